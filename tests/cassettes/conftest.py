"""Cassettes: recorded over real HTTP, scrubbed of secrets and personal data, replayed without a server.

`make record` records them again: against the sandbox, or, with `RC_RECORD_SERVER`, `RC_RECORD_CLIENT_ID`,
`RC_RECORD_CLIENT_SECRET` and `RC_RECORD_JWT`, against that server. In replay the client gets an address without a
server, and sockets are blocked.
"""

from __future__ import annotations

import os
from typing import TYPE_CHECKING, Any

import pytest

from rcext.sandbox import Sandbox

from .scrub import SERVER, ScrubbingPersister

if TYPE_CHECKING:
    from collections.abc import Iterator

REPLAY = {"server": SERVER, "client_id": "cassette", "client_secret": "x", "jwt": "x"}


def recorded_secrets() -> list[str]:
    """Return the credentials of the recording, in case a body repeats them."""
    return [os.environ[f"RC_RECORD_{name.upper()}"] for name in REPLAY if _real() and name != "server"]


def pytest_recording_configure(config: pytest.Config, vcr: Any) -> None:
    del config
    vcr.register_persister(ScrubbingPersister(recorded_secrets))


@pytest.fixture(scope="module")
def vcr_config() -> dict[str, Any]:
    return {"match_on": ["method", "path", "query"], "decode_compressed_response": True}


def _real() -> bool:
    names = [f"RC_RECORD_{name.upper()}" for name in REPLAY]
    missing = [name for name in names if name not in os.environ]
    if missing and len(missing) < len(names):
        raise pytest.UsageError(f"to record against a server, set {', '.join(missing)}, too")
    return not missing


@pytest.fixture
def world(request: pytest.FixtureRequest) -> Iterator[dict[str, str]]:
    """Arguments of the client: of a server while recording, of none in replay."""
    if request.config.getoption("--record-mode") in (None, "none"):
        yield REPLAY
    elif _real():
        yield {name: os.environ[f"RC_RECORD_{name.upper()}"] for name in REPLAY}
    else:
        with Sandbox(seed=11) as sb:
            yield {"server": sb.server, "client_id": sb.client_id, "client_secret": sb.client_secret, "jwt": sb.jwt}
