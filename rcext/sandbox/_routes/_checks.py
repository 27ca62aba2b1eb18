"""Checks of bodies beyond the document: hours, phone numbers, and lengths of texts."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any

from .._errors import invalid
from .._json import is_list, is_object

if TYPE_CHECKING:
    from collections.abc import Iterator

_HOURS = re.compile(r"([01]\d|2[0-3]):[0-5]\d")


def _fields(data: Any, wanted: str, path: str = "") -> Iterator[tuple[str, Any]]:
    """Yield the fields of a name in a body, at any depth: their paths and values."""
    if is_list(data):
        for index, item in enumerate(data):
            yield from _fields(item, wanted, f"{path}[{index}]")
    elif is_object(data):
        for name, value in data.items():
            inner = f"{path}.{name}" if path else name
            if name == wanted:
                yield inner, value
            yield from _fields(value, wanted, inner)


def check_schedules(data: Any) -> None:
    """Refuse weekly schedules with hours that do not exist, or that end before they begin.

    Raises:
        Problem: 400, naming the place.
    """
    for path, days in _fields(data, "weeklyRanges"):
        for day, ranges in days.items() if is_object(days) else ():
            for index, hours in enumerate(ranges if is_list(ranges) else ()):
                place = f"{path}.{day}[{index}]"
                for name in ("from", "to"):
                    value = hours.get(name) if is_object(hours) else None
                    if value is not None and _HOURS.fullmatch(str(value)) is None:
                        raise invalid(f"{place}.{name}", value, "must be a time as hh:mm")
                if is_object(hours) and str(hours.get("from", "")) >= str(hours.get("to", "24:00")):
                    raise invalid(f"{place}.to", hours.get("to"), "must be after from")


def check_numbers(data: Any) -> None:
    """Refuse phone numbers in a body that have fewer than three digits.

    Raises:
        Problem: 400, naming the place.
    """
    for path, value in _fields(data, "phoneNumber"):
        if isinstance(value, str) and sum(map(str.isdigit, value)) < 3:
            raise invalid(path, value, "is not a phone number")


def check_text(name: str, value: object, longest: int) -> str:
    """Return a text of a message.

    Args:
        name: the name of the field.
        value: its value.
        longest: the maximum length in UTF-16 code units, as the platform counts: an emoji has two.

    Raises:
        Problem: 400, if it is too long, or not a text.
    """
    if not isinstance(value, str) or len(value.encode("utf-16-le", "surrogatepass")) // 2 > longest:
        raise invalid(name, None, f"must be a string of at most {longest} characters (UTF-16)")
    return value
