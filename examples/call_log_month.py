"""A month's call log of all extensions as CSV, Parquet and a plot, with a progress bar, resumable.

It shows pages of typed records, rate limits of a throttling group (`Heavy`: the client waits when the server says so),
and how to continue a long export: each day is stored in a transaction, and a second run fetches the missing days only.

Run it with the variables of `RingCentral.from_env()`, with the permission `ReadCompanyCallLog`, and with `pyarrow`,
`rich` and `matplotlib` installed:

    python examples/call_log_month.py 2026-10 export/
"""

# pyright: reportUnknownMemberType=false, reportUnknownVariableType=false, reportUnknownArgumentType=false
# pyarrow and matplotlib are partly untyped

from __future__ import annotations

import argparse
import csv
import sqlite3
from collections import Counter
from collections.abc import Iterator
from contextlib import closing
from datetime import UTC, date, datetime, time, timedelta
from pathlib import Path

import matplotlib
import pyarrow as pa
import pyarrow.parquet as pq
from rich.console import Console
from rich.progress import Progress

from rcext import RingCentral
from ringcentral_api.models import CallLogRecord

COLUMNS = ("id", "start", "extension", "direction", "result", "caller", "callee", "seconds")
SCHEMA = """
CREATE TABLE IF NOT EXISTS calls (id TEXT PRIMARY KEY, start TEXT, extension TEXT, direction TEXT, result TEXT,
    caller TEXT, callee TEXT, seconds INTEGER);
CREATE TABLE IF NOT EXISTS days (day TEXT PRIMARY KEY);
"""
Row = tuple[str, str, str, str, str, str, str, int]


def days_of(month: str) -> Iterator[date]:
    """Yield the days of a month, without the current day, whose calls are not complete."""
    day = datetime.strptime(month, "%Y-%m").replace(tzinfo=UTC).date()
    this = day.month
    while day.month == this and day < datetime.now(UTC).date():
        yield day
        day += timedelta(days=1)


def row_of(call: CallLogRecord) -> Row:
    """Return the columns of a call."""
    caller, callee = call.from_, call.to
    return (
        call.id or "",
        call.start_time.astimezone(UTC).isoformat() if call.start_time else "",
        str(call.extension.id) if call.extension else "",
        call.direction or "",
        call.result or "",
        (caller.phone_number or caller.extension_number or "") if caller else "",
        (callee.phone_number or callee.extension_number or "") if callee else "",
        call.duration or 0,
    )


def fetch(rc: RingCentral, database: sqlite3.Connection, days: list[date]) -> None:
    """Store the calls of each day that is not stored yet."""
    with Progress(console=Console(stderr=True)) as progress:
        task = progress.add_task("call log", total=len(days))
        for day in days:
            if not database.execute("SELECT 1 FROM days WHERE day = ?", (str(day),)).fetchone():
                start = datetime.combine(day, time.min, UTC)
                calls = rc.records(
                    rc.api.call_log.read_company_call_log,
                    date_from=start,
                    date_to=start + timedelta(days=1),
                    view="Simple",
                    per_page=250,
                )
                rows = [row_of(call) for call in calls]
                with database:  # a day is stored as a whole, or not at all
                    database.executemany("REPLACE INTO calls VALUES (?, ?, ?, ?, ?, ?, ?, ?)", rows)
                    database.execute("INSERT INTO days VALUES (?)", (str(day),))
            progress.update(task, advance=1, description=str(day))


def cell(value: object) -> str:
    """Return a value as text that a spreadsheet does not run as a formula: a caller can choose its name and number."""
    text = str(value)
    return f"'{text}" if text[:1] in tuple("=+-@\t\r") and not text.removeprefix("+").isdigit() else text


def write_tables(rows: list[Row], name: Path) -> None:
    """Write the calls as CSV and as Parquet."""
    with name.with_suffix(".csv").open("w", newline="", encoding="utf-8") as file:
        writer = csv.writer(file)
        writer.writerow(COLUMNS)
        writer.writerows([cell(value) for value in row] for row in rows)
    columns = {column: [row[place] for row in rows] for place, column in enumerate(COLUMNS)}
    pq.write_table(pa.table(columns), name.with_suffix(".parquet"))


def plot(rows: list[Row], days: list[date], name: Path) -> None:
    """Draw the calls of each day by result as stacked bars."""
    matplotlib.use("agg")  # no window
    from matplotlib import pyplot

    by_result: dict[str, Counter[str]] = {}
    for row in rows:
        by_result.setdefault(row[4] or "Unknown", Counter())[row[1][:10]] += 1
    figure, axes = pyplot.subplots(figsize=(9, 4), layout="constrained")
    below = [0] * len(days)
    for result, counts in sorted(by_result.items(), key=lambda item: -item[1].total()):
        heights = [counts[str(day)] for day in days]
        axes.bar([day.day for day in days], heights, bottom=below, label=result)
        below = [low + height for low, height in zip(below, heights, strict=True)]
    axes.set(title=f"Calls in {name.name}", xlabel="day", ylabel="calls", xlim=(0, 32))
    axes.legend(fontsize="small")
    figure.savefig(name.with_suffix(".png"), dpi=100)
    pyplot.close(figure)


def main() -> None:
    parser = argparse.ArgumentParser(description="Export the calls of all extensions in a month.")
    parser.add_argument("month", help="for example 2026-10, in UTC")
    parser.add_argument("folder", type=Path)
    options = parser.parse_args()
    options.folder.mkdir(parents=True, exist_ok=True)
    days = list(days_of(options.month))
    with RingCentral.from_env() as rc, closing(sqlite3.connect(options.folder / "calls.sqlite")) as database:
        database.executescript(SCHEMA)
        fetch(rc, database, days)
        rows: list[Row] = database.execute(
            "SELECT * FROM calls WHERE substr(start, 1, 7) = ? ORDER BY start, id", (options.month,)
        ).fetchall()
    name: Path = options.folder / options.month
    write_tables(rows, name)
    plot(rows, days, name)
    print(f"{len(rows)} calls in {name}.csv, .parquet and .png")


if __name__ == "__main__":
    main()
