"""Parts of a stream: its subscription and the reports of it, acknowledgement, pauses, and the objects of changes."""

from __future__ import annotations

import asyncio
from datetime import UTC, datetime
from typing import Any

import pytest

from rcext.follow import AsyncFollow, Follow, FollowTiming, MessageChange, ObjectVersion, RedisCursor, SQLiteCursor
from rcext.follow._background import AsyncBackground, Background, _Reports  # pyright: ignore[reportPrivateUsage]
from rcext.follow._sources import Calls, Contacts, Messages, Observed
from rcext.follow._sync_pass import _is_newer  # pyright: ignore[reportPrivateUsage]
from rcext.push import State, StateChange, SubscriptionClosed, Timing
from rcext.push.timing import Now
from ringcentral_api.client import RequestOptions
from ringcentral_api.models import CallLogRecord, Message, PersonalContact
from tests.follow.fakes import AsyncFakeClient, AsyncFakeSubscription, FakeClient, FakeSubscription
from tests.follow.model import START, Consumer, Server, iso
from tests.push.kinds import MovedClock

OPTIONS = RequestOptions()
QUICK = FollowTiming(share=1e6, backoff=0.001, debounce=0.001)


class Core:
    """What a background reports to.

    Attributes:
        failures: the errors of its subscriptions.
    """

    closed = False

    def __init__(self) -> None:
        self.failures: list[BaseException] = []
        self.states: list[StateChange] = []

    def push_failed(self, error: BaseException) -> None:
        self.failures.append(error)

    def pushed(self, change: StateChange) -> None:
        self.states.append(change)

    def notified(self, notification: object) -> None:
        pass

    def hint(self) -> None:
        pass


def end(subscription: FakeSubscription, reason: str) -> None:
    """End a subscription as the server does."""
    subscription.state = State.CLOSED
    subscription.handlers["state"](StateChange(State.CLOSED, State.CONNECTED, reason, datetime.now(UTC)))


def reasons(core: Core) -> list[str]:
    assert all(isinstance(error, SubscriptionClosed) for error in core.failures)
    return [str(error) for error in core.failures]


def wait_for(subscription: FakeSubscription) -> None:
    import threading

    for thread in threading.enumerate():
        if thread.name == "rcext-follow-register":
            thread.join(30)
    assert "register" in subscription.calls


def test_only_the_current_subscription_reports_its_end() -> None:
    core: Any = Core()
    made: list[Any] = [FakeSubscription(), FakeSubscription()]
    given = iter(made)
    background = Background(core, lambda: next(given))
    background.subscribe()
    wait_for(made[0])
    background.subscribe()
    wait_for(made[1])
    end(made[0], "replaced")
    assert core.failures == []
    end(made[1], "deleted by the server")
    assert len(core.failures) == 1
    assert "deleted by the server" in reasons(core)[0]


async def test_only_the_current_subscription_reports_its_end_in_asyncio() -> None:
    core: Any = Core()
    made: list[Any] = [AsyncFakeSubscription(), AsyncFakeSubscription()]
    given = iter(made)
    background = AsyncBackground(core, lambda: next(given))
    for subscription in made:
        await background.subscribe()
        (task,) = [task for task in asyncio.all_tasks() if task.get_name() == "rcext-follow-register"]
        await task
        assert "register" in subscription.calls
    end(made[0], "replaced")
    assert core.failures == []
    end(made[1], "deleted by the server")
    assert len(core.failures) == 1
    assert "deleted by the server" in reasons(core)[0]
    await background.close()


@pytest.mark.parametrize("make", [Follow, AsyncFollow])
@pytest.mark.parametrize("transport", ["websocket", "pubnub", None])
def test_a_subscription_has_the_filters_and_times_of_the_stream(
    monkeypatch: pytest.MonkeyPatch, make: Any, transport: Any
) -> None:
    made: list[tuple[Any, ...]] = []

    def subscription(client: object, filters: object, *, transport: object, timing: object) -> object:
        made.append((client, filters, transport, timing))
        return None

    for module in ("_sync", "_async"):
        name = "Subscription" if module == "_sync" else "AsyncSubscription"
        monkeypatch.setattr(f"rcext.follow.{module}.{name}", subscription)
    client = FakeClient(Server())
    push = Timing(backoff=7.0)
    stream = make(client, messages=True, transport=transport, timing=FollowTiming(push=push))
    stream._new_subscription()
    assert made == [(client, stream.events, transport or "websocket", push)]
    assert bool(stream.events) is (transport is not None)


def test_a_subscription_that_ended_while_it_was_registered_is_reported() -> None:
    core: Any = Core()
    subscription: Any = FakeSubscription()
    reports = _Reports(core, subscription, lambda: True)
    subscription.register()
    end(subscription, "ended early")
    assert core.failures == [], "the registration is still in progress"
    subscription.reason = "ended early"
    reports.registered()
    assert reasons(core) == ["ended early"]


def test_a_stream_follows_the_clock_of_its_client() -> None:
    client: Any = FakeClient(Server())
    clock = client.clock = MovedClock()
    stream: Any = Follow(client, messages=True, transport=None)
    clock.move(5.0)
    assert stream._core._clock() == Now(clock.monotonic(), clock.now())
    assert len(clock.listeners) == 1
    stream.close()
    assert clock.listeners == []


