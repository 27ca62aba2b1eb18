"""Unknown names: the error suggests the name that is meant, and known names cost nothing more."""

from __future__ import annotations

import copy
import inspect
import os
import pickle
import subprocess
import sys
from typing import TYPE_CHECKING, Any

import attrs
import httpx
import pytest

import rcext
from rcext import ApiResponse, AsyncRingCentral, RingCentral
from rcext._names import Suggesting
from rcext.errors import ConfigurationError
from rcext.push import AsgiWebhook, Timing
from ringcentral_api import models
from ringcentral_api.api.call_log import read_user_call_log
from ringcentral_api.models import CallDirectionEnum, CallLogRecord

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

RECORD = CallLogRecord.from_dict({"id": "1", "startTime": "2026-01-01T00:00:00Z"})
CASES: dict[str, tuple[Callable[[Any], object], str]] = {
    "group": (lambda rc: rc.api.callLog, "'call_log'"),
    "operation": (lambda rc: rc.api.call_log.readUserCallLog, "'read_user_call_log'"),
    "argument": (lambda rc: rc.api.call_log.read_user_call_log(startTime=1), "it takes account_id, .*, options$"),
    "camel argument": (lambda rc: rc.api.call_log.read_user_call_log(perPage=1), "'per_page'"),
    "records": (lambda rc: rc.records(rc.api.call_log.read_user_call_log, per_pge=1), "'per_page'"),
    "pages": (lambda rc: rc.pages(rc.api.call_log.read_user_call_log, dateFrom=1), "'date_from'"),
    "client": (lambda rc: rc.subscripton, "'subscription'"),
    "group of the client": (lambda rc: rc.callLog, "'api.call_log'"),
    "platform": (lambda rc: rc.platform.autorize, "'authorize'"),
    "helpers": (lambda rc: rc.helpers.contct, "'contact'"),
    "package": (lambda _: vars(rcext)["__getattr__"]("RingCentrl"), "'RingCentral'"),
    "model": (lambda _: RECORD.startTime, "'start_time'"),  # type: ignore[attr-defined]  # the point
    "argument of a model": (lambda _: CallLogRecord(startTime=1), "did you mean 'start_time'"),  # type: ignore[call-arg]  # the point
    "field of evolve": (lambda _: attrs.evolve(RECORD, startTime=1), "did you mean 'start_time'"),  # type: ignore[call-arg]  # the point
    "field of a copy": (lambda _: RECORD.__replace__(startTime=1), "did you mean 'start_time'"),
    "dict to a model": (lambda _: CallLogRecord({"id": "1"}), r"CallLogRecord.from_dict\(...\) takes a dict"),  # type: ignore[call-arg, arg-type]  # the point
    "setting": (lambda rc: type(rc)(client_id="id", time_out=1), "did you mean 'timeout'"),
    "setting by its JSON name": (lambda rc: type(rc)(clientId="id"), "did you mean 'client_id'"),
    "setting of from_env": (lambda rc: rc.from_env(client_id="id", time_out=1), "did you mean 'timeout'"),
    "with_options": (lambda rc: rc.with_options(time_out=1), "did you mean 'timeout'"),
    "send_sms": (lambda rc: rc.send_sms("+1", "hi", **{"from": "+1"}), "did you mean 'from_'"),
    "third text of send_sms": (lambda rc: rc.send_sms("+1", "+2", "hi"), "only to, text by position.*: from_=..., "),
    "send_fax": (lambda rc: rc.send_fax(file="x"), "did you mean 'files'"),
    "download": (lambda rc: rc.download("x", dest="y"), "it takes source, to, "),
    "follow": (lambda rc: rc.follow(call=True), "did you mean 'calls'"),
    "subscription": (lambda rc: rc.subscription([], over_flow="x"), "did you mean 'overflow'"),
    "batch": (lambda rc: rc.batch([1], None, limits=1), "did you mean 'limit'"),
    "ring_out": (lambda rc: rc.ring_out(to="+1", From="+1"), "did you mean 'from_'"),
    "authorize": (lambda rc: rc.platform.authorize(usrname="x"), "did you mean 'username'"),
    "login of other SDKs": (lambda rc: rc.platform.login(jwt="x"), "did you mean 'authorize'"),
    "get": (lambda rc: rc.platform.get("/x", parms={}), "it takes url, query, "),
    "query of httpx": (lambda rc: rc.platform.get("/x", params={}), "did you mean 'query'"),
    "json of others": (lambda rc: rc.platform.post("/x", body={}), "did you mean 'json'"),
    "text of others": (lambda rc: rc.send_sms("+1", message="hi"), "did you mean 'text'"),
    "files of an SMS": (lambda rc: rc.send_sms("+1", files=[]), "did you mean 'attachments'"),
    "page of others": (lambda rc: rc.api.call_log.read_user_call_log(limit=1), "did you mean 'per_page'"),
    "parameters by position": (lambda rc: rc.platform.get("/x", {}), "only url by position.* by name: query=..., "),
    "body by position": (
        lambda rc: rc.platform.post("/x", {}),
        "by name: query=..., json=..., ",
    ),
    "body of an operation by position": (
        lambda rc: rc.api.sms.create_sms_message({"text": "hi"}),
        r"create_sms_message\(\) takes nothing by position; pass the others by name: body=..., ",
    ),
    "no body": (lambda rc: rc.api.sms.create_sms_message(), r"create_sms_message\(\) needs 'body'"),
    "operation for several ids": (lambda rc: rc.api.message_store.read_message(messageId=1), "'message_id'"),
    "request of an operation": (lambda _: read_user_call_log.request(perPage=1), "did you mean 'per_page'"),  # type: ignore[call-arg]  # the point
    "options": (lambda _: rcext.RequestOptions(retrys=1), "did you mean 'retries'"),  # type: ignore[call-arg]  # the point
    "webhook": (lambda _: AsgiWebhook(verification_tokn="x"), "did you mean 'verification_token'"),  # type: ignore[call-arg]  # the point
    "token of a webhook": (lambda _: AsgiWebhook(token="x"), "did you mean 'verification_token'"),  # type: ignore[call-arg]  # the point
    "timing": (lambda _: Timing(back_off=1), "did you mean 'backoff'"),  # type: ignore[call-arg]  # the point
    "store": (lambda _: rcext.FileTokenStore(pth="x"), "did you mean 'path'"),  # type: ignore[call-arg]  # the point
    "member": (lambda _: CallDirectionEnum.Inbund, "did you mean 'INBOUND'"),  # type: ignore[attr-defined]  # the point
    "member by its value": (lambda _: CallDirectionEnum.Inbound, "did you mean 'INBOUND'"),  # type: ignore[attr-defined]  # the point
    "name of a model": (lambda _: models.CallLogRecrod, "did you mean 'CallLogRecord'"),  # type: ignore[attr-defined]  # the point
    "method of dicts": (lambda _: RECORD.get("id"), "did you mean 'to_dict'"),  # type: ignore[attr-defined]  # the point
    "method of pydantic": (lambda _: RECORD.model_dump(), "did you mean 'to_dict'"),  # type: ignore[attr-defined]  # the point
    "records of a raw response": (lambda _: ApiResponse(httpx.Response(200)).records, "did you mean 'json'"),  # type: ignore[attr-defined]  # the point
    "raw response as a dict": (lambda _: ApiResponse(httpx.Response(200))["id"], r"write .json\(\)\['id'\]"),  # type: ignore[index]  # the point
    "raw response as a list": (lambda _: list(ApiResponse(httpx.Response(200))), r"write .json\(\)$"),  # type: ignore[call-overload]  # the point
    "model, typo": (lambda _: RECORD.durtion, "'duration'"),  # type: ignore[attr-defined]  # the point
}


