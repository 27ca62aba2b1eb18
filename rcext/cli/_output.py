"""Output of commands: tables for people, JSON lines and CSV for programs."""

from __future__ import annotations

import csv
import json
import re
import sys
import unicodedata
from enum import StrEnum
from typing import IO, TYPE_CHECKING, Any, Final

from rcext._pick import pick

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

_NUMBER: Final = re.compile(r"[+-]?[0-9]+(?:\.[0-9]+)?")


class Format(StrEnum):
    """How records are printed."""

    TABLE = "table"
    JSON = "json"
    CSV = "csv"


def print_records(
    records: Iterable[Mapping[str, Any]],
    *,
    fields: Sequence[str],
    form: Format = Format.TABLE,
    selected: str | None = None,
) -> int:
    """Print records, and return how many there were.

    Args:
        records: JSON objects.
        fields: the columns of tables and CSV; JSON shows all fields.
        form: table, JSON (one line for each record), or CSV.
        selected: the fields that the user asked for, separated by commas: in all formats.
    """
    chosen = [one.strip() for one in selected.split(",") if one.strip()] if selected else None
    if form is Format.JSON:
        return _print_lines(records, chosen)
    if form is Format.CSV:
        columns = chosen or fields
        return write_csv(sys.stdout, columns, ([pick(record, field) for field in columns] for record in records))
    return _print_table(records, chosen or fields)


def print_json(value: object) -> None:
    """Print JSON, indented on a terminal."""
    print(json.dumps(value, ensure_ascii=False, indent=2 if sys.stdout.isatty() else None, default=str))


def print_facts(facts: Mapping[str, object]) -> None:
    """Print names and values, a line each; absent ones are omitted."""
    width = max(map(len, facts), default=0)
    for name, value in facts.items():
        if value not in (None, ""):
            print(f"{name:<{width}}  {clean(value)}")


def clean(value: object) -> str:
    """Return a value as text without control characters, which a server could use to change the terminal."""
    if value is None:
        return ""
    if isinstance(value, dict | list):
        value = json.dumps(value, ensure_ascii=False, default=str)
    return "".join(one if one.isprintable() else " " for one in str(value))


def _print_lines(records: Iterable[Mapping[str, Any]], fields: Sequence[str] | None) -> int:
    count = 0
    for count, record in enumerate(records, 1):
        shown = record if fields is None else {field: pick(record, field) for field in fields}
        print(json.dumps(shown, ensure_ascii=False, default=str), flush=count == 1)
    return count


def write_csv(file: IO[str], fields: Sequence[str] | None, rows: Iterable[Iterable[object]]) -> int:
    """Write rows as CSV that a spreadsheet shows as text, and return how many there were.

    Args:
        file: an open file; one of a folder needs `newline=""`.
        fields: the names of the columns; `None` if the file has them.
        rows: the values of the columns.
    """
    writer = csv.writer(file, lineterminator="\n")
    if fields is not None:
        writer.writerow(map(_cell, fields))
    count = 0
    for row in rows:
        writer.writerow(map(_cell, row))
        count += 1
    return count


def _cell(value: object) -> str:
    """Return the text of a cell; one that a spreadsheet would run as a formula gets an apostrophe before it.

    `clean` has replaced tabs and carriage returns. Numbers, including phone numbers, are harmless. In some languages,
    the compatibility forms of the characters (such as U+FF1D) start a formula, too.
    """
    text = clean(value)
    first = unicodedata.normalize("NFKC", text.lstrip()[:1])
    return f"'{text}" if first and first in "=+-@" and not _NUMBER.fullmatch(text) else text


def _print_table(records: Iterable[Mapping[str, Any]], fields: Sequence[str]) -> int:
    from rich.console import Console
    from rich.table import Table
    from rich.text import Text

    table = Table(*fields, box=None, pad_edge=False)
    count = 0
    for record in records:
        table.add_row(*(Text(clean(pick(record, field))) for field in fields))
        count += 1
    console = Console()
    if not console.is_terminal:
        console.width = 10_000  # a pipe does not have a width: never wrap or cut there
    console.print(table)
    return count
