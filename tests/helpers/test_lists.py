from __future__ import annotations

import datetime
import functools
import re
from typing import TYPE_CHECKING, Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from rcext.errors import ConfigurationError
from rcext.helpers import call, extension, lists, location
from ringcentral_api.models import CallLogRecord

if TYPE_CHECKING:
    from rcext.relations import Record


def test_alphabetical_order() -> None:
    words = ["Zoe", "zoe", "Zoë", "Øre", "ore", "Émile", "emil", "", "10", "_x", "東京", "a b", "ab"]
    expected = ["", "_x", "10", "a b", "ab", "emil", "Émile", "ore", "Øre", "zoe", "Zoe", "Zoë", "東京"]
    assert sorted(words, key=lists.string_key) == expected
    assert lists.string_key(None) == lists.string_key("")


@given(st.lists(st.text(max_size=6), min_size=2, max_size=2))
def test_different_texts_have_different_keys(pair: list[str]) -> None:
    first, second = (lists.string_key(text) for text in pair)
    assert first <= first
    assert (first < second) != (second <= first)
    assert lists.natural_key(pair[0]) <= lists.natural_key(pair[0])
    _ = lists.natural_key(pair[0]) < lists.natural_key(pair[1])  # never a TypeError


def test_natural_order() -> None:
    names = ["Line 10", "line 9", "Line 9", "Line", "2", "10", "01", "1", "x1y2", "x1y10", "9" * 5000]
    assert sorted(names, key=lists.natural_key) == [
        "01", "1", "2", "10", "9" * 5000, "Line", "line 9", "Line 9", "Line 10", "x1y2", "x1y10",
    ]  # fmt: skip


@pytest.mark.parametrize(
    ("value", "number"),
    [
        ("12 min", 12),
        (" -3.5e1x", -35),
        (".5", 0.5),
        ("", 0),
        (None, 0),
        ("x", 0),
        (True, 0),
        (7, 7),
        (float("nan"), 0),
    ],
)
def test_numbers(value: object, number: float) -> None:
    assert lists.number_key(value) == number


def test_times_of_models_and_dicts_sort_together() -> None:
    texts = ["2026-03-01T10:00:00+02:00", "2026-03-01T09:00:00Z", "2026-03-01T09:00:00.5", "", "soon"]
    moments = [lists.time_key(text) for text in texts]
    assert sorted(moments) == [*moments[3:], *moments[:3]]
    assert lists.time_key(datetime.datetime(2026, 3, 1, 9, tzinfo=datetime.UTC)) == moments[1]
    calls: list[Record] = [CallLogRecord.from_dict({"startTime": texts[1]}), {"startTime": texts[0]}]
    assert sorted(calls, key=call.sort_key) == sorted(calls, key=call.comparator()) == calls[::-1]


def opposite(first: str, second: str) -> int:
    return (first < second) - (first > second)


def test_comparators() -> None:
    calls: list[dict[str, Any]] = [{"type": "b", "n": "10"}, {"type": "A", "n": "9"}, {"n": "1"}]
    by_type = lists.comparator(sort_by="type")
    assert [one.get("type") for one in sorted(calls, key=by_type)] == [None, "A", "b"]
    assert sorted(calls, key=call.comparator(sort_by="type")) == sorted(calls, key=by_type)
    by_number = lists.comparator(extract=lambda one: one["n"], compare=lists.number_key)
    assert [one["n"] for one in sorted(calls, key=by_number)] == ["1", "9", "10"]
    backwards = lists.comparator(sort_by="n", compare=functools.cmp_to_key(opposite))
    assert [one["n"] for one in sorted(calls, key=backwards)] == ["9", "10", "1"]
    assert extension.comparator()({"extensionNumber": "9"}) < extension.comparator()({"extensionNumber": "10"})
    assert location.comparator(compare=lists.number_key)({"npa": "65"}) == 65


def upper_a(record: dict[str, str]) -> str:
    return record.get("a", "").upper()


def test_filters() -> None:
    records: list[Any] = [{"a": "xy", "b": {"c": 5}}, {"a": "z", "b": {"c": 6}}, {"b": {"c": 5}}]
    both = lists.filter(
        lists.Condition("x", filter_by="a", test=lists.contains_filter), lists.Condition(5, filter_by="b.c")
    )
    assert list(filter(both, records)) == records[:1]
    assert list(filter(lists.filter(lists.Condition("", filter_by="a")), records)) == records
    pattern = lists.Condition(re.compile("^[xz]"), filter_by="a", test=lists.regexp_filter)
    assert list(filter(lists.filter(pattern), records)) == records[:2]
    taken = lists.Condition("XY", test=lists.equals_filter, extract=upper_a)
    assert list(filter(lists.filter(taken), records)) == records[:1]
    with pytest.raises(ConfigurationError, match=r"re\.compile"):
        lists.filter(lists.Condition("x", filter_by="a", test=lists.regexp_filter))
    assert not lists.equals_filter("1", 1)
    assert not lists.equals_filter(True, 1)
    assert not lists.contains_filter(None, "")
