"""Pages through the ready-made greetings, by type and use."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from ... import _call
from ..._endpoint import async_detailed_function, async_function, sync_detailed_function, sync_function
from ...client import Operation, Request

if TYPE_CHECKING:
    import httpx

    from ...client import RequestOptions
    from ...drift import DriftPolicy
    from ...models._greetings import DictionaryGreetingList, ListStandardGreetingsType, ListStandardGreetingsUsageType

OPERATION = Operation(
    "list_standard_greetings",
    "GET",
    "/restapi/v1.0/dictionary/greeting",
    "greetings",
    group="Medium",
)
"""Static facts of this operation."""

_ERRORS: dict[str, str] = {
    "500": "ApiErrorResponseModel",
    "503": "ApiErrorResponseModel",
}


def request(
    *,
    page: int | None = None,
    per_page: int | None = None,
    type: ListStandardGreetingsType
    | Literal[
        "Introductory",
        "Announcement",
        "ConnectingMessage",
        "ConnectingAudio",
        "Voicemail",
        "Unavailable",
        "HoldMusic",
        "Company",
    ]
    | None = None,
    usage_type: ListStandardGreetingsUsageType
    | Literal[
        "UserExtensionAnsweringRule",
        "ExtensionAnsweringRule",
        "DepartmentExtensionAnsweringRule",
        "CompanyAnsweringRule",
        "CompanyAfterHoursAnsweringRule",
        "VoicemailExtensionAnsweringRule",
        "AnnouncementExtensionAnsweringRule",
        "SharedLinesGroupAnsweringRule",
    ]
    | None = None,
    options: RequestOptions | None = None,
) -> Request:
    """Pages through the ready-made greetings, by type and use.

    `GET /restapi/v1.0/dictionary/greeting`

    Throttling group: Medium.

    Args:
        page: Number of the page, from 1; the platform's default is `1`; at least 1; at most 1000.
        per_page: How many records a page has; the platform's default is `100`; at least 1; at most 1000; sent as `perPage`.
        type: Only things of this type; `Introductory` | `Announcement` | `ConnectingMessage` | `ConnectingAudio` | `Voicemail` | `Unavailable` | ....
        usage_type: `UserExtensionAnsweringRule` | `ExtensionAnsweringRule` | `DepartmentExtensionAnsweringRule` | `CompanyAnsweringRule` | `CompanyAfterHoursAnsweringRule` | `VoicemailExtensionAnsweringRule` | ...; sent as `usageType`.
        options: settings of this call that differ from the client's.

    Raises:
        ringcentral_api.errors.ApiError: the response is not a success.
    """

    query: list[tuple[str, str]] = []
    if page is not None:
        query.append(("page", _call.text(page, "page")))
    if per_page is not None:
        query.append(("perPage", _call.text(per_page, "per_page")))
    if type is not None:
        query.append(("type", _call.text(type, "type")))
    if usage_type is not None:
        query.append(("usageType", _call.text(usage_type, "usage_type")))
    headers: dict[str, str] = {"Accept": "application/json"}
    return Request(
        OPERATION,
        "/restapi/v1.0/dictionary/greeting",
        query=query,
        headers=headers,
        options=options,
    )


def parse(response: httpx.Response, drift: DriftPolicy | None = None) -> DictionaryGreetingList:
    """Decode a response, or raise the error that it stands for."""
    status = response.status_code
    if status == 200:
        from ...models._greetings import DictionaryGreetingList

        return _call.decode_model(response, DictionaryGreetingList, drift)
    raise _call.failure(response, _ERRORS)


sync = sync_function(request, parse)
sync_detailed = sync_detailed_function(request, parse)
asyncio = async_function(request, parse)
asyncio_detailed = async_detailed_function(request, parse)
