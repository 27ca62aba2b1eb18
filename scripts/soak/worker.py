"""One worker process of the soak run: mixed calls, batches, downloads, push and follow until it is stopped.

Run by `python -m scripts.soak`; the settings are a JSON object in the environment variable `SOAK`.
"""

from __future__ import annotations

import asyncio
import contextlib
import json
import os
import random
import signal
import sqlite3
import tempfile
import threading
import time
from pathlib import Path
from typing import TYPE_CHECKING, Any

import httpx

from rcext import AsyncRingCentral, FileTokenStore, RedisTokenStore, RingCentral
from rcext.batch import call_records
from rcext.errors import RingCentralError
from rcext.follow import SQLiteCursor

from .journal import Journal

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable

    from rcext.follow import Change, FollowOptions

SMS = "/account/~/extension/~/message-store/instant?type=SMS"
NAMED = (RingCentralError, httpx.HTTPError)
"""Errors that a caller can expect, and that name what happened."""


class Worker:
    """What both kinds of worker share.

    Args:
        settings: what the driver wrote: server, credentials, folder, name, transport, store, seed.
    """

    def __init__(self, settings: dict[str, Any]) -> None:
        self.settings = settings
        self.name: str = settings["name"]
        self.folder = Path(settings["folder"])
        self.random = random.Random(f"{settings['seed']}/{self.name}/{time.time_ns()}")
        self.journal = Journal(self.folder / f"{self.name}.journal")
        self.stopping = threading.Event()
        self.number = time.time_ns() // 1_000_000 * 1000
        store = settings["store"]
        self.options: dict[str, Any] = {
            "server": settings["server"],
            "client_id": settings["client_id"],
            "client_secret": settings["client_secret"],
            "jwt": settings["jwt"],
            "pubnub_origin": settings["pubnub_origin"],
            "token_store": RedisTokenStore(store) if store.startswith("redis:") else FileTokenStore(store),
            "account": self.name[0],
            "timeout": 10.0,
            "max_wait": 20.0,
        }
        signal.signal(signal.SIGTERM, lambda _signal, _frame: self.stopping.set())
        threading.Thread(target=self._report_vitals, daemon=True).start()

    def text(self) -> str:
        """Return the text of a new SMS, which no other one has."""
        self.number += 1
        return f"soak {self.name} {self.number}"

    def _report_vitals(self) -> None:
        while not self.stopping.wait(5.0):
            status = Path("/proc/self/status").read_text(encoding="ascii")
            values = {
                line.split(":")[0]: line.split()[1] for line in status.splitlines() if ":" in line and line.split()[1:]
            }
            descriptors = len(list(Path("/proc/self/fd").iterdir()))
            self.journal.write(
                "vitals", pid=os.getpid(), rss=int(values["VmRSS"]), threads=int(values["Threads"]), fds=descriptors
            )

    def connect(self) -> sqlite3.Connection:
        """Open the worker's database, which holds the cursor and the effects of its follow."""
        database = sqlite3.connect(self.folder / f"{self.name}.sqlite", check_same_thread=False, timeout=30)
        database.execute("CREATE TABLE IF NOT EXISTS effects (change TEXT, object TEXT, action TEXT, subject TEXT)")
        database.commit()
        return database

    def following(self, database: sqlite3.Connection) -> FollowOptions:
        """Return the options of `follow`."""
        return {"cursor": SQLiteCursor(database), "deliver_existing": True, "transport": self.settings["transport"]}

    def effect(self, database: sqlite3.Connection, change: Change) -> None:
        """Record a change, within the transaction that acknowledges it."""
        subject = getattr(change.object, "subject", None)
        database.execute(
            "INSERT INTO effects VALUES (?, ?, ?, ?)", (change.id, str(change.object_id), change.action, subject)
        )


