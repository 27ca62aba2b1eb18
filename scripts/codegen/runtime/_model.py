"""The base of all models, and what their generated decoders and encoders use."""

from __future__ import annotations

import datetime
from collections.abc import Callable, Iterator, Mapping, Sequence
from typing import TYPE_CHECKING, Any, ClassVar, TypeAlias, cast

from .arguments import Explaining
from .jsonio import dump_json, load_json
from .types import UNSET, File, OpenEnum, OpenIntEnum, UnknownVariant

if TYPE_CHECKING:
    from typing import Self

    import attrs

Getter: TypeAlias = Callable[..., Any]
Decoder: TypeAlias = Callable[..., Any]
"""A decoder of an object: `decode(data, keep=True)`. With `keep=False` it empties the dicts that it decodes, which
costs less: they are freed early, and the unknown fields are what is left."""
Variants: TypeAlias = "tuple[tuple[frozenset[str], frozenset[str], Decoder], ...]"

new = object.__new__
typeof: Callable[[object], Any] = type
"""`type`, by a name at which type checkers do not narrow: what passes the test may hold anything."""
_DATE = len("2026-01-01")


_REPR_SIZE = 300
_TEXT_SIZE = 60
_ITEMS = 3


def _short(value: Any) -> str:
    """Return the repr of a value, long texts, addresses and lists shortened."""
    if isinstance(value, str) and not isinstance(value, OpenEnum):
        if value.startswith(("http://", "https://")) and len(value) > _TEXT_SIZE:
            return repr(f"...{value[-_TEXT_SIZE // 2 :]}")
        return repr(value if len(value) <= _TEXT_SIZE else f"{value[: _TEXT_SIZE - 3]}...")
    if isinstance(value, (OpenEnum, OpenIntEnum)):
        return repr(value.wire)
    if typeof(value) is list:
        items: list[Any] = value
        shown = [_short(item) for item in items[:_ITEMS]]
        return f"[{', '.join(shown)}{f', ... {len(items) - _ITEMS} more' if len(items) > _ITEMS else ''}]"
    return repr(value)


class _Masked:
    """Stands for a secret in everything that is printed."""

    def __repr__(self) -> str:
        return "***"


MASKED = _Masked()


class _Attributes:
    """Descriptor that makes a model an attrs class on first access.

    attrs takes about a millisecond to build a class, far more than all else that importing a model costs; so the
    classes are written out
    and only their description is made by attrs, the first time that `attrs.fields`, `attrs.asdict` or `attrs.evolve`
    want it.
    """

    def __init__(self) -> None:
        self._made: dict[type, tuple[Any, ...]] = {}

    def __get__(self, instance: object, owner: type[Model]) -> tuple[attrs.Attribute[Any], ...]:
        made = self._made.get(owner)
        if made is None:
            import inspect

            import attrs

            defaults: dict[str, Any] = getattr(owner.__init__, "__kwdefaults__", None) or {}
            notes = inspect.get_annotations(owner)
            described: dict[str, Any] = {
                name: attrs.field(
                    type=notes.get(name),
                    default=defaults.get(name, attrs.NOTHING),
                    # Printers (rich, pytest) show fields by this description; it hides secrets from them. It compares
                    # nothing: `Model.__eq__` does.
                    repr=name not in owner.__secrets__,
                    eq=name not in owner.__secrets__,
                )
                for name in owner.__fields__
            }
            described["additional_properties"] = attrs.field(type=dict[str, Any], default=None, repr=False, eq=False)
            described_class = attrs.make_class(owner.__name__, described, kw_only=True, slots=True)
            made = self._made[owner] = cast("tuple[Any, ...]", attrs.fields(described_class))
        return made


if TYPE_CHECKING:  # mypy accepts `attrs.evolve` for subclasses of what its plugin has seen decorated

    @attrs.define(init=False, eq=False, repr=False)
    class _AttrsClass:
        """Base of all models."""

else:

    class _AttrsClass:
        """Base of all models: what makes them attrs classes."""

        __slots__ = ()
        __attrs_attrs__ = _Attributes()


_ELSEWHERE = {
    **dict.fromkeys(("get", "keys", "items", "dict", "model_dump", "as_dict"), "to_dict"),
    **dict.fromkeys(("json", "model_dump_json"), "to_json"),
    **dict.fromkeys(("replace", "evolve", "model_copy"), "copy"),
    **dict.fromkeys(("parse_obj", "model_validate"), "from_dict"),
}
"""Names that dicts and other libraries have for what a model does."""


