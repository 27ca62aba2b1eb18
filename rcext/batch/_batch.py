"""Batches: the synchronous and asynchronous functions."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeVar

from rcext._clock import clock_of
from rcext._flow import iterate_async, run_async
from rcext._progress import meter_of
from rcext._streaming import AsyncStreamer, iterate_streamed, run_streamed

from ._flow import batch_flow, iter_batch_flow

if TYPE_CHECKING:
    import os
    from collections.abc import AsyncGenerator, Generator, Iterable

    from rcext._progress import ProgressMeter
    from rcext._streaming import AsyncStreamClient, StreamClient
    from ringcentral_api.client import AsyncClient, SyncClient

    from ._endpoints import BatchEndpoint
    from ._entry import BatchEntry
    from ._report import BatchReport

T = TypeVar("T")


def batch(
    client: SyncClient,
    ids: Iterable[str | int],
    endpoint: BatchEndpoint[T],
    *,
    limit: int | None = None,
    resume: BatchReport[T] | str | os.PathLike[str] | None = None,
) -> BatchReport[T]:
    """Request many items by id, as many in one request as the endpoint accepts.

    An id that occurs several times is requested once. An error of one item, or of one request (a 4xx), affects only
    its ids; the batch continues.

    Args:
        client: `RingCentral`, or any client that sends typed requests. Its rate limiter applies.
        ids: the ids, in the order of the report.
        endpoint: what the ids identify: `messages()`, `presences()`, `call_records()`..., or your own `BatchEndpoint`.
        limit: the number of ids in one request; by default the endpoint's limit.
        resume: an earlier report, or the path of a file: ids that succeeded there are not requested again, nor are ids
            that are `uncertain` there. The file is created if it does not exist, and the results of each request are
            appended to it, so that the same call continues after its process has ended, however it ended. Delete the
            file when the batch is complete. Only one batch at a time can use it.

    Returns:
        One entry per id, in order.

    Raises:
        ConfigurationError: an id is empty, the limit is below 1, or the file has other content. Nothing was sent.
        BatchInUse: another batch is using the file. Nothing was sent.
        BatchInterrupted: the connection or the session was lost, a rate limit was not waited for, the server failed, a
            response cannot be read, or the file cannot be written. It has the report so far.
    """
    flow = batch_flow(ids, endpoint, limit, resume, meter=_meter(client, endpoint), clock=clock_of(client))
    return run_streamed(flow, client)


async def batch_async(
    client: AsyncClient,
    ids: Iterable[str | int],
    endpoint: BatchEndpoint[T],
    *,
    limit: int | None = None,
    resume: BatchReport[T] | str | os.PathLike[str] | None = None,
) -> BatchReport[T]:
    """Request many items by id in asyncio; see `batch`."""
    flow = batch_flow(ids, endpoint, limit, resume, meter=_meter(client, endpoint), clock=clock_of(client))
    return await run_async(flow, AsyncStreamer(client))


def iter_batch(
    client: StreamClient, ids: Iterable[str | int], endpoint: BatchEndpoint[T], *, limit: int | None = None
) -> Generator[BatchEntry[T]]:
    """Request many items by id, and yield each entry as soon as it has arrived, in the order of the ids.

    Only one item is in memory at a time, whatever the size of the response. (Except if a response has items without
    content, 204 or 304: it is kept until its end, because only its end shows whether their parts were omitted.) An
    error of one item, or of one request (a 4xx), affects only its ids.

    Args:
        client: `RingCentral`. Its rate limiter applies.
        ids: the ids; one that occurs several times is requested once.
        endpoint: what the ids identify: `messages()`, `presences()`, `call_records()`..., or your own `BatchEndpoint`.
        limit: the number of ids in one request; by default the endpoint's limit.

    Raises:
        ConfigurationError: an id is empty, or the limit is below 1. Nothing was sent.
        ApiError: the client is not logged in, a rate limit was not waited for, the server failed, or a
            response cannot be read.
        httpx.TransportError: the connection failed.
    """
    return iterate_streamed(iter_batch_flow(ids, endpoint, limit, meter=_meter(client, endpoint)), client)


def iter_batch_async(
    client: AsyncStreamClient, ids: Iterable[str | int], endpoint: BatchEndpoint[T], *, limit: int | None = None
) -> AsyncGenerator[BatchEntry[T]]:
    """Request many items by id in asyncio, and yield each entry as soon as it has arrived; see `iter_batch`."""
    return iterate_async(iter_batch_flow(ids, endpoint, limit, meter=_meter(client, endpoint)), AsyncStreamer(client))


def _meter(client: object, endpoint: object) -> ProgressMeter:
    return meter_of(client, "batch", str(getattr(endpoint, "name", "")))
