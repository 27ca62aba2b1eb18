"""Models: shared speech context phrases input."""

from __future__ import annotations

from typing import Any

from .._model import Getter, Model, fill, new


class SpeechContextPhrasesInput(Model):
    """The object `SpeechContextPhrasesInput`."""

    __slots__ = ("phrases",)
    __fields__ = __slots__
    phrases: list[str]

    def __init__(
        self,
        *,
        phrases: list[str],
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        fill(self, locals())

    def to_dict(self) -> dict[str, Any]:
        d: dict[str, Any] = {}
        v: Any
        v = self.phrases
        if v is not None:
            d["phrases"] = v
        if self.__extras__:
            d.update(self.__extras__)
        return d


def decode_SpeechContextPhrasesInput(d: dict[str, Any]) -> SpeechContextPhrasesInput:
    """Decode a `SpeechContextPhrasesInput`; what does not fit is passed on."""
    self = new(SpeechContextPhrasesInput)
    get: Getter = d.get
    self.phrases = get("phrases")
    self.__extras__ = (
        None
        if SpeechContextPhrasesInputKeys.issuperset(d)
        else {k: d[k] for k in d if k not in SpeechContextPhrasesInputKeys}
    )
    return self


SpeechContextPhrasesInput.__decode__ = decode_SpeechContextPhrasesInput
SpeechContextPhrasesInputKeys = frozenset(("phrases",))
