"""Sources, the throttle and one synchronization, without a stream."""

from __future__ import annotations

import contextlib
import json
from datetime import UTC, datetime
from typing import Any

import httpx
import pytest

from rcext.follow import Action, Checkpoint, CursorError, FollowGap, FollowTiming, ObjectVersion
from rcext.follow._sources import (
    REACH,
    Calls,
    Contacts,
    Messages,
    Observed,
    Page,
    Source,
    digest_of,
    read_page,
    source_of,
)
from rcext.follow._sync_pass import SyncPass, decode_entry, encode_change, encode_gap
from rcext.follow._timing import Throttle
from rcext.push import Notification
from ringcentral_api.client import RequestOptions
from tests.follow.model import START, iso, seconds

OPTIONS = RequestOptions()


def page(count: int = 0, *, at: float = START, older: bool = False, field: str = "startTime") -> Page:
    records: list[Any] = [{"id": str(number), field: iso(at)} for number in range(count)]
    return Page(records=records, token="t", time=None, full=True, older=older, next_page=None)


def queries(reading: Any, *pages: Page) -> tuple[list[dict[str, str]], float | None]:
    """Return the queries of a reading that receives these pages, and its result if it ends with them."""
    asked = [query(next(reading))]
    for one in pages:
        try:
            asked.append(query(reading.send(one)))
        except StopIteration as stop:
            return asked, stop.value
    return asked, None


def query(request: Any) -> dict[str, str]:
    """Return the query of a request, with dates in one notation."""
    return {name: iso(seconds(value)) if name.startswith("date") else value for name, value in request.query}


# -- requests


def test_calls_within_reach_are_one_request() -> None:
    asked, reached = queries(Calls("7", OPTIONS).full_sync(START - 3600, START), page(3))
    assert asked == [
        {"view": "Detailed", "syncType": "FSync", "dateFrom": iso(START - 3600), "recordCount": "250"},
    ]
    assert reached == START - 3600
    request = next(Calls("account", OPTIONS, detailed=False).full_sync(START - 3600, START))
    assert (request.operation.id, dict(request.query)["view"]) == ("sync_account_call_log", "Simple")
    assert next(Calls("7", OPTIONS).full_sync(START, START)).path.endswith("/extension/7/call-log-sync")


def test_older_calls_are_listed() -> None:
    start = START - 40 * 86400
    pages = [page(3), page(1000, at=START - 35 * 86400), page(5, at=START - 39 * 86400)]
    asked, reached = queries(Calls("7", OPTIONS).full_sync(start, START), *pages)
    edge = START - REACH + 3600
    assert asked[0]["dateFrom"] == iso(edge)
    assert asked[1:] == [
        {
            "view": "Detailed",
            "dateFrom": iso(start),
            "dateTo": iso(edge + 0.001),
            "page": "1",
            "perPage": "1000",
        },
        {
            "view": "Detailed",
            "dateFrom": iso(start),
            "dateTo": iso(START - 35 * 86400 + 0.001),
            "page": "1",
            "perPage": "1000",
        },
    ]
    assert reached == start


def test_a_full_page_of_calls_with_one_start_time() -> None:
    full = page(250, at=START - 100)
    asked, _ = queries(Calls("7", OPTIONS).full_sync(START - 3600, START), full, page(1000, at=START - 100))
    assert [query.get("page") for query in asked] == [None, "1", "2"]
    assert asked[1]["dateTo"] == asked[2]["dateTo"] == iso(START - 100 + 0.001)
    _, reached = queries(Calls("7", OPTIONS).full_sync(START - 3600, START), full, page(0, older=True))
    assert reached == START - 3600
    _, reached = queries(Calls("7", OPTIONS).full_sync(START - 3600, START), page(250, at=START - 7200))
    assert reached == START - 3600
    asked, _ = queries(Calls("7", OPTIONS).full_sync(START - 3600, START), full, page(3, at=START - 200, older=True))
    assert asked[-1]["dateTo"] == iso(START - 200 + 0.001)
    request = Calls("account", OPTIONS).full_sync(START - 40 * 86400, START)
    next(request)
    listed = request.send(page())
    assert listed.operation.id == "read_company_call_log"
    query = dict(listed.query)
    assert (query["page"], query["perPage"], query["view"]) == ("1", "1000", "Detailed")
    period = [datetime.fromisoformat(query[name]).timestamp() for name in ("dateFrom", "dateTo")]
    assert period == [START - 40 * 86400, START - REACH + 3600 + 0.001]


