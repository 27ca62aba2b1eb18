"""Batches read item by item while they arrive."""

from __future__ import annotations

import contextlib
import threading
import tracemalloc
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import TYPE_CHECKING, Any

import httpx
import pytest

import rcext
from rcext.batch import (
    BatchEndpoint,
    BatchInterrupted,
    batch,
    batch_async,
    call_records,
    iter_batch,
    messages,
    presences,
)
from rcext.sandbox import Sandbox
from ringcentral_api.client import Operation, Request, RequestOptions
from ringcentral_api.errors import BadRequest, NotFound, ServerError, UnexpectedResponse

from .wire import BOUNDARY, as_json, identity, join, part, status_part

if TYPE_CHECKING:
    from collections.abc import Generator, Iterator, Sequence

CRLF = b"\r\n"


@pytest.fixture(scope="module")
def sb() -> Iterator[Sandbox]:
    with Sandbox(seed=4) as sandbox:
        yield sandbox


@pytest.fixture
def rc(sb: Sandbox) -> Iterator[rcext.RingCentral]:
    with rcext.RingCentral(sb.server, sb.client_id, sb.client_secret, jwt=sb.jwt, retries=0) as client:
        yield client
    sb.faults.clear()


def call_ids(rc: rcext.RingCentral, count: int) -> list[str]:
    return [record.id for record in rc.api.call_log.read_user_call_log(per_page=count).records]


def test_the_same_as_a_batch(sb: Sandbox, rc: rcext.RingCentral) -> None:
    ids = call_ids(rc, 60)
    wanted = [*ids, "nobody", ids[0]]
    before = sb.requests.count(operation="readUserCallRecord")
    found = list(rc.iter_batch(wanted, call_records()))
    assert sb.requests.count(operation="readUserCallRecord") - before == 2
    report = rc.batch(wanted, call_records())
    assert [entry.id for entry in found] == [*ids, "nobody"]
    assert [(entry.status, entry.value) for entry in found] == [(entry.status, entry.value) for entry in report][:61]
    assert isinstance(found[-1].error, NotFound)
    assert list(rc.iter_batch([], call_records())) == []


async def test_async(sb: Sandbox) -> None:
    async with rcext.AsyncRingCentral(sb.server, sb.client_id, sb.client_secret, jwt=sb.jwt) as rc:
        page = await rc.api.call_log.read_user_call_log(per_page=60)
        ids = [record.id for record in page.records]
        found = [entry async for entry in rc.iter_batch([*ids, "x"], call_records())]
        assert [entry.id for entry in found] == [*ids, "x"]
        assert [entry.ok for entry in found] == [True] * 60 + [False]
        (single,) = [entry async for entry in rc.iter_batch(ids[:1], call_records())]
        assert single.value is not None
        assert single.value.id == ids[0]


def test_single_things_and_what_is_refused(sb: Sandbox, rc: rcext.RingCentral) -> None:
    ids = call_ids(rc, 3)
    assert [entry.id for entry in rc.iter_batch(ids, call_records(), limit=1)] == ids
    (missing,) = rc.iter_batch(["unknown"], call_records())
    assert (missing.status, type(missing.error)) == (404, NotFound)
    sb.faults.add("readUserCallRecord", "status", status=400, times=1)
    found = list(rc.iter_batch(ids, call_records(), limit=2))
    assert [type(entry.error) for entry in found] == [BadRequest, BadRequest, type(None)]
    extensions = [str(each.id) for each in rc.api.extensions.list_extensions().records[:3]]
    presence = [entry.value for entry in rc.iter_batch(extensions, presences())]
    assert [value.extension and str(value.extension.id) for value in presence if value] == extensions
    some = [str(message.id) for message in rc.api.message_store.list_messages().records[:3]]
    assert [entry.id for entry in rc.iter_batch(some, messages()) if entry.ok] == some


