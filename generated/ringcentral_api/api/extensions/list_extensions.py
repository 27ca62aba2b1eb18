"""Pages through the account's extensions: users, queues, IVR menus and all other types."""

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
    from ...models._extensions import GetExtensionListResponse
    from ...models._shared_all_extension_types_enum import AllExtensionTypesEnum
    from ...models._shared_extension_status_enum_full import ExtensionStatusEnumFull

OPERATION = Operation(
    "list_extensions",
    "GET",
    "/restapi/v1.0/account/{accountId}/extension",
    "extensions",
    group="Medium",
    app_permission="ReadAccounts",
    user_permission="ReadExtensions",
)
"""The facts of this operation."""

_ERRORS: dict[str, str] = {}


def request(
    *,
    account_id: str = "~",
    extension_number: str | None = None,
    email: str | Sequence[str] | None = None,
    page: int | None = None,
    per_page: int | None = None,
    status: ExtensionStatusEnumFull
    | Literal["Enabled", "Disabled", "Frozen", "NotActivated", "Unassigned"]
    | Sequence[ExtensionStatusEnumFull | Literal["Enabled", "Disabled", "Frozen", "NotActivated", "Unassigned"]]
    | None = None,
    type: AllExtensionTypesEnum
    | Literal[
        "User",
        "Department",
        "Announcement",
        "Voicemail",
        "DigitalUser",
        "VirtualUser",
        "FaxUser",
        "PagingOnly",
        "SharedLinesGroup",
        "DelegatedLinesGroup",
        "GroupCallPickup",
        "IvrMenu",
        "ApplicationExtension",
        "ProxyAdmin",
        "RoomConnector",
        "ParkLocation",
        "Limited",
        "Bot",
        "Site",
        "Room",
        "FlexibleUser",
        "TieLine",
        "Unknown",
    ]
    | Sequence[
        AllExtensionTypesEnum
        | Literal[
            "User",
            "Department",
            "Announcement",
            "Voicemail",
            "DigitalUser",
            "VirtualUser",
            "FaxUser",
            "PagingOnly",
            "SharedLinesGroup",
            "DelegatedLinesGroup",
            "GroupCallPickup",
            "IvrMenu",
            "ApplicationExtension",
            "ProxyAdmin",
            "RoomConnector",
            "ParkLocation",
            "Limited",
            "Bot",
            "Site",
            "Room",
            "FlexibleUser",
            "TieLine",
            "Unknown",
        ]
    ]
    | None = None,
    options: RequestOptions | None = None,
) -> Request:
    """The request of one call, ready to be sent by any client."""
    query: list[tuple[str, str]] = []
    if extension_number is not None:
        query.append(("extensionNumber", _call.text(extension_number, "extension_number")))
    if email is not None:
        query.extend(("email", item) for item in _call.several(email, "email"))
    if page is not None:
        query.append(("page", _call.text(page, "page")))
    if per_page is not None:
        query.append(("perPage", _call.text(per_page, "per_page")))
    if status is not None:
        query.extend(("status", item) for item in _call.several(status, "status"))
    if type is not None:
        query.extend(("type", item) for item in _call.several(type, "type"))
    headers: dict[str, str] = {"Accept": "application/json"}
    return Request(
        OPERATION,
        f"/restapi/v1.0/account/{_call.segment(account_id, 'account_id')}/extension",
        query=query,
        headers=headers,
        options=options,
    )


def parse(response: httpx.Response, drift: DriftPolicy | None = None) -> GetExtensionListResponse:
    """Decode an answer, or raise what stands for it."""
    status = response.status_code
    if status == 200:
        from ...models._extensions import GetExtensionListResponse

        return _call.decode_model(response, GetExtensionListResponse, drift)
    raise _call.failure(response, _ERRORS)


