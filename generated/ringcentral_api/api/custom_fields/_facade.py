"""The operations of Custom Fields as methods."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from ...client import AsyncClient, RequestOptions, SyncClient
    from ...models._custom_fields import (
        CustomFieldCreateRequest,
        CustomFieldList,
        CustomFieldModel,
        CustomFieldUpdateRequest,
    )


class CustomFieldsApi:
    """Custom Fields."""

    __slots__ = ("_client",)

    def __init__(self, client: SyncClient) -> None:
        self._client = client

    def create_custom_field(
        self, *, body: CustomFieldCreateRequest, account_id: str = "~", options: RequestOptions | None = None
    ) -> CustomFieldModel:
        """Defines a further field for the company's users.

        `POST /restapi/v1.0/account/{accountId}/custom-fields`

        Throttling group: Medium. Application permission: EditAccounts. User permission: Users.

        Args:
            account_id: Account; `~` is the one that is logged in; sent as `accountId`.
            body: sent as `application/json`.
            options: what this call has different from the client's settings.

        Raises:
            ringcentral_api.errors.ApiError: the platform answered with anything but success.
        """

        from .create_custom_field import sync

        return sync(client=self._client, account_id=account_id, body=body, options=options)

    def delete_custom_field(
        self, *, field_id: str, account_id: str = "~", options: RequestOptions | None = None
    ) -> None:
        """Deletes a field of the company's users, with all its values.

        `DELETE /restapi/v1.0/account/{accountId}/custom-fields/{fieldId}`

        Throttling group: Medium. Application permission: EditAccounts. User permission: Users.

        Args:
            account_id: Account; `~` is the one that is logged in; sent as `accountId`.
            field_id: sent as `fieldId`.
            options: what this call has different from the client's settings.

        Raises:
            ringcentral_api.errors.ApiError: the platform answered with anything but success.
        """

        from .delete_custom_field import sync

        sync(client=self._client, account_id=account_id, field_id=field_id, options=options)

    def list_custom_fields(self, *, account_id: str = "~", options: RequestOptions | None = None) -> CustomFieldList:
        """Lists the fields that the company has defined for its users.

        `GET /restapi/v1.0/account/{accountId}/custom-fields`

        Throttling group: Light. Application permission: ReadAccounts. User permission: ReadUserInfo.

        Args:
            account_id: Account; `~` is the one that is logged in; sent as `accountId`.
            options: what this call has different from the client's settings.

        Raises:
            ringcentral_api.errors.ApiError: the platform answered with anything but success.
        """

        from .list_custom_fields import sync

        return sync(client=self._client, account_id=account_id, options=options)

    def update_custom_field(
        self,
        *,
        field_id: str,
        body: CustomFieldUpdateRequest,
        account_id: str = "~",
        options: RequestOptions | None = None,
    ) -> CustomFieldModel:
        """Renames a field that the company has defined for its users.

        `PUT /restapi/v1.0/account/{accountId}/custom-fields/{fieldId}`

        Throttling group: Medium. Application permission: EditAccounts. User permission: Users.

        Args:
            account_id: Account; `~` is the one that is logged in; sent as `accountId`.
            field_id: sent as `fieldId`.
            body: sent as `application/json`.
            options: what this call has different from the client's settings.

        Raises:
            ringcentral_api.errors.ApiError: the platform answered with anything but success.
        """

        from .update_custom_field import sync

        return sync(client=self._client, account_id=account_id, field_id=field_id, body=body, options=options)


class AsyncCustomFieldsApi:
    """Custom Fields, for asyncio."""

    __slots__ = ("_client",)

    def __init__(self, client: AsyncClient) -> None:
        self._client = client

    async def create_custom_field(
        self, *, body: CustomFieldCreateRequest, account_id: str = "~", options: RequestOptions | None = None
    ) -> CustomFieldModel:
        """Defines a further field for the company's users.

        `POST /restapi/v1.0/account/{accountId}/custom-fields`

        Throttling group: Medium. Application permission: EditAccounts. User permission: Users.

        Args:
            account_id: Account; `~` is the one that is logged in; sent as `accountId`.
            body: sent as `application/json`.
            options: what this call has different from the client's settings.

        Raises:
            ringcentral_api.errors.ApiError: the platform answered with anything but success.
        """

        from .create_custom_field import asyncio

        return await asyncio(client=self._client, account_id=account_id, body=body, options=options)

    async def delete_custom_field(
        self, *, field_id: str, account_id: str = "~", options: RequestOptions | None = None
    ) -> None:
        """Deletes a field of the company's users, with all its values.

        `DELETE /restapi/v1.0/account/{accountId}/custom-fields/{fieldId}`

        Throttling group: Medium. Application permission: EditAccounts. User permission: Users.

        Args:
            account_id: Account; `~` is the one that is logged in; sent as `accountId`.
            field_id: sent as `fieldId`.
            options: what this call has different from the client's settings.

        Raises:
            ringcentral_api.errors.ApiError: the platform answered with anything but success.
        """

        from .delete_custom_field import asyncio

        await asyncio(client=self._client, account_id=account_id, field_id=field_id, options=options)

    async def list_custom_fields(
        self, *, account_id: str = "~", options: RequestOptions | None = None
    ) -> CustomFieldList:
        """Lists the fields that the company has defined for its users.

        `GET /restapi/v1.0/account/{accountId}/custom-fields`

        Throttling group: Light. Application permission: ReadAccounts. User permission: ReadUserInfo.

        Args:
            account_id: Account; `~` is the one that is logged in; sent as `accountId`.
            options: what this call has different from the client's settings.

        Raises:
            ringcentral_api.errors.ApiError: the platform answered with anything but success.
        """

        from .list_custom_fields import asyncio

        return await asyncio(client=self._client, account_id=account_id, options=options)

    async def update_custom_field(
        self,
        *,
        field_id: str,
        body: CustomFieldUpdateRequest,
        account_id: str = "~",
        options: RequestOptions | None = None,
    ) -> CustomFieldModel:
        """Renames a field that the company has defined for its users.

        `PUT /restapi/v1.0/account/{accountId}/custom-fields/{fieldId}`

        Throttling group: Medium. Application permission: EditAccounts. User permission: Users.

        Args:
            account_id: Account; `~` is the one that is logged in; sent as `accountId`.
            field_id: sent as `fieldId`.
            body: sent as `application/json`.
            options: what this call has different from the client's settings.

        Raises:
            ringcentral_api.errors.ApiError: the platform answered with anything but success.
        """

        from .update_custom_field import asyncio

        return await asyncio(client=self._client, account_id=account_id, field_id=field_id, body=body, options=options)
