"""The PubNub state machine, without IO: told what happens, on clocks that the test holds."""

from __future__ import annotations

import base64
from itertools import pairwise
from typing import TYPE_CHECKING, Any, TypeVar, cast

import httpx
import pytest

from rcext.push._protocol import (
    Action,
    ApiResult,
    ChannelDown,
    ChannelMessage,
    ChannelUp,
    CloseChannel,
    Command,
    Emit,
    MessageBatch,
    OpenChannel,
    ReconnectChannel,
    Resolve,
    Send,
    Waiter,
)
from rcext.push._pubnub_machine import FULL_BATCH, PubNubMachine
from rcext.push.decrypt import BadBase64
from rcext.push.errors import MessageError, SubscriptionClosed, SubscriptionError, SubscriptionTimeout
from rcext.push.notification import Gap, GapReason, Notification, State, StateChange
from rcext.push.timing import Now, Timing
from ringcentral_api.errors import ApiError, error_for
from tests.push.servers import encrypt

if TYPE_CHECKING:
    from collections.abc import Callable

A = TypeVar("A")
KEY = bytes(range(16))
OTHER_KEY = bytes(range(16, 32))
EARLY = Timing().latency
FILTER = "/restapi/v1.0/account/~/extension/~/presence"


def info(address: str = "channel-1", key: bytes | None = KEY, **extra: Any) -> dict[str, Any]:
    mode: dict[str, Any] = {"transportType": "PubNub", "address": address, "subscriberKey": "sub-c-1"}
    if key is not None:
        mode["encryptionKey"] = base64.b64encode(key).decode()
    return {"id": "S1", "status": "Active", "expiresIn": 900, "eventFilters": [FILTER], "deliveryMode": mode, **extra}


def refusal(status: int, code: str | None = None, headers: dict[str, str] | None = None) -> ApiError:
    body = {"errorCode": code, "message": "no"} if code is not None else None
    request = httpx.Request("POST", "http://127.0.0.1/restapi/v1.0/subscription")
    return error_for(httpx.Response(status, json=body, headers=headers, request=request))


def event(uuid: str) -> dict[str, Any]:
    return {"uuid": uuid, "event": FILTER, "body": {"extensionId": "2"}}


class World:
    """A core, its two clocks, and all that it wanted done."""

    def __init__(self, timing: Timing | None = None) -> None:
        self.core = PubNubMachine((FILTER,), timing or Timing(), seed=1)
        self.now = Now(1000.0, 1_700_000_000.0)
        self.done: list[Action] = []
        self.generation = 0

    def act(self) -> None:
        self.done.extend(self.core.actions())

    def all(self, kind: type[A]) -> list[A]:
        return [action for action in self.done if isinstance(action, kind)]

    def events(self, name: str) -> list[Any]:
        return [action.value for action in self.all(Emit) if action.name == name]

    def states(self) -> list[str]:
        return [cast("StateChange", change).state.value for change in self.events("state")]

    def gaps(self) -> list[Gap]:
        return self.events("gap")

    def uuids(self) -> list[str]:
        return [cast("Notification", value).uuid for value in self.events("notification")]

    def resolved(self) -> list[Resolve]:
        return self.all(Resolve)

    def state(self) -> State:
        return self.core.state

    def last(self, kind: type[A]) -> A:
        return self.all(kind)[-1]

    def channel(self) -> int:
        """Return the channel that was opened last."""
        for action in self.all(OpenChannel):
            self.generation = max(self.generation, action.generation)
        return self.generation

    def command(self, kind: Any, filters: tuple[str, ...] | None = None) -> Waiter:
        waiter = Waiter(None)
        self.core.command(Command(kind, waiter, filters), self.now)
        self.act()
        return waiter

    def receive(self, report: Any) -> None:
        self.core.receive(report, self.now)
        self.act()

    def answer(self, body: Any = None, *, status: int = 200, error: BaseException | None = None, **extra: Any) -> None:
        if isinstance(error, ApiError):
            status = error.status
        self.receive(ApiResult(self.last(Send).number, status, body, error=error, **extra))

    def up(self, generation: int | None = None) -> None:
        number = generation if generation is not None else self.channel()
        self.receive(ChannelUp(number, self.token()))

    def token(self) -> int:
        return int(self.now.wall * 10_000_000)

    def down(self, *, denied: bool = False) -> None:
        self.receive(ChannelDown(self.channel(), "broken", denied))

    def batch(self, *payloads: Any, generation: int | None = None, token: int | None = None) -> None:
        number = generation if generation is not None else self.channel()
        messages = tuple(
            item if isinstance(item, ChannelMessage) else ChannelMessage(item, self.token()) for item in payloads
        )
        self.receive(MessageBatch(number, messages, token if token is not None else self.token()))

    def later(self, seconds: float, *, asleep: bool = False) -> None:
        self.now = Now(self.now.mono + (0 if asleep else seconds), self.now.wall + seconds)
        self.core.tick(self.now)
        self.act()

    def live(self, seconds: float, *, alive: bool = True) -> None:
        """Time goes by as the drivers let it: they wake the core when it asks for it. The channel proves itself."""
        end = self.now.mono + seconds
        proof = self.now.mono
        calls = len(self.all(Send))
        while self.now.mono < end and len(self.all(Send)) == calls:
            wait = self.core.wait(self.now)
            assert wait is not None
            assert wait > 0, "a core that wants to be woken at once, again and again, would spin"
            self.later(min(wait, end - self.now.mono))
            if alive and self.now.mono - proof >= 30:
                proof = self.now.mono
                self.up()

    def connect(self, **extra: Any) -> World:
        self.command("register")
        self.answer(info(**extra))
        self.up()
        assert self.state() == State.CONNECTED
        self.channel()
        self.done.clear()
        return self


