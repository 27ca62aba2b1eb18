"""Names of the API that the project's own code, its overlay and its list of events use."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

from .home import DEFAULT, Home

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from .names import Registry

FOLDERS = ("rcext", "examples", "docs", "tests")
_BLOCK = re.compile(r"^```python\b.*?^```", re.DOTALL | re.MULTILINE)
_GROUP = re.compile(r"\bapi\.(\w+)")
_QUOTED = re.compile(r"[\"'](\w+)[\"']")
_CLASSES = re.compile(r"\bfrom ringcentral_api\.models import (\([^)]*\)|.*)|\bmodels\.(\w+)")
_OVERLAY = re.compile(r"^ +(?:-? ?model: (.+)|.*\$ref: ['\"]#/components/schemas/(\w+))", re.MULTILINE)
_WORD = re.compile(r"\w+")


@dataclass(slots=True)
class Needs:
    """What the code uses, as far as the registry has its names.

    Attributes:
        operations: Methods and paths, as in the registry.
        classes: Classes of `models`.
        words: All words of the code: no attribute or argument that it uses is missing.
    """

    operations: set[str]
    classes: set[str]
    words: set[str]


def needs_of(home: Home, registry: Registry) -> Needs:
    """Return what the project's code needs of an API; nothing for an API that it does not use."""
    needs = Needs(set(), set(), set())
    if home.package.name != DEFAULT:
        return needs
    ids = {name: key for key, name in registry.ids.items()}
    classes = set(registry.known("schemas", "classes").values())
    for text in _texts(home.package.parent.parent):
        words = set(_WORD.findall(text))
        needs.words |= words
        for group in set(_GROUP.findall(text)) & registry.data["operations"].keys():
            needs.operations |= {key for key, name in registry.data["operations"][group].items() if name in words}
        needs.operations |= {ids[name] for name in ids.keys() & set(_QUOTED.findall(text))}
        for match in _CLASSES.finditer(text):
            needs.classes |= classes & set(_WORD.findall(match[1] or match[2]))
    if needs.words and home.overlay.exists():
        for match in _OVERLAY.finditer(home.overlay.read_text("utf-8")):
            needs.classes |= classes & set(_WORD.findall(match[1] or match[2]))
    return needs


def _texts(root: Path) -> Iterator[str]:
    for folder in FOLDERS:
        for file in sorted((root / folder).rglob("*.py")):
            yield file.read_text("utf-8")
        for file in sorted((root / folder).rglob("*.md")):
            yield "\n".join(_BLOCK.findall(file.read_text("utf-8")))
