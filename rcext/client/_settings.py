"""Settings of a client: its parts, made from its arguments (no I/O)."""

from __future__ import annotations

import copy
import logging
import os
import sys
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final, Literal

import httpx

from rcext._connection import ConnectionSettings
from rcext._logging import log_from_environment
from rcext._version import VERSION
from rcext.auth import (
    AllowedHosts,
    AsyncTokenStore,
    Grant,
    MemoryTokenStore,
    Session,
    SessionAuth,
    TokenStore,
    make_grant,
)
from rcext.errors import ConfigurationError
from rcext.events import Events
from rcext.transport import ACCEPT_ENCODING, MemoryRateLimiter, RateLimiter, TransportPolicy

from ._requests import RequestBuilder
from ._servers import PRODUCTION, media_server, resolve_server

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from rcext._clock import Clock
    from rcext._connection import Verify
    from rcext.auth import AnyTokenStore, PrivateKeyJwt

ENVIRONMENT: Final = {
    "server": "RC_SERVER",
    "client_id": "RC_CLIENT_ID",
    "client_secret": "RC_CLIENT_SECRET",
    "jwt": "RC_JWT",
    "pubnub_origin": "RC_PUBNUB_ORIGIN",
}

logger = logging.getLogger("rcext.client")


class Settings:
    """The parts of a client that do no I/O, made from its arguments and checked."""

    def __init__(
        self,
        *,
        server: str,
        client_id: str,
        client_secret: str | PrivateKeyJwt,
        jwt: str | None,
        token_store: AnyTokenStore | str | os.PathLike[str] | None,
        account: str,
        timeout: float | httpx.Timeout,
        proxy: str | None,
        verify: Verify,
        retries: int,
        on_rate_limit: Literal["wait", "raise"],
        max_wait: float,
        max_response_size: int,
        rate_limiter: RateLimiter | None,
        refresh_ahead: float,
        allowed_hosts: Iterable[str],
        app_name: str | None,
        app_version: str | None,
        telemetry: bool,
        clock: Clock,
    ) -> None:
        log_from_environment()
        if not client_id:
            raise ConfigurationError("client_id is missing: it is the application's, from the developer console")
        if not isinstance(client_secret, str):
            _check_key(client_secret)
        if refresh_ahead < 0:
            raise ConfigurationError(f"refresh_ahead is {refresh_ahead}, and cannot be less than 0 seconds")
        if isinstance(allowed_hosts, str):
            raise ConfigurationError(f"allowed_hosts is the string {allowed_hosts!r}; give a list of host names")
        self.server = resolve_server(server)
        self.media = media_server(self.server)
        agent = _user_agent(app_name, app_version)
        self.headers = {"User-Agent": agent, "X-User-Agent": agent, "Accept-Encoding": ACCEPT_ENCODING}
        self.connection = ConnectionSettings(proxy=proxy, verify=verify, timeout=timeout, user_agent=agent)
        self.connection.proxy_for(self.server)  # a wrong proxy is an error now, not at the first call
        self.requests = RequestBuilder(self.server, self.media)
        self.events = Events()
        self.credential: Grant | None = make_grant(jwt=jwt) if jwt is not None else None
        media = [] if self.media == self.server else [self.media]
        hosts = AllowedHosts(self.server, [*media, *allowed_hosts])
        key = f"{self.server}|{client_id}|{account}"
        try:
            self.policy = TransportPolicy(
                retries=retries,
                on_rate_limit=on_rate_limit,
                max_wait=max_wait,
                max_response_size=max_response_size,
                limiter=rate_limiter if rate_limiter is not None else MemoryRateLimiter(clock.monotonic),
                account=key,
                events=self.events,
                telemetry=_telemetry() if telemetry else None,
                now=clock.now,
                pauses=clock,
            )
        except ValueError as error:
            raise ConfigurationError(str(error)) from None
        session = Session(
            server=self.server,
            client_id=client_id,
            client_secret=client_secret,
            store=_store(token_store),
            key=key,
            events=self.events,
            refresh_ahead=refresh_ahead,
            timeout=self.connection.timeout,
            max_wait=max_wait,
            now=clock.now,
            monotonic=clock.monotonic,
        )
        session.set_login_grant(self.credential)
        self.auth = SessionAuth(session, hosts)

    def with_options(
        self,
        *,
        timeout: float | httpx.Timeout | None,
        retries: int | None,
        on_rate_limit: Literal["wait", "raise"] | None,
        max_wait: float | None,
        max_response_size: int | None,
    ) -> Settings:
        """Return a copy with other values; `None` keeps a value. Session, limiter and events are shared.

        Raises:
            ConfigurationError: a value is wrong.
        """
        changed = copy.copy(self)
        if timeout is not None:
            changed.connection = self.connection.with_timeout(timeout)
        try:
            changed.policy = self.policy.with_options(retries, on_rate_limit, max_wait, max_response_size)
        except ValueError as error:
            raise ConfigurationError(str(error)) from None
        return changed


def _check_key(client_secret: object) -> None:
    from rcext.auth import PrivateKeyJwt  # most applications have a secret

    if not isinstance(client_secret, PrivateKeyJwt):
        raise ConfigurationError(f"client_secret is a {type(client_secret).__name__}; it is a text or a PrivateKeyJwt")


def _user_agent(app_name: str | None, app_version: str | None) -> str:
    agent = f"rcext/{VERSION} httpx/{httpx.__version__} Python/{sys.version.split()[0]}"
    if not app_name:
        return agent
    for name, value in (("app_name", app_name), ("app_version", app_version or "0")):
        if not value.isascii() or not value.isprintable():
            raise ConfigurationError(f"{name} is {value!r}: it goes into a header and must be printable ASCII")
    return f"{app_name}/{app_version or '0'} {agent}"


def from_environment(overrides: Mapping[str, Any]) -> dict[str, Any]:
    """Return a client's arguments from the environment; overrides take precedence.

    Raises:
        ConfigurationError: `RC_CLIENT_ID` is not set; the error names all variables that are not set.
    """
    arguments = dict(overrides)
    for name, variable in ENVIRONMENT.items():
        value = os.environ.get(variable)
        if value and name not in arguments:
            arguments[name] = value
    if not arguments.get("client_id"):
        missing = [ENVIRONMENT[name] for name in ("client_id", "client_secret", "jwt") if not arguments.get(name)]
        raise ConfigurationError(
            f"not set: {', '.join(missing)}. RC_CLIENT_ID is required, RC_CLIENT_SECRET for a confidential "
            "application, RC_JWT for a login without a browser; the developer console shows them (https://developers.ringcentral.com)"
        )
    if "server" not in arguments:
        logger.info("RC_SERVER is not set: the client uses the production server, %s", PRODUCTION)
        arguments["server"] = PRODUCTION
    return arguments


def _store(store: AnyTokenStore | str | os.PathLike[str] | None) -> AnyTokenStore:
    if store is None:
        return MemoryTokenStore()
    if isinstance(store, str | os.PathLike):
        from rcext.auth.stores import FileTokenStore

        return FileTokenStore(Path(store))
    if not isinstance(store, TokenStore | AsyncTokenStore):  # pyright: ignore[reportUnnecessaryIsInstance]  # callers without a type checker
        raise ConfigurationError(
            f"token_store is a {type(store).__name__}; it is a path, or has the methods of rcext.auth.TokenStore"
        )
    return store


def _telemetry() -> Any:
    from rcext.transport import Telemetry

    return Telemetry()
