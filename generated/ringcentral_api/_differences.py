# Copied by `make regen` from scripts/codegen/runtime/_differences.py: edit that file.
"""Comparison of JSON with the specification. Imported only when it is needed."""

from __future__ import annotations

import datetime
import enum
from functools import cache
from typing import TYPE_CHECKING, Any, cast

from .jsonio import load_json

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence


class DriftKind(enum.StrEnum):
    """How an answer can differ from the specification."""

    UNKNOWN_FIELD = "unknown_field"
    UNKNOWN_VALUE = "unknown_value"
    UNKNOWN_VARIANT = "unknown_variant"
    NULL = "null"
    MISSING = "missing"
    WRONG_TYPE = "wrong_type"
    BAD_FORMAT = "bad_format"


_SHOWN = (DriftKind.UNKNOWN_VALUE, DriftKind.UNKNOWN_VARIANT, DriftKind.BAD_FORMAT)
"""Kinds whose text shows the value. Any other may be a secret; only its type is reported."""


class DriftReport:
    """One difference between an answer and the specification.

    Attributes:
        kind: what kind of difference.
        path: JSON path from the decoded object (`$.records[0].direction`).
        model: the model, by its Python name.
        expected: what the specification has there.
        value: what came instead; `None` for what is missing.
    """

    __slots__ = ("expected", "kind", "model", "path", "value")

    def __init__(self, kind: DriftKind, path: str, model: str, expected: str, value: Any) -> None:
        self.kind = kind
        self.path = path
        self.model = model
        self.expected = expected
        self.value = value

    def __str__(self) -> str:
        text = f"{self.kind} at {self.path}{f' of {self.model}' if self.model else ''}: expected {self.expected}"
        if self.kind in _SHOWN:
            return f"{text}, got {_short(self.value)}"
        return text if self.kind is DriftKind.MISSING else f"{text}, got {type(self.value).__name__}"

    def __repr__(self) -> str:
        return f"DriftReport({str(self)!r})"


def _short(value: object) -> str:
    text = repr(value)
    return text if len(text) <= 80 else f"{text[:77]}..."


_SCALARS: dict[str, tuple[type, ...]] = {
    "str": (str,),
    "int": (int,),
    "float": (int, float),
    "bool": (bool,),
}


def _zoned(value: str) -> None:
    if datetime.datetime.fromisoformat(value).tzinfo is None:
        raise ValueError("RFC 3339 wants a zone")


def _day(value: str) -> None:
    datetime.date.fromisoformat(value)


_MOMENTS = {"datetime": _zoned, "date": _day}


@cache
def specification() -> dict[str, Any]:
    """Return the specification of all models in short form.

    `models`: by name, each property as `[attribute, code, required]`; `enums`: the values by name; `unions`: the
    codes of their members.
    A code is `str`, `int`, `float`, `bool`, `datetime`, `date`, `any`, the name of a model, enum or union, `[code]`
    for a list, `{code}` for a
    map, with `?` behind it where null is allowed.
    """
    from ._specification import TEXT

    return cast("dict[str, Any]", load_json(TEXT))


def differences(value: Any, code: str, path: str = "$", model: str = "") -> Iterator[DriftReport]:
    """Yield every difference between a JSON value and the type that its code describes."""
    if code.endswith("?"):
        if value is None:
            return
        code = code[:-1]
    if code == "any" or code in ("file", "bytes"):
        return
    if value is None:
        yield DriftReport(DriftKind.NULL, path, model, code, None)
    elif code[0] == "[":
        yield from _list(value, code, path, model)
    elif code[0] == "{":
        yield from _map(value, code, path, model)
    elif code in _SCALARS:
        if not isinstance(value, _SCALARS[code]) or (isinstance(value, bool) and code != "bool"):
            yield DriftReport(DriftKind.WRONG_TYPE, path, model, code, value)
    elif code in _MOMENTS:
        yield from _moment(value, code, path, model)
    else:
        yield from _named(value, code, path, model)


