"""State machine of a webhook, and requests of its subscription (no sockets)."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

import httpx
import pytest
from hypothesis import given
from hypothesis import strategies as st

from rcext.push import (
    Gap,
    GapReason,
    Notification,
    State,
    SubscriptionError,
    SubscriptionInfo,
    Timing,
    WsgiWebhook,
)
from rcext.push._http import failed, read_result
from rcext.push._webhook_machine import MAX_BODY, WebhookMachine, make_target
from ringcentral_api.errors import ApiError

if TYPE_CHECKING:
    from rcext._flow import Flow

SECRET = "s3cret-token"
EVENT = {"uuid": "u1", "event": "/restapi/v1.0/account/1/presence", "subscriptionId": "S", "body": {"a": 1}}


def deliver(core: WebhookMachine, body: object = EVENT, **headers: str) -> int:
    named = {name.replace("_", "-"): value for name, value in headers.items()}
    data = body if isinstance(body, bytes) else json.dumps(body).encode()
    return core.take("POST", named, data, 1_700_000_000.0).status


def heard(core: WebhookMachine) -> list[str]:
    names: list[str] = []
    while (item := core._stream.pop()) is not None:  # pyright: ignore[reportPrivateUsage]  # the buffer is what is tested
        names.append(item.name)
    return names


def test_the_handshake_echoes_the_token() -> None:
    core = WebhookMachine(SECRET)
    reply = core.take("POST", {"validation-token": "abc-123"}, b"", 0)
    assert reply.status == 200
    assert dict(reply.headers) == {"Validation-Token": "abc-123", "Content-Type": "application/json"}
    assert len(reply.body) <= 1024
    assert heard(core) == []


@pytest.mark.parametrize("token", ["", "a\r\nSet-Cookie: x=1", "a b", "ü", "x" * 1025])
def test_the_handshake_echoes_no_nonsense(token: str) -> None:
    assert WebhookMachine(SECRET).take("POST", {"validation-token": token}, b"", 0).status == 400


def test_deliveries_need_the_token() -> None:
    core = WebhookMachine(SECRET)
    assert deliver(core, verification_token=SECRET) == 200
    assert deliver(core, {**EVENT, "uuid": "u2"}, validation_token=SECRET) == 200
    assert deliver(core) == 401
    assert deliver(core, verification_token="") == 401
    assert deliver(core, verification_token=SECRET + "x") == 401
    assert deliver(core, verification_token="ünïcode") == 401
    assert deliver(core, validation_token="wrong") == 401
    assert deliver(core, verification_token="wrong", validation_token=SECRET) == 401
    assert heard(core) == ["notification", "notification"]


def test_without_a_token_everybody_may_deliver() -> None:
    core = WebhookMachine(None)
    assert deliver(core) == 200
    assert heard(core) == ["notification"]


def test_duplicates_are_dropped_and_still_answered() -> None:
    core = WebhookMachine(None)
    assert [deliver(core) for _ in range(3)] == [200, 200, 200]
    assert heard(core) == ["notification"]


@pytest.mark.parametrize("body", [b"", b"{", b"[]", b"null", b"\xff", b"7", b"[" * 100_000])
def test_what_cannot_be_read_is_refused_and_told(body: bytes) -> None:
    core = WebhookMachine(None)
    assert deliver(core, body) == 400
    assert heard(core) == ["gap"]


@pytest.mark.parametrize("method", ["GET", "PUT", "DELETE", "HEAD"])
def test_other_methods(method: str) -> None:
    reply = WebhookMachine(None).take(method, {}, b"", 0)
    assert (reply.status, reply.headers) == (405, (("Allow", "POST"),))


def test_too_large() -> None:
    core = WebhookMachine(None, max_body=10)
    assert core.too_large("11")
    assert not core.too_large("10")
    assert core.take("POST", {}, None, 0).status == 413


@given(
    method=st.sampled_from(["POST", "GET"]),
    headers=st.dictionaries(st.sampled_from(["validation-token", "verification-token"]), st.text(max_size=20)),
    body=st.binary() | st.just(json.dumps(EVENT).encode()),
)
def test_any_request_is_answered_and_only_the_right_ones_are_taken(
    method: str, headers: dict[str, str], body: bytes
) -> None:
    core = WebhookMachine(SECRET)
    reply = core.take(method, headers, body, 0)
    assert reply.status in (200, 400, 401, 405)
    if "notification" in heard(core):
        assert SECRET in headers.values()


@pytest.mark.parametrize(
    ("options", "message"),
    [
        ({"verification_token": ""}, "must not be empty"),
        ({"verification_token": "two words"}, "visible ASCII"),
        ({"verification_token": SECRET, "max_body": 0}, "max_body"),
        ({"verification_token": SECRET, "overflow": "block"}, "block"),
    ],
)
def test_bad_options_are_named(options: dict[str, Any], message: str) -> None:
    with pytest.raises(ValueError, match=message):
        WsgiWebhook(**options)


@pytest.mark.parametrize(
    ("arguments", "message"),
    [
        (("http://example.com/hook", ["/account/~/presence"]), "https URL"),
        (("example.com/hook", ["/account/~/presence"]), "https URL"),
        (("https://example.com/hook", list[str]()), "one event filter"),
    ],
)
def test_bad_targets_are_named(arguments: tuple[str, list[str]], message: str) -> None:
    with pytest.raises(ValueError, match=message):
        WsgiWebhook(SECRET).register(*arguments)


def test_registering_needs_a_client() -> None:
    with pytest.raises(ValueError, match="needs a client"):
        WsgiWebhook(SECRET).register("https://example.com/hook", ["/account/~/presence"])


def calls(core: WebhookMachine) -> list[object]:
    values: list[object] = []
    while (item := core._calls.pop()) is not None:  # pyright: ignore[reportPrivateUsage]  # the buffer is what is tested
        values.append(item.value)
    return values


def test_handlers_receive_the_gap_of_overflow_raise() -> None:
    core = WebhookMachine(None, buffer=2, overflow="raise")
    core.on("notification", print)
    for number in range(5):
        assert deliver(core, {**EVENT, "uuid": str(number)}) == 200
    first, second, gap = calls(core)
    assert [event.uuid for event in (first, second) if isinstance(event, Notification)] == ["0", "1"]
    assert isinstance(gap, Gap)
    assert gap.dropped == 3
    assert deliver(core, {**EVENT, "uuid": "after"}) == 200
    assert len(calls(core)) == 1, "it goes on"


@pytest.mark.parametrize("length", ["9" * 5000, str(MAX_BODY + 1)])
def test_a_length_beyond_all_bounds_is_too_large(length: str) -> None:
    assert WebhookMachine(None).too_large(length)
    assert not WebhookMachine(None).too_large("\xb2")


@pytest.mark.parametrize(
    ("options", "message"), [({"buffer": 0}, "buffer must be"), ({"overflow": "explode"}, "overflow must be")]
)
def test_bad_buffers_are_named(options: dict[str, Any], message: str) -> None:
    with pytest.raises(ValueError, match=message):
        WsgiWebhook(None, **options)


# The flows that keep a subscription.


class Keeping:
    """A core whose requests the test answers itself, one after the other."""

    def __init__(self) -> None:
        self.core = WebhookMachine(SECRET)
        self.wall = 1_700_000_000.0
        self.core._clock = lambda: self.wall  # pyright: ignore[reportPrivateUsage]  # the test holds the clock
        self.asked: list[str] = []
        self.operations: list[tuple[str, str, bool]] = []

    def run(self, flow: Flow[Any], *answers: tuple[int, object] | BaseException) -> SubscriptionInfo | None:
        left = list(answers)
        try:
            send: Any = next(flow)
            while True:
                self.wall += 1
                self.operations.append((send.operation, send.group, send.foreground))
                self.asked.append(f"{send.method} {send.path.removeprefix('/restapi/v1.0/subscription')}")
                given = left.pop(0)
                if isinstance(given, BaseException):
                    send = flow.send(failed(send, given))
                else:
                    status, body = given
                    request = httpx.Request(send.method, "https://platform" + send.path)
                    response = httpx.Response(status, json=body, request=request)
                    send = flow.send(read_result(send, response))
        except StopIteration as stop:
            assert not left
            info: SubscriptionInfo | None = stop.value
            return info

    def registered(self) -> Keeping:
        self.run(self.core.registration(TARGET), (200, hook("S1")), (200, {"records": [hook("S1")]}))
        self.asked.clear()
        heard(self.core)
        return self

    def gaps(self) -> list[Gap]:
        gaps: list[Gap] = []
        while (item := self.core._stream.pop()) is not None:  # pyright: ignore[reportPrivateUsage]  # the buffer is what is tested
            if isinstance(item.value, Gap):
                gaps.append(item.value)
        return gaps


TARGET = make_target("https://example.com/hook", ["/account/~/presence"], SECRET, None, (600, 60))


def hook(identifier: str, **extra: object) -> dict[str, object]:
    filters = ["/restapi/v1.0/account/1/presence", f"/restapi/v1.0/subscription/{identifier}?threshold=600&interval=60"]
    mode = {"transportType": "WebHook", "address": TARGET.address}
    return {"id": identifier, "status": "Active", "eventFilters": filters, "deliveryMode": mode, **extra}


def test_what_an_earlier_process_left_at_the_same_address_is_deleted() -> None:
    keeping = Keeping()
    elsewhere = hook("S9", deliveryMode={"transportType": "WebHook", "address": "https://example.com/other"})
    other_filters = hook("S8", eventFilters=["/restapi/v1.0/account/1/extension"])
    listed = {"records": [hook("S1"), hook("S0"), other_filters, elsewhere, {"id": "pubnub"}, None]}
    keeping.run(keeping.core.registration(TARGET), (200, hook("S1")), (200, listed), (204, None))
    assert keeping.asked == ["POST ", "GET ", "DELETE /S0"]


def test_a_creation_whose_answer_was_lost_is_found_again() -> None:
    keeping = Keeping().registered()
    with pytest.raises(httpx.ReadError):
        keeping.run(keeping.core.inspection(), (404, {"errorCode": "CMN-102"}), httpx.ReadError("reset"))
    assert keeping.core.reason == "the server no longer has the subscription"
    made = keeping.run(
        keeping.core.inspection(),
        (404, {"errorCode": "CMN-102"}),
        (200, {"records": [hook("S2"), hook("S1")]}),
        (404, {"errorCode": "CMN-102"}),
    )
    assert made is not None
    assert made.id == "S2", "a second one would deliver everything twice"
    assert keeping.asked == ["GET /S1", "POST ", "GET /S1", "GET ", "DELETE /S1"]
    [gap] = keeping.gaps()
    assert gap.end.timestamp() == keeping.wall - 1
    assert keeping.core.state is State.CONNECTED


def test_the_gap_of_a_blacklisting_begins_before_the_last_time_that_the_platform_called_it_active() -> None:
    keeping = Keeping().registered()
    keeping.wall += 1000
    keeping.run(keeping.core.inspection(), (200, hook("S1")))
    looked = keeping.wall
    keeping.wall += 1000
    keeping.core.take("POST", {"verification-token": SECRET}, json.dumps(EVENT).encode(), keeping.wall)
    data = {"blacklistedAt": "2100-01-01T00:00:00Z", "reason": "it does not answer"}
    blacklisted = hook("S1", status="Blacklisted", blacklistedData=data)
    keeping.run(keeping.core.inspection(), (200, blacklisted), (200, hook("S2")), (204, None))
    assert keeping.asked == ["GET /S1", "GET /S1", "POST ", "DELETE /S1"]
    [gap] = keeping.gaps()
    assert gap.start is not None
    assert gap.start.timestamp() == looked - Timing().latency - 60, "an earlier delivery may have failed meanwhile"
    assert gap.end.timestamp() == keeping.wall - 1, "before the old one was deleted"
    assert "does not answer" in gap.detail


def test_what_took_the_place_of_another_is_the_only_one_that_is_heard() -> None:
    keeping = Keeping().registered()
    blacklisted = hook("S1", status="Blacklisted", blacklistedData={"blacklistedAt": "2026-11-23T10:00:00Z"})
    made = hook("S2", creationTime="2026-11-23T10:10:00Z")
    keeping.run(keeping.core.inspection(), (200, blacklisted), (200, made), (503, None))
    keeping.gaps()

    def deliver_from(identifier: str, uuid: str, when: str) -> None:
        event = {**EVENT, "uuid": uuid, "subscriptionId": identifier, "timestamp": when}
        assert deliver(keeping.core, event, verification_token=SECRET) == 200

    deliver_from("S1", "late", "2026-11-23T10:09:59Z")
    deliver_from("S1", "twice", "2026-11-23T10:10:01Z")
    deliver_from("S2", "once", "2026-11-23T10:10:01Z")
    assert len(heard(keeping.core)) == 2
    keeping.asked.clear()
    assert keeping.run(keeping.core.renewal("S1")) is None
    keeping.run(keeping.core.inspection(), (200, made), (204, None))
    keeping.run(keeping.core.inspection(), (200, made))
    assert keeping.asked == ["GET /S2", "DELETE /S1", "GET /S2"], "deleted at last"


def test_an_unreachable_address_is_retried_when_recreating() -> None:
    keeping = Keeping().registered()
    away = {"errorCode": "SUB-525", "message": "WebHook responds with incorrect HTTP status"}
    for _ in range(3):
        with pytest.raises(ApiError, match="SUB-525"):
            keeping.run(keeping.core.inspection(), (404, {"errorCode": "CMN-102"}), (400, away))
        assert keeping.core.state is State.LOST
    keeping.run(keeping.core.inspection(), (404, {}), (200, hook("S2")), (404, {"errorCode": "CMN-102"}))
    assert [gap.reason for gap in keeping.gaps()] == [GapReason.RECREATED]


def test_a_renewal_reads_first_because_it_would_end_a_blacklisting_silently() -> None:
    keeping = Keeping().registered()
    keeping.run(keeping.core.renewal("S1"), (200, hook("S1")), (200, hook("S1")))
    assert keeping.asked == ["GET /S1", "POST /S1/renew"]
    assert not keeping.gaps()
    blacklisted = hook("S1", status="Blacklisted", blacklistedData={"blacklistedAt": "2020-01-01T00:00:00Z"})
    keeping.run(keeping.core.renewal("S1"), (200, blacklisted), (200, hook("S2")), (204, None))
    assert [gap.reason for gap in keeping.gaps()] == [GapReason.RECREATED]


def test_a_reminder_just_after_a_renewal_does_not_cause_the_next_one() -> None:
    keeping = Keeping().registered()
    keeping.run(keeping.core.renewal("S1"), (200, hook("S1", expiresIn=20)), (200, hook("S1", expiresIn=900)))
    keeping.asked.clear()
    keeping.run(keeping.core.renewal("S1"), (200, hook("S1", expiresIn=900)))
    keeping.run(keeping.core.renewal("S1"), (200, hook("S1", expiresIn=871)))
    assert keeping.asked == ["GET /S1", "GET /S1"]
    keeping.asked.clear()
    keeping.run(keeping.core.renewal("S1"), (200, hook("S1", expiresIn=870)), (200, hook("S1", expiresIn=60)))
    assert keeping.asked == ["GET /S1", "POST /S1/renew"]
    keeping.asked.clear()
    keeping.run(keeping.core.renewal("S1"), (200, hook("S1", expiresIn=46)))
    keeping.run(keeping.core.renewal("S1"), (200, hook("S1", expiresIn=45)), (200, hook("S1", expiresIn=60)))
    assert keeping.asked == ["GET /S1", "GET /S1", "POST /S1/renew"]


def test_a_look_renews_what_would_end_before_the_look_after_the_next_one() -> None:
    keeping = Keeping().registered()
    keeping.run(keeping.core.look(600), (200, hook("S1", expiresIn=1201)))
    keeping.run(keeping.core.look(600), (200, hook("S1")))
    assert keeping.asked == ["GET /S1", "GET /S1"]
    keeping.asked.clear()
    keeping.run(keeping.core.look(600), (200, hook("S1", expiresIn=1200)), (200, hook("S1", expiresIn=900)))
    assert keeping.asked == ["GET /S1", "POST /S1/renew"]
    keeping.asked.clear()
    keeping.run(keeping.core.look(600), (200, hook("S1", expiresIn=899)))
    assert keeping.asked == ["GET /S1"]
    assert not keeping.gaps()


def test_a_permission_that_was_taken_away_ends_it() -> None:
    keeping = Keeping().registered()
    with pytest.raises(ApiError, match="SUB-528"):
        keeping.run(
            keeping.core.inspection(),
            (404, {"errorCode": "CMN-102"}),
            (403, {"errorCode": "SUB-528", "message": "no permission"}),
        )
    assert keeping.core.state is State.CLOSED
    assert "SUB-528" in keeping.core.reason
    keeping.asked.clear()
    assert keeping.run(keeping.core.inspection()) is None
    assert not keeping.asked


def test_a_creation_refused_because_of_the_limit_is_repeated_without_earlier_ones_at_the_address() -> None:
    limit = (403, {"errorCode": "SUB-505", "message": "Subscriptions limit exceeded"})
    elsewhere = hook("S9", deliveryMode={"transportType": "WebHook", "address": "https://example.com/other"})
    others = [
        hook("S8", eventFilters=["/restapi/v1.0/account/1/extension"]),
        hook("S7", eventFilters=["/restapi/v1.0/account/1/presence", "/restapi/v1.0/account/1/extension"]),
        hook("S6", eventFilters=["/restapi/v1.0/account/1/x/presence"]),
    ]
    listed = {"records": [hook("S0"), hook("S1"), elsewhere, *others]}
    keeping = Keeping()
    made = keeping.run(
        keeping.core.registration(TARGET),
        limit,
        (200, listed),
        (204, None),
        (204, None),
        (200, hook("S2")),
        (200, {"records": [hook("S2")]}),
    )
    assert made is not None
    assert made.id == "S2"
    assert keeping.asked == ["POST ", "GET ", "DELETE /S0", "DELETE /S1", "POST ", "GET "]
    keeping = Keeping()
    with pytest.raises(ApiError, match="SUB-505"):
        keeping.run(keeping.core.registration(TARGET), limit, (503, None), limit)


@pytest.mark.parametrize("foreground", [True, False])
def test_orphans_make_room_for_a_webhook(monkeypatch: pytest.MonkeyPatch, foreground: bool) -> None:
    asked: list[tuple[str, bool]] = []

    def delete(key: str, *, foreground: bool) -> Flow[int]:
        asked.append((key, foreground))
        return 4
        yield

    monkeypatch.setattr("rcext.push._webhook_machine.delete_orphans", delete)
    keeping = Keeping().registered()
    keeping.core._key = "application"  # pyright: ignore[reportPrivateUsage]  # as that of a client
    limit = (403, {"errorCode": "SUB-505", "message": "Subscriptions limit exceeded"})
    none: tuple[int, object] = (200, {"records": []})
    if foreground:
        keeping.run(keeping.core.registration(TARGET), limit, none, (200, hook("S2")), none)
    else:
        keeping.run(keeping.core.inspection(), (404, {}), limit, none, (200, hook("S2")), (204, None))
    assert asked == [("application", foreground)]


def test_the_operations_of_requests_and_which_of_them_a_caller_waits_for() -> None:
    keeping = Keeping()
    limit = (403, {"errorCode": "SUB-505", "message": "Subscriptions limit exceeded"})
    listed = (200, {"records": [hook("S0")]})
    keeping.run(keeping.core.registration(TARGET), limit, listed, (204, None), (200, hook("S1")), listed, (204, None))
    create = ("create_subscription", "Medium", True)
    tidy = [("list_subscriptions", "Light", False), ("delete_subscription", "Medium", False)]
    assert keeping.operations == [create, *tidy, create, *tidy]
    keeping.operations.clear()
    keeping.run(keeping.core.renewal("S1"), (200, hook("S1")), (200, hook("S1")))
    assert keeping.operations == [("read_subscription", "Light", False), ("renew_subscription", "Light", False)]
    keeping.operations.clear()
    keeping.run(keeping.core.inspection(), (404, {}), (200, hook("S2")), (204, None))
    assert keeping.operations == [
        ("read_subscription", "Light", False),
        ("create_subscription", "Medium", False),
        ("delete_subscription", "Medium", False),
    ]
    keeping.operations.clear()
    keeping.run(keeping.core.removal(), (204, None))
    assert keeping.operations == [("delete_subscription", "Medium", True)]
    with pytest.raises(SubscriptionError, match="this application has not created a subscription"):
        keeping.run(keeping.core.removal())
