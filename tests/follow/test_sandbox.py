"""Follow over real sockets: the sandbox, both clients, with faults."""

from __future__ import annotations

import asyncio
import json
import threading
import time
from datetime import timedelta
from typing import TYPE_CHECKING, Any, TypeVar

import pytest

from rcext import AsyncRingCentral, NotAuthorized, RingCentral
from rcext.errors import ConfigurationError
from rcext.follow import Action, Change, Checkpoint, CursorUpdate, FollowRefused, FollowState, RedisCursor, SQLiteCursor
from rcext.push import AsyncSubscription, Subscription
from tests.follow.runner import QUICK, Kind, Runner
from tests.living import living_threads
from tests.redis_server import redis_server
from tests.waiting import until

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

    from rcext.sandbox import Sandbox

SYNC = "*-sync"
T = TypeVar("T")


@pytest.fixture(params=["sync", "async"])
def kind(request: pytest.FixtureRequest) -> Kind:
    value: Kind = request.param
    return value


def _left() -> list[str]:
    return [thread.name for thread in living_threads() if thread.name.startswith(("rcext-sub", "rcext-follow"))]


@pytest.fixture(autouse=True)
def tidy(sb: Sandbox) -> Iterator[None]:
    yield
    sb.faults.clear()
    sb.drop_subscriptions()
    until(lambda: not _left(), lambda: f"{_left()} are left")  # a request in flight ends by itself


@pytest.fixture
def rc(sb: Sandbox) -> Iterator[RingCentral]:
    with RingCentral(sb.server, sb.client_id, sb.client_secret, jwt=sb.jwt) as client:
        yield client


def call(sb: Sandbox, **options: Any) -> str:
    """Make a call that has ended; return the id of its session."""
    one = sb.incoming_call(**options)
    one.answer()
    one.hang_up()
    return one.session_id


def sessions(changes: list[Change]) -> list[str]:
    return [str(change.raw["sessionId"]) for change in changes if change.kind == "call"]


def once(changes: list[Change]) -> None:
    """Check that no change is delivered twice, and that the versions of each object are consecutive."""
    assert len({change.id for change in changes}) == len(changes)
    last: dict[tuple[str, str], Change] = {}
    for change in changes:
        before = last.get((change.kind, change.object_id))
        if before is not None:
            assert change.previous_version == (before.version or None)
        last[change.kind, change.object_id] = change


def test_each_change_once(sb: Sandbox, rc: RingCentral, kind: Kind) -> None:
    with Runner(kind, sb, contacts=True) as follower:
        assert follower.changes == []
        ids = [sb.incoming_sms(text=f"number {number}") for number in range(5)]
        voicemail = sb.incoming_voicemail()
        session = call(sb)
        follower.has(*(("message", one, "created") for one in [*ids, voicemail]))
        follower.until(lambda: session in sessions(follower.changes))
        rc.platform.put(f"/account/~/extension/~/message-store/{ids[0]}", json={"readStatus": "Read"})
        rc.platform.delete(f"/account/~/extension/~/message-store/{ids[1]}")
        contact: Any = rc.platform.post("/account/~/extension/~/address-book/contact", json={"firstName": "Zoe"}).json()
        follower.has(
            ("message", ids[0], "updated"), ("message", ids[1], "deleted"), ("contact", contact["id"], "created")
        )
        rc.platform.delete(f"/account/~/extension/~/message-store/{ids[1]}")
        rc.platform.delete(f"/account/~/extension/~/address-book/contact/{contact['id']}")
        follower.has(("contact", contact["id"], "deleted"))
        assert sessions(follower.changes).count(session) == 1
        assert follower.delivered.count(("message", str(ids[1]), "deleted")) == 1, (
            "purging a deleted message is not a change"
        )
        read = next(change for change in follower.changes if change.action is Action.UPDATED)
        assert read.kind == "message"
        assert read.object is not None
        assert read.object.read_status == "Read"
        assert read.extension_id == sb.extension_id
        once(follower.changes)
        assert [change.state for change in follower.states][-1] is FollowState.LIVE


