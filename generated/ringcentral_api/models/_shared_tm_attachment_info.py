"""Models: shared tm attachment info."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from .._model import EnumTable, Getter, Model, fill, new, typeof
from ..types import OpenEnum

if TYPE_CHECKING:
    from typing import Literal


class TMAttachmentInfoType(OpenEnum):
    """Values of `TMAttachmentInfoType`."""

    FILE = "File"
    NOTE = "Note"
    EVENT = "Event"
    CARD = "Card"


TMAttachmentInfoTypeTable = EnumTable(TMAttachmentInfoType)


class TMAttachmentInfo(Model):
    """The object `TMAttachmentInfo`."""

    __slots__ = (
        "id",
        "type",
    )
    __fields__ = __slots__
    __converted__ = {
        "type": "type",
    }
    id: str | None
    type: TMAttachmentInfoType | None

    def __init__(
        self,
        *,
        id: str | None = None,
        type: TMAttachmentInfoType | Literal["File", "Note", "Event", "Card"] | None = None,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        fill(self, locals())

    def to_dict(self) -> dict[str, Any]:
        d: dict[str, Any] = {}
        v: Any
        v = self.id
        if v is not None:
            d["id"] = v
        v = self.type
        if v is not None:
            d["type"] = v.wire if typeof(v) is TMAttachmentInfoType else v
        if self.__extras__:
            d.update(self.__extras__)
        return d


def decode_TMAttachmentInfo(d: dict[str, Any]) -> TMAttachmentInfo:
    """Decode a `TMAttachmentInfo`; what does not fit is passed on."""
    self = new(TMAttachmentInfo)
    get: Getter = d.get
    self.id = get("id")
    v = get("type")
    self.type = TMAttachmentInfoTypeTable[v] if typeof(v) is str else v
    self.__extras__ = (
        None if TMAttachmentInfoKeys.issuperset(d) else {k: d[k] for k in d if k not in TMAttachmentInfoKeys}
    )
    return self


TMAttachmentInfo.__decode__ = decode_TMAttachmentInfo
TMAttachmentInfoKeys = frozenset(
    (
        "id",
        "type",
    )
)
