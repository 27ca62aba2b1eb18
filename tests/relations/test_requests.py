"""Requests of relations, without a client: operations, parameters, pages, batches and errors."""

from __future__ import annotations

from datetime import UTC, datetime
from functools import partial
from typing import Any

import httpx
import pytest

from rcext import relations
from rcext._records import get
from rcext._streaming import Open, Opened
from rcext.errors import ApiError, Forbidden, RateLimited, ServerError
from rcext.relations import ResolveReport
from rcext.relations._relation import Candidates
from rcext.relations._report import ReportBuilder
from rcext.relations._sources import ids, is_id
from ringcentral_api.client import Request

FROM = datetime(2026, 1, 1, tzinfo=UTC)
TO = datetime(2026, 2, 1, tzinfo=UTC)
CALL = {"direction": "Inbound", "from": {"phoneNumber": "+16505550100"}, "startTime": "2026-01-05T00:00:00Z"}


def answer(body: Any = None, status: int = 200) -> httpx.Response:
    return httpx.Response(status, json=body if body is not None else {"records": []}, request=httpx.Request("GET", "/"))


def requests(relation: Any, records: list[Any], *answers: Any) -> list[Request]:
    """Return the requests of a relation; each receives the next answer, or an empty list."""
    left = list(answers)
    flow = relation.fetch(records, None)
    asked: list[Request] = []
    try:
        step = next(flow)
        while True:
            if isinstance(step, Request):
                asked.append(step)
                step = flow.send(left.pop(0) if left else answer())
            elif isinstance(step, Open):  # a batch: refuse all of it
                assert isinstance(step.source, Request)
                asked.append(step.source)
                step = flow.send(Opened(refused(404)))
            else:
                step = flow.send(b"")
    except StopIteration as stop:
        requests.found = stop.value  # type: ignore[attr-defined]  # for checks of the candidates
    return asked


def found() -> Any:
    return requests.found  # type: ignore[attr-defined]  # see above


def query(request: Request) -> dict[str, str]:
    return {name: value.replace(".000000", "") for name, value in request.query}


