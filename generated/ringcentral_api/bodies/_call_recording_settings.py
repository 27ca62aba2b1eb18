"""Typed dictionaries for request bodies. Imported by type checkers only."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Literal, TypedDict

if TYPE_CHECKING:
    from ..models._call_recording_settings import (
        AutomaticRecordingResource,
        CallRecordingExtensionResource,
        CallRecordingExtensionResourceCallDirection,
        CallRecordingGreetingResource,
        CallRecordingGreetingResourceType,
        OnDemandResource,
    )


class AutomaticRecordingResourceDict(TypedDict, total=False):
    """A `AutomaticRecordingResource` as a plain dict."""

    allowMute: bool
    enabled: bool
    extensionCount: int
    maxNumberLimit: int
    outboundCallAnnouncement: bool
    outboundCallTones: bool
    retentionPeriod: int


class BulkAccountCallRecordingsResourceDict(TypedDict, total=False):
    """A `BulkAccountCallRecordingsResource` as a plain dict."""

    addedExtensions: Sequence[CallRecordingExtensionResource | CallRecordingExtensionResourceDict]
    removedExtensions: Sequence[CallRecordingExtensionResource | CallRecordingExtensionResourceDict]
    updatedExtensions: Sequence[CallRecordingExtensionResource | CallRecordingExtensionResourceDict]


class CallRecordingExtensionResourceDict(TypedDict, total=False):
    """A `CallRecordingExtensionResource` as a plain dict."""

    alternateOutboundCallRecordingMode: bool
    callDirection: CallRecordingExtensionResourceCallDirection | Literal["Outbound", "Inbound", "All"]
    extensionNumber: str
    id: str
    type: str
    uri: str


class CallRecordingGreetingResourceDict(TypedDict, total=False):
    """A `CallRecordingGreetingResource` as a plain dict."""

    mode: str
    type: CallRecordingGreetingResourceType | Literal["StartRecording", "StopRecording", "AutomaticRecording"]


class CallRecordingSettingsResourceDict(TypedDict, total=False):
    """A `CallRecordingSettingsResource` as a plain dict."""

    automatic: AutomaticRecordingResource | AutomaticRecordingResourceDict
    greetings: Sequence[CallRecordingGreetingResource | CallRecordingGreetingResourceDict]
    onDemand: OnDemandResource | OnDemandResourceDict


class OnDemandResourceDict(TypedDict, total=False):
    """A `OnDemandResource` as a plain dict."""

    enabled: bool
    retentionPeriod: int
