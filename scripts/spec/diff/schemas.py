"""Comparison of two effective schemas, for one direction."""

from collections.abc import Generator, Iterator
from dataclasses import dataclass, replace
from typing import Any

from scripts.spec.diff.effective import (
    HIGHER_IS_TIGHTER,
    LIMITS,
    LOWER_IS_TIGHTER,
    Data,
    Effective,
    Expander,
    Parts,
    label,
)
from scripts.spec.diff.rules import Direction

Path = tuple[str, ...]
"""Steps below a place: `.name` for a property, `[]` for items, `{}` for other properties, `|name` for a variant."""

_NUMBER_FORMATS = {"int32", "int64", "float", "double"}
_WIDER = {("integer", "number")}


@dataclass(frozen=True, slots=True)
class Found:
    """A difference: the rule, the place below the compared schema, details, and the base that has the same one."""

    rule: str
    path: Path
    detail: str = ""
    inherited: str | None = None


class SchemaComparison:
    """Compares schemas of two documents in one direction.

    A place that refers to the same named schema in both documents is not entered: `component` compares that schema.
    """

    def __init__(self, old: Expander, new: Expander, direction: Direction) -> None:
        self._old = old
        self._new = new
        self._direction = direction
        self._busy: set[tuple[str, str]] = set()
        self._components: dict[str, list[Found]] = {}

    def component(self, name: str) -> list[Found]:
        """Compare a named schema that both documents have."""
        if name not in self._components:
            self._components[name] = []  # a base that contains itself has nothing to inherit
            parts: Parts = ({"$ref": f"#/components/schemas/{name}"},)
            outer, self._busy = self._busy, set()  # it may be asked for in the middle of another comparison
            self._components[name] = list(self._opened(parts, parts, (), own=name))
            self._busy = outer
        return self._components[name]

    def site(self, old: Parts, new: Parts, path: Path = ()) -> Iterator[Found]:
        """Compare what may stand at a place."""
        before, after = self._old.name(old), self._new.name(new)
        if before is not None and after is not None:
            if before[0] != after[0]:
                yield Found("reference-changed", path, f"{before[0]} → {after[0]}")
            else:
                yield from _notes(before[1], after[1], path)
                yield from _nullable(bool(before[1].get("nullable")), bool(after[1].get("nullable")), path)
                return
        elif old == new and "allOf" not in str(old):
            return
        pair = (str(old), str(new))
        if pair not in self._busy:
            self._busy.add(pair)
            yield from self._opened(old, new, path)
            self._busy.discard(pair)

    def _opened(self, old: Parts, new: Parts, path: Path, own: str = "") -> Iterator[Found]:
        before, after = self._old.expand(old), self._new.expand(new)
        shared = sorted((before.bases & after.bases) - {own})
        for found in self._compare(before, after, path):
            below = replace(found, path=found.path[len(path) :], inherited=None)
            base = next((name for name in shared if self._has(name, below)), None)
            yield found if base is None else replace(found, inherited=base)

    def _has(self, name: str, found: Found) -> bool:
        return any(replace(other, inherited=None) == found for other in self.component(name))

    def _compare(self, old: Effective, new: Effective, path: Path) -> Iterator[Found]:
        yield from _nullable(old.nullable, new.nullable, path)
        yield from _notes(old.notes, new.notes, path)
        if old.type != new.type:
            yield from self._types(old, new, path)
            if {old.type, new.type} != {"integer", "number"}:
                return
        yield from _formats(old, new, path)
        yield from _limits(old, new, path)
        yield from _enums(old, new, path)
        if old.type == "array":
            yield from self.site(old.items, new.items, (*path, "[]"))
        if old.excluded != new.excluded:
            yield Found("not-changed", path)
        moved = yield from self._properties(old, new, path)
        yield from self._additional(old, new, path)
        yield from self._variants(old, new, path, moved)
        yield from _discriminators(old, new, path)

    def _types(self, old: Effective, new: Effective, path: Path) -> Iterator[Found]:
        before, after = old.type or "anything", new.type or "anything"
        names = f"{_with_format(before, old)} → {_with_format(after, new)}"
        wider = before in self._kinds(self._new, new) or after == "anything" or (before, after) in _WIDER
        narrower = after in self._kinds(self._old, old) or before == "anything" or (after, before) in _WIDER
        rule = "type-widened" if wider else "type-narrowed" if narrower else "type-changed"
        yield Found(rule, path, names)

    def _kinds(self, side: Expander, schema: Effective) -> set[str]:
        """Return the types of the variants of a union."""
        return {side.kind(parts) for parts in schema.variants.values()}

    def _properties(self, old: Effective, new: Effective, path: Path) -> Generator[Found, None, set[str]]:
        """Compare properties; return the names of those that moved into or out of variants."""
        before, after = _Spread(self._old, old), _Spread(self._new, new)
        moved: set[str] = set()
        for name in sorted({*old.properties, *new.properties}):
            here = (*path, f".{name}")
            was, now = old.properties.get(name), new.properties.get(name)
            if was is None and now is not None and name not in before.variants:
                rule = "required-property-added" if self._must(new, now, name) else "property-added"
                yield Found(rule, here, label(now[0]))
            elif was is not None and now is None and name not in after.variants:
                yield Found("property-removed", here)
            else:
                if was is None or now is None:
                    moved.add(name)
                    if not (before if was is None else after).everywhere(name):
                        yield Found("property-moved-to-all" if was is None else "property-moved-to-variants", here)
                before_required, after_required = before.required(name), after.required(name)
                if before_required != after_required:
                    rule = "property-became-required" if after_required else "property-became-optional"
                    yield Found(rule, here)
                yield from self.site(was or before.variants[name][0], now or after.variants[name][0], here)
        for name in sorted((old.required ^ new.required) & before.variants.keys() & after.variants.keys()):
            if name not in old.properties and name not in new.properties:
                became = "required" if name in new.required else "optional"
                yield Found(f"property-became-{became}", (*path, f".{name}"))
        if bool(old.variants) != bool(new.variants):
            yield from self._property_of_one_form(old, new, before, after, path)
        return moved

    def _must(self, schema: Effective, parts: Parts, name: str) -> bool:
        """Tell whether a client has to send a property."""
        read_only = any(part.get("readOnly") for part in parts)
        return name in schema.required and not (read_only and self._direction == "request")

    def _property_of_one_form(
        self, old: Effective, new: Effective, before: "_Spread", after: "_Spread", path: Path
    ) -> Iterator[Found]:
        """Compare an object that has become a union, or has been one: what only variants have came or went."""
        for name in sorted(set(after.variants) - set(old.properties) - set(before.variants)):
            yield Found("property-added", (*path, f".{name}"), f"{label(after.variants[name][0][0])}, of some variants")
        for name in sorted(set(before.variants) - set(new.properties) - set(after.variants)):
            yield Found("property-removed", (*path, f".{name}"), "of some variants")

    def _additional(self, old: Effective, new: Effective, path: Path) -> Iterator[Found]:
        if "object" not in (old.type, new.type) or old.additional == new.additional:
            return
        if old.additional is False or new.additional is False:
            forbidden = new.additional is False
            yield Found("other-properties-forbidden" if forbidden else "other-properties-allowed", path)
            return
        before = () if old.additional is True else old.additional
        after = () if new.additional is True else new.additional
        yield from self.site(before, after, (*path, "{}"))

    def _variants(self, old: Effective, new: Effective, path: Path, moved: set[str]) -> Iterator[Found]:
        if not old.variants or not new.variants:
            if old.variants or new.variants:
                names = ", ".join(old.variants or new.variants)
                yield Found("became-union" if new.variants else "no-longer-union", path, names)
            return
        pairs, gone, come = _matched(old, new)
        for name in come:
            yield Found("variant-added", (*path, f"|{name}"))
        for name in gone:
            yield Found("variant-removed", (*path, f"|{name}"))
        for before, after in pairs:
            here = (*path, f"|{before}")
            for found in self.site(old.variants[before], new.variants[after], here):
                inside = found.path[len(here) :]
                if not (inside and inside[0].removeprefix(".") in moved):
                    yield found


