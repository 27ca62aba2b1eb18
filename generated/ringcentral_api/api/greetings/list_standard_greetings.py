"""Pages through the ready-made greetings, by type and use."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from ... import _call
from ...client import Operation, Request
from ...types import Response

if TYPE_CHECKING:
    import httpx

    from ...client import AsyncClient, RequestOptions, SyncClient
    from ...drift import DriftPolicy
    from ...models._greetings import DictionaryGreetingList, ListStandardGreetingsType, ListStandardGreetingsUsageType

OPERATION = Operation(
    "list_standard_greetings",
    "GET",
    "/restapi/v1.0/dictionary/greeting",
    "greetings",
    group="Medium",
)
"""The facts of this operation."""

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
    """The request of one call, ready to be sent by any client."""
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
    """Decode an answer, or raise what stands for it."""
    status = response.status_code
    if status == 200:
        from ...models._greetings import DictionaryGreetingList

        return _call.decode_model(response, DictionaryGreetingList, drift)
    raise _call.failure(response, _ERRORS)


def sync_detailed(
    *,
    client: SyncClient,
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
) -> Response[DictionaryGreetingList]:
    """The same as `sync`, with status and headers."""
    response = client.send(request(page=page, per_page=per_page, type=type, usage_type=usage_type, options=options))
    return Response(response, parse(response, client.drift))


def sync(
    *,
    client: SyncClient,
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
) -> DictionaryGreetingList:
    """Pages through the ready-made greetings, by type and use.

    `GET /restapi/v1.0/dictionary/greeting`

    Throttling group: Medium.

    Args:
        page: Number of the page, from 1; the platform's default is `1`; at least 1; at most 1000.
        per_page: How many records a page has; the platform's default is `100`; at least 1; at most 1000; sent as `perPage`.
        type: Only things of this type; `Introductory` | `Announcement` | `ConnectingMessage` | `ConnectingAudio` | `Voicemail` | `Unavailable` | ....
        usage_type: `UserExtensionAnsweringRule` | `ExtensionAnsweringRule` | `DepartmentExtensionAnsweringRule` | `CompanyAnsweringRule` | `CompanyAfterHoursAnsweringRule` | `VoicemailExtensionAnsweringRule` | ...; sent as `usageType`.
        options: what this call has different from the client's settings.

    Raises:
        ringcentral_api.errors.ApiError: the platform answered with anything but success.
    """

    return parse(
        client.send(request(page=page, per_page=per_page, type=type, usage_type=usage_type, options=options)),
        client.drift,
    )


async def asyncio_detailed(
    *,
    client: AsyncClient,
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
) -> Response[DictionaryGreetingList]:
    """The same as `asyncio`, with status and headers."""
    response = await client.send(
        request(page=page, per_page=per_page, type=type, usage_type=usage_type, options=options)
    )
    return Response(response, parse(response, client.drift))


async def asyncio(
    *,
    client: AsyncClient,
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
) -> DictionaryGreetingList:
    """Pages through the ready-made greetings, by type and use.

    `GET /restapi/v1.0/dictionary/greeting`

    Throttling group: Medium.

    Args:
        page: Number of the page, from 1; the platform's default is `1`; at least 1; at most 1000.
        per_page: How many records a page has; the platform's default is `100`; at least 1; at most 1000; sent as `perPage`.
        type: Only things of this type; `Introductory` | `Announcement` | `ConnectingMessage` | `ConnectingAudio` | `Voicemail` | `Unavailable` | ....
        usage_type: `UserExtensionAnsweringRule` | `ExtensionAnsweringRule` | `DepartmentExtensionAnsweringRule` | `CompanyAnsweringRule` | `CompanyAfterHoursAnsweringRule` | `VoicemailExtensionAnsweringRule` | ...; sent as `usageType`.
        options: what this call has different from the client's settings.

    Raises:
        ringcentral_api.errors.ApiError: the platform answered with anything but success.
    """

    return parse(
        await client.send(request(page=page, per_page=per_page, type=type, usage_type=usage_type, options=options)),
        client.drift,
    )
