"""The operations of Historical Webinars as methods."""

from __future__ import annotations

from ..._endpoint import Group, async_method, sync_method
from . import (
    rcw_history_get_invitee as _rcw_history_get_invitee,
    rcw_history_get_participant_info as _rcw_history_get_participant_info,
    rcw_history_get_session as _rcw_history_get_session,
    rcw_history_get_webinar as _rcw_history_get_webinar,
    rcw_history_list_all_company_sessions as _rcw_history_list_all_company_sessions,
    rcw_history_list_all_sessions as _rcw_history_list_all_sessions,
    rcw_history_list_invitees as _rcw_history_list_invitees,
    rcw_history_list_participants as _rcw_history_list_participants,
)


class HistoricalWebinarsApi(Group):
    """Historical Webinars."""

    __slots__ = ()

    rcw_history_get_invitee = sync_method(_rcw_history_get_invitee.request, _rcw_history_get_invitee.parse)
    """Reads one person who had been invited to a past session (`GET /webinar/history/v1/webinars/{webinarId}/sessions/{sessionId}/invitees/{inviteeId}`)."""

    rcw_history_get_participant_info = sync_method(
        _rcw_history_get_participant_info.request, _rcw_history_get_participant_info.parse
    )
    """Reads what a past session holds about the logged-in participant (`GET /webinar/history/v1/webinars/{webinarId}/sessions/{sessionId}/participants/self`)."""

    rcw_history_get_session = sync_method(_rcw_history_get_session.request, _rcw_history_get_session.parse)
    """Reads one past session, as its host or co-host (`GET /webinar/history/v1/webinars/{webinarId}/sessions/{sessionId}`)."""

    rcw_history_get_webinar = sync_method(_rcw_history_get_webinar.request, _rcw_history_get_webinar.parse)
    """Reads one past webinar, as its host (`GET /webinar/history/v1/webinars/{webinarId}`)."""

    rcw_history_list_all_company_sessions = sync_method(
        _rcw_history_list_all_company_sessions.request, _rcw_history_list_all_company_sessions.parse
    )
    """Pages through past webinar sessions of the company, latest first (`GET /webinar/history/v1/company/sessions`)."""

    rcw_history_list_all_sessions = sync_method(
        _rcw_history_list_all_sessions.request, _rcw_history_list_all_sessions.parse
    )
    """Pages through past webinar sessions of the user, latest first (`GET /webinar/history/v1/sessions`)."""

    rcw_history_list_invitees = sync_method(_rcw_history_list_invitees.request, _rcw_history_list_invitees.parse)
    """Pages through those who had been invited to a past session (`GET /webinar/history/v1/webinars/{webinarId}/sessions/{sessionId}/invitees`)."""

    rcw_history_list_participants = sync_method(
        _rcw_history_list_participants.request, _rcw_history_list_participants.parse
    )
    """Pages through those who took part in a past session (`GET /webinar/history/v1/webinars/{webinarId}/sessions/{sessionId}/participants`)."""


class AsyncHistoricalWebinarsApi(Group):
    """Historical Webinars, for asyncio."""

    __slots__ = ()

    rcw_history_get_invitee = async_method(_rcw_history_get_invitee.request, _rcw_history_get_invitee.parse)
    """Reads one person who had been invited to a past session (`GET /webinar/history/v1/webinars/{webinarId}/sessions/{sessionId}/invitees/{inviteeId}`)."""

    rcw_history_get_participant_info = async_method(
        _rcw_history_get_participant_info.request, _rcw_history_get_participant_info.parse
    )
    """Reads what a past session holds about the logged-in participant (`GET /webinar/history/v1/webinars/{webinarId}/sessions/{sessionId}/participants/self`)."""

    rcw_history_get_session = async_method(_rcw_history_get_session.request, _rcw_history_get_session.parse)
    """Reads one past session, as its host or co-host (`GET /webinar/history/v1/webinars/{webinarId}/sessions/{sessionId}`)."""

    rcw_history_get_webinar = async_method(_rcw_history_get_webinar.request, _rcw_history_get_webinar.parse)
    """Reads one past webinar, as its host (`GET /webinar/history/v1/webinars/{webinarId}`)."""

    rcw_history_list_all_company_sessions = async_method(
        _rcw_history_list_all_company_sessions.request, _rcw_history_list_all_company_sessions.parse
    )
    """Pages through past webinar sessions of the company, latest first (`GET /webinar/history/v1/company/sessions`)."""

    rcw_history_list_all_sessions = async_method(
        _rcw_history_list_all_sessions.request, _rcw_history_list_all_sessions.parse
    )
    """Pages through past webinar sessions of the user, latest first (`GET /webinar/history/v1/sessions`)."""

    rcw_history_list_invitees = async_method(_rcw_history_list_invitees.request, _rcw_history_list_invitees.parse)
    """Pages through those who had been invited to a past session (`GET /webinar/history/v1/webinars/{webinarId}/sessions/{sessionId}/invitees`)."""

    rcw_history_list_participants = async_method(
        _rcw_history_list_participants.request, _rcw_history_list_participants.parse
    )
    """Pages through those who took part in a past session (`GET /webinar/history/v1/webinars/{webinarId}/sessions/{sessionId}/participants`)."""
