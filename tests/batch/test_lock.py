"""Two batches on one file: one of them runs, the error of the other names the holder."""

from __future__ import annotations

import asyncio
import pickle
import signal
import subprocess
import sys
import threading
import time
from contextlib import contextmanager
from typing import TYPE_CHECKING

import pytest

from rcext.batch import BatchInUse, BatchReport, batch, batch_async
from rcext.errors import ConfigurationError

from .test_resume import THINGS, Scripted, answered

if TYPE_CHECKING:
    from collections.abc import Generator
    from pathlib import Path

    import httpx

    from ringcentral_api.client import Request

CHILD = """
import os, sys, time
from rcext.batch import BatchInUse, batch
from tests.batch.test_resume import THINGS, Scripted, answered

def slow(request):
    if "fork" in sys.argv and os.fork() == 0:
        while os.path.exists(sys.argv[3]):  # it outlives its parent
            time.sleep(0.01)
        os._exit(0)
    print("sent", request.path.rpartition("/")[2], flush=True)
    if len(sys.argv) > 2:
        sys.stdin.readline()
    return answered(request)

while True:
    try:
        print(len(batch(Scripted(slow), list("abcdef"), THINGS, resume=sys.argv[1]).values()))
        break
    except BatchInUse:
        continue
"""
IDS = list("abcdef")


def child(file: Path, *arguments: str) -> subprocess.Popen[str]:
    command = [sys.executable, "-c", CHILD, str(file), *arguments]
    return subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True)


@contextmanager
def working(file: Path, *arguments: str) -> Generator[subprocess.Popen[str]]:
    """Another process in the middle of its second request."""
    process = child(file, "slow", *arguments)
    assert process.stdin is not None
    assert process.stdout is not None
    try:
        assert process.stdout.readline() == "sent a,b\n"
        process.stdin.write("\n")
        process.stdin.flush()
        assert process.stdout.readline() == "sent c,d\n"
        yield process
    finally:
        process.kill()
        process.communicate()


@contextmanager
def removing(path: Path) -> Generator[None]:
    try:
        yield
    finally:
        path.unlink()


def test_another_process(tmp_path: Path) -> None:
    file = tmp_path / "x.jsonl"
    with working(file) as process:
        client = Scripted(answered)
        before = file.read_bytes()
        with pytest.raises(
            BatchInUse, match=rf"resume='.*x\.jsonl' is in use by process {process.pid} on .+, since 2"
        ) as info:
            batch(client, IDS, THINGS, resume=file)
        assert (client.asked, file.read_bytes()) == ([], before)
        assert str(pickle.loads(pickle.dumps(info.value))) == str(info.value)  # noqa: S301  # written one line above
        # by another name it is the same file
        link = tmp_path / "link"
        link.symlink_to(file)
        with pytest.raises(BatchInUse, match=f"process {process.pid} "):
            batch(client, IDS, THINGS, resume=link)
        # whatever ends it, it is free at once, and what it had got is not asked for again
        process.send_signal(signal.SIGKILL)
        process.wait()
        assert (tmp_path / "x.jsonl.lock").exists()
        assert len(batch(client, IDS, THINGS, resume=file).values()) == 6
        assert client.asked == ["c", "d", "e", "f"]
    assert [path.name for path in tmp_path.iterdir() if not path.is_symlink()] == ["x.jsonl"]


def test_a_killed_process_that_had_forked(tmp_path: Path) -> None:
    stay = tmp_path / "stay"
    stay.touch()
    with working(tmp_path / "x", str(stay), "fork") as process, removing(stay):
        with pytest.raises(BatchInUse, match=f"process {process.pid} "):
            batch(Scripted(answered), IDS, THINGS, resume=tmp_path / "x")
        process.send_signal(signal.SIGKILL)
        process.wait()
        client = Scripted(answered)
        assert finish(client, tmp_path / "x").complete
        assert client.asked == ["c", "d", "e", "f"]


