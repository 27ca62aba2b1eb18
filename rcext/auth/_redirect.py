"""Browser redirects of a login: authorization request and response (RFC 6749, 4.1; RFC 7636)."""

from __future__ import annotations

import base64
import hashlib
import hmac
import secrets
from typing import Final
from urllib.parse import parse_qs, urlencode, urlsplit

from rcext.errors import ConfigurationError, RedirectError

AUTHORIZE_PATH: Final = "/restapi/oauth/authorize"


class AuthorizationRequest:
    """An authorization URL, and what must be kept until the redirect. The repr shows no secret.

    Attributes:
        url: the address for the browser.
        redirect_uri: the address that the server redirects to.
        state: the value that the redirect must repeat.
        code_verifier: the PKCE secret that is sent with the code; `None` without PKCE.
    """

    __slots__ = ("code_verifier", "redirect_uri", "state", "url")

    def __init__(self, url: str, *, redirect_uri: str, state: str, code_verifier: str | None) -> None:
        self.url = url
        self.redirect_uri = redirect_uri
        self.state = state
        self.code_verifier = code_verifier

    def __str__(self) -> str:
        return self.url

    def __repr__(self) -> str:
        pkce = "with" if self.code_verifier else "without"
        return f"AuthorizationRequest(redirect_uri={self.redirect_uri!r}, {pkce} PKCE)"


class RedirectResult:
    """The parameters of a redirect. The repr does not show the code.

    Attributes:
        code: the authorization code; it works once, for about a minute.
        state: the state in the redirect.
        expires_in: the code's lifetime in seconds, or `None` if the server does not send it.
    """

    __slots__ = ("code", "expires_in", "state")

    def __init__(self, code: str, *, state: str | None, expires_in: int | None) -> None:
        self.code = code
        self.state = state
        self.expires_in = expires_in

    def __repr__(self) -> str:
        return f"RedirectResult(state={self.state!r})"


def authorization_request(
    server: str,
    client_id: str,
    *,
    redirect_uri: str,
    state: str | None = None,
    pkce: bool = True,
    brand_id: str | None = None,
    display: str | None = None,
    prompt: str | None = None,
    ui_locales: str | None = None,
) -> AuthorizationRequest:
    """Return the authorization URL for a browser, with a new state and PKCE challenge.

    Raises:
        ConfigurationError: the redirect URI is not absolute or has a fragment (RFC 6749, 3.1.2).
    """
    parts = urlsplit(redirect_uri)
    if not parts.scheme or "#" in redirect_uri or (parts.scheme in ("http", "https") and not parts.netloc):
        raise ConfigurationError(f"redirect_uri is {redirect_uri!r}; it must be an absolute URI without a fragment")
    if state is None:
        state = secrets.token_urlsafe(24)
    elif not state:
        raise ConfigurationError("state is empty; leave it out to have one made")
    query: dict[str, str] = {
        "response_type": "code",
        "client_id": client_id,
        "redirect_uri": redirect_uri,
        "state": state,
    }
    optional = {"brand_id": brand_id, "display": display, "prompt": prompt, "ui_locales": ui_locales}
    query.update({name: value for name, value in optional.items() if value is not None})
    verifier: str | None = None
    if pkce:
        verifier = secrets.token_urlsafe(48)
        query["code_challenge"] = pkce_challenge(verifier)
        query["code_challenge_method"] = "S256"
    url = f"{server}{AUTHORIZE_PATH}?{urlencode(query)}"
    return AuthorizationRequest(url, redirect_uri=redirect_uri, state=state, code_verifier=verifier)


def pkce_challenge(verifier: str) -> str:
    """Return the S256 challenge of a verifier (RFC 7636, 4.2)."""
    return base64.urlsafe_b64encode(hashlib.sha256(verifier.encode("ascii")).digest()).rstrip(b"=").decode("ascii")


def parse_redirect(url: str, *, state: str | None) -> RedirectResult:
    """Return the parameters of the address that the browser was redirected to.

    Args:
        url: the whole address, or its query string.
        state: the state that the redirect must repeat; `None` does not check it: only if the caller has done so.

    Raises:
        RedirectError: the address has an `error` parameter, no state or another one, or no code.
    """
    parts = urlsplit(url)
    # Some servers use the fragment; a bare query string is accepted too.
    query = parts.query or parts.fragment or (url.lstrip("?") if "=" in url and not parts.scheme else "")
    values = {name: value[0] for name, value in parse_qs(query, keep_blank_values=True).items()}
    if state is not None:
        found = values.get("state")
        if found is None:
            raise RedirectError("the state is missing in the redirect: it does not belong to this login")
        if not hmac.compare_digest(found.encode("utf-8", "surrogatepass"), state.encode()):
            raise RedirectError("the redirect has another state than was sent: it does not belong to this login")
    error = values.get("error")
    if error is not None:
        description = values.get("error_description") or None
        raise RedirectError(
            f"the server refused the login: {error}" + (f" ({description})" if description else ""),
            error=error,
            description=description,
        )
    code = values.get("code")
    if not code:
        raise RedirectError("the code is missing in the redirect")
    lifetime = values.get("expires_in", "")
    return RedirectResult(code, state=values.get("state"), expires_in=int(lifetime) if lifetime.isdecimal() else None)