def test_what_stops(sb: Sandbox, rc: rcext.RingCentral) -> None:
    ids = call_ids(rc, 20)
    sb.faults.add("readUserCallRecord", "status", status=503, after=1, times=1)
    pieces = rc.iter_batch(ids, call_records(), limit=10)
    found = [next(pieces) for _ in range(10)]
    assert [entry.id for entry in found] == ids[:10]
    with pytest.raises(ServerError):
        next(pieces)
    sb.faults.add("readUserCallRecord", "truncate", times=1)
    with pytest.raises((httpx.TransportError, UnexpectedResponse)):
        list(rc.iter_batch(ids, call_records()))
    assert [entry.id for entry in rc.iter_batch(ids, call_records()) if entry.ok] == ids


class Service:
    """Answers with whatever it is given, in pieces, on a real socket."""

    def __init__(self) -> None:
        self.pieces: Iterator[bytes] = iter(())
        self.headers: dict[str, str] = {"Content-Type": f"multipart/mixed; boundary={BOUNDARY}"}
        self.server = ""
        self.asked: list[dict[str, str]] = []


@pytest.fixture
def service() -> Generator[Service]:
    service = Service()

    class Handler(BaseHTTPRequestHandler):
        protocol_version = "HTTP/1.1"

        def do_GET(self) -> None:
            service.asked.append({name.lower(): value for name, value in self.headers.items()})
            self.send_response(207)
            for name, value in service.headers.items():
                self.send_header(name, value)
            self.send_header("Transfer-Encoding", "chunked")
            self.end_headers()
            try:
                for piece in service.pieces:
                    self.wfile.write(b"%x\r\n%s\r\n" % (len(piece), piece))
                    self.wfile.flush()
                self.wfile.write(b"0\r\n\r\n")
            except OSError:
                self.close_connection = True

        do_POST = do_GET

        def handle(self) -> None:
            with contextlib.suppress(ConnectionError):  # a client that leaves in the middle
                super().handle()

        def log_message(self, format: str, *args: Any) -> None:
            pass

    server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
    server.daemon_threads = True
    thread = threading.Thread(target=server.serve_forever, args=(0.01,), daemon=True)
    thread.start()
    service.server = f"http://127.0.0.1:{server.server_address[1]}"
    try:
        yield service
    finally:
        server.shutdown()
        server.server_close()
        thread.join()


@pytest.fixture
def client(service: Service) -> Iterator[rcext.RingCentral]:
    with rcext.RingCentral(service.server, client_id="app", retries=0) as client:
        client.platform.authorize(access_token="token")
        yield client


def things(ids: Sequence[str]) -> Request:
    return Request(Operation("read_things", "GET", "/things/{ids}", "things"), "/things/" + ",".join(ids))


THINGS = BatchEndpoint(things, identity, limit=200)


def test_items_come_before_the_answer_has_ended(service: Service, client: rcext.RingCentral) -> None:
    gate = threading.Event()
    body = join([part(as_json(status_part(200, 404, 200))), part(b'{"n": 1}'), part(b"{}"), part(b'{"n": 3}')])
    cut = body.index(b'{"n": 3}')

    def pieces() -> Iterator[bytes]:
        yield body[:cut]
        assert gate.wait(30)
        yield body[cut:]

    service.pieces = pieces()
    found = iter_batch(client, ["1", "2", "3"], THINGS)
    first = next(found)
    assert (first.id, first.value) == ("1", {"n": 1})
    assert isinstance(next(found).error, NotFound)
    gate.set()
    assert [entry.value for entry in found] == [{"n": 3}]
    assert service.asked[0]["accept"].startswith("multipart/mixed")


SIZE = 256 * 1024


def large(count: int) -> Iterator[bytes]:
    """Yield a response with items of `SIZE` bytes."""
    item = as_json({"x": "y" * SIZE})
    dashes = b"--" + BOUNDARY.encode()
    head = dashes + CRLF + part(b"")
    yield head + as_json(status_part(*[200] * count, href=None)) + CRLF
    for _ in range(count):
        yield head + item + CRLF
    yield dashes + b"--"


