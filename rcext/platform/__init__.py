"""Platform, as the original SDK names it: login and logout, raw calls, events."""

from __future__ import annotations

from ._async import AsyncPlatform
from ._request import ApiRequest
from ._response import ApiResponse, AsyncApiResponse
from ._sync import Platform
from ._urls import full_url

__all__ = ["ApiRequest", "ApiResponse", "AsyncApiResponse", "AsyncPlatform", "Platform", "full_url"]
