"""Lists the text templates shared by the company or one site."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ... import _call
from ...client import Operation, Request
from ...types import Response

if TYPE_CHECKING:
    from collections.abc import Sequence

    import httpx

    from ...client import AsyncClient, RequestOptions, SyncClient
    from ...drift import DriftPolicy
    from ...models._sms_templates import MessageTemplatesListResponse

OPERATION = Operation(
    "list_company_message_templates",
    "GET",
    "/restapi/v1.0/account/{accountId}/message-store-templates",
    "sms_templates",
    group="Light",
    app_permission="ReadAccounts",
)
"""The facts of this operation."""

_ERRORS: dict[str, str] = {
    "404": "ApiErrorResponseModel",
}


def request(
    *, account_id: str = "~", site_ids: str | Sequence[str] | None = None, options: RequestOptions | None = None
) -> Request:
    """The request of one call, ready to be sent by any client."""
    query: list[tuple[str, str]] = []
    if site_ids is not None:
        query.extend(("siteIds", item) for item in _call.several(site_ids, "site_ids"))
    headers: dict[str, str] = {"Accept": "application/json"}
    return Request(
        OPERATION,
        f"/restapi/v1.0/account/{_call.segment(account_id, 'account_id')}/message-store-templates",
        query=query,
        headers=headers,
        options=options,
    )


def parse(response: httpx.Response, drift: DriftPolicy | None = None) -> MessageTemplatesListResponse:
    """Decode an answer, or raise what stands for it."""
    status = response.status_code
    if status == 200:
        from ...models._sms_templates import MessageTemplatesListResponse

        return _call.decode_model(response, MessageTemplatesListResponse, drift)
    raise _call.failure(response, _ERRORS)


def sync_detailed(
    *,
    client: SyncClient,
    account_id: str = "~",
    site_ids: str | Sequence[str] | None = None,
    options: RequestOptions | None = None,
) -> Response[MessageTemplatesListResponse]:
    """The same as `sync`, with status and headers."""
    response = client.send(request(account_id=account_id, site_ids=site_ids, options=options))
    return Response(response, parse(response, client.drift))


def sync(
    *,
    client: SyncClient,
    account_id: str = "~",
    site_ids: str | Sequence[str] | None = None,
    options: RequestOptions | None = None,
) -> MessageTemplatesListResponse:
    """Lists the text templates shared by the company or one site.

    `GET /restapi/v1.0/account/{accountId}/message-store-templates`

    Throttling group: Light. Application permission: ReadAccounts.

    Args:
        account_id: Account; `~` is the one that is logged in; sent as `accountId`.
        site_ids: sent as `siteIds`.
        options: what this call has different from the client's settings.

    Raises:
        ringcentral_api.errors.ApiError: the platform answered with anything but success.
    """

    return parse(client.send(request(account_id=account_id, site_ids=site_ids, options=options)), client.drift)


async def asyncio_detailed(
    *,
    client: AsyncClient,
    account_id: str = "~",
    site_ids: str | Sequence[str] | None = None,
    options: RequestOptions | None = None,
) -> Response[MessageTemplatesListResponse]:
    """The same as `asyncio`, with status and headers."""
    response = await client.send(request(account_id=account_id, site_ids=site_ids, options=options))
    return Response(response, parse(response, client.drift))


async def asyncio(
    *,
    client: AsyncClient,
    account_id: str = "~",
    site_ids: str | Sequence[str] | None = None,
    options: RequestOptions | None = None,
) -> MessageTemplatesListResponse:
    """Lists the text templates shared by the company or one site.

    `GET /restapi/v1.0/account/{accountId}/message-store-templates`

    Throttling group: Light. Application permission: ReadAccounts.

    Args:
        account_id: Account; `~` is the one that is logged in; sent as `accountId`.
        site_ids: sent as `siteIds`.
        options: what this call has different from the client's settings.

    Raises:
        ringcentral_api.errors.ApiError: the platform answered with anything but success.
    """

    return parse(await client.send(request(account_id=account_id, site_ids=site_ids, options=options)), client.drift)
