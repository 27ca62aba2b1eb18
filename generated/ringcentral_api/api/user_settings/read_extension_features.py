"""Tells which features the extension may use, and why not where it may not."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ... import _call
from ...client import Operation, Request
from ...types import Response

if TYPE_CHECKING:
    from collections.abc import Sequence

    import httpx

    from ...client import AsyncClient, RequestOptions, SyncClient
    from ...drift import DriftPolicy
    from ...models._user_settings import FeatureList

OPERATION = Operation(
    "read_extension_features",
    "GET",
    "/restapi/v1.0/account/{accountId}/extension/{extensionId}/features",
    "user_settings",
    group="Medium",
    app_permission="ReadAccounts",
    user_permission="ReadExtensions",
)
"""The facts of this operation."""

_ERRORS: dict[str, str] = {}


def request(
    *,
    account_id: str = "~",
    extension_id: str = "~",
    available_only: bool | None = None,
    feature_id: str | Sequence[str] | None = None,
    options: RequestOptions | None = None,
) -> Request:
    """The request of one call, ready to be sent by any client."""
    query: list[tuple[str, str]] = []
    if available_only is not None:
        query.append(("availableOnly", _call.text(available_only, "available_only")))
    if feature_id is not None:
        query.extend(("featureId", item) for item in _call.several(feature_id, "feature_id"))
    headers: dict[str, str] = {"Accept": "application/json"}
    return Request(
        OPERATION,
        f"/restapi/v1.0/account/{_call.segment(account_id, 'account_id')}/extension/{_call.segment(extension_id, 'extension_id')}/features",
        query=query,
        headers=headers,
        options=options,
    )


def parse(response: httpx.Response, drift: DriftPolicy | None = None) -> FeatureList:
    """Decode an answer, or raise what stands for it."""
    status = response.status_code
    if status == 200:
        from ...models._user_settings import FeatureList

        return _call.decode_model(response, FeatureList, drift)
    raise _call.failure(response, _ERRORS)


def sync_detailed(
    *,
    client: SyncClient,
    account_id: str = "~",
    extension_id: str = "~",
    available_only: bool | None = None,
    feature_id: str | Sequence[str] | None = None,
    options: RequestOptions | None = None,
) -> Response[FeatureList]:
    """The same as `sync`, with status and headers."""
    response = client.send(
        request(
            account_id=account_id,
            extension_id=extension_id,
            available_only=available_only,
            feature_id=feature_id,
            options=options,
        )
    )
    return Response(response, parse(response, client.drift))


def sync(
    *,
    client: SyncClient,
    account_id: str = "~",
    extension_id: str = "~",
    available_only: bool | None = None,
    feature_id: str | Sequence[str] | None = None,
    options: RequestOptions | None = None,
) -> FeatureList:
    """Tells which features the extension may use, and why not where it may not.

    `GET /restapi/v1.0/account/{accountId}/extension/{extensionId}/features`

    Throttling group: Medium. Application permission: ReadAccounts. User permission: ReadExtensions.

    Args:
        account_id: Account; `~` is the one that is logged in; sent as `accountId`.
        extension_id: Extension; `~` is the one that is logged in; sent as `extensionId`.
        available_only: the platform's default is `false`; sent as `availableOnly`.
        feature_id: sent as `featureId`.
        options: what this call has different from the client's settings.

    Raises:
        ringcentral_api.errors.ApiError: the platform answered with anything but success.
    """

    return parse(
        client.send(
            request(
                account_id=account_id,
                extension_id=extension_id,
                available_only=available_only,
                feature_id=feature_id,
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
    available_only: bool | None = None,
    feature_id: str | Sequence[str] | None = None,
    options: RequestOptions | None = None,
) -> Response[FeatureList]:
    """The same as `asyncio`, with status and headers."""
    response = await client.send(
        request(
            account_id=account_id,
            extension_id=extension_id,
            available_only=available_only,
            feature_id=feature_id,
            options=options,
        )
    )
    return Response(response, parse(response, client.drift))


async def asyncio(
    *,
    client: AsyncClient,
    account_id: str = "~",
    extension_id: str = "~",
    available_only: bool | None = None,
    feature_id: str | Sequence[str] | None = None,
    options: RequestOptions | None = None,
) -> FeatureList:
    """Tells which features the extension may use, and why not where it may not.

    `GET /restapi/v1.0/account/{accountId}/extension/{extensionId}/features`

    Throttling group: Medium. Application permission: ReadAccounts. User permission: ReadExtensions.

    Args:
        account_id: Account; `~` is the one that is logged in; sent as `accountId`.
        extension_id: Extension; `~` is the one that is logged in; sent as `extensionId`.
        available_only: the platform's default is `false`; sent as `availableOnly`.
        feature_id: sent as `featureId`.
        options: what this call has different from the client's settings.

    Raises:
        ringcentral_api.errors.ApiError: the platform answered with anything but success.
    """

    return parse(
        await client.send(
            request(
                account_id=account_id,
                extension_id=extension_id,
                available_only=available_only,
                feature_id=feature_id,
                options=options,
            )
        ),
        client.drift,
    )
