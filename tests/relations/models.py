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


class Extension:
    __slots__ = ("id", "presence")

    def __init__(self, id: int, presence: Any = None) -> None:
        self.id = id
        self.presence = presence

    def to_dict(self) -> dict[str, Any]:
        return {"id": self.id}


class Presence:
    __slots__ = ("extension", "presence_status", "telephony_status")

    def __init__(self, extension: Extension | None, presence_status: str | None, telephony_status: str | None) -> None:
        self.extension = extension
        self.presence_status = presence_status
        self.telephony_status = telephony_status

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Presence:
        extension = data.get("extension")
        return cls(
            Extension(extension["id"]) if extension else None, data.get("presenceStatus"), data.get("telephonyStatus")
        )

    def to_dict(self) -> dict[str, Any]:
        fields: dict[str, Any] = {
            "extension": self.extension.to_dict() if self.extension else None,
            "presenceStatus": self.presence_status,
            "telephonyStatus": self.telephony_status,
        }
        return {name: value for name, value in fields.items() if value is not None}
