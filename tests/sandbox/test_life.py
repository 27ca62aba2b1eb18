from __future__ import annotations

import subprocess
import sys
import threading
import time
from datetime import UTC, datetime
from importlib.metadata import entry_points
from typing import TYPE_CHECKING

import httpx
import pytest

from rcext.sandbox import RequestRecord, Sandbox
from tests import plain_http

from .conftest import EXTENSION, Caller

if TYPE_CHECKING:
    from pathlib import Path


def test_nothing_heavy_is_imported_before_a_start() -> None:
    code = (
        "import sys; from rcext.sandbox import Sandbox;"
        "heavy = {'starlette', 'uvicorn', 'websockets', 'cryptography', 'pubnub', 'httpx', 'ringcentral_api.models'};"
        "print(sorted(heavy & set(sys.modules)))"
    )
    shown = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert shown.stdout.strip() == "[]"


def test_the_pytest_plugin_imports_next_to_nothing() -> None:
    code = (
        "import sys, pytest; before = set(sys.modules);"
        "import rcext.sandbox.pytest_plugin; print(set(sys.modules) - before)"
    )
    shown = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True).stdout
    assert "rcext.sandbox._sandbox" not in shown
    assert "sqlite3" not in shown


def test_public_names() -> None:
    import rcext.sandbox

    for name in rcext.sandbox.__all__:
        assert getattr(rcext.sandbox, name).__name__ == name
    assert set(rcext.sandbox.__all__) <= set(dir(rcext.sandbox))
    with pytest.raises(AttributeError, match="no attribute 'Sandpit'"):
        _ = rcext.sandbox.Sandpit  # type: ignore[attr-defined]  # pyright: ignore[reportAttributeAccessIssue, reportUnknownMemberType, reportUnknownVariableType]  # that it fails is what is tested


def test_stop_does_not_wait_for_polls() -> None:
    before = set(threading.enumerate())
    sandbox = Sandbox().start()
    errors: list[Exception] = []

    def poll() -> None:
        try:
            plain_http.get(f"{sandbox.server}/v2/subscribe/k/c/0", params={"tt": "1"}, timeout=30)
        except httpx.TransportError as error:
            errors.append(error)

    waiting = [threading.Thread(target=poll) for _ in range(5)]
    for thread in waiting:
        thread.start()
    while sandbox.open_polls < 5:
        time.sleep(0.001)
    sandbox.stop()
    # The polls would have gone on for minutes.
    for thread in waiting:
        thread.join(30)
    assert not [thread for thread in waiting if thread.is_alive()]
    sandbox.stop()
    assert set(threading.enumerate()) == before
    with pytest.raises(httpx.ConnectError):
        plain_http.get(sandbox.server)
    with pytest.raises(RuntimeError, match="make another one"):
        sandbox.start()


def test_two_at_once_do_not_touch_each_other() -> None:
    with Sandbox(seed=1) as one, Sandbox(seed=1) as other:
        assert one.port != other.port
        caller = Caller(one).login()
        Caller(other).login()
        one.incoming_sms(text="here")
        assert caller.get("~/message-store")["records"][0]["subject"] == "here"
        assert Caller(other).login().get("~/message-store")["records"][0]["subject"] != "here"
        other.revoke_tokens()
        assert caller("GET", EXTENSION).status_code == 200


def test_a_taken_port() -> None:
    with Sandbox() as sandbox, pytest.raises(OSError, match=f"cannot listen on 127.0.0.1:{sandbox.port}"):
        Sandbox(port=sandbox.port).start()


def test_remote_host_is_rejected() -> None:
    with pytest.raises(ValueError, match=r"host: '0\.0\.0\.0' can be reached by other machines"):
        Sandbox(host="0.0.0.0")  # noqa: S104 - that it is refused is what is tested
    with pytest.raises(ValueError, match="port: 70000"):
        Sandbox(port=70000)
    with Sandbox(host="0.0.0.0", allow_remote=True) as sandbox:  # noqa: S104
        assert plain_http.get(f"http://127.0.0.1:{sandbox.port}/time/0").status_code == 200


def test_state_in_a_file(tmp_path: Path) -> None:
    file = tmp_path / "state.db"
    with Sandbox(seed=1, state=file) as sandbox:
        caller = Caller(sandbox).login()
        tokens = caller.tokens
        sent = sandbox.incoming_sms(text="kept")
        body = {"displayName": "Kept", "body": {"text": "x"}}
        template = caller("POST", "/restapi/v1.0/account/~/message-store-templates", json=body).json()
        client = (sandbox.client_id, sandbox.jwt)
    with Sandbox(seed=1, state=file) as sandbox:
        assert (sandbox.client_id, sandbox.jwt) == client
        caller = Caller(sandbox).use(tokens)
        message = caller.get(f"~/message-store/{sent}")
        assert message["subject"] == "kept"
        assert message["uri"].startswith(sandbox.server)
        assert caller.get(f"/restapi/v1.0/account/~/message-store-templates/{template['id']}")["displayName"] == "Kept"
        assert sandbox.incoming_sms() > sent
        new = caller.login().tokens
        assert new["access_token"] != tokens["access_token"]


