"""The simulation of a company: workers are killed, nothing is lost or doubled, limits are kept."""

from __future__ import annotations

import argparse
from typing import TYPE_CHECKING

import pytest

from scripts.fleet_simulation import Simulation

if TYPE_CHECKING:
    from pathlib import Path

pytestmark = [pytest.mark.slow, pytest.mark.long, pytest.mark.timeout(1200)]


@pytest.mark.parametrize("workers", [1, 2, 4])
def test_simulation(postgres: str, database: str, tmp_path: Path, workers: int) -> None:
    options = argparse.Namespace(
        extensions=60,
        sessions=2,
        workers=workers,
        parallel=workers,
        faults=0.01,
        sweep=600.0,
        step=0.5,
        hours=0.1,
        wall_minutes=10.0,
        messages=500.0,
        calls=200.0,
        lost_hints=0.1,
        kill_every=1.0,
    )
    figures = Simulation(database, options, tmp_path).run()
    assert figures["kills"] > 0, figures
    assert (figures["lost"], figures["doubled"], figures["unknown"], figures["set_aside"]) == (0, 0, 0, 0), figures
    assert figures["delivered"] == figures["made"], figures
    assert all(figures["made"][kind] for kind in ("call", "message")), figures
    assert figures["share_of_limit_in_the_busiest_minute"] <= 1, figures
    assert set(figures["calls_by_status"]) <= {"200", "503", "0"}, figures
