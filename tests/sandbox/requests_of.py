"""Valid and invalid requests for every operation of the document, made from its facts."""

from __future__ import annotations

import json
import random
from dataclasses import dataclass, field
from typing import Any
from urllib.parse import quote

from rcext.sandbox._json import is_list, is_object
from rcext.sandbox._operations import Operation, Parameter, Schema, catalog
from rcext.sandbox._routes.generic import extension_references
from rcext.sandbox._synth import Synthesizer

NOW = 1_790_000_000.0
#: Texts that begin somewhere else than in what is asked for: a random one contains no id.
UNSENT = (
    "syncToken", "pageToken", "dateFrom", "dateTo", "creationTimeFrom", "creationTimeTo", "syncType", "filter",
    "groupId",
)  # fmt: skip


@dataclass
class Prepared:
    """A request that is ready to be sent."""

    method: str
    path: str
    query: list[tuple[str, str]] = field(default_factory=list)
    headers: dict[str, str] = field(default_factory=dict)
    content: bytes | None = None
    files: list[tuple[str, tuple[str | None, bytes, str]]] | None = None


def text_of(value: Any) -> str:
    if isinstance(value, bool):
        return "true" if value else "false"
    return str(value)


def with_extensions(body: Any, id: str) -> Any:
    """Return a body whose extension ids exist."""
    for _, holder, key in extension_references(body):
        holder[key] = int(id) if isinstance(holder[key], int) else id
    return body


class Maker:
    """Makes requests; ids that have to exist are given."""

    def __init__(self, known: dict[str, str], seed: int = 7) -> None:
        self._known = known
        self._seed = seed
        self._synthesizer = Synthesizer(catalog(), NOW)

    def flat(self, schema: Schema) -> Schema:
        return self._synthesizer.flat(schema)

    def source(self, operation: Operation) -> random.Random:
        return random.Random(f"{self._seed}/{operation.id}")

    def value(self, parameter: Parameter, source: random.Random) -> Any:
        return self._synthesizer.value(parameter.schema, source, name=parameter.name)

    def valid(self, operation: Operation, *, optional: bool = True) -> Prepared:
        """Return a request that the document allows."""
        source = self.source(operation)
        path = operation.path
        prepared = Prepared(operation.method, "", headers={"Accept": "*/*"})
        for parameter in operation.parameters:
            if parameter.location == "path":
                key = f"{operation.id}.{parameter.name}"
                value = self._known.get(key) or self._known.get(parameter.name)
                if value is None:
                    made = self.value(parameter, source)
                    value = text_of(made[0] if is_list(made) else made)
                path = path.replace(f"{{{parameter.name}}}", quote(value, safe="~"))
            elif parameter.location == "query" and (parameter.required or optional):
                if parameter.name in UNSENT and not parameter.required:
                    continue
                made = self.value(parameter, source)
                values = made if is_list(made) else [made]
                if parameter.explode is False:
                    values = [",".join(text_of(entry) for entry in values)]
                prepared.query += [(parameter.name, text_of(entry)) for entry in values if text_of(entry)]
        prepared.path = path
        if operation.body is not None:
            self._body(prepared, operation, source)
        return prepared

    def _body(self, prepared: Prepared, operation: Operation, source: random.Random) -> None:
        assert operation.body is not None
        media = next((name for name in operation.body if name.endswith("json")), next(iter(operation.body)))
        value = with_extensions(self._synthesizer.value(operation.body[media], source), self._known.get("userId", "1"))
        if media.endswith("json"):
            prepared.content = (self._known.get(f"{operation.id}.body") or json.dumps(value)).encode()
            prepared.headers["Content-Type"] = media
        elif media.startswith("multipart/"):
            fixed = self._known.get(f"{operation.id}.body")
            fields: Any = json.loads(fixed) if fixed else value
            flat = self._synthesizer.flat(operation.body[media])
            text: dict[str, Any] = {}
            prepared.files = []
            for name, entry in fields.items() if is_object(fields) else ():
                known = self._synthesizer.flat(flat.get("properties", {}).get(name, {}))
                items = self._synthesizer.flat(known.get("items", {}))
                if known.get("format") == "binary" or items.get("format") == "binary":
                    prepared.files.append((name, ("file.txt", b"content", "text/plain")))
                else:
                    text[name] = entry
            prepared.files.insert(0, ("request.json", (None, json.dumps(text).encode(), "application/json")))
            if len(prepared.files) == 1:
                prepared.files.append(("attachment", ("file.txt", b"content", "text/plain")))
        else:
            prepared.content = b"client_id=x"
            prepared.headers["Content-Type"] = media
