"""Lists the accounts that share one directory with this account."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from ... import _call
from ...client import Operation, Request
from ...types import Response

if TYPE_CHECKING:
    import httpx

    from ...client import AsyncClient, RequestOptions, SyncClient
    from ...drift import DriftPolicy
    from ...models._internal_contacts import FederationResource, FederationTypes

OPERATION = Operation(
    "read_directory_federation",
    "GET",
    "/restapi/v1.0/account/{accountId}/directory/federation",
    "internal_contacts",
    group="Medium",
    app_permission="ReadAccounts",
    user_permission="ReadCompanyInfo",
)
"""The facts of this operation."""

_ERRORS: dict[str, str] = {
    "400": "ADGErrorResponse",
    "404": "ADGErrorResponse",
    "500": "ADGErrorResponse",
    "503": "ADGErrorResponse",
}


def request(
    *,
    account_id: str = "~",
    types: FederationTypes | Literal["All", "Regular", "AdminOnly"] | None = None,
    rc_extension_id: str | None = None,
    options: RequestOptions | None = None,
) -> Request:
    """The request of one call, ready to be sent by any client."""
    query: list[tuple[str, str]] = []
    if types is not None:
        query.append(("types", _call.text(types, "types")))
    headers: dict[str, str] = {"Accept": "application/json"}
    if rc_extension_id is not None:
        headers["RCExtensionId"] = _call.text(rc_extension_id, "rc_extension_id")
    return Request(
        OPERATION,
        f"/restapi/v1.0/account/{_call.segment(account_id, 'account_id')}/directory/federation",
        query=query,
        headers=headers,
        options=options,
    )


def parse(response: httpx.Response, drift: DriftPolicy | None = None) -> FederationResource:
    """Decode an answer, or raise what stands for it."""
    status = response.status_code
    if status == 200:
        from ...models._internal_contacts import FederationResource

        return _call.decode_model(response, FederationResource, drift)
    raise _call.failure(response, _ERRORS)


def sync_detailed(
    *,
    client: SyncClient,
    account_id: str = "~",
    types: FederationTypes | Literal["All", "Regular", "AdminOnly"] | None = None,
    rc_extension_id: str | None = None,
    options: RequestOptions | None = None,
) -> Response[FederationResource]:
    """The same as `sync`, with status and headers."""
    response = client.send(
        request(account_id=account_id, types=types, rc_extension_id=rc_extension_id, options=options)
    )
    return Response(response, parse(response, client.drift))


def sync(
    *,
    client: SyncClient,
    account_id: str = "~",
    types: FederationTypes | Literal["All", "Regular", "AdminOnly"] | None = None,
    rc_extension_id: str | None = None,
    options: RequestOptions | None = None,
) -> FederationResource:
    """Lists the accounts that share one directory with this account.

    `GET /restapi/v1.0/account/{accountId}/directory/federation`

    Throttling group: Medium. Application permission: ReadAccounts. User permission: ReadCompanyInfo.

    Args:
        account_id: Account; `~` is the one that is logged in; sent as `accountId`.
        types: `All` | `Regular` | `AdminOnly`.
        rc_extension_id: sent as `RCExtensionId`.
        options: what this call has different from the client's settings.

    Raises:
        ringcentral_api.errors.ApiError: the platform answered with anything but success.
    """

    return parse(
        client.send(request(account_id=account_id, types=types, rc_extension_id=rc_extension_id, options=options)),
        client.drift,
    )


async def asyncio_detailed(
    *,
    client: AsyncClient,
    account_id: str = "~",
    types: FederationTypes | Literal["All", "Regular", "AdminOnly"] | None = None,
    rc_extension_id: str | None = None,
    options: RequestOptions | None = None,
) -> Response[FederationResource]:
    """The same as `asyncio`, with status and headers."""
    response = await client.send(
        request(account_id=account_id, types=types, rc_extension_id=rc_extension_id, options=options)
    )
    return Response(response, parse(response, client.drift))


async def asyncio(
    *,
    client: AsyncClient,
    account_id: str = "~",
    types: FederationTypes | Literal["All", "Regular", "AdminOnly"] | None = None,
    rc_extension_id: str | None = None,
    options: RequestOptions | None = None,
) -> FederationResource:
    """Lists the accounts that share one directory with this account.

    `GET /restapi/v1.0/account/{accountId}/directory/federation`

    Throttling group: Medium. Application permission: ReadAccounts. User permission: ReadCompanyInfo.

    Args:
        account_id: Account; `~` is the one that is logged in; sent as `accountId`.
        types: `All` | `Regular` | `AdminOnly`.
        rc_extension_id: sent as `RCExtensionId`.
        options: what this call has different from the client's settings.

    Raises:
        ringcentral_api.errors.ApiError: the platform answered with anything but success.
    """

    return parse(
        await client.send(
            request(account_id=account_id, types=types, rc_extension_id=rc_extension_id, options=options)
        ),
        client.drift,
    )
