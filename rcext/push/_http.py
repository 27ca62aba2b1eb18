"""Requests of a state machine, as requests of the generated client."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, cast

from ringcentral_api.client import Operation, Request, RequestOptions
from ringcentral_api.errors import ApiError, RateLimited, ServiceUnavailable, UnexpectedResponse, error_for
from ringcentral_api.jsonio import InvalidJSON, load_json

from ._protocol import ApiResult

if TYPE_CHECKING:
    import httpx

    from rcext._flow import Flow
    from ringcentral_api.client import AsyncClient, SyncClient

    from ._protocol import Send
    from .timing import Timing


def ask(send: Send) -> Flow[ApiResult]:
    """Send a request, as a step of a flow."""
    return cast("ApiResult", (yield send))


def exchange(client: SyncClient, timing: Timing, send: Send) -> ApiResult:
    """Send a request; return the response, or the exception in its place."""
    try:
        return read_result(send, client.send(make_request(send, timing)))
    except Exception as exc:
        return failed(send, exc)


async def exchange_async(client: AsyncClient, timing: Timing, send: Send) -> ApiResult:
    """Send a request; return the response, or the exception in its place."""
    try:
        return read_result(send, await client.send(make_request(send, timing)))
    except Exception as exc:
        return failed(send, exc)


def make_request(send: Send, timing: Timing) -> Request:
    """Return the request for a `Send`."""
    operation = Operation(send.operation, send.method, send.path, "subscriptions", group=send.group)
    headers = {"Accept": "application/json"}
    content: bytes | None = None
    if send.body is not None:
        headers["Content-Type"] = "application/json"
        content = json.dumps(send.body).encode()
    # In the background the state machine waits and retries, so that the client does not pause other requests.
    options = (
        None if send.foreground else RequestOptions(timeout=timing.request_timeout, retries=0, on_rate_limit="raise")
    )
    return Request(operation, send.path, headers=headers, content=content, options=options)


def read_result(send: Send, response: httpx.Response) -> ApiResult:
    """Return the input for a response."""
    status = response.status_code
    if not 200 <= status < 300:
        return failed(send, error_for(response))
    if status == 204 or not response.content:
        return ApiResult(send.number, status)
    try:
        return ApiResult(send.number, status, load_json(response.content))
    except InvalidJSON as error:
        return failed(send, UnexpectedResponse(response, message=str(error)))


def failed(send: Send, error: BaseException) -> ApiResult:
    """Return the input for an exception."""
    retry_after = error.retry_after if isinstance(error, RateLimited | ServiceUnavailable) else None
    status = error.status if isinstance(error, ApiError) else 0
    return ApiResult(send.number, status, retry_after=retry_after, error=error)
