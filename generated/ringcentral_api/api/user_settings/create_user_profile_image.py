"""Uploads a profile picture for the extension, replacing any older one."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ... import _call
from ..._endpoint import async_detailed_function, async_function, sync_detailed_function, sync_function
from ...client import Operation, Request

if TYPE_CHECKING:
    import httpx

    from ...bodies._user_settings import CreateUserProfileImageBodyDict
    from ...client import Part, RequestOptions
    from ...drift import DriftPolicy
    from ...models._user_settings import CreateUserProfileImageBody

OPERATION = Operation(
    "create_user_profile_image",
    "POST",
    "/restapi/v1.0/account/{accountId}/extension/{extensionId}/profile-image",
    "user_settings",
    group="Heavy",
    app_permission="EditExtensions",
    user_permission="EditUserInfo",
    max_body=10485760,
)
"""Static facts of this operation."""

_ERRORS: dict[str, str] = {}


def request(
    *,
    body: CreateUserProfileImageBody | CreateUserProfileImageBodyDict,
    account_id: str | int = "~",
    extension_id: str | int = "~",
    options: RequestOptions | None = None,
) -> Request:
    """Uploads a profile picture for the extension, replacing any older one.

    `POST /restapi/v1.0/account/{accountId}/extension/{extensionId}/profile-image`

    Throttling group: Heavy.
    Application permission: EditExtensions.
    User permission: EditUserInfo.
    Largest request body: 10485760 bytes.

    Args:
        account_id: Account; `~` is the one that is logged in; sent as `accountId`.
        extension_id: Extension; `~` is the one that is logged in; sent as `extensionId`.
        body: sent as `multipart/form-data`.
        options: settings of this call that differ from the client's.

    Raises:
        ringcentral_api.errors.ApiError: the response is not a success.
    """

    headers: dict[str, str] = {}
    content: bytes | None = None
    parts: list[Part] | None = None
    parts = _call.parts(body, ("image",), (), "CreateUserProfileImageBody", most=OPERATION.max_body)
    return Request(
        OPERATION,
        f"/restapi/v1.0/account/{_call.segment(account_id, 'account_id')}/extension/{_call.segment(extension_id, 'extension_id')}/profile-image",
        headers=headers,
        content=content,
        parts=parts,
        options=options,
    )


def parse(response: httpx.Response, drift: DriftPolicy | None = None) -> None:
    """Decode a response, or raise the error that it stands for."""
    status = response.status_code
    if status == 204:
        return None
    raise _call.failure(response, _ERRORS)


sync = sync_function(request, parse)
sync_detailed = sync_detailed_function(request, parse)
asyncio = async_function(request, parse, files=True)
asyncio_detailed = async_detailed_function(request, parse, files=True)
