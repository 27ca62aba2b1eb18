"""Models: shared speech context phrases input."""

from __future__ import annotations

from typing import Any

from .._model import Getter, Model, new


class SpeechContextPhrasesInput(Model):
    """The object `SpeechContextPhrasesInput`."""

    __slots__ = ("phrases",)
    __fields__ = __slots__
    phrases: list[str]

    def __init__(
        self,
        *,
        phrases: list[str],
    ) -> None:
        self.__extras__ = None
        self.phrases = phrases

    @staticmethod
    def __decode__(d: dict[str, Any]) -> SpeechContextPhrasesInput:
        self = new(SpeechContextPhrasesInput)
        get: Getter = d.get
        self.phrases = get("phrases")
        self.__extras__ = (
            None
            if SpeechContextPhrasesInputKeys.issuperset(d)
            else {k: d[k] for k in d if k not in SpeechContextPhrasesInputKeys}
        )
        return self

    def to_dict(self) -> dict[str, Any]:
        d: dict[str, Any] = {}
        v: Any
        v = self.phrases
        if v is not None:
            d["phrases"] = v
        if self.__extras__:
            d.update(self.__extras__)
        return d


SpeechContextPhrasesInputKeys = frozenset(("phrases",))
