"""All operations as the facts under `spec/` have them, beside the modules that were generated for them."""

from __future__ import annotations

import inspect
import json
import random
import re
from functools import cache
from importlib import import_module
from pathlib import Path
from typing import TYPE_CHECKING, Any, cast

import attrs

from ringcentral_api.types import File

from .sampling import ENUMS, MODELS, UNIONS, Sampler, model_class

if TYPE_CHECKING:
    from types import ModuleType

SPEC = Path(__file__).parents[2] / "spec"
METHODS = ("get", "put", "post", "delete", "patch", "head", "options")


def _read(path: Path) -> dict[str, Any]:
    return cast("dict[str, Any]", json.loads(path.read_text(encoding="utf-8")))


@cache
def _kept() -> dict[str, Any]:
    """Return the parts that stand in the place of the document's, since it lacks some of them."""
    return _read(SPEC / "kept.json") if (SPEC / "kept.json").exists() else {}


@cache
def _components() -> dict[str, dict[str, Any]]:
    found = {path.stem: _read(path) for path in (SPEC / "facts/components").glob("*.json")}
    found["schemas"] = {}
    for path in (SPEC / "facts/schemas").glob("*.json"):
        found["schemas"].update(_read(path))
    for section, parts in _kept().get("components", {}).items():
        found[section].update(parts)
    return found


def _paths() -> dict[str, dict[str, Any]]:
    found: dict[str, dict[str, Any]] = {}
    for path in sorted((SPEC / "facts/paths").glob("*.json")):
        for template, item in _read(path).items():
            found.setdefault(template, {}).update(item)
    for template, item in _kept().get("paths", {}).items():
        found.setdefault(template, {}).update(item)
    return found


def resolve(fact: dict[str, Any]) -> dict[str, Any]:
    """Return a fact with its references resolved."""
    while "$ref" in fact:
        kind, name = fact["$ref"].rsplit("/", 2)[1:]
        fact = _components()[kind][name]
    return fact


@attrs.frozen
class Parameter:
    """A documented parameter and the keyword that stands for it."""

    name: str
    json: str
    place: str
    required: bool
    explode: bool
    schema: dict[str, Any]

    @property
    def is_array(self) -> bool:
        """Whether it takes several values."""
        return self.schema.get("type") == "array"

    def sample(self, source: random.Random) -> Any:
        """Return a valid value; text that needs percent-encoding if any text is valid."""
        return _sample(self.schema, source)


def _sample(schema: dict[str, Any], source: random.Random) -> Any:
    schema = resolve(schema)
    for word in ("oneOf", "anyOf", "allOf"):
        if word in schema:
            return _sample(schema[word][0], source)
    if "enum" in schema:
        return source.choice(schema["enum"])
    kind = schema.get("type", "string")
    if kind == "array":
        return [_sample(schema.get("items", {}), source) for _ in range(2)]
    if kind == "integer":
        return source.randint(1, 900)
    if kind == "number":
        return 1.5
    if kind == "boolean":
        return source.random() < 0.5
    if schema.get("format") == "date-time":
        import datetime

        zone = datetime.timezone(datetime.timedelta(hours=source.choice((0, 2, -7))))
        return datetime.datetime(2026, 3, 1, 10, 20, source.randint(0, 59), tzinfo=zone)
    if schema.get("format") == "date":
        import datetime

        return datetime.date(2026, 3, source.randint(1, 28))
    return "".join(source.choices("ab7+ /?#&=%é,~", k=6)) + "z"


def written(value: Any) -> str:
    """Return a scalar as text for a URL, before percent-encoding."""
    if isinstance(value, bool):
        return "true" if value else "false"
    if hasattr(value, "isoformat"):
        return str(value.isoformat()).replace("+00:00", "Z")
    return str(value)


