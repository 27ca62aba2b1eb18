"""Moments as they stand in records: datetimes in models, texts in dicts."""

from __future__ import annotations

import datetime


def moment(value: object) -> datetime.datetime | None:
    """A datetime or an ISO 8601 text as a datetime with a zone, UTC where it has none; `None` where it is neither."""
    if isinstance(value, str):
        try:
            value = datetime.datetime.fromisoformat(value)
        except ValueError:
            return None
    if not isinstance(value, datetime.datetime):
        return None
    return value if value.tzinfo is not None else value.replace(tzinfo=datetime.UTC)


def text(value: object) -> object:
    """A datetime as an ISO 8601 text, UTC as `Z`; anything else as it is."""
    return value.isoformat().replace("+00:00", "Z") if isinstance(value, datetime.datetime) else value
