"""Tells which features the extension may use, and why not where it may not."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ... import _call
from ..._endpoint import async_detailed_function, async_function, sync_detailed_function, sync_function
from ...client import Operation, Request

if TYPE_CHECKING:
    from collections.abc import Sequence

    import httpx

    from ...client import RequestOptions
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
"""Static facts of this operation."""

_ERRORS: dict[str, str] = {}


def request(
    *,
    account_id: str | int = "~",
    extension_id: str | int = "~",
    available_only: bool | None = None,
    feature_id: str | int | Sequence[str | int] | None = None,
    options: RequestOptions | None = None,
) -> Request:
    """Tells which features the extension may use, and why not where it may not.

    `GET /restapi/v1.0/account/{accountId}/extension/{extensionId}/features`

    Throttling group: Medium. Application permission: ReadAccounts. User permission: ReadExtensions.

    Args:
        account_id: Account; `~` is the one that is logged in; sent as `accountId`.
        extension_id: Extension; `~` is the one that is logged in; sent as `extensionId`.
        available_only: the platform's default is `false`; sent as `availableOnly`.
        feature_id: sent as `featureId`.
        options: settings of this call that differ from the client's.

    Raises:
        ringcentral_api.errors.ApiError: the response is not a success.
    """

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
    """Decode a response, or raise the error that it stands for."""
    status = response.status_code
    if status == 200:
        from ...models._user_settings import FeatureList

        return _call.decode_model(response, FeatureList, drift)
    raise _call.failure(response, _ERRORS)


sync = sync_function(request, parse)
sync_detailed = sync_detailed_function(request, parse)
asyncio = async_function(request, parse)
asyncio_detailed = async_detailed_function(request, parse)
