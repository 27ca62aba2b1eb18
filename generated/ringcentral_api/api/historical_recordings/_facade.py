"""The operations of Historical Recordings as methods."""

from __future__ import annotations

from ..._endpoint import Group, async_method, sync_method
from . import (
    rcw_history_admin_get_recording as _rcw_history_admin_get_recording,
    rcw_history_admin_list_recordings as _rcw_history_admin_list_recordings,
    rcw_history_get_recording as _rcw_history_get_recording,
    rcw_history_get_recording_download as _rcw_history_get_recording_download,
    rcw_history_list_recordings as _rcw_history_list_recordings,
)


class HistoricalRecordingsApi(Group):
    """Historical Recordings."""

    __slots__ = ()

    rcw_history_admin_get_recording = sync_method(
        _rcw_history_admin_get_recording.request, _rcw_history_admin_get_recording.parse
    )
    """Reads one webinar recording of the company, for administrators (`GET /webinar/history/v1/company/recordings/{recordingId}`)."""

    rcw_history_admin_list_recordings = sync_method(
        _rcw_history_admin_list_recordings.request, _rcw_history_admin_list_recordings.parse
    )
    """Pages through the webinar recordings of the company, for administrators (`GET /webinar/history/v1/company/recordings`)."""

    rcw_history_get_recording = sync_method(_rcw_history_get_recording.request, _rcw_history_get_recording.parse)
    """Reads one webinar recording of the user, with its sharing link if shared (`GET /webinar/history/v1/recordings/{recordingId}`)."""

    rcw_history_get_recording_download = sync_method(
        _rcw_history_get_recording_download.request, _rcw_history_get_recording_download.parse
    )
    """Fetches a download link for one webinar recording (`GET /webinar/history/v1/recordings/{recordingId}/download`)."""

    rcw_history_list_recordings = sync_method(_rcw_history_list_recordings.request, _rcw_history_list_recordings.parse)
    """Pages through the webinar recordings of the user (`GET /webinar/history/v1/recordings`)."""


class AsyncHistoricalRecordingsApi(Group):
    """Historical Recordings, for asyncio."""

    __slots__ = ()

    rcw_history_admin_get_recording = async_method(
        _rcw_history_admin_get_recording.request, _rcw_history_admin_get_recording.parse
    )
    """Reads one webinar recording of the company, for administrators (`GET /webinar/history/v1/company/recordings/{recordingId}`)."""

    rcw_history_admin_list_recordings = async_method(
        _rcw_history_admin_list_recordings.request, _rcw_history_admin_list_recordings.parse
    )
    """Pages through the webinar recordings of the company, for administrators (`GET /webinar/history/v1/company/recordings`)."""

    rcw_history_get_recording = async_method(_rcw_history_get_recording.request, _rcw_history_get_recording.parse)
    """Reads one webinar recording of the user, with its sharing link if shared (`GET /webinar/history/v1/recordings/{recordingId}`)."""

    rcw_history_get_recording_download = async_method(
        _rcw_history_get_recording_download.request, _rcw_history_get_recording_download.parse
    )
    """Fetches a download link for one webinar recording (`GET /webinar/history/v1/recordings/{recordingId}/download`)."""

    rcw_history_list_recordings = async_method(_rcw_history_list_recordings.request, _rcw_history_list_recordings.parse)
    """Pages through the webinar recordings of the user (`GET /webinar/history/v1/recordings`)."""
