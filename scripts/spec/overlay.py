"""OpenAPI Overlay 1.0.0: what this project says on top of the facts, as data.

Source: the Overlay Specification 1.0.0, section 4. Two things are stricter here: a target that matches nothing is an
error (an overlay must not rot), and an action either updates or removes.
"""

import copy
import re
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path as FilePath
from typing import Any

from scripts.spec.errors import Path, SpecError, SpecErrors, pointer, shown
from scripts.spec.plain import is_list, is_object

FILE = FilePath(__file__).resolve().parents[2] / "spec" / "overlay.yaml"
"""Where the project keeps its overlay."""

_KEYS = ("overlay", "info", "extends", "actions")
_INFO_KEYS = ("title", "version")
_ACTION_KEYS = ("target", "description", "update", "remove")
_STEP = re.compile(r"\.([A-Za-z_\u0080-\uffff][\w\u0080-\uffff]*)|\['([^'\\\x00-\x1f]*)'\]|\[\"([^\"\\\x00-\x1f]*)\"\]")


@dataclass(frozen=True, slots=True)
class Action:
    """One change.

    Attributes:
        index: Its position in the overlay, from 0.
        target: The JSONPath expression (RFC 9535) of what it changes.
        update: What is merged into each target; without meaning where `remove` is set.
        remove: Whether the targets are removed.
        line: Its line in the file (from 1), if known.
    """

    index: int
    target: str
    update: Any
    remove: bool
    line: int | None = None


@dataclass(frozen=True, slots=True)
class Misfit:
    """A part of an overlay that does not fit a document.

    Attributes:
        text: What does not fit, without the line, so that it can be accepted.
        action: The action.
    """

    text: str
    action: Action


@dataclass(frozen=True, slots=True)
class Overlay:
    """An overlay that was read and checked.

    Attributes:
        title: Its title.
        version: Its own version.
        actions: What it does, in order.
        source: The file it came from, if known.
    """

    title: str
    version: str
    actions: tuple[Action, ...]
    source: str | None = None


def load_overlay(path: FilePath = FILE) -> Overlay:
    """Read an overlay from a file, YAML 1.2 or JSON.

    Args:
        path: The file.

    Returns:
        The overlay.

    Raises:
        SpecError: It cannot be read, or is not an Overlay 1.0 document; the error names the action.
    """
    from scripts.spec import reader

    source = reader.read(path)
    try:
        return parse(source.data, source.name, source.line)
    except SpecError as error:
        raise source.located(error) from None


def parse(data: Any, source: str | None = None, line: Callable[[Path], int | None] | None = None) -> Overlay:
    """Check an overlay.

    Args:
        data: The overlay as plain data.
        source: The file it came from, for errors.
        line: Finds the line of a place, for errors; `Source.line`.

    Returns:
        The overlay.

    Raises:
        SpecError: It is not an Overlay 1.0 document; the error names the action.
    """
    root = _object(data, (), _KEYS, ("overlay", "info", "actions"))
    version = root["overlay"]
    if not isinstance(version, str) or not re.fullmatch(r"1\.0\.\d+", version):
        raise SpecError(f"{shown(version)} found; the version 1.0.0 is understood, as a string", ("overlay",))
    info = _object(root["info"], ("info",), _INFO_KEYS, _INFO_KEYS)
    for key in _INFO_KEYS:
        if not isinstance(info[key], str):
            raise SpecError(f"{shown(info[key])} found; a string is needed", ("info", key))
    if not isinstance(root.get("extends", ""), str):
        raise SpecError(f"{shown(root['extends'])} found; an address is needed", ("extends",))
    actions = root["actions"]
    if not is_list(actions) or not actions:
        raise SpecError(f"{shown(actions)} found; a list with one action or more is needed", ("actions",))
    checked: list[Action] = []
    same: dict[str, list[int]] = {}
    for index, item in enumerate(actions):
        at: Path = ("actions", index)
        action = _action(index, item, at, None if line is None else line(at))
        twice = next((other for other in same.setdefault(action.target, []) if actions[other] == item), None)
        if twice is not None:
            reason = f"action {index} ({action.target}) is the same as action {twice}; one of the two must go"
            raise SpecError(reason, at)
        same[action.target].append(index)
        checked.append(action)
    return Overlay(info["title"], info["version"], tuple(checked), source)


