"""The operations of User Permissions as methods."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from ...client import AsyncClient, RequestOptions, SyncClient
    from ...models._user_permissions import (
        AuthProfileCheckResource,
        AuthProfileResource,
        PermissionCategoryCollectionResource,
        PermissionCategoryResource,
        PermissionCollectionResource,
        PermissionResource,
    )


class UserPermissionsApi:
    """User Permissions."""

    __slots__ = ("_client",)

    def __init__(self, client: SyncClient) -> None:
        self._client = client

    def check_user_permission(
        self,
        *,
        account_id: str = "~",
        extension_id: str = "~",
        permission_id: str | None = None,
        target_extension_id: str | None = None,
        options: RequestOptions | None = None,
    ) -> AuthProfileCheckResource:
        """Tells whether the logged-in user holds one permission, and over whom.

        `GET /restapi/v1.0/account/{accountId}/extension/{extensionId}/authz-profile/check`

        Throttling group: Light.

        Args:
            account_id: Account; `~` is the one that is logged in; sent as `accountId`.
            extension_id: Extension; `~` is the one that is logged in; sent as `extensionId`.
            permission_id: sent as `permissionId`.
            target_extension_id: sent as `targetExtensionId`.
            options: what this call has different from the client's settings.

        Raises:
            ringcentral_api.errors.ApiError: the platform answered with anything but success.
        """

        from .check_user_permission import sync

        return sync(
            client=self._client,
            account_id=account_id,
            extension_id=extension_id,
            permission_id=permission_id,
            target_extension_id=target_extension_id,
            options=options,
        )

    def list_permission_categories(
        self,
        *,
        page: int | None = None,
        per_page: int | None = None,
        service_plan_id: str | None = None,
        options: RequestOptions | None = None,
    ) -> PermissionCategoryCollectionResource:
        """Pages through the categories under which user permissions are grouped.

        `GET /restapi/v1.0/dictionary/permission-category`

        Throttling group: Light.

        Args:
            page: Number of the page, from 1; the platform's default is `1`; at least 1; at most 1000.
            per_page: How many records a page has; the platform's default is `100`; at least 1; at most 1000; sent as `perPage`.
            service_plan_id: sent as `servicePlanId`.
            options: what this call has different from the client's settings.

        Raises:
            ringcentral_api.errors.ApiError: the platform answered with anything but success.
        """

        from .list_permission_categories import sync

        return sync(client=self._client, page=page, per_page=per_page, service_plan_id=service_plan_id, options=options)

    def list_permissions(
        self,
        *,
        page: int | None = None,
        per_page: int | None = None,
        assignable: bool | None = None,
        service_plan_id: str | None = None,
        options: RequestOptions | None = None,
    ) -> PermissionCollectionResource:
        """Pages through all user permissions that the service knows.

        `GET /restapi/v1.0/dictionary/permission`

        Throttling group: Light.

        Args:
            page: Number of the page, from 1; the platform's default is `1`; at least 1; at most 1000.
            per_page: How many records a page has; the platform's default is `100`; at least 1; at most 1000; sent as `perPage`.
            assignable: a query parameter.
            service_plan_id: sent as `servicePlanId`.
            options: what this call has different from the client's settings.

        Raises:
            ringcentral_api.errors.ApiError: the platform answered with anything but success.
        """

        from .list_permissions import sync

        return sync(
            client=self._client,
            page=page,
            per_page=per_page,
            assignable=assignable,
            service_plan_id=service_plan_id,
            options=options,
        )

    def read_authorization_profile(
        self,
        *,
        account_id: str = "~",
        extension_id: str = "~",
        target_extension_id: str | None = None,
        options: RequestOptions | None = None,
    ) -> AuthProfileResource:
        """Lists every user permission the logged-in user holds, with its scope.

        `GET /restapi/v1.0/account/{accountId}/extension/{extensionId}/authz-profile`

        Throttling group: Medium.

        Args:
            account_id: Account; `~` is the one that is logged in; sent as `accountId`.
            extension_id: Extension; `~` is the one that is logged in; sent as `extensionId`.
            target_extension_id: sent as `targetExtensionId`.
            options: what this call has different from the client's settings.

        Raises:
            ringcentral_api.errors.ApiError: the platform answered with anything but success.
        """

        from .read_authorization_profile import sync

        return sync(
            client=self._client,
            account_id=account_id,
            extension_id=extension_id,
            target_extension_id=target_extension_id,
            options=options,
        )

    def read_permission(
        self, *, permission_id: str, service_plan_id: str | None = None, options: RequestOptions | None = None
    ) -> PermissionResource:
        """Reads one user permission from the dictionary.

        `GET /restapi/v1.0/dictionary/permission/{permissionId}`

        Throttling group: Light.

        Args:
            permission_id: sent as `permissionId`.
            service_plan_id: sent as `servicePlanId`.
            options: what this call has different from the client's settings.

        Raises:
            ringcentral_api.errors.ApiError: the platform answered with anything but success.
        """

        from .read_permission import sync

        return sync(client=self._client, permission_id=permission_id, service_plan_id=service_plan_id, options=options)

    def read_permission_category(
        self, *, permission_category_id: str, options: RequestOptions | None = None
    ) -> PermissionCategoryResource:
        """Reads one category of user permissions from the dictionary.

        `GET /restapi/v1.0/dictionary/permission-category/{permissionCategoryId}`

        Throttling group: Light.

        Args:
            permission_category_id: sent as `permissionCategoryId`.
            options: what this call has different from the client's settings.

        Raises:
            ringcentral_api.errors.ApiError: the platform answered with anything but success.
        """

        from .read_permission_category import sync

        return sync(client=self._client, permission_category_id=permission_category_id, options=options)


class AsyncUserPermissionsApi:
    """User Permissions, for asyncio."""

    __slots__ = ("_client",)

    def __init__(self, client: AsyncClient) -> None:
        self._client = client

    async def check_user_permission(
        self,
        *,
        account_id: str = "~",
        extension_id: str = "~",
        permission_id: str | None = None,
        target_extension_id: str | None = None,
        options: RequestOptions | None = None,
    ) -> AuthProfileCheckResource:
        """Tells whether the logged-in user holds one permission, and over whom.

        `GET /restapi/v1.0/account/{accountId}/extension/{extensionId}/authz-profile/check`

        Throttling group: Light.

        Args:
            account_id: Account; `~` is the one that is logged in; sent as `accountId`.
            extension_id: Extension; `~` is the one that is logged in; sent as `extensionId`.
            permission_id: sent as `permissionId`.
            target_extension_id: sent as `targetExtensionId`.
            options: what this call has different from the client's settings.

        Raises:
            ringcentral_api.errors.ApiError: the platform answered with anything but success.
        """

        from .check_user_permission import asyncio

        return await asyncio(
            client=self._client,
            account_id=account_id,
            extension_id=extension_id,
            permission_id=permission_id,
            target_extension_id=target_extension_id,
            options=options,
        )

    async def list_permission_categories(
        self,
        *,
        page: int | None = None,
        per_page: int | None = None,
        service_plan_id: str | None = None,
        options: RequestOptions | None = None,
    ) -> PermissionCategoryCollectionResource:
        """Pages through the categories under which user permissions are grouped.

        `GET /restapi/v1.0/dictionary/permission-category`

        Throttling group: Light.

        Args:
            page: Number of the page, from 1; the platform's default is `1`; at least 1; at most 1000.
            per_page: How many records a page has; the platform's default is `100`; at least 1; at most 1000; sent as `perPage`.
            service_plan_id: sent as `servicePlanId`.
            options: what this call has different from the client's settings.

        Raises:
            ringcentral_api.errors.ApiError: the platform answered with anything but success.
        """

        from .list_permission_categories import asyncio

        return await asyncio(
            client=self._client, page=page, per_page=per_page, service_plan_id=service_plan_id, options=options
        )

    async def list_permissions(
        self,
        *,
        page: int | None = None,
        per_page: int | None = None,
        assignable: bool | None = None,
        service_plan_id: str | None = None,
        options: RequestOptions | None = None,
    ) -> PermissionCollectionResource:
        """Pages through all user permissions that the service knows.

        `GET /restapi/v1.0/dictionary/permission`

        Throttling group: Light.

        Args:
            page: Number of the page, from 1; the platform's default is `1`; at least 1; at most 1000.
            per_page: How many records a page has; the platform's default is `100`; at least 1; at most 1000; sent as `perPage`.
            assignable: a query parameter.
            service_plan_id: sent as `servicePlanId`.
            options: what this call has different from the client's settings.

        Raises:
            ringcentral_api.errors.ApiError: the platform answered with anything but success.
        """

        from .list_permissions import asyncio

        return await asyncio(
            client=self._client,
            page=page,
            per_page=per_page,
            assignable=assignable,
            service_plan_id=service_plan_id,
            options=options,
        )

    async def read_authorization_profile(
        self,
        *,
        account_id: str = "~",
        extension_id: str = "~",
        target_extension_id: str | None = None,
        options: RequestOptions | None = None,
    ) -> AuthProfileResource:
        """Lists every user permission the logged-in user holds, with its scope.

        `GET /restapi/v1.0/account/{accountId}/extension/{extensionId}/authz-profile`

        Throttling group: Medium.

        Args:
            account_id: Account; `~` is the one that is logged in; sent as `accountId`.
            extension_id: Extension; `~` is the one that is logged in; sent as `extensionId`.
            target_extension_id: sent as `targetExtensionId`.
            options: what this call has different from the client's settings.

        Raises:
            ringcentral_api.errors.ApiError: the platform answered with anything but success.
        """

        from .read_authorization_profile import asyncio

        return await asyncio(
            client=self._client,
            account_id=account_id,
            extension_id=extension_id,
            target_extension_id=target_extension_id,
            options=options,
        )

    async def read_permission(
        self, *, permission_id: str, service_plan_id: str | None = None, options: RequestOptions | None = None
    ) -> PermissionResource:
        """Reads one user permission from the dictionary.

        `GET /restapi/v1.0/dictionary/permission/{permissionId}`

        Throttling group: Light.

        Args:
            permission_id: sent as `permissionId`.
            service_plan_id: sent as `servicePlanId`.
            options: what this call has different from the client's settings.

        Raises:
            ringcentral_api.errors.ApiError: the platform answered with anything but success.
        """

        from .read_permission import asyncio

        return await asyncio(
            client=self._client, permission_id=permission_id, service_plan_id=service_plan_id, options=options
        )

    async def read_permission_category(
        self, *, permission_category_id: str, options: RequestOptions | None = None
    ) -> PermissionCategoryResource:
        """Reads one category of user permissions from the dictionary.

        `GET /restapi/v1.0/dictionary/permission-category/{permissionCategoryId}`

        Throttling group: Light.

        Args:
            permission_category_id: sent as `permissionCategoryId`.
            options: what this call has different from the client's settings.

        Raises:
            ringcentral_api.errors.ApiError: the platform answered with anything but success.
        """

        from .read_permission_category import asyncio

        return await asyncio(client=self._client, permission_category_id=permission_category_id, options=options)
