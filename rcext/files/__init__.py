"""Messages, file uploads and downloads: SMS, MMS, faxes, greetings, pictures, recordings."""

from __future__ import annotations

from ._attachments import Attachment, Recipient
from ._audio import AUDIO_TYPES, audio_suffix
from ._download import download, download_async, iter_download, iter_download_async
from ._greetings import (
    create_company_greeting,
    create_company_greeting_async,
    create_ivr_prompt,
    create_ivr_prompt_async,
    create_user_greeting,
    create_user_greeting_async,
)
from ._messages import send_fax, send_fax_async, send_mms, send_mms_async, send_sms, send_sms_async
from ._profile_image import upload_profile_image, upload_profile_image_async
from ._source import Source
from ._target import Downloaded, Written
from ._transfer import DownloadError, DownloadTooLarge, Progress

__all__ = [
    "AUDIO_TYPES",
    "Attachment",
    "DownloadError",
    "DownloadTooLarge",
    "Downloaded",
    "Progress",
    "Recipient",
    "Source",
    "Written",
    "audio_suffix",
    "create_company_greeting",
    "create_company_greeting_async",
    "create_ivr_prompt",
    "create_ivr_prompt_async",
    "create_user_greeting",
    "create_user_greeting_async",
    "download",
    "download_async",
    "iter_download",
    "iter_download_async",
    "send_fax",
    "send_fax_async",
    "send_mms",
    "send_mms_async",
    "send_sms",
    "send_sms_async",
    "upload_profile_image",
    "upload_profile_image_async",
]
