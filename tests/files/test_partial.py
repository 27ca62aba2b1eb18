"""Partial files, and downloads into them: what each kind of end leaves behind, and what the next call makes of it."""

from __future__ import annotations

import asyncio
import io
import json
import os
import stat
from typing import TYPE_CHECKING, Any

import httpx
import pytest

from rcext._flow import Call, FlowClosed
from rcext._lock_file import LockFile
from rcext.errors import ConfigurationError, Forbidden, NotFound, RateLimited, ServerError, Unauthorized
from rcext.files import DownloadError, DownloadTooLarge, Written
from rcext.files import _partial as partials  # pyright: ignore[reportPrivateUsage]  # its table of cleaned folders
from rcext.files._download import _identity, download_flow  # pyright: ignore[reportPrivateUsage]  # the core of downloads
from rcext.files._partial import PartialFile, remove_old  # pyright: ignore[reportPrivateUsage]  # the core of downloads
from rcext.files._target import Target  # pyright: ignore[reportPrivateUsage]  # the core of downloads
from rcext.files._transfer import Transfer  # pyright: ignore[reportPrivateUsage]  # the core of downloads
from ringcentral_api.api.call_recordings import read_call_recording_content
from tests.streams import URL, Outcome, Reply, Server, drive, interruptions

from .content import CONTENT, ContentServer

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

DAY = 24 * 3600.0


@pytest.fixture(autouse=True)
def forget_cleaned_folders() -> Iterator[None]:
    partials._swept.clear()  # pyright: ignore[reportPrivateUsage]
    yield
    partials._swept.clear()  # pyright: ignore[reportPrivateUsage]


def download(
    server: Server, to: Any, interrupt: tuple[int, type[BaseException]] | None = None, url: str = URL, **options: Any
) -> Outcome:
    transfer = Transfer(url, attempts=options.pop("attempts", 1), **options)
    return drive(download_flow(transfer, Target(to, f"https://server {url}")), server, interrupt)


def names(folder: Path) -> list[str]:
    """Return the names in a folder, with * for the key of a partial file."""
    return sorted(
        f".rcext-*{path.suffix}" if path.name.startswith(".rcext-") else path.name for path in folder.iterdir()
    )


def broken(after: int | None = 50_000) -> ContentServer:
    server = ContentServer()
    server.breaks = [after]
    return server


PARTIAL = [".rcext-*.json", ".rcext-*.part"]


def test_a_broken_download_is_continued_by_the_next_call(tmp_path: Path) -> None:
    target = tmp_path / "call.mp3"
    with pytest.raises(httpx.ReadError):
        download(broken(), target)
    assert names(tmp_path) == PARTIAL
    server = ContentServer()
    result = download(server, target).value
    assert server.requested == [f"bytes={50_000 - 16_384}-"]
    assert target.read_bytes() == CONTENT
    assert result == (target, len(CONTENT), "audio/mpeg", "content.mp3")
    assert names(tmp_path) == ["call.mp3"]


def test_into_a_folder_with_the_name_that_the_first_call_saw(tmp_path: Path) -> None:
    first = broken()
    first.headers["Content-Disposition"] = "attachment; filename=voice.mp3"
    with pytest.raises(httpx.ReadError):
        download(first, tmp_path)
    server = ContentServer()
    assert download(server, str(tmp_path)).value.path == tmp_path / "voice.mp3"
    assert server.requested != [None]
    assert names(tmp_path) == ["voice.mp3"]


def test_a_killed_process_leaves_what_the_next_one_continues(tmp_path: Path) -> None:
    target = tmp_path / "call.mp3"
    child = os.fork()
    if child == 0:  # ends in the middle, without any cleanup
        server = broken()
        flow = download_flow(Transfer(URL), Target(target, f"https://server {URL}"))
        result: object = None
        for _ in range(6):
            step = flow.send(result)
            result = step.function() if isinstance(step, Call) else server(step)
        os._exit(0)
    os.waitpid(child, 0)
    assert names(tmp_path) == PARTIAL
    assert sum(path.stat().st_size for path in tmp_path.glob("*.part")) > 0
    server = ContentServer()
    download(server, target)
    assert server.requested[0] is not None
    assert target.read_bytes() == CONTENT
    assert names(tmp_path) == ["call.mp3"]


