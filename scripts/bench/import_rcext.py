"""What importing rcext costs, against importing httpx, in fresh processes that alternate.

Run: python scripts/bench/import_rcext.py [--runs 15]
"""

from __future__ import annotations

import argparse
import os
import resource
import statistics
import subprocess
import sys

CANDIDATES = {
    "import httpx": "import httpx",
    "import rcext": "import rcext",
    "from rcext import RingCentral": "from rcext import RingCentral",
    "a client made": "import rcext; rcext.RingCentral('http://127.0.0.1:1', 'id', 'secret')",
    "an httpx client made": "import httpx; httpx.Client()",
    "rcext --help": "import os, sys; sys.stdout = open(os.devnull, 'w'); from rcext.cli import main; main(['--help'])",
}
AGAINST = {
    "import rcext": ("import httpx", 0.3),
    "from rcext import RingCentral": ("import httpx", 1.15),
    "a client made": ("an httpx client made", 1.1),
    "rcext --help": ("import httpx", 1.1),
}


def cpu_seconds(code: str) -> float:
    """User and system time of a fresh interpreter that runs the code."""
    before = resource.getrusage(resource.RUSAGE_CHILDREN)
    subprocess.run([sys.executable, "-c", code], check=True, env={**os.environ, "PYTHONDONTWRITEBYTECODE": "1"})
    after = resource.getrusage(resource.RUSAGE_CHILDREN)
    return after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime


def main() -> int:
    """Print the ratios; 1 where the budget is not met."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--runs", type=int, default=15)
    runs = parser.parse_args().runs
    for code in CANDIDATES.values():  # bytecode and disk cache
        subprocess.run([sys.executable, "-c", code], check=True)
    times: dict[str, list[float]] = {name: [] for name in CANDIDATES}
    for _ in range(runs):
        for name, code in CANDIDATES.items():
            times[name].append(cpu_seconds(code))
    medians = {name: statistics.median(values) for name, values in times.items()}
    met = True
    for name, (other, budget) in AGAINST.items():
        ratio = medians[name] / medians[other]
        met = met and ratio <= budget
        ours, theirs = medians[name] * 1e3, medians[other] * 1e3
        print(f"{name}: {ratio:.2f} x {other} ({ours:.0f} ms against {theirs:.0f} ms; budget {budget} x)")
    return 0 if met else 1


if __name__ == "__main__":
    raise SystemExit(main())
