"""The operations of Teams as methods."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from ...client import AsyncClient, RequestOptions, SyncClient
    from ...models._teams import (
        EveryoneTeamInfo,
        TMAddTeamMembersRequest,
        TMCreateTeamRequest,
        TMRemoveTeamMembersRequest,
        TMTeamInfo,
        TMTeamList,
        TMUpdateTeamRequest,
        UpdateEveryoneTeamRequest,
    )


class TeamsApi:
    """Teams."""

    __slots__ = ("_client",)

    def __init__(self, client: SyncClient) -> None:
        self._client = client

    def add_glip_team_members_new(
        self, *, chat_id: str, body: TMAddTeamMembersRequest, options: RequestOptions | None = None
    ) -> None:
        """Adds people to a team by id or e-mail.

        `POST /team-messaging/v1/teams/{chatId}/add`

        Throttling group: Medium. Application permission: TeamMessaging.

        Args:
            chat_id: sent as `chatId`.
            body: sent as `application/json`.
            options: what this call has different from the client's settings.

        Raises:
            ringcentral_api.errors.ApiError: the platform answered with anything but success.
        """

        from .add_glip_team_members_new import sync

        sync(client=self._client, chat_id=chat_id, body=body, options=options)

    def archive_glip_team_new(self, *, chat_id: str, options: RequestOptions | None = None) -> None:
        """Archives a team: it stays readable but takes no posts.

        `POST /team-messaging/v1/teams/{chatId}/archive`

        Throttling group: Medium. Application permission: TeamMessaging.

        Args:
            chat_id: sent as `chatId`.
            options: what this call has different from the client's settings.

        Raises:
            ringcentral_api.errors.ApiError: the platform answered with anything but success.
        """

        from .archive_glip_team_new import sync

        sync(client=self._client, chat_id=chat_id, options=options)

    def create_glip_team_new(self, *, body: TMCreateTeamRequest, options: RequestOptions | None = None) -> TMTeamInfo:
        """Creates a team with a name and members, public or private.

        `POST /team-messaging/v1/teams`

        Throttling group: Medium. Application permission: TeamMessaging.

        Args:
            body: sent as `application/json`.
            options: what this call has different from the client's settings.

        Raises:
            ringcentral_api.errors.ApiError: the platform answered with anything but success.
        """

        from .create_glip_team_new import sync

        return sync(client=self._client, body=body, options=options)

    def delete_glip_team_new(self, *, chat_id: str, options: RequestOptions | None = None) -> None:
        """Deletes a team with all its posts.

        `DELETE /team-messaging/v1/teams/{chatId}`

        Throttling group: Medium. Application permission: TeamMessaging.

        Args:
            chat_id: sent as `chatId`.
            options: what this call has different from the client's settings.

        Raises:
            ringcentral_api.errors.ApiError: the platform answered with anything but success.
        """

        from .delete_glip_team_new import sync

        sync(client=self._client, chat_id=chat_id, options=options)

    def join_glip_team_new(self, *, chat_id: str, options: RequestOptions | None = None) -> None:
        """Lets the logged-in user join a public team.

        `POST /team-messaging/v1/teams/{chatId}/join`

        Throttling group: Medium. Application permission: TeamMessaging.

        Args:
            chat_id: sent as `chatId`.
            options: what this call has different from the client's settings.

        Raises:
            ringcentral_api.errors.ApiError: the platform answered with anything but success.
        """

        from .join_glip_team_new import sync

        sync(client=self._client, chat_id=chat_id, options=options)

    def leave_glip_team_new(self, *, chat_id: str, options: RequestOptions | None = None) -> None:
        """Takes the logged-in user out of a team.

        `POST /team-messaging/v1/teams/{chatId}/leave`

        Throttling group: Medium. Application permission: TeamMessaging.

        Args:
            chat_id: sent as `chatId`.
            options: what this call has different from the client's settings.

        Raises:
            ringcentral_api.errors.ApiError: the platform answered with anything but success.
        """

        from .leave_glip_team_new import sync

        sync(client=self._client, chat_id=chat_id, options=options)

    def list_glip_teams_new(
        self, *, record_count: int | None = None, page_token: str | None = None, options: RequestOptions | None = None
    ) -> TMTeamList:
        """Pages through the teams the user is in or may join.

        `GET /team-messaging/v1/teams`

        Throttling group: Medium. Application permission: TeamMessaging.

        Args:
            record_count: How many records the answer has at most; the platform's default is `30`; at most 250; sent as `recordCount`.
            page_token: Token of the page to read, from the answer before; sent as `pageToken`.
            options: what this call has different from the client's settings.

        Raises:
            ringcentral_api.errors.ApiError: the platform answered with anything but success.
        """

        from .list_glip_teams_new import sync

        return sync(client=self._client, record_count=record_count, page_token=page_token, options=options)

    def patch_glip_everyone_new(
        self, *, body: UpdateEveryoneTeamRequest | None = None, options: RequestOptions | None = None
    ) -> EveryoneTeamInfo:
        """Renames the chat that all employees share, or changes its description.

        `PATCH /team-messaging/v1/everyone`

        Throttling group: Medium. Application permission: TeamMessaging.

        Args:
            body: sent as `application/json`.
            options: what this call has different from the client's settings.

        Raises:
            ringcentral_api.errors.ApiError: the platform answered with anything but success.
        """

        from .patch_glip_everyone_new import sync

        return sync(client=self._client, body=body, options=options)

    def patch_glip_team_new(
        self, *, chat_id: str, body: TMUpdateTeamRequest, options: RequestOptions | None = None
    ) -> TMTeamInfo:
        """Renames a team, or changes its description or visibility.

        `PATCH /team-messaging/v1/teams/{chatId}`

        Throttling group: Medium. Application permission: TeamMessaging.

        Args:
            chat_id: sent as `chatId`.
            body: sent as `application/json`.
            options: what this call has different from the client's settings.

        Raises:
            ringcentral_api.errors.ApiError: the platform answered with anything but success.
        """

        from .patch_glip_team_new import sync

        return sync(client=self._client, chat_id=chat_id, body=body, options=options)

    def read_glip_everyone_new(self, *, options: RequestOptions | None = None) -> EveryoneTeamInfo:
        """Reads the chat that all employees of the company share.

        `GET /team-messaging/v1/everyone`

        Throttling group: Light. Application permission: TeamMessaging.

        Args:
            options: what this call has different from the client's settings.

        Raises:
            ringcentral_api.errors.ApiError: the platform answered with anything but success.
        """

        from .read_glip_everyone_new import sync

        return sync(client=self._client, options=options)

    def read_glip_team_new(self, *, chat_id: str, options: RequestOptions | None = None) -> TMTeamInfo:
        """Reads one team: name, status and whether it is public.

        `GET /team-messaging/v1/teams/{chatId}`

        Throttling group: Light. Application permission: TeamMessaging.

        Args:
            chat_id: sent as `chatId`.
            options: what this call has different from the client's settings.

        Raises:
            ringcentral_api.errors.ApiError: the platform answered with anything but success.
        """

        from .read_glip_team_new import sync

        return sync(client=self._client, chat_id=chat_id, options=options)

    def remove_glip_team_members_new(
        self, *, chat_id: str, body: TMRemoveTeamMembersRequest, options: RequestOptions | None = None
    ) -> None:
        """Removes people from a team.

        `POST /team-messaging/v1/teams/{chatId}/remove`

        Throttling group: Medium. Application permission: TeamMessaging.

        Args:
            chat_id: sent as `chatId`.
            body: sent as `application/json`.
            options: what this call has different from the client's settings.

        Raises:
            ringcentral_api.errors.ApiError: the platform answered with anything but success.
        """

        from .remove_glip_team_members_new import sync

        sync(client=self._client, chat_id=chat_id, body=body, options=options)

    def unarchive_glip_team_new(self, *, chat_id: str, options: RequestOptions | None = None) -> None:
        """Brings an archived team back to life.

        `POST /team-messaging/v1/teams/{chatId}/unarchive`

        Throttling group: Medium. Application permission: TeamMessaging.

        Args:
            chat_id: sent as `chatId`.
            options: what this call has different from the client's settings.

        Raises:
            ringcentral_api.errors.ApiError: the platform answered with anything but success.
        """

        from .unarchive_glip_team_new import sync

        sync(client=self._client, chat_id=chat_id, options=options)


class AsyncTeamsApi:
    """Teams, for asyncio."""

    __slots__ = ("_client",)

    def __init__(self, client: AsyncClient) -> None:
        self._client = client

    async def add_glip_team_members_new(
        self, *, chat_id: str, body: TMAddTeamMembersRequest, options: RequestOptions | None = None
    ) -> None:
        """Adds people to a team by id or e-mail.

        `POST /team-messaging/v1/teams/{chatId}/add`

        Throttling group: Medium. Application permission: TeamMessaging.

        Args:
            chat_id: sent as `chatId`.
            body: sent as `application/json`.
            options: what this call has different from the client's settings.

        Raises:
            ringcentral_api.errors.ApiError: the platform answered with anything but success.
        """

        from .add_glip_team_members_new import asyncio

        await asyncio(client=self._client, chat_id=chat_id, body=body, options=options)

    async def archive_glip_team_new(self, *, chat_id: str, options: RequestOptions | None = None) -> None:
        """Archives a team: it stays readable but takes no posts.

        `POST /team-messaging/v1/teams/{chatId}/archive`

        Throttling group: Medium. Application permission: TeamMessaging.

        Args:
            chat_id: sent as `chatId`.
            options: what this call has different from the client's settings.

        Raises:
            ringcentral_api.errors.ApiError: the platform answered with anything but success.
        """

        from .archive_glip_team_new import asyncio

        await asyncio(client=self._client, chat_id=chat_id, options=options)

    async def create_glip_team_new(
        self, *, body: TMCreateTeamRequest, options: RequestOptions | None = None
    ) -> TMTeamInfo:
        """Creates a team with a name and members, public or private.

        `POST /team-messaging/v1/teams`

        Throttling group: Medium. Application permission: TeamMessaging.

        Args:
            body: sent as `application/json`.
            options: what this call has different from the client's settings.

        Raises:
            ringcentral_api.errors.ApiError: the platform answered with anything but success.
        """

        from .create_glip_team_new import asyncio

        return await asyncio(client=self._client, body=body, options=options)

    async def delete_glip_team_new(self, *, chat_id: str, options: RequestOptions | None = None) -> None:
        """Deletes a team with all its posts.

        `DELETE /team-messaging/v1/teams/{chatId}`

        Throttling group: Medium. Application permission: TeamMessaging.

        Args:
            chat_id: sent as `chatId`.
            options: what this call has different from the client's settings.

        Raises:
            ringcentral_api.errors.ApiError: the platform answered with anything but success.
        """

        from .delete_glip_team_new import asyncio

        await asyncio(client=self._client, chat_id=chat_id, options=options)

    async def join_glip_team_new(self, *, chat_id: str, options: RequestOptions | None = None) -> None:
        """Lets the logged-in user join a public team.

        `POST /team-messaging/v1/teams/{chatId}/join`

        Throttling group: Medium. Application permission: TeamMessaging.

        Args:
            chat_id: sent as `chatId`.
            options: what this call has different from the client's settings.

        Raises:
            ringcentral_api.errors.ApiError: the platform answered with anything but success.
        """

        from .join_glip_team_new import asyncio

        await asyncio(client=self._client, chat_id=chat_id, options=options)

    async def leave_glip_team_new(self, *, chat_id: str, options: RequestOptions | None = None) -> None:
        """Takes the logged-in user out of a team.

        `POST /team-messaging/v1/teams/{chatId}/leave`

        Throttling group: Medium. Application permission: TeamMessaging.

        Args:
            chat_id: sent as `chatId`.
            options: what this call has different from the client's settings.

        Raises:
            ringcentral_api.errors.ApiError: the platform answered with anything but success.
        """

        from .leave_glip_team_new import asyncio

        await asyncio(client=self._client, chat_id=chat_id, options=options)

    async def list_glip_teams_new(
        self, *, record_count: int | None = None, page_token: str | None = None, options: RequestOptions | None = None
    ) -> TMTeamList:
        """Pages through the teams the user is in or may join.

        `GET /team-messaging/v1/teams`

        Throttling group: Medium. Application permission: TeamMessaging.

        Args:
            record_count: How many records the answer has at most; the platform's default is `30`; at most 250; sent as `recordCount`.
            page_token: Token of the page to read, from the answer before; sent as `pageToken`.
            options: what this call has different from the client's settings.

        Raises:
            ringcentral_api.errors.ApiError: the platform answered with anything but success.
        """

        from .list_glip_teams_new import asyncio

        return await asyncio(client=self._client, record_count=record_count, page_token=page_token, options=options)

    async def patch_glip_everyone_new(
        self, *, body: UpdateEveryoneTeamRequest | None = None, options: RequestOptions | None = None
    ) -> EveryoneTeamInfo:
        """Renames the chat that all employees share, or changes its description.

        `PATCH /team-messaging/v1/everyone`

        Throttling group: Medium. Application permission: TeamMessaging.

        Args:
            body: sent as `application/json`.
            options: what this call has different from the client's settings.

        Raises:
            ringcentral_api.errors.ApiError: the platform answered with anything but success.
        """

        from .patch_glip_everyone_new import asyncio

        return await asyncio(client=self._client, body=body, options=options)

    async def patch_glip_team_new(
        self, *, chat_id: str, body: TMUpdateTeamRequest, options: RequestOptions | None = None
    ) -> TMTeamInfo:
        """Renames a team, or changes its description or visibility.

        `PATCH /team-messaging/v1/teams/{chatId}`

        Throttling group: Medium. Application permission: TeamMessaging.

        Args:
            chat_id: sent as `chatId`.
            body: sent as `application/json`.
            options: what this call has different from the client's settings.

        Raises:
            ringcentral_api.errors.ApiError: the platform answered with anything but success.
        """

        from .patch_glip_team_new import asyncio

        return await asyncio(client=self._client, chat_id=chat_id, body=body, options=options)

    async def read_glip_everyone_new(self, *, options: RequestOptions | None = None) -> EveryoneTeamInfo:
        """Reads the chat that all employees of the company share.

        `GET /team-messaging/v1/everyone`

        Throttling group: Light. Application permission: TeamMessaging.

        Args:
            options: what this call has different from the client's settings.

        Raises:
            ringcentral_api.errors.ApiError: the platform answered with anything but success.
        """

        from .read_glip_everyone_new import asyncio

        return await asyncio(client=self._client, options=options)

    async def read_glip_team_new(self, *, chat_id: str, options: RequestOptions | None = None) -> TMTeamInfo:
        """Reads one team: name, status and whether it is public.

        `GET /team-messaging/v1/teams/{chatId}`

        Throttling group: Light. Application permission: TeamMessaging.

        Args:
            chat_id: sent as `chatId`.
            options: what this call has different from the client's settings.

        Raises:
            ringcentral_api.errors.ApiError: the platform answered with anything but success.
        """

        from .read_glip_team_new import asyncio

        return await asyncio(client=self._client, chat_id=chat_id, options=options)

    async def remove_glip_team_members_new(
        self, *, chat_id: str, body: TMRemoveTeamMembersRequest, options: RequestOptions | None = None
    ) -> None:
        """Removes people from a team.

        `POST /team-messaging/v1/teams/{chatId}/remove`

        Throttling group: Medium. Application permission: TeamMessaging.

        Args:
            chat_id: sent as `chatId`.
            body: sent as `application/json`.
            options: what this call has different from the client's settings.

        Raises:
            ringcentral_api.errors.ApiError: the platform answered with anything but success.
        """

        from .remove_glip_team_members_new import asyncio

        await asyncio(client=self._client, chat_id=chat_id, body=body, options=options)

    async def unarchive_glip_team_new(self, *, chat_id: str, options: RequestOptions | None = None) -> None:
        """Brings an archived team back to life.

        `POST /team-messaging/v1/teams/{chatId}/unarchive`

        Throttling group: Medium. Application permission: TeamMessaging.

        Args:
            chat_id: sent as `chatId`.
            options: what this call has different from the client's settings.

        Raises:
            ringcentral_api.errors.ApiError: the platform answered with anything but success.
        """

        from .unarchive_glip_team_new import asyncio

        await asyncio(client=self._client, chat_id=chat_id, options=options)
