"""Pages of the site that list the API's operations: `docs/api/`, written by `make docs` and never committed.

They are read from the generated endpoint modules, without importing them: the facts of each operation, its arguments
and what it returns. One page per group of `rc.api`, and one index of all operations.
"""

from __future__ import annotations

import ast
import json
import re
import shutil
from dataclasses import dataclass
from pathlib import Path
from typing import Final

ROOT: Final = Path(__file__).resolve().parents[1]
SOURCES: Final = ROOT / "generated" / "ringcentral_api" / "api"
FOLDER: Final = ROOT / "docs" / "api"
_ARGUMENT: Final = re.compile(r"^ {4}(\w+): (.*)$", re.MULTILINE)
_SENT_AS: Final = re.compile(r"; sent as `([^`]+)`")

_GROUP: Final = """# {title}

`rc.api.{group}`. Every argument is a keyword argument; each call also takes `options=RequestOptions(...)`.

"""
_INDEX: Final = """---
hide: [navigation, toc]
---

# API operations

All {count} operations, in {groups} groups. Filter them by any part of the path, the Python name, a permission or the
throttling group. Several words narrow the result.

<div id="operations" markdown>

| method and path | `rc.api.` | application permission | user permission | throttling group |
|---|---|---|---|---|
{rows}

</div>
"""


@dataclass(frozen=True)
class Argument:
    """An argument of an operation.

    Attributes:
        name: its Python name.
        type: its annotation.
        default: its default as source text, or None if it is required.
        sent_as: its name on the wire, if that differs.
        meaning: its line in the docstring.
    """

    name: str
    type: str
    default: str | None
    sent_as: str
    meaning: str


@dataclass(frozen=True)
class Operation:
    """What a page says about one operation.

    Attributes:
        name: its Python name.
        group: its group in `rc.api`.
        method: the HTTP method.
        path: the path template.
        facts: keyword facts of the specification, such as `app_permission`.
        summary: the first paragraph of its docstring.
        arguments: its arguments, `options` excepted.
        returns: what a call returns, as source text.
    """

    name: str
    group: str
    method: str
    path: str
    facts: dict[str, object]
    summary: str
    arguments: list[Argument]
    returns: str

    def fact(self, name: str) -> str:
        """Return a fact as text, empty if the specification has none."""
        return str(self.facts.get(name) or "")


def read_operation(path: Path) -> Operation | None:
    """Read one endpoint module; return None for the alias of another one."""
    tree = ast.parse(path.read_text(encoding="utf-8"))
    functions = {node.name: node for node in tree.body if isinstance(node, ast.FunctionDef)}
    facts = [
        node.value
        for node in tree.body
        if isinstance(node, ast.Assign)
        and isinstance(node.value, ast.Call)
        and ast.unparse(node.targets[0]) == "OPERATION"
    ]
    if not facts:
        return None
    name, method, template, group = (ast.literal_eval(value) for value in facts[0].args)
    request = functions["request"]
    docstring = ast.get_docstring(request) or ""
    return Operation(
        name=name,
        group=group,
        method=method,
        path=template,
        facts={str(word.arg): ast.literal_eval(word.value) for word in facts[0].keywords},
        summary=docstring.partition("\n\n")[0],
        arguments=_arguments(request, docstring),
        returns=_returns(functions["parse"]),
    )


def _arguments(request: ast.FunctionDef, docstring: str) -> list[Argument]:
    meanings = dict(_ARGUMENT.findall(docstring))
    found: list[Argument] = []
    for argument, default in zip(request.args.kwonlyargs, request.args.kw_defaults, strict=True):
        if argument.arg == "options" or argument.annotation is None:
            continue
        meaning = meanings.get(argument.arg, "")
        sent_as = _SENT_AS.search(meaning)
        found.append(
            Argument(
                argument.arg,
                ast.unparse(argument.annotation).removesuffix(" | None"),
                None if default is None else ast.unparse(default),
                sent_as[1] if sent_as else "",
                _SENT_AS.sub("", meaning),
            )
        )
    return found


def _returns(parse: ast.FunctionDef) -> str:
    return ast.unparse(parse.returns) if parse.returns is not None else "None"


def read_operations() -> list[Operation]:
    """Read all endpoint modules, sorted by path and method."""
    paths = [path for path in SOURCES.glob("*/*.py") if not path.name.startswith("_")]
    found = [read_operation(path) for path in paths]
    return sorted((one for one in found if one is not None), key=lambda each: (each.path, each.method))


def _cell(text: str) -> str:
    return text.replace("|", "\\|").replace("\n", " ")


def _code(text: str) -> str:
    return f"`{_cell(text)}`" if text else ""


def _section(operation: Operation) -> str:
    facts = [
        ("Throttling group", operation.fact("group")),
        ("Application permission", operation.fact("app_permission")),
        ("User permission", operation.fact("user_permission")),
        ("Largest body", f"{operation.facts['max_body']} bytes" if operation.facts.get("max_body") else ""),
        ("Host", "media host" if operation.facts.get("media") else ""),
    ]
    lines = [
        f"## {operation.name}",
        operation.summary,
        f"`{operation.method} {operation.path}`",
        " · ".join(f"{label}: {value}" for label, value in facts if value),
        f"Call: `rc.api.{operation.group}.{operation.name}(...)`. Returns `{operation.returns}`.",
    ]
    if operation.arguments:
        table = ["| argument | type | sent as | meaning |", "|---|---|---|---|"]
        for each in operation.arguments:
            name = f"`{each.name}`" + (" (required)" if each.default is None else "")
            table.append(f"| {name} | {_code(each.type)} | {_code(each.sent_as)} | {_cell(each.meaning)} |")
        lines.append("\n".join(table))
    return "\n\n".join(line for line in lines if line) + "\n"


def _row(operation: Operation) -> str:
    name = f"{operation.group}.{operation.name}"
    return (
        f"| `{operation.method} {operation.path}` | [`{name}`]({operation.group}.md#{operation.name}) "
        f"| {operation.fact('app_permission')} | {operation.fact('user_permission')} | {operation.fact('group')} |"
    )


def pages() -> dict[str, str]:
    """Return the texts of all pages, by file name."""
    titles: dict[str, str] = json.loads((ROOT / "spec" / "names.json").read_text(encoding="utf-8"))["groups"]
    operations = read_operations()
    groups: dict[str, list[Operation]] = {}
    for operation in operations:
        groups.setdefault(operation.group, []).append(operation)
    found = {
        f"{group}.md": _GROUP.format(title=titles.get(group, group), group=group)
        + "\n".join(_section(each) for each in members)
        for group, members in sorted(groups.items())
    }
    rows = "\n".join(_row(each) for each in operations)
    found["index.md"] = _INDEX.format(count=len(operations), groups=len(groups), rows=rows)
    found["SUMMARY.md"] = "- [All operations](index.md)\n" + "".join(
        f"- [{titles.get(group, group)}]({group}.md)\n" for group in sorted(groups)
    )
    return found


def main() -> int:
    """Write the pages, and remove what is left of earlier ones."""
    shutil.rmtree(FOLDER, ignore_errors=True)
    FOLDER.mkdir(parents=True)
    for name, text in pages().items():
        (FOLDER / name).write_text(text, encoding="utf-8")
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
