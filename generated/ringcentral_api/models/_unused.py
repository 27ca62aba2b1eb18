"""Models: unused."""

from __future__ import annotations

import datetime
from typing import TYPE_CHECKING, Any, TypeAlias

from .._model import Decoder, EnumTable, Getter, Model, encode, fill, from_datetime, new, to_datetime, typeof
from ..types import OpenEnum, UnknownVariant
from ._call_log import CallLogRecordDeviceInfo, decode_CallLogRecordDeviceInfo
from ._company import (
    AccountLimitsInfo,
    BillingPackageInfo,
    BillingPlanInfo,
    BrandInfo,
    ServiceFeatureInfo,
    ServicePlanInfo,
    decode_AccountLimitsInfo,
    decode_BillingPackageInfo,
    decode_BillingPlanInfo,
    decode_BrandInfo,
    decode_ServiceFeatureInfo,
    decode_ServicePlanInfo,
)
from ._device_sip_registration import (
    SipFlagsResponse,
    SipInfoResponse,
    SipRegistrationDeviceInfo,
    decode_SipFlagsResponse,
    decode_SipInfoResponse,
    decode_SipRegistrationDeviceInfo,
)
from ._events import (
    NotificationAttachmentInfo,
    NotificationRecipientInfo,
    SenderInfo,
    decode_NotificationAttachmentInfo,
    decode_NotificationRecipientInfo,
    decode_SenderInfo,
)
from ._high_volume_sms import RejectedRecipientResponseResource, decode_RejectedRecipientResponseResource
from ._historical_webinars import (
    RcwSessionRuntimeStatusModel,
    RcwSessionRuntimeStatusModelTable,
    RcwSessionStatusModel,
    RcwSessionStatusModelTable,
)
from ._ivr import (
    IvrMenuActionsInfo,
    IvrMenuPromptInfo,
    IvrMenuSiteInfo,
    decode_IvrMenuActionsInfo,
    decode_IvrMenuPromptInfo,
    decode_IvrMenuSiteInfo,
)
from ._shared_api_error import ApiError, decode_ApiError
from ._shared_basic_paging import Host, decode_Host
from ._shared_comm_cloud_connector_ring_target_request import CommCloudDestination, decode_CommCloudDestination
from ._shared_country_info_short_model import CountryInfoShortModel, decode_CountryInfoShortModel
from ._shared_device_emergency_service_address_resource import (
    DeviceEmergencyServiceAddressResource,
    decode_DeviceEmergencyServiceAddressResource,
)
from ._shared_fax_resolution_enum import FaxResolutionEnum, FaxResolutionEnumTable
from ._shared_message_availability_enum import (
    MessageAvailabilityEnum,
    MessageAvailabilityEnumTable,
    MessagePriorityEnum,
    MessagePriorityEnumTable,
    MessageReadStatusEnum,
    MessageReadStatusEnumTable,
)
from ._shared_message_direction_enum import MessageDirectionEnum, MessageDirectionEnumTable
from ._shared_message_status_enum import MessageStatusEnum, MessageStatusEnumTable
from ._shared_rcw_role_enum import RcwRoleEnum, RcwRoleEnumTable
from ._sms_consents import SmsOptStatusEnum, SmsOptStatusEnumTable
from ._status import decode_AsrApiResponseResponse
from ._webinars_and_sessions import WcsSessionStatusModel, WcsSessionStatusModelTable

if TYPE_CHECKING:
    from collections.abc import Sequence
    from typing import Literal

    from ..bodies._ivr import IvrMenuActionsInfoDict, IvrMenuPromptInfoDict, IvrMenuSiteInfoDict
    from ..bodies._shared_comm_cloud_connector_ring_target_request import CommCloudDestinationDict
    from ..bodies._shared_country_info_short_model import CountryInfoShortModelDict
    from ._status import AsrApiResponseResponse


class AsrApiResponseStatus(OpenEnum):
    """Values of `AsrApiResponseStatus`."""

    SUCCESS = "Success"
    FAIL = "Fail"


AsrApiResponseStatusTable = EnumTable(AsrApiResponseStatus)


class AudioInputAudioType(OpenEnum):
    """Values of `AudioInputAudioType`."""

    CALL_CENTER = "CallCenter"
    MEETING = "Meeting"
    EARNINGS_CALLS = "EarningsCalls"
    INTERVIEW = "Interview"
    PRESS_CONFERENCE = "PressConference"
    VOICEMAIL = "Voicemail"


AudioInputAudioTypeTable = EnumTable(AudioInputAudioType)


class AudioInputEncoding(OpenEnum):
    """Values of `AudioInputEncoding`."""

    MPEG = "Mpeg"
    MP_4 = "Mp4"
    WAV = "Wav"
    WEBM = "Webm"
    WEBP = "Webp"
    AAC = "Aac"
    AVI = "Avi"
    OGG = "Ogg"


AudioInputEncodingTable = EnumTable(AudioInputEncoding)


class AuthCodeTokenRequestGrantType(OpenEnum):
    """Values of `AuthCodeTokenRequestGrantType`."""

    AUTHORIZATION_CODE = "authorization_code"


AuthCodeTokenRequestGrantTypeTable = EnumTable(AuthCodeTokenRequestGrantType)


class CloudConnectorTargetRequestType(OpenEnum):
    """Values of `CloudConnectorTargetRequestType`."""

    CLOUD_CONNECTOR_RING_TARGET = "CloudConnectorRingTarget"


CloudConnectorTargetRequestTypeTable = EnumTable(CloudConnectorTargetRequestType)


class ExtensionDndEventBodyDndStatus(OpenEnum):
    """Values of `ExtensionDndEventBodyDndStatus`."""

    TAKE_ALL_CALLS = "TakeAllCalls"
    DO_NOT_ACCEPT_DEPARTMENT_CALLS = "DoNotAcceptDepartmentCalls"
    TAKE_DEPARTMENT_CALLS_ONLY = "TakeDepartmentCallsOnly"
    DO_NOT_ACCEPT_ANY_CALLS = "DoNotAcceptAnyCalls"
    UNKNOWN = "Unknown"


ExtensionDndEventBodyDndStatusTable = EnumTable(ExtensionDndEventBodyDndStatus)


class HighVolumeBatchEventBodyStatus(OpenEnum):
    """Values of `HighVolumeBatchEventBodyStatus`."""

    PROCESSING = "Processing"
    COMPLETED = "Completed"
    SENT = "Sent"


HighVolumeBatchEventBodyStatusTable = EnumTable(HighVolumeBatchEventBodyStatus)


class InternalDeliveryModeTransportType(OpenEnum):
    """Values of `InternalDeliveryModeTransportType`."""

    INTERNAL = "Internal"


InternalDeliveryModeTransportTypeTable = EnumTable(InternalDeliveryModeTransportType)


class JwtTokenRequestGrantType(OpenEnum):
    """Values of `JwtTokenRequestGrantType`."""

    URN_IETF_PARAMS_OAUTH_GRANT_TYPE_JWT_BEARER = "urn:ietf:params:oauth:grant-type:jwt-bearer"
    PARTNER_JWT = "partner_jwt"


JwtTokenRequestGrantTypeTable = EnumTable(JwtTokenRequestGrantType)


class PhoneNumberEventBodyEventType(OpenEnum):
    """Values of `PhoneNumberEventBodyEventType`."""

    CREATE = "Create"
    UPDATE = "Update"
    DELETE = "Delete"


PhoneNumberEventBodyEventTypeTable = EnumTable(PhoneNumberEventBodyEventType)


class RefreshTokenRequestGrantType(OpenEnum):
    """Values of `RefreshTokenRequestGrantType`."""

    REFRESH_TOKEN = "refresh_token"


RefreshTokenRequestGrantTypeTable = EnumTable(RefreshTokenRequestGrantType)


class ShippingMethodIdModelId(OpenEnum):
    """Values of `ShippingMethodIdModelId`."""

    VALUE_1 = "1"
    VALUE_2 = "2"
    VALUE_3 = "3"


ShippingMethodIdModelIdTable = EnumTable(ShippingMethodIdModelId)


class SpeechToTextCallbackRequestStatus(OpenEnum):
    """Values of `SpeechToTextCallbackRequestStatus`."""

    SUCCESS = "Success"
    FAIL = "Fail"


SpeechToTextCallbackRequestStatusTable = EnumTable(SpeechToTextCallbackRequestStatus)


