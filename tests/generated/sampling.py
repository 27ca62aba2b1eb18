"""Samples of what the specification describes, and of what it does not."""

from __future__ import annotations

import datetime
import random
from functools import cache
from typing import TYPE_CHECKING, Any, Literal, cast

import ringcentral_api.models
from ringcentral_api._differences import specification
from ringcentral_api.types import UnknownVariant

if TYPE_CHECKING:
    from collections.abc import Iterator

    from ringcentral_api._model import Model

Optional = Literal["all", "some", "none"]

SPECIFICATION = specification()
MODELS: dict[str, dict[str, list[Any]]] = SPECIFICATION["models"]
ENUMS: dict[str, list[Any]] = SPECIFICATION["enums"]
UNIONS: dict[str, dict[str, Any]] = SPECIFICATION["unions"]


@cache
def model_class(name: str) -> type[Model]:
    """Return the model of that name."""
    return cast("type[Model]", getattr(ringcentral_api.models, name))


@cache
def models_by_module() -> dict[str, list[str]]:
    """Return the names of all models by module, so that one test covers one module."""
    found: dict[str, list[str]] = {}
    for name in MODELS:
        module = model_class(name).__module__.rpartition(".")[2]
        found.setdefault("_shared" if module.startswith("_shared_") else module, []).append(name)
    return found


def fields(name: str) -> Iterator[tuple[str, str, str, bool]]:
    """JSON name, attribute, code and whether it is required, of each property."""
    for key, (attribute, code, required) in MODELS[name].items():
        yield key, attribute, code, required


def kind(code: str) -> str:
    """Return the kind of a code: a scalar's name, `list`, `map`, `model`, `enum` or `union`."""
    code = code.removesuffix("?")
    if code[0] in "[{":
        return "list" if code[0] == "[" else "map"
    return "model" if code in MODELS else "enum" if code in ENUMS else "union" if code in UNIONS else code


class Sampler:
    """Makes JSON values that agree with the specification; the same seed makes the same values.

    Args:
        seed: of the choices.
        optional: which of the fields that are not required are there.
        depth: below it, only what is required.
    """

    def __init__(self, seed: int = 0, *, optional: Optional = "all", depth: int = 2) -> None:
        self.random = random.Random(seed)
        self.optional: Optional = optional
        self.depth = depth

    def model(self, name: str, depth: int = 0) -> dict[str, Any]:
        """Return a valid object."""
        return {
            key: self.value(code, depth + 1)
            for key, _, code, required in fields(name)
            if required or (depth < self.depth and self._wanted())
        }

    def value(self, code: str, depth: int = 0) -> Any:
        """Return a valid value; never null."""
        code = code.removesuffix("?")
        source = self.random
        if code[0] == "[":
            return [self.value(code[1:-1], depth + 1) for _ in range(2 if depth < 2 else 1)]
        if code[0] == "{":
            return {word: self.value(code[1:-1], depth + 1) for word in ("one", "two")}
        if code in MODELS:
            return self.model(code, depth)
        if code in ENUMS:
            return source.choice(ENUMS[code])
        if code in UNIONS:
            return self.member(code, source.choice(UNIONS[code]["members"]), depth)
        if code == "str":
            return "".join(source.choices("abcdefghij é+~-", k=source.randint(0, 9)))
        if code == "int":
            return source.choice((0, 1, -1, source.randint(2, 10**12)))
        if code == "float":
            return source.choice((0.0, 1, source.uniform(-1e6, 1e6)))
        if code == "bool":
            return source.random() < 0.5
        if code == "datetime":
            return source.choice(
                (
                    "2026-03-01T10:20:30Z",
                    "2026-03-01T10:20:30.250000Z",
                    "2026-03-01T10:20:30+02:00",
                    "1999-12-31T23:59:59-07:00",
                )
            )
        if code == "date":
            return f"2026-{source.randint(1, 12):02}-{source.randint(1, 28):02}"
        if code in ("any", "file", "bytes"):
            return source.choice(("free", 7)) if code == "any" else "content"
        raise AssertionError(f"no sample for the code {code!r}")

    def member(self, union: str, member: str, depth: int = 0) -> Any:
        """Return a valid value of one member of a union."""
        value = self.value(member, depth)
        table = UNIONS[union]
        if "by" in table:
            tags = [tag for tag, name in table["mapping"].items() if name == member]
            value[table["by"]] = self.random.choice(tags)
        return value

    def _wanted(self) -> bool:
        return self.optional == "all" or (self.optional == "some" and self.random.random() < 0.5)


WRONG: dict[str, tuple[Any, ...]] = {
    "str": ({"a": [1]}, ["x"], 5, True),
    "int": ("seven", {"a": 1}, 1.5, True),
    "float": ("x", {}, False),
    "bool": ("yes", 1, []),
    "datetime": (12, {"at": 1}),
    "date": (12, ["2026-01-01"]),
    "enum": ({"x": 1}, ["Inbound"], 1.5),
    "model": ("text", ["x"], 4, [{"id": 1}]),
    "list": ("text", {"0": "x"}, 3),
    "map": ("text", [{}], 3),
}
"""Values of another JSON type than the specification has, by kind."""


def conforms(value: Any, code: str) -> bool:
    """Return whether a decoded value has the type of its annotation."""
    if code.endswith("?"):
        if value is None:
            return True
        code = code[:-1]
    if code[0] == "[":
        listed = cast("list[Any]", value)
        return isinstance(value, list) and all(conforms(item, code[1:-1]) for item in listed)
    if code[0] == "{":
        items = cast("dict[str, Any]", value)
        return isinstance(value, dict) and all(conforms(item, code[1:-1]) for item in items.values())
    if code in MODELS:
        table = MODELS[code]
        return type(value) is model_class(code) and all(
            getattr(value, attribute) in (None, _unset()) or conforms(getattr(value, attribute), inner)
            for attribute, inner, _ in table.values()
        )
    if code in ENUMS:
        return type(value) is getattr(ringcentral_api.models, code)
    if code in UNIONS:
        if isinstance(value, UnknownVariant):  # an object with nothing in it fits every member and none
            return not value.raw and "by" not in UNIONS[code]
        return any(conforms(value, member) for member in UNIONS[code]["members"])
    scalars: dict[str, Any] = {
        "str": str,
        "int": int,
        "float": (int, float),
        "bool": bool,
        "datetime": datetime.datetime,
        "date": datetime.date,
    }
    return isinstance(value, scalars.get(code, object))


def _unset() -> Any:
    from ringcentral_api.types import UNSET

    return UNSET
