"""Cassettes: recorded against a sandbox over real HTTP, scrubbed of secrets, replayed with no server at all.

`make record` records them anew. In replay the client talks to a port where nobody listens, and sockets are blocked.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any

import pytest

from rcext.sandbox import Sandbox

if TYPE_CHECKING:
    from collections.abc import Iterator

NOBODY = "http://127.0.0.1:9"
_SECRETS = re.compile(rb'("(?:access_token|refresh_token)"\s*:\s*")[^"]*(")')
_ASSERTION = re.compile(rb"(assertion=)[^&]*")
_PORT = re.compile(rb"127\.0\.0\.1:\d+")


def scrub_request(request: Any) -> Any:
    """Nothing that a stranger may not see, and nothing that differs from run to run."""
    request.headers = {
        name: value for name, value in request.headers.items() if name.lower() in ("accept", "content-type")
    }
    request.uri = _PORT.sub(b"127.0.0.1:9", request.uri.encode()).decode()
    if request.body:
        body: bytes = request.body if isinstance(request.body, bytes) else str(request.body).encode()
        request.body = _ASSERTION.sub(rb"\1SCRUBBED", body)
    return request


def scrub_response(response: dict[str, Any]) -> dict[str, Any]:
    """The same for an answer; the length of its body stays true."""
    body: bytes = response["body"]["string"]
    body = _PORT.sub(b"127.0.0.1:9", _SECRETS.sub(rb"\1SCRUBBED\2", body))
    response["body"]["string"] = body
    kept = {"content-type", "rcrequestid", "location"}
    headers = {name: values for name, values in response["headers"].items() if name.lower() in kept}
    response["headers"] = {**headers, "Content-Length": [str(len(body))]}
    return response


@pytest.fixture(scope="module")
def vcr_config() -> dict[str, Any]:
    return {
        "before_record_request": scrub_request,
        "before_record_response": scrub_response,
        "match_on": ["method", "path", "query"],
        "decode_compressed_response": True,
    }


@pytest.fixture
def world(request: pytest.FixtureRequest) -> Iterator[dict[str, str]]:
    """Where the client connects to: a sandbox while recording, nobody in replay."""
    if request.config.getoption("--record-mode") in (None, "none"):
        yield {"server": NOBODY, "client_id": "cassette", "client_secret": "x", "jwt": "x"}
        return
    with Sandbox(seed=11) as sb:
        yield {"server": sb.server, "client_id": sb.client_id, "client_secret": sb.client_secret, "jwt": sb.jwt}
