"""What handlers are given."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    import httpx

    from ringcentral_api.client import Operation

    from ._names import AuthEventName, EventName, RequestEventName


class Event:
    """One thing that happened.

    Attributes:
        name: which (see `rcext.events.EventName`).
        error: what went wrong, for the events of failure; `None` for others.
    """

    __slots__ = ("error", "name")

    def __init__(self, name: EventName, *, error: BaseException | None = None) -> None:
        self.name: EventName = name
        self.error = error

    def __repr__(self) -> str:
        return f"{type(self).__name__}({self.name!r})"


class AuthEvent(Event):
    """Something that happened to the session. It never holds a token.

    Attributes:
        grant: the OAuth grant of a login (`password`, `authorization_code`...), where there is one.
        owner_id: the extension that the session belongs to, where it is known.
    """

    __slots__ = ("grant", "owner_id")

    def __init__(
        self,
        name: AuthEventName,
        *,
        grant: str | None = None,
        owner_id: str | None = None,
        error: BaseException | None = None,
    ) -> None:
        super().__init__(name, error=error)
        self.grant = grant
        self.owner_id = owner_id


class RequestEvent(Event):
    """Something that happened to one request.

    Attributes:
        request: what is sent. Its headers hold the bearer; the event's repr does not show them.
        response: the answer, for `request_success`, `rate_limited` and those `request_error` that have one.
        operation: the static facts of the API operation; `None` for raw calls.
        attempt: 1 for the first time this request is sent, 2 for the second...
        elapsed: seconds from the sending of this attempt to its answer; 0 before it.
        wait: seconds until the request is sent again, where it is; for `rate_limited` the seconds held back.
    """

    __slots__ = ("attempt", "elapsed", "operation", "request", "response", "wait")

    def __init__(
        self,
        name: RequestEventName,
        request: httpx.Request,
        *,
        response: httpx.Response | None = None,
        operation: Operation | None = None,
        attempt: int = 1,
        elapsed: float = 0.0,
        wait: float | None = None,
        error: BaseException | None = None,
    ) -> None:
        super().__init__(name, error=error)
        self.request = request
        self.response = response
        self.operation = operation
        self.attempt = attempt
        self.elapsed = elapsed
        self.wait = wait

    def __repr__(self) -> str:
        status = f", status={self.response.status_code}" if self.response is not None else ""
        sent = f"{self.request.method} {self.request.url.path}"
        return f"RequestEvent({self.name!r}, {sent}, attempt={self.attempt}{status})"
