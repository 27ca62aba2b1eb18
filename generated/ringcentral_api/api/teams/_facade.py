"""The operations of Teams as methods."""

from __future__ import annotations

from ..._endpoint import Group, async_method, sync_method
from . import (
    add_team_members as _add_team_members,
    archive_team as _archive_team,
    create_team as _create_team,
    delete_team as _delete_team,
    join_team as _join_team,
    leave_team as _leave_team,
    list_teams as _list_teams,
    patch_everyone as _patch_everyone,
    patch_team as _patch_team,
    read_everyone as _read_everyone,
    read_team as _read_team,
    remove_team_members as _remove_team_members,
    unarchive_team as _unarchive_team,
)


class TeamsApi(Group):
    """Teams."""

    __slots__ = ()

    add_team_members = sync_method(_add_team_members.request, _add_team_members.parse)
    """Adds people to a team by id or e-mail (`POST /team-messaging/v1/teams/{chatId}/add`)."""

    archive_team = sync_method(_archive_team.request, _archive_team.parse)
    """Archives a team: it stays readable but takes no posts (`POST /team-messaging/v1/teams/{chatId}/archive`)."""

    create_team = sync_method(_create_team.request, _create_team.parse)
    """Creates a team with a name and members, public or private (`POST /team-messaging/v1/teams`)."""

    delete_team = sync_method(_delete_team.request, _delete_team.parse)
    """Deletes a team with all its posts (`DELETE /team-messaging/v1/teams/{chatId}`)."""

    join_team = sync_method(_join_team.request, _join_team.parse)
    """Lets the logged-in user join a public team (`POST /team-messaging/v1/teams/{chatId}/join`)."""

    leave_team = sync_method(_leave_team.request, _leave_team.parse)
    """Takes the logged-in user out of a team (`POST /team-messaging/v1/teams/{chatId}/leave`)."""

    list_teams = sync_method(_list_teams.request, _list_teams.parse)
    """Pages through the teams the user is in or may join (`GET /team-messaging/v1/teams`)."""

    patch_everyone = sync_method(_patch_everyone.request, _patch_everyone.parse)
    """Renames the chat that all employees share, or changes its description (`PATCH /team-messaging/v1/everyone`)."""

    patch_team = sync_method(_patch_team.request, _patch_team.parse)
    """Renames a team, or changes its description or visibility (`PATCH /team-messaging/v1/teams/{chatId}`)."""

    read_everyone = sync_method(_read_everyone.request, _read_everyone.parse)
    """Reads the chat that all employees of the company share (`GET /team-messaging/v1/everyone`)."""

    read_team = sync_method(_read_team.request, _read_team.parse)
    """Reads one team: name, status and whether it is public (`GET /team-messaging/v1/teams/{chatId}`)."""

    remove_team_members = sync_method(_remove_team_members.request, _remove_team_members.parse)
    """Removes people from a team (`POST /team-messaging/v1/teams/{chatId}/remove`)."""

    unarchive_team = sync_method(_unarchive_team.request, _unarchive_team.parse)
    """Brings an archived team back to life (`POST /team-messaging/v1/teams/{chatId}/unarchive`)."""


class AsyncTeamsApi(Group):
    """Teams, for asyncio."""

    __slots__ = ()

    add_team_members = async_method(_add_team_members.request, _add_team_members.parse)
    """Adds people to a team by id or e-mail (`POST /team-messaging/v1/teams/{chatId}/add`)."""

    archive_team = async_method(_archive_team.request, _archive_team.parse)
    """Archives a team: it stays readable but takes no posts (`POST /team-messaging/v1/teams/{chatId}/archive`)."""

    create_team = async_method(_create_team.request, _create_team.parse)
    """Creates a team with a name and members, public or private (`POST /team-messaging/v1/teams`)."""

    delete_team = async_method(_delete_team.request, _delete_team.parse)
    """Deletes a team with all its posts (`DELETE /team-messaging/v1/teams/{chatId}`)."""

    join_team = async_method(_join_team.request, _join_team.parse)
    """Lets the logged-in user join a public team (`POST /team-messaging/v1/teams/{chatId}/join`)."""

    leave_team = async_method(_leave_team.request, _leave_team.parse)
    """Takes the logged-in user out of a team (`POST /team-messaging/v1/teams/{chatId}/leave`)."""

    list_teams = async_method(_list_teams.request, _list_teams.parse)
    """Pages through the teams the user is in or may join (`GET /team-messaging/v1/teams`)."""

    patch_everyone = async_method(_patch_everyone.request, _patch_everyone.parse)
    """Renames the chat that all employees share, or changes its description (`PATCH /team-messaging/v1/everyone`)."""

    patch_team = async_method(_patch_team.request, _patch_team.parse)
    """Renames a team, or changes its description or visibility (`PATCH /team-messaging/v1/teams/{chatId}`)."""

    read_everyone = async_method(_read_everyone.request, _read_everyone.parse)
    """Reads the chat that all employees of the company share (`GET /team-messaging/v1/everyone`)."""

    read_team = async_method(_read_team.request, _read_team.parse)
    """Reads one team: name, status and whether it is public (`GET /team-messaging/v1/teams/{chatId}`)."""

    remove_team_members = async_method(_remove_team_members.request, _remove_team_members.parse)
    """Removes people from a team (`POST /team-messaging/v1/teams/{chatId}/remove`)."""

    unarchive_team = async_method(_unarchive_team.request, _unarchive_team.parse)
    """Brings an archived team back to life (`POST /team-messaging/v1/teams/{chatId}/unarchive`)."""
