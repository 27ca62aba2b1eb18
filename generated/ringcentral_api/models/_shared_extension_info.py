"""Models: shared extension info."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from .._model import Getter, Model, fill, new

if TYPE_CHECKING:
    from ._extensions import ExtensionListItem
    from ._shared_assigned_country_info import Extension


class ExtensionInfo(Model):
    """An extension, as a reference."""

    __slots__ = ("details", "extension_number", "id", "name", "partner_id", "uri")
    __fields__ = (
        "extension_number",
        "id",
        "name",
        "partner_id",
        "uri",
    )
    extension_number: str | None
    """Short internal number."""
    id: int | None
    """Id of the extension, a number here."""
    name: str | None
    """Name of the extension; first and last name for users."""
    partner_id: str | None
    """Id that a partner application gave the extension."""
    uri: str | None
    """Address of the extension."""
    details: Extension | ExtensionListItem | None
    """The extension itself, once extensions have been attached. Client-side: never sent."""

    def __init__(
        self,
        *,
        extension_number: str | None = None,
        id: int | None = None,
        name: str | None = None,
        partner_id: str | None = None,
        uri: str | None = None,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        fill(self, locals())

    def to_dict(self) -> dict[str, Any]:
        d: dict[str, Any] = {}
        v: Any
        v = self.extension_number
        if v is not None:
            d["extensionNumber"] = v
        v = self.id
        if v is not None:
            d["id"] = v
        v = self.name
        if v is not None:
            d["name"] = v
        v = self.partner_id
        if v is not None:
            d["partnerId"] = v
        v = self.uri
        if v is not None:
            d["uri"] = v
        if self.__extras__:
            d.update(self.__extras__)
        return d


def decode_ExtensionInfo(d: dict[str, Any]) -> ExtensionInfo:
    """Decode a `ExtensionInfo`; what does not fit is passed on."""
    self = new(ExtensionInfo)
    get: Getter = d.get
    self.extension_number = get("extensionNumber")
    self.id = get("id")
    self.name = get("name")
    self.partner_id = get("partnerId")
    self.uri = get("uri")
    self.details = None
    self.__extras__ = None if ExtensionInfoKeys.issuperset(d) else {k: d[k] for k in d if k not in ExtensionInfoKeys}
    return self


ExtensionInfo.__decode__ = decode_ExtensionInfo
ExtensionInfoKeys = frozenset(
    (
        "extensionNumber",
        "id",
        "name",
        "partnerId",
        "uri",
    )
)
