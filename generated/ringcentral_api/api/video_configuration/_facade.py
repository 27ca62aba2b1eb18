"""The operations of Video Configuration as methods."""

from __future__ import annotations

from ..._endpoint import Group, async_method, sync_method
from . import read_user_video_configuration as _read_user_video_configuration


class VideoConfigurationApi(Group):
    """Video Configuration."""

    __slots__ = ()

    read_user_video_configuration = sync_method(
        _read_user_video_configuration.request, _read_user_video_configuration.parse
    )
    """Tells which video meeting service and kind of licence the user has (`GET /restapi/v1.0/account/{accountId}/extension/{extensionId}/video-configuration`)."""


class AsyncVideoConfigurationApi(Group):
    """Video Configuration, for asyncio."""

    __slots__ = ()

    read_user_video_configuration = async_method(
        _read_user_video_configuration.request, _read_user_video_configuration.parse
    )
    """Tells which video meeting service and kind of licence the user has (`GET /restapi/v1.0/account/{accountId}/extension/{extensionId}/video-configuration`)."""
