"""Whole conversations of the state machines, compared with stored traces (no I/O).

A trace lists every step of a scenario with the actions that it causes, the state, the reason, and when the machine
wants to be called next. `python -m tests.push.test_traces` writes the traces; review the difference before you commit.
"""

from __future__ import annotations

import json
import re
from pathlib import Path
from typing import TYPE_CHECKING, Any

import httpx
import pytest

from rcext.push._protocol import (
    ChannelDown,
    ChannelMessage,
    ChannelUp,
    Emit,
    MessageBatch,
    OpenSocket,
    Resolve,
    Send,
    SocketClosed,
    WriteSocket,
)
from rcext.push._subscription_info import SubscriptionInfo
from rcext.push._websocket_machine import SocketRequest, SocketResponse
from rcext.push.notification import Gap, Notification, StateChange
from tests.push import test_pubnub_machine as pubnub
from tests.push import test_webhook as webhook
from tests.push import test_websocket_machine as websocket
from tests.push.servers import encrypt

if TYPE_CHECKING:
    from collections.abc import Callable

    from rcext._flow import Flow

FOLDER = Path(__file__).parent / "traces"
# The wording of an API error belongs to the generated runtime; a trace has its status and code.
_WORDING = re.compile(r"\b(\d{3}(?: [A-Z]+-\d+)?)\b[^\[\]>]*\[[A-Z]+ /[^\]]*\](?: \([^)]*\))?")
_UUID = re.compile(r"[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}")


def seconds(moment: Any) -> str:
    return "unknown" if moment is None else f"{moment.timestamp() - 1_700_000_000:+.1f}"


def unworded(text: str) -> str:
    return _WORDING.sub(r"\1", text)


def shown(value: Any) -> str:
    """Return a value of an action as text."""
    match value:
        case BaseException():
            cause = f" from {type(value.__cause__).__name__}" if value.__cause__ is not None else ""
            return f"{type(value).__name__}({unworded(str(value))}){cause}"
        case SubscriptionInfo():
            return f"<{value.id} {value.status} {value.delivery.address} {value.event_filters}>"
        case Gap():
            bounds = f"{seconds(value.start)} to {seconds(value.end)}"
            return f"<{value.reason.value} {bounds}, {value.dropped} dropped: {value.detail}>"
        case StateChange():
            return f"<{value.previous.value} to {value.state.value} at {seconds(value.at)}: {value.reason}>"
        case Notification():
            return f"<{value.uuid} {value.event}>"
        case SocketResponse():
            return f"<{value.status} {value.headers} {value.body} {value.text}>"
        case _:
            return repr(value)


def action_text(action: Any) -> str:
    match action:
        case Emit():
            return f"Emit {action.name} {shown(action.value)}"
        case Resolve():
            return f"Resolve {shown(action.value if action.error is None else action.error)}"
        case Send():
            place = "foreground" if action.foreground else "background"
            request = f"{action.method} {action.path} {json.dumps(action.body)}"
            return f"Send {action.number} {request} ({action.operation}, {action.group}, {place})"
        case OpenSocket():
            return f"OpenSocket {action.generation} {action.url}"
        case WriteSocket():
            return f"WriteSocket {action.generation} {action.text}"
        case _:
            return repr(action)


class Trace:
    """Calls methods of a world, and writes down what follows."""

    def __init__(self, world: Any) -> None:
        self.world = world
        self.lines: list[str] = []
        self.ids: dict[str, str] = {}

    def __getattr__(self, name: str) -> Callable[..., None]:
        method = getattr(self.world, name)

        def step(*arguments: Any, **options: Any) -> None:
            given = [shown(value) for value in arguments] + [f"{key}={shown(value)}" for key, value in options.items()]
            text = f"{name}({', '.join(given)})"
            self.lines.append(f"> {text if len(text) < 100 else text[:97] + '...'}")
            before = len(self.world.done)
            method(*arguments, **options)
            self.note(before)

        return step

    def note(self, before: int = 0) -> None:
        core, now = self.world.core, self.world.now
        self.lines += [f"  {self.named(action_text(action))}" for action in self.world.done[before:]]
        wait = core.wait(now)
        left = "idle" if wait is None else f"{wait:.2f} s"
        failed = f", failed: {shown(core.failure)}" if core.failure is not None else ""
        idle = ", ended" if core.idle() else ""
        self.lines.append(self.named(f"  = {core.state.value}: {core.reason}; {left}{failed}{idle}"))

    def wake(self) -> None:
        self.lines.append("> wake")
        before = len(self.world.done)
        self.world.core.wake(self.world.now)
        self.world.act()
        self.note(before)

    def close(self) -> None:
        self.lines.append("> close")
        before = len(self.world.done)
        self.world.core.close("destroyed", self.world.now)
        self.world.act()
        self.note(before)

    def cancel(self, waiter: Any) -> None:
        self.lines.append("> cancel")
        before = len(self.world.done)
        self.world.core.cancel(waiter, self.world.now)
        self.world.act()
        self.note(before)

    def named(self, text: str) -> str:
        return _UUID.sub(lambda match: self.ids.setdefault(match[0], f"id{len(self.ids) + 1}"), unworded(text))


