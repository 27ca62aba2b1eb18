"""Reports and endpoints of batches without I/O."""

from __future__ import annotations

import copy
from pathlib import Path
from typing import TYPE_CHECKING, Any

import httpx
import pytest

from rcext.batch import (
    BatchEndpoint,
    BatchEntry,
    BatchInterrupted,
    BatchInUse,
    BatchReport,
    call_records,
    messages,
    persons,
    presences,
)
from rcext.errors import ConfigurationError
from ringcentral_api.client import Operation, Request
from ringcentral_api.errors import ApiError, NotFound, error_for
from ringcentral_api.models import CallLogRecord

from .wire import identity

if TYPE_CHECKING:
    from collections.abc import Callable

THINGS = BatchEndpoint(lambda _: Request(Operation("things", "GET", "/", "Things"), "/"), identity, name="things")
ERROR = NotFound(httpx.Response(404), message="gone")
OK = BatchEntry("a", 200, {"x": 1})
EMPTY: BatchEntry[dict[str, int]] = BatchEntry("b", 204)
FAILED: BatchEntry[dict[str, int]] = BatchEntry("c", 404, error=ERROR)
PENDING: BatchEntry[dict[str, int]] = BatchEntry("d")
LOST: BatchEntry[dict[str, int]] = BatchEntry("e", error=ERROR, uncertain=True)


class Unread(httpx.SyncByteStream):
    """A body that was streamed to its reader."""


def test_entries() -> None:
    states = [(entry.ok, entry.pending, entry.uncertain) for entry in (OK, EMPTY, FAILED, PENDING, LOST)]
    assert states == [
        (True, False, False),
        (True, False, False),
        (False, False, False),
        (False, True, False),
        (False, False, True),
    ]
    assert repr(OK) == "BatchEntry('a', ok)"
    assert repr(PENDING) == "BatchEntry('d', pending)"
    assert repr(FAILED) == f"BatchEntry('c', failed: {ERROR})"
    assert repr(LOST) == f"BatchEntry('e', uncertain: {ERROR})"


def test_unwrap() -> None:
    assert OK.unwrap() == {"x": 1}
    with pytest.raises(NotFound):
        FAILED.unwrap()
    with pytest.raises(LookupError, match=r"'b' succeeded without a body \(204\)"):
        EMPTY.unwrap()
    with pytest.raises(LookupError, match="'d' was not tried"):
        PENDING.unwrap()


def test_reports() -> None:
    report = BatchReport([OK, EMPTY, FAILED, PENDING, LOST])
    assert report.successes() == [OK, EMPTY]
    assert report.failures() == [FAILED, LOST]
    assert report.pending() == [PENDING]
    assert report.values() == [{"x": 1}]
    assert report.by_id()["c"] is FAILED
    assert not report.complete
    assert report[:3].complete
    assert isinstance(report[1:], BatchReport)
    assert report[-1] is LOST
    assert (len(report), list(report)) == (5, [OK, EMPTY, FAILED, PENDING, LOST])
    assert repr(report) == "BatchReport(5 items: 2 ok, 2 failed, 1 pending)"
    assert not BatchReport([LOST]).complete


def test_errors_are_raised_together_once_each() -> None:
    other = NotFound(httpx.Response(404), message="other")
    BatchReport([OK, PENDING]).raise_for_failures()
    with pytest.raises(ExceptionGroup) as info:
        BatchReport([OK, FAILED, LOST, BatchEntry("f", 404, error=other)]).raise_for_failures()
    assert info.value.exceptions == (ERROR, other)
    assert info.value.message == "3 of 4 items of the batch failed"


