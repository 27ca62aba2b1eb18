"""Models: shared site reference."""

from __future__ import annotations

from typing import Any

from .._model import Getter, Model, fill, new


class SiteReference(Model):
    """Site of the account."""

    __slots__ = ("id",)
    __fields__ = __slots__
    id: str | None
    """Id of the site; `main-site` stands for the company itself."""

    def __init__(
        self,
        *,
        id: str | None = None,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        fill(self, locals())

    def to_dict(self) -> dict[str, Any]:
        d: dict[str, Any] = {}
        v: Any
        v = self.id
        if v is not None:
            d["id"] = v
        if self.__extras__:
            d.update(self.__extras__)
        return d


def decode_SiteReference(d: dict[str, Any]) -> SiteReference:
    """Decode a `SiteReference`; what does not fit is passed on."""
    self = new(SiteReference)
    get: Getter = d.get
    self.id = get("id")
    self.__extras__ = None if SiteReferenceKeys.issuperset(d) else {k: d[k] for k in d if k not in SiteReferenceKeys}
    return self


SiteReference.__decode__ = decode_SiteReference
SiteReferenceKeys = frozenset(("id",))