def opened(world: World) -> OpenChannel:
    return world.last(OpenChannel)


def test_register_waits_for_the_platform_and_for_the_channel() -> None:
    world = World()
    world.command("register")
    send = world.last(Send)
    assert (send.method, send.path) == ("POST", "/restapi/v1.0/subscription")
    assert send.body == {
        "eventFilters": [FILTER],
        "deliveryMode": {"transportType": "PubNub", "encryption": True},
    }
    world.answer(info())
    assert opened(world).cursor is None
    assert not world.resolved()
    assert world.state() == State.CONNECTING
    world.up()
    assert [entry.value.id for entry in world.resolved()] == ["S1"]
    assert world.states() == ["connecting", "connected"]
    assert len(world.events("subscribe_success")) == 1


def test_register_raises_what_the_platform_says() -> None:
    world = World()
    world.command("register")
    error = refusal(403, "SUB-528")
    world.answer(error=error)
    assert [entry.error for entry in world.resolved()] == [error]
    assert world.events("subscribe_error") == [error]
    assert world.state() == State.CLOSED
    assert "SUB-528" in world.core.reason
    assert world.core.idle()


@pytest.mark.parametrize(
    ("change", "named"),
    [
        ({"id": None}, "'id'"),
        ({"deliveryMode": None}, "'deliveryMode'"),
        ({"deliveryMode": {"transportType": "PubNub", "subscriberKey": "k"}}, "address"),
        ({"deliveryMode": {"transportType": "PubNub", "address": "c"}}, "subscriberKey"),
        ({"deliveryMode": {"transportType": "WebHook", "address": "c"}}, "WebHook"),
        (
            {"deliveryMode": {"transportType": "PubNub", "address": "c", "subscriberKey": "k", "encryptionKey": "??"}},
            "encryptionKey",
        ),
    ],
)
def test_register_names_what_an_answer_lacks(change: dict[str, Any], named: str) -> None:
    world = World()
    world.command("register")
    world.answer({**info(), **change})
    assert named in str(world.resolved()[0].error)
    assert world.state() == State.CLOSED


@pytest.mark.parametrize("body", [None, [], "text", 7])
def test_register_rejects_a_response_that_is_not_an_object(body: Any) -> None:
    world = World()
    world.command("register")
    world.answer(body)
    assert isinstance(world.resolved()[0].error, SubscriptionError)


def test_register_names_the_operation_that_failed() -> None:
    world = World()
    world.command("register")
    world.core.receive(ApiResult(world.last(Send).number, 302), world.now)
    world.act()
    assert str(world.last(Resolve).error) == "create_subscription: status 302"


def test_register_times_out_where_the_channel_never_comes() -> None:
    world = World()
    world.command("register")
    world.answer(info())
    world.down()
    world.live(40, alive=False)
    error = world.resolved()[0].error
    assert isinstance(error, SubscriptionTimeout)
    assert "30 s: broken" in str(error)
    assert world.last(Send).method == "DELETE", "it can no longer be used"
    assert world.all(CloseChannel)
    assert not world.core.idle()
    world.answer(status=204)
    assert world.core.idle()


def test_register_fails_at_once_where_pubnub_refuses_the_channel() -> None:
    world = World()
    world.command("register")
    world.answer(info())
    world.down(denied=True)
    assert "refuses access" in str(world.resolved()[0].error)


def test_a_second_register_waits_with_the_first_and_later_ones_get_the_subscription() -> None:
    world = World()
    world.command("register")
    world.command("register")
    world.answer(info())
    world.up()
    world.command("register")
    assert [entry.value.id for entry in world.resolved()] == ["S1", "S1", "S1"]
    assert len(world.all(Send)) == 1


