"""Uploads a sound file, or a text to be spoken, as a greeting of the company."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from ... import _call
from ..._endpoint import async_detailed_function, async_function, sync_detailed_function, sync_function
from ...client import Operation, Request

if TYPE_CHECKING:
    import httpx

    from ...bodies._greetings import CreateCompanyGreetingFormDataBodyDict, CreateCompanyGreetingMixedBodyDict
    from ...client import Part, RequestOptions
    from ...drift import DriftPolicy
    from ...models._greetings import (
        CreateCompanyGreetingFormDataBody,
        CreateCompanyGreetingMixedBody,
        CustomCompanyGreetingInfo,
    )

OPERATION = Operation(
    "create_company_greeting",
    "POST",
    "/restapi/v1.0/account/{accountId}/greeting",
    "greetings",
    group="Medium",
    app_permission="EditAccounts",
    user_permission="ReadUserInfo",
    max_body=20971520,
)
"""Static facts of this operation."""

_ERRORS: dict[str, str] = {
    "400": "ParameterizedErrorResponseModel",
    "404": "ApiErrorResponseModel",
    "500": "ApiErrorResponseModel",
    "503": "ApiErrorResponseModel",
}


def request(
    *,
    body: CreateCompanyGreetingFormDataBody
    | CreateCompanyGreetingFormDataBodyDict
    | CreateCompanyGreetingMixedBody
    | CreateCompanyGreetingMixedBodyDict,
    account_id: str | int = "~",
    options: RequestOptions | None = None,
) -> Request:
    """Uploads a sound file, or a text to be spoken, as a greeting of the company.

    `POST /restapi/v1.0/account/{accountId}/greeting`

    Throttling group: Medium.
    Application permission: EditAccounts.
    User permission: ReadUserInfo.
    Largest request body: 20971520 bytes.

    Args:
        account_id: Account; `~` is the one that is logged in; sent as `accountId`.
        body: sent as `multipart/form-data`, `multipart/mixed`.
        options: settings of this call that differ from the client's.

    Raises:
        ringcentral_api.errors.ApiError: the response is not a success.
    """

    headers: dict[str, str] = {"Accept": "application/json"}
    content: bytes | None = None
    parts: list[Part] | None = None
    subtype: Literal["form-data", "mixed"] = "form-data"
    from ...models._greetings import CreateCompanyGreetingFormDataBody

    if isinstance(body, CreateCompanyGreetingFormDataBody):
        parts = _call.parts(body, ("binary",), (), "CreateCompanyGreetingFormDataBody", most=OPERATION.max_body)
    else:
        _call.expect(body, "CreateCompanyGreetingFormDataBody", "CreateCompanyGreetingMixedBody")
        parts = _call.parts(body, ("binary",), (), "CreateCompanyGreetingMixedBody", most=OPERATION.max_body)
        subtype = "mixed"
    return Request(
        OPERATION,
        f"/restapi/v1.0/account/{_call.segment(account_id, 'account_id')}/greeting",
        headers=headers,
        content=content,
        parts=parts,
        multipart=subtype,
        options=options,
    )


def parse(response: httpx.Response, drift: DriftPolicy | None = None) -> CustomCompanyGreetingInfo:
    """Decode a response, or raise the error that it stands for."""
    status = response.status_code
    if status == 200:
        from ...models._greetings import CustomCompanyGreetingInfo

        return _call.decode_model(response, CustomCompanyGreetingInfo, drift)
    raise _call.failure(response, _ERRORS)


sync = sync_function(request, parse)
sync_detailed = sync_detailed_function(request, parse)
asyncio = async_function(request, parse, files=True)
asyncio_detailed = async_detailed_function(request, parse, files=True)
