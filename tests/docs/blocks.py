"""Code blocks of the pages, with their places and the output that the pages show.

A block is self-contained: a reader can copy it alone, with the variables of `python -m rcext.sandbox` set. A block that
begins with `# continues the block above` is the exception, and runs together with that block. A block that begins with
`# not run:` and a reason is compiled only. A `text` block right after a Python block is its output; `...` in it stands
for any text within a line, and on a line of its own for any lines.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from pathlib import Path
from typing import Final

ROOT: Final = Path(__file__).resolve().parents[2]
_BLOCK: Final = re.compile(
    r"^( *)```python[^\n]*\n(.*?)^\1```$(?:\n+\1```text[^\n]*\n(.*?)^\1```$)?", re.MULTILINE | re.DOTALL
)
_CONTINUES: Final = "# continues the block above"
_NOT_RUN: Final = "# not run:"


@dataclass(frozen=True)
class Block:
    """One Python block of a page.

    Attributes:
        page: its page, relative to the root.
        line: the line it starts at, from 1.
        source: the program: the block, and before it those that it continues.
        output: what the page shows as the output of this block, or None.
        reason: why it is not run, or None.
    """

    page: str
    line: int
    source: str
    output: str | None
    reason: str | None

    @property
    def place(self) -> str:
        """Page and line, for messages."""
        return f"{self.page}:{self.line}"


def page_paths() -> list[Path]:
    """Return all pages with prose: the README and `docs/`, without what is generated."""
    found = sorted((ROOT / "docs").rglob("*.md"))
    return [ROOT / "README.md", *(path for path in found if "api" not in path.relative_to(ROOT).parts[1:-1])]


def read_blocks(path: Path) -> list[Block]:
    """Return the Python blocks of a page."""
    text = path.read_text(encoding="utf-8")
    found: list[Block] = []
    program = ""
    for match in _BLOCK.finditer(text):
        line = text.count("\n", 0, match.start(2))
        own = _dedent(match[2], len(match[1]))
        before = program if own.startswith(_CONTINUES) else ""
        # Errors name the line of the page.
        program = before + "\n" * (line - before.count("\n")) + own
        reason = own.partition("\n")[0].removeprefix(_NOT_RUN).strip() if own.startswith(_NOT_RUN) else None
        output = _dedent(match[3], len(match[1])) if match[3] is not None else None
        found.append(Block(str(path.relative_to(ROOT)), line + 1, program, output, reason))
    return found


def _dedent(text: str, width: int) -> str:
    return "".join(line[width:] if line[:width].isspace() else line for line in text.splitlines(keepends=True))


def fits(expected: str, printed: str) -> bool:
    """Return whether what a program printed is what a page shows."""
    pattern = ""
    for line in expected.strip("\n").splitlines():
        if line.strip() == "...":
            pattern += r"(?:.*\n)*?"
        else:
            pattern += r"[^\n]*?".join(re.escape(part) for part in line.rstrip().split("...")) + r"\n"
    text = "".join(f"{line.rstrip()}\n" for line in printed.strip("\n").splitlines())
    return re.fullmatch(pattern, text) is not None
