"""Commands about many files or records: `download recordings` and `export`."""

from __future__ import annotations

import sys
from contextlib import contextmanager
from enum import StrEnum
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any, Literal

import typer

from ._context import JsonOption, LimitOption, SinceOption, call_log, client, since
from ._output import print_json

if TYPE_CHECKING:
    from collections.abc import Callable, Generator

    from rcext import RingCentral
    from rcext.fleet.export import ExportProgress, ExportTarget

download = typer.Typer(no_args_is_help=True, help="Download files.", rich_markup_mode=None)
export = typer.Typer(no_args_is_help=True, help="Export records.", rich_markup_mode=None)


class ExportFormat(StrEnum):
    """File format of an export."""

    CSV = "csv"
    PARQUET = "parquet"


@download.callback()
def _download() -> None:
    """Download files."""


@export.callback()
def _export() -> None:
    """Export records."""


@download.command("recordings")
def recordings(
    context: typer.Context,
    period: SinceOption = "7d",
    to: Annotated[Path, typer.Option("--to", help="The folder.")] = Path("recordings"),
    account: Annotated[bool, typer.Option("--account", help="Of the whole account, not only yours.")] = False,
    parallel: Annotated[int, typer.Option("--parallel", min=1, max=16, help="How many downloads at a time.")] = 4,
    limit: LimitOption = None,
    as_json: JsonOption = False,
) -> None:
    """Download call recordings as audio files only; what is complete is skipped, what was interrupted is resumed."""
    to.mkdir(parents=True, exist_ok=True)
    with client(context) as rc:
        wanted: list[tuple[str, str]] = []
        for record in call_log(rc, since(period), account=account, recording_type="All"):
            raw = record.to_dict()
            recording = raw.get("recording")
            if recording and recording.get("contentUri"):
                name = f"{str(raw.get('startTime', ''))[:10]}_{recording['id']}"
                wanted.append((name, str(recording["contentUri"])))
            if len(wanted) == limit:
                break
        missing, failed = _download_all(rc, to, wanted, parallel)
    done, present = missing - len(failed), len(wanted) - missing
    if as_json:
        print_json({"downloaded": done, "present": present, "failed": failed})
    else:
        print(f"{done} downloaded, {present} already there, {len(failed)} failed")
        for line in failed:
            print(f"rcext: {line}", file=sys.stderr)
    if failed:
        raise typer.Exit(1)


def _download_all(rc: RingCentral, folder: Path, wanted: list[tuple[str, str]], parallel: int) -> tuple[int, list[str]]:
    """Return how many files were missing, and what failed."""
    from concurrent.futures import ThreadPoolExecutor

    from rcext.errors import RingCentralError
    from rcext.files import AUDIO_TYPES, audio_suffix

    present = {path.stem for path in folder.iterdir() if path.suffix in AUDIO_TYPES}
    missing = [one for one in wanted if one[0] not in present]
    failed: list[str] = []

    def fetch(one: tuple[str, str]) -> None:
        name, uri = one
        try:
            # The file gets its last name when it is complete, so that an interrupted one is found and resumed.
            pending = folder / f".{name}.download"
            done = rc.download(uri, pending)
            pending.replace(folder / f"{name}{audio_suffix(done.content_type)}")
        except RingCentralError as error:
            failed.append(f"{name}: {error}")
        advance()

    with _progress("recordings", len(missing)) as advance, ThreadPoolExecutor(parallel) as pool:
        running = [pool.submit(fetch, one) for one in missing]
        try:
            for future in running:
                future.result()
        except BaseException:
            pool.shutdown(wait=False, cancel_futures=True)
            raise
    return len(missing), failed


TargetArgument = Annotated[
    str,
    typer.Argument(
        help="A file (.csv, .parquet), a folder for Parquet partitions, or a connection string of PostgreSQL.",
    ),
]
PlaceArgument = Annotated[
    str, typer.Argument(help="A folder for audio files and their index, or a connection string of PostgreSQL.")
]
UntilOption = Annotated[str | None, typer.Option("--until", help="The end: as --since; now by default.")]
FileFormatOption = Annotated[
    ExportFormat | None, typer.Option("--format", help="Default: by the file's name, .csv or .parquet.")
]
AccountOption = Annotated[bool, typer.Option("--account", help="Of the whole account, not only yours.")]


