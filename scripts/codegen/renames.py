"""Changes of Python names: what moved and left an alias, and what is gone."""

from __future__ import annotations

from typing import TYPE_CHECKING

from scripts.spec.diff import Change, change

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from .names import Registry
    from .plan import Plan


def name_changes(registry: Registry, plan: Plan) -> list[Change]:
    """Return the names that moved or went in a run.

    Args:
        registry: The registry after planning.
        plan: The plan.
    """
    aliases = {alias.name: alias.target for alias in plan.aliases}
    found = [
        *_classes(registry, aliases),
        *_members(registry, aliases, "properties"),
        *_members(registry, aliases, "enums"),
        *_operations(registry, plan),
        *(change("name-added-differently", "names", text) for text in registry.changes),
    ]
    return sorted(found, key=lambda one: (one.where, one.what))


def _class_names(registry: Registry) -> set[str]:
    return set(registry.seen["schemas"].get("classes", {}).values())


def _classes(registry: Registry, aliases: Mapping[str, str]) -> Iterator[Change]:
    now = _class_names(registry) - set(aliases)
    before = set(registry.data["schemas"].get("classes", {}).values())
    old = registry.old_aliases["classes"]
    for name in sorted(before - now):
        if name in aliases:
            dated = bool(registry.aliases["classes"].get(name, {}).get("since"))
            if name in old and bool(old[name]["since"]) == dated:
                continue  # it was an alias before
            yield change("name-kept-as-alias", f"models.{name}", f"is an alias of `models.{aliases[name]}`")
        else:
            yield change("name-gone", f"models.{name}", "class")
    for name in sorted(set(old) - before - now - set(aliases)):
        yield change("name-gone", f"models.{name}", "alias")


def _members(registry: Registry, aliases: Mapping[str, str], section: str) -> Iterator[Change]:
    now = _class_names(registry) - set(aliases)
    for owner, names in sorted(registry.data[section].items()):
        target = owner if owner in now else aliases.get(owner)
        if target is None:
            continue  # the class has a line
        present = set(registry.seen[section].get(target, {}).values())
        for name in sorted(set(names.values()) - present):
            yield change("name-gone", f"models.{owner}", f"`{name}`")


def _operations(registry: Registry, plan: Plan) -> Iterator[Change]:
    present = {f"{one.tag}.{one.name}": one for tag in plan.tags for one in tag.operations}
    before = {
        f"{group}.{name}": key for group, names in registry.data["operations"].items() for key, name in names.items()
    }
    for place, key in sorted(before.items()):
        operation = present.get(place)
        if operation is None:
            yield change("name-gone", f"api.{place}", "operation")
            continue
        if operation.target:
            yield change("name-kept-as-alias", f"api.{place}", f"is an alias of `api.{operation.target}`")
        name = registry.ids.get(key, "")
        arguments = set(registry.seen["parameters"].get(name, {}).values())
        for argument in sorted(set(registry.data["parameters"].get(name, {}).values()) - arguments):
            yield change("name-gone", f"api.{place}", f"argument `{argument}`")
    for place in sorted(set(registry.old_aliases["operations"]) - set(present)):
        yield change("name-gone", f"api.{place}", "alias")
