"""Exact values of the small functions of push: requests, results, times, limits and texts (no I/O)."""

from __future__ import annotations

import asyncio
import threading
import time
from datetime import UTC, datetime
from typing import TYPE_CHECKING, Any, cast

import httpx
import pytest

from rcext.errors import ConfigurationError, ConnectionFailed
from rcext.push import RedisWebhookStore, SqliteWebhookStore, Timing
from rcext.push._http import failed, make_request, read_result
from rcext.push._machine import (
    Deadline,
    RecentKeys,
    SubscriptionMachine,
    failure_of,
    forgotten,
    limit_reached,
    moment,
    path_of,
    permanent,
    succeeded,
)
from rcext.push._protocol import ApiResult, Command, Send, Waiter
from rcext.push._pubnub_machine import PubNubMachine
from rcext.push._registry import Registry, key_of, registry_key
from rcext.push._runtime import AsyncPromise, AsyncRuntime, Promise, Runtime
from rcext.push._subscription_base import make_machine
from rcext.push._subscription_info import amount, read_info
from rcext.push._webhook_machine import (
    MAX_BODY,
    Target,
    WebhookMachine,
    WebhookReply,
    is_count,
    make_target,
    may_succeed_later,
    reminded_of,
)
from rcext.push._webhook_shared import SharedState
from rcext.push._webhook_shared import key_of as shared_key
from rcext.push._websocket_machine import SocketRequest, WebSocketMachine, api_error, split_frame
from rcext.push.decrypt import Decryptor
from rcext.push.errors import SubscriptionClosed, SubscriptionError
from rcext.push.filters import check_filters, normalize_filters
from rcext.push.notification import Notification, parse_time
from rcext.push.timing import Now, read_clock
from ringcentral_api.errors import ApiError, UnexpectedResponse, error_for
from tests.push import test_pubnub_machine as pubnub
from tests.push import test_websocket_machine as websocket

if TYPE_CHECKING:
    from pathlib import Path

PRESENCE = "/restapi/v1.0/account/~/extension/~/presence"


def send(body: dict[str, Any] | None = None, *, foreground: bool = True) -> Send:
    return Send(7, "PUT", "/restapi/v1.0/subscription/S1", body, "update_subscription", "Medium", foreground)


def error(status: int, code: str | None = None, **headers: str) -> ApiError:
    request = httpx.Request("POST", "https://platform.example.com/restapi/v1.0/subscription")
    body = {"errorCode": code, "message": "no"} if code is not None else None
    return error_for(httpx.Response(status, json=body, headers=headers, request=request))


def result(status: int = 0, code: str | None = None, *, cause: BaseException | None = None) -> ApiResult:
    return ApiResult(1, status, error=cause if cause is not None else error(status, code) if status >= 300 else None)


# Requests and results.


def test_the_request_of_a_caller() -> None:
    request = make_request(send({"eventFilters": ["/ü"]}), Timing())
    assert (request.operation.id, request.operation.method) == ("update_subscription", "PUT")
    assert (request.operation.path, request.operation.tag, request.operation.group) == (
        "/restapi/v1.0/subscription/S1",
        "subscriptions",
        "Medium",
    )
    assert request.path == "/restapi/v1.0/subscription/S1"
    assert request.headers == {"Accept": "application/json", "Content-Type": "application/json"}
    assert request.content == b'{"eventFilters": ["/\\u00fc"]}'
    assert request.options is None


def test_a_request_in_the_background_neither_retries_nor_waits() -> None:
    request = make_request(send(foreground=False), Timing(request_timeout=3.0))
    assert request.headers == {"Accept": "application/json"}
    assert request.content is None
    assert request.options is not None
    assert (request.options.timeout, request.options.retries, request.options.on_rate_limit) == (3.0, 0, "raise")


@pytest.mark.parametrize(
    ("status", "content", "body"),
    [(200, b'{"a": 1}', {"a": 1}), (299, b"[]", []), (200, b"", None), (204, b"{}", None), (205, b"1", 1)],
)
def test_results(status: int, content: bytes, body: object) -> None:
    given = read_result(send(), httpx.Response(status, content=content))
    assert given == ApiResult(7, status, body)


def test_results_of_failures() -> None:
    request = httpx.Request("PUT", "https://platform.example.com/x")
    given = read_result(send(), httpx.Response(429, headers={"Retry-After": "9"}, request=request))
    assert (given.number, given.status, given.body, given.retry_after) == (7, 429, None, 9.0)
    assert isinstance(given.error, ApiError)
    given = read_result(send(), httpx.Response(503, headers={"Retry-After": "8"}, request=request))
    assert (given.status, given.retry_after) == (503, 8.0)
    for status in (199, 300):
        given = read_result(send(), httpx.Response(status, request=request))
        assert (given.number, given.status) == (7, status)
        assert isinstance(given.error, ApiError)
    given = read_result(send(), httpx.Response(200, content=b"{", request=request))
    assert (given.number, given.status) == (7, 200)
    assert isinstance(given.error, UnexpectedResponse)
    cause = OSError("reset")
    assert failed(send(), cause) == ApiResult(7, 0, error=cause)


