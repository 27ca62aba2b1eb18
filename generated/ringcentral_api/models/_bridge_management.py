"""Models: bridge management."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from .._model import EnumTable, Getter, Model, encode, fill, new, typeof
from ..types import OpenEnum

if TYPE_CHECKING:
    from typing import Literal

    from ..bodies._bridge_management import (
        AutoSharedDict,
        BridgeJoinPreferencesDict,
        BridgeJoinPstnPreferencesDict,
        BridgePinsDict,
        BridgePinsWithoutPstnDict,
        BridgePreferencesDict,
        BridgePstnPinsDict,
        BridgeRequestSecurityDict,
        EveryoneCanControlDict,
        RecordingsPreferencesDict,
    )


class BridgeJoinPreferencesWaitingRoomRequired(OpenEnum):
    """Values of `BridgeJoinPreferencesWaitingRoomRequired`."""

    NOBODY = "Nobody"
    EVERYBODY = "Everybody"
    GUESTS_ONLY = "GuestsOnly"
    OTHER_ACCOUNT = "OtherAccount"


BridgeJoinPreferencesWaitingRoomRequiredTable = EnumTable(BridgeJoinPreferencesWaitingRoomRequired)


class BridgePreferencesPlayTones(OpenEnum):
    """Values of `BridgePreferencesPlayTones`."""

    ON = "On"
    OFF = "Off"
    EXIT_ONLY = "ExitOnly"
    ENTER_ONLY = "EnterOnly"


BridgePreferencesPlayTonesTable = EnumTable(BridgePreferencesPlayTones)


class BridgePreferencesRecordingsMode(OpenEnum):
    """Values of `BridgePreferencesRecordingsMode`."""

    AUTO = "Auto"
    FORCE_AUTO = "ForceAuto"
    USER = "User"


BridgePreferencesRecordingsModeTable = EnumTable(BridgePreferencesRecordingsMode)


class BridgePreferencesTranscriptionsMode(OpenEnum):
    """Values of `BridgePreferencesTranscriptionsMode`."""

    AUTO = "Auto"
    FORCE_AUTO = "ForceAuto"
    USER = "User"


BridgePreferencesTranscriptionsModeTable = EnumTable(BridgePreferencesTranscriptionsMode)


class RcvBridgeTypeEnum(OpenEnum):
    """Values of `RcvBridgeTypeEnum`."""

    INSTANT = "Instant"
    SCHEDULED = "Scheduled"
    PMI = "PMI"


RcvBridgeTypeEnumTable = EnumTable(RcvBridgeTypeEnum)


class AutoShared(Model):
    """The object `AutoShared`."""

    __slots__ = (
        "enabled",
        "locked",
    )
    __fields__ = __slots__
    enabled: bool | None
    locked: bool | None

    def __init__(
        self,
        *,
        enabled: bool | None = None,
        locked: bool | None = None,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        fill(self, locals())

    def to_dict(self) -> dict[str, Any]:
        d: dict[str, Any] = {}
        v: Any
        v = self.enabled
        if v is not None:
            d["enabled"] = v
        v = self.locked
        if v is not None:
            d["locked"] = v
        if self.__extras__:
            d.update(self.__extras__)
        return d


def decode_AutoShared(d: dict[str, Any]) -> AutoShared:
    """Decode a `AutoShared`; what does not fit is passed on."""
    self = new(AutoShared)
    get: Getter = d.get
    self.enabled = get("enabled")
    self.locked = get("locked")
    self.__extras__ = None if AutoSharedKeys.issuperset(d) else {k: d[k] for k in d if k not in AutoSharedKeys}
    return self


AutoShared.__decode__ = decode_AutoShared
AutoSharedKeys = frozenset(
    (
        "enabled",
        "locked",
    )
)


class BridgeDiscovery(Model):
    """The object `BridgeDiscovery`."""

    __slots__ = ("web",)
    __fields__ = __slots__
    web: str | None

    def __init__(
        self,
        *,
        web: str | None = None,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        fill(self, locals())

    def to_dict(self) -> dict[str, Any]:
        d: dict[str, Any] = {}
        v: Any
        v = self.web
        if v is not None:
            d["web"] = v
        if self.__extras__:
            d.update(self.__extras__)
        return d


def decode_BridgeDiscovery(d: dict[str, Any]) -> BridgeDiscovery:
    """Decode a `BridgeDiscovery`; what does not fit is passed on."""
    self = new(BridgeDiscovery)
    get: Getter = d.get
    self.web = get("web")
    self.__extras__ = (
        None if BridgeDiscoveryKeys.issuperset(d) else {k: d[k] for k in d if k not in BridgeDiscoveryKeys}
    )
    return self


BridgeDiscovery.__decode__ = decode_BridgeDiscovery
BridgeDiscoveryKeys = frozenset(("web",))


class BridgeJoinPreferences(Model):
    """The object `BridgeJoinPreferences`."""

    __slots__ = (
        "audio_muted",
        "pstn",
        "video_muted",
        "waiting_room_required",
    )
    __fields__ = __slots__
    __converted__ = {
        "pstn": "pstn",
        "waiting_room_required": "waitingRoomRequired",
    }
    audio_muted: bool | None
    pstn: BridgeJoinPstnPreferences | None
    video_muted: bool | None
    waiting_room_required: BridgeJoinPreferencesWaitingRoomRequired | None

    def __init__(
        self,
        *,
        audio_muted: bool | None = None,
        pstn: BridgeJoinPstnPreferences | BridgeJoinPstnPreferencesDict | None = None,
        video_muted: bool | None = None,
        waiting_room_required: BridgeJoinPreferencesWaitingRoomRequired
        | Literal["Nobody", "Everybody", "GuestsOnly", "OtherAccount"]
        | None = None,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        fill(self, locals())

    def to_dict(self) -> dict[str, Any]:
        d: dict[str, Any] = {}
        v: Any
        v = self.audio_muted
        if v is not None:
            d["audioMuted"] = v
        v = self.pstn
        if v is not None:
            d["pstn"] = v.to_dict() if typeof(v) is BridgeJoinPstnPreferences else encode(v)
        v = self.video_muted
        if v is not None:
            d["videoMuted"] = v
        v = self.waiting_room_required
        if v is not None:
            d["waitingRoomRequired"] = v.wire if typeof(v) is BridgeJoinPreferencesWaitingRoomRequired else v
        if self.__extras__:
            d.update(self.__extras__)
        return d


def decode_BridgeJoinPreferences(d: dict[str, Any]) -> BridgeJoinPreferences:
    """Decode a `BridgeJoinPreferences`; what does not fit is passed on."""
    self = new(BridgeJoinPreferences)
    get: Getter = d.get
    self.audio_muted = get("audioMuted")
    v = get("pstn")
    self.pstn = decode_BridgeJoinPstnPreferences(v) if typeof(v) is dict else v
    self.video_muted = get("videoMuted")
    v = get("waitingRoomRequired")
    self.waiting_room_required = BridgeJoinPreferencesWaitingRoomRequiredTable[v] if typeof(v) is str else v
    self.__extras__ = (
        None if BridgeJoinPreferencesKeys.issuperset(d) else {k: d[k] for k in d if k not in BridgeJoinPreferencesKeys}
    )
    return self


BridgeJoinPreferences.__decode__ = decode_BridgeJoinPreferences
BridgeJoinPreferencesKeys = frozenset(
    (
        "audioMuted",
        "pstn",
        "videoMuted",
        "waitingRoomRequired",
    )
)


class BridgeJoinPstnPreferences(Model):
    """The object `BridgeJoinPstnPreferences`."""

    __slots__ = (
        "prompt_announcement",
        "prompt_participants",
    )
    __fields__ = __slots__
    prompt_announcement: bool | None
    prompt_participants: bool | None

    def __init__(
        self,
        *,
        prompt_announcement: bool | None = None,
        prompt_participants: bool | None = None,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        fill(self, locals())

    def to_dict(self) -> dict[str, Any]:
        d: dict[str, Any] = {}
        v: Any
        v = self.prompt_announcement
        if v is not None:
            d["promptAnnouncement"] = v
        v = self.prompt_participants
        if v is not None:
            d["promptParticipants"] = v
        if self.__extras__:
            d.update(self.__extras__)
        return d


def decode_BridgeJoinPstnPreferences(d: dict[str, Any]) -> BridgeJoinPstnPreferences:
    """Decode a `BridgeJoinPstnPreferences`; what does not fit is passed on."""
    self = new(BridgeJoinPstnPreferences)
    get: Getter = d.get
    self.prompt_announcement = get("promptAnnouncement")
    self.prompt_participants = get("promptParticipants")
    self.__extras__ = (
        None
        if BridgeJoinPstnPreferencesKeys.issuperset(d)
        else {k: d[k] for k in d if k not in BridgeJoinPstnPreferencesKeys}
    )
    return self


BridgeJoinPstnPreferences.__decode__ = decode_BridgeJoinPstnPreferences
BridgeJoinPstnPreferencesKeys = frozenset(
    (
        "promptAnnouncement",
        "promptParticipants",
    )
)


class BridgePins(Model):
    """The object `BridgePins`."""

    __slots__ = (
        "pstn",
        "web",
    )
    __fields__ = __slots__
    __converted__ = {
        "pstn": "pstn",
    }
    pstn: BridgePstnPins | None
    web: str | None

    def __init__(
        self,
        *,
        pstn: BridgePstnPins | BridgePstnPinsDict | None = None,
        web: str | None = None,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        fill(self, locals())

    def to_dict(self) -> dict[str, Any]:
        d: dict[str, Any] = {}
        v: Any
        v = self.pstn
        if v is not None:
            d["pstn"] = v.to_dict() if typeof(v) is BridgePstnPins else encode(v)
        v = self.web
        if v is not None:
            d["web"] = v
        if self.__extras__:
            d.update(self.__extras__)
        return d


def decode_BridgePins(d: dict[str, Any]) -> BridgePins:
    """Decode a `BridgePins`; what does not fit is passed on."""
    self = new(BridgePins)
    get: Getter = d.get
    v = get("pstn")
    self.pstn = decode_BridgePstnPins(v) if typeof(v) is dict else v
    self.web = get("web")
    self.__extras__ = None if BridgePinsKeys.issuperset(d) else {k: d[k] for k in d if k not in BridgePinsKeys}
    return self


BridgePins.__decode__ = decode_BridgePins
BridgePinsKeys = frozenset(
    (
        "pstn",
        "web",
    )
)


class BridgePinsWithAliases(Model):
    """The object `BridgePinsWithAliases`."""

    __slots__ = (
        "aliases",
        "pstn",
        "web",
    )
    __fields__ = __slots__
    __converted__ = {
        "pstn": "pstn",
    }
    aliases: list[str] | None
    pstn: BridgePstnPins | None
    web: str | None

    def __init__(
        self,
        *,
        aliases: list[str] | None = None,
        pstn: BridgePstnPins | BridgePstnPinsDict | None = None,
        web: str | None = None,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        fill(self, locals())

    def to_dict(self) -> dict[str, Any]:
        d: dict[str, Any] = {}
        v: Any
        v = self.aliases
        if v is not None:
            d["aliases"] = v
        v = self.pstn
        if v is not None:
            d["pstn"] = v.to_dict() if typeof(v) is BridgePstnPins else encode(v)
        v = self.web
        if v is not None:
            d["web"] = v
        if self.__extras__:
            d.update(self.__extras__)
        return d


def decode_BridgePinsWithAliases(d: dict[str, Any]) -> BridgePinsWithAliases:
    """Decode a `BridgePinsWithAliases`; what does not fit is passed on."""
    self = new(BridgePinsWithAliases)
    get: Getter = d.get
    self.aliases = get("aliases")
    v = get("pstn")
    self.pstn = decode_BridgePstnPins(v) if typeof(v) is dict else v
    self.web = get("web")
    self.__extras__ = (
        None if BridgePinsWithAliasesKeys.issuperset(d) else {k: d[k] for k in d if k not in BridgePinsWithAliasesKeys}
    )
    return self


BridgePinsWithAliases.__decode__ = decode_BridgePinsWithAliases
BridgePinsWithAliasesKeys = frozenset(
    (
        "aliases",
        "pstn",
        "web",
    )
)


class BridgePinsWithoutPstn(Model):
    """The object `BridgePinsWithoutPstn`."""

    __slots__ = ("web",)
    __fields__ = __slots__
    web: str | None

    def __init__(
        self,
        *,
        web: str | None = None,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        fill(self, locals())

    def to_dict(self) -> dict[str, Any]:
        d: dict[str, Any] = {}
        v: Any
        v = self.web
        if v is not None:
            d["web"] = v
        if self.__extras__:
            d.update(self.__extras__)
        return d


def decode_BridgePinsWithoutPstn(d: dict[str, Any]) -> BridgePinsWithoutPstn:
    """Decode a `BridgePinsWithoutPstn`; what does not fit is passed on."""
    self = new(BridgePinsWithoutPstn)
    get: Getter = d.get
    self.web = get("web")
    self.__extras__ = (
        None if BridgePinsWithoutPstnKeys.issuperset(d) else {k: d[k] for k in d if k not in BridgePinsWithoutPstnKeys}
    )
    return self


BridgePinsWithoutPstn.__decode__ = decode_BridgePinsWithoutPstn
BridgePinsWithoutPstnKeys = frozenset(("web",))


class BridgePreferences(Model):
    """The object `BridgePreferences`."""

    __slots__ = (
        "allow_everyone_transcribe_meetings",
        "join",
        "join_before_host",
        "music_on_hold",
        "play_tones",
        "recordings",
        "recordings_mode",
        "screen_sharing",
        "transcriptions_mode",
    )
    __fields__ = __slots__
    __converted__ = {
        "join": "join",
        "play_tones": "playTones",
        "recordings": "recordings",
        "recordings_mode": "recordingsMode",
        "transcriptions_mode": "transcriptionsMode",
    }
    allow_everyone_transcribe_meetings: bool | None
    join: BridgeJoinPreferences | None
    join_before_host: bool | None
    music_on_hold: bool | None
    play_tones: BridgePreferencesPlayTones | None
    recordings: RecordingsPreferences | None
    recordings_mode: BridgePreferencesRecordingsMode | None
    screen_sharing: bool | None
    transcriptions_mode: BridgePreferencesTranscriptionsMode | None

    def __init__(
        self,
        *,
        allow_everyone_transcribe_meetings: bool | None = None,
        join: BridgeJoinPreferences | BridgeJoinPreferencesDict | None = None,
        join_before_host: bool | None = None,
        music_on_hold: bool | None = None,
        play_tones: BridgePreferencesPlayTones | Literal["On", "Off", "ExitOnly", "EnterOnly"] | None = None,
        recordings: RecordingsPreferences | RecordingsPreferencesDict | None = None,
        recordings_mode: BridgePreferencesRecordingsMode | Literal["Auto", "ForceAuto", "User"] | None = None,
        screen_sharing: bool | None = None,
        transcriptions_mode: BridgePreferencesTranscriptionsMode | Literal["Auto", "ForceAuto", "User"] | None = None,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        fill(self, locals())

    def to_dict(self) -> dict[str, Any]:
        d: dict[str, Any] = {}
        v: Any
        v = self.allow_everyone_transcribe_meetings
        if v is not None:
            d["allowEveryoneTranscribeMeetings"] = v
        v = self.join
        if v is not None:
            d["join"] = v.to_dict() if typeof(v) is BridgeJoinPreferences else encode(v)
        v = self.join_before_host
        if v is not None:
            d["joinBeforeHost"] = v
        v = self.music_on_hold
        if v is not None:
            d["musicOnHold"] = v
        v = self.play_tones
        if v is not None:
            d["playTones"] = v.wire if typeof(v) is BridgePreferencesPlayTones else v
        v = self.recordings
        if v is not None:
            d["recordings"] = v.to_dict() if typeof(v) is RecordingsPreferences else encode(v)
        v = self.recordings_mode
        if v is not None:
            d["recordingsMode"] = v.wire if typeof(v) is BridgePreferencesRecordingsMode else v
        v = self.screen_sharing
        if v is not None:
            d["screenSharing"] = v
        v = self.transcriptions_mode
        if v is not None:
            d["transcriptionsMode"] = v.wire if typeof(v) is BridgePreferencesTranscriptionsMode else v
        if self.__extras__:
            d.update(self.__extras__)
        return d


def decode_BridgePreferences(d: dict[str, Any]) -> BridgePreferences:
    """Decode a `BridgePreferences`; what does not fit is passed on."""
    self = new(BridgePreferences)
    get: Getter = d.get
    self.allow_everyone_transcribe_meetings = get("allowEveryoneTranscribeMeetings")
    v = get("join")
    self.join = decode_BridgeJoinPreferences(v) if typeof(v) is dict else v
    self.join_before_host = get("joinBeforeHost")
    self.music_on_hold = get("musicOnHold")
    v = get("playTones")
    self.play_tones = BridgePreferencesPlayTonesTable[v] if typeof(v) is str else v
    v = get("recordings")
    self.recordings = decode_RecordingsPreferences(v) if typeof(v) is dict else v
    v = get("recordingsMode")
    self.recordings_mode = BridgePreferencesRecordingsModeTable[v] if typeof(v) is str else v
    self.screen_sharing = get("screenSharing")
    v = get("transcriptionsMode")
    self.transcriptions_mode = BridgePreferencesTranscriptionsModeTable[v] if typeof(v) is str else v
    self.__extras__ = (
        None if BridgePreferencesKeys.issuperset(d) else {k: d[k] for k in d if k not in BridgePreferencesKeys}
    )
    return self


BridgePreferences.__decode__ = decode_BridgePreferences
BridgePreferencesKeys = frozenset(
    (
        "allowEveryoneTranscribeMeetings",
        "join",
        "joinBeforeHost",
        "musicOnHold",
        "playTones",
        "recordings",
        "recordingsMode",
        "screenSharing",
        "transcriptionsMode",
    )
)


class BridgePstnPins(Model):
    """The object `BridgePstnPins`."""

    __slots__ = (
        "host",
        "participant",
    )
    __fields__ = __slots__
    host: str | None
    participant: str | None

    def __init__(
        self,
        *,
        host: str | None = None,
        participant: str | None = None,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        fill(self, locals())

    def to_dict(self) -> dict[str, Any]:
        d: dict[str, Any] = {}
        v: Any
        v = self.host
        if v is not None:
            d["host"] = v
        v = self.participant
        if v is not None:
            d["participant"] = v
        if self.__extras__:
            d.update(self.__extras__)
        return d


def decode_BridgePstnPins(d: dict[str, Any]) -> BridgePstnPins:
    """Decode a `BridgePstnPins`; what does not fit is passed on."""
    self = new(BridgePstnPins)
    get: Getter = d.get
    self.host = get("host")
    self.participant = get("participant")
    self.__extras__ = None if BridgePstnPinsKeys.issuperset(d) else {k: d[k] for k in d if k not in BridgePstnPinsKeys}
    return self


BridgePstnPins.__decode__ = decode_BridgePstnPins
BridgePstnPinsKeys = frozenset(
    (
        "host",
        "participant",
    )
)


class BridgeRequestSecurity(Model):
    """The object `BridgeRequestSecurity`."""

    __slots__ = (
        "e2ee",
        "no_guests",
        "password",
        "password_protected",
        "same_account",
    )
    __fields__ = __slots__
    __secrets__ = frozenset(("password",))
    e2ee: bool | None
    no_guests: bool | None
    password: str | None
    password_protected: bool | None
    same_account: bool | None

    def __init__(
        self,
        *,
        e2ee: bool | None = None,
        no_guests: bool | None = None,
        password: str | None = None,
        password_protected: bool | None = None,
        same_account: bool | None = None,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        fill(self, locals())

    def to_dict(self) -> dict[str, Any]:
        d: dict[str, Any] = {}
        v: Any
        v = self.e2ee
        if v is not None:
            d["e2ee"] = v
        v = self.no_guests
        if v is not None:
            d["noGuests"] = v
        v = self.password
        if v is not None:
            d["password"] = v
        v = self.password_protected
        if v is not None:
            d["passwordProtected"] = v
        v = self.same_account
        if v is not None:
            d["sameAccount"] = v
        if self.__extras__:
            d.update(self.__extras__)
        return d


def decode_BridgeRequestSecurity(d: dict[str, Any]) -> BridgeRequestSecurity:
    """Decode a `BridgeRequestSecurity`; what does not fit is passed on."""
    self = new(BridgeRequestSecurity)
    get: Getter = d.get
    self.e2ee = get("e2ee")
    self.no_guests = get("noGuests")
    self.password = get("password")
    self.password_protected = get("passwordProtected")
    self.same_account = get("sameAccount")
    self.__extras__ = (
        None if BridgeRequestSecurityKeys.issuperset(d) else {k: d[k] for k in d if k not in BridgeRequestSecurityKeys}
    )
    return self


BridgeRequestSecurity.__decode__ = decode_BridgeRequestSecurity
BridgeRequestSecurityKeys = frozenset(
    (
        "e2ee",
        "noGuests",
        "password",
        "passwordProtected",
        "sameAccount",
    )
)


class BridgeResponse(Model):
    """The object `BridgeResponse`."""

    __slots__ = (
        "discovery",
        "host",
        "id",
        "name",
        "pins",
        "preferences",
        "security",
        "type",
    )
    __fields__ = __slots__
    __converted__ = {
        "discovery": "discovery",
        "host": "host",
        "pins": "pins",
        "preferences": "preferences",
        "security": "security",
        "type": "type",
    }
    discovery: BridgeDiscovery | None
    host: User | None
    id: str | None
    name: str | None
    pins: BridgePinsWithAliases | None
    preferences: BridgePreferences | None
    security: BridgeResponseSecurity | None
    type: RcvBridgeTypeEnum | None

    def __init__(
        self,
        *,
        discovery: BridgeDiscovery | None = None,
        host: User | None = None,
        id: str | None = None,
        name: str | None = None,
        pins: BridgePinsWithAliases | None = None,
        preferences: BridgePreferences | BridgePreferencesDict | None = None,
        security: BridgeResponseSecurity | None = None,
        type: RcvBridgeTypeEnum | Literal["Instant", "Scheduled", "PMI"] | None = None,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        fill(self, locals())

    def to_dict(self) -> dict[str, Any]:
        d: dict[str, Any] = {}
        v: Any
        v = self.discovery
        if v is not None:
            d["discovery"] = v.to_dict() if typeof(v) is BridgeDiscovery else encode(v)
        v = self.host
        if v is not None:
            d["host"] = v.to_dict() if typeof(v) is User else encode(v)
        v = self.id
        if v is not None:
            d["id"] = v
        v = self.name
        if v is not None:
            d["name"] = v
        v = self.pins
        if v is not None:
            d["pins"] = v.to_dict() if typeof(v) is BridgePinsWithAliases else encode(v)
        v = self.preferences
        if v is not None:
            d["preferences"] = v.to_dict() if typeof(v) is BridgePreferences else encode(v)
        v = self.security
        if v is not None:
            d["security"] = v.to_dict() if typeof(v) is BridgeResponseSecurity else encode(v)
        v = self.type
        if v is not None:
            d["type"] = v.wire if typeof(v) is RcvBridgeTypeEnum else v
        if self.__extras__:
            d.update(self.__extras__)
        return d


def decode_BridgeResponse(d: dict[str, Any]) -> BridgeResponse:
    """Decode a `BridgeResponse`; what does not fit is passed on."""
    self = new(BridgeResponse)
    get: Getter = d.get
    v = get("discovery")
    self.discovery = decode_BridgeDiscovery(v) if typeof(v) is dict else v
    v = get("host")
    self.host = decode_User(v) if typeof(v) is dict else v
    self.id = get("id")
    self.name = get("name")
    v = get("pins")
    self.pins = decode_BridgePinsWithAliases(v) if typeof(v) is dict else v
    v = get("preferences")
    self.preferences = decode_BridgePreferences(v) if typeof(v) is dict else v
    v = get("security")
    self.security = decode_BridgeResponseSecurity(v) if typeof(v) is dict else v
    v = get("type")
    self.type = RcvBridgeTypeEnumTable[v] if typeof(v) is str else v
    self.__extras__ = None if BridgeResponseKeys.issuperset(d) else {k: d[k] for k in d if k not in BridgeResponseKeys}
    return self


BridgeResponse.__decode__ = decode_BridgeResponse
BridgeResponseKeys = frozenset(
    (
        "discovery",
        "host",
        "id",
        "name",
        "pins",
        "preferences",
        "security",
        "type",
    )
)


class BridgeResponseSecurity(Model):
    """The object `BridgeResponseSecurity`."""

    __slots__ = (
        "e2ee",
        "no_guests",
        "password",
        "password_protected",
        "same_account",
    )
    __fields__ = __slots__
    __converted__ = {
        "password": "password",
    }
    e2ee: bool | None
    no_guests: bool | None
    password: BridgeResponseSecurityPassword | None
    password_protected: bool | None
    same_account: bool | None

    def __init__(
        self,
        *,
        e2ee: bool | None = None,
        no_guests: bool | None = None,
        password: BridgeResponseSecurityPassword | None = None,
        password_protected: bool | None = None,
        same_account: bool | None = None,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        fill(self, locals())

    def to_dict(self) -> dict[str, Any]:
        d: dict[str, Any] = {}
        v: Any
        v = self.e2ee
        if v is not None:
            d["e2ee"] = v
        v = self.no_guests
        if v is not None:
            d["noGuests"] = v
        v = self.password
        if v is not None:
            d["password"] = v.to_dict() if typeof(v) is BridgeResponseSecurityPassword else encode(v)
        v = self.password_protected
        if v is not None:
            d["passwordProtected"] = v
        v = self.same_account
        if v is not None:
            d["sameAccount"] = v
        if self.__extras__:
            d.update(self.__extras__)
        return d


def decode_BridgeResponseSecurity(d: dict[str, Any]) -> BridgeResponseSecurity:
    """Decode a `BridgeResponseSecurity`; what does not fit is passed on."""
    self = new(BridgeResponseSecurity)
    get: Getter = d.get
    self.e2ee = get("e2ee")
    self.no_guests = get("noGuests")
    v = get("password")
    self.password = decode_BridgeResponseSecurityPassword(v) if typeof(v) is dict else v
    self.password_protected = get("passwordProtected")
    self.same_account = get("sameAccount")
    self.__extras__ = (
        None
        if BridgeResponseSecurityKeys.issuperset(d)
        else {k: d[k] for k in d if k not in BridgeResponseSecurityKeys}
    )
    return self


BridgeResponseSecurity.__decode__ = decode_BridgeResponseSecurity
BridgeResponseSecurityKeys = frozenset(
    (
        "e2ee",
        "noGuests",
        "password",
        "passwordProtected",
        "sameAccount",
    )
)


class BridgeResponseSecurityPassword(Model):
    """The object `BridgeResponseSecurityPassword`."""

    __slots__ = (
        "join_query",
        "plain_text",
        "pstn",
    )
    __fields__ = __slots__
    join_query: str | None
    plain_text: str | None
    pstn: str | None

    def __init__(
        self,
        *,
        join_query: str | None = None,
        plain_text: str | None = None,
        pstn: str | None = None,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        fill(self, locals())

    def to_dict(self) -> dict[str, Any]:
        d: dict[str, Any] = {}
        v: Any
        v = self.join_query
        if v is not None:
            d["joinQuery"] = v
        v = self.plain_text
        if v is not None:
            d["plainText"] = v
        v = self.pstn
        if v is not None:
            d["pstn"] = v
        if self.__extras__:
            d.update(self.__extras__)
        return d


def decode_BridgeResponseSecurityPassword(d: dict[str, Any]) -> BridgeResponseSecurityPassword:
    """Decode a `BridgeResponseSecurityPassword`; what does not fit is passed on."""
    self = new(BridgeResponseSecurityPassword)
    get: Getter = d.get
    self.join_query = get("joinQuery")
    self.plain_text = get("plainText")
    self.pstn = get("pstn")
    self.__extras__ = (
        None
        if BridgeResponseSecurityPasswordKeys.issuperset(d)
        else {k: d[k] for k in d if k not in BridgeResponseSecurityPasswordKeys}
    )
    return self


BridgeResponseSecurityPassword.__decode__ = decode_BridgeResponseSecurityPassword
BridgeResponseSecurityPasswordKeys = frozenset(
    (
        "joinQuery",
        "plainText",
        "pstn",
    )
)


class CreateBridgeRequest(Model):
    """The object `CreateBridgeRequest`."""

    __slots__ = (
        "name",
        "pins",
        "preferences",
        "security",
        "type",
    )
    __fields__ = __slots__
    __converted__ = {
        "pins": "pins",
        "preferences": "preferences",
        "security": "security",
        "type": "type",
    }
    name: str | None
    pins: BridgePins | None
    preferences: BridgePreferences | None
    security: BridgeRequestSecurity | None
    type: RcvBridgeTypeEnum | None

    def __init__(
        self,
        *,
        name: str | None = None,
        pins: BridgePins | BridgePinsDict | None = None,
        preferences: BridgePreferences | BridgePreferencesDict | None = None,
        security: BridgeRequestSecurity | BridgeRequestSecurityDict | None = None,
        type: RcvBridgeTypeEnum | Literal["Instant", "Scheduled", "PMI"] | None = None,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        fill(self, locals())

    def to_dict(self) -> dict[str, Any]:
        d: dict[str, Any] = {}
        v: Any
        v = self.name
        if v is not None:
            d["name"] = v
        v = self.pins
        if v is not None:
            d["pins"] = v.to_dict() if typeof(v) is BridgePins else encode(v)
        v = self.preferences
        if v is not None:
            d["preferences"] = v.to_dict() if typeof(v) is BridgePreferences else encode(v)
        v = self.security
        if v is not None:
            d["security"] = v.to_dict() if typeof(v) is BridgeRequestSecurity else encode(v)
        v = self.type
        if v is not None:
            d["type"] = v.wire if typeof(v) is RcvBridgeTypeEnum else v
        if self.__extras__:
            d.update(self.__extras__)
        return d


def decode_CreateBridgeRequest(d: dict[str, Any]) -> CreateBridgeRequest:
    """Decode a `CreateBridgeRequest`; what does not fit is passed on."""
    self = new(CreateBridgeRequest)
    get: Getter = d.get
    self.name = get("name")
    v = get("pins")
    self.pins = decode_BridgePins(v) if typeof(v) is dict else v
    v = get("preferences")
    self.preferences = decode_BridgePreferences(v) if typeof(v) is dict else v
    v = get("security")
    self.security = decode_BridgeRequestSecurity(v) if typeof(v) is dict else v
    v = get("type")
    self.type = RcvBridgeTypeEnumTable[v] if typeof(v) is str else v
    self.__extras__ = (
        None if CreateBridgeRequestKeys.issuperset(d) else {k: d[k] for k in d if k not in CreateBridgeRequestKeys}
    )
    return self


CreateBridgeRequest.__decode__ = decode_CreateBridgeRequest
CreateBridgeRequestKeys = frozenset(
    (
        "name",
        "pins",
        "preferences",
        "security",
        "type",
    )
)


class EveryoneCanControl(Model):
    """The object `EveryoneCanControl`."""

    __slots__ = (
        "enabled",
        "locked",
    )
    __fields__ = __slots__
    enabled: bool | None
    locked: bool | None

    def __init__(
        self,
        *,
        enabled: bool | None = None,
        locked: bool | None = None,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        fill(self, locals())

    def to_dict(self) -> dict[str, Any]:
        d: dict[str, Any] = {}
        v: Any
        v = self.enabled
        if v is not None:
            d["enabled"] = v
        v = self.locked
        if v is not None:
            d["locked"] = v
        if self.__extras__:
            d.update(self.__extras__)
        return d


def decode_EveryoneCanControl(d: dict[str, Any]) -> EveryoneCanControl:
    """Decode a `EveryoneCanControl`; what does not fit is passed on."""
    self = new(EveryoneCanControl)
    get: Getter = d.get
    self.enabled = get("enabled")
    self.locked = get("locked")
    self.__extras__ = (
        None if EveryoneCanControlKeys.issuperset(d) else {k: d[k] for k in d if k not in EveryoneCanControlKeys}
    )
    return self


EveryoneCanControl.__decode__ = decode_EveryoneCanControl
EveryoneCanControlKeys = frozenset(
    (
        "enabled",
        "locked",
    )
)


class RecordingsPreferences(Model):
    """The object `RecordingsPreferences`."""

    __slots__ = (
        "auto_shared",
        "everyone_can_control",
    )
    __fields__ = __slots__
    __converted__ = {
        "auto_shared": "autoShared",
        "everyone_can_control": "everyoneCanControl",
    }
    auto_shared: AutoShared | None
    everyone_can_control: EveryoneCanControl | None

    def __init__(
        self,
        *,
        auto_shared: AutoShared | AutoSharedDict | None = None,
        everyone_can_control: EveryoneCanControl | EveryoneCanControlDict | None = None,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        fill(self, locals())

    def to_dict(self) -> dict[str, Any]:
        d: dict[str, Any] = {}
        v: Any
        v = self.auto_shared
        if v is not None:
            d["autoShared"] = v.to_dict() if typeof(v) is AutoShared else encode(v)
        v = self.everyone_can_control
        if v is not None:
            d["everyoneCanControl"] = v.to_dict() if typeof(v) is EveryoneCanControl else encode(v)
        if self.__extras__:
            d.update(self.__extras__)
        return d


def decode_RecordingsPreferences(d: dict[str, Any]) -> RecordingsPreferences:
    """Decode a `RecordingsPreferences`; what does not fit is passed on."""
    self = new(RecordingsPreferences)
    get: Getter = d.get
    v = get("autoShared")
    self.auto_shared = decode_AutoShared(v) if typeof(v) is dict else v
    v = get("everyoneCanControl")
    self.everyone_can_control = decode_EveryoneCanControl(v) if typeof(v) is dict else v
    self.__extras__ = (
        None if RecordingsPreferencesKeys.issuperset(d) else {k: d[k] for k in d if k not in RecordingsPreferencesKeys}
    )
    return self


RecordingsPreferences.__decode__ = decode_RecordingsPreferences
RecordingsPreferencesKeys = frozenset(
    (
        "autoShared",
        "everyoneCanControl",
    )
)


class UpdateBridgeRequest(Model):
    """The object `UpdateBridgeRequest`."""

    __slots__ = (
        "name",
        "pins",
        "preferences",
        "security",
    )
    __fields__ = __slots__
    __converted__ = {
        "pins": "pins",
        "preferences": "preferences",
        "security": "security",
    }
    name: str | None
    pins: BridgePinsWithoutPstn | None
    preferences: BridgePreferences | None
    security: BridgeRequestSecurity | None

    def __init__(
        self,
        *,
        name: str | None = None,
        pins: BridgePinsWithoutPstn | BridgePinsWithoutPstnDict | None = None,
        preferences: BridgePreferences | BridgePreferencesDict | None = None,
        security: BridgeRequestSecurity | BridgeRequestSecurityDict | None = None,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        fill(self, locals())

    def to_dict(self) -> dict[str, Any]:
        d: dict[str, Any] = {}
        v: Any
        v = self.name
        if v is not None:
            d["name"] = v
        v = self.pins
        if v is not None:
            d["pins"] = v.to_dict() if typeof(v) is BridgePinsWithoutPstn else encode(v)
        v = self.preferences
        if v is not None:
            d["preferences"] = v.to_dict() if typeof(v) is BridgePreferences else encode(v)
        v = self.security
        if v is not None:
            d["security"] = v.to_dict() if typeof(v) is BridgeRequestSecurity else encode(v)
        if self.__extras__:
            d.update(self.__extras__)
        return d


def decode_UpdateBridgeRequest(d: dict[str, Any]) -> UpdateBridgeRequest:
    """Decode a `UpdateBridgeRequest`; what does not fit is passed on."""
    self = new(UpdateBridgeRequest)
    get: Getter = d.get
    self.name = get("name")
    v = get("pins")
    self.pins = decode_BridgePinsWithoutPstn(v) if typeof(v) is dict else v
    v = get("preferences")
    self.preferences = decode_BridgePreferences(v) if typeof(v) is dict else v
    v = get("security")
    self.security = decode_BridgeRequestSecurity(v) if typeof(v) is dict else v
    self.__extras__ = (
        None if UpdateBridgeRequestKeys.issuperset(d) else {k: d[k] for k in d if k not in UpdateBridgeRequestKeys}
    )
    return self


UpdateBridgeRequest.__decode__ = decode_UpdateBridgeRequest
UpdateBridgeRequestKeys = frozenset(
    (
        "name",
        "pins",
        "preferences",
        "security",
    )
)


class User(Model):
    """The object `User`."""

    __slots__ = (
        "account_id",
        "extension_id",
    )
    __fields__ = __slots__
    account_id: str
    extension_id: str

    def __init__(
        self,
        *,
        account_id: str,
        extension_id: str,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        fill(self, locals())

    def to_dict(self) -> dict[str, Any]:
        d: dict[str, Any] = {}
        v: Any
        v = self.account_id
        if v is not None:
            d["accountId"] = v
        v = self.extension_id
        if v is not None:
            d["extensionId"] = v
        if self.__extras__:
            d.update(self.__extras__)
        return d


def decode_User(d: dict[str, Any]) -> User:
    """Decode a `User`; what does not fit is passed on."""
    self = new(User)
    get: Getter = d.get
    self.account_id = get("accountId")
    self.extension_id = get("extensionId")
    self.__extras__ = None if UserKeys.issuperset(d) else {k: d[k] for k in d if k not in UserKeys}
    return self


User.__decode__ = decode_User
UserKeys = frozenset(
    (
        "accountId",
        "extensionId",
    )
)
