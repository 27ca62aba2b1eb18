"""The operations of Call Recording Settings as methods."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

if TYPE_CHECKING:
    from ...client import AsyncClient, RequestOptions, SyncClient
    from ...models._call_recording_settings import (
        BulkAccountCallRecordingsResource,
        CallRecordingCustomGreetings,
        CallRecordingExtensions,
        CallRecordingSettingsResource,
        ListCallRecordingCustomGreetingsType,
    )


class CallRecordingSettingsApi:
    """Call Recording Settings."""

    __slots__ = ("_client",)

    def __init__(self, client: SyncClient) -> None:
        self._client = client

    def delete_call_recording_custom_greeting(
        self, *, greeting_id: str, account_id: str = "~", options: RequestOptions | None = None
    ) -> None:
        """Deletes one custom announcement about recording.

        `DELETE /restapi/v1.0/account/{accountId}/call-recording/custom-greetings/{greetingId}`

        Throttling group: Medium. Application permission: EditAccounts. User permission: EditCompanyInfo.

        Args:
            account_id: Account; `~` is the one that is logged in; sent as `accountId`.
            greeting_id: sent as `greetingId`.
            options: what this call has different from the client's settings.

        Raises:
            ringcentral_api.errors.ApiError: the platform answered with anything but success.
        """

        from .delete_call_recording_custom_greeting import sync

        sync(client=self._client, account_id=account_id, greeting_id=greeting_id, options=options)

    def delete_call_recording_custom_greetings(
        self, *, account_id: str = "~", options: RequestOptions | None = None
    ) -> None:
        """Deletes all custom announcements about recording.

        `DELETE /restapi/v1.0/account/{accountId}/call-recording/custom-greetings`

        Throttling group: Medium. Application permission: EditAccounts. User permission: EditCompanyInfo.

        Args:
            account_id: Account; `~` is the one that is logged in; sent as `accountId`.
            options: what this call has different from the client's settings.

        Raises:
            ringcentral_api.errors.ApiError: the platform answered with anything but success.
        """

        from .delete_call_recording_custom_greetings import sync

        sync(client=self._client, account_id=account_id, options=options)

    def list_call_recording_custom_greetings(
        self,
        *,
        account_id: str = "~",
        type: ListCallRecordingCustomGreetingsType
        | Literal["StartRecording", "StopRecording", "AutomaticRecording"]
        | None = None,
        options: RequestOptions | None = None,
    ) -> CallRecordingCustomGreetings:
        """Lists the custom announcements that tell callers about recording.

        `GET /restapi/v1.0/account/{accountId}/call-recording/custom-greetings`

        Throttling group: Medium. Application permission: ReadAccounts. User permission: ReadCompanyInfo.

        Args:
            account_id: Account; `~` is the one that is logged in; sent as `accountId`.
            type: Only things of this type; `StartRecording` | `StopRecording` | `AutomaticRecording`.
            options: what this call has different from the client's settings.

        Raises:
            ringcentral_api.errors.ApiError: the platform answered with anything but success.
        """

        from .list_call_recording_custom_greetings import sync

        return sync(client=self._client, account_id=account_id, type=type, options=options)

    def list_call_recording_extensions(
        self, *, account_id: str = "~", options: RequestOptions | None = None
    ) -> CallRecordingExtensions:
        """Lists the extensions whose calls are recorded automatically.

        `GET /restapi/v1.0/account/{accountId}/call-recording/extensions`

        Throttling group: Medium. Application permission: ReadAccounts. User permission: ReadCompanyInfo.

        Args:
            account_id: Account; `~` is the one that is logged in; sent as `accountId`.
            options: what this call has different from the client's settings.

        Raises:
            ringcentral_api.errors.ApiError: the platform answered with anything but success.
        """

        from .list_call_recording_extensions import sync

        return sync(client=self._client, account_id=account_id, options=options)

    def read_call_recording_settings(
        self, *, account_id: str = "~", options: RequestOptions | None = None
    ) -> CallRecordingSettingsResource:
        """Reads the company's settings for recording on demand and automatically.

        `GET /restapi/v1.0/account/{accountId}/call-recording`

        Throttling group: Light. Application permission: ReadAccounts. User permission: ReadCompanyInfo.

        Args:
            account_id: Account; `~` is the one that is logged in; sent as `accountId`.
            options: what this call has different from the client's settings.

        Raises:
            ringcentral_api.errors.ApiError: the platform answered with anything but success.
        """

        from .read_call_recording_settings import sync

        return sync(client=self._client, account_id=account_id, options=options)

    def update_call_recording_extensions(
        self, *, body: BulkAccountCallRecordingsResource, account_id: str = "~", options: RequestOptions | None = None
    ) -> None:
        """Adds or removes extensions whose calls are recorded automatically.

        `POST /restapi/v1.0/account/{accountId}/call-recording/bulk-assign`

        Throttling group: Medium. Application permission: ReadAccounts. User permission: ReadCompanyInfo.

        Args:
            account_id: Account; `~` is the one that is logged in; sent as `accountId`.
            body: sent as `application/json`.
            options: what this call has different from the client's settings.

        Raises:
            ringcentral_api.errors.ApiError: the platform answered with anything but success.
        """

        from .update_call_recording_extensions import sync

        sync(client=self._client, account_id=account_id, body=body, options=options)

    def update_call_recording_settings(
        self,
        *,
        account_id: str = "~",
        body: CallRecordingSettingsResource | None = None,
        options: RequestOptions | None = None,
    ) -> CallRecordingSettingsResource:
        """Changes the company's settings for recording on demand and automatically.

        `PUT /restapi/v1.0/account/{accountId}/call-recording`

        Throttling group: Medium. Application permission: EditAccounts. User permission: EditCompanyInfo.

        Args:
            account_id: Account; `~` is the one that is logged in; sent as `accountId`.
            body: sent as `application/json`.
            options: what this call has different from the client's settings.

        Raises:
            ringcentral_api.errors.ApiError: the platform answered with anything but success.
        """

        from .update_call_recording_settings import sync

        return sync(client=self._client, account_id=account_id, body=body, options=options)


class AsyncCallRecordingSettingsApi:
    """Call Recording Settings, for asyncio."""

    __slots__ = ("_client",)

    def __init__(self, client: AsyncClient) -> None:
        self._client = client

    async def delete_call_recording_custom_greeting(
        self, *, greeting_id: str, account_id: str = "~", options: RequestOptions | None = None
    ) -> None:
        """Deletes one custom announcement about recording.

        `DELETE /restapi/v1.0/account/{accountId}/call-recording/custom-greetings/{greetingId}`

        Throttling group: Medium. Application permission: EditAccounts. User permission: EditCompanyInfo.

        Args:
            account_id: Account; `~` is the one that is logged in; sent as `accountId`.
            greeting_id: sent as `greetingId`.
            options: what this call has different from the client's settings.

        Raises:
            ringcentral_api.errors.ApiError: the platform answered with anything but success.
        """

        from .delete_call_recording_custom_greeting import asyncio

        await asyncio(client=self._client, account_id=account_id, greeting_id=greeting_id, options=options)

    async def delete_call_recording_custom_greetings(
        self, *, account_id: str = "~", options: RequestOptions | None = None
    ) -> None:
        """Deletes all custom announcements about recording.

        `DELETE /restapi/v1.0/account/{accountId}/call-recording/custom-greetings`

        Throttling group: Medium. Application permission: EditAccounts. User permission: EditCompanyInfo.

        Args:
            account_id: Account; `~` is the one that is logged in; sent as `accountId`.
            options: what this call has different from the client's settings.

        Raises:
            ringcentral_api.errors.ApiError: the platform answered with anything but success.
        """

        from .delete_call_recording_custom_greetings import asyncio

        await asyncio(client=self._client, account_id=account_id, options=options)

    async def list_call_recording_custom_greetings(
        self,
        *,
        account_id: str = "~",
        type: ListCallRecordingCustomGreetingsType
        | Literal["StartRecording", "StopRecording", "AutomaticRecording"]
        | None = None,
        options: RequestOptions | None = None,
    ) -> CallRecordingCustomGreetings:
        """Lists the custom announcements that tell callers about recording.

        `GET /restapi/v1.0/account/{accountId}/call-recording/custom-greetings`

        Throttling group: Medium. Application permission: ReadAccounts. User permission: ReadCompanyInfo.

        Args:
            account_id: Account; `~` is the one that is logged in; sent as `accountId`.
            type: Only things of this type; `StartRecording` | `StopRecording` | `AutomaticRecording`.
            options: what this call has different from the client's settings.

        Raises:
            ringcentral_api.errors.ApiError: the platform answered with anything but success.
        """

        from .list_call_recording_custom_greetings import asyncio

        return await asyncio(client=self._client, account_id=account_id, type=type, options=options)

    async def list_call_recording_extensions(
        self, *, account_id: str = "~", options: RequestOptions | None = None
    ) -> CallRecordingExtensions:
        """Lists the extensions whose calls are recorded automatically.

        `GET /restapi/v1.0/account/{accountId}/call-recording/extensions`

        Throttling group: Medium. Application permission: ReadAccounts. User permission: ReadCompanyInfo.

        Args:
            account_id: Account; `~` is the one that is logged in; sent as `accountId`.
            options: what this call has different from the client's settings.

        Raises:
            ringcentral_api.errors.ApiError: the platform answered with anything but success.
        """

        from .list_call_recording_extensions import asyncio

        return await asyncio(client=self._client, account_id=account_id, options=options)

    async def read_call_recording_settings(
        self, *, account_id: str = "~", options: RequestOptions | None = None
    ) -> CallRecordingSettingsResource:
        """Reads the company's settings for recording on demand and automatically.

        `GET /restapi/v1.0/account/{accountId}/call-recording`

        Throttling group: Light. Application permission: ReadAccounts. User permission: ReadCompanyInfo.

        Args:
            account_id: Account; `~` is the one that is logged in; sent as `accountId`.
            options: what this call has different from the client's settings.

        Raises:
            ringcentral_api.errors.ApiError: the platform answered with anything but success.
        """

        from .read_call_recording_settings import asyncio

        return await asyncio(client=self._client, account_id=account_id, options=options)

    async def update_call_recording_extensions(
        self, *, body: BulkAccountCallRecordingsResource, account_id: str = "~", options: RequestOptions | None = None
    ) -> None:
        """Adds or removes extensions whose calls are recorded automatically.

        `POST /restapi/v1.0/account/{accountId}/call-recording/bulk-assign`

        Throttling group: Medium. Application permission: ReadAccounts. User permission: ReadCompanyInfo.

        Args:
            account_id: Account; `~` is the one that is logged in; sent as `accountId`.
            body: sent as `application/json`.
            options: what this call has different from the client's settings.

        Raises:
            ringcentral_api.errors.ApiError: the platform answered with anything but success.
        """

        from .update_call_recording_extensions import asyncio

        await asyncio(client=self._client, account_id=account_id, body=body, options=options)

    async def update_call_recording_settings(
        self,
        *,
        account_id: str = "~",
        body: CallRecordingSettingsResource | None = None,
        options: RequestOptions | None = None,
    ) -> CallRecordingSettingsResource:
        """Changes the company's settings for recording on demand and automatically.

        `PUT /restapi/v1.0/account/{accountId}/call-recording`

        Throttling group: Medium. Application permission: EditAccounts. User permission: EditCompanyInfo.

        Args:
            account_id: Account; `~` is the one that is logged in; sent as `accountId`.
            body: sent as `application/json`.
            options: what this call has different from the client's settings.

        Raises:
            ringcentral_api.errors.ApiError: the platform answered with anything but success.
        """

        from .update_call_recording_settings import asyncio

        return await asyncio(client=self._client, account_id=account_id, body=body, options=options)
