"""Models: meetings history."""

from __future__ import annotations

import datetime
from typing import TYPE_CHECKING, Any

from .._model import EnumTable, Getter, Model, encode, fill, from_datetime, new, to_datetime, typeof
from ..types import OpenEnum
from ._shared_basic_paging import BasicPaging, Host, decode_BasicPaging, decode_Host

if TYPE_CHECKING:
    from collections.abc import Sequence
    from typing import Literal


class ListVideoMeetingsMaterials(OpenEnum):
    """Values of `ListVideoMeetingsMaterials`."""

    RECORDINGS = "Recordings"
    NOTES = "Notes"


ListVideoMeetingsMaterialsTable = EnumTable(ListVideoMeetingsMaterials)


class ListVideoMeetingsType(OpenEnum):
    """Values of `ListVideoMeetingsType`."""

    ALL = "All"
    MY = "My"
    DELETED = "Deleted"
    SHARED = "Shared"


ListVideoMeetingsTypeTable = EnumTable(ListVideoMeetingsType)


class MeetingNotesType(OpenEnum):
    """Values of `MeetingNotesType`."""

    GENERATED_NOTES = "GeneratedNotes"


MeetingNotesTypeTable = EnumTable(MeetingNotesType)


class MeetingRightsItem(OpenEnum):
    """Values of `MeetingRightsItem`."""

    DELETE = "delete"
    DOWNLOAD = "download"
    SHARE = "share"


MeetingRightsItemTable = EnumTable(MeetingRightsItem)


class MeetingStatus(OpenEnum):
    """Values of `MeetingStatus`."""

    IN_PROGRESS = "InProgress"
    DONE = "Done"


MeetingStatusTable = EnumTable(MeetingStatus)


class MeetingType(OpenEnum):
    """Values of `MeetingType`."""

    MEETING = "Meeting"
    CALL = "Call"


MeetingTypeTable = EnumTable(MeetingType)


class NotesProcessingStatus(OpenEnum):
    """Values of `NotesProcessingStatus`."""

    PROCESSING = "Processing"
    PROCESSED = "Processed"
    PURGED = "Purged"
    FAILED = "Failed"


NotesProcessingStatusTable = EnumTable(NotesProcessingStatus)


class RecordingAvailabilityStatus(OpenEnum):
    """Values of `RecordingAvailabilityStatus`."""

    ALIVE = "Alive"
    DELETED = "Deleted"
    PURGED = "Purged"
    NOT_AVAILABLE = "NotAvailable"


RecordingAvailabilityStatusTable = EnumTable(RecordingAvailabilityStatus)


class RecordingStatus(OpenEnum):
    """Values of `RecordingStatus`."""

    PROCESSING = "Processing"
    PROCESSED = "Processed"
    ERROR = "Error"
    CORRUPTED = "Corrupted"
    IN_PROGRESS = "InProgress"
    PURGED = "Purged"
    FAILED = "Failed"


RecordingStatusTable = EnumTable(RecordingStatus)


class TranscriptionsType(OpenEnum):
    """Values of `TranscriptionsType`."""

    LIVE_TRANSCRIPTION = "LiveTranscription"


TranscriptionsTypeTable = EnumTable(TranscriptionsType)


