"""The operations of State-based Rules as methods."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

if TYPE_CHECKING:
    from ...client import AsyncClient, RequestOptions, SyncClient
    from ...models._state_based_rules import (
        CommStateBasedRuleResource,
        CommStateBasedRulesResource,
        CommStateBasedRuleUpdateRequest,
        CommStateId,
    )


class StateBasedRulesApi:
    """State-based Rules."""

    __slots__ = ("_client",)

    def __init__(self, client: SyncClient) -> None:
        self._client = client

    def list_voice_state_based_rules(
        self,
        *,
        account_id: str = "~",
        extension_id: str = "~",
        page: int | None = None,
        per_page: int | None = None,
        options: RequestOptions | None = None,
    ) -> CommStateBasedRulesResource:
        """Pages through what happens to a user's calls in each state.

        `GET /restapi/v2/accounts/{accountId}/extensions/{extensionId}/comm-handling/voice/state-rules`

        Throttling group: Medium. Application permission: ReadAccounts.

        Args:
            account_id: Account; `~` is the one that is logged in; sent as `accountId`.
            extension_id: Extension; `~` is the one that is logged in; sent as `extensionId`.
            page: Number of the page, from 1; the platform's default is `1`; at least 1; at most 1000.
            per_page: How many records a page has; the platform's default is `100`; at least 1; at most 1000; sent as `perPage`.
            options: what this call has different from the client's settings.

        Raises:
            ringcentral_api.errors.ApiError: the platform answered with anything but success.
        """

        from .list_voice_state_based_rules import sync

        return sync(
            client=self._client,
            account_id=account_id,
            extension_id=extension_id,
            page=page,
            per_page=per_page,
            options=options,
        )

    def read_voice_state_based_rule(
        self,
        *,
        state_id: CommStateId | Literal["after-hours", "work-hours", "dnd", "forward-all-calls", "agent"],
        account_id: str = "~",
        extension_id: str = "~",
        options: RequestOptions | None = None,
    ) -> CommStateBasedRuleResource:
        """Reads what happens to a user's calls in one state.

        `GET /restapi/v2/accounts/{accountId}/extensions/{extensionId}/comm-handling/voice/state-rules/{stateId}`

        Throttling group: Medium. Application permission: ReadAccounts.

        Args:
            account_id: Account; `~` is the one that is logged in; sent as `accountId`.
            extension_id: Extension; `~` is the one that is logged in; sent as `extensionId`.
            state_id: `after-hours` | `work-hours` | `dnd` | `forward-all-calls` | `agent`; sent as `stateId`.
            options: what this call has different from the client's settings.

        Raises:
            ringcentral_api.errors.ApiError: the platform answered with anything but success.
        """

        from .read_voice_state_based_rule import sync

        return sync(
            client=self._client, account_id=account_id, extension_id=extension_id, state_id=state_id, options=options
        )

    def update_voice_state_based_rule(
        self,
        *,
        state_id: CommStateId | Literal["after-hours", "work-hours", "dnd", "forward-all-calls", "agent"],
        body: CommStateBasedRuleUpdateRequest,
        account_id: str = "~",
        extension_id: str = "~",
        options: RequestOptions | None = None,
    ) -> CommStateBasedRuleResource:
        """Changes what happens to a user's calls in one state.

        `PATCH /restapi/v2/accounts/{accountId}/extensions/{extensionId}/comm-handling/voice/state-rules/{stateId}`

        Throttling group: Medium. Application permission: EditExtensions.

        Args:
            account_id: Account; `~` is the one that is logged in; sent as `accountId`.
            extension_id: Extension; `~` is the one that is logged in; sent as `extensionId`.
            state_id: `after-hours` | `work-hours` | `dnd` | `forward-all-calls` | `agent`; sent as `stateId`.
            body: sent as `application/json`.
            options: what this call has different from the client's settings.

        Raises:
            ringcentral_api.errors.ApiError: the platform answered with anything but success.
        """

        from .update_voice_state_based_rule import sync

        return sync(
            client=self._client,
            account_id=account_id,
            extension_id=extension_id,
            state_id=state_id,
            body=body,
            options=options,
        )


class AsyncStateBasedRulesApi:
    """State-based Rules, for asyncio."""

    __slots__ = ("_client",)

    def __init__(self, client: AsyncClient) -> None:
        self._client = client

    async def list_voice_state_based_rules(
        self,
        *,
        account_id: str = "~",
        extension_id: str = "~",
        page: int | None = None,
        per_page: int | None = None,
        options: RequestOptions | None = None,
    ) -> CommStateBasedRulesResource:
        """Pages through what happens to a user's calls in each state.

        `GET /restapi/v2/accounts/{accountId}/extensions/{extensionId}/comm-handling/voice/state-rules`

        Throttling group: Medium. Application permission: ReadAccounts.

        Args:
            account_id: Account; `~` is the one that is logged in; sent as `accountId`.
            extension_id: Extension; `~` is the one that is logged in; sent as `extensionId`.
            page: Number of the page, from 1; the platform's default is `1`; at least 1; at most 1000.
            per_page: How many records a page has; the platform's default is `100`; at least 1; at most 1000; sent as `perPage`.
            options: what this call has different from the client's settings.

        Raises:
            ringcentral_api.errors.ApiError: the platform answered with anything but success.
        """

        from .list_voice_state_based_rules import asyncio

        return await asyncio(
            client=self._client,
            account_id=account_id,
            extension_id=extension_id,
            page=page,
            per_page=per_page,
            options=options,
        )

    async def read_voice_state_based_rule(
        self,
        *,
        state_id: CommStateId | Literal["after-hours", "work-hours", "dnd", "forward-all-calls", "agent"],
        account_id: str = "~",
        extension_id: str = "~",
        options: RequestOptions | None = None,
    ) -> CommStateBasedRuleResource:
        """Reads what happens to a user's calls in one state.

        `GET /restapi/v2/accounts/{accountId}/extensions/{extensionId}/comm-handling/voice/state-rules/{stateId}`

        Throttling group: Medium. Application permission: ReadAccounts.

        Args:
            account_id: Account; `~` is the one that is logged in; sent as `accountId`.
            extension_id: Extension; `~` is the one that is logged in; sent as `extensionId`.
            state_id: `after-hours` | `work-hours` | `dnd` | `forward-all-calls` | `agent`; sent as `stateId`.
            options: what this call has different from the client's settings.

        Raises:
            ringcentral_api.errors.ApiError: the platform answered with anything but success.
        """

        from .read_voice_state_based_rule import asyncio

        return await asyncio(
            client=self._client, account_id=account_id, extension_id=extension_id, state_id=state_id, options=options
        )

    async def update_voice_state_based_rule(
        self,
        *,
        state_id: CommStateId | Literal["after-hours", "work-hours", "dnd", "forward-all-calls", "agent"],
        body: CommStateBasedRuleUpdateRequest,
        account_id: str = "~",
        extension_id: str = "~",
        options: RequestOptions | None = None,
    ) -> CommStateBasedRuleResource:
        """Changes what happens to a user's calls in one state.

        `PATCH /restapi/v2/accounts/{accountId}/extensions/{extensionId}/comm-handling/voice/state-rules/{stateId}`

        Throttling group: Medium. Application permission: EditExtensions.

        Args:
            account_id: Account; `~` is the one that is logged in; sent as `accountId`.
            extension_id: Extension; `~` is the one that is logged in; sent as `extensionId`.
            state_id: `after-hours` | `work-hours` | `dnd` | `forward-all-calls` | `agent`; sent as `stateId`.
            body: sent as `application/json`.
            options: what this call has different from the client's settings.

        Raises:
            ringcentral_api.errors.ApiError: the platform answered with anything but success.
        """

        from .update_voice_state_based_rule import asyncio

        return await asyncio(
            client=self._client,
            account_id=account_id,
            extension_id=extension_id,
            state_id=state_id,
            body=body,
            options=options,
        )
