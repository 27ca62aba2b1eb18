"""Pages through meeting recordings of one user."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ... import _call
from ...client import Operation, Request
from ...types import Response

if TYPE_CHECKING:
    import httpx

    from ...client import AsyncClient, RequestOptions, SyncClient
    from ...drift import DriftPolicy
    from ...models._meeting_recordings import CloudRecordings

OPERATION = Operation(
    "get_extension_recordings",
    "GET",
    "/rcvideo/v1/account/{accountId}/extension/{extensionId}/recordings",
    "meeting_recordings",
    group="Light",
    app_permission="Video",
)
"""The facts of this operation."""

_ERRORS: dict[str, str] = {}


def request(
    *,
    account_id: str = "~",
    extension_id: str = "~",
    page_token: str | None = None,
    per_page: int | None = None,
    options: RequestOptions | None = None,
) -> Request:
    """The request of one call, ready to be sent by any client."""
    query: list[tuple[str, str]] = []
    if page_token is not None:
        query.append(("pageToken", _call.text(page_token, "page_token")))
    if per_page is not None:
        query.append(("perPage", _call.text(per_page, "per_page")))
    headers: dict[str, str] = {"Accept": "application/json"}
    return Request(
        OPERATION,
        f"/rcvideo/v1/account/{_call.segment(account_id, 'account_id')}/extension/{_call.segment(extension_id, 'extension_id')}/recordings",
        query=query,
        headers=headers,
        options=options,
    )


def parse(response: httpx.Response, drift: DriftPolicy | None = None) -> CloudRecordings:
    """Decode an answer, or raise what stands for it."""
    status = response.status_code
    if status == 200:
        from ...models._meeting_recordings import CloudRecordings

        return _call.decode_model(response, CloudRecordings, drift)
    raise _call.failure(response, _ERRORS)


def sync_detailed(
    *,
    client: SyncClient,
    account_id: str = "~",
    extension_id: str = "~",
    page_token: str | None = None,
    per_page: int | None = None,
    options: RequestOptions | None = None,
) -> Response[CloudRecordings]:
    """The same as `sync`, with status and headers."""
    response = client.send(
        request(
            account_id=account_id, extension_id=extension_id, page_token=page_token, per_page=per_page, options=options
        )
    )
    return Response(response, parse(response, client.drift))


def sync(
    *,
    client: SyncClient,
    account_id: str = "~",
    extension_id: str = "~",
    page_token: str | None = None,
    per_page: int | None = None,
    options: RequestOptions | None = None,
) -> CloudRecordings:
    """Pages through meeting recordings of one user.

    `GET /rcvideo/v1/account/{accountId}/extension/{extensionId}/recordings`

    Throttling group: Light. Application permission: Video.

    Args:
        account_id: Account; `~` is the one that is logged in; sent as `accountId`.
        extension_id: Extension; `~` is the one that is logged in; sent as `extensionId`.
        page_token: Token of the page to read, from the answer before; sent as `pageToken`.
        per_page: How many records a page has; sent as `perPage`.
        options: what this call has different from the client's settings.

    Raises:
        ringcentral_api.errors.ApiError: the platform answered with anything but success.
    """

    return parse(
        client.send(
            request(
                account_id=account_id,
                extension_id=extension_id,
                page_token=page_token,
                per_page=per_page,
                options=options,
            )
        ),
        client.drift,
    )


async def asyncio_detailed(
    *,
    client: AsyncClient,
    account_id: str = "~",
    extension_id: str = "~",
    page_token: str | None = None,
    per_page: int | None = None,
    options: RequestOptions | None = None,
) -> Response[CloudRecordings]:
    """The same as `asyncio`, with status and headers."""
    response = await client.send(
        request(
            account_id=account_id, extension_id=extension_id, page_token=page_token, per_page=per_page, options=options
        )
    )
    return Response(response, parse(response, client.drift))


async def asyncio(
    *,
    client: AsyncClient,
    account_id: str = "~",
    extension_id: str = "~",
    page_token: str | None = None,
    per_page: int | None = None,
    options: RequestOptions | None = None,
) -> CloudRecordings:
    """Pages through meeting recordings of one user.

    `GET /rcvideo/v1/account/{accountId}/extension/{extensionId}/recordings`

    Throttling group: Light. Application permission: Video.

    Args:
        account_id: Account; `~` is the one that is logged in; sent as `accountId`.
        extension_id: Extension; `~` is the one that is logged in; sent as `extensionId`.
        page_token: Token of the page to read, from the answer before; sent as `pageToken`.
        per_page: How many records a page has; sent as `perPage`.
        options: what this call has different from the client's settings.

    Raises:
        ringcentral_api.errors.ApiError: the platform answered with anything but success.
    """

    return parse(
        await client.send(
            request(
                account_id=account_id,
                extension_id=extension_id,
                page_token=page_token,
                per_page=per_page,
                options=options,
            )
        ),
        client.drift,
    )