@pytest.mark.parametrize("error", [KeyboardInterrupt, asyncio.CancelledError, FlowClosed])
@pytest.mark.parametrize("etag", [True, False])
def test_an_interruption_at_each_step(tmp_path: Path, error: type[BaseException], etag: bool) -> None:
    """After an interruption anywhere there is no lock, and no file but one that the next call continues."""

    def make_server() -> ContentServer:
        server = ContentServer()
        server.breaks = [30_000, None]
        if not etag:
            del server.headers["ETag"]
        return server

    def run(interrupt: tuple[int, type[BaseException]]) -> Outcome:
        folder = tmp_path / f"{interrupt[0]}"
        folder.mkdir()
        target = folder / "call.mp3"
        target.write_bytes(b"old")
        outcome = download(make_server(), target, interrupt, attempts=2)
        if outcome.interrupted:
            assert target.read_bytes() in ((b"old",) if ".rcext-" in str(list(folder.iterdir())) else (b"old", CONTENT))
            found = names(folder)
            assert found in (["call.mp3"], [*PARTIAL, "call.mp3"] if etag else [])
            for path in folder.glob(".rcext-*.json"):
                lock = LockFile(path)
                lock.acquire()  # it is free
                lock.release(keep=True)
            server = make_server()
            download(server, target, attempts=2)
            assert (server.requested[0] is not None) is (len(found) == 3)
        assert target.read_bytes() == CONTENT
        assert names(folder) == ["call.mp3"]
        return outcome

    assert interruptions(run, error) > 20


@pytest.mark.parametrize(
    ("fault", "left"),
    [
        (lambda: httpx.ReadTimeout("slow"), PARTIAL),
        (lambda: Reply(500), PARTIAL),
        (lambda: Reply(429), PARTIAL),
        (lambda: Reply(401), PARTIAL),
        (lambda: Reply(404), []),
        (lambda: Reply(403), []),
        (lambda: OSError("disk"), []),
    ],
)
def test_an_error_keeps_what_can_be_continued(
    tmp_path: Path, fault: Callable[[], Reply | BaseException], left: list[str]
) -> None:
    target = tmp_path / "x"
    with pytest.raises(httpx.ReadError):
        download(broken(), target)
    with pytest.raises((httpx.ReadTimeout, ServerError, RateLimited, Unauthorized, NotFound, Forbidden, OSError)):
        download(Server(fault()), target)
    assert names(tmp_path) == left


def test_content_that_is_too_large_or_changes_leaves_nothing(tmp_path: Path) -> None:
    target = tmp_path / "x"
    with pytest.raises(DownloadTooLarge):
        download(ContentServer(), target, max_size=50_000)
    assert names(tmp_path) == []
    server = broken()
    server.length = False
    with pytest.raises(DownloadTooLarge):
        download(server, target, max_size=20_000)
    assert names(tmp_path) == []
    server = broken()

    def change(number: int) -> None:
        if number == 2:
            server.headers["ETag"] = '"v2"'

    server.before = change
    with pytest.raises(DownloadError):
        download(server, target, attempts=5)
    assert names(tmp_path) == []


def test_content_without_a_validator_is_not_kept(tmp_path: Path) -> None:
    server = broken()
    del server.headers["ETag"]
    with pytest.raises(httpx.ReadError):
        download(server, tmp_path / "x")
    assert names(tmp_path) == []
    with pytest.raises(httpx.ReadError):
        download(broken(0), tmp_path / "x")  # nothing was received
    assert names(tmp_path) == []


def test_each_source_and_target_has_its_own_partial_file(tmp_path: Path) -> None:
    for target, url in ((tmp_path / "x", URL), (tmp_path / "y", URL), (tmp_path, URL), (tmp_path / "x", URL + "?a=1")):
        with pytest.raises(httpx.ReadError):
            download(broken(), target, url=url)
    assert len(names(tmp_path)) == 8

    class Client:
        server = "https://a"

    request = read_call_recording_content.request(recording_id="7")
    other = read_call_recording_content.request(recording_id="8")
    identities = {_identity(client, source) for client in (Client(), None) for source in (URL, request, other)}
    assert len(identities) == 6


