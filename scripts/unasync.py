"""Generate synchronous modules from asynchronous ones.

    python -m scripts.unasync           write them
    python -m scripts.unasync --check   name those that differ from what would be written, and fail

The flows are written once, without I/O. What is generated are thin modules with long signatures, which both kinds of
clients need for editors and type checkers.
"""

from __future__ import annotations

import re
from pathlib import Path
from typing import Final

from scripts.linter import ruff
from scripts.output import run

ROOT: Final = Path(__file__).parents[1]

MODULES: Final = {
    "rcext/push/async_subscription.py": "rcext/push/subscription.py",
    "rcext/push/_async_webhook.py": "rcext/push/_sync_webhook.py",
    "rcext/follow/_async.py": "rcext/follow/_sync.py",
    "rcext/follow/_postgres_async.py": "rcext/follow/_postgres_sync.py",
    "rcext/follow/_leased_async.py": "rcext/follow/_leased_sync.py",
    "rcext/fleet/_async.py": "rcext/fleet/_sync.py",
    "rcext/fleet/_database_async.py": "rcext/fleet/_database_sync.py",
    "rcext/fleet/_pass_async.py": "rcext/fleet/_pass_sync.py",
    "rcext/visibility/_async.py": "rcext/visibility/_sync.py",
    "rcext/client/_async.py": "rcext/client/_sync.py",
    "rcext/client/_me_async.py": "rcext/client/_me.py",
    "rcext/paging/_async.py": "rcext/paging/_sync.py",
    "rcext/platform/_async.py": "rcext/platform/_sync.py",
}

_NOTE: Final = "# Generated from {source} by `make regen`: change that file.\n"

_RULES: Final = [
    # what exists in asyncio only, among it statements below such a comment, with their blocks
    (r"(?m)^( *)# asyncio only: .*\n\1\S.*\n(?:\1 .*\n|\n)*", ""),
    (r"await asyncio\.to_thread\((\w+(?:\.\w+)*), ", r"\1("),
    (r"\bawait ", ""),
    (r"\basync (?=def|for|with)", ""),
    (r"\bAwaitable\[((?:[^\[\]]|\[[^\[\]]*\])*)\]", r"\1"),
    (r" +# noqa: ASYNC\d+.*", ""),
    (r"\basyncio\.(?=Lock\b)", "threading."),
    (r"\basyncio\.(?=sleep\b)", "time."),
    (r"(?m)^import asyncio$", "import asyncio\nimport threading"),
    # names
    (r"\bAsyncTransport\b", "SyncTransport"),
    (r"(?<!httpx\.)\bAsyncClient\b", "SyncClient"),
    (r"Async(?=[A-Z])", ""),
    (r"(?<=_database)_async\b|(?<=_pass)_async\b|(?<=_slots)_async\b|(?<=\._postgres)_async\b", "_sync"),
    (r"_async\b", ""),
    (r"\basync_(?=given\b|transport\b)", "sync_"),
    (r"\basynccontextmanager\b", "contextmanager"),
    (r"\ba(?=(?:close|read)\b)", ""),
    (r"__a(?=(?:enter|exit|iter|next)__)", "__"),
    (r"\bawaited=True\b", "awaited=False"),
    # words
    (r"\basynchronous\b", "synchronous"),
    (r"(?<=stream) for asyncio\b", " for synchronous programs"),
    (r" for asyncio, in one or several event loops\b", "; safe to use from several threads"),
]


def synchronous(source: str) -> str:
    """Return the text of the synchronous module for an asynchronous one."""
    text = (ROOT / source).read_text(encoding="utf-8")
    for pattern, replacement in _RULES:
        text = re.sub(pattern, replacement, text)
    return _tidy(_NOTE.format(source=Path(source).name) + text, MODULES[source])


def _tidy(text: str, name: str) -> str:
    """Remove unused imports, and format the text like the project's other files."""
    for command in (
        ["check", "--quiet", "--fix-only", "--unsafe-fixes", "--select=F401,I,UP028"],
        ["format", "--quiet"],
    ):
        text = ruff(*command, "--stdin-filename", name, "-", root=ROOT, text=text)
    return text


def main(arguments: list[str] | None = None) -> int:
    """Write the modules, or compare them with `--check`; return the exit code."""
    return run(__doc__, lambda: {ROOT / name: synchronous(source) for source, name in MODULES.items()}, arguments)


if __name__ == "__main__":
    raise SystemExit(main())
