"""Features of the account's service plan (`GET /account/~/service-info`, `serviceFeatures`)."""

from __future__ import annotations

from typing import TYPE_CHECKING

from rcext._records import check_records, get

from ._requests import Requests

if TYPE_CHECKING:
    from collections.abc import Iterable

    from rcext.relations import Record

__all__ = [
    "create_url",
    "delete_request",
    "is_call_park_enabled",
    "is_conferencing_enabled",
    "is_dnd_enabled",
    "is_enabled",
    "is_fax_enabled",
    "is_fax_receiving_enabled",
    "is_free_soft_phone_lines_enabled",
    "is_hipaa_compliance_enabled",
    "is_intercom_enabled",
    "is_international_calling_enabled",
    "is_on_demand_call_recording_enabled",
    "is_pager_enabled",
    "is_pager_receiving_enabled",
    "is_paging_enabled",
    "is_presence_enabled",
    "is_ring_out_enabled",
    "is_sales_force_enabled",
    "is_sms_enabled",
    "is_sms_receiving_enabled",
    "is_video_conferencing_enabled",
    "is_voicemail_enabled",
    "is_voip_calling_enabled",
    "load_request",
    "save_request",
    "sync_request",
]


def create_url() -> str:
    """Return the short URL of `readAccountServiceInfo` (`/account/~/service-info`).

    For the features of one extension see `readExtensionFeatures` (`/account/~/extension/~/features`).
    """
    return "/account/~/service-info"


def is_enabled(feature: str, service_features: Iterable[Record]) -> bool:
    """Return whether a feature is enabled, by its last entry.

    Args:
        feature: its name in the API.
        service_features: `service_features` of the response; models or dicts.

    Raises:
        ConfigurationError: `service_features` is not a list, but the whole response for instance.
    """
    check_records("is_enabled", "service_features", service_features)
    enabled: object = False
    for entry in service_features:
        if get(entry, "featureName") == feature:
            enabled = get(entry, "enabled")
    return bool(enabled)


def is_sms_enabled(service_features: Iterable[Record]) -> bool:
    """Return whether `SMS` is enabled."""
    return is_enabled("SMS", service_features)


def is_sms_receiving_enabled(service_features: Iterable[Record]) -> bool:
    """Return whether `SMSReceiving` is enabled."""
    return is_enabled("SMSReceiving", service_features)


def is_presence_enabled(service_features: Iterable[Record]) -> bool:
    """Return whether `Presence` is enabled."""
    return is_enabled("Presence", service_features)


def is_ring_out_enabled(service_features: Iterable[Record]) -> bool:
    """Return whether `RingOut` is enabled."""
    return is_enabled("RingOut", service_features)


def is_international_calling_enabled(service_features: Iterable[Record]) -> bool:
    """Return whether `InternationalCalling` is enabled."""
    return is_enabled("InternationalCalling", service_features)


def is_dnd_enabled(service_features: Iterable[Record]) -> bool:
    """Return whether `DND` is enabled."""
    return is_enabled("DND", service_features)


def is_fax_enabled(service_features: Iterable[Record]) -> bool:
    """Return whether `Fax` is enabled."""
    return is_enabled("Fax", service_features)


def is_fax_receiving_enabled(service_features: Iterable[Record]) -> bool:
    """Return whether `FaxReceiving` is enabled."""
    return is_enabled("FaxReceiving", service_features)


def is_voicemail_enabled(service_features: Iterable[Record]) -> bool:
    """Return whether `Voicemail` is enabled."""
    return is_enabled("Voicemail", service_features)


def is_pager_enabled(service_features: Iterable[Record]) -> bool:
    """Return whether `Pager` is enabled."""
    return is_enabled("Pager", service_features)


def is_pager_receiving_enabled(service_features: Iterable[Record]) -> bool:
    """Return whether `PagerReceiving` is enabled."""
    return is_enabled("PagerReceiving", service_features)


def is_voip_calling_enabled(service_features: Iterable[Record]) -> bool:
    """Return whether `VoipCalling` is enabled."""
    return is_enabled("VoipCalling", service_features)


def is_video_conferencing_enabled(service_features: Iterable[Record]) -> bool:
    """Return whether `VideoConferencing` is enabled."""
    return is_enabled("VideoConferencing", service_features)


def is_sales_force_enabled(service_features: Iterable[Record]) -> bool:
    """Return whether `SalesForce` is enabled."""
    return is_enabled("SalesForce", service_features)


def is_intercom_enabled(service_features: Iterable[Record]) -> bool:
    """Return whether `Intercom` is enabled."""
    return is_enabled("Intercom", service_features)


def is_paging_enabled(service_features: Iterable[Record]) -> bool:
    """Return whether `Paging` is enabled."""
    return is_enabled("Paging", service_features)


def is_conferencing_enabled(service_features: Iterable[Record]) -> bool:
    """Return whether `Conferencing` is enabled."""
    return is_enabled("Conferencing", service_features)


def is_free_soft_phone_lines_enabled(service_features: Iterable[Record]) -> bool:
    """Return whether `FreeSoftPhoneLines` is enabled."""
    return is_enabled("FreeSoftPhoneLines", service_features)


def is_hipaa_compliance_enabled(service_features: Iterable[Record]) -> bool:
    """Return whether `HipaaCompliance` is enabled."""
    return is_enabled("HipaaCompliance", service_features)


def is_call_park_enabled(service_features: Iterable[Record]) -> bool:
    """Return whether `CallPark` is enabled."""
    return is_enabled("CallPark", service_features)


def is_on_demand_call_recording_enabled(service_features: Iterable[Record]) -> bool:
    """Return whether `OnDemandCallRecording` is enabled."""
    return is_enabled("OnDemandCallRecording", service_features)


_requests = Requests(create_url)
load_request = _requests.load
save_request = _requests.save
delete_request = _requests.delete
sync_request = _requests.sync
