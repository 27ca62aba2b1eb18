"""OpenTelemetry spans of calls. The application configures their export."""

from __future__ import annotations

from typing import TYPE_CHECKING

from rcext._version import VERSION
from rcext.errors import ConfigurationError

if TYPE_CHECKING:
    import httpx
    from opentelemetry import trace

    from ringcentral_api.client import Operation


class Span:
    """The span of one call, with all its attempts."""

    __slots__ = ("_retries", "_span")

    def __init__(self, span: trace.Span) -> None:
        self._span = span
        self._retries = 0

    def retried(self, reason: str, wait: float) -> None:
        """Record that the request is sent again."""
        self._retries += 1
        self._span.add_event("retry", {"reason": reason, "wait_s": wait})

    def limited(self, wait: float) -> None:
        """Record that a rate limit delays the request."""
        self._span.add_event("rate_limited", {"wait_s": wait})

    def answered(self, response: httpx.Response) -> None:
        """End the span with a response."""
        from opentelemetry.trace import Status, StatusCode

        span = self._span
        span.set_attribute("http.response.status_code", response.status_code)
        if self._retries:
            span.set_attribute("http.request.resend_count", self._retries)
        request_id = response.headers.get("RCRequestId")
        if request_id is not None:
            span.set_attribute("ringcentral.request_id", request_id)
        if response.status_code >= 400:
            span.set_attribute("error.type", str(response.status_code))
            span.set_status(Status(StatusCode.ERROR))
        span.end()

    def failed(self, error: BaseException) -> None:
        """End the span without a response."""
        from opentelemetry.trace import Status, StatusCode

        span = self._span
        if self._retries:
            span.set_attribute("http.request.resend_count", self._retries)
        span.set_attribute("error.type", type(error).__name__)
        span.set_status(Status(StatusCode.ERROR))
        span.end()


class Telemetry:
    """Makes spans. Names and attributes follow the semantic conventions of HTTP client spans.

    No query string, header or body becomes an attribute: they may hold personal data.

    Raises:
        ConfigurationError: `opentelemetry-api` is not installed (`pip install 'rcext[telemetry]'`).
    """

    __slots__ = ("_kind", "_tracer")

    def __init__(self) -> None:
        try:
            from opentelemetry import trace
        except ImportError as error:
            raise ConfigurationError("telemetry needs opentelemetry-api: pip install 'rcext[telemetry]'") from error
        self._tracer = trace.get_tracer("rcext", VERSION)
        self._kind = trace.SpanKind.CLIENT

    def start(self, request: httpx.Request, operation: Operation | None) -> Span:
        """Start the span of a call, as a child of the current one."""
        url = request.url
        template = operation.path if operation is not None else None
        attributes: dict[str, str | int] = {
            "http.request.method": request.method,
            "server.address": url.host,
            "server.port": url.port or (443 if url.scheme == "https" else 80),
            "url.scheme": url.scheme,
            "url.path": url.path,
        }
        if operation is not None:
            attributes["url.template"] = operation.path
            attributes["ringcentral.operation"] = operation.id
            if operation.group is not None:
                attributes["ringcentral.rate_limit_group"] = operation.group
        name = f"{request.method} {template}" if template is not None else request.method
        return Span(self._tracer.start_span(name, kind=self._kind, attributes=attributes))
