"""Opens the login and consent page in a browser; the answer is a redirect with a code."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from ... import _call
from ..._endpoint import async_detailed_function, async_function, sync_detailed_function, sync_function
from ...client import Operation, Request

if TYPE_CHECKING:
    import httpx

    from ...client import RequestOptions
    from ...drift import DriftPolicy
    from ...models._oauth_and_oidc import AuthorizeResponseType, CodeChallengeMethodEnum, DisplayModesEnum

OPERATION = Operation(
    "authorize",
    "GET",
    "/restapi/oauth/authorize",
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
    client_id: str,
    response_type: AuthorizeResponseType | Literal["code"],
    redirect_uri: str | None = None,
    state: str | None = None,
    scope: str | None = None,
    display: DisplayModesEnum | Literal["page", "popup", "touch", "mobile"] | None = None,
    prompt: str | None = None,
    ui_locales: str | None = None,
    code_challenge: str | None = None,
    code_challenge_method: CodeChallengeMethodEnum | Literal["plain", "S256"] | None = None,
    nonce: str | None = None,
    login_hint: str | None = None,
    brand_id: str | None = None,
    options: RequestOptions | None = None,
) -> Request:
    """Opens the login and consent page in a browser; the answer is a redirect with a code.

    `GET /restapi/oauth/authorize`

    Throttling group: Auth.

    Args:
        client_id: a query parameter.
        response_type: `code`.
        redirect_uri: a query parameter.
        state: a query parameter.
        scope: a query parameter.
        display: `page` | `popup` | `touch` | `mobile`.
        prompt: the platform's default is `login sso`.
        ui_locales: a query parameter.
        code_challenge: a query parameter.
        code_challenge_method: `plain` | `S256`.
        nonce: a query parameter.
        login_hint: a query parameter.
        brand_id: a query parameter.
        options: settings of this call that differ from the client's.

    Raises:
        ringcentral_api.errors.ApiError: the response is not a success.
    """

    query: list[tuple[str, str]] = []
    query.append(("client_id", _call.text(client_id, "client_id")))
    query.append(("response_type", _call.text(response_type, "response_type")))
    if redirect_uri is not None:
        query.append(("redirect_uri", _call.text(redirect_uri, "redirect_uri")))
    if state is not None:
        query.append(("state", _call.text(state, "state")))
    if scope is not None:
        query.append(("scope", _call.text(scope, "scope")))
    if display is not None:
        query.append(("display", _call.text(display, "display")))
    if prompt is not None:
        query.append(("prompt", _call.text(prompt, "prompt")))
    if ui_locales is not None:
        query.append(("ui_locales", _call.text(ui_locales, "ui_locales")))
    if code_challenge is not None:
        query.append(("code_challenge", _call.text(code_challenge, "code_challenge")))
    if code_challenge_method is not None:
        query.append(("code_challenge_method", _call.text(code_challenge_method, "code_challenge_method")))
    if nonce is not None:
        query.append(("nonce", _call.text(nonce, "nonce")))
    if login_hint is not None:
        query.append(("login_hint", _call.text(login_hint, "login_hint")))
    if brand_id is not None:
        query.append(("brand_id", _call.text(brand_id, "brand_id")))
    headers: dict[str, str] = {}
    return Request(
        OPERATION,
        "/restapi/oauth/authorize",
        query=query,
        headers=headers,
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
