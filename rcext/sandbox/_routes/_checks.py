"""Checks of bodies beyond the document: hours, phone numbers, and lengths of texts."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any

from .._errors import invalid
from .._json import is_list, is_object

if TYPE_CHECKING:
    from collections.abc import Iterator

_HOURS = re.compile(r"([01]\d|2[0-3]):[0-5]\d")


def _schedules(data: Any, path: str = "") -> Iterator[tuple[str, dict[str, Any]]]:
    """Yield the weekly schedules in a body, with their paths."""
    if is_list(data):
        for index, item in enumerate(data):
            yield from _schedules(item, f"{path}[{index}]")
    elif is_object(data):
        for name, value in data.items():
            inner = f"{path}.{name}" if path else name
            if name == "weeklyRanges" and is_object(value):
                yield inner, value
            else:
                yield from _schedules(value, inner)


def check_schedules(data: Any) -> None:
    """Refuse weekly schedules with hours that do not exist, or that end before they begin.

    Raises:
        Problem: 400, naming the place.
    """
    for path, days in _schedules(data):
        for day, ranges in days.items():
            for index, hours in enumerate(ranges if is_list(ranges) else ()):
                place = f"{path}.{day}[{index}]"
                for name in ("from", "to"):
                    value = hours.get(name) if is_object(hours) else None
                    if value is not None and _HOURS.fullmatch(str(value)) is None:
                        raise invalid(f"{place}.{name}", value, "must be a time as hh:mm")
                if is_object(hours) and str(hours.get("from", "")) >= str(hours.get("to", "24:00")):
                    raise invalid(f"{place}.to", hours.get("to"), "must be after from")


def check_numbers(data: Any, path: str = "") -> None:
    """Refuse phone numbers in a body that have fewer than three digits.

    Raises:
        Problem: 400, naming the place.
    """
    if is_list(data):
        for index, item in enumerate(data):
            check_numbers(item, f"{path}[{index}]")
    elif is_object(data):
        for name, value in data.items():
            inner = f"{path}.{name}" if path else name
            if name == "phoneNumber" and isinstance(value, str) and sum(map(str.isdigit, value)) < 3:
                raise invalid(inner, value, "is not a phone number")
            check_numbers(value, inner)


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
