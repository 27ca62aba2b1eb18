"""Models: paging only groups."""

from __future__ import annotations

from typing import Any

from .._model import Getter, Model, encode, fill, new, typeof
from ._shared_enumerated_paging_model import EnumeratedPagingModel, decode_EnumeratedPagingModel
from ._shared_page_navigation_model import PageNavigationModel, decode_PageNavigationModel


class EditPagingGroupRequest(Model):
    """The object `EditPagingGroupRequest`."""

    __slots__ = (
        "added_device_ids",
        "added_user_ids",
        "removed_device_ids",
        "removed_user_ids",
    )
    __fields__ = __slots__
    added_device_ids: list[str] | None
    added_user_ids: list[str] | None
    removed_device_ids: list[str] | None
    removed_user_ids: list[str] | None

    def __init__(
        self,
        *,
        added_device_ids: list[str] | None = None,
        added_user_ids: list[str] | None = None,
        removed_device_ids: list[str] | None = None,
        removed_user_ids: list[str] | None = None,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        fill(self, locals())

    def to_dict(self) -> dict[str, Any]:
        d: dict[str, Any] = {}
        v: Any
        v = self.added_device_ids
        if v is not None:
            d["addedDeviceIds"] = v
        v = self.added_user_ids
        if v is not None:
            d["addedUserIds"] = v
        v = self.removed_device_ids
        if v is not None:
            d["removedDeviceIds"] = v
        v = self.removed_user_ids
        if v is not None:
            d["removedUserIds"] = v
        if self.__extras__:
            d.update(self.__extras__)
        return d


def decode_EditPagingGroupRequest(d: dict[str, Any]) -> EditPagingGroupRequest:
    """Decode a `EditPagingGroupRequest`; what does not fit is passed on."""
    self = new(EditPagingGroupRequest)
    get: Getter = d.get
    self.added_device_ids = get("addedDeviceIds")
    self.added_user_ids = get("addedUserIds")
    self.removed_device_ids = get("removedDeviceIds")
    self.removed_user_ids = get("removedUserIds")
    self.__extras__ = (
        None
        if EditPagingGroupRequestKeys.issuperset(d)
        else {k: d[k] for k in d if k not in EditPagingGroupRequestKeys}
    )
    return self


EditPagingGroupRequest.__decode__ = decode_EditPagingGroupRequest
EditPagingGroupRequestKeys = frozenset(
    (
        "addedDeviceIds",
        "addedUserIds",
        "removedDeviceIds",
        "removedUserIds",
    )
)


class PagingDeviceInfo(Model):
    """The object `PagingDeviceInfo`."""

    __slots__ = (
        "id",
        "name",
        "uri",
    )
    __fields__ = __slots__
    id: str | None
    name: str | None
    uri: str | None

    def __init__(
        self,
        *,
        id: str | None = None,
        name: str | None = None,
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
        v = self.uri
        if v is not None:
            d["uri"] = v
        if self.__extras__:
            d.update(self.__extras__)
        return d


def decode_PagingDeviceInfo(d: dict[str, Any]) -> PagingDeviceInfo:
    """Decode a `PagingDeviceInfo`; what does not fit is passed on."""
    self = new(PagingDeviceInfo)
    get: Getter = d.get
    self.id = get("id")
    self.name = get("name")
    self.uri = get("uri")
    self.__extras__ = (
        None if PagingDeviceInfoKeys.issuperset(d) else {k: d[k] for k in d if k not in PagingDeviceInfoKeys}
    )
    return self


PagingDeviceInfo.__decode__ = decode_PagingDeviceInfo
PagingDeviceInfoKeys = frozenset(
    (
        "id",
        "name",
        "uri",
    )
)


class PagingGroupExtensionInfo(Model):
    """The object `PagingGroupExtensionInfo`."""

    __slots__ = (
        "extension_number",
        "id",
        "name",
        "uri",
    )
    __fields__ = __slots__
    extension_number: str | None
    id: str | None
    name: str | None
    uri: str | None

    def __init__(
        self,
        *,
        extension_number: str | None = None,
        id: str | None = None,
        name: str | None = None,
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
        v = self.uri
        if v is not None:
            d["uri"] = v
        if self.__extras__:
            d.update(self.__extras__)
        return d


def decode_PagingGroupExtensionInfo(d: dict[str, Any]) -> PagingGroupExtensionInfo:
    """Decode a `PagingGroupExtensionInfo`; what does not fit is passed on."""
    self = new(PagingGroupExtensionInfo)
    get: Getter = d.get
    self.extension_number = get("extensionNumber")
    self.id = get("id")
    self.name = get("name")
    self.uri = get("uri")
    self.__extras__ = (
        None
        if PagingGroupExtensionInfoKeys.issuperset(d)
        else {k: d[k] for k in d if k not in PagingGroupExtensionInfoKeys}
    )
    return self


PagingGroupExtensionInfo.__decode__ = decode_PagingGroupExtensionInfo
PagingGroupExtensionInfoKeys = frozenset(
    (
        "extensionNumber",
        "id",
        "name",
        "uri",
    )
)


class PagingOnlyGroupDevices(Model):
    """The object `PagingOnlyGroupDevices`."""

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
    records: list[PagingDeviceInfo] | None
    uri: str | None

    def __init__(
        self,
        *,
        navigation: PageNavigationModel | None = None,
        paging: EnumeratedPagingModel | None = None,
        records: list[PagingDeviceInfo] | None = None,
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
                [i0.to_dict() if typeof(i0) is PagingDeviceInfo else encode(i0) for i0 in v]
                if typeof(v) is list
                else encode(v)
            )
        v = self.uri
        if v is not None:
            d["uri"] = v
        if self.__extras__:
            d.update(self.__extras__)
        return d


def decode_PagingOnlyGroupDevices(d: dict[str, Any]) -> PagingOnlyGroupDevices:
    """Decode a `PagingOnlyGroupDevices`; what does not fit is passed on."""
    self = new(PagingOnlyGroupDevices)
    get: Getter = d.get
    v = get("navigation")
    self.navigation = decode_PageNavigationModel(v) if typeof(v) is dict else v
    v = get("paging")
    self.paging = decode_EnumeratedPagingModel(v) if typeof(v) is dict else v
    v = get("records")
    self.records = [decode_PagingDeviceInfo(i0) if typeof(i0) is dict else i0 for i0 in v] if typeof(v) is list else v
    self.uri = get("uri")
    self.__extras__ = (
        None
        if PagingOnlyGroupDevicesKeys.issuperset(d)
        else {k: d[k] for k in d if k not in PagingOnlyGroupDevicesKeys}
    )
    return self


PagingOnlyGroupDevices.__decode__ = decode_PagingOnlyGroupDevices
PagingOnlyGroupDevicesKeys = frozenset(
    (
        "navigation",
        "paging",
        "records",
        "uri",
    )
)


class PagingOnlyGroupUsers(Model):
    """The object `PagingOnlyGroupUsers`."""

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
    records: list[PagingGroupExtensionInfo] | None
    uri: str | None

    def __init__(
        self,
        *,
        navigation: PageNavigationModel | None = None,
        paging: EnumeratedPagingModel | None = None,
        records: list[PagingGroupExtensionInfo] | None = None,
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
                [i0.to_dict() if typeof(i0) is PagingGroupExtensionInfo else encode(i0) for i0 in v]
                if typeof(v) is list
                else encode(v)
            )
        v = self.uri
        if v is not None:
            d["uri"] = v
        if self.__extras__:
            d.update(self.__extras__)
        return d


def decode_PagingOnlyGroupUsers(d: dict[str, Any]) -> PagingOnlyGroupUsers:
    """Decode a `PagingOnlyGroupUsers`; what does not fit is passed on."""
    self = new(PagingOnlyGroupUsers)
    get: Getter = d.get
    v = get("navigation")
    self.navigation = decode_PageNavigationModel(v) if typeof(v) is dict else v
    v = get("paging")
    self.paging = decode_EnumeratedPagingModel(v) if typeof(v) is dict else v
    v = get("records")
    self.records = (
        [decode_PagingGroupExtensionInfo(i0) if typeof(i0) is dict else i0 for i0 in v] if typeof(v) is list else v
    )
    self.uri = get("uri")
    self.__extras__ = (
        None if PagingOnlyGroupUsersKeys.issuperset(d) else {k: d[k] for k in d if k not in PagingOnlyGroupUsersKeys}
    )
    return self


PagingOnlyGroupUsers.__decode__ = decode_PagingOnlyGroupUsers
PagingOnlyGroupUsersKeys = frozenset(
    (
        "navigation",
        "paging",
        "records",
        "uri",
    )
)
