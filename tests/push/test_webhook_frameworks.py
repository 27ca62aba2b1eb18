"""The examples of web frameworks in real server processes that the sandbox delivers to."""

from __future__ import annotations

import json
import os
import socket
import subprocess
import sys
import threading
import time
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING, Any

import httpx
import pytest
from fastapi import FastAPI
from flask import Flask
from starlette.applications import Starlette
from starlette.routing import Mount
from werkzeug.middleware.dispatcher import DispatcherMiddleware

from rcext.push import AsgiWebhook, WsgiWebhook
from rcext.sandbox import Sandbox
from tests import plain_http

if TYPE_CHECKING:
    from collections.abc import Callable, Generator

ROOT = Path(__file__).parents[2]
UVICORN = ["uvicorn", "--log-level", "warning", "--port"]
GUNICORN = ["gunicorn", "--log-level", "warning", "--graceful-timeout", "5", "--bind"]
SERVERS = {
    "fastapi_app:app": ([*UVICORN, "{port}", "--workers", "2"], "/rc-hook/"),
    "starlette_app:app": ([*UVICORN, "{port}"], "/rc-hook"),
    "django_asgi:application": ([*UVICORN, "{port}"], "/rc-hook"),
    "django_wsgi:application": ([*GUNICORN, "127.0.0.1:{port}", "--workers", "2"], "/rc-hook"),
    "flask_app:app": ([*GUNICORN, "127.0.0.1:{port}", "--threads", "4"], "/rc-hook"),
}


def wait(condition: Callable[[], object], output: list[str], seconds: float = 90) -> None:
    end = time.monotonic() + seconds
    while not condition():
        assert time.monotonic() < end, "".join(output)
        time.sleep(0.05)


@contextmanager
def serving(sb: Sandbox, application: str, path: str, command: list[str], store: Path) -> Generator[list[str]]:
    """Run a server process; yield the lines that it prints."""
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port = free.getsockname()[1]
    environment = {
        **os.environ,
        "RC_SERVER": sb.server,
        "RC_CLIENT_ID": sb.client_id,
        "RC_CLIENT_SECRET": sb.client_secret,
        "RC_JWT": sb.jwt,
        "WEBHOOK_ADDRESS": f"http://127.0.0.1:{port}{path}",
        "WEBHOOK_SECRET": "a-long-random-secret",
        "WEBHOOK_STORE": str(store),
        "PYTHONPATH": os.pathsep.join((str(ROOT), str(ROOT / "generated"))),
    }
    process = subprocess.Popen(
        [sys.executable, "-m", *(part.format(port=port) for part in command), f"examples.webhooks.{application}"],
        env=environment,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        text=True,
        cwd=store.parent,
    )
    lines: list[str] = []
    assert process.stdout is not None
    reader = threading.Thread(target=lambda: lines.extend(process.stdout or ()))
    reader.start()
    try:
        yield lines
    finally:
        process.terminate()
        try:
            process.wait(30)
        except subprocess.TimeoutExpired:
            process.kill()
        reader.join(30)
        process.stdout.close()


def subscriptions(sb: Sandbox) -> list[dict[str, Any]]:
    token = plain_http.post(
        f"{sb.server}/restapi/oauth/token",
        data={"grant_type": "urn:ietf:params:oauth:grant-type:jwt-bearer", "assertion": sb.jwt},
        auth=(sb.client_id, sb.client_secret),
    ).json()["access_token"]
    answer = plain_http.get(f"{sb.server}/restapi/v1.0/subscription", headers={"Authorization": f"Bearer {token}"})
    records: list[dict[str, Any]] = answer.json()["records"]
    return records


@pytest.mark.slow
@pytest.mark.parametrize("application", SERVERS)
def test_the_example_registers_while_it_starts_and_receives_each_notification_once(
    application: str, tmp_path: Path
) -> None:
    command, path = SERVERS[application]
    with Sandbox(seed=1) as sb, serving(sb, application, path, command, tmp_path / "store.sqlite") as lines:
        workers = 2 if "--workers" in command else 1
        # Each worker reads the subscription that it shares, or creates it.
        done = {"createSubscription", "readSubscription"}
        wait(lambda: len([r for r in sb.requests if r.operation in done and r.status == 200]) >= workers, lines)
        assert len(subscriptions(sb)) == 1
        for number in range(4):
            sb.incoming_sms("+16505550100", str(number))
        wait(lambda: len([line for line in lines if line.startswith("received")]) >= 4, lines)
    received = [line for line in lines if line.startswith("received")]
    assert len(set(received)) == len(received) == 4, lines
    assert not [line for line in lines if "Error" in line], lines


EVENT: dict[str, Any] = {"uuid": "u1", "event": "/restapi/v1.0/account/1/presence", "subscriptionId": "S", "body": {}}


@pytest.mark.parametrize("framework", [Starlette, FastAPI])
async def test_a_mounted_webhook_answers_below_its_path(framework: type[Starlette]) -> None:
    webhook = AsgiWebhook(None)
    app = framework(routes=[Mount("/rc-hook", webhook)])
    transport = httpx.ASGITransport(app, root_path="/behind-a-proxy")
    async with httpx.AsyncClient(transport=transport, base_url="http://test") as client:
        answer = await client.post("/rc-hook/", headers={"Validation-Token": "abc"})
        assert (answer.status_code, answer.headers["validation-token"]) == (200, "abc")
        assert (await client.post("/rc-hook/", json=EVENT)).status_code == 200
        assert (await client.post("/rc-hook", json=EVENT)).status_code == 307
    await webhook.aclose()


def test_a_webhook_mounted_beside_flask() -> None:
    webhook = WsgiWebhook(None)
    app = Flask("test")
    app.wsgi_app = DispatcherMiddleware(app.wsgi_app, {"/rc-hook": webhook})  # type: ignore[method-assign]  # as Flask documents
    for path in ("/rc-hook", "/rc-hook/"):
        answer = app.test_client().post(path, headers={"Validation-Token": "abc"})
        assert (answer.status_code, answer.headers["validation-token"]) == (200, "abc")
    webhook.close()


async def test_a_view_answers_by_itself() -> None:
    got: list[str] = []
    webhook = WsgiWebhook("secret", max_body=1000)
    webhook.on("notification", lambda event: got.append(event.uuid))
    assert webhook.answer("POST", {"Validation-Token": "abc"}, b"").headers[0] == ("Validation-Token", "abc")
    assert webhook.answer("POST", {"Verification-Token": "wrong"}, b"{}").status == 401
    assert webhook.answer("POST", {}, b"x" * 1001).status == 413
    assert webhook.answer("GET", {}, b"").status == 405
    assert webhook.answer("POST", {"Verification-Token": "secret"}, json.dumps(EVENT).encode()).status == 200
    wait(lambda: got == ["u1"], [])
    webhook.close()
    asynchronous = AsgiWebhook("secret")
    assert (
        await asynchronous.answer("POST", {"VERIFICATION-TOKEN": "secret"}, json.dumps(EVENT).encode())
    ).status == 200
    await asynchronous.aclose()
