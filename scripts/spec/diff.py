"""What changed between two versions of the API, from the point of view of a client program."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Any, Literal

from scripts.spec._compare import Direction, Usage, both, compare_schemas, label
from scripts.spec.grammar import METHODS
from scripts.spec.normalise import resolve
from scripts.spec.plain import is_object

Data = dict[str, Any]
Action = Literal["added", "removed", "changed"]

AREAS = (
    "API",
    "Operations",
    "Parameters",
    "Request bodies",
    "Responses",
    "Schemas",
    "Properties",
    "Enum values",
    "Throttling and permissions",
    "Vendor facts",
    "Deprecations",
    "Python names",
)
"""What changes are counted by, in the order they are shown; the last is for who gives things their names."""

ACTIONS: tuple[Action, ...] = ("added", "removed", "changed")

_THROTTLING = ("x-throttling-group", "x-app-permission", "x-user-permission")
_SHARED = {"parameters": "shared parameter", "responses": "shared response", "requestBodies": "shared body"}


@dataclass(frozen=True, slots=True)
class Change:
    """One change.

    Attributes:
        area: One of `AREAS`.
        where: The operation or schema it is in.
        action: Added, removed or changed.
        what: What it is, in a few words.
        breaking: Whether a client program that worked may fail.
    """

    area: str
    where: str
    action: Action
    what: str
    breaking: bool


def compare(old: Data, new: Data) -> list[Change]:
    """Compare two versions of the facts.

    Breaking is what a program that worked may fail on: what it calls, sends or reads is gone, has another type or
    another name; what it must send is more; what it may send is less; what it could rely on in an answer is no longer
    sure. New enum values and new properties in answers are not: a client has to live with them.

    Args:
        old: The facts before.
        new: The facts after.

    Returns:
        The changes, in the order of `AREAS`, each area by place.
    """
    return _Comparison(old, new).run()


def counts(changes: list[Change]) -> dict[str, dict[str, int]]:
    """Count changes.

    Args:
        changes: What `compare` returned.

    Returns:
        For each area: how many were added, removed, changed, and how many are breaking.
    """
    result: dict[str, dict[str, int]] = {area: {**dict.fromkeys(ACTIONS, 0), "breaking": 0} for area in AREAS}
    for change in changes:
        result[change.area][change.action] += 1
        result[change.area]["breaking"] += change.breaking
    return result


@dataclass(frozen=True, slots=True)
class _Operation:
    name: str
    method: str
    route: str
    facts: Data
    parameters: Mapping[tuple[str, str], tuple[str | None, Data]]

    @property
    def where(self) -> str:
        return self.name


class _Comparison:
    def __init__(self, old: Data, new: Data) -> None:
        self._old = old
        self._new = new
        self._usage = Usage(old, new)
        self._changes: dict[Change, None] = {}

    def run(self) -> list[Change]:
        self._api()
        self._operations()
        self._shared()
        self._schemas()
        key = {area: index for index, area in enumerate(AREAS)}
        return sorted(self._changes, key=lambda c: (key[c.area], c.where, ACTIONS.index(c.action), c.what))

    def _add(self, area: str, where: str, action: Action, what: str, breaking: bool) -> None:
        self._changes[Change(area, where, action, what, breaking)] = None

    # --- the API as a whole ---

    def _api(self) -> None:
        old, new = self._old, self._new
        if old["info"]["version"] != new["info"]["version"]:
            self._add("API", "version", "changed", f"{old['info']['version']} → {new['info']['version']}", False)
        before, after = ([server["url"] for server in side.get("servers", [])] for side in (old, new))
        self._sets("API", "servers", before, after, "", removed=True)
        before, after = ([tag["name"] for tag in side.get("tags", [])] for side in (old, new))
        self._sets("API", "tags", before, after, "", removed=False)
        self._security(old, new, "API", "security")
        before_schemes, after_schemes = (side.get("components", {}).get("securitySchemes", {}) for side in (old, new))
        self._sets("API", "security schemes", list(before_schemes), list(after_schemes), "", removed=True)
        for name in both(before_schemes, after_schemes):
            if before_schemes[name] != after_schemes[name]:
                self._add("API", "security schemes", "changed", f"`{name}`", True)

        webhooks_before, webhooks_after = (dict(_webhooks_of(side)) for side in (old, new))
        self._sets("API", "webhooks", list(webhooks_before), list(webhooks_after), "", removed=True)
        for name in both(webhooks_before, webhooks_after):
            self._bodies(webhooks_before[name], webhooks_after[name], f"webhook {name}", "response")

    def _sets(self, area: str, where: str, old: list[str], new: list[str], noun: str, *, removed: bool) -> None:
        for name in sorted(set(new) - set(old)):
            self._add(area, where, "added", f"{noun}`{name}`", False)
        for name in sorted(set(old) - set(new)):
            self._add(area, where, "removed", f"{noun}`{name}`", removed)

    def _security(self, old: Data, new: Data, area: str, where: str) -> None:
        if old.get("security") != new.get("security"):
            values = f"{label(old.get('security'))} → {label(new.get('security'))}"
            self._add(area, where, "changed", f"security {values}", True)

    # --- operations ---

    def _operations(self) -> None:
        old, new = _operations_of(self._old), _operations_of(self._new)
        by_place = {(operation.method, operation.route): operation for operation in new.values()}
        renamed: set[str] = set()
        for name, operation in old.items():
            after = new.get(name)
            if after is None:
                candidate = by_place.get((operation.method, operation.route))
                if candidate is not None and candidate.name not in old:
                    after = candidate
                    renamed.add(candidate.name)
                    self._add("Operations", candidate.where, "changed", f"renamed from `{name}`", True)
            if after is None:
                place = f"`{operation.method.upper()} {operation.route}`"
                self._add("Operations", operation.where, "removed", place, True)
            else:
                self._operation(operation, after)
        for name in sorted(set(new) - set(old) - renamed):
            place = f"`{new[name].method.upper()} {new[name].route}`"
            self._add("Operations", new[name].where, "added", place, False)

    def _operation(self, old: _Operation, new: _Operation) -> None:
        where = new.where
        before, after = (f"{side.method.upper()} {side.route}" for side in (old, new))
        if before != after:
            self._add("Operations", where, "changed", f"`{before}` → `{after}`", True)
        tags_before, tags_after = (", ".join(side.facts.get("tags", [])) for side in (old, new))
        if tags_before != tags_after:
            self._add("Operations", where, "changed", f"tag {tags_before or 'none'} → {tags_after or 'none'}", False)
        self._security(old.facts, new.facts, "Operations", where)
        before_servers, after_servers = ([s["url"] for s in side.facts.get("servers", [])] for side in (old, new))
        self._sets("Operations", where, before_servers, after_servers, "server ", removed=True)
        self._deprecation(old.facts, new.facts, where, "operation")
        self._vendor(old.facts, new.facts, where)
        self._parameters(old, new)
        self._bodies(old.facts, new.facts, where, "request")
        self._responses(old.facts.get("responses", {}), new.facts.get("responses", {}), where, "response")
        self._callbacks(old.facts, new.facts, where)

    def _deprecation(self, old: Data, new: Data, where: str, what: str) -> None:
        if bool(old.get("deprecated")) != bool(new.get("deprecated")):
            self._add("Deprecations", where, "added" if new.get("deprecated") else "removed", what, False)

    def _vendor(self, old: Data, new: Data, where: str) -> None:
        for key in sorted({key for side in (old, new) for key in side if key.startswith("x-")}):
            if old.get(key) == new.get(key):
                continue
            area = "Throttling and permissions" if key in _THROTTLING else "Vendor facts"
            action: Action = "added" if key not in old else "removed" if key not in new else "changed"
            values = [f"`{label(side[key])}`" for side in (old, new) if key in side]
            breaking = _vendor_breaks(key, old.get(key), new.get(key))
            self._add(area, where, action, f"{key} {' → '.join(values)}", breaking)

    def _parameters(self, old: _Operation, new: _Operation) -> None:
        where = new.where
        for key, (_, parameter) in new.parameters.items():
            if key not in old.parameters:
                required = bool(parameter.get("required"))
                what = f"{_parameter(key)}, {'required' if required else 'optional'}"
                self._add("Parameters", where, "added", what, required)
        for key in old.parameters:
            if key not in new.parameters:
                self._add("Parameters", where, "removed", _parameter(key), True)
        for key in both(old.parameters, new.parameters):
            (ref_before, before), (ref_after, after) = old.parameters[key], new.parameters[key]
            if ref_before is None or ref_before != ref_after:
                self._parameter(before, after, where, _parameter(key))

    def _parameter(self, old: Data, new: Data, where: str, what: str) -> None:
        required = bool(new.get("required"))
        if bool(old.get("required")) != required:
            change = "optional → required" if required else "required → optional"
            self._add("Parameters", where, "changed", f"{what}: {change}", required)
        self._deprecation(old, new, where, what)
        told_before, told_after = _serialisation(old), _serialisation(new)
        for key in told_before:
            if key == "explode" and _plain(old) and _plain(new):
                continue  # one value is written in one way
            if told_before[key] != told_after[key]:
                values = f"{label(told_before[key])} → {label(told_after[key])}"
                self._add("Parameters", where, "changed", f"{what}: {key} {values}", key in ("style", "explode"))
        self._schema(old.get("schema"), new.get("schema"), "Parameters", where, what, "request")
        self._contents(old, new, "Parameters", where, what, "request", loss=True)

    def _bodies(self, old: Data, new: Data, where: str, direction: Direction) -> None:
        before, after = old.get("requestBody"), new.get("requestBody")
        if before is None and after is None:
            return
        if before == after and is_object(before) and "$ref" in before:
            return
        before, after = self._resolved(self._old, before), self._resolved(self._new, after)
        if before is None or after is None:
            required = after is not None and bool(after.get("required"))
            what = "body" if after is None else f"body, {'required' if required else 'optional'}"
            breaking = (required or after is None) if direction == "request" else after is None
            self._add("Request bodies", where, "removed" if after is None else "added", what, breaking)
            return
        self._body(before, after, where, direction)

    def _body(self, old: Data, new: Data, where: str, direction: Direction) -> None:
        required = bool(new.get("required"))
        if bool(old.get("required")) != required:
            change = "optional → required" if required else "required → optional"
            breaking = required == (direction == "request")
            self._add("Request bodies", where, "changed", f"body: {change}", breaking)
        self._contents(old, new, "Request bodies", where, "body", direction, loss=True)

    def _contents(
        self, old: Data, new: Data, area: str, where: str, what: str, direction: Direction, *, loss: bool
    ) -> None:
        before, after = old.get("content", {}), new.get("content", {})
        self._sets(area, where, list(before), list(after), f"{what}: media type ", removed=loss)
        for media in both(before, after):
            name = f"{what} ({media})" if len(after) > 1 else what
            self._schema(before[media].get("schema"), after[media].get("schema"), area, where, name, direction)
            if before[media].get("encoding") != after[media].get("encoding"):
                self._add(area, where, "changed", f"{name}: encoding", direction == "request")

    def _responses(self, old: Data, new: Data, where: str, direction: Direction) -> None:
        for status in sorted(set(new) - set(old)):
            self._add("Responses", where, "added", f"status {status}", False)
        for status in sorted(set(old) - set(new)):
            self._add("Responses", where, "removed", f"status {status}", status.startswith("2"))
        for status in both(old, new):
            before, after = old[status], new[status]
            if before == after and "$ref" in before:
                continue
            before, after = self._resolved(self._old, before), self._resolved(self._new, after)
            if before is not None and after is not None:
                self._response(before, after, where, f"status {status}", direction, loss=status.startswith("2"))

    def _response(self, old: Data, new: Data, where: str, what: str, direction: Direction, *, loss: bool) -> None:
        self._contents(old, new, "Responses", where, what, direction, loss=loss)
        before, after = old.get("headers", {}), new.get("headers", {})
        self._sets("Responses", where, list(before), list(after), f"{what}: header ", removed=True)
        for name in both(before, after):
            header_before = self._resolved(self._old, before[name])
            header_after = self._resolved(self._new, after[name])
            if header_before is not None and header_after is not None:
                schemas = header_before.get("schema"), header_after.get("schema")
                self._schema(*schemas, "Responses", where, f"{what}: header `{name}`", direction)

    def _callbacks(self, old: Data, new: Data, where: str) -> None:
        before, after = (dict(_callbacks_of(side)) for side in (old, new))
        self._sets("Operations", where, list(before), list(after), "callback ", removed=True)
        for name in both(before, after):
            place = f"{where}, callback {name}"
            self._bodies(before[name], after[name], place, "response")
            self._responses(before[name].get("responses", {}), after[name].get("responses", {}), place, "request")

    def _shared(self) -> None:
        """What operations share by reference is compared once."""
        old, new = (side.get("components", {}) for side in (self._old, self._new))
        for section, noun in _SHARED.items():
            before, after = old.get(section, {}), new.get(section, {})
            for name in both(before, after):
                one, other = before[name], after[name]
                where = f"{noun} {name}"
                if section == "parameters":
                    self._identity(one, other, where)
                    self._parameter(one, other, where, "parameter")
                elif section == "responses":
                    self._response(one, other, where, "response", "response", loss=False)
                else:
                    self._body(one, other, where, "response" if self._usage.only_received(section, name) else "request")

    def _identity(self, old: Data, new: Data, where: str) -> None:
        before, after = ((side.get("in", ""), side.get("name", "")) for side in (old, new))
        if before != after:
            self._add("Parameters", where, "changed", f"{_parameter(before)} → {_parameter(after)}", True)

    # --- schemas ---

    def _schemas(self) -> None:
        old, new = (side.get("components", {}).get("schemas", {}) for side in (self._old, self._new))
        for name in sorted(set(new) - set(old)):
            self._add("Schemas", name, "added", label(new[name]), False)
        for name in sorted(set(old) - set(new)):
            self._add("Schemas", name, "removed", label(old[name]), True)
        for name in both(old, new):
            for direction in self._usage.directions(name):
                self._schema(old[name], new[name], "Schemas", name, "", direction)

    def _schema(self, old: Any, new: Any, area: str, where: str, what: str, direction: Direction) -> None:
        if old == new:
            return
        if old is None or new is None:
            text = f"{what}: schema" if what else "schema"
            self._add(area, where, "added" if old is None else "removed", text, new is None)
            return
        for found in compare_schemas(self._old, self._new, old, new, what, direction):
            self._merge_in(found.area or area, where, found.action, found.what, found.breaking)

    def _merge_in(self, area: str, where: str, action: Action, what: str, breaking: bool) -> None:
        """A schema that is both sent and received is compared twice: breaking in one is breaking."""
        if Change(area, where, action, what, True) in self._changes:
            return
        if breaking:
            self._changes.pop(Change(area, where, action, what, False), None)
        self._add(area, where, action, what, breaking)

    def _resolved(self, document: Data, value: Any) -> Data | None:
        for _ in range(20):
            if not is_object(value):
                return None
            if "$ref" not in value:
                return value
            value = resolve(document, value["$ref"])
        return None


def _plain(parameter: Data) -> bool:
    return bool(parameter.get("schema", {}).get("type") in ("string", "integer", "number", "boolean"))


def _serialisation(parameter: Data) -> Data:
    """How a parameter is written, with the defaults of OpenAPI, 3.0.3, section 4.7.12.2."""
    style = parameter.get("style", "form" if parameter.get("in") in ("query", "cookie") else "simple")
    return {
        "style": style,
        "explode": parameter.get("explode", style == "form"),
        "allowReserved": parameter.get("allowReserved", False),
        "allowEmptyValue": parameter.get("allowEmptyValue", False),
    }


def _parameter(key: tuple[str, str]) -> str:
    return f"`{key[1]}` ({key[0]})"


def _operations_of(document: Data) -> dict[str, _Operation]:
    result: dict[str, _Operation] = {}
    for route, item in sorted(document.get("paths", {}).items()):
        for method in METHODS:
            if method not in item:
                continue
            facts = item[method]
            name = facts.get("operationId") or f"{method.upper()} {route}"
            parameters: dict[tuple[str, str], tuple[str | None, Data]] = {}
            for parameter in (*item.get("parameters", []), *facts.get("parameters", [])):
                reference = parameter.get("$ref")
                target = parameter
                while "$ref" in target:
                    target = resolve(document, target["$ref"])
                parameters[target["in"], target["name"]] = (reference, target)
            result[name] = _Operation(name, method, route, facts, dict(sorted(parameters.items())))
    return result


def _callbacks_of(operation: Data) -> Iterator[tuple[str, Data]]:
    callbacks: dict[str, dict[str, Data]] = operation.get("callbacks", {})
    for name in sorted(callbacks):
        callback = callbacks[name]
        for expression in sorted(callback):
            item = callback[expression]
            for method in (method for method in METHODS if method in item):
                yield f"{name} {method.upper()} {expression}", item[method]


def _webhooks_of(document: Data) -> Iterator[tuple[str, Data]]:
    for name, item in document.get("x-webhooks", {}).items():
        for method in (method for method in METHODS if method in item):
            yield f"{name} {method.upper()}", item[method]


def _vendor_breaks(key: str, old: Any, new: Any) -> bool:
    if key in ("x-app-permission", "x-user-permission"):
        return new is not None  # another permission is needed
    if key == "x-media-api":
        return True  # another host
    if key == "x-websocket":
        return bool(old) and not new
    if key == "x-notifications":
        sides: tuple[list[Data], list[Data]] = (old or [], new or [])
        before, after = ([label(item) for item in side] for side in sides)
        return not set(before) <= set(after)
    if key == "x-request-max-body-size":
        return new is not None and (old is None or _size(new) < _size(old))
    return False


def _size(value: Any) -> float:
    text = str(value).strip().lower()
    unit = {"k": 1 << 10, "m": 1 << 20, "g": 1 << 30}.get(text[-1:], 1)
    try:
        return float(text.rstrip("kmg")) * unit
    except ValueError:
        return 0.0
