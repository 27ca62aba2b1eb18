"""What is going to be generated: plain data for the templates, with every name decided."""

from __future__ import annotations

import re
from typing import Any

import attrs

from .aliases import ClassAlias
from .kinds import EnumKind, Kind, ListKind, ModelKind


@attrs.define
class Field:
    """One property of a model."""

    json: str
    name: str
    kind: Kind
    annotation: str
    code: str
    required: bool
    nullable: bool
    default: str | None
    doc: str
    secret: bool
    warning: str = ""
    """What type checkers say about a use of it, if it is deprecated."""

    @property
    def avoidable(self) -> bool:
        """Whether it is deprecated, and an object can be made without it."""
        return bool(self.warning) and self.default is not None


@attrs.define
class Relation:
    """A client-side attribute, never sent."""

    name: str
    annotation: str
    doc: str
    models: list[str]


@attrs.define
class Model:
    """A class."""

    name: str
    doc: str
    fields: list[Field]
    relations: list[Relation]
    warning: str = ""
    """What type checkers say about a use of it, if it is deprecated."""

    @property
    def converted(self) -> list[Field]:
        """The fields that a constructor decodes if it is given a text for an enum or a dict for a model."""
        return [field for field in self.fields if not field.kind.passes and any(field.kind.names())]

    @property
    def constructors(self) -> list[tuple[list[Field], str]]:
        """The overloads of the constructor: fields, and what type checkers say about a use of that overload."""
        texts = dict.fromkeys(f"{field.name} is {field.warning}" for field in self.fields if field.avoidable)
        if not texts:
            return []
        return [([field for field in self.fields if not field.avoidable], ""), (self.fields, "; ".join(texts))]

    @property
    def secrets(self) -> list[str]:
        """The attributes that a repr must not show."""
        return [field.name for field in self.fields if field.secret]

    def names(self) -> set[str]:
        """Return the component schemas it refers to."""
        return {name for field in self.fields for name in field.kind.names()}


@attrs.define
class Enumeration:
    """An open enum."""

    name: str
    doc: str
    wire: str
    members: list[tuple[str, str]]
    """Name and literal of each."""
    deprecated: list[str] = attrs.field(factory=list[str])
    """The names of deprecated members."""

    def names(self) -> set[str]:
        """Return the component schemas it refers to: none."""
        return set()


@attrs.define
class Variant:
    """An object member of a union."""

    model: str
    required: list[str]
    known: list[str]


@attrs.define
class Union:
    """A named union."""

    name: str
    doc: str
    annotation: str
    by: str | None
    """The discriminator, if it has one."""
    mapping: list[tuple[str, str]]
    variants: list[Variant]
    others: list[Kind]
    """Members that are not objects."""
    codes: list[str]

    @property
    def enums(self) -> list[EnumKind]:
        """The enums among the members that are not objects."""
        return [kind for kind in self.others if isinstance(kind, EnumKind)]

    @property
    def array(self) -> ListKind | None:
        """The array among them."""
        return next((kind for kind in self.others if isinstance(kind, ListKind) and not kind.passes), None)

    def names(self) -> set[str]:
        """Return the component schemas it refers to."""
        return {variant.model for variant in self.variants} | {name for kind in self.others for name in kind.names()}


@attrs.define
class Group:
    """A module of models."""

    module: str
    enums: list[Enumeration] = attrs.field(factory=list[Enumeration])
    models: list[Model] = attrs.field(factory=list[Model])
    unions: list[Union] = attrs.field(factory=list[Union])
    imports: dict[str, list[str]] = attrs.field(factory=dict[str, "list[str]"])
    """Names needed at run time, by module."""
    type_imports: dict[str, list[str]] = attrs.field(factory=dict[str, "list[str]"])
    """Names needed by type checkers only, by module."""
    helpers: list[str] = attrs.field(factory=list[str])
    moments: bool = False
    nullable: bool = False

    @property
    def deprecates(self) -> bool:
        """Whether something in it is deprecated."""
        return any(model.warning or any(field.warning for field in model.fields) for model in self.models)


@attrs.define
class Parameter:
    """One parameter of an operation."""

    json: str
    name: str
    location: str
    kind: Kind
    annotation: str
    required: bool
    default: str | None
    """The Python default: `'~'` for account and extension ids."""
    spread: str
    """How the value is written: `one`, `json`; a list: `each`, `joined`, `space`, `pipe`; an object: `form`, `object`,
    `deepObject`; in a path `label` and `matrix`, in a header or a path `simple`, each with `*` if exploded."""
    doc: str

    @property
    def item(self) -> str:
        """The annotation of one value, where it takes several."""
        return self.annotation.partition(" | Sequence[")[0]

    def declaration(self, annotation: str | None = None) -> str:
        """As it stands in a signature; another annotation than its own keeps the default only if one value has it."""
        wanted = annotation or self.annotation
        if self.default is not None and wanted in (self.annotation, self.item):
            return f"{self.name}: {wanted} = {self.default}"
        return f"{self.name}: {wanted}" if self.required else f"{self.name}: {wanted} | None = None"


