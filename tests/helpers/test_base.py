from __future__ import annotations

from typing import Any, cast

import pytest

from rcext.helpers import (
    base,
    call,
    contact,
    device_model,
    extension,
    forwarding_number,
    location,
    message,
    phone_number,
    presence,
    ringout,
    service,
    state,
)
from ringcentral_api.models import CallLog, CallLogRecord, Message, PersonalContact


def record(identifier: str, **more: Any) -> dict[str, Any]:
    return {"id": identifier, "uri": f"u{identifier}", **more}


def test_ids() -> None:
    assert base.get_id({"id": 5}) == "5"
    assert base.get_id(None) is None
    assert base.get_uri({}) is None
    assert base.is_new({"id": 1})
    assert not base.is_new(record("1"))
    one = CallLogRecord.from_dict(record("1", sessionId="7"))
    assert not base.is_new(one)
    assert base.is_new(base.reset_as_new(one))
    assert base.reset_as_new(record("1", x=2)) == {"x": 2}


def test_pages() -> None:
    page: dict[str, Any] = {"records": [], "navigation": {"nextPage": {"uri": "x"}}, "uri": "u"}
    assert base.next_page_exists(page)
    assert base.next_page_exists(CallLog.from_dict(page))
    assert not base.next_page_exists({"navigation": {}})
    assert not base.next_page_exists(None)


def test_index_and_merge() -> None:
    first, second, newer, other = record("1", a=1), record("2"), record("1", b=2), record("3")
    assert base.index([first, newer, {}]) == {"1": first}
    assert base.index([first, newer, {}], gather=True) == {"1": [first, newer]}
    assert base.merge([first, second, {"x": 1}], [newer, other, {"y": 1}]) == [newer, second, {"x": 1}, other, {"y": 1}]
    merged = base.merge([first, second], [newer], merge_items=True)
    assert merged == [{"id": "1", "uri": "u1", "a": 1, "b": 2}, second]
    assert merged[0] is first
    model = CallLogRecord.from_dict(record("1", sessionId="7", duration=3))
    (whole,) = base.merge([model], [CallLogRecord.from_dict(record("1", sessionId="8"))], merge_items=True)
    assert (whole.session_id, whole.duration) == ("8", 3)


def test_properties() -> None:
    data = {"to": [{"phoneNumber": "1"}], "from": {"name": "x"}}
    for message_record in (data, Message.from_dict(data)):
        assert base.get_property(message_record, "to[0].phoneNumber") == "1"
        assert base.get_property(message_record, "from.name") == "x"
        for path in ("to[1].phoneNumber", "to[x]", "to[0].phoneNumber.more", "nothing.at.all"):
            assert base.get_property(message_record, path) is None


def test_filters_and_keys_on_models_and_dicts() -> None:
    early = CallLogRecord.from_dict(record("1", direction="Inbound", startTime="2024-01-01T00:00:00Z"))
    late = record("2", direction="Outbound", startTime="2025-01-01T00:00:00Z")
    calls: list[Any] = [late, early]
    assert sorted(calls, key=call.sort_key) == [early, late]
    assert list(filter(call.filter(direction="Inbound"), calls)) == [early]
    people: list[Any] = [
        PersonalContact.from_dict({"firstName": "Zoe", "availability": "Alive", "homePhone": "1"}),
        {"firstName": "Ada", "availability": "Deleted"},
    ]
    assert list(filter(contact.filter(), people)) == people[:1]
    assert list(filter(contact.filter(alive=False, starts_with="ADA"), people)) == people[1:]
    assert list(filter(contact.filter(alive=False, phones_only=True), people)) == people[:1]
    assert sorted(people, key=contact.sort_key) == people[::-1]
    texts: list[Any] = [{"subject": "hi Ada", "availability": "Alive", "conversationId": 5}, {"availability": "Purged"}]
    assert list(filter(message.filter(search="Ada", conversation_id="5"), texts)) == texts[:1]
    assert sorted(texts, key=message.sort_key) == texts
    assert message.shorten(texts[0])["text"] == "hi Ada"
    colleagues: list[Any] = [{"extensionNumber": "1000"}, {"extensionNumber": "101", "name": "Ada"}]
    assert sorted(colleagues, key=extension.sort_key) == colleagues[::-1]
    assert list(filter(extension.filter(search="aD"), colleagues)) == colleagues[1:]
    numbers: list[Any] = [{"usageType": "B", "label": "b"}, {"usageType": "A", "features": ["SmsSender"]}]
    assert sorted(numbers, key=phone_number.sort_key) == numbers[::-1]
    assert sorted(numbers, key=forwarding_number.sort_key) == numbers[::-1]
    assert list(filter(phone_number.filter(features=("SmsSender",)), numbers)) == numbers[1:]


@pytest.mark.parametrize(
    ("url", "expected"),
    [
        (call.create_url(), "/account/~/extension/~/call-log"),
        (call.create_url("5", personal=False, active=True), "/account/~/active-calls/5"),
        (contact.create_url(sync=True), "/account/~/extension/~/address-book-sync"),
        (message.create_url(7), "/account/~/extension/~/message-store/7"),
        (message.create_url(kind="sms", extension_id="2"), "/account/~/extension/2/sms"),
        (presence.create_url("2", detailed=True), "/account/~/extension/2/presence?detailedTelephonyState=true"),
        (ringout.create_url("7"), "/account/~/extension/~/ring-out/7"),
        (extension.create_url(department_id="3"), "/account/~/department/3/members"),
        (phone_number.create_url(lookup=True), "/number-pool/lookup"),
        (forwarding_number.create_url("1"), "/account/~/extension/~/forwarding-number/1"),
        (service.create_url(), "/account/~/service-info"),
    ],
)
def test_urls(url: str, expected: str) -> None:
    assert url == expected


def test_places() -> None:
    places: list[dict[str, Any]] = [
        {"npa": "650", "nxx": "9"},
        {"npa": "415", "nxx": "10", "state": {"id": 7}},
        {"npa": "415", "nxx": "9"},
    ]
    assert list(filter(location.filter(only_unique_npa=True), places)) == places[:2]
    assert list(filter(location.filter(state_id="7"), places)) == places[1:2]
    assert sorted(places, key=location.sort_key) == [places[1], places[2], places[0]]
    assert sorted(places, key=location.exchange_sort_key) == places[::-1]
    assert list(filter(state.filter(country_id=1), [{"country": {"id": "1"}}, {}])) == [{"country": {"id": "1"}}]
    assert device_model.get_id({}) is None


def test_services() -> None:
    flags = [{"featureName": "SMS", "enabled": False}, {"featureName": "SMS", "enabled": True}]
    assert service.is_sms_enabled(flags)
    assert not service.is_fax_enabled(flags)
    assert "`SMS`" in (service.is_sms_enabled.__doc__ or "")


def test_merged_models_keep_what_was_attached() -> None:
    known = CallLogRecord.from_dict({"id": "1", "from": {"name": "Ada"}, "result": "Missed"})
    known.messages = []
    assert known.from_ is not None
    known.from_.contact_phone = "+16505550100"
    newer = CallLogRecord.from_dict({"id": "1", "result": "Accepted"})
    (merged,) = base.merge([known], [newer], merge_items=True)
    assert (merged.result, merged.messages, merged.from_ and merged.from_.contact_phone) == (
        "Accepted",
        [],
        "+16505550100",
    )
    assert known.result == "Missed"
    (mixed,) = base.merge([known], cast("list[CallLogRecord]", [{"id": "1", "duration": 3}]), merge_items=True)
    assert (mixed.duration, mixed.messages, mixed.result) == (3, [], "Missed")