def sync_detailed(
    *,
    client: SyncClient,
    account_id: str = "~",
    extension_number: str | None = None,
    email: str | Sequence[str] | None = None,
    page: int | None = None,
    per_page: int | None = None,
    status: ExtensionStatusEnumFull
    | Literal["Enabled", "Disabled", "Frozen", "NotActivated", "Unassigned"]
    | Sequence[ExtensionStatusEnumFull | Literal["Enabled", "Disabled", "Frozen", "NotActivated", "Unassigned"]]
    | None = None,
    type: AllExtensionTypesEnum
    | Literal[
        "User",
        "Department",
        "Announcement",
        "Voicemail",
        "DigitalUser",
        "VirtualUser",
        "FaxUser",
        "PagingOnly",
        "SharedLinesGroup",
        "DelegatedLinesGroup",
        "GroupCallPickup",
        "IvrMenu",
        "ApplicationExtension",
        "ProxyAdmin",
        "RoomConnector",
        "ParkLocation",
        "Limited",
        "Bot",
        "Site",
        "Room",
        "FlexibleUser",
        "TieLine",
        "Unknown",
    ]
    | Sequence[
        AllExtensionTypesEnum
        | Literal[
            "User",
            "Department",
            "Announcement",
            "Voicemail",
            "DigitalUser",
            "VirtualUser",
            "FaxUser",
            "PagingOnly",
            "SharedLinesGroup",
            "DelegatedLinesGroup",
            "GroupCallPickup",
            "IvrMenu",
            "ApplicationExtension",
            "ProxyAdmin",
            "RoomConnector",
            "ParkLocation",
            "Limited",
            "Bot",
            "Site",
            "Room",
            "FlexibleUser",
            "TieLine",
            "Unknown",
        ]
    ]
    | None = None,
    options: RequestOptions | None = None,
) -> Response[GetExtensionListResponse]:
    """The same as `sync`, with status and headers."""
    response = client.send(
        request(
            account_id=account_id,
            extension_number=extension_number,
            email=email,
            page=page,
            per_page=per_page,
            status=status,
            type=type,
            options=options,
        )
    )
    return Response(response, parse(response, client.drift))


def sync(
    *,
    client: SyncClient,
    account_id: str = "~",
    extension_number: str | None = None,
    email: str | Sequence[str] | None = None,
    page: int | None = None,
    per_page: int | None = None,
    status: ExtensionStatusEnumFull
    | Literal["Enabled", "Disabled", "Frozen", "NotActivated", "Unassigned"]
    | Sequence[ExtensionStatusEnumFull | Literal["Enabled", "Disabled", "Frozen", "NotActivated", "Unassigned"]]
    | None = None,
    type: AllExtensionTypesEnum
    | Literal[
        "User",
        "Department",
        "Announcement",
        "Voicemail",
        "DigitalUser",
        "VirtualUser",
        "FaxUser",
        "PagingOnly",
        "SharedLinesGroup",
        "DelegatedLinesGroup",
        "GroupCallPickup",
        "IvrMenu",
        "ApplicationExtension",
        "ProxyAdmin",
        "RoomConnector",
        "ParkLocation",
        "Limited",
        "Bot",
        "Site",
        "Room",
        "FlexibleUser",
        "TieLine",
        "Unknown",
    ]
    | Sequence[
        AllExtensionTypesEnum
        | Literal[
            "User",
            "Department",
            "Announcement",
            "Voicemail",
            "DigitalUser",
            "VirtualUser",
            "FaxUser",
            "PagingOnly",
            "SharedLinesGroup",
            "DelegatedLinesGroup",
            "GroupCallPickup",
            "IvrMenu",
            "ApplicationExtension",
            "ProxyAdmin",
            "RoomConnector",
            "ParkLocation",
            "Limited",
            "Bot",
            "Site",
            "Room",
            "FlexibleUser",
            "TieLine",
            "Unknown",
        ]
    ]
    | None = None,
    options: RequestOptions | None = None,
) -> GetExtensionListResponse:
    """Pages through the account's extensions: users, queues, IVR menus and all other types.

    `GET /restapi/v1.0/account/{accountId}/extension`

    Throttling group: Medium. Application permission: ReadAccounts. User permission: ReadExtensions.

    Args:
        account_id: Account; `~` is the one that is logged in; sent as `accountId`.
        extension_number: Short number of an extension; up to 8 characters; sent as `extensionNumber`.
        email: up to 254 characters.
        page: Number of the page, from 1; the platform's default is `1`.
        per_page: How many records a page has; the platform's default is `100`; sent as `perPage`.
        status: Only what has this status; `Enabled` | `Disabled` | `Frozen` | `NotActivated` | `Unassigned`.
        type: Only things of this type; `User` | `Department` | `Announcement` | `Voicemail` | `DigitalUser` | `VirtualUser` | ....
        options: what this call has different from the client's settings.

    Raises:
        ringcentral_api.errors.ApiError: the platform answered with anything but success.
    """

    return parse(
        client.send(
            request(
                account_id=account_id,
                extension_number=extension_number,
                email=email,
                page=page,
                per_page=per_page,
                status=status,
                type=type,
                options=options,
            )
        ),
        client.drift,
    )


