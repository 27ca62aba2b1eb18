"""Typed dictionaries for request bodies. Imported by type checkers only."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Literal, Required, TypeAlias, TypedDict

if TYPE_CHECKING:
    from ..models._forwarding_targets import (
        CommCoworkerAppsRingTargetRequestType,
        CommCoworkerForwardingTargetRequestType,
        CommDeviceForwardingTargetRequestType,
        CommIntegrationForwardingTargetRequestType,
        CommPhoneNumberForwardingTargetRequestType,
        CommRemoveForwardingTargetsItemResourceBulkItem,
    )
    from ..models._shared_comm_cloud_connector_ring_target_request import (
        CommDeviceRequest,
        CommIntegrationRequest,
        CommPhoneNumberResource,
        CommReferencedExtensionResource,
    )
    from ._shared_comm_cloud_connector_ring_target_request import (
        CommCloudConnectorRingTargetRequestDict,
        CommDeviceRequestDict,
        CommIntegrationRequestDict,
        CommPhoneNumberResourceDict,
        CommReferencedExtensionResourceDict,
    )


class CommCoworkerAppsRingTargetRequestDict(TypedDict, total=False):
    """A `CommCoworkerAppsRingTargetRequest` as a plain dict."""

    name: str
    type: Required[CommCoworkerAppsRingTargetRequestType | Literal["CoworkerAppsRingTarget"]]
    extension: Required[CommReferencedExtensionResource | CommReferencedExtensionResourceDict]


class CommCoworkerForwardingTargetRequestDict(TypedDict, total=False):
    """A `CommCoworkerForwardingTargetRequest` as a plain dict."""

    name: str
    type: Required[CommCoworkerForwardingTargetRequestType | Literal["CoworkerRingTarget"]]
    extension: Required[CommReferencedExtensionResource | CommReferencedExtensionResourceDict]


class CommDeviceForwardingTargetRequestDict(TypedDict, total=False):
    """A `CommDeviceForwardingTargetRequest` as a plain dict."""

    name: str
    type: Required[CommDeviceForwardingTargetRequestType | Literal["DeviceRingTarget"]]
    device: Required[CommDeviceRequest | CommDeviceRequestDict]
    extension: CommReferencedExtensionResource | CommReferencedExtensionResourceDict


class CommIntegrationForwardingTargetRequestDict(TypedDict, total=False):
    """A `CommIntegrationForwardingTargetRequest` as a plain dict."""

    name: str
    type: Required[CommIntegrationForwardingTargetRequestType | Literal["IntegrationRingTarget"]]
    integration: Required[CommIntegrationRequest | CommIntegrationRequestDict]


class CommPhoneNumberForwardingTargetRequestDict(TypedDict, total=False):
    """A `CommPhoneNumberForwardingTargetRequest` as a plain dict."""

    name: str
    type: Required[CommPhoneNumberForwardingTargetRequestType | Literal["PhoneNumberRingTarget"]]
    destination: Required[CommPhoneNumberResource | CommPhoneNumberResourceDict]


CommRemoveForwardingTargetsItemResourceBulkItemDict: TypeAlias = "CommCoworkerAppsRingTargetRequestDict | CommCoworkerForwardingTargetRequestDict | CommDeviceForwardingTargetRequestDict | CommIntegrationForwardingTargetRequestDict | CommPhoneNumberForwardingTargetRequestDict | CommCloudConnectorRingTargetRequestDict"
"""A `CommRemoveForwardingTargetsItemResourceBulkItem` as a plain dict."""


class CommRemoveForwardingTargetsRequestDict(TypedDict, total=False):
    """A `CommRemoveForwardingTargetsRequest` as a plain dict."""

    records: Required[
        Sequence[CommRemoveForwardingTargetsItemResourceBulkItem | CommRemoveForwardingTargetsItemResourceBulkItemDict]
    ]
