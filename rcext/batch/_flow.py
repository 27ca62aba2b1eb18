"""Batches of any size as flows: split by what the endpoint accepts, in order, resumable."""

from __future__ import annotations

import os
import random
from collections.abc import Iterable, Mapping
from contextlib import closing
from functools import partial
from typing import TYPE_CHECKING, Final, TypeVar, cast

import httpx

from rcext._clock import MACHINE_CLOCK
from rcext._flow import Give, call, sleep
from rcext._progress import ProgressMeter
from rcext._streaming import CLOSE, READ, Open
from rcext.errors import ConfigurationError, RingCentralError
from rcext.transport import backoff
from ringcentral_api.errors import ApiError

from ._endpoints import BatchEndpoint
from ._entry import BatchEntry
from ._journal import Journal
from ._report import BatchInterrupted, BatchReport
from ._request import BatchRequest, stops
from ._response import ResponseParser

if TYPE_CHECKING:
    from collections.abc import Callable

    from rcext._clock import Clock
    from rcext._flow import Flow
    from rcext._streaming import Opened

T = TypeVar("T")

_ERRORS: Final = (ApiError, RingCentralError, httpx.RequestError)


class ProcessEnded(Exception):
    """The error that a journal has for a request that must not be sent twice, until its response arrives."""

    def __init__(self) -> None:
        super().__init__("the process ended before the response arrived")


def batch_flow(
    ids: Iterable[str | int],
    endpoint: BatchEndpoint[T],
    limit: int | None = None,
    resume: BatchReport[T] | str | os.PathLike[str] | None = None,
    *,
    meter: ProgressMeter | None = None,
    jitter: Callable[[], float] = random.random,
    clock: Clock = MACHINE_CLOCK,
) -> Flow[BatchReport[T]]:
    """Run a batch; see `batch`.

    Args:
        ids: the ids.
        endpoint: what they identify.
        limit: the number of ids in one request.
        resume: an earlier report, or the path of the journal.
        meter: makes the progress events.
        jitter: returns a number from 0 to 1 for the waits between retries.
        clock: the clock of these waits.
    """
    wanted = _check_ids(ids)
    size = _check_limit(endpoint, limit)
    meter = meter or ProgressMeter(None, "batch")
    if not isinstance(resume, (str, os.PathLike)):
        return (yield from _run(wanted, size, endpoint, _check_report(resume), None, meter, jitter, clock))
    if isinstance(resume, str) and resume.lstrip().startswith("{"):
        raise ConfigurationError(
            "resume must be a report or a path, not JSON; pass BatchReport.from_json(text, endpoint)"
        )
    journal = Journal(resume, endpoint)
    with closing(journal):  # for an interrupt in the steps of the cleanup
        try:
            earlier: dict[str, BatchEntry[T]] = yield from call(journal.open)
            return (yield from _run(wanted, size, endpoint, earlier.values(), journal, meter, jitter, clock))
        finally:
            yield from call(journal.close)


def iter_batch_flow(
    ids: Iterable[str | int],
    endpoint: BatchEndpoint[T],
    limit: int | None = None,
    *,
    meter: ProgressMeter | None = None,
) -> Flow[None]:
    """Run a batch, and give each entry as soon as it has arrived; see `iter_batch`."""
    wanted = list(dict.fromkeys(_check_ids(ids)))
    size = _check_limit(endpoint, limit)
    return _iterate(wanted, size, endpoint, meter or ProgressMeter(None, "batch"))


def _iterate(wanted: list[str], size: int, endpoint: BatchEndpoint[T], meter: ProgressMeter) -> Flow[None]:
    for start in range(0, len(wanted), size):
        request = BatchRequest(wanted[start : start + size], endpoint)
        try:
            opened = cast("Opened", (yield Open(request.request)))
            parser = ResponseParser(request, opened.response, in_order=True)
            while piece := cast("bytes", (yield READ)):
                for entry in parser.feed(piece):
                    yield Give(entry)
            rest = parser.close()
        except ApiError as error:
            if stops(error):
                raise
            rest = request.failed(error)
        finally:
            yield CLOSE
        for entry in rest:
            yield Give(entry)
        done = min(start + size, len(wanted))
        yield from meter.report(done, len(wanted), final=done == len(wanted))


