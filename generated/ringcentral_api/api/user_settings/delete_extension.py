"""Deletes one extension (deprecated: use `bulk_delete_users_v2`)."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ... import _call
from ...client import Operation, Request
from ...types import Response

if TYPE_CHECKING:
    import httpx

    from ...client import AsyncClient, RequestOptions, SyncClient
    from ...drift import DriftPolicy

OPERATION = Operation(
    "delete_extension",
    "DELETE",
    "/restapi/v1.0/account/{accountId}/extension/{extensionId}",
    "user_settings",
    group="Medium",
    app_permission="EditAccounts",
    user_permission="AddRemoveUsers",
)
"""The facts of this operation."""

_ERRORS: dict[str, str] = {}


def request(
    *,
    account_id: str = "~",
    extension_id: str = "~",
    save_phone_lines: bool | None = None,
    save_phone_numbers: bool | None = None,
    options: RequestOptions | None = None,
) -> Request:
    """The request of one call, ready to be sent by any client."""
    query: list[tuple[str, str]] = []
    if save_phone_lines is not None:
        query.append(("savePhoneLines", _call.text(save_phone_lines, "save_phone_lines")))
    if save_phone_numbers is not None:
        query.append(("savePhoneNumbers", _call.text(save_phone_numbers, "save_phone_numbers")))
    headers: dict[str, str] = {}
    return Request(
        OPERATION,
        f"/restapi/v1.0/account/{_call.segment(account_id, 'account_id')}/extension/{_call.segment(extension_id, 'extension_id')}",
        query=query,
        headers=headers,
        options=options,
    )


def parse(response: httpx.Response, drift: DriftPolicy | None = None) -> None:
    """Decode an answer, or raise what stands for it."""
    status = response.status_code
    if status == 204:
        return None
    raise _call.failure(response, _ERRORS)


def sync_detailed(
    *,
    client: SyncClient,
    account_id: str = "~",
    extension_id: str = "~",
    save_phone_lines: bool | None = None,
    save_phone_numbers: bool | None = None,
    options: RequestOptions | None = None,
) -> Response[None]:
    """The same as `sync`, with status and headers."""
    response = client.send(
        request(
            account_id=account_id,
            extension_id=extension_id,
            save_phone_lines=save_phone_lines,
            save_phone_numbers=save_phone_numbers,
            options=options,
        )
    )
    parse(response, client.drift)
    return Response(response, None)


def sync(
    *,
    client: SyncClient,
    account_id: str = "~",
    extension_id: str = "~",
    save_phone_lines: bool | None = None,
    save_phone_numbers: bool | None = None,
    options: RequestOptions | None = None,
) -> None:
    """Deletes one extension (deprecated: use `bulk_delete_users_v2`).

    `DELETE /restapi/v1.0/account/{accountId}/extension/{extensionId}`

    Throttling group: Medium.
    Application permission: EditAccounts.
    User permission: AddRemoveUsers.
    Deprecated.

    Args:
        account_id: Account; `~` is the one that is logged in; sent as `accountId`.
        extension_id: Extension; `~` is the one that is logged in; sent as `extensionId`.
        save_phone_lines: the platform's default is `false`; sent as `savePhoneLines`.
        save_phone_numbers: the platform's default is `true`; sent as `savePhoneNumbers`.
        options: what this call has different from the client's settings.

    Raises:
        ringcentral_api.errors.ApiError: the platform answered with anything but success.
    """

    parse(
        client.send(
            request(
                account_id=account_id,
                extension_id=extension_id,
                save_phone_lines=save_phone_lines,
                save_phone_numbers=save_phone_numbers,
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
    save_phone_lines: bool | None = None,
    save_phone_numbers: bool | None = None,
    options: RequestOptions | None = None,
) -> Response[None]:
    """The same as `asyncio`, with status and headers."""
    response = await client.send(
        request(
            account_id=account_id,
            extension_id=extension_id,
            save_phone_lines=save_phone_lines,
            save_phone_numbers=save_phone_numbers,
            options=options,
        )
    )
    parse(response, client.drift)
    return Response(response, None)


async def asyncio(
    *,
    client: AsyncClient,
    account_id: str = "~",
    extension_id: str = "~",
    save_phone_lines: bool | None = None,
    save_phone_numbers: bool | None = None,
    options: RequestOptions | None = None,
) -> None:
    """Deletes one extension (deprecated: use `bulk_delete_users_v2`).

    `DELETE /restapi/v1.0/account/{accountId}/extension/{extensionId}`

    Throttling group: Medium.
    Application permission: EditAccounts.
    User permission: AddRemoveUsers.
    Deprecated.

    Args:
        account_id: Account; `~` is the one that is logged in; sent as `accountId`.
        extension_id: Extension; `~` is the one that is logged in; sent as `extensionId`.
        save_phone_lines: the platform's default is `false`; sent as `savePhoneLines`.
        save_phone_numbers: the platform's default is `true`; sent as `savePhoneNumbers`.
        options: what this call has different from the client's settings.

    Raises:
        ringcentral_api.errors.ApiError: the platform answered with anything but success.
    """

    parse(
        await client.send(
            request(
                account_id=account_id,
                extension_id=extension_id,
                save_phone_lines=save_phone_lines,
                save_phone_numbers=save_phone_numbers,
                options=options,
            )
        ),
        client.drift,
    )
