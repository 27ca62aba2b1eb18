"""Models: unused diarize."""

from __future__ import annotations

import datetime
from typing import TYPE_CHECKING, Any

from .._model import EnumTable, Getter, Model, encode, fill, from_datetime, new, to_datetime, typeof
from ..types import OpenEnum
from ._status import decode_DiarizeApiResponseResponse

if TYPE_CHECKING:
    from typing import Literal

    from ._status import DiarizeApiResponseResponse


class DiarizeApiResponseStatus(OpenEnum):
    """Values of `DiarizeApiResponseStatus`."""

    SUCCESS = "Success"
    FAIL = "Fail"


DiarizeApiResponseStatusTable = EnumTable(DiarizeApiResponseStatus)


class DiarizeCallbackRequestStatus(OpenEnum):
    """Values of `DiarizeCallbackRequestStatus`."""

    SUCCESS = "Success"
    FAIL = "Fail"


DiarizeCallbackRequestStatusTable = EnumTable(DiarizeCallbackRequestStatus)


class DiarizeApiResponse(Model):
    """The object `DiarizeApiResponse`."""

    __slots__ = (
        "response",
        "status",
    )
    __fields__ = __slots__
    __converted__ = {
        "response": "response",
        "status": "status",
    }
    response: DiarizeApiResponseResponse | None
    status: DiarizeApiResponseStatus | None

    def __init__(
        self,
        *,
        response: DiarizeApiResponseResponse | None = None,
        status: DiarizeApiResponseStatus | Literal["Success", "Fail"] | None = None,
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
            d["status"] = v.wire if typeof(v) is DiarizeApiResponseStatus else v
        if self.__extras__:
            d.update(self.__extras__)
        return d


def decode_DiarizeApiResponse(d: dict[str, Any]) -> DiarizeApiResponse:
    """Decode a `DiarizeApiResponse`; what does not fit is passed on."""
    self = new(DiarizeApiResponse)
    get: Getter = d.get
    self.response = decode_DiarizeApiResponseResponse(get("response"))
    v = get("status")
    self.status = DiarizeApiResponseStatusTable[v] if typeof(v) is str else v
    self.__extras__ = (
        None if DiarizeApiResponseKeys.issuperset(d) else {k: d[k] for k in d if k not in DiarizeApiResponseKeys}
    )
    return self


DiarizeApiResponse.__decode__ = decode_DiarizeApiResponse
DiarizeApiResponseKeys = frozenset(
    (
        "response",
        "status",
    )
)


class DiarizeCallbackRequest(Model):
    """The object `DiarizeCallbackRequest`."""

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
    response: DiarizeApiResponseResponse | None
    status: DiarizeCallbackRequestStatus | None

    def __init__(
        self,
        *,
        completion_time: datetime.datetime | None = None,
        creation_time: datetime.datetime | None = None,
        expiration_time: datetime.datetime | None = None,
        job_id: str | None = None,
        response: DiarizeApiResponseResponse | None = None,
        status: DiarizeCallbackRequestStatus | Literal["Success", "Fail"] | None = None,
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
            d["status"] = v.wire if typeof(v) is DiarizeCallbackRequestStatus else v
        if self.__extras__:
            d.update(self.__extras__)
        return d


def decode_DiarizeCallbackRequest(d: dict[str, Any]) -> DiarizeCallbackRequest:
    """Decode a `DiarizeCallbackRequest`; what does not fit is passed on."""
    self = new(DiarizeCallbackRequest)
    get: Getter = d.get
    v = get("completionTime")
    self.completion_time = to_datetime(v) if typeof(v) is str else v
    v = get("creationTime")
    self.creation_time = to_datetime(v) if typeof(v) is str else v
    v = get("expirationTime")
    self.expiration_time = to_datetime(v) if typeof(v) is str else v
    self.job_id = get("jobId")
    self.response = decode_DiarizeApiResponseResponse(get("response"))
    v = get("status")
    self.status = DiarizeCallbackRequestStatusTable[v] if typeof(v) is str else v
    self.__extras__ = (
        None
        if DiarizeCallbackRequestKeys.issuperset(d)
        else {k: d[k] for k in d if k not in DiarizeCallbackRequestKeys}
    )
    return self


DiarizeCallbackRequest.__decode__ = decode_DiarizeCallbackRequest
DiarizeCallbackRequestKeys = frozenset(
    (
        "completionTime",
        "creationTime",
        "expirationTime",
        "jobId",
        "response",
        "status",
    )
)
