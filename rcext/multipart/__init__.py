"""Many things in one request, and content that is no JSON."""

from __future__ import annotations

from ringcentral_api.batch import BatchError, BatchItem, BatchItemError, BatchReader, BatchResult, decode_batch

from ._batches import Batchable, BatchEntry, BatchInterrupted, BatchReport, batch, batch_async
from ._parse import parse_multipart_response
from ._targets import call_records, messages, persons, presences

__all__ = [
    "BatchEntry",
    "BatchError",
    "BatchInterrupted",
    "BatchItem",
    "BatchItemError",
    "BatchReader",
    "BatchReport",
    "BatchResult",
    "Batchable",
    "batch",
    "batch_async",
    "call_records",
    "decode_batch",
    "messages",
    "parse_multipart_response",
    "persons",
    "presences",
]