class AccountServiceInfoRequest(Model):
    """The object `AccountServiceInfoRequest`."""

    __slots__ = (
        "billing_plan",
        "brand",
        "contracted_country",
        "limits",
        "package",
        "service_features",
        "service_plan",
        "service_plan_name",
        "target_service_plan",
        "uri",
    )
    __fields__ = __slots__
    __converted__ = {
        "billing_plan": "billingPlan",
        "brand": "brand",
        "contracted_country": "contractedCountry",
        "limits": "limits",
        "package": "package",
        "service_features": "serviceFeatures",
        "service_plan": "servicePlan",
        "target_service_plan": "targetServicePlan",
    }
    billing_plan: BillingPlanInfo | None
    brand: BrandInfo | None
    contracted_country: CountryInfoShortModel | None
    limits: AccountLimitsInfo | None
    package: BillingPackageInfo | None
    service_features: list[ServiceFeatureInfo] | None
    service_plan: ServicePlanInfo | None
    service_plan_name: str | None
    target_service_plan: ServicePlanInfo | None
    uri: str | None

    def __init__(
        self,
        *,
        billing_plan: BillingPlanInfo | None = None,
        brand: BrandInfo | None = None,
        contracted_country: CountryInfoShortModel | CountryInfoShortModelDict | None = None,
        limits: AccountLimitsInfo | None = None,
        package: BillingPackageInfo | None = None,
        service_features: list[ServiceFeatureInfo] | None = None,
        service_plan: ServicePlanInfo | None = None,
        service_plan_name: str | None = None,
        target_service_plan: ServicePlanInfo | None = None,
        uri: str | None = None,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        fill(self, locals())

    def to_dict(self) -> dict[str, Any]:
        d: dict[str, Any] = {}
        v: Any
        v = self.billing_plan
        if v is not None:
            d["billingPlan"] = v.to_dict() if typeof(v) is BillingPlanInfo else encode(v)
        v = self.brand
        if v is not None:
            d["brand"] = v.to_dict() if typeof(v) is BrandInfo else encode(v)
        v = self.contracted_country
        if v is not None:
            d["contractedCountry"] = v.to_dict() if typeof(v) is CountryInfoShortModel else encode(v)
        v = self.limits
        if v is not None:
            d["limits"] = v.to_dict() if typeof(v) is AccountLimitsInfo else encode(v)
        v = self.package
        if v is not None:
            d["package"] = v.to_dict() if typeof(v) is BillingPackageInfo else encode(v)
        v = self.service_features
        if v is not None:
            d["serviceFeatures"] = (
                [i0.to_dict() if typeof(i0) is ServiceFeatureInfo else encode(i0) for i0 in v]
                if typeof(v) is list
                else encode(v)
            )
        v = self.service_plan
        if v is not None:
            d["servicePlan"] = v.to_dict() if typeof(v) is ServicePlanInfo else encode(v)
        v = self.service_plan_name
        if v is not None:
            d["servicePlanName"] = v
        v = self.target_service_plan
        if v is not None:
            d["targetServicePlan"] = v.to_dict() if typeof(v) is ServicePlanInfo else encode(v)
        v = self.uri
        if v is not None:
            d["uri"] = v
        if self.__extras__:
            d.update(self.__extras__)
        return d


def decode_AccountServiceInfoRequest(d: dict[str, Any]) -> AccountServiceInfoRequest:
    """Decode a `AccountServiceInfoRequest`; what does not fit is passed on."""
    self = new(AccountServiceInfoRequest)
    get: Getter = d.get
    v = get("billingPlan")
    self.billing_plan = decode_BillingPlanInfo(v) if typeof(v) is dict else v
    v = get("brand")
    self.brand = decode_BrandInfo(v) if typeof(v) is dict else v
    v = get("contractedCountry")
    self.contracted_country = decode_CountryInfoShortModel(v) if typeof(v) is dict else v
    v = get("limits")
    self.limits = decode_AccountLimitsInfo(v) if typeof(v) is dict else v
    v = get("package")
    self.package = decode_BillingPackageInfo(v) if typeof(v) is dict else v
    v = get("serviceFeatures")
    self.service_features = (
        [decode_ServiceFeatureInfo(i0) if typeof(i0) is dict else i0 for i0 in v] if typeof(v) is list else v
    )
    v = get("servicePlan")
    self.service_plan = decode_ServicePlanInfo(v) if typeof(v) is dict else v
    self.service_plan_name = get("servicePlanName")
    v = get("targetServicePlan")
    self.target_service_plan = decode_ServicePlanInfo(v) if typeof(v) is dict else v
    self.uri = get("uri")
    self.__extras__ = (
        None
        if AccountServiceInfoRequestKeys.issuperset(d)
        else {k: d[k] for k in d if k not in AccountServiceInfoRequestKeys}
    )
    return self


AccountServiceInfoRequest.__decode__ = decode_AccountServiceInfoRequest
AccountServiceInfoRequestKeys = frozenset(
    (
        "billingPlan",
        "brand",
        "contractedCountry",
        "limits",
        "package",
        "serviceFeatures",
        "servicePlan",
        "servicePlanName",
        "targetServicePlan",
        "uri",
    )
)


class AsrApiResponse(Model):
    """The object `AsrApiResponse`."""

    __slots__ = (
        "response",
        "status",
    )
    __fields__ = __slots__
    __converted__ = {
        "response": "response",
        "status": "status",
    }
    response: AsrApiResponseResponse | None
    status: AsrApiResponseStatus | None

    def __init__(
        self,
        *,
        response: AsrApiResponseResponse | None = None,
        status: AsrApiResponseStatus | Literal["Success", "Fail"] | None = None,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        fill(self, locals())

    def to_dict(self) -> dict[str, Any]:
        d: dict[str, Any] = {}
        v: Any
        v = self.response
        if v is not None:
            d["response"] = encode(v)
        v = self.status
        if v is not None:
            d["status"] = v.wire if typeof(v) is AsrApiResponseStatus else v
        if self.__extras__:
            d.update(self.__extras__)
        return d


def decode_AsrApiResponse(d: dict[str, Any]) -> AsrApiResponse:
    """Decode a `AsrApiResponse`; what does not fit is passed on."""
    self = new(AsrApiResponse)
    get: Getter = d.get
    self.response = decode_AsrApiResponseResponse(get("response"))
    v = get("status")
    self.status = AsrApiResponseStatusTable[v] if typeof(v) is str else v
    self.__extras__ = None if AsrApiResponseKeys.issuperset(d) else {k: d[k] for k in d if k not in AsrApiResponseKeys}
    return self


AsrApiResponse.__decode__ = decode_AsrApiResponse
AsrApiResponseKeys = frozenset(
    (
        "response",
        "status",
    )
)


class AudioInput(Model):
    """The object `AudioInput`."""

    __slots__ = (
        "content_uri",
        "audio_type",
        "encoding",
        "language_code",
        "source",
    )
    __fields__ = __slots__
    __converted__ = {
        "audio_type": "audioType",
        "encoding": "encoding",
    }
    content_uri: str | None
    audio_type: AudioInputAudioType | None
    encoding: AudioInputEncoding
    language_code: str
    source: str | None

    def __init__(
        self,
        *,
        content_uri: str | None = None,
        audio_type: AudioInputAudioType
        | Literal["CallCenter", "Meeting", "EarningsCalls", "Interview", "PressConference", "Voicemail"]
        | None = None,
        encoding: AudioInputEncoding | Literal["Mpeg", "Mp4", "Wav", "Webm", "Webp", "Aac", "Avi", "Ogg"],
        language_code: str,
        source: str | None = None,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        fill(self, locals())

    def to_dict(self) -> dict[str, Any]:
        d: dict[str, Any] = {}
        v: Any
        v = self.content_uri
        if v is not None:
            d["contentUri"] = v
        v = self.audio_type
        if v is not None:
            d["audioType"] = v.wire if typeof(v) is AudioInputAudioType else v
        v = self.encoding
        if v is not None:
            d["encoding"] = v.wire if typeof(v) is AudioInputEncoding else v
        v = self.language_code
        if v is not None:
            d["languageCode"] = v
        v = self.source
        if v is not None:
            d["source"] = v
        if self.__extras__:
            d.update(self.__extras__)
        return d


def decode_AudioInput(d: dict[str, Any]) -> AudioInput:
    """Decode a `AudioInput`; what does not fit is passed on."""
    self = new(AudioInput)
    get: Getter = d.get
    self.content_uri = get("contentUri")
    v = get("audioType")
    self.audio_type = AudioInputAudioTypeTable[v] if typeof(v) is str else v
    v = get("encoding")
    self.encoding = AudioInputEncodingTable[v] if typeof(v) is str else v
    self.language_code = get("languageCode")
    self.source = get("source")
    self.__extras__ = None if AudioInputKeys.issuperset(d) else {k: d[k] for k in d if k not in AudioInputKeys}
    return self


AudioInput.__decode__ = decode_AudioInput
AudioInputKeys = frozenset(
    (
        "contentUri",
        "audioType",
        "encoding",
        "languageCode",
        "source",
    )
)


class AuthCodeTokenRequest(Model):
    """Request for tokens after a login in the browser."""

    __slots__ = (
        "code",
        "code_verifier",
        "grant_type",
        "redirect_uri",
    )
    __fields__ = __slots__
    __converted__ = {
        "grant_type": "grant_type",
    }
    __secrets__ = frozenset(
        (
            "code",
            "code_verifier",
        )
    )
    code: str
    """Code that the browser brought back; good once and for a short time."""
    code_verifier: str | None
    """PKCE secret that belongs to the challenge sent at the start of the login."""
    grant_type: AuthCodeTokenRequestGrantType
    """Always `authorization_code`."""
    redirect_uri: str | None
    """The very address that the login was started with."""

    def __init__(
        self,
        *,
        code: str,
        code_verifier: str | None = None,
        grant_type: AuthCodeTokenRequestGrantType
        | Literal["authorization_code"] = AuthCodeTokenRequestGrantType.AUTHORIZATION_CODE,
        redirect_uri: str | None = None,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        fill(self, locals())

    def to_dict(self) -> dict[str, Any]:
        d: dict[str, Any] = {}
        v: Any
        v = self.code
        if v is not None:
            d["code"] = v
        v = self.code_verifier
        if v is not None:
            d["code_verifier"] = v
        v = self.grant_type
        if v is not None:
            d["grant_type"] = v.wire if typeof(v) is AuthCodeTokenRequestGrantType else v
        v = self.redirect_uri
        if v is not None:
            d["redirect_uri"] = v
        if self.__extras__:
            d.update(self.__extras__)
        return d


def decode_AuthCodeTokenRequest(d: dict[str, Any]) -> AuthCodeTokenRequest:
    """Decode a `AuthCodeTokenRequest`; what does not fit is passed on."""
    self = new(AuthCodeTokenRequest)
    get: Getter = d.get
    self.code = get("code")
    self.code_verifier = get("code_verifier")
    v = get("grant_type")
    self.grant_type = AuthCodeTokenRequestGrantTypeTable[v] if typeof(v) is str else v
    self.redirect_uri = get("redirect_uri")
    self.__extras__ = (
        None if AuthCodeTokenRequestKeys.issuperset(d) else {k: d[k] for k in d if k not in AuthCodeTokenRequestKeys}
    )
    return self


AuthCodeTokenRequest.__decode__ = decode_AuthCodeTokenRequest
AuthCodeTokenRequestKeys = frozenset(
    (
        "code",
        "code_verifier",
        "grant_type",
        "redirect_uri",
    )
)


class BasicContactInfo(Model):
    """The object `BasicContactInfo`."""

    __slots__ = (
        "email",
        "first_name",
        "last_name",
    )
    __fields__ = __slots__
    email: str | None
    first_name: str | None
    last_name: str | None

    def __init__(
        self,
        *,
        email: str | None = None,
        first_name: str | None = None,
        last_name: str | None = None,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        fill(self, locals())

    def to_dict(self) -> dict[str, Any]:
        d: dict[str, Any] = {}
        v: Any
        v = self.email
        if v is not None:
            d["email"] = v
        v = self.first_name
        if v is not None:
            d["firstName"] = v
        v = self.last_name
        if v is not None:
            d["lastName"] = v
        if self.__extras__:
            d.update(self.__extras__)
        return d


def decode_BasicContactInfo(d: dict[str, Any]) -> BasicContactInfo:
    """Decode a `BasicContactInfo`; what does not fit is passed on."""
    self = new(BasicContactInfo)
    get: Getter = d.get
    self.email = get("email")
    self.first_name = get("firstName")
    self.last_name = get("lastName")
    self.__extras__ = (
        None if BasicContactInfoKeys.issuperset(d) else {k: d[k] for k in d if k not in BasicContactInfoKeys}
    )
    return self


BasicContactInfo.__decode__ = decode_BasicContactInfo
BasicContactInfoKeys = frozenset(
    (
        "email",
        "firstName",
        "lastName",
    )
)


class BasicContactInfoWithPhone(Model):
    """The object `BasicContactInfoWithPhone`."""

    __slots__ = (
        "email",
        "first_name",
        "last_name",
        "contact_phone",
    )
    __fields__ = __slots__
    email: str | None
    first_name: str | None
    last_name: str | None
    contact_phone: str | None

    def __init__(
        self,
        *,
        email: str | None = None,
        first_name: str | None = None,
        last_name: str | None = None,
        contact_phone: str | None = None,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        fill(self, locals())

    def to_dict(self) -> dict[str, Any]:
        d: dict[str, Any] = {}
        v: Any
        v = self.email
        if v is not None:
            d["email"] = v
        v = self.first_name
        if v is not None:
            d["firstName"] = v
        v = self.last_name
        if v is not None:
            d["lastName"] = v
        v = self.contact_phone
        if v is not None:
            d["contactPhone"] = v
        if self.__extras__:
            d.update(self.__extras__)
        return d


def decode_BasicContactInfoWithPhone(d: dict[str, Any]) -> BasicContactInfoWithPhone:
    """Decode a `BasicContactInfoWithPhone`; what does not fit is passed on."""
    self = new(BasicContactInfoWithPhone)
    get: Getter = d.get
    self.email = get("email")
    self.first_name = get("firstName")
    self.last_name = get("lastName")
    self.contact_phone = get("contactPhone")
    self.__extras__ = (
        None
        if BasicContactInfoWithPhoneKeys.issuperset(d)
        else {k: d[k] for k in d if k not in BasicContactInfoWithPhoneKeys}
    )
    return self


BasicContactInfoWithPhone.__decode__ = decode_BasicContactInfoWithPhone
BasicContactInfoWithPhoneKeys = frozenset(
    (
        "email",
        "firstName",
        "lastName",
        "contactPhone",
    )
)


class BasicMeeting(Model):
    """The object `BasicMeeting`."""

    __slots__ = (
        "bridge_id",
        "display_name",
        "host_info",
        "id",
        "short_id",
        "start_time",
    )
    __fields__ = __slots__
    __converted__ = {
        "host_info": "hostInfo",
    }
    bridge_id: str | None
    display_name: str
    host_info: Host
    id: str
    short_id: str
    start_time: datetime.datetime

    def __init__(
        self,
        *,
        bridge_id: str | None = None,
        display_name: str,
        host_info: Host,
        id: str,
        short_id: str,
        start_time: datetime.datetime,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        fill(self, locals())

    def to_dict(self) -> dict[str, Any]:
        d: dict[str, Any] = {}
        v: Any
        v = self.bridge_id
        if v is not None:
            d["bridgeId"] = v
        v = self.display_name
        if v is not None:
            d["displayName"] = v
        v = self.host_info
        if v is not None:
            d["hostInfo"] = v.to_dict() if typeof(v) is Host else encode(v)
        v = self.id
        if v is not None:
            d["id"] = v
        v = self.short_id
        if v is not None:
            d["shortId"] = v
        v = self.start_time
        if v is not None:
            d["startTime"] = from_datetime(v)
        if self.__extras__:
            d.update(self.__extras__)
        return d


def decode_BasicMeeting(d: dict[str, Any]) -> BasicMeeting:
    """Decode a `BasicMeeting`; what does not fit is passed on."""
    self = new(BasicMeeting)
    get: Getter = d.get
    self.bridge_id = get("bridgeId")
    self.display_name = get("displayName")
    v = get("hostInfo")
    self.host_info = decode_Host(v) if typeof(v) is dict else v
    self.id = get("id")
    self.short_id = get("shortId")
    v = get("startTime")
    self.start_time = to_datetime(v) if typeof(v) is str else v
    self.__extras__ = None if BasicMeetingKeys.issuperset(d) else {k: d[k] for k in d if k not in BasicMeetingKeys}
    return self


BasicMeeting.__decode__ = decode_BasicMeeting
BasicMeetingKeys = frozenset(
    (
        "bridgeId",
        "displayName",
        "hostInfo",
        "id",
        "shortId",
        "startTime",
    )
)


class BulkItemResultModel(Model):
    """The object `BulkItemResultModel`."""

    __slots__ = (
        "bulk_item_errors",
        "bulk_item_successful",
    )
    __fields__ = __slots__
    __converted__ = {
        "bulk_item_errors": "bulkItemErrors",
    }
    bulk_item_errors: list[ApiError] | None
    bulk_item_successful: bool

    def __init__(
        self,
        *,
        bulk_item_errors: list[ApiError] | None = None,
        bulk_item_successful: bool,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        fill(self, locals())

    def to_dict(self) -> dict[str, Any]:
        d: dict[str, Any] = {}
        v: Any
        v = self.bulk_item_errors
        if v is not None:
            d["bulkItemErrors"] = (
                [i0.to_dict() if typeof(i0) is ApiError else encode(i0) for i0 in v] if typeof(v) is list else encode(v)
            )
        v = self.bulk_item_successful
        if v is not None:
            d["bulkItemSuccessful"] = v
        if self.__extras__:
            d.update(self.__extras__)
        return d


def decode_BulkItemResultModel(d: dict[str, Any]) -> BulkItemResultModel:
    """Decode a `BulkItemResultModel`; what does not fit is passed on."""
    self = new(BulkItemResultModel)
    get: Getter = d.get
    v = get("bulkItemErrors")
    self.bulk_item_errors = [decode_ApiError(i0) if typeof(i0) is dict else i0 for i0 in v] if typeof(v) is list else v
    self.bulk_item_successful = get("bulkItemSuccessful")
    self.__extras__ = (
        None if BulkItemResultModelKeys.issuperset(d) else {k: d[k] for k in d if k not in BulkItemResultModelKeys}
    )
    return self


BulkItemResultModel.__decode__ = decode_BulkItemResultModel
BulkItemResultModelKeys = frozenset(
    (
        "bulkItemErrors",
        "bulkItemSuccessful",
    )
)


class CallLogParty(Model):
    """The object `CallLogParty`."""

    __slots__ = (
        "extension_id",
        "extension_number",
        "name",
        "phone_number",
        "device",
        "location",
    )
    __fields__ = __slots__
    __converted__ = {
        "device": "device",
    }
    extension_id: str | None
    extension_number: str | None
    name: str | None
    phone_number: str | None
    device: CallLogRecordDeviceInfo | None
    location: str | None

    def __init__(
        self,
        *,
        extension_id: str | None = None,
        extension_number: str | None = None,
        name: str | None = None,
        phone_number: str | None = None,
        device: CallLogRecordDeviceInfo | None = None,
        location: str | None = None,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        fill(self, locals())

    def to_dict(self) -> dict[str, Any]:
        d: dict[str, Any] = {}
        v: Any
        v = self.extension_id
        if v is not None:
            d["extensionId"] = v
        v = self.extension_number
        if v is not None:
            d["extensionNumber"] = v
        v = self.name
        if v is not None:
            d["name"] = v
        v = self.phone_number
        if v is not None:
            d["phoneNumber"] = v
        v = self.device
        if v is not None:
            d["device"] = v.to_dict() if typeof(v) is CallLogRecordDeviceInfo else encode(v)
        v = self.location
        if v is not None:
            d["location"] = v
        if self.__extras__:
            d.update(self.__extras__)
        return d


def decode_CallLogParty(d: dict[str, Any]) -> CallLogParty:
    """Decode a `CallLogParty`; what does not fit is passed on."""
    self = new(CallLogParty)
    get: Getter = d.get
    self.extension_id = get("extensionId")
    self.extension_number = get("extensionNumber")
    self.name = get("name")
    self.phone_number = get("phoneNumber")
    v = get("device")
    self.device = decode_CallLogRecordDeviceInfo(v) if typeof(v) is dict else v
    self.location = get("location")
    self.__extras__ = None if CallLogPartyKeys.issuperset(d) else {k: d[k] for k in d if k not in CallLogPartyKeys}
    return self


CallLogParty.__decode__ = decode_CallLogParty
CallLogPartyKeys = frozenset(
    (
        "extensionId",
        "extensionNumber",
        "name",
        "phoneNumber",
        "device",
        "location",
    )
)


class CloudConnectorTargetRequest(Model):
    """The object `CloudConnectorTargetRequest`."""

    __slots__ = (
        "destination",
        "type",
    )
    __fields__ = __slots__
    __converted__ = {
        "destination": "destination",
        "type": "type",
    }
    destination: CommCloudDestination
    type: CloudConnectorTargetRequestType | None

    def __init__(
        self,
        *,
        destination: CommCloudDestination | CommCloudDestinationDict,
        type: CloudConnectorTargetRequestType | Literal["CloudConnectorRingTarget"] | None = None,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        fill(self, locals())

    def to_dict(self) -> dict[str, Any]:
        d: dict[str, Any] = {}
        v: Any
        v = self.destination
        if v is not None:
            d["destination"] = v.to_dict() if typeof(v) is CommCloudDestination else encode(v)
        v = self.type
        if v is not None:
            d["type"] = v.wire if typeof(v) is CloudConnectorTargetRequestType else v
        if self.__extras__:
            d.update(self.__extras__)
        return d


def decode_CloudConnectorTargetRequest(d: dict[str, Any]) -> CloudConnectorTargetRequest:
    """Decode a `CloudConnectorTargetRequest`; what does not fit is passed on."""
    self = new(CloudConnectorTargetRequest)
    get: Getter = d.get
    v = get("destination")
    self.destination = decode_CommCloudDestination(v) if typeof(v) is dict else v
    v = get("type")
    self.type = CloudConnectorTargetRequestTypeTable[v] if typeof(v) is str else v
    self.__extras__ = (
        None
        if CloudConnectorTargetRequestKeys.issuperset(d)
        else {k: d[k] for k in d if k not in CloudConnectorTargetRequestKeys}
    )
    return self


CloudConnectorTargetRequest.__decode__ = decode_CloudConnectorTargetRequest
CloudConnectorTargetRequestKeys = frozenset(
    (
        "destination",
        "type",
    )
)


class ContentInput(Model):
    """The object `ContentInput`."""

    __slots__ = ("content_uri",)
    __fields__ = __slots__
    content_uri: str | None

    def __init__(
        self,
        *,
        content_uri: str | None = None,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        fill(self, locals())

    def to_dict(self) -> dict[str, Any]:
        d: dict[str, Any] = {}
        v: Any
        v = self.content_uri
        if v is not None:
            d["contentUri"] = v
        if self.__extras__:
            d.update(self.__extras__)
        return d


def decode_ContentInput(d: dict[str, Any]) -> ContentInput:
    """Decode a `ContentInput`; what does not fit is passed on."""
    self = new(ContentInput)
    get: Getter = d.get
    self.content_uri = get("contentUri")
    self.__extras__ = None if ContentInputKeys.issuperset(d) else {k: d[k] for k in d if k not in ContentInputKeys}
    return self


ContentInput.__decode__ = decode_ContentInput
ContentInputKeys = frozenset(("contentUri",))


class CostCenterBase(Model):
    """The object `CostCenterBase`."""

    __slots__ = (
        "billing_code",
        "id",
        "name",
    )
    __fields__ = __slots__
    billing_code: str | None
    id: int | None
    name: str | None

    def __init__(
        self,
        *,
        billing_code: str | None = None,
        id: int | None = None,
        name: str | None = None,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        fill(self, locals())

    def to_dict(self) -> dict[str, Any]:
        d: dict[str, Any] = {}
        v: Any
        v = self.billing_code
        if v is not None:
            d["billingCode"] = v
        v = self.id
        if v is not None:
            d["id"] = v
        v = self.name
        if v is not None:
            d["name"] = v
        if self.__extras__:
            d.update(self.__extras__)
        return d


def decode_CostCenterBase(d: dict[str, Any]) -> CostCenterBase:
    """Decode a `CostCenterBase`; what does not fit is passed on."""
    self = new(CostCenterBase)
    get: Getter = d.get
    self.billing_code = get("billingCode")
    self.id = get("id")
    self.name = get("name")
    self.__extras__ = None if CostCenterBaseKeys.issuperset(d) else {k: d[k] for k in d if k not in CostCenterBaseKeys}
    return self


CostCenterBase.__decode__ = decode_CostCenterBase
CostCenterBaseKeys = frozenset(
    (
        "billingCode",
        "id",
        "name",
    )
)


class CreateDeviceRegistrationResponse(Model):
    """The object `CreateDeviceRegistrationResponse`."""

    __slots__ = (
        "device",
        "polling_interval",
        "sip_error_codes",
        "sip_flags",
        "sip_info",
        "sip_info_pstn",
    )
    __fields__ = __slots__
    __converted__ = {
        "device": "device",
        "sip_flags": "sipFlags",
        "sip_info": "sipInfo",
        "sip_info_pstn": "sipInfoPstn",
    }
    device: SipRegistrationDeviceInfo
    polling_interval: int | None
    sip_error_codes: list[str] | None
    sip_flags: SipFlagsResponse
    sip_info: list[SipInfoResponse]
    sip_info_pstn: list[SipInfoResponse] | None

    def __init__(
        self,
        *,
        device: SipRegistrationDeviceInfo,
        polling_interval: int | None = None,
        sip_error_codes: list[str] | None = None,
        sip_flags: SipFlagsResponse,
        sip_info: list[SipInfoResponse],
        sip_info_pstn: list[SipInfoResponse] | None = None,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        fill(self, locals())

    def to_dict(self) -> dict[str, Any]:
        d: dict[str, Any] = {}
        v: Any
        v = self.device
        if v is not None:
            d["device"] = v.to_dict() if typeof(v) is SipRegistrationDeviceInfo else encode(v)
        v = self.polling_interval
        if v is not None:
            d["pollingInterval"] = v
        v = self.sip_error_codes
        if v is not None:
            d["sipErrorCodes"] = v
        v = self.sip_flags
        if v is not None:
            d["sipFlags"] = v.to_dict() if typeof(v) is SipFlagsResponse else encode(v)
        v = self.sip_info
        if v is not None:
            d["sipInfo"] = (
                [i0.to_dict() if typeof(i0) is SipInfoResponse else encode(i0) for i0 in v]
                if typeof(v) is list
                else encode(v)
            )
        v = self.sip_info_pstn
        if v is not None:
            d["sipInfoPstn"] = (
                [i0.to_dict() if typeof(i0) is SipInfoResponse else encode(i0) for i0 in v]
                if typeof(v) is list
                else encode(v)
            )
        if self.__extras__:
            d.update(self.__extras__)
        return d


def decode_CreateDeviceRegistrationResponse(d: dict[str, Any]) -> CreateDeviceRegistrationResponse:
    """Decode a `CreateDeviceRegistrationResponse`; what does not fit is passed on."""
    self = new(CreateDeviceRegistrationResponse)
    get: Getter = d.get
    v = get("device")
    self.device = decode_SipRegistrationDeviceInfo(v) if typeof(v) is dict else v
    self.polling_interval = get("pollingInterval")
    self.sip_error_codes = get("sipErrorCodes")
    v = get("sipFlags")
    self.sip_flags = decode_SipFlagsResponse(v) if typeof(v) is dict else v
    v = get("sipInfo")
    self.sip_info = [decode_SipInfoResponse(i0) if typeof(i0) is dict else i0 for i0 in v] if typeof(v) is list else v
    v = get("sipInfoPstn")
    self.sip_info_pstn = (
        [decode_SipInfoResponse(i0) if typeof(i0) is dict else i0 for i0 in v] if typeof(v) is list else v
    )
    self.__extras__ = (
        None
        if CreateDeviceRegistrationResponseKeys.issuperset(d)
        else {k: d[k] for k in d if k not in CreateDeviceRegistrationResponseKeys}
    )
    return self


CreateDeviceRegistrationResponse.__decode__ = decode_CreateDeviceRegistrationResponse
CreateDeviceRegistrationResponseKeys = frozenset(
    (
        "device",
        "pollingInterval",
        "sipErrorCodes",
        "sipFlags",
        "sipInfo",
        "sipInfoPstn",
    )
)


class DeviceEmergencyAddressEventBody(Model):
    """The object `DeviceEmergencyAddressEventBody`."""

    __slots__ = (
        "device_id",
        "emergency_service_address",
        "extension_id",
    )
    __fields__ = __slots__
    __converted__ = {
        "emergency_service_address": "emergencyServiceAddress",
    }
    device_id: str | None
    emergency_service_address: DeviceEmergencyServiceAddressResource | None
    extension_id: str | None

    def __init__(
        self,
        *,
        device_id: str | None = None,
        emergency_service_address: DeviceEmergencyServiceAddressResource | None = None,
        extension_id: str | None = None,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        fill(self, locals())

    def to_dict(self) -> dict[str, Any]:
        d: dict[str, Any] = {}
        v: Any
        v = self.device_id
        if v is not None:
            d["deviceId"] = v
        v = self.emergency_service_address
        if v is not None:
            d["emergencyServiceAddress"] = (
                v.to_dict() if typeof(v) is DeviceEmergencyServiceAddressResource else encode(v)
            )
        v = self.extension_id
        if v is not None:
            d["extensionId"] = v
        if self.__extras__:
            d.update(self.__extras__)
        return d


def decode_DeviceEmergencyAddressEventBody(d: dict[str, Any]) -> DeviceEmergencyAddressEventBody:
    """Decode a `DeviceEmergencyAddressEventBody`; what does not fit is passed on."""
    self = new(DeviceEmergencyAddressEventBody)
    get: Getter = d.get
    self.device_id = get("deviceId")
    v = get("emergencyServiceAddress")
    self.emergency_service_address = decode_DeviceEmergencyServiceAddressResource(v) if typeof(v) is dict else v
    self.extension_id = get("extensionId")
    self.__extras__ = (
        None
        if DeviceEmergencyAddressEventBodyKeys.issuperset(d)
        else {k: d[k] for k in d if k not in DeviceEmergencyAddressEventBodyKeys}
    )
    return self


DeviceEmergencyAddressEventBody.__decode__ = decode_DeviceEmergencyAddressEventBody
DeviceEmergencyAddressEventBodyKeys = frozenset(
    (
        "deviceId",
        "emergencyServiceAddress",
        "extensionId",
    )
)


class ExtensionDndEventBody(Model):
    """The object `ExtensionDndEventBody`."""

    __slots__ = (
        "dnd_status",
        "extension_id",
    )
    __fields__ = __slots__
    __converted__ = {
        "dnd_status": "dndStatus",
    }
    dnd_status: ExtensionDndEventBodyDndStatus | None
    extension_id: str | None

    def __init__(
        self,
        *,
        dnd_status: ExtensionDndEventBodyDndStatus
        | Literal[
            "TakeAllCalls", "DoNotAcceptDepartmentCalls", "TakeDepartmentCallsOnly", "DoNotAcceptAnyCalls", "Unknown"
        ]
        | None = None,
        extension_id: str | None = None,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        fill(self, locals())

    def to_dict(self) -> dict[str, Any]:
        d: dict[str, Any] = {}
        v: Any
        v = self.dnd_status
        if v is not None:
            d["dndStatus"] = v.wire if typeof(v) is ExtensionDndEventBodyDndStatus else v
        v = self.extension_id
        if v is not None:
            d["extensionId"] = v
        if self.__extras__:
            d.update(self.__extras__)
        return d


def decode_ExtensionDndEventBody(d: dict[str, Any]) -> ExtensionDndEventBody:
    """Decode a `ExtensionDndEventBody`; what does not fit is passed on."""
    self = new(ExtensionDndEventBody)
    get: Getter = d.get
    v = get("dndStatus")
    self.dnd_status = ExtensionDndEventBodyDndStatusTable[v] if typeof(v) is str else v
    self.extension_id = get("extensionId")
    self.__extras__ = (
        None if ExtensionDndEventBodyKeys.issuperset(d) else {k: d[k] for k in d if k not in ExtensionDndEventBodyKeys}
    )
    return self


ExtensionDndEventBody.__decode__ = decode_ExtensionDndEventBody
ExtensionDndEventBodyKeys = frozenset(
    (
        "dndStatus",
        "extensionId",
    )
)


class ExtensionLinePresenceEventBody(Model):
    """The object `ExtensionLinePresenceEventBody`."""

    __slots__ = (
        "extension_id",
        "line_id",
        "telephony_status",
    )
    __fields__ = __slots__
    extension_id: str | None
    line_id: str | None
    telephony_status: str | None

    def __init__(
        self,
        *,
        extension_id: str | None = None,
        line_id: str | None = None,
        telephony_status: str | None = None,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        fill(self, locals())

    def to_dict(self) -> dict[str, Any]:
        d: dict[str, Any] = {}
        v: Any
        v = self.extension_id
        if v is not None:
            d["extensionId"] = v
        v = self.line_id
        if v is not None:
            d["lineId"] = v
        v = self.telephony_status
        if v is not None:
            d["telephonyStatus"] = v
        if self.__extras__:
            d.update(self.__extras__)
        return d


def decode_ExtensionLinePresenceEventBody(d: dict[str, Any]) -> ExtensionLinePresenceEventBody:
    """Decode a `ExtensionLinePresenceEventBody`; what does not fit is passed on."""
    self = new(ExtensionLinePresenceEventBody)
    get: Getter = d.get
    self.extension_id = get("extensionId")
    self.line_id = get("lineId")
    self.telephony_status = get("telephonyStatus")
    self.__extras__ = (
        None
        if ExtensionLinePresenceEventBodyKeys.issuperset(d)
        else {k: d[k] for k in d if k not in ExtensionLinePresenceEventBodyKeys}
    )
    return self


ExtensionLinePresenceEventBody.__decode__ = decode_ExtensionLinePresenceEventBody
ExtensionLinePresenceEventBodyKeys = frozenset(
    (
        "extensionId",
        "lineId",
        "telephonyStatus",
    )
)


class FaxMessageEventBody(Model):
    """The object `FaxMessageEventBody`."""

    __slots__ = (
        "attachments",
        "availability",
        "creation_time",
        "direction",
        "extension_id",
        "fax_page_count",
        "fax_resolution",
        "from_",
        "id",
        "last_modified_time",
        "message_status",
        "owner_id",
        "priority",
        "read_status",
        "subject",
        "to",
        "type",
    )
    __fields__ = __slots__
    __converted__ = {
        "attachments": "attachments",
        "availability": "availability",
        "direction": "direction",
        "fax_resolution": "faxResolution",
        "from_": "from",
        "message_status": "messageStatus",
        "priority": "priority",
        "read_status": "readStatus",
        "to": "to",
    }
    attachments: list[NotificationAttachmentInfo] | None
    availability: MessageAvailabilityEnum | None
    creation_time: datetime.datetime | None
    direction: MessageDirectionEnum | None
    extension_id: str | None
    fax_page_count: int | None
    fax_resolution: FaxResolutionEnum | None
    from_: SenderInfo | None
    id: str | None
    last_modified_time: datetime.datetime | None
    message_status: MessageStatusEnum | None
    owner_id: str | None
    priority: MessagePriorityEnum | None
    read_status: MessageReadStatusEnum | None
    subject: str | None
    to: list[NotificationRecipientInfo] | None
    type: str | None

    def __init__(
        self,
        *,
        attachments: list[NotificationAttachmentInfo] | None = None,
        availability: MessageAvailabilityEnum | Literal["Alive", "Deleted", "Purged"] | None = None,
        creation_time: datetime.datetime | None = None,
        direction: MessageDirectionEnum | Literal["Inbound", "Outbound"] | None = None,
        extension_id: str | None = None,
        fax_page_count: int | None = None,
        fax_resolution: FaxResolutionEnum | Literal["High", "Low"] | None = None,
        from_: SenderInfo | None = None,
        id: str | None = None,
        last_modified_time: datetime.datetime | None = None,
        message_status: MessageStatusEnum
        | Literal["Queued", "Sent", "Delivered", "DeliveryFailed", "SendingFailed", "Received"]
        | None = None,
        owner_id: str | None = None,
        priority: MessagePriorityEnum | Literal["Normal", "High"] | None = None,
        read_status: MessageReadStatusEnum | Literal["Read", "Unread"] | None = None,
        subject: str | None = None,
        to: list[NotificationRecipientInfo] | None = None,
        type: str | None = None,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        fill(self, locals())

    def to_dict(self) -> dict[str, Any]:
        d: dict[str, Any] = {}
        v: Any
        v = self.attachments
        if v is not None:
            d["attachments"] = (
                [i0.to_dict() if typeof(i0) is NotificationAttachmentInfo else encode(i0) for i0 in v]
                if typeof(v) is list
                else encode(v)
            )
        v = self.availability
        if v is not None:
            d["availability"] = v.wire if typeof(v) is MessageAvailabilityEnum else v
        v = self.creation_time
        if v is not None:
            d["creationTime"] = from_datetime(v)
        v = self.direction
        if v is not None:
            d["direction"] = v.wire if typeof(v) is MessageDirectionEnum else v
        v = self.extension_id
        if v is not None:
            d["extensionId"] = v
        v = self.fax_page_count
        if v is not None:
            d["faxPageCount"] = v
        v = self.fax_resolution
        if v is not None:
            d["faxResolution"] = v.wire if typeof(v) is FaxResolutionEnum else v
        v = self.from_
        if v is not None:
            d["from"] = v.to_dict() if typeof(v) is SenderInfo else encode(v)
        v = self.id
        if v is not None:
            d["id"] = v
        v = self.last_modified_time
        if v is not None:
            d["lastModifiedTime"] = from_datetime(v)
        v = self.message_status
        if v is not None:
            d["messageStatus"] = v.wire if typeof(v) is MessageStatusEnum else v
        v = self.owner_id
        if v is not None:
            d["ownerId"] = v
        v = self.priority
        if v is not None:
            d["priority"] = v.wire if typeof(v) is MessagePriorityEnum else v
        v = self.read_status
        if v is not None:
            d["readStatus"] = v.wire if typeof(v) is MessageReadStatusEnum else v
        v = self.subject
        if v is not None:
            d["subject"] = v
        v = self.to
        if v is not None:
            d["to"] = (
                [i0.to_dict() if typeof(i0) is NotificationRecipientInfo else encode(i0) for i0 in v]
                if typeof(v) is list
                else encode(v)
            )
        v = self.type
        if v is not None:
            d["type"] = v
        if self.__extras__:
            d.update(self.__extras__)
        return d


def decode_FaxMessageEventBody(d: dict[str, Any]) -> FaxMessageEventBody:
    """Decode a `FaxMessageEventBody`; what does not fit is passed on."""
    self = new(FaxMessageEventBody)
    get: Getter = d.get
    v = get("attachments")
    self.attachments = (
        [decode_NotificationAttachmentInfo(i0) if typeof(i0) is dict else i0 for i0 in v] if typeof(v) is list else v
    )
    v = get("availability")
    self.availability = MessageAvailabilityEnumTable[v] if typeof(v) is str else v
    v = get("creationTime")
    self.creation_time = to_datetime(v) if typeof(v) is str else v
    v = get("direction")
    self.direction = MessageDirectionEnumTable[v] if typeof(v) is str else v
    self.extension_id = get("extensionId")
    self.fax_page_count = get("faxPageCount")
    v = get("faxResolution")
    self.fax_resolution = FaxResolutionEnumTable[v] if typeof(v) is str else v
    v = get("from")
    self.from_ = decode_SenderInfo(v) if typeof(v) is dict else v
    self.id = get("id")
    v = get("lastModifiedTime")
    self.last_modified_time = to_datetime(v) if typeof(v) is str else v
    v = get("messageStatus")
    self.message_status = MessageStatusEnumTable[v] if typeof(v) is str else v
    self.owner_id = get("ownerId")
    v = get("priority")
    self.priority = MessagePriorityEnumTable[v] if typeof(v) is str else v
    v = get("readStatus")
    self.read_status = MessageReadStatusEnumTable[v] if typeof(v) is str else v
    self.subject = get("subject")
    v = get("to")
    self.to = (
        [decode_NotificationRecipientInfo(i0) if typeof(i0) is dict else i0 for i0 in v] if typeof(v) is list else v
    )
    self.type = get("type")
    self.__extras__ = (
        None if FaxMessageEventBodyKeys.issuperset(d) else {k: d[k] for k in d if k not in FaxMessageEventBodyKeys}
    )
    return self


FaxMessageEventBody.__decode__ = decode_FaxMessageEventBody
FaxMessageEventBodyKeys = frozenset(
    (
        "attachments",
        "availability",
        "creationTime",
        "direction",
        "extensionId",
        "faxPageCount",
        "faxResolution",
        "from",
        "id",
        "lastModifiedTime",
        "messageStatus",
        "ownerId",
        "priority",
        "readStatus",
        "subject",
        "to",
        "type",
    )
)


class HighVolumeBatchEventBody(Model):
    """The object `HighVolumeBatchEventBody`."""

    __slots__ = (
        "batch_size",
        "cost",
        "creation_time",
        "from_",
        "id",
        "last_modified_time",
        "processed_count",
        "rejected",
        "status",
        "owner_id",
    )
    __fields__ = __slots__
    __converted__ = {
        "rejected": "rejected",
        "status": "status",
    }
    batch_size: int | None
    cost: float | None
    creation_time: datetime.datetime | None
    from_: str | None
    id: str | None
    last_modified_time: datetime.datetime | None
    processed_count: int | None
    rejected: list[RejectedRecipientResponseResource] | None
    status: HighVolumeBatchEventBodyStatus | None
    owner_id: str | None

    def __init__(
        self,
        *,
        batch_size: int | None = None,
        cost: float | None = None,
        creation_time: datetime.datetime | None = None,
        from_: str | None = None,
        id: str | None = None,
        last_modified_time: datetime.datetime | None = None,
        processed_count: int | None = None,
        rejected: list[RejectedRecipientResponseResource] | None = None,
        status: HighVolumeBatchEventBodyStatus | Literal["Processing", "Completed", "Sent"] | None = None,
        owner_id: str | None = None,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        fill(self, locals())

    def to_dict(self) -> dict[str, Any]:
        d: dict[str, Any] = {}
        v: Any
        v = self.batch_size
        if v is not None:
            d["batchSize"] = v
        v = self.cost
        if v is not None:
            d["cost"] = v
        v = self.creation_time
        if v is not None:
            d["creationTime"] = from_datetime(v)
        v = self.from_
        if v is not None:
            d["from"] = v
        v = self.id
        if v is not None:
            d["id"] = v
        v = self.last_modified_time
        if v is not None:
            d["lastModifiedTime"] = from_datetime(v)
        v = self.processed_count
        if v is not None:
            d["processedCount"] = v
        v = self.rejected
        if v is not None:
            d["rejected"] = (
                [i0.to_dict() if typeof(i0) is RejectedRecipientResponseResource else encode(i0) for i0 in v]
                if typeof(v) is list
                else encode(v)
            )
        v = self.status
        if v is not None:
            d["status"] = v.wire if typeof(v) is HighVolumeBatchEventBodyStatus else v
        v = self.owner_id
        if v is not None:
            d["ownerId"] = v
        if self.__extras__:
            d.update(self.__extras__)
        return d


def decode_HighVolumeBatchEventBody(d: dict[str, Any]) -> HighVolumeBatchEventBody:
    """Decode a `HighVolumeBatchEventBody`; what does not fit is passed on."""
    self = new(HighVolumeBatchEventBody)
    get: Getter = d.get
    self.batch_size = get("batchSize")
    self.cost = get("cost")
    v = get("creationTime")
    self.creation_time = to_datetime(v) if typeof(v) is str else v
    self.from_ = get("from")
    self.id = get("id")
    v = get("lastModifiedTime")
    self.last_modified_time = to_datetime(v) if typeof(v) is str else v
    self.processed_count = get("processedCount")
    v = get("rejected")
    self.rejected = (
        [decode_RejectedRecipientResponseResource(i0) if typeof(i0) is dict else i0 for i0 in v]
        if typeof(v) is list
        else v
    )
    v = get("status")
    self.status = HighVolumeBatchEventBodyStatusTable[v] if typeof(v) is str else v
    self.owner_id = get("ownerId")
    self.__extras__ = (
        None
        if HighVolumeBatchEventBodyKeys.issuperset(d)
        else {k: d[k] for k in d if k not in HighVolumeBatchEventBodyKeys}
    )
    return self


HighVolumeBatchEventBody.__decode__ = decode_HighVolumeBatchEventBody
HighVolumeBatchEventBodyKeys = frozenset(
    (
        "batchSize",
        "cost",
        "creationTime",
        "from",
        "id",
        "lastModifiedTime",
        "processedCount",
        "rejected",
        "status",
        "ownerId",
    )
)


class HighVolumeMessageEventBody(Model):
    """The object `HighVolumeMessageEventBody`."""

    __slots__ = (
        "batch_id",
        "cost",
        "creation_time",
        "direction",
        "error_code",
        "from_",
        "id",
        "last_modified_time",
        "message_status",
        "owner_id",
        "segment_count",
        "text",
        "to",
    )
    __fields__ = __slots__
    __converted__ = {
        "direction": "direction",
    }
    batch_id: str | None
    cost: float | None
    creation_time: datetime.datetime | None
    direction: MessageDirectionEnum | None
    error_code: str | None
    from_: str | None
    id: str | None
    last_modified_time: datetime.datetime | None
    message_status: str | None
    owner_id: str | None
    segment_count: int | None
    text: str | None
    to: list[str] | None

    def __init__(
        self,
        *,
        batch_id: str | None = None,
        cost: float | None = None,
        creation_time: datetime.datetime | None = None,
        direction: MessageDirectionEnum | Literal["Inbound", "Outbound"] | None = None,
        error_code: str | None = None,
        from_: str | None = None,
        id: str | None = None,
        last_modified_time: datetime.datetime | None = None,
        message_status: str | None = None,
        owner_id: str | None = None,
        segment_count: int | None = None,
        text: str | None = None,
        to: list[str] | None = None,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        fill(self, locals())

    def to_dict(self) -> dict[str, Any]:
        d: dict[str, Any] = {}
        v: Any
        v = self.batch_id
        if v is not None:
            d["batchId"] = v
        v = self.cost
        if v is not None:
            d["cost"] = v
        v = self.creation_time
        if v is not None:
            d["creationTime"] = from_datetime(v)
        v = self.direction
        if v is not None:
            d["direction"] = v.wire if typeof(v) is MessageDirectionEnum else v
        v = self.error_code
        if v is not None:
            d["errorCode"] = v
        v = self.from_
        if v is not None:
            d["from"] = v
        v = self.id
        if v is not None:
            d["id"] = v
        v = self.last_modified_time
        if v is not None:
            d["lastModifiedTime"] = from_datetime(v)
        v = self.message_status
        if v is not None:
            d["messageStatus"] = v
        v = self.owner_id
        if v is not None:
            d["ownerId"] = v
        v = self.segment_count
        if v is not None:
            d["segmentCount"] = v
        v = self.text
        if v is not None:
            d["text"] = v
        v = self.to
        if v is not None:
            d["to"] = v
        if self.__extras__:
            d.update(self.__extras__)
        return d


def decode_HighVolumeMessageEventBody(d: dict[str, Any]) -> HighVolumeMessageEventBody:
    """Decode a `HighVolumeMessageEventBody`; what does not fit is passed on."""
    self = new(HighVolumeMessageEventBody)
    get: Getter = d.get
    self.batch_id = get("batchId")
    self.cost = get("cost")
    v = get("creationTime")
    self.creation_time = to_datetime(v) if typeof(v) is str else v
    v = get("direction")
    self.direction = MessageDirectionEnumTable[v] if typeof(v) is str else v
    self.error_code = get("errorCode")
    self.from_ = get("from")
    self.id = get("id")
    v = get("lastModifiedTime")
    self.last_modified_time = to_datetime(v) if typeof(v) is str else v
    self.message_status = get("messageStatus")
    self.owner_id = get("ownerId")
    self.segment_count = get("segmentCount")
    self.text = get("text")
    self.to = get("to")
    self.__extras__ = (
        None
        if HighVolumeMessageEventBodyKeys.issuperset(d)
        else {k: d[k] for k in d if k not in HighVolumeMessageEventBodyKeys}
    )
    return self


HighVolumeMessageEventBody.__decode__ = decode_HighVolumeMessageEventBody
HighVolumeMessageEventBodyKeys = frozenset(
    (
        "batchId",
        "cost",
        "creationTime",
        "direction",
        "errorCode",
        "from",
        "id",
        "lastModifiedTime",
        "messageStatus",
        "ownerId",
        "segmentCount",
        "text",
        "to",
    )
)


class HistorySessionBaseModel(Model):
    """The object `HistorySessionBaseModel`."""

    __slots__ = (
        "description",
        "duration",
        "end_time",
        "start_time",
        "title",
        "attendee_count",
        "broadcasting_end_time",
        "broadcasting_start_time",
        "locale_code",
        "panel_join_time_offset",
        "participant_count",
        "runtime_status",
        "scheduled_duration",
        "scheduled_start_time",
        "status",
        "time_zone",
        "unique_attendee_count",
        "unique_participant_count",
    )
    __fields__ = __slots__
    __converted__ = {
        "runtime_status": "runtimeStatus",
        "status": "status",
    }
    description: str | None
    duration: int | None
    end_time: datetime.datetime | None
    start_time: datetime.datetime | None
    title: str | None
    attendee_count: int | None
    broadcasting_end_time: datetime.datetime | None
    broadcasting_start_time: datetime.datetime | None
    locale_code: str | None
    panel_join_time_offset: int | None
    participant_count: int | None
    runtime_status: RcwSessionRuntimeStatusModel | None
    scheduled_duration: int | None
    scheduled_start_time: datetime.datetime | None
    status: RcwSessionStatusModel | None
    time_zone: str | None
    unique_attendee_count: int | None
    unique_participant_count: int | None

    def __init__(
        self,
        *,
        description: str | None = None,
        duration: int | None = None,
        end_time: datetime.datetime | None = None,
        start_time: datetime.datetime | None = None,
        title: str | None = None,
        attendee_count: int | None = None,
        broadcasting_end_time: datetime.datetime | None = None,
        broadcasting_start_time: datetime.datetime | None = None,
        locale_code: str | None = None,
        panel_join_time_offset: int | None = None,
        participant_count: int | None = None,
        runtime_status: RcwSessionRuntimeStatusModel
        | Literal["Idle", "Practice", "GoingLive", "Live", "Break", "Debrief"]
        | None = None,
        scheduled_duration: int | None = None,
        scheduled_start_time: datetime.datetime | None = None,
        status: RcwSessionStatusModel | Literal["Scheduled", "Active", "Finished"] | None = None,
        time_zone: str | None = None,
        unique_attendee_count: int | None = None,
        unique_participant_count: int | None = None,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        fill(self, locals())

    def to_dict(self) -> dict[str, Any]:
        d: dict[str, Any] = {}
        v: Any
        v = self.description
        if v is not None:
            d["description"] = v
        v = self.duration
        if v is not None:
            d["duration"] = v
        v = self.end_time
        if v is not None:
            d["endTime"] = from_datetime(v)
        v = self.start_time
        if v is not None:
            d["startTime"] = from_datetime(v)
        v = self.title
        if v is not None:
            d["title"] = v
        v = self.attendee_count
        if v is not None:
            d["attendeeCount"] = v
        v = self.broadcasting_end_time
        if v is not None:
            d["broadcastingEndTime"] = from_datetime(v)
        v = self.broadcasting_start_time
        if v is not None:
            d["broadcastingStartTime"] = from_datetime(v)
        v = self.locale_code
        if v is not None:
            d["localeCode"] = v
        v = self.panel_join_time_offset
        if v is not None:
            d["panelJoinTimeOffset"] = v
        v = self.participant_count
        if v is not None:
            d["participantCount"] = v
        v = self.runtime_status
        if v is not None:
            d["runtimeStatus"] = v.wire if typeof(v) is RcwSessionRuntimeStatusModel else v
        v = self.scheduled_duration
        if v is not None:
            d["scheduledDuration"] = v
        v = self.scheduled_start_time
        if v is not None:
            d["scheduledStartTime"] = from_datetime(v)
        v = self.status
        if v is not None:
            d["status"] = v.wire if typeof(v) is RcwSessionStatusModel else v
        v = self.time_zone
        if v is not None:
            d["timeZone"] = v
        v = self.unique_attendee_count
        if v is not None:
            d["uniqueAttendeeCount"] = v
        v = self.unique_participant_count
        if v is not None:
            d["uniqueParticipantCount"] = v
        if self.__extras__:
            d.update(self.__extras__)
        return d


def decode_HistorySessionBaseModel(d: dict[str, Any]) -> HistorySessionBaseModel:
    """Decode a `HistorySessionBaseModel`; what does not fit is passed on."""
    self = new(HistorySessionBaseModel)
    get: Getter = d.get
    self.description = get("description")
    self.duration = get("duration")
    v = get("endTime")
    self.end_time = to_datetime(v) if typeof(v) is str else v
    v = get("startTime")
    self.start_time = to_datetime(v) if typeof(v) is str else v
    self.title = get("title")
    self.attendee_count = get("attendeeCount")
    v = get("broadcastingEndTime")
    self.broadcasting_end_time = to_datetime(v) if typeof(v) is str else v
    v = get("broadcastingStartTime")
    self.broadcasting_start_time = to_datetime(v) if typeof(v) is str else v
    self.locale_code = get("localeCode")
    self.panel_join_time_offset = get("panelJoinTimeOffset")
    self.participant_count = get("participantCount")
    v = get("runtimeStatus")
    self.runtime_status = RcwSessionRuntimeStatusModelTable[v] if typeof(v) is str else v
    self.scheduled_duration = get("scheduledDuration")
    v = get("scheduledStartTime")
    self.scheduled_start_time = to_datetime(v) if typeof(v) is str else v
    v = get("status")
    self.status = RcwSessionStatusModelTable[v] if typeof(v) is str else v
    self.time_zone = get("timeZone")
    self.unique_attendee_count = get("uniqueAttendeeCount")
    self.unique_participant_count = get("uniqueParticipantCount")
    self.__extras__ = (
        None
        if HistorySessionBaseModelKeys.issuperset(d)
        else {k: d[k] for k in d if k not in HistorySessionBaseModelKeys}
    )
    return self


HistorySessionBaseModel.__decode__ = decode_HistorySessionBaseModel
HistorySessionBaseModelKeys = frozenset(
    (
        "description",
        "duration",
        "endTime",
        "startTime",
        "title",
        "attendeeCount",
        "broadcastingEndTime",
        "broadcastingStartTime",
        "localeCode",
        "panelJoinTimeOffset",
        "participantCount",
        "runtimeStatus",
        "scheduledDuration",
        "scheduledStartTime",
        "status",
        "timeZone",
        "uniqueAttendeeCount",
        "uniqueParticipantCount",
    )
)


class HistorySessionMinimalModel(Model):
    """The object `HistorySessionMinimalModel`."""

    __slots__ = (
        "description",
        "duration",
        "end_time",
        "start_time",
        "title",
    )
    __fields__ = __slots__
    description: str | None
    duration: int | None
    end_time: datetime.datetime | None
    start_time: datetime.datetime | None
    title: str | None

    def __init__(
        self,
        *,
        description: str | None = None,
        duration: int | None = None,
        end_time: datetime.datetime | None = None,
        start_time: datetime.datetime | None = None,
        title: str | None = None,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        fill(self, locals())

    def to_dict(self) -> dict[str, Any]:
        d: dict[str, Any] = {}
        v: Any
        v = self.description
        if v is not None:
            d["description"] = v
        v = self.duration
        if v is not None:
            d["duration"] = v
        v = self.end_time
        if v is not None:
            d["endTime"] = from_datetime(v)
        v = self.start_time
        if v is not None:
            d["startTime"] = from_datetime(v)
        v = self.title
        if v is not None:
            d["title"] = v
        if self.__extras__:
            d.update(self.__extras__)
        return d


def decode_HistorySessionMinimalModel(d: dict[str, Any]) -> HistorySessionMinimalModel:
    """Decode a `HistorySessionMinimalModel`; what does not fit is passed on."""
    self = new(HistorySessionMinimalModel)
    get: Getter = d.get
    self.description = get("description")
    self.duration = get("duration")
    v = get("endTime")
    self.end_time = to_datetime(v) if typeof(v) is str else v
    v = get("startTime")
    self.start_time = to_datetime(v) if typeof(v) is str else v
    self.title = get("title")
    self.__extras__ = (
        None
        if HistorySessionMinimalModelKeys.issuperset(d)
        else {k: d[k] for k in d if k not in HistorySessionMinimalModelKeys}
    )
    return self


HistorySessionMinimalModel.__decode__ = decode_HistorySessionMinimalModel
HistorySessionMinimalModelKeys = frozenset(
    (
        "description",
        "duration",
        "endTime",
        "startTime",
        "title",
    )
)


class InternalDeliveryMode(Model):
    """The object `InternalDeliveryMode`."""

    __slots__ = (
        "config_name",
        "transport_type",
    )
    __fields__ = __slots__
    __converted__ = {
        "transport_type": "transportType",
    }
    config_name: str
    transport_type: InternalDeliveryModeTransportType

    def __init__(
        self,
        *,
        config_name: str,
        transport_type: InternalDeliveryModeTransportType
        | Literal["Internal"] = InternalDeliveryModeTransportType.INTERNAL,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        fill(self, locals())

    def to_dict(self) -> dict[str, Any]:
        d: dict[str, Any] = {}
        v: Any
        v = self.config_name
        if v is not None:
            d["configName"] = v
        v = self.transport_type
        if v is not None:
            d["transportType"] = v.wire if typeof(v) is InternalDeliveryModeTransportType else v
        if self.__extras__:
            d.update(self.__extras__)
        return d


def decode_InternalDeliveryMode(d: dict[str, Any]) -> InternalDeliveryMode:
    """Decode a `InternalDeliveryMode`; what does not fit is passed on."""
    self = new(InternalDeliveryMode)
    get: Getter = d.get
    self.config_name = get("configName")
    v = get("transportType")
    self.transport_type = InternalDeliveryModeTransportTypeTable[v] if typeof(v) is str else v
    self.__extras__ = (
        None if InternalDeliveryModeKeys.issuperset(d) else {k: d[k] for k in d if k not in InternalDeliveryModeKeys}
    )
    return self


InternalDeliveryMode.__decode__ = decode_InternalDeliveryMode
InternalDeliveryModeKeys = frozenset(
    (
        "configName",
        "transportType",
    )
)


class IvrMenuInfoRequest(Model):
    """The object `IvrMenuInfoRequest`."""

    __slots__ = (
        "actions",
        "extension_number",
        "name",
        "prompt",
        "site",
    )
    __fields__ = __slots__
    __converted__ = {
        "actions": "actions",
        "prompt": "prompt",
        "site": "site",
    }
    actions: list[IvrMenuActionsInfo] | None
    extension_number: str | None
    name: str | None
    prompt: IvrMenuPromptInfo | None
    site: IvrMenuSiteInfo | None

    def __init__(
        self,
        *,
        actions: Sequence[IvrMenuActionsInfo | IvrMenuActionsInfoDict] | None = None,
        extension_number: str | None = None,
        name: str | None = None,
        prompt: IvrMenuPromptInfo | IvrMenuPromptInfoDict | None = None,
        site: IvrMenuSiteInfo | IvrMenuSiteInfoDict | None = None,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        fill(self, locals())

    def to_dict(self) -> dict[str, Any]:
        d: dict[str, Any] = {}
        v: Any
        v = self.actions
        if v is not None:
            d["actions"] = (
                [i0.to_dict() if typeof(i0) is IvrMenuActionsInfo else encode(i0) for i0 in v]
                if typeof(v) is list
                else encode(v)
            )
        v = self.extension_number
        if v is not None:
            d["extensionNumber"] = v
        v = self.name
        if v is not None:
            d["name"] = v
        v = self.prompt
        if v is not None:
            d["prompt"] = v.to_dict() if typeof(v) is IvrMenuPromptInfo else encode(v)
        v = self.site
        if v is not None:
            d["site"] = v.to_dict() if typeof(v) is IvrMenuSiteInfo else encode(v)
        if self.__extras__:
            d.update(self.__extras__)
        return d


def decode_IvrMenuInfoRequest(d: dict[str, Any]) -> IvrMenuInfoRequest:
    """Decode a `IvrMenuInfoRequest`; what does not fit is passed on."""
    self = new(IvrMenuInfoRequest)
    get: Getter = d.get
    v = get("actions")
    self.actions = [decode_IvrMenuActionsInfo(i0) if typeof(i0) is dict else i0 for i0 in v] if typeof(v) is list else v
    self.extension_number = get("extensionNumber")
    self.name = get("name")
    v = get("prompt")
    self.prompt = decode_IvrMenuPromptInfo(v) if typeof(v) is dict else v
    v = get("site")
    self.site = decode_IvrMenuSiteInfo(v) if typeof(v) is dict else v
    self.__extras__ = (
        None if IvrMenuInfoRequestKeys.issuperset(d) else {k: d[k] for k in d if k not in IvrMenuInfoRequestKeys}
    )
    return self


IvrMenuInfoRequest.__decode__ = decode_IvrMenuInfoRequest
IvrMenuInfoRequestKeys = frozenset(
    (
        "actions",
        "extensionNumber",
        "name",
        "prompt",
        "site",
    )
)


class JwtTokenRequest(Model):
    """Request for tokens with a JWT made in the developer console."""

    __slots__ = (
        "assertion",
        "grant_type",
    )
    __fields__ = __slots__
    __converted__ = {
        "grant_type": "grant_type",
    }
    __secrets__ = frozenset(("assertion",))
    assertion: str
    """The JWT; a secret that logs in without a password."""
    grant_type: JwtTokenRequestGrantType
    """The JWT bearer grant, written as a URN; partners have `partner_jwt`."""

    def __init__(
        self,
        *,
        assertion: str,
        grant_type: JwtTokenRequestGrantType | Literal["urn:ietf:params:oauth:grant-type:jwt-bearer", "partner_jwt"],
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        fill(self, locals())

    def to_dict(self) -> dict[str, Any]:
        d: dict[str, Any] = {}
        v: Any
        v = self.assertion
        if v is not None:
            d["assertion"] = v
        v = self.grant_type
        if v is not None:
            d["grant_type"] = v.wire if typeof(v) is JwtTokenRequestGrantType else v
        if self.__extras__:
            d.update(self.__extras__)
        return d


def decode_JwtTokenRequest(d: dict[str, Any]) -> JwtTokenRequest:
    """Decode a `JwtTokenRequest`; what does not fit is passed on."""
    self = new(JwtTokenRequest)
    get: Getter = d.get
    self.assertion = get("assertion")
    v = get("grant_type")
    self.grant_type = JwtTokenRequestGrantTypeTable[v] if typeof(v) is str else v
    self.__extras__ = (
        None if JwtTokenRequestKeys.issuperset(d) else {k: d[k] for k in d if k not in JwtTokenRequestKeys}
    )
    return self


JwtTokenRequest.__decode__ = decode_JwtTokenRequest
JwtTokenRequestKeys = frozenset(
    (
        "assertion",
        "grant_type",
    )
)


class MinimalSmsOptRecordPhoneNumberSenderConsentRecord(Model):
    """The object `MinimalSmsOptRecordPhoneNumberSenderConsentRecord`."""

    __slots__ = (
        "opt_status",
        "to",
        "from_",
        "coverage",
    )
    __fields__ = __slots__
    __converted__ = {
        "opt_status": "optStatus",
    }
    opt_status: SmsOptStatusEnum
    to: str
    from_: str
    coverage: str

    def __init__(
        self,
        *,
        opt_status: SmsOptStatusEnum | Literal["OptOut", "OptIn"],
        to: str,
        from_: str,
        coverage: str,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        fill(self, locals())

    def to_dict(self) -> dict[str, Any]:
        d: dict[str, Any] = {}
        v: Any
        v = self.opt_status
        if v is not None:
            d["optStatus"] = v.wire if typeof(v) is SmsOptStatusEnum else v
        v = self.to
        if v is not None:
            d["to"] = v
        v = self.from_
        if v is not None:
            d["from"] = v
        v = self.coverage
        if v is not None:
            d["coverage"] = v
        if self.__extras__:
            d.update(self.__extras__)
        return d


def decode_MinimalSmsOptRecordPhoneNumberSenderConsentRecord(
    d: dict[str, Any],
) -> MinimalSmsOptRecordPhoneNumberSenderConsentRecord:
    """Decode a `MinimalSmsOptRecordPhoneNumberSenderConsentRecord`; what does not fit is passed on."""
    self = new(MinimalSmsOptRecordPhoneNumberSenderConsentRecord)
    get: Getter = d.get
    v = get("optStatus")
    self.opt_status = SmsOptStatusEnumTable[v] if typeof(v) is str else v
    self.to = get("to")
    self.from_ = get("from")
    self.coverage = get("coverage")
    self.__extras__ = (
        None
        if MinimalSmsOptRecordPhoneNumberSenderConsentRecordKeys.issuperset(d)
        else {k: d[k] for k in d if k not in MinimalSmsOptRecordPhoneNumberSenderConsentRecordKeys}
    )
    return self


MinimalSmsOptRecordPhoneNumberSenderConsentRecord.__decode__ = decode_MinimalSmsOptRecordPhoneNumberSenderConsentRecord
MinimalSmsOptRecordPhoneNumberSenderConsentRecordKeys = frozenset(
    (
        "optStatus",
        "to",
        "from",
        "coverage",
    )
)


class MultipartRequestEntryBase(Model):
    """The object `MultipartRequestEntryBase`."""

    __slots__ = ("resource_id",)
    __fields__ = __slots__
    resource_id: str | None

    def __init__(
        self,
        *,
        resource_id: str | None = None,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        fill(self, locals())

    def to_dict(self) -> dict[str, Any]:
        d: dict[str, Any] = {}
        v: Any
        v = self.resource_id
        if v is not None:
            d["resourceId"] = v
        if self.__extras__:
            d.update(self.__extras__)
        return d


def decode_MultipartRequestEntryBase(d: dict[str, Any]) -> MultipartRequestEntryBase:
    """Decode a `MultipartRequestEntryBase`; what does not fit is passed on."""
    self = new(MultipartRequestEntryBase)
    get: Getter = d.get
    self.resource_id = get("resourceId")
    self.__extras__ = (
        None
        if MultipartRequestEntryBaseKeys.issuperset(d)
        else {k: d[k] for k in d if k not in MultipartRequestEntryBaseKeys}
    )
    return self


MultipartRequestEntryBase.__decode__ = decode_MultipartRequestEntryBase
MultipartRequestEntryBaseKeys = frozenset(("resourceId",))


class MultipartResponseEntryBase(Model):
    """The object `MultipartResponseEntryBase`."""

    __slots__ = (
        "resource_id",
        "status",
    )
    __fields__ = __slots__
    resource_id: str
    status: int

    def __init__(
        self,
        *,
        resource_id: str,
        status: int,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        fill(self, locals())

    def to_dict(self) -> dict[str, Any]:
        d: dict[str, Any] = {}
        v: Any
        v = self.resource_id
        if v is not None:
            d["resourceId"] = v
        v = self.status
        if v is not None:
            d["status"] = v
        if self.__extras__:
            d.update(self.__extras__)
        return d


def decode_MultipartResponseEntryBase(d: dict[str, Any]) -> MultipartResponseEntryBase:
    """Decode a `MultipartResponseEntryBase`; what does not fit is passed on."""
    self = new(MultipartResponseEntryBase)
    get: Getter = d.get
    self.resource_id = get("resourceId")
    self.status = get("status")
    self.__extras__ = (
        None
        if MultipartResponseEntryBaseKeys.issuperset(d)
        else {k: d[k] for k in d if k not in MultipartResponseEntryBaseKeys}
    )
    return self


MultipartResponseEntryBase.__decode__ = decode_MultipartResponseEntryBase
MultipartResponseEntryBaseKeys = frozenset(
    (
        "resourceId",
        "status",
    )
)


class OptOutEventBody(Model):
    """The object `OptOutEventBody`."""

    __slots__ = (
        "active",
        "from_",
        "owner_id",
        "to",
    )
    __fields__ = __slots__
    active: bool | None
    from_: str | None
    owner_id: str | None
    to: str | None

    def __init__(
        self,
        *,
        active: bool | None = None,
        from_: str | None = None,
        owner_id: str | None = None,
        to: str | None = None,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        fill(self, locals())

    def to_dict(self) -> dict[str, Any]:
        d: dict[str, Any] = {}
        v: Any
        v = self.active
        if v is not None:
            d["active"] = v
        v = self.from_
        if v is not None:
            d["from"] = v
        v = self.owner_id
        if v is not None:
            d["ownerId"] = v
        v = self.to
        if v is not None:
            d["to"] = v
        if self.__extras__:
            d.update(self.__extras__)
        return d


def decode_OptOutEventBody(d: dict[str, Any]) -> OptOutEventBody:
    """Decode a `OptOutEventBody`; what does not fit is passed on."""
    self = new(OptOutEventBody)
    get: Getter = d.get
    self.active = get("active")
    self.from_ = get("from")
    self.owner_id = get("ownerId")
    self.to = get("to")
    self.__extras__ = (
        None if OptOutEventBodyKeys.issuperset(d) else {k: d[k] for k in d if k not in OptOutEventBodyKeys}
    )
    return self


OptOutEventBody.__decode__ = decode_OptOutEventBody
OptOutEventBodyKeys = frozenset(
    (
        "active",
        "from",
        "ownerId",
        "to",
    )
)


class OriginalRoleModel(Model):
    """The object `OriginalRoleModel`."""

    __slots__ = ("original_role",)
    __fields__ = __slots__
    __converted__ = {
        "original_role": "originalRole",
    }
    original_role: RcwRoleEnum

    def __init__(
        self,
        *,
        original_role: RcwRoleEnum | Literal["Panelist", "CoHost", "Host", "Attendee"],
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        fill(self, locals())

    def to_dict(self) -> dict[str, Any]:
        d: dict[str, Any] = {}
        v: Any
        v = self.original_role
        if v is not None:
            d["originalRole"] = v.wire if typeof(v) is RcwRoleEnum else v
        if self.__extras__:
            d.update(self.__extras__)
        return d


def decode_OriginalRoleModel(d: dict[str, Any]) -> OriginalRoleModel:
    """Decode a `OriginalRoleModel`; what does not fit is passed on."""
    self = new(OriginalRoleModel)
    get: Getter = d.get
    v = get("originalRole")
    self.original_role = RcwRoleEnumTable[v] if typeof(v) is str else v
    self.__extras__ = (
        None if OriginalRoleModelKeys.issuperset(d) else {k: d[k] for k in d if k not in OriginalRoleModelKeys}
    )
    return self


OriginalRoleModel.__decode__ = decode_OriginalRoleModel
OriginalRoleModelKeys = frozenset(("originalRole",))


class PhoneNumberEventBody(Model):
    """The object `PhoneNumberEventBody`."""

    __slots__ = (
        "event_type",
        "extension_id",
        "phone_number",
        "phone_number_id",
    )
    __fields__ = __slots__
    __converted__ = {
        "event_type": "eventType",
    }
    event_type: PhoneNumberEventBodyEventType | None
    extension_id: str | None
    phone_number: str | None
    phone_number_id: str | None

    def __init__(
        self,
        *,
        event_type: PhoneNumberEventBodyEventType | Literal["Create", "Update", "Delete"] | None = None,
        extension_id: str | None = None,
        phone_number: str | None = None,
        phone_number_id: str | None = None,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        fill(self, locals())

    def to_dict(self) -> dict[str, Any]:
        d: dict[str, Any] = {}
        v: Any
        v = self.event_type
        if v is not None:
            d["eventType"] = v.wire if typeof(v) is PhoneNumberEventBodyEventType else v
        v = self.extension_id
        if v is not None:
            d["extensionId"] = v
        v = self.phone_number
        if v is not None:
            d["phoneNumber"] = v
        v = self.phone_number_id
        if v is not None:
            d["phoneNumberId"] = v
        if self.__extras__:
            d.update(self.__extras__)
        return d


def decode_PhoneNumberEventBody(d: dict[str, Any]) -> PhoneNumberEventBody:
    """Decode a `PhoneNumberEventBody`; what does not fit is passed on."""
    self = new(PhoneNumberEventBody)
    get: Getter = d.get
    v = get("eventType")
    self.event_type = PhoneNumberEventBodyEventTypeTable[v] if typeof(v) is str else v
    self.extension_id = get("extensionId")
    self.phone_number = get("phoneNumber")
    self.phone_number_id = get("phoneNumberId")
    self.__extras__ = (
        None if PhoneNumberEventBodyKeys.issuperset(d) else {k: d[k] for k in d if k not in PhoneNumberEventBodyKeys}
    )
    return self


PhoneNumberEventBody.__decode__ = decode_PhoneNumberEventBody
PhoneNumberEventBodyKeys = frozenset(
    (
        "eventType",
        "extensionId",
        "phoneNumber",
        "phoneNumberId",
    )
)


class PhoneNumberSenderConsentRecord(Model):
    """The object `PhoneNumberSenderConsentRecord`."""

    __slots__ = ("from_",)
    __fields__ = __slots__
    from_: str

    def __init__(
        self,
        *,
        from_: str,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        fill(self, locals())

    def to_dict(self) -> dict[str, Any]:
        d: dict[str, Any] = {}
        v: Any
        v = self.from_
        if v is not None:
            d["from"] = v
        if self.__extras__:
            d.update(self.__extras__)
        return d


def decode_PhoneNumberSenderConsentRecord(d: dict[str, Any]) -> PhoneNumberSenderConsentRecord:
    """Decode a `PhoneNumberSenderConsentRecord`; what does not fit is passed on."""
    self = new(PhoneNumberSenderConsentRecord)
    get: Getter = d.get
    self.from_ = get("from")
    self.__extras__ = (
        None
        if PhoneNumberSenderConsentRecordKeys.issuperset(d)
        else {k: d[k] for k in d if k not in PhoneNumberSenderConsentRecordKeys}
    )
    return self


PhoneNumberSenderConsentRecord.__decode__ = decode_PhoneNumberSenderConsentRecord
PhoneNumberSenderConsentRecordKeys = frozenset(("from",))


class RefreshTokenRequest(Model):
    """Request for the next pair of tokens."""

    __slots__ = (
        "grant_type",
        "refresh_token",
    )
    __fields__ = __slots__
    __converted__ = {
        "grant_type": "grant_type",
    }
    __secrets__ = frozenset(("refresh_token",))
    grant_type: RefreshTokenRequestGrantType
    """Always `refresh_token`."""
    refresh_token: str
    """Refresh token of the last pair; the answer brings a new one."""

    def __init__(
        self,
        *,
        grant_type: RefreshTokenRequestGrantType
        | Literal["refresh_token"] = RefreshTokenRequestGrantType.REFRESH_TOKEN,
        refresh_token: str,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        fill(self, locals())

    def to_dict(self) -> dict[str, Any]:
        d: dict[str, Any] = {}
        v: Any
        v = self.grant_type
        if v is not None:
            d["grant_type"] = v.wire if typeof(v) is RefreshTokenRequestGrantType else v
        v = self.refresh_token
        if v is not None:
            d["refresh_token"] = v
        if self.__extras__:
            d.update(self.__extras__)
        return d


def decode_RefreshTokenRequest(d: dict[str, Any]) -> RefreshTokenRequest:
    """Decode a `RefreshTokenRequest`; what does not fit is passed on."""
    self = new(RefreshTokenRequest)
    get: Getter = d.get
    v = get("grant_type")
    self.grant_type = RefreshTokenRequestGrantTypeTable[v] if typeof(v) is str else v
    self.refresh_token = get("refresh_token")
    self.__extras__ = (
        None if RefreshTokenRequestKeys.issuperset(d) else {k: d[k] for k in d if k not in RefreshTokenRequestKeys}
    )
    return self


RefreshTokenRequest.__decode__ = decode_RefreshTokenRequest
RefreshTokenRequestKeys = frozenset(
    (
        "grant_type",
        "refresh_token",
    )
)


class RegQuestionBaseModel(Model):
    """The object `RegQuestionBaseModel`."""

    __slots__ = ("question_id",)
    __fields__ = __slots__
    question_id: str

    def __init__(
        self,
        *,
        question_id: str,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        fill(self, locals())

    def to_dict(self) -> dict[str, Any]:
        d: dict[str, Any] = {}
        v: Any
        v = self.question_id
        if v is not None:
            d["questionId"] = v
        if self.__extras__:
            d.update(self.__extras__)
        return d


def decode_RegQuestionBaseModel(d: dict[str, Any]) -> RegQuestionBaseModel:
    """Decode a `RegQuestionBaseModel`; what does not fit is passed on."""
    self = new(RegQuestionBaseModel)
    get: Getter = d.get
    self.question_id = get("questionId")
    self.__extras__ = (
        None if RegQuestionBaseModelKeys.issuperset(d) else {k: d[k] for k in d if k not in RegQuestionBaseModelKeys}
    )
    return self


RegQuestionBaseModel.__decode__ = decode_RegQuestionBaseModel
RegQuestionBaseModelKeys = frozenset(("questionId",))


class RegistrantBaseModel(Model):
    """The object `RegistrantBaseModel`."""

    __slots__ = (
        "first_name",
        "last_name",
        "cancellation_uri",
        "email",
        "join_uri",
        "registered_post_webinar",
        "external_id",
        "ip_address",
        "participant_id",
        "registration_time",
        "source",
        "visitor_id",
    )
    __fields__ = __slots__
    first_name: str
    last_name: str
    cancellation_uri: str | None
    email: str
    join_uri: str | None
    registered_post_webinar: bool | None
    external_id: str | None
    ip_address: str | None
    participant_id: str | None
    registration_time: datetime.datetime | None
    source: str | None
    visitor_id: str | None

    def __init__(
        self,
        *,
        first_name: str,
        last_name: str,
        cancellation_uri: str | None = None,
        email: str,
        join_uri: str | None = None,
        registered_post_webinar: bool | None = None,
        external_id: str | None = None,
        ip_address: str | None = None,
        participant_id: str | None = None,
        registration_time: datetime.datetime | None = None,
        source: str | None = None,
        visitor_id: str | None = None,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        fill(self, locals())

    def to_dict(self) -> dict[str, Any]:
        d: dict[str, Any] = {}
        v: Any
        v = self.first_name
        if v is not None:
            d["firstName"] = v
        v = self.last_name
        if v is not None:
            d["lastName"] = v
        v = self.cancellation_uri
        if v is not None:
            d["cancellationUri"] = v
        v = self.email
        if v is not None:
            d["email"] = v
        v = self.join_uri
        if v is not None:
            d["joinUri"] = v
        v = self.registered_post_webinar
        if v is not None:
            d["registeredPostWebinar"] = v
        v = self.external_id
        if v is not None:
            d["externalId"] = v
        v = self.ip_address
        if v is not None:
            d["ipAddress"] = v
        v = self.participant_id
        if v is not None:
            d["participantId"] = v
        v = self.registration_time
        if v is not None:
            d["registrationTime"] = from_datetime(v)
        v = self.source
        if v is not None:
            d["source"] = v
        v = self.visitor_id
        if v is not None:
            d["visitorId"] = v
        if self.__extras__:
            d.update(self.__extras__)
        return d


def decode_RegistrantBaseModel(d: dict[str, Any]) -> RegistrantBaseModel:
    """Decode a `RegistrantBaseModel`; what does not fit is passed on."""
    self = new(RegistrantBaseModel)
    get: Getter = d.get
    self.first_name = get("firstName")
    self.last_name = get("lastName")
    self.cancellation_uri = get("cancellationUri")
    self.email = get("email")
    self.join_uri = get("joinUri")
    self.registered_post_webinar = get("registeredPostWebinar")
    self.external_id = get("externalId")
    self.ip_address = get("ipAddress")
    self.participant_id = get("participantId")
    v = get("registrationTime")
    self.registration_time = to_datetime(v) if typeof(v) is str else v
    self.source = get("source")
    self.visitor_id = get("visitorId")
    self.__extras__ = (
        None if RegistrantBaseModelKeys.issuperset(d) else {k: d[k] for k in d if k not in RegistrantBaseModelKeys}
    )
    return self


RegistrantBaseModel.__decode__ = decode_RegistrantBaseModel
RegistrantBaseModelKeys = frozenset(
    (
        "firstName",
        "lastName",
        "cancellationUri",
        "email",
        "joinUri",
        "registeredPostWebinar",
        "externalId",
        "ipAddress",
        "participantId",
        "registrationTime",
        "source",
        "visitorId",
    )
)


class RegistrantMinimalModel(Model):
    """The object `RegistrantMinimalModel`."""

    __slots__ = (
        "first_name",
        "last_name",
        "cancellation_uri",
        "email",
        "join_uri",
        "registered_post_webinar",
    )
    __fields__ = __slots__
    first_name: str
    last_name: str
    cancellation_uri: str | None
    email: str
    join_uri: str | None
    registered_post_webinar: bool | None

    def __init__(
        self,
        *,
        first_name: str,
        last_name: str,
        cancellation_uri: str | None = None,
        email: str,
        join_uri: str | None = None,
        registered_post_webinar: bool | None = None,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        fill(self, locals())

    def to_dict(self) -> dict[str, Any]:
        d: dict[str, Any] = {}
        v: Any
        v = self.first_name
        if v is not None:
            d["firstName"] = v
        v = self.last_name
        if v is not None:
            d["lastName"] = v
        v = self.cancellation_uri
        if v is not None:
            d["cancellationUri"] = v
        v = self.email
        if v is not None:
            d["email"] = v
        v = self.join_uri
        if v is not None:
            d["joinUri"] = v
        v = self.registered_post_webinar
        if v is not None:
            d["registeredPostWebinar"] = v
        if self.__extras__:
            d.update(self.__extras__)
        return d


def decode_RegistrantMinimalModel(d: dict[str, Any]) -> RegistrantMinimalModel:
    """Decode a `RegistrantMinimalModel`; what does not fit is passed on."""
    self = new(RegistrantMinimalModel)
    get: Getter = d.get
    self.first_name = get("firstName")
    self.last_name = get("lastName")
    self.cancellation_uri = get("cancellationUri")
    self.email = get("email")
    self.join_uri = get("joinUri")
    self.registered_post_webinar = get("registeredPostWebinar")
    self.__extras__ = (
        None
        if RegistrantMinimalModelKeys.issuperset(d)
        else {k: d[k] for k in d if k not in RegistrantMinimalModelKeys}
    )
    return self


RegistrantMinimalModel.__decode__ = decode_RegistrantMinimalModel
RegistrantMinimalModelKeys = frozenset(
    (
        "firstName",
        "lastName",
        "cancellationUri",
        "email",
        "joinUri",
        "registeredPostWebinar",
    )
)


class ShippingMethodIdModel(Model):
    """The object `ShippingMethodIdModel`."""

    __slots__ = ("id",)
    __fields__ = __slots__
    __converted__ = {
        "id": "id",
    }
    id: ShippingMethodIdModelId

    def __init__(
        self,
        *,
        id: ShippingMethodIdModelId | Literal["1", "2", "3"],
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        fill(self, locals())

    def to_dict(self) -> dict[str, Any]:
        d: dict[str, Any] = {}
        v: Any
        v = self.id
        if v is not None:
            d["id"] = v.wire if typeof(v) is ShippingMethodIdModelId else v
        if self.__extras__:
            d.update(self.__extras__)
        return d


def decode_ShippingMethodIdModel(d: dict[str, Any]) -> ShippingMethodIdModel:
    """Decode a `ShippingMethodIdModel`; what does not fit is passed on."""
    self = new(ShippingMethodIdModel)
    get: Getter = d.get
    v = get("id")
    self.id = ShippingMethodIdModelIdTable[v] if typeof(v) is str else v
    self.__extras__ = (
        None if ShippingMethodIdModelKeys.issuperset(d) else {k: d[k] for k in d if k not in ShippingMethodIdModelKeys}
    )
    return self


ShippingMethodIdModel.__decode__ = decode_ShippingMethodIdModel
ShippingMethodIdModelKeys = frozenset(("id",))


class SimpleSettings(Model):
    """The object `SimpleSettings`."""

    __slots__ = (
        "advanced_sms_phone_numbers",
        "notify_by_email",
        "notify_by_sms",
    )
    __fields__ = __slots__
    advanced_sms_phone_numbers: list[str] | None
    notify_by_email: bool | None
    notify_by_sms: bool | None

    def __init__(
        self,
        *,
        advanced_sms_phone_numbers: list[str] | None = None,
        notify_by_email: bool | None = None,
        notify_by_sms: bool | None = None,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        fill(self, locals())

    def to_dict(self) -> dict[str, Any]:
        d: dict[str, Any] = {}
        v: Any
        v = self.advanced_sms_phone_numbers
        if v is not None:
            d["advancedSmsPhoneNumbers"] = v
        v = self.notify_by_email
        if v is not None:
            d["notifyByEmail"] = v
        v = self.notify_by_sms
        if v is not None:
            d["notifyBySms"] = v
        if self.__extras__:
            d.update(self.__extras__)
        return d


def decode_SimpleSettings(d: dict[str, Any]) -> SimpleSettings:
    """Decode a `SimpleSettings`; what does not fit is passed on."""
    self = new(SimpleSettings)
    get: Getter = d.get
    self.advanced_sms_phone_numbers = get("advancedSmsPhoneNumbers")
    self.notify_by_email = get("notifyByEmail")
    self.notify_by_sms = get("notifyBySms")
    self.__extras__ = None if SimpleSettingsKeys.issuperset(d) else {k: d[k] for k in d if k not in SimpleSettingsKeys}
    return self


SimpleSettings.__decode__ = decode_SimpleSettings
SimpleSettingsKeys = frozenset(
    (
        "advancedSmsPhoneNumbers",
        "notifyByEmail",
        "notifyBySms",
    )
)


class SpeechToTextCallbackRequest(Model):
    """The object `SpeechToTextCallbackRequest`."""

    __slots__ = (
        "completion_time",
        "creation_time",
        "expiration_time",
        "job_id",
        "response",
        "status",
    )
    __fields__ = __slots__
    __converted__ = {
        "response": "response",
        "status": "status",
    }
    completion_time: datetime.datetime | None
    creation_time: datetime.datetime | None
    expiration_time: datetime.datetime | None
    job_id: str | None
    response: AsrApiResponseResponse | None
    status: SpeechToTextCallbackRequestStatus | None

    def __init__(
        self,
        *,
        completion_time: datetime.datetime | None = None,
        creation_time: datetime.datetime | None = None,
        expiration_time: datetime.datetime | None = None,
        job_id: str | None = None,
        response: AsrApiResponseResponse | None = None,
        status: SpeechToTextCallbackRequestStatus | Literal["Success", "Fail"] | None = None,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        fill(self, locals())

    def to_dict(self) -> dict[str, Any]:
        d: dict[str, Any] = {}
        v: Any
        v = self.completion_time
        if v is not None:
            d["completionTime"] = from_datetime(v)
        v = self.creation_time
        if v is not None:
            d["creationTime"] = from_datetime(v)
        v = self.expiration_time
        if v is not None:
            d["expirationTime"] = from_datetime(v)
        v = self.job_id
        if v is not None:
            d["jobId"] = v
        v = self.response
        if v is not None:
            d["response"] = encode(v)
        v = self.status
        if v is not None:
            d["status"] = v.wire if typeof(v) is SpeechToTextCallbackRequestStatus else v
        if self.__extras__:
            d.update(self.__extras__)
        return d


def decode_SpeechToTextCallbackRequest(d: dict[str, Any]) -> SpeechToTextCallbackRequest:
    """Decode a `SpeechToTextCallbackRequest`; what does not fit is passed on."""
    self = new(SpeechToTextCallbackRequest)
    get: Getter = d.get
    v = get("completionTime")
    self.completion_time = to_datetime(v) if typeof(v) is str else v
    v = get("creationTime")
    self.creation_time = to_datetime(v) if typeof(v) is str else v
    v = get("expirationTime")
    self.expiration_time = to_datetime(v) if typeof(v) is str else v
    self.job_id = get("jobId")
    self.response = decode_AsrApiResponseResponse(get("response"))
    v = get("status")
    self.status = SpeechToTextCallbackRequestStatusTable[v] if typeof(v) is str else v
    self.__extras__ = (
        None
        if SpeechToTextCallbackRequestKeys.issuperset(d)
        else {k: d[k] for k in d if k not in SpeechToTextCallbackRequestKeys}
    )
    return self


SpeechToTextCallbackRequest.__decode__ = decode_SpeechToTextCallbackRequest
SpeechToTextCallbackRequestKeys = frozenset(
    (
        "completionTime",
        "creationTime",
        "expirationTime",
        "jobId",
        "response",
        "status",
    )
)


class WcsSessionBaseModel(Model):
    """The object `WcsSessionBaseModel`."""

    __slots__ = (
        "description",
        "host_join_uri",
        "localized_time_zone_description",
        "panel_join_time_offset",
        "scheduled_duration",
        "scheduled_start_time",
        "status",
        "time_zone",
        "title",
    )
    __fields__ = __slots__
    __converted__ = {
        "status": "status",
    }
    description: str | None
    host_join_uri: str | None
    localized_time_zone_description: str | None
    panel_join_time_offset: int | None
    scheduled_duration: int
    scheduled_start_time: datetime.datetime
    status: WcsSessionStatusModel | None
    time_zone: str
    title: str | None

    def __init__(
        self,
        *,
        description: str | None = None,
        host_join_uri: str | None = None,
        localized_time_zone_description: str | None = None,
        panel_join_time_offset: int | None = None,
        scheduled_duration: int,
        scheduled_start_time: datetime.datetime,
        status: WcsSessionStatusModel | Literal["Scheduled", "Active", "Finished"] | None = None,
        time_zone: str,
        title: str | None = None,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        fill(self, locals())

    def to_dict(self) -> dict[str, Any]:
        d: dict[str, Any] = {}
        v: Any
        v = self.description
        if v is not None:
            d["description"] = v
        v = self.host_join_uri
        if v is not None:
            d["hostJoinUri"] = v
        v = self.localized_time_zone_description
        if v is not None:
            d["localizedTimeZoneDescription"] = v
        v = self.panel_join_time_offset
        if v is not None:
            d["panelJoinTimeOffset"] = v
        v = self.scheduled_duration
        if v is not None:
            d["scheduledDuration"] = v
        v = self.scheduled_start_time
        if v is not None:
            d["scheduledStartTime"] = from_datetime(v)
        v = self.status
        if v is not None:
            d["status"] = v.wire if typeof(v) is WcsSessionStatusModel else v
        v = self.time_zone
        if v is not None:
            d["timeZone"] = v
        v = self.title
        if v is not None:
            d["title"] = v
        if self.__extras__:
            d.update(self.__extras__)
        return d


def decode_WcsSessionBaseModel(d: dict[str, Any]) -> WcsSessionBaseModel:
    """Decode a `WcsSessionBaseModel`; what does not fit is passed on."""
    self = new(WcsSessionBaseModel)
    get: Getter = d.get
    self.description = get("description")
    self.host_join_uri = get("hostJoinUri")
    self.localized_time_zone_description = get("localizedTimeZoneDescription")
    self.panel_join_time_offset = get("panelJoinTimeOffset")
    self.scheduled_duration = get("scheduledDuration")
    v = get("scheduledStartTime")
    self.scheduled_start_time = to_datetime(v) if typeof(v) is str else v
    v = get("status")
    self.status = WcsSessionStatusModelTable[v] if typeof(v) is str else v
    self.time_zone = get("timeZone")
    self.title = get("title")
    self.__extras__ = (
        None if WcsSessionBaseModelKeys.issuperset(d) else {k: d[k] for k in d if k not in WcsSessionBaseModelKeys}
    )
    return self


WcsSessionBaseModel.__decode__ = decode_WcsSessionBaseModel
WcsSessionBaseModelKeys = frozenset(
    (
        "description",
        "hostJoinUri",
        "localizedTimeZoneDescription",
        "panelJoinTimeOffset",
        "scheduledDuration",
        "scheduledStartTime",
        "status",
        "timeZone",
        "title",
    )
)


class WcsSessionGeneratedModel(Model):
    """The object `WcsSessionGeneratedModel`."""

    __slots__ = (
        "attendee_join_uri",
        "has_unsent_invites",
        "video_bridge_id",
        "video_bridge_password",
        "video_bridge_pstn_password",
    )
    __fields__ = __slots__
    __secrets__ = frozenset(
        (
            "video_bridge_password",
            "video_bridge_pstn_password",
        )
    )
    attendee_join_uri: str | None
    has_unsent_invites: bool | None
    video_bridge_id: str | None
    video_bridge_password: str | None
    video_bridge_pstn_password: str | None

    def __init__(
        self,
        *,
        attendee_join_uri: str | None = None,
        has_unsent_invites: bool | None = None,
        video_bridge_id: str | None = None,
        video_bridge_password: str | None = None,
        video_bridge_pstn_password: str | None = None,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        fill(self, locals())

    def to_dict(self) -> dict[str, Any]:
        d: dict[str, Any] = {}
        v: Any
        v = self.attendee_join_uri
        if v is not None:
            d["attendeeJoinUri"] = v
        v = self.has_unsent_invites
        if v is not None:
            d["hasUnsentInvites"] = v
        v = self.video_bridge_id
        if v is not None:
            d["videoBridgeId"] = v
        v = self.video_bridge_password
        if v is not None:
            d["videoBridgePassword"] = v
        v = self.video_bridge_pstn_password
        if v is not None:
            d["videoBridgePstnPassword"] = v
        if self.__extras__:
            d.update(self.__extras__)
        return d


def decode_WcsSessionGeneratedModel(d: dict[str, Any]) -> WcsSessionGeneratedModel:
    """Decode a `WcsSessionGeneratedModel`; what does not fit is passed on."""
    self = new(WcsSessionGeneratedModel)
    get: Getter = d.get
    self.attendee_join_uri = get("attendeeJoinUri")
    self.has_unsent_invites = get("hasUnsentInvites")
    self.video_bridge_id = get("videoBridgeId")
    self.video_bridge_password = get("videoBridgePassword")
    self.video_bridge_pstn_password = get("videoBridgePstnPassword")
    self.__extras__ = (
        None
        if WcsSessionGeneratedModelKeys.issuperset(d)
        else {k: d[k] for k in d if k not in WcsSessionGeneratedModelKeys}
    )
    return self


WcsSessionGeneratedModel.__decode__ = decode_WcsSessionGeneratedModel
WcsSessionGeneratedModelKeys = frozenset(
    (
        "attendeeJoinUri",
        "hasUnsentInvites",
        "videoBridgeId",
        "videoBridgePassword",
        "videoBridgePstnPassword",
    )
)

MinimalSmsOptRecord: TypeAlias = "MinimalSmsOptRecordPhoneNumberSenderConsentRecord | UnknownVariant"
"""One of several."""


def decode_MinimalSmsOptRecord(v: Any) -> Any:
    """Decode a `MinimalSmsOptRecord`; what fits no member is passed on."""
    if typeof(v) is dict:
        tag = v.get("coverage")
        decode = MinimalSmsOptRecordVariants.get(tag) if typeof(tag) is str else None
        return UnknownVariant(v) if decode is None else decode(v)
    return v


MinimalSmsOptRecordVariants: dict[str, Decoder] = {
    "Account": decode_MinimalSmsOptRecordPhoneNumberSenderConsentRecord,
    "PhoneNumber": decode_MinimalSmsOptRecordPhoneNumberSenderConsentRecord,
}
