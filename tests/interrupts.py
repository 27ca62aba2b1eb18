"""Interrupts of synchronous code at a line, and of tasks at an await."""

from __future__ import annotations

import dis
import functools
import itertools
import linecache
import sys
import threading
from pathlib import Path
from typing import TYPE_CHECKING, Any

import rcext

if TYPE_CHECKING:
    from collections.abc import Iterator
    from types import CodeType, FrameType

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
        self._chosen: dict[object, bool] = {}
        self._parts = tuple(str(PACKAGE / part) for part in parts) or (str(PACKAGE),)
        self._whole = not parts

    def __enter__(self) -> LineTracer:
        self._before = sys.gettrace()
        sys.settrace(self._trace)
        return self

    def __exit__(self, *_: object) -> None:
        sys.settrace(self._before)

    def _trace(self, frame: FrameType, _event: str, _argument: object) -> Any:
        """Choose the frames whose lines are traced: at each call, and each time that a generator goes on."""
        code = frame.f_code
        chosen = self._chosen.get(code)
        if chosen is None:
            starts = self._whole and code.co_filename == threading.__file__ and code.co_name == "start"
            chosen = self._chosen[code] = starts or code.co_filename.startswith(self._parts)
        return self._trace_line if chosen and not _is_in_destructor(frame) else None

    def _trace_line(self, frame: FrameType, event: str, _argument: object) -> Any:
        if event == "line":
            place = _place(frame.f_code.co_filename, frame.f_lineno)
            if place and place not in self._known:
                self.places.append(place)
                if len(self.places) == self.stop:
                    self._known.add(place)
                    raise KeyboardInterrupt  # ends the tracing too
        return self._trace_line


class ReturnTracer:
    """Raises KeyboardInterrupt in the package where a call has just returned, before anything is done with its result.

    CPython handles signals there.

    Args:
        stop: the number of the return, counted from 1.

    Attributes:
        place: file, line and function where it was raised; empty if there were fewer returns.
    """

    def __init__(self, stop: int) -> None:
        self.place = ""
        self._left = stop

    def __enter__(self) -> ReturnTracer:
        self._before = sys.gettrace()
        sys.settrace(self._trace)
        return self

    def __exit__(self, *_: object) -> None:
        sys.settrace(self._before)

    def _trace(self, frame: FrameType, _event: str, _argument: object) -> Any:
        if not frame.f_code.co_filename.startswith(str(PACKAGE)) or _is_in_destructor(frame):
            return None
        frame.f_trace_opcodes, frame.f_trace_lines = True, False
        return self._trace_opcode

    def _trace_opcode(self, frame: FrameType, event: str, _argument: object) -> Any:
        if event == "opcode" and frame.f_lasti in _returns(frame.f_code):
            self._left -= 1
            if self._left == 0:
                self.place = f"{Path(frame.f_code.co_filename).name}:{frame.f_lineno} {frame.f_code.co_name}"
                raise KeyboardInterrupt
        return self._trace_opcode


@functools.cache
def _returns(code: CodeType) -> frozenset[int]:
    """Return the offsets of the instructions that follow a call."""
    instructions = [one for one in dis.get_instructions(code) if one.opname != "CACHE"]
    return frozenset(
        second.offset for first, second in itertools.pairwise(instructions) if first.opname.startswith("CALL")
    )


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


@functools.cache
def _place(filename: str, number: int) -> str:
    """Return file and line, or nothing if CPython handles no signal there: the release of a `with`, and a `try`."""
    line = linecache.getline(filename, number).strip()
    return "" if line.startswith("with ") or line == "try:" else f"{Path(filename).name}:{number}"


def _is_in_destructor(frame: FrameType) -> bool:
    """Return whether CPython only logs the exception of a signal there."""
    above: FrameType | None = frame
    while above is not None:
        if above.f_code.co_name == "__del__":
            return True
        above = above.f_back
    return False