# PubNub.


def pubnub_trace() -> Trace:
    trace = Trace(pubnub.World())
    trace.command("register")
    trace.answer(pubnub.info())
    trace.up()
    trace.lines.append("")
    return trace


def pubnub_life(trace: Trace) -> None:
    trace.batch(encrypt(pubnub.event("a"), pubnub.KEY), encrypt(pubnub.event("a"), pubnub.KEY), "$$$")
    trace.command("register")
    trace.command("renew")
    trace.answer(pubnub.info())
    trace.command("update", ("/restapi/v1.0/account/~/presence",))
    trace.answer(pubnub.info(address="channel-2", key=pubnub.OTHER_KEY, eventFilters=["/x"]))
    trace.batch(encrypt(pubnub.event("old"), pubnub.KEY), generation=1)
    trace.up(2)
    trace.batch(encrypt(pubnub.event("new"), pubnub.OTHER_KEY))
    for _ in range(8):
        trace.later(5)
        trace.up(2)
    trace.live(900)
    trace.answer(pubnub.info(address="channel-2", key=pubnub.OTHER_KEY))
    trace.command("remove")
    trace.command("renew")
    trace.answer(status=204)
    trace.command("renew")
    trace.command("update", ("/y",))
    trace.command("register")
    trace.answer(pubnub.info(address="channel-3", key=None, expiresIn=None))
    trace.up()
    trace.close()


def pubnub_failures(trace: Trace) -> None:
    for error in (pubnub.refusal(503), httpx.ConnectError("no"), pubnub.refusal(429, "CMN-301", {"Retry-After": "7"})):
        trace.command("renew")
        trace.answer(error=error, retry_after=7.0 if "429" in str(error) else None)
        trace.live(100)
    trace.answer(error=pubnub.refusal(404, "CMN-102"))
    trace.live(10)
    trace.answer(error=pubnub.refusal(503))
    trace.live(100)
    trace.answer({"id": 5})
    trace.live(100)
    trace.answer(pubnub.info(address="channel-2", id="S2"))
    trace.up()
    trace.command("remove")
    trace.answer(error=pubnub.refusal(500, "X-1"))
    trace.command("remove")
    trace.answer(error=httpx.ReadError("reset"))
    trace.live(60)
    trace.answer(error=pubnub.refusal(404, "CMN-102"))
    trace.live(60)
    trace.answer(error=pubnub.refusal(403, "SUB-528"))


def pubnub_channel(trace: Trace) -> None:
    trace.receive(ChannelDown(1, "reset"))
    trace.later(20)
    trace.up(1)
    trace.receive(ChannelDown(1, "403 Forbidden", True))
    trace.answer(pubnub.info())
    trace.receive(ChannelDown(1, "403 Forbidden", True))
    trace.live(60, alive=False)
    trace.answer(pubnub.info(address="channel-2"))
    trace.receive(ChannelUp(2, trace.world.token() + 300 * 10_000_000))
    trace.receive(MessageBatch(2, (ChannelMessage(None, damage="no payload"),), 5, since=3, skipped="damaged"))
    trace.receive(MessageBatch(2, tuple(ChannelMessage(pubnub.event(f"x{n}"), n) for n in range(100)), 6))
    for _ in range(50):
        trace.later(5)
    trace.up()
    trace.later(5000, asleep=True)
    trace.answer(pubnub.info(address="channel-3", id="S2"))
    trace.up()
    trace.wake()
    trace.receive(ChannelDown(9, "unknown"))
    trace.receive(ChannelDown(trace.world.channel(), "no certificate", fatal=OSError("no certificate")))


