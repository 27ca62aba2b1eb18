"""Simulate a company: a fleet of worker processes that are killed, a sandbox with limits, a virtual clock, a ledger.

    python -m scripts.fleet_simulation postgresql://user@host/empty-database --extensions 1000 --workers 2

First the fleet reads all mailboxes, as far as the limits allow (it is behind). Then people receive messages and calls;
most are announced by hints, some hints are lost; some requests fail. Every few seconds a worker is killed and replaced.
The virtual clock moves by steps, and stands still until each worker that lives has found nothing to do, so that lag and
rates show limits and plans, not the speed of this machine. Prints one JSON object.
"""

from __future__ import annotations

import argparse
import json
import mmap
import os
import random
import resource
import signal
import struct
import subprocess
import sys
import tempfile
import time
from collections import Counter, defaultdict, deque
from contextlib import contextmanager, suppress
from itertools import takewhile
from pathlib import Path
from subprocess import PIPE
from typing import TYPE_CHECKING, Any, Final

import psycopg
from attrs import evolve

from rcext import RingCentral
from rcext.fleet import Fleet, FleetTiming
from rcext.push import Notification
from rcext.sandbox import Sandbox

if TYPE_CHECKING:
    from collections.abc import Callable, Generator

    from rcext.follow import Change

ROOT: Final = Path(__file__).resolve().parents[1]
# Pauses of a worker are real time: they are short, because the clock waits for the workers.
TIMING: Final = FleetTiming(messages_after=(), calls_after=(), lease=30.0, poll=0.05)
_TIME: Final = struct.Struct("d")
_PLACES: Final = 64
_PATIENCE: Final = 300.0
_FINE: Final = 0.5


def stop(clock: Any) -> None:
    """Let the clock of a sandbox move by `advance` only."""
    start, begin = clock.now(), clock.monotonic()
    moved = 0.0

    def jump(target: float) -> None:
        nonlocal moved
        moved = max(moved, target - start)

    clock.now = lambda: start + moved
    clock.monotonic = lambda: begin + moved
    clock._jump = jump


class SharedClock:
    """The sandbox's clock in other processes, and until when each worker has done everything: a file of numbers.

    Args:
        file: the file.
    """

    def __init__(self, file: Path) -> None:
        with file.open("r+b") as opened:
            self._map = mmap.mmap(opened.fileno(), _TIME.size * (1 + _PLACES))

    def set(self, now: float) -> None:
        """Move the clock."""
        _TIME.pack_into(self._map, 0, now)

    def now(self) -> float:
        """Return the time in seconds since 1970."""
        return float(_TIME.unpack_from(self._map)[0])

    def set_idle(self, place: int, until: float) -> None:
        """Say until when a worker has done everything."""
        _TIME.pack_into(self._map, _TIME.size * (1 + place), until)

    def idle(self, place: int) -> float:
        """Return until when a worker has done everything."""
        return float(_TIME.unpack_from(self._map, _TIME.size * (1 + place))[0])

    def monotonic(self) -> float:
        """Return the same: it never goes back."""
        return self.now()

    def listen(self, wake: Callable[[], object]) -> Callable[[], None]:
        """Return a function that does nothing: the workers' clients do not wait by this clock."""
        del wake
        return lambda: None


def store(clock: SharedClock) -> Callable[[Change, psycopg.Connection[Any]], None]:
    """Return the handler: it writes the message or call into the table of the program."""

    def handler(change: Change, database: psycopg.Connection[Any]) -> None:
        if change.action == "created":
            identifier = change.raw.get("sessionId") if change.kind == "call" else change.object_id
            database.execute("INSERT INTO ledger VALUES (%s, %s, %s)", (change.kind, str(identifier), clock.now()))

    return handler


class SteppedFleet(Fleet):
    """A worker that says when it has nothing to do, and waits for the next step of the clock then."""

    place: int
    steps: SharedClock
    width: int

    def _turn(self) -> None:
        self._begun, self._alone = self.steps.now(), self._slots.free == self.width
        super()._turn()

    def _idle(self) -> float:
        if not self._alone:
            return 0.05
        self.steps.set_idle(self.place, self._begun)
        while self.steps.now() == self._begun:
            time.sleep(0.002)
        return 0.0


