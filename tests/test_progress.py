"""Progress events of downloads, uploads, batches and waits: when they come, and what they say."""

from __future__ import annotations

import asyncio
import contextlib
from typing import TYPE_CHECKING, Any

import pytest

from rcext import RingCentral
from rcext._progress import INTERVAL, ProgressMeter, meter_of
from rcext._streaming import CLOSE, READ, Open
from rcext.batch import BatchEndpoint, batch, batch_async, batch_flow, iter_batch, iter_batch_async
from rcext.batch._flow import iter_batch_flow  # pyright: ignore[reportPrivateUsage]  # the core of iter_batch
from rcext.errors import ConfigurationError
from rcext.events import Events, ProgressEvent
from rcext.files import download, download_async, iter_download, iter_download_async
from rcext.files._transfer import CallerSink, Transfer  # pyright: ignore[reportPrivateUsage]  # the core of downloads
from ringcentral_api.client import Operation, Request
from tests.batch.test_flow import Things
from tests.batch.wire import identity
from tests.files.content import CONTENT, ContentServer
from tests.streams import URL, Reply, Server, drive
from tests.transport.flows import Bench, request, response

if TYPE_CHECKING:
    from collections.abc import AsyncGenerator, AsyncIterator, Callable, Iterator, Sequence
    from pathlib import Path

    from rcext.events import LongOperation

TICK = 0.3


class Watch:
    """An emitter with a handler of `progress`, and a clock that goes on at each look.

    Attributes:
        seen: what the events say.
    """

    def __init__(self, step: float = TICK) -> None:
        self.events = Events()
        self.seen: list[tuple[str, str, float, float | None]] = []
        self._now = 0.0
        self._step = step
        self.events.on("progress", self._record)

    def _record(self, event: ProgressEvent) -> None:
        self.seen.append((event.what, event.subject, event.done, event.total))

    def clock(self) -> float:
        self._now += self._step
        return self._now

    def meter(self, what: LongOperation, subject: str = "") -> ProgressMeter:
        return ProgressMeter(self.events, what, subject, clock=self.clock)


def test_events_are_limited_in_rate_except_the_last_one() -> None:
    watch = Watch(INTERVAL / 2)
    meter = watch.meter("batch", "messages")
    made = [meter.event(done, 10) for done in range(7)]
    assert [event.done for event in made if event] == [1, 3, 5]
    last = meter.event(10, 10, final=True)
    assert last is not None
    assert repr(last) == "ProgressEvent('batch', 'messages', done=10, total=10)"
    assert (last.name, last.error) == ("progress", None)


def test_without_a_handler_the_clock_is_not_read() -> None:
    watch = Watch()
    watch.events.off("progress")
    meter = watch.meter("download")
    before = watch.clock()
    assert meter.event(1, 2, final=True) is None
    assert watch.clock() == pytest.approx(before + TICK)
    silent = ProgressMeter(None, "download")
    assert silent.event(1, 2, final=True) is None
    assert list(silent.report(1, 2, final=True)) == []
    silent.emit(ProgressEvent("download", "", 1, 2))
    asyncio.run(silent.emit_async(ProgressEvent("download", "", 1, 2)))


def test_a_client_with_events_gives_them_to_the_meter() -> None:
    rc = RingCentral(client_id="id", client_secret="secret")
    seen: list[ProgressEvent] = []
    rc.platform.on("progress", seen.append)
    meter = meter_of(rc, "download", "a.mp3")
    drive(meter.report(1, None, final=True), Server())
    assert [(event.what, event.subject, event.done, event.total) for event in seen] == [("download", "a.mp3", 1, None)]
    assert meter_of(object(), "batch").events is None
    rc.close()


def test_a_download_reports_bytes() -> None:
    watch = Watch()
    transfer = Transfer(URL, meter=watch.meter("download"))
    drive(transfer.flow(CallerSink()), ContentServer())
    size = len(CONTENT)
    # A piece has 16 KiB; every second one is half a second after the last event.
    expected: list[float] = [*range(2 * 16384, size, 2 * 16384), size]
    assert watch.seen == [("download", "content.mp3", done, size) for done in expected]


