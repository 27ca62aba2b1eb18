"""Typed dictionaries for request bodies. Imported by type checkers only."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, Required, TypedDict

if TYPE_CHECKING:
    from ..models._shared_comm_cloud_connector_ring_target_request import (
        CommCloudConnectorRingTargetRequestType,
        CommCloudDestination,
        CommIntegrationType,
    )


class CommCloudConnectorRingTargetRequestDict(TypedDict, total=False):
    """A `CommCloudConnectorRingTargetRequest` as a plain dict."""

    type: Required[CommCloudConnectorRingTargetRequestType | Literal["CloudConnectorRingTarget"]]
    destination: Required[CommCloudDestination | CommCloudDestinationDict]
    name: Required[str]


class CommCloudDestinationDict(TypedDict, total=False):
    """A `CommCloudDestination` as a plain dict."""

    extensionNumber: str
    integrationId: Required[str]
    phoneNumber: str


class CommDeviceRequestDict(TypedDict, total=False):
    """A `CommDeviceRequest` as a plain dict."""

    id: Required[str]


class CommIntegrationRequestDict(TypedDict, total=False):
    """A `CommIntegrationRequest` as a plain dict."""

    type: Required[CommIntegrationType | Literal["MsTeamsDirectRouting", "FmcLite"]]


class CommPhoneNumberResourceDict(TypedDict, total=False):
    """A `CommPhoneNumberResource` as a plain dict."""

    phoneNumber: Required[str]


class CommReferencedExtensionResourceDict(TypedDict, total=False):
    """A `CommReferencedExtensionResource` as a plain dict."""

    id: Required[str]
