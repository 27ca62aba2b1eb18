"""Pages through the extensions that this one may monitor, answer for or call on behalf of."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from ... import _call
from ...client import Operation, Request
from ...types import Response

if TYPE_CHECKING:
    from collections.abc import Sequence

    import httpx

    from ...client import AsyncClient, RequestOptions, SyncClient
    from ...drift import DriftPolicy
    from ...models._user_settings import GetExtensionGrantListResponse, SearchGrantExtensionTypeEnum

OPERATION = Operation(
    "list_extension_grants",
    "GET",
    "/restapi/v1.0/account/{accountId}/extension/{extensionId}/grant",
    "user_settings",
    group="Light",
    app_permission="ReadAccounts",
    user_permission="ReadExtensionGrant",
)
"""The facts of this operation."""

_ERRORS: dict[str, str] = {}


def request(
    *,
    account_id: str = "~",
    extension_id: str = "~",
    extension_type: SearchGrantExtensionTypeEnum
    | Literal[
        "User",
        "FaxUser",
        "VirtualUser",
        "DigitalUser",
        "Department",
        "Announcement",
        "Voicemail",
        "SharedLinesGroup",
        "PagingOnly",
        "IvrMenu",
        "ApplicationExtension",
        "ParkLocation",
        "Limited",
        "Bot",
        "Room",
        "DelegatedLinesGroup",
    ]
    | Sequence[
        SearchGrantExtensionTypeEnum
        | Literal[
            "User",
            "FaxUser",
            "VirtualUser",
            "DigitalUser",
            "Department",
            "Announcement",
            "Voicemail",
            "SharedLinesGroup",
            "PagingOnly",
            "IvrMenu",
            "ApplicationExtension",
            "ParkLocation",
            "Limited",
            "Bot",
            "Room",
            "DelegatedLinesGroup",
        ]
    ]
    | None = None,
    page: int | None = None,
    per_page: int | None = None,
    options: RequestOptions | None = None,
) -> Request:
    """The request of one call, ready to be sent by any client."""
    query: list[tuple[str, str]] = []
    if extension_type is not None:
        query.extend(("extensionType", item) for item in _call.several(extension_type, "extension_type"))
    if page is not None:
        query.append(("page", _call.text(page, "page")))
    if per_page is not None:
        query.append(("perPage", _call.text(per_page, "per_page")))
    headers: dict[str, str] = {"Accept": "application/json"}
    return Request(
        OPERATION,
        f"/restapi/v1.0/account/{_call.segment(account_id, 'account_id')}/extension/{_call.segment(extension_id, 'extension_id')}/grant",
        query=query,
        headers=headers,
        options=options,
    )


def parse(response: httpx.Response, drift: DriftPolicy | None = None) -> GetExtensionGrantListResponse:
    """Decode an answer, or raise what stands for it."""
    status = response.status_code
    if status == 200:
        from ...models._user_settings import GetExtensionGrantListResponse

        return _call.decode_model(response, GetExtensionGrantListResponse, drift)
    raise _call.failure(response, _ERRORS)


def sync_detailed(
    *,
    client: SyncClient,
    account_id: str = "~",
    extension_id: str = "~",
    extension_type: SearchGrantExtensionTypeEnum
    | Literal[
        "User",
        "FaxUser",
        "VirtualUser",
        "DigitalUser",
        "Department",
        "Announcement",
        "Voicemail",
        "SharedLinesGroup",
        "PagingOnly",
        "IvrMenu",
        "ApplicationExtension",
        "ParkLocation",
        "Limited",
        "Bot",
        "Room",
        "DelegatedLinesGroup",
    ]
    | Sequence[
        SearchGrantExtensionTypeEnum
        | Literal[
            "User",
            "FaxUser",
            "VirtualUser",
            "DigitalUser",
            "Department",
            "Announcement",
            "Voicemail",
            "SharedLinesGroup",
            "PagingOnly",
            "IvrMenu",
            "ApplicationExtension",
            "ParkLocation",
            "Limited",
            "Bot",
            "Room",
            "DelegatedLinesGroup",
        ]
    ]
    | None = None,
    page: int | None = None,
    per_page: int | None = None,
    options: RequestOptions | None = None,
) -> Response[GetExtensionGrantListResponse]:
    """The same as `sync`, with status and headers."""
    response = client.send(
        request(
            account_id=account_id,
            extension_id=extension_id,
            extension_type=extension_type,
            page=page,
            per_page=per_page,
            options=options,
        )
    )
    return Response(response, parse(response, client.drift))


def sync(
    *,
    client: SyncClient,
    account_id: str = "~",
    extension_id: str = "~",
    extension_type: SearchGrantExtensionTypeEnum
    | Literal[
        "User",
        "FaxUser",
        "VirtualUser",
        "DigitalUser",
        "Department",
        "Announcement",
        "Voicemail",
        "SharedLinesGroup",
        "PagingOnly",
        "IvrMenu",
        "ApplicationExtension",
        "ParkLocation",
        "Limited",
        "Bot",
        "Room",
        "DelegatedLinesGroup",
    ]
    | Sequence[
        SearchGrantExtensionTypeEnum
        | Literal[
            "User",
            "FaxUser",
            "VirtualUser",
            "DigitalUser",
            "Department",
            "Announcement",
            "Voicemail",
            "SharedLinesGroup",
            "PagingOnly",
            "IvrMenu",
            "ApplicationExtension",
            "ParkLocation",
            "Limited",
            "Bot",
            "Room",
            "DelegatedLinesGroup",
        ]
    ]
    | None = None,
    page: int | None = None,
    per_page: int | None = None,
    options: RequestOptions | None = None,
) -> GetExtensionGrantListResponse:
    """Pages through the extensions that this one may monitor, answer for or call on behalf of.

    `GET /restapi/v1.0/account/{accountId}/extension/{extensionId}/grant`

    Throttling group: Light. Application permission: ReadAccounts. User permission: ReadExtensionGrant.

    Args:
        account_id: Account; `~` is the one that is logged in; sent as `accountId`.
        extension_id: Extension; `~` is the one that is logged in; sent as `extensionId`.
        extension_type: `User` | `FaxUser` | `VirtualUser` | `DigitalUser` | `Department` | `Announcement` | ...; sent as `extensionType`.
        page: Number of the page, from 1; the platform's default is `1`.
        per_page: How many records a page has; the platform's default is `100`; sent as `perPage`.
        options: what this call has different from the client's settings.

    Raises:
        ringcentral_api.errors.ApiError: the platform answered with anything but success.
    """

    return parse(
        client.send(
            request(
                account_id=account_id,
                extension_id=extension_id,
                extension_type=extension_type,
                page=page,
                per_page=per_page,
                options=options,
            )
        ),
        client.drift,
    )


async def asyncio_detailed(
    *,
    client: AsyncClient,
    account_id: str = "~",
    extension_id: str = "~",
    extension_type: SearchGrantExtensionTypeEnum
    | Literal[
        "User",
        "FaxUser",
        "VirtualUser",
        "DigitalUser",
        "Department",
        "Announcement",
        "Voicemail",
        "SharedLinesGroup",
        "PagingOnly",
        "IvrMenu",
        "ApplicationExtension",
        "ParkLocation",
        "Limited",
        "Bot",
        "Room",
        "DelegatedLinesGroup",
    ]
    | Sequence[
        SearchGrantExtensionTypeEnum
        | Literal[
            "User",
            "FaxUser",
            "VirtualUser",
            "DigitalUser",
            "Department",
            "Announcement",
            "Voicemail",
            "SharedLinesGroup",
            "PagingOnly",
            "IvrMenu",
            "ApplicationExtension",
            "ParkLocation",
            "Limited",
            "Bot",
            "Room",
            "DelegatedLinesGroup",
        ]
    ]
    | None = None,
    page: int | None = None,
    per_page: int | None = None,
    options: RequestOptions | None = None,
) -> Response[GetExtensionGrantListResponse]:
    """The same as `asyncio`, with status and headers."""
    response = await client.send(
        request(
            account_id=account_id,
            extension_id=extension_id,
            extension_type=extension_type,
            page=page,
            per_page=per_page,
            options=options,
        )
    )
    return Response(response, parse(response, client.drift))


async def asyncio(
    *,
    client: AsyncClient,
    account_id: str = "~",
    extension_id: str = "~",
    extension_type: SearchGrantExtensionTypeEnum
    | Literal[
        "User",
        "FaxUser",
        "VirtualUser",
        "DigitalUser",
        "Department",
        "Announcement",
        "Voicemail",
        "SharedLinesGroup",
        "PagingOnly",
        "IvrMenu",
        "ApplicationExtension",
        "ParkLocation",
        "Limited",
        "Bot",
        "Room",
        "DelegatedLinesGroup",
    ]
    | Sequence[
        SearchGrantExtensionTypeEnum
        | Literal[
            "User",
            "FaxUser",
            "VirtualUser",
            "DigitalUser",
            "Department",
            "Announcement",
            "Voicemail",
            "SharedLinesGroup",
            "PagingOnly",
            "IvrMenu",
            "ApplicationExtension",
            "ParkLocation",
            "Limited",
            "Bot",
            "Room",
            "DelegatedLinesGroup",
        ]
    ]
    | None = None,
    page: int | None = None,
    per_page: int | None = None,
    options: RequestOptions | None = None,
) -> GetExtensionGrantListResponse:
    """Pages through the extensions that this one may monitor, answer for or call on behalf of.

    `GET /restapi/v1.0/account/{accountId}/extension/{extensionId}/grant`

    Throttling group: Light. Application permission: ReadAccounts. User permission: ReadExtensionGrant.

    Args:
        account_id: Account; `~` is the one that is logged in; sent as `accountId`.
        extension_id: Extension; `~` is the one that is logged in; sent as `extensionId`.
        extension_type: `User` | `FaxUser` | `VirtualUser` | `DigitalUser` | `Department` | `Announcement` | ...; sent as `extensionType`.
        page: Number of the page, from 1; the platform's default is `1`.
        per_page: How many records a page has; the platform's default is `100`; sent as `perPage`.
        options: what this call has different from the client's settings.

    Raises:
        ringcentral_api.errors.ApiError: the platform answered with anything but success.
    """

    return parse(
        await client.send(
            request(
                account_id=account_id,
                extension_id=extension_id,
                extension_type=extension_type,
                page=page,
                per_page=per_page,
                options=options,
            )
        ),
        client.drift,
    )
