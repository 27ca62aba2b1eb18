"""Pages through past changes of opt-ins and opt-outs for texts."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ... import _call
from ...client import Operation, Request
from ...types import Response

if TYPE_CHECKING:
    from collections.abc import Sequence

    import httpx

    from ...client import AsyncClient, RequestOptions, SyncClient
    from ...drift import DriftPolicy
    from ...models._sms_consents import ConsentHistoryRecordList

OPERATION = Operation(
    "list_sms_consent_history_records",
    "GET",
    "/restapi/v2/accounts/{accountId}/sms/consents/history",
    "sms_consents",
    group="Light",
    app_permission="SMS",
)
"""The facts of this operation."""

_ERRORS: dict[str, str] = {
    "400": "ParameterizedErrorResponseModel",
    "403": "ApiErrorResponseModel",
    "404": "ApiErrorResponseModel",
    "500": "ApiErrorResponseModel",
    "502": "ApiErrorResponseModel",
    "503": "ApiErrorResponseModel",
}


def request(
    *,
    account_id: str = "~",
    page_token: str | None = None,
    per_page: int | None = None,
    to: str | Sequence[str] | None = None,
    options: RequestOptions | None = None,
) -> Request:
    """The request of one call, ready to be sent by any client."""
    query: list[tuple[str, str]] = []
    if page_token is not None:
        query.append(("pageToken", _call.text(page_token, "page_token")))
    if per_page is not None:
        query.append(("perPage", _call.text(per_page, "per_page")))
    if to is not None:
        query.extend(("to", item) for item in _call.several(to, "to"))
    headers: dict[str, str] = {"Accept": "application/json"}
    return Request(
        OPERATION,
        f"/restapi/v2/accounts/{_call.segment(account_id, 'account_id')}/sms/consents/history",
        query=query,
        headers=headers,
        options=options,
    )


def parse(response: httpx.Response, drift: DriftPolicy | None = None) -> ConsentHistoryRecordList:
    """Decode an answer, or raise what stands for it."""
    status = response.status_code
    if status == 200:
        from ...models._sms_consents import ConsentHistoryRecordList

        return _call.decode_model(response, ConsentHistoryRecordList, drift)
    raise _call.failure(response, _ERRORS)


def sync_detailed(
    *,
    client: SyncClient,
    account_id: str = "~",
    page_token: str | None = None,
    per_page: int | None = None,
    to: str | Sequence[str] | None = None,
    options: RequestOptions | None = None,
) -> Response[ConsentHistoryRecordList]:
    """The same as `sync`, with status and headers."""
    response = client.send(
        request(account_id=account_id, page_token=page_token, per_page=per_page, to=to, options=options)
    )
    return Response(response, parse(response, client.drift))


def sync(
    *,
    client: SyncClient,
    account_id: str = "~",
    page_token: str | None = None,
    per_page: int | None = None,
    to: str | Sequence[str] | None = None,
    options: RequestOptions | None = None,
) -> ConsentHistoryRecordList:
    """Pages through past changes of opt-ins and opt-outs for texts.

    `GET /restapi/v2/accounts/{accountId}/sms/consents/history`

    Throttling group: Light. Application permission: SMS.

    Args:
        account_id: Account; `~` is the one that is logged in; sent as `accountId`.
        page_token: Token of the page to read, from the answer before; sent as `pageToken`.
        per_page: How many records a page has; the platform's default is `100`; at least 1; at most 1000; sent as `perPage`.
        to: up to 18 characters; up to 20 values.
        options: what this call has different from the client's settings.

    Raises:
        ringcentral_api.errors.ApiError: the platform answered with anything but success.
    """

    return parse(
        client.send(request(account_id=account_id, page_token=page_token, per_page=per_page, to=to, options=options)),
        client.drift,
    )


async def asyncio_detailed(
    *,
    client: AsyncClient,
    account_id: str = "~",
    page_token: str | None = None,
    per_page: int | None = None,
    to: str | Sequence[str] | None = None,
    options: RequestOptions | None = None,
) -> Response[ConsentHistoryRecordList]:
    """The same as `asyncio`, with status and headers."""
    response = await client.send(
        request(account_id=account_id, page_token=page_token, per_page=per_page, to=to, options=options)
    )
    return Response(response, parse(response, client.drift))


async def asyncio(
    *,
    client: AsyncClient,
    account_id: str = "~",
    page_token: str | None = None,
    per_page: int | None = None,
    to: str | Sequence[str] | None = None,
    options: RequestOptions | None = None,
) -> ConsentHistoryRecordList:
    """Pages through past changes of opt-ins and opt-outs for texts.

    `GET /restapi/v2/accounts/{accountId}/sms/consents/history`

    Throttling group: Light. Application permission: SMS.

    Args:
        account_id: Account; `~` is the one that is logged in; sent as `accountId`.
        page_token: Token of the page to read, from the answer before; sent as `pageToken`.
        per_page: How many records a page has; the platform's default is `100`; at least 1; at most 1000; sent as `perPage`.
        to: up to 18 characters; up to 20 values.
        options: what this call has different from the client's settings.

    Raises:
        ringcentral_api.errors.ApiError: the platform answered with anything but success.
    """

    return parse(
        await client.send(
            request(account_id=account_id, page_token=page_token, per_page=per_page, to=to, options=options)
        ),
        client.drift,
    )
