"""The WebSocket state machine, without IO: frames in, frames out."""

from __future__ import annotations

import json
from typing import Any, TypeVar

import httpx
import pytest
from hypothesis import given
from hypothesis import strategies as st

from rcext.push._protocol import (
    Action,
    ApiResult,
    CloseSocket,
    Command,
    Emit,
    OpenSocket,
    Resolve,
    Send,
    SocketClosed,
    SocketText,
    Waiter,
    WriteSocket,
)
from rcext.push._websocket_machine import SocketRequest, SocketResponse, WebSocketMachine, api_error, split_frame
from rcext.push.errors import MessageError, SubscriptionError, SubscriptionTimeout
from rcext.push.notification import GapReason, State
from rcext.push.timing import Now, Timing
from ringcentral_api.errors import ApiError, Forbidden, error_for

A = TypeVar("A")
FILTER = "/restapi/v1.0/account/~/presence"
TOKEN = {"uri": "wss://ws.example.com/ws", "ws_access_token": "secret", "expires_in": 30}
LIMITS = {"recoveryTimeout": 180, "idleTimeout": 1800, "maxActiveRequests": 2, "recoveryBufferSize": 100}


def refusal(status: int, code: str) -> ApiError:
    request = httpx.Request("POST", "http://127.0.0.1/restapi/oauth/wstoken")
    return error_for(httpx.Response(status, json={"errorCode": code, "message": "no"}, request=request))


class World:
    def __init__(self) -> None:
        self.core = WebSocketMachine((FILTER,), Timing(), seed=1)
        self.now = Now(1000.0, 1_700_000_000.0)
        self.done: list[Action] = []

    def act(self) -> None:
        self.done.extend(self.core.actions())

    def all(self, kind: type[A]) -> list[A]:
        return [action for action in self.done if isinstance(action, kind)]

    def last(self, kind: type[A]) -> A:
        return self.all(kind)[-1]

    def events(self, name: str) -> list[Any]:
        return [action.value for action in self.all(Emit) if action.name == name]

    def state(self) -> State:
        return self.core.state

    def command(self, kind: Any, **options: Any) -> None:
        self.core.command(Command(kind, Waiter(None), **options), self.now)
        self.act()

    def token(self, body: Any = TOKEN, error: BaseException | None = None) -> None:
        status = error.status if isinstance(error, ApiError) else 200
        self.core.receive(ApiResult(self.last(Send).number, status, None if error else body, error=error), self.now)
        self.act()

    def frame(self, meta: dict[str, Any], body: Any = None) -> None:
        self.text(json.dumps([meta] if body is None else [meta, body]))

    def text(self, text: str) -> None:
        self.core.receive(SocketText(self.last(OpenSocket).generation, text), self.now)
        self.act()

    def details(self, wsc: tuple[str, int] | None = ("w1", 1), **body: Any) -> None:
        meta: dict[str, Any] = {"type": "ConnectionDetails", "messageId": "m", "status": 200}
        if wsc is not None:
            meta["wsc"] = {"token": wsc[0], "sequence": wsc[1]}
        self.frame(meta, {**LIMITS, **body})

    def written(self) -> list[list[Any]]:
        return [json.loads(action.text) for action in self.all(WriteSocket)]

    def requests(self) -> list[list[Any]]:
        return [frame for frame in self.written() if frame[0]["type"] == "ClientRequest"]

    def answer(self, body: Any = None, status: int = 200, request: int = -1) -> None:
        meta = {"type": "ClientRequest", "messageId": self.requests()[request][0]["messageId"], "status": status}
        self.frame(meta, body)

    def info(self, identifier: str = "S1") -> dict[str, Any]:
        mode = {"transportType": "WebSocket"}
        return {"id": identifier, "status": "Active", "eventFilters": [FILTER], "deliveryMode": mode}

    def notify(self, uuid: str, wsc: tuple[str, int] | None = None) -> None:
        meta: dict[str, Any] = {"type": "ServerNotification", "messageId": uuid, "status": 200}
        if wsc is not None:
            meta["wsc"] = {"token": wsc[0], "sequence": wsc[1]}
        self.frame(meta, {"uuid": uuid, "event": FILTER, "body": {}})

    def later(self, seconds: float, *, asleep: bool = False) -> None:
        self.now = Now(self.now.mono + (0 if asleep else seconds), self.now.wall + seconds)
        self.core.tick(self.now)
        self.act()

    def lose(self, code: int | None = 1006, reason: str = "") -> None:
        self.core.receive(SocketClosed(self.last(OpenSocket).generation, code, reason), self.now)
        self.act()

    def connect(self) -> World:
        self.command("register")
        self.token()
        self.details()
        self.answer(self.info())
        assert self.state() == State.CONNECTED
        return self

    def uuids(self) -> list[str]:
        return [event.uuid for event in self.events("notification")]


