"""Changes the company's name, postal address or main e-mail."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ... import _call
from ..._endpoint import async_detailed_function, async_function, sync_detailed_function, sync_function
from ...client import Operation, Request

if TYPE_CHECKING:
    import httpx

    from ...bodies._company import ModifyAccountBusinessAddressRequestDict
    from ...client import Part, RequestOptions
    from ...drift import DriftPolicy
    from ...models._company import AccountBusinessAddressResource, ModifyAccountBusinessAddressRequest

OPERATION = Operation(
    "update_account_business_address",
    "PUT",
    "/restapi/v1.0/account/{accountId}/business-address",
    "company",
    group="Medium",
    app_permission="EditAccounts",
    user_permission="EditCompanyInfo",
)
"""Static facts of this operation."""

_ERRORS: dict[str, str] = {}


def request(
    *,
    body: ModifyAccountBusinessAddressRequest | ModifyAccountBusinessAddressRequestDict,
    account_id: str | int = "~",
    options: RequestOptions | None = None,
) -> Request:
    """Changes the company's name, postal address or main e-mail.

    `PUT /restapi/v1.0/account/{accountId}/business-address`

    Throttling group: Medium. Application permission: EditAccounts. User permission: EditCompanyInfo.

    Args:
        account_id: Account; `~` is the one that is logged in; sent as `accountId`.
        body: sent as `application/json`.
        options: settings of this call that differ from the client's.

    Raises:
        ringcentral_api.errors.ApiError: the response is not a success.
    """

    headers: dict[str, str] = {"Accept": "application/json"}
    content: bytes | None = None
    parts: list[Part] | None = None
    content = _call.dump(body, "ModifyAccountBusinessAddressRequest")
    headers["Content-Type"] = "application/json"
    return Request(
        OPERATION,
        f"/restapi/v1.0/account/{_call.segment(account_id, 'account_id')}/business-address",
        headers=headers,
        content=content,
        parts=parts,
        options=options,
    )


def parse(response: httpx.Response, drift: DriftPolicy | None = None) -> AccountBusinessAddressResource:
    """Decode a response, or raise the error that it stands for."""
    status = response.status_code
    if status == 200:
        from ...models._company import AccountBusinessAddressResource

        return _call.decode_model(response, AccountBusinessAddressResource, drift)
    raise _call.failure(response, _ERRORS)


sync = sync_function(request, parse)
sync_detailed = sync_detailed_function(request, parse)
asyncio = async_function(request, parse)
asyncio_detailed = async_detailed_function(request, parse)
