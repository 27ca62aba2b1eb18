"""From an official document to its facts: checked by the grammar, 3.1 brought to the shape of 3.0, prose dropped."""

import difflib
import math
import re
from collections.abc import Callable, Iterator, Mapping
from typing import TYPE_CHECKING, Any

from scripts.spec import _schema31
from scripts.spec.errors import Path, SpecError, SpecErrors, pointer, shown
from scripts.spec.grammar import DOCS_EXTENSIONS, KINDS, KNOWN_EXTENSIONS, METHODS, PROSE_KEYS, Kind, Rule
from scripts.spec.plain import is_list, is_object

if TYPE_CHECKING:
    from scripts.spec.reader import Source

Data = dict[str, Any]

LOCATIONS = ("query", "header", "path", "cookie")
STYLES = ("matrix", "label", "form", "simple", "spaceDelimited", "pipeDelimited", "deepObject")
TYPES = ("string", "number", "integer", "boolean", "array", "object")
SECURITY_TYPES = ("apiKey", "http", "mutualTLS", "oauth2", "openIdConnect")
DIALECTS = ("https://spec.openapis.org/oas/3.1/dialect/base", "https://json-schema.org/draft/2020-12/schema")

_PROSE_LENGTH = 25


def facts_of(document: Any) -> tuple[Data, list[str]]:
    """Take the facts of an OpenAPI document.

    Args:
        document: The document as plain data, OpenAPI 3.0 or 3.1. It is not changed.

    Returns:
        The facts, an OpenAPI 3.0-shaped dict with no prose and with sorted keys, and the notices: what was left out or
        looks like a mistake in the document, one line each.

    Raises:
        SpecError: The document is not OpenAPI 3.0 or 3.1 or has something in it that is not understood.
    """
    normaliser = _Normaliser(document)
    return normaliser.run(), normaliser.notices


def checked(source: "Source") -> tuple[Data, list[str]]:
    """Take the facts of a document that was read; errors have its name and lines.

    Args:
        source: The document.

    Returns:
        The facts and the notices, as `facts_of` returns them.

    Raises:
        SpecError: See `facts_of`.
    """
    try:
        taken, notices = facts_of(source.data)
    except SpecError as error:
        raise source.located(error) from None
    except RecursionError:
        raise SpecError("the document is nested too deeply", source=source.name) from None
    if not source.ends_with_a_line:
        notices.insert(0, "the last line lacks its end: is the document cut short?")
    return taken, notices


def ordered(value: Any) -> Any:
    """Sort the keys of all objects.

    Args:
        value: Plain data.

    Returns:
        A copy of it.
    """
    if is_object(value):
        return {key: ordered(value[key]) for key in sorted(value)}
    if is_list(value):
        return [ordered(item) for item in value]
    return value


def _name(tag: Data) -> str:
    return str(tag["name"])


def resolve(document: Any, reference: str) -> Any:
    """Look up a local reference.

    Args:
        document: The whole document.
        reference: A JSON pointer as a fragment, `#/components/schemas/X`.

    Returns:
        What it points at.

    Raises:
        KeyError: Nothing is there.
    """
    target = document
    for part in unescaped(reference):
        if is_list(target):
            if not part.isdecimal() or int(part) >= len(target):
                raise KeyError(part)
            target = target[int(part)]
        elif is_object(target):
            target = target[part]
        else:
            raise KeyError(part)
    return target


def unescaped(reference: str) -> list[str]:
    """Split a local reference into its parts.

    Args:
        reference: A JSON pointer as a fragment.

    Returns:
        The keys from the root down.
    """
    from urllib.parse import unquote

    return [unquote(part).replace("~1", "/").replace("~0", "~") for part in reference.split("/")[1:]]


def _one_of(value: Any, allowed: tuple[str, ...]) -> str | None:
    if isinstance(value, str) and value in allowed:
        return None
    near = difflib.get_close_matches(str(value), allowed, 1) if isinstance(value, str) else []
    return f"one of {', '.join(allowed)}" + (f" (did you mean {near[0]!r}?)" if near else "")


def _is_number(value: Any) -> bool:
    return isinstance(value, int | float) and not isinstance(value, bool) and math.isfinite(value)


def _is_texts(value: Any) -> bool:
    return is_list(value) and all(isinstance(item, str) for item in value)


