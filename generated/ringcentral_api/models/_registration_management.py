"""Models: registration management."""

from __future__ import annotations

import datetime
from typing import TYPE_CHECKING, Any

from .._model import EnumTable, Getter, Model, encode, fill, from_datetime, new, to_datetime, typeof
from ..types import UNSET, OpenEnum, Unset

if TYPE_CHECKING:
    from typing import Literal

    from ..bodies._registration_management import RegSessionModelSettingsDict


class RegSessionModelRegistrationStatus(OpenEnum):
    """Values of `RegSessionModelRegistrationStatus`."""

    OPEN = "Open"
    CLOSED = "Closed"


RegSessionModelRegistrationStatusTable = EnumTable(RegSessionModelRegistrationStatus)


class RegSessionModelSettingsOnDemandDuration(OpenEnum):
    """Values of `RegSessionModelSettingsOnDemandDuration`."""

    ONE_MONTH = "OneMonth"
    TWO_MONTHS = "TwoMonths"
    THREE_MONTHS = "ThreeMonths"
    SIX_MONTHS = "SixMonths"
    ONE_YEAR = "OneYear"


RegSessionModelSettingsOnDemandDurationTable = EnumTable(RegSessionModelSettingsOnDemandDuration)


class RegSessionModel(Model):
    """The object `RegSessionModel`."""

    __slots__ = (
        "branding_descriptor_uri",
        "has_real_registrants",
        "icalendar_sequence",
        "id",
        "post_webinar_registrant_count",
        "registrant_count",
        "registration_page_uri",
        "registration_status",
        "settings",
    )
    __fields__ = __slots__
    __converted__ = {
        "registration_status": "registrationStatus",
        "settings": "settings",
    }
    branding_descriptor_uri: str | None
    has_real_registrants: bool | None
    icalendar_sequence: int | None
    id: str | None
    post_webinar_registrant_count: int | None
    registrant_count: int | None
    registration_page_uri: str | None
    registration_status: RegSessionModelRegistrationStatus
    settings: RegSessionModelSettings | None

    def __init__(
        self,
        *,
        branding_descriptor_uri: str | None = None,
        has_real_registrants: bool | None = None,
        icalendar_sequence: int | None = None,
        id: str | None = None,
        post_webinar_registrant_count: int | None = None,
        registrant_count: int | None = None,
        registration_page_uri: str | None = None,
        registration_status: RegSessionModelRegistrationStatus | Literal["Open", "Closed"],
        settings: RegSessionModelSettings | RegSessionModelSettingsDict | None = None,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        fill(self, locals())

    def to_dict(self) -> dict[str, Any]:
        d: dict[str, Any] = {}
        v: Any
        v = self.branding_descriptor_uri
        if v is not None:
            d["brandingDescriptorUri"] = v
        v = self.has_real_registrants
        if v is not None:
            d["hasRealRegistrants"] = v
        v = self.icalendar_sequence
        if v is not None:
            d["icalendarSequence"] = v
        v = self.id
        if v is not None:
            d["id"] = v
        v = self.post_webinar_registrant_count
        if v is not None:
            d["postWebinarRegistrantCount"] = v
        v = self.registrant_count
        if v is not None:
            d["registrantCount"] = v
        v = self.registration_page_uri
        if v is not None:
            d["registrationPageUri"] = v
        v = self.registration_status
        if v is not None:
            d["registrationStatus"] = v.wire if typeof(v) is RegSessionModelRegistrationStatus else v
        v = self.settings
        if v is not None:
            d["settings"] = v.to_dict() if typeof(v) is RegSessionModelSettings else encode(v)
        if self.__extras__:
            d.update(self.__extras__)
        return d


def decode_RegSessionModel(d: dict[str, Any]) -> RegSessionModel:
    """Decode a `RegSessionModel`; what does not fit is passed on."""
    self = new(RegSessionModel)
    get: Getter = d.get
    self.branding_descriptor_uri = get("brandingDescriptorUri")
    self.has_real_registrants = get("hasRealRegistrants")
    self.icalendar_sequence = get("icalendarSequence")
    self.id = get("id")
    self.post_webinar_registrant_count = get("postWebinarRegistrantCount")
    self.registrant_count = get("registrantCount")
    self.registration_page_uri = get("registrationPageUri")
    v = get("registrationStatus")
    self.registration_status = RegSessionModelRegistrationStatusTable[v] if typeof(v) is str else v
    v = get("settings")
    self.settings = decode_RegSessionModelSettings(v) if typeof(v) is dict else v
    self.__extras__ = (
        None if RegSessionModelKeys.issuperset(d) else {k: d[k] for k in d if k not in RegSessionModelKeys}
    )
    return self


RegSessionModel.__decode__ = decode_RegSessionModel
RegSessionModelKeys = frozenset(
    (
        "brandingDescriptorUri",
        "hasRealRegistrants",
        "icalendarSequence",
        "id",
        "postWebinarRegistrantCount",
        "registrantCount",
        "registrationPageUri",
        "registrationStatus",
        "settings",
    )
)


class RegSessionModelSettings(Model):
    """The object `RegSessionModelSettings`."""

    __slots__ = (
        "auto_close_limit",
        "auto_open_post_webinar_registration",
        "on_demand_duration",
        "post_webinar_registration_closing_time",
        "prevent_multiple_device_joins",
        "recording_exist",
        "registration_digest_enabled",
        "suppress_emails",
        "view_recording",
        "work_email_required",
    )
    __fields__ = __slots__
    __converted__ = {
        "on_demand_duration": "onDemandDuration",
    }
    auto_close_limit: int | None
    auto_open_post_webinar_registration: bool | None
    on_demand_duration: RegSessionModelSettingsOnDemandDuration | None
    post_webinar_registration_closing_time: datetime.datetime | None | Unset
    prevent_multiple_device_joins: bool | None
    recording_exist: bool | None | Unset
    registration_digest_enabled: bool | None
    suppress_emails: bool | None
    view_recording: bool | None
    work_email_required: bool | None

    def __init__(
        self,
        *,
        auto_close_limit: int | None = None,
        auto_open_post_webinar_registration: bool | None = None,
        on_demand_duration: RegSessionModelSettingsOnDemandDuration
        | Literal["OneMonth", "TwoMonths", "ThreeMonths", "SixMonths", "OneYear"]
        | None = None,
        post_webinar_registration_closing_time: datetime.datetime | None | Unset = UNSET,
        prevent_multiple_device_joins: bool | None = None,
        recording_exist: bool | None | Unset = UNSET,
        registration_digest_enabled: bool | None = None,
        suppress_emails: bool | None = None,
        view_recording: bool | None = None,
        work_email_required: bool | None = None,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        fill(self, locals())

    def to_dict(self) -> dict[str, Any]:
        d: dict[str, Any] = {}
        v: Any
        v = self.auto_close_limit
        if v is not None:
            d["autoCloseLimit"] = v
        v = self.auto_open_post_webinar_registration
        if v is not None:
            d["autoOpenPostWebinarRegistration"] = v
        v = self.on_demand_duration
        if v is not None:
            d["onDemandDuration"] = v.wire if typeof(v) is RegSessionModelSettingsOnDemandDuration else v
        v = self.post_webinar_registration_closing_time
        if v is not UNSET:
            d["postWebinarRegistrationClosingTime"] = None if v is None else from_datetime(v)
        v = self.prevent_multiple_device_joins
        if v is not None:
            d["preventMultipleDeviceJoins"] = v
        v = self.recording_exist
        if v is not UNSET:
            d["recordingExist"] = None if v is None else v
        v = self.registration_digest_enabled
        if v is not None:
            d["registrationDigestEnabled"] = v
        v = self.suppress_emails
        if v is not None:
            d["suppressEmails"] = v
        v = self.view_recording
        if v is not None:
            d["viewRecording"] = v
        v = self.work_email_required
        if v is not None:
            d["workEmailRequired"] = v
        if self.__extras__:
            d.update(self.__extras__)
        return d


def decode_RegSessionModelSettings(d: dict[str, Any]) -> RegSessionModelSettings:
    """Decode a `RegSessionModelSettings`; what does not fit is passed on."""
    self = new(RegSessionModelSettings)
    get: Getter = d.get
    self.auto_close_limit = get("autoCloseLimit")
    self.auto_open_post_webinar_registration = get("autoOpenPostWebinarRegistration")
    v = get("onDemandDuration")
    self.on_demand_duration = RegSessionModelSettingsOnDemandDurationTable[v] if typeof(v) is str else v
    v = get("postWebinarRegistrationClosingTime", UNSET)
    self.post_webinar_registration_closing_time = to_datetime(v) if typeof(v) is str else v
    self.prevent_multiple_device_joins = get("preventMultipleDeviceJoins")
    self.recording_exist = get("recordingExist", UNSET)
    self.registration_digest_enabled = get("registrationDigestEnabled")
    self.suppress_emails = get("suppressEmails")
    self.view_recording = get("viewRecording")
    self.work_email_required = get("workEmailRequired")
    self.__extras__ = (
        None
        if RegSessionModelSettingsKeys.issuperset(d)
        else {k: d[k] for k in d if k not in RegSessionModelSettingsKeys}
    )
    return self


RegSessionModelSettings.__decode__ = decode_RegSessionModelSettings
RegSessionModelSettingsKeys = frozenset(
    (
        "autoCloseLimit",
        "autoOpenPostWebinarRegistration",
        "onDemandDuration",
        "postWebinarRegistrationClosingTime",
        "preventMultipleDeviceJoins",
        "recordingExist",
        "registrationDigestEnabled",
        "suppressEmails",
        "viewRecording",
        "workEmailRequired",
    )
)
