"""Models: shared comm cloud connector ring target request."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from .._model import EnumTable, Getter, Model, encode, fill, new, typeof
from ..types import OpenEnum

if TYPE_CHECKING:
    from typing import Literal

    from ..bodies._shared_comm_cloud_connector_ring_target_request import CommCloudDestinationDict


class CommCloudConnectorRingTargetRequestType(OpenEnum):
    """Values of `CommCloudConnectorRingTargetRequestType`."""

    CLOUD_CONNECTOR_RING_TARGET = "CloudConnectorRingTarget"


CommCloudConnectorRingTargetRequestTypeTable = EnumTable(CommCloudConnectorRingTargetRequestType)


class CommIntegrationType(OpenEnum):
    """Values of `CommIntegrationType`."""

    MS_TEAMS_DIRECT_ROUTING = "MsTeamsDirectRouting"
    FMC_LITE = "FmcLite"


CommIntegrationTypeTable = EnumTable(CommIntegrationType)


class CommCloudConnectorRingTargetRequest(Model):
    """The object `CommCloudConnectorRingTargetRequest`."""

    __slots__ = (
        "type",
        "destination",
        "name",
    )
    __fields__ = __slots__
    __converted__ = {
        "type": "type",
        "destination": "destination",
    }
    type: CommCloudConnectorRingTargetRequestType
    destination: CommCloudDestination
    name: str

    def __init__(
        self,
        *,
        type: CommCloudConnectorRingTargetRequestType
        | Literal["CloudConnectorRingTarget"] = CommCloudConnectorRingTargetRequestType.CLOUD_CONNECTOR_RING_TARGET,
        destination: CommCloudDestination | CommCloudDestinationDict,
        name: str,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        fill(self, locals())

    def to_dict(self) -> dict[str, Any]:
        d: dict[str, Any] = {}
        v: Any
        v = self.type
        if v is not None:
            d["type"] = v.wire if typeof(v) is CommCloudConnectorRingTargetRequestType else v
        v = self.destination
        if v is not None:
            d["destination"] = v.to_dict() if typeof(v) is CommCloudDestination else encode(v)
        v = self.name
        if v is not None:
            d["name"] = v
        if self.__extras__:
            d.update(self.__extras__)
        return d


def decode_CommCloudConnectorRingTargetRequest(d: dict[str, Any]) -> CommCloudConnectorRingTargetRequest:
    """Decode a `CommCloudConnectorRingTargetRequest`; what does not fit is passed on."""
    self = new(CommCloudConnectorRingTargetRequest)
    get: Getter = d.get
    v = get("type")
    self.type = CommCloudConnectorRingTargetRequestTypeTable[v] if typeof(v) is str else v
    v = get("destination")
    self.destination = decode_CommCloudDestination(v) if typeof(v) is dict else v
    self.name = get("name")
    self.__extras__ = (
        None
        if CommCloudConnectorRingTargetRequestKeys.issuperset(d)
        else {k: d[k] for k in d if k not in CommCloudConnectorRingTargetRequestKeys}
    )
    return self


CommCloudConnectorRingTargetRequest.__decode__ = decode_CommCloudConnectorRingTargetRequest
CommCloudConnectorRingTargetRequestKeys = frozenset(
    (
        "type",
        "destination",
        "name",
    )
)


class CommCloudDestination(Model):
    """The object `CommCloudDestination`."""

    __slots__ = (
        "extension_number",
        "integration_id",
        "phone_number",
    )
    __fields__ = __slots__
    extension_number: str | None
    integration_id: str
    phone_number: str | None

    def __init__(
        self,
        *,
        extension_number: str | None = None,
        integration_id: str,
        phone_number: str | None = None,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        fill(self, locals())

    def to_dict(self) -> dict[str, Any]:
        d: dict[str, Any] = {}
        v: Any
        v = self.extension_number
        if v is not None:
            d["extensionNumber"] = v
        v = self.integration_id
        if v is not None:
            d["integrationId"] = v
        v = self.phone_number
        if v is not None:
            d["phoneNumber"] = v
        if self.__extras__:
            d.update(self.__extras__)
        return d


def decode_CommCloudDestination(d: dict[str, Any]) -> CommCloudDestination:
    """Decode a `CommCloudDestination`; what does not fit is passed on."""
    self = new(CommCloudDestination)
    get: Getter = d.get
    self.extension_number = get("extensionNumber")
    self.integration_id = get("integrationId")
    self.phone_number = get("phoneNumber")
    self.__extras__ = (
        None if CommCloudDestinationKeys.issuperset(d) else {k: d[k] for k in d if k not in CommCloudDestinationKeys}
    )
    return self


CommCloudDestination.__decode__ = decode_CommCloudDestination
CommCloudDestinationKeys = frozenset(
    (
        "extensionNumber",
        "integrationId",
        "phoneNumber",
    )
)


class CommDeviceRequest(Model):
    """The object `CommDeviceRequest`."""

    __slots__ = ("id",)
    __fields__ = __slots__
    id: str

    def __init__(
        self,
        *,
        id: str,
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


def decode_CommDeviceRequest(d: dict[str, Any]) -> CommDeviceRequest:
    """Decode a `CommDeviceRequest`; what does not fit is passed on."""
    self = new(CommDeviceRequest)
    get: Getter = d.get
    self.id = get("id")
    self.__extras__ = (
        None if CommDeviceRequestKeys.issuperset(d) else {k: d[k] for k in d if k not in CommDeviceRequestKeys}
    )
    return self


CommDeviceRequest.__decode__ = decode_CommDeviceRequest
CommDeviceRequestKeys = frozenset(("id",))


class CommDeviceResource(Model):
    """The object `CommDeviceResource`."""

    __slots__ = (
        "id",
        "name",
        "phone_number",
    )
    __fields__ = __slots__
    id: str
    name: str | None
    phone_number: str | None

    def __init__(
        self,
        *,
        id: str,
        name: str | None = None,
        phone_number: str | None = None,
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
        v = self.phone_number
        if v is not None:
            d["phoneNumber"] = v
        if self.__extras__:
            d.update(self.__extras__)
        return d


def decode_CommDeviceResource(d: dict[str, Any]) -> CommDeviceResource:
    """Decode a `CommDeviceResource`; what does not fit is passed on."""
    self = new(CommDeviceResource)
    get: Getter = d.get
    self.id = get("id")
    self.name = get("name")
    self.phone_number = get("phoneNumber")
    self.__extras__ = (
        None if CommDeviceResourceKeys.issuperset(d) else {k: d[k] for k in d if k not in CommDeviceResourceKeys}
    )
    return self


CommDeviceResource.__decode__ = decode_CommDeviceResource
CommDeviceResourceKeys = frozenset(
    (
        "id",
        "name",
        "phoneNumber",
    )
)


class CommIntegrationRequest(Model):
    """The object `CommIntegrationRequest`."""

    __slots__ = ("type",)
    __fields__ = __slots__
    __converted__ = {
        "type": "type",
    }
    type: CommIntegrationType

    def __init__(
        self,
        *,
        type: CommIntegrationType | Literal["MsTeamsDirectRouting", "FmcLite"],
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        fill(self, locals())

    def to_dict(self) -> dict[str, Any]:
        d: dict[str, Any] = {}
        v: Any
        v = self.type
        if v is not None:
            d["type"] = v.wire if typeof(v) is CommIntegrationType else v
        if self.__extras__:
            d.update(self.__extras__)
        return d


def decode_CommIntegrationRequest(d: dict[str, Any]) -> CommIntegrationRequest:
    """Decode a `CommIntegrationRequest`; what does not fit is passed on."""
    self = new(CommIntegrationRequest)
    get: Getter = d.get
    v = get("type")
    self.type = CommIntegrationTypeTable[v] if typeof(v) is str else v
    self.__extras__ = (
        None
        if CommIntegrationRequestKeys.issuperset(d)
        else {k: d[k] for k in d if k not in CommIntegrationRequestKeys}
    )
    return self


CommIntegrationRequest.__decode__ = decode_CommIntegrationRequest
CommIntegrationRequestKeys = frozenset(("type",))


class CommIntegrationResource(Model):
    """The object `CommIntegrationResource`."""

    __slots__ = (
        "phone_number",
        "type",
    )
    __fields__ = __slots__
    __converted__ = {
        "type": "type",
    }
    phone_number: str | None
    type: CommIntegrationType

    def __init__(
        self,
        *,
        phone_number: str | None = None,
        type: CommIntegrationType | Literal["MsTeamsDirectRouting", "FmcLite"],
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        fill(self, locals())

    def to_dict(self) -> dict[str, Any]:
        d: dict[str, Any] = {}
        v: Any
        v = self.phone_number
        if v is not None:
            d["phoneNumber"] = v
        v = self.type
        if v is not None:
            d["type"] = v.wire if typeof(v) is CommIntegrationType else v
        if self.__extras__:
            d.update(self.__extras__)
        return d


def decode_CommIntegrationResource(d: dict[str, Any]) -> CommIntegrationResource:
    """Decode a `CommIntegrationResource`; what does not fit is passed on."""
    self = new(CommIntegrationResource)
    get: Getter = d.get
    self.phone_number = get("phoneNumber")
    v = get("type")
    self.type = CommIntegrationTypeTable[v] if typeof(v) is str else v
    self.__extras__ = (
        None
        if CommIntegrationResourceKeys.issuperset(d)
        else {k: d[k] for k in d if k not in CommIntegrationResourceKeys}
    )
    return self


CommIntegrationResource.__decode__ = decode_CommIntegrationResource
CommIntegrationResourceKeys = frozenset(
    (
        "phoneNumber",
        "type",
    )
)


class CommPhoneNumberResource(Model):
    """The object `CommPhoneNumberResource`."""

    __slots__ = ("phone_number",)
    __fields__ = __slots__
    phone_number: str

    def __init__(
        self,
        *,
        phone_number: str,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        fill(self, locals())

    def to_dict(self) -> dict[str, Any]:
        d: dict[str, Any] = {}
        v: Any
        v = self.phone_number
        if v is not None:
            d["phoneNumber"] = v
        if self.__extras__:
            d.update(self.__extras__)
        return d


def decode_CommPhoneNumberResource(d: dict[str, Any]) -> CommPhoneNumberResource:
    """Decode a `CommPhoneNumberResource`; what does not fit is passed on."""
    self = new(CommPhoneNumberResource)
    get: Getter = d.get
    self.phone_number = get("phoneNumber")
    self.__extras__ = (
        None
        if CommPhoneNumberResourceKeys.issuperset(d)
        else {k: d[k] for k in d if k not in CommPhoneNumberResourceKeys}
    )
    return self


CommPhoneNumberResource.__decode__ = decode_CommPhoneNumberResource
CommPhoneNumberResourceKeys = frozenset(("phoneNumber",))


class CommReferencedExtensionResource(Model):
    """The object `CommReferencedExtensionResource`."""

    __slots__ = ("id",)
    __fields__ = __slots__
    id: str

    def __init__(
        self,
        *,
        id: str,
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


def decode_CommReferencedExtensionResource(d: dict[str, Any]) -> CommReferencedExtensionResource:
    """Decode a `CommReferencedExtensionResource`; what does not fit is passed on."""
    self = new(CommReferencedExtensionResource)
    get: Getter = d.get
    self.id = get("id")
    self.__extras__ = (
        None
        if CommReferencedExtensionResourceKeys.issuperset(d)
        else {k: d[k] for k in d if k not in CommReferencedExtensionResourceKeys}
    )
    return self


CommReferencedExtensionResource.__decode__ = decode_CommReferencedExtensionResource
CommReferencedExtensionResourceKeys = frozenset(("id",))
