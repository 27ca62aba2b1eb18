"""Models: unused summary."""

from __future__ import annotations

import datetime
from typing import TYPE_CHECKING, Any

from .._model import EnumTable, Getter, Model, encode, fill, from_datetime, new, to_datetime, typeof
from ..types import OpenEnum
from ._status import decode_SummaryApiResponse

if TYPE_CHECKING:
    from typing import Literal

    from ._status import SummaryApiResponse


class SummaryApiOutputStatus(OpenEnum):
    """Values of `SummaryApiOutputStatus`."""

    SUCCESS = "Success"
    FAIL = "Fail"


SummaryApiOutputStatusTable = EnumTable(SummaryApiOutputStatus)


class SummaryCallbackRequestStatus(OpenEnum):
    """Values of `SummaryCallbackRequestStatus`."""

    SUCCESS = "Success"
    FAIL = "Fail"


SummaryCallbackRequestStatusTable = EnumTable(SummaryCallbackRequestStatus)


class SummaryApiOutput(Model):
    """The object `SummaryApiOutput`."""

    __slots__ = (
        "response",
        "status",
    )
    __fields__ = __slots__
    __converted__ = {
        "response": "response",
        "status": "status",
    }
    response: SummaryApiResponse | None
    status: SummaryApiOutputStatus | None

    def __init__(
        self,
        *,
        response: SummaryApiResponse | None = None,
        status: SummaryApiOutputStatus | Literal["Success", "Fail"] | None = None,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        fill(self, locals())

    def to_dict(self) -> dict[str, Any]:
        d: dict[str, Any] = {}
        v: Any
        v = self.response
        if v is not None:
            d["response"] = encode(v)
        v = self.status
        if v is not None:
            d["status"] = v.wire if typeof(v) is SummaryApiOutputStatus else v
        if self.__extras__:
            d.update(self.__extras__)
        return d


def decode_SummaryApiOutput(d: dict[str, Any]) -> SummaryApiOutput:
    """Decode a `SummaryApiOutput`; what does not fit is passed on."""
    self = new(SummaryApiOutput)
    get: Getter = d.get
    self.response = decode_SummaryApiResponse(get("response"))
    v = get("status")
    self.status = SummaryApiOutputStatusTable[v] if typeof(v) is str else v
    self.__extras__ = (
        None if SummaryApiOutputKeys.issuperset(d) else {k: d[k] for k in d if k not in SummaryApiOutputKeys}
    )
    return self


SummaryApiOutput.__decode__ = decode_SummaryApiOutput
SummaryApiOutputKeys = frozenset(
    (
        "response",
        "status",
    )
)


class SummaryCallbackRequest(Model):
    """The object `SummaryCallbackRequest`."""

    __slots__ = (
        "completion_time",
        "creation_time",
        "expiration_time",
        "job_id",
        "response",
        "status",
    )
    __fields__ = __slots__
    __converted__ = {
        "response": "response",
        "status": "status",
    }
    completion_time: datetime.datetime | None
    creation_time: datetime.datetime | None
    expiration_time: datetime.datetime | None
    job_id: str | None
    response: SummaryApiResponse | None
    status: SummaryCallbackRequestStatus | None

    def __init__(
        self,
        *,
        completion_time: datetime.datetime | None = None,
        creation_time: datetime.datetime | None = None,
        expiration_time: datetime.datetime | None = None,
        job_id: str | None = None,
        response: SummaryApiResponse | None = None,
        status: SummaryCallbackRequestStatus | Literal["Success", "Fail"] | None = None,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        fill(self, locals())

    def to_dict(self) -> dict[str, Any]:
        d: dict[str, Any] = {}
        v: Any
        v = self.completion_time
        if v is not None:
            d["completionTime"] = from_datetime(v)
        v = self.creation_time
        if v is not None:
            d["creationTime"] = from_datetime(v)
        v = self.expiration_time
        if v is not None:
            d["expirationTime"] = from_datetime(v)
        v = self.job_id
        if v is not None:
            d["jobId"] = v
        v = self.response
        if v is not None:
            d["response"] = encode(v)
        v = self.status
        if v is not None:
            d["status"] = v.wire if typeof(v) is SummaryCallbackRequestStatus else v
        if self.__extras__:
            d.update(self.__extras__)
        return d


def decode_SummaryCallbackRequest(d: dict[str, Any]) -> SummaryCallbackRequest:
    """Decode a `SummaryCallbackRequest`; what does not fit is passed on."""
    self = new(SummaryCallbackRequest)
    get: Getter = d.get
    v = get("completionTime")
    self.completion_time = to_datetime(v) if typeof(v) is str else v
    v = get("creationTime")
    self.creation_time = to_datetime(v) if typeof(v) is str else v
    v = get("expirationTime")
    self.expiration_time = to_datetime(v) if typeof(v) is str else v
    self.job_id = get("jobId")
    self.response = decode_SummaryApiResponse(get("response"))
    v = get("status")
    self.status = SummaryCallbackRequestStatusTable[v] if typeof(v) is str else v
    self.__extras__ = (
        None
        if SummaryCallbackRequestKeys.issuperset(d)
        else {k: d[k] for k in d if k not in SummaryCallbackRequestKeys}
    )
    return self


SummaryCallbackRequest.__decode__ = decode_SummaryCallbackRequest
SummaryCallbackRequestKeys = frozenset(
    (
        "completionTime",
        "creationTime",
        "expirationTime",
        "jobId",
        "response",
        "status",
    )
)
