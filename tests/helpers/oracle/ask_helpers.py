"""Questions about the helpers of the original."""

# What lambdas take and give here is JSON of any shape.
# pyright: reportUnknownLambdaType=false, reportUnknownArgumentType=false, reportUnknownVariableType=false
# pyright: reportUnknownMemberType=false

from __future__ import annotations

import datetime
import re
from typing import TYPE_CHECKING, Any

from rcext.helpers import (
    account,
    blocked_number,
    call,
    conferencing,
    contact,
    contact_group,
    country,
    device,
    device_model,
    extension,
    forwarding_number,
    language,
    location,
    message,
    phone_number,
    presence,
    ringout,
    service,
    shipping_method,
    state,
    timezone,
)

from .questions import as_text, plain, request, result, sync, truth

if TYPE_CHECKING:
    from collections.abc import Callable

    from rcext import RingCentral

    from .questions import Questions
    from .records import Source

NOW = datetime.datetime.fromtimestamp(1_700_000_000, datetime.UTC)
"""What the script's clock shows."""


MODULES: dict[str, Any] = {
    "Account": account,
    "BlockedNumber": blocked_number,
    "Call": call,
    "Conferencing": conferencing,
    "Contact": contact,
    "ContactGroup": contact_group,
    "Country": country,
    "Device": device,
    "DeviceModel": device_model,
    "Extension": extension,
    "ForwardingNumber": forwarding_number,
    "Language": language,
    "Location": location,
    "Message": message,
    "PhoneNumber": phone_number,
    "Presence": presence,
    "Ringout": ringout,
    "Service": service,
    "ShippingMethod": shipping_method,
    "State": state,
    "Timezone": timezone,
}


def ask_helpers(ask: Questions, source: Source, client: RingCentral) -> None:
    """Ask all questions once."""
    _calls(ask, source)
    _legs(ask, source)
    _presence_calls(ask, source)
    _contacts(ask, source)
    _messages(ask, source)
    _numbers(ask, source)
    _extensions(ask, source)
    _presences(ask, source, client)
    _others(ask, source)
    _inherited(ask, source)


def ask_addresses(ask: Questions) -> None:
    """Ask for the URLs of all helpers, once."""
    for name in (
        "Account",
        "Conferencing",
        "Country",
        "DeviceModel",
        "Language",
        "Location",
        "Service",
        "ShippingMethod",
        "State",
        "Timezone",
    ):
        ask.ask(f"{name}.createUrl", MODULES[name].create_url)
    table: list[tuple[str, Callable[..., str], list[dict[str, Any]]]]
    for identifier in (None, "5"):
        table = [
            ("BlockedNumber", blocked_number.create_url, [{}, {"extension_id": "7"}]),
            (
                "Call",
                call.create_url,
                [{}, {"active": True}, {"personal": False}, {"personal": True}, {"extension_id": "7", "active": True}],
            ),
            ("Contact", contact.create_url, [{}, {"sync": True}, {"group_id": "3", "extension_id": "7"}]),
            ("ContactGroup", contact_group.create_url, [{}]),
            ("Device", device.create_url, [{}, {"extension_id": "7"}, {"order": True}]),
            ("Extension", extension.create_url, [{}, {"department_id": "3"}]),
            ("ForwardingNumber", forwarding_number.create_url, [{}, {"extension_id": "7"}]),
            ("Message", message.create_url, [{}, {"extension_id": "7"}]),
            ("PhoneNumber", phone_number.create_url, [{}, {"extension_id": "7"}, {"lookup": True}]),
            ("Presence", presence.create_url, [{}, {"detailed": True}]),
        ]
        for name, ours, options in table:
            for given in options:
                ask.ask(f"{name}.createUrl", _with(ours, given), _camel(given), identifier, mine=(identifier,))
        for kind in ("fax", "sms", "pager", "sync"):
            ask.ask(
                "Message.createUrl", _with(message.create_url, {"kind": kind}), {kind: True}, identifier, mine=(None,)
            )
        ask.ask(
            "Ringout.createUrl",
            ringout.create_url,
            {},
            identifier,
            mine=(identifier,),
            view=lambda url: url.replace("ring-out", "ringout"),  # today's path
        )


