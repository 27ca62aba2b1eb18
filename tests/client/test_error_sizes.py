"""No text of an error is longer than 2,000 characters, whatever a caller passes or a server sends."""

from __future__ import annotations

import json
from pathlib import Path
from typing import TYPE_CHECKING, Any

import httpx
import pytest

import rcext.errors
from rcext import RingCentral, relations
from rcext.batch import BatchEntry, BatchInterrupted, BatchReport, call_records, decode_batch, parse_multipart_response
from rcext.errors import RingCentralError, connection_failed, error_for
from rcext.push import decode_body
from rcext.push.decrypt import decrypt
from ringcentral_api.api.call_log import read_user_call_log
from ringcentral_api.models import CallLog, CallLogRecord

if TYPE_CHECKING:
    from collections.abc import Callable

HUGE = "x\n" * 4_000
REQUEST = httpx.Request("GET", f"https://example.com/{'y' * 5000}")
RECORD = CallLogRecord.from_dict({"id": HUGE, "startTime": HUGE, HUGE: HUGE})
PAGE = CallLog.from_dict({"records": [RECORD.to_dict()] * 100})

INPUTS: dict[str, Any] = {
    "text": HUGE,
    "bytes": HUGE.encode(),
    "path": Path("x" * 50_000),
    "dict": {HUGE: HUGE},
    "list": [HUGE] * 100,
    "nested list": [[HUGE] * 100],
    "record": RECORD,
    "page": PAGE,
    "entry": [BatchEntry(HUGE, error=ValueError(HUGE))],
    "number": 10**3000,
}

CALLS: dict[str, Callable[[Any, Any], object]] = {
    "settings": lambda _, value: RingCentral(value, value, value),
    "proxy": lambda _, value: RingCentral(client_id="x", proxy=value),
    "verify": lambda _, value: RingCentral(client_id="x", verify=value),
    "timeout": lambda _, value: RingCentral(client_id="x", timeout=value),
    "allowed_hosts": lambda _, value: RingCentral(client_id="x", allowed_hosts=value),
    "app_name": lambda _, value: RingCentral(client_id="x", app_name=value),
    "token_store": lambda _, value: RingCentral(client_id="x", token_store=value).platform.refresh(),
    "jwt": lambda _, value: RingCentral(client_id="x", jwt=value),
    "retries": lambda _, value: RingCentral(client_id="x", retries=value),
    "on_rate_limit": lambda _, value: RingCentral(client_id="x", on_rate_limit=value),
    "max_wait": lambda _, value: RingCentral(client_id="x", max_wait=value),
    "attribute": lambda rc, value: getattr(rc, str(value)),
    "group": lambda rc, value: getattr(rc.api, str(value)),
    "field": lambda _, value: getattr(RECORD, str(value)),
    "unknown argument": lambda rc, value: rc.api.call_log.read_user_call_log(**{str(value): 1}),
    "argument": lambda rc, value: rc.api.call_log.read_user_call_log(date_from=value, per_page=value),
    "id": lambda rc, value: rc.api.call_log.read_user_call_record(call_record_id=value),
    "body": lambda rc, value: rc.api.sms.create_sms_message(body=value),
    "records": lambda rc, value: list(rc.records(value)),
    "records argument": lambda rc, value: rc.records(rc.api.call_log.read_user_call_log, **{str(value): 1}),
    "batch": lambda rc, value: rc.batch(value, call_records()),
    "batch endpoint": lambda rc, value: rc.batch(["1"], value),
    "batch limit": lambda rc, value: rc.batch(["1"], call_records(), limit=value),
    "resume": lambda rc, value: rc.batch(["1"], call_records(), resume=value),
    "from_json": lambda _, value: BatchReport.from_json(value, call_records()),
    "parse_multipart_response": lambda _, value: parse_multipart_response(value),
    "download": lambda rc, value: rc.download(value, value),
    "download to": lambda rc, value: rc.download("https://example.com", value),
    "send_sms": lambda rc, value: rc.send_sms(value, value, from_=value),
    "send_sms text": lambda rc, value: rc.send_sms("+16505550100", value, from_="+16505550100"),
    "send_sms from": lambda rc, value: rc.send_sms("+16505550100", "x", from_=value),
    "send_fax": lambda rc, value: rc.send_fax(to="+16505550100", files=value),
    "cover page": lambda rc, value: rc.send_fax(to="+16505550100", files="x", cover_page=value),
    "resolution": lambda rc, value: rc.send_fax(to="+16505550100", files="x", resolution=value),
    "ring_out": lambda rc, value: rc.ring_out(to=value, from_=value),
    "get": lambda rc, value: rc.platform.get(value),
    "query": lambda rc, value: rc.platform.get("/x", query={"x": value}),
    "json": lambda rc, value: rc.platform.post("/x", json={"x": object(), "y": value}),
    "api_call": lambda rc, value: rc.platform.api_call(value),
    "authorize": lambda rc, value: rc.platform.authorize(username=value, jwt=value, code=value),
    "parse_redirect": lambda rc, value: rc.platform.parse_redirect(value, state="x"),
    "on": lambda rc, value: rc.platform.on(value, print),
    "subscription": lambda rc, value: rc.subscription(value),
    "subscription transport": lambda rc, value: rc.subscription(["/account/~/presence"], transport=value),
    "follow": lambda rc, value: rc.follow(calls=True, extensions=value),
    "follow calls": lambda rc, value: rc.follow(calls=value),
    "follow cursor": lambda rc, value: list(rc.follow(calls=True, cursor=value).catch_up()),
    "process_calls": lambda rc, value: rc.helpers.call.process_calls(value),
    "resolve": lambda rc, value: relations.resolve(rc, value, relations.contacts()),
    "relation": lambda rc, value: relations.resolve(rc, [RECORD], value),
    "from_dict": lambda _, value: CallLog.from_dict(value),
    "decode_body": lambda _, value: decode_body(value, value),
    "decrypt": lambda _, value: decrypt(value, value),
    "error_for": lambda _, value: error_for(value),
    "answer": lambda _, value: answer(value),
    "error": lambda _, value: answer(value, 400),
    "batch response": lambda _, value: decode_batch(answered(value, 207), CallLogRecord.from_dict),
}