def test_messages_are_read_backwards() -> None:
    def field(count: int, at: float, older: bool = False) -> Page:
        return page(count, at=at, older=older, field="creationTime")

    def full() -> Any:
        return Messages("7", OPTIONS).full_sync(START - 3600, START)

    first = {"syncType": "FSync", "dateFrom": iso(START - 3600), "recordCount": "250"}
    assert queries(full(), field(3, START)) == ([first], START - 3600)
    asked, reached = queries(full(), field(250, START - 10), field(3, START - 20, older=True), field(0, START))
    assert asked[1:] == [{**first, "dateTo": iso(START - back + 0.001)} for back in (10, 20)]
    assert reached == START - 3600
    assert queries(full(), field(250, START - 10), field(250, START - 10))[1] == START - 10 + 0.001
    assert queries(full(), field(250, START - 10), field(3, START - 10, older=True))[1] == START - 3600
    assert queries(full(), field(250, START - 3600))[1] == START - 3600
    undated = Page([{"id": "1"}], "t", None, full=True, older=True, next_page=None)
    assert queries(full(), undated) == ([first], START - 3600)


def test_contacts_are_read_page_by_page() -> None:
    more = Page([{"id": 1}], "t", None, full=True, older=False, next_page=5)
    asked, reached = queries(Contacts("7", OPTIONS).full_sync(0.0, START), more, page())
    assert asked == [{"syncType": "FSync", "perPage": "250"}, {"syncType": "FSync", "perPage": "250", "pageId": "5"}]
    assert reached == 0.0
    asked, _ = queries(Contacts("7", OPTIONS).incremental_sync("x"), more)
    assert asked[1] == {"syncType": "ISync", "syncToken": "x", "perPage": "250", "pageId": "5"}


def test_incremental_requests() -> None:
    assert queries(Calls("7", OPTIONS).incremental_sync("x"), page()) == (
        [{"view": "Detailed", "syncType": "ISync", "syncToken": "x", "showDeleted": "true"}],
        0.0,
    )
    assert queries(Messages("7", OPTIONS).incremental_sync("x"), page()) == (
        [{"syncType": "ISync", "syncToken": "x"}],
        0.0,
    )


# -- responses


def test_a_page() -> None:
    body = {
        "records": [{"id": 1}, 5, {}],
        "syncInfo": {"syncToken": "t", "syncTime": iso(START), "syncType": "FSync", "olderRecordsExist": True},
        "nextPageId": 7,
    }
    assert read_page(httpx.Response(200, json=body)) == Page([{"id": 1}], "t", START, True, True, 7)
    empty = Page([], None, None, full=False, older=False, next_page=None)
    odd: list[dict[str, Any]] = [
        {},
        {"syncInfo": {"syncToken": ""}},
        {"syncInfo": {"syncToken": 5, "syncTime": "noon", "olderRecordsExist": "yes"}},
        {"syncInfo": {"syncType": "ISync"}, "nextPageId": "7", "navigation": {"nextPage": None}},
    ]
    for fields in odd:
        assert read_page(httpx.Response(200, json={"records": [], **fields})) == empty
    navigation: dict[str, Any] = {"records": [], "navigation": {"nextPage": {"uri": "x"}}}
    assert read_page(httpx.Response(200, json=navigation)).older is True


