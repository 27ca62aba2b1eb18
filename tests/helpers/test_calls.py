"""Legs of calls and calls of presences: what the original cannot be asked about."""

from __future__ import annotations

import copy
import datetime
import random
from typing import TYPE_CHECKING, Any, assert_type

import pytest

from rcext.errors import ConfigurationError
from rcext.helpers import call
from ringcentral_api.models import CallLogFromParty, CallLogRecord, PersonalContact, PresenceInfoResponse
from tests.work import lines_run

if TYPE_CHECKING:
    from collections.abc import Callable

    from rcext.relations import Record

ADA, BOB = {"phoneNumber": "+16505550100", "name": "Ada"}, {"phoneNumber": "+16505550101", "name": "Bob"}


def leg(direction: str, start: str = "2026-03-01T10:00:00Z", **more: Any) -> dict[str, Any]:
    ends = (ADA, BOB) if direction == "Outbound" else (BOB, ADA)
    return {"id": direction[0], "direction": direction, "startTime": start, "from": ends[0], "to": ends[1], **more}


def test_two_legs_stay_together() -> None:
    inbound, outbound = leg("Inbound", "2026-03-01T10:00:02Z"), leg("Outbound")
    alone = leg("Outbound", "2026-03-01T09:00:00Z")
    given = [alone, inbound, outbound]
    before = copy.deepcopy(given)
    first, second, third = call.process_calls(given)
    assert given == before
    assert (first["id"], first["hasSubsequent"], first["subsequent"]) == ("O", True, False)
    assert (second["id"], second["hasSubsequent"], second["subsequent"]) == ("I", False, True)
    assert second["startTime"] == outbound["startTime"]
    assert third == alone | {"subsequent": False, "hasSubsequent": False}


def test_merged_models_stay_models() -> None:
    contact = PersonalContact.from_dict({"firstName": "Ada"})
    outbound = CallLogRecord.from_dict(leg("Outbound", duration=5, note="kept"))
    inbound = CallLogRecord.from_dict(leg("Inbound", duration=9) | {"to": ADA | {"location": "Here"}})
    assert inbound.to is not None
    inbound.to.contact, inbound.to.contact_phone = contact, "650"
    (whole,) = assert_type(call.process_calls([outbound, inbound], merge=True), list[CallLogRecord])
    assert isinstance(whole.from_, CallLogFromParty)
    assert (whole.from_.location, whole.from_.contact, whole.from_.contact_phone) == ("Here", contact, "650")
    assert (whole.duration, whole.has_subsequent, whole.subsequent) == (9, True, False)
    assert whole.additional_properties == {"note": "kept"}
    assert not {"subsequent", "hasSubsequent", "contact"} & whole.to_dict().keys() | whole.to_dict()["from"].keys() & {
        "contact"
    }
    assert (outbound.duration, outbound.has_subsequent) == (5, None)
    assert outbound.from_ is not None
    assert outbound.from_.location is None


def test_a_model_and_a_dict_are_two_legs() -> None:
    outbound, inbound = CallLogRecord.from_dict(leg("Outbound", duration=5)), leg("Inbound", duration=9)
    inbound["to"] = ADA | {"contact": {"firstName": "Ada"}}
    both: list[Record] = [outbound, inbound]
    first, second = call.process_calls(both)
    assert isinstance(first, CallLogRecord)
    assert isinstance(second, dict)
    assert second["startTime"] == "2026-03-01T10:00:00Z"
    (whole,) = call.process_calls(both[::-1], merge=True)
    assert isinstance(whole, CallLogRecord)
    assert whole.from_ is not None
    assert (whole.from_.name, whole.from_.additional_properties) == ("Ada", {})
    assert whole.from_.contact is inbound["to"]["contact"]


def test_a_call_is_the_leg_of_one_call() -> None:
    calls = [leg("Outbound", id="1"), leg("Outbound", id="2"), leg("Inbound", id="3"), leg("Inbound", id="4")]
    assert [one["id"] for one in call.process_calls(calls)] == ["1", "3", "2", "4"]
    assert [one["id"] for one in call.process_calls(calls[:3])] == ["1", "3", "2"]


@pytest.mark.parametrize(
    ("seconds", "together"), [("04.999", True), ("05.000", False), ("05.001", False), ("00.000", True)]
)
def test_the_time_between_two_legs(seconds: str, together: bool) -> None:
    start = f"2026-03-01T10:00:{seconds}Z"
    for calls in ([leg("Outbound"), leg("Inbound", start)], [leg("Outbound", start), leg("Inbound")]):
        assert call.check_mergeability(*calls) is together
        assert len(call.process_calls(calls, merge=True)) == (1 if together else 2)


