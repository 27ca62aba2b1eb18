"""Comparison of operations, which are identified by method and path."""

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Any

from scripts.spec.diff.changes import Changes
from scripts.spec.diff.contents import Contents, Parameters
from scripts.spec.diff.effective import Data, label
from scripts.spec.diff.schemas import sunset_of
from scripts.spec.grammar import METHODS
from scripts.spec.normalise import resolve

_UNIT = {"k": 1 << 10, "m": 1 << 20, "g": 1 << 30}
_PERMISSIONS = ("x-app-permission", "x-user-permission")
_SUNSET = ("x-sunset", "x-sunset-date")


@dataclass(frozen=True, slots=True)
class _Operation:
    name: str
    method: str
    route: str
    facts: Data
    parameters: Parameters

    @property
    def place(self) -> str:
        return f"{self.method.upper()} {self.route}"


class Operations:
    """Compares the operations of two documents.

    Args:
        changes: Collects the changes go.
        contents: Compares parameters, bodies and responses.
    """

    def __init__(self, changes: Changes, contents: Contents) -> None:
        self._changes = changes
        self._contents = contents

    def run(self) -> None:
        """Compare all operations."""
        old, new = _operations_of(self._changes.old), _operations_of(self._changes.new)
        gone = {key: old[key] for key in old if key not in new}
        come = {key: new[key] for key in new if key not in old}
        for key, operation in list(gone.items()):  # the same id at another place
            target = next((place for place, other in come.items() if other.name == operation.name), None)
            if target is not None:
                after = come.pop(target)
                del gone[key]
                self._changes.add("operation-moved", after.name, f"`{operation.place}` → `{after.place}`")
                self._operation(operation, after)
        for operation in gone.values():
            self._gone(operation)
        for operation in come.values():
            self._changes.add("operation-added", operation.name, f"`{operation.place}`")
        for key in old:
            if key in new:
                self._operation(old[key], new[key])

    def security(self, old: Data, new: Data, where: str, area: str) -> None:
        """Compare which authorization is accepted."""
        if old.get("security") == new.get("security"):
            return
        before = _options(old.get("security", self._changes.old.get("security")))
        after = _options(new.get("security", self._changes.new.get("security")))
        if bool(before) != bool(after):
            names = ", ".join(_option(item) for item in sorted(before or after, key=sorted))
            self._changes.add("security-required" if after else "security-dropped", where, names, area=area)
            return
        for option in sorted(set(before) | set(after), key=sorted):
            if option not in before or option not in after:
                rule = "security-option-added" if option in after else "security-option-removed"
                self._changes.add(rule, where, _option(option), area=area)
                continue
            for scope in sorted(after[option] ^ before[option]):
                rule = "scope-required" if scope in after[option] else "scope-dropped"
                self._changes.add(rule, where, f"scope `{scope}`", area=area)

    def callbacks_of(self, operation: Data) -> Iterator[tuple[str, Data]]:
        """Yield the operations of callbacks with their names."""
        callbacks: dict[str, dict[str, Data]] = operation.get("callbacks", {})
        for name in sorted(callbacks):
            for expression in sorted(callbacks[name]):
                item = callbacks[name][expression]
                for method in (method for method in METHODS if method in item):
                    yield f"{name} {method.upper()} {expression}", item[method]

    def _gone(self, operation: _Operation) -> None:
        date, today = sunset_of(operation.facts), _date(self._changes.new)
        announced = bool(date) and bool(today) and date <= today
        rule = "operation-removed-after-sunset" if announced else "operation-removed"
        self._changes.add(rule, operation.name, f"`{operation.place}`" + (f", sunset {date}" if announced else ""))

    def _operation(self, old: _Operation, new: _Operation) -> None:
        where = new.name
        if old.name != new.name:
            self._changes.add("operation-id-changed", where, f"id `{old.name}` → `{new.name}`")
        before, after = (", ".join(side.facts.get("tags", [])) for side in (old, new))
        if before != after:
            self._changes.add("operation-tag-changed", where, f"tag {before or 'none'} → {after or 'none'}")
        self.security(old.facts, new.facts, where, "Operations")
        urls, new_urls = ([server["url"] for server in side.facts.get("servers", [])] for side in (old, new))
        self._contents.names(urls, new_urls, where, "server ", "server", "Operations")
        self._contents.deprecation(old.facts, new.facts, where, "operation")
        self._vendor(old.facts, new.facts, where)
        self._contents.parameters(self._renamed(old, new), new.parameters, where)
        self._contents.body(old.facts, new.facts, where, "request")
        self._contents.responses(old.facts.get("responses", {}), new.facts.get("responses", {}), where, "response")
        self._callbacks(old.facts, new.facts, where)

    def _renamed(self, old: _Operation, new: _Operation) -> Parameters:
        """Return the old parameters with path parameters under their new names."""
        if identity(old.method, old.route) != identity(new.method, new.route):
            return old.parameters
        names = dict(zip(_in_path(old.route), _in_path(new.route), strict=True))
        for before, after in names.items():
            if before != after:
                self._changes.add("path-parameter-renamed", new.name, f"`{before}` → `{after}` (path)")
        return {
            (place, names.get(name, name) if place == "path" else name): value
            for (place, name), value in old.parameters.items()
        }

    def _callbacks(self, old: Data, new: Data, where: str) -> None:
        before, after = dict(self.callbacks_of(old)), dict(self.callbacks_of(new))
        self._contents.names(before, after, where, "callback ", "callback")
        for name in sorted(set(before) & set(after)):
            place = f"{where}, callback {name}"
            one, other = before[name], after[name]
            self._contents.body(one, other, place, "response")
            self._contents.responses(one.get("responses", {}), other.get("responses", {}), place, "request")

    def _vendor(self, old: Data, new: Data, where: str) -> None:
        for key in sorted({key for side in (old, new) for key in side if key.startswith("x-")}):
            before, after = old.get(key), new.get(key)
            if before == after or key in _SUNSET:
                continue
            if key == "x-notifications":
                sides: list[list[Any]] = [before or [], after or []]
                names, new_names = ([label(item) for item in side] for side in sides)
                self._contents.names(names, new_names, where, f"{key} ", "notification")
                continue
            values = " → ".join(f"`{label(side[key])}`" for side in (old, new) if key in side)
            self._changes.add(_vendor_rule(key, before, after), where, f"{key} {values}")