@pytest.mark.parametrize(
    ("given", "good", "gone", "limited", "final"),
    [
        (ApiResult(1, 200), True, False, False, False),
        (ApiResult(1, 299), True, False, False, False),
        (ApiResult(1, 199), False, False, False, False),
        (ApiResult(1, 300), False, False, False, False),
        (ApiResult(1, 200, error=OSError()), False, False, False, False),
        (result(404, "CMN-102"), False, True, False, True),
        (result(410, "CMN-102"), False, True, False, True),
        (result(404), False, True, False, False),
        (result(403, "SUB-504"), False, False, True, True),
        (result(403, "SUB-505"), False, False, True, True),
        (result(503, "SUB-505"), False, False, True, False),
        (result(500, "SUB-528"), False, False, False, True),
        *((result(status, "X-1"), False, False, False, True) for status in (400, 403, 405, 406, 409, 413, 415, 422)),
        *((result(status, "X-1"), False, False, False, False) for status in (401, 402, 408, 411, 429, 500, 502, 503)),
    ],
)
def test_kinds_of_results(given: ApiResult, good: bool, gone: bool, limited: bool, final: bool) -> None:
    assert (succeeded(given), forgotten(given), limit_reached(given), permanent(given)) == (good, gone, limited, final)


def test_the_exception_of_a_failed_request() -> None:
    cause = OSError("reset")
    assert failure_of(result(cause=cause), "renew_subscription") is cause
    told = failure_of(ApiResult(1, 302), "renew_subscription")
    assert type(told) is SubscriptionClosed
    assert str(told) == "renew_subscription: status 302"


@pytest.mark.parametrize(
    ("given", "later"),
    [
        (error(499, "X-1"), False),
        (error(500), True),
        (error(503), True),
        (error(429), True),
        (error(428), False),
        (error(400, "SUB-525"), True),
        (error(400, "SUB-526"), False),
        (ConnectionFailed("no", request=httpx.Request("GET", "https://x")), True),
        (OSError("no"), False),
    ],
)
def test_which_registrations_may_succeed_later(given: BaseException, later: bool) -> None:
    assert may_succeed_later(given) is later


# Times.


def test_the_default_times() -> None:
    assert Timing() == Timing(
        renew_at=2 / 3,
        register_timeout=30.0,
        request_timeout=10.0,
        backoff=1.0,
        backoff_limit=60.0,
        rate_limit_pause=30.0,
        poll=30.0,
        probe_timeout=10.0,
        reconnect_grace=30.0,
        history=120.0,
        overlap=5.0,
        verify_interval=300.0,
        latency=5.0,
        sleep_threshold=5.0,
    )


class Clock:
    def monotonic(self) -> float:
        return 1.0

    def now(self) -> float:
        return 2.0


def test_the_present_moment() -> None:
    assert read_clock(cast("Any", Clock())) == Now(mono=1.0, wall=2.0)
    assert moment(0.5) == datetime(1970, 1, 1, 0, 0, 0, 500_000, UTC)


def test_a_deadline_passes_on_either_clock() -> None:
    deadline = Deadline(Now(10.0, 1000.0), 5.0)
    assert deadline.left(Now(10.0, 1000.0)) == 5.0
    assert deadline.left(Now(12.0, 1001.0)) == 3.0
    assert deadline.left(Now(11.0, 1002.0)) == 3.0
    assert deadline.left(Now(15.0, 1000.0)) == 0.0
    assert deadline.left(Now(10.0, 1006.0)) == 0.0


def test_the_memory_of_keys_is_bounded() -> None:
    keys = RecentKeys(2)
    assert [keys.add(key) for key in ("a", "b", "a", "c", "b", "a")] == [True, True, False, True, False, True]
    keys = RecentKeys()
    assert all(keys.add(str(number)) for number in range(20_000))
    assert not keys.add("0")
    assert keys.add("one more")
    assert keys.add("0"), "the oldest one was forgotten"


class Pausing(PubNubMachine):
    def pause(self, answer: ApiResult | None = None) -> tuple[float, bool]:
        self._wait_before_retry(Now(0.0, 0.0), answer)
        assert self._retry is not None
        return self._retry.left(Now(0.0, 0.0)), self._server_set_pause

    def set_random(self, value: float) -> None:
        class Fixed:
            def random(self) -> float:
                return value

        self._random = cast("Any", Fixed())


