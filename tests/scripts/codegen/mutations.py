"""Seeded changes of a document, as a vendor makes them from month to month, and worse ones.

Each mutation changes a document in place, at places that a random generator picks. None knows a name of the API.
"""

# pyright: reportUnknownVariableType=false, reportUnknownArgumentType=false, reportUnknownMemberType=false
# Documents are plain JSON of any shape.

from __future__ import annotations

import copy
import json
from typing import TYPE_CHECKING, Any, TypeAlias

from scripts.spec.grammar import METHODS
from scripts.spec.plain import is_list, is_object

from .documents import PREFIX, STRING, Data, ref

if TYPE_CHECKING:
    import random
    from collections.abc import Callable, Iterable, Iterator

Mutation: TypeAlias = "Callable[[Data, random.Random], None]"
FOREIGN = ("\u540d\u524d", "na\xefve", "\u0438\u043c\u044f", "n\xf3mina", "\U0001f4de")
RESERVED = (
    "class",
    "None",
    "self",
    "import",
    "options",
    "client",
    "body",
    "lambda",
    "print",
    "type",
    "from_",
    "__init__",
)
NASTY = '""" \\ \\N{x} {{ jinja }} {% raw %} # noqa\n\n"""\'\'\' \u2028 \u0000end'


def operations(document: Data) -> list[tuple[str, str, Data]]:
    """Return the operations: path, method, and the operation itself."""
    return [
        (path, method, item[method]) for path, item in document["paths"].items() for method in METHODS if method in item
    ]


def schemas_in(value: Any) -> Iterator[Data]:
    """Yield each schema with properties, wherever it is, in a fixed order."""
    if is_object(value):
        if is_object(value.get("properties")) and "type" in value:
            yield value
        for inner in value.values():
            yield from schemas_in(inner)
    elif is_list(value):
        for inner in value:
            yield from schemas_in(inner)


def properties_of(document: Data) -> list[tuple[Data, str]]:
    """Return the properties: the object that holds them, and the name."""
    return [(schema["properties"], name) for schema in schemas_in(document) for name in schema["properties"]]


def some(order: random.Random, items: list[Any], share: float = 0.1, least: int = 1) -> list[Any]:
    """Pick some of the items."""
    return order.sample(items, min(len(items), max(least, round(len(items) * share))))


def enums_in(value: Any) -> Iterator[Data]:
    """Yield each schema that lists values."""
    if is_object(value):
        if is_list(value.get("enum")):
            yield value
        for key, inner in value.items():
            if key not in ("enum", "default", "mapping"):
                yield from enums_in(inner)
    elif is_list(value):
        for inner in value:
            yield from enums_in(inner)


def renamed(value: Any, names: dict[str, str]) -> None:
    """Change the references to renamed component schemas, in place."""
    if is_object(value):
        for key, inner in value.items():
            if isinstance(inner, str) and inner.removeprefix(PREFIX) in names and (key == "$ref" or "/" in inner):
                value[key] = PREFIX + names[inner.removeprefix(PREFIX)]
            else:
                renamed(inner, names)
    elif is_list(value):
        for inner in value:
            renamed(inner, names)


def mutated(document: Data, mutations: Iterable[Mutation], order: random.Random) -> Data:
    """Return a changed copy of a document."""
    document = copy.deepcopy(document)
    for mutation in mutations:
        mutation(document, order)
        document = json.loads(json.dumps(document))  # no two places share a value
    return document


def rename_components(document: Data, names: dict[str, str]) -> None:
    schemas = document["components"]["schemas"]
    document["components"]["schemas"] = {names.get(name, name): schema for name, schema in schemas.items()}
    renamed(document, names)


# What a vendor does


def rename_tags(document: Data, order: random.Random) -> None:
    tags = sorted({tag for _, _, one in operations(document) for tag in one.get("tags", ())})
    names = {
        tag: order.choice([tag.upper(), f"{tag} API", order.choice(tags), f"New {tag}"]) for tag in some(order, tags)
    }
    for _, _, one in operations(document):
        one["tags"] = [names.get(tag, tag) for tag in one.get("tags", ())]
    document["tags"] = [
        {"name": name} for name in sorted({tag for _, _, one in operations(document) for tag in one["tags"]})
    ]


