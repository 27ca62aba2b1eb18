"""Threads of the package, for tests."""

from __future__ import annotations

from tests.living import living_threads

LASTING = ("rcext-sandbox", "rcext-worker")
"""Threads that may outlive a test: shared sandboxes and pooled workers."""


_before: set[int | None] = set()


def remember_threads() -> None:
    """Leave the present threads out of `threads` from now on; called before each test."""
    _before.clear()
    _before.update(thread.ident for thread in living_threads())


def threads() -> list[str]:
    """Return the names of the package's threads that a test has started, except for those that may outlive it."""
    found = [one for one in living_threads() if one.ident not in _before]
    return [one.name for one in found if one.name.startswith("rcext") and one.name not in LASTING]
