"""Requests of typed calls, in httpx's form."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from rcext.errors import ConfigurationError
from rcext.transport import EXTENSION, CallOptions, ChunkFile, set_body
from ringcentral_api.client import httpx_arguments, label_multipart

if TYPE_CHECKING:
    import httpx

    from ringcentral_api.client import Operation, Request


class RequestBuilder:
    """Makes httpx requests of typed requests.

    Args:
        server: the platform's base URL.
        media: the base URL of its media host.
    """

    def __init__(self, server: str, media: str) -> None:
        self._server = server
        self._media = media
        self._options: dict[Operation, CallOptions] = {}

    def build(self, http: httpx.Client | httpx.AsyncClient, request: Request, *, stream: bool = False) -> httpx.Request:
        """Return the httpx request of a typed request."""
        if not hasattr(request, "operation"):
            raise ConfigurationError(
                "request must be a typed request, such as read_user_call_log.request(), not "
                f"{type(request).__name__}; use rc.platform for raw calls"
            )
        arguments = httpx_arguments(request)
        operation = request.operation
        arguments["url"] = (self._media if operation.media else self._server) + request.path
        arguments["extensions"] = {EXTENSION: self._call_options(request, stream=stream)}
        if request.parts is not None:
            arguments["files"] = [_readable(field) for field in arguments["files"]]
        content = request.content
        if content is None or isinstance(content, bytes):
            built = http.build_request(**arguments)
            return built if request.parts is None else label_multipart(built, request)
        del arguments["content"]
        built = http.build_request(**arguments)
        set_body(built, content)
        return built

    def _call_options(self, request: Request, *, stream: bool) -> CallOptions:
        operation = request.operation
        options = request.options
        if options is None and not stream:
            known = self._options.get(operation)
            if known is None:
                known = self._options[operation] = CallOptions(operation=operation, group=operation.group)
            return known
        return CallOptions(
            operation=operation,
            group=operation.group,
            retries=options.retries if options is not None else None,
            on_rate_limit=options.on_rate_limit if options is not None else None,
            max_wait=options.max_wait if options is not None else None,
            stream=stream,
        )


def _readable(field: tuple[str, tuple[str | None, Any, str | None]]) -> tuple[str, tuple[str | None, Any, str | None]]:
    name, (filename, content, kind) = field
    if isinstance(content, bytes | str) or hasattr(content, "read"):
        return field
    return name, (filename, ChunkFile(content), kind)
