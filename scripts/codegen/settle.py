"""Settling of names: what the vendor renames, retags or spells differently keeps its place in the Python package.

An operation is identified by its method and path. Its id, its group in `rc.api` and its name come from the registry
once it has been generated; a new tag or another operation id changes nothing. A component that differs from a known
one only by its spelling is that component.
"""

from __future__ import annotations

import copy
from collections import Counter
from typing import TYPE_CHECKING, Any

from scripts.spec.diff.operations import identity

from .names import Registry, snake, spelling
from .prepare.components import rename
from .prepare.shapes import Document, operations

if TYPE_CHECKING:
    from collections.abc import Iterable

GROUP = "x-rcext-group"
"""The group of an operation in `rc.api`; the overlay may set it, otherwise `settle_operations` does."""


def settle_components(document: Document, registry: Registry) -> Document:
    """Return a copy in which respelled components have the names on record.

    Args:
        document: The facts, before the overlay is applied: its targets use the names on record.
        registry: The names on record.
    """
    result = copy.deepcopy(document)
    schemas: dict[str, Any] = result.get("components", {}).get("schemas", {})
    known = {name for name in registry.known("schemas", "classes") if not name.startswith("inline ")}
    gone = {spelling(name): name for name in sorted(known - set(schemas))}
    names = {new: gone.pop(spelling(new)) for new in sorted(set(schemas) - known) if spelling(new) in gone}
    if names:
        result["components"]["schemas"] = {names.get(name, name): schema for name, schema in schemas.items()}
        rename(result, names)
    return result


def settle_operations(document: Document, registry: Registry) -> Document:
    """Return a copy in which every operation has its id on record, and a group.

    Args:
        document: The document with the overlay applied.
        registry: The names on record; a moved operation is entered under its new place.
    """
    result = copy.deepcopy(document)
    listed = [(key_of(method, path), value) for path, method, value in operations(result)]
    present = {key for key, _ in listed}
    fresh = [(key, value) for key, value in listed if key not in registry.ids]
    gone = {name: key for key, name in registry.ids.items() if key not in present}
    for key, operation in fresh:
        old = gone.pop(operation.get("operationId", ""), None)
        if old is not None:
            registry.move(old, key)
    taken = {registry.ids[key] for key in present if key in registry.ids}
    for key, operation in listed:
        if key in registry.ids:
            operation["operationId"] = registry.ids[key]
        elif operation.get("operationId") in taken:
            operation["operationId"] = _free(operation["operationId"], taken)
        taken.add(operation.get("operationId", ""))
    _set_groups(listed, registry)
    return result


def key_of(method: str, path: str) -> str:
    """Return what identifies an operation, such as `GET /restapi/v1.0/account/{}/call-log`."""
    return " ".join(identity(method, path))


def tag_of(operation: dict[str, Any]) -> str:
    """Return the first tag of an operation."""
    return str((operation.get("tags") or ["default"])[0])


def _free(name: str, taken: set[str]) -> str:
    number = 2
    while f"{name}{number}" in taken:
        number += 1
    return f"{name}{number}"


def _set_groups(listed: Iterable[tuple[str, dict[str, Any]]], registry: Registry) -> None:
    """Give every operation a group: the overlay's, the one on record, or that of the other operations of its tag."""
    places = registry.operations()
    votes: dict[str, Counter[str]] = {}
    for key, operation in listed:
        if key in places:
            votes.setdefault(tag_of(operation), Counter())[places[key][0]] += 1
    for key, operation in listed:
        tag = tag_of(operation)
        group = operation.get(GROUP) or (places[key][0] if key in places else None)
        if group is None:
            group = votes[tag].most_common(1)[0][0] if tag in votes else snake(tag)
        operation[GROUP] = group
        registry.groups.setdefault(group, tag)
