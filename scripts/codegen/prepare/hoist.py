"""Rules about where schemas stand: what needs a class gets a name, everything else is written out at its place."""

from __future__ import annotations

import copy
import re
from typing import TYPE_CHECKING, Any

from scripts.codegen.errors import CodegenError
from scripts.codegen.names import ClassNames

from .shapes import (
    PREFIX,
    Document,
    Schema,
    is_enum,
    is_object,
    is_union,
    operations,
    over_operation_schemas,
    rebuild,
    reference,
    referenced,
    structure,
)

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping


def pascal(text: str) -> str:
    """`call-log_record` as `CallLogRecord`; capitals inside a word stay."""
    return "".join(word[:1].upper() + word[1:] for word in re.split(r"[^0-9A-Za-z]+", text) if word)


def needs_class(schema: Schema) -> bool:
    """Return whether a schema becomes a class or a named union."""
    return is_object(schema) or is_enum(schema) or is_union(schema)


class Hoister:
    """Moves inline objects, enums and unions into named components.

    The name is that of the owner and the property, and `Item` for the items of an array.
    """

    def __init__(self, document: Document, notice: Callable[[str], None], known: Mapping[str, str]) -> None:
        self._schemas: dict[str, Schema] = document["components"]["schemas"]
        self._notice = notice
        self._known = known
        self._classes = ClassNames(self._schemas)
        self.named: dict[str, str] = {}
        """What each class that was made here was to be named, by the name that it got."""
        self.referred: dict[str, str] = {}
        """The component at each place where an inline schema would have been named, by that name."""

    def components(self) -> None:
        """Hoist out of component schemas."""
        for name in sorted(self._schemas):
            schema = self._schemas[name]
            self._schemas[name] = self._inside(schema, name)

    def shared_parameters(self, document: Document) -> None:
        """Hoist out of shared parameters, so that their enums are named after them and not after each operation."""
        for name, parameter in sorted(document["components"].get("parameters", {}).items()):
            if "schema" in parameter:
                parameter["schema"] = self._site(parameter["schema"], pascal(name), suffix="Parameter")

    def shared_bodies(self, document: Document) -> None:
        """Return the same for shared request bodies and responses."""
        for kind, suffix in (("requestBodies", "Body"), ("responses", "Response")):
            for name, value in sorted(document["components"].get(kind, {}).items()):
                for content in value.get("content", {}).values():
                    if "schema" in content:
                        content["schema"] = self._site(content["schema"], pascal(name), suffix=suffix)

    def operation(self, operation: dict[str, Any]) -> None:
        """Hoist out of an operation."""
        owner = pascal(operation["operationId"]).removesuffix("New")  # a mark of the vendor's history
        several = len(operation.get("requestBody", {}).get("content", {})) > 1

        def change(place: str, schema: Schema) -> Schema:
            kind, _, rest = place.partition("/")
            if kind == "body":
                media = pascal(rest.partition("/")[2]) if several else ""
                return self._site(schema, f"{owner}{media}Body")
            if kind == "response":
                return self._site(schema, f"{owner}Response{rest.partition('/')[0]}")
            if kind == "notification":
                return self._site(schema, f"{owner}Notification{rest}")
            return self._site(schema, owner + pascal(rest))

        over_operation_schemas(operation, change)

    def _inside(self, schema: Schema, owner: str) -> Schema:
        result = dict(schema)
        if "properties" in result:
            result["properties"] = {
                name: self._site(child, owner + pascal(name)) for name, child in result["properties"].items()
            }
        if "items" in result:
            result["items"] = self._site(result["items"], f"{owner}Item")
        if isinstance(result.get("additionalProperties"), dict):
            result["additionalProperties"] = self._site(result["additionalProperties"], f"{owner}Value")
        if "oneOf" in result:
            names = option_names(owner, result["oneOf"])
            result["oneOf"] = [self._site(child, name) for child, name in zip(result["oneOf"], names, strict=True)]
        return result

    def _site(self, schema: Schema, name: str, *, suffix: str = "") -> Schema:
        target = referenced(schema)
        if target is not None:
            self.referred.setdefault(name, target)
        if not needs_class(schema):
            return self._inside(schema, name)
        notes: Schema = {
            key: schema[key]
            for key in ("nullable", "default", "deprecated", "readOnly", "writeOnly", "x-rcext-description")
            if key in schema
        }
        body = {key: value for key, value in schema.items() if key not in notes}
        return {**reference(self._name(name, body, suffix)), **notes}

    def _name(self, name: str, body: Schema, suffix: str) -> str:
        same = structure(body)
        if is_union(body):
            for known in sorted(self._schemas):
                if is_union(self._schemas[known]) and structure(self._schemas[known]) == same:
                    return known  # one name for a union that stands in several places
        origin = name
        name = body.pop("x-rcext-class", None) or self._known.get(f"inline {origin}") or origin
        wanted = name
        number = 1
        while not self._classes.free(wanted):
            if wanted in self._schemas and structure(self._schemas[wanted]) == same:
                return wanted
            if number == 1 and suffix:
                wanted = name + suffix
                suffix = ""
                continue
            number += 1
            wanted = f"{name}{number}"
        if wanted != name:
            self._notice(f"the inline schema {name} is named {wanted}: the name was taken")
        self.named[wanted] = origin
        self._classes.take(wanted)
        self._schemas[wanted] = body  # taken now: what is hoisted from the inside must not get it
        self._schemas[wanted] = self._inside(body, wanted)
        return wanted


