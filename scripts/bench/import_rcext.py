"""What importing rcext costs, against importing httpx, in fresh processes that alternate.

Run: python -m scripts.bench.import_rcext [--runs 15]
"""

from __future__ import annotations

import argparse

from .report import line, medians

CANDIDATES = {
    "import httpx": "import httpx",
    "import rcext": "import rcext",
    "from rcext import RingCentral": "from rcext import RingCentral",
    "a client made": "import rcext; rcext.RingCentral('http://127.0.0.1:1', 'id', 'secret')",
    "an httpx client made": "import httpx; httpx.Client()",
    "rcext --help": "from rcext.cli import main; main(['--help'])",
}
#: What each is compared with, and the budget.
AGAINST = {
    "import rcext": ("import httpx", 0.3),
    "from rcext import RingCentral": ("import httpx", 1.15),
    "a client made": ("an httpx client made", 1.1),
    "rcext --help": ("import httpx", 1.1),
}


def main() -> int:
    """Print the ratios; 1 where a budget is not met."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").partition("\n")[0])
    parser.add_argument("--runs", type=int, default=15)
    runs: int = parser.parse_args().runs
    seconds = medians(CANDIDATES, runs)
    met = True
    for name, (other, budget) in AGAINST.items():
        note = f"{seconds[name] * 1e3:.0f} ms against {seconds[other] * 1e3:.0f} ms"
        met &= line(f"{name} / {other}", seconds[name] / seconds[other], budget, note=note)
    return 0 if met else 1


if __name__ == "__main__":
    raise SystemExit(main())
