"""Celery tasks of a fleet: one session, one rate limit, and each SMS at most once.

It shows `RedisTokenStore` (one login for all workers and machines), `RedisRateLimiter` (a 429 of one worker holds back
all) and a task that may be executed several times but sends once. `acks_late` makes the broker deliver a task again if
its worker is killed, so the task records in Redis that it is about to send. An SMS that was neither confirmed nor
refused is never sent again: it stays `sending`, and `in_doubt` lists it, to be looked up in the message store.

Run it with the variables of `RingCentral.from_env()` and REDIS_URL:

    celery --app examples.celery_fleet.tasks worker --concurrency 4
    python -m examples.celery_fleet.send 2026-11-reminders recipients.csv +16505550111
"""

# pyright: reportUnknownMemberType=false, reportUnknownVariableType=false, reportUnknownArgumentType=false
# redis is partly untyped

from __future__ import annotations

import os
from typing import Any

import redis
from celery import Celery, Task

from rcext import RateLimited, RedisRateLimiter, RedisTokenStore, RingCentral
from rcext.errors import BadRequest

URL = os.environ["REDIS_URL"]

app = Celery("fleet", broker=URL, backend=URL)
app.conf.update(
    task_acks_late=True,  # a task is finished when it has ended, not when it has begun
    task_reject_on_worker_lost=True,
    worker_prefetch_multiplier=1,
    broker_connection_retry_on_startup=True,
    # A task of a killed worker is delivered again after this time; no task may wait or work longer.
    broker_transport_options={"visibility_timeout": 3600},
)

# Made before the workers fork: each process gets connections of its own.
rc = RingCentral.from_env(token_store=RedisTokenStore(URL), rate_limiter=RedisRateLimiter(URL), max_wait=20)
records = redis.Redis.from_url(URL, decode_responses=True)


def key_of(job: str) -> str:
    """Return the key of a job's record: `sending`, the id of the message, or `refused ...`."""
    return f"fleet:sms:{job}"


@app.task(bind=True, max_retries=None)
def send_sms(self: Task[Any, Any], job: str, to: str, text: str, sender: str) -> str:
    """Send an SMS at most once for a job id; return what became of it."""
    if not records.set(key_of(job), "sending", nx=True):
        return str(records.get(key_of(job)))  # another execution has sent it, or was killed while sending
    try:
        message = rc.send_sms(to, text, from_=sender)
    except RateLimited as error:  # refused before it was processed: release the record and come again
        records.delete(key_of(job))
        raise self.retry(countdown=error.retry_after or 30) from error
    except BadRequest as error:  # nothing was sent, and repeating it would not help
        result = f"refused {error.error_code}"
    else:
        result = str(message.id)
    # After any other exception the record stays: the SMS may have been sent.
    records.set(key_of(job), result)
    return result


def in_doubt() -> list[str]:
    """Return the ids of the jobs whose SMS may or may not have been sent."""
    keys = list(records.scan_iter(key_of("*")))
    return sorted(key.removeprefix(key_of("")) for key in keys if records.get(key) == "sending")
