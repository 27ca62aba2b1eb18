"""Models: shared cost center info."""

from __future__ import annotations

from typing import Any

from .._model import EnumTable, Getter, Model, fill, new
from ..types import OpenEnum


class SiteAccessStatus(OpenEnum):
    """Values of `SiteAccessStatus`."""

    LIMITED = "Limited"
    UNLIMITED = "Unlimited"


SiteAccessStatusTable = EnumTable(SiteAccessStatus)


class CostCenterInfo(Model):
    """Cost centre that an extension is booked on."""

    __slots__ = (
        "id",
        "name",
    )
    __fields__ = __slots__
    id: str | None
    """Id of the cost centre."""
    name: str | None
    """Name of the cost centre."""

    def __init__(
        self,
        *,
        id: str | None = None,
        name: str | None = None,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        fill(self, locals())

    def to_dict(self) -> dict[str, Any]:
        d: dict[str, Any] = {}
        v: Any
        v = self.id
        if v is not None:
            d["id"] = v
        v = self.name
        if v is not None:
            d["name"] = v
        if self.__extras__:
            d.update(self.__extras__)
        return d


def decode_CostCenterInfo(d: dict[str, Any]) -> CostCenterInfo:
    """Decode a `CostCenterInfo`; what does not fit is passed on."""
    self = new(CostCenterInfo)
    get: Getter = d.get
    self.id = get("id")
    self.name = get("name")
    self.__extras__ = None if CostCenterInfoKeys.issuperset(d) else {k: d[k] for k in d if k not in CostCenterInfoKeys}
    return self


CostCenterInfo.__decode__ = decode_CostCenterInfo
CostCenterInfoKeys = frozenset(
    (
        "id",
        "name",
    )
)
