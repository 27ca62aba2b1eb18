"""A token endpoint, a token store and a driver of flows, all without I/O, for tests of `Session`."""

from __future__ import annotations

import time
from collections import deque
from typing import TYPE_CHECKING, Any, Final
from urllib.parse import parse_qsl

import httpx

from rcext._flow import Call, Emit, FlowClosed, Join, Sleep, Step
from rcext._jobs import JobLost
from rcext.auth import PrivateKeyJwt, Session, Tokens, make_grant
from rcext.errors import LockLost, TokenStoreDamaged, TokenStoreError, TokenStoreUnavailable
from rcext.events import Events

if TYPE_CHECKING:
    from collections.abc import Callable, Generator

    from rcext.auth import Grant, TokenStore
    from rcext.events import AuthEvent
    from rcext.events._names import AuthEventName

START = 1_000_000.0
JWT = "e30.eyJzdWIiOiIxMDEifQ.x"  # {"sub": "101"}
OTHER_JWT = "e30.eyJzdWIiOiIxMDIifQ.x"  # {"sub": "102"}
EVENTS: Final[tuple[AuthEventName, ...]] = (
    "before_authorize",
    "authorize_success",
    "authorize_error",
    "before_refresh",
    "refresh_success",
    "refresh_error",
    "before_logout",
    "logout_success",
    "logout_error",
    "access_violation",
)


class Clock:
    """A clock that a test moves."""

    def __init__(self, start: float = START) -> None:
        self.now = start

    def __call__(self) -> float:
        return self.now


class FakeServer:
    """A token endpoint: a refresh ends the old access token, and the old refresh token after a grace period.

    Args:
        clock: the time.
        grace: seconds for which the last refresh token still works; 0 ends it at once.
    """

    def __init__(self, clock: Clock, *, grace: float = 0.0, lifetime: float = 3600.0) -> None:
        self.clock = clock
        self.grace = grace
        self.lifetime = lifetime
        self.access: dict[str, float] = {}
        self.refresh: dict[str, float] = {}
        self.issued = 0
        self.forms: list[dict[str, str]] = []
        self.headers: list[httpx.Headers] = []
        self.script: deque[httpx.Response | Exception] = deque()
        """The next responses, instead of those of the server."""

    def __call__(self, request: httpx.Request) -> httpx.Response:
        form = dict(parse_qsl(request.content.decode(), keep_blank_values=True))
        self.forms.append(form)
        self.headers.append(request.headers)
        if self.script:
            scripted = self.script.popleft()
            if isinstance(scripted, Exception):
                raise scripted
            response = scripted
        else:
            response = self._answer(request, form)
        response.request = request
        return response

    def _answer(self, request: httpx.Request, form: dict[str, str]) -> httpx.Response:
        now = self.clock.now
        if request.url.path.endswith("/revoke"):
            self.access.clear()
            self.refresh.clear()
            return httpx.Response(200)
        if form["grant_type"] == "refresh_token":
            token = form["refresh_token"]
            if self.refresh.get(token, 0.0) <= now:
                return refusal()
            if token == f"R{self.issued}":
                self.refresh[token] = now + self.grace
            self.access.clear()
        return self._issue()

    def _issue(self) -> httpx.Response:
        self.issued += 1
        now = self.clock.now
        self.access[f"A{self.issued}"] = now + self.lifetime
        self.refresh[f"R{self.issued}"] = now + 7 * 24 * 3600
        body = {
            "access_token": f"A{self.issued}",
            "refresh_token": f"R{self.issued}",
            "expires_in": self.lifetime,
            "refresh_token_expires_in": 7 * 24 * 3600,
            "token_type": "bearer",
            "owner_id": "101",
        }
        return httpx.Response(200, json=body)

    def accepts(self, tokens: Tokens) -> bool:
        """Return whether the access token works."""
        return self.access.get(tokens.access_token, 0.0) > self.clock.now

    def can_refresh(self, tokens: Tokens) -> bool:
        """Return whether the refresh token works."""
        return self.refresh.get(tokens.refresh_token or "", 0.0) > self.clock.now

    @property
    def refreshes(self) -> int:
        """How many refresh requests arrived."""
        return sum(form.get("grant_type") == "refresh_token" for form in self.forms)

    @property
    def logins(self) -> int:
        """How many logins arrived."""
        return sum(form.get("grant_type", "refresh_token") != "refresh_token" for form in self.forms)


def refusal(code: str = "invalid_grant", status: int = 400) -> httpx.Response:
    return httpx.Response(status, json={"error": code, "error_description": "Token not found"})


class FakeStore:
    """A token store that counts, and fails as a test says."""

    nonblocking = False

    def __init__(self) -> None:
        self.sessions: dict[str, Tokens] = {"other account": Tokens("untouched")}
        self.holders: dict[str, FakeLock] = {}
        self.damaged = False
        self.is_first = False
        self.failing: set[str] = set()
        self.silent_until = 0.0
        """Until when the store does not respond to attempts to lock it."""
        self.clock: Clock | None = None
        self.loads = 0
        self.busy = 0
        """How many attempts to lock find the lock taken."""
        self.steal_before_save: Callable[[], object] | None = None
        """Called at the next save, which finds its lock lost."""

    def load(self, key: str) -> Tokens | None:
        self.loads += 1
        if "load" in self.failing:
            raise TokenStoreError("cannot be read")
        if self.damaged:
            raise TokenStoreDamaged("damaged")
        return self.sessions.get(key)

    def lock(self, key: str) -> FakeLock | None:
        if "lock" in self.failing:
            raise TokenStoreError("cannot be locked")
        if self.clock is not None and self.clock.now < self.silent_until:
            raise TokenStoreUnavailable("does not respond")
        if self.busy:
            self.busy -= 1
            return None
        if key in self.holders:
            return None
        lock = self.holders[key] = FakeLock(self, key)
        return lock


