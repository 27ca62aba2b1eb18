"""The operations of Devices as methods."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

if TYPE_CHECKING:
    from collections.abc import Sequence

    from ...client import AsyncClient, RequestOptions, SyncClient
    from ...models._devices import (
        AccountDeviceUpdate,
        AddDeviceToInventoryRequest,
        AddDeviceToInventoryResponse,
        BulkAddDevicesRequest,
        BulkAddDevicesResponse,
        DeleteDeviceFromInventoryRequest,
        DeleteDeviceFromInventoryResponse,
        DeviceFeatureEnum,
        DeviceResource,
        GetExtensionDevicesResponse,
        ListExtensionDevicesLinePooling,
        ListExtensionDevicesTypeItem,
        PhoneLineTypeEnum,
        RemoveLineRequest,
        RemoveLineResponse,
        SipInfoResource,
        SwapDeviceRequest,
        WebAppDevicesResponse,
    )


class DevicesApi:
    """Devices."""

    __slots__ = ("_client",)

    def __init__(self, client: SyncClient) -> None:
        self._client = client

    def add_device_to_inventory(
        self, *, body: AddDeviceToInventoryRequest, account_id: str = "~", options: RequestOptions | None = None
    ) -> AddDeviceToInventoryResponse:
        """Adds a phone of the customer's own to the account, assigned to nobody yet.

        `POST /restapi/v2/accounts/{accountId}/device-inventory`

        Throttling group: Heavy. Application permission: EditAccounts.

        Args:
            account_id: Account; `~` is the one that is logged in; sent as `accountId`.
            body: sent as `application/json`.
            options: what this call has different from the client's settings.

        Raises:
            ringcentral_api.errors.ApiError: the platform answered with anything but success.
        """

        from .add_device_to_inventory import sync

        return sync(client=self._client, account_id=account_id, body=body, options=options)

    def bulk_add_devices_v2(
        self, *, body: BulkAddDevicesRequest, account_id: str = "~", options: RequestOptions | None = None
    ) -> BulkAddDevicesResponse:
        """Adds several phones of the customer's own to the account.

        `POST /restapi/v2/accounts/{accountId}/devices/bulk-add`

        Throttling group: Heavy. Application permission: EditAccounts. User permission: AddRemoveDevices.

        Args:
            account_id: Account; `~` is the one that is logged in; sent as `accountId`.
            body: sent as `application/json`.
            options: what this call has different from the client's settings.

        Raises:
            ringcentral_api.errors.ApiError: the platform answered with anything but success.
        """

        from .bulk_add_devices_v2 import sync

        return sync(client=self._client, account_id=account_id, body=body, options=options)

    def delete_device_from_inventory(
        self, *, body: DeleteDeviceFromInventoryRequest, account_id: str = "~", options: RequestOptions | None = None
    ) -> DeleteDeviceFromInventoryResponse:
        """Deletes up to 10 unassigned phones from the account.

        `DELETE /restapi/v2/accounts/{accountId}/device-inventory`

        Throttling group: Heavy. Application permission: EditAccounts.

        Args:
            account_id: Account; `~` is the one that is logged in; sent as `accountId`.
            body: sent as `application/json`.
            options: what this call has different from the client's settings.

        Raises:
            ringcentral_api.errors.ApiError: the platform answered with anything but success.
        """

        from .delete_device_from_inventory import sync

        return sync(client=self._client, account_id=account_id, body=body, options=options)

    def list_extension_devices(
        self,
        *,
        account_id: str = "~",
        extension_id: str = "~",
        page: int | None = None,
        per_page: int | None = None,
        line_pooling: ListExtensionDevicesLinePooling | Literal["Host", "Guest", "None"] | None = None,
        feature: DeviceFeatureEnum
        | Literal["BLA", "CommonPhone", "Intercom", "Paging", "HELD"]
        | Sequence[DeviceFeatureEnum | Literal["BLA", "CommonPhone", "Intercom", "Paging", "HELD"]]
        | None = None,
        type: ListExtensionDevicesTypeItem
        | Literal["HardPhone", "SoftPhone", "OtherPhone", "WebRTC", "Room"]
        | Sequence[ListExtensionDevicesTypeItem | Literal["HardPhone", "SoftPhone", "OtherPhone", "WebRTC", "Room"]]
        | None = None,
        line_type: PhoneLineTypeEnum
        | Literal["Unknown", "Standalone", "StandaloneFree", "BlaPrimary", "BlaSecondary"]
        | Sequence[PhoneLineTypeEnum | Literal["Unknown", "Standalone", "StandaloneFree", "BlaPrimary", "BlaSecondary"]]
        | None = None,
        options: RequestOptions | None = None,
    ) -> GetExtensionDevicesResponse:
        """Pages through the phones and soft phones of one extension.

        `GET /restapi/v1.0/account/{accountId}/extension/{extensionId}/device`

        Throttling group: Light. Application permission: ReadAccounts. User permission: ReadUserDevices.

        Args:
            account_id: Account; `~` is the one that is logged in; sent as `accountId`.
            extension_id: Extension; `~` is the one that is logged in; sent as `extensionId`.
            page: Number of the page, from 1; the platform's default is `1`; at least 1; at most 1000.
            per_page: How many records a page has; the platform's default is `100`; at least 1; at most 1000; sent as `perPage`.
            line_pooling: `Host` | `Guest` | `None`; sent as `linePooling`.
            feature: `BLA` | `CommonPhone` | `Intercom` | `Paging` | `HELD`.
            type: Only things of this type; `HardPhone` | `SoftPhone` | `OtherPhone` | `WebRTC` | `Room`.
            line_type: `Unknown` | `Standalone` | `StandaloneFree` | `BlaPrimary` | `BlaSecondary`; sent as `lineType`.
            options: what this call has different from the client's settings.

        Raises:
            ringcentral_api.errors.ApiError: the platform answered with anything but success.
        """

        from .list_extension_devices import sync

        return sync(
            client=self._client,
            account_id=account_id,
            extension_id=extension_id,
            page=page,
            per_page=per_page,
            line_pooling=line_pooling,
            feature=feature,
            type=type,
            line_type=line_type,
            options=options,
        )

    def list_web_app_devices(
        self, *, account_id: str = "~", extension_id: str = "~", options: RequestOptions | None = None
    ) -> WebAppDevicesResponse:
        """Lists the user's web phones and whether each is online.

        `GET /restapi/v1.0/account/{accountId}/extension/{extensionId}/webapp-devices`

        Throttling group: Medium. Application permission: ReadAccounts.

        Args:
            account_id: Account; `~` is the one that is logged in; sent as `accountId`.
            extension_id: Extension; `~` is the one that is logged in; sent as `extensionId`.
            options: what this call has different from the client's settings.

        Raises:
            ringcentral_api.errors.ApiError: the platform answered with anything but success.
        """

        from .list_web_app_devices import sync

        return sync(client=self._client, account_id=account_id, extension_id=extension_id, options=options)

    def read_device(
        self,
        *,
        device_id: str,
        account_id: str = "~",
        sync_emergency_address: bool | None = None,
        options: RequestOptions | None = None,
    ) -> DeviceResource:
        """Reads one device: model, phone lines, emergency address and whether it is online.

        `GET /restapi/v1.0/account/{accountId}/device/{deviceId}`

        Throttling group: Light. Application permission: ReadAccounts. User permission: ReadCompanyDevices.

        Args:
            account_id: Account; `~` is the one that is logged in; sent as `accountId`.
            device_id: sent as `deviceId`.
            sync_emergency_address: the platform's default is `false`; sent as `syncEmergencyAddress`.
            options: what this call has different from the client's settings.

        Raises:
            ringcentral_api.errors.ApiError: the platform answered with anything but success.
        """

        from .read_device import sync

        return sync(
            client=self._client,
            account_id=account_id,
            device_id=device_id,
            sync_emergency_address=sync_emergency_address,
            options=options,
        )

    def read_device_sip_info(
        self, *, device_id: str, account_id: str = "~", options: RequestOptions | None = None
    ) -> SipInfoResource:
        """Reads the SIP user, password and proxies for setting up a phone by hand.

        `GET /restapi/v1.0/account/{accountId}/device/{deviceId}/sip-info`

        Throttling group: Light. Application permission: ReadAccounts. User permission: ReadCompanyDevices.

        Args:
            account_id: Account; `~` is the one that is logged in; sent as `accountId`.
            device_id: sent as `deviceId`.
            options: what this call has different from the client's settings.

        Raises:
            ringcentral_api.errors.ApiError: the platform answered with anything but success.
        """

        from .read_device_sip_info import sync

        return sync(client=self._client, account_id=account_id, device_id=device_id, options=options)

    def remove_line(
        self,
        *,
        device_id: str,
        account_id: str = "~",
        body: RemoveLineRequest | None = None,
        options: RequestOptions | None = None,
    ) -> RemoveLineResponse | None:
        """Takes a phone line from an extension, with its device and number.

        `DELETE /restapi/v2/accounts/{accountId}/devices/{deviceId}`

        Throttling group: Medium. Application permission: EditAccounts. User permission: EditAccountDevices.

        Args:
            account_id: Account; `~` is the one that is logged in; sent as `accountId`.
            device_id: sent as `deviceId`.
            body: sent as `application/json`.
            options: what this call has different from the client's settings.

        Raises:
            ringcentral_api.errors.ApiError: the platform answered with anything but success.
        """

        from .remove_line import sync

        return sync(client=self._client, account_id=account_id, device_id=device_id, body=body, options=options)

    def replace_device(
        self,
        *,
        device_id: str,
        body: SwapDeviceRequest,
        account_id: str = "~",
        extension_id: str = "~",
        options: RequestOptions | None = None,
    ) -> None:
        """Swaps a user's phone for another one of the account.

        `POST /restapi/v2/accounts/{accountId}/extensions/{extensionId}/devices/{deviceId}/replace`

        Throttling group: Medium. Application permission: EditAccounts. User permission: EditUserDevices.

        Args:
            account_id: Account; `~` is the one that is logged in; sent as `accountId`.
            extension_id: Extension; `~` is the one that is logged in; sent as `extensionId`.
            device_id: sent as `deviceId`.
            body: sent as `application/json`.
            options: what this call has different from the client's settings.

        Raises:
            ringcentral_api.errors.ApiError: the platform answered with anything but success.
        """

        from .replace_device import sync

        sync(
            client=self._client,
            account_id=account_id,
            extension_id=extension_id,
            device_id=device_id,
            body=body,
            options=options,
        )

    def update_device(
        self,
        *,
        device_id: str,
        body: AccountDeviceUpdate,
        account_id: str = "~",
        prestatement: bool | None = None,
        options: RequestOptions | None = None,
    ) -> DeviceResource:
        """Changes name, assignment or emergency address of a device.

        `PUT /restapi/v1.0/account/{accountId}/device/{deviceId}`

        Throttling group: Medium. Application permission: EditAccounts. User permission: EditCompanyDevices.

        Args:
            account_id: Account; `~` is the one that is logged in; sent as `accountId`.
            device_id: sent as `deviceId`.
            prestatement: the platform's default is `false`.
            body: sent as `application/json`.
            options: what this call has different from the client's settings.

        Raises:
            ringcentral_api.errors.ApiError: the platform answered with anything but success.
        """

        from .update_device import sync

        return sync(
            client=self._client,
            account_id=account_id,
            device_id=device_id,
            prestatement=prestatement,
            body=body,
            options=options,
        )

    def update_device_emergency(
        self, *, device_id: str, body: AccountDeviceUpdate, account_id: str = "~", options: RequestOptions | None = None
    ) -> DeviceResource:
        """Changes the emergency address or location of a device.

        `PUT /restapi/v1.0/account/{accountId}/device/{deviceId}/emergency`

        Throttling group: Medium. Application permission: EditAccounts. User permission: EditCompanyDevices.

        Args:
            account_id: Account; `~` is the one that is logged in; sent as `accountId`.
            device_id: sent as `deviceId`.
            body: sent as `application/json`.
            options: what this call has different from the client's settings.

        Raises:
            ringcentral_api.errors.ApiError: the platform answered with anything but success.
        """

        from .update_device_emergency import sync

        return sync(client=self._client, account_id=account_id, device_id=device_id, body=body, options=options)


class AsyncDevicesApi:
    """Devices, for asyncio."""

    __slots__ = ("_client",)

    def __init__(self, client: AsyncClient) -> None:
        self._client = client

    async def add_device_to_inventory(
        self, *, body: AddDeviceToInventoryRequest, account_id: str = "~", options: RequestOptions | None = None
    ) -> AddDeviceToInventoryResponse:
        """Adds a phone of the customer's own to the account, assigned to nobody yet.

        `POST /restapi/v2/accounts/{accountId}/device-inventory`

        Throttling group: Heavy. Application permission: EditAccounts.

        Args:
            account_id: Account; `~` is the one that is logged in; sent as `accountId`.
            body: sent as `application/json`.
            options: what this call has different from the client's settings.

        Raises:
            ringcentral_api.errors.ApiError: the platform answered with anything but success.
        """

        from .add_device_to_inventory import asyncio

        return await asyncio(client=self._client, account_id=account_id, body=body, options=options)

    async def bulk_add_devices_v2(
        self, *, body: BulkAddDevicesRequest, account_id: str = "~", options: RequestOptions | None = None
    ) -> BulkAddDevicesResponse:
        """Adds several phones of the customer's own to the account.

        `POST /restapi/v2/accounts/{accountId}/devices/bulk-add`

        Throttling group: Heavy. Application permission: EditAccounts. User permission: AddRemoveDevices.

        Args:
            account_id: Account; `~` is the one that is logged in; sent as `accountId`.
            body: sent as `application/json`.
            options: what this call has different from the client's settings.

        Raises:
            ringcentral_api.errors.ApiError: the platform answered with anything but success.
        """

        from .bulk_add_devices_v2 import asyncio

        return await asyncio(client=self._client, account_id=account_id, body=body, options=options)

    async def delete_device_from_inventory(
        self, *, body: DeleteDeviceFromInventoryRequest, account_id: str = "~", options: RequestOptions | None = None
    ) -> DeleteDeviceFromInventoryResponse:
        """Deletes up to 10 unassigned phones from the account.

        `DELETE /restapi/v2/accounts/{accountId}/device-inventory`

        Throttling group: Heavy. Application permission: EditAccounts.

        Args:
            account_id: Account; `~` is the one that is logged in; sent as `accountId`.
            body: sent as `application/json`.
            options: what this call has different from the client's settings.

        Raises:
            ringcentral_api.errors.ApiError: the platform answered with anything but success.
        """

        from .delete_device_from_inventory import asyncio

        return await asyncio(client=self._client, account_id=account_id, body=body, options=options)

    async def list_extension_devices(
        self,
        *,
        account_id: str = "~",
        extension_id: str = "~",
        page: int | None = None,
        per_page: int | None = None,
        line_pooling: ListExtensionDevicesLinePooling | Literal["Host", "Guest", "None"] | None = None,
        feature: DeviceFeatureEnum
        | Literal["BLA", "CommonPhone", "Intercom", "Paging", "HELD"]
        | Sequence[DeviceFeatureEnum | Literal["BLA", "CommonPhone", "Intercom", "Paging", "HELD"]]
        | None = None,
        type: ListExtensionDevicesTypeItem
        | Literal["HardPhone", "SoftPhone", "OtherPhone", "WebRTC", "Room"]
        | Sequence[ListExtensionDevicesTypeItem | Literal["HardPhone", "SoftPhone", "OtherPhone", "WebRTC", "Room"]]
        | None = None,
        line_type: PhoneLineTypeEnum
        | Literal["Unknown", "Standalone", "StandaloneFree", "BlaPrimary", "BlaSecondary"]
        | Sequence[PhoneLineTypeEnum | Literal["Unknown", "Standalone", "StandaloneFree", "BlaPrimary", "BlaSecondary"]]
        | None = None,
        options: RequestOptions | None = None,
    ) -> GetExtensionDevicesResponse:
        """Pages through the phones and soft phones of one extension.

        `GET /restapi/v1.0/account/{accountId}/extension/{extensionId}/device`

        Throttling group: Light. Application permission: ReadAccounts. User permission: ReadUserDevices.

        Args:
            account_id: Account; `~` is the one that is logged in; sent as `accountId`.
            extension_id: Extension; `~` is the one that is logged in; sent as `extensionId`.
            page: Number of the page, from 1; the platform's default is `1`; at least 1; at most 1000.
            per_page: How many records a page has; the platform's default is `100`; at least 1; at most 1000; sent as `perPage`.
            line_pooling: `Host` | `Guest` | `None`; sent as `linePooling`.
            feature: `BLA` | `CommonPhone` | `Intercom` | `Paging` | `HELD`.
            type: Only things of this type; `HardPhone` | `SoftPhone` | `OtherPhone` | `WebRTC` | `Room`.
            line_type: `Unknown` | `Standalone` | `StandaloneFree` | `BlaPrimary` | `BlaSecondary`; sent as `lineType`.
            options: what this call has different from the client's settings.

        Raises:
            ringcentral_api.errors.ApiError: the platform answered with anything but success.
        """

        from .list_extension_devices import asyncio

        return await asyncio(
            client=self._client,
            account_id=account_id,
            extension_id=extension_id,
            page=page,
            per_page=per_page,
            line_pooling=line_pooling,
            feature=feature,
            type=type,
            line_type=line_type,
            options=options,
        )

    async def list_web_app_devices(
        self, *, account_id: str = "~", extension_id: str = "~", options: RequestOptions | None = None
    ) -> WebAppDevicesResponse:
        """Lists the user's web phones and whether each is online.

        `GET /restapi/v1.0/account/{accountId}/extension/{extensionId}/webapp-devices`

        Throttling group: Medium. Application permission: ReadAccounts.

        Args:
            account_id: Account; `~` is the one that is logged in; sent as `accountId`.
            extension_id: Extension; `~` is the one that is logged in; sent as `extensionId`.
            options: what this call has different from the client's settings.

        Raises:
            ringcentral_api.errors.ApiError: the platform answered with anything but success.
        """

        from .list_web_app_devices import asyncio

        return await asyncio(client=self._client, account_id=account_id, extension_id=extension_id, options=options)

    async def read_device(
        self,
        *,
        device_id: str,
        account_id: str = "~",
        sync_emergency_address: bool | None = None,
        options: RequestOptions | None = None,
    ) -> DeviceResource:
        """Reads one device: model, phone lines, emergency address and whether it is online.

        `GET /restapi/v1.0/account/{accountId}/device/{deviceId}`

        Throttling group: Light. Application permission: ReadAccounts. User permission: ReadCompanyDevices.

        Args:
            account_id: Account; `~` is the one that is logged in; sent as `accountId`.
            device_id: sent as `deviceId`.
            sync_emergency_address: the platform's default is `false`; sent as `syncEmergencyAddress`.
            options: what this call has different from the client's settings.

        Raises:
            ringcentral_api.errors.ApiError: the platform answered with anything but success.
        """

        from .read_device import asyncio

        return await asyncio(
            client=self._client,
            account_id=account_id,
            device_id=device_id,
            sync_emergency_address=sync_emergency_address,
            options=options,
        )

    async def read_device_sip_info(
        self, *, device_id: str, account_id: str = "~", options: RequestOptions | None = None
    ) -> SipInfoResource:
        """Reads the SIP user, password and proxies for setting up a phone by hand.

        `GET /restapi/v1.0/account/{accountId}/device/{deviceId}/sip-info`

        Throttling group: Light. Application permission: ReadAccounts. User permission: ReadCompanyDevices.

        Args:
            account_id: Account; `~` is the one that is logged in; sent as `accountId`.
            device_id: sent as `deviceId`.
            options: what this call has different from the client's settings.

        Raises:
            ringcentral_api.errors.ApiError: the platform answered with anything but success.
        """

        from .read_device_sip_info import asyncio

        return await asyncio(client=self._client, account_id=account_id, device_id=device_id, options=options)

    async def remove_line(
        self,
        *,
        device_id: str,
        account_id: str = "~",
        body: RemoveLineRequest | None = None,
        options: RequestOptions | None = None,
    ) -> RemoveLineResponse | None:
        """Takes a phone line from an extension, with its device and number.

        `DELETE /restapi/v2/accounts/{accountId}/devices/{deviceId}`

        Throttling group: Medium. Application permission: EditAccounts. User permission: EditAccountDevices.

        Args:
            account_id: Account; `~` is the one that is logged in; sent as `accountId`.
            device_id: sent as `deviceId`.
            body: sent as `application/json`.
            options: what this call has different from the client's settings.

        Raises:
            ringcentral_api.errors.ApiError: the platform answered with anything but success.
        """

        from .remove_line import asyncio

        return await asyncio(
            client=self._client, account_id=account_id, device_id=device_id, body=body, options=options
        )

    async def replace_device(
        self,
        *,
        device_id: str,
        body: SwapDeviceRequest,
        account_id: str = "~",
        extension_id: str = "~",
        options: RequestOptions | None = None,
    ) -> None:
        """Swaps a user's phone for another one of the account.

        `POST /restapi/v2/accounts/{accountId}/extensions/{extensionId}/devices/{deviceId}/replace`

        Throttling group: Medium. Application permission: EditAccounts. User permission: EditUserDevices.

        Args:
            account_id: Account; `~` is the one that is logged in; sent as `accountId`.
            extension_id: Extension; `~` is the one that is logged in; sent as `extensionId`.
            device_id: sent as `deviceId`.
            body: sent as `application/json`.
            options: what this call has different from the client's settings.

        Raises:
            ringcentral_api.errors.ApiError: the platform answered with anything but success.
        """

        from .replace_device import asyncio

        await asyncio(
            client=self._client,
            account_id=account_id,
            extension_id=extension_id,
            device_id=device_id,
            body=body,
            options=options,
        )

    async def update_device(
        self,
        *,
        device_id: str,
        body: AccountDeviceUpdate,
        account_id: str = "~",
        prestatement: bool | None = None,
        options: RequestOptions | None = None,
    ) -> DeviceResource:
        """Changes name, assignment or emergency address of a device.

        `PUT /restapi/v1.0/account/{accountId}/device/{deviceId}`

        Throttling group: Medium. Application permission: EditAccounts. User permission: EditCompanyDevices.

        Args:
            account_id: Account; `~` is the one that is logged in; sent as `accountId`.
            device_id: sent as `deviceId`.
            prestatement: the platform's default is `false`.
            body: sent as `application/json`.
            options: what this call has different from the client's settings.

        Raises:
            ringcentral_api.errors.ApiError: the platform answered with anything but success.
        """

        from .update_device import asyncio

        return await asyncio(
            client=self._client,
            account_id=account_id,
            device_id=device_id,
            prestatement=prestatement,
            body=body,
            options=options,
        )

    async def update_device_emergency(
        self, *, device_id: str, body: AccountDeviceUpdate, account_id: str = "~", options: RequestOptions | None = None
    ) -> DeviceResource:
        """Changes the emergency address or location of a device.

        `PUT /restapi/v1.0/account/{accountId}/device/{deviceId}/emergency`

        Throttling group: Medium. Application permission: EditAccounts. User permission: EditCompanyDevices.

        Args:
            account_id: Account; `~` is the one that is logged in; sent as `accountId`.
            device_id: sent as `deviceId`.
            body: sent as `application/json`.
            options: what this call has different from the client's settings.

        Raises:
            ringcentral_api.errors.ApiError: the platform answered with anything but success.
        """

        from .update_device_emergency import asyncio

        return await asyncio(
            client=self._client, account_id=account_id, device_id=device_id, body=body, options=options
        )
