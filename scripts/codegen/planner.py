"""Decides every name, type and place: from a prepared document to a `Plan`."""

from __future__ import annotations

import re
from functools import partial
from typing import Any

import attrs

from scripts.spec.diff.schemas import sunset_of

from .answers import Answers, annotations_of
from .errors import CodegenError, attempt, raise_all
from .kinds import BYTES, FILE, INTEGER, STRING, EnumKind, Kind, ListKind, ModelKind, UnionKind, code, kind_of, optional
from .names import Registry, argument_names, attribute_names, member_names, operation_names, snake
from .plan import (
    Body,
    BodyChoice,
    Enumeration,
    Field,
    Group,
    Model,
    Operation,
    Parameter,
    Plan,
    Relation,
    Tag,
    Union,
    Variant,
    deprecation,
)
from .prepare.forms import BASE, JSON
from .prepare.hoist import pascal
from .prepare.operations import media_kind
from .prepare.shapes import PREFIX, Document, Schema, is_enum, is_list, is_object, operations, referenced
from .settle import GROUP, key_of, tag_of
from .styles import form_styles, part_texts, spread_of
from .usage import references, usages

_SECRET = re.compile(r"(^|_)(password|secret|token|pin|assertion|verifier|encryption_key|key)$|(^|_)password_for_")
_NO_SECRET = re.compile(r"(page|sync|next|previous|recovery)_token$|^(public|subscriber|sort|order)_?key$|^key$")
DEPRECATED_VALUES = "x-deprecated-values"
"""The key of a list of deprecated values beside an enum."""
JSON_PART = "x-rcext-json-part"
"""The key of a document whose multipart bodies have one JSON part for all properties except files."""
SHOWN = 6
"""A docstring shows up to this many values of an enum."""
_ID = re.compile(r"(^i|I)ds?$")

LITERALS = 24
"""An enum with up to this many values may be given as plain strings that type checkers know and complete."""