def finished(found: Any) -> None:
    if inspect.iscoroutine(found):
        found.send(None)


@pytest.mark.parametrize("make", [RingCentral, AsyncRingCentral])
@pytest.mark.parametrize("case", CASES)
def test_the_right_name_is_suggested(case: str, make: Any) -> None:
    call, name = CASES[case]
    rc = make(client_id="id")
    with pytest.raises((AttributeError, TypeError), match=name):
        finished(call(rc))


def test_a_name_like_no_other_gets_no_suggestion() -> None:
    rc: Any = RingCentral(client_id="id")
    with pytest.raises(AttributeError, match=r"^'Api' object has no attribute 'qqqq'$"):  # language: allow
        print(rc.api.qqqq)
    assert not hasattr(rc.api, "__wrapped__")
    assert getattr(RECORD, "content_uri", None) is None


def test_the_text_for_models_is_made_when_it_is_shown(monkeypatch: pytest.MonkeyPatch) -> None:
    """Much code asks for attributes that a model may lack."""
    monkeypatch.setattr("ringcentral_api.arguments.did_you_mean", None)
    assert not hasattr(RECORD, "startTime")


def test_errors_and_models_can_be_copied() -> None:
    with pytest.raises(AttributeError) as caught:
        print(RECORD.startTime)  # type: ignore[attr-defined]  # the point
    for again in (copy.copy(caught.value), pickle.loads(pickle.dumps(caught.value))):  # noqa: S301  # our own
        assert str(again) == str(caught.value)
    assert pickle.loads(pickle.dumps(RECORD)) == copy.deepcopy(RECORD) == RECORD  # noqa: S301  # our own