def test_nothing_is_sent_before_connection_details() -> None:
    world = World()
    world.command("register")
    assert world.last(Send).path == "/restapi/oauth/wstoken"
    world.token()
    assert world.last(OpenSocket).url == "wss://ws.example.com/ws?access_token=secret"
    assert not world.written()
    world.details()
    [[meta, body]] = world.requests()
    assert (meta["method"], meta["path"]) == ("POST", "/restapi/v1.0/subscription")
    assert body == {"eventFilters": [FILTER], "deliveryMode": {"transportType": "WebSocket"}}
    assert not world.all(Resolve)
    world.answer(world.info())
    assert world.last(Resolve).value.id == "S1"
    assert world.events("subscribe_success")


@pytest.mark.parametrize("body", [None, [], {}, {"uri": "https://x", "ws_access_token": "a"}, {"uri": "wss://x"}])
def test_a_token_that_cannot_be_used(body: Any) -> None:
    world = World()
    world.command("register")
    world.token(body)
    assert isinstance(world.last(Resolve).error, SubscriptionError)
    assert world.state() == State.CLOSED


def test_a_missing_permission_ends_it() -> None:
    world = World()
    world.command("register")
    world.token()
    world.details()
    world.answer({"errorCode": "SUB-528", "message": "no permission"}, status=403)
    error = world.last(Resolve).error
    assert isinstance(error, Forbidden)
    assert error.error_code == "SUB-528"
    assert "no permission. The application needs the permission WebSocketsSubscriptions" in str(error)
    assert "transport='pubnub'" in error.message
    assert "AsgiWebhook" in world.core.reason
    assert world.state() == State.CLOSED
    assert world.all(CloseSocket)
    assert world.core.wait(world.now) is None


@pytest.mark.parametrize(("status", "code", "named"), [(403, "CMN-401", True), (400, "CMN-101", False)])
def test_a_refused_token_names_the_permission(status: int, code: str, named: bool) -> None:
    world = World()
    world.command("register")
    world.token(error=refusal(status, code))
    error = world.last(Resolve).error
    assert isinstance(error, ApiError)
    assert (error.status, error.error_code) == (status, code)
    assert ("needs the permission" in str(error)) is named
    assert world.events("subscribe_error") == [error]
    assert world.state() == State.CLOSED


def test_another_refusal_of_the_subscription_does_not_name_the_permission() -> None:
    world = World()
    world.command("register")
    world.token()
    world.details()
    world.answer({"errorCode": "SUB-405", "message": "not yours"}, status=403)
    assert "needs the permission" not in str(world.last(Resolve).error)


def test_a_gateway_that_refuses_a_token_does_not_end_it() -> None:
    world = World().connect()
    world.lose()
    world.later(0)
    request = httpx.Request("POST", "http://127.0.0.1/restapi/oauth/wstoken")
    world.token(error=error_for(httpx.Response(403, text="<html>", request=request)))
    assert world.state() == State.DEGRADED
    assert "needs the permission" not in world.core.reason


def test_a_permission_that_is_gone_after_a_reconnect_ends_it_as_well() -> None:
    world = World().connect()
    world.lose()
    world.later(0)
    world.token(error=refusal(403, "SUB-528"))
    assert world.state() == State.CLOSED
    assert isinstance(world.core.failure, Forbidden)
    assert world.events("subscribe_error") == [world.core.failure]