def _run(
    wanted: list[str],
    size: int,
    endpoint: BatchEndpoint[T],
    earlier: Iterable[BatchEntry[T]],
    journal: Journal | None,
    meter: ProgressMeter,
    jitter: Callable[[], float],
    clock: Clock,
) -> Flow[BatchReport[T]]:
    done = {entry.id: entry for entry in earlier if entry.ok or entry.uncertain}
    unique = dict.fromkeys(wanted)
    missing = [identifier for identifier in unique if identifier not in done]

    def report() -> BatchReport[T]:
        return BatchReport(done.get(identifier) or BatchEntry(identifier) for identifier in wanted)

    for start in range(0, len(missing), size):
        request = BatchRequest(missing[start : start + size], endpoint)
        if journal is not None and not request.idempotent:
            # If the process ends now, the file says that the request may have taken effect.
            try:
                yield from call(partial(journal.append, request.failed(ProcessEnded())))
            except OSError as error:
                raise BatchInterrupted(report(), error) from error
        stopped: Exception | None = None
        try:
            entries = request.mark_uncertain((yield from _request(request, jitter, clock)))
        except _ERRORS as error:
            entries = request.failed(error)
            stopped = error if stops(error) else None
        done.update((entry.id, entry) for entry in entries)
        if journal is not None and (stopped is None or not request.idempotent):
            try:
                yield from call(partial(journal.append, entries))
            except OSError as error:
                stopped = stopped or error
        if stopped is not None:
            raise BatchInterrupted(report(), stopped) from stopped
        left = max(0, len(missing) - start - size)
        yield from meter.report(len(unique) - left, len(unique), final=not left)
    return report()


def _request(request: BatchRequest[T], jitter: Callable[[], float], clock: Clock) -> Flow[list[BatchEntry[T]]]:
    """Send one request. If it is idempotent and its response breaks off, send it again, as often as the client does."""
    failures = retries = 0
    while True:
        try:
            opened = cast("Opened", (yield Open(request.request)))
            retries = request.retries(opened.retries)
            parser = ResponseParser(request, opened.response, in_order=False)
            while piece := cast("bytes", (yield READ)):
                parser.feed(piece)
            return parser.close()
        except httpx.TransportError:
            failures += 1
            if failures > retries:
                raise
        finally:
            yield CLOSE
        yield from sleep(backoff(failures, jitter), clock)


def _check_limit(endpoint: object, limit: object) -> int:
    """Return the number of ids in one request.

    Raises:
        ConfigurationError: it is below 1, or `endpoint` is not an endpoint.
    """
    if not isinstance(endpoint, BatchEndpoint):
        name = getattr(endpoint, "__name__", None)
        hint = f"{name}(), with parentheses" if callable(endpoint) and name else "a BatchEndpoint, such as messages()"
        raise ConfigurationError(f"endpoint={endpoint!r:.60} must be {hint}")
    size: object = endpoint.limit if limit is None else limit
    if not isinstance(size, int) or isinstance(size, bool) or size < 1:
        raise ConfigurationError(f"limit={size!r} must be 1 or more")
    return size


def _check_report(resume: BatchReport[T] | None) -> Iterable[BatchEntry[T]]:
    if resume is not None and not isinstance(cast("object", resume), BatchReport):
        raise ConfigurationError(f"resume={resume!r:.60} must be the report of a batch or the path of a file")
    return resume or ()


def _check_ids(ids: object) -> list[str]:
    """Return the ids as texts.

    Raises:
        ConfigurationError: a value is not an id.
    """
    if isinstance(ids, (str, bytes)) or not isinstance(ids, Iterable):
        raise ConfigurationError(f"ids={ids!r:.60} must be a list of ids{_id_hint(ids)}")
    wanted: list[str] = []
    for index, identifier in enumerate(cast("Iterable[object]", ids)):
        valid = isinstance(identifier, (str, int)) and not isinstance(identifier, bool)
        text = str(identifier) if valid else ""
        if not text or "," in text or "/" in text or text in (".", ".."):
            raise ConfigurationError(f"ids[{index}]={identifier!r:.60} is not an id{_id_hint(identifier)}")
        wanted.append(text)
    return wanted


def _id_hint(value: object) -> str:
    if hasattr(value, "records"):
        return "; pass [record.id for record in page.records]"
    if isinstance(value, Mapping):
        return "; pass record['id']"
    return "; pass its id" if hasattr(value, "id") or hasattr(value, "resource_id") else ""
