"""Pages through the webinars that the user hosts."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ... import _call
from ...client import Operation, Request
from ...types import Response

if TYPE_CHECKING:
    import datetime

    import httpx

    from ...client import AsyncClient, RequestOptions, SyncClient
    from ...drift import DriftPolicy
    from ...models._webinars_and_sessions import WebinarListResource

OPERATION = Operation(
    "rcw_config_list_webinars",
    "GET",
    "/webinar/configuration/v1/webinars",
    "webinars_and_sessions",
    group="Heavy",
    app_permission="ReadWebinars",
)
"""The facts of this operation."""

_ERRORS: dict[str, str] = {
    "400": "ParameterizedErrorResponseModel",
    "500": "ApiErrorResponseModel",
}


def request(
    *,
    creation_time_from: datetime.datetime,
    per_page: int | None = None,
    page_token: str | None = None,
    options: RequestOptions | None = None,
) -> Request:
    """The request of one call, ready to be sent by any client."""
    query: list[tuple[str, str]] = []
    query.append(("creationTimeFrom", _call.text(creation_time_from, "creation_time_from")))
    if per_page is not None:
        query.append(("perPage", _call.text(per_page, "per_page")))
    if page_token is not None:
        query.append(("pageToken", _call.text(page_token, "page_token")))
    headers: dict[str, str] = {"Accept": "application/json"}
    return Request(
        OPERATION,
        "/webinar/configuration/v1/webinars",
        query=query,
        headers=headers,
        options=options,
    )


def parse(response: httpx.Response, drift: DriftPolicy | None = None) -> WebinarListResource:
    """Decode an answer, or raise what stands for it."""
    status = response.status_code
    if status == 200:
        from ...models._webinars_and_sessions import WebinarListResource

        return _call.decode_model(response, WebinarListResource, drift)
    raise _call.failure(response, _ERRORS)


def sync_detailed(
    *,
    client: SyncClient,
    creation_time_from: datetime.datetime,
    per_page: int | None = None,
    page_token: str | None = None,
    options: RequestOptions | None = None,
) -> Response[WebinarListResource]:
    """The same as `sync`, with status and headers."""
    response = client.send(
        request(creation_time_from=creation_time_from, per_page=per_page, page_token=page_token, options=options)
    )
    return Response(response, parse(response, client.drift))


def sync(
    *,
    client: SyncClient,
    creation_time_from: datetime.datetime,
    per_page: int | None = None,
    page_token: str | None = None,
    options: RequestOptions | None = None,
) -> WebinarListResource:
    """Pages through the webinars that the user hosts.

    `GET /webinar/configuration/v1/webinars`

    Throttling group: Heavy. Application permission: ReadWebinars.

    Args:
        creation_time_from: a naive datetime is taken as UTC; sent as `creationTimeFrom`.
        per_page: How many records a page has; the platform's default is `100`; at least 1; at most 1000; sent as `perPage`.
        page_token: Token of the page to read, from the answer before; sent as `pageToken`.
        options: what this call has different from the client's settings.

    Raises:
        ringcentral_api.errors.ApiError: the platform answered with anything but success.
    """

    return parse(
        client.send(
            request(creation_time_from=creation_time_from, per_page=per_page, page_token=page_token, options=options)
        ),
        client.drift,
    )


async def asyncio_detailed(
    *,
    client: AsyncClient,
    creation_time_from: datetime.datetime,
    per_page: int | None = None,
    page_token: str | None = None,
    options: RequestOptions | None = None,
) -> Response[WebinarListResource]:
    """The same as `asyncio`, with status and headers."""
    response = await client.send(
        request(creation_time_from=creation_time_from, per_page=per_page, page_token=page_token, options=options)
    )
    return Response(response, parse(response, client.drift))


async def asyncio(
    *,
    client: AsyncClient,
    creation_time_from: datetime.datetime,
    per_page: int | None = None,
    page_token: str | None = None,
    options: RequestOptions | None = None,
) -> WebinarListResource:
    """Pages through the webinars that the user hosts.

    `GET /webinar/configuration/v1/webinars`

    Throttling group: Heavy. Application permission: ReadWebinars.

    Args:
        creation_time_from: a naive datetime is taken as UTC; sent as `creationTimeFrom`.
        per_page: How many records a page has; the platform's default is `100`; at least 1; at most 1000; sent as `perPage`.
        page_token: Token of the page to read, from the answer before; sent as `pageToken`.
        options: what this call has different from the client's settings.

    Raises:
        ringcentral_api.errors.ApiError: the platform answered with anything but success.
    """

    return parse(
        await client.send(
            request(creation_time_from=creation_time_from, per_page=per_page, page_token=page_token, options=options)
        ),
        client.drift,
    )
