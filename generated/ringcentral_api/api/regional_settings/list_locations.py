"""Pages through the towns of a state, with their area codes."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from ... import _call
from ..._endpoint import async_detailed_function, async_function, sync_detailed_function, sync_function
from ...client import Operation, Request

if TYPE_CHECKING:
    import httpx

    from ...client import RequestOptions
    from ...drift import DriftPolicy
    from ...models._regional_settings import ListLocationsOrderBy, LocationList

OPERATION = Operation(
    "list_locations",
    "GET",
    "/restapi/v1.0/dictionary/location",
    "regional_settings",
    group="Light",
)
"""Static facts of this operation."""

_ERRORS: dict[str, str] = {}


def request(
    *,
    order_by: ListLocationsOrderBy | Literal["Npa", "City"] | None = None,
    page: int | None = None,
    per_page: int | None = None,
    state_id: str | int | None = None,
    with_nxx: bool | None = None,
    options: RequestOptions | None = None,
) -> Request:
    """Pages through the towns of a state, with their area codes.

    `GET /restapi/v1.0/dictionary/location`

    Throttling group: Light.

    Args:
        order_by: Field to sort by; `Npa` | `City`; the platform's default is `City`; sent as `orderBy`.
        page: Number of the page, from 1; the platform's default is `1`.
        per_page: How many records a page has; the platform's default is `100`; sent as `perPage`.
        state_id: sent as `stateId`.
        with_nxx: sent as `withNxx`.
        options: settings of this call that differ from the client's.

    Raises:
        ringcentral_api.errors.ApiError: the response is not a success.
    """

    query: list[tuple[str, str]] = []
    if order_by is not None:
        query.append(("orderBy", _call.text(order_by, "order_by")))
    if page is not None:
        query.append(("page", _call.text(page, "page")))
    if per_page is not None:
        query.append(("perPage", _call.text(per_page, "per_page")))
    if state_id is not None:
        query.append(("stateId", _call.text(state_id, "state_id")))
    if with_nxx is not None:
        query.append(("withNxx", _call.text(with_nxx, "with_nxx")))
    headers: dict[str, str] = {"Accept": "application/json"}
    return Request(
        OPERATION,
        "/restapi/v1.0/dictionary/location",
        query=query,
        headers=headers,
        options=options,
    )


def parse(response: httpx.Response, drift: DriftPolicy | None = None) -> LocationList:
    """Decode a response, or raise the error that it stands for."""
    status = response.status_code
    if status == 200:
        from ...models._regional_settings import LocationList

        return _call.decode_model(response, LocationList, drift)
    raise _call.failure(response, _ERRORS)


sync = sync_function(request, parse)
sync_detailed = sync_detailed_function(request, parse)
asyncio = async_function(request, parse)
asyncio_detailed = async_detailed_function(request, parse)
