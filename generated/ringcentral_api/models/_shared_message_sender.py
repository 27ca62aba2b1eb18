"""Models: shared message sender."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from .._model import Getter, Model, fill, new

if TYPE_CHECKING:
    from ._external_contacts import PersonalContact


class MessageSender(Model):
    """Sender of a message."""

    __slots__ = ("contact", "contact_phone", "extension_id", "extension_number", "location", "name", "phone_number")
    __fields__ = (
        "extension_id",
        "extension_number",
        "location",
        "name",
        "phone_number",
    )
    extension_id: str | None
    """Id of the party's extension, as a string; `None` for outsiders."""
    extension_number: str | None
    """Short internal number; set for pager texts and calls between colleagues."""
    location: str | None
    """Town and state that the number belongs to, if the server can tell."""
    name: str | None
    """Name shown for the party; `None` when only the place of the number is known."""
    phone_number: str | None
    """Number as stored: mostly digits with country code, sometimes formatted."""
    contact: PersonalContact | None
    """Personal contact with this number, once contacts have been attached. Client-side: never sent."""
    contact_phone: str | None
    """Which of the contact's numbers matched, E.164 with `+`. Client-side: never sent."""

    def __init__(
        self,
        *,
        extension_id: str | None = None,
        extension_number: str | None = None,
        location: str | None = None,
        name: str | None = None,
        phone_number: str | None = None,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        fill(self, locals())

    def to_dict(self) -> dict[str, Any]:
        d: dict[str, Any] = {}
        v: Any
        v = self.extension_id
        if v is not None:
            d["extensionId"] = v
        v = self.extension_number
        if v is not None:
            d["extensionNumber"] = v
        v = self.location
        if v is not None:
            d["location"] = v
        v = self.name
        if v is not None:
            d["name"] = v
        v = self.phone_number
        if v is not None:
            d["phoneNumber"] = v
        if self.__extras__:
            d.update(self.__extras__)
        return d


def decode_MessageSender(d: dict[str, Any]) -> MessageSender:
    """Decode a `MessageSender`; what does not fit is passed on."""
    self = new(MessageSender)
    get: Getter = d.get
    self.extension_id = get("extensionId")
    self.extension_number = get("extensionNumber")
    self.location = get("location")
    self.name = get("name")
    self.phone_number = get("phoneNumber")
    self.contact = None
    self.contact_phone = None
    self.__extras__ = None if MessageSenderKeys.issuperset(d) else {k: d[k] for k in d if k not in MessageSenderKeys}
    return self


MessageSender.__decode__ = decode_MessageSender
MessageSenderKeys = frozenset(
    (
        "extensionId",
        "extensionNumber",
        "location",
        "name",
        "phoneNumber",
    )
)
