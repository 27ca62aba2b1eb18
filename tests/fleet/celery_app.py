"""Celery application of a fleet, for the tests: `celery --app tests.fleet.celery_app worker`, and `... beat`."""

from __future__ import annotations

import os
from typing import Any

import psycopg
from celery import Celery

from rcext import RingCentral
from rcext.fleet import Fleet, FleetTiming
from rcext.fleet.celery import add_tasks, send_to

DATABASE = os.environ["FLEET_DATABASE"]
app = Celery("fleet", broker=os.environ["REDIS_URL"])
app.conf.update(
    broker_transport_options={"visibility_timeout": 5, "unacked_restore_interval": 1},
    broker_connection_retry_on_startup=True,
    worker_prefetch_multiplier=1,
)
TIMING = FleetTiming(debounce=0.0, calls_after=(), messages_after=(), sweep=0.2, lease=3.0, backoff=0.1)


@app.task(acks_late=True, reject_on_worker_lost=True)
def count(change: dict[str, Any]) -> None:
    with psycopg.connect(DATABASE) as database:
        database.execute("INSERT INTO sent VALUES (%s)", (change["object_id"],))


send = send_to(count)


def handler(change: Any, database: psycopg.Connection[Any]) -> None:
    database.execute("INSERT INTO crm VALUES (%s, %s, %s)", (change.extension_id, change.object_id, change.id))
    send(change, database)


add_tasks(app, lambda: Fleet(DATABASE, lambda _session: RingCentral.from_env(), handler, timing=TIMING), every=0.2)