def test_two_downloads_of_one_content_to_one_target(tmp_path: Path) -> None:
    target = tmp_path / "x"
    first = PartialFile(tmp_path, "0" * 16)
    second = PartialFile(tmp_path, "0" * 16)
    assert first.open() is None
    assert second.open() is None
    assert names(tmp_path) == [".rcext-*.json", ".rcext-*.part", ".rcext-*.part"]
    for partial, piece in ((first, b"1"), (second, b"2")):
        partial.start(Transfer(URL))
        partial.write(piece)
    second.finish(target)
    assert target.read_bytes() == b"2"
    first.abandon(keep=False)
    assert names(tmp_path) == ["x"]
    second = PartialFile(tmp_path, "0" * 16)
    first.open()
    second.open()
    second.write(b"2")
    second.abandon(keep=True)  # without the lock its name is random: nothing can continue it
    first.write(b"1")
    first.abandon(keep=True)
    assert names(tmp_path) == [*PARTIAL, "x"]
    first.open()
    first.abandon(keep=True)  # nothing to continue
    assert names(tmp_path) == ["x"]


DESCRIPTION: dict[str, Any] = {
    "download": 1,
    "total": len(CONTENT),
    "validators": {"ETag": '"v1"'},
    "content_type": "audio/mpeg",
    "filename": "content.mp3",
}


@pytest.mark.parametrize(
    ("description", "usable"),
    [
        (DESCRIPTION, True),
        ({**DESCRIPTION, "total": None}, True),
        ({**DESCRIPTION, "content_type": None}, True),
        ({**DESCRIPTION, "total": 50_000}, True),
        ({**DESCRIPTION, "total": 49_999}, False),
        ({**DESCRIPTION, "total": "x"}, False),
        ({**DESCRIPTION, "download": 2}, False),
        ({**DESCRIPTION, "validators": {}}, False),
        ({**DESCRIPTION, "validators": ["ETag"]}, False),
        ({"download": 1}, False),
        ({}, False),
        ([], False),
    ],
)
def test_descriptions_of_partial_files(tmp_path: Path, description: Any, usable: bool) -> None:
    (tmp_path / ".rcext-k.json").write_text(json.dumps(description))
    (tmp_path / ".rcext-k.part").write_bytes(CONTENT[:50_000])
    partial = PartialFile(tmp_path, "k")
    left = partial.open()
    assert (left is not None) is usable
    if left is not None:
        assert left.received == 50_000
        assert left.tail == CONTENT[50_000 - 16_384 : 50_000]
        assert (left.total, left.validators) == (description["total"], {"ETag": '"v1"'})
        assert (left.content_type, left.filename) == (description["content_type"], "content.mp3")
        partial.write(CONTENT[50_000:])
    else:
        partial.start(Transfer(URL))
        partial.write(CONTENT)
    partial.finish(tmp_path / "x")
    assert (tmp_path / "x").read_bytes() == CONTENT
    assert names(tmp_path) == ["x"]


def test_a_description_survives_a_second_kill(tmp_path: Path) -> None:
    (tmp_path / ".rcext-k.json").write_text(json.dumps(DESCRIPTION))
    (tmp_path / ".rcext-k.part").write_bytes(CONTENT[:50_000])
    first = PartialFile(tmp_path, "k")
    assert first.open() is not None
    found = json.loads((tmp_path / ".rcext-k.json").read_text())
    assert {key: found[key] for key in DESCRIPTION} == DESCRIPTION
    assert found["process"] == os.getpid()
    del first  # as the end of the process does, this frees the lock and leaves the files
    again = PartialFile(tmp_path, "k")
    assert again.open() is not None
    again.abandon(keep=False)


