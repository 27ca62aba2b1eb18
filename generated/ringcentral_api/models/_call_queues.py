"""Models: call queues."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from .._model import EnumTable, Getter, Model, encode, fill, new, typeof
from ..types import OpenEnum
from ._shared_all_extension_subtypes_enum import AllExtensionSubtypesEnum, AllExtensionSubtypesEnumTable
from ._shared_call_queue_alert_timer_enum import CallQueueAlertTimerEnum, CallQueueAlertTimerEnumTable
from ._shared_enumerated_paging_model import EnumeratedPagingModel, decode_EnumeratedPagingModel
from ._shared_extension_info import ExtensionInfo, decode_ExtensionInfo
from ._shared_page_navigation_model import PageNavigationModel, decode_PageNavigationModel
from ._shared_site_basic_info import SiteBasicInfo, decode_SiteBasicInfo
from ._shared_site_reference import SiteReference, decode_SiteReference

if TYPE_CHECKING:
    from collections.abc import Sequence
    from typing import Literal

    from ..bodies._call_queues import (
        BulkAssignItemDict,
        CallQueueIdResourceDict,
        CallQueueServiceLevelSettingsDict,
        QueueShortInfoResourceDict,
    )
    from ..bodies._shared_site_basic_info import SiteBasicInfoDict
    from ..bodies._shared_site_reference import SiteReferenceDict


class CallQueueDetailsForUpdateSubType(OpenEnum):
    """Values of `CallQueueDetailsForUpdateSubType`."""

    EMERGENCY = "Emergency"
    UNKNOWN = "Unknown"


CallQueueDetailsForUpdateSubTypeTable = EnumTable(CallQueueDetailsForUpdateSubType)


class CallQueueDetailsSubType(OpenEnum):
    """Values of `CallQueueDetailsSubType`."""

    EMERGENCY = "Emergency"
    UNKNOWN = "Unknown"


CallQueueDetailsSubTypeTable = EnumTable(CallQueueDetailsSubType)


class CallQueueInfoSubType(OpenEnum):
    """Values of `CallQueueInfoSubType`."""

    EMERGENCY = "Emergency"
    UNKNOWN = "Unknown"


CallQueueInfoSubTypeTable = EnumTable(CallQueueInfoSubType)


class ExtensionStatusEnumGroup(OpenEnum):
    """Values of `ExtensionStatusEnumGroup`."""

    ENABLED = "Enabled"
    DISABLED = "Disabled"
    NOT_ACTIVATED = "NotActivated"
    UNASSIGNED = "Unassigned"


ExtensionStatusEnumGroupTable = EnumTable(ExtensionStatusEnumGroup)


class BulkAssignItem(Model):
    """The object `BulkAssignItem`."""

    __slots__ = (
        "added_extension_ids",
        "department_id",
        "removed_extension_ids",
    )
    __fields__ = __slots__
    added_extension_ids: list[str] | None
    department_id: str | None
    removed_extension_ids: list[str] | None

    def __init__(
        self,
        *,
        added_extension_ids: list[str] | None = None,
        department_id: str | None = None,
        removed_extension_ids: list[str] | None = None,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        fill(self, locals())

    def to_dict(self) -> dict[str, Any]:
        d: dict[str, Any] = {}
        v: Any
        v = self.added_extension_ids
        if v is not None:
            d["addedExtensionIds"] = v
        v = self.department_id
        if v is not None:
            d["departmentId"] = v
        v = self.removed_extension_ids
        if v is not None:
            d["removedExtensionIds"] = v
        if self.__extras__:
            d.update(self.__extras__)
        return d


def decode_BulkAssignItem(d: dict[str, Any]) -> BulkAssignItem:
    """Decode a `BulkAssignItem`; what does not fit is passed on."""
    self = new(BulkAssignItem)
    get: Getter = d.get
    self.added_extension_ids = get("addedExtensionIds")
    self.department_id = get("departmentId")
    self.removed_extension_ids = get("removedExtensionIds")
    self.__extras__ = None if BulkAssignItemKeys.issuperset(d) else {k: d[k] for k in d if k not in BulkAssignItemKeys}
    return self


BulkAssignItem.__decode__ = decode_BulkAssignItem
BulkAssignItemKeys = frozenset(
    (
        "addedExtensionIds",
        "departmentId",
        "removedExtensionIds",
    )
)


class CallQueueBulkAssignResource(Model):
    """The object `CallQueueBulkAssignResource`."""

    __slots__ = (
        "added_extension_ids",
        "removed_extension_ids",
    )
    __fields__ = __slots__
    added_extension_ids: list[str] | None
    removed_extension_ids: list[str] | None

    def __init__(
        self,
        *,
        added_extension_ids: list[str] | None = None,
        removed_extension_ids: list[str] | None = None,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        fill(self, locals())

    def to_dict(self) -> dict[str, Any]:
        d: dict[str, Any] = {}
        v: Any
        v = self.added_extension_ids
        if v is not None:
            d["addedExtensionIds"] = v
        v = self.removed_extension_ids
        if v is not None:
            d["removedExtensionIds"] = v
        if self.__extras__:
            d.update(self.__extras__)
        return d


def decode_CallQueueBulkAssignResource(d: dict[str, Any]) -> CallQueueBulkAssignResource:
    """Decode a `CallQueueBulkAssignResource`; what does not fit is passed on."""
    self = new(CallQueueBulkAssignResource)
    get: Getter = d.get
    self.added_extension_ids = get("addedExtensionIds")
    self.removed_extension_ids = get("removedExtensionIds")
    self.__extras__ = (
        None
        if CallQueueBulkAssignResourceKeys.issuperset(d)
        else {k: d[k] for k in d if k not in CallQueueBulkAssignResourceKeys}
    )
    return self


CallQueueBulkAssignResource.__decode__ = decode_CallQueueBulkAssignResource
CallQueueBulkAssignResourceKeys = frozenset(
    (
        "addedExtensionIds",
        "removedExtensionIds",
    )
)


class CallQueueDetails(Model):
    """A call queue with its settings."""

    __slots__ = (
        "extension_number",
        "id",
        "name",
        "site",
        "status",
        "sub_type",
        "uri",
        "alert_timer",
        "editable_member_status",
        "service_level_settings",
    )
    __fields__ = __slots__
    __converted__ = {
        "site": "site",
        "status": "status",
        "sub_type": "subType",
        "alert_timer": "alertTimer",
        "service_level_settings": "serviceLevelSettings",
    }
    extension_number: str | None
    """Short internal number of the queue."""
    id: str | None
    """Id of the queue, which is also its extension's id."""
    name: str | None
    """Name of the queue."""
    site: SiteBasicInfo | None
    """Site the queue belongs to."""
    status: ExtensionStatusEnumGroup | None
    """`Enabled` if the queue takes calls."""
    sub_type: CallQueueDetailsSubType | None
    """`Emergency` for a queue of emergency calls."""
    uri: str | None
    """Address of the queue."""
    alert_timer: CallQueueAlertTimerEnum | None
    """Seconds that a call waits before the members are alerted."""
    editable_member_status: bool | None
    """`True` if members may switch themselves on and off."""
    service_level_settings: CallQueueServiceLevelSettings | None
    """How service level figures are computed."""

    def __init__(
        self,
        *,
        extension_number: str | None = None,
        id: str | None = None,
        name: str | None = None,
        site: SiteBasicInfo | SiteBasicInfoDict | None = None,
        status: ExtensionStatusEnumGroup | Literal["Enabled", "Disabled", "NotActivated", "Unassigned"] | None = None,
        sub_type: CallQueueDetailsSubType | Literal["Emergency", "Unknown"] | None = None,
        uri: str | None = None,
        alert_timer: CallQueueAlertTimerEnum
        | Literal[5, 10, 15, 20, 30, 45, 60, 120, 180, 240, 300, 360, 420, 480, 540, 600]
        | None = None,
        editable_member_status: bool | None = None,
        service_level_settings: CallQueueServiceLevelSettings | CallQueueServiceLevelSettingsDict | None = None,
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
        v = self.name
        if v is not None:
            d["name"] = v
        v = self.site
        if v is not None:
            d["site"] = v.to_dict() if typeof(v) is SiteBasicInfo else encode(v)
        v = self.status
        if v is not None:
            d["status"] = v.wire if typeof(v) is ExtensionStatusEnumGroup else v
        v = self.sub_type
        if v is not None:
            d["subType"] = v.wire if typeof(v) is CallQueueDetailsSubType else v
        v = self.uri
        if v is not None:
            d["uri"] = v
        v = self.alert_timer
        if v is not None:
            d["alertTimer"] = v.wire if typeof(v) is CallQueueAlertTimerEnum else v
        v = self.editable_member_status
        if v is not None:
            d["editableMemberStatus"] = v
        v = self.service_level_settings
        if v is not None:
            d["serviceLevelSettings"] = v.to_dict() if typeof(v) is CallQueueServiceLevelSettings else encode(v)
        if self.__extras__:
            d.update(self.__extras__)
        return d


def decode_CallQueueDetails(d: dict[str, Any]) -> CallQueueDetails:
    """Decode a `CallQueueDetails`; what does not fit is passed on."""
    self = new(CallQueueDetails)
    get: Getter = d.get
    self.extension_number = get("extensionNumber")
    self.id = get("id")
    self.name = get("name")
    v = get("site")
    self.site = decode_SiteBasicInfo(v) if typeof(v) is dict else v
    v = get("status")
    self.status = ExtensionStatusEnumGroupTable[v] if typeof(v) is str else v
    v = get("subType")
    self.sub_type = CallQueueDetailsSubTypeTable[v] if typeof(v) is str else v
    self.uri = get("uri")
    v = get("alertTimer")
    self.alert_timer = CallQueueAlertTimerEnumTable[v] if typeof(v) is int else v
    self.editable_member_status = get("editableMemberStatus")
    v = get("serviceLevelSettings")
    self.service_level_settings = decode_CallQueueServiceLevelSettings(v) if typeof(v) is dict else v
    self.__extras__ = (
        None if CallQueueDetailsKeys.issuperset(d) else {k: d[k] for k in d if k not in CallQueueDetailsKeys}
    )
    return self


CallQueueDetails.__decode__ = decode_CallQueueDetails
CallQueueDetailsKeys = frozenset(
    (
        "extensionNumber",
        "id",
        "name",
        "site",
        "status",
        "subType",
        "uri",
        "alertTimer",
        "editableMemberStatus",
        "serviceLevelSettings",
    )
)


class CallQueueDetailsForUpdate(Model):
    """The object `CallQueueDetailsForUpdate`."""

    __slots__ = (
        "alert_timer",
        "editable_member_status",
        "extension_number",
        "name",
        "service_level_settings",
        "site",
        "status",
        "sub_type",
    )
    __fields__ = __slots__
    __converted__ = {
        "alert_timer": "alertTimer",
        "service_level_settings": "serviceLevelSettings",
        "site": "site",
        "status": "status",
        "sub_type": "subType",
    }
    alert_timer: CallQueueAlertTimerEnum | None
    editable_member_status: bool | None
    extension_number: str | None
    name: str | None
    service_level_settings: CallQueueServiceLevelSettings | None
    site: SiteReference | None
    status: ExtensionStatusEnumGroup | None
    sub_type: CallQueueDetailsForUpdateSubType | None

    def __init__(
        self,
        *,
        alert_timer: CallQueueAlertTimerEnum
        | Literal[5, 10, 15, 20, 30, 45, 60, 120, 180, 240, 300, 360, 420, 480, 540, 600]
        | None = None,
        editable_member_status: bool | None = None,
        extension_number: str | None = None,
        name: str | None = None,
        service_level_settings: CallQueueServiceLevelSettings | CallQueueServiceLevelSettingsDict | None = None,
        site: SiteReference | SiteReferenceDict | None = None,
        status: ExtensionStatusEnumGroup | Literal["Enabled", "Disabled", "NotActivated", "Unassigned"] | None = None,
        sub_type: CallQueueDetailsForUpdateSubType | Literal["Emergency", "Unknown"] | None = None,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        fill(self, locals())

    def to_dict(self) -> dict[str, Any]:
        d: dict[str, Any] = {}
        v: Any
        v = self.alert_timer
        if v is not None:
            d["alertTimer"] = v.wire if typeof(v) is CallQueueAlertTimerEnum else v
        v = self.editable_member_status
        if v is not None:
            d["editableMemberStatus"] = v
        v = self.extension_number
        if v is not None:
            d["extensionNumber"] = v
        v = self.name
        if v is not None:
            d["name"] = v
        v = self.service_level_settings
        if v is not None:
            d["serviceLevelSettings"] = v.to_dict() if typeof(v) is CallQueueServiceLevelSettings else encode(v)
        v = self.site
        if v is not None:
            d["site"] = v.to_dict() if typeof(v) is SiteReference else encode(v)
        v = self.status
        if v is not None:
            d["status"] = v.wire if typeof(v) is ExtensionStatusEnumGroup else v
        v = self.sub_type
        if v is not None:
            d["subType"] = v.wire if typeof(v) is CallQueueDetailsForUpdateSubType else v
        if self.__extras__:
            d.update(self.__extras__)
        return d


def decode_CallQueueDetailsForUpdate(d: dict[str, Any]) -> CallQueueDetailsForUpdate:
    """Decode a `CallQueueDetailsForUpdate`; what does not fit is passed on."""
    self = new(CallQueueDetailsForUpdate)
    get: Getter = d.get
    v = get("alertTimer")
    self.alert_timer = CallQueueAlertTimerEnumTable[v] if typeof(v) is int else v
    self.editable_member_status = get("editableMemberStatus")
    self.extension_number = get("extensionNumber")
    self.name = get("name")
    v = get("serviceLevelSettings")
    self.service_level_settings = decode_CallQueueServiceLevelSettings(v) if typeof(v) is dict else v
    v = get("site")
    self.site = decode_SiteReference(v) if typeof(v) is dict else v
    v = get("status")
    self.status = ExtensionStatusEnumGroupTable[v] if typeof(v) is str else v
    v = get("subType")
    self.sub_type = CallQueueDetailsForUpdateSubTypeTable[v] if typeof(v) is str else v
    self.__extras__ = (
        None
        if CallQueueDetailsForUpdateKeys.issuperset(d)
        else {k: d[k] for k in d if k not in CallQueueDetailsForUpdateKeys}
    )
    return self


CallQueueDetailsForUpdate.__decode__ = decode_CallQueueDetailsForUpdate
CallQueueDetailsForUpdateKeys = frozenset(
    (
        "alertTimer",
        "editableMemberStatus",
        "extensionNumber",
        "name",
        "serviceLevelSettings",
        "site",
        "status",
        "subType",
    )
)


class CallQueueIdResource(Model):
    """The object `CallQueueIdResource`."""

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


def decode_CallQueueIdResource(d: dict[str, Any]) -> CallQueueIdResource:
    """Decode a `CallQueueIdResource`; what does not fit is passed on."""
    self = new(CallQueueIdResource)
    get: Getter = d.get
    self.id = get("id")
    self.__extras__ = (
        None if CallQueueIdResourceKeys.issuperset(d) else {k: d[k] for k in d if k not in CallQueueIdResourceKeys}
    )
    return self


CallQueueIdResource.__decode__ = decode_CallQueueIdResource
CallQueueIdResourceKeys = frozenset(("id",))


class CallQueueInfo(Model):
    """A call queue as lists show it."""

    __slots__ = (
        "extension_number",
        "id",
        "name",
        "site",
        "status",
        "sub_type",
        "uri",
    )
    __fields__ = __slots__
    __converted__ = {
        "site": "site",
        "status": "status",
        "sub_type": "subType",
    }
    extension_number: str | None
    """Short internal number of the queue."""
    id: str | None
    """Id of the queue, which is also its extension's id."""
    name: str | None
    """Name of the queue."""
    site: SiteBasicInfo | None
    """Site the queue belongs to."""
    status: ExtensionStatusEnumGroup | None
    """`Enabled` if the queue takes calls."""
    sub_type: CallQueueInfoSubType | None
    """`Emergency` for a queue of emergency calls."""
    uri: str | None
    """Address of the queue."""

    def __init__(
        self,
        *,
        extension_number: str | None = None,
        id: str | None = None,
        name: str | None = None,
        site: SiteBasicInfo | SiteBasicInfoDict | None = None,
        status: ExtensionStatusEnumGroup | Literal["Enabled", "Disabled", "NotActivated", "Unassigned"] | None = None,
        sub_type: CallQueueInfoSubType | Literal["Emergency", "Unknown"] | None = None,
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
        v = self.name
        if v is not None:
            d["name"] = v
        v = self.site
        if v is not None:
            d["site"] = v.to_dict() if typeof(v) is SiteBasicInfo else encode(v)
        v = self.status
        if v is not None:
            d["status"] = v.wire if typeof(v) is ExtensionStatusEnumGroup else v
        v = self.sub_type
        if v is not None:
            d["subType"] = v.wire if typeof(v) is CallQueueInfoSubType else v
        v = self.uri
        if v is not None:
            d["uri"] = v
        if self.__extras__:
            d.update(self.__extras__)
        return d


def decode_CallQueueInfo(d: dict[str, Any]) -> CallQueueInfo:
    """Decode a `CallQueueInfo`; what does not fit is passed on."""
    self = new(CallQueueInfo)
    get: Getter = d.get
    self.extension_number = get("extensionNumber")
    self.id = get("id")
    self.name = get("name")
    v = get("site")
    self.site = decode_SiteBasicInfo(v) if typeof(v) is dict else v
    v = get("status")
    self.status = ExtensionStatusEnumGroupTable[v] if typeof(v) is str else v
    v = get("subType")
    self.sub_type = CallQueueInfoSubTypeTable[v] if typeof(v) is str else v
    self.uri = get("uri")
    self.__extras__ = None if CallQueueInfoKeys.issuperset(d) else {k: d[k] for k in d if k not in CallQueueInfoKeys}
    return self


CallQueueInfo.__decode__ = decode_CallQueueInfo
CallQueueInfoKeys = frozenset(
    (
        "extensionNumber",
        "id",
        "name",
        "site",
        "status",
        "subType",
        "uri",
    )
)


class CallQueueList(Model):
    """One page of call queues."""

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
    navigation: PageNavigationModel
    """Links to the neighbouring pages; no `next_page` means the end."""
    paging: EnumeratedPagingModel
    """Where this page stands; totals may be missing."""
    records: list[CallQueueInfo]
    """Queues of this page."""
    uri: str
    """Address that gives this very page again."""

    def __init__(
        self,
        *,
        navigation: PageNavigationModel,
        paging: EnumeratedPagingModel,
        records: list[CallQueueInfo],
        uri: str,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        fill(self, locals())

    def to_dict(self) -> dict[str, Any]:
        d: dict[str, Any] = {}
        v: Any
        v = self.navigation
        if v is not None:
            d["navigation"] = v.to_dict() if typeof(v) is PageNavigationModel else encode(v)
        v = self.paging
        if v is not None:
            d["paging"] = v.to_dict() if typeof(v) is EnumeratedPagingModel else encode(v)
        v = self.records
        if v is not None:
            d["records"] = (
                [i0.to_dict() if typeof(i0) is CallQueueInfo else encode(i0) for i0 in v]
                if typeof(v) is list
                else encode(v)
            )
        v = self.uri
        if v is not None:
            d["uri"] = v
        if self.__extras__:
            d.update(self.__extras__)
        return d


def decode_CallQueueList(d: dict[str, Any]) -> CallQueueList:
    """Decode a `CallQueueList`; what does not fit is passed on."""
    self = new(CallQueueList)
    get: Getter = d.get
    v = get("navigation")
    self.navigation = decode_PageNavigationModel(v) if typeof(v) is dict else v
    v = get("paging")
    self.paging = decode_EnumeratedPagingModel(v) if typeof(v) is dict else v
    v = get("records")
    self.records = [decode_CallQueueInfo(i0) if typeof(i0) is dict else i0 for i0 in v] if typeof(v) is list else v
    self.uri = get("uri")
    self.__extras__ = None if CallQueueListKeys.issuperset(d) else {k: d[k] for k in d if k not in CallQueueListKeys}
    return self


CallQueueList.__decode__ = decode_CallQueueList
CallQueueListKeys = frozenset(
    (
        "navigation",
        "paging",
        "records",
        "uri",
    )
)


class CallQueueMemberInfo(Model):
    """Extension that answers a call queue."""

    __slots__ = (
        "extension_number",
        "id",
        "uri",
    )
    __fields__ = __slots__
    extension_number: str | None
    """Short internal number."""
    id: int | None
    """Id of the extension, a number here."""
    uri: str | None
    """Address of the member."""

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


def decode_CallQueueMemberInfo(d: dict[str, Any]) -> CallQueueMemberInfo:
    """Decode a `CallQueueMemberInfo`; what does not fit is passed on."""
    self = new(CallQueueMemberInfo)
    get: Getter = d.get
    self.extension_number = get("extensionNumber")
    self.id = get("id")
    self.uri = get("uri")
    self.__extras__ = (
        None if CallQueueMemberInfoKeys.issuperset(d) else {k: d[k] for k in d if k not in CallQueueMemberInfoKeys}
    )
    return self


CallQueueMemberInfo.__decode__ = decode_CallQueueMemberInfo
CallQueueMemberInfoKeys = frozenset(
    (
        "extensionNumber",
        "id",
        "uri",
    )
)


class CallQueueMembers(Model):
    """One page of the members of a call queue."""

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
    navigation: PageNavigationModel
    """Links to the neighbouring pages; no `next_page` means the end."""
    paging: EnumeratedPagingModel
    """Where this page stands; totals may be missing."""
    records: list[CallQueueMemberInfo]
    """Members of this page."""
    uri: str
    """Address that gives this very page again."""

    def __init__(
        self,
        *,
        navigation: PageNavigationModel,
        paging: EnumeratedPagingModel,
        records: list[CallQueueMemberInfo],
        uri: str,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        fill(self, locals())

    def to_dict(self) -> dict[str, Any]:
        d: dict[str, Any] = {}
        v: Any
        v = self.navigation
        if v is not None:
            d["navigation"] = v.to_dict() if typeof(v) is PageNavigationModel else encode(v)
        v = self.paging
        if v is not None:
            d["paging"] = v.to_dict() if typeof(v) is EnumeratedPagingModel else encode(v)
        v = self.records
        if v is not None:
            d["records"] = (
                [i0.to_dict() if typeof(i0) is CallQueueMemberInfo else encode(i0) for i0 in v]
                if typeof(v) is list
                else encode(v)
            )
        v = self.uri
        if v is not None:
            d["uri"] = v
        if self.__extras__:
            d.update(self.__extras__)
        return d


def decode_CallQueueMembers(d: dict[str, Any]) -> CallQueueMembers:
    """Decode a `CallQueueMembers`; what does not fit is passed on."""
    self = new(CallQueueMembers)
    get: Getter = d.get
    v = get("navigation")
    self.navigation = decode_PageNavigationModel(v) if typeof(v) is dict else v
    v = get("paging")
    self.paging = decode_EnumeratedPagingModel(v) if typeof(v) is dict else v
    v = get("records")
    self.records = (
        [decode_CallQueueMemberInfo(i0) if typeof(i0) is dict else i0 for i0 in v] if typeof(v) is list else v
    )
    self.uri = get("uri")
    self.__extras__ = (
        None if CallQueueMembersKeys.issuperset(d) else {k: d[k] for k in d if k not in CallQueueMembersKeys}
    )
    return self


CallQueueMembers.__decode__ = decode_CallQueueMembers
CallQueueMembersKeys = frozenset(
    (
        "navigation",
        "paging",
        "records",
        "uri",
    )
)


class CallQueueOverflowSettings(Model):
    """The object `CallQueueOverflowSettings`."""

    __slots__ = (
        "enabled",
        "items",
        "sub_type",
    )
    __fields__ = __slots__
    __converted__ = {
        "items": "items",
        "sub_type": "subType",
    }
    enabled: bool | None
    items: list[CallQueueInfo] | None
    sub_type: AllExtensionSubtypesEnum | None

    def __init__(
        self,
        *,
        enabled: bool | None = None,
        items: list[CallQueueInfo] | None = None,
        sub_type: AllExtensionSubtypesEnum
        | Literal["VideoPro", "VideoProPlus", "DigitalSignageOnlyRooms", "Unknown", "Emergency"]
        | None = None,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        fill(self, locals())

    def to_dict(self) -> dict[str, Any]:
        d: dict[str, Any] = {}
        v: Any
        v = self.enabled
        if v is not None:
            d["enabled"] = v
        v = self.items
        if v is not None:
            d["items"] = (
                [i0.to_dict() if typeof(i0) is CallQueueInfo else encode(i0) for i0 in v]
                if typeof(v) is list
                else encode(v)
            )
        v = self.sub_type
        if v is not None:
            d["subType"] = v.wire if typeof(v) is AllExtensionSubtypesEnum else v
        if self.__extras__:
            d.update(self.__extras__)
        return d


def decode_CallQueueOverflowSettings(d: dict[str, Any]) -> CallQueueOverflowSettings:
    """Decode a `CallQueueOverflowSettings`; what does not fit is passed on."""
    self = new(CallQueueOverflowSettings)
    get: Getter = d.get
    self.enabled = get("enabled")
    v = get("items")
    self.items = [decode_CallQueueInfo(i0) if typeof(i0) is dict else i0 for i0 in v] if typeof(v) is list else v
    v = get("subType")
    self.sub_type = AllExtensionSubtypesEnumTable[v] if typeof(v) is str else v
    self.__extras__ = (
        None
        if CallQueueOverflowSettingsKeys.issuperset(d)
        else {k: d[k] for k in d if k not in CallQueueOverflowSettingsKeys}
    )
    return self


CallQueueOverflowSettings.__decode__ = decode_CallQueueOverflowSettings
CallQueueOverflowSettingsKeys = frozenset(
    (
        "enabled",
        "items",
        "subType",
    )
)


class CallQueueOverflowSettingsRequestResource(Model):
    """The object `CallQueueOverflowSettingsRequestResource`."""

    __slots__ = (
        "enabled",
        "items",
    )
    __fields__ = __slots__
    __converted__ = {
        "items": "items",
    }
    enabled: bool | None
    items: list[CallQueueIdResource] | None

    def __init__(
        self,
        *,
        enabled: bool | None = None,
        items: Sequence[CallQueueIdResource | CallQueueIdResourceDict] | None = None,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        fill(self, locals())

    def to_dict(self) -> dict[str, Any]:
        d: dict[str, Any] = {}
        v: Any
        v = self.enabled
        if v is not None:
            d["enabled"] = v
        v = self.items
        if v is not None:
            d["items"] = (
                [i0.to_dict() if typeof(i0) is CallQueueIdResource else encode(i0) for i0 in v]
                if typeof(v) is list
                else encode(v)
            )
        if self.__extras__:
            d.update(self.__extras__)
        return d


def decode_CallQueueOverflowSettingsRequestResource(d: dict[str, Any]) -> CallQueueOverflowSettingsRequestResource:
    """Decode a `CallQueueOverflowSettingsRequestResource`; what does not fit is passed on."""
    self = new(CallQueueOverflowSettingsRequestResource)
    get: Getter = d.get
    self.enabled = get("enabled")
    v = get("items")
    self.items = [decode_CallQueueIdResource(i0) if typeof(i0) is dict else i0 for i0 in v] if typeof(v) is list else v
    self.__extras__ = (
        None
        if CallQueueOverflowSettingsRequestResourceKeys.issuperset(d)
        else {k: d[k] for k in d if k not in CallQueueOverflowSettingsRequestResourceKeys}
    )
    return self


CallQueueOverflowSettingsRequestResource.__decode__ = decode_CallQueueOverflowSettingsRequestResource
CallQueueOverflowSettingsRequestResourceKeys = frozenset(
    (
        "enabled",
        "items",
    )
)


class CallQueueServiceLevelSettings(Model):
    """The object `CallQueueServiceLevelSettings`."""

    __slots__ = (
        "abandoned_threshold_seconds",
        "include_abandoned_calls",
        "sla_goal",
        "sla_threshold_seconds",
    )
    __fields__ = __slots__
    abandoned_threshold_seconds: int | None
    include_abandoned_calls: bool | None
    sla_goal: int | None
    sla_threshold_seconds: int | None

    def __init__(
        self,
        *,
        abandoned_threshold_seconds: int | None = None,
        include_abandoned_calls: bool | None = None,
        sla_goal: int | None = None,
        sla_threshold_seconds: int | None = None,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        fill(self, locals())

    def to_dict(self) -> dict[str, Any]:
        d: dict[str, Any] = {}
        v: Any
        v = self.abandoned_threshold_seconds
        if v is not None:
            d["abandonedThresholdSeconds"] = v
        v = self.include_abandoned_calls
        if v is not None:
            d["includeAbandonedCalls"] = v
        v = self.sla_goal
        if v is not None:
            d["slaGoal"] = v
        v = self.sla_threshold_seconds
        if v is not None:
            d["slaThresholdSeconds"] = v
        if self.__extras__:
            d.update(self.__extras__)
        return d


def decode_CallQueueServiceLevelSettings(d: dict[str, Any]) -> CallQueueServiceLevelSettings:
    """Decode a `CallQueueServiceLevelSettings`; what does not fit is passed on."""
    self = new(CallQueueServiceLevelSettings)
    get: Getter = d.get
    self.abandoned_threshold_seconds = get("abandonedThresholdSeconds")
    self.include_abandoned_calls = get("includeAbandonedCalls")
    self.sla_goal = get("slaGoal")
    self.sla_threshold_seconds = get("slaThresholdSeconds")
    self.__extras__ = (
        None
        if CallQueueServiceLevelSettingsKeys.issuperset(d)
        else {k: d[k] for k in d if k not in CallQueueServiceLevelSettingsKeys}
    )
    return self


CallQueueServiceLevelSettings.__decode__ = decode_CallQueueServiceLevelSettings
CallQueueServiceLevelSettingsKeys = frozenset(
    (
        "abandonedThresholdSeconds",
        "includeAbandonedCalls",
        "slaGoal",
        "slaThresholdSeconds",
    )
)


class DepartmentBulkAssignResource(Model):
    """The object `DepartmentBulkAssignResource`."""

    __slots__ = ("items",)
    __fields__ = __slots__
    __converted__ = {
        "items": "items",
    }
    items: list[BulkAssignItem] | None

    def __init__(
        self,
        *,
        items: Sequence[BulkAssignItem | BulkAssignItemDict] | None = None,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        fill(self, locals())

    def to_dict(self) -> dict[str, Any]:
        d: dict[str, Any] = {}
        v: Any
        v = self.items
        if v is not None:
            d["items"] = (
                [i0.to_dict() if typeof(i0) is BulkAssignItem else encode(i0) for i0 in v]
                if typeof(v) is list
                else encode(v)
            )
        if self.__extras__:
            d.update(self.__extras__)
        return d


def decode_DepartmentBulkAssignResource(d: dict[str, Any]) -> DepartmentBulkAssignResource:
    """Decode a `DepartmentBulkAssignResource`; what does not fit is passed on."""
    self = new(DepartmentBulkAssignResource)
    get: Getter = d.get
    v = get("items")
    self.items = [decode_BulkAssignItem(i0) if typeof(i0) is dict else i0 for i0 in v] if typeof(v) is list else v
    self.__extras__ = (
        None
        if DepartmentBulkAssignResourceKeys.issuperset(d)
        else {k: d[k] for k in d if k not in DepartmentBulkAssignResourceKeys}
    )
    return self


DepartmentBulkAssignResource.__decode__ = decode_DepartmentBulkAssignResource
DepartmentBulkAssignResourceKeys = frozenset(("items",))


class DepartmentMemberList(Model):
    """The object `DepartmentMemberList`."""

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
    navigation: PageNavigationModel | None
    paging: EnumeratedPagingModel | None
    records: list[ExtensionInfo] | None
    uri: str | None

    def __init__(
        self,
        *,
        navigation: PageNavigationModel | None = None,
        paging: EnumeratedPagingModel | None = None,
        records: list[ExtensionInfo] | None = None,
        uri: str | None = None,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        fill(self, locals())

    def to_dict(self) -> dict[str, Any]:
        d: dict[str, Any] = {}
        v: Any
        v = self.navigation
        if v is not None:
            d["navigation"] = v.to_dict() if typeof(v) is PageNavigationModel else encode(v)
        v = self.paging
        if v is not None:
            d["paging"] = v.to_dict() if typeof(v) is EnumeratedPagingModel else encode(v)
        v = self.records
        if v is not None:
            d["records"] = (
                [i0.to_dict() if typeof(i0) is ExtensionInfo else encode(i0) for i0 in v]
                if typeof(v) is list
                else encode(v)
            )
        v = self.uri
        if v is not None:
            d["uri"] = v
        if self.__extras__:
            d.update(self.__extras__)
        return d


def decode_DepartmentMemberList(d: dict[str, Any]) -> DepartmentMemberList:
    """Decode a `DepartmentMemberList`; what does not fit is passed on."""
    self = new(DepartmentMemberList)
    get: Getter = d.get
    v = get("navigation")
    self.navigation = decode_PageNavigationModel(v) if typeof(v) is dict else v
    v = get("paging")
    self.paging = decode_EnumeratedPagingModel(v) if typeof(v) is dict else v
    v = get("records")
    self.records = [decode_ExtensionInfo(i0) if typeof(i0) is dict else i0 for i0 in v] if typeof(v) is list else v
    self.uri = get("uri")
    self.__extras__ = (
        None if DepartmentMemberListKeys.issuperset(d) else {k: d[k] for k in d if k not in DepartmentMemberListKeys}
    )
    return self


DepartmentMemberList.__decode__ = decode_DepartmentMemberList
DepartmentMemberListKeys = frozenset(
    (
        "navigation",
        "paging",
        "records",
        "uri",
    )
)


class QueueShortInfoResource(Model):
    """The object `QueueShortInfoResource`."""

    __slots__ = (
        "id",
        "name",
    )
    __fields__ = __slots__
    id: str | None
    name: str | None

    def __init__(
        self,
        *,
        id: str | None = None,
        name: str | None = None,
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
        if self.__extras__:
            d.update(self.__extras__)
        return d


def decode_QueueShortInfoResource(d: dict[str, Any]) -> QueueShortInfoResource:
    """Decode a `QueueShortInfoResource`; what does not fit is passed on."""
    self = new(QueueShortInfoResource)
    get: Getter = d.get
    self.id = get("id")
    self.name = get("name")
    self.__extras__ = (
        None
        if QueueShortInfoResourceKeys.issuperset(d)
        else {k: d[k] for k in d if k not in QueueShortInfoResourceKeys}
    )
    return self


QueueShortInfoResource.__decode__ = decode_QueueShortInfoResource
QueueShortInfoResourceKeys = frozenset(
    (
        "id",
        "name",
    )
)


class UserCallQueues(Model):
    """The object `UserCallQueues`."""

    __slots__ = ("records",)
    __fields__ = __slots__
    __converted__ = {
        "records": "records",
    }
    records: list[QueueShortInfoResource] | None

    def __init__(
        self,
        *,
        records: Sequence[QueueShortInfoResource | QueueShortInfoResourceDict] | None = None,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        fill(self, locals())

    def to_dict(self) -> dict[str, Any]:
        d: dict[str, Any] = {}
        v: Any
        v = self.records
        if v is not None:
            d["records"] = (
                [i0.to_dict() if typeof(i0) is QueueShortInfoResource else encode(i0) for i0 in v]
                if typeof(v) is list
                else encode(v)
            )
        if self.__extras__:
            d.update(self.__extras__)
        return d


def decode_UserCallQueues(d: dict[str, Any]) -> UserCallQueues:
    """Decode a `UserCallQueues`; what does not fit is passed on."""
    self = new(UserCallQueues)
    get: Getter = d.get
    v = get("records")
    self.records = (
        [decode_QueueShortInfoResource(i0) if typeof(i0) is dict else i0 for i0 in v] if typeof(v) is list else v
    )
    self.__extras__ = None if UserCallQueuesKeys.issuperset(d) else {k: d[k] for k in d if k not in UserCallQueuesKeys}
    return self


UserCallQueues.__decode__ = decode_UserCallQueues
UserCallQueuesKeys = frozenset(("records",))
