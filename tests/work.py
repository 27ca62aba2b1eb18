"""Amount of work of a function, as a number of lines run: independent of the machine and its load."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING, Any, TypeVar

if TYPE_CHECKING:
    from collections.abc import Callable
    from types import FrameType

T = TypeVar("T")


def lines_run(function: Callable[[], T]) -> tuple[T, int]:
    """Return the result of a function, and the number of Python lines that this thread ran for it."""
    lines = 0

    def count(_frame: FrameType, event: str, _argument: Any) -> Any:
        nonlocal lines
        lines += event == "line"
        return count

    before = sys.gettrace()
    sys.settrace(count)
    try:
        result = function()
    finally:
        sys.settrace(before)
    return result, lines
