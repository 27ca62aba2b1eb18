# pyright: reportPrivateUsage=false
# The connection of an event loop is a part of the limiter.
"""Rate limiter of a fleet: one count of calls for all processes of all machines."""

from __future__ import annotations

import hashlib
import logging
import random
import threading
import time
from itertools import count
from os import getpid
from secrets import token_hex
from typing import TYPE_CHECKING, Any, Final
from weakref import finalize

from rcext._flow import run, run_async
from rcext._fork import after_fork
from rcext._names import Suggesting
from rcext._redis import connect, connect_async

from ._limiter import FIRST_RESPONSE_POLL, MAX_NAP, USUAL_LIMITS, Limit, Ticket
from ._redis_batch import Batcher
from ._redis_notes import Note, Notes

if TYPE_CHECKING:
    import asyncio
    from collections.abc import AsyncGenerator, Callable, Sequence

    from redis import Redis
    from redis.cluster import RedisCluster

    from rcext._flow import Flow

logger = logging.getLogger("rcext.transport")

_LOST_AFTER: Final = 120_000
_BREAK: Final = 30.0

# KEYS: 1 a hash with limit, window, blocked, since, answered, alias; 2 a sorted set of calls by the moment in ms when
# each stops counting, on the clock of the Redis server. A call in flight counts until its window after _LOST_AFTER, so
# that the calls of a process that died are forgotten. If all are in flight, the wait is one window: their responses are
# due. If that clock is set back, calls that would count for too long are forgotten, and a block is moved.
# ARGV: commands: a verb, the member of a call, and more words.
_STEPS: Final = """
local time = redis.call('time')
local now = time[1] * 1000 + math.floor(time[2] / 1000)
local verbs, answers = {}, {}
function verbs.acquire(member, usual, lost)
  local state = redis.call('hmget', KEYS[1], 'limit', 'window', 'blocked', 'answered', 'alias', 'since')
  if state[5] then return {-2, state[5]} end
  local blocked, since = tonumber(state[3] or '0'), tonumber(state[6] or '0')
  if since > now then
    blocked = blocked - since + now
    redis.call('hset', KEYS[1], 'blocked', blocked, 'since', now)
  end
  if blocked > now then return {blocked - now, now} end
  if state[4] and not state[1] then return {0, now} end
  local limit = tonumber(state[1] or usual)
  local window = tonumber(state[2] or '60000')
  redis.call('zremrangebyscore', KEYS[2], '-inf', now)
  redis.call('zremrangebyscore', KEYS[2], now + window + tonumber(lost) + 60000, '+inf')
  if redis.call('zcard', KEYS[2]) < limit then
    redis.call('zadd', KEYS[2], now + window + tonumber(lost), member)
    redis.call('pexpire', KEYS[1], window + 3600000)
    redis.call('pexpire', KEYS[2], window + tonumber(lost))
    return {0, now}
  end
  if not state[1] then return {-1, now} end
  local first = redis.call('zrange', KEYS[2], 0, 0, 'withscores')
  return {math.max(1, math.min(window, tonumber(first[2]) - now)), now}
end
function verbs.answered(member, sent)
  redis.call('hset', KEYS[1], 'answered', '1')
  if redis.call('hexists', KEYS[1], 'limit') == 0 then
    redis.call('zrem', KEYS[2], member)
    redis.call('pexpire', KEYS[1], 3600000)
  else
    redis.call('zadd', KEYS[2], now + tonumber(redis.call('hget', KEYS[1], 'window')), member)
  end
end
function verbs.limited(member, sent, limit, remaining, window)
  local limit, remaining, window = tonumber(limit), tonumber(remaining), tonumber(window)
  redis.call('hset', KEYS[1], 'answered', '1', 'limit', limit, 'window', window)
  redis.call('zremrangebyscore', KEYS[2], '-inf', now)
  redis.call('zadd', KEYS[2], now + window, member)
  local used = limit - math.max(0, remaining)
  local old = redis.call('zcount', KEYS[2], '-inf', '(' .. (tonumber(sent) + window))
  local surplus = old - math.max(0, used - 1)
  if surplus > 0 then redis.call('zpopmin', KEYS[2], surplus) end
  local missing = used - redis.call('zcard', KEYS[2])
  for i = 1, missing do redis.call('zadd', KEYS[2], now + window, 'other:' .. member .. ':' .. i) end
  redis.call('pexpire', KEYS[1], window + 3600000)
  redis.call('pexpire', KEYS[2], window + LOST_AFTER)
end
function verbs.refused(member, pause)
  redis.call('zrem', KEYS[2], member)
  local blocked = math.max(tonumber(redis.call('hget', KEYS[1], 'blocked') or '0'), now + tonumber(pause))
  redis.call('hset', KEYS[1], 'blocked', blocked, 'since', now)
  redis.call('pexpire', KEYS[1], blocked - now + 3600000)
end
function verbs.canceled(member)
  redis.call('zrem', KEYS[2], member)
end
for _, command in ipairs(ARGV) do
  local words = {}
  for word in string.gmatch(command, '%S+') do words[#words + 1] = word end
  local answer = verbs[words[1]](unpack(words, 2))
  if answer then answers[#answers + 1] = answer end
end
return answers
""".replace("LOST_AFTER", str(_LOST_AFTER))

