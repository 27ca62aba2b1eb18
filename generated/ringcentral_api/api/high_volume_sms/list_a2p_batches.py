"""Pages through the high-volume batches the account has sent."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from ... import _call
from ..._endpoint import async_detailed_function, async_function, sync_detailed_function, sync_function
from ...client import Operation, Request

if TYPE_CHECKING:
    import datetime
    from collections.abc import Sequence

    import httpx

    from ...client import RequestOptions
    from ...drift import DriftPolicy
    from ...models._high_volume_sms import BatchListResponse, ListA2PBatchesStatusItem

OPERATION = Operation(
    "list_a2p_batches",
    "GET",
    "/restapi/v1.0/account/{accountId}/a2p-sms/batches",
    "high_volume_sms",
    group="Light",
    app_permission="A2PSMS",
    max_body=52428800,
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
    date_from: datetime.datetime | None = None,
    date_to: datetime.datetime | None = None,
    from_: str | None = None,
    status: ListA2PBatchesStatusItem
    | Literal["Queued", "Processing", "Sent", "Completed"]
    | Sequence[ListA2PBatchesStatusItem | Literal["Queued", "Processing", "Sent", "Completed"]]
    | None = None,
    page_token: str | None = None,
    per_page: int | None = None,
    options: RequestOptions | None = None,
) -> Request:
    """Pages through the high-volume batches the account has sent.

    `GET /restapi/v1.0/account/{accountId}/a2p-sms/batches`

    Throttling group: Light. Application permission: A2PSMS. Largest request body: 52428800 bytes.

    Args:
        account_id: Account; `~` is the one that is logged in; sent as `accountId`.
        date_from: Start of the time range; a naive datetime is taken as UTC; sent as `dateFrom`.
        date_to: End of the time range; a naive datetime is taken as UTC; sent as `dateTo`.
        from_: sent as `from`.
        status: Only what has this status; `Queued` | `Processing` | `Sent` | `Completed`.
        page_token: Token of the page to read, from the answer before; sent as `pageToken`.
        per_page: How many records a page has; sent as `perPage`.
        options: settings of this call that differ from the client's.

    Raises:
        ringcentral_api.errors.ApiError: the response is not a success.
    """

    query: list[tuple[str, str]] = []
    if date_from is not None:
        query.append(("dateFrom", _call.text(date_from, "date_from")))
    if date_to is not None:
        query.append(("dateTo", _call.text(date_to, "date_to")))
    if from_ is not None:
        query.append(("from", _call.text(from_, "from_")))
    if status is not None:
        query.extend(("status", item) for item in _call.several(status, "status"))
    if page_token is not None:
        query.append(("pageToken", _call.text(page_token, "page_token")))
    if per_page is not None:
        query.append(("perPage", _call.text(per_page, "per_page")))
    headers: dict[str, str] = {"Accept": "application/json"}
    return Request(
        OPERATION,
        f"/restapi/v1.0/account/{_call.segment(account_id, 'account_id')}/a2p-sms/batches",
        query=query,
        headers=headers,
        options=options,
    )


def parse(response: httpx.Response, drift: DriftPolicy | None = None) -> BatchListResponse:
    """Decode a response, or raise the error that it stands for."""
    status = response.status_code
    if status == 200:
        from ...models._high_volume_sms import BatchListResponse

        return _call.decode_model(response, BatchListResponse, drift)
    raise _call.failure(response, _ERRORS)


sync = sync_function(request, parse)
sync_detailed = sync_detailed_function(request, parse)
asyncio = async_function(request, parse)
asyncio_detailed = async_detailed_function(request, parse)
