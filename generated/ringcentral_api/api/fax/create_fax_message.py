"""Sends a fax from uploaded files, or repeats an earlier one by its message id."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ... import _call
from ..._endpoint import async_detailed_function, async_function, sync_detailed_function, sync_function
from ...client import Operation, Request

if TYPE_CHECKING:
    import httpx

    from ...bodies._fax import CreateFaxMessageFormDataBodyDict, CreateFaxMessageJsonBodyDict
    from ...client import Part, RequestOptions
    from ...drift import DriftPolicy
    from ...models._fax import CreateFaxMessageFormDataBody, CreateFaxMessageJsonBody, FaxResponse

OPERATION = Operation(
    "create_fax_message",
    "POST",
    "/restapi/v1.0/account/{accountId}/extension/{extensionId}/fax",
    "fax",
    group="Heavy",
    app_permission="Faxes",
    user_permission="OutboundFaxes",
    max_body=57671680,
)
"""Static facts of this operation."""

_ERRORS: dict[str, str] = {}


def request(
    *,
    body: CreateFaxMessageJsonBody
    | CreateFaxMessageJsonBodyDict
    | CreateFaxMessageFormDataBody
    | CreateFaxMessageFormDataBodyDict,
    account_id: str | int = "~",
    extension_id: str | int = "~",
    options: RequestOptions | None = None,
) -> Request:
    """Sends a fax from uploaded files, or repeats an earlier one by its message id.

    `POST /restapi/v1.0/account/{accountId}/extension/{extensionId}/fax`

    Throttling group: Heavy.
    Application permission: Faxes.
    User permission: OutboundFaxes.
    Largest request body: 57671680 bytes.

    Args:
        account_id: Account; `~` is the one that is logged in; sent as `accountId`.
        extension_id: Extension; `~` is the one that is logged in; sent as `extensionId`.
        body: sent as `application/json`, `multipart/form-data`.
        options: settings of this call that differ from the client's.

    Raises:
        ringcentral_api.errors.ApiError: the response is not a success.
    """

    headers: dict[str, str] = {"Accept": "application/json"}
    content: bytes | None = None
    parts: list[Part] | None = None
    from ...models._fax import CreateFaxMessageJsonBody

    if isinstance(body, CreateFaxMessageJsonBody):
        content = _call.dump(body, "CreateFaxMessageJsonBody")
        headers["Content-Type"] = "application/json"
    else:
        _call.expect(body, "CreateFaxMessageJsonBody", "CreateFaxMessageFormDataBody")
        parts = _call.parts(body, ("attachment",), (), "CreateFaxMessageFormDataBody", most=OPERATION.max_body)
    return Request(
        OPERATION,
        f"/restapi/v1.0/account/{_call.segment(account_id, 'account_id')}/extension/{_call.segment(extension_id, 'extension_id')}/fax",
        headers=headers,
        content=content,
        parts=parts,
        options=options,
    )


def parse(response: httpx.Response, drift: DriftPolicy | None = None) -> FaxResponse:
    """Decode a response, or raise the error that it stands for."""
    status = response.status_code
    if status == 200:
        from ...models._fax import FaxResponse

        return _call.decode_model(response, FaxResponse, drift)
    raise _call.failure(response, _ERRORS)


sync = sync_function(request, parse)
sync_detailed = sync_detailed_function(request, parse)
asyncio = async_function(request, parse, files=True)
asyncio_detailed = async_detailed_function(request, parse, files=True)
