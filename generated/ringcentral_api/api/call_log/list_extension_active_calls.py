"""Pages through the calls one extension is in at this moment, newest first."""

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
    from ...models._call_log import (
        CallDirectionEnum,
        CallLog,
        CallLogView,
        CallTransportEnum,
        CallTypeEnum,
        ConferenceCallTypeItem,
        PerPageWithMaxMax,
    )

OPERATION = Operation(
    "list_extension_active_calls",
    "GET",
    "/restapi/v1.0/account/{accountId}/extension/{extensionId}/active-calls",
    "call_log",
    group="Heavy",
    app_permission="ReadCallLog",
    user_permission="ReadCallLog",
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
    extension_id: str | int = "~",
    direction: CallDirectionEnum
    | Literal["Inbound", "Outbound"]
    | Sequence[CallDirectionEnum | Literal["Inbound", "Outbound"]]
    | None = None,
    view: CallLogView | Literal["Simple", "Detailed"] | None = None,
    type: CallTypeEnum | Literal["Voice", "Fax"] | Sequence[CallTypeEnum | Literal["Voice", "Fax"]] | None = None,
    transport: CallTransportEnum
    | Literal["PSTN", "VoIP"]
    | Sequence[CallTransportEnum | Literal["PSTN", "VoIP"]]
    | None = None,
    conference_type: ConferenceCallTypeItem
    | Literal["AudioConferencing", "Meetings"]
    | Sequence[ConferenceCallTypeItem | Literal["AudioConferencing", "Meetings"]]
    | None = None,
    per_page: int | PerPageWithMaxMax | Literal["max"] | None = None,
    page: int | None = None,
    options: RequestOptions | None = None,
) -> Request:
    """Pages through the calls one extension is in at this moment, newest first.

    `GET /restapi/v1.0/account/{accountId}/extension/{extensionId}/active-calls`

    Throttling group: Heavy. Application permission: ReadCallLog. User permission: ReadCallLog.

    Args:
        account_id: Account; `~` is the one that is logged in; sent as `accountId`.
        extension_id: Extension; `~` is the one that is logged in; sent as `extensionId`.
        direction: Only what came in, or only what went out; `Inbound` | `Outbound`.
        view: How much the answer tells; `Simple` | `Detailed`; the platform's default is `Simple`.
        type: Only things of this type; `Voice` | `Fax`.
        transport: `PSTN` | `VoIP`.
        conference_type: `AudioConferencing` | `Meetings`; sent as `conferenceType`.
        per_page: How many records a page has; sent as `perPage`.
        page: Number of the page, from 1; the platform's default is `1`.
        options: settings of this call that differ from the client's.

    Raises:
        ringcentral_api.errors.ApiError: the response is not a success.
    """

    query: list[tuple[str, str]] = []
    if direction is not None:
        query.extend(("direction", item) for item in _call.several(direction, "direction"))
    if view is not None:
        query.append(("view", _call.text(view, "view")))
    if type is not None:
        query.extend(("type", item) for item in _call.several(type, "type"))
    if transport is not None:
        query.extend(("transport", item) for item in _call.several(transport, "transport"))
    if conference_type is not None:
        query.extend(("conferenceType", item) for item in _call.several(conference_type, "conference_type"))
    if per_page is not None:
        query.append(("perPage", _call.text(per_page, "per_page")))
    if page is not None:
        query.append(("page", _call.text(page, "page")))
    headers: dict[str, str] = {"Accept": "application/json"}
    return Request(
        OPERATION,
        f"/restapi/v1.0/account/{_call.segment(account_id, 'account_id')}/extension/{_call.segment(extension_id, 'extension_id')}/active-calls",
        query=query,
        headers=headers,
        options=options,
    )


def parse(response: httpx.Response, drift: DriftPolicy | None = None) -> CallLog:
    """Decode a response, or raise the error that it stands for."""
    status = response.status_code
    if status == 200:
        from ...models._call_log import CallLog

        return _call.decode_model(response, CallLog, drift)
    raise _call.failure(response, _ERRORS)


sync = sync_function(request, parse)
sync_detailed = sync_detailed_function(request, parse)
asyncio = async_function(request, parse)
asyncio_detailed = async_detailed_function(request, parse)
