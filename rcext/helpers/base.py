"""Functions for all records: ids, URLs, requests and lists.

The requests of this module need a URL, by `url=` or from the record; those of the other helpers have a default.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, cast, overload

from rcext._records import check_records, get, merged
from rcext.batch import parse_multipart_response

from ._identity import R, get_id, get_uri, is_new, reset_as_new
from ._requests import Requests

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    from rcext.relations import Record

__all__ = [
    "delete_request",
    "get_id",
    "get_property",
    "get_uri",
    "index",
    "is_new",
    "load_request",
    "merge",
    "next_page_exists",
    "parse_multipart_response",
    "reset_as_new",
    "save_request",
    "sync_request",
]

_requests = Requests(None)
load_request = _requests.load
save_request = _requests.save
delete_request = _requests.delete
sync_request = _requests.sync


def next_page_exists(page: Record | None) -> bool:
    """Return whether a list has a next page (`navigation.nextPage`)."""
    return page is not None and get(get(page, "navigation"), "nextPage") is not None


@overload
def index(
    records: Iterable[R], key: Callable[[R], str | None] = get_id, *, gather: Literal[False] = False
) -> dict[str, R]: ...


@overload
def index(
    records: Iterable[R], key: Callable[[R], str | None] = get_id, *, gather: Literal[True]
) -> dict[str, list[R]]: ...


def index(
    records: Iterable[R], key: Callable[[R], str | None] = get_id, *, gather: bool = False
) -> dict[str, R] | dict[str, list[R]]:
    """Return records by a key, without those that lack it.

    Args:
        records: the records.
        key: returns the key; the id by default.
        gather: whether to return a list of all records of each key, instead of the first.

    Raises:
        ConfigurationError: `records` is not a list.
    """
    check_records("index", "records", records)
    gathered: dict[str, list[R]] = {}
    for record in records:
        name = key(record)
        if name:
            gathered.setdefault(str(name), []).append(record)
    return gathered if gather else {name: found[0] for name, found in gathered.items()}


def merge(
    target: Iterable[R],
    supplement: Iterable[R],
    key: Callable[[R], str | None] = get_id,
    *,
    merge_items: bool = False,
) -> list[R]:
    """Return the target's records, replaced by those of the supplement with the same key, then the supplement's rest.

    The time is linear in both lists.

    Args:
        target: the records, whose order is kept.
        supplement: newer records.
        key: returns the key of a record; the id by default.
        merge_items: whether to merge the fields of the newer record into the older one. A dict is changed in place, a
            model is copied.

    Raises:
        ConfigurationError: an argument is not a list.
    """
    check_records("merge", "target", target)
    check_records("merge", "supplement", supplement)
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
        result.append(merged(record, found) if merge_items else found)
    result += [record for record in newer if not (name := key(record)) or str(name) not in used]
    return result


def get_property(record: object, path: str) -> object:
    """Return a nested value by a path of API names such as `to[0].phoneNumber`, or None if it does not exist."""
    value: object = record
    for part in path.replace("[", ".").replace("]", ".").split("."):
        if not part:
            continue
        if isinstance(value, (list, tuple)):
            items = cast("list[object]", value)
            value = items[int(part)] if part.isdecimal() and int(part) < len(items) else None
        elif value is None or isinstance(value, (str, bytes, int, float)):
            return None
        else:
            value = get(value, part)
    return value
