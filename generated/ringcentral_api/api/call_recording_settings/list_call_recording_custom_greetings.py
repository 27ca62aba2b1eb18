"""Lists the custom announcements that tell callers about recording."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from ... import _call
from ..._endpoint import async_detailed_function, async_function, sync_detailed_function, sync_function
from ...client import Operation, Request

if TYPE_CHECKING:
    import httpx

    from ...client import RequestOptions
    from ...drift import DriftPolicy
    from ...models._call_recording_settings import CallRecordingCustomGreetings, ListCallRecordingCustomGreetingsType

OPERATION = Operation(
    "list_call_recording_custom_greetings",
    "GET",
    "/restapi/v1.0/account/{accountId}/call-recording/custom-greetings",
    "call_recording_settings",
    group="Medium",
    app_permission="ReadAccounts",
    user_permission="ReadCompanyInfo",
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
    account_id: str | int = "~",
    type: ListCallRecordingCustomGreetingsType
    | Literal["StartRecording", "StopRecording", "AutomaticRecording"]
    | None = None,
    options: RequestOptions | None = None,
) -> Request:
    """Lists the custom announcements that tell callers about recording.

    `GET /restapi/v1.0/account/{accountId}/call-recording/custom-greetings`

    Throttling group: Medium. Application permission: ReadAccounts. User permission: ReadCompanyInfo.

    Args:
        account_id: Account; `~` is the one that is logged in; sent as `accountId`.
        type: Only things of this type; `StartRecording` | `StopRecording` | `AutomaticRecording`.
        options: settings of this call that differ from the client's.

    Raises:
        ringcentral_api.errors.ApiError: the response is not a success.
    """

    query: list[tuple[str, str]] = []
    if type is not None:
        query.append(("type", _call.text(type, "type")))
    headers: dict[str, str] = {"Accept": "application/json"}
    return Request(
        OPERATION,
        f"/restapi/v1.0/account/{_call.segment(account_id, 'account_id')}/call-recording/custom-greetings",
        query=query,
        headers=headers,
        options=options,
    )


def parse(response: httpx.Response, drift: DriftPolicy | None = None) -> CallRecordingCustomGreetings:
    """Decode a response, or raise the error that it stands for."""
    status = response.status_code
    if status == 200:
        from ...models._call_recording_settings import CallRecordingCustomGreetings

        return _call.decode_model(response, CallRecordingCustomGreetings, drift)
    raise _call.failure(response, _ERRORS)


sync = sync_function(request, parse)
sync_detailed = sync_detailed_function(request, parse)
asyncio = async_function(request, parse)
asyncio_detailed = async_detailed_function(request, parse)
