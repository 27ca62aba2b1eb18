"""`python -m scripts.spec`: import a document, compare two, look for prose."""

import argparse
import io
import os
import subprocess
import sys
import tarfile
import tempfile
from pathlib import Path
from typing import Any

from scripts.spec import changelog, diff, facts, normalise, reader
from scripts.spec.errors import SpecError
from scripts.spec.grammar import METHODS

_PROJECT = Path(__file__).resolve().parents[2]
_SEVERE = 3
"""Exit code if there is a change as severe as `--fail-on` says."""


def main(arguments: list[str] | None = None) -> int:
    """Run one chore.

    Args:
        arguments: The command line, without the program's name.

    Returns:
        The exit code: 0, 1 where something is wrong with what was given, 2 where the command line is.
    """
    options = _parser().parse_args(arguments)
    try:
        return int(options.run(options))
    except SpecError as error:
        print(f"error: {error}", file=sys.stderr)
        return 1


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="python -m scripts.spec", description=__doc__)
    chores = parser.add_subparsers(required=True, metavar="CHORE")
    chore = chores.add_parser("import", help="write the facts of an official document, and what changed")
    chore.add_argument("upstream", help="a file or an address, OpenAPI 3.0 or 3.1, YAML or JSON")
    chore.add_argument("--folder", type=Path, default=facts.FOLDER, help="where the facts are kept")
    chore.add_argument("--changelog", type=Path, help="write the changes to this file, as Markdown")
    chore.add_argument("--title", default="", help="from what to what, for the changelog")
    chore.set_defaults(run=_import)
    chore = chores.add_parser("diff", help="compare two versions of the API")
    source = "a folder of facts, a file, an address, or git:<revision> for the facts of a commit"
    chore.add_argument("old", help=source)
    chore.add_argument("new", help=source)
    chore.add_argument("--changelog", type=Path, help="add the changes to this Markdown page")
    chore.add_argument("--title", default="", help="from what to what; without it the names of the two")
    chore.add_argument("--json", type=Path, help="write the changes to this file as JSON; - for the output")
    chore.add_argument("--inherited", action="store_true", help="list a change for each schema that inherits it")
    chore.add_argument(
        "--fail-on", choices=tuple(reversed(diff.SEVERITIES)), help="exit with 3 if there is a change this severe"
    )
    chore.set_defaults(run=_diff)
    chore = chores.add_parser("check-prose", help="look for upstream prose in the project's files")
    chore.add_argument("--upstream", required=True, help="the official document")
    chore.add_argument(
        "places", nargs="*", type=Path, help="files and folders; spec/ and generated/ where none is named"
    )
    chore.set_defaults(run=_check_prose)
    return parser


def _import(options: argparse.Namespace) -> int:
    new, notices = _facts_of(options.upstream)
    folder: Path = options.folder
    target: Path | None = options.changelog
    old = facts.load(folder) if folder.is_dir() and any(folder.iterdir()) else None
    for notice in notices:
        print(f"notice: {notice}")
    changes = None if old is None else [*diff.compare(old, new), *_renames(new, folder)]
    if changes is None:
        print("no facts there before: nothing to compare with")
    else:
        print(changelog.text(changes, options.title), end="")
    # The page is prepared before the facts are swapped in, and put in place after it.
    page = None if target is None else _prepared(target, _page(target, changes or [], options.title or "New facts"))
    try:
        changed = facts.write(new, folder)
        if page is not None and target is not None:
            page.replace(target)
    finally:
        if page is not None:
            page.unlink(missing_ok=True)
    print(f"{folder}: {_size(new)}, {'written' if changed else 'nothing new to write'}")
    return 0


def _renames(new: dict[str, Any], folder: Path) -> list[diff.Change]:
    """What the new facts would do to Python names; asked only where they are to become the project's own."""
    if folder.resolve() != facts.FOLDER.resolve():
        return []
    from scripts.codegen.renames import renames

    return renames(new)


