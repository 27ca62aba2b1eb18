"""Files of a release: same bytes, contents, metadata, one version."""

from __future__ import annotations

import subprocess
import sys
import tarfile
import tomllib
import zipfile
from typing import TYPE_CHECKING

import pytest

from rcext import __version__
from scripts import release
from scripts.release import ROOT, ReleaseError

if TYPE_CHECKING:
    from pathlib import Path


@pytest.mark.packaging
def test_two_builds_in_two_folders_are_the_same(tmp_path: Path) -> None:
    builds: list[tuple[Path, Path]] = []
    for name in ("one", "two/deeper"):
        epoch = release.export(tmp_path / name / "source")
        builds.append(release.build(tmp_path / name / "source", tmp_path / name / "dist", epoch))
    release.check_same(*builds)


@pytest.mark.packaging
def test_contents_and_metadata(distributions: tuple[Path, Path]) -> None:
    release.check_contents(*distributions)
    release.check_metadata(*distributions)
    with zipfile.ZipFile(distributions[1]) as archive:
        text = archive.read(f"rcext-{__version__}.dist-info/METADATA").decode()
    for label in ("Source", "Issues", "Changelog", "Documentation"):
        assert f"Project-URL: {label}, https://" in text
    for minor in (11, 12, 13, 14):
        assert f"Classifier: Programming Language :: Python :: 3.{minor}\n" in text


def test_different_builds_are_refused(tmp_path: Path) -> None:
    one, other = tmp_path / "one", tmp_path / "other"
    one.write_bytes(b"a")
    other.write_bytes(b"b")
    with pytest.raises(ReleaseError, match="two builds differ"):
        release.check_same((one, one), (other, one))


def made(folder: Path, *names: str) -> tuple[Path, Path]:
    sdist, wheel = folder / "s.tar.gz", folder / "w.whl"
    with tarfile.open(sdist, "w:gz") as source:
        for name in release.IN_SDIST:
            source.addfile(tarfile.TarInfo(f"rcext-1/{name}"))
    with zipfile.ZipFile(wheel, "w") as archive:
        for name in names:
            archive.writestr(name, "")
    return sdist, wheel


def test_complete_contents_pass(tmp_path: Path) -> None:
    release.check_contents(*made(tmp_path, *release.IN_WHEEL))


@pytest.mark.parametrize(
    ("name", "problem"),
    [
        ("tests/test_one.py", "the wheel contains tests"),
        ("rcext/test_one.py", "the wheel contains the test"),
        ("rcext/__pycache__/a.pyc", "is not for users"),
        ("scripts/release.py", "the wheel contains scripts"),
    ],
)
def test_files_that_the_wheel_must_not_contain(name: str, problem: str, tmp_path: Path) -> None:
    with pytest.raises(ReleaseError, match=problem):
        release.check_contents(*made(tmp_path, *release.IN_WHEEL, name))


@pytest.mark.parametrize("name", release.IN_WHEEL)
def test_files_that_the_wheel_must_contain(name: str, tmp_path: Path) -> None:
    with pytest.raises(ReleaseError, match=f"the wheel lacks {name}"):
        release.check_contents(*made(tmp_path, *(other for other in release.IN_WHEEL if other != name)))


def test_a_tag_names_the_version_and_the_changelog_has_it() -> None:
    release.check_tag(None)
    with pytest.raises(ReleaseError, match="differ"):
        release.check_tag("v99.0.0")


def test_the_version_is_in_one_place() -> None:
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    assert "version" not in project
    assert project["dynamic"] == ["version"]


def test_fragments_make_a_changelog() -> None:
    command = [sys.executable, "-m", "towncrier", "build", "--draft", "--version", "9.9.9"]
    done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr
    assert "9.9.9" in done.stdout
    printed = " ".join(done.stdout.split())
    for file in (ROOT / "newsfragments").glob("*.md"):
        if file.name != "README.md":
            text = " ".join(file.read_text(encoding="utf-8").split())
            assert text in printed, f"{file.name} is not of a kind that newsfragments/README.md lists"
