"""The operations of AI Conversation Expert as methods."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

if TYPE_CHECKING:
    from collections.abc import Sequence

    from ...client import AsyncClient, RequestOptions, SyncClient
    from ...models._ai_conversation_expert import (
        AIInsightsTypesItem,
        RecordingDomain,
        RecordingInsights,
        SessionsInsightsResource,
    )


class AIConversationExpertApi:
    """AI Conversation Expert."""

    __slots__ = ("_client",)

    def __init__(self, client: SyncClient) -> None:
        self._client = client

    def get_recording_insights(
        self,
        *,
        domain: RecordingDomain | Literal["pbx", "rcv", "rcx", "nice-incontact", "ms-teams"],
        source_record_id: str,
        account_id: str = "~",
        insight_types: AIInsightsTypesItem
        | Literal[
            "NextSteps", "Transcript", "Summary", "Highlights", "BulletedSummary", "AIScore", "CallNotes", "Sentiment"
        ]
        | Sequence[
            AIInsightsTypesItem
            | Literal[
                "NextSteps",
                "Transcript",
                "Summary",
                "Highlights",
                "BulletedSummary",
                "AIScore",
                "CallNotes",
                "Sentiment",
            ]
        ]
        | None = None,
        options: RequestOptions | None = None,
    ) -> RecordingInsights:
        """Reads what AI made of one recording: transcript, summary, next steps.

        `GET /ai/ringsense/v1/public/accounts/{accountId}/domains/{domain}/records/{sourceRecordId}/insights`

        Throttling group: Light. Application permission: RingSense. Largest request body: 10485760 bytes.

        Args:
            account_id: Account; `~` is the one that is logged in; sent as `accountId`.
            domain: `pbx` | `rcv` | `rcx` | `nice-incontact` | `ms-teams`.
            source_record_id: sent as `sourceRecordId`.
            insight_types: `NextSteps` | `Transcript` | `Summary` | `Highlights` | `BulletedSummary` | `AIScore` | ...; sent as `insightTypes`.
            options: what this call has different from the client's settings.

        Raises:
            ringcentral_api.errors.ApiError: the platform answered with anything but success.
        """

        from .get_recording_insights import sync

        return sync(
            client=self._client,
            account_id=account_id,
            domain=domain,
            source_record_id=source_record_id,
            insight_types=insight_types,
            options=options,
        )

    def get_session_insights(
        self,
        *,
        domain: RecordingDomain | Literal["pbx", "rcv", "rcx", "nice-incontact", "ms-teams"],
        source_session_id: str,
        account_id: str = "~",
        insight_types: AIInsightsTypesItem
        | Literal[
            "NextSteps", "Transcript", "Summary", "Highlights", "BulletedSummary", "AIScore", "CallNotes", "Sentiment"
        ]
        | Sequence[
            AIInsightsTypesItem
            | Literal[
                "NextSteps",
                "Transcript",
                "Summary",
                "Highlights",
                "BulletedSummary",
                "AIScore",
                "CallNotes",
                "Sentiment",
            ]
        ]
        | None = None,
        options: RequestOptions | None = None,
    ) -> SessionsInsightsResource:
        """Reads what AI made of all recordings of one session.

        `GET /ai/ringsense/v1/public/accounts/{accountId}/domains/{domain}/sessions/{sourceSessionId}/insights`

        Throttling group: Light. Application permission: RingSense. Largest request body: 10485760 bytes.

        Args:
            account_id: Account; `~` is the one that is logged in; sent as `accountId`.
            domain: `pbx` | `rcv` | `rcx` | `nice-incontact` | `ms-teams`.
            source_session_id: sent as `sourceSessionId`.
            insight_types: `NextSteps` | `Transcript` | `Summary` | `Highlights` | `BulletedSummary` | `AIScore` | ...; sent as `insightTypes`.
            options: what this call has different from the client's settings.

        Raises:
            ringcentral_api.errors.ApiError: the platform answered with anything but success.
        """

        from .get_session_insights import sync

        return sync(
            client=self._client,
            account_id=account_id,
            domain=domain,
            source_session_id=source_session_id,
            insight_types=insight_types,
            options=options,
        )


class AsyncAIConversationExpertApi:
    """AI Conversation Expert, for asyncio."""

    __slots__ = ("_client",)

    def __init__(self, client: AsyncClient) -> None:
        self._client = client

    async def get_recording_insights(
        self,
        *,
        domain: RecordingDomain | Literal["pbx", "rcv", "rcx", "nice-incontact", "ms-teams"],
        source_record_id: str,
        account_id: str = "~",
        insight_types: AIInsightsTypesItem
        | Literal[
            "NextSteps", "Transcript", "Summary", "Highlights", "BulletedSummary", "AIScore", "CallNotes", "Sentiment"
        ]
        | Sequence[
            AIInsightsTypesItem
            | Literal[
                "NextSteps",
                "Transcript",
                "Summary",
                "Highlights",
                "BulletedSummary",
                "AIScore",
                "CallNotes",
                "Sentiment",
            ]
        ]
        | None = None,
        options: RequestOptions | None = None,
    ) -> RecordingInsights:
        """Reads what AI made of one recording: transcript, summary, next steps.

        `GET /ai/ringsense/v1/public/accounts/{accountId}/domains/{domain}/records/{sourceRecordId}/insights`

        Throttling group: Light. Application permission: RingSense. Largest request body: 10485760 bytes.

        Args:
            account_id: Account; `~` is the one that is logged in; sent as `accountId`.
            domain: `pbx` | `rcv` | `rcx` | `nice-incontact` | `ms-teams`.
            source_record_id: sent as `sourceRecordId`.
            insight_types: `NextSteps` | `Transcript` | `Summary` | `Highlights` | `BulletedSummary` | `AIScore` | ...; sent as `insightTypes`.
            options: what this call has different from the client's settings.

        Raises:
            ringcentral_api.errors.ApiError: the platform answered with anything but success.
        """

        from .get_recording_insights import asyncio

        return await asyncio(
            client=self._client,
            account_id=account_id,
            domain=domain,
            source_record_id=source_record_id,
            insight_types=insight_types,
            options=options,
        )

    async def get_session_insights(
        self,
        *,
        domain: RecordingDomain | Literal["pbx", "rcv", "rcx", "nice-incontact", "ms-teams"],
        source_session_id: str,
        account_id: str = "~",
        insight_types: AIInsightsTypesItem
        | Literal[
            "NextSteps", "Transcript", "Summary", "Highlights", "BulletedSummary", "AIScore", "CallNotes", "Sentiment"
        ]
        | Sequence[
            AIInsightsTypesItem
            | Literal[
                "NextSteps",
                "Transcript",
                "Summary",
                "Highlights",
                "BulletedSummary",
                "AIScore",
                "CallNotes",
                "Sentiment",
            ]
        ]
        | None = None,
        options: RequestOptions | None = None,
    ) -> SessionsInsightsResource:
        """Reads what AI made of all recordings of one session.

        `GET /ai/ringsense/v1/public/accounts/{accountId}/domains/{domain}/sessions/{sourceSessionId}/insights`

        Throttling group: Light. Application permission: RingSense. Largest request body: 10485760 bytes.

        Args:
            account_id: Account; `~` is the one that is logged in; sent as `accountId`.
            domain: `pbx` | `rcv` | `rcx` | `nice-incontact` | `ms-teams`.
            source_session_id: sent as `sourceSessionId`.
            insight_types: `NextSteps` | `Transcript` | `Summary` | `Highlights` | `BulletedSummary` | `AIScore` | ...; sent as `insightTypes`.
            options: what this call has different from the client's settings.

        Raises:
            ringcentral_api.errors.ApiError: the platform answered with anything but success.
        """

        from .get_session_insights import asyncio

        return await asyncio(
            client=self._client,
            account_id=account_id,
            domain=domain,
            source_session_id=source_session_id,
            insight_types=insight_types,
            options=options,
        )