def _calls(ask: Questions, source: Source) -> None:
    one, items = source.call(), [source.call() for _ in range(5)]
    for name, check in (
        ("isInProgress", call.is_in_progress),
        ("isAlive", call.is_alive),
        ("isInbound", call.is_inbound),
        ("isOutbound", call.is_outbound),
        ("isMissed", call.is_missed),
        ("isFindMe", call.is_find_me),
    ):
        ask.ask(f"Call.{name}", check, one, view=truth)
    for name, ours in (
        ("getSessionId", call.get_session_id),
        ("getCallerInfo", call.get_caller_info),
        ("getAllCallerInfos", call.get_all_caller_infos),
        ("formatDuration", call.format_duration),
        ("getSignature", call.get_signature),
    ):
        ask.ask(f"Call.{name}", ours, one)
    for options in _options({}, {"direction": "Inbound"}, {"direction": "Inbound", "type": "Fax"}):
        ask.ask("Call.filter", _filtered(call.filter(**options)), options, items, how="filter")
    ask.ask("Call.comparator", _sorted(call.comparator()), {}, items, how="sort")
    ask.ask("Call.comparator", _sorted(call.comparator(sort_by="type")), {"sortBy": "type"}, items, how="sort")
    people = [source.contact() for _ in range(4)]
    ask.ask(
        "Call.attachContacts", lambda p, c: call.attach_contacts(p, c, mode="contains"), people, items, how="arguments"
    )


def _legs(ask: Questions, source: Source) -> None:
    options: dict[str, Any] = {"merge": source.choose((True, False)), "strict": source.choose((True, False))}
    if source.random.random() < 0.5:
        options["maxStartTimeDiscrepancy"] = source.choose((500, 1000, 15000))
    ours = _processing(options)
    outbound, inbound = source.leg(), source.leg()
    if source.random.random() < 0.7:
        inbound |= {"from": outbound["to"], "to": outbound["from"]}
        outbound["direction"], inbound["direction"] = "Outbound", "Inbound"
    ask.ask(
        "Call.checkMergeability",
        lambda a, b: call.check_mergeability(a, b, **ours),
        outbound,
        inbound,
        options,
        mine=(outbound, inbound),
        view=truth,
    )
    outbound |= {"startTime": source.moment()}
    ask.ask(
        "Call.combineCalls",
        lambda a, b: call.combine_calls(a, b, merge=options["merge"]),
        outbound,
        inbound,
        options,
        mine=(outbound, inbound),
        view=_without("subsequent") if options["merge"] else _without_false,
    )
    legs = [source.leg() for _ in range(source.random.randint(2, 8))]
    ordered = source.random.random() < 0.5
    if ordered:
        legs.sort(key=call.is_outbound)
    if not shared(legs, options):
        # The flag of an inbound call that comes after its outbound one gets lost in the original.
        view = None if ordered else _without("subsequent")
        process = _with(call.process_calls, ours | {"merge": options["merge"]})
        ask.ask("Call.processCalls", process, legs, options, mine=(legs,), view=view)


def shared(calls: list[dict[str, Any]], options: dict[str, Any]) -> bool:
    """Return whether the original would use one inbound call as the leg of several others."""
    mine, taken = plain(calls), list[int]()
    for outbound in mine:
        for place, inbound in enumerate(mine):
            if call.check_mergeability(outbound, inbound, **_processing(options)):
                taken.append(place)
                if not options.get("merge"):
                    inbound["startTime"] = outbound.get("startTime")
                break
    return len(taken) != len(set(taken))


def _processing(options: dict[str, Any]) -> dict[str, Any]:
    ours = {"strict": options.get("strict", False)}
    if "maxStartTimeDiscrepancy" in options:
        ours["max_start_time_discrepancy"] = options["maxStartTimeDiscrepancy"] / 1000
    return ours


def _presence_calls(ask: Questions, source: Source) -> None:
    active = [source.active_call() for _ in range(3)]
    ask.ask("Call.parsePresenceCalls", call.parse_presence_calls, active)
    known = plain(call.parse_presence_calls(source.active_call() for _ in range(3)))
    for one in known:
        one["startTime"] = source.choose(("2026-01-01T00:00:00Z", ""))
    there = source.some(activeCalls=active)
    ask.ask(
        "Call.mergePresenceCalls",
        lambda k, p: call.merge_presence_calls(k, p, now=NOW),
        known,
        there,
        mine=(known, there),
    )
    groups = [[source.call() for _ in range(4)] for _ in range(3)]
    ask.ask("Call.mergeAll", call.merge_all, *groups)