@export.command("calls")
def export_calls(
    context: typer.Context,
    to: TargetArgument,
    period: SinceOption = "30d",
    until: UntilOption = None,
    form: FileFormatOption = None,
    account: AccountOption = False,
    as_json: JsonOption = False,
) -> None:
    """Export calls; a file appears when it is complete, a folder or a database is continued by the next run."""
    _run_export(context, "calls", to, form, period, until, account=account, as_json=as_json)


@export.command("messages")
def export_messages(
    context: typer.Context,
    to: TargetArgument,
    period: SinceOption = "30d",
    until: UntilOption = None,
    form: FileFormatOption = None,
    account: AccountOption = False,
    as_json: JsonOption = False,
) -> None:
    """Export messages; a file appears when it is complete, a folder or a database is continued by the next run."""
    _run_export(context, "messages", to, form, period, until, account=account, as_json=as_json)


@export.command("recordings")
def export_recordings(
    context: typer.Context,
    to: PlaceArgument,
    period: SinceOption = "30d",
    until: UntilOption = None,
    account: AccountOption = False,
    as_json: JsonOption = False,
) -> None:
    """Export call recordings with an index; the next run continues it."""
    _run_export(context, "recordings", to, None, period, until, account=account, as_json=as_json)


def _run_export(
    context: typer.Context,
    what: Literal["calls", "messages", "recordings"],
    to: str,
    form: ExportFormat | None,
    period: str,
    until: str | None,
    *,
    account: bool,
    as_json: bool,
) -> None:
    from rcext.fleet.export import export as run

    target = _target(to, form, what)
    begin, end = since(period), since(until) if until is not None else None
    # Only calls and recordings can be listed for the whole account.
    kinds: dict[str, Any] = {what: "account" if account and what != "messages" else True}
    extensions = None if account else ["~"]
    with client(context) as rc, _progress(what, None) as show:
        report = run(rc, target, since=begin, until=end, extensions=extensions, progress=show, **kinds)
    wrong = [f"{one.part.name}: {one.reason}" for one in (*report.differing, *report.refused)]
    if as_json:
        facts = {what: report.records, "file": to, "parts": report.parts, "present": report.present}
        print_json({**facts, "verified": report.verified, "withoutTotal": report.without_total, "wrong": wrong})
    else:
        there = f", {report.present} of {report.parts} parts were there already" if report.present else ""
        print(f"{report.records} {what} in {to}{there}")
        for line in wrong:
            print(f"rcext: {line}", file=sys.stderr)
    if wrong:
        raise typer.Exit(1)


def _target(to: str, form: ExportFormat | None, what: str) -> ExportTarget | str:
    """Return a target: a single file, a folder, or a database.

    Raises:
        typer.BadParameter: the format is unknown.
    """
    from rcext.fleet.export import ParquetFile

    if to.startswith(("postgresql://", "postgres://")):
        return to
    path = Path(to)
    suffix = path.suffix.lower().removeprefix(".")
    if form is None and (what == "recordings" or path.is_dir() or not suffix):
        return to
    if form is None and suffix not in list(ExportFormat):
        raise typer.BadParameter(f"{to!r} does not end with .csv or .parquet: rename it, or give --format")
    from ._csv_file import CsvFile

    return ParquetFile(path) if (form or ExportFormat(suffix)) is ExportFormat.PARQUET else CsvFile(path)


@contextmanager
def _progress(what: str, total: int | None) -> Generator[Callable[..., None]]:
    """Show a progress bar on a terminal; call the result for each step of an export, or with nothing for one more."""
    from rich.console import Console
    from rich.progress import BarColumn, MofNCompleteColumn, Progress, TextColumn, TimeElapsedColumn

    columns = (TextColumn("{task.description}"), BarColumn(), MofNCompleteColumn(), TimeElapsedColumn())
    with Progress(*columns, console=Console(stderr=True), disable=not sys.stderr.isatty()) as bar:
        task = bar.add_task(what, total=total)

        def show(at: ExportProgress | None = None) -> None:
            if at is None:
                bar.advance(task)
            else:
                rate = f"{at.part.name}: {at.records} {what}, {at.rate:.0f}/s"
                bar.update(task, completed=at.parts, total=at.total, description=rate)

        yield show
