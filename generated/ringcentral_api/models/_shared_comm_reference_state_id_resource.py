"""Models: shared comm reference state id resource."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from .._model import EnumTable, Getter, Model, fill, new, typeof
from ..types import OpenEnum

if TYPE_CHECKING:
    from typing import Literal


class CommReferenceStateIdResource(OpenEnum):
    """Values of `CommReferenceStateIdResource`."""

    WORK_HOURS = "work-hours"
    AFTER_HOURS = "after-hours"


CommReferenceStateIdResourceTable = EnumTable(CommReferenceStateIdResource)


class CommReferenceStateResource(Model):
    """The object `CommReferenceStateResource`."""

    __slots__ = ("id",)
    __fields__ = __slots__
    __converted__ = {
        "id": "id",
    }
    id: CommReferenceStateIdResource

    def __init__(
        self,
        *,
        id: CommReferenceStateIdResource | Literal["work-hours", "after-hours"],
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        fill(self, locals())

    def to_dict(self) -> dict[str, Any]:
        d: dict[str, Any] = {}
        v: Any
        v = self.id
        if v is not None:
            d["id"] = v.wire if typeof(v) is CommReferenceStateIdResource else v
        if self.__extras__:
            d.update(self.__extras__)
        return d


def decode_CommReferenceStateResource(d: dict[str, Any]) -> CommReferenceStateResource:
    """Decode a `CommReferenceStateResource`; what does not fit is passed on."""
    self = new(CommReferenceStateResource)
    get: Getter = d.get
    v = get("id")
    self.id = CommReferenceStateIdResourceTable[v] if typeof(v) is str else v
    self.__extras__ = (
        None
        if CommReferenceStateResourceKeys.issuperset(d)
        else {k: d[k] for k in d if k not in CommReferenceStateResourceKeys}
    )
    return self


CommReferenceStateResource.__decode__ = decode_CommReferenceStateResource
CommReferenceStateResourceKeys = frozenset(("id",))
