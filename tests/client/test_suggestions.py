"""Unknown names: the error suggests the name that is meant, and known names cost nothing more."""

from __future__ import annotations

import copy
import pickle
from typing import TYPE_CHECKING, Any

import pytest

import rcext
from rcext import AsyncRingCentral, RingCentral
from ringcentral_api.models import CallLogRecord

if TYPE_CHECKING:
    from collections.abc import Callable

RECORD = CallLogRecord.from_dict({"id": "1", "startTime": "2026-01-01T00:00:00Z"})
CASES: dict[str, tuple[Callable[[Any], object], str]] = {
    "group": (lambda rc: rc.api.callLog, "'call_log'"),
    "operation": (lambda rc: rc.api.call_log.readUserCallLog, "'read_user_call_log'"),
    "argument": (lambda rc: rc.api.call_log.read_user_call_log(startTime=1), "'start_time'|it has"),
    "camel argument": (lambda rc: rc.api.call_log.read_user_call_log(perPage=1), "'per_page'"),
    "records": (lambda rc: rc.records(rc.api.call_log.read_user_call_log, per_pge=1), "'per_page'"),
    "pages": (lambda rc: rc.pages(rc.api.call_log.read_user_call_log, dateFrom=1), "'date_from'"),
    "client": (lambda rc: rc.subscripton, "'subscription'"),
    "group of the client": (lambda rc: rc.callLog, "'api.call_log'"),
    "platform": (lambda rc: rc.platform.autorize, "'authorize'"),
    "helpers": (lambda rc: rc.helpers.contct, "'contact'"),
    "package": (lambda _: vars(rcext)["__getattr__"]("RingCentrl"), "'RingCentral'"),
    "model": (lambda _: RECORD.startTime, "'start_time'"),  # type: ignore[attr-defined]  # the point
    "model, typo": (lambda _: RECORD.durtion, "'duration'"),  # type: ignore[attr-defined]  # the point
}


def finished(found: Any) -> None:
    if hasattr(found, "send"):  # a coroutine
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
    monkeypatch.setattr("ringcentral_api.errors.did_you_mean", None)
    assert not hasattr(RECORD, "startTime")


def test_errors_and_models_can_be_copied() -> None:
    with pytest.raises(AttributeError) as caught:
        print(RECORD.startTime)  # type: ignore[attr-defined]  # the point
    for again in (copy.copy(caught.value), pickle.loads(pickle.dumps(caught.value))):  # noqa: S301  # our own
        assert str(again) == str(caught.value)
    assert pickle.loads(pickle.dumps(RECORD)) == copy.deepcopy(RECORD) == RECORD  # noqa: S301  # our own