def _contacts(ask: Questions, source: Source) -> None:
    person, text = source.contact(), source.choose(("ada", "LONDON", "555", "example", "", "zz"))
    ask.ask("Contact.getFullName", contact.get_full_name, person)
    for name, ours in (
        ("getEmails", contact.get_emails),
        ("getPhones", contact.get_phones),
        ("getFaxes", contact.get_faxes),
        ("getAddresses", contact.get_addresses),
    ):
        ask.ask(f"Contact.{name}", ours, person, True, mine=(person,))
        ask.ask(f"Contact.{name}", _values(ours), person)
    ask.ask("Contact.isAlive", contact.is_alive, person)
    ask.ask("Contact.match", contact.match, person, text)
    for given in _options({"strict": True}, {"in_addresses": False}, {"fields": ["lastName", "email2"]}):
        ask.ask("Contact.match", _with(contact.match, given), person, text, _camel(given), mine=(person, text))
    number = source.number()
    ask.ask("Contact.matchAsPhone", contact.match_as_phone, person, number)
    exact = {"strict": True}
    ask.ask("Contact.matchAsPhone", _with(contact.match_as_phone, exact), person, number, exact, mine=(person, number))
    people = [source.contact() for _ in range(6)]
    for given in _options({}, {"starts_with": "ada"}, {"alive": False, "phones_only": True}, {"faxes_only": True}):
        ask.ask("Contact.filter", _filtered(contact.filter(**given)), _camel(given), people, how="filter")
    ask.ask("Contact.comparator", _sorted(contact.comparator()), {}, people, how="sort")
    parties = [source.party() for _ in range(4)]
    ask.ask(
        "Contact.attachToCallerInfos",
        lambda p, c: contact.attach_to_caller_infos(p, c, mode="contains"),
        parties,
        people,
        how="arguments",
    )
    ask.ask("Contact.validate", contact.validate, person, how="result", view=result)


def _messages(ask: Questions, source: Source) -> None:
    one, items = source.message(), [source.message() for _ in range(6)]
    for name, check in (
        ("isInbound", message.is_inbound),
        ("isOutbound", message.is_outbound),
        ("isSMS", message.is_sms),
        ("isPager", message.is_pager),
        ("isVoiceMail", message.is_voice_mail),
        ("isFax", message.is_fax),
        ("isAlive", message.is_alive),
        ("isRead", message.is_read),
    ):
        ask.ask(f"Message.{name}", check, one, view=truth)
    ask.ask("Message.getCallerInfos", message.get_caller_infos, one)
    ask.ask("Message.getAllCallerInfos", message.get_all_caller_infos, one)
    ask.ask("Message.getAttachmentContentType", message.get_attachment_content_type, one, 1)
    ask.ask(
        "Message.getAttachmentUrl",
        lambda given, index: message.get_attachment_url(given, index, server="http://127.0.0.1", access_token="token"),
        one,
        1,
        view=lambda url: url.replace("_method=GET&", ""),  # for clients without methods
    )
    ask.ask("Message.setIsRead", message.set_is_read, one, source.random.random() < 0.5)
    ask.ask("Message.shorten", message.shorten, one | {"subject": "x"})
    for given in _options(
        {},
        {"alive": False, "search": "Ada", "read_status": "Read"},
        {"conversation_id": "1", "type": "SMS"},
        {"direction": "Inbound"},
    ):
        ask.ask("Message.filter", _filtered(message.filter(**given)), _camel(given), items, how="filter")
    ask.ask("Message.comparator", _sorted(message.comparator()), {}, items, how="sort")
    people = [source.contact() for _ in range(4)]
    ask.ask(
        "Message.attachContacts",
        lambda p, m: message.attach_contacts(p, m, mode="contains"),
        people,
        items,
        how="arguments",
    )
    for name, ours, sent in (
        ("validateSMS", message.validate_sms, one),
        ("validatePager", message.validate_pager, source.pager()),
    ):
        ask.ask(f"Message.{name}", _with(ours, {"max_length": 160}), sent, how="result", view=result)


