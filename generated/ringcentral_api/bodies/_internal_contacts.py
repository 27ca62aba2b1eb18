"""Typed dictionaries for request bodies. Imported by type checkers only."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Literal, TypedDict

if TYPE_CHECKING:
    from ..models._internal_contacts import (
        ADGIntegrationRoutingSearchType,
        ADGPhoneNumberSmsAvailabilityStatus,
        OrderBy,
        OrderByDirection,
        OrderByFieldName,
        SearchDirectoryContactType,
        SearchDirectoryEntriesRequestExtensionStatusesItem,
        SearchDirectoryEntriesRequestSearchFieldsItem,
        SearchDirectoryExtensionType,
    )


class OrderByDict(TypedDict, total=False):
    """A `OrderBy` as a plain dict."""

    direction: OrderByDirection | Literal["Asc", "Desc"]
    fieldName: (
        OrderByFieldName
        | Literal["firstName", "lastName", "extensionNumber", "phoneNumber", "email", "jobTitle", "department"]
    )
    index: int


class SearchDirectoryEntriesRequestDict(TypedDict, total=False):
    """A `SearchDirectoryEntriesRequest` as a plain dict."""

    accountIds: list[str]
    department: str
    extensionIds: list[str]
    extensionStatuses: Sequence[
        SearchDirectoryEntriesRequestExtensionStatusesItem | Literal["Enabled", "Disabled", "NotActivated"]
    ]
    extensionType: (
        SearchDirectoryContactType
        | Literal[
            "User",
            "Department",
            "Announcement",
            "Voicemail",
            "SharedLinesGroup",
            "PagingOnly",
            "ParkLocation",
            "IvrMenu",
            "Limited",
            "ApplicationExtension",
            "Site",
            "Bot",
            "Room",
            "DelegatedLinesGroup",
            "GroupCallPickup",
            "External",
        ]
    )
    extensionTypes: Sequence[
        SearchDirectoryExtensionType
        | Literal[
            "User",
            "Department",
            "Announcement",
            "Voicemail",
            "DigitalUser",
            "VirtualUser",
            "FaxUser",
            "PagingOnly",
            "SharedLinesGroup",
            "IvrMenu",
            "ApplicationExtension",
            "ParkLocation",
            "Limited",
            "Bot",
            "Site",
            "Room",
            "ProxyAdmin",
            "DelegatedLinesGroup",
            "FlexibleUser",
            "GroupCallPickup",
            "RoomConnector",
            "TieLine",
            "External",
        ]
    ]
    integrationRoutingTypes: Sequence[ADGIntegrationRoutingSearchType | Literal["Carrier", "Account"]]
    orderBy: Sequence[OrderBy | OrderByDict]
    page: int
    perPage: int
    phoneNumberSmsAvailabilityStatuses: Sequence[
        ADGPhoneNumberSmsAvailabilityStatus
        | Literal["Active", "Inactive", "Disabled", "Banned", "Suspended", "Deprovisioning", "InboundOnly", "Unknown"]
    ]
    phoneNumberSmsCampaignIds: list[str]
    searchFields: Sequence[
        SearchDirectoryEntriesRequestSearchFieldsItem
        | Literal[
            "firstName",
            "lastName",
            "extensionNumber",
            "phoneNumber",
            "email",
            "jobTitle",
            "department",
            "customFieldValue",
        ]
    ]
    searchString: str
    showAdminOnlyContacts: bool
    showExternalContacts: bool
    showFederated: bool
    siteId: str
    siteIds: list[str]
