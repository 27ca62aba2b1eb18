"""Candidates that take turns on a page of 1000 call records, in fresh processes, with stock output beside them.

Stock output is made on the spot by openapi-python-client from a document with what the page needs.
"""

from __future__ import annotations

import argparse
import json
import statistics
import subprocess
import sys
import tempfile
from pathlib import Path

from attrs import frozen

from .page import page
from .stock import generate

_BEFORE = """
import gc, json, statistics, sys, time
import orjson
sys.path.insert(0, sys.argv[2])
content = open(sys.argv[1], "rb").read()
"""

_AFTER = """
for run in runs.values():
    run()
times = {name: [] for name in runs}
for _ in range(int(sys.argv[3])):
    for name, run in runs.items():
        gc.collect()
        start = time.process_time()
        kept = run()
        times[name].append(time.process_time() - start)
        del kept
print(json.dumps({name: statistics.median(values) for name, values in times.items()}))
"""


@frozen
class Turns:
    """What each process measured: the median CPU seconds of each candidate."""

    processes: list[dict[str, float]]

    def ratio(self, one: str, other: str) -> float:
        """Return the median of the processes' ratios."""
        return statistics.median(times[one] / times[other] for times in self.processes)

    def milliseconds(self, name: str) -> float:
        """Return the median of a candidate."""
        return statistics.median(times[name] for times in self.processes) * 1e3


def take_turns(candidates: str, about: str | None) -> Turns:
    """Run the candidates as the command line asks for: `--processes`, `--rounds`.

    Args:
        candidates: code that finds the page in `content` and `stock` on the path, and sets `runs`: functions by name.
        about: what the command does.
    """
    parser = argparse.ArgumentParser(description=(about or "").partition("\n")[0])
    parser.add_argument("--processes", type=int, default=5)
    parser.add_argument("--rounds", type=int, default=9)
    options = parser.parse_args()
    with tempfile.TemporaryDirectory() as scratch:
        file = Path(scratch, "page.json")
        file.write_bytes(page())
        generate(Path(scratch, "stock"))
        command = [sys.executable, "-c", _BEFORE + candidates + _AFTER, str(file), scratch, str(options.rounds)]
        return Turns(
            [
                json.loads(subprocess.run(command, check=True, capture_output=True, text=True).stdout)
                for _ in range(options.processes)
            ]
        )
