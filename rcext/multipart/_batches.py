"""Asks for many things by id: split by what an endpoint takes at once, in order, and resumable."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from typing import TYPE_CHECKING, Any, Final, Generic, TypeVar, cast, overload
from urllib.parse import unquote

import httpx

from rcext.errors import ConfigurationError, RingCentralError
from rcext.transport._flow import run, run_async
from ringcentral_api.batch import BatchResult, decode_batch
from ringcentral_api.errors import ApiError, RateLimited, ServerError, Unauthorized, UnexpectedResponse, error_for

if TYPE_CHECKING:
    from rcext.transport._flow import Flow
    from ringcentral_api.client import AsyncClient, Request, SyncClient

T = TypeVar("T")

DEFAULT_LIMIT: Final = 30
"""How many ids a request takes where the endpoint's own limit is not known; no endpoint is known to take fewer."""


class Batchable(Generic[T]):
    """An endpoint that takes several ids in one path.

    Args:
        request: makes the request for some ids; the `request` function of an endpoint module does.
        decode: makes the value from each JSON object, such as `CallLogRecord.from_dict`.
        limit: how many ids one request takes.
        name: what they are, for messages.
    """

    def __init__(
        self,
        request: Callable[[Sequence[str]], Request],
        decode: Callable[[dict[str, Any]], T],
        *,
        limit: int = DEFAULT_LIMIT,
        name: str = "items",
    ) -> None:
        self.request = request
        self.decode = decode
        self.limit = limit
        self.name = name

    def __repr__(self) -> str:
        return f"Batchable({self.name}, limit={self.limit})"


class BatchEntry(Generic[T]):
    """What became of one id.

    Attributes:
        id: the id.
        status: its HTTP status; `None` if it has not been answered.
        value: the decoded object of a success; `None` for a failure, or a success without a body.
        error: why it failed, or why it could not be asked for; `None` for a success and for what was not tried.
    """

    __slots__ = ("error", "id", "status", "value")

    def __init__(
        self, id: str, status: int | None = None, value: T | None = None, error: Exception | None = None
    ) -> None:
        self.id = id
        self.status = status
        self.value = value
        self.error = error

    @property
    def ok(self) -> bool:
        """Whether it succeeded."""
        return self.status is not None and self.error is None

    @property
    def pending(self) -> bool:
        """Whether it was not tried: something stopped the batch before."""
        return self.status is None and self.error is None

    def __repr__(self) -> str:
        state = "ok" if self.ok else "pending" if self.pending else f"failed: {self.error}"
        return f"BatchEntry({self.id!r}, {state})"


class BatchReport(Sequence[BatchEntry[T]]):
    """What became of each id, in the order they were given."""

    __slots__ = ("_entries",)

    def __init__(self, entries: Iterable[BatchEntry[T]]) -> None:
        self._entries: tuple[BatchEntry[T], ...] = tuple(entries)

    @property
    def complete(self) -> bool:
        """Whether every id has been answered, with success or not."""
        return all(entry.status is not None for entry in self._entries)

    def successes(self) -> list[BatchEntry[T]]:
        """The entries that succeeded."""
        return [entry for entry in self._entries if entry.ok]

    def failures(self) -> list[BatchEntry[T]]:
        """The entries that failed."""
        return [entry for entry in self._entries if entry.error is not None]

    def pending(self) -> list[BatchEntry[T]]:
        """The entries that were not tried."""
        return [entry for entry in self._entries if entry.pending]

    def values(self) -> list[T]:
        """The decoded objects of what succeeded."""
        return [entry.value for entry in self._entries if entry.ok and entry.value is not None]

    def by_id(self) -> dict[str, BatchEntry[T]]:
        """The entries by their ids."""
        return {entry.id: entry for entry in self._entries}

    def raise_for_failures(self) -> None:
        """Raise all errors together, if there are any.

        Raises:
            ExceptionGroup: of the errors of the entries that failed.
        """
        errors = list({id(entry.error): entry.error for entry in self._entries if entry.error is not None}.values())
        if errors:
            raise ExceptionGroup(f"{len(self.failures())} of {len(self)} items of the batch failed", errors)

    @overload
    def __getitem__(self, index: int) -> BatchEntry[T]: ...

    @overload
    def __getitem__(self, index: slice) -> BatchReport[T]: ...

    def __getitem__(self, index: int | slice) -> BatchEntry[T] | BatchReport[T]:
        return BatchReport(self._entries[index]) if isinstance(index, slice) else self._entries[index]

    def __len__(self) -> int:
        return len(self._entries)

    def __iter__(self) -> Iterator[BatchEntry[T]]:
        return iter(self._entries)

    def __repr__(self) -> str:
        counts = f"{len(self.successes())} ok, {len(self.failures())} failed, {len(self.pending())} pending"
        return f"BatchReport({len(self)} items: {counts})"


class BatchInterrupted(RingCentralError):
    """A batch was stopped by something that would have stopped the rest too; `__cause__` says by what.

    Attributes:
        report: what became of each id so far; give it to `batch(..., resume=report)` to go on.
    """

    def __init__(self, report: BatchReport[Any], cause: Exception) -> None:
        super().__init__(f"{report!r}, stopped by {type(cause).__name__}: {cause}")
        self.report = report


