"""Typed dictionaries for request bodies. Imported by type checkers only."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypedDict

if TYPE_CHECKING:
    from ..models._shared_comm_all_desktop_ring_always_ring_target_resource import CommDispatchingRequest
    from ._shared_comm_all_desktop_ring_always_ring_target_resource import CommDispatchingRequestDict


class CommStateBasedRuleUpdateRequestDict(TypedDict, total=False):
    """A `CommStateBasedRuleUpdateRequest` as a plain dict."""

    dispatching: CommDispatchingRequest | CommDispatchingRequestDict
