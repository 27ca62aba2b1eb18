"""Hooks that end the teardown of a failed test if it hangs.

pytest-timeout stops its clock when a test fails, because a debugger may start. This limit ends the process, so a worker
of pytest-xdist is replaced, and the test that hung is reported.
"""

from __future__ import annotations

import faulthandler
import os

import pytest

#: Seconds from the failure.
LIMIT = 120.0
_real_stderr = pytest.StashKey[int]()


def pytest_configure(config: pytest.Config) -> None:
    """Keep the process's stderr, which is captured while a test runs."""
    config.stash[_real_stderr] = os.dup(2)


@pytest.hookimpl(trylast=True)
def pytest_exception_interact(node: pytest.Item | pytest.Collector) -> None:
    """Start the limit."""
    if not node.config.getoption("usepdb"):
        faulthandler.dump_traceback_later(LIMIT, exit=True, file=node.config.stash[_real_stderr])


def pytest_runtest_logfinish() -> None:
    """End the limit."""
    faulthandler.cancel_dump_traceback_later()
