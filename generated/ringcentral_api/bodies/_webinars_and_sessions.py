"""Typed dictionaries for request bodies. Imported by type checkers only."""

from __future__ import annotations

import datetime
from typing import TYPE_CHECKING, Literal, Required, TypedDict

if TYPE_CHECKING:
    from ..models._shared_rcw_domain_user_model import RcwDomainUserModel
    from ..models._webinars_and_sessions import (
        RcwLinkedUserModel,
        WcsSessionStatusModel,
        WcsWebinarSettingsModel,
        WcsWebinarSettingsModelArtifactsAccessAuthentication,
        WcsWebinarSettingsModelAttendeeAuthentication,
        WcsWebinarSettingsModelPanelistAuthentication,
    )
    from ._shared_rcw_domain_user_model import RcwDomainUserModelDict


class RcwLinkedUserModelDict(TypedDict, total=False):
    """A `RcwLinkedUserModel` as a plain dict."""

    linkedUser: RcwDomainUserModel | RcwDomainUserModelDict


class WcsSessionWithLocaleCodeModelDict(TypedDict, total=False):
    """A `WcsSessionWithLocaleCodeModel` as a plain dict."""

    description: str
    hostJoinUri: str
    localizedTimeZoneDescription: str
    panelJoinTimeOffset: int
    scheduledDuration: Required[int]
    scheduledStartTime: Required[datetime.datetime | str]
    status: WcsSessionStatusModel | Literal["Scheduled", "Active", "Finished"]
    timeZone: Required[str]
    title: str
    localeCode: str


class WcsWebinarSettingsModelDict(TypedDict, total=False):
    """A `WcsWebinarSettingsModel` as a plain dict."""

    artifactsAccessAuthentication: (
        WcsWebinarSettingsModelArtifactsAccessAuthentication
        | Literal["Guest", "AuthenticatedUser", "AuthenticatedCoworker"]
    )
    attendeeAuthentication: (
        WcsWebinarSettingsModelAttendeeAuthentication | Literal["Guest", "AuthenticatedUser", "AuthenticatedCoworker"]
    )
    autoRecord: bool
    externalLivestreamEnabled: bool
    moderatedQnaEnabled: bool
    panelistAuthentication: (
        WcsWebinarSettingsModelPanelistAuthentication | Literal["Guest", "AuthenticatedUser", "AuthenticatedCoworker"]
    )
    panelistMuteControlEnabled: bool
    panelistScreenSharingEnabled: bool
    panelistVideoEnabled: bool
    panelistWaitingRoom: bool
    password: str
    pastSessionDeletionEnabled: bool
    pollsAnonymousEnabled: bool
    pollsEnabled: bool
    postWebinarRedirectUri: str
    pstnEnabled: bool
    qnaAnonymousEnabled: bool
    qnaEnabled: bool
    recordingDeletionEnabled: bool
    recordingDownloadEnabled: bool
    recordingEnabled: bool
    recordingSharingEnabled: bool
    registrationEnabled: bool


class WebinarBaseModelDict(TypedDict, total=False):
    """A `WebinarBaseModel` as a plain dict."""

    description: str
    title: str
    settings: WcsWebinarSettingsModel | WcsWebinarSettingsModelDict


class WebinarCreationRequestDict(TypedDict, total=False):
    """A `WebinarCreationRequest` as a plain dict."""

    description: str
    title: Required[str]
    settings: WcsWebinarSettingsModel | WcsWebinarSettingsModelDict
    host: RcwLinkedUserModel | RcwLinkedUserModelDict
