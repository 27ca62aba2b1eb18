"""Write the data files that the sandbox and the client take from `spec/`.

The sandbox must work from an installed wheel without `spec/`, so it carries what it needs of the document: paths,
parameters, bodies, answers and schemas, no prose (`operations.json`); the event filters of `spec/events.yaml`
(`events.json`); and the error codes of `spec/errors.yaml` (`errors.json`). The client gets the event filters and
the models of their notifications as Python modules. Output is sorted, and independent of the order of the input's keys.
"""

from __future__ import annotations

import argparse
import json
import re
import sys
from pathlib import Path
from typing import TYPE_CHECKING, Any, cast

import yaml

from scripts.linter import ruff
from scripts.output import write_or_compare

if TYPE_CHECKING:
    from collections.abc import Iterable

ROOT = Path(__file__).resolve().parent.parent
DATA = ROOT / "rcext" / "sandbox" / "_data"
OUTPUT = DATA / "operations.json"
EVENTS, ERRORS = ROOT / "spec" / "events.yaml", ROOT / "spec" / "errors.yaml"
FILTERS = ROOT / "rcext" / "push" / "_event_filters.py"
EVENT_MODELS = ROOT / "rcext" / "push" / "_event_models.py"
TRANSPORTS = ("PubNub", "WebHook", "WebSocket")
METHODS = ("get", "put", "post", "delete", "patch", "head", "options")
SCHEMA_REF = "#/components/schemas/"

#: Schema keywords about values; the others are prose or layout.
KEPT = frozenset(
    (
        "type", "format", "enum", "required", "nullable", "minimum", "maximum", "exclusiveMinimum", "exclusiveMaximum",
        "minLength", "maxLength", "minItems", "maxItems", "uniqueItems", "minProperties", "maxProperties", "pattern",
        "readOnly", "writeOnly", "const", "default",
    )
)  # fmt: skip
SUB_LISTS = ("allOf", "anyOf", "oneOf")

Json = dict[str, Any]


def load_document(path: Path | None) -> Json:
    """Load the API document: a JSON file, or the project's own facts with the overlay."""
    if path is not None:
        return cast("Json", json.loads(path.read_text(encoding="utf-8")))
    from scripts.codegen.document import HOME
    from scripts.codegen.document import load_document as with_names
    from scripts.codegen.names import Registry
    from scripts.codegen.settle import settle_operations

    return settle_operations(with_names(), Registry(HOME.names))