def test_it_is_abandoned_with_a_reason() -> None:
    world = World().connect()
    world.command("renew")
    error = SubscriptionError("gone")
    world.core.abandon("its task has ended", world.now, error)
    world.act()
    assert (world.state(), world.core.reason, world.core.failure) == (State.CLOSED, "its task has ended", error)
    assert world.last(Resolve).error is error
    assert world.core.idle()


def test_it_recovers_with_the_token_of_the_highest_sequence() -> None:
    world = World().connect()
    world.notify("a", ("w5", 5))
    world.notify("b", ("w4", 4))
    world.notify("a", ("w6", 6))
    world.lose()
    assert world.state() == State.DEGRADED
    world.later(1)
    world.token()
    assert world.last(OpenSocket).url.endswith("?access_token=secret&wsc=w6")
    requests = len(world.requests())
    world.details(("w7", 1), recoveryState="Successful")
    assert [frame[0]["method"] for frame in world.requests()[requests:]] == ["GET"], "recovered, and looked at"
    world.answer(world.info())
    assert world.state() == State.CONNECTED
    world.notify("b")
    world.notify("c", ("w8", 2))
    assert world.uuids() == ["a", "b", "c"]
    assert not world.events("gap")
    world.lose()
    world.later(3)
    world.token()
    assert world.last(OpenSocket).url.endswith("&wsc=w8"), "the count starts again after a recovery"


def test_a_recovery_that_breaks_before_its_replay_has_come_is_made_again_from_where_it_was() -> None:
    world = World().connect()
    world.notify("1", ("w2", 2))
    world.lose()
    world.token()
    world.details(("w5", 5), recoveryState="Successful")
    world.notify("2", ("w3", 3))
    world.lose()
    world.later(5)
    world.token()
    assert world.last(OpenSocket).url.endswith("&wsc=w3"), "of 4 and 5 nothing was seen"
    world.details(("w5", 5), recoveryState="Successful")
    world.answer(world.info())
    world.lose()
    world.later(5)
    world.token()
    assert world.last(OpenSocket).url.endswith("&wsc=w5"), "whatever was replayed came before the answer"


def test_a_failed_recovery_is_a_gap_and_a_new_subscription() -> None:
    world = World().connect()
    start = world.now.wall
    world.lose()
    world.later(10)
    world.token()
    world.details(("x", 1), recoveryState="Failed", recoveryErrorCode="WSG-1")
    assert world.state() == State.LOST
    world.answer(world.info("S2"))
    assert world.state() == State.CONNECTED
    [gap] = world.events("gap")
    assert gap.reason is GapReason.RECOVERY_FAILED
    assert "WSG-1" in gap.detail
    assert (gap.start.timestamp(), gap.end.timestamp()) == (start - Timing().latency, world.now.wall)


def test_the_gap_of_a_failed_recovery_begins_when_the_subscription_was_last_known_to_be_there() -> None:
    world = World().connect()
    world.later(20)
    world.notify("a", ("w2", 2))
    confirmed = world.now.wall
    for _ in range(3):
        world.later(31)
        world.frame(world.written()[-1][0])
    world.lose()
    world.later(0)
    world.token()
    world.details(recoveryState="Failed")
    world.answer(world.info("S2"))
    [gap] = world.events("gap")
    assert gap.start.timestamp() == confirmed - Timing().latency


def test_away_for_longer_than_can_be_recovered() -> None:
    world = World().connect()
    world.lose()
    for _ in range(10):
        world.later(0.1)
        world.token(error=httpx.ConnectError("no"))
        world.later(61)
    assert world.state() == State.LOST
    world.token()
    assert "wsc=" not in world.last(OpenSocket).url
    world.details()
    world.answer(world.info("S2"))
    assert [gap.reason for gap in world.events("gap")] == [GapReason.RECOVERY_FAILED]


