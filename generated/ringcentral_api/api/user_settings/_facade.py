"""The operations of User Settings as methods."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._endpoint import Group, async_method, sync_method
from ..._moved import deprecated
from . import (
    bulk_delete_users as _bulk_delete_users,
    create_user_profile_image as _create_user_profile_image,
    delete_extension as _delete_extension,
    delete_user_profile_image as _delete_user_profile_image,
    list_extension_grants as _list_extension_grants,
    post_batch_provision_users as _post_batch_provision_users,
    read_conferencing_settings as _read_conferencing_settings,
    read_extension as _read_extension,
    read_extension_caller_id as _read_extension_caller_id,
    read_extension_features as _read_extension_features,
    read_notification_settings as _read_notification_settings,
    read_scaled_profile_image as _read_scaled_profile_image,
    read_user_profile_image_legacy as _read_user_profile_image_legacy,
    update_conferencing_settings as _update_conferencing_settings,
    update_extension as _update_extension,
    update_extension_caller_id as _update_extension_caller_id,
    update_notification_settings as _update_notification_settings,
    update_user_profile_image as _update_user_profile_image,
)

if TYPE_CHECKING:
    from ...client import RequestOptions


class UserSettingsApi(Group):
    """User Settings."""

    __slots__ = ()

    bulk_delete_users = sync_method(_bulk_delete_users.request, _bulk_delete_users.parse)
    """Deletes many user or limited extensions and says what becomes of numbers and devices (`DELETE /restapi/v2/accounts/{accountId}/extensions`)."""

    create_user_profile_image = sync_method(_create_user_profile_image.request, _create_user_profile_image.parse)
    """Uploads a profile picture for the extension, replacing any older one (`POST /restapi/v1.0/account/{accountId}/extension/{extensionId}/profile-image`)."""

    @deprecated("deprecated by the API")
    def delete_extension(
        self,
        *,
        account_id: str | int = "~",
        extension_id: str | int = "~",
        save_phone_lines: bool | None = None,
        save_phone_numbers: bool | None = None,
        options: RequestOptions | None = None,
    ) -> None:
        """Deletes one extension (deprecated: use `bulk_delete_users`).

        `DELETE /restapi/v1.0/account/{accountId}/extension/{extensionId}`

        Throttling group: Medium.
        Application permission: EditAccounts.
        User permission: AddRemoveUsers.
        Deprecated by the API.

        Args:
            account_id: Account; `~` is the one that is logged in; sent as `accountId`.
            extension_id: Extension; `~` is the one that is logged in; sent as `extensionId`.
            save_phone_lines: the platform's default is `false`; sent as `savePhoneLines`.
            save_phone_numbers: the platform's default is `true`; sent as `savePhoneNumbers`.
            options: settings of this call that differ from the client's.

        Raises:
            ringcentral_api.errors.ApiError: the response is not a success.
        """

        _delete_extension.sync(
            client=self._client,
            account_id=account_id,
            extension_id=extension_id,
            save_phone_lines=save_phone_lines,
            save_phone_numbers=save_phone_numbers,
            options=options,
        )

    delete_user_profile_image = sync_method(_delete_user_profile_image.request, _delete_user_profile_image.parse)
    """Removes the extension's profile picture (`DELETE /restapi/v1.0/account/{accountId}/extension/{extensionId}/profile-image`)."""

    list_extension_grants = sync_method(_list_extension_grants.request, _list_extension_grants.parse)
    """Pages through the extensions that this one may monitor, answer for or call on behalf of (`GET /restapi/v1.0/account/{accountId}/extension/{extensionId}/grant`)."""

    post_batch_provision_users = sync_method(_post_batch_provision_users.request, _post_batch_provision_users.parse)
    """Creates several users in one call, each with a phone of the customer's own (`POST /restapi/v2/accounts/{accountId}/batch-provisioning/users`)."""

    read_conferencing_settings = sync_method(_read_conferencing_settings.request, _read_conferencing_settings.parse)
    """Reads the user's audio conference numbers and access codes (`GET /restapi/v1.0/account/{accountId}/extension/{extensionId}/conferencing`)."""

    read_extension = sync_method(_read_extension.request, _read_extension.parse)
    """Reads one extension: name, number, contact, status, permissions and regional settings (`GET /restapi/v1.0/account/{accountId}/extension/{extensionId}`)."""

    read_extension_caller_id = sync_method(_read_extension_caller_id.request, _read_extension_caller_id.parse)
    """Reads which number or name the extension shows on outgoing calls, per device and feature (`GET /restapi/v1.0/account/{accountId}/extension/{extensionId}/caller-id`)."""

    read_extension_features = sync_method(_read_extension_features.request, _read_extension_features.parse)
    """Tells which features the extension may use, and why not where it may not (`GET /restapi/v1.0/account/{accountId}/extension/{extensionId}/features`)."""

    read_notification_settings = sync_method(_read_notification_settings.request, _read_notification_settings.parse)
    """Reads by which e-mails and texts the user hears of voicemail, faxes and missed calls (`GET /restapi/v1.0/account/{accountId}/extension/{extensionId}/notification-settings`)."""

    read_scaled_profile_image = sync_method(_read_scaled_profile_image.request, _read_scaled_profile_image.parse)
    """Downloads the extension's profile picture in a fixed size, such as `90x90`, from the media host (`GET /restapi/v1.0/account/{accountId}/extension/{extensionId}/profile-image/{scaleSize}`)."""

    read_user_profile_image_legacy = sync_method(
        _read_user_profile_image_legacy.request, _read_user_profile_image_legacy.parse
    )
    """Downloads the extension's profile picture in its original size (`GET /restapi/v1.0/account/{accountId}/extension/{extensionId}/profile-image`)."""

    update_conferencing_settings = sync_method(
        _update_conferencing_settings.request, _update_conferencing_settings.parse
    )
    """Sets the user's default audio conference number and whether guests may start alone (`PUT /restapi/v1.0/account/{accountId}/extension/{extensionId}/conferencing`)."""

    update_extension = sync_method(_update_extension.request, _update_extension.parse)
    """Changes contact, number, status, PIN or regional settings of one extension (`PUT /restapi/v1.0/account/{accountId}/extension/{extensionId}`)."""

    update_extension_caller_id = sync_method(_update_extension_caller_id.request, _update_extension_caller_id.parse)
    """Sets which number or name the extension shows on outgoing calls (`PUT /restapi/v1.0/account/{accountId}/extension/{extensionId}/caller-id`)."""

    update_notification_settings = sync_method(
        _update_notification_settings.request, _update_notification_settings.parse
    )
    """Sets by which e-mails and texts the user hears of voicemail, faxes and missed calls (`PUT /restapi/v1.0/account/{accountId}/extension/{extensionId}/notification-settings`)."""

    update_user_profile_image = sync_method(_update_user_profile_image.request, _update_user_profile_image.parse)
    """Replaces the extension's profile picture (`PUT /restapi/v1.0/account/{accountId}/extension/{extensionId}/profile-image`)."""