@pytest.mark.parametrize(
    ("source", "record", "exists", "created"),
    [
        (Calls("~", OPTIONS), {"id": "1", "startTime": iso(START)}, True, START),
        (Calls("~", OPTIONS), {"id": "1", "deleted": True}, False, None),
        (Calls("~", OPTIONS), {"id": "1", "deleted": "yes"}, True, None),
        (Messages("~", OPTIONS), {"id": 1, "availability": "Alive", "creationTime": iso(START)}, True, START),
        (Messages("~", OPTIONS), {"id": 1, "availability": "Deleted"}, False, None),
        (Messages("~", OPTIONS), {"id": 1, "availability": "Purged"}, False, None),
        (Contacts("~", OPTIONS), {"id": 1, "availability": "Purged"}, False, None),
        (Contacts("~", OPTIONS), {"id": 1, "availability": "Deleted"}, False, None),
        (Contacts("~", OPTIONS), {"id": 1, "startTime": iso(START)}, True, None),
    ],
)
def test_objects_of_records(source: Source, record: dict[str, Any], exists: bool, created: float | None) -> None:
    found = source.observe({**record, "lastModifiedTime": iso(START + 5)})
    assert found is not None
    assert (found.id, bool(found.digest), found.created, found.modified) == ("1", exists, created, START + 5)
    odd: list[Any] = [None, "", True, 1.5, []]
    for wrong in odd:
        assert source.observe({"id": wrong}) is None


def test_digests_ignore_uris() -> None:
    one: dict[str, Any] = {"id": 1, "uri": "a", "legs": [{"uri": "b", "x": [1]}, "uri"]}
    assert digest_of(one) == digest_of({"legs": [{"x": [1], "uri": "c"}, "uri"], "id": 1})
    assert digest_of(one) != digest_of({**one, "id": 2})
    assert len(digest_of(one)) == 16
    assert digest_of(one) == "aa3e2ba058f0bccc"


def test_deep_digests_are_the_same() -> None:
    def nested(depth: int, uri: str) -> Any:
        value: Any = {"uri": uri}
        for _ in range(depth):
            value = {"a": value, "uri": uri}
        return value

    assert digest_of(nested(400, "x")) == digest_of(nested(400, "y")) != digest_of(nested(401, "x"))


def test_names() -> None:
    found = source_of("message:7")
    assert (type(found), found.scope, found.name) == (Messages, "7", "message:7")
    assert (Calls.group, Messages.group, Contacts.group) == ("Heavy", "Light", "Heavy")
    assert (Calls.dated, Messages.dated, Contacts.dated) == (True, True, False)
    assert [source.permission.split()[0] for source in (Calls, Messages, Contacts)] == [
        "ReadCallLog",
        "ReadMessages",
        "ReadContacts",
    ]
    with pytest.raises(KeyError):
        source_of("fax:~")


def test_the_extension_of_a_call() -> None:
    calls = Calls("account", OPTIONS)
    assert calls.extension_of({"extension": {"id": 62}}) == "62"
    assert calls.extension_of({"extension": {"id": "62"}}) == "62"
    assert calls.extension_of({"extension": "62"}) is None
    assert calls.extension_of({}) is None


# -- notifications


@pytest.mark.parametrize(
    ("scope", "event", "expected"),
    [
        ("~", "/restapi/v1.0/account/1/extension/2/message-store", True),
        ("~", "/restapi/v1.0/account/1/extension/2/message-store/instant?type=SMS", True),
        ("~", "/restapi/v1.0/account/1/extension/2/message-stores", False),
        ("2", "/restapi/v1.0/account/1/extension/2/message-store?x=1", True),
        ("2", "/restapi/v1.0/account/1/extension/22/message-store", False),
        ("2", "/restapi/v1.0/account/1/message-store", True),
        ("2", "/restapi/v1.0/account/1/extension/2/presence", False),
        ("~", "/restapi/v1.0/account/1/extension/2/voicemail", True),
        ("~", "/restapi/v1.0/account/1/extension/2/fax?direction=Inbound", True),
    ],
)
def test_notifications_of_messages(scope: str, event: str, expected: bool) -> None:
    assert Messages(scope, OPTIONS).matches(Notification.from_dict({"event": event, "body": {}})) is expected


BODIES: list[tuple[Any, bool]] = [
    ({"parties": [{"status": {"code": "Answered"}}]}, False),
    ({"parties": [{"status": {"code": "Answered"}}, {"status": {"code": "Disconnected"}}]}, True),
    ({"parties": [{"status": {"code": "Gone"}}]}, True),
    ({"parties": [{"status": {"code": "VoiceMail"}}]}, True),
    ({"parties": [{"status": {"code": "FaxReceive"}}]}, True),
    ({"parties": [{"status": {}}]}, True),
    ({"parties": ["?"]}, True),
    ({"parties": []}, True),
    ({"activeCalls": [{"telephonyStatus": "Ringing"}]}, False),
    ({"activeCalls": [{"telephonyStatus": "Ringing"}, {"telephonyStatus": "NoCall"}]}, True),
    ({"activeCalls": []}, True),
    ({"telephonyStatus": "Ringing"}, False),
    ({"telephonyStatus": "NoCall"}, True),
    ({}, True),
    (None, True),
]


