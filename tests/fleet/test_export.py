"""Exports without I/O but files: every step with a result, an exception, a cancellation; totals; recordings; memory."""

from __future__ import annotations

import asyncio
import json
import tracemalloc
from collections import Counter
from datetime import UTC, datetime, timedelta
from itertools import pairwise
from pathlib import Path
from typing import TYPE_CHECKING, Any

import httpx
import pyarrow.parquet
import pytest

from rcext._clock import MACHINE_CLOCK
from rcext._flow import FlowClosed
from rcext._lock_file import LockFile
from rcext._progress import ProgressMeter
from rcext.errors import ConfigurationError, ConnectionFailed, NotFound, ServerError, UnexpectedResponse, error_for
from rcext.events import Events
from rcext.files import Downloaded
from rcext.fleet.export import ExportError, ExportProgress, ExportTarget, ParquetExport, ParquetFile, Part, Reading
from rcext.fleet.export import _export as functions  # pyright: ignore[reportPrivateUsage]
from rcext.fleet.export import _parquet as parquet_module  # pyright: ignore[reportPrivateUsage]
from rcext.fleet.export._columns import COLUMNS, values  # pyright: ignore[reportPrivateUsage]
from rcext.fleet.export._flow import Download, ExportRun, Wanted  # pyright: ignore[reportPrivateUsage]
from rcext.fleet.export._plan import Page, parts_of, read_page  # pyright: ignore[reportPrivateUsage]
from tests.streams import drive, interruptions

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Sequence

    from rcext.fleet.export import ExportReport

START = datetime(2026, 10, 1, tzinfo=UTC).timestamp()
DAY = 86400.0
SIZE = 3


def call_of(place: int, second: float = 0.0, **more: Any) -> dict[str, Any]:
    moment = datetime.fromtimestamp(START + second, UTC).isoformat().replace("+00:00", ".000Z")
    legs = [{"startTime": moment, "duration": 7, "from": {"phoneNumber": "+16505550100"}}]
    return {"id": f"c{place}", "startTime": moment, "duration": 7, "extension": {"id": 101}, "legs": legs, **more}


class Server:
    """Answers requests from a list of records, newest first."""

    def __init__(self, records: Sequence[dict[str, Any]], *, totals: bool = True) -> None:
        self.records, self.totals = list(records), totals
        self.requests: Counter[str] = Counter()
        self.before: Callable[[int], None] = lambda _place: None
        self.status: dict[str, int] = {}
        self.gone: set[str] = set()

    def __call__(self, step: Any) -> object:
        if isinstance(step, Download):
            name = step.source.rpartition("/")[2]
            self.requests[f"download {name}"] += 1
            if name in self.gone:
                raise NotFound(httpx.Response(404, request=httpx.Request("GET", step.source)))
            step.path.write_bytes(b"audio of " + name.encode())
            return Downloaded(step.path, 9, "audio/mpeg", "x.mp3")
        path = step.path
        query: dict[str, str] = dict(step.query or ())
        self.requests[path] += 1
        self.before(self.requests.total())
        for part, status in self.status.items():
            if part in path:
                return self._response(step, {"message": "no"}, status)
        if path.endswith("/extension/~"):
            return self._response(step, {"id": 101, "account": {"id": 7}})
        if path.endswith("/extension"):
            return self._response(step, self._page([{"id": 101}, {"id": 102}], 1))
        since, until = (datetime.fromisoformat(query[name]) for name in ("dateFrom", "dateTo"))
        listed = [one for one in self.records if since <= datetime.fromisoformat(one["startTime"]) <= until]
        return self._response(step, self._page(listed, int(query["page"])))

    def _page(self, listed: list[dict[str, Any]], number: int) -> dict[str, Any]:
        shown = listed[(number - 1) * SIZE : number * SIZE]
        navigation = {"nextPage": {"uri": "x"}} if number * SIZE < len(listed) else {}
        totals = {"totalElements": len(listed)} if self.totals else {}
        return {"records": shown, "paging": {"page": number, **totals}, "navigation": navigation}

    def _response(self, step: Any, body: object, status: int = 200) -> httpx.Response:
        request = httpx.Request("GET", f"https://platform.example{step.path}")
        return httpx.Response(status, json=body, request=request)


