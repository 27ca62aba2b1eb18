"""Random records, always the same ones."""

from __future__ import annotations

import random
from typing import Any

from rcext.helpers.contact import ADDRESS_FIELDS, EMAIL_FIELDS, FAX_FIELDS, NAME_FIELDS, PHONE_FIELDS

OTHER_FIELDS = ("company", "jobTitle", "webPage", "notes")
FEATURES = (
    "SMS", "SMSReceiving", "Presence", "RingOut", "InternationalCalling", "DND", "Fax", "FaxReceiving", "Voicemail",
    "Pager", "PagerReceiving", "VoipCalling", "VideoConferencing", "SalesForce", "Intercom", "Paging", "Conferencing",
    "FreeSoftPhoneLines", "HipaaCompliance", "CallPark", "OnDemandCallRecording", "Other",
)  # fmt: skip
LETTERS = "abcxyzABCXYZ019 _-.'#éÉeEüuñßłø"


class Source:
    """Records as plain dicts."""

    def __init__(self, seed: int) -> None:
        self.random = random.Random(seed)
        self.choose = self.random.choice

    def some(self, **fields: Any) -> dict[str, Any]:
        """Most of the fields."""
        return {name: value for name, value in fields.items() if value is not None and self.random.random() < 0.8}

    def text(self) -> str:
        return "".join(self.choose(LETTERS) for _ in range(self.random.randint(0, 6)))

    def number(self) -> str:
        digits = self.choose(("6505550100", "6505550101", "2079460018", "101"))
        return self.choose((digits, f"+1{digits}", f"({digits[:3]}) {digits[3:]}", digits[-4:]))

    def moment(self) -> str:
        return f"2026-03-01T10:0{self.random.randint(0, 1)}:{self.random.randint(0, 19):02}.{self.choose('059')}00Z"

    def contact(self) -> dict[str, Any]:
        choose = self.choose
        fields: dict[str, Any] = {name: choose(("Ada", "Grace", "King")) for name in NAME_FIELDS if choose((0, 1))}
        fields |= {
            name: choose(("ada@example.net", "g@example.org", "no", "")) for name in EMAIL_FIELDS if choose((0, 1))
        }
        fields |= {name: self.number() for name in (*PHONE_FIELDS, *FAX_FIELDS) if choose((0, 0, 1))}
        fields |= {name: choose(("Ada Ltd", "London 555", "")) for name in OTHER_FIELDS if choose((0, 0, 1))}
        fields |= {name: self.address() for name in ADDRESS_FIELDS if choose((0, 1))}
        return fields | {"id": self.random.randint(1, 9), "availability": choose(("Alive", "Deleted"))}

    def address(self) -> dict[str, Any]:
        street, city = self.choose(("London Road 555", "")), self.choose(("London", "York"))
        return self.choose(({}, self.some(street=street, city=city, state="Ada", zip="12")))

    def party(self) -> dict[str, Any]:
        return self.some(phoneNumber=self.number(), name="N") | {"location": "L"}

    def call(self) -> dict[str, Any]:
        choose = self.choose
        return {
            "from": self.party(),
            "to": self.party(),
            "direction": choose(("Inbound", "Outbound")),
            **self.some(
                id=str(self.random.randint(1, 5)),
                uri="u",
                sessionId=choose(("7", "8", "9", "")),
                startTime=self.moment(),
                result=choose(("Missed", "In Progress", "Accepted")),
                action=choose(("FindMe", "Phone Call")),
                type=choose(("Voice", "Fax")),
                availability=choose(("Alive", "Deleted")),
            ),
            "duration": choose((0, 0.5, 5, 65, 3600, 45296)),
        }

    def leg(self) -> dict[str, Any]:
        """Return a call that may be one of two legs."""
        ends = [{"phoneNumber": f"+1650555010{self.random.randint(0, 1)}", "name": self.choose("AB")} for _ in "ab"]
        return {
            "id": str(self.random.randint(1, 999)),
            "from": ends[0],
            "to": ends[1],
            "direction": self.choose(("Inbound", "Outbound")),
            "action": self.choose(("RingOut PC", "Phone Call")),
            "duration": self.random.randint(0, 20),
            **self.some(startTime=self.moment()),
        }

    def active_call(self) -> dict[str, Any]:
        """Return a call of a presence, in the form of the time of the original."""
        return self.some(
            id=str(self.random.randint(1, 99)),
            direction=self.choose(("Inbound", "Outbound")),
            to=self.number(),
            telephonyStatus=self.choose(("NoCall", "Ringing", "CallConnected")),
            sessionId=self.choose(("7", "8", "9")),
        ) | {"from": self.number()}

    def message(self) -> dict[str, Any]:
        choose = self.choose
        attachment = {
            "contentType": "text/plain",
            "uri": choose(("/account/~/a?b=1", "https://media.ringcentral.com/c")),
        }
        return {
            "from": self.party(),
            "to": [self.party() for _ in range(self.random.randint(1, 3))],
            "direction": choose(("Inbound", "Outbound")),
            "attachments": [attachment] * choose((0, 1, 2)),
            **self.some(
                type=choose(("SMS", "Fax", "VoiceMail", "Pager")),
                readStatus=choose(("Read", "Unread")),
                availability=choose(("Alive", "Purged")),
                subject=choose(("hello Ada", "bye", "x" * 160, "x" * 161, "")),
                conversationId=choose(("1", "2")),
                creationTime=self.moment(),
            ),
        }

    def pager(self) -> dict[str, Any]:
        """Return a pager message in the form of the original: one recipient."""
        return {
            "to": self.some(extensionNumber="101"),
            "from": self.some(extensionNumber="102"),
            **self.some(subject=self.choose(("hi", "x" * 161))),
        }

    def numbered(self) -> dict[str, Any]:
        choose = self.choose
        return self.some(
            id=choose((1, 2)),
            phoneNumber=self.number(),
            features=choose(([], ["SmsSender"], ["CallerId", "SmsSender"])),
            label=self.text(),
        ) | {
            "usageType": choose(("DirectNumber", "MainCompanyNumber")),
            "paymentType": choose(("Local", "TollFree")),
            "type": choose(("VoiceFax", "FaxOnly")),
        }

    def extension(self) -> dict[str, Any]:
        choose = self.choose
        return {
            "id": self.random.randint(1, 4),
            "type": choose(("User", "Department", "Announcement", "Voicemail")),
            "name": choose(("Ada Archer", "Grace")),
            "extensionNumber": choose(("101", "102", "9", "1000")),
        }

    def presence(self) -> dict[str, Any]:
        where: dict[str, Any] = {"extension": {"id": self.random.randint(1, 4)}}
        if self.random.random() < 0.3:
            where = {"extensionId": str(self.random.randint(1, 4))}
        return where | self.some(presenceStatus=self.choose(("Available", "Busy")), telephonyStatus="NoCall")

    def ringout(self) -> dict[str, Any]:
        status = {"callStatus": self.choose(("InProgress", "Success", "Busy"))}
        return self.some(id="1", uri="u") | {"status": status, "to": self.party(), "from": self.party()}

    def device(self) -> dict[str, Any]:
        parts = dict.fromkeys(("street", "city", "state", "country", "zip", "customerName"), "x")
        return self.some(
            emergencyServiceAddress=self.some(**parts), extension=self.some(id=1), model=self.some(sku="HP-1")
        )

    def location(self) -> dict[str, Any]:
        return {
            "id": self.random.randint(1, 99),
            "npa": self.choose(("650", "415", "65")),
            "nxx": self.choose(("555", "55", "201")),
            "state": {"id": self.choose("12")},
        }

    def features(self) -> list[dict[str, Any]]:
        """Features of a plan, some of them twice."""
        return [
            {"featureName": self.choose(FEATURES), "enabled": self.random.random() < 0.7} for _ in range(len(FEATURES))
        ]
