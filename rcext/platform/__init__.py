"""What the original SDK calls the platform: login and logout, raw calls, events."""

from __future__ import annotations

from ._async import AsyncPlatform
from ._request import ApiRequest
from ._response import ApiResponse, AsyncApiResponse
from ._sync import Platform

__all__ = ["ApiRequest", "ApiResponse", "AsyncApiResponse", "AsyncPlatform", "Platform"]