def work(folder: Path, place: int, name: str) -> None:
    """Be a worker until killed."""
    settings = json.loads((folder / "settings.json").read_text())
    clock = SharedClock(folder / "clock")

    def client(session: str) -> RingCentral:
        return RingCentral(
            settings["server"],
            settings["id"],
            settings["secret"],
            jwt=settings["jwt"][session],
            token_store=folder / f"tokens-{session}.json",
            clock=clock,
        )

    timing = evolve(TIMING, sweep=settings["sweep"])
    fleet = SteppedFleet(
        settings["database"],
        client,
        store(clock),
        timing=timing,
        clock=clock.now,
        hinted=True,
        worker=name,
        parallel=settings["parallel"],
    )
    fleet.place, fleet.steps, fleet.width = place, clock, settings["parallel"]
    with fleet:
        fleet.run()


def nurse(folder: Path) -> None:
    """Fork a worker for each line with its place and name: a new interpreter would take seconds to start."""
    signal.signal(signal.SIGCHLD, signal.SIG_IGN)
    for line in sys.stdin:
        place, name = line.split()
        process = os.fork()
        if process:
            print(process, flush=True)
            continue
        signal.signal(signal.SIGCHLD, signal.SIG_DFL)
        os.close(0)
        work(folder, int(place), name)


