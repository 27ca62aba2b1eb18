"""Batches without I/O: every request, response, failure and interruption."""

from __future__ import annotations

import asyncio
from itertools import count
from types import SimpleNamespace
from typing import TYPE_CHECKING, Any

import httpx
import pytest

from rcext._flow import FlowClosed
from rcext._lock_file import LockFile
from rcext.batch import (
    BatchEndpoint,
    BatchEntry,
    BatchInterrupted,
    BatchInUse,
    BatchReport,
    SavedError,
    batch_flow,
    call_records,
    messages,
    parse_multipart_response,
    persons,
    presences,
)
from rcext.batch._flow import iter_batch_flow  # pyright: ignore[reportPrivateUsage]  # the core of iter_batch
from rcext.errors import BodyNotReplayable, ConfigurationError, NotAuthorized, RingCentralError, TokenStoreError
from ringcentral_api.client import Operation, Part, Request, RequestOptions
from ringcentral_api.errors import (
    BadRequest,
    DriftError,
    NotFound,
    RateLimited,
    ServerError,
    Unauthorized,
    UnexpectedResponse,
)
from ringcentral_api.models import CreateSMSMessage
from tests.streams import Outcome, Reply, Server, drive, interruptions

from .wire import BOUNDARY, as_json, identity, join, part, status_part

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from pathlib import Path

MIXED = {"Content-Type": f"multipart/mixed; boundary={BOUNDARY}"}
JSON = {"Content-Type": "application/json"}


def things(method: str = "GET", options: RequestOptions | None = None) -> BatchEndpoint[dict[str, Any]]:
    def request(ids: Sequence[str]) -> Request:
        return Request(
            Operation("things", method, "/things/{ids}", "Things"),
            "/things/" + ",".join(ids),
            headers={"ACCEPT": "text/html", "X-Own": "1"},
            query=[("view", "Simple")],
            content=b"body" if method == "POST" else None,
            parts=[Part("json", b"{}", "x", "application/json")] if method == "PUT" else None,
            multipart="mixed" if method == "PUT" else "form-data",
            options=options,
        )

    return BatchEndpoint(request, identity, limit=2, name="things")


class Things(Server):
    """Answers each id with an object of it; `faults` are the replies to requests by their number."""

    def __init__(self, faults: dict[int, Reply | BaseException] | None = None, retries: int = 0) -> None:
        super().__init__(retries=retries)
        self.faults = faults or {}
        self.sent: list[list[str]] = []

    def reply(self, step: Any) -> Reply | BaseException:
        ids: list[str] = step.source.path.rpartition("/")[2].split(",")
        self.sent.append(ids)
        fault = self.faults.get(len(self.sent))
        return fault if fault is not None else answer(*ids)


