"""Predicates that the helpers' `filter` functions are made of."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

from rcext._records import get

if TYPE_CHECKING:
    from collections.abc import Callable

    from rcext.relations import Record

Predicate: TypeAlias = "Callable[[Record], bool]"
"""What `filter()` and comprehensions take."""


def all_of(*predicates: Predicate | None) -> Predicate:
    """True where all are; those that are `None` are left out."""
    chosen = [predicate for predicate in predicates if predicate is not None]

    def passes(record: Record) -> bool:
        return all(predicate(record) for predicate in chosen)

    return passes


def equals(name: str, wanted: str | None) -> Predicate | None:
    """True where a field is a value; without a value there is nothing to check."""
    if not wanted:
        return None
    return lambda record: get(record, name) == wanted


def has_any(name: str, wanted: tuple[str, ...]) -> Predicate | None:
    """True where a list has one of several values at least; without values there is nothing to check."""
    if not wanted:
        return None

    def passes(record: Record) -> bool:
        found = get(record, name)
        return isinstance(found, (list, tuple)) and any(value in found for value in wanted)

    return passes


def text(value: object) -> str:
    """A value as a text, empty where there is none."""
    return str(value) if value else ""
