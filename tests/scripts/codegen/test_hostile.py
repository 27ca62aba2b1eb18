"""A document whose every name is one that generated code stumbles over: its package imports and passes the checkers."""

from __future__ import annotations

import json
import shutil
import subprocess
import sys
from typing import TYPE_CHECKING

import pytest

from .documents import INTEGER, PROJECT, STRING, Data, answering, document, package, ref, run, taking, thing

if TYPE_CHECKING:
    from pathlib import Path

pytestmark = pytest.mark.slow

NAMES = [
    "class", "None", "self", "client", "body", "options", "type", "to_dict", "from_dict",
    "additional_properties", "__init__", "__slots__", "__decode__", "list", "str", "dict", "int", "float",
    "bool", "bytes", "datetime", "query", "headers", "content", "parts", "item", "request", "parse", "response",
    "sync", "asyncio", "fooBar", "foo_bar", "foo-bar", "FooBar", "with space", "caf\xe9", "\u65e5\u672c", "1st",
    "d", "v", "get", "new", "Any", "match", 'quo"te', "quo'te", "back\\slash", "{brace}", "new\nline", '"""',
    "%s", "$ref2", "properties", "items", "enum", "timeout", "password", "token", "l", "O", "I", "\u0430\u2019\u200b",
]  # fmt: skip
VALUES = [
    "", "+", "1st", "Off", "OFF", "off", "class", "mro", 'quo"te', "back\\slash", "new\nline", "\u65e5\u672c",
    "__init__", "None", "/tmp/x", "password", "SELECT * FROM x WHERE y = ", "\u0430\u2019\u200b", "\u037e",
    "0.0.0.0",  # noqa: S104  # not an address here
]  # fmt: skip
CLASSES = [
    "File", "Model", "Any", "call-log.Record", "1st", "class", "None", "Response", "Request", "Foo", "FooKeys",
    "foo", "UNSET", "dict",
]  # fmt: skip


def hostile() -> Data:
    """Return the document."""
    enum: Data = {"type": "string", "enum": VALUES}
    every = thing(**dict.fromkeys(NAMES, STRING))
    every["properties"] |= {
        "datetime2": {"type": "string", "format": "date-time"},
        "lists": {"type": "array", "items": STRING},
        "maps": {"type": "object", "additionalProperties": {"type": "array", "items": ref("Foo")}},
        "enum2": enum,
        "next": {**ref("Every"), "nullable": True},
    }
    union: Data = {
        "oneOf": [ref("Foo"), ref("FooKeys")],
        "discriminator": {"propertyName": 'ki"nd', "mapping": {'f"oo': "Foo", "fo\\o": "FooKeys"}},
    }
    schemas: Data = {name: thing(**{'ki"nd': STRING, "x": INTEGER, "other": ref("Every")}) for name in CLASSES}
    schemas |= {"Every": every, "Union": union}
    parameters: list[Data] = [{"in": "query", "name": name, "schema": STRING} for name in NAMES]
    parameters += [{"in": "header", "name": name, "schema": INTEGER} for name in ("client", "body", "X-Odd", "fooBar")]
    parameters += [{"in": "path", "name": name, "required": True, "schema": STRING} for name in ("id", "self")]
    query_enum = {"in": "query", "name": "sort", "schema": {"type": "array", "items": enum}}
    paths: Data = {
        "/a'b/{id}/{self}": {"post": {**taking(ref("Every"), "list"), "tags": ["1st 'tag'"], "parameters": parameters}},
        "/b": {"get": {**answering(ref("Union"), "dict"), "tags": ["1st 'tag'"], "parameters": [query_enum]}},
        "/c": {"get": {**answering({"type": "array", "items": ref("Every")}, "client"), "tags": ["\u65e5\u672c"]}},
        "/d": {"get": {**answering(ref("call-log.Record"), "class"), "tags": ["client"]}},
        "/e": {"get": {**answering(ref("File"), "sync"), "tags": ["Class"]}},
        "/f": {"get": {**answering(ref("File"), "old"), "tags": ["Old"], "deprecated": True, "x-sunset": "2027-01-01"}},
    }
    for index, name in enumerate(CLASSES):
        paths[f"/x{index}"] = {"get": answering(ref(name), f"read{index}")}
    return document(schemas, paths)


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder with the package of the hostile document."""
    place = tmp_path_factory.mktemp("hostile")
    package(hostile(), place)
    (place / "names.json").write_text(json.dumps([NAMES, VALUES]), encoding="utf-8")
    return place


def test_every_module_compiles_and_imports(folder: Path) -> None:
    code = """
