"""Catalog of operations, read from `_index.json`, which `make regen` writes."""

from __future__ import annotations

import difflib
import json
import re
from dataclasses import dataclass
from functools import cache
from importlib import resources
from keyword import iskeyword
from typing import TYPE_CHECKING, Any, Final

from rcext.errors import ConfigurationError

if TYPE_CHECKING:
    from collections.abc import Iterable

_WORD: Final = re.compile(r"[A-Z]?[a-z0-9]+|[A-Z]+(?![a-z])")
_WEIGHTS: Final = {"name": 8, "group": 4, "path": 3, "summary": 2, "permission": 1}


@dataclass(frozen=True, slots=True, eq=False)
class ParameterInfo:
    """A path or query parameter of an operation.

    Attributes:
        name: its name on the wire, such as `perPage`; the typed call has it in snake case.
        location: `path` or `query`.
        type: its type in words, such as `string`, `int32`, `date-time` or `list of string`.
        required: whether a call must give it.
        values: the documented values, if they are enumerated.
        default: the server's default, if it is documented.
        argument: the name of the typed call's argument, such as `per_page`.
    """

    name: str
    location: str
    type: str
    required: bool
    values: tuple[str, ...]
    default: str | int | float | bool | None
    argument: str


@dataclass(frozen=True, slots=True, eq=False)
class OperationInfo:
    """What is known about an operation without a connection.

    Attributes:
        group: its group in `rc.api`.
        name: its name in the group: `rc.api.<group>.<name>(...)` calls it.
        method: the HTTP method.
        path: the path with its parameters in braces.
        summary: one sentence about it.
        parameters: the parameters in the path and in the query.
        body: the media types that it accepts, if it takes a body.
        model: the model of a JSON body, if it has one.
        returns: the type that the typed call returns, if it returns something.
        throttling_group: the group whose rate limit it counts against.
        app_permission: the permission that the application needs.
        user_permission: the permission that the user needs.
        deprecated: whether the API's document calls it deprecated.
    """

    group: str
    name: str
    method: str
    path: str
    summary: str
    parameters: tuple[ParameterInfo, ...]
    body: tuple[str, ...]
    model: str | None
    returns: str | None
    throttling_group: str | None
    app_permission: str | None
    user_permission: str | None
    deprecated: bool

    @property
    def python(self) -> str:
        """The typed call, such as `rc.api.sms.create_sms_message`."""
        return f"rc.api.{self.group}.{self.name}"

    @property
    def reads(self) -> bool:
        """Whether it only reads: a GET request."""
        return self.method == "GET"

    @property
    def required(self) -> tuple[ParameterInfo, ...]:
        """The parameters that a call must give; `accountId` and `extensionId` default to `~`."""
        return tuple(one for one in self.parameters if one.required)

    def example(self) -> str:
        """Return a typed call with the required arguments, as a line of Python."""
        arguments = [f"{one.argument}={_sample(one)}" for one in self.required]
        if self.model is not None:
            arguments.append("body={...}")
        elif "application/json" in self.body:
            arguments.append("body=...")
        elif self.body:
            arguments.append("...")
        return f"{self.python}({', '.join(arguments)})"


@cache
def all_operations() -> tuple[OperationInfo, ...]:
    """Return all operations, ordered by group and name."""
    text = resources.files("rcext.operations").joinpath("_index.json").read_text(encoding="utf-8")
    return tuple(_operation(row) for row in json.loads(text))


def get_operation(name: str) -> OperationInfo:
    """Return an operation by its name, with or without its group.

    Args:
        name: such as `read_user_call_log`, `call_log.read_user_call_log`, `rc.api.call_log.read_user_call_log`,
            `readUserCallLog`, or a method and a path: `GET /restapi/v1.0/account/{accountId}`.

    Raises:
        ConfigurationError: the name is unknown or ambiguous; the message suggests names.
    """
    wanted = _key(name.removeprefix("rc.api."))
    named = {_key(f"{one.group}.{one.name}"): one for one in all_operations()}
    found = named.get(wanted) or _by_path(name)
    if found is not None:
        return found
    same = [one for key, one in named.items() if key.endswith(f".{wanted}")]
    if len(same) == 1:
        return same[0]
    close = [f"{one.group}.{one.name}" for one in same] or _alike(wanted)
    hint = f"; did you mean {', '.join(close)}?" if close else "; search for it by words"
    raise ConfigurationError(f"{'several operations have' if same else 'no operation has'} the name {name!r}{hint}")


