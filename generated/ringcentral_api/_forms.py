# Copied by `make regen` from scripts/codegen/runtime/_forms.py: edit that file.
"""Ways to write a value of several parts: styles of parameters, and forms."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any, cast
from urllib.parse import quote, urlencode

from ._call import expect, text
from ._model import encode
from .jsonio import dump_json

__all__ = ["cookie", "form_body", "form_pairs", "header", "joined", "json_text", "label", "matrix", "object_pairs"]


def _parts(value: Any, name: str) -> dict[str, str] | list[str] | str:
    """Return the texts of a value: an object's by name, a list's in order, or one."""
    plain = encode(value)
    if isinstance(plain, Mapping):
        items = cast("Mapping[str, Any]", plain)
        return {key: text(item, f"{name}.{key}") for key, item in items.items() if item is not None}
    if isinstance(plain, Iterable) and not isinstance(plain, (str, bytes)):
        listed: Iterable[Any] = plain  # pyright: ignore[reportUnknownVariableType]  # mypy knows it
        return [text(item, name) for item in listed]
    return text(plain, name)


def object_pairs(json_name: str, value: Any, name: str, style: str) -> list[tuple[str, str]]:
    """Return the query parameters of an object.

    Args:
        json_name: The name in the API.
        value: A model or a dict.
        name: The argument, for errors.
        style: `form` (a parameter for each property), `joined` (`color=R,100,G,200`) or `deepObject` (`color[R]=100`).
    """
    parts = _parts(value, name)
    if not isinstance(parts, dict):
        raise TypeError(f"{name}: expected a model or a dict, got {value!r:.200}")
    if style == "form":
        return list(parts.items())
    if style == "deepObject":
        return [(f"{json_name}[{key}]", item) for key, item in parts.items()]
    return [(json_name, ",".join(word for pair in parts.items() for word in pair))]


def joined(value: Any, name: str, separator: str) -> str:
    """Return the values of a list, joined."""
    parts = _parts(value, name)
    return separator.join([parts] if isinstance(parts, str) else parts)


def json_text(value: Any) -> str:
    """Return a value as JSON text."""
    return dump_json(encode(value)).decode()


def header(value: Any, name: str, *, explode: bool = False) -> str:
    """Return a list or an object in the style `simple`."""
    parts = _parts(value, name)
    if isinstance(parts, str):
        return parts
    if isinstance(parts, list):
        return ",".join(parts)
    return ",".join(f"{key}={item}" if explode else f"{key},{item}" for key, item in parts.items())


def label(value: Any, name: str, *, explode: bool = False) -> str:
    """Return a part of a path in the style `label`, such as `.blue.black`."""
    words = _quoted(value, name, explode=explode)
    return "." + ("." if explode else ",").join(words)


def matrix(json_name: str, value: Any, name: str, *, explode: bool = False) -> str:
    """Return a part of a path in the style `matrix`, such as `;color=blue,black`."""
    parts = _parts(value, name)
    words = _quoted(value, name, explode=explode)
    if not explode or isinstance(parts, str):
        return f";{json_name}={','.join(words)}"
    return "".join(f";{word}" if isinstance(parts, dict) else f";{json_name}={word}" for word in words)


def _quoted(value: Any, name: str, *, explode: bool) -> list[str]:
    parts = _parts(value, name)
    if not parts:
        raise ValueError(f"{name}: expected a value that is not empty, got {value!r:.200}")
    if isinstance(parts, str):
        return [quote(parts, safe="~")]
    if isinstance(parts, list):
        return [quote(part, safe="~") for part in parts]
    pairs = [(quote(key, safe="~"), quote(item, safe="~")) for key, item in parts.items()]
    return [f"{key}={item}" for key, item in pairs] if explode else [word for pair in pairs for word in pair]


def cookie(pairs: list[tuple[str, str]]) -> str:
    """Return a `Cookie` header."""
    return "; ".join(f"{name}={quote(value, safe='~,')}" for name, value in pairs)


def form_pairs(data: Mapping[str, Any], styles: Mapping[str, str]) -> list[tuple[str, str]]:
    """Return the fields of a form.

    Args:
        data: The values by name.
        styles: How to write lists and objects, by name: `each`, `joined`, `space`, `pipe`, `deepObject`, `json`.
            Without a style a list is repeated, and an object gives a field for each property.
    """
    pairs: list[tuple[str, str]] = []
    for key, value in data.items():
        style = styles.get(key, "")
        if style == "json":
            pairs.append((key, json_text(value)))
        elif isinstance(value, Mapping):
            pairs += object_pairs(key, value, key, style or "form")
        elif isinstance(value, (list, tuple)) and style in ("joined", "space", "pipe"):
            separator = {"joined": ",", "space": " ", "pipe": "|"}[style]
            pairs.append((key, joined(value, key, separator)))
        elif isinstance(value, (list, tuple)):
            items = cast("Iterable[Any]", value)
            pairs += [(key, text(item, key)) for item in items]
        else:
            pairs.append((key, text(value, key)))
    return pairs


def form_body(body: Any, *wanted: str, styles: Mapping[str, str] | None = None) -> bytes:
    """Return a body as `application/x-www-form-urlencoded`; `wanted` as in `expect`, `styles` as in `form_pairs`."""
    expect(body, *wanted)
    return urlencode(form_pairs(cast("dict[str, Any]", encode(body)), styles or {})).encode("ascii")