class Memory(ExportTarget):
    """Keeps or counts the rows."""

    def __init__(self, *, keep: bool = True) -> None:
        self.rows: dict[Part, list[dict[str, Any]]] = {}
        self.verdicts: list[str] = []
        self.refused: list[str] = []
        self.closed = 0
        self.lost = False
        self._keep = keep
        self._count = 0
        self._left: list[Part] = []

    def plan(self, parts: Iterable[Part]) -> int:
        self._left = list(parts)
        self.remaining = len(self._left)
        return self.remaining

    def take(self) -> tuple[Part, Reading] | None:
        if not self._left:
            return None
        self.part = self._left.pop(0)
        self.rows[self.part], self._count = [], 0
        return self.part, Reading()

    def write(self, rows: Sequence[dict[str, Any]], reading: Reading) -> bool:
        self._count += len(rows)
        if self._keep:
            self.rows[self.part] += rows
        return not self.lost

    def count(self) -> int:
        return self._count

    def restart(self, reading: Reading) -> bool:
        self.rows[self.part], self._count = [], 0
        return True

    def finish(self, verdict: str) -> bool:
        self.verdicts.append(verdict)
        self.remaining -= 1
        return True

    def leave(self) -> None:
        self.remaining -= 1

    def refuse(self, reason: str) -> None:
        self.refused.append(reason)
        self.remaining -= 1

    def close(self) -> None:
        self.closed += 1


def run_of(target: ExportTarget, *, days: float = 1.0, wanted: Wanted | None = None, **options: Any) -> ExportRun:
    wanted = wanted or Wanted(["call"], [], None, START, START + days * DAY)
    options = {"clock": MACHINE_CLOCK, "meter": ProgressMeter(None, "export"), "progress": None, **options}
    return ExportRun(wanted, target, **options)


def export(target: ExportTarget, server: Server, **options: Any) -> ExportReport:
    report: ExportReport = drive(run_of(target, **options).flow(), server).value
    return report


def ids(folder: Path, kind: str = "calls") -> list[str]:
    tables = [pyarrow.parquet.read_table(path).to_pylist() for path in sorted((folder / kind).rglob("[!.]*.parquet"))]  # pyright: ignore[reportUnknownMemberType]
    return [row["id"] for table in tables for row in table]


def test_parts() -> None:
    days = list(parts_of("call", "7", "account", START + 100.5, START + 2 * DAY))
    assert [(part.label, part.start - START, part.end - START) for part in days] == [
        ("2026-10-01", 100.5, DAY),
        ("2026-10-02", DAY, 2 * DAY),
    ]
    months = list(parts_of("message", "7", "101", START - DAY, START + 95 * DAY))
    assert [part.label for part in months] == ["2026-09", "2026-10", "2026-11", "2026-12", "2027-01"]
    assert all(one.end == other.start for one, other in pairwise(months))


def test_a_page_that_has_shifted() -> None:
    reading, new = Reading().after(Page([{"id": 1}, {"id": 2}], 4, True))
    reading, more = reading.after(Page([{"id": 2}, {"id": 3}], 5, True))
    reading, rest = reading.after(Page([{"id": 4}], 5, False))
    assert [one["id"] for one in (*new, *more, *rest)] == [1, 2, 3, 4]
    assert (reading.page, reading.listed, reading.verdict(4)) == (0, 4, "differs")
    assert reading.verdict(5) == "differs", "the total has changed: a record may have moved unnoticed"
    assert reading.again() == Reading(attempt=2)


@pytest.mark.parametrize(
    ("body", "more"),
    [
        ({"paging": {"page": 1, "totalPages": 2}}, True),
        ({"paging": {"page": 2, "totalPages": 2}}, False),
        ({}, False),
        ({"navigation": {"nextPage": {"uri": "x"}}}, True),
    ],
)
def test_the_next_page(body: dict[str, Any], more: bool) -> None:
    response = httpx.Response(200, json={"records": [{"id": 1}], **body}, request=httpx.Request("GET", "https://x"))
    assert read_page(response) == Page([{"id": 1}], None, more)


@pytest.mark.parametrize("content", [b"no", b"[]", b'{"records": 1}'])
def test_a_page_in_another_form(content: bytes) -> None:
    with pytest.raises(UnexpectedResponse):
        read_page(httpx.Response(200, content=content, request=httpx.Request("GET", "https://x")))


