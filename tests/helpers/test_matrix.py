"""Every public function of the helpers gives the same answer for models, for dicts, and for both in one list.

What the answers should be is for the other tests; that the table has every function is for this one.
"""

from __future__ import annotations

import copy
import datetime
import itertools
import re
from collections.abc import Callable, Mapping
from typing import Any, cast

import attrs
import pytest

import rcext.helpers
from rcext import RingCentral
from rcext.helpers import (
    base,
    blocked_number,
    call,
    contact,
    contact_group,
    device,
    device_model,
    extension,
    forwarding_number,
    lists,
    location,
    message,
    phone_number,
    presence,
    ringout,
    service,
    state,
)
from ringcentral_api.models import (
    ActiveCallInfo,
    BlockedAllowedPhoneNumberInfo,
    CallLog,
    CallLogFromParty,
    CallLogRecord,
    DeviceResource,
    ExtensionListItem,
    ForwardingNumberInfo,
    LocationInfo,
    Message,
    PersonalContact,
    PresenceInfoResponse,
    RingOutRequest,
    RingOutResponse,
    ServiceFeatureInfo,
    StateInfo,
    UserPhoneNumberInfo,
)

Make = Callable[[dict[str, Any]], Any]

NOW = datetime.datetime(2026, 3, 1, tzinfo=datetime.UTC)
MOMENT = re.compile(r"[0-9]{4}-[0-9]{2}-[0-9]{2}T")
BOB = {"phoneNumber": "+16505550101", "name": "Bob"}
ADA = {"phoneNumber": "+16505550100", "name": "Ada"}
CALL: dict[str, Any] = {
    "$": CallLogRecord,
    "id": "1",
    "uri": "u1",
    "sessionId": "7",
    "startTime": "2026-03-01T10:00:00Z",
    "duration": 65,
    "direction": "Outbound",
    "action": "RingOut PC",
    "result": "In Progress",
    "type": "Voice",
    "from": ADA,
    "to": BOB,
}
LEG = CALL | {
    "id": "2",
    "sessionId": "8",
    "direction": "Inbound",
    "startTime": "2026-03-01T10:00:02Z",
    "duration": 70,
    "action": "FindMe",
    "result": "Missed",
    "from": BOB,
    "to": ADA,
}
OTHER = CALL | {"id": "3", "sessionId": "9", "startTime": "2026-03-01T09:00:00Z", "type": "Fax"}
PARTY = {"$": CallLogFromParty, **ADA}
CONTACT = {
    "$": PersonalContact,
    "id": 5,
    "uri": "c5",
    "availability": "Alive",
    "firstName": "Ada",
    "email": "ada@example",
    "mobilePhone": "(650) 555-0100",
    "otherFax": "1 650 555 0109",
    "homeAddress": {"city": "London"},
}
MESSAGE: dict[str, Any] = {
    "$": Message,
    "id": 1,
    "uri": "m1",
    "direction": "Inbound",
    "type": "SMS",
    "availability": "Alive",
    "readStatus": "Unread",
    "creationTime": "2026-03-01T10:00:00Z",
    "conversationId": 4,
    "subject": "hello",
    "from": ADA,
    "to": [BOB],
    "attachments": [{"id": 1, "uri": "/account/~/a", "contentType": "text/plain"}],
}
PRESENCE: dict[str, Any] = {
    "$": PresenceInfoResponse,
    "extension": {"id": 6},
    "presenceStatus": "Available",
    "activeCalls": [{"id": "a", "sessionId": "7", "direction": "Inbound", "from": "101", "telephonyStatus": "Ringing"}],
}
ACTIVE = {
    "$": ActiveCallInfo,
    **PRESENCE["activeCalls"][0],
    "fromName": "Ada",
    "startTime": "2026-03-01T10:00:00Z",
}
EXTENSION = {"$": ExtensionListItem, "id": 6, "name": "Ada", "type": "User", "extensionNumber": "101"}
NUMBER = {
    "$": UserPhoneNumberInfo,
    "id": 8,
    "phoneNumber": "+16505550100",
    "features": ["SmsSender"],
    "usageType": "DirectNumber",
    "paymentType": "Local",
    "type": "VoiceFax",
}
FORWARDING = {"$": ForwardingNumberInfo, "phoneNumber": "+16505550100", "label": "Home", "features": ["CallFlip"]}
RINGOUT: dict[str, Any] = {"$": RingOutResponse, "id": "1", "uri": "r", "status": {"callStatus": "Success"}}
RINGING = {"$": RingOutRequest, "from": {"phoneNumber": "+16505550100"}, "to": {"phoneNumber": ""}}
FEATURE = {"$": ServiceFeatureInfo, "featureName": "SMS", "enabled": True}
LOCATION = {"$": LocationInfo, "npa": "650", "nxx": "555", "state": {"id": "1"}}
DEVICE: dict[str, Any] = {
    "$": DeviceResource,
    "id": "1",
    "emergencyServiceAddress": {"street": "1 Main St", "city": "", "zip": "94002"},
    "extension": {"id": 6},
    "model": {"name": "x"},
}
STATE = {"$": StateInfo, "id": "1", "country": {"id": "2"}}
BLOCKED = {"$": BlockedAllowedPhoneNumberInfo, "phoneNumber": "nobody", "label": "x"}
# The current API lacks such models; any model keeps unknown fields.
GROUP = {"$": PersonalContact, "groupName": "x"}
MODEL = {"$": PersonalContact, "sku": "x"}


