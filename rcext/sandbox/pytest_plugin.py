"""The pytest fixture `ringcentral_sandbox`: a new sandbox for each test."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from collections.abc import Iterator

    from ._sandbox import Sandbox


@pytest.fixture
def ringcentral_sandbox(monkeypatch: pytest.MonkeyPatch) -> Iterator[Sandbox]:
    """Start a sandbox, and set `RC_SERVER`, `RC_CLIENT_ID`, `RC_CLIENT_SECRET` and `RC_JWT`.

    Each test gets a new one with seed 1: the same account, ids and tokens.
    """
    from ._sandbox import Sandbox

    with Sandbox(seed=1) as sandbox:
        for name, value in sandbox.environment.items():
            monkeypatch.setenv(name, value)
        yield sandbox
