"""Opens the login and consent page by a form post, for parameters too long for a URL."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ... import _call
from ...client import Operation, Request
from ...types import Response

if TYPE_CHECKING:
    import httpx

    from ...client import AsyncClient, Part, RequestOptions, SyncClient
    from ...drift import DriftPolicy
    from ...models._oauth_and_oidc import AuthorizeRequest

OPERATION = Operation(
    "authorize_by_post",
    "POST",
    "/restapi/oauth/authorize",
    "oauth_and_oidc",
    group="Auth",
    auth=False,
)
"""The facts of this operation."""

_ERRORS: dict[str, str] = {
    "400": "OauthInvalidRequest",
}


def request(*, body: AuthorizeRequest, options: RequestOptions | None = None) -> Request:
    """The request of one call, ready to be sent by any client."""
    headers: dict[str, str] = {}
    content: bytes | None = None
    parts: list[Part] | None = None
    content = _call.form(body, "AuthorizeRequest")
    headers["Content-Type"] = "application/x-www-form-urlencoded"
    return Request(
        OPERATION,
        "/restapi/oauth/authorize",
        headers=headers,
        content=content,
        parts=parts,
        options=options,
    )


def parse(response: httpx.Response, drift: DriftPolicy | None = None) -> None:
    """Decode an answer, or raise what stands for it."""
    status = response.status_code
    if status == 302:
        return None
    raise _call.failure(response, _ERRORS)


def sync_detailed(
    *, client: SyncClient, body: AuthorizeRequest, options: RequestOptions | None = None
) -> Response[None]:
    """The same as `sync`, with status and headers."""
    response = client.send(request(body=body, options=options))
    parse(response, client.drift)
    return Response(response, None)


def sync(*, client: SyncClient, body: AuthorizeRequest, options: RequestOptions | None = None) -> None:
    """Opens the login and consent page by a form post, for parameters too long for a URL.

    `POST /restapi/oauth/authorize`

    Throttling group: Auth.

    Args:
        body: sent as `application/x-www-form-urlencoded`.
        options: what this call has different from the client's settings.

    Raises:
        ringcentral_api.errors.ApiError: the platform answered with anything but success.
    """

    parse(client.send(request(body=body, options=options)), client.drift)


async def asyncio_detailed(
    *, client: AsyncClient, body: AuthorizeRequest, options: RequestOptions | None = None
) -> Response[None]:
    """The same as `asyncio`, with status and headers."""
    response = await client.send(request(body=body, options=options))
    parse(response, client.drift)
    return Response(response, None)


async def asyncio(*, client: AsyncClient, body: AuthorizeRequest, options: RequestOptions | None = None) -> None:
    """Opens the login and consent page by a form post, for parameters too long for a URL.

    `POST /restapi/oauth/authorize`

    Throttling group: Auth.

    Args:
        body: sent as `application/x-www-form-urlencoded`.
        options: what this call has different from the client's settings.

    Raises:
        ringcentral_api.errors.ApiError: the platform answered with anything but success.
    """

    parse(await client.send(request(body=body, options=options)), client.drift)
