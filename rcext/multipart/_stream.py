"""Batches read item by item as they arrive: what is in memory is one item, however large the answer is."""

from __future__ import annotations

import contextlib
from typing import TYPE_CHECKING, Any, Generic, Protocol, TypeVar

import httpx

from ringcentral_api.batch import BatchReader
from ringcentral_api.client import Request
from ringcentral_api.errors import ApiError, UnexpectedResponse

from ._batches import Batchable, BatchEntry, checked_ids, checked_limit, entries_of, named_by, refused, stops

if TYPE_CHECKING:
    from collections.abc import AsyncGenerator, AsyncIterator, Generator, Iterable, Iterator, Sequence

    from ringcentral_api.batch import BatchItem

T = TypeVar("T")


class _Answer(Protocol):
    @property
    def raw(self) -> httpx.Response: ...

    def iter_bytes(self, chunk_size: int | None = None) -> Iterator[bytes]: ...


class _AsyncAnswer(Protocol):
    @property
    def raw(self) -> httpx.Response: ...

    def aiter_bytes(self, chunk_size: int | None = None) -> AsyncIterator[bytes]: ...


class RequestStreamer(Protocol):
    """What reading an answer piece by piece needs of a client; `RingCentral` has it."""

    def stream(self, request: Request) -> contextlib.AbstractContextManager[_Answer]:
        """Send a typed request whose answer is read piece by piece."""
        ...


class AsyncRequestStreamer(Protocol):
    """What reading an answer piece by piece needs of an asynchronous client; `AsyncRingCentral` has it."""

    def stream(self, request: Request) -> contextlib.AbstractAsyncContextManager[_AsyncAnswer]:
        """Send a typed request whose answer is read piece by piece."""
        ...


def iter_batch(
    client: RequestStreamer, ids: Iterable[str | int], of: Batchable[T], *, limit: int | None = None
) -> Generator[BatchEntry[T]]:
    """Ask for many things by id, and hand out each as soon as it has arrived, in the order of the ids.

    The same as `batch` without a report: no more than one item is in memory, of an answer of any size. (The exception:
    an answer with items that have no content, 204 or 304, is kept until its end, since only there it can be told
    whether parts were left out for them.) An error that concerns one item, or one request (a 4xx), is that item's or
    those items' alone.

    Args:
        client: `RingCentral`. Its rate gate keeps the pace.
        ids: the ids; one that occurs several times is asked for once.
        of: what they are: `messages()`, `presences()`, `call_records()`..., or a `Batchable` of your own.
        limit: how many ids to ask for at once; the endpoint's own limit unless given.

    Raises:
        ConfigurationError: an empty id, or a limit below 1. Nothing was sent.
        ApiError: no session, a rate limit that was not waited for, a server error, or an answer that cannot be read.
        httpx.TransportError: no connection, or one that broke.
    """
    for chunk in _chunks(ids, of, limit):
        reading = _Reading(chunk, of)
        try:
            with client.stream(reading.request) as answer:
                reading.begin(answer.raw)
                for piece in answer.iter_bytes():
                    yield from reading.feed(piece)
                yield from reading.close()
        except ApiError as error:
            yield from reading.fail(error)


async def iter_batch_async(
    client: AsyncRequestStreamer, ids: Iterable[str | int], of: Batchable[T], *, limit: int | None = None
) -> AsyncGenerator[BatchEntry[T]]:
    """Ask for many things by id in asyncio, and hand out each as soon as it has arrived; see `iter_batch`."""
    for chunk in _chunks(ids, of, limit):
        reading = _Reading(chunk, of)
        try:
            async with client.stream(reading.request) as answer:
                reading.begin(answer.raw)
                async with contextlib.aclosing(_iterator(answer)) as pieces:
                    async for piece in pieces:
                        for entry in reading.feed(piece):
                            yield entry
                for entry in reading.close():
                    yield entry
        except ApiError as error:
            for entry in reading.fail(error):
                yield entry


async def _iterator(answer: _AsyncAnswer) -> AsyncGenerator[bytes]:
    async for piece in answer.aiter_bytes():
        yield piece


def _chunks(ids: Iterable[str | int], of: Batchable[Any], limit: int | None) -> Iterator[list[str]]:
    wanted = list(dict.fromkeys(checked_ids(ids)))
    size = checked_limit(of, limit)
    return (wanted[start : start + size] for start in range(0, len(wanted), size))


class _Reading(Generic[T]):
    """One request of a batch, and its answer as it arrives."""

    def __init__(self, chunk: Sequence[str], of: Batchable[T]) -> None:
        asked = of.request(chunk)
        # The JSON form cannot be read piece by piece.
        headers = {name: value for name, value in asked.headers.items() if name.lower() != "accept"}
        headers["Accept"] = "multipart/mixed, application/json;q=0.5"
        self.request = Request(
            asked.operation,
            asked.path,
            query=asked.query,
            headers=headers,
            content=asked.content,
            parts=asked.parts,
            multipart=asked.multipart,
            options=asked.options,
        )
        self._chunk = chunk
        self._of = of
        self._known = set(chunk)
        self._given = 0
        self._response: httpx.Response | None = None
        self._reader: BatchReader[T] | None = None
        self._whole = bytearray()

    def begin(self, response: httpx.Response) -> None:
        """Take in status and headers."""
        self._response = response
        media = response.headers.get("Content-Type", "").strip().lower()
        if response.status_code == 207 and media.startswith("multipart/"):
            self._reader = BatchReader(response, self._of.decode)

    def feed(self, piece: bytes) -> list[BatchEntry[T]]:
        """The entries that a piece completes."""
        if self._reader is None:
            self._whole += piece
            return []
        return self._named(self._reader.feed(piece))

    def close(self) -> list[BatchEntry[T]]:
        """The entries that the end completes."""
        response = self._response
        if response is None:
            return []
        if self._reader is not None:
            entries = self._named(self._reader.close())
            if self._given != len(self._chunk):
                raise self._misfit(f"{len(self._chunk)} ids asked for, and {self._given} items in the answer")
            return entries
        headers = [(name, value) for name, value in response.headers.multi_items() if name not in _OF_THE_WIRE]
        whole = httpx.Response(
            response.status_code, headers=headers, content=bytes(self._whole), request=response.request
        )
        return entries_of(whole, self._chunk, self._of.decode)

    def fail(self, error: ApiError) -> list[BatchEntry[T]]:
        """The entries of a request that was refused; what would stop the others as well is raised."""
        if stops(error) or self._given:
            raise error
        return refused(self._chunk, error)

    def _named(self, items: list[BatchItem[T]]) -> list[BatchEntry[T]]:
        entries: list[BatchEntry[T]] = []
        for item in items:
            if self._given >= len(self._chunk):
                raise self._misfit(f"{len(self._chunk)} ids asked for, and more items in the answer")
            identifier = self._chunk[self._given]
            if named_by(item.resource_id, item.href, self._known) not in (None, identifier):
                raise self._misfit("the items of a batch answer are in another order than they were asked for")
            self._given += 1
            entries.append(BatchEntry(identifier, item.status, item.value, item.error))
        return entries

    def _misfit(self, message: str) -> UnexpectedResponse:
        if self._response is None:
            raise TypeError("nothing has been answered yet")
        return UnexpectedResponse(self._response, message=message)


_OF_THE_WIRE = frozenset({"content-encoding", "content-length", "transfer-encoding"})
