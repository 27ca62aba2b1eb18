"""The number parser: North American numbers by their plan, others by their digits."""

from __future__ import annotations

from typing import Any

from .._call import Call, Reply
from . import operation

TOLL_FREE = ("800", "833", "844", "855", "866", "877", "888")


def formatted(number: str) -> str:
    """Return a North American number in the international format; others unchanged."""
    digits = number.lstrip("+")
    return f"+1 ({digits[1:4]}) {digits[4:7]}-{digits[7:]}" if len(digits) == 11 and digits[0] == "1" else number


@operation("parsePhoneNumber")
def parse(call: Call) -> Reply:
    """Parse phone numbers."""
    country = {
        "id": "1",
        "uri": call.uri("/restapi/v1.0/dictionary/country/1"),
        "name": "United States",
        "isoCode": "US",
        "callingCode": "1",
    }
    strings: list[Any] = call.fields.get("originalStrings") or []
    known = call.state.flat(call.state.catalog.schemas["GetCountryInfoNumberParser"]).get("properties", {})
    shown = {name: value for name, value in country.items() if name in known}
    return Reply(
        {
            "uri": call.uri(call.record.path),
            "homeCountry": shown,
            "phoneNumbers": [_parsed(str(text), shown) for text in strings],
        }
    )


def _parsed(text: str, country: dict[str, str]) -> dict[str, Any]:
    number, _, extension = text.partition("*")
    digits = "".join(letter for letter in number if letter.isdigit())
    parsed: dict[str, Any] = {"originalString": text, "special": len(digits) == 3, "tollFree": False}
    if extension:
        parsed["subAddress"] = extension
    if len(digits) == 10 and not number.strip().startswith("+"):
        digits = f"1{digits}"
    if len(digits) != 11 or digits[0] != "1":
        e164 = f"+{digits}" if len(digits) > 7 else digits
        return {**parsed, "e164": e164, "normalized": digits, "dialable": e164}
    area, exchange, line = digits[1:4], digits[4:7], digits[7:]
    return {
        **parsed,
        "tollFree": area in TOLL_FREE,
        "areaCode": area,
        "country": country,
        "dialable": f"+{digits}",
        "e164": f"+{digits}",
        "formattedInternational": formatted(f"+{digits}"),
        "formattedNational": f"({area}) {exchange}-{line}",
        "normalized": digits,
        "subscriberNumber": f"{exchange}{line}",
    }