def test_rows() -> None:
    caller = {"name": "A\0\ud800", "phoneNumber": 5}
    record = call_of(1, recording={"id": 5}) | {"from": caller}
    row = dict(zip((column.name for column in COLUMNS["call"]), values(record, COLUMNS["call"]), strict=True))
    assert (row["start_time"], row["duration"]) == (datetime(2026, 10, 1, tzinfo=UTC), 7)
    assert (row["from_name"], row["from_number"], row["recording_id"]) == ("A\ufffd?", "5", "5")
    assert row["legs"][0]["from_number"] == "+16505550100"
    assert json.loads(row["raw"]) == record
    bad = call_of(1, legs=None) | {"startTime": 5, "duration": "x"}
    row = dict(zip((column.name for column in COLUMNS["call"]), values(bad, COLUMNS["call"]), strict=True))
    assert (row["start_time"], row["duration"], row["legs"]) == (None, None, None)


def test_verified() -> None:
    server, target = Server([call_of(place, place) for place in range(8)]), Memory()
    report = export(target, server, days=2.0)
    assert (report.parts, report.records, report.verified, report.differing) == (2, 8, 2, [])
    assert (target.verdicts, target.closed) == (["verified"] * 2, 1)
    assert server.requests["/restapi/v1.0/account/~/call-log"] == 4


def test_without_totals() -> None:
    report = export(Memory(), Server([call_of(1)], totals=False))
    assert (report.verified, report.without_total) == (0, 1)


def test_a_list_that_changes_is_read_again() -> None:
    server, target = Server([call_of(place, place) for place in range(7)]), Memory()

    def change(request: int) -> None:
        if request == 3:  # after the first page
            del server.records[0]

    server.before = change
    report = export(target, server)
    assert [row["id"] for row in next(iter(target.rows.values()))] == [f"c{place}" for place in range(1, 7)]
    assert (report.verified, target.verdicts) == (1, ["verified"])


def test_a_list_that_never_rests() -> None:
    server, target = Server([call_of(place, place) for place in range(7)]), Memory()

    def change(request: int) -> None:
        server.records.insert(0, call_of(100 + request))

    server.before = change
    (found,) = export(target, server).differing
    assert "has changed while it was read" in found.reason
    assert (target.verdicts, found.records) == (["differs"], len(next(iter(target.rows.values()))))


def test_refused() -> None:
    server, target = Server([call_of(1)]), Memory()
    server.status = {"/extension/102/": 403}
    wanted = Wanted([], ["call"], None, START, START + DAY)
    report = export(target, server, wanted=wanted)
    assert [one.part.scope for one in report.refused] == ["102"]
    assert (report.parts, report.present, report.verified) == (2, 0, 1)


def test_a_part_that_was_taken_away() -> None:
    target = Memory()
    target.lost = True
    report = export(target, Server([call_of(1)]))
    assert (report.present, target.verdicts) == (1, [])


def test_it_waits_for_other_exports() -> None:
    target = Memory()
    take, answers = target.take, [True, True, False]

    def blocked() -> tuple[Part, Reading] | None:
        return None if answers.pop(0) else take() if target.remaining else None

    target.take = blocked  # type: ignore[method-assign]
    answers += [False, False]
    outcome = drive(run_of(target).flow(), Server([call_of(1)]))
    assert outcome.slept == [1.0, 1.0]
    assert outcome.value.verified == 1


def test_progress() -> None:
    events = Events()
    heard: list[Any] = []
    events.on("progress", heard.append)
    seen: list[ExportProgress] = []
    meter = ProgressMeter(events, "export", clock=lambda: 1000.0 * len(seen))
    export(Memory(), Server([call_of(place) for place in range(4)]), days=2.0, meter=meter, progress=seen.append)
    assert [(at.records, at.parts, at.total) for at in seen] == [(3, 0, 2), (4, 0, 2), (4, 1, 2), (4, 1, 2), (4, 2, 2)]
    assert all(at.rate >= 0 for at in seen)
    assert (heard[-1].what, heard[-1].done, heard[-1].total) == ("export", 2, 2)
    assert heard[0].subject == "calls of account in 2026-10-01"


def records_of_two_days() -> list[dict[str, Any]]:
    return [call_of(place, place * 40000.0) for place in range(4)]