def test_a_sleeping_machine_counts_on_the_wall_clock() -> None:
    world = World().connect()
    world.later(1)
    world.later(3600, asleep=True)
    assert "Heartbeat" in [frame[0]["type"] for frame in world.written()], "the connection has to prove itself"
    world.later(11)
    assert world.all(CloseSocket)


def test_heartbeats_prove_liveness() -> None:
    world = World().connect()
    for _ in range(4):
        world.later(31)
        beat = world.written()[-1]
        assert beat[0]["type"] == "Heartbeat"
        world.frame(beat[0])
    assert world.state() == State.CONNECTED
    world.later(31)
    world.later(11)
    assert world.state() == State.DEGRADED
    assert "heartbeats" in world.core.reason
    assert world.all(CloseSocket)


def test_the_servers_heartbeats_are_echoed() -> None:
    world = World().connect()
    world.frame({"type": "Heartbeat", "messageId": "theirs"})
    assert world.written()[-1] == [{"type": "Heartbeat", "messageId": "theirs"}]


@pytest.mark.parametrize("reason", ["WSG-902 idle", "WSG-903 absolute"])
def test_a_timeout_in_good_order_is_followed_by_a_connection_at_once(reason: str) -> None:
    world = World().connect()
    sends = len(world.all(Send))
    world.lose(1000, reason)
    world.later(0)
    assert len(world.all(Send)) == sends + 1


def test_connections_that_fail_again_and_again_are_made_ever_less_often() -> None:
    world = World().connect()
    world.lose()
    moments: list[float] = []
    for _ in range(12):
        while world.core.wait(world.now) is not None and len(world.all(Send)) <= len(moments) + 1:
            wait = world.core.wait(world.now)
            assert wait
            world.later(wait)
        moments.append(world.now.mono)
        world.token()
        world.lose(4400, "no token")
    assert moments[-1] - moments[0] > 200
    assert world.state() == State.LOST


def test_requests_are_matched_by_id_and_bounded() -> None:
    world = World().connect()
    for number in range(4):
        world.command("request", request=SocketRequest("GET", f"/restapi/v1.0/{number}"))
    assert len(world.requests()) == 3, "two at once, and the one that subscribed"
    assert all(len(frame) == 1 for frame in world.requests()[1:]), "a null body is refused by the server"
    world.answer({"n": 1}, request=-1)
    world.answer({"n": 0}, request=1, status=404)
    values = [entry.value for entry in world.all(Resolve)[1:]]
    assert [(value.status, value.body) for value in values] == [(200, {"n": 1}), (404, {"n": 0})]
    assert len(world.requests()) == 5


@pytest.mark.parametrize("ends", [("", "]"), ("]", "")], ids=["within", "behind"])
def test_a_batch_response_that_is_not_json(ends: tuple[str, str]) -> None:
    world = World().connect()
    world.command("request", request=SocketRequest("GET", "/restapi/v1.0/a,b"))
    number = world.requests()[-1][0]["messageId"]
    world.text(
        '[{"type":"ClientRequest","messageId":"'
        + number
        + '","status":207,"headers":{"Content-Type":"multipart/mixed"}}'
        + f"{ends[0]},--Boundary_1\r\n\r\n[1]\r\n--Boundary_1--{ends[1]}"
    )
    value = world.last(Resolve).value
    assert isinstance(value, SocketResponse)
    assert (value.status, value.body) == (207, None)
    assert value.headers == {"Content-Type": "multipart/mixed"}
    assert value.text == "--Boundary_1\r\n\r\n[1]\r\n--Boundary_1--"


def test_requests_fail_when_their_connection_is_lost() -> None:
    world = World().connect()
    world.command("request", request=SocketRequest("GET", "/x"))
    world.lose()
    assert "before an answer came" in str(world.last(Resolve).error)