def test_memory_does_not_grow_with_the_answer(service: Service, client: rcext.RingCentral) -> None:
    def peak(count: int) -> int:
        service.pieces = large(count)
        tracemalloc.start()
        try:
            assert sum(entry.ok for entry in iter_batch(client, range(count), THINGS)) == count
            return tracemalloc.get_traced_memory()[1]
        finally:
            tracemalloc.stop()

    assert peak(96) < peak(6) + 6 * SIZE  # 22 MiB more of content


async def test_a_batch_holds_its_items_and_no_answer_beside_them(service: Service, client: rcext.RingCentral) -> None:
    async with rcext.AsyncRingCentral(service.server, client_id="app", retries=0) as other:
        await other.platform.authorize(access_token="token")
        for kind in ("sync", "async"):
            service.pieces = large(96)
            tracemalloc.start()
            try:
                if kind == "sync":
                    report = batch(client, range(96), THINGS)
                else:
                    report = await batch_async(other, range(96), THINGS)
                peak = tracemalloc.get_traced_memory()[1]
            finally:
                tracemalloc.stop()
            assert len(report.values()) == 96
            assert peak < (96 + 24) * SIZE, kind


def breaking(service: Service, whole: bytes, cut: int) -> Iterator[bytes]:
    """Yield a response that breaks off; the next one is whole."""
    service.pieces = iter([whole])
    yield whole[:cut]
    raise ConnectionError


@pytest.mark.parametrize(
    ("method", "retries", "own", "again"),
    [
        ("GET", 2, None, True),
        ("GET", 0, None, False),
        ("GET", 2, 0, False),
        ("GET", 0, 1, True),
        ("POST", 2, None, False),
    ],
)
def test_an_answer_that_breaks_off_is_asked_for_again_whole(
    service: Service, method: str, retries: int, own: int | None, again: bool
) -> None:
    body = join([part(as_json(status_part(200, 200, href=None))), part(b'{"n": 1}'), part(b'{"n": 2}')])
    service.pieces = breaking(service, body, body.index(b'{"n": 2}'))
    operation = Operation("do_things", method, "/things/{ids}", "things")
    options = RequestOptions(retries=own)
    endpoint = BatchEndpoint(lambda ids: Request(operation, "/things/" + ",".join(ids), options=options), identity)
    with rcext.RingCentral(service.server, client_id="app", retries=retries) as rc:
        rc.platform.authorize(access_token="token")
        if again:
            assert [entry.value for entry in rc.batch(["1", "2"], endpoint)] == [{"n": 1}, {"n": 2}]
        else:
            with pytest.raises(BatchInterrupted) as info:
                rc.batch(["1", "2"], endpoint)
            assert isinstance(info.value.__cause__, httpx.TransportError)
            # nothing of it is taken: only its end shows whether all parts were there
            assert info.value.report.successes() == []
    assert len(service.asked) == 1 + again


UNREADABLE: list[list[bytes]] = [
    [b"junk", b"", b"more"],
    [join([part(b"junk"), part(b"{}")]), b"\r\nepilogue"],
    [join([part(as_json(status_part(200))), part(b"{}")])],
    [join([part(as_json(status_part(200, 200, 200))), *[part(b"{}")] * 3])],
    [join([part(as_json(status_part(200, 200, 200)))] + [part(b"{}")] * 2), b"\r\nepilogue"],
    [join([part(as_json(status_part(200, 200)))])[:-10]],
]


def test_leaving_early(sb: Sandbox, rc: rcext.RingCentral) -> None:
    ids = call_ids(rc, 10)
    found = rc.iter_batch(ids, call_records())
    assert next(found).id == ids[0]
    found.close()
    assert len(list(rc.iter_batch(ids, call_records()))) == 10


def test_typed_requests_piece_by_piece(rc: rcext.RingCentral) -> None:
    from ringcentral_api.api.call_log import read_user_call_log, read_user_call_record

    with rc.stream(read_user_call_log.request(per_page=5)) as answer:
        assert answer.status == 200
        assert b"".join(answer.iter_bytes()).startswith(b"{")
    with pytest.raises(NotFound), rc.stream(read_user_call_record.request(call_record_id="x")):
        pytest.fail("opened")
