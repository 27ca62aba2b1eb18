"""Decoding a page of 1000 call records into models, against `orjson.loads` of it.

Run: python -m scripts.bench.decode [--processes 5] [--rounds 9]
"""

from __future__ import annotations

from .report import line
from .turns import take_turns

CANDIDATES = """
import httpx
from ringcentral_api.api.call_log import read_user_call_log
from stock.models.call_log_response import CallLogResponse as Stock
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
"""


def main() -> int:
    """Print the ratios; 1 where the budget is not met."""
    turns = take_turns(CANDIDATES, __doc__)
    note = f"orjson.loads {turns.milliseconds('loads'):.0f} ms"
    met = line(
        "decode 1000 call records, answer to models / orjson.loads", turns.ratio("ours", "loads"), 3.0, note=note
    )
    print(
        f"  with the garbage collector paused {turns.ratio('paused', 'loads'):.2f} x; "
        f"stock output, which takes no unknown enum value and no null, {turns.ratio('stock', 'loads'):.2f} x"
    )
    return 0 if met else 1


if __name__ == "__main__":
    raise SystemExit(main())
