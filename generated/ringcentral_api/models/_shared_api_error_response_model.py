"""Models: shared api error response model."""

from __future__ import annotations

from typing import Any

from .._model import Getter, Model, encode, fill, new, typeof
from ._shared_api_error import ApiError, decode_ApiError


class ApiErrorResponseModel(Model):
    """Body of a failed call."""

    __slots__ = ("errors",)
    __fields__ = __slots__
    __converted__ = {
        "errors": "errors",
    }
    errors: list[ApiError]
    """Errors, mostly a single one."""

    def __init__(
        self,
        *,
        errors: list[ApiError],
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        fill(self, locals())

    def to_dict(self) -> dict[str, Any]:
        d: dict[str, Any] = {}
        v: Any
        v = self.errors
        if v is not None:
            d["errors"] = (
                [i0.to_dict() if typeof(i0) is ApiError else encode(i0) for i0 in v] if typeof(v) is list else encode(v)
            )
        if self.__extras__:
            d.update(self.__extras__)
        return d


def decode_ApiErrorResponseModel(d: dict[str, Any]) -> ApiErrorResponseModel:
    """Decode a `ApiErrorResponseModel`; what does not fit is passed on."""
    self = new(ApiErrorResponseModel)
    get: Getter = d.get
    v = get("errors")
    self.errors = [decode_ApiError(i0) if typeof(i0) is dict else i0 for i0 in v] if typeof(v) is list else v
    self.__extras__ = (
        None if ApiErrorResponseModelKeys.issuperset(d) else {k: d[k] for k in d if k not in ApiErrorResponseModelKeys}
    )
    return self


ApiErrorResponseModel.__decode__ = decode_ApiErrorResponseModel
ApiErrorResponseModelKeys = frozenset(("errors",))
