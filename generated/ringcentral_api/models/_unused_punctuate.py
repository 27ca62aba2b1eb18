"""Models: unused punctuate."""

from __future__ import annotations

import datetime
from typing import TYPE_CHECKING, Any

from .._model import EnumTable, Getter, Model, encode, fill, from_datetime, new, to_datetime, typeof
from ..types import OpenEnum
from ._status import decode_PunctuateApiResponse

if TYPE_CHECKING:
    from typing import Literal

    from ._status import PunctuateApiResponse


class PunctuateApiOutputStatus(OpenEnum):
    """Values of `PunctuateApiOutputStatus`."""

    SUCCESS = "Success"
    FAIL = "Fail"


PunctuateApiOutputStatusTable = EnumTable(PunctuateApiOutputStatus)


class PunctuateCallbackRequestStatus(OpenEnum):
    """Values of `PunctuateCallbackRequestStatus`."""

    SUCCESS = "Success"
    FAIL = "Fail"


PunctuateCallbackRequestStatusTable = EnumTable(PunctuateCallbackRequestStatus)


class PunctuateApiOutput(Model):
    """The object `PunctuateApiOutput`."""

    __slots__ = (
        "response",
        "status",
    )
    __fields__ = __slots__
    __converted__ = {
        "response": "response",
        "status": "status",
    }
    response: PunctuateApiResponse | None
    status: PunctuateApiOutputStatus | None

    def __init__(
        self,
        *,
        response: PunctuateApiResponse | None = None,
        status: PunctuateApiOutputStatus | Literal["Success", "Fail"] | None = None,
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
            d["status"] = v.wire if typeof(v) is PunctuateApiOutputStatus else v
        if self.__extras__:
            d.update(self.__extras__)
        return d


def decode_PunctuateApiOutput(d: dict[str, Any]) -> PunctuateApiOutput:
    """Decode a `PunctuateApiOutput`; what does not fit is passed on."""
    self = new(PunctuateApiOutput)
    get: Getter = d.get
    self.response = decode_PunctuateApiResponse(get("response"))
    v = get("status")
    self.status = PunctuateApiOutputStatusTable[v] if typeof(v) is str else v
    self.__extras__ = (
        None if PunctuateApiOutputKeys.issuperset(d) else {k: d[k] for k in d if k not in PunctuateApiOutputKeys}
    )
    return self


PunctuateApiOutput.__decode__ = decode_PunctuateApiOutput
PunctuateApiOutputKeys = frozenset(
    (
        "response",
        "status",
    )
)


class PunctuateCallbackRequest(Model):
    """The object `PunctuateCallbackRequest`."""

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
    response: PunctuateApiResponse | None
    status: PunctuateCallbackRequestStatus | None

    def __init__(
        self,
        *,
        completion_time: datetime.datetime | None = None,
        creation_time: datetime.datetime | None = None,
        expiration_time: datetime.datetime | None = None,
        job_id: str | None = None,
        response: PunctuateApiResponse | None = None,
        status: PunctuateCallbackRequestStatus | Literal["Success", "Fail"] | None = None,
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
            d["status"] = v.wire if typeof(v) is PunctuateCallbackRequestStatus else v
        if self.__extras__:
            d.update(self.__extras__)
        return d


def decode_PunctuateCallbackRequest(d: dict[str, Any]) -> PunctuateCallbackRequest:
    """Decode a `PunctuateCallbackRequest`; what does not fit is passed on."""
    self = new(PunctuateCallbackRequest)
    get: Getter = d.get
    v = get("completionTime")
    self.completion_time = to_datetime(v) if typeof(v) is str else v
    v = get("creationTime")
    self.creation_time = to_datetime(v) if typeof(v) is str else v
    v = get("expirationTime")
    self.expiration_time = to_datetime(v) if typeof(v) is str else v
    self.job_id = get("jobId")
    self.response = decode_PunctuateApiResponse(get("response"))
    v = get("status")
    self.status = PunctuateCallbackRequestStatusTable[v] if typeof(v) is str else v
    self.__extras__ = (
        None
        if PunctuateCallbackRequestKeys.issuperset(d)
        else {k: d[k] for k in d if k not in PunctuateCallbackRequestKeys}
    )
    return self


PunctuateCallbackRequest.__decode__ = decode_PunctuateCallbackRequest
PunctuateCallbackRequestKeys = frozenset(
    (
        "completionTime",
        "creationTime",
        "expirationTime",
        "jobId",
        "response",
        "status",
    )
)