def test_links_and_foreign_files_are_not_written(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    victim = tmp_path / "victim"
    victim.write_bytes(b"important")
    folder = tmp_path / "folder"
    folder.mkdir()
    for make in (os.symlink, os.link):
        for name in (".rcext-k.json", ".rcext-k.part"):
            (folder / ".rcext-k.json").write_text(json.dumps(DESCRIPTION))
            (folder / name).unlink(missing_ok=True)
            make(victim, folder / name)
            partial = PartialFile(folder, "k")
            assert partial.open() is None
            partial.start(Transfer(URL))
            partial.write(b"content")
            partial.finish(folder / "x")
            assert victim.read_bytes() == b"important"
            assert (folder / "x").read_bytes() == b"content"
            for path in folder.iterdir():
                path.unlink()
    (folder / ".rcext-k.json").write_text(json.dumps(DESCRIPTION))
    (folder / ".rcext-k.part").write_bytes(CONTENT[:50_000])
    monkeypatch.setattr(os, "geteuid", lambda: 12345)
    partial = PartialFile(folder, "k")
    assert partial.open() is None
    partial.abandon(keep=False)
    assert (folder / ".rcext-k.part").read_bytes() == CONTENT[:50_000]


def test_new_files_are_created_exclusively(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    flags: list[int] = []
    real = os.open

    def spy(path: Any, given: int, mode: int = 0o777) -> int:
        flags.append(given)
        return real(path, given, mode)

    monkeypatch.setattr(os, "open", spy)
    download(ContentServer(), tmp_path / "x")
    assert len(flags) == 2
    assert all(given & os.O_NOFOLLOW and given & os.O_CLOEXEC for given in flags)
    assert flags[-1] & os.O_EXCL


def test_a_partial_file_that_is_a_pipe(tmp_path: Path) -> None:
    (tmp_path / ".rcext-k.json").write_text(json.dumps(DESCRIPTION))
    os.mkfifo(tmp_path / ".rcext-k.part")
    partial = PartialFile(tmp_path, "k")
    assert partial.open() is None
    partial.abandon(keep=False)
    assert names(tmp_path) == []


def test_a_folder_without_locks(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(_: LockFile) -> dict[str, Any]:
        raise OSError("no locks here")

    monkeypatch.setattr(LockFile, "acquire", refuse)
    download(ContentServer(), tmp_path / "x")
    assert (tmp_path / "x").read_bytes() == CONTENT
    with pytest.raises(httpx.ReadError):
        download(broken(), tmp_path / "y")
    assert names(tmp_path) == ["x"]


def test_permissions(tmp_path: Path) -> None:
    target = tmp_path / "x"
    before = os.umask(0o027)
    try:
        download(ContentServer(), target)
    finally:
        os.umask(before)
    assert stat.S_IMODE(target.stat().st_mode) == 0o640
    target.chmod(0o604)
    download(ContentServer(), target)
    assert stat.S_IMODE(target.stat().st_mode) == 0o604


def old(path: Path, age: float, now: float) -> None:
    path.write_bytes(b"x")
    os.utime(path, (now - age, now - age))


def test_old_partial_files_are_removed_once_a_day(tmp_path: Path) -> None:
    now = 1_800_000_000.0
    for name, age in (
        (".rcext-old.part", 8 * DAY),
        (".rcext-old.json", 8 * DAY),
        (".rcext-orphan.part", 7 * DAY + 1),
        (".rcext-lonely.json", 8 * DAY),
        (".rcext-young.part", 7 * DAY),
        (".rcext-young.json", 7 * DAY),
        (".rcext-other.txt", 8 * DAY),
        ("call.part", 8 * DAY),
    ):
        old(tmp_path / name, age, now)
    remove_old(tmp_path, lambda: now)
    left = [".rcext-other.txt", ".rcext-young.json", ".rcext-young.part", "call.part"]
    assert sorted(path.name for path in tmp_path.iterdir()) == left
    remove_old(tmp_path, lambda: now + DAY - 1)
    assert sorted(path.name for path in tmp_path.iterdir()) == left
    remove_old(tmp_path, lambda: now + DAY)
    assert sorted(path.name for path in tmp_path.iterdir()) == [".rcext-other.txt", "call.part"]


def test_the_partial_file_of_a_running_download_is_never_removed(tmp_path: Path) -> None:
    partial = PartialFile(tmp_path, "k")
    partial.open()
    remove_old(tmp_path, lambda: partial._clock() + 9 * DAY)  # pyright: ignore[reportPrivateUsage]  # now
    assert names(tmp_path) == PARTIAL
    partial.abandon(keep=True)
    remove_old(tmp_path, lambda: partial._clock() + 19 * DAY)  # pyright: ignore[reportPrivateUsage]  # now
    assert names(tmp_path) == []


def test_a_download_removes_old_partial_files(tmp_path: Path) -> None:
    old(tmp_path / ".rcext-old.part", 1_000_000_000.0, 1_800_000_000.0)
    download(ContentServer(), tmp_path / "x")
    assert names(tmp_path) == ["x"]


def test_the_table_of_cleaned_folders_is_bounded(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(partials, "_MAX_FOLDERS", 3)
    for number in range(10):
        remove_old(tmp_path / str(number))
        assert len(partials._swept) <= 3  # pyright: ignore[reportPrivateUsage]


def test_a_forked_child_leaves_the_download_of_its_parent_alone(tmp_path: Path) -> None:
    partial = PartialFile(tmp_path, "k")
    partial.open()
    partial.start(Transfer(URL))
    partial.write(b"one")
    child = os.fork()
    if child == 0:
        code = 1
        try:
            partial.write(b"child")
        except RuntimeError:
            partial.abandon(keep=False)
            code = 0
        os._exit(code)
    assert os.waitpid(child, 0)[1] == 0
    assert names(tmp_path) == PARTIAL
    partial.write(b"two")
    partial.finish(tmp_path / "x")
    assert (tmp_path / "x").read_bytes() == b"onetwo"
    assert names(tmp_path) == ["x"]


def test_a_forked_child_does_not_keep_the_lock(tmp_path: Path) -> None:
    partial = PartialFile(tmp_path, "k")
    partial.open()
    read, write = os.pipe()
    ready, report = os.pipe()
    child = os.fork()
    if child == 0:
        os.close(write)
        os.write(report, b"1")
        os.read(read, 1)  # until the parent is done
        os._exit(0)
    os.close(read)
    os.read(ready, 1)
    try:
        partial.abandon(keep=True)
        again = PartialFile(tmp_path, "k")
        again.open()
        assert names(tmp_path) == PARTIAL  # one of each: it has the lock, so its name is not random
        again.abandon(keep=False)
    finally:
        for handle in (write, ready, report):
            os.close(handle)
        os.waitpid(child, 0)


# Other targets --------------------------------------------------------------------------------------------------------


def test_a_file_object_is_written_and_stays_open(tmp_path: Path) -> None:
    buffer = io.BytesIO(b"12345")
    buffer.seek(2)
    result = download(ContentServer(), buffer).value
    assert buffer.getvalue() == b"12" + CONTENT
    assert result == Written(len(CONTENT), "audio/mpeg", "content.mp3")
    with (tmp_path / "x").open("wb") as file:
        assert download(ContentServer(), file).value == result
        assert not file.closed
    with pytest.raises(httpx.ReadError):
        download(broken(), buffer)
    assert not buffer.closed


def test_a_pipe_is_written_and_stays(tmp_path: Path) -> None:
    """A pipe in a folder of its own: never a real device, which a faulty download would replace."""
    pipe = tmp_path / "pipe"
    os.mkfifo(pipe)
    for server in (ContentServer(CONTENT[:4096]), ContentServer(CONTENT[:4096])):
        reader = os.open(pipe, os.O_RDONLY | os.O_NONBLOCK)
        try:
            assert download(server, pipe).value == (pipe, 4096, "audio/mpeg", "content.mp3")
            assert os.read(reader, 8192) == CONTENT[:4096]
        finally:
            os.close(reader)
        assert stat.S_ISFIFO(pipe.stat().st_mode)
    assert names(tmp_path) == ["pipe"]


def test_targets_that_are_refused(tmp_path: Path) -> None:
    (tmp_path / "text").write_text("")
    with (tmp_path / "text").open("w") as text:
        for target, words in (
            (tmp_path / "none" / "x", "no folder '.*none'"),
            (tmp_path / "text" / "x", "no folder"),
            (text, "binary mode"),
            (io.StringIO(), "binary mode"),
            (5, "not int"),
            (None, "not NoneType"),
        ):
            server = ContentServer()
            with pytest.raises(ConfigurationError, match=words):
                download(server, target)
            assert server.opened == []


def test_a_target_that_became_a_folder(tmp_path: Path) -> None:
    target = tmp_path / "x"
    server = ContentServer()
    server.before = lambda _: target.mkdir()
    with pytest.raises(OSError, match="x"):
        download(server, target)
    assert names(tmp_path) == ["x"]
    assert list(target.iterdir()) == []