class SyncWorker(Worker):
    """Calls from two threads, push and follow, with a `RingCentral`."""

    def run(self) -> None:
        """Work until the process is stopped."""
        with RingCentral(**self.options) as rc:
            threads = [threading.Thread(target=self._call, args=(rc,)) for _ in range(2)]
            threads += [
                threading.Thread(target=self._follow, args=(rc,)),
                threading.Thread(target=self._listen, args=(rc,)),
            ]
            for thread in threads:
                thread.start()
            for thread in threads:
                thread.join()
        self.journal.write("end")

    def _guard(self, operation: str, work: Callable[[], object], **values: object) -> None:
        self.journal.write("intended", operation=operation, **values)
        try:
            work()
        except NAMED as error:
            self.journal.write(
                "refused", operation=operation, error=type(error).__name__, reason=str(error)[:200], **values
            )
        except BaseException as error:
            self.journal.write("unnamed", operation=operation, error=repr(error)[:500], **values)
            raise
        else:
            self.journal.write("done", operation=operation, **values)

    def _call(self, rc: RingCentral) -> None:
        choices: list[Callable[[RingCentral], None]] = [self._sms, self._sms, self._log, self._batch, self._download]
        while not self.stopping.wait(self.random.uniform(0.2, 1.2)):
            with contextlib.suppress(Exception):  # the journal has it
                self.random.choice(choices)(rc)

    def _sms(self, rc: RingCentral) -> None:
        text = self.text()
        body = {"from": {"phoneNumber": self.settings["phone"]}, "to": [{"phoneNumber": "+14155550100"}], "text": text}
        self._guard("sms", lambda: rc.platform.post("/account/~/extension/~/sms", json=body), text=text)

    def _log(self, rc: RingCentral) -> None:
        self._guard("records", lambda: sum(1 for _ in rc.records(rc.api.call_log.read_user_call_log, per_page=100)))

    def _batch(self, rc: RingCentral) -> None:
        def work() -> None:
            page = rc.api.call_log.read_user_call_log(per_page=20)
            rc.batch([record.id for record in page.records], call_records())

        self._guard("batch", work)

    def _download(self, rc: RingCentral) -> None:
        def work() -> None:
            page = rc.api.call_log.read_company_call_log(view="Detailed", recording_type="All", per_page=10)
            recording = next((record.recording for record in page.records if record.recording), None)
            if recording is not None:
                with tempfile.TemporaryDirectory(dir=self.folder) as folder:
                    rc.download(recording, Path(folder) / "one")

        self._guard("download", work)

    def _listen(self, rc: RingCentral) -> None:
        while not self.stopping.is_set():
            with contextlib.suppress(*NAMED), rc.subscription([SMS], transport=self.settings["transport"]) as events:
                self.journal.write("listening")
                while not self.stopping.is_set():
                    for item in events.stream(1.0):
                        self.heard(item)

    def heard(self, item: object) -> None:
        """Record a notification or a gap."""
        body = getattr(item, "body", None)
        if isinstance(body, dict):
            self.journal.write("heard", uuid=getattr(item, "uuid", ""), text=str(body.get("subject", "")))  # pyright: ignore[reportUnknownMemberType, reportUnknownArgumentType]  # JSON has anything
        else:
            self.journal.write("gap", text=repr(item)[:200])

    def _follow(self, rc: RingCentral) -> None:
        database = self.connect()
        while not self.stopping.is_set():
            with (
                contextlib.suppress(*NAMED),
                rc.follow(messages=True, **self.following(database)) as stream,
            ):
                threading.Thread(target=self._close, args=(stream.close,), daemon=True).start()
                for change in stream:
                    with database:
                        self.effect(database, change)
                        stream.ack(change)
        database.close()

    def _close(self, close: Callable[[], None]) -> None:
        self.stopping.wait()
        close()