def finish(client: Scripted, resume: Path) -> BatchReport[dict[str, object]]:
    """Finish a batch; a forked child may hold the lock for a moment until it drops its copy."""
    end = time.monotonic() + 60
    while True:
        try:
            return batch(client, IDS, THINGS, resume=resume)
        except BatchInUse:
            assert time.monotonic() < end, "the child of a killed process keeps the lock"
            time.sleep(0.01)


def test_many_processes_send_everything_once(tmp_path: Path) -> None:
    processes = [child(tmp_path / "x") for _ in range(4)]
    told = [process.communicate()[0].split("\n") for process in processes]
    assert sorted(line for lines in told for line in lines if line.startswith("sent")) == [
        "sent a,b",
        "sent c,d",
        "sent e,f",
    ]
    assert [lines[-2] for lines in told] == ["6"] * 4


def test_another_thread(tmp_path: Path) -> None:
    asked, go = threading.Event(), threading.Event()

    def slow(request: Request) -> httpx.Response:
        asked.set()
        assert go.wait(60)
        return answered(request)

    found: list[BatchReport[dict[str, object]]] = []
    thread = threading.Thread(target=lambda: found.append(batch(Scripted(slow), IDS, THINGS, resume=tmp_path / "x")))
    thread.start()
    try:
        assert asked.wait(60)
        with pytest.raises(BatchInUse, match="in use by another task or thread of this process, since 2"):
            batch(Scripted(answered), IDS, THINGS, resume=tmp_path / "x")
        batch(Scripted(answered), IDS, THINGS, resume=tmp_path / "y")
    finally:
        go.set()
        thread.join()
    assert found[0].complete
    assert sorted(path.name for path in tmp_path.iterdir()) == ["x", "y"]


class Hanging:
    drift = None

    def __init__(self) -> None:
        self.asked = asyncio.Event()

    async def send(self, request: Request) -> httpx.Response:
        self.asked.set()
        await asyncio.Event().wait()
        raise AssertionError("never")


async def test_a_cancelled_task_releases_the_lock(tmp_path: Path) -> None:
    for file in (tmp_path / "x", str(tmp_path / "x")):
        client = Hanging()
        task = asyncio.create_task(batch_async(client, IDS, THINGS, resume=file))
        await client.asked.wait()
        with pytest.raises(BatchInUse):
            await batch_async(client, IDS, THINGS, resume=file)
        task.cancel()
        with pytest.raises(asyncio.CancelledError):
            await task
    assert list(tmp_path.iterdir()) == []  # noqa: ASYNC240  # a test may block


async def test_a_task_cancelled_at_any_moment_releases_the_lock(tmp_path: Path) -> None:
    class Answering:
        drift = None

        async def send(self, request: Request) -> httpx.Response:
            await asyncio.sleep(0)
            return answered(request)

    for turns in range(40):
        task = asyncio.create_task(batch_async(Answering(), IDS, THINGS, resume=tmp_path / "x"))
        for _ in range(turns):
            await asyncio.sleep(0)
        task.cancel()
        await asyncio.gather(task, return_exceptions=True)
        # a worker thread that was starting finds it closed, and leaves nothing behind
        assert (await batch_async(Answering(), IDS, THINGS, resume=tmp_path / "x")).complete


def test_leftovers_and_places_without_locks(tmp_path: Path) -> None:
    file = tmp_path / "x"
    (tmp_path / "x.lock").write_text("of a process that was killed")
    assert batch(Scripted(answered), IDS, THINGS, resume=file).complete
    assert [path.name for path in tmp_path.iterdir()] == ["x"]
    (tmp_path / "x.lock").mkdir()
    nobody = Scripted(lambda _: pytest.fail("sent"))
    with pytest.raises(ConfigurationError, match=r"resume='.*x' cannot be used: Is a directory"):
        batch(nobody, IDS, THINGS, resume=file)
    assert list((tmp_path / "x.lock").iterdir()) == []


def test_a_holder_that_is_not_described(tmp_path: Path) -> None:
    with working(tmp_path / "x"):
        (tmp_path / "x.lock").write_text("")
        with pytest.raises(BatchInUse, match="in use by another process; nothing was sent"):
            batch(Scripted(answered), IDS, THINGS, resume=tmp_path / "x")
