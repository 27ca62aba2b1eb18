"""Models: multi site."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from .._model import EnumTable, Getter, Model, encode, fill, new, typeof
from ..types import OpenEnum
from ._shared_contact_business_address_info import ContactBusinessAddressInfo, decode_ContactBusinessAddressInfo
from ._shared_cost_center_info import CostCenterInfo, SiteAccessStatus, SiteAccessStatusTable, decode_CostCenterInfo
from ._shared_enumerated_paging_model import EnumeratedPagingModel, decode_EnumeratedPagingModel
from ._shared_ivr_prompt_repeat_count import IvrPromptRepeatCount, IvrPromptRepeatCountTable
from ._shared_operator_info import OperatorInfo, SiteInfo, decode_OperatorInfo, decode_SiteInfo
from ._shared_page_navigation_model import PageNavigationModel, decode_PageNavigationModel
from ._shared_regional_settings import RegionalSettings, decode_RegionalSettings

if TYPE_CHECKING:
    from collections.abc import Sequence
    from typing import Literal

    from ..bodies._multi_site import (
        SiteIvrActionsDict,
        SiteIVRActionsExtensionInfoDict,
        SiteIVRTopMenuUpdateDict,
        SiteOperatorReferenceDict,
    )
    from ..bodies._shared_contact_business_address_info import ContactBusinessAddressInfoDict
    from ..bodies._shared_cost_center_info import CostCenterInfoDict
    from ..bodies._shared_operator_info import OperatorInfoDict, SiteInfoDict
    from ..bodies._shared_regional_settings import RegionalSettingsDict


class SiteIvrActionsAction(OpenEnum):
    """Values of `SiteIvrActionsAction`."""

    REPEAT = "Repeat"
    RETURN_TO_ROOT = "ReturnToRoot"
    RETURN_TO_PREVIOUS = "ReturnToPrevious"
    RETURN_TO_TOP_LEVEL_MENU = "ReturnToTopLevelMenu"
    CONNECT = "Connect"
    CONNECT_TO_INCOMING_CALL_ROUTING_SELECTION = "ConnectToIncomingCallRoutingSelection"
    CONNECT_TO_OPERATOR = "ConnectToOperator"
    DISCONNECT = "Disconnect"
    DO_NOTHING = "DoNothing"


SiteIvrActionsActionTable = EnumTable(SiteIvrActionsAction)


class SiteIvrActionsInput(OpenEnum):
    """Values of `SiteIvrActionsInput`."""

    STAR = "Star"
    HASH = "Hash"
    NO_INPUT = "NoInput"
    VALUE_0 = "0"


SiteIvrActionsInputTable = EnumTable(SiteIvrActionsInput)


class CreateSiteRequest(Model):
    """The object `CreateSiteRequest`."""

    __slots__ = (
        "accessible_site_ids",
        "business_address",
        "caller_id_name",
        "code",
        "cost_center",
        "email",
        "extension_number",
        "id",
        "name",
        "operator",
        "regional_settings",
        "site_access",
    )
    __fields__ = __slots__
    __converted__ = {
        "business_address": "businessAddress",
        "cost_center": "costCenter",
        "operator": "operator",
        "regional_settings": "regionalSettings",
        "site_access": "siteAccess",
    }
    accessible_site_ids: list[str] | None
    business_address: ContactBusinessAddressInfo | None
    caller_id_name: str | None
    code: str | None
    cost_center: CostCenterInfo | None
    email: str | None
    extension_number: str | None
    id: str | None
    name: str | None
    operator: SiteOperatorReference | None
    regional_settings: RegionalSettings | None
    site_access: SiteAccessStatus | None

    def __init__(
        self,
        *,
        accessible_site_ids: list[str] | None = None,
        business_address: ContactBusinessAddressInfo | ContactBusinessAddressInfoDict | None = None,
        caller_id_name: str | None = None,
        code: str | None = None,
        cost_center: CostCenterInfo | CostCenterInfoDict | None = None,
        email: str | None = None,
        extension_number: str | None = None,
        id: str | None = None,
        name: str | None = None,
        operator: SiteOperatorReference | SiteOperatorReferenceDict | None = None,
        regional_settings: RegionalSettings | RegionalSettingsDict | None = None,
        site_access: SiteAccessStatus | Literal["Limited", "Unlimited"] | None = None,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        fill(self, locals())

    def to_dict(self) -> dict[str, Any]:
        d: dict[str, Any] = {}
        v: Any
        v = self.accessible_site_ids
        if v is not None:
            d["accessibleSiteIds"] = v
        v = self.business_address
        if v is not None:
            d["businessAddress"] = v.to_dict() if typeof(v) is ContactBusinessAddressInfo else encode(v)
        v = self.caller_id_name
        if v is not None:
            d["callerIdName"] = v
        v = self.code
        if v is not None:
            d["code"] = v
        v = self.cost_center
        if v is not None:
            d["costCenter"] = v.to_dict() if typeof(v) is CostCenterInfo else encode(v)
        v = self.email
        if v is not None:
            d["email"] = v
        v = self.extension_number
        if v is not None:
            d["extensionNumber"] = v
        v = self.id
        if v is not None:
            d["id"] = v
        v = self.name
        if v is not None:
            d["name"] = v
        v = self.operator
        if v is not None:
            d["operator"] = v.to_dict() if typeof(v) is SiteOperatorReference else encode(v)
        v = self.regional_settings
        if v is not None:
            d["regionalSettings"] = v.to_dict() if typeof(v) is RegionalSettings else encode(v)
        v = self.site_access
        if v is not None:
            d["siteAccess"] = v.wire if typeof(v) is SiteAccessStatus else v
        if self.__extras__:
            d.update(self.__extras__)
        return d


def decode_CreateSiteRequest(d: dict[str, Any]) -> CreateSiteRequest:
    """Decode a `CreateSiteRequest`; what does not fit is passed on."""
    self = new(CreateSiteRequest)
    get: Getter = d.get
    self.accessible_site_ids = get("accessibleSiteIds")
    v = get("businessAddress")
    self.business_address = decode_ContactBusinessAddressInfo(v) if typeof(v) is dict else v
    self.caller_id_name = get("callerIdName")
    self.code = get("code")
    v = get("costCenter")
    self.cost_center = decode_CostCenterInfo(v) if typeof(v) is dict else v
    self.email = get("email")
    self.extension_number = get("extensionNumber")
    self.id = get("id")
    self.name = get("name")
    v = get("operator")
    self.operator = decode_SiteOperatorReference(v) if typeof(v) is dict else v
    v = get("regionalSettings")
    self.regional_settings = decode_RegionalSettings(v) if typeof(v) is dict else v
    v = get("siteAccess")
    self.site_access = SiteAccessStatusTable[v] if typeof(v) is str else v
    self.__extras__ = (
        None if CreateSiteRequestKeys.issuperset(d) else {k: d[k] for k in d if k not in CreateSiteRequestKeys}
    )
    return self


CreateSiteRequest.__decode__ = decode_CreateSiteRequest
CreateSiteRequestKeys = frozenset(
    (
        "accessibleSiteIds",
        "businessAddress",
        "callerIdName",
        "code",
        "costCenter",
        "email",
        "extensionNumber",
        "id",
        "name",
        "operator",
        "regionalSettings",
        "siteAccess",
    )
)


class SiteIVRActionsExtensionInfo(Model):
    """The object `SiteIVRActionsExtensionInfo`."""

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


def decode_SiteIVRActionsExtensionInfo(d: dict[str, Any]) -> SiteIVRActionsExtensionInfo:
    """Decode a `SiteIVRActionsExtensionInfo`; what does not fit is passed on."""
    self = new(SiteIVRActionsExtensionInfo)
    get: Getter = d.get
    self.id = get("id")
    self.name = get("name")
    self.uri = get("uri")
    self.__extras__ = (
        None
        if SiteIVRActionsExtensionInfoKeys.issuperset(d)
        else {k: d[k] for k in d if k not in SiteIVRActionsExtensionInfoKeys}
    )
    return self


SiteIVRActionsExtensionInfo.__decode__ = decode_SiteIVRActionsExtensionInfo
SiteIVRActionsExtensionInfoKeys = frozenset(
    (
        "id",
        "name",
        "uri",
    )
)


class SiteIVRSettings(Model):
    """The object `SiteIVRSettings`."""

    __slots__ = (
        "actions",
        "prompt_repeat_count",
        "top_menu",
    )
    __fields__ = __slots__
    __converted__ = {
        "actions": "actions",
        "prompt_repeat_count": "promptRepeatCount",
        "top_menu": "topMenu",
    }
    actions: list[SiteIvrActions] | None
    prompt_repeat_count: IvrPromptRepeatCount
    top_menu: SiteIVRTopMenu | None

    def __init__(
        self,
        *,
        actions: Sequence[SiteIvrActions | SiteIvrActionsDict] | None = None,
        prompt_repeat_count: IvrPromptRepeatCount | Literal[1, 2, 3],
        top_menu: SiteIVRTopMenu | None = None,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        fill(self, locals())

    def to_dict(self) -> dict[str, Any]:
        d: dict[str, Any] = {}
        v: Any
        v = self.actions
        if v is not None:
            d["actions"] = (
                [i0.to_dict() if typeof(i0) is SiteIvrActions else encode(i0) for i0 in v]
                if typeof(v) is list
                else encode(v)
            )
        v = self.prompt_repeat_count
        if v is not None:
            d["promptRepeatCount"] = v.wire if typeof(v) is IvrPromptRepeatCount else v
        v = self.top_menu
        if v is not None:
            d["topMenu"] = v.to_dict() if typeof(v) is SiteIVRTopMenu else encode(v)
        if self.__extras__:
            d.update(self.__extras__)
        return d


def decode_SiteIVRSettings(d: dict[str, Any]) -> SiteIVRSettings:
    """Decode a `SiteIVRSettings`; what does not fit is passed on."""
    self = new(SiteIVRSettings)
    get: Getter = d.get
    v = get("actions")
    self.actions = [decode_SiteIvrActions(i0) if typeof(i0) is dict else i0 for i0 in v] if typeof(v) is list else v
    v = get("promptRepeatCount")
    self.prompt_repeat_count = IvrPromptRepeatCountTable[v] if typeof(v) is int else v
    v = get("topMenu")
    self.top_menu = decode_SiteIVRTopMenu(v) if typeof(v) is dict else v
    self.__extras__ = (
        None if SiteIVRSettingsKeys.issuperset(d) else {k: d[k] for k in d if k not in SiteIVRSettingsKeys}
    )
    return self


SiteIVRSettings.__decode__ = decode_SiteIVRSettings
SiteIVRSettingsKeys = frozenset(
    (
        "actions",
        "promptRepeatCount",
        "topMenu",
    )
)


class SiteIVRSettingsUpdate(Model):
    """The object `SiteIVRSettingsUpdate`."""

    __slots__ = (
        "actions",
        "prompt_repeat_count",
        "top_menu",
    )
    __fields__ = __slots__
    __converted__ = {
        "actions": "actions",
        "prompt_repeat_count": "promptRepeatCount",
        "top_menu": "topMenu",
    }
    actions: list[SiteIvrActions] | None
    prompt_repeat_count: IvrPromptRepeatCount | None
    top_menu: SiteIVRTopMenuUpdate | None

    def __init__(
        self,
        *,
        actions: Sequence[SiteIvrActions | SiteIvrActionsDict] | None = None,
        prompt_repeat_count: IvrPromptRepeatCount | Literal[1, 2, 3] | None = None,
        top_menu: SiteIVRTopMenuUpdate | SiteIVRTopMenuUpdateDict | None = None,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        fill(self, locals())

    def to_dict(self) -> dict[str, Any]:
        d: dict[str, Any] = {}
        v: Any
        v = self.actions
        if v is not None:
            d["actions"] = (
                [i0.to_dict() if typeof(i0) is SiteIvrActions else encode(i0) for i0 in v]
                if typeof(v) is list
                else encode(v)
            )
        v = self.prompt_repeat_count
        if v is not None:
            d["promptRepeatCount"] = v.wire if typeof(v) is IvrPromptRepeatCount else v
        v = self.top_menu
        if v is not None:
            d["topMenu"] = v.to_dict() if typeof(v) is SiteIVRTopMenuUpdate else encode(v)
        if self.__extras__:
            d.update(self.__extras__)
        return d


def decode_SiteIVRSettingsUpdate(d: dict[str, Any]) -> SiteIVRSettingsUpdate:
    """Decode a `SiteIVRSettingsUpdate`; what does not fit is passed on."""
    self = new(SiteIVRSettingsUpdate)
    get: Getter = d.get
    v = get("actions")
    self.actions = [decode_SiteIvrActions(i0) if typeof(i0) is dict else i0 for i0 in v] if typeof(v) is list else v
    v = get("promptRepeatCount")
    self.prompt_repeat_count = IvrPromptRepeatCountTable[v] if typeof(v) is int else v
    v = get("topMenu")
    self.top_menu = decode_SiteIVRTopMenuUpdate(v) if typeof(v) is dict else v
    self.__extras__ = (
        None if SiteIVRSettingsUpdateKeys.issuperset(d) else {k: d[k] for k in d if k not in SiteIVRSettingsUpdateKeys}
    )
    return self


SiteIVRSettingsUpdate.__decode__ = decode_SiteIVRSettingsUpdate
SiteIVRSettingsUpdateKeys = frozenset(
    (
        "actions",
        "promptRepeatCount",
        "topMenu",
    )
)


class SiteIVRTopMenu(Model):
    """The object `SiteIVRTopMenu`."""

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


def decode_SiteIVRTopMenu(d: dict[str, Any]) -> SiteIVRTopMenu:
    """Decode a `SiteIVRTopMenu`; what does not fit is passed on."""
    self = new(SiteIVRTopMenu)
    get: Getter = d.get
    self.id = get("id")
    self.name = get("name")
    self.uri = get("uri")
    self.__extras__ = None if SiteIVRTopMenuKeys.issuperset(d) else {k: d[k] for k in d if k not in SiteIVRTopMenuKeys}
    return self


SiteIVRTopMenu.__decode__ = decode_SiteIVRTopMenu
SiteIVRTopMenuKeys = frozenset(
    (
        "id",
        "name",
        "uri",
    )
)


class SiteIVRTopMenuUpdate(Model):
    """The object `SiteIVRTopMenuUpdate`."""

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


def decode_SiteIVRTopMenuUpdate(d: dict[str, Any]) -> SiteIVRTopMenuUpdate:
    """Decode a `SiteIVRTopMenuUpdate`; what does not fit is passed on."""
    self = new(SiteIVRTopMenuUpdate)
    get: Getter = d.get
    self.id = get("id")
    self.__extras__ = (
        None if SiteIVRTopMenuUpdateKeys.issuperset(d) else {k: d[k] for k in d if k not in SiteIVRTopMenuUpdateKeys}
    )
    return self


SiteIVRTopMenuUpdate.__decode__ = decode_SiteIVRTopMenuUpdate
SiteIVRTopMenuUpdateKeys = frozenset(("id",))


class SiteIvrActions(Model):
    """The object `SiteIvrActions`."""

    __slots__ = (
        "action",
        "extension",
        "input",
    )
    __fields__ = __slots__
    __converted__ = {
        "action": "action",
        "extension": "extension",
        "input": "input",
    }
    action: SiteIvrActionsAction | None
    extension: SiteIVRActionsExtensionInfo | None
    input: SiteIvrActionsInput | None

    def __init__(
        self,
        *,
        action: SiteIvrActionsAction
        | Literal[
            "Repeat",
            "ReturnToRoot",
            "ReturnToPrevious",
            "ReturnToTopLevelMenu",
            "Connect",
            "ConnectToIncomingCallRoutingSelection",
            "ConnectToOperator",
            "Disconnect",
            "DoNothing",
        ]
        | None = None,
        extension: SiteIVRActionsExtensionInfo | SiteIVRActionsExtensionInfoDict | None = None,
        input: SiteIvrActionsInput | Literal["Star", "Hash", "NoInput", "0"] | None = None,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        fill(self, locals())

    def to_dict(self) -> dict[str, Any]:
        d: dict[str, Any] = {}
        v: Any
        v = self.action
        if v is not None:
            d["action"] = v.wire if typeof(v) is SiteIvrActionsAction else v
        v = self.extension
        if v is not None:
            d["extension"] = v.to_dict() if typeof(v) is SiteIVRActionsExtensionInfo else encode(v)
        v = self.input
        if v is not None:
            d["input"] = v.wire if typeof(v) is SiteIvrActionsInput else v
        if self.__extras__:
            d.update(self.__extras__)
        return d


def decode_SiteIvrActions(d: dict[str, Any]) -> SiteIvrActions:
    """Decode a `SiteIvrActions`; what does not fit is passed on."""
    self = new(SiteIvrActions)
    get: Getter = d.get
    v = get("action")
    self.action = SiteIvrActionsActionTable[v] if typeof(v) is str else v
    v = get("extension")
    self.extension = decode_SiteIVRActionsExtensionInfo(v) if typeof(v) is dict else v
    v = get("input")
    self.input = SiteIvrActionsInputTable[v] if typeof(v) is str else v
    self.__extras__ = None if SiteIvrActionsKeys.issuperset(d) else {k: d[k] for k in d if k not in SiteIvrActionsKeys}
    return self


SiteIvrActions.__decode__ = decode_SiteIvrActions
SiteIvrActionsKeys = frozenset(
    (
        "action",
        "extension",
        "input",
    )
)


class SiteMemberInfo(Model):
    """The object `SiteMemberInfo`."""

    __slots__ = (
        "extension_number",
        "id",
        "name",
        "type",
        "uri",
    )
    __fields__ = __slots__
    extension_number: str | None
    id: int | None
    name: str | None
    type: str | None
    uri: str | None

    def __init__(
        self,
        *,
        extension_number: str | None = None,
        id: int | None = None,
        name: str | None = None,
        type: str | None = None,
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
        v = self.type
        if v is not None:
            d["type"] = v
        v = self.uri
        if v is not None:
            d["uri"] = v
        if self.__extras__:
            d.update(self.__extras__)
        return d


def decode_SiteMemberInfo(d: dict[str, Any]) -> SiteMemberInfo:
    """Decode a `SiteMemberInfo`; what does not fit is passed on."""
    self = new(SiteMemberInfo)
    get: Getter = d.get
    self.extension_number = get("extensionNumber")
    self.id = get("id")
    self.name = get("name")
    self.type = get("type")
    self.uri = get("uri")
    self.__extras__ = None if SiteMemberInfoKeys.issuperset(d) else {k: d[k] for k in d if k not in SiteMemberInfoKeys}
    return self


SiteMemberInfo.__decode__ = decode_SiteMemberInfo
SiteMemberInfoKeys = frozenset(
    (
        "extensionNumber",
        "id",
        "name",
        "type",
        "uri",
    )
)


class SiteMembersBulkUpdate(Model):
    """The object `SiteMembersBulkUpdate`."""

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


def decode_SiteMembersBulkUpdate(d: dict[str, Any]) -> SiteMembersBulkUpdate:
    """Decode a `SiteMembersBulkUpdate`; what does not fit is passed on."""
    self = new(SiteMembersBulkUpdate)
    get: Getter = d.get
    self.added_extension_ids = get("addedExtensionIds")
    self.removed_extension_ids = get("removedExtensionIds")
    self.__extras__ = (
        None if SiteMembersBulkUpdateKeys.issuperset(d) else {k: d[k] for k in d if k not in SiteMembersBulkUpdateKeys}
    )
    return self


SiteMembersBulkUpdate.__decode__ = decode_SiteMembersBulkUpdate
SiteMembersBulkUpdateKeys = frozenset(
    (
        "addedExtensionIds",
        "removedExtensionIds",
    )
)


class SiteMembersList(Model):
    """The object `SiteMembersList`."""

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
    records: list[SiteMemberInfo] | None
    uri: str | None

    def __init__(
        self,
        *,
        navigation: PageNavigationModel | None = None,
        paging: EnumeratedPagingModel | None = None,
        records: list[SiteMemberInfo] | None = None,
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
                [i0.to_dict() if typeof(i0) is SiteMemberInfo else encode(i0) for i0 in v]
                if typeof(v) is list
                else encode(v)
            )
        v = self.uri
        if v is not None:
            d["uri"] = v
        if self.__extras__:
            d.update(self.__extras__)
        return d


def decode_SiteMembersList(d: dict[str, Any]) -> SiteMembersList:
    """Decode a `SiteMembersList`; what does not fit is passed on."""
    self = new(SiteMembersList)
    get: Getter = d.get
    v = get("navigation")
    self.navigation = decode_PageNavigationModel(v) if typeof(v) is dict else v
    v = get("paging")
    self.paging = decode_EnumeratedPagingModel(v) if typeof(v) is dict else v
    v = get("records")
    self.records = [decode_SiteMemberInfo(i0) if typeof(i0) is dict else i0 for i0 in v] if typeof(v) is list else v
    self.uri = get("uri")
    self.__extras__ = (
        None if SiteMembersListKeys.issuperset(d) else {k: d[k] for k in d if k not in SiteMembersListKeys}
    )
    return self


SiteMembersList.__decode__ = decode_SiteMembersList
SiteMembersListKeys = frozenset(
    (
        "navigation",
        "paging",
        "records",
        "uri",
    )
)


class SiteOperatorReference(Model):
    """The object `SiteOperatorReference`."""

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


def decode_SiteOperatorReference(d: dict[str, Any]) -> SiteOperatorReference:
    """Decode a `SiteOperatorReference`; what does not fit is passed on."""
    self = new(SiteOperatorReference)
    get: Getter = d.get
    self.id = get("id")
    self.__extras__ = (
        None if SiteOperatorReferenceKeys.issuperset(d) else {k: d[k] for k in d if k not in SiteOperatorReferenceKeys}
    )
    return self


SiteOperatorReference.__decode__ = decode_SiteOperatorReference
SiteOperatorReferenceKeys = frozenset(("id",))


class SiteUpdateRequest(Model):
    """The object `SiteUpdateRequest`."""

    __slots__ = (
        "accessible_site_ids",
        "business_address",
        "caller_id_name",
        "email",
        "extension_number",
        "name",
        "operator",
        "regional_settings",
        "site_access",
    )
    __fields__ = __slots__
    __converted__ = {
        "business_address": "businessAddress",
        "operator": "operator",
        "regional_settings": "regionalSettings",
        "site_access": "siteAccess",
    }
    accessible_site_ids: list[str] | None
    business_address: ContactBusinessAddressInfo | None
    caller_id_name: str | None
    email: str | None
    extension_number: str | None
    name: str | None
    operator: OperatorInfo | None
    regional_settings: RegionalSettings | None
    site_access: SiteAccessStatus | None

    def __init__(
        self,
        *,
        accessible_site_ids: list[str] | None = None,
        business_address: ContactBusinessAddressInfo | ContactBusinessAddressInfoDict | None = None,
        caller_id_name: str | None = None,
        email: str | None = None,
        extension_number: str | None = None,
        name: str | None = None,
        operator: OperatorInfo | OperatorInfoDict | None = None,
        regional_settings: RegionalSettings | RegionalSettingsDict | None = None,
        site_access: SiteAccessStatus | Literal["Limited", "Unlimited"] | None = None,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        fill(self, locals())

    def to_dict(self) -> dict[str, Any]:
        d: dict[str, Any] = {}
        v: Any
        v = self.accessible_site_ids
        if v is not None:
            d["accessibleSiteIds"] = v
        v = self.business_address
        if v is not None:
            d["businessAddress"] = v.to_dict() if typeof(v) is ContactBusinessAddressInfo else encode(v)
        v = self.caller_id_name
        if v is not None:
            d["callerIdName"] = v
        v = self.email
        if v is not None:
            d["email"] = v
        v = self.extension_number
        if v is not None:
            d["extensionNumber"] = v
        v = self.name
        if v is not None:
            d["name"] = v
        v = self.operator
        if v is not None:
            d["operator"] = v.to_dict() if typeof(v) is OperatorInfo else encode(v)
        v = self.regional_settings
        if v is not None:
            d["regionalSettings"] = v.to_dict() if typeof(v) is RegionalSettings else encode(v)
        v = self.site_access
        if v is not None:
            d["siteAccess"] = v.wire if typeof(v) is SiteAccessStatus else v
        if self.__extras__:
            d.update(self.__extras__)
        return d


def decode_SiteUpdateRequest(d: dict[str, Any]) -> SiteUpdateRequest:
    """Decode a `SiteUpdateRequest`; what does not fit is passed on."""
    self = new(SiteUpdateRequest)
    get: Getter = d.get
    self.accessible_site_ids = get("accessibleSiteIds")
    v = get("businessAddress")
    self.business_address = decode_ContactBusinessAddressInfo(v) if typeof(v) is dict else v
    self.caller_id_name = get("callerIdName")
    self.email = get("email")
    self.extension_number = get("extensionNumber")
    self.name = get("name")
    v = get("operator")
    self.operator = decode_OperatorInfo(v) if typeof(v) is dict else v
    v = get("regionalSettings")
    self.regional_settings = decode_RegionalSettings(v) if typeof(v) is dict else v
    v = get("siteAccess")
    self.site_access = SiteAccessStatusTable[v] if typeof(v) is str else v
    self.__extras__ = (
        None if SiteUpdateRequestKeys.issuperset(d) else {k: d[k] for k in d if k not in SiteUpdateRequestKeys}
    )
    return self


SiteUpdateRequest.__decode__ = decode_SiteUpdateRequest
SiteUpdateRequestKeys = frozenset(
    (
        "accessibleSiteIds",
        "businessAddress",
        "callerIdName",
        "email",
        "extensionNumber",
        "name",
        "operator",
        "regionalSettings",
        "siteAccess",
    )
)


class SitesList(Model):
    """The object `SitesList`."""

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
    records: list[SiteInfo] | None
    uri: str | None

    def __init__(
        self,
        *,
        navigation: PageNavigationModel | None = None,
        paging: EnumeratedPagingModel | None = None,
        records: Sequence[SiteInfo | SiteInfoDict] | None = None,
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
                [i0.to_dict() if typeof(i0) is SiteInfo else encode(i0) for i0 in v] if typeof(v) is list else encode(v)
            )
        v = self.uri
        if v is not None:
            d["uri"] = v
        if self.__extras__:
            d.update(self.__extras__)
        return d


def decode_SitesList(d: dict[str, Any]) -> SitesList:
    """Decode a `SitesList`; what does not fit is passed on."""
    self = new(SitesList)
    get: Getter = d.get
    v = get("navigation")
    self.navigation = decode_PageNavigationModel(v) if typeof(v) is dict else v
    v = get("paging")
    self.paging = decode_EnumeratedPagingModel(v) if typeof(v) is dict else v
    v = get("records")
    self.records = [decode_SiteInfo(i0) if typeof(i0) is dict else i0 for i0 in v] if typeof(v) is list else v
    self.uri = get("uri")
    self.__extras__ = None if SitesListKeys.issuperset(d) else {k: d[k] for k in d if k not in SitesListKeys}
    return self


SitesList.__decode__ = decode_SitesList
SitesListKeys = frozenset(
    (
        "navigation",
        "paging",
        "records",
        "uri",
    )
)
