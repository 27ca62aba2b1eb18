"""Typed dictionaries for request bodies. Imported by type checkers only."""

from __future__ import annotations

import datetime
from typing import TYPE_CHECKING, Literal, Required, TypedDict

if TYPE_CHECKING:
    from ..models._registration_management import (
        RegSessionModelRegistrationStatus,
        RegSessionModelSettings,
        RegSessionModelSettingsOnDemandDuration,
    )


class RegSessionModelDict(TypedDict, total=False):
    """A `RegSessionModel` as a plain dict."""

    brandingDescriptorUri: str
    hasRealRegistrants: bool
    icalendarSequence: int
    id: str
    postWebinarRegistrantCount: int
    registrantCount: int
    registrationPageUri: str
    registrationStatus: Required[RegSessionModelRegistrationStatus | Literal["Open", "Closed"]]
    settings: RegSessionModelSettings | RegSessionModelSettingsDict


class RegSessionModelSettingsDict(TypedDict, total=False):
    """A `RegSessionModelSettings` as a plain dict."""

    autoCloseLimit: int
    autoOpenPostWebinarRegistration: bool
    onDemandDuration: (
        RegSessionModelSettingsOnDemandDuration
        | Literal["OneMonth", "TwoMonths", "ThreeMonths", "SixMonths", "OneYear"]
    )
    postWebinarRegistrationClosingTime: datetime.datetime | str | None
    preventMultipleDeviceJoins: bool
    recordingExist: bool | None
    registrationDigestEnabled: bool
    suppressEmails: bool
    viewRecording: bool
    workEmailRequired: bool
