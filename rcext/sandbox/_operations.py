"""The operations of the API document, and the router."""

from __future__ import annotations

import json
from functools import cache
from importlib import resources
from typing import Any, cast
from urllib.parse import unquote

Schema = dict[str, Any]
#: Paths whose operations are remembered.
MAX_MATCHES = 2000


class Parameter:
    """A path, query or header parameter."""

    __slots__ = ("explode", "location", "name", "required", "schema")

    def __init__(self, facts: dict[str, Any]) -> None:
        self.name: str = facts["name"]
        self.location: str = facts["in"]
        self.schema: Schema = facts["schema"]
        self.required: bool = facts.get("required", False)
        self.explode: bool | None = facts.get("explode")


class Operation:
    """The facts of one operation."""

    __slots__ = (
        "_success",
        "answers",
        "app_permission",
        "auth",
        "body",
        "body_required",
        "group",
        "id",
        "max_body",
        "media",
        "method",
        "parameters",
        "path",
        "path_names",
        "tag",
        "user_permission",
    )

    def __init__(self, facts: dict[str, Any]) -> None:
        self.id: str = facts["id"]
        self.method: str = facts["method"]
        self.path: str = facts["path"]
        self.tag: str = facts["tag"]
        self.auth: bool = facts.get("auth", True)
        group = facts.get("group")
        self.group: str | None = None if group == "NoThrottling" else group
        self.app_permission: str | None = facts.get("appPermission")
        self.user_permission: str | None = facts.get("userPermission")
        self.max_body = _size(facts.get("maxBody"))
        self.parameters = [Parameter(entry) for entry in facts.get("parameters", ())]
        body = facts.get("body")
        self.body: dict[str, Schema] | None = body["content"] if body else None
        self.body_required: bool = bool(body and body.get("required"))
        self.answers: dict[str, dict[str, Schema]] = facts["answers"]
        self.path_names = [part[1:-1] for part in self.path.split("/") if part.startswith("{")]
        statuses = [status for status in self.answers if status[0] in "23" and status.isdigit()]
        first = min(statuses, key=lambda text: (text == "207", text), default="")
        self._success: tuple[int, dict[str, Schema]] = (int(first), self.answers[first]) if first else (200, {})
        content = self._success[1]
        #: Whether it returns media, so that the access token may be in the query.
        self.media = self.method == "GET" and bool(content) and not any("json" in name for name in content)

    @property
    def scim(self) -> bool:
        """Whether it is a SCIM operation, with SCIM errors."""
        return self.path.startswith("/scim/")

    def success(self) -> tuple[int, dict[str, Schema]]:
        """Return the status and content of the success answer; 207 only if it is the only one."""
        return self._success

    def json_schema(self) -> Schema:
        """Return the schema of the JSON of the success answer; one that allows anything without JSON."""
        return next((schema for media, schema in self._success[1].items() if media.endswith("json")), Schema())

    def __repr__(self) -> str:
        return f"<{self.id}: {self.method} {self.path}>"


def _size(text: object) -> int | None:
    """Parse a size such as `10m`, `100k` or a number to bytes."""
    if text is None:
        return None
    value = str(text).strip().lower().removesuffix("b")
    factor = {"k": 1 << 10, "m": 1 << 20, "g": 1 << 30}.get(value[-1:], 1)
    digits = value.rstrip("kmg")
    return int(float(digits) * factor) if digits else None


class _Node:
    __slots__ = ("any", "literal", "operations")

    def __init__(self) -> None:
        self.literal: dict[str, _Node] = {}
        self.any: _Node | None = None
        self.operations: dict[str, Operation] = {}


class Match:
    """The operations at a path, by method, and the values of the path parameters in order."""

    __slots__ = ("operations", "values")

    def __init__(self, operations: dict[str, Operation], values: list[str]) -> None:
        self.operations = operations
        self.values = values


class Catalog:
    """All operations and schemas of the document."""

    def __init__(self, facts: dict[str, Any]) -> None:
        self.schemas: dict[str, Schema] = facts["schemas"]
        lenience: dict[str, list[str]] = facts.get("lenience", {})
        names = lenience.get("numbersForStrings", [])
        #: Operations with a multipart body that accept a file as the body itself.
        self.file_as_body = frozenset(lenience.get("fileAsBody", ()))
        #: Names of properties whose numbers are accepted where the document has strings.
        self.number_names = frozenset(name for name in names if not name.startswith("*"))
        self.number_endings = tuple(name[1:] for name in names if name.startswith("*"))
        self.operations: dict[str, Operation] = {}
        self.by_path: dict[tuple[str, str], Operation] = {}
        self._root = _Node()
        self._matches: dict[str, Match] = {}
        for entry in facts["operations"]:
            self._add(Operation(entry))
        #: Operations on items, by the path of their collection.
        self.items: dict[str, list[Operation]] = {}
        for operation in self.operations.values():
            if operation.path.endswith("}"):
                self.items.setdefault(operation.path.rpartition("/")[0], []).append(operation)

    def _add(self, operation: Operation) -> None:
        self.operations[operation.id] = operation
        self.by_path[operation.method, operation.path] = operation
        node = self._root
        for segment in operation.path.strip("/").split("/"):
            if segment.startswith("{"):
                node.any = node.any or _Node()
                node = node.any
            else:
                node = node.literal.setdefault(segment, _Node())
        node.operations[operation.method] = operation

    def match(self, raw_path: str) -> Match | None:
        """Find the operations of a percent-encoded path; literal segments take precedence over parameters."""
        found = self._matches.get(raw_path)
        if found is None:
            found = self._match(raw_path)
            if found is not None and len(self._matches) < MAX_MATCHES:
                self._matches[raw_path] = found
        return found

    def _match(self, raw_path: str) -> Match | None:
        segments = raw_path.strip("/").split("/")
        values: list[str] = []

        def walk(node: _Node, index: int) -> _Node | None:
            if index == len(segments):
                return node if node.operations else None
            segment = unquote(segments[index])
            child = node.literal.get(segment)
            if child is not None:
                found = walk(child, index + 1)
                if found is not None:
                    return found
            if node.any is not None and segment:
                values.append(segment)
                found = walk(node.any, index + 1)
                if found is not None:
                    return found
                values.pop()
            return None

        node = walk(self._root, 0)
        return Match(node.operations, values) if node is not None else None

    def resolve(self, schema: Schema) -> Schema:
        """Resolve a reference; an unknown schema allows any value."""
        reference = schema.get("$ref")
        return self.resolve(self.schemas.get(reference, {})) if reference is not None else schema


@cache
def catalog() -> Catalog:
    """Return the catalog of the package; it is read once."""
    text = resources.files("rcext.sandbox").joinpath("_data/operations.json").read_bytes()
    return Catalog(cast("dict[str, Any]", json.loads(text)))
