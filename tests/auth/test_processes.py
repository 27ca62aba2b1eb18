# pyright: reportPrivateUsage=false, reportUnknownMemberType=false
# A test may look inside; Hypothesis is partly untyped.
"""The token lifecycle of several processes that pause, crash and lose responses, against a model (no I/O)."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import httpx
import hypothesis.strategies as st
from hypothesis import settings
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, precondition, rule

from rcext._flow import Call, Join, Sleep, _close
from rcext.auth import Tokens
from rcext.errors import LockLost, NotAuthorized, RingCentralError

from .fakes import JWT, FakeServer, World, password

if TYPE_CHECKING:
    from collections.abc import Callable, Generator

    from rcext._jobs import Job

LEASE = 0.8
NAMES = ("one", "two", "three")


class LeasedStore:
    """The semantics of the store in Redis: a lease that ends unless its process runs, and a fencing token."""

    nonblocking = False

    def __init__(self, fleet: Fleet) -> None:
        self._fleet = fleet
        self.tokens: Tokens | None = None
        self.lease: Lease | None = None
        self.fence = 0
        self.saved: list[str] = []

    def load(self, key: str) -> Tokens | None:
        return self.tokens

    def lock(self, key: str) -> Lease | None:
        if self.lease is not None and self.lease.alive():
            return None
        self.fence += 1
        self.lease = Lease(self, self._fleet.running, self.fence)
        return self.lease

    @property
    def now(self) -> float:
        return self._fleet.world.clock.now


class Lease:
    def __init__(self, store: LeasedStore, process: Process, fence: int) -> None:
        self._store = store
        self._process = process
        self._fence = fence

    def alive(self) -> bool:
        """Return whether its process renews it, or did so less than a lease ago."""
        stopped = self._process.stopped_at
        return stopped is None or self._store.now < stopped + LEASE

    def save(self, tokens: Tokens | None) -> None:
        store = self._store
        if store.fence != self._fence or (store.lease is not None and store.lease is not self):
            raise LockLost("lost")
        store.tokens = tokens
        if tokens is not None:
            store.saved.append(tokens.access_token)

    def release(self) -> None:
        if self._store.lease is self:
            self._store.lease = None


class Process:
    """A process with a client, whose flow advances one step at a time. Jobs are flows on top of their callers'."""

    def __init__(self, fleet: Fleet, name: str, *, jwt: bool) -> None:
        self.fleet = fleet
        self.name = name
        self.session = fleet.world.session(jwt=JWT if jwt else None)
        self.stopped_at: float | None = None
        self.stack: list[tuple[Generator[object, Any, Any], Job[Any] | None]] = []
        self.step: object = None
        self.outcome: Any = None

    @property
    def idle(self) -> bool:
        return not self.stack

    def start(self, flow: Generator[object, Any, Any]) -> None:
        self.outcome = None
        self.stack = [(flow, None)]
        self._resume(None, None)

    def advance(self, *, lose_response: bool = False) -> None:
        """Perform the step that the process is at."""
        step = self.step
        outcome: Any = None
        error: BaseException | None = None
        try:
            if isinstance(step, Join):
                if step.job.claim():
                    self.stack.append((step.job.flow, step.job))
                    self._resume(None, None)
                    return
                outcome = step.job.result()
            elif isinstance(step, Call):
                outcome = step.function()
            elif isinstance(step, httpx.Request):
                outcome = self.fleet.world.server(step)
                if lose_response:
                    raise httpx.ReadError("lost")
        except Exception as raised:
            error = raised
        self._resume(outcome, error)

    def _resume(self, outcome: Any, error: BaseException | None) -> None:
        while self.stack:
            flow, job = self.stack[-1]
            try:
                self.step = flow.throw(error) if error is not None else flow.send(outcome)
            except StopIteration as stop:
                outcome, error = stop.value, None
            except Exception as raised:
                outcome, error = None, raised
            else:
                return
            self.stack.pop()
            if job is not None:
                job.end(outcome, error)
                try:
                    outcome, error = job.result(), None
                except Exception as raised:
                    outcome, error = None, raised
        self.outcome = error if error is not None else outcome
        self.fleet.check_outcome(self)


