"""Archive of voicemail and call recordings: complete files only, each downloaded once, across interruptions.

It shows `rc.download`: a file appears under its name when it is complete, and an interrupted download continues where
it stopped. What has been downloaded is recorded in `archive.sqlite` in the folder; running it again, also after
kill -9, downloads the rest, and later what is new.

Run it with the variables of `RingCentral.from_env()`:

    python examples/archive.py recordings/ --days 30
"""

from __future__ import annotations

import argparse
import sqlite3
from collections.abc import Iterator
from contextlib import closing
from datetime import UTC, datetime, timedelta
from itertools import chain
from pathlib import Path
from typing import NamedTuple

from rcext import RingCentral
from rcext.errors import Gone, NotFound
from ringcentral_api.models import CallLogRecordingInfo, MessageAttachmentInfo

SCHEMA = "CREATE TABLE IF NOT EXISTS files (id TEXT PRIMARY KEY, path TEXT, size INTEGER)"


class Item(NamedTuple):
    """Something to archive."""

    id: str
    at: datetime
    suffix: str
    content: MessageAttachmentInfo | CallLogRecordingInfo

    @property
    def path(self) -> str:
        """The path in the archive: a folder for each month, and a name that sorts by time."""
        at = self.at.astimezone(UTC)
        return f"{at:%Y-%m}/{at:%Y-%m-%dT%H%M%SZ}-{self.id}{self.suffix}"


def voicemails(rc: RingCentral, since: datetime) -> Iterator[Item]:
    """Yield all voicemail."""
    for message in rc.records(rc.api.message_store.list_messages, message_type="VoiceMail", date_from=since):
        for attachment in message.attachments or []:
            if attachment.type == "AudioRecording" and message.creation_time:
                suffix = ".wav" if "wav" in (attachment.content_type or "") else ".mp3"
                yield Item(f"voicemail-{message.id}", message.creation_time, suffix, attachment)


def recordings(rc: RingCentral, since: datetime) -> Iterator[Item]:
    """Yield the recordings of all calls."""
    calls = rc.records(
        rc.api.call_log.read_user_call_log, view="Detailed", recording_type="All", date_from=since, per_page=250
    )
    for call in calls:
        if call.recording and call.start_time:
            yield Item(f"recording-{call.recording.id}", call.start_time, ".mp3", call.recording)


def archive(rc: RingCentral, folder: Path, since: datetime) -> int:
    """Download what is not in the archive; return the number of files."""
    folder.mkdir(parents=True, exist_ok=True)
    count = 0
    with closing(sqlite3.connect(folder / "archive.sqlite")) as index:
        with index:
            index.execute(SCHEMA)
        for item in chain(voicemails(rc, since), recordings(rc, since)):
            if index.execute("SELECT 1 FROM files WHERE id = ?", (item.id,)).fetchone():
                continue
            path = folder / item.path
            path.parent.mkdir(exist_ok=True)
            if not path.exists():  # it does if the program was killed before it recorded the file, which is complete
                try:
                    rc.download(item.content, path)
                except (NotFound, Gone):
                    print("deleted meanwhile:", item.id, flush=True)
                    continue
                count += 1
                print(item.path, path.stat().st_size, flush=True)
            with index:
                index.execute("INSERT INTO files VALUES (?, ?, ?)", (item.id, item.path, path.stat().st_size))
    return count


def main() -> None:
    parser = argparse.ArgumentParser(description="Archive voicemail and call recordings.")
    parser.add_argument("folder", type=Path)
    parser.add_argument("--days", type=int, default=30)
    options = parser.parse_args()
    with RingCentral.from_env() as rc:
        count = archive(rc, options.folder, datetime.now(UTC) - timedelta(days=options.days))
    print(count, "new files")


if __name__ == "__main__":
    main()
