"""The requests that every helper can make from a record: read it, write it, delete it, synchronize."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any, cast

from rcext.errors import ConfigurationError
from rcext.platform import ApiRequest

from ._identity import get_id, get_uri, is_new

if TYPE_CHECKING:
    from collections.abc import Callable

    from rcext.platform._base import Query
    from rcext.relations import Record


class Requests:
    """The requests of one helper. Nothing is sent: `platform.api_call` sends what they return.

    Args:
        create_url: the helper's address where a record has none of its own; `None` where there is no such address.
        get_id: what the id of a record is.
        sync_url: the address of the synchronization, where it is another.
    """

    __slots__ = ("_create_url", "_get_id", "_sync_url")

    def __init__(
        self,
        create_url: Callable[[], str] | None,
        *,
        get_id: Callable[[Record], str | None] = get_id,
        sync_url: Callable[[], str] | None = None,
    ) -> None:
        self._create_url = create_url
        self._get_id = get_id
        self._sync_url = sync_url or create_url

    def load(
        self,
        record: Record | None = None,
        *,
        url: str | None = None,
        method: str = "GET",
        query: Query | None = None,
        headers: Mapping[str, str] | None = None,
    ) -> ApiRequest:
        """The request that reads a record, or the helper's list where there is none.

        Args:
            record: what to read; its `uri` is the address.
            url: another address; it goes before the record's. By default that of the helper's `create_url()`.
            method: another method.
            query: query parameters.
            headers: headers to add.

        Raises:
            ConfigurationError: neither a URL nor a record that has one, in `base`; other helpers have a default.
        """
        address = url or get_uri(record) or _default("load_request", self._create_url)
        return ApiRequest(method=method, url=address, query=query, headers=headers)

    def save(
        self,
        record: Record | None = None,
        *,
        body: object = None,
        url: str | None = None,
        method: str | None = None,
        query: Query | None = None,
        headers: Mapping[str, str] | None = None,
    ) -> ApiRequest:
        """The request that creates a record, or replaces it where the platform has it (see `base.is_new`).

        Args:
            record: what to save: a model, or a JSON dict.
            body: another body than the record, or a list of records.
            url: another address; it goes before the record's `uri`. By default that of the helper's `create_url()`.
            method: another method than POST for a new record, and PUT for one that is not.
            query: query parameters.
            headers: headers to add.

        Raises:
            ConfigurationError: neither record nor body, or no URL.
        """
        content = record if body is None else body
        if content is None:
            raise ConfigurationError("save_request: record is missing: give a model, a JSON dict, or body=")
        address = url or get_uri(record) or _default("save_request", self._create_url)
        verb = method or ("POST" if is_new(record, self._get_id) else "PUT")
        return ApiRequest(method=verb, url=address, query=query, json=_json(content), headers=headers)

    def delete(
        self,
        record: Record | None = None,
        *,
        url: str | None = None,
        method: str = "DELETE",
        query: Query | None = None,
        headers: Mapping[str, str] | None = None,
    ) -> ApiRequest:
        """The request that deletes a record. There is no default address, so that no list is deleted by mistake.

        Args:
            record: what to delete; its `uri` is the address.
            url: another address; it goes before the record's.
            method: another method.
            query: query parameters.
            headers: headers to add.

        Raises:
            ConfigurationError: neither a URL nor a record that has one.
        """
        address = url or get_uri(record)
        if not address:
            raise ConfigurationError("delete_request: the record has no uri: give one that the platform has, or url=")
        return ApiRequest(method=method, url=address, query=query, headers=headers)

    def sync(
        self,
        sync_token: str | None = None,
        *,
        url: str | None = None,
        query: Query | None = None,
        headers: Mapping[str, str] | None = None,
    ) -> ApiRequest:
        """The request that synchronizes: all records (`FSync`), or what has changed since a token (`ISync`).

        The API synchronizes calls, contacts and messages.

        Args:
            sync_token: `syncInfo.syncToken` of the last answer; without it everything is asked for. With it the
                other query parameters are left out, for the token stands for them.
            url: another address than the helper's.
            query: query parameters; a `syncToken` among them is one as well.
            headers: headers to add.

        Raises:
            ConfigurationError: no URL, in `base`; other helpers have a default.
        """
        address = url or _default("sync_request", self._sync_url)
        given = dict(query or {})
        token = given.pop("syncToken", None) if sync_token is None else sync_token
        parameters: Query = {"syncType": "ISync", "syncToken": token} if token else {**given, "syncType": "FSync"}
        return ApiRequest(method="GET", url=address, query=parameters, headers=headers)


def _default(call: str, create_url: Callable[[], str] | None) -> str:
    if create_url is None:
        raise ConfigurationError(f"{call}: url is missing, and there is no record with a uri")
    return create_url()


def _json(body: object) -> object:
    if isinstance(body, Mapping):
        return dict(cast("Mapping[str, Any]", body))
    if isinstance(body, (list, tuple)):
        return [_json(item) for item in cast("Sequence[object]", body)]
    to_dict: Callable[[], object] | None = getattr(body, "to_dict", None)
    if to_dict is None:
        raise ConfigurationError(f"save_request: a {type(body).__name__} is no record; give a model or a JSON dict")
    return to_dict()
