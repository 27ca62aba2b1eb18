# pyright: reportPrivateUsage=false
# A test may look inside.
"""The program of a call: when it waits, when it is sent again, what it reports, and what interruptions leave."""

from __future__ import annotations

import contextlib
import io
import logging
from typing import TYPE_CHECKING, Any

import httpx
import pytest

from rcext._flow import Call
from rcext.errors import ConnectionFailed, RequestTimeout
from rcext.transport import LOCAL, MemoryRateLimiter, TransportPolicy, set_body
from rcext.transport._policy import Exchange
from rcext.transport._streams import TrackedStream
from ringcentral_api.client import Operation

from .flows import URL, Bench, BlockingLimiter, Result, interruptions, limits, request, response

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

CONNECT = httpx.ConnectError("refused")
READ = httpx.ReadError("reset")


def test_a_call_that_succeeds_at_once() -> None:
    bench = Bench()
    answer = response()
    sent = request()
    assert bench.run(sent, [answer]) is answer
    assert [type(step) for step in bench.steps] == [Exchange]
    assert not isinstance(sent.stream, TrackedStream), "only what must not be sent twice is tracked"
    assert bench.counted == []


# Retries --------------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("method", ["GET", "HEAD", "OPTIONS", "PUT", "DELETE", "TRACE"])
@pytest.mark.parametrize("failure", [502, 503, 504, CONNECT, READ, httpx.ReadTimeout("slow")])
def test_idempotent_requests_are_retried_with_backoff(method: str, failure: Any) -> None:
    bench = Bench(retries=3)
    failures = [response(failure) if isinstance(failure, int) else failure for _ in range(3)]
    assert bench.run(request(method), [*failures, response()]).status_code == 200
    assert bench.sleeps == pytest.approx([0.1, 0.2, 0.4])
    assert bench.discarded == [failed for failed in failures if isinstance(failed, httpx.Response)]
    assert bench.counted == []


@pytest.mark.parametrize("method", ["POST", "PATCH"])
@pytest.mark.parametrize("failure", [502, 503, 504])
def test_other_requests_are_not_retried_after_a_gateway_error(method: str, failure: int) -> None:
    bench = Bench()
    assert bench.run(request(method), [response(failure)]).status_code == failure
    assert bench.sleeps == []


@pytest.mark.parametrize("status", [200, 204, 302, 400, 401, 404, 408, 500, 501, 505, 599])
def test_other_statuses_are_returned(status: int) -> None:
    assert Bench().run(request(), [response(status)]).status_code == status


@pytest.mark.parametrize("retries", [0, 1, 2])
def test_retries_end(retries: int) -> None:
    bench = Bench(retries=retries)
    assert bench.run(request(), [response(503)] * (retries + 1)).status_code == 503
    assert bench.sent == retries + 1
    bench = Bench(retries=9)
    with pytest.raises(httpx.ReadError):
        bench.run(request(retries=retries), [READ] * (retries + 1))
    assert bench.sent == retries + 1
    assert bench.counted == []


@pytest.mark.parametrize("error", [httpx.ConnectError, httpx.ConnectTimeout, httpx.PoolTimeout, httpx.ProxyError])
def test_a_post_that_was_not_sent_is_retried(error: type[httpx.TransportError]) -> None:
    bench = Bench()
    assert bench.run(request("POST", content=b"x"), [error("no"), response()]).status_code == 200
    assert bench.sent == 2


def take(stream: Any, chunks: int) -> None:
    """Take some chunks of a body, as a connection does."""
    iterator = iter(stream)
    for _ in range(chunks):
        next(iterator)


BODIES: dict[str, Callable[[], Any]] = {
    "bytes": lambda: b"x" * 10,
    "file": lambda: io.BytesIO(b"x" * 200_000),
    "list": lambda: [b"one", b"two"],
}


