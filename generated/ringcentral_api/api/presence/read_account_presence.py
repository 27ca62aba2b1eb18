"""Pages through the presence of all extensions of the account."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ... import _call
from ...client import Operation, Request
from ...types import Response

if TYPE_CHECKING:
    import httpx

    from ...client import AsyncClient, RequestOptions, SyncClient
    from ...drift import DriftPolicy
    from ...models._presence import AccountPresenceInfo

OPERATION = Operation(
    "read_account_presence",
    "GET",
    "/restapi/v1.0/account/{accountId}/presence",
    "presence",
    group="Heavy",
    app_permission="ReadPresence",
    user_permission="ReadPresenceStatus",
    max_body=104857600,
)
"""The facts of this operation."""

_ERRORS: dict[str, str] = {}


def request(
    *,
    account_id: str = "~",
    detailed_telephony_state: bool | None = None,
    sip_data: bool | None = None,
    page: int | None = None,
    per_page: int | None = None,
    options: RequestOptions | None = None,
) -> Request:
    """The request of one call, ready to be sent by any client."""
    query: list[tuple[str, str]] = []
    if detailed_telephony_state is not None:
        query.append(("detailedTelephonyState", _call.text(detailed_telephony_state, "detailed_telephony_state")))
    if sip_data is not None:
        query.append(("sipData", _call.text(sip_data, "sip_data")))
    if page is not None:
        query.append(("page", _call.text(page, "page")))
    if per_page is not None:
        query.append(("perPage", _call.text(per_page, "per_page")))
    headers: dict[str, str] = {"Accept": "application/json"}
    return Request(
        OPERATION,
        f"/restapi/v1.0/account/{_call.segment(account_id, 'account_id')}/presence",
        query=query,
        headers=headers,
        options=options,
    )


def parse(response: httpx.Response, drift: DriftPolicy | None = None) -> AccountPresenceInfo:
    """Decode an answer, or raise what stands for it."""
    status = response.status_code
    if status == 200:
        from ...models._presence import AccountPresenceInfo

        return _call.decode_model(response, AccountPresenceInfo, drift)
    raise _call.failure(response, _ERRORS)


def sync_detailed(
    *,
    client: SyncClient,
    account_id: str = "~",
    detailed_telephony_state: bool | None = None,
    sip_data: bool | None = None,
    page: int | None = None,
    per_page: int | None = None,
    options: RequestOptions | None = None,
) -> Response[AccountPresenceInfo]:
    """The same as `sync`, with status and headers."""
    response = client.send(
        request(
            account_id=account_id,
            detailed_telephony_state=detailed_telephony_state,
            sip_data=sip_data,
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
    detailed_telephony_state: bool | None = None,
    sip_data: bool | None = None,
    page: int | None = None,
    per_page: int | None = None,
    options: RequestOptions | None = None,
) -> AccountPresenceInfo:
    """Pages through the presence of all extensions of the account.

    `GET /restapi/v1.0/account/{accountId}/presence`

    Throttling group: Heavy.
    Application permission: ReadPresence.
    User permission: ReadPresenceStatus.
    Largest request body: 104857600 bytes.

    Args:
        account_id: Account; `~` is the one that is logged in; sent as `accountId`.
        detailed_telephony_state: sent as `detailedTelephonyState`.
        sip_data: sent as `sipData`.
        page: Number of the page, from 1.
        per_page: How many records a page has; sent as `perPage`.
        options: what this call has different from the client's settings.

    Raises:
        ringcentral_api.errors.ApiError: the platform answered with anything but success.
    """

    return parse(
        client.send(
            request(
                account_id=account_id,
                detailed_telephony_state=detailed_telephony_state,
                sip_data=sip_data,
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
    detailed_telephony_state: bool | None = None,
    sip_data: bool | None = None,
    page: int | None = None,
    per_page: int | None = None,
    options: RequestOptions | None = None,
) -> Response[AccountPresenceInfo]:
    """The same as `asyncio`, with status and headers."""
    response = await client.send(
        request(
            account_id=account_id,
            detailed_telephony_state=detailed_telephony_state,
            sip_data=sip_data,
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
    detailed_telephony_state: bool | None = None,
    sip_data: bool | None = None,
    page: int | None = None,
    per_page: int | None = None,
    options: RequestOptions | None = None,
) -> AccountPresenceInfo:
    """Pages through the presence of all extensions of the account.

    `GET /restapi/v1.0/account/{accountId}/presence`

    Throttling group: Heavy.
    Application permission: ReadPresence.
    User permission: ReadPresenceStatus.
    Largest request body: 104857600 bytes.

    Args:
        account_id: Account; `~` is the one that is logged in; sent as `accountId`.
        detailed_telephony_state: sent as `detailedTelephonyState`.
        sip_data: sent as `sipData`.
        page: Number of the page, from 1.
        per_page: How many records a page has; sent as `perPage`.
        options: what this call has different from the client's settings.

    Raises:
        ringcentral_api.errors.ApiError: the platform answered with anything but success.
    """

    return parse(
        await client.send(
            request(
                account_id=account_id,
                detailed_telephony_state=detailed_telephony_state,
                sip_data=sip_data,
                page=page,
                per_page=per_page,
                options=options,
            )
        ),
        client.drift,
    )
