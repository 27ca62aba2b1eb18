"""Home of an API: where its facts, its overlay, its names and its package are."""

from __future__ import annotations

import json
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from scripts.spec.errors import SpecError
from scripts.spec.plain import is_object

ROOT = Path(__file__).resolve().parents[2]
DEFAULT = "ringcentral_api"


@dataclass(frozen=True, slots=True)
class Home:
    """The folders and files of one API.

    Attributes:
        spec: The folder of the facts, the overlay and the names.
        package: The folder of the generated package.
        folder: The name of the folder of the facts.
    """

    spec: Path
    package: Path
    folder: str = "facts"

    @property
    def facts(self) -> Path:
        """The folder of the facts."""
        return self.spec / self.folder

    @property
    def overlay(self) -> Path:
        """The overlay; it may be missing."""
        return self.spec / "overlay.yaml"

    @property
    def names(self) -> Path:
        """The registry of Python names."""
        return self.spec / "names.json"

    @property
    def kept(self) -> Path:
        """The parts of the API that the document lacks and our code uses; it may be missing."""
        return self.spec / "kept.json"

    @property
    def notices(self) -> Path:
        """The notices that a person has accepted."""
        return self.spec / "accepted-notices.txt"

    @property
    def lock(self) -> Path:
        """The record of the document that the facts were taken from."""
        return self.spec / ("source.lock" if self.folder == "facts" else f"{self.folder}.lock")

    def accepted(self) -> set[str]:
        """Return the accepted notices."""
        lines = self.notices.read_text(encoding="utf-8").splitlines() if self.notices.exists() else []
        return {line for line in lines if line and not line.startswith("#")}

    def source(self) -> dict[str, Any]:
        """Return the record of the document; empty if there is none.

        Raises:
            SpecError: The file is damaged.
        """
        return _read(self.lock)

    def kept_parts(self) -> dict[str, Any]:
        """Return the parts that are kept, in the form of the facts.

        Raises:
            SpecError: The file is damaged.
        """
        return _read(self.kept)


def _read(file: Path) -> dict[str, Any]:
    """Return the JSON object in a file that imports write, or an empty object if the file is missing."""
    if not file.exists():
        return {}
    try:
        found: Any = json.loads(file.read_text(encoding="utf-8"))
    except ValueError as error:
        raise SpecError(f"not JSON: {error}", source=str(file)) from None
    if not is_object(found):
        raise SpecError("not what an import has written; import the document again", source=str(file))
    return found


def home_of(name: str = DEFAULT, root: Path = ROOT) -> Home:
    """Return the home of an API by the name of its package."""
    return Home(root / "spec" if name == DEFAULT else root / "spec" / name, root / "generated" / name)


def version_of(source: dict[str, Any]) -> str:
    """Return the version that the package shows: that of the document, if it has a real one, and its date."""
    version, date = str(source.get("version", "")), str(source.get("date", ""))
    real = any(char.isdigit() for char in version)
    if real and date and date not in version:
        return f"{version} ({date})"
    return version if real else date