def recase_ids(document: Data, order: random.Random) -> None:
    for _, _, one in some(order, [one for one in operations(document) if "operationId" in one[2]]):
        one["operationId"] = order.choice(
            [one["operationId"].upper(), one["operationId"][0].swapcase() + one["operationId"][1:]]
        )


def rename_ids(document: Data, order: random.Random) -> None:
    for _, _, one in some(order, operations(document)):
        one["operationId"] = f"{one.get('operationId', 'x')}V{order.randint(2, 99)}"


def recase_values(document: Data, order: random.Random) -> None:
    for schema in some(order, list(enums_in(document))):
        change = order.choice([str.upper, str.lower, str.title])
        values = [change(value) if isinstance(value, str) else value for value in schema["enum"]]
        if len({str(value) for value in values}) == len(values) and "default" not in schema:
            schema["enum"] = values


def recase_properties(document: Data, order: random.Random) -> None:
    for holder, name in some(order, properties_of(document), 0.02):
        other = name[:1].upper() + name[1:]
        if name in holder and other not in holder:
            holder[other] = holder.pop(name)


def inline_components(document: Data, order: random.Random) -> None:
    schemas = document["components"]["schemas"]
    for holder, name in some(order, [one for one in properties_of(document) if "$ref" in one[0][one[1]]]):
        target = holder[name]["$ref"].removeprefix(PREFIX)
        holder[name] = copy.deepcopy(schemas.get(target, holder[name]))


def name_inline_schemas(document: Data, order: random.Random) -> None:
    schemas = document["components"]["schemas"]
    inline = [one for one in properties_of(schemas) if "properties" in one[0][one[1]]]
    for number, (holder, name) in enumerate(some(order, inline)):
        fresh = f"{name[:1].upper()}{name[1:]}Named{number}"
        schemas[fresh], holder[name] = holder[name], ref(fresh)


def one_member_unions(document: Data, order: random.Random) -> None:
    for holder, name in some(order, properties_of(document), 0.05):
        holder[name] = {order.choice(["oneOf", "anyOf"]): [holder[name]]}
    schemas = document["components"]["schemas"]
    for name in some(order, sorted(schemas), 0.03):
        schemas[f"{name}Only"], schemas[name] = schemas[name], {"oneOf": [ref(f"{name}Only")]}


def wrap_in_all_of(document: Data, order: random.Random) -> None:
    schemas = document["components"]["schemas"]
    for name in some(
        order, [name for name, schema in schemas.items() if "properties" in schema and "discriminator" not in schema]
    ):
        schema = schemas[name]
        first = some(order, sorted(schema["properties"]), 0.5)
        base: Data = {"type": "object", "properties": {key: schema["properties"].pop(key) for key in first}}
        required = [key for key in schema.get("required", ()) if key in first]
        if required:
            base["required"] = required
            schema["required"] = [key for key in schema["required"] if key not in first]
            if not schema["required"]:
                del schema["required"]
        schemas[f"{name}Base"] = base
        schemas[name] = {"allOf": [ref(f"{name}Base"), schema]}


def merge_all_of(document: Data, order: random.Random) -> None:
    schemas = document["components"]["schemas"]
    for schema in some(order, [one for one in schemas.values() if "allOf" in one], 0.2):
        parts = [schemas.get(part.get("$ref", "").removeprefix(PREFIX), part) for part in schema["allOf"]]
        if all("properties" in part and not {"allOf", "oneOf", "anyOf", "discriminator"} & set(part) for part in parts):
            merged = {key: value for part in parts for key, value in part["properties"].items()}
            required = sorted({key for part in parts for key in part.get("required", ())})
            schema.clear()
            schema["type"], schema["properties"] = "object", copy.deepcopy(merged)
            schema.update({"required": required} if required else {})


def turn_into_references(document: Data, order: random.Random) -> None:
    schemas = document["components"]["schemas"]
    for name in some(order, sorted(schemas), 0.03):
        schemas[f"{name}Moved"], schemas[name] = schemas[name], ref(f"{name}Moved")


