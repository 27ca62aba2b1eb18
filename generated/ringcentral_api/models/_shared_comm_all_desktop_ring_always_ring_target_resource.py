"""Models: shared comm all desktop ring always ring target resource."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, TypeAlias

from .._model import Decoder, EnumTable, Getter, Model, encode, fill, new, typeof
from ..types import OpenEnum, UnknownVariant
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

if TYPE_CHECKING:
    from collections.abc import Sequence
    from typing import Literal

    from ..bodies._shared_comm_all_desktop_ring_always_ring_target_resource import (
        CommCallTypesResourceDict,
        CommDispatchingRequestActionsItemDict,
        CommGreetingIdResourceDict,
        CommGreetingResourceDict,
        CommRingAlwaysGroupActionRequestTargetsItemDict,
        CommRingGroupActionRequestTargetsItemDict,
        CommTerminatingActionRequestTargetsItemDict,
        CommTerminatingPromptResourceDict,
    )
    from ..bodies._shared_comm_cloud_connector_ring_target_request import (
        CommCloudDestinationDict,
        CommDeviceRequestDict,
        CommIntegrationRequestDict,
        CommPhoneNumberResourceDict,
        CommReferencedExtensionResourceDict,
    )


class CommAllDesktopRingAlwaysRingTargetResourceType(OpenEnum):
    """Values of `CommAllDesktopRingAlwaysRingTargetResourceType`."""

    ALL_DESKTOP_RING_TARGET = "AllDesktopRingTarget"


CommAllDesktopRingAlwaysRingTargetResourceTypeTable = EnumTable(CommAllDesktopRingAlwaysRingTargetResourceType)


class CommAllDesktopRingTargetRequestType(OpenEnum):
    """Values of `CommAllDesktopRingTargetRequestType`."""

    ALL_DESKTOP_RING_TARGET = "AllDesktopRingTarget"


CommAllDesktopRingTargetRequestTypeTable = EnumTable(CommAllDesktopRingTargetRequestType)


class CommAllDesktopRingTargetResourceType(OpenEnum):
    """Values of `CommAllDesktopRingTargetResourceType`."""

    ALL_DESKTOP_RING_TARGET = "AllDesktopRingTarget"


CommAllDesktopRingTargetResourceTypeTable = EnumTable(CommAllDesktopRingTargetResourceType)


class CommAllMobileRingAlwaysRingTargetResourceType(OpenEnum):
    """Values of `CommAllMobileRingAlwaysRingTargetResourceType`."""

    ALL_MOBILE_RING_TARGET = "AllMobileRingTarget"


CommAllMobileRingAlwaysRingTargetResourceTypeTable = EnumTable(CommAllMobileRingAlwaysRingTargetResourceType)


class CommAllMobileRingTargetRequestType(OpenEnum):
    """Values of `CommAllMobileRingTargetRequestType`."""

    ALL_MOBILE_RING_TARGET = "AllMobileRingTarget"


CommAllMobileRingTargetRequestTypeTable = EnumTable(CommAllMobileRingTargetRequestType)


class CommAllMobileRingTargetResourceType(OpenEnum):
    """Values of `CommAllMobileRingTargetResourceType`."""

    ALL_MOBILE_RING_TARGET = "AllMobileRingTarget"


CommAllMobileRingTargetResourceTypeTable = EnumTable(CommAllMobileRingTargetResourceType)


class CommCloudConnectorTerminatingTargetRequestType(OpenEnum):
    """Values of `CommCloudConnectorTerminatingTargetRequestType`."""

    CLOUD_CONNECTOR_TERMINATING_TARGET = "CloudConnectorTerminatingTarget"


CommCloudConnectorTerminatingTargetRequestTypeTable = EnumTable(CommCloudConnectorTerminatingTargetRequestType)


class CommCloudConnectorTerminatingTargetResourceType(OpenEnum):
    """Values of `CommCloudConnectorTerminatingTargetResourceType`."""

    CLOUD_CONNECTOR_TERMINATING_TARGET = "CloudConnectorTerminatingTarget"


CommCloudConnectorTerminatingTargetResourceTypeTable = EnumTable(CommCloudConnectorTerminatingTargetResourceType)


class CommCoworkerRingTargetRequestType(OpenEnum):
    """Values of `CommCoworkerRingTargetRequestType`."""

    COWORKER_RING_TARGET = "CoworkerRingTarget"


CommCoworkerRingTargetRequestTypeTable = EnumTable(CommCoworkerRingTargetRequestType)


class CommDeviceRingTargetRequestType(OpenEnum):
    """Values of `CommDeviceRingTargetRequestType`."""

    DEVICE_RING_TARGET = "DeviceRingTarget"


CommDeviceRingTargetRequestTypeTable = EnumTable(CommDeviceRingTargetRequestType)


class CommDeviceRingTargetResourceType(OpenEnum):
    """Values of `CommDeviceRingTargetResourceType`."""

    DEVICE_RING_TARGET = "DeviceRingTarget"


CommDeviceRingTargetResourceTypeTable = EnumTable(CommDeviceRingTargetResourceType)


class CommDispatchingTypeResource(OpenEnum):
    """Values of `CommDispatchingTypeResource`."""

    RING_AT_ONCE = "RingAtOnce"
    RING_IN_ORDER = "RingInOrder"
    CUSTOM = "Custom"
    TERMINATE = "Terminate"


CommDispatchingTypeResourceTable = EnumTable(CommDispatchingTypeResource)


class CommExtensionTerminatingTargetRequestType(OpenEnum):
    """Values of `CommExtensionTerminatingTargetRequestType`."""

    EXTENSION_TERMINATING_TARGET = "ExtensionTerminatingTarget"


CommExtensionTerminatingTargetRequestTypeTable = EnumTable(CommExtensionTerminatingTargetRequestType)


class CommExtensionTerminatingTargetResourceType(OpenEnum):
    """Values of `CommExtensionTerminatingTargetResourceType`."""

    EXTENSION_TERMINATING_TARGET = "ExtensionTerminatingTarget"


CommExtensionTerminatingTargetResourceTypeTable = EnumTable(CommExtensionTerminatingTargetResourceType)


class CommFmcPhoneNumberRingTargetRequestType(OpenEnum):
    """Values of `CommFmcPhoneNumberRingTargetRequestType`."""

    FMC_PHONE_NUMBER_RING_TARGET = "FmcPhoneNumberRingTarget"


CommFmcPhoneNumberRingTargetRequestTypeTable = EnumTable(CommFmcPhoneNumberRingTargetRequestType)


class CommFmcPhoneNumberRingTargetResourceType(OpenEnum):
    """Values of `CommFmcPhoneNumberRingTargetResourceType`."""

    FMC_PHONE_NUMBER_RING_TARGET = "FmcPhoneNumberRingTarget"


CommFmcPhoneNumberRingTargetResourceTypeTable = EnumTable(CommFmcPhoneNumberRingTargetResourceType)


class CommGreetingSourceTypeResource(OpenEnum):
    """Values of `CommGreetingSourceTypeResource`."""

    CUSTOM = "Custom"
    PRESET = "Preset"


CommGreetingSourceTypeResourceTable = EnumTable(CommGreetingSourceTypeResource)


class CommHotdeskRingTargetRequestType(OpenEnum):
    """Values of `CommHotdeskRingTargetRequestType`."""

    HOTDESK_RING_TARGET = "HotdeskRingTarget"


CommHotdeskRingTargetRequestTypeTable = EnumTable(CommHotdeskRingTargetRequestType)


class CommHotdeskRingTargetResourceType(OpenEnum):
    """Values of `CommHotdeskRingTargetResourceType`."""

    HOTDESK_RING_TARGET = "HotdeskRingTarget"


CommHotdeskRingTargetResourceTypeTable = EnumTable(CommHotdeskRingTargetResourceType)


class CommImsPhoneNumberRingTargetRequestType(OpenEnum):
    """Values of `CommImsPhoneNumberRingTargetRequestType`."""

    IMS_PHONE_NUMBER_RING_TARGET = "ImsPhoneNumberRingTarget"


CommImsPhoneNumberRingTargetRequestTypeTable = EnumTable(CommImsPhoneNumberRingTargetRequestType)


class CommImsPhoneNumberRingTargetResourceType(OpenEnum):
    """Values of `CommImsPhoneNumberRingTargetResourceType`."""

    IMS_PHONE_NUMBER_RING_TARGET = "ImsPhoneNumberRingTarget"


CommImsPhoneNumberRingTargetResourceTypeTable = EnumTable(CommImsPhoneNumberRingTargetResourceType)


class CommIntegrationRingTargetRequestType(OpenEnum):
    """Values of `CommIntegrationRingTargetRequestType`."""

    INTEGRATION_RING_TARGET = "IntegrationRingTarget"


CommIntegrationRingTargetRequestTypeTable = EnumTable(CommIntegrationRingTargetRequestType)


class CommIntegrationRingTargetResourceType(OpenEnum):
    """Values of `CommIntegrationRingTargetResourceType`."""

    INTEGRATION_RING_TARGET = "IntegrationRingTarget"


CommIntegrationRingTargetResourceTypeTable = EnumTable(CommIntegrationRingTargetResourceType)


class CommPhoneNumberRingTargetRequestType(OpenEnum):
    """Values of `CommPhoneNumberRingTargetRequestType`."""

    PHONE_NUMBER_RING_TARGET = "PhoneNumberRingTarget"


CommPhoneNumberRingTargetRequestTypeTable = EnumTable(CommPhoneNumberRingTargetRequestType)


class CommPhoneNumberRingTargetResourceType(OpenEnum):
    """Values of `CommPhoneNumberRingTargetResourceType`."""

    PHONE_NUMBER_RING_TARGET = "PhoneNumberRingTarget"


CommPhoneNumberRingTargetResourceTypeTable = EnumTable(CommPhoneNumberRingTargetResourceType)


class CommPhoneNumberTerminatingTargetRequestType(OpenEnum):
    """Values of `CommPhoneNumberTerminatingTargetRequestType`."""

    PHONE_NUMBER_TERMINATING_TARGET = "PhoneNumberTerminatingTarget"


CommPhoneNumberTerminatingTargetRequestTypeTable = EnumTable(CommPhoneNumberTerminatingTargetRequestType)


class CommPhoneNumberTerminatingTargetResourceType(OpenEnum):
    """Values of `CommPhoneNumberTerminatingTargetResourceType`."""

    PHONE_NUMBER_TERMINATING_TARGET = "PhoneNumberTerminatingTarget"


CommPhoneNumberTerminatingTargetResourceTypeTable = EnumTable(CommPhoneNumberTerminatingTargetResourceType)


class CommPlayAnnouncementTerminatingTargetRequestType(OpenEnum):
    """Values of `CommPlayAnnouncementTerminatingTargetRequestType`."""

    PLAY_ANNOUNCEMENT_TERMINATING_TARGET = "PlayAnnouncementTerminatingTarget"


CommPlayAnnouncementTerminatingTargetRequestTypeTable = EnumTable(CommPlayAnnouncementTerminatingTargetRequestType)


class CommPlayAnnouncementTerminatingTargetResourceType(OpenEnum):
    """Values of `CommPlayAnnouncementTerminatingTargetResourceType`."""

    PLAY_ANNOUNCEMENT_TERMINATING_TARGET = "PlayAnnouncementTerminatingTarget"


CommPlayAnnouncementTerminatingTargetResourceTypeTable = EnumTable(CommPlayAnnouncementTerminatingTargetResourceType)


class CommPlayConnectingMessageActionRequestType(OpenEnum):
    """Values of `CommPlayConnectingMessageActionRequestType`."""

    PLAY_CONNECTING_MESSAGE_ACTION = "PlayConnectingMessageAction"


CommPlayConnectingMessageActionRequestTypeTable = EnumTable(CommPlayConnectingMessageActionRequestType)


class CommPlayConnectingMessageActionResourceType(OpenEnum):
    """Values of `CommPlayConnectingMessageActionResourceType`."""

    PLAY_CONNECTING_MESSAGE_ACTION = "PlayConnectingMessageAction"


CommPlayConnectingMessageActionResourceTypeTable = EnumTable(CommPlayConnectingMessageActionResourceType)


class CommPlayConnectingPromptActionRequestType(OpenEnum):
    """Values of `CommPlayConnectingPromptActionRequestType`."""

    PLAY_CONNECTING_PROMPT_ACTION = "PlayConnectingPromptAction"


CommPlayConnectingPromptActionRequestTypeTable = EnumTable(CommPlayConnectingPromptActionRequestType)


class CommPlayConnectingPromptActionResourceType(OpenEnum):
    """Values of `CommPlayConnectingPromptActionResourceType`."""

    PLAY_CONNECTING_PROMPT_ACTION = "PlayConnectingPromptAction"


CommPlayConnectingPromptActionResourceTypeTable = EnumTable(CommPlayConnectingPromptActionResourceType)


class CommPlayWelcomePromptActionRequestType(OpenEnum):
    """Values of `CommPlayWelcomePromptActionRequestType`."""

    PLAY_WELCOME_PROMPT_ACTION = "PlayWelcomePromptAction"


CommPlayWelcomePromptActionRequestTypeTable = EnumTable(CommPlayWelcomePromptActionRequestType)


class CommPlayWelcomePromptActionResourceType(OpenEnum):
    """Values of `CommPlayWelcomePromptActionResourceType`."""

    PLAY_WELCOME_PROMPT_ACTION = "PlayWelcomePromptAction"


CommPlayWelcomePromptActionResourceTypeTable = EnumTable(CommPlayWelcomePromptActionResourceType)


class CommRingAlwaysGroupActionRequestType(OpenEnum):
    """Values of `CommRingAlwaysGroupActionRequestType`."""

    RING_ALWAYS_GROUP_ACTION = "RingAlwaysGroupAction"


CommRingAlwaysGroupActionRequestTypeTable = EnumTable(CommRingAlwaysGroupActionRequestType)


class CommRingAlwaysGroupActionResourceType(OpenEnum):
    """Values of `CommRingAlwaysGroupActionResourceType`."""

    RING_ALWAYS_GROUP_ACTION = "RingAlwaysGroupAction"


CommRingAlwaysGroupActionResourceTypeTable = EnumTable(CommRingAlwaysGroupActionResourceType)


class CommRingGroupActionRequestType(OpenEnum):
    """Values of `CommRingGroupActionRequestType`."""

    RING_GROUP_ACTION = "RingGroupAction"


CommRingGroupActionRequestTypeTable = EnumTable(CommRingGroupActionRequestType)


class CommRingGroupActionResourceType(OpenEnum):
    """Values of `CommRingGroupActionResourceType`."""

    RING_GROUP_ACTION = "RingGroupAction"


CommRingGroupActionResourceTypeTable = EnumTable(CommRingGroupActionResourceType)


class CommRingTargetTypeResource(OpenEnum):
    """Values of `CommRingTargetTypeResource`."""

    ALL_DESKTOP_RING_TARGET = "AllDesktopRingTarget"
    ALL_MOBILE_RING_TARGET = "AllMobileRingTarget"
    COWORKER_RING_TARGET = "CoworkerRingTarget"
    DEVICE_RING_TARGET = "DeviceRingTarget"
    HOTDESK_RING_TARGET = "HotdeskRingTarget"
    IMS_PHONE_NUMBER_RING_TARGET = "ImsPhoneNumberRingTarget"
    FMC_PHONE_NUMBER_RING_TARGET = "FmcPhoneNumberRingTarget"
    INTEGRATION_RING_TARGET = "IntegrationRingTarget"
    PHONE_NUMBER_RING_TARGET = "PhoneNumberRingTarget"
    CLOUD_CONNECTOR_RING_TARGET = "CloudConnectorRingTarget"


CommRingTargetTypeResourceTable = EnumTable(CommRingTargetTypeResource)


class CommScreeningActionRequestType(OpenEnum):
    """Values of `CommScreeningActionRequestType`."""

    SCREENING_ACTION = "ScreeningAction"


CommScreeningActionRequestTypeTable = EnumTable(CommScreeningActionRequestType)


class CommScreeningActionResourceType(OpenEnum):
    """Values of `CommScreeningActionResourceType`."""

    SCREENING_ACTION = "ScreeningAction"


CommScreeningActionResourceTypeTable = EnumTable(CommScreeningActionResourceType)


class CommScreeningResultTypeResource(OpenEnum):
    """Values of `CommScreeningResultTypeResource`."""

    ASK_TO_ANSWER = "AskToAnswer"
    PLAY_CALLER_NAME_ONLY = "PlayCallerNameOnly"


CommScreeningResultTypeResourceTable = EnumTable(CommScreeningResultTypeResource)


class CommScreeningTypeResource(OpenEnum):
    """Values of `CommScreeningTypeResource`."""

    NO_CALLER_ID = "NoCallerId"
    UNKNOWN_CALLER_ID = "UnknownCallerId"
    ALWAYS = "Always"


CommScreeningTypeResourceTable = EnumTable(CommScreeningTypeResource)


class CommTerminatingActionRequestType(OpenEnum):
    """Values of `CommTerminatingActionRequestType`."""

    TERMINATING_ACTION = "TerminatingAction"


CommTerminatingActionRequestTypeTable = EnumTable(CommTerminatingActionRequestType)


class CommTerminatingActionResourceType(OpenEnum):
    """Values of `CommTerminatingActionResourceType`."""

    TERMINATING_ACTION = "TerminatingAction"


CommTerminatingActionResourceTypeTable = EnumTable(CommTerminatingActionResourceType)


class CommTerminatingTargetDispatchingTypeResource(OpenEnum):
    """Values of `CommTerminatingTargetDispatchingTypeResource`."""

    RINGING = "Ringing"
    TERMINATING = "Terminating"


CommTerminatingTargetDispatchingTypeResourceTable = EnumTable(CommTerminatingTargetDispatchingTypeResource)


class CommTerminatingTargetTypeResource(OpenEnum):
    """Values of `CommTerminatingTargetTypeResource`."""

    EXTENSION_TERMINATING_TARGET = "ExtensionTerminatingTarget"
    PHONE_NUMBER_TERMINATING_TARGET = "PhoneNumberTerminatingTarget"
    PLAY_ANNOUNCEMENT_TERMINATING_TARGET = "PlayAnnouncementTerminatingTarget"
    VOICE_MAIL_TERMINATING_TARGET = "VoiceMailTerminatingTarget"
    CLOUD_CONNECTOR_TERMINATING_TARGET = "CloudConnectorTerminatingTarget"


CommTerminatingTargetTypeResourceTable = EnumTable(CommTerminatingTargetTypeResource)


class CommVoiceMailTerminatingTargetRequestType(OpenEnum):
    """Values of `CommVoiceMailTerminatingTargetRequestType`."""

    VOICE_MAIL_TERMINATING_TARGET = "VoiceMailTerminatingTarget"


CommVoiceMailTerminatingTargetRequestTypeTable = EnumTable(CommVoiceMailTerminatingTargetRequestType)


class CommVoiceMailTerminatingTargetResourceType(OpenEnum):
    """Values of `CommVoiceMailTerminatingTargetResourceType`."""

    VOICE_MAIL_TERMINATING_TARGET = "VoiceMailTerminatingTarget"


CommVoiceMailTerminatingTargetResourceTypeTable = EnumTable(CommVoiceMailTerminatingTargetResourceType)


class CommAllDesktopRingAlwaysRingTargetResource(Model):
    """The object `CommAllDesktopRingAlwaysRingTargetResource`."""

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
    name: str
    type: CommAllDesktopRingAlwaysRingTargetResourceType
    extension: CommReferencedExtensionResource | None

    def __init__(
        self,
        *,
        name: str,
        type: CommAllDesktopRingAlwaysRingTargetResourceType
        | Literal["AllDesktopRingTarget"] = CommAllDesktopRingAlwaysRingTargetResourceType.ALL_DESKTOP_RING_TARGET,
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
            d["type"] = v.wire if typeof(v) is CommAllDesktopRingAlwaysRingTargetResourceType else v
        v = self.extension
        if v is not None:
            d["extension"] = v.to_dict() if typeof(v) is CommReferencedExtensionResource else encode(v)
        if self.__extras__:
            d.update(self.__extras__)
        return d


def decode_CommAllDesktopRingAlwaysRingTargetResource(d: dict[str, Any]) -> CommAllDesktopRingAlwaysRingTargetResource:
    """Decode a `CommAllDesktopRingAlwaysRingTargetResource`; what does not fit is passed on."""
    self = new(CommAllDesktopRingAlwaysRingTargetResource)
    get: Getter = d.get
    self.name = get("name")
    v = get("type")
    self.type = CommAllDesktopRingAlwaysRingTargetResourceTypeTable[v] if typeof(v) is str else v
    v = get("extension")
    self.extension = decode_CommReferencedExtensionResource(v) if typeof(v) is dict else v
    self.__extras__ = (
        None
        if CommAllDesktopRingAlwaysRingTargetResourceKeys.issuperset(d)
        else {k: d[k] for k in d if k not in CommAllDesktopRingAlwaysRingTargetResourceKeys}
    )
    return self


CommAllDesktopRingAlwaysRingTargetResource.__decode__ = decode_CommAllDesktopRingAlwaysRingTargetResource
CommAllDesktopRingAlwaysRingTargetResourceKeys = frozenset(
    (
        "name",
        "type",
        "extension",
    )
)


class CommAllDesktopRingTargetRequest(Model):
    """The object `CommAllDesktopRingTargetRequest`."""

    __slots__ = (
        "type",
        "extension",
    )
    __fields__ = __slots__
    __converted__ = {
        "type": "type",
        "extension": "extension",
    }
    type: CommAllDesktopRingTargetRequestType
    extension: CommReferencedExtensionResource | None

    def __init__(
        self,
        *,
        type: CommAllDesktopRingTargetRequestType
        | Literal["AllDesktopRingTarget"] = CommAllDesktopRingTargetRequestType.ALL_DESKTOP_RING_TARGET,
        extension: CommReferencedExtensionResource | CommReferencedExtensionResourceDict | None = None,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        fill(self, locals())

    def to_dict(self) -> dict[str, Any]:
        d: dict[str, Any] = {}
        v: Any
        v = self.type
        if v is not None:
            d["type"] = v.wire if typeof(v) is CommAllDesktopRingTargetRequestType else v
        v = self.extension
        if v is not None:
            d["extension"] = v.to_dict() if typeof(v) is CommReferencedExtensionResource else encode(v)
        if self.__extras__:
            d.update(self.__extras__)
        return d


def decode_CommAllDesktopRingTargetRequest(d: dict[str, Any]) -> CommAllDesktopRingTargetRequest:
    """Decode a `CommAllDesktopRingTargetRequest`; what does not fit is passed on."""
    self = new(CommAllDesktopRingTargetRequest)
    get: Getter = d.get
    v = get("type")
    self.type = CommAllDesktopRingTargetRequestTypeTable[v] if typeof(v) is str else v
    v = get("extension")
    self.extension = decode_CommReferencedExtensionResource(v) if typeof(v) is dict else v
    self.__extras__ = (
        None
        if CommAllDesktopRingTargetRequestKeys.issuperset(d)
        else {k: d[k] for k in d if k not in CommAllDesktopRingTargetRequestKeys}
    )
    return self


CommAllDesktopRingTargetRequest.__decode__ = decode_CommAllDesktopRingTargetRequest
CommAllDesktopRingTargetRequestKeys = frozenset(
    (
        "type",
        "extension",
    )
)


class CommAllDesktopRingTargetResource(Model):
    """The object `CommAllDesktopRingTargetResource`."""

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
    name: str
    type: CommAllDesktopRingTargetResourceType
    extension: CommReferencedExtensionResource | None

    def __init__(
        self,
        *,
        name: str,
        type: CommAllDesktopRingTargetResourceType
        | Literal["AllDesktopRingTarget"] = CommAllDesktopRingTargetResourceType.ALL_DESKTOP_RING_TARGET,
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
            d["type"] = v.wire if typeof(v) is CommAllDesktopRingTargetResourceType else v
        v = self.extension
        if v is not None:
            d["extension"] = v.to_dict() if typeof(v) is CommReferencedExtensionResource else encode(v)
        if self.__extras__:
            d.update(self.__extras__)
        return d


def decode_CommAllDesktopRingTargetResource(d: dict[str, Any]) -> CommAllDesktopRingTargetResource:
    """Decode a `CommAllDesktopRingTargetResource`; what does not fit is passed on."""
    self = new(CommAllDesktopRingTargetResource)
    get: Getter = d.get
    self.name = get("name")
    v = get("type")
    self.type = CommAllDesktopRingTargetResourceTypeTable[v] if typeof(v) is str else v
    v = get("extension")
    self.extension = decode_CommReferencedExtensionResource(v) if typeof(v) is dict else v
    self.__extras__ = (
        None
        if CommAllDesktopRingTargetResourceKeys.issuperset(d)
        else {k: d[k] for k in d if k not in CommAllDesktopRingTargetResourceKeys}
    )
    return self


CommAllDesktopRingTargetResource.__decode__ = decode_CommAllDesktopRingTargetResource
CommAllDesktopRingTargetResourceKeys = frozenset(
    (
        "name",
        "type",
        "extension",
    )
)


class CommAllMobileRingAlwaysRingTargetResource(Model):
    """The object `CommAllMobileRingAlwaysRingTargetResource`."""

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
    name: str
    type: CommAllMobileRingAlwaysRingTargetResourceType
    extension: CommReferencedExtensionResource | None

    def __init__(
        self,
        *,
        name: str,
        type: CommAllMobileRingAlwaysRingTargetResourceType
        | Literal["AllMobileRingTarget"] = CommAllMobileRingAlwaysRingTargetResourceType.ALL_MOBILE_RING_TARGET,
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
            d["type"] = v.wire if typeof(v) is CommAllMobileRingAlwaysRingTargetResourceType else v
        v = self.extension
        if v is not None:
            d["extension"] = v.to_dict() if typeof(v) is CommReferencedExtensionResource else encode(v)
        if self.__extras__:
            d.update(self.__extras__)
        return d


def decode_CommAllMobileRingAlwaysRingTargetResource(d: dict[str, Any]) -> CommAllMobileRingAlwaysRingTargetResource:
    """Decode a `CommAllMobileRingAlwaysRingTargetResource`; what does not fit is passed on."""
    self = new(CommAllMobileRingAlwaysRingTargetResource)
    get: Getter = d.get
    self.name = get("name")
    v = get("type")
    self.type = CommAllMobileRingAlwaysRingTargetResourceTypeTable[v] if typeof(v) is str else v
    v = get("extension")
    self.extension = decode_CommReferencedExtensionResource(v) if typeof(v) is dict else v
    self.__extras__ = (
        None
        if CommAllMobileRingAlwaysRingTargetResourceKeys.issuperset(d)
        else {k: d[k] for k in d if k not in CommAllMobileRingAlwaysRingTargetResourceKeys}
    )
    return self


CommAllMobileRingAlwaysRingTargetResource.__decode__ = decode_CommAllMobileRingAlwaysRingTargetResource
CommAllMobileRingAlwaysRingTargetResourceKeys = frozenset(
    (
        "name",
        "type",
        "extension",
    )
)


class CommAllMobileRingTargetRequest(Model):
    """The object `CommAllMobileRingTargetRequest`."""

    __slots__ = (
        "type",
        "extension",
    )
    __fields__ = __slots__
    __converted__ = {
        "type": "type",
        "extension": "extension",
    }
    type: CommAllMobileRingTargetRequestType
    extension: CommReferencedExtensionResource | None

    def __init__(
        self,
        *,
        type: CommAllMobileRingTargetRequestType
        | Literal["AllMobileRingTarget"] = CommAllMobileRingTargetRequestType.ALL_MOBILE_RING_TARGET,
        extension: CommReferencedExtensionResource | CommReferencedExtensionResourceDict | None = None,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        fill(self, locals())

    def to_dict(self) -> dict[str, Any]:
        d: dict[str, Any] = {}
        v: Any
        v = self.type
        if v is not None:
            d["type"] = v.wire if typeof(v) is CommAllMobileRingTargetRequestType else v
        v = self.extension
        if v is not None:
            d["extension"] = v.to_dict() if typeof(v) is CommReferencedExtensionResource else encode(v)
        if self.__extras__:
            d.update(self.__extras__)
        return d


def decode_CommAllMobileRingTargetRequest(d: dict[str, Any]) -> CommAllMobileRingTargetRequest:
    """Decode a `CommAllMobileRingTargetRequest`; what does not fit is passed on."""
    self = new(CommAllMobileRingTargetRequest)
    get: Getter = d.get
    v = get("type")
    self.type = CommAllMobileRingTargetRequestTypeTable[v] if typeof(v) is str else v
    v = get("extension")
    self.extension = decode_CommReferencedExtensionResource(v) if typeof(v) is dict else v
    self.__extras__ = (
        None
        if CommAllMobileRingTargetRequestKeys.issuperset(d)
        else {k: d[k] for k in d if k not in CommAllMobileRingTargetRequestKeys}
    )
    return self


CommAllMobileRingTargetRequest.__decode__ = decode_CommAllMobileRingTargetRequest
CommAllMobileRingTargetRequestKeys = frozenset(
    (
        "type",
        "extension",
    )
)


class CommAllMobileRingTargetResource(Model):
    """The object `CommAllMobileRingTargetResource`."""

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
    name: str
    type: CommAllMobileRingTargetResourceType
    extension: CommReferencedExtensionResource | None

    def __init__(
        self,
        *,
        name: str,
        type: CommAllMobileRingTargetResourceType
        | Literal["AllMobileRingTarget"] = CommAllMobileRingTargetResourceType.ALL_MOBILE_RING_TARGET,
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
            d["type"] = v.wire if typeof(v) is CommAllMobileRingTargetResourceType else v
        v = self.extension
        if v is not None:
            d["extension"] = v.to_dict() if typeof(v) is CommReferencedExtensionResource else encode(v)
        if self.__extras__:
            d.update(self.__extras__)
        return d


def decode_CommAllMobileRingTargetResource(d: dict[str, Any]) -> CommAllMobileRingTargetResource:
    """Decode a `CommAllMobileRingTargetResource`; what does not fit is passed on."""
    self = new(CommAllMobileRingTargetResource)
    get: Getter = d.get
    self.name = get("name")
    v = get("type")
    self.type = CommAllMobileRingTargetResourceTypeTable[v] if typeof(v) is str else v
    v = get("extension")
    self.extension = decode_CommReferencedExtensionResource(v) if typeof(v) is dict else v
    self.__extras__ = (
        None
        if CommAllMobileRingTargetResourceKeys.issuperset(d)
        else {k: d[k] for k in d if k not in CommAllMobileRingTargetResourceKeys}
    )
    return self


CommAllMobileRingTargetResource.__decode__ = decode_CommAllMobileRingTargetResource
CommAllMobileRingTargetResourceKeys = frozenset(
    (
        "name",
        "type",
        "extension",
    )
)


class CommCallTypesResource(Model):
    """The object `CommCallTypesResource`."""

    __slots__ = ("queue_calls_included",)
    __fields__ = __slots__
    queue_calls_included: bool

    def __init__(
        self,
        *,
        queue_calls_included: bool,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        fill(self, locals())

    def to_dict(self) -> dict[str, Any]:
        d: dict[str, Any] = {}
        v: Any
        v = self.queue_calls_included
        if v is not None:
            d["queueCallsIncluded"] = v
        if self.__extras__:
            d.update(self.__extras__)
        return d


def decode_CommCallTypesResource(d: dict[str, Any]) -> CommCallTypesResource:
    """Decode a `CommCallTypesResource`; what does not fit is passed on."""
    self = new(CommCallTypesResource)
    get: Getter = d.get
    self.queue_calls_included = get("queueCallsIncluded")
    self.__extras__ = (
        None if CommCallTypesResourceKeys.issuperset(d) else {k: d[k] for k in d if k not in CommCallTypesResourceKeys}
    )
    return self


CommCallTypesResource.__decode__ = decode_CommCallTypesResource
CommCallTypesResourceKeys = frozenset(("queueCallsIncluded",))


class CommCloudConnectorRingTargetResource(Model):
    """The object `CommCloudConnectorRingTargetResource`."""

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
    type: CommRingTargetTypeResource
    name: str | None

    def __init__(
        self,
        *,
        destination: CommCloudDestination | CommCloudDestinationDict,
        type: CommRingTargetTypeResource
        | Literal[
            "AllDesktopRingTarget",
            "AllMobileRingTarget",
            "CoworkerRingTarget",
            "DeviceRingTarget",
            "HotdeskRingTarget",
            "ImsPhoneNumberRingTarget",
            "FmcPhoneNumberRingTarget",
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
            d["type"] = v.wire if typeof(v) is CommRingTargetTypeResource else v
        v = self.name
        if v is not None:
            d["name"] = v
        if self.__extras__:
            d.update(self.__extras__)
        return d


def decode_CommCloudConnectorRingTargetResource(d: dict[str, Any]) -> CommCloudConnectorRingTargetResource:
    """Decode a `CommCloudConnectorRingTargetResource`; what does not fit is passed on."""
    self = new(CommCloudConnectorRingTargetResource)
    get: Getter = d.get
    v = get("destination")
    self.destination = decode_CommCloudDestination(v) if typeof(v) is dict else v
    v = get("type")
    self.type = CommRingTargetTypeResourceTable[v] if typeof(v) is str else v
    self.name = get("name")
    self.__extras__ = (
        None
        if CommCloudConnectorRingTargetResourceKeys.issuperset(d)
        else {k: d[k] for k in d if k not in CommCloudConnectorRingTargetResourceKeys}
    )
    return self


CommCloudConnectorRingTargetResource.__decode__ = decode_CommCloudConnectorRingTargetResource
CommCloudConnectorRingTargetResourceKeys = frozenset(
    (
        "destination",
        "type",
        "name",
    )
)


class CommCloudConnectorTerminatingTargetRequest(Model):
    """The object `CommCloudConnectorTerminatingTargetRequest`."""

    __slots__ = (
        "type",
        "destination",
        "dispatching_type",
        "name",
    )
    __fields__ = __slots__
    __converted__ = {
        "type": "type",
        "destination": "destination",
        "dispatching_type": "dispatchingType",
    }
    type: CommCloudConnectorTerminatingTargetRequestType
    destination: CommCloudDestination
    dispatching_type: CommTerminatingTargetDispatchingTypeResource
    name: str

    def __init__(
        self,
        *,
        type: CommCloudConnectorTerminatingTargetRequestType
        | Literal[
            "CloudConnectorTerminatingTarget"
        ] = CommCloudConnectorTerminatingTargetRequestType.CLOUD_CONNECTOR_TERMINATING_TARGET,
        destination: CommCloudDestination | CommCloudDestinationDict,
        dispatching_type: CommTerminatingTargetDispatchingTypeResource | Literal["Ringing", "Terminating"],
        name: str,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        fill(self, locals())

    def to_dict(self) -> dict[str, Any]:
        d: dict[str, Any] = {}
        v: Any
        v = self.type
        if v is not None:
            d["type"] = v.wire if typeof(v) is CommCloudConnectorTerminatingTargetRequestType else v
        v = self.destination
        if v is not None:
            d["destination"] = v.to_dict() if typeof(v) is CommCloudDestination else encode(v)
        v = self.dispatching_type
        if v is not None:
            d["dispatchingType"] = v.wire if typeof(v) is CommTerminatingTargetDispatchingTypeResource else v
        v = self.name
        if v is not None:
            d["name"] = v
        if self.__extras__:
            d.update(self.__extras__)
        return d


def decode_CommCloudConnectorTerminatingTargetRequest(d: dict[str, Any]) -> CommCloudConnectorTerminatingTargetRequest:
    """Decode a `CommCloudConnectorTerminatingTargetRequest`; what does not fit is passed on."""
    self = new(CommCloudConnectorTerminatingTargetRequest)
    get: Getter = d.get
    v = get("type")
    self.type = CommCloudConnectorTerminatingTargetRequestTypeTable[v] if typeof(v) is str else v
    v = get("destination")
    self.destination = decode_CommCloudDestination(v) if typeof(v) is dict else v
    v = get("dispatchingType")
    self.dispatching_type = CommTerminatingTargetDispatchingTypeResourceTable[v] if typeof(v) is str else v
    self.name = get("name")
    self.__extras__ = (
        None
        if CommCloudConnectorTerminatingTargetRequestKeys.issuperset(d)
        else {k: d[k] for k in d if k not in CommCloudConnectorTerminatingTargetRequestKeys}
    )
    return self


CommCloudConnectorTerminatingTargetRequest.__decode__ = decode_CommCloudConnectorTerminatingTargetRequest
CommCloudConnectorTerminatingTargetRequestKeys = frozenset(
    (
        "type",
        "destination",
        "dispatchingType",
        "name",
    )
)


class CommCloudConnectorTerminatingTargetResource(Model):
    """The object `CommCloudConnectorTerminatingTargetResource`."""

    __slots__ = (
        "name",
        "type",
        "destination",
        "dispatching_type",
    )
    __fields__ = __slots__
    __converted__ = {
        "type": "type",
        "destination": "destination",
        "dispatching_type": "dispatchingType",
    }
    name: str
    type: CommCloudConnectorTerminatingTargetResourceType
    destination: CommCloudDestination
    dispatching_type: CommTerminatingTargetDispatchingTypeResource

    def __init__(
        self,
        *,
        name: str,
        type: CommCloudConnectorTerminatingTargetResourceType
        | Literal[
            "CloudConnectorTerminatingTarget"
        ] = CommCloudConnectorTerminatingTargetResourceType.CLOUD_CONNECTOR_TERMINATING_TARGET,
        destination: CommCloudDestination | CommCloudDestinationDict,
        dispatching_type: CommTerminatingTargetDispatchingTypeResource | Literal["Ringing", "Terminating"],
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
            d["type"] = v.wire if typeof(v) is CommCloudConnectorTerminatingTargetResourceType else v
        v = self.destination
        if v is not None:
            d["destination"] = v.to_dict() if typeof(v) is CommCloudDestination else encode(v)
        v = self.dispatching_type
        if v is not None:
            d["dispatchingType"] = v.wire if typeof(v) is CommTerminatingTargetDispatchingTypeResource else v
        if self.__extras__:
            d.update(self.__extras__)
        return d


def decode_CommCloudConnectorTerminatingTargetResource(
    d: dict[str, Any],
) -> CommCloudConnectorTerminatingTargetResource:
    """Decode a `CommCloudConnectorTerminatingTargetResource`; what does not fit is passed on."""
    self = new(CommCloudConnectorTerminatingTargetResource)
    get: Getter = d.get
    self.name = get("name")
    v = get("type")
    self.type = CommCloudConnectorTerminatingTargetResourceTypeTable[v] if typeof(v) is str else v
    v = get("destination")
    self.destination = decode_CommCloudDestination(v) if typeof(v) is dict else v
    v = get("dispatchingType")
    self.dispatching_type = CommTerminatingTargetDispatchingTypeResourceTable[v] if typeof(v) is str else v
    self.__extras__ = (
        None
        if CommCloudConnectorTerminatingTargetResourceKeys.issuperset(d)
        else {k: d[k] for k in d if k not in CommCloudConnectorTerminatingTargetResourceKeys}
    )
    return self


CommCloudConnectorTerminatingTargetResource.__decode__ = decode_CommCloudConnectorTerminatingTargetResource
CommCloudConnectorTerminatingTargetResourceKeys = frozenset(
    (
        "name",
        "type",
        "destination",
        "dispatchingType",
    )
)


class CommCoworkerRingTargetRequest(Model):
    """The object `CommCoworkerRingTargetRequest`."""

    __slots__ = (
        "type",
        "extension",
    )
    __fields__ = __slots__
    __converted__ = {
        "type": "type",
        "extension": "extension",
    }
    type: CommCoworkerRingTargetRequestType
    extension: CommReferencedExtensionResource

    def __init__(
        self,
        *,
        type: CommCoworkerRingTargetRequestType
        | Literal["CoworkerRingTarget"] = CommCoworkerRingTargetRequestType.COWORKER_RING_TARGET,
        extension: CommReferencedExtensionResource | CommReferencedExtensionResourceDict,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        fill(self, locals())

    def to_dict(self) -> dict[str, Any]:
        d: dict[str, Any] = {}
        v: Any
        v = self.type
        if v is not None:
            d["type"] = v.wire if typeof(v) is CommCoworkerRingTargetRequestType else v
        v = self.extension
        if v is not None:
            d["extension"] = v.to_dict() if typeof(v) is CommReferencedExtensionResource else encode(v)
        if self.__extras__:
            d.update(self.__extras__)
        return d


def decode_CommCoworkerRingTargetRequest(d: dict[str, Any]) -> CommCoworkerRingTargetRequest:
    """Decode a `CommCoworkerRingTargetRequest`; what does not fit is passed on."""
    self = new(CommCoworkerRingTargetRequest)
    get: Getter = d.get
    v = get("type")
    self.type = CommCoworkerRingTargetRequestTypeTable[v] if typeof(v) is str else v
    v = get("extension")
    self.extension = decode_CommReferencedExtensionResource(v) if typeof(v) is dict else v
    self.__extras__ = (
        None
        if CommCoworkerRingTargetRequestKeys.issuperset(d)
        else {k: d[k] for k in d if k not in CommCoworkerRingTargetRequestKeys}
    )
    return self


CommCoworkerRingTargetRequest.__decode__ = decode_CommCoworkerRingTargetRequest
CommCoworkerRingTargetRequestKeys = frozenset(
    (
        "type",
        "extension",
    )
)


class CommCoworkerRingTargetResource(Model):
    """The object `CommCoworkerRingTargetResource`."""

    __slots__ = (
        "extension",
        "type",
        "name",
    )
    __fields__ = __slots__
    __converted__ = {
        "extension": "extension",
        "type": "type",
    }
    extension: CommReferencedExtensionResource
    type: CommRingTargetTypeResource
    name: str | None

    def __init__(
        self,
        *,
        extension: CommReferencedExtensionResource | CommReferencedExtensionResourceDict,
        type: CommRingTargetTypeResource
        | Literal[
            "AllDesktopRingTarget",
            "AllMobileRingTarget",
            "CoworkerRingTarget",
            "DeviceRingTarget",
            "HotdeskRingTarget",
            "ImsPhoneNumberRingTarget",
            "FmcPhoneNumberRingTarget",
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
        v = self.extension
        if v is not None:
            d["extension"] = v.to_dict() if typeof(v) is CommReferencedExtensionResource else encode(v)
        v = self.type
        if v is not None:
            d["type"] = v.wire if typeof(v) is CommRingTargetTypeResource else v
        v = self.name
        if v is not None:
            d["name"] = v
        if self.__extras__:
            d.update(self.__extras__)
        return d


def decode_CommCoworkerRingTargetResource(d: dict[str, Any]) -> CommCoworkerRingTargetResource:
    """Decode a `CommCoworkerRingTargetResource`; what does not fit is passed on."""
    self = new(CommCoworkerRingTargetResource)
    get: Getter = d.get
    v = get("extension")
    self.extension = decode_CommReferencedExtensionResource(v) if typeof(v) is dict else v
    v = get("type")
    self.type = CommRingTargetTypeResourceTable[v] if typeof(v) is str else v
    self.name = get("name")
    self.__extras__ = (
        None
        if CommCoworkerRingTargetResourceKeys.issuperset(d)
        else {k: d[k] for k in d if k not in CommCoworkerRingTargetResourceKeys}
    )
    return self


CommCoworkerRingTargetResource.__decode__ = decode_CommCoworkerRingTargetResource
CommCoworkerRingTargetResourceKeys = frozenset(
    (
        "extension",
        "type",
        "name",
    )
)


class CommDeviceRingTargetRequest(Model):
    """The object `CommDeviceRingTargetRequest`."""

    __slots__ = (
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
    type: CommDeviceRingTargetRequestType
    device: CommDeviceRequest
    extension: CommReferencedExtensionResource | None

    def __init__(
        self,
        *,
        type: CommDeviceRingTargetRequestType
        | Literal["DeviceRingTarget"] = CommDeviceRingTargetRequestType.DEVICE_RING_TARGET,
        device: CommDeviceRequest | CommDeviceRequestDict,
        extension: CommReferencedExtensionResource | CommReferencedExtensionResourceDict | None = None,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        fill(self, locals())

    def to_dict(self) -> dict[str, Any]:
        d: dict[str, Any] = {}
        v: Any
        v = self.type
        if v is not None:
            d["type"] = v.wire if typeof(v) is CommDeviceRingTargetRequestType else v
        v = self.device
        if v is not None:
            d["device"] = v.to_dict() if typeof(v) is CommDeviceRequest else encode(v)
        v = self.extension
        if v is not None:
            d["extension"] = v.to_dict() if typeof(v) is CommReferencedExtensionResource else encode(v)
        if self.__extras__:
            d.update(self.__extras__)
        return d


def decode_CommDeviceRingTargetRequest(d: dict[str, Any]) -> CommDeviceRingTargetRequest:
    """Decode a `CommDeviceRingTargetRequest`; what does not fit is passed on."""
    self = new(CommDeviceRingTargetRequest)
    get: Getter = d.get
    v = get("type")
    self.type = CommDeviceRingTargetRequestTypeTable[v] if typeof(v) is str else v
    v = get("device")
    self.device = decode_CommDeviceRequest(v) if typeof(v) is dict else v
    v = get("extension")
    self.extension = decode_CommReferencedExtensionResource(v) if typeof(v) is dict else v
    self.__extras__ = (
        None
        if CommDeviceRingTargetRequestKeys.issuperset(d)
        else {k: d[k] for k in d if k not in CommDeviceRingTargetRequestKeys}
    )
    return self


CommDeviceRingTargetRequest.__decode__ = decode_CommDeviceRingTargetRequest
CommDeviceRingTargetRequestKeys = frozenset(
    (
        "type",
        "device",
        "extension",
    )
)


class CommDeviceRingTargetResource(Model):
    """The object `CommDeviceRingTargetResource`."""

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
    name: str
    type: CommDeviceRingTargetResourceType
    device: CommDeviceResource
    extension: CommReferencedExtensionResource | None

    def __init__(
        self,
        *,
        name: str,
        type: CommDeviceRingTargetResourceType
        | Literal["DeviceRingTarget"] = CommDeviceRingTargetResourceType.DEVICE_RING_TARGET,
        device: CommDeviceResource,
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
            d["type"] = v.wire if typeof(v) is CommDeviceRingTargetResourceType else v
        v = self.device
        if v is not None:
            d["device"] = v.to_dict() if typeof(v) is CommDeviceResource else encode(v)
        v = self.extension
        if v is not None:
            d["extension"] = v.to_dict() if typeof(v) is CommReferencedExtensionResource else encode(v)
        if self.__extras__:
            d.update(self.__extras__)
        return d


def decode_CommDeviceRingTargetResource(d: dict[str, Any]) -> CommDeviceRingTargetResource:
    """Decode a `CommDeviceRingTargetResource`; what does not fit is passed on."""
    self = new(CommDeviceRingTargetResource)
    get: Getter = d.get
    self.name = get("name")
    v = get("type")
    self.type = CommDeviceRingTargetResourceTypeTable[v] if typeof(v) is str else v
    v = get("device")
    self.device = decode_CommDeviceResource(v) if typeof(v) is dict else v
    v = get("extension")
    self.extension = decode_CommReferencedExtensionResource(v) if typeof(v) is dict else v
    self.__extras__ = (
        None
        if CommDeviceRingTargetResourceKeys.issuperset(d)
        else {k: d[k] for k in d if k not in CommDeviceRingTargetResourceKeys}
    )
    return self


CommDeviceRingTargetResource.__decode__ = decode_CommDeviceRingTargetResource
CommDeviceRingTargetResourceKeys = frozenset(
    (
        "name",
        "type",
        "device",
        "extension",
    )
)


class CommDispatchingRequest(Model):
    """The object `CommDispatchingRequest`."""

    __slots__ = (
        "actions",
        "call_types",
        "type",
    )
    __fields__ = __slots__
    __converted__ = {
        "actions": "actions",
        "call_types": "callTypes",
        "type": "type",
    }
    actions: list[CommDispatchingRequestActionsItem]
    call_types: CommCallTypesResource | None
    type: CommDispatchingTypeResource

    def __init__(
        self,
        *,
        actions: Sequence[CommDispatchingRequestActionsItem | CommDispatchingRequestActionsItemDict],
        call_types: CommCallTypesResource | CommCallTypesResourceDict | None = None,
        type: CommDispatchingTypeResource | Literal["RingAtOnce", "RingInOrder", "Custom", "Terminate"],
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        fill(self, locals())

    def to_dict(self) -> dict[str, Any]:
        d: dict[str, Any] = {}
        v: Any
        v = self.actions
        if v is not None:
            d["actions"] = [encode(i0) for i0 in v] if typeof(v) is list else encode(v)
        v = self.call_types
        if v is not None:
            d["callTypes"] = v.to_dict() if typeof(v) is CommCallTypesResource else encode(v)
        v = self.type
        if v is not None:
            d["type"] = v.wire if typeof(v) is CommDispatchingTypeResource else v
        if self.__extras__:
            d.update(self.__extras__)
        return d


def decode_CommDispatchingRequest(d: dict[str, Any]) -> CommDispatchingRequest:
    """Decode a `CommDispatchingRequest`; what does not fit is passed on."""
    self = new(CommDispatchingRequest)
    get: Getter = d.get
    v = get("actions")
    self.actions = [decode_CommDispatchingRequestActionsItem(i0) for i0 in v] if typeof(v) is list else v
    v = get("callTypes")
    self.call_types = decode_CommCallTypesResource(v) if typeof(v) is dict else v
    v = get("type")
    self.type = CommDispatchingTypeResourceTable[v] if typeof(v) is str else v
    self.__extras__ = (
        None
        if CommDispatchingRequestKeys.issuperset(d)
        else {k: d[k] for k in d if k not in CommDispatchingRequestKeys}
    )
    return self


CommDispatchingRequest.__decode__ = decode_CommDispatchingRequest
CommDispatchingRequestKeys = frozenset(
    (
        "actions",
        "callTypes",
        "type",
    )
)


class CommExtensionTerminatingTargetRequest(Model):
    """The object `CommExtensionTerminatingTargetRequest`."""

    __slots__ = (
        "type",
        "dispatching_type",
        "extension",
    )
    __fields__ = __slots__
    __converted__ = {
        "type": "type",
        "dispatching_type": "dispatchingType",
        "extension": "extension",
    }
    type: CommExtensionTerminatingTargetRequestType
    dispatching_type: CommTerminatingTargetDispatchingTypeResource
    extension: CommReferencedExtensionResource

    def __init__(
        self,
        *,
        type: CommExtensionTerminatingTargetRequestType
        | Literal[
            "ExtensionTerminatingTarget"
        ] = CommExtensionTerminatingTargetRequestType.EXTENSION_TERMINATING_TARGET,
        dispatching_type: CommTerminatingTargetDispatchingTypeResource | Literal["Ringing", "Terminating"],
        extension: CommReferencedExtensionResource | CommReferencedExtensionResourceDict,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        fill(self, locals())

    def to_dict(self) -> dict[str, Any]:
        d: dict[str, Any] = {}
        v: Any
        v = self.type
        if v is not None:
            d["type"] = v.wire if typeof(v) is CommExtensionTerminatingTargetRequestType else v
        v = self.dispatching_type
        if v is not None:
            d["dispatchingType"] = v.wire if typeof(v) is CommTerminatingTargetDispatchingTypeResource else v
        v = self.extension
        if v is not None:
            d["extension"] = v.to_dict() if typeof(v) is CommReferencedExtensionResource else encode(v)
        if self.__extras__:
            d.update(self.__extras__)
        return d


def decode_CommExtensionTerminatingTargetRequest(d: dict[str, Any]) -> CommExtensionTerminatingTargetRequest:
    """Decode a `CommExtensionTerminatingTargetRequest`; what does not fit is passed on."""
    self = new(CommExtensionTerminatingTargetRequest)
    get: Getter = d.get
    v = get("type")
    self.type = CommExtensionTerminatingTargetRequestTypeTable[v] if typeof(v) is str else v
    v = get("dispatchingType")
    self.dispatching_type = CommTerminatingTargetDispatchingTypeResourceTable[v] if typeof(v) is str else v
    v = get("extension")
    self.extension = decode_CommReferencedExtensionResource(v) if typeof(v) is dict else v
    self.__extras__ = (
        None
        if CommExtensionTerminatingTargetRequestKeys.issuperset(d)
        else {k: d[k] for k in d if k not in CommExtensionTerminatingTargetRequestKeys}
    )
    return self


CommExtensionTerminatingTargetRequest.__decode__ = decode_CommExtensionTerminatingTargetRequest
CommExtensionTerminatingTargetRequestKeys = frozenset(
    (
        "type",
        "dispatchingType",
        "extension",
    )
)


class CommExtensionTerminatingTargetResource(Model):
    """The object `CommExtensionTerminatingTargetResource`."""

    __slots__ = (
        "name",
        "type",
        "dispatching_type",
        "extension",
    )
    __fields__ = __slots__
    __converted__ = {
        "type": "type",
        "dispatching_type": "dispatchingType",
        "extension": "extension",
    }
    name: str
    type: CommExtensionTerminatingTargetResourceType
    dispatching_type: CommTerminatingTargetDispatchingTypeResource
    extension: CommReferencedExtensionResource

    def __init__(
        self,
        *,
        name: str,
        type: CommExtensionTerminatingTargetResourceType
        | Literal[
            "ExtensionTerminatingTarget"
        ] = CommExtensionTerminatingTargetResourceType.EXTENSION_TERMINATING_TARGET,
        dispatching_type: CommTerminatingTargetDispatchingTypeResource | Literal["Ringing", "Terminating"],
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
            d["type"] = v.wire if typeof(v) is CommExtensionTerminatingTargetResourceType else v
        v = self.dispatching_type
        if v is not None:
            d["dispatchingType"] = v.wire if typeof(v) is CommTerminatingTargetDispatchingTypeResource else v
        v = self.extension
        if v is not None:
            d["extension"] = v.to_dict() if typeof(v) is CommReferencedExtensionResource else encode(v)
        if self.__extras__:
            d.update(self.__extras__)
        return d


def decode_CommExtensionTerminatingTargetResource(d: dict[str, Any]) -> CommExtensionTerminatingTargetResource:
    """Decode a `CommExtensionTerminatingTargetResource`; what does not fit is passed on."""
    self = new(CommExtensionTerminatingTargetResource)
    get: Getter = d.get
    self.name = get("name")
    v = get("type")
    self.type = CommExtensionTerminatingTargetResourceTypeTable[v] if typeof(v) is str else v
    v = get("dispatchingType")
    self.dispatching_type = CommTerminatingTargetDispatchingTypeResourceTable[v] if typeof(v) is str else v
    v = get("extension")
    self.extension = decode_CommReferencedExtensionResource(v) if typeof(v) is dict else v
    self.__extras__ = (
        None
        if CommExtensionTerminatingTargetResourceKeys.issuperset(d)
        else {k: d[k] for k in d if k not in CommExtensionTerminatingTargetResourceKeys}
    )
    return self


CommExtensionTerminatingTargetResource.__decode__ = decode_CommExtensionTerminatingTargetResource
CommExtensionTerminatingTargetResourceKeys = frozenset(
    (
        "name",
        "type",
        "dispatchingType",
        "extension",
    )
)


class CommFmcPhoneNumberRingTargetRequest(Model):
    """The object `CommFmcPhoneNumberRingTargetRequest`."""

    __slots__ = (
        "type",
        "destination",
    )
    __fields__ = __slots__
    __converted__ = {
        "type": "type",
        "destination": "destination",
    }
    type: CommFmcPhoneNumberRingTargetRequestType
    destination: CommPhoneNumberResource

    def __init__(
        self,
        *,
        type: CommFmcPhoneNumberRingTargetRequestType
        | Literal["FmcPhoneNumberRingTarget"] = CommFmcPhoneNumberRingTargetRequestType.FMC_PHONE_NUMBER_RING_TARGET,
        destination: CommPhoneNumberResource | CommPhoneNumberResourceDict,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        fill(self, locals())

    def to_dict(self) -> dict[str, Any]:
        d: dict[str, Any] = {}
        v: Any
        v = self.type
        if v is not None:
            d["type"] = v.wire if typeof(v) is CommFmcPhoneNumberRingTargetRequestType else v
        v = self.destination
        if v is not None:
            d["destination"] = v.to_dict() if typeof(v) is CommPhoneNumberResource else encode(v)
        if self.__extras__:
            d.update(self.__extras__)
        return d


def decode_CommFmcPhoneNumberRingTargetRequest(d: dict[str, Any]) -> CommFmcPhoneNumberRingTargetRequest:
    """Decode a `CommFmcPhoneNumberRingTargetRequest`; what does not fit is passed on."""
    self = new(CommFmcPhoneNumberRingTargetRequest)
    get: Getter = d.get
    v = get("type")
    self.type = CommFmcPhoneNumberRingTargetRequestTypeTable[v] if typeof(v) is str else v
    v = get("destination")
    self.destination = decode_CommPhoneNumberResource(v) if typeof(v) is dict else v
    self.__extras__ = (
        None
        if CommFmcPhoneNumberRingTargetRequestKeys.issuperset(d)
        else {k: d[k] for k in d if k not in CommFmcPhoneNumberRingTargetRequestKeys}
    )
    return self


CommFmcPhoneNumberRingTargetRequest.__decode__ = decode_CommFmcPhoneNumberRingTargetRequest
CommFmcPhoneNumberRingTargetRequestKeys = frozenset(
    (
        "type",
        "destination",
    )
)


class CommFmcPhoneNumberRingTargetResource(Model):
    """The object `CommFmcPhoneNumberRingTargetResource`."""

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
    type: CommFmcPhoneNumberRingTargetResourceType
    destination: CommPhoneNumberResource

    def __init__(
        self,
        *,
        name: str | None = None,
        type: CommFmcPhoneNumberRingTargetResourceType
        | Literal["FmcPhoneNumberRingTarget"] = CommFmcPhoneNumberRingTargetResourceType.FMC_PHONE_NUMBER_RING_TARGET,
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
            d["type"] = v.wire if typeof(v) is CommFmcPhoneNumberRingTargetResourceType else v
        v = self.destination
        if v is not None:
            d["destination"] = v.to_dict() if typeof(v) is CommPhoneNumberResource else encode(v)
        if self.__extras__:
            d.update(self.__extras__)
        return d


def decode_CommFmcPhoneNumberRingTargetResource(d: dict[str, Any]) -> CommFmcPhoneNumberRingTargetResource:
    """Decode a `CommFmcPhoneNumberRingTargetResource`; what does not fit is passed on."""
    self = new(CommFmcPhoneNumberRingTargetResource)
    get: Getter = d.get
    self.name = get("name")
    v = get("type")
    self.type = CommFmcPhoneNumberRingTargetResourceTypeTable[v] if typeof(v) is str else v
    v = get("destination")
    self.destination = decode_CommPhoneNumberResource(v) if typeof(v) is dict else v
    self.__extras__ = (
        None
        if CommFmcPhoneNumberRingTargetResourceKeys.issuperset(d)
        else {k: d[k] for k in d if k not in CommFmcPhoneNumberRingTargetResourceKeys}
    )
    return self


CommFmcPhoneNumberRingTargetResource.__decode__ = decode_CommFmcPhoneNumberRingTargetResource
CommFmcPhoneNumberRingTargetResourceKeys = frozenset(
    (
        "name",
        "type",
        "destination",
    )
)


class CommGreetingIdResource(Model):
    """The object `CommGreetingIdResource`."""

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


def decode_CommGreetingIdResource(d: dict[str, Any]) -> CommGreetingIdResource:
    """Decode a `CommGreetingIdResource`; what does not fit is passed on."""
    self = new(CommGreetingIdResource)
    get: Getter = d.get
    self.id = get("id")
    self.__extras__ = (
        None
        if CommGreetingIdResourceKeys.issuperset(d)
        else {k: d[k] for k in d if k not in CommGreetingIdResourceKeys}
    )
    return self


CommGreetingIdResource.__decode__ = decode_CommGreetingIdResource
CommGreetingIdResourceKeys = frozenset(("id",))


class CommGreetingResource(Model):
    """The object `CommGreetingResource`."""

    __slots__ = (
        "custom",
        "effective_greeting_type",
        "preset",
    )
    __fields__ = __slots__
    __converted__ = {
        "custom": "custom",
        "effective_greeting_type": "effectiveGreetingType",
        "preset": "preset",
    }
    custom: CommGreetingIdResource | None
    effective_greeting_type: CommGreetingSourceTypeResource
    preset: CommGreetingIdResource

    def __init__(
        self,
        *,
        custom: CommGreetingIdResource | CommGreetingIdResourceDict | None = None,
        effective_greeting_type: CommGreetingSourceTypeResource | Literal["Custom", "Preset"],
        preset: CommGreetingIdResource | CommGreetingIdResourceDict,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        fill(self, locals())

    def to_dict(self) -> dict[str, Any]:
        d: dict[str, Any] = {}
        v: Any
        v = self.custom
        if v is not None:
            d["custom"] = v.to_dict() if typeof(v) is CommGreetingIdResource else encode(v)
        v = self.effective_greeting_type
        if v is not None:
            d["effectiveGreetingType"] = v.wire if typeof(v) is CommGreetingSourceTypeResource else v
        v = self.preset
        if v is not None:
            d["preset"] = v.to_dict() if typeof(v) is CommGreetingIdResource else encode(v)
        if self.__extras__:
            d.update(self.__extras__)
        return d


def decode_CommGreetingResource(d: dict[str, Any]) -> CommGreetingResource:
    """Decode a `CommGreetingResource`; what does not fit is passed on."""
    self = new(CommGreetingResource)
    get: Getter = d.get
    v = get("custom")
    self.custom = decode_CommGreetingIdResource(v) if typeof(v) is dict else v
    v = get("effectiveGreetingType")
    self.effective_greeting_type = CommGreetingSourceTypeResourceTable[v] if typeof(v) is str else v
    v = get("preset")
    self.preset = decode_CommGreetingIdResource(v) if typeof(v) is dict else v
    self.__extras__ = (
        None if CommGreetingResourceKeys.issuperset(d) else {k: d[k] for k in d if k not in CommGreetingResourceKeys}
    )
    return self


CommGreetingResource.__decode__ = decode_CommGreetingResource
CommGreetingResourceKeys = frozenset(
    (
        "custom",
        "effectiveGreetingType",
        "preset",
    )
)


class CommHotdeskRingTargetRequest(Model):
    """The object `CommHotdeskRingTargetRequest`."""

    __slots__ = ("type",)
    __fields__ = __slots__
    __converted__ = {
        "type": "type",
    }
    type: CommHotdeskRingTargetRequestType

    def __init__(
        self,
        *,
        type: CommHotdeskRingTargetRequestType
        | Literal["HotdeskRingTarget"] = CommHotdeskRingTargetRequestType.HOTDESK_RING_TARGET,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        fill(self, locals())

    def to_dict(self) -> dict[str, Any]:
        d: dict[str, Any] = {}
        v: Any
        v = self.type
        if v is not None:
            d["type"] = v.wire if typeof(v) is CommHotdeskRingTargetRequestType else v
        if self.__extras__:
            d.update(self.__extras__)
        return d


def decode_CommHotdeskRingTargetRequest(d: dict[str, Any]) -> CommHotdeskRingTargetRequest:
    """Decode a `CommHotdeskRingTargetRequest`; what does not fit is passed on."""
    self = new(CommHotdeskRingTargetRequest)
    get: Getter = d.get
    v = get("type")
    self.type = CommHotdeskRingTargetRequestTypeTable[v] if typeof(v) is str else v
    self.__extras__ = (
        None
        if CommHotdeskRingTargetRequestKeys.issuperset(d)
        else {k: d[k] for k in d if k not in CommHotdeskRingTargetRequestKeys}
    )
    return self


CommHotdeskRingTargetRequest.__decode__ = decode_CommHotdeskRingTargetRequest
CommHotdeskRingTargetRequestKeys = frozenset(("type",))


class CommHotdeskRingTargetResource(Model):
    """The object `CommHotdeskRingTargetResource`."""

    __slots__ = (
        "name",
        "type",
        "device",
    )
    __fields__ = __slots__
    __converted__ = {
        "type": "type",
        "device": "device",
    }
    name: str
    type: CommHotdeskRingTargetResourceType
    device: CommDeviceResource

    def __init__(
        self,
        *,
        name: str,
        type: CommHotdeskRingTargetResourceType
        | Literal["HotdeskRingTarget"] = CommHotdeskRingTargetResourceType.HOTDESK_RING_TARGET,
        device: CommDeviceResource,
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
            d["type"] = v.wire if typeof(v) is CommHotdeskRingTargetResourceType else v
        v = self.device
        if v is not None:
            d["device"] = v.to_dict() if typeof(v) is CommDeviceResource else encode(v)
        if self.__extras__:
            d.update(self.__extras__)
        return d


def decode_CommHotdeskRingTargetResource(d: dict[str, Any]) -> CommHotdeskRingTargetResource:
    """Decode a `CommHotdeskRingTargetResource`; what does not fit is passed on."""
    self = new(CommHotdeskRingTargetResource)
    get: Getter = d.get
    self.name = get("name")
    v = get("type")
    self.type = CommHotdeskRingTargetResourceTypeTable[v] if typeof(v) is str else v
    v = get("device")
    self.device = decode_CommDeviceResource(v) if typeof(v) is dict else v
    self.__extras__ = (
        None
        if CommHotdeskRingTargetResourceKeys.issuperset(d)
        else {k: d[k] for k in d if k not in CommHotdeskRingTargetResourceKeys}
    )
    return self


CommHotdeskRingTargetResource.__decode__ = decode_CommHotdeskRingTargetResource
CommHotdeskRingTargetResourceKeys = frozenset(
    (
        "name",
        "type",
        "device",
    )
)


class CommImsPhoneNumberRingTargetRequest(Model):
    """The object `CommImsPhoneNumberRingTargetRequest`."""

    __slots__ = (
        "type",
        "destination",
    )
    __fields__ = __slots__
    __converted__ = {
        "type": "type",
        "destination": "destination",
    }
    type: CommImsPhoneNumberRingTargetRequestType
    destination: CommPhoneNumberResource

    def __init__(
        self,
        *,
        type: CommImsPhoneNumberRingTargetRequestType
        | Literal["ImsPhoneNumberRingTarget"] = CommImsPhoneNumberRingTargetRequestType.IMS_PHONE_NUMBER_RING_TARGET,
        destination: CommPhoneNumberResource | CommPhoneNumberResourceDict,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        fill(self, locals())

    def to_dict(self) -> dict[str, Any]:
        d: dict[str, Any] = {}
        v: Any
        v = self.type
        if v is not None:
            d["type"] = v.wire if typeof(v) is CommImsPhoneNumberRingTargetRequestType else v
        v = self.destination
        if v is not None:
            d["destination"] = v.to_dict() if typeof(v) is CommPhoneNumberResource else encode(v)
        if self.__extras__:
            d.update(self.__extras__)
        return d


def decode_CommImsPhoneNumberRingTargetRequest(d: dict[str, Any]) -> CommImsPhoneNumberRingTargetRequest:
    """Decode a `CommImsPhoneNumberRingTargetRequest`; what does not fit is passed on."""
    self = new(CommImsPhoneNumberRingTargetRequest)
    get: Getter = d.get
    v = get("type")
    self.type = CommImsPhoneNumberRingTargetRequestTypeTable[v] if typeof(v) is str else v
    v = get("destination")
    self.destination = decode_CommPhoneNumberResource(v) if typeof(v) is dict else v
    self.__extras__ = (
        None
        if CommImsPhoneNumberRingTargetRequestKeys.issuperset(d)
        else {k: d[k] for k in d if k not in CommImsPhoneNumberRingTargetRequestKeys}
    )
    return self


CommImsPhoneNumberRingTargetRequest.__decode__ = decode_CommImsPhoneNumberRingTargetRequest
CommImsPhoneNumberRingTargetRequestKeys = frozenset(
    (
        "type",
        "destination",
    )
)


class CommImsPhoneNumberRingTargetResource(Model):
    """The object `CommImsPhoneNumberRingTargetResource`."""

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
    type: CommImsPhoneNumberRingTargetResourceType
    destination: CommPhoneNumberResource

    def __init__(
        self,
        *,
        name: str | None = None,
        type: CommImsPhoneNumberRingTargetResourceType
        | Literal["ImsPhoneNumberRingTarget"] = CommImsPhoneNumberRingTargetResourceType.IMS_PHONE_NUMBER_RING_TARGET,
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
            d["type"] = v.wire if typeof(v) is CommImsPhoneNumberRingTargetResourceType else v
        v = self.destination
        if v is not None:
            d["destination"] = v.to_dict() if typeof(v) is CommPhoneNumberResource else encode(v)
        if self.__extras__:
            d.update(self.__extras__)
        return d


def decode_CommImsPhoneNumberRingTargetResource(d: dict[str, Any]) -> CommImsPhoneNumberRingTargetResource:
    """Decode a `CommImsPhoneNumberRingTargetResource`; what does not fit is passed on."""
    self = new(CommImsPhoneNumberRingTargetResource)
    get: Getter = d.get
    self.name = get("name")
    v = get("type")
    self.type = CommImsPhoneNumberRingTargetResourceTypeTable[v] if typeof(v) is str else v
    v = get("destination")
    self.destination = decode_CommPhoneNumberResource(v) if typeof(v) is dict else v
    self.__extras__ = (
        None
        if CommImsPhoneNumberRingTargetResourceKeys.issuperset(d)
        else {k: d[k] for k in d if k not in CommImsPhoneNumberRingTargetResourceKeys}
    )
    return self


CommImsPhoneNumberRingTargetResource.__decode__ = decode_CommImsPhoneNumberRingTargetResource
CommImsPhoneNumberRingTargetResourceKeys = frozenset(
    (
        "name",
        "type",
        "destination",
    )
)


class CommIntegrationRingTargetRequest(Model):
    """The object `CommIntegrationRingTargetRequest`."""

    __slots__ = (
        "type",
        "integration",
    )
    __fields__ = __slots__
    __converted__ = {
        "type": "type",
        "integration": "integration",
    }
    type: CommIntegrationRingTargetRequestType
    integration: CommIntegrationRequest

    def __init__(
        self,
        *,
        type: CommIntegrationRingTargetRequestType
        | Literal["IntegrationRingTarget"] = CommIntegrationRingTargetRequestType.INTEGRATION_RING_TARGET,
        integration: CommIntegrationRequest | CommIntegrationRequestDict,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        fill(self, locals())

    def to_dict(self) -> dict[str, Any]:
        d: dict[str, Any] = {}
        v: Any
        v = self.type
        if v is not None:
            d["type"] = v.wire if typeof(v) is CommIntegrationRingTargetRequestType else v
        v = self.integration
        if v is not None:
            d["integration"] = v.to_dict() if typeof(v) is CommIntegrationRequest else encode(v)
        if self.__extras__:
            d.update(self.__extras__)
        return d


def decode_CommIntegrationRingTargetRequest(d: dict[str, Any]) -> CommIntegrationRingTargetRequest:
    """Decode a `CommIntegrationRingTargetRequest`; what does not fit is passed on."""
    self = new(CommIntegrationRingTargetRequest)
    get: Getter = d.get
    v = get("type")
    self.type = CommIntegrationRingTargetRequestTypeTable[v] if typeof(v) is str else v
    v = get("integration")
    self.integration = decode_CommIntegrationRequest(v) if typeof(v) is dict else v
    self.__extras__ = (
        None
        if CommIntegrationRingTargetRequestKeys.issuperset(d)
        else {k: d[k] for k in d if k not in CommIntegrationRingTargetRequestKeys}
    )
    return self


CommIntegrationRingTargetRequest.__decode__ = decode_CommIntegrationRingTargetRequest
CommIntegrationRingTargetRequestKeys = frozenset(
    (
        "type",
        "integration",
    )
)


class CommIntegrationRingTargetResource(Model):
    """The object `CommIntegrationRingTargetResource`."""

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
    name: str
    type: CommIntegrationRingTargetResourceType
    integration: CommIntegrationResource

    def __init__(
        self,
        *,
        name: str,
        type: CommIntegrationRingTargetResourceType
        | Literal["IntegrationRingTarget"] = CommIntegrationRingTargetResourceType.INTEGRATION_RING_TARGET,
        integration: CommIntegrationResource,
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
            d["type"] = v.wire if typeof(v) is CommIntegrationRingTargetResourceType else v
        v = self.integration
        if v is not None:
            d["integration"] = v.to_dict() if typeof(v) is CommIntegrationResource else encode(v)
        if self.__extras__:
            d.update(self.__extras__)
        return d


def decode_CommIntegrationRingTargetResource(d: dict[str, Any]) -> CommIntegrationRingTargetResource:
    """Decode a `CommIntegrationRingTargetResource`; what does not fit is passed on."""
    self = new(CommIntegrationRingTargetResource)
    get: Getter = d.get
    self.name = get("name")
    v = get("type")
    self.type = CommIntegrationRingTargetResourceTypeTable[v] if typeof(v) is str else v
    v = get("integration")
    self.integration = decode_CommIntegrationResource(v) if typeof(v) is dict else v
    self.__extras__ = (
        None
        if CommIntegrationRingTargetResourceKeys.issuperset(d)
        else {k: d[k] for k in d if k not in CommIntegrationRingTargetResourceKeys}
    )
    return self


CommIntegrationRingTargetResource.__decode__ = decode_CommIntegrationRingTargetResource
CommIntegrationRingTargetResourceKeys = frozenset(
    (
        "name",
        "type",
        "integration",
    )
)


class CommPhoneNumberRingTargetRequest(Model):
    """The object `CommPhoneNumberRingTargetRequest`."""

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
    type: CommPhoneNumberRingTargetRequestType
    destination: CommPhoneNumberResource
    name: str | None

    def __init__(
        self,
        *,
        type: CommPhoneNumberRingTargetRequestType
        | Literal["PhoneNumberRingTarget"] = CommPhoneNumberRingTargetRequestType.PHONE_NUMBER_RING_TARGET,
        destination: CommPhoneNumberResource | CommPhoneNumberResourceDict,
        name: str | None = None,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        fill(self, locals())

    def to_dict(self) -> dict[str, Any]:
        d: dict[str, Any] = {}
        v: Any
        v = self.type
        if v is not None:
            d["type"] = v.wire if typeof(v) is CommPhoneNumberRingTargetRequestType else v
        v = self.destination
        if v is not None:
            d["destination"] = v.to_dict() if typeof(v) is CommPhoneNumberResource else encode(v)
        v = self.name
        if v is not None:
            d["name"] = v
        if self.__extras__:
            d.update(self.__extras__)
        return d


def decode_CommPhoneNumberRingTargetRequest(d: dict[str, Any]) -> CommPhoneNumberRingTargetRequest:
    """Decode a `CommPhoneNumberRingTargetRequest`; what does not fit is passed on."""
    self = new(CommPhoneNumberRingTargetRequest)
    get: Getter = d.get
    v = get("type")
    self.type = CommPhoneNumberRingTargetRequestTypeTable[v] if typeof(v) is str else v
    v = get("destination")
    self.destination = decode_CommPhoneNumberResource(v) if typeof(v) is dict else v
    self.name = get("name")
    self.__extras__ = (
        None
        if CommPhoneNumberRingTargetRequestKeys.issuperset(d)
        else {k: d[k] for k in d if k not in CommPhoneNumberRingTargetRequestKeys}
    )
    return self


CommPhoneNumberRingTargetRequest.__decode__ = decode_CommPhoneNumberRingTargetRequest
CommPhoneNumberRingTargetRequestKeys = frozenset(
    (
        "type",
        "destination",
        "name",
    )
)


class CommPhoneNumberRingTargetResource(Model):
    """The object `CommPhoneNumberRingTargetResource`."""

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
    type: CommPhoneNumberRingTargetResourceType
    destination: CommPhoneNumberResource

    def __init__(
        self,
        *,
        name: str | None = None,
        type: CommPhoneNumberRingTargetResourceType
        | Literal["PhoneNumberRingTarget"] = CommPhoneNumberRingTargetResourceType.PHONE_NUMBER_RING_TARGET,
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
            d["type"] = v.wire if typeof(v) is CommPhoneNumberRingTargetResourceType else v
        v = self.destination
        if v is not None:
            d["destination"] = v.to_dict() if typeof(v) is CommPhoneNumberResource else encode(v)
        if self.__extras__:
            d.update(self.__extras__)
        return d


def decode_CommPhoneNumberRingTargetResource(d: dict[str, Any]) -> CommPhoneNumberRingTargetResource:
    """Decode a `CommPhoneNumberRingTargetResource`; what does not fit is passed on."""
    self = new(CommPhoneNumberRingTargetResource)
    get: Getter = d.get
    self.name = get("name")
    v = get("type")
    self.type = CommPhoneNumberRingTargetResourceTypeTable[v] if typeof(v) is str else v
    v = get("destination")
    self.destination = decode_CommPhoneNumberResource(v) if typeof(v) is dict else v
    self.__extras__ = (
        None
        if CommPhoneNumberRingTargetResourceKeys.issuperset(d)
        else {k: d[k] for k in d if k not in CommPhoneNumberRingTargetResourceKeys}
    )
    return self


CommPhoneNumberRingTargetResource.__decode__ = decode_CommPhoneNumberRingTargetResource
CommPhoneNumberRingTargetResourceKeys = frozenset(
    (
        "name",
        "type",
        "destination",
    )
)


class CommPhoneNumberTerminatingTargetRequest(Model):
    """The object `CommPhoneNumberTerminatingTargetRequest`."""

    __slots__ = (
        "type",
        "destination",
        "dispatching_type",
        "name",
    )
    __fields__ = __slots__
    __converted__ = {
        "type": "type",
        "destination": "destination",
        "dispatching_type": "dispatchingType",
    }
    type: CommPhoneNumberTerminatingTargetRequestType
    destination: CommPhoneNumberResource
    dispatching_type: CommTerminatingTargetDispatchingTypeResource
    name: str | None

    def __init__(
        self,
        *,
        type: CommPhoneNumberTerminatingTargetRequestType
        | Literal[
            "PhoneNumberTerminatingTarget"
        ] = CommPhoneNumberTerminatingTargetRequestType.PHONE_NUMBER_TERMINATING_TARGET,
        destination: CommPhoneNumberResource | CommPhoneNumberResourceDict,
        dispatching_type: CommTerminatingTargetDispatchingTypeResource | Literal["Ringing", "Terminating"],
        name: str | None = None,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        fill(self, locals())

    def to_dict(self) -> dict[str, Any]:
        d: dict[str, Any] = {}
        v: Any
        v = self.type
        if v is not None:
            d["type"] = v.wire if typeof(v) is CommPhoneNumberTerminatingTargetRequestType else v
        v = self.destination
        if v is not None:
            d["destination"] = v.to_dict() if typeof(v) is CommPhoneNumberResource else encode(v)
        v = self.dispatching_type
        if v is not None:
            d["dispatchingType"] = v.wire if typeof(v) is CommTerminatingTargetDispatchingTypeResource else v
        v = self.name
        if v is not None:
            d["name"] = v
        if self.__extras__:
            d.update(self.__extras__)
        return d


def decode_CommPhoneNumberTerminatingTargetRequest(d: dict[str, Any]) -> CommPhoneNumberTerminatingTargetRequest:
    """Decode a `CommPhoneNumberTerminatingTargetRequest`; what does not fit is passed on."""
    self = new(CommPhoneNumberTerminatingTargetRequest)
    get: Getter = d.get
    v = get("type")
    self.type = CommPhoneNumberTerminatingTargetRequestTypeTable[v] if typeof(v) is str else v
    v = get("destination")
    self.destination = decode_CommPhoneNumberResource(v) if typeof(v) is dict else v
    v = get("dispatchingType")
    self.dispatching_type = CommTerminatingTargetDispatchingTypeResourceTable[v] if typeof(v) is str else v
    self.name = get("name")
    self.__extras__ = (
        None
        if CommPhoneNumberTerminatingTargetRequestKeys.issuperset(d)
        else {k: d[k] for k in d if k not in CommPhoneNumberTerminatingTargetRequestKeys}
    )
    return self


CommPhoneNumberTerminatingTargetRequest.__decode__ = decode_CommPhoneNumberTerminatingTargetRequest
CommPhoneNumberTerminatingTargetRequestKeys = frozenset(
    (
        "type",
        "destination",
        "dispatchingType",
        "name",
    )
)


class CommPhoneNumberTerminatingTargetResource(Model):
    """The object `CommPhoneNumberTerminatingTargetResource`."""

    __slots__ = (
        "name",
        "type",
        "destination",
        "dispatching_type",
    )
    __fields__ = __slots__
    __converted__ = {
        "type": "type",
        "destination": "destination",
        "dispatching_type": "dispatchingType",
    }
    name: str
    type: CommPhoneNumberTerminatingTargetResourceType
    destination: CommPhoneNumberResource
    dispatching_type: CommTerminatingTargetDispatchingTypeResource

    def __init__(
        self,
        *,
        name: str,
        type: CommPhoneNumberTerminatingTargetResourceType
        | Literal[
            "PhoneNumberTerminatingTarget"
        ] = CommPhoneNumberTerminatingTargetResourceType.PHONE_NUMBER_TERMINATING_TARGET,
        destination: CommPhoneNumberResource | CommPhoneNumberResourceDict,
        dispatching_type: CommTerminatingTargetDispatchingTypeResource | Literal["Ringing", "Terminating"],
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
            d["type"] = v.wire if typeof(v) is CommPhoneNumberTerminatingTargetResourceType else v
        v = self.destination
        if v is not None:
            d["destination"] = v.to_dict() if typeof(v) is CommPhoneNumberResource else encode(v)
        v = self.dispatching_type
        if v is not None:
            d["dispatchingType"] = v.wire if typeof(v) is CommTerminatingTargetDispatchingTypeResource else v
        if self.__extras__:
            d.update(self.__extras__)
        return d


def decode_CommPhoneNumberTerminatingTargetResource(d: dict[str, Any]) -> CommPhoneNumberTerminatingTargetResource:
    """Decode a `CommPhoneNumberTerminatingTargetResource`; what does not fit is passed on."""
    self = new(CommPhoneNumberTerminatingTargetResource)
    get: Getter = d.get
    self.name = get("name")
    v = get("type")
    self.type = CommPhoneNumberTerminatingTargetResourceTypeTable[v] if typeof(v) is str else v
    v = get("destination")
    self.destination = decode_CommPhoneNumberResource(v) if typeof(v) is dict else v
    v = get("dispatchingType")
    self.dispatching_type = CommTerminatingTargetDispatchingTypeResourceTable[v] if typeof(v) is str else v
    self.__extras__ = (
        None
        if CommPhoneNumberTerminatingTargetResourceKeys.issuperset(d)
        else {k: d[k] for k in d if k not in CommPhoneNumberTerminatingTargetResourceKeys}
    )
    return self


CommPhoneNumberTerminatingTargetResource.__decode__ = decode_CommPhoneNumberTerminatingTargetResource
CommPhoneNumberTerminatingTargetResourceKeys = frozenset(
    (
        "name",
        "type",
        "destination",
        "dispatchingType",
    )
)


class CommPlayAnnouncementTerminatingTargetRequest(Model):
    """The object `CommPlayAnnouncementTerminatingTargetRequest`."""

    __slots__ = (
        "type",
        "dispatching_type",
        "prompt",
    )
    __fields__ = __slots__
    __converted__ = {
        "type": "type",
        "dispatching_type": "dispatchingType",
        "prompt": "prompt",
    }
    type: CommPlayAnnouncementTerminatingTargetRequestType
    dispatching_type: CommTerminatingTargetDispatchingTypeResource
    prompt: CommTerminatingPromptResource

    def __init__(
        self,
        *,
        type: CommPlayAnnouncementTerminatingTargetRequestType
        | Literal[
            "PlayAnnouncementTerminatingTarget"
        ] = CommPlayAnnouncementTerminatingTargetRequestType.PLAY_ANNOUNCEMENT_TERMINATING_TARGET,
        dispatching_type: CommTerminatingTargetDispatchingTypeResource | Literal["Ringing", "Terminating"],
        prompt: CommTerminatingPromptResource | CommTerminatingPromptResourceDict,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        fill(self, locals())

    def to_dict(self) -> dict[str, Any]:
        d: dict[str, Any] = {}
        v: Any
        v = self.type
        if v is not None:
            d["type"] = v.wire if typeof(v) is CommPlayAnnouncementTerminatingTargetRequestType else v
        v = self.dispatching_type
        if v is not None:
            d["dispatchingType"] = v.wire if typeof(v) is CommTerminatingTargetDispatchingTypeResource else v
        v = self.prompt
        if v is not None:
            d["prompt"] = v.to_dict() if typeof(v) is CommTerminatingPromptResource else encode(v)
        if self.__extras__:
            d.update(self.__extras__)
        return d


def decode_CommPlayAnnouncementTerminatingTargetRequest(
    d: dict[str, Any],
) -> CommPlayAnnouncementTerminatingTargetRequest:
    """Decode a `CommPlayAnnouncementTerminatingTargetRequest`; what does not fit is passed on."""
    self = new(CommPlayAnnouncementTerminatingTargetRequest)
    get: Getter = d.get
    v = get("type")
    self.type = CommPlayAnnouncementTerminatingTargetRequestTypeTable[v] if typeof(v) is str else v
    v = get("dispatchingType")
    self.dispatching_type = CommTerminatingTargetDispatchingTypeResourceTable[v] if typeof(v) is str else v
    v = get("prompt")
    self.prompt = decode_CommTerminatingPromptResource(v) if typeof(v) is dict else v
    self.__extras__ = (
        None
        if CommPlayAnnouncementTerminatingTargetRequestKeys.issuperset(d)
        else {k: d[k] for k in d if k not in CommPlayAnnouncementTerminatingTargetRequestKeys}
    )
    return self


CommPlayAnnouncementTerminatingTargetRequest.__decode__ = decode_CommPlayAnnouncementTerminatingTargetRequest
CommPlayAnnouncementTerminatingTargetRequestKeys = frozenset(
    (
        "type",
        "dispatchingType",
        "prompt",
    )
)


class CommPlayAnnouncementTerminatingTargetResource(Model):
    """The object `CommPlayAnnouncementTerminatingTargetResource`."""

    __slots__ = (
        "name",
        "type",
        "dispatching_type",
        "prompt",
    )
    __fields__ = __slots__
    __converted__ = {
        "type": "type",
        "dispatching_type": "dispatchingType",
        "prompt": "prompt",
    }
    name: str
    type: CommPlayAnnouncementTerminatingTargetResourceType
    dispatching_type: CommTerminatingTargetDispatchingTypeResource
    prompt: CommTerminatingPromptResource

    def __init__(
        self,
        *,
        name: str,
        type: CommPlayAnnouncementTerminatingTargetResourceType
        | Literal[
            "PlayAnnouncementTerminatingTarget"
        ] = CommPlayAnnouncementTerminatingTargetResourceType.PLAY_ANNOUNCEMENT_TERMINATING_TARGET,
        dispatching_type: CommTerminatingTargetDispatchingTypeResource | Literal["Ringing", "Terminating"],
        prompt: CommTerminatingPromptResource | CommTerminatingPromptResourceDict,
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
            d["type"] = v.wire if typeof(v) is CommPlayAnnouncementTerminatingTargetResourceType else v
        v = self.dispatching_type
        if v is not None:
            d["dispatchingType"] = v.wire if typeof(v) is CommTerminatingTargetDispatchingTypeResource else v
        v = self.prompt
        if v is not None:
            d["prompt"] = v.to_dict() if typeof(v) is CommTerminatingPromptResource else encode(v)
        if self.__extras__:
            d.update(self.__extras__)
        return d


def decode_CommPlayAnnouncementTerminatingTargetResource(
    d: dict[str, Any],
) -> CommPlayAnnouncementTerminatingTargetResource:
    """Decode a `CommPlayAnnouncementTerminatingTargetResource`; what does not fit is passed on."""
    self = new(CommPlayAnnouncementTerminatingTargetResource)
    get: Getter = d.get
    self.name = get("name")
    v = get("type")
    self.type = CommPlayAnnouncementTerminatingTargetResourceTypeTable[v] if typeof(v) is str else v
    v = get("dispatchingType")
    self.dispatching_type = CommTerminatingTargetDispatchingTypeResourceTable[v] if typeof(v) is str else v
    v = get("prompt")
    self.prompt = decode_CommTerminatingPromptResource(v) if typeof(v) is dict else v
    self.__extras__ = (
        None
        if CommPlayAnnouncementTerminatingTargetResourceKeys.issuperset(d)
        else {k: d[k] for k in d if k not in CommPlayAnnouncementTerminatingTargetResourceKeys}
    )
    return self


CommPlayAnnouncementTerminatingTargetResource.__decode__ = decode_CommPlayAnnouncementTerminatingTargetResource
CommPlayAnnouncementTerminatingTargetResourceKeys = frozenset(
    (
        "name",
        "type",
        "dispatchingType",
        "prompt",
    )
)


class CommPlayConnectingMessageActionRequest(Model):
    """The object `CommPlayConnectingMessageActionRequest`."""

    __slots__ = (
        "type",
        "enabled",
        "greeting",
    )
    __fields__ = __slots__
    __converted__ = {
        "type": "type",
        "greeting": "greeting",
    }
    type: CommPlayConnectingMessageActionRequestType
    enabled: bool
    greeting: CommGreetingResource

    def __init__(
        self,
        *,
        type: CommPlayConnectingMessageActionRequestType
        | Literal[
            "PlayConnectingMessageAction"
        ] = CommPlayConnectingMessageActionRequestType.PLAY_CONNECTING_MESSAGE_ACTION,
        enabled: bool,
        greeting: CommGreetingResource | CommGreetingResourceDict,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        fill(self, locals())

    def to_dict(self) -> dict[str, Any]:
        d: dict[str, Any] = {}
        v: Any
        v = self.type
        if v is not None:
            d["type"] = v.wire if typeof(v) is CommPlayConnectingMessageActionRequestType else v
        v = self.enabled
        if v is not None:
            d["enabled"] = v
        v = self.greeting
        if v is not None:
            d["greeting"] = v.to_dict() if typeof(v) is CommGreetingResource else encode(v)
        if self.__extras__:
            d.update(self.__extras__)
        return d


def decode_CommPlayConnectingMessageActionRequest(d: dict[str, Any]) -> CommPlayConnectingMessageActionRequest:
    """Decode a `CommPlayConnectingMessageActionRequest`; what does not fit is passed on."""
    self = new(CommPlayConnectingMessageActionRequest)
    get: Getter = d.get
    v = get("type")
    self.type = CommPlayConnectingMessageActionRequestTypeTable[v] if typeof(v) is str else v
    self.enabled = get("enabled")
    v = get("greeting")
    self.greeting = decode_CommGreetingResource(v) if typeof(v) is dict else v
    self.__extras__ = (
        None
        if CommPlayConnectingMessageActionRequestKeys.issuperset(d)
        else {k: d[k] for k in d if k not in CommPlayConnectingMessageActionRequestKeys}
    )
    return self


CommPlayConnectingMessageActionRequest.__decode__ = decode_CommPlayConnectingMessageActionRequest
CommPlayConnectingMessageActionRequestKeys = frozenset(
    (
        "type",
        "enabled",
        "greeting",
    )
)


class CommPlayConnectingMessageActionResource(Model):
    """The object `CommPlayConnectingMessageActionResource`."""

    __slots__ = (
        "type",
        "enabled",
        "greeting",
    )
    __fields__ = __slots__
    __converted__ = {
        "type": "type",
        "greeting": "greeting",
    }
    type: CommPlayConnectingMessageActionResourceType
    enabled: bool
    greeting: CommGreetingResource

    def __init__(
        self,
        *,
        type: CommPlayConnectingMessageActionResourceType
        | Literal[
            "PlayConnectingMessageAction"
        ] = CommPlayConnectingMessageActionResourceType.PLAY_CONNECTING_MESSAGE_ACTION,
        enabled: bool,
        greeting: CommGreetingResource | CommGreetingResourceDict,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        fill(self, locals())

    def to_dict(self) -> dict[str, Any]:
        d: dict[str, Any] = {}
        v: Any
        v = self.type
        if v is not None:
            d["type"] = v.wire if typeof(v) is CommPlayConnectingMessageActionResourceType else v
        v = self.enabled
        if v is not None:
            d["enabled"] = v
        v = self.greeting
        if v is not None:
            d["greeting"] = v.to_dict() if typeof(v) is CommGreetingResource else encode(v)
        if self.__extras__:
            d.update(self.__extras__)
        return d


def decode_CommPlayConnectingMessageActionResource(d: dict[str, Any]) -> CommPlayConnectingMessageActionResource:
    """Decode a `CommPlayConnectingMessageActionResource`; what does not fit is passed on."""
    self = new(CommPlayConnectingMessageActionResource)
    get: Getter = d.get
    v = get("type")
    self.type = CommPlayConnectingMessageActionResourceTypeTable[v] if typeof(v) is str else v
    self.enabled = get("enabled")
    v = get("greeting")
    self.greeting = decode_CommGreetingResource(v) if typeof(v) is dict else v
    self.__extras__ = (
        None
        if CommPlayConnectingMessageActionResourceKeys.issuperset(d)
        else {k: d[k] for k in d if k not in CommPlayConnectingMessageActionResourceKeys}
    )
    return self


CommPlayConnectingMessageActionResource.__decode__ = decode_CommPlayConnectingMessageActionResource
CommPlayConnectingMessageActionResourceKeys = frozenset(
    (
        "type",
        "enabled",
        "greeting",
    )
)


class CommPlayConnectingPromptActionRequest(Model):
    """The object `CommPlayConnectingPromptActionRequest`."""

    __slots__ = (
        "type",
        "enabled",
        "greeting",
    )
    __fields__ = __slots__
    __converted__ = {
        "type": "type",
        "greeting": "greeting",
    }
    type: CommPlayConnectingPromptActionRequestType
    enabled: bool
    greeting: CommGreetingResource

    def __init__(
        self,
        *,
        type: CommPlayConnectingPromptActionRequestType
        | Literal[
            "PlayConnectingPromptAction"
        ] = CommPlayConnectingPromptActionRequestType.PLAY_CONNECTING_PROMPT_ACTION,
        enabled: bool,
        greeting: CommGreetingResource | CommGreetingResourceDict,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        fill(self, locals())

    def to_dict(self) -> dict[str, Any]:
        d: dict[str, Any] = {}
        v: Any
        v = self.type
        if v is not None:
            d["type"] = v.wire if typeof(v) is CommPlayConnectingPromptActionRequestType else v
        v = self.enabled
        if v is not None:
            d["enabled"] = v
        v = self.greeting
        if v is not None:
            d["greeting"] = v.to_dict() if typeof(v) is CommGreetingResource else encode(v)
        if self.__extras__:
            d.update(self.__extras__)
        return d


def decode_CommPlayConnectingPromptActionRequest(d: dict[str, Any]) -> CommPlayConnectingPromptActionRequest:
    """Decode a `CommPlayConnectingPromptActionRequest`; what does not fit is passed on."""
    self = new(CommPlayConnectingPromptActionRequest)
    get: Getter = d.get
    v = get("type")
    self.type = CommPlayConnectingPromptActionRequestTypeTable[v] if typeof(v) is str else v
    self.enabled = get("enabled")
    v = get("greeting")
    self.greeting = decode_CommGreetingResource(v) if typeof(v) is dict else v
    self.__extras__ = (
        None
        if CommPlayConnectingPromptActionRequestKeys.issuperset(d)
        else {k: d[k] for k in d if k not in CommPlayConnectingPromptActionRequestKeys}
    )
    return self


CommPlayConnectingPromptActionRequest.__decode__ = decode_CommPlayConnectingPromptActionRequest
CommPlayConnectingPromptActionRequestKeys = frozenset(
    (
        "type",
        "enabled",
        "greeting",
    )
)


class CommPlayConnectingPromptActionResource(Model):
    """The object `CommPlayConnectingPromptActionResource`."""

    __slots__ = (
        "type",
        "enabled",
        "greeting",
    )
    __fields__ = __slots__
    __converted__ = {
        "type": "type",
        "greeting": "greeting",
    }
    type: CommPlayConnectingPromptActionResourceType
    enabled: bool
    greeting: CommGreetingResource

    def __init__(
        self,
        *,
        type: CommPlayConnectingPromptActionResourceType
        | Literal[
            "PlayConnectingPromptAction"
        ] = CommPlayConnectingPromptActionResourceType.PLAY_CONNECTING_PROMPT_ACTION,
        enabled: bool,
        greeting: CommGreetingResource | CommGreetingResourceDict,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        fill(self, locals())

    def to_dict(self) -> dict[str, Any]:
        d: dict[str, Any] = {}
        v: Any
        v = self.type
        if v is not None:
            d["type"] = v.wire if typeof(v) is CommPlayConnectingPromptActionResourceType else v
        v = self.enabled
        if v is not None:
            d["enabled"] = v
        v = self.greeting
        if v is not None:
            d["greeting"] = v.to_dict() if typeof(v) is CommGreetingResource else encode(v)
        if self.__extras__:
            d.update(self.__extras__)
        return d


def decode_CommPlayConnectingPromptActionResource(d: dict[str, Any]) -> CommPlayConnectingPromptActionResource:
    """Decode a `CommPlayConnectingPromptActionResource`; what does not fit is passed on."""
    self = new(CommPlayConnectingPromptActionResource)
    get: Getter = d.get
    v = get("type")
    self.type = CommPlayConnectingPromptActionResourceTypeTable[v] if typeof(v) is str else v
    self.enabled = get("enabled")
    v = get("greeting")
    self.greeting = decode_CommGreetingResource(v) if typeof(v) is dict else v
    self.__extras__ = (
        None
        if CommPlayConnectingPromptActionResourceKeys.issuperset(d)
        else {k: d[k] for k in d if k not in CommPlayConnectingPromptActionResourceKeys}
    )
    return self


CommPlayConnectingPromptActionResource.__decode__ = decode_CommPlayConnectingPromptActionResource
CommPlayConnectingPromptActionResourceKeys = frozenset(
    (
        "type",
        "enabled",
        "greeting",
    )
)


class CommPlayWelcomePromptActionRequest(Model):
    """The object `CommPlayWelcomePromptActionRequest`."""

    __slots__ = (
        "type",
        "enabled",
        "greeting",
    )
    __fields__ = __slots__
    __converted__ = {
        "type": "type",
        "greeting": "greeting",
    }
    type: CommPlayWelcomePromptActionRequestType
    enabled: bool
    greeting: CommGreetingResource

    def __init__(
        self,
        *,
        type: CommPlayWelcomePromptActionRequestType
        | Literal["PlayWelcomePromptAction"] = CommPlayWelcomePromptActionRequestType.PLAY_WELCOME_PROMPT_ACTION,
        enabled: bool,
        greeting: CommGreetingResource | CommGreetingResourceDict,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        fill(self, locals())

    def to_dict(self) -> dict[str, Any]:
        d: dict[str, Any] = {}
        v: Any
        v = self.type
        if v is not None:
            d["type"] = v.wire if typeof(v) is CommPlayWelcomePromptActionRequestType else v
        v = self.enabled
        if v is not None:
            d["enabled"] = v
        v = self.greeting
        if v is not None:
            d["greeting"] = v.to_dict() if typeof(v) is CommGreetingResource else encode(v)
        if self.__extras__:
            d.update(self.__extras__)
        return d


def decode_CommPlayWelcomePromptActionRequest(d: dict[str, Any]) -> CommPlayWelcomePromptActionRequest:
    """Decode a `CommPlayWelcomePromptActionRequest`; what does not fit is passed on."""
    self = new(CommPlayWelcomePromptActionRequest)
    get: Getter = d.get
    v = get("type")
    self.type = CommPlayWelcomePromptActionRequestTypeTable[v] if typeof(v) is str else v
    self.enabled = get("enabled")
    v = get("greeting")
    self.greeting = decode_CommGreetingResource(v) if typeof(v) is dict else v
    self.__extras__ = (
        None
        if CommPlayWelcomePromptActionRequestKeys.issuperset(d)
        else {k: d[k] for k in d if k not in CommPlayWelcomePromptActionRequestKeys}
    )
    return self


CommPlayWelcomePromptActionRequest.__decode__ = decode_CommPlayWelcomePromptActionRequest
CommPlayWelcomePromptActionRequestKeys = frozenset(
    (
        "type",
        "enabled",
        "greeting",
    )
)


class CommPlayWelcomePromptActionResource(Model):
    """The object `CommPlayWelcomePromptActionResource`."""

    __slots__ = (
        "type",
        "enabled",
        "greeting",
    )
    __fields__ = __slots__
    __converted__ = {
        "type": "type",
        "greeting": "greeting",
    }
    type: CommPlayWelcomePromptActionResourceType
    enabled: bool
    greeting: CommGreetingResource

    def __init__(
        self,
        *,
        type: CommPlayWelcomePromptActionResourceType
        | Literal["PlayWelcomePromptAction"] = CommPlayWelcomePromptActionResourceType.PLAY_WELCOME_PROMPT_ACTION,
        enabled: bool,
        greeting: CommGreetingResource | CommGreetingResourceDict,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        fill(self, locals())

    def to_dict(self) -> dict[str, Any]:
        d: dict[str, Any] = {}
        v: Any
        v = self.type
        if v is not None:
            d["type"] = v.wire if typeof(v) is CommPlayWelcomePromptActionResourceType else v
        v = self.enabled
        if v is not None:
            d["enabled"] = v
        v = self.greeting
        if v is not None:
            d["greeting"] = v.to_dict() if typeof(v) is CommGreetingResource else encode(v)
        if self.__extras__:
            d.update(self.__extras__)
        return d


def decode_CommPlayWelcomePromptActionResource(d: dict[str, Any]) -> CommPlayWelcomePromptActionResource:
    """Decode a `CommPlayWelcomePromptActionResource`; what does not fit is passed on."""
    self = new(CommPlayWelcomePromptActionResource)
    get: Getter = d.get
    v = get("type")
    self.type = CommPlayWelcomePromptActionResourceTypeTable[v] if typeof(v) is str else v
    self.enabled = get("enabled")
    v = get("greeting")
    self.greeting = decode_CommGreetingResource(v) if typeof(v) is dict else v
    self.__extras__ = (
        None
        if CommPlayWelcomePromptActionResourceKeys.issuperset(d)
        else {k: d[k] for k in d if k not in CommPlayWelcomePromptActionResourceKeys}
    )
    return self


CommPlayWelcomePromptActionResource.__decode__ = decode_CommPlayWelcomePromptActionResource
CommPlayWelcomePromptActionResourceKeys = frozenset(
    (
        "type",
        "enabled",
        "greeting",
    )
)


class CommRingAlwaysGroupActionRequest(Model):
    """The object `CommRingAlwaysGroupActionRequest`."""

    __slots__ = (
        "type",
        "enabled",
        "targets",
    )
    __fields__ = __slots__
    __converted__ = {
        "type": "type",
        "targets": "targets",
    }
    type: CommRingAlwaysGroupActionRequestType
    enabled: bool
    targets: list[CommRingAlwaysGroupActionRequestTargetsItem]

    def __init__(
        self,
        *,
        type: CommRingAlwaysGroupActionRequestType
        | Literal["RingAlwaysGroupAction"] = CommRingAlwaysGroupActionRequestType.RING_ALWAYS_GROUP_ACTION,
        enabled: bool,
        targets: Sequence[
            CommRingAlwaysGroupActionRequestTargetsItem | CommRingAlwaysGroupActionRequestTargetsItemDict
        ],
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        fill(self, locals())

    def to_dict(self) -> dict[str, Any]:
        d: dict[str, Any] = {}
        v: Any
        v = self.type
        if v is not None:
            d["type"] = v.wire if typeof(v) is CommRingAlwaysGroupActionRequestType else v
        v = self.enabled
        if v is not None:
            d["enabled"] = v
        v = self.targets
        if v is not None:
            d["targets"] = [encode(i0) for i0 in v] if typeof(v) is list else encode(v)
        if self.__extras__:
            d.update(self.__extras__)
        return d


def decode_CommRingAlwaysGroupActionRequest(d: dict[str, Any]) -> CommRingAlwaysGroupActionRequest:
    """Decode a `CommRingAlwaysGroupActionRequest`; what does not fit is passed on."""
    self = new(CommRingAlwaysGroupActionRequest)
    get: Getter = d.get
    v = get("type")
    self.type = CommRingAlwaysGroupActionRequestTypeTable[v] if typeof(v) is str else v
    self.enabled = get("enabled")
    v = get("targets")
    self.targets = [decode_CommRingAlwaysGroupActionRequestTargetsItem(i0) for i0 in v] if typeof(v) is list else v
    self.__extras__ = (
        None
        if CommRingAlwaysGroupActionRequestKeys.issuperset(d)
        else {k: d[k] for k in d if k not in CommRingAlwaysGroupActionRequestKeys}
    )
    return self


CommRingAlwaysGroupActionRequest.__decode__ = decode_CommRingAlwaysGroupActionRequest
CommRingAlwaysGroupActionRequestKeys = frozenset(
    (
        "type",
        "enabled",
        "targets",
    )
)


class CommRingAlwaysGroupActionResource(Model):
    """The object `CommRingAlwaysGroupActionResource`."""

    __slots__ = (
        "type",
        "enabled",
        "targets",
    )
    __fields__ = __slots__
    __converted__ = {
        "type": "type",
        "targets": "targets",
    }
    type: CommRingAlwaysGroupActionResourceType
    enabled: bool
    targets: list[CommRingAlwaysRingTargetResource]

    def __init__(
        self,
        *,
        type: CommRingAlwaysGroupActionResourceType
        | Literal["RingAlwaysGroupAction"] = CommRingAlwaysGroupActionResourceType.RING_ALWAYS_GROUP_ACTION,
        enabled: bool,
        targets: list[CommRingAlwaysRingTargetResource],
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        fill(self, locals())

    def to_dict(self) -> dict[str, Any]:
        d: dict[str, Any] = {}
        v: Any
        v = self.type
        if v is not None:
            d["type"] = v.wire if typeof(v) is CommRingAlwaysGroupActionResourceType else v
        v = self.enabled
        if v is not None:
            d["enabled"] = v
        v = self.targets
        if v is not None:
            d["targets"] = [encode(i0) for i0 in v] if typeof(v) is list else encode(v)
        if self.__extras__:
            d.update(self.__extras__)
        return d


def decode_CommRingAlwaysGroupActionResource(d: dict[str, Any]) -> CommRingAlwaysGroupActionResource:
    """Decode a `CommRingAlwaysGroupActionResource`; what does not fit is passed on."""
    self = new(CommRingAlwaysGroupActionResource)
    get: Getter = d.get
    v = get("type")
    self.type = CommRingAlwaysGroupActionResourceTypeTable[v] if typeof(v) is str else v
    self.enabled = get("enabled")
    v = get("targets")
    self.targets = [decode_CommRingAlwaysRingTargetResource(i0) for i0 in v] if typeof(v) is list else v
    self.__extras__ = (
        None
        if CommRingAlwaysGroupActionResourceKeys.issuperset(d)
        else {k: d[k] for k in d if k not in CommRingAlwaysGroupActionResourceKeys}
    )
    return self


CommRingAlwaysGroupActionResource.__decode__ = decode_CommRingAlwaysGroupActionResource
CommRingAlwaysGroupActionResourceKeys = frozenset(
    (
        "type",
        "enabled",
        "targets",
    )
)


class CommRingGroupActionRequest(Model):
    """The object `CommRingGroupActionRequest`."""

    __slots__ = (
        "type",
        "custom_start_offset",
        "duration",
        "enabled",
        "targets",
    )
    __fields__ = __slots__
    __converted__ = {
        "type": "type",
        "targets": "targets",
    }
    type: CommRingGroupActionRequestType
    custom_start_offset: int | None
    duration: int
    enabled: bool
    targets: list[CommRingGroupActionRequestTargetsItem]

    def __init__(
        self,
        *,
        type: CommRingGroupActionRequestType
        | Literal["RingGroupAction"] = CommRingGroupActionRequestType.RING_GROUP_ACTION,
        custom_start_offset: int | None = None,
        duration: int,
        enabled: bool,
        targets: Sequence[CommRingGroupActionRequestTargetsItem | CommRingGroupActionRequestTargetsItemDict],
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        fill(self, locals())

    def to_dict(self) -> dict[str, Any]:
        d: dict[str, Any] = {}
        v: Any
        v = self.type
        if v is not None:
            d["type"] = v.wire if typeof(v) is CommRingGroupActionRequestType else v
        v = self.custom_start_offset
        if v is not None:
            d["customStartOffset"] = v
        v = self.duration
        if v is not None:
            d["duration"] = v
        v = self.enabled
        if v is not None:
            d["enabled"] = v
        v = self.targets
        if v is not None:
            d["targets"] = [encode(i0) for i0 in v] if typeof(v) is list else encode(v)
        if self.__extras__:
            d.update(self.__extras__)
        return d


def decode_CommRingGroupActionRequest(d: dict[str, Any]) -> CommRingGroupActionRequest:
    """Decode a `CommRingGroupActionRequest`; what does not fit is passed on."""
    self = new(CommRingGroupActionRequest)
    get: Getter = d.get
    v = get("type")
    self.type = CommRingGroupActionRequestTypeTable[v] if typeof(v) is str else v
    self.custom_start_offset = get("customStartOffset")
    self.duration = get("duration")
    self.enabled = get("enabled")
    v = get("targets")
    self.targets = [decode_CommRingGroupActionRequestTargetsItem(i0) for i0 in v] if typeof(v) is list else v
    self.__extras__ = (
        None
        if CommRingGroupActionRequestKeys.issuperset(d)
        else {k: d[k] for k in d if k not in CommRingGroupActionRequestKeys}
    )
    return self


CommRingGroupActionRequest.__decode__ = decode_CommRingGroupActionRequest
CommRingGroupActionRequestKeys = frozenset(
    (
        "type",
        "customStartOffset",
        "duration",
        "enabled",
        "targets",
    )
)


class CommRingGroupActionResource(Model):
    """The object `CommRingGroupActionResource`."""

    __slots__ = (
        "type",
        "custom_start_offset",
        "duration",
        "enabled",
        "targets",
    )
    __fields__ = __slots__
    __converted__ = {
        "type": "type",
        "targets": "targets",
    }
    type: CommRingGroupActionResourceType
    custom_start_offset: int | None
    duration: int
    enabled: bool
    targets: list[CommRingGroupActionResourceTargetsItem]

    def __init__(
        self,
        *,
        type: CommRingGroupActionResourceType
        | Literal["RingGroupAction"] = CommRingGroupActionResourceType.RING_GROUP_ACTION,
        custom_start_offset: int | None = None,
        duration: int,
        enabled: bool,
        targets: list[CommRingGroupActionResourceTargetsItem],
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        fill(self, locals())

    def to_dict(self) -> dict[str, Any]:
        d: dict[str, Any] = {}
        v: Any
        v = self.type
        if v is not None:
            d["type"] = v.wire if typeof(v) is CommRingGroupActionResourceType else v
        v = self.custom_start_offset
        if v is not None:
            d["customStartOffset"] = v
        v = self.duration
        if v is not None:
            d["duration"] = v
        v = self.enabled
        if v is not None:
            d["enabled"] = v
        v = self.targets
        if v is not None:
            d["targets"] = [encode(i0) for i0 in v] if typeof(v) is list else encode(v)
        if self.__extras__:
            d.update(self.__extras__)
        return d


def decode_CommRingGroupActionResource(d: dict[str, Any]) -> CommRingGroupActionResource:
    """Decode a `CommRingGroupActionResource`; what does not fit is passed on."""
    self = new(CommRingGroupActionResource)
    get: Getter = d.get
    v = get("type")
    self.type = CommRingGroupActionResourceTypeTable[v] if typeof(v) is str else v
    self.custom_start_offset = get("customStartOffset")
    self.duration = get("duration")
    self.enabled = get("enabled")
    v = get("targets")
    self.targets = [decode_CommRingGroupActionResourceTargetsItem(i0) for i0 in v] if typeof(v) is list else v
    self.__extras__ = (
        None
        if CommRingGroupActionResourceKeys.issuperset(d)
        else {k: d[k] for k in d if k not in CommRingGroupActionResourceKeys}
    )
    return self


CommRingGroupActionResource.__decode__ = decode_CommRingGroupActionResource
CommRingGroupActionResourceKeys = frozenset(
    (
        "type",
        "customStartOffset",
        "duration",
        "enabled",
        "targets",
    )
)


class CommScreeningActionRequest(Model):
    """The object `CommScreeningActionRequest`."""

    __slots__ = (
        "type",
        "enabled",
        "screening",
        "screening_result",
    )
    __fields__ = __slots__
    __converted__ = {
        "type": "type",
        "screening": "screening",
        "screening_result": "screeningResult",
    }
    type: CommScreeningActionRequestType
    enabled: bool
    screening: CommScreeningTypeResource
    screening_result: CommScreeningResultTypeResource | None

    def __init__(
        self,
        *,
        type: CommScreeningActionRequestType
        | Literal["ScreeningAction"] = CommScreeningActionRequestType.SCREENING_ACTION,
        enabled: bool,
        screening: CommScreeningTypeResource | Literal["NoCallerId", "UnknownCallerId", "Always"],
        screening_result: CommScreeningResultTypeResource | Literal["AskToAnswer", "PlayCallerNameOnly"] | None = None,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        fill(self, locals())

    def to_dict(self) -> dict[str, Any]:
        d: dict[str, Any] = {}
        v: Any
        v = self.type
        if v is not None:
            d["type"] = v.wire if typeof(v) is CommScreeningActionRequestType else v
        v = self.enabled
        if v is not None:
            d["enabled"] = v
        v = self.screening
        if v is not None:
            d["screening"] = v.wire if typeof(v) is CommScreeningTypeResource else v
        v = self.screening_result
        if v is not None:
            d["screeningResult"] = v.wire if typeof(v) is CommScreeningResultTypeResource else v
        if self.__extras__:
            d.update(self.__extras__)
        return d


def decode_CommScreeningActionRequest(d: dict[str, Any]) -> CommScreeningActionRequest:
    """Decode a `CommScreeningActionRequest`; what does not fit is passed on."""
    self = new(CommScreeningActionRequest)
    get: Getter = d.get
    v = get("type")
    self.type = CommScreeningActionRequestTypeTable[v] if typeof(v) is str else v
    self.enabled = get("enabled")
    v = get("screening")
    self.screening = CommScreeningTypeResourceTable[v] if typeof(v) is str else v
    v = get("screeningResult")
    self.screening_result = CommScreeningResultTypeResourceTable[v] if typeof(v) is str else v
    self.__extras__ = (
        None
        if CommScreeningActionRequestKeys.issuperset(d)
        else {k: d[k] for k in d if k not in CommScreeningActionRequestKeys}
    )
    return self


CommScreeningActionRequest.__decode__ = decode_CommScreeningActionRequest
CommScreeningActionRequestKeys = frozenset(
    (
        "type",
        "enabled",
        "screening",
        "screeningResult",
    )
)


class CommScreeningActionResource(Model):
    """The object `CommScreeningActionResource`."""

    __slots__ = (
        "type",
        "enabled",
        "screening",
        "screening_result",
    )
    __fields__ = __slots__
    __converted__ = {
        "type": "type",
        "screening": "screening",
        "screening_result": "screeningResult",
    }
    type: CommScreeningActionResourceType
    enabled: bool | None
    screening: CommScreeningTypeResource
    screening_result: CommScreeningResultTypeResource

    def __init__(
        self,
        *,
        type: CommScreeningActionResourceType
        | Literal["ScreeningAction"] = CommScreeningActionResourceType.SCREENING_ACTION,
        enabled: bool | None = None,
        screening: CommScreeningTypeResource | Literal["NoCallerId", "UnknownCallerId", "Always"],
        screening_result: CommScreeningResultTypeResource | Literal["AskToAnswer", "PlayCallerNameOnly"],
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        fill(self, locals())

    def to_dict(self) -> dict[str, Any]:
        d: dict[str, Any] = {}
        v: Any
        v = self.type
        if v is not None:
            d["type"] = v.wire if typeof(v) is CommScreeningActionResourceType else v
        v = self.enabled
        if v is not None:
            d["enabled"] = v
        v = self.screening
        if v is not None:
            d["screening"] = v.wire if typeof(v) is CommScreeningTypeResource else v
        v = self.screening_result
        if v is not None:
            d["screeningResult"] = v.wire if typeof(v) is CommScreeningResultTypeResource else v
        if self.__extras__:
            d.update(self.__extras__)
        return d


def decode_CommScreeningActionResource(d: dict[str, Any]) -> CommScreeningActionResource:
    """Decode a `CommScreeningActionResource`; what does not fit is passed on."""
    self = new(CommScreeningActionResource)
    get: Getter = d.get
    v = get("type")
    self.type = CommScreeningActionResourceTypeTable[v] if typeof(v) is str else v
    self.enabled = get("enabled")
    v = get("screening")
    self.screening = CommScreeningTypeResourceTable[v] if typeof(v) is str else v
    v = get("screeningResult")
    self.screening_result = CommScreeningResultTypeResourceTable[v] if typeof(v) is str else v
    self.__extras__ = (
        None
        if CommScreeningActionResourceKeys.issuperset(d)
        else {k: d[k] for k in d if k not in CommScreeningActionResourceKeys}
    )
    return self


CommScreeningActionResource.__decode__ = decode_CommScreeningActionResource
CommScreeningActionResourceKeys = frozenset(
    (
        "type",
        "enabled",
        "screening",
        "screeningResult",
    )
)


class CommTerminatingActionRequest(Model):
    """The object `CommTerminatingActionRequest`."""

    __slots__ = (
        "type",
        "ringing_target_type",
        "targets",
        "terminating_target_type",
    )
    __fields__ = __slots__
    __converted__ = {
        "type": "type",
        "targets": "targets",
    }
    type: CommTerminatingActionRequestType
    ringing_target_type: str | None
    targets: list[CommTerminatingActionRequestTargetsItem]
    terminating_target_type: str | None

    def __init__(
        self,
        *,
        type: CommTerminatingActionRequestType
        | Literal["TerminatingAction"] = CommTerminatingActionRequestType.TERMINATING_ACTION,
        ringing_target_type: str | None = None,
        targets: Sequence[CommTerminatingActionRequestTargetsItem | CommTerminatingActionRequestTargetsItemDict],
        terminating_target_type: str | None = None,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        fill(self, locals())

    def to_dict(self) -> dict[str, Any]:
        d: dict[str, Any] = {}
        v: Any
        v = self.type
        if v is not None:
            d["type"] = v.wire if typeof(v) is CommTerminatingActionRequestType else v
        v = self.ringing_target_type
        if v is not None:
            d["ringingTargetType"] = v
        v = self.targets
        if v is not None:
            d["targets"] = [encode(i0) for i0 in v] if typeof(v) is list else encode(v)
        v = self.terminating_target_type
        if v is not None:
            d["terminatingTargetType"] = v
        if self.__extras__:
            d.update(self.__extras__)
        return d


def decode_CommTerminatingActionRequest(d: dict[str, Any]) -> CommTerminatingActionRequest:
    """Decode a `CommTerminatingActionRequest`; what does not fit is passed on."""
    self = new(CommTerminatingActionRequest)
    get: Getter = d.get
    v = get("type")
    self.type = CommTerminatingActionRequestTypeTable[v] if typeof(v) is str else v
    self.ringing_target_type = get("ringingTargetType")
    v = get("targets")
    self.targets = [decode_CommTerminatingActionRequestTargetsItem(i0) for i0 in v] if typeof(v) is list else v
    self.terminating_target_type = get("terminatingTargetType")
    self.__extras__ = (
        None
        if CommTerminatingActionRequestKeys.issuperset(d)
        else {k: d[k] for k in d if k not in CommTerminatingActionRequestKeys}
    )
    return self


CommTerminatingActionRequest.__decode__ = decode_CommTerminatingActionRequest
CommTerminatingActionRequestKeys = frozenset(
    (
        "type",
        "ringingTargetType",
        "targets",
        "terminatingTargetType",
    )
)


class CommTerminatingActionResource(Model):
    """The object `CommTerminatingActionResource`."""

    __slots__ = (
        "type",
        "ringing_target_type",
        "targets",
        "terminating_target_type",
    )
    __fields__ = __slots__
    __converted__ = {
        "type": "type",
        "ringing_target_type": "ringingTargetType",
        "targets": "targets",
        "terminating_target_type": "terminatingTargetType",
    }
    type: CommTerminatingActionResourceType
    ringing_target_type: CommTerminatingTargetTypeResource | None
    targets: list[CommTerminatingActionResourceTargetsItem]
    terminating_target_type: CommTerminatingTargetTypeResource | None

    def __init__(
        self,
        *,
        type: CommTerminatingActionResourceType
        | Literal["TerminatingAction"] = CommTerminatingActionResourceType.TERMINATING_ACTION,
        ringing_target_type: CommTerminatingTargetTypeResource
        | Literal[
            "ExtensionTerminatingTarget",
            "PhoneNumberTerminatingTarget",
            "PlayAnnouncementTerminatingTarget",
            "VoiceMailTerminatingTarget",
            "CloudConnectorTerminatingTarget",
        ]
        | None = None,
        targets: list[CommTerminatingActionResourceTargetsItem],
        terminating_target_type: CommTerminatingTargetTypeResource
        | Literal[
            "ExtensionTerminatingTarget",
            "PhoneNumberTerminatingTarget",
            "PlayAnnouncementTerminatingTarget",
            "VoiceMailTerminatingTarget",
            "CloudConnectorTerminatingTarget",
        ]
        | None = None,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        fill(self, locals())

    def to_dict(self) -> dict[str, Any]:
        d: dict[str, Any] = {}
        v: Any
        v = self.type
        if v is not None:
            d["type"] = v.wire if typeof(v) is CommTerminatingActionResourceType else v
        v = self.ringing_target_type
        if v is not None:
            d["ringingTargetType"] = v.wire if typeof(v) is CommTerminatingTargetTypeResource else v
        v = self.targets
        if v is not None:
            d["targets"] = [encode(i0) for i0 in v] if typeof(v) is list else encode(v)
        v = self.terminating_target_type
        if v is not None:
            d["terminatingTargetType"] = v.wire if typeof(v) is CommTerminatingTargetTypeResource else v
        if self.__extras__:
            d.update(self.__extras__)
        return d


def decode_CommTerminatingActionResource(d: dict[str, Any]) -> CommTerminatingActionResource:
    """Decode a `CommTerminatingActionResource`; what does not fit is passed on."""
    self = new(CommTerminatingActionResource)
    get: Getter = d.get
    v = get("type")
    self.type = CommTerminatingActionResourceTypeTable[v] if typeof(v) is str else v
    v = get("ringingTargetType")
    self.ringing_target_type = CommTerminatingTargetTypeResourceTable[v] if typeof(v) is str else v
    v = get("targets")
    self.targets = [decode_CommTerminatingActionResourceTargetsItem(i0) for i0 in v] if typeof(v) is list else v
    v = get("terminatingTargetType")
    self.terminating_target_type = CommTerminatingTargetTypeResourceTable[v] if typeof(v) is str else v
    self.__extras__ = (
        None
        if CommTerminatingActionResourceKeys.issuperset(d)
        else {k: d[k] for k in d if k not in CommTerminatingActionResourceKeys}
    )
    return self


CommTerminatingActionResource.__decode__ = decode_CommTerminatingActionResource
CommTerminatingActionResourceKeys = frozenset(
    (
        "type",
        "ringingTargetType",
        "targets",
        "terminatingTargetType",
    )
)


class CommTerminatingPromptResource(Model):
    """The object `CommTerminatingPromptResource`."""

    __slots__ = ("greeting",)
    __fields__ = __slots__
    __converted__ = {
        "greeting": "greeting",
    }
    greeting: CommGreetingResource

    def __init__(
        self,
        *,
        greeting: CommGreetingResource | CommGreetingResourceDict,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        fill(self, locals())

    def to_dict(self) -> dict[str, Any]:
        d: dict[str, Any] = {}
        v: Any
        v = self.greeting
        if v is not None:
            d["greeting"] = v.to_dict() if typeof(v) is CommGreetingResource else encode(v)
        if self.__extras__:
            d.update(self.__extras__)
        return d


def decode_CommTerminatingPromptResource(d: dict[str, Any]) -> CommTerminatingPromptResource:
    """Decode a `CommTerminatingPromptResource`; what does not fit is passed on."""
    self = new(CommTerminatingPromptResource)
    get: Getter = d.get
    v = get("greeting")
    self.greeting = decode_CommGreetingResource(v) if typeof(v) is dict else v
    self.__extras__ = (
        None
        if CommTerminatingPromptResourceKeys.issuperset(d)
        else {k: d[k] for k in d if k not in CommTerminatingPromptResourceKeys}
    )
    return self


CommTerminatingPromptResource.__decode__ = decode_CommTerminatingPromptResource
CommTerminatingPromptResourceKeys = frozenset(("greeting",))


class CommVoiceMailTerminatingTargetRequest(Model):
    """The object `CommVoiceMailTerminatingTargetRequest`."""

    __slots__ = (
        "type",
        "extension",
        "prompt",
    )
    __fields__ = __slots__
    __converted__ = {
        "type": "type",
        "extension": "extension",
        "prompt": "prompt",
    }
    type: CommVoiceMailTerminatingTargetRequestType
    extension: CommReferencedExtensionResource | None
    prompt: CommTerminatingPromptResource

    def __init__(
        self,
        *,
        type: CommVoiceMailTerminatingTargetRequestType
        | Literal[
            "VoiceMailTerminatingTarget"
        ] = CommVoiceMailTerminatingTargetRequestType.VOICE_MAIL_TERMINATING_TARGET,
        extension: CommReferencedExtensionResource | CommReferencedExtensionResourceDict | None = None,
        prompt: CommTerminatingPromptResource | CommTerminatingPromptResourceDict,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        fill(self, locals())

    def to_dict(self) -> dict[str, Any]:
        d: dict[str, Any] = {}
        v: Any
        v = self.type
        if v is not None:
            d["type"] = v.wire if typeof(v) is CommVoiceMailTerminatingTargetRequestType else v
        v = self.extension
        if v is not None:
            d["extension"] = v.to_dict() if typeof(v) is CommReferencedExtensionResource else encode(v)
        v = self.prompt
        if v is not None:
            d["prompt"] = v.to_dict() if typeof(v) is CommTerminatingPromptResource else encode(v)
        if self.__extras__:
            d.update(self.__extras__)
        return d


def decode_CommVoiceMailTerminatingTargetRequest(d: dict[str, Any]) -> CommVoiceMailTerminatingTargetRequest:
    """Decode a `CommVoiceMailTerminatingTargetRequest`; what does not fit is passed on."""
    self = new(CommVoiceMailTerminatingTargetRequest)
    get: Getter = d.get
    v = get("type")
    self.type = CommVoiceMailTerminatingTargetRequestTypeTable[v] if typeof(v) is str else v
    v = get("extension")
    self.extension = decode_CommReferencedExtensionResource(v) if typeof(v) is dict else v
    v = get("prompt")
    self.prompt = decode_CommTerminatingPromptResource(v) if typeof(v) is dict else v
    self.__extras__ = (
        None
        if CommVoiceMailTerminatingTargetRequestKeys.issuperset(d)
        else {k: d[k] for k in d if k not in CommVoiceMailTerminatingTargetRequestKeys}
    )
    return self


CommVoiceMailTerminatingTargetRequest.__decode__ = decode_CommVoiceMailTerminatingTargetRequest
CommVoiceMailTerminatingTargetRequestKeys = frozenset(
    (
        "type",
        "extension",
        "prompt",
    )
)


class CommVoiceMailTerminatingTargetResource(Model):
    """The object `CommVoiceMailTerminatingTargetResource`."""

    __slots__ = (
        "name",
        "type",
        "extension",
        "prompt",
    )
    __fields__ = __slots__
    __converted__ = {
        "type": "type",
        "extension": "extension",
        "prompt": "prompt",
    }
    name: str
    type: CommVoiceMailTerminatingTargetResourceType
    extension: CommReferencedExtensionResource | None
    prompt: CommTerminatingPromptResource

    def __init__(
        self,
        *,
        name: str,
        type: CommVoiceMailTerminatingTargetResourceType
        | Literal[
            "VoiceMailTerminatingTarget"
        ] = CommVoiceMailTerminatingTargetResourceType.VOICE_MAIL_TERMINATING_TARGET,
        extension: CommReferencedExtensionResource | CommReferencedExtensionResourceDict | None = None,
        prompt: CommTerminatingPromptResource | CommTerminatingPromptResourceDict,
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
            d["type"] = v.wire if typeof(v) is CommVoiceMailTerminatingTargetResourceType else v
        v = self.extension
        if v is not None:
            d["extension"] = v.to_dict() if typeof(v) is CommReferencedExtensionResource else encode(v)
        v = self.prompt
        if v is not None:
            d["prompt"] = v.to_dict() if typeof(v) is CommTerminatingPromptResource else encode(v)
        if self.__extras__:
            d.update(self.__extras__)
        return d


def decode_CommVoiceMailTerminatingTargetResource(d: dict[str, Any]) -> CommVoiceMailTerminatingTargetResource:
    """Decode a `CommVoiceMailTerminatingTargetResource`; what does not fit is passed on."""
    self = new(CommVoiceMailTerminatingTargetResource)
    get: Getter = d.get
    self.name = get("name")
    v = get("type")
    self.type = CommVoiceMailTerminatingTargetResourceTypeTable[v] if typeof(v) is str else v
    v = get("extension")
    self.extension = decode_CommReferencedExtensionResource(v) if typeof(v) is dict else v
    v = get("prompt")
    self.prompt = decode_CommTerminatingPromptResource(v) if typeof(v) is dict else v
    self.__extras__ = (
        None
        if CommVoiceMailTerminatingTargetResourceKeys.issuperset(d)
        else {k: d[k] for k in d if k not in CommVoiceMailTerminatingTargetResourceKeys}
    )
    return self


CommVoiceMailTerminatingTargetResource.__decode__ = decode_CommVoiceMailTerminatingTargetResource
CommVoiceMailTerminatingTargetResourceKeys = frozenset(
    (
        "name",
        "type",
        "extension",
        "prompt",
    )
)

CommDispatchingRequestActionsItem: TypeAlias = "CommPlayConnectingMessageActionRequest | CommPlayConnectingPromptActionRequest | CommPlayWelcomePromptActionRequest | CommScreeningActionRequest | CommRingGroupActionRequest | CommRingAlwaysGroupActionRequest | CommTerminatingActionRequest | UnknownVariant"
"""One of several."""


def decode_CommDispatchingRequestActionsItem(v: Any) -> Any:
    """Decode a `CommDispatchingRequestActionsItem`; what fits no member is passed on."""
    if typeof(v) is dict:
        tag = v.get("type")
        decode = CommDispatchingRequestActionsItemVariants.get(tag) if typeof(tag) is str else None
        return UnknownVariant(v) if decode is None else decode(v)
    return v


CommInteractionDispatchingResourceActionsItem: TypeAlias = "CommPlayConnectingMessageActionResource | CommPlayConnectingPromptActionResource | CommPlayWelcomePromptActionResource | CommScreeningActionResource | CommRingGroupActionResource | CommRingAlwaysGroupActionResource | CommTerminatingActionResource | UnknownVariant"
"""One of several."""


def decode_CommInteractionDispatchingResourceActionsItem(v: Any) -> Any:
    """Decode a `CommInteractionDispatchingResourceActionsItem`; what fits no member is passed on."""
    if typeof(v) is dict:
        tag = v.get("type")
        decode = CommInteractionDispatchingResourceActionsItemVariants.get(tag) if typeof(tag) is str else None
        return UnknownVariant(v) if decode is None else decode(v)
    return v


CommRingAlwaysGroupActionRequestTargetsItem: TypeAlias = (
    "CommAllDesktopRingTargetRequest | CommAllMobileRingTargetRequest | UnknownVariant"
)
"""One of several."""


def decode_CommRingAlwaysGroupActionRequestTargetsItem(v: Any) -> Any:
    """Decode a `CommRingAlwaysGroupActionRequestTargetsItem`; what fits no member is passed on."""
    if typeof(v) is dict:
        tag = v.get("type")
        decode = CommRingAlwaysGroupActionRequestTargetsItemVariants.get(tag) if typeof(tag) is str else None
        return UnknownVariant(v) if decode is None else decode(v)
    return v


CommRingAlwaysRingTargetResource: TypeAlias = (
    "CommAllDesktopRingAlwaysRingTargetResource | CommAllMobileRingAlwaysRingTargetResource | UnknownVariant"
)
"""One of several."""


def decode_CommRingAlwaysRingTargetResource(v: Any) -> Any:
    """Decode a `CommRingAlwaysRingTargetResource`; what fits no member is passed on."""
    if typeof(v) is dict:
        tag = v.get("type")
        decode = CommRingAlwaysRingTargetResourceVariants.get(tag) if typeof(tag) is str else None
        return UnknownVariant(v) if decode is None else decode(v)
    return v


CommRingGroupActionRequestTargetsItem: TypeAlias = "CommAllDesktopRingTargetRequest | CommAllMobileRingTargetRequest | CommCoworkerRingTargetRequest | CommDeviceRingTargetRequest | CommHotdeskRingTargetRequest | CommImsPhoneNumberRingTargetRequest | CommFmcPhoneNumberRingTargetRequest | CommIntegrationRingTargetRequest | CommPhoneNumberRingTargetRequest | CommCloudConnectorRingTargetRequest | UnknownVariant"
"""One of several."""


def decode_CommRingGroupActionRequestTargetsItem(v: Any) -> Any:
    """Decode a `CommRingGroupActionRequestTargetsItem`; what fits no member is passed on."""
    if typeof(v) is dict:
        tag = v.get("type")
        decode = CommRingGroupActionRequestTargetsItemVariants.get(tag) if typeof(tag) is str else None
        return UnknownVariant(v) if decode is None else decode(v)
    return v


CommRingGroupActionResourceTargetsItem: TypeAlias = "CommAllDesktopRingTargetResource | CommAllMobileRingTargetResource | CommCoworkerRingTargetResource | CommDeviceRingTargetResource | CommHotdeskRingTargetResource | CommImsPhoneNumberRingTargetResource | CommFmcPhoneNumberRingTargetResource | CommIntegrationRingTargetResource | CommPhoneNumberRingTargetResource | CommCloudConnectorRingTargetResource | UnknownVariant"
"""One of several."""


def decode_CommRingGroupActionResourceTargetsItem(v: Any) -> Any:
    """Decode a `CommRingGroupActionResourceTargetsItem`; what fits no member is passed on."""
    if typeof(v) is dict:
        tag = v.get("type")
        decode = CommRingGroupActionResourceTargetsItemVariants.get(tag) if typeof(tag) is str else None
        return UnknownVariant(v) if decode is None else decode(v)
    return v


CommTerminatingActionRequestTargetsItem: TypeAlias = "CommVoiceMailTerminatingTargetRequest | CommPlayAnnouncementTerminatingTargetRequest | CommPhoneNumberTerminatingTargetRequest | CommExtensionTerminatingTargetRequest | CommCloudConnectorTerminatingTargetRequest | UnknownVariant"
"""One of several."""


def decode_CommTerminatingActionRequestTargetsItem(v: Any) -> Any:
    """Decode a `CommTerminatingActionRequestTargetsItem`; what fits no member is passed on."""
    if typeof(v) is dict:
        tag = v.get("type")
        decode = CommTerminatingActionRequestTargetsItemVariants.get(tag) if typeof(tag) is str else None
        return UnknownVariant(v) if decode is None else decode(v)
    return v


CommTerminatingActionResourceTargetsItem: TypeAlias = "CommVoiceMailTerminatingTargetResource | CommPlayAnnouncementTerminatingTargetResource | CommPhoneNumberTerminatingTargetResource | CommExtensionTerminatingTargetResource | CommCloudConnectorTerminatingTargetResource | UnknownVariant"
"""One of several."""


def decode_CommTerminatingActionResourceTargetsItem(v: Any) -> Any:
    """Decode a `CommTerminatingActionResourceTargetsItem`; what fits no member is passed on."""
    if typeof(v) is dict:
        tag = v.get("type")
        decode = CommTerminatingActionResourceTargetsItemVariants.get(tag) if typeof(tag) is str else None
        return UnknownVariant(v) if decode is None else decode(v)
    return v


CommDispatchingRequestActionsItemVariants: dict[str, Decoder] = {
    "PlayConnectingMessageAction": decode_CommPlayConnectingMessageActionRequest,
    "PlayConnectingPromptAction": decode_CommPlayConnectingPromptActionRequest,
    "PlayWelcomePromptAction": decode_CommPlayWelcomePromptActionRequest,
    "RingAlwaysGroupAction": decode_CommRingAlwaysGroupActionRequest,
    "RingGroupAction": decode_CommRingGroupActionRequest,
    "ScreeningAction": decode_CommScreeningActionRequest,
    "TerminatingAction": decode_CommTerminatingActionRequest,
}
CommInteractionDispatchingResourceActionsItemVariants: dict[str, Decoder] = {
    "PlayConnectingMessageAction": decode_CommPlayConnectingMessageActionResource,
    "PlayConnectingPromptAction": decode_CommPlayConnectingPromptActionResource,
    "PlayWelcomePromptAction": decode_CommPlayWelcomePromptActionResource,
    "RingAlwaysGroupAction": decode_CommRingAlwaysGroupActionResource,
    "RingGroupAction": decode_CommRingGroupActionResource,
    "ScreeningAction": decode_CommScreeningActionResource,
    "TerminatingAction": decode_CommTerminatingActionResource,
}
CommRingAlwaysGroupActionRequestTargetsItemVariants: dict[str, Decoder] = {
    "AllDesktopRingTarget": decode_CommAllDesktopRingTargetRequest,
    "AllMobileRingTarget": decode_CommAllMobileRingTargetRequest,
}
CommRingAlwaysRingTargetResourceVariants: dict[str, Decoder] = {
    "AllDesktopRingTarget": decode_CommAllDesktopRingAlwaysRingTargetResource,
    "AllMobileRingTarget": decode_CommAllMobileRingAlwaysRingTargetResource,
}
CommRingGroupActionRequestTargetsItemVariants: dict[str, Decoder] = {
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
CommRingGroupActionResourceTargetsItemVariants: dict[str, Decoder] = {
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
CommTerminatingActionRequestTargetsItemVariants: dict[str, Decoder] = {
    "CloudConnectorTerminatingTarget": decode_CommCloudConnectorTerminatingTargetRequest,
    "ExtensionTerminatingTarget": decode_CommExtensionTerminatingTargetRequest,
    "PhoneNumberTerminatingTarget": decode_CommPhoneNumberTerminatingTargetRequest,
    "PlayAnnouncementTerminatingTarget": decode_CommPlayAnnouncementTerminatingTargetRequest,
    "VoiceMailTerminatingTarget": decode_CommVoiceMailTerminatingTargetRequest,
}
CommTerminatingActionResourceTargetsItemVariants: dict[str, Decoder] = {
    "CloudConnectorTerminatingTarget": decode_CommCloudConnectorTerminatingTargetResource,
    "ExtensionTerminatingTarget": decode_CommExtensionTerminatingTargetResource,
    "PhoneNumberTerminatingTarget": decode_CommPhoneNumberTerminatingTargetResource,
    "PlayAnnouncementTerminatingTarget": decode_CommPlayAnnouncementTerminatingTargetResource,
    "VoiceMailTerminatingTarget": decode_CommVoiceMailTerminatingTargetResource,
}
