"""JSON reader and writer, the same for typed calls, raw calls, push and follow.

`orjson` is used if it is installed. It only changes the speed: what it refuses or would read differently goes through
the standard library.
"""

from __future__ import annotations

import json
import re
import sys
from collections.abc import Callable, Iterator
from contextlib import suppress
from enum import Enum
from typing import Any, cast

from ._base import RingCentralError

__all__ = ["InvalidJSON", "dump_json", "load_json"]

_DIGITS = bytes(0x30 if 0x30 <= byte <= 0x39 else 0x20 for byte in range(256))
_RUN = b"0" * 19
_LEVELS = 500 if sys.platform == "emscripten" else None
"""How deeply JSON may be nested in a browser, where more would overflow the stack, and end the interpreter."""
_STRUCTURE = rb'"(?:[^"\\]|\\.)*+"|[\[{]|[\]}]'


class InvalidJSON(RingCentralError, ValueError):
    """Text that is not JSON, or JSON that Python cannot hold.

    The exception keeps none of the text, which may contain secrets.

    Attributes:
        reason: what is wrong.
        position: offset of the error in bytes.
        size: the size of the whole text in bytes.
    """

    def __init__(self, reason: str, position: int, size: int) -> None:
        super().__init__(reason, position, size)
        self.reason = reason
        self.position = position
        self.size = size

    def __str__(self) -> str:
        return f"invalid JSON at byte {self.position} of {self.size}: {self.reason}"


def load_json(data: bytes | bytearray | memoryview | str) -> Any:
    """Return the value of a JSON text, exactly as the standard library reads it.

    How deeply arrays and objects may be nested depends on the interpreter; at least a few hundred levels are read.

    Args:
        data: the text. Bytes are UTF-8, or UTF-16 or UTF-32 as `json.loads` detects them, with or without a byte
            order mark.

    Raises:
        InvalidJSON: the text is not JSON, nested too deeply, or has an integer longer than Python converts.
    """
    return _load(data.encode("utf-8", "surrogatepass") if isinstance(data, str) else data)


def dump_json(value: Any, *, allow_nan: bool = False) -> bytes:
    """Return JSON data as compact UTF-8; a lone surrogate is escaped, so that what was read can be sent back.

    Args:
        value: dicts with string keys, lists, strings, numbers, booleans and `None`.
        allow_nan: write NaN and infinity as the standard library does, although JSON does not have such numbers.

    Raises:
        TypeError: a value of another type.
        ValueError: NaN or infinity without `allow_nan`, or a value that is nested too deeply or contains itself.
    """
    try:
        return _dump_plainly(value, allow_nan=True) if allow_nan else _dump(value)
    except RecursionError:
        pass  # raised outside, so that the error does not carry a context of a thousand frames
    raise ValueError("the value is nested too deeply for JSON, or contains itself")


def dump_unchanged(value: Any) -> bytes | None:
    """Return the JSON of a value that needs no conversion, as `dump_json` writes it, or None for any other value.

    Only orjson can tell the two apart faster than a copy of the value is made.
    """
    return _dump_unchanged(value)


def _load_plainly(data: bytes | bytearray | memoryview) -> Any:
    if isinstance(data, memoryview):
        data = bytes(data)
    try:
        if _LEVELS is not None and data.count(b"[") + data.count(b"{") > _LEVELS:
            _check_levels(data, _LEVELS)
        return json.loads(data)
    except json.JSONDecodeError as error:
        prefix = error.doc[: error.pos].encode("utf-8", "surrogatepass")
        fault = (error.msg.removesuffix(" at"), len(prefix))
    except UnicodeDecodeError as error:
        fault = (f"not {error.encoding.upper()} ({error.reason})", error.start)
    except RecursionError:
        fault = ("nested too deeply", _deep_position(data, _LEVELS or sys.getrecursionlimit())[1])
    except ValueError:  # the only other one: int() has a limit, see sys.set_int_max_str_digits
        limit = sys.get_int_max_str_digits()
        long = re.search(rb"(?:^|[:\[,\s])-?([0-9]{%d})" % (limit + 1), data)
        fault = (f"an integer of more than {limit} digits", long.start(1) if long else 0)
    # Raised here and not above: the original error, which holds the text, must not become the context.
    raise InvalidJSON(*fault, len(data))


def _check_levels(data: bytes | bytearray, most: int) -> None:
    if _deep_position(data, most)[0] > most:
        raise RecursionError


def _deep_position(data: bytes | bytearray, most: int) -> tuple[int, int]:
    """Return level and offset of the first bracket that is nested more deeply than allowed, or of the deepest one."""
    depth = deepest = position = 0
    for found in re.finditer(_STRUCTURE, data, re.DOTALL):
        mark = found[0]
        if mark in b"[{":
            depth += 1
            if depth > deepest:
                deepest, position = depth, found.start()
                if depth > most:
                    break
        elif mark in b"]}":
            depth -= 1
    return deepest, position


