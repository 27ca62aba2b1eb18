from __future__ import annotations

import sys

import phonenumbers
import pytest
from hypothesis import given
from hypothesis import strategies as st

from rcext.errors import ConfigurationError
from rcext.relations import ContactIndex
from rcext.relations._numbers import e164, plain


@pytest.mark.parametrize(
    ("text", "region", "expected"),
    [
        ("+16505550100", "US", "+16505550100"),
        ("+16505550100", None, "+16505550100"),
        ("16505550100", "US", "+16505550100"),
        ("1 (650) 555-0100", "CA", "+16505550100"),
        ("(650) 555-0100 x123", "US", "+16505550100"),
        ("1-800-FLOWERS", "US", "+18003569377"),
        ("020 7946 0018", "GB", "+442079460018"),
        ("+44 (0)20 7946 0018", "US", "+442079460018"),
        ("16505550100", "DE", "+16505550100"),
        ("101", "US", "101"),
        ("anonymous", "US", "anonymous"),
        ("+", "US", ""),
        ("", "US", ""),
    ],
)
def test_e164(text: str, region: str | None, expected: str) -> None:
    assert e164(region)(text) == expected


@given(
    digits=st.from_regex(r"[2-9][0-9]{9}", fullmatch=True),
    form=st.sampled_from(["{0}", "1{0}", "+1{0}", "({1}) {2}-{3}", "{1}.{2}.{3}", "+1 {1}-{2}-{3}"]),
)
def test_the_shortcut_equals_the_library(digits: str, form: str) -> None:
    text = form.format(digits, digits[:3], digits[3:6], digits[6:])
    number = phonenumbers.parse(text, "US")
    if phonenumbers.is_possible_number(number):
        assert e164("US")(text) == phonenumbers.format_number(number, phonenumbers.PhoneNumberFormat.E164)


@given(st.text(max_size=30))
def test_any_text(text: str) -> None:
    assert isinstance(e164("US")(text), str)
    assert plain(plain(text)) == plain(text)


def test_unknown_region() -> None:
    for region in ("us", "XX", "", "Germany"):
        with pytest.raises(ConfigurationError, match="region="):
            ContactIndex([], region=region)


def test_without_the_library(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "phonenumbers", None)
    e164.cache_clear()
    try:
        with pytest.raises(ConfigurationError, match=r"rcext\[phone\]"):
            ContactIndex([])
        assert ContactIndex([{"homePhone": "650"}], mode="contains").find("650") is not None
    finally:
        e164.cache_clear()
