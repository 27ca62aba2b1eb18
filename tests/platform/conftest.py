from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from rcext.sandbox import Sandbox

from tests.platform.worlds import World

if TYPE_CHECKING:
    from collections.abc import Iterator


@pytest.fixture
def sb() -> Iterator[Sandbox]:
    with Sandbox(seed=1) as sandbox:
        yield sandbox


@pytest.fixture(params=["sync", "async"])
def world(request: pytest.FixtureRequest) -> Iterator[World]:
    world = World(request.param)
    yield world
    world.close()
