# Copied by `make regen` from scripts/codegen/runtime/_pydantic.py: edit that file.
"""Models as types of pydantic. Imported only if pydantic asks for it."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, cast

from ._differences import DriftKind, differences, specification

if TYPE_CHECKING:
    from ._model import Model

_WRONG = (DriftKind.NULL, DriftKind.MISSING, DriftKind.WRONG_TYPE, DriftKind.BAD_FORMAT)
_SCALARS: dict[str, dict[str, Any]] = {
    "str": {"type": "string"},
    "int": {"type": "integer"},
    "float": {"type": "number"},
    "bool": {"type": "boolean"},
    "datetime": {"type": "string", "format": "date-time"},
    "date": {"type": "string", "format": "date"},
    "file": {"type": "string", "format": "binary"},
    "bytes": {"type": "string", "format": "binary"},
    "any": {},
}
_DEPTH = 3


def core_schema_of(model: type[Model]) -> Any:
    """Return the schema of pydantic's core: a model or a JSON object comes in, a JSON object goes out.

    Unknown fields and values of enums are accepted, as they are in responses.
    """
    from importlib import import_module

    core: Any = import_module("pydantic_core.core_schema")

    def validate(value: Any) -> Model:
        if isinstance(value, model):
            return value
        if not isinstance(value, Mapping):
            raise ValueError(f"expected {model.__name__} or a JSON object, got {type(value).__name__}")
        data = dict(cast("Mapping[str, Any]", value))
        wrong = [str(report) for report in differences(data, model.__name__) if report.kind in _WRONG]
        if wrong:
            raise ValueError("; ".join(wrong[:5]))
        return model.from_dict(data)

    def to_dict(value: Any) -> Any:
        return value.to_dict()

    out = core.plain_serializer_function_ser_schema(to_dict, when_used="json-unless-none")
    return core.no_info_plain_validator_function(validate, serialization=out)


def json_schema_of(code: str, depth: int = 0) -> dict[str, Any]:
    """Return the JSON schema of a code (see `specification`); what is nested deeper than three models is any object."""
    if code.endswith("?"):
        return {"anyOf": [json_schema_of(code[:-1], depth), {"type": "null"}]}
    if code in _SCALARS:
        return dict(_SCALARS[code])
    if code[0] == "[":
        return {"type": "array", "items": json_schema_of(code[1:-1], depth)}
    if code[0] == "{":
        return {"type": "object", "additionalProperties": json_schema_of(code[1:-1], depth)}
    known = specification()
    if code in known["enums"]:
        values: list[Any] = known["enums"][code]
        # Values that are not listed are accepted, too.
        return {"type": "integer" if isinstance(values[0], int) else "string", "examples": values}
    if code in known["unions"]:
        return {"anyOf": [json_schema_of(member, depth + 1) for member in known["unions"][code]["members"]]}
    if depth >= _DEPTH:
        return {"type": "object", "title": code}
    fields: dict[str, Any] = known["models"][code]
    return {
        "type": "object",
        "title": code,
        "properties": {key: json_schema_of(inner, depth + 1) for key, (_, inner, _) in fields.items()},
        "required": [key for key, (_, _, required) in fields.items() if required],
    }