class Planner:
    """Turns a prepared document into a `Plan`."""

    def __init__(self, document: Document, registry: Registry) -> None:
        self._document = document
        self._schemas: dict[str, Schema] = document["components"]["schemas"]
        self._registry = registry
        self._words: dict[str, Any] = document.get("x-rcext-parameters", {})
        self._together = bool(document.get(JSON_PART))
        self._usages = usages(document)
        self._models: dict[str, Model] = {}
        self._enums: dict[str, Enumeration] = {}
        self._unions: dict[str, Union] = {}

    def plan(self) -> Plan:
        """Return the plan."""
        for name, schema in self._schemas.items():
            if is_enum(schema):
                self._enums[name] = self._enum(name, schema)
            elif is_object(schema):
                self._models[name] = self._model(name, schema)
            else:
                self._unions[name] = self._union(name, schema)
        where = self._where()
        groups = self._groups(where)
        tags = self._tags(where)
        return Plan(
            version=str(self._document["info"].get("version", "")),
            groups=groups,
            tags=tags,
            where=where,
            notifications=self._notifications(),
            drift=self._drift(),
        )

    def _enum(self, name: str, schema: Schema) -> Enumeration:
        values = schema["enum"]
        names = member_names(self._registry, name, values)
        members = [(names[str(value)], literal(value)) for value in values]
        doc = schema.get("x-rcext-summary", "")
        gone = [names[str(value)] for value in schema.get(DEPRECATED_VALUES, ()) if str(value) in names]
        if schema.get("deprecated"):
            doc = with_deprecation(doc, schema, f"Values of `{name}`.")
        return Enumeration(name, doc, "int" if schema["type"] == "integer" else "str", members, gone)

    def _model(self, name: str, schema: Schema) -> Model:
        names = attribute_names(self._registry, name, schema["properties"])
        required = set(schema.get("required", []))
        texts = schema.get("x-rcext-fields", {})
        fields: list[Field] = []
        for key, child in schema["properties"].items():
            place = f"{PREFIX}{name}/properties/{key}"
            kind = kind_of(child, self._schemas, place)
            nullable = bool(child.get("nullable"))
            annotation = kind.annotation
            default = None
            if key in required:
                if nullable:
                    annotation = optional(annotation, child)
                elif isinstance(kind, EnumKind) and len(self._schemas[kind.code]["enum"]) == 1:
                    only = self._schemas[kind.code]["enum"][0]
                    default = f"{kind.code}.{member_names(self._registry, kind.code, [only])[str(only)]}"
            elif nullable:
                annotation = f"{optional(annotation, child)} | Unset"
                default = "UNSET"
            else:
                annotation = annotation if annotation == "Any" else f"{annotation} | None"
                default = "None"
            fields.append(
                Field(
                    json=key,
                    name=names[key],
                    kind=kind,
                    annotation=annotation,
                    code=code(kind, child),
                    required=key in required,
                    nullable=nullable,
                    default=default,
                    doc=clean(with_deprecation(texts.get(key) or described(child), child)),
                    secret=is_secret(name, names[key], kind, child),
                    warning=warning_of(child),
                )
            )
        doc = clean(with_deprecation(schema.get("x-rcext-summary") or described(schema) or self._usages[name], schema))
        warning = warning_of(schema)
        return Model(name, doc, fields, self._relations(name, schema, names), warning)

    def _relations(self, name: str, schema: Schema, names: dict[str, str]) -> list[Relation]:
        found: list[Relation] = []
        for attribute, facts in sorted(schema.get("x-rcext-relations", {}).items()):
            named = facts.get("model", [])
            models: list[str] = [named] if isinstance(named, str) else named
            for model in models:
                if model not in self._schemas:
                    where = f"{PREFIX}{name}/x-rcext-relations/{attribute}"
                    raise CodegenError(where, f"no schema {model!r}", "name a component schema")
            annotation = " | ".join(models) or {"string": "str", "integer": "int", "boolean": "bool"}[facts["type"]]
            if facts.get("list"):
                annotation = f"list[{annotation}]"
            if attribute in {names[key] for key in schema["properties"]}:
                where = f"{PREFIX}{name}/x-rcext-relations/{attribute}"
                raise CodegenError(where, "a property has this name already", "give the relation another name")
            found.append(Relation(attribute, f"{annotation} | None", clean(facts.get("doc", "")), models))
        return found

    def _union(self, name: str, schema: Schema) -> Union:
        variants: list[Variant] = []
        others: list[Kind] = []
        codes: list[str] = []
        annotations: list[str] = []
        for index, member in enumerate(schema["oneOf"]):
            kind = kind_of(member, self._schemas, f"{PREFIX}{name}/oneOf/{index}")
            codes.append(kind.code)
            if kind.annotation not in annotations:
                annotations.append(kind.annotation)
            target = referenced(member)
            if target and is_object(self._schemas[target]):
                properties = self._schemas[target]["properties"]
                variants.append(Variant(target, sorted(self._schemas[target].get("required", [])), sorted(properties)))
            else:
                others.append(kind)
        discriminator = schema.get("discriminator")
        mapping = (
            [(value, target.removeprefix(PREFIX)) for value, target in sorted(discriminator["mapping"].items())]
            if discriminator
            else []
        )
        if variants:
            annotations.append("UnknownVariant")
        return Union(
            name=name,
            doc=clean(schema.get("x-rcext-summary", "")),
            annotation=" | ".join(annotations),
            by=discriminator["propertyName"] if discriminator else None,
            mapping=mapping,
            variants=variants,
            others=others,
            codes=codes,
        )

    # --- where the classes live ---

    def _names(self, name: str) -> set[str]:
        for table in (self._models, self._enums, self._unions):
            if name in table:
                return table[name].names()
        raise CodegenError(PREFIX + name, "the reference leads nowhere", "it should name a component schema")

    def _closure(self, names: set[str]) -> set[str]:
        found: set[str] = set()
        todo = list(names)
        while todo:
            name = todo.pop()
            if name not in found:
                found.add(name)
                todo += self._names(name)
        return found

    def _where(self) -> dict[str, str]:
        """Return the module of each class: one for each tag, for each set of tags that share some, and for events.

        So an operation loads little that it does not need, in few modules; and since what a class refers to is used
        by all tags that use
        the class, modules never import each other in a circle. A shared module is named after the first of its classes.
        """
        users: dict[str, set[str]] = {}
        roots: dict[str, set[str]] = {}
        for _path, _method, operation in operations(self._document):
            tag = tag_name(operation)
            roots.setdefault(tag, set()).update(references(operation))
            roots.setdefault("events", set()).update(references(operation.get("x-notifications", [])))
        for tag, names in roots.items():
            for name in self._closure({name for name in names if name in self._schemas}):
                users.setdefault(name, set()).add(tag)
        first: dict[frozenset[str], str] = {}
        for name in sorted(users):
            first.setdefault(frozenset(users[name]), name)
        found = {
            name: f"_{next(iter(tags))}" if len(tags) == 1 else f"_shared_{snake(first[frozenset(tags)])}"
            for name, tags in users.items()
        }
        return {**found, **self._unused(set(self._schemas) - set(users))}

    def _unused(self, names: set[str]) -> dict[str, str]:
        """Return the modules of classes that no operation and no event uses.

        Classes that refer to each other share a module, named after the first word of the first of them: so modules
        never import each other. Modules of less than four classes are put together.
        """
        neighbors: dict[str, set[str]] = {name: set() for name in names}
        for name in names:
            for other in self._names(name) & names:
                neighbors[name].add(other)
                neighbors[other].add(name)
        modules: dict[str, set[str]] = {}
        done: set[str] = set()
        for name in sorted(names):
            family, todo = set[str](), [name]
            while todo:
                member = todo.pop()
                if member not in family | done:
                    family.add(member)
                    todo += neighbors[member]
            done |= family
            modules.setdefault(snake(name).partition("_")[0], set()).update(family)
        return {
            name: f"_unused_{word}" if len(members) >= 4 else "_unused"
            for word, members in modules.items()
            for name in members
        }

    def _groups(self, where: dict[str, str]) -> dict[str, Group]:
        groups: dict[str, Group] = {}
        for name in sorted(self._schemas):
            group = groups.setdefault(where[name], Group(where[name]))
            if name in self._enums:
                group.enums.append(self._enums[name])
            elif name in self._models:
                group.models.append(self._models[name])
            else:
                group.unions.append(self._unions[name])
        for group in groups.values():
            self._imports(group, where)
        return dict(sorted(groups.items()))

    def _imports(self, group: Group, where: dict[str, str]) -> None:
        """Find what a module of models needs of the runtime and of other modules."""
        runtime: dict[str, set[str]] = {}
        typing: dict[str, set[str]] = {}
        helpers: set[str] = set()
        helpers |= {"typeof"}
        if group.enums:
            helpers.add("EnumMap")
        self._model_imports(group, where, runtime, typing, helpers)
        self._union_imports(group, where, runtime, typing, helpers)
        group.imports = {module: sorted(names) for module, names in sorted(runtime.items())}
        group.type_imports = {
            module: sorted(names - runtime.get(module, set()))
            for module, names in sorted(typing.items())
            if names - runtime.get(module, set())
        }
        group.helpers = sorted(helpers)

    def _model_imports(
        self,
        group: Group,
        where: dict[str, str],
        runtime: dict[str, set[str]],
        typing: dict[str, set[str]],
        helpers: set[str],
    ) -> None:
        for model in group.models:
            helpers |= {"Getter", "fill", "new"}
            for field in model.fields:
                helpers.update(field.kind.helpers())
                self._need(field.kind, group.module, where, runtime, typing)
                group.moments = group.moments or "datetime." in field.annotation
                group.nullable = group.nullable or field.nullable
            for relation in model.relations:
                for name in relation.models:
                    if where[name] != group.module:
                        typing.setdefault(where[name], set()).add(name)

    def _union_imports(
        self,
        group: Group,
        where: dict[str, str],
        runtime: dict[str, set[str]],
        typing: dict[str, set[str]],
        helpers: set[str],
    ) -> None:
        for union in group.unions:
            for variant in union.variants:
                if where[variant.model] != group.module:
                    runtime.setdefault(where[variant.model], set()).update({variant.model, f"decode_{variant.model}"})
            for kind in union.others:
                self._need(kind, group.module, where, runtime, typing)
            if union.variants and not union.mapping:
                helpers |= {"pick", "Variants"}
            if union.mapping:
                helpers.add("Decoder")

    def _need(
        self, kind: Kind, module: str, where: dict[str, str], runtime: dict[str, set[str]], typing: dict[str, set[str]]
    ) -> None:
        for name in kind.names():
            if where[name] == module:
                continue
            if name in self._models:
                runtime.setdefault(where[name], set()).update({name, f"decode_{name}"})
            elif name in self._enums:
                runtime.setdefault(where[name], set()).update({name, f"{name}Table"})
            else:
                runtime.setdefault(where[name], set()).add(f"decode_{name}")
                typing.setdefault(where[name], set()).add(name)

    # --- operations ---

    def _tags(self, where: dict[str, str]) -> list[Tag]:
        tags: dict[str, Tag] = {}
        listed: list[tuple[str, str, dict[str, Any]]] = list(operations(self._document))
        by_tag: dict[str, list[tuple[str, str, str | None]]] = {}
        for path, method, operation in listed:
            wanted = key_of(method, path), operation["operationId"], operation.get("x-rcext-name")
            by_tag.setdefault(tag_name(operation), []).append(wanted)
        names = {tag: operation_names(self._registry, tag, values) for tag, values in sorted(by_tag.items())}
        errors: list[CodegenError] = []
        for path, method, operation in listed:
            tag = tag_name(operation)
            title = self._registry.groups.get(tag) or tag_of(operation)
            holder = tags.setdefault(tag, Tag(tag, clean(title), tag_class(title, tag)))
            name = names[tag][key_of(method, path)]
            planned = attempt(errors, partial(self._operation, path, method, operation, tag, name, where))
            if planned is not None:
                holder.operations.append(planned)
        raise_all(errors)
        self._operation_aliases(tags)
        for holder in tags.values():
            holder.operations.sort(key=lambda value: value.name)
        return [tags[name] for name in sorted(tags)]

    def _operation_aliases(self, tags: dict[str, Tag]) -> None:
        """Add the old places of operations that are elsewhere now."""
        by_key = {key_of(one.method, one.path): one for tag in tags.values() for one in tag.operations}
        for place, alias in sorted(self._registry.aliases["operations"].items()):
            group, _, name = place.partition(".")
            operation = by_key.get(alias["to"])
            taken = {one.name for one in tags[group].operations} if group in tags else set[str]()
            if operation is None or name in taken:
                continue
            title = self._registry.groups.get(group, group)
            holder = tags.setdefault(group, Tag(group, clean(title), tag_class(title, group)))
            target = f"{operation.tag}.{operation.name}"
            holder.operations.append(attrs.evolve(operation, name=name, tag=group, target=target, since=alias["since"]))

    def _operation(
        self, path: str, method: str, operation: dict[str, Any], tag: str, name: str, where: dict[str, str]
    ) -> Operation:
        place = f"{method.upper()} {path}"
        keys = [(value["in"], value["name"]) for value in operation["parameters"]]
        names = argument_names(self._registry, operation["operationId"], keys)
        wrong: list[CodegenError] = []
        planned = [attempt(wrong, partial(self._parameter, one, names, place)) for one in operation["parameters"]]
        parameters = [one for one in planned if one is not None]
        body = attempt(wrong, partial(self._body, operation, place))
        responses = attempt(wrong, partial(Answers(self._schemas, self._unions, place).plan, operation["responses"]))
        raise_all(wrong)
        answers, errors, accept, accept_batch = responses or ([], {}, "", "")
        returns = list(dict.fromkeys(text for answer in answers for text in annotations_of(answer)))
        if "None" in returns:
            returns = [text for text in returns if text != "None"] + ["None"]
        used: set[str] = set()
        for parameter in parameters:
            for used_name in parameter.kind.names():
                union = self._unions.get(used_name)
                used.update({used_name} if union is None or union.variants else union.names())
        if body:
            used.update(name for choice in body.choices for name in choice.kind.names())
        for answer in answers:
            used.update(answer.kind.names() if answer.kind else ())
            used.update(answer.batch.names() if answer.batch else ())
        models: dict[str, list[str]] = {}
        for used_name in sorted(used):
            models.setdefault(where[used_name], []).append(used_name)
        security = operation.get("security")
        return Operation(
            id=operation["operationId"],
            name=name,
            tag=tag,
            method=method.upper(),
            path=path,
            summary=clean(operation.get("x-rcext-summary", "")),
            description=clean(described(operation)),
            facts={
                "group": limit_group(operation.get("x-throttling-group")),
                "app_permission": operation.get("x-app-permission"),
                "user_permission": operation.get("x-user-permission"),
                "media": bool(operation.get("x-media-api")),
                "max_body": body_limit(operation.get("x-request-max-body-size"), place),
                "auth": security is None or any("OAuth2" in item for item in security),
            },
            parameters=parameters,
            body=body,
            answers=answers,
            errors=errors,
            accept=accept
            if any(value.spread == "joined" and value.location == "path" for value in parameters)
            else accept_batch,
            accept_batch=accept_batch,
            returns=" | ".join(returns) or "None",
            models=dict(sorted(models.items())),
            deprecated=bool(operation.get("deprecated")),
            base=operation.get(BASE, ""),
            sunset=sunset_of(operation),
        )

    def _parameter(self, value: dict[str, Any], names: dict[str, str], place: str) -> Parameter:
        location, name = value["in"], value["name"]
        place = f"{place} {location} parameter {name}"
        schema = value.get("schema")
        if schema is None:
            raise CodegenError(place, "a parameter without a schema", "give it one")
        kind = kind_of(schema, self._schemas, place)
        item = kind.item if isinstance(kind, ListKind) and not value.get(JSON) else kind
        annotation = self._argument(item)
        if item in (STRING, INTEGER) and location != "header" and (location == "path" or _ID.search(name)):
            annotation = "str | int"  # whatever type the models have for this id
        takes_list = isinstance(kind, ListKind) and not value.get(JSON)
        if takes_list:
            annotation = f"{annotation} | Sequence[{annotation}]"
        several = takes_list or self._takes_several(kind)
        spread = spread_of(value, kind, self._schemas, place, several=several)
        default = "'~'" if location == "path" and schema.get("default") == "~" else None
        required = bool(value.get("required"))
        return Parameter(
            name,
            names[f"{location}/{name}"],
            location,
            kind,
            annotation,
            required,
            default,
            spread,
            facts_of(value, schema, str(self._words.get(name, "")) or _words_of_id(name), self._values(item)),
        )

    def _values(self, kind: Kind) -> list[str | int]:
        """Return the values of an enum; of anything else none."""
        return list(self._schemas[kind.code]["enum"]) if isinstance(kind, EnumKind) else []

    def _takes_several(self, kind: Kind) -> bool:
        """Return whether a union has an array among its members."""
        return isinstance(kind, UnionKind) and any(
            isinstance(other, ListKind) for other in self._unions[kind.code].others
        )

    def _argument(self, kind: Kind) -> str:
        """Return the annotation of an argument: enums may be given as plain strings, unions stand as their members."""
        if isinstance(kind, ListKind):
            return f"Sequence[{self._argument(kind.item)}]"
        if isinstance(kind, UnionKind) and not self._unions[kind.code].variants:
            return " | ".join(dict.fromkeys(self._argument(other) for other in self._unions[kind.code].others))
        if not isinstance(kind, EnumKind):
            return kind.annotation
        values = self._schemas[kind.code]["enum"]
        if len(values) > LITERALS:
            return f"{kind.code} | {kind.wire}"
        return f"{kind.code} | Literal[{', '.join(literal(value) for value in values)}]"

    def _body(self, operation: dict[str, Any], place: str) -> Body | None:
        body = operation.get("requestBody")
        if body is None:
            return None
        choices: list[BodyChoice] = []
        order = {"json": 0, "form": 1, "multipart": 2, "bytes": 3, "text": 4}
        media_types = sorted(
            body["content"],
            key=lambda media: (order[media_kind(media)], media != "application/json", "form-data" not in media, media),
        )
        for media in media_types:
            content = body["content"][media]
            how = media_kind(media)
            schema = content["schema"]
            kind = kind_of(schema, self._schemas, f"{place} body {media}", binary=BYTES if how == "bytes" else FILE)
            if how == "multipart" and not isinstance(kind, ModelKind):
                how, kind = "raw", BYTES
            files: list[str] = []
            json_parts: list[str] = []
            texts: dict[str, str] = {}
            styles = form_styles(content, kind, self._schemas, f"{place} body {media}") if how == "form" else {}
            if how == "multipart":
                properties = self._schemas[kind.code]["properties"]
                files = [
                    key
                    for key, child in properties.items()
                    if "file" in re.findall(r"\w+", kind_of(child, self._schemas, place).code)
                ]
                texts = part_texts(content, kind, self._schemas, f"{place} body {media}")
                if self._together:
                    json_parts = sorted(key for key, media in texts.items() if media.endswith("json"))
                    texts = {key: media for key, media in texts.items() if key not in json_parts}
            test = {"json": "dict", "raw": "bytes", "bytes": "bytes", "text": "str"}.get(how, "")
            if isinstance(kind, ModelKind):
                test = kind.annotation
            elif isinstance(kind, ListKind):
                test = "list"
            same = next((choice for choice in choices if choice.kind == kind), None)
            if same is not None:  # the same schema under another media type, such as SCIM's
                same.twins.append(media)
                continue
            choices.append(
                BodyChoice(
                    media=media,
                    how=how,
                    kind=kind,
                    code=code(kind, schema),
                    test=test,
                    files=files,
                    styles=styles,
                    texts=texts,
                    json_parts=json_parts,
                    classes=self._classes(kind),
                    together=self._together,
                )
            )
        models = [choice for choice in choices if isinstance(choice.kind, ModelKind)]
        if models and choices[-1] is not models[-1]:
            models[-1].test = f"({models[-1].test}, dict)"  # without a test, the last choice would take dicts
        annotation = " | ".join(dict.fromkeys(choice.kind.annotation for choice in choices))
        return Body(annotation, bool(body.get("required", True)), choices)

    def _classes(self, kind: Kind) -> list[str]:
        """Return the names of the classes that a value of a kind may have, dicts for models aside."""
        if isinstance(kind, UnionKind):
            union = self._unions[kind.code]
            objects = [variant.model for variant in union.variants]
            found = [*objects, "UnknownVariant"] if objects else []
            return found + [name for other in union.others for name in self._classes(other)]
        if isinstance(kind, EnumKind):
            return [kind.code, kind.wire]
        if isinstance(kind, ListKind):
            return ["list", "tuple"]
        if isinstance(kind, ModelKind):
            return [kind.code]
        return [kind.annotation.partition("[")[0]]

    def _notifications(self) -> list[tuple[str, list[str]]]:
        found: dict[str, set[str]] = {}
        for path, _method, operation in operations(self._document):
            for schema in operation.get("x-notifications", []):
                name = referenced(schema)
                if name:
                    found.setdefault(path, set()).add(name)
        return [(path, sorted(names)) for path, names in sorted(found.items())]

    def _drift(self) -> dict[str, Any]:
        """Return the specification of every model in short, for the drift checker and for tests."""
        return {
            "models": {
                name: {field.json: [field.name, field.code, int(field.required)] for field in model.fields}
                for name, model in sorted(self._models.items())
            },
            "enums": {name: self._schemas[name]["enum"] for name in sorted(self._enums)},
            "unions": {
                name: {
                    "members": union.codes,
                    **({"by": union.by, "mapping": dict(union.mapping)} if union.mapping else {}),
                }
                for name, union in sorted(self._unions.items())
            },
        }


