"""Asks for many things by id: split by what an endpoint takes at once, in order, and resumable."""

from __future__ import annotations

import json
import os
from collections.abc import Callable, Iterable, Iterator, Sequence, Set
from functools import partial
from typing import TYPE_CHECKING, Any, Final, Generic, TypeVar, cast, overload
from urllib.parse import unquote

import httpx

from rcext.errors import ConfigurationError, RingCentralError
from rcext.transport._flow import call as blocking
from rcext.transport._flow import run, run_async
from ringcentral_api.batch import BatchResult, decode_batch
from ringcentral_api.errors import ApiError, RateLimited, ServerError, Unauthorized, UnexpectedResponse, error_for

from ._saved import Journal

if TYPE_CHECKING:
    from rcext.transport._flow import Flow
    from ringcentral_api.client import AsyncClient, Request, SyncClient

S = TypeVar("S")
T = TypeVar("T")

DEFAULT_LIMIT: Final = 30
"""How many ids a request takes where the endpoint's own limit is not known; no endpoint is known to take fewer."""


class Batchable(Generic[T]):
    """An endpoint that takes several ids in one path.

    Args:
        request: makes the request for some ids; the `request` function of an endpoint module does.
        decode: makes the value from each JSON object, such as `CallLogRecord.from_dict`.
        limit: how many ids one request takes.
        name: what they are, for messages, and for reports that are saved.
        encode: makes JSON of a value, for reports that are saved; by default its `to_dict`.
    """

    def __init__(
        self,
        request: Callable[[Sequence[str]], Request],
        decode: Callable[[dict[str, Any]], T],
        *,
        limit: int = DEFAULT_LIMIT,
        name: str = "items",
        encode: Callable[[T], dict[str, Any]] | None = None,
    ) -> None:
        self.request = request
        self.decode = decode
        self.encode: Callable[[T], dict[str, Any]] = encode or _to_dict
        self.limit = limit
        self.name = name

    def __repr__(self) -> str:
        return f"Batchable({self.name}, limit={self.limit})"


def _to_dict(value: Any) -> dict[str, Any]:
    return cast("dict[str, Any]", value if isinstance(value, dict) else value.to_dict())


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

    def to_json(self, of: Batchable[T]) -> str:
        """The whole report as JSON, for another process; errors are kept with what the platform answered.

        Args:
            of: what the ids are, as it was given to `batch`.
        """
        from ._saved import dumped, head

        return json.dumps({**head(of), "entries": [dumped(entry, of) for entry in self._entries]}, ensure_ascii=False)

    @staticmethod
    def from_json(text: str | bytes, of: Batchable[S]) -> BatchReport[S]:
        """A report out of what `to_json` wrote; give it to `batch(..., resume=report)` to go on.

        Args:
            text: the JSON.
            of: what the ids are, as it was given to `batch`.

        Raises:
            ConfigurationError: it is no report, or one about other things.
        """
        from ._saved import check_head, loaded

        try:
            value: object = json.loads(text)
        except ValueError:
            raise ConfigurationError("the text is no JSON, so it is no batch report") from None
        check_head(value, of, "the text")
        entries: Any = cast("dict[str, Any]", value).get("entries")
        if not isinstance(entries, list):
            raise ConfigurationError("the text is a batch report without entries")
        return BatchReport(
            loaded(entry, of, f"entries[{index}]") for index, entry in enumerate(cast("list[object]", entries))
        )

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
    resume: BatchReport[T] | str | os.PathLike[str] | None = None,
) -> BatchReport[T]:
    """Ask for many things by id, as many in one request as the endpoint takes.

    An id that occurs several times is asked for once. An error that concerns one item, or one request (a 4xx), is that
    item's or those items' alone; the rest goes on.

    Args:
        client: `RingCentral`, or anything that sends requests. Its rate gate keeps the pace.
        ids: the ids, in the order of the report.
        of: what they are: `messages()`, `presences()`, `call_records()`..., or a `Batchable` of your own.
        limit: how many ids to ask for at once; the endpoint's own limit unless given.
        resume: an earlier report, or the path of a file: what succeeded there is taken from it and not asked for again.
            A file is made where there is none, and the results of each request are added to it as they come, so that
            the same call goes on where a process has ended, however it ended. Delete it when the batch is done.

    Returns:
        One entry an id, in order.

    Raises:
        ConfigurationError: an empty id, a limit below 1, or a file that holds something else. Nothing was sent.
        BatchInterrupted: no connection, no session, a rate limit that was not waited for, a server error, an answer
            that cannot be read, or a file that cannot be written. It holds the report so far.
    """
    return run(batches(ids, of, limit, resume), client.send)