@pytest.mark.parametrize(("value", "factor"), [(0.0, 0.5), (0.5, 0.75), (1.0, 1.0)])
def test_pauses_grow_to_a_limit(value: float, factor: float) -> None:
    machine = Pausing((PRESENCE,), Timing(backoff=2.0, backoff_limit=60.0))
    machine.set_random(value)
    pauses = [machine.pause() for _ in range(8)]
    assert pauses == [(seconds * factor, False) for seconds in (2.0, 4.0, 8.0, 16.0, 32.0, 60.0, 60.0, 60.0)]
    machine = Pausing((PRESENCE,), Timing(backoff=1.0, backoff_limit=1e9))
    machine.set_random(1.0)
    assert [machine.pause()[0] for _ in range(19)][15:] == [2.0**15, 2.0**16, 2.0**16, 2.0**16]


def test_the_server_sets_the_shortest_pause() -> None:
    machine = Pausing((PRESENCE,), Timing(rate_limit_pause=33.0))
    machine.set_random(1.0)
    assert machine.pause(ApiResult(1, 503, retry_after=7.0)) == (7.0, True)
    assert machine.pause(ApiResult(1, 429)) == (33.0, True)
    assert machine.pause(ApiResult(1, 429, retry_after=0.0)) == (4.0, True)
    assert machine.pause(ApiResult(1, 428)) == (8.0, False)
    assert machine.pause(ApiResult(1, 503)) == (16.0, False)


def test_a_new_machine() -> None:
    for machine in (
        make_machine("pubnub", ("/a",), Timing(latency=2.0)),
        make_machine("websocket", ("/a",), Timing(latency=2.0)),
    ):
        assert isinstance(machine, SubscriptionMachine)
        assert (machine.filters, machine.timing) == (("/a",), Timing(latency=2.0))
        assert (machine.state.value, machine.reason, machine.failure) == ("closed", "not registered yet", None)
        assert (machine.info, machine.paused, machine.actions(), machine.idle()) == (None, False, [], True)
        assert machine.wait(Now(0.0, 0.0)) is None
    assert isinstance(make_machine("websocket", ("/a",), Timing()), WebSocketMachine)
    assert PubNubMachine(("/a",)).timing == Timing()
    assert WebSocketMachine(("/a",)).timing == Timing()


@pytest.mark.parametrize(
    ("text", "given"),
    [
        ("2026-11-23T10:00:00+02:00", datetime(2026, 11, 23, 8, tzinfo=UTC)),
        ("2026-11-23T10:00:00", datetime(2026, 11, 23, 10, tzinfo=UTC)),
        ("2026-99-23T10:00:00Z", None),
        (1_700_000_000, None),
    ],
)
def test_moments_of_the_server(text: object, given: datetime | None) -> None:
    assert parse_time(text) == given


# Descriptions of subscriptions.

INFO: dict[str, Any] = {
    "id": "S1",
    "status": "Blacklisted",
    "eventFilters": ["/a", 5, "/b"],
    "disabledFilters": [{"filter": "/c"}, "x"],
    "expiresIn": 900,
    "expirationTime": "2026-11-23T10:15:00Z",
    "creationTime": "2026-11-23T10:00:00Z",
    "deliveryMode": {
        "transportType": "pubnub",
        "address": "channel",
        "subscriberKey": "key",
        "encryptionKey": "secret",
    },
}


def test_every_field_of_a_description() -> None:
    info = read_info(INFO, "PubNub")
    assert (info.id, info.status, info.active) == ("S1", "Blacklisted", False)
    assert (info.event_filters, info.disabled_filters) == (("/a", "/b"), ({"filter": "/c"},))
    assert info.expires_in == 900.0
    assert info.expiration_time == datetime(2026, 11, 23, 10, 15, tzinfo=UTC)
    assert info.creation_time == datetime(2026, 11, 23, 10, 0, tzinfo=UTC)
    assert (info.delivery.transport, info.delivery.address) == ("pubnub", "channel")
    assert (info.delivery.subscriber_key, info.delivery.encryption_key) == ("key", "secret")
    assert info.raw is INFO
    assert "secret" not in repr(info)
    assert "'key'" not in repr(info)


def test_a_description_with_the_least() -> None:
    info = read_info({"id": 7, "deliveryMode": {}}, "WebSocket")
    assert (info.id, info.status, info.active) == ("7", "Active", True)
    assert (info.event_filters, info.disabled_filters) == ((), ())
    assert (info.expires_in, info.expiration_time, info.creation_time) == (None, None, None)
    assert (info.delivery.transport, info.delivery.address) == ("WebSocket", None)
    assert (info.delivery.subscriber_key, info.delivery.encryption_key) == (None, None)
    assert read_info({**INFO, "status": "ACTIVE"}, "PubNub").active


