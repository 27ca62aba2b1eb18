"""A page of the call log, made up: the same bytes every time."""

from __future__ import annotations

import json
import random
from typing import Any

_ROOT = "https://platform.ringcentral.com/restapi/v1.0/account/1340508004/extension/1340509004"


def page(records: int = 1000, seed: int = 1) -> bytes:
    """JSON of a page of detailed records: 25 fields and two legs each, about 4 KB a record."""
    source = random.Random(seed)
    numbers = range(1, records + 1)
    document = {
        "uri": f"{_ROOT}/call-log?view=Detailed&page=1&perPage={records}",
        "records": [_record(source, number) for number in numbers],
        "paging": {
            "page": 1,
            "perPage": records,
            "pageStart": 0,
            "pageEnd": records - 1,
            "totalPages": 1,
            "totalElements": records,
        },
        "navigation": {
            name: {"uri": f"{_ROOT}/call-log?page=1&perPage={records}"} for name in ("firstPage", "lastPage")
        },
    }
    return json.dumps(document, separators=(",", ":")).encode()


def _record(source: random.Random, number: int) -> dict[str, Any]:
    record = _common(source, number)
    record.update(
        uri=f"{_ROOT}/call-log/{_id(source)}?view=Detailed",
        id=_id(source),
        sessionId=str(source.randint(10**11, 10**12)),
        lastModifiedTime=_moment(source),
        legs=[
            {
                **_common(source, number),
                "legType": source.choice(("Accept", "FindMe", "SipForwarding")),
                "master": not leg,
            }
            for leg in range(2)
        ],
    )
    return record


def _common(source: random.Random, number: int) -> dict[str, Any]:
    """Return the 20 fields that a record and a leg have in common."""
    sound = source.randint(10**12, 10**13)
    return {
        "action": source.choice(("Phone Call", "FindMe", "VoIP Call", "RingOut Web")),
        "direction": source.choice(("Inbound", "Outbound")),
        "billing": {"costIncluded": 0.0, "costPurchased": round(source.random(), 3)},
        "duration": source.randint(0, 3600),
        "durationMs": source.randint(0, 3_600_000),
        "extension": {"id": 1340509004, "uri": _ROOT},
        "from": _party(source),
        "to": _party(source),
        "internalType": source.choice(("LongDistance", "Local", "RingOut")),
        "message": {"id": str(sound), "type": "VoiceMail", "uri": f"{_ROOT}/message-store/{sound}"},
        "partyId": f"p-{_id(source)}-{number}",
        "reason": source.choice(("Accepted", "No Answer", "Stopped")),
        "reasonDescription": "x" * 40,
        "recording": {
            "id": str(sound),
            "uri": f"{_ROOT}/recording/{sound}",
            "type": "Automatic",
            "contentUri": f"https://media.ringcentral.com/restapi/v1.0/account/1340508004/recording/{sound}/content",
        },
        "result": source.choice(("Accepted", "Missed", "Voicemail", "Call connected")),
        "startTime": _moment(source),
        "telephonySessionId": f"s-{_id(source)}",
        "transport": source.choice(("PSTN", "VoIP")),
        "type": "Voice",
        "sipUuidInfo": _id(source),
    }


def _party(source: random.Random) -> dict[str, Any]:
    return {
        "name": source.choice(("Ada Lovelace", "Grace Hopper", "Alan Turing")),
        "phoneNumber": f"+1650555{source.randint(0, 9999):04}",
        "extensionNumber": str(source.randint(101, 999)),
        "extensionId": str(source.randint(10**9, 10**10)),
        "location": "Belmont, CA",
    }


def _id(source: random.Random) -> str:
    return f"{source.getrandbits(88):022x}"


def _moment(source: random.Random) -> str:
    day, hour, minute, second = (source.randint(low, high) for low, high in ((1, 28), (0, 23), (0, 59), (0, 59)))
    return f"2026-03-{day:02}T{hour:02}:{minute:02}:{second:02}Z"
