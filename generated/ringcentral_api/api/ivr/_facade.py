"""The operations of IVR as methods."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

if TYPE_CHECKING:
    from ...client import AsyncClient, RequestOptions, SyncClient
    from ...models._ivr import (
        CreateIVRPromptBody,
        IvrMenuInfo,
        IvrMenuInfoCreate,
        IvrMenuInfoUpdate,
        IvrMenuList,
        IvrPrompts,
        PromptInfo,
        UpdateIVRPromptRequest,
    )
    from ...models._shared_content_disposition import ContentDisposition


class IVRApi:
    """IVR."""

    __slots__ = ("_client",)

    def __init__(self, client: SyncClient) -> None:
        self._client = client

    def create_ivr_menu(
        self, *, body: IvrMenuInfoCreate, account_id: str = "~", options: RequestOptions | None = None
    ) -> IvrMenuInfo:
        """Adds an IVR menu with its prompt and key actions.

        `POST /restapi/v1.0/account/{accountId}/ivr-menus`

        Throttling group: Heavy. Application permission: EditAccounts. User permission: AutoReceptionist.

        Args:
            account_id: Account; `~` is the one that is logged in; sent as `accountId`.
            body: sent as `application/json`.
            options: what this call has different from the client's settings.

        Raises:
            ringcentral_api.errors.ApiError: the platform answered with anything but success.
        """

        from .create_ivr_menu import sync

        return sync(client=self._client, account_id=account_id, body=body, options=options)

    def create_ivr_prompt(
        self, *, body: CreateIVRPromptBody, account_id: str = "~", options: RequestOptions | None = None
    ) -> PromptInfo:
        """Uploads a voice prompt for IVR menus.

        `POST /restapi/v1.0/account/{accountId}/ivr-prompts`

        Throttling group: Heavy.
        Application permission: EditAccounts.
        User permission: EditCompanyGreetings.
        Largest request body: 20971520 bytes.

        Args:
            account_id: Account; `~` is the one that is logged in; sent as `accountId`.
            body: sent as `multipart/form-data`.
            options: what this call has different from the client's settings.

        Raises:
            ringcentral_api.errors.ApiError: the platform answered with anything but success.
        """

        from .create_ivr_prompt import sync

        return sync(client=self._client, account_id=account_id, body=body, options=options)

    def delete_ivr_prompt(
        self, *, prompt_id: str, account_id: str = "~", options: RequestOptions | None = None
    ) -> None:
        """Deletes one voice prompt for IVR menus.

        `DELETE /restapi/v1.0/account/{accountId}/ivr-prompts/{promptId}`

        Throttling group: Heavy.
        Application permission: EditAccounts.
        User permission: EditCompanyGreetings.

        Args:
            account_id: Account; `~` is the one that is logged in; sent as `accountId`.
            prompt_id: sent as `promptId`.
            options: what this call has different from the client's settings.

        Raises:
            ringcentral_api.errors.ApiError: the platform answered with anything but success.
        """

        from .delete_ivr_prompt import sync

        sync(client=self._client, account_id=account_id, prompt_id=prompt_id, options=options)

    def list_ivr_prompts(self, *, account_id: str = "~", options: RequestOptions | None = None) -> IvrPrompts:
        """Lists the company's voice prompts for IVR menus.

        `GET /restapi/v1.0/account/{accountId}/ivr-prompts`

        Throttling group: Medium.
        Application permission: ReadAccounts.
        User permission: ReadCompanyGreetings.

        Args:
            account_id: Account; `~` is the one that is logged in; sent as `accountId`.
            options: what this call has different from the client's settings.

        Raises:
            ringcentral_api.errors.ApiError: the platform answered with anything but success.
        """

        from .list_ivr_prompts import sync

        return sync(client=self._client, account_id=account_id, options=options)

    def read_ivr_menu(
        self, *, ivr_menu_id: str, account_id: str = "~", options: RequestOptions | None = None
    ) -> IvrMenuInfo:
        """Reads one IVR menu with its prompt and key actions.

        `GET /restapi/v1.0/account/{accountId}/ivr-menus/{ivrMenuId}`

        Throttling group: Medium. Application permission: ReadAccounts. User permission: AutoReceptionist.

        Args:
            account_id: Account; `~` is the one that is logged in; sent as `accountId`.
            ivr_menu_id: sent as `ivrMenuId`.
            options: what this call has different from the client's settings.

        Raises:
            ringcentral_api.errors.ApiError: the platform answered with anything but success.
        """

        from .read_ivr_menu import sync

        return sync(client=self._client, account_id=account_id, ivr_menu_id=ivr_menu_id, options=options)

    def read_ivr_menu_list(self, *, account_id: str = "~", options: RequestOptions | None = None) -> IvrMenuList:
        """Lists the company's IVR menus.

        `GET /restapi/v1.0/account/{accountId}/ivr-menus`

        Throttling group: Medium. Application permission: ReadAccounts.

        Args:
            account_id: Account; `~` is the one that is logged in; sent as `accountId`.
            options: what this call has different from the client's settings.

        Raises:
            ringcentral_api.errors.ApiError: the platform answered with anything but success.
        """

        from .read_ivr_menu_list import sync

        return sync(client=self._client, account_id=account_id, options=options)

    def read_ivr_prompt(
        self, *, prompt_id: str, account_id: str = "~", options: RequestOptions | None = None
    ) -> PromptInfo:
        """Reads one voice prompt for IVR menus.

        `GET /restapi/v1.0/account/{accountId}/ivr-prompts/{promptId}`

        Throttling group: Medium.
        Application permission: ReadAccounts.
        User permission: ReadCompanyGreetings.

        Args:
            account_id: Account; `~` is the one that is logged in; sent as `accountId`.
            prompt_id: sent as `promptId`.
            options: what this call has different from the client's settings.

        Raises:
            ringcentral_api.errors.ApiError: the platform answered with anything but success.
        """

        from .read_ivr_prompt import sync

        return sync(client=self._client, account_id=account_id, prompt_id=prompt_id, options=options)

    def read_ivr_prompt_content(
        self,
        *,
        prompt_id: str,
        account_id: str = "~",
        content_disposition: ContentDisposition | Literal["Inline", "Attachment"] | None = None,
        content_disposition_filename: str | None = None,
        options: RequestOptions | None = None,
    ) -> bytes:
        """Downloads the sound of a voice prompt from the media host.

        `GET /restapi/v1.0/account/{accountId}/ivr-prompts/{promptId}/content`

        Throttling group: Heavy. Application permission: ReadAccounts. Served by the media host.

        Args:
            account_id: Account; `~` is the one that is logged in; sent as `accountId`.
            prompt_id: sent as `promptId`.
            content_disposition: How the file asks to be shown: `Inline` or `Attachment`; `Inline` | `Attachment`; sent as `contentDisposition`.
            content_disposition_filename: Name under which the file asks to be saved; sent as `contentDispositionFilename`.
            options: what this call has different from the client's settings.

        Raises:
            ringcentral_api.errors.ApiError: the platform answered with anything but success.
        """

        from .read_ivr_prompt_content import sync

        return sync(
            client=self._client,
            account_id=account_id,
            prompt_id=prompt_id,
            content_disposition=content_disposition,
            content_disposition_filename=content_disposition_filename,
            options=options,
        )

    def update_ivr_menu(
        self, *, ivr_menu_id: str, body: IvrMenuInfoUpdate, account_id: str = "~", options: RequestOptions | None = None
    ) -> IvrMenuInfo:
        """Changes one IVR menu; fields left out stay as they are.

        `PUT /restapi/v1.0/account/{accountId}/ivr-menus/{ivrMenuId}`

        Throttling group: Medium. Application permission: ReadAccounts. User permission: AutoReceptionist.

        Args:
            account_id: Account; `~` is the one that is logged in; sent as `accountId`.
            ivr_menu_id: sent as `ivrMenuId`.
            body: sent as `application/json`.
            options: what this call has different from the client's settings.

        Raises:
            ringcentral_api.errors.ApiError: the platform answered with anything but success.
        """

        from .update_ivr_menu import sync

        return sync(client=self._client, account_id=account_id, ivr_menu_id=ivr_menu_id, body=body, options=options)

    def update_ivr_prompt(
        self,
        *,
        prompt_id: str,
        account_id: str = "~",
        body: UpdateIVRPromptRequest | None = None,
        options: RequestOptions | None = None,
    ) -> PromptInfo:
        """Renames one voice prompt for IVR menus.

        `PUT /restapi/v1.0/account/{accountId}/ivr-prompts/{promptId}`

        Throttling group: Medium.
        Application permission: EditAccounts.
        User permission: EditCompanyGreetings.

        Args:
            account_id: Account; `~` is the one that is logged in; sent as `accountId`.
            prompt_id: sent as `promptId`.
            body: sent as `application/json`.
            options: what this call has different from the client's settings.

        Raises:
            ringcentral_api.errors.ApiError: the platform answered with anything but success.
        """

        from .update_ivr_prompt import sync

        return sync(client=self._client, account_id=account_id, prompt_id=prompt_id, body=body, options=options)


class AsyncIVRApi:
    """IVR, for asyncio."""

    __slots__ = ("_client",)

    def __init__(self, client: AsyncClient) -> None:
        self._client = client

    async def create_ivr_menu(
        self, *, body: IvrMenuInfoCreate, account_id: str = "~", options: RequestOptions | None = None
    ) -> IvrMenuInfo:
        """Adds an IVR menu with its prompt and key actions.

        `POST /restapi/v1.0/account/{accountId}/ivr-menus`

        Throttling group: Heavy. Application permission: EditAccounts. User permission: AutoReceptionist.

        Args:
            account_id: Account; `~` is the one that is logged in; sent as `accountId`.
            body: sent as `application/json`.
            options: what this call has different from the client's settings.

        Raises:
            ringcentral_api.errors.ApiError: the platform answered with anything but success.
        """

        from .create_ivr_menu import asyncio

        return await asyncio(client=self._client, account_id=account_id, body=body, options=options)

    async def create_ivr_prompt(
        self, *, body: CreateIVRPromptBody, account_id: str = "~", options: RequestOptions | None = None
    ) -> PromptInfo:
        """Uploads a voice prompt for IVR menus.

        `POST /restapi/v1.0/account/{accountId}/ivr-prompts`

        Throttling group: Heavy.
        Application permission: EditAccounts.
        User permission: EditCompanyGreetings.
        Largest request body: 20971520 bytes.

        Args:
            account_id: Account; `~` is the one that is logged in; sent as `accountId`.
            body: sent as `multipart/form-data`.
            options: what this call has different from the client's settings.

        Raises:
            ringcentral_api.errors.ApiError: the platform answered with anything but success.
        """

        from .create_ivr_prompt import asyncio

        return await asyncio(client=self._client, account_id=account_id, body=body, options=options)

    async def delete_ivr_prompt(
        self, *, prompt_id: str, account_id: str = "~", options: RequestOptions | None = None
    ) -> None:
        """Deletes one voice prompt for IVR menus.

        `DELETE /restapi/v1.0/account/{accountId}/ivr-prompts/{promptId}`

        Throttling group: Heavy.
        Application permission: EditAccounts.
        User permission: EditCompanyGreetings.

        Args:
            account_id: Account; `~` is the one that is logged in; sent as `accountId`.
            prompt_id: sent as `promptId`.
            options: what this call has different from the client's settings.

        Raises:
            ringcentral_api.errors.ApiError: the platform answered with anything but success.
        """

        from .delete_ivr_prompt import asyncio

        await asyncio(client=self._client, account_id=account_id, prompt_id=prompt_id, options=options)

    async def list_ivr_prompts(self, *, account_id: str = "~", options: RequestOptions | None = None) -> IvrPrompts:
        """Lists the company's voice prompts for IVR menus.

        `GET /restapi/v1.0/account/{accountId}/ivr-prompts`

        Throttling group: Medium.
        Application permission: ReadAccounts.
        User permission: ReadCompanyGreetings.

        Args:
            account_id: Account; `~` is the one that is logged in; sent as `accountId`.
            options: what this call has different from the client's settings.

        Raises:
            ringcentral_api.errors.ApiError: the platform answered with anything but success.
        """

        from .list_ivr_prompts import asyncio

        return await asyncio(client=self._client, account_id=account_id, options=options)

    async def read_ivr_menu(
        self, *, ivr_menu_id: str, account_id: str = "~", options: RequestOptions | None = None
    ) -> IvrMenuInfo:
        """Reads one IVR menu with its prompt and key actions.

        `GET /restapi/v1.0/account/{accountId}/ivr-menus/{ivrMenuId}`

        Throttling group: Medium. Application permission: ReadAccounts. User permission: AutoReceptionist.

        Args:
            account_id: Account; `~` is the one that is logged in; sent as `accountId`.
            ivr_menu_id: sent as `ivrMenuId`.
            options: what this call has different from the client's settings.

        Raises:
            ringcentral_api.errors.ApiError: the platform answered with anything but success.
        """

        from .read_ivr_menu import asyncio

        return await asyncio(client=self._client, account_id=account_id, ivr_menu_id=ivr_menu_id, options=options)

    async def read_ivr_menu_list(self, *, account_id: str = "~", options: RequestOptions | None = None) -> IvrMenuList:
        """Lists the company's IVR menus.

        `GET /restapi/v1.0/account/{accountId}/ivr-menus`

        Throttling group: Medium. Application permission: ReadAccounts.

        Args:
            account_id: Account; `~` is the one that is logged in; sent as `accountId`.
            options: what this call has different from the client's settings.

        Raises:
            ringcentral_api.errors.ApiError: the platform answered with anything but success.
        """

        from .read_ivr_menu_list import asyncio

        return await asyncio(client=self._client, account_id=account_id, options=options)

    async def read_ivr_prompt(
        self, *, prompt_id: str, account_id: str = "~", options: RequestOptions | None = None
    ) -> PromptInfo:
        """Reads one voice prompt for IVR menus.

        `GET /restapi/v1.0/account/{accountId}/ivr-prompts/{promptId}`

        Throttling group: Medium.
        Application permission: ReadAccounts.
        User permission: ReadCompanyGreetings.

        Args:
            account_id: Account; `~` is the one that is logged in; sent as `accountId`.
            prompt_id: sent as `promptId`.
            options: what this call has different from the client's settings.

        Raises:
            ringcentral_api.errors.ApiError: the platform answered with anything but success.
        """

        from .read_ivr_prompt import asyncio

        return await asyncio(client=self._client, account_id=account_id, prompt_id=prompt_id, options=options)

    async def read_ivr_prompt_content(
        self,
        *,
        prompt_id: str,
        account_id: str = "~",
        content_disposition: ContentDisposition | Literal["Inline", "Attachment"] | None = None,
        content_disposition_filename: str | None = None,
        options: RequestOptions | None = None,
    ) -> bytes:
        """Downloads the sound of a voice prompt from the media host.

        `GET /restapi/v1.0/account/{accountId}/ivr-prompts/{promptId}/content`

        Throttling group: Heavy. Application permission: ReadAccounts. Served by the media host.

        Args:
            account_id: Account; `~` is the one that is logged in; sent as `accountId`.
            prompt_id: sent as `promptId`.
            content_disposition: How the file asks to be shown: `Inline` or `Attachment`; `Inline` | `Attachment`; sent as `contentDisposition`.
            content_disposition_filename: Name under which the file asks to be saved; sent as `contentDispositionFilename`.
            options: what this call has different from the client's settings.

        Raises:
            ringcentral_api.errors.ApiError: the platform answered with anything but success.
        """

        from .read_ivr_prompt_content import asyncio

        return await asyncio(
            client=self._client,
            account_id=account_id,
            prompt_id=prompt_id,
            content_disposition=content_disposition,
            content_disposition_filename=content_disposition_filename,
            options=options,
        )

    async def update_ivr_menu(
        self, *, ivr_menu_id: str, body: IvrMenuInfoUpdate, account_id: str = "~", options: RequestOptions | None = None
    ) -> IvrMenuInfo:
        """Changes one IVR menu; fields left out stay as they are.

        `PUT /restapi/v1.0/account/{accountId}/ivr-menus/{ivrMenuId}`

        Throttling group: Medium. Application permission: ReadAccounts. User permission: AutoReceptionist.

        Args:
            account_id: Account; `~` is the one that is logged in; sent as `accountId`.
            ivr_menu_id: sent as `ivrMenuId`.
            body: sent as `application/json`.
            options: what this call has different from the client's settings.

        Raises:
            ringcentral_api.errors.ApiError: the platform answered with anything but success.
        """

        from .update_ivr_menu import asyncio

        return await asyncio(
            client=self._client, account_id=account_id, ivr_menu_id=ivr_menu_id, body=body, options=options
        )

    async def update_ivr_prompt(
        self,
        *,
        prompt_id: str,
        account_id: str = "~",
        body: UpdateIVRPromptRequest | None = None,
        options: RequestOptions | None = None,
    ) -> PromptInfo:
        """Renames one voice prompt for IVR menus.

        `PUT /restapi/v1.0/account/{accountId}/ivr-prompts/{promptId}`

        Throttling group: Medium.
        Application permission: EditAccounts.
        User permission: EditCompanyGreetings.

        Args:
            account_id: Account; `~` is the one that is logged in; sent as `accountId`.
            prompt_id: sent as `promptId`.
            body: sent as `application/json`.
            options: what this call has different from the client's settings.

        Raises:
            ringcentral_api.errors.ApiError: the platform answered with anything but success.
        """

        from .update_ivr_prompt import asyncio

        return await asyncio(
            client=self._client, account_id=account_id, prompt_id=prompt_id, body=body, options=options
        )
