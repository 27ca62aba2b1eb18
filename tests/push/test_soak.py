"""The bench's storm of faults, for a few seconds: nothing is lost without a gap, and nothing comes twice."""

from __future__ import annotations

import logging

import pytest

from scripts.bench.push import RUNS, soak

pytestmark = pytest.mark.slow


@pytest.mark.parametrize("name", RUNS)
def test_nothing_is_lost_without_a_gap_and_nothing_comes_twice(
    name: str, caplog: pytest.LogCaptureFixture, capsys: pytest.CaptureFixture[str]
) -> None:
    caplog.set_level(logging.CRITICAL + 1)  # the handlers raise, all along
    assert soak(name, 1, faults=True) == 0, capsys.readouterr().out
