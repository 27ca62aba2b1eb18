"""Models: call monitoring groups."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from .._model import EnumTable, Getter, Model, encode, fill, new, typeof
from ..types import OpenEnum
from ._shared_enumerated_paging_model import EnumeratedPagingModel, decode_EnumeratedPagingModel
from ._shared_page_navigation_model import PageNavigationModel, decode_PageNavigationModel

if TYPE_CHECKING:
    from collections.abc import Sequence
    from typing import Literal

    from ..bodies._call_monitoring_groups import (
        CallMonitoringExtensionInfoDict,
        CreateCallMonitoringGroupRequestSiteDict,
    )


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
    __converted__ = {
        "added_extensions": "addedExtensions",
        "removed_extensions": "removedExtensions",
        "updated_extensions": "updatedExtensions",
    }
    added_extensions: list[CallMonitoringExtensionInfo] | None
    removed_extensions: list[CallMonitoringExtensionInfo] | None
    updated_extensions: list[CallMonitoringExtensionInfo] | None

    def __init__(
        self,
        *,
        added_extensions: Sequence[CallMonitoringExtensionInfo | CallMonitoringExtensionInfoDict] | None = None,
        removed_extensions: Sequence[CallMonitoringExtensionInfo | CallMonitoringExtensionInfoDict] | None = None,
        updated_extensions: Sequence[CallMonitoringExtensionInfo | CallMonitoringExtensionInfoDict] | None = None,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        fill(self, locals())

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


def decode_CallMonitoringBulkAssign(d: dict[str, Any]) -> CallMonitoringBulkAssign:
    """Decode a `CallMonitoringBulkAssign`; what does not fit is passed on."""
    self = new(CallMonitoringBulkAssign)
    get: Getter = d.get
    v = get("addedExtensions")
    self.added_extensions = (
        [decode_CallMonitoringExtensionInfo(i0) if typeof(i0) is dict else i0 for i0 in v] if typeof(v) is list else v
    )
    v = get("removedExtensions")
    self.removed_extensions = (
        [decode_CallMonitoringExtensionInfo(i0) if typeof(i0) is dict else i0 for i0 in v] if typeof(v) is list else v
    )
    v = get("updatedExtensions")
    self.updated_extensions = (
        [decode_CallMonitoringExtensionInfo(i0) if typeof(i0) is dict else i0 for i0 in v] if typeof(v) is list else v
    )
    self.__extras__ = (
        None
        if CallMonitoringBulkAssignKeys.issuperset(d)
        else {k: d[k] for k in d if k not in CallMonitoringBulkAssignKeys}
    )
    return self


CallMonitoringBulkAssign.__decode__ = decode_CallMonitoringBulkAssign
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
    __converted__ = {
        "permissions": "permissions",
    }
    id: str | None
    permissions: list[CallMonitoringExtensionInfoPermissionsItem] | None

    def __init__(
        self,
        *,
        id: str | None = None,
        permissions: Sequence[CallMonitoringExtensionInfoPermissionsItem | Literal["Monitoring", "Monitored"]]
        | None = None,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        fill(self, locals())

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


def decode_CallMonitoringExtensionInfo(d: dict[str, Any]) -> CallMonitoringExtensionInfo:
    """Decode a `CallMonitoringExtensionInfo`; what does not fit is passed on."""
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


CallMonitoringExtensionInfo.__decode__ = decode_CallMonitoringExtensionInfo
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
    __converted__ = {
        "site": "site",
    }
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
        v = self.site
        if v is not None:
            d["site"] = v.to_dict() if typeof(v) is CallMonitoringGroupSite else encode(v)
        v = self.uri
        if v is not None:
            d["uri"] = v
        if self.__extras__:
            d.update(self.__extras__)
        return d


def decode_CallMonitoringGroup(d: dict[str, Any]) -> CallMonitoringGroup:
    """Decode a `CallMonitoringGroup`; what does not fit is passed on."""
    self = new(CallMonitoringGroup)
    get: Getter = d.get
    self.id = get("id")
    self.name = get("name")
    v = get("site")
    self.site = decode_CallMonitoringGroupSite(v) if typeof(v) is dict else v
    self.uri = get("uri")
    self.__extras__ = (
        None if CallMonitoringGroupKeys.issuperset(d) else {k: d[k] for k in d if k not in CallMonitoringGroupKeys}
    )
    return self


CallMonitoringGroup.__decode__ = decode_CallMonitoringGroup
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
    __converted__ = {
        "permissions": "permissions",
    }
    extension_number: str | None
    id: str | None
    permissions: list[CallMonitoringGroupMemberInfoPermissionsItem] | None
    uri: str | None

    def __init__(
        self,
        *,
        extension_number: str | None = None,
        id: str | None = None,
        permissions: Sequence[CallMonitoringGroupMemberInfoPermissionsItem | Literal["Monitoring", "Monitored"]]
        | None = None,
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


def decode_CallMonitoringGroupMemberInfo(d: dict[str, Any]) -> CallMonitoringGroupMemberInfo:
    """Decode a `CallMonitoringGroupMemberInfo`; what does not fit is passed on."""
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


CallMonitoringGroupMemberInfo.__decode__ = decode_CallMonitoringGroupMemberInfo
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
    __converted__ = {
        "navigation": "navigation",
        "paging": "paging",
        "records": "records",
    }
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


def decode_CallMonitoringGroupMemberList(d: dict[str, Any]) -> CallMonitoringGroupMemberList:
    """Decode a `CallMonitoringGroupMemberList`; what does not fit is passed on."""
    self = new(CallMonitoringGroupMemberList)
    get: Getter = d.get
    v = get("navigation")
    self.navigation = decode_PageNavigationModel(v) if typeof(v) is dict else v
    v = get("paging")
    self.paging = decode_EnumeratedPagingModel(v) if typeof(v) is dict else v
    v = get("records")
    self.records = (
        [decode_CallMonitoringGroupMemberInfo(i0) if typeof(i0) is dict else i0 for i0 in v] if typeof(v) is list else v
    )
    self.uri = get("uri")
    self.__extras__ = (
        None
        if CallMonitoringGroupMemberListKeys.issuperset(d)
        else {k: d[k] for k in d if k not in CallMonitoringGroupMemberListKeys}
    )
    return self


CallMonitoringGroupMemberList.__decode__ = decode_CallMonitoringGroupMemberList
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


def decode_CallMonitoringGroupSite(d: dict[str, Any]) -> CallMonitoringGroupSite:
    """Decode a `CallMonitoringGroupSite`; what does not fit is passed on."""
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


CallMonitoringGroupSite.__decode__ = decode_CallMonitoringGroupSite
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
    __converted__ = {
        "navigation": "navigation",
        "paging": "paging",
        "records": "records",
    }
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


def decode_CallMonitoringGroups(d: dict[str, Any]) -> CallMonitoringGroups:
    """Decode a `CallMonitoringGroups`; what does not fit is passed on."""
    self = new(CallMonitoringGroups)
    get: Getter = d.get
    v = get("navigation")
    self.navigation = decode_PageNavigationModel(v) if typeof(v) is dict else v
    v = get("paging")
    self.paging = decode_EnumeratedPagingModel(v) if typeof(v) is dict else v
    v = get("records")
    self.records = (
        [decode_CallMonitoringGroup(i0) if typeof(i0) is dict else i0 for i0 in v] if typeof(v) is list else v
    )
    self.uri = get("uri")
    self.__extras__ = (
        None if CallMonitoringGroupsKeys.issuperset(d) else {k: d[k] for k in d if k not in CallMonitoringGroupsKeys}
    )
    return self


CallMonitoringGroups.__decode__ = decode_CallMonitoringGroups
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
    __converted__ = {
        "site": "site",
    }
    name: str
    site: CreateCallMonitoringGroupRequestSite | None

    def __init__(
        self,
        *,
        name: str,
        site: CreateCallMonitoringGroupRequestSite | CreateCallMonitoringGroupRequestSiteDict | None = None,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        fill(self, locals())

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


def decode_CreateCallMonitoringGroupRequest(d: dict[str, Any]) -> CreateCallMonitoringGroupRequest:
    """Decode a `CreateCallMonitoringGroupRequest`; what does not fit is passed on."""
    self = new(CreateCallMonitoringGroupRequest)
    get: Getter = d.get
    self.name = get("name")
    v = get("site")
    self.site = decode_CreateCallMonitoringGroupRequestSite(v) if typeof(v) is dict else v
    self.__extras__ = (
        None
        if CreateCallMonitoringGroupRequestKeys.issuperset(d)
        else {k: d[k] for k in d if k not in CreateCallMonitoringGroupRequestKeys}
    )
    return self


CreateCallMonitoringGroupRequest.__decode__ = decode_CreateCallMonitoringGroupRequest
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


def decode_CreateCallMonitoringGroupRequestSite(d: dict[str, Any]) -> CreateCallMonitoringGroupRequestSite:
    """Decode a `CreateCallMonitoringGroupRequestSite`; what does not fit is passed on."""
    self = new(CreateCallMonitoringGroupRequestSite)
    get: Getter = d.get
    self.id = get("id")
    self.__extras__ = (
        None
        if CreateCallMonitoringGroupRequestSiteKeys.issuperset(d)
        else {k: d[k] for k in d if k not in CreateCallMonitoringGroupRequestSiteKeys}
    )
    return self


CreateCallMonitoringGroupRequestSite.__decode__ = decode_CreateCallMonitoringGroupRequestSite
CreateCallMonitoringGroupRequestSiteKeys = frozenset(("id",))
