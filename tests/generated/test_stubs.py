"""Stubs have what the modules beside them have: type checkers read nothing else of models and groups."""

from __future__ import annotations

import ast
import gc
import inspect
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

import ringcentral_api

from .operations import by_tag

if TYPE_CHECKING:
    from collections.abc import Iterator

PACKAGE = Path(ringcentral_api.__file__).parent
MODULES = sorted(path.stem for path in (PACKAGE / "models").glob("_[a-z]*.py"))
TAGS = by_tag()


@pytest.fixture(autouse=True)
def no_collector() -> Iterator[None]:
    """Pause the garbage collector: its searches of the syntax trees would take most of the time."""
    gc.disable()
    yield
    gc.enable()


def tree(path: Path) -> ast.Module:
    return ast.parse(path.read_text(encoding="utf-8"))


def plain(annotation: str) -> str:
    return ast.unparse(ast.parse(annotation.strip("\"'")))


def described(path: Path) -> dict[str, list[str]]:
    """Return the fields, enum members and constructor's arguments of each class, and the functions, of a module."""
    found: dict[str, list[str]] = {}
    for node in tree(path).body:
        if isinstance(node, ast.FunctionDef):
            found[node.name] = [ast.unparse(node.args), ast.unparse(node.returns) if node.returns else ""]
        elif isinstance(node, ast.AnnAssign) and ast.unparse(node.annotation) == "TypeAlias" and node.value:
            found[ast.unparse(node.target)] = [plain(ast.unparse(node.value))]
        elif isinstance(node, ast.ClassDef):
            found[node.name] = [ast.unparse(part) for part in (*node.bases, *node.decorator_list)]
            found[node.name].extend(line for statement in node.body for line in members(statement))
    return found


def members(node: ast.stmt) -> list[str]:
    """Return what a statement of a class declares to type checkers: attributes, their docstrings, constructors."""
    if isinstance(node, ast.If):
        body = node.body if ast.unparse(node.test) == "TYPE_CHECKING" else []
        return [line for statement in body for line in members(statement)]
    if not isinstance(node, ast.FunctionDef):
        text = ast.unparse(node)
        return [] if text.startswith("__") else [text]
    decorators = [ast.unparse(decorator) for decorator in node.decorator_list]
    if node.name == "__init__":
        return [*decorators, *(ast.unparse(argument) for argument in node.args.kwonlyargs)]
    return [*decorators, ast.unparse(node.args)] if decorators and decorators != ["classmethod"] else []


def test_models_have_the_same_fields_and_constructors() -> None:
    assert len(MODULES) > 50
    for name in MODULES:
        module = PACKAGE / "models" / f"{name}.py"
        stub, own = described(module.with_suffix(".pyi")), described(module)
        assert stub.keys() == own.keys(), name
        for part, lines in own.items():
            # A stub has the overloads of a constructor, without its implementation.
            assert set(stub[part]) == set(lines), (name, part)


@pytest.mark.parametrize("tag", TAGS)
def test_groups_have_the_signatures_of_their_operations(tag: str) -> None:
    sync, asynchronous = (
        node for node in tree(PACKAGE / "api" / tag / "_facade.pyi").body if isinstance(node, ast.ClassDef)
    )
    for group, kind in ((sync, ast.FunctionDef), (asynchronous, ast.AsyncFunctionDef)):
        methods: dict[str, list[ast.FunctionDef | ast.AsyncFunctionDef]] = {}
        for node in group.body:
            if isinstance(node, kind):
                methods.setdefault(node.name, []).append(node)
        assert methods.keys() == {entry.name for entry in TAGS[tag]}
        for entry in TAGS[tag]:
            own = inspect.signature(entry.module.request)
            for method in methods[entry.name]:
                assert ast.get_docstring(method) == inspect.getdoc(entry.module.request), entry.id
                names = [argument.arg for argument in method.args.kwonlyargs]
                assert names == list(own.parameters)
                if len(methods[entry.name]) == 1:
                    result = inspect.signature(entry.module.parse).return_annotation
                    assert (method.returns and ast.unparse(method.returns)) == plain(result), entry.id
                    notes = [
                        argument.annotation and ast.unparse(argument.annotation) for argument in method.args.kwonlyargs
                    ]
                    assert notes == [plain(parameter.annotation) for parameter in own.parameters.values()], entry.id
