from __future__ import annotations

from typing import Any, Literal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from rcext.relations import (
    ContactIndex,
    attach_contacts_to_calls,
    attach_contacts_to_messages,
    attach_to_caller_infos,
)
from rcext.relations._index import FAX_FIELDS, PHONE_FIELDS
from rcext.relations._numbers import plain
from ringcentral_api.types import UNSET
from tests.work import lines_run

from .models import Bare, Call, Contact, Party

ADA: dict[str, Any] = {"id": 1, "firstName": "Ada", "mobilePhone": "(650) 555-0100", "businessFax": "6505550109"}
GRACE: dict[str, Any] = {"id": 2, "firstName": "Grace", "homePhone2": "+44 20 7946 0018", "otherPhone": "650-555-0100"}
CONTACTS = [ADA, GRACE]
Mode = Literal["e164", "contains"]


def test_the_same_number_in_any_notation() -> None:
    index = ContactIndex(CONTACTS)
    for number in ("+16505550100", "16505550100", "650.555.0100"):
        match = index.find(number)
        assert match is not None
        assert match.contact is ADA
        assert match.phone == "(650) 555-0100"
    match = index.find("+442079460018")
    assert match is not None
    assert match.contact is GRACE
    assert index.find("5550100") is None
    assert index.find("+16505550101") is None
    assert index.find("") is None
    assert index.find(None) is None
    assert len(index) == 2


def test_contains() -> None:
    index = ContactIndex(CONTACTS, mode="contains")
    for number, contact in (("5550100", ADA), ("650-555-0100", ADA), ("0018", GRACE), ("0109", ADA), ("0", ADA)):
        match = index.find(number)
        assert match is not None
        assert match.contact is contact
    # The platform's country code is in no contact's number: that is the original's rule.
    assert index.find("+16505550100") is None
    assert index.find("()") is None
    assert index.find("77") is None


def test_fields_and_mode() -> None:
    index = ContactIndex(CONTACTS, mode="contains", fields=("businessFax",))
    match = index.find("650555")
    assert match is not None
    assert match.phone == "6505550109"
    assert index.find("5550100") is None
    with pytest.raises(ValueError, match="mode='exact'"):
        ContactIndex([], mode="exact")  # type: ignore[arg-type]  # pyright: ignore[reportArgumentType]  # a wrong value is what is tested


@pytest.mark.parametrize("mode", ["e164", "contains"])
def test_numbers_that_are_not_text_are_not_indexed(mode: Mode) -> None:
    odd: dict[str, Any] = {
        "id": 3,
        "homePhone": 6505550100,
        "carPhone": ["6505550100"],
        "otherPhone": "",
        "mobilePhone": "()",
    }
    index = ContactIndex([odd, ADA], mode=mode)
    match = index.find("6505550100")
    assert match is not None
    assert match.contact is ADA
    assert len(index) == 2
    assert repr(index) == f"ContactIndex(2 contacts, mode={mode!r})"


def test_short_texts_are_found_where_a_number_begins_or_ends() -> None:
    index = ContactIndex([{"id": 1, "homePhone": "12345"}, {"id": 2, "homePhone": "67890"}], mode="contains")
    for wanted, phone in (("1", "12345"), ("5", "12345"), ("6", "67890"), ("0", "67890"), ("67890", "67890")):
        match = index.find(wanted)
        assert match is not None
        assert match.phone == phone
    for wanted in ("56", "x", "123456", "567890"):
        assert index.find(wanted) is None
    assert ContactIndex([], mode="contains").find("1") is None
    assert ContactIndex([], mode="contains").find("6505550100") is None


@pytest.mark.parametrize("mode", ["e164", "contains"])
@pytest.mark.parametrize("as_model", [True, False])
def test_calls(mode: Mode, as_model: bool) -> None:
    number = "6505550100"
    contact: Any = Contact(home_phone_2="650 555-0100") if as_model else {"homePhone2": "650 555-0100"}
    party = Party(number)
    model = Call(party, Party("7"), [Call(Party(number), None)])
    plain_call: dict[str, Any] = {"from": {"phoneNumber": "7"}, "to": {"phoneNumber": number}, "legs": None}
    result = attach_contacts_to_calls([contact], [model, plain_call], mode=mode)
    assert result.attached == 2
    assert result.unmatched == {"7"}
    assert party.contact is contact
    assert party.contact_phone == "650 555-0100"
    assert plain_call["to"]["contact"] is contact
    assert plain_call["to"]["contactPhone"] == "650 555-0100"
    assert plain_call["from"] == {"phoneNumber": "7"}
    assert model.legs is not None
    leg = model.legs[0].from_
    assert leg is not None
    assert leg.contact is None
    assert attach_contacts_to_calls([contact], [model], mode=mode, legs=True).attached == 2
    assert leg.contact is contact


