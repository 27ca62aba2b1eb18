"""Small documents of our own, what a prepared document must look like, and packages made of them."""

from __future__ import annotations

import hashlib
import os
import subprocess
import sys
from pathlib import Path
from typing import Any

from scripts.codegen.generate import Generated, generate
from scripts.codegen.prepare import prepare
from scripts.spec.plain import is_list, is_object

PROJECT = Path(__file__).resolve().parents[3]
Data = dict[str, Any]
PREFIX = "#/components/schemas/"

STRING: Data = {"type": "string"}
INTEGER: Data = {"type": "integer"}


def ref(name: str) -> Data:
    """Return a reference to a component schema."""
    return {"$ref": PREFIX + name}


def thing(**properties: Data) -> Data:
    """Return an object with these properties."""
    return {"type": "object", "properties": properties}


def operation(name: str = "readThing", **more: Any) -> Data:
    """Return an operation that answers nothing."""
    return {"operationId": name, "tags": ["Things"], "responses": {"204": {"description": ""}}, **more}


def answering(schema: Data, name: str = "readThing", **more: Any) -> Data:
    """Return an operation that answers JSON."""
    answer = {"description": "", "content": {"application/json": {"schema": schema}}}
    return operation(name, responses={"200": answer}, **more)


def taking(schema: Data, name: str = "writeThing", media: str = "application/json") -> Data:
    """Return an operation with a body."""
    return operation(name, requestBody={"required": True, "content": {media: {"schema": schema}}})


def document(schemas: Data | None = None, paths: Data | None = None, **components: Data) -> Data:
    """Return a document; without paths, one operation answers each schema."""
    schemas = schemas or {}
    if paths is None:
        paths = {f"/thing{index}": {"get": answering(ref(name), f"read{index}")} for index, name in enumerate(schemas)}
    info = {"title": "Things", "version": "1.0"}
    return {"openapi": "3.0.3", "info": info, "paths": paths, "components": {"schemas": schemas, **components}}


def schemas_of(source: Data) -> Data:
    """Return the schemas of the prepared document."""
    found: Data = prepared(source)["components"]["schemas"]
    return found


def prepared(source: Data) -> Data:
    """Return the prepared document, of the promised shape."""
    result = prepare(source).document
    assert_shape(result)
    return result


def prop(source: Data, schema: str, name: str) -> Data:
    """Return a property of a schema of the prepared document."""
    found: Data = schemas_of(source)[schema]["properties"][name]
    return found


def assert_shape(result: Data) -> None:
    """Hold what the docstring of `scripts.codegen.prepare` promises."""
    schemas: Data = result["components"]["schemas"]
    assert not {"parameters", "requestBodies", "responses"} & set(result["components"])
    for name, schema in schemas.items():
        assert name.isidentifier()
        assert not {"allOf", "anyOf", "$ref", "nullable"} & set(schema), (name, schema)
        if "oneOf" in schema:
            assert not {"properties", "enum"} & set(schema), (name, schema)
            for member in schema["oneOf"]:
                _assert_site(member, schemas, name)
            for target in schema.get("discriminator", {}).get("mapping", {}).values():
                assert target.removeprefix(PREFIX) in schemas, (name, target)
        elif "enum" in schema:
            assert schema["type"] in ("string", "integer")
            assert {type(value) for value in schema["enum"]} == {str if schema["type"] == "string" else int}
            assert len(set(schema["enum"])) == len(schema["enum"])
        else:
            assert schema["type"] == "object"
            assert schema["properties"], name
            for child in schema["properties"].values():
                _assert_site(child, schemas, name)
    for item in result["paths"].values():
        for value in item.values():
            assert "$ref" not in value.get("requestBody", {})
            assert not any("$ref" in one for one in [*value["parameters"], *value["responses"].values()])
            for site in _operation_sites(value):
                _assert_site(site, schemas, value["operationId"])


def _operation_sites(value: Data) -> list[Data]:
    found = [one["schema"] for one in value["parameters"]]
    for holder in (value.get("requestBody", {}), *value["responses"].values()):
        found += [content["schema"] for content in holder.get("content", {}).values()]
    return [*found, *value.get("x-notifications", [])]


def _assert_site(site: Data, schemas: Data, where: str) -> None:
    assert not {"allOf", "anyOf", "oneOf", "enum", "properties"} & set(site), (where, site)
    if "$ref" in site:
        assert site["$ref"].removeprefix(PREFIX) in schemas, (where, site)
        return
    assert site.get("type") in (None, "string", "integer", "number", "boolean", "array", "object"), (where, site)
    for keyword in ("items", "additionalProperties"):
        if is_object(site.get(keyword)):
            _assert_site(site[keyword], schemas, where)


def package(source: Data, folder: Path, names: Path | None = None) -> Generated:
    """Generate the package of a document below a folder."""
    return generate(source, folder / "ringcentral_api", names=names, accepted=None)


def run(folder: Path, code: str, **environment: str) -> str:
    """Run code in a fresh process that has the package of this folder; its output."""
    # httpx works without its command line, which imports much
    without_command_line = 'import sys; sys.modules["httpx._main"] = None'
    done = subprocess.run(
        [sys.executable, "-c", f"{without_command_line}\n{code}"],
        cwd=folder,
        env={**os.environ, "PYTHONPATH": str(folder), "RINGCENTRAL_API_EAGER": "1", **environment},
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 0, done.stderr
    return done.stdout


def checksums(*places: Path) -> dict[str, str]:
    """Return the checksum of every file in or below some places."""
    files = [file for place in places for file in (place.rglob("*") if place.is_dir() else [place])]
    return {str(file): hashlib.sha256(file.read_bytes()).hexdigest() for file in sorted(files) if file.is_file()}


def shuffled(value: Any, order: Any) -> Any:
    """Return the same data with the keys of all objects in another order."""
    if is_object(value):
        keys = list(value)
        order.shuffle(keys)
        return {key: shuffled(value[key], order) for key in keys}
    return [shuffled(item, order) for item in value] if is_list(value) else value
