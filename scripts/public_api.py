"""List of all public names: `docs/public-api.md`, written by `make regen` and compared by `make check`.

A name is public if neither it nor its module or class begins with an underscore. Each object is listed once, under the
shortest module that exports it.
"""

from __future__ import annotations

import ast
import functools
import importlib
import inspect
import itertools
import pkgutil
import types
from pathlib import Path
from typing import TYPE_CHECKING, Final

from scripts.output import run

if TYPE_CHECKING:
    from collections.abc import Iterator

ROOT: Final = Path(__file__).resolve().parents[1]
PAGE: Final = ROOT / "docs" / "public-api.md"
_LEFT_OUT: Final = ("ringcentral_api.api", "ringcentral_api.models", "ringcentral_api.notifications")
_HEADER: Final = """# Public names

<!-- Written by `make regen`. Do not edit. -->

Every public name of `rcext` and of the runtime of `ringcentral_api`, each with the first sentence of its docstring.
The [versioning policy](versioning.md) covers these names and no others. Operations and models of the API are not listed
here: `rc.api` and `ringcentral_api.models` have them.
"""


def modules() -> list[str]:
    """Return the names of all public modules, the shortest first."""
    found: list[str] = []
    for package in ("rcext", "ringcentral_api"):
        found.append(package)
        path = importlib.import_module(package).__path__
        for info in pkgutil.walk_packages(path, f"{package}."):
            private = any(part.startswith("_") for part in info.name.split("."))
            if not private and not info.name.startswith(_LEFT_OUT):
                found.append(info.name)
    return sorted(found, key=lambda name: (name.split(".")[0], name.count("."), name))


def _names(module: types.ModuleType) -> list[str]:
    exported: list[str] | None = getattr(module, "__all__", None)
    if exported is not None:
        return sorted(exported)
    return sorted(
        name
        for name, value in vars(module).items()
        if not name.startswith("_") and getattr(value, "__module__", None) == module.__name__
    )


def _summary(value: object) -> str:
    if not (inspect.isclass(value) or inspect.isroutine(value) or isinstance(value, property | types.ModuleType)):
        return ""
    text = inspect.getdoc(value) or ""
    return " ".join(text.split("\n\n")[0].split())


def _members(kind: type) -> Iterator[tuple[str, str]]:
    for name, value in sorted(vars(kind).items()):
        if name.startswith("_"):
            continue
        plain: object = getattr(value, "__func__", value)
        if inspect.isfunction(plain):
            yield f"{name}()", _summary(plain)
        elif isinstance(plain, property):
            yield name, _summary(plain)
        elif isinstance(plain, functools.cached_property):
            yield name, _summary(plain.func)


def constants(package: Path) -> dict[str, str]:
    """Return the docstrings of assignments (a text on the line after) in all modules of a folder."""
    found: dict[str, str] = {}
    for path in package.rglob("*.py"):
        body = ast.parse(path.read_text(encoding="utf-8")).body
        for node, following in itertools.pairwise(body):
            target: ast.expr | None = node.target if isinstance(node, ast.AnnAssign) else None
            if isinstance(node, ast.Assign):
                target = node.targets[0]
            if isinstance(target, ast.Name) and isinstance(following, ast.Expr):
                text = following.value.value if isinstance(following.value, ast.Constant) else None
                if isinstance(text, str):
                    found[target.id] = " ".join(inspect.cleandoc(text).split("\n\n")[0].split())
    return found


def page() -> str:
    """Return the text of the page."""
    parts = [_HEADER]
    listed: set[int] = set()
    texts = constants(ROOT / "rcext") | constants(ROOT / "generated" / "ringcentral_api")
    for name in modules():
        module = importlib.import_module(name)
        lines: list[str] = []
        for exported in _names(module):
            value: object = getattr(module, exported)
            if isinstance(value, types.ModuleType):
                continue
            if inspect.isclass(value) or inspect.isroutine(value):
                if id(value) in listed:
                    continue
                listed.add(id(value))
            lines.append(_line(exported, _summary(value) or texts.get(exported, ""), 0))
            if inspect.isclass(value) and not issubclass(value, BaseException):
                lines += [_line(member, text, 1) for member, text in _members(value)]
        if lines:
            parts.append(f"\n## `{name}`\n\n{_summary(module)}\n\n" + "\n".join(lines) + "\n")
    return "".join(parts)


def _line(name: str, summary: str, depth: int) -> str:
    return f"{'  ' * depth}- `{name}`" + (f": {summary}" if summary else "")


def main(arguments: list[str] | None = None) -> int:
    """Write the file, or compare it with `--check`; return the exit code."""
    return run(__doc__, lambda: {PAGE: page()}, arguments)


if __name__ == "__main__":
    raise SystemExit(main())