def pubnub_waiters(trace: Trace) -> None:
    waiter = trace.world.command("renew")
    trace.note(len(trace.world.done) - 1)
    trace.cancel(waiter)
    trace.answer(pubnub.info())
    trace.receive(ChannelDown(1, "reset"))
    trace.command("register")
    trace.command("remove")
    trace.command("renew")
    for _ in range(8):
        trace.later(5)
    trace.answer(status=204)
    trace.command("register")
    trace.later(40)
    trace.command("register")
    trace.answer(error=pubnub.refusal(403, "SUB-528"))
    trace.command("register")
    trace.answer(pubnub.info(address="late"))
    trace.down()
    for _ in range(8):
        trace.later(5)
    waiter = trace.world.command("register")
    trace.note(len(trace.world.done) - 2)
    trace.cancel(waiter)
    trace.answer(pubnub.info(address="late"))
    trace.answer(status=204)


# WebSocket.


def websocket_trace() -> Trace:
    trace = Trace(websocket.World())
    trace.command("register")
    trace.token()
    trace.details()
    trace.answer(trace.world.info())
    trace.lines.append("")
    return trace


def beat(trace: Trace) -> None:
    trace.lines.append("> heartbeat")
    before = len(trace.world.done)
    trace.world.frame(trace.world.written()[-1][0])
    trace.note(before)


def websocket_life(trace: Trace) -> None:
    info = trace.world.info
    trace.notify("a", ("w2", 2))
    trace.notify("a", ("w1", 1))
    trace.frame({"type": "Heartbeat", "messageId": "theirs"})
    trace.frame({"type": "Error", "messageId": "?"}, {"errorCode": "WSG-1", "message": "bad"})
    trace.frame({"type": "Error", "messageId": "?"})
    trace.frame({"type": "ServerNotification", "messageId": "m"}, [1])
    trace.text("{}")
    for _ in range(3):
        trace.later(31)
        beat(trace)
    trace.command("register")
    trace.command("renew")
    trace.answer(info())
    trace.command("update", filters=("/restapi/v1.0/account/~/extension",))
    trace.answer(info())
    request = SocketRequest("POST", "/restapi/v1.0/x", {"a": "b"}, {"c": 1}, {"X-Y": "z"}, timeout=5)
    for _ in range(3):
        trace.command("request", request=request)
    trace.answer({"d": 2}, status=201)
    trace.later(6)
    trace.command("remove")
    trace.answer({"errorCode": "X-1", "message": "no"}, status=500)
    trace.command("remove")
    trace.answer(status=404)
    trace.command("renew")
    trace.command("update", filters=("/x",))
    trace.command("register")
    trace.close()


def websocket_recovery(trace: Trace) -> None:
    info = trace.world.info
    trace.notify("a", ("w5", 5))
    trace.lose()
    trace.later(1)
    trace.token()
    trace.details(("w9", 9), recoveryState="Successful")
    trace.notify("b", ("w6", 6))
    trace.answer(info())
    trace.lose(1000, "idle")
    trace.later(20)
    trace.token(error=websocket.refusal(429, "CMN-301"))
    trace.wake()
    trace.later(70)
    trace.token()
    trace.details(recoveryState="Failed", recoveryErrorCode="WSG-1")
    trace.answer(info("S2"))
    trace.command("renew")
    trace.answer({"errorCode": "CMN-102", "message": "gone"}, status=404)
    trace.answer({"errorCode": "X-1", "message": "busy"}, status=503)
    trace.later(100)
    trace.token()
    trace.details(None, recoveryTimeout=1, maxActiveRequests=1, idleTimeout=20)
    trace.answer(info("S3"))
    trace.command("renew")
    trace.answer({**info("S3"), "status": "Suspended"})
    trace.answer({"id": 5})
    trace.later(40)
    trace.token()
    trace.later(11)
    trace.later(200)
    trace.token()
    trace.details()
    trace.answer(info("S4"))
    trace.wake()
    trace.later(11)
    trace.token(error=websocket.refusal(403, "SUB-528"))


