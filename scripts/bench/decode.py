"""Decoding a page of 1000 call records into models, against `orjson.loads` of it; medians in fresh processes.

Each process takes turns between the candidates; the median of the processes' ratios is printed. Stock output is made
on the spot by openapi-python-client from a document with what the page needs.

Run: python -m scripts.bench.decode [--processes 5] [--rounds 9]
"""

from __future__ import annotations

import argparse
import json
import statistics
import subprocess
import sys
import tempfile
from pathlib import Path

from .page import page
from .report import line
from .stock import generate

CHILD = """
import gc, json, statistics, sys, time
import httpx, orjson
from ringcentral_api.api.call_log import read_user_call_log
sys.path.insert(0, sys.argv[2])
from stock.models.call_log_response import CallLogResponse as Stock
content = open(sys.argv[1], "rb").read()
def response():
    return httpx.Response(200, headers={"Content-Type": "application/json"}, content=content)
def paused(run):
    def inner():
        gc.disable()
        try:
            return run()
        finally:
            gc.enable()
    return inner
def ours():
    return read_user_call_log.parse(response())
runs = {
    "loads": lambda: orjson.loads(content),
    "ours": ours,
    "paused": paused(ours),
    "stock": lambda: Stock.from_dict(orjson.loads(content)),
}
for run in runs.values():
    run()
times = {name: [] for name in runs}
for _ in range(int(sys.argv[3])):
    for name, run in runs.items():
        gc.collect()
        start = time.perf_counter()
        kept = run()
        times[name].append(time.perf_counter() - start)
        del kept
print(json.dumps({name: statistics.median(values) for name, values in times.items()}))
"""


def main() -> int:
    """Print the ratios; 1 where the budget is not met."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").partition("\n")[0])
    parser.add_argument("--processes", type=int, default=5)
    parser.add_argument("--rounds", type=int, default=9)
    options = parser.parse_args()
    with tempfile.TemporaryDirectory() as scratch:
        file = Path(scratch, "page.json")
        file.write_bytes(page())
        generate(Path(scratch, "stock"))
        results: list[dict[str, float]] = []
        for _ in range(options.processes):
            command = [sys.executable, "-c", CHILD, str(file), scratch, str(options.rounds)]
            results.append(json.loads(subprocess.run(command, check=True, capture_output=True, text=True).stdout))
    ratio = {name: statistics.median(result[name] / result["loads"] for result in results) for name in results[0]}
    base = statistics.median(result["loads"] for result in results)
    note = f"orjson.loads {base * 1e3:.0f} ms"
    met = line("decode 1000 call records, answer to models / orjson.loads", ratio["ours"], 3.0, note=note)
    print(
        f"  with the garbage collector paused {ratio['paused']:.2f} x; "
        f"stock output, which takes no unknown enum value and no null, {ratio['stock']:.2f} x"
    )
    return 0 if met else 1


if __name__ == "__main__":
    raise SystemExit(main())
