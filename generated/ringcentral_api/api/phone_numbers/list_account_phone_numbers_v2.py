"""Pages through the account's phone numbers in the v2 shape, inventory included."""

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
    from ...models._phone_numbers import AccountPhoneNumberList, PhoneNumberStatus, PhoneNumberUsageTypeV2
    from ...models._shared_extension_status_enum_full import ExtensionStatusEnumFull
    from ...models._shared_phone_number_toll_type import PhoneNumberTollType, PhoneNumberType

OPERATION = Operation(
    "list_account_phone_numbers_v2",
    "GET",
    "/restapi/v2/accounts/{accountId}/phone-numbers",
    "phone_numbers",
    group="Heavy",
    app_permission="ReadAccounts",
    user_permission="ReadCompanyPhoneNumbers",
)
"""Static facts of this operation."""

_ERRORS: dict[str, str] = {
    "400": "ParameterizedErrorResponseModel",
    "403": "ApiErrorResponseModel",
    "404": "ApiErrorResponseModel",
    "429": "ApiErrorResponseModel",
    "500": "ApiErrorResponseModel",
    "503": "ApiErrorResponseModel",
}


def request(
    *,
    account_id: str | int = "~",
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
) -> Request:
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
        options: settings of this call that differ from the client's.

    Raises:
        ringcentral_api.errors.ApiError: the response is not a success.
    """

    query: list[tuple[str, str]] = []
    if page is not None:
        query.append(("page", _call.text(page, "page")))
    if per_page is not None:
        query.append(("perPage", _call.text(per_page, "per_page")))
    if type is not None:
        query.extend(("type", item) for item in _call.several(type, "type"))
    if usage_type is not None:
        query.extend(("usageType", item) for item in _call.several(usage_type, "usage_type"))
    if status is not None:
        query.append(("status", _call.text(status, "status")))
    if toll_type is not None:
        query.append(("tollType", _call.text(toll_type, "toll_type")))
    if extension_status is not None:
        query.append(("extensionStatus", _call.text(extension_status, "extension_status")))
    if byoc_number is not None:
        query.append(("byocNumber", _call.text(byoc_number, "byoc_number")))
    if mobile_number is not None:
        query.append(("mobileNumber", _call.text(mobile_number, "mobile_number")))
    if phone_number is not None:
        query.append(("phoneNumber", _call.text(phone_number, "phone_number")))
    headers: dict[str, str] = {"Accept": "application/json"}
    return Request(
        OPERATION,
        f"/restapi/v2/accounts/{_call.segment(account_id, 'account_id')}/phone-numbers",
        query=query,
        headers=headers,
        options=options,
    )


def parse(response: httpx.Response, drift: DriftPolicy | None = None) -> AccountPhoneNumberList:
    """Decode a response, or raise the error that it stands for."""
    status = response.status_code
    if status == 200:
        from ...models._phone_numbers import AccountPhoneNumberList

        return _call.decode_model(response, AccountPhoneNumberList, drift)
    raise _call.failure(response, _ERRORS)


sync = sync_function(request, parse)
sync_detailed = sync_detailed_function(request, parse)
asyncio = async_function(request, parse)
asyncio_detailed = async_detailed_function(request, parse)
