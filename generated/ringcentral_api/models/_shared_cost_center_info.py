"""Models: shared cost center info."""

from __future__ import annotations

from typing import Any

from .._model import EnumTable, Getter, Model, new
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
    ) -> None:
        self.__extras__ = None
        self.id = id
        self.name = name

    @staticmethod
    def __decode__(d: dict[str, Any]) -> CostCenterInfo:
        self = new(CostCenterInfo)
        get: Getter = d.get
        self.id = get("id")
        self.name = get("name")
        self.__extras__ = (
            None if CostCenterInfoKeys.issuperset(d) else {k: d[k] for k in d if k not in CostCenterInfoKeys}
        )
        return self

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


CostCenterInfoKeys = frozenset(
    (
        "id",
        "name",
    )
)
