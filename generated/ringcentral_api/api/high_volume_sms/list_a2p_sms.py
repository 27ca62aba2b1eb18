"""Pages through single high-volume texts, sent and received."""

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
    from ...models._high_volume_sms import ListA2PSMSView, MessageListResponse
    from ...models._shared_message_direction_enum import MessageDirectionEnum

OPERATION = Operation(
    "list_a2p_sms",
    "GET",
    "/restapi/v1.0/account/{accountId}/a2p-sms/messages",
    "high_volume_sms",
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
    batch_id: str | int | None = None,
    direction: MessageDirectionEnum
    | Literal["Inbound", "Outbound"]
    | Sequence[MessageDirectionEnum | Literal["Inbound", "Outbound"]]
    | None = None,
    date_from: datetime.datetime | None = None,
    date_to: datetime.datetime | None = None,
    view: ListA2PSMSView | Literal["Simple", "Detailed"] | None = None,
    phone_number: str | Sequence[str] | None = None,
    page_token: str | None = None,
    per_page: int | None = None,
    options: RequestOptions | None = None,
) -> Request:
    """Pages through single high-volume texts, sent and received.

    `GET /restapi/v1.0/account/{accountId}/a2p-sms/messages`

    Throttling group: Light. Application permission: A2PSMS.

    Args:
        account_id: Account; `~` is the one that is logged in; sent as `accountId`.
        batch_id: sent as `batchId`.
        direction: Only what came in, or only what went out; `Inbound` | `Outbound`.
        date_from: Start of the time range; a naive datetime is taken as UTC; sent as `dateFrom`.
        date_to: End of the time range; a naive datetime is taken as UTC; sent as `dateTo`.
        view: How much the answer tells; `Simple` | `Detailed`; the platform's default is `Simple`.
        phone_number: Only what this phone number had a part in; sent as `phoneNumber`.
        page_token: Token of the page to read, from the answer before; sent as `pageToken`.
        per_page: How many records a page has; the platform's default is `1000`; sent as `perPage`.
        options: settings of this call that differ from the client's.

    Raises:
        ringcentral_api.errors.ApiError: the response is not a success.
    """

    query: list[tuple[str, str]] = []
    if batch_id is not None:
        query.append(("batchId", _call.text(batch_id, "batch_id")))
    if direction is not None:
        query.extend(("direction", item) for item in _call.several(direction, "direction"))
    if date_from is not None:
        query.append(("dateFrom", _call.text(date_from, "date_from")))
    if date_to is not None:
        query.append(("dateTo", _call.text(date_to, "date_to")))
    if view is not None:
        query.append(("view", _call.text(view, "view")))
    if phone_number is not None:
        query.extend(("phoneNumber", item) for item in _call.several(phone_number, "phone_number"))
    if page_token is not None:
        query.append(("pageToken", _call.text(page_token, "page_token")))
    if per_page is not None:
        query.append(("perPage", _call.text(per_page, "per_page")))
    headers: dict[str, str] = {"Accept": "application/json"}
    return Request(
        OPERATION,
        f"/restapi/v1.0/account/{_call.segment(account_id, 'account_id')}/a2p-sms/messages",
        query=query,
        headers=headers,
        options=options,
    )


def parse(response: httpx.Response, drift: DriftPolicy | None = None) -> MessageListResponse:
    """Decode a response, or raise the error that it stands for."""
    status = response.status_code
    if status == 200:
        from ...models._high_volume_sms import MessageListResponse

        return _call.decode_model(response, MessageListResponse, drift)
    raise _call.failure(response, _ERRORS)


sync = sync_function(request, parse)
sync_detailed = sync_detailed_function(request, parse)
asyncio = async_function(request, parse)
asyncio_detailed = async_detailed_function(request, parse)
