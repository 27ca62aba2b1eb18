"""Pages through all phone numbers of the account, company-wide and direct ones."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from ... import _call
from ..._endpoint import async_detailed_function, async_function, sync_detailed_function, sync_function
from ...client import Operation, Request

if TYPE_CHECKING:
    from collections.abc import Sequence

    import httpx

    from ...client import RequestOptions
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
"""Static facts of this operation."""

_ERRORS: dict[str, str] = {}


def request(
    *,
    account_id: str | int = "~",
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
        options: settings of this call that differ from the client's.

    Raises:
        ringcentral_api.errors.ApiError: the response is not a success.
    """

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
    """Decode a response, or raise the error that it stands for."""
    status = response.status_code
    if status == 200:
        from ...models._phone_numbers import AccountPhoneNumbers

        return _call.decode_model(response, AccountPhoneNumbers, drift)
    raise _call.failure(response, _ERRORS)


sync = sync_function(request, parse)
sync_detailed = sync_detailed_function(request, parse)
asyncio = async_function(request, parse)
asyncio_detailed = async_detailed_function(request, parse)
