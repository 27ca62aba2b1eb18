"""Clients that nobody here wrote: the vendor's own SDKs, as the registries have them, against the sandbox.

They are downloaded, so these tests run only where `RCEXT_OFFICIAL_CLIENTS=1` says so.
"""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from rcext.sandbox import Sandbox

SCRIPTS = Path(__file__).parent / "official"
PACKAGES = ("@ringcentral/sdk", "@ringcentral/subscriptions", "@rc-ex/core", "@rc-ex/ws")

pytestmark = [
    pytest.mark.slow,
    pytest.mark.timeout(600),
    pytest.mark.skipif(os.environ.get("RCEXT_OFFICIAL_CLIENTS") != "1", reason="RCEXT_OFFICIAL_CLIENTS is not 1"),
]


def run(sandbox: Sandbox, command: list[str], folder: Path) -> None:
    environment = {**os.environ, **sandbox.environment, "PHONE_NUMBER": sandbox.phone_number}
    environment["NODE_PATH"] = str(folder / "node_modules")
    shown = subprocess.run(
        command, cwd=folder, env=environment, capture_output=True, text=True, check=False, timeout=90
    )
    assert (shown.returncode, shown.stdout.strip().splitlines()[-1:]) == (0, ["passed"]), shown.stdout + shown.stderr
    assert not [record for record in sandbox.requests if record.status >= 500]


@pytest.fixture(scope="module")
def node(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("node")
    (folder / "package.json").write_text('{"private": true}', encoding="utf-8")
    subprocess.run(["npm", "install", "--silent", "--no-audit", *PACKAGES], cwd=folder, check=True)
    return folder


def test_python_sdk(sandbox: Sandbox, tmp_path: Path) -> None:
    subprocess.run([sys.executable, "-m", "venv", str(tmp_path / "venv")], check=True)
    python = str(tmp_path / "venv" / "bin" / "python")
    subprocess.run([python, "-m", "pip", "install", "-q", "ringcentral", "setuptools"], check=True)
    run(sandbox, [python, str(SCRIPTS / "python_sdk.py")], tmp_path)
    operations = {record.operation for record in sandbox.requests}
    assert {"getToken", "readUserCallLog", "createSMSMessage", "createFaxMessage", "revokeToken"} <= operations


@pytest.mark.parametrize("script", ["ringcentral_sdk.js", "rc_ex.js"])
def test_node_sdks(sandbox: Sandbox, node: Path, script: str) -> None:
    run(sandbox, ["node", str(SCRIPTS / script)], node)
    assert {"getToken", "authWsToken", "createSubscription"} <= {record.operation for record in sandbox.requests}
