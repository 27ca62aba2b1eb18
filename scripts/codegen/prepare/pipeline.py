"""The rules in their order."""

from __future__ import annotations

import copy
from typing import TYPE_CHECKING, Any

from .flatten import Flattener
from .hoist import Hoister, inline_aliases, move_nullable_to_references
from .operations import binary_media_are_bytes, inline_references, order_path_parameters
from .shapes import Document, Schema, deep, operations, over_operation_schemas
from .types import infer_type, tidy_enum, tidy_union
from .unions import complete_mapping, expand_discriminated_bases, flatten_nested, infer_discriminators

if TYPE_CHECKING:
    from collections.abc import Callable


class Prepared:
    """A document in the generator's shape.

    Attributes:
        document: the document; the one given is not changed.
        notices: what a rule had to decide without the document's help; each must be accepted by a person once.
    """

    def __init__(self, document: Document, notices: list[str]) -> None:
        self.document = document
        self.notices = notices


def prepare(source: Document) -> Prepared:
    """Bring a document into the generator's shape (see the package's docstring).

    Raises:
        CodegenError: the document holds something that no rule knows.
    """
    document: Document = copy.deepcopy(source)
    notices: list[str] = []
    components: dict[str, Any] = document.setdefault("components", {})
    schemas: dict[str, Schema] = components.setdefault("schemas", {})
    document["paths"] = {path: document["paths"][path] for path in sorted(document["paths"])}
    components["schemas"] = schemas = {name: schemas[name] for name in sorted(schemas)}

    everywhere(document, infer_type)
    everywhere(document, tidy_enum)
    everywhere(document, complete_mapping(schemas, notices.append))
    everywhere(document, tidy_union)
    flattener = Flattener(document)
    _flatten_shared(document, flattener)
    flattener.run()
    expand_discriminated_bases(document, flattener.subtypes)
    hoister = Hoister(document, notices.append)
    hoister.components()
    hoister.shared_parameters(document)
    hoister.shared_bodies(document)
    inline_references(document)
    binary_media_are_bytes(document)
    for _path, _method, operation in operations(document):
        hoister.operation(operation)
    move_nullable_to_references(document)
    inline_aliases(document)
    flatten_nested(document)
    infer_discriminators(document)
    order_path_parameters(document)
    components["schemas"] = {name: components["schemas"][name] for name in sorted(components["schemas"])}
    return Prepared(document, sorted(set(notices)))


def everywhere(document: Document, rule: Callable[[Schema], Schema]) -> None:
    """Apply a rule to every schema of a document, in place, the innermost first."""
    schemas = document["components"]["schemas"]
    for name in sorted(schemas):
        schemas[name] = deep(schemas[name], rule)
    for holder in _shared(document):
        holder["schema"] = deep(holder["schema"], rule)
    for _path, _method, operation in operations(document):
        over_operation_schemas(_own(operation), lambda _place, schema: deep(schema, rule))


def _flatten_shared(document: Document, flattener: Flattener) -> None:
    for holder in _shared(document):
        holder["schema"] = flattener.flatten(holder["schema"], "shared")
    for _path, _method, operation in operations(document):
        over_operation_schemas(_own(operation), lambda _place, schema: flattener.flatten(schema, "operation"))


def _shared(document: Document) -> list[dict[str, Any]]:
    """What holds a `schema` among the shared parameters, bodies and responses, and among the parameters of paths."""
    components = document["components"]
    found = [value for _name, value in sorted(components.get("parameters", {}).items())]
    for kind in ("requestBodies", "responses"):
        for _name, value in sorted(components.get(kind, {}).items()):
            found += value.get("content", {}).values()
    for item in document["paths"].values():
        found += item.get("parameters", [])
    return [value for value in found if "schema" in value]


def _own(operation: dict[str, Any]) -> dict[str, Any]:
    """The operation without what it refers to, whose schemas are visited once where they are defined."""
    return {
        "parameters": [value for value in operation.get("parameters", []) if "$ref" not in value],
        "requestBody": operation.get("requestBody", {}) if "$ref" not in operation.get("requestBody", {}) else {},
        "responses": {status: value for status, value in operation["responses"].items() if "$ref" not in value},
    }
