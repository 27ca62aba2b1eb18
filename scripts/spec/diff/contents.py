"""Comparison of parameters, bodies and responses."""

from collections.abc import Iterable
from typing import Any

from scripts.spec.diff.changes import Changes
from scripts.spec.diff.effective import Data
from scripts.spec.diff.rules import Direction
from scripts.spec.diff.schemas import sunset, text
from scripts.spec.normalise import resolve
from scripts.spec.plain import is_object

Parameters = dict[tuple[str, str], tuple[str | None, Data]]
"""Parameters by place and name, each with the reference that leads to it, if any."""

_SHARED = {"parameters": "shared parameter", "responses": "shared response", "requestBodies": "shared body"}
_CHAIN = 20


class Contents:
    """Compares what is sent and received.

    Args:
        changes: Collects the changes go.
    """

    def __init__(self, changes: Changes) -> None:
        self._changes = changes

    def names(self, old: Iterable[str], new: Iterable[str], where: str, noun: str, rule: str, area: str = "") -> None:
        """Compare names; the rules are `<rule>-added` and `<rule>-removed`."""
        self._named(set(new) - set(old), where, noun, f"{rule}-added", area)
        self._named(set(old) - set(new), where, noun, f"{rule}-removed", area)

    def _named(self, names: Iterable[str], where: str, noun: str, rule: str, area: str) -> None:
        for name in sorted(names):
            self._changes.add(rule, where, f"{noun}`{name}`", area=area)

    def deprecation(self, old: Data, new: Data, where: str, what: str) -> None:
        """Compare whether something is deprecated, and its sunset date."""
        if bool(old.get("deprecated")) != bool(new.get("deprecated")):
            self._changes.add("deprecated" if new.get("deprecated") else "no-longer-deprecated", where, what)
        for found in sunset(old, new):
            self._changes.add(found.rule, where, f"{what}: {text(found)}")

    def parameters(self, old: Parameters, new: Parameters, where: str) -> None:
        """Compare the parameters of an operation."""
        for key in sorted(set(new) - set(old)):
            required = bool(new[key][1].get("required"))
            self._changes.add("required-parameter-added" if required else "parameter-added", where, _parameter(key))
        for key in sorted(set(old) - set(new)):
            self._changes.add("parameter-removed", where, _parameter(key))
        for key in sorted(set(old) & set(new)):
            (ref_before, before), (ref_after, after) = old[key], new[key]
            if ref_before is None or ref_before != ref_after:
                self.parameter(before, after, where, _parameter(key))

    def parameter(self, old: Data, new: Data, where: str, what: str) -> None:
        """Compare one parameter."""
        required = bool(new.get("required"))
        if bool(old.get("required")) != required:
            rule = "parameter-became-required" if required else "parameter-became-optional"
            self._changes.add(rule, where, f"{what}: {'optional → required' if required else 'required → optional'}")
        self.deprecation(old, new, where, what)
        before, after = _writing(old), _writing(new)
        for key in before:
            if before[key] != after[key] and not (key == "explode" and _plain(old) and _plain(new)):
                rule = "parameter-style-changed" if key in ("style", "explode") else "parameter-writing-changed"
                self._changes.add(rule, where, f"{what}: {key} {_word(before[key])} → {_word(after[key])}")
        self._changes.site(old.get("schema"), new.get("schema"), where, what, "request", "Parameters")
        self.contents(old, new, "Parameters", where, what, "request")

    def body(self, holder_old: Data, holder_new: Data, where: str, direction: Direction) -> None:
        """Compare the bodies of two operations."""
        before, after = holder_old.get("requestBody"), holder_new.get("requestBody")
        if (before is None and after is None) or (before == after and is_object(before) and "$ref" in before):
            return
        before, after = _resolved(self._changes.old, before), _resolved(self._changes.new, after)
        if before is None or after is None:
            required = after is not None and bool(after.get("required"))
            rule = "body-removed" if after is None else "required-body-added" if required else "body-added"
            self._changes.add(rule, where, "body", direction=direction)
            return
        self.one_body(before, after, where, direction)

    def one_body(self, old: Data, new: Data, where: str, direction: Direction) -> None:
        """Compare one body."""
        required = bool(new.get("required"))
        if bool(old.get("required")) != required:
            rule = "body-became-required" if required else "body-became-optional"
            what = f"body: {'optional → required' if required else 'required → optional'}"
            self._changes.add(rule, where, what, direction=direction)
        self.contents(old, new, "Request bodies", where, "body", direction)

    def contents(
        self, old: Data, new: Data, area: str, where: str, what: str, direction: Direction, *, error: bool = False
    ) -> None:
        """Compare media types and their schemas."""
        before, after = old.get("content", {}), new.get("content", {})
        noun = f"{what}: media type "
        self._named(set(after) - set(before), where, noun, "media-type-added", area)
        gone = "error-media-type-removed" if error else "media-type-removed"
        self._named(set(before) - set(after), where, noun, gone, area)
        for media in sorted(set(before) & set(after)):
            name = f"{what} ({media})" if len(after) > 1 else what
            one, other = before[media], after[media]
            self._changes.site(one.get("schema"), other.get("schema"), where, name, direction, area)
            if one.get("encoding") != other.get("encoding"):
                self._changes.add("encoding-changed", where, f"{name}: encoding", direction=direction, area=area)

    def responses(self, old: Data, new: Data, where: str, direction: Direction) -> None:
        """Compare the responses of an operation."""
        for status in sorted(set(new) - set(old)):
            self._changes.add("success-added" if status[0] == "2" else "response-added", where, f"status {status}")
        for status in sorted(set(old) - set(new)):
            self._changes.add("success-removed" if status[0] == "2" else "response-removed", where, f"status {status}")
        for status in sorted(set(old) & set(new)):
            before, after = old[status], new[status]
            if before == after and "$ref" in before:
                continue
            before, after = _resolved(self._changes.old, before), _resolved(self._changes.new, after)
            if before is not None and after is not None:
                self.response(before, after, where, f"status {status}", direction, error=status[0] != "2")

    def response(self, old: Data, new: Data, where: str, what: str, direction: Direction, *, error: bool) -> None:
        """Compare one response."""
        self.contents(old, new, "Responses", where, what, direction, error=error)
        before, after = old.get("headers", {}), new.get("headers", {})
        self.names(before, after, where, f"{what}: header ", "header")
        for name in sorted(set(before) & set(after)):
            one = _resolved(self._changes.old, before[name]) or {}
            other = _resolved(self._changes.new, after[name]) or {}
            place = f"{what}: header `{name}`"
            self._changes.site(one.get("schema"), other.get("schema"), where, place, direction, "Responses")

    def shared(self) -> None:
        """Compare once what operations share by reference."""
        old, new = (side.get("components", {}) for side in (self._changes.old, self._changes.new))
        for section, noun in _SHARED.items():
            before, after = old.get(section, {}), new.get(section, {})
            for name in sorted(set(before) & set(after)):
                one = _resolved(self._changes.old, before[name]) or {}
                other = _resolved(self._changes.new, after[name]) or {}
                if one != other or "$ref" in str(one):
                    self._shared(section, name, one, other, f"{noun} {name}")

    def _shared(self, section: str, name: str, old: Data, new: Data, where: str) -> None:
        if section == "parameters":
            before, after = ((side.get("in", ""), side.get("name", "")) for side in (old, new))
            if before != after:
                self._changes.add("parameter-renamed", where, f"{_parameter(before)} → {_parameter(after)}")
            self.parameter(old, new, where, "parameter")
            return
        for direction in self._changes.usage.directions(section, name):
            if section == "responses":
                self.response(old, new, where, "response", direction, error=True)
            else:
                self.one_body(old, new, where, direction)


def _resolved(document: Data, value: Any) -> Data | None:
    for _ in range(_CHAIN):
        if not is_object(value):
            return None
        if "$ref" not in value:
            return value
        value = resolve(document, value["$ref"])
    return None


def _plain(parameter: Data) -> bool:
    return bool(parameter.get("schema", {}).get("type") in ("string", "integer", "number", "boolean"))


def _writing(parameter: Data) -> Data:
    """Return how a parameter is written, with the defaults of OpenAPI 3.0.3, section 4.7.12.2."""
    style = parameter.get("style", "form" if parameter.get("in") in ("query", "cookie") else "simple")
    return {
        "style": style,
        "explode": parameter.get("explode", style == "form"),
        "allowReserved": parameter.get("allowReserved", False),
        "allowEmptyValue": parameter.get("allowEmptyValue", False),
    }


def _parameter(key: tuple[str, str]) -> str:
    return f"`{key[1]}` ({key[0]})"


def _word(value: object) -> str:
    return str(value).lower() if isinstance(value, bool) else str(value)
