"""Models: shared rcw domain user model."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from .._model import EnumTable, Getter, Model, fill, new, typeof
from ..types import OpenEnum

if TYPE_CHECKING:
    from typing import Literal


class RcwDomainUserModelDomain(OpenEnum):
    """Values of `RcwDomainUserModelDomain`."""

    PBX = "pbx"
    ILM = "ilm"


RcwDomainUserModelDomainTable = EnumTable(RcwDomainUserModelDomain)


class RcwDomainUserModel(Model):
    """The object `RcwDomainUserModel`."""

    __slots__ = (
        "account_id",
        "user_id",
        "domain",
    )
    __fields__ = __slots__
    __converted__ = {
        "domain": "domain",
    }
    account_id: str
    user_id: str
    domain: RcwDomainUserModelDomain

    def __init__(
        self,
        *,
        account_id: str,
        user_id: str,
        domain: RcwDomainUserModelDomain | Literal["pbx", "ilm"],
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        fill(self, locals())

    def to_dict(self) -> dict[str, Any]:
        d: dict[str, Any] = {}
        v: Any
        v = self.account_id
        if v is not None:
            d["accountId"] = v
        v = self.user_id
        if v is not None:
            d["userId"] = v
        v = self.domain
        if v is not None:
            d["domain"] = v.wire if typeof(v) is RcwDomainUserModelDomain else v
        if self.__extras__:
            d.update(self.__extras__)
        return d


def decode_RcwDomainUserModel(d: dict[str, Any]) -> RcwDomainUserModel:
    """Decode a `RcwDomainUserModel`; what does not fit is passed on."""
    self = new(RcwDomainUserModel)
    get: Getter = d.get
    self.account_id = get("accountId")
    self.user_id = get("userId")
    v = get("domain")
    self.domain = RcwDomainUserModelDomainTable[v] if typeof(v) is str else v
    self.__extras__ = (
        None if RcwDomainUserModelKeys.issuperset(d) else {k: d[k] for k in d if k not in RcwDomainUserModelKeys}
    )
    return self


RcwDomainUserModel.__decode__ = decode_RcwDomainUserModel
RcwDomainUserModelKeys = frozenset(
    (
        "accountId",
        "userId",
        "domain",
    )
)


class RcwPagingModel(Model):
    """The object `RcwPagingModel`."""

    __slots__ = (
        "next_page_token",
        "page_token",
        "per_page",
        "previous_page_token",
    )
    __fields__ = __slots__
    next_page_token: str | None
    page_token: str
    per_page: int
    previous_page_token: str | None

    def __init__(
        self,
        *,
        next_page_token: str | None = None,
        page_token: str,
        per_page: int,
        previous_page_token: str | None = None,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        fill(self, locals())

    def to_dict(self) -> dict[str, Any]:
        d: dict[str, Any] = {}
        v: Any
        v = self.next_page_token
        if v is not None:
            d["nextPageToken"] = v
        v = self.page_token
        if v is not None:
            d["pageToken"] = v
        v = self.per_page
        if v is not None:
            d["perPage"] = v
        v = self.previous_page_token
        if v is not None:
            d["previousPageToken"] = v
        if self.__extras__:
            d.update(self.__extras__)
        return d


def decode_RcwPagingModel(d: dict[str, Any]) -> RcwPagingModel:
    """Decode a `RcwPagingModel`; what does not fit is passed on."""
    self = new(RcwPagingModel)
    get: Getter = d.get
    self.next_page_token = get("nextPageToken")
    self.page_token = get("pageToken")
    self.per_page = get("perPage")
    self.previous_page_token = get("previousPageToken")
    self.__extras__ = None if RcwPagingModelKeys.issuperset(d) else {k: d[k] for k in d if k not in RcwPagingModelKeys}
    return self


RcwPagingModel.__decode__ = decode_RcwPagingModel
RcwPagingModelKeys = frozenset(
    (
        "nextPageToken",
        "pageToken",
        "perPage",
        "previousPageToken",
    )
)
