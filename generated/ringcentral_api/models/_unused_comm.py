"""Models: unused comm."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, TypeAlias

from .._model import Decoder, EnumTable, Getter, Model, encode, fill, new, typeof
from ..types import OpenEnum, UnknownVariant
from ._forwarding_targets import (
    CommCloudConnectorForwardingTargetResource,
    CommCoworkerAppsRingTargetRequest,
    CommCoworkerAppsRingTargetResource,
    CommCoworkerForwardingTargetRequest,
    CommCoworkerForwardingTargetResource,
    CommDeviceForwardingTargetRequest,
    CommDeviceForwardingTargetResource,
    CommFmcPhoneNumberForwardingTargetResource,
    CommImsPhoneNumberForwardingTargetResource,
    CommIntegrationForwardingTargetRequest,
    CommIntegrationForwardingTargetResource,
    CommPhoneNumberForwardingTargetRequest,
    CommPhoneNumberForwardingTargetResource,
    decode_CommCloudConnectorForwardingTargetResource,
    decode_CommCoworkerAppsRingTargetRequest,
    decode_CommCoworkerAppsRingTargetResource,
    decode_CommCoworkerForwardingTargetRequest,
    decode_CommCoworkerForwardingTargetResource,
    decode_CommDeviceForwardingTargetRequest,
    decode_CommDeviceForwardingTargetResource,
    decode_CommFmcPhoneNumberForwardingTargetResource,
    decode_CommImsPhoneNumberForwardingTargetResource,
    decode_CommIntegrationForwardingTargetRequest,
    decode_CommIntegrationForwardingTargetResource,
    decode_CommPhoneNumberForwardingTargetRequest,
    decode_CommPhoneNumberForwardingTargetResource,
)
from ._shared_comm_all_desktop_ring_always_ring_target_resource import (
    CommAllDesktopRingTargetRequest,
    CommAllDesktopRingTargetResource,
    CommAllMobileRingTargetRequest,
    CommAllMobileRingTargetResource,
    CommCloudConnectorRingTargetResource,
    CommCloudConnectorTerminatingTargetRequest,
    CommCloudConnectorTerminatingTargetResource,
    CommCoworkerRingTargetRequest,
    CommCoworkerRingTargetResource,
    CommDeviceRingTargetRequest,
    CommDeviceRingTargetResource,
    CommExtensionTerminatingTargetRequest,
    CommExtensionTerminatingTargetResource,
    CommFmcPhoneNumberRingTargetRequest,
    CommFmcPhoneNumberRingTargetResource,
    CommHotdeskRingTargetRequest,
    CommHotdeskRingTargetResource,
    CommImsPhoneNumberRingTargetRequest,
    CommImsPhoneNumberRingTargetResource,
    CommIntegrationRingTargetRequest,
    CommIntegrationRingTargetResource,
    CommPhoneNumberRingTargetRequest,
    CommPhoneNumberRingTargetResource,
    CommPhoneNumberTerminatingTargetRequest,
    CommPhoneNumberTerminatingTargetResource,
    CommPlayAnnouncementTerminatingTargetRequest,
    CommPlayAnnouncementTerminatingTargetResource,
    CommPlayConnectingMessageActionRequest,
    CommPlayConnectingMessageActionResource,
    CommPlayConnectingPromptActionRequest,
    CommPlayConnectingPromptActionResource,
    CommPlayWelcomePromptActionRequest,
    CommPlayWelcomePromptActionResource,
    CommRingAlwaysGroupActionRequest,
    CommRingAlwaysGroupActionResource,
    CommRingGroupActionRequest,
    CommRingGroupActionResource,
    CommScreeningActionRequest,
    CommScreeningActionResource,
    CommTerminatingActionRequest,
    CommTerminatingActionResource,
    CommVoiceMailTerminatingTargetRequest,
    CommVoiceMailTerminatingTargetResource,
    decode_CommAllDesktopRingTargetRequest,
    decode_CommAllDesktopRingTargetResource,
    decode_CommAllMobileRingTargetRequest,
    decode_CommAllMobileRingTargetResource,
    decode_CommCloudConnectorRingTargetResource,
    decode_CommCloudConnectorTerminatingTargetRequest,
    decode_CommCloudConnectorTerminatingTargetResource,
    decode_CommCoworkerRingTargetRequest,
    decode_CommCoworkerRingTargetResource,
    decode_CommDeviceRingTargetRequest,
    decode_CommDeviceRingTargetResource,
    decode_CommExtensionTerminatingTargetRequest,
    decode_CommExtensionTerminatingTargetResource,
    decode_CommFmcPhoneNumberRingTargetRequest,
    decode_CommFmcPhoneNumberRingTargetResource,
    decode_CommHotdeskRingTargetRequest,
    decode_CommHotdeskRingTargetResource,
    decode_CommImsPhoneNumberRingTargetRequest,
    decode_CommImsPhoneNumberRingTargetResource,
    decode_CommIntegrationRingTargetRequest,
    decode_CommIntegrationRingTargetResource,
    decode_CommPhoneNumberRingTargetRequest,
    decode_CommPhoneNumberRingTargetResource,
    decode_CommPhoneNumberTerminatingTargetRequest,
    decode_CommPhoneNumberTerminatingTargetResource,
    decode_CommPlayAnnouncementTerminatingTargetRequest,
    decode_CommPlayAnnouncementTerminatingTargetResource,
    decode_CommPlayConnectingMessageActionRequest,
    decode_CommPlayConnectingMessageActionResource,
    decode_CommPlayConnectingPromptActionRequest,
    decode_CommPlayConnectingPromptActionResource,
    decode_CommPlayWelcomePromptActionRequest,
    decode_CommPlayWelcomePromptActionResource,
    decode_CommRingAlwaysGroupActionRequest,
    decode_CommRingAlwaysGroupActionResource,
    decode_CommRingGroupActionRequest,
    decode_CommRingGroupActionResource,
    decode_CommScreeningActionRequest,
    decode_CommScreeningActionResource,
    decode_CommTerminatingActionRequest,
    decode_CommTerminatingActionResource,
    decode_CommVoiceMailTerminatingTargetRequest,
    decode_CommVoiceMailTerminatingTargetResource,
)
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
from ._shared_comm_daily_trigger_resource import (
    CommDailyTriggerResource,
    CommRangeTriggerResource,
    CommWeeklyTriggerResource,
    decode_CommDailyTriggerResource,
    decode_CommRangeTriggerResource,
    decode_CommWeeklyTriggerResource,
)
from ._states import (
    CommDailyTriggerRequest,
    CommRangeTriggerRequest,
    CommWeeklyTriggerRequest,
    decode_CommDailyTriggerRequest,
    decode_CommRangeTriggerRequest,
    decode_CommWeeklyTriggerRequest,
)

if TYPE_CHECKING:
    from typing import Literal

    from ..bodies._shared_comm_cloud_connector_ring_target_request import (
        CommCloudDestinationDict,
        CommDeviceRequestDict,
        CommIntegrationRequestDict,
        CommPhoneNumberResourceDict,
        CommReferencedExtensionResourceDict,
    )


class CommActionTypeRequest(OpenEnum):
    """Values of `CommActionTypeRequest`."""

    PLAY_CONNECTING_MESSAGE_ACTION = "PlayConnectingMessageAction"
    PLAY_CONNECTING_PROMPT_ACTION = "PlayConnectingPromptAction"
    PLAY_WELCOME_PROMPT_ACTION = "PlayWelcomePromptAction"
    SCREENING_ACTION = "ScreeningAction"
    RING_GROUP_ACTION = "RingGroupAction"
    RING_ALWAYS_GROUP_ACTION = "RingAlwaysGroupAction"
    TERMINATING_ACTION = "TerminatingAction"


CommActionTypeRequestTable = EnumTable(CommActionTypeRequest)


class CommActionTypeResource(OpenEnum):
    """Values of `CommActionTypeResource`."""

    PLAY_CONNECTING_MESSAGE_ACTION = "PlayConnectingMessageAction"
    PLAY_CONNECTING_PROMPT_ACTION = "PlayConnectingPromptAction"
    PLAY_WELCOME_PROMPT_ACTION = "PlayWelcomePromptAction"
    SCREENING_ACTION = "ScreeningAction"
    RING_GROUP_ACTION = "RingGroupAction"
    RING_ALWAYS_GROUP_ACTION = "RingAlwaysGroupAction"
    TERMINATING_ACTION = "TerminatingAction"


CommActionTypeResourceTable = EnumTable(CommActionTypeResource)


class CommAllDesktopTargetRequestType(OpenEnum):
    """Values of `CommAllDesktopTargetRequestType`."""

    ALL_DESKTOP_RING_TARGET = "AllDesktopRingTarget"


CommAllDesktopTargetRequestTypeTable = EnumTable(CommAllDesktopTargetRequestType)


class CommAllDesktopTargetResourceType(OpenEnum):
    """Values of `CommAllDesktopTargetResourceType`."""

    ALL_DESKTOP_RING_TARGET = "AllDesktopRingTarget"


CommAllDesktopTargetResourceTypeTable = EnumTable(CommAllDesktopTargetResourceType)


class CommAllMobileTargetRequestType(OpenEnum):
    """Values of `CommAllMobileTargetRequestType`."""

    ALL_MOBILE_RING_TARGET = "AllMobileRingTarget"


CommAllMobileTargetRequestTypeTable = EnumTable(CommAllMobileTargetRequestType)


class CommAllMobileTargetResourceType(OpenEnum):
    """Values of `CommAllMobileTargetResourceType`."""

    ALL_MOBILE_RING_TARGET = "AllMobileRingTarget"


CommAllMobileTargetResourceTypeTable = EnumTable(CommAllMobileTargetResourceType)


class CommCloudConnectorTargetRequestType(OpenEnum):
    """Values of `CommCloudConnectorTargetRequestType`."""

    CLOUD_CONNECTOR_RING_TARGET = "CloudConnectorRingTarget"


CommCloudConnectorTargetRequestTypeTable = EnumTable(CommCloudConnectorTargetRequestType)


class CommCloudConnectorTargetResourceType(OpenEnum):
    """Values of `CommCloudConnectorTargetResourceType`."""

    CLOUD_CONNECTOR_RING_TARGET = "CloudConnectorRingTarget"


CommCloudConnectorTargetResourceTypeTable = EnumTable(CommCloudConnectorTargetResourceType)


class CommCoworkerTargetResourceType(OpenEnum):
    """Values of `CommCoworkerTargetResourceType`."""

    COWORKER_RING_TARGET = "CoworkerRingTarget"


CommCoworkerTargetResourceTypeTable = EnumTable(CommCoworkerTargetResourceType)


class CommDeviceTargetRequestType(OpenEnum):
    """Values of `CommDeviceTargetRequestType`."""

    DEVICE_RING_TARGET = "DeviceRingTarget"


CommDeviceTargetRequestTypeTable = EnumTable(CommDeviceTargetRequestType)


class CommDeviceTargetResourceType(OpenEnum):
    """Values of `CommDeviceTargetResourceType`."""

    DEVICE_RING_TARGET = "DeviceRingTarget"


CommDeviceTargetResourceTypeTable = EnumTable(CommDeviceTargetResourceType)


class CommFmcPhoneNumberTargetResourceType(OpenEnum):
    """Values of `CommFmcPhoneNumberTargetResourceType`."""

    FMC_PHONE_NUMBER_RING_TARGET = "FmcPhoneNumberRingTarget"


CommFmcPhoneNumberTargetResourceTypeTable = EnumTable(CommFmcPhoneNumberTargetResourceType)


class CommForwardingTargetTypeRequest(OpenEnum):
    """Values of `CommForwardingTargetTypeRequest`."""

    COWORKER_APPS_RING_TARGET = "CoworkerAppsRingTarget"
    COWORKER_RING_TARGET = "CoworkerRingTarget"
    DEVICE_RING_TARGET = "DeviceRingTarget"
    IMS_PHONE_NUMBER_RING_TARGET = "ImsPhoneNumberRingTarget"
    INTEGRATION_RING_TARGET = "IntegrationRingTarget"
    PHONE_NUMBER_RING_TARGET = "PhoneNumberRingTarget"
    CLOUD_CONNECTOR_RING_TARGET = "CloudConnectorRingTarget"


CommForwardingTargetTypeRequestTable = EnumTable(CommForwardingTargetTypeRequest)


class CommImsPhoneNumberTargetResourceType(OpenEnum):
    """Values of `CommImsPhoneNumberTargetResourceType`."""

    IMS_PHONE_NUMBER_RING_TARGET = "ImsPhoneNumberRingTarget"


CommImsPhoneNumberTargetResourceTypeTable = EnumTable(CommImsPhoneNumberTargetResourceType)


class CommIntegrationTargetRequestType(OpenEnum):
    """Values of `CommIntegrationTargetRequestType`."""

    INTEGRATION_RING_TARGET = "IntegrationRingTarget"


CommIntegrationTargetRequestTypeTable = EnumTable(CommIntegrationTargetRequestType)


class CommIntegrationTargetResourceType(OpenEnum):
    """Values of `CommIntegrationTargetResourceType`."""

    INTEGRATION_RING_TARGET = "IntegrationRingTarget"


CommIntegrationTargetResourceTypeTable = EnumTable(CommIntegrationTargetResourceType)


class CommInteractionConditionTypeResource(OpenEnum):
    """Values of `CommInteractionConditionTypeResource`."""

    INTERACTION = "Interaction"
    SCHEDULE = "Schedule"
    STATE = "State"


CommInteractionConditionTypeResourceTable = EnumTable(CommInteractionConditionTypeResource)


class CommPhoneNumberTargetResourceType(OpenEnum):
    """Values of `CommPhoneNumberTargetResourceType`."""

    PHONE_NUMBER_RING_TARGET = "PhoneNumberRingTarget"


CommPhoneNumberTargetResourceTypeTable = EnumTable(CommPhoneNumberTargetResourceType)


class CommRingAlwaysRingTargetTypeResource(OpenEnum):
    """Values of `CommRingAlwaysRingTargetTypeResource`."""

    ALL_DESKTOP_RING_TARGET = "AllDesktopRingTarget"
    ALL_MOBILE_RING_TARGET = "AllMobileRingTarget"


CommRingAlwaysRingTargetTypeResourceTable = EnumTable(CommRingAlwaysRingTargetTypeResource)


class CommStateConditionTypeResource(OpenEnum):
    """Values of `CommStateConditionTypeResource`."""

    SCHEDULE = "Schedule"
    STATE = "State"


CommStateConditionTypeResourceTable = EnumTable(CommStateConditionTypeResource)


class CommTriggerTypeRequest(OpenEnum):
    """Values of `CommTriggerTypeRequest`."""

    DAILY = "Daily"
    WEEKLY = "Weekly"
    RANGE = "Range"


CommTriggerTypeRequestTable = EnumTable(CommTriggerTypeRequest)


class CommTriggerTypeResource(OpenEnum):
    """Values of `CommTriggerTypeResource`."""

    DAILY = "Daily"
    WEEKLY = "Weekly"
    RANGE = "Range"


CommTriggerTypeResourceTable = EnumTable(CommTriggerTypeResource)


class CommAllDesktopTargetRequest(Model):
    """The object `CommAllDesktopTargetRequest`."""

    __slots__ = (
        "extension",
        "type",
    )
    __fields__ = __slots__
    __converted__ = {
        "extension": "extension",
        "type": "type",
    }
    extension: CommReferencedExtensionResource | None
    type: CommAllDesktopTargetRequestType | None

    def __init__(
        self,
        *,
        extension: CommReferencedExtensionResource | CommReferencedExtensionResourceDict | None = None,
        type: CommAllDesktopTargetRequestType | Literal["AllDesktopRingTarget"] | None = None,
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
            d["type"] = v.wire if typeof(v) is CommAllDesktopTargetRequestType else v
        if self.__extras__:
            d.update(self.__extras__)
        return d


def decode_CommAllDesktopTargetRequest(d: dict[str, Any]) -> CommAllDesktopTargetRequest:
    """Decode a `CommAllDesktopTargetRequest`; what does not fit is passed on."""
    self = new(CommAllDesktopTargetRequest)
    get: Getter = d.get
    v = get("extension")
    self.extension = decode_CommReferencedExtensionResource(v) if typeof(v) is dict else v
    v = get("type")
    self.type = CommAllDesktopTargetRequestTypeTable[v] if typeof(v) is str else v
    self.__extras__ = (
        None
        if CommAllDesktopTargetRequestKeys.issuperset(d)
        else {k: d[k] for k in d if k not in CommAllDesktopTargetRequestKeys}
    )
    return self


CommAllDesktopTargetRequest.__decode__ = decode_CommAllDesktopTargetRequest
CommAllDesktopTargetRequestKeys = frozenset(
    (
        "extension",
        "type",
    )
)


class CommAllDesktopTargetResource(Model):
    """The object `CommAllDesktopTargetResource`."""

    __slots__ = (
        "extension",
        "name",
        "type",
    )
    __fields__ = __slots__
    __converted__ = {
        "extension": "extension",
        "type": "type",
    }
    extension: CommReferencedExtensionResource | None
    name: str
    type: CommAllDesktopTargetResourceType | None

    def __init__(
        self,
        *,
        extension: CommReferencedExtensionResource | CommReferencedExtensionResourceDict | None = None,
        name: str,
        type: CommAllDesktopTargetResourceType | Literal["AllDesktopRingTarget"] | None = None,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        fill(self, locals())

    def to_dict(self) -> dict[str, Any]:
        d: dict[str, Any] = {}
        v: Any
        v = self.extension
        if v is not None:
            d["extension"] = v.to_dict() if typeof(v) is CommReferencedExtensionResource else encode(v)
        v = self.name
        if v is not None:
            d["name"] = v
        v = self.type
        if v is not None:
            d["type"] = v.wire if typeof(v) is CommAllDesktopTargetResourceType else v
        if self.__extras__:
            d.update(self.__extras__)
        return d


def decode_CommAllDesktopTargetResource(d: dict[str, Any]) -> CommAllDesktopTargetResource:
    """Decode a `CommAllDesktopTargetResource`; what does not fit is passed on."""
    self = new(CommAllDesktopTargetResource)
    get: Getter = d.get
    v = get("extension")
    self.extension = decode_CommReferencedExtensionResource(v) if typeof(v) is dict else v
    self.name = get("name")
    v = get("type")
    self.type = CommAllDesktopTargetResourceTypeTable[v] if typeof(v) is str else v
    self.__extras__ = (
        None
        if CommAllDesktopTargetResourceKeys.issuperset(d)
        else {k: d[k] for k in d if k not in CommAllDesktopTargetResourceKeys}
    )
    return self


CommAllDesktopTargetResource.__decode__ = decode_CommAllDesktopTargetResource
CommAllDesktopTargetResourceKeys = frozenset(
    (
        "extension",
        "name",
        "type",
    )
)


class CommAllMobileTargetRequest(Model):
    """The object `CommAllMobileTargetRequest`."""

    __slots__ = (
        "extension",
        "type",
    )
    __fields__ = __slots__
    __converted__ = {
        "extension": "extension",
        "type": "type",
    }
    extension: CommReferencedExtensionResource | None
    type: CommAllMobileTargetRequestType | None

    def __init__(
        self,
        *,
        extension: CommReferencedExtensionResource | CommReferencedExtensionResourceDict | None = None,
        type: CommAllMobileTargetRequestType | Literal["AllMobileRingTarget"] | None = None,
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
            d["type"] = v.wire if typeof(v) is CommAllMobileTargetRequestType else v
        if self.__extras__:
            d.update(self.__extras__)
        return d


def decode_CommAllMobileTargetRequest(d: dict[str, Any]) -> CommAllMobileTargetRequest:
    """Decode a `CommAllMobileTargetRequest`; what does not fit is passed on."""
    self = new(CommAllMobileTargetRequest)
    get: Getter = d.get
    v = get("extension")
    self.extension = decode_CommReferencedExtensionResource(v) if typeof(v) is dict else v
    v = get("type")
    self.type = CommAllMobileTargetRequestTypeTable[v] if typeof(v) is str else v
    self.__extras__ = (
        None
        if CommAllMobileTargetRequestKeys.issuperset(d)
        else {k: d[k] for k in d if k not in CommAllMobileTargetRequestKeys}
    )
    return self


CommAllMobileTargetRequest.__decode__ = decode_CommAllMobileTargetRequest
CommAllMobileTargetRequestKeys = frozenset(
    (
        "extension",
        "type",
    )
)


class CommAllMobileTargetResource(Model):
    """The object `CommAllMobileTargetResource`."""

    __slots__ = (
        "extension",
        "name",
        "type",
    )
    __fields__ = __slots__
    __converted__ = {
        "extension": "extension",
        "type": "type",
    }
    extension: CommReferencedExtensionResource | None
    name: str
    type: CommAllMobileTargetResourceType | None

    def __init__(
        self,
        *,
        extension: CommReferencedExtensionResource | CommReferencedExtensionResourceDict | None = None,
        name: str,
        type: CommAllMobileTargetResourceType | Literal["AllMobileRingTarget"] | None = None,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        fill(self, locals())

    def to_dict(self) -> dict[str, Any]:
        d: dict[str, Any] = {}
        v: Any
        v = self.extension
        if v is not None:
            d["extension"] = v.to_dict() if typeof(v) is CommReferencedExtensionResource else encode(v)
        v = self.name
        if v is not None:
            d["name"] = v
        v = self.type
        if v is not None:
            d["type"] = v.wire if typeof(v) is CommAllMobileTargetResourceType else v
        if self.__extras__:
            d.update(self.__extras__)
        return d


def decode_CommAllMobileTargetResource(d: dict[str, Any]) -> CommAllMobileTargetResource:
    """Decode a `CommAllMobileTargetResource`; what does not fit is passed on."""
    self = new(CommAllMobileTargetResource)
    get: Getter = d.get
    v = get("extension")
    self.extension = decode_CommReferencedExtensionResource(v) if typeof(v) is dict else v
    self.name = get("name")
    v = get("type")
    self.type = CommAllMobileTargetResourceTypeTable[v] if typeof(v) is str else v
    self.__extras__ = (
        None
        if CommAllMobileTargetResourceKeys.issuperset(d)
        else {k: d[k] for k in d if k not in CommAllMobileTargetResourceKeys}
    )
    return self


CommAllMobileTargetResource.__decode__ = decode_CommAllMobileTargetResource
CommAllMobileTargetResourceKeys = frozenset(
    (
        "extension",
        "name",
        "type",
    )
)


class CommCloudConnectorForwardingTargetRequest(Model):
    """The object `CommCloudConnectorForwardingTargetRequest`."""

    __slots__ = (
        "destination",
        "type",
        "name",
    )
    __fields__ = __slots__
    __converted__ = {
        "destination": "destination",
        "type": "type",
    }
    destination: CommCloudDestination
    type: CommForwardingTargetTypeRequest
    name: str | None

    def __init__(
        self,
        *,
        destination: CommCloudDestination | CommCloudDestinationDict,
        type: CommForwardingTargetTypeRequest
        | Literal[
            "CoworkerAppsRingTarget",
            "CoworkerRingTarget",
            "DeviceRingTarget",
            "ImsPhoneNumberRingTarget",
            "IntegrationRingTarget",
            "PhoneNumberRingTarget",
            "CloudConnectorRingTarget",
        ],
        name: str | None = None,
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
            d["type"] = v.wire if typeof(v) is CommForwardingTargetTypeRequest else v
        v = self.name
        if v is not None:
            d["name"] = v
        if self.__extras__:
            d.update(self.__extras__)
        return d


def decode_CommCloudConnectorForwardingTargetRequest(d: dict[str, Any]) -> CommCloudConnectorForwardingTargetRequest:
    """Decode a `CommCloudConnectorForwardingTargetRequest`; what does not fit is passed on."""
    self = new(CommCloudConnectorForwardingTargetRequest)
    get: Getter = d.get
    v = get("destination")
    self.destination = decode_CommCloudDestination(v) if typeof(v) is dict else v
    v = get("type")
    self.type = CommForwardingTargetTypeRequestTable[v] if typeof(v) is str else v
    self.name = get("name")
    self.__extras__ = (
        None
        if CommCloudConnectorForwardingTargetRequestKeys.issuperset(d)
        else {k: d[k] for k in d if k not in CommCloudConnectorForwardingTargetRequestKeys}
    )
    return self


CommCloudConnectorForwardingTargetRequest.__decode__ = decode_CommCloudConnectorForwardingTargetRequest
CommCloudConnectorForwardingTargetRequestKeys = frozenset(
    (
        "destination",
        "type",
        "name",
    )
)


class CommCloudConnectorTargetRequest(Model):
    """The object `CommCloudConnectorTargetRequest`."""

    __slots__ = (
        "destination",
        "type",
        "name",
    )
    __fields__ = __slots__
    __converted__ = {
        "destination": "destination",
        "type": "type",
    }
    destination: CommCloudDestination
    type: CommCloudConnectorTargetRequestType | None
    name: str

    def __init__(
        self,
        *,
        destination: CommCloudDestination | CommCloudDestinationDict,
        type: CommCloudConnectorTargetRequestType | Literal["CloudConnectorRingTarget"] | None = None,
        name: str,
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
            d["type"] = v.wire if typeof(v) is CommCloudConnectorTargetRequestType else v
        v = self.name
        if v is not None:
            d["name"] = v
        if self.__extras__:
            d.update(self.__extras__)
        return d


def decode_CommCloudConnectorTargetRequest(d: dict[str, Any]) -> CommCloudConnectorTargetRequest:
    """Decode a `CommCloudConnectorTargetRequest`; what does not fit is passed on."""
    self = new(CommCloudConnectorTargetRequest)
    get: Getter = d.get
    v = get("destination")
    self.destination = decode_CommCloudDestination(v) if typeof(v) is dict else v
    v = get("type")
    self.type = CommCloudConnectorTargetRequestTypeTable[v] if typeof(v) is str else v
    self.name = get("name")
    self.__extras__ = (
        None
        if CommCloudConnectorTargetRequestKeys.issuperset(d)
        else {k: d[k] for k in d if k not in CommCloudConnectorTargetRequestKeys}
    )
    return self


CommCloudConnectorTargetRequest.__decode__ = decode_CommCloudConnectorTargetRequest
CommCloudConnectorTargetRequestKeys = frozenset(
    (
        "destination",
        "type",
        "name",
    )
)


class CommCloudConnectorTargetResource(Model):
    """The object `CommCloudConnectorTargetResource`."""

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
    type: CommCloudConnectorTargetResourceType | None

    def __init__(
        self,
        *,
        destination: CommCloudDestination | CommCloudDestinationDict,
        type: CommCloudConnectorTargetResourceType | Literal["CloudConnectorRingTarget"] | None = None,
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
            d["type"] = v.wire if typeof(v) is CommCloudConnectorTargetResourceType else v
        if self.__extras__:
            d.update(self.__extras__)
        return d


def decode_CommCloudConnectorTargetResource(d: dict[str, Any]) -> CommCloudConnectorTargetResource:
    """Decode a `CommCloudConnectorTargetResource`; what does not fit is passed on."""
    self = new(CommCloudConnectorTargetResource)
    get: Getter = d.get
    v = get("destination")
    self.destination = decode_CommCloudDestination(v) if typeof(v) is dict else v
    v = get("type")
    self.type = CommCloudConnectorTargetResourceTypeTable[v] if typeof(v) is str else v
    self.__extras__ = (
        None
        if CommCloudConnectorTargetResourceKeys.issuperset(d)
        else {k: d[k] for k in d if k not in CommCloudConnectorTargetResourceKeys}
    )
    return self


CommCloudConnectorTargetResource.__decode__ = decode_CommCloudConnectorTargetResource
CommCloudConnectorTargetResourceKeys = frozenset(
    (
        "destination",
        "type",
    )
)


class CommCoworkerTargetResource(Model):
    """The object `CommCoworkerTargetResource`."""

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
    type: CommCoworkerTargetResourceType | None

    def __init__(
        self,
        *,
        extension: CommReferencedExtensionResource | CommReferencedExtensionResourceDict,
        type: CommCoworkerTargetResourceType | Literal["CoworkerRingTarget"] | None = None,
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
            d["type"] = v.wire if typeof(v) is CommCoworkerTargetResourceType else v
        if self.__extras__:
            d.update(self.__extras__)
        return d


def decode_CommCoworkerTargetResource(d: dict[str, Any]) -> CommCoworkerTargetResource:
    """Decode a `CommCoworkerTargetResource`; what does not fit is passed on."""
    self = new(CommCoworkerTargetResource)
    get: Getter = d.get
    v = get("extension")
    self.extension = decode_CommReferencedExtensionResource(v) if typeof(v) is dict else v
    v = get("type")
    self.type = CommCoworkerTargetResourceTypeTable[v] if typeof(v) is str else v
    self.__extras__ = (
        None
        if CommCoworkerTargetResourceKeys.issuperset(d)
        else {k: d[k] for k in d if k not in CommCoworkerTargetResourceKeys}
    )
    return self


CommCoworkerTargetResource.__decode__ = decode_CommCoworkerTargetResource
CommCoworkerTargetResourceKeys = frozenset(
    (
        "extension",
        "type",
    )
)


class CommDeviceTargetRequest(Model):
    """The object `CommDeviceTargetRequest`."""

    __slots__ = (
        "device",
        "extension",
        "type",
    )
    __fields__ = __slots__
    __converted__ = {
        "device": "device",
        "extension": "extension",
        "type": "type",
    }
    device: CommDeviceRequest
    extension: CommReferencedExtensionResource | None
    type: CommDeviceTargetRequestType | None

    def __init__(
        self,
        *,
        device: CommDeviceRequest | CommDeviceRequestDict,
        extension: CommReferencedExtensionResource | CommReferencedExtensionResourceDict | None = None,
        type: CommDeviceTargetRequestType | Literal["DeviceRingTarget"] | None = None,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        fill(self, locals())

    def to_dict(self) -> dict[str, Any]:
        d: dict[str, Any] = {}
        v: Any
        v = self.device
        if v is not None:
            d["device"] = v.to_dict() if typeof(v) is CommDeviceRequest else encode(v)
        v = self.extension
        if v is not None:
            d["extension"] = v.to_dict() if typeof(v) is CommReferencedExtensionResource else encode(v)
        v = self.type
        if v is not None:
            d["type"] = v.wire if typeof(v) is CommDeviceTargetRequestType else v
        if self.__extras__:
            d.update(self.__extras__)
        return d


def decode_CommDeviceTargetRequest(d: dict[str, Any]) -> CommDeviceTargetRequest:
    """Decode a `CommDeviceTargetRequest`; what does not fit is passed on."""
    self = new(CommDeviceTargetRequest)
    get: Getter = d.get
    v = get("device")
    self.device = decode_CommDeviceRequest(v) if typeof(v) is dict else v
    v = get("extension")
    self.extension = decode_CommReferencedExtensionResource(v) if typeof(v) is dict else v
    v = get("type")
    self.type = CommDeviceTargetRequestTypeTable[v] if typeof(v) is str else v
    self.__extras__ = (
        None
        if CommDeviceTargetRequestKeys.issuperset(d)
        else {k: d[k] for k in d if k not in CommDeviceTargetRequestKeys}
    )
    return self


CommDeviceTargetRequest.__decode__ = decode_CommDeviceTargetRequest
CommDeviceTargetRequestKeys = frozenset(
    (
        "device",
        "extension",
        "type",
    )
)


class CommDeviceTargetResource(Model):
    """The object `CommDeviceTargetResource`."""

    __slots__ = (
        "device",
        "extension",
        "type",
    )
    __fields__ = __slots__
    __converted__ = {
        "device": "device",
        "extension": "extension",
        "type": "type",
    }
    device: CommDeviceResource
    extension: CommReferencedExtensionResource | None
    type: CommDeviceTargetResourceType | None

    def __init__(
        self,
        *,
        device: CommDeviceResource,
        extension: CommReferencedExtensionResource | CommReferencedExtensionResourceDict | None = None,
        type: CommDeviceTargetResourceType | Literal["DeviceRingTarget"] | None = None,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        fill(self, locals())

    def to_dict(self) -> dict[str, Any]:
        d: dict[str, Any] = {}
        v: Any
        v = self.device
        if v is not None:
            d["device"] = v.to_dict() if typeof(v) is CommDeviceResource else encode(v)
        v = self.extension
        if v is not None:
            d["extension"] = v.to_dict() if typeof(v) is CommReferencedExtensionResource else encode(v)
        v = self.type
        if v is not None:
            d["type"] = v.wire if typeof(v) is CommDeviceTargetResourceType else v
        if self.__extras__:
            d.update(self.__extras__)
        return d


def decode_CommDeviceTargetResource(d: dict[str, Any]) -> CommDeviceTargetResource:
    """Decode a `CommDeviceTargetResource`; what does not fit is passed on."""
    self = new(CommDeviceTargetResource)
    get: Getter = d.get
    v = get("device")
    self.device = decode_CommDeviceResource(v) if typeof(v) is dict else v
    v = get("extension")
    self.extension = decode_CommReferencedExtensionResource(v) if typeof(v) is dict else v
    v = get("type")
    self.type = CommDeviceTargetResourceTypeTable[v] if typeof(v) is str else v
    self.__extras__ = (
        None
        if CommDeviceTargetResourceKeys.issuperset(d)
        else {k: d[k] for k in d if k not in CommDeviceTargetResourceKeys}
    )
    return self


CommDeviceTargetResource.__decode__ = decode_CommDeviceTargetResource
CommDeviceTargetResourceKeys = frozenset(
    (
        "device",
        "extension",
        "type",
    )
)


class CommFmcPhoneNumberTargetResource(Model):
    """The object `CommFmcPhoneNumberTargetResource`."""

    __slots__ = (
        "destination",
        "type",
    )
    __fields__ = __slots__
    __converted__ = {
        "destination": "destination",
        "type": "type",
    }
    destination: CommPhoneNumberResource
    type: CommFmcPhoneNumberTargetResourceType | None

    def __init__(
        self,
        *,
        destination: CommPhoneNumberResource | CommPhoneNumberResourceDict,
        type: CommFmcPhoneNumberTargetResourceType | Literal["FmcPhoneNumberRingTarget"] | None = None,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        fill(self, locals())

    def to_dict(self) -> dict[str, Any]:
        d: dict[str, Any] = {}
        v: Any
        v = self.destination
        if v is not None:
            d["destination"] = v.to_dict() if typeof(v) is CommPhoneNumberResource else encode(v)
        v = self.type
        if v is not None:
            d["type"] = v.wire if typeof(v) is CommFmcPhoneNumberTargetResourceType else v
        if self.__extras__:
            d.update(self.__extras__)
        return d


def decode_CommFmcPhoneNumberTargetResource(d: dict[str, Any]) -> CommFmcPhoneNumberTargetResource:
    """Decode a `CommFmcPhoneNumberTargetResource`; what does not fit is passed on."""
    self = new(CommFmcPhoneNumberTargetResource)
    get: Getter = d.get
    v = get("destination")
    self.destination = decode_CommPhoneNumberResource(v) if typeof(v) is dict else v
    v = get("type")
    self.type = CommFmcPhoneNumberTargetResourceTypeTable[v] if typeof(v) is str else v
    self.__extras__ = (
        None
        if CommFmcPhoneNumberTargetResourceKeys.issuperset(d)
        else {k: d[k] for k in d if k not in CommFmcPhoneNumberTargetResourceKeys}
    )
    return self


CommFmcPhoneNumberTargetResource.__decode__ = decode_CommFmcPhoneNumberTargetResource
CommFmcPhoneNumberTargetResourceKeys = frozenset(
    (
        "destination",
        "type",
    )
)


class CommImsPhoneNumberTargetResource(Model):
    """The object `CommImsPhoneNumberTargetResource`."""

    __slots__ = (
        "destination",
        "type",
    )
    __fields__ = __slots__
    __converted__ = {
        "destination": "destination",
        "type": "type",
    }
    destination: CommPhoneNumberResource
    type: CommImsPhoneNumberTargetResourceType | None

    def __init__(
        self,
        *,
        destination: CommPhoneNumberResource | CommPhoneNumberResourceDict,
        type: CommImsPhoneNumberTargetResourceType | Literal["ImsPhoneNumberRingTarget"] | None = None,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        fill(self, locals())

    def to_dict(self) -> dict[str, Any]:
        d: dict[str, Any] = {}
        v: Any
        v = self.destination
        if v is not None:
            d["destination"] = v.to_dict() if typeof(v) is CommPhoneNumberResource else encode(v)
        v = self.type
        if v is not None:
            d["type"] = v.wire if typeof(v) is CommImsPhoneNumberTargetResourceType else v
        if self.__extras__:
            d.update(self.__extras__)
        return d


def decode_CommImsPhoneNumberTargetResource(d: dict[str, Any]) -> CommImsPhoneNumberTargetResource:
    """Decode a `CommImsPhoneNumberTargetResource`; what does not fit is passed on."""
    self = new(CommImsPhoneNumberTargetResource)
    get: Getter = d.get
    v = get("destination")
    self.destination = decode_CommPhoneNumberResource(v) if typeof(v) is dict else v
    v = get("type")
    self.type = CommImsPhoneNumberTargetResourceTypeTable[v] if typeof(v) is str else v
    self.__extras__ = (
        None
        if CommImsPhoneNumberTargetResourceKeys.issuperset(d)
        else {k: d[k] for k in d if k not in CommImsPhoneNumberTargetResourceKeys}
    )
    return self


CommImsPhoneNumberTargetResource.__decode__ = decode_CommImsPhoneNumberTargetResource
CommImsPhoneNumberTargetResourceKeys = frozenset(
    (
        "destination",
        "type",
    )
)


class CommIntegrationTargetRequest(Model):
    """The object `CommIntegrationTargetRequest`."""

    __slots__ = (
        "integration",
        "type",
    )
    __fields__ = __slots__
    __converted__ = {
        "integration": "integration",
        "type": "type",
    }
    integration: CommIntegrationRequest
    type: CommIntegrationTargetRequestType | None

    def __init__(
        self,
        *,
        integration: CommIntegrationRequest | CommIntegrationRequestDict,
        type: CommIntegrationTargetRequestType | Literal["IntegrationRingTarget"] | None = None,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        fill(self, locals())

    def to_dict(self) -> dict[str, Any]:
        d: dict[str, Any] = {}
        v: Any
        v = self.integration
        if v is not None:
            d["integration"] = v.to_dict() if typeof(v) is CommIntegrationRequest else encode(v)
        v = self.type
        if v is not None:
            d["type"] = v.wire if typeof(v) is CommIntegrationTargetRequestType else v
        if self.__extras__:
            d.update(self.__extras__)
        return d


def decode_CommIntegrationTargetRequest(d: dict[str, Any]) -> CommIntegrationTargetRequest:
    """Decode a `CommIntegrationTargetRequest`; what does not fit is passed on."""
    self = new(CommIntegrationTargetRequest)
    get: Getter = d.get
    v = get("integration")
    self.integration = decode_CommIntegrationRequest(v) if typeof(v) is dict else v
    v = get("type")
    self.type = CommIntegrationTargetRequestTypeTable[v] if typeof(v) is str else v
    self.__extras__ = (
        None
        if CommIntegrationTargetRequestKeys.issuperset(d)
        else {k: d[k] for k in d if k not in CommIntegrationTargetRequestKeys}
    )
    return self


CommIntegrationTargetRequest.__decode__ = decode_CommIntegrationTargetRequest
CommIntegrationTargetRequestKeys = frozenset(
    (
        "integration",
        "type",
    )
)


class CommIntegrationTargetResource(Model):
    """The object `CommIntegrationTargetResource`."""

    __slots__ = (
        "integration",
        "type",
    )
    __fields__ = __slots__
    __converted__ = {
        "integration": "integration",
        "type": "type",
    }
    integration: CommIntegrationResource
    type: CommIntegrationTargetResourceType | None

    def __init__(
        self,
        *,
        integration: CommIntegrationResource,
        type: CommIntegrationTargetResourceType | Literal["IntegrationRingTarget"] | None = None,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        fill(self, locals())

    def to_dict(self) -> dict[str, Any]:
        d: dict[str, Any] = {}
        v: Any
        v = self.integration
        if v is not None:
            d["integration"] = v.to_dict() if typeof(v) is CommIntegrationResource else encode(v)
        v = self.type
        if v is not None:
            d["type"] = v.wire if typeof(v) is CommIntegrationTargetResourceType else v
        if self.__extras__:
            d.update(self.__extras__)
        return d


def decode_CommIntegrationTargetResource(d: dict[str, Any]) -> CommIntegrationTargetResource:
    """Decode a `CommIntegrationTargetResource`; what does not fit is passed on."""
    self = new(CommIntegrationTargetResource)
    get: Getter = d.get
    v = get("integration")
    self.integration = decode_CommIntegrationResource(v) if typeof(v) is dict else v
    v = get("type")
    self.type = CommIntegrationTargetResourceTypeTable[v] if typeof(v) is str else v
    self.__extras__ = (
        None
        if CommIntegrationTargetResourceKeys.issuperset(d)
        else {k: d[k] for k in d if k not in CommIntegrationTargetResourceKeys}
    )
    return self


CommIntegrationTargetResource.__decode__ = decode_CommIntegrationTargetResource
CommIntegrationTargetResourceKeys = frozenset(
    (
        "integration",
        "type",
    )
)


class CommPhoneNumberTargetResource(Model):
    """The object `CommPhoneNumberTargetResource`."""

    __slots__ = (
        "destination",
        "type",
    )
    __fields__ = __slots__
    __converted__ = {
        "destination": "destination",
        "type": "type",
    }
    destination: CommPhoneNumberResource
    type: CommPhoneNumberTargetResourceType | None

    def __init__(
        self,
        *,
        destination: CommPhoneNumberResource | CommPhoneNumberResourceDict,
        type: CommPhoneNumberTargetResourceType | Literal["PhoneNumberRingTarget"] | None = None,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        fill(self, locals())

    def to_dict(self) -> dict[str, Any]:
        d: dict[str, Any] = {}
        v: Any
        v = self.destination
        if v is not None:
            d["destination"] = v.to_dict() if typeof(v) is CommPhoneNumberResource else encode(v)
        v = self.type
        if v is not None:
            d["type"] = v.wire if typeof(v) is CommPhoneNumberTargetResourceType else v
        if self.__extras__:
            d.update(self.__extras__)
        return d


def decode_CommPhoneNumberTargetResource(d: dict[str, Any]) -> CommPhoneNumberTargetResource:
    """Decode a `CommPhoneNumberTargetResource`; what does not fit is passed on."""
    self = new(CommPhoneNumberTargetResource)
    get: Getter = d.get
    v = get("destination")
    self.destination = decode_CommPhoneNumberResource(v) if typeof(v) is dict else v
    v = get("type")
    self.type = CommPhoneNumberTargetResourceTypeTable[v] if typeof(v) is str else v
    self.__extras__ = (
        None
        if CommPhoneNumberTargetResourceKeys.issuperset(d)
        else {k: d[k] for k in d if k not in CommPhoneNumberTargetResourceKeys}
    )
    return self


CommPhoneNumberTargetResource.__decode__ = decode_CommPhoneNumberTargetResource
CommPhoneNumberTargetResourceKeys = frozenset(
    (
        "destination",
        "type",
    )
)

CommActionRequest: TypeAlias = "CommPlayConnectingMessageActionRequest | CommPlayConnectingPromptActionRequest | CommPlayWelcomePromptActionRequest | CommRingAlwaysGroupActionRequest | CommRingGroupActionRequest | CommScreeningActionRequest | CommTerminatingActionRequest | UnknownVariant"
"""One of several."""


def decode_CommActionRequest(v: Any) -> Any:
    """Decode a `CommActionRequest`; what fits no member is passed on."""
    if typeof(v) is dict:
        tag = v.get("type")
        decode = CommActionRequestVariants.get(tag) if typeof(tag) is str else None
        return UnknownVariant(v) if decode is None else decode(v)
    return v


CommActionResource: TypeAlias = "CommPlayConnectingMessageActionResource | CommPlayConnectingPromptActionResource | CommPlayWelcomePromptActionResource | CommRingAlwaysGroupActionResource | CommRingGroupActionResource | CommScreeningActionResource | CommTerminatingActionResource | UnknownVariant"
"""One of several."""


def decode_CommActionResource(v: Any) -> Any:
    """Decode a `CommActionResource`; what fits no member is passed on."""
    if typeof(v) is dict:
        tag = v.get("type")
        decode = CommActionResourceVariants.get(tag) if typeof(tag) is str else None
        return UnknownVariant(v) if decode is None else decode(v)
    return v


CommForwardingTargetRequest: TypeAlias = "CommCloudConnectorForwardingTargetRequest | CommCoworkerAppsRingTargetRequest | CommCoworkerForwardingTargetRequest | CommDeviceForwardingTargetRequest | CommImsPhoneNumberRingTargetRequest | CommIntegrationForwardingTargetRequest | CommPhoneNumberForwardingTargetRequest | UnknownVariant"
"""One of several."""


def decode_CommForwardingTargetRequest(v: Any) -> Any:
    """Decode a `CommForwardingTargetRequest`; what fits no member is passed on."""
    if typeof(v) is dict:
        tag = v.get("type")
        decode = CommForwardingTargetRequestVariants.get(tag) if typeof(tag) is str else None
        return UnknownVariant(v) if decode is None else decode(v)
    return v


CommForwardingTargetResource: TypeAlias = "CommCloudConnectorForwardingTargetResource | CommCoworkerAppsRingTargetResource | CommCoworkerForwardingTargetResource | CommDeviceForwardingTargetResource | CommFmcPhoneNumberForwardingTargetResource | CommImsPhoneNumberForwardingTargetResource | CommIntegrationForwardingTargetResource | CommPhoneNumberForwardingTargetResource | UnknownVariant"
"""One of several."""


def decode_CommForwardingTargetResource(v: Any) -> Any:
    """Decode a `CommForwardingTargetResource`; what fits no member is passed on."""
    if typeof(v) is dict:
        tag = v.get("type")
        decode = CommForwardingTargetResourceVariants.get(tag) if typeof(tag) is str else None
        return UnknownVariant(v) if decode is None else decode(v)
    return v


CommRingTargetRequest: TypeAlias = "CommAllDesktopRingTargetRequest | CommAllMobileRingTargetRequest | CommCloudConnectorRingTargetRequest | CommCoworkerRingTargetRequest | CommDeviceRingTargetRequest | CommFmcPhoneNumberRingTargetRequest | CommHotdeskRingTargetRequest | CommImsPhoneNumberRingTargetRequest | CommIntegrationRingTargetRequest | CommPhoneNumberRingTargetRequest | UnknownVariant"
"""One of several."""


def decode_CommRingTargetRequest(v: Any) -> Any:
    """Decode a `CommRingTargetRequest`; what fits no member is passed on."""
    if typeof(v) is dict:
        tag = v.get("type")
        decode = CommRingTargetRequestVariants.get(tag) if typeof(tag) is str else None
        return UnknownVariant(v) if decode is None else decode(v)
    return v


CommRingTargetResource: TypeAlias = "CommAllDesktopRingTargetResource | CommAllMobileRingTargetResource | CommCloudConnectorRingTargetResource | CommCoworkerRingTargetResource | CommDeviceRingTargetResource | CommFmcPhoneNumberRingTargetResource | CommHotdeskRingTargetResource | CommImsPhoneNumberRingTargetResource | CommIntegrationRingTargetResource | CommPhoneNumberRingTargetResource | UnknownVariant"
"""One of several."""


def decode_CommRingTargetResource(v: Any) -> Any:
    """Decode a `CommRingTargetResource`; what fits no member is passed on."""
    if typeof(v) is dict:
        tag = v.get("type")
        decode = CommRingTargetResourceVariants.get(tag) if typeof(tag) is str else None
        return UnknownVariant(v) if decode is None else decode(v)
    return v


CommTerminatingTargetRequest: TypeAlias = "CommCloudConnectorTerminatingTargetRequest | CommExtensionTerminatingTargetRequest | CommPhoneNumberTerminatingTargetRequest | CommPlayAnnouncementTerminatingTargetRequest | CommVoiceMailTerminatingTargetRequest | UnknownVariant"
"""One of several."""


def decode_CommTerminatingTargetRequest(v: Any) -> Any:
    """Decode a `CommTerminatingTargetRequest`; what fits no member is passed on."""
    if typeof(v) is dict:
        tag = v.get("type")
        decode = CommTerminatingTargetRequestVariants.get(tag) if typeof(tag) is str else None
        return UnknownVariant(v) if decode is None else decode(v)
    return v


CommTerminatingTargetResource: TypeAlias = "CommCloudConnectorTerminatingTargetResource | CommExtensionTerminatingTargetResource | CommPhoneNumberTerminatingTargetResource | CommPlayAnnouncementTerminatingTargetResource | CommVoiceMailTerminatingTargetResource | UnknownVariant"
"""One of several."""


def decode_CommTerminatingTargetResource(v: Any) -> Any:
    """Decode a `CommTerminatingTargetResource`; what fits no member is passed on."""
    if typeof(v) is dict:
        tag = v.get("type")
        decode = CommTerminatingTargetResourceVariants.get(tag) if typeof(tag) is str else None
        return UnknownVariant(v) if decode is None else decode(v)
    return v


CommTriggerRequest: TypeAlias = (
    "CommDailyTriggerRequest | CommRangeTriggerRequest | CommWeeklyTriggerRequest | UnknownVariant"
)
"""One of several."""


def decode_CommTriggerRequest(v: Any) -> Any:
    """Decode a `CommTriggerRequest`; what fits no member is passed on."""
    if typeof(v) is dict:
        tag = v.get("triggerType")
        decode = CommTriggerRequestVariants.get(tag) if typeof(tag) is str else None
        return UnknownVariant(v) if decode is None else decode(v)
    return v


CommTriggerResource: TypeAlias = (
    "CommDailyTriggerResource | CommRangeTriggerResource | CommWeeklyTriggerResource | UnknownVariant"
)
"""One of several."""


def decode_CommTriggerResource(v: Any) -> Any:
    """Decode a `CommTriggerResource`; what fits no member is passed on."""
    if typeof(v) is dict:
        tag = v.get("triggerType")
        decode = CommTriggerResourceVariants.get(tag) if typeof(tag) is str else None
        return UnknownVariant(v) if decode is None else decode(v)
    return v


CommActionRequestVariants: dict[str, Decoder] = {
    "PlayConnectingMessageAction": decode_CommPlayConnectingMessageActionRequest,
    "PlayConnectingPromptAction": decode_CommPlayConnectingPromptActionRequest,
    "PlayWelcomePromptAction": decode_CommPlayWelcomePromptActionRequest,
    "RingAlwaysGroupAction": decode_CommRingAlwaysGroupActionRequest,
    "RingGroupAction": decode_CommRingGroupActionRequest,
    "ScreeningAction": decode_CommScreeningActionRequest,
    "TerminatingAction": decode_CommTerminatingActionRequest,
}
CommActionResourceVariants: dict[str, Decoder] = {
    "PlayConnectingMessageAction": decode_CommPlayConnectingMessageActionResource,
    "PlayConnectingPromptAction": decode_CommPlayConnectingPromptActionResource,
    "PlayWelcomePromptAction": decode_CommPlayWelcomePromptActionResource,
    "RingAlwaysGroupAction": decode_CommRingAlwaysGroupActionResource,
    "RingGroupAction": decode_CommRingGroupActionResource,
    "ScreeningAction": decode_CommScreeningActionResource,
    "TerminatingAction": decode_CommTerminatingActionResource,
}
CommForwardingTargetRequestVariants: dict[str, Decoder] = {
    "CloudConnectorRingTarget": decode_CommCloudConnectorForwardingTargetRequest,
    "CoworkerAppsRingTarget": decode_CommCoworkerAppsRingTargetRequest,
    "CoworkerRingTarget": decode_CommCoworkerForwardingTargetRequest,
    "DeviceRingTarget": decode_CommDeviceForwardingTargetRequest,
    "ImsPhoneNumberRingTarget": decode_CommImsPhoneNumberRingTargetRequest,
    "IntegrationRingTarget": decode_CommIntegrationForwardingTargetRequest,
    "PhoneNumberRingTarget": decode_CommPhoneNumberForwardingTargetRequest,
}
CommForwardingTargetResourceVariants: dict[str, Decoder] = {
    "CloudConnectorRingTarget": decode_CommCloudConnectorForwardingTargetResource,
    "CoworkerAppsRingTarget": decode_CommCoworkerAppsRingTargetResource,
    "CoworkerRingTarget": decode_CommCoworkerForwardingTargetResource,
    "DeviceRingTarget": decode_CommDeviceForwardingTargetResource,
    "FmcPhoneNumberRingTarget": decode_CommFmcPhoneNumberForwardingTargetResource,
    "ImsPhoneNumberRingTarget": decode_CommImsPhoneNumberForwardingTargetResource,
    "IntegrationRingTarget": decode_CommIntegrationForwardingTargetResource,
    "PhoneNumberRingTarget": decode_CommPhoneNumberForwardingTargetResource,
}
CommRingTargetRequestVariants: dict[str, Decoder] = {
    "AllDesktopRingTarget": decode_CommAllDesktopRingTargetRequest,
    "AllMobileRingTarget": decode_CommAllMobileRingTargetRequest,
    "CloudConnectorRingTarget": decode_CommCloudConnectorRingTargetRequest,
    "CoworkerRingTarget": decode_CommCoworkerRingTargetRequest,
    "DeviceRingTarget": decode_CommDeviceRingTargetRequest,
    "FmcPhoneNumberRingTarget": decode_CommFmcPhoneNumberRingTargetRequest,
    "HotdeskRingTarget": decode_CommHotdeskRingTargetRequest,
    "ImsPhoneNumberRingTarget": decode_CommImsPhoneNumberRingTargetRequest,
    "IntegrationRingTarget": decode_CommIntegrationRingTargetRequest,
    "PhoneNumberRingTarget": decode_CommPhoneNumberRingTargetRequest,
}
CommRingTargetResourceVariants: dict[str, Decoder] = {
    "AllDesktopRingTarget": decode_CommAllDesktopRingTargetResource,
    "AllMobileRingTarget": decode_CommAllMobileRingTargetResource,
    "CloudConnectorRingTarget": decode_CommCloudConnectorRingTargetResource,
    "CoworkerRingTarget": decode_CommCoworkerRingTargetResource,
    "DeviceRingTarget": decode_CommDeviceRingTargetResource,
    "FmcPhoneNumberRingTarget": decode_CommFmcPhoneNumberRingTargetResource,
    "HotdeskRingTarget": decode_CommHotdeskRingTargetResource,
    "ImsPhoneNumberRingTarget": decode_CommImsPhoneNumberRingTargetResource,
    "IntegrationRingTarget": decode_CommIntegrationRingTargetResource,
    "PhoneNumberRingTarget": decode_CommPhoneNumberRingTargetResource,
}
CommTerminatingTargetRequestVariants: dict[str, Decoder] = {
    "CloudConnectorTerminatingTarget": decode_CommCloudConnectorTerminatingTargetRequest,
    "ExtensionTerminatingTarget": decode_CommExtensionTerminatingTargetRequest,
    "PhoneNumberTerminatingTarget": decode_CommPhoneNumberTerminatingTargetRequest,
    "PlayAnnouncementTerminatingTarget": decode_CommPlayAnnouncementTerminatingTargetRequest,
    "VoiceMailTerminatingTarget": decode_CommVoiceMailTerminatingTargetRequest,
}
CommTerminatingTargetResourceVariants: dict[str, Decoder] = {
    "CloudConnectorTerminatingTarget": decode_CommCloudConnectorTerminatingTargetResource,
    "ExtensionTerminatingTarget": decode_CommExtensionTerminatingTargetResource,
    "PhoneNumberTerminatingTarget": decode_CommPhoneNumberTerminatingTargetResource,
    "PlayAnnouncementTerminatingTarget": decode_CommPlayAnnouncementTerminatingTargetResource,
    "VoiceMailTerminatingTarget": decode_CommVoiceMailTerminatingTargetResource,
}
CommTriggerRequestVariants: dict[str, Decoder] = {
    "Daily": decode_CommDailyTriggerRequest,
    "Range": decode_CommRangeTriggerRequest,
    "Weekly": decode_CommWeeklyTriggerRequest,
}
CommTriggerResourceVariants: dict[str, Decoder] = {
    "Daily": decode_CommDailyTriggerResource,
    "Range": decode_CommRangeTriggerResource,
    "Weekly": decode_CommWeeklyTriggerResource,
}
