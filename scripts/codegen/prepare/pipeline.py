"""The rules in their order."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from scripts.spec.normalise import ordered

from .components import name_components
from .flatten import Flattener
from .forms import common_forms
from .hoist import Hoister, inline_aliases, move_nullable_to_references, pascal
from .operations import (
    batches_take_several,
    binary_media_are_bytes,
    inline_references,
    name_operations,
    order_path_parameters,
)
from .shapes import PREFIX, Document, Schema, deep, operations, over_operation_schemas
from .types import drop_foreign, infer_type, tidy_enum, tidy_union
from .unions import (
    complete_mapping,
    expand_discriminated_bases,
    flatten_nested,
    infer_discriminators,
    keep_unmatched,
    members_have_discriminator,
)

if TYPE_CHECKING:
    from collections.abc import Callable, Collection, Mapping


class Prepared:
    """A document in the generator's shape.

    Attributes:
        document: the document; the one given is not changed.
        notices: what a rule had to decide without the document's help; each must be accepted by a person once.
        origins: the class names by where each comes from: a component's name in the document, or `inline` and the name
            of the place.
        aliases: the components that are another name for a class, with that class.
        alias_origins: the names of these components in the document, with their names in `aliases`.
        referred: the component at each place where an inline schema would have been named, by that name.
        kept: the enums that were made for values without a variant, by the place of the property.
        remarks: what is worth knowing and needs no decision.
    """

    def __init__(
        self,
        document: Document,
        notices: list[str],
        origins: dict[str, str],
        aliases: dict[str, str],
        referred: dict[str, str],
        kept: dict[str, str],
        remarks: list[str],
        alias_origins: dict[str, str],
    ) -> None:
        self.document = document
        self.notices = notices
        self.origins = origins
        self.aliases = aliases
        self.referred = referred
        self.kept = kept
        self.remarks = remarks
        self.alias_origins = alias_origins


def prepare(source: Document, known: Mapping[str, str] | None = None, reserved: Collection[str] = ()) -> Prepared:
    """Bring a document into the generator's shape (see the package's docstring).

    Args:
        source: the document; it is not changed.
        known: the class names on record, by where they come from.
        reserved: names that new components must not take.

    Raises:
        CodegenError: the document holds something that no rule knows.
    """
    document: Document = ordered(source)
    notices: list[str] = []
    common_forms(document)
    components: dict[str, Any] = document.setdefault("components", {})
    schemas: dict[str, Schema] = components.setdefault("schemas", {})

    name_operations(document, notices.append)
    components_by_class = name_components(document, notices.append, known, reserved)
    schemas = components["schemas"]
    remarks: list[str] = []
    everywhere(document, drop_foreign(remarks.append))
    everywhere(document, infer_type)
    everywhere(document, tidy_enum)
    everywhere(document, complete_mapping(schemas, notices.append))
    everywhere(document, tidy_union)
    flattener = Flattener(document)
    _flatten_shared(document, flattener)
    flattener.run()
    expand_discriminated_bases(document, flattener.subtypes, flattener.unmatched)
    kept = keep_unmatched(document, flattener.unmatched, remarks.append)
    hoister = Hoister(document, notices.append, known or {})
    hoister.components()
    hoister.shared_parameters(document)
    hoister.shared_bodies(document)
    inline_references(document)
    binary_media_are_bytes(document)
    for _path, _method, operation in operations(document):
        hoister.operation(operation)
    move_nullable_to_references(document)
    aliases = inline_aliases(document)
    flatten_nested(document)
    infer_discriminators(document)
    members_have_discriminator(document)
    order_path_parameters(document)
    batches_take_several(document)
    components["schemas"] = {name: components["schemas"][name] for name in sorted(components["schemas"])}
    origins = _origins(components["schemas"], components_by_class, hoister.named)
    alias_origins = {components_by_class[name]: name for name in aliases if name in components_by_class}
    return Prepared(document, sorted(set(notices)), origins, aliases, hoister.referred, kept, remarks, alias_origins)


def everywhere(document: Document, rule: Callable[[Schema], Schema]) -> None:
    """Apply a rule to every schema of a document, in place, the innermost first."""
    schemas = document["components"]["schemas"]
    for name in sorted(schemas):
        schemas[name] = deep(schemas[name], rule, PREFIX + name)
    for place, holder in _shared(document):
        holder["schema"] = deep(holder["schema"], rule, place)
    for path, method, operation in operations(document):
        where = f"{method.upper()} {path} "
        over_own_schemas(operation, lambda place, schema: deep(schema, rule, where + place))  # noqa: B023  # called at once


def _flatten_shared(document: Document, flattener: Flattener) -> None:
    for place, holder in _shared(document):
        holder["schema"] = flattener.flatten(holder["schema"], pascal(place.rpartition("components/")[2]))
    for _path, _method, operation in operations(document):
        owner = pascal(operation["operationId"])
        over_own_schemas(operation, lambda place, schema: flattener.flatten(schema, owner + pascal(place)))  # noqa: B023  # called at once


def _origins(classes: dict[str, Schema], components: dict[str, str], inline: dict[str, str]) -> dict[str, str]:
    origins: dict[str, str] = {}
    for name in classes:
        origin = components.get(name) or f"inline {inline.get(name, name)}"
        origins[f"inline {name}" if origin in origins else origin] = name
    return origins


def _shared(document: Document) -> list[tuple[str, dict[str, Any]]]:
    """Return what holds a `schema` among shared parameters, bodies, responses and path parameters, with its place."""
    components = document["components"]
    found = [
        (f"#/components/parameters/{name}", value) for name, value in sorted(components.get("parameters", {}).items())
    ]
    for kind in ("requestBodies", "responses"):
        for name, value in sorted(components.get(kind, {}).items()):
            found += [
                (f"#/components/{kind}/{name}/{media}", content) for media, content in value.get("content", {}).items()
            ]
    for path, item in document["paths"].items():
        found += [(f"{path}/parameters/{index}", value) for index, value in enumerate(item.get("parameters", []))]
    return [(place, value) for place, value in found if "schema" in value]


def over_own_schemas(operation: dict[str, Any], change: Callable[[str, Schema], Schema]) -> None:
    """Change, in place, an operation's schemas but those it refers to, which are visited with the components."""
    own = _own(operation)
    over_operation_schemas(own, change)
    if "x-notifications" in own:
        operation["x-notifications"] = own["x-notifications"]


def _own(operation: dict[str, Any]) -> dict[str, Any]:
    return {
        **({"x-notifications": operation["x-notifications"]} if "x-notifications" in operation else {}),
        "parameters": [value for value in operation.get("parameters", []) if "$ref" not in value],
        "requestBody": operation.get("requestBody", {}) if "$ref" not in operation.get("requestBody", {}) else {},
        "responses": {status: value for status, value in operation["responses"].items() if "$ref" not in value},
    }
