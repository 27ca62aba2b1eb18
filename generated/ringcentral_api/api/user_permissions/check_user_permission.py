"""Tells whether the logged-in user holds one permission, and over whom."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ... import _call
from ..._endpoint import async_detailed_function, async_function, sync_detailed_function, sync_function
from ...client import Operation, Request

if TYPE_CHECKING:
    import httpx

    from ...client import RequestOptions
    from ...drift import DriftPolicy
    from ...models._user_permissions import AuthProfileCheckResource

OPERATION = Operation(
    "check_user_permission",
    "GET",
    "/restapi/v1.0/account/{accountId}/extension/{extensionId}/authz-profile/check",
    "user_permissions",
    group="Light",
)
"""Static facts of this operation."""

_ERRORS: dict[str, str] = {}


def request(
    *,
    account_id: str | int = "~",
    extension_id: str | int = "~",
    permission_id: str | int | None = None,
    target_extension_id: str | int | None = None,
    options: RequestOptions | None = None,
) -> Request:
    """Tells whether the logged-in user holds one permission, and over whom.

    `GET /restapi/v1.0/account/{accountId}/extension/{extensionId}/authz-profile/check`

    Throttling group: Light.

    Args:
        account_id: Account; `~` is the one that is logged in; sent as `accountId`.
        extension_id: Extension; `~` is the one that is logged in; sent as `extensionId`.
        permission_id: sent as `permissionId`.
        target_extension_id: sent as `targetExtensionId`.
        options: settings of this call that differ from the client's.

    Raises:
        ringcentral_api.errors.ApiError: the response is not a success.
    """

    query: list[tuple[str, str]] = []
    if permission_id is not None:
        query.append(("permissionId", _call.text(permission_id, "permission_id")))
    if target_extension_id is not None:
        query.append(("targetExtensionId", _call.text(target_extension_id, "target_extension_id")))
    headers: dict[str, str] = {"Accept": "application/json"}
    return Request(
        OPERATION,
        f"/restapi/v1.0/account/{_call.segment(account_id, 'account_id')}/extension/{_call.segment(extension_id, 'extension_id')}/authz-profile/check",
        query=query,
        headers=headers,
        options=options,
    )


def parse(response: httpx.Response, drift: DriftPolicy | None = None) -> AuthProfileCheckResource:
    """Decode a response, or raise the error that it stands for."""
    status = response.status_code
    if status == 200:
        from ...models._user_permissions import AuthProfileCheckResource

        return _call.decode_model(response, AuthProfileCheckResource, drift)
    raise _call.failure(response, _ERRORS)


sync = sync_function(request, parse)
sync_detailed = sync_detailed_function(request, parse)
asyncio = async_function(request, parse)
asyncio_detailed = async_detailed_function(request, parse)
