"""Python names, and the registry that keeps them from changing."""

from __future__ import annotations

import copy
import datetime
import json
import keyword
import re
from collections import Counter
from typing import TYPE_CHECKING, Any

from scripts.spec.plain import is_object

from .errors import CodegenError

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping
    from pathlib import Path

_WORDS = re.compile(r"[A-Z]+(?=[A-Z][a-z])|[A-Z]?[a-z]+|[A-Z]+|[0-9]+")
_BUILTINS = frozenset(
    {"str", "int", "float", "bool", "bytes", "dict", "list", "tuple", "object", "frozenset", "datetime"}
)
"""What generated annotations are made of: a name in the same scope would hide it."""
_RESERVED_ATTRIBUTES = _BUILTINS | {"to_dict", "from_dict", "additional_properties", "self"}
_RESERVED_ARGUMENTS = _BUILTINS | {
    "client", "body", "options", "self", "query", "headers", "content", "parts", "subtype", "item", "request", "parse",
    "response", "sync", "sync_detailed", "asyncio", "asyncio_detailed", "isinstance",
}  # fmt: skip
_RESERVED_OPERATIONS = _BUILTINS | {"client"}
_RESERVED_MEMBERS = frozenset({"mro"})
_RESERVED_CLASSES = frozenset({
    "Any", "Api", "AsyncApi", "AsyncClient", "BatchResult", "Decoder", "DriftPolicy", "EnumMap", "Exception",
    "False", "File", "Getter", "Literal", "Model", "None", "OpenEnum", "OpenIntEnum", "Operation", "Part",
    "Request", "RequestOptions", "Response", "Sequence", "SyncClient", "True", "TypeAlias", "TypeVar", "UNSET",
    "UnknownVariant", "Unset", "Variants",
})  # fmt: skip
_BESIDE = ("Table", "Variants")
"""What modules of models define beside a class, by its name and this."""


_HISTORY = re.compile(r"(?:New|V[2-9]|(?<=[a-z])2)$")
"""What the vendor appends to the id of an operation that replaces another."""

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
    """Return the name of an enum member."""
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


def class_name(text: str) -> str:
    """`call-log_record` as `CallLogRecord`; capitals inside a word stay."""
    if text.isascii() and text.isidentifier() and text[0].isupper():
        return text
    name = "".join(word[:1].upper() + word[1:] for word in re.split(r"[^0-9A-Za-z]+", text))
    if not name:
        name = "Schema" + "".join(f"{ord(char):04X}" for char in text)
    return f"N{name}" if name[0].isdigit() else name


def fold(name: str) -> str:
    """Return what two class names must not have in common: other generators do not tell them apart by more."""
    return name.replace("_", "").lower()


class ClassNames:
    """The class names of one package: no two alike, none that hides what generated modules use."""

    def __init__(self, names: Iterable[str]) -> None:
        self._names: set[str] = set()
        self._folded: set[str] = set()
        for name in names:
            self.take(name)

    def take(self, name: str) -> None:
        """Mark a name as given."""
        self._names.add(name)
        self._folded.add(fold(name))

    def free(self, name: str) -> bool:
        """Return whether a class may get the name."""
        stems = {name.removesuffix(suffix) for suffix in _BESIDE if name.endswith(suffix)}
        return (
            name not in _RESERVED_CLASSES
            and fold(name) not in self._folded
            and not stems & self._names
            and not any(name + suffix in self._names for suffix in _BESIDE)
        )

    def unique(self, wanted: str) -> str:
        """Return the name, or the first with a number behind it that is free."""
        name, number = wanted, 1
        while not self.free(name):
            number += 1
            name = f"{wanted}{number}"
        return name


def spelling(key: str) -> str:
    """Return what stays of a name of the API when letters' case and separators change."""
    sign = key[:1] if key[:1] in ("+", "-") else ""
    return sign + re.sub(r"[^a-z0-9]", "", key.lower())