def test_commands() -> None:
    world = World().connect()
    world.command("renew")
    assert world.requests()[-1][0]["path"] == "/restapi/v1.0/subscription/S1"
    world.answer(world.info())
    world.command("update", filters=("/restapi/v1.0/account/~/extension",))
    assert world.requests()[-1][1] == {"eventFilters": ["/restapi/v1.0/account/~/extension"]}
    world.answer(world.info())
    assert world.core.filters == ("/restapi/v1.0/account/~/extension",)
    world.command("remove")
    world.answer(status=204)
    assert world.state() == State.CLOSED
    assert all(entry.error is None for entry in world.all(Resolve))


def test_a_deleted_subscription_is_recreated_with_a_gap() -> None:
    world = World().connect()
    world.command("renew")
    world.answer({"errorCode": "CMN-102"}, status=404)
    assert world.requests()[-1][0]["method"] == "POST"
    world.answer(world.info("S2"))
    assert [gap.reason for gap in world.events("gap")] == [GapReason.RECREATED]
    assert world.state() == State.CONNECTED


def test_it_asks_now_and_then_whether_the_subscription_is_still_there() -> None:
    world = World().connect()
    start = world.now.wall
    for _ in range(12):
        world.later(25)
        if world.written()[-1][0]["type"] == "Heartbeat":
            world.frame(world.written()[-1][0])
        if world.requests()[-1][0]["method"] == "GET":
            break
    assert world.requests()[-1][0]["path"] == "/restapi/v1.0/subscription/S1"
    world.answer({"errorCode": "CMN-102"}, status=404)
    assert world.requests()[-1][0]["method"] == "POST"
    assert world.state() == State.LOST
    world.later(1)
    world.answer(world.info("S2"))
    [gap] = world.events("gap")
    assert gap.reason is GapReason.RECREATED
    assert gap.start.timestamp() == start - Timing().latency
    assert gap.end.timestamp() == world.now.wall, "what was published before it was recreated may be missing, too"


def test_a_server_that_beats_but_does_not_answer_is_left() -> None:
    world = World().connect()
    world.command("renew")
    world.later(5)
    world.core.wake(world.now)
    world.later(0)
    world.frame(world.written()[-1][0])
    assert not world.all(CloseSocket)
    world.later(5)
    assert world.all(CloseSocket)
    assert "does not answer requests" in world.core.reason
    world.later(0)
    world.token()
    world.details(("w2", 1), recoveryState="Successful")
    assert world.requests()[-1][0]["method"] == "GET", "asked again over the new connection"
    world.answer(world.info())
    assert world.last(Resolve).value.id == "S1"
    assert world.state() == State.CONNECTED


def test_waiting_for_a_confirmation_has_a_deadline() -> None:
    world = World().connect()
    world.lose()
    world.later(0)
    world.token()
    world.details(recoveryState="Failed")
    world.later(11)
    assert world.all(CloseSocket)
    world.later(5)
    world.token()
    world.details(("w3", 1), recoveryState="Successful")
    assert world.requests()[-1][0]["method"] == "POST", "the connection is recovered, without a subscription"
    assert not world.events("gap")
    world.answer(world.info("S2"))
    [gap] = world.events("gap")
    assert gap.start.timestamp() == 1_700_000_000.0 - Timing().latency
    assert gap.end.timestamp() == world.now.wall


def test_a_users_request_has_its_time() -> None:
    world = World().connect()
    world.command("request", request=SocketRequest("GET", "/x", timeout=5))
    world.command("request", request=SocketRequest("GET", "/y", timeout=50))
    world.later(6)
    late = world.last(Resolve).error
    assert isinstance(late, SubscriptionTimeout)
    assert "may have been carried out" in str(late)
    world.answer({"late": True}, request=-2)
    assert len(world.all(Resolve)) == 2, "a late response is ignored"
    world.answer({"ok": True})
    assert world.last(Resolve).value.body == {"ok": True}
    assert not world.all(CloseSocket)


@pytest.mark.parametrize("kind", ["register", "renew", "update", "remove", "request"])
def test_every_waiter_has_a_deadline(kind: str) -> None:
    world = World().connect()
    world.lose()
    done = len(world.all(Resolve))
    options: dict[str, Any] = {"request": SocketRequest("GET", "/x")} if kind == "request" else {}
    world.command(kind, **options)
    for _ in range(10):
        world.later(9)
        world.token(error=httpx.ConnectError("no"))
    [entry] = world.all(Resolve)[done:]
    assert isinstance(entry.error, SubscriptionTimeout)
    assert "degraded" in str(entry.error)


