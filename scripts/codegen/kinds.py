"""How a value of each kind is annotated, decoded, encoded and described.

A `Kind` knows four things about a reference site of a prepared document: its annotation; the expression that decodes
the JSON value `v`; the
expression that encodes the Python value `v`; its code in the drift table (`str`, `[CallLogRecord]`, `{int}`,
`str?`...).
"""

from __future__ import annotations

from typing import TYPE_CHECKING

import attrs

from .errors import CodegenError
from .prepare.shapes import SCALARS, Schema, is_dict, is_enum, is_object, referenced

if TYPE_CHECKING:
    from collections.abc import Iterator


@attrs.frozen
class Kind:
    """The kind of a value. The base class passes JSON through unchanged."""

    annotation: str
    code: str

    def decode(self, v: str, depth: int = 0) -> str:
        """Return the expression that decodes variable `v`; any JSON value must pass without raising.

        A variable `keep` says whether the value must stay as it is; see `Decoder` of the runtime.
        """
        return v

    def encode(self, v: str, depth: int = 0) -> str:
        """Return the expression that encodes variable `v`, which is neither `None` nor `UNSET`."""
        return v

    @property
    def passes(self) -> bool:
        """Whether decoding does nothing."""
        return self.decode("v") == "v"

    def names(self) -> Iterator[str]:
        """Return the component schemas it refers to."""
        yield from ()

    def helpers(self) -> Iterator[str]:
        """Names of the runtime that its expressions use."""
        yield from ()


@attrs.frozen
class Moment(Kind):
    """A date or a date with time."""

    def decode(self, v: str, depth: int = 0) -> str:
        return f"to_{self.code}({v}) if typeof({v}) is str else {v}"

    def encode(self, v: str, depth: int = 0) -> str:
        return f"from_{self.code}({v})"

    def helpers(self) -> Iterator[str]:
        yield f"to_{self.code}"
        yield f"from_{self.code}"


@attrs.frozen
class Binary(Kind):
    """A file in a multipart body; the runtime makes a part of it."""


@attrs.frozen
class EnumKind(Kind):
    """A reference to an open enum."""

    wire: str

    def decode(self, v: str, depth: int = 0) -> str:
        return f"{self.code}Table[{v}] if typeof({v}) is {self.wire} else {v}"

    def encode(self, v: str, depth: int = 0) -> str:
        return f"{v}.wire if typeof({v}) is {self.code} else {v}"

    def names(self) -> Iterator[str]:
        yield self.code


@attrs.frozen
class ModelKind(Kind):
    """A reference to a model."""

    def decode(self, v: str, depth: int = 0) -> str:
        return f"decode_{self.code}({v}, keep) if typeof({v}) is dict else {v}"

    def encode(self, v: str, depth: int = 0) -> str:
        return f"{v}.to_dict() if typeof({v}) is {self.code} else encode({v})"

    def names(self) -> Iterator[str]:
        yield self.code

    def helpers(self) -> Iterator[str]:
        yield "encode"


@attrs.frozen
class UnionKind(Kind):
    """A reference to a named union."""

    def decode(self, v: str, depth: int = 0) -> str:
        return f"decode_{self.code}({v}, keep)"

    def encode(self, v: str, depth: int = 0) -> str:
        return f"encode({v})"

    def names(self) -> Iterator[str]:
        yield self.code

    def helpers(self) -> Iterator[str]:
        yield "encode"


@attrs.frozen
class ListKind(Kind):
    """An array."""

    item: Kind

    def decode(self, v: str, depth: int = 0) -> str:
        if self.item.passes:
            return v
        i = f"i{depth}"
        return f"[{self.item.decode(i, depth + 1)} for {i} in {v}] if typeof({v}) is list else {v}"

    def encode(self, v: str, depth: int = 0) -> str:
        i = f"i{depth}"
        inner = self.item.encode(i, depth + 1)
        return v if inner == i else f"[{inner} for {i} in {v}] if typeof({v}) is list else encode({v})"

    def names(self) -> Iterator[str]:
        yield from self.item.names()

    def helpers(self) -> Iterator[str]:
        yield from self.item.helpers()
        yield "encode"


@attrs.frozen
class MapKind(Kind):
    """An object with free names."""

    value: Kind

    def decode(self, v: str, depth: int = 0) -> str:
        if self.value.passes:
            return v
        i = f"i{depth}"
        inner = self.value.decode(i, depth + 1)
        return f"{{k{depth}: {inner} for k{depth}, {i} in {v}.items()}} if typeof({v}) is dict else {v}"

    def encode(self, v: str, depth: int = 0) -> str:
        i = f"i{depth}"
        inner = self.value.encode(i, depth + 1)
        if inner == i:
            return v
        return f"{{k{depth}: {inner} for k{depth}, {i} in {v}.items()}} if typeof({v}) is dict else encode({v})"

    def names(self) -> Iterator[str]:
        yield from self.value.names()

    def helpers(self) -> Iterator[str]:
        yield from self.value.helpers()
        yield "encode"


ANY = Kind("Any", "any")
STRING = Kind("str", "str")
INTEGER = Kind("int", "int")
NUMBER = Kind("float", "float")
BOOLEAN = Kind("bool", "bool")
BYTES = Binary("bytes", "bytes")
FILE = Binary("File", "file")
DATETIME = Moment("datetime.datetime", "datetime")
DATE = Moment("datetime.date", "date")

_STRINGS = {"date-time": DATETIME, "date": DATE}


def kind_of(schema: Schema, schemas: dict[str, Schema], place: str, *, binary: Kind = FILE) -> Kind:
    """Return the kind of a reference site.

    Args:
        schema: the reference site.
        schemas: the component schemas.
        place: the place it stands, for errors.
        binary: what `format: binary` means there.
    """
    name = referenced(schema)
    if name is not None:
        target = schemas[name]
        if is_enum(target):
            return EnumKind(name, name, "int" if target["type"] == "integer" else "str")
        return ModelKind(name, name) if is_object(target) else UnionKind(name, name)
    kind = schema.get("type")
    if kind == "array":
        item = kind_of(schema.get("items", {}), schemas, f"{place}/items", binary=binary)
        return ListKind(
            f"list[{optional(item.annotation, schema.get('items', {}))}]",
            f"[{code(item, schema.get('items', {}))}]",
            item,
        )
    if kind == "object":
        extra = schema.get("additionalProperties", {})
        inner = extra if is_dict(extra) else {}
        value = kind_of(inner, schemas, f"{place}/additionalProperties", binary=binary)
        return MapKind(f"dict[str, {optional(value.annotation, inner)}]", f"{{{code(value, inner)}}}", value)
    if kind == "string":
        wanted = schema.get("format")
        return binary if wanted == "binary" else _STRINGS.get(wanted or "", STRING)
    if kind in SCALARS:
        return {"integer": INTEGER, "number": NUMBER, "boolean": BOOLEAN}[kind]
    if kind is None:
        return ANY
    raise CodegenError(place, f"a schema of type {kind!r}", f"one of {', '.join(SCALARS)}, array, object")


def optional(annotation: str, schema: Schema) -> str:
    """Return the annotation with `None` where the schema is nullable."""
    return f"{annotation} | None" if schema.get("nullable") and annotation != "Any" else annotation


def code(kind: Kind, schema: Schema) -> str:
    """Return the drift code with its mark for nullable."""
    return f"{kind.code}?" if schema.get("nullable") else kind.code