async def asyncio_detailed(
    *,
    client: AsyncClient,
    account_id: str = "~",
    extension_number: str | None = None,
    email: str | Sequence[str] | None = None,
    page: int | None = None,
    per_page: int | None = None,
    status: ExtensionStatusEnumFull
    | Literal["Enabled", "Disabled", "Frozen", "NotActivated", "Unassigned"]
    | Sequence[ExtensionStatusEnumFull | Literal["Enabled", "Disabled", "Frozen", "NotActivated", "Unassigned"]]
    | None = None,
    type: AllExtensionTypesEnum
    | Literal[
        "User",
        "Department",
        "Announcement",
        "Voicemail",
        "DigitalUser",
        "VirtualUser",
        "FaxUser",
        "PagingOnly",
        "SharedLinesGroup",
        "DelegatedLinesGroup",
        "GroupCallPickup",
        "IvrMenu",
        "ApplicationExtension",
        "ProxyAdmin",
        "RoomConnector",
        "ParkLocation",
        "Limited",
        "Bot",
        "Site",
        "Room",
        "FlexibleUser",
        "TieLine",
        "Unknown",
    ]
    | Sequence[
        AllExtensionTypesEnum
        | Literal[
            "User",
            "Department",
            "Announcement",
            "Voicemail",
            "DigitalUser",
            "VirtualUser",
            "FaxUser",
            "PagingOnly",
            "SharedLinesGroup",
            "DelegatedLinesGroup",
            "GroupCallPickup",
            "IvrMenu",
            "ApplicationExtension",
            "ProxyAdmin",
            "RoomConnector",
            "ParkLocation",
            "Limited",
            "Bot",
            "Site",
            "Room",
            "FlexibleUser",
            "TieLine",
            "Unknown",
        ]
    ]
    | None = None,
    options: RequestOptions | None = None,
) -> Response[GetExtensionListResponse]:
    """The same as `asyncio`, with status and headers."""
    response = await client.send(
        request(
            account_id=account_id,
            extension_number=extension_number,
            email=email,
            page=page,
            per_page=per_page,
            status=status,
            type=type,
            options=options,
        )
    )
    return Response(response, parse(response, client.drift))


async def asyncio(
    *,
    client: AsyncClient,
    account_id: str = "~",
    extension_number: str | None = None,
    email: str | Sequence[str] | None = None,
    page: int | None = None,
    per_page: int | None = None,
    status: ExtensionStatusEnumFull
    | Literal["Enabled", "Disabled", "Frozen", "NotActivated", "Unassigned"]
    | Sequence[ExtensionStatusEnumFull | Literal["Enabled", "Disabled", "Frozen", "NotActivated", "Unassigned"]]
    | None = None,
    type: AllExtensionTypesEnum
    | Literal[
        "User",
        "Department",
        "Announcement",
        "Voicemail",
        "DigitalUser",
        "VirtualUser",
        "FaxUser",
        "PagingOnly",
        "SharedLinesGroup",
        "DelegatedLinesGroup",
        "GroupCallPickup",
        "IvrMenu",
        "ApplicationExtension",
        "ProxyAdmin",
        "RoomConnector",
        "ParkLocation",
        "Limited",
        "Bot",
        "Site",
        "Room",
        "FlexibleUser",
        "TieLine",
        "Unknown",
    ]
    | Sequence[
        AllExtensionTypesEnum
        | Literal[
            "User",
            "Department",
            "Announcement",
            "Voicemail",
            "DigitalUser",
            "VirtualUser",
            "FaxUser",
            "PagingOnly",
            "SharedLinesGroup",
            "DelegatedLinesGroup",
            "GroupCallPickup",
            "IvrMenu",
            "ApplicationExtension",
            "ProxyAdmin",
            "RoomConnector",
            "ParkLocation",
            "Limited",
            "Bot",
            "Site",
            "Room",
            "FlexibleUser",
            "TieLine",
            "Unknown",
        ]
    ]
    | None = None,
    options: RequestOptions | None = None,
) -> GetExtensionListResponse:
    """Pages through the account's extensions: users, queues, IVR menus and all other types.

    `GET /restapi/v1.0/account/{accountId}/extension`

    Throttling group: Medium. Application permission: ReadAccounts. User permission: ReadExtensions.

    Args:
        account_id: Account; `~` is the one that is logged in; sent as `accountId`.
        extension_number: Short number of an extension; up to 8 characters; sent as `extensionNumber`.
        email: up to 254 characters.
        page: Number of the page, from 1; the platform's default is `1`.
        per_page: How many records a page has; the platform's default is `100`; sent as `perPage`.
        status: Only what has this status; `Enabled` | `Disabled` | `Frozen` | `NotActivated` | `Unassigned`.
        type: Only things of this type; `User` | `Department` | `Announcement` | `Voicemail` | `DigitalUser` | `VirtualUser` | ....
        options: what this call has different from the client's settings.

    Raises:
        ringcentral_api.errors.ApiError: the platform answered with anything but success.
    """

    return parse(
        await client.send(
            request(
                account_id=account_id,
                extension_number=extension_number,
                email=email,
                page=page,
                per_page=per_page,
                status=status,
                type=type,
                options=options,
            )
        ),
        client.drift,
    )
