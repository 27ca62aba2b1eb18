"""Model of the sync endpoints without sockets, with faults, and a consumer of it with its own clock."""

from __future__ import annotations

import copy
import json
import os
import signal
from datetime import UTC, datetime
from typing import TYPE_CHECKING, Any

import httpx

from rcext._flow import run
from rcext.follow import Change, CursorUpdate, FollowGap, FollowStateChange, FollowTiming, SQLiteCursor
from rcext.follow._core import Announce, Core, Idle, Plan, Subscribe
from rcext.follow._sources import Calls, Contacts, Messages
from rcext.push.timing import Now
from ringcentral_api.client import Request, RequestOptions

if TYPE_CHECKING:
    from collections.abc import Callable

    from rcext.follow import Cursor
    from rcext.follow._sources import Source

START = 1_800_000_000.0
DAY = 86400.0
#: Sync responses overlap a little with the response before.
OVERLAP = 5.0


def iso(seconds: float) -> str:
    return datetime.fromtimestamp(seconds, UTC).isoformat(timespec="milliseconds").replace("+00:00", "Z")


def seconds(text: str) -> float:
    return datetime.fromisoformat(text).timestamp()


class Crash(BaseException):
    """The process dies."""


class MortalCursor(SQLiteCursor):
    """A cursor whose process may die before and after each change."""

    def __init__(self, database: Any) -> None:
        super().__init__(database)
        self.step: Callable[[], None] = lambda: None

    def open(self) -> None:
        self.step()
        super().open()
        self.step()

    def write(self, update: CursorUpdate) -> None:
        self.step()
        super().write(update)
        self.step()

    def ack(self, seq: int) -> None:
        self.step()
        super().ack(seq)
        self.step()


class Server:
    """Calls, messages and contacts of one extension."""

    def __init__(self, most: int = 250, listed: int = 1000) -> None:
        self.now = START
        self.mono = 0.0
        self.most = most
        self.listed = listed
        self.objects: dict[str, dict[str, dict[str, Any]]] = {"call": {}, "message": {}, "contact": {}}
        #: All versions of each object, oldest first; `None` when it was deleted.
        self.history: dict[tuple[str, str], list[dict[str, Any] | None]] = {}
        self.changed: dict[tuple[str, str], float] = {}
        self.deleted: dict[str, dict[str, float]] = {"call": {}, "message": {}, "contact": {}}
        self.expired_before = 0.0
        self.requests: list[Request] = []
        #: The outcomes of the next requests: `None` for a normal response, an exception, or another response.
        self.troubles: list[Exception | httpx.Response | None] = []
        self.before: Callable[[Request], None] | None = None
        self._ids = 1000

    def clock(self) -> Now:
        return Now(self.mono, self.now)

    def pass_time(self, seconds: float) -> None:
        self.now += seconds
        self.mono += seconds

    # Changes on the server.

    def create(self, kind: str, *, age: float = 0.0) -> str:
        self._ids += 1
        identifier = str(self._ids)
        born = iso(self.now - age)
        field = {"call": "startTime", "message": "creationTime"}.get(kind)
        record: dict[str, Any] = {"id": identifier if kind == "call" else int(identifier), "value": 0}
        if field is not None:
            record[field] = born
        if kind != "call":
            record["availability"] = "Alive"
        self._put(kind, identifier, record)
        return identifier

    def update(self, kind: str, identifier: str) -> None:
        record = self.objects[kind][identifier]
        self._put(kind, identifier, {**record, "value": record["value"] + 1})

    def delete(self, kind: str, identifier: str) -> None:
        self.pass_time(0.002)
        del self.objects[kind][identifier]
        self.deleted[kind][identifier] = self.changed[kind, identifier] = self.now
        self.history[kind, identifier].append(None)

    def _put(self, kind: str, identifier: str, record: dict[str, Any]) -> None:
        self.pass_time(0.002)
        if kind != "contact":
            record["lastModifiedTime"] = iso(self.now)
        self.objects[kind][identifier] = record
        self.changed[kind, identifier] = self.now
        self.history.setdefault((kind, identifier), []).append(copy.deepcopy(record))

    def expire(self) -> None:
        """Reject all tokens issued so far."""
        self.pass_time(0.002)
        self.expired_before = self.now

    # Responses.

    def send(self, request: Request) -> httpx.Response:
        self.requests.append(request)
        if self.before is not None:
            self.before(request)
        trouble = self.troubles.pop(0) if self.troubles else None
        if isinstance(trouble, Exception):
            raise trouble
        if trouble is not None:
            return trouble
        query = dict(request.query)
        kind = {"call_log": "call", "message_store": "message", "external_contacts": "contact"}[request.operation.tag]
        self.pass_time(0.01)
        if not request.operation.id.startswith("sync"):
            return self._answer(self._list(query))
        if query.get("syncType") == "ISync":
            return self._step(kind, query)
        return self._full(kind, query)

    def _answer(self, body: dict[str, Any], status: int = 200) -> httpx.Response:
        return httpx.Response(status, json=body)

    def _info(self, kind: str) -> dict[str, Any]:
        return {"syncType": kind, "syncToken": json.dumps(self.now), "syncTime": iso(self.now)}

    def _full(self, kind: str, query: dict[str, str]) -> httpx.Response:
        records = self._newest_first(kind, query)
        if kind == "contact":
            after = int(query.get("pageId", 0))
            left = sorted((one for one in records if one["id"] > after), key=lambda one: int(one["id"]))
            shown = left[: self.most]
            body: dict[str, Any] = {"records": shown, "syncInfo": self._info("FSync")}
            if len(left) > self.most:
                body["nextPageId"] = shown[-1]["id"]
            return self._answer(body)
        shown = records[: self.most]
        info = self._info("FSync")
        if kind == "message":
            info["olderRecordsExist"] = len(records) > self.most
        return self._answer({"records": shown, "syncInfo": info})

    def _newest_first(self, kind: str, query: dict[str, str]) -> list[dict[str, Any]]:
        records = list(self.objects[kind].values())
        field = {"call": "startTime", "message": "creationTime"}.get(kind)
        if field is None:
            return records
        since = seconds(query["dateFrom"]) if "dateFrom" in query else 0.0
        until = seconds(query["dateTo"]) if "dateTo" in query else self.now
        records = [one for one in records if since <= seconds(one[field]) <= until + 0.0005]
        return sorted(records, key=lambda one: (one[field], str(one["id"])), reverse=True)

    def _list(self, query: dict[str, str]) -> dict[str, Any]:
        records = self._newest_first("call", query)
        start = (int(query.get("page", 1)) - 1) * self.listed
        body: dict[str, Any] = {"records": records[start : start + self.listed], "paging": {}, "navigation": {}}
        if len(records) > start + self.listed:
            body["navigation"] = {"nextPage": {"uri": "http://127.0.0.1/next"}}
        return body

    def _step(self, kind: str, query: dict[str, str]) -> httpx.Response:
        since = float(query["syncToken"])
        gone = {
            "errorCode": "CMN-101",
            "message": "x",
            "errors": [{"errorCode": "CMN-101", "parameterName": "syncToken"}],
        }
        if since <= self.expired_before:
            return self._answer(gone, 400)
        changed = [
            identifier
            for (one, identifier), when in self.changed.items()
            if one == kind and when > since - (OVERLAP if kind != "contact" else 0.0)
        ]
        changed.sort(key=lambda identifier: self.changed[kind, identifier])
        token = self.now
        if kind == "call" and len(changed) > self.most:
            return self._answer(gone, 400)
        if kind == "contact" and len(changed) > self.most:
            changed = changed[: self.most]
            token = self.changed[kind, changed[-1]]
        records: list[dict[str, Any]] = []
        for identifier in changed:
            record = self.objects[kind].get(identifier)
            if record is not None:
                records.append(record)
            elif kind == "call":
                records.append({"id": identifier, "deleted": True})
            else:
                records.append({"id": int(identifier), "availability": "Deleted"})
        records.reverse()
        return self._answer({"records": records, "syncInfo": {**self._info("ISync"), "syncToken": json.dumps(token)}})


