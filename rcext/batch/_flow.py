"""Asks for many things by id: split by what an endpoint takes at once, in order, and resumable."""

from __future__ import annotations

import os
from collections.abc import Iterable
from functools import partial
from random import Random
from typing import TYPE_CHECKING, Final, TypeVar, cast

import httpx

from rcext._flow import call as blocking
from rcext._flow import run, run_async, sleep
from rcext.errors import ConfigurationError, RingCentralError
from rcext.transport._retry import backoff
from ringcentral_api.errors import ApiError

from ._endpoints import BatchEndpoint
from ._entry import BatchEntry
from ._exchange import Reading, sender, sender_async, stops
from ._journal import Journal
from ._report import BatchInterrupted, BatchReport

if TYPE_CHECKING:
    from rcext._flow import Flow
    from ringcentral_api.client import AsyncClient, SyncClient

T = TypeVar("T")

_RANDOM: Final = Random()  # noqa: S311  # spreads load, guards nothing


def batch(
    client: SyncClient,
    ids: Iterable[str | int],
    endpoint: BatchEndpoint[T],
    *,
    limit: int | None = None,
    resume: BatchReport[T] | str | os.PathLike[str] | None = None,
) -> BatchReport[T]:
    """Ask for many things by id, as many in one request as the endpoint takes.

    An id that occurs several times is asked for once. An error that concerns one item, or one request (a 4xx), is that
    item's or those items' alone; the rest goes on.

    Args:
        client: `RingCentral`, or anything that sends requests. Its rate gate keeps the pace.
        ids: the ids, in the order of the report.
        endpoint: what the ids identify: `messages()`, `presences()`, `call_records()`, or your own `BatchEndpoint`.
        limit: how many ids to ask for at once; the endpoint's own limit unless given.
        resume: an earlier report, or the path of a file: what succeeded there is taken from it and not asked for again.
            A file is made where there is none, and the results of each request are added to it as they come, so that
            the same call goes on where a process has ended, however it ended. Delete it when the batch is done. One
            batch at a time has it. What is `uncertain` there is not asked for again either.

    Returns:
        One entry an id, in order.

    Raises:
        ConfigurationError: an empty id, a limit below 1, or a file that holds something else. Nothing was sent.
        BatchInUse: another batch, in another process perhaps, is at work on the file. Nothing was sent.
        BatchInterrupted: no connection, no session, a rate limit that was not waited for, a server error, an answer
            that cannot be read, or a file that cannot be written. It holds the report so far.
    """
    return run(batches(ids, endpoint, limit, resume), sender(client))


async def batch_async(
    client: AsyncClient,
    ids: Iterable[str | int],
    endpoint: BatchEndpoint[T],
    *,
    limit: int | None = None,
    resume: BatchReport[T] | str | os.PathLike[str] | None = None,
) -> BatchReport[T]:
    """Ask for many things by id in asyncio; see `batch`."""
    return await run_async(batches(ids, endpoint, limit, resume), sender_async(client))


def batches(
    ids: Iterable[str | int],
    endpoint: BatchEndpoint[T],
    limit: int | None,
    resume: BatchReport[T] | str | os.PathLike[str] | None,
) -> Flow[BatchReport[T]]:
    """The course of a batch, without IO; see `batch`."""
    wanted = checked_ids(ids)
    size = checked_limit(endpoint, limit)
    if not isinstance(resume, (str, os.PathLike)):
        return (yield from _course(wanted, size, endpoint, _checked_report(resume), None))
    journal = Journal(resume, endpoint)
    try:
        earlier: dict[str, BatchEntry[T]] = yield from blocking(journal.open)
        return (yield from _course(wanted, size, endpoint, earlier.values(), journal))
    finally:
        journal.close()


def _course(
    wanted: list[str], size: int, endpoint: BatchEndpoint[T], earlier: Iterable[BatchEntry[T]], journal: Journal | None
) -> Flow[BatchReport[T]]:
    done: dict[str, BatchEntry[T]] = {entry.id: entry for entry in earlier if entry.ok or entry.uncertain}
    missing = [identifier for identifier in dict.fromkeys(wanted) if identifier not in done]
    for start in range(0, len(missing), size):
        reading = Reading(missing[start : start + size], endpoint, at_once=False)
        if journal is not None and not reading.repeatable:
            try:
                yield from blocking(partial(journal.append, reading.refused(ProcessEnded())))
            except OSError as error:
                raise BatchInterrupted(_report(wanted, done), error) from error
        stopped: Exception | None = None
        try:
            entries = reading.judged((yield from _asked(reading)))
        except (ApiError, RingCentralError, httpx.RequestError) as error:
            entries = reading.refused(error)
            stopped = error if stops(error) else None
        done.update((entry.id, entry) for entry in entries)
        if journal is not None and (stopped is None or not reading.repeatable):
            try:
                yield from blocking(partial(journal.append, entries))
            except OSError as error:
                stopped = stopped or error
        if stopped is not None:
            raise BatchInterrupted(_report(wanted, done), stopped) from stopped
    return _report(wanted, done)


class ProcessEnded(Exception):
    """What a file says of a request that must not be sent twice, from before it is sent until it is answered."""

    def __init__(self) -> None:
        super().__init__("the process ended before the answer came")


def _asked(reading: Reading[T]) -> Flow[list[BatchEntry[T]]]:
    """Send one request. An answer that breaks off is asked for again, as often as its client does that elsewhere."""
    failures = 0
    while True:
        try:
            yield reading
            return reading.close()
        except httpx.TransportError:
            failures += 1
            if failures > reading.retries:
                raise
        yield from sleep(backoff(failures, _RANDOM.random))
        reading = reading.anew()


def _report(wanted: list[str], done: dict[str, BatchEntry[T]]) -> BatchReport[T]:
    return BatchReport(done.get(identifier) or BatchEntry(identifier) for identifier in wanted)


def checked_limit(endpoint: object, limit: object) -> int:
    """How many ids to ask for at once.

    Raises:
        ConfigurationError: fewer than one, or it is not said what they are.
    """
    if not isinstance(endpoint, BatchEndpoint):
        name = getattr(endpoint, "__name__", None)
        hint = f"{name}(), with brackets" if callable(endpoint) and name else "a BatchEndpoint, such as messages()"
        raise ConfigurationError(f"endpoint={endpoint!r:.60} should be {hint}")
    size: object = endpoint.limit if limit is None else limit
    if not isinstance(size, int) or isinstance(size, bool) or size < 1:
        raise ConfigurationError(f"limit={size!r} should be 1 or more")
    return size


def _checked_report(resume: BatchReport[T] | None) -> Iterable[BatchEntry[T]]:
    if resume is not None and not isinstance(cast("object", resume), BatchReport):
        raise ConfigurationError(f"resume={resume!r:.60} should be the report of a batch, or the path of a file")
    return resume or ()


def checked_ids(ids: object) -> list[str]:
    """Ids as texts.

    Raises:
        ConfigurationError: one is none.
    """
    if isinstance(ids, (str, bytes)) or not isinstance(ids, Iterable):
        raise ConfigurationError(f"ids={ids!r:.60} should be a list of ids")
    wanted: list[str] = []
    for index, identifier in enumerate(cast("Iterable[object]", ids)):
        known = isinstance(identifier, (str, int)) and not isinstance(identifier, bool)
        text = str(identifier) if known else ""
        if not text or "," in text or "/" in text or text in (".", ".."):
            raise ConfigurationError(f"ids[{index}]={identifier!r} is no id")
        wanted.append(text)
    return wanted
