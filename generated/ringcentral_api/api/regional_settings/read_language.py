"""Reads one language of the dictionary."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ... import _call
from ..._endpoint import async_detailed_function, async_function, sync_detailed_function, sync_function
from ...client import Operation, Request

if TYPE_CHECKING:
    import httpx

    from ...client import RequestOptions
    from ...drift import DriftPolicy
    from ...models._regional_settings import LanguageInfo

OPERATION = Operation(
    "read_language",
    "GET",
    "/restapi/v1.0/dictionary/language/{languageId}",
    "regional_settings",
    group="Light",
)
"""Static facts of this operation."""

_ERRORS: dict[str, str] = {}


def request(*, language_id: str | int, options: RequestOptions | None = None) -> Request:
    """Reads one language of the dictionary.

    `GET /restapi/v1.0/dictionary/language/{languageId}`

    Throttling group: Light.

    Args:
        language_id: sent as `languageId`.
        options: settings of this call that differ from the client's.

    Raises:
        ringcentral_api.errors.ApiError: the response is not a success.
    """

    headers: dict[str, str] = {"Accept": "application/json"}
    return Request(
        OPERATION,
        f"/restapi/v1.0/dictionary/language/{_call.segment(language_id, 'language_id')}",
        headers=headers,
        options=options,
    )


def parse(response: httpx.Response, drift: DriftPolicy | None = None) -> LanguageInfo:
    """Decode a response, or raise the error that it stands for."""
    status = response.status_code
    if status == 200:
        from ...models._regional_settings import LanguageInfo

        return _call.decode_model(response, LanguageInfo, drift)
    raise _call.failure(response, _ERRORS)


sync = sync_function(request, parse)
sync_detailed = sync_detailed_function(request, parse)
asyncio = async_function(request, parse)
asyncio_detailed = async_detailed_function(request, parse)
