"""All benches, one after the other, each in a process of its own.

Run: python -m scripts.bench [NAME ...]; without a name, all of them. 1 where a budget is not met.
"""

from __future__ import annotations

import argparse
import pkgutil
import subprocess
import sys
from pathlib import Path

NO_BENCHES = frozenset({"__main__", "page", "report", "stock", "turns"})


def names() -> list[str]:
    """Return the modules here that measure something."""
    return sorted(
        module.name for module in pkgutil.iter_modules([str(Path(__file__).parent)]) if module.name not in NO_BENCHES
    )


def main() -> int:
    """Run them."""
    parser = argparse.ArgumentParser(prog="python -m scripts.bench", description=(__doc__ or "").partition("\n")[0])
    parser.add_argument("names", nargs="*", metavar="NAME", help=f"one of {', '.join(names())}")
    wanted: list[str] = parser.parse_args().names or names()
    unknown = sorted(set(wanted) - set(names()))
    if unknown:
        parser.error(f"no bench is called {', '.join(unknown)}; there are {', '.join(names())}")
    failed: list[str] = []
    for name in wanted:
        print(f"== {name}", flush=True)
        if subprocess.run([sys.executable, "-m", f"{__package__}.{name}"], check=False).returncode:
            failed.append(name)
    if failed:
        print(f"== not met or failed: {', '.join(failed)}")
    return 1 if failed else 0


if __name__ == "__main__":
    raise SystemExit(main())
