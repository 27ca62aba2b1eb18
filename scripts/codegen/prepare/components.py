"""The rule that gives every component schema a name that a Python class can have."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from scripts.codegen.names import ClassNames, class_name
from scripts.spec.normalise import unescaped
from scripts.spec.plain import is_list, is_object

from .shapes import PREFIX, Document, Schema

if TYPE_CHECKING:
    from collections.abc import Callable, Collection, Mapping


def name_components(
    document: Document,
    notice: Callable[[str], None],
    known: Mapping[str, str] | None = None,
    reserved: Collection[str] = (),
) -> dict[str, str]:
    """Rename component schemas to their class names, and all references to them.

    The overlay's `x-rcext-class` decides first, then the registry, then the name itself.

    Args:
        document: The document; changed in place.
        notice: Called for a name that was taken.
        known: The class names on record, by the component's name.
        reserved: Names that inline schemas have on record; a new component must not take them.

    Returns:
        The names in the document by the names of the classes.
    """
    schemas: dict[str, Schema] = document["components"]["schemas"]
    fixed = {**(known or {}), **{name: s["x-rcext-class"] for name, s in schemas.items() if "x-rcext-class" in s}}
    names: dict[str, str] = {}
    classes = ClassNames(reserved)
    # names on record go first, then those that are valid as they are
    for old in sorted(schemas, key=lambda name: (name not in fixed, class_name(name) != name, name)):
        wanted = fixed.get(old) or class_name(old)
        names[old] = classes.unique(wanted)
        classes.take(names[old])
        if names[old] != wanted:
            notice(f"the schema {old} is named {names[old]}: {wanted} is taken")
    document["components"]["schemas"] = {
        new: {key: value for key, value in schemas[old].items() if key != "x-rcext-class"}
        for old, new in sorted(names.items(), key=lambda item: item[1])
    }
    rename(document, names)
    return {new: old for old, new in names.items()}


def rename(value: Any, names: dict[str, str]) -> None:
    """Change, in place, every reference to renamed component schemas."""
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
            rename(inner, names)
    elif is_list(value):
        for inner in value:
            rename(inner, names)


def _renamed(target: str, names: dict[str, str]) -> str:
    plain = target.removeprefix(PREFIX)
    decoded = "/".join(unescaped(target)[2:]) if plain not in names else plain
    return names.get(decoded, plain)
