"""Adds a personal contact to the extension's address book."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ... import _call
from ..._endpoint import async_detailed_function, async_function, sync_detailed_function, sync_function
from ...client import Operation, Request

if TYPE_CHECKING:
    import httpx

    from ...bodies._external_contacts import PersonalContactRequestDict
    from ...client import Part, RequestOptions
    from ...drift import DriftPolicy
    from ...models._external_contacts import PersonalContact, PersonalContactRequest

OPERATION = Operation(
    "create_contact",
    "POST",
    "/restapi/v1.0/account/{accountId}/extension/{extensionId}/address-book/contact",
    "external_contacts",
    group="Heavy",
    app_permission="Contacts",
    user_permission="EditPersonalContacts",
)
"""Static facts of this operation."""

_ERRORS: dict[str, str] = {}


def request(
    *,
    body: PersonalContactRequest | PersonalContactRequestDict,
    account_id: str | int = "~",
    extension_id: str | int = "~",
    dialing_plan: str | None = None,
    options: RequestOptions | None = None,
) -> Request:
    """Adds a personal contact to the extension's address book.

    `POST /restapi/v1.0/account/{accountId}/extension/{extensionId}/address-book/contact`

    Throttling group: Heavy. Application permission: Contacts. User permission: EditPersonalContacts.

    Args:
        account_id: Account; `~` is the one that is logged in; sent as `accountId`.
        extension_id: Extension; `~` is the one that is logged in; sent as `extensionId`.
        dialing_plan: sent as `dialingPlan`.
        body: sent as `application/json`.
        options: settings of this call that differ from the client's.

    Raises:
        ringcentral_api.errors.ApiError: the response is not a success.
    """

    query: list[tuple[str, str]] = []
    if dialing_plan is not None:
        query.append(("dialingPlan", _call.text(dialing_plan, "dialing_plan")))
    headers: dict[str, str] = {"Accept": "application/json"}
    content: bytes | None = None
    parts: list[Part] | None = None
    content = _call.dump(body, "PersonalContactRequest")
    headers["Content-Type"] = "application/json"
    return Request(
        OPERATION,
        f"/restapi/v1.0/account/{_call.segment(account_id, 'account_id')}/extension/{_call.segment(extension_id, 'extension_id')}/address-book/contact",
        query=query,
        headers=headers,
        content=content,
        parts=parts,
        options=options,
    )


def parse(response: httpx.Response, drift: DriftPolicy | None = None) -> PersonalContact:
    """Decode a response, or raise the error that it stands for."""
    status = response.status_code
    if status == 200:
        from ...models._external_contacts import PersonalContact

        return _call.decode_model(response, PersonalContact, drift)
    raise _call.failure(response, _ERRORS)


sync = sync_function(request, parse)
sync_detailed = sync_detailed_function(request, parse)
asyncio = async_function(request, parse)
asyncio_detailed = async_detailed_function(request, parse)
