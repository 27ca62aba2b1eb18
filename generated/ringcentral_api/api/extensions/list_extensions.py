"""Pages through the account's extensions: users, queues, IVR menus and all other types."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from ... import _call
from ..._endpoint import async_detailed_function, async_function, sync_detailed_function, sync_function
from ...client import Operation, Request

if TYPE_CHECKING:
    from collections.abc import Sequence

    import httpx

    from ...client import RequestOptions
    from ...drift import DriftPolicy
    from ...models._extensions import ExtensionList
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
"""Static facts of this operation."""

_ERRORS: dict[str, str] = {}


def request(
    *,
    account_id: str | int = "~",
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
        options: settings of this call that differ from the client's.

    Raises:
        ringcentral_api.errors.ApiError: the response is not a success.
    """

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


def parse(response: httpx.Response, drift: DriftPolicy | None = None) -> ExtensionList:
    """Decode a response, or raise the error that it stands for."""
    status = response.status_code
    if status == 200:
        from ...models._extensions import ExtensionList

        return _call.decode_model(response, ExtensionList, drift)
    raise _call.failure(response, _ERRORS)


sync = sync_function(request, parse)
sync_detailed = sync_detailed_function(request, parse)
asyncio = async_function(request, parse)
asyncio_detailed = async_detailed_function(request, parse)
