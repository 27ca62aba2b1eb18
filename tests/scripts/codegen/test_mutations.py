"""Mutated documents: each is generated completely, with all names, or is refused with file, line and hint."""

# pyright: reportUnknownVariableType=false, reportUnknownArgumentType=false, reportUnknownMemberType=false
# Documents are plain JSON of any shape.

from __future__ import annotations

import ast
import json
import random
import shutil
from typing import TYPE_CHECKING, Any

import pytest

from scripts.codegen import importing
from scripts.codegen.document import HOME
from scripts.codegen.generate import scratch_folder
from scripts.codegen.home import Home, home_of
from scripts.codegen.names import Registry
from scripts.codegen.settle import key_of
from scripts.spec import facts
from scripts.spec.errors import SpecError, SpecErrors
from scripts.spec.grammar import METHODS

from .documents import PREFIX, Data
from .mutations import (
    BENIGN,
    WRONG,
    Mutation,
    add_things,
    long_texts,
    move_parameters,
    mutated,
    name_inline_schemas,
    nested,
    one_member_unions,
    operations,
    recase_ids,
    recase_values,
    rename_some_components,
    rename_tags,
    turn_into_references,
)

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from pathlib import Path

SIZE = 12
"""The number of operations of the small documents."""

VENDOR = (
    rename_tags,
    recase_ids,
    recase_values,
    name_inline_schemas,
    one_member_unions,
    turn_into_references,
    rename_some_components,
    move_parameters,
    add_things,
)


def part_of(document: Data, seed: int) -> Data:
    """Return a document with some of the operations, and the components that these need."""
    kept = {(path, method) for path, method, _ in random.Random(seed).sample(operations(document), SIZE)}
    paths: Data = {}
    for path, method, one in operations(document):
        if (path, method) in kept:
            item = document["paths"][path]
            paths.setdefault(path, {key: item[key] for key in item if key not in METHODS})[method] = one
    others = {name: values for name, values in document["components"].items() if name != "schemas"}
    needed: dict[str, Any] = {}
    stack: list[Any] = [paths, others]
    while stack:
        value = stack.pop()
        if isinstance(value, str) and value.startswith(PREFIX):
            name = value.removeprefix(PREFIX)
            if name not in needed and name in document["components"]["schemas"]:
                needed[name] = document["components"]["schemas"][name]
                stack.append(needed[name])
        elif isinstance(value, dict | list):
            stack.extend(value.values() if isinstance(value, dict) else value)
    return {**document, "paths": paths, "components": {**others, "schemas": dict(sorted(needed.items()))}}


def saved(folder: Path, document: Data, date: str) -> str:
    file = folder / f"api-{date}.json"
    file.write_text(json.dumps(document, indent=1, ensure_ascii=False), encoding="utf-8")
    return str(file)


def imported(home: Home, document: Data) -> Home:
    """Import a document, and give its names out: from now on the overlay cannot change them without an alias."""
    home.spec.mkdir(parents=True, exist_ok=True)
    with scratch_folder(home) as scratch:
        file = saved(home.spec.parent, document, "2026-01-01")
        importing.write(importing.attempt(file, home, scratch=scratch), home, None, accept=True)
    registry = json.loads(home.names.read_text(encoding="utf-8"))
    home.names.write_text(json.dumps({**registry, "frozen": True}), encoding="utf-8")
    return home


def names_in(package: Path) -> set[str]:
    """Return the public names of a package, by its code alone."""
    tree = ast.parse((package / "models" / "__init__.py").read_text(encoding="utf-8"))
    (listed,) = [
        node.value for node in tree.body if isinstance(node, ast.Assign) and ast.unparse(node.targets[0]) == "__all__"
    ]
    modules = [file for file in (package / "api").glob("*/*.py") if not file.name.startswith("_")]
    return {f"models.{name}" for name in ast.literal_eval(listed)} | {
        f"api.{file.parent.name}.{file.stem}" for file in modules
    }


def check(home: Home, document: Data) -> str:
    """Import a mutated document into a copy of the home, and return what became of it."""
    file = saved(home.spec.parent, document, "2026-02-01")
    before = {key: ".".join(place) for key, place in Registry(home.names).operations().items()}
    try:
        with scratch_folder(home) as scratch:
            result = importing.attempt(file, home, scratch=scratch)
            assert result.made is not None
            names = names_in(result.made.folder)
    except SpecError as error:
        for one in error.errors if isinstance(error, SpecErrors) else [error]:
            places = (f"{file}: line ", f"{home.overlay}: line ")
            assert str(one).startswith(places), "every error has file and line"
            assert "a rule is missing" not in str(one)
            assert len(one.reason.split()) > 4, "and says what to do"
        return "refused"
    now = {
        key_of(one.method, one.path): f"{one.tag}.{one.name}"
        for tag in result.made.plan.tags
        for one in tag.operations
        if not one.target
    }
    assert set(now) == {key_of(method, path) for path, method, _ in operations(document)}
    assert {key: now[key] for key in before if key in now and now[key] != before[key]} == {}, "no operation moves"
    lines = {one.where for one in result.changes or () if one.area == "Python names"}
    assert sorted(names_in(home.package) - names - lines) == [], "what is gone is in the changelog"
    return "complete"


@pytest.fixture(scope="module")
def small(tmp_path_factory: pytest.TempPathFactory) -> tuple[Home, Data]:
    document = part_of(facts.load(), 1)
    return imported(home_of(root=tmp_path_factory.mktemp("mutations")), document), document


def applied(document: Data, mutations: Sequence[Mutation], seed: int) -> Data:
    return mutated(document, mutations, random.Random(seed))


def title(mutation: Callable[..., None]) -> str:
    return mutation.__name__


def test_what_a_vendor_does_in_a_month(small: tuple[Home, Data]) -> None:
    home, document = small
    assert check(home, applied(document, VENDOR, 1)) == "complete"


@pytest.mark.long
@pytest.mark.parametrize("mutation", BENIGN, ids=title)
def test_each_mutation_alone(mutation: Mutation, small: tuple[Home, Data]) -> None:
    home, document = small
    wanted = {"complete"} if mutation is not nested else {"complete", "refused"}
    assert check(home, applied(document, [mutation], 1)) in wanted


@pytest.mark.long
@pytest.mark.parametrize("mutation", WRONG, ids=title)
def test_what_must_be_refused(mutation: Mutation, small: tuple[Home, Data]) -> None:
    home, document = small
    assert check(home, applied(document, [mutation], 1)) == "refused"


@pytest.mark.long
@pytest.mark.parametrize("seed", range(100))
def test_several_mutations_of_a_part(seed: int, tmp_path: Path) -> None:
    document = part_of(facts.load(), seed)
    home = imported(home_of(root=tmp_path), document)
    order = random.Random(seed)
    check(home, mutated(document, order.sample(BENIGN, order.randint(2, 5)), order))


@pytest.mark.long
@pytest.mark.parametrize("seed", range(6))
def test_several_mutations_of_the_whole_document(seed: int, tmp_path: Path) -> None:
    """With the overlay and the names of the project."""
    document = facts.load()
    home = home_of(root=tmp_path)
    home.spec.mkdir()
    for file in (HOME.overlay, HOME.names, HOME.notices, HOME.lock):
        shutil.copy(file, home.spec)
    for folder, copy in ((HOME.package, home.package), (HOME.facts, home.facts)):
        shutil.copytree(folder, copy)
    order = random.Random(seed)
    mutations = order.sample([one for one in BENIGN if one is not long_texts], order.randint(2, 5))
    check(home, mutated(document, mutations, order))