async def batch_async(
    client: AsyncClient,
    ids: Iterable[str | int],
    of: Batchable[T],
    *,
    limit: int | None = None,
    resume: BatchReport[T] | str | os.PathLike[str] | None = None,
) -> BatchReport[T]:
    """Ask for many things by id in asyncio; see `batch`."""
    return await run_async(batches(ids, of, limit, resume), client.send)


def batches(
    ids: Iterable[str | int],
    of: Batchable[T],
    limit: int | None,
    resume: BatchReport[T] | str | os.PathLike[str] | None,
) -> Flow[BatchReport[T]]:
    """The course of a batch, without IO; see `batch`."""
    wanted = checked_ids(ids)
    size = checked_limit(of, limit)
    journal: Journal | None = None
    if isinstance(resume, (str, os.PathLike)):
        journal = Journal(resume, of)
        earlier: Iterable[BatchEntry[T]] = (yield from blocking(journal.load)).values()
    else:
        earlier = resume or ()
    done: dict[str, BatchEntry[T]] = {entry.id: entry for entry in earlier if entry.ok}
    missing = [identifier for identifier in dict.fromkeys(wanted) if identifier not in done]
    for start in range(0, len(missing), size):
        chunk = missing[start : start + size]
        try:
            response = cast("httpx.Response", (yield of.request(chunk)))
            entries = entries_of(response, chunk, of.decode)
        except (ApiError, RingCentralError, httpx.TransportError) as error:
            entries = refused(chunk, error)
            if stops(error):
                done.update((entry.id, entry) for entry in entries)
                raise BatchInterrupted(_report(wanted, done), error) from error
        done.update((entry.id, entry) for entry in entries)
        if journal is not None:
            try:
                yield from blocking(partial(journal.append, entries))
            except OSError as error:
                raise BatchInterrupted(_report(wanted, done), error) from error
    return _report(wanted, done)


def refused(chunk: Sequence[str], error: Exception) -> list[BatchEntry[Any]]:
    """The entries of a request that failed as a whole."""
    status = error.status if isinstance(error, ApiError) and not stops(error) else None
    return [BatchEntry(identifier, status, error=error) for identifier in chunk]


def _report(wanted: list[str], done: dict[str, BatchEntry[T]]) -> BatchReport[T]:
    return BatchReport(done.get(identifier) or BatchEntry(identifier) for identifier in wanted)


def checked_limit(of: Batchable[Any], limit: int | None) -> int:
    """How many ids to ask for at once.

    Raises:
        ConfigurationError: fewer than one.
    """
    size = of.limit if limit is None else limit
    if size < 1:
        raise ConfigurationError(f"limit={limit!r} should be 1 or more")
    return size


def checked_ids(ids: Iterable[str | int]) -> list[str]:
    """Ids as texts.

    Raises:
        ConfigurationError: one is none.
    """
    if isinstance(ids, str):
        raise ConfigurationError(f"ids={ids!r} should be a list of ids, not one text")
    wanted: list[str] = []
    for index, identifier in enumerate(ids):
        text = str(identifier)
        if not text or "," in text or "/" in text or text in (".", ".."):
            raise ConfigurationError(f"ids[{index}]={identifier!r} is no id")
        wanted.append(text)
    return wanted


def stops(error: Exception) -> bool:
    """Whether the requests to come would fare no better."""
    return not isinstance(error, ApiError) or isinstance(
        error, (Unauthorized, RateLimited, ServerError, UnexpectedResponse)
    )


def entries_of(
    response: httpx.Response, chunk: Sequence[str], decode: Callable[[dict[str, Any]], T]
) -> list[BatchEntry[T]]:
    """The entries of a whole answer.

    Raises:
        ApiError: it is no success, or does not fit what was asked for.
    """
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


def _in_order(result: BatchResult[T], chunk: Sequence[str], response: httpx.Response) -> BatchResult[T]:
    """The items in the order of the ids, where the answer names what each of them is; a contradiction is an error."""
    known = set(chunk)
    named = [named_by(item.resource_id, item.href, known) for item in result]
    if any(name is not None and name != identifier for name, identifier in zip(named, chunk, strict=True)):
        if set(named) != known:
            raise UnexpectedResponse(response, message="the items of a batch answer are not those that were asked for")
        place = {name: index for index, name in enumerate(named)}
        return BatchResult(result[place[identifier]] for identifier in chunk)
    return result


def named_by(resource_id: str | None, href: str | None, known: Set[str]) -> str | None:
    """Which of the known ids an item says that it is about; `None` where it does not say."""
    if resource_id in known:
        return resource_id
    if href is None:
        return None
    segments = unquote(href.partition("?")[0]).split("/")
    # The last of them: an account often has the id of its first extension.
    return next((segment for segment in reversed(segments) if segment in known), None)
