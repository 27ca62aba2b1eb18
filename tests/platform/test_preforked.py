"""A client that was made and used before a fork, in the servers and pools that fork: gunicorn and multiprocessing."""

from __future__ import annotations

import contextlib
import json
import multiprocessing
import os
import socket
import subprocess
import sys
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import TYPE_CHECKING, Any

import httpx
import pytest

from rcext import FileTokenStore, RingCentral
from tests.platform.worlds import ECHO, refreshes
from tests.waiting import until

if TYPE_CHECKING:
    from rcext.sandbox import Sandbox

pytestmark = [pytest.mark.long, pytest.mark.skipif(not hasattr(os, "fork"), reason="THIS SYSTEM CANNOT FORK")]

ROOT = Path(__file__).resolve().parents[2]
CALLS = 200


@pytest.mark.parametrize("worker", ["sync", "gthread"])
def test_gunicorn_with_preload(sb: Sandbox, tmp_path: Path, worker: str) -> None:
    """Each answer belongs to its request, in all processes, also when the token expires meanwhile."""
    pytest.importorskip("gunicorn", reason="THE TEST OF PRELOADED CLIENTS DOES NOT RUN: pip install gunicorn")
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        port = probe.getsockname()[1]
    environment = {
        **os.environ,
        **sb.environment,
        "PYTHONPATH": f"{ROOT}{os.pathsep}{ROOT / 'generated'}",
        "PRELOADED_TOKENS": str(tmp_path / "tokens.json"),
    }
    command = [
        sys.executable,
        "-m",
        "gunicorn",
        "--preload",
        "-w",
        "3",
        "-b",
        f"127.0.0.1:{port}",
        "-k",
        worker,
        "--threads",
        "1" if worker == "sync" else "4",
    ]
    log = tmp_path / "log"
    with log.open("wb") as output:
        process = subprocess.Popen(
            [*command, "tests.platform.preloaded:app"], cwd=ROOT, env=environment, stdout=output, stderr=output
        )
    try:
        with httpx.Client(
            base_url=f"http://127.0.0.1:{port}", timeout=60, trust_env=False, headers={"Connection": "close"}
        ) as client:

            def answers() -> bool:
                assert process.poll() is None, log.read_text()
                with contextlib.suppress(httpx.TransportError):
                    return client.get("/?0").status_code == 200
                return False

            until(answers, log.read_text)

            def ask(number: int) -> dict[str, Any]:
                if number == CALLS // 2:
                    sb.expire_access_tokens()
                answer: dict[str, Any] = client.get(f"/?{number}").json()
                assert [found["query"] for found in answer["found"]] == [[["id", str(number)]]] * 2
                return answer

            with ThreadPoolExecutor(6) as threads:
                answered = list(threads.map(ask, range(CALLS)))
    finally:
        process.terminate()
        process.wait(60)
    assert len({answer["process"] for answer in answered}) > 1, "one worker has answered all"
    assert refreshes(sb) >= 1
    assert "Traceback" not in log.read_text()


def _echo(number: int) -> tuple[int, int, str]:
    """Make a call in a child, with the client of the parent."""
    found = _INHERITED[0].platform.get(ECHO, query={"id": number}).json()
    return os.getpid(), number, json.dumps(found["query"])


_INHERITED: list[RingCentral] = []


@pytest.mark.filterwarnings("ignore:.*multi-threaded.*:DeprecationWarning")
def test_pools_of_multiprocessing(sb: Sandbox, tmp_path: Path) -> None:
    store = FileTokenStore(tmp_path / "tokens.json")
    with RingCentral(sb.server, sb.client_id, sb.client_secret, jwt=sb.jwt, token_store=store) as rc:
        _INHERITED[:] = [rc]
        try:
            rc.platform.get(ECHO)
            with ThreadPoolExecutor(2) as threads, multiprocessing.get_context("fork").Pool(3) as pool:
                busy = [threads.submit(_echo, number) for number in range(50)]
                sb.expire_access_tokens()
                done = pool.map(_echo, range(CALLS), chunksize=5)
                done += [one.result() for one in busy]
        finally:
            _INHERITED.clear()
        assert [json.loads(query) for _, _, query in done] == [[["id", str(number)]] for _, number, _ in done]
        assert len(done) == CALLS + 50
        assert len({process for process, _, _ in done}) == 4
        assert refreshes(sb) == 1
