"""What the original SDK calls the platform: login and logout, raw calls, events."""

from __future__ import annotations

from ._async import AsyncPlatform
from ._response import ApiResponse, AsyncApiResponse
from ._sync import Platform

__all__ = ["ApiResponse", "AsyncApiResponse", "AsyncPlatform", "Platform"]
