"""Build a folder that a static site can serve: Pyodide, `rcext` and what it needs as one archive, and the example page.

    python -m scripts.browser_bundle [FOLDER]       by default build/browser

Pyodide comes from the npm registry, the packages from PyPI.
"""

from __future__ import annotations

import gzip
import shutil
import subprocess
import sys
import tarfile
import zipfile
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import Iterator

ROOT: Final = Path(__file__).resolve().parents[1]
PYODIDE: Final = "314.0.7"
CACHE: Final = ROOT / ".cache" / "pyodide"
PYODIDE_FILES: Final = (
    *("pyodide.mjs", "pyodide.asm.mjs", "pyodide.asm.wasm", "python_stdlib.zip", "pyodide-lock.json"),
)
PACKAGES: Final = ("attrs", "httpx", "idna")
"""What `rcext` imports in a browser, of PyPI; `httpx` sends nothing by itself there, and needs no more."""
OURS: Final = ("rcext", "generated/ringcentral_api")
LEFT_OUT: Final = frozenset({"cli", "mcp_server", "sandbox", "_pyinstaller", "__pycache__"})
"""Folders of `rcext` that are of no use in a browser."""
ARCHIVE: Final = "rcext.zip"


def pyodide_folder() -> Path:
    """Return the folder of Pyodide's npm package, after fetching it if necessary.

    Raises:
        FileNotFoundError: npm is not installed.
        subprocess.CalledProcessError: the npm registry is out of reach.
    """
    folder = CACHE / PYODIDE / "package"
    if not (folder / PYODIDE_FILES[-1]).exists():
        folder.parent.mkdir(parents=True, exist_ok=True)
        npm = shutil.which("npm")
        if npm is None:
            raise FileNotFoundError("npm is needed to fetch Pyodide: install Node")
        with TemporaryDirectory(dir=CACHE) as temporary:
            packed = subprocess.run(
                [npm, "pack", "--silent", f"pyodide@{PYODIDE}"], cwd=temporary, check=True, capture_output=True
            )
            with tarfile.open(Path(temporary, packed.stdout.decode().strip())) as archive:
                archive.extractall(folder.parent, filter="data")
    return folder


def wheels(packages: tuple[str, ...] = PACKAGES) -> list[Path]:
    """Return the wheels of some packages at the versions of constraints.txt, after fetching them if necessary."""
    folder = CACHE / "wheels"
    folder.mkdir(parents=True, exist_ok=True)
    pins = dict(line.split("==") for line in (ROOT / "constraints.txt").read_text().split() if "==" in line)
    found: list[Path] = []
    for package in packages:
        pattern = f"{package.replace('-', '_')}-{pins[package]}-*.whl"
        if not list(folder.glob(pattern)):
            command = [sys.executable, "-m", "pip", "download", "--quiet", "--no-deps", "--dest", str(folder)]
            subprocess.run([*command, f"{package}=={pins[package]}"], check=True)
        found += folder.glob(pattern)
    return found


def own_files() -> Iterator[tuple[Path, str]]:
    """Yield our files for a browser, and their names in the archive: not the stubs, which are for type checkers."""
    for place in OURS:
        top = ROOT / place
        for path in sorted(top.rglob("*")):
            parts = path.relative_to(top.parent).parts
            if path.is_file() and path.suffix != ".pyi" and not LEFT_OUT.intersection(parts):
                yield path, "/".join(parts)


def write_archive(target: Path) -> dict[str, int]:
    """Write the archive of packages, and return the compressed bytes of each top-level package."""
    with zipfile.ZipFile(target, "w", zipfile.ZIP_DEFLATED, compresslevel=9) as archive:
        for path, name in own_files():
            archive.write(path, name)
        for wheel in wheels():
            with zipfile.ZipFile(wheel) as source:
                for name in source.namelist():
                    if not name.endswith((".pyi", "/")):
                        archive.writestr(name, source.read(name))
        sizes: dict[str, int] = {}
        for entry in archive.infolist():
            top = entry.filename.partition("/")[0].partition("-")[0]
            sizes[top] = sizes.get(top, 0) + entry.compress_size
    return sizes


def build(target: Path) -> dict[str, int]:
    """Build the folder, and return the compressed bytes of each part."""
    shutil.rmtree(target, ignore_errors=True)
    target.mkdir(parents=True)
    source = pyodide_folder()
    for name in PYODIDE_FILES:
        shutil.copy(source / name, target)
    sizes = write_archive(target / ARCHIVE)
    for path in sorted((ROOT / "examples" / "browser").iterdir()):
        if path.is_file():
            shutil.copy(path, target)
    sizes["pyodide"] = sum(len(gzip.compress((target / name).read_bytes(), 6)) for name in PYODIDE_FILES)
    return sizes


def main() -> int:
    """Build the folder that the command line names, and print the sizes."""
    target = Path(sys.argv[1]) if len(sys.argv) > 1 else ROOT / "build" / "browser"
    try:
        sizes = build(target)
    except (FileNotFoundError, subprocess.CalledProcessError) as error:
        print(f"browser-bundle: {error}", file=sys.stderr)
        return 1
    for name, size in sorted(sizes.items(), key=lambda item: -item[1]):
        print(f"{name:<16} {size / 1e6:6.2f} MB compressed")
    print(f"{target} can be served by any static site")
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