FORMS: Mapping[str, Callable[[Any], str | None]] = {
    "text": lambda v: None if isinstance(v, str) else "a string",
    "flag": lambda v: None if isinstance(v, bool) else "true or false",
    "number": lambda v: None if _is_number(v) else "a number",
    "count": lambda v: None if _is_number(v) and v >= 0 and v == int(v) else "a whole number, 0 or more",
    "texts": lambda v: None if _is_texts(v) else "a list of strings",
    "names": lambda v: None if _is_texts(v) else "a list of property names",
    "data": lambda v: None,
    "enum": lambda v: None if is_list(v) and v else "a list with one value or more",
    "type": lambda v: _one_of(v, TYPES),
    "style": lambda v: _one_of(v, STYLES),
    "location": lambda v: _one_of(v, LOCATIONS),
    "key location": lambda v: _one_of(v, LOCATIONS),
    "security type": lambda v: _one_of(v, SECURITY_TYPES),
    "dialect": lambda v: _one_of(v, DIALECTS),
    "mapping": lambda v: (
        None if is_object(v) and _is_texts(list(v.values())) else "an object of schema names or references"
    ),
    "scopes": lambda v: None if is_object(v) else "an object of scope names",
    "security": lambda v: (
        None
        if is_list(v) and all(is_object(i) and all(_is_texts(s) for s in i.values()) for i in v)
        else "a list of objects of lists of scopes"
    ),
}
"""The forms of a fact: a check that says what would be right, or nothing."""


