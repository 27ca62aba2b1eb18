"""What openapi-python-client makes of the call log without our templates: the measure that the benches compare with."""

from __future__ import annotations

import json
import os
import subprocess
import sys
import tempfile
from pathlib import Path
from typing import Any, cast

SCHEMAS = Path(__file__).parents[2] / "spec/facts/schemas"
ROOT = "CallLogResponse"


def document() -> dict[str, Any]:
    """Return an OpenAPI document of one path and the schemas that a page of the call log needs."""
    known: dict[str, Any] = {}
    for path in sorted(SCHEMAS.glob("*.json")):
        known.update(json.loads(path.read_text(encoding="utf-8")))
    needed: set[str] = set()
    todo: list[Any] = [{"$ref": f"#/components/schemas/{ROOT}"}]
    while todo:
        value = todo.pop()
        if isinstance(value, list):
            todo += value
        elif isinstance(value, dict):
            fact = cast("dict[str, Any]", value)
            todo.extend(fact.values())
            name = str(fact.get("$ref", "")).rpartition("/")[2]
            if name and name not in needed:
                needed.add(name)
                todo.append(known[name])
    content = {"application/json": {"schema": {"$ref": f"#/components/schemas/{ROOT}"}}}
    return {
        "openapi": "3.0.3",
        "info": {"title": "stock", "version": "1"},
        "paths": {
            "/page": {"get": {"operationId": "read", "responses": {"200": {"description": "", "content": content}}}}
        },
        "components": {"schemas": {name: known[name] for name in sorted(needed)}},
    }


def generate(folder: Path) -> None:
    """Generate it as the package that the folder is going to be."""
    with tempfile.TemporaryDirectory() as scratch:
        source = Path(scratch, "document.json")
        source.write_text(json.dumps(document()))
        program = Path(sys.executable).with_name("openapi-python-client")
        # It runs ruff if ruff is on the path. Ruff removes an import from each `to_dict`, which halves its time.
        path = os.pathsep.join([str(program.parent), os.environ.get("PATH", "")])
        command = [str(program), "generate", "--path", str(source), "--output-path", str(folder), "--meta", "none"]
        subprocess.run(command, check=True, capture_output=True, env={**os.environ, "PATH": path})