def option_names(owner: str, members: list[Schema]) -> list[str]:
    """Return the names for the inline members of a union: after what only that member has, or else numbered.

    An object is named after the one property that it must have, or else may have, and that no other member has
    (`TransferTargetByPhoneNumber`); an enum of one value after the value; the only enum of several values is named
    `...Value` (`ListDirectoryEntriesPerPageValue`, beside a number).
    """
    names: list[str] = []
    enums = [member for member in members if "enum" in member]
    for index, member in enumerate(members, 1):
        others = {key for other in members if other is not member for key in other.get("properties", {})}
        own = [key for key in member.get("properties", {}) if key not in others]
        required = [key for key in own if key in member.get("required", [])]
        values = member.get("enum", [])
        if own:
            names.append(f"{owner}By{pascal((required or own)[0])}")
        elif len(values) == 1:
            names.append(owner + pascal(str(values[0])))
        else:
            names.append(owner + ("Value" if enums == [member] else f"Option{index}"))
    return names if len(set(names)) == len(names) else [f"{owner}Option{index}" for index in range(1, len(members) + 1)]


def move_nullable_to_references(document: Document) -> None:
    """Return a component that may be null becomes one that may not, and every reference to it one that may."""
    schemas: dict[str, Schema] = document["components"]["schemas"]
    nullable = {name for name, schema in schemas.items() if schema.get("nullable")}
    if not nullable:
        return
    while True:  # an alias of a nullable component is nullable too
        more = {name for name, schema in schemas.items() if (referenced(schema) or "") in nullable} - nullable
        if not more:
            break
        nullable |= more

    def rule(schema: Schema) -> Schema:
        changed = rebuild(schema, rule)
        return {**changed, "nullable": True} if (referenced(schema) or "") in nullable else changed

    for name in schemas:
        changed = rule(schemas[name])
        changed.pop("nullable", None)
        schemas[name] = changed
    for _path, _method, operation in operations(document):
        over_operation_schemas(operation, lambda _place, schema: rule(schema))


def inline_aliases(document: Document) -> dict[str, str]:
    """Put components that need no class (scalar, array, map, another name for a component) into their places.

    Returns:
        The components that are another name for a class, with that class.
    """
    schemas: dict[str, Schema] = document["components"]["schemas"]
    aliases = {name: schema for name, schema in schemas.items() if not needs_class(schema)}
    resolved: dict[str, Schema] = {}

    def resolve(name: str, trail: tuple[str, ...]) -> Schema:
        if name in trail:
            raise CodegenError(
                PREFIX + name,
                f"an alias that contains itself: {' > '.join((*trail, name))}",
                "it needs an object in between",
            )
        if name not in resolved:
            resolved[name] = rule(aliases[name], (*trail, name))
        return copy.deepcopy(resolved[name])

    def rule(schema: Schema, trail: tuple[str, ...]) -> Schema:
        name = referenced(schema)
        if name is None:
            return rebuild(schema, lambda child: rule(child, trail))
        if name not in aliases:
            if name not in schemas:
                raise CodegenError(PREFIX + name, "the reference leads nowhere", "it should name a component schema")
            return schema
        around = {key: value for key, value in schema.items() if key != "$ref"}
        target = resolve(name, trail)
        return {**{key: value for key, value in target.items() if not key.startswith("x-")}, **around}

    for name in sorted(schemas):
        if name not in aliases:
            schemas[name] = _mapped(rebuild(schemas[name], lambda child: rule(child, ())), name, rule)
    for _path, _method, operation in operations(document):
        over_operation_schemas(operation, lambda _place, schema: rule(schema, ()))
    targets = {name: referenced(resolve(name, ())) for name in sorted(aliases)}
    for name in aliases:
        del schemas[name]
    return {name: target for name, target in targets.items() if target is not None}


def _mapped(schema: Schema, name: str, rule: Callable[[Schema, tuple[str, ...]], Schema]) -> Schema:
    """Return a union whose mapping names what its aliases stand for."""
    discriminator = schema.get("discriminator")
    if not discriminator:
        return schema
    mapping: dict[str, str] = {}
    for value, target in discriminator["mapping"].items():
        behind = rule({"$ref": target}, ())
        if "$ref" not in behind:
            place = f"{PREFIX}{name}/discriminator/mapping/{value}"
            raise CodegenError(place, f"{target} is not an object", "a discriminator tells objects apart")
        mapping[value] = behind["$ref"]
    return {**schema, "discriminator": {**discriminator, "mapping": mapping}}
