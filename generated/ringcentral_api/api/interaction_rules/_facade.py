"""The operations of Interaction Rules as methods."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from ...client import AsyncClient, RequestOptions, SyncClient
    from ...models._interaction_rules import (
        CommInteractionRuleCreateRequest,
        CommInteractionRuleResource,
        CommInteractionRulesResource,
        CommInteractionRuleUpdateRequest,
    )


class InteractionRulesApi:
    """Interaction Rules."""

    __slots__ = ("_client",)

    def __init__(self, client: SyncClient) -> None:
        self._client = client

    def create_voice_interaction_rule(
        self,
        *,
        body: CommInteractionRuleCreateRequest,
        account_id: str = "~",
        extension_id: str = "~",
        options: RequestOptions | None = None,
    ) -> CommInteractionRuleResource:
        """Adds a call rule of a user that depends on who calls whom.

        `POST /restapi/v2/accounts/{accountId}/extensions/{extensionId}/comm-handling/voice/interaction-rules`

        Throttling group: Medium. Application permission: EditExtensions.

        Args:
            account_id: Account; `~` is the one that is logged in; sent as `accountId`.
            extension_id: Extension; `~` is the one that is logged in; sent as `extensionId`.
            body: sent as `application/json`.
            options: what this call has different from the client's settings.

        Raises:
            ringcentral_api.errors.ApiError: the platform answered with anything but success.
        """

        from .create_voice_interaction_rule import sync

        return sync(client=self._client, account_id=account_id, extension_id=extension_id, body=body, options=options)

    def delete_voice_interaction_rule(
        self, *, rule_id: str, account_id: str = "~", extension_id: str = "~", options: RequestOptions | None = None
    ) -> None:
        """Deletes one call rule of a user that depends on who calls whom.

        `DELETE /restapi/v2/accounts/{accountId}/extensions/{extensionId}/comm-handling/voice/interaction-rules/{ruleId}`

        Throttling group: Medium. Application permission: EditExtensions.

        Args:
            account_id: Account; `~` is the one that is logged in; sent as `accountId`.
            extension_id: Extension; `~` is the one that is logged in; sent as `extensionId`.
            rule_id: sent as `ruleId`.
            options: what this call has different from the client's settings.

        Raises:
            ringcentral_api.errors.ApiError: the platform answered with anything but success.
        """

        from .delete_voice_interaction_rule import sync

        sync(client=self._client, account_id=account_id, extension_id=extension_id, rule_id=rule_id, options=options)

    def list_voice_interaction_rules(
        self,
        *,
        account_id: str = "~",
        extension_id: str = "~",
        enabled: bool | None = None,
        has_reference: bool | None = None,
        page: int | None = None,
        per_page: int | None = None,
        options: RequestOptions | None = None,
    ) -> CommInteractionRulesResource:
        """Pages through a user's call rules that depend on who calls whom.

        `GET /restapi/v2/accounts/{accountId}/extensions/{extensionId}/comm-handling/voice/interaction-rules`

        Throttling group: Medium. Application permission: ReadAccounts.

        Args:
            account_id: Account; `~` is the one that is logged in; sent as `accountId`.
            extension_id: Extension; `~` is the one that is logged in; sent as `extensionId`.
            enabled: a query parameter.
            has_reference: sent as `hasReference`.
            page: Number of the page, from 1; the platform's default is `1`; at least 1; at most 1000.
            per_page: How many records a page has; the platform's default is `100`; at least 1; at most 1000; sent as `perPage`.
            options: what this call has different from the client's settings.

        Raises:
            ringcentral_api.errors.ApiError: the platform answered with anything but success.
        """

        from .list_voice_interaction_rules import sync

        return sync(
            client=self._client,
            account_id=account_id,
            extension_id=extension_id,
            enabled=enabled,
            has_reference=has_reference,
            page=page,
            per_page=per_page,
            options=options,
        )

    def read_voice_interaction_rule(
        self, *, rule_id: str, account_id: str = "~", extension_id: str = "~", options: RequestOptions | None = None
    ) -> CommInteractionRuleResource:
        """Reads one call rule of a user that depends on who calls whom.

        `GET /restapi/v2/accounts/{accountId}/extensions/{extensionId}/comm-handling/voice/interaction-rules/{ruleId}`

        Throttling group: Medium. Application permission: ReadAccounts.

        Args:
            account_id: Account; `~` is the one that is logged in; sent as `accountId`.
            extension_id: Extension; `~` is the one that is logged in; sent as `extensionId`.
            rule_id: sent as `ruleId`.
            options: what this call has different from the client's settings.

        Raises:
            ringcentral_api.errors.ApiError: the platform answered with anything but success.
        """

        from .read_voice_interaction_rule import sync

        return sync(
            client=self._client, account_id=account_id, extension_id=extension_id, rule_id=rule_id, options=options
        )

    def update_voice_interaction_rule(
        self,
        *,
        rule_id: str,
        body: CommInteractionRuleUpdateRequest,
        account_id: str = "~",
        extension_id: str = "~",
        options: RequestOptions | None = None,
    ) -> CommInteractionRuleResource:
        """Changes one call rule of a user that depends on who calls whom.

        `PATCH /restapi/v2/accounts/{accountId}/extensions/{extensionId}/comm-handling/voice/interaction-rules/{ruleId}`

        Throttling group: Medium. Application permission: EditExtensions.

        Args:
            account_id: Account; `~` is the one that is logged in; sent as `accountId`.
            extension_id: Extension; `~` is the one that is logged in; sent as `extensionId`.
            rule_id: sent as `ruleId`.
            body: sent as `application/json`.
            options: what this call has different from the client's settings.

        Raises:
            ringcentral_api.errors.ApiError: the platform answered with anything but success.
        """

        from .update_voice_interaction_rule import sync

        return sync(
            client=self._client,
            account_id=account_id,
            extension_id=extension_id,
            rule_id=rule_id,
            body=body,
            options=options,
        )


class AsyncInteractionRulesApi:
    """Interaction Rules, for asyncio."""

    __slots__ = ("_client",)

    def __init__(self, client: AsyncClient) -> None:
        self._client = client

    async def create_voice_interaction_rule(
        self,
        *,
        body: CommInteractionRuleCreateRequest,
        account_id: str = "~",
        extension_id: str = "~",
        options: RequestOptions | None = None,
    ) -> CommInteractionRuleResource:
        """Adds a call rule of a user that depends on who calls whom.

        `POST /restapi/v2/accounts/{accountId}/extensions/{extensionId}/comm-handling/voice/interaction-rules`

        Throttling group: Medium. Application permission: EditExtensions.

        Args:
            account_id: Account; `~` is the one that is logged in; sent as `accountId`.
            extension_id: Extension; `~` is the one that is logged in; sent as `extensionId`.
            body: sent as `application/json`.
            options: what this call has different from the client's settings.

        Raises:
            ringcentral_api.errors.ApiError: the platform answered with anything but success.
        """

        from .create_voice_interaction_rule import asyncio

        return await asyncio(
            client=self._client, account_id=account_id, extension_id=extension_id, body=body, options=options
        )

    async def delete_voice_interaction_rule(
        self, *, rule_id: str, account_id: str = "~", extension_id: str = "~", options: RequestOptions | None = None
    ) -> None:
        """Deletes one call rule of a user that depends on who calls whom.

        `DELETE /restapi/v2/accounts/{accountId}/extensions/{extensionId}/comm-handling/voice/interaction-rules/{ruleId}`

        Throttling group: Medium. Application permission: EditExtensions.

        Args:
            account_id: Account; `~` is the one that is logged in; sent as `accountId`.
            extension_id: Extension; `~` is the one that is logged in; sent as `extensionId`.
            rule_id: sent as `ruleId`.
            options: what this call has different from the client's settings.

        Raises:
            ringcentral_api.errors.ApiError: the platform answered with anything but success.
        """

        from .delete_voice_interaction_rule import asyncio

        await asyncio(
            client=self._client, account_id=account_id, extension_id=extension_id, rule_id=rule_id, options=options
        )

    async def list_voice_interaction_rules(
        self,
        *,
        account_id: str = "~",
        extension_id: str = "~",
        enabled: bool | None = None,
        has_reference: bool | None = None,
        page: int | None = None,
        per_page: int | None = None,
        options: RequestOptions | None = None,
    ) -> CommInteractionRulesResource:
        """Pages through a user's call rules that depend on who calls whom.

        `GET /restapi/v2/accounts/{accountId}/extensions/{extensionId}/comm-handling/voice/interaction-rules`

        Throttling group: Medium. Application permission: ReadAccounts.

        Args:
            account_id: Account; `~` is the one that is logged in; sent as `accountId`.
            extension_id: Extension; `~` is the one that is logged in; sent as `extensionId`.
            enabled: a query parameter.
            has_reference: sent as `hasReference`.
            page: Number of the page, from 1; the platform's default is `1`; at least 1; at most 1000.
            per_page: How many records a page has; the platform's default is `100`; at least 1; at most 1000; sent as `perPage`.
            options: what this call has different from the client's settings.

        Raises:
            ringcentral_api.errors.ApiError: the platform answered with anything but success.
        """

        from .list_voice_interaction_rules import asyncio

        return await asyncio(
            client=self._client,
            account_id=account_id,
            extension_id=extension_id,
            enabled=enabled,
            has_reference=has_reference,
            page=page,
            per_page=per_page,
            options=options,
        )

    async def read_voice_interaction_rule(
        self, *, rule_id: str, account_id: str = "~", extension_id: str = "~", options: RequestOptions | None = None
    ) -> CommInteractionRuleResource:
        """Reads one call rule of a user that depends on who calls whom.

        `GET /restapi/v2/accounts/{accountId}/extensions/{extensionId}/comm-handling/voice/interaction-rules/{ruleId}`

        Throttling group: Medium. Application permission: ReadAccounts.

        Args:
            account_id: Account; `~` is the one that is logged in; sent as `accountId`.
            extension_id: Extension; `~` is the one that is logged in; sent as `extensionId`.
            rule_id: sent as `ruleId`.
            options: what this call has different from the client's settings.

        Raises:
            ringcentral_api.errors.ApiError: the platform answered with anything but success.
        """

        from .read_voice_interaction_rule import asyncio

        return await asyncio(
            client=self._client, account_id=account_id, extension_id=extension_id, rule_id=rule_id, options=options
        )

    async def update_voice_interaction_rule(
        self,
        *,
        rule_id: str,
        body: CommInteractionRuleUpdateRequest,
        account_id: str = "~",
        extension_id: str = "~",
        options: RequestOptions | None = None,
    ) -> CommInteractionRuleResource:
        """Changes one call rule of a user that depends on who calls whom.

        `PATCH /restapi/v2/accounts/{accountId}/extensions/{extensionId}/comm-handling/voice/interaction-rules/{ruleId}`

        Throttling group: Medium. Application permission: EditExtensions.

        Args:
            account_id: Account; `~` is the one that is logged in; sent as `accountId`.
            extension_id: Extension; `~` is the one that is logged in; sent as `extensionId`.
            rule_id: sent as `ruleId`.
            body: sent as `application/json`.
            options: what this call has different from the client's settings.

        Raises:
            ringcentral_api.errors.ApiError: the platform answered with anything but success.
        """

        from .update_voice_interaction_rule import asyncio

        return await asyncio(
            client=self._client,
            account_id=account_id,
            extension_id=extension_id,
            rule_id=rule_id,
            body=body,
            options=options,
        )
