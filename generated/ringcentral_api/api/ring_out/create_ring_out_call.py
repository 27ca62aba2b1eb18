"""Calls the user's phone first and then joins in the number to be reached."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ... import _call
from ..._endpoint import async_detailed_function, async_function, sync_detailed_function, sync_function
from ...client import Operation, Request

if TYPE_CHECKING:
    import httpx

    from ...bodies._ring_out import RingOutRequestDict
    from ...client import Part, RequestOptions
    from ...drift import DriftPolicy
    from ...models._ring_out import RingOutRequest, RingOutResponse

OPERATION = Operation(
    "create_ring_out_call",
    "POST",
    "/restapi/v1.0/account/{accountId}/extension/{extensionId}/ring-out",
    "ring_out",
    group="Heavy",
    app_permission="RingOut",
)
"""Static facts of this operation."""

_ERRORS: dict[str, str] = {}


def request(
    *,
    body: RingOutRequest | RingOutRequestDict,
    account_id: str | int = "~",
    extension_id: str | int = "~",
    options: RequestOptions | None = None,
) -> Request:
    """Calls the user's phone first and then joins in the number to be reached.

    `POST /restapi/v1.0/account/{accountId}/extension/{extensionId}/ring-out`

    Throttling group: Heavy. Application permission: RingOut.

    Args:
        account_id: Account; `~` is the one that is logged in; sent as `accountId`.
        extension_id: Extension; `~` is the one that is logged in; sent as `extensionId`.
        body: sent as `application/json`.
        options: settings of this call that differ from the client's.

    Raises:
        ringcentral_api.errors.ApiError: the response is not a success.
    """

    headers: dict[str, str] = {"Accept": "application/json"}
    content: bytes | None = None
    parts: list[Part] | None = None
    content = _call.dump(body, "RingOutRequest")
    headers["Content-Type"] = "application/json"
    return Request(
        OPERATION,
        f"/restapi/v1.0/account/{_call.segment(account_id, 'account_id')}/extension/{_call.segment(extension_id, 'extension_id')}/ring-out",
        headers=headers,
        content=content,
        parts=parts,
        options=options,
    )


def parse(response: httpx.Response, drift: DriftPolicy | None = None) -> RingOutResponse:
    """Decode a response, or raise the error that it stands for."""
    status = response.status_code
    if status == 200:
        from ...models._ring_out import RingOutResponse

        return _call.decode_model(response, RingOutResponse, drift)
    raise _call.failure(response, _ERRORS)


sync = sync_function(request, parse)
sync_detailed = sync_detailed_function(request, parse)
asyncio = async_function(request, parse)
asyncio_detailed = async_detailed_function(request, parse)
