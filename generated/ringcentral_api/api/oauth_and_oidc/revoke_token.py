"""Ends the whole OAuth session that the given token, access or refresh, belongs to."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ... import _call
from ..._endpoint import async_detailed_function, async_function, sync_detailed_function, sync_function
from ...client import Operation, Request

if TYPE_CHECKING:
    import httpx

    from ...bodies._oauth_and_oidc import RevokeTokenRequestDict
    from ...client import Part, RequestOptions
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
"""Static facts of this operation."""

_ERRORS: dict[str, str] = {
    "400": "OauthInvalidRequest",
}


def request(
    *,
    token: str | None = None,
    body: RevokeTokenRequest | RevokeTokenRequestDict | None = None,
    options: RequestOptions | None = None,
) -> Request:
    """Ends the whole OAuth session that the given token, access or refresh, belongs to.

    `POST /restapi/oauth/revoke`

    Throttling group: Auth.

    Args:
        token: a query parameter.
        body: sent as `application/x-www-form-urlencoded`.
        options: settings of this call that differ from the client's.

    Raises:
        ringcentral_api.errors.ApiError: the response is not a success.
    """

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
    """Decode a response, or raise the error that it stands for."""
    status = response.status_code
    if status == 200:
        return None
    raise _call.failure(response, _ERRORS)


sync = sync_function(request, parse)
sync_detailed = sync_detailed_function(request, parse)
asyncio = async_function(request, parse)
asyncio_detailed = async_detailed_function(request, parse)
