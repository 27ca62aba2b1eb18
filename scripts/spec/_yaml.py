"""YAML 1.2, core schema: `Off`, `yes`, `18:00` and `2026-08-13` are strings, as they are in JSON.

The syntax tree comes from libyaml (about 20 times as fast as a reader in Python); what a plain scalar means is decided
here, by the tables of the YAML 1.2.2 recommendation, section 10.3.2. Keys of mappings are always strings.
"""

import re
from typing import Any

import yaml

from scripts.spec.errors import Path, SpecError

_Fast: Any = getattr(yaml, "CSafeLoader", yaml.SafeLoader)

_NULL = {"", "~", "null", "Null", "NULL"}
_BOOL = {"true": True, "True": True, "TRUE": True, "false": False, "False": False, "FALSE": False}
_INT = re.compile(r"[-+]?[0-9]+")
_OCTAL = re.compile(r"0o[0-7]+")
_HEX = re.compile(r"0x[0-9a-fA-F]+")
_FLOAT = re.compile(r"[-+]?(\.[0-9]+|[0-9]+(\.[0-9]*)?)([eE][-+]?[0-9]+)?")
_NOT_FINITE = re.compile(r"[-+]?\.(inf|Inf|INF)|\.(nan|NaN|NAN)")
_STANDARD = "tag:yaml.org,2002:"
_PLAIN = "plain"
_TYPED = {_STANDARD + "int": int, _STANDARD + "float": float, _STANDARD + "bool": bool, _STANDARD + "null": type(None)}


class _Loader(_Fast):  # type: ignore[misc]  # which of the two base classes it is, is known when it runs
    """Takes down whether a scalar is plain, instead of deciding by the tables of YAML 1.1 what it means."""

    def resolve(self, kind: type[yaml.Node], value: Any, implicit: Any) -> str:
        if kind is yaml.ScalarNode:
            return _PLAIN if implicit[0] else _STANDARD + "str"
        return _STANDARD + ("map" if kind is yaml.MappingNode else "seq")


def compose(text: str) -> yaml.Node | None:
    """Read the syntax tree of one YAML document.

    Args:
        text: The document.

    Returns:
        The root node, `None` for an empty document.

    Raises:
        SpecError: The text is not YAML, or more than one document.
    """
    loader = _Loader(text)
    try:
        node: yaml.Node | None = loader.get_single_node()
    except yaml.MarkedYAMLError as error:
        mark = error.problem_mark or error.context_mark
        what = " ".join(filter(None, [error.context, error.problem]))
        raise SpecError(
            f"this is not YAML: {what}; is the document cut short?",
            line=None if mark is None else mark.line + 1,
            column=None if mark is None else mark.column + 1,
        ) from None
    except yaml.YAMLError as error:
        raise SpecError(f"this is not YAML: {error}") from None
    finally:
        loader.dispose()
    return node


def construct(node: yaml.Node) -> Any:
    """Turn a syntax tree into plain dicts, lists, strings, numbers, booleans and None.

    Args:
        node: The root of the tree.

    Returns:
        The data.

    Raises:
        SpecError: A key is there twice or is not a scalar, a tag is unknown, an alias contains itself, or a number is
            not finite.
    """
    return _construct(node, (), set())


def _construct(node: yaml.Node, path: Path, above: set[int]) -> Any:
    if isinstance(node, yaml.ScalarNode):
        return _scalar(node, path)
    if id(node) in above:
        raise _error(node, path, "an alias that contains itself")
    above.add(id(node))
    result: Any
    if isinstance(node, yaml.MappingNode):
        if node.tag != _STANDARD + "map":
            raise _error(node, path, f"unknown tag {node.tag!r}; no tag is needed")
        result = {}
        merged: dict[str, Any] = {}
        for key_node, value_node in node.value:
            if not isinstance(key_node, yaml.ScalarNode):
                raise _error(key_node, path, "a key that is a list or a mapping; keys are strings")
            key: str = key_node.value
            if key == "<<" and key_node.tag == _PLAIN:
                merged = {**_merged(value_node, path, above), **merged}
                continue
            if key in result:
                raise _error(key_node, (*path, key), f"the key {key!r} is there twice; one of the two must go")
            result[key] = _construct(value_node, (*path, key), above)
        result.update({key: value for key, value in merged.items() if key not in result})
    else:
        if node.tag != _STANDARD + "seq":
            raise _error(node, path, f"unknown tag {node.tag!r}; no tag is needed")
        result = [_construct(item, (*path, index), above) for index, item in enumerate(node.value)]
    above.discard(id(node))
    return result


def _merged(node: yaml.Node, path: Path, above: set[int]) -> dict[str, Any]:
    """Return what a merge key brings (YAML 1.1, still common); the first of several mappings wins."""
    nodes = node.value if isinstance(node, yaml.SequenceNode) else [node]
    found: dict[str, Any] = {}
    for each in nodes:
        if not isinstance(each, yaml.MappingNode):
            raise _error(each, path, "a merge key '<<' whose value is not a mapping")
        found = {**_construct(each, path, above), **found}
    return found


def _scalar(node: yaml.ScalarNode, path: Path) -> Any:
    text: str = node.value
    if node.tag == _STANDARD + "str":
        return text
    if node.tag not in (_PLAIN, *_TYPED):
        raise _error(node, path, f"unknown tag {node.tag!r}; no tag is needed")
    value = _plain(node, text, path)
    if node.tag != _PLAIN and not (value is None if node.tag == _STANDARD + "null" else _is(value, _TYPED[node.tag])):
        raise _error(node, path, f"{text!r} with the tag {node.tag!r}, which it does not fit")
    return value


def _is(value: Any, kind: type) -> bool:
    return type(value) is kind or (kind is float and type(value) is int)


def _plain(node: yaml.Node, text: str, path: Path) -> Any:
    if text in _NULL:
        return None
    if text in _BOOL:
        return _BOOL[text]
    if _INT.fullmatch(text):
        return int(text)
    if _OCTAL.fullmatch(text):
        return int(text[2:], 8)
    if _HEX.fullmatch(text):
        return int(text[2:], 16)
    if _FLOAT.fullmatch(text):
        return float(text)
    if _NOT_FINITE.fullmatch(text):
        raise _error(node, path, f"the number {text}; JSON has finite numbers only")
    return text


def _error(node: yaml.Node, path: Path, reason: str) -> SpecError:
    mark = node.start_mark
    return SpecError(reason, path, line=mark.line + 1, column=mark.column + 1)


def mark(node: yaml.Node | None, path: Path) -> tuple[int, int] | None:
    """Find the line and column of a place.

    Args:
        node: The root of the syntax tree.
        path: The place.

    Returns:
        Line and column, both from 1, of the place itself, or of the nearest thing above it that exists.
    """
    found: yaml.Node | None = None
    for part in path:
        step: tuple[yaml.Node, yaml.Node] | None = None
        if isinstance(node, yaml.MappingNode):
            step = next(
                ((k, v) for k, v in node.value if isinstance(k, yaml.ScalarNode) and k.value == str(part)), None
            )
        elif isinstance(node, yaml.SequenceNode) and isinstance(part, int) and part < len(node.value):
            step = (node.value[part], node.value[part])
        if step is None:
            break
        found, node = step
    if found is None:
        return None
    return found.start_mark.line + 1, found.start_mark.column + 1