def each(function: Callable[..., Any], *records: dict[str, Any], **options: Any) -> Callable[[Make], Any]:
    """Return a call of the function with each record."""
    return lambda make: [function(make(record), **options) for record in records]


def several(function: Callable[..., Any], *groups: list[dict[str, Any]], **options: Any) -> Callable[[Make], Any]:
    """Return a call of the function with lists, and the lists after it."""

    def called(make: Make) -> Any:
        made = [[make(record) for record in group] for group in groups]
        return function(*made, **options), made

    return called


def predicate(found: Callable[..., bool], *records: dict[str, Any]) -> Callable[[Make], Any]:
    return lambda make: [found(make(record)) for record in records]


def order(key: Callable[[Any], Any], *records: dict[str, Any]) -> Callable[[Make], Any]:
    return lambda make: sorted((make(record) for record in records), key=key)


def attachment(function: Callable[..., Any], **options: Any) -> Callable[[Make], Any]:
    return lambda make: [function(make(MESSAGE), index, **options) for index in (0, 1)]


def listened(make: Make) -> Any:
    with RingCentral(server="http://127.0.0.1:1", client_id="x", client_secret="y") as client:
        subscription = client.subscription(["/restapi/v1.0/account/~/presence"])
        presence.update_subscription(subscription, [make(PRESENCE)])
        return subscription.events


def presence_merged(make: Make) -> Any:
    known: list[list[Any]] = [[make(OTHER), make(CALL)], [make(OTHER)]]
    return [call.merge_presence_calls(calls, make(PRESENCE), now=NOW) for calls in known]


CALLS = [CALL, LEG, OTHER]

