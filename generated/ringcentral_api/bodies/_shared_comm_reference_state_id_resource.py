"""Typed dictionaries for request bodies. Imported by type checkers only."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, Required, TypedDict

if TYPE_CHECKING:
    from ..models._shared_comm_reference_state_id_resource import CommReferenceStateIdResource


class CommReferenceStateResourceDict(TypedDict, total=False):
    """A `CommReferenceStateResource` as a plain dict."""

    id: Required[CommReferenceStateIdResource | Literal["work-hours", "after-hours"]]
