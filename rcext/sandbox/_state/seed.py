"""Initial data of an account: people, numbers, contacts, calls and messages, determined by the seed."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._clock import DAY, iso, parse_iso
from .._names import CITIES, COMPANIES, FIRST_NAMES, LAST_NAMES, PASSWORD, SERVER
from .documents import call_record, message_document, outside_number

if TYPE_CHECKING:
    import random

    from .._ids import Ids
    from .store import Document, Store

#: Number of call records of the first user: in the last day, and in the 29 days before.
RECENT_CALLS, OLDER_CALLS = 130, 270
OTHER_CALLS = 40
PEOPLE = 6
#: Distance between the ids of two accounts.
PEOPLE_APART = 100_000


class Seeder:
    """Fills an empty store.

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
        self._people: list[Document] = []

    def fill(self) -> None:
        """Write all objects."""
        with self._store.batch():
            self._account()
            for index in range(PEOPLE):
                self._person(index)
            self._queue()
            for person in self._people:
                self._contacts(person)
                self._calls(person)
                self._messages(person)

    def _account(self) -> None:
        first = self._first
        self._store.put(
            "account",
            "",
            self.account,
            {
                "id": int(self.account),
                "uri": self._base,
                "bsid": "SANDBOX",
                "mainNumber": self._main_number,
                "operator": {
                    "uri": f"{self._base}/extension/{first + 1}",
                    "id": first + 1,
                    "extensionNumber": "101",
                },
                "partnerId": "sandbox",
                "serviceInfo": {
                    "uri": f"{self._base}/service-info",
                    "brand": {"id": "1210", "name": "Sandbox", "homeCountry": {"id": "1"}},
                    "servicePlan": {"id": "1", "name": "Sandbox Office", "edition": "Ultra"},
                    "billingPlan": {
                        "id": "1",
                        "name": "Monthly",
                        "durationUnit": "Month",
                        "duration": 1,
                        "type": "Regular",
                    },
                },
                "setupWizardState": "Completed",
                "status": "Confirmed",
                "signupInfo": {"tosAccepted": True, "signupState": []},
                "regionalSettings": {
                    "timezone": {"id": "58", "name": "US/Pacific", "bias": "-480"},
                    "homeCountry": {"id": "1", "name": "United States", "isoCode": "US", "callingCode": "1"},
                    "language": {"id": "1033", "name": "English (United States)", "localeCode": "en-US"},
                    "timeFormat": "12h",
                },
                "federated": False,
            },
        )

    def _person(self, index: int) -> None:
        id = str(self._first + 1 + index)
        number = str(101 + index)
        place = (self._index * PEOPLE + index) % len(FIRST_NAMES)
        first, last = FIRST_NAMES[place], LAST_NAMES[place]
        direct = f"+1{self._area}555{111 + index:04d}"
        email = f"{first}.{last}@{self._domain}".lower()
        uri = f"{self._base}/extension/{id}"
        permissions: Document = {
            "admin": {"enabled": index == 0},
            "internationalCalling": {"enabled": False},
        }
        extension: Document = {
            "id": int(id),
            "uri": uri,
            "account": {"id": self.account, "uri": self._base},
            "contact": {
                "firstName": first,
                "lastName": last,
                "name": f"{first} {last}",
                "company": self._company,
                "email": email,
                "businessPhone": direct,
                "businessAddress": {
                    "street": f"{index + 1} Main Street",
                    "city": CITIES[0][0],
                    "state": CITIES[0][1],
                    "zip": "94002",
                    "country": "US",
                },
            },
            "extensionNumber": number,
            "name": f"{first} {last}",
            "permissions": permissions,
            "profileImage": {"uri": f"{uri}/profile-image", "scales": []},
            "regionalSettings": {
                "timezone": {"id": "58", "name": "US/Pacific", "bias": "-480"},
                "homeCountry": {"id": "1", "name": "United States", "isoCode": "US", "callingCode": "1"},
                "language": {"id": "1033", "name": "English (United States)", "localeCode": "en-US"},
                "timeFormat": "12h",
            },
            "setupWizardState": "Completed",
            "status": "Enabled",
            "type": "User",
            "hidden": False,
            "creationTime": iso(self._now - 400 * DAY),
        }
        self._store.put("extension", "", id, extension)
        self._people.append(extension)
        self._store.put(
            "user",
            "",
            id,
            {
                "id": id,
                "extensionNumber": number,
                "usernames": [self._main_number, direct, email],
                "password": PASSWORD,
                "permissions": None,
            },
        )
        phone: Document = {
            "id": self._numbers + 1 + index,
            "uri": f"{self._base}/phone-number/{self._numbers + 1 + index}",
            "phoneNumber": direct,
            "type": "VoiceFax",
            "usageType": "DirectNumber",
            "paymentType": "Local",
            "status": "Normal",
            "location": f"{CITIES[0][0]}, {CITIES[0][1]}",
            "country": {"id": "1", "uri": f"{SERVER}/restapi/v1.0/dictionary/country/1", "name": "United States"},
            "features": ["CallerId", "SmsSender", "A2PSmsSender", "MmsSender", "InternationalSmsSender"],
            "extension": {"id": int(id), "uri": uri, "extensionNumber": number},
        }
        self._store.put("phone", id, str(phone["id"]), phone)
        self._devices(index, extension, phone)
        if index == 0:
            main = {**phone, "id": self._numbers, "uri": f"{self._base}/phone-number/{self._numbers}"}
            main |= {"phoneNumber": self._main_number, "usageType": "MainCompanyNumber", "features": ["CallerId"]}
            main.pop("extension")
            self._store.put("phone", self.account, str(self._numbers), main)

    def _devices(self, index: int, extension: Document, phone: Document) -> None:
        """Write a desk phone with the direct number, and a soft phone without a line for every other user."""
        owner = {name: extension[name] for name in ("id", "uri", "extensionNumber")}
        number = {name: phone[name] for name in ("id", "phoneNumber", "paymentType", "type", "usageType", "location")}
        for kind in ("HardPhone", "SoftPhone")[: 1 + (index % 2 == 0)]:
            desk = kind == "HardPhone"
            id = str(self._numbers + (731_000_001 if desk else 731_000_051) + index)
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
                device["phoneLines"] = [{"id": str(int(id) + 100), "lineType": "Standalone", "phoneInfo": number}]
                device["model"] = {"id": "23", "name": "Desk phone 321", "lineCount": 2}
            self._store.put("device", str(extension["id"]), id, device)

    def _queue(self) -> None:
        id = str(self._first + 1 + PEOPLE)
        uri = f"{self._base}/extension/{id}"
        queue: Document = {
            "id": int(id),
            "uri": uri,
            "account": {"id": self.account, "uri": self._base},
            "contact": {
                "firstName": "Support",
                "businessPhone": self._main_number,
                "company": self._company,
                "email": f"support@{self._domain}",
            },
            "extensionNumber": "200",
            "name": "Support",
            "status": "Enabled",
            "type": "Department",
            "hidden": False,
            "setupWizardState": "Completed",
            "creationTime": iso(self._now - 300 * DAY),
        }
        self._store.put("extension", "", id, queue)

    def _contacts(self, person: Document) -> None:
        owner = str(person["id"])
        source = self._ids.random("contacts", owner)
        for index in range(24 if person is self._people[0] else 4):
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
            self._store.put("contact", owner, str(id), contact)

    def _calls(self, person: Document) -> None:
        owner = str(person["id"])
        source = self._ids.random("calls", owner)
        ages: list[float] = []
        if person is self._people[0]:
            ages += [source.uniform(120, DAY - 1200) for _ in range(RECENT_CALLS)]
            ages += [source.uniform(DAY, 30 * DAY) for _ in range(OLDER_CALLS)]
        else:
            ages += [source.uniform(120, 30 * DAY) for _ in range(OTHER_CALLS)]
        records: list[tuple[str, float, Document]] = []
        for age in sorted(ages, reverse=True):
            started = float(int(self._now - age))
            inbound = source.random() < 0.55
            result = source.choice(("Accepted", "Accepted", "Missed", "Voicemail")) if inbound else (
                source.choice(("Call connected", "Call connected", "No Answer", "Busy"))
            )  # fmt: skip
            talked = source.randint(5, 1200) if result in ("Accepted", "Call connected", "Voicemail") else 0
            record = call_record(
                self._ids,
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

    def _messages(self, person: Document) -> None:
        owner = str(person["id"])
        source = self._ids.random("messages", owner)
        first = person is self._people[0]
        recorded = self._store.all("call", owner, newest_first=True, since=self._now - 0.9 * DAY)
        voicemail = iter([call for call in recorded if call["result"] == "Voicemail"])
        for index in range(60 if first else 6):
            created = float(int(self._now - source.uniform(60, (0.9 if index % 2 else 20) * DAY)))
            kind = ("SMS", "SMS", "SMS", "VoiceMail", "Fax", "Pager")[index % 6]
            inbound = kind == "VoiceMail" or source.random() < 0.6
            other = {"phoneNumber": outside_number(source.randrange(30))}
            call = next(voicemail, None) if kind == "VoiceMail" else None
            if call is not None:
                other = {name: call["from"][name] for name in ("phoneNumber", "name")}
                created = float(int(parse_iso(call["startTime"]))) + call["duration"]
            message = message_document(
                self._ids,
                person,
                kind=kind,
                inbound=inbound,
                other=other,
                text=_sentence(source),
                created=created,
                base=self._base,
            )
            self._store.put("message", owner, str(message["id"]), message, sort=created)
            if call is not None:
                left = {"message": {"id": str(message["id"]), "type": "VoiceMail", "uri": message["uri"]}}
                legs = [{**call["legs"][0], **left}, *call["legs"][1:]]
                self._store.put("call", owner, str(call["id"]), {**call, **left, "legs": legs})


_WORDS = (
    "call", "me", "back", "when", "the", "order", "is", "ready", "please", "thanks", "see", "you", "on", "monday",
    "about", "our", "invoice", "at", "noon",
)  # fmt: skip


def _sentence(source: random.Random) -> str:
    return " ".join(source.choice(_WORDS) for _ in range(source.randint(3, 9))).capitalize() + "."
