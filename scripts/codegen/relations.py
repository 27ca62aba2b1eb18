"""Relations of the overlay, whose classes the API may rename or give up."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .aliases import current_class

if TYPE_CHECKING:
    from .names import Registry
    from .prepare import Prepared


def follow_classes(prepared: Prepared, registry: Registry) -> list[str]:
    """Point relations at the classes that stand for renamed ones, and leave out those whose class is gone.

    Returns:
        A notice for each class that a relation names and that does not exist.
    """
    notices: list[str] = []
    for owner, schema in prepared.document["components"]["schemas"].items():
        relations = schema.get("x-rcext-relations", {})
        for attribute, facts in list(relations.items()):
            named = facts.get("model")
            if named is None:
                continue
            found: list[str] = []
            for name in [named] if isinstance(named, str) else named:
                standing = current_class(name, prepared, registry)
                if standing is None:
                    notices.append(f"{owner}: the relation {attribute} is left out for {name}, which does not exist")
                elif standing not in found:
                    found.append(standing)
            if found:
                relations[attribute] = {**facts, "model": found}
            else:
                del relations[attribute]
    return notices
