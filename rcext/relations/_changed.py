"""Copies of records with some fields changed, whichever of the two forms they have."""

from __future__ import annotations

import copy
import re
from collections.abc import Mapping, MutableMapping
from typing import TYPE_CHECKING, Any, TypeVar, cast

from ringcentral_api.types import UNSET

from ._records import Record, put

if TYPE_CHECKING:
    from collections.abc import Iterator

R = TypeVar("R", bound=Record)

_WORDS = re.compile(r"(?<=[a-z0-9])(?=[A-Z])")
_SECOND_WORDS = re.compile(r"_([a-z0-9])")


def changed(record: R, fields: Mapping[str, Any]) -> R:
    """A copy of a record with other values for some fields; what is not changed is shared with the record.

    Args:
        record: a model or a dict.
        fields: JSON values by their names in the API, and client-side fields by theirs in camel case. Of a model they
            become what its own fields are made of.
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
    """A copy of a record, of its own form, with what another one has written over it."""
    if not isinstance(record, Mapping) and type(record) is type(newer):
        model: Any = copy.copy(record)
        _overlay(model, newer, model.__slots__)
        return cast("R", model)
    return changed(record, newer if isinstance(newer, Mapping) else {**newer.to_dict(), **dict(_client_side(newer))})


def merged(target: R, source: Record) -> R:
    """One record with another's fields written over its own: a dict itself, changed; of a model a new one."""
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
