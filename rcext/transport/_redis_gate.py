"""The rate gate of a fleet: one count of calls for all processes of all machines."""

from __future__ import annotations

import hashlib
import logging
import time
from itertools import count
from os import getpid
from random import Random
from secrets import token_hex
from typing import TYPE_CHECKING, Final

from rcext._redis import connect

from ._gate import USUAL_LIMITS, Limit, Ticket

if TYPE_CHECKING:
    from redis import Redis

logger = logging.getLogger("rcext.transport")

_LONGEST_NAP: Final = 1.0
_FIRST_ANSWER_POLL: Final = 0.02
_LOST_AFTER: Final = 120_000

# KEYS: 1 a hash with limit, window, blocked, answered; 2 a sorted set of calls by the moment in ms when each ceases to
# count. All moments are of the server's clock. A call under way counts until its window after _LOST_AFTER: should its
# process die, it is forgotten then.
_ADMIT: Final = """
local time = redis.call('time')
local now = time[1] * 1000 + math.floor(time[2] / 1000)
local state = redis.call('hmget', KEYS[1], 'limit', 'window', 'blocked', 'answered', 'alias')
if state[5] then return {-2, state[5]} end
local blocked = tonumber(state[3] or '0')
if blocked > now then return {blocked - now, now} end
if state[4] and not state[1] then return {0, now} end
local limit = tonumber(state[1] or ARGV[2])
local window = tonumber(state[2] or '60000')
redis.call('zremrangebyscore', KEYS[2], '-inf', now)
if redis.call('zcard', KEYS[2]) < limit then
  redis.call('zadd', KEYS[2], now + window + tonumber(ARGV[3]), ARGV[1])
  redis.call('pexpire', KEYS[1], window + 3600000)
  redis.call('pexpire', KEYS[2], window + tonumber(ARGV[3]))
  return {0, now}
end
if not state[1] then return {-1, now} end
local first = redis.call('zrange', KEYS[2], 0, 0, 'withscores')
return {math.max(1, tonumber(first[2]) - now), now}
"""
_ANSWERED: Final = """
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
_REFUSED: Final = """
local time = redis.call('time')
local now = time[1] * 1000 + math.floor(time[2] / 1000)
redis.call('zrem', KEYS[2], ARGV[1])
local blocked = math.max(tonumber(redis.call('hget', KEYS[1], 'blocked') or '0'), now + tonumber(ARGV[2]))
redis.call('hset', KEYS[1], 'blocked', blocked)
redis.call('pexpire', KEYS[1], blocked - now + 3600000)
return 0
"""

_MERGE: Final = """
local members = redis.call('zrange', KEYS[2], 0, -1, 'withscores')
for i = 1, #members, 2 do redis.call('zadd', KEYS[3], members[i + 1], members[i]) end
redis.call('hset', KEYS[1], 'alias', ARGV[1])
redis.call('pexpire', KEYS[1], 86400000)
redis.call('pexpire', KEYS[3], 3600000)
return 0
"""


class RedisRateGate:
    """Rate limits for a fleet of processes that share a Redis server (6.2 or later, or one that speaks its protocol).

    Give all workers of one application and user the same server and prefix. Where the server does not answer, calls
    pass uncounted and the platform's own limiter decides; a warning is logged.

    Args:
        redis: a URL (`redis://`, `rediss://`, `unix://`) or a client of the package `redis`.
        prefix: what the names of all keys begin with.

    Raises:
        ConfigurationError: where `redis` is not installed (`pip install 'rcext[redis]'`), or the URL is wrong.
    """

    nonblocking: bool = False

    def __init__(self, redis: str | Redis, *, prefix: str = "rcext") -> None:
        self._redis, self._failure = connect(redis, user="RedisRateGate")
        self._prefix = prefix
        self._admit = self._redis.register_script(_ADMIT)
        self._answered = self._redis.register_script(_ANSWERED)
        self._refused = self._redis.register_script(_REFUSED)
        self._merge = self._redis.register_script(_MERGE)
        self._aliases: dict[str, str] = {}
        self._numbers = count(1)
        self._me = f"{getpid()}-{token_hex(8)}"
        self._random = Random().random  # noqa: S311  # jitter, not a secret
        self._warned = 0.0

    def __repr__(self) -> str:
        return f"RedisRateGate(prefix={self._prefix!r})"

    def arrive(self, key: str) -> Ticket:
        """Take a place in the line of a budget. Does no IO."""
        return Ticket(self._aliases.get(key, key), next(self._numbers))

    def admit(self, ticket: Ticket) -> float:
        """Let a call through, or say for how many seconds to wait before asking again."""
        usual = USUAL_LIMITS.get(ticket.key.rpartition(":")[2], 10)
        member = f"{self._me}-{ticket.number}"
        try:
            wait, now = self._admit(keys=self._names(ticket.key), args=[member, usual, _LOST_AFTER])
            if wait == -2:  # another process has learned which budget this is
                self._aliases[ticket.key] = now.decode() if isinstance(now, bytes) else str(now)
                wait, now = self._admit(keys=self._names(ticket.key), args=[member, usual, _LOST_AFTER])
        except self._failure as error:
            self._warn(error)
            return 0.0
        if not wait:
            ticket.sent = float(now)
            ticket.member = member
            ticket.expected = 0.0
            return 0.0
        if wait < 0:
            ticket.expected = _FIRST_ANSWER_POLL
            return _FIRST_ANSWER_POLL
        ticket.expected = wait / 1000
        return min(ticket.expected, _LONGEST_NAP * (0.8 + 0.2 * self._random()))

    def answered(self, ticket: Ticket, limit: Limit | None) -> None:
        """Note that a call that was let through has its answer, and what that says of the limit."""
        if ticket.sent is None:
            return
        member = ticket.member or f"{self._me}-{ticket.number}"
        ticket.member = None
        arguments: list[str | int | float] = [member, "", "", "", ticket.sent, _LOST_AFTER]
        if limit is not None:
            arguments[1:4] = [limit.limit, limit.remaining, int(limit.window * 1000)]
        try:
            self._answered(keys=self._names(ticket.key), args=arguments)
        except self._failure as error:
            self._warn(error)

    def refused(self, ticket: Ticket, seconds: float) -> None:
        """Note that the platform refused a call: hold its budget back for that long."""
        member = ticket.member or ""
        ticket.member = None
        try:
            self._refused(keys=self._names(ticket.key), args=[member, int(seconds * 1000) + 1])
        except self._failure as error:
            self._warn(error)

    def left(self, ticket: Ticket) -> None:
        """Note that a call does not go: it gave up waiting, or it never reached the platform."""
        if ticket.member is None:
            return
        member, ticket.member = ticket.member, None
        try:
            self._redis.zrem(self._names(ticket.key)[1], member)
        except self._failure as error:
            self._warn(error)

    def lost(self, ticket: Ticket) -> None:
        """Note that a call was sent and has no answer: the platform may have counted it."""
        # It goes on counting for a window from now; without a known limit it is forgotten.
        self.answered(ticket, None)

    def merge(self, key: str, into: str) -> None:
        """Note that what looked like a budget of its own is part of another, with all that is under way in it."""
        if key in self._aliases:
            return
        old, new = self._names(key), self._names(into)
        try:
            self._merge(keys=[*old, new[1]], args=[into])
        except self._failure as error:
            self._warn(error)
        self._aliases[key] = into

    def _names(self, key: str) -> list[str]:
        key = self._aliases.get(key, key)
        tag = "{" + hashlib.sha256(key.encode()).hexdigest()[:32] + "}"
        return [f"{self._prefix}:{tag}:limit", f"{self._prefix}:{tag}:calls"]

    def _warn(self, error: Exception) -> None:
        if time.monotonic() - self._warned > 60:
            self._warned = time.monotonic()
            logger.warning("Redis does not answer (%s): calls pass without the shared rate gate", type(error).__name__)
