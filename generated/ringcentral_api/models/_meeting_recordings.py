"""Models: meeting recordings."""

from __future__ import annotations

import datetime
from typing import Any

from .._model import Getter, Model, encode, fill, from_datetime, new, to_datetime, typeof
from ._shared_basic_paging import BasicPaging, Host, decode_BasicPaging, decode_Host


class CloudRecording(Model):
    """The object `CloudRecording`."""

    __slots__ = (
        "bridge_id",
        "display_name",
        "host_info",
        "id",
        "short_id",
        "start_time",
        "duration",
        "expires_in",
        "media_link",
        "url",
    )
    __fields__ = __slots__
    __converted__ = {
        "host_info": "hostInfo",
    }
    bridge_id: str | None
    display_name: str
    host_info: Host
    id: str
    short_id: str
    start_time: datetime.datetime
    duration: int | None
    expires_in: str | None
    media_link: str
    url: str

    def __init__(
        self,
        *,
        bridge_id: str | None = None,
        display_name: str,
        host_info: Host,
        id: str,
        short_id: str,
        start_time: datetime.datetime,
        duration: int | None = None,
        expires_in: str | None = None,
        media_link: str,
        url: str,
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
        v = self.duration
        if v is not None:
            d["duration"] = v
        v = self.expires_in
        if v is not None:
            d["expiresIn"] = v
        v = self.media_link
        if v is not None:
            d["mediaLink"] = v
        v = self.url
        if v is not None:
            d["url"] = v
        if self.__extras__:
            d.update(self.__extras__)
        return d


def decode_CloudRecording(d: dict[str, Any]) -> CloudRecording:
    """Decode a `CloudRecording`; what does not fit is passed on."""
    self = new(CloudRecording)
    get: Getter = d.get
    self.bridge_id = get("bridgeId")
    self.display_name = get("displayName")
    v = get("hostInfo")
    self.host_info = decode_Host(v) if typeof(v) is dict else v
    self.id = get("id")
    self.short_id = get("shortId")
    v = get("startTime")
    self.start_time = to_datetime(v) if typeof(v) is str else v
    self.duration = get("duration")
    self.expires_in = get("expiresIn")
    self.media_link = get("mediaLink")
    self.url = get("url")
    self.__extras__ = None if CloudRecordingKeys.issuperset(d) else {k: d[k] for k in d if k not in CloudRecordingKeys}
    return self


CloudRecording.__decode__ = decode_CloudRecording
CloudRecordingKeys = frozenset(
    (
        "bridgeId",
        "displayName",
        "hostInfo",
        "id",
        "shortId",
        "startTime",
        "duration",
        "expiresIn",
        "mediaLink",
        "url",
    )
)


class CloudRecordings(Model):
    """The object `CloudRecordings`."""

    __slots__ = (
        "paging",
        "recordings",
    )
    __fields__ = __slots__
    __converted__ = {
        "paging": "paging",
        "recordings": "recordings",
    }
    paging: BasicPaging
    recordings: list[CloudRecording]

    def __init__(
        self,
        *,
        paging: BasicPaging,
        recordings: list[CloudRecording],
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        fill(self, locals())

    def to_dict(self) -> dict[str, Any]:
        d: dict[str, Any] = {}
        v: Any
        v = self.paging
        if v is not None:
            d["paging"] = v.to_dict() if typeof(v) is BasicPaging else encode(v)
        v = self.recordings
        if v is not None:
            d["recordings"] = (
                [i0.to_dict() if typeof(i0) is CloudRecording else encode(i0) for i0 in v]
                if typeof(v) is list
                else encode(v)
            )
        if self.__extras__:
            d.update(self.__extras__)
        return d


def decode_CloudRecordings(d: dict[str, Any]) -> CloudRecordings:
    """Decode a `CloudRecordings`; what does not fit is passed on."""
    self = new(CloudRecordings)
    get: Getter = d.get
    v = get("paging")
    self.paging = decode_BasicPaging(v) if typeof(v) is dict else v
    v = get("recordings")
    self.recordings = [decode_CloudRecording(i0) if typeof(i0) is dict else i0 for i0 in v] if typeof(v) is list else v
    self.__extras__ = (
        None if CloudRecordingsKeys.issuperset(d) else {k: d[k] for k in d if k not in CloudRecordingsKeys}
    )
    return self


CloudRecordings.__decode__ = decode_CloudRecordings
CloudRecordingsKeys = frozenset(
    (
        "paging",
        "recordings",
    )
)
