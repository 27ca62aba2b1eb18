"""The operations of Registrants as methods."""

from __future__ import annotations

from ..._endpoint import Group, async_method, sync_method
from . import (
    rcw_reg_create_registrant as _rcw_reg_create_registrant,
    rcw_reg_delete_registrant as _rcw_reg_delete_registrant,
    rcw_reg_get_registrant as _rcw_reg_get_registrant,
    rcw_reg_list_registrants as _rcw_reg_list_registrants,
)


class RegistrantsApi(Group):
    """Registrants."""

    __slots__ = ()

    rcw_reg_create_registrant = sync_method(_rcw_reg_create_registrant.request, _rcw_reg_create_registrant.parse)
    """Registers a person for a session, while registration is open (`POST /webinar/registration/v1/sessions/{sessionId}/registrants`)."""

    rcw_reg_delete_registrant = sync_method(_rcw_reg_delete_registrant.request, _rcw_reg_delete_registrant.parse)
    """Takes a person off a session that is not over yet (`DELETE /webinar/registration/v1/sessions/{sessionId}/registrants/{registrantId}`)."""

    rcw_reg_get_registrant = sync_method(_rcw_reg_get_registrant.request, _rcw_reg_get_registrant.parse)
    """Reads one person registered for a session (`GET /webinar/registration/v1/sessions/{sessionId}/registrants/{registrantId}`)."""

    rcw_reg_list_registrants = sync_method(_rcw_reg_list_registrants.request, _rcw_reg_list_registrants.parse)
    """Pages through the people registered for a session (`GET /webinar/registration/v1/sessions/{sessionId}/registrants`)."""


class AsyncRegistrantsApi(Group):
    """Registrants, for asyncio."""

    __slots__ = ()

    rcw_reg_create_registrant = async_method(_rcw_reg_create_registrant.request, _rcw_reg_create_registrant.parse)
    """Registers a person for a session, while registration is open (`POST /webinar/registration/v1/sessions/{sessionId}/registrants`)."""

    rcw_reg_delete_registrant = async_method(_rcw_reg_delete_registrant.request, _rcw_reg_delete_registrant.parse)
    """Takes a person off a session that is not over yet (`DELETE /webinar/registration/v1/sessions/{sessionId}/registrants/{registrantId}`)."""

    rcw_reg_get_registrant = async_method(_rcw_reg_get_registrant.request, _rcw_reg_get_registrant.parse)
    """Reads one person registered for a session (`GET /webinar/registration/v1/sessions/{sessionId}/registrants/{registrantId}`)."""

    rcw_reg_list_registrants = async_method(_rcw_reg_list_registrants.request, _rcw_reg_list_registrants.parse)
    """Pages through the people registered for a session (`GET /webinar/registration/v1/sessions/{sessionId}/registrants`)."""
