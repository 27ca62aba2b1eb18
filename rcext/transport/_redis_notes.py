"""Results of calls that a rate limiter in Redis receives with the next admission, or soon after."""

from __future__ import annotations

import atexit
import time
from collections import deque
from contextlib import suppress
from functools import partial
from itertools import chain
from queue import Empty, SimpleQueue
from typing import TYPE_CHECKING, Final, NamedTuple
from weakref import WeakSet

from rcext._thread import Worker

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

_DELAY: Final = 0.05
"""Seconds until a note that no admission has taken along is sent by a thread."""

_living: WeakSet[Notes] = WeakSet()


class Note(NamedTuple):
    """What became of a call: when it was noted, and the command for Redis."""

    when: float
    command: str


class Notes:
    """Notes by budget. Nothing here waits, and nothing holds a lock that an interrupt could leave behind.

    A note that is sent twice changes nothing, so that one that was perhaps not sent is put back.

    Args:
        send: sends the notes of a budget; it may block, and does not raise.
    """

    def __init__(self, send: Callable[[str, list[str]], object]) -> None:
        self._send = send
        self._queues: dict[str, deque[Note]] = {}
        self._on_the_way: dict[str, list[list[Note]]] = {}
        self._signals: SimpleQueue[bool] = SimpleQueue()
        self._armed = self._ended = False
        self._worker: Worker | None = None
        _living.add(self)

    def put(self, key: str, command: str, *, urgent: bool = False) -> None:
        """Add a note; an urgent one is sent at once, by the thread."""
        self._queues.setdefault(key, deque()).append(Note(time.monotonic(), command))
        if urgent or not self._armed:
            self._armed = True
            self._signals.put(urgent)
        if self._worker is None or not self._worker.alive:
            self._worker = Worker(self._run, "rcext-redis-notes")
            self._worker.start()

    def take(self, key: str, *, before: float = float("inf")) -> list[Note]:
        """Take the notes of a budget, to send them along; those that were made before a time."""
        queue, taken = self._queues.get(key), list[Note]()
        try:
            while queue and queue[0].when <= before:
                taken.append(queue.popleft())
        except IndexError:  # another thread was quicker
            pass
        return taken

    def for_admission(self, key: str) -> list[Note]:
        """Take the notes of a budget, and copy those that are on their way: an admission must not overtake them."""
        taken = self.take(key)
        batches = self._on_the_way.get(key)  # read last: what was there and is not, has arrived
        return list(dict.fromkeys([*chain(*tuple(batches)), *taken])) if batches else taken

    def put_back(self, key: str, notes: Sequence[Note]) -> None:
        """Return notes that were perhaps not sent."""
        self._queues.setdefault(key, deque()).extendleft(reversed(notes))

    def flush(self) -> None:
        """Send all notes, and those that another thread is sending: when this returns, all have arrived."""
        self._send_notes(self.for_admission)

    def _send_notes(self, take: Callable[[str], list[Note]]) -> None:
        """Send, budget by budget, the notes that a function takes."""
        for key in list(self._queues):
            batches = self._on_the_way.setdefault(key, [])
            batch: list[Note] = []
            try:
                # An admission must find each note: copy them here before they leave the queue.
                with suppress(RuntimeError):  # another thread has changed the queue meanwhile
                    batch.extend(self._queues[key])
                batches.append(batch)
                if notes := take(key):
                    self._send(key, [note.command for note in notes])
            finally:
                with suppress(ValueError):  # an interrupt came before the batch was appended
                    batches.remove(batch)

    def end(self) -> None:
        """Let the thread send what is left, and end."""
        self._ended = True
        self._signals.put(True)

    def _run(self) -> None:
        while not self._ended:
            urgent = self._signals.get() or self._wait_for_urgent()
            self._armed = False
            before = float("inf") if urgent else time.monotonic() - _DELAY
            self._send_notes(partial(self.take, before=before))
            if not urgent and any(self._queues.values()) and not self._armed:
                self._armed = True
                self._signals.put(False)
        self.flush()

    def _wait_for_urgent(self) -> bool:
        end = time.monotonic() + _DELAY
        try:
            while not self._signals.get(timeout=max(0.0, end - time.monotonic())):
                pass
        except Empty:
            return False
        return True


@atexit.register
def _flush_all() -> None:
    for notes in list(_living):
        notes.flush()
