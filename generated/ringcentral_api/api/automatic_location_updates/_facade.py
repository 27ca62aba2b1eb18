"""The operations of Automatic Location Updates as methods."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

if TYPE_CHECKING:
    from collections.abc import Sequence

    from ...client import AsyncClient, RequestOptions, SyncClient
    from ...models._automatic_location_updates import (
        AssignMultipleDevicesAutomaticLocationUpdates,
        AutomaticLocationUpdatesTaskInfo,
        AutomaticLocationUpdatesUserList,
        CommonEmergencyLocationResource,
        CreateMultipleSwitchesRequest,
        CreateMultipleSwitchesResponse,
        CreateMultipleWirelessPointsRequest,
        CreateMultipleWirelessPointsResponse,
        CreateNetworkRequest,
        CreateUserEmergencyLocationRequest,
        CreateWirelessPoint,
        EmergencyAddressAutoUpdateUsersBulkAssignResource,
        EmergencyLocationRequestResource,
        EmergencyLocationsResource,
        EmergencyLocationUsageStatus,
        GetExtensionEmergencyLocationsOrderBy,
        GetExtensionEmergencyLocationsVisibility,
        GetLocationDeletionMultiResponse,
        ListAutomaticLocationUpdatesUsersTypeItem,
        ListDevicesAutomaticLocationUpdates,
        ListEmergencyLocationsOrderBy,
        ListEmergencyLocationsVisibility,
        NetworkInfo,
        NetworksList,
        SwitchesList,
        SwitchInfo,
        UpdateMultipleSwitchesRequest,
        UpdateMultipleSwitchesResponse,
        UpdateMultipleWirelessPointsRequest,
        UpdateMultipleWirelessPointsResponse,
        UpdateNetworkRequest,
        UpdateWirelessPoint,
        ValidateMultipleSwitchesRequest,
        ValidateMultipleSwitchesResponse,
        ValidateMultipleWirelessPointsRequest,
        ValidateMultipleWirelessPointsResponse,
        WirelessPointInfo,
        WirelessPointsList,
    )
    from ...models._shared_emergency_address_status import EmergencyAddressStatus


class AutomaticLocationUpdatesApi:
    """Automatic Location Updates."""

    __slots__ = ("_client",)

    def __init__(self, client: SyncClient) -> None:
        self._client = client

    def assign_multiple_automatic_location_updates_users(
        self,
        *,
        account_id: str = "~",
        body: EmergencyAddressAutoUpdateUsersBulkAssignResource | None = None,
        options: RequestOptions | None = None,
    ) -> None:
        """Switches emergency addresses that follow the network on or off for users.

        `POST /restapi/v1.0/account/{accountId}/emergency-address-auto-update/users/bulk-assign`

        Throttling group: Heavy.
        Application permission: EditAccounts.
        User permission: ConfigureEmergencyMaps.

        Args:
            account_id: Account; `~` is the one that is logged in; sent as `accountId`.
            body: sent as `application/json`.
            options: what this call has different from the client's settings.

        Raises:
            ringcentral_api.errors.ApiError: the platform answered with anything but success.
        """

        from .assign_multiple_automatic_location_updates_users import sync

        sync(client=self._client, account_id=account_id, body=body, options=options)

    def assign_multiple_devices_automatic_location_updates(
        self,
        *,
        account_id: str = "~",
        body: AssignMultipleDevicesAutomaticLocationUpdates | None = None,
        options: RequestOptions | None = None,
    ) -> None:
        """Switches emergency addresses that follow the network on or off for shared phones.

        `POST /restapi/v1.0/account/{accountId}/emergency-address-auto-update/devices/bulk-assign`

        Throttling group: Heavy.
        Application permission: EditAccounts.
        User permission: ConfigureEmergencyMaps.

        Args:
            account_id: Account; `~` is the one that is logged in; sent as `accountId`.
            body: sent as `application/json`.
            options: what this call has different from the client's settings.

        Raises:
            ringcentral_api.errors.ApiError: the platform answered with anything but success.
        """

        from .assign_multiple_devices_automatic_location_updates import sync

        sync(client=self._client, account_id=account_id, body=body, options=options)

    def create_emergency_location(
        self, *, body: EmergencyLocationRequestResource, account_id: str = "~", options: RequestOptions | None = None
    ) -> CommonEmergencyLocationResource:
        """Adds an address to make emergency calls from to the company.

        `POST /restapi/v1.0/account/{accountId}/emergency-locations`

        Throttling group: Medium.
        Application permission: EditAccounts.
        User permission: ConfigureEmergencyMaps.

        Args:
            account_id: Account; `~` is the one that is logged in; sent as `accountId`.
            body: sent as `application/json`.
            options: what this call has different from the client's settings.

        Raises:
            ringcentral_api.errors.ApiError: the platform answered with anything but success.
        """

        from .create_emergency_location import sync

        return sync(client=self._client, account_id=account_id, body=body, options=options)

    def create_extension_emergency_location(
        self,
        *,
        body: CreateUserEmergencyLocationRequest,
        account_id: str = "~",
        extension_id: str = "~",
        options: RequestOptions | None = None,
    ) -> CommonEmergencyLocationResource:
        """Adds an address to make emergency calls from to the user.

        `POST /restapi/v1.0/account/{accountId}/extension/{extensionId}/emergency-locations`

        Throttling group: Heavy. Application permission: EditAccounts. User permission: EmergencyFramework.

        Args:
            account_id: Account; `~` is the one that is logged in; sent as `accountId`.
            extension_id: Extension; `~` is the one that is logged in; sent as `extensionId`.
            body: sent as `application/json`.
            options: what this call has different from the client's settings.

        Raises:
            ringcentral_api.errors.ApiError: the platform answered with anything but success.
        """

        from .create_extension_emergency_location import sync

        return sync(client=self._client, account_id=account_id, extension_id=extension_id, body=body, options=options)

    def create_multiple_switches(
        self, *, body: CreateMultipleSwitchesRequest, account_id: str = "~", options: RequestOptions | None = None
    ) -> CreateMultipleSwitchesResponse:
        """Starts a task that adds up to 10,000 network switches.

        `POST /restapi/v1.0/account/{accountId}/emergency-address-auto-update/switches-bulk-create`

        Throttling group: Heavy.
        Application permission: EditAccounts.
        User permission: ConfigureEmergencyMaps.
        Largest request body: 104857600 bytes.

        Args:
            account_id: Account; `~` is the one that is logged in; sent as `accountId`.
            body: sent as `application/json`.
            options: what this call has different from the client's settings.

        Raises:
            ringcentral_api.errors.ApiError: the platform answered with anything but success.
        """

        from .create_multiple_switches import sync

        return sync(client=self._client, account_id=account_id, body=body, options=options)

    def create_multiple_wireless_points(
        self, *, body: CreateMultipleWirelessPointsRequest, account_id: str = "~", options: RequestOptions | None = None
    ) -> CreateMultipleWirelessPointsResponse:
        """Starts a task that adds up to 10,000 wireless access points.

        `POST /restapi/v1.0/account/{accountId}/emergency-address-auto-update/wireless-points-bulk-create`

        Throttling group: Heavy.
        Application permission: EditAccounts.
        User permission: ConfigureEmergencyMaps.
        Largest request body: 104857600 bytes.

        Args:
            account_id: Account; `~` is the one that is logged in; sent as `accountId`.
            body: sent as `application/json`.
            options: what this call has different from the client's settings.

        Raises:
            ringcentral_api.errors.ApiError: the platform answered with anything but success.
        """

        from .create_multiple_wireless_points import sync

        return sync(client=self._client, account_id=account_id, body=body, options=options)

    def create_network(
        self, *, body: CreateNetworkRequest, account_id: str = "~", options: RequestOptions | None = None
    ) -> NetworkInfo:
        """Ties the address ranges of a network to emergency addresses.

        `POST /restapi/v1.0/account/{accountId}/emergency-address-auto-update/networks`

        Throttling group: Heavy.
        Application permission: EditAccounts.
        User permission: ConfigureEmergencyMaps.

        Args:
            account_id: Account; `~` is the one that is logged in; sent as `accountId`.
            body: sent as `application/json`.
            options: what this call has different from the client's settings.

        Raises:
            ringcentral_api.errors.ApiError: the platform answered with anything but success.
        """

        from .create_network import sync

        return sync(client=self._client, account_id=account_id, body=body, options=options)

    def create_switch(
        self, *, body: SwitchInfo, account_id: str = "~", options: RequestOptions | None = None
    ) -> SwitchInfo:
        """Ties a network switch, by its chassis id, to an emergency address.

        `POST /restapi/v1.0/account/{accountId}/emergency-address-auto-update/switches`

        Throttling group: Heavy.
        Application permission: EditAccounts.
        User permission: ConfigureEmergencyMaps.

        Args:
            account_id: Account; `~` is the one that is logged in; sent as `accountId`.
            body: sent as `application/json`.
            options: what this call has different from the client's settings.

        Raises:
            ringcentral_api.errors.ApiError: the platform answered with anything but success.
        """

        from .create_switch import sync

        return sync(client=self._client, account_id=account_id, body=body, options=options)

    def create_wireless_point(
        self, *, body: CreateWirelessPoint, account_id: str = "~", options: RequestOptions | None = None
    ) -> WirelessPointInfo:
        """Ties an access point, by its BSSID, to an emergency address.

        `POST /restapi/v1.0/account/{accountId}/emergency-address-auto-update/wireless-points`

        Throttling group: Heavy.
        Application permission: EditAccounts.
        User permission: ConfigureEmergencyMaps.

        Args:
            account_id: Account; `~` is the one that is logged in; sent as `accountId`.
            body: sent as `application/json`.
            options: what this call has different from the client's settings.

        Raises:
            ringcentral_api.errors.ApiError: the platform answered with anything but success.
        """

        from .create_wireless_point import sync

        return sync(client=self._client, account_id=account_id, body=body, options=options)

    def delete_emergency_location(
        self,
        *,
        location_id: str,
        account_id: str = "~",
        validate_only: bool | None = None,
        new_location_id: str | None = None,
        options: RequestOptions | None = None,
    ) -> GetLocationDeletionMultiResponse | None:
        """Deletes one of the company's addresses for emergency calls.

        `DELETE /restapi/v1.0/account/{accountId}/emergency-locations/{locationId}`

        Throttling group: Heavy.
        Application permission: EditAccounts.
        User permission: ConfigureEmergencyMaps.

        Args:
            account_id: Account; `~` is the one that is logged in; sent as `accountId`.
            location_id: sent as `locationId`.
            validate_only: sent as `validateOnly`.
            new_location_id: sent as `newLocationId`.
            options: what this call has different from the client's settings.

        Raises:
            ringcentral_api.errors.ApiError: the platform answered with anything but success.
        """

        from .delete_emergency_location import sync

        return sync(
            client=self._client,
            account_id=account_id,
            location_id=location_id,
            validate_only=validate_only,
            new_location_id=new_location_id,
            options=options,
        )

    def delete_extension_emergency_location(
        self,
        *,
        location_id: str,
        account_id: str = "~",
        extension_id: str = "~",
        validate_only: bool | None = None,
        options: RequestOptions | None = None,
    ) -> None:
        """Deletes one or several of the user's own addresses for emergency calls.

        `DELETE /restapi/v1.0/account/{accountId}/extension/{extensionId}/emergency-locations/{locationId}`

        Throttling group: Heavy. Application permission: EditAccounts. User permission: EmergencyFramework.

        Args:
            account_id: Account; `~` is the one that is logged in; sent as `accountId`.
            extension_id: Extension; `~` is the one that is logged in; sent as `extensionId`.
            location_id: sent as `locationId`.
            validate_only: sent as `validateOnly`.
            options: what this call has different from the client's settings.

        Raises:
            ringcentral_api.errors.ApiError: the platform answered with anything but success.
        """

        from .delete_extension_emergency_location import sync

        sync(
            client=self._client,
            account_id=account_id,
            extension_id=extension_id,
            location_id=location_id,
            validate_only=validate_only,
            options=options,
        )

    def delete_network(
        self, *, network_id: str | Sequence[str], account_id: str = "~", options: RequestOptions | None = None
    ) -> None:
        """Deletes one or several networks that stand for emergency addresses.

        `DELETE /restapi/v1.0/account/{accountId}/emergency-address-auto-update/networks/{networkId}`

        Throttling group: Heavy.
        Application permission: EditAccounts.
        User permission: ConfigureEmergencyMaps.

        Args:
            account_id: Account; `~` is the one that is logged in; sent as `accountId`.
            network_id: sent as `networkId`.
            options: what this call has different from the client's settings.

        Raises:
            ringcentral_api.errors.ApiError: the platform answered with anything but success.
        """

        from .delete_network import sync

        sync(client=self._client, account_id=account_id, network_id=network_id, options=options)

    def delete_switch(
        self, *, switch_id: str | Sequence[str], account_id: str = "~", options: RequestOptions | None = None
    ) -> None:
        """Deletes one or several network switches.

        `DELETE /restapi/v1.0/account/{accountId}/emergency-address-auto-update/switches/{switchId}`

        Throttling group: Heavy.
        Application permission: EditAccounts.
        User permission: ConfigureEmergencyMaps.

        Args:
            account_id: Account; `~` is the one that is logged in; sent as `accountId`.
            switch_id: sent as `switchId`.
            options: what this call has different from the client's settings.

        Raises:
            ringcentral_api.errors.ApiError: the platform answered with anything but success.
        """

        from .delete_switch import sync

        sync(client=self._client, account_id=account_id, switch_id=switch_id, options=options)

    def delete_wireless_point(
        self, *, point_id: str | Sequence[str], account_id: str = "~", options: RequestOptions | None = None
    ) -> None:
        """Deletes one or several wireless access points.

        `DELETE /restapi/v1.0/account/{accountId}/emergency-address-auto-update/wireless-points/{pointId}`

        Throttling group: Heavy.
        Application permission: EditAccounts.
        User permission: ConfigureEmergencyMaps.

        Args:
            account_id: Account; `~` is the one that is logged in; sent as `accountId`.
            point_id: sent as `pointId`.
            options: what this call has different from the client's settings.

        Raises:
            ringcentral_api.errors.ApiError: the platform answered with anything but success.
        """

        from .delete_wireless_point import sync

        sync(client=self._client, account_id=account_id, point_id=point_id, options=options)

    def get_extension_emergency_location(
        self, *, location_id: str, account_id: str = "~", extension_id: str = "~", options: RequestOptions | None = None
    ) -> CommonEmergencyLocationResource:
        """Reads one of the user's own addresses for emergency calls.

        `GET /restapi/v1.0/account/{accountId}/extension/{extensionId}/emergency-locations/{locationId}`

        Throttling group: Light. Application permission: ReadAccounts.

        Args:
            account_id: Account; `~` is the one that is logged in; sent as `accountId`.
            extension_id: Extension; `~` is the one that is logged in; sent as `extensionId`.
            location_id: sent as `locationId`.
            options: what this call has different from the client's settings.

        Raises:
            ringcentral_api.errors.ApiError: the platform answered with anything but success.
        """

        from .get_extension_emergency_location import sync

        return sync(
            client=self._client,
            account_id=account_id,
            extension_id=extension_id,
            location_id=location_id,
            options=options,
        )

    def get_extension_emergency_locations(
        self,
        *,
        account_id: str = "~",
        extension_id: str = "~",
        site_id: str | Sequence[str] | None = None,
        search_string: str | None = None,
        domestic_country_id: str | None = None,
        order_by: GetExtensionEmergencyLocationsOrderBy
        | Literal[
            "+name",
            "+siteName",
            "+address",
            "+addressStatus",
            "+usageStatus",
            "+visibility",
            "-name",
            "-siteName",
            "-address",
            "-addressStatus",
            "-usageStatus",
            "-visibility",
        ]
        | None = None,
        per_page: int | None = None,
        page: int | None = None,
        visibility: GetExtensionEmergencyLocationsVisibility | Literal["Public"] | None = None,
        options: RequestOptions | None = None,
    ) -> EmergencyLocationsResource:
        """Pages through the addresses that a user can make emergency calls from.

        `GET /restapi/v1.0/account/{accountId}/extension/{extensionId}/emergency-locations`

        Throttling group: Light. Application permission: ReadAccounts.

        Args:
            account_id: Account; `~` is the one that is logged in; sent as `accountId`.
            extension_id: Extension; `~` is the one that is logged in; sent as `extensionId`.
            site_id: Only what belongs to this site; sent as `siteId`.
            search_string: Text that must occur; sent as `searchString`.
            domestic_country_id: sent as `domesticCountryId`.
            order_by: Field to sort by; `+name` | `+siteName` | `+address` | `+addressStatus` | `+usageStatus` | `+visibility` | ...; the platform's default is `+visibility`; sent as `orderBy`.
            per_page: How many records a page has; sent as `perPage`.
            page: Number of the page, from 1; the platform's default is `1`.
            visibility: `Public`; the platform's default is `Public`.
            options: what this call has different from the client's settings.

        Raises:
            ringcentral_api.errors.ApiError: the platform answered with anything but success.
        """

        from .get_extension_emergency_locations import sync

        return sync(
            client=self._client,
            account_id=account_id,
            extension_id=extension_id,
            site_id=site_id,
            search_string=search_string,
            domestic_country_id=domestic_country_id,
            order_by=order_by,
            per_page=per_page,
            page=page,
            visibility=visibility,
            options=options,
        )

    def list_account_switches(
        self,
        *,
        account_id: str = "~",
        site_id: str | Sequence[str] | None = None,
        search_string: str | None = None,
        order_by: str | Sequence[str] | None = None,
        per_page: int | None = None,
        page: int | None = None,
        options: RequestOptions | None = None,
    ) -> SwitchesList:
        """Pages through the network switches that stand for emergency addresses.

        `GET /restapi/v1.0/account/{accountId}/emergency-address-auto-update/switches`

        Throttling group: Heavy.
        Application permission: EditAccounts.
        User permission: ConfigureEmergencyMaps.

        Args:
            account_id: Account; `~` is the one that is logged in; sent as `accountId`.
            site_id: Only what belongs to this site; sent as `siteId`.
            search_string: Text that must occur; sent as `searchString`.
            order_by: Field to sort by; sent as `orderBy`.
            per_page: How many records a page has; sent as `perPage`.
            page: Number of the page, from 1; the platform's default is `1`.
            options: what this call has different from the client's settings.

        Raises:
            ringcentral_api.errors.ApiError: the platform answered with anything but success.
        """

        from .list_account_switches import sync

        return sync(
            client=self._client,
            account_id=account_id,
            site_id=site_id,
            search_string=search_string,
            order_by=order_by,
            per_page=per_page,
            page=page,
            options=options,
        )

    def list_automatic_location_updates_users(
        self,
        *,
        account_id: str = "~",
        type: ListAutomaticLocationUpdatesUsersTypeItem
        | Literal["User", "Limited"]
        | Sequence[ListAutomaticLocationUpdatesUsersTypeItem | Literal["User", "Limited"]]
        | None = None,
        search_string: str | None = None,
        department: str | Sequence[str] | None = None,
        site_id: str | Sequence[str] | None = None,
        feature_enabled: bool | None = None,
        order_by: str | Sequence[str] | None = None,
        per_page: int | None = None,
        page: int | None = None,
        options: RequestOptions | None = None,
    ) -> AutomaticLocationUpdatesUserList:
        """Pages through users and whether their emergency address follows the network.

        `GET /restapi/v1.0/account/{accountId}/emergency-address-auto-update/users`

        Throttling group: Medium.
        Application permission: EditAccounts.
        User permission: ConfigureEmergencyMaps.

        Args:
            account_id: Account; `~` is the one that is logged in; sent as `accountId`.
            type: Only things of this type; `User` | `Limited`.
            search_string: Text that must occur; sent as `searchString`.
            department: a query parameter.
            site_id: Only what belongs to this site; sent as `siteId`.
            feature_enabled: sent as `featureEnabled`.
            order_by: Field to sort by; sent as `orderBy`.
            per_page: How many records a page has; sent as `perPage`.
            page: Number of the page, from 1; the platform's default is `1`.
            options: what this call has different from the client's settings.

        Raises:
            ringcentral_api.errors.ApiError: the platform answered with anything but success.
        """

        from .list_automatic_location_updates_users import sync

        return sync(
            client=self._client,
            account_id=account_id,
            type=type,
            search_string=search_string,
            department=department,
            site_id=site_id,
            feature_enabled=feature_enabled,
            order_by=order_by,
            per_page=per_page,
            page=page,
            options=options,
        )

    def list_devices_automatic_location_updates(
        self,
        *,
        account_id: str = "~",
        site_id: str | Sequence[str] | None = None,
        feature_enabled: bool | None = None,
        model_id: str | Sequence[str] | None = None,
        compatible_only: bool | None = None,
        search_string: str | None = None,
        order_by: str | Sequence[str] | None = None,
        per_page: int | None = None,
        page: int | None = None,
        options: RequestOptions | None = None,
    ) -> ListDevicesAutomaticLocationUpdates:
        """Pages through shared phones and whether their emergency address follows the network.

        `GET /restapi/v1.0/account/{accountId}/emergency-address-auto-update/devices`

        Throttling group: Medium.
        Application permission: EditAccounts.
        User permission: ConfigureEmergencyMaps.

        Args:
            account_id: Account; `~` is the one that is logged in; sent as `accountId`.
            site_id: Only what belongs to this site; sent as `siteId`.
            feature_enabled: sent as `featureEnabled`.
            model_id: up to 18 characters; up to 100 values; sent as `modelId`.
            compatible_only: sent as `compatibleOnly`.
            search_string: Text that must occur; sent as `searchString`.
            order_by: Field to sort by; sent as `orderBy`.
            per_page: How many records a page has; sent as `perPage`.
            page: Number of the page, from 1; the platform's default is `1`.
            options: what this call has different from the client's settings.

        Raises:
            ringcentral_api.errors.ApiError: the platform answered with anything but success.
        """

        from .list_devices_automatic_location_updates import sync

        return sync(
            client=self._client,
            account_id=account_id,
            site_id=site_id,
            feature_enabled=feature_enabled,
            model_id=model_id,
            compatible_only=compatible_only,
            search_string=search_string,
            order_by=order_by,
            per_page=per_page,
            page=page,
            options=options,
        )

    def list_emergency_locations(
        self,
        *,
        account_id: str = "~",
        site_id: str | Sequence[str] | None = None,
        search_string: str | None = None,
        address_status: EmergencyAddressStatus
        | Literal["Valid", "Invalid", "Provisioning", "Deprovisioned"]
        | None = None,
        usage_status: EmergencyLocationUsageStatus | Literal["Active", "Inactive"] | None = None,
        domestic_country_id: str | None = None,
        order_by: ListEmergencyLocationsOrderBy
        | Literal[
            "+name",
            "+siteName",
            "+address",
            "+addressStatus",
            "+usageStatus",
            "-name",
            "-siteName",
            "-address",
            "-addressStatus",
            "-usageStatus",
        ]
        | None = None,
        visibility: ListEmergencyLocationsVisibility | Literal["Public"] | None = None,
        per_page: int | None = None,
        page: int | None = None,
        options: RequestOptions | None = None,
    ) -> EmergencyLocationsResource:
        """Pages through the company's addresses for emergency calls.

        `GET /restapi/v1.0/account/{accountId}/emergency-locations`

        Throttling group: Light.
        Application permission: ReadAccounts.
        User permission: ConfigureEmergencyMaps.

        Args:
            account_id: Account; `~` is the one that is logged in; sent as `accountId`.
            site_id: Only what belongs to this site; sent as `siteId`.
            search_string: Text that must occur; up to 64 characters; sent as `searchString`.
            address_status: `Valid` | `Invalid` | `Provisioning` | `Deprovisioned`; sent as `addressStatus`.
            usage_status: `Active` | `Inactive`; sent as `usageStatus`.
            domestic_country_id: sent as `domesticCountryId`.
            order_by: Field to sort by; `+name` | `+siteName` | `+address` | `+addressStatus` | `+usageStatus` | `-name` | ...; the platform's default is `+address`; sent as `orderBy`.
            visibility: `Public`; the platform's default is `Public`.
            per_page: How many records a page has; the platform's default is `100`; sent as `perPage`.
            page: Number of the page, from 1; the platform's default is `1`.
            options: what this call has different from the client's settings.

        Raises:
            ringcentral_api.errors.ApiError: the platform answered with anything but success.
        """

        from .list_emergency_locations import sync

        return sync(
            client=self._client,
            account_id=account_id,
            site_id=site_id,
            search_string=search_string,
            address_status=address_status,
            usage_status=usage_status,
            domestic_country_id=domestic_country_id,
            order_by=order_by,
            visibility=visibility,
            per_page=per_page,
            page=page,
            options=options,
        )

    def list_networks(
        self,
        *,
        account_id: str = "~",
        site_id: str | Sequence[str] | None = None,
        search_string: str | None = None,
        order_by: str | Sequence[str] | None = None,
        per_page: int | None = None,
        page: int | None = None,
        options: RequestOptions | None = None,
    ) -> NetworksList:
        """Pages through the company's networks and their emergency addresses.

        `GET /restapi/v1.0/account/{accountId}/emergency-address-auto-update/networks`

        Throttling group: Heavy.
        Application permission: EditAccounts.
        User permission: ConfigureEmergencyMaps.

        Args:
            account_id: Account; `~` is the one that is logged in; sent as `accountId`.
            site_id: Only what belongs to this site; sent as `siteId`.
            search_string: Text that must occur; sent as `searchString`.
            order_by: Field to sort by; sent as `orderBy`.
            per_page: How many records a page has; sent as `perPage`.
            page: Number of the page, from 1; the platform's default is `1`.
            options: what this call has different from the client's settings.

        Raises:
            ringcentral_api.errors.ApiError: the platform answered with anything but success.
        """

        from .list_networks import sync

        return sync(
            client=self._client,
            account_id=account_id,
            site_id=site_id,
            search_string=search_string,
            order_by=order_by,
            per_page=per_page,
            page=page,
            options=options,
        )

    def list_wireless_points(
        self,
        *,
        account_id: str = "~",
        site_id: str | Sequence[str] | None = None,
        search_string: str | None = None,
        order_by: str | Sequence[str] | None = None,
        per_page: int | None = None,
        page: int | None = None,
        options: RequestOptions | None = None,
    ) -> WirelessPointsList:
        """Pages through the company's access points and their emergency addresses.

        `GET /restapi/v1.0/account/{accountId}/emergency-address-auto-update/wireless-points`

        Throttling group: Medium.
        Application permission: EditAccounts.
        User permission: ConfigureEmergencyMaps.

        Args:
            account_id: Account; `~` is the one that is logged in; sent as `accountId`.
            site_id: Only what belongs to this site; sent as `siteId`.
            search_string: Text that must occur; sent as `searchString`.
            order_by: Field to sort by; sent as `orderBy`.
            per_page: How many records a page has; sent as `perPage`.
            page: Number of the page, from 1; the platform's default is `1`.
            options: what this call has different from the client's settings.

        Raises:
            ringcentral_api.errors.ApiError: the platform answered with anything but success.
        """

        from .list_wireless_points import sync

        return sync(
            client=self._client,
            account_id=account_id,
            site_id=site_id,
            search_string=search_string,
            order_by=order_by,
            per_page=per_page,
            page=page,
            options=options,
        )

    def read_automatic_location_updates_task(
        self, *, task_id: str, account_id: str = "~", options: RequestOptions | None = None
    ) -> AutomaticLocationUpdatesTaskInfo:
        """Polls a task that adds or changes many switches or access points.

        `GET /restapi/v1.0/account/{accountId}/emergency-address-auto-update/tasks/{taskId}`

        Throttling group: Light.
        Application permission: EditAccounts.
        User permission: ConfigureEmergencyMaps.

        Args:
            account_id: Account; `~` is the one that is logged in; sent as `accountId`.
            task_id: sent as `taskId`.
            options: what this call has different from the client's settings.

        Raises:
            ringcentral_api.errors.ApiError: the platform answered with anything but success.
        """

        from .read_automatic_location_updates_task import sync

        return sync(client=self._client, account_id=account_id, task_id=task_id, options=options)

    def read_emergency_location(
        self,
        *,
        location_id: str,
        account_id: str = "~",
        sync_emergency_address: bool | None = None,
        options: RequestOptions | None = None,
    ) -> CommonEmergencyLocationResource:
        """Reads one of the company's addresses for emergency calls; administrators only.

        `GET /restapi/v1.0/account/{accountId}/emergency-locations/{locationId}`

        Throttling group: Light.
        Application permission: EditAccounts.
        User permission: ConfigureEmergencyMaps.

        Args:
            account_id: Account; `~` is the one that is logged in; sent as `accountId`.
            location_id: sent as `locationId`.
            sync_emergency_address: sent as `syncEmergencyAddress`.
            options: what this call has different from the client's settings.

        Raises:
            ringcentral_api.errors.ApiError: the platform answered with anything but success.
        """

        from .read_emergency_location import sync

        return sync(
            client=self._client,
            account_id=account_id,
            location_id=location_id,
            sync_emergency_address=sync_emergency_address,
            options=options,
        )

    def read_network(
        self, *, network_id: str, account_id: str = "~", options: RequestOptions | None = None
    ) -> NetworkInfo:
        """Reads one network: address ranges and their emergency addresses.

        `GET /restapi/v1.0/account/{accountId}/emergency-address-auto-update/networks/{networkId}`

        Throttling group: Medium.
        Application permission: EditAccounts.
        User permission: ConfigureEmergencyMaps.

        Args:
            account_id: Account; `~` is the one that is logged in; sent as `accountId`.
            network_id: sent as `networkId`.
            options: what this call has different from the client's settings.

        Raises:
            ringcentral_api.errors.ApiError: the platform answered with anything but success.
        """

        from .read_network import sync

        return sync(client=self._client, account_id=account_id, network_id=network_id, options=options)

    def read_switch(
        self, *, switch_id: str, account_id: str = "~", options: RequestOptions | None = None
    ) -> SwitchInfo:
        """Reads one network switch with its emergency address.

        `GET /restapi/v1.0/account/{accountId}/emergency-address-auto-update/switches/{switchId}`

        Throttling group: Medium.
        Application permission: EditAccounts.
        User permission: ConfigureEmergencyMaps.

        Args:
            account_id: Account; `~` is the one that is logged in; sent as `accountId`.
            switch_id: sent as `switchId`.
            options: what this call has different from the client's settings.

        Raises:
            ringcentral_api.errors.ApiError: the platform answered with anything but success.
        """

        from .read_switch import sync

        return sync(client=self._client, account_id=account_id, switch_id=switch_id, options=options)

    def read_wireless_point(
        self, *, point_id: str, account_id: str = "~", options: RequestOptions | None = None
    ) -> WirelessPointInfo:
        """Reads one wireless access point with its emergency address.

        `GET /restapi/v1.0/account/{accountId}/emergency-address-auto-update/wireless-points/{pointId}`

        Throttling group: Medium.
        Application permission: EditAccounts.
        User permission: ConfigureEmergencyMaps.

        Args:
            account_id: Account; `~` is the one that is logged in; sent as `accountId`.
            point_id: sent as `pointId`.
            options: what this call has different from the client's settings.

        Raises:
            ringcentral_api.errors.ApiError: the platform answered with anything but success.
        """

        from .read_wireless_point import sync

        return sync(client=self._client, account_id=account_id, point_id=point_id, options=options)

    def update_emergency_location(
        self,
        *,
        location_id: str,
        body: EmergencyLocationRequestResource,
        account_id: str = "~",
        options: RequestOptions | None = None,
    ) -> CommonEmergencyLocationResource:
        """Changes one of the company's addresses for emergency calls.

        `PUT /restapi/v1.0/account/{accountId}/emergency-locations/{locationId}`

        Throttling group: Heavy.
        Application permission: EditAccounts.
        User permission: ConfigureEmergencyMaps.

        Args:
            account_id: Account; `~` is the one that is logged in; sent as `accountId`.
            location_id: sent as `locationId`.
            body: sent as `application/json`.
            options: what this call has different from the client's settings.

        Raises:
            ringcentral_api.errors.ApiError: the platform answered with anything but success.
        """

        from .update_emergency_location import sync

        return sync(client=self._client, account_id=account_id, location_id=location_id, body=body, options=options)

    def update_extension_emergency_location(
        self,
        *,
        location_id: str,
        body: EmergencyLocationRequestResource,
        account_id: str = "~",
        extension_id: str = "~",
        options: RequestOptions | None = None,
    ) -> CommonEmergencyLocationResource:
        """Changes one of the user's own addresses for emergency calls.

        `PUT /restapi/v1.0/account/{accountId}/extension/{extensionId}/emergency-locations/{locationId}`

        Throttling group: Light. Application permission: EditAccounts. User permission: EmergencyFramework.

        Args:
            account_id: Account; `~` is the one that is logged in; sent as `accountId`.
            extension_id: Extension; `~` is the one that is logged in; sent as `extensionId`.
            location_id: sent as `locationId`.
            body: sent as `application/json`.
            options: what this call has different from the client's settings.

        Raises:
            ringcentral_api.errors.ApiError: the platform answered with anything but success.
        """

        from .update_extension_emergency_location import sync

        return sync(
            client=self._client,
            account_id=account_id,
            extension_id=extension_id,
            location_id=location_id,
            body=body,
            options=options,
        )

    def update_multiple_switches(
        self, *, body: UpdateMultipleSwitchesRequest, account_id: str = "~", options: RequestOptions | None = None
    ) -> UpdateMultipleSwitchesResponse:
        """Starts a task that changes up to 10,000 network switches.

        `POST /restapi/v1.0/account/{accountId}/emergency-address-auto-update/switches-bulk-update`

        Throttling group: Heavy.
        Application permission: EditAccounts.
        User permission: ConfigureEmergencyMaps.
        Largest request body: 104857600 bytes.

        Args:
            account_id: Account; `~` is the one that is logged in; sent as `accountId`.
            body: sent as `application/json`.
            options: what this call has different from the client's settings.

        Raises:
            ringcentral_api.errors.ApiError: the platform answered with anything but success.
        """

        from .update_multiple_switches import sync

        return sync(client=self._client, account_id=account_id, body=body, options=options)

    def update_multiple_wireless_points(
        self, *, body: UpdateMultipleWirelessPointsRequest, account_id: str = "~", options: RequestOptions | None = None
    ) -> UpdateMultipleWirelessPointsResponse:
        """Starts a task that changes up to 10,000 wireless access points.

        `POST /restapi/v1.0/account/{accountId}/emergency-address-auto-update/wireless-points-bulk-update`

        Throttling group: Heavy.
        Application permission: EditAccounts.
        User permission: ConfigureEmergencyMaps.
        Largest request body: 104857600 bytes.

        Args:
            account_id: Account; `~` is the one that is logged in; sent as `accountId`.
            body: sent as `application/json`.
            options: what this call has different from the client's settings.

        Raises:
            ringcentral_api.errors.ApiError: the platform answered with anything but success.
        """

        from .update_multiple_wireless_points import sync

        return sync(client=self._client, account_id=account_id, body=body, options=options)

    def update_network(
        self,
        *,
        network_id: str,
        body: UpdateNetworkRequest,
        account_id: str = "~",
        options: RequestOptions | None = None,
    ) -> NetworkInfo:
        """Changes the address ranges of a network or their emergency addresses.

        `PUT /restapi/v1.0/account/{accountId}/emergency-address-auto-update/networks/{networkId}`

        Throttling group: Heavy.
        Application permission: EditAccounts.
        User permission: ConfigureEmergencyMaps.

        Args:
            account_id: Account; `~` is the one that is logged in; sent as `accountId`.
            network_id: sent as `networkId`.
            body: sent as `application/json`.
            options: what this call has different from the client's settings.

        Raises:
            ringcentral_api.errors.ApiError: the platform answered with anything but success.
        """

        from .update_network import sync

        return sync(client=self._client, account_id=account_id, network_id=network_id, body=body, options=options)

    def update_switch(
        self, *, switch_id: str, body: SwitchInfo, account_id: str = "~", options: RequestOptions | None = None
    ) -> SwitchInfo:
        """Replaces a network switch; fields left out are cleared.

        `PUT /restapi/v1.0/account/{accountId}/emergency-address-auto-update/switches/{switchId}`

        Throttling group: Heavy.
        Application permission: EditAccounts.
        User permission: ConfigureEmergencyMaps.

        Args:
            account_id: Account; `~` is the one that is logged in; sent as `accountId`.
            switch_id: sent as `switchId`.
            body: sent as `application/json`.
            options: what this call has different from the client's settings.

        Raises:
            ringcentral_api.errors.ApiError: the platform answered with anything but success.
        """

        from .update_switch import sync

        return sync(client=self._client, account_id=account_id, switch_id=switch_id, body=body, options=options)

    def update_wireless_point(
        self, *, point_id: str, body: UpdateWirelessPoint, account_id: str = "~", options: RequestOptions | None = None
    ) -> WirelessPointInfo:
        """Changes an access point or its emergency address.

        `PUT /restapi/v1.0/account/{accountId}/emergency-address-auto-update/wireless-points/{pointId}`

        Throttling group: Heavy.
        Application permission: EditAccounts.
        User permission: ConfigureEmergencyMaps.

        Args:
            account_id: Account; `~` is the one that is logged in; sent as `accountId`.
            point_id: sent as `pointId`.
            body: sent as `application/json`.
            options: what this call has different from the client's settings.

        Raises:
            ringcentral_api.errors.ApiError: the platform answered with anything but success.
        """

        from .update_wireless_point import sync

        return sync(client=self._client, account_id=account_id, point_id=point_id, body=body, options=options)

    def validate_multiple_switches(
        self, *, body: ValidateMultipleSwitchesRequest, account_id: str = "~", options: RequestOptions | None = None
    ) -> ValidateMultipleSwitchesResponse:
        """Checks up to 10,000 network switches before they are added or changed.

        `POST /restapi/v1.0/account/{accountId}/emergency-address-auto-update/switches-bulk-validate`

        Throttling group: Heavy.
        Application permission: EditAccounts.
        User permission: ConfigureEmergencyMaps.
        Largest request body: 104857600 bytes.

        Args:
            account_id: Account; `~` is the one that is logged in; sent as `accountId`.
            body: sent as `application/json`.
            options: what this call has different from the client's settings.

        Raises:
            ringcentral_api.errors.ApiError: the platform answered with anything but success.
        """

        from .validate_multiple_switches import sync

        return sync(client=self._client, account_id=account_id, body=body, options=options)

    def validate_multiple_wireless_points(
        self,
        *,
        body: ValidateMultipleWirelessPointsRequest,
        account_id: str = "~",
        options: RequestOptions | None = None,
    ) -> ValidateMultipleWirelessPointsResponse:
        """Checks up to 10,000 wireless access points before they are added or changed.

        `POST /restapi/v1.0/account/{accountId}/emergency-address-auto-update/wireless-points-bulk-validate`

        Throttling group: Heavy.
        Application permission: EditAccounts.
        User permission: ConfigureEmergencyMaps.
        Largest request body: 104857600 bytes.

        Args:
            account_id: Account; `~` is the one that is logged in; sent as `accountId`.
            body: sent as `application/json`.
            options: what this call has different from the client's settings.

        Raises:
            ringcentral_api.errors.ApiError: the platform answered with anything but success.
        """

        from .validate_multiple_wireless_points import sync

        return sync(client=self._client, account_id=account_id, body=body, options=options)


class AsyncAutomaticLocationUpdatesApi:
    """Automatic Location Updates, for asyncio."""

    __slots__ = ("_client",)

    def __init__(self, client: AsyncClient) -> None:
        self._client = client

    async def assign_multiple_automatic_location_updates_users(
        self,
        *,
        account_id: str = "~",
        body: EmergencyAddressAutoUpdateUsersBulkAssignResource | None = None,
        options: RequestOptions | None = None,
    ) -> None:
        """Switches emergency addresses that follow the network on or off for users.

        `POST /restapi/v1.0/account/{accountId}/emergency-address-auto-update/users/bulk-assign`

        Throttling group: Heavy.
        Application permission: EditAccounts.
        User permission: ConfigureEmergencyMaps.

        Args:
            account_id: Account; `~` is the one that is logged in; sent as `accountId`.
            body: sent as `application/json`.
            options: what this call has different from the client's settings.

        Raises:
            ringcentral_api.errors.ApiError: the platform answered with anything but success.
        """

        from .assign_multiple_automatic_location_updates_users import asyncio

        await asyncio(client=self._client, account_id=account_id, body=body, options=options)

    async def assign_multiple_devices_automatic_location_updates(
        self,
        *,
        account_id: str = "~",
        body: AssignMultipleDevicesAutomaticLocationUpdates | None = None,
        options: RequestOptions | None = None,
    ) -> None:
        """Switches emergency addresses that follow the network on or off for shared phones.

        `POST /restapi/v1.0/account/{accountId}/emergency-address-auto-update/devices/bulk-assign`

        Throttling group: Heavy.
        Application permission: EditAccounts.
        User permission: ConfigureEmergencyMaps.

        Args:
            account_id: Account; `~` is the one that is logged in; sent as `accountId`.
            body: sent as `application/json`.
            options: what this call has different from the client's settings.

        Raises:
            ringcentral_api.errors.ApiError: the platform answered with anything but success.
        """

        from .assign_multiple_devices_automatic_location_updates import asyncio

        await asyncio(client=self._client, account_id=account_id, body=body, options=options)

    async def create_emergency_location(
        self, *, body: EmergencyLocationRequestResource, account_id: str = "~", options: RequestOptions | None = None
    ) -> CommonEmergencyLocationResource:
        """Adds an address to make emergency calls from to the company.

        `POST /restapi/v1.0/account/{accountId}/emergency-locations`

        Throttling group: Medium.
        Application permission: EditAccounts.
        User permission: ConfigureEmergencyMaps.

        Args:
            account_id: Account; `~` is the one that is logged in; sent as `accountId`.
            body: sent as `application/json`.
            options: what this call has different from the client's settings.

        Raises:
            ringcentral_api.errors.ApiError: the platform answered with anything but success.
        """

        from .create_emergency_location import asyncio

        return await asyncio(client=self._client, account_id=account_id, body=body, options=options)

    async def create_extension_emergency_location(
        self,
        *,
        body: CreateUserEmergencyLocationRequest,
        account_id: str = "~",
        extension_id: str = "~",
        options: RequestOptions | None = None,
    ) -> CommonEmergencyLocationResource:
        """Adds an address to make emergency calls from to the user.

        `POST /restapi/v1.0/account/{accountId}/extension/{extensionId}/emergency-locations`

        Throttling group: Heavy. Application permission: EditAccounts. User permission: EmergencyFramework.

        Args:
            account_id: Account; `~` is the one that is logged in; sent as `accountId`.
            extension_id: Extension; `~` is the one that is logged in; sent as `extensionId`.
            body: sent as `application/json`.
            options: what this call has different from the client's settings.

        Raises:
            ringcentral_api.errors.ApiError: the platform answered with anything but success.
        """

        from .create_extension_emergency_location import asyncio

        return await asyncio(
            client=self._client, account_id=account_id, extension_id=extension_id, body=body, options=options
        )

    async def create_multiple_switches(
        self, *, body: CreateMultipleSwitchesRequest, account_id: str = "~", options: RequestOptions | None = None
    ) -> CreateMultipleSwitchesResponse:
        """Starts a task that adds up to 10,000 network switches.

        `POST /restapi/v1.0/account/{accountId}/emergency-address-auto-update/switches-bulk-create`

        Throttling group: Heavy.
        Application permission: EditAccounts.
        User permission: ConfigureEmergencyMaps.
        Largest request body: 104857600 bytes.

        Args:
            account_id: Account; `~` is the one that is logged in; sent as `accountId`.
            body: sent as `application/json`.
            options: what this call has different from the client's settings.

        Raises:
            ringcentral_api.errors.ApiError: the platform answered with anything but success.
        """

        from .create_multiple_switches import asyncio

        return await asyncio(client=self._client, account_id=account_id, body=body, options=options)

    async def create_multiple_wireless_points(
        self, *, body: CreateMultipleWirelessPointsRequest, account_id: str = "~", options: RequestOptions | None = None
    ) -> CreateMultipleWirelessPointsResponse:
        """Starts a task that adds up to 10,000 wireless access points.

        `POST /restapi/v1.0/account/{accountId}/emergency-address-auto-update/wireless-points-bulk-create`

        Throttling group: Heavy.
        Application permission: EditAccounts.
        User permission: ConfigureEmergencyMaps.
        Largest request body: 104857600 bytes.

        Args:
            account_id: Account; `~` is the one that is logged in; sent as `accountId`.
            body: sent as `application/json`.
            options: what this call has different from the client's settings.

        Raises:
            ringcentral_api.errors.ApiError: the platform answered with anything but success.
        """

        from .create_multiple_wireless_points import asyncio

        return await asyncio(client=self._client, account_id=account_id, body=body, options=options)

    async def create_network(
        self, *, body: CreateNetworkRequest, account_id: str = "~", options: RequestOptions | None = None
    ) -> NetworkInfo:
        """Ties the address ranges of a network to emergency addresses.

        `POST /restapi/v1.0/account/{accountId}/emergency-address-auto-update/networks`

        Throttling group: Heavy.
        Application permission: EditAccounts.
        User permission: ConfigureEmergencyMaps.

        Args:
            account_id: Account; `~` is the one that is logged in; sent as `accountId`.
            body: sent as `application/json`.
            options: what this call has different from the client's settings.

        Raises:
            ringcentral_api.errors.ApiError: the platform answered with anything but success.
        """

        from .create_network import asyncio

        return await asyncio(client=self._client, account_id=account_id, body=body, options=options)

    async def create_switch(
        self, *, body: SwitchInfo, account_id: str = "~", options: RequestOptions | None = None
    ) -> SwitchInfo:
        """Ties a network switch, by its chassis id, to an emergency address.

        `POST /restapi/v1.0/account/{accountId}/emergency-address-auto-update/switches`

        Throttling group: Heavy.
        Application permission: EditAccounts.
        User permission: ConfigureEmergencyMaps.

        Args:
            account_id: Account; `~` is the one that is logged in; sent as `accountId`.
            body: sent as `application/json`.
            options: what this call has different from the client's settings.

        Raises:
            ringcentral_api.errors.ApiError: the platform answered with anything but success.
        """

        from .create_switch import asyncio

        return await asyncio(client=self._client, account_id=account_id, body=body, options=options)

    async def create_wireless_point(
        self, *, body: CreateWirelessPoint, account_id: str = "~", options: RequestOptions | None = None
    ) -> WirelessPointInfo:
        """Ties an access point, by its BSSID, to an emergency address.

        `POST /restapi/v1.0/account/{accountId}/emergency-address-auto-update/wireless-points`

        Throttling group: Heavy.
        Application permission: EditAccounts.
        User permission: ConfigureEmergencyMaps.

        Args:
            account_id: Account; `~` is the one that is logged in; sent as `accountId`.
            body: sent as `application/json`.
            options: what this call has different from the client's settings.

        Raises:
            ringcentral_api.errors.ApiError: the platform answered with anything but success.
        """

        from .create_wireless_point import asyncio

        return await asyncio(client=self._client, account_id=account_id, body=body, options=options)

    async def delete_emergency_location(
        self,
        *,
        location_id: str,
        account_id: str = "~",
        validate_only: bool | None = None,
        new_location_id: str | None = None,
        options: RequestOptions | None = None,
    ) -> GetLocationDeletionMultiResponse | None:
        """Deletes one of the company's addresses for emergency calls.

        `DELETE /restapi/v1.0/account/{accountId}/emergency-locations/{locationId}`

        Throttling group: Heavy.
        Application permission: EditAccounts.
        User permission: ConfigureEmergencyMaps.

        Args:
            account_id: Account; `~` is the one that is logged in; sent as `accountId`.
            location_id: sent as `locationId`.
            validate_only: sent as `validateOnly`.
            new_location_id: sent as `newLocationId`.
            options: what this call has different from the client's settings.

        Raises:
            ringcentral_api.errors.ApiError: the platform answered with anything but success.
        """

        from .delete_emergency_location import asyncio

        return await asyncio(
            client=self._client,
            account_id=account_id,
            location_id=location_id,
            validate_only=validate_only,
            new_location_id=new_location_id,
            options=options,
        )

    async def delete_extension_emergency_location(
        self,
        *,
        location_id: str,
        account_id: str = "~",
        extension_id: str = "~",
        validate_only: bool | None = None,
        options: RequestOptions | None = None,
    ) -> None:
        """Deletes one or several of the user's own addresses for emergency calls.

        `DELETE /restapi/v1.0/account/{accountId}/extension/{extensionId}/emergency-locations/{locationId}`

        Throttling group: Heavy. Application permission: EditAccounts. User permission: EmergencyFramework.

        Args:
            account_id: Account; `~` is the one that is logged in; sent as `accountId`.
            extension_id: Extension; `~` is the one that is logged in; sent as `extensionId`.
            location_id: sent as `locationId`.
            validate_only: sent as `validateOnly`.
            options: what this call has different from the client's settings.

        Raises:
            ringcentral_api.errors.ApiError: the platform answered with anything but success.
        """

        from .delete_extension_emergency_location import asyncio

        await asyncio(
            client=self._client,
            account_id=account_id,
            extension_id=extension_id,
            location_id=location_id,
            validate_only=validate_only,
            options=options,
        )

    async def delete_network(
        self, *, network_id: str | Sequence[str], account_id: str = "~", options: RequestOptions | None = None
    ) -> None:
        """Deletes one or several networks that stand for emergency addresses.

        `DELETE /restapi/v1.0/account/{accountId}/emergency-address-auto-update/networks/{networkId}`

        Throttling group: Heavy.
        Application permission: EditAccounts.
        User permission: ConfigureEmergencyMaps.

        Args:
            account_id: Account; `~` is the one that is logged in; sent as `accountId`.
            network_id: sent as `networkId`.
            options: what this call has different from the client's settings.

        Raises:
            ringcentral_api.errors.ApiError: the platform answered with anything but success.
        """

        from .delete_network import asyncio

        await asyncio(client=self._client, account_id=account_id, network_id=network_id, options=options)

    async def delete_switch(
        self, *, switch_id: str | Sequence[str], account_id: str = "~", options: RequestOptions | None = None
    ) -> None:
        """Deletes one or several network switches.

        `DELETE /restapi/v1.0/account/{accountId}/emergency-address-auto-update/switches/{switchId}`

        Throttling group: Heavy.
        Application permission: EditAccounts.
        User permission: ConfigureEmergencyMaps.

        Args:
            account_id: Account; `~` is the one that is logged in; sent as `accountId`.
            switch_id: sent as `switchId`.
            options: what this call has different from the client's settings.

        Raises:
            ringcentral_api.errors.ApiError: the platform answered with anything but success.
        """

        from .delete_switch import asyncio

        await asyncio(client=self._client, account_id=account_id, switch_id=switch_id, options=options)

    async def delete_wireless_point(
        self, *, point_id: str | Sequence[str], account_id: str = "~", options: RequestOptions | None = None
    ) -> None:
        """Deletes one or several wireless access points.

        `DELETE /restapi/v1.0/account/{accountId}/emergency-address-auto-update/wireless-points/{pointId}`

        Throttling group: Heavy.
        Application permission: EditAccounts.
        User permission: ConfigureEmergencyMaps.

        Args:
            account_id: Account; `~` is the one that is logged in; sent as `accountId`.
            point_id: sent as `pointId`.
            options: what this call has different from the client's settings.

        Raises:
            ringcentral_api.errors.ApiError: the platform answered with anything but success.
        """

        from .delete_wireless_point import asyncio

        await asyncio(client=self._client, account_id=account_id, point_id=point_id, options=options)

    async def get_extension_emergency_location(
        self, *, location_id: str, account_id: str = "~", extension_id: str = "~", options: RequestOptions | None = None
    ) -> CommonEmergencyLocationResource:
        """Reads one of the user's own addresses for emergency calls.

        `GET /restapi/v1.0/account/{accountId}/extension/{extensionId}/emergency-locations/{locationId}`

        Throttling group: Light. Application permission: ReadAccounts.

        Args:
            account_id: Account; `~` is the one that is logged in; sent as `accountId`.
            extension_id: Extension; `~` is the one that is logged in; sent as `extensionId`.
            location_id: sent as `locationId`.
            options: what this call has different from the client's settings.

        Raises:
            ringcentral_api.errors.ApiError: the platform answered with anything but success.
        """

        from .get_extension_emergency_location import asyncio

        return await asyncio(
            client=self._client,
            account_id=account_id,
            extension_id=extension_id,
            location_id=location_id,
            options=options,
        )

    async def get_extension_emergency_locations(
        self,
        *,
        account_id: str = "~",
        extension_id: str = "~",
        site_id: str | Sequence[str] | None = None,
        search_string: str | None = None,
        domestic_country_id: str | None = None,
        order_by: GetExtensionEmergencyLocationsOrderBy
        | Literal[
            "+name",
            "+siteName",
            "+address",
            "+addressStatus",
            "+usageStatus",
            "+visibility",
            "-name",
            "-siteName",
            "-address",
            "-addressStatus",
            "-usageStatus",
            "-visibility",
        ]
        | None = None,
        per_page: int | None = None,
        page: int | None = None,
        visibility: GetExtensionEmergencyLocationsVisibility | Literal["Public"] | None = None,
        options: RequestOptions | None = None,
    ) -> EmergencyLocationsResource:
        """Pages through the addresses that a user can make emergency calls from.

        `GET /restapi/v1.0/account/{accountId}/extension/{extensionId}/emergency-locations`

        Throttling group: Light. Application permission: ReadAccounts.

        Args:
            account_id: Account; `~` is the one that is logged in; sent as `accountId`.
            extension_id: Extension; `~` is the one that is logged in; sent as `extensionId`.
            site_id: Only what belongs to this site; sent as `siteId`.
            search_string: Text that must occur; sent as `searchString`.
            domestic_country_id: sent as `domesticCountryId`.
            order_by: Field to sort by; `+name` | `+siteName` | `+address` | `+addressStatus` | `+usageStatus` | `+visibility` | ...; the platform's default is `+visibility`; sent as `orderBy`.
            per_page: How many records a page has; sent as `perPage`.
            page: Number of the page, from 1; the platform's default is `1`.
            visibility: `Public`; the platform's default is `Public`.
            options: what this call has different from the client's settings.

        Raises:
            ringcentral_api.errors.ApiError: the platform answered with anything but success.
        """

        from .get_extension_emergency_locations import asyncio

        return await asyncio(
            client=self._client,
            account_id=account_id,
            extension_id=extension_id,
            site_id=site_id,
            search_string=search_string,
            domestic_country_id=domestic_country_id,
            order_by=order_by,
            per_page=per_page,
            page=page,
            visibility=visibility,
            options=options,
        )

    async def list_account_switches(
        self,
        *,
        account_id: str = "~",
        site_id: str | Sequence[str] | None = None,
        search_string: str | None = None,
        order_by: str | Sequence[str] | None = None,
        per_page: int | None = None,
        page: int | None = None,
        options: RequestOptions | None = None,
    ) -> SwitchesList:
        """Pages through the network switches that stand for emergency addresses.

        `GET /restapi/v1.0/account/{accountId}/emergency-address-auto-update/switches`

        Throttling group: Heavy.
        Application permission: EditAccounts.
        User permission: ConfigureEmergencyMaps.

        Args:
            account_id: Account; `~` is the one that is logged in; sent as `accountId`.
            site_id: Only what belongs to this site; sent as `siteId`.
            search_string: Text that must occur; sent as `searchString`.
            order_by: Field to sort by; sent as `orderBy`.
            per_page: How many records a page has; sent as `perPage`.
            page: Number of the page, from 1; the platform's default is `1`.
            options: what this call has different from the client's settings.

        Raises:
            ringcentral_api.errors.ApiError: the platform answered with anything but success.
        """

        from .list_account_switches import asyncio

        return await asyncio(
            client=self._client,
            account_id=account_id,
            site_id=site_id,
            search_string=search_string,
            order_by=order_by,
            per_page=per_page,
            page=page,
            options=options,
        )

    async def list_automatic_location_updates_users(
        self,
        *,
        account_id: str = "~",
        type: ListAutomaticLocationUpdatesUsersTypeItem
        | Literal["User", "Limited"]
        | Sequence[ListAutomaticLocationUpdatesUsersTypeItem | Literal["User", "Limited"]]
        | None = None,
        search_string: str | None = None,
        department: str | Sequence[str] | None = None,
        site_id: str | Sequence[str] | None = None,
        feature_enabled: bool | None = None,
        order_by: str | Sequence[str] | None = None,
        per_page: int | None = None,
        page: int | None = None,
        options: RequestOptions | None = None,
    ) -> AutomaticLocationUpdatesUserList:
        """Pages through users and whether their emergency address follows the network.

        `GET /restapi/v1.0/account/{accountId}/emergency-address-auto-update/users`

        Throttling group: Medium.
        Application permission: EditAccounts.
        User permission: ConfigureEmergencyMaps.

        Args:
            account_id: Account; `~` is the one that is logged in; sent as `accountId`.
            type: Only things of this type; `User` | `Limited`.
            search_string: Text that must occur; sent as `searchString`.
            department: a query parameter.
            site_id: Only what belongs to this site; sent as `siteId`.
            feature_enabled: sent as `featureEnabled`.
            order_by: Field to sort by; sent as `orderBy`.
            per_page: How many records a page has; sent as `perPage`.
            page: Number of the page, from 1; the platform's default is `1`.
            options: what this call has different from the client's settings.

        Raises:
            ringcentral_api.errors.ApiError: the platform answered with anything but success.
        """

        from .list_automatic_location_updates_users import asyncio

        return await asyncio(
            client=self._client,
            account_id=account_id,
            type=type,
            search_string=search_string,
            department=department,
            site_id=site_id,
            feature_enabled=feature_enabled,
            order_by=order_by,
            per_page=per_page,
            page=page,
            options=options,
        )

    async def list_devices_automatic_location_updates(
        self,
        *,
        account_id: str = "~",
        site_id: str | Sequence[str] | None = None,
        feature_enabled: bool | None = None,
        model_id: str | Sequence[str] | None = None,
        compatible_only: bool | None = None,
        search_string: str | None = None,
        order_by: str | Sequence[str] | None = None,
        per_page: int | None = None,
        page: int | None = None,
        options: RequestOptions | None = None,
    ) -> ListDevicesAutomaticLocationUpdates:
        """Pages through shared phones and whether their emergency address follows the network.

        `GET /restapi/v1.0/account/{accountId}/emergency-address-auto-update/devices`

        Throttling group: Medium.
        Application permission: EditAccounts.
        User permission: ConfigureEmergencyMaps.

        Args:
            account_id: Account; `~` is the one that is logged in; sent as `accountId`.
            site_id: Only what belongs to this site; sent as `siteId`.
            feature_enabled: sent as `featureEnabled`.
            model_id: up to 18 characters; up to 100 values; sent as `modelId`.
            compatible_only: sent as `compatibleOnly`.
            search_string: Text that must occur; sent as `searchString`.
            order_by: Field to sort by; sent as `orderBy`.
            per_page: How many records a page has; sent as `perPage`.
            page: Number of the page, from 1; the platform's default is `1`.
            options: what this call has different from the client's settings.

        Raises:
            ringcentral_api.errors.ApiError: the platform answered with anything but success.
        """

        from .list_devices_automatic_location_updates import asyncio

        return await asyncio(
            client=self._client,
            account_id=account_id,
            site_id=site_id,
            feature_enabled=feature_enabled,
            model_id=model_id,
            compatible_only=compatible_only,
            search_string=search_string,
            order_by=order_by,
            per_page=per_page,
            page=page,
            options=options,
        )

    async def list_emergency_locations(
        self,
        *,
        account_id: str = "~",
        site_id: str | Sequence[str] | None = None,
        search_string: str | None = None,
        address_status: EmergencyAddressStatus
        | Literal["Valid", "Invalid", "Provisioning", "Deprovisioned"]
        | None = None,
        usage_status: EmergencyLocationUsageStatus | Literal["Active", "Inactive"] | None = None,
        domestic_country_id: str | None = None,
        order_by: ListEmergencyLocationsOrderBy
        | Literal[
            "+name",
            "+siteName",
            "+address",
            "+addressStatus",
            "+usageStatus",
            "-name",
            "-siteName",
            "-address",
            "-addressStatus",
            "-usageStatus",
        ]
        | None = None,
        visibility: ListEmergencyLocationsVisibility | Literal["Public"] | None = None,
        per_page: int | None = None,
        page: int | None = None,
        options: RequestOptions | None = None,
    ) -> EmergencyLocationsResource:
        """Pages through the company's addresses for emergency calls.

        `GET /restapi/v1.0/account/{accountId}/emergency-locations`

        Throttling group: Light.
        Application permission: ReadAccounts.
        User permission: ConfigureEmergencyMaps.

        Args:
            account_id: Account; `~` is the one that is logged in; sent as `accountId`.
            site_id: Only what belongs to this site; sent as `siteId`.
            search_string: Text that must occur; up to 64 characters; sent as `searchString`.
            address_status: `Valid` | `Invalid` | `Provisioning` | `Deprovisioned`; sent as `addressStatus`.
            usage_status: `Active` | `Inactive`; sent as `usageStatus`.
            domestic_country_id: sent as `domesticCountryId`.
            order_by: Field to sort by; `+name` | `+siteName` | `+address` | `+addressStatus` | `+usageStatus` | `-name` | ...; the platform's default is `+address`; sent as `orderBy`.
            visibility: `Public`; the platform's default is `Public`.
            per_page: How many records a page has; the platform's default is `100`; sent as `perPage`.
            page: Number of the page, from 1; the platform's default is `1`.
            options: what this call has different from the client's settings.

        Raises:
            ringcentral_api.errors.ApiError: the platform answered with anything but success.
        """

        from .list_emergency_locations import asyncio

        return await asyncio(
            client=self._client,
            account_id=account_id,
            site_id=site_id,
            search_string=search_string,
            address_status=address_status,
            usage_status=usage_status,
            domestic_country_id=domestic_country_id,
            order_by=order_by,
            visibility=visibility,
            per_page=per_page,
            page=page,
            options=options,
        )

    async def list_networks(
        self,
        *,
        account_id: str = "~",
        site_id: str | Sequence[str] | None = None,
        search_string: str | None = None,
        order_by: str | Sequence[str] | None = None,
        per_page: int | None = None,
        page: int | None = None,
        options: RequestOptions | None = None,
    ) -> NetworksList:
        """Pages through the company's networks and their emergency addresses.

        `GET /restapi/v1.0/account/{accountId}/emergency-address-auto-update/networks`

        Throttling group: Heavy.
        Application permission: EditAccounts.
        User permission: ConfigureEmergencyMaps.

        Args:
            account_id: Account; `~` is the one that is logged in; sent as `accountId`.
            site_id: Only what belongs to this site; sent as `siteId`.
            search_string: Text that must occur; sent as `searchString`.
            order_by: Field to sort by; sent as `orderBy`.
            per_page: How many records a page has; sent as `perPage`.
            page: Number of the page, from 1; the platform's default is `1`.
            options: what this call has different from the client's settings.

        Raises:
            ringcentral_api.errors.ApiError: the platform answered with anything but success.
        """

        from .list_networks import asyncio

        return await asyncio(
            client=self._client,
            account_id=account_id,
            site_id=site_id,
            search_string=search_string,
            order_by=order_by,
            per_page=per_page,
            page=page,
            options=options,
        )

    async def list_wireless_points(
        self,
        *,
        account_id: str = "~",
        site_id: str | Sequence[str] | None = None,
        search_string: str | None = None,
        order_by: str | Sequence[str] | None = None,
        per_page: int | None = None,
        page: int | None = None,
        options: RequestOptions | None = None,
    ) -> WirelessPointsList:
        """Pages through the company's access points and their emergency addresses.

        `GET /restapi/v1.0/account/{accountId}/emergency-address-auto-update/wireless-points`

        Throttling group: Medium.
        Application permission: EditAccounts.
        User permission: ConfigureEmergencyMaps.

        Args:
            account_id: Account; `~` is the one that is logged in; sent as `accountId`.
            site_id: Only what belongs to this site; sent as `siteId`.
            search_string: Text that must occur; sent as `searchString`.
            order_by: Field to sort by; sent as `orderBy`.
            per_page: How many records a page has; sent as `perPage`.
            page: Number of the page, from 1; the platform's default is `1`.
            options: what this call has different from the client's settings.

        Raises:
            ringcentral_api.errors.ApiError: the platform answered with anything but success.
        """

        from .list_wireless_points import asyncio

        return await asyncio(
            client=self._client,
            account_id=account_id,
            site_id=site_id,
            search_string=search_string,
            order_by=order_by,
            per_page=per_page,
            page=page,
            options=options,
        )

    async def read_automatic_location_updates_task(
        self, *, task_id: str, account_id: str = "~", options: RequestOptions | None = None
    ) -> AutomaticLocationUpdatesTaskInfo:
        """Polls a task that adds or changes many switches or access points.

        `GET /restapi/v1.0/account/{accountId}/emergency-address-auto-update/tasks/{taskId}`

        Throttling group: Light.
        Application permission: EditAccounts.
        User permission: ConfigureEmergencyMaps.

        Args:
            account_id: Account; `~` is the one that is logged in; sent as `accountId`.
            task_id: sent as `taskId`.
            options: what this call has different from the client's settings.

        Raises:
            ringcentral_api.errors.ApiError: the platform answered with anything but success.
        """

        from .read_automatic_location_updates_task import asyncio

        return await asyncio(client=self._client, account_id=account_id, task_id=task_id, options=options)

    async def read_emergency_location(
        self,
        *,
        location_id: str,
        account_id: str = "~",
        sync_emergency_address: bool | None = None,
        options: RequestOptions | None = None,
    ) -> CommonEmergencyLocationResource:
        """Reads one of the company's addresses for emergency calls; administrators only.

        `GET /restapi/v1.0/account/{accountId}/emergency-locations/{locationId}`

        Throttling group: Light.
        Application permission: EditAccounts.
        User permission: ConfigureEmergencyMaps.

        Args:
            account_id: Account; `~` is the one that is logged in; sent as `accountId`.
            location_id: sent as `locationId`.
            sync_emergency_address: sent as `syncEmergencyAddress`.
            options: what this call has different from the client's settings.

        Raises:
            ringcentral_api.errors.ApiError: the platform answered with anything but success.
        """

        from .read_emergency_location import asyncio

        return await asyncio(
            client=self._client,
            account_id=account_id,
            location_id=location_id,
            sync_emergency_address=sync_emergency_address,
            options=options,
        )

    async def read_network(
        self, *, network_id: str, account_id: str = "~", options: RequestOptions | None = None
    ) -> NetworkInfo:
        """Reads one network: address ranges and their emergency addresses.

        `GET /restapi/v1.0/account/{accountId}/emergency-address-auto-update/networks/{networkId}`

        Throttling group: Medium.
        Application permission: EditAccounts.
        User permission: ConfigureEmergencyMaps.

        Args:
            account_id: Account; `~` is the one that is logged in; sent as `accountId`.
            network_id: sent as `networkId`.
            options: what this call has different from the client's settings.

        Raises:
            ringcentral_api.errors.ApiError: the platform answered with anything but success.
        """

        from .read_network import asyncio

        return await asyncio(client=self._client, account_id=account_id, network_id=network_id, options=options)

    async def read_switch(
        self, *, switch_id: str, account_id: str = "~", options: RequestOptions | None = None
    ) -> SwitchInfo:
        """Reads one network switch with its emergency address.

        `GET /restapi/v1.0/account/{accountId}/emergency-address-auto-update/switches/{switchId}`

        Throttling group: Medium.
        Application permission: EditAccounts.
        User permission: ConfigureEmergencyMaps.

        Args:
            account_id: Account; `~` is the one that is logged in; sent as `accountId`.
            switch_id: sent as `switchId`.
            options: what this call has different from the client's settings.

        Raises:
            ringcentral_api.errors.ApiError: the platform answered with anything but success.
        """

        from .read_switch import asyncio

        return await asyncio(client=self._client, account_id=account_id, switch_id=switch_id, options=options)

    async def read_wireless_point(
        self, *, point_id: str, account_id: str = "~", options: RequestOptions | None = None
    ) -> WirelessPointInfo:
        """Reads one wireless access point with its emergency address.

        `GET /restapi/v1.0/account/{accountId}/emergency-address-auto-update/wireless-points/{pointId}`

        Throttling group: Medium.
        Application permission: EditAccounts.
        User permission: ConfigureEmergencyMaps.

        Args:
            account_id: Account; `~` is the one that is logged in; sent as `accountId`.
            point_id: sent as `pointId`.
            options: what this call has different from the client's settings.

        Raises:
            ringcentral_api.errors.ApiError: the platform answered with anything but success.
        """

        from .read_wireless_point import asyncio

        return await asyncio(client=self._client, account_id=account_id, point_id=point_id, options=options)

    async def update_emergency_location(
        self,
        *,
        location_id: str,
        body: EmergencyLocationRequestResource,
        account_id: str = "~",
        options: RequestOptions | None = None,
    ) -> CommonEmergencyLocationResource:
        """Changes one of the company's addresses for emergency calls.

        `PUT /restapi/v1.0/account/{accountId}/emergency-locations/{locationId}`

        Throttling group: Heavy.
        Application permission: EditAccounts.
        User permission: ConfigureEmergencyMaps.

        Args:
            account_id: Account; `~` is the one that is logged in; sent as `accountId`.
            location_id: sent as `locationId`.
            body: sent as `application/json`.
            options: what this call has different from the client's settings.

        Raises:
            ringcentral_api.errors.ApiError: the platform answered with anything but success.
        """

        from .update_emergency_location import asyncio

        return await asyncio(
            client=self._client, account_id=account_id, location_id=location_id, body=body, options=options
        )

    async def update_extension_emergency_location(
        self,
        *,
        location_id: str,
        body: EmergencyLocationRequestResource,
        account_id: str = "~",
        extension_id: str = "~",
        options: RequestOptions | None = None,
    ) -> CommonEmergencyLocationResource:
        """Changes one of the user's own addresses for emergency calls.

        `PUT /restapi/v1.0/account/{accountId}/extension/{extensionId}/emergency-locations/{locationId}`

        Throttling group: Light. Application permission: EditAccounts. User permission: EmergencyFramework.

        Args:
            account_id: Account; `~` is the one that is logged in; sent as `accountId`.
            extension_id: Extension; `~` is the one that is logged in; sent as `extensionId`.
            location_id: sent as `locationId`.
            body: sent as `application/json`.
            options: what this call has different from the client's settings.

        Raises:
            ringcentral_api.errors.ApiError: the platform answered with anything but success.
        """

        from .update_extension_emergency_location import asyncio

        return await asyncio(
            client=self._client,
            account_id=account_id,
            extension_id=extension_id,
            location_id=location_id,
            body=body,
            options=options,
        )

    async def update_multiple_switches(
        self, *, body: UpdateMultipleSwitchesRequest, account_id: str = "~", options: RequestOptions | None = None
    ) -> UpdateMultipleSwitchesResponse:
        """Starts a task that changes up to 10,000 network switches.

        `POST /restapi/v1.0/account/{accountId}/emergency-address-auto-update/switches-bulk-update`

        Throttling group: Heavy.
        Application permission: EditAccounts.
        User permission: ConfigureEmergencyMaps.
        Largest request body: 104857600 bytes.

        Args:
            account_id: Account; `~` is the one that is logged in; sent as `accountId`.
            body: sent as `application/json`.
            options: what this call has different from the client's settings.

        Raises:
            ringcentral_api.errors.ApiError: the platform answered with anything but success.
        """

        from .update_multiple_switches import asyncio

        return await asyncio(client=self._client, account_id=account_id, body=body, options=options)

    async def update_multiple_wireless_points(
        self, *, body: UpdateMultipleWirelessPointsRequest, account_id: str = "~", options: RequestOptions | None = None
    ) -> UpdateMultipleWirelessPointsResponse:
        """Starts a task that changes up to 10,000 wireless access points.

        `POST /restapi/v1.0/account/{accountId}/emergency-address-auto-update/wireless-points-bulk-update`

        Throttling group: Heavy.
        Application permission: EditAccounts.
        User permission: ConfigureEmergencyMaps.
        Largest request body: 104857600 bytes.

        Args:
            account_id: Account; `~` is the one that is logged in; sent as `accountId`.
            body: sent as `application/json`.
            options: what this call has different from the client's settings.

        Raises:
            ringcentral_api.errors.ApiError: the platform answered with anything but success.
        """

        from .update_multiple_wireless_points import asyncio

        return await asyncio(client=self._client, account_id=account_id, body=body, options=options)

    async def update_network(
        self,
        *,
        network_id: str,
        body: UpdateNetworkRequest,
        account_id: str = "~",
        options: RequestOptions | None = None,
    ) -> NetworkInfo:
        """Changes the address ranges of a network or their emergency addresses.

        `PUT /restapi/v1.0/account/{accountId}/emergency-address-auto-update/networks/{networkId}`

        Throttling group: Heavy.
        Application permission: EditAccounts.
        User permission: ConfigureEmergencyMaps.

        Args:
            account_id: Account; `~` is the one that is logged in; sent as `accountId`.
            network_id: sent as `networkId`.
            body: sent as `application/json`.
            options: what this call has different from the client's settings.

        Raises:
            ringcentral_api.errors.ApiError: the platform answered with anything but success.
        """

        from .update_network import asyncio

        return await asyncio(
            client=self._client, account_id=account_id, network_id=network_id, body=body, options=options
        )

    async def update_switch(
        self, *, switch_id: str, body: SwitchInfo, account_id: str = "~", options: RequestOptions | None = None
    ) -> SwitchInfo:
        """Replaces a network switch; fields left out are cleared.

        `PUT /restapi/v1.0/account/{accountId}/emergency-address-auto-update/switches/{switchId}`

        Throttling group: Heavy.
        Application permission: EditAccounts.
        User permission: ConfigureEmergencyMaps.

        Args:
            account_id: Account; `~` is the one that is logged in; sent as `accountId`.
            switch_id: sent as `switchId`.
            body: sent as `application/json`.
            options: what this call has different from the client's settings.

        Raises:
            ringcentral_api.errors.ApiError: the platform answered with anything but success.
        """

        from .update_switch import asyncio

        return await asyncio(
            client=self._client, account_id=account_id, switch_id=switch_id, body=body, options=options
        )

    async def update_wireless_point(
        self, *, point_id: str, body: UpdateWirelessPoint, account_id: str = "~", options: RequestOptions | None = None
    ) -> WirelessPointInfo:
        """Changes an access point or its emergency address.

        `PUT /restapi/v1.0/account/{accountId}/emergency-address-auto-update/wireless-points/{pointId}`

        Throttling group: Heavy.
        Application permission: EditAccounts.
        User permission: ConfigureEmergencyMaps.

        Args:
            account_id: Account; `~` is the one that is logged in; sent as `accountId`.
            point_id: sent as `pointId`.
            body: sent as `application/json`.
            options: what this call has different from the client's settings.

        Raises:
            ringcentral_api.errors.ApiError: the platform answered with anything but success.
        """

        from .update_wireless_point import asyncio

        return await asyncio(client=self._client, account_id=account_id, point_id=point_id, body=body, options=options)

    async def validate_multiple_switches(
        self, *, body: ValidateMultipleSwitchesRequest, account_id: str = "~", options: RequestOptions | None = None
    ) -> ValidateMultipleSwitchesResponse:
        """Checks up to 10,000 network switches before they are added or changed.

        `POST /restapi/v1.0/account/{accountId}/emergency-address-auto-update/switches-bulk-validate`

        Throttling group: Heavy.
        Application permission: EditAccounts.
        User permission: ConfigureEmergencyMaps.
        Largest request body: 104857600 bytes.

        Args:
            account_id: Account; `~` is the one that is logged in; sent as `accountId`.
            body: sent as `application/json`.
            options: what this call has different from the client's settings.

        Raises:
            ringcentral_api.errors.ApiError: the platform answered with anything but success.
        """

        from .validate_multiple_switches import asyncio

        return await asyncio(client=self._client, account_id=account_id, body=body, options=options)

    async def validate_multiple_wireless_points(
        self,
        *,
        body: ValidateMultipleWirelessPointsRequest,
        account_id: str = "~",
        options: RequestOptions | None = None,
    ) -> ValidateMultipleWirelessPointsResponse:
        """Checks up to 10,000 wireless access points before they are added or changed.

        `POST /restapi/v1.0/account/{accountId}/emergency-address-auto-update/wireless-points-bulk-validate`

        Throttling group: Heavy.
        Application permission: EditAccounts.
        User permission: ConfigureEmergencyMaps.
        Largest request body: 104857600 bytes.

        Args:
            account_id: Account; `~` is the one that is logged in; sent as `accountId`.
            body: sent as `application/json`.
            options: what this call has different from the client's settings.

        Raises:
            ringcentral_api.errors.ApiError: the platform answered with anything but success.
        """

        from .validate_multiple_wireless_points import asyncio

        return await asyncio(client=self._client, account_id=account_id, body=body, options=options)
