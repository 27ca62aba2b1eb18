"""Exports of a sandbox to Parquet and a real PostgreSQL; workers that are killed."""

from __future__ import annotations

import json
import os
import subprocess
import sys
import threading
import time
from collections import Counter
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import TYPE_CHECKING, Any

import psycopg
import pyarrow.parquet
import pytest
from psycopg import sql

from rcext import AsyncRingCentral, RingCentral
from rcext.fleet.export import ExportError, PostgresExport, export, export_async

if TYPE_CHECKING:
    from rcext.sandbox import Sandbox

pytestmark = pytest.mark.slow

ROOT = Path(__file__).resolve().parents[2]
PERIOD = timedelta(days=4)


def rows(folder: Path, kind: str) -> list[dict[str, Any]]:
    paths = sorted((folder / kind).rglob("[!.]*.parquet"))
    return [row for path in paths for row in pyarrow.parquet.read_table(path).to_pylist()]  # pyright: ignore[reportUnknownMemberType]


def in_database(database: str, kind: str) -> list[dict[str, Any]]:
    with psycopg.connect(database) as connection:
        table = sql.Identifier(f"rcext_export_{kind}")
        cursor = connection.execute(sql.SQL("SELECT row_to_json(one) FROM {} AS one").format(table))
        return [row[0] for row in cursor.fetchall()]


def client(sb: Sandbox) -> RingCentral:
    return RingCentral(sb.server, sb.client_id, sb.client_secret, jwt=sb.jwt, clock=sb.clock)


def listed(rc: RingCentral, until: datetime) -> tuple[set[str], set[str]]:
    calls = rc.records(rc.api.call_log.read_company_call_log, date_from=until - PERIOD, date_to=until, per_page=1000)
    messages: set[str] = set()
    for one in rc.records(rc.api.extensions.list_extensions):
        found = rc.records(
            rc.api.message_store.list_messages, extension_id=str(one.id), date_from=until - PERIOD, date_to=until
        )
        messages |= {str(message.id) for message in found}
    return {str(call.id) for call in calls}, messages


async def test_parquet_and_postgres(sb: Sandbox, database: str, tmp_path: Path) -> None:
    until = sb.clock.datetime() - timedelta(hours=1)
    until = until.replace(microsecond=0)
    with client(sb) as rc:
        wanted: dict[str, Any] = {"since": PERIOD, "until": until, "calls": "account", "messages": True}
        report = export(rc, tmp_path, **wanted)
        calls, messages = listed(rc, until - timedelta(milliseconds=1))
        assert (report.verified, report.parts, report.refused) == (report.parts, report.parts, [])
        assert {row["id"] for row in rows(tmp_path, "calls")} == calls
        assert {row["id"] for row in rows(tmp_path, "messages")} == messages
        assert report.records == len(calls) + len(messages) > 50
        legs = [leg for row in rows(tmp_path, "calls") for leg in row["legs"]]
        assert len(legs) >= len(calls)
        recorded = export(rc, database, since=timedelta(days=1), until=until, recordings="account")
    async with AsyncRingCentral(sb.server, sb.client_id, sb.client_secret, jwt=sb.jwt, clock=sb.clock) as rc_async:
        assert (await export_async(rc_async, database, **wanted)).verified == report.parts
        again = await export_async(rc_async, database, **wanted)
        assert (again.records, again.present) == (0, report.parts)
        wanted["since"] += timedelta(hours=2)
        longer = await export_async(rc_async, database, **wanted)
        assert longer.present < report.parts
    stored = in_database(database, "calls")
    assert {row["id"] for row in stored} >= calls
    assert {row["id"] for row in in_database(database, "messages")} >= messages
    assert all(row["raw"]["id"] == row["id"] and row["legs"] for row in stored)
    audio = {row["id"]: row["content"] for row in in_database(database, "audio")}
    assert len(audio) == recorded.records > 0
    assert set(audio) == {row["id"] for row in in_database(database, "recordings")}


