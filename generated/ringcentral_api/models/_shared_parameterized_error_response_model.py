"""Models: shared parameterized error response model."""

from __future__ import annotations

from typing import Any

from .._model import Getter, Model, encode, fill, new, typeof
from ._shared_api_error_with_parameter import ApiErrorWithParameter, decode_ApiErrorWithParameter


class ParameterizedErrorResponseModel(Model):
    """Body of a failed call, with the parameters at fault."""

    __slots__ = ("errors",)
    __fields__ = __slots__
    __converted__ = {
        "errors": "errors",
    }
    errors: list[ApiErrorWithParameter]
    """Errors, mostly a single one."""

    def __init__(
        self,
        *,
        errors: list[ApiErrorWithParameter],
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        fill(self, locals())

    def to_dict(self) -> dict[str, Any]:
        d: dict[str, Any] = {}
        v: Any
        v = self.errors
        if v is not None:
            d["errors"] = (
                [i0.to_dict() if typeof(i0) is ApiErrorWithParameter else encode(i0) for i0 in v]
                if typeof(v) is list
                else encode(v)
            )
        if self.__extras__:
            d.update(self.__extras__)
        return d


def decode_ParameterizedErrorResponseModel(d: dict[str, Any]) -> ParameterizedErrorResponseModel:
    """Decode a `ParameterizedErrorResponseModel`; what does not fit is passed on."""
    self = new(ParameterizedErrorResponseModel)
    get: Getter = d.get
    v = get("errors")
    self.errors = (
        [decode_ApiErrorWithParameter(i0) if typeof(i0) is dict else i0 for i0 in v] if typeof(v) is list else v
    )
    self.__extras__ = (
        None
        if ParameterizedErrorResponseModelKeys.issuperset(d)
        else {k: d[k] for k in d if k not in ParameterizedErrorResponseModelKeys}
    )
    return self


ParameterizedErrorResponseModel.__decode__ = decode_ParameterizedErrorResponseModel
ParameterizedErrorResponseModelKeys = frozenset(("errors",))
