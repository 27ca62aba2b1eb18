"""`python -m scripts.spec`: import a document, compare two, look for prose."""

import argparse
import gc
import io
import subprocess
import sys
import tarfile
import tempfile
from pathlib import Path
from typing import TYPE_CHECKING, Any

from scripts.spec import changelog, diff, facts, files, normalise, reader
from scripts.spec.errors import SpecError

if TYPE_CHECKING:
    from scripts.codegen.home import Home
    from scripts.codegen.importing import Import

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
    except RecursionError:
        print("error: the document is nested too deeply", file=sys.stderr)
        return 1


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="python -m scripts.spec", description=__doc__)
    chores = parser.add_subparsers(required=True, metavar="CHORE")
    chore = chores.add_parser("import", help="write the facts of an official document, and what changed")
    chore.add_argument("upstream", help="a file or an address, OpenAPI 3.0 or 3.1, YAML or JSON")
    chore.add_argument("--folder", type=Path, help="where the facts are kept, if not in spec/")
    chore.add_argument(
        "--name", default="ringcentral_api", help="the package; one other than the default has spec/NAME/"
    )
    chore.add_argument("--root", type=Path, default=_PROJECT, help="the folder of spec/ and generated/")
    chore.add_argument("--changelog", type=Path, help="add the changes to this Markdown page")
    chore.add_argument("--title", default="", help="from what to what, for the changelog")
    chore.add_argument("--date", default="", help="the date of the document, if its name does not have it")
    chore.add_argument("--accept", action="store_true", help="accept the new notices of the generator")
    chore.add_argument("--decisions", type=Path, help="write what a person has to decide to this file too")
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
    chore.add_argument("places", nargs="*", type=Path, help="files and folders; spec/ and generated/ if none is named")
    chore.set_defaults(run=_check_prose)
    return parser


def _import(options: argparse.Namespace) -> int:
    from scripts.codegen import importing
    from scripts.codegen.generate import scratch_folder
    from scripts.codegen.home import Home, home_of

    home = home_of(options.name, options.root)
    folder: Path | None = options.folder
    elsewhere = folder is not None and folder.resolve() != home.facts.resolve()
    if folder is not None and elsewhere:
        # These facts are outside the project: nothing of it belongs to them.
        home = Home(folder.parent, folder.parent / "generated", folder.name)
    with scratch_folder(home) as scratch:
        result = importing.attempt(options.upstream, home, options.date, None if elsewhere else scratch)
        return _finish(result, home, options, elsewhere=elsewhere)


def _finish(result: "Import", home: "Home", options: argparse.Namespace, *, elsewhere: bool) -> int:
    from scripts.codegen import importing

    for notice in result.notices:
        print(f"notice: {notice}")
    if result.changes is None:
        print("no facts there before: nothing to compare with")
    else:
        print(changelog.text(result.changes, options.title or result.title), end="")
    if result.decisions and not options.accept and not elsewhere:
        print("error: decide about these points, then import again with --accept (make: ACCEPT=1):", file=sys.stderr)
        for line in result.decisions:
            place = f"{home.overlay}: line {result.lines[line]}: " if line in result.lines else ""
            print(f"  {place}{line}", file=sys.stderr)
        return 1
    changed = importing.write(result, home, options.changelog, options.title, accept=options.accept)
    print(f"{home.facts}: {result.size} operations, {'written' if changed else 'nothing new to write'}")
    if result.made is not None:
        print(f"{home.package}: generated")
    lines = "".join(f"to do: {line}\n" for line in importing.decisions(result))
    print(lines, end="")
    if options.decisions is not None:
        options.decisions.parent.mkdir(parents=True, exist_ok=True)
        files.prepared(options.decisions, lines).replace(options.decisions)
    return 0


def _diff(options: argparse.Namespace) -> int:
    changes = diff.compare(_any_facts(options.old), _any_facts(options.new), inherited=options.inherited)
    title = options.title or f"{_short(options.old)} to {_short(options.new)}"
    if options.json is not None and str(options.json) == "-":
        print(changelog.as_json(changes, title), end="")
    else:
        print(changelog.text(changes, title), end="")
    if options.json is not None and str(options.json) != "-":
        files.prepared(options.json, changelog.as_json(changes, title)).replace(options.json)
    if options.changelog is not None:
        page = files.added(options.changelog, changes, title)
        files.prepared(options.changelog, page).replace(options.changelog)
    return _verdict(changes, options.fail_on)


def _verdict(changes: list[diff.Change], fail_on: str | None) -> int:
    if fail_on is None:
        return 0
    least = diff.SEVERITIES.index(fail_on)
    return _SEVERE if any(diff.SEVERITIES.index(change.severity) >= least for change in changes) else 0


def _short(name: str) -> str:
    return Path(name).stem.removeprefix("ringcentral-openapi-") or name


def _check_prose(options: argparse.Namespace) -> int:
    from scripts.spec import prose

    source = reader.read(options.upstream)
    known = [normalise.checked(source)[0]]
    if facts.FOLDER.is_dir():
        # The project's facts may be of another document. Taken once more, so that prose in them is not excused.
        known.append(normalise.facts_of(facts.load(facts.FOLDER))[0])
    pieces = prose.fragments(source.data, known)
    places: list[Path] = options.places or [_PROJECT / "spec", _PROJECT / "generated"]
    for place in places:
        if not place.exists():
            raise SpecError("there is nothing of that name to look in", source=str(place))
    found = prose.search(pieces, places)
    print(prose.report(found, len(pieces)))
    return 1 if found else 0


def _any_facts(name: str) -> dict[str, Any]:
    if name.startswith("git:"):
        return _committed(name.removeprefix("git:"))
    return facts.load(Path(name)) if Path(name).is_dir() else normalise.checked(reader.read(name))[0]


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


if __name__ == "__main__":
    gc.disable()  # a run is short and lives on trees without cycles: a fifth of the time otherwise
    sys.exit(main())
