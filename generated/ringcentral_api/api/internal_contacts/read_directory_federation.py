"""Lists the accounts that share one directory with this account."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from ... import _call
from ..._endpoint import async_detailed_function, async_function, sync_detailed_function, sync_function
from ...client import Operation, Request

if TYPE_CHECKING:
    import httpx

    from ...client import RequestOptions
    from ...drift import DriftPolicy
    from ...models._internal_contacts import FederationResource, FederationTypes

OPERATION = Operation(
    "read_directory_federation",
    "GET",
    "/restapi/v1.0/account/{accountId}/directory/federation",
    "internal_contacts",
    group="Medium",
    app_permission="ReadAccounts",
    user_permission="ReadCompanyInfo",
)
"""Static facts of this operation."""

_ERRORS: dict[str, str] = {
    "400": "ADGErrorResponse",
    "404": "ADGErrorResponse",
    "500": "ADGErrorResponse",
    "503": "ADGErrorResponse",
}


def request(
    *,
    account_id: str | int = "~",
    types: FederationTypes | Literal["All", "Regular", "AdminOnly"] | None = None,
    rc_extension_id: str | None = None,
    options: RequestOptions | None = None,
) -> Request:
    """Lists the accounts that share one directory with this account.

    `GET /restapi/v1.0/account/{accountId}/directory/federation`

    Throttling group: Medium. Application permission: ReadAccounts. User permission: ReadCompanyInfo.

    Args:
        account_id: Account; `~` is the one that is logged in; sent as `accountId`.
        types: `All` | `Regular` | `AdminOnly`.
        rc_extension_id: sent as `RCExtensionId`.
        options: settings of this call that differ from the client's.

    Raises:
        ringcentral_api.errors.ApiError: the response is not a success.
    """

    query: list[tuple[str, str]] = []
    if types is not None:
        query.append(("types", _call.text(types, "types")))
    headers: dict[str, str] = {"Accept": "application/json"}
    if rc_extension_id is not None:
        headers["RCExtensionId"] = _call.text(rc_extension_id, "rc_extension_id")
    return Request(
        OPERATION,
        f"/restapi/v1.0/account/{_call.segment(account_id, 'account_id')}/directory/federation",
        query=query,
        headers=headers,
        options=options,
    )


def parse(response: httpx.Response, drift: DriftPolicy | None = None) -> FederationResource:
    """Decode a response, or raise the error that it stands for."""
    status = response.status_code
    if status == 200:
        from ...models._internal_contacts import FederationResource

        return _call.decode_model(response, FederationResource, drift)
    raise _call.failure(response, _ERRORS)


sync = sync_function(request, parse)
sync_detailed = sync_detailed_function(request, parse)
asyncio = async_function(request, parse)
asyncio_detailed = async_detailed_function(request, parse)