def _numbers(ask: Questions, source: Source) -> None:
    one, items = source.numbered(), [source.numbered() for _ in range(6)]
    ask.ask("PhoneNumber.isSMS", phone_number.is_sms, one)
    ask.ask("PhoneNumber.hasFeature", phone_number.has_feature, one, "CallerId")
    ask.ask(
        "PhoneNumber.reserve",
        lambda record, text: phone_number.reserve(record, datetime.datetime.fromisoformat(text)),
        one,
        "2026-03-01T10:00:00+01:00",
        how="arguments",
    )
    ask.ask("PhoneNumber.unreserve", phone_number.unreserve, one | {"reservedTill": "x"}, how="arguments")
    for given in _options(
        {},
        {"usage_type": "DirectNumber", "features": ["SmsSender", "x"]},
        {"payment_type": "Local", "type": "FaxOnly"},
    ):
        ask.ask("PhoneNumber.filter", _filtered(phone_number.filter(**given)), _camel(given), items, how="filter")
    ask.ask("PhoneNumber.comparator", _sorted(phone_number.comparator()), {}, items, how="sort")
    ask.ask("ForwardingNumber.getId", forwarding_number.get_id, one, view=as_text)
    ask.ask("ForwardingNumber.hasFeature", forwarding_number.has_feature, one, "CallerId")
    for features in ([], ["CallerId"]):
        options = {"features": features}
        predicate = forwarding_number.filter(features=tuple(features))
        ask.ask("ForwardingNumber.filter", _filtered(predicate), options, items, how="filter")
    ask.ask("ForwardingNumber.comparator", _sorted(forwarding_number.comparator()), {}, items, how="sort")
    blocked = source.some(
        name="x", phoneNumber=source.choose(("+16505550100", "1 (207) 946-0018", "nobody", "", "650"))
    )
    for mode in ("valid", "us_pattern"):
        ask.ask(
            "BlockedNumber.validate", _with(blocked_number.validate, {"mode": mode}), blocked, how="result", view=result
        )


def _extensions(ask: Questions, source: Source) -> None:
    one, items = source.extension(), [source.extension() for _ in range(6)]
    for name, check in (
        ("isUser", extension.is_user),
        ("isDepartment", extension.is_department),
        ("isAnnouncement", extension.is_announcement),
        ("isVoicemail", extension.is_voicemail),
    ):
        ask.ask(f"Extension.{name}", check, one)
    for options in _options({}, {"type": "User", "search": "aDA"}, {"search": "10"}):
        ask.ask("Extension.filter", _filtered(extension.filter(**options)), options, items, how="filter")
    ask.ask("Extension.comparator", _sorted(extension.comparator()), {}, items, how="sort")
    by_name = {"sortBy": "name", "compareFn": {"$list": "stringComparator"}}
    ask.ask("Extension.comparator", _sorted(extension.comparator(sort_by="name")), by_name, items, how="sort")


def _presences(ask: Questions, source: Source, client: RingCentral) -> None:
    one = source.presence()
    ask.ask("Presence.getId", presence.get_id, one, view=as_text)
    ask.ask("Presence.isAvailable", presence.is_available, one)
    ask.ask("Presence.isCallInProgress", presence.is_call_in_progress, source.active_call())
    for merged in (False, True):
        ask.ask(
            "Presence.attachToExtensions",
            lambda e, p, merge: presence.attach_to_extensions(e, p, merge=merge),
            [source.extension() | ({"presence": source.presence()} if merged else {}) for _ in range(4)],
            [source.presence() for _ in range(4)],
            merged,
            how="arguments",
        )
    detailed, identifier = source.choose((True, False)), source.choose((None, "5"))
    ask.ask(
        "Presence.getSubscription",
        lambda id: presence.subscription(client, id, detailed=detailed).events,
        {"detailed": detailed},
        identifier,
        how="events",
        mine=(identifier,),
        view=_short,
    )
    there = [source.presence(), {"extensionId": "9"}]

    def updated(presences: list[Any]) -> Any:
        subscription = client.subscription(["/restapi/v1.0/account/~/presence"])
        presence.update_subscription(subscription, presences, detailed=detailed)
        return subscription.events[1:]

    options = {"detailed": detailed}
    ask.ask("Presence.updateSubscription", updated, there, options, how="update", mine=(there,), view=_short)
    ask.ask(
        "Message.getSubscription",
        lambda: message.subscription(client, extension_id=identifier).events,
        {"extensionId": identifier},
        how="events",
        mine=(),
        view=_short,
    )


