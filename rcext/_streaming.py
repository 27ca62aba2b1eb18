"""Streamed responses in flows: open one, read it piece by piece, close it.

A flow yields `Open`, then `READ` until it receives no bytes, and `CLOSE` in a `finally`. `Streamer` and `AsyncStreamer`
perform them, and send all other requests as their client does.
"""

from __future__ import annotations

from contextlib import AbstractAsyncContextManager, AbstractContextManager, AsyncExitStack, ExitStack
from typing import TYPE_CHECKING, Any, Final, NamedTuple, Protocol, TypeVar, cast

from ._flow import iterate, run

if TYPE_CHECKING:
    from collections.abc import AsyncGenerator, AsyncIterator, Generator, Iterator, Mapping

    import httpx

    from ringcentral_api.client import Request

    from ._flow import Flow

T = TypeVar("T")


class Open:
    """Step: send a GET to an address, or a typed request, and stream the response. The outcome is an `Opened`.

    Attributes:
        source: the address or the request.
        headers: headers of a GET to an address.
        piece_size: the size of the pieces; by default they have the size in which they arrive.
    """

    __slots__ = ("headers", "piece_size", "source")

    def __init__(
        self, source: str | Request, headers: Mapping[str, str] | None = None, *, piece_size: int | None = None
    ) -> None:
        self.source = source
        self.headers = headers
        self.piece_size = piece_size


class Read:
    """Step: read the next piece of the open response. The outcome is bytes, empty at the end."""

    __slots__ = ()


READ: Final = Read()


class Close:
    """Step: close the open response, if there is one."""

    __slots__ = ()


CLOSE: Final = Close()


class Opened(NamedTuple):
    """A response that is open."""

    response: httpx.Response
    """Its status and headers."""

    retries: int = 0
    """How often the client retries a request."""


class StreamedResponse(Protocol):
    """A response of a synchronous client that is read piece by piece."""

    @property
    def raw(self) -> httpx.Response:
        """The response of httpx."""
        ...

    def iter_bytes(self, chunk_size: int | None = None) -> Iterator[bytes]:
        """Iterate over the body."""
        ...


class AsyncStreamedResponse(Protocol):
    """A response of an asynchronous client that is read piece by piece."""

    @property
    def raw(self) -> httpx.Response:
        """The response of httpx."""
        ...

    def aiter_bytes(self, chunk_size: int | None = None) -> AsyncIterator[bytes]:
        """Iterate over the body."""
        ...


class StreamClient(Protocol):
    """A client that streams the responses to typed requests, as `RingCentral` does."""

    def stream(self, request: Request) -> AbstractContextManager[StreamedResponse]:
        """Send a typed request and stream the response."""
        ...


class AsyncStreamClient(Protocol):
    """A client that streams the responses to typed requests, as `AsyncRingCentral` does."""

    def stream(self, request: Request) -> AbstractAsyncContextManager[AsyncStreamedResponse]:
        """Send a typed request and stream the response."""
        ...


class Streamer:
    """The `send` of flows with a synchronous client; it has one response open at a time.

    As a context manager it closes that response at the end, for flows that an interrupt ends between two steps.

    Args:
        client: `RingCentral`, or any client that sends typed requests; without `stream`, responses are read at once.
    """

    def __init__(self, client: object) -> None:
        self._client: Any = client
        self._stack = ExitStack()
        self._pieces: Iterator[bytes] = iter(())

    def __enter__(self) -> Streamer:
        return self

    def __exit__(self, *_: object) -> None:
        self._stack.close()

    def __call__(self, step: object) -> object:
        """Perform a step."""
        if isinstance(step, Read):
            return next(self._pieces, b"")
        if isinstance(step, Close):
            self._stack.close()
            return None
        if not isinstance(step, Open):
            return self._client.send(step)
        opening = _opening(self._client, step)
        if opening is None:
            whole: httpx.Response = self._client.send(step.source)
            self._pieces = iter([whole.content])
            return Opened(whole)
        answer = self._stack.enter_context(cast("AbstractContextManager[StreamedResponse]", opening))
        self._pieces = answer.iter_bytes(step.piece_size)
        return Opened(answer.raw, getattr(self._client, "retries", 0))


def run_streamed(flow: Flow[T], client: object) -> T:
    """Drive a flow with a `Streamer`."""
    with Streamer(client) as send:
        return run(flow, send)


def iterate_streamed(flow: Flow[None], client: object) -> Generator[Any]:
    """Drive a flow with a `Streamer`, and yield the values that it gives."""
    with Streamer(client) as send:
        yield from iterate(flow, send)


class AsyncStreamer:
    """The `send` of flows with an asynchronous client. See `Streamer`."""

    def __init__(self, client: object) -> None:
        self._client: Any = client
        self._stack = AsyncExitStack()
        self._pieces: AsyncIterator[bytes] | None = None

    async def __call__(self, step: object) -> object:
        """Perform a step."""
        if isinstance(step, Read):
            return b"" if self._pieces is None else await anext(self._pieces, b"")
        if isinstance(step, Close):
            await self._stack.aclose()
            return None
        if not isinstance(step, Open):
            return await self._client.send(step)
        opening = _opening(self._client, step)
        if opening is None:
            whole: httpx.Response = await self._client.send(step.source)
            self._pieces = _once(whole.content)
            return Opened(whole)
        answer = await self._stack.enter_async_context(
            cast("AbstractAsyncContextManager[AsyncStreamedResponse]", opening)
        )
        pieces = self._pieces = answer.aiter_bytes(step.piece_size)
        if hasattr(pieces, "aclose"):
            self._stack.push_async_callback(cast("AsyncGenerator[bytes]", pieces).aclose)
        return Opened(answer.raw, getattr(self._client, "retries", 0))


def _opening(client: Any, step: Open) -> object:
    if isinstance(step.source, str):
        return client.platform.stream("GET", step.source, headers=step.headers)
    return client.stream(step.source) if hasattr(client, "stream") else None


async def _once(content: bytes) -> AsyncIterator[bytes]:
    yield content
