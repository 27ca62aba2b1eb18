"""Typed dictionaries for request bodies. Imported by type checkers only."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, TypedDict

if TYPE_CHECKING:
    from ..models._bridge_management import (
        AutoShared,
        BridgeJoinPreferences,
        BridgeJoinPreferencesWaitingRoomRequired,
        BridgeJoinPstnPreferences,
        BridgePins,
        BridgePinsWithoutPstn,
        BridgePreferences,
        BridgePreferencesPlayTones,
        BridgePreferencesRecordingsMode,
        BridgePreferencesTranscriptionsMode,
        BridgePstnPins,
        BridgeRequestSecurity,
        EveryoneCanControl,
        RcvBridgeTypeEnum,
        RecordingsPreferences,
    )


class AutoSharedDict(TypedDict, total=False):
    """A `AutoShared` as a plain dict."""

    enabled: bool
    locked: bool


class BridgeJoinPreferencesDict(TypedDict, total=False):
    """A `BridgeJoinPreferences` as a plain dict."""

    audioMuted: bool
    pstn: BridgeJoinPstnPreferences | BridgeJoinPstnPreferencesDict
    videoMuted: bool
    waitingRoomRequired: (
        BridgeJoinPreferencesWaitingRoomRequired | Literal["Nobody", "Everybody", "GuestsOnly", "OtherAccount"]
    )


class BridgeJoinPstnPreferencesDict(TypedDict, total=False):
    """A `BridgeJoinPstnPreferences` as a plain dict."""

    promptAnnouncement: bool
    promptParticipants: bool


class BridgePinsDict(TypedDict, total=False):
    """A `BridgePins` as a plain dict."""

    pstn: BridgePstnPins | BridgePstnPinsDict
    web: str


class BridgePinsWithoutPstnDict(TypedDict, total=False):
    """A `BridgePinsWithoutPstn` as a plain dict."""

    web: str


class BridgePreferencesDict(TypedDict, total=False):
    """A `BridgePreferences` as a plain dict."""

    allowEveryoneTranscribeMeetings: bool
    join: BridgeJoinPreferences | BridgeJoinPreferencesDict
    joinBeforeHost: bool
    musicOnHold: bool
    playTones: BridgePreferencesPlayTones | Literal["On", "Off", "ExitOnly", "EnterOnly"]
    recordings: RecordingsPreferences | RecordingsPreferencesDict
    recordingsMode: BridgePreferencesRecordingsMode | Literal["Auto", "ForceAuto", "User"]
    screenSharing: bool
    transcriptionsMode: BridgePreferencesTranscriptionsMode | Literal["Auto", "ForceAuto", "User"]


class BridgePstnPinsDict(TypedDict, total=False):
    """A `BridgePstnPins` as a plain dict."""

    host: str
    participant: str


class BridgeRequestSecurityDict(TypedDict, total=False):
    """A `BridgeRequestSecurity` as a plain dict."""

    e2ee: bool
    noGuests: bool
    password: str
    passwordProtected: bool
    sameAccount: bool


class CreateBridgeRequestDict(TypedDict, total=False):
    """A `CreateBridgeRequest` as a plain dict."""

    name: str
    pins: BridgePins | BridgePinsDict
    preferences: BridgePreferences | BridgePreferencesDict
    security: BridgeRequestSecurity | BridgeRequestSecurityDict
    type: RcvBridgeTypeEnum | Literal["Instant", "Scheduled", "PMI"]


class EveryoneCanControlDict(TypedDict, total=False):
    """A `EveryoneCanControl` as a plain dict."""

    enabled: bool
    locked: bool


class RecordingsPreferencesDict(TypedDict, total=False):
    """A `RecordingsPreferences` as a plain dict."""

    autoShared: AutoShared | AutoSharedDict
    everyoneCanControl: EveryoneCanControl | EveryoneCanControlDict


class UpdateBridgeRequestDict(TypedDict, total=False):
    """A `UpdateBridgeRequest` as a plain dict."""

    name: str
    pins: BridgePinsWithoutPstn | BridgePinsWithoutPstnDict
    preferences: BridgePreferences | BridgePreferencesDict
    security: BridgeRequestSecurity | BridgeRequestSecurityDict
