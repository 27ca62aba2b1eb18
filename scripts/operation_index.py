"""Write `rcext/operations/_index.json`: all operations, for the offline search of the command line and the MCP server.

Names, summaries and return types come from the generated package, parameters and bodies from `spec/`. One line for
each operation, sorted, so that a changed operation is one changed line.
"""

from __future__ import annotations

import json
from keyword import iskeyword
from pathlib import Path
from typing import Any, cast

from scripts.api_pages import Operation, read_operations
from scripts.codegen.document import HOME
from scripts.codegen.names import snake
from scripts.codegen.settle import key_of
from scripts.output import run
from scripts.sandbox_facts import load_document
from scripts.spec.normalise import resolve

OUTPUT = Path(__file__).resolve().parents[1] / "rcext" / "operations" / "_index.json"

Json = dict[str, Any]


def written() -> str:
    """Return the text of the file."""
    document = load_document(None)
    names = json.loads(HOME.names.read_text("utf-8"))
    rows = [_row(document, operation, names) for operation in read_operations()]
    rows.sort(key=lambda row: (row["group"], row["name"]))
    lines = ",\n".join(json.dumps(row, ensure_ascii=False, separators=(",", ":")) for row in rows)
    return f"[\n{lines}\n]\n"


def _resolved(document: Json, value: Json) -> Json:
    while "$ref" in value:
        value = resolve(document, value["$ref"])
    return value


def _row(document: Json, operation: Operation, names: Json) -> Json:
    item = cast("Json", document["paths"][operation.path])
    facts = cast("Json", item[operation.method.lower()])
    resolved = [_resolved(document, one) for one in (*item.get("parameters", ()), *facts.get("parameters", ()))]
    parameters = {(one["name"], one["in"]): one for one in resolved if one["in"] in ("path", "query")}
    arguments: dict[str, str] = names["parameters"].get(names["ids"][key_of(operation.method, operation.path)], {})
    row: Json = {
        "group": operation.group,
        "name": operation.name,
        "method": operation.method,
        "path": operation.path,
        "summary": operation.summary,
        "parameters": [_parameter(document, one, arguments) for one in parameters.values()],
    }
    content = _resolved(document, facts.get("requestBody", {})).get("content", {})
    if content:
        row["body"] = sorted(content)
        bodies = [each.type.partition(" | ")[0] for each in operation.arguments if each.name == "body"]
        row |= {"model": bodies[0]} if bodies and bodies[0] in names["properties"] else {}  # not a list, nor a union
    if operation.returns != "None":
        row["returns"] = operation.returns
    for key, fact in (("limit", "group"), ("app", "app_permission"), ("user", "user_permission")):
        if operation.fact(fact):
            row[key] = operation.fact(fact)
    if facts.get("deprecated"):
        row["deprecated"] = True
    return row


def _parameter(document: Json, facts: Json, arguments: dict[str, str]) -> Json:
    schema = _resolved(document, facts.get("schema", {}))
    items = _resolved(document, schema.get("items", {}))
    parameter: Json = {"name": facts["name"], "in": facts["in"]}
    argument = arguments[f"{facts['in']}/{facts['name']}"]
    plain = snake(facts["name"])
    if argument != (f"{plain}_" if iskeyword(plain) else plain):  # another parameter has that name
        parameter["argument"] = argument
    kind = schema.get("format") or schema.get("type") or "value"
    if items:
        kind = f"list of {items.get('format') or items.get('type') or 'values'}"
    parameter["type"] = kind
    if facts.get("required") and "default" not in schema:
        parameter["required"] = True
    values = schema.get("enum") or items.get("enum")
    if values:
        parameter["values"] = values
    if "default" in schema:
        parameter["default"] = schema["default"]
    return parameter


def main(arguments: list[str] | None = None) -> int:
    """Write the file, or compare it with `--check`; return the exit code."""
    return run(__doc__, lambda: {OUTPUT: written()}, arguments)


if __name__ == "__main__":
    raise SystemExit(main())
