"""The operations of SMS Templates as methods."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

if TYPE_CHECKING:
    from collections.abc import Sequence

    from ...client import AsyncClient, RequestOptions, SyncClient
    from ...models._sms_templates import (
        MessageTemplateRequest,
        MessageTemplateResponse,
        MessageTemplatesListResponse,
        VisibilityType,
    )


class SMSTemplatesApi:
    """SMS Templates."""

    __slots__ = ("_client",)

    def __init__(self, client: SyncClient) -> None:
        self._client = client

    def create_company_message_template(
        self, *, body: MessageTemplateRequest, account_id: str = "~", options: RequestOptions | None = None
    ) -> MessageTemplateResponse:
        """Adds a text template that everyone in the company can use.

        `POST /restapi/v1.0/account/{accountId}/message-store-templates`

        Throttling group: Medium. Application permission: EditAccounts.

        Args:
            account_id: Account; `~` is the one that is logged in; sent as `accountId`.
            body: sent as `application/json`.
            options: what this call has different from the client's settings.

        Raises:
            ringcentral_api.errors.ApiError: the platform answered with anything but success.
        """

        from .create_company_message_template import sync

        return sync(client=self._client, account_id=account_id, body=body, options=options)

    def create_user_message_template(
        self,
        *,
        body: MessageTemplateRequest,
        account_id: str = "~",
        extension_id: str = "~",
        options: RequestOptions | None = None,
    ) -> MessageTemplateResponse:
        """Adds a personal text template for the user.

        `POST /restapi/v1.0/account/{accountId}/extension/{extensionId}/message-store-templates`

        Throttling group: Medium. Application permission: EditExtensions.

        Args:
            account_id: Account; `~` is the one that is logged in; sent as `accountId`.
            extension_id: Extension; `~` is the one that is logged in; sent as `extensionId`.
            body: sent as `application/json`.
            options: what this call has different from the client's settings.

        Raises:
            ringcentral_api.errors.ApiError: the platform answered with anything but success.
        """

        from .create_user_message_template import sync

        return sync(client=self._client, account_id=account_id, extension_id=extension_id, body=body, options=options)

    def delete_company_message_template(
        self, *, template_id: str, account_id: str = "~", options: RequestOptions | None = None
    ) -> None:
        """Deletes one text template of the company.

        `DELETE /restapi/v1.0/account/{accountId}/message-store-templates/{templateId}`

        Throttling group: Medium. Application permission: EditAccounts.

        Args:
            account_id: Account; `~` is the one that is logged in; sent as `accountId`.
            template_id: sent as `templateId`.
            options: what this call has different from the client's settings.

        Raises:
            ringcentral_api.errors.ApiError: the platform answered with anything but success.
        """

        from .delete_company_message_template import sync

        sync(client=self._client, account_id=account_id, template_id=template_id, options=options)

    def delete_user_message_template(
        self, *, template_id: str, account_id: str = "~", extension_id: str = "~", options: RequestOptions | None = None
    ) -> None:
        """Deletes one personal text template.

        `DELETE /restapi/v1.0/account/{accountId}/extension/{extensionId}/message-store-templates/{templateId}`

        Throttling group: Medium. Application permission: EditExtensions.

        Args:
            account_id: Account; `~` is the one that is logged in; sent as `accountId`.
            extension_id: Extension; `~` is the one that is logged in; sent as `extensionId`.
            template_id: sent as `templateId`.
            options: what this call has different from the client's settings.

        Raises:
            ringcentral_api.errors.ApiError: the platform answered with anything but success.
        """

        from .delete_user_message_template import sync

        sync(
            client=self._client,
            account_id=account_id,
            extension_id=extension_id,
            template_id=template_id,
            options=options,
        )

    def list_company_message_templates(
        self,
        *,
        account_id: str = "~",
        site_ids: str | Sequence[str] | None = None,
        options: RequestOptions | None = None,
    ) -> MessageTemplatesListResponse:
        """Lists the text templates shared by the company or one site.

        `GET /restapi/v1.0/account/{accountId}/message-store-templates`

        Throttling group: Light. Application permission: ReadAccounts.

        Args:
            account_id: Account; `~` is the one that is logged in; sent as `accountId`.
            site_ids: sent as `siteIds`.
            options: what this call has different from the client's settings.

        Raises:
            ringcentral_api.errors.ApiError: the platform answered with anything but success.
        """

        from .list_company_message_templates import sync

        return sync(client=self._client, account_id=account_id, site_ids=site_ids, options=options)

    def list_user_message_templates(
        self,
        *,
        account_id: str = "~",
        extension_id: str = "~",
        site_ids: str | Sequence[str] | None = None,
        scope: VisibilityType | Literal["Company", "Personal"] | None = None,
        options: RequestOptions | None = None,
    ) -> MessageTemplatesListResponse:
        """Lists the text templates the user can pick from.

        `GET /restapi/v1.0/account/{accountId}/extension/{extensionId}/message-store-templates`

        Throttling group: Light. Application permission: ReadAccounts.

        Args:
            account_id: Account; `~` is the one that is logged in; sent as `accountId`.
            extension_id: Extension; `~` is the one that is logged in; sent as `extensionId`.
            site_ids: sent as `siteIds`.
            scope: `Company` | `Personal`.
            options: what this call has different from the client's settings.

        Raises:
            ringcentral_api.errors.ApiError: the platform answered with anything but success.
        """

        from .list_user_message_templates import sync

        return sync(
            client=self._client,
            account_id=account_id,
            extension_id=extension_id,
            site_ids=site_ids,
            scope=scope,
            options=options,
        )

    def read_company_message_template(
        self, *, template_id: str, account_id: str = "~", options: RequestOptions | None = None
    ) -> MessageTemplateResponse:
        """Reads one text template of the company.

        `GET /restapi/v1.0/account/{accountId}/message-store-templates/{templateId}`

        Throttling group: Light. Application permission: ReadAccounts.

        Args:
            account_id: Account; `~` is the one that is logged in; sent as `accountId`.
            template_id: sent as `templateId`.
            options: what this call has different from the client's settings.

        Raises:
            ringcentral_api.errors.ApiError: the platform answered with anything but success.
        """

        from .read_company_message_template import sync

        return sync(client=self._client, account_id=account_id, template_id=template_id, options=options)

    def read_user_message_template(
        self, *, template_id: str, account_id: str = "~", extension_id: str = "~", options: RequestOptions | None = None
    ) -> MessageTemplateResponse:
        """Reads one personal text template.

        `GET /restapi/v1.0/account/{accountId}/extension/{extensionId}/message-store-templates/{templateId}`

        Throttling group: Light. Application permission: ReadAccounts.

        Args:
            account_id: Account; `~` is the one that is logged in; sent as `accountId`.
            extension_id: Extension; `~` is the one that is logged in; sent as `extensionId`.
            template_id: sent as `templateId`.
            options: what this call has different from the client's settings.

        Raises:
            ringcentral_api.errors.ApiError: the platform answered with anything but success.
        """

        from .read_user_message_template import sync

        return sync(
            client=self._client,
            account_id=account_id,
            extension_id=extension_id,
            template_id=template_id,
            options=options,
        )

    def update_company_message_template(
        self,
        *,
        template_id: str,
        body: MessageTemplateRequest,
        account_id: str = "~",
        options: RequestOptions | None = None,
    ) -> MessageTemplateResponse:
        """Changes one text template of the company.

        `PUT /restapi/v1.0/account/{accountId}/message-store-templates/{templateId}`

        Throttling group: Medium. Application permission: EditAccounts.

        Args:
            account_id: Account; `~` is the one that is logged in; sent as `accountId`.
            template_id: sent as `templateId`.
            body: sent as `application/json`.
            options: what this call has different from the client's settings.

        Raises:
            ringcentral_api.errors.ApiError: the platform answered with anything but success.
        """

        from .update_company_message_template import sync

        return sync(client=self._client, account_id=account_id, template_id=template_id, body=body, options=options)

    def update_user_message_template(
        self,
        *,
        template_id: str,
        body: MessageTemplateRequest,
        account_id: str = "~",
        extension_id: str = "~",
        options: RequestOptions | None = None,
    ) -> MessageTemplateResponse:
        """Changes one personal text template.

        `PUT /restapi/v1.0/account/{accountId}/extension/{extensionId}/message-store-templates/{templateId}`

        Throttling group: Medium. Application permission: EditExtensions.

        Args:
            account_id: Account; `~` is the one that is logged in; sent as `accountId`.
            extension_id: Extension; `~` is the one that is logged in; sent as `extensionId`.
            template_id: sent as `templateId`.
            body: sent as `application/json`.
            options: what this call has different from the client's settings.

        Raises:
            ringcentral_api.errors.ApiError: the platform answered with anything but success.
        """

        from .update_user_message_template import sync

        return sync(
            client=self._client,
            account_id=account_id,
            extension_id=extension_id,
            template_id=template_id,
            body=body,
            options=options,
        )


class AsyncSMSTemplatesApi:
    """SMS Templates, for asyncio."""

    __slots__ = ("_client",)

    def __init__(self, client: AsyncClient) -> None:
        self._client = client

    async def create_company_message_template(
        self, *, body: MessageTemplateRequest, account_id: str = "~", options: RequestOptions | None = None
    ) -> MessageTemplateResponse:
        """Adds a text template that everyone in the company can use.

        `POST /restapi/v1.0/account/{accountId}/message-store-templates`

        Throttling group: Medium. Application permission: EditAccounts.

        Args:
            account_id: Account; `~` is the one that is logged in; sent as `accountId`.
            body: sent as `application/json`.
            options: what this call has different from the client's settings.

        Raises:
            ringcentral_api.errors.ApiError: the platform answered with anything but success.
        """

        from .create_company_message_template import asyncio

        return await asyncio(client=self._client, account_id=account_id, body=body, options=options)

    async def create_user_message_template(
        self,
        *,
        body: MessageTemplateRequest,
        account_id: str = "~",
        extension_id: str = "~",
        options: RequestOptions | None = None,
    ) -> MessageTemplateResponse:
        """Adds a personal text template for the user.

        `POST /restapi/v1.0/account/{accountId}/extension/{extensionId}/message-store-templates`

        Throttling group: Medium. Application permission: EditExtensions.

        Args:
            account_id: Account; `~` is the one that is logged in; sent as `accountId`.
            extension_id: Extension; `~` is the one that is logged in; sent as `extensionId`.
            body: sent as `application/json`.
            options: what this call has different from the client's settings.

        Raises:
            ringcentral_api.errors.ApiError: the platform answered with anything but success.
        """

        from .create_user_message_template import asyncio

        return await asyncio(
            client=self._client, account_id=account_id, extension_id=extension_id, body=body, options=options
        )

    async def delete_company_message_template(
        self, *, template_id: str, account_id: str = "~", options: RequestOptions | None = None
    ) -> None:
        """Deletes one text template of the company.

        `DELETE /restapi/v1.0/account/{accountId}/message-store-templates/{templateId}`

        Throttling group: Medium. Application permission: EditAccounts.

        Args:
            account_id: Account; `~` is the one that is logged in; sent as `accountId`.
            template_id: sent as `templateId`.
            options: what this call has different from the client's settings.

        Raises:
            ringcentral_api.errors.ApiError: the platform answered with anything but success.
        """

        from .delete_company_message_template import asyncio

        await asyncio(client=self._client, account_id=account_id, template_id=template_id, options=options)

    async def delete_user_message_template(
        self, *, template_id: str, account_id: str = "~", extension_id: str = "~", options: RequestOptions | None = None
    ) -> None:
        """Deletes one personal text template.

        `DELETE /restapi/v1.0/account/{accountId}/extension/{extensionId}/message-store-templates/{templateId}`

        Throttling group: Medium. Application permission: EditExtensions.

        Args:
            account_id: Account; `~` is the one that is logged in; sent as `accountId`.
            extension_id: Extension; `~` is the one that is logged in; sent as `extensionId`.
            template_id: sent as `templateId`.
            options: what this call has different from the client's settings.

        Raises:
            ringcentral_api.errors.ApiError: the platform answered with anything but success.
        """

        from .delete_user_message_template import asyncio

        await asyncio(
            client=self._client,
            account_id=account_id,
            extension_id=extension_id,
            template_id=template_id,
            options=options,
        )

    async def list_company_message_templates(
        self,
        *,
        account_id: str = "~",
        site_ids: str | Sequence[str] | None = None,
        options: RequestOptions | None = None,
    ) -> MessageTemplatesListResponse:
        """Lists the text templates shared by the company or one site.

        `GET /restapi/v1.0/account/{accountId}/message-store-templates`

        Throttling group: Light. Application permission: ReadAccounts.

        Args:
            account_id: Account; `~` is the one that is logged in; sent as `accountId`.
            site_ids: sent as `siteIds`.
            options: what this call has different from the client's settings.

        Raises:
            ringcentral_api.errors.ApiError: the platform answered with anything but success.
        """

        from .list_company_message_templates import asyncio

        return await asyncio(client=self._client, account_id=account_id, site_ids=site_ids, options=options)

    async def list_user_message_templates(
        self,
        *,
        account_id: str = "~",
        extension_id: str = "~",
        site_ids: str | Sequence[str] | None = None,
        scope: VisibilityType | Literal["Company", "Personal"] | None = None,
        options: RequestOptions | None = None,
    ) -> MessageTemplatesListResponse:
        """Lists the text templates the user can pick from.

        `GET /restapi/v1.0/account/{accountId}/extension/{extensionId}/message-store-templates`

        Throttling group: Light. Application permission: ReadAccounts.

        Args:
            account_id: Account; `~` is the one that is logged in; sent as `accountId`.
            extension_id: Extension; `~` is the one that is logged in; sent as `extensionId`.
            site_ids: sent as `siteIds`.
            scope: `Company` | `Personal`.
            options: what this call has different from the client's settings.

        Raises:
            ringcentral_api.errors.ApiError: the platform answered with anything but success.
        """

        from .list_user_message_templates import asyncio

        return await asyncio(
            client=self._client,
            account_id=account_id,
            extension_id=extension_id,
            site_ids=site_ids,
            scope=scope,
            options=options,
        )

    async def read_company_message_template(
        self, *, template_id: str, account_id: str = "~", options: RequestOptions | None = None
    ) -> MessageTemplateResponse:
        """Reads one text template of the company.

        `GET /restapi/v1.0/account/{accountId}/message-store-templates/{templateId}`

        Throttling group: Light. Application permission: ReadAccounts.

        Args:
            account_id: Account; `~` is the one that is logged in; sent as `accountId`.
            template_id: sent as `templateId`.
            options: what this call has different from the client's settings.

        Raises:
            ringcentral_api.errors.ApiError: the platform answered with anything but success.
        """

        from .read_company_message_template import asyncio

        return await asyncio(client=self._client, account_id=account_id, template_id=template_id, options=options)

    async def read_user_message_template(
        self, *, template_id: str, account_id: str = "~", extension_id: str = "~", options: RequestOptions | None = None
    ) -> MessageTemplateResponse:
        """Reads one personal text template.

        `GET /restapi/v1.0/account/{accountId}/extension/{extensionId}/message-store-templates/{templateId}`

        Throttling group: Light. Application permission: ReadAccounts.

        Args:
            account_id: Account; `~` is the one that is logged in; sent as `accountId`.
            extension_id: Extension; `~` is the one that is logged in; sent as `extensionId`.
            template_id: sent as `templateId`.
            options: what this call has different from the client's settings.

        Raises:
            ringcentral_api.errors.ApiError: the platform answered with anything but success.
        """

        from .read_user_message_template import asyncio

        return await asyncio(
            client=self._client,
            account_id=account_id,
            extension_id=extension_id,
            template_id=template_id,
            options=options,
        )

    async def update_company_message_template(
        self,
        *,
        template_id: str,
        body: MessageTemplateRequest,
        account_id: str = "~",
        options: RequestOptions | None = None,
    ) -> MessageTemplateResponse:
        """Changes one text template of the company.

        `PUT /restapi/v1.0/account/{accountId}/message-store-templates/{templateId}`

        Throttling group: Medium. Application permission: EditAccounts.

        Args:
            account_id: Account; `~` is the one that is logged in; sent as `accountId`.
            template_id: sent as `templateId`.
            body: sent as `application/json`.
            options: what this call has different from the client's settings.

        Raises:
            ringcentral_api.errors.ApiError: the platform answered with anything but success.
        """

        from .update_company_message_template import asyncio

        return await asyncio(
            client=self._client, account_id=account_id, template_id=template_id, body=body, options=options
        )

    async def update_user_message_template(
        self,
        *,
        template_id: str,
        body: MessageTemplateRequest,
        account_id: str = "~",
        extension_id: str = "~",
        options: RequestOptions | None = None,
    ) -> MessageTemplateResponse:
        """Changes one personal text template.

        `PUT /restapi/v1.0/account/{accountId}/extension/{extensionId}/message-store-templates/{templateId}`

        Throttling group: Medium. Application permission: EditExtensions.

        Args:
            account_id: Account; `~` is the one that is logged in; sent as `accountId`.
            extension_id: Extension; `~` is the one that is logged in; sent as `extensionId`.
            template_id: sent as `templateId`.
            body: sent as `application/json`.
            options: what this call has different from the client's settings.

        Raises:
            ringcentral_api.errors.ApiError: the platform answered with anything but success.
        """

        from .update_user_message_template import asyncio

        return await asyncio(
            client=self._client,
            account_id=account_id,
            extension_id=extension_id,
            template_id=template_id,
            body=body,
            options=options,
        )
