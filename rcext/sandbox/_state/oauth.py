"""Applications, sessions and tokens: the rules of the token endpoint, without HTTP."""

from __future__ import annotations

import base64
import hashlib
import hmac
import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

from .._assertion import ASSERTION_TYPE, Assertions, PublicKey, public_keys, refused
from .._errors import oauth_problem, unauthorized
from .._json import is_object

if TYPE_CHECKING:
    from .._clock import Clock
    from .._ids import Ids
    from .store import Document, Store

JWT_GRANT = "urn:ietf:params:oauth:grant-type:jwt-bearer"
MIN_ACCESS, MAX_ACCESS = 600, 3600
MAX_REFRESH, DEFAULT_REFRESH = 2_592_000, 604_800
#: Grace period of a replaced refresh token in seconds, before and after the first use of the new access token.
GRACE_UNUSED, GRACE_USED = 3600.0, 10.0
CODE_LIFETIME = 60.0
#: Parallel sessions of a user and an application; the oldest ends first.
MAX_SESSIONS = 5
#: States of extensions whose users cannot log in.
DISABLED = ("Disabled", "Frozen")


@dataclass(slots=True)
class Application:
    """An application that can log in.

    Attributes:
        client_id: its id.
        client_secret: its secret; empty for a public client, which sends only its id.
        redirect_uris: allowed redirect URIs; empty allows any.
        refresh: whether it may have refresh tokens.
        permissions: its permissions; `None` for all.
        grants: the grant types it may use; `None` for all.
        public_keys: keys for `private_key_jwt` instead of a secret: PEM texts, JWKs or JWK sets, as objects or JSON
            texts. A secret is accepted as well, if there is one.

    Raises:
        ValueError: for private or unreadable keys.
    """

    client_id: str
    client_secret: str = field(default="", repr=False)
    redirect_uris: tuple[str, ...] = ()
    refresh: bool = True
    permissions: frozenset[str] | None = None
    public_keys: str | Mapping[str, Any] | Sequence[str | Mapping[str, Any]] = field(default=(), repr=False)
    grants: frozenset[str] | None = None

    def __post_init__(self) -> None:
        self.keys()

    def allows(self, permission: str) -> bool:
        """Return whether it has a permission."""
        return self.permissions is None or not permission or permission in self.permissions

    @property
    def public(self) -> bool:
        """Whether it is a public client, without a secret or keys."""
        return not self.client_secret and not self.public_keys

    def keys(self) -> list[PublicKey]:
        """Return its public keys."""
        return public_keys([self.public_keys] if isinstance(self.public_keys, str | Mapping) else self.public_keys)


