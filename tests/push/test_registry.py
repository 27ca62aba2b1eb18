"""Subscriptions of ended processes: found, deleted, and never those of a living one."""

from __future__ import annotations

import json
import os
import stat
import sys
import time
from typing import TYPE_CHECKING

import pytest

from rcext.push._registry import Registry, registry_key

if TYPE_CHECKING:
    from pathlib import Path

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="there is no fcntl")
KEY = registry_key("https://platform.example.com", "client")


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return tmp_path / "records"


def end(registry: Registry) -> None:
    """Close the registry file, which unlocks it, as the operating system does when a process ends."""
    assert registry._file is not None  # pyright: ignore[reportPrivateUsage]
    os.close(registry._file)  # pyright: ignore[reportPrivateUsage]


def test_subscriptions_of_an_ended_process_are_found_once(folder: Path) -> None:
    dead = Registry(folder)
    dead.add(KEY, "S1", 900)
    dead.add(KEY, "S2", None)
    dead.remove("S2")
    end(dead)
    finder = Registry(folder)
    assert finder.take_orphans(KEY) == ["S1"]
    assert finder.take_orphans(KEY) == []
    assert Registry(folder).take_orphans(KEY) == []
    finder.remove("S1")
    end(finder)
    assert Registry(folder).take_orphans(KEY) == []
    assert list(folder.iterdir()) == []


def test_records_are_for_their_owner_alone(folder: Path) -> None:
    Registry(folder).add(KEY, "S1", 900)
    assert [stat.S_IMODE(path.stat().st_mode) for path in folder.iterdir()] == [0o600]


def test_orphans_that_were_not_deleted_are_returned_again(folder: Path) -> None:
    dead = Registry(folder)
    for name in ("S1", "S2", "S3"):
        dead.add(KEY, name, 900)
    end(dead)
    finder = Registry(folder)
    assert finder.take_orphans(KEY) == ["S1", "S2", "S3"]
    finder.remove("S1")
    finder.give_back(["S2"])
    assert finder.take_orphans(KEY) == ["S2"]
    end(finder)
    assert Registry(folder).take_orphans(KEY) == ["S2", "S3"], "the finder was killed before it deleted them"


def test_subscriptions_of_a_living_process_are_left_alone(folder: Path) -> None:
    living = Registry(folder)
    living.add(KEY, "S1", 900)
    assert Registry(folder).take_orphans(KEY) == []
    assert living.take_orphans(KEY) == [], "nor its own"
    living.add(KEY, "S2", 900)
    end(living)
    assert sorted(Registry(folder).take_orphans(KEY)) == ["S1", "S2"]


def test_a_closed_subscription_is_an_orphan_of_its_own_process(folder: Path) -> None:
    registry = Registry(folder)
    registry.add(KEY, "S1", 900)
    registry.abandon("S1")
    registry.abandon("unknown")
    assert registry.take_orphans(KEY) == ["S1"]
    assert registry.take_orphans(KEY) == []


def test_expired_ones_are_not_deleted(folder: Path) -> None:
    dead = Registry(folder)
    dead.add(KEY, "S1", -1)
    dead.add(KEY, "S2", 60)
    end(dead)
    assert Registry(folder).take_orphans(KEY) == ["S2"]


def test_those_of_another_application_wait_for_it(folder: Path) -> None:
    other = registry_key("https://platform.example.com", "other")
    assert len({KEY, other, registry_key("https://another.example.com", "client")}) == 3
    dead = Registry(folder)
    dead.add(other, "S1", 900)
    end(dead)
    finder = Registry(folder)
    assert finder.take_orphans(KEY) == []
    assert finder.take_orphans(other) == ["S1"]
    dead = Registry(folder)
    dead.add(other, "S2", 900)
    end(dead)
    finder = Registry(folder)
    assert finder.take_orphans(KEY) == []
    end(finder)
    assert Registry(folder).take_orphans(other) == ["S2"], "the record went with the finder"


@pytest.mark.parametrize("content", [b"", b"{", b"[1]", b'{"S1": 5}', b"[" * 100_000, b'{"S1": {"expires": "soon"}}'])
def test_a_damaged_record_is_removed(folder: Path, content: bytes) -> None:
    folder.mkdir(mode=0o700)
    (folder / "x.json").write_bytes(content)
    assert Registry(folder).take_orphans(KEY) == []
    assert list(folder.iterdir()) == []


def test_a_folder_of_another_user_is_not_used(folder: Path) -> None:
    folder.mkdir(mode=0o755)
    folder.chmod(0o755)
    registry = Registry(folder)
    registry.add(KEY, "S1", 900)
    assert list(folder.iterdir()) == []
    (folder / "x.json").write_text(json.dumps({"S2": {"key": KEY, "expires": time.time() + 60}}))
    assert registry.take_orphans(KEY) == []


def test_a_link_is_not_followed(folder: Path, tmp_path: Path) -> None:
    folder.mkdir(mode=0o700)
    target = tmp_path / "precious.json"
    target.write_text("{}")
    (folder / "x.json").symlink_to(target)
    assert Registry(folder).take_orphans(KEY) == []
    assert target.exists()


def test_a_folder_that_cannot_be_made_records_nothing(tmp_path: Path) -> None:
    registry = Registry(tmp_path / "missing" / "records")
    registry.add(KEY, "S1", 900)
    registry.remove("S1")
    assert registry.take_orphans(KEY) == []


def test_a_forked_child_has_a_record_of_its_own(folder: Path) -> None:
    registry = Registry(folder)
    registry.add(KEY, "S1", 900)
    child = os.fork()
    if child == 0:
        registry.remove("S1")
        registry.add(KEY, "S2", 900)
        os._exit(0 if registry.take_orphans(KEY) == [] else 1)
    assert os.waitpid(child, 0)[1] == 0
    assert Registry(folder).take_orphans(KEY) == ["S2"], "the child has ended"
    end(registry)
    assert Registry(folder).take_orphans(KEY) == ["S1"]
