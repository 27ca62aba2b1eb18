"""The operations of Teams as methods."""

from __future__ import annotations

from ..._endpoint import Group, async_method, sync_method
from . import (
    add_glip_team_members_new as _add_glip_team_members_new,
    archive_glip_team_new as _archive_glip_team_new,
    create_glip_team_new as _create_glip_team_new,
    delete_glip_team_new as _delete_glip_team_new,
    join_glip_team_new as _join_glip_team_new,
    leave_glip_team_new as _leave_glip_team_new,
    list_glip_teams_new as _list_glip_teams_new,
    patch_glip_everyone_new as _patch_glip_everyone_new,
    patch_glip_team_new as _patch_glip_team_new,
    read_glip_everyone_new as _read_glip_everyone_new,
    read_glip_team_new as _read_glip_team_new,
    remove_glip_team_members_new as _remove_glip_team_members_new,
    unarchive_glip_team_new as _unarchive_glip_team_new,
)


class TeamsApi(Group):
    """Teams."""

    __slots__ = ()

    add_glip_team_members_new = sync_method(_add_glip_team_members_new.request, _add_glip_team_members_new.parse)
    """Adds people to a team by id or e-mail (`POST /team-messaging/v1/teams/{chatId}/add`)."""

    archive_glip_team_new = sync_method(_archive_glip_team_new.request, _archive_glip_team_new.parse)
    """Archives a team: it stays readable but takes no posts (`POST /team-messaging/v1/teams/{chatId}/archive`)."""

    create_glip_team_new = sync_method(_create_glip_team_new.request, _create_glip_team_new.parse)
    """Creates a team with a name and members, public or private (`POST /team-messaging/v1/teams`)."""

    delete_glip_team_new = sync_method(_delete_glip_team_new.request, _delete_glip_team_new.parse)
    """Deletes a team with all its posts (`DELETE /team-messaging/v1/teams/{chatId}`)."""

    join_glip_team_new = sync_method(_join_glip_team_new.request, _join_glip_team_new.parse)
    """Lets the logged-in user join a public team (`POST /team-messaging/v1/teams/{chatId}/join`)."""

    leave_glip_team_new = sync_method(_leave_glip_team_new.request, _leave_glip_team_new.parse)
    """Takes the logged-in user out of a team (`POST /team-messaging/v1/teams/{chatId}/leave`)."""

    list_glip_teams_new = sync_method(_list_glip_teams_new.request, _list_glip_teams_new.parse)
    """Pages through the teams the user is in or may join (`GET /team-messaging/v1/teams`)."""

    patch_glip_everyone_new = sync_method(_patch_glip_everyone_new.request, _patch_glip_everyone_new.parse)
    """Renames the chat that all employees share, or changes its description (`PATCH /team-messaging/v1/everyone`)."""

    patch_glip_team_new = sync_method(_patch_glip_team_new.request, _patch_glip_team_new.parse)
    """Renames a team, or changes its description or visibility (`PATCH /team-messaging/v1/teams/{chatId}`)."""

    read_glip_everyone_new = sync_method(_read_glip_everyone_new.request, _read_glip_everyone_new.parse)
    """Reads the chat that all employees of the company share (`GET /team-messaging/v1/everyone`)."""

    read_glip_team_new = sync_method(_read_glip_team_new.request, _read_glip_team_new.parse)
    """Reads one team: name, status and whether it is public (`GET /team-messaging/v1/teams/{chatId}`)."""

    remove_glip_team_members_new = sync_method(
        _remove_glip_team_members_new.request, _remove_glip_team_members_new.parse
    )
    """Removes people from a team (`POST /team-messaging/v1/teams/{chatId}/remove`)."""

    unarchive_glip_team_new = sync_method(_unarchive_glip_team_new.request, _unarchive_glip_team_new.parse)
    """Brings an archived team back to life (`POST /team-messaging/v1/teams/{chatId}/unarchive`)."""


class AsyncTeamsApi(Group):
    """Teams, for asyncio."""

    __slots__ = ()

    add_glip_team_members_new = async_method(_add_glip_team_members_new.request, _add_glip_team_members_new.parse)
    """Adds people to a team by id or e-mail (`POST /team-messaging/v1/teams/{chatId}/add`)."""

    archive_glip_team_new = async_method(_archive_glip_team_new.request, _archive_glip_team_new.parse)
    """Archives a team: it stays readable but takes no posts (`POST /team-messaging/v1/teams/{chatId}/archive`)."""

    create_glip_team_new = async_method(_create_glip_team_new.request, _create_glip_team_new.parse)
    """Creates a team with a name and members, public or private (`POST /team-messaging/v1/teams`)."""

    delete_glip_team_new = async_method(_delete_glip_team_new.request, _delete_glip_team_new.parse)
    """Deletes a team with all its posts (`DELETE /team-messaging/v1/teams/{chatId}`)."""

    join_glip_team_new = async_method(_join_glip_team_new.request, _join_glip_team_new.parse)
    """Lets the logged-in user join a public team (`POST /team-messaging/v1/teams/{chatId}/join`)."""

    leave_glip_team_new = async_method(_leave_glip_team_new.request, _leave_glip_team_new.parse)
    """Takes the logged-in user out of a team (`POST /team-messaging/v1/teams/{chatId}/leave`)."""

    list_glip_teams_new = async_method(_list_glip_teams_new.request, _list_glip_teams_new.parse)
    """Pages through the teams the user is in or may join (`GET /team-messaging/v1/teams`)."""

    patch_glip_everyone_new = async_method(_patch_glip_everyone_new.request, _patch_glip_everyone_new.parse)
    """Renames the chat that all employees share, or changes its description (`PATCH /team-messaging/v1/everyone`)."""

    patch_glip_team_new = async_method(_patch_glip_team_new.request, _patch_glip_team_new.parse)
    """Renames a team, or changes its description or visibility (`PATCH /team-messaging/v1/teams/{chatId}`)."""

    read_glip_everyone_new = async_method(_read_glip_everyone_new.request, _read_glip_everyone_new.parse)
    """Reads the chat that all employees of the company share (`GET /team-messaging/v1/everyone`)."""

    read_glip_team_new = async_method(_read_glip_team_new.request, _read_glip_team_new.parse)
    """Reads one team: name, status and whether it is public (`GET /team-messaging/v1/teams/{chatId}`)."""

    remove_glip_team_members_new = async_method(
        _remove_glip_team_members_new.request, _remove_glip_team_members_new.parse
    )
    """Removes people from a team (`POST /team-messaging/v1/teams/{chatId}/remove`)."""

    unarchive_glip_team_new = async_method(_unarchive_glip_team_new.request, _unarchive_glip_team_new.parse)
    """Brings an archived team back to life (`POST /team-messaging/v1/teams/{chatId}/unarchive`)."""
