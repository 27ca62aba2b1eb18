"""Uploads a sound file, or a text to be spoken, as a greeting of one user."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from ... import _call
from ...client import Operation, Request
from ...types import Response

if TYPE_CHECKING:
    import httpx

    from ...client import AsyncClient, Part, RequestOptions, SyncClient
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
"""The facts of this operation."""

_ERRORS: dict[str, str] = {
    "400": "ParameterizedErrorResponseModel",
    "404": "ApiErrorResponseModel",
    "500": "ApiErrorResponseModel",
    "503": "ApiErrorResponseModel",
}


def request(
    *,
    body: CreateCustomUserGreetingFormDataBody | CreateCustomUserGreetingMixedBody,
    account_id: str = "~",
    extension_id: str = "~",
    apply: bool | None = None,
    options: RequestOptions | None = None,
) -> Request:
    """The request of one call, ready to be sent by any client."""
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
    """Decode an answer, or raise what stands for it."""
    status = response.status_code
    if status == 200:
        from ...models._greetings import CustomUserGreetingInfo

        return _call.decode_model(response, CustomUserGreetingInfo, drift)
    raise _call.failure(response, _ERRORS)


def sync_detailed(
    *,
    client: SyncClient,
    body: CreateCustomUserGreetingFormDataBody | CreateCustomUserGreetingMixedBody,
    account_id: str = "~",
    extension_id: str = "~",
    apply: bool | None = None,
    options: RequestOptions | None = None,
) -> Response[CustomUserGreetingInfo]:
    """The same as `sync`, with status and headers."""
    response = client.send(
        request(account_id=account_id, extension_id=extension_id, apply=apply, body=body, options=options)
    )
    return Response(response, parse(response, client.drift))


def sync(
    *,
    client: SyncClient,
    body: CreateCustomUserGreetingFormDataBody | CreateCustomUserGreetingMixedBody,
    account_id: str = "~",
    extension_id: str = "~",
    apply: bool | None = None,
    options: RequestOptions | None = None,
) -> CustomUserGreetingInfo:
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
        options: what this call has different from the client's settings.

    Raises:
        ringcentral_api.errors.ApiError: the platform answered with anything but success.
    """

    return parse(
        client.send(request(account_id=account_id, extension_id=extension_id, apply=apply, body=body, options=options)),
        client.drift,
    )


async def asyncio_detailed(
    *,
    client: AsyncClient,
    body: CreateCustomUserGreetingFormDataBody | CreateCustomUserGreetingMixedBody,
    account_id: str = "~",
    extension_id: str = "~",
    apply: bool | None = None,
    options: RequestOptions | None = None,
) -> Response[CustomUserGreetingInfo]:
    """The same as `asyncio`, with status and headers."""
    response = await client.send(
        await _call.in_thread(
            lambda: request(account_id=account_id, extension_id=extension_id, apply=apply, body=body, options=options)
        )
    )
    return Response(response, parse(response, client.drift))


async def asyncio(
    *,
    client: AsyncClient,
    body: CreateCustomUserGreetingFormDataBody | CreateCustomUserGreetingMixedBody,
    account_id: str = "~",
    extension_id: str = "~",
    apply: bool | None = None,
    options: RequestOptions | None = None,
) -> CustomUserGreetingInfo:
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
        options: what this call has different from the client's settings.

    Raises:
        ringcentral_api.errors.ApiError: the platform answered with anything but success.
    """

    return parse(
        await client.send(
            await _call.in_thread(
                lambda: request(
                    account_id=account_id, extension_id=extension_id, apply=apply, body=body, options=options
                )
            )
        ),
        client.drift,
    )
