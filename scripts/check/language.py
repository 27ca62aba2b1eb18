"""Plain English in docstrings, comments, messages, pages, templates and the overlay's summaries.

The rules are those of `docs/glossary.md` and `CONTRIBUTING.md`: common technical words, short sentences, American
spelling, imperative docstrings. This check finds phrases that earlier versions of the project used and that readers
had to decode; it cannot judge whether a sentence is good. A line that must contain one ends in `# language: allow`
(Markdown: `<!-- language: allow -->`).
"""

from __future__ import annotations

import argparse
import ast
import io
import re
import subprocess
import sys
import tokenize
import tomllib
from pathlib import Path
from typing import TYPE_CHECKING, Final, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Iterator

ROOT: Final = Path(__file__).resolve().parents[2]

PATTERNS: Final = [
    (re.compile(pattern, re.IGNORECASE), advice)
    for advice, patterns in tomllib.loads((Path(__file__).parent / "phrases.toml").read_text(encoding="utf-8")).items()
    for pattern in patterns
]
_NOT_IMPERATIVE: Final = re.compile(
    r"^(?:The|A|An|What|Whether|How|Where|Who|Whatever|All|Those|That|One|Each|Every|No|Its|It|Nothing|Anything|Which|When|If)\b"
)
_ALLOW: Final = "language: allow"
_SKIPPED: Final = (
    "generated/ringcentral_api/api/",
    "generated/ringcentral_api/models/",
    "generated/ringcentral_api/_specification.py",
    "tests/cassettes/",
    "docs/api-changes",
    "docs/api/",
)


class Finding(NamedTuple):
    """A phrase to rewrite.

    Attributes:
        path: the file.
        line: the line, counted from 1.
        phrase: what was found.
        advice: what to write instead.
    """

    path: str
    line: int
    phrase: str
    advice: str

    def __str__(self) -> str:
        return f"{self.path}:{self.line}: {self.phrase!r}: {self.advice}"


def find_phrases(path: str, line: int, text: str) -> Iterator[Finding]:
    """Yield the findings of one text, which begins at a line."""
    for offset, part in enumerate(text.splitlines() or [""]):
        if _ALLOW in part:
            continue
        plain = re.sub(r"`[^`]*`", "`x`", part)
        for pattern, advice in PATTERNS:
            for match in pattern.finditer(plain):
                yield Finding(path, line + offset, match.group().strip(), advice)


def check_python(path: str, source: str) -> Iterator[Finding]:
    """Yield the findings of a Python file: docstrings, comments, and texts of three words or more."""
    lines = source.splitlines()
    nodes = list(ast.walk(ast.parse(source)))
    docstrings: set[int] = set()
    for node in nodes:
        if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef | ast.ClassDef | ast.Module):
            body = node.body[0] if node.body else None
            if (
                isinstance(body, ast.Expr)
                and isinstance(body.value, ast.Constant)
                and isinstance(body.value.value, str)
            ):
                docstrings.add(id(body.value))
                yield from _check_first_line(path, node, body.value.value, body.lineno)
        if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef) and node.name.startswith("test_"):
            yield from find_phrases(path, node.lineno, node.name.replace("_", " "))
    for node in nodes:
        if not isinstance(node, ast.Constant) or not isinstance(node.value, str) or _ALLOW in lines[node.lineno - 1]:
            continue
        if id(node) in docstrings or node.value.count(" ") >= 2:
            yield from find_phrases(path, node.lineno, node.value)
    for token in tokenize.generate_tokens(io.StringIO(source).readline):
        if token.type == tokenize.COMMENT:
            yield from find_phrases(path, token.start[0], token.string)


def _check_first_line(path: str, node: ast.AST, docstring: str, line: int) -> Iterator[Finding]:
    if not isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef) or node.name.startswith("test_"):
        return
    decorators = " ".join(ast.unparse(decorator) for decorator in node.decorator_list)
    if "property" in decorators or "fixture" in decorators:
        return
    match = _NOT_IMPERATIVE.match(docstring.strip())
    if match:
        yield Finding(path, line, docstring.strip().split("\n")[0][:60], "start with an imperative verb (Return ...)")


def check_markdown(path: str, source: str) -> Iterator[Finding]:
    """Yield the findings of a page, code blocks included (their comments are read, too)."""
    for number, line in enumerate(source.splitlines(), start=1):
        yield from find_phrases(path, number, line)


def check_lines(path: str, source: str, marker: str) -> Iterator[Finding]:
    """Yield the findings of the lines that contain a marker, such as `#` in a Makefile or `description:` in YAML."""
    for number, line in enumerate(source.splitlines(), start=1):
        if marker in line:
            yield from find_phrases(path, number, line)


def check_file(path: Path) -> Iterator[Finding]:
    """Yield the findings of one file, by its kind."""
    name = path.relative_to(ROOT).as_posix()
    if name.startswith(_SKIPPED) or path == Path(__file__).resolve():
        return
    pages = (".md", ".jinja", ".html", ".js") + ((".yaml", ".txt") if name.startswith("spec/") else ())
    if path.suffix == ".py":
        yield from check_python(name, path.read_text(encoding="utf-8"))
    elif path.suffix in pages:
        yield from check_markdown(name, path.read_text(encoding="utf-8"))
    elif path.name == "Makefile":
        yield from check_lines(name, path.read_text(encoding="utf-8"), "#")


def files(arguments: list[str]) -> list[Path]:
    """Return the files to read: those named, or all that are under version control."""
    listed = subprocess.run(
        ["git", "ls-files", "--cached", "--others", "--exclude-standard", "--", *arguments],
        cwd=ROOT,
        check=True,
        capture_output=True,
        text=True,
    )
    return [ROOT / name for name in listed.stdout.splitlines() if (ROOT / name).is_file()]


def main() -> int:
    """Print the findings; return 1 if there are any."""
    parser = argparse.ArgumentParser(prog="scripts.check.language", description="Check for plain English.")
    parser.add_argument("paths", nargs="*")
    parser.add_argument("--count", action="store_true", help="print the number of findings of each folder only")
    arguments = parser.parse_args()
    findings = [finding for path in files(arguments.paths) for finding in check_file(path)]
    if arguments.count:
        counts: dict[str, int] = {}
        for finding in findings:
            folder = "/".join(finding.path.split("/")[:2])
            counts[folder] = counts.get(folder, 0) + 1
        for folder, number in sorted(counts.items(), key=lambda item: -item[1]):
            print(f"{number:6} {folder}")
    else:
        for finding in findings:
            print(finding)
    if findings:
        print(f"{len(findings)} phrases to rewrite in plain English", file=sys.stderr)
    return int(bool(findings))


if __name__ == "__main__":
    raise SystemExit(main())
