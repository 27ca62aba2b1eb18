"""Relations that are fetched: from the sandbox, in batches and lists, and what happens where it refuses."""

from __future__ import annotations

import json
from datetime import UTC, datetime
from typing import TYPE_CHECKING, Any

import pytest

import rcext
from rcext import relations
from rcext.batch import BatchInterrupted
from rcext.errors import ConfigurationError, Forbidden, ServerError
from rcext.relations import resolve, resolve_async

if TYPE_CHECKING:
    from collections.abc import Iterator

    from rcext.relations import ResolveReport
    from rcext.sandbox import Sandbox
    from ringcentral_api.models import CallLogRecord, CallParty

NOBODY = "+16505559999"


@pytest.fixture
def rc(sb: Sandbox) -> Iterator[rcext.RingCentral]:
    with rcext.RingCentral(sb.server, sb.client_id, sb.client_secret, jwt=sb.jwt, retries=0) as client:
        client.api.user_settings.read_extension()
        sb.requests.clear()
        yield client


def calls_of(rc: rcext.RingCentral, sb: Sandbox) -> list[CallLogRecord]:
    records = rc.api.call_log.read_user_call_log(view="Detailed", per_page=1000).records
    sb.requests.clear()
    return records


def requested(sb: Sandbox) -> dict[str, int]:
    """Return the number of requests of each operation."""
    counts: dict[str, int] = {}
    for request in sb.requests:
        counts[request.operation] = counts.get(request.operation, 0) + 1
    return counts


def reasons(report: ResolveReport, relation: str) -> set[str]:
    return {item.reason for item in report.unresolved if item.relation == relation}


def test_all_relations_of_calls(sb: Sandbox, rc: rcext.RingCentral) -> None:
    log = calls_of(rc, sb)
    before = json.dumps([call.to_dict() for call in log])
    report = resolve(
        rc,
        log,
        relations.contacts(),
        relations.recordings(),
        relations.messages(),
        relations.conversation(),
        relations.extensions(),
    )
    assert len(log) > 100
    assert requested(sb) == {
        "listContacts": 1,
        "readCallRecording": 1,
        "readMessage": 1,
        "listMessages": 1,
        "listExtensions": 1,
    }
    recorded = [call for call in log if call.recording is not None]
    assert len(recorded) > 5
    for call in recorded:
        assert call.recording is not None
        assert call.recording.details is not None
        assert call.recording.details.id == call.recording.id
        assert call.recording.details.duration == call.duration
    left = [call for call in log if call.message is not None]
    assert left
    for call in left:
        assert call.message is not None
        assert call.from_ is not None
        assert call.messages is not None
        assert [str(message.id) for message in call.messages] == [call.message.id]
        assert call.messages[0].from_ is not None
        assert call.messages[0].from_.phone_number == call.from_.phone_number
        assert call.conversation is not None
        assert call.message.id in [str(message.id) for message in call.conversation]
    assert all(call.extension is not None and call.extension.details is not None for call in log)
    assert report.resolved == sum(report.counts.values()) > len(log)
    assert {item.relation for item in report.unresolved} == {"contacts"}
    assert json.dumps([call.to_dict() for call in log]) == before  # never sent


def test_dicts_and_models_together(sb: Sandbox, rc: rcext.RingCentral) -> None:
    recorded = [call for call in calls_of(rc, sb) if call.recording is not None]
    mixed: list[Any] = [call if place % 2 else call.to_dict() for place, call in enumerate(recorded)]
    report = resolve(rc, mixed, relations.recordings())
    assert report.complete
    assert mixed[0]["recording"]["details"].id == mixed[0]["recording"]["id"]
    assert mixed[1].recording.details.id == mixed[1].recording.id


