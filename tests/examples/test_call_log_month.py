"""The export of a month is complete, within rate limits, and continues after it was killed."""

# pyright: reportUnknownMemberType=false
# pyarrow is partly untyped

from __future__ import annotations

import csv
import sys
from datetime import UTC, datetime
from typing import TYPE_CHECKING

import pyarrow.parquet as pq
import pytest

from examples.call_log_month import write_tables
from rcext import RingCentral
from rcext.sandbox import Sandbox
from tests.examples.programs import EXAMPLES, run, running, wait

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

NAME = "call_log_month.py"
PNG = b"\x89PNG\r\n\x1a\n"


@pytest.fixture
def sb() -> Iterator[Sandbox]:
    """A sandbox whose machine is at noon of the last day of a month, so that the whole month is in the past."""
    with Sandbox(seed=8, start=datetime(2026, 10, 31, 12, tzinfo=UTC)) as sandbox:
        yield sandbox


def logged(sb: Sandbox) -> set[str]:
    with RingCentral(sb.server, sb.client_id, sb.client_secret, jwt=sb.jwt) as rc:
        start = datetime(2026, 10, 1, tzinfo=UTC)
        calls = rc.records(rc.api.call_log.read_company_call_log, date_from=start, per_page=250)
        return {str(call.id) for call in calls}


def exported(folder: Path) -> list[str]:
    with (folder / "2026-10.csv").open(newline="", encoding="utf-8") as file:
        return [row["id"] for row in csv.DictReader(file)]


def requests(sb: Sandbox) -> list[int]:
    return [one.status for one in list(sb.requests) if one.path.endswith("/call-log")]


def test_continues_after_a_kill(sb: Sandbox, tmp_path: Path) -> None:
    command = [sys.executable, str(EXAMPLES / NAME), "2026-10", "export"]
    with running(sb, tmp_path, command) as process:
        wait(lambda: len(requests(sb)) >= 8, tmp_path, process)
        process.kill()
        process.wait()
    assert "calls in" in run(sb, tmp_path, NAME, "2026-10", "export")
    assert 31 <= len(requests(sb)) <= 33, "days that were stored are not fetched again"
    ids = exported(tmp_path / "export")
    assert len(ids) == len(set(ids)) > 50
    assert set(ids) == logged(sb)
    assert pq.read_table(tmp_path / "export/2026-10.parquet").column("id").to_pylist() == ids
    assert (tmp_path / "export/2026-10.png").read_bytes().startswith(PNG)


@pytest.mark.long
def test_within_rate_limits(tmp_path: Path) -> None:
    start = datetime(2026, 10, 31, 12, tzinfo=UTC)
    with Sandbox(seed=8, start=start, limits={"Heavy": 10}, window=2) as sb:
        run(sb, tmp_path, NAME, "2026-10", "export")
        assert requests(sb).count(200) == 31
        assert requests(sb).count(429) <= 3, "at most one for each window"


def test_formulas_in_csv(tmp_path: Path) -> None:
    row = ("1", "2026-10-01T00:00:00+00:00", "2", "Inbound", "=1+2", "+14155550100", "@SUM(1)", 3)
    write_tables([row], tmp_path / "2026-10")
    with (tmp_path / "2026-10.csv").open(newline="", encoding="utf-8") as file:
        assert list(csv.reader(file))[1] == [*row[:4], "'=1+2", "+14155550100", "'@SUM(1)", "3"]
