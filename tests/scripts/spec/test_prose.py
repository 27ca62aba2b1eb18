from pathlib import Path
from typing import Any

import pytest

from scripts.spec import facts, prose, reader
from scripts.spec.__main__ import main
from scripts.spec.normalise import facts_of

SENTENCE = "How a reader borrows a book and brings it back in time."


@pytest.fixture
def pieces(golden: Path) -> set[str]:
    document = reader.read(golden / "before.yaml").data
    return prose.fragments(document, facts_of(document)[0])


def test_fragments_are_lines_and_sentences() -> None:
    text = "The first sentence is on\ntwo lines. The second one   stands alone! Short one."
    found = prose.fragments({"description": text}, {})
    assert found == {
        "the first sentence is on two lines.",
        "the second one stands alone!",
        "two lines. the second one stands alone! short one.",
        "the first sentence is on two lines. the second one stands alone! short one.",
    }


def test_titles_summaries_and_examples_count(pieces: set[str]) -> None:
    assert "all the books that stand on the shelves" in pieces
    assert "the book of the example sentences" in pieces
    assert "may look at all of the books." in pieces
    assert "the librarian of the house" in pieces


def test_facts_are_not_prose() -> None:
    document: dict[str, Any] = {
        "a": {"enum": ["All The Calls Of The Day Before", "Code{description='It is not there any more.'}"]},
        "operationId": "listAllBooksOfTheHouseV2",
        "b": {"description": "All the calls of the day before\nIt is not there any more.\nList all books of the house"},
        "c": {"description": "This one is prose and nothing else"},
    }
    known = {"enum": document["a"]["enum"], "operationId": document["operationId"]}
    assert prose.fragments(document, known) == {
        "this one is prose and nothing else",
        "all the calls of the day before it is not there any more. list all books of the house",
        "all the calls of the day before it is not there any more.",
    }


PLANTS = {
    "plain": SENTENCE,
    "json": '{"text": "So: How a reader borrows a book and brings it back in time."}',
    "docstring": '    """\n    How a reader borrows a\n        book and brings it back in time.\n    """',
    "comment": "# How a reader borrows a book\n# and brings it back in\n#   time.\n",
    "strings": 'text = (\n    "How a reader borrows a book "\n    "and brings it back in time."\n)',
    "escaped": r'text = "How a reader borrows\na book and brings it back in time."',
    "case": "HOW A READER BORROWS A BOOK AND BRINGS IT BACK IN TIME.",
    "quote": "    > How a reader borrows a book and\n    > brings it back in time.\n",
    "folded": "text: >-\n  How a reader borrows a book\n\n  and brings it back in time.\n",
}


@pytest.mark.parametrize("name", PLANTS)
def test_a_planted_sentence_is_found(name: str, pieces: set[str], tmp_path: Path) -> None:
    file = tmp_path / "deep" / "module.py"
    file.parent.mkdir()
    file.write_text("first = 1\n" + PLANTS[name], "utf-8")
    found = prose.search(pieces, [tmp_path])
    assert [item.file for item in found] == [file]
    assert SENTENCE.lower().startswith(found[0].fragment[:30])
    assert found[0].line >= 2


def test_our_own_words_are_not_found(pieces: set[str], tmp_path: Path) -> None:
    (tmp_path / "module.py").write_text('"""A reader takes a book home, and returns it."""\n', "utf-8")
    (tmp_path / "picture.png").write_bytes(b"\x89PNG\xff\xfe")
    assert prose.search(pieces, [tmp_path]) == []


def test_facts_lack_prose(golden: Path, pieces: set[str], tmp_path: Path) -> None:
    facts.write(facts_of(reader.read(golden / "before.yaml").data)[0], tmp_path / "facts")
    assert prose.search(pieces, [tmp_path]) == []
    assert prose.search(pieces, [golden / "before.yaml"]) != []


def test_the_command(
    golden: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    facts.write(facts_of(reader.read(golden / "after.yaml").data)[0], tmp_path / "facts")
    monkeypatch.setattr(facts, "FOLDER", tmp_path / "facts")
    upstream = ["check-prose", "--upstream", str(golden / "before.yaml")]
    file = tmp_path / "page.md"
    file.write_text("Nothing of theirs.\n")
    assert main([*upstream, str(tmp_path)]) == 0
    assert capsys.readouterr().out.startswith("0 of ")
    file.write_text(f"Nothing of theirs.\n\n{SENTENCE}\n")
    assert main([*upstream, str(tmp_path)]) == 1
    printed = capsys.readouterr().out
    assert printed.startswith("1 of ")
    assert f"{file}:3: how a reader" in printed
    assert main([*upstream, str(tmp_path / "missing")]) == 1


@pytest.mark.upstream
@pytest.mark.parametrize("date", ["2025-09-23", "2026-08-13"])
def test_every_fragment_of_an_official_document_is_found_in_it(
    upstream: dict[str, Path], official: dict[str, tuple[Any, Any]], date: str
) -> None:
    pieces = prose.fragments(*official[date])
    found = {item.fragment for item in prose.search(pieces, [upstream[date]])}
    assert len(pieces) > 4_900
    # Of fragments that begin at one place the longest is reported.
    text = "\n".join(found)
    assert [piece for piece in pieces if piece not in text] == []


@pytest.mark.upstream
@pytest.mark.parametrize("date", ["2025-09-23", "2026-08-13"])
def test_the_project_lacks_upstream_prose(official: dict[str, tuple[Any, Any]], date: str) -> None:
    document, taken = official[date]
    pieces = prose.fragments(document, [taken, official["2026-08-13"][1]])
    project = Path(__file__).resolve().parents[3]
    found = prose.search(pieces, [project / "spec", project / "generated"])
    assert found == [], prose.report(found, len(pieces))
