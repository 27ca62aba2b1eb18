"""The operations of Site Administration as methods."""

from __future__ import annotations

from ..._endpoint import Group, async_method, sync_method
from . import (
    list_administered_sites as _list_administered_sites,
    update_user_administered_sites as _update_user_administered_sites,
)


class SiteAdministrationApi(Group):
    """Site Administration."""

    __slots__ = ()

    list_administered_sites = sync_method(_list_administered_sites.request, _list_administered_sites.parse)
    """Lists the sites that a user administers (`GET /restapi/v1.0/account/{accountId}/extension/{extensionId}/administered-sites`)."""

    update_user_administered_sites = sync_method(
        _update_user_administered_sites.request, _update_user_administered_sites.parse
    )
    """Replaces the list of sites that a user administers (`PUT /restapi/v1.0/account/{accountId}/extension/{extensionId}/administered-sites`)."""


class AsyncSiteAdministrationApi(Group):
    """Site Administration, for asyncio."""

    __slots__ = ()

    list_administered_sites = async_method(_list_administered_sites.request, _list_administered_sites.parse)
    """Lists the sites that a user administers (`GET /restapi/v1.0/account/{accountId}/extension/{extensionId}/administered-sites`)."""

    update_user_administered_sites = async_method(
        _update_user_administered_sites.request, _update_user_administered_sites.parse
    )
    """Replaces the list of sites that a user administers (`PUT /restapi/v1.0/account/{accountId}/extension/{extensionId}/administered-sites`)."""
