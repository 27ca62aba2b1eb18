"""Values of helper functions: predicates, URLs, sort keys and parsed calls, one table each."""

from __future__ import annotations

from datetime import datetime, timedelta, timezone
from functools import partial
from typing import Any

import pytest

from rcext.errors import ConfigurationError
from rcext.helpers import (
    blocked_number,
    call,
    contact,
    contact_group,
    device,
    device_model,
    extension,
    forwarding_number,
    location,
    message,
    phone_number,
    presence,
    ringout,
    service,
    state,
    validation,
)
from rcext.helpers.lists import Comparator
from ringcentral_api.models import AccountPhoneNumberInfo

FEATURES = {
    "is_call_park_enabled": "CallPark",
    "is_conferencing_enabled": "Conferencing",
    "is_dnd_enabled": "DND",
    "is_fax_enabled": "Fax",
    "is_fax_receiving_enabled": "FaxReceiving",
    "is_free_soft_phone_lines_enabled": "FreeSoftPhoneLines",
    "is_hipaa_compliance_enabled": "HipaaCompliance",
    "is_intercom_enabled": "Intercom",
    "is_international_calling_enabled": "InternationalCalling",
    "is_on_demand_call_recording_enabled": "OnDemandCallRecording",
    "is_pager_enabled": "Pager",
    "is_pager_receiving_enabled": "PagerReceiving",
    "is_paging_enabled": "Paging",
    "is_presence_enabled": "Presence",
    "is_ring_out_enabled": "RingOut",
    "is_sales_force_enabled": "SalesForce",
    "is_sms_enabled": "SMS",
    "is_sms_receiving_enabled": "SMSReceiving",
    "is_video_conferencing_enabled": "VideoConferencing",
    "is_voicemail_enabled": "Voicemail",
    "is_voip_calling_enabled": "VoipCalling",
}


def test_features() -> None:
    assert set(FEATURES) == {name for name in service.__all__ if name.endswith("_enabled")} - {"is_enabled"}
    for name, feature in FEATURES.items():
        function = getattr(service, name)
        others = [{"featureName": other, "enabled": other != feature} for other in FEATURES.values()]
        assert function(others) is False
        assert function([*others, {"featureName": feature, "enabled": True}]) is True
        assert function([{"featureName": feature}]) is False
        assert function([]) is False


#: function, field values that are true, field values that are false
class Filter:
    """A predicate that is built at each use, so that a test runs the code that builds it."""

    def __init__(self, build: Any, **arguments: Any) -> None:
        self._build = partial(build, **arguments)

    def __call__(self, record: object) -> object:
        return self._build()(record)


