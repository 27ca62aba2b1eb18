"""What the transport is told about one request, beside the request."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final, Literal

if TYPE_CHECKING:
    from collections.abc import Callable

    from ringcentral_api.client import Operation

EXTENSION: Final = "rcext"
"""The key of `httpx.Request.extensions` under which a `CallOptions` travels to the transport."""


class CallOptions:
    """What one request has different from its client's policy.

    Attributes:
        operation: the static facts of the API operation; `None` for raw calls.
        group: the throttling group; `None` where it is not known before the answer.
        retries: how often the request is sent again; `None` keeps the client's.
        on_rate_limit: wait or answer with the 429; `None` keeps the client's.
        max_wait: the longest time in seconds to wait for rate limits; `None` keeps the client's.
        repeatable: whether sending the request twice does no more than sending it once; `None` goes by its method.
        stream: whether the answer's body is read by the caller, piece by piece.
        body: makes the body anew for a sending that was held back, or is not the first: for what is good once and soon
            ends. `None` sends the same body again.
    """

    __slots__ = ("body", "group", "max_wait", "on_rate_limit", "operation", "repeatable", "retries", "stream")

    def __init__(
        self,
        *,
        operation: Operation | None = None,
        group: str | None = None,
        retries: int | None = None,
        on_rate_limit: Literal["wait", "raise"] | None = None,
        max_wait: float | None = None,
        repeatable: bool | None = None,
        stream: bool = False,
        body: Callable[[], bytes] | None = None,
    ) -> None:
        self.operation = operation
        self.group = group
        self.retries = retries
        self.on_rate_limit: Literal["wait", "raise"] | None = on_rate_limit
        self.max_wait = max_wait
        self.repeatable = repeatable
        self.stream = stream
        self.body = body
