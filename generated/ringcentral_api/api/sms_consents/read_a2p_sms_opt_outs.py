"""Pages through the numbers that opted out of high-volume texts (deprecated)."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from ... import _call
from ..._endpoint import async_detailed_function, async_function, sync_detailed_function, sync_function
from ...client import Operation, Request

if TYPE_CHECKING:
    import httpx

    from ...client import RequestOptions
    from ...drift import DriftPolicy
    from ...models._sms_consents import OptOutListResponse, ReadA2PSMSOptOutsStatus

OPERATION = Operation(
    "read_a2p_sms_opt_outs",
    "GET",
    "/restapi/v1.0/account/{accountId}/a2p-sms/opt-outs",
    "sms_consents",
    group="Light",
    app_permission="A2PSMS",
)
"""Static facts of this operation."""

_ERRORS: dict[str, str] = {
    "400": "ASGErrorResponse",
    "401": "ASGErrorResponse",
    "404": "ASGErrorResponse",
    "500": "ASGErrorResponse",
}


def request(
    *,
    account_id: str | int = "~",
    from_: str | None = None,
    to: str | None = None,
    status: ReadA2PSMSOptOutsStatus | Literal["optout", "optin", "all"] | None = None,
    page_token: str | None = None,
    per_page: int | None = None,
    options: RequestOptions | None = None,
) -> Request:
    """Pages through the numbers that opted out of high-volume texts (deprecated).

    `GET /restapi/v1.0/account/{accountId}/a2p-sms/opt-outs`

    Throttling group: Light. Application permission: A2PSMS. Deprecated by the API.

    Args:
        account_id: Account; `~` is the one that is logged in; sent as `accountId`.
        from_: sent as `from`.
        to: a query parameter.
        status: Only what has this status; `optout` | `optin` | `all`; the platform's default is `optout`.
        page_token: Token of the page to read, from the answer before; sent as `pageToken`.
        per_page: How many records a page has; the platform's default is `1000`; sent as `perPage`.
        options: settings of this call that differ from the client's.

    Raises:
        ringcentral_api.errors.ApiError: the response is not a success.
    """

    query: list[tuple[str, str]] = []
    if from_ is not None:
        query.append(("from", _call.text(from_, "from_")))
    if to is not None:
        query.append(("to", _call.text(to, "to")))
    if status is not None:
        query.append(("status", _call.text(status, "status")))
    if page_token is not None:
        query.append(("pageToken", _call.text(page_token, "page_token")))
    if per_page is not None:
        query.append(("perPage", _call.text(per_page, "per_page")))
    headers: dict[str, str] = {"Accept": "application/json"}
    return Request(
        OPERATION,
        f"/restapi/v1.0/account/{_call.segment(account_id, 'account_id')}/a2p-sms/opt-outs",
        query=query,
        headers=headers,
        options=options,
    )


def parse(response: httpx.Response, drift: DriftPolicy | None = None) -> OptOutListResponse | str:
    """Decode a response, or raise the error that it stands for."""
    status = response.status_code
    if status == 200:
        if _call.is_text(response):
            return response.text
        from ...models._sms_consents import OptOutListResponse

        return _call.decode_model(response, OptOutListResponse, drift)
    raise _call.failure(response, _ERRORS)


sync = sync_function(request, parse)
sync_detailed = sync_detailed_function(request, parse)
asyncio = async_function(request, parse)
asyncio_detailed = async_detailed_function(request, parse)
