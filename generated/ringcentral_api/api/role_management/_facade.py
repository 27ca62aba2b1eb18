"""The operations of Role Management as methods."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from ...client import AsyncClient, RequestOptions, SyncClient
    from ...models._role_management import (
        AssignedRolesResource,
        BulkRoleAssignResource,
        DefaultUserRole,
        DefaultUserRoleRequest,
        ExtensionWithRolesCollectionResource,
        RoleResource,
        RolesCollectionResource,
    )


class RoleManagementApi:
    """Role Management."""

    __slots__ = ("_client",)

    def __init__(self, client: SyncClient) -> None:
        self._client = client

    def assign_default_role(
        self, *, account_id: str = "~", extension_id: str = "~", options: RequestOptions | None = None
    ) -> AssignedRolesResource:
        """Gives one user the account's default role.

        `PUT /restapi/v1.0/account/{accountId}/extension/{extensionId}/assigned-role/default`

        Throttling group: Medium. Application permission: RoleManagement. User permission: Users.

        Args:
            account_id: Account; `~` is the one that is logged in; sent as `accountId`.
            extension_id: Extension; `~` is the one that is logged in; sent as `extensionId`.
            options: what this call has different from the client's settings.

        Raises:
            ringcentral_api.errors.ApiError: the platform answered with anything but success.
        """

        from .assign_default_role import sync

        return sync(client=self._client, account_id=account_id, extension_id=extension_id, options=options)

    def assign_multiple_user_roles(
        self,
        *,
        role_id: str,
        body: BulkRoleAssignResource,
        account_id: str = "~",
        options: RequestOptions | None = None,
    ) -> None:
        """Gives a role to several users, or takes it from them, in one call.

        `POST /restapi/v1.0/account/{accountId}/user-role/{roleId}/bulk-assign`

        Throttling group: Heavy. Application permission: RoleManagement. User permission: EditUserRoles.

        Args:
            account_id: Account; `~` is the one that is logged in; sent as `accountId`.
            role_id: sent as `roleId`.
            body: sent as `application/json`.
            options: what this call has different from the client's settings.

        Raises:
            ringcentral_api.errors.ApiError: the platform answered with anything but success.
        """

        from .assign_multiple_user_roles import sync

        sync(client=self._client, account_id=account_id, role_id=role_id, body=body, options=options)

    def create_custom_role(
        self,
        *,
        body: RoleResource,
        account_id: str = "~",
        advanced_permissions: bool | None = None,
        options: RequestOptions | None = None,
    ) -> RoleResource:
        """Adds a role with its own set of permissions.

        `POST /restapi/v1.0/account/{accountId}/user-role`

        Throttling group: Medium. Application permission: RoleManagement. User permission: EditUserRoles.

        Args:
            account_id: Account; `~` is the one that is logged in; sent as `accountId`.
            advanced_permissions: the platform's default is `false`; sent as `advancedPermissions`.
            body: sent as `application/json`.
            options: what this call has different from the client's settings.

        Raises:
            ringcentral_api.errors.ApiError: the platform answered with anything but success.
        """

        from .create_custom_role import sync

        return sync(
            client=self._client,
            account_id=account_id,
            advanced_permissions=advanced_permissions,
            body=body,
            options=options,
        )

    def delete_custom_role(
        self,
        *,
        role_id: str,
        account_id: str = "~",
        validate_only: bool | None = None,
        options: RequestOptions | None = None,
    ) -> None:
        """Deletes a custom role of the account.

        `DELETE /restapi/v1.0/account/{accountId}/user-role/{roleId}`

        Throttling group: Medium. Application permission: RoleManagement. User permission: EditUserRoles.

        Args:
            account_id: Account; `~` is the one that is logged in; sent as `accountId`.
            role_id: sent as `roleId`.
            validate_only: sent as `validateOnly`.
            options: what this call has different from the client's settings.

        Raises:
            ringcentral_api.errors.ApiError: the platform answered with anything but success.
        """

        from .delete_custom_role import sync

        sync(client=self._client, account_id=account_id, role_id=role_id, validate_only=validate_only, options=options)

    def list_assigned_roles(
        self, *, account_id: str = "~", show_hidden: bool | None = None, options: RequestOptions | None = None
    ) -> ExtensionWithRolesCollectionResource:
        """Lists which roles the users of the account hold.

        `GET /restapi/v1.0/account/{accountId}/assigned-role`

        Throttling group: Medium. Application permission: ReadAccounts. User permission: ReadAssignedRoles.

        Args:
            account_id: Account; `~` is the one that is logged in; sent as `accountId`.
            show_hidden: sent as `showHidden`.
            options: what this call has different from the client's settings.

        Raises:
            ringcentral_api.errors.ApiError: the platform answered with anything but success.
        """

        from .list_assigned_roles import sync

        return sync(client=self._client, account_id=account_id, show_hidden=show_hidden, options=options)

    def list_of_available_for_assigning_roles(
        self,
        *,
        account_id: str = "~",
        extension_id: str = "~",
        page: int | None = None,
        per_page: int | None = None,
        options: RequestOptions | None = None,
    ) -> RolesCollectionResource:
        """Pages through the roles the logged-in user may give to an extension.

        `GET /restapi/v1.0/account/{accountId}/extension/{extensionId}/assignable-roles`

        Throttling group: Medium. Application permission: RoleManagement.

        Args:
            account_id: Account; `~` is the one that is logged in; sent as `accountId`.
            extension_id: Extension; `~` is the one that is logged in; sent as `extensionId`.
            page: Number of the page, from 1; the platform's default is `1`; at least 1; at most 1000.
            per_page: How many records a page has; the platform's default is `100`; at least 1; at most 1000; sent as `perPage`.
            options: what this call has different from the client's settings.

        Raises:
            ringcentral_api.errors.ApiError: the platform answered with anything but success.
        """

        from .list_of_available_for_assigning_roles import sync

        return sync(
            client=self._client,
            account_id=account_id,
            extension_id=extension_id,
            page=page,
            per_page=per_page,
            options=options,
        )

    def list_standard_user_role(
        self,
        *,
        service_plan_id: str | None = None,
        page: int | None = None,
        per_page: int | None = None,
        advanced_permissions: bool | None = None,
        options: RequestOptions | None = None,
    ) -> RolesCollectionResource:
        """Pages through the ready-made roles of the service.

        `GET /restapi/v1.0/dictionary/user-role`

        Throttling group: Light.

        Args:
            service_plan_id: sent as `servicePlanId`.
            page: Number of the page, from 1; the platform's default is `1`; at least 1; at most 1000.
            per_page: How many records a page has; the platform's default is `100`; at least 1; at most 1000; sent as `perPage`.
            advanced_permissions: the platform's default is `false`; sent as `advancedPermissions`.
            options: what this call has different from the client's settings.

        Raises:
            ringcentral_api.errors.ApiError: the platform answered with anything but success.
        """

        from .list_standard_user_role import sync

        return sync(
            client=self._client,
            service_plan_id=service_plan_id,
            page=page,
            per_page=per_page,
            advanced_permissions=advanced_permissions,
            options=options,
        )

    def list_user_assigned_roles(
        self,
        *,
        account_id: str = "~",
        extension_id: str = "~",
        show_hidden: bool | None = None,
        options: RequestOptions | None = None,
    ) -> AssignedRolesResource:
        """Lists the roles that one user holds.

        `GET /restapi/v1.0/account/{accountId}/extension/{extensionId}/assigned-role`

        Throttling group: Light. Application permission: ReadAccounts. User permission: ReadAssignedRoles.

        Args:
            account_id: Account; `~` is the one that is logged in; sent as `accountId`.
            extension_id: Extension; `~` is the one that is logged in; sent as `extensionId`.
            show_hidden: sent as `showHidden`.
            options: what this call has different from the client's settings.

        Raises:
            ringcentral_api.errors.ApiError: the platform answered with anything but success.
        """

        from .list_user_assigned_roles import sync

        return sync(
            client=self._client,
            account_id=account_id,
            extension_id=extension_id,
            show_hidden=show_hidden,
            options=options,
        )

    def list_user_roles(
        self,
        *,
        account_id: str = "~",
        custom: bool | None = None,
        page: int | None = None,
        per_page: int | None = None,
        options: RequestOptions | None = None,
    ) -> RolesCollectionResource:
        """Pages through the roles of the account, custom ones included.

        `GET /restapi/v1.0/account/{accountId}/user-role`

        Throttling group: Medium. Application permission: ReadAccounts. User permission: ReadUserRoles.

        Args:
            account_id: Account; `~` is the one that is logged in; sent as `accountId`.
            custom: a query parameter.
            page: Number of the page, from 1; the platform's default is `1`; at least 1; at most 1000.
            per_page: How many records a page has; the platform's default is `100`; at least 1; at most 1000; sent as `perPage`.
            options: what this call has different from the client's settings.

        Raises:
            ringcentral_api.errors.ApiError: the platform answered with anything but success.
        """

        from .list_user_roles import sync

        return sync(
            client=self._client, account_id=account_id, custom=custom, page=page, per_page=per_page, options=options
        )

    def read_default_role(self, *, account_id: str = "~", options: RequestOptions | None = None) -> DefaultUserRole:
        """Reads the role that new users of the account get.

        `GET /restapi/v1.0/account/{accountId}/user-role/default`

        Throttling group: Light. Application permission: RoleManagement. User permission: Roles.

        Args:
            account_id: Account; `~` is the one that is logged in; sent as `accountId`.
            options: what this call has different from the client's settings.

        Raises:
            ringcentral_api.errors.ApiError: the platform answered with anything but success.
        """

        from .read_default_role import sync

        return sync(client=self._client, account_id=account_id, options=options)

    def read_standard_user_role(self, *, role_id: str, options: RequestOptions | None = None) -> RoleResource:
        """Reads one ready-made role of the service.

        `GET /restapi/v1.0/dictionary/user-role/{roleId}`

        Throttling group: Light.

        Args:
            role_id: sent as `roleId`.
            options: what this call has different from the client's settings.

        Raises:
            ringcentral_api.errors.ApiError: the platform answered with anything but success.
        """

        from .read_standard_user_role import sync

        return sync(client=self._client, role_id=role_id, options=options)

    def read_user_role(
        self,
        *,
        role_id: str,
        account_id: str = "~",
        advanced_permissions: bool | None = None,
        options: RequestOptions | None = None,
    ) -> RoleResource:
        """Reads one role of the account with its permissions.

        `GET /restapi/v1.0/account/{accountId}/user-role/{roleId}`

        Throttling group: Light. Application permission: ReadAccounts. User permission: ReadUserRoles.

        Args:
            account_id: Account; `~` is the one that is logged in; sent as `accountId`.
            role_id: sent as `roleId`.
            advanced_permissions: the platform's default is `false`; sent as `advancedPermissions`.
            options: what this call has different from the client's settings.

        Raises:
            ringcentral_api.errors.ApiError: the platform answered with anything but success.
        """

        from .read_user_role import sync

        return sync(
            client=self._client,
            account_id=account_id,
            role_id=role_id,
            advanced_permissions=advanced_permissions,
            options=options,
        )

    def update_default_user_role(
        self, *, body: DefaultUserRoleRequest, account_id: str = "~", options: RequestOptions | None = None
    ) -> DefaultUserRole:
        """Sets the role that new users of the account get.

        `PUT /restapi/v1.0/account/{accountId}/user-role/default`

        Throttling group: Medium. Application permission: RoleManagement. User permission: Roles.

        Args:
            account_id: Account; `~` is the one that is logged in; sent as `accountId`.
            body: sent as `application/json`.
            options: what this call has different from the client's settings.

        Raises:
            ringcentral_api.errors.ApiError: the platform answered with anything but success.
        """

        from .update_default_user_role import sync

        return sync(client=self._client, account_id=account_id, body=body, options=options)

    def update_user_assigned_roles(
        self,
        *,
        body: AssignedRolesResource,
        account_id: str = "~",
        extension_id: str = "~",
        options: RequestOptions | None = None,
    ) -> AssignedRolesResource:
        """Replaces the roles that one user holds.

        `PUT /restapi/v1.0/account/{accountId}/extension/{extensionId}/assigned-role`

        Throttling group: Medium.
        Application permission: RoleManagement.
        User permission: EditAssignedRoles.

        Args:
            account_id: Account; `~` is the one that is logged in; sent as `accountId`.
            extension_id: Extension; `~` is the one that is logged in; sent as `extensionId`.
            body: sent as `application/json`.
            options: what this call has different from the client's settings.

        Raises:
            ringcentral_api.errors.ApiError: the platform answered with anything but success.
        """

        from .update_user_assigned_roles import sync

        return sync(client=self._client, account_id=account_id, extension_id=extension_id, body=body, options=options)

    def update_user_role(
        self,
        *,
        role_id: str,
        body: RoleResource,
        account_id: str = "~",
        advanced_permissions: bool | None = None,
        options: RequestOptions | None = None,
    ) -> RoleResource:
        """Changes a custom role of the account.

        `PUT /restapi/v1.0/account/{accountId}/user-role/{roleId}`

        Throttling group: Medium. Application permission: RoleManagement. User permission: EditUserRoles.

        Args:
            account_id: Account; `~` is the one that is logged in; sent as `accountId`.
            role_id: sent as `roleId`.
            advanced_permissions: the platform's default is `false`; sent as `advancedPermissions`.
            body: sent as `application/json`.
            options: what this call has different from the client's settings.

        Raises:
            ringcentral_api.errors.ApiError: the platform answered with anything but success.
        """

        from .update_user_role import sync

        return sync(
            client=self._client,
            account_id=account_id,
            role_id=role_id,
            advanced_permissions=advanced_permissions,
            body=body,
            options=options,
        )


class AsyncRoleManagementApi:
    """Role Management, for asyncio."""

    __slots__ = ("_client",)

    def __init__(self, client: AsyncClient) -> None:
        self._client = client

    async def assign_default_role(
        self, *, account_id: str = "~", extension_id: str = "~", options: RequestOptions | None = None
    ) -> AssignedRolesResource:
        """Gives one user the account's default role.

        `PUT /restapi/v1.0/account/{accountId}/extension/{extensionId}/assigned-role/default`

        Throttling group: Medium. Application permission: RoleManagement. User permission: Users.

        Args:
            account_id: Account; `~` is the one that is logged in; sent as `accountId`.
            extension_id: Extension; `~` is the one that is logged in; sent as `extensionId`.
            options: what this call has different from the client's settings.

        Raises:
            ringcentral_api.errors.ApiError: the platform answered with anything but success.
        """

        from .assign_default_role import asyncio

        return await asyncio(client=self._client, account_id=account_id, extension_id=extension_id, options=options)

    async def assign_multiple_user_roles(
        self,
        *,
        role_id: str,
        body: BulkRoleAssignResource,
        account_id: str = "~",
        options: RequestOptions | None = None,
    ) -> None:
        """Gives a role to several users, or takes it from them, in one call.

        `POST /restapi/v1.0/account/{accountId}/user-role/{roleId}/bulk-assign`

        Throttling group: Heavy. Application permission: RoleManagement. User permission: EditUserRoles.

        Args:
            account_id: Account; `~` is the one that is logged in; sent as `accountId`.
            role_id: sent as `roleId`.
            body: sent as `application/json`.
            options: what this call has different from the client's settings.

        Raises:
            ringcentral_api.errors.ApiError: the platform answered with anything but success.
        """

        from .assign_multiple_user_roles import asyncio

        await asyncio(client=self._client, account_id=account_id, role_id=role_id, body=body, options=options)

    async def create_custom_role(
        self,
        *,
        body: RoleResource,
        account_id: str = "~",
        advanced_permissions: bool | None = None,
        options: RequestOptions | None = None,
    ) -> RoleResource:
        """Adds a role with its own set of permissions.

        `POST /restapi/v1.0/account/{accountId}/user-role`

        Throttling group: Medium. Application permission: RoleManagement. User permission: EditUserRoles.

        Args:
            account_id: Account; `~` is the one that is logged in; sent as `accountId`.
            advanced_permissions: the platform's default is `false`; sent as `advancedPermissions`.
            body: sent as `application/json`.
            options: what this call has different from the client's settings.

        Raises:
            ringcentral_api.errors.ApiError: the platform answered with anything but success.
        """

        from .create_custom_role import asyncio

        return await asyncio(
            client=self._client,
            account_id=account_id,
            advanced_permissions=advanced_permissions,
            body=body,
            options=options,
        )

    async def delete_custom_role(
        self,
        *,
        role_id: str,
        account_id: str = "~",
        validate_only: bool | None = None,
        options: RequestOptions | None = None,
    ) -> None:
        """Deletes a custom role of the account.

        `DELETE /restapi/v1.0/account/{accountId}/user-role/{roleId}`

        Throttling group: Medium. Application permission: RoleManagement. User permission: EditUserRoles.

        Args:
            account_id: Account; `~` is the one that is logged in; sent as `accountId`.
            role_id: sent as `roleId`.
            validate_only: sent as `validateOnly`.
            options: what this call has different from the client's settings.

        Raises:
            ringcentral_api.errors.ApiError: the platform answered with anything but success.
        """

        from .delete_custom_role import asyncio

        await asyncio(
            client=self._client, account_id=account_id, role_id=role_id, validate_only=validate_only, options=options
        )

    async def list_assigned_roles(
        self, *, account_id: str = "~", show_hidden: bool | None = None, options: RequestOptions | None = None
    ) -> ExtensionWithRolesCollectionResource:
        """Lists which roles the users of the account hold.

        `GET /restapi/v1.0/account/{accountId}/assigned-role`

        Throttling group: Medium. Application permission: ReadAccounts. User permission: ReadAssignedRoles.

        Args:
            account_id: Account; `~` is the one that is logged in; sent as `accountId`.
            show_hidden: sent as `showHidden`.
            options: what this call has different from the client's settings.

        Raises:
            ringcentral_api.errors.ApiError: the platform answered with anything but success.
        """

        from .list_assigned_roles import asyncio

        return await asyncio(client=self._client, account_id=account_id, show_hidden=show_hidden, options=options)

    async def list_of_available_for_assigning_roles(
        self,
        *,
        account_id: str = "~",
        extension_id: str = "~",
        page: int | None = None,
        per_page: int | None = None,
        options: RequestOptions | None = None,
    ) -> RolesCollectionResource:
        """Pages through the roles the logged-in user may give to an extension.

        `GET /restapi/v1.0/account/{accountId}/extension/{extensionId}/assignable-roles`

        Throttling group: Medium. Application permission: RoleManagement.

        Args:
            account_id: Account; `~` is the one that is logged in; sent as `accountId`.
            extension_id: Extension; `~` is the one that is logged in; sent as `extensionId`.
            page: Number of the page, from 1; the platform's default is `1`; at least 1; at most 1000.
            per_page: How many records a page has; the platform's default is `100`; at least 1; at most 1000; sent as `perPage`.
            options: what this call has different from the client's settings.

        Raises:
            ringcentral_api.errors.ApiError: the platform answered with anything but success.
        """

        from .list_of_available_for_assigning_roles import asyncio

        return await asyncio(
            client=self._client,
            account_id=account_id,
            extension_id=extension_id,
            page=page,
            per_page=per_page,
            options=options,
        )

    async def list_standard_user_role(
        self,
        *,
        service_plan_id: str | None = None,
        page: int | None = None,
        per_page: int | None = None,
        advanced_permissions: bool | None = None,
        options: RequestOptions | None = None,
    ) -> RolesCollectionResource:
        """Pages through the ready-made roles of the service.

        `GET /restapi/v1.0/dictionary/user-role`

        Throttling group: Light.

        Args:
            service_plan_id: sent as `servicePlanId`.
            page: Number of the page, from 1; the platform's default is `1`; at least 1; at most 1000.
            per_page: How many records a page has; the platform's default is `100`; at least 1; at most 1000; sent as `perPage`.
            advanced_permissions: the platform's default is `false`; sent as `advancedPermissions`.
            options: what this call has different from the client's settings.

        Raises:
            ringcentral_api.errors.ApiError: the platform answered with anything but success.
        """

        from .list_standard_user_role import asyncio

        return await asyncio(
            client=self._client,
            service_plan_id=service_plan_id,
            page=page,
            per_page=per_page,
            advanced_permissions=advanced_permissions,
            options=options,
        )

    async def list_user_assigned_roles(
        self,
        *,
        account_id: str = "~",
        extension_id: str = "~",
        show_hidden: bool | None = None,
        options: RequestOptions | None = None,
    ) -> AssignedRolesResource:
        """Lists the roles that one user holds.

        `GET /restapi/v1.0/account/{accountId}/extension/{extensionId}/assigned-role`

        Throttling group: Light. Application permission: ReadAccounts. User permission: ReadAssignedRoles.

        Args:
            account_id: Account; `~` is the one that is logged in; sent as `accountId`.
            extension_id: Extension; `~` is the one that is logged in; sent as `extensionId`.
            show_hidden: sent as `showHidden`.
            options: what this call has different from the client's settings.

        Raises:
            ringcentral_api.errors.ApiError: the platform answered with anything but success.
        """

        from .list_user_assigned_roles import asyncio

        return await asyncio(
            client=self._client,
            account_id=account_id,
            extension_id=extension_id,
            show_hidden=show_hidden,
            options=options,
        )

    async def list_user_roles(
        self,
        *,
        account_id: str = "~",
        custom: bool | None = None,
        page: int | None = None,
        per_page: int | None = None,
        options: RequestOptions | None = None,
    ) -> RolesCollectionResource:
        """Pages through the roles of the account, custom ones included.

        `GET /restapi/v1.0/account/{accountId}/user-role`

        Throttling group: Medium. Application permission: ReadAccounts. User permission: ReadUserRoles.

        Args:
            account_id: Account; `~` is the one that is logged in; sent as `accountId`.
            custom: a query parameter.
            page: Number of the page, from 1; the platform's default is `1`; at least 1; at most 1000.
            per_page: How many records a page has; the platform's default is `100`; at least 1; at most 1000; sent as `perPage`.
            options: what this call has different from the client's settings.

        Raises:
            ringcentral_api.errors.ApiError: the platform answered with anything but success.
        """

        from .list_user_roles import asyncio

        return await asyncio(
            client=self._client, account_id=account_id, custom=custom, page=page, per_page=per_page, options=options
        )

    async def read_default_role(
        self, *, account_id: str = "~", options: RequestOptions | None = None
    ) -> DefaultUserRole:
        """Reads the role that new users of the account get.

        `GET /restapi/v1.0/account/{accountId}/user-role/default`

        Throttling group: Light. Application permission: RoleManagement. User permission: Roles.

        Args:
            account_id: Account; `~` is the one that is logged in; sent as `accountId`.
            options: what this call has different from the client's settings.

        Raises:
            ringcentral_api.errors.ApiError: the platform answered with anything but success.
        """

        from .read_default_role import asyncio

        return await asyncio(client=self._client, account_id=account_id, options=options)

    async def read_standard_user_role(self, *, role_id: str, options: RequestOptions | None = None) -> RoleResource:
        """Reads one ready-made role of the service.

        `GET /restapi/v1.0/dictionary/user-role/{roleId}`

        Throttling group: Light.

        Args:
            role_id: sent as `roleId`.
            options: what this call has different from the client's settings.

        Raises:
            ringcentral_api.errors.ApiError: the platform answered with anything but success.
        """

        from .read_standard_user_role import asyncio

        return await asyncio(client=self._client, role_id=role_id, options=options)

    async def read_user_role(
        self,
        *,
        role_id: str,
        account_id: str = "~",
        advanced_permissions: bool | None = None,
        options: RequestOptions | None = None,
    ) -> RoleResource:
        """Reads one role of the account with its permissions.

        `GET /restapi/v1.0/account/{accountId}/user-role/{roleId}`

        Throttling group: Light. Application permission: ReadAccounts. User permission: ReadUserRoles.

        Args:
            account_id: Account; `~` is the one that is logged in; sent as `accountId`.
            role_id: sent as `roleId`.
            advanced_permissions: the platform's default is `false`; sent as `advancedPermissions`.
            options: what this call has different from the client's settings.

        Raises:
            ringcentral_api.errors.ApiError: the platform answered with anything but success.
        """

        from .read_user_role import asyncio

        return await asyncio(
            client=self._client,
            account_id=account_id,
            role_id=role_id,
            advanced_permissions=advanced_permissions,
            options=options,
        )

    async def update_default_user_role(
        self, *, body: DefaultUserRoleRequest, account_id: str = "~", options: RequestOptions | None = None
    ) -> DefaultUserRole:
        """Sets the role that new users of the account get.

        `PUT /restapi/v1.0/account/{accountId}/user-role/default`

        Throttling group: Medium. Application permission: RoleManagement. User permission: Roles.

        Args:
            account_id: Account; `~` is the one that is logged in; sent as `accountId`.
            body: sent as `application/json`.
            options: what this call has different from the client's settings.

        Raises:
            ringcentral_api.errors.ApiError: the platform answered with anything but success.
        """

        from .update_default_user_role import asyncio

        return await asyncio(client=self._client, account_id=account_id, body=body, options=options)

    async def update_user_assigned_roles(
        self,
        *,
        body: AssignedRolesResource,
        account_id: str = "~",
        extension_id: str = "~",
        options: RequestOptions | None = None,
    ) -> AssignedRolesResource:
        """Replaces the roles that one user holds.

        `PUT /restapi/v1.0/account/{accountId}/extension/{extensionId}/assigned-role`

        Throttling group: Medium.
        Application permission: RoleManagement.
        User permission: EditAssignedRoles.

        Args:
            account_id: Account; `~` is the one that is logged in; sent as `accountId`.
            extension_id: Extension; `~` is the one that is logged in; sent as `extensionId`.
            body: sent as `application/json`.
            options: what this call has different from the client's settings.

        Raises:
            ringcentral_api.errors.ApiError: the platform answered with anything but success.
        """

        from .update_user_assigned_roles import asyncio

        return await asyncio(
            client=self._client, account_id=account_id, extension_id=extension_id, body=body, options=options
        )

    async def update_user_role(
        self,
        *,
        role_id: str,
        body: RoleResource,
        account_id: str = "~",
        advanced_permissions: bool | None = None,
        options: RequestOptions | None = None,
    ) -> RoleResource:
        """Changes a custom role of the account.

        `PUT /restapi/v1.0/account/{accountId}/user-role/{roleId}`

        Throttling group: Medium. Application permission: RoleManagement. User permission: EditUserRoles.

        Args:
            account_id: Account; `~` is the one that is logged in; sent as `accountId`.
            role_id: sent as `roleId`.
            advanced_permissions: the platform's default is `false`; sent as `advancedPermissions`.
            body: sent as `application/json`.
            options: what this call has different from the client's settings.

        Raises:
            ringcentral_api.errors.ApiError: the platform answered with anything but success.
        """

        from .update_user_role import asyncio

        return await asyncio(
            client=self._client,
            account_id=account_id,
            role_id=role_id,
            advanced_permissions=advanced_permissions,
            body=body,
            options=options,
        )
