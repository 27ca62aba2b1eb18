"""Typed dictionaries for request bodies. Imported by type checkers only."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Required, TypedDict

if TYPE_CHECKING:
    from ..models._teams import (
        TMAddTeamMembersRequestMembersItem,
        TMCreateTeamRequestMembersItem,
        TMRemoveTeamMembersRequestMembersItem,
    )


class TMAddTeamMembersRequestDict(TypedDict, total=False):
    """A `TMAddTeamMembersRequest` as a plain dict."""

    members: Required[Sequence[TMAddTeamMembersRequestMembersItem | TMAddTeamMembersRequestMembersItemDict]]


class TMAddTeamMembersRequestMembersItemDict(TypedDict, total=False):
    """A `TMAddTeamMembersRequestMembersItem` as a plain dict."""

    email: str
    id: str


class TMCreateTeamRequestDict(TypedDict, total=False):
    """A `TMCreateTeamRequest` as a plain dict."""

    description: str
    members: Sequence[TMCreateTeamRequestMembersItem | TMCreateTeamRequestMembersItemDict]
    name: Required[str]
    public: bool


class TMCreateTeamRequestMembersItemDict(TypedDict, total=False):
    """A `TMCreateTeamRequestMembersItem` as a plain dict."""

    email: str
    id: str


class TMRemoveTeamMembersRequestDict(TypedDict, total=False):
    """A `TMRemoveTeamMembersRequest` as a plain dict."""

    members: Required[Sequence[TMRemoveTeamMembersRequestMembersItem | TMRemoveTeamMembersRequestMembersItemDict]]


class TMRemoveTeamMembersRequestMembersItemDict(TypedDict, total=False):
    """A `TMRemoveTeamMembersRequestMembersItem` as a plain dict."""

    id: str


class TMUpdateTeamRequestDict(TypedDict, total=False):
    """A `TMUpdateTeamRequest` as a plain dict."""

    description: str
    name: str
    public: bool


class UpdateEveryoneTeamRequestDict(TypedDict, total=False):
    """A `UpdateEveryoneTeamRequest` as a plain dict."""

    description: str
    name: str