# The keys of two budgets may be on two nodes of a cluster, so that two scripts move the calls. Meanwhile nothing is
# added to the old one: the alias is set first.
_MERGE: Final = """
redis.call('hset', KEYS[1], 'alias', ARGV[1])
redis.call('pexpire', KEYS[1], 86400000)
return redis.call('zrange', KEYS[2], 0, -1, 'withscores')
"""
_ADD: Final = """
for i = 1, #ARGV, 2 do redis.call('zadd', KEYS[1], ARGV[i + 1], ARGV[i]) end
return redis.call('pexpire', KEYS[1], 3600000)
"""


class _Server:
    """The Redis server, and whether it answers (a circuit breaker). IO of threads; asyncio has `_LoopConnection`.

    Args:
        redis: see `RedisRateLimiter`.
        prefix: the prefix of all keys.
    """

    def __init__(self, redis: str | Redis | RedisCluster, prefix: str) -> None:
        self.redis, self.failure = connect(redis, user="RedisRateLimiter")
        self.url = redis if isinstance(redis, str) else None
        self.prefix = prefix
        self.steps = self.redis.register_script(_STEPS)
        self.clock = time.monotonic
        self.failing = False
        self._retry_at = 0.0
        self.lock = threading.Lock()

    def names(self, key: str) -> list[str]:
        """Return the two keys of a budget; the same tag in braces puts them on one node of a cluster."""
        tag = "{" + hashlib.sha256(key.encode()).hexdigest()[:32] + "}"
        return [f"{self.prefix}:{tag}:limit", f"{self.prefix}:{tag}:calls"]

    def connect_async(self) -> Any:
        """Return a client for the running event loop."""
        assert self.url is not None, "a client that was given is used in threads"
        return connect_async(self.url)

    def run(self, key: str, commands: Sequence[str]) -> Any:
        """Run `_STEPS`; return its answers, or None if Redis fails."""
        return self.ask(lambda: self.steps(keys=self.names(key), args=commands))

    def ask(self, question: Callable[[], Any]) -> Any:
        """Ask Redis, or return None if it fails or failed a moment ago."""
        if not self.may_try():
            return None
        try:
            answer = question()
        except self.failure as error:
            self.failed(error)
            return None
        self.answered()
        return answer

    def may_try(self) -> bool:
        """Return whether Redis is asked. After a failure one call tries; the others go on without Redis."""
        if self.failing:
            with self.lock:
                now = self.clock()
                if now < self._retry_at:
                    return False
                self._retry_at = now + _BREAK
        return True

    def failed(self, error: BaseException) -> None:
        """Record a failure."""
        with self.lock:
            first, self.failing = not self.failing, True
            self._retry_at = self.clock() + _BREAK
        if first:
            logger.warning(
                "Redis does not answer (%s): calls pass without the shared rate limiter", type(error).__name__
            )

    def answered(self) -> None:
        """Record an answer."""
        if self.failing:
            self.failing = False
            logger.info("Redis answers again: calls use the shared rate limiter")


