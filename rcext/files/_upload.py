"""The course of every call that sends files, without IO: check, JSON first, then the files, then the answer."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal, Protocol, TypeAlias, TypeVar, cast, get_args
from urllib.parse import quote

from rcext._flow import call as blocking
from rcext.errors import ConfigurationError
from ringcentral_api.client import Part, Request
from ringcentral_api.files import is_single
from ringcentral_api.jsonio import dump_json

from ._attachments import Attachment, checked_files

if TYPE_CHECKING:
    from collections.abc import Iterable

    import httpx

    from rcext._flow import Flow
    from ringcentral_api.client import Operation, RequestOptions
    from ringcentral_api.drift import DriftPolicy

T_co = TypeVar("T_co", covariant=True)
T = TypeVar("T")

Subtype: TypeAlias = Literal["form-data", "mixed"]
"""How a multipart body is labelled."""


class Endpoint(Protocol[T_co]):
    """An endpoint module, as far as it is needed here."""

    @property
    def OPERATION(self) -> Operation:
        """Its facts."""
        ...

    def parse(self, response: httpx.Response, drift: DriftPolicy | None = None) -> T_co:
        """Reads its answer."""
        ...


class Upload:
    """What one call sends, and where.

    Args:
        call: the function, for errors.
        argument: its argument for files, for errors.
        files: what the caller gave for it.
        name: the name of the files' form field.
        fields: what the JSON part says; with none there is no such part.
        one: whether the endpoint takes a single file.
        empty: what to say where there is no file; `None` where none is needed.
        most: how many bytes the files may have together, where that is less than the endpoint's largest body.
        accept: the media types that the endpoint takes; see `checked_files`.
        multipart: the multipart subtype.
        ids: the path parameters.
        query: the query parameters.
        options: what this call has different from the client's settings.
    """

    def __init__(
        self,
        call: str,
        argument: str,
        files: Iterable[Attachment] | Attachment,
        name: str,
        fields: dict[str, Any],
        *,
        one: bool = False,
        empty: str | None = None,
        most: int | None = None,
        accept: tuple[str, ...] = (),
        multipart: Subtype = "form-data",
        ids: dict[str, str],
        query: list[tuple[str, str]] | None = None,
        options: RequestOptions | None = None,
    ) -> None:
        self.call = call
        self.argument = argument
        self.files = files
        self.name = name
        self.fields = fields
        self.one = one
        self.empty = empty
        self.most = most
        self.accept = accept
        self.multipart: Subtype = multipart
        self.ids = ids
        self.query = query
        self.options = options

    def flow(self, endpoint: Endpoint[T], drift: DriftPolicy | None) -> Flow[T]:
        """The course of the call.

        Raises:
            ConfigurationError: for what can be seen to be wrong. Nothing was sent.
            ApiError: the platform refused.
        """
        operation = endpoint.OPERATION
        parts = yield from blocking(lambda: self._parts(operation))
        ids = {name: quote(str(value), safe="~") for name, value in self.ids.items()}
        request = Request(
            operation,
            operation.path.format(**ids),
            query=self.query,
            headers={"Accept": "application/json"},
            parts=parts,
            multipart=self.multipart,
            options=self.options,
        )
        response = cast("httpx.Response", (yield request))
        return endpoint.parse(response, drift)

    def _parts(self, operation: Operation) -> list[Part]:
        choice(self.call, "multipart", self.multipart, get_args(Subtype))
        if self.one and not is_single(self.files):
            raise ConfigurationError(f"{self.call}: {self.argument}: one file is wanted, not several")
        envelope: list[Part] = []
        room = operation.max_body
        if self.fields:
            content = dump_json(self.fields)
            envelope = [Part("json", content, "request.json", "application/json")]
            room = None if room is None else room - len(content)
        limits = [limit for limit in (room, self.most) if limit is not None]
        files = checked_files(
            self.call, self.argument, self.files, self.name, most=min(limits, default=None), accept=self.accept
        )
        if not files and self.empty is not None:
            raise ConfigurationError(f"{self.call}: {self.empty}")
        return envelope + files


def choice(call: str, argument: str, value: object, known: Iterable[str]) -> str:
    """One of some words.

    Raises:
        ConfigurationError: another.
    """
    words = [str(word) for word in known]
    if not isinstance(value, str) or str(value) not in words:
        raise ConfigurationError(f"{call}: {argument}={value!r} should be {', '.join(map(repr, words))}")
    return str(value)