def test_it_can_be_registered_again_after_its_end() -> None:
    world = World().connect()
    world.core.close("destroyed", world.now)
    world.act()
    assert world.core.idle()
    world.connect()


def test_messages_are_decrypted_and_handed_out_once() -> None:
    world = World().connect()
    world.batch(encrypt(event("a"), KEY), event("b"), encrypt(event("a"), KEY))
    world.batch(encrypt(event("b"), KEY), encrypt(event("c"), KEY))
    assert world.uuids() == ["a", "b", "c"]
    assert not world.gaps()


def test_messages_without_uuid_are_distinguished_by_timetoken() -> None:
    world = World().connect(key=None)
    nameless: dict[str, Any] = {"event": FILTER, "body": {}}
    world.batch(
        ChannelMessage(nameless, 7),
        ChannelMessage(nameless, 8),
        ChannelMessage(nameless, 7),
        ChannelMessage(nameless),
        ChannelMessage(nameless),
    )
    assert len(world.events("notification")) == 4


def test_a_repeated_message_without_uuid_is_delivered_once() -> None:
    world = World().connect(key=None)
    nameless: dict[str, Any] = {"event": FILTER, "body": {}}
    for _ in range(2):
        world.batch(ChannelMessage(nameless, 7), ChannelMessage(nameless, 8))
    assert len(world.events("notification")) == 2


@pytest.mark.parametrize("payload", ["$$$", encrypt(event("x"), OTHER_KEY), 12, None, ["list"], ""])
def test_what_cannot_be_read_is_an_error_and_a_gap_and_the_stream_goes_on(payload: Any) -> None:
    world = World().connect()
    world.batch(payload, encrypt(event("after"), KEY))
    assert world.uuids() == ["after"]
    [error] = world.events("error")
    assert isinstance(error, MessageError)
    assert error.__cause__ is not None
    [gap] = world.gaps()
    assert gap.reason is GapReason.UNREADABLE
    assert world.state() == State.CONNECTED


def test_text_without_a_key_cannot_be_read() -> None:
    world = World().connect(key=None)
    world.batch("text")
    assert "lacks an encryption key" in str(world.events("error")[0])


def test_the_reason_of_a_decryption_error_is_kept() -> None:
    world = World().connect()
    world.batch("$$$")
    assert isinstance(world.events("error")[0].__cause__, BadBase64)


def test_it_renews_well_ahead_of_the_end() -> None:
    world = World().connect()
    start = world.now.mono
    world.live(900)
    send = world.last(Send)
    assert (send.method, send.path) == ("POST", "/restapi/v1.0/subscription/S1/renew")
    assert 500 < world.now.mono - start < 700
    world.answer(info())
    assert len(world.events("renew_success")) == 1
    world.done.clear()
    world.live(900)
    assert world.last(Send).path.endswith("/renew")
    assert not world.gaps()
    assert world.state() == State.CONNECTED


def test_the_lifetime_that_the_platform_gives_counts() -> None:
    world = World().connect(expiresIn=300)
    start = world.now.mono
    world.live(900)
    assert world.last(Send).path.endswith("/renew")
    assert 150 < world.now.mono - start < 250


def test_a_pause_of_the_length_of_the_threshold_does_not_count_as_sleep() -> None:
    world = World().connect()
    world.later(Timing().sleep_threshold, asleep=True)
    assert not world.all(ReconnectChannel)
    world.later(Timing().sleep_threshold + 0.5, asleep=True)
    assert world.all(ReconnectChannel)


def test_a_sleep_of_the_machine_is_noticed_on_the_wall_clock() -> None:
    world = World().connect()
    world.later(1)
    world.later(700, asleep=True)
    assert world.all(ReconnectChannel), "the connection is most likely dead"
    assert world.last(Send).path.endswith("/renew"), "by the other clock there is no hurry"


def test_a_sleep_past_expiry_recreates_the_subscription_with_a_gap() -> None:
    world = World().connect()
    world.later(1)
    before = world.now.wall
    world.later(5000, asleep=True)
    assert world.state() == State.LOST
    assert world.last(Send).path == "/restapi/v1.0/subscription"
    world.answer(info(address="channel-2", id="S2"))
    world.up()
    assert world.state() == State.CONNECTED
    reasons = {gap.reason for gap in world.gaps()}
    assert reasons == {GapReason.RECREATED, GapReason.HISTORY}
    assert all(gap.start is not None and gap.start.timestamp() <= before for gap in world.gaps())
    assert all(gap.end.timestamp() == world.now.wall for gap in world.gaps())


