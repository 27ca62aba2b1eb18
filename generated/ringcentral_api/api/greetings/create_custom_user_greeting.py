"""Uploads a sound file, or a text to be spoken, as a greeting of one user."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from ... import _call
from ..._endpoint import async_detailed_function, async_function, sync_detailed_function, sync_function
from ...client import Operation, Request

if TYPE_CHECKING:
    import httpx

    from ...bodies._greetings import CreateCustomUserGreetingFormDataBodyDict, CreateCustomUserGreetingMixedBodyDict
    from ...client import Part, RequestOptions
    from ...drift import DriftPolicy
    from ...models._greetings import (
        CreateCustomUserGreetingFormDataBody,
        CreateCustomUserGreetingMixedBody,
        CustomUserGreetingInfo,
    )

OPERATION = Operation(
    "create_custom_user_greeting",
    "POST",
    "/restapi/v1.0/account/{accountId}/extension/{extensionId}/greeting",
    "greetings",
    group="Heavy",
    app_permission="EditExtensions",
    user_permission="EditUserAnsweringRules",
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
    body: CreateCustomUserGreetingFormDataBody
    | CreateCustomUserGreetingFormDataBodyDict
    | CreateCustomUserGreetingMixedBody
    | CreateCustomUserGreetingMixedBodyDict,
    account_id: str | int = "~",
    extension_id: str | int = "~",
    apply: bool | None = None,
    options: RequestOptions | None = None,
) -> Request:
    """Uploads a sound file, or a text to be spoken, as a greeting of one user.

    `POST /restapi/v1.0/account/{accountId}/extension/{extensionId}/greeting`

    Throttling group: Heavy.
    Application permission: EditExtensions.
    User permission: EditUserAnsweringRules.
    Largest request body: 20971520 bytes.

    Args:
        account_id: Account; `~` is the one that is logged in; sent as `accountId`.
        extension_id: Extension; `~` is the one that is logged in; sent as `extensionId`.
        apply: the platform's default is `true`.
        body: sent as `multipart/form-data`, `multipart/mixed`.
        options: settings of this call that differ from the client's.

    Raises:
        ringcentral_api.errors.ApiError: the response is not a success.
    """

    query: list[tuple[str, str]] = []
    if apply is not None:
        query.append(("apply", _call.text(apply, "apply")))
    headers: dict[str, str] = {"Accept": "application/json"}
    content: bytes | None = None
    parts: list[Part] | None = None
    subtype: Literal["form-data", "mixed"] = "form-data"
    from ...models._greetings import CreateCustomUserGreetingFormDataBody

    if isinstance(body, CreateCustomUserGreetingFormDataBody):
        parts = _call.parts(body, ("binary",), (), "CreateCustomUserGreetingFormDataBody", most=OPERATION.max_body)
    else:
        _call.expect(body, "CreateCustomUserGreetingFormDataBody", "CreateCustomUserGreetingMixedBody")
        parts = _call.parts(body, ("binary",), (), "CreateCustomUserGreetingMixedBody", most=OPERATION.max_body)
        subtype = "mixed"
    return Request(
        OPERATION,
        f"/restapi/v1.0/account/{_call.segment(account_id, 'account_id')}/extension/{_call.segment(extension_id, 'extension_id')}/greeting",
        query=query,
        headers=headers,
        content=content,
        parts=parts,
        multipart=subtype,
        options=options,
    )


def parse(response: httpx.Response, drift: DriftPolicy | None = None) -> CustomUserGreetingInfo:
    """Decode a response, or raise the error that it stands for."""
    status = response.status_code
    if status == 200:
        from ...models._greetings import CustomUserGreetingInfo

        return _call.decode_model(response, CustomUserGreetingInfo, drift)
    raise _call.failure(response, _ERRORS)


sync = sync_function(request, parse)
sync_detailed = sync_detailed_function(request, parse)
asyncio = async_function(request, parse, files=True)
asyncio_detailed = async_detailed_function(request, parse, files=True)
