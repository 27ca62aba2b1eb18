"""Pages through the extensions that this one may monitor, answer for or call on behalf of."""

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
    from ...models._user_settings import ExtensionGrantList, SearchGrantExtensionTypeEnum

OPERATION = Operation(
    "list_extension_grants",
    "GET",
    "/restapi/v1.0/account/{accountId}/extension/{extensionId}/grant",
    "user_settings",
    group="Light",
    app_permission="ReadAccounts",
    user_permission="ReadExtensionGrant",
)
"""Static facts of this operation."""

_ERRORS: dict[str, str] = {}


def request(
    *,
    account_id: str | int = "~",
    extension_id: str | int = "~",
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
    """Pages through the extensions that this one may monitor, answer for or call on behalf of.

    `GET /restapi/v1.0/account/{accountId}/extension/{extensionId}/grant`

    Throttling group: Light. Application permission: ReadAccounts. User permission: ReadExtensionGrant.

    Args:
        account_id: Account; `~` is the one that is logged in; sent as `accountId`.
        extension_id: Extension; `~` is the one that is logged in; sent as `extensionId`.
        extension_type: `User` | `FaxUser` | `VirtualUser` | `DigitalUser` | `Department` | `Announcement` | ...; sent as `extensionType`.
        page: Number of the page, from 1; the platform's default is `1`.
        per_page: How many records a page has; the platform's default is `100`; sent as `perPage`.
        options: settings of this call that differ from the client's.

    Raises:
        ringcentral_api.errors.ApiError: the response is not a success.
    """

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


def parse(response: httpx.Response, drift: DriftPolicy | None = None) -> ExtensionGrantList:
    """Decode a response, or raise the error that it stands for."""
    status = response.status_code
    if status == 200:
        from ...models._user_settings import ExtensionGrantList

        return _call.decode_model(response, ExtensionGrantList, drift)
    raise _call.failure(response, _ERRORS)


sync = sync_function(request, parse)
sync_detailed = sync_detailed_function(request, parse)
asyncio = async_function(request, parse)
asyncio_detailed = async_detailed_function(request, parse)
