"""Models: profile."""

from __future__ import annotations

import datetime
from typing import Any

from .._model import Getter, Model, fill, from_datetime, new, to_datetime, typeof


class TMCompanyInfo(Model):
    """The object `TMCompanyInfo`."""

    __slots__ = (
        "creation_time",
        "domain",
        "id",
        "last_modified_time",
        "name",
    )
    __fields__ = __slots__
    creation_time: datetime.datetime
    domain: str | None
    id: str
    last_modified_time: datetime.datetime
    name: str | None

    def __init__(
        self,
        *,
        creation_time: datetime.datetime,
        domain: str | None = None,
        id: str,
        last_modified_time: datetime.datetime,
        name: str | None = None,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        fill(self, locals())

    def to_dict(self) -> dict[str, Any]:
        d: dict[str, Any] = {}
        v: Any
        v = self.creation_time
        if v is not None:
            d["creationTime"] = from_datetime(v)
        v = self.domain
        if v is not None:
            d["domain"] = v
        v = self.id
        if v is not None:
            d["id"] = v
        v = self.last_modified_time
        if v is not None:
            d["lastModifiedTime"] = from_datetime(v)
        v = self.name
        if v is not None:
            d["name"] = v
        if self.__extras__:
            d.update(self.__extras__)
        return d


def decode_TMCompanyInfo(d: dict[str, Any]) -> TMCompanyInfo:
    """Decode a `TMCompanyInfo`; what does not fit is passed on."""
    self = new(TMCompanyInfo)
    get: Getter = d.get
    v = get("creationTime")
    self.creation_time = to_datetime(v) if typeof(v) is str else v
    self.domain = get("domain")
    self.id = get("id")
    v = get("lastModifiedTime")
    self.last_modified_time = to_datetime(v) if typeof(v) is str else v
    self.name = get("name")
    self.__extras__ = None if TMCompanyInfoKeys.issuperset(d) else {k: d[k] for k in d if k not in TMCompanyInfoKeys}
    return self


TMCompanyInfo.__decode__ = decode_TMCompanyInfo
TMCompanyInfoKeys = frozenset(
    (
        "creationTime",
        "domain",
        "id",
        "lastModifiedTime",
        "name",
    )
)


class TMPersonInfo(Model):
    """A user of Team Messaging."""

    __slots__ = (
        "avatar",
        "company_id",
        "creation_time",
        "email",
        "first_name",
        "id",
        "last_modified_time",
        "last_name",
    )
    __fields__ = __slots__
    avatar: str | None
    """Picture, as a link."""
    company_id: str | None
    """Id of the person's company."""
    creation_time: datetime.datetime | None
    """When the profile was created."""
    email: str | None
    """E-mail address."""
    first_name: str | None
    """First name."""
    id: str
    """Id of the person; for colleagues it is the extension's id too."""
    last_modified_time: datetime.datetime | None
    """When the profile was last changed."""
    last_name: str | None
    """Last name."""

    def __init__(
        self,
        *,
        avatar: str | None = None,
        company_id: str | None = None,
        creation_time: datetime.datetime | None = None,
        email: str | None = None,
        first_name: str | None = None,
        id: str,
        last_modified_time: datetime.datetime | None = None,
        last_name: str | None = None,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        fill(self, locals())

    def to_dict(self) -> dict[str, Any]:
        d: dict[str, Any] = {}
        v: Any
        v = self.avatar
        if v is not None:
            d["avatar"] = v
        v = self.company_id
        if v is not None:
            d["companyId"] = v
        v = self.creation_time
        if v is not None:
            d["creationTime"] = from_datetime(v)
        v = self.email
        if v is not None:
            d["email"] = v
        v = self.first_name
        if v is not None:
            d["firstName"] = v
        v = self.id
        if v is not None:
            d["id"] = v
        v = self.last_modified_time
        if v is not None:
            d["lastModifiedTime"] = from_datetime(v)
        v = self.last_name
        if v is not None:
            d["lastName"] = v
        if self.__extras__:
            d.update(self.__extras__)
        return d


def decode_TMPersonInfo(d: dict[str, Any]) -> TMPersonInfo:
    """Decode a `TMPersonInfo`; what does not fit is passed on."""
    self = new(TMPersonInfo)
    get: Getter = d.get
    self.avatar = get("avatar")
    self.company_id = get("companyId")
    v = get("creationTime")
    self.creation_time = to_datetime(v) if typeof(v) is str else v
    self.email = get("email")
    self.first_name = get("firstName")
    self.id = get("id")
    v = get("lastModifiedTime")
    self.last_modified_time = to_datetime(v) if typeof(v) is str else v
    self.last_name = get("lastName")
    self.__extras__ = None if TMPersonInfoKeys.issuperset(d) else {k: d[k] for k in d if k not in TMPersonInfoKeys}
    return self


TMPersonInfo.__decode__ = decode_TMPersonInfo
TMPersonInfoKeys = frozenset(
    (
        "avatar",
        "companyId",
        "creationTime",
        "email",
        "firstName",
        "id",
        "lastModifiedTime",
        "lastName",
    )
)
