"""Bodies as plain dicts, and texts and dicts in the constructors of models."""

from __future__ import annotations

import datetime
import enum
import json
import subprocess
import sys
from decimal import Decimal
from typing import TYPE_CHECKING, Any
from uuid import UUID

import pytest

import ringcentral_api.bodies
from ringcentral_api import models
from ringcentral_api._differences import python_name, specification
from ringcentral_api._model import encode
from ringcentral_api.api.fax import create_fax_message
from ringcentral_api.api.message_store import update_message
from ringcentral_api.api.sms import create_sms_message
from ringcentral_api.models import (
    CallDirectionEnum,
    CreateSMSMessage,
    MessageParty,
    MessageReadStatusEnum,
    SmsRequestCountryInfo,
    UpdateMessageRequest,
)

from .operations import operations

if TYPE_CHECKING:
    from collections.abc import Callable

    from ringcentral_api.client import Request


def sent(request: Request) -> Any:
    assert isinstance(request.content, bytes)
    return json.loads(request.content)


SMS: dict[str, Any] = {"from": {"phoneNumber": "+16505550100"}, "to": [{"phoneNumber": "+16505550101"}], "text": "hi"}


def test_a_dict_with_the_names_of_the_api_is_sent_as_it_is() -> None:
    request = create_sms_message.request(
        body={"from": {"phoneNumber": "+16505550100"}, "to": [{"phoneNumber": "+16505550101"}], "text": "hi"}
    )
    assert sent(request) == SMS
    assert request.headers["Content-Type"] == "application/json"


def test_models_and_dicts_are_mixed() -> None:
    party = MessageParty(phone_number="+16505550101")
    inside_dict = create_sms_message.request(
        body={"from": {"phoneNumber": "+16505550100"}, "to": [party], "text": "hi"}
    )
    assert sent(inside_dict) == SMS
    model = CreateSMSMessage(from_={"phoneNumber": "+16505550100"}, to=[party, {"phoneNumber": "+1"}], text="hi")
    assert isinstance(model.from_, MessageParty)
    assert [type(item) for item in model.to] == [MessageParty, MessageParty]
    assert sent(create_sms_message.request(body=model))["to"][1] == {"phoneNumber": "+1"}
    mixed = CreateSMSMessage(from_=party, to=(party,), text="hi", country=SmsRequestCountryInfo(id="1"))
    assert mixed.to == [party]
    assert mixed.country is not None


def test_datetimes_enums_and_models_inside_a_dict_are_encoded() -> None:
    moment = datetime.datetime(2026, 1, 2, 3, 4, 5, tzinfo=datetime.UTC)

    class Own(enum.Enum):
        VALUE = "value"

    value = {
        "moment": moment,
        "day": moment.date(),
        "known": CallDirectionEnum.INBOUND,
        "unknown": CallDirectionEnum("Sideways"),
        "own": Own.VALUE,
        "id": UUID(int=1),
        "exact": Decimal("1.50"),
        "whole": Decimal(10**20),
        "models": (MessageParty(phone_number="+1"),),
        "inner": {"list": [moment, None, True, 1.5]},
    }
    assert json.loads(json.dumps(encode(value))) == {
        "moment": "2026-01-02T03:04:05Z",
        "day": "2026-01-02",
        "known": "Inbound",
        "unknown": "Sideways",
        "own": "value",
        "id": "00000000-0000-0000-0000-000000000001",
        "exact": 1.5,
        "whole": 10**20,
        "models": [{"phoneNumber": "+1"}],
        "inner": {"list": ["2026-01-02T03:04:05Z", None, True, 1.5]},
    }


MISNAMED: dict[str, tuple[Callable[[Any], object], Any, str]] = {
    "Python's spelling": (
        lambda body: create_sms_message.request(body=body),
        {**SMS, "from_": {}},
        "body: unknown key 'from_'; write 'from'",
    ),
    "below": (
        lambda body: create_sms_message.request(body=body),
        {"from": {"phone_number": "+1"}},
        "body.from: unknown key 'phone_number'; write 'phoneNumber'",
    ),
    "in a list": (
        lambda body: create_sms_message.request(body=body),
        {"to": [{}, {"Phone_Number": "+1"}]},
        "body.to[1]: unknown key 'Phone_Number'; write 'phoneNumber'",
    ),
    "in a model": (
        lambda body: create_sms_message.request(body=body),
        CreateSMSMessage(from_={"phone_number": "+1"}, to=[], text=""),  # type: ignore[arg-type]  # the point
        "body.from: unknown key 'phone_number'; write 'phoneNumber'",
    ),
    "in a list of bodies": (
        lambda body: update_message.request(message_id=[1, 2], body=body),
        [{"body": {"readStatus": "Read"}}, {"body": {"read_status": "Read"}}],
        "body[1].body: unknown key 'read_status'; write 'readStatus'",
    ),
    "in a part": (
        lambda body: create_fax_message.request(body=body),
        {"attachment": b"x", "to": [{"phone_number": "+1"}]},
        "body.to[0]: unknown key 'phone_number'; write 'phoneNumber'",
    ),
}