def test_rows_that_have_gone_are_deleted(sb: Sandbox, database: str) -> None:
    """The rows of the read before are removed if they are not listed again."""
    until = sb.clock.datetime()
    kept = sb.incoming_call("+14155550100")
    kept.hang_up()
    options: dict[str, Any] = {"extensions": ["~"], "calls": True, "since": datetime(2020, 1, 1, tzinfo=UTC)}
    with client(sb) as rc:
        export(rc, database, **options, until=until)
        assert in_database(database, "calls")
        rc.api.call_log.delete_user_call_log(date_to=until)
        sb.clock.advance(10)
        export(rc, database, **options)
        month = f"{until:%Y-%m}"
        assert [row for row in in_database(database, "calls") if row["start_time"] > month] == [
            row for row in in_database(database, "calls") if row["session_id"] == kept.session_id
        ]
    with pytest.raises(ExportError, match="PostgreSQL: "):
        PostgresExport("postgresql://user@127.0.0.1:1/x").open()


WORKER = """
import json, sys
from datetime import datetime
from rcext import RingCentral
from rcext.fleet.export import export
settings = json.loads(sys.argv[1])
with RingCentral.from_env() as rc:
    export(rc, settings["to"], since=datetime.fromisoformat(settings["since"]),
        until=datetime.fromisoformat(settings["until"]), calls="account", messages=True, recordings="account")
"""


@pytest.mark.long
@pytest.mark.timeout(400)
@pytest.mark.parametrize("kind", ["parquet", "postgres"])
def test_killed(sb: Sandbox, database: str, tmp_path: Path, kind: str) -> None:
    """Two workers at a time are killed again and again, until both end by themselves."""
    until = sb.clock.datetime().replace(microsecond=0) - timedelta(hours=1)
    sb.faults.add("*/call-log", "latency", seconds=0.8)
    to = str(tmp_path) if kind == "parquet" else database
    settings = json.dumps({"to": to, "since": (until - PERIOD).isoformat(), "until": until.isoformat()})
    environment = {**os.environ, **sb.environment, "PYTHONPATH": f"{ROOT}{os.pathsep}{ROOT / 'generated'}"}
    kills, patience, output = 0, 1.0, tmp_path / "output"

    def start() -> subprocess.Popen[bytes]:
        with output.open("ab") as file:
            return subprocess.Popen([sys.executable, "-c", WORKER, settings], env=environment, stderr=file)

    workers = [start(), start()]
    try:
        while True:
            time.sleep(patience)
            running = [worker for worker in workers if worker.poll() is None]
            assert all(worker.returncode in (None, 0) for worker in workers), output.read_text()
            if not running:
                break
            if patience < 3:  # later they get more time than the interpreter needs to start
                patience += 0.1
                kills += 1
                running[0].kill()
                running[0].wait()
                workers[workers.index(running[0])] = start()
    finally:
        for worker in workers:
            worker.kill()
            worker.wait()
    assert kills > 5
    with client(sb) as rc:
        calls, messages = listed(rc, until - timedelta(milliseconds=1))
    for name, expected in (("calls", calls), ("messages", messages)):
        found = rows(tmp_path, name) if kind == "parquet" else in_database(database, name)
        counts = Counter(row["id"] for row in found)
        assert set(counts) == expected, "lost"
        assert max(counts.values()) == 1, "doubled"
    assert not list(tmp_path.rglob(".*.part"))


def test_two_exports_share_the_work(sb: Sandbox, database: str) -> None:
    until = sb.clock.datetime().replace(microsecond=0) - timedelta(hours=1)
    reports: list[Any] = []

    def run() -> None:
        with client(sb) as rc:
            reports.append(export(rc, database, since=timedelta(days=10), until=until, calls="account"))

    threads = [threading.Thread(target=run) for _ in range(2)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join(60)
    assert sum(report.verified for report in reports) == reports[0].parts == 11
    assert sum(report.records for report in reports) == len(in_database(database, "calls"))
