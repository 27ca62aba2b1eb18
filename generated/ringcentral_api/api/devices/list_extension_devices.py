"""Pages through the phones and soft phones of one extension."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from ... import _call
from ...client import Operation, Request
from ...types import Response

if TYPE_CHECKING:
    from collections.abc import Sequence

    import httpx

    from ...client import AsyncClient, RequestOptions, SyncClient
    from ...drift import DriftPolicy
    from ...models._devices import (
        DeviceFeatureEnum,
        GetExtensionDevicesResponse,
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
"""The facts of this operation."""

_ERRORS: dict[str, str] = {}


def request(
    *,
    account_id: str = "~",
    extension_id: str = "~",
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
    """The request of one call, ready to be sent by any client."""
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


def parse(response: httpx.Response, drift: DriftPolicy | None = None) -> GetExtensionDevicesResponse:
    """Decode an answer, or raise what stands for it."""
    status = response.status_code
    if status == 200:
        from ...models._devices import GetExtensionDevicesResponse

        return _call.decode_model(response, GetExtensionDevicesResponse, drift)
    raise _call.failure(response, _ERRORS)


def sync_detailed(
    *,
    client: SyncClient,
    account_id: str = "~",
    extension_id: str = "~",
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
) -> Response[GetExtensionDevicesResponse]:
    """The same as `sync`, with status and headers."""
    response = client.send(
        request(
            account_id=account_id,
            extension_id=extension_id,
            page=page,
            per_page=per_page,
            line_pooling=line_pooling,
            feature=feature,
            type=type,
            line_type=line_type,
            options=options,
        )
    )
    return Response(response, parse(response, client.drift))


def sync(
    *,
    client: SyncClient,
    account_id: str = "~",
    extension_id: str = "~",
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
) -> GetExtensionDevicesResponse:
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
        options: what this call has different from the client's settings.

    Raises:
        ringcentral_api.errors.ApiError: the platform answered with anything but success.
    """

    return parse(
        client.send(
            request(
                account_id=account_id,
                extension_id=extension_id,
                page=page,
                per_page=per_page,
                line_pooling=line_pooling,
                feature=feature,
                type=type,
                line_type=line_type,
                options=options,
            )
        ),
        client.drift,
    )


async def asyncio_detailed(
    *,
    client: AsyncClient,
    account_id: str = "~",
    extension_id: str = "~",
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
) -> Response[GetExtensionDevicesResponse]:
    """The same as `asyncio`, with status and headers."""
    response = await client.send(
        request(
            account_id=account_id,
            extension_id=extension_id,
            page=page,
            per_page=per_page,
            line_pooling=line_pooling,
            feature=feature,
            type=type,
            line_type=line_type,
            options=options,
        )
    )
    return Response(response, parse(response, client.drift))


async def asyncio(
    *,
    client: AsyncClient,
    account_id: str = "~",
    extension_id: str = "~",
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
) -> GetExtensionDevicesResponse:
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
        options: what this call has different from the client's settings.

    Raises:
        ringcentral_api.errors.ApiError: the platform answered with anything but success.
    """

    return parse(
        await client.send(
            request(
                account_id=account_id,
                extension_id=extension_id,
                page=page,
                per_page=per_page,
                line_pooling=line_pooling,
                feature=feature,
                type=type,
                line_type=line_type,
                options=options,
            )
        ),
        client.drift,
    )