# The relations are made in the tests, so that a test is known to run the code that makes them.
CASES: list[tuple[Any, list[Any], str, str, dict[str, str]]] = [
    (
        partial(relations.contacts, account_id="1", extension_id="2"),
        [CALL],
        "list_contacts",
        "/account/1/extension/2/address-book/contact",
        {"page": "1", "perPage": "1000"},
    ),
    (
        partial(relations.recorded_calls, date_from=FROM, date_to=TO, account_id="1"),
        [{"id": "5"}],
        "read_company_call_log",
        "/account/1/call-log",
        {
            "view": "Simple",
            "withRecording": "true",
            "dateFrom": "2026-01-01T00:00:00Z",
            "dateTo": "2026-02-01T00:00:00Z",
            "page": "1",
            "perPage": "1000",
        },
    ),
    (
        partial(
            relations.recorded_calls, date_from=FROM, date_to=TO, view="Detailed", account_id="1", extension_id="2"
        ),
        [{"id": "5"}],
        "read_user_call_log",
        "/account/1/extension/2/call-log",
        {
            "view": "Detailed",
            "withRecording": "true",
            "dateFrom": "2026-01-01T00:00:00Z",
            "dateTo": "2026-02-01T00:00:00Z",
            "page": "1",
            "perPage": "1000",
        },
    ),
    (
        partial(relations.conversation, date_from=FROM, date_to=TO, account_id="1", extension_id="2"),
        [CALL],
        "list_messages",
        "/account/1/extension/2/message-store",
        {
            "dateFrom": "2026-01-01T00:00:00Z",
            "dateTo": "2026-02-01T00:00:00Z",
            "page": "1",
            "perPage": "1000",
        },
    ),
    (
        partial(relations.conversation),
        [{**CALL, "extension": {"id": "7"}}, {**CALL, "extension": {"id": 7}, "startTime": "2026-01-04T00:00:00Z"}],
        "list_messages",
        "/account/~/extension/7/message-store",
        {"dateFrom": "2026-01-04T00:00:00Z", "page": "1", "perPage": "1000"},
    ),
    (
        partial(relations.calls, date_from=FROM, date_to=TO, view="Detailed", account_id="1", extension_id="2"),
        [CALL],
        "read_user_call_log",
        "/account/1/extension/2/call-log",
        {
            "view": "Detailed",
            "dateFrom": "2026-01-01T00:00:00Z",
            "dateTo": "2026-02-01T00:00:00Z",
            "page": "1",
            "perPage": "1000",
        },
    ),
    (
        partial(relations.calls),
        [{**CALL, "extensionId": "7", "creationTime": "2026-01-05T00:00:00"}, {**CALL, "extensionId": "7"}],
        "read_user_call_log",
        "/account/~/extension/7/call-log",
        {"view": "Simple", "dateFrom": "2026-01-05T00:00:00Z", "page": "1", "perPage": "1000"},
    ),
    (
        partial(relations.active_calls, view="Detailed", account_id="1"),
        [{"extension": {"id": 7}, "activeCalls": [{"sessionId": "1"}, {"telephonySessionId": "2"}]}],
        "list_extension_active_calls",
        "/account/1/extension/7/active-calls",
        {"view": "Detailed", "page": "1", "perPage": "1000"},
    ),
    (
        partial(relations.active_calls, account_id="1"),
        [{"extensionId": "7", "activeCalls": [{"sessionId": "1"}]}, {"activeCalls": [{"sessionId": "2"}]}],
        "list_company_active_calls",
        "/account/1/active-calls",
        {"view": "Simple", "page": "1", "perPage": "1000"},
    ),
    (
        partial(relations.phone_numbers, account_id="1"),
        [{"id": "7"}],
        "list_account_phone_numbers",
        "/account/1/phone-number",
        {"page": "1", "perPage": "1000"},
    ),
    (
        partial(relations.extensions, account_id="1"),
        [{"extension": {"id": "7"}}],
        "list_extensions",
        "/account/1/extension",
        {"page": "1", "perPage": "1000"},
    ),
    (
        partial(relations.presences, account_id="1"),
        [{"id": str(number)} for number in range(31)],
        "read_account_presence",
        "/account/1/presence",
        {"detailedTelephonyState": "true", "page": "1", "perPage": "1000"},
    ),
    (
        partial(relations.presences, detailed=False, account_id="1"),
        [{"parties": [{"extensionId": str(number)} for number in range(31)]}],
        "read_account_presence",
        "/account/1/presence",
        {"detailedTelephonyState": "false", "page": "1", "perPage": "1000"},
    ),
    (
        partial(relations.telephony_sessions, one_by_one=True, account_id="1"),
        [
            {
                "activeCalls": [
                    {"telephonySessionId": "s-1"},
                    {"telephonySessionId": "s-1"},
                    {"telephonySessionId": "a/b"},
                ]
            }
        ],
        "read_call_session_status",
        "/account/1/telephony/sessions/s-1",
        {},
    ),
    (
        partial(relations.recordings, account_id="1"),
        [{"recording": {"id": "5"}, "legs": [{"recording": {"id": 6}}]}, {"parties": [{"recordings": [{"id": "7"}]}]}],
        "read_call_recording",
        "/account/1/recording/5,6,7",
        {},
    ),
    (
        partial(relations.devices, account_id="1"),
        [{"id": "5"}, {"id": "9", "phoneNumber": "+1", "extension": {"id": "6"}}],
        "list_extension_devices",
        "/account/1/extension/5,6/device",
        {"perPage": "1000"},
    ),
    (
        partial(relations.messages, account_id="1", extension_id="2"),
        [{"message": {"id": "5"}, "legs": [{"message": {"id": "6"}}, {"message": {"id": "5"}}]}],
        "read_message",
        "/account/1/extension/2/message-store/5,6",
        {},
    ),
]
LISTS = [case for case in CASES if "page" in case[4]]


@pytest.mark.parametrize(("relation", "records", "operation", "path", "parameters"), CASES)
def test_the_request(relation: Any, records: list[Any], operation: str, path: str, parameters: dict[str, str]) -> None:
    (request,) = requests(relation(), records)
    assert (request.operation.id, request.path) == (operation, f"/restapi/v1.0{path}")
    assert query(request) == parameters


@pytest.mark.parametrize("relation", [case[0] for case in CASES if case[2] not in ("read_call_session_status",)])
def test_no_request_without_lookups(relation: Any) -> None:
    assert requests(relation(), [{}]) == []
    assert requests(relation(), []) == []
    assert found().others == []