PREDICATES: list[tuple[Any, list[Any], list[Any]]] = [
    (call.is_in_progress, [{"result": "In Progress"}], [{}, {"result": "Missed"}]),
    (call.is_alive, [{"availability": "Alive"}], [{}, {"availability": "Deleted"}]),
    (call.is_inbound, [{"direction": "Inbound"}], [{}, {"direction": "Outbound"}]),
    (call.is_outbound, [{}, {"direction": "Outbound"}], [{"direction": "Inbound"}]),
    (call.is_missed, [{"result": "Missed"}], [{}, {"result": "In Progress"}]),
    (call.is_find_me, [{"action": "FindMe"}], [{}, {"action": "RingOut"}]),
    (message.is_sms, [{"type": "SMS"}], [{}, {"type": "Fax"}]),
    (message.is_pager, [{"type": "Pager"}], [{}, {"type": "SMS"}]),
    (message.is_voice_mail, [{"type": "VoiceMail"}], [{}, {"type": "SMS"}]),
    (message.is_fax, [{"type": "Fax"}], [{}, {"type": "SMS"}]),
    (message.is_alive, [{"availability": "Alive"}], [{}, {"availability": "Purged"}]),
    (message.is_inbound, [{"direction": "Inbound"}], [{}, {"direction": "Outbound"}]),
    (message.is_outbound, [{}, {"direction": "Outbound"}], [{"direction": "Inbound"}]),
    (message.is_read, [{"readStatus": "Read"}], [{}, {"readStatus": "Unread"}]),
    (contact.is_alive, [{"availability": "Alive"}], [{}, {"availability": "Deleted"}]),
    (extension.is_user, [{"type": "User"}], [{}, {"type": "Voicemail"}]),
    (extension.is_department, [{"type": "Department"}], [{}, {"type": "User"}]),
    (extension.is_announcement, [{"type": "Announcement"}], [{}, {"type": "User"}]),
    (extension.is_voicemail, [{"type": "Voicemail"}], [{}, {"type": "User"}]),
    (phone_number.is_sms, [{"features": ["SmsSender"]}], [{}, {"features": "SmsSender"}, {"features": ["CallerId"]}]),
    (presence.is_available, [{"presenceStatus": "Available"}], [{}, {"presenceStatus": "Busy"}]),
    (presence.is_call_in_progress, [{}, {"telephonyStatus": "Ringing"}], [{"telephonyStatus": "NoCall"}]),
    (ringout.is_new, [{}, {"id": "1"}, {"uri": "u"}], [{"id": "1", "uri": "u"}]),
    (
        ringout.is_in_progress,
        [{"id": "1", "uri": "u", "status": {"callStatus": "InProgress"}}],
        [{"status": {"callStatus": "InProgress"}}, {"id": "1", "uri": "u", "status": {"callStatus": "Success"}}],
    ),
    (
        ringout.is_success,
        [{"id": "1", "uri": "u", "status": {"callStatus": "Success"}}],
        [{"status": {"callStatus": "Success"}}, {"id": "1", "uri": "u", "status": {"callStatus": "InProgress"}}],
    ),
    (
        ringout.is_error,
        [{"id": "1", "uri": "u", "status": {"callStatus": "Busy"}}, {"id": "1", "uri": "u"}],
        [
            {"status": {"callStatus": "Busy"}},
            {"id": "1", "uri": "u", "status": {"callStatus": "Success"}},
            {"id": "1", "uri": "u", "status": {"callStatus": "InProgress"}},
        ],
    ),
    (Filter(call.filter, direction="Inbound"), [{"direction": "Inbound"}], [{}, {"direction": "Outbound"}]),
    (Filter(call.filter, type="Voice"), [{"type": "Voice"}], [{}, {"type": "Fax"}]),
    (Filter(message.filter), [{"availability": "Alive"}], [{}]),
    (Filter(message.filter, alive=False, type="SMS"), [{"type": "SMS"}], [{"type": "Fax"}]),
    (Filter(message.filter, alive=False, direction="Inbound"), [{"direction": "Inbound"}], [{}]),
    (Filter(message.filter, alive=False, read_status="Read"), [{"readStatus": "Read"}], [{}]),
    (Filter(message.filter, alive=False, conversation_id=7), [{"conversationId": "7"}, {"conversationId": 7}], [{}]),
    (Filter(message.filter, alive=False, search="ell"), [{"subject": "Hello"}], [{"subject": "HELLO"}, {}]),
    (Filter(contact.filter), [{"availability": "Alive"}], [{}]),
    (Filter(contact.filter, alive=False, starts_with="da"), [{"firstName": "Ada"}], [{"firstName": "Bob"}]),
    (Filter(contact.filter, alive=False, phones_only=True), [{"homePhone": "1"}], [{"businessFax": "1"}]),
    (Filter(contact.filter, alive=False, faxes_only=True), [{"businessFax": "1"}], [{"homePhone": "1"}]),
    (Filter(extension.filter, type="User"), [{"type": "User"}], [{}]),
    (Filter(extension.filter, search="A 10"), [{"name": "ada", "extensionNumber": "101"}], [{"name": "ada"}]),
    (Filter(extension.filter), [{}], []),
    (Filter(forwarding_number.filter, features=("A", "B")), [{"features": ["B"]}], [{"features": ["C"]}, {}]),
    (Filter(phone_number.filter, usage_type="X"), [{"usageType": "X"}], [{}]),
    (Filter(phone_number.filter, payment_type="X"), [{"paymentType": "X"}], [{}]),
    (Filter(phone_number.filter, type="X"), [{"type": "X"}], [{}]),
    (Filter(phone_number.filter, features=("A",)), [{"features": ["A"]}], [{}]),
    (Filter(location.filter, state_id=5), [{"state": {"id": "5"}}], [{"state": {"id": "6"}}, {}]),
    (Filter(state.filter, country_id=5), [{"country": {"id": 5}}], [{"country": {"id": 6}}, {}]),
    (validation.is_email, ["ada@example.net"], ["ada@", "ada@localhost", 5, "", "a@example.net b@example.net"]),
    (partial(validation.is_email, multiple=True), ["a@example.net, b@example.net"], ["", " ", "a@b.net;x"]),
    (validation.is_phone_number, ["+16505550100", 16505550100], ["555", True, None, ""]),
    (
        partial(validation.is_phone_number, mode="us_pattern"),
        ["16505550100", "+1 (650) 555-0100"],
        ["6505550100"],
    ),
]


