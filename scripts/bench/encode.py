"""Encoding a page of 1000 call records back to JSON, against the stock output; medians in fresh processes.

Both write their dictionaries with orjson. Stock output is made on the spot by openapi-python-client.

Run: python -m scripts.bench.encode [--processes 5] [--rounds 9]
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
import orjson
from ringcentral_api import _call
from ringcentral_api.models import CallLogResponse as Ours
sys.path.insert(0, sys.argv[2])
from stock.models.call_log_response import CallLogResponse as Stock
content = open(sys.argv[1], "rb").read()
ours, stock = Ours.from_dict(orjson.loads(content)), Stock.from_dict(orjson.loads(content))
runs = {
    "ours": lambda: _call.dump(ours),
    "stock": lambda: orjson.dumps(stock.to_dict()),
    "ours_dict": ours.to_dict,
    "stock_dict": stock.to_dict,
    "dumps": lambda document=orjson.loads(content): orjson.dumps(document),
}
assert orjson.loads(runs["ours"]()) == orjson.loads(content)
back = orjson.loads(runs["stock"]())
assert len(back["records"]) == len(orjson.loads(content)["records"])
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

    def ratio(one: str, other: str) -> float:
        return statistics.median(result[one] / result[other] for result in results)

    note = f"stock {statistics.median(result['stock'] for result in results) * 1e3:.0f} ms"
    met = line("encode 1000 call records, models to bytes / stock output", ratio("ours", "stock"), 0.7, note=note)
    print(
        f"  to dictionaries alone {ratio('ours_dict', 'stock_dict'):.2f} x stock; "
        f"ours {ratio('ours', 'dumps'):.2f} x orjson.dumps of the same"
    )
    return 0 if met else 1


if __name__ == "__main__":
    raise SystemExit(main())