def test_the_number_of_requests_does_not_grow_with_records(
    sb: Sandbox, rc: rcext.RingCentral, monkeypatch: pytest.MonkeyPatch
) -> None:
    known = [call.recording.id for call in calls_of(rc, sb) if call.recording is not None][:10]
    calls = [
        {"recording": {"id": identifier}} for identifier in [*known, *known, *map(str, range(1, 66)), "a,b", "x/y"]
    ]
    report = resolve(rc, calls, relations.recordings())
    assert requested(sb) == {"readCallRecording": 3}  # 75 ids, 30 per request; malformed ids are not requested
    assert report.resolved == 2 * len(known)
    assert len(report.unresolved) == 66
    assert reasons(report, "recordings") == {"not_found", "no_key"}
    sb.requests.clear()

    monkeypatch.setattr(relations._of_calls, "PAGE", 7)  # pyright: ignore[reportPrivateUsage]  # the sandbox has no 1,000 messages
    messages = rc.api.message_store.list_messages(per_page=1000).records
    dates = [message.creation_time for message in messages if message.creation_time is not None]
    sb.requests.clear()
    report = resolve(rc, calls_of(rc, sb), relations.conversation(date_from=min(dates)))
    assert requested(sb) == {"listMessages": (len(messages) + 6) // 7}
    assert report.complete


def test_no_requests_without_lookups(sb: Sandbox, rc: rcext.RingCentral) -> None:
    calls = [{"id": "1", "direction": "Inbound"}]
    report = resolve(
        rc, calls, relations.recordings(), relations.messages(), relations.contacts(), relations.conversation()
    )
    assert report.counts == {"recordings": 0, "messages": 0, "contacts": 0, "conversation": 0}
    assert [(item.relation, item.reason) for item in report.unresolved] == [("conversation", "no_key")]
    assert resolve(rc, [], relations.recordings(), relations.conversation()).complete
    assert len(sb.requests) == 0


def test_messages_and_their_calls(sb: Sandbox, rc: rcext.RingCentral) -> None:
    messages = rc.api.message_store.list_messages(per_page=1000).records
    sb.requests.clear()
    report = resolve(rc, messages, relations.calls(view="Detailed"))
    assert requested(sb) == {"readUserCallLog": 1}
    assert report.complete
    for message in messages:
        assert message.calls is not None
        for call in message.calls:
            assert call.legs
            ours, theirs = (side.from_ if side.direction == "Inbound" else None for side in (message, call))
            if ours is not None and theirs is not None:
                assert ours.phone_number == theirs.phone_number
    assert sum(len(message.calls or ()) for message in messages) == report.resolved > 0


def test_each_extension_has_its_own_list(sb: Sandbox, rc: rcext.RingCentral) -> None:
    sb.incoming_sms(NOBODY, "one", to="101")
    sb.incoming_sms(NOBODY, "two", to="102")
    ids = [sb.extensions["101"], sb.extensions["102"]]
    calls: list[dict[str, Any]] = [
        {"direction": "Inbound", "from": {"phoneNumber": NOBODY}, "extension": {"id": int(identifier)}}
        for identifier in ids
    ]
    report = resolve(rc, calls, relations.conversation())
    assert requested(sb) == {"listMessages": 2}
    assert [request.path.split("/extension/")[1].partition("/")[0] for request in sb.requests] == ids
    texts = [[message.subject for message in call["conversation"]] for call in calls]
    assert [sorted(set(some)) for some in texts] == [["one"], ["two"]]
    assert report.complete
    sb.requests.clear()
    resolve(rc, calls, relations.conversation(extension_id="~"))
    assert requested(sb) == {"listMessages": 1}


def test_the_own_extension_as_tilde(sb: Sandbox, rc: rcext.RingCentral) -> None:
    log = calls_of(rc, sb)
    whole = resolve(rc, log, relations.conversation())
    assert whole.resolved > 0
    for own in ("~", sb.extension_id):
        assert resolve(rc, log, relations.conversation(extension_id=own)).counts == whole.counts
    messages = rc.api.message_store.list_messages(per_page=1000).records
    whole = resolve(rc, messages, relations.calls())
    assert whole.resolved > 0
    for own in ("~", sb.extension_id):
        assert resolve(rc, messages, relations.calls(extension_id=own)).counts == whole.counts


def test_new_records_between_pages_are_not_doubled(
    sb: Sandbox, rc: rcext.RingCentral, monkeypatch: pytest.MonkeyPatch
) -> None:
    stranger = "+16505559997"
    sb.incoming_sms(stranger, "one")
    sb.incoming_sms(stranger, "two")
    calls: list[dict[str, Any]] = [{"direction": "Inbound", "from": {"phoneNumber": stranger}}]
    monkeypatch.setattr(relations._of_calls, "PAGE", 2)  # pyright: ignore[reportPrivateUsage]  # newest first

    @rc.events.on("request_success")
    def arrives(_event: object) -> None:
        rc.events.off("request_success", arrives)
        sb.incoming_sms("+16505559998", "another", to="101")

    assert resolve(rc, calls, relations.conversation()).counts == {"conversation": 2}
    assert requested(sb)["listMessages"] > 1
    assert [message.subject for message in calls[0]["conversation"]] == ["one", "two"]


def test_extensions_devices_and_numbers(sb: Sandbox, rc: rcext.RingCentral) -> None:
    extensions = rc.api.extensions.list_extensions().records or []
    sb.requests.clear()
    report = resolve(rc, extensions, relations.presences(), relations.devices(), relations.phone_numbers())
    assert report.complete
    assert requested(sb) == {"readUserPresenceStatus": 1, "listExtensionDevices": 1, "listAccountPhoneNumbers": 1}
    users = [extension for extension in extensions if extension.extension_number != "200"]
    for extension in users:
        assert extension.presence is not None
        assert extension.presence.extension is not None
        assert extension.presence.extension.id == extension.id
        assert extension.devices
        assert extension.phone_numbers
        assert extension.contact is not None
        assert extension.phone_numbers[0].phone_number == extension.contact.business_phone
    sb.requests.clear()

    devices = [device for extension in users for device in extension.devices or ()]
    report = resolve(rc, devices, relations.phone_numbers(), relations.extensions())
    assert requested(sb) == {"listAccountPhoneNumbers": 1, "listExtensions": 1}
    assert report.complete
    desk = devices[0]
    assert desk.extension is not None
    assert desk.extension.details is not None
    assert desk.extension.details.name == users[0].name
    assert desk.phone_numbers is not None
    assert users[0].phone_numbers is not None
    assert desk.phone_numbers[0].id == users[0].phone_numbers[0].id
    sb.requests.clear()

    numbers = rc.api.phone_numbers.list_account_phone_numbers().records or []
    sb.requests.clear()
    report = resolve(rc, numbers, relations.devices(), relations.extensions())
    assert requested(sb) == {"listExtensionDevices": 1, "listExtensions": 1}
    by_number = {number.phone_number: number for number in numbers}
    own = by_number[users[0].phone_numbers[0].phone_number]
    assert own.devices is not None
    assert [device.id for device in own.devices] == [desk.id]
    assert [number.devices for number in numbers if number.extension is None] == [[]]
    assert report.complete


def test_many_extensions_use_the_list(sb: Sandbox, rc: rcext.RingCentral) -> None:
    own = int(sb.extension_id)
    crowd: list[dict[str, Any]] = [{"id": own}, *({"id": number} for number in range(1, 31))]
    report = resolve(rc, crowd, relations.presences(detailed=False))
    assert requested(sb) == {"readAccountPresence": 1}
    assert crowd[0]["presence"].extension.id == own
    assert (report.resolved, len(report.unresolved)) == (1, 30)
    sb.requests.clear()
    report = resolve(rc, crowd, relations.devices())
    assert requested(sb) == {"listExtensionDevices": 2}
    listed = rc.api.devices.list_extension_devices().records  # their kinds are a default of the document
    assert [device.id for device in crowd[0]["devices"]] == [device.id for device in listed]
    assert (len(listed) > 0, len(report.unresolved)) == (True, 30)
    assert all(item.error is not None for item in report.unresolved)
    assert "devices" not in crowd[1]  # which is not the same as having none


def test_presences_active_calls_and_sessions(sb: Sandbox, rc: rcext.RingCentral) -> None:
    live = sb.incoming_call(NOBODY)
    live.answer()
    other = sb.incoming_call(NOBODY, to="102")
    presences = rc.api.presence.read_account_presence(detailed_telephony_state=True).records or []
    sb.requests.clear()
    report = resolve(rc, presences, relations.active_calls(), relations.telephony_sessions(), relations.extensions())
    assert requested(sb) == {"listCompanyActiveCalls": 1, "listExtensions": 1}
    active = [call for presence in presences for call in presence.active_calls or ()]
    assert len(active) == 2
    for call in active:
        assert call.call is not None
        assert call.call.telephony_session_id == call.telephony_session_id
        assert call.call.from_ is not None
        assert call.call.from_.phone_number == NOBODY
    assert {item.wanted for item in report.unresolved} == {call.telephony_session_id for call in active}
    assert reasons(report, "telephony_sessions") == {"not_requested"}
    sb.requests.clear()

    report = resolve(rc, presences, relations.telephony_sessions(one_by_one=True))
    assert requested(sb) == {"readCallSessionStatus": 2}
    assert report.complete
    sessions = [call.telephony_session for call in active if call.telephony_session is not None]
    assert [session.id for session in sessions] == [call.telephony_session_id for call in active]
    sb.requests.clear()

    report = resolve(rc, sessions, relations.presences())
    assert requested(sb) == {"readUserPresenceStatus": 1}
    party: CallParty = (sessions[0].parties or [])[0]
    assert party.extension_id == sb.extension_id
    assert party.presence is not None
    assert party.presence.active_calls is not None
    assert party.presence.active_calls[0].telephony_session_id == sessions[0].id
    sb.requests.clear()

    own = [presence for presence in presences if presence.active_calls][:1]
    resolve(rc, own, relations.active_calls())
    assert requested(sb) == {"listExtensionActiveCalls": 1}
    live.hang_up()
    other.hang_up()
    report = resolve(rc, presences, relations.telephony_sessions(one_by_one=True))
    assert reasons(report, "telephony_sessions") == {"not_found"}


def test_recordings_and_their_calls(sb: Sandbox, rc: rcext.RingCentral) -> None:
    recorded = [call for call in calls_of(rc, sb) if call.recording is not None]
    recordings = [call.recording.to_dict() for call in recorded if call.recording is not None]
    report = resolve(rc, recordings, relations.recorded_calls())
    assert requested(sb) == {"readCompanyCallLog": 1}
    assert report.complete
    assert [entry["call"].id for entry in recordings] == [call.id for call in recorded]
    sb.requests.clear()
    resolve(rc, recordings, relations.recorded_calls(extension_id="~"))
    assert requested(sb) == {"readUserCallLog": 1}


def test_a_refused_list_is_reported(sb: Sandbox, rc: rcext.RingCentral) -> None:
    log = calls_of(rc, sb)
    sb.set_user_permissions({"ReadCallRecording", "ReadExtensions"})
    report = resolve(
        rc, log, relations.conversation(), relations.messages(), relations.contacts(), relations.recordings()
    )
    assert report.counts["recordings"] > 0
    for relation in ("conversation", "messages", "contacts"):
        assert report.counts[relation] == 0
        assert reasons(report, relation) == {"refused"}
    assert all(isinstance(item.error, Forbidden) for item in report.unresolved)
    assert log[0].conversation is None


def test_a_fatal_error_is_raised_and_earlier_results_stay(sb: Sandbox, rc: rcext.RingCentral) -> None:
    log = calls_of(rc, sb)
    sb.faults.add("listMessages", "status", status=500, times=1)
    with pytest.raises(ServerError):
        resolve(rc, log, relations.recordings(), relations.conversation())
    assert any(call.recording is not None and call.recording.details is not None for call in log)
    sb.faults.add("readMessage", "status", status=500, times=1)
    with pytest.raises(BatchInterrupted):
        resolve(rc, log, relations.messages())


def test_within_the_rate_limits(sb: Sandbox) -> None:
    limited = sb.faults.add("readCallRecording", "rate_limit", seconds=1, times=1, after=1)
    with rcext.RingCentral(sb.server, sb.client_id, sb.client_secret, jwt=sb.jwt) as rc:
        calls = [{"recording": {"id": str(number)}} for number in range(100)]
        report = resolve(rc, calls, relations.recordings())
    assert limited.hits == 1
    assert [request.status for request in sb.requests if request.operation == "readCallRecording"] == [
        207,
        429,
        207,
        207,
        207,
    ]
    assert reasons(report, "recordings") == {"not_found"}
    assert len(report.unresolved) == 100


async def test_the_same_in_asyncio(sb: Sandbox) -> None:
    async with rcext.AsyncRingCentral(sb.server, sb.client_id, sb.client_secret, jwt=sb.jwt) as rc:
        log = (await rc.api.call_log.read_user_call_log(per_page=1000)).records
        sb.requests.clear()
        report = await resolve_async(rc, log, relations.recordings(), relations.conversation())
        assert requested(sb) == {"readCallRecording": 1, "listMessages": 1}
        assert report.complete
        assert all(call.recording.details is not None for call in log if call.recording is not None)
        with pytest.raises(ConfigurationError, match="resolve_async: pass at least one relation"):
            await resolve_async(rc, log)


def test_invalid_arguments_are_rejected_before_sending(sb: Sandbox, rc: rcext.RingCentral) -> None:
    wrong: Any = relations.recordings
    cases: tuple[tuple[Any, tuple[Any, ...], str], ...] = (
        ([], (), r"resolve: pass at least one relation"),
        ([], (wrong,), r"recordings\(\), with parentheses"),
        ([], ("recordings",), r"'recordings' is not a relation; pass one of"),
        ({"id": "1"}, (relations.recordings(),), r"pass \[record\] for one"),
        ([{"recording": {"id": "1"}}, None], (relations.recordings(),), r"records\[1\] is None"),
    )
    records: Any
    given: Any
    for records, given, text in cases:
        with pytest.raises(ConfigurationError, match=text):
            resolve(rc, records, *given)
    with pytest.raises(ConfigurationError, match="region="):
        relations.conversation(region="us")
    with pytest.raises(ConfigurationError, match="region="):
        relations.contacts(region="us")
    late, early = datetime(2026, 2, 1, tzinfo=UTC), datetime(2026, 1, 1)
    for make in (relations.conversation, relations.calls, relations.recorded_calls):
        with pytest.raises(ConfigurationError, match=f"{make.__name__}: date_from=2026-02-01.* is after date_to="):
            make(date_from=late, date_to=early)
        day: Any = "2026-01-01"
        with pytest.raises(ConfigurationError, match="date_to='2026-01-01' should be a datetime"):
            make(date_to=day)
    view: Any = "detailed"
    for seen in (relations.calls, relations.recorded_calls):
        with pytest.raises(ConfigurationError, match="view='detailed'"):
            seen(view=view)
    assert len(sb.requests) == 0
