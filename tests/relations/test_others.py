from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest

import rcext
from rcext.relations import (
    attach_contacts_to_presences,
    attach_devices_to_extensions,
    attach_messages_to_calls,
    attach_phone_numbers_to_extensions,
    attach_recordings_to_calls,
    attach_sessions_to_presences,
    resolve_messages,
    resolve_messages_async,
)
from rcext.sandbox import Sandbox
from ringcentral_api.models import (
    CallLogRecord,
    GetExtensionInfoResponse,
    GetMessageInfoResponse,
    PresenceInfoResponse,
)

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator


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


CALL: dict[str, Any] = {
    "id": "1",
    "uri": "u",
    "sessionId": "1",
    "message": {"id": "5"},
    "recording": {"id": "8"},
    "legs": [{"message": {"id": "6"}, "recording": {"id": "9"}}, {"message": {"id": "5"}}, {}],
}


def test_messages(make: Callable[[Any, dict[str, Any]], Any]) -> None:
    call = make(CallLogRecord, dict(CALL))
    other = make(CallLogRecord, {"id": "2", "uri": "u", "sessionId": "2"})
    messages = [make(GetMessageInfoResponse, {"id": number, "uri": "u"}) for number in (5, 7)]
    assert attach_messages_to_calls(messages, [call, other]) == (1, frozenset({"6"}))
    assert value(call, "messages", "messages") == [messages[0]]
    assert value(other, "messages", "messages") is None


def test_recordings(make: Callable[[Any, dict[str, Any]], Any]) -> None:
    call = make(CallLogRecord, {**CALL, "recording": {"id": "8"}})
    recording = {"id": "8", "contentUri": "c"}
    assert attach_recordings_to_calls([recording], [call]) == (1, frozenset({"9"}))
    assert value(value(call, "recording", "recording"), "details", "details") is recording


def test_presences(make: Callable[[Any, dict[str, Any]], Any]) -> None:
    state = make(
        PresenceInfoResponse,
        {
            "activeCalls": [
                {"from": "+16505550100", "to": "101", "telephonySessionId": "s-1"},
                {"telephonySessionId": "s-2"},
            ]
        },
    )
    ada = {"mobilePhone": "(650) 555-0100"}
    assert attach_contacts_to_presences([ada], [state]) == (1, frozenset({"101"}))
    session = {"id": "s-1"}
    assert attach_sessions_to_presences([session], [state, {}]) == (1, frozenset({"s-2"}))
    call = value(state, "activeCalls", "active_calls")[0]
    assert value(call, "fromContact", "from_contact") is ada
    assert value(call, "fromContactPhone", "from_contact_phone") == "(650) 555-0100"
    assert value(call, "toContact", "to_contact") is None
    assert value(call, "telephonySession", "telephony_session") is session


def test_what_extensions_have(make: Callable[[Any, dict[str, Any]], Any]) -> None:
    ada, grace = (make(GetExtensionInfoResponse, {"id": number}) for number in (1, 2))
    devices = [
        {"id": "d1", "extension": {"id": 1}},
        {"id": "d2", "extension": {"id": "1"}},
        {"id": "d3", "extension": {"id": 9}},
    ]
    assert attach_devices_to_extensions([*devices, {"id": "d4"}], [ada, grace]) == (2, frozenset({"d3"}))
    assert value(ada, "devices", "devices") == devices[:2]
    assert value(grace, "devices", "devices") == []
    numbers = [{"id": 4, "extension": {"id": 2}}]
    assert attach_phone_numbers_to_extensions(numbers, [ada, grace]) == (1, frozenset())
    assert value(grace, "phoneNumbers", "phone_numbers") == numbers


@pytest.fixture(scope="module")
def sb() -> Iterator[Sandbox]:
    with Sandbox(seed=8) as sandbox:
        yield sandbox


def calls_with(ids: list[str]) -> list[CallLogRecord]:
    return [
        CallLogRecord.from_dict({"id": f"c{number}", "uri": "u", "sessionId": "1", "message": {"id": identifier}})
        for number, identifier in enumerate(ids)
    ]


def test_messages_are_fetched_in_batches(sb: Sandbox) -> None:
    with rcext.RingCentral(sb.server, sb.client_id, sb.client_secret, jwt=sb.jwt) as rc:
        ids = [str(entry.id) for entry in rc.api.message_store.list_messages().records]
        calls = calls_with([*ids, "7", *ids])
        result = resolve_messages(rc, calls)
        assert result == (2 * len(ids), frozenset({"7"}))
        assert sb.requests.count(operation="readMessage") == (len(ids) + 1 + 49) // 50
        assert calls[0].messages is not None
        assert str(calls[0].messages[0].id) == ids[0]
        assert "messages" not in calls[0].to_dict()
        assert resolve_messages(rc, []) == (0, frozenset())


async def test_messages_are_fetched_in_asyncio(sb: Sandbox) -> None:
    async with rcext.AsyncRingCentral(sb.server, sb.client_id, sb.client_secret, jwt=sb.jwt) as rc:
        page = await rc.api.message_store.list_messages(per_page=3)
        calls = calls_with([str(entry.id) for entry in page.records])
        assert (await resolve_messages_async(rc, calls)).attached == len(calls)
