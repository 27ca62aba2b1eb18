"""Models: forwarding targets."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, TypeAlias

from .._model import Decoder, EnumTable, Getter, Model, encode, fill, new, typeof
from ..types import OpenEnum, UnknownVariant
from ._shared_api_error import ApiError, decode_ApiError
from ._shared_comm_cloud_connector_ring_target_request import (
    CommCloudConnectorRingTargetRequest,
    CommCloudDestination,
    CommDeviceRequest,
    CommDeviceResource,
    CommIntegrationRequest,
    CommIntegrationResource,
    CommPhoneNumberResource,
    CommReferencedExtensionResource,
    decode_CommCloudConnectorRingTargetRequest,
    decode_CommCloudDestination,
    decode_CommDeviceRequest,
    decode_CommDeviceResource,
    decode_CommIntegrationRequest,
    decode_CommIntegrationResource,
    decode_CommPhoneNumberResource,
    decode_CommReferencedExtensionResource,
)
from ._shared_enumerated_paging_model import EnumeratedPagingModel, decode_EnumeratedPagingModel

if TYPE_CHECKING:
    from collections.abc import Sequence
    from typing import Literal

    from ..bodies._forwarding_targets import CommRemoveForwardingTargetsItemResourceBulkItemDict
    from ..bodies._shared_comm_cloud_connector_ring_target_request import (
        CommCloudDestinationDict,
        CommDeviceRequestDict,
        CommIntegrationRequestDict,
        CommPhoneNumberResourceDict,
        CommReferencedExtensionResourceDict,
    )


class CommCoworkerAppsRingTargetRequestType(OpenEnum):
    """Values of `CommCoworkerAppsRingTargetRequestType`."""

    COWORKER_APPS_RING_TARGET = "CoworkerAppsRingTarget"


CommCoworkerAppsRingTargetRequestTypeTable = EnumTable(CommCoworkerAppsRingTargetRequestType)


class CommCoworkerAppsRingTargetResourceType(OpenEnum):
    """Values of `CommCoworkerAppsRingTargetResourceType`."""

    COWORKER_APPS_RING_TARGET = "CoworkerAppsRingTarget"


CommCoworkerAppsRingTargetResourceTypeTable = EnumTable(CommCoworkerAppsRingTargetResourceType)


class CommCoworkerForwardingTargetRequestType(OpenEnum):
    """Values of `CommCoworkerForwardingTargetRequestType`."""

    COWORKER_RING_TARGET = "CoworkerRingTarget"


CommCoworkerForwardingTargetRequestTypeTable = EnumTable(CommCoworkerForwardingTargetRequestType)


class CommDeviceForwardingTargetRequestType(OpenEnum):
    """Values of `CommDeviceForwardingTargetRequestType`."""

    DEVICE_RING_TARGET = "DeviceRingTarget"


CommDeviceForwardingTargetRequestTypeTable = EnumTable(CommDeviceForwardingTargetRequestType)


class CommDeviceForwardingTargetResourceType(OpenEnum):
    """Values of `CommDeviceForwardingTargetResourceType`."""

    DEVICE_RING_TARGET = "DeviceRingTarget"


CommDeviceForwardingTargetResourceTypeTable = EnumTable(CommDeviceForwardingTargetResourceType)


class CommFmcPhoneNumberForwardingTargetResourceType(OpenEnum):
    """Values of `CommFmcPhoneNumberForwardingTargetResourceType`."""

    FMC_PHONE_NUMBER_RING_TARGET = "FmcPhoneNumberRingTarget"


CommFmcPhoneNumberForwardingTargetResourceTypeTable = EnumTable(CommFmcPhoneNumberForwardingTargetResourceType)


class CommForwardingTargetTypeResource(OpenEnum):
    """Values of `CommForwardingTargetTypeResource`."""

    COWORKER_APPS_RING_TARGET = "CoworkerAppsRingTarget"
    COWORKER_RING_TARGET = "CoworkerRingTarget"
    DEVICE_RING_TARGET = "DeviceRingTarget"
    IMS_PHONE_NUMBER_RING_TARGET = "ImsPhoneNumberRingTarget"
    FMC_PHONE_NUMBER_RING_TARGET = "FmcPhoneNumberRingTarget"
    INTEGRATION_RING_TARGET = "IntegrationRingTarget"
    PHONE_NUMBER_RING_TARGET = "PhoneNumberRingTarget"
    CLOUD_CONNECTOR_RING_TARGET = "CloudConnectorRingTarget"


CommForwardingTargetTypeResourceTable = EnumTable(CommForwardingTargetTypeResource)


class CommImsPhoneNumberForwardingTargetResourceType(OpenEnum):
    """Values of `CommImsPhoneNumberForwardingTargetResourceType`."""

    IMS_PHONE_NUMBER_RING_TARGET = "ImsPhoneNumberRingTarget"


CommImsPhoneNumberForwardingTargetResourceTypeTable = EnumTable(CommImsPhoneNumberForwardingTargetResourceType)


class CommIntegrationForwardingTargetRequestType(OpenEnum):
    """Values of `CommIntegrationForwardingTargetRequestType`."""

    INTEGRATION_RING_TARGET = "IntegrationRingTarget"


CommIntegrationForwardingTargetRequestTypeTable = EnumTable(CommIntegrationForwardingTargetRequestType)


class CommIntegrationForwardingTargetResourceType(OpenEnum):
    """Values of `CommIntegrationForwardingTargetResourceType`."""

    INTEGRATION_RING_TARGET = "IntegrationRingTarget"


CommIntegrationForwardingTargetResourceTypeTable = EnumTable(CommIntegrationForwardingTargetResourceType)


class CommPhoneNumberForwardingTargetRequestType(OpenEnum):
    """Values of `CommPhoneNumberForwardingTargetRequestType`."""

    PHONE_NUMBER_RING_TARGET = "PhoneNumberRingTarget"


CommPhoneNumberForwardingTargetRequestTypeTable = EnumTable(CommPhoneNumberForwardingTargetRequestType)


class CommPhoneNumberForwardingTargetResourceType(OpenEnum):
    """Values of `CommPhoneNumberForwardingTargetResourceType`."""

    PHONE_NUMBER_RING_TARGET = "PhoneNumberRingTarget"


CommPhoneNumberForwardingTargetResourceTypeTable = EnumTable(CommPhoneNumberForwardingTargetResourceType)


class ReadForwardingTargetsExcludeOwnTargets(OpenEnum):
    """Values of `ReadForwardingTargetsExcludeOwnTargets`."""

    TRUE = "true"
    FALSE = "false"


ReadForwardingTargetsExcludeOwnTargetsTable = EnumTable(ReadForwardingTargetsExcludeOwnTargets)


class CommCloudConnectorForwardingTargetResource(Model):
    """The object `CommCloudConnectorForwardingTargetResource`."""

    __slots__ = (
        "destination",
        "type",
    )
    __fields__ = __slots__
    __converted__ = {
        "destination": "destination",
        "type": "type",
    }
    destination: CommCloudDestination
    type: CommForwardingTargetTypeResource

    def __init__(
        self,
        *,
        destination: CommCloudDestination | CommCloudDestinationDict,
        type: CommForwardingTargetTypeResource
        | Literal[
            "CoworkerAppsRingTarget",
            "CoworkerRingTarget",
            "DeviceRingTarget",
            "ImsPhoneNumberRingTarget",
            "FmcPhoneNumberRingTarget",
            "IntegrationRingTarget",
            "PhoneNumberRingTarget",
            "CloudConnectorRingTarget",
        ],
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        fill(self, locals())

    def to_dict(self) -> dict[str, Any]:
        d: dict[str, Any] = {}
        v: Any
        v = self.destination
        if v is not None:
            d["destination"] = v.to_dict() if typeof(v) is CommCloudDestination else encode(v)
        v = self.type
        if v is not None:
            d["type"] = v.wire if typeof(v) is CommForwardingTargetTypeResource else v
        if self.__extras__:
            d.update(self.__extras__)
        return d


def decode_CommCloudConnectorForwardingTargetResource(d: dict[str, Any]) -> CommCloudConnectorForwardingTargetResource:
    """Decode a `CommCloudConnectorForwardingTargetResource`; what does not fit is passed on."""
    self = new(CommCloudConnectorForwardingTargetResource)
    get: Getter = d.get
    v = get("destination")
    self.destination = decode_CommCloudDestination(v) if typeof(v) is dict else v
    v = get("type")
    self.type = CommForwardingTargetTypeResourceTable[v] if typeof(v) is str else v
    self.__extras__ = (
        None
        if CommCloudConnectorForwardingTargetResourceKeys.issuperset(d)
        else {k: d[k] for k in d if k not in CommCloudConnectorForwardingTargetResourceKeys}
    )
    return self


CommCloudConnectorForwardingTargetResource.__decode__ = decode_CommCloudConnectorForwardingTargetResource
CommCloudConnectorForwardingTargetResourceKeys = frozenset(
    (
        "destination",
        "type",
    )
)


class CommCoworkerAppsRingTargetRequest(Model):
    """The object `CommCoworkerAppsRingTargetRequest`."""

    __slots__ = (
        "name",
        "type",
        "extension",
    )
    __fields__ = __slots__
    __converted__ = {
        "type": "type",
        "extension": "extension",
    }
    name: str | None
    type: CommCoworkerAppsRingTargetRequestType
    extension: CommReferencedExtensionResource

    def __init__(
        self,
        *,
        name: str | None = None,
        type: CommCoworkerAppsRingTargetRequestType
        | Literal["CoworkerAppsRingTarget"] = CommCoworkerAppsRingTargetRequestType.COWORKER_APPS_RING_TARGET,
        extension: CommReferencedExtensionResource | CommReferencedExtensionResourceDict,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        fill(self, locals())

    def to_dict(self) -> dict[str, Any]:
        d: dict[str, Any] = {}
        v: Any
        v = self.name
        if v is not None:
            d["name"] = v
        v = self.type
        if v is not None:
            d["type"] = v.wire if typeof(v) is CommCoworkerAppsRingTargetRequestType else v
        v = self.extension
        if v is not None:
            d["extension"] = v.to_dict() if typeof(v) is CommReferencedExtensionResource else encode(v)
        if self.__extras__:
            d.update(self.__extras__)
        return d


def decode_CommCoworkerAppsRingTargetRequest(d: dict[str, Any]) -> CommCoworkerAppsRingTargetRequest:
    """Decode a `CommCoworkerAppsRingTargetRequest`; what does not fit is passed on."""
    self = new(CommCoworkerAppsRingTargetRequest)
    get: Getter = d.get
    self.name = get("name")
    v = get("type")
    self.type = CommCoworkerAppsRingTargetRequestTypeTable[v] if typeof(v) is str else v
    v = get("extension")
    self.extension = decode_CommReferencedExtensionResource(v) if typeof(v) is dict else v
    self.__extras__ = (
        None
        if CommCoworkerAppsRingTargetRequestKeys.issuperset(d)
        else {k: d[k] for k in d if k not in CommCoworkerAppsRingTargetRequestKeys}
    )
    return self


CommCoworkerAppsRingTargetRequest.__decode__ = decode_CommCoworkerAppsRingTargetRequest
CommCoworkerAppsRingTargetRequestKeys = frozenset(
    (
        "name",
        "type",
        "extension",
    )
)


class CommCoworkerAppsRingTargetResource(Model):
    """The object `CommCoworkerAppsRingTargetResource`."""

    __slots__ = (
        "type",
        "extension",
    )
    __fields__ = __slots__
    __converted__ = {
        "type": "type",
        "extension": "extension",
    }
    type: CommCoworkerAppsRingTargetResourceType
    extension: CommReferencedExtensionResource

    def __init__(
        self,
        *,
        type: CommCoworkerAppsRingTargetResourceType
        | Literal["CoworkerAppsRingTarget"] = CommCoworkerAppsRingTargetResourceType.COWORKER_APPS_RING_TARGET,
        extension: CommReferencedExtensionResource | CommReferencedExtensionResourceDict,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        fill(self, locals())

    def to_dict(self) -> dict[str, Any]:
        d: dict[str, Any] = {}
        v: Any
        v = self.type
        if v is not None:
            d["type"] = v.wire if typeof(v) is CommCoworkerAppsRingTargetResourceType else v
        v = self.extension
        if v is not None:
            d["extension"] = v.to_dict() if typeof(v) is CommReferencedExtensionResource else encode(v)
        if self.__extras__:
            d.update(self.__extras__)
        return d


def decode_CommCoworkerAppsRingTargetResource(d: dict[str, Any]) -> CommCoworkerAppsRingTargetResource:
    """Decode a `CommCoworkerAppsRingTargetResource`; what does not fit is passed on."""
    self = new(CommCoworkerAppsRingTargetResource)
    get: Getter = d.get
    v = get("type")
    self.type = CommCoworkerAppsRingTargetResourceTypeTable[v] if typeof(v) is str else v
    v = get("extension")
    self.extension = decode_CommReferencedExtensionResource(v) if typeof(v) is dict else v
    self.__extras__ = (
        None
        if CommCoworkerAppsRingTargetResourceKeys.issuperset(d)
        else {k: d[k] for k in d if k not in CommCoworkerAppsRingTargetResourceKeys}
    )
    return self


CommCoworkerAppsRingTargetResource.__decode__ = decode_CommCoworkerAppsRingTargetResource
CommCoworkerAppsRingTargetResourceKeys = frozenset(
    (
        "type",
        "extension",
    )
)


class CommCoworkerForwardingTargetRequest(Model):
    """The object `CommCoworkerForwardingTargetRequest`."""

    __slots__ = (
        "name",
        "type",
        "extension",
    )
    __fields__ = __slots__
    __converted__ = {
        "type": "type",
        "extension": "extension",
    }
    name: str | None
    type: CommCoworkerForwardingTargetRequestType
    extension: CommReferencedExtensionResource

    def __init__(
        self,
        *,
        name: str | None = None,
        type: CommCoworkerForwardingTargetRequestType
        | Literal["CoworkerRingTarget"] = CommCoworkerForwardingTargetRequestType.COWORKER_RING_TARGET,
        extension: CommReferencedExtensionResource | CommReferencedExtensionResourceDict,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        fill(self, locals())

    def to_dict(self) -> dict[str, Any]:
        d: dict[str, Any] = {}
        v: Any
        v = self.name
        if v is not None:
            d["name"] = v
        v = self.type
        if v is not None:
            d["type"] = v.wire if typeof(v) is CommCoworkerForwardingTargetRequestType else v
        v = self.extension
        if v is not None:
            d["extension"] = v.to_dict() if typeof(v) is CommReferencedExtensionResource else encode(v)
        if self.__extras__:
            d.update(self.__extras__)
        return d


def decode_CommCoworkerForwardingTargetRequest(d: dict[str, Any]) -> CommCoworkerForwardingTargetRequest:
    """Decode a `CommCoworkerForwardingTargetRequest`; what does not fit is passed on."""
    self = new(CommCoworkerForwardingTargetRequest)
    get: Getter = d.get
    self.name = get("name")
    v = get("type")
    self.type = CommCoworkerForwardingTargetRequestTypeTable[v] if typeof(v) is str else v
    v = get("extension")
    self.extension = decode_CommReferencedExtensionResource(v) if typeof(v) is dict else v
    self.__extras__ = (
        None
        if CommCoworkerForwardingTargetRequestKeys.issuperset(d)
        else {k: d[k] for k in d if k not in CommCoworkerForwardingTargetRequestKeys}
    )
    return self


CommCoworkerForwardingTargetRequest.__decode__ = decode_CommCoworkerForwardingTargetRequest
CommCoworkerForwardingTargetRequestKeys = frozenset(
    (
        "name",
        "type",
        "extension",
    )
)


class CommCoworkerForwardingTargetResource(Model):
    """The object `CommCoworkerForwardingTargetResource`."""

    __slots__ = (
        "extension",
        "type",
    )
    __fields__ = __slots__
    __converted__ = {
        "extension": "extension",
        "type": "type",
    }
    extension: CommReferencedExtensionResource
    type: CommForwardingTargetTypeResource

    def __init__(
        self,
        *,
        extension: CommReferencedExtensionResource | CommReferencedExtensionResourceDict,
        type: CommForwardingTargetTypeResource
        | Literal[
            "CoworkerAppsRingTarget",
            "CoworkerRingTarget",
            "DeviceRingTarget",
            "ImsPhoneNumberRingTarget",
            "FmcPhoneNumberRingTarget",
            "IntegrationRingTarget",
            "PhoneNumberRingTarget",
            "CloudConnectorRingTarget",
        ],
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        fill(self, locals())

    def to_dict(self) -> dict[str, Any]:
        d: dict[str, Any] = {}
        v: Any
        v = self.extension
        if v is not None:
            d["extension"] = v.to_dict() if typeof(v) is CommReferencedExtensionResource else encode(v)
        v = self.type
        if v is not None:
            d["type"] = v.wire if typeof(v) is CommForwardingTargetTypeResource else v
        if self.__extras__:
            d.update(self.__extras__)
        return d


def decode_CommCoworkerForwardingTargetResource(d: dict[str, Any]) -> CommCoworkerForwardingTargetResource:
    """Decode a `CommCoworkerForwardingTargetResource`; what does not fit is passed on."""
    self = new(CommCoworkerForwardingTargetResource)
    get: Getter = d.get
    v = get("extension")
    self.extension = decode_CommReferencedExtensionResource(v) if typeof(v) is dict else v
    v = get("type")
    self.type = CommForwardingTargetTypeResourceTable[v] if typeof(v) is str else v
    self.__extras__ = (
        None
        if CommCoworkerForwardingTargetResourceKeys.issuperset(d)
        else {k: d[k] for k in d if k not in CommCoworkerForwardingTargetResourceKeys}
    )
    return self


CommCoworkerForwardingTargetResource.__decode__ = decode_CommCoworkerForwardingTargetResource
CommCoworkerForwardingTargetResourceKeys = frozenset(
    (
        "extension",
        "type",
    )
)


class CommDeviceForwardingTargetRequest(Model):
    """The object `CommDeviceForwardingTargetRequest`."""

    __slots__ = (
        "name",
        "type",
        "device",
        "extension",
    )
    __fields__ = __slots__
    __converted__ = {
        "type": "type",
        "device": "device",
        "extension": "extension",
    }
    name: str | None
    type: CommDeviceForwardingTargetRequestType
    device: CommDeviceRequest
    extension: CommReferencedExtensionResource | None

    def __init__(
        self,
        *,
        name: str | None = None,
        type: CommDeviceForwardingTargetRequestType
        | Literal["DeviceRingTarget"] = CommDeviceForwardingTargetRequestType.DEVICE_RING_TARGET,
        device: CommDeviceRequest | CommDeviceRequestDict,
        extension: CommReferencedExtensionResource | CommReferencedExtensionResourceDict | None = None,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        fill(self, locals())

    def to_dict(self) -> dict[str, Any]:
        d: dict[str, Any] = {}
        v: Any
        v = self.name
        if v is not None:
            d["name"] = v
        v = self.type
        if v is not None:
            d["type"] = v.wire if typeof(v) is CommDeviceForwardingTargetRequestType else v
        v = self.device
        if v is not None:
            d["device"] = v.to_dict() if typeof(v) is CommDeviceRequest else encode(v)
        v = self.extension
        if v is not None:
            d["extension"] = v.to_dict() if typeof(v) is CommReferencedExtensionResource else encode(v)
        if self.__extras__:
            d.update(self.__extras__)
        return d


def decode_CommDeviceForwardingTargetRequest(d: dict[str, Any]) -> CommDeviceForwardingTargetRequest:
    """Decode a `CommDeviceForwardingTargetRequest`; what does not fit is passed on."""
    self = new(CommDeviceForwardingTargetRequest)
    get: Getter = d.get
    self.name = get("name")
    v = get("type")
    self.type = CommDeviceForwardingTargetRequestTypeTable[v] if typeof(v) is str else v
    v = get("device")
    self.device = decode_CommDeviceRequest(v) if typeof(v) is dict else v
    v = get("extension")
    self.extension = decode_CommReferencedExtensionResource(v) if typeof(v) is dict else v
    self.__extras__ = (
        None
        if CommDeviceForwardingTargetRequestKeys.issuperset(d)
        else {k: d[k] for k in d if k not in CommDeviceForwardingTargetRequestKeys}
    )
    return self


CommDeviceForwardingTargetRequest.__decode__ = decode_CommDeviceForwardingTargetRequest
CommDeviceForwardingTargetRequestKeys = frozenset(
    (
        "name",
        "type",
        "device",
        "extension",
    )
)


class CommDeviceForwardingTargetResource(Model):
    """The object `CommDeviceForwardingTargetResource`."""

    __slots__ = (
        "type",
        "device",
        "extension",
        "name",
    )
    __fields__ = __slots__
    __converted__ = {
        "type": "type",
        "device": "device",
        "extension": "extension",
    }
    type: CommDeviceForwardingTargetResourceType
    device: CommDeviceResource
    extension: CommReferencedExtensionResource | None
    name: str | None

    def __init__(
        self,
        *,
        type: CommDeviceForwardingTargetResourceType
        | Literal["DeviceRingTarget"] = CommDeviceForwardingTargetResourceType.DEVICE_RING_TARGET,
        device: CommDeviceResource,
        extension: CommReferencedExtensionResource | CommReferencedExtensionResourceDict | None = None,
        name: str | None = None,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        fill(self, locals())

    def to_dict(self) -> dict[str, Any]:
        d: dict[str, Any] = {}
        v: Any
        v = self.type
        if v is not None:
            d["type"] = v.wire if typeof(v) is CommDeviceForwardingTargetResourceType else v
        v = self.device
        if v is not None:
            d["device"] = v.to_dict() if typeof(v) is CommDeviceResource else encode(v)
        v = self.extension
        if v is not None:
            d["extension"] = v.to_dict() if typeof(v) is CommReferencedExtensionResource else encode(v)
        v = self.name
        if v is not None:
            d["name"] = v
        if self.__extras__:
            d.update(self.__extras__)
        return d


def decode_CommDeviceForwardingTargetResource(d: dict[str, Any]) -> CommDeviceForwardingTargetResource:
    """Decode a `CommDeviceForwardingTargetResource`; what does not fit is passed on."""
    self = new(CommDeviceForwardingTargetResource)
    get: Getter = d.get
    v = get("type")
    self.type = CommDeviceForwardingTargetResourceTypeTable[v] if typeof(v) is str else v
    v = get("device")
    self.device = decode_CommDeviceResource(v) if typeof(v) is dict else v
    v = get("extension")
    self.extension = decode_CommReferencedExtensionResource(v) if typeof(v) is dict else v
    self.name = get("name")
    self.__extras__ = (
        None
        if CommDeviceForwardingTargetResourceKeys.issuperset(d)
        else {k: d[k] for k in d if k not in CommDeviceForwardingTargetResourceKeys}
    )
    return self


CommDeviceForwardingTargetResource.__decode__ = decode_CommDeviceForwardingTargetResource
CommDeviceForwardingTargetResourceKeys = frozenset(
    (
        "type",
        "device",
        "extension",
        "name",
    )
)


class CommExtensionListResource(Model):
    """The object `CommExtensionListResource`."""

    __slots__ = (
        "paging",
        "referenced_extensions",
    )
    __fields__ = __slots__
    __converted__ = {
        "paging": "paging",
        "referenced_extensions": "referencedExtensions",
    }
    paging: EnumeratedPagingModel | None
    referenced_extensions: list[CommReferencedExtensionResource]

    def __init__(
        self,
        *,
        paging: EnumeratedPagingModel | None = None,
        referenced_extensions: Sequence[CommReferencedExtensionResource | CommReferencedExtensionResourceDict],
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        fill(self, locals())

    def to_dict(self) -> dict[str, Any]:
        d: dict[str, Any] = {}
        v: Any
        v = self.paging
        if v is not None:
            d["paging"] = v.to_dict() if typeof(v) is EnumeratedPagingModel else encode(v)
        v = self.referenced_extensions
        if v is not None:
            d["referencedExtensions"] = (
                [i0.to_dict() if typeof(i0) is CommReferencedExtensionResource else encode(i0) for i0 in v]
                if typeof(v) is list
                else encode(v)
            )
        if self.__extras__:
            d.update(self.__extras__)
        return d


def decode_CommExtensionListResource(d: dict[str, Any]) -> CommExtensionListResource:
    """Decode a `CommExtensionListResource`; what does not fit is passed on."""
    self = new(CommExtensionListResource)
    get: Getter = d.get
    v = get("paging")
    self.paging = decode_EnumeratedPagingModel(v) if typeof(v) is dict else v
    v = get("referencedExtensions")
    self.referenced_extensions = (
        [decode_CommReferencedExtensionResource(i0) if typeof(i0) is dict else i0 for i0 in v]
        if typeof(v) is list
        else v
    )
    self.__extras__ = (
        None
        if CommExtensionListResourceKeys.issuperset(d)
        else {k: d[k] for k in d if k not in CommExtensionListResourceKeys}
    )
    return self


CommExtensionListResource.__decode__ = decode_CommExtensionListResource
CommExtensionListResourceKeys = frozenset(
    (
        "paging",
        "referencedExtensions",
    )
)


class CommFmcPhoneNumberForwardingTargetResource(Model):
    """The object `CommFmcPhoneNumberForwardingTargetResource`."""

    __slots__ = (
        "type",
        "destination",
    )
    __fields__ = __slots__
    __converted__ = {
        "type": "type",
        "destination": "destination",
    }
    type: CommFmcPhoneNumberForwardingTargetResourceType
    destination: CommPhoneNumberResource

    def __init__(
        self,
        *,
        type: CommFmcPhoneNumberForwardingTargetResourceType
        | Literal[
            "FmcPhoneNumberRingTarget"
        ] = CommFmcPhoneNumberForwardingTargetResourceType.FMC_PHONE_NUMBER_RING_TARGET,
        destination: CommPhoneNumberResource | CommPhoneNumberResourceDict,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        fill(self, locals())

    def to_dict(self) -> dict[str, Any]:
        d: dict[str, Any] = {}
        v: Any
        v = self.type
        if v is not None:
            d["type"] = v.wire if typeof(v) is CommFmcPhoneNumberForwardingTargetResourceType else v
        v = self.destination
        if v is not None:
            d["destination"] = v.to_dict() if typeof(v) is CommPhoneNumberResource else encode(v)
        if self.__extras__:
            d.update(self.__extras__)
        return d


def decode_CommFmcPhoneNumberForwardingTargetResource(d: dict[str, Any]) -> CommFmcPhoneNumberForwardingTargetResource:
    """Decode a `CommFmcPhoneNumberForwardingTargetResource`; what does not fit is passed on."""
    self = new(CommFmcPhoneNumberForwardingTargetResource)
    get: Getter = d.get
    v = get("type")
    self.type = CommFmcPhoneNumberForwardingTargetResourceTypeTable[v] if typeof(v) is str else v
    v = get("destination")
    self.destination = decode_CommPhoneNumberResource(v) if typeof(v) is dict else v
    self.__extras__ = (
        None
        if CommFmcPhoneNumberForwardingTargetResourceKeys.issuperset(d)
        else {k: d[k] for k in d if k not in CommFmcPhoneNumberForwardingTargetResourceKeys}
    )
    return self


CommFmcPhoneNumberForwardingTargetResource.__decode__ = decode_CommFmcPhoneNumberForwardingTargetResource
CommFmcPhoneNumberForwardingTargetResourceKeys = frozenset(
    (
        "type",
        "destination",
    )
)


class CommForwardingTargetsResource(Model):
    """The object `CommForwardingTargetsResource`."""

    __slots__ = (
        "paging",
        "records",
    )
    __fields__ = __slots__
    __converted__ = {
        "paging": "paging",
        "records": "records",
    }
    paging: EnumeratedPagingModel
    records: list[CommForwardingTargetsResourceRecordsItem]

    def __init__(
        self,
        *,
        paging: EnumeratedPagingModel,
        records: list[CommForwardingTargetsResourceRecordsItem],
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        fill(self, locals())

    def to_dict(self) -> dict[str, Any]:
        d: dict[str, Any] = {}
        v: Any
        v = self.paging
        if v is not None:
            d["paging"] = v.to_dict() if typeof(v) is EnumeratedPagingModel else encode(v)
        v = self.records
        if v is not None:
            d["records"] = [encode(i0) for i0 in v] if typeof(v) is list else encode(v)
        if self.__extras__:
            d.update(self.__extras__)
        return d


def decode_CommForwardingTargetsResource(d: dict[str, Any]) -> CommForwardingTargetsResource:
    """Decode a `CommForwardingTargetsResource`; what does not fit is passed on."""
    self = new(CommForwardingTargetsResource)
    get: Getter = d.get
    v = get("paging")
    self.paging = decode_EnumeratedPagingModel(v) if typeof(v) is dict else v
    v = get("records")
    self.records = [decode_CommForwardingTargetsResourceRecordsItem(i0) for i0 in v] if typeof(v) is list else v
    self.__extras__ = (
        None
        if CommForwardingTargetsResourceKeys.issuperset(d)
        else {k: d[k] for k in d if k not in CommForwardingTargetsResourceKeys}
    )
    return self


CommForwardingTargetsResource.__decode__ = decode_CommForwardingTargetsResource
CommForwardingTargetsResourceKeys = frozenset(
    (
        "paging",
        "records",
    )
)


class CommImsPhoneNumberForwardingTargetResource(Model):
    """The object `CommImsPhoneNumberForwardingTargetResource`."""

    __slots__ = (
        "type",
        "destination",
    )
    __fields__ = __slots__
    __converted__ = {
        "type": "type",
        "destination": "destination",
    }
    type: CommImsPhoneNumberForwardingTargetResourceType
    destination: CommPhoneNumberResource

    def __init__(
        self,
        *,
        type: CommImsPhoneNumberForwardingTargetResourceType
        | Literal[
            "ImsPhoneNumberRingTarget"
        ] = CommImsPhoneNumberForwardingTargetResourceType.IMS_PHONE_NUMBER_RING_TARGET,
        destination: CommPhoneNumberResource | CommPhoneNumberResourceDict,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        fill(self, locals())

    def to_dict(self) -> dict[str, Any]:
        d: dict[str, Any] = {}
        v: Any
        v = self.type
        if v is not None:
            d["type"] = v.wire if typeof(v) is CommImsPhoneNumberForwardingTargetResourceType else v
        v = self.destination
        if v is not None:
            d["destination"] = v.to_dict() if typeof(v) is CommPhoneNumberResource else encode(v)
        if self.__extras__:
            d.update(self.__extras__)
        return d


def decode_CommImsPhoneNumberForwardingTargetResource(d: dict[str, Any]) -> CommImsPhoneNumberForwardingTargetResource:
    """Decode a `CommImsPhoneNumberForwardingTargetResource`; what does not fit is passed on."""
    self = new(CommImsPhoneNumberForwardingTargetResource)
    get: Getter = d.get
    v = get("type")
    self.type = CommImsPhoneNumberForwardingTargetResourceTypeTable[v] if typeof(v) is str else v
    v = get("destination")
    self.destination = decode_CommPhoneNumberResource(v) if typeof(v) is dict else v
    self.__extras__ = (
        None
        if CommImsPhoneNumberForwardingTargetResourceKeys.issuperset(d)
        else {k: d[k] for k in d if k not in CommImsPhoneNumberForwardingTargetResourceKeys}
    )
    return self


CommImsPhoneNumberForwardingTargetResource.__decode__ = decode_CommImsPhoneNumberForwardingTargetResource
CommImsPhoneNumberForwardingTargetResourceKeys = frozenset(
    (
        "type",
        "destination",
    )
)


class CommIntegrationForwardingTargetRequest(Model):
    """The object `CommIntegrationForwardingTargetRequest`."""

    __slots__ = (
        "name",
        "type",
        "integration",
    )
    __fields__ = __slots__
    __converted__ = {
        "type": "type",
        "integration": "integration",
    }
    name: str | None
    type: CommIntegrationForwardingTargetRequestType
    integration: CommIntegrationRequest

    def __init__(
        self,
        *,
        name: str | None = None,
        type: CommIntegrationForwardingTargetRequestType
        | Literal["IntegrationRingTarget"] = CommIntegrationForwardingTargetRequestType.INTEGRATION_RING_TARGET,
        integration: CommIntegrationRequest | CommIntegrationRequestDict,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        fill(self, locals())

    def to_dict(self) -> dict[str, Any]:
        d: dict[str, Any] = {}
        v: Any
        v = self.name
        if v is not None:
            d["name"] = v
        v = self.type
        if v is not None:
            d["type"] = v.wire if typeof(v) is CommIntegrationForwardingTargetRequestType else v
        v = self.integration
        if v is not None:
            d["integration"] = v.to_dict() if typeof(v) is CommIntegrationRequest else encode(v)
        if self.__extras__:
            d.update(self.__extras__)
        return d


def decode_CommIntegrationForwardingTargetRequest(d: dict[str, Any]) -> CommIntegrationForwardingTargetRequest:
    """Decode a `CommIntegrationForwardingTargetRequest`; what does not fit is passed on."""
    self = new(CommIntegrationForwardingTargetRequest)
    get: Getter = d.get
    self.name = get("name")
    v = get("type")
    self.type = CommIntegrationForwardingTargetRequestTypeTable[v] if typeof(v) is str else v
    v = get("integration")
    self.integration = decode_CommIntegrationRequest(v) if typeof(v) is dict else v
    self.__extras__ = (
        None
        if CommIntegrationForwardingTargetRequestKeys.issuperset(d)
        else {k: d[k] for k in d if k not in CommIntegrationForwardingTargetRequestKeys}
    )
    return self


CommIntegrationForwardingTargetRequest.__decode__ = decode_CommIntegrationForwardingTargetRequest
CommIntegrationForwardingTargetRequestKeys = frozenset(
    (
        "name",
        "type",
        "integration",
    )
)


class CommIntegrationForwardingTargetResource(Model):
    """The object `CommIntegrationForwardingTargetResource`."""

    __slots__ = (
        "type",
        "integration",
    )
    __fields__ = __slots__
    __converted__ = {
        "type": "type",
        "integration": "integration",
    }
    type: CommIntegrationForwardingTargetResourceType
    integration: CommIntegrationResource

    def __init__(
        self,
        *,
        type: CommIntegrationForwardingTargetResourceType
        | Literal["IntegrationRingTarget"] = CommIntegrationForwardingTargetResourceType.INTEGRATION_RING_TARGET,
        integration: CommIntegrationResource,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        fill(self, locals())

    def to_dict(self) -> dict[str, Any]:
        d: dict[str, Any] = {}
        v: Any
        v = self.type
        if v is not None:
            d["type"] = v.wire if typeof(v) is CommIntegrationForwardingTargetResourceType else v
        v = self.integration
        if v is not None:
            d["integration"] = v.to_dict() if typeof(v) is CommIntegrationResource else encode(v)
        if self.__extras__:
            d.update(self.__extras__)
        return d


def decode_CommIntegrationForwardingTargetResource(d: dict[str, Any]) -> CommIntegrationForwardingTargetResource:
    """Decode a `CommIntegrationForwardingTargetResource`; what does not fit is passed on."""
    self = new(CommIntegrationForwardingTargetResource)
    get: Getter = d.get
    v = get("type")
    self.type = CommIntegrationForwardingTargetResourceTypeTable[v] if typeof(v) is str else v
    v = get("integration")
    self.integration = decode_CommIntegrationResource(v) if typeof(v) is dict else v
    self.__extras__ = (
        None
        if CommIntegrationForwardingTargetResourceKeys.issuperset(d)
        else {k: d[k] for k in d if k not in CommIntegrationForwardingTargetResourceKeys}
    )
    return self


CommIntegrationForwardingTargetResource.__decode__ = decode_CommIntegrationForwardingTargetResource
CommIntegrationForwardingTargetResourceKeys = frozenset(
    (
        "type",
        "integration",
    )
)


class CommPhoneNumberForwardingTargetRequest(Model):
    """The object `CommPhoneNumberForwardingTargetRequest`."""

    __slots__ = (
        "name",
        "type",
        "destination",
    )
    __fields__ = __slots__
    __converted__ = {
        "type": "type",
        "destination": "destination",
    }
    name: str | None
    type: CommPhoneNumberForwardingTargetRequestType
    destination: CommPhoneNumberResource

    def __init__(
        self,
        *,
        name: str | None = None,
        type: CommPhoneNumberForwardingTargetRequestType
        | Literal["PhoneNumberRingTarget"] = CommPhoneNumberForwardingTargetRequestType.PHONE_NUMBER_RING_TARGET,
        destination: CommPhoneNumberResource | CommPhoneNumberResourceDict,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        fill(self, locals())

    def to_dict(self) -> dict[str, Any]:
        d: dict[str, Any] = {}
        v: Any
        v = self.name
        if v is not None:
            d["name"] = v
        v = self.type
        if v is not None:
            d["type"] = v.wire if typeof(v) is CommPhoneNumberForwardingTargetRequestType else v
        v = self.destination
        if v is not None:
            d["destination"] = v.to_dict() if typeof(v) is CommPhoneNumberResource else encode(v)
        if self.__extras__:
            d.update(self.__extras__)
        return d


def decode_CommPhoneNumberForwardingTargetRequest(d: dict[str, Any]) -> CommPhoneNumberForwardingTargetRequest:
    """Decode a `CommPhoneNumberForwardingTargetRequest`; what does not fit is passed on."""
    self = new(CommPhoneNumberForwardingTargetRequest)
    get: Getter = d.get
    self.name = get("name")
    v = get("type")
    self.type = CommPhoneNumberForwardingTargetRequestTypeTable[v] if typeof(v) is str else v
    v = get("destination")
    self.destination = decode_CommPhoneNumberResource(v) if typeof(v) is dict else v
    self.__extras__ = (
        None
        if CommPhoneNumberForwardingTargetRequestKeys.issuperset(d)
        else {k: d[k] for k in d if k not in CommPhoneNumberForwardingTargetRequestKeys}
    )
    return self


CommPhoneNumberForwardingTargetRequest.__decode__ = decode_CommPhoneNumberForwardingTargetRequest
CommPhoneNumberForwardingTargetRequestKeys = frozenset(
    (
        "name",
        "type",
        "destination",
    )
)


class CommPhoneNumberForwardingTargetResource(Model):
    """The object `CommPhoneNumberForwardingTargetResource`."""

    __slots__ = (
        "type",
        "destination",
    )
    __fields__ = __slots__
    __converted__ = {
        "type": "type",
        "destination": "destination",
    }
    type: CommPhoneNumberForwardingTargetResourceType
    destination: CommPhoneNumberResource

    def __init__(
        self,
        *,
        type: CommPhoneNumberForwardingTargetResourceType
        | Literal["PhoneNumberRingTarget"] = CommPhoneNumberForwardingTargetResourceType.PHONE_NUMBER_RING_TARGET,
        destination: CommPhoneNumberResource | CommPhoneNumberResourceDict,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        fill(self, locals())

    def to_dict(self) -> dict[str, Any]:
        d: dict[str, Any] = {}
        v: Any
        v = self.type
        if v is not None:
            d["type"] = v.wire if typeof(v) is CommPhoneNumberForwardingTargetResourceType else v
        v = self.destination
        if v is not None:
            d["destination"] = v.to_dict() if typeof(v) is CommPhoneNumberResource else encode(v)
        if self.__extras__:
            d.update(self.__extras__)
        return d


def decode_CommPhoneNumberForwardingTargetResource(d: dict[str, Any]) -> CommPhoneNumberForwardingTargetResource:
    """Decode a `CommPhoneNumberForwardingTargetResource`; what does not fit is passed on."""
    self = new(CommPhoneNumberForwardingTargetResource)
    get: Getter = d.get
    v = get("type")
    self.type = CommPhoneNumberForwardingTargetResourceTypeTable[v] if typeof(v) is str else v
    v = get("destination")
    self.destination = decode_CommPhoneNumberResource(v) if typeof(v) is dict else v
    self.__extras__ = (
        None
        if CommPhoneNumberForwardingTargetResourceKeys.issuperset(d)
        else {k: d[k] for k in d if k not in CommPhoneNumberForwardingTargetResourceKeys}
    )
    return self


CommPhoneNumberForwardingTargetResource.__decode__ = decode_CommPhoneNumberForwardingTargetResource
CommPhoneNumberForwardingTargetResourceKeys = frozenset(
    (
        "type",
        "destination",
    )
)


class CommRemoveForwardingTargetsItemResource(Model):
    """The object `CommRemoveForwardingTargetsItemResource`."""

    __slots__ = (
        "bulk_item",
        "bulk_item_errors",
        "bulk_item_successful",
    )
    __fields__ = __slots__
    __converted__ = {
        "bulk_item": "bulkItem",
        "bulk_item_errors": "bulkItemErrors",
    }
    bulk_item: CommRemoveForwardingTargetsItemResourceBulkItem
    bulk_item_errors: list[ApiError] | None
    bulk_item_successful: bool

    def __init__(
        self,
        *,
        bulk_item: CommRemoveForwardingTargetsItemResourceBulkItem
        | CommRemoveForwardingTargetsItemResourceBulkItemDict,
        bulk_item_errors: list[ApiError] | None = None,
        bulk_item_successful: bool,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        fill(self, locals())

    def to_dict(self) -> dict[str, Any]:
        d: dict[str, Any] = {}
        v: Any
        v = self.bulk_item
        if v is not None:
            d["bulkItem"] = encode(v)
        v = self.bulk_item_errors
        if v is not None:
            d["bulkItemErrors"] = (
                [i0.to_dict() if typeof(i0) is ApiError else encode(i0) for i0 in v] if typeof(v) is list else encode(v)
            )
        v = self.bulk_item_successful
        if v is not None:
            d["bulkItemSuccessful"] = v
        if self.__extras__:
            d.update(self.__extras__)
        return d


def decode_CommRemoveForwardingTargetsItemResource(d: dict[str, Any]) -> CommRemoveForwardingTargetsItemResource:
    """Decode a `CommRemoveForwardingTargetsItemResource`; what does not fit is passed on."""
    self = new(CommRemoveForwardingTargetsItemResource)
    get: Getter = d.get
    self.bulk_item = decode_CommRemoveForwardingTargetsItemResourceBulkItem(get("bulkItem"))
    v = get("bulkItemErrors")
    self.bulk_item_errors = [decode_ApiError(i0) if typeof(i0) is dict else i0 for i0 in v] if typeof(v) is list else v
    self.bulk_item_successful = get("bulkItemSuccessful")
    self.__extras__ = (
        None
        if CommRemoveForwardingTargetsItemResourceKeys.issuperset(d)
        else {k: d[k] for k in d if k not in CommRemoveForwardingTargetsItemResourceKeys}
    )
    return self


CommRemoveForwardingTargetsItemResource.__decode__ = decode_CommRemoveForwardingTargetsItemResource
CommRemoveForwardingTargetsItemResourceKeys = frozenset(
    (
        "bulkItem",
        "bulkItemErrors",
        "bulkItemSuccessful",
    )
)


class CommRemoveForwardingTargetsRequest(Model):
    """The object `CommRemoveForwardingTargetsRequest`."""

    __slots__ = ("records",)
    __fields__ = __slots__
    __converted__ = {
        "records": "records",
    }
    records: list[CommRemoveForwardingTargetsItemResourceBulkItem]

    def __init__(
        self,
        *,
        records: Sequence[
            CommRemoveForwardingTargetsItemResourceBulkItem | CommRemoveForwardingTargetsItemResourceBulkItemDict
        ],
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        fill(self, locals())

    def to_dict(self) -> dict[str, Any]:
        d: dict[str, Any] = {}
        v: Any
        v = self.records
        if v is not None:
            d["records"] = [encode(i0) for i0 in v] if typeof(v) is list else encode(v)
        if self.__extras__:
            d.update(self.__extras__)
        return d


def decode_CommRemoveForwardingTargetsRequest(d: dict[str, Any]) -> CommRemoveForwardingTargetsRequest:
    """Decode a `CommRemoveForwardingTargetsRequest`; what does not fit is passed on."""
    self = new(CommRemoveForwardingTargetsRequest)
    get: Getter = d.get
    v = get("records")
    self.records = [decode_CommRemoveForwardingTargetsItemResourceBulkItem(i0) for i0 in v] if typeof(v) is list else v
    self.__extras__ = (
        None
        if CommRemoveForwardingTargetsRequestKeys.issuperset(d)
        else {k: d[k] for k in d if k not in CommRemoveForwardingTargetsRequestKeys}
    )
    return self


CommRemoveForwardingTargetsRequest.__decode__ = decode_CommRemoveForwardingTargetsRequest
CommRemoveForwardingTargetsRequestKeys = frozenset(("records",))


class CommRemoveForwardingTargetsResponse(Model):
    """The object `CommRemoveForwardingTargetsResponse`."""

    __slots__ = ("records",)
    __fields__ = __slots__
    __converted__ = {
        "records": "records",
    }
    records: list[CommRemoveForwardingTargetsItemResource]

    def __init__(
        self,
        *,
        records: list[CommRemoveForwardingTargetsItemResource],
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        fill(self, locals())

    def to_dict(self) -> dict[str, Any]:
        d: dict[str, Any] = {}
        v: Any
        v = self.records
        if v is not None:
            d["records"] = (
                [i0.to_dict() if typeof(i0) is CommRemoveForwardingTargetsItemResource else encode(i0) for i0 in v]
                if typeof(v) is list
                else encode(v)
            )
        if self.__extras__:
            d.update(self.__extras__)
        return d


def decode_CommRemoveForwardingTargetsResponse(d: dict[str, Any]) -> CommRemoveForwardingTargetsResponse:
    """Decode a `CommRemoveForwardingTargetsResponse`; what does not fit is passed on."""
    self = new(CommRemoveForwardingTargetsResponse)
    get: Getter = d.get
    v = get("records")
    self.records = (
        [decode_CommRemoveForwardingTargetsItemResource(i0) if typeof(i0) is dict else i0 for i0 in v]
        if typeof(v) is list
        else v
    )
    self.__extras__ = (
        None
        if CommRemoveForwardingTargetsResponseKeys.issuperset(d)
        else {k: d[k] for k in d if k not in CommRemoveForwardingTargetsResponseKeys}
    )
    return self


CommRemoveForwardingTargetsResponse.__decode__ = decode_CommRemoveForwardingTargetsResponse
CommRemoveForwardingTargetsResponseKeys = frozenset(("records",))

CommForwardingTargetsResourceRecordsItem: TypeAlias = "CommCoworkerAppsRingTargetResource | CommCoworkerForwardingTargetResource | CommDeviceForwardingTargetResource | CommImsPhoneNumberForwardingTargetResource | CommFmcPhoneNumberForwardingTargetResource | CommIntegrationForwardingTargetResource | CommPhoneNumberForwardingTargetResource | CommCloudConnectorForwardingTargetResource | UnknownVariant"
"""One of several."""


def decode_CommForwardingTargetsResourceRecordsItem(v: Any) -> Any:
    """Decode a `CommForwardingTargetsResourceRecordsItem`; what fits no member is passed on."""
    if typeof(v) is dict:
        tag = v.get("type")
        decode = CommForwardingTargetsResourceRecordsItemVariants.get(tag) if typeof(tag) is str else None
        return UnknownVariant(v) if decode is None else decode(v)
    return v


CommRemoveForwardingTargetsItemResourceBulkItem: TypeAlias = "CommCoworkerAppsRingTargetRequest | CommCoworkerForwardingTargetRequest | CommDeviceForwardingTargetRequest | CommIntegrationForwardingTargetRequest | CommPhoneNumberForwardingTargetRequest | CommCloudConnectorRingTargetRequest | UnknownVariant"
"""One of several."""


def decode_CommRemoveForwardingTargetsItemResourceBulkItem(v: Any) -> Any:
    """Decode a `CommRemoveForwardingTargetsItemResourceBulkItem`; what fits no member is passed on."""
    if typeof(v) is dict:
        tag = v.get("type")
        decode = CommRemoveForwardingTargetsItemResourceBulkItemVariants.get(tag) if typeof(tag) is str else None
        return UnknownVariant(v) if decode is None else decode(v)
    return v


CommForwardingTargetsResourceRecordsItemVariants: dict[str, Decoder] = {
    "CloudConnectorRingTarget": decode_CommCloudConnectorForwardingTargetResource,
    "CoworkerAppsRingTarget": decode_CommCoworkerAppsRingTargetResource,
    "CoworkerRingTarget": decode_CommCoworkerForwardingTargetResource,
    "DeviceRingTarget": decode_CommDeviceForwardingTargetResource,
    "FmcPhoneNumberRingTarget": decode_CommFmcPhoneNumberForwardingTargetResource,
    "ImsPhoneNumberRingTarget": decode_CommImsPhoneNumberForwardingTargetResource,
    "IntegrationRingTarget": decode_CommIntegrationForwardingTargetResource,
    "PhoneNumberRingTarget": decode_CommPhoneNumberForwardingTargetResource,
}
CommRemoveForwardingTargetsItemResourceBulkItemVariants: dict[str, Decoder] = {
    "CloudConnectorRingTarget": decode_CommCloudConnectorRingTargetRequest,
    "CoworkerAppsRingTarget": decode_CommCoworkerAppsRingTargetRequest,
    "CoworkerRingTarget": decode_CommCoworkerForwardingTargetRequest,
    "DeviceRingTarget": decode_CommDeviceForwardingTargetRequest,
    "IntegrationRingTarget": decode_CommIntegrationForwardingTargetRequest,
    "PhoneNumberRingTarget": decode_CommPhoneNumberForwardingTargetRequest,
}
