"""Python in a browser (Pyodide): login by redirect. Transport, push and visibility use the browser by themselves."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any, Final

from rcext._js import js_globals
from rcext.auth import parse_redirect
from rcext.auth.stores import BrowserTokenStore
from rcext.errors import RedirectError
from rcext.transport import FetchTransport

if TYPE_CHECKING:
    from rcext.auth import Tokens
    from rcext.platform import AsyncPlatform

__all__ = ["BrowserTokenStore", "FetchTransport", "finish_login", "start_login"]

_ITEM: Final = "rcext.login"


def start_login(platform: AsyncPlatform, *, redirect_uri: str | None = None, prompt: str | None = None) -> None:
    """Leave the page for the login page of the server, which redirects to this page again; then call `finish_login`.

    Until then, the state and the PKCE secret are in the `sessionStorage` of this tab.

    Args:
        platform: the platform of a client: `rc.platform`.
        redirect_uri: a page that calls `finish_login`; by default this page, without its query. It must be
            registered with the application.
        prompt: what the login page requests; see `authorize_url`.
    """
    js = js_globals()
    uri = redirect_uri if redirect_uri is not None else f"{js.location.origin}{js.location.pathname}"
    request = platform.authorize_url(redirect_uri=uri, prompt=prompt)
    pending = {"state": request.state, "code_verifier": request.code_verifier, "redirect_uri": request.redirect_uri}
    js.sessionStorage.setItem(_ITEM, json.dumps(pending))
    js.location.assign(request.url)


async def finish_login(platform: AsyncPlatform) -> Tokens | None:
    """Log in by the code in the page's address, and remove it from there and from the history.

    Call it whenever the page is loaded, before anything that reports addresses.

    Args:
        platform: the platform of a client with the settings of the one that `start_login` was given.

    Returns:
        The tokens, or `None` if the page was not loaded by a redirect of the login page.

    Raises:
        RedirectError: the user or the server refused, or this tab did not start the login.
        ApiError: the server refused the code.
    """
    js = js_globals()
    query: Any = js.URLSearchParams.new(js.location.search)
    if not query.has("state") or not (query.has("code") or query.has("error")):
        return None
    address = str(js.location.href)
    js.history.replaceState(None, "", f"{js.location.pathname}{js.location.hash}")
    text = js.sessionStorage.getItem(_ITEM)
    js.sessionStorage.removeItem(_ITEM)
    if not isinstance(text, str):
        raise RedirectError("this tab did not start a login; call start_login, and use the page it leads to")
    pending = json.loads(text)
    result = parse_redirect(address, state=pending["state"])
    return await platform.authorize(
        code=result.code, redirect_uri=pending["redirect_uri"], code_verifier=pending["code_verifier"]
    )