class Simulation:
    """A sandbox, its people, and the workers.

    Args:
        database: the connection string of an empty database.
        options: the command line.
        folder: a folder for the settings of the workers.
    """

    def __init__(self, database: str, options: argparse.Namespace, folder: Path) -> None:
        self.database, self.options, self.folder = database, options, folder
        self.sb = Sandbox(seed=18)
        self.choose = random.Random(18)
        self.made: dict[tuple[str, str], float] = {}
        self.workers: dict[int, tuple[str, int]] = {}
        self.kills = 0
        self.statuses: Counter[str] = Counter()
        self.delivered: set[tuple[str, str]] = set()
        self.read_until = 0.0
        self.counted = 0
        self.minutes: defaultdict[str, deque[float]] = defaultdict(deque)
        self.busiest = 0
        self.timing = evolve(TIMING, sweep=options.sweep)
        self.ending = False
        self.hours = 0.0
        (folder / "clock").write_bytes(bytes(_TIME.size * (1 + _PLACES)))
        self.clock = SharedClock(folder / "clock")

    def run(self) -> dict[str, Any]:
        """Return the figures."""
        with self.sb as sb, psycopg.connect(self.database, autocommit=True) as database, self._nursery():
            signal.signal(signal.SIGTERM, self._end)  # ends the day early
            self.people = self._people()
            sessions = self.people[: self.options.sessions]
            settings = {
                "server": sb.server,
                "id": sb.client_id,
                "secret": sb.client_secret,
                "database": self.database,
                "jwt": {session: sb.jwt_of(session) for session in sessions},
                "sweep": self.options.sweep,
                "parallel": self.options.parallel,
            }
            (self.folder / "settings.json").write_text(json.dumps(settings))
            database.execute("CREATE TABLE ledger (kind text, object text, at float8)")
            database.execute("CREATE INDEX ON ledger (at)")
            sb.limits.enable()
            del sb.limits["Auth"]  # workers that are killed while they log in would use it up
            stop(sb.clock)
            self.clock.set(sb.clock.now())
            with Fleet(self.database, _no_client, _no_client, timing=self.timing, clock=sb.clock.now) as fleet:
                for place, session in enumerate(sessions):
                    fleet.follow(session, messages=True, extensions=self.people[place :: len(sessions)])
                if self.options.calls:
                    fleet.follow(sessions[0], calls="account")
                self._add_faults()
                begin, wall = sb.clock.now(), time.monotonic()
                behind = self._catch_up(fleet)
                self._day(fleet, database, wall + 60 * self.options.wall_minutes)
                # a lost hint is found by the next sweep
                end = sb.clock.now() + max(lane.sweep for lane in fleet.status().lanes) + 2 * TIMING.lease
                self._say("the last hints and sweeps")
                self._pass(fleet, lambda: sb.clock.now() < end and self._missing(database), step=4 * self.options.step)
                status = fleet.status()
            figures = self._figures(database)
            seconds = time.monotonic() - wall
            self._count()
            sent = sum(lane.calls for lane in status.lanes)
            rss = sum(_memory(process) for _, process in self.workers.values()) / len(self.workers)
            return {
                "extensions": len(self.people),
                "sessions": len(sessions),
                "workers": self.options.workers,
                "hours_of_traffic": round(self.hours, 2),
                "virtual_hours": round((sb.clock.now() - begin) / 3600, 2),
                "kills": self.kills,
                **figures,
                "calls": sent,
                "calls_by_status": self.statuses,
                "real_seconds": round(seconds),
                "real_calls_per_second": round(sent / seconds, 1),
                **behind,
                "share_of_limit_in_the_busiest_minute": round(self.busiest / sb.limits["Light"], 3),
                "planned_sweep": {lane.group: round(lane.sweep) for lane in status.lanes},
                "freshness": {kind.kind: {"p50": kind.p50, "p95": kind.p95, "p99": kind.p99} for kind in status.kinds},
                "set_aside": status.set_aside,
                "worker_mb": round(rss),
                "driver_mb": resource.getrusage(resource.RUSAGE_SELF).ru_maxrss // 1024,
            }

    def _add_faults(self) -> None:
        if self.options.faults:
            self.sb.faults.add("*/message-sync", status=503, probability=self.options.faults)
            self.sb.faults.add("*/call-log-sync", status=503, probability=self.options.faults)
            self.sb.faults.add("*/message-sync", "reset_after", probability=self.options.faults)

    def _people(self) -> list[str]:
        """Create extensions; return their ids. One is made by a request, the others are its copies."""
        with RingCentral(self.sb.server, self.sb.client_id, self.sb.client_secret, jwt=self.sb.jwt) as rc:
            contact = {"firstName": "P", "lastName": "0", "email": "p0@example.com"}
            body = {"contact": contact, "extensionNumber": "20000", "type": "User", "status": "Enabled"}
            first = int(rc.platform.post("/restapi/v1.0/account/~/extension", json=body).json()["id"])
        state = vars(self.sb)["_state"]
        people = [str(first + number) for number in range(self.options.extensions)]
        with state.lock, state.store.batch():
            entry, user = state.extension(people[0]), state.user(people[0])
            for number, person in enumerate(people[1:], start=1):
                named = {"extensionNumber": str(20000 + number), "name": f"P {number}"}
                state.store.put("extension", "", person, {**entry, "id": int(person), **named})
                names = [user["usernames"][0], f"p{number}@example.com"]
                state.store.put("user", "", person, {**user, "id": person, **named, "usernames": names})
        return people

    @contextmanager
    def _nursery(self) -> Generator[None]:
        """Start the process that forks the workers; kill all at the end."""
        command = [sys.executable, "-m", "scripts.fleet_simulation", "nurse", str(self.folder)]
        environment = {**os.environ, "PYTHONPATH": f"{ROOT}{os.pathsep}{ROOT / 'generated'}"}
        with (self.folder / "output").open("ab") as output:
            self.nursery = subprocess.Popen(
                command, cwd=ROOT, env=environment, stdin=PIPE, stdout=PIPE, stderr=output, text=True
            )
        try:
            yield
        finally:
            for _, process in self.workers.values():
                with suppress(ProcessLookupError):
                    os.kill(process, signal.SIGKILL)
            self.nursery.kill()
            self.nursery.communicate()

    def _replace(self) -> None:
        """Start the workers that are missing."""
        assert self.nursery.stdin is not None
        assert self.nursery.stdout is not None
        for place in set(range(self.options.workers)) - set(self.workers):
            name = f"{place}-{self.kills}"
            self.clock.set_idle(place, 0.0)
            print(place, name, file=self.nursery.stdin, flush=True)
            self.workers[place] = (name, int(self.nursery.stdout.readline()))

    def _kill(self) -> None:
        """Kill a worker and replace it."""
        place = self.choose.choice(sorted(self.workers))
        try:
            os.kill(self.workers.pop(place)[1], signal.SIGKILL)
        except ProcessLookupError:
            raise RuntimeError(f"a worker has ended: {self._output()}") from None
        self.kills += 1
        self._replace()

    def _output(self) -> str:
        return (self.folder / "output").read_text()[-5000:]

    def _day(self, fleet: Fleet, database: psycopg.Connection[Any], deadline: float) -> None:
        """Let people receive messages and calls for some hours, or until a moment of the machine's clock."""
        begin, now = self.sb.clock.now(), self.sb.clock.now
        for hour in range(1, 10_000):
            end = begin + min(hour, self.options.hours) * 3600

            def goes_on(end: float = end) -> bool:
                return now() < end and not self.ending and time.monotonic() < deadline

            self._pass(fleet, goes_on, traffic=True)
            self._count()
            self.hours = (now() - begin) / 3600
            late = self._late(database)
            made = Counter(kind for kind, _ in self.made)
            self._say(f"hour {self.hours:.2f}: {made}, {late} late, {self.kills} kills, {self.statuses}")
            if now() < end or hour >= self.options.hours:
                return

    def _late(self, database: psycopg.Connection[Any]) -> int:
        """Return how many messages and calls were not delivered although their mailbox was swept since."""
        before = self.sb.clock.now() - self.options.sweep - 2 * TIMING.lease
        return sum(self.made[key] < before for key in self._missing(database))

    def _end(self, *_: object) -> None:
        self.ending = True

    def _count(self) -> None:
        """Count the answers of the requests since the last time, and the requests of a session in any minute."""
        for entry in takewhile(lambda entry: entry.number > self.counted, reversed(self.sb.requests)):
            if entry.path.endswith(("-sync", "/call-log")):
                self.statuses[str(entry.status)] += 1
            if entry.path.endswith("/message-sync"):
                minute = self.minutes[entry.extension_id]
                minute.appendleft(entry.time)
                while minute[-1] >= entry.time + 60.0:
                    minute.pop()
                self.busiest = max(self.busiest, len(minute))
        self.counted = self.sb.requests[-1].number
        self.minutes.clear()

    def _catch_up(self, fleet: Fleet) -> dict[str, Any]:
        """Let the fleet read all mailboxes for the first time; return the share of the limits that it uses."""
        self._replace()
        begin, wall = self.sb.clock.now(), time.monotonic()

        def never() -> dict[str, int]:
            return {kind.kind: kind.never for kind in fleet.status().kinds}

        # At the end some lanes have nothing to do: the share is measured until the first of them is idle.
        total = never()["message"]
        self._pass(fleet, lambda: never()["message"] > 0.1 * total, step=_FINE)
        seconds = self.sb.clock.now() - begin
        lanes = [lane for lane in fleet.status().lanes if lane.group == "Light"]
        allowed = sum(lane.allowed / lane.window for lane in lanes) * seconds
        sent = sum(entry.path.endswith("/message-sync") for entry in self.sb.requests)
        figures = {
            "share_of_limit_when_behind": round(sent / allowed, 3),
            "real_calls_per_second_when_behind": round(sent / (time.monotonic() - wall), 1),
        }
        self._say(f"behind: {figures}")
        self._pass(fleet, lambda: any(never().values()), step=_FINE)
        return {**figures, "seconds_behind": round(self.sb.clock.now() - begin)}

    def _say(self, text: str) -> None:
        print(f"{time.strftime('%H:%M:%S')} {text}", file=sys.stderr, flush=True)

    def _pass(
        self, fleet: Fleet, condition: Callable[[], object], *, traffic: bool = False, step: float | None = None
    ) -> None:
        """Let time pass as long as a condition holds."""
        self._replace()
        kill_at = time.monotonic() + self.options.kill_every
        while condition():
            patience = time.monotonic() + _PATIENCE
            now = self.clock.now()
            while any(self.clock.idle(place) < now for place in self.workers):
                time.sleep(0.002)
                if time.monotonic() > patience:
                    raise TimeoutError(self._output())
                if time.monotonic() > kill_at:
                    self._kill()
                    kill_at = time.monotonic() + self.options.kill_every
            if traffic:
                self._traffic(fleet)
            self.sb.clock.advance(step or self.options.step)
            self.clock.set(self.sb.clock.now())

    def _traffic(self, fleet: Fleet) -> None:
        """Send the messages and calls of a step of time, and their hints."""
        account = "/restapi/v1.0/account/1/extension"
        events: list[str] = []
        for person in self._some(self.options.messages):
            self.made["message", str(self.sb.incoming_sms(to=person))] = self.sb.clock.now()
            events.append(f"{account}/{person}/message-store")
        for person in self._some(self.options.calls):
            call = self.sb.incoming_call(to=person)
            call.hang_up()
            self.made["call", call.session_id] = self.sb.clock.now()
            events.append(f"{account}/{person}/telephony/sessions")
        arrive = [event for event in events if self.choose.random() >= self.options.lost_hints]
        if arrive:
            fleet.hint(*(Notification.from_dict({"event": event}) for event in arrive))

    def _some(self, per_day: float) -> list[str]:
        """Return the people to whom something happens in this step."""
        expected = per_day * len(self.people) / 86400 * self.options.step
        count = int(expected) + (self.choose.random() < expected % 1)
        return [self.choose.choice(self.people) for _ in range(count)]

    def _missing(self, database: psycopg.Connection[Any]) -> set[tuple[str, str]]:
        """Return what was not delivered yet; read what was delivered since the last time, and a while before."""
        rows = database.execute("SELECT kind, object, at FROM ledger WHERE at >= %s", (self.read_until - 600.0,))
        for kind, key, at in rows:
            self.delivered.add((str(kind), str(key)))
            self.read_until = max(self.read_until, float(at))
        return self.made.keys() - self.delivered

    def _figures(self, database: psycopg.Connection[Any]) -> dict[str, Any]:
        rows = database.execute("SELECT kind, object, at FROM ledger").fetchall()
        stored = [((str(row[0]), str(row[1])), float(row[2])) for row in rows]
        size = """SELECT sum(pg_total_relation_size(oid)) FROM pg_class
            WHERE relname LIKE 'rcext%' AND relkind = 'r' AND pg_table_is_visible(oid)"""
        row = database.execute(size).fetchone()
        bytes_ = float(row[0]) if row else 0.0

        def lag(kind: str) -> dict[str, float]:
            lags = sorted(at - self.made[key] for key, at in stored if key in self.made and key[0] == kind)
            shares = {"p50": 0.5, "p95": 0.95, "p99": 0.99, "longest": 1.0}
            return {
                name: round(lags[min(len(lags) - 1, int(share * len(lags)))], 1)
                for name, share in shares.items()
                if lags
            }

        return {
            "made": Counter(kind for kind, _ in self.made),
            "delivered": Counter(kind for (kind, _), _ in stored),
            "lost": len(set(self.made) - {key for key, _ in stored}),
            "doubled": len(stored) - len({key for key, _ in stored}),
            "unknown": len({key for key, _ in stored} - set(self.made)),
            "lag": {"message": lag("message"), "call": lag("call")},
            "database_mb_per_1000": round(bytes_ / 1e6 / len(self.people) * 1000, 2),
        }


