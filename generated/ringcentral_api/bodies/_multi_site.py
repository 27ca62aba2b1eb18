"""Typed dictionaries for request bodies. Imported by type checkers only."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Literal, TypedDict

if TYPE_CHECKING:
    from ..models._multi_site import (
        SiteIvrActions,
        SiteIvrActionsAction,
        SiteIVRActionsExtensionInfo,
        SiteIvrActionsInput,
        SiteIVRTopMenuUpdate,
        SiteOperatorReference,
    )
    from ..models._shared_contact_business_address_info import ContactBusinessAddressInfo
    from ..models._shared_cost_center_info import CostCenterInfo, SiteAccessStatus
    from ..models._shared_ivr_prompt_repeat_count import IvrPromptRepeatCount
    from ..models._shared_operator_info import OperatorInfo
    from ..models._shared_regional_settings import RegionalSettings
    from ._shared_contact_business_address_info import ContactBusinessAddressInfoDict
    from ._shared_cost_center_info import CostCenterInfoDict
    from ._shared_operator_info import OperatorInfoDict
    from ._shared_regional_settings import RegionalSettingsDict


class CreateSiteRequestDict(TypedDict, total=False):
    """A `CreateSiteRequest` as a plain dict."""

    accessibleSiteIds: list[str]
    businessAddress: ContactBusinessAddressInfo | ContactBusinessAddressInfoDict
    callerIdName: str
    code: str
    costCenter: CostCenterInfo | CostCenterInfoDict
    email: str
    extensionNumber: str
    id: str
    name: str
    operator: SiteOperatorReference | SiteOperatorReferenceDict
    regionalSettings: RegionalSettings | RegionalSettingsDict
    siteAccess: SiteAccessStatus | Literal["Limited", "Unlimited"]


class SiteIVRActionsExtensionInfoDict(TypedDict, total=False):
    """A `SiteIVRActionsExtensionInfo` as a plain dict."""

    id: str
    name: str
    uri: str


class SiteIVRSettingsUpdateDict(TypedDict, total=False):
    """A `SiteIVRSettingsUpdate` as a plain dict."""

    actions: Sequence[SiteIvrActions | SiteIvrActionsDict]
    promptRepeatCount: IvrPromptRepeatCount | Literal[1, 2, 3]
    topMenu: SiteIVRTopMenuUpdate | SiteIVRTopMenuUpdateDict


class SiteIVRTopMenuUpdateDict(TypedDict, total=False):
    """A `SiteIVRTopMenuUpdate` as a plain dict."""

    id: str


class SiteIvrActionsDict(TypedDict, total=False):
    """A `SiteIvrActions` as a plain dict."""

    action: (
        SiteIvrActionsAction
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
    )
    extension: SiteIVRActionsExtensionInfo | SiteIVRActionsExtensionInfoDict
    input: SiteIvrActionsInput | Literal["Star", "Hash", "NoInput", "0"]


class SiteMembersBulkUpdateDict(TypedDict, total=False):
    """A `SiteMembersBulkUpdate` as a plain dict."""

    addedExtensionIds: list[str]
    removedExtensionIds: list[str]


class SiteOperatorReferenceDict(TypedDict, total=False):
    """A `SiteOperatorReference` as a plain dict."""

    id: str


class SiteUpdateRequestDict(TypedDict, total=False):
    """A `SiteUpdateRequest` as a plain dict."""

    accessibleSiteIds: list[str]
    businessAddress: ContactBusinessAddressInfo | ContactBusinessAddressInfoDict
    callerIdName: str
    email: str
    extensionNumber: str
    name: str
    operator: OperatorInfo | OperatorInfoDict
    regionalSettings: RegionalSettings | RegionalSettingsDict
    siteAccess: SiteAccessStatus | Literal["Limited", "Unlimited"]
