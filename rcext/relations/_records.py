"""One way to read and set a field of a generated model and of a plain JSON dict."""

from __future__ import annotations

import keyword
import re
from collections.abc import Iterable, Mapping, MutableMapping
from typing import Any, Protocol, TypeAlias, cast

from rcext.errors import ConfigurationError
from ringcentral_api.types import UNSET


class Model(Protocol):
    """Any model of `ringcentral_api`."""

    def to_dict(self) -> dict[str, Any]:
        """The JSON object that the model stands for."""
        ...


Record: TypeAlias = "Mapping[str, Any] | Model"
"""A generated model, or the JSON object as it came."""

_WORDS = re.compile(r"(?<=[a-z0-9])(?=[A-Z])")
_BEFORE_NUMBER = re.compile(r"(?<=[a-z])(?=[0-9])")
_attributes: dict[tuple[type[object], str], str | None] = {}


def get(record: object, name: str) -> object:
    """The value of a field by its name in the API; `None` where it is absent or null."""
    if isinstance(record, Mapping):
        return cast("Mapping[str, Any]", record).get(name)
    attribute = _attribute(type(record), name)
    if attribute is not None:
        value: object = getattr(record, attribute, None)
        return None if value is UNSET else value
    extra: object = getattr(record, "additional_properties", None)
    return cast("dict[str, Any]", extra).get(name) if isinstance(extra, dict) else None


def check_several(call: str, argument: str, records: object) -> None:
    """Refuse what is no list of records: a page in place of its records above all, for a dict would pass as its keys.

    Raises:
        ConfigurationError: it says what to give.
    """
    kind = type(records).__name__
    if isinstance(records, (str, bytes, Mapping)) or not isinstance(records, Iterable):
        hint = "give [record] for one, page.records for a page"
        if isinstance(records, Mapping):
            hint += ', page["records"] for one in JSON'
        raise ConfigurationError(f"{call}: {argument} of type {kind} are no list of models or dicts; {hint}")


def identity(record: object) -> str | None:
    """The `id` of a record or of a reference to one, as a text; `None` where there is none."""
    value = get(record, "id")
    return str(value) if value is not None and value != "" else None


def put(record: object, name: str, value: object) -> None:
    """Set a client-side field.

    Args:
        record: a dict, or a model that declares the field in Python form (`contactPhone` is `contact_phone`).
        name: its name in camel case, the key in a dict.
        value: what it is set to.

    Raises:
        TypeError: a mapping that cannot be changed, or a model without that attribute.
    """
    if isinstance(record, MutableMapping):
        cast("MutableMapping[str, Any]", record)[name] = value
        return
    attribute = _WORDS.sub("_", name).lower()
    try:
        setattr(record, attribute, value)
    except (AttributeError, TypeError):
        raise TypeError(f"{type(record).__name__} has no client-side attribute {attribute!r} to set") from None


def _attribute(cls: type[object], name: str) -> str | None:
    key = (cls, name)
    if key in _attributes:
        return _attributes[key]
    snake = _WORDS.sub("_", name).lower()
    candidates = (snake, f"{snake}_", _BEFORE_NUMBER.sub("_", snake))
    found = next((item for item in candidates if hasattr(cls, item) and not keyword.iskeyword(item)), None)
    _attributes[key] = found
    return found
