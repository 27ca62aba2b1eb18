from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from rcext.sandbox import Sandbox
from tests.platform.worlds import World

if TYPE_CHECKING:
    from collections.abc import Iterator


@pytest.fixture(scope="session")
def shared_sandbox() -> Iterator[Sandbox]:
    with Sandbox(seed=1) as sandbox:
        yield sandbox


@pytest.fixture
def sb(shared_sandbox: Sandbox) -> Sandbox:
    """A sandbox in which nothing is wrong and nothing has happened; one a worker, for starting one takes its time."""
    shared_sandbox.faults.clear()
    shared_sandbox.limits.disable()
    shared_sandbox.auto_consent = False
    shared_sandbox.set_user_permissions(None)
    shared_sandbox.requests.clear()
    return shared_sandbox


@pytest.fixture(params=["sync", "async"])
def world(request: pytest.FixtureRequest) -> Iterator[World]:
    world = World(request.param)
    yield world
    world.close()