class UnknownField(AttributeError):
    """Unknown attribute of a model. The message, with a suggested name, is built only when it is shown."""

    def __init__(self, model: type[Model], name: str) -> None:
        super().__init__(name=name)
        self.model = model
        self.field = name

    def __str__(self) -> str:
        from .arguments import did_you_mean

        if self.field in _ELSEWHERE:
            hint = f"; did you mean {_ELSEWHERE[self.field]!r}?"
        else:
            hint = "" if self.field.startswith("_") else did_you_mean(self.field, self.model.__fields__)
        return f"{self.model.__name__!r} object has no attribute {self.field!r:.100}{hint}"  # language: allow

    def __reduce__(self) -> tuple[Any, ...]:
        return UnknownField, (self.model, self.field)


def _not_a_container(model: Model, key: object) -> str:
    """Return what to write instead of using a model as a list or a dict."""
    name = type(model).__name__
    if isinstance(key, str):
        plain = key.replace("_", "").lower()
        field = next((field for field in model.__fields__ if field.replace("_", "") == plain), None)
        if field is not None:
            return f"{name} is an object, not a dict: write .{field} instead of [{key!r:.100}]"
    fields = [field for field in model.__fields__ if typeof(getattr(model, field)) is list]
    lists = ["records"] if "records" in model.__fields__ else fields
    if len(lists) == 1 and not isinstance(key, str):
        return f"{name} is an object, not a list: write .{lists[0]} for its list"
    return f"{name} is an object, neither a list nor a dict: use its attributes, or to_dict()"


