"""Settings of a worker."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from attrs import frozen

if TYPE_CHECKING:
    from collections.abc import Callable

    from rcext.follow import FollowGap

    from ._planner import FleetTiming
    from ._telemetry import Watch


@frozen
class Settings:
    """What the passes of a worker need to know; see `Fleet`."""

    handler: Callable[..., Any]
    on_gap: Callable[[FollowGap], object] | None
    hinted: bool
    since: float
    deliver_existing: bool
    timing: FleetTiming
    clock: Callable[[], float]
    watch: Watch