def test_messages_have_several_recipients() -> None:
    message: dict[str, Any] = {
        "direction": "Outbound",
        "from": {"phoneNumber": "+16505550199"},
        "to": [{"phoneNumber": "+16505550100"}, {"name": "no number"}, {"phoneNumber": "+442079460018"}, None],
    }
    result = attach_contacts_to_messages(ContactIndex(CONTACTS), [message, {"to": None}])
    assert [party.get("contact") for party in message["to"][:3]] == [ADA, None, GRACE]
    assert result == (2, frozenset({"+16505550199"}))


def test_caller_infos_may_be_missing_or_unset() -> None:
    unset = Party(None)
    unset.phone_number = UNSET  # type: ignore[assignment]  # pyright: ignore[reportAttributeAccessIssue]  # as nullable fields are
    assert attach_to_caller_infos([None, {}, {"phoneNumber": 5}, Party(None), unset], CONTACTS) == (0, frozenset())


def test_unknown_fields() -> None:
    contact = Contact(mobilePhone="650 555 0100")
    match = ContactIndex([contact]).find("+16505550100")
    assert match is not None
    assert match.contact is contact


def test_a_model_without_the_attribute() -> None:
    with pytest.raises(TypeError, match="Bare does not have the client-side attribute 'contact'"):
        attach_to_caller_infos([Bare("+16505550100")], CONTACTS)


NUMBERS = st.text("0123456789", max_size=12) | st.text("012+-() xX_", max_size=9)
CONTACT = st.dictionaries(st.sampled_from([*PHONE_FIELDS, *FAX_FIELDS]), NUMBERS | st.none(), max_size=4)


def slowly(contacts: list[dict[str, Any]], number: str) -> tuple[int, str] | None:
    """Find the contact by a linear search."""
    wanted = plain(number)
    if not wanted:
        return None
    for place, contact in enumerate(contacts):
        for field in (*PHONE_FIELDS, *FAX_FIELDS):
            if wanted in plain(contact.get(field) or ""):
                return place, contact[field]
    return None


@given(contacts=st.lists(CONTACT, max_size=8), data=st.data())
def test_the_index_equals_a_linear_search(contacts: list[dict[str, Any]], data: st.DataObject) -> None:
    index = ContactIndex(contacts, mode="contains")
    written = [value for contact in contacts for value in contact.values() if value]
    pieces = st.sampled_from(written or ["0"]).flatmap(
        lambda text: st.tuples(st.integers(0, len(text)), st.integers(0, len(text))).map(
            lambda cut: text[min(cut) : max(cut)]
        )
    )
    for number in data.draw(st.lists(NUMBERS | pieces, max_size=6)):
        expected = slowly(contacts, number)
        match = index.find(number)
        if expected is None:
            assert match is None
        else:
            assert match is not None
            assert match.contact is contacts[expected[0]]
            assert match.phone == expected[1]


@pytest.mark.parametrize("mode", ["e164", "contains"])
def test_the_time_is_linear(mode: Mode) -> None:
    def work(count: int) -> int:
        contacts: list[dict[str, Any]] = [{"mobilePhone": f"(650) 55{number:05}"} for number in range(count)]
        calls: list[dict[str, Any]] = [
            {"direction": "Inbound", "from": {"phoneNumber": f"65055{number:05}"}} for number in range(count)
        ]
        _, lines = lines_run(lambda: attach_contacts_to_calls(contacts, calls, mode=mode))
        assert all(call["from"]["contact"] is contact for call, contact in zip(calls, contacts, strict=True))
        return lines

    work(1)  # what is made at the first use
    assert work(1000) < 12 * work(100)  # each with each it would be 100 times