class Model(_AttrsClass, metaclass=Explaining):
    """An object of the API: an attrs class with slots, a keyword constructor and JSON on both sides.

    Absent is `None`, or `UNSET` if the API distinguishes absent from null. Unknown fields are kept and sent back, by
    `copy`, `copy.replace` and `attrs.evolve` too. To change a model, assign to its attributes; to keep the original,
    assign to those of a `copy()`.
    """

    __slots__ = ("__extras__",)
    __fields__: ClassVar[tuple[str, ...]] = ()
    __secrets__: ClassVar[frozenset[str]] = frozenset()
    __converted__: ClassVar[dict[str, str]] = {}
    __decode__: ClassVar[Decoder]
    __extras__: dict[str, Any] | None

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        """Return the model for a JSON object. Never raises for its content: mismatched values are kept unchanged."""
        if data.__class__ is not dict and not isinstance(data, Mapping):  # pyright: ignore[reportUnnecessaryIsInstance]  # callers without a type checker
            hint = "; pass response.json()" if hasattr(data, "json") else ""
            raise TypeError(f"expected a JSON object ({cls.__name__}), got {type(data).__name__}{hint}")
        return cast("Self", cls.__decode__(cast("dict[str, Any]", data) if data.__class__ is dict else dict(data)))

    def to_dict(self) -> dict[str, Any]:
        """Return the JSON object: without absent fields and client-side attributes, with unknown fields."""
        raise NotImplementedError

    @classmethod
    def from_json(cls, text: str | bytes) -> Self:
        """Return the model for a JSON text.

        Raises:
            InvalidJSON: the text is not JSON.
            ValueError: the text is not a JSON object.
        """
        data = load_json(text)
        if data.__class__ is not dict:
            raise ValueError(f"expected a JSON object ({cls.__name__}), got {type(data).__name__}")
        return cls.from_dict(data)

    def to_json(self) -> str:
        """Return the JSON object as text; see `to_dict`."""
        return dump_json(self.to_dict()).decode()

    def copy(self) -> Self:
        """Return a shallow copy, with unknown fields and client-side attributes."""
        return self.__replace__()

    __copy__ = copy

    if not TYPE_CHECKING:

        def __getattr__(self, name):
            """Suggest a field; called for unknown names only."""
            raise UnknownField(type(self), name)

        def __getitem__(self, key):
            """Say what to write instead of `model[key]` and, because Python falls back to this, `for item in model`."""
            raise TypeError(_not_a_container(self, key))

        def __len__(self):
            raise TypeError(_not_a_container(self, None))

        def __bool__(self):
            return True

    @property
    def additional_properties(self) -> dict[str, Any]:
        """The fields that the specification does not know, by their JSON names. Change it to send more."""
        if self.__extras__ is None:
            self.__extras__ = {}
        return self.__extras__

    def __replace__(self, /, *_: Any, **changes: Any) -> Self:
        result = new(type(self))
        for name in (*type(self).__slots__, "__extras__"):
            setattr(result, name, changes.pop(name) if name in changes else getattr(self, name))
        if result.__extras__ is not None:
            result.__extras__ = dict(result.__extras__)
        if changes:
            from .arguments import did_you_mean

            unknown = min(changes)
            hint = did_you_mean(unknown, self.__fields__)
            raise TypeError(f"{type(self).__name__} does not have a field {unknown!r:.100}{hint}")
        return result

    def __eq__(self, other: object) -> bool:
        if other.__class__ is not self.__class__:
            return NotImplemented
        theirs: Any = other
        return (self.__extras__ or None) == (theirs.__extras__ or None) and all(
            getattr(self, name) == getattr(theirs, name) for name in self.__fields__
        )

    __hash__ = None  # type: ignore[assignment]  # mutable: the documented way to forbid hashing

    def __shown__(self) -> Iterator[tuple[str, Any]]:
        """Yield what a printer may show: fields that are present, secrets masked, of unknown fields only the names."""
        for name in self.__fields__:
            value = getattr(self, name)
            if value is not None and value is not UNSET:
                yield name, MASKED if name in self.__secrets__ else value
        if self.__extras__:
            yield "additional_properties", sorted(self.__extras__)

    def __repr__(self) -> str:
        shown: list[str] = []
        room = _REPR_SIZE
        for name, value in self.__shown__():
            text = f"{name}={_short(value)}"
            room -= len(text)
            if room < 0 and shown:
                shown.append("...")
                break
            shown.append(text)
        return f"{type(self).__name__}({', '.join(shown)})"

    def __rich_repr__(self) -> Iterator[tuple[str, Any]]:
        return self.__shown__()

    def _repr_pretty_(self, printer: Any, cycle: bool) -> None:
        """Print for IPython, one field on a line if they do not fit on one."""
        name = type(self).__name__
        if cycle:
            printer.text(f"{name}(...)")
            return
        with printer.group(4, f"{name}(", ")"):
            for index, (field, value) in enumerate(self.__shown__()):
                if index:
                    printer.text(",")
                    printer.breakable()
                printer.text(f"{field}=")
                printer.pretty(value)

    @classmethod
    def __get_pydantic_core_schema__(cls, source: Any, handler: Any) -> Any:
        """Let pydantic and FastAPI take the model as a field, a body and a response."""
        from ._pydantic import core_schema_of

        return core_schema_of(cls)

    @classmethod
    def __get_pydantic_json_schema__(cls, schema: Any, handler: Any) -> dict[str, Any]:
        from ._pydantic import json_schema_of

        return json_schema_of(cls.__name__)


def fill(model: Model, values: dict[str, Any]) -> None:
    """Set all attributes of a new model: what a constructor does with its arguments.

    Texts and numbers become enum members and dicts become models, as if they were decoded.
    """
    fields = model.__fields__
    raw: dict[str, Any] = {}
    for name in fields:
        value = values[name]
        setattr(model, name, value)
        if name in model.__converted__ and _is_raw(value):
            raw[name] = list(value) if value.__class__ is tuple else value
    if raw:
        decoded = type(model).__decode__({model.__converted__[name]: value for name, value in raw.items()})
        for name in raw:
            setattr(model, name, getattr(decoded, name))
    for name in model.__slots__:
        if name not in fields:  # a client-side attribute
            setattr(model, name, None)
    model.__extras__ = values["additional_properties"] or None


_RAW = frozenset({str, int, dict})


def _is_raw(value: Any) -> bool:
    kind = typeof(value)
    return kind in _RAW or kind is tuple or (kind is list and any(map(_is_raw, value)))


class EnumMap(dict[Any, Any]):
    """Enum members by value; a value that is not there becomes a member of its own."""

    __slots__ = ("_enum",)

    def __init__(self, enum: type[OpenEnum] | type[OpenIntEnum]) -> None:
        super().__init__(enum._value2member_map_)
        self._enum = enum

    def __missing__(self, value: Any) -> Any:
        return self._enum(value)


