"""Reads name and domain of a Team Messaging company."""

from __future__ import annotations

from typing import TYPE_CHECKING, overload

from ... import _call
from ...client import Operation, Request
from ...types import Response

if TYPE_CHECKING:
    from collections.abc import Sequence

    import httpx

    from ...batch import BatchResult
    from ...client import AsyncClient, RequestOptions, SyncClient
    from ...drift import DriftPolicy
    from ...models._profile import TMCompanyInfo

OPERATION = Operation(
    "read_tm_company_info",
    "GET",
    "/team-messaging/v1/companies/{companyId}",
    "profile",
    group="Light",
    app_permission="TeamMessaging",
)
"""Static facts of this operation."""

_ERRORS: dict[str, str] = {}


def request(*, company_id: str | int | Sequence[str | int], options: RequestOptions | None = None) -> Request:
    """Reads name and domain of a Team Messaging company.

    `GET /team-messaging/v1/companies/{companyId}`

    Throttling group: Light. Application permission: TeamMessaging.

    Args:
        company_id: sent as `companyId`.
        options: settings of this call that differ from the client's.

    Raises:
        ringcentral_api.errors.ApiError: the response is not a success.
    """

    headers: dict[str, str] = {
        "Accept": "application/json, multipart/mixed" if _call.many(company_id) else "application/json"
    }
    return Request(
        OPERATION,
        f"/team-messaging/v1/companies/{_call.segment(company_id, 'company_id')}",
        headers=headers,
        options=options,
    )


def parse(response: httpx.Response, drift: DriftPolicy | None = None) -> TMCompanyInfo | BatchResult[TMCompanyInfo]:
    """Decode a response, or raise the error that it stands for."""
    status = response.status_code
    if status == 200:
        if _call.is_multipart(response):
            from ...batch import decode_batch
            from ...models._profile import TMCompanyInfo

            return decode_batch(response, _call.item_decoder(response, TMCompanyInfo, drift))
        from ...models._profile import TMCompanyInfo

        return _call.decode_model(response, TMCompanyInfo, drift)
    if status == 207:
        from ...batch import decode_batch
        from ...models._profile import TMCompanyInfo

        return decode_batch(response, _call.item_decoder(response, TMCompanyInfo, drift))
    raise _call.failure(response, _ERRORS)


@overload
def sync_detailed(
    *, client: SyncClient, company_id: str | int, options: RequestOptions | None = None
) -> Response[TMCompanyInfo]: ...


@overload
def sync_detailed(
    *,
    client: SyncClient,
    company_id: list[str] | list[int] | list[str | int] | tuple[str | int, ...],
    options: RequestOptions | None = None,
) -> Response[BatchResult[TMCompanyInfo]]: ...


@overload
def sync_detailed(
    *, client: SyncClient, company_id: Sequence[str | int], options: RequestOptions | None = None
) -> Response[TMCompanyInfo | BatchResult[TMCompanyInfo]]: ...


def sync_detailed(
    *, client: SyncClient, company_id: str | int | Sequence[str | int], options: RequestOptions | None = None
) -> Response[TMCompanyInfo | BatchResult[TMCompanyInfo]]:
    """The same as `sync`, with status and headers."""
    response = client.send(request(company_id=company_id, options=options))
    return Response(response, _call.as_asked(company_id, response, parse, client.drift))


@overload
def sync(*, client: SyncClient, company_id: str | int, options: RequestOptions | None = None) -> TMCompanyInfo: ...


@overload
def sync(
    *,
    client: SyncClient,
    company_id: list[str] | list[int] | list[str | int] | tuple[str | int, ...],
    options: RequestOptions | None = None,
) -> BatchResult[TMCompanyInfo]: ...


@overload
def sync(
    *, client: SyncClient, company_id: Sequence[str | int], options: RequestOptions | None = None
) -> TMCompanyInfo | BatchResult[TMCompanyInfo]: ...


def sync(
    *, client: SyncClient, company_id: str | int | Sequence[str | int], options: RequestOptions | None = None
) -> TMCompanyInfo | BatchResult[TMCompanyInfo]:
    """Reads name and domain of a Team Messaging company.

    `GET /team-messaging/v1/companies/{companyId}`

    Throttling group: Light. Application permission: TeamMessaging.

    Args:
        company_id: sent as `companyId`.
        options: settings of this call that differ from the client's.

    Raises:
        ringcentral_api.errors.ApiError: the response is not a success.
    """

    return _call.as_asked(company_id, client.send(request(company_id=company_id, options=options)), parse, client.drift)


@overload
async def asyncio_detailed(
    *, client: AsyncClient, company_id: str | int, options: RequestOptions | None = None
) -> Response[TMCompanyInfo]: ...


@overload
async def asyncio_detailed(
    *,
    client: AsyncClient,
    company_id: list[str] | list[int] | list[str | int] | tuple[str | int, ...],
    options: RequestOptions | None = None,
) -> Response[BatchResult[TMCompanyInfo]]: ...


@overload
async def asyncio_detailed(
    *, client: AsyncClient, company_id: Sequence[str | int], options: RequestOptions | None = None
) -> Response[TMCompanyInfo | BatchResult[TMCompanyInfo]]: ...


async def asyncio_detailed(
    *, client: AsyncClient, company_id: str | int | Sequence[str | int], options: RequestOptions | None = None
) -> Response[TMCompanyInfo | BatchResult[TMCompanyInfo]]:
    """The same as `asyncio`, with status and headers."""
    response = await client.send(request(company_id=company_id, options=options))
    return Response(response, _call.as_asked(company_id, response, parse, client.drift))


@overload
async def asyncio(
    *, client: AsyncClient, company_id: str | int, options: RequestOptions | None = None
) -> TMCompanyInfo: ...


@overload
async def asyncio(
    *,
    client: AsyncClient,
    company_id: list[str] | list[int] | list[str | int] | tuple[str | int, ...],
    options: RequestOptions | None = None,
) -> BatchResult[TMCompanyInfo]: ...


@overload
async def asyncio(
    *, client: AsyncClient, company_id: Sequence[str | int], options: RequestOptions | None = None
) -> TMCompanyInfo | BatchResult[TMCompanyInfo]: ...


async def asyncio(
    *, client: AsyncClient, company_id: str | int | Sequence[str | int], options: RequestOptions | None = None
) -> TMCompanyInfo | BatchResult[TMCompanyInfo]:
    """Reads name and domain of a Team Messaging company.

    `GET /team-messaging/v1/companies/{companyId}`

    Throttling group: Light. Application permission: TeamMessaging.

    Args:
        company_id: sent as `companyId`.
        options: settings of this call that differ from the client's.

    Raises:
        ringcentral_api.errors.ApiError: the response is not a success.
    """

    return _call.as_asked(
        company_id, await client.send(request(company_id=company_id, options=options)), parse, client.drift
    )
