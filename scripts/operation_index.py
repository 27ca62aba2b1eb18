"""Write `rcext/operations/_index.json`: all operations, for the offline search of the command line and the MCP server.

Names, summaries and return types come from the generated package, parameters and bodies from `spec/`. One line for
each operation, sorted, so that a changed operation is one changed line.
"""

from __future__ import annotations

import argparse
import importlib
import inspect
import json
import pkgutil
import sys
from pathlib import Path
from typing import TYPE_CHECKING, Any, cast

import ringcentral_api.api as generated
from scripts.sandbox_facts import load_document
from scripts.spec.normalise import resolve

if TYPE_CHECKING:
    from collections.abc import Iterator
    from types import ModuleType

    from ringcentral_api.client import Operation

OUTPUT = Path(__file__).resolve().parents[1] / "rcext" / "operations" / "_index.json"

Json = dict[str, Any]


def written() -> str:
    """Return the text of the file."""
    document = load_document(None)
    rows = [_row(document, group, module) for group, module in _modules()]
    rows.sort(key=lambda row: (row["group"], row["name"]))
    lines = ",\n".join(json.dumps(row, ensure_ascii=False, separators=(",", ":")) for row in rows)
    return f"[\n{lines}\n]\n"


def _modules() -> Iterator[tuple[str, ModuleType]]:
    for group in pkgutil.iter_modules(generated.__path__):
        if group.ispkg:
            package = importlib.import_module(f"{generated.__name__}.{group.name}")
            for one in pkgutil.iter_modules(package.__path__):
                module = importlib.import_module(f"{package.__name__}.{one.name}")
                operation = getattr(module, "OPERATION", None)
                if operation is not None and operation.id == one.name:  # an alias of a renamed one is not listed
                    yield group.name, module


def _resolved(document: Json, value: Json) -> Json:
    while "$ref" in value:
        value = resolve(document, value["$ref"])
    return value


def _row(document: Json, group: str, module: ModuleType) -> Json:
    operation = cast("Operation", module.OPERATION)
    item = cast("Json", document["paths"][operation.path])
    facts = cast("Json", item[operation.method.lower()])
    resolved = [_resolved(document, one) for one in (*item.get("parameters", ()), *facts.get("parameters", ()))]
    parameters = {(one["name"], one["in"]): one for one in resolved if one["in"] in ("path", "query")}
    signature = inspect.signature(module.request)
    row: Json = {
        "group": group,
        "name": operation.id,
        "method": operation.method,
        "path": operation.path,
        "summary": (module.__doc__ or "").strip().partition("\n")[0],
        "parameters": [_parameter(document, one) for one in parameters.values()],
    }
    content = _resolved(document, facts.get("requestBody", {})).get("content", {})
    if content:
        row["body"] = sorted(content)
        body = signature.parameters.get("body")
        if body is not None:
            row["model"] = str(body.annotation).partition(" | ")[0]
    returned = inspect.signature(module.parse).return_annotation
    if returned not in (None, "None", inspect.Signature.empty):
        row["returns"] = str(returned)
    for key, value in (
        ("limit", operation.group),
        ("app", operation.app_permission),
        ("user", operation.user_permission),
    ):
        if value:
            row[key] = value
    if facts.get("deprecated"):
        row["deprecated"] = True
    return row


def _parameter(document: Json, facts: Json) -> Json:
    schema = _resolved(document, facts.get("schema", {}))
    items = _resolved(document, schema.get("items", {}))
    parameter: Json = {"name": facts["name"], "in": facts["in"]}
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
    """Write the file, or compare it with what would be written.

    Args:
        arguments: the command line, without the program's name.

    Returns:
        The exit code.
    """
    parser = argparse.ArgumentParser(description=(__doc__ or "").partition("\n")[0])
    parser.add_argument("--check", action="store_true", help="write nothing; fail if the file differs")
    text = written()
    if not parser.parse_args(arguments).check:
        OUTPUT.write_text(text, encoding="utf-8")
    elif not OUTPUT.exists() or OUTPUT.read_text(encoding="utf-8") != text:
        print(f"{OUTPUT.name} is out of date; run `make regen`", file=sys.stderr)
        return 1
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
