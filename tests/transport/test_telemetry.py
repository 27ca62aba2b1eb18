# pyright: reportPrivateUsage=false
# A test may look inside.
from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest
from opentelemetry import trace
from opentelemetry.sdk.trace import TracerProvider
from opentelemetry.sdk.trace.export import SimpleSpanProcessor
from opentelemetry.sdk.trace.export.in_memory_span_exporter import InMemorySpanExporter
from opentelemetry.trace import StatusCode

from rcext.errors import NotFound
from ringcentral_api.client import Operation, Request
from tests.platform.worlds import ECHO

if TYPE_CHECKING:
    from collections.abc import Sequence

    from opentelemetry.sdk.trace import ReadableSpan

    from rcext.sandbox import Sandbox
    from tests.platform.worlds import World

EXPORTER = InMemorySpanExporter()


@pytest.fixture(scope="module", autouse=True)
def provider() -> None:
    provider = TracerProvider()
    provider.add_span_processor(SimpleSpanProcessor(EXPORTER))
    trace.set_tracer_provider(provider)


def spans() -> Sequence[ReadableSpan]:
    return EXPORTER.get_finished_spans()


def test_spans(sb: Sandbox, world: World) -> None:
    EXPORTER.clear()
    rc = world.client(sb, telemetry=True)
    rc._settings.policy._random = lambda: 0.0
    world.do(lambda: rc.platform.authorize(jwt=sb.jwt))
    sb.faults.add(ECHO, "status", status=503, times=1)
    operation = Operation("echo", "GET", "/restapi/v1.0/sandbox/{what}", "sandbox", group="Light")

    def call() -> Any:
        return rc.send(Request(operation, ECHO, query=[("name", "SECRET")]))

    with trace.get_tracer("test").start_as_current_span("parent") as parent:
        world.do(call)
    with pytest.raises(NotFound):
        world.do(lambda: rc.platform.get("/account/~/extension/999999999"))
    login, echo, _, missing = spans()
    assert login.name == "POST"
    assert echo.name == "GET /restapi/v1.0/sandbox/{what}"
    assert echo.parent is not None
    assert echo.parent.span_id == parent.get_span_context().span_id
    attributes = dict(echo.attributes or {})
    assert attributes["http.response.status_code"] == 200
    assert attributes["http.request.resend_count"] == 1
    assert attributes["ringcentral.rate_limit_group"] == "Light"
    assert [event.name for event in echo.events] == ["retry"]
    assert missing.status.status_code is StatusCode.ERROR
    for span in spans():
        assert "SECRET" not in span.to_json()
        assert sb.jwt not in span.to_json()
