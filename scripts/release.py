"""Build and check of a release: `make release`.

It builds what is committed, twice, in two folders; compares; checks metadata and contents; installs the wheel into an
empty environment; and runs the demo from it. `dist/` gets the two files after all checks passed.
"""

from __future__ import annotations

import argparse
import hashlib
import io
import os
import re
import shutil
import subprocess
import sys
import tarfile
import tempfile
import time
import zipfile
from pathlib import Path
from typing import Final

from rcext import __version__ as VERSION

ROOT: Final = Path(__file__).resolve().parents[1]
IN_WHEEL: Final = (
    "rcext/py.typed",
    "ringcentral_api/py.typed",
    "rcext/operations/_index.json",
    "rcext/_pyinstaller/hooks/hook-rcext.py",
    "rcext/sandbox/_page/static/page.js",
    "rcext/sandbox/_data/operations.json",
    f"rcext-{VERSION}.dist-info/licenses/LICENSE",
    f"rcext-{VERSION}.dist-info/licenses/THIRD_PARTY_NOTICES.md",
    f"rcext-{VERSION}.dist-info/entry_points.txt",
)
"""Files that the wheel must contain."""
WHEEL_FOLDERS: Final = frozenset({"rcext", "ringcentral_api", f"rcext-{VERSION}.dist-info"})
IN_SDIST: Final = (
    "LICENSE",
    "THIRD_PARTY_NOTICES.md",
    "pyproject.toml",
    "Makefile",
    "tests/conftest.py",
    "spec/overlay.yaml",
)
"""Files that the sdist must contain: one can build and test from it."""
WHEEL_LIMIT: Final = 4 * 1024 * 1024
_LINK: Final = re.compile(r"\]\((?!https?://|#|mailto:)[^)]*\)")


class ReleaseError(Exception):
    """A check of the release failed."""


def export(target: Path, root: Path = ROOT, revision: str = "HEAD") -> int:
    """Write the files of a commit to a folder; return the commit's time."""
    target.mkdir(parents=True)
    packed = subprocess.run(["git", "archive", "--format=tar", revision], cwd=root, check=True, capture_output=True)
    with tarfile.open(fileobj=io.BytesIO(packed.stdout)) as archive:
        archive.extractall(target, filter="data")
    command = ["git", "log", "-1", "--format=%ct", revision]
    return int(subprocess.run(command, cwd=root, check=True, capture_output=True, text=True).stdout)


def build(source: Path, target: Path, epoch: int) -> tuple[Path, Path]:
    """Build the sdist from a folder, and the wheel from the sdist; return both files, the sdist first."""
    environment = {**os.environ, "SOURCE_DATE_EPOCH": str(epoch)}
    command = [sys.executable, "-m", "hatchling", "build", "-d", str(target), "-t"]
    subprocess.run([*command, "sdist"], cwd=source, env=environment, check=True, capture_output=True)
    sdist = target / f"rcext-{VERSION}.tar.gz"
    with tempfile.TemporaryDirectory() as folder, tarfile.open(sdist) as archive:
        archive.extractall(folder, filter="data")
        unpacked = Path(folder, f"rcext-{VERSION}")
        subprocess.run([*command, "wheel"], cwd=unpacked, env=environment, check=True, capture_output=True)
    return sdist, target / f"rcext-{VERSION}-py3-none-any.whl"


def check_same(first: tuple[Path, Path], second: tuple[Path, Path]) -> None:
    """Check that two builds are the same, byte for byte."""
    for one, other in zip(first, second, strict=True):
        if one.read_bytes() != other.read_bytes():
            raise ReleaseError(f"{one.name}: two builds differ; compare {one} and {other}")


def check_contents(sdist: Path, wheel: Path) -> None:
    """Check names and sizes of what the two files contain."""
    with zipfile.ZipFile(wheel) as archive:
        names = set(archive.namelist())
    with tarfile.open(sdist) as source:
        sources = {name.partition("/")[2] for name in source.getnames()}
    problems = [f"the wheel lacks {name}" for name in IN_WHEEL if name not in names]
    problems += [f"the sdist lacks {name}" for name in IN_SDIST if name not in sources]
    foreign = sorted({name.partition("/")[0] for name in names} - WHEEL_FOLDERS)
    problems += [f"the wheel contains {name}" for name in foreign]
    problems += [
        f"the wheel contains the test {name}" for name in sorted(names) if re.search(r"(^|/)(tests?/|test_)", name)
    ]
    problems += [f"{name} is not for users" for name in sorted(names | sources) if "__pycache__" in name]
    if wheel.stat().st_size > WHEEL_LIMIT:
        problems.append(f"the wheel has {wheel.stat().st_size:,} bytes; {WHEEL_LIMIT:,} are allowed")
    if problems:
        raise ReleaseError("\n".join(problems))


