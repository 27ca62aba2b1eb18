"""Reads main number, operator, limits and service details of the caller's account."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ... import _call
from ..._endpoint import async_detailed_function, async_function, sync_detailed_function, sync_function
from ...client import Operation, Request

if TYPE_CHECKING:
    import httpx

    from ...client import RequestOptions
    from ...drift import DriftPolicy
    from ...models._company import Account

OPERATION = Operation(
    "read_account_info",
    "GET",
    "/restapi/v1.0/account/{accountId}",
    "company",
    group="Light",
    app_permission="ReadAccounts",
    user_permission="ReadCompanyInfo",
)
"""Static facts of this operation."""

_ERRORS: dict[str, str] = {}


def request(*, account_id: str | int = "~", options: RequestOptions | None = None) -> Request:
    """Reads main number, operator, limits and service details of the caller's account.

    `GET /restapi/v1.0/account/{accountId}`

    Throttling group: Light. Application permission: ReadAccounts. User permission: ReadCompanyInfo.

    Args:
        account_id: Account; `~` is the one that is logged in; sent as `accountId`.
        options: settings of this call that differ from the client's.

    Raises:
        ringcentral_api.errors.ApiError: the response is not a success.
    """

    headers: dict[str, str] = {"Accept": "application/json"}
    return Request(
        OPERATION,
        f"/restapi/v1.0/account/{_call.segment(account_id, 'account_id')}",
        headers=headers,
        options=options,
    )


def parse(response: httpx.Response, drift: DriftPolicy | None = None) -> Account:
    """Decode a response, or raise the error that it stands for."""
    status = response.status_code
    if status == 200:
        from ...models._company import Account

        return _call.decode_model(response, Account, drift)
    raise _call.failure(response, _ERRORS)


sync = sync_function(request, parse)
sync_detailed = sync_detailed_function(request, parse)
asyncio = async_function(request, parse)
asyncio_detailed = async_detailed_function(request, parse)