@pytest.mark.parametrize("kind", [httpx.WriteTimeout, httpx.WriteError, httpx.ReadError])
@pytest.mark.parametrize("body", BODIES)
def test_a_post_is_retried_until_its_first_chunk_is_handed_over(body: str, kind: type[httpx.TransportError]) -> None:
    """A server may act on a body that breaks off, and a connection may hold a chunk whose write has failed."""
    for handed_over in (0, 1):
        bench = Bench()
        content = BODIES[body]()
        sent = request("POST", content=content if isinstance(content, bytes) else None)
        if not isinstance(content, bytes):
            set_body(sent, content)

        def results(chunks: int = handed_over, sent: httpx.Request = sent) -> Iterator[Result]:
            take(sent.stream, chunks)
            yield kind("broken")
            yield response()

        if handed_over:
            with pytest.raises(ConnectionFailed, match="may have been carried out"):
                bench.run(sent, results())
        else:
            assert bench.run(sent, results()).status_code == 200
        assert bench.sent == 2 - handed_over
        assert isinstance(sent.stream, TrackedStream)


@pytest.mark.parametrize("error", [READ, httpx.WriteError("x"), httpx.RemoteProtocolError("x"), httpx.ReadTimeout("x")])
def test_a_post_without_a_body_may_have_been_processed(error: httpx.TransportError) -> None:
    bench = Bench()
    with pytest.raises(ConnectionFailed, match="may have been carried out"):
        bench.run(request("POST"), [error])
    assert bench.sent == 1


def test_a_body_that_can_be_read_once_is_sent_once() -> None:
    sent = request("PUT")
    set_body(sent, iter([b"a"]))
    bench = Bench()
    with pytest.raises(httpx.ConnectError):
        bench.run(sent, [CONNECT])
    assert bench.run(sent, [response(429, Retry_After=1)]).status_code == 429
    assert bench.run(sent, [response(503)]).status_code == 503


def test_what_a_call_says_of_itself_replaces_its_method() -> None:
    bench = Bench()
    assert bench.run(request("POST", idempotent=True), [response(503), READ, response()]).status_code == 200
    assert bench.run(request("GET", idempotent=False), [response(503)]).status_code == 503
    with pytest.raises(httpx.ReadError):
        bench.run(request("GET", idempotent=False), [READ])


def test_a_body_is_made_again_for_a_repeated_or_delayed_attempt() -> None:
    bodies = iter([b"two", b"three!"])
    sent = request("POST", content=b"one", body=lambda: next(bodies), idempotent=True)
    assert Bench().run(sent, [READ, response()]).status_code == 200
    assert b"".join(sent.stream) == b"two"  # type: ignore[arg-type]  # a synchronous stream
    assert sent.headers["Content-Length"] == "3"
    bench = Bench()
    bench.exhaust(5)
    sent = request("POST", content=b"one", body=lambda: next(bodies))
    bench.run(sent, [response()])
    assert sent.headers["Content-Length"] == "6"
    tracked = sent.stream
    assert isinstance(tracked, TrackedStream)
    take(tracked, 1)
    assert tracked.handed_over
    sent = request("POST", content=b"one", body=lambda: next(bodies))
    Bench().run(sent, [response()])
    assert sent.headers["Content-Length"] == "3"


# Pauses ---------------------------------------------------------------------------------------------------------------


def test_retry_after_replaces_backoff() -> None:
    bench = Bench()
    bench.run(request(), [response(503, Retry_After=7), response()])
    assert bench.sleeps == [7.0]


@pytest.mark.parametrize("value", ["7", "Tue, 14 Nov 2023 22:13:27 GMT"])
def test_max_wait_covers_retry_after(value: str) -> None:
    for max_wait, status in ((6.9, 503), (7.0, 200)):
        bench = Bench()
        assert (
            bench.run(request(max_wait=max_wait), [response(503, Retry_After=value), response()]).status_code == status
        )
        assert bench.sleeps == ([] if status == 503 else [7.0])
        bench = Bench(max_wait=max_wait)
        assert bench.run(request(), [response(503, Retry_After=value), response()]).status_code == status


