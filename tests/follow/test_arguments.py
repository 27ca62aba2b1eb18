"""Arguments of follow: validation, defaults and the plan that results."""

from __future__ import annotations

import asyncio
import sqlite3
import time
from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING, Any

import httpx
import pytest

from rcext import AsyncRingCentral, RingCentral
from rcext.errors import ConfigurationError
from rcext.follow import (
    AsyncFollow,
    Follow,
    FollowGap,
    FollowState,
    FollowStateChange,
    FollowTiming,
    SQLiteCursor,
)
from rcext.push import Notification
from tests.follow.fakes import AsyncFakeClient, FakeClient
from tests.follow.model import DAY, Server

if TYPE_CHECKING:
    from pathlib import Path

WRONG: list[tuple[dict[str, Any], str]] = [
    ({}, "nothing to follow"),
    ({"calls": "all"}, "calls='all'"),
    ({"calls": True, "extensions": "101"}, "extensions='101'"),
    ({"calls": True, "extensions": ["abc"]}, "'abc'"),
    ({"calls": True, "extensions": []}, r"extensions=\[\]"),
    ({"calls": True, "since": timedelta(days=-1)}, "since"),
    ({"calls": True, "retention": timedelta(0)}, "retention"),
    ({"calls": True, "transport": "webhook"}, "transport='webhook'"),
    ({"calls": True, "call_view": "All"}, "call_view='All'"),
    ({"calls": True, "cursor": "redis://127.0.0.1"}, "RedisCursor"),
]


@pytest.mark.parametrize(("options", "text"), WRONG, ids=range(len(WRONG)))
@pytest.mark.parametrize("make", [RingCentral, AsyncRingCentral])
def test_invalid_arguments_are_rejected_before_sending(make: Any, options: dict[str, Any], text: str) -> None:
    client = make("http://127.0.0.1:9", "id")
    with pytest.raises(ConfigurationError, match=text):
        client.follow(**options)


QUICK = FollowTiming(share=1e6, backoff=0.001, debounce=0.001)


class Client:
    """A client whose session belongs to an extension."""

    class platform:
        class tokens:
            owner_id = "62"


def plan(**options: Any) -> Any:
    stream: Any = Follow(Client(), **options)  # type: ignore[arg-type]  # sends nothing
    return stream._core.plan


def names(**options: Any) -> list[str]:
    return [source.name for source in plan(**options).sources]


def test_sources() -> None:
    assert names(calls=True) == ["call:~"]
    assert names(calls="account", extensions=["1", 2]) == ["call:account"]
    assert names(messages=True, extensions=["1", 2, "1", "~"]) == ["message:1", "message:2", "message:~"]
    assert names(calls=True, messages=True, contacts=True) == ["call:~", "message:~", "contact:~"]
    assert [source.view for source in plan(calls=True).sources] == ["Detailed"]
    assert [source.view for source in plan(calls=True, call_view="Simple").sources] == ["Simple"]
    assert [source.view for source in plan(calls="account", call_view="Simple").sources] == ["Simple"]
    (source,) = plan(messages=True, timing=FollowTiming(request_timeout=7.0)).sources
    options = source.options
    assert (options.timeout, options.retries, options.on_rate_limit) == (7.0, 0, "raise")
    assert repr(source) == "<messages of ~>"


def test_defaults() -> None:
    before = time.time()
    found = plan(messages=True)
    assert (found.deliver_existing, found.auto_ack, found.retention) == (False, True, 30 * 86400.0)
    assert before - 86400 <= found.since <= time.time() - 86400
    assert found.timing == FollowTiming()
    assert found.filters == ("/restapi/v1.0/account/~/extension/~/message-store",)


def test_plan() -> None:
    found = plan(messages=True, deliver_existing=True, auto_ack=False, retention=timedelta(hours=1), transport=None)
    assert (found.deliver_existing, found.auto_ack, found.retention, found.filters) == (True, False, 3600.0, ())
    assert plan(calls="account").filters == ("/restapi/v1.0/account/~/telephony/sessions",)
    assert plan(calls=True, extensions=[7]).filters == ("/restapi/v1.0/account/~/extension/7/telephony/sessions",)
    assert plan(contacts=True).filters == ()
    assert plan(contacts=True, events=["/account/~/presence"]).filters == ("/restapi/v1.0/account/~/presence",)
    assert plan(calls=True, events=[]).filters == ()
    assert plan(messages=True, since=timedelta(0)).since == pytest.approx(time.time(), abs=60)


def test_since() -> None:
    moment = datetime(2026, 1, 2, 3, 4, 5, tzinfo=UTC)
    assert plan(messages=True, since=moment).since == moment.timestamp()
    assert plan(messages=True, since=moment.replace(tzinfo=None)).since == moment.timestamp()
    for long_ago in (timedelta.max, datetime(1, 1, 1, tzinfo=UTC)):
        assert plan(messages=True, since=long_ago).since == 0.0
    with pytest.raises(ConfigurationError, match="is in the future"):
        plan(messages=True, since=datetime.now(UTC) + timedelta(hours=1))
    assert plan(messages=True, retention=timedelta.max).retention > 1e13