def to_datetime(value: str) -> Any:
    """Return a datetime with a zone (UTC by default), or the unchanged text if it is not a datetime."""
    try:
        moment = datetime.datetime.fromisoformat(value)
    except ValueError:
        return value
    if moment.tzinfo is None:
        return moment.replace(tzinfo=datetime.UTC) if len(value) > _DATE else value
    return moment


def to_date(value: str) -> Any:
    """Return a date, or the unchanged text if it is not a date."""
    try:
        return datetime.date.fromisoformat(value)
    except ValueError:
        return value


_DIGITS = tuple(f"{number:02}" for number in range(60))


def from_datetime(value: Any) -> Any:
    """RFC 3339 text; UTC is written as `Z`, and a naive datetime is taken as UTC."""
    if typeof(value) is datetime.datetime and value.tzinfo is datetime.UTC:
        # two to three times as fast as `isoformat`
        fraction = f".{value.microsecond:06}" if value.microsecond else ""
        return (
            f"{value.year:04}-{_DIGITS[value.month]}-{_DIGITS[value.day]}"
            f"T{_DIGITS[value.hour]}:{_DIGITS[value.minute]}:{_DIGITS[value.second]}{fraction}Z"
        )
    if not isinstance(value, datetime.datetime):
        return value
    text = value.isoformat()
    if value.tzinfo is None:
        return f"{text}Z"
    return f"{text[:-6]}Z" if text.endswith("+00:00") else text


def from_date(value: Any) -> Any:
    """RFC 3339 text of a date."""
    return value.isoformat() if isinstance(value, datetime.date) else value


_PLAIN = frozenset({str, int, float, bool, type(None), File})


def encode(value: Any) -> Any:
    """JSON data for any value that a model may hold."""
    kind = typeof(value)
    if kind in _PLAIN:
        return value
    if kind is dict:
        return {key: item if typeof(item) in _PLAIN else encode(item) for key, item in value.items()}
    if kind is list:
        return [item if typeof(item) in _PLAIN else encode(item) for item in value]
    if isinstance(value, (Model, UnknownVariant)):
        return value.to_dict()
    if isinstance(value, (OpenEnum, OpenIntEnum)):
        return value.wire
    if isinstance(value, datetime.datetime):
        return from_datetime(value)
    if isinstance(value, datetime.date):
        return value.isoformat()
    return _encode_other(value)


def _encode_other(value: Any) -> Any:
    """Return JSON data for subclasses, and for other types of the standard library."""
    if isinstance(value, (str, int, float, File)):
        return value
    if isinstance(value, Mapping):
        return {key: encode(item) for key, item in cast("Mapping[str, Any]", value).items()}
    if isinstance(value, (Sequence, set, frozenset)) and not isinstance(value, (bytes, bytearray)):
        return [encode(item) for item in cast("Sequence[Any]", value)]
    from decimal import Decimal
    from enum import Enum
    from uuid import UUID

    if isinstance(value, Enum):
        return encode(value.value)
    if isinstance(value, UUID):
        return str(value)
    if isinstance(value, Decimal):
        return int(value) if value == value.to_integral_value() else float(value)
    return value


def pick(value: dict[str, Any], variants: Variants, keep: bool = True) -> Any:
    """Decode an object as the member of an undiscriminated union that it fits best.

    The member with most of the keys that are there wins, then the one with least required keys missing. Where that
    does not tell, the members differ further inside: the one that differs least from the value wins, then the smallest.
    """
    keys = {key for key, item in value.items() if item is not None}
    best: list[tuple[int, Decoder]] = []
    best_score = (0, 0)
    for required, known, decode in variants:
        score = (len(keys & known), -len(required - keys))
        if score[0] and (not best or score >= best_score):
            if score > best_score:
                best = []
            best_score = score
            best.append((len(known), decode))
    if not best:
        return UnknownVariant(value)
    if len(best) == 1:
        return best[0][1](value, keep)
    from ._differences import differences

    def misfit(candidate: tuple[int, Decoder]) -> tuple[int, int]:
        model = candidate[1].__name__.removeprefix("decode_")
        return sum(1 for _ in differences(value, model)), candidate[0]

    return min(best, key=misfit)[1](value, keep)
