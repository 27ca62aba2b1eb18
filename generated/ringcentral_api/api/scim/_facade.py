"""The operations of SCIM as methods."""

from __future__ import annotations

from ..._endpoint import Group, async_method, sync_method
from . import (
    create_user as _create_user,
    delete_user as _delete_user,
    get_provider_config as _get_provider_config,
    get_resource_type as _get_resource_type,
    get_schema as _get_schema,
    get_user as _get_user,
    list_resource_types as _list_resource_types,
    list_schemas as _list_schemas,
    patch_user as _patch_user,
    search_via_get as _search_via_get,
    search_via_post as _search_via_post,
    update_user as _update_user,
)


class SCIMApi(Group):
    """SCIM."""

    __slots__ = ()

    create_user = sync_method(_create_user.request, _create_user.parse)
    """Creates a user through SCIM (`POST /scim/v2/Users`)."""

    delete_user = sync_method(_delete_user.request, _delete_user.parse)
    """Deletes a user through SCIM (`DELETE /scim/v2/Users/{scimUserId}`)."""

    get_provider_config = sync_method(_get_provider_config.request, _get_provider_config.parse)
    """Tells what the SCIM service supports: filters, bulk, patch and so on (`GET /scim/v2/ServiceProviderConfig`)."""

    get_resource_type = sync_method(_get_resource_type.request, _get_resource_type.parse)
    """Reads one kind of resource of the SCIM service (`GET /scim/v2/ResourceTypes/{type}`)."""

    get_schema = sync_method(_get_schema.request, _get_schema.parse)
    """Reads one schema of the SCIM service by its URI (`GET /scim/v2/Schemas/{uri}`)."""

    get_user = sync_method(_get_user.request, _get_user.parse)
    """Reads one user through SCIM (`GET /scim/v2/Users/{scimUserId}`)."""

    list_resource_types = sync_method(_list_resource_types.request, _list_resource_types.parse)
    """Lists the kinds of resource the SCIM service has (`GET /scim/v2/ResourceTypes`)."""

    list_schemas = sync_method(_list_schemas.request, _list_schemas.parse)
    """Lists the schemas of the SCIM service (`GET /scim/v2/Schemas`)."""

    patch_user = sync_method(_patch_user.request, _patch_user.parse)
    """Changes some attributes of a user through SCIM (`PATCH /scim/v2/Users/{scimUserId}`)."""

    search_via_get = sync_method(_search_via_get.request, _search_via_get.parse)
    """Searches users by a SCIM filter in the query string (`GET /scim/v2/Users`)."""

    search_via_post = sync_method(_search_via_post.request, _search_via_post.parse)
    """Searches users by a SCIM filter in the body, for long filters (`POST /scim/v2/Users/.search`)."""

    update_user = sync_method(_update_user.request, _update_user.parse)
    """Replaces one user through SCIM (`PUT /scim/v2/Users/{scimUserId}`)."""


class AsyncSCIMApi(Group):
    """SCIM, for asyncio."""

    __slots__ = ()

    create_user = async_method(_create_user.request, _create_user.parse)
    """Creates a user through SCIM (`POST /scim/v2/Users`)."""

    delete_user = async_method(_delete_user.request, _delete_user.parse)
    """Deletes a user through SCIM (`DELETE /scim/v2/Users/{scimUserId}`)."""

    get_provider_config = async_method(_get_provider_config.request, _get_provider_config.parse)
    """Tells what the SCIM service supports: filters, bulk, patch and so on (`GET /scim/v2/ServiceProviderConfig`)."""

    get_resource_type = async_method(_get_resource_type.request, _get_resource_type.parse)
    """Reads one kind of resource of the SCIM service (`GET /scim/v2/ResourceTypes/{type}`)."""

    get_schema = async_method(_get_schema.request, _get_schema.parse)
    """Reads one schema of the SCIM service by its URI (`GET /scim/v2/Schemas/{uri}`)."""

    get_user = async_method(_get_user.request, _get_user.parse)
    """Reads one user through SCIM (`GET /scim/v2/Users/{scimUserId}`)."""

    list_resource_types = async_method(_list_resource_types.request, _list_resource_types.parse)
    """Lists the kinds of resource the SCIM service has (`GET /scim/v2/ResourceTypes`)."""

    list_schemas = async_method(_list_schemas.request, _list_schemas.parse)
    """Lists the schemas of the SCIM service (`GET /scim/v2/Schemas`)."""

    patch_user = async_method(_patch_user.request, _patch_user.parse)
    """Changes some attributes of a user through SCIM (`PATCH /scim/v2/Users/{scimUserId}`)."""

    search_via_get = async_method(_search_via_get.request, _search_via_get.parse)
    """Searches users by a SCIM filter in the query string (`GET /scim/v2/Users`)."""

    search_via_post = async_method(_search_via_post.request, _search_via_post.parse)
    """Searches users by a SCIM filter in the body, for long filters (`POST /scim/v2/Users/.search`)."""

    update_user = async_method(_update_user.request, _update_user.parse)
    """Replaces one user through SCIM (`PUT /scim/v2/Users/{scimUserId}`)."""
