"""Typed dictionaries for request bodies. Imported by type checkers only."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Literal, TypedDict

if TYPE_CHECKING:
    from ..models._presence import (
        CallQueueId,
        CallQueueMember,
        CallQueueMemberPresence,
        ExtensionCallQueueUpdatePresence,
        PresenceInfoRequestCallerIdVisibility,
        PresenceInfoRequestDndStatus,
        PresenceInfoRequestUserStatus,
        UpdateUnifiedPresenceGlip,
        UpdateUnifiedPresenceGlipAvailability,
        UpdateUnifiedPresenceGlipVisibility,
        UpdateUnifiedPresenceTelephony,
        UpdateUnifiedPresenceTelephonyAvailability,
    )
    from ..models._shared_active_call_info import DndStatusPersonal
    from ..models._shared_all_extension_subtypes_enum import AllExtensionSubtypesEnum
    from ..models._shared_site_basic_info import SiteBasicInfo
    from ._shared_site_basic_info import SiteBasicInfoDict


class CallQueueIdDict(TypedDict, total=False):
    """A `CallQueueId` as a plain dict."""

    id: str


class CallQueueMemberDict(TypedDict, total=False):
    """A `CallQueueMember` as a plain dict."""

    extensionNumber: str
    extensionSubType: (
        AllExtensionSubtypesEnum
        | Literal["VideoPro", "VideoProPlus", "DigitalSignageOnlyRooms", "Unknown", "Emergency"]
    )
    id: str
    name: str
    site: SiteBasicInfo | SiteBasicInfoDict


class CallQueueMemberPresenceDict(TypedDict, total=False):
    """A `CallQueueMemberPresence` as a plain dict."""

    acceptCurrentQueueCalls: bool
    acceptQueueCalls: bool
    member: CallQueueMember | CallQueueMemberDict


class CallQueueUpdatePresenceDict(TypedDict, total=False):
    """A `CallQueueUpdatePresence` as a plain dict."""

    records: Sequence[CallQueueMemberPresence | CallQueueMemberPresenceDict]


class ExtensionCallQueueUpdatePresenceDict(TypedDict, total=False):
    """A `ExtensionCallQueueUpdatePresence` as a plain dict."""

    acceptCalls: bool
    callQueue: CallQueueId | CallQueueIdDict


class ExtensionCallQueueUpdatePresenceListDict(TypedDict, total=False):
    """A `ExtensionCallQueueUpdatePresenceList` as a plain dict."""

    records: Sequence[ExtensionCallQueueUpdatePresence | ExtensionCallQueueUpdatePresenceDict]


class PresenceInfoRequestDict(TypedDict, total=False):
    """A `PresenceInfoRequest` as a plain dict."""

    acceptCallQueueCalls: bool
    allowSeeMyPresence: bool
    callerIdVisibility: PresenceInfoRequestCallerIdVisibility | Literal["All", "None", "PermittedUsers"]
    dndStatus: (
        PresenceInfoRequestDndStatus
        | Literal[
            "TakeAllCalls", "DoNotAcceptDepartmentCalls", "TakeDepartmentCallsOnly", "DoNotAcceptAnyCalls", "Unknown"
        ]
    )
    dndStatusPersonal: DndStatusPersonal | Literal["TakeAllCalls", "DoNotAcceptAnyCalls", "Unknown"]
    message: str
    pickUpCallsOnHold: bool
    ringOnMonitoredCall: bool
    userStatus: PresenceInfoRequestUserStatus | Literal["Offline", "Busy", "Available"]


class UpdateUnifiedPresenceDict(TypedDict, total=False):
    """A `UpdateUnifiedPresence` as a plain dict."""

    glip: UpdateUnifiedPresenceGlip | UpdateUnifiedPresenceGlipDict
    telephony: UpdateUnifiedPresenceTelephony | UpdateUnifiedPresenceTelephonyDict


class UpdateUnifiedPresenceGlipDict(TypedDict, total=False):
    """A `UpdateUnifiedPresenceGlip` as a plain dict."""

    availability: UpdateUnifiedPresenceGlipAvailability | Literal["Available", "DND"]
    visibility: UpdateUnifiedPresenceGlipVisibility | Literal["Visible", "Invisible"]


class UpdateUnifiedPresenceTelephonyDict(TypedDict, total=False):
    """A `UpdateUnifiedPresenceTelephony` as a plain dict."""

    availability: (
        UpdateUnifiedPresenceTelephonyAvailability
        | Literal["TakeAllCalls", "DoNotAcceptAnyCalls", "DoNotAcceptQueueCalls"]
    )