def literal(value: str | int) -> str:
    """Return a Python literal."""
    return repr(value)


def clean(text: str) -> str:
    """Text that may stand in a docstring."""
    plain = "".join(char if char.isprintable() else " " for char in text)
    plain = " ".join(plain.split()).replace("\\", "\\\\").replace('"""', "'''")
    return f"{plain} " if plain.endswith('"') else plain


def tag_class(title: str, tag: str) -> str:
    """Return the name of a group's facade class."""
    name = pascal(title)
    return f"{name if name[:1].isalpha() else pascal(tag)}Api"


def tag_name(operation: dict[str, Any]) -> str:
    """Return the group of an operation in `rc.api`."""
    return str(operation.get(GROUP) or snake(tag_of(operation)))


def _words_of_id(name: str) -> str:
    """Return what the name of a parameter such as `callQueueId` says; empty for other names."""
    words = snake(name).split("_")
    thing = " ".join(words[:-1])
    return f"Id of the {thing}" if thing and words[-1] == "id" else ""


def limit_group(value: object) -> str | None:
    """Return the throttling group, or None if the document exempts the operation."""
    return None if value in (None, "NoThrottling") else str(value)


def body_limit(value: object, place: str) -> int | None:
    """Return a body size such as `50Mb` in bytes."""
    if value is None:
        return None
    match = re.fullmatch(r"(\d+)\s*([kmg]?)i?b?", str(value).lower())
    if not match:
        raise CodegenError(f"{place} x-request-max-body-size", repr(value), "a number with b, kb, mb or gb")
    return int(match[1]) * {"": 1, "k": 1024, "m": 1024**2, "g": 1024**3}[match[2]]


