"""Polls a job of the AI service (deprecated)."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ... import _call
from ...client import Operation, Request
from ...types import Response

if TYPE_CHECKING:
    import httpx

    from ...client import AsyncClient, RequestOptions, SyncClient
    from ...drift import DriftPolicy
    from ...models._status import JobStatusResponse

OPERATION = Operation(
    "cai_job_status_get",
    "GET",
    "/ai/status/v1/jobs/{jobId}",
    "status",
    group="Heavy",
    app_permission="AI",
)
"""The facts of this operation."""

_ERRORS: dict[str, str] = {
    "400": "CaiErrorResponse",
    "404": "CaiErrorResponse",
}


def request(*, job_id: str, options: RequestOptions | None = None) -> Request:
    """The request of one call, ready to be sent by any client."""
    headers: dict[str, str] = {"Accept": "application/json"}
    return Request(
        OPERATION,
        f"/ai/status/v1/jobs/{_call.segment(job_id, 'job_id')}",
        headers=headers,
        options=options,
    )


def parse(response: httpx.Response, drift: DriftPolicy | None = None) -> JobStatusResponse:
    """Decode an answer, or raise what stands for it."""
    status = response.status_code
    if status == 200:
        from ...models._status import decode_JobStatusResponse

        def decode(v: Any) -> Any:
            return decode_JobStatusResponse(v)

        result: JobStatusResponse = _call.decode_json(response, decode, "JobStatusResponse", drift, dict)
        return result
    raise _call.failure(response, _ERRORS)


def sync_detailed(
    *, client: SyncClient, job_id: str, options: RequestOptions | None = None
) -> Response[JobStatusResponse]:
    """The same as `sync`, with status and headers."""
    response = client.send(request(job_id=job_id, options=options))
    return Response(response, parse(response, client.drift))


def sync(*, client: SyncClient, job_id: str, options: RequestOptions | None = None) -> JobStatusResponse:
    """Polls a job of the AI service (deprecated).

    `GET /ai/status/v1/jobs/{jobId}`

    Throttling group: Heavy. Application permission: AI. Deprecated.

    Args:
        job_id: sent as `jobId`.
        options: what this call has different from the client's settings.

    Raises:
        ringcentral_api.errors.ApiError: the platform answered with anything but success.
    """

    return parse(client.send(request(job_id=job_id, options=options)), client.drift)


async def asyncio_detailed(
    *, client: AsyncClient, job_id: str, options: RequestOptions | None = None
) -> Response[JobStatusResponse]:
    """The same as `asyncio`, with status and headers."""
    response = await client.send(request(job_id=job_id, options=options))
    return Response(response, parse(response, client.drift))


async def asyncio(*, client: AsyncClient, job_id: str, options: RequestOptions | None = None) -> JobStatusResponse:
    """Polls a job of the AI service (deprecated).

    `GET /ai/status/v1/jobs/{jobId}`

    Throttling group: Heavy. Application permission: AI. Deprecated.

    Args:
        job_id: sent as `jobId`.
        options: what this call has different from the client's settings.

    Raises:
        ringcentral_api.errors.ApiError: the platform answered with anything but success.
    """

    return parse(await client.send(request(job_id=job_id, options=options)), client.drift)
