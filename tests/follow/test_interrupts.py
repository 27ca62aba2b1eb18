"""Interruption of a stream at every line and every await: the next pass works, and no change is lost or doubled."""

from __future__ import annotations

import linecache
import sqlite3
import sys
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest

import rcext.follow
from rcext.follow import Follow, FollowTiming, SQLiteCursor
from tests.follow.fakes import FakeClient
from tests.follow.model import Server

if TYPE_CHECKING:
    from types import FrameType

FOLDER = str(Path(rcext.follow.__file__).parent)
QUICK = FollowTiming(share=1e6, backoff=0.001, backoff_limit=0.001)


def is_with(frame: FrameType) -> bool:
    """Whether a line is a with statement: CPython handles no signal between its body and the release."""
    return linecache.getline(frame.f_code.co_filename, frame.f_lineno).lstrip().startswith("with ")


class Tracer:
    """Counts the lines of the package that run while it is active, and raises KeyboardInterrupt at one of them."""

    def __init__(self, stop: int = 0) -> None:
        self.stop = stop
        self.places: list[str] = []

    def __enter__(self) -> Tracer:
        self._before = sys.gettrace()
        sys.settrace(self._trace)
        return self

    def __exit__(self, *_: object) -> None:
        sys.settrace(self._before)

    def _trace(self, frame: FrameType, event: str, _argument: object) -> Any:
        if not frame.f_code.co_filename.startswith(FOLDER):
            return None
        if event == "line" and not is_with(frame):
            self.places.append(f"{Path(frame.f_code.co_filename).name}:{frame.f_lineno}")
            if len(self.places) == self.stop:
                raise KeyboardInterrupt
        return self._trace


def follow(server: Server, cursor: SQLiteCursor) -> Follow[Any]:
    return Follow(FakeClient(server), messages=True, push=None, cursor=cursor, timing=QUICK)


def interrupted(stop: int, path: Path | None) -> list[str]:
    """Interrupt a pass at one line (0: none), and check the passes after it; return the lines that ran."""
    server = Server()
    database = sqlite3.connect(":memory:")
    stream = follow(server, SQLiteCursor(path or database))
    assert list(stream.catch_up()) == []
    made = [server.create("message") for _ in range(2)]
    given: list[Any] = []
    tracer = Tracer(stop)
    try:
        with tracer:
            given.extend(stream.catch_up())
    except KeyboardInterrupt:
        pass
    made.append(server.create("message"))
    given.extend(stream.catch_up())
    place = tracer.places[-1]
    last = follow(server, SQLiteCursor(path or database))
    assert list(last.catch_up()) == [], f"not acknowledged after {place}"
    assert list(dict.fromkeys(change.object_id for change in given)) == made, f"lost after {place}"
    assert len(given) <= len(made) + 1, f"doubled after {place}"
    if path is not None:
        other = sqlite3.connect(path, timeout=0)
        other.execute("BEGIN IMMEDIATE")
        other.close()
        stream.close()
        path.unlink()
    last.close()
    database.close()
    return tracer.places


@pytest.mark.parametrize("own_file", [True, False])
def test_keyboard_interrupt_at_every_line(tmp_path: Path, own_file: bool) -> None:
    path = tmp_path / "follow.sqlite" if own_file else None
    places = interrupted(0, path)
    lines = list(reversed(places)) if own_file else places  # the last or the first time that a line runs
    stops = {lines.index(place) for place in lines}
    for stop in stops:
        interrupted(len(places) - stop if own_file else stop + 1, path)
    assert len(stops) > 200