class Sessions:
    """All sessions of a sandbox. Callers hold the sandbox's lock.

    Args:
        store: the store that keeps the sessions.
        clock: the clock by which they expire.
        ids: the source of tokens.

    Attributes:
        max_sessions: the maximum number of parallel sessions of a user and an application.
        reusable_websocket_tokens: whether a WebSocket token is valid for several connections.
    """

    def __init__(self, store: Store, clock: Clock, ids: Ids) -> None:
        self._store = store
        self._clock = clock
        self._ids = ids
        self.applications: dict[str, Application] = {}
        self.max_sessions = MAX_SESSIONS
        self.reusable_websocket_tokens = True
        self._assertions = Assertions()
        self._codes: dict[str, Document] = {}
        self._ws_tokens: dict[str, tuple[str, float]] = {}
        self._by_access: dict[str, str] = {}
        self._by_refresh: dict[str, str] = {}
        self._killed: set[str] = set()
        for session in store.all("session", ""):
            self._index(session)

    # -- the token endpoint

    def token(self, form: Mapping[str, str], authorization: str | None, audiences: list[str]) -> Document:
        """Answer a token request.

        Args:
            form: the form fields.
            authorization: the `Authorization` header.
            audiences: the allowed audiences of an assertion.

        Raises:
            OAuthProblem: if it is refused.
        """
        application = self.client(form, authorization, audiences)
        grant = form.get("grant_type", "")
        if grant and application.grants is not None and grant not in application.grants:
            raise oauth_problem("OAU-251")
        if grant == "password":
            return self._password(application, form)
        if grant == JWT_GRANT:
            return self._assertion(application, form)
        if grant == "authorization_code":
            return self._code(application, form)
        if grant == "refresh_token":
            return self._refresh(application, form)
        if not grant:
            raise oauth_problem("OAU-108", "grant_type")
        raise oauth_problem("OAU-250", grant)

    def client(self, form: Mapping[str, str], authorization: str | None, audiences: list[str]) -> Application:
        """Authenticate the application of a form request.

        Raises:
            OAuthProblem: if it is unknown or not authenticated.
        """
        if "client_assertion" in form or "client_assertion_type" in form:
            return self._by_assertion(form, authorization, audiences)
        if authorization is None:
            application = self.applications.get(form.get("client_id", ""))
            if application is None or not application.public:
                raise oauth_problem("OAU-153")
            return application
        scheme, _, encoded = authorization.partition(" ")
        try:
            user, _, secret = base64.b64decode(encoded, validate=True).decode().partition(":")
        except ValueError:
            user, secret = "", ""
        application = self.applications.get(user) if scheme.lower() == "basic" else None
        if (
            application is None
            or not hmac.compare_digest(application.client_secret.encode(), secret.encode())
            or not (
                application.client_secret or application.public
            )  # an application with keys cannot authenticate without a secret
        ):
            raise oauth_problem("OAU-153")
        return application

    def _by_assertion(self, form: Mapping[str, str], authorization: str | None, audiences: list[str]) -> Application:
        if authorization is not None:  # RFC 6749, 2.3
            raise refused("there is another proof in the Authorization header")
        if form.get("client_assertion_type") != ASSERTION_TYPE:
            raise refused(f"client_assertion_type must be {ASSERTION_TYPE}")
        assertion = form.get("client_assertion", "")
        application = self.applications.get(str(jwt_claims(assertion).get("sub")))
        if application is None:
            raise refused("its sub is not a known application")
        if form.get("client_id", application.client_id) != application.client_id:
            raise refused("its sub is not the client_id")
        self._assertions.take(assertion, application.client_id, application.keys(), audiences)
        return application

    def _password(self, application: Application, form: Mapping[str, str]) -> Document:
        username, password = form.get("username", ""), form.get("password", "")
        extension = form.get("extension", "")
        user = self.user(username, extension)
        if user is None or not hmac.compare_digest(str(user["password"]).encode(), password.encode()):
            raise oauth_problem("OAU-140")
        self._check_enabled(str(user["id"]))
        return self._begin(application, str(user["id"]), form)

    def _check_enabled(self, user: str) -> None:
        """Refuse the login of a user whose extension is disabled."""
        extension = self._store.get("extension", "", user)
        if extension is not None and extension.get("status") in DISABLED:
            raise oauth_problem("OAU-140", detail="the extension is disabled")

    def user(self, username: str, extension: str) -> Document | None:
        """Return the user with a login name and an extension number (empty: the first), or `None`."""
        wanted = username.lstrip("+")
        for user in self._store.all("user", ""):
            names = {str(name).lstrip("+") for name in user["usernames"]}
            if wanted in names and (not extension or extension == user["extensionNumber"]):
                return user
        return None

    def _assertion(self, application: Application, form: Mapping[str, str]) -> Document:
        assertion = form.get("assertion", "")
        claims = jwt_claims(assertion)
        if not claims or not hmac.compare_digest(self.jwt(str(claims.get("sub")), claims), assertion):
            raise oauth_problem("OAU-213")
        if float(claims.get("exp", 0)) <= self._clock.now():
            raise oauth_problem("OAU-210")
        if self._store.get("user", "", str(claims["sub"])) is None:
            raise oauth_problem("OAU-213")
        self._check_enabled(str(claims["sub"]))
        return self._begin(application, str(claims["sub"]), form)

    def _code(self, application: Application, form: Mapping[str, str]) -> Document:
        code = self._codes.pop(form.get("code", ""), None)
        if code is None or code["client_id"] != application.client_id or code["expires"] <= self._clock.now():
            raise oauth_problem("OAU-211")
        if self._store.get("user", "", str(code["user"])) is None:  # the user was deleted since
            raise oauth_problem("OAU-211")
        if code["redirect_uri"] != form.get("redirect_uri", ""):
            raise oauth_problem("OAU-109", "redirect_uri")
        verifier = form.get("code_verifier", "")
        challenge = str(code["code_challenge"])
        if challenge:
            if not hmac.compare_digest(challenge, pkce_challenge(verifier, str(code["code_challenge_method"]))):
                raise oauth_problem("OAU-158", detail="it does not match the code challenge")
        elif verifier:
            raise oauth_problem("OAU-158", detail="the authorization request lacks a code challenge")
        elif application.public:
            raise oauth_problem("OAU-158", detail="a public client must use PKCE")
        return self._begin(application, str(code["user"]), form)

    def _refresh(self, application: Application, form: Mapping[str, str]) -> Document:
        token = form.get("refresh_token", "")
        id = self._by_refresh.get(token)
        session = self._store.get("session", "", id) if id is not None else None
        now = self._clock.now()
        if session is None or session["client_id"] != application.client_id:
            raise oauth_problem("OAU-213")
        if token == session["refresh_token"]:
            if session["refresh_expires"] <= now:
                raise oauth_problem("OAU-210")
            return self._rotate(session, form)
        used = session["used"]
        ends = session["rotated"] + GRACE_UNUSED if used is None else used + GRACE_USED
        if token == session["previous"] and now < min(ends, session["previous_expires"]):
            return self._answer(session)
        raise oauth_problem("OAU-210")

    # -- sessions

    def _begin(self, application: Application, user: str, form: Mapping[str, str]) -> Document:
        now = self._clock.now()
        session: dict[str, Any] = {
            "id": self._ids.token("session", 40),
            "client_id": application.client_id,
            "user": user,
            "refreshable": application.refresh and form.get("refresh_token_ttl") != "0",
            "endpoint_id": form.get("endpoint_id") or self._ids.token("endpoint", 22),
            "access_ttl": clamped(form, "access_token_ttl", MIN_ACCESS, MAX_ACCESS, MAX_ACCESS),
            "refresh_ttl": clamped(form, "refresh_token_ttl", 0, MAX_REFRESH, DEFAULT_REFRESH),
            "scope": " ".join(sorted(application.permissions)) if application.permissions is not None else SCOPE,
            "previous": None,
            "previous_expires": 0.0,
            "rotated": now,
        }
        if form.get("scope"):
            granted = set(session["scope"].split())
            session["scope"] = " ".join(name for name in form["scope"].split() if name in granted) or session["scope"]
        self._end_oldest(session)
        self._renew(session)
        return self._answer(session)

    def _end_oldest(self, new: Document) -> None:
        """Make room for a new session of the same user and application."""
        same = [
            session
            for session in self._store.all("session", "")
            if (session["user"], session["client_id"]) == (new["user"], new["client_id"])
        ]
        for session in same[: max(0, len(same) - self.max_sessions + 1)]:
            self.revoke(session["id"])

    def _rotate(self, old: Document, form: Mapping[str, str]) -> Document:
        session = dict(old)
        self._drop_access(session)
        if old["previous"] is not None:
            self._by_refresh.pop(old["previous"], None)
        session["previous"] = old["refresh_token"]
        session["previous_expires"] = old["refresh_expires"]
        session["rotated"] = self._clock.now()
        session["access_ttl"] = clamped(form, "access_token_ttl", MIN_ACCESS, MAX_ACCESS, old["access_ttl"])
        session["refresh_ttl"] = clamped(form, "refresh_token_ttl", 0, MAX_REFRESH, old["refresh_ttl"])
        self._renew(session)
        return self._answer(session)

    def _renew(self, session: Document) -> None:
        now = self._clock.now()
        session["access_token"] = self._ids.token("access", 96)
        session["access_expires"] = now + session["access_ttl"]
        session["refresh_token"] = self._ids.token("refresh", 96) if session["refreshable"] else None
        session["refresh_expires"] = now + session["refresh_ttl"]
        session["used"] = None
        self._store.put("session", "", session["id"], session)
        self._index(session)

    def _index(self, session: Document) -> None:
        self._by_access[session["access_token"]] = session["id"]
        for key in ("refresh_token", "previous"):
            if session[key] is not None:
                self._by_refresh[session[key]] = session["id"]

    def _drop_access(self, session: Document) -> None:
        self._by_access.pop(session["access_token"], None)
        self._killed.add(session["access_token"])

    def _answer(self, session: Document) -> Document:
        now = self._clock.now()
        answer: Document = {
            "access_token": session["access_token"],
            "token_type": "bearer",
            "expires_in": max(0, round(session["access_expires"] - now)),
            "scope": session["scope"],
            "owner_id": session["user"],
            "endpoint_id": session["endpoint_id"],
            "session_id": session["id"],
        }
        if session["refresh_token"] is not None:
            answer["refresh_token"] = session["refresh_token"]
            answer["refresh_token_expires_in"] = max(0, round(session["refresh_expires"] - now))
        return answer

    def authenticate(self, authorization: str | None, token: str | None = None, *, connected: bool = False) -> Document:
        """Return the session of a bearer token, and mark the token as used.

        Args:
            authorization: the `Authorization` header.
            token: an access token from the query, used without the header.
            connected: whether the request came over a WebSocket, whose session outlives its access token.

        Raises:
            Problem: 401, with the platform's code.
        """
        if authorization is None and token:
            return self.by_token(token)
        if authorization is None:
            raise unauthorized("AGW-401")
        scheme, _, token = authorization.partition(" ")
        if scheme.lower() != "bearer" or not token.strip():
            raise unauthorized("AGW-402")
        return self.by_token(token.strip(), connected=connected)

    def by_token(self, token: str, *, connected: bool = False) -> Document:
        """Return the session of an access token; see `authenticate`."""
        id = self._by_access.get(token)
        session = self._store.get("session", "", id) if id is not None else None
        if session is None:
            if token in self._killed:
                raise unauthorized("OAU-149")
            raise unauthorized("OAU-129" if len(token) < 20 else "OAU-213")
        if session["access_expires"] <= self._clock.now() and not connected:
            raise unauthorized("OAU-128")
        if session["used"] is None:
            used: Document = {**session, "used": self._clock.now()}
            return self._store.put("session", "", str(used["id"]), used)
        return session

    def peek(self, authorization: str | None) -> Document | None:
        """Return the session of a bearer token, valid or expired, without marking it as used."""
        id = self._by_access.get((authorization or "").partition(" ")[2].strip())
        return self._store.get("session", "", id) if id is not None else None

    def revoke_token(self, token: str) -> bool:
        """Revoke the session of an access or refresh token."""
        id = self._by_access.get(token) or self._by_refresh.get(token)
        return id is not None and self.revoke(id)

    def revoke(self, id: str) -> bool:
        """Revoke a session."""
        session = self._store.get("session", "", id)
        if session is None:
            return False
        self._drop_access(session)
        self._by_refresh.pop(session["refresh_token"], None)
        self._by_refresh.pop(session["previous"], None)
        self._store.forget("session", "", id)
        return True

    def revoke_all(self) -> int:
        """Revoke all sessions."""
        return sum(self.revoke(session["id"]) for session in self._store.all("session", ""))

    def expire(self, session: Document) -> None:
        """Expire the access token of a session; its refresh token stays valid."""
        self._store.put("session", "", session["id"], {**session, "access_expires": self._clock.now()})

    def expire_all(self) -> int:
        """Expire all access tokens."""
        sessions = self._store.all("session", "")
        for session in sessions:
            self.expire(session)
        return len(sessions)

    def expire_refresh_all(self) -> int:
        """Expire all refresh tokens, including replaced ones in their grace period."""
        sessions = self._store.all("session", "")
        now = self._clock.now()
        for session in sessions:
            expired = {**session, "refresh_expires": now, "previous_expires": now}
            self._store.put("session", "", session["id"], expired)
        return len(sessions)

    def all(self) -> list[Document]:
        """Return all sessions."""
        return self._store.all("session", "")

    # -- the browser flow, JWT and WebSocket tokens

    def issue_code(
        self, application: Application, user: str, redirect_uri: str, challenge: str, challenge_method: str
    ) -> str:
        """Issue an authorization code after the consent of a user; valid for one use within a minute."""
        code = self._ids.token("code", 48)
        self._codes[code] = {
            "client_id": application.client_id,
            "user": user,
            "redirect_uri": redirect_uri,
            "code_challenge": challenge,
            "code_challenge_method": challenge_method or "plain",
            "expires": self._clock.now() + CODE_LIFETIME,
        }
        return code

    def jwt(self, user: str, claims: Mapping[str, Any] | None = None) -> str:
        """Return a JWT credential of a user, signed by the sandbox."""
        if claims is None:
            claims = {
                "aud": "https://sandbox.invalid/restapi/oauth/token",
                "sub": user,
                "iss": "https://sandbox.invalid",
                "exp": 4_102_444_800,
                "iat": 1_767_225_600,
                "jti": self._ids.uuid("jwt", user),
            }
        head = _segment(json.dumps({"kid": "sandbox", "typ": "JWT", "alg": "HS256"}).encode())
        body = _segment(json.dumps(dict(claims)).encode())
        secret = hashlib.sha256(f"jwt/{self._ids.seed}".encode()).digest()
        return f"{head}.{body}.{_segment(hmac.digest(secret, f'{head}.{body}'.encode(), 'sha256'))}"

    def issue_ws_token(self, session: Document) -> tuple[str, int]:
        """Issue a token for WebSocket connections; return it with its lifetime in seconds."""
        token = self._ids.token("websocket", 64)
        self._ws_tokens[token] = (session["id"], self._clock.now() + 30)
        return token, 30

    def take_ws_token(self, token: str) -> Document | None:
        """Return the session of a WebSocket token, or `None`."""
        id, expires = self._ws_tokens.get(token, ("", 0.0))
        if not self.reusable_websocket_tokens:
            self._ws_tokens.pop(token, None)
        return self._store.get("session", "", id) if expires > self._clock.now() else None


