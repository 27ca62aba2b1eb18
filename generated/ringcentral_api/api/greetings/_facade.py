"""The operations of Greetings as methods."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

if TYPE_CHECKING:
    from ...client import AsyncClient, RequestOptions, SyncClient
    from ...models._greetings import (
        CreateCompanyGreetingFormDataBody,
        CreateCompanyGreetingMixedBody,
        CreateCustomUserGreetingFormDataBody,
        CreateCustomUserGreetingMixedBody,
        CustomCompanyGreetingInfo,
        CustomUserGreetingInfo,
        DictionaryGreetingInfo,
        DictionaryGreetingList,
        ListStandardGreetingsType,
        ListStandardGreetingsUsageType,
    )
    from ...models._shared_content_disposition import ContentDisposition


class GreetingsApi:
    """Greetings."""

    __slots__ = ("_client",)

    def __init__(self, client: SyncClient) -> None:
        self._client = client

    def create_company_greeting(
        self,
        *,
        body: CreateCompanyGreetingFormDataBody | CreateCompanyGreetingMixedBody,
        account_id: str = "~",
        options: RequestOptions | None = None,
    ) -> CustomCompanyGreetingInfo:
        """Uploads a sound file, or a text to be spoken, as a greeting of the company.

        `POST /restapi/v1.0/account/{accountId}/greeting`

        Throttling group: Medium.
        Application permission: EditAccounts.
        User permission: ReadUserInfo.
        Largest request body: 20971520 bytes.

        Args:
            account_id: Account; `~` is the one that is logged in; sent as `accountId`.
            body: sent as `multipart/form-data`, `multipart/mixed`.
            options: what this call has different from the client's settings.

        Raises:
            ringcentral_api.errors.ApiError: the platform answered with anything but success.
        """

        from .create_company_greeting import sync

        return sync(client=self._client, account_id=account_id, body=body, options=options)

    def create_custom_user_greeting(
        self,
        *,
        body: CreateCustomUserGreetingFormDataBody | CreateCustomUserGreetingMixedBody,
        account_id: str = "~",
        extension_id: str = "~",
        apply: bool | None = None,
        options: RequestOptions | None = None,
    ) -> CustomUserGreetingInfo:
        """Uploads a sound file, or a text to be spoken, as a greeting of one user.

        `POST /restapi/v1.0/account/{accountId}/extension/{extensionId}/greeting`

        Throttling group: Heavy.
        Application permission: EditExtensions.
        User permission: EditUserAnsweringRules.
        Largest request body: 20971520 bytes.

        Args:
            account_id: Account; `~` is the one that is logged in; sent as `accountId`.
            extension_id: Extension; `~` is the one that is logged in; sent as `extensionId`.
            apply: the platform's default is `true`.
            body: sent as `multipart/form-data`, `multipart/mixed`.
            options: what this call has different from the client's settings.

        Raises:
            ringcentral_api.errors.ApiError: the platform answered with anything but success.
        """

        from .create_custom_user_greeting import sync

        return sync(
            client=self._client,
            account_id=account_id,
            extension_id=extension_id,
            apply=apply,
            body=body,
            options=options,
        )

    def list_standard_greetings(
        self,
        *,
        page: int | None = None,
        per_page: int | None = None,
        type: ListStandardGreetingsType
        | Literal[
            "Introductory",
            "Announcement",
            "ConnectingMessage",
            "ConnectingAudio",
            "Voicemail",
            "Unavailable",
            "HoldMusic",
            "Company",
        ]
        | None = None,
        usage_type: ListStandardGreetingsUsageType
        | Literal[
            "UserExtensionAnsweringRule",
            "ExtensionAnsweringRule",
            "DepartmentExtensionAnsweringRule",
            "CompanyAnsweringRule",
            "CompanyAfterHoursAnsweringRule",
            "VoicemailExtensionAnsweringRule",
            "AnnouncementExtensionAnsweringRule",
            "SharedLinesGroupAnsweringRule",
        ]
        | None = None,
        options: RequestOptions | None = None,
    ) -> DictionaryGreetingList:
        """Pages through the ready-made greetings, by type and use.

        `GET /restapi/v1.0/dictionary/greeting`

        Throttling group: Medium.

        Args:
            page: Number of the page, from 1; the platform's default is `1`; at least 1; at most 1000.
            per_page: How many records a page has; the platform's default is `100`; at least 1; at most 1000; sent as `perPage`.
            type: Only things of this type; `Introductory` | `Announcement` | `ConnectingMessage` | `ConnectingAudio` | `Voicemail` | `Unavailable` | ....
            usage_type: `UserExtensionAnsweringRule` | `ExtensionAnsweringRule` | `DepartmentExtensionAnsweringRule` | `CompanyAnsweringRule` | `CompanyAfterHoursAnsweringRule` | `VoicemailExtensionAnsweringRule` | ...; sent as `usageType`.
            options: what this call has different from the client's settings.

        Raises:
            ringcentral_api.errors.ApiError: the platform answered with anything but success.
        """

        from .list_standard_greetings import sync

        return sync(
            client=self._client, page=page, per_page=per_page, type=type, usage_type=usage_type, options=options
        )

    def read_account_greeting_content(
        self,
        *,
        greeting_id: str,
        account_id: str = "~",
        content_disposition: ContentDisposition | Literal["Inline", "Attachment"] | None = None,
        content_disposition_filename: str | None = None,
        options: RequestOptions | None = None,
    ) -> bytes:
        """Downloads the sound of a company greeting from the media host.

        `GET /restapi/v1.0/account/{accountId}/greeting/{greetingId}/content`

        Throttling group: Heavy. Application permission: ReadAccounts. Served by the media host.

        Args:
            account_id: Account; `~` is the one that is logged in; sent as `accountId`.
            greeting_id: sent as `greetingId`.
            content_disposition: How the file asks to be shown: `Inline` or `Attachment`; `Inline` | `Attachment`; sent as `contentDisposition`.
            content_disposition_filename: Name under which the file asks to be saved; sent as `contentDispositionFilename`.
            options: what this call has different from the client's settings.

        Raises:
            ringcentral_api.errors.ApiError: the platform answered with anything but success.
        """

        from .read_account_greeting_content import sync

        return sync(
            client=self._client,
            account_id=account_id,
            greeting_id=greeting_id,
            content_disposition=content_disposition,
            content_disposition_filename=content_disposition_filename,
            options=options,
        )

    def read_custom_greeting(
        self, *, greeting_id: str, account_id: str = "~", extension_id: str = "~", options: RequestOptions | None = None
    ) -> CustomUserGreetingInfo:
        """Reads type, length and link of one custom greeting of a user.

        `GET /restapi/v1.0/account/{accountId}/extension/{extensionId}/greeting/{greetingId}`

        Throttling group: Medium. Application permission: ReadAccounts. User permission: ReadUserInfo.

        Args:
            account_id: Account; `~` is the one that is logged in; sent as `accountId`.
            extension_id: Extension; `~` is the one that is logged in; sent as `extensionId`.
            greeting_id: sent as `greetingId`.
            options: what this call has different from the client's settings.

        Raises:
            ringcentral_api.errors.ApiError: the platform answered with anything but success.
        """

        from .read_custom_greeting import sync

        return sync(
            client=self._client,
            account_id=account_id,
            extension_id=extension_id,
            greeting_id=greeting_id,
            options=options,
        )

    def read_greeting_content(
        self,
        *,
        greeting_id: str,
        account_id: str = "~",
        extension_id: str = "~",
        content_disposition: ContentDisposition | Literal["Inline", "Attachment"] | None = None,
        content_disposition_filename: str | None = None,
        options: RequestOptions | None = None,
    ) -> bytes:
        """Downloads the sound of a user's greeting from the media host.

        `GET /restapi/v1.0/account/{accountId}/extension/{extensionId}/greeting/{greetingId}/content`

        Throttling group: Heavy. Application permission: ReadAccounts. Served by the media host.

        Args:
            account_id: Account; `~` is the one that is logged in; sent as `accountId`.
            extension_id: Extension; `~` is the one that is logged in; sent as `extensionId`.
            greeting_id: sent as `greetingId`.
            content_disposition: How the file asks to be shown: `Inline` or `Attachment`; `Inline` | `Attachment`; sent as `contentDisposition`.
            content_disposition_filename: Name under which the file asks to be saved; sent as `contentDispositionFilename`.
            options: what this call has different from the client's settings.

        Raises:
            ringcentral_api.errors.ApiError: the platform answered with anything but success.
        """

        from .read_greeting_content import sync

        return sync(
            client=self._client,
            account_id=account_id,
            extension_id=extension_id,
            greeting_id=greeting_id,
            content_disposition=content_disposition,
            content_disposition_filename=content_disposition_filename,
            options=options,
        )

    def read_hold_music_greeting(
        self, *, account_id: str = "~", extension_id: str = "~", options: RequestOptions | None = None
    ) -> CustomUserGreetingInfo:
        """Reads the custom hold music of a user, if there is one.

        `GET /restapi/v1.0/account/{accountId}/extension/{extensionId}/greeting/hold-music`

        Throttling group: Medium. Application permission: ReadAccounts. User permission: ReadUserInfo.

        Args:
            account_id: Account; `~` is the one that is logged in; sent as `accountId`.
            extension_id: Extension; `~` is the one that is logged in; sent as `extensionId`.
            options: what this call has different from the client's settings.

        Raises:
            ringcentral_api.errors.ApiError: the platform answered with anything but success.
        """

        from .read_hold_music_greeting import sync

        return sync(client=self._client, account_id=account_id, extension_id=extension_id, options=options)

    def read_standard_greeting(
        self, *, greeting_id: str, options: RequestOptions | None = None
    ) -> DictionaryGreetingInfo:
        """Reads one ready-made greeting of the dictionary.

        `GET /restapi/v1.0/dictionary/greeting/{greetingId}`

        Throttling group: Medium.

        Args:
            greeting_id: sent as `greetingId`.
            options: what this call has different from the client's settings.

        Raises:
            ringcentral_api.errors.ApiError: the platform answered with anything but success.
        """

        from .read_standard_greeting import sync

        return sync(client=self._client, greeting_id=greeting_id, options=options)


class AsyncGreetingsApi:
    """Greetings, for asyncio."""

    __slots__ = ("_client",)

    def __init__(self, client: AsyncClient) -> None:
        self._client = client

    async def create_company_greeting(
        self,
        *,
        body: CreateCompanyGreetingFormDataBody | CreateCompanyGreetingMixedBody,
        account_id: str = "~",
        options: RequestOptions | None = None,
    ) -> CustomCompanyGreetingInfo:
        """Uploads a sound file, or a text to be spoken, as a greeting of the company.

        `POST /restapi/v1.0/account/{accountId}/greeting`

        Throttling group: Medium.
        Application permission: EditAccounts.
        User permission: ReadUserInfo.
        Largest request body: 20971520 bytes.

        Args:
            account_id: Account; `~` is the one that is logged in; sent as `accountId`.
            body: sent as `multipart/form-data`, `multipart/mixed`.
            options: what this call has different from the client's settings.

        Raises:
            ringcentral_api.errors.ApiError: the platform answered with anything but success.
        """

        from .create_company_greeting import asyncio

        return await asyncio(client=self._client, account_id=account_id, body=body, options=options)

    async def create_custom_user_greeting(
        self,
        *,
        body: CreateCustomUserGreetingFormDataBody | CreateCustomUserGreetingMixedBody,
        account_id: str = "~",
        extension_id: str = "~",
        apply: bool | None = None,
        options: RequestOptions | None = None,
    ) -> CustomUserGreetingInfo:
        """Uploads a sound file, or a text to be spoken, as a greeting of one user.

        `POST /restapi/v1.0/account/{accountId}/extension/{extensionId}/greeting`

        Throttling group: Heavy.
        Application permission: EditExtensions.
        User permission: EditUserAnsweringRules.
        Largest request body: 20971520 bytes.

        Args:
            account_id: Account; `~` is the one that is logged in; sent as `accountId`.
            extension_id: Extension; `~` is the one that is logged in; sent as `extensionId`.
            apply: the platform's default is `true`.
            body: sent as `multipart/form-data`, `multipart/mixed`.
            options: what this call has different from the client's settings.

        Raises:
            ringcentral_api.errors.ApiError: the platform answered with anything but success.
        """

        from .create_custom_user_greeting import asyncio

        return await asyncio(
            client=self._client,
            account_id=account_id,
            extension_id=extension_id,
            apply=apply,
            body=body,
            options=options,
        )

    async def list_standard_greetings(
        self,
        *,
        page: int | None = None,
        per_page: int | None = None,
        type: ListStandardGreetingsType
        | Literal[
            "Introductory",
            "Announcement",
            "ConnectingMessage",
            "ConnectingAudio",
            "Voicemail",
            "Unavailable",
            "HoldMusic",
            "Company",
        ]
        | None = None,
        usage_type: ListStandardGreetingsUsageType
        | Literal[
            "UserExtensionAnsweringRule",
            "ExtensionAnsweringRule",
            "DepartmentExtensionAnsweringRule",
            "CompanyAnsweringRule",
            "CompanyAfterHoursAnsweringRule",
            "VoicemailExtensionAnsweringRule",
            "AnnouncementExtensionAnsweringRule",
            "SharedLinesGroupAnsweringRule",
        ]
        | None = None,
        options: RequestOptions | None = None,
    ) -> DictionaryGreetingList:
        """Pages through the ready-made greetings, by type and use.

        `GET /restapi/v1.0/dictionary/greeting`

        Throttling group: Medium.

        Args:
            page: Number of the page, from 1; the platform's default is `1`; at least 1; at most 1000.
            per_page: How many records a page has; the platform's default is `100`; at least 1; at most 1000; sent as `perPage`.
            type: Only things of this type; `Introductory` | `Announcement` | `ConnectingMessage` | `ConnectingAudio` | `Voicemail` | `Unavailable` | ....
            usage_type: `UserExtensionAnsweringRule` | `ExtensionAnsweringRule` | `DepartmentExtensionAnsweringRule` | `CompanyAnsweringRule` | `CompanyAfterHoursAnsweringRule` | `VoicemailExtensionAnsweringRule` | ...; sent as `usageType`.
            options: what this call has different from the client's settings.

        Raises:
            ringcentral_api.errors.ApiError: the platform answered with anything but success.
        """

        from .list_standard_greetings import asyncio

        return await asyncio(
            client=self._client, page=page, per_page=per_page, type=type, usage_type=usage_type, options=options
        )

    async def read_account_greeting_content(
        self,
        *,
        greeting_id: str,
        account_id: str = "~",
        content_disposition: ContentDisposition | Literal["Inline", "Attachment"] | None = None,
        content_disposition_filename: str | None = None,
        options: RequestOptions | None = None,
    ) -> bytes:
        """Downloads the sound of a company greeting from the media host.

        `GET /restapi/v1.0/account/{accountId}/greeting/{greetingId}/content`

        Throttling group: Heavy. Application permission: ReadAccounts. Served by the media host.

        Args:
            account_id: Account; `~` is the one that is logged in; sent as `accountId`.
            greeting_id: sent as `greetingId`.
            content_disposition: How the file asks to be shown: `Inline` or `Attachment`; `Inline` | `Attachment`; sent as `contentDisposition`.
            content_disposition_filename: Name under which the file asks to be saved; sent as `contentDispositionFilename`.
            options: what this call has different from the client's settings.

        Raises:
            ringcentral_api.errors.ApiError: the platform answered with anything but success.
        """

        from .read_account_greeting_content import asyncio

        return await asyncio(
            client=self._client,
            account_id=account_id,
            greeting_id=greeting_id,
            content_disposition=content_disposition,
            content_disposition_filename=content_disposition_filename,
            options=options,
        )

    async def read_custom_greeting(
        self, *, greeting_id: str, account_id: str = "~", extension_id: str = "~", options: RequestOptions | None = None
    ) -> CustomUserGreetingInfo:
        """Reads type, length and link of one custom greeting of a user.

        `GET /restapi/v1.0/account/{accountId}/extension/{extensionId}/greeting/{greetingId}`

        Throttling group: Medium. Application permission: ReadAccounts. User permission: ReadUserInfo.

        Args:
            account_id: Account; `~` is the one that is logged in; sent as `accountId`.
            extension_id: Extension; `~` is the one that is logged in; sent as `extensionId`.
            greeting_id: sent as `greetingId`.
            options: what this call has different from the client's settings.

        Raises:
            ringcentral_api.errors.ApiError: the platform answered with anything but success.
        """

        from .read_custom_greeting import asyncio

        return await asyncio(
            client=self._client,
            account_id=account_id,
            extension_id=extension_id,
            greeting_id=greeting_id,
            options=options,
        )

    async def read_greeting_content(
        self,
        *,
        greeting_id: str,
        account_id: str = "~",
        extension_id: str = "~",
        content_disposition: ContentDisposition | Literal["Inline", "Attachment"] | None = None,
        content_disposition_filename: str | None = None,
        options: RequestOptions | None = None,
    ) -> bytes:
        """Downloads the sound of a user's greeting from the media host.

        `GET /restapi/v1.0/account/{accountId}/extension/{extensionId}/greeting/{greetingId}/content`

        Throttling group: Heavy. Application permission: ReadAccounts. Served by the media host.

        Args:
            account_id: Account; `~` is the one that is logged in; sent as `accountId`.
            extension_id: Extension; `~` is the one that is logged in; sent as `extensionId`.
            greeting_id: sent as `greetingId`.
            content_disposition: How the file asks to be shown: `Inline` or `Attachment`; `Inline` | `Attachment`; sent as `contentDisposition`.
            content_disposition_filename: Name under which the file asks to be saved; sent as `contentDispositionFilename`.
            options: what this call has different from the client's settings.

        Raises:
            ringcentral_api.errors.ApiError: the platform answered with anything but success.
        """

        from .read_greeting_content import asyncio

        return await asyncio(
            client=self._client,
            account_id=account_id,
            extension_id=extension_id,
            greeting_id=greeting_id,
            content_disposition=content_disposition,
            content_disposition_filename=content_disposition_filename,
            options=options,
        )

    async def read_hold_music_greeting(
        self, *, account_id: str = "~", extension_id: str = "~", options: RequestOptions | None = None
    ) -> CustomUserGreetingInfo:
        """Reads the custom hold music of a user, if there is one.

        `GET /restapi/v1.0/account/{accountId}/extension/{extensionId}/greeting/hold-music`

        Throttling group: Medium. Application permission: ReadAccounts. User permission: ReadUserInfo.

        Args:
            account_id: Account; `~` is the one that is logged in; sent as `accountId`.
            extension_id: Extension; `~` is the one that is logged in; sent as `extensionId`.
            options: what this call has different from the client's settings.

        Raises:
            ringcentral_api.errors.ApiError: the platform answered with anything but success.
        """

        from .read_hold_music_greeting import asyncio

        return await asyncio(client=self._client, account_id=account_id, extension_id=extension_id, options=options)

    async def read_standard_greeting(
        self, *, greeting_id: str, options: RequestOptions | None = None
    ) -> DictionaryGreetingInfo:
        """Reads one ready-made greeting of the dictionary.

        `GET /restapi/v1.0/dictionary/greeting/{greetingId}`

        Throttling group: Medium.

        Args:
            greeting_id: sent as `greetingId`.
            options: what this call has different from the client's settings.

        Raises:
            ringcentral_api.errors.ApiError: the platform answered with anything but success.
        """

        from .read_standard_greeting import asyncio

        return await asyncio(client=self._client, greeting_id=greeting_id, options=options)
