"""Batches that continue in another process: reports as JSON, and the journal."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from typing import TYPE_CHECKING, Any

import httpx
import pytest
from hypothesis import given
from hypothesis import strategies as st

import rcext
from rcext.batch import (
    BatchEndpoint,
    BatchEntry,
    BatchInterrupted,
    BatchItemError,
    BatchReport,
    SavedError,
    batch,
    call_records,
    messages,
)
from rcext.errors import ConfigurationError
from rcext.sandbox import Sandbox
from ringcentral_api.client import Operation, Request
from ringcentral_api.errors import ApiError, NotFound, ServerError

from .wire import as_json, identity, mixed, part, status_part

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence
    from pathlib import Path

SRC = """
import sys
import rcext
from rcext.batch import BatchInterrupted, call_records

file, ids = sys.argv[1], sys.argv[2].split(",")
with rcext.RingCentral.from_env(retries=0) as rc:
    try:
        report = rc.batch(ids, call_records(), limit=10, resume=file)
    except BatchInterrupted as stopped:
        report = stopped.report
    print(len(report.successes()), len(report.failures()), len(report.pending()))
"""


@pytest.fixture(scope="module")
def sb() -> Iterator[Sandbox]:
    with Sandbox(seed=4) as sandbox:
        yield sandbox


@pytest.fixture
def rc(sb: Sandbox) -> Iterator[rcext.RingCentral]:
    with rcext.RingCentral(sb.server, sb.client_id, sb.client_secret, jwt=sb.jwt, retries=0) as client:
        yield client
    sb.faults.clear()


def call_ids(rc: rcext.RingCentral, count: int) -> list[str]:
    return [record.id for record in rc.api.call_log.read_user_call_log(per_page=count).records]


def asked(sb: Sandbox) -> int:
    return sb.requests.count(operation="readUserCallRecord")


def test_in_other_processes(sb: Sandbox, rc: rcext.RingCentral, tmp_path: Path) -> None:
    ids = call_ids(rc, 40)
    file = tmp_path / "calls.jsonl"
    environment = {**os.environ, "RC_SERVER": sb.server, "RC_CLIENT_ID": sb.client_id, "RC_JWT": sb.jwt}
    environment["RC_CLIENT_SECRET"] = sb.client_secret

    def go() -> str:
        command = [sys.executable, "-c", SRC, str(file), ",".join([*ids, "unknown"])]
        return subprocess.run(command, env=environment, capture_output=True, text=True, check=True).stdout.strip()

    sb.faults.add("readUserCallRecord", "status", status=503, after=2, times=1)
    before = asked(sb)
    assert go() == "20 10 11"
    assert asked(sb) - before == 3
    assert go() == "40 1 0"
    assert asked(sb) - before == 3 + 3, "what succeeded was asked for again"
    # a failure is asked for again, and it alone; and the values are typed
    report = rc.batch([*ids, "unknown"], call_records(), resume=file)
    assert asked(sb) - before == 7
    assert [value.id for value in report.values()] == ids
    assert [entry.id for entry in report.failures()] == ["unknown"]
    fresh = rc.batch(ids, call_records())
    assert [value.to_dict() for value in report.values()] == [value.to_dict() for value in fresh.values()]


def test_a_report_as_json(sb: Sandbox, rc: rcext.RingCentral) -> None:
    ids = call_ids(rc, 30)
    sb.faults.add("readUserCallRecord", "status", status=503, after=1, times=1, headers={"Retry-After": "7"})
    with pytest.raises(BatchInterrupted) as info:
        batch(rc, ["unknown", *ids], call_records(), limit=10)
    report = info.value.report
    text = report.to_json(call_records())
    again = BatchReport.from_json(text, call_records())
    assert [entry.id for entry in again] == ["unknown", *ids]
    assert [(entry.ok, entry.pending, entry.status) for entry in again] == [
        (entry.ok, entry.pending, entry.status) for entry in report
    ]
    assert [value.to_dict() for value in again.values()] == [value.to_dict() for value in report.values()]
    for one, other in zip(report.failures(), again.failures(), strict=True):
        assert type(one.error) is type(other.error)
        assert str(one.error) == str(other.error)
    assert isinstance(again[0].error, NotFound)
    late = next(entry.error for entry in again if isinstance(entry.error, ServerError))
    assert late.response.headers["Retry-After"] == "7"
    assert again.to_json(call_records()) == text
    before = asked(sb)
    whole = batch(rc, ["unknown", *ids], call_records(), resume=again)
    assert asked(sb) - before == 1
    assert len(whole.values()) == 30
    token = rc.platform.authorize().access_token
    assert token not in text


async def test_async(sb: Sandbox, tmp_path: Path) -> None:
    async with rcext.AsyncRingCentral(sb.server, sb.client_id, sb.client_secret, jwt=sb.jwt, retries=0) as rc:
        ids = [record.id for record in (await rc.api.call_log.read_user_call_log(per_page=30)).records]
        sb.faults.add("readUserCallRecord", "reset_after", after=1, times=1)
        with pytest.raises(BatchInterrupted):
            await rc.batch(ids, call_records(), limit=10, resume=tmp_path / "x")
        before = asked(sb)
        report = await rc.batch(ids, call_records(), limit=10, resume=tmp_path / "x")
        assert asked(sb) - before == 2
        assert [value.id for value in report.values()] == ids


class Scripted:
    drift = None

    def __init__(self, reply: Callable[[Request], httpx.Response]) -> None:
        self._reply = reply
        self.asked: list[str] = []

    def send(self, request: Request) -> httpx.Response:
        self.asked += request.path.rpartition("/")[2].split(",")
        return self._reply(request)


def things(ids: Sequence[str]) -> Request:
    return Request(Operation("read_things", "GET", "/things/{ids}", "things"), "/things/" + ",".join(ids))


THINGS = BatchEndpoint(things, identity, limit=2, name="things")


def answered(request: Request) -> httpx.Response:
    ids = request.path.rpartition("/")[2].split(",")
    return mixed(
        part(as_json(status_part(*[200] * len(ids), href=None))), *(part(as_json({"name": name})) for name in ids)
    )


def test_a_batch_continues_from_any_cut_of_its_journal(tmp_path: Path) -> None:
    file = tmp_path / "x"
    ids = ["a", "b", "c", "d", "é"]
    batch(Scripted(answered), ids, THINGS, resume=file)
    whole = file.read_bytes()
    assert len(whole.splitlines()) == 1 + len(ids)
    ends = [place + 1 for place, byte in enumerate(whole) if byte == 10]
    sizes = {*range(0, len(whole), 17), *(place + more for place in [0, *ends] for more in (-1, 0, 1)), len(whole) - 2}
    for size in sorted(size for size in sizes if 0 <= size <= len(whole)):
        file.write_bytes(whole[:size])
        kept = max(0, whole[:size].count(b"\n") - 1)
        client = Scripted(answered)
        report = batch(client, ids, THINGS, resume=file)
        assert [value["name"] for value in report.values()] == ids
        assert client.asked == ids[kept:], f"cut at byte {size}"
        assert file.read_bytes() == whole


def test_the_last_entry_of_an_id_counts(tmp_path: Path) -> None:
    file = tmp_path / "x"
    refusal = Scripted(lambda _: httpx.Response(400, json={"errorCode": "CMN-101", "message": "no"}))
    assert len(batch(refusal, ["a", "b"], THINGS, resume=file).failures()) == 2
    assert batch(Scripted(answered), ["a", "b", "a"], THINGS, resume=file).complete
    unused = Scripted(lambda _: pytest.fail("asked again"))
    report = batch(unused, ["b", "a", "b"], THINGS, resume=str(file))
    assert [value["name"] for value in report.values()] == ["b", "a", "b"]
    assert file.stat().st_mode & 0o077 == 0, "other users cannot read the results"


@pytest.mark.parametrize(
    ("content", "words"),
    [
        (b"hello\n", "line 1 is not JSON"),
        (b'{"a": 1}\n', "line 1 is not a batch report"),
        (b'{"rcext.batch": 2, "endpoint": "things"}\n', "line 1 is not a batch report of version 1"),
        (
            b'{"rcext.batch": 1, "endpoint": "calls"}\n',
            "line 1 is a report of 'calls', but this batch requests 'things'",
        ),
        (b'{"rcext.batch": 1, "endpoint": "things"}\nx\n', "line 2 is not JSON"),
        (b'{"rcext.batch": 1, "endpoint": "things"}\n[]\n', "line 2 is not an entry"),
        (b'{"rcext.batch": 1, "endpoint": "things"}\n{"id": "a", "status": "x"}\n', "line 2 is not an entry"),
        (b'{"rcext.batch": 1, "endpoint": "things"}\n{"id": "a", "error": {}}\n', "line 2 is not an entry"),
    ],
)
def test_other_files_are_left_alone(tmp_path: Path, content: bytes, words: str) -> None:
    file = tmp_path / "x"
    file.write_bytes(content)
    with pytest.raises(ConfigurationError, match=f"resume='.*x': {words}"):
        batch(Scripted(lambda _: pytest.fail("sent")), ["a"], THINGS, resume=file)
    assert file.read_bytes() == content


def test_places_that_cannot_be_used(tmp_path: Path) -> None:
    for path, words in ((tmp_path / "none" / "x", "no folder"), (tmp_path, "cannot be used")):
        with pytest.raises(ConfigurationError, match=words):
            batch(Scripted(lambda _: pytest.fail("sent")), ["a"], THINGS, resume=path)


@pytest.mark.parametrize(("full_from", "sent"), [(b'"process"', []), (b'"rcext.batch"', ["a", "b"])])
def test_a_full_disk(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, full_from: bytes, sent: list[str]) -> None:
    write = os.write

    def full(handle: int, data: bytes) -> int:
        if full_from in bytes(data):
            raise OSError(28, "No space left on device")
        return write(handle, data)

    monkeypatch.setattr(os, "write", full)
    client = Scripted(answered)
    with pytest.raises((BatchInterrupted, ConfigurationError)) as info:
        batch(client, ["a", "b", "c"], THINGS, resume=tmp_path / "x")
    assert isinstance(info.value.__cause__, OSError)
    assert client.asked == sent
    if isinstance(info.value, BatchInterrupted):
        assert [entry.ok for entry in info.value.report] == [True, True, False]
    assert not (tmp_path / "x.lock").exists()


def test_texts_that_are_not_reports() -> None:
    good = json.loads(BatchReport([BatchEntry("a", 200, {"x": 1})]).to_json(THINGS))
    for text, words in (
        ("x", "not JSON"),
        ("[]", "not a batch report"),
        (json.dumps({**good, "entries": None}), "without entries"),
        (json.dumps({**good, "entries": [5]}), r"entries\[0\] is not an entry"),
        (json.dumps({**good, "endpoint": "y"}), "of 'y'"),
    ):
        with pytest.raises(ConfigurationError, match=words):
            BatchReport.from_json(text, THINGS)
    assert BatchReport.from_json(json.dumps(good), THINGS)[0].value == {"x": 1}
    with pytest.raises(ConfigurationError, match=r"'things'.*'messages'"):
        BatchReport.from_json(json.dumps(good), messages())


def test_errors_of_every_kind() -> None:
    bad = mixed(
        part(as_json(status_part(200, 404))), part(b"[1]"), part(b'{"message": "gone", "errorCode": "CMN-102"}')
    )
    report = batch(Scripted(lambda _: bad), ["1", "2"], THINGS)
    lost = BatchEntry[dict[str, Any]]("3", error=httpx.ConnectError("refused"))
    saved = BatchReport([*report, lost])
    again = BatchReport.from_json(saved.to_json(THINGS), THINGS)
    one, two, three = (entry.error for entry in again)
    assert isinstance(one, BatchItemError)
    assert (one.raw, str(one)) == (b"[1]", str(report[0].error))
    assert isinstance(two, NotFound)
    assert (two.error_code, two.message) == ("CMN-102", "gone")
    assert isinstance(three, SavedError)
    assert str(three) == "ConnectError: refused"
    assert [entry.status for entry in again] == [200, 404, None]


JSON = st.recursive(
    st.none() | st.booleans() | st.integers(-(2**53), 2**53) | st.text(), lambda inner: st.lists(inner, max_size=3)
)
ENTRIES = st.builds(
    BatchEntry,
    st.text(st.characters(exclude_categories=["Cs"]), min_size=1),
    st.none() | st.integers(100, 999),
    st.none() | st.dictionaries(st.text(st.characters(exclude_categories=["Cs"])), JSON, max_size=3),
    uncertain=st.booleans(),
)


@given(st.lists(ENTRIES, max_size=5))
def test_any_report_comes_back(entries: list[BatchEntry[Any]]) -> None:
    again = BatchReport.from_json(BatchReport(entries).to_json(THINGS), THINGS)
    assert [(entry.id, entry.status, entry.value, entry.uncertain) for entry in again] == [
        (entry.id, entry.status, entry.value, entry.uncertain) for entry in entries
    ]


def test_api_errors_without_a_request() -> None:
    error: ApiError = rcext.errors.error_for(httpx.Response(404, text="gone"))
    saved = BatchReport[dict[str, Any]]([BatchEntry("a", 404, error=error)]).to_json(THINGS)
    again = BatchReport.from_json(saved, THINGS)[0].error
    assert isinstance(again, NotFound)
    assert again.response.text == "gone"
