"""Cassettes: recorded over real HTTP, scrubbed of secrets and personal data, replayed without a server.

`make record` records them again: against the sandbox, or, with `RC_RECORD_SERVER`, `RC_RECORD_CLIENT_ID`,
`RC_RECORD_CLIENT_SECRET` and `RC_RECORD_JWT`, against that server. In replay the client gets an address without a
server, sockets are blocked, and a request that was not recorded fails.
"""

from __future__ import annotations

import os
import shutil
import socket
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from rcext.sandbox import Sandbox

from .recorder import make_recorder
from .scrub import SERVER

if TYPE_CHECKING:
    from collections.abc import Iterator

HERE = Path(__file__).parent
REPLAY = {"server": SERVER, "client_id": "cassette", "client_secret": "x", "jwt": "x"}


def _real() -> dict[str, str]:
    """Return the arguments of a client of a real server, if the variables name one."""
    names = {name: f"RC_RECORD_{name.upper()}" for name in REPLAY}
    missing = [name for name in names.values() if name not in os.environ]
    if missing and len(missing) < len(names):
        raise pytest.UsageError(f"to record against a server, set {', '.join(missing)}, too")
    return {} if missing else {name: os.environ[variable] for name, variable in names.items()}


def _refuse(_socket: socket.socket, address: object) -> None:
    raise RuntimeError(f"a test of a cassette connects to {address}")


@pytest.fixture
def world(request: pytest.FixtureRequest, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[dict[str, str]]:
    """Arguments of the client: of a server while the test's cassette is recorded, of none in replay."""
    file = HERE / "cassettes" / request.path.stem / f"{request.node.name}.yaml"
    if os.environ.get("RC_RECORD") != "1":
        monkeypatch.setattr(socket.socket, "connect", _refuse)
        with make_recorder().use_cassette(str(file), record_mode="none"):
            yield REPLAY
        return
    made = tmp_path / file.name
    if real := _real():
        secrets = [value for name, value in real.items() if name != "server"]
        with make_recorder(secrets).use_cassette(str(made), record_mode="all"):
            yield real
    else:
        with Sandbox(seed=11) as sb, make_recorder().use_cassette(str(made), record_mode="all"):
            yield {"server": sb.server, "client_id": sb.client_id, "client_secret": sb.client_secret, "jwt": sb.jwt}
    shutil.copy(made, file)