def test_missing_values_do_not_match() -> None:
    assert call.check_mergeability(leg("Outbound", ""), leg("Inbound", ""))
    assert not call.check_mergeability(leg("Outbound", "soon"), leg("Inbound", "soon"))
    assert not call.check_mergeability(leg("Outbound") | {"to": {}}, leg("Inbound") | {"from": {}})
    nameless = {"phoneNumber": "101"}
    assert not call.check_mergeability(leg("Outbound"), leg("Inbound") | {"to": nameless})
    assert call.check_mergeability(leg("Outbound"), leg("Inbound") | {"to": nameless | {"name": "Ada"}})


def test_strict_requires_a_ring_out() -> None:
    assert not call.check_mergeability(leg("Outbound"), leg("Inbound"), strict=True)
    assert call.check_mergeability(leg("Outbound", action="RingOut PC"), leg("Inbound"), strict=True)


@pytest.mark.parametrize("seconds", [0, -1, float("nan"), float("inf")])
def test_a_malformed_time(seconds: float) -> None:
    with pytest.raises(ConfigurationError, match="max_start_time_discrepancy"):
        call.process_calls([], max_start_time_discrepancy=seconds)


def many(count: int, *, same: bool) -> list[dict[str, Any]]:
    start = datetime.datetime(2026, 1, 1, tzinfo=datetime.UTC)
    calls: list[dict[str, Any]] = []
    for place in range(count):
        moment = (start if same else start + datetime.timedelta(minutes=place)).isoformat()
        calls += [leg("Inbound", moment, id=str(place)), leg("Outbound", moment, id=str(place))]
    return calls


@pytest.mark.parametrize("same", [False, True])
def test_the_time_is_linear(same: bool) -> None:
    def work(count: int) -> int:
        calls = many(count, same=same)
        if not same:
            random.Random(count).shuffle(calls)
        merged, lines = lines_run(lambda: call.process_calls(calls, merge=True))
        assert len(merged) == count
        return lines

    assert work(1000) < 11 * work(100)  # pair by pair it would be 100 times


def presence(status: str = "Ringing", **more: Any) -> dict[str, Any]:
    active = {"id": "a", "sessionId": "7", "direction": "Inbound", "from": "101", "to": "102", **more}
    return {"extension": {"id": 5}, "activeCalls": [active | {"telephonyStatus": status}]}


def test_presences_as_they_come() -> None:
    first, later = (datetime.datetime(2026, 3, 1, hour, tzinfo=datetime.UTC) for hour in (10, 11))
    calls: list[dict[str, Any]] = []
    calls = call.merge_presence_calls(calls, presence(), now=first)
    calls = call.merge_presence_calls(calls, presence("CallConnected"), now=later)
    assert [(one["telephonyStatus"], one["startTime"]) for one in calls] == [
        ("CallConnected", "2026-03-01T10:00:00.000Z")
    ]
    ended = call.merge_presence_calls(calls, presence("NoCall"), now=later)
    assert ended[0]["result"] == "NoCall"
    assert calls[0]["result"] == "In Progress"
    assert call.merge_presence_calls(calls, None) == calls


def test_presences_that_are_models() -> None:
    now = datetime.datetime(2026, 3, 1, 10, tzinfo=datetime.UTC)
    model = PresenceInfoResponse.from_dict(presence(startTime="2026-03-01T09:30:00Z"))
    (one,) = assert_type(call.merge_presence_calls([], model, now=now), list[CallLogRecord])
    assert (one.session_id, one.start_time) == ("7", now - datetime.timedelta(minutes=30))
    assert one.telephony_status == "Ringing"
    assert "telephonyStatus" not in one.to_dict()
    (ringing,) = call.merge_presence_calls([], PresenceInfoResponse.from_dict(presence()), now=now)
    assert ringing.start_time == now
    known = CallLogRecord.from_dict(
        {"sessionId": "7", "uri": "u", "type": "Voice", "startTime": "2026-03-01T08:00:00Z"}
    )
    known.messages = []
    (merged,) = call.merge_presence_calls([known], model, now=now)
    assert (merged.uri, merged.type, merged.result, merged.start_time) == (
        "u",
        "Voice",
        "In Progress",
        now - datetime.timedelta(hours=2),
    )
    assert merged.messages == []
    assert known.result is None


def test_all_calls_in_one_list() -> None:
    make: Callable[[dict[str, Any]], CallLogRecord] = CallLogRecord.from_dict
    there = call.merge_presence_calls([], PresenceInfoResponse.from_dict(presence()))
    log = [make({"id": "x", "sessionId": "7", "uri": "u", "duration": 4}), make({"sessionId": "8"}), make({"id": "n"})]
    active = [make({"sessionId": "8", "duration": 2}), make({"sessionId": "9"})]
    merged = assert_type(call.merge_all(there, log, active), list[CallLogRecord])
    assert [(one.session_id, one.duration) for one in merged] == [("7", 4), ("8", 2), (None, None), ("9", None)]
    assert (merged[0].uri, merged[0].telephony_status) == ("u", "Ringing")
    assert there[0].uri == ""
