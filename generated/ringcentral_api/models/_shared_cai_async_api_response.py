"""Models: shared cai async api response."""

from __future__ import annotations

from typing import Any

from .._model import Getter, Model, new


class CaiAsyncApiResponse(Model):
    """The object `CaiAsyncApiResponse`."""

    __slots__ = ("job_id",)
    __fields__ = __slots__
    job_id: str | None

    def __init__(
        self,
        *,
        job_id: str | None = None,
    ) -> None:
        self.__extras__ = None
        self.job_id = job_id

    @staticmethod
    def __decode__(d: dict[str, Any]) -> CaiAsyncApiResponse:
        self = new(CaiAsyncApiResponse)
        get: Getter = d.get
        self.job_id = get("jobId")
        self.__extras__ = (
            None if CaiAsyncApiResponseKeys.issuperset(d) else {k: d[k] for k in d if k not in CaiAsyncApiResponseKeys}
        )
        return self

    def to_dict(self) -> dict[str, Any]:
        d: dict[str, Any] = {}
        v: Any
        v = self.job_id
        if v is not None:
            d["jobId"] = v
        if self.__extras__:
            d.update(self.__extras__)
        return d


CaiAsyncApiResponseKeys = frozenset(("jobId",))
