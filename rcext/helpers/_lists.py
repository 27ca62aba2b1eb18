"""Predicates for the `filter` functions of helpers."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

from rcext._records import get

if TYPE_CHECKING:
    from collections.abc import Callable

    from rcext.relations import Record

Predicate: TypeAlias = "Callable[[Record], bool]"
"""A predicate for `filter()` and comprehensions."""


def all_of(*predicates: Predicate | None) -> Predicate:
    """Return a predicate that is true if all predicates are; `None` is ignored."""
    chosen = [predicate for predicate in predicates if predicate is not None]

    def passes(record: Record) -> bool:
        return all(predicate(record) for predicate in chosen)

    return passes


def equals(name: str, wanted: str | None) -> Predicate | None:
    """Return a predicate that compares a field, or None without a value to compare with."""
    if not wanted:
        return None
    return lambda record: get(record, name) == wanted


def has_any(name: str, wanted: tuple[str, ...]) -> Predicate | None:
    """Return a predicate for a list field with at least one of several values, or None without values."""
    if not wanted:
        return None

    def passes(record: Record) -> bool:
        found = get(record, name)
        return isinstance(found, (list, tuple)) and any(value in found for value in wanted)

    return passes


def text(value: object) -> str:
    """Return a value as text, empty if absent."""
    return str(value) if value else ""
