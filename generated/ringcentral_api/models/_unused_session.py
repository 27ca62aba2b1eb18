"""Models: unused session."""

from __future__ import annotations

from typing import Any

from .._model import Getter, Model, encode, fill, new, typeof
from ._historical_webinars import (
    RecordingExtendedModel,
    RecordingModel,
    SessionLivestreamMinimalModel,
    decode_RecordingExtendedModel,
    decode_RecordingModel,
    decode_SessionLivestreamMinimalModel,
)


class SessionGeneratedModel(Model):
    """The object `SessionGeneratedModel`."""

    __slots__ = ("video_bridge_id",)
    __fields__ = __slots__
    video_bridge_id: str | None

    def __init__(
        self,
        *,
        video_bridge_id: str | None = None,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        fill(self, locals())

    def to_dict(self) -> dict[str, Any]:
        d: dict[str, Any] = {}
        v: Any
        v = self.video_bridge_id
        if v is not None:
            d["videoBridgeId"] = v
        if self.__extras__:
            d.update(self.__extras__)
        return d


def decode_SessionGeneratedModel(d: dict[str, Any]) -> SessionGeneratedModel:
    """Decode a `SessionGeneratedModel`; what does not fit is passed on."""
    self = new(SessionGeneratedModel)
    get: Getter = d.get
    self.video_bridge_id = get("videoBridgeId")
    self.__extras__ = (
        None if SessionGeneratedModelKeys.issuperset(d) else {k: d[k] for k in d if k not in SessionGeneratedModelKeys}
    )
    return self


SessionGeneratedModel.__decode__ = decode_SessionGeneratedModel
SessionGeneratedModelKeys = frozenset(("videoBridgeId",))


class SessionLivestreamListModel(Model):
    """The object `SessionLivestreamListModel`."""

    __slots__ = ("livestreams",)
    __fields__ = __slots__
    __converted__ = {
        "livestreams": "livestreams",
    }
    livestreams: list[SessionLivestreamMinimalModel] | None

    def __init__(
        self,
        *,
        livestreams: list[SessionLivestreamMinimalModel] | None = None,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        fill(self, locals())

    def to_dict(self) -> dict[str, Any]:
        d: dict[str, Any] = {}
        v: Any
        v = self.livestreams
        if v is not None:
            d["livestreams"] = (
                [i0.to_dict() if typeof(i0) is SessionLivestreamMinimalModel else encode(i0) for i0 in v]
                if typeof(v) is list
                else encode(v)
            )
        if self.__extras__:
            d.update(self.__extras__)
        return d


def decode_SessionLivestreamListModel(d: dict[str, Any]) -> SessionLivestreamListModel:
    """Decode a `SessionLivestreamListModel`; what does not fit is passed on."""
    self = new(SessionLivestreamListModel)
    get: Getter = d.get
    v = get("livestreams")
    self.livestreams = (
        [decode_SessionLivestreamMinimalModel(i0) if typeof(i0) is dict else i0 for i0 in v] if typeof(v) is list else v
    )
    self.__extras__ = (
        None
        if SessionLivestreamListModelKeys.issuperset(d)
        else {k: d[k] for k in d if k not in SessionLivestreamListModelKeys}
    )
    return self


SessionLivestreamListModel.__decode__ = decode_SessionLivestreamListModel
SessionLivestreamListModelKeys = frozenset(("livestreams",))


class SessionRecordingExtendedModel(Model):
    """The object `SessionRecordingExtendedModel`."""

    __slots__ = ("recording",)
    __fields__ = __slots__
    __converted__ = {
        "recording": "recording",
    }
    recording: RecordingExtendedModel | None

    def __init__(
        self,
        *,
        recording: RecordingExtendedModel | None = None,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        fill(self, locals())

    def to_dict(self) -> dict[str, Any]:
        d: dict[str, Any] = {}
        v: Any
        v = self.recording
        if v is not None:
            d["recording"] = v.to_dict() if typeof(v) is RecordingExtendedModel else encode(v)
        if self.__extras__:
            d.update(self.__extras__)
        return d


def decode_SessionRecordingExtendedModel(d: dict[str, Any]) -> SessionRecordingExtendedModel:
    """Decode a `SessionRecordingExtendedModel`; what does not fit is passed on."""
    self = new(SessionRecordingExtendedModel)
    get: Getter = d.get
    v = get("recording")
    self.recording = decode_RecordingExtendedModel(v) if typeof(v) is dict else v
    self.__extras__ = (
        None
        if SessionRecordingExtendedModelKeys.issuperset(d)
        else {k: d[k] for k in d if k not in SessionRecordingExtendedModelKeys}
    )
    return self


SessionRecordingExtendedModel.__decode__ = decode_SessionRecordingExtendedModel
SessionRecordingExtendedModelKeys = frozenset(("recording",))


class SessionRecordingModel(Model):
    """The object `SessionRecordingModel`."""

    __slots__ = ("recording",)
    __fields__ = __slots__
    __converted__ = {
        "recording": "recording",
    }
    recording: RecordingModel | None

    def __init__(
        self,
        *,
        recording: RecordingModel | None = None,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        fill(self, locals())

    def to_dict(self) -> dict[str, Any]:
        d: dict[str, Any] = {}
        v: Any
        v = self.recording
        if v is not None:
            d["recording"] = v.to_dict() if typeof(v) is RecordingModel else encode(v)
        if self.__extras__:
            d.update(self.__extras__)
        return d


def decode_SessionRecordingModel(d: dict[str, Any]) -> SessionRecordingModel:
    """Decode a `SessionRecordingModel`; what does not fit is passed on."""
    self = new(SessionRecordingModel)
    get: Getter = d.get
    v = get("recording")
    self.recording = decode_RecordingModel(v) if typeof(v) is dict else v
    self.__extras__ = (
        None if SessionRecordingModelKeys.issuperset(d) else {k: d[k] for k in d if k not in SessionRecordingModelKeys}
    )
    return self


SessionRecordingModel.__decode__ = decode_SessionRecordingModel
SessionRecordingModelKeys = frozenset(("recording",))
