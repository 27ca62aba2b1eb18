"""Access to fields of records, which are generated models or plain JSON dicts."""

from __future__ import annotations

import copy
import keyword
import re
from collections.abc import Iterable, Iterator, Mapping, MutableMapping, Sequence
from typing import Any, Protocol, TypeAlias, TypeVar, cast

from rcext.errors import ConfigurationError
from ringcentral_api.types import UNSET


class Model(Protocol):
    """Any model of `ringcentral_api`."""

    def to_dict(self) -> dict[str, Any]:
        """Return the model as a JSON object."""
        ...


Record: TypeAlias = "Mapping[str, Any] | Model"
"""A generated model, or a JSON object as received."""

R = TypeVar("R", bound=Record)

_WORDS = re.compile(r"(?<=[a-z0-9])(?=[A-Z])")
_SECOND_WORDS = re.compile(r"_([a-z0-9])")
_BEFORE_NUMBER = re.compile(r"(?<=[a-z])(?=[0-9])")
_attributes: dict[tuple[type[object], str], str | None] = {}


def get(record: object, name: str) -> object:
    """Return the value of a field by its name in the API, or None if it is absent or null."""
    if isinstance(record, Mapping):
        return cast("Mapping[str, Any]", record).get(name)
    attribute = _attribute(type(record), name)
    if attribute is not None:
        value: object = getattr(record, attribute, None)
        return None if value is UNSET else value
    extra: object = getattr(record, "additional_properties", None)
    return cast("dict[str, Any]", extra).get(name) if isinstance(extra, dict) else None


def check_records(call: str, argument: str, records: object) -> None:
    """Reject anything but a list of records, in particular a page object (iterating a dict yields its keys).

    Raises:
        ConfigurationError: the argument is not a list of records; the message says what to pass.
    """
    kind = type(records).__name__
    given: Any = records
    if isinstance(records, (str, bytes, Mapping)) or not isinstance(records, Iterable):
        hint = "pass [record] for one record, page.records for a page"
        if hasattr(given, "parsed"):
            hint = "pass response.parsed.records"
        elif hasattr(given, "json"):
            hint = 'pass response.json()["records"]'
        elif isinstance(records, Mapping):
            hint += ', page["records"] for a page in JSON'
        raise ConfigurationError(f"{call}: {argument} must be a list of models or dicts, not {kind}; {hint}")
    if isinstance(records, Sequence) and hasattr(given, "failures"):
        raise ConfigurationError(f"{call}: {argument} is a {kind}; pass its objects: .values()")


def as_records(value: object) -> list[Record]:
    """Return one object or a list of objects as a list (`to` is one party of a call, but a list in a message)."""
    if value is None:
        return []
    if isinstance(value, (list, tuple)):
        return [record for item in cast("list[object]", value) for record in as_records(item)]
    return [cast("Record", value)] if isinstance(value, Mapping) or hasattr(value, "to_dict") else []


def identity(record: object) -> str | None:
    """Return the `id` of a record, or of a reference to one, as text; None if it has none."""
    value = get(record, "id")
    return str(value) if value is not None and value != "" else None


def put(record: object, name: str, value: object) -> None:
    """Set a client-side field.

    Args:
        record: a dict, or a model that declares the field in Python form (`contactPhone` is `contact_phone`).
        name: the field in camel case, the key in a dict.
        value: the new value.

    Raises:
        TypeError: the mapping is read-only, or the model does not have the attribute.
    """
    if isinstance(record, MutableMapping):
        cast("MutableMapping[str, Any]", record)[name] = value
        return
    attribute = _WORDS.sub("_", name).lower()
    try:
        setattr(record, attribute, value)
    except (AttributeError, TypeError):
        raise TypeError(f"{type(record).__name__} does not have the client-side attribute {attribute!r}") from None


def _attribute(cls: type[object], name: str) -> str | None:
    key = (cls, name)
    if key in _attributes:
        return _attributes[key]
    snake = _WORDS.sub("_", name).lower()
    candidates = (snake, f"{snake}_", _BEFORE_NUMBER.sub("_", snake))
    found = next((item for item in candidates if hasattr(cls, item) and not keyword.iskeyword(item)), None)
    _attributes[key] = found
    return found


def changed(record: R, fields: Mapping[str, Any]) -> R:
    """Return a shallow copy of a record with other values for some fields.

    Args:
        record: a model or a dict.
        fields: JSON values by their names in the API, and client-side fields by their names in camel case. For a model,
            JSON values are decoded.
    """
    if isinstance(record, Mapping):
        return cast("R", {**cast("Mapping[str, Any]", record), **fields})
    model: Any = copy.copy(record)
    cls: Any = model.__class__
    own = {name: value for name, value in fields.items() if not _is_client_side(cls, name)}
    if own:
        _overlay(model, cls.from_dict(own), cls.__fields__)
    for name in fields.keys() - own.keys():
        put(model, name, fields[name])
    return cast("R", model)


def overlaid(record: R, newer: Record) -> R:
    """Return a copy of a record, in the same form, with the fields of a newer one over its own."""
    if not isinstance(record, Mapping) and type(record) is type(newer):
        model: Any = copy.copy(record)
        _overlay(model, newer, model.__slots__)
        return cast("R", model)
    return changed(record, newer if isinstance(newer, Mapping) else {**newer.to_dict(), **dict(_client_side(newer))})


def merged(target: R, source: Record) -> R:
    """Return a record with the fields of another over its own: the same dict, or a copy of a model."""
    if isinstance(target, MutableMapping):
        cast("MutableMapping[str, Any]", target).update(source if isinstance(source, Mapping) else source.to_dict())
        return target
    return overlaid(target, source)


def _overlay(model: Any, newer: Any, names: tuple[str, ...]) -> None:
    for name in names:
        value: object = getattr(newer, name)
        if value is not None and value is not UNSET:
            setattr(model, name, value)
    if newer.__extras__:
        model.__extras__ = {**(model.__extras__ or {}), **newer.__extras__}


def _is_client_side(cls: Any, name: str) -> bool:
    attribute = _WORDS.sub("_", name).lower()
    return attribute in cls.__slots__ and attribute not in cls.__fields__


def _client_side(model: Any) -> Iterator[tuple[str, object]]:
    for name in model.__slots__:
        if name not in model.__fields__ and getattr(model, name) is not None:
            yield _SECOND_WORDS.sub(lambda found: found[1].upper(), name), getattr(model, name)
