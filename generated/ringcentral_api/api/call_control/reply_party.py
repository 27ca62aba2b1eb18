"""Answers a ringing call with a text or ready phrase in place of a person."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ... import _call
from ..._endpoint import async_detailed_function, async_function, sync_detailed_function, sync_function
from ...client import Operation, Request

if TYPE_CHECKING:
    import httpx

    from ...bodies._call_control import CallPartyReplyDict
    from ...client import Part, RequestOptions
    from ...drift import DriftPolicy
    from ...models._call_control import CallPartyReply, ReplyParty

OPERATION = Operation(
    "reply_party",
    "POST",
    "/restapi/v1.0/account/{accountId}/telephony/sessions/{telephonySessionId}/parties/{partyId}/reply",
    "call_control",
    group="Light",
    app_permission="CallControl",
)
"""Static facts of this operation."""

_ERRORS: dict[str, str] = {
    "400": "ParameterizedErrorResponseModel",
    "403": "ApiErrorResponseModel",
    "404": "ApiErrorResponseModel",
    "409": "ParameterizedErrorResponseModel",
    "415": "ApiErrorResponseModel",
    "500": "ApiErrorResponseModel",
    "503": "ApiErrorResponseModel",
}


def request(
    *,
    telephony_session_id: str | int,
    party_id: str | int,
    body: CallPartyReply | CallPartyReplyDict,
    account_id: str | int = "~",
    options: RequestOptions | None = None,
) -> Request:
    """Answers a ringing call with a text or ready phrase in place of a person.

    `POST /restapi/v1.0/account/{accountId}/telephony/sessions/{telephonySessionId}/parties/{partyId}/reply`

    Throttling group: Light. Application permission: CallControl.

    Args:
        account_id: Account; `~` is the one that is logged in; sent as `accountId`.
        telephony_session_id: Telephony session; sent as `telephonySessionId`.
        party_id: sent as `partyId`.
        body: sent as `application/json`.
        options: settings of this call that differ from the client's.

    Raises:
        ringcentral_api.errors.ApiError: the response is not a success.
    """

    headers: dict[str, str] = {"Accept": "application/json"}
    content: bytes | None = None
    parts: list[Part] | None = None
    content = _call.dump(body, "CallPartyReplyByReplyWithText", "CallPartyReplyByReplyWithPattern", "UnknownVariant")
    headers["Content-Type"] = "application/json"
    return Request(
        OPERATION,
        f"/restapi/v1.0/account/{_call.segment(account_id, 'account_id')}/telephony/sessions/{_call.segment(telephony_session_id, 'telephony_session_id')}/parties/{_call.segment(party_id, 'party_id')}/reply",
        headers=headers,
        content=content,
        parts=parts,
        options=options,
    )


def parse(response: httpx.Response, drift: DriftPolicy | None = None) -> ReplyParty:
    """Decode a response, or raise the error that it stands for."""
    status = response.status_code
    if status == 200:
        from ...models._call_control import ReplyParty

        return _call.decode_model(response, ReplyParty, drift)
    raise _call.failure(response, _ERRORS)


sync = sync_function(request, parse)
sync_detailed = sync_detailed_function(request, parse)
asyncio = async_function(request, parse)
asyncio_detailed = async_detailed_function(request, parse)
