"""The operations of Call Handling Rules as methods."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

if TYPE_CHECKING:
    from collections.abc import Sequence

    from ...client import AsyncClient, RequestOptions, SyncClient
    from ...models._call_handling_rules import (
        CallHandlingRuleInfo,
        CompanyAnsweringRuleInfo,
        CompanyAnsweringRuleList,
        CompanyAnsweringRuleRequest,
        CompanyAnsweringRuleUpdate,
        CreateAnsweringRuleRequest,
        CustomAnsweringRuleInfo,
        ForwardAllCompanyCallsInfo,
        ForwardAllCompanyCallsRequest,
        ListAnsweringRulesView,
        RuleTypeInfo,
        UpdateAnsweringRuleRequest,
        UserAnsweringRuleList,
    )


class CallHandlingRulesApi:
    """Call Handling Rules."""

    __slots__ = ("_client",)

    def __init__(self, client: SyncClient) -> None:
        self._client = client

    def create_answering_rule(
        self,
        *,
        body: CreateAnsweringRuleRequest,
        account_id: str = "~",
        extension_id: str = "~",
        options: RequestOptions | None = None,
    ) -> CustomAnsweringRuleInfo:
        """Adds a custom rule for a user's incoming calls, by caller, called number or time.

        `POST /restapi/v1.0/account/{accountId}/extension/{extensionId}/answering-rule`

        Throttling group: Medium.
        Application permission: EditExtensions.
        User permission: EditUserAnsweringRules.

        Args:
            account_id: Account; `~` is the one that is logged in; sent as `accountId`.
            extension_id: Extension; `~` is the one that is logged in; sent as `extensionId`.
            body: sent as `application/json`.
            options: what this call has different from the client's settings.

        Raises:
            ringcentral_api.errors.ApiError: the platform answered with anything but success.
        """

        from .create_answering_rule import sync

        return sync(client=self._client, account_id=account_id, extension_id=extension_id, body=body, options=options)

    def create_company_answering_rule(
        self, *, body: CompanyAnsweringRuleRequest, account_id: str = "~", options: RequestOptions | None = None
    ) -> CompanyAnsweringRuleInfo:
        """Adds a custom rule for calls to the company.

        `POST /restapi/v1.0/account/{accountId}/answering-rule`

        Throttling group: Medium.
        Application permission: EditAccounts.
        User permission: EditCompanyAnsweringRules.

        Args:
            account_id: Account; `~` is the one that is logged in; sent as `accountId`.
            body: sent as `application/json`.
            options: what this call has different from the client's settings.

        Raises:
            ringcentral_api.errors.ApiError: the platform answered with anything but success.
        """

        from .create_company_answering_rule import sync

        return sync(client=self._client, account_id=account_id, body=body, options=options)

    def delete_answering_rule(
        self, *, rule_id: str, account_id: str = "~", extension_id: str = "~", options: RequestOptions | None = None
    ) -> None:
        """Deletes one custom rule for a user's incoming calls.

        `DELETE /restapi/v1.0/account/{accountId}/extension/{extensionId}/answering-rule/{ruleId}`

        Throttling group: Medium.
        Application permission: EditExtensions.
        User permission: EditUserAnsweringRules.

        Args:
            account_id: Account; `~` is the one that is logged in; sent as `accountId`.
            extension_id: Extension; `~` is the one that is logged in; sent as `extensionId`.
            rule_id: sent as `ruleId`.
            options: what this call has different from the client's settings.

        Raises:
            ringcentral_api.errors.ApiError: the platform answered with anything but success.
        """

        from .delete_answering_rule import sync

        sync(client=self._client, account_id=account_id, extension_id=extension_id, rule_id=rule_id, options=options)

    def delete_company_answering_rule(
        self, *, rule_id: str, account_id: str = "~", options: RequestOptions | None = None
    ) -> None:
        """Deletes one custom rule for calls to the company.

        `DELETE /restapi/v1.0/account/{accountId}/answering-rule/{ruleId}`

        Throttling group: Medium.
        Application permission: EditAccounts.
        User permission: EditCompanyAnsweringRules.

        Args:
            account_id: Account; `~` is the one that is logged in; sent as `accountId`.
            rule_id: sent as `ruleId`.
            options: what this call has different from the client's settings.

        Raises:
            ringcentral_api.errors.ApiError: the platform answered with anything but success.
        """

        from .delete_company_answering_rule import sync

        sync(client=self._client, account_id=account_id, rule_id=rule_id, options=options)

    def get_forward_all_company_calls(
        self, *, account_id: str = "~", options: RequestOptions | None = None
    ) -> ForwardAllCompanyCallsInfo:
        """Tells whether all calls to the company are being diverted, when and how.

        `GET /restapi/v1.0/account/{accountId}/forward-all-calls`

        Throttling group: Light.
        Application permission: ReadAccounts.
        User permission: ReadCompanyAnsweringRules.

        Args:
            account_id: Account; `~` is the one that is logged in; sent as `accountId`.
            options: what this call has different from the client's settings.

        Raises:
            ringcentral_api.errors.ApiError: the platform answered with anything but success.
        """

        from .get_forward_all_company_calls import sync

        return sync(client=self._client, account_id=account_id, options=options)

    def list_answering_rules(
        self,
        *,
        account_id: str = "~",
        extension_id: str = "~",
        type: RuleTypeInfo
        | Literal["BusinessHours", "AfterHours", "Custom"]
        | Sequence[RuleTypeInfo | Literal["BusinessHours", "AfterHours", "Custom"]]
        | None = None,
        view: ListAnsweringRulesView | Literal["Detailed", "Simple"] | None = None,
        enabled_only: bool | None = None,
        internal_ids: bool | None = None,
        page: int | None = None,
        per_page: int | None = None,
        options: RequestOptions | None = None,
    ) -> UserAnsweringRuleList:
        """Pages through the rules by which a user's incoming calls are handled.

        `GET /restapi/v1.0/account/{accountId}/extension/{extensionId}/answering-rule`

        Throttling group: Medium.
        Application permission: ReadAccounts.
        User permission: ReadUserAnsweringRules.

        Args:
            account_id: Account; `~` is the one that is logged in; sent as `accountId`.
            extension_id: Extension; `~` is the one that is logged in; sent as `extensionId`.
            type: Only things of this type; `BusinessHours` | `AfterHours` | `Custom`.
            view: How much the answer tells; `Detailed` | `Simple`; the platform's default is `Simple`.
            enabled_only: the platform's default is `false`; sent as `enabledOnly`.
            internal_ids: the platform's default is `false`; sent as `internalIds`.
            page: Number of the page, from 1; the platform's default is `1`; at least 1; at most 1000.
            per_page: How many records a page has; the platform's default is `100`; at least 1; at most 1000; sent as `perPage`.
            options: what this call has different from the client's settings.

        Raises:
            ringcentral_api.errors.ApiError: the platform answered with anything but success.
        """

        from .list_answering_rules import sync

        return sync(
            client=self._client,
            account_id=account_id,
            extension_id=extension_id,
            type=type,
            view=view,
            enabled_only=enabled_only,
            internal_ids=internal_ids,
            page=page,
            per_page=per_page,
            options=options,
        )

    def list_company_answering_rules(
        self,
        *,
        account_id: str = "~",
        type: RuleTypeInfo
        | Literal["BusinessHours", "AfterHours", "Custom"]
        | Sequence[RuleTypeInfo | Literal["BusinessHours", "AfterHours", "Custom"]]
        | None = None,
        page: int | None = None,
        per_page: int | None = None,
        options: RequestOptions | None = None,
    ) -> CompanyAnsweringRuleList:
        """Pages through the rules by which calls to the company are handled.

        `GET /restapi/v1.0/account/{accountId}/answering-rule`

        Throttling group: Medium.
        Application permission: ReadAccounts.
        User permission: ReadCompanyAnsweringRules.

        Args:
            account_id: Account; `~` is the one that is logged in; sent as `accountId`.
            type: Only things of this type; `BusinessHours` | `AfterHours` | `Custom`.
            page: Number of the page, from 1; the platform's default is `1`; at least 1; at most 1000.
            per_page: How many records a page has; the platform's default is `100`; at least 1; at most 1000; sent as `perPage`.
            options: what this call has different from the client's settings.

        Raises:
            ringcentral_api.errors.ApiError: the platform answered with anything but success.
        """

        from .list_company_answering_rules import sync

        return sync(
            client=self._client, account_id=account_id, type=type, page=page, per_page=per_page, options=options
        )

    def read_answering_rule(
        self,
        *,
        rule_id: str,
        account_id: str = "~",
        extension_id: str = "~",
        show_inactive_numbers: bool | None = None,
        internal_ids: bool | None = None,
        options: RequestOptions | None = None,
    ) -> CallHandlingRuleInfo:
        """Reads one rule for a user's incoming calls.

        `GET /restapi/v1.0/account/{accountId}/extension/{extensionId}/answering-rule/{ruleId}`

        Throttling group: Light.
        Application permission: ReadAccounts.
        User permission: ReadUserAnsweringRules.

        Args:
            account_id: Account; `~` is the one that is logged in; sent as `accountId`.
            extension_id: Extension; `~` is the one that is logged in; sent as `extensionId`.
            rule_id: sent as `ruleId`.
            show_inactive_numbers: the platform's default is `false`; sent as `showInactiveNumbers`.
            internal_ids: the platform's default is `false`; sent as `internalIds`.
            options: what this call has different from the client's settings.

        Raises:
            ringcentral_api.errors.ApiError: the platform answered with anything but success.
        """

        from .read_answering_rule import sync

        return sync(
            client=self._client,
            account_id=account_id,
            extension_id=extension_id,
            rule_id=rule_id,
            show_inactive_numbers=show_inactive_numbers,
            internal_ids=internal_ids,
            options=options,
        )

    def read_company_answering_rule(
        self, *, rule_id: str, account_id: str = "~", options: RequestOptions | None = None
    ) -> CompanyAnsweringRuleInfo:
        """Reads one rule for calls to the company.

        `GET /restapi/v1.0/account/{accountId}/answering-rule/{ruleId}`

        Throttling group: Light.
        Application permission: ReadAccounts.
        User permission: ReadCompanyAnsweringRules.

        Args:
            account_id: Account; `~` is the one that is logged in; sent as `accountId`.
            rule_id: sent as `ruleId`.
            options: what this call has different from the client's settings.

        Raises:
            ringcentral_api.errors.ApiError: the platform answered with anything but success.
        """

        from .read_company_answering_rule import sync

        return sync(client=self._client, account_id=account_id, rule_id=rule_id, options=options)

    def update_answering_rule(
        self,
        *,
        rule_id: str,
        body: UpdateAnsweringRuleRequest,
        account_id: str = "~",
        extension_id: str = "~",
        options: RequestOptions | None = None,
    ) -> CallHandlingRuleInfo:
        """Changes one rule for a user's incoming calls.

        `PUT /restapi/v1.0/account/{accountId}/extension/{extensionId}/answering-rule/{ruleId}`

        Throttling group: Medium.
        Application permission: EditExtensions.
        User permission: EditUserAnsweringRules.

        Args:
            account_id: Account; `~` is the one that is logged in; sent as `accountId`.
            extension_id: Extension; `~` is the one that is logged in; sent as `extensionId`.
            rule_id: sent as `ruleId`.
            body: sent as `application/json`.
            options: what this call has different from the client's settings.

        Raises:
            ringcentral_api.errors.ApiError: the platform answered with anything but success.
        """

        from .update_answering_rule import sync

        return sync(
            client=self._client,
            account_id=account_id,
            extension_id=extension_id,
            rule_id=rule_id,
            body=body,
            options=options,
        )

    def update_company_answering_rule(
        self,
        *,
        rule_id: str,
        body: CompanyAnsweringRuleUpdate,
        account_id: str = "~",
        options: RequestOptions | None = None,
    ) -> CompanyAnsweringRuleInfo:
        """Changes one rule for calls to the company.

        `PUT /restapi/v1.0/account/{accountId}/answering-rule/{ruleId}`

        Throttling group: Medium.
        Application permission: EditAccounts.
        User permission: EditCompanyAnsweringRules.

        Args:
            account_id: Account; `~` is the one that is logged in; sent as `accountId`.
            rule_id: sent as `ruleId`.
            body: sent as `application/json`.
            options: what this call has different from the client's settings.

        Raises:
            ringcentral_api.errors.ApiError: the platform answered with anything but success.
        """

        from .update_company_answering_rule import sync

        return sync(client=self._client, account_id=account_id, rule_id=rule_id, body=body, options=options)

    def update_forward_all_company_calls(
        self, *, body: ForwardAllCompanyCallsRequest, account_id: str = "~", options: RequestOptions | None = None
    ) -> ForwardAllCompanyCallsInfo:
        """Switches the diverting of all calls to the company on or off.

        `PATCH /restapi/v1.0/account/{accountId}/forward-all-calls`

        Throttling group: Medium.
        Application permission: EditAccounts.
        User permission: EditCompanyAnsweringRules.

        Args:
            account_id: Account; `~` is the one that is logged in; sent as `accountId`.
            body: sent as `application/json`.
            options: what this call has different from the client's settings.

        Raises:
            ringcentral_api.errors.ApiError: the platform answered with anything but success.
        """

        from .update_forward_all_company_calls import sync

        return sync(client=self._client, account_id=account_id, body=body, options=options)


class AsyncCallHandlingRulesApi:
    """Call Handling Rules, for asyncio."""

    __slots__ = ("_client",)

    def __init__(self, client: AsyncClient) -> None:
        self._client = client

    async def create_answering_rule(
        self,
        *,
        body: CreateAnsweringRuleRequest,
        account_id: str = "~",
        extension_id: str = "~",
        options: RequestOptions | None = None,
    ) -> CustomAnsweringRuleInfo:
        """Adds a custom rule for a user's incoming calls, by caller, called number or time.

        `POST /restapi/v1.0/account/{accountId}/extension/{extensionId}/answering-rule`

        Throttling group: Medium.
        Application permission: EditExtensions.
        User permission: EditUserAnsweringRules.

        Args:
            account_id: Account; `~` is the one that is logged in; sent as `accountId`.
            extension_id: Extension; `~` is the one that is logged in; sent as `extensionId`.
            body: sent as `application/json`.
            options: what this call has different from the client's settings.

        Raises:
            ringcentral_api.errors.ApiError: the platform answered with anything but success.
        """

        from .create_answering_rule import asyncio

        return await asyncio(
            client=self._client, account_id=account_id, extension_id=extension_id, body=body, options=options
        )

    async def create_company_answering_rule(
        self, *, body: CompanyAnsweringRuleRequest, account_id: str = "~", options: RequestOptions | None = None
    ) -> CompanyAnsweringRuleInfo:
        """Adds a custom rule for calls to the company.

        `POST /restapi/v1.0/account/{accountId}/answering-rule`

        Throttling group: Medium.
        Application permission: EditAccounts.
        User permission: EditCompanyAnsweringRules.

        Args:
            account_id: Account; `~` is the one that is logged in; sent as `accountId`.
            body: sent as `application/json`.
            options: what this call has different from the client's settings.

        Raises:
            ringcentral_api.errors.ApiError: the platform answered with anything but success.
        """

        from .create_company_answering_rule import asyncio

        return await asyncio(client=self._client, account_id=account_id, body=body, options=options)

    async def delete_answering_rule(
        self, *, rule_id: str, account_id: str = "~", extension_id: str = "~", options: RequestOptions | None = None
    ) -> None:
        """Deletes one custom rule for a user's incoming calls.

        `DELETE /restapi/v1.0/account/{accountId}/extension/{extensionId}/answering-rule/{ruleId}`

        Throttling group: Medium.
        Application permission: EditExtensions.
        User permission: EditUserAnsweringRules.

        Args:
            account_id: Account; `~` is the one that is logged in; sent as `accountId`.
            extension_id: Extension; `~` is the one that is logged in; sent as `extensionId`.
            rule_id: sent as `ruleId`.
            options: what this call has different from the client's settings.

        Raises:
            ringcentral_api.errors.ApiError: the platform answered with anything but success.
        """

        from .delete_answering_rule import asyncio

        await asyncio(
            client=self._client, account_id=account_id, extension_id=extension_id, rule_id=rule_id, options=options
        )

    async def delete_company_answering_rule(
        self, *, rule_id: str, account_id: str = "~", options: RequestOptions | None = None
    ) -> None:
        """Deletes one custom rule for calls to the company.

        `DELETE /restapi/v1.0/account/{accountId}/answering-rule/{ruleId}`

        Throttling group: Medium.
        Application permission: EditAccounts.
        User permission: EditCompanyAnsweringRules.

        Args:
            account_id: Account; `~` is the one that is logged in; sent as `accountId`.
            rule_id: sent as `ruleId`.
            options: what this call has different from the client's settings.

        Raises:
            ringcentral_api.errors.ApiError: the platform answered with anything but success.
        """

        from .delete_company_answering_rule import asyncio

        await asyncio(client=self._client, account_id=account_id, rule_id=rule_id, options=options)

    async def get_forward_all_company_calls(
        self, *, account_id: str = "~", options: RequestOptions | None = None
    ) -> ForwardAllCompanyCallsInfo:
        """Tells whether all calls to the company are being diverted, when and how.

        `GET /restapi/v1.0/account/{accountId}/forward-all-calls`

        Throttling group: Light.
        Application permission: ReadAccounts.
        User permission: ReadCompanyAnsweringRules.

        Args:
            account_id: Account; `~` is the one that is logged in; sent as `accountId`.
            options: what this call has different from the client's settings.

        Raises:
            ringcentral_api.errors.ApiError: the platform answered with anything but success.
        """

        from .get_forward_all_company_calls import asyncio

        return await asyncio(client=self._client, account_id=account_id, options=options)

    async def list_answering_rules(
        self,
        *,
        account_id: str = "~",
        extension_id: str = "~",
        type: RuleTypeInfo
        | Literal["BusinessHours", "AfterHours", "Custom"]
        | Sequence[RuleTypeInfo | Literal["BusinessHours", "AfterHours", "Custom"]]
        | None = None,
        view: ListAnsweringRulesView | Literal["Detailed", "Simple"] | None = None,
        enabled_only: bool | None = None,
        internal_ids: bool | None = None,
        page: int | None = None,
        per_page: int | None = None,
        options: RequestOptions | None = None,
    ) -> UserAnsweringRuleList:
        """Pages through the rules by which a user's incoming calls are handled.

        `GET /restapi/v1.0/account/{accountId}/extension/{extensionId}/answering-rule`

        Throttling group: Medium.
        Application permission: ReadAccounts.
        User permission: ReadUserAnsweringRules.

        Args:
            account_id: Account; `~` is the one that is logged in; sent as `accountId`.
            extension_id: Extension; `~` is the one that is logged in; sent as `extensionId`.
            type: Only things of this type; `BusinessHours` | `AfterHours` | `Custom`.
            view: How much the answer tells; `Detailed` | `Simple`; the platform's default is `Simple`.
            enabled_only: the platform's default is `false`; sent as `enabledOnly`.
            internal_ids: the platform's default is `false`; sent as `internalIds`.
            page: Number of the page, from 1; the platform's default is `1`; at least 1; at most 1000.
            per_page: How many records a page has; the platform's default is `100`; at least 1; at most 1000; sent as `perPage`.
            options: what this call has different from the client's settings.

        Raises:
            ringcentral_api.errors.ApiError: the platform answered with anything but success.
        """

        from .list_answering_rules import asyncio

        return await asyncio(
            client=self._client,
            account_id=account_id,
            extension_id=extension_id,
            type=type,
            view=view,
            enabled_only=enabled_only,
            internal_ids=internal_ids,
            page=page,
            per_page=per_page,
            options=options,
        )

    async def list_company_answering_rules(
        self,
        *,
        account_id: str = "~",
        type: RuleTypeInfo
        | Literal["BusinessHours", "AfterHours", "Custom"]
        | Sequence[RuleTypeInfo | Literal["BusinessHours", "AfterHours", "Custom"]]
        | None = None,
        page: int | None = None,
        per_page: int | None = None,
        options: RequestOptions | None = None,
    ) -> CompanyAnsweringRuleList:
        """Pages through the rules by which calls to the company are handled.

        `GET /restapi/v1.0/account/{accountId}/answering-rule`

        Throttling group: Medium.
        Application permission: ReadAccounts.
        User permission: ReadCompanyAnsweringRules.

        Args:
            account_id: Account; `~` is the one that is logged in; sent as `accountId`.
            type: Only things of this type; `BusinessHours` | `AfterHours` | `Custom`.
            page: Number of the page, from 1; the platform's default is `1`; at least 1; at most 1000.
            per_page: How many records a page has; the platform's default is `100`; at least 1; at most 1000; sent as `perPage`.
            options: what this call has different from the client's settings.

        Raises:
            ringcentral_api.errors.ApiError: the platform answered with anything but success.
        """

        from .list_company_answering_rules import asyncio

        return await asyncio(
            client=self._client, account_id=account_id, type=type, page=page, per_page=per_page, options=options
        )

    async def read_answering_rule(
        self,
        *,
        rule_id: str,
        account_id: str = "~",
        extension_id: str = "~",
        show_inactive_numbers: bool | None = None,
        internal_ids: bool | None = None,
        options: RequestOptions | None = None,
    ) -> CallHandlingRuleInfo:
        """Reads one rule for a user's incoming calls.

        `GET /restapi/v1.0/account/{accountId}/extension/{extensionId}/answering-rule/{ruleId}`

        Throttling group: Light.
        Application permission: ReadAccounts.
        User permission: ReadUserAnsweringRules.

        Args:
            account_id: Account; `~` is the one that is logged in; sent as `accountId`.
            extension_id: Extension; `~` is the one that is logged in; sent as `extensionId`.
            rule_id: sent as `ruleId`.
            show_inactive_numbers: the platform's default is `false`; sent as `showInactiveNumbers`.
            internal_ids: the platform's default is `false`; sent as `internalIds`.
            options: what this call has different from the client's settings.

        Raises:
            ringcentral_api.errors.ApiError: the platform answered with anything but success.
        """

        from .read_answering_rule import asyncio

        return await asyncio(
            client=self._client,
            account_id=account_id,
            extension_id=extension_id,
            rule_id=rule_id,
            show_inactive_numbers=show_inactive_numbers,
            internal_ids=internal_ids,
            options=options,
        )

    async def read_company_answering_rule(
        self, *, rule_id: str, account_id: str = "~", options: RequestOptions | None = None
    ) -> CompanyAnsweringRuleInfo:
        """Reads one rule for calls to the company.

        `GET /restapi/v1.0/account/{accountId}/answering-rule/{ruleId}`

        Throttling group: Light.
        Application permission: ReadAccounts.
        User permission: ReadCompanyAnsweringRules.

        Args:
            account_id: Account; `~` is the one that is logged in; sent as `accountId`.
            rule_id: sent as `ruleId`.
            options: what this call has different from the client's settings.

        Raises:
            ringcentral_api.errors.ApiError: the platform answered with anything but success.
        """

        from .read_company_answering_rule import asyncio

        return await asyncio(client=self._client, account_id=account_id, rule_id=rule_id, options=options)

    async def update_answering_rule(
        self,
        *,
        rule_id: str,
        body: UpdateAnsweringRuleRequest,
        account_id: str = "~",
        extension_id: str = "~",
        options: RequestOptions | None = None,
    ) -> CallHandlingRuleInfo:
        """Changes one rule for a user's incoming calls.

        `PUT /restapi/v1.0/account/{accountId}/extension/{extensionId}/answering-rule/{ruleId}`

        Throttling group: Medium.
        Application permission: EditExtensions.
        User permission: EditUserAnsweringRules.

        Args:
            account_id: Account; `~` is the one that is logged in; sent as `accountId`.
            extension_id: Extension; `~` is the one that is logged in; sent as `extensionId`.
            rule_id: sent as `ruleId`.
            body: sent as `application/json`.
            options: what this call has different from the client's settings.

        Raises:
            ringcentral_api.errors.ApiError: the platform answered with anything but success.
        """

        from .update_answering_rule import asyncio

        return await asyncio(
            client=self._client,
            account_id=account_id,
            extension_id=extension_id,
            rule_id=rule_id,
            body=body,
            options=options,
        )

    async def update_company_answering_rule(
        self,
        *,
        rule_id: str,
        body: CompanyAnsweringRuleUpdate,
        account_id: str = "~",
        options: RequestOptions | None = None,
    ) -> CompanyAnsweringRuleInfo:
        """Changes one rule for calls to the company.

        `PUT /restapi/v1.0/account/{accountId}/answering-rule/{ruleId}`

        Throttling group: Medium.
        Application permission: EditAccounts.
        User permission: EditCompanyAnsweringRules.

        Args:
            account_id: Account; `~` is the one that is logged in; sent as `accountId`.
            rule_id: sent as `ruleId`.
            body: sent as `application/json`.
            options: what this call has different from the client's settings.

        Raises:
            ringcentral_api.errors.ApiError: the platform answered with anything but success.
        """

        from .update_company_answering_rule import asyncio

        return await asyncio(client=self._client, account_id=account_id, rule_id=rule_id, body=body, options=options)

    async def update_forward_all_company_calls(
        self, *, body: ForwardAllCompanyCallsRequest, account_id: str = "~", options: RequestOptions | None = None
    ) -> ForwardAllCompanyCallsInfo:
        """Switches the diverting of all calls to the company on or off.

        `PATCH /restapi/v1.0/account/{accountId}/forward-all-calls`

        Throttling group: Medium.
        Application permission: EditAccounts.
        User permission: EditCompanyAnsweringRules.

        Args:
            account_id: Account; `~` is the one that is logged in; sent as `accountId`.
            body: sent as `application/json`.
            options: what this call has different from the client's settings.

        Raises:
            ringcentral_api.errors.ApiError: the platform answered with anything but success.
        """

        from .update_forward_all_company_calls import asyncio

        return await asyncio(client=self._client, account_id=account_id, body=body, options=options)
