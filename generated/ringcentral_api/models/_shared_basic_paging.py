"""Models: shared basic paging."""

from __future__ import annotations

from typing import Any

from .._model import Getter, Model, fill, new


class BasicPaging(Model):
    """The object `BasicPaging`."""

    __slots__ = (
        "current_page_token",
        "next_page_token",
    )
    __fields__ = __slots__
    current_page_token: str
    next_page_token: str | None

    def __init__(
        self,
        *,
        current_page_token: str,
        next_page_token: str | None = None,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        fill(self, locals())

    def to_dict(self) -> dict[str, Any]:
        d: dict[str, Any] = {}
        v: Any
        v = self.current_page_token
        if v is not None:
            d["currentPageToken"] = v
        v = self.next_page_token
        if v is not None:
            d["nextPageToken"] = v
        if self.__extras__:
            d.update(self.__extras__)
        return d


def decode_BasicPaging(d: dict[str, Any]) -> BasicPaging:
    """Decode a `BasicPaging`; what does not fit is passed on."""
    self = new(BasicPaging)
    get: Getter = d.get
    self.current_page_token = get("currentPageToken")
    self.next_page_token = get("nextPageToken")
    self.__extras__ = None if BasicPagingKeys.issuperset(d) else {k: d[k] for k in d if k not in BasicPagingKeys}
    return self


BasicPaging.__decode__ = decode_BasicPaging
BasicPagingKeys = frozenset(
    (
        "currentPageToken",
        "nextPageToken",
    )
)


class Host(Model):
    """The object `Host`."""

    __slots__ = (
        "account_id",
        "display_name",
        "extension_id",
    )
    __fields__ = __slots__
    account_id: str | None
    display_name: str | None
    extension_id: str | None

    def __init__(
        self,
        *,
        account_id: str | None = None,
        display_name: str | None = None,
        extension_id: str | None = None,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        fill(self, locals())

    def to_dict(self) -> dict[str, Any]:
        d: dict[str, Any] = {}
        v: Any
        v = self.account_id
        if v is not None:
            d["accountId"] = v
        v = self.display_name
        if v is not None:
            d["displayName"] = v
        v = self.extension_id
        if v is not None:
            d["extensionId"] = v
        if self.__extras__:
            d.update(self.__extras__)
        return d


def decode_Host(d: dict[str, Any]) -> Host:
    """Decode a `Host`; what does not fit is passed on."""
    self = new(Host)
    get: Getter = d.get
    self.account_id = get("accountId")
    self.display_name = get("displayName")
    self.extension_id = get("extensionId")
    self.__extras__ = None if HostKeys.issuperset(d) else {k: d[k] for k in d if k not in HostKeys}
    return self


Host.__decode__ = decode_Host
HostKeys = frozenset(
    (
        "accountId",
        "displayName",
        "extensionId",
    )
)
