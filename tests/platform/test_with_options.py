"""Copies of a client with other settings, and `RC_LOG` (no sockets)."""

from __future__ import annotations

import asyncio
import logging
from contextlib import contextmanager
from typing import TYPE_CHECKING

import httpx
import pytest

from rcext import AsyncRingCentral, RateLimited, RingCentral
from rcext.errors import ConfigurationError
from ringcentral_api.drift import DriftPolicy

if TYPE_CHECKING:
    from collections.abc import Generator

TOKEN = {"access_token": "a", "refresh_token": "r", "expires_in": 3600, "token_type": "bearer"}
SEEN: list[httpx.Request] = []


def respond(request: httpx.Request) -> httpx.Response:
    SEEN.append(request)
    if request.url.path.endswith("/oauth/token"):
        return httpx.Response(200, json=TOKEN)
    return httpx.Response(429, headers={"Retry-After": "600"}, json={"errorCode": "CMN-301"})


@pytest.fixture(autouse=True)
def no_requests() -> None:
    SEEN.clear()


@contextmanager
def unconfigured_logger() -> Generator[logging.Logger]:
    """Return the logger `rcext` as in a program that has not configured logging."""
    logger = logging.getLogger("rcext")
    before = logger.level, logger.propagate, list(logger.handlers)
    logger.propagate = False
    logger.handlers = []
    try:
        yield logger
    finally:
        level, logger.propagate, logger.handlers = before
        logger.setLevel(level)


def test_copy_shares_session_limiter_and_connections() -> None:
    rc = RingCentral("production", "id", jwt="j", transport=httpx.MockTransport(respond))
    quick = rc.with_options(timeout=5, retries=0, on_rate_limit="raise", drift=DriftPolicy())
    with pytest.raises(RateLimited, match="retry after 600 s"):
        quick.api.company.read_account_info()
    assert SEEN[-1].extensions["timeout"]["read"] == 5
    assert (quick.retries, rc.retries) == (0, 3)
    assert quick.events is rc.events
    assert rc.platform.tokens is quick.platform.tokens is not None
    assert rc.drift is None
    assert rc.connection.timeout == httpx.Timeout(60)
    assert quick.connection.timeout == httpx.Timeout(5)
    sent = len(SEEN)
    with pytest.raises(RateLimited):  # the limiter knows the penalty
        rc.with_options(max_wait=1).api.company.read_account_info()
    assert len(SEEN) == sent
    assert rc.api.company is not quick.api.company


def test_closing_a_copy_leaves_the_client_open() -> None:
    with RingCentral("production", "id", jwt="j", transport=httpx.MockTransport(respond)) as rc:
        with rc.with_options(retries=1, on_rate_limit="raise") as changed:
            twice = changed.with_options(max_wait=2)
            assert twice.retries == 1
        with pytest.raises(RateLimited):
            rc.with_options(on_rate_limit="raise").platform.get("/account/~")
        with pytest.raises(RateLimited):
            changed.platform.get("/account/~", on_rate_limit="raise")


def test_wrong_values() -> None:
    with RingCentral("production", "id") as rc:
        with pytest.raises(ConfigurationError, match="retries is -1"):
            rc.with_options(retries=-1)
        with pytest.raises(ConfigurationError, match="timeout is 0"):
            rc.with_options(timeout=0)


def test_copy_of_an_asynchronous_client() -> None:
    async def main() -> None:
        async with AsyncRingCentral("production", "id", jwt="j", transport=httpx.MockTransport(respond)) as rc:
            async with rc.with_options(timeout=5, on_rate_limit="raise") as changed:
                with pytest.raises(RateLimited):
                    await changed.api.company.read_account_info()
            assert SEEN[-1].extensions["timeout"]["read"] == 5
            with pytest.raises(RateLimited):
                await rc.platform.get("/account/~", on_rate_limit="raise")

    asyncio.run(main())


def test_rc_log_writes_one_line_per_request(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setenv("RC_LOG", "debug")
    transport = httpx.MockTransport(respond)
    with (
        unconfigured_logger() as log,
        RingCentral("production", "id", jwt="j", transport=transport, on_rate_limit="raise") as rc,
    ):
        with pytest.raises(RateLimited):
            rc.platform.get("/account/~")
        RingCentral("production", "id").close()
        assert len(log.handlers) == 1
    lines = [line for line in capsys.readouterr().err.splitlines() if "GET /restapi/v1.0/account/~: 429" in line]
    assert len(lines) == 1
    assert "DEBUG rcext.transport" in lines[0]


def test_rc_log_keeps_handlers_of_the_program(monkeypatch: pytest.MonkeyPatch) -> None:
    with unconfigured_logger() as log:
        handler = logging.NullHandler()
        log.addHandler(handler)
        monkeypatch.setenv("RC_LOG", "INFO")
        RingCentral("production", "id").close()
        assert log.handlers == [handler]
        assert log.level == logging.INFO
        monkeypatch.setenv("RC_LOG", "loud")
        with pytest.raises(ConfigurationError, match="RC_LOG is 'loud'"):
            RingCentral("production", "id")