def _no_client(*_: Any) -> Any:
    raise AssertionError("the driver follows nothing")


def _memory(process: int) -> float:
    """Return the resident megabytes of a process."""
    lines = Path(f"/proc/{process}/status").read_text(encoding="ascii").splitlines()
    return float(next(line.split()[1] for line in lines if line.startswith("VmRSS"))) / 1024


def main() -> None:
    """Run the simulation, or a worker of one."""
    if sys.argv[1:2] == ["nurse"]:
        nurse(Path(sys.argv[2]))
        return
    parser = argparse.ArgumentParser(description=(__doc__ or "").partition("\n")[0])
    parser.add_argument("database", help="the connection string of an empty database")
    parser.add_argument("--extensions", type=int, default=1000)
    parser.add_argument("--sessions", type=int, default=4, help="users whose limits are used")
    parser.add_argument("--workers", type=int, default=2)
    parser.add_argument("--parallel", type=int, default=4, help="feeds that a worker follows at the same time")
    parser.add_argument("--hours", type=float, default=1.0, help="virtual hours of traffic")
    parser.add_argument(
        "--wall-minutes", type=float, default=float("inf"), help="after so long no more messages and calls are made"
    )
    parser.add_argument("--messages", type=float, default=20.0, help="messages per extension and day")
    parser.add_argument("--calls", type=float, default=10.0, help="calls per extension and day")
    parser.add_argument("--lost-hints", type=float, default=0.05, help="the share of hints that never arrive")
    parser.add_argument("--faults", type=float, default=0.002, help="the share of requests that fail, in each way")
    parser.add_argument("--sweep", type=float, default=600.0, help="seconds between two sweeps of a mailbox")
    parser.add_argument("--step", type=float, default=0.5, help="seconds of a step of the clock")
    parser.add_argument("--kill-every", type=float, default=5.0, help="seconds between two kills")
    options = parser.parse_args()
    with tempfile.TemporaryDirectory() as folder:
        print(json.dumps(Simulation(options.database, options, Path(folder)).run(), indent=2))


if __name__ == "__main__":
    main()
