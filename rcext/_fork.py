"""Forks: reset of locks and connections in child processes, and moments at which no fork may happen."""

from __future__ import annotations

import logging
import os
import sys
import time
from threading import get_ident
from typing import TYPE_CHECKING, Any, Final, cast
from weakref import WeakKeyDictionary

if TYPE_CHECKING:
    from collections.abc import Callable
    from types import MethodType

logger = logging.getLogger("rcext.fork")

_PATIENCE: Final = 5.0
_POLL: Final = 0.0005

_resets: WeakKeyDictionary[object, Callable[[object], None]] = WeakKeyDictionary()


def after_fork(reset: Callable[[], None]) -> None:
    """Call a bound method in each forked child, before anything else runs there, as long as its object lives.

    The method replaces locks (another thread may have held them) and drops connections without closing them: they
    belong to the parent.
    """
    method = cast("MethodType", reset)
    _resets[method.__self__] = method.__func__


def _import_locks() -> dict[str, Callable[[], Any]]:
    """Return the importer's table of locks, by module. It is not public; without it forks do not wait for imports."""
    return getattr(sys.modules.get("importlib._bootstrap"), "_module_locks", {})


def _importing_threads() -> set[int]:
    """Return the threads that import a module."""
    owners = (getattr(reference(), "owner", None) for reference in tuple(_import_locks().values()))
    return {owner for owner in owners if owner is not None}


def _forget_imports() -> None:
    """Let the child import what another thread of its parent was importing: that thread would hold its lock forever."""
    locks, thread = _import_locks(), get_ident()
    for name, reference in tuple(locks.items()):
        owner = getattr(reference(), "owner", None)
        if owner == thread:
            continue
        locks.pop(name, None)  # the next import makes another one
        specification = getattr(sys.modules.get(name), "__spec__", None)
        if owner is not None and getattr(specification, "_initializing", False):
            sys.modules.pop(name, None)


class ForkGate:
    """Delays forks while another thread is in a section, and sections while a fork is in progress.

    For code that holds locks which no child can replace, such as those of OpenSSL. A section is short: it computes,
    and does not wait for a network. A fork waits at most 5 s, also for imports of other threads, since this package
    imports much when it is needed. An import that begins at the last moment is begun again in the child.

    An interrupt can leave a section in the list that its thread has left. That of a thread that has ended delays no
    fork. Any other one, and one that hangs, delays a single fork, which warns: later forks do not wait for it, until
    its thread enters a section again. A process that forks often would otherwise stand still for 5 s each time. An
    interrupt can also leave a fork in the list after it has ended: sections ignore forks that began 10 s ago.

    All operations on the two collections are atomic, so an interrupt or a fork can leave no lock behind.
    """

    def __init__(self) -> None:
        self._sections: dict[int, None] = {}
        self._forks: dict[int, float] = {}

    def __enter__(self) -> None:
        thread = get_ident()
        try:
            self._sections[thread] = None
            while self._forks and thread not in self._forks:
                self._sections.pop(thread, None)
                time.sleep(_POLL)
                self._forget_old_forks()
                self._sections[thread] = None
        except BaseException:
            self._sections.pop(thread, None)
            raise

    def _forget_old_forks(self) -> None:
        now = time.monotonic()
        for thread, began in tuple(self._forks.items()):
            if now - began > 2 * _PATIENCE:
                self._forks.pop(thread, None)

    def __exit__(self, *_: object) -> None:
        self._sections.pop(get_ident(), None)

    def close(self) -> None:
        """Wait until no other thread is in a section or imports a module; new sections wait."""
        thread = get_ident()
        began = self._forks[thread] = time.monotonic()
        while self._others(thread) or _importing_threads() - {thread}:
            if time.monotonic() > began + _PATIENCE:
                if self._others(thread):
                    logger.warning(
                        "another thread is in a TLS handshake for more than %g s: if the forked child does the same, "
                        "it hangs",
                        _PATIENCE,
                    )
                    self._sections.clear()
                return
            time.sleep(_POLL)

    def _others(self, thread: int) -> bool:
        """Return whether another living thread is in a section."""
        others = self._sections.keys() - {thread}
        return bool(others) and not others.isdisjoint(sys._current_frames())  # pyright: ignore[reportPrivateUsage]  # documented

    def open(self) -> None:
        """Let sections begin again, in the parent."""
        self._forks.pop(get_ident(), None)

    def reset(self) -> None:
        """Forget the threads of the parent, in the child."""
        self._sections.clear()
        self._forks.clear()


FORK_GATE: Final = ForkGate()
"""The gate of this process."""


def _run() -> None:
    _forget_imports()
    FORK_GATE.reset()
    for owner, reset in list(_resets.items()):
        reset(owner)


if hasattr(os, "register_at_fork"):  # not on Windows
    os.register_at_fork(before=FORK_GATE.close, after_in_parent=FORK_GATE.open, after_in_child=_run)