@pytest.mark.parametrize(
    ("body", "message"),
    [
        (None, "the server's response is NoneType, not a subscription"),
        ([], "the server's response is list, not a subscription"),
        ({**INFO, "id": ""}, "the server's response lacks a subscription id (field 'id')"),
        ({**INFO, "id": None}, "the server's response lacks a subscription id (field 'id')"),
        ({**INFO, "deliveryMode": "x"}, "the server's response lacks 'deliveryMode'"),
        (
            {**INFO, "deliveryMode": {"transportType": "WebHook"}},
            "the server delivers by 'WebHook', not by 'PubNub' as asked for",
        ),
        (
            {**INFO, "deliveryMode": {"subscriberKey": "key", "address": ""}},
            "the server's response lacks 'deliveryMode.address'",
        ),
        ({**INFO, "deliveryMode": {"address": "c"}}, "the server's response lacks 'deliveryMode.subscriberKey'"),
    ],
)
def test_a_description_that_cannot_be_used(body: object, message: str) -> None:
    with pytest.raises(SubscriptionError) as caught:
        read_info(body, "PubNub")
    assert str(caught.value) == message


@pytest.mark.parametrize(
    ("value", "number"),
    [(1, 1.0), (0.5, 0.5), (0, None), (-1, None), (True, None), ("5", None), (10**12, None), (10**12 - 1, 1e12 - 1)],
)
def test_amounts(value: object, number: float | None) -> None:
    assert amount(value) == number
    assert number is None or isinstance(amount(value), float)


def test_paths() -> None:
    assert path_of("a/b c") == "/restapi/v1.0/subscription/a%2Fb%20c"


# Frames of a WebSocket.


@pytest.mark.parametrize(
    ("text", "parts"),
    [
        ('[{"a": 1}]', ({"a": 1}, None, None)),
        ('[{"a": 1}, {"b": 2}, 3]', ({"a": 1}, {"b": 2}, None)),
        (' \t\r\n[ {"a": 1} , --x\r\n--x--]', ({"a": 1}, None, " --x\r\n--x--")),
        ('[{"a": 1}],--x', ({"a": 1}, None, "--x")),
        ('[{"a": 1}] --x', ({"a": 1}, None, None)),
        ('[{"a": 1} --x', ({"a": 1}, None, None)),
        ('[{"a": 1}, x', ({"a": 1}, None, " x")),
    ],
)
def test_frames(text: str, parts: tuple[Any, Any, Any]) -> None:
    assert split_frame(text) == parts


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ("{}", "a frame is not a JSON array"),
        ("x", "a frame is not a JSON array"),
        ("[]", "a frame does not start with a meta object"),
        ("[1]", "a frame does not start with a meta object"),
        ("[", "a frame does not start with a meta object"),
        ("[x", "a frame does not start with a meta object"),
        ("[5, x", "a frame starts with int, not with a meta object"),
    ],
)
def test_frames_that_cannot_be_read(text: str, message: str) -> None:
    with pytest.raises(ValueError, match="frame") as caught:
        split_frame(text)
    assert str(caught.value) == message


def test_the_error_of_a_request_over_the_socket() -> None:
    request = SocketRequest("PUT", "/restapi/v1.0/x")
    headers = {"RCRequestId": "r1", "Content-Length": "5", "content-encoding": "gzip", "Retry-After": "7"}
    failure = api_error(request, 429, headers, {"errorCode": "CMN-301", "message": "slow"})
    assert (failure.status, failure.codes) == (429, ("CMN-301",))
    assert failure.response.request.method == "PUT"
    assert str(failure.response.request.url) == "https://platform/restapi/v1.0/x"
    told = failure.response.headers
    assert (told["RCRequestId"], told["Retry-After"], told["Content-Type"]) == ("r1", "7", "application/json")
    assert "content-encoding" not in told
    assert failure.response.json() == {"errorCode": "CMN-301", "message": "slow"}
    assert api_error(request, 500, {}, None).response.content == b""


def test_the_defaults_of_a_request_over_the_socket() -> None:
    request = SocketRequest("GET", "/x")
    assert (request.query, request.body, request.headers, request.timeout) == (None, None, None, 60.0)


# Webhooks.


@pytest.mark.parametrize(
    ("given", "reason"), [(200, "OK"), (400, "Bad Request"), (401, "Unauthorized"), (405, "Method Not Allowed")]
)
def test_replies(given: int, reason: str) -> None:
    reply = WebhookReply(given)
    assert (reply.reason, reply.headers, reply.body) == (reason, (), b"")


def test_the_largest_body_and_the_longest_token() -> None:
    machine = WebhookMachine("x" * 1024)
    assert MAX_BODY == 1_048_576
    assert [machine.too_large(length) for length in (None, "", "x", "1048576", "1048577")] == [False] * 4 + [True]
    assert not machine.too_large("1".zfill(18))
    assert machine.too_large("1".zfill(19)), "longer than any real length"
    assert WebhookMachine(None, max_body=1).too_large("2")
    with pytest.raises(ValueError, match="use visible ASCII, at most 1024 characters"):
        WebhookMachine("x" * 1025)
    for token in ("!", "~", "x" * 1024):
        assert machine.take("POST", {"validation-token": token}, b" ", 0.0).status == 200
    for token in ("", " ", "\x7f", "x" * 1025):
        assert machine.take("POST", {"validation-token": token}, b" ", 0.0).status == 400