TABLE: dict[str, Callable[[Make], Any]] = {
    "base.get_id": each(base.get_id, CALL, CONTACT, GROUP),
    "base.get_property": each(base.get_property, CALL, MESSAGE, path="from.phoneNumber"),
    "base.get_uri": each(base.get_uri, CALL, GROUP),
    "base.index": several(base.index, CALLS),
    "base.is_new": each(base.is_new, CALL, GROUP),
    # What becomes of the arguments differs, as its docstring says: a dict is changed in place, a model is not.
    "base.merge": lambda make: base.merge(
        [make(CALL), make(LEG)], [make(CALL | {"duration": 9}), make(OTHER)], merge_items=True
    ),
    "base.next_page_exists": each(
        base.next_page_exists,
        {"$": CallLog, "records": [], "navigation": {"nextPage": {"uri": "x"}}},
        {"$": CallLog, "records": [], "navigation": {}},
    ),
    "base.reset_as_new": each(base.reset_as_new, CALL),
    "blocked_number.validate": each(blocked_number.validate, BLOCKED),
    "call.attach_contacts": several(call.attach_contacts, [CONTACT], CALLS),
    "call.check_mergeability": lambda make: [
        call.check_mergeability(make(CALL), make(other), strict=True) for other in (LEG, OTHER)
    ],
    "call.combine_calls": lambda make: [
        call.combine_calls(make(CALL), make(LEG), merge=merge) for merge in (True, False)
    ],
    "call.comparator": order(call.comparator(sort_by="to.name", compare=lists.natural_key), *CALLS),
    "call.filter": predicate(call.filter(direction="Outbound", type="Voice"), *CALLS),
    "call.format_duration": each(call.format_duration, *CALLS),
    "call.get_all_caller_infos": each(call.get_all_caller_infos, *CALLS),
    "call.get_caller_info": each(call.get_caller_info, *CALLS),
    "call.get_session_id": each(call.get_session_id, *CALLS),
    "call.get_signature": each(call.get_signature, *CALLS),
    "call.is_alive": each(call.is_alive, CALL, CALL | {"availability": "Alive"}),
    "call.is_find_me": each(call.is_find_me, *CALLS),
    "call.is_in_progress": each(call.is_in_progress, *CALLS),
    "call.is_inbound": each(call.is_inbound, *CALLS),
    "call.is_missed": each(call.is_missed, *CALLS),
    "call.is_outbound": each(call.is_outbound, *CALLS),
    "call.merge_all": several(call.merge_all, [CALL], [CALL | {"duration": 9}, LEG], [OTHER]),
    "call.merge_presence_calls": presence_merged,
    "call.parse_presence_calls": several(
        call.parse_presence_calls, [ACTIVE, ACTIVE | {"telephonyStatus": "NoCall", "startTime": None}]
    ),
    "call.process_calls": several(call.process_calls, [OTHER, LEG, CALL], merge=True),
    "call.sort_key": order(call.sort_key, *CALLS),
    "contact.attach_to_caller_infos": several(contact.attach_to_caller_infos, [PARTY], [CONTACT]),
    "contact.comparator": order(contact.comparator(), CONTACT, CONTACT | {"firstName": "Abe"}),
    "contact.filter": predicate(contact.filter(phones_only=True), CONTACT, GROUP),
    "contact.get_addresses": each(contact.get_addresses, CONTACT),
    "contact.get_emails": each(contact.get_emails, CONTACT),
    "contact.get_faxes": each(contact.get_faxes, CONTACT),
    "contact.get_full_name": each(contact.get_full_name, CONTACT),
    "contact.get_phones": each(contact.get_phones, CONTACT),
    "contact.is_alive": each(contact.is_alive, CONTACT, GROUP),
    "contact.match": each(contact.match, CONTACT, text="lond"),
    "contact.match_as_phone": each(contact.match_as_phone, CONTACT, phone_number="555-0100"),
    "contact.sort_key": order(contact.sort_key, CONTACT, CONTACT | {"firstName": "Abe"}),
    "contact.validate": each(contact.validate, CONTACT),
    "contact_group.validate": each(contact_group.validate, GROUP, MODEL),
    "device.validate": each(device.validate, DEVICE),
    "device_model.get_id": each(device_model.get_id, MODEL, GROUP),
    "extension.comparator": order(extension.comparator(), EXTENSION, EXTENSION | {"extensionNumber": "9"}),
    "extension.filter": predicate(extension.filter(type="User", search="aD"), EXTENSION, GROUP),
    "extension.is_announcement": each(extension.is_announcement, EXTENSION, EXTENSION | {"type": "Announcement"}),
    "extension.is_department": each(extension.is_department, EXTENSION, EXTENSION | {"type": "Department"}),
    "extension.is_user": each(extension.is_user, EXTENSION, EXTENSION | {"type": "Department"}),
    "extension.is_voicemail": each(extension.is_voicemail, EXTENSION, EXTENSION | {"type": "Voicemail"}),
    "extension.sort_key": order(extension.sort_key, EXTENSION, EXTENSION | {"extensionNumber": "9"}),
    "forwarding_number.comparator": order(forwarding_number.comparator(), FORWARDING, FORWARDING | {"label": "A"}),
    "forwarding_number.filter": predicate(forwarding_number.filter(features=("CallFlip",)), FORWARDING, GROUP),
    "forwarding_number.get_id": each(forwarding_number.get_id, FORWARDING, FORWARDING | {"id": "4"}),
    "forwarding_number.has_feature": each(forwarding_number.has_feature, FORWARDING, GROUP, feature="CallFlip"),
    "forwarding_number.sort_key": order(forwarding_number.sort_key, FORWARDING, FORWARDING | {"label": "A"}),
    "lists.comparator": order(lists.comparator(sort_by="startTime", compare=lists.time_key), *CALLS),
    "lists.filter": predicate(lists.filter(lists.Condition("Bob", filter_by="to.name")), *CALLS),
    "lists.property_extractor": each(lists.property_extractor("from.name"), *CALLS),
    "location.comparator": order(location.comparator(), LOCATION, LOCATION | {"npa": "415"}),
    "location.exchange_sort_key": order(location.exchange_sort_key, LOCATION, LOCATION | {"nxx": "55"}),
    "location.filter": predicate(location.filter(state_id="1"), LOCATION, GROUP),
    "location.sort_key": order(location.sort_key, LOCATION, LOCATION | {"npa": "415"}),
    "message.attach_contacts": several(message.attach_contacts, [CONTACT], [MESSAGE]),
    "message.comparator": order(message.comparator(), MESSAGE, MESSAGE | {"creationTime": "2026-01-01T00:00:00Z"}),
    "message.filter": predicate(message.filter(conversation_id="4"), MESSAGE, GROUP),
    "message.get_all_caller_infos": each(message.get_all_caller_infos, MESSAGE),
    "message.get_attachment_content_type": attachment(message.get_attachment_content_type),
    "message.get_attachment_url": attachment(message.get_attachment_url, server="https://platform.example"),
    "message.get_caller_infos": each(message.get_caller_infos, MESSAGE, MESSAGE | {"direction": "Outbound"}),
    "message.is_alive": each(message.is_alive, MESSAGE, GROUP),
    "message.is_fax": each(message.is_fax, MESSAGE, MESSAGE | {"type": "Fax"}),
    "message.is_inbound": each(message.is_inbound, MESSAGE, GROUP),
    "message.is_outbound": each(message.is_outbound, MESSAGE, GROUP),
    "message.is_pager": each(message.is_pager, MESSAGE, MESSAGE | {"type": "Pager"}),
    "message.is_read": each(message.is_read, MESSAGE, MESSAGE | {"readStatus": "Read"}),
    "message.is_sms": each(message.is_sms, MESSAGE, GROUP),
    "message.is_voice_mail": each(message.is_voice_mail, MESSAGE, MESSAGE | {"type": "VoiceMail"}),
    "message.set_is_read": each(message.set_is_read, MESSAGE, is_read=True),
    "message.shorten": each(message.shorten, MESSAGE),
    "message.sort_key": order(message.sort_key, MESSAGE, MESSAGE | {"creationTime": "2026-01-01T00:00:00Z"}),
    "message.validate_pager": each(message.validate_pager, MESSAGE, max_length=3),
    "message.validate_sms": each(message.validate_sms, MESSAGE, max_length=3),
    "phone_number.comparator": order(phone_number.comparator(), NUMBER, NUMBER | {"type": "FaxOnly"}),
    "phone_number.filter": predicate(phone_number.filter(features=("SmsSender",), type="VoiceFax"), NUMBER, GROUP),
    "phone_number.has_feature": each(phone_number.has_feature, NUMBER, GROUP, feature="SmsSender"),
    "phone_number.is_sms": each(phone_number.is_sms, NUMBER, GROUP),
    "phone_number.reserve": each(phone_number.reserve, NUMBER, until=NOW),
    "phone_number.sort_key": order(phone_number.sort_key, NUMBER, NUMBER | {"type": "FaxOnly"}),
    "phone_number.unreserve": each(phone_number.unreserve, NUMBER),
    "presence.attach_contacts": several(presence.attach_contacts, [CONTACT | {"mobilePhone": "101"}], [PRESENCE]),
    "presence.attach_to_extensions": several(presence.attach_to_extensions, [EXTENSION], [PRESENCE]),
    "presence.get_id": each(presence.get_id, PRESENCE, GROUP),
    "presence.is_available": each(presence.is_available, PRESENCE, GROUP),
    "presence.is_call_in_progress": each(presence.is_call_in_progress, ACTIVE, ACTIVE | {"telephonyStatus": "NoCall"}),
    "presence.update_subscription": listened,
    "ringout.is_error": each(ringout.is_error, RINGOUT, RINGOUT | {"status": {"callStatus": "Busy"}}),
    "ringout.is_in_progress": each(ringout.is_in_progress, RINGOUT, RINGOUT | {"status": {"callStatus": "InProgress"}}),
    "ringout.is_new": each(ringout.is_new, RINGOUT, GROUP),
    "ringout.is_success": each(ringout.is_success, RINGOUT, GROUP),
    "ringout.reset_as_new": each(ringout.reset_as_new, RINGOUT),
    "ringout.validate": each(ringout.validate, RINGING),
    "service.is_enabled": lambda make: [service.is_enabled(name, [make(FEATURE)]) for name in ("SMS", "Fax")],
    "state.filter": predicate(state.filter(country_id=2), STATE, GROUP),
}
TABLE.update(
    {
        f"service.{name}": several(getattr(service, name), [FEATURE, FEATURE | {"featureName": "Fax"}])
        for name in service.__all__
        if name.startswith("is_") and name != "is_enabled"
    }
)