def python_name(value: Any, models: Sequence[str]) -> tuple[str, str] | None:
    """Return the path of the first key that is the Python name of a field, and the field's name in JSON.

    Args:
        value: an object or a list of objects, as JSON.
        models: the models that the objects may be; the one with the fewest differences is the one that was meant.
    """
    known = specification()["models"]
    codes = [f"[{name}]" if value.__class__ is list else name for name in models if name in known]
    for report in min((list(differences(value, code)) for code in codes), key=len, default=()):
        if report.kind is DriftKind.UNKNOWN_FIELD:
            key = report.path.rpartition(".")[2].replace("_", "").lower()
            for name in known[report.model]:
                if name.lower() == key:
                    return report.path, name
    return None


def _list(value: Any, code: str, path: str, model: str) -> Iterator[DriftReport]:
    if value.__class__ is not list:
        yield DriftReport(DriftKind.WRONG_TYPE, path, model, "a list", value)
        return
    inner = code[1:-1]
    for index, item in enumerate(value):
        yield from differences(item, inner, f"{path}[{index}]", model)


def _map(value: Any, code: str, path: str, model: str) -> Iterator[DriftReport]:
    if not isinstance(value, dict):
        yield DriftReport(DriftKind.WRONG_TYPE, path, model, "an object", value)
        return
    inner = code[1:-1]
    for key, item in cast("dict[str, Any]", value).items():
        yield from differences(item, inner, f"{path}.{key}", model)


def _moment(value: Any, code: str, path: str, model: str) -> Iterator[DriftReport]:
    if not isinstance(value, str):
        yield DriftReport(DriftKind.WRONG_TYPE, path, model, code, value)
        return
    try:
        _MOMENTS[code](value)
    except ValueError:
        yield DriftReport(DriftKind.BAD_FORMAT, path, model, code, value)


def _named(value: Any, code: str, path: str, model: str) -> Iterator[DriftReport]:
    known = specification()
    if code in known["enums"]:
        values = known["enums"][code]
        if type(value) is not type(values[0]):
            yield DriftReport(DriftKind.WRONG_TYPE, path, model, code, value)
        elif value not in values:
            yield DriftReport(DriftKind.UNKNOWN_VALUE, path, model, f"one of {code}", value)
    elif code in known["unions"]:
        yield from _union(value, code, path, model)
    elif not isinstance(value, dict):
        yield DriftReport(DriftKind.WRONG_TYPE, path, model, code, value)
    else:
        data = cast("dict[str, Any]", value)
        fields = known["models"][code]
        for key, (_attribute, inner, required) in fields.items():
            if key in data:
                yield from differences(data[key], inner, f"{path}.{key}", code)
            elif required:
                yield DriftReport(DriftKind.MISSING, f"{path}.{key}", code, inner, None)
        for key in data:
            if key not in fields:
                yield DriftReport(DriftKind.UNKNOWN_FIELD, f"{path}.{key}", code, "no such field", data[key])


def _union(value: Any, code: str, path: str, model: str) -> Iterator[DriftReport]:
    union = specification()["unions"][code]
    if "by" in union and isinstance(value, dict):
        data = cast("dict[str, Any]", value)
        tag = data.get(union["by"])
        if union["by"] not in data:
            yield DriftReport(DriftKind.MISSING, f"{path}.{union['by']}", code, f"a kind of {code}", None)
        elif isinstance(tag, str) and tag in union["mapping"]:
            yield from differences(value, union["mapping"][tag], path, model)
        else:
            yield DriftReport(DriftKind.UNKNOWN_VARIANT, path, model, f"one of {', '.join(union['mapping'])}", tag)
        return
    # without a discriminator the member with the fewest differences is the one that was meant
    fewest: list[DriftReport] | None = None
    for member in union["members"]:
        found = list(differences(value, member, path, model))
        if fewest is None or len(found) < len(fewest):
            fewest = found
    yield from fewest or ()
