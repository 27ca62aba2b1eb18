"""Reset of locks and connections in forked child processes."""

from __future__ import annotations

import os
from typing import TYPE_CHECKING, cast
from weakref import WeakKeyDictionary

if TYPE_CHECKING:
    from collections.abc import Callable
    from types import MethodType

_resets: WeakKeyDictionary[object, Callable[[object], None]] = WeakKeyDictionary()


def after_fork(reset: Callable[[], None]) -> None:
    """Call a bound method in each forked child, before anything else runs there, as long as its object lives.

    The method replaces locks (another thread may have held them) and drops connections without closing them: they
    belong to the parent.
    """
    method = cast("MethodType", reset)
    _resets[method.__self__] = method.__func__


def _run() -> None:
    for owner, reset in list(_resets.items()):
        reset(owner)


if hasattr(os, "register_at_fork"):  # not on Windows
    os.register_at_fork(after_in_child=_run)