@attrs.define
class BodyChoice:
    """One media type that an operation takes."""

    media: str
    how: str
    kind: Kind
    code: str
    test: str
    """The expression that is true for a `body` of this choice."""
    files: list[str]
    """JSON names of the properties that are files, for multipart."""
    styles: dict[str, str]
    """How lists and objects are written in a form, by JSON name, if it is not the default."""
    texts: dict[str, str]
    """Media types of the properties whose encoding names one, by JSON name, for multipart."""
    json_parts: list[str]
    """JSON names of properties that are JSON parts of their own beside a common one, for multipart."""
    classes: list[str]
    """The names of the classes that a `body` of this choice may have."""
    together: bool = False
    """Whether all properties except files make one JSON part, for multipart."""
    twins: list[str] = attrs.field(factory=list[str])
    """Other media types for the very same schema."""

    @property
    def wanted(self) -> str:
        """The same as arguments of a call."""
        return ", ".join(repr(name) for name in self.classes)

    @property
    def items(self) -> str | None:
        """The model of the items of a list."""
        item = self.kind.item if isinstance(self.kind, ListKind) else None
        return item.code if isinstance(item, ModelKind) else None


@attrs.define
class Body:
    """The body of an operation."""

    annotation: str
    required: bool
    choices: list[BodyChoice]

    @property
    def wanted(self) -> str:
        """The names of all classes that it may have, as arguments of a call."""
        return ", ".join(choice.wanted for choice in self.choices)


@attrs.define
class Answer:
    """One success status of an operation."""

    status: str
    how: str
    """`model`, `json`, `text`, `bytes`, `none` or `batch`."""
    kind: Kind | None
    annotation: str
    code: str
    batch: Kind | None
    """The item of a batch that may come instead."""
    shape: str = "None"
    """The JSON type that it must have at least: `list`, `dict`, or `None` for any."""
    text: bool = False
    """Whether text (CSV) may come instead, for a caller that asks for it by an `Accept` header."""
    bytes: bool = False
    """Whether other bytes (XML, a picture) may come instead, for such a caller."""


