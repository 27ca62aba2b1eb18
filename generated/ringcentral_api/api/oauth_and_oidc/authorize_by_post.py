"""Opens the login and consent page by a form post, for parameters too long for a URL."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ... import _call
from ..._endpoint import async_detailed_function, async_function, sync_detailed_function, sync_function
from ...client import Operation, Request

if TYPE_CHECKING:
    import httpx

    from ...bodies._oauth_and_oidc import AuthorizeRequestDict
    from ...client import Part, RequestOptions
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
"""Static facts of this operation."""

_ERRORS: dict[str, str] = {
    "400": "OauthInvalidRequest",
}


def request(*, body: AuthorizeRequest | AuthorizeRequestDict, options: RequestOptions | None = None) -> Request:
    """Opens the login and consent page by a form post, for parameters too long for a URL.

    `POST /restapi/oauth/authorize`

    Throttling group: Auth.

    Args:
        body: sent as `application/x-www-form-urlencoded`.
        options: settings of this call that differ from the client's.

    Raises:
        ringcentral_api.errors.ApiError: the response is not a success.
    """

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
    """Decode a response, or raise the error that it stands for."""
    status = response.status_code
    if status == 302:
        return None
    raise _call.failure(response, _ERRORS)


sync = sync_function(request, parse)
sync_detailed = sync_detailed_function(request, parse)
asyncio = async_function(request, parse)
asyncio_detailed = async_detailed_function(request, parse)
