"""Downloads the extension's profile picture in a fixed size, such as `90x90`, from the media host."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from ... import _call
from ..._endpoint import async_detailed_function, async_function, sync_detailed_function, sync_function
from ...client import Operation, Request

if TYPE_CHECKING:
    import httpx

    from ...client import RequestOptions
    from ...drift import DriftPolicy
    from ...models._shared_content_disposition import ContentDisposition
    from ...models._user_settings import ProfileImageScale

OPERATION = Operation(
    "read_scaled_profile_image",
    "GET",
    "/restapi/v1.0/account/{accountId}/extension/{extensionId}/profile-image/{scaleSize}",
    "user_settings",
    group="Medium",
    app_permission="ReadAccounts",
    media=True,
)
"""Static facts of this operation."""

_ERRORS: dict[str, str] = {}


def request(
    *,
    scale_size: ProfileImageScale | Literal["original", "90x90", "195x195", "584x584"],
    account_id: str | int = "~",
    extension_id: str | int = "~",
    content_disposition: ContentDisposition | Literal["Inline", "Attachment"] | None = None,
    content_disposition_filename: str | None = None,
    options: RequestOptions | None = None,
) -> Request:
    """Downloads the extension's profile picture in a fixed size, such as `90x90`, from the media host.

    `GET /restapi/v1.0/account/{accountId}/extension/{extensionId}/profile-image/{scaleSize}`

    Throttling group: Medium. Application permission: ReadAccounts. Served by the media host.

    Args:
        account_id: Account; `~` is the one that is logged in; sent as `accountId`.
        extension_id: Extension; `~` is the one that is logged in; sent as `extensionId`.
        scale_size: `original` | `90x90` | `195x195` | `584x584`; sent as `scaleSize`.
        content_disposition: How the file asks to be shown: `Inline` or `Attachment`; `Inline` | `Attachment`; sent as `contentDisposition`.
        content_disposition_filename: Name under which the file asks to be saved; sent as `contentDispositionFilename`.
        options: settings of this call that differ from the client's.

    Raises:
        ringcentral_api.errors.ApiError: the response is not a success.
    """

    query: list[tuple[str, str]] = []
    if content_disposition is not None:
        query.append(("contentDisposition", _call.text(content_disposition, "content_disposition")))
    if content_disposition_filename is not None:
        query.append(
            ("contentDispositionFilename", _call.text(content_disposition_filename, "content_disposition_filename"))
        )
    headers: dict[str, str] = {"Accept": "image/*"}
    return Request(
        OPERATION,
        f"/restapi/v1.0/account/{_call.segment(account_id, 'account_id')}/extension/{_call.segment(extension_id, 'extension_id')}/profile-image/{_call.segment(scale_size, 'scale_size')}",
        query=query,
        headers=headers,
        options=options,
    )


def parse(response: httpx.Response, drift: DriftPolicy | None = None) -> bytes:
    """Decode a response, or raise the error that it stands for."""
    status = response.status_code
    if status == 200:
        return response.content
    raise _call.failure(response, _ERRORS)


sync = sync_function(request, parse)
sync_detailed = sync_detailed_function(request, parse)
asyncio = async_function(request, parse)
asyncio_detailed = async_detailed_function(request, parse)
