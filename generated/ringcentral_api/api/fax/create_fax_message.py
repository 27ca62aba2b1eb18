"""Sends a fax from uploaded files, or repeats an earlier one by its message id."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ... import _call
from ...client import Operation, Request
from ...types import Response

if TYPE_CHECKING:
    import httpx

    from ...client import AsyncClient, Part, RequestOptions, SyncClient
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
"""The facts of this operation."""

_ERRORS: dict[str, str] = {}


def request(
    *,
    body: CreateFaxMessageJsonBody | CreateFaxMessageFormDataBody,
    account_id: str = "~",
    extension_id: str = "~",
    options: RequestOptions | None = None,
) -> Request:
    """The request of one call, ready to be sent by any client."""
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
    """Decode an answer, or raise what stands for it."""
    status = response.status_code
    if status == 200:
        from ...models._fax import FaxResponse

        return _call.decode_model(response, FaxResponse, drift)
    raise _call.failure(response, _ERRORS)


def sync_detailed(
    *,
    client: SyncClient,
    body: CreateFaxMessageJsonBody | CreateFaxMessageFormDataBody,
    account_id: str = "~",
    extension_id: str = "~",
    options: RequestOptions | None = None,
) -> Response[FaxResponse]:
    """The same as `sync`, with status and headers."""
    response = client.send(request(account_id=account_id, extension_id=extension_id, body=body, options=options))
    return Response(response, parse(response, client.drift))


def sync(
    *,
    client: SyncClient,
    body: CreateFaxMessageJsonBody | CreateFaxMessageFormDataBody,
    account_id: str = "~",
    extension_id: str = "~",
    options: RequestOptions | None = None,
) -> FaxResponse:
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
        options: what this call has different from the client's settings.

    Raises:
        ringcentral_api.errors.ApiError: the platform answered with anything but success.
    """

    return parse(
        client.send(request(account_id=account_id, extension_id=extension_id, body=body, options=options)), client.drift
    )


async def asyncio_detailed(
    *,
    client: AsyncClient,
    body: CreateFaxMessageJsonBody | CreateFaxMessageFormDataBody,
    account_id: str = "~",
    extension_id: str = "~",
    options: RequestOptions | None = None,
) -> Response[FaxResponse]:
    """The same as `asyncio`, with status and headers."""
    response = await client.send(
        await _call.in_thread(
            lambda: request(account_id=account_id, extension_id=extension_id, body=body, options=options)
        )
    )
    return Response(response, parse(response, client.drift))


async def asyncio(
    *,
    client: AsyncClient,
    body: CreateFaxMessageJsonBody | CreateFaxMessageFormDataBody,
    account_id: str = "~",
    extension_id: str = "~",
    options: RequestOptions | None = None,
) -> FaxResponse:
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
        options: what this call has different from the client's settings.

    Raises:
        ringcentral_api.errors.ApiError: the platform answered with anything but success.
    """

    return parse(
        await client.send(
            await _call.in_thread(
                lambda: request(account_id=account_id, extension_id=extension_id, body=body, options=options)
            )
        ),
        client.drift,
    )
