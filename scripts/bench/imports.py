"""What importing one endpoint module costs, against `import httpx, attrs`; CPU time of fresh processes that take turns.

Run: python -m scripts.bench.imports [--runs 15]
"""

from __future__ import annotations

import argparse
import subprocess
import sys
import tempfile
from pathlib import Path

from .page import page
from .report import line, medians

BARE = "import httpx, attrs"
ENDPOINT = "import httpx, attrs\nfrom ringcentral_api.api.call_log import read_user_call_log"
DECODE = f"""{ENDPOINT}
import sys
content = open(sys.argv[1], "rb").read()
page = read_user_call_log.parse(httpx.Response(200, headers={{"Content-Type": "application/json"}}, content=content))
assert page.records[0].legs[1].from_.name
"""
READ = f"""{BARE}
import sys
content = open(sys.argv[1], "rb").read()
httpx.Response(200, headers={{"Content-Type": "application/json"}}, content=content).json()
"""
RECORDS = 100


def modules(code: str, *arguments: str) -> set[str]:
    """Return the names in `sys.modules` after the code."""
    script = f"{code}\nimport sys; print('\\n'.join(sys.modules))"
    run = subprocess.run([sys.executable, "-c", script, *arguments], check=True, capture_output=True, text=True)
    return set(run.stdout.split())


def main() -> int:
    """Print the ratios; 1 where a budget is not met."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").partition("\n")[0])
    parser.add_argument("--runs", type=int, default=15)
    runs = parser.parse_args().runs
    with tempfile.TemporaryDirectory() as scratch:
        file = Path(scratch, "page.json")
        file.write_bytes(page(RECORDS))
        found = medians({"bare": BARE, "endpoint": ENDPOINT, "decode": DECODE, "read": READ}, runs, str(file))
        new = modules(DECODE, str(file)) - modules(BARE)
    shown = f"{found['bare'] * 1e3:.0f} ms"
    met = [
        line("import one endpoint module / import httpx, attrs", found["endpoint"] / found["bare"], 1.25, note=shown),
        line(
            f"the same and decode {RECORDS} call records / import httpx, attrs",
            found["decode"] / found["bare"],
            1.6,
            note=shown,
        ),
        line("modules after it, beyond httpx and attrs", len(new), 40, ""),
    ]
    print(f"  for comparison: httpx and attrs alone and .json() of the same page {found['read'] / found['bare']:.2f} x")
    print(f"  the modules: {', '.join(sorted(new))}")
    return 0 if all(met) else 1


if __name__ == "__main__":
    raise SystemExit(main())
