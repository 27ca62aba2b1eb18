# pyright: reportPrivateUsage=false
# A test may look inside.
"""Fields of records: models and dicts, by their names in the API."""

from __future__ import annotations

from types import MappingProxyType, SimpleNamespace
from typing import Any

import httpx
import pytest

from rcext._records import as_records, changed, check_records, get, identity, merged, overlaid, put
from rcext.errors import ConfigurationError
from ringcentral_api.models import CallLog, CallLogFromParty, CallLogRecord, Extension, PersonalContact
from ringcentral_api.types import UNSET


class NumberedModel:
    """A class as the generator would write it for `line2`, with words and numbers apart."""

    line_2 = "x"
    class_ = "c"


CALL = CallLogRecord.from_dict(
    {"id": "7", "sessionId": "s", "from": {"phoneNumber": "+1"}, "shiny": 1, "telephonyStatus": "kept as it is"}
)


@pytest.mark.parametrize(
    ("record", "name", "expected"),
    [
        ({"id": 1}, "id", 1),
        ({"id": None}, "id", None),
        ({}, "id", None),
        (CALL, "id", "7"),
        (CALL, "sessionId", "s"),
        (CALL, "from", CallLogFromParty(phone_number="+1")),
        (CALL, "to", None),
        (CALL, "shiny", 1),
        (CALL, "unknown", None),
        (CALL, "conversation", None),
        (SimpleNamespace(additional_properties=7), "unknown", None),
        (object(), "id", None),
        (PersonalContact.from_dict({"email2": "b"}), "email2", "b"),
        (NumberedModel(), "line2", "x"),
        (NumberedModel(), "class", "c"),
    ],
)
def test_get(record: object, name: str, expected: object) -> None:
    for _ in range(2):  # the second time from the cache
        assert get(record, name) == expected


def test_get_of_a_field_that_is_not_set() -> None:
    class Nullable:
        name: Any = UNSET

    assert get(Nullable(), "name") is None


@pytest.mark.parametrize("records", [[], [{}], (), iter([]), {CALL.id}, (record for record in [CALL])])
def test_lists_of_records(records: object) -> None:
    check_records("f", "calls", records)


RESPONSE = httpx.Response(200, json={"records": []})


@pytest.mark.parametrize(
    ("records", "kind", "hint"),
    [
        ("text", "str", "pass [record] for one record, page.records for a page"),
        (b"text", "bytes", "pass [record] for one record, page.records for a page"),
        (7, "int", "pass [record] for one record, page.records for a page"),
        (None, "NoneType", "pass [record] for one record, page.records for a page"),
        (CallLog.from_dict({"records": []}), "CallLog", "pass [record] for one record, page.records for a page"),
        (
            {"records": []},
            "dict",
            'pass [record] for one record, page.records for a page, page["records"] for a page in JSON',
        ),
        (SimpleNamespace(parsed=CALL), "SimpleNamespace", "pass response.parsed.records"),
        (SimpleNamespace(parsed=1, json=2), "SimpleNamespace", "pass response.parsed.records"),
        (RESPONSE, "Response", 'pass response.json()["records"]'),
    ],
)
def test_other_things_are_refused(records: object, kind: str, hint: str) -> None:
    with pytest.raises(ConfigurationError) as caught:
        check_records("attach_contacts", "calls", records)
    assert str(caught.value) == f"attach_contacts: calls must be a list of models or dicts, not {kind}; {hint}"


def test_a_report_of_a_batch_is_refused() -> None:
    class Report(list[object]):
        failures = ()

    with pytest.raises(ConfigurationError, match=r"^f: calls is a Report; pass its objects: \.values\(\)$"):
        check_records("f", "calls", Report())

    class Stream(set[object]):  # not a sequence
        failures = ()

    check_records("f", "calls", Stream())


def test_one_object_or_several() -> None:
    assert as_records(None) == []
    assert as_records({"a": 1}) == [{"a": 1}]
    assert as_records(CALL) == [CALL]
    assert as_records([{"a": 1}, None, [CALL]]) == [{"a": 1}, CALL]
    assert as_records(({"a": 1},)) == [{"a": 1}]
    assert as_records("text") == []


