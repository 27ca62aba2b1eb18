"""Typed dictionaries for request bodies. Imported by type checkers only."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, TypedDict

if TYPE_CHECKING:
    from ..models._shared_contact_business_address_info import ContactBusinessAddressInfo
    from ..models._shared_cost_center_info import SiteAccessStatus
    from ..models._shared_operator_info import OperatorInfo
    from ..models._shared_regional_settings import RegionalSettings
    from ._shared_contact_business_address_info import ContactBusinessAddressInfoDict
    from ._shared_regional_settings import RegionalSettingsDict


class OperatorInfoDict(TypedDict, total=False):
    """A `OperatorInfo` as a plain dict."""

    extensionNumber: str
    id: str
    name: str
    uri: str


class SiteInfoDict(TypedDict, total=False):
    """A `SiteInfo` as a plain dict."""

    businessAddress: ContactBusinessAddressInfo | ContactBusinessAddressInfoDict
    callerIdName: str
    code: str
    email: str
    extensionNumber: str
    id: str
    name: str
    operator: OperatorInfo | OperatorInfoDict
    regionalSettings: RegionalSettings | RegionalSettingsDict
    siteAccess: SiteAccessStatus | Literal["Limited", "Unlimited"]
    uri: str
