"""Models: shared cai async api response."""

from __future__ import annotations

from typing import Any

from .._model import Getter, Model, fill, new


class CaiAsyncApiResponse(Model):
    """The object `CaiAsyncApiResponse`."""

    __slots__ = ("job_id",)
    __fields__ = __slots__
    job_id: str | None

    def __init__(
        self,
        *,
        job_id: str | None = None,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        fill(self, locals())

    def to_dict(self) -> dict[str, Any]:
        d: dict[str, Any] = {}
        v: Any
        v = self.job_id
        if v is not None:
            d["jobId"] = v
        if self.__extras__:
            d.update(self.__extras__)
        return d


def decode_CaiAsyncApiResponse(d: dict[str, Any]) -> CaiAsyncApiResponse:
    """Decode a `CaiAsyncApiResponse`; what does not fit is passed on."""
    self = new(CaiAsyncApiResponse)
    get: Getter = d.get
    self.job_id = get("jobId")
    self.__extras__ = (
        None if CaiAsyncApiResponseKeys.issuperset(d) else {k: d[k] for k in d if k not in CaiAsyncApiResponseKeys}
    )
    return self


CaiAsyncApiResponse.__decode__ = decode_CaiAsyncApiResponse
CaiAsyncApiResponseKeys = frozenset(("jobId",))
