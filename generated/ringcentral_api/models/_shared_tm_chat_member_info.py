"""Models: shared tm chat member info."""

from __future__ import annotations

from typing import Any

from .._model import Getter, Model, fill, new


class TMChatMemberInfo(Model):
    """Person in a chat."""

    __slots__ = ("id",)
    __fields__ = __slots__
    id: str | None
    """Id of the person; for colleagues it is the extension's id too."""

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


def decode_TMChatMemberInfo(d: dict[str, Any]) -> TMChatMemberInfo:
    """Decode a `TMChatMemberInfo`; what does not fit is passed on."""
    self = new(TMChatMemberInfo)
    get: Getter = d.get
    self.id = get("id")
    self.__extras__ = (
        None if TMChatMemberInfoKeys.issuperset(d) else {k: d[k] for k in d if k not in TMChatMemberInfoKeys}
    )
    return self


TMChatMemberInfo.__decode__ = decode_TMChatMemberInfo
TMChatMemberInfoKeys = frozenset(("id",))
