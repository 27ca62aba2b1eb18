"""Classes of the shape that generated models have, for what the generated ones do not cover."""

from __future__ import annotations

from typing import Any


class Party:
    __slots__ = ("additional_properties", "contact", "contact_phone", "phone_number")

    def __init__(self, phone_number: str | None) -> None:
        self.phone_number = phone_number
        self.contact: Any = None
        self.contact_phone: str | None = None
        self.additional_properties: dict[str, Any] = {}

    def to_dict(self) -> dict[str, Any]:
        return {"phoneNumber": self.phone_number}


class Bare:
    """A model that declares no relations."""

    __slots__ = ("phone_number",)

    def __init__(self, phone_number: str) -> None:
        self.phone_number = phone_number

    def to_dict(self) -> dict[str, Any]:
        return {"phoneNumber": self.phone_number}


class Call:
    __slots__ = ("from_", "legs", "to")

    def __init__(self, from_: Party | None, to: Party | None, legs: list[Call] | None = None) -> None:
        self.from_ = from_
        self.to = to
        self.legs = legs

    def to_dict(self) -> dict[str, Any]:
        return {}


class Contact:
    __slots__ = ("additional_properties", "business_fax", "home_phone", "home_phone_2")

    def __init__(self, home_phone: str | None = None, home_phone_2: str | None = None, **extra: Any) -> None:
        self.home_phone = home_phone
        self.home_phone_2 = home_phone_2
        self.business_fax: str | None = None
        self.additional_properties = extra

    def to_dict(self) -> dict[str, Any]:
        return {}
