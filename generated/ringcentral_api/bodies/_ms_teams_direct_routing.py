"""Typed dictionaries for request bodies. Imported by type checkers only."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Required, TypedDict

if TYPE_CHECKING:
    from ..models._ms_teams_direct_routing import MsTeamsUserEntry


class ConnectTeamsUsersRequestDict(TypedDict, total=False):
    """A `ConnectTeamsUsersRequest` as a plain dict."""

    mappings: Required[Sequence[MsTeamsUserEntry | MsTeamsUserEntryDict]]


class MsTeamsUserEntryDict(TypedDict, total=False):
    """A `MsTeamsUserEntry` as a plain dict."""

    extensionId: Required[str]
    phoneNumber: Required[str]
