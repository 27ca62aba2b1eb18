"""Memory of 5000 decoded call records, against the dicts of the same text.

Run: python -m scripts.bench.memory
"""

from __future__ import annotations

import argparse
import subprocess
import sys
import tempfile
from pathlib import Path

from .page import page
from .report import line

RECORDS = 5000
_PROGRAM = """
import gc, sys, tracemalloc
import httpx, orjson
from ringcentral_api.api.call_log import read_user_call_log
def models(content):
    response = httpx.Response(200, headers={"Content-Type": "application/json"}, content=content)
    return read_user_call_log.parse(response)
read = {"dicts": orjson.loads, "models": models}[sys.argv[2]]
read(b'{"records": []}')
content = open(sys.argv[1], "rb").read()
tracemalloc.start()
kept = read(content)
gc.collect()
print(tracemalloc.get_traced_memory()[0])
"""


def main() -> int:
    """Print the ratio; 1 if the budget is not met."""
    argparse.ArgumentParser(description=(__doc__ or "").partition("\n")[0]).parse_args()
    with tempfile.TemporaryDirectory() as scratch:
        file = Path(scratch, "page.json")
        file.write_bytes(page(RECORDS))
        size: dict[str, int] = {}
        for kind in ("dicts", "models"):
            command = [sys.executable, "-c", _PROGRAM, str(file), kind]
            size[kind] = int(subprocess.run(command, check=True, capture_output=True, text=True).stdout)
    note = f"dicts {size['dicts'] / 1e6:.0f} MB"
    met = line(f"memory of {RECORDS} call records, models / dicts", size["models"] / size["dicts"], 0.65, note=note)
    return 0 if met else 1


if __name__ == "__main__":
    raise SystemExit(main())
