"""Batches of requests that must not be sent twice: what may have been done is not asked for again."""

from __future__ import annotations

import signal
import subprocess
import sys
from typing import TYPE_CHECKING, Any

import httpx
import pytest

import rcext
from rcext.batch import BatchEndpoint, BatchInterrupted, BatchReport, SavedError, batch
from rcext.errors import NotAuthorized
from rcext.sandbox import Sandbox
from ringcentral_api.api.sms import create_sms_message
from ringcentral_api.client import Operation, Request
from ringcentral_api.models import CreateSMSMessage, GetSMSMessageInfoResponse, MessageStoreCallerInfoRequest

from .wire import as_json, identity, mixed, part, status_part

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

IDS = ["a", "b", "c"]


def made(method: str) -> BatchEndpoint[dict[str, Any]]:
    operation = Operation("do_things", method, "/things/{ids}", "things")

    def request(ids: Sequence[str]) -> Request:
        return Request(operation, "/things/" + ",".join(ids))

    return BatchEndpoint(request, identity, limit=2, name="things")


def answered(ids: list[str], bodies: list[bytes] | None = None, status: int = 200) -> httpx.Response:
    found = bodies or [as_json({"name": name}) for name in ids]
    return mixed(part(as_json(status_part(*[status] * len(ids), href=None))), *[part(body) for body in found])


class Failing:
    """A client whose first answer is an error."""

    drift = None

    def __init__(self, first: Exception | httpx.Response | None = None) -> None:
        self.first = first
        self.asked: list[str] = []

    def send(self, request: Request) -> httpx.Response:
        ids = request.path.rpartition("/")[2].split(",")
        self.asked += ids
        first, self.first = self.first, None
        if isinstance(first, Exception):
            raise first
        return answered(ids) if first is None else first


DONE_PERHAPS: list[Exception | httpx.Response] = [
    httpx.ReadError("reset"),
    httpx.ReadTimeout("late"),
    httpx.RemoteProtocolError("cut"),
    httpx.DecodingError("no gzip"),
    httpx.Response(503),
    httpx.Response(200, text="<html>"),
    mixed(part(b"junk")),
    answered(["a", "b"], [b"[1]", b"<html>"]),
    answered(["a", "b"], status=500),
]
NOT_DONE: list[Exception | httpx.Response] = [
    httpx.ConnectError("refused"),
    httpx.PoolTimeout("busy"),
    NotAuthorized("no session"),
    httpx.Response(400),
    httpx.Response(401),
    httpx.Response(429),
    answered(["a", "b"], status=404),
]


def names(found: Exception | httpx.Response) -> str:
    return type(found).__name__ if isinstance(found, Exception) else str(found.status_code)


def stopped(
    client: Failing, endpoint: BatchEndpoint[dict[str, Any]], resume: Path | None
) -> BatchReport[dict[str, Any]]:
    try:
        return batch(client, IDS, endpoint, resume=resume)
    except BatchInterrupted as error:
        return error.report


@pytest.mark.parametrize("kept", ["report", "json", "file"])
@pytest.mark.parametrize("method", ["POST", "PATCH", "GET", "DELETE"])
@pytest.mark.parametrize("first", [*DONE_PERHAPS, *NOT_DONE], ids=names)
def test_what_may_have_been_done_is_not_requested_for_again(
    tmp_path: Path, kept: str, method: str, first: Exception | httpx.Response
) -> None:
    endpoint = made(method)
    file = tmp_path / "x" if kept == "file" else None
    report = stopped(Failing(first), endpoint, file)
    once = method in ("POST", "PATCH") and first in DONE_PERHAPS
    assert [entry.uncertain for entry in report][:2] == [once, once]
    assert not report[0].ok
    if kept == "json":
        report = BatchReport.from_json(report.to_json(endpoint), endpoint)
        assert [entry.uncertain for entry in report][:2] == [once, once]
    client = Failing()
    again = batch(client, IDS, endpoint, resume=file or report)
    left = [] if report[2].ok else ["c"]
    assert client.asked == (left if once else ["a", "b", *left])
    assert [entry.ok for entry in again] == [not once, not once, True]
    assert [entry.uncertain for entry in again] == [once, once, False]
    if once:
        assert again.failures() == list(again)[:2]
        assert again[0].error is not None
        assert "uncertain: " in repr(again[0])


CHILD = """
import sys, time
from rcext.batch import batch
from tests.batch.test_once import IDS, Failing, made

class Killed(Failing):
    def send(self, request):
        if "c" in request.path:
            print("sent", flush=True)
            time.sleep(600)
        return super().send(request)

batch(Killed(), IDS, made(sys.argv[2]), resume=sys.argv[1])
"""


@pytest.mark.parametrize("method", ["POST", "GET"])
def test_a_process_that_was_killed_before_the_answer_came(tmp_path: Path, method: str) -> None:
    command = [sys.executable, "-c", CHILD, str(tmp_path / "x"), method]
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True) as process:
        assert process.stdout is not None
        try:
            assert process.stdout.readline() == "sent\n"
        finally:
            process.send_signal(signal.SIGKILL)
    client = Failing()
    report = batch(client, IDS, made(method), resume=tmp_path / "x")
    assert [entry.ok for entry in report] == [True, True, method == "GET"]
    assert client.asked == (["c"] if method == "GET" else [])
    if method == "POST":
        assert isinstance(report[2].error, SavedError)
        assert str(report[2].error) == "ProcessEnded: the process ended before the response arrived"


def test_texts_are_sent_once(tmp_path: Path) -> None:
    with Sandbox(seed=4) as sb, rcext.RingCentral(sb.server, sb.client_id, sb.client_secret, jwt=sb.jwt) as rc:

        def request(numbers: Sequence[str]) -> Request:
            sender, recipient = (
                MessageStoreCallerInfoRequest(phone_number=each) for each in (sb.phone_number, numbers[0])
            )
            return create_sms_message.request(body=CreateSMSMessage(from_=sender, to=[recipient], text="Hi"))

        texts = BatchEndpoint(request, GetSMSMessageInfoResponse.from_dict, limit=1, name="texts")
        numbers = [f"+1650555012{n}" for n in range(4)]
        sb.faults.add("createSMSMessage", "reset_after", after=1, times=1)
        with pytest.raises(BatchInterrupted) as info:
            rc.batch(numbers, texts, resume=tmp_path / "x")
        assert [(entry.ok, entry.uncertain) for entry in info.value.report] == [
            (True, False),
            (False, True),
            (False, False),
            (False, False),
        ]
        report = rc.batch(numbers, texts, resume=tmp_path / "x")
        assert [entry.uncertain for entry in report] == [False, True, False, False]
        assert sb.requests.count(operation="createSMSMessage") == 4
