"""Models: call monitoring groups."""

from __future__ import annotations

from typing import Any

from .._model import EnumTable, Getter, Model, encode, new, typeof
from ..types import OpenEnum
from ._shared_enumerated_paging_model import EnumeratedPagingModel
from ._shared_page_navigation_model import PageNavigationModel


class CallMonitoringExtensionInfoPermissionsItem(OpenEnum):
    """Values of `CallMonitoringExtensionInfoPermissionsItem`."""

    MONITORING = "Monitoring"
    MONITORED = "Monitored"


CallMonitoringExtensionInfoPermissionsItemTable = EnumTable(CallMonitoringExtensionInfoPermissionsItem)


class CallMonitoringGroupMemberInfoPermissionsItem(OpenEnum):
    """Values of `CallMonitoringGroupMemberInfoPermissionsItem`."""

    MONITORING = "Monitoring"
    MONITORED = "Monitored"


CallMonitoringGroupMemberInfoPermissionsItemTable = EnumTable(CallMonitoringGroupMemberInfoPermissionsItem)


class CallMonitoringBulkAssign(Model):
    """The object `CallMonitoringBulkAssign`."""

    __slots__ = (
        "added_extensions",
        "removed_extensions",
        "updated_extensions",
    )
    __fields__ = __slots__
    added_extensions: list[CallMonitoringExtensionInfo] | None
    removed_extensions: list[CallMonitoringExtensionInfo] | None
    updated_extensions: list[CallMonitoringExtensionInfo] | None

    def __init__(
        self,
        *,
        added_extensions: list[CallMonitoringExtensionInfo] | None = None,
        removed_extensions: list[CallMonitoringExtensionInfo] | None = None,
        updated_extensions: list[CallMonitoringExtensionInfo] | None = None,
    ) -> None:
        self.__extras__ = None
        self.added_extensions = added_extensions
        self.removed_extensions = removed_extensions
        self.updated_extensions = updated_extensions

    @staticmethod
    def __decode__(d: dict[str, Any]) -> CallMonitoringBulkAssign:
        self = new(CallMonitoringBulkAssign)
        get: Getter = d.get
        v = get("addedExtensions")
        self.added_extensions = (
            [CallMonitoringExtensionInfo.__decode__(i0) if typeof(i0) is dict else i0 for i0 in v]
            if typeof(v) is list
            else v
        )
        v = get("removedExtensions")
        self.removed_extensions = (
            [CallMonitoringExtensionInfo.__decode__(i0) if typeof(i0) is dict else i0 for i0 in v]
            if typeof(v) is list
            else v
        )
        v = get("updatedExtensions")
        self.updated_extensions = (
            [CallMonitoringExtensionInfo.__decode__(i0) if typeof(i0) is dict else i0 for i0 in v]
            if typeof(v) is list
            else v
        )
        self.__extras__ = (
            None
            if CallMonitoringBulkAssignKeys.issuperset(d)
            else {k: d[k] for k in d if k not in CallMonitoringBulkAssignKeys}
        )
        return self

    def to_dict(self) -> dict[str, Any]:
        d: dict[str, Any] = {}
        v: Any
        v = self.added_extensions
        if v is not None:
            d["addedExtensions"] = (
                [i0.to_dict() if typeof(i0) is CallMonitoringExtensionInfo else encode(i0) for i0 in v]
                if typeof(v) is list
                else encode(v)
            )
        v = self.removed_extensions
        if v is not None:
            d["removedExtensions"] = (
                [i0.to_dict() if typeof(i0) is CallMonitoringExtensionInfo else encode(i0) for i0 in v]
                if typeof(v) is list
                else encode(v)
            )
        v = self.updated_extensions
        if v is not None:
            d["updatedExtensions"] = (
                [i0.to_dict() if typeof(i0) is CallMonitoringExtensionInfo else encode(i0) for i0 in v]
                if typeof(v) is list
                else encode(v)
            )
        if self.__extras__:
            d.update(self.__extras__)
        return d


CallMonitoringBulkAssignKeys = frozenset(
    (
        "addedExtensions",
        "removedExtensions",
        "updatedExtensions",
    )
)


