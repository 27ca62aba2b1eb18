"""Full disks and folders that cannot be written: named errors, and what was there stays whole."""

from __future__ import annotations

import contextlib
import os
import resource
import tempfile
import time
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest

from rcext import FileTokenStore
from rcext._flow import run
from rcext.auth import Tokens
from rcext.batch import BatchInterrupted
from rcext.errors import ConfigurationError
from rcext.files import Written
from rcext.follow import SQLiteCursor
from tests.auth.fakes import World, password
from tests.batch.test_flow import Things, states, things
from tests.batch.test_flow import run as run_batch
from tests.files.content import CONTENT, ContentServer
from tests.files.test_partial import download, names
from tests.follow.model import in_child

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

pytestmark = pytest.mark.skipif(not hasattr(os, "fork"), reason="needs os.fork")
NOBODY = 65534


def with_limit(size: int, action: Callable[[], object]) -> str:
    """Do something in a child whose files cannot grow beyond a size; return the error."""

    def limited() -> str:
        resource.setrlimit(resource.RLIMIT_FSIZE, (size, size))
        action()
        return "no error"

    return in_child(limited)


@pytest.mark.parametrize("size", [0, 10, 300])
def test_a_token_file_on_a_full_disk(tmp_path: Path, size: int) -> None:
    """The session goes on with the new tokens, or nothing was sent; the other accounts are untouched."""
    store = FileTokenStore(tmp_path / "tokens.json")
    lock = store.lock("other")
    assert lock is not None
    lock.save(Tokens("untouched"))
    lock.release()
    world = World(store=store, start=time.time())
    session = world.session()
    tokens = run(session.authorize(password()), world.server)
    before = (tmp_path / "tokens.json").read_bytes()
    world.pass_time(3600)
    assert with_limit(size, lambda: run(session.get_tokens(), world.server)).startswith("TokenStoreError")
    assert with_limit(size, lambda: run(session.logout(), world.server)).startswith("TokenStoreError")
    assert (tmp_path / "tokens.json").read_bytes() == before
    assert [path.name for path in tmp_path.iterdir() if path.name.endswith(".tmp")] == []
    assert store.load("mine") == tokens
    assert run(session.get_tokens(), world.server).access_token == "A2"
    assert store.load("mine") == session.tokens
    assert store.load("other") == Tokens("untouched")


@pytest.mark.parametrize("size", [0, 50_000, len(CONTENT) - 1])
def test_a_download_to_a_full_disk(tmp_path: Path, size: int) -> None:
    target = tmp_path / "call.mp3"
    target.write_bytes(b"old")
    assert "File too large" in with_limit(size, lambda: download(ContentServer(), target))
    assert target.read_bytes() == b"old"
    assert names(tmp_path) == ["call.mp3"]
    download(ContentServer(), target)
    assert target.read_bytes() == CONTENT
    with (tmp_path / "open").open("wb") as file:
        assert "File too large" in with_limit(size, lambda: download(ContentServer(), file))
        assert isinstance(download(ContentServer(), file).value, Written)


@pytest.mark.parametrize("method", ["GET", "POST"])
@pytest.mark.parametrize("size", range(0, 700, 45))
def test_a_batch_on_a_full_disk(tmp_path: Path, method: str, size: int) -> None:
    """Nothing is sent twice, whatever could be saved."""
    path = tmp_path / "batch.jsonl"

    def first() -> str:
        server = Things()
        with contextlib.suppress(BatchInterrupted, ConfigurationError):
            resource.setrlimit(resource.RLIMIT_FSIZE, (size, size))
            run_batch(server, endpoint=things(method), resume=path)
        return ",".join("".join(ids) for ids in server.sent)

    sent = in_child(first).split(",")
    again = Things()
    report = run_batch(again, endpoint=things(method), resume=path).value
    assert [entry.id for entry in report] == ["a", "b", "c", "d", "e"]
    both = [*sent, *("".join(ids) for ids in again.sent)]
    if method == "POST":
        assert sorted("".join(both)) == list("abcde")[: len("".join(both))] or len(set("".join(both))) == len(
            "".join(both)
        ), "sent twice"
        assert set(states(report)) <= {"o", "u"}
    else:
        assert states(report) == "ooooo"
    assert sorted(name.name for name in tmp_path.iterdir()) == ["batch.jsonl"]


@pytest.mark.parametrize("size", [0, 1000, 20_000])
def test_a_cursor_on_a_full_disk(tmp_path: Path, size: int) -> None:
    def use() -> object:
        cursor = SQLiteCursor(tmp_path / "follow.sqlite")
        cursor.open()
        return cursor.pending()

    assert with_limit(size, use).startswith(("CursorError", "no error"))
    cursor = SQLiteCursor(tmp_path / "follow.sqlite")
    cursor.open()
    assert cursor.pending() == 0
    cursor.close()


@pytest.fixture
def read_only() -> Iterator[Path]:
    """A folder that another user may read; root may write everywhere."""
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        folder.chmod(0o755)
        yield folder
        folder.chmod(0o755)


def as_nobody(folder: Path, action: Callable[[], object]) -> str:
    """Do something in a child that may not write to a folder; return the error."""
    if os.geteuid() == 0:
        for path in folder.iterdir():
            os.chown(path, NOBODY, NOBODY)

    folder.chmod(0o555)

    def limited() -> str:
        if os.geteuid() == 0:
            os.setgroups([])
            os.setgid(NOBODY)
            os.setuid(NOBODY)
        action()
        return "no error"

    return in_child(limited)


def test_a_token_file_in_a_folder_that_cannot_be_written(read_only: Path) -> None:
    store = FileTokenStore(read_only / "tokens.json")
    world = World(store=store, start=time.time())
    session = world.session()
    tokens = run(session.authorize(password()), world.server)

    def use() -> None:
        other = World(store=FileTokenStore(read_only / "tokens.json"), start=time.time())
        assert run(other.session().get_tokens(), other.server) == tokens, "it can be used until it expires"
        other.pass_time(3600)
        try:
            run(other.session().get_tokens(), other.server)
        finally:
            assert other.server.forms == [], "a refresh whose tokens could not be saved"

    assert as_nobody(read_only, use) == (
        f"TokenStoreError: {read_only / 'tokens.json'} cannot be locked: Permission denied"
    )


def test_downloads_and_batches_in_a_folder_that_cannot_be_written(read_only: Path) -> None:
    things_sent: Any = Things()

    def fetch() -> None:
        server = ContentServer()
        try:
            download(server, read_only / "call.mp3")
        finally:
            assert server.opened == [], "something was sent"

    def run_things() -> None:
        try:
            run_batch(things_sent, endpoint=things("POST"), resume=read_only / "batch.jsonl")
        finally:
            assert things_sent.sent == [], "something was sent"

    for action in (fetch, run_things):
        with contextlib.suppress(Exception):
            action()  # what it needs is imported before the child may no longer read it
        for path in read_only.iterdir():
            path.unlink()
    things_sent.sent.clear()
    things_sent.opened.clear()
    assert as_nobody(read_only, fetch).startswith(("ConfigurationError", "PermissionError"))
    read_only.chmod(0o755)
    assert as_nobody(read_only, run_things).startswith("ConfigurationError")
    assert list(read_only.iterdir()) == []
