"""The operations of Phone Numbers as methods."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

if TYPE_CHECKING:
    from collections.abc import Sequence

    from ...client import AsyncClient, RequestOptions, SyncClient
    from ...models._phone_numbers import (
        AccountPhoneNumberInfo,
        AccountPhoneNumberList,
        AccountPhoneNumbers,
        AddPhoneNumbersRequest,
        AddPhoneNumbersResponse,
        AddPhoneNumbersTask,
        AssignPhoneNumberRequest,
        CompanyPhoneNumberInfo,
        DeletePhoneNumbersRequest,
        DeletePhoneNumbersResponse,
        GetBulkAddTaskResultsV2Response200,
        GetExtensionPhoneNumbersResponse,
        ParsePhoneNumberRequest,
        ParsePhoneNumberResponse,
        ParsePhoneNumberResponseV2,
        ParsePhoneNumbersRequest,
        PhoneNumberStatus,
        PhoneNumberUsageType,
        PhoneNumberUsageTypeV2,
        PlatformPaymentType,
        ReplacePhoneNumberRequest,
        SmsConfigurationResource,
    )
    from ...models._shared_extension_status_enum_full import ExtensionStatusEnumFull
    from ...models._shared_phone_number_toll_type import PhoneNumberTollType, PhoneNumberType


class PhoneNumbersApi:
    """Phone Numbers."""

    __slots__ = ("_client",)

    def __init__(self, client: SyncClient) -> None:
        self._client = client

    def add_numbers_to_inventory_v2(
        self, *, body: AddPhoneNumbersRequest, account_id: str = "~", options: RequestOptions | None = None
    ) -> AddPhoneNumbersResponse | AddPhoneNumbersTask:
        """Adds numbers to the account's pool; larger requests run as a background task.

        `POST /restapi/v2/accounts/{accountId}/phone-numbers/bulk-add`

        Throttling group: Heavy.
        Application permission: EditAccounts.
        User permission: EditCompanyPhoneNumbers.

        Args:
            account_id: Account; `~` is the one that is logged in; sent as `accountId`.
            body: sent as `application/json`.
            options: what this call has different from the client's settings.

        Raises:
            ringcentral_api.errors.ApiError: the platform answered with anything but success.
        """

        from .add_numbers_to_inventory_v2 import sync

        return sync(client=self._client, account_id=account_id, body=body, options=options)

    def assign_phone_number_v2(
        self,
        *,
        phone_number_id: str,
        body: AssignPhoneNumberRequest,
        account_id: str = "~",
        options: RequestOptions | None = None,
    ) -> AccountPhoneNumberInfo:
        """Assigns a pooled number to a use or extension, or changes its use.

        `PATCH /restapi/v2/accounts/{accountId}/phone-numbers/{phoneNumberId}`

        Throttling group: Medium.
        Application permission: EditAccounts.
        User permission: EditCompanyPhoneNumbers.

        Args:
            account_id: Account; `~` is the one that is logged in; sent as `accountId`.
            phone_number_id: up to 18 characters; sent as `phoneNumberId`.
            body: sent as `application/json`.
            options: what this call has different from the client's settings.

        Raises:
            ringcentral_api.errors.ApiError: the platform answered with anything but success.
        """

        from .assign_phone_number_v2 import sync

        return sync(
            client=self._client, account_id=account_id, phone_number_id=phone_number_id, body=body, options=options
        )

    def delete_numbers_from_inventory_v2(
        self, *, body: DeletePhoneNumbersRequest, account_id: str = "~", options: RequestOptions | None = None
    ) -> DeletePhoneNumbersResponse:
        """Deletes unassigned numbers from the account's pool.

        `DELETE /restapi/v2/accounts/{accountId}/phone-numbers`

        Throttling group: Medium.
        Application permission: EditAccounts.
        User permission: EditCompanyPhoneNumbers.

        Args:
            account_id: Account; `~` is the one that is logged in; sent as `accountId`.
            body: sent as `application/json`.
            options: what this call has different from the client's settings.

        Raises:
            ringcentral_api.errors.ApiError: the platform answered with anything but success.
        """

        from .delete_numbers_from_inventory_v2 import sync

        return sync(client=self._client, account_id=account_id, body=body, options=options)

    def get_bulk_add_task_results_v2(
        self, *, task_id: str, account_id: str = "~", options: RequestOptions | None = None
    ) -> GetBulkAddTaskResultsV2Response200:
        """Polls the background task that adds numbers to the pool.

        `GET /restapi/v2/accounts/{accountId}/phone-numbers/bulk-add/{taskId}`

        Throttling group: Heavy.
        Application permission: EditAccounts.
        User permission: EditCompanyPhoneNumbers.

        Args:
            account_id: Account; `~` is the one that is logged in; sent as `accountId`.
            task_id: sent as `taskId`.
            options: what this call has different from the client's settings.

        Raises:
            ringcentral_api.errors.ApiError: the platform answered with anything but success.
        """

        from .get_bulk_add_task_results_v2 import sync

        return sync(client=self._client, account_id=account_id, task_id=task_id, options=options)

    def list_account_phone_numbers(
        self,
        *,
        account_id: str = "~",
        page: int | None = None,
        per_page: int | None = None,
        extension_status: ExtensionStatusEnumFull
        | Literal["Enabled", "Disabled", "Frozen", "NotActivated", "Unassigned"]
        | None = None,
        usage_type: PhoneNumberUsageType
        | Literal[
            "MainCompanyNumber",
            "AdditionalCompanyNumber",
            "CompanyNumber",
            "DirectNumber",
            "CompanyFaxNumber",
            "FmcBusinessMobileNumber",
            "InventoryFmcBusinessMobileNumber",
            "ForwardedNumber",
            "ForwardedCompanyNumber",
            "ContactCenterNumber",
            "ConferencingNumber",
            "MeetingsNumber",
            "NumberPool",
            "BusinessMobileNumber",
            "ELIN",
            "PartnerBusinessMobileNumber",
            "NumberPoolPartnerBusinessMobileNumber",
            "NumberStorage",
            "IntegrationNumber",
            "InventoryMobileNumber",
        ]
        | Sequence[
            PhoneNumberUsageType
            | Literal[
                "MainCompanyNumber",
                "AdditionalCompanyNumber",
                "CompanyNumber",
                "DirectNumber",
                "CompanyFaxNumber",
                "FmcBusinessMobileNumber",
                "InventoryFmcBusinessMobileNumber",
                "ForwardedNumber",
                "ForwardedCompanyNumber",
                "ContactCenterNumber",
                "ConferencingNumber",
                "MeetingsNumber",
                "NumberPool",
                "BusinessMobileNumber",
                "ELIN",
                "PartnerBusinessMobileNumber",
                "NumberPoolPartnerBusinessMobileNumber",
                "NumberStorage",
                "IntegrationNumber",
                "InventoryMobileNumber",
            ]
        ]
        | None = None,
        payment_type: PlatformPaymentType
        | Literal[
            "External",
            "TollFree",
            "Local",
            "BusinessMobileNumberProvider",
            "ExternalNumberProvider",
            "ExternalNumberProviderTollFree",
            "Mobile",
        ]
        | Sequence[
            PlatformPaymentType
            | Literal[
                "External",
                "TollFree",
                "Local",
                "BusinessMobileNumberProvider",
                "ExternalNumberProvider",
                "ExternalNumberProviderTollFree",
                "Mobile",
            ]
        ]
        | None = None,
        status: PhoneNumberStatus
        | Literal["Normal", "Pending", "PortedIn", "Temporary", "Unknown"]
        | Sequence[PhoneNumberStatus | Literal["Normal", "Pending", "PortedIn", "Temporary", "Unknown"]]
        | None = None,
        options: RequestOptions | None = None,
    ) -> AccountPhoneNumbers:
        """Pages through all phone numbers of the account, company-wide and direct ones.

        `GET /restapi/v1.0/account/{accountId}/phone-number`

        Throttling group: Heavy.
        Application permission: ReadAccounts.
        User permission: ReadCompanyPhoneNumbers.

        Args:
            account_id: Account; `~` is the one that is logged in; sent as `accountId`.
            page: Number of the page, from 1; the platform's default is `1`.
            per_page: How many records a page has; the platform's default is `100`; sent as `perPage`.
            extension_status: `Enabled` | `Disabled` | `Frozen` | `NotActivated` | `Unassigned`; sent as `extensionStatus`.
            usage_type: `MainCompanyNumber` | `AdditionalCompanyNumber` | `CompanyNumber` | `DirectNumber` | `CompanyFaxNumber` | `FmcBusinessMobileNumber` | ...; sent as `usageType`.
            payment_type: `External` | `TollFree` | `Local` | `BusinessMobileNumberProvider` | `ExternalNumberProvider` | `ExternalNumberProviderTollFree` | ...; sent as `paymentType`.
            status: Only what has this status; `Normal` | `Pending` | `PortedIn` | `Temporary` | `Unknown`.
            options: what this call has different from the client's settings.

        Raises:
            ringcentral_api.errors.ApiError: the platform answered with anything but success.
        """

        from .list_account_phone_numbers import sync

        return sync(
            client=self._client,
            account_id=account_id,
            page=page,
            per_page=per_page,
            extension_status=extension_status,
            usage_type=usage_type,
            payment_type=payment_type,
            status=status,
            options=options,
        )

    def list_account_phone_numbers_v2(
        self,
        *,
        account_id: str = "~",
        page: int | None = None,
        per_page: int | None = None,
        type: PhoneNumberType
        | Literal["VoiceFax", "VoiceOnly", "FaxOnly"]
        | Sequence[PhoneNumberType | Literal["VoiceFax", "VoiceOnly", "FaxOnly"]]
        | None = None,
        usage_type: PhoneNumberUsageTypeV2
        | Literal[
            "MainCompanyNumber",
            "DirectNumber",
            "Inventory",
            "InventoryPartnerBusinessMobileNumber",
            "InventoryFmcBusinessMobileNumber",
            "PartnerBusinessMobileNumber",
            "AdditionalCompanyNumber",
            "CompanyNumber",
            "PhoneLine",
            "CompanyFaxNumber",
            "ForwardedNumber",
            "ForwardedCompanyNumber",
            "ContactCenterNumber",
            "ConferencingNumber",
            "MeetingsNumber",
            "NumberStorage",
            "BusinessMobileNumber",
            "FmcBusinessMobileNumber",
            "ELIN",
            "InventoryMobileNumber",
        ]
        | Sequence[
            PhoneNumberUsageTypeV2
            | Literal[
                "MainCompanyNumber",
                "DirectNumber",
                "Inventory",
                "InventoryPartnerBusinessMobileNumber",
                "InventoryFmcBusinessMobileNumber",
                "PartnerBusinessMobileNumber",
                "AdditionalCompanyNumber",
                "CompanyNumber",
                "PhoneLine",
                "CompanyFaxNumber",
                "ForwardedNumber",
                "ForwardedCompanyNumber",
                "ContactCenterNumber",
                "ConferencingNumber",
                "MeetingsNumber",
                "NumberStorage",
                "BusinessMobileNumber",
                "FmcBusinessMobileNumber",
                "ELIN",
                "InventoryMobileNumber",
            ]
        ]
        | None = None,
        status: PhoneNumberStatus | Literal["Normal", "Pending", "PortedIn", "Temporary", "Unknown"] | None = None,
        toll_type: PhoneNumberTollType | Literal["Toll", "TollFree"] | None = None,
        extension_status: ExtensionStatusEnumFull
        | Literal["Enabled", "Disabled", "Frozen", "NotActivated", "Unassigned"]
        | None = None,
        byoc_number: bool | None = None,
        mobile_number: bool | None = None,
        phone_number: str | None = None,
        options: RequestOptions | None = None,
    ) -> AccountPhoneNumberList:
        """Pages through the account's phone numbers in the v2 shape, inventory included.

        `GET /restapi/v2/accounts/{accountId}/phone-numbers`

        Throttling group: Heavy.
        Application permission: ReadAccounts.
        User permission: ReadCompanyPhoneNumbers.

        Args:
            account_id: Account; `~` is the one that is logged in; sent as `accountId`.
            page: Number of the page, from 1; the platform's default is `1`; at least 1; at most 1000.
            per_page: How many records a page has; the platform's default is `100`; at least 1; at most 1000; sent as `perPage`.
            type: Only things of this type; `VoiceFax` | `VoiceOnly` | `FaxOnly`.
            usage_type: `MainCompanyNumber` | `DirectNumber` | `Inventory` | `InventoryPartnerBusinessMobileNumber` | `InventoryFmcBusinessMobileNumber` | `PartnerBusinessMobileNumber` | ...; sent as `usageType`.
            status: Only what has this status; `Normal` | `Pending` | `PortedIn` | `Temporary` | `Unknown`.
            toll_type: `Toll` | `TollFree`; sent as `tollType`.
            extension_status: `Enabled` | `Disabled` | `Frozen` | `NotActivated` | `Unassigned`; sent as `extensionStatus`.
            byoc_number: sent as `byocNumber`.
            mobile_number: sent as `mobileNumber`.
            phone_number: Only what this phone number had a part in; up to 18 characters; sent as `phoneNumber`.
            options: what this call has different from the client's settings.

        Raises:
            ringcentral_api.errors.ApiError: the platform answered with anything but success.
        """

        from .list_account_phone_numbers_v2 import sync

        return sync(
            client=self._client,
            account_id=account_id,
            page=page,
            per_page=per_page,
            type=type,
            usage_type=usage_type,
            status=status,
            toll_type=toll_type,
            extension_status=extension_status,
            byoc_number=byoc_number,
            mobile_number=mobile_number,
            phone_number=phone_number,
            options=options,
        )

    def list_extension_phone_numbers(
        self,
        *,
        account_id: str = "~",
        extension_id: str = "~",
        status: PhoneNumberStatus | Literal["Normal", "Pending", "PortedIn", "Temporary", "Unknown"] | None = None,
        usage_type: PhoneNumberUsageType
        | Literal[
            "MainCompanyNumber",
            "AdditionalCompanyNumber",
            "CompanyNumber",
            "DirectNumber",
            "CompanyFaxNumber",
            "FmcBusinessMobileNumber",
            "InventoryFmcBusinessMobileNumber",
            "ForwardedNumber",
            "ForwardedCompanyNumber",
            "ContactCenterNumber",
            "ConferencingNumber",
            "MeetingsNumber",
            "NumberPool",
            "BusinessMobileNumber",
            "ELIN",
            "PartnerBusinessMobileNumber",
            "NumberPoolPartnerBusinessMobileNumber",
            "NumberStorage",
            "IntegrationNumber",
            "InventoryMobileNumber",
        ]
        | Sequence[
            PhoneNumberUsageType
            | Literal[
                "MainCompanyNumber",
                "AdditionalCompanyNumber",
                "CompanyNumber",
                "DirectNumber",
                "CompanyFaxNumber",
                "FmcBusinessMobileNumber",
                "InventoryFmcBusinessMobileNumber",
                "ForwardedNumber",
                "ForwardedCompanyNumber",
                "ContactCenterNumber",
                "ConferencingNumber",
                "MeetingsNumber",
                "NumberPool",
                "BusinessMobileNumber",
                "ELIN",
                "PartnerBusinessMobileNumber",
                "NumberPoolPartnerBusinessMobileNumber",
                "NumberStorage",
                "IntegrationNumber",
                "InventoryMobileNumber",
            ]
        ]
        | None = None,
        page: int | None = None,
        per_page: int | None = None,
        options: RequestOptions | None = None,
    ) -> GetExtensionPhoneNumbersResponse:
        """Pages through the numbers an extension owns or may use as caller id or SMS sender.

        `GET /restapi/v1.0/account/{accountId}/extension/{extensionId}/phone-number`

        Throttling group: Light.
        Application permission: ReadAccounts.
        User permission: ReadUserPhoneNumbers.

        Args:
            account_id: Account; `~` is the one that is logged in; sent as `accountId`.
            extension_id: Extension; `~` is the one that is logged in; sent as `extensionId`.
            status: Only what has this status; `Normal` | `Pending` | `PortedIn` | `Temporary` | `Unknown`.
            usage_type: `MainCompanyNumber` | `AdditionalCompanyNumber` | `CompanyNumber` | `DirectNumber` | `CompanyFaxNumber` | `FmcBusinessMobileNumber` | ...; sent as `usageType`.
            page: Number of the page, from 1; the platform's default is `1`.
            per_page: How many records a page has; the platform's default is `100`; sent as `perPage`.
            options: what this call has different from the client's settings.

        Raises:
            ringcentral_api.errors.ApiError: the platform answered with anything but success.
        """

        from .list_extension_phone_numbers import sync

        return sync(
            client=self._client,
            account_id=account_id,
            extension_id=extension_id,
            status=status,
            usage_type=usage_type,
            page=page,
            per_page=per_page,
            options=options,
        )

    def parse_phone_number(
        self,
        *,
        body: ParsePhoneNumberRequest,
        home_country: str | None = None,
        national_as_priority: bool | None = None,
        options: RequestOptions | None = None,
    ) -> ParsePhoneNumberResponse:
        """Parses phone numbers (deprecated: use `parse_phone_number_v2`).

        `POST /restapi/v1.0/number-parser/parse`

        Throttling group: Light. Deprecated.

        Args:
            home_country: up to 2 characters; sent as `homeCountry`.
            national_as_priority: the platform's default is `false`; sent as `nationalAsPriority`.
            body: sent as `application/json`.
            options: what this call has different from the client's settings.

        Raises:
            ringcentral_api.errors.ApiError: the platform answered with anything but success.
        """

        from .parse_phone_number import sync

        return sync(
            client=self._client,
            home_country=home_country,
            national_as_priority=national_as_priority,
            body=body,
            options=options,
        )

    def parse_phone_number_v2(
        self, *, body: ParsePhoneNumbersRequest, options: RequestOptions | None = None
    ) -> ParsePhoneNumberResponseV2:
        """Parses phone numbers written in any style into E.164, national and dialling forms.

        `POST /restapi/v2/number-parser/parse`

        Throttling group: Light.

        Args:
            body: sent as `application/json`.
            options: what this call has different from the client's settings.

        Raises:
            ringcentral_api.errors.ApiError: the platform answered with anything but success.
        """

        from .parse_phone_number_v2 import sync

        return sync(client=self._client, body=body, options=options)

    def read_account_phone_number(
        self, *, phone_number_id: str, account_id: str = "~", options: RequestOptions | None = None
    ) -> CompanyPhoneNumberInfo:
        """Reads one phone number of the account, or several by a list of ids.

        `GET /restapi/v1.0/account/{accountId}/phone-number/{phoneNumberId}`

        Throttling group: Light.
        Application permission: ReadAccounts.
        User permission: ReadCompanyPhoneNumbers.

        Args:
            account_id: Account; `~` is the one that is logged in; sent as `accountId`.
            phone_number_id: sent as `phoneNumberId`.
            options: what this call has different from the client's settings.

        Raises:
            ringcentral_api.errors.ApiError: the platform answered with anything but success.
        """

        from .read_account_phone_number import sync

        return sync(client=self._client, account_id=account_id, phone_number_id=phone_number_id, options=options)

    def replace_phone_number_v2(
        self,
        *,
        phone_number_id: str,
        body: ReplacePhoneNumberRequest,
        account_id: str = "~",
        options: RequestOptions | None = None,
    ) -> AccountPhoneNumberInfo:
        """Swaps one phone number for another one from the pool.

        `POST /restapi/v2/accounts/{accountId}/phone-numbers/{phoneNumberId}/replace`

        Throttling group: Medium.
        Application permission: EditAccounts.
        User permission: EditCompanyPhoneNumbers.

        Args:
            account_id: Account; `~` is the one that is logged in; sent as `accountId`.
            phone_number_id: up to 18 characters; sent as `phoneNumberId`.
            body: sent as `application/json`.
            options: what this call has different from the client's settings.

        Raises:
            ringcentral_api.errors.ApiError: the platform answered with anything but success.
        """

        from .replace_phone_number_v2 import sync

        return sync(
            client=self._client, account_id=account_id, phone_number_id=phone_number_id, body=body, options=options
        )

    def sms_configuration_info(
        self,
        *,
        phone_number_id: int,
        account_id: str = "~",
        extension_id: str = "~",
        options: RequestOptions | None = None,
    ) -> SmsConfigurationResource:
        """Reads the brand and campaign under which a number of the extension may send texts.

        `GET /restapi/v1.0/account/{accountId}/extension/{extensionId}/phone-number/{phoneNumberId}/sms-configuration`

        Throttling group: Light. Application permission: ReadAccounts.

        Args:
            account_id: Account; `~` is the one that is logged in; sent as `accountId`.
            extension_id: Extension; `~` is the one that is logged in; sent as `extensionId`.
            phone_number_id: sent as `phoneNumberId`.
            options: what this call has different from the client's settings.

        Raises:
            ringcentral_api.errors.ApiError: the platform answered with anything but success.
        """

        from .sms_configuration_info import sync

        return sync(
            client=self._client,
            account_id=account_id,
            extension_id=extension_id,
            phone_number_id=phone_number_id,
            options=options,
        )


class AsyncPhoneNumbersApi:
    """Phone Numbers, for asyncio."""

    __slots__ = ("_client",)

    def __init__(self, client: AsyncClient) -> None:
        self._client = client

    async def add_numbers_to_inventory_v2(
        self, *, body: AddPhoneNumbersRequest, account_id: str = "~", options: RequestOptions | None = None
    ) -> AddPhoneNumbersResponse | AddPhoneNumbersTask:
        """Adds numbers to the account's pool; larger requests run as a background task.

        `POST /restapi/v2/accounts/{accountId}/phone-numbers/bulk-add`

        Throttling group: Heavy.
        Application permission: EditAccounts.
        User permission: EditCompanyPhoneNumbers.

        Args:
            account_id: Account; `~` is the one that is logged in; sent as `accountId`.
            body: sent as `application/json`.
            options: what this call has different from the client's settings.

        Raises:
            ringcentral_api.errors.ApiError: the platform answered with anything but success.
        """

        from .add_numbers_to_inventory_v2 import asyncio

        return await asyncio(client=self._client, account_id=account_id, body=body, options=options)

    async def assign_phone_number_v2(
        self,
        *,
        phone_number_id: str,
        body: AssignPhoneNumberRequest,
        account_id: str = "~",
        options: RequestOptions | None = None,
    ) -> AccountPhoneNumberInfo:
        """Assigns a pooled number to a use or extension, or changes its use.

        `PATCH /restapi/v2/accounts/{accountId}/phone-numbers/{phoneNumberId}`

        Throttling group: Medium.
        Application permission: EditAccounts.
        User permission: EditCompanyPhoneNumbers.

        Args:
            account_id: Account; `~` is the one that is logged in; sent as `accountId`.
            phone_number_id: up to 18 characters; sent as `phoneNumberId`.
            body: sent as `application/json`.
            options: what this call has different from the client's settings.

        Raises:
            ringcentral_api.errors.ApiError: the platform answered with anything but success.
        """

        from .assign_phone_number_v2 import asyncio

        return await asyncio(
            client=self._client, account_id=account_id, phone_number_id=phone_number_id, body=body, options=options
        )

    async def delete_numbers_from_inventory_v2(
        self, *, body: DeletePhoneNumbersRequest, account_id: str = "~", options: RequestOptions | None = None
    ) -> DeletePhoneNumbersResponse:
        """Deletes unassigned numbers from the account's pool.

        `DELETE /restapi/v2/accounts/{accountId}/phone-numbers`

        Throttling group: Medium.
        Application permission: EditAccounts.
        User permission: EditCompanyPhoneNumbers.

        Args:
            account_id: Account; `~` is the one that is logged in; sent as `accountId`.
            body: sent as `application/json`.
            options: what this call has different from the client's settings.

        Raises:
            ringcentral_api.errors.ApiError: the platform answered with anything but success.
        """

        from .delete_numbers_from_inventory_v2 import asyncio

        return await asyncio(client=self._client, account_id=account_id, body=body, options=options)

    async def get_bulk_add_task_results_v2(
        self, *, task_id: str, account_id: str = "~", options: RequestOptions | None = None
    ) -> GetBulkAddTaskResultsV2Response200:
        """Polls the background task that adds numbers to the pool.

        `GET /restapi/v2/accounts/{accountId}/phone-numbers/bulk-add/{taskId}`

        Throttling group: Heavy.
        Application permission: EditAccounts.
        User permission: EditCompanyPhoneNumbers.

        Args:
            account_id: Account; `~` is the one that is logged in; sent as `accountId`.
            task_id: sent as `taskId`.
            options: what this call has different from the client's settings.

        Raises:
            ringcentral_api.errors.ApiError: the platform answered with anything but success.
        """

        from .get_bulk_add_task_results_v2 import asyncio

        return await asyncio(client=self._client, account_id=account_id, task_id=task_id, options=options)

    async def list_account_phone_numbers(
        self,
        *,
        account_id: str = "~",
        page: int | None = None,
        per_page: int | None = None,
        extension_status: ExtensionStatusEnumFull
        | Literal["Enabled", "Disabled", "Frozen", "NotActivated", "Unassigned"]
        | None = None,
        usage_type: PhoneNumberUsageType
        | Literal[
            "MainCompanyNumber",
            "AdditionalCompanyNumber",
            "CompanyNumber",
            "DirectNumber",
            "CompanyFaxNumber",
            "FmcBusinessMobileNumber",
            "InventoryFmcBusinessMobileNumber",
            "ForwardedNumber",
            "ForwardedCompanyNumber",
            "ContactCenterNumber",
            "ConferencingNumber",
            "MeetingsNumber",
            "NumberPool",
            "BusinessMobileNumber",
            "ELIN",
            "PartnerBusinessMobileNumber",
            "NumberPoolPartnerBusinessMobileNumber",
            "NumberStorage",
            "IntegrationNumber",
            "InventoryMobileNumber",
        ]
        | Sequence[
            PhoneNumberUsageType
            | Literal[
                "MainCompanyNumber",
                "AdditionalCompanyNumber",
                "CompanyNumber",
                "DirectNumber",
                "CompanyFaxNumber",
                "FmcBusinessMobileNumber",
                "InventoryFmcBusinessMobileNumber",
                "ForwardedNumber",
                "ForwardedCompanyNumber",
                "ContactCenterNumber",
                "ConferencingNumber",
                "MeetingsNumber",
                "NumberPool",
                "BusinessMobileNumber",
                "ELIN",
                "PartnerBusinessMobileNumber",
                "NumberPoolPartnerBusinessMobileNumber",
                "NumberStorage",
                "IntegrationNumber",
                "InventoryMobileNumber",
            ]
        ]
        | None = None,
        payment_type: PlatformPaymentType
        | Literal[
            "External",
            "TollFree",
            "Local",
            "BusinessMobileNumberProvider",
            "ExternalNumberProvider",
            "ExternalNumberProviderTollFree",
            "Mobile",
        ]
        | Sequence[
            PlatformPaymentType
            | Literal[
                "External",
                "TollFree",
                "Local",
                "BusinessMobileNumberProvider",
                "ExternalNumberProvider",
                "ExternalNumberProviderTollFree",
                "Mobile",
            ]
        ]
        | None = None,
        status: PhoneNumberStatus
        | Literal["Normal", "Pending", "PortedIn", "Temporary", "Unknown"]
        | Sequence[PhoneNumberStatus | Literal["Normal", "Pending", "PortedIn", "Temporary", "Unknown"]]
        | None = None,
        options: RequestOptions | None = None,
    ) -> AccountPhoneNumbers:
        """Pages through all phone numbers of the account, company-wide and direct ones.

        `GET /restapi/v1.0/account/{accountId}/phone-number`

        Throttling group: Heavy.
        Application permission: ReadAccounts.
        User permission: ReadCompanyPhoneNumbers.

        Args:
            account_id: Account; `~` is the one that is logged in; sent as `accountId`.
            page: Number of the page, from 1; the platform's default is `1`.
            per_page: How many records a page has; the platform's default is `100`; sent as `perPage`.
            extension_status: `Enabled` | `Disabled` | `Frozen` | `NotActivated` | `Unassigned`; sent as `extensionStatus`.
            usage_type: `MainCompanyNumber` | `AdditionalCompanyNumber` | `CompanyNumber` | `DirectNumber` | `CompanyFaxNumber` | `FmcBusinessMobileNumber` | ...; sent as `usageType`.
            payment_type: `External` | `TollFree` | `Local` | `BusinessMobileNumberProvider` | `ExternalNumberProvider` | `ExternalNumberProviderTollFree` | ...; sent as `paymentType`.
            status: Only what has this status; `Normal` | `Pending` | `PortedIn` | `Temporary` | `Unknown`.
            options: what this call has different from the client's settings.

        Raises:
            ringcentral_api.errors.ApiError: the platform answered with anything but success.
        """

        from .list_account_phone_numbers import asyncio

        return await asyncio(
            client=self._client,
            account_id=account_id,
            page=page,
            per_page=per_page,
            extension_status=extension_status,
            usage_type=usage_type,
            payment_type=payment_type,
            status=status,
            options=options,
        )

    async def list_account_phone_numbers_v2(
        self,
        *,
        account_id: str = "~",
        page: int | None = None,
        per_page: int | None = None,
        type: PhoneNumberType
        | Literal["VoiceFax", "VoiceOnly", "FaxOnly"]
        | Sequence[PhoneNumberType | Literal["VoiceFax", "VoiceOnly", "FaxOnly"]]
        | None = None,
        usage_type: PhoneNumberUsageTypeV2
        | Literal[
            "MainCompanyNumber",
            "DirectNumber",
            "Inventory",
            "InventoryPartnerBusinessMobileNumber",
            "InventoryFmcBusinessMobileNumber",
            "PartnerBusinessMobileNumber",
            "AdditionalCompanyNumber",
            "CompanyNumber",
            "PhoneLine",
            "CompanyFaxNumber",
            "ForwardedNumber",
            "ForwardedCompanyNumber",
            "ContactCenterNumber",
            "ConferencingNumber",
            "MeetingsNumber",
            "NumberStorage",
            "BusinessMobileNumber",
            "FmcBusinessMobileNumber",
            "ELIN",
            "InventoryMobileNumber",
        ]
        | Sequence[
            PhoneNumberUsageTypeV2
            | Literal[
                "MainCompanyNumber",
                "DirectNumber",
                "Inventory",
                "InventoryPartnerBusinessMobileNumber",
                "InventoryFmcBusinessMobileNumber",
                "PartnerBusinessMobileNumber",
                "AdditionalCompanyNumber",
                "CompanyNumber",
                "PhoneLine",
                "CompanyFaxNumber",
                "ForwardedNumber",
                "ForwardedCompanyNumber",
                "ContactCenterNumber",
                "ConferencingNumber",
                "MeetingsNumber",
                "NumberStorage",
                "BusinessMobileNumber",
                "FmcBusinessMobileNumber",
                "ELIN",
                "InventoryMobileNumber",
            ]
        ]
        | None = None,
        status: PhoneNumberStatus | Literal["Normal", "Pending", "PortedIn", "Temporary", "Unknown"] | None = None,
        toll_type: PhoneNumberTollType | Literal["Toll", "TollFree"] | None = None,
        extension_status: ExtensionStatusEnumFull
        | Literal["Enabled", "Disabled", "Frozen", "NotActivated", "Unassigned"]
        | None = None,
        byoc_number: bool | None = None,
        mobile_number: bool | None = None,
        phone_number: str | None = None,
        options: RequestOptions | None = None,
    ) -> AccountPhoneNumberList:
        """Pages through the account's phone numbers in the v2 shape, inventory included.

        `GET /restapi/v2/accounts/{accountId}/phone-numbers`

        Throttling group: Heavy.
        Application permission: ReadAccounts.
        User permission: ReadCompanyPhoneNumbers.

        Args:
            account_id: Account; `~` is the one that is logged in; sent as `accountId`.
            page: Number of the page, from 1; the platform's default is `1`; at least 1; at most 1000.
            per_page: How many records a page has; the platform's default is `100`; at least 1; at most 1000; sent as `perPage`.
            type: Only things of this type; `VoiceFax` | `VoiceOnly` | `FaxOnly`.
            usage_type: `MainCompanyNumber` | `DirectNumber` | `Inventory` | `InventoryPartnerBusinessMobileNumber` | `InventoryFmcBusinessMobileNumber` | `PartnerBusinessMobileNumber` | ...; sent as `usageType`.
            status: Only what has this status; `Normal` | `Pending` | `PortedIn` | `Temporary` | `Unknown`.
            toll_type: `Toll` | `TollFree`; sent as `tollType`.
            extension_status: `Enabled` | `Disabled` | `Frozen` | `NotActivated` | `Unassigned`; sent as `extensionStatus`.
            byoc_number: sent as `byocNumber`.
            mobile_number: sent as `mobileNumber`.
            phone_number: Only what this phone number had a part in; up to 18 characters; sent as `phoneNumber`.
            options: what this call has different from the client's settings.

        Raises:
            ringcentral_api.errors.ApiError: the platform answered with anything but success.
        """

        from .list_account_phone_numbers_v2 import asyncio

        return await asyncio(
            client=self._client,
            account_id=account_id,
            page=page,
            per_page=per_page,
            type=type,
            usage_type=usage_type,
            status=status,
            toll_type=toll_type,
            extension_status=extension_status,
            byoc_number=byoc_number,
            mobile_number=mobile_number,
            phone_number=phone_number,
            options=options,
        )

    async def list_extension_phone_numbers(
        self,
        *,
        account_id: str = "~",
        extension_id: str = "~",
        status: PhoneNumberStatus | Literal["Normal", "Pending", "PortedIn", "Temporary", "Unknown"] | None = None,
        usage_type: PhoneNumberUsageType
        | Literal[
            "MainCompanyNumber",
            "AdditionalCompanyNumber",
            "CompanyNumber",
            "DirectNumber",
            "CompanyFaxNumber",
            "FmcBusinessMobileNumber",
            "InventoryFmcBusinessMobileNumber",
            "ForwardedNumber",
            "ForwardedCompanyNumber",
            "ContactCenterNumber",
            "ConferencingNumber",
            "MeetingsNumber",
            "NumberPool",
            "BusinessMobileNumber",
            "ELIN",
            "PartnerBusinessMobileNumber",
            "NumberPoolPartnerBusinessMobileNumber",
            "NumberStorage",
            "IntegrationNumber",
            "InventoryMobileNumber",
        ]
        | Sequence[
            PhoneNumberUsageType
            | Literal[
                "MainCompanyNumber",
                "AdditionalCompanyNumber",
                "CompanyNumber",
                "DirectNumber",
                "CompanyFaxNumber",
                "FmcBusinessMobileNumber",
                "InventoryFmcBusinessMobileNumber",
                "ForwardedNumber",
                "ForwardedCompanyNumber",
                "ContactCenterNumber",
                "ConferencingNumber",
                "MeetingsNumber",
                "NumberPool",
                "BusinessMobileNumber",
                "ELIN",
                "PartnerBusinessMobileNumber",
                "NumberPoolPartnerBusinessMobileNumber",
                "NumberStorage",
                "IntegrationNumber",
                "InventoryMobileNumber",
            ]
        ]
        | None = None,
        page: int | None = None,
        per_page: int | None = None,
        options: RequestOptions | None = None,
    ) -> GetExtensionPhoneNumbersResponse:
        """Pages through the numbers an extension owns or may use as caller id or SMS sender.

        `GET /restapi/v1.0/account/{accountId}/extension/{extensionId}/phone-number`

        Throttling group: Light.
        Application permission: ReadAccounts.
        User permission: ReadUserPhoneNumbers.

        Args:
            account_id: Account; `~` is the one that is logged in; sent as `accountId`.
            extension_id: Extension; `~` is the one that is logged in; sent as `extensionId`.
            status: Only what has this status; `Normal` | `Pending` | `PortedIn` | `Temporary` | `Unknown`.
            usage_type: `MainCompanyNumber` | `AdditionalCompanyNumber` | `CompanyNumber` | `DirectNumber` | `CompanyFaxNumber` | `FmcBusinessMobileNumber` | ...; sent as `usageType`.
            page: Number of the page, from 1; the platform's default is `1`.
            per_page: How many records a page has; the platform's default is `100`; sent as `perPage`.
            options: what this call has different from the client's settings.

        Raises:
            ringcentral_api.errors.ApiError: the platform answered with anything but success.
        """

        from .list_extension_phone_numbers import asyncio

        return await asyncio(
            client=self._client,
            account_id=account_id,
            extension_id=extension_id,
            status=status,
            usage_type=usage_type,
            page=page,
            per_page=per_page,
            options=options,
        )

    async def parse_phone_number(
        self,
        *,
        body: ParsePhoneNumberRequest,
        home_country: str | None = None,
        national_as_priority: bool | None = None,
        options: RequestOptions | None = None,
    ) -> ParsePhoneNumberResponse:
        """Parses phone numbers (deprecated: use `parse_phone_number_v2`).

        `POST /restapi/v1.0/number-parser/parse`

        Throttling group: Light. Deprecated.

        Args:
            home_country: up to 2 characters; sent as `homeCountry`.
            national_as_priority: the platform's default is `false`; sent as `nationalAsPriority`.
            body: sent as `application/json`.
            options: what this call has different from the client's settings.

        Raises:
            ringcentral_api.errors.ApiError: the platform answered with anything but success.
        """

        from .parse_phone_number import asyncio

        return await asyncio(
            client=self._client,
            home_country=home_country,
            national_as_priority=national_as_priority,
            body=body,
            options=options,
        )

    async def parse_phone_number_v2(
        self, *, body: ParsePhoneNumbersRequest, options: RequestOptions | None = None
    ) -> ParsePhoneNumberResponseV2:
        """Parses phone numbers written in any style into E.164, national and dialling forms.

        `POST /restapi/v2/number-parser/parse`

        Throttling group: Light.

        Args:
            body: sent as `application/json`.
            options: what this call has different from the client's settings.

        Raises:
            ringcentral_api.errors.ApiError: the platform answered with anything but success.
        """

        from .parse_phone_number_v2 import asyncio

        return await asyncio(client=self._client, body=body, options=options)

    async def read_account_phone_number(
        self, *, phone_number_id: str, account_id: str = "~", options: RequestOptions | None = None
    ) -> CompanyPhoneNumberInfo:
        """Reads one phone number of the account, or several by a list of ids.

        `GET /restapi/v1.0/account/{accountId}/phone-number/{phoneNumberId}`

        Throttling group: Light.
        Application permission: ReadAccounts.
        User permission: ReadCompanyPhoneNumbers.

        Args:
            account_id: Account; `~` is the one that is logged in; sent as `accountId`.
            phone_number_id: sent as `phoneNumberId`.
            options: what this call has different from the client's settings.

        Raises:
            ringcentral_api.errors.ApiError: the platform answered with anything but success.
        """

        from .read_account_phone_number import asyncio

        return await asyncio(
            client=self._client, account_id=account_id, phone_number_id=phone_number_id, options=options
        )

    async def replace_phone_number_v2(
        self,
        *,
        phone_number_id: str,
        body: ReplacePhoneNumberRequest,
        account_id: str = "~",
        options: RequestOptions | None = None,
    ) -> AccountPhoneNumberInfo:
        """Swaps one phone number for another one from the pool.

        `POST /restapi/v2/accounts/{accountId}/phone-numbers/{phoneNumberId}/replace`

        Throttling group: Medium.
        Application permission: EditAccounts.
        User permission: EditCompanyPhoneNumbers.

        Args:
            account_id: Account; `~` is the one that is logged in; sent as `accountId`.
            phone_number_id: up to 18 characters; sent as `phoneNumberId`.
            body: sent as `application/json`.
            options: what this call has different from the client's settings.

        Raises:
            ringcentral_api.errors.ApiError: the platform answered with anything but success.
        """

        from .replace_phone_number_v2 import asyncio

        return await asyncio(
            client=self._client, account_id=account_id, phone_number_id=phone_number_id, body=body, options=options
        )

    async def sms_configuration_info(
        self,
        *,
        phone_number_id: int,
        account_id: str = "~",
        extension_id: str = "~",
        options: RequestOptions | None = None,
    ) -> SmsConfigurationResource:
        """Reads the brand and campaign under which a number of the extension may send texts.

        `GET /restapi/v1.0/account/{accountId}/extension/{extensionId}/phone-number/{phoneNumberId}/sms-configuration`

        Throttling group: Light. Application permission: ReadAccounts.

        Args:
            account_id: Account; `~` is the one that is logged in; sent as `accountId`.
            extension_id: Extension; `~` is the one that is logged in; sent as `extensionId`.
            phone_number_id: sent as `phoneNumberId`.
            options: what this call has different from the client's settings.

        Raises:
            ringcentral_api.errors.ApiError: the platform answered with anything but success.
        """

        from .sms_configuration_info import asyncio

        return await asyncio(
            client=self._client,
            account_id=account_id,
            extension_id=extension_id,
            phone_number_id=phone_number_id,
            options=options,
        )
