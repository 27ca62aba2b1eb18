"""Files that are written or compared."""

from pathlib import Path

import pytest

from scripts.output import run, write_or_compare


def test_what_differs_is_written_or_named(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    same, other, new = tmp_path / "same", tmp_path / "other", tmp_path / "folder" / "new"
    same.write_text("1", encoding="utf-8")
    other.write_text("0", encoding="utf-8")
    files = {same: "1", other: "2", new: "3"}
    assert run("About it.\n\nMore.", lambda: files, ["--check"]) == 1
    said = capsys.readouterr()
    assert (said.out, said.err.splitlines()) == (
        "",
        [f"{other} is not up to date; run `make regen`", f"{new} is not up to date; run `make regen`"],
    )
    before = same.stat().st_mtime_ns
    assert write_or_compare(files, check=False) == 0
    assert capsys.readouterr().out == f"{other}: written\n{new}: written\n"
    assert {file: file.read_text(encoding="utf-8") for file in files} == files
    assert same.stat().st_mtime_ns == before
    assert run(None, lambda: files, ["--check"]) == 0
