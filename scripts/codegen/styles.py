"""Styles: how values of several parts are written in parameters and forms."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from .errors import CodegenError
from .kinds import EnumKind, Kind, ListKind, MapKind, ModelKind, UnionKind, kind_of
from .prepare.forms import JSON

if TYPE_CHECKING:
    from .prepare.shapes import Schema

_DEFAULTS = {"query": "form", "cookie": "form", "path": "simple", "header": "simple"}
_ALLOWED = {
    "query": ("form", "spaceDelimited", "pipeDelimited", "deepObject"),
    "cookie": ("form",),
    "path": ("simple", "label", "matrix"),
    "header": ("simple",),
}
_SEPARATED = {"spaceDelimited": "space", "pipeDelimited": "pipe"}


def spread_of(value: dict[str, Any], kind: Kind, schemas: dict[str, Schema], place: str, *, several: bool) -> str:
    """Return how a parameter is written, see `plan.Parameter.spread`.

    Args:
        value: The parameter.
        kind: Its kind.
        schemas: The component schemas.
        place: The parameter, for errors.
        several: Whether it takes a list.

    Raises:
        CodegenError: OpenAPI does not say how such a value is written.
    """
    if value.get(JSON):
        return "json"
    location = value["in"]
    style = value.get("style", _DEFAULTS.get(location, ""))
    if location not in _DEFAULTS:
        raise CodegenError(place, f"a parameter in {location!r}", f"use one of {', '.join(_DEFAULTS)}")
    if style not in _ALLOWED[location]:
        raise CodegenError(place, f"style {style!r} in {location}", f"use one of {', '.join(_ALLOWED[location])}")
    is_object = isinstance(kind, (ModelKind, MapKind))
    explode = bool(value.get("explode", style == "form"))
    if is_object:
        _flat_object(kind, schemas, place)
    elif several:
        _flat_list(kind, schemas, place)
    if location in ("path", "header"):
        return _simple(location, style, explode=explode, is_object=is_object, several=several)
    if is_object:
        if style not in ("form", "deepObject"):
            raise CodegenError(place, f"an object in the style {style!r}", "use form or deepObject")
        return "deepObject" if style == "deepObject" else "form" if explode else "object"
    if style == "deepObject":
        raise CodegenError(place, "style 'deepObject' for a value that is not an object", "use form")
    if not several:
        return "one"
    return "each" if explode else _SEPARATED.get(style, "joined")


def _simple(location: str, style: str, *, explode: bool, is_object: bool, several: bool) -> str:
    if style in ("label", "matrix"):
        return f"{style}*" if explode else style
    if is_object or (several and location == "header"):
        return "simple*" if explode else "simple"
    return "joined" if several else "one"


def _flat_object(kind: Kind, schemas: dict[str, Schema], place: str) -> None:
    """Refuse an object with objects or lists inside: only JSON can write it.

    Raises:
        CodegenError: It names the property.
    """
    if isinstance(kind, MapKind) and not _is_scalar(kind.value, schemas):
        raise CodegenError(place, "an object whose values are objects or lists", "give it `content` with JSON")
    if isinstance(kind, ModelKind):
        for name, child in schemas[kind.code]["properties"].items():
            if not _is_scalar(kind_of(child, schemas, place), schemas):
                raise CodegenError(place, f"an object whose property {name!r} is not scalar", "use `content` with JSON")


def _flat_list(kind: Kind, schemas: dict[str, Schema], place: str) -> None:
    if isinstance(kind, ListKind) and not _is_scalar(kind.item, schemas):
        raise CodegenError(place, "a list of objects or lists", "give it `content` with JSON")


def _is_scalar(kind: Kind, schemas: dict[str, Schema]) -> bool:
    if isinstance(kind, UnionKind):
        members = schemas[kind.code]["oneOf"]
        return all(_is_scalar(kind_of(member, schemas, ""), schemas) for member in members)
    return isinstance(kind, EnumKind) or not isinstance(kind, (ListKind, MapKind, ModelKind))


def form_styles(content: dict[str, Any], kind: Kind, schemas: dict[str, Schema], place: str) -> dict[str, str]:
    """Return how the lists and objects of a form are written, if it is not the default.

    Raises:
        CodegenError: OpenAPI does not say how a property is written.
    """
    found: dict[str, str] = {}
    if not isinstance(kind, ModelKind):
        return found
    for name, child in schemas[kind.code]["properties"].items():
        rule = content.get("encoding", {}).get(name, {})
        where = f"{place} property {name}"
        inner = kind_of(child, schemas, where)
        if _is_scalar(inner, schemas):
            continue
        if rule.get("contentType", "").endswith("json"):
            found[name] = "json"
            continue
        value = {"in": "query", **{key: rule[key] for key in ("style", "explode") if key in rule}}
        style = spread_of(value, inner, schemas, where, several=isinstance(inner, ListKind))
        if style not in ("each", "form", "one"):
            found[name] = style
    return found


def part_texts(content: dict[str, Any], kind: Kind, schemas: dict[str, Schema], place: str) -> dict[str, str]:
    """Return the media types of text and JSON parts of a multipart body, by property.

    Raises:
        CodegenError: A part has headers or a media type that the client cannot write.
    """
    found: dict[str, str] = {}
    properties = schemas[kind.code]["properties"]
    for name, rule in content.get("encoding", {}).items():
        if name not in properties:
            continue
        where = f"{place} property {name}"
        media = rule.get("contentType", "")
        is_file = "file" in kind_of(properties[name], schemas, where).code
        if set(rule.get("headers", ())) - {"Content-Disposition", "Content-Type"}:  # these two are written anyway
            raise CodegenError(where, "headers of a part of a multipart body", "remove them in the overlay")
        if media.startswith("text/") or media.endswith("json"):
            found.update({} if is_file else {name: media})
        elif media and not is_file:
            raise CodegenError(where, f"a part of type {media!r} that is not a file", "use text/plain or JSON")
    return found
