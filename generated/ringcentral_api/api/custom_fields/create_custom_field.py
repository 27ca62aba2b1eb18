"""Defines a further field for the company's users."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ... import _call
from ...client import Operation, Request
from ...types import Response

if TYPE_CHECKING:
    import httpx

    from ...client import AsyncClient, Part, RequestOptions, SyncClient
    from ...drift import DriftPolicy
    from ...models._custom_fields import CustomFieldCreateRequest, CustomFieldModel

OPERATION = Operation(
    "create_custom_field",
    "POST",
    "/restapi/v1.0/account/{accountId}/custom-fields",
    "custom_fields",
    group="Medium",
    app_permission="EditAccounts",
    user_permission="Users",
)
"""The facts of this operation."""

_ERRORS: dict[str, str] = {}


def request(*, body: CustomFieldCreateRequest, account_id: str = "~", options: RequestOptions | None = None) -> Request:
    """The request of one call, ready to be sent by any client."""
    headers: dict[str, str] = {"Accept": "application/json"}
    content: bytes | None = None
    parts: list[Part] | None = None
    content = _call.dump(body, "CustomFieldCreateRequest")
    headers["Content-Type"] = "application/json"
    return Request(
        OPERATION,
        f"/restapi/v1.0/account/{_call.segment(account_id, 'account_id')}/custom-fields",
        headers=headers,
        content=content,
        parts=parts,
        options=options,
    )


def parse(response: httpx.Response, drift: DriftPolicy | None = None) -> CustomFieldModel:
    """Decode an answer, or raise what stands for it."""
    status = response.status_code
    if status == 200:
        from ...models._custom_fields import CustomFieldModel

        return _call.decode_model(response, CustomFieldModel, drift)
    raise _call.failure(response, _ERRORS)


def sync_detailed(
    *, client: SyncClient, body: CustomFieldCreateRequest, account_id: str = "~", options: RequestOptions | None = None
) -> Response[CustomFieldModel]:
    """The same as `sync`, with status and headers."""
    response = client.send(request(account_id=account_id, body=body, options=options))
    return Response(response, parse(response, client.drift))


def sync(
    *, client: SyncClient, body: CustomFieldCreateRequest, account_id: str = "~", options: RequestOptions | None = None
) -> CustomFieldModel:
    """Defines a further field for the company's users.

    `POST /restapi/v1.0/account/{accountId}/custom-fields`

    Throttling group: Medium. Application permission: EditAccounts. User permission: Users.

    Args:
        account_id: Account; `~` is the one that is logged in; sent as `accountId`.
        body: sent as `application/json`.
        options: what this call has different from the client's settings.

    Raises:
        ringcentral_api.errors.ApiError: the platform answered with anything but success.
    """

    return parse(client.send(request(account_id=account_id, body=body, options=options)), client.drift)


async def asyncio_detailed(
    *, client: AsyncClient, body: CustomFieldCreateRequest, account_id: str = "~", options: RequestOptions | None = None
) -> Response[CustomFieldModel]:
    """The same as `asyncio`, with status and headers."""
    response = await client.send(request(account_id=account_id, body=body, options=options))
    return Response(response, parse(response, client.drift))


async def asyncio(
    *, client: AsyncClient, body: CustomFieldCreateRequest, account_id: str = "~", options: RequestOptions | None = None
) -> CustomFieldModel:
    """Defines a further field for the company's users.

    `POST /restapi/v1.0/account/{accountId}/custom-fields`

    Throttling group: Medium. Application permission: EditAccounts. User permission: Users.

    Args:
        account_id: Account; `~` is the one that is logged in; sent as `accountId`.
        body: sent as `application/json`.
        options: what this call has different from the client's settings.

    Raises:
        ringcentral_api.errors.ApiError: the platform answered with anything but success.
    """

    return parse(await client.send(request(account_id=account_id, body=body, options=options)), client.drift)
