"""Requests that every helper can build from a record: load, save, delete, synchronize."""

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
    """Request builder of one helper. Nothing is sent: pass the results to `platform.api_call`.

    Args:
        create_url: returns the URL for records without one; `None` if the API lacks that endpoint.
        get_id: returns the id of a record.
        sync_url: returns the URL of the synchronization, if it differs.
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
        """Return the request that reads a record, or the helper's list without one.

        Args:
            record: the record, which is read from its `uri`.
            url: another URL, which takes precedence; by default that of the helper's `create_url()`.
            method: another method.
            query: query parameters.
            headers: headers to add.

        Raises:
            ConfigurationError: neither a URL nor a record with one, in `base`; other helpers have a default.
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
        """Return the request that creates a record, or replaces an existing one (see `base.is_new`).

        Args:
            record: the record to save, a model or a JSON dict.
            body: another body, or a list of records.
            url: another URL, which takes precedence over the record's `uri`; by default that of `create_url()`.
            method: another method; by default POST for a new record, and PUT for an existing one.
            query: query parameters.
            headers: headers to add.

        Raises:
            ConfigurationError: neither record nor body, or no URL.
        """
        content = record if body is None else body
        if content is None:
            raise ConfigurationError("save_request: record is missing; pass a model, a JSON dict, or body=")
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
        """Return the request that deletes a record. It requires a URL, so that no list is deleted by mistake.

        Args:
            record: the record, which is deleted at its `uri`.
            url: another URL, which takes precedence.
            method: another method.
            query: query parameters.
            headers: headers to add.

        Raises:
            ConfigurationError: neither a URL nor a record with one.
        """
        address = url or get_uri(record)
        if not address:
            raise ConfigurationError("delete_request: the uri of the record is missing; pass a saved record, or url=")
        return ApiRequest(method=method, url=address, query=query, headers=headers)

    def sync(
        self,
        sync_token: str | None = None,
        *,
        url: str | None = None,
        query: Query | None = None,
        headers: Mapping[str, str] | None = None,
    ) -> ApiRequest:
        """Return the request that synchronizes all records (`FSync`), or the changes since a token (`ISync`).

        The API synchronizes calls, contacts and messages.

        Args:
            sync_token: `syncInfo.syncToken` of the last response; without it, all records are requested. It replaces
                the other query parameters.
            url: another URL.
            query: query parameters; they may contain `syncToken`.
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
        raise ConfigurationError(f"{call}: url is missing, and so is a record with a uri")
    return create_url()


def _json(body: object) -> object:
    if isinstance(body, Mapping):
        return dict(cast("Mapping[str, Any]", body))
    if isinstance(body, (list, tuple)):
        return [_json(item) for item in cast("Sequence[object]", body)]
    to_dict: Callable[[], object] | None = getattr(body, "to_dict", None)
    if to_dict is None:
        raise ConfigurationError(f"save_request: the record must be a model or a JSON dict, not {type(body).__name__}")
    return to_dict()
