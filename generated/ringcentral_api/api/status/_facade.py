"""The operations of Status as methods."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._endpoint import Group
from ..._moved import deprecated
from . import cai_job_status_get as _cai_job_status_get

if TYPE_CHECKING:
    from ...client import RequestOptions
    from ...models._status import JobStatusResponse


class StatusApi(Group):
    """Status."""

    __slots__ = ()

    @deprecated("deprecated by the API")
    def cai_job_status_get(self, *, job_id: str | int, options: RequestOptions | None = None) -> JobStatusResponse:
        """Polls a job of the AI service (deprecated).

        `GET /ai/status/v1/jobs/{jobId}`

        Throttling group: Heavy. Application permission: AI. Deprecated by the API.

        Args:
            job_id: sent as `jobId`.
            options: settings of this call that differ from the client's.

        Raises:
            ringcentral_api.errors.ApiError: the response is not a success.
        """

        return _cai_job_status_get.sync(client=self._client, job_id=job_id, options=options)


class AsyncStatusApi(Group):
    """Status, for asyncio."""

    __slots__ = ()

    @deprecated("deprecated by the API")
    async def cai_job_status_get(
        self, *, job_id: str | int, options: RequestOptions | None = None
    ) -> JobStatusResponse:
        """Polls a job of the AI service (deprecated).

        `GET /ai/status/v1/jobs/{jobId}`

        Throttling group: Heavy. Application permission: AI. Deprecated by the API.

        Args:
            job_id: sent as `jobId`.
            options: settings of this call that differ from the client's.

        Raises:
            ringcentral_api.errors.ApiError: the response is not a success.
        """

        return await _cai_job_status_get.asyncio(client=self._client, job_id=job_id, options=options)