class _Spread:
    """Where the properties of a schema are: in all its values, or in some variants."""

    def __init__(self, side: Expander, schema: Effective) -> None:
        self._schema = schema
        self._opened = [side.expand(parts) for parts in schema.variants.values()]
        self.variants: dict[str, list[Parts]] = {}
        for variant in self._opened:
            for name, parts in variant.properties.items():
                self.variants.setdefault(name, []).append(parts)

    def everywhere(self, name: str) -> bool:
        """Tell whether all variants have a property."""
        return len(self.variants.get(name, ())) == len(self._opened)

    def required(self, name: str) -> bool:
        """Tell whether every value must have a property."""
        if name in self._schema.required:
            return True
        return bool(self._opened) and all(name in variant.required for variant in self._opened)


def _with_format(name: str, schema: Effective) -> str:
    return f"{name}({', '.join(schema.formats)})" if schema.formats else name


def _matched(old: Effective, new: Effective) -> tuple[list[tuple[str, str]], list[str], list[str]]:
    """Pair variants: by name, by discriminator value, then inline objects that have a property in common.

    Returns:
        The pairs, what is left of the old variants, and what is left of the new ones.
    """
    pairs = [(name, name) for name in old.variants if name in new.variants]
    gone = [name for name in old.variants if name not in new.variants]
    come = [name for name in new.variants if name not in old.variants]

    def pair(before: str, after: str) -> None:
        if before in gone and after in come:
            pairs.append((before, after))
            gone.remove(before)
            come.remove(after)

    for key in old.discriminators.keys() & new.discriminators.keys():
        for value, name in sorted(old.discriminators[key].items()):
            pair(name, new.discriminators[key].get(value, ""))
    for name in list(gone):
        mine = set(old.variants[name][0].get("properties", ()))
        common = {other: len(mine & set(new.variants[other][0].get("properties", ()))) for other in come}
        near = max(come, key=lambda other: common[other], default="")
        if near and common[near]:
            pair(name, near)
    return pairs, gone, come