class Registry:
    """The committed map from the API's names to Python names.

    A name once given stays, whatever else comes: a new arrival that would take it gets another one. Names that the
    document no longer has move to `retired` and stay reserved. A key that only differs in spelling from one that is
    gone inherits its name.

    Attributes:
        data: Names by section, owner and key. The owners of operations are their groups, the keys method and path.
        retired: The same for what the document no longer has.
        ids: Operation ids by method and path, as first seen.
        groups: Titles of the groups of operations.
        aliases: Old names that still work, by kind (`operations`, `classes`), with their target and date.
        old_aliases: The aliases before this run.
        places: The places of each class in the last run, such as `Call.status` or `readCall response 200`.
        frozen: Whether a rename that the overlay asks for leaves an alias; false until the first release.
        since: The date of new aliases: today, unless set to that of the document.
        changes: What did not get the name it would have.

    Args:
        path: The file; a missing one is an empty registry.

    Raises:
        CodegenError: The file is not a registry: not JSON, or a name that is invalid or given twice.
    """

    SECTIONS = ("operations", "parameters", "schemas", "properties", "enums")

    def __init__(self, path: Path | None) -> None:
        self.data: dict[str, dict[str, dict[str, str]]] = {section: {} for section in self.SECTIONS}
        self.retired: dict[str, dict[str, dict[str, str]]] = {section: {} for section in self.SECTIONS}
        self.ids: dict[str, str] = {}
        self.groups: dict[str, str] = {}
        self.aliases: dict[str, dict[str, dict[str, str]]] = {"operations": {}, "classes": {}}
        self.old_aliases = copy.deepcopy(self.aliases)
        self.places: dict[str, list[str]] = {}
        self.frozen = False
        self.since = datetime.date.today().isoformat()
        if path is not None and path.exists():
            self._load(path)
        self.seen: dict[str, dict[str, dict[str, str]]] = {section: {} for section in self.SECTIONS}
        self.changes: list[str] = []

    def _load(self, path: Path) -> None:
        try:
            read: Any = json.loads(path.read_text(encoding="utf-8"))
        except (OSError, ValueError) as error:
            raise CodegenError(path.name, f"not JSON: {error}", "take the last committed one") from None
        if not is_object(read):
            raise CodegenError(path.name, "not a registry of names", f"an object with {', '.join(self.SECTIONS)}")
        self.frozen = bool(read.pop("frozen", False))
        for key, into in (
            ("ids", self.ids),
            ("groups", self.groups),
            ("aliases", self.aliases),
            ("places", self.places),
        ):
            found = read.pop(key, {})
            if not is_object(found):
                raise CodegenError(f"{path.name}/{key}", "not an object", "take the last committed file")
            into.update(found)
        self.old_aliases = copy.deepcopy(self.aliases)
        retired: Any = read.pop("retired", {})
        for part, into in ((read, self.data), (retired, self.retired)):
            if not is_object(part) or not set(part) <= set(self.SECTIONS):
                raise CodegenError(path.name, "not a registry of names", f"an object with {', '.join(self.SECTIONS)}")
            for section, owners in part.items():
                for owner, names in owners.items() if is_object(owners) else ():
                    into[section][owner] = _checked(names, f"{path.name}/{section}/{owner}")
        for section in self.SECTIONS:
            for owner, names in self.retired[section].items():
                _checked({**self.data[section].get(owner, {}), **names}, f"{path.name}/{section}/{owner}")

    def known(self, section: str, owner: str) -> dict[str, str]:
        """Return the names on record of an owner, retired ones included."""
        return {**self.retired[section].get(owner, {}), **self.data[section].get(owner, {})}

    def operations(self) -> dict[str, tuple[str, str]]:
        """Return group and name of each operation on record, by method and path."""
        found: dict[str, tuple[str, str]] = {}
        for part in (self.retired, self.data):
            for group, names in part["operations"].items():
                found.update({key: (group, name) for key, name in names.items()})
        return found

    def move(self, old: str, new: str) -> None:
        """Enter an operation that has another method or path under its new place."""
        self.ids[new] = self.ids.pop(old)
        for part in (self.retired, self.data):
            for names in part["operations"].values():
                if old in names:
                    names[new] = names.pop(old)

    def alias(self, kind: str, old: str, target: str) -> None:
        """Keep an old name as an alias, unless nothing has been released yet."""
        if self.frozen:
            self.aliases[kind].setdefault(old, {"since": self.since})["to"] = target

    def assign(
        self, section: str, owner: str, wanted: Iterable[tuple[str, str]], reserved: frozenset[str] = frozenset()
    ) -> dict[str, str]:
        """Return names for the keys of an owner (a schema, an operation): those on record first, then the wanted ones,
        made unique."""
        known = self.known(section, owner)
        here = self.seen[section].setdefault(owner, {})
        taken = {*known.values(), *here.values(), *reserved}
        listed = list(wanted)
        gone = {spelling(key): name for key, name in known.items() if key not in dict(listed) and key not in here}
        gone.pop("", None)
        names: dict[str, str] = {}
        for key, name in listed:
            given = known.get(key) or here.get(key) or gone.pop(spelling(key), None)
            if given is None:
                plain = f"{name}_" if name in reserved else name
                given = plain
                number = 2
                while given in taken:
                    given = f"{plain}_{number}"
                    number += 1
                if plain in known.values():
                    self.changes.append(f"{section} {owner}.{key}: named {given}, because {plain} was given before")
                taken.add(given)
            here[key] = names[key] = given
        return names

    def record(self, section: str, owner: str, names: Mapping[str, str]) -> None:
        """Enter names that were decided elsewhere, and note which of them are others than before."""
        known = self.known(section, owner)
        holders = {name: key for key, name in known.items()}
        for key, name in names.items():
            if known.get(key, name) != name:
                self.changes.append(f"{section} {owner}.{key}: renamed from {known[key]} to {name}")
            elif holders.get(name, key) != key:
                self.changes.append(f"{section} {owner}.{key}: named {name}, which was the name of {holders[name]}")
        self.seen[section].setdefault(owner, {}).update(names)

    def merged(self) -> dict[str, Any]:
        """Return the registry after this run: what was asked for, and as `retired` what is on record and was not."""
        result: dict[str, Any] = {"frozen": self.frozen, "groups": dict(sorted(self.groups.items()))}
        result["ids"] = dict(sorted(self.ids.items()))
        result |= {section: _sorted(self.seen[section]) for section in self.SECTIONS}
        aliases = {kind: dict(sorted(names.items())) for kind, names in self.aliases.items() if names}
        retired: dict[str, Any] = {}
        moved = {key for names in self.seen["operations"].values() for key in names}
        for section in self.SECTIONS:
            left: dict[str, dict[str, str]] = {}
            for known in (self.retired[section], self.data[section]):
                for owner, names in known.items():
                    seen = self.seen[section].get(owner, {})
                    here = {*seen, *(moved if section == "operations" else ())}
                    now = set(seen.values())
                    left.setdefault(owner, {}).update(
                        {key: name for key, name in names.items() if key not in here and name not in now}
                    )
            if any(left.values()):
                retired[section] = _sorted(left)
        result["places"] = dict(sorted(self.places.items()))
        return {**result, **({"aliases": aliases} if aliases else {}), **({"retired": retired} if retired else {})}

    def text(self) -> str:
        """Return the registry after this run, as the file holds it."""
        return json.dumps(self.merged(), indent=1, ensure_ascii=False) + "\n"


