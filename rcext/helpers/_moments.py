"""Conversion of times in records: datetimes in models, text in dicts."""

from __future__ import annotations

import datetime


def moment(value: object) -> datetime.datetime | None:
    """Return a datetime or ISO 8601 text as an aware datetime (UTC by default), or None for anything else."""
    if isinstance(value, str):
        try:
            value = datetime.datetime.fromisoformat(value)
        except ValueError:
            return None
    if not isinstance(value, datetime.datetime):
        return None
    return value if value.tzinfo is not None else value.replace(tzinfo=datetime.UTC)


def text(value: object) -> object:
    """Return a datetime as ISO 8601 text with `Z` for UTC, and anything else unchanged."""
    return value.isoformat().replace("+00:00", "Z") if isinstance(value, datetime.datetime) else value
