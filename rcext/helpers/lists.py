"""Sort keys and predicates for lists of records, models and dicts.

The original passes comparators to `sort`; Python sorts by keys: `sorted(calls,
key=lists.comparator(sort_by="result"))`.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any, Final, Generic, NamedTuple, TypeAlias, TypeVar, cast, overload

from rcext.errors import ConfigurationError

from ._collation import StringKey, string_key
from ._moments import moment
from .base import get_property

if TYPE_CHECKING:
    from collections.abc import Callable

__all__ = [
    "Comparator",
    "Condition",
    "NaturalKey",
    "StringKey",
    "comparator",
    "contains_filter",
    "equals_filter",
    "filter",
    "natural_key",
    "number_key",
    "property_extractor",
    "regexp_filter",
    "string_key",
    "time_key",
]

K = TypeVar("K")
K_co = TypeVar("K_co", covariant=True)

NaturalKey: TypeAlias = "tuple[tuple[StringKey | tuple[int, str], ...], StringKey]"
"""Alternating text and numbers, then the whole text."""

_NUMBER: Final = re.compile(r"\s*([+-]?(?:Infinity|(?:[0-9]+\.?[0-9]*|\.[0-9]+)(?:[eE][+-]?[0-9]+)?))")
_DIGITS: Final = re.compile(r"([0-9]+)")


def number_key(value: object) -> float:
    """Return a value as a number: the prefix of a text (`"12 min"` is 12), or 0 without one."""
    if isinstance(value, bool):
        return 0.0
    if isinstance(value, (int, float)):
        number = float(value)
        return number if number == number else 0.0  # NaN cannot be ordered
    found = _NUMBER.match(value) if isinstance(value, str) else None
    return float(found[1]) if found else 0.0


def natural_key(value: object) -> NaturalKey:
    """Return the sort key of a value by numbers: `Line 9` before `Line 10`. Otherwise like `string_key`."""
    text = str(value) if value else ""
    parts = _DIGITS.split(text)
    return (
        tuple(
            (len(digits := part.lstrip("0")), digits) if place % 2 else string_key(part)
            for place, part in enumerate(parts)
        ),
        string_key(text),
    )


def time_key(value: object) -> float:
    """Return a time as seconds since 1970: a datetime of a model, or an ISO 8601 text of a dict.

    Without a time zone it is UTC. Anything else sorts first.
    """
    found = moment(value)
    return float("-inf") if found is None else found.timestamp()


def property_extractor(property: str | None = None) -> Callable[[object], object]:
    """Return a function that reads a property of a record, or a nested one by its path (`from.phoneNumber`).

    Args:
        property: the name in the API, or a path for `base.get_property`; the record itself by default.
    """
    if not property:
        return lambda record: record
    return lambda record: get_property(record, property)


class Comparator(Generic[K_co]):
    """Factory of sort keys with defaults: `call.comparator()` sorts by start time.

    Args:
        sort_by: the default property.
        extract: a function that reads the value instead.
        compare: converts the value to a sort key; not used for another property of the caller.
    """

    def __init__(
        self,
        *,
        sort_by: str | None = None,
        extract: Callable[[Any], object] | None = None,
        compare: Callable[[Any], K_co],
    ) -> None:
        self._extract = extract if extract is not None else property_extractor(sort_by)
        self._compare = compare

    @overload
    def __call__(self) -> Callable[[object], K_co]: ...
    @overload
    def __call__(
        self, *, sort_by: str, extract: Callable[[Any], object] | None = None
    ) -> Callable[[object], StringKey]: ...
    @overload
    def __call__(self, *, sort_by: None = None, extract: Callable[[Any], object]) -> Callable[[object], StringKey]: ...
    @overload
    def __call__(
        self,
        *,
        sort_by: str | None = None,
        extract: Callable[[Any], object] | None = None,
        compare: Callable[[Any], K],
    ) -> Callable[[object], K]: ...
    def __call__(
        self,
        *,
        sort_by: str | None = None,
        extract: Callable[[Any], object] | None = None,
        compare: Callable[[Any], Any] | None = None,
    ) -> Callable[[object], Any]:
        """Return a function for `sorted(records, key=...)`, `list.sort` and `min`.

        Args:
            sort_by: the property to sort by, or a path to it.
            extract: a function that reads the value to sort by instead.
            compare: converts the value to a sort key: `string_key` (the default for another property), `number_key`,
                `natural_key`, `time_key`, or your own function, such as `functools.cmp_to_key(...)`.
        """
        if extract is None and sort_by is None:
            return _composed(self._extract, compare or self._compare)
        return comparator(sort_by=sort_by, extract=extract, compare=compare or string_key)


@overload
def comparator(
    *, sort_by: str | None = None, extract: Callable[[Any], object] | None = None
) -> Callable[[object], StringKey]: ...
@overload
def comparator(
    *, sort_by: str | None = None, extract: Callable[[Any], object] | None = None, compare: Callable[[Any], K]
) -> Callable[[object], K]: ...
def comparator(
    *,
    sort_by: str | None = None,
    extract: Callable[[Any], object] | None = None,
    compare: Callable[[Any], Any] = string_key,
) -> Callable[[object], Any]:
    """Return a function for `sorted(records, key=...)`, `list.sort` and `min`.

    Args:
        sort_by: the property to sort by, or its path (`from.phoneNumber`); the record itself by default.
        extract: a function that reads the value to sort by instead.
        compare: converts the value to a sort key: `string_key`, `number_key`, `natural_key`, `time_key`, or your own
            function, such as `functools.cmp_to_key(...)`.
    """
    return _composed(extract if extract is not None else property_extractor(sort_by), compare)


def equals_filter(value: object, condition: object) -> bool:
    """Return whether a value equals the condition, type included: the text `1` is not the number 1."""
    return value == condition and isinstance(value, bool) == isinstance(condition, bool)


def contains_filter(value: object, condition: object) -> bool:
    """Return whether a value contains a text; an absent value does not."""
    return bool(value) and str(condition) in str(value)


def regexp_filter(value: object, condition: object) -> bool:
    """Return whether a value matches a regular expression; an absent value does not.

    Raises:
        ConfigurationError: the condition is not a compiled pattern.
    """
    if not isinstance(condition, re.Pattern):
        raise ConfigurationError(f"condition={condition!r} should be a regular expression: re.compile(...)")
    return value is not None and cast("re.Pattern[str]", condition).search(str(value)) is not None


class Condition(NamedTuple):
    """One condition of `filter`. A false one (`""`, `None`, `0`) is ignored."""

    condition: object
    """The expected value."""

    filter_by: str | None = None
    """The property to compare, or its path; the record itself by default."""

    test: Callable[[Any, Any], bool] = equals_filter
    """The comparison of value and condition."""

    extract: Callable[[Any], object] | None = None
    """A function that reads the value instead."""


def filter(*conditions: Condition) -> Callable[[object], bool]:
    """Return a predicate for `filter()` and comprehensions that is true if a record meets all conditions.

    Args:
        conditions: such as `Condition("Inbound", filter_by="direction")`.

    Raises:
        ConfigurationError: a `regexp_filter` does not have a compiled pattern.
    """
    tests = [
        (property_extractor(item.filter_by) if item.extract is None else item.extract, item.test, item.condition)
        for item in conditions
        if item.condition
    ]
    for _, test, condition in tests:
        if test is regexp_filter:
            regexp_filter(None, condition)

    def passes(record: object) -> bool:
        return all(test(extract(record), condition) for extract, test, condition in tests)

    return passes


def _composed(extract: Callable[[Any], object], compare: Callable[[Any], K]) -> Callable[[object], K]:
    return lambda record: compare(extract(record))
