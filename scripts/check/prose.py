"""Check that the tree contains no sentence of an official document, if one is available."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]


def main() -> int:
    """Compare `spec/` and `generated/` with every official document beside the project."""
    documents = sorted((ROOT.parent / "shared" / "upstream").glob("*.yml"))
    if not documents:
        print("PROSE NOT CHECKED: no official document is available (looked in ../shared/upstream).")
        return 0
    for document in documents:
        command = [sys.executable, "-m", "scripts.spec", "check-prose", "--upstream", str(document)]
        code = subprocess.run(command, cwd=ROOT, check=False).returncode
        if code:
            return code
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
