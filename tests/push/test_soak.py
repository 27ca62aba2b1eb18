"""The bench's storm of faults, for a few seconds: nothing is lost without a gap, and nothing comes twice."""

from __future__ import annotations

import logging

import pytest

from scripts.bench.push import RUNS, soak

pytestmark = pytest.mark.slow


SHORT = ("pubnub sync", "websocket async")


@pytest.mark.parametrize(
    ("name", "minutes"),
    [*((name, 0.4) for name in SHORT), *(pytest.param(name, 2, marks=pytest.mark.long) for name in RUNS)],
)
def test_nothing_is_lost_without_a_gap_and_nothing_comes_twice(
    name: str, minutes: float, caplog: pytest.LogCaptureFixture, capsys: pytest.CaptureFixture[str]
) -> None:
    caplog.set_level(logging.CRITICAL + 1)  # the handlers raise, all along
    assert soak(name, minutes, faults=True) == 0, capsys.readouterr().out
