"""Pages through the phones and soft phones of one extension."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from ... import _call
from ..._endpoint import async_detailed_function, async_function, sync_detailed_function, sync_function
from ...client import Operation, Request

if TYPE_CHECKING:
    from collections.abc import Sequence

    import httpx

    from ...client import RequestOptions
    from ...drift import DriftPolicy
    from ...models._devices import (
        DeviceFeatureEnum,
        ExtensionDevices,
        ListExtensionDevicesLinePooling,
        ListExtensionDevicesTypeItem,
        PhoneLineTypeEnum,
    )

OPERATION = Operation(
    "list_extension_devices",
    "GET",
    "/restapi/v1.0/account/{accountId}/extension/{extensionId}/device",
    "devices",
    group="Light",
    app_permission="ReadAccounts",
    user_permission="ReadUserDevices",
)
"""Static facts of this operation."""

_ERRORS: dict[str, str] = {}


def request(
    *,
    account_id: str | int = "~",
    extension_id: str | int = "~",
    page: int | None = None,
    per_page: int | None = None,
    line_pooling: ListExtensionDevicesLinePooling | Literal["Host", "Guest", "None"] | None = None,
    feature: DeviceFeatureEnum
    | Literal["BLA", "CommonPhone", "Intercom", "Paging", "HELD"]
    | Sequence[DeviceFeatureEnum | Literal["BLA", "CommonPhone", "Intercom", "Paging", "HELD"]]
    | None = None,
    type: ListExtensionDevicesTypeItem
    | Literal["HardPhone", "SoftPhone", "OtherPhone", "WebRTC", "Room"]
    | Sequence[ListExtensionDevicesTypeItem | Literal["HardPhone", "SoftPhone", "OtherPhone", "WebRTC", "Room"]]
    | None = None,
    line_type: PhoneLineTypeEnum
    | Literal["Unknown", "Standalone", "StandaloneFree", "BlaPrimary", "BlaSecondary"]
    | Sequence[PhoneLineTypeEnum | Literal["Unknown", "Standalone", "StandaloneFree", "BlaPrimary", "BlaSecondary"]]
    | None = None,
    options: RequestOptions | None = None,
) -> Request:
    """Pages through the phones and soft phones of one extension.

    `GET /restapi/v1.0/account/{accountId}/extension/{extensionId}/device`

    Throttling group: Light. Application permission: ReadAccounts. User permission: ReadUserDevices.

    Args:
        account_id: Account; `~` is the one that is logged in; sent as `accountId`.
        extension_id: Extension; `~` is the one that is logged in; sent as `extensionId`.
        page: Number of the page, from 1; the platform's default is `1`; at least 1; at most 1000.
        per_page: How many records a page has; the platform's default is `100`; at least 1; at most 1000; sent as `perPage`.
        line_pooling: `Host` | `Guest` | `None`; sent as `linePooling`.
        feature: `BLA` | `CommonPhone` | `Intercom` | `Paging` | `HELD`.
        type: Only things of this type; `HardPhone` | `SoftPhone` | `OtherPhone` | `WebRTC` | `Room`.
        line_type: `Unknown` | `Standalone` | `StandaloneFree` | `BlaPrimary` | `BlaSecondary`; sent as `lineType`.
        options: settings of this call that differ from the client's.

    Raises:
        ringcentral_api.errors.ApiError: the response is not a success.
    """

    query: list[tuple[str, str]] = []
    if page is not None:
        query.append(("page", _call.text(page, "page")))
    if per_page is not None:
        query.append(("perPage", _call.text(per_page, "per_page")))
    if line_pooling is not None:
        query.append(("linePooling", _call.text(line_pooling, "line_pooling")))
    if feature is not None:
        query.extend(("feature", item) for item in _call.several(feature, "feature"))
    if type is not None:
        query.extend(("type", item) for item in _call.several(type, "type"))
    if line_type is not None:
        query.extend(("lineType", item) for item in _call.several(line_type, "line_type"))
    headers: dict[str, str] = {"Accept": "application/json"}
    return Request(
        OPERATION,
        f"/restapi/v1.0/account/{_call.segment(account_id, 'account_id')}/extension/{_call.segment(extension_id, 'extension_id')}/device",
        query=query,
        headers=headers,
        options=options,
    )


def parse(response: httpx.Response, drift: DriftPolicy | None = None) -> ExtensionDevices:
    """Decode a response, or raise the error that it stands for."""
    status = response.status_code
    if status == 200:
        from ...models._devices import ExtensionDevices

        return _call.decode_model(response, ExtensionDevices, drift)
    raise _call.failure(response, _ERRORS)


sync = sync_function(request, parse)
sync_detailed = sync_detailed_function(request, parse)
asyncio = async_function(request, parse)
asyncio_detailed = async_detailed_function(request, parse)