def test_max_wait_covers_the_sum_of_all_pauses() -> None:
    bench = Bench(retries=9, max_wait=10)
    results = [response(503, Retry_After=4), response(503, Retry_After=4), response(503, Retry_After=4)]
    assert bench.run(request(), results).status_code == 503
    assert bench.sleeps == [4.0, 4.0]


def test_max_wait_covers_backoff() -> None:
    bench = Bench(retries=9, max_wait=0.35)
    with pytest.raises(httpx.ReadError):
        bench.run(request(), [READ] * 9)
    assert bench.sleeps == pytest.approx([0.1, 0.2])
    bench = Bench(retries=9, max_wait=0)
    with pytest.raises(httpx.ReadError):
        bench.run(request(), [READ])


def test_max_wait_covers_redirects_and_repetitions_of_a_call() -> None:
    """A redirect and a request that is sent again with a new token share the budget of their call."""
    bench = Bench(max_wait=10)
    sent = request()
    bench.run(sent, [response(503, Retry_After=6), response()])
    assert bench.run(sent, [response(503, Retry_After=6)]).status_code == 503
    follow = httpx.Request("GET", URL, extensions=sent.extensions)
    assert bench.run(follow, [response(503, Retry_After=6)]).status_code == 503
    assert bench.run(request(), [response(503, Retry_After=6), response()]).status_code == 200


def test_an_absurd_retry_after_is_an_hour() -> None:
    bench = Bench(max_wait=1e9)
    bench.run(request(), [response(503, Retry_After="1e300"), response()])
    assert bench.sleeps == [3600.0]


# Rate limits ----------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("method", ["GET", "POST"])
def test_a_429_is_waited_out(method: str) -> None:
    bench = Bench()
    assert bench.run(request(method), [response(429, Retry_After=3), response()]).status_code == 200
    assert sum(bench.sleeps) == pytest.approx(3.1)
    assert max(bench.sleeps) <= 1.0
    assert bench.counted == []


def test_a_429_blocks_its_group_and_no_other() -> None:
    bench = Bench()
    first = response(429, Retry_After=20, **limits(50, 0, "heavy"))
    assert bench.run(request(group="Heavy", on_rate_limit="raise"), [first]) is first
    assert bench.sleeps == []
    refused = bench.run(request(group="Heavy", on_rate_limit="raise"), [])
    assert refused.status_code == 429
    assert refused.headers[LOCAL] == "1"
    assert refused.headers["Content-Type"] == "application/json"
    assert refused.json()["errorCode"] == "CMN-301"
    assert str(refused.request.url) == URL
    assert refused.headers["X-Rate-Limit-Group"] == "Heavy"
    assert float(refused.headers["Retry-After"]) == pytest.approx(20.1)
    assert refused.json()["message"] == "Not sent: the rate limit would be exceeded"
    assert bench.run(request(group="Light"), [response()]).status_code == 200
    assert bench.counted == []


def test_a_429_without_retry_after_blocks_for_30_seconds() -> None:
    bench = Bench()
    bench.run(request(), [response(429), response()])
    assert sum(bench.sleeps) == pytest.approx(30.1)


def test_max_wait_covers_rate_limits() -> None:
    bench = Bench(max_wait=5)
    refused = response(429, Retry_After=6)
    assert bench.run(request(), [refused]) is refused
    assert bench.discarded == []
    local = bench.run(request(max_wait=6), [])
    assert local.status_code == 429
    assert bench.run(request(max_wait=6.5), [response()]).status_code == 200
    assert sum(bench.sleeps) == pytest.approx(6.1)


def test_a_limiter_that_does_io_may_fail_so_the_call_itself_waits() -> None:
    class Failing(BlockingLimiter):
        def try_acquire(self, ticket: object) -> float:
            return 0.0

    bench = Bench(limiter=Failing(), max_wait=10)
    assert bench.run(request(), [response(429, Retry_After=3)] * 4).status_code == 429
    assert bench.sleeps == pytest.approx([3.1, 3.2, 3.4])


