"""The browser's part of a login: where it is sent, and what it comes back with (RFC 6749, 4.1; RFC 7636)."""

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
    """An address for the browser, and what has to be kept until it comes back. The repr shows no secret.

    Attributes:
        url: where to send the browser.
        redirect_uri: where the platform sends it back to.
        state: the value that the answer must repeat.
        code_verifier: the PKCE secret that goes with the code; `None` without PKCE.
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
    """What the browser came back with. The repr does not show the code.

    Attributes:
        code: the authorization code; it works once, for about a minute.
        state: the state as it came back.
        expires_in: the code's lifetime in seconds, where the platform says.
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
    """Make the address that a browser is sent to, with a fresh state and PKCE challenge.

    Raises:
        ConfigurationError: for a redirect URI that is not absolute or has a fragment (RFC 6749, 3.1.2).
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
    """The S256 challenge of a verifier (RFC 7636, 4.2)."""
    return base64.urlsafe_b64encode(hashlib.sha256(verifier.encode("ascii")).digest()).rstrip(b"=").decode("ascii")


def parse_redirect(url: str, *, state: str | None) -> RedirectResult:
    """Read the address that the browser came back to.

    Args:
        url: the whole address, or its query string.
        state: the state that must come back; `None` checks nothing, which is right only where the caller has checked
            it.

    Raises:
        RedirectError: for an `error` parameter, for another state, and for an address without a code.
    """
    parts = urlsplit(url)
    # Some platforms answer in the fragment; a bare query string is taken as well.
    query = parts.query or parts.fragment or (url.lstrip("?") if "=" in url and not parts.scheme else "")
    values = {name: value[0] for name, value in parse_qs(query, keep_blank_values=True).items()}
    if state is not None:
        found = values.get("state")
        if found is None:
            raise RedirectError("the redirect has no state: it is not the response to this login")
        if not hmac.compare_digest(found.encode("utf-8", "surrogatepass"), state.encode()):
            raise RedirectError("the redirect has another state than was sent: it is not the response to this login")
    error = values.get("error")
    if error is not None:
        description = values.get("error_description") or None
        raise RedirectError(
            f"the platform refused the login: {error}" + (f" ({description})" if description else ""),
            error=error,
            description=description,
        )
    code = values.get("code")
    if not code:
        raise RedirectError("the redirect has no code")
    lifetime = values.get("expires_in", "")
    return RedirectResult(code, state=values.get("state"), expires_in=int(lifetime) if lifetime.isdecimal() else None)
