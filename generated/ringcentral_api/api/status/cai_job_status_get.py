"""Polls a job of the AI service (deprecated)."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ... import _call
from ..._endpoint import async_detailed_function, async_function, sync_detailed_function, sync_function
from ...client import Operation, Request

if TYPE_CHECKING:
    import httpx

    from ...client import RequestOptions
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
"""Static facts of this operation."""

_ERRORS: dict[str, str] = {
    "400": "CaiErrorResponse",
    "404": "CaiErrorResponse",
}


def request(*, job_id: str | int, options: RequestOptions | None = None) -> Request:
    """Polls a job of the AI service (deprecated).

    `GET /ai/status/v1/jobs/{jobId}`

    Throttling group: Heavy. Application permission: AI. Deprecated by the API.

    Args:
        job_id: sent as `jobId`.
        options: settings of this call that differ from the client's.

    Raises:
        ringcentral_api.errors.ApiError: the response is not a success.
    """

    headers: dict[str, str] = {"Accept": "application/json"}
    return Request(
        OPERATION,
        f"/ai/status/v1/jobs/{_call.segment(job_id, 'job_id')}",
        headers=headers,
        options=options,
    )


def parse(response: httpx.Response, drift: DriftPolicy | None = None) -> JobStatusResponse:
    """Decode a response, or raise the error that it stands for."""
    status = response.status_code
    if status == 200:
        from ...models._status import decode_JobStatusResponse

        def decode(v: Any) -> Any:
            return decode_JobStatusResponse(v)

        result: JobStatusResponse = _call.decode_json(response, decode, "JobStatusResponse", drift, dict)
        return result
    raise _call.failure(response, _ERRORS)


sync = sync_function(request, parse)
sync_detailed = sync_detailed_function(request, parse)
asyncio = async_function(request, parse)
asyncio_detailed = async_detailed_function(request, parse)
