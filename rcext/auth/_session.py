"""Life of a session without I/O: login, refresh, logout, one refresh at a time among all that share it."""

from __future__ import annotations

import logging
import os
import time
from functools import partial
from random import Random
from typing import TYPE_CHECKING, Final, TypeAlias, TypeVar, cast

import httpx

from rcext._flow import Await, Call, Emit, Flow, Step, join, sleep
from rcext._fork import after_fork
from rcext._jobs import Job, JobLost
from rcext.errors import (
    ApiError,
    BodyNotReplayable,
    ConfigurationError,
    LockLost,
    NotAuthorized,
    SessionExpired,
    TokenStoreDamaged,
    TokenStoreError,
    TokenStoreUnavailable,
    error_for,
)
from rcext.events import AuthEvent, Events
from rcext.transport import is_replayable

from ._token_endpoint import TokenEndpoint
from .stores import AsyncTokenStore

if TYPE_CHECKING:
    from collections.abc import Callable

    from ._grants import Grant
    from ._private_key_jwt import PrivateKeyJwt
    from ._tokens import Tokens
    from .stores import AnyTokenStore, AsyncTokenLock, TokenLock, TokenStore

logger = logging.getLogger("rcext.auth")

T = TypeVar("T")

_LOCK_POLL: Final = 0.02
_LOCK_PATIENCE: Final = 180.0
_LOCK_ROUNDS: Final = 5
_PAUSE_AFTER_FAILURE: Final = 5.0
_STORE_POLL: Final = 0.25
_STORE_PATIENCE: Final = 60.0
_LEAST_LEFT: Final = 2.0
_PERMISSION_CODES: Final = frozenset({"CMN-401", "CMN-408", "CMN-419", "InsufficientPermissions", "OAU-157"})
"""Error codes that say what the user or the application may not do: a new token may not do it either."""


class _Known:
    """What a client knows of its session. Replaced as a whole, so that it needs no lock."""

    __slots__ = ("refresh_at", "replaced", "tokens", "unsaved")

    def __init__(
        self,
        tokens: Tokens | None = None,
        *,
        refresh_at: float = 0.0,
        unsaved: bool = False,
        replaced: str | None = None,
    ) -> None:
        self.tokens = tokens
        self.refresh_at = refresh_at
        self.unsaved = unsaved
        self.replaced = replaced  # the access token before this one


class _HeldLock:
    """A lock of the store, which is released once, and not by a forked child of its holder."""

    __slots__ = ("_locks", "_process")

    def __init__(self, lock: TokenLock | AsyncTokenLock) -> None:
        self._locks = [lock]
        self._process = os.getpid()

    @property
    def is_first(self) -> bool:
        """Whether the store knows nothing of the session, not even that it was ended."""
        return bool(self._locks) and getattr(self._locks[0], "is_first", False) is True

    @property
    def held(self) -> bool:
        """Whether this process has to release it."""
        return bool(self._locks) and self._process == os.getpid()

    def save_and_release(self, tokens: Tokens | None) -> None:
        """Save and release, in one function that is completed although the caller is gone."""
        lock = cast("TokenLock", self._locks.pop())
        try:
            lock.save(tokens)
        finally:
            lock.release()

    async def save_and_release_async(self, tokens: Tokens | None) -> None:
        """Do the same for a store of coroutine functions."""
        lock = cast("AsyncTokenLock", self._locks.pop())
        try:
            await lock.save(tokens)
        finally:
            lock.release()

    def release(self) -> None:
        """Release it unless that was done."""
        if self.held:
            self._locks.pop().release()


class _StoreSteps:
    """The steps that use a token store."""

    def __init__(self, store: TokenStore, key: str) -> None:
        self._store = store
        self._key = key

    def load(self) -> Step:
        return Call(lambda: self._store.load(self._key), nonblocking=self._store.nonblocking)

    def lock(self) -> Step:
        def acquire() -> _HeldLock | None:
            lock = self._store.lock(self._key)
            return _HeldLock(lock) if lock is not None else None

        return Call(acquire, nonblocking=self._store.nonblocking, undo=_release)

    def save_and_release(self, lock: _HeldLock, tokens: Tokens | None) -> Step:
        return Call(lambda: lock.save_and_release(tokens), nonblocking=self._store.nonblocking)

    def release(self, lock: _HeldLock) -> Step:
        return Call(lock.release, nonblocking=self._store.nonblocking)


