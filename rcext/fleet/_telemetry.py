"""OpenTelemetry metrics and spans of a fleet. The application configures their export."""

from __future__ import annotations

from contextlib import contextmanager, nullcontext
from typing import TYPE_CHECKING, Any, Final

from rcext._version import VERSION
from rcext.errors import ConfigurationError

if TYPE_CHECKING:
    from collections.abc import Generator
    from contextlib import AbstractContextManager

    from ._planner import Feed
    from ._status import FleetStatus

_NOTHING: Final[AbstractContextManager[None]] = nullcontext()


class Watch:
    """Receives what a worker does. This one ignores it."""

    interval: float = float("inf")
    """Seconds between two reports of the fleet's state."""

    def following(self, feed: Feed, now: float) -> AbstractContextManager[None]:
        """Surround the lease of a feed."""
        return _NOTHING

    def handling(self, feed: Feed) -> AbstractContextManager[None]:
        """Surround a call of the handler and its transaction."""
        return _NOTHING

    def called(self, feed: Feed, status: int) -> None:
        """Record a response of the server."""

    def waited(self, feed: Feed, seconds: float) -> None:
        """Record that the server or a limit makes a feed wait."""

    def retried(self, feed: Feed, reason: str) -> None:
        """Record that a transaction is repeated, or the handler is called again later."""

    def changed(self, feed: Feed, outcome: str) -> None:
        """Record a change: `handled`, `failed` or `set_aside`."""

    def failed(self, kind: str, error: str) -> None:
        """Record an error: its type, and the kind of the feed or `database`."""

    def lost(self, feed: Feed) -> None:
        """Record that another worker has taken a feed."""

    def report(self, status: FleetStatus) -> None:
        """Record the state of the fleet."""


class Telemetry(Watch):
    """Records metrics and spans.

    Sessions, extension ids and contents are not attributes of metrics: their values would be too many.

    Raises:
        ConfigurationError: `opentelemetry-api` is not installed (`pip install 'rcext[telemetry]'`).
    """

    interval = 30.0

    def __init__(self) -> None:
        try:
            from opentelemetry import metrics, trace
        except ImportError as error:
            raise ConfigurationError("telemetry needs opentelemetry-api: pip install 'rcext[telemetry]'") from error
        self._trace = trace
        self._tracer = trace.get_tracer("rcext", VERSION)
        meter = metrics.get_meter("rcext", VERSION)
        self._lag = meter.create_histogram(
            "rcext.fleet.lag", "s", "Time from a hint, or from the read before, until a feed is read"
        )
        self._calls = meter.create_counter("rcext.fleet.calls", "{call}", "Requests of the fleet")
        self._waits = meter.create_histogram("rcext.fleet.waits", "s", "Pauses that the server or a limit demands")
        self._retries = meter.create_counter("rcext.fleet.retries", "{retry}", "Repeated transactions and handlers")
        self._changes = meter.create_counter("rcext.fleet.changes", "{change}", "Changes by outcome")
        self._errors = meter.create_counter("rcext.fleet.errors", "{error}", "Feeds that could not be read")
        self._leases = meter.create_counter("rcext.fleet.leases", "{lease}", "Leases by outcome")
        self._held = meter.create_up_down_counter("rcext.fleet.leases.held", "{lease}", "Feeds that are followed now")
        self._feeds = meter.create_gauge("rcext.fleet.feeds", "{feed}", "Feeds by state")
        self._freshness = meter.create_gauge(
            "rcext.fleet.freshness", "s", "Time since the feeds were read, by quantile"
        )
        self._set_aside = meter.create_gauge("rcext.fleet.set_aside", "{change}", "Changes that wait for a replay")

    @contextmanager
    def following(self, feed: Feed, now: float) -> Generator[None]:
        """Make a span, the parent of the spans of the requests and handlers; count the lease."""
        since = feed.hinted if feed.hinted is not None else feed.synced
        kind: dict[str, Any] = {"rcext.kind": feed.kind}
        if since is not None:
            self._lag.record(max(0.0, now - since), {**kind, "rcext.hinted": feed.hinted is not None})
        self._held.add(1, kind)
        # Messages of exceptions may contain values: their types suffice.
        silent: dict[str, Any] = {"record_exception": False, "set_status_on_exception": False}
        attributes = {**kind, "rcext.session": feed.session, "rcext.scope": feed.scope, "rcext.lease": feed.lease}
        try:
            with self._tracer.start_as_current_span(f"follow {feed.kind}", attributes=attributes, **silent):
                yield
        except BaseException:
            self._leases.add(1, {**kind, "rcext.outcome": "interrupted"})
            raise
        else:
            self._leases.add(1, {**kind, "rcext.outcome": "ended"})
        finally:
            self._held.add(-1, kind)

    @contextmanager
    def handling(self, feed: Feed) -> Generator[None]:
        """Make a span; an exception of the handler is recorded by its type alone."""
        with self._tracer.start_as_current_span(
            f"handle {feed.kind}", record_exception=False, set_status_on_exception=False
        ) as span:
            try:
                yield
            except BaseException as error:
                span.set_attribute("error.type", type(error).__name__)
                span.set_status(self._trace.Status(self._trace.StatusCode.ERROR))
                raise

    def called(self, feed: Feed, status: int) -> None:
        """Count the call."""
        self._calls.add(1, {"ringcentral.rate_limit_group": feed.group, "http.response.status_code": status})

    def waited(self, feed: Feed, seconds: float) -> None:
        """Record the pause."""
        self._waits.record(seconds, {"ringcentral.rate_limit_group": feed.group})

    def retried(self, feed: Feed, reason: str) -> None:
        """Count the retry."""
        self._retries.add(1, {"rcext.kind": feed.kind, "rcext.reason": reason})

    def changed(self, feed: Feed, outcome: str) -> None:
        """Count the change."""
        self._changes.add(1, {"rcext.kind": feed.kind, "rcext.outcome": outcome})

    def failed(self, kind: str, error: str) -> None:
        """Count the error, and mark the span."""
        self._errors.add(1, {"rcext.kind": kind, "error.type": error})
        span = self._trace.get_current_span()
        span.set_attribute("error.type", error)
        span.set_status(self._trace.Status(self._trace.StatusCode.ERROR))

    def lost(self, feed: Feed) -> None:
        """Count the lease."""
        self._leases.add(1, {"rcext.kind": feed.kind, "rcext.outcome": "lost"})

    def report(self, status: FleetStatus) -> None:
        """Set the gauges."""
        for kind in status.kinds:
            for state in ("feeds", "never", "hinted", "leased", "failing", "overdue"):
                shown = "all" if state == "feeds" else state
                self._feeds.set(getattr(kind, state), {"rcext.kind": kind.kind, "rcext.state": shown})
            for quantile in ("p50", "p95", "p99", "longest"):
                self._freshness.set(getattr(kind, quantile), {"rcext.kind": kind.kind, "rcext.quantile": quantile})
        self._set_aside.set(status.set_aside)
