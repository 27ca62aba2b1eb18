"""The operations of SCIM as methods."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from ...client import AsyncClient, RequestOptions, SyncClient
    from ...models._scim import (
        ScimProviderConfig,
        ScimResourceTypeResponse,
        ScimResourceTypeSearchResponse,
        ScimSchemaResponse,
        ScimSchemaSearchResponse,
        ScimSearchRequest,
        ScimUser,
        ScimUserPatch,
        ScimUserResponse,
        ScimUserSearchResponse,
    )


class SCIMApi:
    """SCIM."""

    __slots__ = ("_client",)

    def __init__(self, client: SyncClient) -> None:
        self._client = client

    def scim_create_user2(self, *, body: ScimUser, options: RequestOptions | None = None) -> ScimUserResponse:
        """Creates a user through SCIM.

        `POST /scim/v2/Users`

        Throttling group: Heavy. Application permission: EditAccounts. Largest request body: 10485760 bytes.

        Args:
            body: sent as `application/json`.
            options: what this call has different from the client's settings.

        Raises:
            ringcentral_api.errors.ApiError: the platform answered with anything but success.
        """

        from .scim_create_user2 import sync

        return sync(client=self._client, body=body, options=options)

    def scim_delete_user2(self, *, scim_user_id: str, options: RequestOptions | None = None) -> None:
        """Deletes a user through SCIM.

        `DELETE /scim/v2/Users/{scimUserId}`

        Throttling group: Heavy. Application permission: EditAccounts. Largest request body: 1048576 bytes.

        Args:
            scim_user_id: sent as `scimUserId`.
            options: what this call has different from the client's settings.

        Raises:
            ringcentral_api.errors.ApiError: the platform answered with anything but success.
        """

        from .scim_delete_user2 import sync

        sync(client=self._client, scim_user_id=scim_user_id, options=options)

    def scim_get_provider_config2(self, *, options: RequestOptions | None = None) -> ScimProviderConfig:
        """Tells what the SCIM service supports: filters, bulk, patch and so on.

        `GET /scim/v2/ServiceProviderConfig`

        Throttling group: Light. Application permission: ReadAccounts. Largest request body: 1048576 bytes.

        Args:
            options: what this call has different from the client's settings.

        Raises:
            ringcentral_api.errors.ApiError: the platform answered with anything but success.
        """

        from .scim_get_provider_config2 import sync

        return sync(client=self._client, options=options)

    def scim_get_resource_type2(self, *, type: str, options: RequestOptions | None = None) -> ScimResourceTypeResponse:
        """Reads one kind of resource of the SCIM service.

        `GET /scim/v2/ResourceTypes/{type}`

        Throttling group: Light. Application permission: ReadAccounts. Largest request body: 1048576 bytes.

        Args:
            type: Only things of this type.
            options: what this call has different from the client's settings.

        Raises:
            ringcentral_api.errors.ApiError: the platform answered with anything but success.
        """

        from .scim_get_resource_type2 import sync

        return sync(client=self._client, type=type, options=options)

    def scim_get_schema2(self, *, uri: str, options: RequestOptions | None = None) -> ScimSchemaResponse:
        """Reads one schema of the SCIM service by its URI.

        `GET /scim/v2/Schemas/{uri}`

        Throttling group: Light. Application permission: ReadAccounts. Largest request body: 1048576 bytes.

        Args:
            uri: part of the path.
            options: what this call has different from the client's settings.

        Raises:
            ringcentral_api.errors.ApiError: the platform answered with anything but success.
        """

        from .scim_get_schema2 import sync

        return sync(client=self._client, uri=uri, options=options)

    def scim_get_user2(self, *, scim_user_id: str, options: RequestOptions | None = None) -> ScimUserResponse:
        """Reads one user through SCIM.

        `GET /scim/v2/Users/{scimUserId}`

        Throttling group: Light. Application permission: ReadAccounts. Largest request body: 1048576 bytes.

        Args:
            scim_user_id: sent as `scimUserId`.
            options: what this call has different from the client's settings.

        Raises:
            ringcentral_api.errors.ApiError: the platform answered with anything but success.
        """

        from .scim_get_user2 import sync

        return sync(client=self._client, scim_user_id=scim_user_id, options=options)

    def scim_list_resource_types2(self, *, options: RequestOptions | None = None) -> ScimResourceTypeSearchResponse:
        """Lists the kinds of resource the SCIM service has.

        `GET /scim/v2/ResourceTypes`

        Throttling group: Light. Application permission: ReadAccounts. Largest request body: 1048576 bytes.

        Args:
            options: what this call has different from the client's settings.

        Raises:
            ringcentral_api.errors.ApiError: the platform answered with anything but success.
        """

        from .scim_list_resource_types2 import sync

        return sync(client=self._client, options=options)

    def scim_list_schemas2(self, *, options: RequestOptions | None = None) -> ScimSchemaSearchResponse:
        """Lists the schemas of the SCIM service.

        `GET /scim/v2/Schemas`

        Throttling group: Light. Application permission: ReadAccounts. Largest request body: 1048576 bytes.

        Args:
            options: what this call has different from the client's settings.

        Raises:
            ringcentral_api.errors.ApiError: the platform answered with anything but success.
        """

        from .scim_list_schemas2 import sync

        return sync(client=self._client, options=options)

    def scim_patch_user2(
        self, *, scim_user_id: str, body: ScimUserPatch, options: RequestOptions | None = None
    ) -> ScimUserResponse:
        """Changes some attributes of a user through SCIM.

        `PATCH /scim/v2/Users/{scimUserId}`

        Throttling group: Heavy. Application permission: EditAccounts. Largest request body: 10485760 bytes.

        Args:
            scim_user_id: sent as `scimUserId`.
            body: sent as `application/json`.
            options: what this call has different from the client's settings.

        Raises:
            ringcentral_api.errors.ApiError: the platform answered with anything but success.
        """

        from .scim_patch_user2 import sync

        return sync(client=self._client, scim_user_id=scim_user_id, body=body, options=options)

    def scim_search_via_get2(
        self,
        *,
        filter: str | None = None,
        start_index: int | None = None,
        count: int | None = None,
        options: RequestOptions | None = None,
    ) -> ScimUserSearchResponse:
        """Searches users by a SCIM filter in the query string.

        `GET /scim/v2/Users`

        Throttling group: Light. Application permission: ReadAccounts. Largest request body: 1048576 bytes.

        Args:
            filter: a query parameter.
            start_index: the platform's default is `1`; sent as `startIndex`.
            count: the platform's default is `100`.
            options: what this call has different from the client's settings.

        Raises:
            ringcentral_api.errors.ApiError: the platform answered with anything but success.
        """

        from .scim_search_via_get2 import sync

        return sync(client=self._client, filter=filter, start_index=start_index, count=count, options=options)

    def scim_search_via_post2(
        self, *, body: ScimSearchRequest, options: RequestOptions | None = None
    ) -> ScimUserSearchResponse:
        """Searches users by a SCIM filter in the body, for long filters.

        `POST /scim/v2/Users/.search`

        Throttling group: Light. Application permission: ReadAccounts. Largest request body: 1048576 bytes.

        Args:
            body: sent as `application/json`.
            options: what this call has different from the client's settings.

        Raises:
            ringcentral_api.errors.ApiError: the platform answered with anything but success.
        """

        from .scim_search_via_post2 import sync

        return sync(client=self._client, body=body, options=options)

    def scim_update_user2(
        self, *, scim_user_id: str, body: ScimUser, options: RequestOptions | None = None
    ) -> ScimUserResponse:
        """Replaces one user through SCIM.

        `PUT /scim/v2/Users/{scimUserId}`

        Throttling group: Heavy. Application permission: EditAccounts. Largest request body: 10485760 bytes.

        Args:
            scim_user_id: sent as `scimUserId`.
            body: sent as `application/json`.
            options: what this call has different from the client's settings.

        Raises:
            ringcentral_api.errors.ApiError: the platform answered with anything but success.
        """

        from .scim_update_user2 import sync

        return sync(client=self._client, scim_user_id=scim_user_id, body=body, options=options)


class AsyncSCIMApi:
    """SCIM, for asyncio."""

    __slots__ = ("_client",)

    def __init__(self, client: AsyncClient) -> None:
        self._client = client

    async def scim_create_user2(self, *, body: ScimUser, options: RequestOptions | None = None) -> ScimUserResponse:
        """Creates a user through SCIM.

        `POST /scim/v2/Users`

        Throttling group: Heavy. Application permission: EditAccounts. Largest request body: 10485760 bytes.

        Args:
            body: sent as `application/json`.
            options: what this call has different from the client's settings.

        Raises:
            ringcentral_api.errors.ApiError: the platform answered with anything but success.
        """

        from .scim_create_user2 import asyncio

        return await asyncio(client=self._client, body=body, options=options)

    async def scim_delete_user2(self, *, scim_user_id: str, options: RequestOptions | None = None) -> None:
        """Deletes a user through SCIM.

        `DELETE /scim/v2/Users/{scimUserId}`

        Throttling group: Heavy. Application permission: EditAccounts. Largest request body: 1048576 bytes.

        Args:
            scim_user_id: sent as `scimUserId`.
            options: what this call has different from the client's settings.

        Raises:
            ringcentral_api.errors.ApiError: the platform answered with anything but success.
        """

        from .scim_delete_user2 import asyncio

        await asyncio(client=self._client, scim_user_id=scim_user_id, options=options)

    async def scim_get_provider_config2(self, *, options: RequestOptions | None = None) -> ScimProviderConfig:
        """Tells what the SCIM service supports: filters, bulk, patch and so on.

        `GET /scim/v2/ServiceProviderConfig`

        Throttling group: Light. Application permission: ReadAccounts. Largest request body: 1048576 bytes.

        Args:
            options: what this call has different from the client's settings.

        Raises:
            ringcentral_api.errors.ApiError: the platform answered with anything but success.
        """

        from .scim_get_provider_config2 import asyncio

        return await asyncio(client=self._client, options=options)

    async def scim_get_resource_type2(
        self, *, type: str, options: RequestOptions | None = None
    ) -> ScimResourceTypeResponse:
        """Reads one kind of resource of the SCIM service.

        `GET /scim/v2/ResourceTypes/{type}`

        Throttling group: Light. Application permission: ReadAccounts. Largest request body: 1048576 bytes.

        Args:
            type: Only things of this type.
            options: what this call has different from the client's settings.

        Raises:
            ringcentral_api.errors.ApiError: the platform answered with anything but success.
        """

        from .scim_get_resource_type2 import asyncio

        return await asyncio(client=self._client, type=type, options=options)

    async def scim_get_schema2(self, *, uri: str, options: RequestOptions | None = None) -> ScimSchemaResponse:
        """Reads one schema of the SCIM service by its URI.

        `GET /scim/v2/Schemas/{uri}`

        Throttling group: Light. Application permission: ReadAccounts. Largest request body: 1048576 bytes.

        Args:
            uri: part of the path.
            options: what this call has different from the client's settings.

        Raises:
            ringcentral_api.errors.ApiError: the platform answered with anything but success.
        """

        from .scim_get_schema2 import asyncio

        return await asyncio(client=self._client, uri=uri, options=options)

    async def scim_get_user2(self, *, scim_user_id: str, options: RequestOptions | None = None) -> ScimUserResponse:
        """Reads one user through SCIM.

        `GET /scim/v2/Users/{scimUserId}`

        Throttling group: Light. Application permission: ReadAccounts. Largest request body: 1048576 bytes.

        Args:
            scim_user_id: sent as `scimUserId`.
            options: what this call has different from the client's settings.

        Raises:
            ringcentral_api.errors.ApiError: the platform answered with anything but success.
        """

        from .scim_get_user2 import asyncio

        return await asyncio(client=self._client, scim_user_id=scim_user_id, options=options)

    async def scim_list_resource_types2(
        self, *, options: RequestOptions | None = None
    ) -> ScimResourceTypeSearchResponse:
        """Lists the kinds of resource the SCIM service has.

        `GET /scim/v2/ResourceTypes`

        Throttling group: Light. Application permission: ReadAccounts. Largest request body: 1048576 bytes.

        Args:
            options: what this call has different from the client's settings.

        Raises:
            ringcentral_api.errors.ApiError: the platform answered with anything but success.
        """

        from .scim_list_resource_types2 import asyncio

        return await asyncio(client=self._client, options=options)

    async def scim_list_schemas2(self, *, options: RequestOptions | None = None) -> ScimSchemaSearchResponse:
        """Lists the schemas of the SCIM service.

        `GET /scim/v2/Schemas`

        Throttling group: Light. Application permission: ReadAccounts. Largest request body: 1048576 bytes.

        Args:
            options: what this call has different from the client's settings.

        Raises:
            ringcentral_api.errors.ApiError: the platform answered with anything but success.
        """

        from .scim_list_schemas2 import asyncio

        return await asyncio(client=self._client, options=options)

    async def scim_patch_user2(
        self, *, scim_user_id: str, body: ScimUserPatch, options: RequestOptions | None = None
    ) -> ScimUserResponse:
        """Changes some attributes of a user through SCIM.

        `PATCH /scim/v2/Users/{scimUserId}`

        Throttling group: Heavy. Application permission: EditAccounts. Largest request body: 10485760 bytes.

        Args:
            scim_user_id: sent as `scimUserId`.
            body: sent as `application/json`.
            options: what this call has different from the client's settings.

        Raises:
            ringcentral_api.errors.ApiError: the platform answered with anything but success.
        """

        from .scim_patch_user2 import asyncio

        return await asyncio(client=self._client, scim_user_id=scim_user_id, body=body, options=options)

    async def scim_search_via_get2(
        self,
        *,
        filter: str | None = None,
        start_index: int | None = None,
        count: int | None = None,
        options: RequestOptions | None = None,
    ) -> ScimUserSearchResponse:
        """Searches users by a SCIM filter in the query string.

        `GET /scim/v2/Users`

        Throttling group: Light. Application permission: ReadAccounts. Largest request body: 1048576 bytes.

        Args:
            filter: a query parameter.
            start_index: the platform's default is `1`; sent as `startIndex`.
            count: the platform's default is `100`.
            options: what this call has different from the client's settings.

        Raises:
            ringcentral_api.errors.ApiError: the platform answered with anything but success.
        """

        from .scim_search_via_get2 import asyncio

        return await asyncio(client=self._client, filter=filter, start_index=start_index, count=count, options=options)

    async def scim_search_via_post2(
        self, *, body: ScimSearchRequest, options: RequestOptions | None = None
    ) -> ScimUserSearchResponse:
        """Searches users by a SCIM filter in the body, for long filters.

        `POST /scim/v2/Users/.search`

        Throttling group: Light. Application permission: ReadAccounts. Largest request body: 1048576 bytes.

        Args:
            body: sent as `application/json`.
            options: what this call has different from the client's settings.

        Raises:
            ringcentral_api.errors.ApiError: the platform answered with anything but success.
        """

        from .scim_search_via_post2 import asyncio

        return await asyncio(client=self._client, body=body, options=options)

    async def scim_update_user2(
        self, *, scim_user_id: str, body: ScimUser, options: RequestOptions | None = None
    ) -> ScimUserResponse:
        """Replaces one user through SCIM.

        `PUT /scim/v2/Users/{scimUserId}`

        Throttling group: Heavy. Application permission: EditAccounts. Largest request body: 10485760 bytes.

        Args:
            scim_user_id: sent as `scimUserId`.
            body: sent as `application/json`.
            options: what this call has different from the client's settings.

        Raises:
            ringcentral_api.errors.ApiError: the platform answered with anything but success.
        """

        from .scim_update_user2 import asyncio

        return await asyncio(client=self._client, scim_user_id=scim_user_id, body=body, options=options)
