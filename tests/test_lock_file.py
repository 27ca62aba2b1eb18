# pyright: reportPrivateUsage=false
# A test may look inside.
"""Lock files: one holder, a description of it, and nothing left behind."""

from __future__ import annotations

import json
import os
import re
import socket
import sys
from typing import TYPE_CHECKING, Any

import pytest

from rcext._lock_file import LockFile, LockHeld, check_owner

if TYPE_CHECKING:
    from pathlib import Path

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="other system calls")


def content(path: Path) -> dict[str, Any]:
    found: dict[str, Any] = json.loads(path.read_text())
    return found


def test_a_lock_has_one_holder_which_it_describes(tmp_path: Path) -> None:
    path = tmp_path / "x.lock"
    lock, other = LockFile(path), LockFile(path)
    assert lock.held is False
    assert lock.acquire() == {}
    assert lock.held is True
    assert path.stat().st_mode & 0o777 == 0o600
    found = content(path)
    assert (found["process"], found["host"]) == (os.getpid(), socket.gethostname())
    assert re.fullmatch(r"20\d\d-\d\d-\d\dT\d\d:\d\d:\d\d\+00:00", found["since"])
    with pytest.raises(LockHeld, match=r"^another task or thread of this process, since 20.*\+00:00$"):
        other.acquire()
    assert other.held is False
    assert lock.acquire() == {}  # it has it already
    lock.release()
    assert lock.held is False
    lock.release()
    assert not path.exists()
    other.acquire()
    other.release()


@pytest.mark.parametrize(
    ("fields", "expected"),
    [
        ({}, "another process"),
        ({"process": 7, "host": "h", "since": "s"}, "process 7 on h, since s"),
        ({"process": os.getpid(), "host": "h", "since": "s"}, f"process {os.getpid()} on h, since s"),
        ({"process": 7, "host": socket.gethostname(), "since": "s"}, f"process 7 on {socket.gethostname()}, since s"),
        ([], "another process"),
        ("not JSON", "another process"),
    ],
    ids=[
        "empty",
        "other host",
        "same number elsewhere",
        "other process",
        "list",
        "not JSON",
    ],  # the same in all workers
)
def test_the_description_of_another_holder(fields: object, expected: str, tmp_path: Path) -> None:
    path = tmp_path / "x.lock"
    lock = LockFile(path)
    lock.acquire()
    path.write_text("{" if fields == "not JSON" else json.dumps(fields))
    with pytest.raises(LockHeld) as caught:
        LockFile(path).acquire()
    assert str(caught.value) == expected
    lock.release()


def test_fields_are_kept_for_the_next_holder(tmp_path: Path) -> None:
    path = tmp_path / "x.lock"
    lock = LockFile(path)
    with pytest.raises(RuntimeError, match=r"x\.lock is not locked by this process"):
        lock.write({})
    lock.acquire()
    lock.write({"part": "a", "long": "x" * 1000})
    lock.write({"part": "b"})
    lock.release(keep=True)
    assert content(path)["part"] == "b"
    found = LockFile(path).acquire()
    assert (found["part"], found["process"], "long" in found) == ("b", os.getpid(), False)


def test_a_killed_holder_leaves_its_file_and_no_lock(tmp_path: Path) -> None:
    path = tmp_path / "x.lock"
    path.write_text('{"process": 7, "part": "a"}')
    lock = LockFile(path)
    assert lock.acquire() == {"process": 7, "part": "a"}
    assert content(path)["process"] == os.getpid()
    lock.release()


def test_a_holder_that_is_deleted_frees_the_lock(tmp_path: Path) -> None:
    path = tmp_path / "x.lock"
    lock = LockFile(path)
    lock.acquire()
    del lock
    LockFile(path).acquire()
    assert path.exists()


def test_a_forked_child_drops_the_lock_of_its_parent(tmp_path: Path) -> None:
    path = tmp_path / "x.lock"
    lock = LockFile(path)
    lock.acquire()
    lock.forget()  # as in a child
    assert lock.held is False
    assert path.exists()
    lock.forget()
    lock.release()
    assert path.exists()


def test_a_file_that_was_removed_before_it_was_locked_is_not_the_lock(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "x.lock"
    opened: list[int] = []
    real = os.open

    def racing(*arguments: Any) -> int:
        handle = real(*arguments)
        opened.append(handle)
        if len(opened) == 1:
            path.unlink()  # by the last holder
        elif len(opened) == 2:
            path.unlink()
            path.write_text("")  # and the next one
        return handle

    monkeypatch.setattr(os, "open", racing)
    lock = LockFile(path)
    lock.acquire()
    assert len(opened) == 3
    assert os.path.samestat(path.stat(), os.fstat(opened[2]))
    lock.release()
    for handle in opened:
        with pytest.raises(OSError, match="Bad file"):
            os.fstat(handle)


def test_a_full_disk_frees_the_lock(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = tmp_path / "x.lock"

    def fail(*_: object) -> int:
        raise OSError("no space left")

    with monkeypatch.context() as patch:
        patch.setattr(os, "write", fail)
        lock = LockFile(path)
        with pytest.raises(OSError, match="no space left"):
            lock.acquire()
        assert lock.held is False
    assert not path.exists()
    LockFile(path).acquire()


def test_files_of_others_are_refused(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = tmp_path / "x.lock"
    path.write_text("{}")
    (tmp_path / "second").hardlink_to(path)
    for _ in range(2):
        with pytest.raises(PermissionError, match=r"x\.lock belongs to another user or has several links"):
            LockFile(path).acquire()
    (tmp_path / "second").unlink()
    handle = os.open(path, os.O_RDONLY)
    check_owner(handle, path)
    monkeypatch.setattr(os, "geteuid", lambda: 4321)
    with pytest.raises(PermissionError):
        check_owner(handle, path)
    os.close(handle)
    link = tmp_path / "link.lock"
    link.symlink_to(path)
    with pytest.raises(OSError, match="symbolic links"):
        LockFile(link).acquire()
