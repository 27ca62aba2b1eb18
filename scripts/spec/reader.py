"""Read an API document from a file or an address: YAML 1.2 or JSON, as plain data."""

import json
import re
from pathlib import Path as FilePath
from typing import TYPE_CHECKING, Any, NoReturn, TypeAlias

from scripts.spec.errors import Path, SpecError, SpecErrors, shown
from scripts.spec.plain import is_list, is_object

if TYPE_CHECKING:
    from collections.abc import Iterable

    import yaml

_TIMEOUT = 60.0
"""Seconds to wait for an address."""
_DEEPEST = 200
"""How deep values may be nested; the rules call themselves for each level. The official document has 13."""
_SHOWN = 6
"""The number of steps to such a value that an error shows."""
_TOO_DEEP = f"values are nested too deeply, more than {_DEEPEST} levels; give inner schemas names under components"


_Steps: TypeAlias = "tuple[_Steps, str | int] | None"


class Source:
    """A document that was read, and the way back from a place in it to a line.

    Attributes:
        name: The file or address, as given.
        data: The document: dicts, lists, strings, numbers, booleans, None.
        raw: The bytes that were read.
        ends_with_a_line: Whether nothing of the last line seems to be missing (JSON needs no line end).
    """

    def __init__(self, name: str, text: str, raw: bytes = b"") -> None:
        self.name = name
        self.raw = raw or text.encode()
        self._text = text
        self.ends_with_a_line = text.endswith("\n") or text.lstrip()[:1] == "{"
        self._composed = False
        self._node: yaml.Node | None = None
        self.data: Any = _parse(text, name)
        deep = _too_deep(self.data)
        if deep is not None:
            error = self.located(SpecError(_TOO_DEEP, deep))
            error.path = deep[:_SHOWN]
            raise error

    def located(self, error: SpecError) -> SpecError:
        """Complete an error with the source's name and, where it has a place, with line and column.

        Args:
            error: The error; changed in place.

        Returns:
            The same error.
        """
        if isinstance(error, SpecErrors):
            for each in error.errors:
                self.located(each)
            return error
        error.source = error.source or self.name
        found = self._mark(error.path) if error.line is None and error.path else None
        if found is not None:
            error.line, error.column = found
        return error

    def line(self, path: Path) -> int | None:
        """Find the line of a place.

        Args:
            path: The place.

        Returns:
            The line, from 1, if it is known.
        """
        found = self._mark(path)
        return None if found is None else found[0]

    def _mark(self, path: Path) -> tuple[int, int] | None:
        from scripts.spec import _yaml

        if not self._composed:
            self._composed = True
            try:
                self._node = _yaml.compose(self._text)
            except (SpecError, RecursionError):  # JSON that is not YAML (tabs): the pointer has to do
                self._node = None
        return _yaml.mark(self._node, path)


def read(source: str | FilePath) -> Source:
    """Read a document.

    Args:
        source: A file, or an http or https address.

    Returns:
        The document.

    Raises:
        SpecError: the file does not exist, the address does not answer 200, the text is neither YAML nor JSON in UTF-8,
            is a web page, has a key twice, or its root is not an object.
    """
    name = str(source)
    raw = _fetch(name) if name.startswith(("http://", "https://")) else _load(FilePath(source), name)
    try:
        text = raw.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        raise SpecError(f"byte {error.start} is not UTF-8; a document in UTF-8 is needed", source=name) from None
    document = Source(name, text, raw)
    if not is_object(document.data):
        found = shown(document.data)
        raise SpecError(
            f"the root is {found}; an OpenAPI document is an object with the key 'openapi'", (), source=name
        )
    return document


def _load(path: FilePath, name: str) -> bytes:
    try:
        return path.read_bytes()
    except FileNotFoundError:
        raise SpecError("there is no such file", source=name) from None
    except OSError as error:
        raise SpecError(f"cannot be read: {error.strerror or error}", source=name) from None


def _fetch(address: str) -> bytes:
    import httpx

    try:
        response = httpx.get(address, follow_redirects=True, timeout=_TIMEOUT)
    except (httpx.HTTPError, httpx.InvalidURL) as error:
        raise SpecError(f"cannot be fetched: {error or type(error).__name__}", source=address) from None
    if response.status_code != 200:
        raise SpecError(f"answered with status {response.status_code}; 200 is needed", source=address)
    return response.content


def _parse(text: str, name: str) -> Any:
    start = text.lstrip()[:1]
    if not start:
        raise SpecError("the document is empty", source=name)
    if start == "<":
        raise SpecError(
            f"this is a web page or XML (it begins with {text.lstrip()[:15]!r}), no OpenAPI document in YAML or JSON; "
            "the address of the raw file is needed",
            source=name,
        )
    try:
        if start in "{[":
            return _parse_json(text)
        from scripts.spec import _yaml

        node = _yaml.compose(text)
        return None if node is None else _yaml.construct(node)
    except SpecError as error:
        error.source = name
        raise
    except RecursionError:
        raise SpecError(_TOO_DEEP, source=name, line=_deep_line(text)) from None


def _too_deep(data: Any) -> Path | None:
    """Find a value that is nested too deeply, without recursion."""
    stack: list[tuple[Any, int, _Steps]] = [(data, 0, None)]
    while stack:
        value, depth, steps = stack.pop()
        if depth > _DEEPEST:
            path: list[str | int] = []
            while steps is not None:
                steps, step = steps
                path.insert(0, step)
            return tuple(path)
        items: Iterable[tuple[str | int, Any]] = ()
        if is_object(value):
            items = value.items()
        elif is_list(value):
            items = enumerate(value)
        stack += [(inner, depth + 1, (steps, key)) for key, inner in items if is_object(inner) or is_list(inner)]
    return None


def _deep_line(text: str) -> int | None:
    """Find the line where braces and brackets of JSON are nested too deeply."""
    depth, line = 0, 1
    for token in re.finditer(r'"(?:[^"\\]|\\.)*"|[][{}\n]', text):
        line += token[0] == "\n"
        depth += (token[0] in "{[") - (token[0] in "}]")
        if depth > _DEEPEST:
            return line
    return None


def _parse_json(text: str) -> Any:
    try:
        return json.loads(text, object_pairs_hook=_unique, parse_constant=_no_constant)
    except json.JSONDecodeError as error:
        json_error = error
    except _TwiceError as error:
        return _as_yaml(text, error)
    # A YAML document may begin with a brace too.
    reason = f"this is not JSON: {json_error.msg}; is the document cut short?"
    return _as_yaml(text, SpecError(reason, line=json_error.lineno, column=json_error.colno))


class _TwiceError(SpecError):
    """A key is there twice: JSON's reader does not know where, that of YAML does."""


def _as_yaml(text: str, otherwise: SpecError) -> Any:
    from scripts.spec import _yaml

    try:
        node = _yaml.compose(text)
    except SpecError:
        raise otherwise from None
    return None if node is None else _yaml.construct(node)


def _unique(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    result = dict(pairs)
    if len(result) != len(pairs):
        keys = [key for key, _ in pairs]
        twice = next(key for key in keys if keys.count(key) > 1)
        raise _TwiceError(f"the key {twice!r} is there twice in one object; one of the two must go")
    return result


def _no_constant(text: str) -> NoReturn:
    raise SpecError(f"the number {text}; JSON has finite numbers only")