@pytest.mark.parametrize("error", [KeyboardInterrupt, FlowClosed, asyncio.CancelledError])
def test_interrupted_at_every_step(tmp_path: Path, error: type[BaseException]) -> None:
    """The next export completes it: every record once, and no temporary files."""
    server, place = Server(records_of_two_days()), 0

    def run(interrupt: tuple[int, type[BaseException]]) -> Any:
        nonlocal place
        place += 1
        folder = tmp_path / str(place)
        outcome = drive(run_of(ParquetExport(folder), days=2.0).flow(), server, interrupt)
        assert not list(folder.rglob(".*")), "temporary or lock files"
        export(ParquetExport(folder), server, days=2.0)
        assert sorted(ids(folder)) == ["c0", "c1", "c2", "c3"]
        return outcome

    assert interruptions(run, error) >= 15


def test_errors_at_every_request(tmp_path: Path) -> None:
    server = Server(records_of_two_days())
    request = httpx.Request("GET", "https://platform.example/")

    class Stop(Exception):
        pass

    for failing in (1, 2, 3):
        for error in (ConnectionFailed("no", request=request), error_for(httpx.Response(500, request=request)), Stop()):
            folder = tmp_path / f"{failing}{type(error).__name__}"
            server.requests.clear()

            def fail(place: int, at: int = failing, error: Exception = error) -> None:
                if place == at:
                    raise error

            server.before = fail
            with pytest.raises(type(error)):
                export(ParquetExport(folder), server, days=2.0)
            assert not list(folder.rglob(".*"))
            server.before = lambda _place: None
            export(ParquetExport(folder), server, days=2.0)
            assert sorted(ids(folder)) == ["c0", "c1", "c2", "c3"]


def test_parts_that_exist_are_not_read_again(tmp_path: Path) -> None:
    server = Server(records_of_two_days())
    export(ParquetExport(tmp_path), server, days=1.5)
    server.requests.clear()
    report = export(ParquetExport(tmp_path), server, days=1.5)
    assert (report.present, report.records, server.requests.total()) == (2, 0, 1)
    # A period that ends later: the last day is read again.
    report = export(ParquetExport(tmp_path), server, days=2.0)
    assert (report.present, report.parts) == (1, 2)
    assert sorted(ids(tmp_path)) == ["c0", "c1", "c2", "c3"]


def test_a_part_that_another_process_has(tmp_path: Path) -> None:
    server, target = Server(records_of_two_days()), ParquetExport(tmp_path)
    part = next(parts_of("call", "7", "account", START, START + DAY))
    target.path(part).parent.mkdir(parents=True)
    lock = LockFile(target.path(part).with_name(f".{target.path(part).name}.lock"))
    lock.acquire()
    take = target.take

    def release_later() -> tuple[Part, Reading] | None:
        found = take()
        if found is None:
            lock.release()
        return found

    target.take = release_later  # type: ignore[method-assign]
    outcome = drive(run_of(target, days=2.0).flow(), server)
    assert (outcome.slept, outcome.value.verified) == ([1.0], 2)
    assert sorted(ids(tmp_path)) == ["c0", "c1", "c2", "c3"]


def test_a_foreign_file_is_not_replaced(tmp_path: Path) -> None:
    target = ParquetExport(tmp_path)
    part = next(parts_of("call", "7", "account", START, START + DAY))
    target.path(part).parent.mkdir(parents=True)
    target.path(part).write_bytes(b"mine")
    with pytest.raises(ExportError, match="is not a file of an export"):
        export(target, Server([]))
    assert target.path(part).read_bytes() == b"mine"


def recorded(place: int, second: float) -> dict[str, Any]:
    return call_of(place, second, recording={"id": place, "contentUri": f"https://media.example/{place}"})


def test_recordings(tmp_path: Path) -> None:
    server = Server([recorded(1, 10), call_of(2, 20), recorded(3, 30)])
    server.gone = {"3"}
    wanted = Wanted(["recording"], [], None, START, START + DAY)
    report = export(ParquetExport(tmp_path), server, wanted=wanted)
    assert (report.records, report.verified) == (2, 1)
    (path,) = (tmp_path / "recordings").rglob("*.parquet")
    rows = pyarrow.parquet.read_table(path).to_pylist()  # pyright: ignore[reportUnknownMemberType]
    assert [(row["id"], row["recording_id"], row["trouble"] is None) for row in rows] == [
        ("c1", "1", True),
        ("c3", "3", False),
    ]
    assert (tmp_path / rows[0]["file"]).read_bytes() == b"audio of 1"
    assert "$file" not in rows[0]["raw"]