class Fleet(RuleBasedStateMachine):
    """Processes, a server and a store.

    Model: what may have ended the session. Unless tokens were issued and lost, on a server without a grace
    period, every process can always get a token that the server accepts.
    """

    @initialize(grace=st.sampled_from([0.0, 60.0]), jwt=st.booleans())
    def begin(self, grace: float, jwt: bool) -> None:
        self.world = World(grace=grace)
        self.store = LeasedStore(self)
        self.world._store = self.store
        self.jwt = jwt
        self.crashed: list[Process] = []
        self.may_be_over = False
        self.processes = {name: Process(self, name, jwt=jwt) for name in NAMES}
        self.running = self.processes["one"]
        self._run(self.running, self.running.session.authorize(password()))

    def teardown(self) -> None:
        if hasattr(self, "world"):
            for process in (*self.crashed, *self.processes.values()):
                for flow, _job in reversed(process.stack):
                    _close(flow)

    def _run(self, process: Process, flow: Generator[object, Any, Any]) -> Any:
        """Complete a flow of a process, while the others stand still."""
        process.start(flow)
        for _ in range(20_000):
            if process.idle:
                return process.outcome
            self._advance(process)
        raise AssertionError(f"{process.name} does not end")

    def _finish_all(self) -> None:
        for process in self.processes.values():
            process.stopped_at = None
        for _ in range(20_000):
            busy = [process for process in self.processes.values() if not process.idle]
            if not busy:
                return
            for process in busy:
                self._advance(process)
        raise AssertionError("processes hold each other up")

    def _advance(self, process: Process, *, lose_response: bool = False) -> None:
        self.running = process
        if isinstance(process.step, Sleep):
            self.world.clock.now += process.step.seconds
        process.advance(lose_response=lose_response)

    def check_outcome(self, process: Process) -> None:
        outcome = process.outcome
        assert not isinstance(outcome, LockLost), "an internal error reached a caller"
        if isinstance(outcome, Exception):
            assert isinstance(outcome, RingCentralError | httpx.ReadError), repr(outcome)

    @property
    def server(self) -> FakeServer:
        return self.world.server

    @rule(name=st.sampled_from(NAMES), action=st.sampled_from(["get_tokens", "refresh", "on_401"]))
    def call(self, name: str, action: str) -> None:
        process = self.processes[name]
        if not process.idle or process.stopped_at is not None:
            return
        session = process.session
        self.running = process
        if action == "on_401" and session.tokens is not None:
            request = httpx.Request("GET", "http://127.0.0.1/x")
            process.start(session.on_401(request, httpx.Response(401, request=request), session.tokens))
        else:
            process.start(session.refresh() if action == "refresh" else session.get_tokens())

    @rule(name=st.sampled_from(NAMES), steps=st.integers(1, 12))
    def go_on(self, name: str, steps: int) -> None:
        process = self.processes[name]
        if process.stopped_at is not None:
            return
        for _ in range(steps):
            if not process.idle:
                self._advance(process)

    @rule(name=st.sampled_from(NAMES))
    def lose_a_response(self, name: str) -> None:
        process = self.processes[name]
        if process.stopped_at is None and not process.idle and isinstance(process.step, httpx.Request):
            self._advance(process, lose_response=True)
            self._lost()

    @rule(name=st.sampled_from(NAMES))
    def stop(self, name: str) -> None:
        process = self.processes[name]
        if process.stopped_at is None:
            process.stopped_at = self.world.clock.now

    @rule(name=st.sampled_from(NAMES))
    def continue_(self, name: str) -> None:
        self.processes[name].stopped_at = None

    @rule(names=st.permutations(NAMES), steps=st.integers(2, 9), crash=st.booleans(), late=st.booleans())
    def stop_in_a_refresh_that_another_makes(self, names: list[str], steps: int, crash: bool, late: bool) -> None:
        """Let the lease of a stopped process expire; it continues with a refresh token that its successor has used."""
        self._finish_all()
        stopped, other = (self.processes[name] for name in names[:2])
        self.running = stopped
        stopped.start(stopped.session.refresh())
        for _ in range(steps):
            if not stopped.idle:
                self._advance(stopped)
        stopped.stopped_at = self.world.clock.now
        self.world.pass_time(LEASE)
        if not isinstance(self._run(other, other.session.refresh()), Tokens):
            self._lost()
        if late:
            self.world.pass_time(3600)
        if crash:
            self.crash(names[0])
            return
        self._finish_all()
        assert isinstance(stopped.outcome, Tokens) or self.may_be_over, repr(stopped.outcome)

    @rule(name=st.sampled_from(NAMES))
    def crash(self, name: str) -> None:
        """Kill it: nothing is cleaned up, and its lease ends by itself."""
        process = self.processes[name]
        if not process.idle:
            self._lost()
        if process.stopped_at is None:
            process.stopped_at = self.world.clock.now
        self.crashed.append(process)  # not closed now: a killed process runs no more code
        self.processes[name] = Process(self, name, jwt=self.jwt)

    @rule(seconds=st.sampled_from([0.5, 1.0, 30.0, 1800.0, 3600.0]))
    def pass_time(self, seconds: float) -> None:
        self.world.pass_time(seconds)

    def _lost(self) -> None:
        """Tokens may have been issued and lost: a server without a grace period no longer takes the old ones."""
        self.may_be_over = True

    @invariant()
    def saved_tokens_do_not_go_back(self) -> None:
        """Check that a process whose lease has expired does not overwrite what its successor saved."""
        if not hasattr(self, "store"):
            return
        numbers = [int(token[1:]) for token in self.store.saved]
        assert numbers == sorted(numbers)

    def _refused(self, process: Process, react: Callable[..., Generator[object, Any, Any]], tokens: Tokens) -> Tokens:
        """Return the tokens of a process after the server has refused these."""
        request = httpx.Request("GET", "http://127.0.0.1/x")
        outcome = self._run(process, react(request, httpx.Response(401, request=request), tokens))
        if isinstance(outcome, NotAuthorized):
            assert self.may_be_over
            assert not self.jwt
            outcome = self._run(process, process.session.authorize(password()))
        assert isinstance(outcome, Tokens), repr(outcome)
        return outcome

    @precondition(lambda self: hasattr(self, "store"))
    @rule()
    def all_go_on(self) -> None:
        """Check that each process gets a token that works, or a named error, whatever happened before."""
        self.world.pass_time(LEASE)
        self._finish_all()
        for process in self.processes.values():
            outcome = self._run(process, process.session.get_tokens())
            if isinstance(outcome, NotAuthorized):
                assert self.may_be_over, f"{outcome!r}, although no token was lost"
                assert not self.jwt
                self._run(process, process.session.authorize(password()))
                outcome = process.session.tokens
            assert isinstance(outcome, Tokens), repr(outcome)
            if not self.server.accepts(outcome):  # refreshed by another, or lost: a 401 repairs it
                outcome = self._refused(process, process.session.on_401, outcome)
                if not self.server.accepts(outcome):  # another has saved it, and it was lost later
                    outcome = self._refused(process, process.session.on_second_401, outcome)
            assert self.server.accepts(outcome)
        assert self.store.lease is None or not self.store.lease.alive()
        assert self.store.tokens is not None
        assert self.server.can_refresh(self.store.tokens)
        self.may_be_over = False


TestFleet = Fleet.TestCase
TestFleet.settings = settings(max_examples=60, stateful_step_count=30, deadline=None)


def test_a_lost_refresh_after_that_of_another() -> None:
    """The server issues tokens to a process that has lost the lock: those that are saved have ended."""
    fleet = Fleet()
    fleet.begin(grace=60.0, jwt=False)
    fleet.all_go_on()
    fleet.stop_in_a_refresh_that_another_makes(crash=False, late=False, names=["two", "three", "one"], steps=4)
    fleet.all_go_on()
    fleet.teardown()
