"""The check of plain English reports each phrase with its line, and nothing else."""

from __future__ import annotations

import pytest

from scripts.check.language import check_markdown, check_python


def _python(source: str) -> list[tuple[int, str]]:
    return [(finding.line, finding.phrase) for finding in check_python("x.py", source)]


@pytest.mark.parametrize(
    ("source", "expected"),
    [
        ('"""Make it anew."""\n', [(1, "anew")]),  # language: allow
        ("x = 1  # nobody reads it\n", [(1, "nobody")]),  # language: allow
        ('raise ValueError("the page is no list of records")\n', [(1, "is no list")]),  # language: allow
        ('"""First line.\n\nSecond, made anew.\n"""\n', [(3, "anew")]),  # language: allow
        ('def f():\n    """The next page."""\n', [(2, "The next page.")]),
        ("def test_it_is_made_anew(): ...\n", [(1, "anew")]),
        ('x = "anew"\n', []),  # language: allow
        ('class A:\n    @property\n    def f(self):\n        """The next page."""\n', []),
        ('"""There is no page; it is no longer used. `nobody` is a name."""\n', []),
        ("x = 1  # nobody  # language: allow\n", []),
    ],
)
def test_python_sources(source: str, expected: list[tuple[int, str]]) -> None:
    assert _python(source) == expected


def test_pages_are_read_line_by_line() -> None:
    page = "# Title\n\nIt behaves as before.\n\nThe behaviour is new.\n"  # language: allow
    assert [(finding.line, finding.phrase) for finding in check_markdown("x.md", page)] == [(5, "behaviour")]
