"""Starts a full analysis of a conversation; the result goes to a webhook (deprecated)."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ... import _call
from ..._endpoint import async_detailed_function, async_function, sync_detailed_function, sync_function
from ...client import Operation, Request

if TYPE_CHECKING:
    import httpx

    from ...bodies._insights import InteractionInputDict
    from ...client import Part, RequestOptions
    from ...drift import DriftPolicy
    from ...models._insights import InteractionInput
    from ...models._shared_cai_async_api_response import CaiAsyncApiResponse

OPERATION = Operation(
    "cai_analyze_interaction",
    "POST",
    "/ai/insights/v1/async/analyze-interaction",
    "insights",
    group="Heavy",
    app_permission="AI",
)
"""Static facts of this operation."""

_ERRORS: dict[str, str] = {
    "400": "CaiErrorResponse",
}


def request(
    *, webhook: str, body: InteractionInput | InteractionInputDict, options: RequestOptions | None = None
) -> Request:
    """Starts a full analysis of a conversation; the result goes to a webhook (deprecated).

    `POST /ai/insights/v1/async/analyze-interaction`

    Throttling group: Heavy. Application permission: AI. Deprecated by the API.

    Args:
        webhook: a query parameter.
        body: sent as `application/json`.
        options: settings of this call that differ from the client's.

    Raises:
        ringcentral_api.errors.ApiError: the response is not a success.
    """

    query: list[tuple[str, str]] = []
    query.append(("webhook", _call.text(webhook, "webhook")))
    headers: dict[str, str] = {"Accept": "application/json"}
    content: bytes | None = None
    parts: list[Part] | None = None
    content = _call.dump(body, "InteractionInput")
    headers["Content-Type"] = "application/json"
    return Request(
        OPERATION,
        "/ai/insights/v1/async/analyze-interaction",
        query=query,
        headers=headers,
        content=content,
        parts=parts,
        options=options,
    )


def parse(response: httpx.Response, drift: DriftPolicy | None = None) -> CaiAsyncApiResponse:
    """Decode a response, or raise the error that it stands for."""
    status = response.status_code
    if status == 202:
        from ...models._shared_cai_async_api_response import CaiAsyncApiResponse

        return _call.decode_model(response, CaiAsyncApiResponse, drift)
    raise _call.failure(response, _ERRORS)


sync = sync_function(request, parse)
sync_detailed = sync_detailed_function(request, parse)
asyncio = async_function(request, parse)
asyncio_detailed = async_detailed_function(request, parse)
