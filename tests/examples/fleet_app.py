"""The Celery application of the fleet with short times, for tests."""

from __future__ import annotations

from examples.celery_fleet.tasks import app

app.conf.broker_transport_options = {
    "visibility_timeout": 5,
    "unacked_restore_interval": 1,
    "unacked_restore_throttle": 1,
    "unacked_mutex_expire": 3,
}