@pytest.mark.parametrize(("build", "body", "text"), MISNAMED.values(), ids=MISNAMED)
def test_a_key_that_is_the_python_name_of_a_field_is_refused(
    build: Callable[[Any], object], body: Any, text: str
) -> None:
    with pytest.raises(TypeError) as caught:
        build(body)
    assert str(caught.value) == f"{text}: a dict has the names of the API"


def test_other_unknown_keys_are_sent() -> None:
    body: Any = {**SMS, "new_field": 1, "client_data": {"phone_number": "+1"}}
    assert sent(create_sms_message.request(body=body)) == body


def test_no_field_of_the_api_is_taken_for_a_python_name() -> None:
    """A name of the API with an underscore is not refused, even if another field differs from it in nothing else."""
    known = specification()["models"]
    refused = {
        (model, key): found
        for model, fields in known.items()
        for key in fields
        if "_" in key and (found := python_name({key: None}, [model]))
    }
    assert sum("_" in key for fields in known.values() for key in fields) > 50
    assert refused == {}


def test_a_dict_is_never_taken_for_a_raw_body() -> None:
    request = update_message.request(message_id="1", body={"readStatus": "Read"})
    assert sent(request) == {"readStatus": "Read"}
    assert request.headers["Content-Type"] == "application/json"
    several = update_message.request(message_id=["1"], body=[{"body": {"readStatus": "Read"}}])
    assert several.headers["Content-Type"] == "application/vnd.ringcentral.multipart+json"
    raw = update_message.request(message_id="1", body=b"--b\r\n\r\n{}\r\n--b--")
    assert raw.headers["Content-Type"] == 'multipart/mixed; boundary="b"'


def test_texts_become_enum_members() -> None:
    model = UpdateMessageRequest(read_status="Read")
    assert model.read_status is MessageReadStatusEnum.READ
    unknown = UpdateMessageRequest(read_status="Skimmed")  # type: ignore[arg-type]  # pyright: ignore[reportArgumentType]  # the API may know more
    assert isinstance(unknown.read_status, MessageReadStatusEnum)
    assert not unknown.read_status.is_known
    assert model == UpdateMessageRequest(read_status=MessageReadStatusEnum.READ)


def test_values_other_than_text_stay_unchanged() -> None:
    items = [MessageParty(phone_number="+1")]
    model = CreateSMSMessage(from_=items[0], to=items, text="")
    assert model.to is items
    assert model.from_ is items[0]
    nothing = CreateSMSMessage(from_=None, to=[], text="hi")  # type: ignore[arg-type]  # pyright: ignore[reportArgumentType]  # absent, as in a response
    assert nothing.to_dict() == {"to": [], "text": "hi"}


def test_bodies_cost_nothing_at_run_time() -> None:
    program = "import sys, ringcentral_api.api.sms.create_sms_message; print([n for n in sys.modules if 'bodies' in n])"
    done = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "[]"


def test_every_dictionary_can_be_imported_and_has_its_models_keys() -> None:
    names = [name for name in dir(ringcentral_api.bodies) if name.endswith("Dict")]
    assert len(names) > 300
    for name in names:
        found = getattr(ringcentral_api.bodies, name)
        model: Any = getattr(models, name.removesuffix("Dict"))
        if isinstance(found, str):
            continue  # an alias for one of several
        keys = set(found.__annotations__)
        assert len(keys) == len(model.__fields__), name
    with pytest.raises(AttributeError, match="Missing"):
        print(ringcentral_api.bodies.MissingDict)  # type: ignore[attr-defined]  # pyright: ignore[reportAttributeAccessIssue]  # it is not there


def test_every_operation_with_a_body_takes_a_dict_where_it_takes_a_model() -> None:
    annotated = [str(entry.signature.parameters["body"].annotation) for entry in operations() if entry.body_classes]
    objects = [text for text in annotated if text not in ("bytes", "str")]
    assert len(objects) > 150
    assert [text for text in objects if "Dict" not in text and "dict[" not in text and "list[str" not in text] == []