@pytest.mark.parametrize(("predicate", "right", "wrong"), PREDICATES, ids=range(len(PREDICATES)))
def test_predicates(predicate: Any, right: list[Any], wrong: list[Any]) -> None:
    assert [predicate(record) for record in right] == [True] * len(right)
    assert [predicate(record) for record in wrong] == [False] * len(wrong)


def test_urls() -> None:
    assert call.create_url() == "/account/~/extension/~/call-log"
    assert call.create_url("5", extension_id=7) == "/account/~/extension/7/call-log/5"
    assert call.create_url(personal=False) == "/account/~/call-log"
    assert call.create_url(personal=False, extension_id=7) == "/account/~/extension/7/call-log"
    assert call.create_url(active=True, personal=True) == "/account/~/extension/~/active-calls"
    assert message.create_url(5, extension_id=7) == "/account/~/extension/7/message-store/5"
    kinds: list[Any] = ["fax", "sms", "pager", "sync"]
    assert [message.create_url(kind=kind) for kind in kinds] == [
        f"/account/~/extension/~/{path}" for path in ("fax", "sms", "company-pager", "message-sync")
    ]
    assert contact.create_url(5, extension_id=7) == "/account/~/extension/7/address-book/contact/5"
    assert contact.create_url(group_id=3) == "/account/~/extension/~/address-book/group/3/contact"
    assert contact.create_url(sync=True) == "/account/~/extension/~/address-book-sync"
    assert extension.create_url(5) == "/account/~/extension/5"
    assert extension.create_url(department_id=3) == "/account/~/department/3/members"
    assert forwarding_number.create_url(5, extension_id=7) == "/account/~/extension/7/forwarding-number/5"
    assert phone_number.create_url(5) == "/account/~/phone-number/5"
    assert phone_number.create_url(extension_id=7) == "/account/~/extension/7/phone-number"
    assert phone_number.create_url(lookup=True) == "/number-pool/lookup"
    assert presence.create_url(5, detailed=True) == "/account/~/extension/5/presence?detailedTelephonyState=true"
    assert presence.create_url() == "/account/~/extension/~/presence"
    assert ringout.create_url(5, extension_id=7) == "/account/~/extension/7/ring-out/5"
    assert blocked_number.create_url(5, extension_id=7) == "/account/~/extension/7/blocked-number/5"
    assert contact_group.create_url(5) == "/account/~/extension/~/address-book/group/5"
    assert device.create_url(5, extension_id=7) == "/account/~/extension/7/device/5"
    assert device.create_url(5) == "/account/~/device/5"
    assert device.create_url(order=True) == "/account/~/order"
    assert device_model.create_url() == "/dictionary/device"
    assert location.create_url() == "/dictionary/location"
    assert state.create_url() == "/dictionary/state"
    assert service.create_url() == "/account/~/service-info"


def test_ids_and_sort_keys() -> None:
    assert device_model.get_id({"sku": 5, "id": "x"}) == "5"
    assert device_model.get_id(None) is device_model.get_id({"id": "x"}) is None
    assert forwarding_number.get_id({"phoneNumber": "+1"}) == "+1"
    assert forwarding_number.get_id({"id": 5, "phoneNumber": "+1"}) == "5"
    assert forwarding_number.get_id({}) is None
    assert presence.get_id({"extensionId": 5}) == presence.get_id({"extension": {"id": "5"}}) == "5"
    assert call.get_session_id({"sessionId": 5}) == "5"
    assert call.get_session_id({}) is None
    assert call.sort_key({"startTime": "2026-01-01T00:00:00Z"}) == 1767225600.0
    assert message.sort_key({"creationTime": "2026-01-01T00:00:00"}) == 1767225600.0
    assert call.comparator()({"startTime": "x"}) == float("-inf")
    assert extension.sort_key({"extensionNumber": "101"}) == 101.0
    assert location.exchange_sort_key({"npa": "650", "nxx": "555"}) == (650.0, 555.0)
    number = {"usageType": "A", "paymentType": "B", "type": "C"}
    assert phone_number.sort_key(number) == phone_number.comparator()(number)
    assert phone_number.sort_key(number) != phone_number.sort_key({**number, "type": "D"})
    assert contact.get_full_name({"nickName": "N", "firstName": "F", "lastName": "L", "middleName": "M"}) == "F M L N"
    unique = location.filter(only_unique_npa=True)
    assert [unique({"npa": code}) for code in ("650", "650", "415")] == [True, False, True]


