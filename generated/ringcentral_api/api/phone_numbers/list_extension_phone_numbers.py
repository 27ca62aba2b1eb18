"""Pages through the numbers an extension owns or may use as caller id or SMS sender."""

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
    from ...models._phone_numbers import ExtensionPhoneNumbers, PhoneNumberStatus, PhoneNumberUsageType

OPERATION = Operation(
    "list_extension_phone_numbers",
    "GET",
    "/restapi/v1.0/account/{accountId}/extension/{extensionId}/phone-number",
    "phone_numbers",
    group="Light",
    app_permission="ReadAccounts",
    user_permission="ReadUserPhoneNumbers",
)
"""Static facts of this operation."""

_ERRORS: dict[str, str] = {
    "404": "ApiErrorResponseModel",
}


def request(
    *,
    account_id: str | int = "~",
    extension_id: str | int = "~",
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
) -> Request:
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
        options: settings of this call that differ from the client's.

    Raises:
        ringcentral_api.errors.ApiError: the response is not a success.
    """

    query: list[tuple[str, str]] = []
    if status is not None:
        query.append(("status", _call.text(status, "status")))
    if usage_type is not None:
        query.extend(("usageType", item) for item in _call.several(usage_type, "usage_type"))
    if page is not None:
        query.append(("page", _call.text(page, "page")))
    if per_page is not None:
        query.append(("perPage", _call.text(per_page, "per_page")))
    headers: dict[str, str] = {"Accept": "application/json"}
    return Request(
        OPERATION,
        f"/restapi/v1.0/account/{_call.segment(account_id, 'account_id')}/extension/{_call.segment(extension_id, 'extension_id')}/phone-number",
        query=query,
        headers=headers,
        options=options,
    )


def parse(response: httpx.Response, drift: DriftPolicy | None = None) -> ExtensionPhoneNumbers:
    """Decode a response, or raise the error that it stands for."""
    status = response.status_code
    if status == 200:
        from ...models._phone_numbers import ExtensionPhoneNumbers

        return _call.decode_model(response, ExtensionPhoneNumbers, drift)
    raise _call.failure(response, _ERRORS)


sync = sync_function(request, parse)
sync_detailed = sync_detailed_function(request, parse)
asyncio = async_function(request, parse)
asyncio_detailed = async_detailed_function(request, parse)
