"""Identity of records: id, URI, and whether a record is new."""

from __future__ import annotations

from collections.abc import MutableMapping
from typing import TYPE_CHECKING, Any, TypeVar, cast

from rcext._records import get
from rcext.relations import Record

if TYPE_CHECKING:
    from collections.abc import Callable

R = TypeVar("R", bound=Record)


def get_id(record: Record | None) -> str | None:
    """Return the `id` as text, or None."""
    value = get(record, "id") if record is not None else None
    return str(value) if value else None


def get_uri(record: Record | None) -> str | None:
    """Return the `uri`, or None."""
    value = get(record, "uri") if record is not None else None
    return str(value) if value else None


def is_new(record: Record | None, key: Callable[[Record], str | None] = get_id) -> bool:
    """Return whether a record is new: it lacks an id or a URI.

    Args:
        record: the record.
        key: returns the id, if it is another field than `id`, such as `device_model.get_id`.
    """
    return record is None or not key(record) or get_uri(record) is None


def reset_as_new(record: R) -> R:
    """Remove id and URI, so that the record can be created again; change and return the record."""
    for name in ("id", "uri"):
        if isinstance(record, MutableMapping):
            cast("MutableMapping[str, Any]", record).pop(name, None)
        elif hasattr(record, name):
            setattr(record, name, None)
    return record