class CallMonitoringExtensionInfo(Model):
    """The object `CallMonitoringExtensionInfo`."""

    __slots__ = (
        "id",
        "permissions",
    )
    __fields__ = __slots__
    id: str | None
    permissions: list[CallMonitoringExtensionInfoPermissionsItem] | None

    def __init__(
        self,
        *,
        id: str | None = None,
        permissions: list[CallMonitoringExtensionInfoPermissionsItem] | None = None,
    ) -> None:
        self.__extras__ = None
        self.id = id
        self.permissions = permissions

    @staticmethod
    def __decode__(d: dict[str, Any]) -> CallMonitoringExtensionInfo:
        self = new(CallMonitoringExtensionInfo)
        get: Getter = d.get
        self.id = get("id")
        v = get("permissions")
        self.permissions = (
            [CallMonitoringExtensionInfoPermissionsItemTable[i0] if typeof(i0) is str else i0 for i0 in v]
            if typeof(v) is list
            else v
        )
        self.__extras__ = (
            None
            if CallMonitoringExtensionInfoKeys.issuperset(d)
            else {k: d[k] for k in d if k not in CallMonitoringExtensionInfoKeys}
        )
        return self

    def to_dict(self) -> dict[str, Any]:
        d: dict[str, Any] = {}
        v: Any
        v = self.id
        if v is not None:
            d["id"] = v
        v = self.permissions
        if v is not None:
            d["permissions"] = (
                [i0.wire if typeof(i0) is CallMonitoringExtensionInfoPermissionsItem else i0 for i0 in v]
                if typeof(v) is list
                else encode(v)
            )
        if self.__extras__:
            d.update(self.__extras__)
        return d


CallMonitoringExtensionInfoKeys = frozenset(
    (
        "id",
        "permissions",
    )
)


