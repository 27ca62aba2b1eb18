"""Typed dictionaries for request bodies. Imported by type checkers only."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Literal, TypedDict

if TYPE_CHECKING:
    from ..models._call_forwarding import CreateForwardingNumberDeviceInfo, ForwardingNumberId
    from ..models._shared_forwarding_phone_number_type_enum import ForwardingPhoneNumberTypeEnum


class CreateForwardingNumberDeviceInfoDict(TypedDict, total=False):
    """A `CreateForwardingNumberDeviceInfo` as a plain dict."""

    id: str


class CreateForwardingNumberRequestDict(TypedDict, total=False):
    """A `CreateForwardingNumberRequest` as a plain dict."""

    device: CreateForwardingNumberDeviceInfo | CreateForwardingNumberDeviceInfoDict
    flipNumber: int
    id: str
    label: str
    phoneNumber: str
    type: (
        ForwardingPhoneNumberTypeEnum
        | Literal["Home", "Mobile", "Work", "PhoneLine", "Outage", "Other", "BusinessMobilePhone", "ExtensionApps"]
    )


class DeleteForwardingNumbersRequestDict(TypedDict, total=False):
    """A `DeleteForwardingNumbersRequest` as a plain dict."""

    records: Sequence[ForwardingNumberId | ForwardingNumberIdDict]


class ForwardingNumberIdDict(TypedDict, total=False):
    """A `ForwardingNumberId` as a plain dict."""

    forwardingNumberId: str


class UpdateForwardingNumberRequestDict(TypedDict, total=False):
    """A `UpdateForwardingNumberRequest` as a plain dict."""

    flipNumber: str
    label: str
    phoneNumber: str
    type: (
        ForwardingPhoneNumberTypeEnum
        | Literal["Home", "Mobile", "Work", "PhoneLine", "Outage", "Other", "BusinessMobilePhone", "ExtensionApps"]
    )