def test_parties() -> None:
    one, other = {"phoneNumber": "+1 (650) 555-0100"}, {"phoneNumber": "+16505550101"}
    for direction, first in (("Inbound", one), ("Outbound", other)):
        record = {"direction": direction, "from": one, "to": other}
        last = other if first is one else one
        assert call.get_caller_info(record) == first
        assert call.get_all_caller_infos(record) == [first, last]
        assert message.get_caller_infos({**record, "to": [other]}) == [first]
        assert message.get_all_caller_infos({**record, "to": [other]}) == [first, last]
        assert call.get_signature(record) == f"{direction}|16505550100|16505550101"
    assert call.get_all_caller_infos({"to": other, "from": "?"}) == [other]
    assert contact.match({"firstName": "", "lastName": None, "notes": "x"}, "x") == "x"
    assert contact.match({"notes": "x"}, "") is None


def test_parsed_presence_calls() -> None:
    active = {
        "id": 1,
        "sessionId": "s",
        "direction": "Inbound",
        "from": "+16505550100",
        "fromName": "Ada",
        "to": "+16505550101",
        "telephonyStatus": "Ringing",
        "startTime": "2026-01-01T00:00:00Z",
    }
    assert call.parse_presence_calls([active, {"telephonyStatus": "NoCall"}, {}]) == [
        {
            "id": "1",
            "sessionId": "s",
            "direction": "Inbound",
            "uri": "",
            "from": {"phoneNumber": "+16505550100", "name": "Ada"},
            "to": {"phoneNumber": "+16505550101"},
            "startTime": "2026-01-01T00:00:00Z",
            "duration": 0,
            "type": "",
            "action": "",
            "result": "In Progress",
            "telephonyStatus": "Ringing",
        },
        {
            "uri": "",
            "from": {},
            "to": {},
            "startTime": "",
            "duration": 0,
            "type": "",
            "action": "",
            "result": "NoCall",
            "telephonyStatus": "NoCall",
        },
        {
            "uri": "",
            "from": {},
            "to": {},
            "startTime": "",
            "duration": 0,
            "type": "",
            "action": "",
            "result": "In Progress",
        },
    ]


def test_attachments() -> None:
    record = {"attachments": [{"uri": "/restapi/v1.0/x", "contentType": "text/plain"}, {}]}
    url = message.get_attachment_url
    assert (
        url(record, 0, server="https://platform.ringcentral.com/") == "https://platform.ringcentral.com/restapi/v1.0/x"
    )
    assert url(record, 0) == "/restapi/v1.0/x"
    assert [url(record, index) for index in (1, 2, -1)] == ["", "", ""]
    assert message.get_attachment_content_type(record, 0) == "text/plain"
    assert message.get_attachment_content_type(record, 5) == ""
    server = "https://platform.ringcentral.com"
    assert url(record, 0, server=server, access_token="t") == f"{server}/restapi/v1.0/x?access_token=t"
    with pytest.raises(ConfigurationError, match=r"would be sent to https://evil\.example"):
        url({"attachments": [{"uri": "https://evil.example/x"}]}, 0, server=server, access_token="t")


def codes(result: Any) -> dict[str, list[str]]:
    return {field: [error.code for error in errors] for field, errors in result.errors.items()}


