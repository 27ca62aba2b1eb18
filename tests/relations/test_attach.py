"""Relations of objects that the caller has: the join, without a client."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import TYPE_CHECKING, Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from rcext import relations
from rcext.errors import ConfigurationError
from rcext.relations import ResolveReport, attach, attach_contacts_to_presences
from ringcentral_api.models import (
    CallLogRecord,
    CallSessionObject,
    DeviceResource,
    Extension,
    ExtensionListItem,
    GetCallRecordingResponse,
    Message,
    PresenceInfoResponse,
    UserPhoneNumberInfo,
)

if TYPE_CHECKING:
    from collections.abc import Callable


def as_dict(_: Any, data: dict[str, Any]) -> Any:
    return data


def as_model(model: Any, data: dict[str, Any]) -> Any:
    return model.from_dict(data)


@pytest.fixture(params=[as_dict, as_model])
def make(request: pytest.FixtureRequest) -> Callable[[Any, dict[str, Any]], Any]:
    chosen: Callable[[Any, dict[str, Any]], Any] = request.param
    return chosen


def value(record: Any, key: str, attribute: str) -> Any:
    return getattr(record, attribute) if hasattr(record, "to_dict") else record.get(key)


def missing(report: ResolveReport) -> list[tuple[str, str | None, str]]:
    return [(item.relation, item.wanted, item.reason) for item in report.unresolved]


def call_of(identifier: str, **more: Any) -> dict[str, Any]:
    return {"id": identifier, "uri": "u", "sessionId": identifier, "direction": "Inbound", **more}


LEGS = [{"message": {"id": "6"}, "recording": {"id": "9"}}, {"message": {"id": "5"}}, {}]


def test_recordings(make: Callable[[Any, dict[str, Any]], Any]) -> None:
    call = make(CallLogRecord, call_of("1", recording={"id": "8"}, legs=LEGS))
    recording = make(GetCallRecordingResponse, {"id": "8", "contentUri": "c"})
    report = attach([call, make(CallLogRecord, call_of("2"))], relations.recordings(), [recording])
    assert value(value(call, "recording", "recording"), "details", "details") is recording
    assert report.counts == {"recordings": 1}
    assert missing(report) == [("recordings", "9", "not_found")]
    assert report.unresolved[0].records == [call]
    assert attach([call], relations.recordings(), []).resolved == 0
    assert value(value(call, "recording", "recording"), "details", "details") is recording  # it keeps what it had


def test_recordings_of_live_calls(make: Callable[[Any, dict[str, Any]], Any]) -> None:
    session = make(CallSessionObject, {"id": "s-1", "parties": [{"id": "p-1", "recordings": [{"id": "8"}]}]})
    assert attach([session], relations.recordings(), [{"id": "8"}]).complete
    party = value(session, "parties", "parties")[0]
    assert value(value(party, "recordings", "recordings")[0], "details", "details") == {"id": "8"}


def test_recorded_calls(make: Callable[[Any, dict[str, Any]], Any]) -> None:
    recording = make(GetCallRecordingResponse, {"id": "9"})
    other = make(GetCallRecordingResponse, {"id": "10"})
    call = make(CallLogRecord, call_of("1", recording={"id": "8"}, legs=LEGS))
    report = attach([recording, other], relations.recorded_calls(), [call])
    assert value(recording, "call", "call") is call
    assert missing(report) == [("recorded_calls", "10", "not_found")]


def test_messages(make: Callable[[Any, dict[str, Any]], Any]) -> None:
    call = make(CallLogRecord, call_of("1", message={"id": "5"}, legs=LEGS))
    bare = make(CallLogRecord, call_of("2"))
    lost = make(CallLogRecord, call_of("3", message={"id": "6"}))
    left = [make(Message, {"id": number, "uri": "u"}) for number in (5, 7)]
    report = attach([call, bare, lost], relations.messages(), left)
    assert value(call, "messages", "messages") == [left[0]]
    assert value(bare, "messages", "messages") is None
    assert value(lost, "messages", "messages") is None
    assert report.resolved == 1
    assert missing(report) == [("messages", "6", "not_found")]
    assert report.unresolved[0].records == [call, lost]


def test_a_conversation(make: Callable[[Any, dict[str, Any]], Any]) -> None:
    def message(number: int, hour: int, direction: str, other: dict[str, Any], owner: str | None = "7") -> Any:
        sides = {"from": other, "to": [{"phoneNumber": "+16505550111"}]}
        if direction == "Outbound":
            sides = {"from": {"phoneNumber": "+16505550111"}, "to": [{"phoneNumber": "+14155550000"}, other]}
        data = {"id": number, "uri": "u", "direction": direction, **sides}
        data |= {"creationTime": f"2026-01-01T{hour:02}:00:00Z"} if hour else {}
        return make(Message, {**data, "extensionId": owner} if owner else data)

    ada = {"phoneNumber": "+1 (650) 555-0100"}
    messages = [
        message(1, 0, "Inbound", ada),
        message(2, 9, "Outbound", {"phoneNumber": "6505550100"}),
        message(3, 8, "Inbound", {"phoneNumber": "+16505550100"}),
        message(4, 7, "Inbound", {"phoneNumber": "+16505550101"}),
        message(5, 6, "Inbound", {"phoneNumber": "+16505550100"}, owner="8"),
        message(6, 5, "Inbound", {"extensionNumber": "102"}),
        message(7, 4, "Inbound", {"phoneNumber": "+16505550100"}, owner=None),
    ]
    own = {"extension": {"id": 7, "uri": "u"}}
    calls = [
        make(CallLogRecord, data)
        for data in (
            call_of("a", **{"from": {"phoneNumber": "+16505550100"}}, **own),
            call_of("b", to={"phoneNumber": "650-555-0100"}, **own) | {"direction": "Outbound"},
            call_of("c", **{"from": {"phoneNumber": "+16505550102", "extensionNumber": "102"}}, **own),
            call_of("d", **{"from": {"phoneNumber": "+16505550199"}}, **own),
            call_of("e", **{"from": {"name": "Anonymous"}}, **own),
            call_of("f", **{"from": {"phoneNumber": "+16505550100"}}),
        )
    ]
    report = attach(calls, relations.conversation(), messages)
    found = [value(call, "conversation", "conversation") for call in calls]
    assert [[value(one, "id", "id") for one in some] if some is not None else None for some in found] == [
        [7, 3, 2, 1],
        [7, 3, 2, 1],
        [6],
        [],
        None,
        [7, 5, 3, 2, 1],
    ]
    assert found[0] is found[1]  # one list for all calls with this number, or memory would grow with the square
    assert missing(report) == [("conversation", None, "no_key")]
    back = attach(messages, relations.calls(), calls)
    assert back.complete
    assert [value(one, "id", "id") for one in value(messages[0], "calls", "calls")] == ["a", "b", "f"]
    assert [value(one, "id", "id") for one in value(messages[4], "calls", "calls")] == ["f"]
    assert value(messages[3], "calls", "calls") == []


def test_calls_are_sorted_by_time_whether_model_or_dict() -> None:
    side = {"from": {"phoneNumber": "+16505550100"}}
    calls: list[Any] = [
        call_of("late", startTime="2026-01-03T00:00:00Z", **side),
        call_of("junk", startTime="yesterday", **side),
        CallLogRecord.from_dict(call_of("first", startTime="2026-01-01T00:00:00.000+01:00", **side)),
        call_of("naive", startTime=datetime(2026, 1, 2), **side),
        call_of("aware", startTime=datetime(2026, 1, 2, 1, tzinfo=UTC), **side),
    ]
    message: dict[str, Any] = {"direction": "Inbound", **side}
    attach([message], relations.calls(), calls)
    assert [value(call, "id", "id") for call in message["calls"]] == ["first", "naive", "aware", "late", "junk"]


def test_presences_and_sessions(make: Callable[[Any, dict[str, Any]], Any]) -> None:
    active = [
        {"id": "1", "from": "+16505550100", "to": "101", "telephonySessionId": "s-1", "sessionId": "11"},
        {"id": "2", "telephonySessionId": "s-2", "sessionId": "12"},
        {"id": "3"},
    ]
    state = make(PresenceInfoResponse, {"extension": {"id": 7}, "activeCalls": active})
    ada = {"mobilePhone": "(650) 555-0100"}
    assert attach_contacts_to_presences([ada], [state]) == (1, frozenset({"101"}))
    calls = value(state, "activeCalls", "active_calls")
    assert value(calls[0], "fromContact", "from_contact") is ada
    assert value(calls[0], "fromContactPhone", "from_contact_phone") == "(650) 555-0100"
    assert value(calls[0], "toContact", "to_contact") is None

    session = make(CallSessionObject, {"id": "s-1"})
    report = attach([state, {}], relations.telephony_sessions(), [session, {"telephonySessionId": "s-9"}])
    assert value(calls[0], "telephonySession", "telephony_session") is session
    reasons = [("telephony_sessions", "s-2", "not_found"), ("telephony_sessions", None, "no_key")]
    assert missing(report) == reasons

    theirs = call_of("t", telephonySessionId="s-1", extension={"id": 8, "uri": "u"})
    ours = call_of("o", telephonySessionId="s-1", extension={"id": 7, "uri": "u"})
    by_session = call_of("x") | {"sessionId": "12"}
    report = attach([state], relations.active_calls(), [theirs, ours, by_session])
    assert value(calls[0], "call", "call") is ours
    assert value(calls[1], "call", "call") is by_session
    assert missing(report) == [("active_calls", None, "no_key")]
    stranger = make(PresenceInfoResponse, {"activeCalls": [{"telephonySessionId": "s-1"}]})
    assert attach([stranger], relations.active_calls(), [theirs]).complete


def test_presences_of_extensions_and_of_parties(make: Callable[[Any, dict[str, Any]], Any]) -> None:
    states: list[dict[str, Any]] = [{"extension": {"id": 7}}, {"extensionId": "8"}]
    ada = make(ExtensionListItem, {"id": 8})
    session = make(
        CallSessionObject, {"id": "s", "parties": [{"extensionId": "7"}, {"id": "outsider"}, {"extensionId": "9"}]}
    )
    assert attach([ada], relations.presences(), states).complete
    assert value(ada, "presence", "presence") is states[1]
    report = attach([session], relations.presences(), states)
    assert [value(party, "presence", "presence") for party in value(session, "parties", "parties")] == [
        states[0],
        None,
        None,
    ]
    assert missing(report) == [("presences", "9", "not_found")]


def test_extensions_devices_and_numbers(make: Callable[[Any, dict[str, Any]], Any]) -> None:
    ada, grace = (make(Extension, {"id": number}) for number in (1, 2))
    numbers = [
        make(UserPhoneNumberInfo, {"id": 41, "phoneNumber": "+1", "extension": {"id": 1}}),
        make(UserPhoneNumberInfo, {"id": 42, "phoneNumber": "+2"}),
    ]
    devices = [
        make(DeviceResource, {"id": "d1", "extension": {"id": 1}, "phoneLines": [{"phoneInfo": {"id": 41}}]}),
        make(DeviceResource, {"id": "d2", "extension": {"id": 1}}),
        make(DeviceResource, {"id": "d3", "phoneLines": [{"phoneInfo": {"id": 41}}, {"phoneInfo": {"id": 49}}, {}]}),
    ]
    report = attach([ada, grace], relations.devices(), devices)
    assert value(ada, "devices", "devices") == devices[:2]
    assert value(grace, "devices", "devices") == []
    assert (report.resolved, report.complete) == (2, True)

    assert attach(numbers, relations.devices(), devices).complete
    assert value(numbers[0], "devices", "devices") == [devices[0], devices[2]]
    assert value(numbers[1], "devices", "devices") == []

    assert attach([ada, grace], relations.phone_numbers(), numbers).complete
    assert value(ada, "phoneNumbers", "phone_numbers") == [numbers[0]]
    report = attach(devices, relations.phone_numbers(), numbers)
    assert value(devices[0], "phoneNumbers", "phone_numbers") == [numbers[0]]
    assert value(devices[1], "phoneNumbers", "phone_numbers") is None
    assert value(devices[2], "phoneNumbers", "phone_numbers") == [numbers[0]]
    assert missing(report) == [("phone_numbers", "49", "not_found")]

    report = attach(devices, relations.extensions(), [ada])
    assert value(value(devices[1], "extension", "extension"), "details", "details") is ada
    assert report.resolved == 2


def test_contacts(make: Callable[[Any, dict[str, Any]], Any]) -> None:
    ada = {"mobilePhone": "(650) 555-0100"}
    call = make(CallLogRecord, call_of("1", **{"from": {"phoneNumber": "+16505550100"}, "to": {"phoneNumber": "7"}}))
    session = make(CallSessionObject, {"id": "s", "parties": [{"from": {"phoneNumber": "6505550100"}}]})
    report = attach([call], relations.contacts(), [ada])
    assert value(value(call, "from", "from_"), "contactPhone", "contact_phone") == "(650) 555-0100"
    assert missing(report) == [("contacts", "7", "not_found")]
    assert attach([session], relations.contacts(mode="contains"), [ada]).resolved == 1
    party = value(session, "parties", "parties")[0]
    assert value(value(party, "from", "from_"), "contact", "contact") is ada


def test_wrong_arguments() -> None:
    recordings = relations.recordings()
    wrong: list[Any] = [call_of("1"), "calls", CallLogRecord.from_dict(call_of("1")), 5]
    for records in wrong:
        with pytest.raises(ConfigurationError, match=r"attach: records must be a list .*, not .* page\.records"):
            attach(records, recordings, [])
    with pytest.raises(ConfigurationError, match=r"attach: others\[1\] is 'x'"):
        attach([], recordings, [{}, "x"])  # type: ignore[list-item]  # pyright: ignore[reportArgumentType]  # a wrong value is what is tested
    with pytest.raises(ConfigurationError, match=r"pass recordings\(\), with parentheses"):
        attach([], relations.recordings, [])  # type: ignore[arg-type]  # pyright: ignore[reportArgumentType]  # a wrong value is what is tested
    message = Message.from_dict({"id": 7})
    with pytest.raises(TypeError, match="Message does not have the client-side attribute 'devices'"):
        attach([message], relations.devices(), [])  # type: ignore[misc]  # pyright: ignore[reportArgumentType]  # a wrong value is what is tested


NUMBERS = st.sampled_from(["+16505550100", "(650) 555-0100", "+16505550101", "101", "anonymous", ""])
PARTY = st.fixed_dictionaries({}, optional={"phoneNumber": NUMBERS, "extensionNumber": st.sampled_from(["101", "102"])})
SIDES: dict[str, Any] = {
    "direction": st.sampled_from(["Inbound", "Outbound"]),
    "from": PARTY,
    "to": PARTY,
    "owner": st.sampled_from(["1", "2", None]),
}


def numbers_of(record: dict[str, Any]) -> set[str]:
    sides: Any = record["from"] if record["direction"] == "Inbound" else record["to"]
    found: set[str] = set()
    side: Any
    for side in sides if isinstance(record["to"], list) and sides is record["to"] else [sides]:
        number, extension = side.get("phoneNumber"), side.get("extensionNumber")
        found |= {"+16505550100" if number == "(650) 555-0100" else number} if number else set()
        found |= {f"extension {extension}"} if extension else set()
    return found


@given(
    calls=st.lists(st.fixed_dictionaries(SIDES), max_size=6),
    messages=st.lists(st.fixed_dictionaries({**SIDES, "to": st.lists(PARTY, max_size=2)}), max_size=6),
    models=st.booleans(),
)
def test_a_conversation_equals_a_linear_search(
    calls: list[dict[str, Any]], messages: list[dict[str, Any]], models: bool
) -> None:
    def made(data: dict[str, Any], place: int) -> Any:
        owner = data["owner"]
        if "extensionId" in data:
            whole = {**data, "id": place}
            return Message.from_dict(whole) if models else whole
        whole = {**data, "id": str(place), **({"extension": {"id": int(owner), "uri": "u"}} if owner else {})}
        return CallLogRecord.from_dict(whole) if models else whole

    records = [made(call, place) for place, call in enumerate(calls)]
    others = [made({**message, "extensionId": message["owner"]}, place) for place, message in enumerate(messages)]
    report = attach(records, relations.conversation(), others)
    for call, record in zip(calls, records, strict=True):
        expected = [
            place
            for place, message in enumerate(messages)
            if numbers_of(call) & numbers_of(message)
            and (call["owner"] is None or message["owner"] in (None, call["owner"]))
        ]
        found = value(record, "conversation", "conversation")
        if not numbers_of(call):
            assert found is None
            assert any(record in item.records for item in report.unresolved)
        else:
            assert [value(message, "id", "id") for message in found] == expected
