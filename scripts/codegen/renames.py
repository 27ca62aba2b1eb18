"""What a new document would do to Python names, for the changelog."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from scripts.spec import overlay
from scripts.spec.diff import Change, change
from scripts.spec.errors import SpecError

from .errors import CodegenError
from .generate import SPEC
from .names import Registry
from .planner import Planner
from .prepare import prepare

if TYPE_CHECKING:
    from pathlib import Path


def renames(document: dict[str, Any], folder: Path = SPEC) -> list[Change]:
    """The Python names that would change or be used for something else, as breaking changes.

    Args:
        document: the new facts.
        folder: where `names.json` and `overlay.yaml` are.
    """
    registry = Registry(folder / "names.json")
    try:
        document = overlay.apply(document, overlay.load_overlay(folder / "overlay.yaml"))
    except SpecError as error:
        # the facts come first; `make regen` refuses to go on until the overlay fits them
        return [change("cannot-be-generated", "overlay", f"the overlay does not fit: {error.reason}")]
    try:
        Planner(prepare(document).document, registry).plan()
    except CodegenError as error:
        return [change("cannot-be-generated", "generator", str(error))]
    return [change("name-gone", "registry", text) for text in registry.changes]
