"""Status of a ring-out."""

from __future__ import annotations

from typing import Any

from rcext.errors import RingCentralError
from ringcentral_api.types import OpenEnum


class CallingStatus(OpenEnum):
    """The state of a ring-out, or of one of its two legs (schema `CallingStatusInfo`)."""

    IN_PROGRESS = "InProgress"
    SUCCESS = "Success"
    FINISHED = "Finished"
    BUSY = "Busy"
    NO_ANSWER = "NoAnswer"
    REJECTED = "Rejected"
    CANNOT_REACH = "CannotReach"
    NO_ANSWERING_MACHINE = "NoAnsweringMachine"
    NO_SESSION_FOUND = "NoSessionFound"
    NO_SUCH_USER = "NosuchUser"
    NOT_ENOUGH_FUNDS = "NotEnoughFunds"
    DESTINATION_BLOCKED = "DestinationBlocked"
    INTERNATIONAL_DISABLED = "InternationalDisabled"
    RING_OUT_FROM_THIS_NUMBER_IS_NOT_SUPPORTED = "RingOutFromThisNumberIsNotSupported"
    INVALID = "Invalid"
    GENERIC_ERROR = "GenericError"
    ERROR = "Error"
    UNKNOWN = "Unknown"


_GOOD = frozenset({CallingStatus.SUCCESS, CallingStatus.FINISHED})


class RingOutStatus:
    """The status of a ring-out. Two are equal if their three states are.

    Attributes:
        call: the state of the whole, which decides whether the ring-out has ended.
        caller: the first leg, to `from_`.
        callee: the second leg, to `to`.
    """

    __slots__ = ("call", "callee", "caller")

    def __init__(
        self,
        call: CallingStatus | None,
        caller: CallingStatus | None = None,
        callee: CallingStatus | None = None,
    ) -> None:
        self.call = call
        self.caller = caller
        self.callee = callee

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> RingOutStatus:
        """Decode the `status` of a ring-out; missing and malformed states are `None`."""
        return cls(*(_state(data.get(name)) for name in ("callStatus", "callerStatus", "calleeStatus")))

    @property
    def done(self) -> bool:
        """Whether the status is final: any state but `InProgress`, and not a missing one."""
        return self.call is not None and self.call != CallingStatus.IN_PROGRESS

    @property
    def succeeded(self) -> bool:
        """Whether the two parties were connected."""
        return self.call in _GOOD

    @property
    def failed(self) -> bool:
        """Whether the ring-out has ended without connecting the parties."""
        return self.done and not self.succeeded

    def raise_for_failure(self) -> None:
        """Raise if the ring-out failed.

        Raises:
            RingOutFailed: it has ended without connecting the parties.
        """
        if self.failed:
            raise RingOutFailed(self)

    def __eq__(self, other: object) -> bool:
        if not isinstance(other, RingOutStatus):
            return NotImplemented
        return (self.call, self.caller, self.callee) == (other.call, other.caller, other.callee)

    def __hash__(self) -> int:
        return hash((self.call, self.caller, self.callee))

    def __repr__(self) -> str:
        states = (
            f"{name}={state}" for name in ("call", "caller", "callee") if (state := getattr(self, name)) is not None
        )
        return f"RingOutStatus({', '.join(states)})"


class RingOutFailed(RingCentralError):
    """A ring-out ended without connecting the two parties.

    Attributes:
        status: the final status.
    """

    def __init__(self, status: RingOutStatus) -> None:
        super().__init__(f"the ring-out ended with {status.call} (caller {status.caller}, callee {status.callee})")
        self.status = status


def _state(value: object) -> CallingStatus | None:
    return CallingStatus(value) if isinstance(value, str) and value else None
