from __future__ import annotations

import re
from datetime import UTC, datetime
from importlib import import_module
from typing import Any, assert_type

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from rcext.push.notification import MODELS, Notification, body_model, decode_body, parse_time, register_body
from ringcentral_api.models import ExtensionPresenceEventBody, TelephonySessionsEventBody

E = "/restapi/v1.0/account/1/extension/2"
RAW: dict[str, Any] = {
    "uuid": "u",
    "event": E + "/presence",
    "timestamp": "2026-11-23T10:00:00.123Z",
    "subscriptionId": "S",
    "ownerId": 62,
    "body": {"extensionId": "2", "telephonyStatus": "Ringing", "sequence": 5, "newField": True},
    "extra": 1,
}


def test_fields() -> None:
    event = Notification.from_dict(RAW)
    assert (event.uuid, event.event, event.subscription_id, event.owner_id) == ("u", E + "/presence", "S", "62")
    assert event.timestamp == datetime(2026, 11, 23, 10, 0, 0, 123000, UTC)
    assert event.body is RAW["body"]
    assert event.to_dict() is RAW
    assert not hasattr(event, "__dict__")
    assert "telephonyStatus" not in repr(event)


def test_the_model_is_decoded_once_and_keeps_what_it_does_not_know() -> None:
    event = Notification.from_dict(RAW)
    model: Any = event.model
    assert type(model).__name__ == "ExtensionPresenceEventBody"
    assert model.telephony_status == "Ringing"
    assert model.additional_properties == {"newField": True}
    assert event.model is model


@pytest.mark.parametrize(
    ("event", "model"),
    [
        (E + "/presence", "ExtensionPresenceEventBody"),
        ("/account/1/extension/2/presence", "ExtensionPresenceEventBody"),
        (E + "/presence?detailedTelephonyState=true", "DetailedExtensionPresenceEventBody"),
        (E + "/presence?detailedTelephonyState=false", "ExtensionPresenceEventBody"),
        (E + "/presence?sipData=true&detailedTelephonyState=true", "DetailedExtensionPresenceWithSIPEventBody"),
        (E + "/message-store", "MessageEventBody"),
        (E + "/message-store/instant?type=SMS", "InstantMessageEventBody"),
        (E + "/voicemail", "VoicemailMessageEventBody"),
        (E + "/telephony/sessions", "TelephonySessionsEventBody"),
        ("/restapi/v1.0/account/1/telephony/sessions", "TelephonySessionsEventBody"),
        ("/restapi/v1.0/account/1/telephony/sessions/s-1", "TelephonySessionsEventBody"),
        ("/restapi/v1.0/account/1/extension", "ExtensionListEventBody"),
        (E, "ExtensionInfoEventBody"),
        (E + "/favorite", "ExtensionFavoritesEventBody"),
        (E + "/grant", "ExtensionGrantListEventBody"),
        ("/restapi/v1.0/account/1/presence", "AccountPresenceEventBody"),
        ("/restapi/v1.0/account/1/call-queues/3/presence", "CallQueuePresenceEventBody"),
        (E + "/nothing/known", None),
        ("", None),
        ("/team-messaging/v1/posts", "TeamMessagingPostEventBody"),
        ("/team-messaging/v1/nothing", None),
    ],
)
def test_models_by_event(event: str, model: str | None) -> None:
    assert body_model(event) == model
    decoded = decode_body(event, {"body": {}})
    assert (type(decoded).__name__ if decoded is not None else None) == model


def test_every_event_of_the_specification_has_its_model() -> None:
    models = import_module("ringcentral_api.models")
    for _, _, name in MODELS:
        assert hasattr(models, name), name
    known = {name for _, _, name in MODELS}
    without_body = {"InboundMessageEvent", "IncomingCallEvent", "MissedCallEvent"}  # of mobile push: no `body` at all
    renamed = {"AccountTelephonySessionsEvent", "ExtensionTelephonySessionsEvent"}  # share a body of another name
    for path, events in import_module("ringcentral_api.notifications").MODELS:
        for event in events:
            if event not in without_body | renamed:
                assert f"{event}Body" in known, f"{path} brings {event}, and no rule knows its body"


@pytest.mark.parametrize("body", [None, [], "text", 7])
def test_a_body_that_is_not_an_object_is_kept(body: object) -> None:
    event = Notification.from_dict({**RAW, "body": body})
    assert event.model is None
    assert event.body == body


def test_own_decoders() -> None:
    path = "/account/{id}/custom/{id}"
    event = "/restapi/v1.0/account/1/custom/9"
    assert Notification.from_dict({"event": event, "body": {"a": 1}}).model is None
    register_body(path, dict)
    assert Notification.from_dict({"event": event, "body": {"a": 1}}).model == {"a": 1}
    register_body(path, list, query="full=true")
    assert Notification.from_dict({"event": event + "?full=true", "body": {"a": 1}}).model == ["a"]
    assert Notification.from_dict({"event": event, "body": {"a": 1}}).model == {"a": 1}


def nested(inner: st.SearchStrategy[Any]) -> st.SearchStrategy[Any]:
    return st.lists(inner) | st.dictionaries(st.text(), inner)


json_values: st.SearchStrategy[Any] = st.recursive(
    st.none() | st.booleans() | st.integers() | st.text(), lambda x: st.lists(x) | st.dictionaries(st.text(), x)
)
names = st.sampled_from(["uuid", "event", "timestamp", "subscriptionId", "ownerId", "body", "other"])


@settings(max_examples=60, deadline=None)
@given(st.dictionaries(names, json_values | st.sampled_from([E + "/presence", E, "2026-11-23T10:00:00Z"])))
def test_no_notification_ever_raises(raw: dict[str, Any]) -> None:
    event = Notification.from_dict(raw)
    assert event.raw is raw
    _ = event.model
    assert isinstance(event.uuid, str)


@pytest.mark.parametrize(
    ("text", "moment"),
    [
        ("2014-03-12T20:47:54.712+0000", datetime(2014, 3, 12, 20, 47, 54, 712000, UTC)),
        ("2026-11-23T10:00:00", datetime(2026, 11, 23, 10, tzinfo=UTC)),
        ("not a time", None),
        ("", None),
        (None, None),
        (12, None),
    ],
)
def test_times(text: object, moment: datetime | None) -> None:
    assert parse_time(text) == moment


def test_model_of_a_filter() -> None:
    event = Notification.from_dict(
        {"event": "/restapi/v1.0/account/1/extension/2/presence", "body": {"telephonyStatus": "Ringing"}}
    )
    model = event.model_of("/account/~/extension/~/presence")
    assert_type(model, ExtensionPresenceEventBody | None)
    assert model is not None
    assert model is event.model
    assert model.telephony_status == "Ringing"
    assert event.model_of("/account/1/extension/2/presence") is model
    sessions = event.model_of("/restapi/v1.0/account/~/telephony/sessions")
    assert_type(sessions, TelephonySessionsEventBody | None)
    assert sessions is None
    assert event.model_of("/account/~/extension/~/presence?detailedTelephonyState=true") is None
    assert event.model_of("/unknown") is None
    assert Notification.from_dict({"event": "/unknown", "body": {}}).model_of("/unknown") is None


@pytest.mark.parametrize(("path", "query", "model"), MODELS)
def test_model_of_every_filter(path: str, query: str, model: str) -> None:
    event_filter = path + (f"?{query}" if query else "")
    event = re.sub(r"\{\w+\}", "7", event_filter)
    body: Any = Notification.from_dict({"event": event, "body": {}}).model_of(event_filter)
    assert type(body).__name__ == model
