"""Many things in one request, and content that is no JSON."""

from __future__ import annotations

from ringcentral_api.batch import BatchError, BatchItem, BatchItemError, BatchReader, BatchResult, decode_batch

from ._batches import batch, batch_async
from ._download import Downloaded, download, download_async, iter_download, iter_download_async
from ._files import Attachment
from ._greetings import (
    create_company_greeting,
    create_company_greeting_async,
    create_ivr_prompt,
    create_ivr_prompt_async,
    create_user_greeting,
    create_user_greeting_async,
)
from ._parse import parse_multipart_response
from ._profile_image import upload_profile_image, upload_profile_image_async
from ._report import Batchable, BatchEntry, BatchInterrupted, BatchReport
from ._saved import BatchInUse, SavedError
from ._send import send_fax, send_fax_async, send_mms, send_mms_async
from ._source import Source
from ._stream import iter_batch, iter_batch_async
from ._targets import call_records, messages, persons, presences
from ._transfer import DownloadError, DownloadTooLarge, Progress

__all__ = [
    "Attachment",
    "BatchEntry",
    "BatchError",
    "BatchInUse",
    "BatchInterrupted",
    "BatchItem",
    "BatchItemError",
    "BatchReader",
    "BatchReport",
    "BatchResult",
    "Batchable",
    "DownloadError",
    "DownloadTooLarge",
    "Downloaded",
    "Progress",
    "SavedError",
    "Source",
    "batch",
    "batch_async",
    "call_records",
    "create_company_greeting",
    "create_company_greeting_async",
    "create_ivr_prompt",
    "create_ivr_prompt_async",
    "create_user_greeting",
    "create_user_greeting_async",
    "decode_batch",
    "download",
    "download_async",
    "iter_batch",
    "iter_batch_async",
    "iter_download",
    "iter_download_async",
    "messages",
    "parse_multipart_response",
    "persons",
    "presences",
    "send_fax",
    "send_fax_async",
    "send_mms",
    "send_mms_async",
    "upload_profile_image",
    "upload_profile_image_async",
]