def batch(
    client: SyncClient,
    ids: Iterable[str | int],
    of: Batchable[T],
    *,
    limit: int | None = None,
    resume: BatchReport[T] | None = None,
) -> BatchReport[T]:
    """Ask for many things by id, as many in one request as the endpoint takes.

    An id that occurs several times is asked for once. An error that concerns one item, or one request (a 4xx), is that
    item's or those items' alone; the rest goes on.

    Args:
        client: `RingCentral`, or anything that sends requests. Its rate gate keeps the pace.
        ids: the ids, in the order of the report.
        of: what they are: `messages()`, `presences()`, `call_records()`..., or a `Batchable` of your own.
        limit: how many ids to ask for at once; the endpoint's own limit unless given.
        resume: an earlier report: what succeeded there is taken from it and not asked for again.

    Returns:
        One entry an id, in order.

    Raises:
        ConfigurationError: an empty id, or a limit below 1. Nothing was sent.
        BatchInterrupted: no connection, no session, a rate limit that was not waited for, a server error, or an answer
            that cannot be read. It holds the report so far.
    """
    return run(batches(ids, of, limit, resume), client.send)


async def batch_async(
    client: AsyncClient,
    ids: Iterable[str | int],
    of: Batchable[T],
    *,
    limit: int | None = None,
    resume: BatchReport[T] | None = None,
) -> BatchReport[T]:
    """Ask for many things by id in asyncio; see `batch`."""
    return await run_async(batches(ids, of, limit, resume), client.send)


def batches(
    ids: Iterable[str | int], of: Batchable[T], limit: int | None, resume: BatchReport[T] | None
) -> Flow[BatchReport[T]]:
    """The course of a batch, without IO; see `batch`."""
    wanted = _checked(ids)
    size = of.limit if limit is None else limit
    if size < 1:
        raise ConfigurationError(f"limit={limit!r} should be 1 or more")
    done: dict[str, BatchEntry[T]] = {entry.id: entry for entry in resume if entry.ok} if resume is not None else {}
    missing = [identifier for identifier in dict.fromkeys(wanted) if identifier not in done]
    for start in range(0, len(missing), size):
        chunk = missing[start : start + size]
        try:
            response = cast("httpx.Response", (yield of.request(chunk)))
            entries = _entries(response, chunk, of.decode)
        except (ApiError, RingCentralError, httpx.TransportError) as error:
            for identifier in chunk:
                status = error.status if isinstance(error, ApiError) and not _stops(error) else None
                done[identifier] = BatchEntry(identifier, status, error=error)
            if _stops(error):
                raise BatchInterrupted(_report(wanted, done), error) from error
        else:
            done.update((entry.id, entry) for entry in entries)
    return _report(wanted, done)


def _report(wanted: list[str], done: dict[str, BatchEntry[T]]) -> BatchReport[T]:
    return BatchReport(done.get(identifier) or BatchEntry(identifier) for identifier in wanted)


def _checked(ids: Iterable[str | int]) -> list[str]:
    if isinstance(ids, str):
        raise ConfigurationError(f"ids={ids!r} should be a list of ids, not one text")
    wanted: list[str] = []
    for index, identifier in enumerate(ids):
        text = str(identifier)
        if not text or "," in text or "/" in text or text in (".", ".."):
            raise ConfigurationError(f"ids[{index}]={identifier!r} is no id")
        wanted.append(text)
    return wanted


def _stops(error: Exception) -> bool:
    """Whether the requests to come would fare no better."""
    return not isinstance(error, ApiError) or isinstance(
        error, (Unauthorized, RateLimited, ServerError, UnexpectedResponse)
    )


def _entries(response: httpx.Response, chunk: list[str], decode: Callable[[dict[str, Any]], T]) -> list[BatchEntry[T]]:
    if not response.is_success:
        raise error_for(response)
    if response.status_code == 207:
        result = decode_batch(response, decode)
        if len(result) != len(chunk):
            raise UnexpectedResponse(
                response, message=f"{len(chunk)} ids asked for, and {len(result)} items in the answer"
            )
        return [
            BatchEntry(identifier, item.status, item.value, item.error)
            for identifier, item in zip(chunk, _in_order(result, chunk, response), strict=True)
        ]
    if not response.content:
        return [BatchEntry(identifier, response.status_code) for identifier in chunk]
    try:
        data: object = response.json()
    except (ValueError, RecursionError):
        data = None
    if len(chunk) != 1 or not isinstance(data, dict):
        raise UnexpectedResponse(response, message=f"{len(chunk)} ids asked for, and the answer is no batch")
    return [BatchEntry(chunk[0], response.status_code, decode(cast("dict[str, Any]", data)))]


def _in_order(result: BatchResult[T], chunk: list[str], response: httpx.Response) -> BatchResult[T]:
    """The items in the order of the ids, where the answer names what each of them is; a contradiction is an error."""
    known = set(chunk)
    named = [_named(item.resource_id, item.href, known) for item in result]
    if any(name is not None and name != identifier for name, identifier in zip(named, chunk, strict=True)):
        if set(named) != known:
            raise UnexpectedResponse(response, message="the items of a batch answer are not those that were asked for")
        place = {name: index for index, name in enumerate(named)}
        return BatchResult(result[place[identifier]] for identifier in chunk)
    return result


def _named(resource_id: str | None, href: str | None, known: set[str]) -> str | None:
    if resource_id in known:
        return resource_id
    if href is None:
        return None
    segments = unquote(href.partition("?")[0]).split("/")
    # The last of them: an account often has the id of its first extension.
    return next((segment for segment in reversed(segments) if segment in known), None)
