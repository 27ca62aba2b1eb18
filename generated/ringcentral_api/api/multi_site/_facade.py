"""The operations of Multi-Site as methods."""

from __future__ import annotations

from ..._endpoint import Group, async_method, sync_method
from . import (
    assign_multiple_sites as _assign_multiple_sites,
    create_site as _create_site,
    delete_site as _delete_site,
    list_site_members as _list_site_members,
    list_sites as _list_sites,
    read_site as _read_site,
    read_site_ivr_settings as _read_site_ivr_settings,
    update_site as _update_site,
    update_site_ivr_settings as _update_site_ivr_settings,
)


class MultiSiteApi(Group):
    """Multi-Site."""

    __slots__ = ()

    assign_multiple_sites = sync_method(_assign_multiple_sites.request, _assign_multiple_sites.parse)
    """Moves several extensions to a site in one call (`POST /restapi/v1.0/account/{accountId}/sites/{siteId}/bulk-assign`)."""

    create_site = sync_method(_create_site.request, _create_site.parse)
    """Adds a site (branch) to the account (`POST /restapi/v1.0/account/{accountId}/sites`)."""

    delete_site = sync_method(_delete_site.request, _delete_site.parse)
    """Deletes a site of the account (`DELETE /restapi/v1.0/account/{accountId}/sites/{siteId}`)."""

    list_site_members = sync_method(_list_site_members.request, _list_site_members.parse)
    """Lists the extensions that belong to a site (`GET /restapi/v1.0/account/{accountId}/sites/{siteId}/members`)."""

    list_sites = sync_method(_list_sites.request, _list_sites.parse)
    """Lists the sites (branches) of the account (`GET /restapi/v1.0/account/{accountId}/sites`)."""

    read_site = sync_method(_read_site.request, _read_site.parse)
    """Reads one site of the account (`GET /restapi/v1.0/account/{accountId}/sites/{siteId}`)."""

    read_site_ivr_settings = sync_method(_read_site_ivr_settings.request, _read_site_ivr_settings.parse)
    """Reads which IVR menu and operator answer a site's calls (`GET /restapi/v1.0/account/{accountId}/sites/{siteId}/ivr`)."""

    update_site = sync_method(_update_site.request, _update_site.parse)
    """Changes name, number, address or settings of a site (`PUT /restapi/v1.0/account/{accountId}/sites/{siteId}`)."""

    update_site_ivr_settings = sync_method(_update_site_ivr_settings.request, _update_site_ivr_settings.parse)
    """Sets which IVR menu and operator answer a site's calls (`PUT /restapi/v1.0/account/{accountId}/sites/{siteId}/ivr`)."""


class AsyncMultiSiteApi(Group):
    """Multi-Site, for asyncio."""

    __slots__ = ()

    assign_multiple_sites = async_method(_assign_multiple_sites.request, _assign_multiple_sites.parse)
    """Moves several extensions to a site in one call (`POST /restapi/v1.0/account/{accountId}/sites/{siteId}/bulk-assign`)."""

    create_site = async_method(_create_site.request, _create_site.parse)
    """Adds a site (branch) to the account (`POST /restapi/v1.0/account/{accountId}/sites`)."""

    delete_site = async_method(_delete_site.request, _delete_site.parse)
    """Deletes a site of the account (`DELETE /restapi/v1.0/account/{accountId}/sites/{siteId}`)."""

    list_site_members = async_method(_list_site_members.request, _list_site_members.parse)
    """Lists the extensions that belong to a site (`GET /restapi/v1.0/account/{accountId}/sites/{siteId}/members`)."""

    list_sites = async_method(_list_sites.request, _list_sites.parse)
    """Lists the sites (branches) of the account (`GET /restapi/v1.0/account/{accountId}/sites`)."""

    read_site = async_method(_read_site.request, _read_site.parse)
    """Reads one site of the account (`GET /restapi/v1.0/account/{accountId}/sites/{siteId}`)."""

    read_site_ivr_settings = async_method(_read_site_ivr_settings.request, _read_site_ivr_settings.parse)
    """Reads which IVR menu and operator answer a site's calls (`GET /restapi/v1.0/account/{accountId}/sites/{siteId}/ivr`)."""

    update_site = async_method(_update_site.request, _update_site.parse)
    """Changes name, number, address or settings of a site (`PUT /restapi/v1.0/account/{accountId}/sites/{siteId}`)."""

    update_site_ivr_settings = async_method(_update_site_ivr_settings.request, _update_site_ivr_settings.parse)
    """Sets which IVR menu and operator answer a site's calls (`PUT /restapi/v1.0/account/{accountId}/sites/{siteId}/ivr`)."""