def find_operations(
    words: str | Iterable[str], *, method: str | None = None, limit: int | None = None
) -> list[OperationInfo]:
    """Search names, groups, paths, summaries and permissions for all of the words; the best match comes first.

    Args:
        words: a few words, such as `"call log"`; a prefix of a word is enough.
        method: only operations with this HTTP method.
        limit: at most this many.
    """
    wanted = [word.lower() for word in _WORD.findall(words if isinstance(words, str) else " ".join(words))]
    scored = [(_score(one, wanted), one) for one in all_operations() if method is None or one.method == method.upper()]
    best = sorted((pair for pair in scored if pair[0] > 0), key=lambda pair: (-pair[0], len(pair[1].path)))
    return [one for _, one in best[:limit]]


def _score(one: OperationInfo, wanted: list[str]) -> float:
    fields = _words(one)
    score = 0.0
    for word in wanted:
        matches = [
            _WEIGHTS[field]
            * max((1.0 if found == word else 0.6 for found in words if found.startswith(word)), default=0)
            for field, words in fields.items()
        ]
        if not any(matches):
            return 0.0
        score += max(matches) + 0.1 * sum(matches)
    # Of two operations with the words, the one with fewer others is meant more often.
    return (score if wanted else 1.0) - 0.01 * len(fields["name"]) - (2.0 if one.deprecated else 0.0)


@cache
def _words(one: OperationInfo) -> dict[str, frozenset[str]]:
    texts = {
        "name": one.name,
        "group": one.group,
        "path": one.path,
        "summary": one.summary,
        "permission": f"{one.app_permission} {one.user_permission} {one.method}",
    }
    found = {field: [word.lower() for word in _WORD.findall(text)] for field, text in texts.items()}
    pairs = {field: {"".join(words[at : at + 2]) for at in range(len(words) - 1)} for field, words in found.items()}
    return {field: frozenset({*words, *pairs[field]}) for field, words in found.items()}  # "ringout" finds "ring-out"


def _operation(row: dict[str, Any]) -> OperationInfo:
    return OperationInfo(
        group=row["group"],
        name=row["name"],
        method=row["method"],
        path=row["path"],
        summary=row["summary"],
        parameters=tuple(_parameter(one) for one in row["parameters"]),
        body=tuple(row.get("body", ())),
        model=row.get("model"),
        returns=row.get("returns"),
        throttling_group=row.get("limit"),
        app_permission=row.get("app"),
        user_permission=row.get("user"),
        deprecated=row.get("deprecated", False),
    )


def _parameter(row: dict[str, Any]) -> ParameterInfo:
    return ParameterInfo(
        name=row["name"],
        location=row["in"],
        type=row["type"],
        required=row.get("required", False),
        values=tuple(map(str, row.get("values", ()))),
        default=row.get("default"),
        argument=row.get("argument") or _argument(row["name"]),
    )


def _argument(name: str) -> str:
    """Return a parameter's name in snake case, and `from_` for `from`."""
    words = "_".join(_WORD.findall(name)).lower()
    return f"{words}_" if iskeyword(words) else words


def _by_path(text: str) -> OperationInfo | None:
    method, _, path = text.strip().partition(" ")
    for one in all_operations():
        if one.method == method.upper() and one.path in (path, f"/restapi/v1.0{path}"):
            return one
    return None


def _alike(wanted: str) -> list[str]:
    """Return names that a mistyped name may mean: of similar spelling, or with the same words."""
    names = {one.name: f"{one.group}.{one.name}" for one in all_operations()}
    typed = wanted.rpartition(".")[2]
    spelled = [names[one] for one in difflib.get_close_matches(typed, list(names), n=3, cutoff=0.85)]
    return spelled or [f"{one.group}.{one.name}" for one in find_operations(wanted.replace("_", " "), limit=3)]


def _key(name: str) -> str:
    return ".".join("_".join(_WORD.findall(part)).lower() for part in name.split("."))


def _sample(one: ParameterInfo) -> str:
    if one.values:
        return repr(one.values[0])
    return "[...]" if one.type.startswith("list") else "..."
