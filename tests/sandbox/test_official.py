"""Official SDKs from the package registries against the sandbox.

The tests install them from npm and PyPI the first time; where that cannot be, they are skipped and say so.
"""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
import threading
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from rcext.sandbox import Sandbox

SCRIPTS = Path(__file__).parent / "official"
WEBSOCKET = ("@ringcentral/sdk@5.0.11", "@ringcentral/subscriptions@5.0.11", "@rc-ex/core@1.8.6", "@rc-ex/ws@1.4.2")
PUBNUB = ("@ringcentral/sdk@4.7.4", "@ringcentral/subscriptions@4.7.4")
PYTHON = ("ringcentral==0.9.2", "setuptools<81")  # it imports pkg_resources
PATIENCE = 300

pytestmark = [pytest.mark.node, pytest.mark.timeout(900)]


def installed(config: pytest.Config, name: str, *commands: list[str]) -> Path:
    """Return a folder in which commands have installed packages; skip if they fail."""
    folder = config.cache.mkdir(f"official-{name}") if config.cache else Path()
    if (folder / "done").exists():
        return folder
    for command in commands:
        if shutil.which(command[0]) is None:
            pytest.skip(f"{command[0]} is not here: NOTHING IS TESTED against the official SDKs ({name})")
        done = subprocess.run(command, cwd=folder, capture_output=True, text=True, check=False, timeout=PATIENCE)
        if done.returncode:
            why = done.stderr.strip()[-300:]
            pytest.skip(f"{command[0]} cannot install: NOTHING IS TESTED against the official SDKs ({name}): {why}")
    (folder / "done").touch()
    return folder


def node(config: pytest.Config, name: str, packages: tuple[str, ...]) -> Path:
    if shutil.which("node") is None:
        pytest.skip(f"node is not here: NOTHING IS TESTED against the official SDKs ({name})")
    install = ["npm", "install", "--silent", "--no-audit", "--no-fund", "--ignore-scripts", *packages]
    return installed(config, name, ["npm", "init", "--yes"], install)


def run(sandbox: Sandbox, command: list[str], folder: Path) -> set[str]:
    """Run a script, and do to the sandbox what it asks for; the operations that it has called."""
    environment = {**os.environ, **sandbox.environment, "PHONE_NUMBER": sandbox.phone_number}
    environment["NODE_PATH"] = str(folder / "node_modules")
    said: list[str] = []
    with subprocess.Popen(
        command,
        cwd=folder,
        env=environment,
        text=True,
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
    ) as process:
        assert process.stdin is not None
        assert process.stdout is not None
        alarm = threading.Timer(PATIENCE, process.kill)
        alarm.start()
        for line in process.stdout:
            said.append(line)
            if line.startswith("> "):
                getattr(sandbox, line.removeprefix("> ").strip())()
                process.stdin.write("done\n")
                process.stdin.flush()
        status = process.wait()
        alarm.cancel()
    assert (status, said[-1:]) == (0, ["passed\n"]), "".join(said)
    assert not [record for record in sandbox.requests if record.status >= 500]
    return {record.operation for record in sandbox.requests}


EVERYTHING = {"getToken", "readUserCallLog", "createSMSMessage", "createFaxMessage", "revokeToken"}


def test_python_sdk(sandbox: Sandbox, pytestconfig: pytest.Config) -> None:
    make = [sys.executable, "-m", "venv", "--without-pip", "venv"]
    install = [sys.executable, "-m", "pip", "--python", "venv", "install", "--quiet", *PYTHON]
    folder = installed(pytestconfig, "python", make, install)
    assert run(sandbox, [str(folder / "venv" / "bin" / "python"), str(SCRIPTS / "python_sdk.py")], folder) >= EVERYTHING


def test_javascript_sdk(sandbox: Sandbox, pytestconfig: pytest.Config) -> None:
    folder = node(pytestconfig, "websocket", WEBSOCKET)
    called = run(sandbox, ["node", str(SCRIPTS / "ringcentral_sdk.js")], folder)
    assert called >= {*EVERYTHING, "authWsToken", "createSubscription"}


def test_rc_ex(sandbox: Sandbox, pytestconfig: pytest.Config) -> None:
    folder = node(pytestconfig, "websocket", WEBSOCKET)
    called = run(sandbox, ["node", str(SCRIPTS / "rc_ex.js")], folder)
    assert called >= {*EVERYTHING, "authWsToken", "createSubscription"}


def test_pubnub_subscriptions(sandbox: Sandbox, pytestconfig: pytest.Config) -> None:
    folder = node(pytestconfig, "pubnub", PUBNUB)
    called = run(sandbox, ["node", str(SCRIPTS / "pubnub_sdk.js")], folder)
    assert called >= {"getToken", "createSubscription", "deleteSubscription"}
    assert any(record.path.startswith("/v2/subscribe/") for record in sandbox.requests)
