"""The operations of Status as methods."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from ...client import AsyncClient, RequestOptions, SyncClient
    from ...models._status import JobStatusResponse


class StatusApi:
    """Status."""

    __slots__ = ("_client",)

    def __init__(self, client: SyncClient) -> None:
        self._client = client

    def cai_job_status_get(self, *, job_id: str, options: RequestOptions | None = None) -> JobStatusResponse:
        """Polls a job of the AI service (deprecated).

        `GET /ai/status/v1/jobs/{jobId}`

        Throttling group: Heavy. Application permission: AI. Deprecated.

        Args:
            job_id: sent as `jobId`.
            options: what this call has different from the client's settings.

        Raises:
            ringcentral_api.errors.ApiError: the platform answered with anything but success.
        """

        from .cai_job_status_get import sync

        return sync(client=self._client, job_id=job_id, options=options)


class AsyncStatusApi:
    """Status, for asyncio."""

    __slots__ = ("_client",)

    def __init__(self, client: AsyncClient) -> None:
        self._client = client

    async def cai_job_status_get(self, *, job_id: str, options: RequestOptions | None = None) -> JobStatusResponse:
        """Polls a job of the AI service (deprecated).

        `GET /ai/status/v1/jobs/{jobId}`

        Throttling group: Heavy. Application permission: AI. Deprecated.

        Args:
            job_id: sent as `jobId`.
            options: what this call has different from the client's settings.

        Raises:
            ringcentral_api.errors.ApiError: the platform answered with anything but success.
        """

        from .cai_job_status_get import asyncio

        return await asyncio(client=self._client, job_id=job_id, options=options)
