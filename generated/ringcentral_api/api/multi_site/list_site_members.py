"""Lists the extensions that belong to a site."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ... import _call
from ...client import Operation, Request
from ...types import Response

if TYPE_CHECKING:
    import httpx

    from ...client import AsyncClient, RequestOptions, SyncClient
    from ...drift import DriftPolicy
    from ...models._multi_site import SiteMembersList

OPERATION = Operation(
    "list_site_members",
    "GET",
    "/restapi/v1.0/account/{accountId}/sites/{siteId}/members",
    "multi_site",
    group="Medium",
    app_permission="ReadAccounts",
    user_permission="ReadExtensions",
)
"""The facts of this operation."""

_ERRORS: dict[str, str] = {}


def request(*, site_id: str, account_id: str = "~", options: RequestOptions | None = None) -> Request:
    """The request of one call, ready to be sent by any client."""
    headers: dict[str, str] = {"Accept": "application/json"}
    return Request(
        OPERATION,
        f"/restapi/v1.0/account/{_call.segment(account_id, 'account_id')}/sites/{_call.segment(site_id, 'site_id')}/members",
        headers=headers,
        options=options,
    )


def parse(response: httpx.Response, drift: DriftPolicy | None = None) -> SiteMembersList:
    """Decode an answer, or raise what stands for it."""
    status = response.status_code
    if status == 200:
        from ...models._multi_site import SiteMembersList

        return _call.decode_model(response, SiteMembersList, drift)
    raise _call.failure(response, _ERRORS)


def sync_detailed(
    *, client: SyncClient, site_id: str, account_id: str = "~", options: RequestOptions | None = None
) -> Response[SiteMembersList]:
    """The same as `sync`, with status and headers."""
    response = client.send(request(account_id=account_id, site_id=site_id, options=options))
    return Response(response, parse(response, client.drift))


def sync(
    *, client: SyncClient, site_id: str, account_id: str = "~", options: RequestOptions | None = None
) -> SiteMembersList:
    """Lists the extensions that belong to a site.

    `GET /restapi/v1.0/account/{accountId}/sites/{siteId}/members`

    Throttling group: Medium. Application permission: ReadAccounts. User permission: ReadExtensions.

    Args:
        account_id: Account; `~` is the one that is logged in; sent as `accountId`.
        site_id: Only what belongs to this site; sent as `siteId`.
        options: what this call has different from the client's settings.

    Raises:
        ringcentral_api.errors.ApiError: the platform answered with anything but success.
    """

    return parse(client.send(request(account_id=account_id, site_id=site_id, options=options)), client.drift)


async def asyncio_detailed(
    *, client: AsyncClient, site_id: str, account_id: str = "~", options: RequestOptions | None = None
) -> Response[SiteMembersList]:
    """The same as `asyncio`, with status and headers."""
    response = await client.send(request(account_id=account_id, site_id=site_id, options=options))
    return Response(response, parse(response, client.drift))


async def asyncio(
    *, client: AsyncClient, site_id: str, account_id: str = "~", options: RequestOptions | None = None
) -> SiteMembersList:
    """Lists the extensions that belong to a site.

    `GET /restapi/v1.0/account/{accountId}/sites/{siteId}/members`

    Throttling group: Medium. Application permission: ReadAccounts. User permission: ReadExtensions.

    Args:
        account_id: Account; `~` is the one that is logged in; sent as `accountId`.
        site_id: Only what belongs to this site; sent as `siteId`.
        options: what this call has different from the client's settings.

    Raises:
        ringcentral_api.errors.ApiError: the platform answered with anything but success.
    """

    return parse(await client.send(request(account_id=account_id, site_id=site_id, options=options)), client.drift)
