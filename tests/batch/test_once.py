"""Batches of requests that must not be sent twice, in processes that are killed and against the sandbox."""

from __future__ import annotations

import signal
import subprocess
import sys
from typing import TYPE_CHECKING, Any

import pytest

import rcext
from rcext.batch import BatchEndpoint, BatchInterrupted, SavedError, batch
from rcext.sandbox import Sandbox
from ringcentral_api.api.sms import create_sms_message
from ringcentral_api.client import Operation, Request
from ringcentral_api.models import CreateSMSMessage, MessageParty, SMSMessage

from .wire import as_json, identity, mixed, part, status_part

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

    import httpx

IDS = ["a", "b", "c"]


def made(method: str) -> BatchEndpoint[dict[str, Any]]:
    operation = Operation("do_things", method, "/things/{ids}", "things")

    def request(ids: Sequence[str]) -> Request:
        return Request(operation, "/things/" + ",".join(ids))

    return BatchEndpoint(request, identity, limit=2, name="things")


def answered(ids: list[str]) -> httpx.Response:
    bodies = [part(as_json({"name": name})) for name in ids]
    return mixed(part(as_json(status_part(*[200] * len(ids), href=None))), *bodies)


class Recording:
    """A client that records the ids that are requested."""

    drift = None

    def __init__(self) -> None:
        self.asked: list[str] = []

    def send(self, request: Request) -> httpx.Response:
        ids = request.path.rpartition("/")[2].split(",")
        self.asked += ids
        return answered(ids)


CHILD = """
import sys, time
from rcext.batch import batch
from tests.batch.test_once import IDS, Recording, made

class Killed(Recording):
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
    client = Recording()
    report = batch(client, IDS, made(method), resume=tmp_path / "x")
    assert [entry.ok for entry in report] == [True, True, method == "GET"]
    assert client.asked == (["c"] if method == "GET" else [])
    if method == "POST":
        assert isinstance(report[2].error, SavedError)
        assert str(report[2].error) == "ProcessEnded: the process ended before the response arrived"


def test_texts_are_sent_once(tmp_path: Path) -> None:
    with Sandbox(seed=4) as sb, rcext.RingCentral(sb.server, sb.client_id, sb.client_secret, jwt=sb.jwt) as rc:

        def request(numbers: Sequence[str]) -> Request:
            sender, recipient = (MessageParty(phone_number=each) for each in (sb.phone_number, numbers[0]))
            return create_sms_message.request(body=CreateSMSMessage(from_=sender, to=[recipient], text="Hi"))

        texts = BatchEndpoint(request, SMSMessage.from_dict, limit=1, name="texts")
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
