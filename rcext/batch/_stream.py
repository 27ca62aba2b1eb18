"""Batches read item by item as they arrive: what is in memory is one item, however large the answer is."""

from __future__ import annotations

import contextlib
from typing import TYPE_CHECKING, Any, TypeVar

from ringcentral_api.errors import ApiError

from ._exchange import AsyncRequestStreamer, Reading, RequestStreamer, pieces, pieces_async, stops
from ._flow import checked_ids, checked_limit

if TYPE_CHECKING:
    from collections.abc import AsyncGenerator, Generator, Iterable, Iterator

    from ._endpoints import BatchEndpoint
    from ._entry import BatchEntry

T = TypeVar("T")


def iter_batch(
    client: RequestStreamer, ids: Iterable[str | int], endpoint: BatchEndpoint[T], *, limit: int | None = None
) -> Generator[BatchEntry[T]]:
    """Ask for many things by id, and hand out each as soon as it has arrived, in the order of the ids.

    The same as `batch` without a report: no more than one item is in memory, of an answer of any size. (The exception:
    an answer with items that have no content, 204 or 304, is kept until its end, since only there it can be told
    whether parts were left out for them.) An error that concerns one item, or one request (a 4xx), is that item's or
    those items' alone.

    Args:
        client: `RingCentral`. Its rate gate keeps the pace.
        ids: the ids; one that occurs several times is asked for once.
        endpoint: what the ids identify: `messages()`, `presences()`, `call_records()`, or your own `BatchEndpoint`.
        limit: how many ids to ask for at once; the endpoint's own limit unless given.

    Raises:
        ConfigurationError: an empty id, or a limit below 1. Nothing was sent.
        ApiError: no session, a rate limit that was not waited for, a server error, or an answer that cannot be read.
        httpx.TransportError: no connection, or one that broke.
    """
    for chunk in _chunks(ids, endpoint, limit):
        reading = Reading(chunk, endpoint, at_once=True)
        try:
            with contextlib.closing(pieces(client, reading)) as received:
                for entries in received:
                    yield from entries
            yield from reading.close()
        except ApiError as error:
            if stops(error) or reading.given:
                raise
            yield from reading.refused(error)


async def iter_batch_async(
    client: AsyncRequestStreamer, ids: Iterable[str | int], endpoint: BatchEndpoint[T], *, limit: int | None = None
) -> AsyncGenerator[BatchEntry[T]]:
    """Ask for many things by id in asyncio, and hand out each as soon as it has arrived; see `iter_batch`."""
    for chunk in _chunks(ids, endpoint, limit):
        reading = Reading(chunk, endpoint, at_once=True)
        try:
            async with contextlib.aclosing(pieces_async(client, reading)) as received:
                async for entries in received:
                    for entry in entries:
                        yield entry
            for entry in reading.close():
                yield entry
        except ApiError as error:
            if stops(error) or reading.given:
                raise
            for entry in reading.refused(error):
                yield entry


def _chunks(ids: Iterable[str | int], endpoint: BatchEndpoint[Any], limit: int | None) -> Iterator[list[str]]:
    wanted = list(dict.fromkeys(checked_ids(ids)))
    size = checked_limit(endpoint, limit)
    return (wanted[start : start + size] for start in range(0, len(wanted), size))
