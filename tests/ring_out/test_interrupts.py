"""Interruption of a ring-out at every line and every await: the call goes on, and its handle still works."""

from __future__ import annotations

import asyncio
from typing import TYPE_CHECKING, Any

import httpx
import pytest

from rcext.ring_out import ring_out, ring_out_async
from tests.interrupts import LineTracer, first_runs

if TYPE_CHECKING:
    from ringcentral_api.client import Request

NUMBERS: dict[str, Any] = {"to": "+16505550123", "from_": "+16505550100"}


class Client:
    """A client of a server whose ring-out ends at the third status.

    Attributes:
        sent: the methods of the requests.
    """

    drift = None

    def __init__(self) -> None:
        self.sent: list[str] = []

    def send(self, request: Request) -> httpx.Response:
        self.sent.append(request.operation.method)
        done = self.sent.count("GET") >= 2
        status = {"callStatus": "Success" if done else "InProgress"}
        sent = httpx.Request(request.operation.method, "http://127.0.0.1/")
        if request.operation.method == "DELETE":
            return httpx.Response(204, request=sent)
        return httpx.Response(200, json={"id": "5", "status": status}, request=sent)


class AsyncClient(Client):
    async def send(self, request: Request) -> httpx.Response:  # type: ignore[override]  # of the other kind of client
        await asyncio.sleep(0)
        return super().send(request)


@pytest.fixture(autouse=True)
def no_delays(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("rcext.ring_out._core.FIRST_DELAY", 0.0)
    monkeypatch.setattr("rcext.ring_out._core.LONGEST_DELAY", 0.0)


def test_keyboard_interrupt_at_every_line() -> None:
    def interrupted(stop: int) -> list[str]:
        client: Any = Client()
        call = None
        tracer = LineTracer("ring_out", stop=stop)
        try:
            with tracer:
                call = ring_out(client, **NUMBERS)
                call.wait()
        except KeyboardInterrupt:
            pass
        place = tracer.places[-1]
        assert client.sent.count("POST") <= 1, f"placed twice after {place}"
        assert "DELETE" not in client.sent, f"hung up after {place}: the caller decides"
        if call is not None:
            assert call.id == "5"
            assert [*call.changes()][-1].done
            assert call.hang_up() is True
        return tracer.places

    stops = list(first_runs(interrupted(0)))
    for stop in stops:
        interrupted(stop)
    assert len(stops) > 40


async def test_cancellation_at_every_await() -> None:
    ended = False
    awaits = -1
    while not ended:
        awaits += 1
        client: Any = AsyncClient()
        calls: list[Any] = []

        async def run(client: Any = client, calls: list[Any] = calls) -> None:
            calls.append(await ring_out_async(client, **NUMBERS))
            await calls[0].wait()

        task = asyncio.create_task(run())
        for _ in range(awaits):
            await asyncio.sleep(0)
        ended = task.done()
        task.cancel()
        await asyncio.wait([task])
        assert client.sent.count("POST") <= 1
        if calls:
            assert [status async for status in calls[0].changes()][-1].done
            assert await calls[0].hang_up() is True
    assert awaits > 3
