"""Run 8 processes under faults for ten minutes, and print a ledger: `python -m scripts.soak [--seconds N]`.

Half of the processes use the synchronous client, half the asynchronous one; half share their tokens in Redis, half in a
file. Each sends messages, reads lists and batches, downloads, listens (PubNub or WebSocket) and follows its mailbox
into SQLite. Access tokens end every few seconds, 5 % of the requests fail in some way, asynchronous calls are canceled
at random moments, and processes are stopped (SIGSTOP) and killed (SIGKILL) and started again.

At the end every intended message is looked up in the sandbox: `lost` was reported as sent and is absent, `doubled` is
there more than once. `unnamed` errors are those that no caller can expect. All three must be 0, and so must the numbers
of `follow`: messages that are absent from a worker's database, or there twice. The memory, threads and descriptors of
the two processes that are never killed must not grow.
"""

from __future__ import annotations

import argparse
import json
import os
import random
import signal
import sqlite3
import statistics
import subprocess
import sys
import tempfile
import time
from collections import Counter
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final, Literal

import httpx

from rcext import RingCentral
from rcext.follow import SQLiteCursor
from rcext.sandbox import Sandbox
from tests.redis_server import redis_server

from .journal import read

if TYPE_CHECKING:
    from collections.abc import Sequence

ROOT: Final = Path(__file__).resolve().parents[2]
WORKERS: Final = 8
BEGINNING: Final = datetime(2000, 1, 1, tzinfo=UTC)
STEADY: Final = 2
"""How many of the workers are never killed or stopped: the first ones, one of each kind."""
FAULTS: Final[Sequence[tuple[str, float, dict[str, Any]]]] = (
    ("reset_before", 0.01, {}),
    ("reset_after", 0.01, {}),
    ("status", 0.01, {"status": 503}),
    ("rate_limit", 0.005, {"seconds": 1}),
    ("truncate", 0.005, {}),
    ("latency", 0.01, {"seconds": 0.5}),
)


class Fleet:
    """The worker processes.

    Args:
        settings: what all workers get, by name.
        folder: contains their journals and databases.
    """

    def __init__(self, settings: list[dict[str, Any]], folder: Path) -> None:
        self.settings = settings
        self.folder = folder
        self.processes: list[subprocess.Popen[bytes]] = [self._start(entry) for entry in settings]
        self.kills = 0
        self.stops = 0
        self.crashes = 0

    def _start(self, settings: dict[str, Any]) -> subprocess.Popen[bytes]:
        log = (self.folder / f"{settings['name']}.log").open("ab")
        environment = {**os.environ, "SOAK": json.dumps(settings)}
        command = [sys.executable, "-m", "scripts.soak.worker"]
        with log:
            return subprocess.Popen(command, cwd=ROOT, env=environment, stdout=log, stderr=log)

    def disturb(self, source: random.Random) -> None:
        """Kill or pause one worker, and restart those that have ended."""
        index = source.randrange(STEADY, len(self.processes))
        process = self.processes[index]
        if source.random() < 0.5:
            process.kill()
            process.wait()
            self.kills += 1
        else:
            process.send_signal(signal.SIGSTOP)
            time.sleep(source.uniform(0.5, 3.0))
            process.send_signal(signal.SIGCONT)
            self.stops += 1
        for place, one in enumerate(self.processes):
            if one.poll() is not None:
                self.crashes += one.returncode != -signal.SIGKILL
                self.processes[place] = self._start(self.settings[place])

    def finish(self) -> list[str]:
        """Stop all workers, and return the names of those that did not end within 30 seconds."""
        for process in self.processes:
            process.terminate()
        hung: list[str] = []
        for process, settings in zip(self.processes, self.settings, strict=True):
            try:
                process.wait(30)
            except subprocess.TimeoutExpired:
                hung.append(settings["name"])
                process.kill()
                process.wait()
        return hung


