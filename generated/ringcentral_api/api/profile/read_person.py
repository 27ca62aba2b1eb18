"""Reads one Team Messaging user, or several by a list of ids."""

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
    from ...models._profile import TMPersonInfo

OPERATION = Operation(
    "read_person",
    "GET",
    "/team-messaging/v1/persons/{personId}",
    "profile",
    group="Light",
    app_permission="TeamMessaging",
)
"""Static facts of this operation."""

_ERRORS: dict[str, str] = {}


def request(*, person_id: str | int | Sequence[str | int], options: RequestOptions | None = None) -> Request:
    """Reads one Team Messaging user, or several by a list of ids.

    `GET /team-messaging/v1/persons/{personId}`

    Throttling group: Light. Application permission: TeamMessaging.

    Args:
        person_id: sent as `personId`.
        options: settings of this call that differ from the client's.

    Raises:
        ringcentral_api.errors.ApiError: the response is not a success.
    """

    headers: dict[str, str] = {
        "Accept": "application/json, multipart/mixed" if _call.many(person_id) else "application/json"
    }
    return Request(
        OPERATION,
        f"/team-messaging/v1/persons/{_call.segment(person_id, 'person_id')}",
        headers=headers,
        options=options,
    )


def parse(response: httpx.Response, drift: DriftPolicy | None = None) -> TMPersonInfo | BatchResult[TMPersonInfo]:
    """Decode a response, or raise the error that it stands for."""
    status = response.status_code
    if status == 200:
        from ...models._profile import TMPersonInfo

        return _call.decode_model(response, TMPersonInfo, drift)
    if status == 207:
        from ...batch import decode_batch
        from ...models._profile import TMPersonInfo

        return decode_batch(response, _call.item_decoder(response, TMPersonInfo, drift))
    raise _call.failure(response, _ERRORS)


@overload
def sync_detailed(
    *, client: SyncClient, person_id: str | int, options: RequestOptions | None = None
) -> Response[TMPersonInfo]: ...


@overload
def sync_detailed(
    *,
    client: SyncClient,
    person_id: list[str] | list[int] | list[str | int] | tuple[str | int, ...],
    options: RequestOptions | None = None,
) -> Response[BatchResult[TMPersonInfo]]: ...


@overload
def sync_detailed(
    *, client: SyncClient, person_id: Sequence[str | int], options: RequestOptions | None = None
) -> Response[TMPersonInfo | BatchResult[TMPersonInfo]]: ...


def sync_detailed(
    *, client: SyncClient, person_id: str | int | Sequence[str | int], options: RequestOptions | None = None
) -> Response[TMPersonInfo | BatchResult[TMPersonInfo]]:
    """The same as `sync`, with status and headers."""
    response = client.send(request(person_id=person_id, options=options))
    return Response(response, _call.as_asked(person_id, response, parse, client.drift))


@overload
def sync(*, client: SyncClient, person_id: str | int, options: RequestOptions | None = None) -> TMPersonInfo: ...


@overload
def sync(
    *,
    client: SyncClient,
    person_id: list[str] | list[int] | list[str | int] | tuple[str | int, ...],
    options: RequestOptions | None = None,
) -> BatchResult[TMPersonInfo]: ...


@overload
def sync(
    *, client: SyncClient, person_id: Sequence[str | int], options: RequestOptions | None = None
) -> TMPersonInfo | BatchResult[TMPersonInfo]: ...


def sync(
    *, client: SyncClient, person_id: str | int | Sequence[str | int], options: RequestOptions | None = None
) -> TMPersonInfo | BatchResult[TMPersonInfo]:
    """Reads one Team Messaging user, or several by a list of ids.

    `GET /team-messaging/v1/persons/{personId}`

    Throttling group: Light. Application permission: TeamMessaging.

    Args:
        person_id: sent as `personId`.
        options: settings of this call that differ from the client's.

    Raises:
        ringcentral_api.errors.ApiError: the response is not a success.
    """

    return _call.as_asked(person_id, client.send(request(person_id=person_id, options=options)), parse, client.drift)


@overload
async def asyncio_detailed(
    *, client: AsyncClient, person_id: str | int, options: RequestOptions | None = None
) -> Response[TMPersonInfo]: ...


@overload
async def asyncio_detailed(
    *,
    client: AsyncClient,
    person_id: list[str] | list[int] | list[str | int] | tuple[str | int, ...],
    options: RequestOptions | None = None,
) -> Response[BatchResult[TMPersonInfo]]: ...


@overload
async def asyncio_detailed(
    *, client: AsyncClient, person_id: Sequence[str | int], options: RequestOptions | None = None
) -> Response[TMPersonInfo | BatchResult[TMPersonInfo]]: ...


async def asyncio_detailed(
    *, client: AsyncClient, person_id: str | int | Sequence[str | int], options: RequestOptions | None = None
) -> Response[TMPersonInfo | BatchResult[TMPersonInfo]]:
    """The same as `asyncio`, with status and headers."""
    response = await client.send(request(person_id=person_id, options=options))
    return Response(response, _call.as_asked(person_id, response, parse, client.drift))


@overload
async def asyncio(
    *, client: AsyncClient, person_id: str | int, options: RequestOptions | None = None
) -> TMPersonInfo: ...


@overload
async def asyncio(
    *,
    client: AsyncClient,
    person_id: list[str] | list[int] | list[str | int] | tuple[str | int, ...],
    options: RequestOptions | None = None,
) -> BatchResult[TMPersonInfo]: ...


@overload
async def asyncio(
    *, client: AsyncClient, person_id: Sequence[str | int], options: RequestOptions | None = None
) -> TMPersonInfo | BatchResult[TMPersonInfo]: ...


async def asyncio(
    *, client: AsyncClient, person_id: str | int | Sequence[str | int], options: RequestOptions | None = None
) -> TMPersonInfo | BatchResult[TMPersonInfo]:
    """Reads one Team Messaging user, or several by a list of ids.

    `GET /team-messaging/v1/persons/{personId}`

    Throttling group: Light. Application permission: TeamMessaging.

    Args:
        person_id: sent as `personId`.
        options: settings of this call that differ from the client's.

    Raises:
        ringcentral_api.errors.ApiError: the response is not a success.
    """

    return _call.as_asked(
        person_id, await client.send(request(person_id=person_id, options=options)), parse, client.drift
    )
