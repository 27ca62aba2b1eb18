"""What tells one record from another, and a new one from one that the platform has."""

from __future__ import annotations

from collections.abc import MutableMapping
from typing import TYPE_CHECKING, Any, TypeVar, cast

from rcext._records import get
from rcext.relations import Record

if TYPE_CHECKING:
    from collections.abc import Callable

R = TypeVar("R", bound=Record)


def get_id(record: Record | None) -> str | None:
    """The `id` as a text; `None` where there is none."""
    value = get(record, "id") if record is not None else None
    return str(value) if value else None


def get_uri(record: Record | None) -> str | None:
    """The `uri`; `None` where there is none."""
    value = get(record, "uri") if record is not None else None
    return str(value) if value else None


def is_new(record: Record | None, key: Callable[[Record], str | None] = get_id) -> bool:
    """Whether the platform does not have it yet: it has no id or no uri.

    Args:
        record: the record.
        key: what its id is, where that is another field than `id`, such as `device_model.get_id`.
    """
    return record is None or not key(record) or get_uri(record) is None


def reset_as_new(record: R) -> R:
    """Take id and uri away, so that it can be created once more; changes the record and returns it."""
    for name in ("id", "uri"):
        if isinstance(record, MutableMapping):
            cast("MutableMapping[str, Any]", record).pop(name, None)
        elif hasattr(record, name):
            setattr(record, name, None)
    return record
