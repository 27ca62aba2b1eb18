"""Filters and paths of SCIM (RFC 7644, sections 3.4.2.2 and 3.5.2) on JSON objects."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any

from .._json import is_list, is_object, parse_json

if TYPE_CHECKING:
    from collections.abc import Callable

    Test = Callable[[dict[str, Any]], bool]

_TOKEN = re.compile(r'\s*("(?:[^"\\]|\\.)*"|[()\[\]]|[^\s()\[\]"]+)')
_TOKENS = re.compile(f"(?:{_TOKEN.pattern})*\\s*")
#: Schemas whose names can precede an attribute, such as `urn:...:User:userName`.
_PREFIX = "urn:ietf:params:scim:schemas:"
_COMPARISONS: dict[str, Callable[[str, str], bool]] = {
    "eq": lambda found, wanted: found == wanted,
    "ne": lambda found, wanted: found != wanted,
    "co": lambda found, wanted: wanted in found,
    "sw": lambda found, wanted: found.startswith(wanted),
    "ew": lambda found, wanted: found.endswith(wanted),
    "gt": lambda found, wanted: found > wanted,
    "ge": lambda found, wanted: found >= wanted,
    "lt": lambda found, wanted: found < wanted,
    "le": lambda found, wanted: found <= wanted,
}
#: Maximum nesting of parentheses.
MAX_DEPTH = 20


def attributes_of(path: str) -> list[str]:
    """Split an attribute path into names; the schema of an extension is one name."""
    if path.startswith(_PREFIX):
        schema, colon, name = path.rpartition(":")
        core = schema.startswith(f"{_PREFIX}core:")
        whole = not colon or schema.endswith(":2.0")  # the path is the schema itself
        return [path] if whole else name.split(".") if core else [schema, *name.split(".")]
    return path.split(".")


def values_of(value: Any, names: list[str]) -> list[Any]:
    """Return the values at a path, of all members of multi-valued attributes; the case of names is ignored."""
    if is_list(value):
        return [found for item in value for found in values_of(item, names)]
    if not names:
        return [value.get("value")] if is_object(value) else [value]
    if not is_object(value):
        return []
    found = next((inner for name, inner in value.items() if name.lower() == names[0].lower()), None)
    return [] if found is None else values_of(found, names[1:])


def parse_filter(text: str) -> Test:
    """Return the test of a filter such as `userName eq "ada@example.com" and active eq true`.

    Raises:
        ValueError: if it is not a filter.
    """
    if _TOKENS.fullmatch(text) is None:
        raise ValueError("is not a filter")
    return _Parser(_TOKEN.findall(text)).either(0)


class _Parser:
    def __init__(self, tokens: list[str]) -> None:
        self._tokens = tokens

    def _take(self) -> str:
        if not self._tokens:
            raise ValueError("ends too early")
        return self._tokens.pop(0)

    def _next_is(self, word: str) -> bool:
        return bool(self._tokens) and self._tokens[0].lower() == word

    def either(self, depth: int) -> Test:
        """Parse tests joined by `or`; at the top, up to the end."""
        tests = [self._all(depth)]
        while self._next_is("or"):
            self._take()
            tests.append(self._all(depth))
        if depth == 0 and self._tokens:
            raise ValueError(f"has {self._tokens[0]!r} after its end")
        return lambda user: any(test(user) for test in tests)

    def _all(self, depth: int) -> Test:
        tests = [self._one(depth)]
        while self._next_is("and"):
            self._take()
            tests.append(self._one(depth))
        return lambda user: all(test(user) for test in tests)

    def _one(self, depth: int) -> Test:
        if depth > MAX_DEPTH:
            raise ValueError("is nested too deeply")
        if self._next_is("not"):
            self._take()
            inner = self._one(depth + 1)
            return lambda user: not inner(user)
        if self._next_is("("):
            self._take()
            grouped = self.either(depth + 1)
            if self._take() != ")":
                raise ValueError("lacks a closing parenthesis")
            return grouped
        return self._comparison(depth)

    def _comparison(self, depth: int) -> Test:
        path = self._take()
        if self._next_is("["):  # emails[type eq "work"]
            self._take()
            inner = self.either(depth + 1)
            if self._take() != "]":
                raise ValueError("lacks a closing bracket")
            return lambda user: any(inner(one) for one in _members(user, path))
        names = attributes_of(path)
        comparison = self._take().lower()
        if comparison == "pr":
            return lambda user: any(found not in (None, "") for found in values_of(user, names))
        compare = _COMPARISONS.get(comparison)
        if compare is None:
            raise ValueError(f"has an unknown comparison {comparison!r}")
        wanted = _text(parse_json(self._take()))
        if comparison == "ne":
            return lambda user: all(_text(found) != wanted for found in values_of(user, names))
        return lambda user: any(compare(_text(found), wanted) for found in values_of(user, names))


def _members(user: dict[str, Any], path: str) -> list[dict[str, Any]]:
    found: Any = next((value for name, value in user.items() if name.lower() == path.lower()), None)
    return [one for one in found if is_object(one)] if is_list(found) else []


def _text(value: object) -> str:
    return str(value).lower()


_PLACE = re.compile(r"(?P<name>[^\[\]]+)\[(?P<filter>.+)\](?:\.(?P<rest>[\w.$]+))?")


def change(user: dict[str, Any], action: str, path: str, value: Any) -> None:
    """Apply one operation of a PATCH to an object, in place.

    Args:
        user: the object.
        action: `add`, `replace` or `remove`.
        path: the attribute, such as `name.givenName` or `emails[type eq "work"].value`.
        value: its new value.

    Raises:
        ValueError: if the path is not one.
    """
    selected = _PLACE.fullmatch(path)
    if selected is None:
        _set(user, attributes_of(path), action, value)
        return
    test, rest = parse_filter(selected["filter"]), selected["rest"]
    kept: list[Any] = user.setdefault(selected["name"], [])
    found = [one for one in kept if is_object(one) and test(one)]
    if not found and action != "remove" and rest:
        wanted = re.fullmatch(r'\s*(\w+)\s+eq\s+"([^"]*)"\s*', selected["filter"])
        found = [{wanted[1]: wanted[2]} if wanted is not None else {}]
        kept.extend(found)
    for one in found:
        if rest:
            _set(one, rest.split("."), action, value)
        elif action == "remove":
            kept.remove(one)
        elif is_object(value):
            one.update(value)


def _set(holder: dict[str, Any], names: list[str], action: str, value: Any) -> None:
    for name in names[:-1]:
        inner = holder.setdefault(name, {})
        if not is_object(inner):
            raise ValueError(f"goes through {name!r}, which is not an object")
        holder = inner
    last = names[-1]
    if action == "remove":
        holder.pop(last, None)
    elif action == "add" and is_list(holder.get(last)):
        more: list[Any] = value if is_list(value) else [value]
        holder[last] = [*holder[last], *(one for one in more if one not in holder[last])]
    else:
        holder[last] = value