def apply(
    document: Mapping[str, Any],
    overlay: Overlay | Mapping[str, Any],
    errors: list[SpecError] | None = None,
    misfits: list[Misfit] | None = None,
) -> dict[str, Any]:
    """Apply an overlay.

    The actions run in order, each on what the one before left. An update is merged into an object: objects meet
    recursively, lists are appended to lists, anything else replaces what was there. An update of a list is one entry
    that is appended.

    Args:
        document: The document; it is not changed.
        overlay: The overlay, checked or as plain data.
        errors: Takes the errors of actions, which are left out then; without it they are raised.
        misfits: Takes what does not fit this document, which is left out then; without it these are errors.

    Returns:
        A new document.

    Raises:
        SpecError: A target is not a JSONPath, matches nothing, or matches something other than an object or a list;
            an update does not fit what it meets. The error names the action and the target; `SpecErrors` lists all.
    """
    if not isinstance(overlay, Overlay):
        overlay = parse(overlay)
    result: dict[str, Any] = copy.deepcopy(dict(document))
    found: list[SpecError] = []
    unfit: list[Misfit] = []
    for action in overlay.actions:
        try:
            if not _apply(result, action):
                unfit.append(Misfit(f"the overlay target {action.target} matches nothing", action))
        except SpecError as error:
            found.append(_located(overlay, action, error.reason))
    if misfits is not None:
        misfits += [*unfit, *_dangling(result, overlay)]
    else:
        reason = "matches nothing; an overlay must fit the document it is for"
        found += [_located(overlay, one.action, reason) for one in unfit]
        found.sort(key=lambda error: str(error.path and error.path[1]).zfill(6))
    if errors is not None:
        errors += found
    elif found:
        raise found[0] if len(found) == 1 else SpecErrors(found)
    return result


def _located(overlay: Overlay, action: Action, reason: str) -> SpecError:
    text = f"action {action.index}, target {action.target}: {reason}"
    return SpecError(text, ("actions", action.index), source=overlay.source, line=action.line)


def _dangling(document: dict[str, Any], overlay: Overlay) -> list[Misfit]:
    """Replace references of the overlay to components that do not exist by `{}`, and return them."""
    from scripts.spec.normalise import resolve

    found: list[Misfit] = []
    missing: set[str] = set()
    for action in overlay.actions:
        for target in sorted(set(_references(action.update))):
            try:
                resolve(document, target)
            except KeyError:
                missing.add(target)
                text = f"the overlay update of {action.target} refers to {target}, which does not exist"
                found.append(Misfit(text, action))
    if missing:
        _cut(document, missing)
    return found


def _references(value: Any) -> Iterator[str]:
    if is_object(value):
        if isinstance(value.get("$ref"), str):
            yield value["$ref"]
        for inner in value.values():
            yield from _references(inner)
    elif is_list(value):
        for inner in value:
            yield from _references(inner)


def _cut(value: Any, missing: set[str]) -> None:
    """Take references out: a list loses the entry, anything else may be any value then."""
    if is_list(value):
        value[:] = [inner for inner in value if not (is_object(inner) and inner.get("$ref") in missing)]
    elif is_object(value) and value.get("$ref") in missing:
        del value["$ref"]
    for inner in value.values() if is_object(value) else value if is_list(value) else ():
        _cut(inner, missing)


def find(document: Any, target: str) -> list[Path]:
    """Look up a JSONPath expression (RFC 9535).

    Args:
        document: Plain data.
        target: The expression.

    Returns:
        The places it matches, each once, in the order of the library.

    Raises:
        SpecError: It is not a JSONPath expression.
    """
    steps = direct(target)
    if steps is not None:
        for step in steps:
            if not is_object(document) or step not in document:
                return []
            document = document[step]
        return [steps]
    import jsonpath_rfc9535 as jsonpath

    try:
        nodes = jsonpath.find(target, document)
    except jsonpath.JSONPathError as error:
        raise SpecError(f"this is not a JSONPath expression (RFC 9535): {error}") from None
    return list(dict.fromkeys(tuple(node.location) for node in nodes))