class _AsyncStoreSteps:
    """The steps that use a token store of coroutine functions."""

    def __init__(self, store: AsyncTokenStore, key: str) -> None:
        self._store = store
        self._key = key

    def load(self) -> Step:
        return Await(self._load)

    async def _load(self) -> Tokens | None:
        return await self._store.load(self._key)

    def lock(self) -> Step:
        return Await(self._lock, undo=_release)

    async def _lock(self) -> _HeldLock | None:
        lock = await self._store.lock(self._key)
        return _HeldLock(lock) if lock is not None else None

    def save_and_release(self, lock: _HeldLock, tokens: Tokens | None) -> Step:
        return Await(lambda: lock.save_and_release_async(tokens))

    def release(self, lock: _HeldLock) -> Step:
        return Call(lock.release, nonblocking=True)


def _release(lock: _HeldLock | None) -> None:
    if lock is not None:
        lock.release()


_Issued: TypeAlias = "tuple[Emit | None, Tokens]"
"""Tokens from the server, and the event to emit when they are saved."""


class Session:
    """One account's session, shared by all that use the same store and key.

    A flow that takes the store's lock runs as a job: it belongs to the session and not to the caller, goes on when the
    caller is canceled or interrupted, and saves the tokens that the server issues. Callers wait for its result.

    Args:
        server: the server's base URL.
        client_id: the application.
        client_secret: its secret, or the key that replaces it; empty for a public application.
        store: keeps the tokens.
        key: the session's key in the store.
        events: receives the session's events.
        refresh_ahead: how many seconds before it expires a token is refreshed.
        timeout: of token requests, as in httpx.
        max_wait: how long a call that needs a token waits for a store that had answered before, at most 60 s.
        now: gives the time in seconds since the epoch.
        monotonic: gives seconds that never go back.
        random: source of jitter; gives a number from 0 to 1.
    """

    def __init__(
        self,
        *,
        server: str,
        client_id: str,
        client_secret: str | PrivateKeyJwt,
        store: AnyTokenStore,
        key: str,
        events: Events,
        refresh_ahead: float = 60.0,
        timeout: httpx.Timeout | None = None,
        max_wait: float = _STORE_PATIENCE,
        now: Callable[[], float] = time.time,
        monotonic: Callable[[], float] = time.monotonic,
        random: Callable[[], float] | None = None,
    ) -> None:
        self.endpoint = TokenEndpoint(
            server=server, client_id=client_id, client_secret=client_secret, timeout=timeout, now=now
        )
        self.store: AnyTokenStore = store
        self._steps: _StoreSteps | _AsyncStoreSteps
        if isinstance(store, AsyncTokenStore):
            self._steps = _AsyncStoreSteps(store, key)
            store.on_end(key, self._end)
        else:
            self._steps = _StoreSteps(store, key)
        self.key = key
        self.events = events
        self._now = now
        self._monotonic = monotonic
        self._random = random if random is not None else Random().random  # noqa: S311  # jitter, not a secret
        # Processes that share a session do not all refresh at the same moment.
        self._ahead = refresh_ahead * (1 + 0.25 * self._random())
        self._known = _Known()
        self._received: str | None = None  # the last access token that this client did not find in the store
        self._not_before = 0.0
        self._store_patience = min(max_wait, _STORE_PATIENCE)
        self._reached = False  # whether the store has answered: a wrong address is an error at once
        self._login_grant: Grant | None = None
        self._identity: str | None = None
        self.changes = 0
        """How often this client logged in, logged out or was given tokens."""
        self._reset_jobs()
        after_fork(self._reset_jobs)

    def __repr__(self) -> str:
        return f"Session(client_id={self.endpoint.client_id!r}, server={self.endpoint.server!r})"

    @property
    def tokens(self) -> Tokens | None:
        """The tokens that this client knows; others may have refreshed them in the store."""
        return self._known.tokens

    def current(self) -> Tokens | None:
        """Return the tokens if they can be used as they are. Takes no lock; most calls need nothing else."""
        known = self._known
        return known.tokens if self._now() < known.refresh_at else None

    def is_token_valid(self) -> bool:
        """Return whether the access token that this client knows has not expired. Does no I/O."""
        tokens = self._known.tokens
        return tokens is not None and self._now() < tokens.expires_at

    def set_login_grant(self, grant: Grant | None) -> None:
        """Log in with this grant if the session is missing or can no longer be refreshed; `None` forbids it."""
        self._login_grant = grant
        if grant is not None:
            self._identity = grant.identity

    # Flows ------------------------------------------------------------------------------------------------------------

    def get_tokens(self) -> Flow[Tokens]:
        """Return tokens that can be used now: known ones, those in the store, or new ones.

        Raises:
            NotAuthorized: the client is not logged in and cannot log in.
        """
        tokens = self._known.tokens
        if tokens is None:
            tokens = yield from self._renew(None)
        elif self._known.unsaved and not self._is_pausing():
            yield from self._as_job(self._save_late())
            tokens = self._known.tokens or tokens
        now = self._now()
        if now < self._known.refresh_at:
            return tokens
        if now >= tokens.expires_at - _LEAST_LEFT:
            return (yield from self._renew(tokens.access_token))
        # The token is still valid: one caller refreshes it, the others use it.
        if self._jobs or self._is_pausing():
            return tokens
        try:
            return (yield from self._renew(tokens.access_token, patient=False))
        except (ApiError, httpx.TransportError, TokenStoreError) as error:
            logger.warning("the token could not be refreshed before it expires, and is used until then: %s", error)
            return tokens

    def refresh(self) -> Flow[Tokens]:
        """Refresh the session now, unless another client of it has done so meanwhile.

        Raises:
            NotAuthorized: the client is not logged in.
            SessionExpired: it cannot be refreshed.
        """
        tokens = self._known.tokens
        if tokens is None:
            tokens = yield from self._load()
        return (yield from self._renew(tokens.access_token if tokens is not None else None))

    def is_authorized(self) -> Flow[bool]:
        """Return whether there is a session that calls can use, refreshed if necessary."""
        try:
            yield from self.get_tokens()
        except NotAuthorized:
            return False
        return True

    def authorize(self, grant: Grant, *, reuse: bool = False) -> Flow[Tokens]:
        """Log in, and replace the session.

        Args:
            grant: how to log in.
            reuse: keep a session in the store that can still be used, instead of logging in.

        Raises:
            ApiError: the server refuses; `BadRequest` for a wrong password, code or assertion.
        """
        return (yield from self._as_job(self._counted(self._authorize(grant, reuse=reuse))))

    def set_tokens(self, tokens: Tokens) -> Flow[Tokens]:
        """Replace the session by tokens obtained elsewhere."""
        return (yield from self._as_job(self._counted(self._set_tokens(tokens))))

    def logout(self) -> Flow[bool]:
        """End the session, here and on the server.

        Returns:
            Whether the server confirmed. The tokens are forgotten in any case.
        """
        return (yield from self._as_job(self._counted(self._logout())))

    def on_401(self, request: httpx.Request, response: httpx.Response, tokens: Tokens) -> Flow[Tokens | None]:
        """Return new tokens to send a request again after a 401, or `None` if the caller gets the 401.

        Args:
            request: what was refused.
            response: the response, read.
            tokens: what the request was sent with.

        Raises:
            BodyNotReplayable: the request's body cannot be sent again.
            SessionExpired: the session cannot be refreshed.
        """
        error = error_for(response)
        if error.has_code(*_PERMISSION_CODES) or "permission" in error.message.lower():
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
                "a stream that can be read only once. The token has been refreshed: make the call again with a new "
                "stream, or pass bytes or a seekable file"
            )
        return renewed

    def on_second_401(self, request: httpx.Request, response: httpx.Response, tokens: Tokens) -> Flow[Tokens | None]:
        """Return tokens to send a request a last time, or `None` if the caller gets the 401.

        A process that was paused between its refresh and its second request sent tokens that are no longer valid:
        another process has saved newer ones. Tokens that this client found in the store may have ended too: they are
        refreshed. Tokens that it has just received from the server are not.

        Args:
            request: what was refused twice.
            response: the second response, read.
            tokens: what the request was sent with the second time.

        Raises:
            SessionExpired: the session cannot be refreshed.
        """
        if is_replayable(request):
            stored = yield from self._load()
            if stored is not None and self._is_newer(stored, tokens.access_token):
                return stored
            if tokens.access_token != self._received:
                return (yield from self.on_401(request, response, tokens))
        yield self._event("access_violation", error=error_for(response))
        return None

    # Jobs -------------------------------------------------------------------------------------------------------------

    def _reset_jobs(self) -> None:
        # By the token that was refused, and whether to wait for the lock. setdefault and pop are atomic.
        self._jobs: dict[tuple[str | None, bool], Job[Tokens]] = {}

    def _renew(self, refused: str | None, *, patient: bool = True) -> Flow[Tokens]:
        """Return tokens other than the refused ones. All callers of this process share one job."""
        key = (refused, patient)
        while True:
            tokens = self._known.tokens
            if tokens is not None and self._is_newer(tokens, refused):
                return tokens
            job = self._jobs.setdefault(key, Job(self._registered(key, refused, patient=patient)))
            try:
                return (yield from self._join(job))
            except JobLost:
                self._jobs.pop(key, None)

    def _registered(self, key: tuple[str | None, bool], refused: str | None, *, patient: bool) -> Flow[Tokens]:
        try:
            return (yield from self._refresh_as_leader(refused, patient=patient))
        except BaseException:
            if not patient:
                self._not_before = self._now() + _PAUSE_AFTER_FAILURE
            raise
        finally:
            self._jobs.pop(key, None)

    async def _end(self) -> None:
        """Forget the session, which another client has ended."""
        self._login_grant = None
        self._known = _Known()
        self.changes += 1
        await self.events.emit_async(AuthEvent("logout_success"))

    def _as_job(self, flow: Flow[T]) -> Flow[T]:
        return (yield from self._join(Job(flow)))

    def _counted(self, flow: Flow[T]) -> Flow[T]:
        try:
            return (yield from flow)
        finally:
            self.changes += 1

    def _join(self, job: Job[T]) -> Flow[T]:
        try:
            return (yield from join(job))
        except TimeoutError:
            raise TokenStoreError(f"the session in {self.store!r} has been busy for too long") from None

    def _refresh_as_leader(self, refused: str | None, *, patient: bool) -> Flow[Tokens]:
        """Find newer tokens in the store, or get new ones from the server and save them; in a job."""

        base: Tokens | None = None

        def obtain(lock: _HeldLock, issued: _Issued | None) -> Flow[_Issued | Tokens | None]:
            nonlocal base
            stored = yield from self._load(locked=True)
            if stored is None and lock.is_first and self._known.tokens is not None:
                logger.warning("%r has lost the session; it is saved again", self.store)
                stored = self._known.tokens
            if stored is not None and self._is_newer(stored, refused):
                return stored
            if issued is not None and (stored is None or stored == base):
                return issued  # unless another client has saved later ones
            base = stored
            return (yield from self._issue(lock, stored, refused))

        try:
            return (yield from self._update(partial(self._lock_or_newer, refused, patient=patient), obtain))
        except TokenStoreError as error:
            known = self._known
            if not known.unsaved or known.tokens is None or known.tokens.access_token == refused:
                raise
            logger.error("the new tokens are used, and could not be saved: %s", error)  # the text is enough
            return known.tokens

    def _authorize(self, grant: Grant, *, reuse: bool) -> Flow[Tokens]:
        def obtain(_lock: _HeldLock, issued: _Issued | None) -> Flow[_Issued | Tokens]:
            if issued is not None:
                return issued
            if reuse:
                stored = yield from self._load()
                if stored is not None and self._is_alive(stored):
                    return stored
            return (yield from self._login(grant))

        return (yield from self._update(self._lock, obtain))

    def _set_tokens(self, tokens: Tokens) -> Flow[Tokens]:
        def obtain(_lock: _HeldLock, _issued: _Issued | None) -> Flow[_Issued]:
            yield from ()
            return None, tokens

        return (yield from self._update(self._lock, obtain))

    def _update(
        self,
        acquire: Callable[[bool], Flow[_HeldLock | Tokens]],
        obtain: Callable[[_HeldLock, _Issued | None], Flow[_Issued | Tokens | None]],
    ) -> Flow[Tokens]:
        """Get tokens while the store's lock is held, and save them. What the server issued is never dropped.

        Args:
            acquire: takes the lock, or returns tokens that make that unnecessary; given whether it may wait for a
                store that does not respond.
            obtain: given the lock and what was issued under a lock that was lost, returns issued tokens, tokens that
                the store has, or `None` to begin again.
        """
        issued: _Issued | None = None
        try:
            for _ in range(_LOCK_ROUNDS):
                lock = yield from acquire(issued is None)
                if not isinstance(lock, _HeldLock):
                    return lock
                try:
                    obtained = yield from obtain(lock, issued)
                    if obtained is None:
                        continue
                    if not isinstance(obtained, tuple):
                        return obtained
                    issued = obtained
                    tokens = obtained[1]
                    self._received = tokens.access_token
                    yield from self._save(lock, tokens)
                    break
                except LockLost:
                    logger.info("another process took over the lock of the session")
                except TokenStoreUnavailable:
                    if issued is not None:  # the tokens are used without the store
                        raise
                finally:
                    yield from self._release(lock)
            else:
                raise TokenStoreError(f"the lock of the session in {self.store!r} was lost {_LOCK_ROUNDS} times")
        except BaseException:
            if issued is not None:
                self._use(issued[1], unsaved=True)
                self._not_before = self._now() + _PAUSE_AFTER_FAILURE
            raise
        finally:
            if issued is not None and issued[0] is not None:
                yield issued[0]
        return tokens

    def _issue(self, lock: _HeldLock, base: Tokens | None, refused: str | None) -> Flow[_Issued | None]:
        """Get tokens by the refresh token, or by a login if that is allowed; `None` if the store has others by now."""
        cause: ApiError | None = None
        if base is None:
            reason = "it was ended elsewhere" if refused is not None else None
        elif base.refresh_token is None:
            reason = "its access token is no longer valid, and there is no refresh token"
        elif base.refresh_expires_at <= self._now():
            reason = "its refresh token has expired"
        else:
            refresh = self.endpoint.refresh(base, base.refresh_token)
            try:
                return (yield from self._reported("refresh", "refresh_token", refresh))
            except ApiError as error:
                if not _is_over(error):
                    raise
                cause = error
            stored = yield from self._load()
            if stored is not None and stored.access_token != base.access_token:
                return None  # another process refreshed them while this one was paused
            reason = f"its refresh token was refused ({cause.error_code or cause.status}: {cause.message})"
        if self._login_grant is not None:
            return (yield from self._login(self._login_grant))
        if reason is None:
            raise NotAuthorized("not logged in: call platform.authorize(...) first")
        self._known = _Known()
        if base is not None:
            yield self._steps.save_and_release(lock, None)
        raise SessionExpired(f"the session is over: {reason}; call platform.authorize(...) again") from cause

    def _login(self, grant: Grant) -> Flow[_Issued]:
        issued = yield from self._reported("authorize", grant.kind, self.endpoint.login(grant))
        self._identity = grant.identity
        return issued

    def _reported(self, name: str, grant: str, flow: Flow[Tokens]) -> Flow[_Issued]:
        """Emit the events before a token request and of its failure; return that of its success with the tokens."""
        yield self._event(f"before_{name}", grant=grant)
        try:
            tokens = yield from flow
        except (ApiError, httpx.TransportError) as error:
            yield self._event(f"{name}_error", grant=grant, error=error)
            raise
        return self._event(f"{name}_success", grant=grant, tokens=tokens), tokens

    def _save_late(self) -> Flow[None]:
        """Save what could not be saved before, unless the store has later tokens by now."""
        self._not_before = self._now() + _PAUSE_AFTER_FAILURE
        try:
            lock = yield from self._try_lock()
            if lock is None:
                return
            try:
                tokens = self._known.tokens if self._known.unsaved else None
                if tokens is None:
                    return  # another caller has saved them, or later ones
                if (yield from self._load_later(tokens)) is None:
                    yield from self._save(lock, tokens)
            finally:
                yield from self._release(lock)
        except TokenStoreError as error:
            logger.warning("the tokens still cannot be saved: %s", error)

    def _logout(self) -> Flow[bool]:
        yield self._event("before_logout")
        self._login_grant = None
        lock = yield from self._lock()
        try:
            try:
                tokens = (yield from self._load()) or self._known.tokens
            except TokenStoreDamaged:
                tokens = None
            self._known = _Known()
            yield self._steps.save_and_release(lock, None)
        finally:
            yield from self._release(lock)
        try:
            if tokens is not None:
                yield from self.endpoint.revoke(tokens)
        except (ApiError, httpx.TransportError) as error:
            logger.warning("the session is forgotten here, but the server did not confirm that it ended: %s", error)
            yield self._event("logout_error", error=error)
            return False
        yield self._event("logout_success")
        return tokens is not None

    # The store --------------------------------------------------------------------------------------------------------

    def _load(self, *, locked: bool = False) -> Flow[Tokens | None]:
        """Return the session's tokens, and use them: those in the store, unless those that are known replace them."""
        known = self._known
        if known.unsaved and known.tokens is not None:
            return (yield from self._load_later(known.tokens)) or known.tokens
        try:
            stored = cast("Tokens | None", (yield self._steps.load()))
        except TokenStoreDamaged as error:
            if self._login_grant is None and known.tokens is None:
                raise
            if locked:
                logger.warning("new tokens will replace what the store has: %s", error)
            return known.tokens
        self._reached = True
        if stored is None:
            return None
        if stored.login is not None and self._identity is not None and stored.login != self._identity:
            raise ConfigurationError(
                "the session in the token store is that of another user's login: give each user of a store another "
                "account=, or another store"
            )
        if known.tokens is not None and stored.access_token == known.replaced and self._is_alive(known.tokens):
            logger.warning("%r has gone back to replaced tokens, as after a failover; later ones are saved", self.store)
            self._use(known.tokens, unsaved=True)
            return known.tokens
        self._use(stored)
        return stored

    def _load_later(self, unsaved: Tokens) -> Flow[Tokens | None]:
        """Use tokens that another client has saved after these, which could not be saved, were issued."""
        try:
            stored = cast("Tokens | None", (yield self._steps.load()))
        except TokenStoreError:
            return None
        if stored is None or stored.login != unsaved.login or stored.expires_at <= unsaved.expires_at:
            return None
        self._use(stored)
        return stored

    def _lock_or_newer(self, refused: str | None, may_wait: bool, *, patient: bool) -> Flow[_HeldLock | Tokens]:
        """Take the store's lock, or return tokens that another client has saved."""

        def attempt() -> Flow[_HeldLock | Tokens | None]:
            stored = yield from self._load()
            if stored is not None and self._is_newer(stored, refused):
                return stored
            lock = yield from self._try_lock()
            return lock if lock is not None or patient else self._known.tokens

        until_locked: Flow[_HeldLock | Tokens] = self._until_locked(attempt, may_wait=may_wait and patient)
        return (yield from until_locked)

    def _lock(self, may_wait: bool = True) -> Flow[_HeldLock]:
        return (yield from self._until_locked(self._try_lock, may_wait=may_wait))

    def _until_locked(self, attempt: Callable[[], Flow[T | None]], *, may_wait: bool) -> Flow[T]:
        """Return what an attempt has got; wait as long as another client has the lock, or for a store to respond."""
        waited, deadline = 0.0, None
        while True:
            try:
                got = yield from attempt()
            except TokenStoreUnavailable as error:
                if not (may_wait and self._reached):
                    raise
                now = self._monotonic()
                if deadline is None:
                    deadline = now + self._store_patience
                    logger.warning("%r does not respond, and is tried again: %s", self.store, error)
                if now >= deadline:
                    raise
                yield from sleep(min(deadline - now, _STORE_POLL * (1 + self._random())))
                continue
            if got is not None:
                return got
            deadline = None
            waited = yield from self._wait_for_lock(waited)

    def _try_lock(self) -> Flow[_HeldLock | None]:
        lock = cast("_HeldLock | None", (yield self._steps.lock()))
        self._reached = True
        return lock

    def _wait_for_lock(self, waited: float) -> Flow[float]:
        if waited >= _LOCK_PATIENCE:
            raise TokenStoreError(
                f"the lock of the session in {self.store!r} is still held by another client after {waited:.0f} s"
            )
        pause = _LOCK_POLL * (1 + self._random())
        yield from sleep(pause)
        return waited + pause

    def _release(self, lock: _HeldLock) -> Flow[None]:
        if lock.held:
            yield self._steps.release(lock)

    def _save(self, lock: _HeldLock, tokens: Tokens) -> Flow[None]:
        """Save and use tokens; if that fails, use them all the same: the server has ended their predecessors."""
        try:
            yield self._steps.save_and_release(lock, tokens)
        except LockLost:
            raise
        except TokenStoreError:
            self._use(tokens, unsaved=True)
            self._not_before = self._now() + _PAUSE_AFTER_FAILURE
            raise
        self._use(tokens)

    def _use(self, tokens: Tokens, *, unsaved: bool = False) -> None:
        known = self._known
        replaced = known.replaced
        if known.tokens == tokens:
            refresh_at = known.refresh_at  # the moment does not move with each reading of the store
        else:
            if known.tokens is not None and known.tokens.access_token != tokens.access_token:
                replaced = known.tokens.access_token
            renewable = tokens.refresh_token is not None or self._login_grant is not None
            left = max(0.0, tokens.expires_at - self._now())
            refresh_at = tokens.expires_at - (min(self._ahead, left / 2) if renewable else _LEAST_LEFT)
        self._known = _Known(tokens, refresh_at=refresh_at, unsaved=unsaved, replaced=replaced)

    def _is_pausing(self) -> bool:
        """Return whether a failure is so recent that nothing is tried again; a clock that is set back ends that."""
        return 0.0 < self._not_before - self._now() <= _PAUSE_AFTER_FAILURE

    def _is_newer(self, tokens: Tokens, refused: str | None) -> bool:
        return tokens.access_token != refused and self._is_fresh(tokens)

    def _is_fresh(self, tokens: Tokens) -> bool:
        return self._now() < tokens.expires_at - _LEAST_LEFT

    def _is_alive(self, tokens: Tokens) -> bool:
        return self._is_fresh(tokens) or (tokens.refresh_token is not None and self._now() < tokens.refresh_expires_at)

    def _event(
        self,
        name: str,
        *,
        grant: str | None = None,
        tokens: Tokens | None = None,
        error: BaseException | None = None,
    ) -> Emit:
        tokens = tokens or self._known.tokens
        owner = tokens.owner_id if tokens is not None else None
        return Emit(self.events, AuthEvent(name, grant=grant, owner_id=owner, error=error))  # type: ignore[arg-type]  # all names used here are of the session


def _is_over(error: ApiError) -> bool:
    """Return whether a failed refresh means that the session has ended (RFC 6749, 5.2); other failures may pass."""
    return error.status in (400, 401) and any(code.lower() == "invalid_grant" for code in error.codes)