@pytest.mark.parametrize("case", LISTS)
def test_all_pages(case: Any) -> None:
    relation, records = case[0](), case[1]
    more = {"navigation": {"nextPage": {"uri": "x"}}}
    pages = [
        answer({"records": [{"id": 1}, {"uri": "no id"}], **more}),
        answer({"records": [{"id": "1"}, {"id": 2}], **more}),
        answer({"records": [{"id": 3}]}),
    ]
    asked = requests(relation, records, *pages)
    assert [query(request)["page"] for request in asked] == ["1", "2", "3"]
    assert len(found().others) == 4
    asked = requests(relation, records, answer({"records": [], **more}))
    assert len(asked) == 1


def refused(status: int) -> httpx.Response:
    return answer({"errorCode": "X", "message": "no", "errors": []}, status)


@pytest.mark.parametrize("case", LISTS)
def test_a_refused_list_is_the_error_of_every_lookup(case: Any) -> None:
    relation, records = case[0](), case[1]
    requests(relation, records, refused(403))
    report = ReportBuilder()
    report.begin(relation.name)
    relation.join(records, found(), report)
    unresolved = report.report().unresolved
    assert unresolved
    assert all(item.reason == "refused" and isinstance(item.error, Forbidden) for item in unresolved)
    assert all(any(record is known for known in records) for item in unresolved for record in item.records)


@pytest.mark.parametrize("make", [relations.extensions, partial(relations.telephony_sessions, one_by_one=True)])
def test_refusals(make: Any) -> None:
    relation = make()
    records = [{"extension": {"id": "s"}, "activeCalls": [{"telephonySessionId": "s"}]}]
    for status, reason in ((403, "refused"), (404, "not_found"), (400, "refused")):
        requests(relation, records, refused(status))
        assert list(found().errors) == ["s"]
        report = ReportBuilder()
        report.begin(relation.name)
        relation.join(records, found(), report)
        (item,) = report.report().unresolved
        assert (item.relation, item.wanted, item.reason, item.records) == (relation.name, "s", reason, records)
        assert isinstance(item.error, ApiError)
    for status, error in ((401, ApiError), (429, RateLimited), (500, ServerError)):
        with pytest.raises(error):
            requests(relation, records, refused(status))


def test_sessions_are_not_requested_by_default() -> None:
    relation: Any = relations.telephony_sessions()
    records: list[Any] = [{"activeCalls": [{"telephonySessionId": "s"}, {}]}]
    assert requests(relation, records) == []
    report = ReportBuilder()
    report.begin(relation.name)
    relation.join(records, found(), report)
    done = report.report()
    assert [(item.wanted, item.reason) for item in done.unresolved] == [("s", "not_requested"), (None, "no_key")]
    assert repr(done) == "ResolveReport(0 resolved, unresolved: 1 not_requested, 1 no_key)"
    assert repr(done.unresolved[0]) == "Unresolved(telephony_sessions s, not_requested, 1 records)"
    assert repr(done.unresolved[1]) == "Unresolved(telephony_sessions -, no_key, 1 records)"
    for session in ({"telephonySessionId": "s", "id": "other"}, {"id": "s"}):
        relation.join(records, Candidates([session]), report)
        assert records[0]["activeCalls"][0]["telephonySession"] is session


def test_a_batch_of_several_owners() -> None:
    calls = [
        {"message": {"id": "5"}, "extension": {"id": "1"}},
        {"message": {"id": "6"}},
        {"message": {"id": "7"}, "extension": {"id": "1"}},
    ]
    asked = requests(relations.messages(), calls)
    assert [request.path.removeprefix("/restapi/v1.0/account/~/extension/") for request in asked] == [
        "1/message-store/5,7",
        "~/message-store/6",
    ]
    asked = requests(relations.recordings(), [{"recording": {"id": str(number)}} for number in range(31)])
    assert len(asked) == 2
    asked = requests(relations.messages(), [{"message": {"id": str(number)}} for number in range(51)])
    assert [request.path.count(",") for request in asked] == [49, 0]


def test_the_report() -> None:
    report = ReportBuilder()
    report.begin("a")
    report.begin("b")
    report.attached("a", 2)
    report.attached("a", 3)
    report.begin("a")
    assert report.report().complete
    one: dict[str, Any] = {"id": "1"}
    error = Forbidden(refused(403))
    report.missing("a", one, "x", "not_requested", error)
    report.missing("a", one, "x", "not_found", error)
    report.missing("a", {"id": "2"}, "x", "no_key", error)
    report.missing("a", one, "y")
    done = report.report()
    assert (done.counts, done.resolved, done.complete) == ({"a": 5, "b": 0}, 5, False)
    assert [(item.wanted, item.reason, len(item.records)) for item in done.unresolved] == [
        ("x", "refused", 2),
        ("y", "not_found", 1),
    ]
    assert repr(done) == "ResolveReport(5 resolved, unresolved: 1 refused, 1 not_found)"
    assert repr(done.unresolved[0]).startswith("Unresolved(a x, refused: 403 X")
    assert repr(ResolveReport({"a": 1}, ())) == "ResolveReport(1 resolved)"


