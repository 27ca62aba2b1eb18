"""The operations of Invitees as methods."""

from __future__ import annotations

from ..._endpoint import Group, async_method, sync_method
from . import (
    rcw_config_delete_invitee as _rcw_config_delete_invitee,
    rcw_config_get_invitee as _rcw_config_get_invitee,
    rcw_config_list_invitees as _rcw_config_list_invitees,
    rcw_config_update_invitee as _rcw_config_update_invitee,
    rcw_config_update_invitees as _rcw_config_update_invitees,
)


class InviteesApi(Group):
    """Invitees."""

    __slots__ = ()

    rcw_config_delete_invitee = sync_method(_rcw_config_delete_invitee.request, _rcw_config_delete_invitee.parse)
    """Removes one invitee from a session that has not begun (`DELETE /webinar/configuration/v1/webinars/{webinarId}/sessions/{sessionId}/invitees/{inviteeId}`)."""

    rcw_config_get_invitee = sync_method(_rcw_config_get_invitee.request, _rcw_config_get_invitee.parse)
    """Reads one invitee of a session (`GET /webinar/configuration/v1/webinars/{webinarId}/sessions/{sessionId}/invitees/{inviteeId}`)."""

    rcw_config_list_invitees = sync_method(_rcw_config_list_invitees.request, _rcw_config_list_invitees.parse)
    """Pages through those invited to a session: its co-hosts and panelists (`GET /webinar/configuration/v1/webinars/{webinarId}/sessions/{sessionId}/invitees`)."""

    rcw_config_update_invitee = sync_method(_rcw_config_update_invitee.request, _rcw_config_update_invitee.parse)
    """Changes the role of one invitee of a session (`PUT /webinar/configuration/v1/webinars/{webinarId}/sessions/{sessionId}/invitees/{inviteeId}`)."""

    rcw_config_update_invitees = sync_method(_rcw_config_update_invitees.request, _rcw_config_update_invitees.parse)
    """Adds, changes and removes invitees of a session in one call (`PATCH /webinar/configuration/v1/webinars/{webinarId}/sessions/{sessionId}/invitees`)."""


class AsyncInviteesApi(Group):
    """Invitees, for asyncio."""

    __slots__ = ()

    rcw_config_delete_invitee = async_method(_rcw_config_delete_invitee.request, _rcw_config_delete_invitee.parse)
    """Removes one invitee from a session that has not begun (`DELETE /webinar/configuration/v1/webinars/{webinarId}/sessions/{sessionId}/invitees/{inviteeId}`)."""

    rcw_config_get_invitee = async_method(_rcw_config_get_invitee.request, _rcw_config_get_invitee.parse)
    """Reads one invitee of a session (`GET /webinar/configuration/v1/webinars/{webinarId}/sessions/{sessionId}/invitees/{inviteeId}`)."""

    rcw_config_list_invitees = async_method(_rcw_config_list_invitees.request, _rcw_config_list_invitees.parse)
    """Pages through those invited to a session: its co-hosts and panelists (`GET /webinar/configuration/v1/webinars/{webinarId}/sessions/{sessionId}/invitees`)."""

    rcw_config_update_invitee = async_method(_rcw_config_update_invitee.request, _rcw_config_update_invitee.parse)
    """Changes the role of one invitee of a session (`PUT /webinar/configuration/v1/webinars/{webinarId}/sessions/{sessionId}/invitees/{inviteeId}`)."""

    rcw_config_update_invitees = async_method(_rcw_config_update_invitees.request, _rcw_config_update_invitees.parse)
    """Adds, changes and removes invitees of a session in one call (`PATCH /webinar/configuration/v1/webinars/{webinarId}/sessions/{sessionId}/invitees`)."""
