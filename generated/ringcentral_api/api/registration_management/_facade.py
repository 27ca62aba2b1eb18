"""The operations of Registration Management as methods."""

from __future__ import annotations

from ..._endpoint import Group, async_method, sync_method
from . import rcw_reg_get_session as _rcw_reg_get_session, rcw_reg_update_session as _rcw_reg_update_session


class RegistrationManagementApi(Group):
    """Registration Management."""

    __slots__ = ()

    rcw_reg_get_session = sync_method(_rcw_reg_get_session.request, _rcw_reg_get_session.parse)
    """Reads the registration settings of a session (`GET /webinar/registration/v1/sessions/{sessionId}`)."""

    rcw_reg_update_session = sync_method(_rcw_reg_update_session.request, _rcw_reg_update_session.parse)
    """Changes the registration settings of a session (`PATCH /webinar/registration/v1/sessions/{sessionId}`)."""


class AsyncRegistrationManagementApi(Group):
    """Registration Management, for asyncio."""

    __slots__ = ()

    rcw_reg_get_session = async_method(_rcw_reg_get_session.request, _rcw_reg_get_session.parse)
    """Reads the registration settings of a session (`GET /webinar/registration/v1/sessions/{sessionId}`)."""

    rcw_reg_update_session = async_method(_rcw_reg_update_session.request, _rcw_reg_update_session.parse)
    """Changes the registration settings of a session (`PATCH /webinar/registration/v1/sessions/{sessionId}`)."""