@pytest.mark.parametrize("error", [refusal(503), refusal(500, "CMN-211"), httpx.ConnectError("no"), refusal(401, "X")])
def test_a_renewal_that_fails_is_tried_again_and_the_state_says_so(error: BaseException) -> None:
    world = World().connect()
    world.live(900)
    world.answer(error=error)
    assert world.state() == State.DEGRADED
    assert world.events("renew_error") == [error]
    world.done.clear()
    world.live(30)
    assert world.last(Send).path.endswith("/renew")
    world.answer(info())
    assert world.state() == State.CONNECTED
    assert not world.gaps()


def test_pauses_grow_and_never_spin() -> None:
    world = World().connect()
    world.live(900)
    starts: list[float] = []
    while world.core.info is not None:
        starts.append(world.now.mono)
        world.answer(error=refusal(503))
        world.live(100)
    gaps = [after - before for before, after in pairwise(starts)]
    assert gaps[0] >= 0.5
    assert max(gaps) <= 61
    assert len(starts) < 15
    assert world.state() == State.LOST, "the time is over"
    assert world.last(Send).path == "/restapi/v1.0/subscription"


@pytest.mark.parametrize(("told", "least"), [(None, 30), (7.0, 7), (45.0, 45)])
def test_a_rate_limit_is_kept(told: float | None, least: float) -> None:
    world = World().connect()
    world.live(900)
    world.answer(error=refusal(429), retry_after=told)
    start = world.now.mono
    world.live(100)
    assert world.now.mono - start >= least


@pytest.mark.parametrize(
    "error", [refusal(404, "CMN-102"), refusal(410), refusal(403, "CMN-401"), refusal(400, "SUB-1")]
)
def test_a_subscription_unknown_to_the_server_is_recreated(error: ApiError) -> None:
    world = World().connect()
    confirmed = world.now.wall
    world.live(900)
    world.answer(error=error)
    assert world.state() == State.LOST
    world.live(10)
    assert world.last(Send).path == "/restapi/v1.0/subscription"
    world.answer(info(address="channel-2", id="S2"))
    assert opened(world).cursor is not None, "what was published since its creation is caught up with"
    world.up()
    [gap] = world.gaps()
    assert gap.reason is GapReason.RECREATED
    assert gap.start is not None
    assert gap.start.timestamp() == confirmed - EARLY
    assert world.state() == State.CONNECTED
    assert len(world.events("subscribe_success")) == 1


def test_what_is_given_up_is_no_longer_listened_to_since_it_may_live_on_beside_the_new_one() -> None:
    world = World().connect()
    world.command("renew")
    world.answer(error=refusal(403, "CMN-401"))
    assert [action.generation for action in world.all(CloseChannel)] == [1]
    world.batch(encrypt(event("told by both"), KEY), generation=1)
    world.answer(info(address="channel-2", id="S2"))
    world.up()
    world.batch(encrypt(event("told by both, under another uuid"), KEY))
    assert len(world.uuids()) == 1
    assert [gap.reason for gap in world.gaps()] == [GapReason.RECREATED]
    assert world.state() == State.CONNECTED


def test_a_notification_proves_that_the_platform_had_it() -> None:
    world = World().connect()
    world.live(300)
    world.batch(encrypt(event("a"), KEY))
    heard = world.now.wall
    world.live(900)
    world.answer(error=refusal(404, "CMN-102"))
    world.live(10)
    world.answer(info(address="channel-2"))
    [gap] = world.gaps()
    assert gap.start is not None
    assert gap.start.timestamp() == heard - EARLY


def test_an_old_notification_takes_no_proof_back() -> None:
    """The server confirmed the subscription after the notification had been published."""
    world = World().connect()
    old = world.token()
    world.live(300)
    world.command("renew")
    world.answer(info())
    confirmed = world.now.wall
    world.batch(ChannelMessage(encrypt(event("a"), KEY), old))
    world.live(900)
    world.answer(error=refusal(404, "CMN-102"))
    world.live(10)
    world.answer(info(address="channel-2"))
    [gap] = world.gaps()
    assert gap.start is not None
    assert gap.start.timestamp() == confirmed - EARLY


def test_the_gap_of_a_message_without_a_time_begins_with_its_batch() -> None:
    world = World().connect(key=None)
    since = world.token()
    world.live(20)
    world.up()
    world.receive(MessageBatch(1, (ChannelMessage("text"),), world.token(), since))
    [gap] = world.gaps()
    assert gap.start is not None
    assert gap.start.timestamp() == pytest.approx(since / 10_000_000 - EARLY)


