"""The OAuth endpoints."""

from __future__ import annotations

from typing import TYPE_CHECKING
from urllib.parse import parse_qsl, urlencode

from .._call import Call, Reply
from .._errors import invalid, oauth_problem
from .._page import LOGIN_PAGE
from .._page._guard import is_cross_site
from . import operation

if TYPE_CHECKING:
    from .._state.oauth import Application


def _form(call: Call) -> dict[str, str]:
    return dict(parse_qsl(call.body.decode("utf-8", "replace"), keep_blank_values=True))


def _audiences(call: Call) -> list[str]:
    """Return the allowed audiences of an assertion: the token endpoint and the address of the sandbox."""
    bases = [call.state.server, f"{call.state.server.partition(':')[0]}://{call.headers.get('host', '')}"]
    return [f"{base}{path}" for base in bases for path in ("/restapi/oauth/token", "")]


@operation("getToken")
def get_token(call: Call) -> Reply:
    """Log in or refresh."""
    token = call.state.sessions.token(_form(call), call.headers.get("authorization"), _audiences(call))
    return Reply(token, headers={"Cache-Control": "no-store", "Pragma": "no-cache"})


@operation("revokeToken")
def revoke_token(call: Call) -> Reply:
    """Log out; an unknown token is not an error (RFC 7009)."""
    form = {**_form(call), **dict(call.raw_query)}
    sessions = call.state.sessions
    authorization = call.headers.get("authorization", "")
    if not authorization.lower().startswith("bearer "):
        sessions.client(form, authorization or None, _audiences(call))
    token = form.get("token", "")
    if not token:
        raise oauth_problem("OAU-108", "token")
    sessions.revoke_token(token)
    return Reply()


@operation("authorize", "authorize2")
def authorize(call: Call) -> Reply:
    """Start the authorization code flow: redirect to the consent page, or back to the application."""
    fields = {**dict(call.raw_query), **(_form(call) if call.operation.method == "POST" else {})}
    state = call.state
    application = state.sessions.applications.get(fields.get("client_id", ""))
    if application is None:
        raise invalid("client_id", fields.get("client_id"))
    given = fields.get("redirect_uri", "")
    # An application with one address may leave it out, here and at the token endpoint (RFC 6749, section 4.1.3).
    redirect = given or (application.redirect_uris[0] if len(application.redirect_uris) == 1 else "")
    if not redirect.isascii() or not redirect.isprintable() or " " in redirect:
        raise invalid("redirect_uri", redirect, "is not a URI")
    if not redirect or (application.redirect_uris and redirect not in application.redirect_uris):
        raise invalid("redirect_uri", redirect, "is not one of the application's")
    problem = _objection(fields, application)
    if problem is not None:
        return _back(redirect, {"error": problem[0], "error_description": problem[1]}, fields)
    # A foreign page may start a login, but not give consent.
    decision = fields.get("decision", "") if not is_cross_site(call.headers) else ""
    if state.auto_consent or fields.get("prompt") == "none" or decision == "allow":
        user = state.sessions.user(fields.get("username") or state.main_number, fields.get("extension", ""))
        if user is None:
            return _to_page(call, fields, "There is no such user.")
        code = state.sessions.issue_code(
            application,
            str(user["id"]),
            given,
            fields.get("code_challenge", ""),
            fields.get("code_challenge_method", ""),
        )
        return _back(redirect, {"code": code, "expires_in": "60"}, fields)
    if decision == "deny":
        return _back(redirect, {"error": "access_denied", "error_description": "The user refused"}, fields)
    return _to_page(call, fields, "")


def _to_page(call: Call, fields: dict[str, str], note: str) -> Reply:
    """Redirect to the consent page."""
    query = urlencode({**fields, **({"note": note} if note else {})})
    return Reply(status=302, headers={"Location": f"{call.state.server}{LOGIN_PAGE}?{query}"})


def _objection(fields: dict[str, str], application: Application) -> tuple[str, str] | None:
    if fields.get("response_type") != "code":
        return "unsupported_response_type", "response_type must be code"
    if fields.get("code_challenge_method", "plain") not in ("plain", "S256"):
        return "invalid_request", "code_challenge_method must be S256 or plain"
    if application.public and not fields.get("code_challenge"):
        return "invalid_request", "code_challenge is missing: a public client must use PKCE"
    return None


def _back(redirect: str, answer: dict[str, str], fields: dict[str, str]) -> Reply:
    if "state" in fields:
        answer["state"] = fields["state"]
    mark = "&" if "?" in redirect else "?"
    return Reply(status=302, headers={"Location": f"{redirect}{mark}{urlencode(answer)}"})


authorize.public = True  # type: ignore[attr-defined]  # pyright: ignore[reportFunctionMemberAccess]  # read by the application


@operation("authWsToken")
def ws_token(call: Call) -> Reply:
    """Issue a token for WebSocket connections."""
    assert call.session is not None
    token, seconds = call.state.sessions.issue_ws_token(call.session)
    uri = call.state.server.replace("http", "ws", 1) + "/ws"
    return Reply({"uri": uri, "ws_access_token": token, "expires_in": seconds})


@operation("authUserInfo")
def user_info(call: Call) -> Reply:
    """Return the OpenID Connect claims of the caller."""
    extension = call.state.extension(call.user)
    contact = extension.get("contact", {})
    return Reply(
        {
            "sub": call.user,
            "account_id": call.account,
            "given_name": contact.get("firstName", ""),
            "family_name": contact.get("lastName", ""),
            "email": contact.get("email", ""),
            "email_verified": True,
        }
    )
