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

from rcext._fork import after_fork
from rcext._names import Suggesting
from rcext._redis import connect

from ._limiter import FIRST_RESPONSE_POLL, MAX_NAP, USUAL_LIMITS, Limit, Ticket

if TYPE_CHECKING:
    from collections.abc import Callable

    from redis import Redis
    from redis.cluster import RedisCluster

logger = logging.getLogger("rcext.transport")

_LOST_AFTER: Final = 120_000
_BREAK: Final = 30.0

# KEYS: 1 a hash with limit, window, blocked, since, answered, alias; 2 a sorted set of calls by the moment in ms when
# each stops counting, on the clock of the Redis server. A call in flight counts until its window after _LOST_AFTER, so
# that the calls of a process that died are forgotten. If all are in flight, the wait is one window: their responses are
# due. If that clock is set back, calls that would count for too long are forgotten, and a block is moved.
_ACQUIRE: Final = """
local time = redis.call('time')
local now = time[1] * 1000 + math.floor(time[2] / 1000)
local state = redis.call('hmget', KEYS[1], 'limit', 'window', 'blocked', 'answered', 'alias', 'since')
if state[5] then return {-2, state[5]} end
local blocked, since = tonumber(state[3] or '0'), tonumber(state[6] or '0')
if since > now then
  blocked = blocked - since + now
  redis.call('hset', KEYS[1], 'blocked', blocked, 'since', now)
end
if blocked > now then return {blocked - now, now} end
if state[4] and not state[1] then return {0, now} end
local limit = tonumber(state[1] or ARGV[2])
local window = tonumber(state[2] or '60000')
redis.call('zremrangebyscore', KEYS[2], '-inf', now)
redis.call('zremrangebyscore', KEYS[2], now + window + tonumber(ARGV[3]) + 60000, '+inf')
if redis.call('zcard', KEYS[2]) < limit then
  redis.call('zadd', KEYS[2], now + window + tonumber(ARGV[3]), ARGV[1])
  redis.call('pexpire', KEYS[1], window + 3600000)
  redis.call('pexpire', KEYS[2], window + tonumber(ARGV[3]))
  return {0, now}
end
if not state[1] then return {-1, now} end
local first = redis.call('zrange', KEYS[2], 0, 0, 'withscores')
return {math.max(1, math.min(window, tonumber(first[2]) - now)), now}
"""
_ON_RESPONSE: Final = """
local time = redis.call('time')
local now = time[1] * 1000 + math.floor(time[2] / 1000)
redis.call('hset', KEYS[1], 'answered', '1')
if ARGV[2] == '' then
  if redis.call('hexists', KEYS[1], 'limit') == 0 then
    redis.call('zrem', KEYS[2], ARGV[1])
    redis.call('pexpire', KEYS[1], 3600000)
    return 0
  end
  local window = tonumber(redis.call('hget', KEYS[1], 'window'))
  redis.call('zadd', KEYS[2], now + window, ARGV[1])
  return 0
end
local limit, remaining, window, sent = tonumber(ARGV[2]), tonumber(ARGV[3]), tonumber(ARGV[4]), tonumber(ARGV[5])
redis.call('hset', KEYS[1], 'limit', limit, 'window', window)
redis.call('zremrangebyscore', KEYS[2], '-inf', now)
redis.call('zadd', KEYS[2], now + window, ARGV[1])
local used = limit - math.max(0, remaining)
local old = redis.call('zcount', KEYS[2], '-inf', '(' .. (sent + window))
local surplus = old - math.max(0, used - 1)
if surplus > 0 then redis.call('zpopmin', KEYS[2], surplus) end
local missing = used - redis.call('zcard', KEYS[2])
for i = 1, missing do redis.call('zadd', KEYS[2], now + window, 'other:' .. ARGV[1] .. ':' .. i) end
redis.call('pexpire', KEYS[1], window + 3600000)
redis.call('pexpire', KEYS[2], window + tonumber(ARGV[6]))
return 0
"""
_ON_429: Final = """
local time = redis.call('time')
local now = time[1] * 1000 + math.floor(time[2] / 1000)
redis.call('zrem', KEYS[2], ARGV[1])
local blocked = math.max(tonumber(redis.call('hget', KEYS[1], 'blocked') or '0'), now + tonumber(ARGV[2]))
redis.call('hset', KEYS[1], 'blocked', blocked, 'since', now)
redis.call('pexpire', KEYS[1], blocked - now + 3600000)
return 0
"""

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