def _check_value(value: Any, most: int) -> None:
    """Do what the encoder does by itself where the stack is large enough: refuse what is nested too deeply."""
    path: list[Iterator[Any]] = [iter((value,))]
    while path:
        for inner in path[-1]:
            if isinstance(inner, (dict, list, tuple)):
                path.append(iter(cast("Any", inner.values() if isinstance(inner, dict) else inner)))
                break
        else:
            path.pop()
        if len(path) > most + 1:
            raise RecursionError


def _dump_plainly(value: Any, *, allow_nan: bool = False) -> bytes:
    if _LEVELS is not None:
        _check_value(value, _LEVELS)
    text = json.dumps(value, ensure_ascii=False, separators=(",", ":"), allow_nan=allow_nan)
    try:
        return text.encode()
    except UnicodeEncodeError:  # a lone surrogate
        return json.dumps(value, separators=(",", ":"), allow_nan=allow_nan).encode()


def _has_long_integer(data: bytes | bytearray | memoryview) -> bool:
    """Return whether the text has an integer beyond 64 bits, which orjson reads as a float.

    19 digits in a row have at least 4 at every fourth byte: looking there first costs little, and rarely finds any.
    """
    text = data if isinstance(data, bytes) else bytes(data)  # every fourth byte of a memoryview costs ten times as much
    if b"0000" not in text[::4].translate(_DIGITS):
        return False
    marks = text.translate(_DIGITS)
    start = marks.find(_RUN)
    while start >= 0:
        end = marks.find(b" ", start)
        end = len(marks) if end < 0 else end
        negative = text[start - 1 : start] == b"-"
        before = text[max(start - 1 - negative, 0) : start - negative]
        if (negative or end - start >= 20) and before in (b"", b":", b"[", b",", b" ", b"\t", b"\n", b"\r"):
            return True
        start = marks.find(_RUN, end)
    return False


def _has_odd_float(value: Any) -> bool:
    """Return whether JSON data has NaN or infinity, which orjson writes as null."""
    kind = value.__class__
    if issubclass(kind, float):
        return bool(value - value != 0.0)
    if issubclass(kind, dict):
        value = value.values()
    elif issubclass(kind, Enum):
        value = (value.value,)
    elif not issubclass(kind, (list, tuple)):
        return False
    return any(map(_has_odd_float, value))


def _choose() -> None:
    """Take orjson if it is installed; done at the first use, so that an import costs nothing."""
    global _load, _dump, _dump_unchanged
    try:
        import orjson
    except ImportError:
        _load, _dump, _dump_unchanged = _load_plainly, _dump_plainly, _leave
        return
    loads, dumps = orjson.loads, orjson.dumps
    options = orjson.OPT_PASSTHROUGH_DATACLASS | orjson.OPT_PASSTHROUGH_DATETIME
    exact = options | orjson.OPT_PASSTHROUGH_SUBCLASS

    def load_fast(data: bytes | bytearray | memoryview) -> Any:
        try:
            value = loads(data)
        except ValueError:
            pass  # the standard library reads it below, so that an error there does not have this one as its context
        else:
            if not _has_long_integer(data):
                return value
        return _load_plainly(data)

    def dump_fast(value: Any) -> bytes:
        with suppress(
            TypeError
        ):  # an integer beyond 64 bits, a key that is not a string, a lone surrogate, deep nesting
            text = dumps(value, None, options)
            if b"null" not in text or not _has_odd_float(value):
                return text
        return _dump_plainly(value)

    def dump_exact(value: Any) -> bytes | None:
        with suppress(TypeError):
            text = dumps(value, None, exact)  # refuses subclasses, which may have an `items` or `__iter__` of their own
            # An enum of strings is text for `options`, and its value for `exact`.
            if text == dumps(value, None, options) and (b"null" not in text or not _has_odd_float(value)):
                return text
        return None

    _load, _dump, _dump_unchanged = load_fast, dump_fast, dump_exact


def _first_load(data: bytes | bytearray | memoryview) -> Any:
    _choose()
    return _load(data)


def _first_dump(value: Any) -> bytes:
    _choose()
    return _dump(value)


def _first_dump_unchanged(value: Any) -> bytes | None:
    _choose()
    return _dump_unchanged(value)


def _leave(_: Any) -> None:
    """Leave every value to `dump_json`."""


_load: Callable[[bytes | bytearray | memoryview], Any] = _first_load
_dump: Callable[[Any], bytes] = _first_dump
_dump_unchanged: Callable[[Any], bytes | None] = _first_dump_unchanged
