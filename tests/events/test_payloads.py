"""Payloads of events: every field, the defaults and the representation."""

from __future__ import annotations

import httpx

from rcext.events import AuthEvent, Event, ProgressEvent, RequestEvent
from ringcentral_api.client import Operation

ERROR = RuntimeError("boom")
LIST = Operation("list_calls", "GET", "/restapi/v1.0/account/{accountId}/call-log", "call_log")
REQUEST = httpx.Request("GET", "https://platform.example.com/restapi/v1.0/account", headers={"Authorization": "secret"})


def test_an_event() -> None:
    event = Event("before_refresh", error=ERROR)
    assert (event.name, event.error) == ("before_refresh", ERROR)
    assert repr(event) == "Event('before_refresh')"
    assert Event("before_refresh").error is None


def test_an_event_of_the_session() -> None:
    event = AuthEvent("authorize_error", grant="password", owner_id="1", error=ERROR)
    assert (event.name, event.grant, event.owner_id, event.error) == ("authorize_error", "password", "1", ERROR)
    assert repr(event) == "AuthEvent('authorize_error')"
    event = AuthEvent("logout_success")
    assert (event.grant, event.owner_id, event.error) == (None, None, None)


def test_an_event_of_a_request() -> None:
    event = RequestEvent("before_request", REQUEST)
    assert (event.name, event.request, event.response, event.operation) == ("before_request", REQUEST, None, None)
    assert (event.attempt, event.elapsed, event.wait, event.error) == (1, 0.0, None, None)
    assert repr(event) == "RequestEvent('before_request', GET /restapi/v1.0/account, attempt=1)"
    response = httpx.Response(429)
    event = RequestEvent(
        "rate_limited", REQUEST, response=response, operation=LIST, attempt=2, elapsed=0.5, wait=3.0, error=ERROR
    )
    assert (event.response, event.attempt, event.elapsed, event.wait) == (response, 2, 0.5, 3.0)
    assert (event.error, event.operation) == (ERROR, LIST)
    assert repr(event) == "RequestEvent('rate_limited', GET /restapi/v1.0/account, attempt=2, status=429)"


def test_an_event_of_a_long_operation() -> None:
    event = ProgressEvent("download", "fax.pdf", 5, 10)
    assert (event.name, event.what, event.subject, event.done, event.total) == (
        "progress",
        "download",
        "fax.pdf",
        5,
        10,
    )
    assert event.error is None
    assert repr(event) == "ProgressEvent('download', 'fax.pdf', done=5, total=10)"
    assert repr(ProgressEvent("wait", "GET /x", 0, None)) == "ProgressEvent('wait', 'GET /x', done=0, total=None)"
