"""Commands about many files or records: `download recordings` and `export calls`."""

from __future__ import annotations

import os
import sys
from contextlib import contextmanager
from enum import StrEnum
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any, Final

import typer

from ._context import JsonOption, LimitOption, SinceOption, client, since
from ._output import pick, print_json, write_csv

if TYPE_CHECKING:
    from collections.abc import Callable, Generator, Iterator

    from rcext import RingCentral

download = typer.Typer(no_args_is_help=True, help="Download files.", rich_markup_mode=None)
export = typer.Typer(no_args_is_help=True, help="Export records to a file.", rich_markup_mode=None)

_SUFFIXES: Final = {"audio/mpeg": ".mp3", "audio/wav": ".wav", "audio/x-wav": ".wav"}
_COLUMNS: Final = (
    "id",
    "sessionId",
    "startTime",
    "duration",
    "type",
    "direction",
    "action",
    "result",
    "from.phoneNumber",
    "from.name",
    "to.phoneNumber",
    "to.name",
    "recording.id",
)


class ExportFormat(StrEnum):
    """File format of an export."""

    CSV = "csv"
    PARQUET = "parquet"


@download.callback()
def _download() -> None:
    """Download files."""


@export.callback()
def _export() -> None:
    """Export records to a file."""


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
    """Download call recordings; what is complete already is skipped, what was interrupted is resumed."""
    to.mkdir(parents=True, exist_ok=True)
    with client(context) as rc:
        operation = rc.api.call_log.read_company_call_log if account else rc.api.call_log.read_user_call_log
        wanted: list[tuple[str, str]] = []
        for record in rc.records(operation, date_from=since(period), recording_type="All", per_page=250):
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

    present = {path.stem for path in folder.iterdir() if path.suffix in (*_SUFFIXES.values(), ".bin")}
    missing = [one for one in wanted if one[0] not in present]
    failed: list[str] = []

    def fetch(one: tuple[str, str]) -> None:
        name, uri = one
        try:
            # The file gets its last name when it is complete, so that an interrupted one is found and resumed.
            pending = folder / f".{name}.download"
            done = rc.download(uri, pending)
            media = (done.content_type or "").partition(";")[0]
            pending.replace(folder / f"{name}{_SUFFIXES.get(media, '.bin')}")
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


@export.command("calls")
def export_calls(
    context: typer.Context,
    to: Annotated[Path, typer.Argument(help="The file to write.")],
    period: SinceOption = "30d",
    form: Annotated[
        ExportFormat | None, typer.Option("--format", help="Default: by the file's name, .csv or .parquet.")
    ] = None,
    account: Annotated[bool, typer.Option("--account", help="Of the whole account, not only yours.")] = False,
    as_json: JsonOption = False,
) -> None:
    """Export calls to CSV or Parquet; the file appears when it is complete."""
    suffix = to.suffix.lower().removeprefix(".")
    if form is None and suffix not in list(ExportFormat):
        raise typer.BadParameter(f"{str(to)!r} does not end with .csv or .parquet: rename it, or give --format")
    form = form or ExportFormat(suffix)
    write = _write_csv if form is ExportFormat.CSV else _write_parquet
    if form is ExportFormat.PARQUET:
        _pyarrow()
    temporary = to.with_name(f".{to.name}.{os.getpid()}")
    with client(context) as rc, _progress("calls", None) as advance:
        operation = rc.api.call_log.read_company_call_log if account else rc.api.call_log.read_user_call_log

        def rows() -> Iterator[list[Any]]:
            for record in rc.records(operation, date_from=since(period), per_page=1000):
                raw = record.to_dict()
                advance()
                yield [pick(raw, column) for column in _COLUMNS]

        try:
            count = write(temporary, rows())
            temporary.replace(to)
        finally:
            temporary.unlink(missing_ok=True)
    print_json({"calls": count, "file": str(to)}) if as_json else print(f"{count} calls in {to}")


def _write_csv(path: Path, rows: Iterator[list[Any]]) -> int:
    with path.open("w", encoding="utf-8", newline="") as file:
        return write_csv(file, _COLUMNS, rows)


def _write_parquet(path: Path, rows: Iterator[list[Any]]) -> int:
    arrow, parquet = _pyarrow()
    schema = arrow.schema(
        [(name, arrow.int64() if name == "duration" else arrow.string()) for name in _COLUMNS],
    )
    count = 0
    with parquet.ParquetWriter(path, schema) as writer:
        batch: list[dict[str, Any]] = []
        for row in rows:
            count += 1
            texts = {
                name: value if name == "duration" or value is None else str(value)
                for name, value in zip(_COLUMNS, row, strict=True)
            }
            batch.append(texts)
            if len(batch) == 10_000:
                writer.write_table(arrow.Table.from_pylist(batch, schema=schema))
                batch = []
        writer.write_table(arrow.Table.from_pylist(batch, schema=schema))
    return count


def _pyarrow() -> tuple[Any, Any]:
    try:
        import pyarrow
        import pyarrow.parquet
    except ImportError:
        from rcext.errors import ConfigurationError

        raise ConfigurationError("Parquet needs pyarrow: pip install 'rcext[parquet]'") from None
    return pyarrow, pyarrow.parquet


@contextmanager
def _progress(what: str, total: int | None) -> Generator[Callable[[], None]]:
    """Show a progress bar on a terminal."""
    from rich.console import Console
    from rich.progress import BarColumn, MofNCompleteColumn, Progress, TextColumn, TimeElapsedColumn

    columns = (TextColumn("{task.description}"), BarColumn(), MofNCompleteColumn(), TimeElapsedColumn())
    with Progress(*columns, console=Console(stderr=True), disable=not sys.stderr.isatty()) as bar:
        task = bar.add_task(what, total=total)
        yield lambda: bar.advance(task)
