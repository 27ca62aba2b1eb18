"""Commands: `python -m scripts.codegen regen | check | audit`."""

from __future__ import annotations

import argparse
import filecmp
import gc
import sys
import tempfile
from pathlib import Path

from scripts.spec.errors import SpecError
from scripts.spec.normalise import checked
from scripts.spec.reader import read

from .audit import Problem, audit
from .docs import with_docs
from .document import load_document
from .errors import CodegenError
from .exercise import exercise
from .generate import generate, regenerate
from .home import DEFAULT, ROOT, Home, home_of
from .renames import name_changes


def main(arguments: list[str] | None = None) -> int:
    """Run a command; the exit code is 0 if all is well."""
    parser = argparse.ArgumentParser(prog="python -m scripts.codegen", description=__doc__)
    parser.add_argument("--root", type=Path, default=ROOT, help="the folder of spec/ and generated/")
    parser.add_argument("--name", default=DEFAULT, help="the package; one other than the default has spec/NAME/")
    commands = parser.add_subparsers(dest="command", required=True)
    regen = commands.add_parser("regen", help="write the package and its registry of names from the facts")
    regen.add_argument(
        "--docs", help="an official document whose descriptions go into the docstrings of this local copy"
    )
    commands.add_parser("check", help="generate into a scratch folder and compare with what is there")
    audited = commands.add_parser("audit", help="count what the generated client covers of a document")
    audited.add_argument("--upstream", help="an official document; without it the committed facts")
    options = parser.parse_args(arguments)
    home = home_of(options.name, options.root)
    try:
        if options.command == "regen":
            return _regen(home, options.docs)
        if options.command == "check":
            return _check(home)
        return _audit(home, options.upstream)
    except (CodegenError, SpecError, OSError) as error:
        print(f"error: {error}", file=sys.stderr)
        return 1
    except RecursionError:
        print("error: the document is nested too deeply", file=sys.stderr)
        return 1


def _regen(home: Home, docs: str | None) -> int:
    document = load_document(home)
    if docs:
        document = with_docs(document, read(docs).data)
    result = regenerate(document, home)
    operations = sum(not one.target for tag in result.plan.tags for one in tag.operations)
    models = len(result.plan.where)
    print(f"{operations} operations, {models} models, enums and unions in generated/{home.package.name}")
    for found in name_changes(result.registry, result.plan):
        print(f"{found.severity}: {found.rule}: {found.where}: {found.what}")
    if docs:
        print(
            "This copy holds the descriptions of the official document: do not commit or publish it.\n"
            "`make regen` without DOCS restores it."
        )
    return 0


def _check(home: Home) -> int:
    with tempfile.TemporaryDirectory(prefix="rcext-check-") as scratch:
        target = Path(scratch) / home.package.name
        result = generate(load_document(home), target, names=home.names, accepted=home.accepted(), source=home.source())
        differing = _differences(target, home.package)
        if not home.names.exists() or result.registry.text() != home.names.read_text(encoding="utf-8"):
            differing.append(f"spec/{home.names.name}")
    if differing:
        print("generated/ differs from what spec/ gives; run `make regen`:", file=sys.stderr)
        for name in differing[:20]:
            print(f"  {name}", file=sys.stderr)
        return 1
    print("generated/ is what spec/ gives.")
    return 0


def _differences(fresh: Path, present: Path) -> list[str]:
    def listed(folder: Path) -> set[str]:
        return {
            str(path.relative_to(folder))
            for path in folder.rglob("*")
            if path.is_file() and "__pycache__" not in path.parts
        }

    ours, theirs = listed(fresh), listed(present)
    changed = {name for name in ours & theirs if not filecmp.cmp(fresh / name, present / name, shallow=False)}
    return sorted(changed | (ours ^ theirs))


def _audit(home: Home, upstream: str | None) -> int:
    if upstream:
        document, notices = checked(read(upstream))
        for notice in notices:
            print(f"notice: {notice}")
    else:
        document = load_document(home)
    result = audit(document)
    if result.complete:
        with tempfile.TemporaryDirectory(prefix="rcext-audit-") as scratch:
            made = generate(document, Path(scratch) / DEFAULT, names=None, accepted=None)
            lines = exercise(made.plan, Path(scratch) / DEFAULT)
        result.problems += [Problem(line.partition(": ")[0], line) for line in lines]
        result.called = sum(not one.target for tag in made.plan.tags for one in tag.operations)
    print(result.text())
    return 0 if result.complete else 1


if __name__ == "__main__":
    gc.disable()  # a run is short and lives on trees without cycles: a fifth of the time otherwise
    raise SystemExit(main())