NO_RECORDS = {
    "base.parse_multipart_response": "takes an HTTP response",
    "lists.contains_filter": "takes values",
    "lists.equals_filter": "takes values",
    "lists.natural_key": "takes values",
    "lists.number_key": "takes values",
    "lists.regexp_filter": "takes values",
    "lists.string_key": "takes values",
    "lists.time_key": "takes values",
    "message.subscription": "takes a client",
    "polling.poll": "takes a function",
    "polling.poll_async": "takes a function",
    "presence.subscription": "takes a client",
    "query.decode": "takes a text",
    "query.encode": "takes parameters",
    "validation.email": "takes values",
    "validation.is_email": "takes values",
    "validation.is_phone_number": "takes values",
    "validation.length": "takes values",
    "validation.phone": "takes values",
    "validation.required": "takes values",
    "validation.validate": "takes what was found",
}


def public() -> list[str]:
    """Return all functions of all helpers."""
    found: list[str] = []
    for module in rcext.helpers.__all__:
        helper = getattr(rcext.helpers, module)
        for name in helper.__all__:
            value = getattr(helper, name)
            if callable(value) and not isinstance(value, type) and not hasattr(value, "__origin__"):
                found.append(f"{module}.{name}")
    return found


REQUESTS = [name for name in public() if name.endswith(("load_request", "save_request", "delete_request"))]
TABLE.update(
    {
        name: each(getattr(getattr(rcext.helpers, module), function), {"$": CallLogRecord, "id": "1", "uri": "/u"})
        for name in REQUESTS
        for module, function in [name.split(".")]
    }
)


