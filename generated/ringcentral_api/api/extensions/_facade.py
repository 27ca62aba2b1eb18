"""The operations of Extensions as methods."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

if TYPE_CHECKING:
    from collections.abc import Sequence

    from ...client import AsyncClient, RequestOptions, SyncClient
    from ...models._extensions import (
        BulkAssignSmsRecipientsRequest,
        ExtensionBulkUpdateRequest,
        ExtensionBulkUpdateTaskResource,
        ExtensionCreationRequest,
        GetExtensionListResponse,
        SmsRecipientsResource,
        TemplateInfo,
        TemplateType,
        UserTemplates,
    )
    from ...models._shared_all_extension_types_enum import AllExtensionTypesEnum
    from ...models._shared_assigned_country_info import GetExtensionInfoResponse
    from ...models._shared_extension_status_enum_full import ExtensionStatusEnumFull


class ExtensionsApi:
    """Extensions."""

    __slots__ = ("_client",)

    def __init__(self, client: SyncClient) -> None:
        self._client = client

    def bulk_assign_sms_recipients(
        self,
        *,
        body: BulkAssignSmsRecipientsRequest,
        account_id: str = "~",
        extension_id: str = "~",
        options: RequestOptions | None = None,
    ) -> None:
        """Replaces the users who receive text messages sent to this queue or group extension.

        `POST /restapi/v1.0/account/{accountId}/extension/{extensionId}/sms-recipients/bulk-assign`

        Throttling group: Medium. Application permission: EditExtensions.

        Args:
            account_id: Account; `~` is the one that is logged in; sent as `accountId`.
            extension_id: Extension; `~` is the one that is logged in; sent as `extensionId`.
            body: sent as `application/json`.
            options: what this call has different from the client's settings.

        Raises:
            ringcentral_api.errors.ApiError: the platform answered with anything but success.
        """

        from .bulk_assign_sms_recipients import sync

        sync(client=self._client, account_id=account_id, extension_id=extension_id, body=body, options=options)

    def create_extension(
        self, *, body: ExtensionCreationRequest, account_id: str = "~", options: RequestOptions | None = None
    ) -> GetExtensionInfoResponse:
        """Adds a user or another type of extension to the account.

        `POST /restapi/v1.0/account/{accountId}/extension`

        Throttling group: Medium. Application permission: EditAccounts. User permission: AddRemoveUsers.

        Args:
            account_id: Account; `~` is the one that is logged in; sent as `accountId`.
            body: sent as `application/json`.
            options: what this call has different from the client's settings.

        Raises:
            ringcentral_api.errors.ApiError: the platform answered with anything but success.
        """

        from .create_extension import sync

        return sync(client=self._client, account_id=account_id, body=body, options=options)

    def extension_bulk_update(
        self, *, body: ExtensionBulkUpdateRequest, account_id: str = "~", options: RequestOptions | None = None
    ) -> ExtensionBulkUpdateTaskResource:
        """Starts a background task that changes up to 500 extensions at once.

        `POST /restapi/v1.0/account/{accountId}/extension-bulk-update`

        Throttling group: Heavy. Application permission: EditExtensions. User permission: EditExtensionInfo.

        Args:
            account_id: Account; `~` is the one that is logged in; sent as `accountId`.
            body: sent as `application/json`.
            options: what this call has different from the client's settings.

        Raises:
            ringcentral_api.errors.ApiError: the platform answered with anything but success.
        """

        from .extension_bulk_update import sync

        return sync(client=self._client, account_id=account_id, body=body, options=options)

    def get_extension_bulk_update_task(
        self, *, task_id: str, account_id: str = "~", options: RequestOptions | None = None
    ) -> ExtensionBulkUpdateTaskResource:
        """Polls the background task that changes many extensions.

        `GET /restapi/v1.0/account/{accountId}/extension-bulk-update/tasks/{taskId}`

        Throttling group: Light. Application permission: EditExtensions. User permission: EditExtensionInfo.

        Args:
            account_id: Account; `~` is the one that is logged in; sent as `accountId`.
            task_id: sent as `taskId`.
            options: what this call has different from the client's settings.

        Raises:
            ringcentral_api.errors.ApiError: the platform answered with anything but success.
        """

        from .get_extension_bulk_update_task import sync

        return sync(client=self._client, account_id=account_id, task_id=task_id, options=options)

    def get_sms_recipients(
        self, *, account_id: str = "~", extension_id: str = "~", options: RequestOptions | None = None
    ) -> SmsRecipientsResource:
        """Lists the users who receive text messages sent to this queue or group extension.

        `GET /restapi/v1.0/account/{accountId}/extension/{extensionId}/sms-recipients`

        Throttling group: Light. Application permission: ReadAccounts.

        Args:
            account_id: Account; `~` is the one that is logged in; sent as `accountId`.
            extension_id: Extension; `~` is the one that is logged in; sent as `extensionId`.
            options: what this call has different from the client's settings.

        Raises:
            ringcentral_api.errors.ApiError: the platform answered with anything but success.
        """

        from .get_sms_recipients import sync

        return sync(client=self._client, account_id=account_id, extension_id=extension_id, options=options)

    def list_extensions(
        self,
        *,
        account_id: str = "~",
        extension_number: str | None = None,
        email: str | Sequence[str] | None = None,
        page: int | None = None,
        per_page: int | None = None,
        status: ExtensionStatusEnumFull
        | Literal["Enabled", "Disabled", "Frozen", "NotActivated", "Unassigned"]
        | Sequence[ExtensionStatusEnumFull | Literal["Enabled", "Disabled", "Frozen", "NotActivated", "Unassigned"]]
        | None = None,
        type: AllExtensionTypesEnum
        | Literal[
            "User",
            "Department",
            "Announcement",
            "Voicemail",
            "DigitalUser",
            "VirtualUser",
            "FaxUser",
            "PagingOnly",
            "SharedLinesGroup",
            "DelegatedLinesGroup",
            "GroupCallPickup",
            "IvrMenu",
            "ApplicationExtension",
            "ProxyAdmin",
            "RoomConnector",
            "ParkLocation",
            "Limited",
            "Bot",
            "Site",
            "Room",
            "FlexibleUser",
            "TieLine",
            "Unknown",
        ]
        | Sequence[
            AllExtensionTypesEnum
            | Literal[
                "User",
                "Department",
                "Announcement",
                "Voicemail",
                "DigitalUser",
                "VirtualUser",
                "FaxUser",
                "PagingOnly",
                "SharedLinesGroup",
                "DelegatedLinesGroup",
                "GroupCallPickup",
                "IvrMenu",
                "ApplicationExtension",
                "ProxyAdmin",
                "RoomConnector",
                "ParkLocation",
                "Limited",
                "Bot",
                "Site",
                "Room",
                "FlexibleUser",
                "TieLine",
                "Unknown",
            ]
        ]
        | None = None,
        options: RequestOptions | None = None,
    ) -> GetExtensionListResponse:
        """Pages through the account's extensions: users, queues, IVR menus and all other types.

        `GET /restapi/v1.0/account/{accountId}/extension`

        Throttling group: Medium. Application permission: ReadAccounts. User permission: ReadExtensions.

        Args:
            account_id: Account; `~` is the one that is logged in; sent as `accountId`.
            extension_number: Short number of an extension; up to 8 characters; sent as `extensionNumber`.
            email: up to 254 characters.
            page: Number of the page, from 1; the platform's default is `1`.
            per_page: How many records a page has; the platform's default is `100`; sent as `perPage`.
            status: Only what has this status; `Enabled` | `Disabled` | `Frozen` | `NotActivated` | `Unassigned`.
            type: Only things of this type; `User` | `Department` | `Announcement` | `Voicemail` | `DigitalUser` | `VirtualUser` | ....
            options: what this call has different from the client's settings.

        Raises:
            ringcentral_api.errors.ApiError: the platform answered with anything but success.
        """

        from .list_extensions import sync

        return sync(
            client=self._client,
            account_id=account_id,
            extension_number=extension_number,
            email=email,
            page=page,
            per_page=per_page,
            status=status,
            type=type,
            options=options,
        )

    def list_user_templates(
        self,
        *,
        account_id: str = "~",
        type: TemplateType
        | Literal[
            "CallHandling",
            "CallQueueCallHandling",
            "CallQueueSettings",
            "KeyTemplates",
            "LimitedExtensions",
            "SiteCallHandling",
            "UserSettings",
        ]
        | None = None,
        page: int | None = None,
        per_page: int | None = None,
        options: RequestOptions | None = None,
    ) -> UserTemplates:
        """Pages through the settings templates that can be applied to users.

        `GET /restapi/v1.0/account/{accountId}/templates`

        Throttling group: Medium. Application permission: ReadAccounts. User permission: ReadCompanyInfo.

        Args:
            account_id: Account; `~` is the one that is logged in; sent as `accountId`.
            type: Only things of this type; `CallHandling` | `CallQueueCallHandling` | `CallQueueSettings` | `KeyTemplates` | `LimitedExtensions` | `SiteCallHandling` | ....
            page: Number of the page, from 1; the platform's default is `1`.
            per_page: How many records a page has; the platform's default is `100`; sent as `perPage`.
            options: what this call has different from the client's settings.

        Raises:
            ringcentral_api.errors.ApiError: the platform answered with anything but success.
        """

        from .list_user_templates import sync

        return sync(
            client=self._client, account_id=account_id, type=type, page=page, per_page=per_page, options=options
        )

    def read_user_template(
        self, *, template_id: str, account_id: str = "~", options: RequestOptions | None = None
    ) -> TemplateInfo:
        """Reads one settings template for users.

        `GET /restapi/v1.0/account/{accountId}/templates/{templateId}`

        Throttling group: Light. Application permission: ReadAccounts. User permission: ReadCompanyInfo.

        Args:
            account_id: Account; `~` is the one that is logged in; sent as `accountId`.
            template_id: sent as `templateId`.
            options: what this call has different from the client's settings.

        Raises:
            ringcentral_api.errors.ApiError: the platform answered with anything but success.
        """

        from .read_user_template import sync

        return sync(client=self._client, account_id=account_id, template_id=template_id, options=options)


class AsyncExtensionsApi:
    """Extensions, for asyncio."""

    __slots__ = ("_client",)

    def __init__(self, client: AsyncClient) -> None:
        self._client = client

    async def bulk_assign_sms_recipients(
        self,
        *,
        body: BulkAssignSmsRecipientsRequest,
        account_id: str = "~",
        extension_id: str = "~",
        options: RequestOptions | None = None,
    ) -> None:
        """Replaces the users who receive text messages sent to this queue or group extension.

        `POST /restapi/v1.0/account/{accountId}/extension/{extensionId}/sms-recipients/bulk-assign`

        Throttling group: Medium. Application permission: EditExtensions.

        Args:
            account_id: Account; `~` is the one that is logged in; sent as `accountId`.
            extension_id: Extension; `~` is the one that is logged in; sent as `extensionId`.
            body: sent as `application/json`.
            options: what this call has different from the client's settings.

        Raises:
            ringcentral_api.errors.ApiError: the platform answered with anything but success.
        """

        from .bulk_assign_sms_recipients import asyncio

        await asyncio(client=self._client, account_id=account_id, extension_id=extension_id, body=body, options=options)

    async def create_extension(
        self, *, body: ExtensionCreationRequest, account_id: str = "~", options: RequestOptions | None = None
    ) -> GetExtensionInfoResponse:
        """Adds a user or another type of extension to the account.

        `POST /restapi/v1.0/account/{accountId}/extension`

        Throttling group: Medium. Application permission: EditAccounts. User permission: AddRemoveUsers.

        Args:
            account_id: Account; `~` is the one that is logged in; sent as `accountId`.
            body: sent as `application/json`.
            options: what this call has different from the client's settings.

        Raises:
            ringcentral_api.errors.ApiError: the platform answered with anything but success.
        """

        from .create_extension import asyncio

        return await asyncio(client=self._client, account_id=account_id, body=body, options=options)

    async def extension_bulk_update(
        self, *, body: ExtensionBulkUpdateRequest, account_id: str = "~", options: RequestOptions | None = None
    ) -> ExtensionBulkUpdateTaskResource:
        """Starts a background task that changes up to 500 extensions at once.

        `POST /restapi/v1.0/account/{accountId}/extension-bulk-update`

        Throttling group: Heavy. Application permission: EditExtensions. User permission: EditExtensionInfo.

        Args:
            account_id: Account; `~` is the one that is logged in; sent as `accountId`.
            body: sent as `application/json`.
            options: what this call has different from the client's settings.

        Raises:
            ringcentral_api.errors.ApiError: the platform answered with anything but success.
        """

        from .extension_bulk_update import asyncio

        return await asyncio(client=self._client, account_id=account_id, body=body, options=options)

    async def get_extension_bulk_update_task(
        self, *, task_id: str, account_id: str = "~", options: RequestOptions | None = None
    ) -> ExtensionBulkUpdateTaskResource:
        """Polls the background task that changes many extensions.

        `GET /restapi/v1.0/account/{accountId}/extension-bulk-update/tasks/{taskId}`

        Throttling group: Light. Application permission: EditExtensions. User permission: EditExtensionInfo.

        Args:
            account_id: Account; `~` is the one that is logged in; sent as `accountId`.
            task_id: sent as `taskId`.
            options: what this call has different from the client's settings.

        Raises:
            ringcentral_api.errors.ApiError: the platform answered with anything but success.
        """

        from .get_extension_bulk_update_task import asyncio

        return await asyncio(client=self._client, account_id=account_id, task_id=task_id, options=options)

    async def get_sms_recipients(
        self, *, account_id: str = "~", extension_id: str = "~", options: RequestOptions | None = None
    ) -> SmsRecipientsResource:
        """Lists the users who receive text messages sent to this queue or group extension.

        `GET /restapi/v1.0/account/{accountId}/extension/{extensionId}/sms-recipients`

        Throttling group: Light. Application permission: ReadAccounts.

        Args:
            account_id: Account; `~` is the one that is logged in; sent as `accountId`.
            extension_id: Extension; `~` is the one that is logged in; sent as `extensionId`.
            options: what this call has different from the client's settings.

        Raises:
            ringcentral_api.errors.ApiError: the platform answered with anything but success.
        """

        from .get_sms_recipients import asyncio

        return await asyncio(client=self._client, account_id=account_id, extension_id=extension_id, options=options)

    async def list_extensions(
        self,
        *,
        account_id: str = "~",
        extension_number: str | None = None,
        email: str | Sequence[str] | None = None,
        page: int | None = None,
        per_page: int | None = None,
        status: ExtensionStatusEnumFull
        | Literal["Enabled", "Disabled", "Frozen", "NotActivated", "Unassigned"]
        | Sequence[ExtensionStatusEnumFull | Literal["Enabled", "Disabled", "Frozen", "NotActivated", "Unassigned"]]
        | None = None,
        type: AllExtensionTypesEnum
        | Literal[
            "User",
            "Department",
            "Announcement",
            "Voicemail",
            "DigitalUser",
            "VirtualUser",
            "FaxUser",
            "PagingOnly",
            "SharedLinesGroup",
            "DelegatedLinesGroup",
            "GroupCallPickup",
            "IvrMenu",
            "ApplicationExtension",
            "ProxyAdmin",
            "RoomConnector",
            "ParkLocation",
            "Limited",
            "Bot",
            "Site",
            "Room",
            "FlexibleUser",
            "TieLine",
            "Unknown",
        ]
        | Sequence[
            AllExtensionTypesEnum
            | Literal[
                "User",
                "Department",
                "Announcement",
                "Voicemail",
                "DigitalUser",
                "VirtualUser",
                "FaxUser",
                "PagingOnly",
                "SharedLinesGroup",
                "DelegatedLinesGroup",
                "GroupCallPickup",
                "IvrMenu",
                "ApplicationExtension",
                "ProxyAdmin",
                "RoomConnector",
                "ParkLocation",
                "Limited",
                "Bot",
                "Site",
                "Room",
                "FlexibleUser",
                "TieLine",
                "Unknown",
            ]
        ]
        | None = None,
        options: RequestOptions | None = None,
    ) -> GetExtensionListResponse:
        """Pages through the account's extensions: users, queues, IVR menus and all other types.

        `GET /restapi/v1.0/account/{accountId}/extension`

        Throttling group: Medium. Application permission: ReadAccounts. User permission: ReadExtensions.

        Args:
            account_id: Account; `~` is the one that is logged in; sent as `accountId`.
            extension_number: Short number of an extension; up to 8 characters; sent as `extensionNumber`.
            email: up to 254 characters.
            page: Number of the page, from 1; the platform's default is `1`.
            per_page: How many records a page has; the platform's default is `100`; sent as `perPage`.
            status: Only what has this status; `Enabled` | `Disabled` | `Frozen` | `NotActivated` | `Unassigned`.
            type: Only things of this type; `User` | `Department` | `Announcement` | `Voicemail` | `DigitalUser` | `VirtualUser` | ....
            options: what this call has different from the client's settings.

        Raises:
            ringcentral_api.errors.ApiError: the platform answered with anything but success.
        """

        from .list_extensions import asyncio

        return await asyncio(
            client=self._client,
            account_id=account_id,
            extension_number=extension_number,
            email=email,
            page=page,
            per_page=per_page,
            status=status,
            type=type,
            options=options,
        )

    async def list_user_templates(
        self,
        *,
        account_id: str = "~",
        type: TemplateType
        | Literal[
            "CallHandling",
            "CallQueueCallHandling",
            "CallQueueSettings",
            "KeyTemplates",
            "LimitedExtensions",
            "SiteCallHandling",
            "UserSettings",
        ]
        | None = None,
        page: int | None = None,
        per_page: int | None = None,
        options: RequestOptions | None = None,
    ) -> UserTemplates:
        """Pages through the settings templates that can be applied to users.

        `GET /restapi/v1.0/account/{accountId}/templates`

        Throttling group: Medium. Application permission: ReadAccounts. User permission: ReadCompanyInfo.

        Args:
            account_id: Account; `~` is the one that is logged in; sent as `accountId`.
            type: Only things of this type; `CallHandling` | `CallQueueCallHandling` | `CallQueueSettings` | `KeyTemplates` | `LimitedExtensions` | `SiteCallHandling` | ....
            page: Number of the page, from 1; the platform's default is `1`.
            per_page: How many records a page has; the platform's default is `100`; sent as `perPage`.
            options: what this call has different from the client's settings.

        Raises:
            ringcentral_api.errors.ApiError: the platform answered with anything but success.
        """

        from .list_user_templates import asyncio

        return await asyncio(
            client=self._client, account_id=account_id, type=type, page=page, per_page=per_page, options=options
        )

    async def read_user_template(
        self, *, template_id: str, account_id: str = "~", options: RequestOptions | None = None
    ) -> TemplateInfo:
        """Reads one settings template for users.

        `GET /restapi/v1.0/account/{accountId}/templates/{templateId}`

        Throttling group: Light. Application permission: ReadAccounts. User permission: ReadCompanyInfo.

        Args:
            account_id: Account; `~` is the one that is logged in; sent as `accountId`.
            template_id: sent as `templateId`.
            options: what this call has different from the client's settings.

        Raises:
            ringcentral_api.errors.ApiError: the platform answered with anything but success.
        """

        from .read_user_template import asyncio

        return await asyncio(client=self._client, account_id=account_id, template_id=template_id, options=options)
