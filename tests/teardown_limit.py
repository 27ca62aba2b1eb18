"""Hooks that end the teardown of a failed test if it hangs: pytest-timeout stops its clock when a test fails.

The clock must not end the process: pytest-xdist can wait forever if a worker ends that had one test left.
"""

from __future__ import annotations

import signal

import pytest
from pytest_timeout import Settings  # pyright: ignore[reportMissingTypeStubs]  # the package is untyped

#: Seconds from the failure, and for each teardown after one that was ended.
LIMIT = 120.0


@pytest.hookimpl(trylast=True)
def pytest_exception_interact(node: pytest.Item | pytest.Collector) -> None:
    """Start the clock again."""
    if isinstance(node, pytest.Item) and not node.config.getoption("usepdb") and hasattr(signal, "setitimer"):
        settings = Settings(LIMIT, "signal", func_only=False, disable_debugger_detection=False)
        node.config.hook.pytest_timeout_set_timer(item=node, settings=settings)
        signal.setitimer(signal.ITIMER_REAL, LIMIT, LIMIT)


def pytest_runtest_logfinish() -> None:
    """Stop the clock. pytest-timeout does that only for a test that has a limit of its own."""
    if hasattr(signal, "setitimer"):
        signal.setitimer(signal.ITIMER_REAL, 0)
