"""Models: shared api error."""

from __future__ import annotations

from typing import Any

from .._model import Getter, Model, fill, new


class ApiError(Model):
    """One error of an answer."""

    __slots__ = (
        "error_code",
        "message",
    )
    __fields__ = __slots__
    error_code: str
    """Code such as `CMN-301`; decide by it, not by the text."""
    message: str
    """Sentence for people."""

    def __init__(
        self,
        *,
        error_code: str,
        message: str,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        fill(self, locals())

    def to_dict(self) -> dict[str, Any]:
        d: dict[str, Any] = {}
        v: Any
        v = self.error_code
        if v is not None:
            d["errorCode"] = v
        v = self.message
        if v is not None:
            d["message"] = v
        if self.__extras__:
            d.update(self.__extras__)
        return d


def decode_ApiError(d: dict[str, Any]) -> ApiError:
    """Decode a `ApiError`; what does not fit is passed on."""
    self = new(ApiError)
    get: Getter = d.get
    self.error_code = get("errorCode")
    self.message = get("message")
    self.__extras__ = None if ApiErrorKeys.issuperset(d) else {k: d[k] for k in d if k not in ApiErrorKeys}
    return self


ApiError.__decode__ = decode_ApiError
ApiErrorKeys = frozenset(
    (
        "errorCode",
        "message",
    )
)
