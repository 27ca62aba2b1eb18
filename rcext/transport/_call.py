"""Options of one request."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final, Literal

if TYPE_CHECKING:
    from collections.abc import Callable

    from ringcentral_api.client import Operation

EXTENSION: Final = "rcext"
"""The key of a `CallOptions` in `httpx.Request.extensions`."""


class CallOptions:
    """What one request has different from its client's policy.

    Attributes:
        operation: the static facts of the API operation; None for raw calls.
        group: the throttling group; None if it is not known before the response.
        retries: how often the request is sent again; None keeps the client's.
        on_rate_limit: wait, or return the 429; None keeps the client's.
        max_wait: the longest time in seconds that the call pauses; None keeps the client's.
        idempotent: whether sending the request twice has the same effect as once; None decides by its method.
        stream: whether the caller reads the response's body piece by piece.
        body: makes the body of a delayed or repeated attempt (client assertions are valid once and briefly); None
            sends the same body again.
    """

    __slots__ = ("body", "group", "idempotent", "max_wait", "on_rate_limit", "operation", "retries", "stream")

    def __init__(
        self,
        *,
        operation: Operation | None = None,
        group: str | None = None,
        retries: int | None = None,
        on_rate_limit: Literal["wait", "raise"] | None = None,
        max_wait: float | None = None,
        idempotent: bool | None = None,
        stream: bool = False,
        body: Callable[[], bytes] | None = None,
    ) -> None:
        self.operation = operation
        self.group = group
        self.retries = retries
        self.on_rate_limit: Literal["wait", "raise"] | None = on_rate_limit
        self.max_wait = max_wait
        self.idempotent = idempotent
        self.stream = stream
        self.body = body