def test_validation() -> None:
    assert codes(contact.validate({"email": "x", "email3": "y"})) == {
        "firstName": ["required"],
        "lastName": ["required"],
        "email": ["email"],
        "email3": ["email"],
    }
    assert codes(ringout.validate({"to": {"phoneNumber": "1"}})) == {"from": ["required"]}
    assert codes(contact_group.validate({})) == {"groupName": ["required"]}
    assert codes(blocked_number.validate({"phoneNumber": "x", "label": "l"})) == {"phoneNumber": ["phone"]}
    assert codes(blocked_number.validate({})) == {"phoneNumber": ["required"], "name": ["required"]}
    assert codes(device.validate({"emergencyServiceAddress": {"street": "s"}, "model": {"sku": "1"}})) == {
        **{f"emergencyServiceAddress-{name}": ["required"] for name in ("city", "state", "country", "zip")},
        "emergencyServiceAddress-customerName": ["required"],
        "extension": ["required"],
    }
    assert codes(message.validate_sms({"text": "x" * 1001})) == {
        "to": ["required"],
        "from": ["required"],
        "subject": ["too_long"],
    }
    assert codes(message.validate_sms({"to": [{"phoneNumber": "1"}], "from": {"phoneNumber": "1"}, "text": "x"})) == {}
    assert codes(message.validate_pager({"to": {"extensionId": "1"}, "from": {"extensionNumber": "1"}})) == {
        "subject": ["required"]
    }
    assert codes(message.validate_pager({"subject": "x" * 1025}))["subject"] == ["too_long"]
    assert validation.length("abc", min=4)[0].code == "too_short"
    assert validation.length("abc", min=3, max=3) == validation.length("", min=4) == []


def test_numbers_of_the_pool_are_reserved_locally() -> None:
    until = datetime(2026, 3, 4, 5, 6, 7, 8900, tzinfo=timezone(timedelta(hours=2)))
    number: dict[str, Any] = {"id": 1}
    assert phone_number.reserve(number, until) is number
    assert number == {"id": 1, "reservedTill": "2026-03-04T03:06:07.008Z"}
    assert phone_number.reserve(number, until.replace(tzinfo=None))["reservedTill"] == "2026-03-04T05:06:07.008Z"
    assert phone_number.unreserve(number)["reservedTill"] is None
    model = AccountPhoneNumberInfo.from_dict({"id": "1"})
    assert phone_number.reserve(model, until).additional_properties["reservedTill"] == "2026-03-04T03:06:07.008Z"
    unchangeable: Any = ()
    with pytest.raises(TypeError, match=r"^tuple cannot be changed$"):
        phone_number.reserve(unchangeable, until)


class Subscriber:
    """Takes the arguments of `subscription` and `add_events`."""

    def subscription(self, *arguments: Any, **options: Any) -> Any:
        return arguments, options

    def add_events(self, events: Any) -> Any:
        return events


def test_subscriptions_to_presences() -> None:
    client: Any = Subscriber()
    path = "/account/~/extension/{}/presence"
    assert presence.subscription(client) == (([path.format("~")],), {"transport": "websocket"})
    detailed = presence.subscription(client, 5, detailed=True, transport="pubnub")
    assert detailed == (([path.format(5) + "?detailedTelephonyState=true"],), {"transport": "pubnub"})
    presences: list[dict[str, Any]] = [{"extension": {"id": 1}}, {"extension": {"id": "2"}}]
    assert presence.update_subscription(client, presences) == [path.format(1), path.format(2)]
    assert presence.update_subscription(client, presences[:1], detailed=True) == [
        path.format(1) + "?detailedTelephonyState=true"
    ]
    with pytest.raises(ConfigurationError, match=r"extension id of presences\[1\] is missing"):
        presence.update_subscription(client, [presences[0], {}])


def test_a_comparator_reads_a_property_or_a_value() -> None:
    by_property = Comparator(sort_by="a", compare=str)
    assert by_property()({"a": 5}) == "5"
    assert Comparator(extract=lambda record: record["b"], compare=str)()({"b": 6}) == "6"
    assert by_property(extract=lambda record: record["b"], compare=int)({"b": "7"}) == 7


def test_errors_of_fields_have_a_code_and_a_message() -> None:
    assert validation.required("") == [("required", "a value is required")]
    assert validation.required("x") == []
    assert validation.email("a@example.net, b@example.net") == [
        ("email", "should be an e-mail address, such as ada@example.net")
    ]
    assert validation.email("a@example.net, b@example.net", multiple=True) == []
    assert validation.email("") == []
    assert validation.phone("1") == [("phone", "should be a phone number, such as +16505550100")]
    assert validation.phone("") == []


def test_locations_of_one_area_code_are_left_out_on_request_only() -> None:
    places = [{"npa": "650"}, {"npa": "650"}]
    assert [place for place in places if location.filter()(place)] == places
    assert len([*filter(location.filter(only_unique_npa=True), places)]) == 1
