"""Runs the code of every page of the documentation against a sandbox, block after block in one namespace."""

from __future__ import annotations

import ast
import asyncio
import inspect
import re
from pathlib import Path
from typing import Any

import pytest

from rcext.sandbox import Sandbox

ROOT = Path(__file__).resolve().parents[2]
PAGES = [ROOT / "README.md", *sorted((ROOT / "docs").rglob("*.md"))]
_BLOCK = re.compile(r"^```python\n(.*?)^```", re.MULTILINE | re.DOTALL)


def blocks(page: Path) -> list[tuple[int, str]]:
    """Return the Python blocks of a page, each with the line it starts at."""
    text = page.read_text(encoding="utf-8")
    return [(text.count("\n", 0, match.start(1)), match[1]) for match in _BLOCK.finditer(text)]


@pytest.mark.parametrize("page", PAGES, ids=lambda page: str(page.relative_to(ROOT)))
def test_code_of_page_runs(page: Path, monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    found = blocks(page)
    if not found:
        return  # a page without code promises nothing that could break
    with Sandbox(seed=1) as sb:
        monkeypatch.chdir(tmp_path)
        monkeypatch.setenv("RC_SERVER", sb.server)
        monkeypatch.setenv("RC_CLIENT_ID", sb.client_id)
        monkeypatch.setenv("RC_CLIENT_SECRET", sb.client_secret)
        monkeypatch.setenv("RC_JWT", sb.jwt)
        namespace: dict[str, Any] = {"__name__": "__page__", "sb": sb}
        with asyncio.Runner() as runner:
            for line, source in found:
                code = compile("\n" * line + source, str(page), "exec", flags=ast.PyCF_ALLOW_TOP_LEVEL_AWAIT)
                if source.startswith("# not run"):
                    continue
                if code.co_flags & inspect.CO_COROUTINE:
                    runner.run(eval(code, namespace))
                else:
                    exec(code, namespace)


def test_the_readme_has_code() -> None:
    assert blocks(ROOT / "README.md")
