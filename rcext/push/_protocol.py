"""Messages between the state machines, which do no I/O, and their drivers."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal, Protocol, TypeAlias

from attrs import define, field, frozen

if TYPE_CHECKING:
    from ._subscription_info import Delivery, SubscriptionInfo
    from .notification import State
    from .timing import Now

EventKind: TypeAlias = Literal[
    "subscribe_success",
    "subscribe_error",
    "renew_success",
    "renew_error",
    "remove_success",
    "remove_error",
    "notification",
    "gap",
    "state",
    "error",
]
"""Event names of a subscription."""


DELETE_ORPHANS = "delete_orphans"
"""The operation of a `Send` that asks for the deletion of the subscriptions of ended processes."""


class Waiter:
    """Handle of a pending command; holds the driver's promise."""

    __slots__ = ("promise", "registered")

    def __init__(self, promise: Any) -> None:
        self.promise = promise
        self.registered = False
        """Whether its result was a registered subscription."""


# Actions: what a machine asks its driver to do.


@frozen
class Send:
    """Send a request to the server, and report an `ApiResult` with the same number."""

    number: int
    method: str
    path: str
    body: dict[str, Any] | None
    operation: str
    group: str
    foreground: bool
    """Whether a caller waits for it, so that the client may retry and wait for rate limits."""


@frozen
class OpenChannel:
    """Connect to a PubNub channel. `cursor` is the timetoken to continue from; `None` starts now."""

    generation: int
    delivery: Delivery
    cursor: int | None


@frozen
class CloseChannel:
    """Leave a channel."""

    generation: int


@frozen
class ReconnectChannel:
    """Break the connection of a channel, so that it reconnects and proves that it is alive."""

    generation: int


@frozen
class OpenSocket:
    """Connect to a WebSocket. The URL holds a token: never log it."""

    generation: int
    url: str = field(repr=False)


@frozen
class WriteSocket:
    """Send a text frame."""

    generation: int
    text: str = field(repr=False)


@frozen
class CloseSocket:
    """Close a WebSocket."""

    generation: int


@frozen
class Emit:
    """Emit an event."""

    name: EventKind
    value: Any


@frozen
class Resolve:
    """Finish a pending command with a result or an error."""

    waiter: Waiter
    value: Any = None
    error: BaseException | None = None


Action: TypeAlias = (
    Send | OpenChannel | CloseChannel | ReconnectChannel | OpenSocket | WriteSocket | CloseSocket | Emit | Resolve
)


# Inputs: what a driver reports.


@frozen
class ApiResult:
    """The response to a `Send`, or the exception in its place."""

    number: int
    status: int = 0
    body: Any = field(default=None, repr=False)
    retry_after: float | None = None
    error: BaseException | None = None


@frozen
class ChannelUp:
    """The channel has proved to be connected. `server_time` is PubNub's timetoken of the proof (100 ns since 1970)."""

    generation: int
    server_time: int


@frozen
class ChannelDown:
    """The channel failed. It reconnects by itself, unless `fatal` says that it cannot.

    Attributes:
        generation: which channel.
        reason: why, as text.
        denied: the server refused access.
        fatal: a local fault, such as a missing package, a wrong proxy URL or an untrusted certificate.
    """

    generation: int
    reason: str
    denied: bool = False
    fatal: BaseException | None = None


@frozen
class ChannelMessage:
    """One message of a channel."""

    payload: Any = field(repr=False)
    token: int | None = None
    """Its PubNub timetoken."""
    damage: str | None = None
    """The fault of its envelope, if any; the payload is absent then."""


@frozen
class MessageBatch:
    """The messages of one long poll."""

    generation: int
    messages: tuple[ChannelMessage, ...]
    cursor: int
    since: int | None = None
    """The timetoken that the poll started from."""
    skipped: str | None = None
    """Why messages before the cursor were skipped, if any were."""


@frozen
class SocketText:
    """A text frame arrived."""

    generation: int
    text: str = field(repr=False)


@frozen
class SocketClosed:
    """The WebSocket is closed, or could not be opened.

    Attributes:
        generation: which connection.
        code: the close code; `None` if the connection broke.
        reason: why, as text.
        fatal: a local fault, such as a wrong proxy URL or an untrusted certificate.
    """

    generation: int
    code: int | None
    reason: str
    fatal: BaseException | None = None


Input: TypeAlias = ApiResult | ChannelUp | ChannelDown | MessageBatch | SocketText | SocketClosed


@define
class Command:
    """A call of the user."""

    kind: Literal["register", "renew", "update", "remove", "request"]
    waiter: Waiter | None
    filters: tuple[str, ...] | None = None
    request: object = None


class Machine(Protocol):
    """State machine of a subscription: takes commands and inputs, and returns actions. It does no I/O."""

    filters: tuple[str, ...]
    state: State
    reason: str
    failure: BaseException | None
    paused: bool
    info: SubscriptionInfo | None

    def command(self, command: Command, now: Now) -> None:
        """Start a command of the user."""
        ...

    def cancel(self, waiter: Waiter, now: Now) -> None:
        """Note that the caller of a command has gone away."""
        ...

    def receive(self, item: Any, now: Now) -> None:
        """Process an input."""
        ...

    def tick(self, now: Now) -> None:
        """Process the passing of time."""
        ...

    def wake(self, now: Now) -> None:
        """Retry now what waits for a pause of our own."""
        ...

    def close(self, reason: str, now: Now, error: BaseException | None = None) -> None:
        """Close, and fail all waiters."""
        ...

    def abandon(self, reason: str, now: Now, error: BaseException | None = None) -> None:
        """Close, and forget the request in flight: its driver has gone."""
        ...

    def actions(self) -> list[Action]:
        """Return the actions to perform now; each is returned once."""
        ...

    def wait(self, now: Now) -> float | None:
        """Return the seconds until `tick` is needed; `None` means never."""
        ...

    def idle(self) -> bool:
        """Return whether it is closed and waits for nothing."""
        ...
