"""Initial data of an account: people, numbers, contacts, calls and messages, determined by the seed."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from .._clock import DAY, iso, parse_iso
from .._names import CITIES, COMPANIES, FIRST_NAMES, LAST_NAMES, PASSWORD, SERVER, SERVICE_FEATURES, TEXTS
from .documents import call_record, message_document, outside_number

if TYPE_CHECKING:
    from .._ids import Ids
    from .store import Document, Store

#: Number of call records of the first user: in the last day, and in the 29 days before.
RECENT_CALLS, OLDER_CALLS = 130, 270
OTHER_CALLS = 40
PEOPLE = 6
#: Distance between the ids of two accounts.
PEOPLE_APART = 100_000


@dataclass(frozen=True, slots=True)
class Scenario:
    """What an account contains beyond its first users and queue.

    Attributes:
        users: the number of users.
        queues: the names of call queues.
        menus: the names of IVR menus.
        calls: the number of calls of each added user in the last 30 days.
        messages: the number of messages of each added user.
    """

    users: int = PEOPLE
    queues: tuple[str, ...] = ("Support",)
    menus: tuple[str, ...] = ()
    calls: int = OTHER_CALLS
    messages: int = 6


SCENARIOS = {
    "small": Scenario(),
    "office": Scenario(
        users=200,
        queues=("Support", "Sales", "Billing", "Reception"),
        menus=("Main menu", "After hours"),
        calls=60,
        messages=6,
    ),
}


class Seeder:
    """Fills a store.

    Args:
        store: the store.
        ids: the source of ids.
        now: the time by the sandbox's clock.
        index: the index of the account, from 0; ids, numbers and people depend on it.
    """

    def __init__(self, store: Store, ids: Ids, now: float, index: int = 0) -> None:
        self._store = store
        self._ids = ids
        self._now = now
        self._index = index
        source = ids.random("seed", *([index] if index else []))
        self.account = str(400_000_000_000 + source.randrange(10**9))
        self._base = f"{SERVER}/restapi/v1.0/account/{self.account}"
        self._area = str(650 + index)
        self._main_number = f"+1{self._area}5550100"
        self._first = 62_000_000 + index * PEOPLE_APART
        self._numbers = 71_000_000 + index * PEOPLE_APART
        self._domain = f"account{index + 1}.example.com" if index else "example.com"
        self._company = COMPANIES[index % len(COMPANIES)]

    def fill(self) -> None:
        """Write the account with its first users and a queue."""
        with self._store.batch():
            self._account()
            people = [self._person(index) for index in range(PEOPLE)]
            self._group(PEOPLE, "Department", "Support", "200")
            for person in people:
                self._history(person, first=person is people[0])

    def extend(self, scenario: Scenario) -> int:
        """Add users, queues and menus up to a scenario; return the number of extensions added."""
        known = [entry for entry in self._store.all("extension", "") if str(entry["account"]["id"]) == self.account]
        names = {entry["name"] for entry in known}
        taken = {entry["extensionNumber"] for entry in known}
        before = len(known)
        index = PEOPLE + 1  # the queue of `fill` has the index in between
        with self._store.batch():
            users = sum(entry["type"] == "User" for entry in known)
            while users < scenario.users:
                if str(101 + index) not in taken:
                    self._history(self._person(index), first=False, calls=scenario.calls, messages=scenario.messages)
                    users += 1
                index += 1
            groups = [("Department", name) for name in scenario.queues] + [("IvrMenu", name) for name in scenario.menus]
            for number, (kind, name) in enumerate(groups):
                if name not in names:
                    self._group(index, kind, name, str(900 + number))
                    index += 1
        after = [entry for entry in self._store.all("extension", "") if str(entry["account"]["id"]) == self.account]
        return len(after) - before

    def _regional_settings(self) -> Document:
        dictionary = f"{SERVER}/restapi/v1.0/dictionary"
        language = {"id": "1033", "name": "English (United States)", "localeCode": "en-US"}
        return {
            "timezone": {
                "uri": f"{dictionary}/timezone/58",
                "id": "58",
                "name": "US/Pacific",
                "description": "Pacific Time (US & Canada)",
                "bias": "-480",
            },
            "homeCountry": self._country(),
            "language": language,
            "greetingLanguage": language,
            "formattingLocale": language,
            "timeFormat": "12h",
        }

    def _country(self) -> Document:
        return {
            "uri": f"{SERVER}/restapi/v1.0/dictionary/country/1",
            "id": "1",
            "name": "United States",
            "isoCode": "US",
            "callingCode": "1",
        }

    def _account(self) -> None:
        first = self._first
        account: Document = {
            "id": int(self.account),
            "uri": self._base,
            "bsid": "SANDBOX",
            "mainNumber": self._main_number,
            "operator": {"uri": f"{self._base}/extension/{first + 1}", "id": first + 1, "extensionNumber": "101"},
            "partnerId": "sandbox",
            "serviceInfo": {
                "uri": f"{self._base}/service-info",
                "brand": {"id": "1210", "name": "Sandbox", "homeCountry": self._country()},
                "servicePlan": {"id": "1", "name": "Sandbox Office", "edition": "Ultra"},
                "billingPlan": {
                    "id": "1",
                    "name": "Monthly",
                    "durationUnit": "Month",
                    "duration": 1,
                    "type": "Regular",
                    "includedPhoneLines": PEOPLE,
                },
            },
            "setupWizardState": "Completed",
            "status": "Confirmed",
            "signupInfo": {"tosAccepted": True, "marketingAccepted": False, "signupState": []},
            "regionalSettings": self._regional_settings(),
            "limits": {
                "freeSoftPhoneLinesPerExtension": 1,
                "meetingSize": 100,
                "maxMonitoredExtensionsPerUser": 100,
                "maxExtensionNumberLength": 6,
                "cloudRecordingStorage": 10,
                "siteCodeLength": 0,
                "shortExtensionNumberLength": 0,
            },
            "federated": False,
        }
        self._store.put("account", "", self.account, account)

    def _person(self, index: int) -> Document:
        id = str(self._first + 1 + index)
        number = str(101 + index)
        place = self._index * PEOPLE + index
        first = FIRST_NAMES[place % len(FIRST_NAMES)]
        last = LAST_NAMES[(place + place // len(FIRST_NAMES)) % len(LAST_NAMES)]
        direct = self._direct(index)
        email = f"{first}.{last}{index if index >= len(FIRST_NAMES) else ''}@{self._domain}".lower()
        uri = f"{self._base}/extension/{id}"
        contact: Document = {
            "firstName": first,
            "lastName": last,
            "name": f"{first} {last}",
            "company": self._company,
            "email": email,
            "emailAsLoginName": True,
            "pronouncedName": {"type": "Default", "text": f"{first} {last}"},
            "businessPhone": direct,
            "businessAddress": {
                "street": f"{index + 1} Main Street",
                "city": CITIES[0][0],
                "state": CITIES[0][1],
                "zip": "94002",
                "country": "US",
            },
        }
        extension: Document = {
            "id": int(id),
            "uri": uri,
            "account": {"id": self.account, "uri": self._base},
            "contact": contact,
            "extensionNumber": number,
            "name": contact["name"],
            "departments": [],
            "permissions": {"admin": {"enabled": index == 0}, "internationalCalling": {"enabled": False}},
            "profileImage": {"uri": f"{uri}/profile-image", "scales": []},
            "regionalSettings": self._regional_settings(),
            "serviceFeatures": [
                *({"featureName": name, "enabled": True} for name in SERVICE_FEATURES),
                {"featureName": "InternationalCalling", "enabled": False, "reason": "AccountLimitation"},
            ],
            "setupWizardState": "Completed",
            "status": "Enabled",
            "type": "User",
            "hidden": False,
            "creationTime": iso(self._now - 400 * DAY),
        }
        self._store.put("extension", "", id, extension)
        login: Document = {"id": id, "extensionNumber": number, "password": PASSWORD, "permissions": None}
        self._store.put("user", "", id, {**login, "usernames": [self._main_number, direct, email]})
        self._phones(index, extension)
        return extension

    def _phones(self, index: int, extension: Document) -> None:
        """Write the direct number of a user with its devices, and for the first user the main number."""
        str(extension["id"])
        phone = self._number(index, extension, "A2PSmsSender", "MmsSender", "InternationalSmsSender")
        self._devices(index, extension, phone)
        if index == 0:
            main = {**phone, "id": self._numbers, "uri": f"{self._base}/phone-number/{self._numbers}"}
            main |= {"phoneNumber": self._main_number, "usageType": "MainCompanyNumber", "features": ["CallerId"]}
            main.pop("extension")
            self._store.put("phone", self.account, str(self._numbers), main)

    def _number(self, index: int, extension: Document, *features: str) -> Document:
        """Write the direct number of a user or a queue; it can send SMS."""
        id = str(extension["id"])
        phone: Document = {
            "id": self._numbers + 1 + index,
            "uri": f"{self._base}/phone-number/{self._numbers + 1 + index}",
            "phoneNumber": extension["contact"]["businessPhone"],
            "type": "VoiceFax",
            "usageType": "DirectNumber",
            "paymentType": "Local",
            "status": "Normal",
            "location": f"{CITIES[0][0]}, {CITIES[0][1]}",
            "country": {name: self._country()[name] for name in ("id", "uri", "name")},
            "features": ["CallerId", "SmsSender", *features],
            "extension": {"id": int(id), "uri": extension["uri"], "extensionNumber": extension["extensionNumber"]},
        }
        return self._store.put("phone", id, str(phone["id"]), phone)

    def _devices(self, index: int, extension: Document, phone: Document) -> None:
        """Write a desk phone with the direct number, and a soft phone without a line for every other user."""
        owner = {name: extension[name] for name in ("id", "uri", "extensionNumber")}
        number = {
            name: phone[name]
            for name in ("id", "phoneNumber", "paymentType", "type", "usageType", "location", "country")
        }
        for kind in ("HardPhone", "SoftPhone")[: 1 + (index % 2 == 0)]:
            desk = kind == "HardPhone"
            id = str(self._numbers + (731_000_001 if desk else 731_000_051 + PEOPLE_APART) + index)
            device: Document = {
                "id": id,
                "uri": f"{self._base}/device/{id}",
                "sku": "DV-1" if desk else "DV-2",
                "type": kind,
                "name": f"{extension['name']}'s {'desk phone' if desk else 'computer'}",
                "serial": f"00155D{index:06X}" if desk else f"softphone-{index}",
                "status": "Online" if desk else "Offline",
                "extension": owner,
                "linePooling": "None",
                "phoneLines": [],
            }
            if desk:
                line: Document = {"id": str(int(id) + 100), "lineType": "Standalone", "phoneInfo": number}
                device["phoneLines"] = [{**line, "emergencyAddress": {"required": True, "localOnly": False}}]
                model: Document = {"id": "23", "name": "Desk phone 321", "lineCount": 2, "addons": []}
                device["model"] = {**model, "features": ["Intercom", "Paging", "BLA"]}
                address = {**extension["contact"]["businessAddress"], "customerName": extension["name"]}
                method = {"id": "1", "name": "Ground"}
                device["shipping"] = {"address": address, "method": method, "status": "Accepted"}
            self._store.put("device", str(extension["id"]), id, device)

    def _group(self, index: int, kind: str, name: str, number: str) -> None:
        """Write a call queue (`Department`) or an IVR menu (`IvrMenu`)."""
        id = str(self._first + 1 + index)
        contact: Document = {
            "firstName": name,
            "company": self._company,
            "email": f"{name.lower().replace(' ', '.')}@{self._domain}",
        }
        if name == "Support":
            contact["businessPhone"] = self._main_number
        elif kind == "Department":
            contact["businessPhone"] = self._direct(index)
        group: Document = {
            "id": int(id),
            "uri": f"{self._base}/extension/{id}",
            "account": {"id": self.account, "uri": self._base},
            "contact": contact,
            "extensionNumber": number,
            "name": name,
            "status": "Enabled",
            "type": kind,
            "hidden": False,
            "setupWizardState": "Completed",
            "creationTime": iso(self._now - 300 * DAY),
        }
        self._store.put("extension", "", id, group)
        if kind == "Department" and name != "Support":
            self._number(index, group)

    def _direct(self, index: int) -> str:
        return f"+1{self._area}555{111 + index:04d}"

    def _history(self, person: Document, *, first: bool, calls: int = OTHER_CALLS, messages: int = 6) -> None:
        """Store the contacts, calls and messages of a person as soon as one of them is asked for."""
        contacts = 24 if first else 4
        if first:
            calls, messages = RECENT_CALLS + OLDER_CALLS, 60
        kinds = {"call": calls, "call-session": calls, "telephony-session": calls, "recording": calls}
        ids = self._ids.reserve({**kinds, "message": messages})

        def fill() -> None:
            self._contacts(person, contacts)
            self._calls(person, calls, ids, recent=first)
            self._messages(person, messages, ids)

        changes = contacts + calls + 2 * messages  # each voicemail also changes its call
        self._store.put_later(str(person["id"]), frozenset({"contact", "call", "message"}), changes, fill)

    def _contacts(self, person: Document, count: int) -> None:
        owner = str(person["id"])
        source = self._ids.random("contacts", owner)
        for index in range(count):
            first, last = source.choice(FIRST_NAMES), source.choice(LAST_NAMES)
            id = 81_000_000 + (int(owner) - self._first) * 1000 + self._index * PEOPLE_APART + index
            contact: Document = {
                "uri": f"{self._base}/extension/{owner}/address-book/contact/{id}",
                "id": id,
                "availability": "Alive",
                "firstName": first,
                "lastName": last,
                "company": source.choice(COMPANIES),
                "email": f"{first}.{last}{index}@example.net".lower(),
                "businessPhone": outside_number(index),
                "mobilePhone": outside_number(index + 100),
            }
            if index % 3 == 0:
                contact["homePhone"] = outside_number(index + 200)
            self._store.put("contact", owner, str(id), contact)

    def _calls(self, person: Document, count: int, ids: Ids, *, recent: bool) -> None:
        owner = str(person["id"])
        source = self._ids.random("calls", owner)
        if recent:
            ages = [source.uniform(120, DAY - 1200) for _ in range(RECENT_CALLS)]
            ages += [source.uniform(DAY, 30 * DAY) for _ in range(OLDER_CALLS)]
        else:
            ages = [source.uniform(120, 30 * DAY) for _ in range(count)]
        records: list[tuple[str, float, Document]] = []
        for age in sorted(ages, reverse=True):
            started = float(int(self._now - age))
            inbound = source.random() < 0.55
            result = source.choice(("Accepted", "Accepted", "Missed", "Voicemail")) if inbound else (
                source.choice(("Call connected", "Call connected", "No Answer", "Busy"))
            )  # fmt: skip
            talked = source.randint(5, 1200) if result in ("Accepted", "Call connected", "Voicemail") else 0
            record = call_record(
                ids,
                person,
                inbound=inbound,
                other=outside_number(source.randrange(30)),
                other_name=f"{source.choice(FIRST_NAMES)} {source.choice(LAST_NAMES)}",
                location=", ".join(source.choice(CITIES)),
                started=started,
                duration=talked,
                result=result,
                recorded=talked > 60 and source.random() < 0.2,
                base=self._base,
            )
            records.append((str(record["id"]), started, record))
        self._store.put_new("call", owner, records)

    def _messages(self, person: Document, count: int, ids: Ids) -> None:
        owner = str(person["id"])
        source = self._ids.random("messages", owner)
        recorded = self._store.all("call", owner, newest_first=True, since=self._now - 0.9 * DAY)
        voicemail = iter([call for call in recorded if call["result"] == "Voicemail"])
        for index in range(count):
            created = float(int(self._now - source.uniform(60, (0.9 if index % 2 else 20) * DAY)))
            kind = ("SMS", "SMS", "SMS", "VoiceMail", "Fax", "Pager")[index % 6]
            inbound = kind == "VoiceMail" or source.random() < 0.6
            other: Document = {
                "phoneNumber": outside_number(source.randrange(30)),
                "location": ", ".join(source.choice(CITIES)),
            }
            call = next(voicemail, None) if kind == "VoiceMail" else None
            if call is not None:
                other = {name: call["from"][name] for name in ("phoneNumber", "name", "location")}
                created = float(int(parse_iso(call["startTime"]))) + call["duration"]
            message = message_document(
                ids,
                person,
                kind=kind,
                inbound=inbound,
                other=other,
                text=source.choice(TEXTS).format(name=person["contact"]["firstName"]),
                created=created,
                base=self._base,
            )
            self._store.put("message", owner, str(message["id"]), message, sort=created)
            if call is not None:
                left = {"message": {"id": str(message["id"]), "type": "VoiceMail", "uri": message["uri"]}}
                legs = [{**call["legs"][0], **left}, *call["legs"][1:]]
                self._store.put("call", owner, str(call["id"]), {**call, **left, "legs": legs})
