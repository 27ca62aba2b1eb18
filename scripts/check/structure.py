"""Structure of the code: no import cycles, private modules stay private, functions fit on a screen.

Import-linter does not have a contract for underscore names, and reads cycles per package only; this check reads the
whole import graph (without imports for type checkers alone).
"""

from __future__ import annotations

import ast
import sys
from pathlib import Path
from typing import TYPE_CHECKING, Final

import grimp

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

ROOT: Final = Path(__file__).resolve().parents[2]
PACKAGES: Final = ("rcext", "scripts", "ringcentral_api")
MAX_LINES: Final = 60
"""Lines of a function's body, without its docstring and signature."""


def import_graph(packages: tuple[str, ...] = PACKAGES) -> dict[str, set[str]]:
    """Return the modules that each module of some packages imports when it runs, inside functions too."""
    graph = grimp.build_graph(*packages, exclude_type_checking_imports=True, cache_dir=None)
    return {module: set(graph.find_modules_directly_imported_by(module)) for module in graph.modules}


def find_cycles(graph: Mapping[str, set[str]]) -> list[list[str]]:
    """Return the groups of modules that import each other, directly or through others (Tarjan's algorithm)."""
    order: dict[str, int] = {}
    low: dict[str, int] = {}
    stack: list[str] = []
    found: list[list[str]] = []

    def visit(module: str) -> None:
        order[module] = low[module] = len(order)
        stack.append(module)
        for imported in graph[module]:
            if imported not in order:
                visit(imported)
                low[module] = min(low[module], low[imported])
            elif imported in stack:
                low[module] = min(low[module], order[imported])
        if low[module] == order[module]:
            place = stack.index(module)
            if len(stack) - place > 1:
                found.append(sorted(stack[place:]))
            del stack[place:]

    sys.setrecursionlimit(max(sys.getrecursionlimit(), 4 * len(graph)))
    for module in graph:
        if module not in order:
            visit(module)
    return found


def find_private_imports(graph: Mapping[str, set[str]]) -> list[tuple[str, str]]:
    """Return the pairs of a module and a private module of another package that it imports.

    `rcext._flow` is private to `rcext`, `rcext.auth._session` to `rcext.auth`. The generated package is one package.
    """
    return sorted(
        (module, imported)
        for module, targets in graph.items()
        for imported in targets
        if (owner := _owner(imported)) is not None and not f"{module}.".startswith(f"{owner}.")
    )


def _owner(module: str) -> str | None:
    parts = module.split(".")
    for place, part in enumerate(parts):
        if part.startswith("_") and not part.startswith("__"):
            return "ringcentral_api" if parts[0] == "ringcentral_api" else ".".join(parts[:place])
    return None


def find_long_functions(path: Path) -> Iterator[tuple[str, int, int]]:
    """Yield name, line and body length of each function that is too long."""
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef):
            body = node.body[1:] if ast.get_docstring(node, clean=False) is not None else node.body
            lines = (body[-1].end_lineno or 0) - body[0].lineno + 1 if body else 0
            if lines > MAX_LINES:
                yield node.name, node.lineno, lines


def find_problems(root: Path = ROOT, packages: tuple[str, ...] = PACKAGES) -> list[str]:
    """Return a line for each violation. Generated functions may be long."""
    graph = import_graph(packages)
    problems = [f"import cycle: {' -> '.join(cycle)}" for cycle in find_cycles(graph)]
    problems += [f"{module} imports {imported}, a private module" for module, imported in find_private_imports(graph)]
    for folder in ("rcext", "scripts"):
        for path in sorted((root / folder).rglob("*.py")):
            problems += [
                f"{path.relative_to(root)}:{line}: {name} has {lines} lines, more than {MAX_LINES}"
                for name, line, lines in find_long_functions(path)
            ]
    return problems


def main() -> int:
    """Print the violations, and return 1 if there are any."""
    problems = find_problems()
    for problem in problems:
        print(problem, file=sys.stderr)
    return int(bool(problems))


if __name__ == "__main__":
    raise SystemExit(main())
