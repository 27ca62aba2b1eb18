"""Valid arguments of the generated endpoint functions for every operation: least and most of what the document allows.

The sandbox's own facts give the values, so that nothing here knows how the generated code was made.
"""

from __future__ import annotations

import datetime
import json
import random
from typing import TYPE_CHECKING, Any, Literal

from rcext.sandbox._json import is_list, is_object
from rcext.sandbox._operations import catalog
from rcext.sandbox._synth import Synthesizer
from ringcentral_api.types import File
from tests.generated.sampling import MODELS, UNIONS, model_class
from tests.sandbox.requests_of import UNSENT, with_extensions

if TYPE_CHECKING:
    from rcext.sandbox._operations import Operation, Schema
    from tests.generated.operations import Operation as Endpoint

Extent = Literal["least", "most"]
NOW = 1_790_000_000.0
BATCH = b'--x\r\nContent-Type: application/json\r\n\r\n{"readStatus":"Read"}\r\n--x--\r\n'


class Arguments:
    """Makes arguments; ids and bodies that have to exist are given by name.

    Args:
        known: path parameters and JSON bodies, by `name`, `operation.name`, or `operation.body`
            (`operation.body1` for a second kind of body).
        extent: the least that the document allows, or all optional parameters and fields.
        seed: of the choices.
    """

    def __init__(self, known: dict[str, str], extent: Extent, seed: int = 7) -> None:
        self._known = known
        self._most = extent == "most"
        self._seed = seed
        self._synthesizer = (
            Synthesizer(catalog(), NOW) if self._most else Synthesizer(catalog(), NOW, optional_depth=-1)
        )

    def of(self, endpoint: Endpoint) -> list[dict[str, Any]]:
        """Keyword arguments of calls: one, or one for each kind of body where there are several."""
        operation = catalog().operations[endpoint.id]
        source = random.Random(f"{self._seed}/{endpoint.id}")
        arguments: dict[str, Any] = {}
        schemas = {(entry.location, entry.name): entry for entry in operation.parameters}
        for parameter in endpoint.parameters:
            if parameter.place == "path":
                known = self._known.get(f"{endpoint.id}.{parameter.json}") or self._known.get(parameter.json)
            else:
                known = self._known.get(f"{endpoint.id}.{parameter.json}")
                if known is None and not (parameter.required or (self._most and parameter.json not in UNSENT)):
                    continue
            schema = schemas[parameter.place, parameter.json].schema
            value = known if known is not None else self._synthesizer.value(schema, source, name=parameter.json)
            if parameter.is_array and not is_list(value):
                value = [value]
            arguments[parameter.name] = _typed(value, schema)
        if not endpoint.body_classes or not (self._most or endpoint.body_required):
            return [arguments]
        return [{**arguments, "body": body} for body in self._bodies(endpoint, operation, source)]

    def _bodies(self, endpoint: Endpoint, operation: Operation, source: random.Random) -> list[Any]:
        assert operation.body is not None
        classes = endpoint.body_classes
        media = list(endpoint.media)
        if len(classes) != len(media):
            media = [next((name for name in media if name.endswith("json")), media[0])]
        assert len(classes) == len(media) or len(classes) == 1
        return [
            self._body(name, operation.body[form], form, source, self._known.get(f"{endpoint.id}.body{number or ''}"))
            for number, (name, form) in enumerate(zip(classes, media, strict=False))
        ]

    def _body(self, name: str, schema: Schema, media: str, source: random.Random, fixed: str | None) -> Any:
        if name == "bytes":
            return BATCH if media == "multipart/mixed" else b"\x89PNG\r\n"
        value: Any = (
            json.loads(fixed)
            if fixed is not None
            else with_extensions(self._synthesizer.value(schema, source), self._known.get("userId", "1"))
        )
        if name.startswith("list["):
            inner = name[5:-1]
            # One entry: the paths name one item.
            return [model_class(inner).from_dict(item) if inner in MODELS else item for item in value[:1]]
        if name in UNIONS:
            member = self._member(name, value)
            return model_class(member).from_dict(value)
        assert is_object(value), name
        return _with_files(model_class(name).from_dict(value), name, most=self._most)

    def _member(self, union: str, value: dict[str, Any]) -> str:
        table = UNIONS[union]
        if "by" in table:
            return str(table["mapping"][value[table["by"]]])
        members: list[str] = table["members"]
        return next(
            name
            for name in members
            if all(key in value for key, entry in MODELS[name].items() if entry[2])
            and all(key in MODELS[name] for key in value)
        )


def _with_files(body: Any, name: str, *, most: bool) -> Any:
    empty = not body.to_dict()
    for attribute, code, required in MODELS[name].values():
        if not (most or required or empty):
            continue
        if code == "file":
            setattr(body, attribute, File(b"RIFF\x00\x00", f"{attribute}.bin", "application/octet-stream"))
        elif code == "[file]":
            setattr(body, attribute, [File(b"one", "one.txt", "text/plain"), File(b"two", "two.txt", "text/plain")])
    return body


def _typed(value: Any, schema: Schema) -> Any:
    """Return a value in the type of its argument: times are objects."""
    schema = catalog().resolve(schema)
    if is_list(value):
        return [_typed(item, schema.get("items", {})) for item in value]
    if isinstance(value, str) and schema.get("format") == "date-time":
        return datetime.datetime.fromisoformat(value)
    if isinstance(value, str) and schema.get("format") == "date":
        return datetime.date.fromisoformat(value)
    return value
