"""Import of an official document: everything is tried before anything is written."""

from __future__ import annotations

import datetime
import hashlib
import json
import re
import tempfile
import traceback
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING, Any

from scripts.spec import diff, facts, files
from scripts.spec.errors import SpecError, SpecErrors
from scripts.spec.grammar import METHODS
from scripts.spec.normalise import checked
from scripts.spec.reader import read

from . import kept
from .document import misfit_error, with_overlay
from .errors import CodegenError, CodegenErrors
from .exercise import exercise
from .generate import generate, install
from .kept import Keeper
from .names import Registry
from .needs import needs_of
from .renames import name_changes
from .settle import settle_components

if TYPE_CHECKING:
    from collections.abc import Sequence

    from scripts.spec.overlay import Misfit
    from scripts.spec.reader import Source

    from .generate import Generated
    from .home import Home

TOOL = "1"
"""The version of the import and the generator; raise it when their output changes for the same document."""


@dataclass(slots=True)
class Import:
    """An import that was tried.

    Attributes:
        document: The new facts.
        record: The record of the document.
        changes: What changed against the facts before; `None` if there were none.
        notices: What was left out of the document, or looks like a mistake in it.
        decisions: What does not fit the overlay, and the notices of the generator, as far as they are not accepted yet.
        lines: The line of the overlay for some decisions.
        size: The number of operations.
        title: From which document to which.
        made: The generated package, if it was kept.
        parts: The parts that the document lacks and our code uses, for `spec/kept.json`.
    """

    document: dict[str, Any]
    record: dict[str, str]
    changes: list[diff.Change] | None
    title: str
    notices: list[str] = field(default_factory=list[str])
    decisions: list[str] = field(default_factory=list[str])
    lines: dict[str, int] = field(default_factory=dict[str, int])
    size: int = 0
    made: Generated | None = None
    parts: dict[str, Any] = field(default_factory=dict[str, Any])


def attempt(upstream: str, home: Home, date: str = "", scratch: Path | None = None) -> Import:
    """Read a document, compare it with the facts, and generate its package into a scratch folder.

    Args:
        upstream: A file or an address.
        home: The home of the API; nothing in it is changed.
        date: The date of the document; without it that of its name or its version, else today.
        scratch: A `generate.scratch_folder` of the home, from where `write` installs the package. Without it the
            package is only tried.

    Raises:
        SpecError: The document, the overlay or the generated package is wrong; `SpecErrors` lists everything.
    """
    source = read(upstream)
    document, notices = checked(source)
    old = facts.load(home.facts) if home.facts.is_dir() and any(home.facts.iterdir()) else None
    record = _record(source, document, date)
    changes = None if old is None else diff.compare(old, document)
    since = home.source().get("date", "")
    title = f"{since} to {record['date']}" if since else record["date"]
    result = Import(document, record, changes, title, notices, size=_size(document))
    before = None if old is None else kept.apply(old, home.kept_parts())
    if scratch is not None:
        result.made = _generate(result, home, source, scratch, before)
    else:
        with tempfile.TemporaryDirectory(prefix="rcext-import-") as folder:
            _generate(result, home, source, Path(folder), before)
    return result


def write(result: Import, home: Home, page: Path | None, title: str = "", *, accept: bool = False) -> bool:
    """Write the facts, their record and the changelog, and install the package if it was kept.

    Args:
        result: The import that was tried.
        home: The home of the API.
        page: The changelog to add the changes to, if any.
        title: The title of the changes.
        accept: Whether to accept the decisions.

    Returns:
        Whether the facts changed.

    Raises:
        SpecError: Something cannot be written.
    """
    prepared: Path | None = None
    if page is not None and result.changes:
        prepared = files.prepared(page, files.added(page, result.changes, title or result.title))
    try:
        changed = facts.write(result.document, home.facts)
        record = json.dumps(result.record, indent=1, ensure_ascii=False, sort_keys=True) + "\n"
        if not home.lock.exists() or home.lock.read_text("utf-8") != record:
            files.prepared(home.lock, record).replace(home.lock)
        if prepared is not None and page is not None:
            prepared.replace(page)
        _write_parts(result.parts, home)
        if accept and result.decisions:
            there = home.notices.read_text("utf-8") if home.notices.exists() else ""
            home.notices.write_text(there + "".join(f"{line}\n" for line in result.decisions), "utf-8")
        if result.made is not None:
            install(result.made, home)
    finally:
        if prepared is not None:
            prepared.unlink(missing_ok=True)
    return changed


def _write_parts(parts: dict[str, Any], home: Home) -> None:
    if parts:
        text = json.dumps(parts, indent=1, ensure_ascii=False, sort_keys=True) + "\n"
        files.prepared(home.kept, text).replace(home.kept)
    else:
        home.kept.unlink(missing_ok=True)


