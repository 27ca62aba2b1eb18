"""The same facts give the same bytes, whatever the order of their keys and the seed of the hashes."""

from __future__ import annotations

import os
import random
import subprocess
import sys
from typing import TYPE_CHECKING

import pytest

from scripts.codegen.document import HOME
from scripts.codegen.generate import generate
from scripts.codegen.names import Registry

from .documents import PROJECT, STRING, answering, checksums, document, package, ref, shuffled, taking, thing

if TYPE_CHECKING:
    from pathlib import Path

WHOLE = """
import random, sys
from pathlib import Path
from scripts.codegen.document import HOME
from scripts.codegen.generate import generate, load_document
from tests.scripts.codegen.documents import shuffled

document, folder = shuffled(load_document(), random.Random(1)), Path(sys.argv[1])
result = generate(
    document, folder / HOME.package.name, names=HOME.names, accepted=HOME.accepted(), source=HOME.source()
)
(folder / "names.json").write_text(result.registry.text(), encoding="utf-8")
"""


def relative(folder: Path) -> dict[str, str]:
    """Return the checksums of a folder's files by their places in it."""
    return {name.removeprefix(str(folder)): value for name, value in checksums(folder).items() if ".pyc" not in name}


@pytest.mark.long
def test_the_whole_package_again(tmp_path: Path) -> None:
    """Another process, with another hash seed and shuffled keys, writes what is in the repository, byte for byte."""
    command = [sys.executable, "-c", WHOLE, str(tmp_path)]
    environment = {**os.environ, "PYTHONHASHSEED": "1"}
    done = subprocess.run(command, cwd=PROJECT, env=environment, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr
    made = relative(tmp_path / HOME.package.name)
    assert len(made) > 700
    assert made == relative(HOME.package)
    assert (tmp_path / "names.json").read_bytes() == HOME.names.read_bytes()


def small() -> dict[str, object]:
    """Return a document with unions, shared parts and collisions, where order could show."""
    tag = {"propertyName": "kind", "mapping": {"dog": "Dog", "cat": "Cat"}}
    schemas = {
        "Pet": {**thing(kind=STRING, b=STRING, a=STRING), "discriminator": tag},
        "Dog": {"allOf": [ref("Pet"), thing(z={"type": "string", "enum": ["b", "a"]}, y=thing(q=STRING, p=STRING))]},
        "Cat": {"allOf": [ref("Pet"), {"oneOf": [ref("Old"), ref("Young")]}]},
        "Old": thing(age={"type": "integer", "enum": [3, 1]}),
        "Young": thing(age=STRING),
        "DogY": thing(other=ref("Cat")),
    }
    parameters = [
        {"in": "query", "name": name, "schema": {"type": "string", "enum": ["x", name]}} for name in ("b", "a", "A")
    ]
    paths = {
        "/b": {"post": {**taking(ref("Pet")), "parameters": parameters}, "get": answering(ref("Dog"), "readDog")},
        "/a": {"get": {**answering(ref("DogY"), "ReadDog"), "tags": ["Others", "Things"]}},
    }
    return document(schemas, paths)


def test_the_same_process_twice_and_shuffled(tmp_path: Path) -> None:
    source = small()
    results: list[tuple[dict[str, str], str]] = []
    for index in range(3):
        order = random.Random(index)
        result = package(shuffled(source, order) if index else source, tmp_path / str(index))
        results.append((relative(tmp_path / str(index)), result.registry.text()))
    assert results[0] == results[1] == results[2]


def test_generating_over_an_old_package_leaves_nothing_of_it(tmp_path: Path) -> None:
    package(small(), tmp_path)
    fresh = checksums(tmp_path)
    (tmp_path / "ringcentral_api" / "models" / "_gone.py").write_text("gone = 1\n")
    package(small(), tmp_path)
    assert checksums(tmp_path) == fresh


def test_the_order_of_lists_stays(tmp_path: Path) -> None:
    """Lists are not sets: values of an enum keep their order, and so do the members of a union."""
    package(small(), tmp_path)
    text = "".join(path.read_text() for path in sorted((tmp_path / "ringcentral_api" / "models").glob("_*.py")))
    values = text[text.index("class DogZ(") :]
    assert values.index('"b"') < values.index('"a"')


def test_a_name_on_record_decides(tmp_path: Path) -> None:
    """The package follows the registry: what is on record there stands in the code."""
    first = package(small(), tmp_path / "first")
    names = tmp_path / "names.json"
    names.write_text(first.registry.text().replace('"age": "age"', '"age": "years"'), encoding="utf-8")
    second = generate(small(), tmp_path / "ringcentral_api", names=names, accepted=None)
    text = "".join(path.read_text() for path in (tmp_path / "ringcentral_api" / "models").glob("_*.py"))
    assert "years: " in text
    assert second.registry.changes == []


def test_the_committed_registry_can_be_read() -> None:
    assert Registry(HOME.names).data["operations"]
