"""Typed dictionaries for request bodies. Imported by type checkers only."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Literal, Required, TypeAlias, TypedDict

if TYPE_CHECKING:
    from ..models._interaction_rules import (
        CommFromResource,
        CommInteractionRuleConditionRequest,
        CommInteractionRuleInteractionConditionRequestType,
        CommInteractionRuleScheduleConditionRequestType,
        CommInteractionRuleScheduleResource,
        CommInteractionRuleStateConditionRequestType,
    )
    from ..models._shared_comm_all_desktop_ring_always_ring_target_resource import CommDispatchingRequest
    from ..models._shared_comm_daily_trigger_resource import CommInteractionRuleScheduleResourceTriggersItem
    from ..models._shared_comm_reference_state_id_resource import CommReferenceStateResource
    from ._shared_comm_all_desktop_ring_always_ring_target_resource import CommDispatchingRequestDict
    from ._shared_comm_daily_trigger_resource import CommInteractionRuleScheduleResourceTriggersItemDict
    from ._shared_comm_reference_state_id_resource import CommReferenceStateResourceDict


class CommFromResourceDict(TypedDict, total=False):
    """A `CommFromResource` as a plain dict."""

    name: Required[str]
    phoneNumber: Required[str]


CommInteractionRuleConditionRequestDict: TypeAlias = "CommInteractionRuleInteractionConditionRequestDict | CommInteractionRuleScheduleConditionRequestDict | CommInteractionRuleStateConditionRequestDict"
"""A `CommInteractionRuleConditionRequest` as a plain dict."""


class CommInteractionRuleCreateRequestDict(TypedDict, total=False):
    """A `CommInteractionRuleCreateRequest` as a plain dict."""

    conditions: Required[Sequence[CommInteractionRuleConditionRequest | CommInteractionRuleConditionRequestDict]]
    dispatching: Required[CommDispatchingRequest | CommDispatchingRequestDict]
    displayName: Required[str]
    enabled: Required[bool]


CommInteractionRuleInteractionConditionRequestDict = TypedDict(
    "CommInteractionRuleInteractionConditionRequestDict",
    {
        "type": "Required[CommInteractionRuleInteractionConditionRequestType | Literal['Interaction']]",
        "from": "Required[Sequence[CommFromResource | CommFromResourceDict]]",
        "to": "Required[list[str]]",
    },
    total=False,
)
"""A `CommInteractionRuleInteractionConditionRequest` as a plain dict."""


class CommInteractionRuleScheduleConditionRequestDict(TypedDict, total=False):
    """A `CommInteractionRuleScheduleConditionRequest` as a plain dict."""

    type: Required[CommInteractionRuleScheduleConditionRequestType | Literal["Schedule"]]
    schedule: Required[CommInteractionRuleScheduleResource | CommInteractionRuleScheduleResourceDict]


class CommInteractionRuleScheduleResourceDict(TypedDict, total=False):
    """A `CommInteractionRuleScheduleResource` as a plain dict."""

    endDateTime: str
    startDateTime: str
    triggers: Sequence[
        CommInteractionRuleScheduleResourceTriggersItem | CommInteractionRuleScheduleResourceTriggersItemDict
    ]


class CommInteractionRuleStateConditionRequestDict(TypedDict, total=False):
    """A `CommInteractionRuleStateConditionRequest` as a plain dict."""

    type: Required[CommInteractionRuleStateConditionRequestType | Literal["State"]]
    state: Required[CommReferenceStateResource | CommReferenceStateResourceDict]


class CommInteractionRuleUpdateRequestDict(TypedDict, total=False):
    """A `CommInteractionRuleUpdateRequest` as a plain dict."""

    conditions: Sequence[CommInteractionRuleConditionRequest | CommInteractionRuleConditionRequestDict]
    dispatching: CommDispatchingRequest | CommDispatchingRequestDict
    displayName: str
    enabled: bool