def _diff(options: argparse.Namespace) -> int:
    changes = diff.compare(_any_facts(options.old), _any_facts(options.new), inherited=options.inherited)
    title = options.title or f"{_short(options.old)} to {_short(options.new)}"
    if options.json is not None and str(options.json) == "-":
        print(changelog.as_json(changes, title), end="")
    else:
        print(changelog.text(changes, title), end="")
    if options.json is not None and str(options.json) != "-":
        _prepared(options.json, changelog.as_json(changes, title)).replace(options.json)
    if options.changelog is not None:
        _prepared(options.changelog, _page(options.changelog, changes, title)).replace(options.changelog)
    return _verdict(changes, options.fail_on)


def _verdict(changes: list[diff.Change], fail_on: str | None) -> int:
    if fail_on is None:
        return 0
    least = diff.SEVERITIES.index(fail_on)
    return _SEVERE if any(diff.SEVERITIES.index(change.severity) >= least for change in changes) else 0


def _short(name: str) -> str:
    return Path(name).stem.removeprefix("ringcentral-openapi-") or name


def _page(target: Path, changes: list[diff.Change], title: str) -> str:
    try:
        there = target.read_text("utf-8") if target.exists() else ""
        return changelog.added(there, changes, title)
    except OSError as error:
        raise SpecError(f"cannot be read: {error.strerror or error}", source=str(target)) from None
    except SpecError as error:
        error.source = str(target)
        raise


def _check_prose(options: argparse.Namespace) -> int:
    from scripts.spec import prose

    source = reader.read(options.upstream)
    known = [_checked(source)[0]]
    if facts.FOLDER.is_dir():
        # The project's facts may be of another document. Taken once more, so that prose in them is not excused.
        known.append(normalise.facts_of(facts.load())[0])
    pieces = prose.fragments(source.data, known)
    places: list[Path] = options.places or [_PROJECT / "spec", _PROJECT / "generated"]
    for place in places:
        if not place.exists():
            raise SpecError("there is nothing of that name to look in", source=str(place))
    found = prose.search(pieces, places)
    print(prose.report(found, len(pieces)))
    return 1 if found else 0


def _facts_of(upstream: str) -> tuple[dict[str, Any], list[str]]:
    return _checked(reader.read(upstream))


def _checked(source: reader.Source) -> tuple[dict[str, Any], list[str]]:
    try:
        taken, notices = normalise.facts_of(source.data)
    except SpecError as error:
        raise source.located(error) from None
    except RecursionError:
        raise SpecError("the document is nested too deeply", source=source.name) from None
    if not source.ends_with_a_line:
        notices.insert(0, "the last line has no end: is the document cut short?")
    return taken, notices


def _any_facts(name: str) -> dict[str, Any]:
    if name.startswith("git:"):
        return _committed(name.removeprefix("git:"))
    return facts.load(Path(name)) if Path(name).is_dir() else _facts_of(name)[0]


def _committed(revision: str) -> dict[str, Any]:
    """Return the facts of a commit."""
    command = ["git", "archive", "--format=tar", revision, "spec/facts"]
    done = subprocess.run(command, cwd=_PROJECT, capture_output=True, check=False)
    if done.returncode:
        reason = done.stderr.decode(errors="replace").strip().removeprefix("fatal: ")
        raise SpecError(f"no facts in this commit: {reason}", source=f"git:{revision}")
    with tempfile.TemporaryDirectory() as folder, tarfile.open(fileobj=io.BytesIO(done.stdout)) as archive:
        archive.extractall(folder, filter="data")
        return facts.load(Path(folder) / "spec" / "facts")


def _prepared(target: Path, text: str) -> Path:
    page = target.with_name(f".{target.name}.{os.getpid()}")
    try:
        page.write_text(text, "utf-8", newline="\n")
    except OSError as error:
        raise SpecError(f"cannot be written: {error.strerror or error}", source=str(target)) from None
    return page


def _size(document: dict[str, Any]) -> str:
    operations = sum(1 for item in document["paths"].values() for method in METHODS if method in item)
    components = document.get("components", {})
    schemas, parameters = (len(components.get(section, {})) for section in ("schemas", "parameters"))
    return f"{operations} operations, {schemas} schemas, {parameters} shared parameters"


if __name__ == "__main__":
    sys.exit(main())
