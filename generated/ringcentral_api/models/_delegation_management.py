"""Models: delegation management."""

from __future__ import annotations

from typing import Any

from .._model import Getter, Model, encode, fill, new, typeof


class Delegate(Model):
    """The object `Delegate`."""

    __slots__ = (
        "account_id",
        "extension_id",
        "id",
        "name",
    )
    __fields__ = __slots__
    account_id: str | None
    extension_id: str
    id: str | None
    name: str | None

    def __init__(
        self,
        *,
        account_id: str | None = None,
        extension_id: str,
        id: str | None = None,
        name: str | None = None,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        fill(self, locals())

    def to_dict(self) -> dict[str, Any]:
        d: dict[str, Any] = {}
        v: Any
        v = self.account_id
        if v is not None:
            d["accountId"] = v
        v = self.extension_id
        if v is not None:
            d["extensionId"] = v
        v = self.id
        if v is not None:
            d["id"] = v
        v = self.name
        if v is not None:
            d["name"] = v
        if self.__extras__:
            d.update(self.__extras__)
        return d


def decode_Delegate(d: dict[str, Any]) -> Delegate:
    """Decode a `Delegate`; what does not fit is passed on."""
    self = new(Delegate)
    get: Getter = d.get
    self.account_id = get("accountId")
    self.extension_id = get("extensionId")
    self.id = get("id")
    self.name = get("name")
    self.__extras__ = None if DelegateKeys.issuperset(d) else {k: d[k] for k in d if k not in DelegateKeys}
    return self


Delegate.__decode__ = decode_Delegate
DelegateKeys = frozenset(
    (
        "accountId",
        "extensionId",
        "id",
        "name",
    )
)


class DelegatorsListResult(Model):
    """The object `DelegatorsListResult`."""

    __slots__ = ("items",)
    __fields__ = __slots__
    __converted__ = {
        "items": "items",
    }
    items: list[Delegate] | None

    def __init__(
        self,
        *,
        items: list[Delegate] | None = None,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        fill(self, locals())

    def to_dict(self) -> dict[str, Any]:
        d: dict[str, Any] = {}
        v: Any
        v = self.items
        if v is not None:
            d["items"] = (
                [i0.to_dict() if typeof(i0) is Delegate else encode(i0) for i0 in v] if typeof(v) is list else encode(v)
            )
        if self.__extras__:
            d.update(self.__extras__)
        return d


def decode_DelegatorsListResult(d: dict[str, Any]) -> DelegatorsListResult:
    """Decode a `DelegatorsListResult`; what does not fit is passed on."""
    self = new(DelegatorsListResult)
    get: Getter = d.get
    v = get("items")
    self.items = [decode_Delegate(i0) if typeof(i0) is dict else i0 for i0 in v] if typeof(v) is list else v
    self.__extras__ = (
        None if DelegatorsListResultKeys.issuperset(d) else {k: d[k] for k in d if k not in DelegatorsListResultKeys}
    )
    return self


DelegatorsListResult.__decode__ = decode_DelegatorsListResult
DelegatorsListResultKeys = frozenset(("items",))
