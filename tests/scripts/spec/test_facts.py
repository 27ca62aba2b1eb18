import json
import os
import random
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from scripts.spec import facts, reader
from scripts.spec.__main__ import main
from scripts.spec.errors import SpecError
from scripts.spec.normalise import facts_of
from scripts.spec.plain import is_list, is_object
from tests.scripts.spec.conftest import Snapshot

PROJECT = Path(__file__).resolve().parents[3]
GOLDEN = [reader.read(Path(__file__).parent / "golden" / name).data for name in ("before.yaml", "after.yaml")]


def shuffled(value: Any, order: random.Random) -> Any:
    if is_object(value):
        keys = list(value)
        order.shuffle(keys)
        return {key: shuffled(value[key], order) for key in keys}
    if is_list(value):
        return [shuffled(item, order) for item in value]
    return value


def files(folder: Path) -> dict[str, bytes]:
    return {str(path.relative_to(folder)): path.read_bytes() for path in sorted(folder.rglob("*")) if path.is_file()}


@pytest.fixture(params=["before.yaml", "after.yaml"])
def document(request: pytest.FixtureRequest, golden: Path) -> Any:
    return reader.read(golden / request.param).data


def test_written_facts_are_read_back_as_they_were(document: Any, tmp_path: Path) -> None:
    taken, _ = facts_of(document)
    assert facts.write(taken, tmp_path / "facts")
    assert facts.load(tmp_path / "facts") == taken


def test_facts_of_facts_are_the_facts(document: Any) -> None:
    taken, _ = facts_of(document)
    assert facts_of(taken)[0] == taken


@given(seed=st.integers(0, 2**32))
@settings(max_examples=20, deadline=None)
def test_the_order_of_keys_does_not_matter(seed: int) -> None:
    for document in GOLDEN:
        one, other = facts_of(document)[0], facts_of(shuffled(document, random.Random(seed)))[0]
        assert facts.split(one) == facts.split(other)


def test_the_hash_seed_does_not_matter(golden: Path, tmp_path: Path) -> None:
    """Another process, with another hash seed than this one, writes the same facts, names and package."""
    here, there = tmp_path / "here", tmp_path / "there"
    chore = ["import", str(golden / "after.yaml"), "--root"]
    seed = "2" if os.environ.get("PYTHONHASHSEED") == "1" else "1"
    assert main([*chore, str(here)]) == 0
    subprocess.run(
        [sys.executable, "-m", "scripts.spec", *chore, str(there)],
        check=True,
        cwd=PROJECT,
        env={**os.environ, "PYTHONHASHSEED": seed},
        capture_output=True,
    )
    assert files(here) == files(there)
    assert {"spec/facts/root.json", "spec/names.json", "generated/ringcentral_api/py.typed"} <= set(files(here))


def test_files_are_json_with_sorted_keys_and_a_last_newline(document: Any, tmp_path: Path) -> None:
    facts.write(facts_of(document)[0], tmp_path / "facts")
    written = files(tmp_path / "facts")
    assert {"root.json", "components/parameters.json", "schemas/B.json", "paths/readers.json"} <= set(written)
    for name, text in written.items():
        assert text.endswith(b"}\n"), name
        assert text.decode() == json.dumps(json.loads(text), indent=1, sort_keys=True, ensure_ascii=False) + "\n", name


def test_the_same_again_touches_nothing(document: Any, tmp_path: Path, snapshot: Snapshot) -> None:
    folder = tmp_path / "facts"
    facts.write(facts_of(document)[0], folder)
    before = snapshot(tmp_path)
    assert not facts.write(facts_of(document)[0], folder)
    assert snapshot(tmp_path) == before


def test_stale_files_go(golden: Path, tmp_path: Path) -> None:
    folder = tmp_path / "facts"
    facts.write(facts_of(reader.read(golden / "before.yaml").data)[0], folder)
    assert (folder / "schemas" / "F.json").exists()
    facts.write(facts_of(reader.read(golden / "after.yaml").data)[0], folder)
    assert not (folder / "schemas" / "F.json").exists()
    assert [path.name for path in tmp_path.iterdir()] == ["facts"]


