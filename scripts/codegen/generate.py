"""From facts and overlay to a folder with the package."""

from __future__ import annotations

import contextlib
import io
import shutil
import tempfile
from pathlib import Path
from typing import TYPE_CHECKING, Any

from .audit import Problem, compare
from .document import HOME, leftovers, load_document
from .errors import CodegenError, CodegenErrors
from .home import Home, version_of
from .names import Registry
from .parser import agree, configuration, parse
from .planning import plan_of, settled
from .project import PackageWriter, tidy
from .settle import settle_operations

if TYPE_CHECKING:
    from collections.abc import Generator

    from .plan import Plan
    from .prepare import Prepared


class Generated:
    """The result of one generation.

    Attributes:
        prepared: the prepared document.
        plan: what was written.
        registry: the names, with what changed.
        folder: the folder where the package is.
    """

    def __init__(self, prepared: Prepared, plan: Plan, registry: Registry, folder: Path) -> None:
        self.prepared = prepared
        self.plan = plan
        self.registry = registry
        self.folder = folder


def generate(
    document: dict[str, Any],
    output: Path,
    *,
    names: Path | None,
    accepted: set[str] | None,
    source: dict[str, Any] | None = None,
) -> Generated:
    """Generate the package into a folder, which must not exist or be replaceable.

    Args:
        document: an OpenAPI document as `scripts.spec.facts.load` gives it.
        output: the folder of the package.
        names: the registry of names to keep to.
        accepted: the notices that are accepted; `None` accepts all.
        source: the record of the official document, for its version and date.

    Raises:
        CodegenError: something would be lost, or a rule met something new.
    """
    registry = Registry(names)
    source = source or {}
    registry.since = source.get("date") or registry.since
    document = settle_operations(document, registry)
    prepared = settled(document, registry)
    prepared.notices = sorted({*prepared.notices, *leftovers(prepared.document)})
    fresh = [notice for notice in prepared.notices if accepted is not None and notice not in accepted]
    if fresh:
        raise CodegenError(
            "#",
            f"{len(fresh)} notices of the preparation rules are new",
            "read them, then add these lines to spec/accepted-notices.txt:\n" + "\n".join(fresh),
        )
    plan = plan_of(prepared, registry)
    plan.version = version_of(source) or plan.version
    complete(document, prepared, plan)
    config = configuration(output)
    data = parse(prepared.document, config)
    agree(data, plan, prepared.document)
    if output.exists():
        shutil.rmtree(output)
    project = PackageWriter(openapi=data, config=config, plan=plan)
    with contextlib.redirect_stdout(io.StringIO()):
        problems = project.build()
    if problems:
        raise CodegenError("#", f"the generator reports {problems}", "see its message")
    try:
        tidy(output, output.parent)
    except RuntimeError as error:
        raise CodegenError(
            "#", f"the generated code is wrong: {error}", "a name or a text broke it, or a template lacks an import"
        ) from None
    return Generated(prepared, plan, registry, output)


def complete(document: dict[str, Any], prepared: Prepared, plan: Plan) -> None:
    """Compare the plan with the document itself, past all rules.

    Raises:
        CodegenErrors: something is missing.
    """
    result = compare(document, prepared, plan)
    if not result.complete:
        counts = ", ".join(f"{have} of {want} {name}" for name, (want, have) in result.counts.items() if have != want)
        hint = "repair this place in the overlay (do its parts contradict each other?), or the rule that loses it"
        raise CodegenErrors(
            [
                CodegenError(problem.place, f"lost on the way to the plan: {problem}", hint)
                for problem in result.problems or [Problem("#", counts)]
            ]
        )


def regenerate(document: dict[str, Any] | None = None, home: Home = HOME) -> Generated:
    """Replace the package and the registry of names; on any error both stay as they were."""
    document = load_document(home) if document is None else document
    with scratch_folder(home) as scratch:
        result = generate(
            document, scratch / home.package.name, names=home.names, accepted=home.accepted(), source=home.source()
        )
        install(result, home)
    return result


@contextlib.contextmanager
def scratch_folder(home: Home) -> Generator[Path]:
    """Return a folder beside the package, from where `install` can move another one into its place."""
    home.package.parent.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory(dir=home.package.parent, prefix=".regen-") as scratch:
        yield Path(scratch)


def install(result: Generated, home: Home) -> None:
    """Replace the package and the registry of names by a generated one in a `scratch_folder`; all or nothing."""
    partial = home.names.with_suffix(".json.new")
    old = result.folder.with_name("old")
    try:
        partial.write_text(result.registry.text(), encoding="utf-8")
        if home.package.exists():
            home.package.rename(old)
        try:
            result.folder.rename(home.package)
            partial.replace(home.names)
        except BaseException:
            if old.exists():
                if home.package.exists():
                    home.package.rename(result.folder.with_name("new"))
                old.rename(home.package)
            raise
    finally:
        partial.unlink(missing_ok=True)
    result.folder = home.package
