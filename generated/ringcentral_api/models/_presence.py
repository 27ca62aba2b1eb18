"""Models: presence."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from .._model import EnumTable, Getter, Model, encode, fill, new, typeof
from ..types import OpenEnum
from ._shared_active_call_info import (
    ActiveCallInfo,
    AggregatedTelephonyStatus,
    AggregatedTelephonyStatusTable,
    CxTelephonyStatus,
    CxTelephonyStatusTable,
    DndStatusPersonal,
    DndStatusPersonalTable,
    decode_ActiveCallInfo,
)
from ._shared_all_extension_subtypes_enum import AllExtensionSubtypesEnum, AllExtensionSubtypesEnumTable
from ._shared_site_basic_info import SiteBasicInfo, decode_SiteBasicInfo

if TYPE_CHECKING:
    from collections.abc import Sequence
    from typing import Literal

    from ..bodies._presence import (
        CallQueueIdDict,
        CallQueueMemberDict,
        CallQueueMemberPresenceDict,
        ExtensionCallQueueUpdatePresenceDict,
        UpdateUnifiedPresenceGlipDict,
        UpdateUnifiedPresenceTelephonyDict,
    )
    from ..bodies._shared_site_basic_info import SiteBasicInfoDict
    from ._extensions import ExtensionListItem
    from ._shared_assigned_country_info import Extension


class PresenceInfoRequestCallerIdVisibility(OpenEnum):
    """Values of `PresenceInfoRequestCallerIdVisibility`."""

    ALL = "All"
    NONE = "None"
    PERMITTED_USERS = "PermittedUsers"


PresenceInfoRequestCallerIdVisibilityTable = EnumTable(PresenceInfoRequestCallerIdVisibility)


class PresenceInfoRequestDndStatus(OpenEnum):
    """Values of `PresenceInfoRequestDndStatus`."""

    TAKE_ALL_CALLS = "TakeAllCalls"
    DO_NOT_ACCEPT_DEPARTMENT_CALLS = "DoNotAcceptDepartmentCalls"
    TAKE_DEPARTMENT_CALLS_ONLY = "TakeDepartmentCallsOnly"
    DO_NOT_ACCEPT_ANY_CALLS = "DoNotAcceptAnyCalls"
    UNKNOWN = "Unknown"


PresenceInfoRequestDndStatusTable = EnumTable(PresenceInfoRequestDndStatus)


class PresenceInfoRequestUserStatus(OpenEnum):
    """Values of `PresenceInfoRequestUserStatus`."""

    OFFLINE = "Offline"
    BUSY = "Busy"
    AVAILABLE = "Available"


PresenceInfoRequestUserStatusTable = EnumTable(PresenceInfoRequestUserStatus)


class PresenceInfoResponseCallerIdVisibility(OpenEnum):
    """Values of `PresenceInfoResponseCallerIdVisibility`."""

    ALL = "All"
    NONE = "None"
    PERMITTED_USERS = "PermittedUsers"


PresenceInfoResponseCallerIdVisibilityTable = EnumTable(PresenceInfoResponseCallerIdVisibility)


class PresenceInfoResponseDndStatus(OpenEnum):
    """Values of `PresenceInfoResponseDndStatus`."""

    TAKE_ALL_CALLS = "TakeAllCalls"
    DO_NOT_ACCEPT_DEPARTMENT_CALLS = "DoNotAcceptDepartmentCalls"
    TAKE_DEPARTMENT_CALLS_ONLY = "TakeDepartmentCallsOnly"
    DO_NOT_ACCEPT_ANY_CALLS = "DoNotAcceptAnyCalls"
    UNKNOWN = "Unknown"


PresenceInfoResponseDndStatusTable = EnumTable(PresenceInfoResponseDndStatus)


class PresenceInfoResponseMeetingStatus(OpenEnum):
    """Values of `PresenceInfoResponseMeetingStatus`."""

    CONNECTED = "Connected"
    DISCONNECTED = "Disconnected"


PresenceInfoResponseMeetingStatusTable = EnumTable(PresenceInfoResponseMeetingStatus)


class PresenceInfoResponsePresenceStatus(OpenEnum):
    """Values of `PresenceInfoResponsePresenceStatus`."""

    OFFLINE = "Offline"
    BUSY = "Busy"
    AVAILABLE = "Available"


PresenceInfoResponsePresenceStatusTable = EnumTable(PresenceInfoResponsePresenceStatus)


class PresenceInfoResponseTelephonyStatus(OpenEnum):
    """Values of `PresenceInfoResponseTelephonyStatus`."""

    NO_CALL = "NoCall"
    CALL_CONNECTED = "CallConnected"
    RINGING = "Ringing"
    ON_HOLD = "OnHold"
    PARKED_CALL = "ParkedCall"


PresenceInfoResponseTelephonyStatusTable = EnumTable(PresenceInfoResponseTelephonyStatus)


class PresenceInfoResponseUserStatus(OpenEnum):
    """Values of `PresenceInfoResponseUserStatus`."""

    OFFLINE = "Offline"
    BUSY = "Busy"
    AVAILABLE = "Available"


PresenceInfoResponseUserStatusTable = EnumTable(PresenceInfoResponseUserStatus)


class UnifiedPresenceGlipAvailability(OpenEnum):
    """Values of `UnifiedPresenceGlipAvailability`."""

    AVAILABLE = "Available"
    DND = "DND"


UnifiedPresenceGlipAvailabilityTable = EnumTable(UnifiedPresenceGlipAvailability)


class UnifiedPresenceGlipStatus(OpenEnum):
    """Values of `UnifiedPresenceGlipStatus`."""

    OFFLINE = "Offline"
    ONLINE = "Online"


UnifiedPresenceGlipStatusTable = EnumTable(UnifiedPresenceGlipStatus)


class UnifiedPresenceGlipVisibility(OpenEnum):
    """Values of `UnifiedPresenceGlipVisibility`."""

    VISIBLE = "Visible"
    INVISIBLE = "Invisible"


UnifiedPresenceGlipVisibilityTable = EnumTable(UnifiedPresenceGlipVisibility)


class UnifiedPresenceMeetingStatus(OpenEnum):
    """Values of `UnifiedPresenceMeetingStatus`."""

    NO_MEETING = "NoMeeting"
    IN_MEETING = "InMeeting"


UnifiedPresenceMeetingStatusTable = EnumTable(UnifiedPresenceMeetingStatus)


class UnifiedPresenceStatus(OpenEnum):
    """Values of `UnifiedPresenceStatus`."""

    AVAILABLE = "Available"
    OFFLINE = "Offline"
    DND = "DND"
    BUSY = "Busy"


UnifiedPresenceStatusTable = EnumTable(UnifiedPresenceStatus)


class UnifiedPresenceTelephonyAvailability(OpenEnum):
    """Values of `UnifiedPresenceTelephonyAvailability`."""

    TAKE_ALL_CALLS = "TakeAllCalls"
    DO_NOT_ACCEPT_ANY_CALLS = "DoNotAcceptAnyCalls"
    DO_NOT_ACCEPT_QUEUE_CALLS = "DoNotAcceptQueueCalls"


UnifiedPresenceTelephonyAvailabilityTable = EnumTable(UnifiedPresenceTelephonyAvailability)


class UnifiedPresenceTelephonyStatus(OpenEnum):
    """Values of `UnifiedPresenceTelephonyStatus`."""

    NO_CALL = "NoCall"
    RINGING = "Ringing"
    CALL_CONNECTED = "CallConnected"
    ON_HOLD = "OnHold"
    PARKED_CALL = "ParkedCall"


UnifiedPresenceTelephonyStatusTable = EnumTable(UnifiedPresenceTelephonyStatus)


class UnifiedPresenceTelephonyVisibility(OpenEnum):
    """Values of `UnifiedPresenceTelephonyVisibility`."""

    VISIBLE = "Visible"
    INVISIBLE = "Invisible"


UnifiedPresenceTelephonyVisibilityTable = EnumTable(UnifiedPresenceTelephonyVisibility)


class UpdateUnifiedPresenceGlipAvailability(OpenEnum):
    """Values of `UpdateUnifiedPresenceGlipAvailability`."""

    AVAILABLE = "Available"
    DND = "DND"


UpdateUnifiedPresenceGlipAvailabilityTable = EnumTable(UpdateUnifiedPresenceGlipAvailability)


class UpdateUnifiedPresenceGlipVisibility(OpenEnum):
    """Values of `UpdateUnifiedPresenceGlipVisibility`."""

    VISIBLE = "Visible"
    INVISIBLE = "Invisible"


UpdateUnifiedPresenceGlipVisibilityTable = EnumTable(UpdateUnifiedPresenceGlipVisibility)


class UpdateUnifiedPresenceTelephonyAvailability(OpenEnum):
    """Values of `UpdateUnifiedPresenceTelephonyAvailability`."""

    TAKE_ALL_CALLS = "TakeAllCalls"
    DO_NOT_ACCEPT_ANY_CALLS = "DoNotAcceptAnyCalls"
    DO_NOT_ACCEPT_QUEUE_CALLS = "DoNotAcceptQueueCalls"


UpdateUnifiedPresenceTelephonyAvailabilityTable = EnumTable(UpdateUnifiedPresenceTelephonyAvailability)


class AccountPresenceInfo(Model):
    """One page of the presences of an account."""

    __slots__ = (
        "navigation",
        "paging",
        "records",
        "uri",
    )
    __fields__ = __slots__
    __converted__ = {
        "navigation": "navigation",
        "paging": "paging",
        "records": "records",
    }
    navigation: PresenceNavigationInfo | None
    """Links to the neighbouring pages; no `next_page` means the end."""
    paging: PresencePagingInfo | None
    """Where this page stands."""
    records: list[PresenceInfoResponse] | None
    """Presences, one per extension."""
    uri: str | None
    """Address that gives this very page again."""

    def __init__(
        self,
        *,
        navigation: PresenceNavigationInfo | None = None,
        paging: PresencePagingInfo | None = None,
        records: list[PresenceInfoResponse] | None = None,
        uri: str | None = None,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        fill(self, locals())

    def to_dict(self) -> dict[str, Any]:
        d: dict[str, Any] = {}
        v: Any
        v = self.navigation
        if v is not None:
            d["navigation"] = v.to_dict() if typeof(v) is PresenceNavigationInfo else encode(v)
        v = self.paging
        if v is not None:
            d["paging"] = v.to_dict() if typeof(v) is PresencePagingInfo else encode(v)
        v = self.records
        if v is not None:
            d["records"] = (
                [i0.to_dict() if typeof(i0) is PresenceInfoResponse else encode(i0) for i0 in v]
                if typeof(v) is list
                else encode(v)
            )
        v = self.uri
        if v is not None:
            d["uri"] = v
        if self.__extras__:
            d.update(self.__extras__)
        return d


def decode_AccountPresenceInfo(d: dict[str, Any]) -> AccountPresenceInfo:
    """Decode a `AccountPresenceInfo`; what does not fit is passed on."""
    self = new(AccountPresenceInfo)
    get: Getter = d.get
    v = get("navigation")
    self.navigation = decode_PresenceNavigationInfo(v) if typeof(v) is dict else v
    v = get("paging")
    self.paging = decode_PresencePagingInfo(v) if typeof(v) is dict else v
    v = get("records")
    self.records = (
        [decode_PresenceInfoResponse(i0) if typeof(i0) is dict else i0 for i0 in v] if typeof(v) is list else v
    )
    self.uri = get("uri")
    self.__extras__ = (
        None if AccountPresenceInfoKeys.issuperset(d) else {k: d[k] for k in d if k not in AccountPresenceInfoKeys}
    )
    return self


AccountPresenceInfo.__decode__ = decode_AccountPresenceInfo
AccountPresenceInfoKeys = frozenset(
    (
        "navigation",
        "paging",
        "records",
        "uri",
    )
)


class CallQueueId(Model):
    """The object `CallQueueId`."""

    __slots__ = ("id",)
    __fields__ = __slots__
    id: str | None

    def __init__(
        self,
        *,
        id: str | None = None,
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


def decode_CallQueueId(d: dict[str, Any]) -> CallQueueId:
    """Decode a `CallQueueId`; what does not fit is passed on."""
    self = new(CallQueueId)
    get: Getter = d.get
    self.id = get("id")
    self.__extras__ = None if CallQueueIdKeys.issuperset(d) else {k: d[k] for k in d if k not in CallQueueIdKeys}
    return self


CallQueueId.__decode__ = decode_CallQueueId
CallQueueIdKeys = frozenset(("id",))


class CallQueueMember(Model):
    """The object `CallQueueMember`."""

    __slots__ = (
        "extension_number",
        "extension_sub_type",
        "id",
        "name",
        "site",
    )
    __fields__ = __slots__
    __converted__ = {
        "extension_sub_type": "extensionSubType",
        "site": "site",
    }
    extension_number: str | None
    extension_sub_type: AllExtensionSubtypesEnum | None
    id: str | None
    name: str | None
    site: SiteBasicInfo | None

    def __init__(
        self,
        *,
        extension_number: str | None = None,
        extension_sub_type: AllExtensionSubtypesEnum
        | Literal["VideoPro", "VideoProPlus", "DigitalSignageOnlyRooms", "Unknown", "Emergency"]
        | None = None,
        id: str | None = None,
        name: str | None = None,
        site: SiteBasicInfo | SiteBasicInfoDict | None = None,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        fill(self, locals())

    def to_dict(self) -> dict[str, Any]:
        d: dict[str, Any] = {}
        v: Any
        v = self.extension_number
        if v is not None:
            d["extensionNumber"] = v
        v = self.extension_sub_type
        if v is not None:
            d["extensionSubType"] = v.wire if typeof(v) is AllExtensionSubtypesEnum else v
        v = self.id
        if v is not None:
            d["id"] = v
        v = self.name
        if v is not None:
            d["name"] = v
        v = self.site
        if v is not None:
            d["site"] = v.to_dict() if typeof(v) is SiteBasicInfo else encode(v)
        if self.__extras__:
            d.update(self.__extras__)
        return d


def decode_CallQueueMember(d: dict[str, Any]) -> CallQueueMember:
    """Decode a `CallQueueMember`; what does not fit is passed on."""
    self = new(CallQueueMember)
    get: Getter = d.get
    self.extension_number = get("extensionNumber")
    v = get("extensionSubType")
    self.extension_sub_type = AllExtensionSubtypesEnumTable[v] if typeof(v) is str else v
    self.id = get("id")
    self.name = get("name")
    v = get("site")
    self.site = decode_SiteBasicInfo(v) if typeof(v) is dict else v
    self.__extras__ = (
        None if CallQueueMemberKeys.issuperset(d) else {k: d[k] for k in d if k not in CallQueueMemberKeys}
    )
    return self


CallQueueMember.__decode__ = decode_CallQueueMember
CallQueueMemberKeys = frozenset(
    (
        "extensionNumber",
        "extensionSubType",
        "id",
        "name",
        "site",
    )
)


class CallQueueMemberPresence(Model):
    """The object `CallQueueMemberPresence`."""

    __slots__ = (
        "accept_current_queue_calls",
        "accept_queue_calls",
        "member",
    )
    __fields__ = __slots__
    __converted__ = {
        "member": "member",
    }
    accept_current_queue_calls: bool | None
    accept_queue_calls: bool | None
    member: CallQueueMember | None

    def __init__(
        self,
        *,
        accept_current_queue_calls: bool | None = None,
        accept_queue_calls: bool | None = None,
        member: CallQueueMember | CallQueueMemberDict | None = None,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        fill(self, locals())

    def to_dict(self) -> dict[str, Any]:
        d: dict[str, Any] = {}
        v: Any
        v = self.accept_current_queue_calls
        if v is not None:
            d["acceptCurrentQueueCalls"] = v
        v = self.accept_queue_calls
        if v is not None:
            d["acceptQueueCalls"] = v
        v = self.member
        if v is not None:
            d["member"] = v.to_dict() if typeof(v) is CallQueueMember else encode(v)
        if self.__extras__:
            d.update(self.__extras__)
        return d


def decode_CallQueueMemberPresence(d: dict[str, Any]) -> CallQueueMemberPresence:
    """Decode a `CallQueueMemberPresence`; what does not fit is passed on."""
    self = new(CallQueueMemberPresence)
    get: Getter = d.get
    self.accept_current_queue_calls = get("acceptCurrentQueueCalls")
    self.accept_queue_calls = get("acceptQueueCalls")
    v = get("member")
    self.member = decode_CallQueueMember(v) if typeof(v) is dict else v
    self.__extras__ = (
        None
        if CallQueueMemberPresenceKeys.issuperset(d)
        else {k: d[k] for k in d if k not in CallQueueMemberPresenceKeys}
    )
    return self


CallQueueMemberPresence.__decode__ = decode_CallQueueMemberPresence
CallQueueMemberPresenceKeys = frozenset(
    (
        "acceptCurrentQueueCalls",
        "acceptQueueCalls",
        "member",
    )
)


class CallQueuePresence(Model):
    """The object `CallQueuePresence`."""

    __slots__ = ("records",)
    __fields__ = __slots__
    __converted__ = {
        "records": "records",
    }
    records: list[CallQueueMemberPresence] | None

    def __init__(
        self,
        *,
        records: Sequence[CallQueueMemberPresence | CallQueueMemberPresenceDict] | None = None,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        fill(self, locals())

    def to_dict(self) -> dict[str, Any]:
        d: dict[str, Any] = {}
        v: Any
        v = self.records
        if v is not None:
            d["records"] = (
                [i0.to_dict() if typeof(i0) is CallQueueMemberPresence else encode(i0) for i0 in v]
                if typeof(v) is list
                else encode(v)
            )
        if self.__extras__:
            d.update(self.__extras__)
        return d


def decode_CallQueuePresence(d: dict[str, Any]) -> CallQueuePresence:
    """Decode a `CallQueuePresence`; what does not fit is passed on."""
    self = new(CallQueuePresence)
    get: Getter = d.get
    v = get("records")
    self.records = (
        [decode_CallQueueMemberPresence(i0) if typeof(i0) is dict else i0 for i0 in v] if typeof(v) is list else v
    )
    self.__extras__ = (
        None if CallQueuePresenceKeys.issuperset(d) else {k: d[k] for k in d if k not in CallQueuePresenceKeys}
    )
    return self


CallQueuePresence.__decode__ = decode_CallQueuePresence
CallQueuePresenceKeys = frozenset(("records",))


class CallQueueUpdatePresence(Model):
    """The object `CallQueueUpdatePresence`."""

    __slots__ = ("records",)
    __fields__ = __slots__
    __converted__ = {
        "records": "records",
    }
    records: list[CallQueueMemberPresence] | None

    def __init__(
        self,
        *,
        records: Sequence[CallQueueMemberPresence | CallQueueMemberPresenceDict] | None = None,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        fill(self, locals())

    def to_dict(self) -> dict[str, Any]:
        d: dict[str, Any] = {}
        v: Any
        v = self.records
        if v is not None:
            d["records"] = (
                [i0.to_dict() if typeof(i0) is CallQueueMemberPresence else encode(i0) for i0 in v]
                if typeof(v) is list
                else encode(v)
            )
        if self.__extras__:
            d.update(self.__extras__)
        return d


def decode_CallQueueUpdatePresence(d: dict[str, Any]) -> CallQueueUpdatePresence:
    """Decode a `CallQueueUpdatePresence`; what does not fit is passed on."""
    self = new(CallQueueUpdatePresence)
    get: Getter = d.get
    v = get("records")
    self.records = (
        [decode_CallQueueMemberPresence(i0) if typeof(i0) is dict else i0 for i0 in v] if typeof(v) is list else v
    )
    self.__extras__ = (
        None
        if CallQueueUpdatePresenceKeys.issuperset(d)
        else {k: d[k] for k in d if k not in CallQueueUpdatePresenceKeys}
    )
    return self


CallQueueUpdatePresence.__decode__ = decode_CallQueueUpdatePresence
CallQueueUpdatePresenceKeys = frozenset(("records",))


class ExtensionCallQueuePresence(Model):
    """The object `ExtensionCallQueuePresence`."""

    __slots__ = (
        "accept_calls",
        "call_queue",
    )
    __fields__ = __slots__
    __converted__ = {
        "call_queue": "callQueue",
    }
    accept_calls: bool | None
    call_queue: PresenceCallQueueInfo | None

    def __init__(
        self,
        *,
        accept_calls: bool | None = None,
        call_queue: PresenceCallQueueInfo | None = None,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        fill(self, locals())

    def to_dict(self) -> dict[str, Any]:
        d: dict[str, Any] = {}
        v: Any
        v = self.accept_calls
        if v is not None:
            d["acceptCalls"] = v
        v = self.call_queue
        if v is not None:
            d["callQueue"] = v.to_dict() if typeof(v) is PresenceCallQueueInfo else encode(v)
        if self.__extras__:
            d.update(self.__extras__)
        return d


def decode_ExtensionCallQueuePresence(d: dict[str, Any]) -> ExtensionCallQueuePresence:
    """Decode a `ExtensionCallQueuePresence`; what does not fit is passed on."""
    self = new(ExtensionCallQueuePresence)
    get: Getter = d.get
    self.accept_calls = get("acceptCalls")
    v = get("callQueue")
    self.call_queue = decode_PresenceCallQueueInfo(v) if typeof(v) is dict else v
    self.__extras__ = (
        None
        if ExtensionCallQueuePresenceKeys.issuperset(d)
        else {k: d[k] for k in d if k not in ExtensionCallQueuePresenceKeys}
    )
    return self


ExtensionCallQueuePresence.__decode__ = decode_ExtensionCallQueuePresence
ExtensionCallQueuePresenceKeys = frozenset(
    (
        "acceptCalls",
        "callQueue",
    )
)


class ExtensionCallQueuePresenceList(Model):
    """The object `ExtensionCallQueuePresenceList`."""

    __slots__ = ("records",)
    __fields__ = __slots__
    __converted__ = {
        "records": "records",
    }
    records: list[ExtensionCallQueuePresence] | None

    def __init__(
        self,
        *,
        records: list[ExtensionCallQueuePresence] | None = None,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        fill(self, locals())

    def to_dict(self) -> dict[str, Any]:
        d: dict[str, Any] = {}
        v: Any
        v = self.records
        if v is not None:
            d["records"] = (
                [i0.to_dict() if typeof(i0) is ExtensionCallQueuePresence else encode(i0) for i0 in v]
                if typeof(v) is list
                else encode(v)
            )
        if self.__extras__:
            d.update(self.__extras__)
        return d


def decode_ExtensionCallQueuePresenceList(d: dict[str, Any]) -> ExtensionCallQueuePresenceList:
    """Decode a `ExtensionCallQueuePresenceList`; what does not fit is passed on."""
    self = new(ExtensionCallQueuePresenceList)
    get: Getter = d.get
    v = get("records")
    self.records = (
        [decode_ExtensionCallQueuePresence(i0) if typeof(i0) is dict else i0 for i0 in v] if typeof(v) is list else v
    )
    self.__extras__ = (
        None
        if ExtensionCallQueuePresenceListKeys.issuperset(d)
        else {k: d[k] for k in d if k not in ExtensionCallQueuePresenceListKeys}
    )
    return self


ExtensionCallQueuePresenceList.__decode__ = decode_ExtensionCallQueuePresenceList
ExtensionCallQueuePresenceListKeys = frozenset(("records",))


class ExtensionCallQueueUpdatePresence(Model):
    """The object `ExtensionCallQueueUpdatePresence`."""

    __slots__ = (
        "accept_calls",
        "call_queue",
    )
    __fields__ = __slots__
    __converted__ = {
        "call_queue": "callQueue",
    }
    accept_calls: bool | None
    call_queue: CallQueueId | None

    def __init__(
        self,
        *,
        accept_calls: bool | None = None,
        call_queue: CallQueueId | CallQueueIdDict | None = None,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        fill(self, locals())

    def to_dict(self) -> dict[str, Any]:
        d: dict[str, Any] = {}
        v: Any
        v = self.accept_calls
        if v is not None:
            d["acceptCalls"] = v
        v = self.call_queue
        if v is not None:
            d["callQueue"] = v.to_dict() if typeof(v) is CallQueueId else encode(v)
        if self.__extras__:
            d.update(self.__extras__)
        return d


def decode_ExtensionCallQueueUpdatePresence(d: dict[str, Any]) -> ExtensionCallQueueUpdatePresence:
    """Decode a `ExtensionCallQueueUpdatePresence`; what does not fit is passed on."""
    self = new(ExtensionCallQueueUpdatePresence)
    get: Getter = d.get
    self.accept_calls = get("acceptCalls")
    v = get("callQueue")
    self.call_queue = decode_CallQueueId(v) if typeof(v) is dict else v
    self.__extras__ = (
        None
        if ExtensionCallQueueUpdatePresenceKeys.issuperset(d)
        else {k: d[k] for k in d if k not in ExtensionCallQueueUpdatePresenceKeys}
    )
    return self


ExtensionCallQueueUpdatePresence.__decode__ = decode_ExtensionCallQueueUpdatePresence
ExtensionCallQueueUpdatePresenceKeys = frozenset(
    (
        "acceptCalls",
        "callQueue",
    )
)


class ExtensionCallQueueUpdatePresenceList(Model):
    """The object `ExtensionCallQueueUpdatePresenceList`."""

    __slots__ = ("records",)
    __fields__ = __slots__
    __converted__ = {
        "records": "records",
    }
    records: list[ExtensionCallQueueUpdatePresence] | None

    def __init__(
        self,
        *,
        records: Sequence[ExtensionCallQueueUpdatePresence | ExtensionCallQueueUpdatePresenceDict] | None = None,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        fill(self, locals())

    def to_dict(self) -> dict[str, Any]:
        d: dict[str, Any] = {}
        v: Any
        v = self.records
        if v is not None:
            d["records"] = (
                [i0.to_dict() if typeof(i0) is ExtensionCallQueueUpdatePresence else encode(i0) for i0 in v]
                if typeof(v) is list
                else encode(v)
            )
        if self.__extras__:
            d.update(self.__extras__)
        return d


def decode_ExtensionCallQueueUpdatePresenceList(d: dict[str, Any]) -> ExtensionCallQueueUpdatePresenceList:
    """Decode a `ExtensionCallQueueUpdatePresenceList`; what does not fit is passed on."""
    self = new(ExtensionCallQueueUpdatePresenceList)
    get: Getter = d.get
    v = get("records")
    self.records = (
        [decode_ExtensionCallQueueUpdatePresence(i0) if typeof(i0) is dict else i0 for i0 in v]
        if typeof(v) is list
        else v
    )
    self.__extras__ = (
        None
        if ExtensionCallQueueUpdatePresenceListKeys.issuperset(d)
        else {k: d[k] for k in d if k not in ExtensionCallQueueUpdatePresenceListKeys}
    )
    return self


ExtensionCallQueueUpdatePresenceList.__decode__ = decode_ExtensionCallQueueUpdatePresenceList
ExtensionCallQueueUpdatePresenceListKeys = frozenset(("records",))


class PresenceCallQueueInfo(Model):
    """The object `PresenceCallQueueInfo`."""

    __slots__ = (
        "editable_member_status",
        "extension_number",
        "id",
        "name",
    )
    __fields__ = __slots__
    editable_member_status: bool | None
    extension_number: str | None
    id: str | None
    name: str | None

    def __init__(
        self,
        *,
        editable_member_status: bool | None = None,
        extension_number: str | None = None,
        id: str | None = None,
        name: str | None = None,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        fill(self, locals())

    def to_dict(self) -> dict[str, Any]:
        d: dict[str, Any] = {}
        v: Any
        v = self.editable_member_status
        if v is not None:
            d["editableMemberStatus"] = v
        v = self.extension_number
        if v is not None:
            d["extensionNumber"] = v
        v = self.id
        if v is not None:
            d["id"] = v
        v = self.name
        if v is not None:
            d["name"] = v
        if self.__extras__:
            d.update(self.__extras__)
        return d


def decode_PresenceCallQueueInfo(d: dict[str, Any]) -> PresenceCallQueueInfo:
    """Decode a `PresenceCallQueueInfo`; what does not fit is passed on."""
    self = new(PresenceCallQueueInfo)
    get: Getter = d.get
    self.editable_member_status = get("editableMemberStatus")
    self.extension_number = get("extensionNumber")
    self.id = get("id")
    self.name = get("name")
    self.__extras__ = (
        None if PresenceCallQueueInfoKeys.issuperset(d) else {k: d[k] for k in d if k not in PresenceCallQueueInfoKeys}
    )
    return self


PresenceCallQueueInfo.__decode__ = decode_PresenceCallQueueInfo
PresenceCallQueueInfoKeys = frozenset(
    (
        "editableMemberStatus",
        "extensionNumber",
        "id",
        "name",
    )
)


class PresenceExtension(Model):
    """Extension whose presence is shown."""

    __slots__ = ("details", "extension_number", "id", "uri")
    __fields__ = (
        "extension_number",
        "id",
        "uri",
    )
    extension_number: str | None
    """Short internal number."""
    id: int | None
    """Id of the extension, a number here."""
    uri: str | None
    """Address of the extension."""
    details: Extension | ExtensionListItem | None
    """The extension itself, once extensions have been attached. Client-side: never sent."""

    def __init__(
        self,
        *,
        extension_number: str | None = None,
        id: int | None = None,
        uri: str | None = None,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        fill(self, locals())

    def to_dict(self) -> dict[str, Any]:
        d: dict[str, Any] = {}
        v: Any
        v = self.extension_number
        if v is not None:
            d["extensionNumber"] = v
        v = self.id
        if v is not None:
            d["id"] = v
        v = self.uri
        if v is not None:
            d["uri"] = v
        if self.__extras__:
            d.update(self.__extras__)
        return d


def decode_PresenceExtension(d: dict[str, Any]) -> PresenceExtension:
    """Decode a `PresenceExtension`; what does not fit is passed on."""
    self = new(PresenceExtension)
    get: Getter = d.get
    self.extension_number = get("extensionNumber")
    self.id = get("id")
    self.uri = get("uri")
    self.details = None
    self.__extras__ = (
        None if PresenceExtensionKeys.issuperset(d) else {k: d[k] for k in d if k not in PresenceExtensionKeys}
    )
    return self


PresenceExtension.__decode__ = decode_PresenceExtension
PresenceExtensionKeys = frozenset(
    (
        "extensionNumber",
        "id",
        "uri",
    )
)


class PresenceInfoRequest(Model):
    """Change of an extension's presence; fields left out stay as they are."""

    __slots__ = (
        "accept_call_queue_calls",
        "allow_see_my_presence",
        "caller_id_visibility",
        "dnd_status",
        "dnd_status_personal",
        "message",
        "pick_up_calls_on_hold",
        "ring_on_monitored_call",
        "user_status",
    )
    __fields__ = __slots__
    __converted__ = {
        "caller_id_visibility": "callerIdVisibility",
        "dnd_status": "dndStatus",
        "dnd_status_personal": "dndStatusPersonal",
        "user_status": "userStatus",
    }
    accept_call_queue_calls: bool | None
    """Whether queue calls may ring, on accounts with the newer call handling."""
    allow_see_my_presence: bool | None
    """`True` if colleagues may see this presence."""
    caller_id_visibility: PresenceInfoRequestCallerIdVisibility | None
    """Who sees the other party of the user's calls: `All`, `None` or `PermittedUsers`."""
    dnd_status: PresenceInfoRequestDndStatus | None
    """Which calls may ring: all, none, only queue calls or none from queues."""
    dnd_status_personal: DndStatusPersonal | None
    """Do-not-disturb of users on accounts with the newer call handling."""
    message: str | None
    """Free text that the user shows beside the status."""
    pick_up_calls_on_hold: bool | None
    """`True` if the user may take over held calls of watched colleagues."""
    ring_on_monitored_call: bool | None
    """`True` if the phone rings along when a watched colleague's does."""
    user_status: PresenceInfoRequestUserStatus | None
    """What the user has chosen: `Available`, `Busy` or `Offline` (shown as invisible)."""

    def __init__(
        self,
        *,
        accept_call_queue_calls: bool | None = None,
        allow_see_my_presence: bool | None = None,
        caller_id_visibility: PresenceInfoRequestCallerIdVisibility
        | Literal["All", "None", "PermittedUsers"]
        | None = None,
        dnd_status: PresenceInfoRequestDndStatus
        | Literal[
            "TakeAllCalls", "DoNotAcceptDepartmentCalls", "TakeDepartmentCallsOnly", "DoNotAcceptAnyCalls", "Unknown"
        ]
        | None = None,
        dnd_status_personal: DndStatusPersonal
        | Literal["TakeAllCalls", "DoNotAcceptAnyCalls", "Unknown"]
        | None = None,
        message: str | None = None,
        pick_up_calls_on_hold: bool | None = None,
        ring_on_monitored_call: bool | None = None,
        user_status: PresenceInfoRequestUserStatus | Literal["Offline", "Busy", "Available"] | None = None,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        fill(self, locals())

    def to_dict(self) -> dict[str, Any]:
        d: dict[str, Any] = {}
        v: Any
        v = self.accept_call_queue_calls
        if v is not None:
            d["acceptCallQueueCalls"] = v
        v = self.allow_see_my_presence
        if v is not None:
            d["allowSeeMyPresence"] = v
        v = self.caller_id_visibility
        if v is not None:
            d["callerIdVisibility"] = v.wire if typeof(v) is PresenceInfoRequestCallerIdVisibility else v
        v = self.dnd_status
        if v is not None:
            d["dndStatus"] = v.wire if typeof(v) is PresenceInfoRequestDndStatus else v
        v = self.dnd_status_personal
        if v is not None:
            d["dndStatusPersonal"] = v.wire if typeof(v) is DndStatusPersonal else v
        v = self.message
        if v is not None:
            d["message"] = v
        v = self.pick_up_calls_on_hold
        if v is not None:
            d["pickUpCallsOnHold"] = v
        v = self.ring_on_monitored_call
        if v is not None:
            d["ringOnMonitoredCall"] = v
        v = self.user_status
        if v is not None:
            d["userStatus"] = v.wire if typeof(v) is PresenceInfoRequestUserStatus else v
        if self.__extras__:
            d.update(self.__extras__)
        return d


def decode_PresenceInfoRequest(d: dict[str, Any]) -> PresenceInfoRequest:
    """Decode a `PresenceInfoRequest`; what does not fit is passed on."""
    self = new(PresenceInfoRequest)
    get: Getter = d.get
    self.accept_call_queue_calls = get("acceptCallQueueCalls")
    self.allow_see_my_presence = get("allowSeeMyPresence")
    v = get("callerIdVisibility")
    self.caller_id_visibility = PresenceInfoRequestCallerIdVisibilityTable[v] if typeof(v) is str else v
    v = get("dndStatus")
    self.dnd_status = PresenceInfoRequestDndStatusTable[v] if typeof(v) is str else v
    v = get("dndStatusPersonal")
    self.dnd_status_personal = DndStatusPersonalTable[v] if typeof(v) is str else v
    self.message = get("message")
    self.pick_up_calls_on_hold = get("pickUpCallsOnHold")
    self.ring_on_monitored_call = get("ringOnMonitoredCall")
    v = get("userStatus")
    self.user_status = PresenceInfoRequestUserStatusTable[v] if typeof(v) is str else v
    self.__extras__ = (
        None if PresenceInfoRequestKeys.issuperset(d) else {k: d[k] for k in d if k not in PresenceInfoRequestKeys}
    )
    return self


PresenceInfoRequest.__decode__ = decode_PresenceInfoRequest
PresenceInfoRequestKeys = frozenset(
    (
        "acceptCallQueueCalls",
        "allowSeeMyPresence",
        "callerIdVisibility",
        "dndStatus",
        "dndStatusPersonal",
        "message",
        "pickUpCallsOnHold",
        "ringOnMonitoredCall",
        "userStatus",
    )
)


class PresenceInfoResponse(Model):
    """Presence of one extension, with its live calls if asked for."""

    __slots__ = (
        "accept_call_queue_calls",
        "active_calls",
        "aggregated_telephony_status",
        "allow_see_my_presence",
        "caller_id_visibility",
        "cx_telephony_status",
        "dnd_status",
        "dnd_status_personal",
        "extension",
        "meeting_status",
        "message",
        "pick_up_calls_on_hold",
        "presence_status",
        "ring_on_monitored_call",
        "telephony_status",
        "total_active_calls",
        "uri",
        "user_status",
    )
    __fields__ = __slots__
    __converted__ = {
        "active_calls": "activeCalls",
        "aggregated_telephony_status": "aggregatedTelephonyStatus",
        "caller_id_visibility": "callerIdVisibility",
        "cx_telephony_status": "cxTelephonyStatus",
        "dnd_status": "dndStatus",
        "dnd_status_personal": "dndStatusPersonal",
        "extension": "extension",
        "meeting_status": "meetingStatus",
        "presence_status": "presenceStatus",
        "telephony_status": "telephonyStatus",
        "user_status": "userStatus",
    }
    accept_call_queue_calls: bool | None
    """Whether queue calls may ring, on accounts with the newer call handling."""
    active_calls: list[ActiveCallInfo] | None
    """Live calls; only with `detailed_telephony_state=True`."""
    aggregated_telephony_status: AggregatedTelephonyStatus | None
    """State of the phone over all sources, contact centre included."""
    allow_see_my_presence: bool | None
    """`True` if colleagues may see this presence."""
    caller_id_visibility: PresenceInfoResponseCallerIdVisibility | None
    """Who sees the other party of the user's calls: `All`, `None` or `PermittedUsers`."""
    cx_telephony_status: CxTelephonyStatus | None
    """State of the user's contact centre calls."""
    dnd_status: PresenceInfoResponseDndStatus | None
    """Which calls may ring: all, none, only queue calls or none from queues."""
    dnd_status_personal: DndStatusPersonal | None
    """Do-not-disturb of users on accounts with the newer call handling."""
    extension: PresenceExtension | None
    """Whose presence this is."""
    meeting_status: PresenceInfoResponseMeetingStatus | None
    """`Connected` while the user is in a video meeting."""
    message: str | None
    """Free text that the user shows beside the status."""
    pick_up_calls_on_hold: bool | None
    """`True` if the user may take over held calls of watched colleagues."""
    presence_status: PresenceInfoResponsePresenceStatus | None
    """The one status that colleagues see, summed up from all sources."""
    ring_on_monitored_call: bool | None
    """`True` if the phone rings along when a watched colleague's does."""
    telephony_status: PresenceInfoResponseTelephonyStatus | None
    """State of the phone: `NoCall`, `Ringing`, `CallConnected` and so on."""
    total_active_calls: int | None
    """How many calls are active; only with `detailed_telephony_state=True`."""
    uri: str | None
    """Address of this presence."""
    user_status: PresenceInfoResponseUserStatus | None
    """What the user has chosen: `Available`, `Busy` or `Offline` (shown as invisible)."""

    def __init__(
        self,
        *,
        accept_call_queue_calls: bool | None = None,
        active_calls: list[ActiveCallInfo] | None = None,
        aggregated_telephony_status: AggregatedTelephonyStatus
        | Literal["NoCall", "CallConnected", "Ringing", "OnHold", "ParkedCall"]
        | None = None,
        allow_see_my_presence: bool | None = None,
        caller_id_visibility: PresenceInfoResponseCallerIdVisibility
        | Literal["All", "None", "PermittedUsers"]
        | None = None,
        cx_telephony_status: CxTelephonyStatus | Literal["NoCall", "CallConnected"] | None = None,
        dnd_status: PresenceInfoResponseDndStatus
        | Literal[
            "TakeAllCalls", "DoNotAcceptDepartmentCalls", "TakeDepartmentCallsOnly", "DoNotAcceptAnyCalls", "Unknown"
        ]
        | None = None,
        dnd_status_personal: DndStatusPersonal
        | Literal["TakeAllCalls", "DoNotAcceptAnyCalls", "Unknown"]
        | None = None,
        extension: PresenceExtension | None = None,
        meeting_status: PresenceInfoResponseMeetingStatus | Literal["Connected", "Disconnected"] | None = None,
        message: str | None = None,
        pick_up_calls_on_hold: bool | None = None,
        presence_status: PresenceInfoResponsePresenceStatus | Literal["Offline", "Busy", "Available"] | None = None,
        ring_on_monitored_call: bool | None = None,
        telephony_status: PresenceInfoResponseTelephonyStatus
        | Literal["NoCall", "CallConnected", "Ringing", "OnHold", "ParkedCall"]
        | None = None,
        total_active_calls: int | None = None,
        uri: str | None = None,
        user_status: PresenceInfoResponseUserStatus | Literal["Offline", "Busy", "Available"] | None = None,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        fill(self, locals())

    def to_dict(self) -> dict[str, Any]:
        d: dict[str, Any] = {}
        v: Any
        v = self.accept_call_queue_calls
        if v is not None:
            d["acceptCallQueueCalls"] = v
        v = self.active_calls
        if v is not None:
            d["activeCalls"] = (
                [i0.to_dict() if typeof(i0) is ActiveCallInfo else encode(i0) for i0 in v]
                if typeof(v) is list
                else encode(v)
            )
        v = self.aggregated_telephony_status
        if v is not None:
            d["aggregatedTelephonyStatus"] = v.wire if typeof(v) is AggregatedTelephonyStatus else v
        v = self.allow_see_my_presence
        if v is not None:
            d["allowSeeMyPresence"] = v
        v = self.caller_id_visibility
        if v is not None:
            d["callerIdVisibility"] = v.wire if typeof(v) is PresenceInfoResponseCallerIdVisibility else v
        v = self.cx_telephony_status
        if v is not None:
            d["cxTelephonyStatus"] = v.wire if typeof(v) is CxTelephonyStatus else v
        v = self.dnd_status
        if v is not None:
            d["dndStatus"] = v.wire if typeof(v) is PresenceInfoResponseDndStatus else v
        v = self.dnd_status_personal
        if v is not None:
            d["dndStatusPersonal"] = v.wire if typeof(v) is DndStatusPersonal else v
        v = self.extension
        if v is not None:
            d["extension"] = v.to_dict() if typeof(v) is PresenceExtension else encode(v)
        v = self.meeting_status
        if v is not None:
            d["meetingStatus"] = v.wire if typeof(v) is PresenceInfoResponseMeetingStatus else v
        v = self.message
        if v is not None:
            d["message"] = v
        v = self.pick_up_calls_on_hold
        if v is not None:
            d["pickUpCallsOnHold"] = v
        v = self.presence_status
        if v is not None:
            d["presenceStatus"] = v.wire if typeof(v) is PresenceInfoResponsePresenceStatus else v
        v = self.ring_on_monitored_call
        if v is not None:
            d["ringOnMonitoredCall"] = v
        v = self.telephony_status
        if v is not None:
            d["telephonyStatus"] = v.wire if typeof(v) is PresenceInfoResponseTelephonyStatus else v
        v = self.total_active_calls
        if v is not None:
            d["totalActiveCalls"] = v
        v = self.uri
        if v is not None:
            d["uri"] = v
        v = self.user_status
        if v is not None:
            d["userStatus"] = v.wire if typeof(v) is PresenceInfoResponseUserStatus else v
        if self.__extras__:
            d.update(self.__extras__)
        return d


def decode_PresenceInfoResponse(d: dict[str, Any]) -> PresenceInfoResponse:
    """Decode a `PresenceInfoResponse`; what does not fit is passed on."""
    self = new(PresenceInfoResponse)
    get: Getter = d.get
    self.accept_call_queue_calls = get("acceptCallQueueCalls")
    v = get("activeCalls")
    self.active_calls = (
        [decode_ActiveCallInfo(i0) if typeof(i0) is dict else i0 for i0 in v] if typeof(v) is list else v
    )
    v = get("aggregatedTelephonyStatus")
    self.aggregated_telephony_status = AggregatedTelephonyStatusTable[v] if typeof(v) is str else v
    self.allow_see_my_presence = get("allowSeeMyPresence")
    v = get("callerIdVisibility")
    self.caller_id_visibility = PresenceInfoResponseCallerIdVisibilityTable[v] if typeof(v) is str else v
    v = get("cxTelephonyStatus")
    self.cx_telephony_status = CxTelephonyStatusTable[v] if typeof(v) is str else v
    v = get("dndStatus")
    self.dnd_status = PresenceInfoResponseDndStatusTable[v] if typeof(v) is str else v
    v = get("dndStatusPersonal")
    self.dnd_status_personal = DndStatusPersonalTable[v] if typeof(v) is str else v
    v = get("extension")
    self.extension = decode_PresenceExtension(v) if typeof(v) is dict else v
    v = get("meetingStatus")
    self.meeting_status = PresenceInfoResponseMeetingStatusTable[v] if typeof(v) is str else v
    self.message = get("message")
    self.pick_up_calls_on_hold = get("pickUpCallsOnHold")
    v = get("presenceStatus")
    self.presence_status = PresenceInfoResponsePresenceStatusTable[v] if typeof(v) is str else v
    self.ring_on_monitored_call = get("ringOnMonitoredCall")
    v = get("telephonyStatus")
    self.telephony_status = PresenceInfoResponseTelephonyStatusTable[v] if typeof(v) is str else v
    self.total_active_calls = get("totalActiveCalls")
    self.uri = get("uri")
    v = get("userStatus")
    self.user_status = PresenceInfoResponseUserStatusTable[v] if typeof(v) is str else v
    self.__extras__ = (
        None if PresenceInfoResponseKeys.issuperset(d) else {k: d[k] for k in d if k not in PresenceInfoResponseKeys}
    )
    return self


PresenceInfoResponse.__decode__ = decode_PresenceInfoResponse
PresenceInfoResponseKeys = frozenset(
    (
        "acceptCallQueueCalls",
        "activeCalls",
        "aggregatedTelephonyStatus",
        "allowSeeMyPresence",
        "callerIdVisibility",
        "cxTelephonyStatus",
        "dndStatus",
        "dndStatusPersonal",
        "extension",
        "meetingStatus",
        "message",
        "pickUpCallsOnHold",
        "presenceStatus",
        "ringOnMonitoredCall",
        "telephonyStatus",
        "totalActiveCalls",
        "uri",
        "userStatus",
    )
)


class PresenceNavigationInfo(Model):
    """Links to the other pages of a list of presences."""

    __slots__ = (
        "first_page",
        "last_page",
        "next_page",
        "previous_page",
    )
    __fields__ = __slots__
    __converted__ = {
        "first_page": "firstPage",
        "last_page": "lastPage",
        "next_page": "nextPage",
        "previous_page": "previousPage",
    }
    first_page: PresenceNavigationInfoURI | None
    """Link to the first page."""
    last_page: PresenceNavigationInfoURI | None
    """Link to the last page; may be missing where nobody counted."""
    next_page: PresenceNavigationInfoURI | None
    """Link to the following page; `None` on the last one."""
    previous_page: PresenceNavigationInfoURI | None
    """Link to the page before; `None` on the first one."""

    def __init__(
        self,
        *,
        first_page: PresenceNavigationInfoURI | None = None,
        last_page: PresenceNavigationInfoURI | None = None,
        next_page: PresenceNavigationInfoURI | None = None,
        previous_page: PresenceNavigationInfoURI | None = None,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        fill(self, locals())

    def to_dict(self) -> dict[str, Any]:
        d: dict[str, Any] = {}
        v: Any
        v = self.first_page
        if v is not None:
            d["firstPage"] = v.to_dict() if typeof(v) is PresenceNavigationInfoURI else encode(v)
        v = self.last_page
        if v is not None:
            d["lastPage"] = v.to_dict() if typeof(v) is PresenceNavigationInfoURI else encode(v)
        v = self.next_page
        if v is not None:
            d["nextPage"] = v.to_dict() if typeof(v) is PresenceNavigationInfoURI else encode(v)
        v = self.previous_page
        if v is not None:
            d["previousPage"] = v.to_dict() if typeof(v) is PresenceNavigationInfoURI else encode(v)
        if self.__extras__:
            d.update(self.__extras__)
        return d


def decode_PresenceNavigationInfo(d: dict[str, Any]) -> PresenceNavigationInfo:
    """Decode a `PresenceNavigationInfo`; what does not fit is passed on."""
    self = new(PresenceNavigationInfo)
    get: Getter = d.get
    v = get("firstPage")
    self.first_page = decode_PresenceNavigationInfoURI(v) if typeof(v) is dict else v
    v = get("lastPage")
    self.last_page = decode_PresenceNavigationInfoURI(v) if typeof(v) is dict else v
    v = get("nextPage")
    self.next_page = decode_PresenceNavigationInfoURI(v) if typeof(v) is dict else v
    v = get("previousPage")
    self.previous_page = decode_PresenceNavigationInfoURI(v) if typeof(v) is dict else v
    self.__extras__ = (
        None
        if PresenceNavigationInfoKeys.issuperset(d)
        else {k: d[k] for k in d if k not in PresenceNavigationInfoKeys}
    )
    return self


PresenceNavigationInfo.__decode__ = decode_PresenceNavigationInfo
PresenceNavigationInfoKeys = frozenset(
    (
        "firstPage",
        "lastPage",
        "nextPage",
        "previousPage",
    )
)


class PresenceNavigationInfoURI(Model):
    """Link to one page of presences."""

    __slots__ = ("uri",)
    __fields__ = __slots__
    uri: str | None
    """Ready-made address of the page, filters included."""

    def __init__(
        self,
        *,
        uri: str | None = None,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        fill(self, locals())

    def to_dict(self) -> dict[str, Any]:
        d: dict[str, Any] = {}
        v: Any
        v = self.uri
        if v is not None:
            d["uri"] = v
        if self.__extras__:
            d.update(self.__extras__)
        return d


def decode_PresenceNavigationInfoURI(d: dict[str, Any]) -> PresenceNavigationInfoURI:
    """Decode a `PresenceNavigationInfoURI`; what does not fit is passed on."""
    self = new(PresenceNavigationInfoURI)
    get: Getter = d.get
    self.uri = get("uri")
    self.__extras__ = (
        None
        if PresenceNavigationInfoURIKeys.issuperset(d)
        else {k: d[k] for k in d if k not in PresenceNavigationInfoURIKeys}
    )
    return self


PresenceNavigationInfoURI.__decode__ = decode_PresenceNavigationInfoURI
PresenceNavigationInfoURIKeys = frozenset(("uri",))


class PresencePagingInfo(Model):
    """Position of a page within a list of presences."""

    __slots__ = (
        "page",
        "page_end",
        "page_start",
        "per_page",
        "total_elements",
        "total_pages",
    )
    __fields__ = __slots__
    page: int | None
    """Number of this page, counted from 1; missing when there are no results."""
    page_end: int | None
    """Position of the last record of this page, counted from 0."""
    page_start: int | None
    """Position of the first record of this page, counted from 0."""
    per_page: int | None
    """How many records a page holds at most."""
    total_elements: int | None
    """How many records there are in all; `None` where counting is too costly."""
    total_pages: int | None
    """How many pages there are; `None` where counting is too costly."""

    def __init__(
        self,
        *,
        page: int | None = None,
        page_end: int | None = None,
        page_start: int | None = None,
        per_page: int | None = None,
        total_elements: int | None = None,
        total_pages: int | None = None,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        fill(self, locals())

    def to_dict(self) -> dict[str, Any]:
        d: dict[str, Any] = {}
        v: Any
        v = self.page
        if v is not None:
            d["page"] = v
        v = self.page_end
        if v is not None:
            d["pageEnd"] = v
        v = self.page_start
        if v is not None:
            d["pageStart"] = v
        v = self.per_page
        if v is not None:
            d["perPage"] = v
        v = self.total_elements
        if v is not None:
            d["totalElements"] = v
        v = self.total_pages
        if v is not None:
            d["totalPages"] = v
        if self.__extras__:
            d.update(self.__extras__)
        return d


def decode_PresencePagingInfo(d: dict[str, Any]) -> PresencePagingInfo:
    """Decode a `PresencePagingInfo`; what does not fit is passed on."""
    self = new(PresencePagingInfo)
    get: Getter = d.get
    self.page = get("page")
    self.page_end = get("pageEnd")
    self.page_start = get("pageStart")
    self.per_page = get("perPage")
    self.total_elements = get("totalElements")
    self.total_pages = get("totalPages")
    self.__extras__ = (
        None if PresencePagingInfoKeys.issuperset(d) else {k: d[k] for k in d if k not in PresencePagingInfoKeys}
    )
    return self


PresencePagingInfo.__decode__ = decode_PresencePagingInfo
PresencePagingInfoKeys = frozenset(
    (
        "page",
        "pageEnd",
        "pageStart",
        "perPage",
        "totalElements",
        "totalPages",
    )
)


class UnifiedPresence(Model):
    """Presence of a user, merged from phone, messaging and meetings."""

    __slots__ = (
        "glip",
        "meeting",
        "status",
        "telephony",
    )
    __fields__ = __slots__
    __converted__ = {
        "glip": "glip",
        "meeting": "meeting",
        "status": "status",
        "telephony": "telephony",
    }
    glip: UnifiedPresenceGlip | None
    """Share of messaging; `None` if the feature is off."""
    meeting: UnifiedPresenceMeeting | None
    """Share of meetings; `None` if the feature is off."""
    status: UnifiedPresenceStatus | None
    """The one status that colleagues see."""
    telephony: UnifiedPresenceTelephony | None
    """Share of the phone; `None` if the feature is off."""

    def __init__(
        self,
        *,
        glip: UnifiedPresenceGlip | None = None,
        meeting: UnifiedPresenceMeeting | None = None,
        status: UnifiedPresenceStatus | Literal["Available", "Offline", "DND", "Busy"] | None = None,
        telephony: UnifiedPresenceTelephony | None = None,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        fill(self, locals())

    def to_dict(self) -> dict[str, Any]:
        d: dict[str, Any] = {}
        v: Any
        v = self.glip
        if v is not None:
            d["glip"] = v.to_dict() if typeof(v) is UnifiedPresenceGlip else encode(v)
        v = self.meeting
        if v is not None:
            d["meeting"] = v.to_dict() if typeof(v) is UnifiedPresenceMeeting else encode(v)
        v = self.status
        if v is not None:
            d["status"] = v.wire if typeof(v) is UnifiedPresenceStatus else v
        v = self.telephony
        if v is not None:
            d["telephony"] = v.to_dict() if typeof(v) is UnifiedPresenceTelephony else encode(v)
        if self.__extras__:
            d.update(self.__extras__)
        return d


def decode_UnifiedPresence(d: dict[str, Any]) -> UnifiedPresence:
    """Decode a `UnifiedPresence`; what does not fit is passed on."""
    self = new(UnifiedPresence)
    get: Getter = d.get
    v = get("glip")
    self.glip = decode_UnifiedPresenceGlip(v) if typeof(v) is dict else v
    v = get("meeting")
    self.meeting = decode_UnifiedPresenceMeeting(v) if typeof(v) is dict else v
    v = get("status")
    self.status = UnifiedPresenceStatusTable[v] if typeof(v) is str else v
    v = get("telephony")
    self.telephony = decode_UnifiedPresenceTelephony(v) if typeof(v) is dict else v
    self.__extras__ = (
        None if UnifiedPresenceKeys.issuperset(d) else {k: d[k] for k in d if k not in UnifiedPresenceKeys}
    )
    return self


UnifiedPresence.__decode__ = decode_UnifiedPresence
UnifiedPresenceKeys = frozenset(
    (
        "glip",
        "meeting",
        "status",
        "telephony",
    )
)


class UnifiedPresenceGlip(Model):
    """Share of messaging in a user's presence."""

    __slots__ = (
        "availability",
        "status",
        "visibility",
    )
    __fields__ = __slots__
    __converted__ = {
        "availability": "availability",
        "status": "status",
        "visibility": "visibility",
    }
    availability: UnifiedPresenceGlipAvailability | None
    """`DND` while the user wants no messaging alerts."""
    status: UnifiedPresenceGlipStatus | None
    """Whether any messaging app of the user is connected."""
    visibility: UnifiedPresenceGlipVisibility | None
    """Whether colleagues may see it; told only to the user."""

    def __init__(
        self,
        *,
        availability: UnifiedPresenceGlipAvailability | Literal["Available", "DND"] | None = None,
        status: UnifiedPresenceGlipStatus | Literal["Offline", "Online"] | None = None,
        visibility: UnifiedPresenceGlipVisibility | Literal["Visible", "Invisible"] | None = None,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        fill(self, locals())

    def to_dict(self) -> dict[str, Any]:
        d: dict[str, Any] = {}
        v: Any
        v = self.availability
        if v is not None:
            d["availability"] = v.wire if typeof(v) is UnifiedPresenceGlipAvailability else v
        v = self.status
        if v is not None:
            d["status"] = v.wire if typeof(v) is UnifiedPresenceGlipStatus else v
        v = self.visibility
        if v is not None:
            d["visibility"] = v.wire if typeof(v) is UnifiedPresenceGlipVisibility else v
        if self.__extras__:
            d.update(self.__extras__)
        return d


def decode_UnifiedPresenceGlip(d: dict[str, Any]) -> UnifiedPresenceGlip:
    """Decode a `UnifiedPresenceGlip`; what does not fit is passed on."""
    self = new(UnifiedPresenceGlip)
    get: Getter = d.get
    v = get("availability")
    self.availability = UnifiedPresenceGlipAvailabilityTable[v] if typeof(v) is str else v
    v = get("status")
    self.status = UnifiedPresenceGlipStatusTable[v] if typeof(v) is str else v
    v = get("visibility")
    self.visibility = UnifiedPresenceGlipVisibilityTable[v] if typeof(v) is str else v
    self.__extras__ = (
        None if UnifiedPresenceGlipKeys.issuperset(d) else {k: d[k] for k in d if k not in UnifiedPresenceGlipKeys}
    )
    return self


UnifiedPresenceGlip.__decode__ = decode_UnifiedPresenceGlip
UnifiedPresenceGlipKeys = frozenset(
    (
        "availability",
        "status",
        "visibility",
    )
)


class UnifiedPresenceListEntry(Model):
    """The object `UnifiedPresenceListEntry`."""

    __slots__ = (
        "body",
        "resource_id",
        "status",
    )
    __fields__ = __slots__
    __converted__ = {
        "body": "body",
    }
    body: UnifiedPresence | None
    resource_id: str | None
    status: int | None

    def __init__(
        self,
        *,
        body: UnifiedPresence | None = None,
        resource_id: str | None = None,
        status: int | None = None,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        fill(self, locals())

    def to_dict(self) -> dict[str, Any]:
        d: dict[str, Any] = {}
        v: Any
        v = self.body
        if v is not None:
            d["body"] = v.to_dict() if typeof(v) is UnifiedPresence else encode(v)
        v = self.resource_id
        if v is not None:
            d["resourceId"] = v
        v = self.status
        if v is not None:
            d["status"] = v
        if self.__extras__:
            d.update(self.__extras__)
        return d


def decode_UnifiedPresenceListEntry(d: dict[str, Any]) -> UnifiedPresenceListEntry:
    """Decode a `UnifiedPresenceListEntry`; what does not fit is passed on."""
    self = new(UnifiedPresenceListEntry)
    get: Getter = d.get
    v = get("body")
    self.body = decode_UnifiedPresence(v) if typeof(v) is dict else v
    self.resource_id = get("resourceId")
    self.status = get("status")
    self.__extras__ = (
        None
        if UnifiedPresenceListEntryKeys.issuperset(d)
        else {k: d[k] for k in d if k not in UnifiedPresenceListEntryKeys}
    )
    return self


UnifiedPresenceListEntry.__decode__ = decode_UnifiedPresenceListEntry
UnifiedPresenceListEntryKeys = frozenset(
    (
        "body",
        "resourceId",
        "status",
    )
)


class UnifiedPresenceMeeting(Model):
    """Share of meetings in a user's presence."""

    __slots__ = ("status",)
    __fields__ = __slots__
    __converted__ = {
        "status": "status",
    }
    status: UnifiedPresenceMeetingStatus | None
    """`InMeeting` or `NoMeeting`."""

    def __init__(
        self,
        *,
        status: UnifiedPresenceMeetingStatus | Literal["NoMeeting", "InMeeting"] | None = None,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        fill(self, locals())

    def to_dict(self) -> dict[str, Any]:
        d: dict[str, Any] = {}
        v: Any
        v = self.status
        if v is not None:
            d["status"] = v.wire if typeof(v) is UnifiedPresenceMeetingStatus else v
        if self.__extras__:
            d.update(self.__extras__)
        return d


def decode_UnifiedPresenceMeeting(d: dict[str, Any]) -> UnifiedPresenceMeeting:
    """Decode a `UnifiedPresenceMeeting`; what does not fit is passed on."""
    self = new(UnifiedPresenceMeeting)
    get: Getter = d.get
    v = get("status")
    self.status = UnifiedPresenceMeetingStatusTable[v] if typeof(v) is str else v
    self.__extras__ = (
        None
        if UnifiedPresenceMeetingKeys.issuperset(d)
        else {k: d[k] for k in d if k not in UnifiedPresenceMeetingKeys}
    )
    return self


UnifiedPresenceMeeting.__decode__ = decode_UnifiedPresenceMeeting
UnifiedPresenceMeetingKeys = frozenset(("status",))


class UnifiedPresenceTelephony(Model):
    """Share of the phone in a user's presence."""

    __slots__ = (
        "availability",
        "status",
        "visibility",
    )
    __fields__ = __slots__
    __converted__ = {
        "availability": "availability",
        "status": "status",
        "visibility": "visibility",
    }
    availability: UnifiedPresenceTelephonyAvailability | None
    """Which calls may ring; `None` if do-not-disturb is not available."""
    status: UnifiedPresenceTelephonyStatus | None
    """State of the phone over all numbers of the user."""
    visibility: UnifiedPresenceTelephonyVisibility | None
    """Whether colleagues may see it; told only to the user."""

    def __init__(
        self,
        *,
        availability: UnifiedPresenceTelephonyAvailability
        | Literal["TakeAllCalls", "DoNotAcceptAnyCalls", "DoNotAcceptQueueCalls"]
        | None = None,
        status: UnifiedPresenceTelephonyStatus
        | Literal["NoCall", "Ringing", "CallConnected", "OnHold", "ParkedCall"]
        | None = None,
        visibility: UnifiedPresenceTelephonyVisibility | Literal["Visible", "Invisible"] | None = None,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        fill(self, locals())

    def to_dict(self) -> dict[str, Any]:
        d: dict[str, Any] = {}
        v: Any
        v = self.availability
        if v is not None:
            d["availability"] = v.wire if typeof(v) is UnifiedPresenceTelephonyAvailability else v
        v = self.status
        if v is not None:
            d["status"] = v.wire if typeof(v) is UnifiedPresenceTelephonyStatus else v
        v = self.visibility
        if v is not None:
            d["visibility"] = v.wire if typeof(v) is UnifiedPresenceTelephonyVisibility else v
        if self.__extras__:
            d.update(self.__extras__)
        return d


def decode_UnifiedPresenceTelephony(d: dict[str, Any]) -> UnifiedPresenceTelephony:
    """Decode a `UnifiedPresenceTelephony`; what does not fit is passed on."""
    self = new(UnifiedPresenceTelephony)
    get: Getter = d.get
    v = get("availability")
    self.availability = UnifiedPresenceTelephonyAvailabilityTable[v] if typeof(v) is str else v
    v = get("status")
    self.status = UnifiedPresenceTelephonyStatusTable[v] if typeof(v) is str else v
    v = get("visibility")
    self.visibility = UnifiedPresenceTelephonyVisibilityTable[v] if typeof(v) is str else v
    self.__extras__ = (
        None
        if UnifiedPresenceTelephonyKeys.issuperset(d)
        else {k: d[k] for k in d if k not in UnifiedPresenceTelephonyKeys}
    )
    return self


UnifiedPresenceTelephony.__decode__ = decode_UnifiedPresenceTelephony
UnifiedPresenceTelephonyKeys = frozenset(
    (
        "availability",
        "status",
        "visibility",
    )
)


class UpdateUnifiedPresence(Model):
    """The object `UpdateUnifiedPresence`."""

    __slots__ = (
        "glip",
        "telephony",
    )
    __fields__ = __slots__
    __converted__ = {
        "glip": "glip",
        "telephony": "telephony",
    }
    glip: UpdateUnifiedPresenceGlip | None
    telephony: UpdateUnifiedPresenceTelephony | None

    def __init__(
        self,
        *,
        glip: UpdateUnifiedPresenceGlip | UpdateUnifiedPresenceGlipDict | None = None,
        telephony: UpdateUnifiedPresenceTelephony | UpdateUnifiedPresenceTelephonyDict | None = None,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        fill(self, locals())

    def to_dict(self) -> dict[str, Any]:
        d: dict[str, Any] = {}
        v: Any
        v = self.glip
        if v is not None:
            d["glip"] = v.to_dict() if typeof(v) is UpdateUnifiedPresenceGlip else encode(v)
        v = self.telephony
        if v is not None:
            d["telephony"] = v.to_dict() if typeof(v) is UpdateUnifiedPresenceTelephony else encode(v)
        if self.__extras__:
            d.update(self.__extras__)
        return d


def decode_UpdateUnifiedPresence(d: dict[str, Any]) -> UpdateUnifiedPresence:
    """Decode a `UpdateUnifiedPresence`; what does not fit is passed on."""
    self = new(UpdateUnifiedPresence)
    get: Getter = d.get
    v = get("glip")
    self.glip = decode_UpdateUnifiedPresenceGlip(v) if typeof(v) is dict else v
    v = get("telephony")
    self.telephony = decode_UpdateUnifiedPresenceTelephony(v) if typeof(v) is dict else v
    self.__extras__ = (
        None if UpdateUnifiedPresenceKeys.issuperset(d) else {k: d[k] for k in d if k not in UpdateUnifiedPresenceKeys}
    )
    return self


UpdateUnifiedPresence.__decode__ = decode_UpdateUnifiedPresence
UpdateUnifiedPresenceKeys = frozenset(
    (
        "glip",
        "telephony",
    )
)


class UpdateUnifiedPresenceGlip(Model):
    """The object `UpdateUnifiedPresenceGlip`."""

    __slots__ = (
        "availability",
        "visibility",
    )
    __fields__ = __slots__
    __converted__ = {
        "availability": "availability",
        "visibility": "visibility",
    }
    availability: UpdateUnifiedPresenceGlipAvailability | None
    visibility: UpdateUnifiedPresenceGlipVisibility | None

    def __init__(
        self,
        *,
        availability: UpdateUnifiedPresenceGlipAvailability | Literal["Available", "DND"] | None = None,
        visibility: UpdateUnifiedPresenceGlipVisibility | Literal["Visible", "Invisible"] | None = None,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        fill(self, locals())

    def to_dict(self) -> dict[str, Any]:
        d: dict[str, Any] = {}
        v: Any
        v = self.availability
        if v is not None:
            d["availability"] = v.wire if typeof(v) is UpdateUnifiedPresenceGlipAvailability else v
        v = self.visibility
        if v is not None:
            d["visibility"] = v.wire if typeof(v) is UpdateUnifiedPresenceGlipVisibility else v
        if self.__extras__:
            d.update(self.__extras__)
        return d


def decode_UpdateUnifiedPresenceGlip(d: dict[str, Any]) -> UpdateUnifiedPresenceGlip:
    """Decode a `UpdateUnifiedPresenceGlip`; what does not fit is passed on."""
    self = new(UpdateUnifiedPresenceGlip)
    get: Getter = d.get
    v = get("availability")
    self.availability = UpdateUnifiedPresenceGlipAvailabilityTable[v] if typeof(v) is str else v
    v = get("visibility")
    self.visibility = UpdateUnifiedPresenceGlipVisibilityTable[v] if typeof(v) is str else v
    self.__extras__ = (
        None
        if UpdateUnifiedPresenceGlipKeys.issuperset(d)
        else {k: d[k] for k in d if k not in UpdateUnifiedPresenceGlipKeys}
    )
    return self


UpdateUnifiedPresenceGlip.__decode__ = decode_UpdateUnifiedPresenceGlip
UpdateUnifiedPresenceGlipKeys = frozenset(
    (
        "availability",
        "visibility",
    )
)


class UpdateUnifiedPresenceTelephony(Model):
    """The object `UpdateUnifiedPresenceTelephony`."""

    __slots__ = ("availability",)
    __fields__ = __slots__
    __converted__ = {
        "availability": "availability",
    }
    availability: UpdateUnifiedPresenceTelephonyAvailability | None

    def __init__(
        self,
        *,
        availability: UpdateUnifiedPresenceTelephonyAvailability
        | Literal["TakeAllCalls", "DoNotAcceptAnyCalls", "DoNotAcceptQueueCalls"]
        | None = None,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        fill(self, locals())

    def to_dict(self) -> dict[str, Any]:
        d: dict[str, Any] = {}
        v: Any
        v = self.availability
        if v is not None:
            d["availability"] = v.wire if typeof(v) is UpdateUnifiedPresenceTelephonyAvailability else v
        if self.__extras__:
            d.update(self.__extras__)
        return d


def decode_UpdateUnifiedPresenceTelephony(d: dict[str, Any]) -> UpdateUnifiedPresenceTelephony:
    """Decode a `UpdateUnifiedPresenceTelephony`; what does not fit is passed on."""
    self = new(UpdateUnifiedPresenceTelephony)
    get: Getter = d.get
    v = get("availability")
    self.availability = UpdateUnifiedPresenceTelephonyAvailabilityTable[v] if typeof(v) is str else v
    self.__extras__ = (
        None
        if UpdateUnifiedPresenceTelephonyKeys.issuperset(d)
        else {k: d[k] for k in d if k not in UpdateUnifiedPresenceTelephonyKeys}
    )
    return self


UpdateUnifiedPresenceTelephony.__decode__ = decode_UpdateUnifiedPresenceTelephony
UpdateUnifiedPresenceTelephonyKeys = frozenset(("availability",))
