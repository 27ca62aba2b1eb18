"""Pages through the presence of all extensions of the account."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ... import _call
from ..._endpoint import async_detailed_function, async_function, sync_detailed_function, sync_function
from ...client import Operation, Request

if TYPE_CHECKING:
    import httpx

    from ...client import RequestOptions
    from ...drift import DriftPolicy
    from ...models._presence import AccountPresenceInfo

OPERATION = Operation(
    "read_account_presence",
    "GET",
    "/restapi/v1.0/account/{accountId}/presence",
    "presence",
    group="Heavy",
    app_permission="ReadPresence",
    user_permission="ReadPresenceStatus",
    max_body=104857600,
)
"""Static facts of this operation."""

_ERRORS: dict[str, str] = {}


def request(
    *,
    account_id: str | int = "~",
    detailed_telephony_state: bool | None = None,
    sip_data: bool | None = None,
    page: int | None = None,
    per_page: int | None = None,
    options: RequestOptions | None = None,
) -> Request:
    """Pages through the presence of all extensions of the account.

    `GET /restapi/v1.0/account/{accountId}/presence`

    Throttling group: Heavy.
    Application permission: ReadPresence.
    User permission: ReadPresenceStatus.
    Largest request body: 104857600 bytes.

    Args:
        account_id: Account; `~` is the one that is logged in; sent as `accountId`.
        detailed_telephony_state: sent as `detailedTelephonyState`.
        sip_data: sent as `sipData`.
        page: Number of the page, from 1.
        per_page: How many records a page has; sent as `perPage`.
        options: settings of this call that differ from the client's.

    Raises:
        ringcentral_api.errors.ApiError: the response is not a success.
    """

    query: list[tuple[str, str]] = []
    if detailed_telephony_state is not None:
        query.append(("detailedTelephonyState", _call.text(detailed_telephony_state, "detailed_telephony_state")))
    if sip_data is not None:
        query.append(("sipData", _call.text(sip_data, "sip_data")))
    if page is not None:
        query.append(("page", _call.text(page, "page")))
    if per_page is not None:
        query.append(("perPage", _call.text(per_page, "per_page")))
    headers: dict[str, str] = {"Accept": "application/json"}
    return Request(
        OPERATION,
        f"/restapi/v1.0/account/{_call.segment(account_id, 'account_id')}/presence",
        query=query,
        headers=headers,
        options=options,
    )


def parse(response: httpx.Response, drift: DriftPolicy | None = None) -> AccountPresenceInfo:
    """Decode a response, or raise the error that it stands for."""
    status = response.status_code
    if status == 200:
        from ...models._presence import AccountPresenceInfo

        return _call.decode_model(response, AccountPresenceInfo, drift)
    raise _call.failure(response, _ERRORS)


sync = sync_function(request, parse)
sync_detailed = sync_detailed_function(request, parse)
asyncio = async_function(request, parse)
asyncio_detailed = async_detailed_function(request, parse)
