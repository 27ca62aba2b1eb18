"""Reads one settings template for users."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ... import _call
from ...client import Operation, Request
from ...types import Response

if TYPE_CHECKING:
    import httpx

    from ...client import AsyncClient, RequestOptions, SyncClient
    from ...drift import DriftPolicy
    from ...models._extensions import TemplateInfo

OPERATION = Operation(
    "read_user_template",
    "GET",
    "/restapi/v1.0/account/{accountId}/templates/{templateId}",
    "extensions",
    group="Light",
    app_permission="ReadAccounts",
    user_permission="ReadCompanyInfo",
)
"""The facts of this operation."""

_ERRORS: dict[str, str] = {}


def request(*, template_id: str, account_id: str = "~", options: RequestOptions | None = None) -> Request:
    """The request of one call, ready to be sent by any client."""
    headers: dict[str, str] = {"Accept": "application/json"}
    return Request(
        OPERATION,
        f"/restapi/v1.0/account/{_call.segment(account_id, 'account_id')}/templates/{_call.segment(template_id, 'template_id')}",
        headers=headers,
        options=options,
    )


def parse(response: httpx.Response, drift: DriftPolicy | None = None) -> TemplateInfo:
    """Decode an answer, or raise what stands for it."""
    status = response.status_code
    if status == 200:
        from ...models._extensions import TemplateInfo

        return _call.decode_model(response, TemplateInfo, drift)
    raise _call.failure(response, _ERRORS)


def sync_detailed(
    *, client: SyncClient, template_id: str, account_id: str = "~", options: RequestOptions | None = None
) -> Response[TemplateInfo]:
    """The same as `sync`, with status and headers."""
    response = client.send(request(account_id=account_id, template_id=template_id, options=options))
    return Response(response, parse(response, client.drift))


def sync(
    *, client: SyncClient, template_id: str, account_id: str = "~", options: RequestOptions | None = None
) -> TemplateInfo:
    """Reads one settings template for users.

    `GET /restapi/v1.0/account/{accountId}/templates/{templateId}`

    Throttling group: Light. Application permission: ReadAccounts. User permission: ReadCompanyInfo.

    Args:
        account_id: Account; `~` is the one that is logged in; sent as `accountId`.
        template_id: sent as `templateId`.
        options: what this call has different from the client's settings.

    Raises:
        ringcentral_api.errors.ApiError: the platform answered with anything but success.
    """

    return parse(client.send(request(account_id=account_id, template_id=template_id, options=options)), client.drift)


async def asyncio_detailed(
    *, client: AsyncClient, template_id: str, account_id: str = "~", options: RequestOptions | None = None
) -> Response[TemplateInfo]:
    """The same as `asyncio`, with status and headers."""
    response = await client.send(request(account_id=account_id, template_id=template_id, options=options))
    return Response(response, parse(response, client.drift))


async def asyncio(
    *, client: AsyncClient, template_id: str, account_id: str = "~", options: RequestOptions | None = None
) -> TemplateInfo:
    """Reads one settings template for users.

    `GET /restapi/v1.0/account/{accountId}/templates/{templateId}`

    Throttling group: Light. Application permission: ReadAccounts. User permission: ReadCompanyInfo.

    Args:
        account_id: Account; `~` is the one that is logged in; sent as `accountId`.
        template_id: sent as `templateId`.
        options: what this call has different from the client's settings.

    Raises:
        ringcentral_api.errors.ApiError: the platform answered with anything but success.
    """

    return parse(
        await client.send(request(account_id=account_id, template_id=template_id, options=options)), client.drift
    )
