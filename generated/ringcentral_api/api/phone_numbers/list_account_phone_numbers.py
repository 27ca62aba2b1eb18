"""Pages through all phone numbers of the account, company-wide and direct ones."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from ... import _call
from ...client import Operation, Request
from ...types import Response

if TYPE_CHECKING:
    from collections.abc import Sequence

    import httpx

    from ...client import AsyncClient, RequestOptions, SyncClient
    from ...drift import DriftPolicy
    from ...models._phone_numbers import (
        AccountPhoneNumbers,
        PhoneNumberStatus,
        PhoneNumberUsageType,
        PlatformPaymentType,
    )
    from ...models._shared_extension_status_enum_full import ExtensionStatusEnumFull

OPERATION = Operation(
    "list_account_phone_numbers",
    "GET",
    "/restapi/v1.0/account/{accountId}/phone-number",
    "phone_numbers",
    group="Heavy",
    app_permission="ReadAccounts",
    user_permission="ReadCompanyPhoneNumbers",
)
"""The facts of this operation."""

_ERRORS: dict[str, str] = {}


def request(
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
) -> Request:
    """The request of one call, ready to be sent by any client."""
    query: list[tuple[str, str]] = []
    if page is not None:
        query.append(("page", _call.text(page, "page")))
    if per_page is not None:
        query.append(("perPage", _call.text(per_page, "per_page")))
    if extension_status is not None:
        query.append(("extensionStatus", _call.text(extension_status, "extension_status")))
    if usage_type is not None:
        query.extend(("usageType", item) for item in _call.several(usage_type, "usage_type"))
    if payment_type is not None:
        query.extend(("paymentType", item) for item in _call.several(payment_type, "payment_type"))
    if status is not None:
        query.extend(("status", item) for item in _call.several(status, "status"))
    headers: dict[str, str] = {"Accept": "application/json"}
    return Request(
        OPERATION,
        f"/restapi/v1.0/account/{_call.segment(account_id, 'account_id')}/phone-number",
        query=query,
        headers=headers,
        options=options,
    )


def parse(response: httpx.Response, drift: DriftPolicy | None = None) -> AccountPhoneNumbers:
    """Decode an answer, or raise what stands for it."""
    status = response.status_code
    if status == 200:
        from ...models._phone_numbers import AccountPhoneNumbers

        return _call.decode_model(response, AccountPhoneNumbers, drift)
    raise _call.failure(response, _ERRORS)


def sync_detailed(
    *,
    client: SyncClient,
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
) -> Response[AccountPhoneNumbers]:
    """The same as `sync`, with status and headers."""
    response = client.send(
        request(
            account_id=account_id,
            page=page,
            per_page=per_page,
            extension_status=extension_status,
            usage_type=usage_type,
            payment_type=payment_type,
            status=status,
            options=options,
        )
    )
    return Response(response, parse(response, client.drift))


def sync(
    *,
    client: SyncClient,
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

    return parse(
        client.send(
            request(
                account_id=account_id,
                page=page,
                per_page=per_page,
                extension_status=extension_status,
                usage_type=usage_type,
                payment_type=payment_type,
                status=status,
                options=options,
            )
        ),
        client.drift,
    )


async def asyncio_detailed(
    *,
    client: AsyncClient,
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
) -> Response[AccountPhoneNumbers]:
    """The same as `asyncio`, with status and headers."""
    response = await client.send(
        request(
            account_id=account_id,
            page=page,
            per_page=per_page,
            extension_status=extension_status,
            usage_type=usage_type,
            payment_type=payment_type,
            status=status,
            options=options,
        )
    )
    return Response(response, parse(response, client.drift))


async def asyncio(
    *,
    client: AsyncClient,
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

    return parse(
        await client.send(
            request(
                account_id=account_id,
                page=page,
                per_page=per_page,
                extension_status=extension_status,
                usage_type=usage_type,
                payment_type=payment_type,
                status=status,
                options=options,
            )
        ),
        client.drift,
    )
