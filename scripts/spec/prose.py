"""Proof that no upstream prose came along: every fragment of it is looked for in the files of the project."""

import re
from bisect import bisect_right
from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path
from typing import Any

from scripts.spec.grammar import PROSE_KEYS
from scripts.spec.plain import is_list, is_object

LENGTH = 25
"""Fragments shorter than this many characters are not evidence."""

_SENTENCE = re.compile(r"(?<=[.!?;:])\s+")
_LINE_START = re.compile(r"^[\W_]+")
_WORD_START = re.compile(r"\b\w")
_LINE_END = re.compile(r"""[\s"'`\\|]+$""")
_ESCAPED_BREAK = re.compile(r"\\[nrt]")
_WORDS = re.compile(r"[\s_\-./]+|(?<=[a-z0-9])(?=[A-Z])|(?<=[A-Z])(?=[A-Z][a-z])")
_SPACE = re.compile(r"\s+")
_SKIPPED = {"__pycache__", ".git", ".mypy_cache", ".ruff_cache"}


@dataclass(frozen=True, slots=True)
class Found:
    """A fragment of upstream prose in a file of ours.

    Attributes:
        file: The file.
        line: The line (from 1) where the fragment begins.
        fragment: The fragment, with single blanks and in lower case.
    """

    file: Path
    line: int
    fragment: str


def fragments(document: Any, facts: Any) -> set[str]:
    """Collect the fragments of prose of a document.

    Every text of a description, a summary, a title, an example and the like is taken line by line and sentence by
    sentence. A fragment begins with a word, has a blank in it and at least `LENGTH` characters. What is a fact as well,
    or a part of one (an enum value, a tag, a path), is not prose; nor is an identifier, or a part of one, in words.

    Args:
        document: The official document, as plain data.
        facts: Its facts, or a list of several facts.

    Returns:
        The fragments, with single blanks and in lower case.
    """
    result: set[str] = set()
    for text in set(_prose(document)):
        lines = [_line(line) for line in text.splitlines()]
        for piece in (*lines, " ".join(filter(None, lines))):
            result.update(filter(_counts, (_line(sentence) for sentence in _SENTENCE.split(piece))))
            if _counts(piece):
                result.add(piece)
    # One text of all facts that have a blank in them: an enum value may have a sentence in it, and is a fact whole.
    known = "\n".join(sorted({_line(text) for text in _texts(facts) if " " in text}))
    # An identifier, or a part of one, written in words (createContact: create contact) says no more than it does.
    spelled = "\n".join(sorted({f" {_spelled(text)} " for text in _texts(facts) if " " not in text}))
    result = {piece for piece in result if piece not in known}
    return {piece for piece in result if f" {piece.rstrip('.!?:;')} " not in spelled}


def search(pieces: Iterable[str], folders: Iterable[Path]) -> list[Found]:
    """Look for fragments in all files of some folders.

    Line breaks, indentation, comment marks and quotes at the ends of lines do not hide a fragment, nor does the case.

    Args:
        pieces: The fragments, as `fragments` returns them.
        folders: Folders or files. What is not there holds nothing.

    Returns:
        What was found, by file and line; of fragments that begin at one place the longest.
    """
    heads: dict[str, list[str]] = {}
    for piece in sorted(pieces, key=lambda text: (-len(text), text)):
        heads.setdefault(piece[:LENGTH], []).append(piece)
    found: list[Found] = []
    for file in _files(folders):
        try:
            text = file.read_text("utf-8")
        except UnicodeDecodeError:
            continue  # no text
        flat, starts = _flat(text)
        for at in [match.start() for match in _WORD_START.finditer(flat)]:
            candidates = heads.get(flat[at : at + LENGTH])
            if candidates is None:
                continue
            longest = next((candidate for candidate in candidates if flat.startswith(candidate, at)), None)
            if longest is not None:
                found.append(Found(file, bisect_right(starts, at), longest))
    return found


def report(found: list[Found], looked_for: int, places: int = 20) -> str:
    """Say what was found.

    Args:
        found: What `search` returned.
        looked_for: How many fragments were looked for.
        places: How many places to show.

    Returns:
        A few lines of text.
    """
    distinct = Counter(item.fragment for item in found)
    lines = [f"{len(distinct)} of {looked_for} fragments of upstream prose found, in {len(found)} places"]
    lines += [f"  {item.file}:{item.line}: {item.fragment[:100]}" for item in found[:places]]
    if len(found) > places:
        lines.append(f"  and {len(found) - places} more")
    return "\n".join(lines)


def _prose(value: Any) -> Iterator[str]:
    if is_object(value):
        for key, item in value.items():
            if key in PROSE_KEYS or key == "scopes" or str(key).startswith("x-docs"):
                yield from _texts(item)
            else:
                yield from _prose(item)
    elif is_list(value):
        for item in value:
            yield from _prose(item)


def _texts(value: Any) -> Iterator[str]:
    if isinstance(value, str):
        yield value
    elif is_object(value):
        for key, item in value.items():
            yield str(key)
            yield from _texts(item)
    elif is_list(value):
        for item in value:
            yield from _texts(item)


def _spelled(identifier: str) -> str:
    return _WORDS.sub(" ", identifier).strip().lower()


def _counts(piece: str) -> bool:
    return len(piece) >= LENGTH and " " in piece


@lru_cache(maxsize=1 << 16)
def _line(text: str) -> str:
    return _SPACE.sub(" ", _LINE_END.sub("", _LINE_START.sub("", text))).strip().lower()


def _flat(text: str) -> tuple[str, list[int]]:
    """Return the text in one line, and at which offset each of its lines begins there."""
    parts: list[str] = []
    starts: list[int] = []
    at = 0
    # Line separators other than \n would shift the line numbers that an editor shows.
    for line in text.split("\n"):
        part = _line(_ESCAPED_BREAK.sub(" ", line).replace('\\"', '"'))
        starts.append(at)
        if part:
            parts.append(part)
            at += len(part) + 1
    return " ".join(parts), starts


def _files(folders: Iterable[Path]) -> Iterator[Path]:
    for folder in folders:
        if folder.is_file():
            yield folder
            continue
        for file in sorted(folder.rglob("*")):
            if file.is_file() and file.suffix != ".pyc" and not _SKIPPED.intersection(file.parts):
                yield file