def _checked(names: Any, place: str) -> dict[str, str]:
    if not is_object(names):
        raise CodegenError(place, "not an object", "names by the keys of the API")
    for key, name in names.items():
        if not isinstance(name, str) or not name.isidentifier() or keyword.iskeyword(name):
            raise CodegenError(f"{place}/{key}", f"{name!r} is not a Python name", "use a valid identifier")
    twice = sorted(name for name, times in Counter(names.values()).items() if times > 1)
    if twice:
        raise CodegenError(place, f"{', '.join(twice)} given twice", "give each key its own name")
    return dict(names)


def _sorted(owners: dict[str, dict[str, str]]) -> dict[str, dict[str, str]]:
    return {owner: dict(sorted(owners[owner].items())) for owner in sorted(owners) if owners[owner]}


def operation_names(
    registry: Registry, group: str, operations: Iterable[tuple[str, str, str | None]]
) -> dict[str, str]:
    """Return the names of a group's operations, by method and path.

    Args:
        registry: The names on record.
        group: The group's name in `rc.api`.
        operations: Key (method and path), id and `x-rcext-name` of each. A name that the overlay asks for replaces the
            one on record, which becomes an alias.

    Raises:
        CodegenError: The overlay asks for a name that is invalid, or that another operation has.
    """
    listed = sorted(operations)
    asked = {key: name for key, _, name in listed if name}
    ids = {key: name for key, name, _ in listed}
    known = registry.known("operations", group)
    old_names = {name.partition(".")[2] for name in registry.aliases["operations"] if name.startswith(f"{group}.")}
    for key, name in asked.items():
        place = f"x-rcext-name of {ids[key]}"
        if not name.isidentifier() or keyword.iskeyword(name) or name in _RESERVED_OPERATIONS:
            raise CodegenError(
                place, f"{name!r} cannot name an operation", "use snake case, and no name that Python or a client uses"
            )
        holders = [
            other for other, given in {**known, **asked}.items() if other != key and asked.get(other, given) == name
        ]
        if holders:
            raise CodegenError(place, f"{name} is the name of {holders[0]}", "choose another name")
    _note_moves(registry, group, asked, ids)
    registry.seen["operations"].setdefault(group, {}).update(asked)
    registry.ids.update(ids)
    plain = {key: plain_operation(name, group) for key, name, _ in listed}
    times = Counter(plain.values())
    rest = [
        (key, plain[key] if times[plain[key]] == 1 else snake(name)) for key, name, override in listed if not override
    ]
    return {**asked, **registry.assign("operations", group, rest, _RESERVED_OPERATIONS | old_names)}


