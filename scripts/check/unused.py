"""Dead code in `rcext` and `scripts`, found by vulture; uses in tests and examples count."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path
from typing import Final

ROOT: Final = Path(__file__).resolve().parents[2]
ARGUMENTS: Final = (
    "rcext",
    "scripts",
    "examples",
    "tests",
    "--min-confidence=60",
    # generated code uses the runtime, PyInstaller reads the hooks
    "--exclude=scripts/codegen/runtime,rcext/_pyinstaller/hooks",
    "--ignore-names=__getattr__,__dir__,traceback,exc_type,exc_value,do_*,log_message",
    "--ignore-decorators=@pytest.fixture*,@route*,@operation*,@check_first*,@*.route*,@*.on*",
)


def main() -> int:
    """Print unused code, and return 1 if there is any."""
    command = [sys.executable, "-m", "vulture", *ARGUMENTS]
    done = subprocess.run(command, cwd=ROOT, check=False, capture_output=True, text=True)
    found = [line for line in done.stdout.splitlines() if not line.startswith("tests/")]
    for line in [*found, *done.stderr.splitlines()]:
        print(line, file=sys.stderr)
    if found:
        print("remove it, or add it to scripts/check/used_elsewhere.py with its reader", file=sys.stderr)
    return int(bool(found) or bool(done.stderr))


if __name__ == "__main__":
    raise SystemExit(main())
