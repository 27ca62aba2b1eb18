"""Payloads of events."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, TypeAlias

if TYPE_CHECKING:
    import httpx

    from ringcentral_api.client import Operation

    from ._names import AuthEventName, EventName, RequestEventName

LongOperation: TypeAlias = Literal["download", "upload", "batch", "export", "wait"]
"""What a progress event is about."""


class Event:
    """An event.

    Attributes:
        name: its name, one of `rcext.events.EventName`.
        error: the exception of a failure event; `None` for other events.
    """

    __slots__ = ("error", "name")

    def __init__(self, name: EventName, *, error: BaseException | None = None) -> None:
        self.name: EventName = name
        self.error = error

    def __repr__(self) -> str:
        return f"{type(self).__name__}({self.name!r})"


class AuthEvent(Event):
    """An event of the session. It never holds a token.

    Attributes:
        grant: the OAuth grant of a login (`password`, `authorization_code`...); `None` for other events.
        owner_id: the extension that the session belongs to; `None` if unknown.
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
    """An event of one request.

    Attributes:
        request: the request. Its headers hold the bearer token; `repr` of the event does not show them.
        response: the response of `request_success` and `rate_limited`, and of a `request_error` that has one.
        operation: the API operation; `None` for raw calls.
        attempt: 1 for the first send of this request, 2 for the second...
        elapsed: seconds from the send of this attempt to its response; 0 before that.
        wait: seconds until the retry, if there is one; for `rate_limited` the seconds of the pause.
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


class ProgressEvent(Event):
    """The progress of one long operation.

    Attributes:
        what: the operation: a `download`, an `upload`, a `batch`, an `export`, or a `wait` before a request is sent.
        subject: what it is about: the name of the file or part, or the method and path of the request.
        done: the bytes of a download or upload, the ids of a batch, the parts of an export, or the seconds of
            a wait that are done.
        total: how many there are in all; `None` if that is not known.
    """

    __slots__ = ("done", "subject", "total", "what")

    def __init__(
        self,
        what: LongOperation,
        subject: str,
        done: float,
        total: float | None,
    ) -> None:
        super().__init__("progress")
        self.what: LongOperation = what
        self.subject = subject
        self.done = done
        self.total = total

    def __repr__(self) -> str:
        return f"ProgressEvent({self.what!r}, {self.subject!r}, done={self.done}, total={self.total})"