def _note_moves(registry: Registry, group: str, asked: Mapping[str, str], ids: Mapping[str, str]) -> None:
    """Keep the old places of operations that the overlay renames or moves to another group."""
    places = registry.operations()
    for key in ids:
        before = places.get(key)
        if before is not None and (before[0] != group or asked.get(key, before[1]) != before[1]):
            registry.alias("operations", ".".join(before), key)
            if before[0] != group:
                registry.seen["operations"].setdefault(group, {}).setdefault(key, asked.get(key, before[1]))


def plain_operation(operation_id: str, tag: str) -> str:
    """Return an operation's name without the marks of the vendor's history: `New`, `V2`, `Glip`, the group's name."""
    text = _HISTORY.sub("", operation_id.replace("Glip", ""))
    return snake(text).removeprefix(f"{tag}_")


def attribute_names(registry: Registry, schema: str, keys: Iterable[str]) -> dict[str, str]:
    """Return the attribute names of a model's properties."""
    return registry.assign("properties", schema, ((key, snake(key)) for key in keys), _RESERVED_ATTRIBUTES)


def argument_names(registry: Registry, operation: str, keys: Iterable[tuple[str, str]]) -> dict[str, str]:
    """Return the argument names of an operation's parameters, each key `location/name`."""
    wanted = [(f"{location}/{name}", snake(name)) for location, name in keys]
    known = registry.known("parameters", operation)
    gone = [key for key in known if key.startswith("path/") and key not in dict(wanted)]
    fresh = [key for key, _ in wanted if key.startswith("path/") and key not in known]
    if len(gone) == len(fresh) == 1:  # the part of the path is the same, whatever it is called
        registry.seen["parameters"].setdefault(operation, {})[fresh[0]] = known[gone[0]]
    return registry.assign("parameters", operation, wanted, _RESERVED_ARGUMENTS)


def member_names(registry: Registry, schema: str, values: Iterable[str | int]) -> dict[str, str]:
    """Return the member names of an enum's values."""
    return registry.assign("enums", schema, ((str(value), member(value)) for value in values), _RESERVED_MEMBERS)
