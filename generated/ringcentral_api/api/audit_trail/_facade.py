"""The operations of Audit Trail as methods."""

from __future__ import annotations

from ..._endpoint import Group, async_method, sync_method
from . import audit_trail_search as _audit_trail_search


class AuditTrailApi(Group):
    """Audit Trail."""

    __slots__ = ()

    audit_trail_search = sync_method(_audit_trail_search.request, _audit_trail_search.parse)
    """Searches who changed what in the account's settings, up to 180 days back (`POST /restapi/v1.0/account/{accountId}/audit-trail/search`)."""


class AsyncAuditTrailApi(Group):
    """Audit Trail, for asyncio."""

    __slots__ = ()

    audit_trail_search = async_method(_audit_trail_search.request, _audit_trail_search.parse)
    """Searches who changed what in the account's settings, up to 180 days back (`POST /restapi/v1.0/account/{accountId}/audit-trail/search`)."""