def test_cursors(tmp_path: Path) -> None:
    def cursor(given: Any) -> Any:
        stream: Any = Follow(Client(), messages=True, cursor=given)  # type: ignore[arg-type]  # sends nothing
        return stream._core.cursor

    assert repr(cursor(None)) == "SQLiteCursor(':memory:', name='default')"
    assert repr(cursor("a.sqlite")) == "SQLiteCursor('a.sqlite', name='default')"
    assert repr(cursor(tmp_path)) == f"SQLiteCursor({str(tmp_path)!r}, name='default')"
    own = SQLiteCursor(":memory:", name="own")
    assert cursor(own) is own
    database = sqlite3.connect(":memory:")
    assert repr(SQLiteCursor(database)) == "SQLiteCursor('a connection', name='default')"
    with pytest.raises(ConfigurationError, match=r"pass SQLiteCursor\(connection\)"):
        cursor(database)
    database.close()


def test_a_new_stream() -> None:
    stream = Follow(Client(), calls=True, contacts=True)  # type: ignore[arg-type]  # sends nothing
    assert (stream.state, stream.reason) == (FollowState.STARTING, "not started")
    assert stream.events == ("/restapi/v1.0/account/~/extension/~/telephony/sessions",)
    assert repr(stream) == "<Follow starting: <calls of ~>, <contacts of ~>>"
    assert stream._owner() == "62"  # pyright: ignore[reportPrivateUsage]  # as the core reads it
    other: Any = Follow(FakeClient(Server()), messages=True)
    assert other._owner() is None
    stream.close()
    assert (stream.state, stream.reason) == (FollowState.CLOSED, "closed")
    assert list(stream) == []
    assert list(stream.items()) == []


def test_items_and_handlers() -> None:
    server = Server()
    seen: list[Any] = []
    stream = Follow(FakeClient(server), calls=True, transport=None, timing=QUICK)
    stream.on("state", seen.append)
    assert stream.once("gap", seen.append) == seen.append
    assert list(stream.catch_up()) == []
    assert [change.state for change in seen] == [FollowState.POLLING]
    server.pass_time(40 * DAY)
    server.expire()
    one = server.create("call")
    stream.hint()
    items = stream.items()
    gap = next(items)
    assert isinstance(gap, FollowGap)
    assert [item for item in seen if isinstance(item, FollowGap)] == [gap]
    change = next(items)
    assert not isinstance(change, FollowGap)
    assert change.object_id == one
    stream.off("state")
    before = len(seen)
    stream.close()
    assert list(items) == []
    assert len(seen) == before


def test_a_handler_of_once_is_called_once() -> None:
    server = Server()
    seen: list[Any] = []
    stream = Follow(FakeClient(server), messages=True, transport=None, timing=QUICK)
    stream.once("state", seen.append)
    server.troubles = [httpx.Response(500)]
    assert list(stream.catch_up()) == []
    stream.close()
    assert list(stream) == []
    assert len(seen) == 1


def test_hints_by_notification() -> None:
    def hinted(event: str | None, body: Any = None) -> set[str]:
        stream: Any = Follow(Client(), calls=True, messages=True, contacts=True)  # type: ignore[arg-type]
        if event is None:
            stream.hint()
        else:
            stream.hint(Notification.from_dict({"event": f"/restapi/v1.0/account/1/{event}", "body": body}))
        found: set[str] = stream._core._hinted
        return found

    assert hinted(None) == {"call:~", "message:~", "contact:~"}
    assert hinted("extension/62/message-store") == {"message:~"}
    assert hinted("extension/62/telephony/sessions") == {"call:~"}
    assert hinted("extension/62/address-book") == {"contact:~"}
    assert hinted("extension/62/favorite") == set()


async def test_the_same_for_asyncio() -> None:
    server = Server()
    seen: list[Any] = []

    async def handler(change: Any) -> None:
        await asyncio.sleep(0)
        seen.append(change)

    async with AsyncFollow(AsyncFakeClient(server), calls=True, transport=None, timing=QUICK) as stream:
        stream.on(["gap", "state"], handler)
        assert [change async for change in stream.catch_up()] == []
        server.pass_time(40 * DAY)
        server.expire()
        one = server.create("call")
        stream.hint()
        assert (await anext(aiter(stream))).object_id == one
        assert isinstance(seen[0], FollowStateChange)
        assert FollowGap in map(type, seen)
        items = stream.items()
        again = await anext(items)
        assert not isinstance(again, FollowGap)
        assert again.object_id == one
        await stream.ack(again)
    with pytest.raises(StopAsyncIteration):
        await anext(stream)
    assert stream.state is FollowState.CLOSED
