"""Models: text."""

from __future__ import annotations

from typing import Any

from .._model import EnumTable, Getter, Model, encode, new, typeof
from ..types import OpenEnum


class SummaryInputSummaryType(OpenEnum):
    """Values of `SummaryInputSummaryType`."""

    EXTRACTIVE = "Extractive"
    ABSTRACTIVE_SHORT = "AbstractiveShort"
    ABSTRACTIVE_LONG = "AbstractiveLong"
    ABSTRACTIVE_ALL = "AbstractiveAll"
    ALL = "All"


SummaryInputSummaryTypeTable = EnumTable(SummaryInputSummaryType)


class PunctuateInput(Model):
    """The object `PunctuateInput`."""

    __slots__ = ("texts",)
    __fields__ = __slots__
    texts: list[str]

    def __init__(
        self,
        *,
        texts: list[str],
    ) -> None:
        self.__extras__ = None
        self.texts = texts

    @staticmethod
    def __decode__(d: dict[str, Any]) -> PunctuateInput:
        self = new(PunctuateInput)
        get: Getter = d.get
        self.texts = get("texts")
        self.__extras__ = (
            None if PunctuateInputKeys.issuperset(d) else {k: d[k] for k in d if k not in PunctuateInputKeys}
        )
        return self

    def to_dict(self) -> dict[str, Any]:
        d: dict[str, Any] = {}
        v: Any
        v = self.texts
        if v is not None:
            d["texts"] = v
        if self.__extras__:
            d.update(self.__extras__)
        return d


PunctuateInputKeys = frozenset(("texts",))


class SummaryInput(Model):
    """The object `SummaryInput`."""

    __slots__ = (
        "summary_type",
        "utterances",
    )
    __fields__ = __slots__
    summary_type: SummaryInputSummaryType
    utterances: list[SummaryUnit]

    def __init__(
        self,
        *,
        summary_type: SummaryInputSummaryType,
        utterances: list[SummaryUnit],
    ) -> None:
        self.__extras__ = None
        self.summary_type = summary_type
        self.utterances = utterances

    @staticmethod
    def __decode__(d: dict[str, Any]) -> SummaryInput:
        self = new(SummaryInput)
        get: Getter = d.get
        v = get("summaryType")
        self.summary_type = SummaryInputSummaryTypeTable[v] if typeof(v) is str else v
        v = get("utterances")
        self.utterances = (
            [SummaryUnit.__decode__(i0) if typeof(i0) is dict else i0 for i0 in v] if typeof(v) is list else v
        )
        self.__extras__ = None if SummaryInputKeys.issuperset(d) else {k: d[k] for k in d if k not in SummaryInputKeys}
        return self

    def to_dict(self) -> dict[str, Any]:
        d: dict[str, Any] = {}
        v: Any
        v = self.summary_type
        if v is not None:
            d["summaryType"] = v.wire if typeof(v) is SummaryInputSummaryType else v
        v = self.utterances
        if v is not None:
            d["utterances"] = (
                [i0.to_dict() if typeof(i0) is SummaryUnit else encode(i0) for i0 in v]
                if typeof(v) is list
                else encode(v)
            )
        if self.__extras__:
            d.update(self.__extras__)
        return d


SummaryInputKeys = frozenset(
    (
        "summaryType",
        "utterances",
    )
)


class SummaryUnit(Model):
    """The object `SummaryUnit`."""

    __slots__ = (
        "end",
        "speaker_id",
        "start",
        "text",
    )
    __fields__ = __slots__
    end: float
    speaker_id: str
    start: float
    text: str

    def __init__(
        self,
        *,
        end: float,
        speaker_id: str,
        start: float,
        text: str,
    ) -> None:
        self.__extras__ = None
        self.end = end
        self.speaker_id = speaker_id
        self.start = start
        self.text = text

    @staticmethod
    def __decode__(d: dict[str, Any]) -> SummaryUnit:
        self = new(SummaryUnit)
        get: Getter = d.get
        self.end = get("end")
        self.speaker_id = get("speakerId")
        self.start = get("start")
        self.text = get("text")
        self.__extras__ = None if SummaryUnitKeys.issuperset(d) else {k: d[k] for k in d if k not in SummaryUnitKeys}
        return self

    def to_dict(self) -> dict[str, Any]:
        d: dict[str, Any] = {}
        v: Any
        v = self.end
        if v is not None:
            d["end"] = v
        v = self.speaker_id
        if v is not None:
            d["speakerId"] = v
        v = self.start
        if v is not None:
            d["start"] = v
        v = self.text
        if v is not None:
            d["text"] = v
        if self.__extras__:
            d.update(self.__extras__)
        return d


SummaryUnitKeys = frozenset(
    (
        "end",
        "speakerId",
        "start",
        "text",
    )
)
