"""Interruption of a batch at every line and every await: its file is whole, its lock is free, nothing is sent twice."""

from __future__ import annotations

import asyncio
import contextlib
import itertools
from collections import Counter
from typing import TYPE_CHECKING, Any

import pytest

from rcext._streaming import CLOSE, READ, Open
from rcext._workers import WORKERS
from rcext.batch import batch, batch_async, iter_batch, iter_batch_async
from tests.awaits import WAYS, end_at_every_await
from tests.interrupts import LineTracer, first_runs
from tests.waiting import PATIENCE

from .test_flow import Things, things

if TYPE_CHECKING:
    from collections.abc import AsyncGenerator, Generator
    from pathlib import Path

PARTS = ("batch", "_lock_file.py", "_streaming.py", "_flow.py")
IDS = ["1", "2", "3", "4", "5"]


class Body:
    """A streamed response of a fake server."""

    raw: Any = None

    def __init__(self, send: Things) -> None:
        self._send = send

    def iter_bytes(self, _size: int | None = None) -> Generator[Any]:
        while piece := self._send(READ):
            yield piece

    async def aiter_bytes(self, _size: int | None = None) -> AsyncGenerator[Any]:
        for piece in self.iter_bytes():
            await asyncio.sleep(0)
            yield piece


class Client:
    """A client without sockets.

    Attributes:
        server: answers its requests.
        open: how many responses are open.
    """

    drift = None
    retries = 0

    def __init__(self) -> None:
        self.server = Things()
        self.open = 0

    @property
    def sent(self) -> Counter[str]:
        """How often each id was sent."""
        return Counter(identifier for ids in self.server.sent for identifier in ids)

    @contextlib.contextmanager
    def stream(self, request: Any) -> Generator[Body]:
        self.open += 1
        try:
            opened: Any = self.server(Open(request))
            body = Body(self.server)
            body.raw = opened.response
            yield body
        finally:
            self.server(CLOSE)
            self.open -= 1


class AsyncClient(Client):
    @contextlib.asynccontextmanager
    async def stream(self, request: Any) -> AsyncGenerator[Body]:  # type: ignore[override]  # of the other kind of client
        await asyncio.sleep(0)
        with super().stream(request) as body:
            yield body


def check(client: Client, report: Any, folder: Path, place: str, method: str) -> None:
    """Check the report of the next call, and what both calls have sent and left."""
    ids = [entry.id for entry in report]
    assert ids == IDS
    assert all(entry.ok or entry.uncertain for entry in report), place
    if method == "POST":
        assert max(client.sent.values()) == 1, f"sent twice after {place}"
    else:
        assert report.complete, place
        assert max(client.sent.values()) <= 2
    assert sorted(path.name for path in folder.iterdir()) == ["batch.jsonl"], f"left after {place}"


@pytest.mark.slow
@pytest.mark.parametrize("method", ["GET", "POST"])
def test_keyboard_interrupt_at_every_line(tmp_path: Path, method: str) -> None:
    endpoint = things(method)

    def interrupted(stop: int) -> list[str]:
        folder = tmp_path / str(stop)
        folder.mkdir()
        client: Any = Client()
        kept: list[BaseException] = []  # an interactive shell keeps the traceback, and so every frame
        tracer = LineTracer(*PARTS, stop=stop)
        try:
            with tracer:
                batch(client, IDS, endpoint, resume=folder / "batch.jsonl")
        except KeyboardInterrupt as error:
            kept.append(error)
        place = tracer.places[-1]
        assert client.open == 0, f"a response is open after {place}"
        report = batch(client, IDS, endpoint, resume=folder / "batch.jsonl")
        check(client, report, folder, place, method)
        return tracer.places

    stops = list(first_runs(interrupted(0)))
    for stop in stops:
        interrupted(stop)
    assert len(stops) > 100


@pytest.mark.parametrize("way", WAYS)
@pytest.mark.parametrize("method", ["GET", "POST"])
def test_an_end_at_every_await(tmp_path: Path, method: str, way: str) -> None:
    endpoint = things(method)
    folders = (tmp_path / str(number) for number in itertools.count())

    def make() -> tuple[Any, Any]:
        folder = next(folders)
        folder.mkdir()
        client: Any = AsyncClient()

        async def run() -> Any:
            return await batch_async(client, IDS, endpoint, resume=folder / "batch.jsonl")

        async def run_again() -> None:
            assert WORKERS.wait(PATIENCE)
            assert client.open == 0, "a response is open"
            check(client, await run(), folder, folder.name, method)

        return run, run_again

    assert end_at_every_await(make, way) > 10


def test_keyboard_interrupt_at_every_line_of_an_iteration() -> None:
    def interrupted(stop: int) -> list[str]:
        client: Any = Client()
        tracer = LineTracer(*PARTS, stop=stop)
        entries = None
        try:
            with tracer:
                entries = iter_batch(client, IDS, things())
                assert len(list(entries)) == len(IDS)
        except KeyboardInterrupt:
            pass
        if entries is not None:
            entries.close()
        assert client.open == 0, f"a response is open after {tracer.places[-1]}"
        assert [entry.id for entry in iter_batch(client, IDS, things())] == IDS
        return tracer.places

    for stop in first_runs(interrupted(0)):
        interrupted(stop)


@pytest.mark.parametrize("way", WAYS)
# `aclosing` cannot close what an event loop was closed in.
@pytest.mark.filterwarnings("ignore::pytest.PytestUnraisableExceptionWarning")
def test_an_end_at_every_await_of_an_iteration(way: str) -> None:
    def make() -> tuple[Any, Any]:
        client: Any = AsyncClient()

        async def run() -> list[str]:
            async with contextlib.aclosing(iter_batch_async(client, IDS, things())) as entries:
                return [entry.id async for entry in entries]

        async def run_again() -> None:
            assert WORKERS.wait(PATIENCE)
            assert client.open == 0, "a response is open"
            assert await run() == IDS

        return run, run_again

    assert end_at_every_await(make, way) > 5