@attrs.define
class Operation:
    """An operation."""

    id: str
    name: str
    tag: str
    method: str
    path: str
    summary: str
    description: str
    facts: dict[str, Any]
    parameters: list[Parameter]
    body: Body | None
    answers: list[Answer]
    errors: dict[str, str]
    accept: str
    accept_batch: str
    """What it accepts where several things are asked for at once."""
    returns: str
    models: dict[str, list[str]]
    """Names for annotations, by module."""
    deprecated: bool
    base: str = ""
    """The path of the server, which comes before the path of the operation."""
    sunset: str = ""
    """The date after which the operation may be gone."""
    target: str = ""
    """For an alias: the group and name of the operation, as in `call_log.read_user_call_log`."""
    since: str = ""
    """For an alias: the date since when it is one."""

    @property
    def home(self) -> str:
        """The module of the operation, as its group imports it."""
        return f"..{self.target}" if self.target else f".{self.name}"

    @property
    def moved(self) -> str:
        """For an alias: where the operation is now, as a warning."""
        if not self.target:
            return ""
        since = f" since {self.since}" if self.since else ""
        return f"api.{self.tag}.{self.name} is api.{self.target}{since}; the old name will be removed"

    @property
    def warning(self) -> str:
        """What type checkers say about a use of it."""
        if self.moved or not self.deprecated:
            return self.moved
        return deprecation(self.sunset)

    @property
    def keywords(self) -> list[str]:
        """The declarations of its keyword arguments, in order."""
        return self._declared({})

    @property
    def variants(self) -> list[tuple[list[str], str]]:
        """The overloads of an operation that takes one id or several: keyword arguments and what is returned.

        One id brings what one is, several bring a batch. A text is a sequence of texts too, so what is only known to be
        a sequence brings either.
        """
        name = self.batch_argument
        if name is None:
            return []
        item = next(value.item for value in self.parameters if value.name == name)
        kinds = [*item.split(" | "), item] if " | " in item else [item]
        lists = " | ".join(f"list[{kind}]" for kind in kinds)
        returns = self.returns.split(" | ")
        batch = [each for each in returns if each.startswith("BatchResult[")]
        one = [each for each in returns if each not in batch]
        return [
            (self._declared({name: item}), " | ".join(one)),
            (self._declared({name: f"{lists} | tuple[{item}, ...]"}), " | ".join(batch)),
            (self._declared({name: f"Sequence[{item}]"}), self.returns),
        ]

    def _declared(self, changed: dict[str, str]) -> list[str]:
        """Return the declarations of its keyword arguments, with some annotations changed."""
        found = [
            parameter.declaration(changed.get(parameter.name))
            for parameter in sorted(self.parameters, key=lambda value: not value.required or value.default is not None)
        ]
        if self.body:
            at = sum(1 for parameter in self.parameters if parameter.required and parameter.default is None)
            declared = (
                f"body: {self.body.annotation}" if self.body.required else f"body: {self.body.annotation} | None = None"
            )
            found.insert(at if self.body.required else len(found), declared)
        if self.either:
            found.append('multipart: Literal["form-data", "mixed"] = "form-data"')
        return found

    @property
    def query(self) -> list[Parameter]:
        """The query parameters."""
        return [parameter for parameter in self.parameters if parameter.location == "query"]

    @property
    def cookies(self) -> list[Parameter]:
        """The cookie parameters."""
        return [parameter for parameter in self.parameters if parameter.location == "cookie"]

    @property
    def forms(self) -> bool:
        """Whether a value or a body needs the runtime's `_forms`."""
        if self.body is not None and any(choice.how == "form" for choice in self.body.choices):
            return True
        plain = ("one", "each", "joined")
        return bool(self.cookies) or any(
            value.spread not in plain or (value.location == "header" and value.spread != "one")
            for value in self.parameters
        )

    @property
    def headers(self) -> list[Parameter]:
        """The header parameters."""
        return [parameter for parameter in self.parameters if parameter.location == "header"]

    @property
    def batch_argument(self) -> str | None:
        """The argument that several values of bring a batch."""
        if all(answer.batch is None for answer in self.answers):
            return None
        several = [value for value in self.parameters if value.location == "path" and value.spread == "joined"]
        return several[-1].name if several else None

    @property
    def mixed(self) -> bool:
        """Whether it takes `multipart/mixed`."""
        return self.body is not None and any(
            choice.how == "multipart" and choice.media.endswith("mixed") for choice in self.body.choices
        )

    @property
    def either(self) -> bool:
        """Whether one body may go as `multipart/form-data` or as `multipart/mixed`, so that an argument has to say."""
        return self.body is not None and any(
            choice.how == "multipart" and any(twin.endswith("mixed") for twin in choice.twins)
            for choice in self.body.choices
        )

    @property
    def uploads(self) -> bool:
        """Whether there are files in its body: making the request then reads from disks, or from elsewhere."""
        return self.body is not None and any(choice.files for choice in self.body.choices)

    @property
    def path_expression(self) -> str:
        """The expression that fills the path in."""
        names = {parameter.json: parameter for parameter in self.parameters if parameter.location == "path"}
        pieces: list[str] = []
        for index, piece in enumerate(re.split(r"\{([^}]*)\}", self.base + self.path)):
            if index % 2:
                pieces.append(f"{{{_segment(names[piece])}}}")
            else:
                pieces.append(piece.replace("\\", "\\\\").replace("'", "\\'"))
        return f"f'{''.join(pieces)}'" if len(pieces) > 1 else repr(self.base + self.path)

    @property
    def arguments(self) -> list[str]:
        """The names of its keyword arguments."""
        return [
            *[parameter.name for parameter in self.parameters],
            *(["body"] if self.body else []),
            *(["multipart"] if self.either else []),
        ]


@attrs.define
class Tag:
    """A group of operations."""

    name: str
    title: str
    cls: str
    operations: list[Operation] = attrs.field(factory=list[Operation])


@attrs.define
class Plan:
    """The whole package."""

    version: str
    groups: dict[str, Group]
    tags: list[Tag]
    where: dict[str, str]
    """The module of each name in `models`."""
    notifications: list[tuple[str, list[str]]]
    """Event filter path and the models of its notifications."""
    drift: dict[str, Any]
    aliases: list[ClassAlias] = attrs.field(factory=list[ClassAlias])
    """Other names of classes in `models`."""


def _segment(parameter: Parameter) -> str:
    """Return the expression that writes a path parameter."""
    name, spread = parameter.name, parameter.spread
    explode = ", explode=True" if spread.endswith("*") else ""
    if spread.startswith("label"):
        return f'_forms.label({name}, "{name}"{explode})'
    if spread.startswith("matrix"):
        return f'_forms.matrix("{parameter.json}", {name}, "{name}"{explode})'
    if spread in ("simple", "simple*"):
        return f'_call.segment(_forms.header({name}, "{name}"{explode}), "{name}")'
    if spread == "json":
        return f'_call.segment(_forms.json_text({name}), "{name}")'
    return f'_call.segment({name}, "{name}")'


def deprecation(sunset: str) -> str:
    """Return the words about something that the API has deprecated."""
    return f"deprecated by the API; may be gone after {sunset}" if sunset else "deprecated by the API"
