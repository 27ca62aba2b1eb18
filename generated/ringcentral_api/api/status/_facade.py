"""The operations of Status as methods."""

from __future__ import annotations

from ..._endpoint import Group, async_method, sync_method
from . import (
    cai_job_status_get as _cai_job_status_get,
)


class StatusApi(Group):
    """Status."""

    __slots__ = ()

    cai_job_status_get = sync_method(_cai_job_status_get.request, _cai_job_status_get.parse)
    """Polls a job of the AI service (deprecated) (`GET /ai/status/v1/jobs/{jobId}`)."""


class AsyncStatusApi(Group):
    """Status, for asyncio."""

    __slots__ = ()

    cai_job_status_get = async_method(_cai_job_status_get.request, _cai_job_status_get.parse)
    """Polls a job of the AI service (deprecated) (`GET /ai/status/v1/jobs/{jobId}`)."""
