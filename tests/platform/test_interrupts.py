# pyright: reportPrivateUsage=false
# A test may look inside.
"""Interruption of whole calls at every line and every await (no I/O): login, refresh, retries, waits, raw calls.

Nothing is left behind, tokens that the server has issued are used, a POST is sent once, and the next call works.
"""

from __future__ import annotations

import asyncio
import contextlib
import gc
import re
import sys
import threading
from typing import TYPE_CHECKING, Any, NamedTuple

import httpx
import pytest

from rcext import AsyncRingCentral, MemoryTokenStore, RingCentral
from rcext._workers import WORKERS
from rcext.transport import MemoryRateLimiter
from tests.interrupts import LineTracer, ReturnTracer
from tests.waiting import until

if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Callable, Iterator

    from rcext.auth import Tokens

PARTS = ("transport", "auth", "platform", "_flow.py", "_jobs.py", "_workers.py")
PATIENCE = 20.0
JWT = "e30.eyJzdWIiOiIxMDEifQ.x"


class JumpingClock:
    """A clock that jumps to the end of each sleep."""

    def __init__(self) -> None:
        self.seconds = 1000.0

    def now(self) -> float:
        return 1_700_000_000.0 + self.seconds

    def monotonic(self) -> float:
        return self.seconds

    def listen(self, wake: Callable[[], object]) -> Callable[[], None]:
        def jump() -> None:
            self.seconds += 10
            wake()

        try:
            asyncio.get_running_loop().call_soon(jump)
        except RuntimeError:
            jump()
        return lambda: None


class Body(httpx.SyncByteStream, httpx.AsyncByteStream):
    """The body of a response; the server knows whether it is open."""

    def __init__(self, server: Server, content: bytes) -> None:
        self._server = server
        self._content = content
        server.open.add(id(self))
        server.bodies.append(self)

    def __iter__(self) -> Iterator[bytes]:
        yield self._content[:5]
        yield self._content[5:]

    async def __aiter__(self) -> AsyncIterator[bytes]:
        for piece in self:
            await asyncio.sleep(0)
            yield piece

    def close(self) -> None:
        self._server.open.discard(id(self))

    async def aclose(self) -> None:
        await asyncio.sleep(0)
        self.close()


class Server(httpx.BaseTransport, httpx.AsyncBaseTransport):
    """A server with one valid access token; it stands for a transport with connections.

    Attributes:
        statuses: what it answers next, with a pause; afterwards it answers well.
        open: the bodies that were not closed.
        sent: the ids of the POST requests that it has processed.
    """

    def __init__(self) -> None:
        self.statuses: list[int | type[Exception]] = []
        self.open: set[int] = set()
        self.bodies: list[Body] = []
        self.sent: list[str] = []
        self.logins = 0
        self.refreshes = 0
        self.valid = ""

    def handle_request(self, request: httpx.Request) -> httpx.Response:
        if request.url.path.endswith("/oauth/token"):
            return self._answer(200, self._issue(b"refresh_token" in request.content))
        if request.headers.get("Authorization") != f"Bearer {self.valid}":
            return self._answer(401, b'{"errorCode": "TokenExpired"}')
        if request.method == "POST":
            content = b"".join(request.stream)  # type: ignore[arg-type]  # both kinds are given
            if not self.statuses:
                self.sent.append(content.decode())
        status = self.statuses.pop(0) if self.statuses else 200
        if isinstance(status, type):
            raise status("broken")
        return self._answer(status, b'{"id": 1}')

    async def handle_async_request(self, request: httpx.Request) -> httpx.Response:
        await asyncio.sleep(0)
        response = self.handle_request(request)
        try:
            await asyncio.sleep(0)
        except BaseException:
            response.stream.close()  # type: ignore[union-attr]  # a body of this module
            raise
        return response

    def _issue(self, refresh: bool) -> bytes:
        if refresh:
            self.refreshes += 1
        else:
            self.logins += 1
        self.valid = f"A{self.logins}.{self.refreshes}"
        times = b'"expires_in": 36000, "refresh_token_expires_in": 90000'
        return b'{"access_token": "%s", "refresh_token": "R", "owner_id": "1", %s}' % (self.valid.encode(), times)

    def _answer(self, status: int, content: bytes) -> httpx.Response:
        headers = {"Content-Type": "application/json", "X-Rate-Limit-Group": "light"}
        if status in (429, 503):
            headers["Retry-After"] = "8"
        if status == 200:
            headers |= {"X-Rate-Limit-Limit": "9", "X-Rate-Limit-Remaining": "8", "X-Rate-Limit-Window": "60"}
        return httpx.Response(status, headers=headers, stream=Body(self, content))