def test_changes_while_the_stream_is_down(sb: Sandbox, tmp_path: Path, kind: Kind) -> None:
    cursor = tmp_path / "follow.sqlite"
    with Runner(kind, sb, cursor=cursor) as first:
        before = sb.incoming_sms()
        first.has(("message", before, "created"))
    ids = [sb.incoming_sms() for _ in range(3)]
    session = call(sb)
    with Runner(kind, sb, cursor=cursor) as second:
        second.has(*(("message", one, "created") for one in ids))
        second.until(lambda: session in sessions(second.changes))
        after = sb.incoming_sms()
        second.has(("message", after, "created"))
    everything = [*first.changes, *second.changes]
    # The change in progress at the stop comes again, with the same id.
    assert len({change.id for change in everything}) >= len(everything) - 1
    assert ("message", str(before), "created") not in second.delivered[1:]


def test_faults_of_every_kind_lose_nothing(sb: Sandbox, kind: Kind) -> None:
    with Runner(kind, sb, transport="pubnub") as follower:
        for fault in ("reset_before", "reset_after", "truncate", "malformed_json", "wrong_length"):
            sb.faults.add(SYNC, fault, probability=0.1)
            sb.faults.add("/v2/subscribe/*", fault, probability=0.05)
        sb.faults.add(SYNC, "status", status=500, probability=0.1)
        sb.faults.add(SYNC, "status", status=403, html=True, probability=0.1)
        sb.faults.add(SYNC, "status", status=200, html=True, probability=0.1)
        sb.faults.add("/v2/subscribe/*", "duplicate_envelope", probability=0.2)
        ids: list[int] = []
        calls: list[str] = []
        for number in range(30):
            ids.append(sb.incoming_sms(text=f"number {number}"))
            if number % 3 == 0:
                calls.append(call(sb))
            if number % 10 == 5:
                sb.drop_connections()
            time.sleep(0.02)
        sb.faults.clear()
        follower.has(*(("message", one, "created") for one in ids))
        follower.until(lambda: set(calls) <= set(sessions(follower.changes)))
        once(follower.changes)
        assert len(follower.changes) == len(ids) + len(calls)


def test_lost_notifications(sb: Sandbox, kind: Kind) -> None:
    with Runner(kind, sb, transport="pubnub") as follower:
        sb.faults.add("/v2/subscribe/*", "status", status=500)
        sb.drop_connections()
        one = sb.incoming_sms()
        follower.has(("message", one, "created"))
        follower.until(lambda: follower.state == "polling")
        stream = follower.stream
        assert stream is not None
        assert "push is down" in stream.reason
        sb.drop_subscriptions()
        sb.faults.clear()
        follower.until(lambda: follower.state == "live")
        other = sb.incoming_sms()
        follower.has(("message", other, "created"))


def test_push_is_refused(sb: Sandbox, kind: Kind) -> None:
    body = json.dumps({"errorCode": "SUB-528", "message": "permission needed", "errors": []})
    sb.faults.add("POST /restapi/v1.0/subscription", "status", status=403, body=body)
    with Runner(kind, sb, messages=True, calls=False) as follower:
        assert follower.stream is not None
        assert "SUB-528" in follower.stream.reason
        one = sb.incoming_sms()
        follower.has(("message", one, "created"))
        assert follower.state == "polling"


def test_an_expired_sync_token(sb: Sandbox, rc: RingCentral, tmp_path: Path, kind: Kind) -> None:
    with Runner(kind, sb, cursor=tmp_path / "follow.sqlite", contacts=True) as follower:
        kept, changed = sb.incoming_sms(), sb.incoming_sms()
        follower.has(("message", kept, "created"), ("message", changed, "created"))
    probe = SQLiteCursor(tmp_path / "follow.sqlite")
    probe.open()
    for name in ("message:~", "call:~", "contact:~"):
        mark = probe.checkpoint(name)
        assert mark is not None
        sb.expire_sync_token(mark.token)
    probe.close()
    session = call(sb)
    rc.platform.put(f"/account/~/extension/~/message-store/{changed}", json={"readStatus": "Read"})
    rc.platform.delete(f"/account/~/extension/~/message-store/{kept}?purge=true")
    new = sb.incoming_sms()
    with Runner(kind, sb, cursor=tmp_path / "follow.sqlite", contacts=True) as again:
        again.has(("message", changed, "updated"), ("message", kept, "deleted"), ("message", new, "created"))
        again.until(lambda: session in sessions(again.changes))
    both = [*follower.changes, *again.changes]
    assert len({change.id for change in both}) >= len(both) - 1


