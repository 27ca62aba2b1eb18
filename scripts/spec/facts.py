"""The facts on disk: one OpenAPI 3.0-shaped dict, split into JSON files that a person can review."""

import json
import re
import shutil
import tempfile
from pathlib import Path
from typing import Any

from scripts.spec.errors import SpecError
from scripts.spec.grammar import METHODS
from scripts.spec.normalise import ordered
from scripts.spec.plain import is_object

FOLDER = Path(__file__).resolve().parents[2] / "spec" / "facts"
"""Where the project keeps its facts."""

_ROOT = "root.json"
_LARGE = ("schemas",)
"""Sections of `components` that are too large for one file: one file a first letter."""


def load(folder: Path = FOLDER) -> dict[str, Any]:
    """Read the facts.

    Args:
        folder: The folder that `write` wrote.

    Returns:
        One OpenAPI 3.0-shaped dict: `paths`, `components`, `servers` and so on, with sorted keys and no prose.

    Raises:
        SpecError: The folder is not there or is not a folder of facts.
    """
    if not (folder / _ROOT).is_file():
        reason = f"there is no {_ROOT} in it; `make spec UPSTREAM=<file or address>` writes the facts"
        raise SpecError(reason, source=str(folder))
    document = _read(folder / _ROOT)
    paths: dict[str, Any] = document.setdefault("paths", {})
    for file in sorted((folder / "paths").glob("*.json")):
        _merge(paths, file)
    components: dict[str, Any] = document.setdefault("components", {})
    for file in sorted((folder / "components").glob("*.json")):
        _merge(components.setdefault(file.stem, {}), file)
    for section in _LARGE:
        for file in sorted((folder / section).glob("*.json")):
            _merge(components.setdefault(section, {}), file)
    return {key: ordered(document[key]) for key in sorted(document)}


def write(document: dict[str, Any], folder: Path = FOLDER) -> bool:
    """Write the facts, all or nothing.

    Everything is prepared in a folder beside it, which then takes its place. What was there before, and is not written
    now, is gone. Where nothing changes, nothing is touched.

    Args:
        document: The facts, as `normalise.facts_of` returns them.
        folder: The target.

    Returns:
        Whether anything changed.

    Raises:
        SpecError: The folder is there and holds something else, or cannot be written.
    """
    files = split(document)
    if folder.exists():
        if not folder.is_dir() or (any(folder.iterdir()) and not (folder / _ROOT).is_file()):
            raise SpecError("this is not a folder of facts: it is left alone; name another", source=str(folder))
        if _on_disk(folder) == files:
            return False
    try:
        folder.parent.mkdir(parents=True, exist_ok=True)
        scratch = Path(tempfile.mkdtemp(prefix=f".{folder.name}-", dir=folder.parent))
    except OSError as error:
        raise SpecError(f"cannot be written: {error.strerror or error}", source=str(folder)) from error
    new, old = scratch / "new", scratch / "old"
    try:
        new.mkdir()
        for name, text in files.items():
            file = new / name
            file.parent.mkdir(exist_ok=True)
            file.write_bytes(text)
        _swap(new, folder, old)
    except OSError as error:
        raise SpecError(f"cannot be written: {error.strerror or error}", source=str(folder)) from error
    finally:
        if folder.exists() or not old.exists():  # else what was there before is in the scratch folder alone
            shutil.rmtree(scratch, ignore_errors=True)
    return True


def _swap(new: Path, folder: Path, old: Path) -> None:
    there = folder.exists()
    if there:
        folder.replace(old)
    try:
        new.replace(folder)
    except BaseException:
        if there:
            old.replace(folder)
        raise


def _on_disk(folder: Path) -> dict[str, bytes]:
    return {
        file.relative_to(folder).as_posix(): file.read_bytes() for file in sorted(folder.rglob("*")) if file.is_file()
    }


def split(document: dict[str, Any]) -> dict[str, bytes]:
    """Lay the facts out in files.

    Args:
        document: The facts.

    Returns:
        The bytes of each file, by its path in the folder.
    """
    parts: dict[str, dict[str, Any]] = {}
    for route, item in document.get("paths", {}).items():
        parts.setdefault(f"paths/{_tag_slug(item)}.json", {})[route] = item
    components = document.get("components", {})
    for section, items in components.items():
        if section in _LARGE:
            for name, item in items.items():
                letter = name[:1].upper()
                file = letter if letter.isascii() and letter.isalpha() else "_"
                parts.setdefault(f"{section}/{file}.json", {})[name] = item
        elif items:
            parts[f"components/{section}.json"] = items
    parts[_ROOT] = {key: value for key, value in document.items() if key not in ("paths", "components")}
    return {name: _text(parts[name]) for name in sorted(parts)}


def _tag_slug(item: dict[str, Any]) -> str:
    for method in METHODS:
        tags = item.get(method, {}).get("tags")
        if tags:
            return re.sub(r"[^a-z0-9]+", "-", tags[0].lower()).strip("-") or "_"
    return "_untagged"


def _text(value: Any) -> bytes:
    return (json.dumps(value, indent=1, sort_keys=True, ensure_ascii=False, allow_nan=False) + "\n").encode()


def _read(file: Path) -> dict[str, Any]:
    try:
        value = json.loads(file.read_bytes())
    except (OSError, ValueError) as error:
        raise SpecError(f"cannot be read: {error}", source=str(file)) from None
    if not is_object(value):
        raise SpecError("this is not a file of facts: an object is needed", source=str(file))
    return value


def _merge(target: dict[str, Any], file: Path) -> None:
    for key, value in _read(file).items():
        if key in target:
            raise SpecError(
                f"{key!r} is in another file too; restore this folder from the last commit, and remove other files",
                source=str(file),
            )
        target[key] = value
