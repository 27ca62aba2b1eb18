"""Attaching contacts to calls, and conversations and recordings: time, its growth at ten times the data, and `rcsdk`.

Run as `python -m scripts.bench.attach [--large] [--rcsdk FOLDER]`; FOLDER is an unpacked npm package `rcsdk@1.3.2` with
its dependencies, for which Node is needed. Times are medians; read the ratios.
"""

from __future__ import annotations

import argparse
import copy
import json
import random
import statistics
import subprocess
import tempfile
import time
from itertools import pairwise
from pathlib import Path
from typing import Any, Literal

from rcext.relations import ContactIndex, attach, attach_contacts_to_calls, conversation, recordings

ROUNDS = 3
MODES: tuple[Literal["e164", "contains"], ...] = ("e164", "contains")

_ORACLE = """
const fs = require('fs');
const {RCSDK} = (() => { const m = require(process.argv[2]); return m.RCSDK ? m : {RCSDK: m}; })();
const sdk = new RCSDK({server: 'http://127.0.0.1', appKey: 'x', appSecret: 'x'});
const data = JSON.parse(fs.readFileSync(process.argv[3], 'utf-8'));
const start = process.hrtime.bigint();
sdk.getCallHelper().attachContacts(data.contacts, data.calls);
const seconds = Number(process.hrtime.bigint() - start) / 1e9;
console.log(JSON.stringify({seconds, found: data.calls.map(call => [call.from, call.to].map(
    info => info.contact ? [info.contact.id, info.contactPhone] : null))}));
"""


def make(contacts: int, calls: int, seed: int = 1) -> tuple[list[dict[str, Any]], list[dict[str, Any]]]:
    """Contacts with two or three numbers each as people write them, and calls of which half are with contacts."""
    source = random.Random(seed)
    forms = ("+1{0}", "({1}) {2}-{3}", "{1}-{2}-{3}", "1{0}", "{1}.{2}.{3}")
    known: list[str] = []

    def number() -> str:
        return f"{source.randint(201, 989)}{source.randint(200, 999)}{source.randint(0, 9999):04}"

    def written() -> str:
        digits = number()
        known.append(digits)
        return source.choice(forms).format(digits, digits[:3], digits[3:6], digits[6:])

    people: list[dict[str, Any]] = []
    for identifier in range(contacts):
        person: dict[str, Any] = {
            "id": identifier,
            "firstName": "N",
            "mobilePhone": written(),
            "businessPhone": written(),
        }
        if identifier % 2:
            person["homePhone2"] = written()
        people.append(person)
    log: list[dict[str, Any]] = []
    for identifier in range(calls):
        other = source.choice(known) if identifier % 2 else number()
        parties = [{"phoneNumber": f"+1{other}"}, {"phoneNumber": "+16505550100", "extensionNumber": "101"}]
        source.shuffle(parties)
        log.append({"id": str(identifier), "direction": "Inbound", "from": parties[0], "to": parties[1]})
    return people, log


def seconds(people: list[dict[str, Any]], log: list[dict[str, Any]], mode: Literal["e164", "contains"]) -> float:
    """Return the median time of attaching, index included, on fresh copies."""
    times: list[float] = []
    for _ in range(ROUNDS):
        calls = copy.deepcopy(log)
        start = time.perf_counter()
        attach_contacts_to_calls(ContactIndex(people, mode=mode), calls)
        times.append(time.perf_counter() - start)
    return statistics.median(times)


def joined(log: list[dict[str, Any]]) -> tuple[float, float]:
    """Return the median times of attaching as many messages as there are calls, and a recording to each call."""
    messages: list[dict[str, Any]] = [
        {"id": place, "direction": "Inbound", "from": call["from"], "to": [call["to"]]}
        for place, call in enumerate(log)
    ]
    known: list[dict[str, Any]] = [{"id": call["id"], "duration": 1} for call in log]
    times: tuple[list[float], list[float]] = ([], [])
    for _ in range(ROUNDS):
        calls: list[dict[str, Any]] = [{**call, "recording": {"id": call["id"]}} for call in log]
        start = time.perf_counter()
        attach(calls, conversation(), messages)
        middle = time.perf_counter()
        attach(calls, recordings(), known)
        times[0].append(middle - start)
        times[1].append(time.perf_counter() - middle)
    return statistics.median(times[0]), statistics.median(times[1])


