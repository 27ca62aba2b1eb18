"""From a document to the plan of its package, with the names on record."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from .aliases import class_aliases
from .planner import Planner
from .prepare import prepare
from .relations import follow_classes

if TYPE_CHECKING:
    from .names import Registry
    from .plan import Plan
    from .prepare import Prepared


def settled(document: dict[str, Any], registry: Registry) -> Prepared:
    """Prepare a document so that classes keep their names on record."""
    known = registry.known("schemas", "classes")
    reserved: set[str] = set()
    while True:
        prepared = prepare(document, known, reserved)
        holders = {name: origin for origin, name in prepared.origins.items()}
        # a new component has taken the name of an inline schema that is still there
        taken = {
            known[origin]
            for origin, name in prepared.origins.items()
            if known.get(origin, name) != name and holders.get(known[origin], origin) not in known
        }
        if taken <= reserved:
            prepared.notices = sorted({*prepared.notices, *follow_classes(prepared, registry)})
            return prepared
        reserved |= taken


def plan_of(prepared: Prepared, registry: Registry) -> Plan:
    """Plan the package, and enter its names into the registry."""
    known = registry.known("schemas", "classes")
    for origin, name in prepared.origins.items():
        if known.get(origin, name) != name:
            registry.alias("classes", known[origin], name)
    registry.record("schemas", "classes", prepared.origins | prepared.alias_origins)
    plan = Planner(prepared.document, registry).plan()
    plan.aliases = class_aliases(prepared, registry, plan)
    return plan
