"""Pages through the cover pages that a fax can be sent with."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ... import _call
from ...client import Operation, Request
from ...types import Response

if TYPE_CHECKING:
    import httpx

    from ...client import AsyncClient, RequestOptions, SyncClient
    from ...drift import DriftPolicy
    from ...models._fax import ListFaxCoverPagesResponse

OPERATION = Operation(
    "list_fax_cover_pages",
    "GET",
    "/restapi/v1.0/dictionary/fax-cover-page",
    "fax",
    group="Light",
)
"""The facts of this operation."""

_ERRORS: dict[str, str] = {}


def request(*, page: int | None = None, per_page: int | None = None, options: RequestOptions | None = None) -> Request:
    """The request of one call, ready to be sent by any client."""
    query: list[tuple[str, str]] = []
    if page is not None:
        query.append(("page", _call.text(page, "page")))
    if per_page is not None:
        query.append(("perPage", _call.text(per_page, "per_page")))
    headers: dict[str, str] = {"Accept": "application/json"}
    return Request(
        OPERATION,
        "/restapi/v1.0/dictionary/fax-cover-page",
        query=query,
        headers=headers,
        options=options,
    )


def parse(response: httpx.Response, drift: DriftPolicy | None = None) -> ListFaxCoverPagesResponse:
    """Decode an answer, or raise what stands for it."""
    status = response.status_code
    if status == 200:
        from ...models._fax import ListFaxCoverPagesResponse

        return _call.decode_model(response, ListFaxCoverPagesResponse, drift)
    raise _call.failure(response, _ERRORS)


def sync_detailed(
    *, client: SyncClient, page: int | None = None, per_page: int | None = None, options: RequestOptions | None = None
) -> Response[ListFaxCoverPagesResponse]:
    """The same as `sync`, with status and headers."""
    response = client.send(request(page=page, per_page=per_page, options=options))
    return Response(response, parse(response, client.drift))


def sync(
    *, client: SyncClient, page: int | None = None, per_page: int | None = None, options: RequestOptions | None = None
) -> ListFaxCoverPagesResponse:
    """Pages through the cover pages that a fax can be sent with.

    `GET /restapi/v1.0/dictionary/fax-cover-page`

    Throttling group: Light.

    Args:
        page: Number of the page, from 1; the platform's default is `1`.
        per_page: How many records a page has; the platform's default is `100`; sent as `perPage`.
        options: what this call has different from the client's settings.

    Raises:
        ringcentral_api.errors.ApiError: the platform answered with anything but success.
    """

    return parse(client.send(request(page=page, per_page=per_page, options=options)), client.drift)


async def asyncio_detailed(
    *, client: AsyncClient, page: int | None = None, per_page: int | None = None, options: RequestOptions | None = None
) -> Response[ListFaxCoverPagesResponse]:
    """The same as `asyncio`, with status and headers."""
    response = await client.send(request(page=page, per_page=per_page, options=options))
    return Response(response, parse(response, client.drift))


async def asyncio(
    *, client: AsyncClient, page: int | None = None, per_page: int | None = None, options: RequestOptions | None = None
) -> ListFaxCoverPagesResponse:
    """Pages through the cover pages that a fax can be sent with.

    `GET /restapi/v1.0/dictionary/fax-cover-page`

    Throttling group: Light.

    Args:
        page: Number of the page, from 1; the platform's default is `1`.
        per_page: How many records a page has; the platform's default is `100`; sent as `perPage`.
        options: what this call has different from the client's settings.

    Raises:
        ringcentral_api.errors.ApiError: the platform answered with anything but success.
    """

    return parse(await client.send(request(page=page, per_page=per_page, options=options)), client.drift)
