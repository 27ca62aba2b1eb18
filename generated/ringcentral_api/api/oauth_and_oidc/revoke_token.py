"""Ends the whole OAuth session that the given token, access or refresh, belongs to."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ... import _call
from ...client import Operation, Request
from ...types import Response

if TYPE_CHECKING:
    import httpx

    from ...client import AsyncClient, Part, RequestOptions, SyncClient
    from ...drift import DriftPolicy
    from ...models._oauth_and_oidc import RevokeTokenRequest

OPERATION = Operation(
    "revoke_token",
    "POST",
    "/restapi/oauth/revoke",
    "oauth_and_oidc",
    group="Auth",
    auth=False,
)
"""The facts of this operation."""

_ERRORS: dict[str, str] = {
    "400": "OauthInvalidRequest",
}


def request(
    *, token: str | None = None, body: RevokeTokenRequest | None = None, options: RequestOptions | None = None
) -> Request:
    """The request of one call, ready to be sent by any client."""
    query: list[tuple[str, str]] = []
    if token is not None:
        query.append(("token", _call.text(token, "token")))
    headers: dict[str, str] = {}
    content: bytes | None = None
    parts: list[Part] | None = None
    if body is not None:
        content = _call.form(body, "RevokeTokenRequest")
        headers["Content-Type"] = "application/x-www-form-urlencoded"
    return Request(
        OPERATION,
        "/restapi/oauth/revoke",
        query=query,
        headers=headers,
        content=content,
        parts=parts,
        options=options,
    )


def parse(response: httpx.Response, drift: DriftPolicy | None = None) -> None:
    """Decode an answer, or raise what stands for it."""
    status = response.status_code
    if status == 200:
        return None
    raise _call.failure(response, _ERRORS)


def sync_detailed(
    *,
    client: SyncClient,
    token: str | None = None,
    body: RevokeTokenRequest | None = None,
    options: RequestOptions | None = None,
) -> Response[None]:
    """The same as `sync`, with status and headers."""
    response = client.send(request(token=token, body=body, options=options))
    parse(response, client.drift)
    return Response(response, None)


def sync(
    *,
    client: SyncClient,
    token: str | None = None,
    body: RevokeTokenRequest | None = None,
    options: RequestOptions | None = None,
) -> None:
    """Ends the whole OAuth session that the given token, access or refresh, belongs to.

    `POST /restapi/oauth/revoke`

    Throttling group: Auth.

    Args:
        token: a query parameter.
        body: sent as `application/x-www-form-urlencoded`.
        options: what this call has different from the client's settings.

    Raises:
        ringcentral_api.errors.ApiError: the platform answered with anything but success.
    """

    parse(client.send(request(token=token, body=body, options=options)), client.drift)


async def asyncio_detailed(
    *,
    client: AsyncClient,
    token: str | None = None,
    body: RevokeTokenRequest | None = None,
    options: RequestOptions | None = None,
) -> Response[None]:
    """The same as `asyncio`, with status and headers."""
    response = await client.send(request(token=token, body=body, options=options))
    parse(response, client.drift)
    return Response(response, None)


async def asyncio(
    *,
    client: AsyncClient,
    token: str | None = None,
    body: RevokeTokenRequest | None = None,
    options: RequestOptions | None = None,
) -> None:
    """Ends the whole OAuth session that the given token, access or refresh, belongs to.

    `POST /restapi/oauth/revoke`

    Throttling group: Auth.

    Args:
        token: a query parameter.
        body: sent as `application/x-www-form-urlencoded`.
        options: what this call has different from the client's settings.

    Raises:
        ringcentral_api.errors.ApiError: the platform answered with anything but success.
    """

    parse(await client.send(request(token=token, body=body, options=options)), client.drift)
