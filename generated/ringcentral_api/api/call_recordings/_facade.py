"""The operations of Call Recordings as methods."""

from __future__ import annotations

from ..._endpoint import Group, async_method, sync_method
from . import (
    delete_company_call_recordings as _delete_company_call_recordings,
    read_call_recording as _read_call_recording,
    read_call_recording_content as _read_call_recording_content,
)


class CallRecordingsApi(Group):
    """Call Recordings."""

    __slots__ = ()

    delete_company_call_recordings = sync_method(
        _delete_company_call_recordings.request, _delete_company_call_recordings.parse
    )
    """Deletes recorded sound by recording ids; the call records themselves stay (`DELETE /restapi/v1.0/account/{accountId}/call-recordings`)."""

    read_call_recording = sync_method(_read_call_recording.request, _read_call_recording.parse)
    """Reads length and media type of one call recording; the sound is a separate call (`GET /restapi/v1.0/account/{accountId}/recording/{recordingId}`)."""

    read_call_recording_content = sync_method(_read_call_recording_content.request, _read_call_recording_content.parse)
    """Downloads the sound of a call recording (MP3 or WAV) from the media host (`GET /restapi/v1.0/account/{accountId}/recording/{recordingId}/content`)."""


class AsyncCallRecordingsApi(Group):
    """Call Recordings, for asyncio."""

    __slots__ = ()

    delete_company_call_recordings = async_method(
        _delete_company_call_recordings.request, _delete_company_call_recordings.parse
    )
    """Deletes recorded sound by recording ids; the call records themselves stay (`DELETE /restapi/v1.0/account/{accountId}/call-recordings`)."""

    read_call_recording = async_method(_read_call_recording.request, _read_call_recording.parse)
    """Reads length and media type of one call recording; the sound is a separate call (`GET /restapi/v1.0/account/{accountId}/recording/{recordingId}`)."""

    read_call_recording_content = async_method(_read_call_recording_content.request, _read_call_recording_content.parse)
    """Downloads the sound of a call recording (MP3 or WAV) from the media host (`GET /restapi/v1.0/account/{accountId}/recording/{recordingId}/content`)."""
