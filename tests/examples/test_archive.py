"""The archive has complete files only, and downloads none again, also if it is killed again and again."""

from __future__ import annotations

import random
import sqlite3
import sys
import time
from collections import Counter
from contextlib import closing
from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING

import pytest

from rcext import RingCentral
from rcext.sandbox import Fault, Sandbox
from tests.examples.programs import EXAMPLES, run, running, wait

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

NAME = "archive.py"


@pytest.fixture
def sb() -> Iterator[Sandbox]:
    with Sandbox(seed=7) as sandbox:
        yield sandbox


def downloads(sb: Sandbox) -> Counter[str]:
    """Return the requests for content by path."""
    return Counter(one.path for one in list(sb.requests) if "/content" in one.path)


def contents(sb: Sandbox) -> dict[str, bytes]:
    """Return the content of all voicemail and recordings by the end of the name in the archive."""
    since = datetime.now(UTC) - timedelta(days=60)
    with RingCentral(sb.server, sb.client_id, sb.client_secret, jwt=sb.jwt) as rc:
        found = {
            f"voicemail-{message.id}.mp3": b"".join(rc.iter_download(attachment))
            for message in rc.records(rc.api.message_store.list_messages, message_type="VoiceMail", date_from=since)
            for attachment in message.attachments or []
            if attachment.type == "AudioRecording"
        }
        for call in rc.records(
            rc.api.call_log.read_user_call_log, view="Detailed", recording_type="All", date_from=since
        ):
            if call.recording:
                found[f"recording-{call.recording.id}.mp3"] = b"".join(rc.iter_download(call.recording))
    return found


def check(sb: Sandbox, folder: Path) -> int:
    """Compare the archive with the sandbox; return the number of files."""
    with closing(sqlite3.connect(folder / "archive.sqlite")) as index:
        rows = index.execute("SELECT id, path, size FROM files").fetchall()
    archived = {path.split("Z-", 1)[1]: (folder / path).read_bytes() for _, path, _ in rows}
    assert archived == contents(sb)
    assert all((folder / path).stat().st_size == size for _, path, size in rows)
    files = {str(path.relative_to(folder)) for path in folder.glob("*/*")}
    assert files == {path for _, path, _ in rows}, "something is left of an interrupted download"
    return len(rows)


def test_downloads_each_once(sb: Sandbox, tmp_path: Path) -> None:
    count = int(run(sb, tmp_path, NAME, "archive", "--days", "60").split()[-3])
    assert count > 10
    assert list(downloads(sb).values()) == [1] * count
    sb.requests.clear()
    sb.incoming_voicemail()
    assert run(sb, tmp_path, NAME, "archive", "--days", "60").endswith("\n1 new files\n")
    assert downloads(sb).total() == 1
    assert check(sb, tmp_path / "archive") == count + 1


def kill_once(sb: Sandbox, folder: Path, choose: random.Random) -> None:
    """Start the program, and kill it in a download that is slow, broken off or refused."""
    sb.incoming_voicemail()
    before, more = downloads(sb).total(), choose.randrange(1, 4)
    kind = choose.choice(["latency", "truncate", "reset_before"])
    rule = sb.faults.add("GET *content*", Fault(kind, seconds=0.3), after=more - 1, times=1)
    with running(sb, folder, [sys.executable, str(EXAMPLES / NAME), "archive", "--days", "60"]) as process:
        wait(lambda: downloads(sb).total() >= before + more, folder, process)
        time.sleep(choose.uniform(0, 0.05))
        process.kill()
        process.wait()
    rule.remove()


@pytest.mark.slow
@pytest.mark.long
@pytest.mark.timeout(600)
def test_killed_many_times(sb: Sandbox, tmp_path: Path) -> None:
    choose = random.Random(16)
    kills = 15
    for _ in range(kills):
        kill_once(sb, tmp_path, choose)
    run(sb, tmp_path, NAME, "archive", "--days", "60")
    again = downloads(sb).total() - len(downloads(sb))
    assert again <= 2 * kills, "more than what was in progress when it was killed or broken off"
    sb.requests.clear()
    assert run(sb, tmp_path, NAME, "archive", "--days", "60") == "0 new files\n"
    assert downloads(sb).total() == 0
    assert check(sb, tmp_path / "archive") > kills