class RedisRateLimiter(Suggesting):
    """Rate limits for a fleet of processes that share a Redis server (6.2 or later, or one that speaks its protocol).

    Give all workers of one application and user the same server and prefix. If the server fails, calls pass uncounted
    for 30 s and the platform's own limiter decides; a warning is logged once. Then one call tries the server again.

    Args:
        redis: a URL (`redis://`, `rediss://`, `unix://`) or a client of the package `redis`: of one server, of a
            cluster, or of Sentinel (`master_for`).
        prefix: the prefix of all keys.

    Raises:
        ConfigurationError: `redis` is not installed (`pip install 'rcext[redis]'`), or the URL is wrong.
    """

    nonblocking: bool = False

    def __init__(self, redis: str | Redis | RedisCluster, *, prefix: str = "rcext") -> None:
        self._redis, self._failure = connect(redis, user="RedisRateLimiter")
        self._prefix = prefix
        self._acquire = self._redis.register_script(_ACQUIRE)
        self._on_response = self._redis.register_script(_ON_RESPONSE)
        self._on_429 = self._redis.register_script(_ON_429)
        self._merge = self._redis.register_script(_MERGE)
        self._add = self._redis.register_script(_ADD)
        self._aliases: dict[str, str] = {}
        self._numbers = count(1)
        self._clock = time.monotonic
        self._failing = False
        self._retry_at = 0.0
        self._reset()
        after_fork(self._reset)

    def _reset(self) -> None:
        self._lock = threading.Lock()
        self._me = f"{getpid()}-{token_hex(8)}"

    def __repr__(self) -> str:
        return f"RedisRateLimiter(prefix={self._prefix!r})"

    def enqueue(self, key: str) -> Ticket:
        """Return a ticket for a budget. Does no I/O."""
        return Ticket(self._aliases.get(key, key), next(self._numbers))

    def try_acquire(self, ticket: Ticket) -> float:
        """Admit a call, or return the seconds to wait before the next try."""
        ticket.expected = 0.0
        arguments = [self._member(ticket), USUAL_LIMITS.get(ticket.key.rpartition(":")[2], 10), _LOST_AFTER]
        answer = self._ask(lambda: self._acquire(keys=self._names(ticket.key), args=arguments))
        if answer is not None and answer[0] == -2:  # another process has learned which budget this is
            self._aliases[ticket.key] = answer[1].decode() if isinstance(answer[1], bytes) else str(answer[1])
            answer = self._ask(lambda: self._acquire(keys=self._names(ticket.key), args=arguments))
        if answer is None:
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

    def on_response(self, ticket: Ticket, limit: Limit | None) -> None:
        """Record the response to a call, with the limit that it reports."""
        if ticket.sent is None:
            return
        arguments: list[str | int | float] = [self._member(ticket), "", "", "", ticket.sent, _LOST_AFTER]
        if limit is not None:
            arguments[1:4] = [limit.limit, limit.remaining, int(limit.window * 1000)]
        self._ask(lambda: self._on_response(keys=self._names(ticket.key), args=arguments))

    def on_429(self, ticket: Ticket, seconds: float) -> None:
        """Record a refusal: block the budget for that long."""
        arguments = [self._member(ticket), int(seconds * 1000) + 1]
        self._ask(lambda: self._on_429(keys=self._names(ticket.key), args=arguments))

    def on_unknown(self, ticket: Ticket) -> None:
        """Record a call that was sent and not answered: the server may have counted it."""
        # It counts for one more window; without a known limit it is forgotten.
        self.on_response(ticket, None)

    def cancel(self, ticket: Ticket) -> None:
        """Remove a call that was not sent."""
        self._ask(lambda: self._redis.zrem(self._names(ticket.key)[1], self._member(ticket)))

    def merge(self, key: str, into: str) -> None:
        """Make one budget part of another, with all calls in flight, because a response named its group."""
        if key in self._aliases or key == into:
            return
        old, new = self._names(key), self._names(into)
        calls = self._ask(lambda: self._merge(keys=old, args=[into]))
        if calls:
            self._ask(lambda: self._add(keys=[new[1]], args=calls))
        self._aliases[key] = into

    def _member(self, ticket: Ticket) -> str:
        return f"{self._me}-{ticket.number}"

    def _names(self, key: str) -> list[str]:
        key = self._aliases.get(key, key)
        tag = "{" + hashlib.sha256(key.encode()).hexdigest()[:32] + "}"
        return [f"{self._prefix}:{tag}:limit", f"{self._prefix}:{tag}:calls"]

    def _ask(self, question: Callable[[], Any]) -> Any:
        """Ask Redis, or return None if it fails or failed a moment ago (a circuit breaker)."""
        if self._failing:
            with self._lock:
                now = self._clock()
                if now < self._retry_at:
                    return None
                self._retry_at = now + _BREAK  # this call tries; the others go on without Redis
        try:
            answer = question()
        except self._failure as error:
            with self._lock:
                first, self._failing = not self._failing, True
                self._retry_at = self._clock() + _BREAK
            if first:
                logger.warning(
                    "Redis does not answer (%s): calls pass without the shared rate limiter", type(error).__name__
                )
            return None
        if self._failing:
            self._failing = False
            logger.info("Redis answers again: calls use the shared rate limiter")
        return answer