def answer(*ids: str, status: int = 200, pieces: int = 7) -> Reply:
    href = "https://p/things"
    statuses = {"response": [{"href": f"{href}/{identifier}", "status": status} for identifier in ids]}
    body = join([part(as_json(statuses)), *[part(as_json({"id": identifier})) for identifier in ids]])
    return Reply(
        207, MIXED, [body[place : place + len(body) // pieces] for place in range(0, len(body), len(body) // pieces)]
    )


def run(
    server: Server,
    ids: Sequence[str | int] = ("a", "b", "c", "d", "e"),
    endpoint: BatchEndpoint[dict[str, Any]] | None = None,
    interrupt: tuple[int, type[BaseException]] | None = None,
    **options: Any,
) -> Outcome:
    return drive(batch_flow(ids, endpoint or things(), jitter=lambda: 1.0, **options), server, interrupt)


def states(report: BatchReport[Any]) -> str:
    """Return one letter per entry: ok, failed, uncertain, pending."""
    return "".join("u" if entry.uncertain else "o" if entry.ok else "p" if entry.pending else "f" for entry in report)


def test_ids_are_split_in_order_and_requested_once() -> None:
    server = Things()
    report = run(server, ["b", "a", "b", 7, "7"]).value
    assert server.sent == [["b", "a"], ["7"]]
    assert [entry.id for entry in report] == ["b", "a", "b", "7", "7"]
    assert [entry.value for entry in report] == [{"id": "b"}, {"id": "a"}, {"id": "b"}, {"id": "7"}, {"id": "7"}]
    assert report.complete
    server = Things()
    run(server, limit=3)
    assert server.sent == [["a", "b", "c"], ["d", "e"]]
    assert len(run(Things(), []).value) == 0


@pytest.mark.parametrize("method", ["GET", "POST", "PUT"])
def test_the_request_is_the_endpoints_own_but_for_accept(method: str) -> None:
    server = Things()
    options = RequestOptions(retries=1)
    run(server, ["a"], things(method, options))
    sent = server.opened[0].source
    assert isinstance(sent, Request)
    assert sent.headers == {"X-Own": "1", "Accept": "multipart/mixed, application/json;q=0.5"}
    assert sent.query == [("view", "Simple")]
    assert sent.content == (b"body" if method == "POST" else None)
    assert sent.options is options
    assert [part.name for part in sent.parts or ()] == (["json"] if method == "PUT" else [])
    assert sent.multipart == ("mixed" if method == "PUT" else "form-data")
    assert sent.operation.method == method


# Failures -------------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("status", [400, 403, 404, 409])
@pytest.mark.parametrize("method", ["GET", "POST"])
def test_a_refused_request_affects_its_ids_only(status: int, method: str) -> None:
    server = Things({2: Reply(status, JSON, [b'{"errorCode": "X", "message": "no"}'])})
    report = run(server, endpoint=things(method)).value
    assert states(report) == "ooffo"
    assert report[2].status == report[3].status == status
    assert report[2].error is report[3].error
    assert report.complete
    assert len(server.sent) == 3


STOPPING: list[tuple[Callable[[], Reply | BaseException], type[Exception], bool]] = [
    (lambda: Reply(401), Unauthorized, False),
    (lambda: Reply(429), RateLimited, False),
    (lambda: Reply(500), ServerError, True),
    (lambda: Reply(503), ServerError, True),
    (lambda: Reply(599), ServerError, True),
    (lambda: Reply(207, MIXED, [b"junk"]), UnexpectedResponse, True),
    (lambda: answer("c"), UnexpectedResponse, True),
    (lambda: NotAuthorized("no session"), NotAuthorized, False),
    (lambda: httpx.ConnectError("refused"), httpx.ConnectError, False),
    (lambda: httpx.ConnectTimeout("slow"), httpx.ConnectTimeout, False),
    (lambda: httpx.PoolTimeout("full"), httpx.PoolTimeout, False),
    (lambda: httpx.ProxyError("no"), httpx.ProxyError, False),
    (lambda: httpx.WriteTimeout("slow"), httpx.WriteTimeout, True),
    (lambda: httpx.ReadTimeout("slow"), httpx.ReadTimeout, True),
    (lambda: Reply(207, MIXED, [b"--", httpx.ReadError("broken")]), httpx.ReadError, True),
    (lambda: DriftError("drift", path="$", kind="x"), DriftError, True),
    (lambda: httpx.TooManyRedirects("loop"), httpx.TooManyRedirects, True),
    (lambda: httpx.DecodingError("not gzip"), httpx.DecodingError, True),
    (lambda: TokenStoreError("locked"), TokenStoreError, False),
    (lambda: BodyNotReplayable("stream"), BodyNotReplayable, False),
    (lambda: ConfigurationError("body"), ConfigurationError, False),
    (lambda: RingCentralError("unknown"), RingCentralError, True),
]


@pytest.mark.parametrize(("fault", "error", "may_be_done"), STOPPING)
@pytest.mark.parametrize("method", ["GET", "PUT", "POST", "PATCH"])
@pytest.mark.parametrize("journal", [True, False])
def test_what_stops_a_batch(
    tmp_path: Path,
    fault: Callable[[], Reply | BaseException],
    error: type[Exception],
    may_be_done: bool,
    method: str,
    journal: bool,
) -> None:
    server = Things({2: fault()})
    file = tmp_path / "x"
    with pytest.raises(BatchInterrupted) as info:
        run(server, endpoint=things(method), resume=file if journal else None)
    cause = info.value.__cause__
    assert isinstance(cause, error)
    assert str(info.value).endswith(f", stopped by {type(cause).__name__}: {cause}")
    report = info.value.report
    uncertain = may_be_done and method in ("POST", "PATCH")
    assert states(report) == ("oouup" if uncertain else "ooffp")
    assert report[2].status is None
    assert not report.complete
    assert len(server.sent) == 2
    assert not server.is_open
    # The next call requests what is missing, and what cannot have been done.
    server = Things()
    again = run(server, endpoint=things(method), resume=file if journal else report).value
    assert states(again) == ("oouuo" if uncertain else "ooooo")
    assert server.sent == ([["e"]] if uncertain else [["c", "d"], ["e"]])


@pytest.mark.parametrize("method", ["GET", "DELETE", "POST"])
@pytest.mark.parametrize("retries", [0, 2])
@pytest.mark.parametrize("own", [None, 1])
def test_a_response_that_breaks_off_is_requested_again(method: str, retries: int, own: int | None) -> None:
    allowed = 0 if method == "POST" else retries if own is None else own
    endpoint = things(method, None if own is None else RequestOptions(retries=own))
    body = b"".join(piece for piece in answer("a", "b").pieces if isinstance(piece, bytes))
    broken = Reply(207, MIXED, [body[:-80], httpx.ReadError("broken")])
    server = Things(dict.fromkeys(range(1, 1 + allowed), broken), retries)
    outcome = run(server, ["a", "b"], endpoint)
    assert states(outcome.value) == "oo"
    assert server.sent == [["a", "b"]] * (allowed + 1)
    assert outcome.slept == [0.2, 0.4][:allowed]
    server = Things(dict.fromkeys(range(1, 2 + allowed), broken), retries)
    with pytest.raises(BatchInterrupted) as info:
        run(server, ["a", "b"], endpoint)
    assert isinstance(info.value.__cause__, httpx.ReadError)
    assert server.sent == [["a", "b"]] * (allowed + 1)


def test_options_without_retries_leave_the_clients_setting() -> None:
    server = Things({1: Reply(207, MIXED, [httpx.ReadError("broken")])}, retries=1)
    assert states(run(server, ["a"], things("GET", RequestOptions())).value) == "o"


def test_a_request_that_was_not_answered_is_not_retried_here() -> None:
    server = Things({1: httpx.ReadTimeout("slow")}, retries=5)
    with pytest.raises(BatchInterrupted):
        run(server)
    assert len(server.sent) == 1


def test_errors_of_single_items_of_a_post() -> None:
    statuses = status_part(200, 404, 503)
    body = join([part(as_json(statuses)), *[part(as_json({"x": 1}))] * 3])
    for method, expected in (("POST", "ofu"), ("GET", "off")):
        server = Things({1: Reply(207, MIXED, [body])})
        report = run(server, ["a", "b", "c"], things(method), limit=3).value
        assert states(report) == expected
        assert isinstance(report[1].error, NotFound)
        assert isinstance(report[2].error, ServerError)
    # What failed is requested again by the next call; what is uncertain is not.
    server = Things()
    earlier = [BatchEntry[dict[str, Any]]("c", 503, uncertain=True), BatchEntry[dict[str, Any]]("b", 404)]
    earlier[1].error = report[1].error
    run(server, ["a", "b", "c"], things("POST"), resume=BatchReport(earlier))
    assert server.sent == [["a", "b"]]


# Interruptions --------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("error", [KeyboardInterrupt, asyncio.CancelledError, FlowClosed])
@pytest.mark.parametrize("method", ["GET", "POST"])
def test_an_interruption_at_each_step(tmp_path: Path, error: type[BaseException], method: str) -> None:
    """The journal is free again, and no POST is sent twice, whether it was processed or not."""
    endpoint = things(method)
    number = count()

    def interrupted(interrupt: tuple[int, type[BaseException]]) -> Outcome:
        file = tmp_path / f"{next(number)}"
        first = Things()
        outcome = run(first, endpoint=endpoint, interrupt=interrupt, resume=file)
        if outcome.interrupted:
            lock = LockFile(file.with_name(f"{file.name}.lock"))
            lock.acquire()
            lock.release()
            assert error is FlowClosed or not first.is_open or outcome.steps[interrupt[0]] == "Close"
        second = Things()
        report = run(second, endpoint=endpoint, resume=file).value
        sent = [identifier for ids in first.sent + second.sent for identifier in ids]
        if method == "POST":
            assert len(sent) == len(set(sent))
            assert [entry.id for entry in report if entry.ok or entry.uncertain] == ["a", "b", "c", "d", "e"]
            for entry in report:
                if entry.uncertain:
                    assert isinstance(entry.error, SavedError)
                    assert str(entry.error) == "ProcessEnded: the process ended before the response arrived"
        else:
            assert states(report) == "ooooo"
            assert set(sent) == set("abcde")
        assert [path.name for path in tmp_path.iterdir() if path.name.startswith(file.name + ".")] == []
        return outcome

    assert interruptions(interrupted, error) > 30


@pytest.mark.parametrize("error", [KeyboardInterrupt, asyncio.CancelledError, FlowClosed, RuntimeError])
def test_an_interruption_without_a_journal(error: type[BaseException]) -> None:
    def interrupted(interrupt: tuple[int, type[BaseException]]) -> Outcome:
        server = Things()
        outcome = run(server, interrupt=interrupt)
        assert error is FlowClosed or not server.is_open or outcome.steps[-1] == "Close"
        return outcome

    assert interruptions(interrupted, error) > 25


@pytest.mark.parametrize("method", ["GET", "POST"])
@pytest.mark.parametrize("place", [0, 1])
def test_a_journal_that_cannot_be_written(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, method: str, place: int
) -> None:
    from rcext.batch._journal import Journal  # pyright: ignore[reportPrivateUsage]

    calls = count()
    real = Journal.append

    def append(self: Journal, entries: Any) -> None:
        if next(calls) == place:
            raise OSError("disk is full")
        real(self, entries)

    monkeypatch.setattr(Journal, "append", append)
    server = Things()
    with pytest.raises(BatchInterrupted) as info:
        run(server, endpoint=things(method), resume=tmp_path / "x")
    assert isinstance(info.value.__cause__, OSError)
    # A POST is not sent before its intention is on disk; what was done is in the report.
    if method == "POST":
        assert server.sent == [["a", "b"]][:place]
        assert states(info.value.report) == ("ppppp" if place == 0 else "ooppp")
    else:
        assert server.sent == [["a", "b"], ["c", "d"]][: place + 1]
        assert states(info.value.report) == ("ooppp" if place == 0 else "oooop")
    assert list(tmp_path.glob("*.lock")) == []


def test_the_error_of_the_request_comes_before_that_of_the_journal(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    from rcext.batch._journal import Journal  # pyright: ignore[reportPrivateUsage]

    calls = count()

    def append(*_: object) -> None:
        if next(calls):
            raise OSError("disk is full")

    monkeypatch.setattr(Journal, "append", append)
    with pytest.raises(BatchInterrupted) as info:
        run(Things({1: httpx.ReadTimeout("slow")}), endpoint=things("POST"), resume=tmp_path / "x")
    assert isinstance(info.value.__cause__, httpx.ReadTimeout)


# Arguments ------------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("arguments", "words"),
    [
        ({"ids": "abc"}, "ids='abc' must be a list"),
        ({"ids": b"abc"}, "must be a list"),
        ({"ids": 5}, "must be a list"),
        ({"ids": ["a", ""]}, r"ids\[1\]=''"),
        ({"ids": ["a,b"]}, r"ids\[0\]"),
        ({"ids": ["a/b"]}, r"ids\[0\]"),
        ({"ids": ["."]}, r"ids\[0\]"),
        ({"ids": [".."]}, r"ids\[0\]"),
        ({"ids": [True]}, r"ids\[0\]"),
        ({"ids": [None]}, r"ids\[0\]"),
        ({"ids": [1.5]}, r"ids\[0\]"),
        ({"limit": 0}, "limit=0"),
        ({"limit": True}, "limit=True"),
        ({"limit": "1"}, "limit='1'"),
        ({"endpoint": things}, r"must be things\(\), with parentheses"),
        ({"endpoint": 5}, "must be a BatchEndpoint"),
        ({"endpoint": lambda: 5}, r"must be <lambda>\(\)"),
        ({"resume": 5}, "resume=5 must be"),
        ({"resume": []}, "must be the report"),
    ],
)
def test_bad_arguments(arguments: dict[str, Any], words: str) -> None:
    server = Things()
    defaults: dict[str, Any] = {"ids": ["a"], "endpoint": things()}
    with pytest.raises(ConfigurationError, match=words):
        drive(batch_flow(**{**defaults, **arguments}), server)
    if "resume" not in arguments:
        with pytest.raises(ConfigurationError, match=words):
            iter_batch_flow(**{**defaults, **arguments})
    assert server.sent == []


# iter_batch -----------------------------------------------------------------------------------------------------------


def iterate(server: Server, ids: Sequence[str] = ("a", "b", "c", "b"), **options: Any) -> Outcome:
    return drive(iter_batch_flow(ids, options.pop("endpoint", things()), **options), server)


def test_entries_are_given_as_they_arrive() -> None:
    server = Things()
    outcome = iterate(server)
    assert [(entry.id, entry.value) for entry in outcome.given] == [(name, {"id": name}) for name in "abc"]
    assert server.sent == [["a", "b"], ["c"]]
    first = outcome.steps.index("Give")
    assert "Read" in outcome.steps[first:]
    assert outcome.steps.count("Open") == outcome.steps.count("Close") == 2
    server = Things()
    iterate(server, limit=3)
    assert server.sent == [["a", "b", "c"]]


def test_a_refused_request_of_iter_batch_affects_its_ids_only() -> None:
    outcome = iterate(Things({1: Reply(400, JSON, [b"{}"])}))
    assert [(entry.id, entry.status, entry.ok) for entry in outcome.given] == [
        ("a", 400, False),
        ("b", 400, False),
        ("c", 200, True),
    ]
    assert isinstance(outcome.given[0].error, BadRequest)


@pytest.mark.parametrize(("fault", "error", "may_be_done"), STOPPING)
def test_what_stops_iter_batch(
    fault: Callable[[], Reply | BaseException], error: type[Exception], may_be_done: bool
) -> None:
    del may_be_done
    server = Things({1: fault()})
    with pytest.raises(error):
        iterate(server)
    assert len(server.sent) == 1
    assert not server.is_open


def test_a_fault_after_the_first_entry_is_raised() -> None:
    body = join([part(as_json(status_part(200, 404, first_id=1))), part(as_json({})), part(b"{}"), part(b"more")])
    server = Things({1: Reply(207, MIXED, [body[:300], body[300:]])})
    flow = iter_batch_flow(["1", "2"], things())
    with pytest.raises(UnexpectedResponse):
        drive(flow, server)


@pytest.mark.parametrize("error", [KeyboardInterrupt, asyncio.CancelledError, FlowClosed])
def test_an_interruption_of_iter_batch_at_each_step(error: type[BaseException]) -> None:
    def interrupted(interrupt: tuple[int, type[BaseException]]) -> Outcome:
        server = Things()
        outcome = drive(iter_batch_flow(["a", "b", "c"], things()), server, interrupt)
        assert error is FlowClosed or not server.is_open or outcome.steps[-1] == "Close"
        return outcome

    assert interruptions(interrupted, error) > 20


def test_limits_of_the_endpoints() -> None:
    limits = {endpoint.name: endpoint.limit for endpoint in (messages(), call_records(), presences(), persons())}
    assert limits == {"messages": 50, "call records": 50, "presences": 30, "persons": 30}


class Page:
    """A page of a list, passed where its ids are expected."""

    records = ()


@pytest.mark.parametrize(
    ("ids", "hint"),
    [
        (Page(), "must be a list of ids; pass [record.id for record in page.records]"),
        ([Page()], "is not an id; pass [record.id for record in page.records]"),
        ([{"id": 1}], "is not an id; pass record['id']"),
        ([BatchEntry[Any]("1")], "is not an id; pass its id"),
        ([SimpleNamespace(resource_id="1")], "is not an id; pass its id"),
        ([None], "is not an id"),
    ],
)
def test_hints_for_ids(ids: Any, hint: str) -> None:
    with pytest.raises(ConfigurationError) as caught:
        drive(batch_flow(ids, things()), Things())
    assert str(caught.value).endswith(hint)


@pytest.mark.parametrize(
    ("value", "hint"),
    [
        ({"records": []}, "; it is decoded already"),
        (BatchReport[Any]([]), "; it is decoded already"),
        (CreateSMSMessage.from_dict({}), "; it is decoded already"),
        ("{}", ""),
    ],
)
def test_a_value_that_is_not_a_response_cannot_be_parsed(value: Any, hint: str) -> None:
    with pytest.raises(ConfigurationError) as caught:
        parse_multipart_response(value)
    assert str(caught.value) == f"response must be a response of rc.platform, not {type(value).__name__}{hint}"


def test_a_response_without_an_object_cannot_be_parsed() -> None:
    request = httpx.Request("GET", "https://p/")
    for content in (b"[]", b"5", b"no JSON"):
        with pytest.raises(UnexpectedResponse, match=": neither a batch nor a JSON object "):
            parse_multipart_response(httpx.Response(200, content=content, request=request))
    assert parse_multipart_response(httpx.Response(204, request=request)) == []
    assert parse_multipart_response(httpx.Response(200, content=b'{"a": 1}', request=request)) == [{"a": 1}]


def test_numbers_that_json_lacks_are_saved(tmp_path: Path) -> None:
    path = tmp_path / "things.jsonl"
    server = Things({1: Reply(200, JSON, [b'{"id": "1", "value": NaN}'])})
    first = drive(batch_flow(["1"], things(), None, path), server).value
    again = drive(batch_flow(["1"], things(), None, path), Things()).value
    assert (
        [str(entry.value) for entry in again] == [str(entry.value) for entry in first] == ["{'id': '1', 'value': nan}"]
    )


def test_the_error_of_a_file_in_use_names_its_holder(tmp_path: Path) -> None:
    path = tmp_path / "things.jsonl"
    lock = LockFile(tmp_path / "things.jsonl.lock")
    lock.acquire()
    with pytest.raises(
        BatchInUse, match=r"in use by another task or thread of this process, since .*; nothing was sent$"
    ):
        drive(batch_flow(["1"], things(), None, path), Things())
    lock.release()
