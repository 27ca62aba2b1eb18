"""Encoding a page of 1000 call records to JSON: models against stock output, dicts against `orjson.dumps`.

Run: python -m scripts.bench.encode [--processes 5] [--rounds 9]
"""

from __future__ import annotations

from .report import line
from .turns import take_turns

CANDIDATES = """
from ringcentral_api import _call
from ringcentral_api.models import CallLog as Ours
from stock.models.call_log_response import CallLogResponse as Stock
document = orjson.loads(content)
ours, stock = Ours.from_dict(orjson.loads(content)), Stock.from_dict(orjson.loads(content))
runs = {
    "ours": lambda: _call.json_body(ours),
    "stock": lambda: orjson.dumps(stock.to_dict()),
    "ours_dict": ours.to_dict,
    "stock_dict": stock.to_dict,
    "dict": lambda: _call.json_body(document, "CallLog"),
    "dumps": lambda: orjson.dumps(document),
}
assert orjson.loads(runs["ours"]()) == orjson.loads(runs["dict"]()) == document
back = orjson.loads(runs["stock"]())
assert len(back["records"]) == len(orjson.loads(content)["records"])
"""


def main() -> int:
    """Print the ratios; 1 where the budget is not met."""
    turns = take_turns(CANDIDATES, __doc__)
    note = f"stock {turns.milliseconds('stock'):.0f} ms"
    ratio = turns.ratio("ours", "stock")
    met = line("encode 1000 call records, models to bytes / stock output", ratio, 1.25, note=note)
    print(
        f"  to dictionaries alone {turns.ratio('ours_dict', 'stock_dict'):.2f} x stock; "
        f"ours {turns.ratio('ours', 'dumps'):.2f} x orjson.dumps of the same"
    )
    dicts = line("encode 1000 records, dicts in a typed call / orjson.dumps", turns.ratio("dict", "dumps"), 3.0)
    return 0 if met and dicts else 1


if __name__ == "__main__":
    raise SystemExit(main())
