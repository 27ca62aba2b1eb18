"""Models: call queues."""

from __future__ import annotations

from typing import Any

from .._model import EnumTable, Getter, Model, encode, new, typeof
from ..types import OpenEnum
from ._shared_all_extension_subtypes_enum import AllExtensionSubtypesEnum, AllExtensionSubtypesEnumTable
from ._shared_call_queue_alert_timer_enum import CallQueueAlertTimerEnum, CallQueueAlertTimerEnumTable
from ._shared_enumerated_paging_model import EnumeratedPagingModel
from ._shared_extension_info import ExtensionInfo
from ._shared_page_navigation_model import PageNavigationModel
from ._shared_site_basic_info import SiteBasicInfo
from ._shared_site_reference import SiteReference


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
    ) -> None:
        self.__extras__ = None
        self.added_extension_ids = added_extension_ids
        self.department_id = department_id
        self.removed_extension_ids = removed_extension_ids

    @staticmethod
    def __decode__(d: dict[str, Any]) -> BulkAssignItem:
        self = new(BulkAssignItem)
        get: Getter = d.get
        self.added_extension_ids = get("addedExtensionIds")
        self.department_id = get("departmentId")
        self.removed_extension_ids = get("removedExtensionIds")
        self.__extras__ = (
            None if BulkAssignItemKeys.issuperset(d) else {k: d[k] for k in d if k not in BulkAssignItemKeys}
        )
        return self

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
    ) -> None:
        self.__extras__ = None
        self.added_extension_ids = added_extension_ids
        self.removed_extension_ids = removed_extension_ids

    @staticmethod
    def __decode__(d: dict[str, Any]) -> CallQueueBulkAssignResource:
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
        site: SiteBasicInfo | None = None,
        status: ExtensionStatusEnumGroup | None = None,
        sub_type: CallQueueDetailsSubType | None = None,
        uri: str | None = None,
        alert_timer: CallQueueAlertTimerEnum | None = None,
        editable_member_status: bool | None = None,
        service_level_settings: CallQueueServiceLevelSettings | None = None,
    ) -> None:
        self.__extras__ = None
        self.extension_number = extension_number
        self.id = id
        self.name = name
        self.site = site
        self.status = status
        self.sub_type = sub_type
        self.uri = uri
        self.alert_timer = alert_timer
        self.editable_member_status = editable_member_status
        self.service_level_settings = service_level_settings

    @staticmethod
    def __decode__(d: dict[str, Any]) -> CallQueueDetails:
        self = new(CallQueueDetails)
        get: Getter = d.get
        self.extension_number = get("extensionNumber")
        self.id = get("id")
        self.name = get("name")
        v = get("site")
        self.site = SiteBasicInfo.__decode__(v) if typeof(v) is dict else v
        v = get("status")
        self.status = ExtensionStatusEnumGroupTable[v] if typeof(v) is str else v
        v = get("subType")
        self.sub_type = CallQueueDetailsSubTypeTable[v] if typeof(v) is str else v
        self.uri = get("uri")
        v = get("alertTimer")
        self.alert_timer = CallQueueAlertTimerEnumTable[v] if typeof(v) is int else v
        self.editable_member_status = get("editableMemberStatus")
        v = get("serviceLevelSettings")
        self.service_level_settings = CallQueueServiceLevelSettings.__decode__(v) if typeof(v) is dict else v
        self.__extras__ = (
            None if CallQueueDetailsKeys.issuperset(d) else {k: d[k] for k in d if k not in CallQueueDetailsKeys}
        )
        return self

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
        alert_timer: CallQueueAlertTimerEnum | None = None,
        editable_member_status: bool | None = None,
        extension_number: str | None = None,
        name: str | None = None,
        service_level_settings: CallQueueServiceLevelSettings | None = None,
        site: SiteReference | None = None,
        status: ExtensionStatusEnumGroup | None = None,
        sub_type: CallQueueDetailsForUpdateSubType | None = None,
    ) -> None:
        self.__extras__ = None
        self.alert_timer = alert_timer
        self.editable_member_status = editable_member_status
        self.extension_number = extension_number
        self.name = name
        self.service_level_settings = service_level_settings
        self.site = site
        self.status = status
        self.sub_type = sub_type

    @staticmethod
    def __decode__(d: dict[str, Any]) -> CallQueueDetailsForUpdate:
        self = new(CallQueueDetailsForUpdate)
        get: Getter = d.get
        v = get("alertTimer")
        self.alert_timer = CallQueueAlertTimerEnumTable[v] if typeof(v) is int else v
        self.editable_member_status = get("editableMemberStatus")
        self.extension_number = get("extensionNumber")
        self.name = get("name")
        v = get("serviceLevelSettings")
        self.service_level_settings = CallQueueServiceLevelSettings.__decode__(v) if typeof(v) is dict else v
        v = get("site")
        self.site = SiteReference.__decode__(v) if typeof(v) is dict else v
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
    ) -> None:
        self.__extras__ = None
        self.id = id

    @staticmethod
    def __decode__(d: dict[str, Any]) -> CallQueueIdResource:
        self = new(CallQueueIdResource)
        get: Getter = d.get
        self.id = get("id")
        self.__extras__ = (
            None if CallQueueIdResourceKeys.issuperset(d) else {k: d[k] for k in d if k not in CallQueueIdResourceKeys}
        )
        return self

    def to_dict(self) -> dict[str, Any]:
        d: dict[str, Any] = {}
        v: Any
        v = self.id
        if v is not None:
            d["id"] = v
        if self.__extras__:
            d.update(self.__extras__)
        return d


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
        site: SiteBasicInfo | None = None,
        status: ExtensionStatusEnumGroup | None = None,
        sub_type: CallQueueInfoSubType | None = None,
        uri: str | None = None,
    ) -> None:
        self.__extras__ = None
        self.extension_number = extension_number
        self.id = id
        self.name = name
        self.site = site
        self.status = status
        self.sub_type = sub_type
        self.uri = uri

    @staticmethod
    def __decode__(d: dict[str, Any]) -> CallQueueInfo:
        self = new(CallQueueInfo)
        get: Getter = d.get
        self.extension_number = get("extensionNumber")
        self.id = get("id")
        self.name = get("name")
        v = get("site")
        self.site = SiteBasicInfo.__decode__(v) if typeof(v) is dict else v
        v = get("status")
        self.status = ExtensionStatusEnumGroupTable[v] if typeof(v) is str else v
        v = get("subType")
        self.sub_type = CallQueueInfoSubTypeTable[v] if typeof(v) is str else v
        self.uri = get("uri")
        self.__extras__ = (
            None if CallQueueInfoKeys.issuperset(d) else {k: d[k] for k in d if k not in CallQueueInfoKeys}
        )
        return self

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
    ) -> None:
        self.__extras__ = None
        self.navigation = navigation
        self.paging = paging
        self.records = records
        self.uri = uri

    @staticmethod
    def __decode__(d: dict[str, Any]) -> CallQueueList:
        self = new(CallQueueList)
        get: Getter = d.get
        v = get("navigation")
        self.navigation = PageNavigationModel.__decode__(v) if typeof(v) is dict else v
        v = get("paging")
        self.paging = EnumeratedPagingModel.__decode__(v) if typeof(v) is dict else v
        v = get("records")
        self.records = (
            [CallQueueInfo.__decode__(i0) if typeof(i0) is dict else i0 for i0 in v] if typeof(v) is list else v
        )
        self.uri = get("uri")
        self.__extras__ = (
            None if CallQueueListKeys.issuperset(d) else {k: d[k] for k in d if k not in CallQueueListKeys}
        )
        return self

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
    ) -> None:
        self.__extras__ = None
        self.extension_number = extension_number
        self.id = id
        self.uri = uri

    @staticmethod
    def __decode__(d: dict[str, Any]) -> CallQueueMemberInfo:
        self = new(CallQueueMemberInfo)
        get: Getter = d.get
        self.extension_number = get("extensionNumber")
        self.id = get("id")
        self.uri = get("uri")
        self.__extras__ = (
            None if CallQueueMemberInfoKeys.issuperset(d) else {k: d[k] for k in d if k not in CallQueueMemberInfoKeys}
        )
        return self

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
    ) -> None:
        self.__extras__ = None
        self.navigation = navigation
        self.paging = paging
        self.records = records
        self.uri = uri

    @staticmethod
    def __decode__(d: dict[str, Any]) -> CallQueueMembers:
        self = new(CallQueueMembers)
        get: Getter = d.get
        v = get("navigation")
        self.navigation = PageNavigationModel.__decode__(v) if typeof(v) is dict else v
        v = get("paging")
        self.paging = EnumeratedPagingModel.__decode__(v) if typeof(v) is dict else v
        v = get("records")
        self.records = (
            [CallQueueMemberInfo.__decode__(i0) if typeof(i0) is dict else i0 for i0 in v] if typeof(v) is list else v
        )
        self.uri = get("uri")
        self.__extras__ = (
            None if CallQueueMembersKeys.issuperset(d) else {k: d[k] for k in d if k not in CallQueueMembersKeys}
        )
        return self

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
    enabled: bool | None
    items: list[CallQueueInfo] | None
    sub_type: AllExtensionSubtypesEnum | None

    def __init__(
        self,
        *,
        enabled: bool | None = None,
        items: list[CallQueueInfo] | None = None,
        sub_type: AllExtensionSubtypesEnum | None = None,
    ) -> None:
        self.__extras__ = None
        self.enabled = enabled
        self.items = items
        self.sub_type = sub_type

    @staticmethod
    def __decode__(d: dict[str, Any]) -> CallQueueOverflowSettings:
        self = new(CallQueueOverflowSettings)
        get: Getter = d.get
        self.enabled = get("enabled")
        v = get("items")
        self.items = (
            [CallQueueInfo.__decode__(i0) if typeof(i0) is dict else i0 for i0 in v] if typeof(v) is list else v
        )
        v = get("subType")
        self.sub_type = AllExtensionSubtypesEnumTable[v] if typeof(v) is str else v
        self.__extras__ = (
            None
            if CallQueueOverflowSettingsKeys.issuperset(d)
            else {k: d[k] for k in d if k not in CallQueueOverflowSettingsKeys}
        )
        return self

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
    enabled: bool | None
    items: list[CallQueueIdResource] | None

    def __init__(
        self,
        *,
        enabled: bool | None = None,
        items: list[CallQueueIdResource] | None = None,
    ) -> None:
        self.__extras__ = None
        self.enabled = enabled
        self.items = items

    @staticmethod
    def __decode__(d: dict[str, Any]) -> CallQueueOverflowSettingsRequestResource:
        self = new(CallQueueOverflowSettingsRequestResource)
        get: Getter = d.get
        self.enabled = get("enabled")
        v = get("items")
        self.items = (
            [CallQueueIdResource.__decode__(i0) if typeof(i0) is dict else i0 for i0 in v] if typeof(v) is list else v
        )
        self.__extras__ = (
            None
            if CallQueueOverflowSettingsRequestResourceKeys.issuperset(d)
            else {k: d[k] for k in d if k not in CallQueueOverflowSettingsRequestResourceKeys}
        )
        return self

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
    ) -> None:
        self.__extras__ = None
        self.abandoned_threshold_seconds = abandoned_threshold_seconds
        self.include_abandoned_calls = include_abandoned_calls
        self.sla_goal = sla_goal
        self.sla_threshold_seconds = sla_threshold_seconds

    @staticmethod
    def __decode__(d: dict[str, Any]) -> CallQueueServiceLevelSettings:
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
    items: list[BulkAssignItem] | None

    def __init__(
        self,
        *,
        items: list[BulkAssignItem] | None = None,
    ) -> None:
        self.__extras__ = None
        self.items = items

    @staticmethod
    def __decode__(d: dict[str, Any]) -> DepartmentBulkAssignResource:
        self = new(DepartmentBulkAssignResource)
        get: Getter = d.get
        v = get("items")
        self.items = (
            [BulkAssignItem.__decode__(i0) if typeof(i0) is dict else i0 for i0 in v] if typeof(v) is list else v
        )
        self.__extras__ = (
            None
            if DepartmentBulkAssignResourceKeys.issuperset(d)
            else {k: d[k] for k in d if k not in DepartmentBulkAssignResourceKeys}
        )
        return self

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
    ) -> None:
        self.__extras__ = None
        self.navigation = navigation
        self.paging = paging
        self.records = records
        self.uri = uri

    @staticmethod
    def __decode__(d: dict[str, Any]) -> DepartmentMemberList:
        self = new(DepartmentMemberList)
        get: Getter = d.get
        v = get("navigation")
        self.navigation = PageNavigationModel.__decode__(v) if typeof(v) is dict else v
        v = get("paging")
        self.paging = EnumeratedPagingModel.__decode__(v) if typeof(v) is dict else v
        v = get("records")
        self.records = (
            [ExtensionInfo.__decode__(i0) if typeof(i0) is dict else i0 for i0 in v] if typeof(v) is list else v
        )
        self.uri = get("uri")
        self.__extras__ = (
            None
            if DepartmentMemberListKeys.issuperset(d)
            else {k: d[k] for k in d if k not in DepartmentMemberListKeys}
        )
        return self

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
    ) -> None:
        self.__extras__ = None
        self.id = id
        self.name = name

    @staticmethod
    def __decode__(d: dict[str, Any]) -> QueueShortInfoResource:
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
    records: list[QueueShortInfoResource] | None

    def __init__(
        self,
        *,
        records: list[QueueShortInfoResource] | None = None,
    ) -> None:
        self.__extras__ = None
        self.records = records

    @staticmethod
    def __decode__(d: dict[str, Any]) -> UserCallQueues:
        self = new(UserCallQueues)
        get: Getter = d.get
        v = get("records")
        self.records = (
            [QueueShortInfoResource.__decode__(i0) if typeof(i0) is dict else i0 for i0 in v]
            if typeof(v) is list
            else v
        )
        self.__extras__ = (
            None if UserCallQueuesKeys.issuperset(d) else {k: d[k] for k in d if k not in UserCallQueuesKeys}
        )
        return self

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


UserCallQueuesKeys = frozenset(("records",))