def test_the_group_of_a_raw_call_is_learned_from_its_first_response() -> None:
    bench = Bench()
    raw: dict[str, Any] = {"group": None}
    kind = "a:?GET /restapi/v1.0/account/*/call-log"

    def answers() -> Iterator[Result]:
        assert list(bench.limiter._budgets) == [kind]
        yield response(**limits(10, 0))

    bench.run(request(**raw), answers())
    assert bench.limiter._aliases == {kind: "a:Light"}
    assert bench.run(request(**raw, on_rate_limit="raise"), []).headers[LOCAL] == "1"
    assert bench.run(request(group="Light", on_rate_limit="raise"), []).headers[LOCAL] == "1"
    other = request(url="https://platform.example.com/restapi/v1.0/account/123/call-log", **raw, on_rate_limit="raise")
    assert bench.run(other, []).headers[LOCAL] == "1", "ids do not make another kind of call"
    plain = request(url="https://platform.example.com/x/1", **raw)
    bench.run(plain, [response()])
    assert "a:?GET /x/*" in bench.limiter._budgets
    another = request(url="https://platform.example.com/restapi/v1.0/account/~/presence", **raw)
    assert bench.run(another, [response()]).status_code == 200
    assert bench.counted == []


def test_the_group_that_a_response_names_replaces_that_of_the_operation() -> None:
    operation = Operation("read", "GET", "/x", "x", group="Light")
    bench = Bench()
    bench.run(request(group="Light", operation=operation), [response(**limits(10, 0, "HEAVY"))])
    assert bench.run(request(group="Heavy", on_rate_limit="raise"), []).headers[LOCAL] == "1"
    again = request(group="Light", operation=operation, on_rate_limit="raise")
    assert bench.run(again, []).headers[LOCAL] == "1"
    assert bench.run(request(group="Light"), [response()]).status_code == 200
    assert bench.counted == []


@pytest.mark.parametrize("group", ["", "a:b", "x" * 33, "1", "a b", "é"])
def test_a_malformed_group_is_ignored(group: str) -> None:
    bench = Bench()
    headers = {b"X-Rate-Limit-Limit": b"10", b"X-Rate-Limit-Remaining": b"0", b"X-Rate-Limit-Group": group.encode()}
    bench.run(request(), [httpx.Response(200, headers=headers)])
    assert set(bench.limiter._budgets) == {"a:Light"}


def test_absurd_limits_are_clamped() -> None:
    bench = Bench()
    bench.run(request(), [response(**limits(10**12, 0, window=10**12))])
    budget = bench.limiter._budgets["a:Light"]
    assert budget.limit == 10_000
    assert budget.window == 3600
    assert len(budget.completed) <= 10_000


def test_calls_wait_before_the_limit_is_met() -> None:
    bench = Bench()
    bench.learn(2, 1)
    assert bench.run(request(), [response(**limits(2, 0))]).status_code == 200
    assert bench.sleeps == []
    assert bench.run(request(), [response(**limits(2, 1))]).status_code == 200
    assert sum(bench.sleeps) == pytest.approx(60)


@pytest.mark.parametrize("failure", [READ, response(503)])
def test_a_call_that_was_sent_and_lost_counts(failure: Any) -> None:
    bench = Bench(retries=0)
    bench.learn(3, 2)
    with contextlib.suppress(httpx.ReadError):
        bench.run(request(), [failure])
    assert list(bench.limiter._budgets["a:Light"].completed) == [1000.0, 1000.0]
    assert bench.counted == []


def test_a_call_that_was_not_sent_does_not_count() -> None:
    bench = Bench(retries=0)
    bench.learn(3, 2)
    with pytest.raises(httpx.ConnectError):
        bench.run(request(), [CONNECT])
    assert len(bench.limiter._budgets["a:Light"].completed) == 1
    assert bench.counted == []


# Interruptions --------------------------------------------------------------------------------------------------------

SCENARIOS: dict[str, list[Any]] = {
    "success": [response(**limits(50, 40))],
    "another group": [response(**limits(50, 40, "heavy"))],
    "retries": [CONNECT, READ, response(503), response()],
    "refused": [response(429, Retry_After=2, **limits(50, 0)), response(**limits(50, 49))],
}