def websocket_limits(trace: Trace) -> None:
    info = trace.world.info
    trace.command("renew")
    trace.later(5)
    trace.later(5.5)
    trace.later(0)
    trace.token()
    trace.frame({"type": "ConnectionDetails", "messageId": "m", "status": 401}, {})
    trace.later(5)
    trace.token()
    trace.frame({"type": "Error", "messageId": "m"}, {"errorCode": "WSG-2", "message": "no"})
    trace.later(10)
    trace.token()
    trace.details(("w3", 3), recoveryState="Successful")
    trace.answer(info())
    trace.answer(info())
    trace.later(3600, asleep=True)
    beat(trace)
    trace.answer(info())
    trace.lose(None)
    trace.command("register")
    trace.command("request", request=SocketRequest("GET", "/x"))
    trace.command("remove")
    for _ in range(10):
        trace.later(9)
        trace.token(error=httpx.ConnectError("no"))


class ClosingWorld(websocket.World):
    """A world whose connection can fail for a local reason."""

    def receive_closed(self) -> None:
        report = SocketClosed(self.last(OpenSocket).generation, None, "local", OSError("no certificate"))
        self.core.receive(report, self.now)
        self.act()


# Webhooks.


class WebhookTrace:
    """Runs flows of a webhook, and writes down requests and events."""

    def __init__(self) -> None:
        self.keeping = webhook.Keeping()
        self.lines: list[str] = []

    def run(self, name: str, flow: Flow[Any], *answers: tuple[int, object] | BaseException) -> None:
        self.lines.append(f"> {name}")
        left = list(answers)

        def logged() -> Flow[Any]:
            outcome: Any = None
            try:
                while True:
                    send = flow.send(outcome)
                    given = left.pop(0)
                    answer = shown(given) if isinstance(given, BaseException) else str(given[0])
                    self.lines.append(f"  {action_text(send)} -> {answer}")
                    outcome = yield send
            except StopIteration as stop:
                return stop.value

        try:
            self.lines.append(f"  returns {shown(self.keeping.run(logged(), *answers))}")
        except Exception as error:
            self.lines.append(f"  raises {shown(error)}")
        self.note()

    def deliver(self, body: object, **headers: str) -> None:
        self.lines.append(f"> deliver {str(body)[:100]}")
        data = body if isinstance(body, bytes) else json.dumps(body).encode()
        named = {"verification-token": webhook.SECRET, **headers}
        reply = self.keeping.core.take("POST", named, data, self.keeping.wall)
        self.lines.append(f"  replies {reply.status} {reply.reason} {reply.headers} {reply.body!r}")
        self.note()

    def note(self) -> None:
        core = self.keeping.core
        while (item := core._stream.pop()) is not None:  # pyright: ignore[reportPrivateUsage]  # the buffer
            self.lines.append(f"  Stream {item.name} {shown(item.value)}")
        while (item := core._calls.pop()) is not None:  # pyright: ignore[reportPrivateUsage]  # the buffer
            self.lines.append(f"  Call {item.name} {shown(item.value)}")
        reminders = list(core._reminders)  # pyright: ignore[reportPrivateUsage]  # what is to be renewed
        core._reminders.clear()  # pyright: ignore[reportPrivateUsage]
        self.lines.append(f"  = {core.state.value}: {core.reason}; {core.info and core.info.id}; reminders {reminders}")


