"""Typed dictionaries for request bodies. Imported by type checkers only."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Literal, TypedDict

if TYPE_CHECKING:
    from ..models._device_sip_registration import (
        CreateSipRegistrationRequestSoftPhoneLineReassignment,
        DeviceInfoRequest,
        SIPInfoRequest,
        SIPInfoRequestTransport,
    )


class CreateSipRegistrationRequestDict(TypedDict, total=False):
    """A `CreateSipRegistrationRequest` as a plain dict."""

    device: DeviceInfoRequest | DeviceInfoRequestDict
    sipInfo: Sequence[SIPInfoRequest | SIPInfoRequestDict]
    softPhoneLineReassignment: (
        CreateSipRegistrationRequestSoftPhoneLineReassignment | Literal["None", "Initialize", "Reassign"]
    )


class DeviceInfoRequestDict(TypedDict, total=False):
    """A `DeviceInfoRequest` as a plain dict."""

    appExternalId: str
    computerName: str
    id: str
    serial: str


class SIPInfoRequestDict(TypedDict, total=False):
    """A `SIPInfoRequest` as a plain dict."""

    transport: SIPInfoRequestTransport | Literal["UDP", "TCP", "TLS", "WSS"]
