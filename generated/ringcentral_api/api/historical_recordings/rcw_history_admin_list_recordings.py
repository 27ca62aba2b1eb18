"""Pages through the webinar recordings of the company, for administrators."""

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
    from ...models._historical_recordings import RecordingAdminListResource
    from ...models._shared_host_model import RecordingStatusModel

OPERATION = Operation(
    "rcw_history_admin_list_recordings",
    "GET",
    "/webinar/history/v1/company/recordings",
    "historical_recordings",
    group="Heavy",
    app_permission="ReadWebinars",
)
"""Static facts of this operation."""

_ERRORS: dict[str, str] = {
    "400": "ParameterizedErrorResponseModel",
    "403": "ApiErrorResponseModel",
    "500": "ApiErrorResponseModel",
}


def request(
    *,
    creation_time_from: datetime.datetime,
    creation_time_to: datetime.datetime,
    name_fragment: str | None = None,
    status: RecordingStatusModel
    | Literal["Processing", "Available", "Failed", "Purged"]
    | Sequence[RecordingStatusModel | Literal["Processing", "Available", "Failed", "Purged"]]
    | None = None,
    host_user_id: str | int | Sequence[str | int] | None = None,
    per_page: int | None = None,
    page_token: str | None = None,
    options: RequestOptions | None = None,
) -> Request:
    """Pages through the webinar recordings of the company, for administrators.

    `GET /webinar/history/v1/company/recordings`

    Throttling group: Heavy. Application permission: ReadWebinars.

    Args:
        name_fragment: sent as `nameFragment`.
        creation_time_from: a naive datetime is taken as UTC; sent as `creationTimeFrom`.
        creation_time_to: a naive datetime is taken as UTC; sent as `creationTimeTo`.
        status: Only what has this status; `Processing` | `Available` | `Failed` | `Purged`.
        host_user_id: up to 20 characters; up to 10 values; sent as `hostUserId`.
        per_page: How many records a page has; the platform's default is `100`; at least 1; at most 1000; sent as `perPage`.
        page_token: Token of the page to read, from the answer before; sent as `pageToken`.
        options: settings of this call that differ from the client's.

    Raises:
        ringcentral_api.errors.ApiError: the response is not a success.
    """

    query: list[tuple[str, str]] = []
    if name_fragment is not None:
        query.append(("nameFragment", _call.text(name_fragment, "name_fragment")))
    query.append(("creationTimeFrom", _call.text(creation_time_from, "creation_time_from")))
    query.append(("creationTimeTo", _call.text(creation_time_to, "creation_time_to")))
    if status is not None:
        query.extend(("status", item) for item in _call.several(status, "status"))
    if host_user_id is not None:
        query.append(("hostUserId", ",".join(_call.several(host_user_id, "host_user_id"))))
    if per_page is not None:
        query.append(("perPage", _call.text(per_page, "per_page")))
    if page_token is not None:
        query.append(("pageToken", _call.text(page_token, "page_token")))
    headers: dict[str, str] = {"Accept": "application/json"}
    return Request(
        OPERATION,
        "/webinar/history/v1/company/recordings",
        query=query,
        headers=headers,
        options=options,
    )


def parse(response: httpx.Response, drift: DriftPolicy | None = None) -> RecordingAdminListResource:
    """Decode a response, or raise the error that it stands for."""
    status = response.status_code
    if status == 200:
        from ...models._historical_recordings import RecordingAdminListResource

        return _call.decode_model(response, RecordingAdminListResource, drift)
    raise _call.failure(response, _ERRORS)


sync = sync_function(request, parse)
sync_detailed = sync_detailed_function(request, parse)
asyncio = async_function(request, parse)
asyncio_detailed = async_detailed_function(request, parse)