@pytest.mark.parametrize(("length", "number"), [("0", True), ("12", True), ("", False), ("-1", False), ("²", False)])
def test_numbers_of_bytes(length: str, number: bool) -> None:
    assert is_count(length) is number


def test_targets() -> None:
    target = make_target("http://localhost:8000/hook", ["/account/~/presence"], None, None, None)
    assert target == Target("http://localhost:8000/hook", ("/restapi/v1.0/account/~/presence",))
    mode = {"transportType": "WebHook", "address": target.address}
    assert target.body() == {"eventFilters": ["/restapi/v1.0/account/~/presence"], "deliveryMode": mode}
    target = make_target("https://example.com/hook", ["/account/~/presence"], "secret", 1, (1, 1))
    assert target.filters[1:] == ("/restapi/v1.0/subscription/~?threshold=1&interval=1",)
    assert target.body()["expiresIn"] == 1
    assert target.body()["deliveryMode"]["verificationToken"] == "secret"
    assert "secret" not in repr(target)
    assert target.fingerprint() == shared_key(target.address, target.filters, "secret")


@pytest.mark.parametrize(
    ("options", "message"),
    [
        ({"address": "http://example.com/"}, "address must be an https URL that the server can reach, not 'http://exa"),
        ({"address": "ftp://example.com/"}, "address must be an https URL that the server can reach, not 'ftp://exam"),
        ({"address": "https:///hook"}, "address must be an https URL that the server can reach, not 'https:///hook'"),
        ({"expires_in": 0}, "expires_in must be at least 1 s, not 0"),
        ({"remind": (0, 1)}, r"remind must be \(threshold, interval\) in seconds, both at least 1, not \(0, 1\)"),
        ({"remind": (1, 0)}, r"remind must be \(threshold, interval\) in seconds, both at least 1, not \(1, 0\)"),
    ],
)
def test_targets_that_are_wrong(options: dict[str, Any], message: str) -> None:
    given: dict[str, Any] = {
        "address": "https://example.com/hook",
        "events": ["/a"],
        "secret": None,
        "expires_in": None,
        "remind": None,
        **options,
    }
    with pytest.raises(ConfigurationError, match=message):
        make_target(**given)


@pytest.mark.parametrize(
    ("expires_in", "remind", "query"),
    [
        (None, (3600, 600), "threshold=3600&interval=600"),
        (3601, (3600, 600), "threshold=3600&interval=600"),
        (3600, (3600, 600), "threshold=1800&interval=600"),
        (900, (3600, 600), "threshold=450&interval=150"),
        (900, (3600, 20), "threshold=450&interval=20"),
        (1, (3600, 600), "threshold=1&interval=1"),
    ],
)
def test_the_reminder_of_a_short_subscription_comes_at_half_of_its_lifetime(
    expires_in: int | None, remind: tuple[int, int], query: str
) -> None:
    target = make_target("https://example.com/hook", ["/a"], None, expires_in, remind)
    assert target.filters == ("/restapi/v1.0/a", f"{REMINDER}~?{query}")


REMINDER = "/restapi/v1.0/subscription/"


@pytest.mark.parametrize(
    ("event", "body", "identifier"),
    [
        ("/restapi/v1.0/account/1/presence", {"id": "S5"}, None),
        (REMINDER + "S1?threshold=60", {"id": "S5"}, "S1"),
        (REMINDER + "S1/", None, "S1"),
        (REMINDER + "~?threshold=60", {"subscriptionId": "S4", "id": "S5"}, "S4"),
        (REMINDER + "~", {"subscriptionId": "", "id": "S5"}, "S5"),
        (REMINDER, {"subscriptionId": 4, "id": "S5"}, "S5"),
        (REMINDER + "~", {"id": 5}, "S9"),
        (REMINDER + "~", ["S5"], "S9"),
    ],
)
def test_reminders(event: str, body: object, identifier: str | None) -> None:
    notification = Notification.from_dict({"event": event, "body": body, "subscriptionId": "S9"})
    assert reminded_of(notification) == identifier


def test_keys_of_webhooks() -> None:
    key = shared_key("https://x/", ("/a", "/b"), "secret")
    assert key == shared_key("https://x/", ("/b", "/a"), "secret")
    assert len(key) == 64
    others = [
        ("https://y/", ("/a", "/b"), "secret"),
        ("https://x/", ("/a",), "secret"),
        ("https://x/", ("/a", "/b"), None),
    ]
    assert len({key, *(shared_key(*other) for other in others)}) == 4


