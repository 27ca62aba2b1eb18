"""Typed dictionaries for request bodies. Imported by type checkers only."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Literal, Required, TypeAlias, TypedDict

if TYPE_CHECKING:
    from ..models._shared_comm_all_desktop_ring_always_ring_target_resource import (
        CommAllDesktopRingTargetRequestType,
        CommAllMobileRingTargetRequestType,
        CommCallTypesResource,
        CommCloudConnectorTerminatingTargetRequestType,
        CommCoworkerRingTargetRequestType,
        CommDeviceRingTargetRequestType,
        CommDispatchingRequestActionsItem,
        CommDispatchingTypeResource,
        CommExtensionTerminatingTargetRequestType,
        CommFmcPhoneNumberRingTargetRequestType,
        CommGreetingIdResource,
        CommGreetingResource,
        CommGreetingSourceTypeResource,
        CommHotdeskRingTargetRequestType,
        CommImsPhoneNumberRingTargetRequestType,
        CommIntegrationRingTargetRequestType,
        CommPhoneNumberRingTargetRequestType,
        CommPhoneNumberTerminatingTargetRequestType,
        CommPlayAnnouncementTerminatingTargetRequestType,
        CommPlayConnectingMessageActionRequestType,
        CommPlayConnectingPromptActionRequestType,
        CommPlayWelcomePromptActionRequestType,
        CommRingAlwaysGroupActionRequestTargetsItem,
        CommRingAlwaysGroupActionRequestType,
        CommRingGroupActionRequestTargetsItem,
        CommRingGroupActionRequestType,
        CommScreeningActionRequestType,
        CommScreeningResultTypeResource,
        CommScreeningTypeResource,
        CommTerminatingActionRequestTargetsItem,
        CommTerminatingActionRequestType,
        CommTerminatingPromptResource,
        CommTerminatingTargetDispatchingTypeResource,
        CommVoiceMailTerminatingTargetRequestType,
    )
    from ..models._shared_comm_cloud_connector_ring_target_request import (
        CommCloudDestination,
        CommDeviceRequest,
        CommIntegrationRequest,
        CommPhoneNumberResource,
        CommReferencedExtensionResource,
    )
    from ._shared_comm_cloud_connector_ring_target_request import (
        CommCloudConnectorRingTargetRequestDict,
        CommCloudDestinationDict,
        CommDeviceRequestDict,
        CommIntegrationRequestDict,
        CommPhoneNumberResourceDict,
        CommReferencedExtensionResourceDict,
    )


class CommAllDesktopRingTargetRequestDict(TypedDict, total=False):
    """A `CommAllDesktopRingTargetRequest` as a plain dict."""

    type: Required[CommAllDesktopRingTargetRequestType | Literal["AllDesktopRingTarget"]]
    extension: CommReferencedExtensionResource | CommReferencedExtensionResourceDict


class CommAllMobileRingTargetRequestDict(TypedDict, total=False):
    """A `CommAllMobileRingTargetRequest` as a plain dict."""

    type: Required[CommAllMobileRingTargetRequestType | Literal["AllMobileRingTarget"]]
    extension: CommReferencedExtensionResource | CommReferencedExtensionResourceDict


class CommCallTypesResourceDict(TypedDict, total=False):
    """A `CommCallTypesResource` as a plain dict."""

    queueCallsIncluded: Required[bool]


class CommCloudConnectorTerminatingTargetRequestDict(TypedDict, total=False):
    """A `CommCloudConnectorTerminatingTargetRequest` as a plain dict."""

    type: Required[CommCloudConnectorTerminatingTargetRequestType | Literal["CloudConnectorTerminatingTarget"]]
    destination: Required[CommCloudDestination | CommCloudDestinationDict]
    dispatchingType: Required[CommTerminatingTargetDispatchingTypeResource | Literal["Ringing", "Terminating"]]
    name: Required[str]


class CommCoworkerRingTargetRequestDict(TypedDict, total=False):
    """A `CommCoworkerRingTargetRequest` as a plain dict."""

    type: Required[CommCoworkerRingTargetRequestType | Literal["CoworkerRingTarget"]]
    extension: Required[CommReferencedExtensionResource | CommReferencedExtensionResourceDict]


class CommDeviceRingTargetRequestDict(TypedDict, total=False):
    """A `CommDeviceRingTargetRequest` as a plain dict."""

    type: Required[CommDeviceRingTargetRequestType | Literal["DeviceRingTarget"]]
    device: Required[CommDeviceRequest | CommDeviceRequestDict]
    extension: CommReferencedExtensionResource | CommReferencedExtensionResourceDict


class CommDispatchingRequestDict(TypedDict, total=False):
    """A `CommDispatchingRequest` as a plain dict."""

    actions: Required[Sequence[CommDispatchingRequestActionsItem | CommDispatchingRequestActionsItemDict]]
    callTypes: CommCallTypesResource | CommCallTypesResourceDict
    type: Required[CommDispatchingTypeResource | Literal["RingAtOnce", "RingInOrder", "Custom", "Terminate"]]


CommDispatchingRequestActionsItemDict: TypeAlias = "CommPlayConnectingMessageActionRequestDict | CommPlayConnectingPromptActionRequestDict | CommPlayWelcomePromptActionRequestDict | CommScreeningActionRequestDict | CommRingGroupActionRequestDict | CommRingAlwaysGroupActionRequestDict | CommTerminatingActionRequestDict"
"""A `CommDispatchingRequestActionsItem` as a plain dict."""


class CommExtensionTerminatingTargetRequestDict(TypedDict, total=False):
    """A `CommExtensionTerminatingTargetRequest` as a plain dict."""

    type: Required[CommExtensionTerminatingTargetRequestType | Literal["ExtensionTerminatingTarget"]]
    dispatchingType: Required[CommTerminatingTargetDispatchingTypeResource | Literal["Ringing", "Terminating"]]
    extension: Required[CommReferencedExtensionResource | CommReferencedExtensionResourceDict]


class CommFmcPhoneNumberRingTargetRequestDict(TypedDict, total=False):
    """A `CommFmcPhoneNumberRingTargetRequest` as a plain dict."""

    type: Required[CommFmcPhoneNumberRingTargetRequestType | Literal["FmcPhoneNumberRingTarget"]]
    destination: Required[CommPhoneNumberResource | CommPhoneNumberResourceDict]


class CommGreetingIdResourceDict(TypedDict, total=False):
    """A `CommGreetingIdResource` as a plain dict."""

    id: Required[str]


class CommGreetingResourceDict(TypedDict, total=False):
    """A `CommGreetingResource` as a plain dict."""

    custom: CommGreetingIdResource | CommGreetingIdResourceDict
    effectiveGreetingType: Required[CommGreetingSourceTypeResource | Literal["Custom", "Preset"]]
    preset: Required[CommGreetingIdResource | CommGreetingIdResourceDict]


class CommHotdeskRingTargetRequestDict(TypedDict, total=False):
    """A `CommHotdeskRingTargetRequest` as a plain dict."""

    type: Required[CommHotdeskRingTargetRequestType | Literal["HotdeskRingTarget"]]


class CommImsPhoneNumberRingTargetRequestDict(TypedDict, total=False):
    """A `CommImsPhoneNumberRingTargetRequest` as a plain dict."""

    type: Required[CommImsPhoneNumberRingTargetRequestType | Literal["ImsPhoneNumberRingTarget"]]
    destination: Required[CommPhoneNumberResource | CommPhoneNumberResourceDict]


class CommIntegrationRingTargetRequestDict(TypedDict, total=False):
    """A `CommIntegrationRingTargetRequest` as a plain dict."""

    type: Required[CommIntegrationRingTargetRequestType | Literal["IntegrationRingTarget"]]
    integration: Required[CommIntegrationRequest | CommIntegrationRequestDict]


class CommPhoneNumberRingTargetRequestDict(TypedDict, total=False):
    """A `CommPhoneNumberRingTargetRequest` as a plain dict."""

    type: Required[CommPhoneNumberRingTargetRequestType | Literal["PhoneNumberRingTarget"]]
    destination: Required[CommPhoneNumberResource | CommPhoneNumberResourceDict]
    name: str


class CommPhoneNumberTerminatingTargetRequestDict(TypedDict, total=False):
    """A `CommPhoneNumberTerminatingTargetRequest` as a plain dict."""

    type: Required[CommPhoneNumberTerminatingTargetRequestType | Literal["PhoneNumberTerminatingTarget"]]
    destination: Required[CommPhoneNumberResource | CommPhoneNumberResourceDict]
    dispatchingType: Required[CommTerminatingTargetDispatchingTypeResource | Literal["Ringing", "Terminating"]]
    name: str


class CommPlayAnnouncementTerminatingTargetRequestDict(TypedDict, total=False):
    """A `CommPlayAnnouncementTerminatingTargetRequest` as a plain dict."""

    type: Required[CommPlayAnnouncementTerminatingTargetRequestType | Literal["PlayAnnouncementTerminatingTarget"]]
    dispatchingType: Required[CommTerminatingTargetDispatchingTypeResource | Literal["Ringing", "Terminating"]]
    prompt: Required[CommTerminatingPromptResource | CommTerminatingPromptResourceDict]


class CommPlayConnectingMessageActionRequestDict(TypedDict, total=False):
    """A `CommPlayConnectingMessageActionRequest` as a plain dict."""

    type: Required[CommPlayConnectingMessageActionRequestType | Literal["PlayConnectingMessageAction"]]
    enabled: Required[bool]
    greeting: Required[CommGreetingResource | CommGreetingResourceDict]


class CommPlayConnectingPromptActionRequestDict(TypedDict, total=False):
    """A `CommPlayConnectingPromptActionRequest` as a plain dict."""

    type: Required[CommPlayConnectingPromptActionRequestType | Literal["PlayConnectingPromptAction"]]
    enabled: Required[bool]
    greeting: Required[CommGreetingResource | CommGreetingResourceDict]


class CommPlayWelcomePromptActionRequestDict(TypedDict, total=False):
    """A `CommPlayWelcomePromptActionRequest` as a plain dict."""

    type: Required[CommPlayWelcomePromptActionRequestType | Literal["PlayWelcomePromptAction"]]
    enabled: Required[bool]
    greeting: Required[CommGreetingResource | CommGreetingResourceDict]


class CommRingAlwaysGroupActionRequestDict(TypedDict, total=False):
    """A `CommRingAlwaysGroupActionRequest` as a plain dict."""

    type: Required[CommRingAlwaysGroupActionRequestType | Literal["RingAlwaysGroupAction"]]
    enabled: Required[bool]
    targets: Required[
        Sequence[CommRingAlwaysGroupActionRequestTargetsItem | CommRingAlwaysGroupActionRequestTargetsItemDict]
    ]


CommRingAlwaysGroupActionRequestTargetsItemDict: TypeAlias = (
    "CommAllDesktopRingTargetRequestDict | CommAllMobileRingTargetRequestDict"
)
"""A `CommRingAlwaysGroupActionRequestTargetsItem` as a plain dict."""


class CommRingGroupActionRequestDict(TypedDict, total=False):
    """A `CommRingGroupActionRequest` as a plain dict."""

    type: Required[CommRingGroupActionRequestType | Literal["RingGroupAction"]]
    customStartOffset: int
    duration: Required[int]
    enabled: Required[bool]
    targets: Required[Sequence[CommRingGroupActionRequestTargetsItem | CommRingGroupActionRequestTargetsItemDict]]


CommRingGroupActionRequestTargetsItemDict: TypeAlias = "CommAllDesktopRingTargetRequestDict | CommAllMobileRingTargetRequestDict | CommCoworkerRingTargetRequestDict | CommDeviceRingTargetRequestDict | CommHotdeskRingTargetRequestDict | CommImsPhoneNumberRingTargetRequestDict | CommFmcPhoneNumberRingTargetRequestDict | CommIntegrationRingTargetRequestDict | CommPhoneNumberRingTargetRequestDict | CommCloudConnectorRingTargetRequestDict"
"""A `CommRingGroupActionRequestTargetsItem` as a plain dict."""


class CommScreeningActionRequestDict(TypedDict, total=False):
    """A `CommScreeningActionRequest` as a plain dict."""

    type: Required[CommScreeningActionRequestType | Literal["ScreeningAction"]]
    enabled: Required[bool]
    screening: Required[CommScreeningTypeResource | Literal["NoCallerId", "UnknownCallerId", "Always"]]
    screeningResult: CommScreeningResultTypeResource | Literal["AskToAnswer", "PlayCallerNameOnly"]


class CommTerminatingActionRequestDict(TypedDict, total=False):
    """A `CommTerminatingActionRequest` as a plain dict."""

    type: Required[CommTerminatingActionRequestType | Literal["TerminatingAction"]]
    ringingTargetType: str
    targets: Required[Sequence[CommTerminatingActionRequestTargetsItem | CommTerminatingActionRequestTargetsItemDict]]
    terminatingTargetType: str


CommTerminatingActionRequestTargetsItemDict: TypeAlias = "CommVoiceMailTerminatingTargetRequestDict | CommPlayAnnouncementTerminatingTargetRequestDict | CommPhoneNumberTerminatingTargetRequestDict | CommExtensionTerminatingTargetRequestDict | CommCloudConnectorTerminatingTargetRequestDict"
"""A `CommTerminatingActionRequestTargetsItem` as a plain dict."""


class CommTerminatingPromptResourceDict(TypedDict, total=False):
    """A `CommTerminatingPromptResource` as a plain dict."""

    greeting: Required[CommGreetingResource | CommGreetingResourceDict]


class CommVoiceMailTerminatingTargetRequestDict(TypedDict, total=False):
    """A `CommVoiceMailTerminatingTargetRequest` as a plain dict."""

    type: Required[CommVoiceMailTerminatingTargetRequestType | Literal["VoiceMailTerminatingTarget"]]
    extension: CommReferencedExtensionResource | CommReferencedExtensionResourceDict
    prompt: Required[CommTerminatingPromptResource | CommTerminatingPromptResourceDict]
