"""Parts that fit together: each result is passed to each function that a reader would pass it to.

It works, or the error is one line that says what to pass.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, NamedTuple

import pytest

from rcext import RingCentral, relations
from rcext.batch import BatchReport, call_records, decode_batch, parse_multipart_response
from rcext.errors import error_for
from rcext.push import Notification, decode_body
from ringcentral_api.api.call_log import read_user_call_log, read_user_call_record
from ringcentral_api.models import CallLog, CallLogRecord

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

    from rcext.sandbox import Sandbox

WORKS = ""
LOG = "/account/~/extension/~/call-log"


class Results(NamedTuple):
    """A client, and what its methods return."""

    rc: RingCentral
    values: dict[str, Any]
    folder: Path


@pytest.fixture(scope="module")
def results(shared_sandbox: Sandbox, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Results]:
    sb = shared_sandbox
    folder = tmp_path_factory.mktemp("results")
    with RingCentral(sb.server, sb.client_id, sb.client_secret, jwt=sb.jwt) as rc:
        page = rc.api.call_log.read_user_call_log(view="Detailed", per_page=5)
        ids = [record.id for record in page.records]
        message = next(message for message in rc.api.message_store.list_messages().records if message.attachments)
        assert message.attachments
        report = rc.batch([*ids, "unknown"], call_records())
        values = {
            "page": page,
            "records": page.records,
            "record": page.records[0],
            "json": page.to_dict(),
            "json records": page.to_dict()["records"],
            "ids": ids,
            "response": rc.platform.get(LOG),
            "batch response": rc.platform.get(f"{LOG}/{','.join(ids)}"),
            "httpx response": rc.send(read_user_call_log.request()),
            "detailed": read_user_call_log.sync_detailed(client=rc),
            "batch": rc.api.call_log.read_user_call_record(call_record_id=ids),
            "batch detailed": read_user_call_record.sync_detailed(client=rc, call_record_id=ids),
            "report": report,
            "report text": report.to_json(call_records()),
            "values": report.values(),
            "message": message,
            "attachment": message.attachments[0],
            "attachments": message.attachments,
            "downloaded": rc.download(message.attachments[0], folder / "fax.txt"),
            "request": read_user_call_log.request(),
            "helper request": rc.helpers.extension.load_request(),
            "operation": rc.api.call_log.read_user_call_log,
            "link": page.navigation.first_page.uri if page.navigation and page.navigation.first_page else "",
            "login": rc.platform.authorize_url(redirect_uri="http://localhost/x"),
            "notification": Notification.from_dict({"event": "/restapi/v1.0/account/1/extension/2/presence"}),
            "none": None,
        }
        yield Results(rc, values, folder)


def _redirected(r: Results, login: Any) -> object:
    return r.rc.platform.parse_redirect(f"http://localhost/x?code=a&state={login.state}", state=login)


CALLS: dict[str, Callable[[Results, Any], object]] = {
    "parse_multipart_response": lambda _, value: parse_multipart_response(value),
    "helpers.base.parse_multipart_response": lambda r, value: r.rc.helpers.base.parse_multipart_response(value),
    "decode_batch": lambda _, value: decode_batch(value, CallLogRecord.from_dict),
    "parse": lambda _, value: read_user_call_log.parse(value),
    "error_for": lambda _, value: error_for(value),
    "from_dict": lambda _, value: CallLog.from_dict(value),
    "process_calls": lambda r, value: r.rc.helpers.call.process_calls(value),
    "index": lambda r, value: r.rc.helpers.base.index(value),
    "resolve": lambda r, value: relations.resolve(r.rc, value, relations.contacts()),
    "download": lambda r, value: r.rc.download(value, r.folder / "x"),
    "send_fax": lambda r, value: r.rc.send_fax(to="+16505550100", files=value),
    "send_fax list": lambda r, value: r.rc.send_fax(to="+16505550100", files=[value]),
    "send_sms": lambda r, value: r.rc.send_sms(value, "text", from_="+16505550100"),
    "batch": lambda r, value: r.rc.batch(value, call_records()),
    "batch endpoint": lambda r, value: r.rc.batch(["1"], value),
    "resume": lambda r, value: r.rc.batch(["1"], call_records(), resume=value),
    "from_json": lambda _, value: BatchReport.from_json(value, call_records()),
    "get": lambda r, value: r.rc.platform.get(value),
    "query": lambda r, value: r.rc.platform.get("/account/~", query=value),
    "api_call": lambda r, value: r.rc.platform.api_call(value),
    "send": lambda r, value: r.rc.send(value),
    "records": lambda r, value: list(r.rc.records(value, per_page=1000)),
    "parse_redirect": _redirected,
    "subscription": lambda r, value: r.rc.subscription(value),
    "filters": lambda r, value: r.rc.subscription([value]),
    "decode_body": lambda _, value: decode_body("/restapi/v1.0/account/1/extension/2/presence", value),
    "ack": lambda r, value: r.rc.follow(calls=True).ack(value),
}

TABLE: dict[str, dict[str, str]] = {
    "parse_multipart_response": {
        "response": WORKS,
        "batch response": WORKS,
        "httpx response": WORKS,
        "batch detailed": WORKS,
        "batch": "must be a response of rc.platform, not BatchResult; it is decoded already",
        "report": "not BatchReport; it is decoded already",
        "page": "not CallLog; it is decoded already",
        "json": "must be a response of rc.platform, not dict",
        "none": "not NoneType",
    },
    "helpers.base.parse_multipart_response": {"response": WORKS, "batch response": WORKS},
    "decode_batch": {"batch response": WORKS, "batch detailed": WORKS},
    "parse": {"response": WORKS, "httpx response": WORKS},
    "error_for": {"response": WORKS, "httpx response": WORKS},
    "from_dict": {"json": WORKS, "response": "expected a JSON object .CallLog., got ApiResponse; pass response.json()"},
    **{
        name: {
            "records": WORKS,
            "json records": WORKS,
            "values": WORKS,
            "page": "page.records",
            "json": "page\\[.records.\\]",
            "record": "pass \\[record\\]",
            "response": "pass response.json()",
            "detailed": "pass response.parsed.records",
            "batch": "is a BatchResult; pass its objects: .values()",
            "report": "is a BatchReport; pass its objects: .values()",
            "none": "must be a list of models or dicts, not NoneType",
        }
        for name in ("process_calls", "index", "resolve")
    },
    "download": {
        "attachment": WORKS,
        "request": WORKS,
        "link": WORKS,
        "message": "is a Message, whose address is not that of content; pass one of its attachments",
        "attachments": "this list has neither; pass one of its items",
        "response": "this ApiResponse has neither",
        "none": "this NoneType has neither",
    },
    "send_fax": {"downloaded": WORKS, "response": "pass response.content", "attachment": "got MessageAttachmentInfo"},
    "send_fax list": {"downloaded": WORKS, "response": "pass response.content", "request": "got Request"},
    "send_sms": {"page": "not CallLog", "message": "not Message", "none": "not NoneType"},
    "batch": {
        "ids": WORKS,
        "page": "pass \\[record.id for record in page.records\\]",
        "records": "is not an id; pass its id",
        "json records": "is not an id; pass record\\['id'\\]",
        "report": "is not an id; pass its id",
        "batch": "is not an id; pass its id",
    },
    "batch endpoint": {"operation": "must be", "request": "must be a BatchEndpoint", "page": "must be a BatchEndpoint"},
    "resume": {
        "report": WORKS,
        "report text": "resume must be a report or a path, not JSON; pass BatchReport.from_json",
        "batch": "must be the report of a batch or the path",
    },
    "from_json": {"report text": WORKS, "report": "is not JSON", "json": "is not JSON"},
    "get": {
        "link": WORKS,
        "request": "url must be a string, not Request; pass a typed request to rc.send",
        "helper request": "url must be a string, not ApiRequest; pass it to rc.platform.api_call",
        "record": "url must be a string, not CallLogRecord",
    },
    "query": {"page": "query must be a dict, not CallLog", "none": WORKS},
    "api_call": {"helper request": WORKS, "link": "url is missing", "record": "method must be a text or an ApiRequest"},
    "send": {
        "request": WORKS,
        "helper request": "must be a typed request, such as .*, not ApiRequest; use rc.platform",
        "link": "not str; use rc.platform",
    },
    "records": {
        "operation": WORKS,
        "page": "must be the operation itself, not what it returned .CallLog.",
        "response": "must be the operation itself",
    },
    "parse_redirect": {"login": WORKS},
    "subscription": {"operation": "must be a list of filters, not function", "request": "not Request"},
    "filters": {"notification": "must be a string, not Notification"},
    "decode_body": {"notification": WORKS},
    "ack": {"record": "must be what the stream yielded, not CallLogRecord"},
}


@pytest.mark.parametrize(
    ("call", "result"), [(call, result) for call, row in TABLE.items() for result in row], ids=lambda name: str(name)
)
def test_results_fit(results: Results, call: str, result: str) -> None:
    value, advice = results.values[result], TABLE[call][result]
    if advice == WORKS:
        CALLS[call](results, value)
        return
    with pytest.raises((ValueError, TypeError), match=advice) as caught:
        CALLS[call](results, value)
    text = str(caught.value)
    assert len(text) < 250
    assert "\n" not in text