@pytest.mark.parametrize("kind", [MemoryRateLimiter, BlockingLimiter])
@pytest.mark.parametrize("scenario", SCENARIOS)
@pytest.mark.parametrize("group", ["Light", None])
def test_interruptions_leave_nothing_behind(kind: type[MemoryRateLimiter], scenario: str, group: str | None) -> None:
    def make() -> tuple[Bench, httpx.Request, list[Result]]:
        bench = Bench(limiter=kind(), events=True)
        bench.exhaust(1.5)
        results = [
            response(
                result.status_code, **{name.title().replace("-", "_"): value for name, value in result.headers.items()}
            )
            if isinstance(result, httpx.Response)
            else result
            for result in SCENARIOS[scenario]
        ]
        return bench, request(group=group), results

    assert interruptions(make) > 15


def test_an_admission_in_a_worker_thread_is_undone_when_its_call_is_canceled() -> None:
    bench = Bench(limiter=BlockingLimiter())
    flow = bench.policy.flow(request())
    step = next(flow)
    assert isinstance(step, Call)
    cleanup = flow.throw(TimeoutError())
    with pytest.raises(TimeoutError):
        flow.send(bench.perform(cleanup))
    assert step.undo is not None
    step.undo(step.function())
    assert bench.counted == []


@pytest.mark.parametrize("method", ["on_response", "on_429", "cancel", "on_unknown"])
def test_an_interrupted_note_is_repeated(method: str) -> None:
    """`KeyboardInterrupt` can arrive at any bytecode of a note."""
    limiter = MemoryRateLimiter()
    original = getattr(limiter, method)
    calls = 0

    def interrupted(*arguments: Any) -> None:
        nonlocal calls
        calls += 1
        if calls == 1:
            raise KeyboardInterrupt
        original(*arguments)

    setattr(limiter, method, interrupted)
    bench = Bench(limiter=limiter, retries=0)
    results: dict[str, Result] = {"on_429": response(429), "cancel": CONNECT, "on_unknown": READ}
    with pytest.raises(KeyboardInterrupt):
        bench.run(request(), [results.get(method, response())])
    assert calls >= 2
    assert bench.counted == []


# Reports --------------------------------------------------------------------------------------------------------------


def test_events_of_a_call() -> None:
    bench = Bench(events=True)
    bench.exhaust(2)
    bench.run(request(), [READ, response(503, Retry_After=2), response(429, Retry_After=1), response(404)])
    seen = [(event.name, event.attempt, event.wait and round(event.wait, 1)) for event in bench.seen]
    assert seen == [
        ("rate_limited", 1, 2.0),
        ("before_request", 1, None),
        ("request_error", 1, 0.1),
        ("before_request", 2, None),
        ("request_error", 2, 2.0),
        ("before_request", 3, None),
        ("rate_limited", 3, 1.4),
        ("rate_limited", 4, 1.4),
        ("before_request", 4, None),
        ("request_error", 4, None),
    ]
    assert bench.seen[2].error is READ
    assert bench.seen[4].response.status_code == 503
    bench.seen.clear()
    operation = Operation("read", "GET", "/x", "x", group="Light")
    sent = request(operation=operation)
    bench.run(sent, [response()])
    assert [event.name for event in bench.seen] == ["before_request", "request_success"]
    assert all(event.operation is operation and event.request is sent for event in bench.seen)
    assert (bench.seen[1].elapsed, bench.seen[1].error) == (0.0, None)
    bench.exhaust(99)
    bench.seen.clear()
    assert bench.run(request(on_rate_limit="raise"), []).status_code == 429
    assert [(event.name, event.wait, event.response.status_code) for event in bench.seen] == [
        ("rate_limited", None, 429)
    ]