@pytest.mark.parametrize("error", [KeyboardInterrupt, asyncio.CancelledError])
def test_recordings_interrupted_at_every_step(tmp_path: Path, error: type[BaseException]) -> None:
    """What was downloaded is not downloaded again."""
    place = 0

    def run(interrupt: tuple[int, type[BaseException]]) -> Any:
        nonlocal place
        place += 1
        folder = tmp_path / str(place)
        server = Server([recorded(1, 10), recorded(2, 20)])
        wanted = Wanted(["recording"], [], None, START, START + DAY)
        outcome = drive(run_of(ParquetExport(folder), wanted=wanted).flow(), server, interrupt)
        stored = {path.stem for path in folder.rglob("*.mp3")}
        server.requests.clear()
        export(ParquetExport(folder), server, wanted=wanted)
        assert {name for name in server.requests if name.startswith("download")} == {
            f"download {name[1]}" for name in {"c1", "c2"} - stored
        } or outcome.value is not None
        assert sorted(ids(folder, "recordings")) == ["c1", "c2"]
        assert sorted(path.name for path in folder.rglob("*.mp3")) == ["c1.mp3", "c2.mp3"]
        return outcome

    assert interruptions(run, error) > 10


def test_a_single_file(tmp_path: Path) -> None:
    path = tmp_path / "calls.parquet"
    server = Server(records_of_two_days())
    report = export(ParquetFile(path), server, days=2.0)
    assert (report.parts, report.records) == (1, 4)
    assert [row["id"] for row in pyarrow.parquet.read_table(path).to_pylist()] == ["c0", "c1", "c2", "c3"]  # pyright: ignore[reportUnknownMemberType]
    server.status = {"/call-log": 500}
    with pytest.raises(ServerError):
        export(ParquetFile(tmp_path / "other.parquet"), server)
    assert [one.name for one in tmp_path.iterdir()] == ["calls.parquet"]
    wanted = Wanted(["call"], ["message"], ["~"], START, START + DAY)
    with pytest.raises(ConfigurationError, match="room for one kind"):
        export(ParquetFile(path), server, wanted=wanted)


def test_memory_is_flat(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Ten times the records of one part: the same peak."""
    monkeypatch.setattr(parquet_module, "_GROUP", 10)
    peaks: list[int] = []
    for count in (30, 30, 300):  # the first warms up
        records = [call_of(place, place % 1000) for place in range(count)]
        server = Server(records)
        tracemalloc.start()
        export(ParquetExport(tmp_path / f"{len(peaks)}"), server)
        peaks.append(tracemalloc.get_traced_memory()[1])
        tracemalloc.stop()
    assert peaks[2] < 1.5 * peaks[1] + 100_000, peaks


@pytest.mark.parametrize(
    ("arguments", "message"),
    [
        ({}, "nothing to export"),
        ({"messages": "account"}, "messages='account'"),
        ({"calls": "all"}, "calls='all'"),
        ({"calls": True, "extensions": "101"}, "should be a list"),
        (
            {"calls": True, "until": datetime(2020, 1, 1, tzinfo=UTC), "since": datetime(2021, 1, 1, tzinfo=UTC)},
            "before",
        ),
        ({"recordings": True, "to": ParquetFile("x.parquet")}, "a folder or a database"),
    ],
)
def test_arguments(tmp_path: Path, arguments: dict[str, Any], message: str) -> None:
    arguments = {"to": tmp_path, "since": timedelta(days=1), **arguments}
    with pytest.raises(ConfigurationError, match=message):
        functions.export(object(), **arguments)  # type: ignore[arg-type]
    assert not list(tmp_path.iterdir())


def test_targets() -> None:
    postgres = pytest.importorskip("rcext.fleet.export").PostgresExport
    chosen = functions._target("postgresql://localhost/crm")  # pyright: ignore[reportPrivateUsage]
    assert isinstance(chosen, postgres)
    assert isinstance(functions._target(Path("x")), ParquetExport)  # pyright: ignore[reportPrivateUsage]
    with pytest.raises(ConfigurationError, match="not a connection string"):
        postgres("postgresql://localhost/crm?nonsense=1")
