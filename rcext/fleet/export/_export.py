"""Exports: the functions."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING, Any, Literal

from rcext._clock import clock_of
from rcext._flow import run, run_async
from rcext._progress import meter_of
from rcext.errors import ConfigurationError

from ._flow import Download, ExportRun, Wanted
from ._target import ExportTarget

if TYPE_CHECKING:
    import os
    from collections.abc import Callable, Iterable

    from rcext import AsyncRingCentral, RingCentral

    from ._flow import ExportProgress, ExportReport
    from ._plan import Kind


def export(
    client: RingCentral,
    to: ExportTarget | str | os.PathLike[str],
    *,
    since: datetime | timedelta,
    until: datetime | None = None,
    calls: bool | Literal["account"] = False,
    messages: bool = False,
    recordings: bool | Literal["account"] = False,
    extensions: Iterable[str | int] | None = None,
    progress: Callable[[ExportProgress], object] | None = None,
) -> ExportReport:
    """Export a period, part by part; a part that is complete is not read again.

    Interrupt it at any moment, and call it again: nothing is lost, nothing is stored twice. Start it in several
    processes, with the same target, to share the work. A part is read again if the number of its records differs from
    the server's total. Calls and messages that arrive later in the period are not exported: let it end some hours ago.

    Args:
        client: the client; it keeps the rate limits.
        to: a folder for Parquet files, a connection string of PostgreSQL (`postgresql://...`), or a target.
        since: the start of the period, or how long it lasts.
        until: the end of the period; by default now.
        calls: the call logs of the extensions, with legs, or the one of the whole account with `account`.
        messages: the message stores of the extensions.
        recordings: the recordings of the calls of the extensions, or of the whole account with `account`.
        extensions: extension ids, `~` for the session's own; `None` for all.
        progress: called after each page.

    Returns:
        What was stored, and what differs from the server's totals.

    Raises:
        ConfigurationError: an argument is invalid. Nothing was sent.
        ExportError: the target cannot be written.
        ApiError: the server refused a request, other than by 403 or 404 for a part.
    """
    flow = _run(client, to, since, until, calls, messages, recordings, extensions, progress).flow()

    def send(step: Any) -> object:
        return client.download(step.source, step.path) if isinstance(step, Download) else client.send(step)

    return run(flow, send)


async def export_async(
    client: AsyncRingCentral,
    to: ExportTarget | str | os.PathLike[str],
    *,
    since: datetime | timedelta,
    until: datetime | None = None,
    calls: bool | Literal["account"] = False,
    messages: bool = False,
    recordings: bool | Literal["account"] = False,
    extensions: Iterable[str | int] | None = None,
    progress: Callable[[ExportProgress], object] | None = None,
) -> ExportReport:
    """Export a period in asyncio; the target is written in worker threads. See `export`."""
    flow = _run(client, to, since, until, calls, messages, recordings, extensions, progress).flow()

    async def send(step: Any) -> object:
        if isinstance(step, Download):
            return await client.download(step.source, step.path)
        return await client.send(step)

    return await run_async(flow, send)


def _run(
    client: object,
    to: ExportTarget | str | os.PathLike[str],
    since: datetime | timedelta,
    until: datetime | None,
    calls: bool | Literal["account"],
    messages: bool,
    recordings: bool | Literal["account"],
    extensions: Iterable[str | int] | None,
    progress: Callable[[ExportProgress], object] | None,
) -> ExportRun:
    clock = clock_of(client)
    end = _seconds(until) if until is not None else clock.now()
    start = end - since.total_seconds() if isinstance(since, timedelta) else _seconds(since)
    if not start < end:
        raise ConfigurationError(f"export: since={since!r} should be before until={until!r}")
    kinds: dict[Kind, bool | Literal["account"]] = {"call": calls, "message": messages, "recording": recordings}
    for kind, value in kinds.items():
        if value not in (True, False, "account") or (value == "account" and kind == "message"):
            raise ConfigurationError(f"export: {kind}s={value!r} should be True, False or (except messages) 'account'")
    if not any(kinds.values()):
        raise ConfigurationError("export: nothing to export; pass calls, messages or recordings")
    if isinstance(extensions, str | bytes):
        raise ConfigurationError(f"export: extensions={extensions!r} should be a list of extension ids")
    target = _target(to)
    if recordings and not target.audio:
        raise ConfigurationError("export: recordings need a folder or a database, not a single file")
    wanted = Wanted(
        account=[kind for kind, value in kinds.items() if value == "account"],
        each=[kind for kind, value in kinds.items() if value is True],
        extensions=None if extensions is None else list(dict.fromkeys(map(str, extensions))),
        start=_rounded(start),
        end=_rounded(end),
    )
    return ExportRun(wanted, target, clock=clock, meter=meter_of(client, "export"), progress=progress)


def _target(to: ExportTarget | str | os.PathLike[str]) -> ExportTarget:
    if isinstance(to, ExportTarget):
        return to
    if isinstance(to, str) and to.startswith(("postgresql://", "postgres://")):
        from ._postgres import PostgresExport

        return PostgresExport(to)
    from ._parquet import ParquetExport

    return ParquetExport(to)


def _seconds(moment: datetime) -> float:
    return (moment if moment.tzinfo is not None else moment.replace(tzinfo=UTC)).timestamp()


def _rounded(seconds: float) -> float:
    return round(seconds, 3)  # the server's times have milliseconds
