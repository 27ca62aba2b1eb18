"""Models: shared error entity."""

from __future__ import annotations

from typing import Any

from .._model import Getter, Model, fill, new


class ErrorEntity(Model):
    """One error within a batch answer."""

    __slots__ = (
        "error_code",
        "message",
        "parameter_name",
        "parameter_value",
    )
    __fields__ = __slots__
    error_code: str | None
    """Code such as `CMN-102`; decide by it, not by the text."""
    message: str | None
    """Sentence for people."""
    parameter_name: str | None
    """Parameter or field at fault."""
    parameter_value: str | None
    """Value that was refused."""

    def __init__(
        self,
        *,
        error_code: str | None = None,
        message: str | None = None,
        parameter_name: str | None = None,
        parameter_value: str | None = None,
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
        v = self.parameter_name
        if v is not None:
            d["parameterName"] = v
        v = self.parameter_value
        if v is not None:
            d["parameterValue"] = v
        if self.__extras__:
            d.update(self.__extras__)
        return d


def decode_ErrorEntity(d: dict[str, Any]) -> ErrorEntity:
    """Decode a `ErrorEntity`; what does not fit is passed on."""
    self = new(ErrorEntity)
    get: Getter = d.get
    self.error_code = get("errorCode")
    self.message = get("message")
    self.parameter_name = get("parameterName")
    self.parameter_value = get("parameterValue")
    self.__extras__ = None if ErrorEntityKeys.issuperset(d) else {k: d[k] for k in d if k not in ErrorEntityKeys}
    return self


ErrorEntity.__decode__ = decode_ErrorEntity
ErrorEntityKeys = frozenset(
    (
        "errorCode",
        "message",
        "parameterName",
        "parameterValue",
    )
)