def against_original(folder: Path) -> None:
    """Print times on 2,000 contacts and 5,000 calls, and on half of each, and compare every answer."""
    times: list[float] = []
    for contacts, calls in ((1_000, 2_500), (2_000, 5_000)):
        theirs, ours, different = compared(folder, contacts, calls)
        times.append(theirs)
        print(f"{contacts:,} contacts x {calls:,} calls, the original's rule")
        print(f"  rcsdk 1.3.2 {theirs:.2f} s, ours {ours:.3f} s: {theirs / ours:.0f} times as fast")
        print(f"  {calls} calls compared, {different} different")
    print(f"rcsdk 1.3.2: growth at twice the contacts and calls {times[1] / times[0]:.1f}")


def compared(folder: Path, contacts: int, calls: int) -> tuple[float, float, int]:
    """Return the original's time, ours, and how many calls got another contact."""
    people, log = make(contacts, calls)
    for call in log:
        for party in (call["from"], call["to"]):
            # The original's rule finds a number only where the contact's has all of its digits.
            party["phoneNumber"] = party["phoneNumber"][2:]
    with tempfile.TemporaryDirectory() as scratch:
        data = Path(scratch, "data.json")
        data.write_text(json.dumps({"contacts": people, "calls": log}))
        script = Path(scratch, "oracle.js")
        script.write_text(_ORACLE)
        run = subprocess.run(
            ["node", str(script), str(folder.resolve()), str(data)], capture_output=True, text=True, check=True
        )
    answer = json.loads(run.stdout.strip().splitlines()[-1])
    own = copy.deepcopy(log)
    start = time.perf_counter()
    attach_contacts_to_calls(people, own, mode="contains")
    ours = time.perf_counter() - start
    found = [
        [
            [party["contact"]["id"], party["contactPhone"]] if "contact" in party else None
            for party in (call["from"], call["to"])
        ]
        for call in own
    ]
    different = sum(one != other for one, other in zip(found, answer["found"], strict=True))
    return answer["seconds"], ours, different


def figures(contacts: int, calls: int) -> dict[str, float]:
    """Return the seconds of each kind of attaching."""
    people, log = make(contacts, calls)
    found: dict[str, float] = {mode: seconds(people, log, mode) for mode in MODES}
    return {**found, **dict(zip(("a message each call", "a recording each call"), joined(log), strict=True))}


def main() -> None:
    """Print the figures."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").partition("\n")[0])
    parser.add_argument("--large", action="store_true", help="also 100,000 contacts x 1,000,000 calls (minutes)")
    parser.add_argument("--rcsdk", type=Path, help="an unpacked npm package rcsdk@1.3.2 with its dependencies")
    arguments = parser.parse_args()
    sizes = [(1_000, 10_000), (10_000, 100_000), *([(100_000, 1_000_000)] if arguments.large else [])]
    print("contacts x calls".ljust(22), *(f"{contacts:,} x {calls:,}".rjust(20) for contacts, calls in sizes))
    columns = [figures(contacts, calls) for contacts, calls in sizes]
    for name in columns[0]:
        times = [column[name] for column in columns]
        growths = ["", *(f" ({ten / one:.1f} x)" for one, ten in pairwise(times))]
        cells = (f"{spent:.3f} s{growth}" for spent, growth in zip(times, growths, strict=True))
        print(name.ljust(22), *(cell.rjust(20) for cell in cells))
    if arguments.rcsdk is not None:
        against_original(arguments.rcsdk)


if __name__ == "__main__":
    main()
