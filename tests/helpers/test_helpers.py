from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest

import rcext.helpers
from rcext.helpers import call, contact, message, presence, ringout
from ringcentral_api.models import (
    CallLogRecord,
    Message,
    MessageReadStatusEnum,
    PersonalContact,
    PresenceInfoResponse,
)

if TYPE_CHECKING:
    from collections.abc import Callable

    from rcext.relations import Record


def as_dict(_: Any, data: dict[str, Any]) -> Record:
    return data


def as_model(model: Any, data: dict[str, Any]) -> Record:
    made: Record = model.from_dict(data)
    return made


@pytest.fixture(params=[as_dict, as_model])
def make(request: pytest.FixtureRequest) -> Callable[[Any, dict[str, Any]], Record]:
    chosen: Callable[[Any, dict[str, Any]], Record] = request.param
    return chosen


def test_modules_are_found() -> None:
    assert rcext.helpers.call is call
    assert all(getattr(rcext.helpers, name).__doc__ for name in rcext.helpers.__all__)
    with pytest.raises(AttributeError, match="nothing"):
        _ = rcext.helpers.nothing  # type: ignore[attr-defined]  # pyright: ignore[reportAttributeAccessIssue, reportUnknownVariableType]  # a wrong name is what is tested


def test_call(make: Callable[[Any, dict[str, Any]], Record]) -> None:
    data = {
        "id": "1",
        "uri": "u",
        "sessionId": "7",
        "direction": "Inbound",
        "result": "Missed",
        "action": "FindMe",
        "duration": 3725,
        "from": {"phoneNumber": "+16505550100"},
        "to": {"phoneNumber": "+16505550101"},
    }
    one = make(CallLogRecord, data)
    assert call.get_session_id(one) == "7"
    assert call.is_inbound(one)
    assert not call.is_outbound(one)
    assert call.is_missed(one)
    assert call.is_find_me(one)
    assert not call.is_in_progress(one)
    assert not call.is_alive(one)
    assert call.format_duration(one) == "1:02:05"
    assert len(call.get_all_caller_infos(one)) == 2
    other = make(CallLogRecord, {**data, "direction": "Outbound", "to": None})
    assert call.get_caller_info(other) is None
    assert len(call.get_all_caller_infos(other)) == 1


@pytest.mark.parametrize(
    ("duration", "text"), [(5, "00:05"), ("65", "01:05"), (None, "00:00"), ("x", "00:00"), (36000, "10:00:00")]
)
def test_durations(duration: object, text: str) -> None:
    assert call.format_duration({"duration": duration}) == text


def test_message(make: Callable[[Any, dict[str, Any]], Record]) -> None:
    data: dict[str, Any] = {
        "id": 1,
        "uri": "u",
        "direction": "Outbound",
        "readStatus": "Read",
        "from": {"phoneNumber": "1"},
        "to": [{"phoneNumber": "2"}, {"phoneNumber": "3"}],
    }
    one = make(Message, data)
    assert message.is_outbound(one)
    assert not message.is_inbound(one)
    assert message.is_read(one)
    assert len(message.get_caller_infos(one)) == 2
    assert len(message.get_all_caller_infos(one)) == 3


def test_a_marked_message_keeps_its_type() -> None:
    one = Message.from_dict({"id": 1, "uri": "u", "readStatus": "Unread"})
    assert message.set_is_read(one, True) is one
    assert one.read_status is MessageReadStatusEnum.READ
    assert message.set_is_read({"readStatus": "Read"}, False) == {"readStatus": "Unread"}


@pytest.mark.parametrize("identifier", [4, "4"])
def test_conversation_ids_as_text_and_numbers(
    make: Callable[[Any, dict[str, Any]], Record], identifier: str | int
) -> None:
    records = [make(Message, {"id": 1, "uri": "u", "conversationId": number}) for number in (4, 5, None)]
    records.append({"conversationId": "4"})
    found = filter(message.filter(conversation_id=identifier, alive=False), records)
    assert list(found) == [records[0], records[3]]


def test_contact(make: Callable[[Any, dict[str, Any]], Record]) -> None:
    data = {
        "firstName": "Ada",
        "lastName": "Archer",
        "email2": "ada@example.net",
        "homePhone2": "(650) 555-0100",
        "otherFax": "1 650 555 0109",
        "homeAddress": {"city": "London"},
        "availability": "Alive",
    }
    ada = make(PersonalContact, data)
    assert contact.get_full_name(ada) == "Ada Archer"
    assert contact.get_emails(ada) == {"email2": "ada@example.net"}
    assert contact.get_phones(ada) == {"homePhone2": "(650) 555-0100"}
    assert contact.get_faxes(ada) == {"otherFax": "1 650 555 0109"}
    assert list(contact.get_addresses(ada)) == ["homeAddress"]
    assert contact.is_alive(ada)
    assert contact.match(ada, "ARCH") == "Archer"
    assert contact.match(ada, "lond") == "London"
    assert contact.match(ada, "lond", in_addresses=False) is None
    assert contact.match(ada, "ada", strict=True) == "Ada"
    assert contact.match(ada, "") is None
    assert contact.match_as_phone(ada, "555-0100") == "(650) 555-0100"
    assert contact.match_as_phone(ada, "5550109") == "1 650 555 0109"
    assert contact.match_as_phone(ada, "5550109", strict=True) is None
    assert contact.match_as_phone(ada, "Ada") is None


def test_an_empty_address(make: Callable[[Any, dict[str, Any]], Record]) -> None:
    somebody = make(PersonalContact, {"homeAddress": {}, "firstName": ""})
    assert list(contact.get_addresses(somebody)) == ["homeAddress"]
    assert contact.get_full_name(somebody) == ""


def test_presence(make: Callable[[Any, dict[str, Any]], Record]) -> None:
    one = make(PresenceInfoResponse, {"extension": {"id": 5}, "presenceStatus": "Available"})
    assert presence.get_id(one) == "5"
    assert presence.is_available(one)
    assert presence.get_id({"extensionId": 6}) == "6"
    assert presence.get_id({}) is None
    assert presence.is_call_in_progress({"telephonyStatus": "Ringing"})
    assert not presence.is_call_in_progress({"telephonyStatus": "NoCall"})


@pytest.mark.parametrize(
    ("status", "states"),
    [("InProgress", (True, False, False)), ("Success", (False, True, False)), ("Busy", (False, False, True))],
)
def test_ringout(status: str, states: tuple[bool, ...]) -> None:
    data = {"id": "1", "uri": "u", "status": {"callStatus": status}}
    assert (ringout.is_in_progress(data), ringout.is_success(data), ringout.is_error(data)) == states
    assert ringout.is_new({"status": {"callStatus": status}})
    assert not ringout.is_error({"id": "1"})
