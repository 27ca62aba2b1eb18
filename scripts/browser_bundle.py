"""Build a folder that a static site can serve: Pyodide, `rcext` and what it needs as one archive, and the example page.

    python -m scripts.browser_bundle [FOLDER]       by default build/browser

Pyodide comes from the npm registry, the packages from PyPI. Modules that every page imports are compiled in advance.
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
CACHE: Final = ROOT / ".cache"
STDLIB: Final = "python_stdlib.zip"
PYODIDE_FILES: Final = ("pyodide.mjs", "pyodide.asm.mjs", "pyodide.asm.wasm", STDLIB, "pyodide-lock.json")
PACKAGES: Final = ("attrs", "httpx", "idna")
"""What `rcext` imports in a browser, of PyPI; `httpx` sends nothing by itself there, and needs no more."""
OURS: Final = ("rcext", "generated/ringcentral_api")
LEFT_OUT: Final = frozenset({"cli", "fleet", "mcp_server", "operations", "sandbox", "_pyinstaller", "__pycache__"})
"""Folders of `rcext` that are of no use in a browser."""
ARCHIVE: Final = "rcext.zip"


def npm_package(name: str, version: str) -> Path:
    """Return the folder of an npm package, after fetching it if necessary.

    Raises:
        FileNotFoundError: npm is not installed.
        subprocess.CalledProcessError: the npm registry is out of reach.
    """
    folder = CACHE / name / version
    if not folder.exists():
        npm = shutil.which("npm")
        if npm is None:
            raise FileNotFoundError("npm is needed to fetch packages: install Node")
        folder.parent.mkdir(parents=True, exist_ok=True)
        with TemporaryDirectory(dir=folder.parent) as temporary:
            command = [npm, "pack", "--silent", f"{name}@{version}"]
            packed = subprocess.run(command, cwd=temporary, check=True, capture_output=True).stdout.decode().strip()
            with tarfile.open(Path(temporary, packed)) as archive:
                archive.extractall(temporary, filter="data")
            Path(temporary, "package").rename(folder)
    return folder


def pyodide_folder() -> Path:
    """Return the folder of Pyodide's npm package. See `npm_package`."""
    return npm_package("pyodide", PYODIDE)


def wheels(packages: tuple[str, ...] = PACKAGES) -> list[Path]:
    """Return the wheels without compiled code of some packages, after fetching them if necessary.

    Args:
        packages: names, for the versions of constraints.txt, or `name==version`.
    """
    folder = CACHE / "wheels"
    pins = dict(line.split("==") for line in (ROOT / "constraints.txt").read_text().lower().split() if "==" in line)
    found: list[Path] = []
    for package in packages:
        name, _, version = package.partition("==")
        version = version or pins[name]
        pattern = f"{name.replace('-', '_')}-{version}-*-none-any.whl"
        if not list(folder.glob(pattern)):
            command = [sys.executable, "-m", "pip", "download", "--quiet", "--no-deps", "--platform", "any"]
            options = ["--only-binary", ":all:", "--dest", str(folder)]
            subprocess.run([*command, *options, f"{name}=={version}"], check=True)
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


def write_archive(target: Path) -> None:
    """Write the archive of packages."""
    with zipfile.ZipFile(target, "w", zipfile.ZIP_DEFLATED, compresslevel=9) as archive:
        for path, name in own_files():
            archive.write(path, name)
        for wheel in wheels():
            with zipfile.ZipFile(wheel) as source:
                for name in source.namelist():
                    if not name.endswith((".pyi", "/")):
                        archive.writestr(name, source.read(name))


def add_bytecode(folder: Path) -> None:
    """Add the bytecode of the modules that a page needs until its first response: compiling them took half of it.

    The archive of packages keeps their source, which tracebacks show; the standard library does not.

    Raises:
        subprocess.CalledProcessError: Node cannot run Pyodide.
    """
    node = shutil.which("node")
    if node is None:
        raise FileNotFoundError("Node is needed to compile modules for Pyodide")
    with TemporaryDirectory() as temporary:
        compiled = Path(temporary, "bytecode.zip")
        program = Path(__file__).with_name("browser_bytecode")
        parts = [program.with_suffix(".mjs"), folder, program.with_suffix(".py"), compiled]
        subprocess.run([node, *parts], check=True, capture_output=True)
        stdlib = Path(temporary, STDLIB)
        with (
            zipfile.ZipFile(compiled) as bytecode,
            zipfile.ZipFile(folder / ARCHIVE, "a", zipfile.ZIP_DEFLATED, compresslevel=9) as packages,
            zipfile.ZipFile(folder / STDLIB) as old,
            zipfile.ZipFile(stdlib, "w", zipfile.ZIP_DEFLATED, compresslevel=9) as new,
        ):
            for name in bytecode.namelist():
                top, _, module = name.partition("/")
                (packages if top == ARCHIVE else new).writestr(module, bytecode.read(name))
            for name in old.namelist():
                if f"{name}c" not in new.NameToInfo:
                    new.writestr(name, old.read(name))
        shutil.copy(stdlib, folder)


def build(target: Path) -> dict[str, int]:
    """Build the folder, and return the compressed bytes of each part."""
    shutil.rmtree(target, ignore_errors=True)
    target.mkdir(parents=True)
    source = pyodide_folder()
    for name in PYODIDE_FILES:
        shutil.copy(source / name, target)
    write_archive(target / ARCHIVE)
    add_bytecode(target)
    for path in sorted((ROOT / "examples" / "browser").iterdir()):
        if path.is_file():
            shutil.copy(path, target)
    sizes = {"pyodide": sum(len(gzip.compress((target / name).read_bytes(), 6)) for name in PYODIDE_FILES)}
    with zipfile.ZipFile(target / ARCHIVE) as archive:
        for entry in archive.infolist():
            top = entry.filename.partition("/")[0].partition("-")[0]
            sizes[top] = sizes.get(top, 0) + entry.compress_size
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
