"""Run pyright over the layers that may have changed since it last found nothing in them: it does not have a cache."""

from __future__ import annotations

import contextlib
import hashlib
import json
import subprocess
import sys
from importlib.metadata import distributions
from pathlib import Path
from typing import Final

ROOT = Path(__file__).resolve().parents[2]
STAMPS = ROOT / "build" / "pyright.json"
#: Each layer imports those before it and none after it; import-linter checks that.
LAYERS: Final = (("generated",), ("rcext",), ("scripts", "tests", "examples"))


def digests(root: Path = ROOT) -> dict[str, str]:
    """Return a digest for each folder, of all that pyright's answer depends on: sources, settings and packages."""
    packages = sorted(f"{one.name} {one.version}" for one in distributions())
    read = hashlib.blake2b(repr((sys.version, packages)).encode())
    # Besides the settings: what would take their place, or that of a package.
    settings = [
        root / "pyproject.toml",
        root / "pyrightconfig.json",
        *root.glob("*.py*"),
        *root.glob("typings/**/*.pyi"),
    ]
    for path in (Path(__file__), *sorted(settings)):
        if path.is_file():
            read.update(path.read_bytes())
    found: dict[str, str] = {}
    for layer in LAYERS:
        for folder in layer:
            for path in sorted((root / folder).rglob("*.py*")):
                if path.suffix in (".py", ".pyi"):
                    content = path.read_bytes()
                    read.update(f"{path.relative_to(root)} {len(content)} ".encode() + content)
        found |= dict.fromkeys(layer, read.hexdigest())
    return found


def stale(now: dict[str, str], stamps: Path = STAMPS) -> list[str]:
    """Return the folders to check, given the digests of now."""
    before: dict[str, str] = {}
    with contextlib.suppress(OSError, TypeError, ValueError):
        before = dict(json.loads(stamps.read_bytes()))
    return [folder for folder, digest in now.items() if before.get(folder) != digest]


def main() -> int:
    """Check what may have changed."""
    now = digests()
    folders = stale(now)
    if not folders:
        print(f"pyright has found nothing in these sources before: remove {STAMPS.relative_to(ROOT)} to run it again")
        return 0
    print("pyright", *folders, flush=True)
    command = [sys.executable, "-m", "basedpyright", "--level", "error", *folders]
    code = subprocess.run(command, cwd=ROOT, check=False).returncode
    if code == 0:
        STAMPS.parent.mkdir(exist_ok=True)
        STAMPS.write_text(json.dumps(now))
    return code


if __name__ == "__main__":
    raise SystemExit(main())