def answered(value: object, status: int) -> httpx.Response:
    content = value if isinstance(value, bytes) else json.dumps(value, default=str).encode()
    headers = {"Content-Type": f"text/{'z' * 5000}", "RCRequestId": "i" * 5000}
    return httpx.Response(status, content=content, headers=headers, request=REQUEST)


def answer(value: object, status: int = 200) -> object:
    return read_user_call_log.parse(answered(value, status))


def refuse(_: httpx.Request) -> httpx.Response:
    return httpx.Response(400, json={"errorCode": HUGE, "message": HUGE, "errors": [{"message": HUGE}] * 100})


@pytest.mark.parametrize("call", CALLS)
def test_no_text_is_long(call: str, monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.chdir(tmp_path)
    transport = httpx.MockTransport(refuse)
    long: list[tuple[str, str, int]] = []
    raised = 0
    with RingCentral("https://example.com", "id", "secret", transport=transport, retries=0) as rc:
        for name, value in INPUTS.items():
            try:
                CALLS[call](rc, value)
            except Exception as error:
                raised += 1
                if isinstance(error, OSError) and error.filename is not None:
                    continue  # Python's own, for a path that the caller gave
                if len(str(error)) > 2000:
                    long.append((name, f"{type(error).__name__}: {error}"[:150], len(str(error))))
    assert long == []
    assert raised > 0


def test_no_error_of_ours_is_long() -> None:
    kinds = [
        kind
        for kind in vars(rcext.errors).values()
        if isinstance(kind, type) and issubclass(kind, RingCentralError) and "__init__" not in vars(kind)
    ]
    assert len(kinds) > 8
    report: BatchReport[object] = BatchReport([BatchEntry(HUGE)])
    errors: list[Exception] = [
        BatchInterrupted(report, ValueError(HUGE)),
        connection_failed(httpx.ReadError(HUGE), REQUEST),
    ]
    errors += [rcext.errors.ConfigurationError(HUGE), rcext.errors.NotAuthorized(HUGE), rcext.errors.LockLost(HUGE)]
    errors += [rcext.errors.RedirectError(HUGE), rcext.errors.DriftError(HUGE, path=HUGE, kind="x")]
    errors += [error_for(answered({"message": HUGE, "errorCode": HUGE}, status)) for status in (200, 400, 429, 500)]
    for error in errors:
        assert len(str(error)) <= 2000, type(error)