def direct(target: str) -> tuple[str, ...] | None:
    """Split an expression of plain child names, which needs no search.

    Args:
        target: A JSONPath expression such as `$.components.schemas['Call']`.

    Returns:
        The names, or `None` where the expression has more than plain child names in it.
    """
    if not target.startswith("$"):
        return None
    at, names = 1, list[str]()
    while at < len(target):
        match = _STEP.match(target, at)
        if match is None:
            return None
        names.append(next(group for group in match.groups() if group is not None))
        at = match.end()
    return tuple(names)


def _action(index: int, item: Any, at: Path, line: int | None) -> Action:
    target = item.get("target") if is_object(item) else None
    try:
        action = _object(item, at, _ACTION_KEYS, ("target",))
        if not isinstance(target, str):
            raise SpecError(f"{shown(target)} found as target; a JSONPath expression is needed", (*at, "target"))
        if not isinstance(action.get("description", ""), str):
            raise SpecError(f"{shown(action['description'])} found; a string is needed", (*at, "description"))
        remove = action.get("remove", False)
        if not isinstance(remove, bool):
            raise SpecError(f"{shown(remove)} found; true or false is needed", (*at, "remove"))
        if remove == ("update" in action):
            found = "both 'update' and 'remove'" if remove else "neither 'update' nor 'remove: true'"
            raise SpecError(f"{found}; an action has one of the two", at)
    except SpecError as error:
        name = f"action {index}" + (f" ({target})" if isinstance(target, str) else "")
        raise SpecError(f"{name}: {error.reason}", error.path) from None
    return Action(index, target, action.get("update"), remove, line)


def _object(value: Any, at: Path, known: tuple[str, ...], required: tuple[str, ...]) -> dict[str, Any]:
    if not is_object(value):
        raise SpecError(f"{shown(value)} found; an object with {', '.join(known)} is needed", at)
    for key in value:
        if key not in known and not key.startswith("x-"):
            reason = f"unknown key {key!r}; known are {', '.join(known)} and keys that begin with 'x-'"
            raise SpecError(reason, (*at, key))
    for key in required:
        if key not in value:
            raise SpecError(f"no key {key!r}, which must be there", at)
    return value


def _apply(document: dict[str, Any], action: Action) -> bool:
    """Carry out an action; false if its target matches nothing."""
    places = find(document, action.target)
    if not places:
        return False
    targets = [_value(document, place) for place in places]
    for place, target in zip(places, targets, strict=True):
        if not is_object(target) and not is_list(target):
            raise SpecError(
                f"matches {shown(target)} at {pointer(place)}; a target is an object or a list: "
                "target what it is in, and update that"
            )
    if action.remove:
        _remove(document, places)
        return True
    for place, target in zip(places, targets, strict=True):
        if is_list(target):
            target.append(copy.deepcopy(action.update))
        elif is_object(action.update):
            _merge(target, action.update, place)
        else:
            raise SpecError(f"the update is {shown(action.update)}, the target an object: an object is needed")
    return True


def _value(document: Any, place: Path) -> Any:
    for part in place:
        document = document[part]
    return document


def _remove(document: Any, places: list[Path]) -> None:
    if () in places:
        raise SpecError("the whole document cannot be removed")
    # Containers first: removing one place shifts or unhooks others.
    containers = [(_value(document, place[:-1]), place[-1]) for place in places]
    by_container: dict[int, tuple[Any, list[Any]]] = {}
    for container, key in containers:
        by_container.setdefault(id(container), (container, []))[1].append(key)
    for container, keys in by_container.values():
        for key in sorted(keys, reverse=True):
            del container[key]


def _merge(target: dict[str, Any], update: dict[str, Any], at: Path) -> None:
    for key, value in update.items():
        there = target.get(key)
        if is_object(there) and is_object(value):
            _merge(there, value, (*at, key))
        elif is_list(there) and is_list(value):
            there.extend(copy.deepcopy(value))
        elif key in target and (_is_container(there) or _is_container(value)):
            reason = f"the update has {shown(value)} where {pointer((*at, key))} has {shown(there)}"
            raise SpecError(f"{reason}: they do not merge")
        else:
            target[key] = copy.deepcopy(value)


def _is_container(value: Any) -> bool:
    return is_object(value) or is_list(value)