SCOPE = (
    "Accounts AddressBook CallControl Contacts EditAccounts EditCallLog EditExtensions EditMessages EditPresence Faxes "
    "InternalMessages ReadAccounts ReadCallLog ReadCallRecording ReadContacts ReadMessages ReadPresence RingOut SMS "
    "SubscriptionWebhook TeamMessaging VoipCalling WebSocketsSubscriptions"
)


def clamped(form: Mapping[str, str], name: str, low: int, high: int, default: int) -> int:
    """Return a lifetime of the form, clamped to its range; the default if absent or not positive."""
    text = form.get(name)
    if not text:
        return default
    try:
        value = int(text)
    except ValueError:
        raise oauth_problem("OAU-109", name) from None
    return min(max(value, low), high) if value > 0 else default


def pkce_challenge(verifier: str, method: str) -> str:
    """Return the code challenge of a verifier (RFC 7636)."""
    return _segment(hashlib.sha256(verifier.encode()).digest()) if method == "S256" else verifier


def jwt_claims(token: str) -> dict[str, Any]:
    """Return the unverified claims of a JWT; empty if it is not a JWT."""
    try:
        body = token.split(".")[1]
        claims: object = json.loads(base64.urlsafe_b64decode(body + "=" * (-len(body) % 4)))
    except (IndexError, ValueError, RecursionError):
        return {}
    return claims if is_object(claims) else {}


def _segment(data: bytes) -> str:
    return base64.urlsafe_b64encode(data).rstrip(b"=").decode()