@pytest.mark.parametrize("status", ["Blacklisted", "Suspended"])
def test_a_blacklisted_subscription_is_recreated(status: str) -> None:
    world = World().connect()
    world.live(900)
    world.answer(info(status=status))
    assert status in str(world.events("renew_error")[0])
    world.live(10)
    assert world.last(Send).path == "/restapi/v1.0/subscription"


def test_a_permission_that_was_taken_away_ends_it_with_a_clear_error() -> None:
    world = World().connect()
    world.live(900)
    world.answer(error=refusal(403, "SUB-528"))
    world.live(10)
    error = refusal(403, "SUB-528")
    world.answer(error=error)
    assert world.state() == State.CLOSED
    assert world.core.failure is error
    assert "SUB-528" in world.core.reason
    assert world.all(CloseChannel)
    assert world.core.wait(world.now) is None


def test_recreating_continues_after_an_error_of_a_gateway() -> None:
    world = World().connect()
    world.live(900)
    world.answer(error=refusal(404, "CMN-102"))
    for _ in range(5):
        world.live(100)
        assert world.last(Send).path == "/restapi/v1.0/subscription"
        world.answer(error=refusal(403))  # HTML, no error code
        assert world.state() == State.LOST
    world.live(100)
    world.answer(info(address="channel-2"))
    world.up()
    assert world.state() == State.CONNECTED


def test_the_new_delivery_mode_is_followed_and_the_old_channel_left_later() -> None:
    world = World().connect()
    old = 1
    world.batch(encrypt(event("a"), KEY), generation=old)
    cursor = world.token()
    heard = world.now.wall
    world.live(900)
    world.answer(info(address="channel-2", key=OTHER_KEY))
    assert opened(world).delivery.address == "channel-2"
    assert opened(world).cursor == cursor
    [gap] = world.gaps()
    assert gap.start is not None
    assert gap.start.timestamp() == heard - EARLY
    assert world.now.wall - gap.end.timestamp() == 120, "what is younger is caught up with"
    assert world.state() == State.CONNECTED, "the old channel still delivers"
    world.batch(encrypt(event("b"), KEY), generation=old)
    assert not world.all(CloseChannel)
    world.up()
    world.batch(encrypt(event("c"), OTHER_KEY), encrypt(event("b"), OTHER_KEY))
    world.later(6)
    assert [action.generation for action in world.all(CloseChannel)] == [old]
    assert world.uuids() == ["a", "b", "c"]
    assert "degraded" not in world.states()


def test_a_move_soon_after_a_confirmation_is_caught_up_with_and_no_gap() -> None:
    world = World().connect()
    confirmed = world.token()
    world.later(30)
    world.up()
    world.command("renew")
    world.answer(info(address="channel-2"))
    assert opened(world).cursor == confirmed, "since the last time that the platform named the old channel"
    world.up()
    assert not world.gaps()


def test_an_old_channel_that_was_not_drained_is_a_gap() -> None:
    world = World().connect()
    read = world.now.wall
    world.later(10)
    world.receive(ChannelDown(1, "reset"))
    world.command("renew")
    world.answer(info(address="channel-2"))
    world.up(2)
    assert not world.gaps()
    world.later(10)
    world.up(2)
    world.later(21)
    [gap] = world.gaps()
    assert gap.reason is GapReason.HISTORY
    assert gap.start is not None
    assert gap.start.timestamp() == read - EARLY
    assert [action.generation for action in world.all(CloseChannel)] == [1]


def test_an_old_channel_that_reconnects_is_drained() -> None:
    world = World().connect()
    world.receive(ChannelDown(1, "reset"))
    world.command("renew")
    world.answer(info(address="channel-2"))
    world.up(2)
    world.later(3)
    world.up(1)
    world.batch(encrypt(event("late"), KEY), generation=1)
    world.later(28)
    assert world.uuids() == ["late"]
    assert not world.gaps()
    assert world.all(CloseChannel)


def test_a_silent_channel_is_reconnected_and_then_replaced() -> None:
    world = World().connect()
    cursor = world.token()
    for _ in range(22):
        world.later(5)
    assert not world.all(ReconnectChannel)
    world.later(5)
    assert [action.generation for action in world.all(ReconnectChannel)] == [1]
    for _ in range(21):
        world.later(5)
    assert len(world.all(ReconnectChannel)) == 1
    assert not world.all(OpenChannel)
    world.later(5)
    assert opened(world).cursor == cursor
    assert [action.generation for action in world.all(CloseChannel)] == [1]
    world.up()
    assert world.state() == State.CONNECTED
    assert [gap.reason for gap in world.gaps()] == [GapReason.HISTORY]
    world.batch(encrypt(event("after"), KEY))
    assert world.uuids() == ["after"], "it has the keys of the one before"


