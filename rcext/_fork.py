"""Reset of locks and connections in forked child processes."""

from __future__ import annotations

import os
from typing import TYPE_CHECKING
from weakref import WeakMethod

if TYPE_CHECKING:
    from collections.abc import Callable

_resets: set[WeakMethod[Callable[[], None]]] = set()


def after_fork(reset: Callable[[], None]) -> None:
    """Call a bound method in each forked child, before anything else runs there, as long as its object lives.

    The method replaces locks (another thread may have held them) and drops connections without closing them: they
    belong to the parent.
    """
    _resets.add(WeakMethod(reset, _resets.discard))


def _run() -> None:
    for reference in list(_resets):
        reset = reference()
        if reset is not None:
            reset()


if hasattr(os, "register_at_fork"):  # not on Windows
    os.register_at_fork(after_in_child=_run)