@pytest.mark.parametrize(
    ("before", "digest", "modified", "newer"),
    [
        (ObjectVersion("a", 1, 5.0, None), "a", 6.0, False),
        (ObjectVersion("a", 1, 5.0, None), "b", 4.9, False),
        (ObjectVersion("a", 1, 5.0, None), "b", 5.0, True),
        (ObjectVersion("", 1, 5.0, None), "b", 5.0, False),
        (ObjectVersion("", 1, 5.0, None), "b", 5.1, True),
        (ObjectVersion("a", 1, 5.0, None), "", 4.0, True),
        (ObjectVersion("a", 1, None, None), "b", 4.0, True),
        (ObjectVersion("a", 1, 5.0, None), "b", None, True),
    ],
)
def test_which_version_is_newer(before: ObjectVersion, digest: str, modified: float | None, newer: bool) -> None:
    assert _is_newer(before, Observed("1", digest, modified, None, {})) is newer


def test_acknowledgement_by_the_consumer() -> None:
    server = Server()
    cursor = SQLiteCursor(":memory:")
    stream = Follow(FakeClient(server), messages=True, transport=None, cursor=cursor, auto_ack=False, timing=QUICK)
    assert list(stream.catch_up()) == []
    made = [server.create("message") for _ in range(3)]
    changes = list(stream.catch_up())
    assert [change.object_id for change in changes] == made
    stream.ack(changes[1])
    stream.ack(changes[1])
    assert [change.object_id for change in stream.catch_up()] == [made[0], made[2]]
    assert cursor.pending() == 2
    stream.close()


def test_one_consumer_at_a_time() -> None:
    server = Server()
    stream = Follow(FakeClient(server), messages=True, transport=None, timing=QUICK)
    errors: list[BaseException] = []

    def meanwhile(_request: object) -> None:
        server.before = None
        with pytest.raises(RuntimeError, match="already being iterated over") as caught:
            next(stream)
        errors.append(caught.value)

    server.before = meanwhile
    assert list(stream.catch_up()) == []
    assert len(errors) == 1
    assert list(stream.catch_up()) == [], "the first consumer goes on"
    stream.close()


def test_pauses_are_spread_over_their_upper_half() -> None:
    core: Any = Consumer(Server(), SQLiteCursor(":memory:")).core
    for value, share in ((0.0, 0.5), (0.5, 0.75), (1.0, 1.0)):
        core._random.random = lambda value=value: value
        assert core._pause(0, 60.0) == share
        assert core._pause(3, 60.0) == 8 * share
        assert core._pause(60, 60.0) == 60 * share


@pytest.mark.parametrize(
    ("source", "model", "created"),
    [
        (Calls("7", OPTIONS), CallLogRecord, "startTime"),
        (Messages("7", OPTIONS), Message, "creationTime"),
        (Contacts("7", OPTIONS), PersonalContact, None),
    ],
)
def test_objects_of_a_source(source: Any, model: type, created: str | None) -> None:
    record: dict[str, Any] = {"id": 5, "lastModifiedTime": iso(START)}
    record |= {name: iso(START - 9) for name in ("startTime", "creationTime")}
    seen = source.observe(record)
    assert (seen.id, seen.modified, seen.raw) == ("5", START, record)
    assert seen.created == (START - 9 if created else None)
    fields = {
        "id": "x",
        "seq": 1,
        "action": "created",
        "object_id": "5",
        "extension_id": "7",
        "version": seen.digest,
        "previous_version": None,
        "at": None,
    }
    change = source.change(record, fields, exists=True)
    assert isinstance(change.object, model)
    assert change.object.to_dict() == model.from_dict(record).to_dict()  # type: ignore[attr-defined]  # of models
    gone = source.change(record, fields, exists=False)
    assert (gone.object, gone.raw) == (None, record)
    assert isinstance(gone, MessageChange) is (source.kind == "message")


@pytest.mark.parametrize("view", ["Simple", "Detailed"])
@pytest.mark.parametrize("scope", ["7", "account"])
def test_every_request_for_calls_has_the_view(scope: str, view: str) -> None:
    source: Any = Calls(scope, OPTIONS, detailed=view == "Detailed")
    requests = [
        next(source.incremental_sync("x")),
        source._sync(sync_type="FSync"),
        source._list(page=1),
    ]
    assert [dict(request.query)["view"] for request in requests] == [view] * 3


def test_values_of_redis_are_bytes_or_text() -> None:
    from rcext.follow.redis import _text  # pyright: ignore[reportPrivateUsage]  # the rule alone

    assert (_text(b"a"), _text("a"), _text(5)) == ("a", "a", "5")
    cursor: Any = RedisCursor("redis://127.0.0.1:1", name="n", prefix="p")
    assert cursor._epoch is None
    assert (cursor._key("cursor"), cursor._key("object", "call:~")) == ("p:{n}:cursor", "p:{n}:object:call:~")


def test_the_owner_of_a_client_without_a_session_is_unknown() -> None:
    stream: Any = AsyncFollow(AsyncFakeClient(Server()), messages=True, transport=None)
    assert stream._owner() is None
