# pyright: reportPrivateUsage=false
# A test may look inside.
"""The refresher is killed with SIGKILL in the middle: another takes over, and the session lives."""

from __future__ import annotations

import json
import signal
import subprocess
import sys
import threading
import time
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest

from rcext import FileTokenStore, RedisTokenStore, RingCentral
from rcext.errors import LockLost
from tests.platform.worlds import ECHO, TOKEN, refreshes
from tests.waiting import until

if TYPE_CHECKING:
    from rcext.sandbox import Sandbox

ROOT = Path(__file__).parents[2]


@pytest.mark.parametrize("when", ["under way", "answered"])
@pytest.mark.parametrize("kind", ["file", "redis"])
def test_sigkill(sb: Sandbox, tmp_path: Path, request: pytest.FixtureRequest, kind: str, when: str) -> None:
    where = str(tmp_path / "tokens.json") if kind == "file" else request.getfixturevalue("redis_url")
    store: Any = FileTokenStore(where) if kind == "file" else RedisTokenStore(where)
    with RingCentral(sb.server, sb.client_id, sb.client_secret, token_store=store) as rc:
        rc.platform.authorize(jwt=sb.jwt)
        if when == "under way":
            sb.faults.add(f"POST {TOKEN}", "latency", seconds=2.0, times=1)
        plan = {
            "server": sb.server,
            "client_id": sb.client_id,
            "client_secret": sb.client_secret,
            "store": (kind, where),
            "when": when,
        }
        process = subprocess.Popen(
            [sys.executable, "-m", "tests.auth.dying_refresher", json.dumps(plan)],
            cwd=ROOT,
            stdout=subprocess.PIPE,
            text=True,
        )
        outcome: list[Any] = []
        try:
            assert process.stdout is not None
            assert process.stdout.readline() == "now\n"
            if when == "under way":  # otherwise the rotation has ended the old token already
                until(lambda: refreshes(sb) == 1)
                sb.expire_access_tokens()
            waiting = threading.Thread(target=lambda: outcome.append(rc.platform.get(ECHO).status))
            waiting.start()
            time.sleep(0.3)
            if when == "answered":
                assert waiting.is_alive()  # the lock is held: it waits
            process.send_signal(signal.SIGKILL)
            killed = time.monotonic()
            process.wait()
            waiting.join(timeout=30)
            took = time.monotonic() - killed
        finally:
            process.kill()
            process.communicate()
        assert outcome == [200]
        assert refreshes(sb) == 2
        print(f"taken over {took:.2f} s after SIGKILL ({kind}, {when})")
        # The store has the living pair: a newcomer can use and renew it.
        with RingCentral(sb.server, sb.client_id, sb.client_secret, token_store=store) as newcomer:
            assert newcomer.platform.get(ECHO).status == 200
            sb.clock.advance(120)
            newcomer.platform.refresh()
            assert newcomer.platform.get(ECHO).status == 200


def test_redis_lock_is_fenced(sb: Sandbox, redis_url: str) -> None:
    """A holder that was thought dead and comes back cannot save over its successor."""
    store = RedisTokenStore(redis_url, prefix="fence")
    with RingCentral(sb.server, sb.client_id, sb.client_secret, token_store=store) as rc:
        tokens = rc.platform.authorize(jwt=sb.jwt)
        key = rc.platform._session.key
    first = store.lock(key)
    assert first is not None
    assert store.lock(key) is None
    first._released.set()  # it stops to renew its lease, as a process that is stopped does
    deadline = time.monotonic() + 10
    second = None
    while second is None and time.monotonic() < deadline:
        second = store.lock(key)
        time.sleep(0.05)
    assert second is not None
    with pytest.raises(LockLost):
        first.save(None)
    first.release()  # takes nothing from the second
    assert store.lock(key) is None
    second.save(tokens)
    second.release()
    with pytest.raises(LockLost):
        first.save(None)  # the lock is free again, and the fence has moved on
    loaded = store.load(key)
    assert loaded is not None
    assert loaded.access_token == tokens.access_token