def test_connections_that_are_lost_as_soon_as_they_stand_are_made_ever_less_often() -> None:
    world = World().connect()
    start = world.now.mono
    for _ in range(10):
        sent = len(world.all(Send))
        world.lose()
        while len(world.all(Send)) == sent:
            world.later(0.25)
        world.token()
        world.details(recoveryState="Successful")
        assert world.state() == State.CONNECTED
    assert world.now.mono - start > 120, "tokens are limited to five a minute"
    world.later(5)
    world.answer(world.info())
    for _ in range(2):
        world.later(30)
        world.frame(world.written()[-1][0])
    sent = len(world.all(Send))
    world.lose()
    assert len(world.all(Send)) == sent + 1, "this one had stood"


@pytest.mark.parametrize("status", ["Blacklisted", "Suspended"])
def test_a_blacklisted_subscription_is_recreated(status: str) -> None:
    world = World().connect()
    world.command("renew")
    world.answer({**world.info(), "status": status})
    assert status in str(world.last(Resolve).error)
    assert world.state() == State.LOST
    world.answer(world.info("S2"))
    assert world.state() == State.CONNECTED
    assert [gap.reason for gap in world.events("gap")] == [GapReason.RECREATED]
    assert len(world.events("subscribe_success")) == 2


def test_what_is_replayed_does_not_prove_that_the_platform_still_has_the_subscription() -> None:
    world = World().connect()
    world.later(10)
    world.notify("a", ("w2", 2))
    confirmed = world.now.wall
    world.lose()
    world.later(20)
    world.token()
    world.details(("w3", 1), recoveryState="Successful")
    world.notify("from before it was deleted")
    world.answer({"errorCode": "CMN-102"}, status=404)
    world.answer(world.info("S2"))
    [gap] = world.events("gap")
    assert gap.start.timestamp() == confirmed - Timing().latency


def test_late_frames_of_a_connection_that_was_given_up_change_nothing() -> None:
    world = World().connect()
    world.later(31)
    world.later(11)
    assert world.state() == State.DEGRADED
    reason = world.core.reason
    world.details()
    world.notify("late")
    world.lose(1006, "late")
    assert world.state() == State.DEGRADED
    assert world.core.reason == reason
    assert not world.uuids(), "it is replayed, or there is a gap"
    world.token()
    world.details(("w2", 2), recoveryState="Successful")
    world.notify("late")
    assert world.uuids() == ["late"]


def test_wake_connects_at_once_but_for_a_pause_that_the_platform_asked_for() -> None:
    world = World().connect()
    world.lose()
    world.later(0)
    for _ in range(6):
        world.token(error=httpx.ConnectError("no"))
        world.core.wake(world.now)
        sent = len(world.all(Send))
        world.later(0)
        assert len(world.all(Send)) == sent + 1
    world.token(error=refusal(429, "CMN-301"))
    sent = len(world.all(Send))
    world.core.wake(world.now)
    world.later(0)
    assert len(world.all(Send)) == sent
    world.later(61)
    assert len(world.all(Send)) == sent + 1


def test_errors_of_the_server_are_events() -> None:
    world = World().connect()
    world.frame({"type": "Error", "messageId": "?", "status": 400}, {"errorCode": "WSG-1", "message": "bad"})
    assert "WSG-1: bad" in str(world.events("error")[0])
    assert world.state() == State.CONNECTED


def test_a_silent_server_is_disconnected() -> None:
    world = World()
    world.command("register")
    world.token()
    world.later(11)
    assert world.all(CloseSocket)
    world.later(25)
    assert isinstance(world.last(Resolve).error, SubscriptionTimeout)
    assert "ConnectionDetails" in str(world.last(Resolve).error)