def rename_some_components(document: Data, order: random.Random) -> None:
    schemas = document["components"]["schemas"]
    names = {
        name: order.choice([f"{name}Dto", name.upper(), f"{name}V2"]) for name in some(order, sorted(schemas), 0.05)
    }
    rename_components(document, {old: new for old, new in names.items() if new not in schemas})


def drop_things(document: Data, order: random.Random) -> None:
    for path, method, _ in some(order, operations(document), 0.05):
        del document["paths"][path][method]
    document["paths"] = {path: item for path, item in document["paths"].items() if set(item) & set(METHODS)}
    for holder, name in some(order, properties_of(document), 0.03):
        holder.pop(name, None)
    for schema in schemas_in(document):
        if "required" in schema:
            schema["required"] = [name for name in schema["required"] if name in schema["properties"]] or ["x"]
            if schema["required"] == ["x"]:
                del schema["required"]


def add_things(document: Data, order: random.Random) -> None:
    schemas = document["components"]["schemas"]
    for number in range(5):
        path, method, one = order.choice(operations(document))
        fresh = copy.deepcopy(one)
        fresh["operationId"] = f"{one.get('operationId', 'x')}Added{number}"
        shared = {key: value for key, value in document["paths"][path].items() if key == "parameters"}
        document["paths"][f"/added{number}{path}"] = {**shared, method: fresh}
    for number, (holder, _) in enumerate(some(order, properties_of(document), 0.03)):
        holder[f"added{number}"] = order.choice(
            [STRING, ref(order.choice(sorted(schemas))), {"type": "array", "items": STRING}]
        )
    for schema in some(order, list(enums_in(document))):
        schema["enum"] = [*schema["enum"], "AddedValue"] if isinstance(schema["enum"][0], str) else schema["enum"]


def move_parameters(document: Data, order: random.Random) -> None:
    shared = document["components"].setdefault("parameters", {})
    for number, (path, _, one) in enumerate(some(order, operations(document))):
        own = [value for value in one.get("parameters", ()) if "$ref" not in value]
        if own:
            shared[f"Moved{number}"] = own[0]
            one["parameters"][one["parameters"].index(own[0])] = {"$ref": f"#/components/parameters/Moved{number}"}
        if len([method for method in METHODS if method in document["paths"][path]]) == 1 and one.get("parameters"):
            document["paths"][path]["parameters"] = one.pop("parameters")


def move_paths(document: Data, order: random.Random) -> None:
    names = {path: f"/next{path}" for path in some(order, sorted(document["paths"]), 0.05)}
    document["paths"] = {names.get(path, path): item for path, item in document["paths"].items()}


def shared_responses(document: Data, order: random.Random) -> None:
    shared = document["components"].setdefault("responses", {})
    bodies = document["components"].setdefault("requestBodies", {})
    for number, (_, _, one) in enumerate(some(order, operations(document))):
        for status, response in list(one["responses"].items()):
            if "$ref" not in response:
                shared[f"Shared{number}-{status}"] = response
                one["responses"][status] = {"$ref": f"#/components/responses/Shared{number}-{status}"}
        if "$ref" not in one.get("requestBody", {"$ref": ""}):
            bodies[f"Shared{number}"], one["requestBody"] = (
                one["requestBody"],
                {"$ref": f"#/components/requestBodies/Shared{number}"},
            )


def wide_responses(document: Data, order: random.Random) -> None:
    for _, _, one in some(order, operations(document)):
        (first, *others) = one["responses"]
        fresh = {
            order.choice(["default", "2XX"]) if "default" not in others and first[0] == "2" else first: one[
                "responses"
            ][first]
        }
        one["responses"] = fresh | {status: one["responses"][status] for status in others if status not in fresh}


# What makes names hard


def foreign_names(document: Data, order: random.Random) -> None:
    for holder, name in some(order, properties_of(document), 0.01):
        holder[name + order.choice(FOREIGN)] = STRING
        holder[order.choice(FOREIGN)] = STRING
    rename_components(
        document,
        {name: order.choice(FOREIGN) + name for name in some(order, sorted(document["components"]["schemas"]), 0.01)},
    )
    for _, _, one in some(order, operations(document), 0.02):
        one["tags"] = [order.choice(FOREIGN)]


