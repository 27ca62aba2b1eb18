"""The operations of Meeting Recordings as methods."""

from __future__ import annotations

from ..._endpoint import Group, async_method, sync_method
from . import get_account_recordings as _get_account_recordings, get_extension_recordings as _get_extension_recordings


class MeetingRecordingsApi(Group):
    """Meeting Recordings."""

    __slots__ = ()

    get_account_recordings = sync_method(_get_account_recordings.request, _get_account_recordings.parse)
    """Pages through meeting recordings of the whole account (`GET /rcvideo/v1/account/{accountId}/recordings`)."""

    get_extension_recordings = sync_method(_get_extension_recordings.request, _get_extension_recordings.parse)
    """Pages through meeting recordings of one user (`GET /rcvideo/v1/account/{accountId}/extension/{extensionId}/recordings`)."""


class AsyncMeetingRecordingsApi(Group):
    """Meeting Recordings, for asyncio."""

    __slots__ = ()

    get_account_recordings = async_method(_get_account_recordings.request, _get_account_recordings.parse)
    """Pages through meeting recordings of the whole account (`GET /rcvideo/v1/account/{accountId}/recordings`)."""

    get_extension_recordings = async_method(_get_extension_recordings.request, _get_extension_recordings.parse)
    """Pages through meeting recordings of one user (`GET /rcvideo/v1/account/{accountId}/extension/{extensionId}/recordings`)."""
