"""Copies, JSON texts, displays and pydantic: what a program does with a model beside sending it."""

from __future__ import annotations

import copy
import json
import sys
from typing import Any

import attrs
import pytest

from ringcentral_api.api import Api, AsyncApi
from ringcentral_api.errors import InvalidJSON
from ringcentral_api.models import CallLog, CallLogRecord, CreateSMSMessage, MessageParty

from .sampling import MODELS, Sampler, model_class

RAW: dict[str, Any] = {"from": {"phoneNumber": "+1"}, "to": [{"phoneNumber": "+2"}], "text": "hi", "newField": {"a": 1}}


def test_a_copy_is_changed_without_the_original() -> None:
    message = CreateSMSMessage.from_dict(RAW)
    other = message.copy()
    other.text = "other"
    other.additional_properties["newField"] = 2
    assert message.to_dict() == RAW
    assert other.to_dict() == {**RAW, "text": "other", "newField": 2}
    assert copy.copy(message) == message


def test_unknown_fields_are_kept_by_all_ways_to_copy() -> None:
    message = CreateSMSMessage.from_dict(RAW)
    changed = {**RAW, "text": "other"}
    assert attrs.evolve(message, text="other").to_dict() == changed
    assert message.__replace__(text="other").to_dict() == changed
    if sys.version_info >= (3, 13):
        assert copy.replace(message, text="other").to_dict() == changed
    assert message.to_dict() == RAW
    with pytest.raises(TypeError, match=r"does not have a field .txt"):
        message.__replace__(txt="other")


def test_unknown_fields_can_be_given_to_a_constructor() -> None:
    party = MessageParty(phone_number="+1", additional_properties={"name": "Ada"})
    assert party.to_dict() == {"phoneNumber": "+1", "name": "Ada"}
    assert MessageParty(phone_number="+1", additional_properties={}) == MessageParty(phone_number="+1")


@pytest.mark.parametrize("name", sorted(MODELS)[::40])
def test_json_texts(name: str) -> None:
    cls = model_class(name)
    model = cls.from_dict(Sampler(1).model(name))
    assert json.loads(model.to_json()) == model.to_dict()
    assert cls.from_json(model.to_json()) == cls.from_json(model.to_json().encode()) == model


def test_json_texts_other_than_objects() -> None:
    with pytest.raises(InvalidJSON):
        MessageParty.from_json("{")
    with pytest.raises(ValueError, match=r"expected a JSON object \(MessageParty\), got list"):
        MessageParty.from_json("[]")


RECORD = {
    "uri": "https://platform.ringcentral.com/restapi/v1.0/account/1234567890/extension/1234567890/call-log/AbCdEfGh",
    "id": "AbCdEfGh",
    "direction": "Inbound",
    "startTime": "2026-01-02T03:04:05.678Z",
    "duration": 61,
    "from": {"phoneNumber": "+16505550100", "name": "Ada " * 40},
    "legs": [{"duration": number} for number in range(20)],
}


def test_the_repr_of_a_list_of_calls_is_readable() -> None:
    page = CallLog.from_dict({"records": [RECORD] * 100})
    assert page.records is not None
    text = repr(page.records)
    assert len(text) < 100 * 400
    assert "Inbound" in text
    assert "https://platform" not in text
    assert len(repr(page)) < 1500
    assert "... 97 more" in repr(page)


def test_long_parts_are_cut() -> None:
    text = repr(CallLogRecord.from_dict(RECORD))
    assert text.startswith("CallLogRecord(")
    assert text.endswith("...)")
    assert len(text) < 500
    assert repr(MessageParty(phone_number="+" * 200)).count("+") == 57
    assert repr(MessageParty(phone_number="+" * 60)).count("+") == 60


class Printer:
    """Stub of IPython's printer that records its input."""

    def __init__(self) -> None:
        self.told: list[Any] = []

    def group(self, *arguments: Any) -> Printer:
        self.told.append(arguments)
        return self

    def __enter__(self) -> None: ...

    def __exit__(self, *_: object) -> None: ...

    def text(self, text: str) -> None:
        self.told.append(text)

    def pretty(self, value: Any) -> None:
        self.told.append(value)

    def breakable(self) -> None:
        self.told.append(" ")


def test_ipython() -> None:
    printer = Printer()
    party = MessageParty.from_dict({"phoneNumber": "+1", "x": 1})
    party._repr_pretty_(printer, False)  # pyright: ignore[reportPrivateUsage]  # IPython's protocol
    group = (4, "MessageParty(", ")")
    assert printer.told == [group, "phone_number=", "+1", ",", " ", "additional_properties=", ["x"]]
    printer = Printer()
    party._repr_pretty_(printer, True)  # pyright: ignore[reportPrivateUsage]  # IPython's protocol
    assert printer.told == ["MessageParty(...)"]


@pytest.mark.parametrize("api", [Api, AsyncApi])
def test_groups_list_their_operations(api: type[Any]) -> None:
    everything = api(None)
    assert "call_log" in repr(everything)
    assert "call_log" in dir(everything)
    group = everything.sms
    assert repr(group) == f"<{type(group).__name__}: create_mms, create_sms_message>"
    assert {"create_mms", "create_sms_message"} <= set(dir(group))


def test_pydantic_takes_models_as_fields() -> None:
    pydantic = pytest.importorskip("pydantic")

    class Job(pydantic.BaseModel):  # type: ignore[misc, name-defined]  # the module is only known at run time
        message: CreateSMSMessage
        parties: list[MessageParty] = []

    job = Job(message=RAW, parties=[MessageParty(phone_number="+1")])
    assert isinstance(job.message, CreateSMSMessage)
    assert job.message.text == "hi"
    again = Job.model_validate_json(job.model_dump_json())
    assert again.message == job.message
    assert json.loads(job.model_dump_json())["message"] == RAW
    schema = Job.model_json_schema()
    assert "phoneNumber" in json.dumps(schema)
    with pytest.raises(pydantic.ValidationError, match=r"wrong_type at \$.phoneNumber"):
        Job(message=RAW, parties=[{"phoneNumber": 1}])
    with pytest.raises(pydantic.ValidationError, match="expected MessageParty or a JSON object, got str"):
        Job(message=RAW, parties=["+1"])


@pytest.mark.parametrize("name", sorted(MODELS)[::97])
def test_json_schemas_name_the_fields(name: str) -> None:
    from ringcentral_api._pydantic import json_schema_of

    schema = json_schema_of(name)
    assert schema["type"] == "object"
    assert list(schema["properties"]) == list(MODELS[name])
    json.dumps(schema)