def _nullable(old: bool, new: bool, path: Path) -> Iterator[Found]:
    if old != new:
        yield Found("became-nullable" if new else "became-not-nullable", path)


def _notes(old: Data, new: Data, path: Path) -> Iterator[Found]:
    for key, on, off in (
        ("readOnly", "became-read-only", "no-longer-read-only"),
        ("writeOnly", "became-write-only", "no-longer-write-only"),
        ("deprecated", "deprecated", "no-longer-deprecated"),
    ):
        if bool(old.get(key)) != bool(new.get(key)):
            yield Found(on if new.get(key) else off, path)
    yield from sunset(old, new, path)
    if old.get("default") != new.get("default") or ("default" in old) != ("default" in new):
        values = " → ".join(label(side["default"]) if "default" in side else "none" for side in (old, new))
        yield Found("default-changed", path, values)


def sunset(old: Data, new: Data, path: Path = ()) -> Iterator[Found]:
    """Compare the dates after which something may be gone."""
    before, after = sunset_of(old), sunset_of(new)
    if before == after:
        return
    if not before or not after:
        yield Found("sunset-set" if after else "sunset-dropped", path, after or before)
    else:
        yield Found("sunset-earlier" if after < before else "sunset-later", path, f"{before} → {after}")


def sunset_of(facts: Data) -> str:
    """Return the sunset date of an operation, parameter or schema, or an empty string."""
    return str(facts.get("x-sunset") or facts.get("x-sunset-date") or "")


def _formats(old: Effective, new: Effective, path: Path) -> Iterator[Found]:
    if old.formats == new.formats:
        return
    number = {*old.formats, *new.formats} <= _NUMBER_FORMATS
    names = " → ".join(", ".join(side.formats) or "none" for side in (old, new))
    yield Found("number-format-changed" if number else "format-changed", path, names)


