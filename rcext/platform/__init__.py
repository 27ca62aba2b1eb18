"""Platform, as the original SDK names it: login and logout, raw calls, events."""

from __future__ import annotations

from typing import TYPE_CHECKING

from rcext._lazy import lazy

from ._response import ApiResponse, AsyncApiResponse
from ._urls import full_url

if TYPE_CHECKING:
    from ._async import AsyncPlatform
    from ._request import ApiRequest
    from ._sync import Platform

__all__ = ["ApiRequest", "ApiResponse", "AsyncApiResponse", "AsyncPlatform", "Platform", "full_url"]

if not TYPE_CHECKING:
    __getattr__, __dir__ = lazy(__name__, {"ApiRequest": "_request", "AsyncPlatform": "_async", "Platform": "_sync"})
