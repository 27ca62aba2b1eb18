"""Response to a raw call."""

from __future__ import annotations

from types import MappingProxyType
from typing import TYPE_CHECKING, Any

from rcext._names import Suggesting
from ringcentral_api.jsonio import load_json

if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Iterator

    import httpx


class _Response(Suggesting):
    __slots__ = ("raw",)
    _former = MappingProxyType({"records": "json", "data": "json", "body": "content", "ok": "status"})

    raw: httpx.Response

    def __init__(self, raw: httpx.Response) -> None:
        self.raw = raw

    @property
    def status(self) -> int:
        """The HTTP status."""
        return self.raw.status_code

    @property
    def status_code(self) -> int:
        """The HTTP status by httpx's name, for functions that take a response of httpx: `parse` of an operation."""
        return self.raw.status_code

    @property
    def headers(self) -> httpx.Headers:
        """The response's headers; names in any case."""
        return self.raw.headers

    @property
    def request_id(self) -> str | None:
        """RingCentral's id of this request (`RCRequestId`), to quote to their support."""
        value: str | None = self.raw.headers.get("RCRequestId")
        return value

    if not TYPE_CHECKING:

        def __getitem__(self, key):
            """Say what to write instead of `response[key]` and, because Python falls back to this, an iteration."""
            part = f"[{key!r:.100}]" if isinstance(key, str) else ""
            raise TypeError(f"{type(self).__name__} is a response, not its body: write .json(){part}")

    def __repr__(self) -> str:
        return f"{type(self).__name__}(status={self.status}, request_id={self.request_id!r})"


class ApiResponse(_Response):
    """Response to a raw call.

    Attributes:
        raw: the underlying `httpx.Response`.
    """

    __slots__ = ()

    @property
    def content(self) -> bytes:
        """The whole body."""
        return self.raw.content

    @property
    def text(self) -> str:
        """The whole body as text, decoded by the response's charset, or as UTF-8 if it has another one."""
        try:
            return self.raw.text
        except UnicodeError:  # UTF-16 or UTF-32 without a byte order mark
            return self.raw.content.decode(errors="replace")

    def json(self) -> Any:
        """Return the body as JSON, or None if it is empty.

        Raises:
            InvalidJSON: the body is not JSON (also a ValueError).
        """
        return load_json(self.raw.content) if self.raw.content else None

    def iter_bytes(self, chunk_size: int | None = None) -> Iterator[bytes]:
        """Return an iterator over the body; of a streamed response, as it arrives."""
        return self.raw.iter_bytes(chunk_size)

    def read(self) -> bytes:
        """Read the rest of a streamed response; then `content`, `text` and `json` have it."""
        return self.raw.read()


class AsyncApiResponse(ApiResponse):
    """Response to a raw call of an asynchronous client. See `ApiResponse`."""

    __slots__ = ()

    def aiter_bytes(self, chunk_size: int | None = None) -> AsyncIterator[bytes]:
        """Return an iterator over the body, as it arrives."""
        return self.raw.aiter_bytes(chunk_size)

    async def aread(self) -> bytes:
        """Read the rest of a streamed response; then `content`, `text` and `json` have it."""
        return await self.raw.aread()
