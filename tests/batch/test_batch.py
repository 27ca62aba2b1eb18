from __future__ import annotations

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
    messages,
    persons,
    presences,
)
from rcext.sandbox import Sandbox
from ringcentral_api.client import Operation, Request
from ringcentral_api.errors import BadRequest, NotFound, RateLimited, ServerError, UnexpectedResponse

from .wire import identity

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence

BATCH_JSON = "application/vnd.ringcentral.multipart+json"


@pytest.fixture(scope="module")
def sb() -> Iterator[Sandbox]:
    with Sandbox(seed=4) as sandbox:
        yield sandbox


@pytest.fixture
def rc(sb: Sandbox) -> Iterator[rcext.RingCentral]:
    arguments: dict[str, Any] = {"client_id": sb.client_id, "client_secret": sb.client_secret, "jwt": sb.jwt}
    with rcext.RingCentral(sb.server, **arguments, retries=0, on_rate_limit="raise") as client:
        yield client
    sb.faults.clear()


def call_ids(rc: rcext.RingCentral, count: int) -> list[str]:
    page = rc.api.call_log.read_user_call_log(per_page=count)
    return [record.id for record in page.records]


def test_more_ids_than_one_request_takes(sb: Sandbox, rc: rcext.RingCentral) -> None:
    ids = call_ids(rc, 120)
    assert len(ids) == 120
    before = sb.requests.count(operation="readUserCallRecord")
    report = batch(rc, [*ids, "nobody", ids[0]], call_records())
    assert sb.requests.count(operation="readUserCallRecord") - before == 3
    assert [entry.id for entry in report] == [*ids, "nobody", ids[0]]
    assert all(entry.value is not None and entry.value.id == entry.id for entry in report.successes())
    assert report.complete
    assert len(report.values()) == 121
    (failure,) = report.failures()
    assert failure.status == 404
    assert isinstance(failure.error, NotFound)
    assert report.by_id()["nobody"] is failure
    with pytest.raises(ExceptionGroup):
        report.raise_for_failures()


def test_limits_of_the_endpoints(sb: Sandbox, rc: rcext.RingCentral) -> None:
    before = sb.requests.count(operation="readUserPresenceStatus")
    found = batch(rc, range(1, 62), presences(detailed=True))
    assert sb.requests.count(operation="readUserPresenceStatus") - before == 3
    assert all(isinstance(entry.error, NotFound) for entry in found)
    store = rc.api.message_store.list_messages()
    some = [message.id for message in store.records[:3] if message.id is not None]
    report = batch(rc, [*some, 7], messages())
    assert [entry.id for entry in report] == [*map(str, some), "7"]
    assert [entry.ok for entry in report] == [True, True, True, False]
    assert persons().limit == 30
    assert messages().limit == 50


def test_presences_and_a_single_id(sb: Sandbox, rc: rcext.RingCentral) -> None:
    extensions = rc.api.extensions.list_extensions()
    ids = [extension.id for extension in extensions.records][:4]
    report = batch(rc, [str(identifier) for identifier in ids], presences())
    found = [value.extension.id for value in report.values() if value.extension is not None]
    assert found == ids
    (single,) = batch(rc, [str(ids[0])], presences())
    assert single.ok
    assert single.status == 200
    assert batch(rc, ["1"], presences())[0].status == 404
    assert len(batch(rc, [], presences())) == 0


def test_going_on_after_a_failure(sb: Sandbox, rc: rcext.RingCentral) -> None:
    ids = call_ids(rc, 100)
    sb.faults.add("readUserCallRecord", "status", status=503, after=2, times=1)
    with pytest.raises(BatchInterrupted) as info:
        batch(rc, ids, call_records(), limit=25)
    report = info.value.report
    assert isinstance(info.value.__cause__, ServerError)
    assert [len(report.successes()), len(report.failures()), len(report.pending())] == [50, 25, 25]
    assert not report.complete
    before = sb.requests.count(operation="readUserCallRecord")
    whole = batch(rc, ids, call_records(), limit=25, resume=report)
    assert sb.requests.count(operation="readUserCallRecord") - before == 2
    assert whole.complete
    assert [entry.id for entry in whole] == ids
    assert len(whole.values()) == 100
    assert whole[0] is report[0]


@pytest.mark.parametrize(
    ("fault", "expected"),
    [
        ({"kind": "reset_after"}, httpx.TransportError),
        ({"kind": "rate_limit"}, RateLimited),
        ({"kind": "truncate"}, (httpx.TransportError, UnexpectedResponse)),
    ],
)
def test_what_stops_a_batch(
    sb: Sandbox, rc: rcext.RingCentral, fault: dict[str, Any], expected: type[Exception]
) -> None:
    ids = call_ids(rc, 10)
    sb.faults.add("readUserCallRecord", fault["kind"], times=1)
    with pytest.raises(BatchInterrupted) as info:
        batch(rc, ids, call_records(), limit=5)
    assert isinstance(info.value.__cause__, expected)
    assert [entry.pending for entry in info.value.report] == [False] * 5 + [True] * 5
    assert all(entry.status is None for entry in info.value.report)


def test_a_refused_request_is_a_matter_of_its_items(sb: Sandbox, rc: rcext.RingCentral) -> None:
    ids = call_ids(rc, 10)
    sb.faults.add("readUserCallRecord", "status", status=400, times=1)
    report = batch(rc, ids, call_records(), limit=5)
    assert [entry.ok for entry in report] == [False] * 5 + [True] * 5
    assert {type(entry.error) for entry in report.failures()} == {BadRequest}
    with pytest.raises(ExceptionGroup) as info:
        report.raise_for_failures()
    assert len(info.value.exceptions) == 1


async def test_async(sb: Sandbox) -> None:
    async with rcext.AsyncRingCentral(sb.server, sb.client_id, sb.client_secret, jwt=sb.jwt) as rc:
        page = await rc.api.call_log.read_user_call_log(per_page=60)
        ids = [record.id for record in page.records]
        report = await batch_async(rc, [*ids, "x"], call_records())
        assert [entry.ok for entry in report] == [True] * 60 + [False]


def test_within_the_rate_limit() -> None:
    with (
        Sandbox(seed=4, limits={"Heavy": 3}, window=0.5) as limited,
        rcext.RingCentral(limited.server, limited.client_id, limited.client_secret, jwt=limited.jwt) as rc,
    ):
        ids = call_ids(rc, 40)
        report = batch(rc, ids, call_records(), limit=5)
        assert len(report.values()) == 40
        assert limited.requests.count(operation="readUserCallRecord", status=207) == 8


class Scripted:
    """A client that answers from a function: for answers that a sandbox does not give."""

    drift = None

    def __init__(self, reply: Callable[[Request], httpx.Response]) -> None:
        self._reply = reply

    def send(self, request: Request) -> httpx.Response:
        return self._reply(request)


def things(ids: Sequence[str]) -> Request:
    return Request(Operation("read_things", "GET", "/things/{ids}", "things"), "/things/" + ",".join(ids))


THINGS = BatchEndpoint(things, identity)
