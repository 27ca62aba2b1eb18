"""Interrupts of synchronous code at a line, and of tasks at an await."""

from __future__ import annotations

import linecache
import sys
import threading
from pathlib import Path
from typing import TYPE_CHECKING, Any

import rcext

if TYPE_CHECKING:
    from collections.abc import Iterator
    from types import FrameType

PACKAGE = Path(rcext.__file__).parent


class LineTracer:
    """Records the lines of some modules that run while it is active, and raises KeyboardInterrupt at one of them.

    Args:
        parts: folders and files below `rcext`; without any the whole package, and the start of threads.
        stop: the number of the line to stop at, counted from 1; 0 only records.
        known: lines that are not recorded; the one to stop at is added.

    Attributes:
        places: file and line of each line that ran.
    """

    def __init__(self, *parts: str, stop: int = 0, known: set[str] | None = None) -> None:
        self.stop = stop
        self.places: list[str] = []
        self._known: set[str] = known if known is not None else set()
        self._parts = tuple(str(PACKAGE / part) for part in parts) or (str(PACKAGE),)
        self._whole = not parts

    def __enter__(self) -> LineTracer:
        self._before = sys.gettrace()
        sys.settrace(self._trace)
        return self

    def __exit__(self, *_: object) -> None:
        sys.settrace(self._before)

    def _trace(self, frame: FrameType, event: str, _argument: object) -> Any:
        code = frame.f_code
        starts = self._whole and code.co_filename == threading.__file__ and code.co_name == "start"
        if not starts and not code.co_filename.startswith(self._parts):
            return None
        if event == "line" and not _is_safe(frame):
            place = f"{Path(code.co_filename).name}:{frame.f_lineno}"
            if place not in self._known:
                self.places.append(place)
                if len(self.places) == self.stop:
                    self._known.add(place)
                    raise KeyboardInterrupt  # ends the tracing too
        return self._trace


def first_runs(places: list[str]) -> Iterator[int]:
    """Yield the number of the first run of each line, to stop at."""
    seen: set[str] = set()
    for number, place in enumerate(places, 1):
        if place not in seen:
            seen.add(place)
            yield number


def last_runs(places: list[str]) -> Iterator[int]:
    """Yield the number of the last run of each line, to stop at."""
    yield from {place: number for number, place in enumerate(places, 1)}.values()


def _is_safe(frame: FrameType) -> bool:
    """Return whether CPython handles no signal at a line, or only logs its exception.

    That is the release of a `with` statement, the line of a `try`, and everything in `__del__`.
    """
    line = linecache.getline(frame.f_code.co_filename, frame.f_lineno).strip()
    if line.startswith("with ") or line == "try:":
        return True
    above: FrameType | None = frame
    while above is not None:
        if above.f_code.co_name == "__del__":
            return True
        above = above.f_back
    return False
