"""A new document as a pull request: real git with a local remote; `gh` is a program that records its call."""

from __future__ import annotations

import os
import subprocess
import sys
from typing import TYPE_CHECKING

import pytest

from scripts import propose

if TYPE_CHECKING:
    from pathlib import Path

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="the programs on the path are shell scripts")

# The import itself has its own tests; this one changes what an import changes, and leaves other files behind.
MAKEFILE = """
next:
	@grep -q refused $(UPSTREAM) && exit 1; cp $(UPSTREAM) spec/facts/root.json; cp $(UPSTREAM) spec/facts/new.json
	@mkdir -p build; echo leftover > leftover.txt; echo 'name an operation' > build/decisions.txt
	@if grep -q failing $(UPSTREAM); then exit 1; fi
"""
GH = """#!/bin/sh
printf '%s\\n' "$@" > "$RECORD.arguments"
cat > "$RECORD.text"
echo https://github.example/pull/1
"""


def git(folder: Path, *arguments: str) -> str:
    command = ["git", "-c", "user.name=a", "-c", "user.email=a@example.com", *arguments]
    return subprocess.run(command, cwd=folder, check=True, capture_output=True, text=True).stdout.strip()


@pytest.fixture
def clone(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A clone of a repository whose remote is a bare one."""
    bare, clone, programs = tmp_path / "remote.git", tmp_path / "clone", tmp_path / "programs"
    git(tmp_path, "init", "-q", "--bare", "-b", "main", str(bare))
    git(tmp_path, "clone", "-q", str(bare), str(clone))
    git(clone, "switch", "-q", "-c", "main")
    for folder in propose.FOLDERS:
        (clone / folder).mkdir()
        (clone / folder / "kept").write_text("")
    (clone / "spec" / "facts").mkdir()
    for name in ("root.json", "new.json"):
        (clone / "spec" / "facts" / name).write_text('{"same": 1}')
    (clone / "Makefile").write_text(MAKEFILE)
    git(clone, "add", ".")
    git(clone, "commit", "-q", "-m", "first")
    git(clone, "push", "-q", "origin", "main")
    programs.mkdir()
    (programs / "gh").write_text(GH)
    (programs / "gh").chmod(0o755)
    monkeypatch.setenv("PATH", f"{programs}{os.pathsep}{os.environ['PATH']}")
    monkeypatch.setenv("RECORD", str(tmp_path / "gh"))
    return clone


def run(clone: Path, document: str) -> int:
    path = clone.parent / "document.json"
    path.write_text(document)
    return propose.propose(str(path), clone)


def test_a_change_is_pushed_and_proposed(clone: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert run(clone, '{"other": 2}') == 0
    assert "https://github.example/pull/1" in capsys.readouterr().out
    (branch,) = [line.rpartition("/")[2] for line in git(clone, "ls-remote", "--heads", "origin", "api-*").splitlines()]
    arguments = (clone.parent / "gh.arguments").read_text().splitlines()
    assert arguments[:4] == ["pr", "create", "--head", branch]
    text = (clone.parent / "gh.text").read_text()
    assert "`make check` passes." in text
    assert "name an operation" in text
    assert set(git(clone, "diff", "--name-only", "main", f"origin/{branch}").splitlines()) == {
        "spec/facts/new.json",
        "spec/facts/root.json",
    }
    assert (
        git(clone, "log", "-1", "--format=%an %s", f"origin/{branch}") == "api-import spec: import the newest document"
    )
    assert git(clone, "log", "--format=%s", "origin/main") == "first"


def test_a_document_is_proposed_once(clone: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert run(clone, '{"other": 2}') == 0
    (clone.parent / "gh.arguments").unlink()
    git(clone, "switch", "-q", "main")
    (clone / "docs" / "kept").write_text("main has moved")
    git(clone, "commit", "-qam", "second")
    assert run(clone, '{"other": 2}') == 0
    assert "was proposed before" in capsys.readouterr().out
    assert not (clone.parent / "gh.arguments").exists()
    git(clone, "switch", "-q", "-f", "main")
    assert run(clone, '{"other": 3}') == 0
    assert len(git(clone, "ls-remote", "--heads", "origin", "api-*").splitlines()) == 2


def test_what_fails_the_checks_is_proposed_and_says_so(clone: Path) -> None:
    assert run(clone, '{"failing": 2}') == 0
    assert "`make check` FAILS" in (clone.parent / "gh.text").read_text()


@pytest.mark.parametrize(("document", "code", "message"), [("same", 0, "changes nothing"), ("refused", 1, "refused")])
def test_nothing_is_proposed(
    clone: Path, capsys: pytest.CaptureFixture[str], document: str, code: int, message: str
) -> None:
    assert run(clone, f'{{"{document}": 1}}') == code
    assert message in capsys.readouterr().out
    assert git(clone, "ls-remote", "--heads", "origin").count("\n") == 0
    assert not (clone.parent / "gh.arguments").exists()


def test_errors_name_the_program(
    clone: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    git(clone, "remote", "set-url", "origin", str(clone.parent / "gone.git"))
    with pytest.raises(propose.ProposalError, match=r"git ls-remote.*gone\.git"):
        run(clone, '{"other": 2}')
    monkeypatch.setenv("PATH", str(clone.parent))
    with pytest.raises(propose.ProposalError, match="gh is missing"):
        run(clone, '{"other": 2}')
    monkeypatch.setattr(sys, "argv", ["propose", "document.json", "--root", str(clone)])
    assert propose.main() == 1
    assert capsys.readouterr().err.startswith("error: gh is missing")