class RedisRateLimiter(Suggesting):
    """Rate limits for a fleet of processes that share a Redis server (6.2 or later, or one that speaks its protocol).

    Give all workers of one application and user the same server and prefix. A call takes one round trip: what became of
    the calls before is sent with it, or by a thread within 50 ms. In asyncio, the calls that wait at the same moment
    share a round trip of `redis.asyncio`, if the server was given as a URL; a client that was given is used in threads.
    If the server fails, calls pass uncounted for 30 s and the platform's own limiter decides; a warning is logged once.
    Then one call tries the server again.

    Args:
        redis: a URL (`redis://`, `rediss://`, `unix://`) or a client of the package `redis`: of one server, of a
            cluster, or of Sentinel (`master_for`).
        prefix: the prefix of all keys.

    Raises:
        ConfigurationError: `redis` is not installed (`pip install 'rcext[redis]'`), or the URL is wrong.
    """

    nonblocking: bool = False
    nonblocking_notes: bool = True

    def __init__(self, redis: str | Redis | RedisCluster, *, prefix: str = "rcext") -> None:
        self._server = _Server(redis, prefix)
        self._merge = self._server.redis.register_script(_MERGE)
        self._add = self._server.redis.register_script(_ADD)
        self._aliases: dict[str, str] = {}
        self._limited: set[str] = set()
        self._numbers = count(1)
        self._end_of_notes: finalize[..., Any] | None = None
        self._reset()
        after_fork(self._reset)

    def _reset(self) -> None:
        self._server.lock = threading.Lock()
        self._me = f"{getpid()}-{token_hex(8)}"
        if self._end_of_notes is not None:
            self._end_of_notes.detach()  # what the parent has noted, it sends
        self._notes = Notes(self._server.run)
        self._end_of_notes = finalize(self, self._notes.end)
        self._end_of_notes.atexit = False
        self._loops: dict[asyncio.AbstractEventLoop, _LoopConnection] = {}

    def __repr__(self) -> str:
        return f"RedisRateLimiter(prefix={self._server.prefix!r})"

    def enqueue(self, key: str) -> Ticket:
        """Return a ticket for a budget. Does no I/O."""
        return Ticket(self._aliases.get(key, key), next(self._numbers))

    def try_acquire(self, ticket: Ticket) -> float:
        """Admit a call, or return the seconds to wait before the next try."""
        return run(self._admission([ticket]), lambda question: self._server.run(*question))[0]

    @property
    def acquire_async(self) -> Callable[[Ticket], Any] | None:
        """The same as `try_acquire` for the running event loop; `None` if the Redis client is one of threads."""
        return self._acquire_async if self._server.url is not None else None

    async def _acquire_async(self, ticket: Ticket) -> float:
        import asyncio

        loop = asyncio.get_running_loop()
        server = self._loops.get(loop)
        if server is None:
            for other in [other for other in list(self._loops) if other.is_closed()]:
                if (left := self._loops.pop(other, None)) is not None:
                    left.abandon()
            server = self._loops[loop] = _LoopConnection(self, self._server)
            # `asyncio.run` ends the asynchronous generators of its loop, and so closes this connection.
            server.closer = self._closer(loop, server)
            await anext(server.closer)
        return await server.batcher.admit(ticket)

    async def _closer(self, loop: asyncio.AbstractEventLoop, server: _LoopConnection) -> AsyncGenerator[None]:
        process = getpid()
        try:
            yield
        finally:
            if getpid() == process:
                self._loops.pop(loop, None)
                await server.close()

    def flush(self) -> None:
        """Send what is noted now, so that other processes see it. Blocks."""
        self._notes.flush()

    def on_response(self, ticket: Ticket, limit: Limit | None) -> None:
        """Record the response to a call, with the limit that it reports."""
        if ticket.sent is None:
            return
        key = self._key_of(ticket)
        if limit is None:
            self._note(key, "answered", ticket, ticket.sent, urgent=key not in self._limited)
            return
        # Other processes wait for the first response, and for the news that others have used the budget up.
        urgent = key not in self._limited or limit.remaining <= 0
        self._limited.add(key)
        window = int(limit.window * 1000)
        self._note(key, "limited", ticket, ticket.sent, limit.limit, limit.remaining, window, urgent=urgent)

    def on_429(self, ticket: Ticket, seconds: float) -> None:
        """Record a refusal: block the budget for that long."""
        self._note(self._key_of(ticket), "refused", ticket, int(seconds * 1000) + 1, urgent=True)

    def on_unknown(self, ticket: Ticket) -> None:
        """Record a call that was sent and not answered: the server may have counted it."""
        # It counts for one more window; without a known limit it is forgotten.
        self.on_response(ticket, None)

    def cancel(self, ticket: Ticket) -> None:
        """Remove a call that was not sent."""
        self._note(self._key_of(ticket), "canceled", ticket)

    def merge(self, key: str, into: str) -> None:
        """Make one budget part of another, with all calls in flight, because a response named its group."""
        if key in self._aliases or key == into:
            return
        server = self._server
        old, new = server.names(key), server.names(self._aliases.get(into, into))
        calls = server.ask(lambda: self._merge(keys=old, args=[into]))
        if calls:
            server.ask(lambda: self._add(keys=[new[1]], args=calls))
        self._aliases[key] = into
        self._repeat(self._aliases.get(into, into), self._notes.take(key))

    # Without I/O.

    def _key_of(self, ticket: Ticket) -> str:
        """Return the budget of a ticket."""
        return self._aliases.get(ticket.key, ticket.key)

    def _member(self, ticket: Ticket) -> str:
        return f"{self._me}-{ticket.number}"

    def _note(self, key: str, verb: str, ticket: Ticket, *more: float, urgent: bool = False) -> None:
        command = " ".join((verb, self._member(ticket), *map(str, more)))
        self._notes.put(key, command, urgent=urgent)

    def _admission(self, tickets: Sequence[Ticket]) -> Flow[list[float]]:
        """Admit calls of one budget: yield the arguments of `_Server.run`, be sent its result.

        Returns:
            How long each call has to wait.
        """
        answers: Any = None
        for _ in range(2):
            key, notes, commands = self._question(tickets)
            try:
                answers = yield key, commands
            except BaseException:
                self._repeat(key, notes)
                raise
            if not self._moved(tickets, answers, notes):
                break
        return [self._admitted(ticket, answers and answers[place]) for place, ticket in enumerate(tickets)]

    def _question(self, tickets: Sequence[Ticket]) -> tuple[str, list[Note], list[str]]:
        """Return a budget, its notes, and the arguments of `_STEPS`: the notes, and calls that ask for admission."""
        key = self._key_of(tickets[0])
        notes = self._notes.for_admission(key)
        commands = [note.command for note in notes]
        for ticket in tickets:
            usual = USUAL_LIMITS.get(ticket.key.rpartition(":")[2], 10)
            commands.append(f"acquire {self._member(ticket)} {usual} {_LOST_AFTER}")
        return key, notes, commands

    def _repeat(self, key: str, notes: Sequence[Note]) -> None:
        """Note again what was perhaps not sent."""
        self._notes.put_back(key, notes)

    def _moved(self, tickets: Sequence[Ticket], answers: Any, notes: Sequence[Note]) -> bool:
        """Return whether another process has learned which budget this is: all is asked again there."""
        if not answers or answers[0][0] != -2:
            return False
        name = answers[0][1]
        for ticket in tickets:
            self._aliases[ticket.key] = name.decode() if isinstance(name, bytes) else str(name)
        self._repeat(self._key_of(tickets[0]), notes)
        return True

    def _admitted(self, ticket: Ticket, answer: Any) -> float:
        """Return what an answer of Redis means: 0, or seconds to wait. Without Redis a call passes."""
        ticket.expected = 0.0
        if not answer:
            return 0.0
        wait, now = answer
        if not wait:
            ticket.sent = float(now)
            return 0.0
        if wait < 0:
            ticket.expected = FIRST_RESPONSE_POLL
            return FIRST_RESPONSE_POLL
        ticket.expected = wait / 1000
        return min(ticket.expected, MAX_NAP * (0.8 + 0.2 * random.random()))  # noqa: S311  # jitter, not a secret


