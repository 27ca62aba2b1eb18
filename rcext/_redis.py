"""Connection to a Redis server, for the token store, the rate limiter, the cursor and hints."""

from __future__ import annotations

import inspect
from typing import TYPE_CHECKING, Any, Final

from rcext.errors import ConfigurationError

if TYPE_CHECKING:
    from redis import Redis
    from redis.cluster import RedisCluster

TIMEOUT: Final = 5.0
"""Seconds until a server that does not answer is given up."""


def connect(
    redis: str | Redis | RedisCluster, *, user: str, timeout: float = TIMEOUT
) -> tuple[Any, tuple[type[Exception], ...]]:
    """Return a client for a URL, or the client that was given, and the base classes of the package's errors.

    Args:
        redis: a URL (`redis://`, `rediss://`, `unix://`) or a client of the package `redis`: of one server, a
            cluster, or of Sentinel (`master_for`). The package's methods are typed for its synchronous and its
            asynchronous clients at once, so that the client is returned as `Any`.
        user: the class that needs it, for errors.
        timeout: seconds until a server at a URL that does not answer is given up.

    Raises:
        ConfigurationError: `redis` is not installed (`pip install 'rcext[redis]'`), the URL is malformed, or the client
            is one of `redis.asyncio`.
    """
    try:
        import redis as package
    except ImportError as error:
        raise ConfigurationError(f"{user} needs the package redis: pip install 'rcext[redis]'") from error
    from redis.exceptions import RedisClusterException  # not a RedisError

    failure = (package.RedisError, RedisClusterException)
    if not isinstance(redis, str):
        if inspect.iscoroutinefunction(getattr(redis, "execute_command", None)):
            raise ConfigurationError(f"{user}: redis is a client of redis.asyncio; pass a redis.Redis, or a URL")
        return redis, failure
    untyped: Any = package.Redis
    try:
        return untyped.from_url(redis, socket_timeout=timeout, socket_connect_timeout=timeout), failure
    except ValueError as error:
        raise ConfigurationError(f"{user}: the Redis URL is malformed: {error}") from None


def connect_async(url: str, *, timeout: float = TIMEOUT) -> Any:
    """Return a client of `redis.asyncio` with one connection, for a URL that `connect` has accepted."""
    from redis.asyncio import Redis

    untyped: Any = Redis
    return untyped.from_url(url, socket_timeout=timeout, socket_connect_timeout=timeout, single_connection_client=True)
