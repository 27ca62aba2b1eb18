"""Pages through meeting recordings of the whole account."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ... import _call
from ..._endpoint import async_detailed_function, async_function, sync_detailed_function, sync_function
from ...client import Operation, Request

if TYPE_CHECKING:
    import httpx

    from ...client import RequestOptions
    from ...drift import DriftPolicy
    from ...models._meeting_recordings import CloudRecordings

OPERATION = Operation(
    "get_account_recordings",
    "GET",
    "/rcvideo/v1/account/{accountId}/recordings",
    "meeting_recordings",
    group="Light",
    app_permission="Video",
)
"""Static facts of this operation."""

_ERRORS: dict[str, str] = {}


def request(
    *,
    account_id: str | int = "~",
    page_token: str | None = None,
    per_page: int | None = None,
    options: RequestOptions | None = None,
) -> Request:
    """Pages through meeting recordings of the whole account.

    `GET /rcvideo/v1/account/{accountId}/recordings`

    Throttling group: Light. Application permission: Video.

    Args:
        account_id: Account; `~` is the one that is logged in; sent as `accountId`.
        page_token: Token of the page to read, from the answer before; sent as `pageToken`.
        per_page: How many records a page has; sent as `perPage`.
        options: settings of this call that differ from the client's.

    Raises:
        ringcentral_api.errors.ApiError: the response is not a success.
    """

    query: list[tuple[str, str]] = []
    if page_token is not None:
        query.append(("pageToken", _call.text(page_token, "page_token")))
    if per_page is not None:
        query.append(("perPage", _call.text(per_page, "per_page")))
    headers: dict[str, str] = {"Accept": "application/json"}
    return Request(
        OPERATION,
        f"/rcvideo/v1/account/{_call.segment(account_id, 'account_id')}/recordings",
        query=query,
        headers=headers,
        options=options,
    )


def parse(response: httpx.Response, drift: DriftPolicy | None = None) -> CloudRecordings:
    """Decode a response, or raise the error that it stands for."""
    status = response.status_code
    if status == 200:
        from ...models._meeting_recordings import CloudRecordings

        return _call.decode_model(response, CloudRecordings, drift)
    raise _call.failure(response, _ERRORS)


sync = sync_function(request, parse)
sync_detailed = sync_detailed_function(request, parse)
asyncio = async_function(request, parse)
asyncio_detailed = async_detailed_function(request, parse)