def _limits(old: Effective, new: Effective, path: Path) -> Iterator[Found]:
    for key in LIMITS:
        before, after = old.limits.get(key), new.limits.get(key)
        if before != after:
            values = " → ".join("none" if side is None else f"`{label(side)}`" for side in (before, after))
            yield Found(
                "limit-tightened" if _tighter(key, before, after) else "limit-loosened", path, f"{key} {values}"
            )


def _tighter(key: str, before: Any, after: Any) -> bool:
    if after is None:
        return False
    if before is None or key not in (*LOWER_IS_TIGHTER, *HIGHER_IS_TIGHTER):
        return True
    return bool(after < before if key in LOWER_IS_TIGHTER else after > before)


def _enums(old: Effective, new: Effective, path: Path) -> Iterator[Found]:
    if old.enum is None or new.enum is None:
        if old.enum is not new.enum:
            yield Found("became-enum" if old.enum is None else "no-longer-enum", path)
        return
    for value in sorted(new.enum.keys() - old.enum.keys()):
        yield Found("enum-value-added", path, f"`{value}`")
    for value in sorted(old.enum.keys() - new.enum.keys()):
        yield Found("enum-value-removed", path, f"`{value}`")


def _discriminators(old: Effective, new: Effective, path: Path) -> Iterator[Found]:
    before, after = sorted(old.discriminators), sorted(new.discriminators)
    if before != after:
        names = f"{', '.join(before) or 'none'} → {', '.join(after) or 'none'}"
        yield Found("discriminator-changed", path, names)
    for key in before:
        one, other = old.discriminators[key], new.discriminators.get(key, {})
        for value in sorted({*one, *other} if key in after else ()):
            if one.get(value) == other.get(value):
                continue
            was, now = one.get(value, "none"), other.get(value, "none")
            action = "added" if value not in one else "removed" if value not in other else "changed"
            yield Found(f"discriminator-value-{action}", path, f"`{value}`: {was} → {now}")


def text(found: Found) -> str:
    """Return a difference in words, with its place below the schema."""
    place = shown(found.path)
    words = _WORDS.get(found.rule, found.detail)
    if found.rule in ("variant-added", "variant-removed"):
        place, words = shown(found.path[:-1]), f"variant {found.path[-1][1:]}"
    elif found.rule in _BARE:
        words = ""
    elif found.rule in _DETAILED:
        words = f"{_DETAILED[found.rule]} {found.detail}".strip()
    return ": ".join(filter(None, (f"`{place}`" if place else "", words))) or "schema"


def shown(path: Path) -> str:
    """Return a path as text, such as `records[].id`."""
    result = ""
    for step in path:
        if step.startswith("."):
            result += step if result else step[1:]
        elif step.startswith("|"):
            result += f"{' ' if result else ''}({step[1:]})"
        else:
            result += step
    return result


_BARE = {"property-removed", "deprecated", "no-longer-deprecated"}
_WORDS = {
    "property-became-required": "optional → required",
    "property-became-optional": "required → optional",
    "became-nullable": "may be null",
    "became-not-nullable": "may no longer be null",
    "became-read-only": "can no longer be sent",
    "no-longer-read-only": "can be sent",
    "became-write-only": "is no longer returned",
    "no-longer-write-only": "is returned",
    "property-moved-to-variants": "only in some variants",
    "property-moved-to-all": "in all variants",
    "other-properties-forbidden": "other properties are refused",
    "other-properties-allowed": "other properties are allowed",
    "became-enum": "any value → enum",
    "no-longer-enum": "enum → any value",
    "not-changed": "excluded values",
}
_DETAILED = {
    "reference-changed": "schema",
    "type-changed": "type",
    "type-widened": "type",
    "type-narrowed": "type",
    "format-changed": "format",
    "number-format-changed": "format",
    "default-changed": "default",
    "became-union": "one of",
    "no-longer-union": "no longer one of",
    "discriminator-changed": "discriminator",
    "discriminator-value-added": "discriminator value",
    "discriminator-value-removed": "discriminator value",
    "discriminator-value-changed": "discriminator value",
    "required-property-added": "required,",
    "sunset-set": "sunset",
    "sunset-earlier": "sunset",
    "sunset-later": "sunset",
    "sunset-dropped": "sunset",
}