class FakeLock:
    def __init__(self, store: FakeStore, key: str) -> None:
        self._store = store
        self._key = key
        self.is_first = store.is_first

    def save(self, tokens: Tokens | None) -> None:
        store = self._store
        if "save" in store.failing:
            raise TokenStoreError("cannot be saved")
        if store.steal_before_save is not None:
            steal, store.steal_before_save = store.steal_before_save, None
            store.holders.pop(self._key)
            steal()
        if store.holders.get(self._key) is not self:
            raise LockLost("lost")
        store.damaged = False
        if tokens is None:
            store.sessions.pop(self._key, None)
        else:
            store.sessions[self._key] = tokens

    def release(self) -> None:
        if self._store.holders.get(self._key) is self:
            del self._store.holders[self._key]


class Fault:
    """What goes wrong at one step of a flow, counted over all flows and jobs that a driver runs.

    Args:
        at: the number of the step, from 0.
        kind: `before`: the step is not performed; `after`: it is, and its outcome is lost.
        error: what is thrown into the flow; `FlowClosed` if the driver is gone.
    """

    def __init__(self, at: int, kind: str, error: BaseException) -> None:
        self.at = at
        self.kind = kind
        self.error = error


class Driver:
    """Drives flows as the real drivers do: a job goes on when its caller is gone, an abandoned result is undone."""

    def __init__(self, server: FakeServer, fault: Fault | None = None) -> None:
        self.server = server
        self.fault = fault
        self.steps = 0
        self.seen: list[str] = []
        self.slept: list[float] = []
        self.delivered: list[str] = []
        """Access tokens in responses that a flow received."""

    def run(self, flow: Generator[object, Any, Any]) -> Any:
        try:
            step = next(flow)
            while True:
                try:
                    outcome = self.perform(step)
                except FlowClosed as closed:
                    self._close(flow)
                    raise closed
                except BaseException as error:
                    step = flow.throw(error)
                else:
                    step = flow.send(outcome)
        except StopIteration as stop:
            return stop.value

    def perform(self, step: object) -> Any:
        number = self.steps
        self.steps += 1
        fault = self.fault if self.fault is not None and self.fault.at == number else None
        if isinstance(step, Join):
            outcome = self._join(step)
            if fault is not None:
                raise fault.error
            return outcome()
        self.seen.append(type(step).__name__)
        # A call that is not undone is performed, whatever happens to its caller.
        certain = isinstance(step, Call) and step.undo is None
        if fault is not None and fault.kind == "before" and not certain:
            raise fault.error
        outcome = self.do(step)
        if fault is not None:
            if isinstance(step, Call) and step.undo is not None:
                step.undo(outcome)
            raise fault.error
        if isinstance(outcome, httpx.Response) and b'"access_token"' in outcome.content:
            self.delivered.append(outcome.json()["access_token"])
        return outcome

    def do(self, step: object) -> Any:
        if isinstance(step, Sleep):
            self.slept.append(step.seconds)
            self.server.clock.now += step.seconds
        elif isinstance(step, Call):
            return step.function()
        elif isinstance(step, Emit):
            step.events.emit(step.event)
        elif isinstance(step, httpx.Request):
            return self.server(step)
        else:
            assert not isinstance(step, Step)
        return None

    def _join(self, step: Join) -> Callable[[], Any]:
        job = step.job
        if job.claim():
            try:
                job.end(self.run(job.flow))
            except FlowClosed:
                job.end(None, JobLost())
                raise
            except BaseException as error:
                job.end(None, error)
        return job.result

    def _close(self, flow: Generator[object, Any, Any]) -> None:
        error: BaseException | None = FlowClosed()
        outcome: object = None
        try:
            while True:
                step = flow.send(outcome) if error is None else flow.throw(error)
                outcome, error = None, FlowClosed()
                if isinstance(step, Call):
                    outcome, error = step.function(), None
        except (StopIteration, FlowClosed):
            pass


class World:
    """A server, a store, and sessions that share it."""

    def __init__(
        self, *, grace: float = 0.0, lifetime: float = 3600.0, store: TokenStore | None = None, start: float = START
    ) -> None:
        self.clock = Clock(start)
        self.server = FakeServer(self.clock, grace=grace, lifetime=lifetime)
        self.store = FakeStore()
        self._store: TokenStore = store if store is not None else self.store
        self.events: list[AuthEvent] = []

    def session(
        self,
        *,
        jwt: str | None = None,
        secret: str | PrivateKeyJwt = "secret",
        refresh_ahead: float = 60.0,
        max_wait: float = 60.0,
        monotonic: Callable[[], float] = time.monotonic,
    ) -> Session:
        events = Events()
        events.on(EVENTS, self.events.append)
        session = Session(
            server="http://127.0.0.1",
            client_id="id",
            client_secret=secret,
            store=self._store,
            key="mine",
            events=events,
            refresh_ahead=refresh_ahead,
            max_wait=max_wait,
            now=self.clock,
            monotonic=monotonic,
            random=lambda: 0.0,
        )
        if jwt is not None:
            session.set_login_grant(make_grant(jwt=jwt))
        return session

    def driver(self, fault: Fault | None = None) -> Driver:
        return Driver(self.server, fault)

    def run(self, flow: Generator[object, Any, Any]) -> Any:
        return self.driver().run(flow)

    def names(self) -> list[str]:
        """Return the names of the events so far."""
        return [event.name for event in self.events]

    def stored(self) -> Tokens | None:
        """Return the session in the store."""
        return self.store.sessions.get("mine")

    def pass_time(self, seconds: float) -> None:
        self.clock.now += seconds


def password() -> Grant:
    return make_grant(username="u", password="p")
