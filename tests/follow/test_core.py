"""The core against a model of the platform: what is missed, doubled or out of order, whatever breaks."""

from __future__ import annotations

import json
import sqlite3
from typing import TYPE_CHECKING, Any

import httpx
import pytest
from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, precondition, rule

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
from tests.follow.model import DAY, START, Consumer, Crash, Server, iso

if TYPE_CHECKING:
    from collections.abc import Iterator

SMALL = 4


@pytest.fixture(autouse=True, scope="module")
def small_pages() -> Iterator[None]:
    """Answers have a few records, so that every limit is reached soon."""
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
    """Things happen on the platform, requests fail, the consumer dies; what it was told adds up all the same."""

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
        cursor = SQLiteCursor(self.database)
        return Consumer(self.server, cursor, ("call", "message", "contact"))

    @initialize()
    def begin(self) -> None:
        assert self.consumer.catch_up() == []

    def take(self, change: Any) -> None:
        """What a consumer does: once for each id, since the last one may come again after a crash."""
        assert change.id not in self.acked, "delivered again after it was acknowledged"
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

    @rule(kind=st.sampled_from(["call", "message", "contact"]), count=st.integers(1, 6))
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

    @rule(most=st.integers(0, 5))
    def read_some(self, most: int) -> None:
        self.drain(most)

    @rule()
    def read(self) -> None:
        self.drain()

    @rule(steps=st.integers(1, 25))
    def die(self, steps: int) -> None:
        self.consumer.dies_at = steps
        try:
            self.drain()
        except Crash:
            self.consumer = self.start()
        self.consumer.dies_at = None

    @rule()
    def restart(self) -> None:
        self.consumer = self.start()

    @invariant()
    def nothing_is_told_that_was_not(self) -> None:
        for (kind, identifier), value in self.view.items():
            known = self.server.history[kind, identifier]
            assert (value is None and None in known) or any(one is not None and one["value"] == value for one in known)

    def teardown(self) -> None:
        self.server.troubles = []
        self.drain()
        expected = {(k, i): one["value"] for k, found in self.server.objects.items() for i, one in found.items()}
        assert {key: value for key, value in self.view.items() if value is not None} == expected
        self.database.close()


TestFollows = Follows.TestCase
TestFollows.settings = settings(max_examples=60, stateful_step_count=25, deadline=None)
