"""Errors after a request was sent: they say whether it was carried out. And what must be known before it is sent."""

from __future__ import annotations

import copy
import pickle
import subprocess
import sys
import zipfile
from pathlib import Path
from typing import Any

import httpx
import pytest

import ringcentral_api
from ringcentral_api.api.call_log import read_user_call_log
from ringcentral_api.api.sms import create_sms_message
from ringcentral_api.drift import DriftPolicy, DriftReport
from ringcentral_api.errors import DriftError, UnexpectedResponse, carried_out, error_for

DONE = "the request was carried out"
STRICT = DriftPolicy(strict=True)


def response(method: str, status: int = 200, content: bytes = b"{}") -> httpx.Response:
    request = httpx.Request(method, "https://platform.example/restapi/v1.0/account/~/extension/~/sms")
    return httpx.Response(status, headers={"Content-Type": "application/json"}, content=content, request=request)


@pytest.mark.parametrize(
    ("method", "status", "expected"),
    [
        ("POST", 200, True),
        ("POST", 202, True),
        ("PUT", 299, True),
        ("PATCH", 200, True),
        ("DELETE", 204, True),
        ("GET", 200, False),
        ("HEAD", 200, False),
        ("OPTIONS", 200, False),
        ("POST", 199, False),
        ("POST", 300, False),
        ("POST", 400, False),
        ("POST", 503, False),
    ],
)
def test_what_counts_as_carried_out(method: str, status: int, expected: bool) -> None:
    answer = response(method, status)
    assert carried_out(answer) is expected
    assert (DONE in str(error_for(answer))) is expected
    assert not carried_out(httpx.Response(200)), "nothing is known of the request"


@pytest.mark.parametrize("content", [b"<html>", b"[]", b"", b"[" * 100_000])
def test_a_body_that_cannot_be_read(content: bytes) -> None:
    with pytest.raises(UnexpectedResponse, match=DONE):
        create_sms_message.parse(response("POST", content=content))
    with pytest.raises(UnexpectedResponse) as caught:
        read_user_call_log.parse(response("GET", content=content))
    assert DONE not in str(caught.value)


def test_an_undocumented_success() -> None:
    with pytest.raises(UnexpectedResponse, match=DONE):
        create_sms_message.parse(response("POST", 202))


def test_drift() -> None:
    answer = response("POST", content=b'{"id":"not a number","unknownField":1}')
    with pytest.raises(DriftError, match=rf"\$\.\w+.*{DONE}") as caught:
        create_sms_message.parse(answer, STRICT)
    error = caught.value
    assert str(error).endswith("[POST /restapi/v1.0/account/~/extension/~/sms]")
    assert error.response is answer
    again = pickle.loads(pickle.dumps(error))  # noqa: S301  # our own
    assert (str(again), again.path, again.kind) == (str(error), error.path, error.kind)
    assert str(copy.copy(error)) == str(error)
    with pytest.raises(DriftError) as of_reading:
        read_user_call_log.parse(response("GET", content=b'{"unknownField":1}'), STRICT)
    assert DONE not in str(of_reading.value)
    with pytest.raises(DriftError) as alone:
        STRICT.check({"unknownField": 1}, "CallLog")
    assert alone.value.response is None
    assert "[" not in str(alone.value).replace("records[", "")


def test_an_observer_that_raises() -> None:
    def observer(report: DriftReport) -> None:
        raise KeyError(report.path)

    policy = DriftPolicy(observer)
    with pytest.raises(KeyError) as caught:
        create_sms_message.parse(response("POST", content=b'{"unknownField":1}'), policy)
    assert [note for note in caught.value.__notes__ if "carried out" in note]
    with pytest.raises(KeyError) as of_reading:
        read_user_call_log.parse(response("GET", content=b'{"unknownField":1}'), policy)
    assert not hasattr(of_reading.value, "__notes__")


def test_json_nested_too_deeply_for_the_decoder(monkeypatch: pytest.MonkeyPatch) -> None:
    from ringcentral_api.models import CallLog

    def recursive(raw: dict[str, Any], keep: bool) -> Any:
        return recursive(raw, keep)

    monkeypatch.setattr(CallLog, "__decode__", recursive)
    with pytest.raises(UnexpectedResponse, match="nested too deeply") as caught:
        read_user_call_log.parse(response("GET"))
    assert not isinstance(caught.value.__context__, RecursionError)


def test_a_policy_reads_the_specification_before_anything_is_sent(monkeypatch: pytest.MonkeyPatch) -> None:
    from ringcentral_api import drift

    def broken() -> None:
        raise OSError("no such file")

    monkeypatch.setattr(drift, "specification", broken)
    with pytest.raises(OSError, match="no such file"):
        DriftPolicy()


PROGRAM = """
import sys
sys.path.insert(0, sys.argv[1])
from ringcentral_api.drift import DriftPolicy
from ringcentral_api.models import CallLogRecord
import ringcentral_api
assert sys.argv[1] in ringcentral_api.__file__
DriftPolicy(print).check({"direction": "Sideways"}, "CallLogRecord")
CallLogRecord.from_dict({})
"""


def test_from_a_zip(tmp_path: Path) -> None:
    root = Path(ringcentral_api.__file__).parent
    archive = tmp_path / "program.zip"
    with zipfile.ZipFile(archive, "w") as file:
        for path in [*root.glob("*.py"), *root.glob("models/*.py")]:
            file.write(path, f"ringcentral_api/{path.relative_to(root).as_posix()}")
    done = subprocess.run(
        [sys.executable, "-c", PROGRAM, str(archive)], capture_output=True, text=True, check=False, cwd=tmp_path
    )
    assert done.returncode == 0, done.stderr
    assert "unknown_value at $.direction" in done.stdout
