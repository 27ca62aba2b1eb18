from __future__ import annotations

from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from rcext.errors import ConfigurationError
from rcext.push._delivery import Buffer, BufferedEmitter, Item, Overflow
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


class Emitting(BufferedEmitter):
    def put(self, name: Any, value: object, wall: float = 0.0) -> bool:
        return self._hand_out(name, value, wall)

    def take(self, *, handlers: bool = False) -> list[Any]:
        """Return the events of the handlers' buffer, or of the iterator's."""
        buffer = self._calls if handlers else self._stream
        taken: list[Any] = []
        while (item := buffer.pop()) is not None:
            taken.append(item.value)
        return taken

    def relay(self, item: Item) -> bool:
        return self._relay(item)

    def is_for_iteration(self, value: Any) -> bool:
        return self._is_for_iteration(value)

    def before_handlers(self, item: Item) -> None:
        self._before_handlers(item)

    def call(self, name: str, value: object) -> None:
        self._call(name, value)

    @property
    def error(self) -> BaseException | None:
        return self._stream.error


def span(gap: Gap) -> tuple[float | None, float]:
    return gap.start.timestamp() if gap.start is not None else None, gap.end.timestamp()


@pytest.mark.parametrize(("overflow", "kept"), [("drop_oldest", 2), ("drop_newest", 0), ("raise", 0)])
def test_the_buffer_of_handlers(overflow: Overflow, kept: int) -> None:
    emitter = Emitting(1, overflow, 5.0)
    emitter.on("notification", print)
    for number in range(3):
        assert emitter.put("notification", number, 100.0 + number)
    taken = emitter.take(handlers=True)
    assert [value for value in taken if not isinstance(value, Gap)] == [kept]
    [gap] = [value for value in taken if isinstance(value, Gap)]
    assert gap.dropped == 2
    assert span(gap) == ((95.0, 101.0) if overflow == "drop_oldest" else (96.0, 102.0))
    assert emitter.error is None
    assert emitter.take() == [], "there is a handler"


@pytest.mark.parametrize(("overflow", "kept"), [("drop_oldest", 2), ("drop_newest", 0), ("raise", 0)])
def test_the_buffer_of_an_iteration(overflow: Overflow, kept: int) -> None:
    emitter = Emitting(1, overflow, 5.0)
    for number in range(3):
        assert not emitter.put("notification", number, 100.0 + number)
    taken = emitter.take()
    assert [value for value in taken if not isinstance(value, Gap)] == [kept]
    gaps = [span(value) for value in taken if isinstance(value, Gap)]
    assert gaps == {"drop_oldest": [(95.0, 101.0)], "drop_newest": [(96.0, 102.0)], "raise": []}[overflow]
    assert isinstance(emitter.error, BufferOverflow) is (overflow == "raise")


def test_a_blocking_buffer_keeps_everything() -> None:
    emitter = Emitting(1, "block", 0.0)
    emitter.on("notification", print)
    for number in range(3):
        emitter.put("notification", number)
    assert emitter.take(handlers=True) == [0, 1, 2]


def test_a_buffer_of_one_is_the_smallest() -> None:
    Emitting(1, "raise", 0.0)
    with pytest.raises(ConfigurationError, match="buffer must be 1 or more, not 0"):
        Emitting(0, "raise", 0.0)
    with pytest.raises(ConfigurationError, match="one of drop_oldest, drop_newest, raise, block, not 'x'"):
        Emitting(1, "x", 0.0)  # type: ignore[arg-type]  # pyright: ignore[reportArgumentType]  # the mistake


def test_the_length_of_a_buffer_counts_its_gaps() -> None:
    buffer = Buffer(1, "drop_newest")
    buffer.push(Item("notification", 0), 0.0)
    assert len(buffer) == 1
    buffer.push(Item("notification", 1), 0.0)
    assert len(buffer) == 2
    buffer = Buffer(1, "drop_oldest")
    buffer.push(Item("notification", 0), 0.0)
    buffer.push(Item("notification", 1), 0.0)
    assert len(buffer) == 2
    buffer.pop()
    assert len(buffer) == 1


def overflowed() -> Gap:
    buffer = Buffer(1, "drop_newest")
    for number in range(2):
        buffer.push(Item("notification", number), 0.0)
    buffer.pop()
    item = buffer.pop()
    assert item is not None
    assert isinstance(item.value, Gap)
    return item.value


def test_gaps_go_to_handlers_or_to_the_log(caplog: pytest.LogCaptureFixture) -> None:
    emitter = Emitting(1, "drop_oldest", 0.0)
    gap = overflowed()
    assert not emitter.put("gap", gap)
    assert emitter.take() == [gap]
    assert not emitter.relay(Item("gap", gap))
    assert not emitter.is_for_iteration(gap)
    emitter.on("notification", print)
    assert caplog.text.count("may be missing") == 1
    assert not emitter.put("gap", gap)
    assert caplog.text.count("may be missing") == 2
    assert emitter.take() == []
    emitter.before_handlers(Item("gap", gap))
    assert caplog.text.count("may be missing") == 3
    emitter.on("gap", print)
    assert emitter.put("gap", gap)
    assert emitter.take(handlers=True) == [gap]
    assert emitter.relay(Item("gap", gap))
    assert emitter.take(handlers=True) == [gap]
    assert not emitter.relay(Item("notification", 1))
    assert not emitter.is_for_iteration(gap)
    emitter.before_handlers(Item("gap", gap))
    assert caplog.text.count("may be missing") == 3
    emitter.off("gap")
    assert not emitter.put("gap", gap)


def test_gaps_of_the_server_are_not_relayed() -> None:
    emitter = Emitting(1, "drop_oldest", 0.0)
    emitter.on("gap", print)
    gap = overflowed()
    assert not emitter.relay(Item("gap", Gap(gap.start, gap.end, gap.reason, gap.detail)))


def test_one_event_reaches_a_handler_that_is_registered_once() -> None:
    emitter = Emitting(5, "drop_oldest", 0.0)
    seen: list[object] = []
    emitter.once("notification", seen.append)
    emitter.call("notification", 1)
    emitter.call("notification", 2)
    assert seen == [1]
    assert not emitter.put("notification", 3)
    assert emitter.take() == [3]


def test_one_handler_of_several_is_removed() -> None:
    emitter = Emitting(5, "drop_oldest", 0.0)
    seen: list[object] = []
    gone: list[object] = []
    emitter.on("notification", seen.append)
    emitter.on("notification", gone.append)
    emitter.off("notification", gone.append)
    emitter.call("notification", 1)
    assert (seen, gone) == ([1], [])