class Recording:
    """A store that notes what it is asked for."""

    def __init__(self) -> None:
        self.asked: list[tuple[object, ...]] = []

    def add(self, key: str, value: str, ttl: float) -> bool:
        self.asked.append(("add", key, value, ttl))
        return False

    def get(self, key: str) -> str | None:
        self.asked.append(("get", key))
        return "S1"

    def put(self, key: str, value: str, ttl: float) -> None:
        self.asked.append(("put", key, value, ttl))

    def remove(self, key: str, value: str) -> None:
        self.asked.append(("remove", key, value))


def test_what_the_processes_of_a_webhook_store() -> None:
    store = Recording()
    shared = SharedState(store, 3600.0)
    assert not shared.claim("u1")
    assert not shared.acquire("k", "me")
    shared.release("k", "me")
    assert shared.subscription("k") == "S1"
    shared.set_subscription("k", "S2")
    assert store.asked == [
        ("add", "seen:u1", "1", 3600.0),
        ("add", "lock:k", "me", 60.0),
        ("remove", "lock:k", "me"),
        ("get", "subscription:k"),
        ("put", "subscription:k", "S2", 2_592_000.0),
    ]


def test_a_store_that_failed_is_asked_again_after_5_s() -> None:
    now = 100.0

    class Broken(Recording):
        def get(self, key: str) -> str | None:
            super().get(key)
            raise OSError("no store")

    store = Broken()
    shared = SharedState(store, 1.0)
    shared.clock = lambda: now
    for moment_, asked in ((100.0, 1), (104.9, 1), (105.0, 2), (109.9, 2), (110.1, 3)):
        now = moment_
        assert shared.subscription("k") is None
        assert len(store.asked) == asked


def test_an_entry_of_the_file_lives_until_its_end(tmp_path: Path) -> None:
    now = 1000.0
    store = SqliteWebhookStore(tmp_path / "hook.sqlite")
    store._clock = lambda: now  # pyright: ignore[reportPrivateUsage]  # time passes at once
    assert store.add("k", "a", 10.0)
    store.put("p", "b", 10.0)
    now = 1009.9
    assert (store.get("k"), store.get("p"), store.add("k", "c", 10.0)) == ("a", "b", False)
    now = 1010.0
    assert (store.get("k"), store.get("p")) == (None, None)
    assert store.add("k", "c", 10.0)
    assert store.get("k") == "c"

    def count() -> str | None:
        return store._run("SELECT count(*) FROM rcext_webhook", ())[1]  # pyright: ignore[reportPrivateUsage]

    assert str(count()) == "2", "old entries are deleted once a minute"
    now = 1060.0
    assert str(count()) == "2"
    now = 1060.1
    assert str(count()) == "0"
    store.put("p", "b", 10.0)
    now = 500.0
    assert str(count()) == "1", "the clock was set back; the entry has not expired"
    now = 560.1
    assert str(count()) == "1"


def test_an_entry_of_the_file_lives_by_the_clock_of_the_machine(tmp_path: Path) -> None:
    store = SqliteWebhookStore(tmp_path / "hook.sqlite")
    assert store.add("k", "a", 3600.0)
    assert store.get("k") == "a"
    store._clock = lambda: time.time() + 3700.0  # pyright: ignore[reportPrivateUsage]
    assert store.get("k") is None


# Filters.


@pytest.mark.parametrize(
    "text",
    [
        "/account/~/extension/~/presence",
        "/account/1/extension/2/presence?detailedTelephonyState=true&sipData=false",
        "/restapi/v1.0/account/~/presence",
    ],
)
def test_known_filters(text: str) -> None:
    check_filters([text])


@pytest.mark.parametrize(
    ("text", "message"),
    [
        (
            "/account/1/extension/2/presense",
            "event filter '/restapi/v1.0/account/1/extension/2/presense' is unknown; did you mean "
            f"'{PRESENCE}'? Pass allow_unknown=True to send it anyway",
        ),
        (
            "/qqqq",
            "event filter '/restapi/v1.0/qqqq' is unknown. Pass allow_unknown=True to send it anyway",
        ),
        (
            "/account/~/presence?sipdata=true",
            "event filter '/restapi/v1.0/account/~/presence?sipdata=true' has the unknown parameter 'sipdata'; "
            "known are: detailedTelephonyState, sipData",
        ),
        (
            "/account/~/presence?sipData=yes",
            "event filter '/restapi/v1.0/account/~/presence?sipData=yes': "
            "sipData must be one of true, false, not 'yes'",
        ),
        (
            "/account/~/presence?sipData=",
            "event filter '/restapi/v1.0/account/~/presence?sipData=': sipData must be one of true, false, not ''",
        ),
        (
            "/account/~/extension/~/presence/dnd?a=b",
            "event filter '/restapi/v1.0/account/~/extension/~/presence/dnd?a=b' has the unknown parameter 'a'; "
            "known are: none",
        ),
    ],
)
def test_filters_that_the_platform_does_not_have(text: str, message: str) -> None:
    with pytest.raises(ConfigurationError, match="event filter") as caught:
        check_filters([text])
    assert str(caught.value) == message


