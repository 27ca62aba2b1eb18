"""The operations of User Settings as methods."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

if TYPE_CHECKING:
    from collections.abc import Sequence

    from ...client import AsyncClient, RequestOptions, SyncClient
    from ...models._shared_assigned_country_info import GetExtensionInfoResponse
    from ...models._shared_content_disposition import ContentDisposition
    from ...models._user_settings import (
        BatchProvisionUsersRequest,
        BatchProvisionUsersResponse,
        BulkDeleteUsersRequest,
        BulkDeleteUsersResponse,
        CreateUserProfileImageBody,
        ExtensionCallerIdInfo,
        ExtensionUpdateRequest,
        FeatureList,
        GetConferencingInfoResponse,
        GetExtensionGrantListResponse,
        NotificationSettings,
        NotificationSettingsUpdateRequest,
        ProfileImageScale,
        SearchGrantExtensionTypeEnum,
        UpdateConferencingInfoRequest,
        UpdateUserProfileImageBody,
    )


class UserSettingsApi:
    """User Settings."""

    __slots__ = ("_client",)

    def __init__(self, client: SyncClient) -> None:
        self._client = client

    def bulk_delete_users_v2(
        self, *, body: BulkDeleteUsersRequest, account_id: str = "~", options: RequestOptions | None = None
    ) -> BulkDeleteUsersResponse:
        """Deletes many user or limited extensions and says what becomes of numbers and devices.

        `DELETE /restapi/v2/accounts/{accountId}/extensions`

        Throttling group: Heavy. Application permission: EditAccounts. User permission: Users.

        Args:
            account_id: Account; `~` is the one that is logged in; sent as `accountId`.
            body: sent as `application/json`.
            options: what this call has different from the client's settings.

        Raises:
            ringcentral_api.errors.ApiError: the platform answered with anything but success.
        """

        from .bulk_delete_users_v2 import sync

        return sync(client=self._client, account_id=account_id, body=body, options=options)

    def create_user_profile_image(
        self,
        *,
        body: CreateUserProfileImageBody,
        account_id: str = "~",
        extension_id: str = "~",
        options: RequestOptions | None = None,
    ) -> None:
        """Uploads a profile picture for the extension, replacing any older one.

        `POST /restapi/v1.0/account/{accountId}/extension/{extensionId}/profile-image`

        Throttling group: Heavy.
        Application permission: EditExtensions.
        User permission: EditUserInfo.
        Largest request body: 10485760 bytes.

        Args:
            account_id: Account; `~` is the one that is logged in; sent as `accountId`.
            extension_id: Extension; `~` is the one that is logged in; sent as `extensionId`.
            body: sent as `multipart/form-data`.
            options: what this call has different from the client's settings.

        Raises:
            ringcentral_api.errors.ApiError: the platform answered with anything but success.
        """

        from .create_user_profile_image import sync

        sync(client=self._client, account_id=account_id, extension_id=extension_id, body=body, options=options)

    def delete_extension(
        self,
        *,
        account_id: str = "~",
        extension_id: str = "~",
        save_phone_lines: bool | None = None,
        save_phone_numbers: bool | None = None,
        options: RequestOptions | None = None,
    ) -> None:
        """Deletes one extension (deprecated: use `bulk_delete_users_v2`).

        `DELETE /restapi/v1.0/account/{accountId}/extension/{extensionId}`

        Throttling group: Medium.
        Application permission: EditAccounts.
        User permission: AddRemoveUsers.
        Deprecated.

        Args:
            account_id: Account; `~` is the one that is logged in; sent as `accountId`.
            extension_id: Extension; `~` is the one that is logged in; sent as `extensionId`.
            save_phone_lines: the platform's default is `false`; sent as `savePhoneLines`.
            save_phone_numbers: the platform's default is `true`; sent as `savePhoneNumbers`.
            options: what this call has different from the client's settings.

        Raises:
            ringcentral_api.errors.ApiError: the platform answered with anything but success.
        """

        from .delete_extension import sync

        sync(
            client=self._client,
            account_id=account_id,
            extension_id=extension_id,
            save_phone_lines=save_phone_lines,
            save_phone_numbers=save_phone_numbers,
            options=options,
        )

    def delete_user_profile_image(
        self, *, account_id: str = "~", extension_id: str = "~", options: RequestOptions | None = None
    ) -> None:
        """Removes the extension's profile picture.

        `DELETE /restapi/v1.0/account/{accountId}/extension/{extensionId}/profile-image`

        Throttling group: Medium. Application permission: EditExtensions. User permission: EditUserInfo.

        Args:
            account_id: Account; `~` is the one that is logged in; sent as `accountId`.
            extension_id: Extension; `~` is the one that is logged in; sent as `extensionId`.
            options: what this call has different from the client's settings.

        Raises:
            ringcentral_api.errors.ApiError: the platform answered with anything but success.
        """

        from .delete_user_profile_image import sync

        sync(client=self._client, account_id=account_id, extension_id=extension_id, options=options)

    def list_extension_grants(
        self,
        *,
        account_id: str = "~",
        extension_id: str = "~",
        extension_type: SearchGrantExtensionTypeEnum
        | Literal[
            "User",
            "FaxUser",
            "VirtualUser",
            "DigitalUser",
            "Department",
            "Announcement",
            "Voicemail",
            "SharedLinesGroup",
            "PagingOnly",
            "IvrMenu",
            "ApplicationExtension",
            "ParkLocation",
            "Limited",
            "Bot",
            "Room",
            "DelegatedLinesGroup",
        ]
        | Sequence[
            SearchGrantExtensionTypeEnum
            | Literal[
                "User",
                "FaxUser",
                "VirtualUser",
                "DigitalUser",
                "Department",
                "Announcement",
                "Voicemail",
                "SharedLinesGroup",
                "PagingOnly",
                "IvrMenu",
                "ApplicationExtension",
                "ParkLocation",
                "Limited",
                "Bot",
                "Room",
                "DelegatedLinesGroup",
            ]
        ]
        | None = None,
        page: int | None = None,
        per_page: int | None = None,
        options: RequestOptions | None = None,
    ) -> GetExtensionGrantListResponse:
        """Pages through the extensions that this one may monitor, answer for or call on behalf of.

        `GET /restapi/v1.0/account/{accountId}/extension/{extensionId}/grant`

        Throttling group: Light. Application permission: ReadAccounts. User permission: ReadExtensionGrant.

        Args:
            account_id: Account; `~` is the one that is logged in; sent as `accountId`.
            extension_id: Extension; `~` is the one that is logged in; sent as `extensionId`.
            extension_type: `User` | `FaxUser` | `VirtualUser` | `DigitalUser` | `Department` | `Announcement` | ...; sent as `extensionType`.
            page: Number of the page, from 1; the platform's default is `1`.
            per_page: How many records a page has; the platform's default is `100`; sent as `perPage`.
            options: what this call has different from the client's settings.

        Raises:
            ringcentral_api.errors.ApiError: the platform answered with anything but success.
        """

        from .list_extension_grants import sync

        return sync(
            client=self._client,
            account_id=account_id,
            extension_id=extension_id,
            extension_type=extension_type,
            page=page,
            per_page=per_page,
            options=options,
        )

    def post_batch_provision_users(
        self, *, body: BatchProvisionUsersRequest, account_id: str = "~", options: RequestOptions | None = None
    ) -> BatchProvisionUsersResponse:
        """Creates several users in one call, each with a phone of the customer's own.

        `POST /restapi/v2/accounts/{accountId}/batch-provisioning/users`

        Throttling group: Heavy. Application permission: EditAccounts.

        Args:
            account_id: Account; `~` is the one that is logged in; sent as `accountId`.
            body: sent as `application/json`.
            options: what this call has different from the client's settings.

        Raises:
            ringcentral_api.errors.ApiError: the platform answered with anything but success.
        """

        from .post_batch_provision_users import sync

        return sync(client=self._client, account_id=account_id, body=body, options=options)

    def read_conferencing_settings(
        self,
        *,
        account_id: str = "~",
        extension_id: str = "~",
        country_id: str | None = None,
        options: RequestOptions | None = None,
    ) -> GetConferencingInfoResponse:
        """Reads the user's audio conference numbers and access codes.

        `GET /restapi/v1.0/account/{accountId}/extension/{extensionId}/conferencing`

        Throttling group: Light. Application permission: ReadAccounts. User permission: OrganizeConference.

        Args:
            account_id: Account; `~` is the one that is logged in; sent as `accountId`.
            extension_id: Extension; `~` is the one that is logged in; sent as `extensionId`.
            country_id: sent as `countryId`.
            options: what this call has different from the client's settings.

        Raises:
            ringcentral_api.errors.ApiError: the platform answered with anything but success.
        """

        from .read_conferencing_settings import sync

        return sync(
            client=self._client,
            account_id=account_id,
            extension_id=extension_id,
            country_id=country_id,
            options=options,
        )

    def read_extension(
        self, *, account_id: str = "~", extension_id: str = "~", options: RequestOptions | None = None
    ) -> GetExtensionInfoResponse:
        """Reads one extension: name, number, contact, status, permissions and regional settings.

        `GET /restapi/v1.0/account/{accountId}/extension/{extensionId}`

        Throttling group: Light. Application permission: ReadAccounts. User permission: ReadExtensions.

        Args:
            account_id: Account; `~` is the one that is logged in; sent as `accountId`.
            extension_id: Extension; `~` is the one that is logged in; sent as `extensionId`.
            options: what this call has different from the client's settings.

        Raises:
            ringcentral_api.errors.ApiError: the platform answered with anything but success.
        """

        from .read_extension import sync

        return sync(client=self._client, account_id=account_id, extension_id=extension_id, options=options)

    def read_extension_caller_id(
        self, *, account_id: str = "~", extension_id: str = "~", options: RequestOptions | None = None
    ) -> ExtensionCallerIdInfo:
        """Reads which number or name the extension shows on outgoing calls, per device and feature.

        `GET /restapi/v1.0/account/{accountId}/extension/{extensionId}/caller-id`

        Throttling group: Light.
        Application permission: ReadAccounts.
        User permission: ReadCallerIDSettings.

        Args:
            account_id: Account; `~` is the one that is logged in; sent as `accountId`.
            extension_id: Extension; `~` is the one that is logged in; sent as `extensionId`.
            options: what this call has different from the client's settings.

        Raises:
            ringcentral_api.errors.ApiError: the platform answered with anything but success.
        """

        from .read_extension_caller_id import sync

        return sync(client=self._client, account_id=account_id, extension_id=extension_id, options=options)

    def read_extension_features(
        self,
        *,
        account_id: str = "~",
        extension_id: str = "~",
        available_only: bool | None = None,
        feature_id: str | Sequence[str] | None = None,
        options: RequestOptions | None = None,
    ) -> FeatureList:
        """Tells which features the extension may use, and why not where it may not.

        `GET /restapi/v1.0/account/{accountId}/extension/{extensionId}/features`

        Throttling group: Medium. Application permission: ReadAccounts. User permission: ReadExtensions.

        Args:
            account_id: Account; `~` is the one that is logged in; sent as `accountId`.
            extension_id: Extension; `~` is the one that is logged in; sent as `extensionId`.
            available_only: the platform's default is `false`; sent as `availableOnly`.
            feature_id: sent as `featureId`.
            options: what this call has different from the client's settings.

        Raises:
            ringcentral_api.errors.ApiError: the platform answered with anything but success.
        """

        from .read_extension_features import sync

        return sync(
            client=self._client,
            account_id=account_id,
            extension_id=extension_id,
            available_only=available_only,
            feature_id=feature_id,
            options=options,
        )

    def read_notification_settings(
        self, *, account_id: str = "~", extension_id: str = "~", options: RequestOptions | None = None
    ) -> NotificationSettings:
        """Reads by which e-mails and texts the user hears of voicemail, faxes and missed calls.

        `GET /restapi/v1.0/account/{accountId}/extension/{extensionId}/notification-settings`

        Throttling group: Light.
        Application permission: ReadAccounts.
        User permission: ReadMessagesNotificationsSettings.

        Args:
            account_id: Account; `~` is the one that is logged in; sent as `accountId`.
            extension_id: Extension; `~` is the one that is logged in; sent as `extensionId`.
            options: what this call has different from the client's settings.

        Raises:
            ringcentral_api.errors.ApiError: the platform answered with anything but success.
        """

        from .read_notification_settings import sync

        return sync(client=self._client, account_id=account_id, extension_id=extension_id, options=options)

    def read_scaled_profile_image(
        self,
        *,
        scale_size: ProfileImageScale | Literal["original", "90x90", "195x195", "584x584"],
        account_id: str = "~",
        extension_id: str = "~",
        content_disposition: ContentDisposition | Literal["Inline", "Attachment"] | None = None,
        content_disposition_filename: str | None = None,
        options: RequestOptions | None = None,
    ) -> bytes:
        """Downloads the extension's profile picture in a fixed size, such as `90x90`, from the media host.

        `GET /restapi/v1.0/account/{accountId}/extension/{extensionId}/profile-image/{scaleSize}`

        Throttling group: Medium. Application permission: ReadAccounts. Served by the media host.

        Args:
            account_id: Account; `~` is the one that is logged in; sent as `accountId`.
            extension_id: Extension; `~` is the one that is logged in; sent as `extensionId`.
            scale_size: `original` | `90x90` | `195x195` | `584x584`; sent as `scaleSize`.
            content_disposition: How the file asks to be shown: `Inline` or `Attachment`; `Inline` | `Attachment`; sent as `contentDisposition`.
            content_disposition_filename: Name under which the file asks to be saved; sent as `contentDispositionFilename`.
            options: what this call has different from the client's settings.

        Raises:
            ringcentral_api.errors.ApiError: the platform answered with anything but success.
        """

        from .read_scaled_profile_image import sync

        return sync(
            client=self._client,
            account_id=account_id,
            extension_id=extension_id,
            scale_size=scale_size,
            content_disposition=content_disposition,
            content_disposition_filename=content_disposition_filename,
            options=options,
        )

    def read_user_profile_image_legacy(
        self, *, account_id: str = "~", extension_id: str = "~", options: RequestOptions | None = None
    ) -> bytes | None:
        """Downloads the extension's profile picture in its original size.

        `GET /restapi/v1.0/account/{accountId}/extension/{extensionId}/profile-image`

        Throttling group: Medium. Application permission: ReadAccounts. User permission: ReadExtensions.

        Args:
            account_id: Account; `~` is the one that is logged in; sent as `accountId`.
            extension_id: Extension; `~` is the one that is logged in; sent as `extensionId`.
            options: what this call has different from the client's settings.

        Raises:
            ringcentral_api.errors.ApiError: the platform answered with anything but success.
        """

        from .read_user_profile_image_legacy import sync

        return sync(client=self._client, account_id=account_id, extension_id=extension_id, options=options)

    def update_conferencing_settings(
        self,
        *,
        body: UpdateConferencingInfoRequest,
        account_id: str = "~",
        extension_id: str = "~",
        options: RequestOptions | None = None,
    ) -> GetConferencingInfoResponse:
        """Sets the user's default audio conference number and whether guests may start alone.

        `PUT /restapi/v1.0/account/{accountId}/extension/{extensionId}/conferencing`

        Throttling group: Medium.
        Application permission: EditExtensions.
        User permission: OrganizeConference.

        Args:
            account_id: Account; `~` is the one that is logged in; sent as `accountId`.
            extension_id: Extension; `~` is the one that is logged in; sent as `extensionId`.
            body: sent as `application/json`.
            options: what this call has different from the client's settings.

        Raises:
            ringcentral_api.errors.ApiError: the platform answered with anything but success.
        """

        from .update_conferencing_settings import sync

        return sync(client=self._client, account_id=account_id, extension_id=extension_id, body=body, options=options)

    def update_extension(
        self,
        *,
        body: ExtensionUpdateRequest,
        account_id: str = "~",
        extension_id: str = "~",
        options: RequestOptions | None = None,
    ) -> GetExtensionInfoResponse:
        """Changes contact, number, status, PIN or regional settings of one extension.

        `PUT /restapi/v1.0/account/{accountId}/extension/{extensionId}`

        Throttling group: Medium.
        Application permission: EditExtensions.
        User permission: EditUserInfo OR EditUserCredentials.

        Args:
            account_id: Account; `~` is the one that is logged in; sent as `accountId`.
            extension_id: Extension; `~` is the one that is logged in; sent as `extensionId`.
            body: sent as `application/json`.
            options: what this call has different from the client's settings.

        Raises:
            ringcentral_api.errors.ApiError: the platform answered with anything but success.
        """

        from .update_extension import sync

        return sync(client=self._client, account_id=account_id, extension_id=extension_id, body=body, options=options)

    def update_extension_caller_id(
        self,
        *,
        body: ExtensionCallerIdInfo,
        account_id: str = "~",
        extension_id: str = "~",
        options: RequestOptions | None = None,
    ) -> ExtensionCallerIdInfo:
        """Sets which number or name the extension shows on outgoing calls.

        `PUT /restapi/v1.0/account/{accountId}/extension/{extensionId}/caller-id`

        Throttling group: Medium.
        Application permission: EditExtensions.
        User permission: EditCallerIDSettings.

        Args:
            account_id: Account; `~` is the one that is logged in; sent as `accountId`.
            extension_id: Extension; `~` is the one that is logged in; sent as `extensionId`.
            body: sent as `application/json`.
            options: what this call has different from the client's settings.

        Raises:
            ringcentral_api.errors.ApiError: the platform answered with anything but success.
        """

        from .update_extension_caller_id import sync

        return sync(client=self._client, account_id=account_id, extension_id=extension_id, body=body, options=options)

    def update_notification_settings(
        self,
        *,
        body: NotificationSettingsUpdateRequest,
        account_id: str = "~",
        extension_id: str = "~",
        options: RequestOptions | None = None,
    ) -> NotificationSettings:
        """Sets by which e-mails and texts the user hears of voicemail, faxes and missed calls.

        `PUT /restapi/v1.0/account/{accountId}/extension/{extensionId}/notification-settings`

        Throttling group: Medium.
        Application permission: EditExtensions.
        User permission: EditMessagesNotificationsSettings.

        Args:
            account_id: Account; `~` is the one that is logged in; sent as `accountId`.
            extension_id: Extension; `~` is the one that is logged in; sent as `extensionId`.
            body: sent as `application/json`.
            options: what this call has different from the client's settings.

        Raises:
            ringcentral_api.errors.ApiError: the platform answered with anything but success.
        """

        from .update_notification_settings import sync

        return sync(client=self._client, account_id=account_id, extension_id=extension_id, body=body, options=options)

    def update_user_profile_image(
        self,
        *,
        body: UpdateUserProfileImageBody,
        account_id: str = "~",
        extension_id: str = "~",
        options: RequestOptions | None = None,
    ) -> None:
        """Replaces the extension's profile picture.

        `PUT /restapi/v1.0/account/{accountId}/extension/{extensionId}/profile-image`

        Throttling group: Heavy.
        Application permission: EditExtensions.
        User permission: EditUserInfo.
        Largest request body: 10485760 bytes.

        Args:
            account_id: Account; `~` is the one that is logged in; sent as `accountId`.
            extension_id: Extension; `~` is the one that is logged in; sent as `extensionId`.
            body: sent as `multipart/form-data`.
            options: what this call has different from the client's settings.

        Raises:
            ringcentral_api.errors.ApiError: the platform answered with anything but success.
        """

        from .update_user_profile_image import sync

        sync(client=self._client, account_id=account_id, extension_id=extension_id, body=body, options=options)


class AsyncUserSettingsApi:
    """User Settings, for asyncio."""

    __slots__ = ("_client",)

    def __init__(self, client: AsyncClient) -> None:
        self._client = client

    async def bulk_delete_users_v2(
        self, *, body: BulkDeleteUsersRequest, account_id: str = "~", options: RequestOptions | None = None
    ) -> BulkDeleteUsersResponse:
        """Deletes many user or limited extensions and says what becomes of numbers and devices.

        `DELETE /restapi/v2/accounts/{accountId}/extensions`

        Throttling group: Heavy. Application permission: EditAccounts. User permission: Users.

        Args:
            account_id: Account; `~` is the one that is logged in; sent as `accountId`.
            body: sent as `application/json`.
            options: what this call has different from the client's settings.

        Raises:
            ringcentral_api.errors.ApiError: the platform answered with anything but success.
        """

        from .bulk_delete_users_v2 import asyncio

        return await asyncio(client=self._client, account_id=account_id, body=body, options=options)

    async def create_user_profile_image(
        self,
        *,
        body: CreateUserProfileImageBody,
        account_id: str = "~",
        extension_id: str = "~",
        options: RequestOptions | None = None,
    ) -> None:
        """Uploads a profile picture for the extension, replacing any older one.

        `POST /restapi/v1.0/account/{accountId}/extension/{extensionId}/profile-image`

        Throttling group: Heavy.
        Application permission: EditExtensions.
        User permission: EditUserInfo.
        Largest request body: 10485760 bytes.

        Args:
            account_id: Account; `~` is the one that is logged in; sent as `accountId`.
            extension_id: Extension; `~` is the one that is logged in; sent as `extensionId`.
            body: sent as `multipart/form-data`.
            options: what this call has different from the client's settings.

        Raises:
            ringcentral_api.errors.ApiError: the platform answered with anything but success.
        """

        from .create_user_profile_image import asyncio

        await asyncio(client=self._client, account_id=account_id, extension_id=extension_id, body=body, options=options)

    async def delete_extension(
        self,
        *,
        account_id: str = "~",
        extension_id: str = "~",
        save_phone_lines: bool | None = None,
        save_phone_numbers: bool | None = None,
        options: RequestOptions | None = None,
    ) -> None:
        """Deletes one extension (deprecated: use `bulk_delete_users_v2`).

        `DELETE /restapi/v1.0/account/{accountId}/extension/{extensionId}`

        Throttling group: Medium.
        Application permission: EditAccounts.
        User permission: AddRemoveUsers.
        Deprecated.

        Args:
            account_id: Account; `~` is the one that is logged in; sent as `accountId`.
            extension_id: Extension; `~` is the one that is logged in; sent as `extensionId`.
            save_phone_lines: the platform's default is `false`; sent as `savePhoneLines`.
            save_phone_numbers: the platform's default is `true`; sent as `savePhoneNumbers`.
            options: what this call has different from the client's settings.

        Raises:
            ringcentral_api.errors.ApiError: the platform answered with anything but success.
        """

        from .delete_extension import asyncio

        await asyncio(
            client=self._client,
            account_id=account_id,
            extension_id=extension_id,
            save_phone_lines=save_phone_lines,
            save_phone_numbers=save_phone_numbers,
            options=options,
        )

    async def delete_user_profile_image(
        self, *, account_id: str = "~", extension_id: str = "~", options: RequestOptions | None = None
    ) -> None:
        """Removes the extension's profile picture.

        `DELETE /restapi/v1.0/account/{accountId}/extension/{extensionId}/profile-image`

        Throttling group: Medium. Application permission: EditExtensions. User permission: EditUserInfo.

        Args:
            account_id: Account; `~` is the one that is logged in; sent as `accountId`.
            extension_id: Extension; `~` is the one that is logged in; sent as `extensionId`.
            options: what this call has different from the client's settings.

        Raises:
            ringcentral_api.errors.ApiError: the platform answered with anything but success.
        """

        from .delete_user_profile_image import asyncio

        await asyncio(client=self._client, account_id=account_id, extension_id=extension_id, options=options)

    async def list_extension_grants(
        self,
        *,
        account_id: str = "~",
        extension_id: str = "~",
        extension_type: SearchGrantExtensionTypeEnum
        | Literal[
            "User",
            "FaxUser",
            "VirtualUser",
            "DigitalUser",
            "Department",
            "Announcement",
            "Voicemail",
            "SharedLinesGroup",
            "PagingOnly",
            "IvrMenu",
            "ApplicationExtension",
            "ParkLocation",
            "Limited",
            "Bot",
            "Room",
            "DelegatedLinesGroup",
        ]
        | Sequence[
            SearchGrantExtensionTypeEnum
            | Literal[
                "User",
                "FaxUser",
                "VirtualUser",
                "DigitalUser",
                "Department",
                "Announcement",
                "Voicemail",
                "SharedLinesGroup",
                "PagingOnly",
                "IvrMenu",
                "ApplicationExtension",
                "ParkLocation",
                "Limited",
                "Bot",
                "Room",
                "DelegatedLinesGroup",
            ]
        ]
        | None = None,
        page: int | None = None,
        per_page: int | None = None,
        options: RequestOptions | None = None,
    ) -> GetExtensionGrantListResponse:
        """Pages through the extensions that this one may monitor, answer for or call on behalf of.

        `GET /restapi/v1.0/account/{accountId}/extension/{extensionId}/grant`

        Throttling group: Light. Application permission: ReadAccounts. User permission: ReadExtensionGrant.

        Args:
            account_id: Account; `~` is the one that is logged in; sent as `accountId`.
            extension_id: Extension; `~` is the one that is logged in; sent as `extensionId`.
            extension_type: `User` | `FaxUser` | `VirtualUser` | `DigitalUser` | `Department` | `Announcement` | ...; sent as `extensionType`.
            page: Number of the page, from 1; the platform's default is `1`.
            per_page: How many records a page has; the platform's default is `100`; sent as `perPage`.
            options: what this call has different from the client's settings.

        Raises:
            ringcentral_api.errors.ApiError: the platform answered with anything but success.
        """

        from .list_extension_grants import asyncio

        return await asyncio(
            client=self._client,
            account_id=account_id,
            extension_id=extension_id,
            extension_type=extension_type,
            page=page,
            per_page=per_page,
            options=options,
        )

    async def post_batch_provision_users(
        self, *, body: BatchProvisionUsersRequest, account_id: str = "~", options: RequestOptions | None = None
    ) -> BatchProvisionUsersResponse:
        """Creates several users in one call, each with a phone of the customer's own.

        `POST /restapi/v2/accounts/{accountId}/batch-provisioning/users`

        Throttling group: Heavy. Application permission: EditAccounts.

        Args:
            account_id: Account; `~` is the one that is logged in; sent as `accountId`.
            body: sent as `application/json`.
            options: what this call has different from the client's settings.

        Raises:
            ringcentral_api.errors.ApiError: the platform answered with anything but success.
        """

        from .post_batch_provision_users import asyncio

        return await asyncio(client=self._client, account_id=account_id, body=body, options=options)

    async def read_conferencing_settings(
        self,
        *,
        account_id: str = "~",
        extension_id: str = "~",
        country_id: str | None = None,
        options: RequestOptions | None = None,
    ) -> GetConferencingInfoResponse:
        """Reads the user's audio conference numbers and access codes.

        `GET /restapi/v1.0/account/{accountId}/extension/{extensionId}/conferencing`

        Throttling group: Light. Application permission: ReadAccounts. User permission: OrganizeConference.

        Args:
            account_id: Account; `~` is the one that is logged in; sent as `accountId`.
            extension_id: Extension; `~` is the one that is logged in; sent as `extensionId`.
            country_id: sent as `countryId`.
            options: what this call has different from the client's settings.

        Raises:
            ringcentral_api.errors.ApiError: the platform answered with anything but success.
        """

        from .read_conferencing_settings import asyncio

        return await asyncio(
            client=self._client,
            account_id=account_id,
            extension_id=extension_id,
            country_id=country_id,
            options=options,
        )

    async def read_extension(
        self, *, account_id: str = "~", extension_id: str = "~", options: RequestOptions | None = None
    ) -> GetExtensionInfoResponse:
        """Reads one extension: name, number, contact, status, permissions and regional settings.

        `GET /restapi/v1.0/account/{accountId}/extension/{extensionId}`

        Throttling group: Light. Application permission: ReadAccounts. User permission: ReadExtensions.

        Args:
            account_id: Account; `~` is the one that is logged in; sent as `accountId`.
            extension_id: Extension; `~` is the one that is logged in; sent as `extensionId`.
            options: what this call has different from the client's settings.

        Raises:
            ringcentral_api.errors.ApiError: the platform answered with anything but success.
        """

        from .read_extension import asyncio

        return await asyncio(client=self._client, account_id=account_id, extension_id=extension_id, options=options)

    async def read_extension_caller_id(
        self, *, account_id: str = "~", extension_id: str = "~", options: RequestOptions | None = None
    ) -> ExtensionCallerIdInfo:
        """Reads which number or name the extension shows on outgoing calls, per device and feature.

        `GET /restapi/v1.0/account/{accountId}/extension/{extensionId}/caller-id`

        Throttling group: Light.
        Application permission: ReadAccounts.
        User permission: ReadCallerIDSettings.

        Args:
            account_id: Account; `~` is the one that is logged in; sent as `accountId`.
            extension_id: Extension; `~` is the one that is logged in; sent as `extensionId`.
            options: what this call has different from the client's settings.

        Raises:
            ringcentral_api.errors.ApiError: the platform answered with anything but success.
        """

        from .read_extension_caller_id import asyncio

        return await asyncio(client=self._client, account_id=account_id, extension_id=extension_id, options=options)

    async def read_extension_features(
        self,
        *,
        account_id: str = "~",
        extension_id: str = "~",
        available_only: bool | None = None,
        feature_id: str | Sequence[str] | None = None,
        options: RequestOptions | None = None,
    ) -> FeatureList:
        """Tells which features the extension may use, and why not where it may not.

        `GET /restapi/v1.0/account/{accountId}/extension/{extensionId}/features`

        Throttling group: Medium. Application permission: ReadAccounts. User permission: ReadExtensions.

        Args:
            account_id: Account; `~` is the one that is logged in; sent as `accountId`.
            extension_id: Extension; `~` is the one that is logged in; sent as `extensionId`.
            available_only: the platform's default is `false`; sent as `availableOnly`.
            feature_id: sent as `featureId`.
            options: what this call has different from the client's settings.

        Raises:
            ringcentral_api.errors.ApiError: the platform answered with anything but success.
        """

        from .read_extension_features import asyncio

        return await asyncio(
            client=self._client,
            account_id=account_id,
            extension_id=extension_id,
            available_only=available_only,
            feature_id=feature_id,
            options=options,
        )

    async def read_notification_settings(
        self, *, account_id: str = "~", extension_id: str = "~", options: RequestOptions | None = None
    ) -> NotificationSettings:
        """Reads by which e-mails and texts the user hears of voicemail, faxes and missed calls.

        `GET /restapi/v1.0/account/{accountId}/extension/{extensionId}/notification-settings`

        Throttling group: Light.
        Application permission: ReadAccounts.
        User permission: ReadMessagesNotificationsSettings.

        Args:
            account_id: Account; `~` is the one that is logged in; sent as `accountId`.
            extension_id: Extension; `~` is the one that is logged in; sent as `extensionId`.
            options: what this call has different from the client's settings.

        Raises:
            ringcentral_api.errors.ApiError: the platform answered with anything but success.
        """

        from .read_notification_settings import asyncio

        return await asyncio(client=self._client, account_id=account_id, extension_id=extension_id, options=options)

    async def read_scaled_profile_image(
        self,
        *,
        scale_size: ProfileImageScale | Literal["original", "90x90", "195x195", "584x584"],
        account_id: str = "~",
        extension_id: str = "~",
        content_disposition: ContentDisposition | Literal["Inline", "Attachment"] | None = None,
        content_disposition_filename: str | None = None,
        options: RequestOptions | None = None,
    ) -> bytes:
        """Downloads the extension's profile picture in a fixed size, such as `90x90`, from the media host.

        `GET /restapi/v1.0/account/{accountId}/extension/{extensionId}/profile-image/{scaleSize}`

        Throttling group: Medium. Application permission: ReadAccounts. Served by the media host.

        Args:
            account_id: Account; `~` is the one that is logged in; sent as `accountId`.
            extension_id: Extension; `~` is the one that is logged in; sent as `extensionId`.
            scale_size: `original` | `90x90` | `195x195` | `584x584`; sent as `scaleSize`.
            content_disposition: How the file asks to be shown: `Inline` or `Attachment`; `Inline` | `Attachment`; sent as `contentDisposition`.
            content_disposition_filename: Name under which the file asks to be saved; sent as `contentDispositionFilename`.
            options: what this call has different from the client's settings.

        Raises:
            ringcentral_api.errors.ApiError: the platform answered with anything but success.
        """

        from .read_scaled_profile_image import asyncio

        return await asyncio(
            client=self._client,
            account_id=account_id,
            extension_id=extension_id,
            scale_size=scale_size,
            content_disposition=content_disposition,
            content_disposition_filename=content_disposition_filename,
            options=options,
        )

    async def read_user_profile_image_legacy(
        self, *, account_id: str = "~", extension_id: str = "~", options: RequestOptions | None = None
    ) -> bytes | None:
        """Downloads the extension's profile picture in its original size.

        `GET /restapi/v1.0/account/{accountId}/extension/{extensionId}/profile-image`

        Throttling group: Medium. Application permission: ReadAccounts. User permission: ReadExtensions.

        Args:
            account_id: Account; `~` is the one that is logged in; sent as `accountId`.
            extension_id: Extension; `~` is the one that is logged in; sent as `extensionId`.
            options: what this call has different from the client's settings.

        Raises:
            ringcentral_api.errors.ApiError: the platform answered with anything but success.
        """

        from .read_user_profile_image_legacy import asyncio

        return await asyncio(client=self._client, account_id=account_id, extension_id=extension_id, options=options)

    async def update_conferencing_settings(
        self,
        *,
        body: UpdateConferencingInfoRequest,
        account_id: str = "~",
        extension_id: str = "~",
        options: RequestOptions | None = None,
    ) -> GetConferencingInfoResponse:
        """Sets the user's default audio conference number and whether guests may start alone.

        `PUT /restapi/v1.0/account/{accountId}/extension/{extensionId}/conferencing`

        Throttling group: Medium.
        Application permission: EditExtensions.
        User permission: OrganizeConference.

        Args:
            account_id: Account; `~` is the one that is logged in; sent as `accountId`.
            extension_id: Extension; `~` is the one that is logged in; sent as `extensionId`.
            body: sent as `application/json`.
            options: what this call has different from the client's settings.

        Raises:
            ringcentral_api.errors.ApiError: the platform answered with anything but success.
        """

        from .update_conferencing_settings import asyncio

        return await asyncio(
            client=self._client, account_id=account_id, extension_id=extension_id, body=body, options=options
        )

    async def update_extension(
        self,
        *,
        body: ExtensionUpdateRequest,
        account_id: str = "~",
        extension_id: str = "~",
        options: RequestOptions | None = None,
    ) -> GetExtensionInfoResponse:
        """Changes contact, number, status, PIN or regional settings of one extension.

        `PUT /restapi/v1.0/account/{accountId}/extension/{extensionId}`

        Throttling group: Medium.
        Application permission: EditExtensions.
        User permission: EditUserInfo OR EditUserCredentials.

        Args:
            account_id: Account; `~` is the one that is logged in; sent as `accountId`.
            extension_id: Extension; `~` is the one that is logged in; sent as `extensionId`.
            body: sent as `application/json`.
            options: what this call has different from the client's settings.

        Raises:
            ringcentral_api.errors.ApiError: the platform answered with anything but success.
        """

        from .update_extension import asyncio

        return await asyncio(
            client=self._client, account_id=account_id, extension_id=extension_id, body=body, options=options
        )

    async def update_extension_caller_id(
        self,
        *,
        body: ExtensionCallerIdInfo,
        account_id: str = "~",
        extension_id: str = "~",
        options: RequestOptions | None = None,
    ) -> ExtensionCallerIdInfo:
        """Sets which number or name the extension shows on outgoing calls.

        `PUT /restapi/v1.0/account/{accountId}/extension/{extensionId}/caller-id`

        Throttling group: Medium.
        Application permission: EditExtensions.
        User permission: EditCallerIDSettings.

        Args:
            account_id: Account; `~` is the one that is logged in; sent as `accountId`.
            extension_id: Extension; `~` is the one that is logged in; sent as `extensionId`.
            body: sent as `application/json`.
            options: what this call has different from the client's settings.

        Raises:
            ringcentral_api.errors.ApiError: the platform answered with anything but success.
        """

        from .update_extension_caller_id import asyncio

        return await asyncio(
            client=self._client, account_id=account_id, extension_id=extension_id, body=body, options=options
        )

    async def update_notification_settings(
        self,
        *,
        body: NotificationSettingsUpdateRequest,
        account_id: str = "~",
        extension_id: str = "~",
        options: RequestOptions | None = None,
    ) -> NotificationSettings:
        """Sets by which e-mails and texts the user hears of voicemail, faxes and missed calls.

        `PUT /restapi/v1.0/account/{accountId}/extension/{extensionId}/notification-settings`

        Throttling group: Medium.
        Application permission: EditExtensions.
        User permission: EditMessagesNotificationsSettings.

        Args:
            account_id: Account; `~` is the one that is logged in; sent as `accountId`.
            extension_id: Extension; `~` is the one that is logged in; sent as `extensionId`.
            body: sent as `application/json`.
            options: what this call has different from the client's settings.

        Raises:
            ringcentral_api.errors.ApiError: the platform answered with anything but success.
        """

        from .update_notification_settings import asyncio

        return await asyncio(
            client=self._client, account_id=account_id, extension_id=extension_id, body=body, options=options
        )

    async def update_user_profile_image(
        self,
        *,
        body: UpdateUserProfileImageBody,
        account_id: str = "~",
        extension_id: str = "~",
        options: RequestOptions | None = None,
    ) -> None:
        """Replaces the extension's profile picture.

        `PUT /restapi/v1.0/account/{accountId}/extension/{extensionId}/profile-image`

        Throttling group: Heavy.
        Application permission: EditExtensions.
        User permission: EditUserInfo.
        Largest request body: 10485760 bytes.

        Args:
            account_id: Account; `~` is the one that is logged in; sent as `accountId`.
            extension_id: Extension; `~` is the one that is logged in; sent as `extensionId`.
            body: sent as `multipart/form-data`.
            options: what this call has different from the client's settings.

        Raises:
            ringcentral_api.errors.ApiError: the platform answered with anything but success.
        """

        from .update_user_profile_image import asyncio

        await asyncio(client=self._client, account_id=account_id, extension_id=extension_id, body=body, options=options)
