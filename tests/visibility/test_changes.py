from __future__ import annotations

import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from rcext.visibility import Change
from rcext.visibility._changes import Changes, Report
from rcext.visibility._clocks import elapsed, read_clocks


def test_the_host() -> None:
    changes = Changes()
    assert changes.report(Report("shown", (0.0,))) == []
    assert changes.report(Report("hidden", (1.0,))) == [Change(False, "host")]
    assert changes.report(Report("hidden", (2.0,))) == []
    assert changes.slept(60, (70.0,)) == []
    assert changes.report(Report("shown", (81.0,))) == [Change(True, "host", 80.0)]


def test_a_stop_with_a_signal_before() -> None:
    changes = Changes()
    assert changes.report(Report("stopping", (10.0, 1000.0))) == [Change(False, "signal")]
    assert changes.slept(60, (70.0, 1060.0)) == []
    assert changes.report(Report("continued", (70.0, 1090.0))) == [Change(True, "signal", 90.0)]
    assert changes.report(Report("running", (70.0, 1090.0))) == []
    assert changes.slept(60, (70.5, 1090.5)) == []


def test_a_stop_without_a_signal_before() -> None:
    changes = Changes()
    assert changes.slept(60, (70.0,)) == [Change(False, "sleep"), Change(True, "sleep", 60)]
    assert changes.report(Report("continued", (69.9,))) == []
    assert changes.report(Report("continued", (75.0,))) == [Change(False, "signal"), Change(True, "signal")]


def test_a_hidden_program_that_is_stopped_stays_hidden() -> None:
    changes = Changes()
    assert len(changes.report(Report("hidden", (1.0,)))) == 1
    assert changes.report(Report("stopping", (2.0,))) == []
    assert changes.report(Report("shown", (3.0,))) == []
    assert changes.report(Report("continued", (4.0,))) == [Change(True, "signal", 3.0)]


KINDS = st.sampled_from(["shown", "hidden", "stopping", "running", "continued", "slept"])


@given(st.lists(st.tuples(KINDS, st.floats(0, 100))))
def test_changes_alternate_whatever_happens(reports: list[tuple[str, float]]) -> None:
    changes, visible, now = Changes(), True, 0.0
    for kind, passed in reports:
        now += passed
        happened = (
            changes.slept(passed, (now,)) if kind == "slept" else changes.report(Report(kind, (now,)))  # type: ignore[arg-type]  # a kind, by the strategy
        )
        for change in happened:
            assert change.visible is not visible
            visible = change.visible
            assert change.visible or change.away is None


@pytest.mark.parametrize(
    ("now", "seconds"), [((5.0, 1.0, 2.0), 5), ((1.0, 5.0, 2.0), 5), ((0.0, -9.0, 5.0), 5), ((0.0, 0.0, 0.0), 0)]
)
def test_elapsed_is_that_of_the_fastest_clock(now: tuple[float, ...], seconds: float) -> None:
    assert elapsed((0.0, 0.0, 0.0), now) == seconds


def test_the_machines_clocks() -> None:
    before = read_clocks()
    time.sleep(0.01)
    after = read_clocks()
    assert len(before) == len(after) >= 2
    assert all(late > early for early, late in zip(before, after, strict=True))
