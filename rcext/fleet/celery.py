"""Fleet in Celery: workers, schedule and redelivery are Celery's, feeds and budgets are the fleet's."""

from __future__ import annotations

import os
import threading
from typing import TYPE_CHECKING, Any, Final

if TYPE_CHECKING:
    from collections.abc import Callable

    import psycopg
    from celery import Celery, Task

    from rcext.follow import Change

    from ._sync import Fleet

DISPATCH: Final = "rcext.fleet.dispatch"
WORK: Final = "rcext.fleet.work"


def add_tasks(app: Celery, fleet: Callable[[], Fleet], *, every: float = 1.0, most: int = 100) -> None:
    """Add the tasks of a fleet to a Celery application, and their schedule to its beat.

    `rcext.fleet.dispatch`, which beat sends, counts what is due now and sends as many tasks `rcext.fleet.work`. Each
    follows one feed in a worker process, with its handler, its transaction and its acknowledgement. A task that waits
    too long in the queue expires, so that busy workers are not flooded. A task whose worker was killed is delivered
    again (`acks_late`); its feed is followed when the lease of the killed worker has expired.

    Args:
        app: the application.
        fleet: makes a fleet; called once in each process or thread of a worker.
        every: the interval of the schedule in seconds.
        most: the largest number of tasks in one interval.
    """
    local = _Local(fleet)

    def dispatch() -> int:
        due = min(most, local.fleet().ready())
        for _ in range(due):
            app.send_task(WORK, expires=10 * every)
        return due

    def work() -> bool:
        return local.fleet().work()

    app.task(name=DISPATCH, ignore_result=True)(dispatch)
    app.task(name=WORK, acks_late=True, reject_on_worker_lost=True, ignore_result=True)(work)
    schedule: dict[str, Any] = app.conf.beat_schedule
    schedule[DISPATCH] = {"task": DISPATCH, "schedule": every, "options": {"expires": every}}


def send_to(task: Task[Any, Any]) -> Callable[[Change, psycopg.Connection[Any]], None]:
    """Return a handler that passes each change to a task of your own.

    The task receives a dict with `kind`, `action`, `object_id`, `extension_id`, `id` and `raw`; the id of the change is
    the id of the task. Give the task `acks_late` and `reject_on_worker_lost`. A change may be sent twice if a worker is
    killed in between, and tasks may run in any order: store the ids of applied changes in the transaction of the
    effect.

    Args:
        task: the task.
    """

    def handler(change: Change, _database: psycopg.Connection[Any]) -> None:
        names = ("id", "kind", "action", "object_id", "extension_id", "raw")
        task.apply_async(args=({name: getattr(change, name) for name in names},), task_id=change.id)

    return handler


class _Local(threading.local):
    """A fleet for each thread, and again after a fork."""

    def __init__(self, make: Callable[[], Fleet]) -> None:
        self._make = make
        self._process = 0
        self._fleet: Fleet | None = None

    def fleet(self) -> Fleet:
        if self._fleet is None or self._process != os.getpid():
            self._fleet, self._process = self._make(), os.getpid()
        return self._fleet