def check_metadata(sdist: Path, wheel: Path) -> None:
    """Check that the package index accepts the metadata, and that links of the description are absolute."""
    done = subprocess.run(
        [sys.executable, "-m", "twine", "check", "--strict", str(sdist), str(wheel)],
        capture_output=True,
        text=True,
        check=False,
    )
    if done.returncode:
        raise ReleaseError(f"twine check: {done.stdout}{done.stderr}")
    with zipfile.ZipFile(wheel) as archive:
        text = archive.read(f"rcext-{VERSION}.dist-info/METADATA").decode()
    links = _LINK.findall(text)
    if links:
        raise ReleaseError(f"the README has links that do not work on the package index: {', '.join(links)}")


def make_environment(folder: Path, *packages: str, lowest: bool = False) -> Path:
    """Make a virtual environment with packages, and return its Python.

    Args:
        folder: its folder, which must not exist.
        *packages: requirements, as pip reads them. Versions are those of constraints.txt.
        lowest: take the lowest versions that the requirements allow instead.
    """
    uv = Path(sys.executable).with_name("uv")
    subprocess.run([str(uv), "venv", "--quiet", "--python", sys.executable, str(folder)], check=True)
    python = folder / ("Scripts/python.exe" if sys.platform == "win32" else "bin/python")
    versions = ["--resolution", "lowest-direct"] if lowest else ["--constraint", str(ROOT / "constraints.txt")]
    install = [str(uv), "pip", "install", "--quiet", "--python", str(python), *versions]
    subprocess.run([*install, *packages], check=True)
    return python


def run_demo(wheel: Path) -> str:
    """Install the wheel with the sandbox into an empty environment, and return what the demo prints there."""
    with tempfile.TemporaryDirectory() as folder:
        python = make_environment(Path(folder, "env"), f"{wheel}[sandbox]")
        demo = shutil.copy(ROOT / "examples" / "demo.py", folder)
        done = subprocess.run([str(python), str(demo)], cwd=folder, capture_output=True, text=True, check=False)
    if done.returncode:
        raise ReleaseError(f"the demo failed with the wheel: {done.stdout[-1000:]}{done.stderr[-2000:]}")
    return done.stdout


def check_tag(tag: str | None) -> None:
    """Check that a tag names the version, and that the changelog has its entry."""
    if tag is None:
        return
    if tag != f"v{VERSION}":
        raise ReleaseError(f"the tag {tag} and the version {VERSION} differ; set VERSION in rcext/_version.py")
    if f"[{VERSION}]" not in (ROOT / "CHANGELOG.md").read_text(encoding="utf-8"):
        raise ReleaseError(f"CHANGELOG.md lacks {VERSION}: run `make changelog RELEASE=1` and commit")


def check_clean() -> None:
    """Check that everything is committed."""
    status = subprocess.run(["git", "status", "--porcelain"], cwd=ROOT, check=True, capture_output=True, text=True)
    if status.stdout:
        raise ReleaseError(f"commit first; these files differ from the last commit:\n{status.stdout}")


def release(tag: str | None, target: Path) -> None:
    """Build, check, and copy the files to a folder.

    Raises:
        ReleaseError: a check failed.
    """
    check_clean()
    check_tag(tag)
    with tempfile.TemporaryDirectory() as folder:
        builds: list[tuple[Path, Path]] = []
        for number in ("one", "two/deeper"):
            source = Path(folder, number, "source")
            epoch = export(source)
            builds.append(build(source, Path(folder, number, "dist"), epoch))
        check_same(*builds)
        _done("two builds in two folders are the same, byte for byte")
        check_metadata(*builds[0])
        _done("metadata is accepted (twine check --strict)")
        check_contents(*builds[0])
        _done("contents are complete")
        started = time.perf_counter()
        last = run_demo(builds[0][1]).strip().splitlines()[-1]
        _done(f"demo in an empty environment, {time.perf_counter() - started:.0f} s: {last}")
        shutil.rmtree(target, ignore_errors=True)
        target.mkdir()
        for file in builds[0]:
            shutil.copy(file, target)
            digest = hashlib.sha256(file.read_bytes()).hexdigest()
            print(f"{digest}  {target.name}/{file.name}  {file.stat().st_size:,} bytes")


def _done(what: str) -> None:
    print(f"checked: {what}", flush=True)


def main() -> int:
    """Run `make release`; the exit code is 1 if a check failed."""
    parser = argparse.ArgumentParser(prog="python -m scripts.release", description=(__doc__ or "").partition("\n")[0])
    parser.add_argument("--tag", help="the tag that is published; it must name the version")
    parser.add_argument("--target", type=Path, default=ROOT / "dist", help="the folder of the files, replaced")
    options = parser.parse_args()
    try:
        release(options.tag or None, options.target)
    except ReleaseError as error:
        print(f"error: {error}", file=sys.stderr)
        return 1
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