class Consumer:
    """A consumer that may die at any step."""

    def __init__(
        self, server: Server, cursor: Cursor, kinds: tuple[str, ...] = ("call", "message"), **plan: Any
    ) -> None:
        self.server = server
        options = RequestOptions()
        makers: dict[str, Callable[[str, RequestOptions], Source]] = {
            "call": Calls,
            "message": Messages,
            "contact": Contacts,
        }
        settings: dict[str, Any] = {
            "since": server.now - DAY,
            "deliver_existing": False,
            "retention": 30 * DAY,
            "auto_ack": True,
            "filters": (),
            "timing": FollowTiming(share=1e6),
            **plan,
        }
        settings["sources"] = [makers[kind]("~", options) for kind in kinds]
        self.core = Core(Plan(**settings), cursor, lambda: "62", lambda: None, server.clock, seed=1)
        self.told: list[FollowGap | FollowStateChange] = []
        self.listening = 0
        self.dies_at: int | None = None
        self._steps = 0
        if isinstance(cursor, MortalCursor):
            cursor.step = self._step

    def _step(self) -> None:
        self._steps += 1
        if self.dies_at is not None and self._steps >= self.dies_at:
            raise Crash

    def do(self, step: object) -> object:
        self._step()
        if isinstance(step, Request):
            return self.server.send(step)
        if isinstance(step, Idle):
            self.server.pass_time(step.seconds + 0.001)
        elif isinstance(step, Announce):
            self.told.append(step.value)
        elif isinstance(step, Subscribe):
            self.listening += 1
        return None

    def next(self, *, until_idle: bool = True) -> Change | FollowGap | None:
        return run(self.core.next(until_idle=until_idle), self.do)

    def catch_up(self) -> list[Any]:
        """Return all changes up to now; each is acknowledged by requesting the next."""
        self.core.rewind()
        self.core.catch_up()
        found: list[Any] = []
        while (item := self.next()) is not None:
            found.append(item)
        return found


def in_child(check: Callable[[], str]) -> str:
    """Run a function in a forked child; return its result, or the error that it raises."""
    reading, writing = os.pipe()
    child = os.fork()
    if child == 0:
        try:
            signal.alarm(30)
            result = check()
        except BaseException as error:
            result = f"{type(error).__name__}: {error}"
        os.write(writing, result.encode())
        os._exit(0)
    os.close(writing)
    with os.fdopen(reading) as pipe:
        result = pipe.read()
    os.waitpid(child, 0)
    return result
