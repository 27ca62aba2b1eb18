"""Commands: `python -m scripts.codegen regen | check | audit`."""

from __future__ import annotations

import argparse
import filecmp
import sys
import tempfile
from pathlib import Path

from scripts.spec.errors import SpecError
from scripts.spec.normalise import facts_of
from scripts.spec.reader import read

from .audit import audit
from .docs import with_docs
from .errors import CodegenError
from .generate import PACKAGE, ROOT, SPEC, accepted_notices, generate, load_document, regenerate
from .renames import name_changes


def main(arguments: list[str] | None = None) -> int:
    """Run a command; the exit code is 0 where all is well."""
    parser = argparse.ArgumentParser(prog="python -m scripts.codegen", description=__doc__)
    commands = parser.add_subparsers(dest="command", required=True)
    regen = commands.add_parser("regen", help="write generated/ringcentral_api and spec/names.json from spec/")
    regen.add_argument(
        "--docs", help="an official document whose descriptions go into the docstrings of this local copy"
    )
    commands.add_parser("check", help="generate into a scratch folder and compare with what is there")
    audited = commands.add_parser("audit", help="count what the generated client covers of a document")
    audited.add_argument("--upstream", help="an official document; without it the committed facts")
    options = parser.parse_args(arguments)
    try:
        if options.command == "regen":
            return _regen(options.docs)
        if options.command == "check":
            return _check()
        return _audit(options.upstream)
    except (CodegenError, SpecError, OSError) as error:
        print(f"error: {error}", file=sys.stderr)
        return 1


def _regen(docs: str | None) -> int:
    document = load_document()
    if docs:
        document = with_docs(document, read(docs).data)
    result = regenerate(document)
    operations = sum(not one.target for tag in result.plan.tags for one in tag.operations)
    print(f"{operations} operations, {len(result.plan.where)} models, enums and unions in {PACKAGE.relative_to(ROOT)}")
    for found in name_changes(result.registry, result.plan):
        print(f"{found.severity}: {found.rule}: {found.where}: {found.what}")
    if docs:
        print(
            "This copy holds the descriptions of the official document: do not commit or publish it.\n"
            "`make regen` without DOCS restores it."
        )
    return 0


def _check() -> int:
    names = SPEC / "names.json"
    with tempfile.TemporaryDirectory(prefix="rcext-check-") as scratch:
        target = Path(scratch) / "ringcentral_api"
        result = generate(load_document(), target, names=names, accepted=accepted_notices())
        differing = _differences(target, PACKAGE)
        if not names.exists() or result.registry.text() != names.read_text(encoding="utf-8"):
            differing.append(str(names.relative_to(ROOT)))
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


def _audit(upstream: str | None) -> int:
    if upstream:
        document, notices = facts_of(read(upstream).data)
        for notice in notices:
            print(f"notice: {notice}")
    else:
        document = load_document()
    result = audit(document)
    print(result.text())
    return 0 if result.complete else 1


if __name__ == "__main__":
    raise SystemExit(main())
