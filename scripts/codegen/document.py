"""Document of an API: its facts under the names on record, with the overlay on top."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from scripts.spec import facts, overlay
from scripts.spec.errors import SpecError, SpecErrors

from . import kept
from .home import Home, home_of
from .names import Registry
from .prepare.shapes import operations
from .settle import settle_components

if TYPE_CHECKING:
    from collections.abc import Iterator

HOME = home_of()


def load_document(home: Home = HOME) -> dict[str, Any]:
    """Return the committed facts with the overlay on top.

    Raises:
        SpecError: The overlay does not fit, and `accepted-notices.txt` does not accept it.
    """
    misfits: list[overlay.Misfit] = []
    document = with_overlay(facts.load(home.facts), home, misfits=misfits)
    wrong = [misfit_error(home, one) for one in misfits]
    if wrong:
        raise wrong[0] if len(wrong) == 1 else SpecErrors(wrong)
    return document


def with_overlay(
    document: dict[str, Any],
    home: Home,
    errors: list[SpecError] | None = None,
    misfits: list[overlay.Misfit] | None = None,
    *,
    parts: dict[str, Any] | None = None,
) -> dict[str, Any]:
    """Return facts under the component names on record, with what is kept and the overlay on top.

    Args:
        document: The facts.
        home: The home of the API.
        errors: Takes the errors of the overlay, as in `overlay.apply`.
        misfits: Takes what does not fit the facts and is not accepted.
        parts: The parts that are kept, if not those of the home.
    """
    document = settle_components(document, Registry(home.names))
    document = kept.apply(document, home.kept_parts() if parts is None else parts)
    if not home.overlay.exists():
        return document
    found: list[overlay.Misfit] = []
    result = overlay.apply(document, overlay.load_overlay(home.overlay), errors, found)
    if misfits is not None:
        accepted = home.accepted()
        misfits += [one for one in found if one.text not in accepted]
    return result


def misfit_error(home: Home, misfit: overlay.Misfit) -> SpecError:
    """Return a part of the overlay that does not fit as an error with its line."""
    text = f"{misfit.text}; change the overlay, or import the document again and accept it"
    return SpecError(text, source=str(home.overlay), line=misfit.action.line)


def leftovers(document: dict[str, Any]) -> Iterator[str]:
    """Return the texts of the overlay about properties and parameters that a prepared document lacks."""
    for name, schema in document["components"]["schemas"].items():
        for key in schema.get("x-rcext-fields", ()):
            if "oneOf" not in schema and key not in schema.get("properties", ()):
                yield f"the overlay describes the property {name}.{key}, which does not exist"
    named = {value["name"] for _path, _method, one in operations(document) for value in one["parameters"]}
    for name in document.get("x-rcext-parameters", ()):
        if name not in named:
            yield f"the overlay describes the parameter {name}, which does not exist"
