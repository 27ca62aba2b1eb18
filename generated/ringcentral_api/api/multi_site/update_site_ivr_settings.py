"""Sets which IVR menu and operator answer a site's calls."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ... import _call
from ..._endpoint import async_detailed_function, async_function, sync_detailed_function, sync_function
from ...client import Operation, Request

if TYPE_CHECKING:
    import httpx

    from ...bodies._multi_site import SiteIVRSettingsUpdateDict
    from ...client import Part, RequestOptions
    from ...drift import DriftPolicy
    from ...models._multi_site import SiteIVRSettings, SiteIVRSettingsUpdate

OPERATION = Operation(
    "update_site_ivr_settings",
    "PUT",
    "/restapi/v1.0/account/{accountId}/sites/{siteId}/ivr",
    "multi_site",
    group="Medium",
    app_permission="EditAccounts",
    user_permission="Sites",
)
"""Static facts of this operation."""

_ERRORS: dict[str, str] = {}


def request(
    *,
    site_id: str | int,
    body: SiteIVRSettingsUpdate | SiteIVRSettingsUpdateDict,
    account_id: str | int = "~",
    options: RequestOptions | None = None,
) -> Request:
    """Sets which IVR menu and operator answer a site's calls.

    `PUT /restapi/v1.0/account/{accountId}/sites/{siteId}/ivr`

    Throttling group: Medium. Application permission: EditAccounts. User permission: Sites.

    Args:
        account_id: Account; `~` is the one that is logged in; sent as `accountId`.
        site_id: Only what belongs to this site; sent as `siteId`.
        body: sent as `application/json`.
        options: settings of this call that differ from the client's.

    Raises:
        ringcentral_api.errors.ApiError: the response is not a success.
    """

    headers: dict[str, str] = {"Accept": "application/json"}
    content: bytes | None = None
    parts: list[Part] | None = None
    content = _call.dump(body, "SiteIVRSettingsUpdate")
    headers["Content-Type"] = "application/json"
    return Request(
        OPERATION,
        f"/restapi/v1.0/account/{_call.segment(account_id, 'account_id')}/sites/{_call.segment(site_id, 'site_id')}/ivr",
        headers=headers,
        content=content,
        parts=parts,
        options=options,
    )


def parse(response: httpx.Response, drift: DriftPolicy | None = None) -> SiteIVRSettings:
    """Decode a response, or raise the error that it stands for."""
    status = response.status_code
    if status == 200:
        from ...models._multi_site import SiteIVRSettings

        return _call.decode_model(response, SiteIVRSettings, drift)
    raise _call.failure(response, _ERRORS)


sync = sync_function(request, parse)
sync_detailed = sync_detailed_function(request, parse)
asyncio = async_function(request, parse)
asyncio_detailed = async_detailed_function(request, parse)