@pytest.mark.parametrize("text", ["", "{}", "[", "[]", "[1]", "hello", '["x"]', "\x00"])
def test_unreadable_frames_are_reported(text: str) -> None:
    world = World().connect()
    world.text(text)
    assert isinstance(world.events("error")[0], MessageError)
    assert world.events("gap")[0].reason is GapReason.UNREADABLE
    world.notify("a")
    assert world.uuids() == ["a"]


@given(st.text() | st.text().map(lambda text: "[" + text) | st.text().map(lambda text: "[{}," + text))
def test_any_frame_is_split_or_refused(text: str) -> None:
    try:
        meta, body, rest = split_frame(text)
    except ValueError:
        return
    assert isinstance(meta, dict)
    assert body is None or rest is None


@given(
    st.dictionaries(st.text(), st.integers() | st.text()), st.dictionaries(st.text(), st.text()) | st.lists(st.text())
)
def test_json_frames_are_split_as_json_reads_them(meta: dict[str, Any], body: object) -> None:
    assert split_frame(json.dumps([meta, body], indent=1)) == (meta, body, None)
    assert split_frame(json.dumps([meta])) == (meta, None, None)


@pytest.mark.parametrize("number", [[], {}, 5, None])
@pytest.mark.parametrize("kind", ["Error", "ClientRequest", "Heartbeat", "ServerNotification"])
def test_a_message_id_of_any_kind_ends_nothing(number: object, kind: str) -> None:
    world = World().connect()
    world.frame({"type": kind, "messageId": number}, {"uuid": "u"})
    assert world.state() == State.CONNECTED


@pytest.mark.parametrize("amount", ["1e999", "-1e999", "1" + "0" * 400, "NaN", "true", "[]", '"9"', "0"])
def test_limits_that_make_no_sense_are_the_usual_ones(amount: str) -> None:
    world = World()
    world.command("register")
    world.token()
    names = ("recoveryTimeout", "maxActiveRequests", "idleTimeout")
    limits = ", ".join(f'"{name}": {amount}' for name in names)
    world.text('[{"type": "ConnectionDetails", "messageId": "m", "status": 200}, {' + limits + "}]")
    world.answer({**world.info(), "expiresIn": json.loads(amount)})
    assert world.state() == State.CONNECTED
    for path in range(12):
        world.command("request", request=SocketRequest("GET", f"/{path}"))
    assert len(world.requests()) == 11, "10 at once, beside the one that is answered"


def test_connection_details_that_come_twice_are_heard_once() -> None:
    world = World()
    world.command("register")
    world.token()
    world.details()
    world.details()
    assert len(world.requests()) == 1
    world.answer(world.info())
    world.details()
    assert len(world.requests()) == 1
    assert world.state() == State.CONNECTED
    assert not world.events("gap")


frames = st.fixed_dictionaries(
    {},
    optional={
        "type": st.sampled_from(
            ["ConnectionDetails", "ServerNotification", "ClientRequest", "Heartbeat", "Error", "?"]
        ),
        "messageId": st.text(max_size=3) | st.none(),
        "status": st.integers() | st.text(max_size=2),
        "wsc": st.dictionaries(st.sampled_from(["token", "sequence"]), st.text(max_size=2) | st.integers()) | st.none(),
        "headers": st.dictionaries(st.text(max_size=2), st.text(max_size=2)) | st.text(max_size=2),
    },
)


@given(st.lists(st.tuples(frames, st.none() | st.text(max_size=3) | st.dictionaries(st.text(max_size=3), st.none()))))
def test_no_frame_ever_breaks_the_core(many: list[tuple[dict[str, Any], Any]]) -> None:
    world = World().connect()
    for meta, body in many:
        if world.core.idle():
            return
        world.frame(meta, body)
        world.later(0.1)