class CallMonitoringGroup(Model):
    """The object `CallMonitoringGroup`."""

    __slots__ = (
        "id",
        "name",
        "site",
        "uri",
    )
    __fields__ = __slots__
    id: str | None
    name: str | None
    site: CallMonitoringGroupSite | None
    uri: str | None

    def __init__(
        self,
        *,
        id: str | None = None,
        name: str | None = None,
        site: CallMonitoringGroupSite | None = None,
        uri: str | None = None,
    ) -> None:
        self.__extras__ = None
        self.id = id
        self.name = name
        self.site = site
        self.uri = uri

    @staticmethod
    def __decode__(d: dict[str, Any]) -> CallMonitoringGroup:
        self = new(CallMonitoringGroup)
        get: Getter = d.get
        self.id = get("id")
        self.name = get("name")
        v = get("site")
        self.site = CallMonitoringGroupSite.__decode__(v) if typeof(v) is dict else v
        self.uri = get("uri")
        self.__extras__ = (
            None if CallMonitoringGroupKeys.issuperset(d) else {k: d[k] for k in d if k not in CallMonitoringGroupKeys}
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
        v = self.site
        if v is not None:
            d["site"] = v.to_dict() if typeof(v) is CallMonitoringGroupSite else encode(v)
        v = self.uri
        if v is not None:
            d["uri"] = v
        if self.__extras__:
            d.update(self.__extras__)
        return d


CallMonitoringGroupKeys = frozenset(
    (
        "id",
        "name",
        "site",
        "uri",
    )
)


class CallMonitoringGroupMemberInfo(Model):
    """The object `CallMonitoringGroupMemberInfo`."""

    __slots__ = (
        "extension_number",
        "id",
        "permissions",
        "uri",
    )
    __fields__ = __slots__
    extension_number: str | None
    id: str | None
    permissions: list[CallMonitoringGroupMemberInfoPermissionsItem] | None
    uri: str | None

    def __init__(
        self,
        *,
        extension_number: str | None = None,
        id: str | None = None,
        permissions: list[CallMonitoringGroupMemberInfoPermissionsItem] | None = None,
        uri: str | None = None,
    ) -> None:
        self.__extras__ = None
        self.extension_number = extension_number
        self.id = id
        self.permissions = permissions
        self.uri = uri

    @staticmethod
    def __decode__(d: dict[str, Any]) -> CallMonitoringGroupMemberInfo:
        self = new(CallMonitoringGroupMemberInfo)
        get: Getter = d.get
        self.extension_number = get("extensionNumber")
        self.id = get("id")
        v = get("permissions")
        self.permissions = (
            [CallMonitoringGroupMemberInfoPermissionsItemTable[i0] if typeof(i0) is str else i0 for i0 in v]
            if typeof(v) is list
            else v
        )
        self.uri = get("uri")
        self.__extras__ = (
            None
            if CallMonitoringGroupMemberInfoKeys.issuperset(d)
            else {k: d[k] for k in d if k not in CallMonitoringGroupMemberInfoKeys}
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
        v = self.permissions
        if v is not None:
            d["permissions"] = (
                [i0.wire if typeof(i0) is CallMonitoringGroupMemberInfoPermissionsItem else i0 for i0 in v]
                if typeof(v) is list
                else encode(v)
            )
        v = self.uri
        if v is not None:
            d["uri"] = v
        if self.__extras__:
            d.update(self.__extras__)
        return d


CallMonitoringGroupMemberInfoKeys = frozenset(
    (
        "extensionNumber",
        "id",
        "permissions",
        "uri",
    )
)


class CallMonitoringGroupMemberList(Model):
    """The object `CallMonitoringGroupMemberList`."""

    __slots__ = (
        "navigation",
        "paging",
        "records",
        "uri",
    )
    __fields__ = __slots__
    navigation: PageNavigationModel
    paging: EnumeratedPagingModel
    records: list[CallMonitoringGroupMemberInfo]
    uri: str

    def __init__(
        self,
        *,
        navigation: PageNavigationModel,
        paging: EnumeratedPagingModel,
        records: list[CallMonitoringGroupMemberInfo],
        uri: str,
    ) -> None:
        self.__extras__ = None
        self.navigation = navigation
        self.paging = paging
        self.records = records
        self.uri = uri

    @staticmethod
    def __decode__(d: dict[str, Any]) -> CallMonitoringGroupMemberList:
        self = new(CallMonitoringGroupMemberList)
        get: Getter = d.get
        v = get("navigation")
        self.navigation = PageNavigationModel.__decode__(v) if typeof(v) is dict else v
        v = get("paging")
        self.paging = EnumeratedPagingModel.__decode__(v) if typeof(v) is dict else v
        v = get("records")
        self.records = (
            [CallMonitoringGroupMemberInfo.__decode__(i0) if typeof(i0) is dict else i0 for i0 in v]
            if typeof(v) is list
            else v
        )
        self.uri = get("uri")
        self.__extras__ = (
            None
            if CallMonitoringGroupMemberListKeys.issuperset(d)
            else {k: d[k] for k in d if k not in CallMonitoringGroupMemberListKeys}
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
                [i0.to_dict() if typeof(i0) is CallMonitoringGroupMemberInfo else encode(i0) for i0 in v]
                if typeof(v) is list
                else encode(v)
            )
        v = self.uri
        if v is not None:
            d["uri"] = v
        if self.__extras__:
            d.update(self.__extras__)
        return d


CallMonitoringGroupMemberListKeys = frozenset(
    (
        "navigation",
        "paging",
        "records",
        "uri",
    )
)


class CallMonitoringGroupSite(Model):
    """The object `CallMonitoringGroupSite`."""

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
    def __decode__(d: dict[str, Any]) -> CallMonitoringGroupSite:
        self = new(CallMonitoringGroupSite)
        get: Getter = d.get
        self.id = get("id")
        self.name = get("name")
        self.__extras__ = (
            None
            if CallMonitoringGroupSiteKeys.issuperset(d)
            else {k: d[k] for k in d if k not in CallMonitoringGroupSiteKeys}
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


CallMonitoringGroupSiteKeys = frozenset(
    (
        "id",
        "name",
    )
)


class CallMonitoringGroups(Model):
    """The object `CallMonitoringGroups`."""

    __slots__ = (
        "navigation",
        "paging",
        "records",
        "uri",
    )
    __fields__ = __slots__
    navigation: PageNavigationModel
    paging: EnumeratedPagingModel
    records: list[CallMonitoringGroup]
    uri: str

    def __init__(
        self,
        *,
        navigation: PageNavigationModel,
        paging: EnumeratedPagingModel,
        records: list[CallMonitoringGroup],
        uri: str,
    ) -> None:
        self.__extras__ = None
        self.navigation = navigation
        self.paging = paging
        self.records = records
        self.uri = uri

    @staticmethod
    def __decode__(d: dict[str, Any]) -> CallMonitoringGroups:
        self = new(CallMonitoringGroups)
        get: Getter = d.get
        v = get("navigation")
        self.navigation = PageNavigationModel.__decode__(v) if typeof(v) is dict else v
        v = get("paging")
        self.paging = EnumeratedPagingModel.__decode__(v) if typeof(v) is dict else v
        v = get("records")
        self.records = (
            [CallMonitoringGroup.__decode__(i0) if typeof(i0) is dict else i0 for i0 in v] if typeof(v) is list else v
        )
        self.uri = get("uri")
        self.__extras__ = (
            None
            if CallMonitoringGroupsKeys.issuperset(d)
            else {k: d[k] for k in d if k not in CallMonitoringGroupsKeys}
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
                [i0.to_dict() if typeof(i0) is CallMonitoringGroup else encode(i0) for i0 in v]
                if typeof(v) is list
                else encode(v)
            )
        v = self.uri
        if v is not None:
            d["uri"] = v
        if self.__extras__:
            d.update(self.__extras__)
        return d


CallMonitoringGroupsKeys = frozenset(
    (
        "navigation",
        "paging",
        "records",
        "uri",
    )
)


class CreateCallMonitoringGroupRequest(Model):
    """The object `CreateCallMonitoringGroupRequest`."""

    __slots__ = (
        "name",
        "site",
    )
    __fields__ = __slots__
    name: str
    site: CreateCallMonitoringGroupRequestSite | None

    def __init__(
        self,
        *,
        name: str,
        site: CreateCallMonitoringGroupRequestSite | None = None,
    ) -> None:
        self.__extras__ = None
        self.name = name
        self.site = site

    @staticmethod
    def __decode__(d: dict[str, Any]) -> CreateCallMonitoringGroupRequest:
        self = new(CreateCallMonitoringGroupRequest)
        get: Getter = d.get
        self.name = get("name")
        v = get("site")
        self.site = CreateCallMonitoringGroupRequestSite.__decode__(v) if typeof(v) is dict else v
        self.__extras__ = (
            None
            if CreateCallMonitoringGroupRequestKeys.issuperset(d)
            else {k: d[k] for k in d if k not in CreateCallMonitoringGroupRequestKeys}
        )
        return self

    def to_dict(self) -> dict[str, Any]:
        d: dict[str, Any] = {}
        v: Any
        v = self.name
        if v is not None:
            d["name"] = v
        v = self.site
        if v is not None:
            d["site"] = v.to_dict() if typeof(v) is CreateCallMonitoringGroupRequestSite else encode(v)
        if self.__extras__:
            d.update(self.__extras__)
        return d


CreateCallMonitoringGroupRequestKeys = frozenset(
    (
        "name",
        "site",
    )
)


class CreateCallMonitoringGroupRequestSite(Model):
    """The object `CreateCallMonitoringGroupRequestSite`."""

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
    def __decode__(d: dict[str, Any]) -> CreateCallMonitoringGroupRequestSite:
        self = new(CreateCallMonitoringGroupRequestSite)
        get: Getter = d.get
        self.id = get("id")
        self.__extras__ = (
            None
            if CreateCallMonitoringGroupRequestSiteKeys.issuperset(d)
            else {k: d[k] for k in d if k not in CreateCallMonitoringGroupRequestSiteKeys}
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


CreateCallMonitoringGroupRequestSiteKeys = frozenset(("id",))
