# pyright: reportPrivateUsage=false
# A test may look inside.
"""Secrets are in no log line, repr, exception or output."""

from __future__ import annotations

import copy
import logging
import os
import pickle
import subprocess
import sys
import traceback
from pathlib import Path
from typing import TYPE_CHECKING, Any

from rcext.errors import ApiError
from tests.platform.worlds import ECHO, TOKEN

if TYPE_CHECKING:
    import pytest

    from rcext.sandbox import Sandbox
    from tests.platform.worlds import World

ROOT = Path(__file__).parents[2]


def test_nothing_shows_a_secret(sb: Sandbox, world: World, caplog: pytest.LogCaptureFixture, tmp_path: Path) -> None:
    """A whole life at the most talkative level, with all that can go wrong; then all that was said is searched."""
    caplog.set_level(logging.DEBUG)
    caplog.set_level(logging.DEBUG, "httpcore")
    said: list[str] = []
    secrets: set[str] = {sb.client_secret, sb.jwt, sb.password}

    def note(thing: Any) -> None:
        said.append(repr(thing))
        said.append(str(thing))

    def attempt(action: Any) -> None:
        try:
            note(world.do(action))
        except Exception as error:
            said.append("".join(traceback.format_exception(error)))
            note(error)
            if isinstance(error, ApiError):
                note(copy.copy(error))
                note(pickle.loads(pickle.dumps(error)))  # noqa: S301  # our own

    rc = world.client(sb, token_store=tmp_path / "tokens.json", redirect_uri="https://example.com/back")

    def remember() -> None:
        tokens = rc.platform.tokens
        if tokens is not None:
            secrets.update({tokens.access_token, tokens.refresh_token or "-" * 40})
            note(tokens)

    rc.platform.on(
        ["before_authorize", "authorize_success", "authorize_error", "refresh_success", "refresh_error"], note
    )
    rc.platform.on(["before_request", "request_success", "request_error", "access_violation"], note)
    # In names of their own: a traceback shows the caller's lines.
    password, jwt, code = (f"SECRET-{kind}-SECRET" for kind in ("PASSWORD", "JWT", "CODE"))
    attempt(lambda: rc.platform.authorize(username=sb.username, password=password))
    attempt(lambda: rc.platform.authorize(jwt=jwt))
    secrets.update({password, jwt, code})
    attempt(lambda: rc.platform.authorize(username=sb.username, extension=sb.extension, password=sb.password))
    remember()
    login = rc.platform.authorize_url()
    secrets.update({login.code_verifier or "-" * 40})
    note(login)
    attempt(lambda: rc.platform.authorize(code=code))
    note(rc.platform.parse_redirect(f"?code={code}&state={login.state}"))
    attempt(lambda: rc.platform.authorize(jwt=sb.jwt, reauthenticate=True))
    remember()
    sb.expire_access_tokens()
    attempt(lambda: rc.platform.get(ECHO))
    remember()
    for fault in ("malformed_json", "truncate", "reset_after"):
        sb.faults.add(f"POST {TOKEN}", fault, times=1)
        attempt(rc.platform.refresh)
        remember()
    sb.faults.add(ECHO, "expired_token", times=2)
    attempt(lambda: rc.platform.get(ECHO))
    attempt(lambda: rc.platform.post("/account/~/extension/~/sms", json={"from": {}}))
    remember()
    sb.revoke_tokens()
    attempt(lambda: rc.platform.get(ECHO))
    remember()
    attempt(rc.platform.logout)
    for thing in (
        rc,
        rc.platform,
        rc.platform._session,
        rc.platform._session.store,
    ):
        note(thing)
    text = "\n".join(said) + caplog.text
    assert len(text) > 2000
    for secret in secrets:
        assert len(secret) > 5
        assert secret not in text


SECRET_PREFIX = "TOPSECRET"


def test_what_a_crash_prints_shows_no_secret(sb: Sandbox) -> None:
    """An uncaught exception of a login, in a program that logs everything."""
    code = (
        "import logging, os, rcext; logging.basicConfig(level=logging.DEBUG)\n"
        "rc = rcext.RingCentral(os.environ['S'], 'id', 'TOPSECRET-client')\n"
        "rc.platform.authorize(username='u', password='TOPSECRET-password')\n"
    )
    done = subprocess.run(
        [sys.executable, "-c", code],
        capture_output=True,
        text=True,
        cwd=ROOT,
        env={**os.environ, "S": sb.server},
    )
    assert done.returncode == 1
    assert "invalid_client" in done.stderr
    # The interpreter prints the line of code that failed, which is the caller's own.
    printed = done.stderr.replace("rc.platform.authorize(username='u', password='TOPSECRET-password')", "")
    assert SECRET_PREFIX not in printed + done.stdout