class BlockingLimiter(MemoryRateLimiter):
    """A limiter in memory that claims to do I/O, as the one on Redis does."""

    nonblocking = False


class Flow(NamedTuple):
    """One kind of call.

    Attributes:
        prepare: given the server and the store, what is true before the call.
        call: the method, path and content.
        logins: how many logins it and the next call make together.
        refreshes: likewise.
    """

    call: tuple[str, bytes | None]
    statuses: tuple[Any, ...] = ()
    expired: bool = False
    logins: int = 1
    refreshes: int = 0
    limiter: type[MemoryRateLimiter] = MemoryRateLimiter


GET = ("GET", None)
FLOWS = {
    "login": Flow(GET),
    "refresh": Flow(GET, expired=True, refreshes=1),
    "rate limit": Flow(GET, (429, 429)),
    "rate limit on redis": Flow(GET, (429,), limiter=BlockingLimiter),
    "retries": Flow(GET, (503, httpx.ReadError, 502)),
    "post": Flow(("POST", b"first"), (429, httpx.ConnectError)),
}
flows = pytest.mark.parametrize("flow", FLOWS.values(), ids=FLOWS)


class Trial:
    """A client of either kind, the call to interrupt, and the call after it."""

    def __init__(self, flow: Flow, kind: type[Any]) -> None:
        self.flow = flow
        self.server = Server()
        self.clock = JumpingClock()
        self.store = MemoryTokenStore()
        self.limiter = flow.limiter(self.clock.monotonic)
        self.rc: Any = kind(
            "production", "id", "secret", jwt=JWT, token_store=self.store, transport=self.server,
            rate_limiter=self.limiter, clock=self.clock,
        )  # fmt: skip

    def call(self) -> Any:
        method, content = self.flow.call
        if method == "POST":
            return self.rc.platform.post("/x", content=content, headers={"Content-Type": "text/plain"})
        return self.rc.platform.get("/x")

    def fail(self) -> None:
        """Let the server fail from now on."""
        self.server.statuses = list(self.flow.statuses)
        if self.flow.expired:
            self.server.valid = "none"

    def after(self) -> Any:
        self.server.statuses = []
        return self.rc.platform.post("/x", content=b"next", headers={"Content-Type": "text/plain"})

    async def after_async(self) -> Any:
        async with asyncio.timeout(PATIENCE):
            return await self.after()

    def check(self, response: Any, place: object) -> None:
        assert response.status == 200
        assert WORKERS.wait(PATIENCE)
        assert self.server.sent in (["next"], ["first", "next"]), f"sent twice after {place}"
        assert self.server.logins == self.flow.logins, f"issued tokens were lost after {place}"
        assert self.server.refreshes == self.flow.refreshes, f"issued tokens were lost after {place}"
        tokens: Tokens | None = self.rc.platform.tokens
        assert tokens is not None
        assert self.store.load(self.rc.platform._session.key) == tokens
        assert not self.server.open, f"a response is open after {place}"
        assert not self.counted(), f"a call is counted after {place}"

    def counted(self) -> list[tuple[str, int, int]]:
        return [
            (key, len(budget.in_flight), len(budget.waiting))
            for key, budget in self.limiter._budgets.items()
            if budget.in_flight or budget.waiting
        ]


def warm(trial: Trial) -> None:
    """Log in, if the flow is not about that."""
    if trial.flow is not FLOWS["login"]:
        trial.rc.platform.get("/x")


@flows
@pytest.mark.parametrize("every", [7, pytest.param(1, marks=pytest.mark.long)])
def test_keyboard_interrupt_at_every_line(flow: Flow, every: int) -> None:
    known: set[str] = set()
    interrupts = 0
    while True:
        trial = Trial(flow, RingCentral)
        warm(trial)
        trial.fail()
        tracer = LineTracer(*PARTS, stop=every, known=known)
        with contextlib.suppress(KeyboardInterrupt), tracer:
            trial.call()
        until(lambda: trial.rc._http._transport._pool._line.qsize() == 32)  # noqa: B023  # waits here
        outcome: list[Any] = []
        thread = threading.Thread(target=lambda: outcome.append(trial.after()), daemon=True)  # noqa: B023
        thread.start()
        thread.join(PATIENCE)
        assert outcome, f"the next call hangs or fails after {tracer.places}"
        trial.check(outcome[0], tracer.places)
        trial.rc.close()
        known.update(tracer.places)  # also those between two interrupts
        if len(tracer.places) < every:
            break
        interrupts += 1
    assert interrupts > 100 / every


