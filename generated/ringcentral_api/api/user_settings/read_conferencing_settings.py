"""Reads the user's audio conference numbers and access codes."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ... import _call
from ..._endpoint import async_detailed_function, async_function, sync_detailed_function, sync_function
from ...client import Operation, Request

if TYPE_CHECKING:
    import httpx

    from ...client import RequestOptions
    from ...drift import DriftPolicy
    from ...models._user_settings import ConferencingInfo

OPERATION = Operation(
    "read_conferencing_settings",
    "GET",
    "/restapi/v1.0/account/{accountId}/extension/{extensionId}/conferencing",
    "user_settings",
    group="Light",
    app_permission="ReadAccounts",
    user_permission="OrganizeConference",
)
"""Static facts of this operation."""

_ERRORS: dict[str, str] = {}


def request(
    *,
    account_id: str | int = "~",
    extension_id: str | int = "~",
    country_id: str | int | None = None,
    options: RequestOptions | None = None,
) -> Request:
    """Reads the user's audio conference numbers and access codes.

    `GET /restapi/v1.0/account/{accountId}/extension/{extensionId}/conferencing`

    Throttling group: Light. Application permission: ReadAccounts. User permission: OrganizeConference.

    Args:
        account_id: Account; `~` is the one that is logged in; sent as `accountId`.
        extension_id: Extension; `~` is the one that is logged in; sent as `extensionId`.
        country_id: sent as `countryId`.
        options: settings of this call that differ from the client's.

    Raises:
        ringcentral_api.errors.ApiError: the response is not a success.
    """

    query: list[tuple[str, str]] = []
    if country_id is not None:
        query.append(("countryId", _call.text(country_id, "country_id")))
    headers: dict[str, str] = {"Accept": "application/json"}
    return Request(
        OPERATION,
        f"/restapi/v1.0/account/{_call.segment(account_id, 'account_id')}/extension/{_call.segment(extension_id, 'extension_id')}/conferencing",
        query=query,
        headers=headers,
        options=options,
    )


def parse(response: httpx.Response, drift: DriftPolicy | None = None) -> ConferencingInfo:
    """Decode a response, or raise the error that it stands for."""
    status = response.status_code
    if status == 200:
        from ...models._user_settings import ConferencingInfo

        return _call.decode_model(response, ConferencingInfo, drift)
    raise _call.failure(response, _ERRORS)


sync = sync_function(request, parse)
sync_detailed = sync_detailed_function(request, parse)
asyncio = async_function(request, parse)
asyncio_detailed = async_detailed_function(request, parse)