def test_a_new_channel_that_is_never_heard_of_is_reconnected() -> None:
    world = World().connect()
    world.live(900)
    world.answer(info(address="channel-2"))
    generation = opened(world).generation
    world.done.clear()
    for _ in range(24):
        world.later(5)
    assert ReconnectChannel(generation) in world.all(ReconnectChannel)


def test_a_channel_that_is_held_on_purpose_is_left_alone() -> None:
    world = World().connect()
    world.core.paused = True
    for _ in range(60):
        world.later(5)
    assert not world.all(ReconnectChannel)
    assert not world.all(OpenChannel)


def test_a_new_key_alone_keeps_the_channel_and_reads_pending_messages() -> None:
    world = World().connect()
    world.live(900)
    world.answer(info(key=OTHER_KEY))
    assert not world.all(OpenChannel)
    world.receive(
        MessageBatch(
            1, (ChannelMessage(encrypt(event("old"), KEY), 1), ChannelMessage(encrypt(event("new"), OTHER_KEY), 2)), 2
        )
    )
    assert world.uuids() == ["old", "new"]
    assert not world.events("error")


def test_the_key_before_the_last_one_is_forgotten() -> None:
    world = World().connect()
    keys = [KEY, OTHER_KEY, bytes(range(32, 48))]
    for key in keys[1:]:
        world.command("renew")
        world.answer(info(key=key))
    messages = tuple(ChannelMessage(encrypt(event(str(number)), key), number) for number, key in enumerate(keys))
    world.receive(MessageBatch(1, messages, 3))
    assert world.uuids() == ["1", "2"]
    assert len(world.events("error")) == 1


def test_an_outage_within_the_servers_history_is_not_a_gap() -> None:
    world = World().connect()
    world.receive(ChannelDown(1, "reset"))
    assert world.state() == State.DEGRADED
    assert "reset" in world.core.reason
    world.later(20)
    world.up(1)
    assert world.state() == State.CONNECTED
    assert not world.gaps()


def test_an_outage_beyond_the_servers_memory_is_a_gap_with_its_bounds() -> None:
    world = World().connect()
    start = world.now.wall
    world.receive(ChannelDown(1, "reset"))
    for _ in range(30):
        world.later(10)
        world.receive(ChannelDown(1, "reset"))
        if world.all(Send) and not world.events("renew_success"):
            world.answer(info())
    assert world.state() == State.LOST
    world.up(1)
    [gap] = world.gaps()
    assert gap.reason is GapReason.HISTORY
    assert gap.start is not None
    assert (gap.start.timestamp(), gap.end.timestamp()) == (start - EARLY, world.now.wall)
    assert world.state() == State.CONNECTED


def test_the_servers_clock_counts_as_well() -> None:
    world = World().connect()
    world.receive(ChannelUp(1, world.token() + 300 * 10_000_000))
    [gap] = world.gaps()
    assert gap.reason is GapReason.HISTORY


def test_a_full_batch_may_have_lost_some() -> None:
    world = World().connect(key=None)
    world.batch(*[event(str(number)) for number in range(FULL_BATCH - 1)])
    assert not world.gaps()
    world.batch(*[event(f"x{number}") for number in range(FULL_BATCH)])
    [gap] = world.gaps()
    assert gap.reason is GapReason.OVERFLOW
    assert len(world.uuids()) == 2 * FULL_BATCH - 1


def test_envelopes_that_were_given_up_are_a_gap() -> None:
    world = World().connect(key=None)
    world.receive(
        MessageBatch(
            1, (ChannelMessage(event("a"), 1), ChannelMessage(None, damage="no payload")), 5, skipped="damaged"
        )
    )
    assert {gap.reason for gap in world.gaps()} == {GapReason.UNREADABLE}
    assert len(world.gaps()) == 2
    assert world.uuids() == ["a"]


def test_a_channel_that_stays_away_has_the_delivery_mode_read_again() -> None:
    world = World().connect()
    world.receive(ChannelDown(1, "refused"))
    world.live(60, alive=False)
    assert world.last(Send).path.endswith("/renew")
    world.answer(info(address="channel-2"))
    world.up()
    assert world.state() == State.CONNECTED


def test_a_403_reloads_the_keys_and_finally_recreates_the_subscription() -> None:
    world = World().connect()
    world.receive(ChannelDown(1, "403 Forbidden", denied=True))
    assert world.last(Send).path.endswith("/renew")
    world.answer(info())
    for _ in range(20):
        world.later(1)
        world.receive(ChannelDown(1, "403 Forbidden", denied=True))
    assert world.state() == State.DEGRADED
    assert len(world.all(Send)) == 1
    world.later(15)
    world.receive(ChannelDown(1, "403 Forbidden", denied=True))
    assert world.state() == State.LOST
    world.live(30, alive=False)
    assert world.last(Send).path == "/restapi/v1.0/subscription"
    world.receive(ChannelDown(1, "403 Forbidden", denied=True))
    world.answer(info(address="channel-2"))
    world.up()
    assert world.state() == State.CONNECTED
    assert [gap.reason for gap in world.gaps()] == [GapReason.RECREATED]