def test_ids() -> None:
    assert [is_id(text) for text in ("1", "~", "a b", "", ".", "..", "a,b", "a/b")] == [True] * 3 + [False] * 5
    assert ids({"id": 5}) == ("5",)
    assert ids({"id": "a,b"}) == ids({"id": ""}) == ids({}) == ()


def test_names() -> None:
    assert repr(relations.recordings()) == "rcext.relations.recordings()"
    made: list[Any] = [relations.contacts, relations.calls, relations.devices, relations.extensions]
    assert [function().name for function in made] == [function.__name__ for function in made]


def test_the_order_of_conversations() -> None:
    relation: Any = relations.conversation()
    call: dict[str, Any] = {"direction": "Inbound", "from": {"phoneNumber": "(650) 555-0100"}, "id": "c"}
    messages = [
        {"id": identifier, "direction": "Outbound", "to": [{"phoneNumber": "+16505550100"}], "creationTime": time}
        for identifier, time in (("8", None), (10, "2026-01-02T00:00:00Z"), (9, "2026-01-02T00:00:00Z"), ("1", "x"))
    ]
    requests(relation, [call], answer({"records": messages}))
    report = ReportBuilder()
    report.begin("conversation")
    relation.join([call], found(), report)
    ids_of: list[Any] = [get(one, "id") for one in call["conversation"]]
    assert ids_of[:2] == [9, 10]
    assert set(map(str, ids_of[2:])) == {"1", "8"}
    assert len(call["conversation"]) == 4
    assert report.report().counts == {"conversation": 4}


@pytest.mark.parametrize(
    "make",
    [
        relations.contacts,
        relations.recorded_calls,
        partial(relations.recorded_calls, extension_id="2"),
        relations.conversation,
        relations.calls,
        relations.active_calls,
        relations.extensions,
        partial(relations.telephony_sessions, one_by_one=True),
    ],
)
def test_the_drift_policy_reaches_the_decoder(make: Any) -> None:
    class Policy:
        """Records which operations it was asked about."""

        def __getattr__(self, name: str) -> Any:
            raise Asked

    class Asked(Exception):
        """The policy was used."""

    record = {
        **CALL,
        "id": "5",
        "extension": {"id": "7"},
        "activeCalls": [{"telephonySessionId": "s", "sessionId": "1"}],
    }
    policy: Any = Policy()
    flow = make().fetch([record], policy)
    next(flow)
    with pytest.raises(Asked):
        flow.send(answer({"records": [{"id": "5"}], "id": "s", "unknown": 1}))


def test_a_call_of_a_presence_is_named_by_its_session() -> None:
    presence: dict[str, Any] = {
        "extension": {"id": "7"},
        "activeCalls": [{"sessionId": "5"}, {"telephonySessionId": "s"}, {}],
    }
    relation: Any = relations.active_calls()
    requests(relation, [presence])
    report = ReportBuilder()
    report.begin(relation.name)
    relation.join([presence], found(), report)
    assert {(item.wanted, item.reason) for item in report.report().unresolved} == {
        ("5", "not_found"),
        ("s", "not_found"),
        (None, "no_key"),
    }


def test_a_period_begins_with_the_earliest_record() -> None:
    numbers = {"from": {"phoneNumber": "+16505550100"}, "to": [{"phoneNumber": "+16505550101"}], "extensionId": "2"}
    days = ["2026-01-05T00:00:00Z", "2026-01-03T00:00:00Z", None, "2026-01-04T00:00:00Z"]
    messages = [{"id": day, "direction": "Inbound", "creationTime": day, **numbers} for day in days]
    [request] = requests(relations.calls(), messages)
    assert query(request)["dateFrom"] == "2026-01-03T00:00:00Z"
    calls = [{**CALL, "startTime": day, "extension": {"id": "2"}} for day in days]
    [request] = requests(relations.conversation(), calls)
    assert query(request)["dateFrom"] == "2026-01-03T00:00:00Z"
    [request] = requests(relations.conversation(), [{**CALL, "startTime": None}])
    assert "dateFrom" not in query(request)
