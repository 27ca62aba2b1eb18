"""Threads of the package, and interrupts of a caller's thread, for tests."""

from __future__ import annotations

import linecache
import sys
import threading
from pathlib import Path
from typing import TYPE_CHECKING, Any

import rcext

if TYPE_CHECKING:
    from types import FrameType

PACKAGE = str(Path(rcext.__file__).parent)
LASTING = ("rcext-sandbox", "rcext-worker")
"""Threads that may outlive a test: shared sandboxes and pooled workers."""


_before: set[int | None] = set()


def remember_threads() -> None:
    """Leave the present threads out of `threads` from now on; called before each test."""
    _before.clear()
    _before.update(thread.native_id for thread in threading.enumerate())


def threads() -> list[str]:
    """Return the names of the package's threads that a test has started, except for those that may outlive it."""
    found = [one for one in threading.enumerate() if one.is_alive() and one.native_id not in _before]
    return [one.name for one in found if one.name.startswith("rcext") and one.name not in LASTING]


class Interrupt:
    """Raises `KeyboardInterrupt` in this thread at a line of the package, or of the start of a thread.

    Args:
        at: the number of the line.
        known: lines that do not count; the line of the interrupt is added.
    """

    def __init__(self, at: int = 1, known: set[str] | None = None) -> None:
        self.at = at
        self.known = known
        self.places: list[str] = []

    def __enter__(self) -> Interrupt:
        self._before = sys.gettrace()
        sys.settrace(self._trace)
        return self

    def __exit__(self, *_: object) -> None:
        sys.settrace(self._before)

    def _trace(self, frame: FrameType, event: str, _argument: object) -> Any:
        code = frame.f_code
        starts = code.co_filename == threading.__file__ and code.co_name == "start"
        if not starts and not code.co_filename.startswith(PACKAGE):
            return None
        # A with statement has a line event before it releases its lock, where CPython handles no signal.
        if event == "line" and not linecache.getline(code.co_filename, frame.f_lineno).lstrip().startswith("with "):
            place = f"{Path(code.co_filename).name}:{frame.f_lineno}"
            if self.known is None or place not in self.known:
                self.places.append(place)
            if len(self.places) == self.at:
                if self.known is not None:
                    self.known.add(place)
                sys.settrace(self._before)
                raise KeyboardInterrupt
        return self._trace
