"""How much work a function does, counted rather than timed: the same on any machine, however busy it is."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING, Any, TypeVar

if TYPE_CHECKING:
    from collections.abc import Callable
    from types import FrameType

T = TypeVar("T")


def lines_run(function: Callable[[], T]) -> tuple[T, int]:
    """What a function returns, and how many lines of Python this thread ran for it."""
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
