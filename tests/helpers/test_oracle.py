"""The helpers against the original, function by function, on the same generated data.

Needs Node, and the environment variable `RCSDK` with the folder of the npm package `rcsdk@1.3.2`, its dependencies
installed in it. Without them these tests are skipped.

Where the two differ on purpose:

- `ringout.create_url`: today's path is `ring-out`; the original's `ringout` is its deprecated form. Not compared.
- Booleans are booleans: the original hands out `undefined`, `null` or the record where it means no or yes.
- `contact.get_phones` and the like always give a dict; the original's list is its values.
- `match` compares values case by case with Python's `str.lower`; generated data is ASCII.
- Parties that are missing are left out of lists; the original has `undefined` in them.
- `extension.filter(search=)`: where there is no name the original searches in the text `undefined101`.
"""

from __future__ import annotations

import json
import os
import random
import shutil
import subprocess
from collections import Counter
from typing import TYPE_CHECKING, Any

import pytest

from rcext.helpers import (
    account,
    base,
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
from rcext.helpers.contact import ADDRESS_FIELDS, EMAIL_FIELDS, FAX_FIELDS, NAME_FIELDS, PHONE_FIELDS

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

FOLDER = os.environ.get("RCSDK", "")
CASES = 60

pytestmark = pytest.mark.skipif(
    not FOLDER or shutil.which("node") is None, reason="needs Node and RCSDK=<folder of rcsdk@1.3.2>"
)

SCRIPT = """
const fs = require('fs');
const loaded = require(process.argv[2]);
const SDK = loaded.RCSDK || loaded;
const sdk = new SDK({server: 'http://127.0.0.1', appKey: 'x', appSecret: 'x'});
const jobs = JSON.parse(fs.readFileSync(process.argv[3], 'utf-8'));
const answers = jobs.map(([helper, method, args, how]) => {
    const target = sdk['get' + helper + 'Helper']();
    let value = target[method].apply(target, args);
    if (how === 'arguments') value = args;
    return value === undefined ? null : value;
});
const filters = JSON.parse(fs.readFileSync(process.argv[4], 'utf-8')).map(([helper, options, items]) =>
    items.map(item => !!sdk['get' + helper + 'Helper']().filter(options)(item)));
fs.writeFileSync(1, JSON.stringify([answers, filters]));
"""


class Source:
    def __init__(self, seed: int) -> None:
        self.random = random.Random(seed)

    def maybe(self, value: Any) -> Any:
        return value if self.random.random() < 0.7 else None

    def number(self) -> str:
        digits = self.random.choice(("6505550100", "6505550101", "2079460018", "101"))
        return self.random.choice((digits, f"+1{digits}", f"({digits[:3]}) {digits[3:]}", digits[-4:]))

    def some(self, **fields: Any) -> dict[str, Any]:
        return {name: value for name, value in fields.items() if value is not None and self.random.random() < 0.8}

    def contact(self) -> dict[str, Any]:
        choose = self.random.choice
        fields: dict[str, Any] = {name: choose(("Ada", "Grace", "King")) for name in NAME_FIELDS if choose((0, 1))}
        fields |= {name: choose(("ada@example.net", "g@example.org")) for name in EMAIL_FIELDS if choose((0, 1))}
        fields |= {name: self.number() for name in (*PHONE_FIELDS, *FAX_FIELDS) if choose((0, 0, 1))}
        fields |= {name: {"city": choose(("London", "York")), "zip": "12"} for name in ADDRESS_FIELDS if choose((0, 1))}
        return fields | {"id": self.random.randint(1, 9), "availability": choose(("Alive", "Deleted"))}

    def party(self) -> dict[str, Any]:
        return self.some(phoneNumber=self.number(), name="N") | {"location": "L"}

    def call(self) -> dict[str, Any]:
        choose = self.random.choice
        return {
            "from": self.party(),
            "to": self.party(),
            "direction": choose(("Inbound", "Outbound")),
            **self.some(
                id=str(self.random.randint(1, 5)),
                uri="u",
                sessionId="7",
                result=choose(("Missed", "In Progress", "Accepted")),
                action=choose(("FindMe", "Phone Call")),
                type=choose(("Voice", "Fax")),
                availability=choose(("Alive", "Deleted")),
            ),
            "duration": choose((0, 5, 65, 3600, 45296)),
        }

    def message(self) -> dict[str, Any]:
        choose = self.random.choice
        return {
            "from": self.party(),
            "to": [self.party() for _ in range(self.random.randint(1, 3))],
            "direction": choose(("Inbound", "Outbound")),
            "attachments": [{"contentType": "text/plain"}] * choose((0, 1, 2)),
            **self.some(
                type=choose(("SMS", "Fax", "VoiceMail", "Pager")),
                readStatus=choose(("Read", "Unread")),
                availability=choose(("Alive", "Purged")),
                subject=choose(("hello Ada", "bye")),
                conversationId=choose(("1", "2")),
            ),
        }

    def numbered(self) -> dict[str, Any]:
        choose = self.random.choice
        return self.some(
            id=choose((1, 2)),
            phoneNumber=self.number(),
            features=choose(([], ["SmsSender"], ["CallerId", "SmsSender"])),
            usageType=choose(("DirectNumber", "MainCompanyNumber")),
            paymentType=choose(("Local", "TollFree")),
            type=choose(("VoiceFax", "FaxOnly")),
            label="Home",
        )

    def extension(self) -> dict[str, Any]:
        choose = self.random.choice
        return {
            "id": self.random.randint(1, 4),
            "type": choose(("User", "Department", "Announcement", "Voicemail")),
            "name": choose(("Ada Archer", "Grace")),
            "extensionNumber": choose(("101", "102")),
        }

    def presence(self) -> dict[str, Any]:
        where: dict[str, Any] = {"extension": {"id": self.random.randint(1, 4)}}
        if self.random.random() < 0.3:
            where = {"extensionId": str(self.random.randint(1, 4))}
        return where | self.some(presenceStatus=self.random.choice(("Available", "Busy")), telephonyStatus="NoCall")

    def ringout(self) -> dict[str, Any]:
        status = {"callStatus": self.random.choice(("InProgress", "Success", "Busy"))}
        return self.some(id="1", uri="u") | {"status": status}


def jobs() -> list[tuple[str, str, list[Any], str, Any]]:
    """Helper, method, arguments, what is compared (`value`, `truth`, `arguments`), and our answer."""
    source = Source(11)
    made: list[tuple[str, str, list[Any], str, Any]] = []

    def add(helper: str, method: str, ours: Callable[..., Any], *arguments: Any, how: str = "value") -> None:
        given = json.loads(json.dumps(arguments))
        mine = json.loads(json.dumps(arguments))
        answer = ours(*mine)
        made.append((helper, method, given, how, mine if how == "arguments" else answer))

    def checks(helper: str, record: Any, *pairs: tuple[str, Callable[..., bool]]) -> None:
        for name, check in pairs:
            add(helper, name, check, record, how="truth")

    def calls_attached(people: list[Any], calls: list[Any]) -> None:
        call.attach_contacts(people, calls, mode="contains")

    def messages_attached(people: list[Any], messages: list[Any]) -> None:
        message.attach_contacts(people, messages, mode="contains")

    def presences_attached(extensions: list[Any], presences: list[Any], merge: bool) -> None:
        presence.attach_to_extensions(extensions, presences, merge=merge)

    def listed(ours: Callable[..., dict[str, Any]]) -> Callable[..., list[Any]]:
        def as_list(record: Any) -> list[Any]:
            return list(ours(record).values())

        return as_list

    for _ in range(CASES):
        person, text = source.contact(), source.random.choice(("ada", "LONDON", "555", "example", "", "zz"))
        add("Contact", "getFullName", contact.get_full_name, person)
        for name, ours in (
            ("getEmails", contact.get_emails),
            ("getPhones", contact.get_phones),
            ("getFaxes", contact.get_faxes),
            ("getAddresses", contact.get_addresses),
        ):
            add("Contact", name, listed(ours), person)
        add("Contact", "isAlive", contact.is_alive, person, how="truth")
        add("Contact", "match", contact.match, person, text)
        add("Contact", "matchAsPhone", contact.match_as_phone, person, source.number())
        one = source.call()
        checks(
            "Call",
            one,
            ("isInProgress", call.is_in_progress),
            ("isAlive", call.is_alive),
            ("isInbound", call.is_inbound),
            ("isOutbound", call.is_outbound),
            ("isMissed", call.is_missed),
            ("isFindMe", call.is_find_me),
        )
        add("Call", "getSessionId", call.get_session_id, one)
        add("Call", "getCallerInfo", call.get_caller_info, one)
        add("Call", "getAllCallerInfos", call.get_all_caller_infos, one)
        add("Call", "formatDuration", call.format_duration, one)
        add("Call", "getSignature", call.get_signature, one)
        sent = source.message()
        checks(
            "Message",
            sent,
            ("isInbound", message.is_inbound),
            ("isOutbound", message.is_outbound),
            ("isSMS", message.is_sms),
            ("isPager", message.is_pager),
            ("isVoiceMail", message.is_voice_mail),
            ("isFax", message.is_fax),
            ("isAlive", message.is_alive),
            ("isRead", message.is_read),
        )
        add("Message", "getCallerInfos", message.get_caller_infos, sent)
        add("Message", "getAllCallerInfos", message.get_all_caller_infos, sent)
        add("Message", "getAttachmentContentType", message.get_attachment_content_type, sent, 1)
        add("Message", "setIsRead", message.set_is_read, sent, source.random.random() < 0.5)
        add("PhoneNumber", "isSMS", phone_number.is_sms, source.numbered(), how="truth")
        add("PhoneNumber", "hasFeature", phone_number.has_feature, source.numbered(), "CallerId", how="truth")
        add("ForwardingNumber", "hasFeature", forwarding_number.has_feature, source.numbered(), "CallerId", how="truth")
        colleague, there = source.extension(), source.presence()
        checks(
            "Extension",
            colleague,
            ("isUser", extension.is_user),
            ("isDepartment", extension.is_department),
            ("isAnnouncement", extension.is_announcement),
            ("isVoicemail", extension.is_voicemail),
        )
        add("Presence", "getId", presence.get_id, there, how="text")
        add("Presence", "isAvailable", presence.is_available, there, how="truth")
        add("Presence", "isCallInProgress", presence.is_call_in_progress, there, how="truth")
        placed = source.ringout()
        checks(
            "Ringout",
            placed,
            ("isInProgress", ringout.is_in_progress),
            ("isSuccess", ringout.is_success),
            ("isNew", ringout.is_new),
        )
        if not ringout.is_new(placed):
            add("Ringout", "isError", ringout.is_error, placed, how="truth")
        flags = [
            {"featureName": source.random.choice(("SMS", "Fax")), "enabled": source.random.random() < 0.5} for _ in "ab"
        ]
        add("Service", "isEnabled", service.is_enabled, "SMS", flags, how="truth")
        add("Service", "isFaxEnabled", service.is_fax_enabled, flags, how="truth")
        items = [source.call() for _ in range(4)]
        add("Call", "index", base.index, items)
        add("Call", "merge", base.merge, items, [source.call() for _ in range(3)])
        add("Call", "isNew", base.is_new, one, how="truth")
        people, calls = [source.contact() for _ in range(4)], [source.call() for _ in range(5)]
        add(
            "Call",
            "attachContacts",
            calls_attached,
            people,
            calls,
            how="arguments",
        )
        texts = [source.message() for _ in range(4)]
        add(
            "Message",
            "attachContacts",
            messages_attached,
            people,
            texts,
            how="arguments",
        )
        for merged in (False, True):
            add(
                "Presence",
                "attachToExtensions",
                presences_attached,
                [source.extension() | ({"presence": source.presence()} if merged else {}) for _ in range(4)],
                [source.presence() for _ in range(4)],
                merged,
                how="arguments",
            )
    for identifier in (None, "5"):
        for options, url in (
            ({}, call.create_url(identifier)),
            ({"active": True}, call.create_url(identifier, active=True)),
            ({"personal": False}, call.create_url(identifier, personal=False)),
            ({"extensionId": "7"}, call.create_url(identifier, extension_id="7")),
        ):
            made.append(("Call", "createUrl", [options, identifier], "value", url))
        for options, url in (
            ({}, contact.create_url(identifier)),
            ({"sync": True}, contact.create_url(identifier, sync=True)),
            ({"groupId": "3", "extensionId": "7"}, contact.create_url(identifier, group_id="3", extension_id="7")),
        ):
            made.append(("Contact", "createUrl", [options, identifier], "value", url))
        for options, url in (
            ({}, message.create_url(identifier)),
            ({"fax": True}, message.create_url(identifier, kind="fax")),
            ({"sms": True}, message.create_url(identifier, kind="sms")),
            ({"pager": True}, message.create_url(identifier, kind="pager")),
            ({"sync": True}, message.create_url(identifier, kind="sync")),
        ):
            made.append(("Message", "createUrl", [options, identifier], "value", url))
        made.append(
            (
                "Presence",
                "createUrl",
                [{"detailed": True}, identifier],
                "value",
                presence.create_url(identifier, detailed=True),
            )
        )
        made.append(
            (
                "Extension",
                "createUrl",
                [{"departmentId": "3"}, identifier],
                "value",
                extension.create_url(identifier, department_id="3"),
            )
        )
        made.append(
            (
                "PhoneNumber",
                "createUrl",
                [{"extensionId": "3"}, identifier],
                "value",
                phone_number.create_url(identifier, extension_id="3"),
            )
        )
        made.append(
            (
                "PhoneNumber",
                "createUrl",
                [{"lookup": True}, identifier],
                "value",
                phone_number.create_url(identifier, lookup=True),
            )
        )
        made.append(
            ("ForwardingNumber", "createUrl", [{}, identifier], "value", forwarding_number.create_url(identifier))
        )
        made.append(("BlockedNumber", "createUrl", [{}, identifier], "value", blocked_number.create_url(identifier)))
        made.append(("ContactGroup", "createUrl", [{}, identifier], "value", contact_group.create_url(identifier)))
        url = device.create_url(identifier, extension_id="7")
        made.append(("Device", "createUrl", [{"extensionId": "7"}, identifier], "value", url))
        made.append(("Device", "createUrl", [{"order": True}, identifier], "value", device.create_url(order=True)))
    for helper, url in (
        ("Account", account.create_url()),
        ("Conferencing", conferencing.create_url()),
        ("Country", country.create_url()),
        ("DeviceModel", device_model.create_url()),
        ("Language", language.create_url()),
        ("Location", location.create_url()),
        ("Service", service.create_url()),
        ("ShippingMethod", shipping_method.create_url()),
        ("State", state.create_url()),
        ("Timezone", timezone.create_url()),
    ):
        made.append((helper, "createUrl", [], "value", url))
    made.append(("DeviceModel", "getId", [{"sku": "x"}], "value", device_model.get_id({"sku": "x"})))
    return made


def filters() -> list[tuple[str, dict[str, Any], list[dict[str, Any]], list[bool]]]:
    source = Source(12)
    made: list[tuple[str, dict[str, Any], list[dict[str, Any]], list[bool]]] = []

    def add(
        helper: str, options: dict[str, Any], predicate: Callable[[Any], bool], items: list[dict[str, Any]]
    ) -> None:
        made.append((helper, options, items, [predicate(item) for item in items]))

    for _ in range(CASES // 4):
        calls = [source.call() for _ in range(6)]
        add("Call", {"direction": "Inbound", "type": "Fax"}, call.filter(direction="Inbound", type="Fax"), calls)
        texts = [source.message() for _ in range(6)]
        add("Message", {}, message.filter(), texts)
        options = {"alive": False, "search": "Ada", "readStatus": "Read"}
        add("Message", options, message.filter(alive=False, search="Ada", read_status="Read"), texts)
        add("Message", {"conversationId": "1", "type": "SMS"}, message.filter(conversation_id="1", type="SMS"), texts)
        people = [source.contact() for _ in range(6)]
        add("Contact", {"startsWith": "ada"}, contact.filter(starts_with="ada"), people)
        options = {"alive": False, "phonesOnly": True, "faxesOnly": True}
        add("Contact", options, contact.filter(alive=False, phones_only=True, faxes_only=True), people)
        colleagues = [source.extension() for _ in range(6)]
        add("Extension", {"type": "User", "search": "aDA"}, extension.filter(type="User", search="aDA"), colleagues)
        places: list[dict[str, Any]] = [
            {"npa": source.random.choice(("650", "415")), "nxx": "555", "state": {"id": source.random.choice("12")}}
            for _ in range(6)
        ]
        add("Location", {"stateId": "1"}, location.filter(state_id="1"), places)
        states: list[dict[str, Any]] = [{"country": {"id": source.random.choice("12")}} for _ in range(6)]
        add("State", {"countryId": "2"}, state.filter(country_id="2"), states)
        numbers = [source.numbered() for _ in range(6)]
        options = {"usageType": "DirectNumber", "features": ["SmsSender", "x"]}
        ours = phone_number.filter(usage_type="DirectNumber", features=("SmsSender", "x"))
        add("PhoneNumber", options, ours, numbers)
        add("ForwardingNumber", {"features": ["CallerId"]}, forwarding_number.filter(features=("CallerId",)), numbers)
    return made


def test_every_function(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    todo, predicates = jobs(), filters()
    (tmp_path / "oracle.js").write_text(SCRIPT)
    (tmp_path / "jobs.json").write_text(json.dumps([job[:4] for job in todo]))
    (tmp_path / "filters.json").write_text(json.dumps([entry[:3] for entry in predicates]))
    command = ["node", *(str(part) for part in (tmp_path / "oracle.js", os.path.abspath(FOLDER)))]  # noqa: PTH100  # for Node
    command += [str(tmp_path / "jobs.json"), str(tmp_path / "filters.json")]
    run = subprocess.run(command, capture_output=True, text=True, check=False)
    assert run.returncode == 0, run.stderr[-2000:]
    answers, passed = json.loads(run.stdout.splitlines()[-1])
    different: list[Any] = []
    for (helper, method, arguments, how, ours), theirs in zip(todo, answers, strict=True):
        expected = bool(theirs) if how == "truth" else str(theirs) if how == "text" else theirs
        if how == "text" and ours is not None:
            ours = str(ours)
        if json.loads(json.dumps(ours)) != expected:
            different.append((helper, method, arguments, ours, expected))
    for (helper, options, items, ours), theirs in zip(predicates, passed, strict=True):
        if ours != theirs:
            different.append((helper, "filter", options, items, ours, theirs))
    counts = Counter(f"{helper}.{method}" for helper, method, *_ in todo)
    counts.update(f"{helper}.filter" for helper, *_ in predicates)
    with capsys.disabled():
        print(
            f"\n{len(counts)} functions, {sum(counts.values())} cases against rcsdk 1.3.2, {len(different)} different"
        )
    assert different == []