def test_a_folder_of_something_else_is_left_alone(document: Any, tmp_path: Path) -> None:
    (tmp_path / "letter.txt").write_text("Dear reader")
    with pytest.raises(SpecError, match="not a folder of facts"):
        facts.write(facts_of(document)[0], tmp_path)
    assert [path.name for path in tmp_path.iterdir()] == ["letter.txt"]


def test_a_failure_while_swapping_puts_everything_back(
    golden: Path, tmp_path: Path, snapshot: Snapshot, monkeypatch: pytest.MonkeyPatch
) -> None:
    folder = tmp_path / "facts"
    facts.write(facts_of(reader.read(golden / "before.yaml").data)[0], folder)
    before = snapshot(tmp_path)
    replace = Path.replace

    def failing(self: Path, target: Path) -> Path:
        if self.name == "new":
            raise OSError(28, "No space left on device")
        return replace(self, target)

    monkeypatch.setattr(Path, "replace", failing)
    with pytest.raises(SpecError, match="No space left"):
        facts.write(facts_of(reader.read(golden / "after.yaml").data)[0], folder)
    assert snapshot(tmp_path) == before


def test_what_was_there_survives_even_where_it_cannot_be_put_back(
    golden: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    folder = tmp_path / "facts"
    facts.write(facts_of(reader.read(golden / "before.yaml").data)[0], folder)
    before = files(folder)
    replace = Path.replace

    def failing(self: Path, target: Path) -> Path:
        if self.name in ("new", "old"):
            raise OSError(5, "Input/output error")
        return replace(self, target)

    monkeypatch.setattr(Path, "replace", failing)
    with pytest.raises(SpecError, match="Input/output error"):
        facts.write(facts_of(reader.read(golden / "after.yaml").data)[0], folder)
    (kept,) = tmp_path.glob(".facts-*/old")
    assert files(kept) == before


def test_a_failure_while_writing_changes_nothing(
    golden: Path, tmp_path: Path, snapshot: Snapshot, monkeypatch: pytest.MonkeyPatch
) -> None:
    folder = tmp_path / "facts"
    facts.write(facts_of(reader.read(golden / "before.yaml").data)[0], folder)
    before = snapshot(tmp_path)

    def failing(self: Path, data: bytes) -> int:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(Path, "write_bytes", failing)
    with pytest.raises(SpecError, match="No space left"):
        facts.write(facts_of(reader.read(golden / "after.yaml").data)[0], folder)
    assert snapshot(tmp_path) == before


def test_a_missing_folder_says_what_to_do(tmp_path: Path) -> None:
    with pytest.raises(SpecError, match=r"make spec"):
        facts.load(tmp_path)


def test_one_name_in_two_files_is_an_error(golden: Path, tmp_path: Path) -> None:
    folder = tmp_path / "facts"
    facts.write(facts_of(reader.read(golden / "before.yaml").data)[0], folder)
    (folder / "schemas" / "Z.json").write_text('{"Book": {}}')
    with pytest.raises(SpecError, match="'Book' is in another file"):
        facts.load(folder)


def test_the_project_has_its_facts() -> None:
    document = facts.load()
    assert len(document["paths"]) > 300
    assert facts_of(document)[0] == document


@pytest.mark.upstream
def test_the_project_has_the_facts_of_the_newest_document(official: dict[str, tuple[Any, Any]]) -> None:
    assert facts.split(official["2026-08-13"][1]) == files(facts.FOLDER)


@pytest.mark.upstream
@pytest.mark.parametrize("date", ["2025-09-23", "2026-08-13"])
def test_shuffled_official_documents_give_the_same_bytes(official: dict[str, tuple[Any, Any]], date: str) -> None:
    document, taken = official[date]
    assert facts.split(taken) == facts.split(facts_of(shuffled(document, random.Random(7)))[0])
