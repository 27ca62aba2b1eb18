"""Write the facts that the sandbox runs on: `rcext/sandbox/_data/operations.json`.

The sandbox must work from an installed wheel, where `spec/` is not, so it carries what it needs of the document:
paths, parameters, bodies, answers and schemas, no prose. The output is compact, sorted and independent of the order of
the input's keys.
"""

from __future__ import annotations

import argparse
import json
import re
import sys
from pathlib import Path
from typing import Any, cast

OUTPUT = Path(__file__).resolve().parent.parent / "rcext" / "sandbox" / "_data" / "operations.json"
METHODS = ("get", "put", "post", "delete", "patch", "head", "options")
SCHEMA_REF = "#/components/schemas/"

#: Schema keywords that say something about a value; the others are prose or layout.
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
    """The API document: a JSON file where one is given, the project's own facts with its overlay otherwise."""
    if path is not None:
        return cast("Json", json.loads(path.read_text(encoding="utf-8")))
    from scripts.spec import facts, overlay

    return overlay.apply(facts.load(), overlay.load_overlay())


class Extractor:
    """Reads one document and collects the schemas that its operations reach."""

    def __init__(self, document: Json) -> None:
        self._document = document
        self._reached: set[str] = set()
        self._queue: list[str] = []

    def extract(self) -> Json:
        """The facts of all operations and of the schemas they need.

        Raises:
            ValueError: if the document has no operations or refers to what it does not have.
        """
        operations: list[Json] = []
        paths = cast("Json", self._document.get("paths") or {})
        for path in sorted(paths):
            item = cast("Json", paths[path])
            operations += [self._operation(path, name, item[name], item) for name in METHODS if name in item]
        if not operations:
            raise ValueError("the document has no operations under 'paths'")
        schemas: Json = {}
        while self._queue:
            name = self._queue.pop()
            source = cast("Json", self._document["components"]["schemas"])
            if name not in source:
                raise ValueError(f"the document refers to the schema {name!r}, which it does not have")
            schemas[name] = self._schema(source[name])
        return {"operations": operations, "schemas": {name: schemas[name] for name in sorted(schemas)}}

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


def main(arguments: list[str] | None = None) -> int:
    """Write the data file; `--document` takes another document than the project's own facts.

    Args:
        arguments: the command line, without the program's name.

    Returns:
        The exit code.
    """
    parser = argparse.ArgumentParser(description=(__doc__ or "").split("\n", 1)[0])
    parser.add_argument("--document", type=Path, help="an OpenAPI document as JSON (default: the project's facts)")
    parser.add_argument("--output", type=Path, default=OUTPUT)
    parser.add_argument(
        "--check", action="store_true", help="write nothing; fail where the file is not what it would be"
    )
    options = parser.parse_args(arguments)
    try:
        facts = Extractor(load_document(options.document)).extract()
    except (OSError, ValueError) as error:
        print(f"sandbox facts: {error}", file=sys.stderr)
        return 1
    text = json.dumps(facts, separators=(",", ":"), ensure_ascii=False, sort_keys=True)
    # One operation or schema a line, so that a change is a readable diff.
    text = text.replace('},{"answers":', '},\n{"answers":').replace('"schemas":{', '\n"schemas":{')
    if options.check:
        if not options.output.exists() or options.output.read_text(encoding="utf-8") != text + "\n":
            print(f"{options.output.name} is not what spec/ gives; run `make regen`", file=sys.stderr)
            return 1
        print(f"{options.output.name} is what spec/ gives.")
        return 0
    options.output.parent.mkdir(parents=True, exist_ok=True)
    options.output.write_text(text + "\n", encoding="utf-8")
    print(f"{len(facts['operations'])} operations, {len(facts['schemas'])} schemas -> {options.output.name}")
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
