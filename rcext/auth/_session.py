"""The life of a session, without IO: login, renewal, logout, and one renewal at a time among all who share it."""

from __future__ import annotations

import base64
import copy
import logging
import threading
import time
from random import Random
from typing import TYPE_CHECKING, Any, Final
from urllib.parse import quote, urlencode

import httpx

from rcext._flow import Emit, Flow, call, sleep, wait_for
from rcext.errors import (
    ApiError,
    BodyNotReplayable,
    LockLost,
    NotAuthorized,
    RingCentralError,
    SessionExpired,
    TokenStoreError,
    error_for,
)
from rcext.events import AuthEvent, Events
from rcext.transport import EXTENSION, CallOptions, is_replayable

from ._grants import Grant, refresh_grant
from ._key import PrivateKeyJwt
from ._tokens import Tokens, tokens_from_response

if TYPE_CHECKING:
    from collections.abc import Callable
    from concurrent.futures import Future

    from rcext.events import EventName

    from .stores import TokenLock, TokenStore

logger = logging.getLogger("rcext.auth")

TOKEN_PATH: Final = "/restapi/oauth/token"  # noqa: S105  # a path, no secret
REVOKE_PATH: Final = "/restapi/oauth/revoke"
ASSERTION_TYPE: Final = "urn:ietf:params:oauth:client-assertion-type:jwt-bearer"

_LOCK_POLL: Final = 0.02
_LOCK_PATIENCE: Final = 180.0
_PAUSE_AFTER_FAILURE: Final = 5.0
_LEAST_LEFT: Final = 2.0
_NOT_REPAIRED: Final = frozenset({"CMN-401", "CMN-408", "CMN-419", "InsufficientPermissions", "OAU-157"})
"""Error codes of answers that say what the user or the application may not do: a new token may not do it either."""


