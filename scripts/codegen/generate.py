"""From facts and overlay to a folder with the package."""

from __future__ import annotations

import contextlib
import io
import shutil
import tempfile
from pathlib import Path
from typing import TYPE_CHECKING, Any

from scripts.spec import facts, overlay

from .errors import CodegenError
from .names import Registry
from .parser import agree, configuration, parse
from .planner import Planner
from .prepare import prepare
from .project import TypedProject, tidy

if TYPE_CHECKING:
    from .plan import Plan
    from .prepare import Prepared

ROOT = Path(__file__).resolve().parents[2]
SPEC = ROOT / "spec"
PACKAGE = ROOT / "generated" / "ringcentral_api"


class Generated:
    """The result of one generation.

    Attributes:
        prepared: the prepared document.
        plan: what was written.
        registry: the names, with what changed.
        folder: where the package is.
    """

    def __init__(self, prepared: Prepared, plan: Plan, registry: Registry, folder: Path) -> None:
        self.prepared = prepared
        self.plan = plan
        self.registry = registry
        self.folder = folder


def load_document() -> dict[str, Any]:
    """The committed facts with the overlay on top."""
    return overlay.apply(facts.load(SPEC / "facts"), overlay.load_overlay(SPEC / "overlay.yaml"))


def accepted_notices() -> set[str]:
    """The notices that a person has read and accepted."""
    path = SPEC / "accepted-notices.txt"
    lines = path.read_text(encoding="utf-8").splitlines() if path.exists() else []
    return {line for line in lines if line and not line.startswith("#")}


def generate(document: dict[str, Any], output: Path, *, names: Path | None, accepted: set[str] | None) -> Generated:
    """Generate the package into a folder, which must not exist or be replaceable.

    Args:
        document: an OpenAPI document as `scripts.spec.facts.load` gives it.
        output: the folder of the package.
        names: the registry of names to keep to.
        accepted: the notices that are accepted; `None` accepts all.

    Raises:
        CodegenError: something would be lost, or a rule met something new.
    """
    prepared = prepare(document)
    fresh = [notice for notice in prepared.notices if accepted is not None and notice not in accepted]
    if fresh:
        listed = "\n  ".join(fresh)
        raise CodegenError(
            "#",
            f"preparation rules met something new:\n  {listed}\n",
            "read it, then add the line to spec/accepted-notices.txt",
        )
    registry = Registry(names)
    plan = Planner(prepared.document, registry).plan()
    config = configuration(output)
    data = parse(prepared.document, config)
    agree(data, plan, prepared.document)
    if output.exists():
        shutil.rmtree(output)
    project = TypedProject(openapi=data, config=config, plan=plan)
    with contextlib.redirect_stdout(io.StringIO()):
        problems = project.build()
    if problems:
        raise CodegenError("#", f"the generator reports {problems}", "see its message")
    tidy(output, ROOT)
    return Generated(prepared, plan, registry, output)


def regenerate(document: dict[str, Any] | None = None) -> Generated:
    """Replace `generated/ringcentral_api` and `spec/names.json`; on any error both stay as they were."""
    document = load_document() if document is None else document
    PACKAGE.parent.mkdir(exist_ok=True)
    with tempfile.TemporaryDirectory(dir=PACKAGE.parent, prefix=".regen-") as scratch:
        result = generate(
            document, Path(scratch) / "ringcentral_api", names=SPEC / "names.json", accepted=accepted_notices()
        )
        old = Path(scratch) / "old"
        if PACKAGE.exists():
            PACKAGE.rename(old)
        try:
            (Path(scratch) / "ringcentral_api").rename(PACKAGE)
        except BaseException:
            if old.exists():
                old.rename(PACKAGE)
            raise
        names = SPEC / "names.json"
        partial = names.with_suffix(".json.new")
        partial.write_text(result.registry.text(), encoding="utf-8")
        partial.replace(names)
    result.folder = PACKAGE
    return result