def test_a_download_of_unknown_size_ends_with_its_size() -> None:
    watch = Watch()
    server = Server(Reply(200, {}, [b"abc", b"def", b"g"]))
    transfer = Transfer(URL, meter=watch.meter("download"))
    drive(transfer.flow(CallerSink()), server)
    assert watch.seen == [("download", "content", 6, None), ("download", "content", 7, 7)]


def _things() -> BatchEndpoint[Any]:
    def make(ids: Sequence[str]) -> Request:
        return Request(Operation("things", "GET", "/things/{ids}", "Things"), "/things/" + ",".join(ids))

    return BatchEndpoint(make, identity, limit=2, name="things")


@pytest.mark.parametrize("streamed", [False, True])
def test_a_batch_reports_ids(streamed: bool) -> None:
    watch = Watch()
    meter = watch.meter("batch", "things")
    ids = ["1", "2", "3", "4", "5", "5"]
    flow = iter_batch_flow(ids, _things(), meter=meter) if streamed else batch_flow(ids, _things(), meter=meter)
    drive(flow, Things())
    assert watch.seen == [("batch", "things", 4, 5), ("batch", "things", 5, 5)]


def test_a_resumed_batch_counts_what_it_had() -> None:
    earlier = drive(batch_flow(["1", "2", "3"], _things()), Things()).value
    watch = Watch(INTERVAL)
    drive(batch_flow(["1", "2", "3", "4", "5", "6"], _things(), None, earlier, meter=watch.meter("batch")), Things())
    assert [(done, total) for _, _, done, total in watch.seen] == [(5, 6), (6, 6)]


def _bench(watch: Watch) -> Bench:
    bench = Bench(retries=1)
    bench.policy.events = watch.events
    return bench


def _pieces(size: int, count: int) -> list[bytes]:
    return [b"x" * size] * count


@pytest.mark.parametrize("asynchronous", [False, True])
def test_a_large_body_reports_bytes(asynchronous: bool) -> None:
    watch = Watch()
    bench = _bench(watch)
    sent = request("PUT", content=b"x" * 100_000)

    def send() -> Any:
        body: Any = sent.stream
        assert (asyncio.run(_read(body)) if asynchronous else list(body)) == [b"x" * 100_000]
        yield response()

    bench.run(sent, send())
    assert watch.seen == [("upload", "PUT /restapi/v1.0/account/~/call-log", 100_000, 100_000)]


async def _read(stream: Any) -> list[bytes]:
    return [chunk async for chunk in stream]


def test_a_body_in_pieces_reports_each_half_second() -> None:
    watch = Watch()
    bench = _bench(watch)
    sent = request("PUT", content=iter(_pieces(40_000, 4)))

    def send() -> Any:
        body: Any = sent.stream
        for _ in body:
            bench.clock.now += TICK
        yield response()

    bench.run(sent, send())
    assert [(done, total) for _, _, done, total in watch.seen] == [(80_000, None), (160_000, None)]


def test_small_bodies_report_nothing() -> None:
    watch = Watch()
    sent = request("PUT", content=b"x" * 100)

    def send() -> Any:
        body: Any = sent.stream
        assert list(body) == [b"x" * 100]
        yield response()

    _bench(watch).run(sent, send())
    assert watch.seen == []


def _block(bench: Bench) -> None:
    bench.learn(10, 5)
    bench.exhaust(8)


def _leave(_bench: Any) -> None:
    """Change nothing."""


@pytest.mark.parametrize(
    ("prepare", "results", "total"),
    [(_block, [], 8), (_leave, [response(503, Retry_After=8)], 8)],
    ids=["rate limit", "Retry-After"],
)
def test_a_long_wait_reports_seconds(prepare: Callable[[Bench], None], results: list[Any], total: float) -> None:
    watch = Watch()
    bench = _bench(watch)
    prepare(bench)
    bench.run(request(), [*results, response()])
    assert {(what, subject) for what, subject, _, _ in watch.seen} == {
        ("wait", "GET /restapi/v1.0/account/~/call-log"),
    }
    done = [done for _, _, done, _ in watch.seen]
    assert done == sorted(done)
    assert len(done) >= 8
    assert done[-1] == pytest.approx(total, abs=0.5)
    assert watch.seen[0][3] == pytest.approx(total, abs=0.5)
    assert sum(bench.sleeps) == pytest.approx(total, abs=0.5)


