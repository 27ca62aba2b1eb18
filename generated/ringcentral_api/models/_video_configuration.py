"""Models: video configuration."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from .._model import EnumTable, Getter, Model, fill, new, typeof
from ..types import OpenEnum

if TYPE_CHECKING:
    from typing import Literal


class UserVideoConfigurationProvider(OpenEnum):
    """Values of `UserVideoConfigurationProvider`."""

    RC_MEETINGS = "RCMeetings"
    RC_VIDEO = "RCVideo"
    NONE = "None"


UserVideoConfigurationProviderTable = EnumTable(UserVideoConfigurationProvider)


class UserVideoConfigurationUserLicenseType(OpenEnum):
    """Values of `UserVideoConfigurationUserLicenseType`."""

    PAID = "Paid"
    FREE = "Free"


UserVideoConfigurationUserLicenseTypeTable = EnumTable(UserVideoConfigurationUserLicenseType)


class UserVideoConfiguration(Model):
    """The object `UserVideoConfiguration`."""

    __slots__ = (
        "provider",
        "user_license_type",
    )
    __fields__ = __slots__
    __converted__ = {
        "provider": "provider",
        "user_license_type": "userLicenseType",
    }
    provider: UserVideoConfigurationProvider | None
    user_license_type: UserVideoConfigurationUserLicenseType | None

    def __init__(
        self,
        *,
        provider: UserVideoConfigurationProvider | Literal["RCMeetings", "RCVideo", "None"] | None = None,
        user_license_type: UserVideoConfigurationUserLicenseType | Literal["Paid", "Free"] | None = None,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        fill(self, locals())

    def to_dict(self) -> dict[str, Any]:
        d: dict[str, Any] = {}
        v: Any
        v = self.provider
        if v is not None:
            d["provider"] = v.wire if typeof(v) is UserVideoConfigurationProvider else v
        v = self.user_license_type
        if v is not None:
            d["userLicenseType"] = v.wire if typeof(v) is UserVideoConfigurationUserLicenseType else v
        if self.__extras__:
            d.update(self.__extras__)
        return d


def decode_UserVideoConfiguration(d: dict[str, Any]) -> UserVideoConfiguration:
    """Decode a `UserVideoConfiguration`; what does not fit is passed on."""
    self = new(UserVideoConfiguration)
    get: Getter = d.get
    v = get("provider")
    self.provider = UserVideoConfigurationProviderTable[v] if typeof(v) is str else v
    v = get("userLicenseType")
    self.user_license_type = UserVideoConfigurationUserLicenseTypeTable[v] if typeof(v) is str else v
    self.__extras__ = (
        None
        if UserVideoConfigurationKeys.issuperset(d)
        else {k: d[k] for k in d if k not in UserVideoConfigurationKeys}
    )
    return self


UserVideoConfiguration.__decode__ = decode_UserVideoConfiguration
UserVideoConfigurationKeys = frozenset(
    (
        "provider",
        "userLicenseType",
    )
)
