"""The operations of MS Teams Direct Routing as methods."""

from __future__ import annotations

from ..._endpoint import Group, async_method, sync_method
from . import (
    connect_teams_users as _connect_teams_users,
    disconnect_teams_users as _disconnect_teams_users,
    list_teams_users as _list_teams_users,
)


class MSTeamsDirectRoutingApi(Group):
    """MS Teams Direct Routing."""

    __slots__ = ()

    connect_teams_users = sync_method(_connect_teams_users.request, _connect_teams_users.parse)
    """Starts connecting up to 25 users to Microsoft Teams (`POST /restapi/v1.0/account/{accountId}/ms-teams/direct-routing/users`)."""

    disconnect_teams_users = sync_method(_disconnect_teams_users.request, _disconnect_teams_users.parse)
    """Starts disconnecting up to 25 users from Microsoft Teams (`DELETE /restapi/v1.0/account/{accountId}/ms-teams/direct-routing/users`)."""

    list_teams_users = sync_method(_list_teams_users.request, _list_teams_users.parse)
    """Tells for up to 25 users whether they are connected to Microsoft Teams (`GET /restapi/v1.0/account/{accountId}/ms-teams/direct-routing/users`)."""


class AsyncMSTeamsDirectRoutingApi(Group):
    """MS Teams Direct Routing, for asyncio."""

    __slots__ = ()

    connect_teams_users = async_method(_connect_teams_users.request, _connect_teams_users.parse)
    """Starts connecting up to 25 users to Microsoft Teams (`POST /restapi/v1.0/account/{accountId}/ms-teams/direct-routing/users`)."""

    disconnect_teams_users = async_method(_disconnect_teams_users.request, _disconnect_teams_users.parse)
    """Starts disconnecting up to 25 users from Microsoft Teams (`DELETE /restapi/v1.0/account/{accountId}/ms-teams/direct-routing/users`)."""

    list_teams_users = async_method(_list_teams_users.request, _list_teams_users.parse)
    """Tells for up to 25 users whether they are connected to Microsoft Teams (`GET /restapi/v1.0/account/{accountId}/ms-teams/direct-routing/users`)."""