class AsyncUserSettingsApi(Group):
    """User Settings, for asyncio."""

    __slots__ = ()

    bulk_delete_users = async_method(_bulk_delete_users.request, _bulk_delete_users.parse)
    """Deletes many user or limited extensions and says what becomes of numbers and devices (`DELETE /restapi/v2/accounts/{accountId}/extensions`)."""

    create_user_profile_image = async_method(
        _create_user_profile_image.request, _create_user_profile_image.parse, files=True
    )
    """Uploads a profile picture for the extension, replacing any older one (`POST /restapi/v1.0/account/{accountId}/extension/{extensionId}/profile-image`)."""

    @deprecated("deprecated by the API")
    async def delete_extension(
        self,
        *,
        account_id: str | int = "~",
        extension_id: str | int = "~",
        save_phone_lines: bool | None = None,
        save_phone_numbers: bool | None = None,
        options: RequestOptions | None = None,
    ) -> None:
        """Deletes one extension (deprecated: use `bulk_delete_users`).

        `DELETE /restapi/v1.0/account/{accountId}/extension/{extensionId}`

        Throttling group: Medium.
        Application permission: EditAccounts.
        User permission: AddRemoveUsers.
        Deprecated by the API.

        Args:
            account_id: Account; `~` is the one that is logged in; sent as `accountId`.
            extension_id: Extension; `~` is the one that is logged in; sent as `extensionId`.
            save_phone_lines: the platform's default is `false`; sent as `savePhoneLines`.
            save_phone_numbers: the platform's default is `true`; sent as `savePhoneNumbers`.
            options: settings of this call that differ from the client's.

        Raises:
            ringcentral_api.errors.ApiError: the response is not a success.
        """

        await _delete_extension.asyncio(
            client=self._client,
            account_id=account_id,
            extension_id=extension_id,
            save_phone_lines=save_phone_lines,
            save_phone_numbers=save_phone_numbers,
            options=options,
        )

    delete_user_profile_image = async_method(_delete_user_profile_image.request, _delete_user_profile_image.parse)
    """Removes the extension's profile picture (`DELETE /restapi/v1.0/account/{accountId}/extension/{extensionId}/profile-image`)."""

    list_extension_grants = async_method(_list_extension_grants.request, _list_extension_grants.parse)
    """Pages through the extensions that this one may monitor, answer for or call on behalf of (`GET /restapi/v1.0/account/{accountId}/extension/{extensionId}/grant`)."""

    post_batch_provision_users = async_method(_post_batch_provision_users.request, _post_batch_provision_users.parse)
    """Creates several users in one call, each with a phone of the customer's own (`POST /restapi/v2/accounts/{accountId}/batch-provisioning/users`)."""

    read_conferencing_settings = async_method(_read_conferencing_settings.request, _read_conferencing_settings.parse)
    """Reads the user's audio conference numbers and access codes (`GET /restapi/v1.0/account/{accountId}/extension/{extensionId}/conferencing`)."""

    read_extension = async_method(_read_extension.request, _read_extension.parse)
    """Reads one extension: name, number, contact, status, permissions and regional settings (`GET /restapi/v1.0/account/{accountId}/extension/{extensionId}`)."""

    read_extension_caller_id = async_method(_read_extension_caller_id.request, _read_extension_caller_id.parse)
    """Reads which number or name the extension shows on outgoing calls, per device and feature (`GET /restapi/v1.0/account/{accountId}/extension/{extensionId}/caller-id`)."""

    read_extension_features = async_method(_read_extension_features.request, _read_extension_features.parse)
    """Tells which features the extension may use, and why not where it may not (`GET /restapi/v1.0/account/{accountId}/extension/{extensionId}/features`)."""

    read_notification_settings = async_method(_read_notification_settings.request, _read_notification_settings.parse)
    """Reads by which e-mails and texts the user hears of voicemail, faxes and missed calls (`GET /restapi/v1.0/account/{accountId}/extension/{extensionId}/notification-settings`)."""

    read_scaled_profile_image = async_method(_read_scaled_profile_image.request, _read_scaled_profile_image.parse)
    """Downloads the extension's profile picture in a fixed size, such as `90x90`, from the media host (`GET /restapi/v1.0/account/{accountId}/extension/{extensionId}/profile-image/{scaleSize}`)."""

    read_user_profile_image_legacy = async_method(
        _read_user_profile_image_legacy.request, _read_user_profile_image_legacy.parse
    )
    """Downloads the extension's profile picture in its original size (`GET /restapi/v1.0/account/{accountId}/extension/{extensionId}/profile-image`)."""

    update_conferencing_settings = async_method(
        _update_conferencing_settings.request, _update_conferencing_settings.parse
    )
    """Sets the user's default audio conference number and whether guests may start alone (`PUT /restapi/v1.0/account/{accountId}/extension/{extensionId}/conferencing`)."""

    update_extension = async_method(_update_extension.request, _update_extension.parse)
    """Changes contact, number, status, PIN or regional settings of one extension (`PUT /restapi/v1.0/account/{accountId}/extension/{extensionId}`)."""

    update_extension_caller_id = async_method(_update_extension_caller_id.request, _update_extension_caller_id.parse)
    """Sets which number or name the extension shows on outgoing calls (`PUT /restapi/v1.0/account/{accountId}/extension/{extensionId}/caller-id`)."""

    update_notification_settings = async_method(
        _update_notification_settings.request, _update_notification_settings.parse
    )
    """Sets by which e-mails and texts the user hears of voicemail, faxes and missed calls (`PUT /restapi/v1.0/account/{accountId}/extension/{extensionId}/notification-settings`)."""

    update_user_profile_image = async_method(
        _update_user_profile_image.request, _update_user_profile_image.parse, files=True
    )
    """Replaces the extension's profile picture (`PUT /restapi/v1.0/account/{accountId}/extension/{extensionId}/profile-image`)."""
