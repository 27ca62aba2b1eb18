"""Exchanges a JWT, a login code or a refresh token for an access token."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ... import _call
from ...client import Operation, Request
from ...types import Response

if TYPE_CHECKING:
    import httpx

    from ...client import AsyncClient, Part, RequestOptions, SyncClient
    from ...drift import DriftPolicy
    from ...models._oauth_and_oidc import PublicGetTokenRequest, TokenInfo

OPERATION = Operation(
    "get_token",
    "POST",
    "/restapi/oauth/token",
    "oauth_and_oidc",
    group="Auth",
    auth=False,
)
"""The facts of this operation."""

_ERRORS: dict[str, str] = {
    "400": "OauthInvalidRequest",
}


def request(*, body: PublicGetTokenRequest, options: RequestOptions | None = None) -> Request:
    """The request of one call, ready to be sent by any client."""
    headers: dict[str, str] = {"Accept": "application/json"}
    content: bytes | None = None
    parts: list[Part] | None = None
    content = _call.form(
        body,
        "PublicGetTokenRequestAuthCodeTokenRequest",
        "PublicGetTokenRequestJwtTokenRequest",
        "PublicGetTokenRequestRefreshTokenRequest",
        "UnknownVariant",
    )
    headers["Content-Type"] = "application/x-www-form-urlencoded"
    return Request(
        OPERATION,
        "/restapi/oauth/token",
        headers=headers,
        content=content,
        parts=parts,
        options=options,
    )


def parse(response: httpx.Response, drift: DriftPolicy | None = None) -> TokenInfo:
    """Decode an answer, or raise what stands for it."""
    status = response.status_code
    if status == 200:
        from ...models._oauth_and_oidc import TokenInfo

        return _call.decode_model(response, TokenInfo, drift)
    raise _call.failure(response, _ERRORS)


def sync_detailed(
    *, client: SyncClient, body: PublicGetTokenRequest, options: RequestOptions | None = None
) -> Response[TokenInfo]:
    """The same as `sync`, with status and headers."""
    response = client.send(request(body=body, options=options))
    return Response(response, parse(response, client.drift))


def sync(*, client: SyncClient, body: PublicGetTokenRequest, options: RequestOptions | None = None) -> TokenInfo:
    """Exchanges a JWT, a login code or a refresh token for an access token.

    `POST /restapi/oauth/token`

    Throttling group: Auth.

    Args:
        body: sent as `application/x-www-form-urlencoded`.
        options: what this call has different from the client's settings.

    Raises:
        ringcentral_api.errors.ApiError: the platform answered with anything but success.
    """

    return parse(client.send(request(body=body, options=options)), client.drift)


async def asyncio_detailed(
    *, client: AsyncClient, body: PublicGetTokenRequest, options: RequestOptions | None = None
) -> Response[TokenInfo]:
    """The same as `asyncio`, with status and headers."""
    response = await client.send(request(body=body, options=options))
    return Response(response, parse(response, client.drift))


async def asyncio(
    *, client: AsyncClient, body: PublicGetTokenRequest, options: RequestOptions | None = None
) -> TokenInfo:
    """Exchanges a JWT, a login code or a refresh token for an access token.

    `POST /restapi/oauth/token`

    Throttling group: Auth.

    Args:
        body: sent as `application/x-www-form-urlencoded`.
        options: what this call has different from the client's settings.

    Raises:
        ringcentral_api.errors.ApiError: the platform answered with anything but success.
    """

    return parse(await client.send(request(body=body, options=options)), client.drift)