class Extractor:
    """Reads a document, and collects the schemas that its operations reach."""

    def __init__(self, document: Json) -> None:
        self._document = document
        self._reached: set[str] = set()
        self._queue: list[str] = []

    def extract(self, bodies: Iterable[str] = ()) -> Json:
        """Return the facts of all operations and of the schemas they need.

        Args:
            bodies: names of further schemas, such as the bodies of notifications.

        Raises:
            ValueError: if the document does not have operations, or refers to a schema that it does not have.
        """
        for name in bodies:
            self._schema({"$ref": SCHEMA_REF + name})
        operations: list[Json] = []
        paths = cast("Json", self._document.get("paths") or {})
        for path in sorted(paths):
            item = cast("Json", paths[path])
            operations += [self._operation(path, name, item[name], item) for name in METHODS if name in item]
        if not operations:
            raise ValueError("the document does not have operations under 'paths'")
        schemas: Json = {}
        while self._queue:
            name = self._queue.pop()
            source = cast("Json", self._document["components"]["schemas"])
            if name not in source:
                raise ValueError(f"the document refers to the schema {name!r}, which it does not have")
            schemas[name] = self._schema(source[name])
        facts: Json = {"operations": operations, "schemas": {name: schemas[name] for name in sorted(schemas)}}
        if "x-rcext-lenience" in self._document:
            facts["lenience"] = self._document["x-rcext-lenience"]
        return facts

    def _resolve(self, node: Json) -> Json:
        reference = node.get("$ref")
        if reference is None:
            return node
        target: Any = self._document
        for step in cast("str", reference).removeprefix("#/").split("/"):
            step = step.replace("~1", "/").replace("~0", "~")
            if not isinstance(target, dict) or step not in target:
                raise ValueError(f"the document refers to {reference!r}, which it does not have")
            target = cast("Json", target)[step]
        return self._resolve(cast("Json", target))

    def _operation(self, path: str, method: str, operation: Json, item: Json) -> Json:
        parameters: dict[tuple[str, str], Json] = {}
        for raw in [*item.get("parameters", ()), *operation.get("parameters", ())]:
            parameter = self._resolve(raw)
            parameters[parameter["in"], parameter["name"]] = self._parameter(parameter)
        answers: Json = {}
        for status in sorted(operation.get("responses", {})):
            answer = self._resolve(operation["responses"][status])
            answers[status] = self._content(answer.get("content") or {})
        facts: Json = {
            "id": operation.get("operationId") or re.sub(r"\W+", "_", f"{method}{path}"),
            "method": method.upper(),
            "path": path,
            "tag": (operation.get("tags") or [""])[0],
            "answers": answers,
        }
        if parameters:
            facts["parameters"] = [parameters[key] for key in sorted(parameters)]
        if "requestBody" in operation:
            body = self._resolve(operation["requestBody"])
            body_facts: dict[str, Any] = {"content": self._content(body.get("content") or {})}
            if body.get("required"):
                body_facts["required"] = True
            facts["body"] = body_facts
        for key, name in (
            ("x-throttling-group", "group"),
            ("x-app-permission", "appPermission"),
            ("x-user-permission", "userPermission"),
            ("x-request-max-body-size", "maxBody"),
        ):
            if operation.get(key):
                facts[name] = operation[key]
        if "security" in operation and not any("OAuth2" in entry for entry in operation["security"]):
            facts["auth"] = False
        return facts

    def _parameter(self, parameter: Json) -> Json:
        facts: Json = {
            "name": parameter["name"],
            "in": parameter["in"],
            "schema": self._schema(parameter.get("schema") or {}),
        }
        if parameter.get("required"):
            facts["required"] = True
        if parameter.get("explode") is not None:
            facts["explode"] = parameter["explode"]
        return facts

    def _content(self, content: Json) -> Json:
        found: Json = {}
        for media in sorted(content):
            entry = cast("Json", content[media] or {})
            found[media] = self._schema(entry.get("schema") or {})
        return found

    def _schema(self, schema: Any) -> Json:
        if not isinstance(schema, dict):
            return {}
        schema = cast("Json", schema)
        reference = schema.get("$ref")
        if isinstance(reference, str):
            if not reference.startswith(SCHEMA_REF):
                return self._schema(self._resolve(schema))
            name = reference.removeprefix(SCHEMA_REF)
            if name not in self._reached:
                self._reached.add(name)
                self._queue.append(name)
            return {"$ref": name}
        facts: Json = {key: schema[key] for key in sorted(schema) if key in KEPT}
        if isinstance(facts.get("required"), list):
            facts["required"] = sorted(facts["required"])
        if isinstance(schema.get("properties"), dict):
            facts["properties"] = {
                name: self._schema(value) for name, value in sorted(cast("Json", schema["properties"]).items())
            }
        if "items" in schema:
            facts["items"] = self._schema(schema["items"])
        extra = schema.get("additionalProperties")
        if isinstance(extra, bool):
            facts["additionalProperties"] = extra
        elif isinstance(extra, dict):
            facts["additionalProperties"] = self._schema(cast("Json", extra))
        for key in SUB_LISTS:
            if isinstance(schema.get(key), list):
                facts[key] = [self._schema(member) for member in schema[key]]
        discriminator = schema.get("discriminator")
        if isinstance(discriminator, dict):
            discriminator = cast("Json", discriminator)
            mapping = cast("Json", discriminator.get("mapping") or {})
            known = cast("Json", self._document["components"]["schemas"])
            targets = {value: str(target).removeprefix(SCHEMA_REF) for value, target in sorted(mapping.items())}
            for name in targets.values():
                if name in known:
                    self._schema({"$ref": SCHEMA_REF + name})
            facts["discriminator"] = {
                "propertyName": discriminator["propertyName"],
                "mapping": {value: name for value, name in targets.items() if name in known},
            }
        return facts


# -- event filters and error codes