class Session:
    """One account's session, shared by all who use the same store and key.

    Args:
        server: the platform's base URL.
        client_id: the application.
        client_secret: its secret, or the key that stands for it; empty for a public application.
        store: where the tokens are kept.
        key: the session's key in the store.
        events: who is told.
        refresh_ahead: how long before its end a token is renewed, in seconds.
        timeout: of token requests, as httpx has it.
        now: gives the time in seconds since the epoch.
        random: where jitter comes from; gives a number from 0 to 1.
    """

    def __init__(
        self,
        *,
        server: str,
        client_id: str,
        client_secret: str | PrivateKeyJwt,
        store: TokenStore,
        key: str,
        events: Events,
        refresh_ahead: float = 60.0,
        timeout: httpx.Timeout | None = None,
        now: Callable[[], float] = time.time,
        random: Callable[[], float] | None = None,
    ) -> None:
        self.server = server
        self.client_id = client_id
        self.store = store
        self.key = key
        self.events = events
        self._secret = client_secret
        self._timeout = timeout if timeout is not None else httpx.Timeout(60.0)
        self._now = now
        self._random = random if random is not None else Random().random  # noqa: S311  # jitter, not a secret
        # Processes that share a session do not all wake at the same moment.
        self._ahead = refresh_ahead * (1 + 0.25 * self._random())
        self._tokens: Tokens | None = None
        self._refresh_at = 0.0
        self._not_before = 0.0
        self._unsaved = False
        self._credential: Grant | None = None
        self._flight: Future[Tokens | None] | None = None
        self._mutex = threading.Lock()

    def __repr__(self) -> str:
        return f"Session(client_id={self.client_id!r}, server={self.server!r})"

    @property
    def tokens(self) -> Tokens | None:
        """The tokens that this client knows now; others may have renewed them in the store."""
        return self._tokens

    def usable(self) -> Tokens | None:
        """The tokens if nothing has to be done about them. This is all that most calls need; it takes no lock."""
        tokens = self._tokens
        return tokens if tokens is not None and self._now() < self._refresh_at else None

    def is_token_valid(self) -> bool:
        """Whether the access token that this client knows has not ended yet. Does no IO."""
        tokens = self._tokens
        return tokens is not None and self._now() < tokens.expires_at

    def allow_login(self, grant: Grant | None) -> None:
        """Log in with this grant whenever there is no session, or it can no longer be renewed; `None` forbids it."""
        self._credential = grant

    # Flows ------------------------------------------------------------------------------------------------------------

    def ensure(self) -> Flow[Tokens]:
        """Tokens that can be used now: those known, those in the store, or new ones.

        Raises:
            NotAuthorized: where there is no session and no way to one.
        """
        tokens = self._tokens
        if tokens is None:
            tokens = yield from self._load()
            if tokens is None:
                if self._credential is None:
                    raise NotAuthorized("there is no session: call platform.authorize(...) first")
                return (yield from self._renew(None))
        elif self._unsaved and self._now() >= self._not_before:
            yield from self._save_late()
        now = self._now()
        if now < self._refresh_at:
            return tokens
        if now >= tokens.expires_at - _LEAST_LEFT:
            return (yield from self._renew(tokens.access_token))
        # The token is still good: one caller renews it, the others go on with it.
        if self._flight is not None or now < self._not_before:
            return tokens
        try:
            return (yield from self._renew(tokens.access_token, patient=False))
        except (ApiError, httpx.TransportError, TokenStoreError) as error:
            self._not_before = self._now() + _PAUSE_AFTER_FAILURE
            logger.warning("the token could not be renewed ahead of its end, and is used on: %s", error)
            return tokens

    def refresh(self) -> Flow[Tokens]:
        """Renew the session now, unless another client of it has done so meanwhile.

        Raises:
            NotAuthorized: where there is no session.
            SessionExpired: where it cannot be renewed.
        """
        tokens = self._tokens
        if tokens is None:
            tokens = yield from self._load()
        if tokens is None and self._credential is None:
            raise NotAuthorized("there is no session to refresh: call platform.authorize(...) first")
        return (yield from self._renew(tokens.access_token if tokens is not None else None))

    def is_authorized(self) -> Flow[bool]:
        """Whether there is a session that calls can use, renewed if need be."""
        try:
            yield from self.ensure()
        except NotAuthorized:
            return False
        return True

    def authorize(self, grant: Grant, *, reuse: bool = False) -> Flow[Tokens]:
        """Log in, and replace the session.

        Args:
            grant: how.
            reuse: keep a session that is in the store and alive, instead of logging in.

        Raises:
            ApiError: where the platform refuses; `BadRequest` for a wrong password, code or assertion.
        """
        lock = yield from self._lock()
        try:
            if reuse:
                stored = yield from self._load()
                if stored is not None and self._alive(stored):
                    return stored
            tokens = yield from self._login(grant)
            yield from self._save(lock, tokens)
        finally:
            yield from call(lock.release, nonblocking=self.store.nonblocking)
        return tokens

    def adopt(self, tokens: Tokens) -> Flow[Tokens]:
        """Replace the session by ready tokens."""
        lock = yield from self._lock()
        try:
            yield from self._save(lock, tokens)
        finally:
            yield from call(lock.release, nonblocking=self.store.nonblocking)
        return tokens

    def logout(self) -> Flow[bool]:
        """End the session, here and on the platform.

        Returns:
            Whether the platform confirmed. The tokens are forgotten in any case.
        """
        yield self._event("before_logout")
        self._credential = None
        lock = yield from self._lock()
        try:
            tokens = (yield from call(self._read, nonblocking=self.store.nonblocking)) or self._tokens
            self._forget()
            yield from call(lambda: lock.save(None), nonblocking=self.store.nonblocking)
        finally:
            yield from call(lock.release, nonblocking=self.store.nonblocking)
        error: Exception | None = None
        if tokens is not None:
            try:
                response: httpx.Response = yield self._request(
                    REVOKE_PATH, {"token": tokens.refresh_token or tokens.access_token}, repeatable=True
                )
                if not response.is_success:
                    error = error_for(self._without_secrets(response))
            except httpx.TransportError as failure:
                error = failure
        if error is not None:
            logger.warning("the session is forgotten here, and the platform did not confirm its end: %s", error)
            yield self._event("logout_error", error=error)
            return False
        yield self._event("logout_success")
        return tokens is not None

    def refused(self, request: httpx.Request, response: httpx.Response, tokens: Tokens) -> Flow[Tokens | None]:
        """Other tokens to send a refused request again with, or `None` to give its 401 to the caller.

        Args:
            request: what was refused.
            response: the answer, read.
            tokens: what the request was sent with.

        Raises:
            BodyNotReplayable: where new tokens would help, and the request's body cannot be sent again.
            SessionExpired: where the session cannot be renewed.
        """
        error = error_for(response)
        codes = {entry.error_code for entry in error.errors} | {error.error_code}
        if codes & _NOT_REPAIRED or "permission" in error.message.lower():
            yield self._event("access_violation", error=error)
            return None
        try:
            renewed = yield from self._renew(tokens.access_token)
        except SessionExpired as expired:
            yield self._event("access_violation", error=expired)
            if expired.__cause__ is None:
                raise expired from error
            raise
        if not is_replayable(request):
            raise BodyNotReplayable(
                f"{request.method} {request.url.path} was refused for its token, and cannot be sent again: its body is "
                "a stream that can be read only once. The token is renewed: make the call again with a new stream, or "
                "pass bytes or a seekable file"
            )
        return renewed

    def violated(self, response: httpx.Response) -> Flow[None]:
        """Tell of a second 401, which is given to the caller."""
        yield self._event("access_violation", error=error_for(response))

    # Renewal ----------------------------------------------------------------------------------------------------------

    def _renew(self, refused: str | None, *, patient: bool = True) -> Flow[Tokens]:
        """Tokens other than the refused ones. One caller of this process leads, the others wait for what it gets."""
        from concurrent.futures import Future

        while True:
            with self._mutex:
                tokens = self._tokens
                if tokens is not None and tokens.access_token != refused and self._fresh(tokens):
                    return tokens
                flight = self._flight
                if flight is None:
                    own = self._flight = Future()
                    own.set_running_or_notify_cancel()  # so that a waiting task that is cancelled cannot cancel it
                    break
            try:
                renewed = yield from wait_for(flight)
            except Exception as error:
                # One exception object in several threads would mix up their tracebacks.
                raise _copied(error) from error.__cause__
            if renewed is not None and renewed.access_token != refused:
                return renewed
        outcome: Tokens | None = None
        try:
            outcome = yield from self._lead(refused, patient=patient)
        except Exception as error:
            self._land(own, error=error)
            raise
        except BaseException:
            self._land(own)  # cancelled: whoever waits leads next
            raise
        self._land(own, outcome)
        return outcome

    def _land(
        self, flight: Future[Tokens | None], tokens: Tokens | None = None, *, error: Exception | None = None
    ) -> None:
        with self._mutex:
            self._flight = None
        if error is not None:
            flight.set_exception(error)
        else:
            flight.set_result(tokens)

    def _lead(self, refused: str | None, *, patient: bool) -> Flow[Tokens]:
        while True:
            found = yield from self._other_than(refused)
            if found is not None:
                return found
            lock = yield from self._lock(refused, patient=patient)
            if isinstance(lock, Tokens):
                return lock
            try:
                found = yield from self._other_than(refused)
                if found is not None:
                    return found
                tokens = yield from self._new_tokens(refused, lock)
                try:
                    yield from self._save(lock, tokens)
                except LockLost:
                    logger.info("another process took over the renewal of the token")
                    continue
                except TokenStoreError as error:
                    logger.error("the renewed token is used, and could not be saved: %s", error)  # the text says all
                return tokens
            finally:
                yield from call(lock.release, nonblocking=self.store.nonblocking)

    def _other_than(self, refused: str | None) -> Flow[Tokens | None]:
        """The tokens in the store, if they are others than those refused, and good."""
        if self._unsaved:
            return None
        stored = yield from call(self._read, nonblocking=self.store.nonblocking)
        if stored is not None and stored.access_token != refused and self._fresh(stored):
            self._use(stored)
            return stored
        return None

    def _new_tokens(self, refused: str | None, lock: TokenLock) -> Flow[Tokens]:
        """Tokens by the refresh token, or by a login where that is allowed. The lock is held."""
        if self._unsaved:
            base = self._tokens
        else:
            base = yield from call(self._read, nonblocking=self.store.nonblocking)
        error: Exception | None = None
        if base is None:
            reason = "it was ended elsewhere" if refused is not None else "there is none"
        elif base.refresh_token is None:
            reason = "its access token is no longer good, and it has no refresh token"
        elif base.refresh_expires_at <= self._now():
            reason = "its refresh token has expired"
        else:
            try:
                return (yield from self._refresh(base, base.refresh_token))
            except ApiError as failure:
                if not _is_over(failure):
                    raise
                error = failure
                reason = f"its refresh token was refused ({failure.error_code or failure.status}: {failure.message})"
        if self._credential is not None:
            return (yield from self._login(self._credential))
        self._forget()
        if base is not None:
            yield from call(lambda: lock.save(None), nonblocking=self.store.nonblocking)
        raise SessionExpired(f"the session is over: {reason}; call platform.authorize(...) again") from error

    def _refresh(self, base: Tokens, refresh_token: str) -> Flow[Tokens]:
        yield self._event("before_refresh", grant="refresh_token")
        grant = refresh_grant(
            refresh_token,
            access_token_ttl=base.access_token_ttl,
            refresh_token_ttl=base.refresh_token_ttl,
            endpoint_id=base.endpoint_id,
        )
        try:
            tokens = yield from self._ask(grant)
        except (ApiError, httpx.TransportError) as error:
            yield self._event("refresh_error", grant="refresh_token", error=error)
            raise
        if tokens.refresh_token is None:  # not given anew: the old one stays
            tokens.refresh_token = base.refresh_token
            tokens.refresh_expires_at = base.refresh_expires_at
        tokens.owner_id = tokens.owner_id or base.owner_id
        tokens.scope = tokens.scope or base.scope
        tokens.endpoint_id = tokens.endpoint_id or base.endpoint_id
        tokens.session_id = tokens.session_id or base.session_id
        tokens.access_token_ttl, tokens.refresh_token_ttl = base.access_token_ttl, base.refresh_token_ttl
        yield self._event("refresh_success", grant="refresh_token", tokens=tokens)
        return tokens

    def _login(self, grant: Grant) -> Flow[Tokens]:
        yield self._event("before_authorize", grant=grant.kind)
        try:
            tokens = yield from self._ask(grant)
        except (ApiError, httpx.TransportError) as error:
            yield self._event("authorize_error", grant=grant.kind, error=error)
            raise
        tokens.access_token_ttl, tokens.refresh_token_ttl = grant.access_token_ttl, grant.refresh_token_ttl
        yield self._event("authorize_success", grant=grant.kind, tokens=tokens)
        return tokens

    def _ask(self, grant: Grant) -> Flow[Tokens]:
        response: httpx.Response = yield self._request(TOKEN_PATH, grant.form, repeatable=grant.repeatable)
        self._without_secrets(response)
        if not response.is_success:
            raise error_for(response)
        return tokens_from_response(response)

    # The store --------------------------------------------------------------------------------------------------------

    def _read(self) -> Tokens | None:
        return self.store.load(self.key)

    def _load(self) -> Flow[Tokens | None]:
        stored = yield from call(self._read, nonblocking=self.store.nonblocking)
        if stored is not None:
            self._use(stored)
        return stored

    def _lock(self, refused: str | None = None, *, patient: bool = True) -> Flow[Any]:
        """The store's lock; or, where another client renewed the refused tokens while this one waited, what it got."""
        store, key = self.store, self.key
        waited = 0.0
        while True:
            lock = yield from call(lambda: store.lock(key), nonblocking=store.nonblocking)
            if lock is not None:
                return lock
            if not patient and self._tokens is not None:
                return self._tokens
            if waited >= _LOCK_PATIENCE:
                raise TokenStoreError(
                    f"the lock of the session in {store!r} is still held by another after {waited:.0f} s"
                )
            pause = _LOCK_POLL * (1 + self._random())
            yield from sleep(pause)
            waited += pause
            if refused is not None:
                found = yield from self._other_than(refused)
                if found is not None:
                    return found

    def _save(self, lock: TokenLock, tokens: Tokens) -> Flow[None]:
        try:
            yield from call(lambda: lock.save(tokens), nonblocking=self.store.nonblocking)
        except LockLost:
            raise
        except TokenStoreError:
            # The platform has already rotated: these are the only good tokens there are.
            self._use(tokens)
            self._unsaved = True
            self._not_before = self._now() + _PAUSE_AFTER_FAILURE
            raise
        self._use(tokens)

    def _save_late(self) -> Flow[None]:
        """Save what could not be saved before."""
        tokens = self._tokens
        if tokens is None:
            return
        self._not_before = self._now() + _PAUSE_AFTER_FAILURE
        try:
            lock = yield from call(lambda: self.store.lock(self.key), nonblocking=self.store.nonblocking)
            if lock is None:
                return
            try:
                yield from self._save(lock, tokens)
            finally:
                yield from call(lock.release, nonblocking=self.store.nonblocking)
        except TokenStoreError as error:
            logger.warning("the token still cannot be saved: %s", error)

    def _use(self, tokens: Tokens) -> None:
        now = self._now()
        renewable = tokens.refresh_token is not None or self._credential is not None
        left = tokens.expires_at - now
        ahead = min(self._ahead, max(0.0, left) / 2) if renewable else _LEAST_LEFT
        with self._mutex:
            self._tokens = tokens
            self._refresh_at = tokens.expires_at - ahead
            self._unsaved = False

    def _forget(self) -> None:
        with self._mutex:
            self._tokens = None
            self._refresh_at = 0.0
            self._unsaved = False

    def _fresh(self, tokens: Tokens) -> bool:
        return self._now() < tokens.expires_at - _LEAST_LEFT

    def _alive(self, tokens: Tokens) -> bool:
        return self._fresh(tokens) or (tokens.refresh_token is not None and self._now() < tokens.refresh_expires_at)

    # Requests ---------------------------------------------------------------------------------------------------------

    def _request(self, path: str, form: dict[str, str], *, repeatable: bool) -> httpx.Request:
        def body() -> bytes:
            return urlencode({**form, **self._identity()}).encode()

        headers = {"Content-Type": "application/x-www-form-urlencoded", "Accept": "application/json"}
        options = CallOptions(group="Auth", idempotent=repeatable)
        if isinstance(self._secret, PrivateKeyJwt):
            # An assertion is good once, and not for long: a request that is sent again has another one.
            options.body = body
        elif self._secret:
            # RFC 6749, 2.3.1: both are form-encoded before they are joined.
            pair = f"{quote(self.client_id, safe='')}:{quote(self._secret, safe='')}"
            headers["Authorization"] = f"Basic {base64.b64encode(pair.encode()).decode()}"
        return httpx.Request(
            "POST",
            self.server + path,
            headers=headers,
            content=body(),
            extensions={EXTENSION: options, "timeout": self._timeout.as_dict()},
        )

    def _identity(self) -> dict[str, str]:
        """What a form says of the application, where no header does."""
        if isinstance(self._secret, PrivateKeyJwt):
            assertion = self._secret.assertion(self.client_id, self.server + TOKEN_PATH, now=self._now())
            return {"client_assertion_type": ASSERTION_TYPE, "client_assertion": assertion}
        return {} if self._secret else {"client_id": self.client_id}

    def _without_secrets(self, response: httpx.Response) -> httpx.Response:
        """The answer with its request stripped of the form and the client's secret: exceptions keep answers."""
        sent = response.request
        response.request = httpx.Request(sent.method, sent.url)
        return response

    def _event(
        self,
        name: EventName,
        *,
        grant: str | None = None,
        tokens: Tokens | None = None,
        error: BaseException | None = None,
    ) -> Emit:
        tokens = tokens or self._tokens
        owner = tokens.owner_id if tokens is not None else None
        return Emit(self.events, AuthEvent(name, grant=grant, owner_id=owner, error=error))  # type: ignore[arg-type]  # all names used here are of the session


def _is_over(error: ApiError) -> bool:
    """Whether a failed refresh means that the session has ended (RFC 6749, 5.2); everything else may pass."""
    return error.status in (400, 401) and (error.error_code or "").lower() == "invalid_grant"


def _copied(error: Exception) -> Exception:
    try:
        return copy.copy(error)
    except Exception:
        return RingCentralError(str(error))
