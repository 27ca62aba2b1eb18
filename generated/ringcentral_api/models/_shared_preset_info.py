"""Models: shared preset info."""

from __future__ import annotations

from typing import Any

from .._model import Getter, Model, fill, new


class PresetInfo(Model):
    """The object `PresetInfo`."""

    __slots__ = (
        "id",
        "name",
        "uri",
    )
    __fields__ = __slots__
    id: str | None
    name: str | None
    uri: str | None

    def __init__(
        self,
        *,
        id: str | None = None,
        name: str | None = None,
        uri: str | None = None,
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
        v = self.uri
        if v is not None:
            d["uri"] = v
        if self.__extras__:
            d.update(self.__extras__)
        return d


def decode_PresetInfo(d: dict[str, Any]) -> PresetInfo:
    """Decode a `PresetInfo`; what does not fit is passed on."""
    self = new(PresetInfo)
    get: Getter = d.get
    self.id = get("id")
    self.name = get("name")
    self.uri = get("uri")
    self.__extras__ = None if PresetInfoKeys.issuperset(d) else {k: d[k] for k in d if k not in PresetInfoKeys}
    return self


PresetInfo.__decode__ = decode_PresetInfo
PresetInfoKeys = frozenset(
    (
        "id",
        "name",
        "uri",
    )
)