def _others(ask: Questions, source: Source) -> None:
    placed = source.ringout()
    for name, check in (
        ("isInProgress", ringout.is_in_progress),
        ("isSuccess", ringout.is_success),
        ("isError", ringout.is_error),
    ):
        ask.ask(f"Ringout.{name}", check, placed, view=truth)
    ask.ask("Ringout.resetAsNew", ringout.reset_as_new, placed)
    ask.ask("Ringout.validate", ringout.validate, placed, how="result", view=result)
    ask.ask("ContactGroup.validate", contact_group.validate, source.some(groupName="x"), how="result", view=result)
    ask.ask("Device.validate", device.validate, source.device(), how="result", view=result)
    ask.ask("DeviceModel.getId", device_model.get_id, source.some(sku="x"))
    flags = source.features()
    ask.ask("Service.isEnabled", service.is_enabled, "SMS", flags)
    for name in vars(service):
        if name.startswith("is_") and name != "is_enabled":
            ask.ask(f"Service.{_camel_name(name)}", getattr(service, name), flags)
    places = [source.location() for _ in range(6)]
    ask.ask("Location.filter", _filtered(location.filter(state_id="1")), {"stateId": "1"}, places, how="filter")
    unique = location.filter(only_unique_npa=True)
    ask.ask("Location.filter", _filtered(unique), {"onlyUniqueNPA": True}, places, how="filter")
    ask.ask("Location.comparator", _sorted(location.comparator()), {}, places, how="sort")
    ask.ask("Location.comparator", _sorted(location.exchange_sort_key), {"sortBy": "nxx"}, places, how="sort")
    states: list[dict[str, Any]] = [{"country": {"id": source.choose("12")}} for _ in range(4)]
    for given in _options({}, {"country_id": "2"}):
        ask.ask("State.filter", _filtered(state.filter(**given)), _camel(given), states, how="filter")


def _inherited(ask: Questions, source: Source) -> None:
    """Ask the inherited functions of helpers, which use their own URLs and ids."""
    for name, module in MODULES.items():
        view = _todays if module is ringout else None
        record = source.some(id="1", uri="/a/1", sku="x", phoneNumber="1") | {"extensionId": "3"}
        for method, ours in (("loadRequest", module.load_request), ("saveRequest", module.save_request)):
            ask.ask(f"{name}.{method}", request(ours), record, {}, mine=(record,), view=view)
        if "uri" in record:
            ask.ask(f"{name}.deleteRequest", request(module.delete_request), record, {}, mine=(record,))
        if module is not call:
            ask.ask(f"{name}.syncRequest", sync(module.sync_request), {}, mine=(), view=view)


def _todays(request: dict[str, Any]) -> dict[str, Any]:
    return request | {"url": request["url"].replace("ring-out", "ringout")}


def _options(*given: dict[str, Any]) -> tuple[dict[str, Any], ...]:
    return given


def _with(function: Callable[..., Any], options: dict[str, Any]) -> Callable[..., Any]:
    return lambda *args: function(*args, **options)


def _filtered(predicate: Callable[[Any], bool]) -> Callable[[Any, list[Any]], list[bool]]:
    return lambda _, items: [predicate(item) for item in items]


def _sorted(key: Callable[[Any], Any]) -> Callable[[Any, list[Any]], list[Any]]:
    return lambda _, items: sorted(items, key=key)


def _values(ours: Callable[..., dict[str, Any]]) -> Callable[[Any], list[Any]]:
    return lambda record: list(ours(record).values())


def _camel(options: dict[str, Any]) -> dict[str, Any]:
    return {_camel_name(name): value for name, value in options.items()}


def _camel_name(name: str) -> str:
    return re.sub(r"_([a-z])", lambda found: found[1].upper(), name)


def _without(*names: str) -> Callable[[Any], Any]:
    return lambda records: [{key: value for key, value in one.items() if key not in names} for one in records]


def _without_false(records: Any) -> Any:
    """`combineCalls` of the original sets flags to true and leaves others alone."""
    return [{key: value for key, value in one.items() if value is not False} for one in records]


def _short(events: list[str]) -> list[str]:
    return [event.replace("/restapi/v1.0", "") for event in events]