@pytest.mark.parametrize(
    ("given", "message"),
    [
        ("/a", "events must be a list of filters, not one string; write ['/a']"),
        (b"/a", "events must be a list of filters, not one string; write [b'/a']"),
        (5, "events must be a list of filters, not int"),
        ([5], "an event filter must be a string, not int: 5"),
    ],
)
def test_what_is_not_a_list_of_filters(given: object, message: str) -> None:
    with pytest.raises(TypeError) as caught:
        normalize_filters(cast("Any", given))
    assert str(caught.value) == message


# The registry of this machine.


def test_texts_without_secrets() -> None:
    assert repr(Decryptor("AAAAAAAAAAAAAAAAAAAAAA==")) == "Decryptor(...)"
    with pytest.raises(ConfigurationError, match="RedisWebhookStore: the Redis URL is malformed"):
        RedisWebhookStore("http://127.0.0.1")


def test_the_key_of_an_application() -> None:
    class Platform:
        server = "https://platform.example.com"
        client_id: object = "client"

    class Client:
        platform = Platform()

    assert key_of(Client()) == registry_key("https://platform.example.com", "client")
    assert len(registry_key("a", "b")) == 16
    assert key_of(object()) is None
    Platform.client_id = None
    assert key_of(Client()) is None


def test_a_record_without_a_lifetime_lasts_15_minutes(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    now = 1000.0
    monkeypatch.setattr("rcext.push._registry.time.time", lambda: now)
    registry = Registry(tmp_path / "records")
    registry.add("k", "S1", None, ("/a",))
    registry.add("k", "S2", 0.0)
    registry.add("k", "S3", 10.0, ())
    assert registry._records == {  # pyright: ignore[reportPrivateUsage]
        "S1": {"key": "k", "expires": 1900.0, "owned": True, "filters": ["/a"]},
        "S2": {"key": "k", "expires": 1000.0, "owned": True, "filters": None},
        "S3": {"key": "k", "expires": 1010.0, "owned": True, "filters": None},
    }
    for name in ("S1", "S2", "S3"):
        registry.abandon(name, reusable=True)
    assert registry.take_reusable("k", ("/b",)) is None
    assert registry.take_reusable("other", ("/a",)) is None
    assert registry.take_reusable("k", ("/a",)) == "S1"
    assert registry.take_reusable("k", ("/a",)) is None, "taken"
    registry.give_back(["S1"])
    now = 1899.9
    assert registry.take_orphans("k") == ["S1"], "the others have expired"
    registry.give_back(["S1"])
    now = 1900.0
    assert registry.take_orphans("k") == []


# Promises and runtimes.


def test_a_promise_is_resolved_once() -> None:
    promise = Promise()
    assert (promise.error, promise.resolved, promise.abandoned) == (None, False, False)
    promise.resolve(5, None)
    assert (promise.error, promise.resolved) == (None, True)
    promise.resolve(6, None)
    assert promise.wait() == 5
    promise, cause = Promise(), OSError("no")
    promise.resolve(None, cause)
    assert promise.error is cause
    with pytest.raises(OSError, match="no"):
        promise.wait()


async def test_a_promise_of_asyncio_is_resolved_once() -> None:
    promise = AsyncPromise()
    assert (promise.error, promise.resolved, promise.abandoned) == (None, False, False)
    promise.resolve(5, None)
    assert (promise.error, promise.resolved) == (None, True)
    promise.resolve(6, None)
    assert await promise.wait() == 5
    promise, cause = AsyncPromise(), OSError("no")
    promise.resolve(None, cause)
    assert promise.error is cause
    with pytest.raises(OSError, match="no"):
        await promise.wait()


def test_the_inbox_of_a_runtime() -> None:
    runtime = Runtime()
    assert runtime.available()
    assert (runtime.inherited, runtime.usable, runtime.count) == (False, True, 0)
    assert runtime.empty()
    assert runtime.get(0.0) is None
    assert runtime.post(1)
    assert runtime.post(2)
    assert runtime.post(3)
    assert not runtime.empty()
    assert runtime.get(None) == 1
    assert runtime.drain() == [2, 3]
    assert runtime.drain() == []
    assert not runtime.wait(0, 0.0)
    runtime.notify()
    assert runtime.count == 1
    assert runtime.wait(0, None)
    runtime.wake()
    assert runtime.count == 2
    assert not runtime.wait(2, 0.0)
    with pytest.raises(SubscriptionError, match=r"this Webhook belongs to process \d+, which forked this one"):
        runtime.refuse("Webhook")


def test_a_runtime_notifies_under_its_lock() -> None:
    runtime = Runtime()
    with runtime.lock:
        thread = threading.Thread(target=runtime.notify, daemon=True)
        thread.start()
        thread.join(0.05)
        assert runtime.count == 0
    thread.join(10.0)
    assert runtime.count == 1


async def test_the_inbox_of_a_runtime_of_asyncio() -> None:
    runtime = AsyncRuntime()
    assert runtime.available()
    assert (runtime.inherited, runtime.usable, runtime.lost, runtime.count) == (False, True, False, 0)
    assert runtime.empty()
    assert await runtime.get(0.0) is None
    assert runtime.post(1)
    assert runtime.post(2)
    assert runtime.post(3)
    assert not runtime.empty()
    assert await runtime.get(None) == 1
    assert runtime.drain() == [2, 3]
    assert runtime.drain() == []
    assert not await runtime.wait(0, 0.0)
    runtime.notify()
    assert runtime.count == 1
    assert await runtime.wait(0, None)
    runtime.wake()
    assert await runtime.wait(1, 10.0)
    assert runtime.count == 2
    assert await asyncio.to_thread(runtime.post, 5)
    assert await runtime.get(10.0) == 5
    with pytest.raises(SubscriptionError, match="this AsyncWebhook belongs to another event loop"):
        runtime.refuse("AsyncWebhook")
    runtime._process = -5  # pyright: ignore[reportPrivateUsage]  # as after a fork
    assert (runtime.inherited, runtime.usable) == (True, False)
    with pytest.raises(SubscriptionError, match="this AsyncWebhook belongs to process -5, which forked this one"):
        runtime.refuse("AsyncWebhook")


def test_a_runtime_of_asyncio_needs_an_event_loop() -> None:
    assert not AsyncRuntime.available()
    with pytest.raises(RuntimeError):
        AsyncRuntime()


def test_commands_and_results_have_these_defaults() -> None:
    waiter = Waiter("promise")
    assert (waiter.promise, waiter.registered) == ("promise", False)
    command = Command("renew", waiter)
    assert (command.kind, command.waiter, command.filters, command.request) == ("renew", waiter, None, None)
    given = ApiResult(1)
    assert (given.status, given.body, given.retry_after, given.error) == (0, None, None, None)
    assert isinstance(ConfigurationError("x"), ValueError)


# When a machine is to be called again.


def test_the_next_deadline_of_a_websocket() -> None:
    world = websocket.World()
    world.core = WebSocketMachine((websocket.FILTER,), Timing(sleep_threshold=1e6, poll=400.0, verify_interval=300.0))
    world.connect()
    assert world.core.wait(world.now) == 300.0
    world.later(299.0)
    assert world.core.wait(world.now) == 1.0
    world.later(1.0)
    assert [frame[0]["method"] for frame in world.requests()] == ["POST", "GET"]
    assert world.core.wait(world.now) == 10.0, "the timeout of the check"
    world.answer(world.info())
    assert world.core.wait(world.now) == 100.0, "the heartbeat"
    world.lose()
    world.token()
    assert world.core.wait(world.now) == 10.0, "the timeout of the handshake"


def test_the_next_deadline_of_pubnub() -> None:
    world = pubnub.World(Timing(sleep_threshold=1e6))
    world.command("register")
    assert world.core.wait(world.now) == 30.0, "the timeout of the registration"
    world.answer(pubnub.info(expiresIn=900))
    world.up()
    assert world.core.wait(world.now) == 600.0, "the renewal"
    world.down()
    assert world.core.wait(world.now) == 30.0, "a check because the channel does not reconnect"
    world.up()
    world.command("renew")
    assert world.core.wait(world.now) == 900.0, "the end, while the renewal is in flight"


def test_an_update_of_a_subscription_that_is_gone_is_made_with_the_new_one() -> None:
    world = pubnub.World()
    world.command("register")
    world.answer(pubnub.info())
    world.up()
    world.command("update", filters=(PRESENCE, "/other"))
    world.answer(error=pubnub.refusal(404, "CMN-102"))
    assert world.core.filters == (PRESENCE, "/other")
    body = world.all(Send)[-1].body
    assert body is not None
    assert body["eventFilters"] == [PRESENCE, "/other"]


@pytest.mark.parametrize(("status", "refused"), [(None, False), (399, False), (400, True), (503, True)])
def test_connections_that_the_server_refuses(status: int | None, refused: bool) -> None:
    world = websocket.World()
    world.command("register")
    world.token()
    world.frame({"type": "ConnectionDetails", **({} if status is None else {"status": status})}, {})
    assert (not world.requests()) is refused


def test_a_removal_while_the_subscription_is_gone_needs_no_request() -> None:
    world = pubnub.World()
    world.command("register")
    world.answer(pubnub.info())
    world.up()
    world.command("renew")
    world.answer(error=pubnub.refusal(404, "CMN-102"))
    world.answer(error=pubnub.refusal(503))
    sent = len(world.all(Send))
    waiter = world.command("remove")
    assert len(world.all(Send)) == sent
    assert world.events("remove_success") == [None]
    last = world.resolved()[-1]
    assert (last.waiter, last.value, last.error) == (waiter, None, None)
    assert (world.core.state.value, world.core.reason) == ("closed", "removed")