class _LoopConnection:
    """The connection of one event loop.

    Args:
        limiter: whose connection it is.
        server: whether Redis answers is known for all loops and threads.
    """

    closer: AsyncGenerator[None]

    def __init__(self, limiter: RedisRateLimiter, server: _Server) -> None:
        self._limiter, self._server = limiter, server
        self._client = server.connect_async()
        self._steps = self._client.register_script(_STEPS)
        self.batcher = Batcher(limiter._key_of, self._ask, limiter.cancel)

    async def close(self) -> None:
        """Close the connection."""
        await self._client.aclose()

    def abandon(self) -> None:
        """Drop the connection of a loop that was closed without it. Its client would report itself otherwise."""
        self._client.connection = None
        self._client.auto_close_connection_pool = False

    async def _ask(self, tickets: Sequence[Ticket]) -> list[float]:
        """Ask Redis to admit calls of one budget; return how long each has to wait."""
        return await run_async(self._limiter._admission(tickets), lambda question: self._run(*question))

    async def _run(self, key: str, commands: Sequence[str]) -> Any:
        server = self._server
        if not server.may_try():
            return None
        try:
            answers = await self._steps(keys=server.names(key), args=commands)
        except server.failure as error:
            server.failed(error)
            return None
        server.answered()
        return answers
