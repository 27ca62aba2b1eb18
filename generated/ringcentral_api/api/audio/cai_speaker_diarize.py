"""Starts finding out who speaks when; the result goes to a webhook (deprecated)."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ... import _call
from ...client import Operation, Request
from ...types import Response

if TYPE_CHECKING:
    import httpx

    from ...client import AsyncClient, Part, RequestOptions, SyncClient
    from ...drift import DriftPolicy
    from ...models._audio import DiarizeInput
    from ...models._shared_cai_async_api_response import CaiAsyncApiResponse

OPERATION = Operation(
    "cai_speaker_diarize",
    "POST",
    "/ai/audio/v1/async/speaker-diarize",
    "audio",
    group="Heavy",
    app_permission="AI",
)
"""The facts of this operation."""

_ERRORS: dict[str, str] = {
    "400": "CaiErrorResponse",
}


def request(*, webhook: str, body: DiarizeInput, options: RequestOptions | None = None) -> Request:
    """The request of one call, ready to be sent by any client."""
    query: list[tuple[str, str]] = []
    query.append(("webhook", _call.text(webhook, "webhook")))
    headers: dict[str, str] = {"Accept": "application/json"}
    content: bytes | None = None
    parts: list[Part] | None = None
    content = _call.dump(body, "DiarizeInput")
    headers["Content-Type"] = "application/json"
    return Request(
        OPERATION,
        "/ai/audio/v1/async/speaker-diarize",
        query=query,
        headers=headers,
        content=content,
        parts=parts,
        options=options,
    )


def parse(response: httpx.Response, drift: DriftPolicy | None = None) -> CaiAsyncApiResponse:
    """Decode an answer, or raise what stands for it."""
    status = response.status_code
    if status == 202:
        from ...models._shared_cai_async_api_response import CaiAsyncApiResponse

        return _call.decode_model(response, CaiAsyncApiResponse, drift)
    raise _call.failure(response, _ERRORS)


def sync_detailed(
    *, client: SyncClient, webhook: str, body: DiarizeInput, options: RequestOptions | None = None
) -> Response[CaiAsyncApiResponse]:
    """The same as `sync`, with status and headers."""
    response = client.send(request(webhook=webhook, body=body, options=options))
    return Response(response, parse(response, client.drift))


def sync(
    *, client: SyncClient, webhook: str, body: DiarizeInput, options: RequestOptions | None = None
) -> CaiAsyncApiResponse:
    """Starts finding out who speaks when; the result goes to a webhook (deprecated).

    `POST /ai/audio/v1/async/speaker-diarize`

    Throttling group: Heavy. Application permission: AI. Deprecated.

    Args:
        webhook: a query parameter.
        body: sent as `application/json`.
        options: what this call has different from the client's settings.

    Raises:
        ringcentral_api.errors.ApiError: the platform answered with anything but success.
    """

    return parse(client.send(request(webhook=webhook, body=body, options=options)), client.drift)


async def asyncio_detailed(
    *, client: AsyncClient, webhook: str, body: DiarizeInput, options: RequestOptions | None = None
) -> Response[CaiAsyncApiResponse]:
    """The same as `asyncio`, with status and headers."""
    response = await client.send(request(webhook=webhook, body=body, options=options))
    return Response(response, parse(response, client.drift))


async def asyncio(
    *, client: AsyncClient, webhook: str, body: DiarizeInput, options: RequestOptions | None = None
) -> CaiAsyncApiResponse:
    """Starts finding out who speaks when; the result goes to a webhook (deprecated).

    `POST /ai/audio/v1/async/speaker-diarize`

    Throttling group: Heavy. Application permission: AI. Deprecated.

    Args:
        webhook: a query parameter.
        body: sent as `application/json`.
        options: what this call has different from the client's settings.

    Raises:
        ringcentral_api.errors.ApiError: the platform answered with anything but success.
    """

    return parse(await client.send(request(webhook=webhook, body=body, options=options)), client.drift)