def identity(method: str, route: str) -> tuple[str, str]:
    """Return what identifies an operation: its method, and its path without the names of its parameters."""
    return method.upper(), re.sub(r"\{[^{}]*\}", "{}", route)


def _in_path(route: str) -> list[str]:
    return re.findall(r"\{([^{}]*)\}", route)


def _operations_of(document: Data) -> dict[tuple[str, str], _Operation]:
    result: dict[tuple[str, str], _Operation] = {}
    for route, item in sorted(document.get("paths", {}).items()):
        for method in (method for method in METHODS if method in item):
            facts = item[method]
            parameters: Parameters = {}
            for parameter in (*item.get("parameters", []), *facts.get("parameters", [])):
                target = parameter
                while "$ref" in target:
                    target = resolve(document, target["$ref"])
                parameters[target["in"], target["name"]] = (parameter.get("$ref"), target)
            name = facts.get("operationId") or f"{method.upper()} {route}"
            key = identity(method, route)
            key = key if key not in result else (key[0], route)
            result[key] = _Operation(name, method, route, facts, parameters)
    return result


def _options(security: Any) -> dict[frozenset[str], set[str]]:
    """Return the scopes that each accepted combination of security schemes needs; nothing if a call needs none."""
    listed: list[Mapping[str, list[str]]] = security or []
    if any(not item for item in listed):
        return {}
    return {frozenset(item): {scope for scopes in item.values() for scope in scopes} for item in listed}


def _option(names: frozenset[str]) -> str:
    return f"security {' and '.join(sorted(names))}"


def _date(document: Data) -> str:
    found = re.search(r"\d{4}-\d{2}-\d{2}|\d{8}", str(document.get("info", {}).get("version", "")))
    if found is None:
        return ""
    text = found[0]
    return text if "-" in text else f"{text[:4]}-{text[4:6]}-{text[6:]}"


def _vendor_rule(key: str, old: Any, new: Any) -> str:
    if key == "x-throttling-group":
        return "throttling-group-changed"
    if key in _PERMISSIONS:
        return "permission-required" if old is None else "permission-dropped" if new is None else "permission-changed"
    if key == "x-media-api":
        return "host-changed"
    if key == "x-websocket" and old and not new:
        return "websocket-dropped"
    if key == "x-request-max-body-size":
        tightened = new is not None and (old is None or _size(new) < _size(old))
        return "body-limit-tightened" if tightened else "body-limit-loosened"
    return "vendor-fact-changed"


def _size(value: Any) -> float:
    text = str(value).strip().lower().removesuffix("b")
    try:
        return float(text.rstrip("kmg ")) * _UNIT.get(text[-1:], 1)
    except ValueError:
        return 0.0
