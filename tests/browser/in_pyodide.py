"""Pytest plugin for Pyodide: the tests that need no sockets, without those that need what Python in a browser lacks.

A test that ends because a thread, a process or a package cannot be had is reported as skipped, with that reason; so are
the tests of `LEFT_OUT`. All others must pass.
"""

from __future__ import annotations

import re
import threading
from typing import TYPE_CHECKING, Any, Final

import pytest

from rcext.errors import ConfigurationError
from tests.no_sockets import pytest_configure, pytest_ignore_collect

if TYPE_CHECKING:
    from collections.abc import Generator, Sequence

__all__ = ["pytest_configure", "pytest_ignore_collect"]

_BROWSER: Final = "the browser decides about proxies and certificates"
_LOOP: Final = "a page has one event loop, which is never closed"
_THREAD: Final = "it looks at the thread in which something runs"
LEFT_OUT: Final = {
    "test_any_bytes_are_read_alike_or_refused_by_name": "it gives deep JSON to the standard library",
    "test_connection.py": _BROWSER,
    "test_one_transport_for_each_proxy": _BROWSER,
    "test_places_of_an_asynchronous_client": _BROWSER,
    "test_a_flow_that_does_not_end_is_given_up": _LOOP,
    "test_a_flow_whose_loop_is_gone_performs_the_calls_of_its_cleanup_and_nothing_else": _LOOP,
    "test_a_loop_closed_after_a_call_ended_and_before_the_flow_saw_it_leaves_nothing": _LOOP,
    "test_a_loop_closed_during_a_call_leaves_nothing": _LOOP,
    "test_each_loop_has_its_own_transports": _LOOP,
    "test_nested_cleanup_is_completed": _LOOP,
    "test_the_end_of_a_loop_cancels_a_job_and_its_cleanup_is_done": _LOOP,
    "test_a_call_runs_with_the_context_of_the_caller_outside_the_event_loop": _THREAD,
    "test_a_forked_process_has_a_pool_of_its_own": _THREAD,
    "test_a_job_of_its_own_does_not_wait_for_the_pool": _THREAD,
    "test_an_async_handler_outside_an_event_loop_runs_in_the_thread_of_the_caller": _THREAD,
    "test_an_async_handler_within_an_event_loop_runs_in_a_daemon_thread": _THREAD,
    "test_an_error_that_cannot_be_copied_is_described": _THREAD,
    "test_an_interrupted_caller_does_not_end_the_job": _THREAD,
    "test_the_first_caller_gets_the_error_and_others_a_copy": _THREAD,
}
"""Tests and files, and why they are not for a browser."""
LACKING: Final = (
    (RuntimeError, "can't start new thread", "threads"),
    (RuntimeError, "cannot be called from a running event loop", "a second event loop"),
    (OSError, "emscripten does not support processes", "processes"),
    (ConfigurationError, "cannot wait for responses in a browser", "a synchronous client"),
    (ModuleNotFoundError, "No module named", "this package"),
)


def _never(self: threading.Condition, timeout: float | None = None) -> bool:
    raise RuntimeError("can't start new thread, so this wait would not end")


threading.Condition.wait = _never  # type: ignore[method-assign]  # it would not return


@pytest.hookimpl(trylast=True)
def pytest_collection_modifyitems(items: Sequence[pytest.Item]) -> None:
    """Skip the tests that are left out."""
    for item in items:
        for name in (item.name.partition("[")[0], item.path.name):
            if name in LEFT_OUT:
                item.add_marker(pytest.mark.skip(reason=LEFT_OUT[name]))


def lacking(error: BaseException | None) -> str | None:
    """Return what an exception, or one that led to it, says is missing in a browser."""
    while error is not None:
        for kind, text, what in LACKING:
            if isinstance(error, kind) and text in str(error):
                return f"a browser lacks {what}: {error}"
        error = error.__cause__ or error.__context__
    return None


@pytest.hookimpl(wrapper=True)
def pytest_runtest_makereport(
    item: pytest.Item, call: pytest.CallInfo[Any]
) -> Generator[None, pytest.TestReport, pytest.TestReport]:
    """Report a test that cannot run as skipped."""
    report = yield
    if report.failed and call.excinfo is not None and (reason := lacking(call.excinfo.value)):
        report.outcome = "skipped"
        report.longrepr = (str(item.path), item.location[1] or 0, f"Skipped: {reason}")
    return report


@pytest.hookimpl(wrapper=True)
def pytest_make_collect_report(
    collector: pytest.Collector,
) -> Generator[None, pytest.CollectReport, pytest.CollectReport]:
    """Report a file that needs a missing package as skipped."""
    report = yield
    if report.failed and (missing := re.search(r"No module named '[\w.]+'", str(report.longrepr))):
        report.outcome = "skipped"
        report.longrepr = (str(collector.path), 0, f"Skipped: a browser lacks this package: {missing[0]}")
    return report
