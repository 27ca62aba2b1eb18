"""Pages through the webinar recordings of the user."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from ... import _call
from ...client import Operation, Request
from ...types import Response

if TYPE_CHECKING:
    import datetime
    from collections.abc import Sequence

    import httpx

    from ...client import AsyncClient, RequestOptions, SyncClient
    from ...drift import DriftPolicy
    from ...models._historical_recordings import RecordingListResource
    from ...models._shared_host_model import RecordingStatusModel

OPERATION = Operation(
    "rcw_history_list_recordings",
    "GET",
    "/webinar/history/v1/recordings",
    "historical_recordings",
    group="Heavy",
    app_permission="ReadWebinars",
)
"""The facts of this operation."""

_ERRORS: dict[str, str] = {
    "400": "ParameterizedErrorResponseModel",
    "403": "ApiErrorResponseModel",
    "500": "ApiErrorResponseModel",
}


def request(
    *,
    creation_time_from: datetime.datetime,
    creation_time_to: datetime.datetime,
    status: RecordingStatusModel
    | Literal["Processing", "Available", "Failed", "Purged"]
    | Sequence[RecordingStatusModel | Literal["Processing", "Available", "Failed", "Purged"]]
    | None = None,
    per_page: int | None = None,
    page_token: str | None = None,
    options: RequestOptions | None = None,
) -> Request:
    """The request of one call, ready to be sent by any client."""
    query: list[tuple[str, str]] = []
    query.append(("creationTimeFrom", _call.text(creation_time_from, "creation_time_from")))
    query.append(("creationTimeTo", _call.text(creation_time_to, "creation_time_to")))
    if status is not None:
        query.extend(("status", item) for item in _call.several(status, "status"))
    if per_page is not None:
        query.append(("perPage", _call.text(per_page, "per_page")))
    if page_token is not None:
        query.append(("pageToken", _call.text(page_token, "page_token")))
    headers: dict[str, str] = {"Accept": "application/json"}
    return Request(
        OPERATION,
        "/webinar/history/v1/recordings",
        query=query,
        headers=headers,
        options=options,
    )


def parse(response: httpx.Response, drift: DriftPolicy | None = None) -> RecordingListResource:
    """Decode an answer, or raise what stands for it."""
    status = response.status_code
    if status == 200:
        from ...models._historical_recordings import RecordingListResource

        return _call.decode_model(response, RecordingListResource, drift)
    raise _call.failure(response, _ERRORS)


def sync_detailed(
    *,
    client: SyncClient,
    creation_time_from: datetime.datetime,
    creation_time_to: datetime.datetime,
    status: RecordingStatusModel
    | Literal["Processing", "Available", "Failed", "Purged"]
    | Sequence[RecordingStatusModel | Literal["Processing", "Available", "Failed", "Purged"]]
    | None = None,
    per_page: int | None = None,
    page_token: str | None = None,
    options: RequestOptions | None = None,
) -> Response[RecordingListResource]:
    """The same as `sync`, with status and headers."""
    response = client.send(
        request(
            creation_time_from=creation_time_from,
            creation_time_to=creation_time_to,
            status=status,
            per_page=per_page,
            page_token=page_token,
            options=options,
        )
    )
    return Response(response, parse(response, client.drift))


def sync(
    *,
    client: SyncClient,
    creation_time_from: datetime.datetime,
    creation_time_to: datetime.datetime,
    status: RecordingStatusModel
    | Literal["Processing", "Available", "Failed", "Purged"]
    | Sequence[RecordingStatusModel | Literal["Processing", "Available", "Failed", "Purged"]]
    | None = None,
    per_page: int | None = None,
    page_token: str | None = None,
    options: RequestOptions | None = None,
) -> RecordingListResource:
    """Pages through the webinar recordings of the user.

    `GET /webinar/history/v1/recordings`

    Throttling group: Heavy. Application permission: ReadWebinars.

    Args:
        creation_time_from: a naive datetime is taken as UTC; sent as `creationTimeFrom`.
        creation_time_to: a naive datetime is taken as UTC; sent as `creationTimeTo`.
        status: Only what has this status; `Processing` | `Available` | `Failed` | `Purged`.
        per_page: How many records a page has; the platform's default is `100`; at least 1; at most 1000; sent as `perPage`.
        page_token: Token of the page to read, from the answer before; sent as `pageToken`.
        options: what this call has different from the client's settings.

    Raises:
        ringcentral_api.errors.ApiError: the platform answered with anything but success.
    """

    return parse(
        client.send(
            request(
                creation_time_from=creation_time_from,
                creation_time_to=creation_time_to,
                status=status,
                per_page=per_page,
                page_token=page_token,
                options=options,
            )
        ),
        client.drift,
    )


async def asyncio_detailed(
    *,
    client: AsyncClient,
    creation_time_from: datetime.datetime,
    creation_time_to: datetime.datetime,
    status: RecordingStatusModel
    | Literal["Processing", "Available", "Failed", "Purged"]
    | Sequence[RecordingStatusModel | Literal["Processing", "Available", "Failed", "Purged"]]
    | None = None,
    per_page: int | None = None,
    page_token: str | None = None,
    options: RequestOptions | None = None,
) -> Response[RecordingListResource]:
    """The same as `asyncio`, with status and headers."""
    response = await client.send(
        request(
            creation_time_from=creation_time_from,
            creation_time_to=creation_time_to,
            status=status,
            per_page=per_page,
            page_token=page_token,
            options=options,
        )
    )
    return Response(response, parse(response, client.drift))


async def asyncio(
    *,
    client: AsyncClient,
    creation_time_from: datetime.datetime,
    creation_time_to: datetime.datetime,
    status: RecordingStatusModel
    | Literal["Processing", "Available", "Failed", "Purged"]
    | Sequence[RecordingStatusModel | Literal["Processing", "Available", "Failed", "Purged"]]
    | None = None,
    per_page: int | None = None,
    page_token: str | None = None,
    options: RequestOptions | None = None,
) -> RecordingListResource:
    """Pages through the webinar recordings of the user.

    `GET /webinar/history/v1/recordings`

    Throttling group: Heavy. Application permission: ReadWebinars.

    Args:
        creation_time_from: a naive datetime is taken as UTC; sent as `creationTimeFrom`.
        creation_time_to: a naive datetime is taken as UTC; sent as `creationTimeTo`.
        status: Only what has this status; `Processing` | `Available` | `Failed` | `Purged`.
        per_page: How many records a page has; the platform's default is `100`; at least 1; at most 1000; sent as `perPage`.
        page_token: Token of the page to read, from the answer before; sent as `pageToken`.
        options: what this call has different from the client's settings.

    Raises:
        ringcentral_api.errors.ApiError: the platform answered with anything but success.
    """

    return parse(
        await client.send(
            request(
                creation_time_from=creation_time_from,
                creation_time_to=creation_time_to,
                status=status,
                per_page=per_page,
                page_token=page_token,
                options=options,
            )
        ),
        client.drift,
    )