def as_dict(record: dict[str, Any]) -> Any:
    return {name: copy.deepcopy(value) for name, value in record.items() if name != "$"}


def as_model(record: dict[str, Any]) -> Any:
    return record["$"].from_dict(as_dict(record))


def in_turn(first: Make, second: Make) -> Make:
    turns = itertools.cycle((first, second))
    return lambda record: next(turns)(record)


def shown(value: Any) -> Any:
    """Return a result in a form that is equal for models and dicts: JSON with client-side fields."""
    if hasattr(value, "to_dict"):
        fields = [name for name in value.__slots__ if name not in value.__fields__]
        client_side = {camel(name): getattr(value, name) for name in fields if getattr(value, name) is not None}
        nested = {name: nested_of(value, name) for name in value.to_dict()}
        return shown({**nested, **client_side})
    if isinstance(value, Mapping):
        items = cast("Mapping[str, Any]", value).items()
        # In models absent and null are one.
        return {name: shown(item) for name, item in items if item is not None}
    if isinstance(value, (list, tuple)):
        return [shown(item) for item in cast("list[Any]", value)]
    if isinstance(value, str) and MOMENT.match(value):
        return datetime.datetime.fromisoformat(value)
    if attrs.has(cast("type", type(value))):
        return shown(attrs.asdict(value, recurse=False))
    return value


def nested_of(model: Any, name: str) -> Any:
    """Return a field with its client-side fields, or as JSON without them."""
    value: Any = base.get_property(model, name)
    in_list = hasattr(value, "append")
    return value if in_list or hasattr(value, "to_dict") else model.to_dict()[name]


def camel(name: str) -> str:
    head, *rest = name.split("_")
    return head + "".join(word.capitalize() for word in rest)


def test_the_table_has_every_function() -> None:
    rest = {name for name in public() if name not in TABLE and name not in NO_RECORDS}
    assert {name for name in rest if not name.endswith((".create_url", ".sync_request"))} == set()
    assert {name for name in (*TABLE, *NO_RECORDS) if name not in public()} == set()


@pytest.mark.parametrize("name", sorted(TABLE))
def test_models_and_dicts(name: str) -> None:
    expected = shown(TABLE[name](as_dict))
    assert expected not in ([], [None], None), "the case proves nothing"
    for make in (as_model, in_turn(as_dict, as_model), in_turn(as_model, as_dict)):
        assert shown(TABLE[name](make)) == expected