def test_a_renewal_that_a_refused_channel_asked_for_is_owed_until_it_succeeds() -> None:
    world = World().connect()
    world.receive(ChannelDown(1, "403 Forbidden", denied=True))
    world.answer(error=httpx.RemoteProtocolError("the connection was cut"))
    world.up()
    assert world.state() == State.DEGRADED, "the delivery mode is uncertain"
    world.live(5)
    assert world.last(Send).path.endswith("/renew"), "ten minutes until the next renewal are too long"
    world.answer(info())
    assert world.state() == State.CONNECTED
    assert not world.gaps()


def test_a_renewal_that_a_user_asked_for_and_that_fails_is_tried_again() -> None:
    world = World().connect()
    world.command("renew")
    world.answer(error=refusal(503))
    assert world.resolved()[0].error is not None
    assert world.state() == State.DEGRADED
    world.live(5)
    world.answer(info())
    assert world.state() == State.CONNECTED


@pytest.mark.parametrize("order", ["answer first", "channel first"])
@pytest.mark.parametrize("succeeds", [True, False])
def test_the_state_follows_from_the_facts_in_whatever_order_they_come(order: str, succeeds: bool) -> None:
    world = World().connect()
    world.receive(ChannelDown(1, "403 Forbidden", denied=True))
    outcome: dict[str, Any] = {"body": info()} if succeeds else {"error": refusal(503)}
    steps: list[Callable[[], None]] = [lambda: world.answer(**outcome), world.up]
    for step in steps if order == "answer first" else reversed(steps):
        step()
    assert world.state() == (State.CONNECTED if succeeds else State.DEGRADED)
    world.done.clear()
    world.live(5)
    if not succeeds:
        world.answer(info())
    assert world.state() == State.CONNECTED


def test_reports_of_an_old_channel_do_not_affect_the_new_one() -> None:
    world = World().connect()
    world.command("renew")
    world.answer(info(address="channel-2"))
    world.up(2)
    world.receive(ChannelDown(1, "reset"))
    world.receive(ChannelDown(1, "403 Forbidden", denied=True))
    assert world.state() == State.CONNECTED
    world.receive(ChannelDown(2, "reset"))
    world.receive(ChannelUp(1, world.token()))
    assert world.state() == State.DEGRADED
    world.up(2)
    assert world.state() == State.CONNECTED
    sent = len(world.all(Send))
    world.live(60)
    assert len(world.all(Send)) == sent


def test_a_rate_limit_is_respected_despite_an_urgent_reason() -> None:
    world = World().connect()
    world.live(900)
    world.answer(error=refusal(429), retry_after=120)
    start = world.now.mono
    sent = len(world.all(Send))
    world.receive(ChannelDown(1, "403 Forbidden", denied=True))
    world.core.wake(world.now)
    world.later(31)
    world.receive(ChannelDown(1, "403 Forbidden", denied=True))
    assert world.state() == State.LOST
    assert len(world.all(Send)) == sent
    world.live(200, alive=False)
    assert world.now.mono - start >= 120


def test_a_subscription_whose_lifetime_is_not_told_is_renewed_as_usual() -> None:
    answer = info()
    del answer["expiresIn"]
    world = World()
    world.command("register")
    world.answer(answer)
    world.up()
    world.channel()
    world.live(900)
    assert world.last(Send).path.endswith("/renew")


def test_register_while_it_is_degraded_waits_until_it_is_connected_again() -> None:
    world = World().connect()
    world.receive(ChannelDown(1, "reset"))
    world.command("register")
    assert not world.resolved()
    world.up(1)
    assert [entry.value.id for entry in world.resolved()] == ["S1"]


@pytest.mark.parametrize("kind", ["register", "renew", "update"])
def test_every_waiter_has_a_deadline(kind: Any) -> None:
    world = World().connect()
    world.live(900)
    world.answer(error=refusal(404, "CMN-102"))
    world.done.clear()
    world.command(kind, (FILTER,) if kind == "update" else None)
    for _ in range(20):
        world.live(100, alive=False)
        if world.resolved():
            break
        world.answer(error=refusal(503))
    [entry] = world.resolved()
    assert isinstance(entry.error, SubscriptionTimeout)
    assert "lost" in str(entry.error)