@pytest.mark.parametrize(
    ("record", "expected"), [({"id": 7}, "7"), ({"id": ""}, None), ({"id": 0}, "0"), ({}, None), (CALL, "7")]
)
def test_identity(record: object, expected: str | None) -> None:
    assert identity(record) == expected


def test_client_side_fields() -> None:
    plain: dict[str, Any] = {}
    put(plain, "contactPhone", 1)
    assert plain == {"contactPhone": 1}
    party = CallLogFromParty()
    put(party, "contactPhone", {"phoneNumber": "+1"})
    assert get(party, "contactPhone") == {"phoneNumber": "+1"}
    with pytest.raises(TypeError, match=r"^CallLogFromParty does not have the client-side attribute 'no_such_field'$"):
        put(party, "noSuchField", 1)
    with pytest.raises(TypeError, match="mappingproxy"):
        put(MappingProxyType[str, object]({}), "contact", 1)


def test_changed() -> None:
    plain = {"id": "1", "a": 1}
    assert changed(plain, {"a": 2}) == {"id": "1", "a": 2}
    assert plain == {"id": "1", "a": 1}

    call = changed(CALL, {"sessionId": "t", "telephonyStatus": "NoCall", "hasSubsequent": True, "new": 2})
    assert type(call) is CallLogRecord
    assert (call.id, call.session_id, call.from_) == ("7", "t", CALL.from_)
    assert (call.telephony_status, call.has_subsequent) == ("NoCall", True)
    assert call.additional_properties == {**CALL.additional_properties, "new": 2}
    assert (CALL.session_id, CALL.telephony_status, "new" in CALL.additional_properties) == ("s", None, False)

    only_client_side = changed(CALL, {"hasSubsequent": True})
    assert only_client_side.has_subsequent is True
    assert only_client_side.additional_properties == CALL.additional_properties
    party = changed(CALL, {"from": {"phoneNumber": "+2"}}).from_
    assert isinstance(party, CallLogFromParty)  # values are decoded
    assert party.phone_number == "+2"


def test_overlaid() -> None:
    newer = CallLogRecord.from_dict({"sessionId": "t", "extra": True})
    newer.telephony_status = "Ringing"
    call = overlaid(CALL, newer)
    assert (call.id, call.session_id, call.telephony_status) == ("7", "t", "Ringing")
    assert call.additional_properties == {**CALL.additional_properties, "extra": True}
    assert CALL.session_id == "s"

    assert overlaid({"id": "1", "sessionId": "s"}, newer) == {
        "id": "1",
        "sessionId": "t",
        "extra": True,
        "telephonyStatus": "Ringing",
    }
    assert overlaid({"id": "1"}, {"id": "2"}) == {"id": "2"}
    assert overlaid(CALL, {"sessionId": "u"}).session_id == "u"
    other = Extension.from_dict({"id": 9, "name": "x"})
    assert overlaid(CALL, other).additional_properties["name"] == "x"


def test_without_extras_nothing_is_copied() -> None:
    call = overlaid(CALL, CallLogRecord.from_dict({"sessionId": "t"}))
    assert call.additional_properties == CALL.additional_properties
    bare = overlaid(CallLogRecord.from_dict({"id": "1"}), CALL)
    assert bare.additional_properties == CALL.additional_properties
    assert bare.__extras__ is not CALL.__extras__


def test_merged() -> None:
    plain = {"id": "1"}
    assert merged(plain, {"a": 1}) is plain
    assert merged(plain, CallLogRecord.from_dict({"sessionId": "t"})) == {"id": "1", "a": 1, "sessionId": "t"}
    call = CallLogRecord.from_dict({"id": "1"})
    found = merged(call, {"sessionId": "t"})
    assert [record.to_dict() for record in (found, call)] == [{"id": "1", "sessionId": "t"}, {"id": "1"}]
