"""The FastAPI service in a real server process, with deliveries of the sandbox."""

from __future__ import annotations

import socket
import sys
from typing import TYPE_CHECKING

import httpx
import pytest

from rcext.sandbox import Fault, Sandbox
from tests.examples.programs import running, wait

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path


@pytest.fixture
def sb() -> Iterator[Sandbox]:
    with Sandbox(seed=10) as sandbox:
        yield sandbox


def free_port() -> int:
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        return int(free.getsockname()[1])


def test_serves(sb: Sandbox, tmp_path: Path) -> None:
    port = free_port()
    command = [sys.executable, "-m", "uvicorn", "--port", str(port), "examples.webhook_service:app"]
    address = f"http://127.0.0.1:{port}"
    secret = {"WEBHOOK_SECRET": "a-long-random-secret", "WEBHOOK_ADDRESS": f"{address}/rc-hook/"}
    with running(sb, tmp_path, command, **secret) as server, httpx.Client(base_url=address, timeout=60) as http:

        def status() -> int:
            try:
                return http.get("/health").status_code
            except httpx.TransportError:
                return 0

        wait(lambda: status() == 200, tmp_path, server)
        assert http.get("/health").json() == {"authorized": True, "events": "connected"}

        found = http.get("/calls", params={"direction": "Inbound", "limit": 3}).json()
        assert [call["direction"] for call in found] == ["Inbound"] * 3
        assert http.get("/calls", params={"direction": "Up"}).status_code == 422
        schemas = http.get("/openapi.json").json()
        assert schemas["paths"]["/calls"]["get"]["responses"]["200"]["content"]["application/json"]["schema"]["items"]

        sent = http.post("/texts", json={"to": "+16505550123", "text": "Hello"})
        assert (sent.status_code, sent.json()["subject"]) == (201, "Hello")
        assert [sms["text"] for sms in sb.sent_sms] == ["Hello"]
        assert http.post("/texts", json={"to": "+16505550123"}).status_code == 422

        sb.incoming_sms("+16505550124", "Are you there?")
        wait(
            lambda: "Are you there?" in [message["subject"] for message in http.get("/messages").json()],
            tmp_path,
            server,
        )

        sb.faults.add("GET */call-log", Fault("status", status=403), times=1)
        assert http.get("/calls").status_code == 502
        sb.faults.add("GET */call-log", Fault("rate_limit", seconds=60), times=1)
        limited = http.get("/calls")
        assert (limited.status_code, limited.headers["Retry-After"]) == (429, "60")