@pytest.mark.skipif(sys.version_info >= (3, 12), reason="it traces instructions as CPython 3.11 reports them")
@pytest.mark.parametrize("streamed", [False, True])
def test_keyboard_interrupt_after_every_call_leaves_no_response_open(streamed: bool) -> None:
    """Not even between the return of a streamed response and its next owner."""
    # There the transport has not handed it over yet.
    gc.collect()
    gc.freeze()  # what other tests have made would be searched again after every trial
    before = {"_given.py handle_request", "_pool.py transport", "_http.py _send"}
    stop, place = 0, "the first"
    while place:
        stop += 1
        trial = Trial(FLOWS["retries"], RingCentral)
        trial.rc.platform.get("/x")
        with contextlib.suppress(KeyboardInterrupt), ReturnTracer(stop) as tracer:
            if streamed:
                with trial.rc.platform.stream("GET", "/x"):
                    pass
            else:
                trial.rc.platform.get("/x")
        if trial.server.open:
            gc.collect()
            assert WORKERS.wait(PATIENCE)
        place = tracer.place
        if re.sub(":.* ", " ", place) not in before:
            assert not trial.server.open, f"a response is open after {place}"
        trial.rc.close()
    assert stop > 100


@flows
@pytest.mark.parametrize("by_timeout", [False, True])
async def test_cancellation_at_every_await(flow: Flow, by_timeout: bool) -> None:
    awaits = -1
    ended = False
    while not ended:
        awaits += 1
        trial = Trial(flow, AsyncRingCentral)
        if flow is not FLOWS["login"]:
            await trial.rc.platform.get("/x")
        trial.fail()
        limit = asyncio.timeout(None)

        async def run(trial: Trial = trial, limit: asyncio.Timeout = limit) -> None:
            async with limit:
                await trial.call()

        task = asyncio.create_task(run())
        for _ in range(awaits):
            await asyncio.sleep(0)
        ended = task.done()
        if by_timeout and awaits and not ended:
            limit.reschedule(asyncio.get_running_loop().time())
        else:
            task.cancel()
        await asyncio.wait([task])
        response = await trial.after_async()
        trial.check(response, f"{awaits} awaits")
        pool = trial.rc._http._transport._pool._pools.get(asyncio.get_running_loop())
        assert pool is None or pool.places._value == 32
        await trial.rc.aclose()
    assert awaits > 10
    assert {task for task in asyncio.all_tasks() if task.get_name().startswith("rcext")} == set()


@flows
# httpx cannot close a generator of its own whose coroutine is collected.
@pytest.mark.filterwarnings("ignore::pytest.PytestUnraisableExceptionWarning")
@pytest.mark.filterwarnings("ignore:coroutine '_run_job_async' was never awaited")
def test_an_event_loop_that_is_closed_at_any_await(flow: Flow) -> None:
    """The next call, in another loop, works."""
    gc.collect()
    gc.freeze()  # what other tests have made would be searched again after every trial
    awaits = -1
    ended = False
    while not ended:
        awaits += 1
        trial = Trial(flow, AsyncRingCentral)
        loop = asyncio.new_event_loop()
        if flow is not FLOWS["login"]:
            loop.run_until_complete(trial.rc.platform.get("/x"))
        trial.fail()

        async def begin(trial: Trial = trial, awaits: int = awaits) -> asyncio.Task[Any]:
            task = asyncio.create_task(trial.call())
            task._log_destroy_pending = False  # type: ignore[attr-defined]  # that is what is tested here
            for _ in range(awaits):
                await asyncio.sleep(0)
            return task

        task = loop.run_until_complete(begin())
        ended = task.done()
        loop.close()
        del task, loop
        trial.rc._http._transport._pool._given = trial.server  # whose connections are not those of a loop
        gc.collect()

        response = asyncio.run(trial.after_async())
        assert response.status == 200
        assert trial.server.sent in (["next"], ["first", "next"]), f"sent twice after {awaits} awaits"

        def free(trial: Trial = trial) -> bool:
            gc.collect()  # a worker thread may have held the coroutine until now
            return not trial.counted()

        until(free, trial.counted)
        asyncio.run(trial.rc.aclose())
    assert awaits > 10
