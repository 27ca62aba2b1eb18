"""A cancellation never leaves a connection in its pool, in use for good."""

from __future__ import annotations

import asyncio
from typing import TYPE_CHECKING

import httpx
import pytest

from rcext import AsyncRingCentral
from rcext.transport._responses import AsyncBodyStream  # pyright: ignore[reportPrivateUsage]  # what closes connections

if TYPE_CHECKING:
    from collections.abc import AsyncIterator


class Connection(httpx.AsyncByteStream):
    """A stream that lets others run while it is closed, as those of httpcore do."""

    def __init__(self, fails: Exception | None = None, waits: asyncio.Event | None = None) -> None:
        self.closed = False
        self.canceled = False
        self.fails = fails
        self.waits = waits

    async def __aiter__(self) -> AsyncIterator[bytes]:
        yield b"content"

    async def aclose(self) -> None:
        try:
            for _ in range(3):
                await asyncio.sleep(0)
            if self.waits is not None:
                await self.waits.wait()
        except asyncio.CancelledError:
            self.canceled = True
            raise
        if self.fails is not None:
            raise self.fails
        self.closed = True


def body(connection: Connection) -> AsyncBodyStream:
    request = httpx.Request("GET", "https://platform.example/x")
    return AsyncBodyStream(httpx.Response(200, stream=connection, request=request), 1000, streamed=True)


async def test_closing_is_not_interrupted_at_a_checkpoint() -> None:
    connection = Connection()
    task = asyncio.create_task(body(connection).aclose())
    await asyncio.sleep(0)
    task.cancel()
    await asyncio.wait([task])
    assert connection.closed
    assert not connection.canceled


async def test_closing_that_waits_ends_or_is_canceled() -> None:
    waits = asyncio.Event()
    connection = Connection(waits=waits)
    task = asyncio.create_task(body(connection).aclose())
    await asyncio.sleep(0)
    assert not connection.closed
    waits.set()
    await task
    assert connection.closed
    connection = Connection(waits=asyncio.Event())
    task = asyncio.create_task(body(connection).aclose())
    await asyncio.sleep(0)
    task.cancel()
    with pytest.raises(asyncio.CancelledError):
        await task
    assert connection.canceled


async def test_an_error_of_closing_is_raised() -> None:
    with pytest.raises(httpx.CloseError):
        await body(Connection(httpx.CloseError("broken"))).aclose()


@pytest.mark.parametrize("fault", [None, KeyboardInterrupt])
async def test_a_response_that_is_read_at_once_is_closed(fault: type[BaseException] | None) -> None:
    class Failing(Connection):
        async def __aiter__(self) -> AsyncIterator[bytes]:
            yield b"{}"
            if fault is not None:
                raise fault

    connection = Failing()

    class Transport(httpx.AsyncBaseTransport):
        async def handle_async_request(self, request: httpx.Request) -> httpx.Response:
            return httpx.Response(200, stream=connection, request=request)

    async with AsyncRingCentral("https://platform.example", client_id="app", transport=Transport()) as client:
        await client.platform.authorize(access_token="token")
        if fault is None:
            assert (await client.platform.get("/x")).json() == {}
        else:
            with pytest.raises(fault):
                await client.platform.get("/x")
    assert connection.closed