@pytest.mark.parametrize(("body", "expected"), BODIES)
def test_notifications_of_calls(body: Any, expected: bool) -> None:
    event = "/restapi/v1.0/account/1/extension/2/telephony/sessions"
    notification = Notification.from_dict({"event": event, "body": body})
    assert Calls("~", OPTIONS).matches(notification) is expected
    assert Calls("account", OPTIONS).matches(notification) is expected
    assert Calls("3", OPTIONS).matches(notification) is False


def test_rechecks() -> None:
    timing = FollowTiming()
    assert Calls("~", OPTIONS).recheck_delays(timing) == (5.0, 20.0, 60.0)
    assert Messages("~", OPTIONS).recheck_delays(timing) == (5.0,)
    assert Contacts("~", OPTIONS).recheck_delays(timing) == ()


# -- the throttle


def test_the_throttle() -> None:
    throttle = Throttle(0.6)  # Heavy: 10 a minute, so 6, in bursts of 3
    sent = 0
    while throttle.wait("Heavy", 100.0) == 0:
        throttle.sent("Heavy", 100.0)
        sent += 1
    assert sent == 3
    assert throttle.wait("Heavy", 100.0) == pytest.approx(10.0)
    assert throttle.wait("Heavy", 104.0) == pytest.approx(6.0)
    assert throttle.wait("Heavy", 110.0) == 0
    assert throttle.wait("Light", 100.0) == 0
    throttle.block("Light", 100.0, 30.0)
    assert throttle.wait("Light", 100.0) == pytest.approx(30.0)
    throttle.block("Light", 100.0, 20.0)
    assert throttle.wait("Light", 100.0) == pytest.approx(30.0)
    slow = Throttle(0.05)  # less than one request in a burst
    slow.sent("Heavy", 0.0)
    assert slow.wait("Heavy", 0.0) == pytest.approx(120.0)
    unknown = Throttle(0.6)
    for _ in range(15):
        unknown.sent("Unknown", 0.0)
    assert unknown.wait("Unknown", 0.0) == pytest.approx(2.0)
    with pytest.raises(ValueError, match="share"):
        FollowTiming(share=0)


# -- one synchronization


def changes(sync_pass: SyncPass, known: dict[str, ObjectVersion], *records: dict[str, Any]) -> list[Any]:
    one = Page(list(records), "t2", START, full=True, older=False, next_page=None)
    sync_pass.note(one)
    checkpoint = sync_pass.new_checkpoint("t2")
    update = sync_pass.compare(sync_pass.observe(one), known, checkpoint, 0.0, "62")
    assert update.source == sync_pass.source.name
    assert update.checkpoint == checkpoint
    assert (update.owner, update.seen) == ("62", START)
    return [decode_entry(7, entry) for entry in update.entries]


def test_the_order_and_the_fields_of_changes() -> None:
    messages = Messages("~", OPTIONS)
    base = Checkpoint("t1", START - 60, START - 3600)
    sync_pass = SyncPass(messages, base, base.start, START - 1, 86400.0)
    known = {
        "1": ObjectVersion("old", 3, START - 50, START - 100),
        "4": ObjectVersion("", 2, START - 50, None),
        "5": ObjectVersion("old", 2, START + 50, None),
        "6": ObjectVersion("", 2, START, None),
    }
    found = changes(
        sync_pass,
        known,
        {"id": 3, "creationTime": iso(START - 7200), "lastModifiedTime": iso(START - 1)},
        {"id": 2, "creationTime": iso(START - 3600), "lastModifiedTime": iso(START - 2)},
        {"id": 1, "lastModifiedTime": iso(START - 3)},
        {"id": 4, "lastModifiedTime": iso(START - 4)},
        {"id": 5, "lastModifiedTime": iso(START - 5)},
        {"id": 6, "lastModifiedTime": iso(START)},
    )
    assert [(one.object_id, one.action, one.previous_version) for one in found] == [
        ("4", Action.CREATED, None),
        ("1", Action.UPDATED, "old"),
        ("2", Action.CREATED, None),
        ("3", Action.UPDATED, None),
    ]
    assert found[1].id.startswith("message:~:1:4:")
    assert {one.extension_id for one in found} == {"62"}
    assert {one.seq for one in found} == {7}
    assert sync_pass.new_checkpoint("x") == Checkpoint("x", START, START - 3600)


