"""Run pyright on the layers that have changed since its last run without errors; it does not have a cache itself."""

from __future__ import annotations

import contextlib
import hashlib
import json
import subprocess
import sys
import sysconfig
from pathlib import Path
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import Iterable

ROOT = Path(__file__).resolve().parents[2]
STAMPS = ROOT / "build" / "pyright.json"
#: Each layer imports those before it and none after it; import-linter checks that.
LAYERS: Final = (("generated",), ("rcext",), ("scripts", "tests", "examples"))


def digests(root: Path = ROOT) -> dict[str, str]:
    """Return a digest for each folder, of all that pyright's answer depends on: sources, settings and packages."""
    packages = sorted(folder.name for folder in Path(sysconfig.get_path("purelib")).glob("*.dist-info"))
    read = hashlib.blake2b(repr((sys.version, packages)).encode())

    def add(paths: Iterable[Path]) -> None:
        for path in sorted(paths):
            if path.suffix in (".py", ".pyi", ".toml", ".json") and path.is_file():
                content = path.read_bytes()
                read.update(f"{path} {len(content)} ".encode() + content)

    # `pyrightconfig.json` would replace the settings, and stubs and modules in the root would replace packages.
    settings = (root / "pyproject.toml", root / "pyrightconfig.json")
    add([Path(__file__), *settings, *root.glob("*.py*"), *root.glob("typings/**/*.pyi")])
    found: dict[str, str] = {}
    for layer in LAYERS:
        for folder in layer:
            add((root / folder).rglob("*.py*"))
        found |= dict.fromkeys(layer, read.hexdigest())
    return found


def stale(now: dict[str, str], stamps: Path = STAMPS) -> list[str]:
    """Return the folders to check, given the digests of now."""
    before: dict[str, str] = {}
    with contextlib.suppress(OSError, TypeError, ValueError):
        before = dict(json.loads(stamps.read_bytes()))
    return [folder for folder, digest in now.items() if before.get(folder) != digest]


def main() -> int:
    """Run pyright on the stale folders, and record that it found no errors."""
    now = digests()
    folders = stale(now)
    if not folders:
        print(f"no change since pyright found no errors; remove {STAMPS.relative_to(ROOT)} to run it again")
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
