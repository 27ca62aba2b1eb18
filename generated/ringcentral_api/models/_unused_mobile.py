"""Models: unused mobile."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from .._model import EnumTable, Getter, Model, fill, new, typeof
from ..types import OpenEnum

if TYPE_CHECKING:
    from typing import Literal


class MobileDeliveryModeRequestTransportType(OpenEnum):
    """Values of `MobileDeliveryModeRequestTransportType`."""

    RC_APNS = "RC/APNS"
    RC_GCM = "RC/GCM"


MobileDeliveryModeRequestTransportTypeTable = EnumTable(MobileDeliveryModeRequestTransportType)


class MobileDeliveryModeTransportType(OpenEnum):
    """Values of `MobileDeliveryModeTransportType`."""

    RC_APNS = "RC/APNS"
    RC_GCM = "RC/GCM"


MobileDeliveryModeTransportTypeTable = EnumTable(MobileDeliveryModeTransportType)


class MobileDeliveryMode(Model):
    """The object `MobileDeliveryMode`."""

    __slots__ = (
        "certificate_name",
        "registration_id",
        "transport_type",
        "encryption",
    )
    __fields__ = __slots__
    __converted__ = {
        "transport_type": "transportType",
    }
    certificate_name: str
    registration_id: str
    transport_type: MobileDeliveryModeTransportType
    encryption: bool

    def __init__(
        self,
        *,
        certificate_name: str,
        registration_id: str,
        transport_type: MobileDeliveryModeTransportType | Literal["RC/APNS", "RC/GCM"],
        encryption: bool,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        fill(self, locals())

    def to_dict(self) -> dict[str, Any]:
        d: dict[str, Any] = {}
        v: Any
        v = self.certificate_name
        if v is not None:
            d["certificateName"] = v
        v = self.registration_id
        if v is not None:
            d["registrationId"] = v
        v = self.transport_type
        if v is not None:
            d["transportType"] = v.wire if typeof(v) is MobileDeliveryModeTransportType else v
        v = self.encryption
        if v is not None:
            d["encryption"] = v
        if self.__extras__:
            d.update(self.__extras__)
        return d


def decode_MobileDeliveryMode(d: dict[str, Any]) -> MobileDeliveryMode:
    """Decode a `MobileDeliveryMode`; what does not fit is passed on."""
    self = new(MobileDeliveryMode)
    get: Getter = d.get
    self.certificate_name = get("certificateName")
    self.registration_id = get("registrationId")
    v = get("transportType")
    self.transport_type = MobileDeliveryModeTransportTypeTable[v] if typeof(v) is str else v
    self.encryption = get("encryption")
    self.__extras__ = (
        None if MobileDeliveryModeKeys.issuperset(d) else {k: d[k] for k in d if k not in MobileDeliveryModeKeys}
    )
    return self


MobileDeliveryMode.__decode__ = decode_MobileDeliveryMode
MobileDeliveryModeKeys = frozenset(
    (
        "certificateName",
        "registrationId",
        "transportType",
        "encryption",
    )
)


class MobileDeliveryModeRequest(Model):
    """The object `MobileDeliveryModeRequest`."""

    __slots__ = (
        "certificate_name",
        "registration_id",
        "transport_type",
    )
    __fields__ = __slots__
    __converted__ = {
        "transport_type": "transportType",
    }
    certificate_name: str
    registration_id: str
    transport_type: MobileDeliveryModeRequestTransportType

    def __init__(
        self,
        *,
        certificate_name: str,
        registration_id: str,
        transport_type: MobileDeliveryModeRequestTransportType | Literal["RC/APNS", "RC/GCM"],
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        fill(self, locals())

    def to_dict(self) -> dict[str, Any]:
        d: dict[str, Any] = {}
        v: Any
        v = self.certificate_name
        if v is not None:
            d["certificateName"] = v
        v = self.registration_id
        if v is not None:
            d["registrationId"] = v
        v = self.transport_type
        if v is not None:
            d["transportType"] = v.wire if typeof(v) is MobileDeliveryModeRequestTransportType else v
        if self.__extras__:
            d.update(self.__extras__)
        return d


def decode_MobileDeliveryModeRequest(d: dict[str, Any]) -> MobileDeliveryModeRequest:
    """Decode a `MobileDeliveryModeRequest`; what does not fit is passed on."""
    self = new(MobileDeliveryModeRequest)
    get: Getter = d.get
    self.certificate_name = get("certificateName")
    self.registration_id = get("registrationId")
    v = get("transportType")
    self.transport_type = MobileDeliveryModeRequestTransportTypeTable[v] if typeof(v) is str else v
    self.__extras__ = (
        None
        if MobileDeliveryModeRequestKeys.issuperset(d)
        else {k: d[k] for k in d if k not in MobileDeliveryModeRequestKeys}
    )
    return self


MobileDeliveryModeRequest.__decode__ = decode_MobileDeliveryModeRequest
MobileDeliveryModeRequestKeys = frozenset(
    (
        "certificateName",
        "registrationId",
        "transportType",
    )
)