class _Normaliser:
    def __init__(self, document: Any) -> None:
        self.notices: list[str] = []
        self.errors: list[SpecError] = []
        self._document = document
        self._is_31 = False
        self._operation_ids: dict[str, Path] = {}
        self._inlined: list[str] = []
        self._references: list[tuple[str, Path]] = []
        self._moved: dict[str, str] = {}
        self._hoisted: Data = {}
        self._seen: set[tuple[str, str]] = set()

    def run(self) -> Data:
        self._version()
        result = self._object(KINDS["document"], self._document, ())
        if self.errors:
            raise self.errors[0] if len(self.errors) == 1 else SpecErrors(self.errors)
        result["openapi"] = "3.0.3"
        result.pop("jsonSchemaDialect", None)
        if "webhooks" in result:
            result["x-webhooks"] = {**result.pop("webhooks"), **result.get("x-webhooks", {})}
        result.setdefault("paths", {})
        if "tags" in result:
            result["tags"].sort(key=_name)
        if self._hoisted:
            result.setdefault("components", {}).setdefault("schemas", {}).update(self._hoisted)
        if self._moved:
            self._move(result)
        self._check_references(result)
        self._check_operations(result)
        return {key: ordered(result[key]) for key in sorted(result)}

    def _version(self) -> None:
        document = self._document
        if not is_object(document):
            raise SpecError(f"the root is {shown(document)}; an OpenAPI document is an object", ())
        if "swagger" in document:
            found = shown(document["swagger"])
            raise SpecError(
                f"this is a Swagger document ({found}); OpenAPI 3.0 or 3.1 is needed: convert it first", ("swagger",)
            )
        version = document.get("openapi")
        if version is None:
            raise SpecError("no key 'openapi' here; an OpenAPI document says openapi: 3.0.x or 3.1.x at its root", ())
        if not isinstance(version, str) or not re.fullmatch(r"3\.[01]\.[0-9]+(-.*)?", version):
            raise SpecError(f"the version is {shown(version)}; 3.0.x or 3.1.x is needed, as a string", ("openapi",))
        self._is_31 = version.startswith("3.1")
        if not self._is_31 and "paths" not in document:
            raise SpecError("the document has no 'paths'; is it cut short?", ())

    # --- objects by the grammar ---

    def _visit(self, name: str, value: Any, path: Path) -> Any:
        if name == "schema":
            return self._schema(value, path)
        kind = KINDS[name]
        if not is_object(value):
            raise SpecError(f"{shown(value)} found; {kind.title} is an object (is the document cut short?)", path)
        if "$ref" in value and kind.section is not None:
            return self._reference(kind, value, path)
        return self._object(kind, value, path, name)

    def _object(self, kind: Kind, value: Any, path: Path, name: str = "document") -> Data:
        for key in kind.required:
            if key not in value:
                raise SpecError(f"{kind.title} without {key!r}, which it must have (is the document cut short?)", path)
        result: Data = {}
        before = len(self.errors)
        for key, item in value.items():
            try:
                self._key(kind, key, item, (*path, key), name, result)
            except SpecError as error:  # go on: one run lists everything that is wrong
                self.errors.append(error)
        if name == "response":
            result["description"] = ""  # OpenAPI wants the key
        elif name == "parameter" and len(self.errors) == before:
            self._after_parameter(result, path)
        elif name == "operation" and len(self.errors) == before:
            self._after_operation(result, path)
        return result

    def _key(self, kind: Kind, key: str, item: Any, path: Path, name: str, result: Data) -> None:
        rule = kind.keys.get(key)
        if rule is None and self._is_31:
            rule = kind.keys31.get(key)
        if rule is None and key.startswith("x-"):
            if kind.others is not None or name == "components":
                self._notice(path, f"the vendor extension {key!r} stands among names: left out")
            else:
                self._extension(key, item, path, result)
            return
        if rule is None and kind.others is None and key in PROSE_KEYS:
            self._notice(path, f"{key!r} does not belong into {kind.title}; it is prose, and left out")
            return
        self._keep(rule or self._other(kind, key, path[:-1]), key, item, path, result)

    def _other(self, kind: Kind, key: str, path: Path) -> Rule:
        if kind.others is None:
            raise SpecError(f"unknown key {key!r} in {kind.title}{self._hint(kind, key)}", (*path, key))
        pattern, wanted = kind.other_keys
        if not re.fullmatch(pattern, key, re.DOTALL):
            raise SpecError(
                f"unknown key {key!r} in {kind.title}; a key is {wanted}, or begins with 'x-'", (*path, key)
            )
        return kind.others

    def _hint(self, kind: Kind, key: str) -> str:
        if not self._is_31 and key in kind.keys31:
            return "; OpenAPI 3.1 has it, but the document says 3.0"
        known = sorted({*kind.keys, *(kind.keys31 if self._is_31 else ())})
        near = difflib.get_close_matches(key, known, 1)
        return (
            f"; did you mean {near[0]!r}?" if near else f"; known are {', '.join(known)} and keys that begin with 'x-'"
        )

    def _keep(self, rule: Rule, key: str, value: Any, path: Path, result: Data) -> None:
        if rule.how == "prose":
            return
        if rule.how == "fact":
            result[key] = self._fact(rule.kind, value, path)
        elif rule.how == "one":
            result[key] = self._visit(rule.kind, value, path)
        elif rule.how == "list":
            if not is_list(value):
                raise SpecError(f"{shown(value)} found; a list is needed", path)
            visited = [self._tried(rule.kind, item, (*path, index)) for index, item in enumerate(value)]
            result[key] = [item for item in visited if item is not None]
        else:
            if not is_object(value):
                raise SpecError(f"{shown(value)} found; an object is needed (is the document cut short?)", path)
            found = {name: self._tried(rule.kind, item, (*path, name)) for name, item in value.items()}
            result[key] = {name: item for name, item in found.items() if item is not None}

    def _tried(self, kind: str, value: Any, path: Path) -> Any:
        """Visit one of several; return None for one that is wrong."""
        try:
            return self._visit(kind, value, path)
        except SpecError as error:
            self.errors.append(error)
            return None

    def _fact(self, form: str, value: Any, path: Path) -> Any:
        wanted = FORMS[form](value)
        if wanted is not None:
            raise SpecError(f"{shown(value)} found; {wanted} is needed", path)
        if form == "names":
            return sorted(set(value))
        if form == "scopes":
            return dict.fromkeys(value, "")  # the values are prose
        if form == "count":
            return int(value)
        return value

    def _extension(self, key: str, value: Any, path: Path, result: Data) -> None:
        if key.startswith(DOCS_EXTENSIONS):
            return
        if key not in KNOWN_EXTENSIONS and _has_prose(value):
            self._notice(path, f"the vendor extension {key!r} is not known and has prose in it: left out")
            return
        result[key] = value

    def _notice(self, path: Path, text: str) -> None:
        self.notices.append(f"{pointer(path)}: {text}")

    # --- what a kind needs beyond the tables ---

    def _after_parameter(self, result: Data, path: Path) -> None:
        if ("schema" in result) == ("content" in result):
            raise SpecError("a parameter has either a 'schema' or a 'content'", path)
        if result["in"] == "path" and result.get("required") is not True:
            self._notice(path, f"the path parameter {result['name']!r} is not marked as required: it is")
            result["required"] = True

    def _after_operation(self, result: Data, path: Path) -> None:
        name = result.get("operationId")
        if name is None:
            return
        before = self._operation_ids.setdefault(name, path)
        if before != path:
            reason = (
                f"the operationId {name!r} is there twice, before at {pointer(before)}; each one names one operation"
            )
            raise SpecError(reason, (*path, "operationId"))

    # --- references ---

    def _reference(self, kind: Kind, value: Data, path: Path) -> Data:
        reference = value["$ref"]
        here = (*path, "$ref")
        if not isinstance(reference, str):
            raise SpecError(f"{shown(reference)} found; a $ref is a string", here)
        if not reference.startswith("#/"):
            raise SpecError(f"the $ref {reference!r} leads out of the document; only '#/...' is understood", here)
        try:
            target = resolve(self._document, reference)
        except KeyError:
            raise SpecError(f"the $ref {reference!r} points at nothing{self._near(reference)}", here) from None
        parts = unescaped(reference)
        if len(parts) == 3 and parts[0] == "components" and parts[1] != kind.section:
            raise SpecError(f"the $ref {reference!r} points into {parts[1]!r}; {kind.title} is needed here", here)
        if kind.section == "pathItems":  # 3.0 lacks a place for shared path items
            if reference in self._inlined:
                raise SpecError(f"the $ref {reference!r} leads back to itself", here)
            self._inlined.append(reference)
            item: Data = self._visit("path item", target, path)
            self._inlined.pop()
            return item
        if len(parts) != 3 or parts[0] != "components":
            self._check_target(kind, reference, target, here)
        self._references.append((reference, here))
        return {"$ref": reference}

    def _check_target(self, kind: Kind, reference: str, target: Any, here: Path) -> None:
        """Components are of the kind of their section; what another place holds has to be seen."""
        if (kind.title, reference) in self._seen:
            return
        self._seen.add((kind.title, reference))
        name = next(name for name, other in KINDS.items() if other is kind)
        before = len(self.errors)
        self._tried(name, target, tuple(unescaped(reference)))
        if len(self.errors) > before:
            reason = f"the $ref {reference!r} does not point at {kind.title}: {self.errors[before].reason}"
            del self.errors[before:]
            raise SpecError(reason, here)

    def _near(self, reference: str) -> str:
        *above, last = unescaped(reference)
        try:
            place = resolve(self._document, pointer(above))
        except KeyError:
            return " (is the document cut short?)"
        near = difflib.get_close_matches(last, list(place), 1) if is_object(place) else []
        return f"; did you mean {near[0]!r}?" if near else " (is the document cut short?)"

    def _move(self, value: Any) -> None:
        """Point references at `$defs` to the components they became."""
        if is_object(value):
            if isinstance(value.get("$ref"), str) and len(value) == 1:
                value["$ref"] = self._moved_to(value["$ref"])
            for item in value.values():
                self._move(item)
        elif is_list(value):
            for item in value:
                self._move(item)

    def _moved_to(self, reference: str) -> str:
        parts = unescaped(reference)
        for length in range(len(parts), 0, -1):
            target = self._moved.get(pointer(parts[:length]))
            if target is not None:
                return target + pointer(parts[length:])[1:]
        return reference

    # --- schemas ---

    def _schema(self, value: Any, path: Path) -> Any:
        if path[-1:] == ("additionalProperties",) and isinstance(value, bool):
            return value
        if self._is_31 and isinstance(value, bool):
            value = {} if value else {"not": {}}
        if not is_object(value):
            raise SpecError(f"{shown(value)} found; a schema is an object (is the document cut short?)", path)
        kind = KINDS["schema"]
        if self._is_31:
            definitions = value.get("$defs", {})
            if not is_object(definitions):
                raise SpecError(f"{shown(definitions)} found; an object of schemas is needed", (*path, "$defs"))
            for name, definition in definitions.items():
                self._hoist(name, definition, path)
            value = _schema31.to_30(value, path, self._notice)
        if "$ref" in value:
            lost = sorted(key for key in value if key in kind.keys and kind.keys[key].how != "prose")
            if lost:
                self._notice(path, f"keys beside a $ref, which OpenAPI 3.0 ignores: {', '.join(lost)}")
            for key in value:
                if key != "$ref" and key not in kind.keys and not key.startswith("x-"):
                    self._other(kind, key, path)
            return self._reference(kind, value, path)
        return self._object(kind, value, path, "schema")

    def _hoist(self, name: str, definition: Any, path: Path) -> None:
        owner = (
            str(path[2]) if path[:2] == ("components", "schemas") else "".join(c for c in str(path[-1]) if c.isalnum())
        )
        taken = self._document.get("components", {}).get("schemas", {})
        target = f"{owner}_{name}"
        while target in taken or target in self._hoisted:
            target += "_"
        place = (*path, "$defs", name)
        self._moved[pointer(place)] = f"#/components/schemas/{target}"
        self._hoisted[target] = {}
        self._hoisted[target] = self._schema(definition, place)

    # --- the whole ---

    def _check_references(self, result: Data) -> None:
        for reference, path in self._references:
            try:
                resolve(result, self._moved_to(reference))
            except KeyError:
                raise SpecError(f"the $ref {reference!r} points into a place that is not a fact", path) from None
        for section, items in result.get("components", {}).items():
            for name, item in items.items():
                self._followed(result, item, ("components", section, name))
        schemas = result.get("components", {}).get("schemas", {})
        for path, schema in _schemas_with_mapping(result):
            for value, target in schema["discriminator"]["mapping"].items():
                name = target.removeprefix("#/components/schemas/")
                if name not in schemas:
                    at = (*path, "discriminator", "mapping", value)
                    self._notice(at, f"the discriminator maps {value!r} to {target!r}, which does not exist")

    def _check_operations(self, result: Data) -> None:
        schemes = result.get("components", {}).get("securitySchemes", {})
        for route, item in result["paths"].items():
            for method in METHODS:
                if method in item:
                    self._check_operation(result, route, method, item, schemes)

    def _check_operation(self, result: Data, route: str, method: str, item: Data, schemes: Data) -> None:
        path: Path = ("paths", route, method)
        seen: set[tuple[str, str]] = set()
        for index, parameter in enumerate(item[method].get("parameters", [])):
            target = self._followed(result, parameter, (*path, "parameters", index))
            key = (target["in"], target["name"])
            if key in seen:
                reason = f"the {key[0]} parameter {key[1]!r} is there twice; one of the two must go"
                raise SpecError(reason, (*path, "parameters", index))
            seen.add(key)
        for index, parameter in enumerate(item.get("parameters", [])):
            target = self._followed(result, parameter, ("paths", route, "parameters", index))
            seen.add((target["in"], target["name"]))
        declared = {name for place, name in seen if place == "path"}
        wanted = set(re.findall(r"\{([^{}]+)\}", route))
        for name in sorted(wanted - declared):
            self._notice(path, f"the path has {{{name}}}, but there is no such path parameter")
        for name in sorted(declared - wanted):
            self._notice(path, f"the path parameter {name!r} does not occur in the path")
        for alternative in item[method].get("security", []):
            for name in sorted(set(alternative) - set(schemes)):
                self._notice((*path, "security"), f"the security scheme {name!r} is not declared")

    def _followed(self, result: Data, value: Data, path: Path) -> Data:
        for _ in range(20):
            if "$ref" not in value:
                return value
            value = resolve(result, value["$ref"])
        raise SpecError("a chain of $refs that leads back to itself", path)


def _schemas_with_mapping(value: Any, path: Path = ()) -> Iterator[tuple[Path, Data]]:
    if is_object(value):
        rule = value.get("discriminator")
        if is_object(rule) and is_object(rule.get("mapping")) and isinstance(rule.get("propertyName"), str):
            yield path, value
        for key, item in value.items():
            yield from _schemas_with_mapping(item, (*path, key))
    elif is_list(value):
        for index, item in enumerate(value):
            yield from _schemas_with_mapping(item, (*path, index))


def _has_prose(value: Any) -> bool:
    if isinstance(value, str):
        return len(value) >= _PROSE_LENGTH and " " in value
    if is_object(value):
        return any(key in PROSE_KEYS or _has_prose(item) for key, item in value.items())
    if is_list(value):
        return any(_has_prose(item) for item in value)
    return False