def webhook_life() -> WebhookTrace:
    trace = WebhookTrace()
    core, hook = trace.keeping.core, webhook.hook
    for name in ("state", "subscribe_success", "subscribe_error", "renew_success", "renew_error", "remove_success"):
        core.on(name, print)
    core.on("remove_error", print)
    core.on("error", print)
    gone: tuple[int, object] = (404, {"errorCode": "CMN-102", "message": "gone"})
    trace.run("removal", core.removal())
    trace.run("inspection", core.inspection())
    trace.run("registration", core.registration(webhook.TARGET), (500, {"errorCode": "X-1", "message": "no"}))
    listed: dict[str, object] = {"records": [hook("S1"), hook("S0"), None, {"id": "x"}]}
    trace.run("registration", core.registration(webhook.TARGET), (200, hook("S1")), (200, listed), (503, None))
    trace.deliver(webhook.EVENT)
    trace.deliver(webhook.EVENT)
    trace.deliver({**webhook.EVENT, "uuid": "", "subscriptionId": "S0"})
    trace.deliver(b"[]")
    trace.deliver(b"", **{"validation-token": "abc"})
    trace.deliver(webhook.EVENT, **{"verification-token": "wrong"})
    reminder = "/restapi/v1.0/subscription/"
    trace.deliver({**webhook.EVENT, "uuid": "r1", "event": f"{reminder}S1?threshold=600&interval=60"})
    trace.deliver({**webhook.EVENT, "uuid": "r2", "event": f"{reminder}~?threshold=600", "body": {"id": "S5"}})
    trace.deliver({**webhook.EVENT, "uuid": "r3", "event": f"{reminder}~", "body": {"subscriptionId": "S6", "id": "x"}})
    trace.deliver({**webhook.EVENT, "uuid": "r4", "event": f"{reminder}~", "body": [1]})
    trace.deliver({**webhook.EVENT, "uuid": "r5", "event": f"{reminder}~", "body": {"id": 5}})
    trace.run("renewal", core.renewal("S1"), (200, hook("S1")), (204, None), (200, hook("S1", expiresIn=60)))
    trace.run("renewal", core.renewal("S1"), (200, hook("S1")), (500, {"errorCode": "X-1", "message": "no"}))
    trace.run("renewal", core.renewal("S1"), (200, hook("S1")), gone, (200, hook("S2")), gone)
    trace.run("renewal", core.renewal("S1"))
    trace.run("renewal", core.renewal("S9"), gone)
    trace.run("renewal", core.renewal("S9"), (200, hook("S9")))
    trace.run("renewal", core.renewal("S2"), gone, (200, hook("S3")), (204, None))
    trace.run("inspection", core.inspection(), (500, {"errorCode": "X-1", "message": "no"}))
    data = {"blacklistedAt": "2023-11-14T22:13:21Z", "reason": "it does not answer"}
    blacklisted = hook("S3", status="Blacklisted", blacklistedData=data)
    trace.run("inspection", core.inspection(), (200, blacklisted), httpx.ReadError("reset"))
    trace.run("inspection", core.inspection(), gone, (200, {"records": [hook("S4"), blacklisted]}), (204, None))
    trace.run("inspection", core.inspection(), (200, hook("S4", status="Suspended")), (200, hook("S5")), (500, None))
    trace.run("removal", core.removal(), (500, {"errorCode": "X-1", "message": "no"}))
    trace.run("removal", core.removal(), gone)
    trace.run("registration", core.registration(webhook.TARGET), (200, hook("S6")), (500, None), (204, None))
    trace.run("inspection", core.inspection(), gone, (403, {"errorCode": "SUB-528", "message": "no"}))
    return trace


def pubnub_scenario(play: Callable[[Trace], object]) -> Callable[[], Trace]:
    def run() -> Trace:
        trace = pubnub_trace()
        play(trace)
        return trace

    return run


def websocket_scenario(play: Callable[[Trace], object]) -> Callable[[], Trace]:
    def run() -> Trace:
        trace = websocket_trace()
        play(trace)
        return trace

    return run


def refusals() -> Trace:
    trace = Trace(ClosingWorld())
    for body in ({"uri": "https://x", "ws_access_token": "a"}, {"uri": "wss://x"}, None):
        trace.command("register")
        trace.token(body)
    trace.command("register")
    trace.token(error=websocket.refusal(403, "SUB-528"))
    trace.command("register")
    trace.token({**websocket.TOKEN, "uri": "wss://ws.example.com/ws?a=b"})
    trace.receive_closed()
    trace.command("register")
    trace.token()
    trace.details()
    trace.answer({"errorCode": "SUB-528", "message": "no"}, status=403)
    trace.command("register")
    trace.later(15)
    trace.later(20)
    return trace


SCENARIOS: dict[str, Callable[[], Any]] = {
    "pubnub_life": pubnub_scenario(pubnub_life),
    "pubnub_failures": pubnub_scenario(pubnub_failures),
    "pubnub_channel": pubnub_scenario(pubnub_channel),
    "pubnub_waiters": pubnub_scenario(pubnub_waiters),
    "websocket_life": websocket_scenario(websocket_life),
    "websocket_recovery": websocket_scenario(websocket_recovery),
    "websocket_limits": websocket_scenario(websocket_limits),
    "websocket_refusals": refusals,
    "webhook_life": webhook_life,
}


def trace_of(name: str) -> str:
    return "\n".join(SCENARIOS[name]().lines) + "\n"


@pytest.mark.parametrize("name", SCENARIOS)
def test_trace(name: str) -> None:
    assert trace_of(name) == (FOLDER / f"{name}.txt").read_text(encoding="utf-8")


if __name__ == "__main__":
    FOLDER.mkdir(exist_ok=True)
    for scenario in SCENARIOS:
        (FOLDER / f"{scenario}.txt").write_text(trace_of(scenario), encoding="utf-8")
