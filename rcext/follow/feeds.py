"""Parts of a stream for programs that schedule single sources themselves: the fleet."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final, cast

from rcext.push.timing import Now
from ringcentral_api.client import RequestOptions

from ._core import Core, Idle, Plan
from ._sources import ACCOUNT, KINDS
from ._sync_pass import decode_entry
from ._timing import FollowTiming

if TYPE_CHECKING:
    from collections.abc import Callable

    from rcext.push import Notification

    from ._cursor import Cursor
    from ._sources import Source

__all__ = ["Idle", "decode_entry", "group_of", "hinted_kinds", "new_core"]

_UNLIMITED: Final = 1e9


def _source(kind: str, scope: str, timeout: float) -> Source:
    return KINDS[kind](scope, RequestOptions(timeout=timeout, retries=0, on_rate_limit="raise"))


def group_of(kind: str) -> str:
    """Return the throttling group of the requests of a kind (`call`, `message` or `contact`)."""
    return KINDS[kind].group


def hinted_kinds(notification: Notification) -> list[str]:
    """Return the kinds of objects that a notification concerns."""
    return [kind for kind in KINDS if _source(kind, ACCOUNT, 1.0).matches(notification)]


def new_core(
    kind: str,
    scope: str,
    cursor: object,
    *,
    owner: Callable[[], str | None],
    clock: Callable[[], float],
    since: float,
    deliver_existing: bool,
    retention: float,
    timeout: float,
) -> Core:
    """Return the state machine of a stream with one source, without push, limits of its own or acknowledgements.

    Args:
        kind: `call`, `message` or `contact`.
        scope: an extension id, `~`, or `account`.
        cursor: its cursor, synchronous or asynchronous.
        owner: returns the extension id of the session.
        clock: returns the time in seconds since 1970.
        since: at the first start, objects created since then are recorded.
        deliver_existing: whether these objects are delivered as created.
        retention: how many seconds an object's version is kept after the last response that contained it.
        timeout: the timeout of each request.
    """
    plan = Plan(
        sources=[_source(kind, scope, timeout)],
        since=max(0.0, since),
        deliver_existing=deliver_existing,
        retention=retention,
        auto_ack=False,
        filters=(),
        timing=FollowTiming(share=_UNLIMITED),
    )

    def now() -> Now:
        moment = clock()
        return Now(moment, moment)

    store: Any = cursor
    return Core(plan, cast("Cursor", store), owner, lambda: None, now)
