"""Pages through all webinar sessions of the company."""

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
    from ...models._webinars_and_sessions import WcsSessionGlobalListResource, WcsSessionStatusModel

OPERATION = Operation(
    "rcw_config_list_all_company_sessions",
    "GET",
    "/webinar/configuration/v1/company/sessions",
    "webinars_and_sessions",
    group="Heavy",
    app_permission="ReadWebinars",
)
"""Static facts of this operation."""

_ERRORS: dict[str, str] = {
    "400": "ParameterizedErrorResponseModel",
    "500": "ApiErrorResponseModel",
}


def request(
    *,
    end_time_from: datetime.datetime,
    status: WcsSessionStatusModel | Literal["Scheduled", "Active", "Finished"] | None = None,
    host_user_id: str | int | Sequence[str | int] | None = None,
    per_page: int | None = None,
    page_token: str | None = None,
    options: RequestOptions | None = None,
) -> Request:
    """Pages through all webinar sessions of the company.

    `GET /webinar/configuration/v1/company/sessions`

    Throttling group: Heavy. Application permission: ReadWebinars.

    Args:
        status: Only what has this status; `Scheduled` | `Active` | `Finished`.
        end_time_from: a naive datetime is taken as UTC; sent as `endTimeFrom`.
        host_user_id: up to 20 characters; up to 10 values; sent as `hostUserId`.
        per_page: How many records a page has; the platform's default is `100`; at least 1; at most 1000; sent as `perPage`.
        page_token: Token of the page to read, from the answer before; sent as `pageToken`.
        options: settings of this call that differ from the client's.

    Raises:
        ringcentral_api.errors.ApiError: the response is not a success.
    """

    query: list[tuple[str, str]] = []
    if status is not None:
        query.append(("status", _call.text(status, "status")))
    query.append(("endTimeFrom", _call.text(end_time_from, "end_time_from")))
    if host_user_id is not None:
        query.append(("hostUserId", ",".join(_call.several(host_user_id, "host_user_id"))))
    if per_page is not None:
        query.append(("perPage", _call.text(per_page, "per_page")))
    if page_token is not None:
        query.append(("pageToken", _call.text(page_token, "page_token")))
    headers: dict[str, str] = {"Accept": "application/json"}
    return Request(
        OPERATION,
        "/webinar/configuration/v1/company/sessions",
        query=query,
        headers=headers,
        options=options,
    )


def parse(response: httpx.Response, drift: DriftPolicy | None = None) -> WcsSessionGlobalListResource:
    """Decode a response, or raise the error that it stands for."""
    status = response.status_code
    if status == 200:
        from ...models._webinars_and_sessions import WcsSessionGlobalListResource

        return _call.decode_model(response, WcsSessionGlobalListResource, drift)
    raise _call.failure(response, _ERRORS)


sync = sync_function(request, parse)
sync_detailed = sync_detailed_function(request, parse)
asyncio = async_function(request, parse)
asyncio_detailed = async_detailed_function(request, parse)