def test_a_report_comes_back_from_json() -> None:
    response = httpx.Response(
        404,
        headers={"RCRequestId": "1", "Retry-After": "5", "X-Secret": "no", "Content-Type": "application/json"},
        content=b'{"errorCode": "CMN-102", "message": "gone \\ud83d"}',
        request=httpx.Request("GET", "https://p/x?token=secret#y"),
    )
    text = BatchReport([OK, EMPTY, PENDING, LOST, BatchEntry("f", 404, error=error_for(response))]).to_json(THINGS)
    assert "secret" not in text.lower()
    again = BatchReport.from_json(text, THINGS)
    assert BatchReport.from_json(text.encode(), THINGS)[0].value == {"x": 1}
    assert [(entry.id, entry.status, entry.value, entry.uncertain) for entry in again][:4] == [
        ("a", 200, {"x": 1}, False),
        ("b", 204, None, False),
        ("d", None, None, False),
        ("e", None, None, True),
    ]
    with pytest.raises(ConfigurationError, match="the text is not a batch report"):
        BatchReport.from_json("[]", THINGS)
    streamed = error_for(httpx.Response(500, stream=Unread(), request=httpx.Request("GET", "https://p/x")))
    kept = BatchReport.from_json(BatchReport([BatchEntry[Any]("g", error=streamed)]).to_json(THINGS), THINGS)[0].error
    assert isinstance(kept, ApiError)
    assert (kept.status, kept.response.content) == (500, b"")
    error = again[4].error
    assert isinstance(error, NotFound)
    assert (error.error_code, error.request_id, error.response.headers["Retry-After"]) == ("CMN-102", "1", "5")
    assert error.response.content == response.content
    assert str(error.response.request.url) == "https://p/x"
    assert error.response.request.method == "GET"
    lone = BatchReport([BatchEntry("a", 200, {"x": "\ud83d", "y": float("inf")})]).to_json(THINGS)
    assert BatchReport.from_json(lone, THINGS)[0].value == {"x": "\ud83d", "y": float("inf")}


def test_values_are_encoded_as_their_endpoint_says() -> None:
    record = CallLogRecord.from_dict({"id": "1", "uri": "https://p/1", "new": True})
    report = BatchReport([BatchEntry("1", 200, record)])
    again = BatchReport.from_json(report.to_json(call_records()), call_records())
    assert again[0].value == record
    plain = BatchEndpoint(THINGS.request, lambda value: value["n"], name="n", encode=lambda n: {"n": n})
    assert BatchReport.from_json(BatchReport([BatchEntry("1", 200, 5)]).to_json(plain), plain)[0].value == 5


def test_errors_of_batches() -> None:
    report = BatchReport([OK, PENDING])
    stopped = BatchInterrupted(report, ValueError("why"))
    assert stopped.report is report
    assert str(stopped) == "BatchReport(2 items: 1 ok, 0 failed, 1 pending), stopped by ValueError: why"
    used = copy.copy(BatchInUse(Path("x"), "process 7"))
    assert (used.path, used.holder) == (Path("x"), "process 7")
    assert str(used) == "resume='x' is in use by process 7; nothing was sent"


@pytest.mark.parametrize(
    ("make", "limit", "path", "query"),
    [
        (lambda: messages(), 50, "/restapi/v1.0/account/~/extension/~/message-store/1,2", None),
        (
            lambda: messages(account_id="7", extension_id="8"),
            50,
            "/restapi/v1.0/account/7/extension/8/message-store/1,2",
            None,
        ),
        (lambda: call_records(), 50, "/restapi/v1.0/account/~/extension/~/call-log/1,2", None),
        (
            lambda: call_records(view="Detailed", account_id="7", extension_id="8"),
            50,
            "/restapi/v1.0/account/7/extension/8/call-log/1,2",
            [("view", "Detailed")],
        ),
        (lambda: presences(), 30, "/restapi/v1.0/account/~/extension/1,2/presence", None),
        (
            lambda: presences(detailed=True, account_id="7"),
            30,
            "/restapi/v1.0/account/7/extension/1,2/presence",
            [("detailedTelephonyState", "true")],
        ),
        (lambda: persons(), 30, "/team-messaging/v1/persons/1,2", None),
    ],
)
def test_endpoints(make: Callable[[], BatchEndpoint[Any]], limit: int, path: str, query: Any) -> None:
    endpoint = make()
    request = endpoint.request(["1", "2"])
    assert (endpoint.limit, request.path.replace("%2C", ",")) == (limit, path)
    assert [*(request.query or [])] == (query or [])
    assert endpoint.decode({"id": "1"}).to_dict()["id"] == "1"


def test_names_of_endpoints() -> None:
    assert [endpoint.name for endpoint in (messages(), call_records(), presences(), persons())] == [
        "messages",
        "call records",
        "presences",
        "persons",
    ]
    plain = BatchEndpoint(THINGS.request, identity)
    assert repr(plain) == "BatchEndpoint(items, limit=30)"