def load_events(path: Path = EVENTS) -> list[Json]:
    """Read the event filters, and check them.

    Raises:
        ValueError: for an unknown key, a path that occurs twice, or an invalid value.
    """
    entries: list[Json] = []
    known: set[str] = set()
    keys = {"paths", "query", "required", "access", "permission", "transports", "body", "trigger"}
    for name, entry in cast("Json", yaml.safe_load(path.read_text(encoding="utf-8")))["events"].items():
        unknown = sorted(set(entry) - keys)
        if unknown or not {"paths", "body", "trigger"} <= set(entry):
            raise ValueError(f"{path.name}: {name}: unknown or missing keys {unknown or sorted(keys - set(entry))}")
        for one in entry["paths"]:
            if one in known or not one.startswith("/"):
                raise ValueError(f"{path.name}: {name}: the path {one!r} occurs twice or is not a path")
            known.add(one)
        body = entry["body"]
        pairs = [[None, body]] if isinstance(body, str) else body
        transports = entry.get("transports", list(TRANSPORTS))
        if not set(transports) <= set(TRANSPORTS) or entry.get("access", "account") not in ("own", "account"):
            raise ValueError(f"{path.name}: {name}: invalid transports or access")
        entries.append(
            {
                "id": name,
                "paths": entry["paths"],
                "query": entry.get("query", {}),
                "required": entry.get("required", []),
                "access": entry.get("access", "account"),
                "permission": entry.get("permission"),
                "transports": transports,
                "bodies": [[when or "", model] for when, model in pairs],
                "trigger": entry["trigger"],
            }
        )
    return entries


def load_errors(path: Path = ERRORS) -> Json:
    """Read the error codes, and check them.

    Raises:
        ValueError: for an invalid entry.
    """
    table = cast("Json", yaml.safe_load(path.read_text(encoding="utf-8")))
    for code, entry in table["errors"].items():
        if set(entry) - {"status", "category", "message", "keys", "when"} or not {"status", "message", "when"} <= set(
            entry
        ):
            raise ValueError(f"{path.name}: {code}: unknown or missing keys")
    for code, entry in table["oauth"].items():
        if set(entry) - {"status", "error", "message", "when"} or not {"error", "message", "when"} <= set(entry):
            raise ValueError(f"{path.name}: oauth: {code}: unknown or missing keys")
    families: list[Json] = []
    for family in table["families"]:
        codes = {str(status): code for status, code in family["codes"].items()}
        unknown = sorted(code for code in codes.values() if code not in table["errors"])
        if unknown:
            raise ValueError(f"{path.name}: families: unknown codes {unknown}")
        families.append({"path": family["path"], "codes": codes, "top": family.get("top", True)})
    return {"errors": table["errors"], "oauth": table["oauth"], "families": families}


def errors_page(table: Json) -> str:
    """Return the error reference as Markdown."""
    lines = [
        "# Error codes",
        "",
        "Generated from `spec/errors.yaml` by `make regen`. The body of an error has a category in `errorCode` and the",
        "exact code in `errors[].errorCode`; without a category the exact code is in both places. The client has",
        "them as `error.error_code` and `error.errors[0].error_code`.",
        "",
        "| code | status | category | cause |",
        "|---|---|---|---|",
    ]
    lines += [
        f"| `{code}` | {entry['status']} | {_code(entry.get('category'))} | {entry['when']} |"
        for code, entry in table["errors"].items()
    ]
    lines += [
        "",
        "The token endpoint answers in the form of RFC 6749: `error`, `error_description`, and the exact code in",
        "`errors[].errorCode`.",
        "",
        "| code | status | error | cause |",
        "|---|---|---|---|",
    ]
    lines += [
        f"| `{code}` | {entry.get('status', 400)} | `{entry['error']}` | {entry['when']} |"
        for code, entry in table["oauth"].items()
    ]
    return "\n".join([*lines, ""])


def _code(text: str | None) -> str:
    return f"`{text}`" if text else ""


def filters_module(events: list[Json]) -> str:
    """Return the event filters as a Python module for the client."""
    lines = [
        '"""Event filters of push notifications. Generated from spec/events.yaml by `make regen`; do not edit."""',
        "",
        "from __future__ import annotations",
        "",
        "from typing import Final",
        "",
        "Query = dict[str, tuple[str, ...] | str]",
        "",
        '#: Path, query parameters with their values or types, and models by query (`""` matches any query).',
        "EVENT_FILTERS: Final[tuple[tuple[str, Query, tuple[tuple[str, str], ...]], ...]] = (",
    ]
    for event in events:
        facts = cast("dict[str, list[str] | str]", event["query"])
        query = {name: tuple(value) if isinstance(value, list) else value for name, value in facts.items()}
        bodies = tuple((when, model) for when, model in event["bodies"])
        lines += [f"    ({path!r}, {query!r}, {bodies!r})," for path in event["paths"]]
    return "\n".join([*lines, ")", ""])