def test_a_short_wait_reports_nothing() -> None:
    watch = Watch()
    bench = _bench(watch)
    bench.run(request(), [response(503, Retry_After=2), response()])
    assert watch.seen == []
    assert bench.sleeps == [2]


def test_without_a_handler_a_long_pause_is_one_sleep() -> None:
    bench = Bench(retries=1)
    bench.run(request(), [response(503, Retry_After=8), response()])
    assert bench.sleeps == [8]


class _Client:
    """A client without sockets, whose streams are those of a fake server.

    Attributes:
        seen: what the progress events say.
    """

    drift = None
    retries = 0
    server = "https://platform.example"

    def __init__(self, send: Server) -> None:
        self.events = Events()
        self.seen: list[tuple[str, str, float, float | None]] = []
        self.events.on("progress", self._record)
        self.platform = self
        self._send = send

    def _record(self, event: ProgressEvent) -> None:
        self.seen.append((event.what, event.subject, event.done, event.total))

    @contextlib.contextmanager
    def stream(self, *source: Any, headers: Any = None) -> Any:
        opened: Any = self._send(Open(source[-1], headers))
        body = _Body(self._send)
        body.raw = opened.response
        yield body
        self._send(CLOSE)


class _AsyncClient(_Client):
    @contextlib.asynccontextmanager
    async def stream(self, *source: Any, headers: Any = None) -> AsyncGenerator[Any]:  # type: ignore[override]  # of the other kind
        with super().stream(*source, headers=headers) as body:
            yield body


class _Body:
    raw: Any = None

    def __init__(self, send: Server) -> None:
        self._send = send

    def iter_bytes(self, _size: int | None = None) -> Iterator[Any]:
        while piece := self._send(READ):
            yield piece

    async def aiter_bytes(self, _size: int | None = None) -> AsyncIterator[Any]:
        for piece in self.iter_bytes():
            yield piece


async def test_every_function_of_downloads_and_batches_reports_to_its_client(tmp_path: Path) -> None:
    size = len(CONTENT)
    batches: list[Any] = []
    downloads: list[Any] = []
    for make, target in ((_Client, batches), (_Client, downloads), (_AsyncClient, batches), (_AsyncClient, downloads)):
        for streamed in (False, True):
            client: Any = make(Things() if target is batches else ContentServer())
            if make is _Client:
                if target is batches:
                    outcome: Any = (iter_batch if streamed else batch)(client, ["1", "2", "3"], _things())
                else:
                    outcome = iter_download(client, URL) if streamed else download(client, URL, tmp_path / "a")
                list(outcome)
            elif target is batches and not streamed:
                await batch_async(client, ["1", "2", "3"], _things())
            elif target is batches:
                assert len([one async for one in iter_batch_async(client, ["1", "2", "3"], _things())]) == 3
            elif streamed:
                assert b"".join([one async for one in iter_download_async(client, URL)]) == CONTENT
            else:
                await download_async(client, URL, tmp_path / "a")
            target.append(client.seen[-1])
    assert batches == [("batch", "things", 3, 3)] * 4
    assert downloads == [("download", "content.mp3", size, size)] * 4


def test_a_value_that_is_not_an_endpoint_is_rejected() -> None:
    client: Any = _Client(Things())
    with pytest.raises(ConfigurationError, match=r"a BatchEndpoint, such as messages\(\)$"):
        batch(client, ["1"], 5)  # type: ignore[arg-type]  # callers without a type checker
    assert client.seen == []


def test_a_client_of_a_single_request_reports_to_the_end() -> None:
    watch = Watch()
    drive(batch_flow(["1"], _things(), meter=watch.meter("batch")), Things())
    assert watch.seen == [("batch", "", 1, 1)]