def colliding_names(document: Data, order: random.Random) -> None:
    for holder, name in some(order, properties_of(document), 0.02):
        for other in (name.upper(), f"{name}_", f"_{name}", name.replace("_", "-"), f"{name}-"):
            holder.setdefault(other, STRING)
    schemas = document["components"]["schemas"]
    for name in some(order, sorted(schemas), 0.02):
        schemas.setdefault(name.upper(), copy.deepcopy(schemas[name]))
        schemas.setdefault(f"{name}Item", {"type": "object", "properties": {"x": STRING}})
    for _, _, one in some(order, operations(document), 0.05):
        query = {"in": "query", "schema": STRING}
        one.setdefault("parameters", []).extend(
            [{**query, "name": "a-b"}, {**query, "name": "a_b"}, {**query, "name": "aB"}]
        )
        one["parameters"].append({"in": "header", "name": "a_b", "schema": STRING})


def reserved_words(document: Data, order: random.Random) -> None:
    for holder, _ in some(order, properties_of(document), 0.01):
        holder.setdefault(order.choice(RESERVED), STRING)
    for _, _, one in some(order, operations(document), 0.05):
        one.setdefault("parameters", []).append({"in": "query", "name": order.choice(RESERVED), "schema": STRING})
        one["tags"] = [order.choice(RESERVED)]
    rename_components(
        document,
        dict(
            zip(
                some(order, sorted(document["components"]["schemas"]), least=4)[:4],
                ("Any", "None", "class", "Model"),
                strict=False,
            )
        ),
    )


def odd_paths(document: Data, order: random.Random) -> None:
    for number, (path, method, one) in enumerate(some(order, operations(document), 0.03)):
        fresh = copy.deepcopy(one)
        fresh["operationId"] = f"odd{number}"
        names = ("odd.id", "odd-id", "class")
        fresh["parameters"] = [
            *fresh.get("parameters", ()),
            *({"in": "path", "name": name, "required": True, "schema": STRING} for name in names),
        ]
        document["paths"][f"/odd{number}{path}/a{{odd.id}}b{{odd-id}}.json/{{class}}"] = {method: fresh}


def duplicate_ids(document: Data, order: random.Random) -> None:
    first, second = some(order, [one for one in operations(document) if "operationId" in one[2]], least=2)[:2]
    second[2]["operationId"] = first[2]["operationId"]


def lose_ids(document: Data, order: random.Random) -> None:
    for _, _, one in some(order, operations(document), 0.05):
        one.pop("operationId", None)


# Other ways to write a document


def as_31(document: Data, order: random.Random) -> None:
    """Write the document as OpenAPI 3.1 does."""
    document["openapi"] = "3.1.0"
    _in_31(document)
    for holder, name in some(order, properties_of(document), 0.03):
        schema = holder[name]
        if schema.get("type") == "string" and not set(schema) - {"type"}:
            holder[name] = order.choice(
                [
                    {"const": "fixed"},
                    {"type": ["string", "integer", "null"]},
                    {"type": "array", "prefixItems": [STRING, {"type": "integer"}], "items": False},
                    {"type": "string", "examples": ["a", 1, None]},
                    {"type": "object", "patternProperties": {"^a": STRING}, "unevaluatedProperties": False},
                    {"$defs": {"x": STRING}, "type": "string", "$comment": "no fact"},
                    {"type": "string", "contentMediaType": "image/png", "contentEncoding": "base64"},
                ]
            )


def _in_31(value: Any, *, named: bool = False) -> None:
    if is_list(value):
        for inner in value:
            _in_31(inner)
    if not is_object(value):
        return
    for key, inner in value.items():
        if named or key not in ("enum", "default", "required", "mapping", "example", "security"):
            _in_31(
                inner,
                named=not named
                and key in ("properties", "schemas", "parameters", "responses", "requestBodies", "paths", "content"),
            )
    if not named:
        if value.pop("nullable", None) is True and isinstance(value.get("type"), str):
            value["type"] = [value["type"], "null"]
        for exclusive, limit in (("exclusiveMinimum", "minimum"), ("exclusiveMaximum", "maximum")):
            if value.get(exclusive) is True:
                value[exclusive] = value.pop(limit)
            elif value.get(exclusive) is False:
                del value[exclusive]
        if "example" in value and "schema" not in value:
            value["examples"] = [value.pop("example")]


