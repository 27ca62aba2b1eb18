"""The operations of Meetings History as methods."""

from __future__ import annotations

from ..._endpoint import Group, async_method, sync_method
from . import (
    get_video_meeting as _get_video_meeting,
    list_account_meetings as _list_account_meetings,
    list_video_meetings as _list_video_meetings,
)


class MeetingsHistoryApi(Group):
    """Meetings History."""

    __slots__ = ()

    get_video_meeting = sync_method(_get_video_meeting.request, _get_video_meeting.parse)
    """Reads one video meeting with its participants and recordings (`GET /rcvideo/v1/history/meetings/{meetingId}`)."""

    list_account_meetings = sync_method(_list_account_meetings.request, _list_account_meetings.parse)
    """Pages through past video meetings of the whole account (`GET /rcvideo/v1/history/account/{accountId}/meetings`)."""

    list_video_meetings = sync_method(_list_video_meetings.request, _list_video_meetings.parse)
    """Pages through the user's video meetings (`GET /rcvideo/v1/history/meetings`)."""


class AsyncMeetingsHistoryApi(Group):
    """Meetings History, for asyncio."""

    __slots__ = ()

    get_video_meeting = async_method(_get_video_meeting.request, _get_video_meeting.parse)
    """Reads one video meeting with its participants and recordings (`GET /rcvideo/v1/history/meetings/{meetingId}`)."""

    list_account_meetings = async_method(_list_account_meetings.request, _list_account_meetings.parse)
    """Pages through past video meetings of the whole account (`GET /rcvideo/v1/history/account/{accountId}/meetings`)."""

    list_video_meetings = async_method(_list_video_meetings.request, _list_video_meetings.parse)
    """Pages through the user's video meetings (`GET /rcvideo/v1/history/meetings`)."""
