"""The rule that gives every component schema a name that a Python class can have."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from scripts.codegen.names import ClassNames, class_name
from scripts.spec.normalise import unescaped
from scripts.spec.plain import is_list, is_object

from .shapes import PREFIX, Document, Schema

if TYPE_CHECKING:
    from collections.abc import Callable


def name_components(document: Document, notice: Callable[[str], None]) -> dict[str, str]:
    """Rename component schemas whose names no class can have, and all that refers to them.

    Returns:
        The names in the document by the names of the classes.
    """
    schemas: dict[str, Schema] = document["components"]["schemas"]
    names: dict[str, str] = {}
    classes = ClassNames(())
    # those that can keep their names go first, so that nobody takes them
    for old in sorted(schemas, key=lambda name: (class_name(name) != name, name)):
        wanted = class_name(old)
        names[old] = classes.unique(wanted)
        classes.take(names[old])
        if names[old] != wanted:
            notice(f"the schema {old} is named {names[old]}: {wanted} is taken")
    document["components"]["schemas"] = {
        new: schemas[old] for old, new in sorted(names.items(), key=lambda item: item[1])
    }
    _rename(document, names)
    return {new: old for old, new in names.items()}


def _rename(value: Any, names: dict[str, str]) -> None:
    if is_object(value):
        target = value.get("$ref")
        if isinstance(target, str) and target.startswith(PREFIX):
            value["$ref"] = PREFIX + _renamed(target, names)
        discriminator = value.get("discriminator")
        if is_object(discriminator) and is_object(discriminator.get("mapping")):
            mapping = discriminator["mapping"]
            for key, goal in mapping.items():
                if isinstance(goal, str):
                    mapping[key] = PREFIX + _renamed(goal if goal.startswith(PREFIX) else PREFIX + goal, names)
        for inner in value.values():
            _rename(inner, names)
    elif is_list(value):
        for inner in value:
            _rename(inner, names)


def _renamed(target: str, names: dict[str, str]) -> str:
    plain = target.removeprefix(PREFIX)
    decoded = "/".join(unescaped(target)[2:]) if plain not in names else plain
    return names.get(decoded, plain)