@attrs.frozen
class Operation:
    """One documented operation and its module."""

    tag: str
    name: str
    id: str
    method: str
    path: str
    parameters: tuple[Parameter, ...]
    media: tuple[str, ...]
    body_required: bool
    responses: dict[str, tuple[str, ...]]

    @property
    def module(self) -> ModuleType:
        """The generated module."""
        return import_module(f"ringcentral_api.api.{self.tag}.{self.name}")

    @property
    def signature(self) -> inspect.Signature:
        """The keywords of its request."""
        return inspect.signature(self.module.request)

    @property
    def body_classes(self) -> list[str]:
        """What its body may be, as annotated; typed dictionaries aside."""
        parameter = self.signature.parameters.get("body")
        if parameter is None:
            return []
        text = re.sub(r" \| \w+Dict\b", "", str(parameter.annotation))
        return [part for part in text.split(" | ") if part != "None"]

    @property
    def returns(self) -> list[str]:
        """What it returns, as annotated."""
        return str(inspect.signature(self.module.parse).return_annotation).split(" | ")

    def arguments(self, seed: int = 0, *, optional: bool = True) -> dict[str, Any]:
        """Valid arguments; the body, if there is one, of the first class."""
        source = random.Random(f"{self.id}{seed}")
        found: dict[str, Any] = {
            parameter.name: parameter.sample(source)
            for parameter in self.parameters
            if optional or self.signature.parameters[parameter.name].default is inspect.Parameter.empty
        }
        if self.body_classes and (optional or self.body_required):
            found["body"] = sample_body(self.body_classes[0], seed)
        return found


def sample_body(annotation: str, seed: int = 0) -> Any:
    """Return a valid value for a body of that annotation."""
    if annotation.startswith("list["):
        return [sample_body(annotation[5:-1], seed)]
    if annotation in MODELS:
        cls: Any = model_class(annotation)
        body = cls.from_dict(Sampler(seed, depth=1).model(annotation))
        for attribute, code, _ in MODELS[annotation].values():
            if code == "file":
                setattr(body, attribute, File(b"\x00\x01", f"{attribute}.bin", "image/png"))
            elif code == "[file]":
                setattr(body, attribute, [File(b"one", "one.txt", "text/plain"), File(b"two", "two.txt")])
        return body
    if annotation in UNIONS:
        member = UNIONS[annotation]["members"][0]
        return model_class(member).from_dict(Sampler(seed, depth=1).member(annotation, member))
    if annotation == "bytes":
        return b"--x\r\nContent-Type: application/json\r\n\r\n{}\r\n--x--\r\n"
    if annotation == "str":
        return "text"
    if annotation in ENUMS:
        return ENUMS[annotation][0]
    raise AssertionError(f"no sample of a body of {annotation}")


@cache
def operations() -> tuple[Operation, ...]:
    """Return all operations."""
    names = _read(SPEC / "names.json")
    places = {key: (tag, name) for tag, inner in names["operations"].items() for key, name in inner.items()}
    found: list[Operation] = []
    for template, item in _paths().items():
        for method in METHODS:
            if method not in item:
                continue
            fact = item[method]
            documented = {
                (entry["in"], entry["name"]): entry
                for entry in map(resolve, (*item.get("parameters", ()), *fact.get("parameters", ())))
            }
            key = re.sub(r"\{[^{}]*\}", "{}", f"{method.upper()} {template}")
            identifier = names["ids"][key]
            keywords = names["parameters"].get(names["ids"][key], {})
            body = resolve(fact.get("requestBody", {}))
            tag, name = places[key]
            found.append(
                Operation(
                    tag,
                    name,
                    identifier,
                    method.upper(),
                    template,
                    tuple(
                        Parameter(
                            keywords[f"{place}/{json_name}"],
                            json_name,
                            place,
                            bool(entry.get("required")),
                            entry.get("explode", place == "query"),
                            resolve(entry.get("schema", {})),
                        )
                        for (place, json_name), entry in documented.items()
                    ),
                    tuple(body.get("content", ())),
                    bool(body.get("required")),
                    {status: tuple(resolve(answer).get("content", ())) for status, answer in fact["responses"].items()},
                )
            )
    return tuple(found)


@cache
def by_tag() -> dict[str, list[Operation]]:
    """Return the operations by their group, so that one test covers one group."""
    found: dict[str, list[Operation]] = {}
    for operation in operations():
        found.setdefault(operation.tag, []).append(operation)
    return found


def operation(name: str) -> Operation:
    """Return the operation of that Python name."""
    (found,) = (entry for entry in operations() if entry.name == name)
    return found


def placeholders(template: str) -> list[str]:
    """Return the parameters of a path template, in order."""
    return re.findall(r"\{([^}]+)\}", template)
