"""The operations of SCIM as methods."""

from __future__ import annotations

from ..._endpoint import Group, async_method, sync_method
from . import (
    scim_create_user2 as _scim_create_user2,
    scim_delete_user2 as _scim_delete_user2,
    scim_get_provider_config2 as _scim_get_provider_config2,
    scim_get_resource_type2 as _scim_get_resource_type2,
    scim_get_schema2 as _scim_get_schema2,
    scim_get_user2 as _scim_get_user2,
    scim_list_resource_types2 as _scim_list_resource_types2,
    scim_list_schemas2 as _scim_list_schemas2,
    scim_patch_user2 as _scim_patch_user2,
    scim_search_via_get2 as _scim_search_via_get2,
    scim_search_via_post2 as _scim_search_via_post2,
    scim_update_user2 as _scim_update_user2,
)


class SCIMApi(Group):
    """SCIM."""

    __slots__ = ()

    scim_create_user2 = sync_method(_scim_create_user2.request, _scim_create_user2.parse)
    """Creates a user through SCIM (`POST /scim/v2/Users`)."""

    scim_delete_user2 = sync_method(_scim_delete_user2.request, _scim_delete_user2.parse)
    """Deletes a user through SCIM (`DELETE /scim/v2/Users/{scimUserId}`)."""

    scim_get_provider_config2 = sync_method(_scim_get_provider_config2.request, _scim_get_provider_config2.parse)
    """Tells what the SCIM service supports: filters, bulk, patch and so on (`GET /scim/v2/ServiceProviderConfig`)."""

    scim_get_resource_type2 = sync_method(_scim_get_resource_type2.request, _scim_get_resource_type2.parse)
    """Reads one kind of resource of the SCIM service (`GET /scim/v2/ResourceTypes/{type}`)."""

    scim_get_schema2 = sync_method(_scim_get_schema2.request, _scim_get_schema2.parse)
    """Reads one schema of the SCIM service by its URI (`GET /scim/v2/Schemas/{uri}`)."""

    scim_get_user2 = sync_method(_scim_get_user2.request, _scim_get_user2.parse)
    """Reads one user through SCIM (`GET /scim/v2/Users/{scimUserId}`)."""

    scim_list_resource_types2 = sync_method(_scim_list_resource_types2.request, _scim_list_resource_types2.parse)
    """Lists the kinds of resource the SCIM service has (`GET /scim/v2/ResourceTypes`)."""

    scim_list_schemas2 = sync_method(_scim_list_schemas2.request, _scim_list_schemas2.parse)
    """Lists the schemas of the SCIM service (`GET /scim/v2/Schemas`)."""

    scim_patch_user2 = sync_method(_scim_patch_user2.request, _scim_patch_user2.parse)
    """Changes some attributes of a user through SCIM (`PATCH /scim/v2/Users/{scimUserId}`)."""

    scim_search_via_get2 = sync_method(_scim_search_via_get2.request, _scim_search_via_get2.parse)
    """Searches users by a SCIM filter in the query string (`GET /scim/v2/Users`)."""

    scim_search_via_post2 = sync_method(_scim_search_via_post2.request, _scim_search_via_post2.parse)
    """Searches users by a SCIM filter in the body, for long filters (`POST /scim/v2/Users/.search`)."""

    scim_update_user2 = sync_method(_scim_update_user2.request, _scim_update_user2.parse)
    """Replaces one user through SCIM (`PUT /scim/v2/Users/{scimUserId}`)."""


class AsyncSCIMApi(Group):
    """SCIM, for asyncio."""

    __slots__ = ()

    scim_create_user2 = async_method(_scim_create_user2.request, _scim_create_user2.parse)
    """Creates a user through SCIM (`POST /scim/v2/Users`)."""

    scim_delete_user2 = async_method(_scim_delete_user2.request, _scim_delete_user2.parse)
    """Deletes a user through SCIM (`DELETE /scim/v2/Users/{scimUserId}`)."""

    scim_get_provider_config2 = async_method(_scim_get_provider_config2.request, _scim_get_provider_config2.parse)
    """Tells what the SCIM service supports: filters, bulk, patch and so on (`GET /scim/v2/ServiceProviderConfig`)."""

    scim_get_resource_type2 = async_method(_scim_get_resource_type2.request, _scim_get_resource_type2.parse)
    """Reads one kind of resource of the SCIM service (`GET /scim/v2/ResourceTypes/{type}`)."""

    scim_get_schema2 = async_method(_scim_get_schema2.request, _scim_get_schema2.parse)
    """Reads one schema of the SCIM service by its URI (`GET /scim/v2/Schemas/{uri}`)."""

    scim_get_user2 = async_method(_scim_get_user2.request, _scim_get_user2.parse)
    """Reads one user through SCIM (`GET /scim/v2/Users/{scimUserId}`)."""

    scim_list_resource_types2 = async_method(_scim_list_resource_types2.request, _scim_list_resource_types2.parse)
    """Lists the kinds of resource the SCIM service has (`GET /scim/v2/ResourceTypes`)."""

    scim_list_schemas2 = async_method(_scim_list_schemas2.request, _scim_list_schemas2.parse)
    """Lists the schemas of the SCIM service (`GET /scim/v2/Schemas`)."""

    scim_patch_user2 = async_method(_scim_patch_user2.request, _scim_patch_user2.parse)
    """Changes some attributes of a user through SCIM (`PATCH /scim/v2/Users/{scimUserId}`)."""

    scim_search_via_get2 = async_method(_scim_search_via_get2.request, _scim_search_via_get2.parse)
    """Searches users by a SCIM filter in the query string (`GET /scim/v2/Users`)."""

    scim_search_via_post2 = async_method(_scim_search_via_post2.request, _scim_search_via_post2.parse)
    """Searches users by a SCIM filter in the body, for long filters (`POST /scim/v2/Users/.search`)."""

    scim_update_user2 = async_method(_scim_update_user2.request, _scim_update_user2.parse)
    """Replaces one user through SCIM (`PUT /scim/v2/Users/{scimUserId}`)."""
