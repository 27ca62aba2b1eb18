"""`make api-check` on small repositories."""

from __future__ import annotations

import subprocess
from typing import TYPE_CHECKING

import pytest

from scripts import api_check

if TYPE_CHECKING:
    from pathlib import Path

OLD = "def call(a, b=1): ...\nclass Old:\n    def method(self): ...\n__all__ = ('call', 'Old')\n"


class Repository:
    def __init__(self, folder: Path) -> None:
        self.folder = folder
        (folder / "rcext").mkdir()
        (folder / "newsfragments").mkdir()
        self.git("init", "-q")
        self.commit(OLD, "0.1.0")

    def git(self, *arguments: str) -> None:
        identity = ("-c", "user.name=a", "-c", "user.email=a@example.com", "-c", "commit.gpgsign=false")
        subprocess.run(["git", *identity, *arguments], cwd=self.folder, check=True, capture_output=True)

    def commit(self, code: str, version: str) -> None:
        (self.folder / "rcext" / "__init__.py").write_text(code)
        (self.folder / "rcext" / "_version.py").write_text(f'VERSION: Final = "{version}"\n')
        self.git("add", "-A")
        self.git("commit", "-q", "--allow-empty", "-m", version)


@pytest.fixture
def repository(tmp_path: Path) -> Repository:
    return Repository(tmp_path)


def test_without_a_tag(repository: Repository, capsys: pytest.CaptureFixture[str]) -> None:
    repository.commit("", "0.1.0")
    assert api_check.check(repository.folder, None) == 0
    assert "the tag v<version> does not exist" in capsys.readouterr().out


@pytest.mark.parametrize(
    ("new", "found"),
    [
        (OLD, ""),
        (OLD.replace("b=1", "b=1, c=2"), ""),
        (OLD + "def _private(): ...\n", ""),
        (OLD.replace("b=1", ""), "Parameter was removed"),
        (OLD.replace("b=1", "b"), "Parameter is now required"),
        (OLD.replace("class Old", "class New").replace("'Old'", "'New'"), "Public object was removed"),
        (OLD.replace("def method", "def other"), "Public object was removed"),
    ],
)
@pytest.mark.parametrize("version", ["0.1.1", "0.2.0"])
def test_changes(
    version: str, new: str, found: str, repository: Repository, capsys: pytest.CaptureFixture[str]
) -> None:
    repository.git("tag", "v0.1.0")
    repository.commit(new, version)
    result = api_check.check(repository.folder, None)
    out = capsys.readouterr().out
    assert found in out
    assert result == (1 if found else 0), out
    if found and version == "0.2.0":
        assert "newsfragments" in out
        (repository.folder / "newsfragments" / "+a.breaking.md").write_text("A.")
        assert api_check.check(repository.folder, None) == 0


def test_the_tag_of_the_commit_itself_is_not_compared(
    repository: Repository, capsys: pytest.CaptureFixture[str]
) -> None:
    repository.git("tag", "v0.1.0")
    repository.commit("", "0.1.1")
    repository.git("tag", "v0.1.1")
    assert api_check.check(repository.folder, None) == 1
    assert "break users of v0.1.0" in capsys.readouterr().out


@pytest.mark.parametrize(
    ("old", "new", "allowed"),
    [
        ((0, 1, 0), (0, 1, 1), False),
        ((0, 1, 0), (0, 2, 0), True),
        ((0, 9, 0), (1, 0, 0), True),
        ((1, 0, 0), (1, 1, 0), False),
        ((1, 9, 9), (2, 0, 0), True),
        ((0, 2, 0), (0, 1, 0), False),
    ],
)
def test_versions_that_may_break(old: tuple[int, ...], new: tuple[int, ...], allowed: bool) -> None:
    assert api_check.may_break(old, new) is allowed
