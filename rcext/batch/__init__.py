"""Batch requests: many items by id, in as few requests as possible."""

from __future__ import annotations

from ringcentral_api.batch import BatchError, BatchItem, BatchItemError, BatchReader, BatchResult, decode_batch

from ._batch import batch, batch_async, iter_batch, iter_batch_async
from ._endpoints import BatchEndpoint, call_records, messages, persons, presences
from ._entry import BatchEntry
from ._flow import batch_flow
from ._journal import BatchInUse
from ._parse import parse_multipart_response
from ._report import BatchInterrupted, BatchReport
from ._serialize import SavedError

__all__ = [
    "BatchEndpoint",
    "BatchEntry",
    "BatchError",
    "BatchInUse",
    "BatchInterrupted",
    "BatchItem",
    "BatchItemError",
    "BatchReader",
    "BatchReport",
    "BatchResult",
    "SavedError",
    "batch",
    "batch_async",
    "batch_flow",
    "call_records",
    "decode_batch",
    "iter_batch",
    "iter_batch_async",
    "messages",
    "parse_multipart_response",
    "persons",
    "presences",
]
