"""What passes between the IO-free cores and their drivers."""

from __future__ import annotations

import time
from typing import TYPE_CHECKING, Any, Literal, NamedTuple, Protocol, TypeAlias

from attrs import define, field, frozen

if TYPE_CHECKING:
    from collections.abc import Iterable

    from ._info import Delivery

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
"""The names of a subscription's events."""


class Now(NamedTuple):
    """The same moment on two clocks: one that nobody sets, and one that goes on while the machine sleeps."""

    mono: float
    wall: float


def read_clock() -> Now:
    """The present moment."""
    return Now(time.monotonic(), time.time())


@frozen
class Timing:
    """The times that a subscription keeps, in seconds unless said otherwise.

    Attributes:
        renew_at: the share of its lifetime after which a subscription is renewed.
        register_timeout: how long `register()` waits for the platform and the channel, and other calls for their turn.
        request_timeout: the timeout of each request to the platform that is made in the background.
        backoff: the first pause after a failure; it doubles with each further one, and is shortened at random
            by up to half.
        backoff_limit: the longest such pause.
        rate_limit_pause: the pause after a 429 that does not say how long to wait.
        poll: how long one long poll of PubNub may stay silent before the channel has to prove that it is alive.
        probe: the time that such a proof may take.
        settle: how long the channel may take to come back before the subscription itself is renewed, and how long it
            may be refused before the subscription is made anew.
        history: how long the server of the channel surely keeps messages for a client that is away.
        linger: how long an old channel is listened to after a new one has taken over.
        check: how often it is asked over a WebSocket whether the platform still has the subscription.
        delay: how much later than what it tells of a notification may come; gaps begin so much earlier than the last
            sign that all was well.
        sleep: a jump of the wall clock against the other one by more than this means that the machine was asleep.
    """

    renew_at: float = 2 / 3
    register_timeout: float = 30.0
    request_timeout: float = 10.0
    backoff: float = 1.0
    backoff_limit: float = 60.0
    rate_limit_pause: float = 30.0
    poll: float = 30.0
    probe: float = 10.0
    settle: float = 30.0
    history: float = 120.0
    linger: float = 5.0
    check: float = 300.0
    delay: float = 5.0
    sleep: float = 5.0


class Ticket:
    """Stands for somebody who waits for a command to be carried out. Drivers put what they need on it."""

    __slots__ = ("waiter",)

    def __init__(self, waiter: object) -> None:
        self.waiter = waiter


# What a core wants done.


@frozen
class Send:
    """Send a request to the platform, and give the answer to `on_answer` with the same number."""

    number: int
    method: str
    path: str
    body: dict[str, Any] | None
    operation: str
    group: str
    patient: bool
    """Whether somebody waits for it, so that the client's own retries and waits are welcome."""


@frozen
class OpenChannel:
    """Connect to a PubNub channel. `cursor` is the timetoken to go on from, or `None` to begin now."""

    generation: int
    delivery: Delivery
    cursor: int | None


@frozen
class CloseChannel:
    """Leave a channel."""

    generation: int


@frozen
class KickChannel:
    """Break the connection of a channel, so that it connects anew and proves that it is alive."""

    generation: int


@frozen
class OpenSocket:
    """Connect to a WebSocket. The address holds a token: never log it."""

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
    """Tell the listeners."""

    name: EventKind
    value: Any


@frozen
class Resolve:
    """Tell the one who waits."""

    ticket: Ticket
    value: Any = None
    error: BaseException | None = None


Action: TypeAlias = (
    Send | OpenChannel | CloseChannel | KickChannel | OpenSocket | WriteSocket | CloseSocket | Emit | Resolve
)


# What a driver reports.


@frozen
class Answer:
    """The platform's answer to a `Send`, or the exception in its place."""

    number: int
    status: int = 0
    body: Any = field(default=None, repr=False)
    retry_after: float | None = None
    error: BaseException | None = None


@frozen
class ChannelUp:
    """The channel has proved to be connected. `server_time` is PubNub's timetoken (100 ns since 1970) of the proof."""

    generation: int
    server_time: int


@frozen
class ChannelDown:
    """The channel failed, and tries again by itself."""

    generation: int
    reason: str
    denied: bool = False


@frozen
class Message:
    """One message. `token` is its PubNub timetoken, where it has one."""

    payload: Any = field(repr=False)
    token: int | None = None
    damage: str | None = None
    """What is wrong with its envelope; there is no payload then."""


@frozen
class Batch:
    """What one long poll brought."""

    generation: int
    messages: tuple[Message, ...]
    cursor: int
    since: int | None = None
    """The timetoken from which it was asked for."""
    skipped: str | None = None
    """Why messages before the cursor were given up, if they were."""


@frozen
class SocketText:
    """A text frame came."""

    generation: int
    text: str = field(repr=False)


@frozen
class SocketClosed:
    """The WebSocket is closed, or could not be opened."""

    generation: int
    code: int | None
    reason: str


Report: TypeAlias = Answer | ChannelUp | ChannelDown | Batch | SocketText | SocketClosed


@define
class Command:
    """What a user wants done."""

    kind: Literal["register", "renew", "update", "remove", "request"]
    ticket: Ticket | None
    filters: tuple[str, ...] | None = None
    request: object = None


class Core(Protocol):
    """A subscription without IO: it is told what happened, and says what is to be done."""

    def command(self, command: Command, now: Now) -> None:
        """Do what a user wants."""
        ...

    def report(self, report: Report, now: Now) -> None:
        """Take note of what happened."""
        ...

    def tick(self, now: Now) -> None:
        """Take note of the time."""
        ...

    def close(self, reason: str, now: Now, error: BaseException | None = None) -> None:
        """Come to the end."""
        ...

    def actions(self) -> Iterable[Action]:
        """What is to be done now; each action is given once."""
        ...

    def wait(self, now: Now) -> float | None:
        """Seconds until `tick` is needed."""
        ...
