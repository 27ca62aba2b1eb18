"""What all helpers of the original have in common: ids, addresses, lists of objects."""

from __future__ import annotations

from collections.abc import Callable, Iterable, MutableMapping
from typing import Any, TypeVar, cast

from rcext.multipart import parse_multipart_response
from rcext.relations import Record
from rcext.relations._records import get, merged

__all__ = [
    "gather",
    "get_id",
    "get_property",
    "get_uri",
    "index",
    "is_new",
    "merge",
    "next_page_exists",
    "parse_multipart_response",
    "reset_as_new",
]

R = TypeVar("R", bound=Record)


def get_id(record: Record | None) -> str | None:
    """The `id` as a text; `None` where there is none."""
    value = get(record, "id") if record is not None else None
    return str(value) if value else None


def get_uri(record: Record | None) -> str | None:
    """The `uri`; `None` where there is none."""
    value = get(record, "uri") if record is not None else None
    return str(value) if value else None


def is_new(record: Record | None) -> bool:
    """Whether the platform does not have it yet: it has no id or no uri."""
    return get_id(record) is None or get_uri(record) is None


def reset_as_new(record: R) -> R:
    """Take id and uri away, so that it can be created once more; changes the record and returns it."""
    for name in ("id", "uri"):
        if isinstance(record, MutableMapping):
            cast("MutableMapping[str, Any]", record).pop(name, None)
        elif hasattr(record, name):
            setattr(record, name, None)
    return record


def next_page_exists(page: Record | None) -> bool:
    """Whether a page of a list has a next one (`navigation.nextPage`)."""
    return page is not None and get(get(page, "navigation"), "nextPage") is not None


def index(records: Iterable[R], key: Callable[[R], str | None] = get_id) -> dict[str, R]:
    """Records by a key, the id by default. The first of several wins; those without a key are left out."""
    found: dict[str, R] = {}
    for record in records:
        name = key(record)
        if name:
            found.setdefault(str(name), record)
    return found


def gather(records: Iterable[R], key: Callable[[R], str | None] = get_id) -> dict[str, list[R]]:
    """Lists of records by a key, the id by default; the original's `index` with `gather`."""
    found: dict[str, list[R]] = {}
    for record in records:
        name = key(record)
        if name:
            found.setdefault(str(name), []).append(record)
    return found


def merge(
    target: Iterable[R],
    supplement: Iterable[R],
    key: Callable[[R], str | None] = get_id,
    *,
    merge_items: bool = False,
) -> list[R]:
    """The target's records, each replaced by the supplement's of the same key, then what only the supplement has.

    Linear in both lists.

    Args:
        target: the records whose order counts.
        supplement: newer ones.
        key: what makes two records the same; the id by default.
        merge_items: write the newer one's fields into the older one instead of replacing it. A dict is changed in
            place, of a model a new one is made.
    """
    newer = list(supplement)
    by_key = index(newer, key)
    used: set[str] = set()
    result: list[R] = []
    for record in target:
        name = key(record)
        found = by_key.get(str(name)) if name else None
        if found is None:
            result.append(record)
            continue
        used.add(str(name))
        result.append(cast("R", merged(record, found)) if merge_items else found)
    result += [record for record in newer if not (name := key(record)) or str(name) not in used]
    return result


def get_property(record: object, path: str) -> object:
    """A value deep inside by a path such as `to[0].phoneNumber`, names as in the API; `None` where it ends early."""
    value: object = record
    for part in path.replace("[", ".").replace("]", ".").split("."):
        if not part:
            continue
        if isinstance(value, (list, tuple)):
            items = cast("list[object]", value)
            value = items[int(part)] if part.isdigit() and int(part) < len(items) else None
        elif value is None or isinstance(value, (str, bytes, int, float)):
            return None
        else:
            value = get(value, part)
    return value
