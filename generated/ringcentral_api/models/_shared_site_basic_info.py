"""Models: shared site basic info."""

from __future__ import annotations

from typing import Any

from .._model import Getter, Model, fill, new


class SiteBasicInfo(Model):
    """The object `SiteBasicInfo`."""

    __slots__ = (
        "id",
        "name",
    )
    __fields__ = __slots__
    id: str
    name: str

    def __init__(
        self,
        *,
        id: str,
        name: str,
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


def decode_SiteBasicInfo(d: dict[str, Any]) -> SiteBasicInfo:
    """Decode a `SiteBasicInfo`; what does not fit is passed on."""
    self = new(SiteBasicInfo)
    get: Getter = d.get
    self.id = get("id")
    self.name = get("name")
    self.__extras__ = None if SiteBasicInfoKeys.issuperset(d) else {k: d[k] for k in d if k not in SiteBasicInfoKeys}
    return self


SiteBasicInfo.__decode__ = decode_SiteBasicInfo
SiteBasicInfoKeys = frozenset(
    (
        "id",
        "name",
    )
)