def test_a_creation_refused_because_of_the_limit_is_repeated_once_after_orphans_are_deleted() -> None:
    world = World()
    world.command("register")
    world.token()
    world.details()
    limit = {"errorCode": "SUB-505", "message": "Subscriptions limit exceeded"}
    world.answer(limit, 403)
    asked = world.last(Send)
    assert (asked.operation, asked.method, asked.group, asked.foreground) == (
        "delete_orphans",
        "DELETE",
        "Medium",
        True,
    )
    assert not world.all(Resolve)
    world.core.receive(ApiResult(asked.number, 204), world.now)
    world.act()
    assert [meta["method"] for meta, _ in world.requests()] == ["POST", "POST"]
    world.answer(limit, 403)
    assert world.last(Send) is asked, "once only"
    assert world.state() is State.CLOSED
    world = World()
    world.command("register")
    world.token()
    world.details()
    world.answer(limit, 403)
    world.core.receive(ApiResult(world.last(Send).number, 204), world.now)
    world.act()
    world.answer(world.info())
    assert world.state() is State.CONNECTED
    assert not world.events("subscribe_error")


def test_a_connection_lost_while_orphans_are_deleted_connects_again() -> None:
    world = World()
    world.command("register")
    world.token()
    world.details()
    world.answer({"errorCode": "SUB-505"}, 403)
    asked = world.last(Send)
    world.lose()
    world.later(60)
    written = len(world.written())
    world.core.receive(ApiResult(asked.number, 204), world.now)
    world.act()
    assert len(world.written()) == written, "the connection is gone"


def test_a_recreation_refused_because_of_the_limit_does_not_wait_for_rate_limits() -> None:
    world = World().connect()
    world.lose()
    world.later(0)
    world.token()
    world.details(recoveryState="Failed")
    world.answer({"errorCode": "SUB-504"}, 403)
    assert (world.last(Send).operation, world.last(Send).foreground) == ("delete_orphans", False)


def test_a_refusal_over_the_socket_is_the_error_of_its_request() -> None:
    request = SocketRequest("POST", "/restapi/v1.0/subscription")
    headers = {"RCRequestId": "r-1", "Retry-After": "7", "content-length": "5", "Content-Encoding": "gzip"}
    error = api_error(request, 429, headers, {"errorCode": "CMN-301", "message": "rate"})
    assert error.status == 429
    assert error.response.request.method == "POST"
    assert error.response.request.url == "https://platform/restapi/v1.0/subscription"
    assert error.has_code("CMN-301")
    assert getattr(error, "retry_after", None) == 7.0
    assert error.response.headers["RCRequestId"] == "r-1"
    assert error.response.headers["Content-Type"] == "application/json"
    assert "Content-Encoding" not in error.response.headers
    assert api_error(request, 500, {}, None).response.content == b""


def test_a_refused_creation_waits_as_long_as_the_server_says() -> None:
    world = World().connect()
    world.command("renew")
    world.answer({"errorCode": "CMN-102"}, status=404)
    number = world.requests()[-1][0]["messageId"]
    meta = {"type": "ClientRequest", "messageId": number, "status": 429, "headers": {"Retry-After": "77"}}
    world.frame(meta, {"errorCode": "CMN-301", "message": "rate"})
    sent = len(world.all(Send))
    world.later(76)
    assert len(world.all(Send)) == sent
    world.later(2)
    assert len(world.all(Send)) == sent + 1


def test_an_error_frame_answers_its_request() -> None:
    world = World().connect()
    world.command("request", request=SocketRequest("GET", "/x"))
    number = world.requests()[-1][0]["messageId"]
    world.frame({"type": "Error", "messageId": number}, {"errorCode": "WSG-1"})
    value = world.last(Resolve).value
    assert (value.status, value.body) == (500, {"errorCode": "WSG-1"})
    assert world.events("error") == []


def test_a_server_that_allows_one_request_gets_one_at_a_time() -> None:
    world = World()
    world.command("register")
    world.token()
    world.details(maxActiveRequests=1)
    world.answer(world.info())
    for path in ("/a", "/b"):
        world.command("request", request=SocketRequest("GET", path))
    assert [frame[0]["path"] for frame in world.requests()[1:]] == ["/a"]
    world.answer({})
    assert [frame[0]["path"] for frame in world.requests()[1:]] == ["/a", "/b"]
