"""Models: unused interaction."""

from __future__ import annotations

import datetime
from typing import TYPE_CHECKING, Any

from .._model import EnumTable, Getter, Model, encode, fill, from_datetime, new, to_datetime, typeof
from ..types import OpenEnum
from ._status import decode_InteractionApiResponseResponse

if TYPE_CHECKING:
    from typing import Literal

    from ._status import InteractionApiResponseResponse


class InteractionAnalyticsCallbackRequestStatus(OpenEnum):
    """Values of `InteractionAnalyticsCallbackRequestStatus`."""

    SUCCESS = "Success"
    FAIL = "Fail"


InteractionAnalyticsCallbackRequestStatusTable = EnumTable(InteractionAnalyticsCallbackRequestStatus)


class InteractionApiResponseStatus(OpenEnum):
    """Values of `InteractionApiResponseStatus`."""

    SUCCESS = "Success"
    FAIL = "Fail"


InteractionApiResponseStatusTable = EnumTable(InteractionApiResponseStatus)


class InteractionAnalyticsCallbackRequest(Model):
    """The object `InteractionAnalyticsCallbackRequest`."""

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
    response: InteractionApiResponseResponse | None
    status: InteractionAnalyticsCallbackRequestStatus | None

    def __init__(
        self,
        *,
        completion_time: datetime.datetime | None = None,
        creation_time: datetime.datetime | None = None,
        expiration_time: datetime.datetime | None = None,
        job_id: str | None = None,
        response: InteractionApiResponseResponse | None = None,
        status: InteractionAnalyticsCallbackRequestStatus | Literal["Success", "Fail"] | None = None,
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
            d["status"] = v.wire if typeof(v) is InteractionAnalyticsCallbackRequestStatus else v
        if self.__extras__:
            d.update(self.__extras__)
        return d


def decode_InteractionAnalyticsCallbackRequest(d: dict[str, Any]) -> InteractionAnalyticsCallbackRequest:
    """Decode a `InteractionAnalyticsCallbackRequest`; what does not fit is passed on."""
    self = new(InteractionAnalyticsCallbackRequest)
    get: Getter = d.get
    v = get("completionTime")
    self.completion_time = to_datetime(v) if typeof(v) is str else v
    v = get("creationTime")
    self.creation_time = to_datetime(v) if typeof(v) is str else v
    v = get("expirationTime")
    self.expiration_time = to_datetime(v) if typeof(v) is str else v
    self.job_id = get("jobId")
    self.response = decode_InteractionApiResponseResponse(get("response"))
    v = get("status")
    self.status = InteractionAnalyticsCallbackRequestStatusTable[v] if typeof(v) is str else v
    self.__extras__ = (
        None
        if InteractionAnalyticsCallbackRequestKeys.issuperset(d)
        else {k: d[k] for k in d if k not in InteractionAnalyticsCallbackRequestKeys}
    )
    return self


InteractionAnalyticsCallbackRequest.__decode__ = decode_InteractionAnalyticsCallbackRequest
InteractionAnalyticsCallbackRequestKeys = frozenset(
    (
        "completionTime",
        "creationTime",
        "expirationTime",
        "jobId",
        "response",
        "status",
    )
)


class InteractionApiResponse(Model):
    """The object `InteractionApiResponse`."""

    __slots__ = (
        "response",
        "status",
    )
    __fields__ = __slots__
    __converted__ = {
        "response": "response",
        "status": "status",
    }
    response: InteractionApiResponseResponse | None
    status: InteractionApiResponseStatus | None

    def __init__(
        self,
        *,
        response: InteractionApiResponseResponse | None = None,
        status: InteractionApiResponseStatus | Literal["Success", "Fail"] | None = None,
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
            d["status"] = v.wire if typeof(v) is InteractionApiResponseStatus else v
        if self.__extras__:
            d.update(self.__extras__)
        return d


def decode_InteractionApiResponse(d: dict[str, Any]) -> InteractionApiResponse:
    """Decode a `InteractionApiResponse`; what does not fit is passed on."""
    self = new(InteractionApiResponse)
    get: Getter = d.get
    self.response = decode_InteractionApiResponseResponse(get("response"))
    v = get("status")
    self.status = InteractionApiResponseStatusTable[v] if typeof(v) is str else v
    self.__extras__ = (
        None
        if InteractionApiResponseKeys.issuperset(d)
        else {k: d[k] for k in d if k not in InteractionApiResponseKeys}
    )
    return self


InteractionApiResponse.__decode__ = decode_InteractionApiResponse
InteractionApiResponseKeys = frozenset(
    (
        "response",
        "status",
    )
)