def _settings(sandbox: Sandbox, folder: Path, redis: str, seed: int) -> list[dict[str, Any]]:
    shared = {
        "server": sandbox.server,
        "client_id": sandbox.client_id,
        "client_secret": sandbox.client_secret,
        "jwt": sandbox.jwt,
        "pubnub_origin": sandbox.pubnub_origin,
        "phone": sandbox.phone_number,
        "folder": str(folder),
        "seed": seed,
    }
    return [
        {
            **shared,
            "kind": "sync" if index % 2 == 0 else "async",
            "name": ("r" if index < WORKERS // 2 else "f") + str(index),
            "store": redis if index < WORKERS // 2 else str(folder / "tokens.json"),
            "transport": "pubnub" if index % 4 < 2 else "websocket",
        }
        for index in range(WORKERS)
    ]


def _texts(rc: RingCentral, direction: Literal["Inbound", "Outbound"]) -> Counter[str]:
    """Return how often each text is in the mailbox."""
    messages = rc.records(rc.api.message_store.list_messages, direction=[direction], per_page=1000, date_from=BEGINNING)
    return Counter(message.subject or "" for message in messages)


def _follow_ledger(
    rc: RingCentral, folder: Path, settings: list[dict[str, Any]], sent: Counter[str]
) -> tuple[int, int]:
    """Let each worker's cursor catch up, and return how many messages are absent and doubled in their databases."""
    absent = doubled = 0
    for entry in settings:
        database = sqlite3.connect(folder / f"{entry['name']}.sqlite")
        with rc.follow(messages=True, cursor=SQLiteCursor(database), deliver_existing=True) as stream:
            for change in stream.catch_up():
                with database:
                    subject = getattr(change.object, "subject", None)
                    database.execute(
                        "INSERT INTO effects VALUES (?, ?, ?, ?)",
                        (change.id, str(change.object_id), change.action, subject),
                    )
                    stream.ack(change)
        rows = database.execute("SELECT change, object, action, subject FROM effects").fetchall()
        doubled += len(rows) - len({row[0] for row in rows})
        seen = {row[3] for row in rows}
        absent += sum(1 for text in sent if text.startswith("soak ") and text not in seen)
        database.close()
    return absent, doubled


def _growth(entries: list[dict[str, Any]], worker: str) -> str:
    vitals = [entry for entry in entries if entry["kind"] == "vitals" and entry["worker"] == worker]
    if not vitals:
        return "no figures"
    quarter = max(1, len(vitals) // 4)
    early, late = vitals[quarter : 2 * quarter], vitals[-quarter:]
    parts: list[str] = []
    for key in ("rss", "threads", "fds"):
        first = statistics.median(entry[key] for entry in early or vitals)
        last = statistics.median(entry[key] for entry in late)
        parts.append(f"{key} {first:g} -> {last:g}")
    return ", ".join(parts)


def _report(
    entries: list[dict[str, Any]], sent: Counter[str], follow: tuple[int, int], fleet: Fleet, hung: list[str]
) -> int:
    kinds = Counter((entry["kind"], entry.get("operation", "")) for entry in entries)
    operations = sorted({operation for _kind, operation in kinds if operation})
    print(
        f"\n{'operation':10} {'intended':>9} {'done':>7} {'refused':>8} {'canceled':>9} {'unnamed':>8} {'cut off':>8}"
    )
    for operation in operations:
        counts = [kinds[kind, operation] for kind in ("intended", "done", "refused", "canceled", "unnamed")]
        print(f"{operation:10}", *(f"{count:9}" for count in [*counts, counts[0] - sum(counts[1:])]))
    errors = Counter(f"{entry['operation']}: {entry['error']}" for entry in entries if entry["kind"] == "refused")
    print("refused:", ", ".join(f"{name} {count}" for name, count in errors.most_common(12)))
    unnamed = [entry for entry in entries if entry["kind"] == "unnamed"]
    for entry in unnamed[:10]:
        print("unnamed:", entry["worker"], entry["operation"], entry["error"])
    done = {entry["text"] for entry in entries if entry["kind"] == "done" and entry["operation"] == "sms"}
    lost = sum(1 for text in done if not sent[text])
    doubled = sum(1 for text, count in sent.items() if text.startswith("soak ") and count > 1)
    heard = Counter((entry["worker"], entry["uuid"]) for entry in entries if entry["kind"] == "heard")
    repeated = sum(1 for count in heard.values() if count > 1)
    gaps = sum(1 for entry in entries if entry["kind"] == "gap")
    print(f"messages: lost {lost}, doubled {doubled}")
    print(f"push: {sum(heard.values())} notifications, {repeated} delivered twice, {gaps} gaps reported")
    print(f"follow: absent {follow[0]}, doubled {follow[1]}")
    print(f"processes: {fleet.kills} killed, {fleet.stops} stopped, {fleet.crashes} crashed, {len(hung)} hung {hung}")
    for worker in sorted({entry["worker"] for entry in entries}):
        if int(worker[1:]) < STEADY:
            print(f"{worker}: {_growth(entries, worker)}")
    return int(bool(lost or doubled or unnamed or any(follow) or fleet.crashes or hung))


def main() -> int:
    """Run the soak, print the ledger, and return 1 if anything was lost, doubled, unnamed or hung."""
    parser = argparse.ArgumentParser(prog="scripts.soak", description="A long run of many processes under faults.")
    parser.add_argument("--seconds", type=float, default=600.0)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--keep", help="a folder for journals and logs; a temporary one by default")
    arguments = parser.parse_args()
    source = random.Random(arguments.seed)
    with (
        tempfile.TemporaryDirectory() as temporary,
        redis_server() as redis,
        Sandbox.in_process(seed=arguments.seed) as sandbox,
    ):
        folder = Path(arguments.keep or temporary)
        folder.mkdir(parents=True, exist_ok=True)
        settings = _settings(sandbox, folder, redis, arguments.seed)
        fleet = Fleet(settings, folder)
        for kind, probability, options in FAULTS:
            sandbox.faults.add("/restapi/*", kind, probability=probability, **options)
        end = time.monotonic() + arguments.seconds
        while time.monotonic() < end:
            time.sleep(source.uniform(1.0, 3.0))
            sandbox.expire_access_tokens()
            sandbox.incoming_sms("+14155551000", f"soak in {time.time_ns()}")
            if source.random() < 0.4:
                fleet.disturb(source)
        hits = ", ".join(f"{rule.fault.kind} {rule.hits}" for rule in list(sandbox.faults))
        sandbox.faults.clear()
        hung = fleet.finish()
        entries = list(read(folder))
        with RingCentral(sandbox.server, sandbox.client_id, sandbox.client_secret, jwt=sandbox.jwt) as rc:
            sent = _texts(rc, "Outbound")
            follow = _follow_ledger(rc, folder, settings, sent + _texts(rc, "Inbound"))
    print("faults:", hits)
    return _report(entries, sent, follow, fleet, hung)


if __name__ == "__main__":
    try:
        raise SystemExit(main())
    except httpx.HTTPError as error:
        raise SystemExit(f"the sandbox does not answer: {error}") from error
