"""State machine of follow against a model of the server: nothing is missed, doubled or out of order."""

from __future__ import annotations

import itertools
import json
import sqlite3
from datetime import UTC, datetime
from typing import TYPE_CHECKING, Any

import httpx
import pytest
from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, rule

from rcext._flow import run
from rcext.errors import ApiError
from rcext.follow import (
    Action,
    CallChange,
    CursorError,
    FollowGap,
    FollowRefused,
    FollowState,
    FollowStateChange,
    FollowTiming,
    MessageChange,
    SQLiteCursor,
    _core,  # pyright: ignore[reportPrivateUsage]  # its limits are made small
    _sources,  # pyright: ignore[reportPrivateUsage]  # likewise
)
from rcext.follow._sources import read_page
from rcext.push import Notification, State, StateChange, SubscriptionError
from tests.follow.model import DAY, START, Consumer, Crash, MortalCursor, Server, iso

if TYPE_CHECKING:
    from collections.abc import Iterator

SMALL = 4
KINDS = st.sampled_from(["call", "message", "contact"])


@pytest.fixture(autouse=True, scope="module")
def small_pages() -> Iterator[None]:
    """Responses have few records, so that limits are reached early."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(_sources, "RECORDS", SMALL)
        patch.setattr(_sources, "_LISTED", SMALL)
        patch.setattr(_core, "RECORDS", SMALL)
        yield


@pytest.fixture
def server() -> Server:
    return Server(SMALL, SMALL)


def consumer(server: Server, *kinds: str, cursor: SQLiteCursor | None = None, **plan: Any) -> Consumer:
    return Consumer(server, cursor or SQLiteCursor(":memory:"), kinds or ("call", "message"), **plan)


def shown(changes: list[Any]) -> list[tuple[str, str]]:
    return [(change.object_id, change.action.value) for change in changes]


class Follows(RuleBasedStateMachine):
    """Objects change, requests fail and the consumer dies; the delivered changes still add up."""

    def __init__(self) -> None:
        super().__init__()
        self.server = Server(SMALL, SMALL)
        self.database = sqlite3.connect(":memory:")
        self.acked: set[str] = set()
        self.last: str | None = None
        self.view: dict[tuple[str, str], Any] = {}
        self.versions: dict[tuple[str, str], list[Any]] = {}
        self.consumer = self.start()

    def start(self) -> Consumer:
        return Consumer(self.server, MortalCursor(self.database), ("call", "message", "contact"))

    @initialize()
    def begin(self) -> None:
        assert self.consumer.catch_up() == []

    def take(self, change: Any) -> None:
        """Process a change as a consumer does: once for each id, since the last one may come again after a crash."""
        assert change.id not in self.acked, "delivered after it was acknowledged"
        if self.last is not None and self.last != change.id:
            self.acked.add(self.last)  # asking for the next has acknowledged it
        repeated, self.last = self.last == change.id, change.id
        if repeated:
            return
        key = (change.kind, change.object_id)
        new = None if change.action is Action.DELETED else change.raw["value"]
        if change.action is Action.CREATED:
            assert self.view.get(key) is None, "created twice"
        if change.action is Action.UPDATED:
            assert self.view.get(key) is not None, "updated before it was created"
            assert new > self.view[key], "an older version after a newer one"
        self.view[key] = new

    def drain(self, most: int | None = None) -> None:
        self.consumer.core.rewind()
        self.consumer.core.catch_up()
        count = 0
        while most is None or count < most:
            item = self.consumer.next()
            if item is None:
                if self.last is not None:
                    self.acked.add(self.last)
                    self.last = None
                return
            self.take(item)
            count += 1

    @rule(kind=KINDS, count=st.integers(1, 6))
    def create(self, kind: str, count: int) -> None:
        for _ in range(count):
            self.server.create(kind)

    @rule(data=st.data())
    def update(self, data: st.DataObject) -> None:
        alive = [(kind, one) for kind, found in self.server.objects.items() for one in found]
        if alive:
            self.server.update(*data.draw(st.sampled_from(alive)))

    @rule(data=st.data())
    def delete(self, data: st.DataObject) -> None:
        alive = [(kind, one) for kind, found in self.server.objects.items() for one in found]
        if alive:
            self.server.delete(*data.draw(st.sampled_from(alive)))

    @rule(hours=st.sampled_from([0.001, 1.0, 20.0]))
    def wait(self, hours: float) -> None:
        self.server.pass_time(hours * 3600)

    @rule()
    def expire(self) -> None:
        self.server.expire()

    @rule(
        troubles=st.lists(
            st.sampled_from(
                [
                    None,
                    httpx.ConnectError("no"),
                    httpx.ReadTimeout("slow"),
                    httpx.Response(500),
                    httpx.Response(503, headers={"Retry-After": "2"}),
                    httpx.Response(429, headers={"Retry-After": "1"}),
                    httpx.Response(403, html="<h1>no</h1>"),
                    httpx.Response(200, html="<h1>busy</h1>"),
                    httpx.Response(200, json={"records": []}),
                ]
            ),
            max_size=5,
        )
    )
    def trouble(self, troubles: list[Any]) -> None:
        self.server.troubles = troubles

    @rule(happenings=st.lists(st.sampled_from(["create", "update", "delete", ""]), max_size=8), kind=KINDS)
    def meanwhile(self, happenings: list[str], kind: str) -> None:
        """Objects change between two requests, also between pages."""

        def before(_request: object) -> None:
            what = happenings.pop() if happenings else ""
            alive = list(self.server.objects[kind])
            if what == "create":
                self.server.create(kind)
            elif what == "update" and alive:
                self.server.update(kind, alive[0])
            elif what == "delete" and alive:
                self.server.delete(kind, alive[-1])

        self.server.before = before

    @rule(most=st.integers(0, 5))
    def read_some(self, most: int) -> None:
        self.drain(most)

    @rule()
    def read(self) -> None:
        self.drain()

    @rule(steps=st.integers(1, 25))
    def die(self, steps: int) -> None:
        self.consumer.dies_at = self.consumer._steps + steps  # pyright: ignore[reportPrivateUsage]  # from now
        try:
            self.drain()
        except Crash:
            self.consumer = self.start()
        self.consumer.dies_at = None

    @rule()
    def restart(self) -> None:
        self.consumer = self.start()

    @invariant()
    def every_delivered_version_existed(self) -> None:
        for (kind, identifier), value in self.view.items():
            known = self.server.history[kind, identifier]
            assert (value is None and None in known) or any(one is not None and one["value"] == value for one in known)

    def teardown(self) -> None:
        self.server.troubles = []
        self.server.before = None
        self.drain()
        expected = {(k, i): one["value"] for k, found in self.server.objects.items() for i, one in found.items()}
        assert {key: value for key, value in self.view.items() if value is not None} == expected
        self.database.close()


TestFollows = Follows.TestCase
TestFollows.settings = settings(max_examples=20, stateful_step_count=25, deadline=None)


# -- deliveries


def test_existing_objects_are_delivered_on_request_only(server: Server) -> None:
    ids = [server.create("message") for _ in range(SMALL * 3)]
    quiet, whole = consumer(server, "message"), consumer(server, "message", deliver_existing=True)
    assert quiet.catch_up() == []
    told = whole.catch_up()
    assert sorted(shown(told)) == sorted((one, "created") for one in ids)
    server.update("message", ids[0])
    assert shown(quiet.catch_up()) == [(ids[0], "updated")]


def test_fields_of_a_change(server: Server) -> None:
    subject = consumer(server, "call", "message")
    subject.catch_up()
    call, message = server.create("call"), server.create("message")
    first, second = subject.catch_up()
    assert isinstance(first, CallChange)
    assert isinstance(second, MessageChange)
    assert (first.kind, first.object_id, first.previous_version) == ("call", call, None)
    assert first.object is not None
    assert first.object.id == call
    assert first.at is not None
    assert iso(first.at.timestamp()) == first.raw["lastModifiedTime"]
    server.update("message", message)
    server.delete("call", call)
    gone, updated = subject.catch_up()
    assert (updated.previous_version, updated.version != second.version) == (second.version, True)
    assert (gone.action, gone.object, gone.previous_version) == (Action.DELETED, None, first.version)
    assert first.seq < second.seq < gone.seq < updated.seq
    assert len({first.id, second.id, gone.id, updated.id}) == 4


def test_an_older_object_is_updated_not_created(server: Server) -> None:
    old = server.create("message", age=3 * DAY)
    subject = consumer(server, "message")
    subject.catch_up()
    server.update("message", old)
    assert shown(subject.catch_up()) == [(old, "updated")]


def test_changes_between_pages_are_delivered_afterwards(server: Server) -> None:
    ids = [server.create("contact") for _ in range(SMALL + 1)]
    subject = consumer(server, "contact", deliver_existing=True)

    def before(request: Any) -> None:
        if ("pageId", ids[SMALL - 1]) in request.query:
            server.update("contact", ids[0])

    server.before = before
    assert len(subject.catch_up()) == SMALL + 1
    server.before = None
    assert shown(subject.catch_up()) == [(ids[0], "updated")]


def test_a_stale_response_is_ignored(server: Server) -> None:
    subject = consumer(server, "message")
    subject.catch_up()
    one = server.create("message")
    old = dict(server.objects["message"][one])
    server.update("message", one)
    assert shown(subject.catch_up()) == [(one, "created")]
    stale = {"records": [old], "syncInfo": {"syncType": "ISync", "syncToken": json.dumps(server.now)}}
    server.troubles = [httpx.Response(200, json=stale)]
    assert subject.catch_up() == []


def test_a_message_that_is_restored_is_created_again(server: Server) -> None:
    subject = consumer(server, "message")
    subject.catch_up()
    one = server.create("message")
    subject.catch_up()
    record = server.objects["message"][one]
    server.delete("message", one)
    assert shown(subject.catch_up()) == [(one, "deleted")]
    server._put("message", one, record)  # pyright: ignore[reportPrivateUsage]  # no public method restores
    assert shown(subject.catch_up()) == [(one, "created")]


def test_an_expired_token_loses_no_changes(server: Server) -> None:
    subject = consumer(server, "call", "message", "contact")
    subject.catch_up()
    ids = {kind: [server.create(kind) for _ in range(SMALL * 2)] for kind in ("call", "message", "contact")}
    subject.catch_up()
    server.pass_time(5 * DAY)
    for kind, (updated, deleted, *_) in ids.items():
        server.update(kind, updated)
        server.delete(kind, deleted)
        ids[kind].append(server.create(kind))
    server.expire()
    told = {(change.kind, change.object_id): change.action.value for change in subject.catch_up()}
    assert told == {
        (kind, one): action
        for kind, found in ids.items()
        for one, action in zip((found[0], found[1], found[-1]), ("updated", "deleted", "created"), strict=True)
    }


def test_a_token_that_is_always_rejected_does_not_spin(server: Server) -> None:
    subject = consumer(server, "message")
    subject.catch_up()
    server.expired_before = float("inf")
    begun = server.mono
    subject.core.catch_up()
    for _ in range(40):
        subject.dies_at, subject._steps = 40, 0  # pyright: ignore[reportPrivateUsage]  # one slice of work
        with pytest.raises(Crash):
            subject.next(until_idle=False)
    assert server.mono - begun > 60, "each refusal is followed by a pause"
    assert subject.core.state()[0] in (FollowState.FAILING, FollowState.POLLING)


def test_many_calls_with_the_same_start_time(server: Server) -> None:
    for _ in range(SMALL * 3 + 1):
        identifier = server.create("call")
        server.objects["call"][identifier]["startTime"] = iso(START)
    assert len(consumer(server, "call", deliver_existing=True).catch_up()) == SMALL * 3 + 1


def test_a_gap_for_what_the_server_does_not_return(server: Server) -> None:
    server.create("message")
    for _ in range(SMALL * 2):
        identifier = server.create("message")
        server.objects["message"][identifier]["creationTime"] = iso(START + 60)
    server.pass_time(60)
    told = consumer(server, "message", deliver_existing=True).catch_up()
    gaps = [item for item in told if isinstance(item, FollowGap)]
    assert [(gap.kind, gap.extension_id, gap.end.timestamp()) for gap in gaps] == [("message", "~", START + 60.001)]


def test_what_the_server_does_not_return_is_not_deleted(server: Server) -> None:
    subject = consumer(server, "message")
    subject.catch_up()
    server.create("message")
    for _ in range(SMALL * 2):
        identifier = server.create("message")
        server.objects["message"][identifier]["creationTime"] = iso(START + 60)
    server.pass_time(60)
    assert len(subject.catch_up()) == SMALL * 2 + 1
    server.expire()
    assert [type(item) for item in subject.catch_up()] == [FollowGap]


def test_a_gap_is_kept_until_it_is_acknowledged(server: Server) -> None:
    cursor = SQLiteCursor(":memory:")
    subject = consumer(server, "call", cursor=cursor)
    subject.catch_up()
    server.pass_time(40 * DAY)
    server.expire()
    subject.core.catch_up()
    assert isinstance(subject.next(), FollowGap)
    again = consumer(server, "call", cursor=cursor)
    gap = again.next()
    assert isinstance(gap, FollowGap)
    assert gap.start.timestamp() == pytest.approx(START, abs=60)
    assert gap.end.timestamp() == pytest.approx(server.now - 30 * DAY, abs=60)
    assert [told for told in again.told if isinstance(told, FollowGap)] == [gap]
    assert again.next() is None
    assert consumer(server, "call", cursor=cursor).catch_up() == []


def test_old_versions_are_pruned(server: Server) -> None:
    cursor = SQLiteCursor(":memory:")
    subject = consumer(server, "message", cursor=cursor, retention=DAY)
    subject.catch_up()
    old = server.create("message")
    subject.catch_up()
    server.pass_time(2 * DAY)
    new = server.create("message")
    subject.catch_up()
    assert set(cursor.versions("message:~", [old, new])) == {new}
    server.update("message", old)
    assert [(change.action.value, change.previous_version) for change in subject.catch_up()] == [("updated", None)]


@pytest.mark.parametrize(
    "raw",
    ['"\\ud83d"', "[" * 400 + "]" * 400, "1" + "0" * 400, "1e400", '1, "odd": 2'],
    ids=["surrogate", "nested", "digits", "infinite", "twice"],
)
def test_any_valid_json_is_delivered(server: Server, raw: str) -> None:
    subject = consumer(server, "message")
    subject.catch_up()
    body = f'{{"records": [{{"id": 7, "availability": "Alive", "odd": {raw}}}], "syncInfo": {{"syncToken": "2e9"}}}}'
    server.troubles = [httpx.Response(200, text=body)]
    (change,) = subject.catch_up()
    assert change.raw == json.loads(body)["records"][0]


def test_a_record_that_cannot_be_stored_is_a_failure(server: Server, monkeypatch: pytest.MonkeyPatch) -> None:
    subject = consumer(server, "message")
    subject.catch_up()
    server.create("message")

    def deep(_record: object) -> str:
        raise RecursionError("too deep")

    with monkeypatch.context() as patch:
        patch.setattr(_sources, "digest_of", deep)
        subject.core.catch_up()
        subject.dies_at = subject._steps + 3  # pyright: ignore[reportPrivateUsage]  # it retries forever
        with pytest.raises(Crash):
            subject.next()
    state, reason = subject.core.state()
    assert state is FollowState.FAILING
    assert "RecursionError: too deep" in reason
    subject.dies_at = None
    assert len(subject.catch_up()) == 1


# -- acknowledgement


def test_the_next_change_acknowledges(server: Server) -> None:
    cursor = SQLiteCursor(":memory:")
    subject = consumer(server, "message", cursor=cursor)
    subject.catch_up()
    first, second, third = (server.create("message") for _ in range(3))
    subject.core.catch_up()
    taken = [subject.next(), subject.next()]
    assert [change.object_id for change in taken if isinstance(change, MessageChange)] == [first, second]
    again = consumer(server, "message", cursor=cursor)
    told = again.catch_up()
    assert [change.object_id for change in told] == [second, third]
    assert told[0] == taken[1]


def test_an_explicit_acknowledgement(server: Server) -> None:
    cursor = SQLiteCursor(":memory:")
    subject = consumer(server, "message", cursor=cursor)
    subject.catch_up()
    server.create("message")
    subject.core.catch_up()
    change = subject.next()
    assert isinstance(change, MessageChange)
    for _ in range(2):
        run(subject.core.ack(change.seq), subject.do)
        assert cursor.pending() == 0
    assert consumer(server, "message", cursor=cursor).catch_up() == []


def test_without_auto_ack(server: Server) -> None:
    cursor = SQLiteCursor(":memory:")
    subject = consumer(server, "message", cursor=cursor, auto_ack=False)
    subject.catch_up()
    ids = [server.create("message") for _ in range(3)]
    told = subject.catch_up()
    assert [change.object_id for change in told] == ids
    run(subject.core.ack(told[1].seq), subject.do)
    again = consumer(server, "message", cursor=cursor, auto_ack=False).catch_up()
    assert [change.object_id for change in again] == [ids[0], ids[2]]


# -- when it fails


def permission(code: str = "CMN-401") -> httpx.Response:
    return httpx.Response(403, json={"errorCode": code, "message": "application needs [ReadMessages]", "errors": []})


def test_a_missing_permission_is_raised_immediately(server: Server) -> None:
    subject = consumer(server, "message")
    server.troubles = [permission()]
    with pytest.raises(FollowRefused, match="ReadMessages") as caught:
        subject.catch_up()
    assert isinstance(caught.value.__cause__, ApiError)
    assert subject.core.state()[0] is FollowState.FAILING
    assert subject.catch_up() == []
    assert subject.core.state()[0] is FollowState.POLLING


def test_other_refusals_are_retried_before_they_are_raised(server: Server) -> None:
    subject = consumer(server, "message")
    server.troubles = [permission("XYZ-1"), permission("XYZ-1")]
    assert subject.catch_up() == []
    server.troubles = [permission("XYZ-1")] * 3
    with pytest.raises(FollowRefused, match="XYZ-1"):
        subject.catch_up()


@pytest.mark.parametrize("trouble", [httpx.ConnectError("no"), httpx.Response(500), httpx.Response(200, text="<p>")])
def test_a_failure_changes_the_state_and_is_retried(server: Server, trouble: Any) -> None:
    subject = consumer(server, "message")
    subject.catch_up()
    server.troubles = [trouble] * 3
    one = server.create("message")
    begun = server.mono
    assert shown(subject.catch_up()) == [(one, "created")]
    assert server.mono - begun > 1.5, "pauses grow"
    states = [told.state for told in subject.told if isinstance(told, FollowStateChange)]
    assert states[-2:] == [FollowState.FAILING, FollowState.POLLING]


def test_retry_after_is_respected(server: Server) -> None:
    subject = consumer(server, "message")
    server.troubles = [httpx.Response(429, headers={"Retry-After": "45"}), None]
    begun = server.mono
    assert subject.catch_up() == []
    assert server.mono - begun >= 45


def test_the_session_of_another_user_is_refused(server: Server) -> None:
    cursor = SQLiteCursor(":memory:")
    consumer(server, "message", cursor=cursor).catch_up()
    other = consumer(server, "message", cursor=cursor)
    other.core._current_owner = lambda: "63"  # pyright: ignore[reportPrivateUsage]  # another login
    before = cursor.checkpoint("message:~")
    with pytest.raises(CursorError, match=r"extension 62.*extension 63"):
        other.catch_up()
    assert cursor.checkpoint("message:~") == before


@pytest.mark.parametrize(
    "response",
    [
        httpx.Response(200, text="<h1>busy</h1>"),
        httpx.Response(200, json=[1]),
        httpx.Response(200, json={"records": {}}),
        httpx.Response(502, text="<h1>bad gateway</h1>"),
        httpx.Response(200, content=b"[" * 100_000),
        httpx.Response(200, content=b'{"records": [{"id": 1' + b"0" * 5000 + b"}]}"),
    ],
    ids=["html", "list", "records", "status", "deep", "digits"],
)
def test_an_invalid_response_is_an_api_error(response: httpx.Response) -> None:
    with pytest.raises(ApiError):
        read_page(response)


# -- when it asks

EVERY = FollowTiming(share=1e6, debounce=0.2, calls_after=(5, 20), messages_after=(), poll=60, sweep=600, backoff=1)
CONNECTED = StateChange(State.CONNECTED, State.CONNECTING, "confirmed", datetime.fromtimestamp(START, UTC))


def notification(path: str, body: Any = None) -> Notification:
    return Notification.from_dict({"uuid": "1", "event": f"/restapi/v1.0/account/1/extension/62/{path}", "body": body})


def until(subject: Consumer, moment: float) -> list[tuple[float, str]]:
    """Run the stream up to a time, and return its requests with their times."""
    server, asked = subject.server, list[tuple[float, str]]()
    begun = server.mono
    subject.server.before = lambda request: asked.append((round(server.mono - begun), request.operation.id))

    class Stop(BaseException):
        pass

    inner = subject.do

    def do(step: Any) -> object:
        seconds = getattr(step, "seconds", None)
        if seconds is not None and server.mono - begun + seconds > moment:
            raise Stop
        return inner(step)

    subject.do = do  # type: ignore[method-assign]  # the same, with an end
    with pytest.raises(Stop):
        subject.next(until_idle=False)
    subject.do = inner  # type: ignore[method-assign]  # as it was
    server.pass_time(begun + moment - server.mono)
    return asked


@pytest.fixture
def listening(server: Server) -> Consumer:
    filters = (
        "/restapi/v1.0/account/~/extension/~/message-store",
        "/restapi/v1.0/account/~/extension/~/telephony/sessions",
    )
    subject = consumer(server, "call", "message", filters=filters, timing=EVERY)
    subject.catch_up()
    subject.core.pushed(CONNECTED)
    until(subject, 30)
    return subject


def test_a_notification_triggers_a_request(listening: Consumer) -> None:
    assert listening.listening == 1
    assert listening.core.state()[0] is FollowState.LIVE
    for _ in range(5):
        listening.core.notified(notification("message-store"))
    assert until(listening, 30) == [(0, "sync_messages")]
    listening.core.notified(notification("presence", {"telephonyStatus": "Ringing"}))
    listening.core.notified(notification("telephony/sessions", {"parties": [{"status": {"code": "Answered"}}]}))
    assert until(listening, 30) == []
    listening.core.notified(notification("telephony/sessions", {"parties": [{"status": {"code": "Disconnected"}}]}))
    # The log has a call late, and its recording later still.
    assert until(listening, 30) == [(0, "sync_user_call_log"), (5, "sync_user_call_log"), (20, "sync_user_call_log")]


def test_sweep_with_push_and_poll_without(listening: Consumer) -> None:
    swept = until(listening, 1300)
    assert [name for _, name in swept].count("sync_messages") == 2
    assert [name for _, name in swept].count("sync_user_call_log") == 2
    listening.core.pushed(StateChange(State.LOST, State.CONNECTED, "gone", CONNECTED.at))
    polled = until(listening, 300)
    assert listening.core.state() == (FollowState.POLLING, "push is down: gone")
    assert 4 <= [name for _, name in polled].count("sync_messages") <= 5
    listening.core.pushed(CONNECTED)
    assert {name for _, name in until(listening, 2)} == {"sync_messages", "sync_user_call_log"}


def test_push_backs_off(listening: Consumer) -> None:
    times: list[float] = []
    begun = listening.server.mono
    for _ in range(6):
        listening.core.push_failed(SubscriptionError("no channel"))
        before = listening.listening
        while listening.listening == before:
            until(listening, 0.5)
        times.append(listening.server.mono - begun)
    pauses = [after - before for before, after in itertools.pairwise(times)]
    assert pauses[-1] > 3 * pauses[0]
    state, reason = listening.core.state()
    assert state is FollowState.POLLING
    assert "no channel" in reason


def test_a_hint_triggers_requests(listening: Consumer) -> None:
    listening.core.hint()
    assert {name for _, name in until(listening, 1)} == {"sync_messages", "sync_user_call_log"}


def test_the_throttle_uses_a_share_of_the_limits(server: Server) -> None:
    subject = consumer(server, "call", "contact", timing=FollowTiming(calls_after=(), poll=1e6, sweep=1e6))
    subject.catch_up()
    asked: list[float] = []
    for _ in range(400):
        subject.core.hint()
        asked += [server.mono] * len(until(subject, 1))
    busiest = max(sum(start <= moment < start + 60 for moment in asked) for start in asked)
    assert busiest <= 9, "Heavy allows 10 a minute, for everything"
    assert len(asked) >= 6 * 6, "and yet it is used"


def test_closing_ends_the_stream(server: Server) -> None:
    subject = consumer(server, "message")
    subject.catch_up()
    server.before = lambda _: subject.core.close()
    server.create("message")
    assert subject.catch_up() == []
    assert subject.core.state()[0] is FollowState.CLOSED
    assert subject.next() is None


def test_objects_deleted_before_the_start_are_not_delivered(server: Server) -> None:
    subject = consumer(server, "message", deliver_existing=True)
    trash = {"id": 7, "availability": "Deleted", "creationTime": iso(START - 60)}
    server.troubles = [httpx.Response(200, json={"records": [trash], "syncInfo": {"syncToken": json.dumps(START)}})]
    assert subject.catch_up() == []


def test_a_gap_is_acknowledged_without_auto_ack(server: Server) -> None:
    cursor = SQLiteCursor(":memory:")
    subject = consumer(server, "call", cursor=cursor, auto_ack=False)
    subject.catch_up()
    server.pass_time(40 * DAY)
    server.expire()
    assert [type(item) for item in subject.catch_up()] == [FollowGap]
    assert cursor.pending() == 0


def test_a_rate_limit_blocks_the_group(server: Server) -> None:
    subject = consumer(server, "call", "contact")
    server.troubles = [httpx.Response(429, headers={"Retry-After": "45"})]
    asked: list[float] = []
    server.before = lambda _: asked.append(server.mono)
    subject.catch_up()
    assert asked[1] - asked[0] >= 45, "call logs and address books are in one group"


def test_an_unrequested_full_synchronization(server: Server) -> None:
    subject = consumer(server, "message")
    subject.catch_up()
    kept, gone = server.create("message"), server.create("message")
    subject.catch_up()
    server.delete("message", gone)
    new = server.create("message")
    forced: dict[str, Any] = {"records": [], "syncInfo": {"syncType": "FSync", "syncToken": json.dumps(server.now)}}
    server.troubles = [httpx.Response(200, json=forced)]
    assert sorted(shown(subject.catch_up())) == sorted([(gone, "deleted"), (new, "created")])
    assert kept in server.objects["message"]
