"""Forms of token requests (RFC 6749, RFC 7523, RFC 7636)."""

from __future__ import annotations

import base64
import hashlib
from typing import Final

from rcext.errors import ConfigurationError
from ringcentral_api.jsonio import load_json

JWT_BEARER: Final = "urn:ietf:params:oauth:grant-type:jwt-bearer"
_WEEK: Final = 604_800
_TEN_HOURS: Final = 36_000
_LONGEST: Final = 2_592_000


class Grant:
    """One way to log in. The repr shows the kind alone.

    Attributes:
        kind: `password`, `jwt`, `authorization_code` or `refresh_token`.
        form: what is sent, secrets included.
        repeatable: whether it may be sent again if its response is lost; a code works once only.
    """

    __slots__ = ("form", "kind", "repeatable")

    def __init__(self, kind: str, form: dict[str, str], *, repeatable: bool = True) -> None:
        self.kind = kind
        self.form = form
        self.repeatable = repeatable

    def __repr__(self) -> str:
        return f"Grant({self.kind!r})"

    @property
    def identity(self) -> str | None:
        """A fingerprint of the user who owns a JWT, the same for all of the user's JWTs; `None` for other grants."""
        if self.kind != "jwt":
            return None
        assertion = self.form["assertion"]
        try:
            payload = assertion.split(".")[1]
            subject: object = load_json(base64.urlsafe_b64decode(payload + "=" * (-len(payload) % 4)))["sub"]
        except (ValueError, LookupError, TypeError):
            subject = assertion
        return hashlib.sha256(f"jwt:{subject}".encode("utf-8", "surrogatepass")).hexdigest()[:16]

    @property
    def access_token_ttl(self) -> int | None:
        """The requested lifetime in seconds, or `None`."""
        return int(self.form["access_token_ttl"]) if "access_token_ttl" in self.form else None

    @property
    def refresh_token_ttl(self) -> int | None:
        """The requested lifetime in seconds, or `None`."""
        return int(self.form["refresh_token_ttl"]) if "refresh_token_ttl" in self.form else None


def make_grant(
    *,
    username: str | None = None,
    extension: str | None = None,
    password: str | None = None,
    jwt: str | None = None,
    code: str | None = None,
    redirect_uri: str | None = None,
    code_verifier: str | None = None,
    remember: bool | None = None,
    access_token_ttl: int | None = None,
    refresh_token_ttl: int | None = None,
    endpoint_id: str | None = None,
    scope: str | None = None,
) -> Grant:
    """Return the grant that the arguments describe.

    Raises:
        ConfigurationError: they describe none or several, or one in part.
    """
    __tracebackhide__ = True
    named = [name for name, value in (("username", username), ("jwt", jwt), ("code", code)) if value is not None]
    if len(named) != 1:
        found = " and ".join(named) if named else "none of them"
        raise ConfigurationError(f"a login needs exactly one of username and password, jwt, or code: got {found}")
    repeatable = True
    if jwt is not None:
        if not jwt.strip():
            raise ConfigurationError("jwt is empty")
        kind, form = "jwt", {"grant_type": JWT_BEARER, "assertion": jwt.strip()}
    elif code is not None:
        if not code:
            raise ConfigurationError("code is empty")
        if redirect_uri is None:
            raise ConfigurationError("a login by code needs the redirect_uri that the code was requested with")
        kind, form = (
            "authorization_code",
            {"grant_type": "authorization_code", "code": code, "redirect_uri": redirect_uri},
        )
        if code_verifier is not None:
            form["code_verifier"] = code_verifier
        repeatable = False
    else:
        if not username:
            raise ConfigurationError("username is empty")
        if password is None:
            raise ConfigurationError("a login by username needs a password")
        kind = "password"
        form = {"grant_type": "password", "username": username, "password": password, "extension": extension or ""}
    form.update(_options(remember, access_token_ttl, refresh_token_ttl, endpoint_id))
    if scope is not None:
        form["scope"] = scope
    return Grant(kind, form, repeatable=repeatable)


def refresh_grant(
    refresh_token: str, *, access_token_ttl: int | None, refresh_token_ttl: int | None, endpoint_id: str | None
) -> Grant:
    """Return the grant that refreshes a session."""
    form = {"grant_type": "refresh_token", "refresh_token": refresh_token}
    form.update(_options(None, access_token_ttl, refresh_token_ttl, endpoint_id))
    return Grant("refresh_token", form)


def _options(
    remember: bool | None, access_token_ttl: int | None, refresh_token_ttl: int | None, endpoint_id: str | None
) -> dict[str, str]:
    form: dict[str, str] = {}
    if refresh_token_ttl is None and remember is not None:
        refresh_token_ttl = _WEEK if remember else _TEN_HOURS
    for name, value in (("access_token_ttl", access_token_ttl), ("refresh_token_ttl", refresh_token_ttl)):
        if value is None:
            continue
        shortest = 0 if name == "refresh_token_ttl" else 1  # 0: no refresh token is wanted
        if not shortest <= value <= _LONGEST:
            raise ConfigurationError(f"{name} is {value}; it must be a number of seconds from {shortest} to {_LONGEST}")
        form[name] = str(int(value))
    if endpoint_id is not None:
        form["endpoint_id"] = endpoint_id
    return form
