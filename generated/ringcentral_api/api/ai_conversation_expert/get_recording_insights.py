"""Reads what AI made of one recording: transcript, summary, next steps."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from ... import _call
from ..._endpoint import async_detailed_function, async_function, sync_detailed_function, sync_function
from ...client import Operation, Request

if TYPE_CHECKING:
    from collections.abc import Sequence

    import httpx

    from ...client import RequestOptions
    from ...drift import DriftPolicy
    from ...models._ai_conversation_expert import AIInsightsTypesItem, RecordingDomain, RecordingInsights

OPERATION = Operation(
    "get_recording_insights",
    "GET",
    "/ai/ringsense/v1/public/accounts/{accountId}/domains/{domain}/records/{sourceRecordId}/insights",
    "ai_conversation_expert",
    group="Light",
    app_permission="RingSense",
    max_body=10485760,
)
"""Static facts of this operation."""

_ERRORS: dict[str, str] = {
    "400": "ParameterizedErrorResponseModel",
    "401": "ParameterizedErrorResponseModel",
    "403": "ApiErrorResponseModel",
    "404": "ApiErrorResponseModel",
    "500": "ApiErrorResponseModel",
}


def request(
    *,
    domain: RecordingDomain | Literal["pbx", "rcv", "rcx", "nice-incontact", "ms-teams"],
    source_record_id: str | int,
    account_id: str | int = "~",
    insight_types: AIInsightsTypesItem
    | Literal[
        "NextSteps", "Transcript", "Summary", "Highlights", "BulletedSummary", "AIScore", "CallNotes", "Sentiment"
    ]
    | Sequence[
        AIInsightsTypesItem
        | Literal[
            "NextSteps", "Transcript", "Summary", "Highlights", "BulletedSummary", "AIScore", "CallNotes", "Sentiment"
        ]
    ]
    | None = None,
    options: RequestOptions | None = None,
) -> Request:
    """Reads what AI made of one recording: transcript, summary, next steps.

    `GET /ai/ringsense/v1/public/accounts/{accountId}/domains/{domain}/records/{sourceRecordId}/insights`

    Throttling group: Light. Application permission: RingSense. Largest request body: 10485760 bytes.

    Args:
        account_id: Account; `~` is the one that is logged in; sent as `accountId`.
        domain: `pbx` | `rcv` | `rcx` | `nice-incontact` | `ms-teams`.
        source_record_id: sent as `sourceRecordId`.
        insight_types: `NextSteps` | `Transcript` | `Summary` | `Highlights` | `BulletedSummary` | `AIScore` | ...; sent as `insightTypes`.
        options: settings of this call that differ from the client's.

    Raises:
        ringcentral_api.errors.ApiError: the response is not a success.
    """

    query: list[tuple[str, str]] = []
    if insight_types is not None:
        query.append(("insightTypes", ",".join(_call.several(insight_types, "insight_types"))))
    headers: dict[str, str] = {"Accept": "application/json"}
    return Request(
        OPERATION,
        f"/ai/ringsense/v1/public/accounts/{_call.segment(account_id, 'account_id')}/domains/{_call.segment(domain, 'domain')}/records/{_call.segment(source_record_id, 'source_record_id')}/insights",
        query=query,
        headers=headers,
        options=options,
    )


def parse(response: httpx.Response, drift: DriftPolicy | None = None) -> RecordingInsights:
    """Decode a response, or raise the error that it stands for."""
    status = response.status_code
    if status == 200:
        from ...models._ai_conversation_expert import RecordingInsights

        return _call.decode_model(response, RecordingInsights, drift)
    raise _call.failure(response, _ERRORS)


sync = sync_function(request, parse)
sync_detailed = sync_detailed_function(request, parse)
asyncio = async_function(request, parse)
asyncio_detailed = async_detailed_function(request, parse)
