"""Models: shared cai error code response."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from .._model import EnumTable, Getter, Model, encode, fill, new, typeof
from ..types import OpenEnum

if TYPE_CHECKING:
    from typing import Literal


class CaiErrorCodeResponseErrorCode(OpenEnum):
    """Values of `CaiErrorCodeResponseErrorCode`."""

    CAI_101 = "CAI-101"
    CAI_102 = "CAI-102"
    CAI_103 = "CAI-103"
    CAI_104 = "CAI-104"
    CAI_105 = "CAI-105"
    CAI_106 = "CAI-106"
    CAI_107 = "CAI-107"
    CAI_108 = "CAI-108"
    CAI_109 = "CAI-109"
    CAI_110 = "CAI-110"


CaiErrorCodeResponseErrorCodeTable = EnumTable(CaiErrorCodeResponseErrorCode)


class CaiErrorCodeResponse(Model):
    """The object `CaiErrorCodeResponse`."""

    __slots__ = (
        "error_code",
        "message",
        "parameter_name",
    )
    __fields__ = __slots__
    __converted__ = {
        "error_code": "errorCode",
    }
    error_code: CaiErrorCodeResponseErrorCode
    message: str
    parameter_name: str | None

    def __init__(
        self,
        *,
        error_code: CaiErrorCodeResponseErrorCode
        | Literal[
            "CAI-101", "CAI-102", "CAI-103", "CAI-104", "CAI-105", "CAI-106", "CAI-107", "CAI-108", "CAI-109", "CAI-110"
        ],
        message: str,
        parameter_name: str | None = None,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        fill(self, locals())

    def to_dict(self) -> dict[str, Any]:
        d: dict[str, Any] = {}
        v: Any
        v = self.error_code
        if v is not None:
            d["errorCode"] = v.wire if typeof(v) is CaiErrorCodeResponseErrorCode else v
        v = self.message
        if v is not None:
            d["message"] = v
        v = self.parameter_name
        if v is not None:
            d["parameterName"] = v
        if self.__extras__:
            d.update(self.__extras__)
        return d


def decode_CaiErrorCodeResponse(d: dict[str, Any]) -> CaiErrorCodeResponse:
    """Decode a `CaiErrorCodeResponse`; what does not fit is passed on."""
    self = new(CaiErrorCodeResponse)
    get: Getter = d.get
    v = get("errorCode")
    self.error_code = CaiErrorCodeResponseErrorCodeTable[v] if typeof(v) is str else v
    self.message = get("message")
    self.parameter_name = get("parameterName")
    self.__extras__ = (
        None if CaiErrorCodeResponseKeys.issuperset(d) else {k: d[k] for k in d if k not in CaiErrorCodeResponseKeys}
    )
    return self


CaiErrorCodeResponse.__decode__ = decode_CaiErrorCodeResponse
CaiErrorCodeResponseKeys = frozenset(
    (
        "errorCode",
        "message",
        "parameterName",
    )
)


class CaiErrorResponse(Model):
    """The object `CaiErrorResponse`."""

    __slots__ = ("errors",)
    __fields__ = __slots__
    __converted__ = {
        "errors": "errors",
    }
    errors: list[CaiErrorCodeResponse] | None

    def __init__(
        self,
        *,
        errors: list[CaiErrorCodeResponse] | None = None,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        fill(self, locals())

    def to_dict(self) -> dict[str, Any]:
        d: dict[str, Any] = {}
        v: Any
        v = self.errors
        if v is not None:
            d["errors"] = (
                [i0.to_dict() if typeof(i0) is CaiErrorCodeResponse else encode(i0) for i0 in v]
                if typeof(v) is list
                else encode(v)
            )
        if self.__extras__:
            d.update(self.__extras__)
        return d


def decode_CaiErrorResponse(d: dict[str, Any]) -> CaiErrorResponse:
    """Decode a `CaiErrorResponse`; what does not fit is passed on."""
    self = new(CaiErrorResponse)
    get: Getter = d.get
    v = get("errors")
    self.errors = (
        [decode_CaiErrorCodeResponse(i0) if typeof(i0) is dict else i0 for i0 in v] if typeof(v) is list else v
    )
    self.__extras__ = (
        None if CaiErrorResponseKeys.issuperset(d) else {k: d[k] for k in d if k not in CaiErrorResponseKeys}
    )
    return self


CaiErrorResponse.__decode__ = decode_CaiErrorResponse
CaiErrorResponseKeys = frozenset(("errors",))
