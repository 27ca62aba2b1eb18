"""The operations of Webinars and Sessions as methods."""

from __future__ import annotations

from ..._endpoint import Group, async_method, sync_method
from . import (
    rcw_config_create_session as _rcw_config_create_session,
    rcw_config_create_webinar as _rcw_config_create_webinar,
    rcw_config_delete_session as _rcw_config_delete_session,
    rcw_config_delete_webinar as _rcw_config_delete_webinar,
    rcw_config_get_session as _rcw_config_get_session,
    rcw_config_get_webinar as _rcw_config_get_webinar,
    rcw_config_list_all_company_sessions as _rcw_config_list_all_company_sessions,
    rcw_config_list_all_sessions as _rcw_config_list_all_sessions,
    rcw_config_list_webinars as _rcw_config_list_webinars,
    rcw_config_update_session as _rcw_config_update_session,
    rcw_config_update_webinar as _rcw_config_update_webinar,
)


class WebinarsAndSessionsApi(Group):
    """Webinars and Sessions."""

    __slots__ = ()

    rcw_config_create_session = sync_method(_rcw_config_create_session.request, _rcw_config_create_session.parse)
    """Adds a session (a date) to a webinar (`POST /webinar/configuration/v1/webinars/{webinarId}/sessions`)."""

    rcw_config_create_webinar = sync_method(_rcw_config_create_webinar.request, _rcw_config_create_webinar.parse)
    """Creates a webinar, hosted by the user unless another host is named (`POST /webinar/configuration/v1/webinars`)."""

    rcw_config_delete_session = sync_method(_rcw_config_delete_session.request, _rcw_config_delete_session.parse)
    """Deletes a session with its invitees, unless it runs or has run (`DELETE /webinar/configuration/v1/webinars/{webinarId}/sessions/{sessionId}`)."""

    rcw_config_delete_webinar = sync_method(_rcw_config_delete_webinar.request, _rcw_config_delete_webinar.parse)
    """Deletes a webinar with its sessions and invitees, unless one has run (`DELETE /webinar/configuration/v1/webinars/{webinarId}`)."""

    rcw_config_get_session = sync_method(_rcw_config_get_session.request, _rcw_config_get_session.parse)
    """Reads one session of a webinar (`GET /webinar/configuration/v1/webinars/{webinarId}/sessions/{sessionId}`)."""

    rcw_config_get_webinar = sync_method(_rcw_config_get_webinar.request, _rcw_config_get_webinar.parse)
    """Reads one webinar with its settings (`GET /webinar/configuration/v1/webinars/{webinarId}`)."""

    rcw_config_list_all_company_sessions = sync_method(
        _rcw_config_list_all_company_sessions.request, _rcw_config_list_all_company_sessions.parse
    )
    """Pages through all webinar sessions of the company (`GET /webinar/configuration/v1/company/sessions`)."""

    rcw_config_list_all_sessions = sync_method(
        _rcw_config_list_all_sessions.request, _rcw_config_list_all_sessions.parse
    )
    """Pages through the webinar sessions that the user hosts (`GET /webinar/configuration/v1/sessions`)."""

    rcw_config_list_webinars = sync_method(_rcw_config_list_webinars.request, _rcw_config_list_webinars.parse)
    """Pages through the webinars that the user hosts (`GET /webinar/configuration/v1/webinars`)."""

    rcw_config_update_session = sync_method(_rcw_config_update_session.request, _rcw_config_update_session.parse)
    """Changes some fields of a webinar session, or its status (`PATCH /webinar/configuration/v1/webinars/{webinarId}/sessions/{sessionId}`)."""

    rcw_config_update_webinar = sync_method(_rcw_config_update_webinar.request, _rcw_config_update_webinar.parse)
    """Changes some fields of a webinar; its host stays (`PATCH /webinar/configuration/v1/webinars/{webinarId}`)."""


class AsyncWebinarsAndSessionsApi(Group):
    """Webinars and Sessions, for asyncio."""

    __slots__ = ()

    rcw_config_create_session = async_method(_rcw_config_create_session.request, _rcw_config_create_session.parse)
    """Adds a session (a date) to a webinar (`POST /webinar/configuration/v1/webinars/{webinarId}/sessions`)."""

    rcw_config_create_webinar = async_method(_rcw_config_create_webinar.request, _rcw_config_create_webinar.parse)
    """Creates a webinar, hosted by the user unless another host is named (`POST /webinar/configuration/v1/webinars`)."""

    rcw_config_delete_session = async_method(_rcw_config_delete_session.request, _rcw_config_delete_session.parse)
    """Deletes a session with its invitees, unless it runs or has run (`DELETE /webinar/configuration/v1/webinars/{webinarId}/sessions/{sessionId}`)."""

    rcw_config_delete_webinar = async_method(_rcw_config_delete_webinar.request, _rcw_config_delete_webinar.parse)
    """Deletes a webinar with its sessions and invitees, unless one has run (`DELETE /webinar/configuration/v1/webinars/{webinarId}`)."""

    rcw_config_get_session = async_method(_rcw_config_get_session.request, _rcw_config_get_session.parse)
    """Reads one session of a webinar (`GET /webinar/configuration/v1/webinars/{webinarId}/sessions/{sessionId}`)."""

    rcw_config_get_webinar = async_method(_rcw_config_get_webinar.request, _rcw_config_get_webinar.parse)
    """Reads one webinar with its settings (`GET /webinar/configuration/v1/webinars/{webinarId}`)."""

    rcw_config_list_all_company_sessions = async_method(
        _rcw_config_list_all_company_sessions.request, _rcw_config_list_all_company_sessions.parse
    )
    """Pages through all webinar sessions of the company (`GET /webinar/configuration/v1/company/sessions`)."""

    rcw_config_list_all_sessions = async_method(
        _rcw_config_list_all_sessions.request, _rcw_config_list_all_sessions.parse
    )
    """Pages through the webinar sessions that the user hosts (`GET /webinar/configuration/v1/sessions`)."""

    rcw_config_list_webinars = async_method(_rcw_config_list_webinars.request, _rcw_config_list_webinars.parse)
    """Pages through the webinars that the user hosts (`GET /webinar/configuration/v1/webinars`)."""

    rcw_config_update_session = async_method(_rcw_config_update_session.request, _rcw_config_update_session.parse)
    """Changes some fields of a webinar session, or its status (`PATCH /webinar/configuration/v1/webinars/{webinarId}/sessions/{sessionId}`)."""

    rcw_config_update_webinar = async_method(_rcw_config_update_webinar.request, _rcw_config_update_webinar.parse)
    """Changes some fields of a webinar; its host stays (`PATCH /webinar/configuration/v1/webinars/{webinarId}`)."""