def models_module(events: list[Json]) -> str:
    """Return overloads that give each event filter the model of its notifications, as a Python module."""
    filters: dict[str, list[str]] = {}
    for event in events:
        for path in event["paths"]:
            own = re.sub(r"\{(accountId|extensionId)\}", "~", path)
            for base in dict.fromkeys((own, own.removeprefix("/restapi/v1.0"))):
                for when, model in event["bodies"]:
                    filters.setdefault(model, []).append(base + (f"?{when}" if when else ""))
    lines = [
        '"""Models of notifications by event filter. Generated from spec/events.yaml by `make regen`; do not edit."""',
        "",
        "from __future__ import annotations",
        "",
        "from typing import TYPE_CHECKING, Literal, overload",
        "",
        "if TYPE_CHECKING:",
        f"    from ringcentral_api.models import ({', '.join(sorted(filters))})",
        "",
        "",
        "class EventModels:",
        '    """Gives the body of a notification the type of its event filter."""',
        "",
        "    __slots__ = ()",
    ]
    for model, texts in sorted(filters.items()):
        literals = ", ".join(map(repr, texts))
        lines += [
            "",
            "    @overload",
            f"    def model_of(self, event_filter: Literal[{literals}]) -> {model} | None: ...",
        ]
    lines += [
        "",
        "    @overload",
        "    def model_of(self, event_filter: str) -> object | None: ...",
        "",
        "    def model_of(self, event_filter: str) -> object | None:",
        '        """Return the body as the model of an event filter, or `None` if it is of another event.',
        "",
        "        Type checkers know the model of each filter that the registry has.",
        "",
        "        Args:",
        "            event_filter: a filter of `rc.subscription`; an id, `~` or a placeholder stands for any id.",
        '        """',
        "        return self._model_of(event_filter)",
        "",
        "    def _model_of(self, event_filter: str) -> object | None:",
        "        raise NotImplementedError",
    ]
    return "\n".join([*lines, ""])


def _formatted(path: Path, text: str) -> str:
    """Format a Python module as `ruff format` does."""
    return ruff("format", "--stdin-filename", str(path), "-", root=ROOT, text=text)


def operations_text(facts: Json) -> str:
    """Return the operations as JSON, one operation or schema per line."""
    text = json.dumps(facts, separators=(",", ":"), ensure_ascii=False, sort_keys=True)
    return text.replace('},{"answers":', '},\n{"answers":').replace('"schemas":{', '\n"schemas":{') + "\n"


def lines_text(entries: list[Json]) -> str:
    """Return entries as JSON, one per line."""
    return "[\n" + ",\n".join(json.dumps(entry, ensure_ascii=False, sort_keys=True) for entry in entries) + "\n]\n"


def main(arguments: list[str] | None = None) -> int:
    """Write the data files; `--document` reads another document than the project's own facts.

    Args:
        arguments: the command line, without the program's name.

    Returns:
        The exit code.
    """
    parser = argparse.ArgumentParser(description=(__doc__ or "").split("\n", 1)[0])
    parser.add_argument("--document", type=Path, help="an OpenAPI document as JSON (default: the project's facts)")
    parser.add_argument("--output", type=Path, default=OUTPUT)
    parser.add_argument("--check", action="store_true", help="write nothing; fail if a file is not up to date")
    options = parser.parse_args(arguments)
    files: dict[Path, str] = {}
    try:
        events = load_events() if options.document is None else []
        bodies = [model for event in events for _, model in event["bodies"]]
        facts = Extractor(load_document(options.document)).extract(bodies)
        files[options.output] = operations_text(facts)
        if options.document is None and options.output == OUTPUT:
            files[DATA / "events.json"] = lines_text(events)
            errors = load_errors()
            files[DATA / "errors.json"] = json.dumps(errors, indent=1, sort_keys=True) + "\n"
            files[ROOT / "docs" / "error-codes.md"] = errors_page(errors)
            files[FILTERS] = _formatted(FILTERS, filters_module(events))
            files[EVENT_MODELS] = _formatted(EVENT_MODELS, models_module(events))
    except (OSError, ValueError) as error:
        print(f"sandbox facts: {error}", file=sys.stderr)
        return 1
    return write_or_compare(files, check=options.check)


if __name__ == "__main__":
    raise SystemExit(main())