def decisions(result: Import) -> list[str]:
    """Return what a person has to decide or to tell users, a line each."""
    found = [f"accept or avoid: {notice}" for notice in result.decisions]
    changes = result.changes or []
    for rule, words in (
        ("name-gone", "release notes, a name is gone"),
        ("name-kept-as-alias", "release notes, a name has moved"),
        ("operation-removed", "release notes, an operation is gone"),
        ("operation-added", "overlay, a summary for a new operation"),
        ("sunset-set", "release notes, a sunset date"),
        ("deprecated", "release notes, deprecated"),
    ):
        found += [f"{words}: {one.where}: {one.what}" for one in changes if one.rule == rule]
    breaking = sum(one.breaking and one.area != "Python names" for one in changes)
    return [*found, f"release notes, {breaking} breaking changes of the API"] if breaking else found


def _generate(result: Import, home: Home, source: Source, scratch: Path, before: dict[str, Any] | None) -> Generated:
    """Generate the package; once more with what our code uses of the facts before, if the document lacks some of it."""
    made, misfits = _generated(result, home, source, scratch)
    lines: list[str] = []
    if before is not None and (keeper := _keeper(result, home, made, before)).kept:
        result.parts, lines = keeper.kept, keeper.lines
        made, misfits = _generated(result, home, source, scratch)
    accepted = home.accepted()
    result.notices += made.prepared.remarks
    result.decisions = list(dict.fromkeys(one.text for one in misfits))
    result.decisions += [notice for notice in [*made.prepared.notices, *lines] if notice not in accepted]
    result.lines = {one.text: one.action.line for one in misfits if one.action.line is not None}
    if result.changes is not None:
        result.changes += name_changes(made.registry, made.plan)
    return made


def _keeper(result: Import, home: Home, made: Generated, before: dict[str, Any]) -> Keeper:
    registry = Registry(home.names)
    keeper = Keeper(settle_components(result.document, registry), before, registry)
    keeper.keep(needs_of(home, registry), made.plan)
    return keeper


def _generated(result: Import, home: Home, source: Source, scratch: Path) -> tuple[Generated, list[Misfit]]:
    """Generate the package and call it.

    Raises:
        SpecError: Something is wrong; `SpecErrors` lists everything.
    """
    errors: list[SpecError] = []
    misfits: list[Misfit] = []
    made: Generated | None = None
    try:
        document = with_overlay(result.document, home, errors, misfits, parts=result.parts)
        output = scratch / home.package.name
        made = generate(document, output, names=home.names, accepted=None, source=result.record)
        errors += [_placed(line, source) for line in exercise(made.plan, output)]
    except (CodegenError, RecursionError) as error:
        found = located(error, source)
        errors += found.errors if isinstance(found, SpecErrors) else (found,)
    except Exception as error:
        errors.append(_unexpected(error, source))
    if errors or made is None:
        errors[:0] = [misfit_error(home, one) for one in misfits]
        raise errors[0] if len(errors) == 1 else SpecErrors(errors)
    return made, misfits


def _unexpected(error: Exception, source: Source) -> SpecError:
    """Turn an exception that no rule foresees into an error with the place in the generator."""
    frames = [one for one in traceback.extract_tb(error.__traceback__) if "/scripts/" in one.filename]
    place = f"{Path(frames[-1].filename).name}:{frames[-1].lineno}" if frames else "the generator"
    return SpecError(f"a rule is missing: {place} failed with {type(error).__name__}: {error}", source=source.name)


def _placed(line: str, source: Source) -> SpecError:
    """Return a line about an operation (`GET /path: text`) with its place in the document."""
    place, _, text = line.partition(": ")
    return source.located(SpecError(text or line, CodegenError(place, "", "").path, source=source.name))


def located(error: CodegenError | RecursionError, source: Source) -> SpecError:
    """Turn an error of the generator into one with file and line."""
    if isinstance(error, RecursionError):
        return SpecError("the document is nested too deeply", source=source.name)
    listed: Sequence[CodegenError] = error.errors if isinstance(error, CodegenErrors) else (error,)
    found = [SpecError(_text(one), one.path) for one in listed]
    return source.located(found[0] if len(found) == 1 else SpecErrors(found))


def _text(error: CodegenError) -> str:
    """Return what is wrong; the place of the error is beside it if it has one."""
    if not error.path:
        return str(error)
    text = f"{error.found}; {error.wanted}"
    return f"{error.part}: {text}" if error.part and error.part not in text else text


def _record(source: Source, document: dict[str, Any], date: str) -> dict[str, str]:
    version = str(document["info"]["version"])
    dated = re.search(r"\d{4}-\d{2}-\d{2}", f"{Path(source.name).name} {version}")
    date = date or (dated[0] if dated else datetime.date.today().isoformat())
    return {
        "date": date,
        "document": Path(source.name).name,
        "sha256": hashlib.sha256(source.raw).hexdigest(),
        "tool": TOOL,
        "version": version,
    }


def _size(document: dict[str, Any]) -> int:
    return sum(1 for item in document["paths"].values() for method in METHODS if method in item)