def test_long_waits_are_warnings(caplog: pytest.LogCaptureFixture) -> None:
    caplog.set_level(logging.DEBUG, "rcext.transport")
    bench = Bench()
    bench.exhaust(5)
    bench.run(request(), [response(503), response(503, Retry_After=5.5), response()])
    bench.exhaust(5.1)
    bench.run(request(), [response()])
    path = "GET /restapi/v1.0/account/~/call-log"
    assert [record.getMessage() for record in caplog.records if record.levelno == logging.WARNING] == [
        f"{path} failed (503): attempt 3 follows in 5.50 s",
        f"{path} waits 5.1 s for its rate limit",
    ]
    assert f"{path} waits 5.0 s for its rate limit" in caplog.text
    assert f"{path}: 200 in 0 ms (attempt 3, request id none)" in caplog.text


def test_control_characters_are_escaped(caplog: pytest.LogCaptureFixture) -> None:
    caplog.set_level(logging.DEBUG, "rcext.transport")
    bench = Bench(retries=1)
    answer = response()
    answer.headers["RCRequestId"] = "a\x1b[31m"
    caplog.clear()
    bench.run(request(url="https://h/a%0d%0aforged"), [httpx.RemoteProtocolError("x"), answer])
    with pytest.raises(ConnectionFailed) as caught:
        bench.run(request("POST", url="https://h/a%0d%0aforged"), [httpx.RemoteProtocolError("b\r\nad \x1b[0m\u2028")])
    assert r"request id a\x1b[31m" in caplog.text
    for text in (str(caught.value), caplog.text.replace("\n", "")):
        assert not set(text) & set("\r\n\x1b\u2028")
    assert r"/a\r\nforged: b\r\nad \x1b[0m\u2028" in str(caught.value)


# Errors ---------------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    "kind", [httpx.ConnectError, httpx.ReadError, httpx.ReadTimeout, httpx.ProxyError, httpx.RemoteProtocolError]
)
def test_errors_name_the_request_and_the_attempts_and_hold_no_secrets(kind: type[httpx.TransportError]) -> None:
    bench = Bench(retries=2)
    sent = request(url="https://me:SECRET@h:8443/x?token=SECRET")
    sent.headers["Authorization"] = "Bearer SECRET"
    with pytest.raises(kind) as caught:
        bench.run(sent, [kind("no luck")] * 3)
    error = caught.value
    assert isinstance(error, ConnectionFailed)
    assert isinstance(error, RequestTimeout) is issubclass(kind, httpx.TimeoutException)
    assert str(error).startswith("GET https://h:8443/x: no luck (attempt 3); ")
    assert "carried out" not in str(error)
    assert error.attempts == 3
    assert str(error.request.url) == "https://h:8443/x"
    error.request = sent  # as httpx does
    assert "SECRET" not in repr(error.request.headers) + str(error.request.url)
    assert bench.counted == []


def test_certificates_have_advice() -> None:
    with pytest.raises(ConnectionFailed, match="pass its certificate as `verify`"):
        Bench(retries=0).run(request(), [httpx.ConnectError("[SSL: CERTIFICATE_VERIFY_FAILED]")])


@pytest.mark.parametrize(
    ("setting", "value"),
    [
        ("retries", -1),
        ("on_rate_limit", "stop"),
        ("max_wait", -0.1),
        ("max_wait", float("nan")),
        ("max_response_size", 0),
    ],
)
def test_wrong_settings(setting: str, value: Any) -> None:
    with pytest.raises(ValueError, match=f"{setting} is "):
        TransportPolicy(**{setting: value})
    TransportPolicy(retries=0, max_wait=0, max_response_size=1, on_rate_limit="raise")


def test_what_an_attempt_asks_of_the_driver() -> None:
    bench = Bench(max_response_size=77)
    bench.run(request(), [response()])
    bench.run(request(group="Auth", stream=True), [response()])
    first, second = bench.steps
    assert isinstance(first, Exchange)
    assert isinstance(second, Exchange)
    assert (first.buffer_body, first.priority, first.max_size) == (True, False, 77)
    assert (second.buffer_body, second.priority) == (False, True)