import importlib, pathlib
root = pathlib.Path("ringcentral_api")
found = [".".join(path.with_suffix("").parts) for path in root.rglob("*.py")]
for name in found:
    importlib.import_module(name.removesuffix(".__init__"))
print(len(found))
"""
    assert int(run(folder, code)) > 25


def test_models_round_trip(folder: Path) -> None:
    code = """
import importlib, json, pathlib
import httpx
from ringcentral_api import models
names, values = json.load(open("names.json", encoding="utf-8"))
raw = {name: f"value of {name}" for name in names}
raw |= {"lists": ["a"], "maps": {"m": [{"x": 1}]}, "datetime2": "2026-01-01T00:00:00Z"}
raw |= {"next": {"class": "inner"}, "unknown": [1]}
for value in values:
    data = {**raw, "enum2": value}
    model = models.Every.from_dict(data)
    assert model.to_dict() == data, (model.to_dict(), data)
    assert models.Every.from_dict(model.to_dict()) == model
    assert model.additional_properties == {"unknown": [1]}
    assert model.enum2.is_known and model.enum2.wire == value
assert model.class_ == "value of class" and model.self_ == "value of self"
assert len(type(model).__fields__) == len(set(type(model).__fields__)) == len(names) + 5
kept = {"ki\\"nd": "f\\"oo", "x": 1}
place = next(pathlib.Path("ringcentral_api/api").rglob("dict*.py"))
module = importlib.import_module(".".join(place.with_suffix("").parts))
decoded = module.parse(httpx.Response(200, json=kept))
assert type(decoded) is models.Foo and decoded.to_dict() == kept, decoded
print(len(models.__all__))
"""
    assert int(run(folder, code)) >= len(CLASSES) + 2


def test_requests_have_the_names_of_the_document(folder: Path) -> None:
    code = """
import importlib, inspect, json, pathlib
names, _ = json.load(open("names.json", encoding="utf-8"))
module = next(
    importlib.import_module(".".join(path.with_suffix("").parts))
    for path in pathlib.Path("ringcentral_api/api").rglob("list*.py")
)
from ringcentral_api.models import Every
taken = [name for name in inspect.signature(module.request).parameters if name not in ("body", "options")]
given = {name: "v-id" if name == "id" else "1" for name in taken}
request = module.request(**given, body=Every())
assert [key for key, _ in request.query] == names, request.query
assert {key for key in request.headers} >= {"client", "body", "X-Odd", "fooBar"}
assert request.path.startswith("/a'b/v-id/"), request.path
print("fine")
"""
    assert run(folder, code) == "fine\n"


def test_the_package_passes_our_linter(folder: Path, tmp_path: Path) -> None:
    """No name or value of a document may fail `make check`."""
    shutil.copy(PROJECT / "pyproject.toml", tmp_path)
    shutil.copytree(folder / "ringcentral_api", tmp_path / "generated" / "ringcentral_api")
    for chore in (["check"], ["format", "--check"]):
        command = [sys.executable, "-m", "ruff", *chore, "--quiet", "--no-cache", "."]
        done = subprocess.run(command, cwd=tmp_path, capture_output=True, text=True, check=False)
        assert done.returncode == 0, done.stdout


@pytest.mark.long
def test_the_package_is_strictly_typed(folder: Path) -> None:
    """Strict, and a checker reports the deprecated operation alone."""
    call = "from ringcentral_api.api import Api\nfrom ringcentral_api.client import SimpleClient\n"
    (folder / "use.py").write_text(f'{call}Api(SimpleClient("https://x.example", "t")).old.old()\n')
    options = ["--strict", "--enable-error-code", "deprecated", "--config-file=", "--cache-dir", str(folder / ".cache")]
    command = [sys.executable, "-m", "mypy", *options, "-p", "ringcentral_api", "-m", "use"]
    done = subprocess.run(command, cwd=folder, capture_output=True, text=True, check=False)
    (found,) = [line for line in done.stdout.splitlines() if ": error: " in line]
    assert found.startswith("use.py:3: error: function ringcentral_api.api.old._facade.OldApi.old is deprecated"), found
    assert "2027-01-01" in found
    assert str(PROJECT) not in done.stdout
