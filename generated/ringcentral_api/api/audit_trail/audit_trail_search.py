"""Searches who changed what in the account's settings, up to 180 days back."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ... import _call
from ..._endpoint import async_detailed_function, async_function, sync_detailed_function, sync_function
from ...client import Operation, Request

if TYPE_CHECKING:
    import httpx

    from ...bodies._audit_trail import AccountHistorySearchPublicRequestDict
    from ...client import Part, RequestOptions
    from ...drift import DriftPolicy
    from ...models._audit_trail import AccountHistorySearchPublicRequest, AccountHistorySearchPublicResponse

OPERATION = Operation(
    "audit_trail_search",
    "POST",
    "/restapi/v1.0/account/{accountId}/audit-trail/search",
    "audit_trail",
    group="Heavy",
    app_permission="ReadAuditTrail",
)
"""Static facts of this operation."""

_ERRORS: dict[str, str] = {
    "400": "ParameterizedErrorResponseModel",
    "403": "ApiErrorResponseModel",
    "404": "ApiErrorResponseModel",
    "500": "ApiErrorResponseModel",
    "503": "ApiErrorResponseModel",
}


def request(
    *,
    account_id: str | int = "~",
    body: AccountHistorySearchPublicRequest | AccountHistorySearchPublicRequestDict | None = None,
    options: RequestOptions | None = None,
) -> Request:
    """Searches who changed what in the account's settings, up to 180 days back.

    `POST /restapi/v1.0/account/{accountId}/audit-trail/search`

    Throttling group: Heavy. Application permission: ReadAuditTrail.

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
    if body is not None:
        content = _call.dump(body, "AccountHistorySearchPublicRequest")
        headers["Content-Type"] = "application/json"
    return Request(
        OPERATION,
        f"/restapi/v1.0/account/{_call.segment(account_id, 'account_id')}/audit-trail/search",
        headers=headers,
        content=content,
        parts=parts,
        options=options,
    )


def parse(response: httpx.Response, drift: DriftPolicy | None = None) -> AccountHistorySearchPublicResponse:
    """Decode a response, or raise the error that it stands for."""
    status = response.status_code
    if status == 200:
        from ...models._audit_trail import AccountHistorySearchPublicResponse

        return _call.decode_model(response, AccountHistorySearchPublicResponse, drift)
    raise _call.failure(response, _ERRORS)


sync = sync_function(request, parse)
sync_detailed = sync_detailed_function(request, parse)
asyncio = async_function(request, parse)
asyncio_detailed = async_detailed_function(request, parse)
