"""Models: call recordings."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from .._model import Getter, Model, fill, new

if TYPE_CHECKING:
    from ._call_log import CallLogRecord


class CallRecordingIds(Model):
    """Recordings to delete."""

    __slots__ = ("records",)
    __fields__ = __slots__
    records: list[str]
    """Ids of the recordings, as found in the call log."""

    def __init__(
        self,
        *,
        records: list[str],
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        fill(self, locals())

    def to_dict(self) -> dict[str, Any]:
        d: dict[str, Any] = {}
        v: Any
        v = self.records
        if v is not None:
            d["records"] = v
        if self.__extras__:
            d.update(self.__extras__)
        return d


def decode_CallRecordingIds(d: dict[str, Any]) -> CallRecordingIds:
    """Decode a `CallRecordingIds`; what does not fit is passed on."""
    self = new(CallRecordingIds)
    get: Getter = d.get
    self.records = get("records")
    self.__extras__ = (
        None if CallRecordingIdsKeys.issuperset(d) else {k: d[k] for k in d if k not in CallRecordingIdsKeys}
    )
    return self


CallRecordingIds.__decode__ = decode_CallRecordingIds
CallRecordingIdsKeys = frozenset(("records",))


class GetCallRecordingResponse(Model):
    """Description of a recording, without its sound."""

    __slots__ = ("call", "content_type", "content_uri", "duration", "id")
    __fields__ = (
        "content_type",
        "content_uri",
        "duration",
        "id",
    )
    content_type: str
    """Media type of the sound: MP3 (`audio/mpeg`) or `audio/wav`."""
    content_uri: str
    """Address of the sound, on the media host; needs the access token."""
    duration: int
    """Length of the recorded part in seconds."""
    id: str
    """Id of the recording."""
    call: CallLogRecord | None
    """Call that was recorded, once calls have been attached. Client-side: never sent."""

    def __init__(
        self,
        *,
        content_type: str,
        content_uri: str,
        duration: int,
        id: str,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        fill(self, locals())

    def to_dict(self) -> dict[str, Any]:
        d: dict[str, Any] = {}
        v: Any
        v = self.content_type
        if v is not None:
            d["contentType"] = v
        v = self.content_uri
        if v is not None:
            d["contentUri"] = v
        v = self.duration
        if v is not None:
            d["duration"] = v
        v = self.id
        if v is not None:
            d["id"] = v
        if self.__extras__:
            d.update(self.__extras__)
        return d


def decode_GetCallRecordingResponse(d: dict[str, Any]) -> GetCallRecordingResponse:
    """Decode a `GetCallRecordingResponse`; what does not fit is passed on."""
    self = new(GetCallRecordingResponse)
    get: Getter = d.get
    self.content_type = get("contentType")
    self.content_uri = get("contentUri")
    self.duration = get("duration")
    self.id = get("id")
    self.call = None
    self.__extras__ = (
        None
        if GetCallRecordingResponseKeys.issuperset(d)
        else {k: d[k] for k in d if k not in GetCallRecordingResponseKeys}
    )
    return self


GetCallRecordingResponse.__decode__ = decode_GetCallRecordingResponse
GetCallRecordingResponseKeys = frozenset(
    (
        "contentType",
        "contentUri",
        "duration",
        "id",
    )
)
