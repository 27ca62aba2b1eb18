"""Pages through the numbers that opted out of high-volume texts (deprecated)."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from ... import _call
from ...client import Operation, Request
from ...types import Response

if TYPE_CHECKING:
    import httpx

    from ...client import AsyncClient, RequestOptions, SyncClient
    from ...drift import DriftPolicy
    from ...models._sms_consents import OptOutListResponse, ReadA2PSMSOptOutsStatus

OPERATION = Operation(
    "read_a2p_sms_opt_outs",
    "GET",
    "/restapi/v1.0/account/{accountId}/a2p-sms/opt-outs",
    "sms_consents",
    group="Light",
    app_permission="A2PSMS",
)
"""The facts of this operation."""

_ERRORS: dict[str, str] = {
    "400": "ASGErrorResponse",
    "401": "ASGErrorResponse",
    "404": "ASGErrorResponse",
    "500": "ASGErrorResponse",
}


def request(
    *,
    account_id: str = "~",
    from_: str | None = None,
    to: str | None = None,
    status: ReadA2PSMSOptOutsStatus | Literal["optout", "optin", "all"] | None = None,
    page_token: str | None = None,
    per_page: int | None = None,
    options: RequestOptions | None = None,
) -> Request:
    """The request of one call, ready to be sent by any client."""
    query: list[tuple[str, str]] = []
    if from_ is not None:
        query.append(("from", _call.text(from_, "from_")))
    if to is not None:
        query.append(("to", _call.text(to, "to")))
    if status is not None:
        query.append(("status", _call.text(status, "status")))
    if page_token is not None:
        query.append(("pageToken", _call.text(page_token, "page_token")))
    if per_page is not None:
        query.append(("perPage", _call.text(per_page, "per_page")))
    headers: dict[str, str] = {"Accept": "application/json"}
    return Request(
        OPERATION,
        f"/restapi/v1.0/account/{_call.segment(account_id, 'account_id')}/a2p-sms/opt-outs",
        query=query,
        headers=headers,
        options=options,
    )


def parse(response: httpx.Response, drift: DriftPolicy | None = None) -> OptOutListResponse | str:
    """Decode an answer, or raise what stands for it."""
    status = response.status_code
    if status == 200:
        if _call.is_text(response):
            return response.text
        from ...models._sms_consents import OptOutListResponse

        return _call.decode_model(response, OptOutListResponse, drift)
    raise _call.failure(response, _ERRORS)


def sync_detailed(
    *,
    client: SyncClient,
    account_id: str = "~",
    from_: str | None = None,
    to: str | None = None,
    status: ReadA2PSMSOptOutsStatus | Literal["optout", "optin", "all"] | None = None,
    page_token: str | None = None,
    per_page: int | None = None,
    options: RequestOptions | None = None,
) -> Response[OptOutListResponse | str]:
    """The same as `sync`, with status and headers."""
    response = client.send(
        request(
            account_id=account_id,
            from_=from_,
            to=to,
            status=status,
            page_token=page_token,
            per_page=per_page,
            options=options,
        )
    )
    return Response(response, parse(response, client.drift))


def sync(
    *,
    client: SyncClient,
    account_id: str = "~",
    from_: str | None = None,
    to: str | None = None,
    status: ReadA2PSMSOptOutsStatus | Literal["optout", "optin", "all"] | None = None,
    page_token: str | None = None,
    per_page: int | None = None,
    options: RequestOptions | None = None,
) -> OptOutListResponse | str:
    """Pages through the numbers that opted out of high-volume texts (deprecated).

    `GET /restapi/v1.0/account/{accountId}/a2p-sms/opt-outs`

    Throttling group: Light. Application permission: A2PSMS. Deprecated.

    Args:
        account_id: Account; `~` is the one that is logged in; sent as `accountId`.
        from_: sent as `from`.
        to: a query parameter.
        status: Only what has this status; `optout` | `optin` | `all`; the platform's default is `optout`.
        page_token: Token of the page to read, from the answer before; sent as `pageToken`.
        per_page: How many records a page has; the platform's default is `1000`; sent as `perPage`.
        options: what this call has different from the client's settings.

    Raises:
        ringcentral_api.errors.ApiError: the platform answered with anything but success.
    """

    return parse(
        client.send(
            request(
                account_id=account_id,
                from_=from_,
                to=to,
                status=status,
                page_token=page_token,
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
    from_: str | None = None,
    to: str | None = None,
    status: ReadA2PSMSOptOutsStatus | Literal["optout", "optin", "all"] | None = None,
    page_token: str | None = None,
    per_page: int | None = None,
    options: RequestOptions | None = None,
) -> Response[OptOutListResponse | str]:
    """The same as `asyncio`, with status and headers."""
    response = await client.send(
        request(
            account_id=account_id,
            from_=from_,
            to=to,
            status=status,
            page_token=page_token,
            per_page=per_page,
            options=options,
        )
    )
    return Response(response, parse(response, client.drift))


async def asyncio(
    *,
    client: AsyncClient,
    account_id: str = "~",
    from_: str | None = None,
    to: str | None = None,
    status: ReadA2PSMSOptOutsStatus | Literal["optout", "optin", "all"] | None = None,
    page_token: str | None = None,
    per_page: int | None = None,
    options: RequestOptions | None = None,
) -> OptOutListResponse | str:
    """Pages through the numbers that opted out of high-volume texts (deprecated).

    `GET /restapi/v1.0/account/{accountId}/a2p-sms/opt-outs`

    Throttling group: Light. Application permission: A2PSMS. Deprecated.

    Args:
        account_id: Account; `~` is the one that is logged in; sent as `accountId`.
        from_: sent as `from`.
        to: a query parameter.
        status: Only what has this status; `optout` | `optin` | `all`; the platform's default is `optout`.
        page_token: Token of the page to read, from the answer before; sent as `pageToken`.
        per_page: How many records a page has; the platform's default is `1000`; sent as `perPage`.
        options: what this call has different from the client's settings.

    Raises:
        ringcentral_api.errors.ApiError: the platform answered with anything but success.
    """

    return parse(
        await client.send(
            request(
                account_id=account_id,
                from_=from_,
                to=to,
                status=status,
                page_token=page_token,
                per_page=per_page,
                options=options,
            )
        ),
        client.drift,
    )