def test_a_removal_with_an_unknown_outcome_is_followed_up() -> None:
    world = World().connect()
    world.command("remove")
    world.answer(error=httpx.ReadError("reset"))
    assert world.resolved()[0].error is not None
    world.live(5)
    assert world.last(Send).path.endswith("/renew")
    world.answer(error=refusal(404, "CMN-102"))
    assert world.state() == State.LOST


def test_wake_ends_a_pause_and_has_a_channel_that_is_down_connect_now() -> None:
    world = World().connect()
    world.live(900)
    for _ in range(6):
        world.answer(error=refusal(503))
        world.live(100, alive=False)
    world.answer(error=refusal(503))
    world.receive(ChannelDown(1, "reset"))
    world.done.clear()
    world.later(1)
    assert not world.all(Send)
    world.core.wake(world.now)
    world.later(0)
    assert len(world.all(Send)) == 1
    assert world.all(ReconnectChannel)


def test_wake_leaves_what_is_well_alone() -> None:
    world = World().connect()
    world.core.wake(world.now)
    world.later(0)
    assert not world.done


def test_commands_one_after_the_other() -> None:
    world = World().connect()
    world.command("renew")
    world.command("update", (FILTER, "/restapi/v1.0/account/~/telephony/sessions"))
    assert len(world.all(Send)) == 1
    world.answer(info())
    send = world.last(Send)
    assert (send.method, send.path) == ("PUT", "/restapi/v1.0/subscription/S1")
    assert send.body is not None
    assert send.body == {"eventFilters": [FILTER, "/restapi/v1.0/account/~/telephony/sessions"]}
    world.answer(info(eventFilters=send.body["eventFilters"]))
    assert world.core.filters == tuple(send.body["eventFilters"])
    assert all(entry.error is None for entry in world.resolved())


def test_an_update_that_is_refused_changes_nothing() -> None:
    world = World().connect()
    world.command("update", ("/restapi/v1.0/nonsense",))
    world.answer(error=refusal(400, "SUB-406"))
    assert world.resolved()[0].error is not None
    assert world.core.filters == (FILTER,)
    assert world.state() == State.CONNECTED
    assert world.core.info is not None


def test_remove() -> None:
    world = World().connect()
    world.command("remove")
    assert world.last(Send).method == "DELETE"
    world.answer(status=204)
    assert world.resolved()[0].error is None
    assert world.events("remove_success")
    assert world.state() == State.CLOSED
    assert world.core.failure is None
    assert world.core.idle()


def test_remove_of_what_is_gone_already() -> None:
    world = World().connect()
    world.command("remove")
    world.answer(error=refusal(404, "CMN-102"))
    assert world.resolved()[0].error is None
    assert world.state() == State.CLOSED


def test_remove_that_is_refused_leaves_it_as_it_is() -> None:
    world = World().connect()
    world.command("remove")
    world.answer(error=refusal(500))
    assert world.resolved()[0].error is not None
    assert world.events("remove_error")
    assert world.state() == State.CONNECTED


def test_commands_on_a_closed_subscription() -> None:
    world = World()
    for kind in ("renew", "remove"):
        world.command(kind)
        assert isinstance(world.resolved()[-1].error, SubscriptionClosed)
    world.command("update", ("/restapi/v1.0/account/~/presence",))
    assert world.resolved()[-1].error is None
    assert world.core.filters == ("/restapi/v1.0/account/~/presence",)
    assert not world.all(Send)


def test_nothing_is_known_of_a_closed_subscription() -> None:
    world = World().connect()
    world.core.close("closed", world.now)
    assert world.core.info is None


def test_close_fails_all_waiters() -> None:
    world = World().connect()
    world.command("renew")
    world.command("update", (FILTER,))
    world.core.close("destroyed", world.now)
    world.act()
    errors = [entry.error for entry in world.resolved()]
    assert len(errors) == 2
    assert all(isinstance(error, SubscriptionClosed) for error in errors)


def test_late_reports_of_other_times_are_ignored() -> None:
    world = World().connect()
    world.core.close("destroyed", world.now)
    world.receive(ChannelUp(1, 1))
    world.receive(ChannelDown(1, "late"))
    world.receive(MessageBatch(1, (ChannelMessage(event("late"), 1),), 1))
    world.receive(ApiResult(99, 200, info()))
    assert world.state() == State.CLOSED
    assert not world.uuids()


def test_the_uuid_memory_is_bounded_and_forgets_the_oldest() -> None:
    from rcext.push._machine import RecentKeys

    seen = RecentKeys(limit=3)
    assert [seen.add(key) for key in "abcab"] == [True, True, True, False, False]
    assert seen.add("d")
    assert seen.add("a")
    assert not seen.add("d")
