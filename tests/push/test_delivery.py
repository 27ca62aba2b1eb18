from __future__ import annotations

from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from rcext.push._delivery import Buffer, Item, Overflow
from rcext.push.errors import BufferOverflow
from rcext.push.notification import Gap

operations = st.lists(st.sampled_from(["notification", "state", "pop"]), max_size=60)


def run(buffer: Buffer, steps: list[str]) -> tuple[list[Any], int]:
    """Return the delivered items and the number of notifications put in."""
    out: list[Any] = []
    sent = 0
    for step in steps:
        if step == "pop":
            item = buffer.pop()
            if item is not None:
                out.append(item.value)
        elif step == "notification":
            buffer.push(Item("notification", sent), float(sent))
            sent += 1
        else:
            buffer.push(Item("state", "state"), float(sent))
    while (item := buffer.pop()) is not None:
        out.append(item.value)
    return out, sent


@given(operations, st.integers(1, 5), st.sampled_from(["drop_oldest", "drop_newest"]))
def test_what_is_not_delivered_is_counted_in_its_place(steps: list[str], limit: int, policy: Overflow) -> None:
    out, sent = run(Buffer(limit, policy), steps)
    expected = 0
    for value in out:
        if isinstance(value, Gap):
            assert value.dropped
            expected += value.dropped
        elif value != "state":
            assert value == expected, "out of order, doubled, or lost without a gap"
            expected += 1
    assert expected == sent
    assert out.count("state") == steps.count("state"), "only notifications are dropped"


@given(operations, st.integers(1, 5))
def test_block_drops_nothing(steps: list[str], limit: int) -> None:
    out, sent = run(Buffer(limit, "block"), steps)
    assert [value for value in out if value != "state"] == list(range(sent))


def test_block_says_when_it_is_full() -> None:
    buffer = Buffer(2, "block")
    assert not buffer.full
    buffer.push(Item("notification", 1), 0)
    buffer.push(Item("state", 1), 0)
    assert not buffer.full
    buffer.push(Item("notification", 2), 0)
    assert buffer.full
    buffer.pop()
    assert not buffer.full


def test_raise_keeps_what_it_has_and_then_fails() -> None:
    buffer = Buffer(2, "raise")
    for number in range(5):
        buffer.push(Item("notification", number), 0)
    assert isinstance(buffer.error, BufferOverflow)
    item = buffer.pop()
    assert item is not None
    assert item.value == 0


@pytest.mark.parametrize("policy", ["drop_oldest", "drop_newest"])
def test_what_was_dropped_tells_of_what_was_before_it(policy: Overflow) -> None:
    buffer = Buffer(1, policy, 5.0)
    for number in range(3):
        buffer.push(Item("notification", number), 100.0 + number)
    items = [buffer.pop(), buffer.pop()]
    [gap] = [item.value for item in items if item is not None and item.name == "gap"]
    first = 100.0 if policy == "drop_oldest" else 101.0
    assert (gap.start.timestamp(), gap.end.timestamp()) == (first - 5, first + 1)


@pytest.mark.parametrize("policy", ["drop_oldest", "drop_newest", "raise", "block"])
def test_clear(policy: Overflow) -> None:
    buffer = Buffer(2, policy)
    for number in range(5):
        buffer.push(Item("notification", number), 0)
    buffer.clear()
    assert len(buffer) == 0
    assert buffer.pop() is None