def test_deletions() -> None:
    messages = Messages("7", OPTIONS)
    known = {"1": ObjectVersion("old", 1, None, None), "2": ObjectVersion("", 1, None, None)}
    records = [{"id": number, "availability": "Deleted"} for number in (1, 2, 3)]
    base = Checkpoint("t1", START - 60, START - 3600)
    found = changes(SyncPass(messages, base, base.start, START, 86400.0), known, *records)
    assert [(one.object_id, one.action, one.object) for one in found] == [
        ("1", Action.DELETED, None),
        ("3", Action.DELETED, None),
    ]
    assert [one.id for one in found] == ["message:7:1:2:deleted", "message:7:3:1:deleted"]
    assert {one.extension_id for one in found} == {"7"}
    found = changes(SyncPass(messages, base, base.start, START, 86400.0, full=True), known, *records)
    assert [one.object_id for one in found] == ["1"]
    sync_pass = SyncPass(messages, base, base.start, START, 86400.0, full=True)
    sync_pass.observe(Page([{"id": 1}], "t", None, full=True, older=False, next_page=None))
    assert [(one.id, one.digest, one.raw) for one in sync_pass.missing(["1", "9"])] == [("9", "", {"id": "9"})]


def test_pruning() -> None:
    base = Checkpoint("t1", START - 60, START - 3600)
    for source, expected in ((Messages("~", OPTIONS), START - 500), (Contacts("~", OPTIONS), None)):
        sync_pass = SyncPass(source, base, base.start, START, 500.0)
        assert sync_pass.compare([], {}, Checkpoint("t", START, 0.0), 0.0, None).prune_before == expected
        assert sync_pass.compare([], {}, None, 0.0, None).prune_before is None


@pytest.mark.parametrize(
    ("synced", "reached", "full", "silent", "expected"),
    [
        (START - REACH - 10, 0.0, True, False, [(START - REACH - 10, START - REACH)]),
        (START - REACH, 0.0, True, False, []),
        (START - 60, START - 3000, True, False, [(START - 3600, START - 3000)]),
        (START - 60, START - 3600, True, False, []),
        (START - REACH - 10, START - 3000, False, False, []),
        (START - REACH - 10, START - 3000, True, True, []),
        (None, START - 3000, True, False, [(START - 3600, START - 3000)]),
    ],
)
def test_gaps(
    synced: float | None, reached: float, full: bool, silent: bool, expected: list[tuple[float, float]]
) -> None:
    for source in (Messages("7", OPTIONS), Contacts("7", OPTIONS)):
        base = Checkpoint("t", synced, START - 3600) if synced is not None else None
        sync_pass = SyncPass(source, base, START - 3600, START, 86400.0, full=full, silent=silent)
        update = sync_pass.compare([], {}, Checkpoint("t", START, 0.0), reached, None)
        gaps = [decode_entry(1, entry) for entry in update.entries]
        found = [(gap.start.timestamp(), gap.end.timestamp()) for gap in gaps if isinstance(gap, FollowGap)]
        assert found == (expected if source.dated else [])
        assert {(gap.kind, gap.extension_id) for gap in gaps if isinstance(gap, FollowGap)} <= {("message", "7")}


def test_the_server_time_and_the_largest_page() -> None:
    sync_pass = SyncPass(Messages("~", OPTIONS), None, 0.0, 5.0, 1.0)
    assert sync_pass.new_checkpoint("x") == Checkpoint("x", 5.0, 0.0)
    for count, time, token in ((2, None, None), (3, 7.0, "a"), (1, 9.0, "b")):
        sync_pass.note(Page([{"id": 1}] * count, token, time, full=True, older=False, next_page=None))
    assert (sync_pass.token, sync_pass.largest_page) == ("a", 3)
    assert sync_pass.new_checkpoint("x") == Checkpoint("x", 7.0, 0.0)


