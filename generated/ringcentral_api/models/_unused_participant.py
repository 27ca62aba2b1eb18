"""Models: unused participant."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from .._model import EnumTable, Getter, Model, encode, fill, new, typeof
from ..types import OpenEnum
from ._shared_rcw_domain_user_model import RcwDomainUserModel, decode_RcwDomainUserModel
from ._shared_rcw_role_enum import RcwRoleEnum, RcwRoleEnumTable

if TYPE_CHECKING:
    from typing import Literal

    from ..bodies._shared_rcw_domain_user_model import RcwDomainUserModelDict


class ParticipantBaseModelType(OpenEnum):
    """Values of `ParticipantBaseModelType`."""

    USER = "User"
    ROOM = "Room"


ParticipantBaseModelTypeTable = EnumTable(ParticipantBaseModelType)


class ParticipantTypeModelType(OpenEnum):
    """Values of `ParticipantTypeModelType`."""

    USER = "User"
    ROOM = "Room"


ParticipantTypeModelTypeTable = EnumTable(ParticipantTypeModelType)


class ParticipantBaseModel(Model):
    """The object `ParticipantBaseModel`."""

    __slots__ = (
        "id",
        "first_name",
        "last_name",
        "role",
        "original_role",
        "linked_user",
        "avatar_token",
        "type",
        "email",
        "qna_blocked",
    )
    __fields__ = __slots__
    __converted__ = {
        "role": "role",
        "original_role": "originalRole",
        "linked_user": "linkedUser",
        "type": "type",
    }
    __secrets__ = frozenset(("avatar_token",))
    id: str | None
    first_name: str | None
    last_name: str | None
    role: RcwRoleEnum
    original_role: RcwRoleEnum
    linked_user: RcwDomainUserModel | None
    avatar_token: str | None
    type: ParticipantBaseModelType
    email: str | None
    qna_blocked: bool | None

    def __init__(
        self,
        *,
        id: str | None = None,
        first_name: str | None = None,
        last_name: str | None = None,
        role: RcwRoleEnum | Literal["Panelist", "CoHost", "Host", "Attendee"],
        original_role: RcwRoleEnum | Literal["Panelist", "CoHost", "Host", "Attendee"],
        linked_user: RcwDomainUserModel | RcwDomainUserModelDict | None = None,
        avatar_token: str | None = None,
        type: ParticipantBaseModelType | Literal["User", "Room"],
        email: str | None = None,
        qna_blocked: bool | None = None,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        fill(self, locals())

    def to_dict(self) -> dict[str, Any]:
        d: dict[str, Any] = {}
        v: Any
        v = self.id
        if v is not None:
            d["id"] = v
        v = self.first_name
        if v is not None:
            d["firstName"] = v
        v = self.last_name
        if v is not None:
            d["lastName"] = v
        v = self.role
        if v is not None:
            d["role"] = v.wire if typeof(v) is RcwRoleEnum else v
        v = self.original_role
        if v is not None:
            d["originalRole"] = v.wire if typeof(v) is RcwRoleEnum else v
        v = self.linked_user
        if v is not None:
            d["linkedUser"] = v.to_dict() if typeof(v) is RcwDomainUserModel else encode(v)
        v = self.avatar_token
        if v is not None:
            d["avatarToken"] = v
        v = self.type
        if v is not None:
            d["type"] = v.wire if typeof(v) is ParticipantBaseModelType else v
        v = self.email
        if v is not None:
            d["email"] = v
        v = self.qna_blocked
        if v is not None:
            d["qnaBlocked"] = v
        if self.__extras__:
            d.update(self.__extras__)
        return d


def decode_ParticipantBaseModel(d: dict[str, Any]) -> ParticipantBaseModel:
    """Decode a `ParticipantBaseModel`; what does not fit is passed on."""
    self = new(ParticipantBaseModel)
    get: Getter = d.get
    self.id = get("id")
    self.first_name = get("firstName")
    self.last_name = get("lastName")
    v = get("role")
    self.role = RcwRoleEnumTable[v] if typeof(v) is str else v
    v = get("originalRole")
    self.original_role = RcwRoleEnumTable[v] if typeof(v) is str else v
    v = get("linkedUser")
    self.linked_user = decode_RcwDomainUserModel(v) if typeof(v) is dict else v
    self.avatar_token = get("avatarToken")
    v = get("type")
    self.type = ParticipantBaseModelTypeTable[v] if typeof(v) is str else v
    self.email = get("email")
    self.qna_blocked = get("qnaBlocked")
    self.__extras__ = (
        None if ParticipantBaseModelKeys.issuperset(d) else {k: d[k] for k in d if k not in ParticipantBaseModelKeys}
    )
    return self


ParticipantBaseModel.__decode__ = decode_ParticipantBaseModel
ParticipantBaseModelKeys = frozenset(
    (
        "id",
        "firstName",
        "lastName",
        "role",
        "originalRole",
        "linkedUser",
        "avatarToken",
        "type",
        "email",
        "qnaBlocked",
    )
)


class ParticipantTypeModel(Model):
    """The object `ParticipantTypeModel`."""

    __slots__ = ("type",)
    __fields__ = __slots__
    __converted__ = {
        "type": "type",
    }
    type: ParticipantTypeModelType

    def __init__(
        self,
        *,
        type: ParticipantTypeModelType | Literal["User", "Room"],
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        fill(self, locals())

    def to_dict(self) -> dict[str, Any]:
        d: dict[str, Any] = {}
        v: Any
        v = self.type
        if v is not None:
            d["type"] = v.wire if typeof(v) is ParticipantTypeModelType else v
        if self.__extras__:
            d.update(self.__extras__)
        return d


def decode_ParticipantTypeModel(d: dict[str, Any]) -> ParticipantTypeModel:
    """Decode a `ParticipantTypeModel`; what does not fit is passed on."""
    self = new(ParticipantTypeModel)
    get: Getter = d.get
    v = get("type")
    self.type = ParticipantTypeModelTypeTable[v] if typeof(v) is str else v
    self.__extras__ = (
        None if ParticipantTypeModelKeys.issuperset(d) else {k: d[k] for k in d if k not in ParticipantTypeModelKeys}
    )
    return self


ParticipantTypeModel.__decode__ = decode_ParticipantTypeModel
ParticipantTypeModelKeys = frozenset(("type",))