def test_a_missing_permission_is_named(sb: Sandbox, kind: Kind) -> None:
    sb.set_user_permissions({"ReadCallLog"})
    follower = Runner(kind, sb, transport=None)
    with follower:
        follower.until(lambda: follower.error is not None)
    assert isinstance(follower.error, FollowRefused)
    assert "ReadMessages" in str(follower.error)


@pytest.mark.parametrize("during", ["wait", "request"])
def test_close_is_immediate(sb: Sandbox, kind: Kind, during: str) -> None:
    with Runner(kind, sb) as follower:
        if during == "request":
            slow = sb.faults.add(SYNC, "latency", seconds=60, times=1)
            assert follower.stream is not None
            follower.stream.hint()
            follower.until(lambda: slow.hits)
        took = follower.close()
        sb.drop_connections()
    assert follower.error is None
    assert took < 20, "close does not wait for the request"
    assert follower.state == "closed"


def test_the_end_of_the_session_is_raised(sb: Sandbox, kind: Kind) -> None:
    with Runner(kind, sb) as follower:
        sb.faults.add("POST /restapi/oauth/token", "status", status=400, body='{"error":"invalid_grant"}')
        sb.revoke_tokens()
        follower.until(lambda: follower.error is not None)
    assert isinstance(follower.error, NotAuthorized | FollowRefused)
    assert "session" in str(follower.error)


def test_over_pubnub(sb: Sandbox, kind: Kind) -> None:
    with Runner(kind, sb, transport="pubnub") as follower:
        assert follower.state == "live"
        one = sb.incoming_sms()
        follower.has(("message", one, "created"))


def test_the_whole_account_and_other_extensions(sb: Sandbox, kind: Kind) -> None:
    other = sb.extensions["102"]
    with Runner(kind, sb, calls="account", extensions=["~", other], transport=None) as follower:
        follower.until(lambda: follower.state == "polling")
        mine, theirs = call(sb), call(sb, to="102")
        message = sb.incoming_sms(to="102")
        follower.has(("message", message, "created"))
        follower.until(lambda: {mine, theirs} <= set(sessions(follower.changes)))
        owners = {change.raw.get("sessionId", change.object_id): change.extension_id for change in follower.changes}
        assert owners == {mine: sb.extension_id, theirs: other, str(message): other}


def test_a_hint_of_a_webhook(sb: Sandbox, kind: Kind) -> None:
    from rcext.push import Notification

    slow = QUICK.__class__(debounce=0.02, poll=3600, share=1000)
    with Runner(kind, sb, transport=None, timing=slow) as follower:
        follower.until(lambda: follower.state == "polling")
        one = sb.incoming_sms()
        event = f"/restapi/v1.0/account/1/extension/{sb.extension_id}/message-store"
        assert follower.stream is not None
        follower.stream.hint(Notification.from_dict({"event": event, "body": {"changes": []}}))
        follower.has(("message", one, "created"))


def test_catching_up_without_push(sb: Sandbox, rc: RingCentral, tmp_path: Path) -> None:
    def catch_up(**options: Any) -> list[Change]:
        with rc.follow(messages=True, cursor=tmp_path / "cron.sqlite", timing=QUICK, **options) as stream:
            return list(stream.catch_up())

    history = catch_up(deliver_existing=True, since=timedelta(days=30))
    assert len(history) > 10
    assert all(change.action is Action.CREATED for change in history)
    assert catch_up() == []
    ids = [sb.incoming_sms() for _ in range(3)]
    assert [change.object_id for change in catch_up()] == [str(one) for one in ids]
    assert not [request for request in sb.requests if request.operation == "createSubscription"]


async def test_catching_up_with_asyncio_and_redis(sb: Sandbox) -> None:
    with redis_server() as url:
        ids: list[int] = []
        delivered: list[str] = []
        for _ in range(3):
            async with (
                AsyncRingCentral(sb.server, sb.client_id, sb.client_secret, jwt=sb.jwt) as client,
                client.follow(messages=True, calls=True, cursor=RedisCursor(url), timing=QUICK) as stream,
            ):
                delivered += [change.object_id async for change in stream.catch_up()]
                ids.append(sb.incoming_sms())
        assert delivered == [str(one) for one in ids[:2]]


