"""Metrics and spans of a fleet, and the example dashboard."""

from __future__ import annotations

import json
import re
from collections import defaultdict
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest
from opentelemetry import metrics, trace
from opentelemetry.sdk.metrics import MeterProvider
from opentelemetry.sdk.metrics.export import InMemoryMetricReader, Metric
from opentelemetry.sdk.trace import ReadableSpan, TracerProvider
from opentelemetry.sdk.trace.export import SimpleSpanProcessor
from opentelemetry.sdk.trace.export.in_memory_span_exporter import InMemorySpanExporter
from opentelemetry.trace import StatusCode

from rcext import RingCentral
from rcext.fleet._planner import Feed  # pyright: ignore[reportPrivateUsage]
from rcext.fleet._telemetry import Telemetry, Watch  # pyright: ignore[reportPrivateUsage]

from .test_fleet import World, fast_lanes, message_event, store

if TYPE_CHECKING:
    import psycopg

    from rcext.follow import Change
    from rcext.sandbox import Sandbox

DASHBOARD = Path(__file__).resolve().parents[2] / "docs" / "assets" / "fleet-dashboard.json"
UNITS = {"s": "_seconds"}


class Recorded:
    """What was exported."""

    def __init__(self, patch: pytest.MonkeyPatch) -> None:
        self.reader, self.exporter = InMemoryMetricReader(), InMemorySpanExporter()
        tracers = TracerProvider()
        tracers.add_span_processor(SimpleSpanProcessor(self.exporter))
        # The global providers can be set once in a process.
        patch.setattr(trace, "get_tracer", tracers.get_tracer)
        patch.setattr(metrics, "get_meter", MeterProvider([self.reader]).get_meter)
        self._seen: dict[str, Metric] = {}

    def _collect(self) -> list[Metric]:
        """Return the metrics of now. Old SDKs export a gauge only after it was set again."""
        data = self.reader.get_metrics_data()
        scopes = [scope for resource in (data.resource_metrics if data else ()) for scope in resource.scope_metrics]
        found = [metric for scope in scopes for metric in scope.metrics]
        self._seen.update({metric.name: metric for metric in found})
        return found

    def points(self) -> dict[str, list[tuple[dict[str, Any], Any]]]:
        """Return the attributes and values of each metric."""
        found: dict[str, list[tuple[dict[str, Any], Any]]] = defaultdict(list)
        for metric in self._collect():
            for point in metric.data.data_points:
                value = getattr(point, "value", None)
                value = getattr(point, "count", 0) if value is None else value
                found[metric.name].append((dict(point.attributes or {}), value))
        return found

    def prometheus(self) -> set[str]:
        """Return the names that Prometheus has for the metrics."""
        names: set[str] = set()
        self._collect()
        for metric in self._seen.values():
            name = metric.name.replace(".", "_") + UNITS.get(metric.unit or "", "")
            kind = type(metric.data).__name__
            if kind == "Histogram":
                names |= {f"{name}_{part}" for part in ("bucket", "sum", "count")}
            else:
                names.add(f"{name}_total" if kind == "Sum" and metric.data.is_monotonic else name)  # type: ignore[union-attr]
        return names

    def spans(self) -> list[ReadableSpan]:
        """Return the spans."""
        return list(self.exporter.get_finished_spans())


@pytest.fixture
def recorded(monkeypatch: pytest.MonkeyPatch) -> Recorded:
    return Recorded(monkeypatch)


def test_without_telemetry_nothing_is_kept() -> None:
    watch, feed = Watch(), Feed("main", "message", "101", "Light")
    with watch.following(feed, 0.0), watch.handling(feed):
        watch.called(feed, 200)
    assert watch.interval == float("inf")


def test_errors_do_not_leave_their_texts(recorded: Recorded) -> None:
    watch, feed = Telemetry(), Feed("main", "message", "101", "Light", synced=5.0)
    with pytest.raises(RuntimeError), watch.following(feed, 7.0), watch.handling(feed):
        raise RuntimeError("secret")
    points = recorded.points()
    assert points["rcext.fleet.leases"] == [({"rcext.kind": "message", "rcext.outcome": "interrupted"}, 1)]
    assert points["rcext.fleet.leases.held"][0][1] == 0
    assert points["rcext.fleet.lag"] == [({"rcext.kind": "message", "rcext.hinted": False}, 1)]
    handle, follow = recorded.spans()
    assert handle.attributes == {"error.type": "RuntimeError"}
    assert handle.parent == follow.context
    assert "secret" not in "".join(span.to_json() for span in recorded.spans())


@pytest.mark.slow
def test_a_fleet_and_its_dashboard(sb: Sandbox, database: str, recorded: Recorded) -> None:
    world = World(sb, database)
    failing = [True]

    def handler(change: Change, connection: psycopg.Connection[Any]) -> None:
        store(change, connection)
        if failing:
            failing.clear()
            raise RuntimeError

    def client(_session: str) -> RingCentral:
        return RingCentral(
            sb.server, sb.client_id, sb.client_secret, jwt=sb.jwt, clock=sb.clock, telemetry=True, retries=0
        )

    with world.fleet(handler, client=client, telemetry=True) as fleet:
        fleet.follow("admin", messages=True, extensions=world.extensions[:1])
        fast_lanes(database)
        rule = sb.faults.add("*/message-sync", status=503, times=1)
        world.settle(fleet, lambda: world.synced(fleet))
        rule.remove()
        sb.incoming_sms(to=world.extensions[0])
        fleet.hint(message_event(world.extensions[0]))
        world.settle(fleet, lambda: recorded.points()["rcext.fleet.changes"][-1:] and not failing)
        world.settle(fleet, lambda: len(recorded.points()["rcext.fleet.changes"]) == 2)
        fleet._watch.interval = 0.0  # pyright: ignore[reportPrivateUsage]
        fleet.work()
    points = recorded.points()
    assert {tuple(attributes.values()) for attributes, _ in points["rcext.fleet.calls"]} == {
        ("Light", 200),
        ("Light", 503),
    }
    outcomes = {attributes["rcext.outcome"]: value for attributes, value in points["rcext.fleet.changes"]}
    assert outcomes == {"handled": 1, "failed": 1}
    assert points["rcext.fleet.errors"] == [({"rcext.kind": "message", "error.type": "503"}, 1)]
    assert points["rcext.fleet.retries"] == [({"rcext.kind": "message", "rcext.reason": "handler"}, 1)]
    assert ({"rcext.kind": "message", "rcext.state": "all"}, 1) in points["rcext.fleet.feeds"]
    spans = recorded.spans()
    parents = [(span.context, span.name) for span in spans]
    calls = [span for span in spans if span.name.endswith("/message-sync")]
    assert calls
    assert all((span.parent, "follow message") in parents for span in calls)
    assert {span.status.status_code for span in spans if span.name == "handle message"} == {
        StatusCode.ERROR,
        StatusCode.UNSET,
    }
    shown = re.findall(r"rcext_fleet_\w+", DASHBOARD.read_text(encoding="utf-8"))
    assert set(shown) <= recorded.prometheus()
    panels = json.loads(DASHBOARD.read_text(encoding="utf-8"))["panels"]
    assert len({panel["id"] for panel in panels}) == len(panels)
