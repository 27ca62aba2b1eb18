"""Threads that were there before a test are not those of the test."""

from __future__ import annotations

import pytest

from .threads import remember_threads


@pytest.fixture(autouse=True)
def threads_of_others() -> None:
    """A thread that another test has left must fail that test alone, and not all that follow."""
    remember_threads()