def is_secret(model: str, name: str, kind: Kind, schema: Schema) -> bool:
    """Return whether a repr must not show a field: passwords, tokens, keys, PINs, and the code of a token request."""
    if kind.code != "str":
        return False
    if schema.get("format") == "password" or (name == "code" and model.endswith("TokenRequest")):
        return True
    return bool(_SECRET.search(name)) and not _NO_SECRET.search(name)


def warning_of(*described: dict[str, Any]) -> str:
    """Return what type checkers say about a use of something that is deprecated, or an empty text.

    Args:
        described: its descriptions in the document, such as a parameter and its schema.
    """
    if not any(value.get("deprecated") for value in described):
        return ""
    return deprecation(next((sunset for value in described if (sunset := sunset_of(value))), ""))


def with_deprecation(text: str, schema: Schema, otherwise: str = "") -> str:
    """Return a docstring with a note if the schema is deprecated."""
    note = warning_of(schema)
    if not note:
        return text
    start = text or otherwise
    return f"{start}{' ' * bool(start)}{note[:1].upper()}{note[1:]}."


def described(value: dict[str, Any]) -> str:
    """Return the official description, in a local copy made with DOCS."""
    return str(value.get("x-rcext-description", ""))


def facts_of(parameter: dict[str, Any], schema: Schema, words: str, values: list[str | int]) -> str:
    """Return the text about a parameter for its line of the docstring.

    Args:
        parameter: the parameter.
        schema: its schema.
        words: the overlay's words about parameters of this name.
        values: the values that it may have, if it is an enum.
    """
    item = schema.get("items", {}) if schema.get("type") == "array" else schema
    text = described(parameter) or described(schema) or words
    found = [text.strip().rstrip(".")] if text else []
    if values:
        shown = [json_text(value) for value in values[:SHOWN]]
        found.append(" | ".join(shown if len(values) <= SHOWN else [*shown, "..."]))
    if "default" in schema and schema["default"] != "~":
        found.append(f"the platform's default is {json_text(schema['default'])}")
    for keyword, text in (("minimum", "at least {}"), ("maximum", "at most {}"), ("maxLength", "up to {} characters")):
        if keyword in item:
            found.append(text.format(item[keyword]))
    if "maxItems" in schema:
        found.append(f"up to {schema['maxItems']} values")
    if item.get("format") == "date-time":
        found.append("a naive datetime is taken as UTC")
    if warning := warning_of(parameter, schema):
        found.append(warning)
    return clean("; ".join(found))


def json_text(value: object) -> str:
    """Return a JSON value as a docstring shows it."""
    if is_list(value):
        return ", ".join(json_text(item) for item in value)
    return f"`{str(value).lower() if isinstance(value, bool) else value}`"