def test_existing_objects_in_several_pages(sb: Sandbox, rc: RingCentral) -> None:
    for number in range(270):
        sb.incoming_sms(text=str(number))
        if number < 260:
            call(sb)
    with rc.follow(calls=True, messages=True, deliver_existing=True, timing=QUICK, since=timedelta(days=1)) as stream:
        changes = list(stream.catch_up())
        assert len(sessions(changes)) >= 260
        assert len(changes) - len(sessions(changes)) >= 270
        once(changes)
        for _ in range(255):
            call(sb)
        assert len(sessions(list(stream.catch_up()))) == 255, "more than one incremental synchronization"


class SlowCursor(SQLiteCursor):
    """A cursor that is used in worker threads and writes slowly."""

    nonblocking = False

    def __init__(self) -> None:
        super().__init__(":memory:")
        self.writing = threading.Event()
        self.go_on = threading.Event()
        self.users = 0
        self.together = 0

    def _use(self, function: Callable[[], T]) -> T:
        self.users += 1
        self.together = max(self.together, self.users)
        try:
            return function()
        finally:
            self.users -= 1

    def checkpoint(self, source: str) -> Checkpoint | None:
        return self._use(lambda: super(SlowCursor, self).checkpoint(source))

    def head(self, after: int) -> tuple[int, str] | None:
        return self._use(lambda: super(SlowCursor, self).head(after))

    def write(self, update: CursorUpdate) -> None:
        def slowly() -> None:
            self.writing.set()
            assert self.go_on.wait(60)
            super(SlowCursor, self).write(update)

        self._use(slowly)


async def test_a_canceled_use_of_the_cursor_ends_before_the_next(sb: Sandbox) -> None:
    cursor = SlowCursor()
    async with (
        AsyncRingCentral(sb.server, sb.client_id, sb.client_secret, jwt=sb.jwt) as client,
        client.follow(messages=True, transport=None, cursor=cursor, timing=QUICK) as stream,
    ):
        cursor.go_on.set()
        assert [change async for change in stream.catch_up()] == []
        cursor.go_on.clear()
        cursor.writing.clear()
        one = sb.incoming_sms()
        first = asyncio.create_task(anext(stream))
        await asyncio.to_thread(cursor.writing.wait)
        first.cancel()
        await asyncio.wait([first])
        again = asyncio.create_task(anext(stream))
        await asyncio.sleep(0.1)
        cursor.go_on.set()
        assert (await asyncio.wait_for(again, 60)).object_id == str(one)
    assert cursor.together == 1, "one at a time"


def test_push_that_ends_immediately_is_recreated(sb: Sandbox, kind: Kind, monkeypatch: pytest.MonkeyPatch) -> None:
    ended: list[int] = []

    def end_at_once(self: Subscription) -> object:
        info = register(self)
        if not ended:
            ended.append(1)
            self.close()
        return info

    async def end_at_once_async(self: AsyncSubscription) -> object:
        info = await register_async(self)
        if not ended:
            ended.append(1)
            await self.aclose()
        return info

    register, register_async = Subscription.register, AsyncSubscription.register
    monkeypatch.setattr(Subscription, "register", end_at_once)
    monkeypatch.setattr(AsyncSubscription, "register", end_at_once_async)
    with Runner(kind, sb) as follower:
        follower.until(lambda: ended and follower.state == "live")


def test_handlers_and_consumers_are_checked(sb: Sandbox, rc: RingCentral) -> None:
    stream = rc.follow(messages=True, transport=None, timing=QUICK)

    wrong: Any = stream.on
    with pytest.raises(ConfigurationError, match="unknown event 'change'; the events are: gap, state"):
        wrong("change", print)
    with pytest.raises(TypeError, match="must be a function"):
        wrong("gap", 5)
    inner: list[BaseException] = []

    def nested(_: object) -> None:
        try:
            next(stream)
        except RuntimeError as error:
            inner.append(error)

    stream.on("state", nested)
    assert list(stream.catch_up()) == []
    assert "one consumer" in str(inner[0])
    stream.close()
    assert list(stream) == []


def test_closing_within_the_loop_ends_it(sb: Sandbox, rc: RingCentral, tmp_path: Path) -> None:
    path = tmp_path / "follow.sqlite"
    with rc.follow(messages=True, transport=None, timing=QUICK, cursor=path) as stream:
        list(stream.catch_up())
        one = sb.incoming_sms()
        for change in stream:
            assert change.object_id == str(one)
            stream.close()
    with rc.follow(messages=True, transport=None, timing=QUICK, cursor=path) as stream:
        assert [change.object_id for change in stream.catch_up()] == [str(one)], "the change was not acknowledged"
