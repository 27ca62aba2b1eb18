"""Typed dictionaries for request bodies. Imported by type checkers only."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Literal, TypedDict

if TYPE_CHECKING:
    from ..models._call_queues import (
        BulkAssignItem,
        CallQueueDetailsForUpdateSubType,
        CallQueueIdResource,
        CallQueueServiceLevelSettings,
        ExtensionStatusEnumGroup,
        QueueShortInfoResource,
    )
    from ..models._shared_call_queue_alert_timer_enum import CallQueueAlertTimerEnum
    from ..models._shared_site_reference import SiteReference
    from ._shared_site_reference import SiteReferenceDict


class BulkAssignItemDict(TypedDict, total=False):
    """A `BulkAssignItem` as a plain dict."""

    addedExtensionIds: list[str]
    departmentId: str
    removedExtensionIds: list[str]


class CallQueueBulkAssignResourceDict(TypedDict, total=False):
    """A `CallQueueBulkAssignResource` as a plain dict."""

    addedExtensionIds: list[str]
    removedExtensionIds: list[str]


class CallQueueDetailsForUpdateDict(TypedDict, total=False):
    """A `CallQueueDetailsForUpdate` as a plain dict."""

    alertTimer: (
        CallQueueAlertTimerEnum | Literal[5, 10, 15, 20, 30, 45, 60, 120, 180, 240, 300, 360, 420, 480, 540, 600]
    )
    editableMemberStatus: bool
    extensionNumber: str
    name: str
    serviceLevelSettings: CallQueueServiceLevelSettings | CallQueueServiceLevelSettingsDict
    site: SiteReference | SiteReferenceDict
    status: ExtensionStatusEnumGroup | Literal["Enabled", "Disabled", "NotActivated", "Unassigned"]
    subType: CallQueueDetailsForUpdateSubType | Literal["Emergency", "Unknown"]


class CallQueueIdResourceDict(TypedDict, total=False):
    """A `CallQueueIdResource` as a plain dict."""

    id: str


class CallQueueOverflowSettingsRequestResourceDict(TypedDict, total=False):
    """A `CallQueueOverflowSettingsRequestResource` as a plain dict."""

    enabled: bool
    items: Sequence[CallQueueIdResource | CallQueueIdResourceDict]


class CallQueueServiceLevelSettingsDict(TypedDict, total=False):
    """A `CallQueueServiceLevelSettings` as a plain dict."""

    abandonedThresholdSeconds: int
    includeAbandonedCalls: bool
    slaGoal: int
    slaThresholdSeconds: int


class DepartmentBulkAssignResourceDict(TypedDict, total=False):
    """A `DepartmentBulkAssignResource` as a plain dict."""

    items: Sequence[BulkAssignItem | BulkAssignItemDict]


class QueueShortInfoResourceDict(TypedDict, total=False):
    """A `QueueShortInfoResource` as a plain dict."""

    id: str
    name: str


class UserCallQueuesDict(TypedDict, total=False):
    """A `UserCallQueues` as a plain dict."""

    records: Sequence[QueueShortInfoResource | QueueShortInfoResourceDict]