class AdminAccessMeeting(Model):
    """The object `AdminAccessMeeting`."""

    __slots__ = (
        "bridge_id",
        "display_name",
        "host_info",
        "id",
        "short_id",
        "start_time",
        "chat_content_uri",
        "duration",
        "participants",
    )
    __fields__ = __slots__
    __converted__ = {
        "host_info": "hostInfo",
        "participants": "participants",
    }
    bridge_id: str
    display_name: str
    host_info: Host
    id: str
    short_id: str
    start_time: datetime.datetime
    chat_content_uri: str | None
    duration: int
    participants: list[BasicParticipant]

    def __init__(
        self,
        *,
        bridge_id: str,
        display_name: str,
        host_info: Host,
        id: str,
        short_id: str,
        start_time: datetime.datetime,
        chat_content_uri: str | None = None,
        duration: int,
        participants: list[BasicParticipant],
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        fill(self, locals())

    def to_dict(self) -> dict[str, Any]:
        d: dict[str, Any] = {}
        v: Any
        v = self.bridge_id
        if v is not None:
            d["bridgeId"] = v
        v = self.display_name
        if v is not None:
            d["displayName"] = v
        v = self.host_info
        if v is not None:
            d["hostInfo"] = v.to_dict() if typeof(v) is Host else encode(v)
        v = self.id
        if v is not None:
            d["id"] = v
        v = self.short_id
        if v is not None:
            d["shortId"] = v
        v = self.start_time
        if v is not None:
            d["startTime"] = from_datetime(v)
        v = self.chat_content_uri
        if v is not None:
            d["chatContentUri"] = v
        v = self.duration
        if v is not None:
            d["duration"] = v
        v = self.participants
        if v is not None:
            d["participants"] = (
                [i0.to_dict() if typeof(i0) is BasicParticipant else encode(i0) for i0 in v]
                if typeof(v) is list
                else encode(v)
            )
        if self.__extras__:
            d.update(self.__extras__)
        return d


def decode_AdminAccessMeeting(d: dict[str, Any]) -> AdminAccessMeeting:
    """Decode a `AdminAccessMeeting`; what does not fit is passed on."""
    self = new(AdminAccessMeeting)
    get: Getter = d.get
    self.bridge_id = get("bridgeId")
    self.display_name = get("displayName")
    v = get("hostInfo")
    self.host_info = decode_Host(v) if typeof(v) is dict else v
    self.id = get("id")
    self.short_id = get("shortId")
    v = get("startTime")
    self.start_time = to_datetime(v) if typeof(v) is str else v
    self.chat_content_uri = get("chatContentUri")
    self.duration = get("duration")
    v = get("participants")
    self.participants = (
        [decode_BasicParticipant(i0) if typeof(i0) is dict else i0 for i0 in v] if typeof(v) is list else v
    )
    self.__extras__ = (
        None if AdminAccessMeetingKeys.issuperset(d) else {k: d[k] for k in d if k not in AdminAccessMeetingKeys}
    )
    return self


AdminAccessMeeting.__decode__ = decode_AdminAccessMeeting
AdminAccessMeetingKeys = frozenset(
    (
        "bridgeId",
        "displayName",
        "hostInfo",
        "id",
        "shortId",
        "startTime",
        "chatContentUri",
        "duration",
        "participants",
    )
)


class AdminAccessMeetings(Model):
    """The object `AdminAccessMeetings`."""

    __slots__ = (
        "meetings",
        "paging",
    )
    __fields__ = __slots__
    __converted__ = {
        "meetings": "meetings",
        "paging": "paging",
    }
    meetings: list[AdminAccessMeeting]
    paging: Paging

    def __init__(
        self,
        *,
        meetings: list[AdminAccessMeeting],
        paging: Paging,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        fill(self, locals())

    def to_dict(self) -> dict[str, Any]:
        d: dict[str, Any] = {}
        v: Any
        v = self.meetings
        if v is not None:
            d["meetings"] = (
                [i0.to_dict() if typeof(i0) is AdminAccessMeeting else encode(i0) for i0 in v]
                if typeof(v) is list
                else encode(v)
            )
        v = self.paging
        if v is not None:
            d["paging"] = v.to_dict() if typeof(v) is Paging else encode(v)
        if self.__extras__:
            d.update(self.__extras__)
        return d


def decode_AdminAccessMeetings(d: dict[str, Any]) -> AdminAccessMeetings:
    """Decode a `AdminAccessMeetings`; what does not fit is passed on."""
    self = new(AdminAccessMeetings)
    get: Getter = d.get
    v = get("meetings")
    self.meetings = (
        [decode_AdminAccessMeeting(i0) if typeof(i0) is dict else i0 for i0 in v] if typeof(v) is list else v
    )
    v = get("paging")
    self.paging = decode_Paging(v) if typeof(v) is dict else v
    self.__extras__ = (
        None if AdminAccessMeetingsKeys.issuperset(d) else {k: d[k] for k in d if k not in AdminAccessMeetingsKeys}
    )
    return self


AdminAccessMeetings.__decode__ = decode_AdminAccessMeetings
AdminAccessMeetingsKeys = frozenset(
    (
        "meetings",
        "paging",
    )
)


class BasicParticipant(Model):
    """The object `BasicParticipant`."""

    __slots__ = (
        "account_id",
        "caller_id",
        "display_name",
        "extension_id",
        "id",
    )
    __fields__ = __slots__
    account_id: str | None
    caller_id: str | None
    display_name: str | None
    extension_id: str | None
    id: str

    def __init__(
        self,
        *,
        account_id: str | None = None,
        caller_id: str | None = None,
        display_name: str | None = None,
        extension_id: str | None = None,
        id: str,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        fill(self, locals())

    def to_dict(self) -> dict[str, Any]:
        d: dict[str, Any] = {}
        v: Any
        v = self.account_id
        if v is not None:
            d["accountId"] = v
        v = self.caller_id
        if v is not None:
            d["callerId"] = v
        v = self.display_name
        if v is not None:
            d["displayName"] = v
        v = self.extension_id
        if v is not None:
            d["extensionId"] = v
        v = self.id
        if v is not None:
            d["id"] = v
        if self.__extras__:
            d.update(self.__extras__)
        return d


def decode_BasicParticipant(d: dict[str, Any]) -> BasicParticipant:
    """Decode a `BasicParticipant`; what does not fit is passed on."""
    self = new(BasicParticipant)
    get: Getter = d.get
    self.account_id = get("accountId")
    self.caller_id = get("callerId")
    self.display_name = get("displayName")
    self.extension_id = get("extensionId")
    self.id = get("id")
    self.__extras__ = (
        None if BasicParticipantKeys.issuperset(d) else {k: d[k] for k in d if k not in BasicParticipantKeys}
    )
    return self


BasicParticipant.__decode__ = decode_BasicParticipant
BasicParticipantKeys = frozenset(
    (
        "accountId",
        "callerId",
        "displayName",
        "extensionId",
        "id",
    )
)


class Meeting(Model):
    """The object `Meeting`."""

    __slots__ = (
        "bridge_id",
        "display_name",
        "host_info",
        "id",
        "short_id",
        "start_time",
        "chat_url",
        "duration",
        "keywords",
        "long_summary",
        "notes",
        "participants",
        "recordings",
        "rights",
        "short_summary",
        "status",
        "summary",
        "transcriptions",
        "type",
    )
    __fields__ = __slots__
    __converted__ = {
        "host_info": "hostInfo",
        "notes": "notes",
        "participants": "participants",
        "recordings": "recordings",
        "rights": "rights",
        "status": "status",
        "transcriptions": "transcriptions",
        "type": "type",
    }
    bridge_id: str
    display_name: str
    host_info: Host
    id: str
    short_id: str
    start_time: datetime.datetime
    chat_url: str | None
    duration: int | None
    keywords: list[str] | None
    """Deprecated by the API."""
    long_summary: str | None
    """Deprecated by the API."""
    notes: list[MeetingNotes] | None
    participants: list[Participant]
    recordings: list[Recording]
    rights: list[MeetingRightsItem]
    short_summary: str | None
    """Deprecated by the API."""
    status: MeetingStatus
    summary: str | None
    transcriptions: list[Transcriptions] | None
    type: MeetingType

    def __init__(
        self,
        *,
        bridge_id: str,
        display_name: str,
        host_info: Host,
        id: str,
        short_id: str,
        start_time: datetime.datetime,
        chat_url: str | None = None,
        duration: int | None = None,
        keywords: list[str] | None = None,
        long_summary: str | None = None,
        notes: list[MeetingNotes] | None = None,
        participants: list[Participant],
        recordings: list[Recording],
        rights: Sequence[MeetingRightsItem | Literal["delete", "download", "share"]],
        short_summary: str | None = None,
        status: MeetingStatus | Literal["InProgress", "Done"],
        summary: str | None = None,
        transcriptions: list[Transcriptions] | None = None,
        type: MeetingType | Literal["Meeting", "Call"],
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        fill(self, locals())

    def to_dict(self) -> dict[str, Any]:
        d: dict[str, Any] = {}
        v: Any
        v = self.bridge_id
        if v is not None:
            d["bridgeId"] = v
        v = self.display_name
        if v is not None:
            d["displayName"] = v
        v = self.host_info
        if v is not None:
            d["hostInfo"] = v.to_dict() if typeof(v) is Host else encode(v)
        v = self.id
        if v is not None:
            d["id"] = v
        v = self.short_id
        if v is not None:
            d["shortId"] = v
        v = self.start_time
        if v is not None:
            d["startTime"] = from_datetime(v)
        v = self.chat_url
        if v is not None:
            d["chatUrl"] = v
        v = self.duration
        if v is not None:
            d["duration"] = v
        v = self.keywords
        if v is not None:
            d["keywords"] = v
        v = self.long_summary
        if v is not None:
            d["longSummary"] = v
        v = self.notes
        if v is not None:
            d["notes"] = (
                [i0.to_dict() if typeof(i0) is MeetingNotes else encode(i0) for i0 in v]
                if typeof(v) is list
                else encode(v)
            )
        v = self.participants
        if v is not None:
            d["participants"] = (
                [i0.to_dict() if typeof(i0) is Participant else encode(i0) for i0 in v]
                if typeof(v) is list
                else encode(v)
            )
        v = self.recordings
        if v is not None:
            d["recordings"] = (
                [i0.to_dict() if typeof(i0) is Recording else encode(i0) for i0 in v]
                if typeof(v) is list
                else encode(v)
            )
        v = self.rights
        if v is not None:
            d["rights"] = (
                [i0.wire if typeof(i0) is MeetingRightsItem else i0 for i0 in v] if typeof(v) is list else encode(v)
            )
        v = self.short_summary
        if v is not None:
            d["shortSummary"] = v
        v = self.status
        if v is not None:
            d["status"] = v.wire if typeof(v) is MeetingStatus else v
        v = self.summary
        if v is not None:
            d["summary"] = v
        v = self.transcriptions
        if v is not None:
            d["transcriptions"] = (
                [i0.to_dict() if typeof(i0) is Transcriptions else encode(i0) for i0 in v]
                if typeof(v) is list
                else encode(v)
            )
        v = self.type
        if v is not None:
            d["type"] = v.wire if typeof(v) is MeetingType else v
        if self.__extras__:
            d.update(self.__extras__)
        return d


def decode_Meeting(d: dict[str, Any]) -> Meeting:
    """Decode a `Meeting`; what does not fit is passed on."""
    self = new(Meeting)
    get: Getter = d.get
    self.bridge_id = get("bridgeId")
    self.display_name = get("displayName")
    v = get("hostInfo")
    self.host_info = decode_Host(v) if typeof(v) is dict else v
    self.id = get("id")
    self.short_id = get("shortId")
    v = get("startTime")
    self.start_time = to_datetime(v) if typeof(v) is str else v
    self.chat_url = get("chatUrl")
    self.duration = get("duration")
    self.keywords = get("keywords")
    self.long_summary = get("longSummary")
    v = get("notes")
    self.notes = [decode_MeetingNotes(i0) if typeof(i0) is dict else i0 for i0 in v] if typeof(v) is list else v
    v = get("participants")
    self.participants = [decode_Participant(i0) if typeof(i0) is dict else i0 for i0 in v] if typeof(v) is list else v
    v = get("recordings")
    self.recordings = [decode_Recording(i0) if typeof(i0) is dict else i0 for i0 in v] if typeof(v) is list else v
    v = get("rights")
    self.rights = [MeetingRightsItemTable[i0] if typeof(i0) is str else i0 for i0 in v] if typeof(v) is list else v
    self.short_summary = get("shortSummary")
    v = get("status")
    self.status = MeetingStatusTable[v] if typeof(v) is str else v
    self.summary = get("summary")
    v = get("transcriptions")
    self.transcriptions = (
        [decode_Transcriptions(i0) if typeof(i0) is dict else i0 for i0 in v] if typeof(v) is list else v
    )
    v = get("type")
    self.type = MeetingTypeTable[v] if typeof(v) is str else v
    self.__extras__ = None if MeetingKeys.issuperset(d) else {k: d[k] for k in d if k not in MeetingKeys}
    return self


Meeting.__decode__ = decode_Meeting
MeetingKeys = frozenset(
    (
        "bridgeId",
        "displayName",
        "hostInfo",
        "id",
        "shortId",
        "startTime",
        "chatUrl",
        "duration",
        "keywords",
        "longSummary",
        "notes",
        "participants",
        "recordings",
        "rights",
        "shortSummary",
        "status",
        "summary",
        "transcriptions",
        "type",
    )
)


class MeetingNotes(Model):
    """The object `MeetingNotes`."""

    __slots__ = (
        "id",
        "status",
        "type",
    )
    __fields__ = __slots__
    __converted__ = {
        "status": "status",
        "type": "type",
    }
    id: str
    status: NotesProcessingStatus
    type: MeetingNotesType

    def __init__(
        self,
        *,
        id: str,
        status: NotesProcessingStatus | Literal["Processing", "Processed", "Purged", "Failed"],
        type: MeetingNotesType | Literal["GeneratedNotes"] = MeetingNotesType.GENERATED_NOTES,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        fill(self, locals())

    def to_dict(self) -> dict[str, Any]:
        d: dict[str, Any] = {}
        v: Any
        v = self.id
        if v is not None:
            d["id"] = v
        v = self.status
        if v is not None:
            d["status"] = v.wire if typeof(v) is NotesProcessingStatus else v
        v = self.type
        if v is not None:
            d["type"] = v.wire if typeof(v) is MeetingNotesType else v
        if self.__extras__:
            d.update(self.__extras__)
        return d


def decode_MeetingNotes(d: dict[str, Any]) -> MeetingNotes:
    """Decode a `MeetingNotes`; what does not fit is passed on."""
    self = new(MeetingNotes)
    get: Getter = d.get
    self.id = get("id")
    v = get("status")
    self.status = NotesProcessingStatusTable[v] if typeof(v) is str else v
    v = get("type")
    self.type = MeetingNotesTypeTable[v] if typeof(v) is str else v
    self.__extras__ = None if MeetingNotesKeys.issuperset(d) else {k: d[k] for k in d if k not in MeetingNotesKeys}
    return self


MeetingNotes.__decode__ = decode_MeetingNotes
MeetingNotesKeys = frozenset(
    (
        "id",
        "status",
        "type",
    )
)


class MeetingPage(Model):
    """The object `MeetingPage`."""

    __slots__ = (
        "meetings",
        "paging",
    )
    __fields__ = __slots__
    __converted__ = {
        "meetings": "meetings",
        "paging": "paging",
    }
    meetings: list[Meeting]
    paging: BasicPaging

    def __init__(
        self,
        *,
        meetings: list[Meeting],
        paging: BasicPaging,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        fill(self, locals())

    def to_dict(self) -> dict[str, Any]:
        d: dict[str, Any] = {}
        v: Any
        v = self.meetings
        if v is not None:
            d["meetings"] = (
                [i0.to_dict() if typeof(i0) is Meeting else encode(i0) for i0 in v] if typeof(v) is list else encode(v)
            )
        v = self.paging
        if v is not None:
            d["paging"] = v.to_dict() if typeof(v) is BasicPaging else encode(v)
        if self.__extras__:
            d.update(self.__extras__)
        return d


def decode_MeetingPage(d: dict[str, Any]) -> MeetingPage:
    """Decode a `MeetingPage`; what does not fit is passed on."""
    self = new(MeetingPage)
    get: Getter = d.get
    v = get("meetings")
    self.meetings = [decode_Meeting(i0) if typeof(i0) is dict else i0 for i0 in v] if typeof(v) is list else v
    v = get("paging")
    self.paging = decode_BasicPaging(v) if typeof(v) is dict else v
    self.__extras__ = None if MeetingPageKeys.issuperset(d) else {k: d[k] for k in d if k not in MeetingPageKeys}
    return self


MeetingPage.__decode__ = decode_MeetingPage
MeetingPageKeys = frozenset(
    (
        "meetings",
        "paging",
    )
)


class Paging(Model):
    """The object `Paging`."""

    __slots__ = (
        "current_page_token",
        "next_page_token",
        "per_page",
    )
    __fields__ = __slots__
    current_page_token: str
    next_page_token: str | None
    per_page: int

    def __init__(
        self,
        *,
        current_page_token: str,
        next_page_token: str | None = None,
        per_page: int,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        fill(self, locals())

    def to_dict(self) -> dict[str, Any]:
        d: dict[str, Any] = {}
        v: Any
        v = self.current_page_token
        if v is not None:
            d["currentPageToken"] = v
        v = self.next_page_token
        if v is not None:
            d["nextPageToken"] = v
        v = self.per_page
        if v is not None:
            d["perPage"] = v
        if self.__extras__:
            d.update(self.__extras__)
        return d


def decode_Paging(d: dict[str, Any]) -> Paging:
    """Decode a `Paging`; what does not fit is passed on."""
    self = new(Paging)
    get: Getter = d.get
    self.current_page_token = get("currentPageToken")
    self.next_page_token = get("nextPageToken")
    self.per_page = get("perPage")
    self.__extras__ = None if PagingKeys.issuperset(d) else {k: d[k] for k in d if k not in PagingKeys}
    return self


Paging.__decode__ = decode_Paging
PagingKeys = frozenset(
    (
        "currentPageToken",
        "nextPageToken",
        "perPage",
    )
)


class Participant(Model):
    """The object `Participant`."""

    __slots__ = (
        "account_id",
        "caller_id",
        "display_name",
        "extension_id",
        "id",
        "correlation_id",
        "type",
    )
    __fields__ = __slots__
    account_id: str | None
    caller_id: str | None
    display_name: str | None
    extension_id: str | None
    id: str
    correlation_id: str | None
    type: str

    def __init__(
        self,
        *,
        account_id: str | None = None,
        caller_id: str | None = None,
        display_name: str | None = None,
        extension_id: str | None = None,
        id: str,
        correlation_id: str | None = None,
        type: str,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        fill(self, locals())

    def to_dict(self) -> dict[str, Any]:
        d: dict[str, Any] = {}
        v: Any
        v = self.account_id
        if v is not None:
            d["accountId"] = v
        v = self.caller_id
        if v is not None:
            d["callerId"] = v
        v = self.display_name
        if v is not None:
            d["displayName"] = v
        v = self.extension_id
        if v is not None:
            d["extensionId"] = v
        v = self.id
        if v is not None:
            d["id"] = v
        v = self.correlation_id
        if v is not None:
            d["correlationId"] = v
        v = self.type
        if v is not None:
            d["type"] = v
        if self.__extras__:
            d.update(self.__extras__)
        return d


def decode_Participant(d: dict[str, Any]) -> Participant:
    """Decode a `Participant`; what does not fit is passed on."""
    self = new(Participant)
    get: Getter = d.get
    self.account_id = get("accountId")
    self.caller_id = get("callerId")
    self.display_name = get("displayName")
    self.extension_id = get("extensionId")
    self.id = get("id")
    self.correlation_id = get("correlationId")
    self.type = get("type")
    self.__extras__ = None if ParticipantKeys.issuperset(d) else {k: d[k] for k in d if k not in ParticipantKeys}
    return self


Participant.__decode__ = decode_Participant
ParticipantKeys = frozenset(
    (
        "accountId",
        "callerId",
        "displayName",
        "extensionId",
        "id",
        "correlationId",
        "type",
    )
)


class Recording(Model):
    """The object `Recording`."""

    __slots__ = (
        "availability_status",
        "id",
        "keywords",
        "long_summary",
        "metadata",
        "short_summary",
        "start_time",
        "status",
        "url",
    )
    __fields__ = __slots__
    __converted__ = {
        "availability_status": "availabilityStatus",
        "status": "status",
    }
    availability_status: RecordingAvailabilityStatus
    id: str
    keywords: list[str] | None
    long_summary: str | None
    metadata: dict[str, Any] | None
    short_summary: str | None
    start_time: int | None
    status: RecordingStatus | None
    url: str | None

    def __init__(
        self,
        *,
        availability_status: RecordingAvailabilityStatus | Literal["Alive", "Deleted", "Purged", "NotAvailable"],
        id: str,
        keywords: list[str] | None = None,
        long_summary: str | None = None,
        metadata: dict[str, Any] | None = None,
        short_summary: str | None = None,
        start_time: int | None = None,
        status: RecordingStatus
        | Literal["Processing", "Processed", "Error", "Corrupted", "InProgress", "Purged", "Failed"]
        | None = None,
        url: str | None = None,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        fill(self, locals())

    def to_dict(self) -> dict[str, Any]:
        d: dict[str, Any] = {}
        v: Any
        v = self.availability_status
        if v is not None:
            d["availabilityStatus"] = v.wire if typeof(v) is RecordingAvailabilityStatus else v
        v = self.id
        if v is not None:
            d["id"] = v
        v = self.keywords
        if v is not None:
            d["keywords"] = v
        v = self.long_summary
        if v is not None:
            d["longSummary"] = v
        v = self.metadata
        if v is not None:
            d["metadata"] = v
        v = self.short_summary
        if v is not None:
            d["shortSummary"] = v
        v = self.start_time
        if v is not None:
            d["startTime"] = v
        v = self.status
        if v is not None:
            d["status"] = v.wire if typeof(v) is RecordingStatus else v
        v = self.url
        if v is not None:
            d["url"] = v
        if self.__extras__:
            d.update(self.__extras__)
        return d


def decode_Recording(d: dict[str, Any]) -> Recording:
    """Decode a `Recording`; what does not fit is passed on."""
    self = new(Recording)
    get: Getter = d.get
    v = get("availabilityStatus")
    self.availability_status = RecordingAvailabilityStatusTable[v] if typeof(v) is str else v
    self.id = get("id")
    self.keywords = get("keywords")
    self.long_summary = get("longSummary")
    self.metadata = get("metadata")
    self.short_summary = get("shortSummary")
    self.start_time = get("startTime")
    v = get("status")
    self.status = RecordingStatusTable[v] if typeof(v) is str else v
    self.url = get("url")
    self.__extras__ = None if RecordingKeys.issuperset(d) else {k: d[k] for k in d if k not in RecordingKeys}
    return self


Recording.__decode__ = decode_Recording
RecordingKeys = frozenset(
    (
        "availabilityStatus",
        "id",
        "keywords",
        "longSummary",
        "metadata",
        "shortSummary",
        "startTime",
        "status",
        "url",
    )
)


class Transcriptions(Model):
    """The object `Transcriptions`."""

    __slots__ = (
        "id",
        "type",
    )
    __fields__ = __slots__
    __converted__ = {
        "type": "type",
    }
    id: str
    type: TranscriptionsType

    def __init__(
        self,
        *,
        id: str,
        type: TranscriptionsType | Literal["LiveTranscription"] = TranscriptionsType.LIVE_TRANSCRIPTION,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        fill(self, locals())

    def to_dict(self) -> dict[str, Any]:
        d: dict[str, Any] = {}
        v: Any
        v = self.id
        if v is not None:
            d["id"] = v
        v = self.type
        if v is not None:
            d["type"] = v.wire if typeof(v) is TranscriptionsType else v
        if self.__extras__:
            d.update(self.__extras__)
        return d


def decode_Transcriptions(d: dict[str, Any]) -> Transcriptions:
    """Decode a `Transcriptions`; what does not fit is passed on."""
    self = new(Transcriptions)
    get: Getter = d.get
    self.id = get("id")
    v = get("type")
    self.type = TranscriptionsTypeTable[v] if typeof(v) is str else v
    self.__extras__ = None if TranscriptionsKeys.issuperset(d) else {k: d[k] for k in d if k not in TranscriptionsKeys}
    return self


Transcriptions.__decode__ = decode_Transcriptions
TranscriptionsKeys = frozenset(
    (
        "id",
        "type",
    )
)