def test_the_clock(sandbox: Sandbox) -> None:
    before = sandbox.clock.now()
    sandbox.clock.advance(3600)
    assert 3600 <= sandbox.clock.now() - before < 3700
    with pytest.raises(ValueError, match="only moves forward"):
        sandbox.clock.advance(-1)
    with Sandbox(start=datetime(2030, 1, 1, tzinfo=UTC)) as other:
        assert other.clock.datetime().year == 2030


def test_timers_fire_by_the_machines_time_too(sandbox: Sandbox, caller: Caller) -> None:
    """An SMS is delivered after a second without anyone moving the clock."""
    body = {"from": {"phoneNumber": sandbox.phone_number}, "to": [{"phoneNumber": "+14155551001"}], "text": "x"}
    id = caller("POST", "~/sms", json=body).json()["id"]
    for _ in range(400):
        if caller.get(f"~/message-store/{id}")["messageStatus"] == "Delivered":
            break
        time.sleep(0.02)
    assert caller.get(f"~/message-store/{id}")["messageStatus"] == "Delivered"


def test_the_request_log(sandbox: Sandbox, caller: Caller) -> None:
    caller("POST", "/restapi/v1.0/sandbox/echo?a=1&a=2", content=b"body")
    record = sandbox.requests[-1]
    assert isinstance(record, RequestRecord)
    assert (record.method, record.path, record.status, record.body) == (
        "POST",
        "/restapi/v1.0/sandbox/echo",
        200,
        b"body",
    )
    assert record.query == [("a", "1"), ("a", "2")]
    assert record.headers["authorization"].startswith("Bearer ")
    assert (record.client_id, record.extension_id) == (sandbox.client_id, sandbox.extension_id)
    assert sandbox.requests.count(path="/restapi/oauth/token", method="POST") == 1
    assert sandbox.requests.count(path="/restapi/*") == 2
    assert sandbox.requests.count(operation="getToken", status=200) == 1
    assert sandbox.requests.count(record) == 1
    assert [entry.method for entry in sandbox.requests] == ["POST", "POST"]
    sandbox.requests.clear()
    assert len(sandbox.requests) == 0


def test_echo(caller: Caller) -> None:
    import hashlib

    body = bytes(range(256)) * 1000
    seen = caller("PUT", "/restapi/v1.0/sandbox/echo", content=body, headers={"Content-Type": "x/y"}).json()
    assert seen == {
        "method": "PUT",
        "length": len(body),
        "contentType": "x/y",
        "sha256": hashlib.sha256(body).hexdigest(),
        "query": [],
    }


def test_on_the_command_line(tmp_path: Path) -> None:
    command = [sys.executable, "-m", "rcext.sandbox", "--seed", "9", "--state", str(tmp_path / "state.db")]
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True) as process:
        assert process.stdout is not None
        lines = [process.stdout.readline() for _ in range(6)]
        variables = dict(line.removeprefix("export ").strip().split("=", 1) for line in lines if "export" in line)
        answer = plain_http.post(
            f"{variables['RC_SERVER']}/restapi/oauth/token",
            data={"grant_type": "urn:ietf:params:oauth:grant-type:jwt-bearer", "assertion": variables["RC_JWT"]},
            auth=(variables["RC_CLIENT_ID"], variables["RC_CLIENT_SECRET"]),
        )
        assert answer.status_code == 200
        process.terminate()
        assert process.wait(10) == 0
    refused = subprocess.run(
        [*command[:3], "--host", "192.0.2.1"], capture_output=True, text=True, check=False, timeout=30
    )
    assert refused.returncode == 1
    assert refused.stderr.startswith("sandbox: host: '192.0.2.1' can be reached")


def test_the_pytest_plugin(tmp_path: Path) -> None:
    (tmp_path / "test_user.py").write_text(
        "import os, httpx\n"
        "def test_one(ringcentral_sandbox):\n"
        "    assert os.environ['RC_SERVER'] == ringcentral_sandbox.server\n"
        "    assert httpx.get(ringcentral_sandbox.server + '/time/0').status_code == 200\n"
        "def test_two(ringcentral_sandbox):\n"
        "    assert len(ringcentral_sandbox.requests) == 0\n",
        encoding="utf-8",
    )
    command = [sys.executable, "-m", "pytest", "-q", "--rootdir", str(tmp_path)]
    plugin = "rcext.sandbox.pytest_plugin"
    if plugin not in {entry.value for entry in entry_points(group="pytest11")}:
        # An installation from before the entry point was declared.
        command += ["-p", plugin]
    shown = subprocess.run([*command, str(tmp_path)], capture_output=True, text=True, check=False, timeout=60)
    assert "2 passed" in shown.stdout, shown.stdout + shown.stderr


def test_a_missing_extra_is_named() -> None:
    code = "import sys; sys.modules['uvicorn'] = None; from rcext.sandbox.__main__ import main; sys.exit(main([]))"
    ended = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, timeout=60, check=False)
    assert ended.returncode == 1
    assert ended.stderr == "sandbox: the sandbox needs uvicorn: pip install 'rcext[sandbox]'\n"