def test_calls_that_raise_inside_keep_their_error() -> None:
    class Own(Suggesting):
        def __init__(self, *, fails: bool = False) -> None:
            if fails:
                raise TypeError("inside") from ValueError("why")

        def method(self, *, fails: bool = False) -> None:
            Own(fails=fails)

    with pytest.raises(TypeError, match=r"^inside$") as caught:
        Own().method(fails=True)
    assert isinstance(caught.value.__cause__, ValueError)


def test_decorated_calls_look_like_the_function() -> None:
    assert inspect.iscoroutinefunction(AsyncRingCentral.send_sms)
    assert list(inspect.signature(RingCentral.send_sms).parameters)[:4] == ["self", "to", "text", "from_"]
    assert list(inspect.signature(RingCentral).parameters)[:2] == ["server", "client_id"]
    assert list(inspect.signature(CallLogRecord).parameters)[-1] == "additional_properties"
    assert "cursor" in inspect.signature(RingCentral(client_id="id").follow).parameters


SECRETS = """
import pytest
from rcext import RingCentral

@pytest.mark.parametrize("extra", [{}, {"password": None}, {"unknown": 1}])
def test_login(extra):
    client = RingCentral("http://127.0.0.1:1", client_id="id", retries=0)
    arguments = {name: f"{name}-0451" for name in ("code", "code_verifier", "password")}
    getattr(client.platform, "authorize")(**arguments | extra)
"""


def test_pytest_does_not_show_the_secrets_of_a_login(tmp_path: Path) -> None:
    """It shows the arguments of the frames that an error passes."""
    (tmp_path / "test_x.py").write_text(SECRETS)
    command = [sys.executable, "-m", "pytest", "-p", "no:cacheprovider", "test_x.py"]
    environment = {**os.environ, "PYTEST_DISABLE_PLUGIN_AUTOLOAD": "1"}  # which take most of the time
    done = subprocess.run(command, capture_output=True, text=True, check=False, cwd=tmp_path, env=environment)
    assert "3 failed" in done.stdout
    assert "-0451" not in done.stdout.replace('f"{name}-0451"', "")


@pytest.mark.parametrize("setting", ["retries", "max_wait", "max_response_size"])
def test_a_number_given_as_text_is_named(setting: str) -> None:
    wrong: dict[str, Any] = {setting: "3"}
    with pytest.raises(ConfigurationError, match=f"{setting} is '3'; give a number"):
        RingCentral(client_id="id", **wrong)
    with pytest.raises(ConfigurationError, match=f"{setting} is '3'; give a number"):
        RingCentral(client_id="id").with_options(**wrong)
