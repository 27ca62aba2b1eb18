"""Flow of every call that sends files (no I/O): checks, a request with JSON first and then the files, the response."""

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
"""The subtype of a multipart body."""


class Endpoint(Protocol[T_co]):
    """A generated endpoint module."""

    @property
    def OPERATION(self) -> Operation:
        """The operation's facts."""
        ...

    def parse(self, response: httpx.Response, drift: DriftPolicy | None = None) -> T_co:
        """Decode the response."""
        ...


class Upload:
    """The files and fields of one call.

    Args:
        call: the function, for errors.
        argument: its argument for files, for errors.
        files: the value of that argument.
        name: the name of the files' form field.
        fields: the fields of the JSON part; without fields that part is omitted.
        one: whether the endpoint accepts a single file only.
        empty: the error if there is no file; `None` if files are optional.
        most: the largest size of all files together, if it is less than the endpoint's largest body.
        accept: the media types that the endpoint accepts; see `checked_files`.
        multipart: the multipart subtype.
        ids: the path parameters.
        query: the query parameters.
        options: settings of this call that differ from the client's.
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
        """Run the call.

        Raises:
            ConfigurationError: an argument is invalid. Nothing was sent.
            ApiError: the server refused.
        """
        operation = endpoint.OPERATION
        parts = yield from blocking(lambda: self._parts(operation))
        request = upload_request(
            operation, self.ids, query=self.query, parts=parts, multipart=self.multipart, options=self.options
        )
        response = cast("httpx.Response", (yield request))
        return endpoint.parse(response, drift)

    def _parts(self, operation: Operation) -> list[Part]:
        choice(self.call, "multipart", self.multipart, get_args(Subtype))
        if self.one and not is_single(self.files):
            raise ConfigurationError(f"{self.call}: {self.argument} must be one file, not several")
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


def upload_request(
    operation: Operation,
    ids: dict[str, str],
    *,
    query: list[tuple[str, str]] | None = None,
    content: bytes | None = None,
    parts: list[Part] | None = None,
    multipart: Subtype = "form-data",
    options: RequestOptions | None = None,
) -> Request:
    """Return the request of an operation.

    Args:
        operation: the operation's facts.
        ids: the path parameters.
        query: the query parameters.
        content: a JSON body.
        parts: the parts of a multipart body.
        multipart: its subtype.
        options: settings of this call that differ from the client's.
    """
    return Request(
        operation,
        operation.path.format(**{name: quote(str(value), safe="~") for name, value in ids.items()}),
        query=query,
        headers={"Accept": "application/json", **({"Content-Type": "application/json"} if content is not None else {})},
        content=content,
        parts=parts,
        multipart=multipart,
        options=options,
    )


def choice(call: str, argument: str, value: object, known: Iterable[str]) -> str:
    """Return a value that must be one of some words.

    Raises:
        ConfigurationError: it is another value.
    """
    words = [str(word) for word in known]
    if not isinstance(value, str) or str(value) not in words:
        raise ConfigurationError(f"{call}: {argument}={value!r:.60} must be {', '.join(map(repr, words))}")
    return str(value)
