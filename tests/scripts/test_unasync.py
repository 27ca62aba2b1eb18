"""Generation of synchronous modules."""

from __future__ import annotations

import subprocess
import sys
from typing import TYPE_CHECKING

import pytest

from scripts import unasync

if TYPE_CHECKING:
    from pathlib import Path

ASYNC = '''"""The asynchronous client."""

from __future__ import annotations

import asyncio
from contextlib import asynccontextmanager
from typing import TYPE_CHECKING, TypeVar

if TYPE_CHECKING:
    from collections.abc import AsyncGenerator, Awaitable, Callable

T = TypeVar("T")


class AsyncThing:
    """A thing for asyncio, in one or several event loops."""

    async def wait(self, seconds: float) -> None:  # noqa: ASYNC109  # seconds
        show = print
        await asyncio.to_thread(show, seconds)

    async def __aenter__(self) -> AsyncThing:
        await self.aclose()
        return self

    async def aclose(self) -> None:
        from somewhere import close_async

        # asyncio only: it can be closed
        if self.loop.is_closed():
            await self.abandon()

            return
        await close_async(self)

    # asyncio only: a loop
    async def abandon(self) -> None:
        """Leave it."""

        self.loop = None

    async def all(self, call: Callable[[], Awaitable[list[T]]]) -> AsyncGenerator[T]:
        async for found in self:
            yield found


@asynccontextmanager
async def opened() -> AsyncGenerator[AsyncThing]:
    async with AsyncThing() as thing:
        yield thing
'''

SYNC = '''# Generated from _async.py by `make regen`: change that file.
"""The synchronous client."""

from __future__ import annotations

from contextlib import contextmanager
from typing import TYPE_CHECKING, TypeVar

if TYPE_CHECKING:
    from collections.abc import Callable, Generator

T = TypeVar("T")


class Thing:
    """A thing; safe to use from several threads."""

    def wait(self, seconds: float) -> None:
        show = print
        show(seconds)

    def __enter__(self) -> Thing:
        self.close()
        return self

    def close(self) -> None:
        from somewhere import close

        close(self)

    def all(self, call: Callable[[], list[T]]) -> Generator[T]:
        yield from self


@contextmanager
def opened() -> Generator[Thing]:
    with Thing() as thing:
        yield thing
'''


@pytest.fixture
def here(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    (tmp_path / "_async.py").write_text(ASYNC, encoding="utf-8")
    (tmp_path / "pyproject.toml").write_text("[tool.ruff]\nline-length = 120\n", encoding="utf-8")
    monkeypatch.setattr(unasync, "ROOT", tmp_path)
    monkeypatch.setattr(unasync, "MODULES", {"_async.py": "_sync.py"})
    return tmp_path


def test_what_is_written(here: Path) -> None:
    assert unasync.main([]) == 0
    assert (here / "_sync.py").read_text(encoding="utf-8") == SYNC


def test_check_names_what_differs(here: Path, capsys: pytest.CaptureFixture[str]) -> None:
    unasync.main([])
    assert unasync.main(["--check"]) == 0
    (here / "_sync.py").write_text(SYNC + "\n# by hand\n", encoding="utf-8")
    assert unasync.main(["--check"]) == 1
    assert "_sync.py is not up to date; run `make regen`" in capsys.readouterr().err


def test_the_committed_ones_are_what_would_be_written() -> None:
    subprocess.run([sys.executable, "-m", "scripts.unasync", "--check"], check=True, cwd=unasync.ROOT)
