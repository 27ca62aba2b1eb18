"""Models: text."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from .._model import EnumTable, Getter, Model, encode, fill, new, typeof
from ..types import OpenEnum

if TYPE_CHECKING:
    from collections.abc import Sequence
    from typing import Literal

    from ..bodies._text import SummaryUnitDict


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
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        fill(self, locals())

    def to_dict(self) -> dict[str, Any]:
        d: dict[str, Any] = {}
        v: Any
        v = self.texts
        if v is not None:
            d["texts"] = v
        if self.__extras__:
            d.update(self.__extras__)
        return d


def decode_PunctuateInput(d: dict[str, Any]) -> PunctuateInput:
    """Decode a `PunctuateInput`; what does not fit is passed on."""
    self = new(PunctuateInput)
    get: Getter = d.get
    self.texts = get("texts")
    self.__extras__ = None if PunctuateInputKeys.issuperset(d) else {k: d[k] for k in d if k not in PunctuateInputKeys}
    return self


PunctuateInput.__decode__ = decode_PunctuateInput
PunctuateInputKeys = frozenset(("texts",))


class SummaryInput(Model):
    """The object `SummaryInput`."""

    __slots__ = (
        "summary_type",
        "utterances",
    )
    __fields__ = __slots__
    __converted__ = {
        "summary_type": "summaryType",
        "utterances": "utterances",
    }
    summary_type: SummaryInputSummaryType
    utterances: list[SummaryUnit]

    def __init__(
        self,
        *,
        summary_type: SummaryInputSummaryType
        | Literal["Extractive", "AbstractiveShort", "AbstractiveLong", "AbstractiveAll", "All"],
        utterances: Sequence[SummaryUnit | SummaryUnitDict],
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        fill(self, locals())

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


def decode_SummaryInput(d: dict[str, Any]) -> SummaryInput:
    """Decode a `SummaryInput`; what does not fit is passed on."""
    self = new(SummaryInput)
    get: Getter = d.get
    v = get("summaryType")
    self.summary_type = SummaryInputSummaryTypeTable[v] if typeof(v) is str else v
    v = get("utterances")
    self.utterances = [decode_SummaryUnit(i0) if typeof(i0) is dict else i0 for i0 in v] if typeof(v) is list else v
    self.__extras__ = None if SummaryInputKeys.issuperset(d) else {k: d[k] for k in d if k not in SummaryInputKeys}
    return self


SummaryInput.__decode__ = decode_SummaryInput
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
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        fill(self, locals())

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


def decode_SummaryUnit(d: dict[str, Any]) -> SummaryUnit:
    """Decode a `SummaryUnit`; what does not fit is passed on."""
    self = new(SummaryUnit)
    get: Getter = d.get
    self.end = get("end")
    self.speaker_id = get("speakerId")
    self.start = get("start")
    self.text = get("text")
    self.__extras__ = None if SummaryUnitKeys.issuperset(d) else {k: d[k] for k in d if k not in SummaryUnitKeys}
    return self


SummaryUnit.__decode__ = decode_SummaryUnit
SummaryUnitKeys = frozenset(
    (
        "end",
        "speakerId",
        "start",
        "text",
    )
)
