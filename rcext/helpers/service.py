"""Features of the account's service plan (`GET /account/~/service-info`, `serviceFeatures`)."""

from __future__ import annotations

from typing import TYPE_CHECKING

from rcext.relations._records import get

from ._requests import Requests

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

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
    """The short address: `readAccountServiceInfo` (`/account/~/service-info`). What one extension may do is told by
    `readExtensionFeatures` (`/account/~/extension/~/features`).
    """
    return "/account/~/service-info"


def is_enabled(feature: str, service_features: Iterable[Record]) -> bool:
    """Whether a feature is enabled; the last entry of that name counts."""
    enabled: object = False
    for entry in service_features:
        if get(entry, "featureName") == feature:
            enabled = get(entry, "enabled")
    return bool(enabled)


def _check(feature: str) -> Callable[[Iterable[Record]], bool]:
    def check(service_features: Iterable[Record]) -> bool:
        return is_enabled(feature, service_features)

    check.__doc__ = f"Whether `{feature}` is enabled."
    return check


is_sms_enabled = _check("SMS")
is_sms_receiving_enabled = _check("SMSReceiving")
is_presence_enabled = _check("Presence")
is_ring_out_enabled = _check("RingOut")
is_international_calling_enabled = _check("InternationalCalling")
is_dnd_enabled = _check("DND")
is_fax_enabled = _check("Fax")
is_fax_receiving_enabled = _check("FaxReceiving")
is_voicemail_enabled = _check("Voicemail")
is_pager_enabled = _check("Pager")
is_pager_receiving_enabled = _check("PagerReceiving")
is_voip_calling_enabled = _check("VoipCalling")
is_video_conferencing_enabled = _check("VideoConferencing")
is_sales_force_enabled = _check("SalesForce")
is_intercom_enabled = _check("Intercom")
is_paging_enabled = _check("Paging")
is_conferencing_enabled = _check("Conferencing")
is_free_soft_phone_lines_enabled = _check("FreeSoftPhoneLines")
is_hipaa_compliance_enabled = _check("HipaaCompliance")
is_call_park_enabled = _check("CallPark")
is_on_demand_call_recording_enabled = _check("OnDemandCallRecording")


_requests = Requests(create_url)
load_request = _requests.load
save_request = _requests.save
delete_request = _requests.delete
sync_request = _requests.sync
