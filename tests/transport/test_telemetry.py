# pyright: reportPrivateUsage=false
# A test may look inside.
from __future__ import annotations

from typing import TYPE_CHECKING, Any

import httpx
import pytest
from opentelemetry import trace
from opentelemetry.sdk.trace import TracerProvider
from opentelemetry.sdk.trace.export import SimpleSpanProcessor
from opentelemetry.sdk.trace.export.in_memory_span_exporter import InMemorySpanExporter
from opentelemetry.trace import StatusCode

from rcext._version import VERSION
from rcext.errors import ConnectionFailed, NotFound
from rcext.transport import Telemetry
from ringcentral_api.client import Operation, Request
from tests.platform.worlds import ECHO

from .flows import Bench, Result, request, response

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


@pytest.mark.slow
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


def attributes(span: ReadableSpan) -> dict[str, Any]:
    return dict(span.attributes or {})


def test_the_span_of_a_call() -> None:
    EXPORTER.clear()
    bench = Bench(telemetry=Telemetry())
    operation = Operation("read_it", "GET", "/restapi/v1.0/{id}", "x", group="Light")
    bench.exhaust(2)
    results: list[Result] = [
        httpx.ReadError("x"),
        response(503),
        response(429, Retry_After=1),
        response(RCRequestId="id"),
    ]
    bench.run(request(operation=operation, url="http://example.com/restapi/v1.0/7?name=SECRET"), results)
    (span,) = spans()
    assert span.name == "GET /restapi/v1.0/{id}"
    assert span.kind is trace.SpanKind.CLIENT
    assert span.instrumentation_scope is not None
    assert (span.instrumentation_scope.name, span.instrumentation_scope.version) == ("rcext", VERSION)
    assert attributes(span) == {
        "http.request.method": "GET",
        "server.address": "example.com",
        "server.port": 80,
        "url.scheme": "http",
        "url.path": "/restapi/v1.0/7",
        "url.template": "/restapi/v1.0/{id}",
        "ringcentral.operation": "read_it",
        "ringcentral.rate_limit_group": "Light",
        "ringcentral.request_id": "id",
        "http.response.status_code": 200,
        "http.request.resend_count": 2,
    }
    assert span.status.status_code is StatusCode.UNSET
    events = [(event.name, dict(event.attributes or {})) for event in span.events]
    assert events[0] == ("rate_limited", {"wait_s": 2.0})
    assert events[1] == ("retry", {"reason": "ReadError", "wait_s": 0.1})
    assert events[2] == ("retry", {"reason": "503", "wait_s": 0.2})
    assert [name for name, _ in events[3:]] == ["rate_limited", "rate_limited"]
    assert 1 < float(events[3][1]["wait_s"]) < 2  # type: ignore[arg-type]  # a number


@pytest.mark.parametrize(("url", "port"), [("https://example.com/x", 443), ("https://example.com:8443/x", 8443)])
def test_the_span_of_a_raw_call_that_is_refused(url: str, port: int) -> None:
    EXPORTER.clear()
    Bench(telemetry=Telemetry()).run(request("POST", url=url), [response(400)])
    (span,) = spans()
    assert span.name == "POST"
    assert attributes(span) == {
        "http.request.method": "POST",
        "server.address": "example.com",
        "server.port": port,
        "url.scheme": "https",
        "url.path": "/x",
        "http.response.status_code": 400,
        "error.type": "400",
    }
    assert span.status.status_code is StatusCode.ERROR


def test_an_operation_without_a_group_and_a_status_below_400() -> None:
    EXPORTER.clear()
    operation = Operation("read_it", "GET", "/x", "x")
    Bench(telemetry=Telemetry()).run(request(operation=operation), [response(399)])
    (span,) = spans()
    assert "ringcentral.rate_limit_group" not in attributes(span)
    assert "error.type" not in attributes(span)
    assert span.status.status_code is StatusCode.UNSET


def test_the_span_of_a_call_that_fails() -> None:
    EXPORTER.clear()
    bench = Bench(telemetry=Telemetry(), retries=1)
    with pytest.raises(ConnectionFailed):
        bench.run(request(), [httpx.ReadTimeout("x")] * 2)
    with pytest.raises(KeyboardInterrupt):
        bench.run(request(), [KeyboardInterrupt()])
    failed, interrupted = spans()
    assert attributes(failed)["error.type"] == "ReadTimeout"
    assert attributes(failed)["http.request.resend_count"] == 1
    assert failed.status.status_code is StatusCode.ERROR
    assert attributes(interrupted)["error.type"] == "KeyboardInterrupt"
    assert "http.request.resend_count" not in attributes(interrupted)