@pytest.mark.parametrize(
    "text",
    ["", "{}", "[]", '{"gap": 1, "start": "x"}', '{"action": "?", "at": null}', '{"gap": "", "start": 1e300}'],
    ids=range(6),
)
def test_damaged_entries(text: str) -> None:
    whole = {"kind": "call", "extension": "~", "end": 1.0}
    with contextlib.suppress(ValueError, TypeError):
        text = json.dumps({**whole, **json.loads(text)})
    with pytest.raises(CursorError, match="entry 5 of the cursor is damaged"):
        decode_entry(5, text)


def test_every_request_has_the_options_of_the_stream() -> None:
    options = RequestOptions(timeout=7.0)
    before_reach = START - 40 * 86400
    readings: list[Any] = [
        *(source.incremental_sync("x") for source in (Calls("7", options), Calls("account", options))),
        *(source.full_sync(before_reach, START) for source in (Calls("7", options), Calls("account", options))),
        Messages("7", options).incremental_sync("x"),
        Messages("7", options).full_sync(before_reach, START),
        Contacts("7", options).incremental_sync("x"),
        Contacts("7", options).full_sync(before_reach, START),
    ]
    more = Page(
        [{"id": "1", "creationTime": iso(START)}], "t", None, full=True, older=True, next_page=5
    )  # each source asks for another page, if it can
    sent: list[Any] = []
    for reading in readings:
        sent.append(next(reading))
        with contextlib.suppress(StopIteration):
            sent.append(reading.send(more))
    assert len(sent) == 13
    assert [request.options for request in sent] == [options] * len(sent)
    assert [request.path.split("/extension/")[1][:2] for request in sent if "/extension/" in request.path] == [
        "7/"
    ] * 10


def test_what_a_response_lacks_is_kept_from_the_version_before() -> None:
    messages = Messages("~", OPTIONS)
    base = Checkpoint("t1", START - 60, START - 3600)
    sync_pass = SyncPass(messages, base, START - 7200, START, 86400.0, full=True)
    one = Page([{"id": "1"}, {"id": "2", "creationTime": iso(START - 5)}], "t2", None, True, False, None)
    sync_pass.note(one)
    checkpoint = sync_pass.new_checkpoint("t2")
    assert checkpoint == Checkpoint("t2", START, START - 3600), "the start of the first synchronization"
    known = {id: ObjectVersion("old", 4, START - 50, START - 100) for id in ("1", "2")}
    update = sync_pass.compare(sync_pass.observe(one), known, checkpoint, 0.0, "62")
    found = {id: (version.revision, version.modified, version.created) for id, version in update.versions.items()}
    assert found == {"1": (5, START - 50, START - 100), "2": (5, START - 50, START - 5)}
    first = SyncPass(messages, None, START - 7200, START, 86400.0)
    assert first.new_checkpoint("t") == Checkpoint("t", START, START - 7200)


def test_entries_of_the_queue_are_compact_and_in_utc() -> None:
    entry = encode_gap(Messages("7", OPTIONS), START - 60, START, "why")
    assert entry == (f'{{"gap":"why","kind":"message","extension":"7","start":{START - 60},"end":{START}}}')
    gap: Any = decode_entry(3, entry)
    assert gap == FollowGap(
        kind="message",
        extension_id="7",
        start=datetime.fromtimestamp(START - 60, UTC),
        end=datetime.fromtimestamp(START, UTC),
        detail="why",
    )
    assert (gap.start.tzinfo, gap.end.tzinfo) == (UTC, UTC)
    seen = Observed("1", "d", START, None, {"id": "1"})
    text = encode_change(Messages("7", OPTIONS), Action.CREATED, seen, None, 1, "62")
    assert text == (
        '{"source":"message:7","id":"message:7:1:1:d","action":"created","object":"1","extension":"7","version":"d",'
        f'"previous":null,"at":{START},"raw":{{"id":"1"}}}}'
    )
    change = decode_entry(4, text)
    assert not isinstance(change, FollowGap)
    assert change.at is not None
    assert (change.at.tzinfo, change.seq, change.extension_id) == (UTC, 4, "7")
