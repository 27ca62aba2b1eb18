"""Python names, and the registry that keeps them from changing."""

from __future__ import annotations

import json
import keyword
import re
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Iterable
    from pathlib import Path

_WORDS = re.compile(r"[A-Z]+(?=[A-Z][a-z])|[A-Z]?[a-z]+|[A-Z]+|\d+")
_RESERVED_ATTRIBUTES = frozenset({"to_dict", "from_dict", "additional_properties"})
_RESERVED_ARGUMENTS = frozenset({"client", "body", "options", "self"})


_ONE_WORD = {
    "VoIP": "Voip",
    "OAuth": "Oauth",
    "IPv4": "Ipv4",
    "IPv6": "Ipv6",
    "WebSocket": "Websocket",
    "PubNub": "Pubnub",
}
"""Words that their capitals would tear apart."""


def _words(text: str) -> list[str]:
    for torn, whole in _ONE_WORD.items():
        text = text.replace(torn, whole)
    return _WORDS.findall(text)


def snake(text: str) -> str:
    """`readUserCallLog` as `read_user_call_log`."""
    merged: list[str] = []
    for word in _words(text):  # digits stay with the word before them, and small letters with digits: `v2`, `n11s`
        if merged and (
            word.isdigit() or (word.islower() and merged[-1][-1].isdigit() and f"{merged[-1]}{word}" in text.lower())
        ):
            merged[-1] += word
        else:
            merged.append(word.lower())
    name = "_".join(merged)
    if not name:
        name = "value"
    if name[0].isdigit():
        name = f"n{name}"
    return f"{name}_" if keyword.iskeyword(name) or (keyword.issoftkeyword(name) and name != "type") else name


def member(value: str | int) -> str:
    """The name of an enum member."""
    if isinstance(value, int):
        return f"VALUE_NEGATIVE_{-value}" if value < 0 else f"VALUE_{value}"
    sign = {"+": "PLUS_", "-": "MINUS_"}.get(value[:1], "") if len(value) > 1 else ""
    words = _words(value)
    name = sign + "_".join(word.upper() for word in words)
    if not words:
        name = {"": "EMPTY", "+": "PLUS", "-": "MINUS", "*": "ASTERISK", "#": "HASH"}.get(
            value, "CHAR_" + "_".join(f"{ord(char):04X}" for char in value)
        )
    elif words[0].isdigit() and not sign:
        name = f"VALUE_{name}"
    return name


class Registry:
    """The committed map from the API's names to Python names.

    A name once given stays, whatever else comes: a new arrival that would take it gets another. What the document no
    longer has stays
    reserved for it. Each difference from the computed names, and each name that had to give way, is in `changes`.

    Args:
        path: the file; a missing one is an empty registry.
    """

    SECTIONS = ("operations", "parameters", "schemas", "properties", "enums")

    def __init__(self, path: Path | None) -> None:
        self.data: dict[str, dict[str, Any]] = {section: {} for section in self.SECTIONS}
        if path is not None and path.exists():
            self.data.update(json.loads(path.read_text(encoding="utf-8")))
        self.seen: dict[str, dict[str, Any]] = {section: {} for section in self.SECTIONS}
        self.changes: list[str] = []

    def assign(
        self, section: str, owner: str, wanted: Iterable[tuple[str, str]], reserved: frozenset[str] = frozenset()
    ) -> dict[str, str]:
        """Names for the keys of one owner (a schema, an operation): those on record first, then the wanted ones, made
        unique."""
        known: dict[str, str] = self.data[section].get(owner, {})
        taken = set(known.values()) | reserved
        names: dict[str, str] = {}
        for key, name in wanted:
            given = known.get(key)
            if given is None:
                given = name
                number = 2
                if given in reserved:
                    given = name = f"{name}_"
                while given in taken:
                    given = f"{name}_{number}"
                    number += 1
                if given != name and known:
                    self.changes.append(f"{section} {owner}.{key}: named {given}, because {name} was given before")
                taken.add(given)
            names[key] = given
        self.seen[section][owner] = names
        return names

    def removed(self) -> list[str]:
        """What is on record and was not asked for in this run."""
        gone: list[str] = []
        for section in self.SECTIONS:
            for owner, names in self.data[section].items():
                seen = self.seen[section].get(owner, {})
                gone += [f"{section} {owner}.{key}" for key in names if key not in seen]
        return sorted(gone)

    def merged(self) -> dict[str, dict[str, dict[str, str]]]:
        """The registry after this run: all that was on record, and what is new."""
        result: dict[str, dict[str, dict[str, str]]] = {}
        for section in self.SECTIONS:
            owners = {**self.data[section]}
            for owner, names in self.seen[section].items():
                owners[owner] = {**owners.get(owner, {}), **names}
            result[section] = {owner: dict(sorted(owners[owner].items())) for owner in sorted(owners) if owners[owner]}
        return result

    def text(self) -> str:
        """The registry after this run, as the file holds it."""
        return json.dumps(self.merged(), indent=1, ensure_ascii=False) + "\n"


def attribute_names(registry: Registry, schema: str, keys: Iterable[str]) -> dict[str, str]:
    """The attribute names of a model's properties."""
    return registry.assign("properties", schema, ((key, snake(key)) for key in keys), _RESERVED_ATTRIBUTES)


def argument_names(registry: Registry, operation: str, keys: Iterable[tuple[str, str]]) -> dict[str, str]:
    """The argument names of an operation's parameters, each key `location/name`."""
    wanted = [(f"{location}/{name}", snake(name)) for location, name in keys]
    return registry.assign("parameters", operation, wanted, _RESERVED_ARGUMENTS)


def member_names(registry: Registry, schema: str, values: Iterable[str | int]) -> dict[str, str]:
    """The member names of an enum's values."""
    return registry.assign("enums", schema, ((str(value), member(value)) for value in values), frozenset({"mro"}))