def long_texts(document: Data, order: random.Random) -> None:
    for holder, name in some(order, properties_of(document), 0.2):
        if "$ref" not in holder[name]:
            holder[name]["description"] = NASTY * order.randint(1, 300)
            holder[name]["example"] = [NASTY, {"deep": {"x": None}}]
    for _, _, one in operations(document):
        one["description"] = one["summary"] = NASTY * 20
        one["externalDocs"] = {"url": "https://x.example"}


def vendor_extensions(document: Data, order: random.Random) -> None:
    for holder, name in some(order, properties_of(document), 0.2):
        holder[name]["x-Internal"] = {"$ref": "#/nowhere", "enum": [1]}
    for _, _, one in some(order, operations(document), 0.3):
        one |= {"x-codegen": [1], "callbacks": {}, "servers": document["servers"][:1]}
    document["x-made-up"] = {"$ref": "#/nowhere"}


def notes_beside_references(document: Data, order: random.Random) -> None:
    for holder, name in some(order, [one for one in properties_of(document) if "$ref" in one[0][one[1]]], 0.3):
        holder[name] |= order.choice(
            [{"description": "x"}, {"deprecated": True}, {"nullable": True}, {"readOnly": True}]
        )


def odd_types(document: Data, order: random.Random) -> None:
    odd: list[Data] = [
        {},
        {"type": "array"},
        {"type": "array", "items": {}},
        {"type": "object"},
        {"type": "object", "additionalProperties": True},
        {"type": "object", "additionalProperties": {}},
        {"type": "string", "format": "made-up"},
        {"type": "integer", "enum": [1, 2, -1]},
        {"type": "string", "enum": ["a", "A", "a b", "a-b", "", "1"]},
        {"type": "string", "enum": ["a", None], "nullable": True},
        {"type": "boolean", "enum": [True]},
        {"type": "number", "enum": [1.5]},
        {"enum": ["x"]},
        {"oneOf": [STRING, {"type": "integer"}]},
        {"anyOf": [{"type": "object", "properties": {"a": STRING}}, {"type": "array", "items": STRING}]},
        {"type": "object", "properties": {}},
        {"properties": {"a": STRING}},
        {"not": STRING},
        {"allOf": []},
        {"type": "string", "default": 1},
    ]
    for holder, name in some(order, properties_of(document), 0.05, least=len(odd)):
        if name in holder and "$ref" not in holder[name]:
            holder[name] = copy.deepcopy(order.choice(odd))


def nested(document: Data, order: random.Random) -> None:
    schema: Data = {"type": "string"}
    for number in range(order.choice([20, 300])):
        schema = {"type": "array", "items": schema} if number % 2 else {"type": "object", "properties": {"in": schema}}
    holder, name = order.choice(properties_of(document))
    holder[name] = schema


def dangling(document: Data, order: random.Random) -> None:
    holder, name = order.choice(properties_of(document))
    holder[name] = ref("NotThere")


def unknown_words(document: Data, order: random.Random) -> None:
    holder, name = order.choice([one for one in properties_of(document) if "$ref" not in one[0][one[1]]])
    holder[name] |= order.choice([{"maxLenght": 3}, {"type": "strin"}, {"format": 3}, {"enum": "a"}])


BENIGN: tuple[Mutation, ...] = (
    rename_tags,
    recase_ids,
    rename_ids,
    recase_values,
    recase_properties,
    inline_components,
    name_inline_schemas,
    one_member_unions,
    wrap_in_all_of,
    merge_all_of,
    turn_into_references,
    rename_some_components,
    drop_things,
    add_things,
    move_parameters,
    move_paths,
    shared_responses,
    wide_responses,
    foreign_names,
    colliding_names,
    reserved_words,
    odd_paths,
    lose_ids,
    as_31,
    long_texts,
    vendor_extensions,
    notes_beside_references,
    odd_types,
    nested,
)
"""Mutations that leave a document that means something."""
WRONG: tuple[Mutation, ...] = (dangling, unknown_words, duplicate_ids)
"""Mutations that make a document that must be refused."""
