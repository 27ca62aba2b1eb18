"""Models: ring out."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from .._model import EnumTable, Getter, Model, encode, fill, new, typeof
from ..types import OpenEnum

if TYPE_CHECKING:
    from typing import Literal

    from ..bodies._ring_out import RingOutCallerIdDict, RingOutCountryDict, RingOutFromDict, RingOutToDict


class CallingStatusInfo(OpenEnum):
    """State of a ring-out or one of its legs."""

    INVALID = "Invalid"
    SUCCESS = "Success"
    IN_PROGRESS = "InProgress"
    BUSY = "Busy"
    NO_ANSWER = "NoAnswer"
    RING_OUT_FROM_THIS_NUMBER_IS_NOT_SUPPORTED = "RingOutFromThisNumberIsNotSupported"
    REJECTED = "Rejected"
    GENERIC_ERROR = "GenericError"
    FINISHED = "Finished"
    INTERNATIONAL_DISABLED = "InternationalDisabled"
    DESTINATION_BLOCKED = "DestinationBlocked"
    NOT_ENOUGH_FUNDS = "NotEnoughFunds"
    NOSUCH_USER = "NosuchUser"
    ERROR = "Error"
    CANNOT_REACH = "CannotReach"
    NO_ANSWERING_MACHINE = "NoAnsweringMachine"
    NO_SESSION_FOUND = "NoSessionFound"
    UNKNOWN = "Unknown"


CallingStatusInfoTable = EnumTable(CallingStatusInfo)


class RingOutCallerId(Model):
    """Number that the called side sees."""

    __slots__ = ("phone_number",)
    __fields__ = __slots__
    phone_number: str | None
    """E.164 with `+`."""

    def __init__(
        self,
        *,
        phone_number: str | None = None,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        fill(self, locals())

    def to_dict(self) -> dict[str, Any]:
        d: dict[str, Any] = {}
        v: Any
        v = self.phone_number
        if v is not None:
            d["phoneNumber"] = v
        if self.__extras__:
            d.update(self.__extras__)
        return d


def decode_RingOutCallerId(d: dict[str, Any]) -> RingOutCallerId:
    """Decode a `RingOutCallerId`; what does not fit is passed on."""
    self = new(RingOutCallerId)
    get: Getter = d.get
    self.phone_number = get("phoneNumber")
    self.__extras__ = (
        None if RingOutCallerIdKeys.issuperset(d) else {k: d[k] for k in d if k not in RingOutCallerIdKeys}
    )
    return self


RingOutCallerId.__decode__ = decode_RingOutCallerId
RingOutCallerIdKeys = frozenset(("phoneNumber",))


class RingOutCountry(Model):
    """Country whose dialling rules apply."""

    __slots__ = ("id",)
    __fields__ = __slots__
    id: str | None
    """Id of the country in the dictionary."""

    def __init__(
        self,
        *,
        id: str | None = None,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        fill(self, locals())

    def to_dict(self) -> dict[str, Any]:
        d: dict[str, Any] = {}
        v: Any
        v = self.id
        if v is not None:
            d["id"] = v
        if self.__extras__:
            d.update(self.__extras__)
        return d


def decode_RingOutCountry(d: dict[str, Any]) -> RingOutCountry:
    """Decode a `RingOutCountry`; what does not fit is passed on."""
    self = new(RingOutCountry)
    get: Getter = d.get
    self.id = get("id")
    self.__extras__ = None if RingOutCountryKeys.issuperset(d) else {k: d[k] for k in d if k not in RingOutCountryKeys}
    return self


RingOutCountry.__decode__ = decode_RingOutCountry
RingOutCountryKeys = frozenset(("id",))


class RingOutFrom(Model):
    """Phone that a ring-out rings first; give one of the two."""

    __slots__ = (
        "forwarding_number_id",
        "phone_number",
    )
    __fields__ = __slots__
    forwarding_number_id: str | None
    """Id of one of the extension's entries for forwarding."""
    phone_number: str | None
    """E.164 with `+`."""

    def __init__(
        self,
        *,
        forwarding_number_id: str | None = None,
        phone_number: str | None = None,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        fill(self, locals())

    def to_dict(self) -> dict[str, Any]:
        d: dict[str, Any] = {}
        v: Any
        v = self.forwarding_number_id
        if v is not None:
            d["forwardingNumberId"] = v
        v = self.phone_number
        if v is not None:
            d["phoneNumber"] = v
        if self.__extras__:
            d.update(self.__extras__)
        return d


def decode_RingOutFrom(d: dict[str, Any]) -> RingOutFrom:
    """Decode a `RingOutFrom`; what does not fit is passed on."""
    self = new(RingOutFrom)
    get: Getter = d.get
    self.forwarding_number_id = get("forwardingNumberId")
    self.phone_number = get("phoneNumber")
    self.__extras__ = None if RingOutFromKeys.issuperset(d) else {k: d[k] for k in d if k not in RingOutFromKeys}
    return self


RingOutFrom.__decode__ = decode_RingOutFrom
RingOutFromKeys = frozenset(
    (
        "forwardingNumberId",
        "phoneNumber",
    )
)


class RingOutRequest(Model):
    """Two-legged call to place: the user's phone first, then the other side."""

    __slots__ = (
        "caller_id",
        "country",
        "from_",
        "play_prompt",
        "to",
    )
    __fields__ = __slots__
    __converted__ = {
        "caller_id": "callerId",
        "country": "country",
        "from_": "from",
        "to": "to",
    }
    caller_id: RingOutCallerId | None
    """Number shown to the called side; it must belong to the user or company."""
    country: RingOutCountry | None
    """Country whose dialling rules apply; by default the extension's home country."""
    from_: RingOutFrom
    """Phone that rings first, the user's own; spelt `from_` in Python."""
    play_prompt: bool | None
    """`True` makes the first phone say "press 1 to connect" before dialling on."""
    to: RingOutTo
    """Number that is called once the first phone has been answered."""

    def __init__(
        self,
        *,
        caller_id: RingOutCallerId | RingOutCallerIdDict | None = None,
        country: RingOutCountry | RingOutCountryDict | None = None,
        from_: RingOutFrom | RingOutFromDict,
        play_prompt: bool | None = None,
        to: RingOutTo | RingOutToDict,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        fill(self, locals())

    def to_dict(self) -> dict[str, Any]:
        d: dict[str, Any] = {}
        v: Any
        v = self.caller_id
        if v is not None:
            d["callerId"] = v.to_dict() if typeof(v) is RingOutCallerId else encode(v)
        v = self.country
        if v is not None:
            d["country"] = v.to_dict() if typeof(v) is RingOutCountry else encode(v)
        v = self.from_
        if v is not None:
            d["from"] = v.to_dict() if typeof(v) is RingOutFrom else encode(v)
        v = self.play_prompt
        if v is not None:
            d["playPrompt"] = v
        v = self.to
        if v is not None:
            d["to"] = v.to_dict() if typeof(v) is RingOutTo else encode(v)
        if self.__extras__:
            d.update(self.__extras__)
        return d


def decode_RingOutRequest(d: dict[str, Any]) -> RingOutRequest:
    """Decode a `RingOutRequest`; what does not fit is passed on."""
    self = new(RingOutRequest)
    get: Getter = d.get
    v = get("callerId")
    self.caller_id = decode_RingOutCallerId(v) if typeof(v) is dict else v
    v = get("country")
    self.country = decode_RingOutCountry(v) if typeof(v) is dict else v
    v = get("from")
    self.from_ = decode_RingOutFrom(v) if typeof(v) is dict else v
    self.play_prompt = get("playPrompt")
    v = get("to")
    self.to = decode_RingOutTo(v) if typeof(v) is dict else v
    self.__extras__ = None if RingOutRequestKeys.issuperset(d) else {k: d[k] for k in d if k not in RingOutRequestKeys}
    return self


RingOutRequest.__decode__ = decode_RingOutRequest
RingOutRequestKeys = frozenset(
    (
        "callerId",
        "country",
        "from",
        "playPrompt",
        "to",
    )
)


class RingOutResponse(Model):
    """State of a ring-out, at its start and on every poll."""

    __slots__ = (
        "id",
        "status",
        "uri",
    )
    __fields__ = __slots__
    __converted__ = {
        "status": "status",
    }
    id: str | None
    """Id to poll or cancel with."""
    status: RingOutStatusInfo | None
    """State of the call and of both legs."""
    uri: str | None
    """Address to poll."""

    def __init__(
        self,
        *,
        id: str | None = None,
        status: RingOutStatusInfo | None = None,
        uri: str | None = None,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        fill(self, locals())

    def to_dict(self) -> dict[str, Any]:
        d: dict[str, Any] = {}
        v: Any
        v = self.id
        if v is not None:
            d["id"] = v
        v = self.status
        if v is not None:
            d["status"] = v.to_dict() if typeof(v) is RingOutStatusInfo else encode(v)
        v = self.uri
        if v is not None:
            d["uri"] = v
        if self.__extras__:
            d.update(self.__extras__)
        return d


def decode_RingOutResponse(d: dict[str, Any]) -> RingOutResponse:
    """Decode a `RingOutResponse`; what does not fit is passed on."""
    self = new(RingOutResponse)
    get: Getter = d.get
    self.id = get("id")
    v = get("status")
    self.status = decode_RingOutStatusInfo(v) if typeof(v) is dict else v
    self.uri = get("uri")
    self.__extras__ = (
        None if RingOutResponseKeys.issuperset(d) else {k: d[k] for k in d if k not in RingOutResponseKeys}
    )
    return self


RingOutResponse.__decode__ = decode_RingOutResponse
RingOutResponseKeys = frozenset(
    (
        "id",
        "status",
        "uri",
    )
)


class RingOutStatusInfo(Model):
    """State of a ring-out: the whole call and each leg."""

    __slots__ = (
        "call_status",
        "callee_status",
        "caller_status",
    )
    __fields__ = __slots__
    __converted__ = {
        "call_status": "callStatus",
        "callee_status": "calleeStatus",
        "caller_status": "callerStatus",
    }
    call_status: CallingStatusInfo | None
    """Whole call: `InProgress` until both legs stand (`Success`) or it fails."""
    callee_status: CallingStatusInfo | None
    """Second leg, the number to be reached."""
    caller_status: CallingStatusInfo | None
    """First leg, the user's own phone."""

    def __init__(
        self,
        *,
        call_status: CallingStatusInfo
        | Literal[
            "Invalid",
            "Success",
            "InProgress",
            "Busy",
            "NoAnswer",
            "RingOutFromThisNumberIsNotSupported",
            "Rejected",
            "GenericError",
            "Finished",
            "InternationalDisabled",
            "DestinationBlocked",
            "NotEnoughFunds",
            "NosuchUser",
            "Error",
            "CannotReach",
            "NoAnsweringMachine",
            "NoSessionFound",
            "Unknown",
        ]
        | None = None,
        callee_status: CallingStatusInfo
        | Literal[
            "Invalid",
            "Success",
            "InProgress",
            "Busy",
            "NoAnswer",
            "RingOutFromThisNumberIsNotSupported",
            "Rejected",
            "GenericError",
            "Finished",
            "InternationalDisabled",
            "DestinationBlocked",
            "NotEnoughFunds",
            "NosuchUser",
            "Error",
            "CannotReach",
            "NoAnsweringMachine",
            "NoSessionFound",
            "Unknown",
        ]
        | None = None,
        caller_status: CallingStatusInfo
        | Literal[
            "Invalid",
            "Success",
            "InProgress",
            "Busy",
            "NoAnswer",
            "RingOutFromThisNumberIsNotSupported",
            "Rejected",
            "GenericError",
            "Finished",
            "InternationalDisabled",
            "DestinationBlocked",
            "NotEnoughFunds",
            "NosuchUser",
            "Error",
            "CannotReach",
            "NoAnsweringMachine",
            "NoSessionFound",
            "Unknown",
        ]
        | None = None,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        fill(self, locals())

    def to_dict(self) -> dict[str, Any]:
        d: dict[str, Any] = {}
        v: Any
        v = self.call_status
        if v is not None:
            d["callStatus"] = v.wire if typeof(v) is CallingStatusInfo else v
        v = self.callee_status
        if v is not None:
            d["calleeStatus"] = v.wire if typeof(v) is CallingStatusInfo else v
        v = self.caller_status
        if v is not None:
            d["callerStatus"] = v.wire if typeof(v) is CallingStatusInfo else v
        if self.__extras__:
            d.update(self.__extras__)
        return d


def decode_RingOutStatusInfo(d: dict[str, Any]) -> RingOutStatusInfo:
    """Decode a `RingOutStatusInfo`; what does not fit is passed on."""
    self = new(RingOutStatusInfo)
    get: Getter = d.get
    v = get("callStatus")
    self.call_status = CallingStatusInfoTable[v] if typeof(v) is str else v
    v = get("calleeStatus")
    self.callee_status = CallingStatusInfoTable[v] if typeof(v) is str else v
    v = get("callerStatus")
    self.caller_status = CallingStatusInfoTable[v] if typeof(v) is str else v
    self.__extras__ = (
        None if RingOutStatusInfoKeys.issuperset(d) else {k: d[k] for k in d if k not in RingOutStatusInfoKeys}
    )
    return self


RingOutStatusInfo.__decode__ = decode_RingOutStatusInfo
RingOutStatusInfoKeys = frozenset(
    (
        "callStatus",
        "calleeStatus",
        "callerStatus",
    )
)


class RingOutTo(Model):
    """Number that a ring-out is to reach."""

    __slots__ = ("phone_number",)
    __fields__ = __slots__
    phone_number: str | None
    """E.164 with `+`."""

    def __init__(
        self,
        *,
        phone_number: str | None = None,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        fill(self, locals())

    def to_dict(self) -> dict[str, Any]:
        d: dict[str, Any] = {}
        v: Any
        v = self.phone_number
        if v is not None:
            d["phoneNumber"] = v
        if self.__extras__:
            d.update(self.__extras__)
        return d


def decode_RingOutTo(d: dict[str, Any]) -> RingOutTo:
    """Decode a `RingOutTo`; what does not fit is passed on."""
    self = new(RingOutTo)
    get: Getter = d.get
    self.phone_number = get("phoneNumber")
    self.__extras__ = None if RingOutToKeys.issuperset(d) else {k: d[k] for k in d if k not in RingOutToKeys}
    return self


RingOutTo.__decode__ = decode_RingOutTo
RingOutToKeys = frozenset(("phoneNumber",))
