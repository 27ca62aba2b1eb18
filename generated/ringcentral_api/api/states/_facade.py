"""The operations of States as methods."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

if TYPE_CHECKING:
    from ...client import AsyncClient, RequestOptions, SyncClient
    from ...models._shared_comm_daily_trigger_resource import CommStateResource
    from ...models._states import CommStatesResource, CommStateUpdateRequest, CommUpdateStateId


class StatesApi:
    """States."""

    __slots__ = ("_client",)

    def __init__(self, client: SyncClient) -> None:
        self._client = client

    def list_cic_states(
        self,
        *,
        account_id: str = "~",
        extension_id: str = "~",
        page: int | None = None,
        per_page: int | None = None,
        options: RequestOptions | None = None,
    ) -> CommStatesResource:
        """Pages through the states (such as work hours) that decide about a user's calls.

        `GET /restapi/v2/accounts/{accountId}/extensions/{extensionId}/comm-handling/states`

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

        from .list_cic_states import sync

        return sync(
            client=self._client,
            account_id=account_id,
            extension_id=extension_id,
            page=page,
            per_page=per_page,
            options=options,
        )

    def read_cic_state(
        self,
        *,
        state_id: CommUpdateStateId | Literal["work-hours", "forward-all-calls", "agent", "dnd"],
        account_id: str = "~",
        extension_id: str = "~",
        options: RequestOptions | None = None,
    ) -> CommStateResource:
        """Reads one state that decides about a user's calls, with its condition.

        `GET /restapi/v2/accounts/{accountId}/extensions/{extensionId}/comm-handling/states/{stateId}`

        Throttling group: Medium. Application permission: ReadAccounts.

        Args:
            account_id: Account; `~` is the one that is logged in; sent as `accountId`.
            extension_id: Extension; `~` is the one that is logged in; sent as `extensionId`.
            state_id: `work-hours` | `forward-all-calls` | `agent` | `dnd`; sent as `stateId`.
            options: what this call has different from the client's settings.

        Raises:
            ringcentral_api.errors.ApiError: the platform answered with anything but success.
        """

        from .read_cic_state import sync

        return sync(
            client=self._client, account_id=account_id, extension_id=extension_id, state_id=state_id, options=options
        )

    def update_cic_state(
        self,
        *,
        state_id: CommUpdateStateId | Literal["work-hours", "forward-all-calls", "agent", "dnd"],
        body: CommStateUpdateRequest,
        account_id: str = "~",
        extension_id: str = "~",
        options: RequestOptions | None = None,
    ) -> CommStateResource:
        """Changes when one of the states that decide about a user's calls applies.

        `PATCH /restapi/v2/accounts/{accountId}/extensions/{extensionId}/comm-handling/states/{stateId}`

        Throttling group: Medium. Application permission: EditExtensions.

        Args:
            account_id: Account; `~` is the one that is logged in; sent as `accountId`.
            extension_id: Extension; `~` is the one that is logged in; sent as `extensionId`.
            state_id: `work-hours` | `forward-all-calls` | `agent` | `dnd`; sent as `stateId`.
            body: sent as `application/json`.
            options: what this call has different from the client's settings.

        Raises:
            ringcentral_api.errors.ApiError: the platform answered with anything but success.
        """

        from .update_cic_state import sync

        return sync(
            client=self._client,
            account_id=account_id,
            extension_id=extension_id,
            state_id=state_id,
            body=body,
            options=options,
        )


class AsyncStatesApi:
    """States, for asyncio."""

    __slots__ = ("_client",)

    def __init__(self, client: AsyncClient) -> None:
        self._client = client

    async def list_cic_states(
        self,
        *,
        account_id: str = "~",
        extension_id: str = "~",
        page: int | None = None,
        per_page: int | None = None,
        options: RequestOptions | None = None,
    ) -> CommStatesResource:
        """Pages through the states (such as work hours) that decide about a user's calls.

        `GET /restapi/v2/accounts/{accountId}/extensions/{extensionId}/comm-handling/states`

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

        from .list_cic_states import asyncio

        return await asyncio(
            client=self._client,
            account_id=account_id,
            extension_id=extension_id,
            page=page,
            per_page=per_page,
            options=options,
        )

    async def read_cic_state(
        self,
        *,
        state_id: CommUpdateStateId | Literal["work-hours", "forward-all-calls", "agent", "dnd"],
        account_id: str = "~",
        extension_id: str = "~",
        options: RequestOptions | None = None,
    ) -> CommStateResource:
        """Reads one state that decides about a user's calls, with its condition.

        `GET /restapi/v2/accounts/{accountId}/extensions/{extensionId}/comm-handling/states/{stateId}`

        Throttling group: Medium. Application permission: ReadAccounts.

        Args:
            account_id: Account; `~` is the one that is logged in; sent as `accountId`.
            extension_id: Extension; `~` is the one that is logged in; sent as `extensionId`.
            state_id: `work-hours` | `forward-all-calls` | `agent` | `dnd`; sent as `stateId`.
            options: what this call has different from the client's settings.

        Raises:
            ringcentral_api.errors.ApiError: the platform answered with anything but success.
        """

        from .read_cic_state import asyncio

        return await asyncio(
            client=self._client, account_id=account_id, extension_id=extension_id, state_id=state_id, options=options
        )

    async def update_cic_state(
        self,
        *,
        state_id: CommUpdateStateId | Literal["work-hours", "forward-all-calls", "agent", "dnd"],
        body: CommStateUpdateRequest,
        account_id: str = "~",
        extension_id: str = "~",
        options: RequestOptions | None = None,
    ) -> CommStateResource:
        """Changes when one of the states that decide about a user's calls applies.

        `PATCH /restapi/v2/accounts/{accountId}/extensions/{extensionId}/comm-handling/states/{stateId}`

        Throttling group: Medium. Application permission: EditExtensions.

        Args:
            account_id: Account; `~` is the one that is logged in; sent as `accountId`.
            extension_id: Extension; `~` is the one that is logged in; sent as `extensionId`.
            state_id: `work-hours` | `forward-all-calls` | `agent` | `dnd`; sent as `stateId`.
            body: sent as `application/json`.
            options: what this call has different from the client's settings.

        Raises:
            ringcentral_api.errors.ApiError: the platform answered with anything but success.
        """

        from .update_cic_state import asyncio

        return await asyncio(
            client=self._client,
            account_id=account_id,
            extension_id=extension_id,
            state_id=state_id,
            body=body,
            options=options,
        )
