"""One form for all figures: what, the ratio seen, the budget, and whether it is met."""

from __future__ import annotations

import os
import resource
import statistics
import subprocess
import sys
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping


def line(what: str, seen: float, budget: float, unit: str = "x", note: str = "") -> bool:
    """Print a figure beside its budget; whether it is met."""
    met = seen <= budget
    tail = f"  {note}" if note else ""
    print(
        f"{what:<58} {seen:8.2f} {unit:<3} budget {budget:6.2f} {unit:<3} {'met' if met else 'NOT MET'}{tail}",
        flush=True,
    )
    return met


def cpu_seconds(code: str, *arguments: str, python: str = sys.executable) -> float:
    """User and system time of a fresh interpreter that runs the code."""
    before = resource.getrusage(resource.RUSAGE_CHILDREN)
    subprocess.run([python, "-c", code, *arguments], check=True, env=dict(os.environ), stdout=subprocess.DEVNULL)
    after = resource.getrusage(resource.RUSAGE_CHILDREN)
    return after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime


def medians(codes: Mapping[str, str], runs: int, *arguments: str, python: str = sys.executable) -> dict[str, float]:
    """Median CPU seconds of each, in fresh processes that take turns; a first round, for bytecode, does not count."""
    times: dict[str, list[float]] = {name: [] for name in codes}
    for number in range(runs + 1):
        for name, code in codes.items():
            seconds = cpu_seconds(code, *arguments, python=python)
            if number:
                times[name].append(seconds)
    return {name: statistics.median(values) for name, values in times.items()}