class AsyncWorker(Worker):
    """The same with tasks of an `AsyncRingCentral`; calls are canceled at random moments."""

    async def run(self) -> None:
        """Work until the process is stopped."""
        async with AsyncRingCentral(**self.options) as rc:
            await asyncio.gather(*(self._call(rc) for _ in range(3)), self._follow(rc), self._listen(rc))
        self.journal.write("end")

    async def _pause(self, seconds: float) -> bool:
        await asyncio.sleep(seconds)
        return not self.stopping.is_set()

    async def _guard(self, operation: str, work: Awaitable[object], **values: object) -> None:
        self.journal.write("intended", operation=operation, **values)
        task = asyncio.ensure_future(work)
        limit = self.random.uniform(0.0, 0.3) if self.random.random() < 0.1 else 60.0
        try:
            async with asyncio.timeout(limit):
                await task
        except TimeoutError:
            self.journal.write("canceled" if limit < 1 else "unnamed", operation=operation, error="hung", **values)
        except NAMED as error:
            self.journal.write(
                "refused", operation=operation, error=type(error).__name__, reason=str(error)[:200], **values
            )
        except BaseException as error:
            self.journal.write("unnamed", operation=operation, error=repr(error)[:500], **values)
            raise
        else:
            self.journal.write("done", operation=operation, **values)

    async def _call(self, rc: AsyncRingCentral) -> None:
        choices = [self._sms, self._sms, self._log, self._batch, self._download]
        while await self._pause(self.random.uniform(0.2, 1.2)):
            with contextlib.suppress(Exception):  # the journal has it
                await self.random.choice(choices)(rc)

    async def _sms(self, rc: AsyncRingCentral) -> None:
        text = self.text()
        body = {"from": {"phoneNumber": self.settings["phone"]}, "to": [{"phoneNumber": "+14155550100"}], "text": text}

        async def work() -> None:
            await rc.platform.post("/account/~/extension/~/sms", json=body)

        await self._guard("sms", work(), text=text)

    async def _log(self, rc: AsyncRingCentral) -> None:
        async def work() -> None:
            async for _ in rc.records(rc.api.call_log.read_user_call_log, per_page=100):
                pass

        await self._guard("records", work())

    async def _batch(self, rc: AsyncRingCentral) -> None:
        async def work() -> None:
            page = await rc.api.call_log.read_user_call_log(per_page=20)
            await rc.batch([record.id for record in page.records], call_records())

        await self._guard("batch", work())

    async def _download(self, rc: AsyncRingCentral) -> None:
        async def work() -> None:
            page = await rc.api.call_log.read_company_call_log(view="Detailed", recording_type="All", per_page=10)
            recording = next((record.recording for record in page.records if record.recording), None)
            if recording is not None:
                with tempfile.TemporaryDirectory(dir=self.folder) as folder:
                    await rc.download(recording, Path(folder) / "one")

        await self._guard("download", work())

    async def _listen(self, rc: AsyncRingCentral) -> None:
        while not self.stopping.is_set():
            with contextlib.suppress(*NAMED):
                async with rc.subscription([SMS], transport=self.settings["transport"]) as events:
                    self.journal.write("listening")
                    while not self.stopping.is_set():
                        async for item in events.stream(1.0):
                            SyncWorker.heard(self, item)  # type: ignore[arg-type]  # uses only what both have

    async def _follow(self, rc: AsyncRingCentral) -> None:
        database = self.connect()
        while not self.stopping.is_set():
            with contextlib.suppress(*NAMED):
                async with rc.follow(messages=True, **self.following(database)) as stream:
                    closing = asyncio.create_task(self._close(stream.close))
                    async for change in stream:
                        with database:
                            self.effect(database, change)
                            await stream.ack(change)
                    closing.cancel()
        database.close()

    async def _close(self, close: Callable[[], Awaitable[None]]) -> None:
        while await self._pause(0.2):
            pass
        await close()


if __name__ == "__main__":
    given = json.loads(os.environ["SOAK"])
    if given["kind"] == "sync":
        SyncWorker(given).run()
    else:
        asyncio.run(AsyncWorker(given).run())
