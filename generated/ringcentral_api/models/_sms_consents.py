"""Models: sms consents."""

from __future__ import annotations

import datetime
from typing import TYPE_CHECKING, Any, TypeAlias

from .._model import Decoder, EnumTable, Getter, Model, encode, fill, from_datetime, new, to_datetime, typeof
from ..types import OpenEnum, UnknownVariant
from ._shared_api_error import ApiError, decode_ApiError
from ._shared_asg_error_response import NonEnumeratedPagingModel, decode_NonEnumeratedPagingModel

if TYPE_CHECKING:
    from collections.abc import Sequence
    from typing import Literal

    from ..bodies._sms_consents import UpdateSmsOptRecordDict


class OptOutResponseSource(OpenEnum):
    """Values of `OptOutResponseSource`."""

    RECIPIENT = "Recipient"
    ACCOUNT = "Account"
    UPSTREAM = "Upstream"
    CARRIER = "Carrier"


OptOutResponseSourceTable = EnumTable(OptOutResponseSource)


class OptOutResponseStatus(OpenEnum):
    """Values of `OptOutResponseStatus`."""

    OPT_IN = "OptIn"
    OPT_OUT = "OptOut"


OptOutResponseStatusTable = EnumTable(OptOutResponseStatus)


class ReadA2PSMSOptOutsStatus(OpenEnum):
    """Values of `ReadA2PSMSOptOutsStatus`."""

    OPTOUT = "optout"
    OPTIN = "optin"
    ALL = "all"


ReadA2PSMSOptOutsStatusTable = EnumTable(ReadA2PSMSOptOutsStatus)


class SmsCampaignTypeEnum(OpenEnum):
    """Values of `SmsCampaignTypeEnum`."""

    CONVERSATIONAL = "Conversational"
    INFORMATIONAL = "Informational"
    PROMOTIONAL = "Promotional"


SmsCampaignTypeEnumTable = EnumTable(SmsCampaignTypeEnum)


class SmsConsentCoverageEnum(OpenEnum):
    """Values of `SmsConsentCoverageEnum`."""

    PHONE_NUMBER = "PhoneNumber"
    ACCOUNT = "Account"
    CAMPAIGN_TYPE = "CampaignType"


SmsConsentCoverageEnumTable = EnumTable(SmsConsentCoverageEnum)


class SmsOptSourceEnum(OpenEnum):
    """Values of `SmsOptSourceEnum`."""

    RECIPIENT = "Recipient"
    API = "Api"
    UPSTREAM = "Upstream"
    CARRIER = "Carrier"


SmsOptSourceEnumTable = EnumTable(SmsOptSourceEnum)


class SmsOptStatusEnum(OpenEnum):
    """Values of `SmsOptStatusEnum`."""

    OPT_OUT = "OptOut"
    OPT_IN = "OptIn"


SmsOptStatusEnumTable = EnumTable(SmsOptStatusEnum)


class ConsentHistoryRecordList(Model):
    """The object `ConsentHistoryRecordList`."""

    __slots__ = (
        "paging",
        "records",
    )
    __fields__ = __slots__
    __converted__ = {
        "paging": "paging",
        "records": "records",
    }
    paging: NonEnumeratedPagingModel
    records: list[SmsOptHistoryRecord]

    def __init__(
        self,
        *,
        paging: NonEnumeratedPagingModel,
        records: list[SmsOptHistoryRecord],
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        fill(self, locals())

    def to_dict(self) -> dict[str, Any]:
        d: dict[str, Any] = {}
        v: Any
        v = self.paging
        if v is not None:
            d["paging"] = v.to_dict() if typeof(v) is NonEnumeratedPagingModel else encode(v)
        v = self.records
        if v is not None:
            d["records"] = [encode(i0) for i0 in v] if typeof(v) is list else encode(v)
        if self.__extras__:
            d.update(self.__extras__)
        return d


def decode_ConsentHistoryRecordList(d: dict[str, Any]) -> ConsentHistoryRecordList:
    """Decode a `ConsentHistoryRecordList`; what does not fit is passed on."""
    self = new(ConsentHistoryRecordList)
    get: Getter = d.get
    v = get("paging")
    self.paging = decode_NonEnumeratedPagingModel(v) if typeof(v) is dict else v
    v = get("records")
    self.records = [decode_SmsOptHistoryRecord(i0) for i0 in v] if typeof(v) is list else v
    self.__extras__ = (
        None
        if ConsentHistoryRecordListKeys.issuperset(d)
        else {k: d[k] for k in d if k not in ConsentHistoryRecordListKeys}
    )
    return self


ConsentHistoryRecordList.__decode__ = decode_ConsentHistoryRecordList
ConsentHistoryRecordListKeys = frozenset(
    (
        "paging",
        "records",
    )
)


class OptOutBulkAssignFailedEntry(Model):
    """The object `OptOutBulkAssignFailedEntry`."""

    __slots__ = (
        "error_message",
        "to",
    )
    __fields__ = __slots__
    error_message: str | None
    to: str | None

    def __init__(
        self,
        *,
        error_message: str | None = None,
        to: str | None = None,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        fill(self, locals())

    def to_dict(self) -> dict[str, Any]:
        d: dict[str, Any] = {}
        v: Any
        v = self.error_message
        if v is not None:
            d["errorMessage"] = v
        v = self.to
        if v is not None:
            d["to"] = v
        if self.__extras__:
            d.update(self.__extras__)
        return d


def decode_OptOutBulkAssignFailedEntry(d: dict[str, Any]) -> OptOutBulkAssignFailedEntry:
    """Decode a `OptOutBulkAssignFailedEntry`; what does not fit is passed on."""
    self = new(OptOutBulkAssignFailedEntry)
    get: Getter = d.get
    self.error_message = get("errorMessage")
    self.to = get("to")
    self.__extras__ = (
        None
        if OptOutBulkAssignFailedEntryKeys.issuperset(d)
        else {k: d[k] for k in d if k not in OptOutBulkAssignFailedEntryKeys}
    )
    return self


OptOutBulkAssignFailedEntry.__decode__ = decode_OptOutBulkAssignFailedEntry
OptOutBulkAssignFailedEntryKeys = frozenset(
    (
        "errorMessage",
        "to",
    )
)


class OptOutBulkAssignRequest(Model):
    """The object `OptOutBulkAssignRequest`."""

    __slots__ = (
        "from_",
        "opt_ins",
        "opt_outs",
    )
    __fields__ = __slots__
    from_: str
    opt_ins: list[str] | None
    opt_outs: list[str] | None

    def __init__(
        self,
        *,
        from_: str,
        opt_ins: list[str] | None = None,
        opt_outs: list[str] | None = None,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        fill(self, locals())

    def to_dict(self) -> dict[str, Any]:
        d: dict[str, Any] = {}
        v: Any
        v = self.from_
        if v is not None:
            d["from"] = v
        v = self.opt_ins
        if v is not None:
            d["optIns"] = v
        v = self.opt_outs
        if v is not None:
            d["optOuts"] = v
        if self.__extras__:
            d.update(self.__extras__)
        return d


def decode_OptOutBulkAssignRequest(d: dict[str, Any]) -> OptOutBulkAssignRequest:
    """Decode a `OptOutBulkAssignRequest`; what does not fit is passed on."""
    self = new(OptOutBulkAssignRequest)
    get: Getter = d.get
    self.from_ = get("from")
    self.opt_ins = get("optIns")
    self.opt_outs = get("optOuts")
    self.__extras__ = (
        None
        if OptOutBulkAssignRequestKeys.issuperset(d)
        else {k: d[k] for k in d if k not in OptOutBulkAssignRequestKeys}
    )
    return self


OptOutBulkAssignRequest.__decode__ = decode_OptOutBulkAssignRequest
OptOutBulkAssignRequestKeys = frozenset(
    (
        "from",
        "optIns",
        "optOuts",
    )
)


class OptOutBulkAssignResponse(Model):
    """The object `OptOutBulkAssignResponse`."""

    __slots__ = (
        "opt_ins",
        "opt_outs",
    )
    __fields__ = __slots__
    __converted__ = {
        "opt_ins": "optIns",
        "opt_outs": "optOuts",
    }
    opt_ins: OptOutBulkAssignResponseOptIns | None
    opt_outs: OptOutBulkAssignResponseOptOuts | None

    def __init__(
        self,
        *,
        opt_ins: OptOutBulkAssignResponseOptIns | None = None,
        opt_outs: OptOutBulkAssignResponseOptOuts | None = None,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        fill(self, locals())

    def to_dict(self) -> dict[str, Any]:
        d: dict[str, Any] = {}
        v: Any
        v = self.opt_ins
        if v is not None:
            d["optIns"] = v.to_dict() if typeof(v) is OptOutBulkAssignResponseOptIns else encode(v)
        v = self.opt_outs
        if v is not None:
            d["optOuts"] = v.to_dict() if typeof(v) is OptOutBulkAssignResponseOptOuts else encode(v)
        if self.__extras__:
            d.update(self.__extras__)
        return d


def decode_OptOutBulkAssignResponse(d: dict[str, Any]) -> OptOutBulkAssignResponse:
    """Decode a `OptOutBulkAssignResponse`; what does not fit is passed on."""
    self = new(OptOutBulkAssignResponse)
    get: Getter = d.get
    v = get("optIns")
    self.opt_ins = decode_OptOutBulkAssignResponseOptIns(v) if typeof(v) is dict else v
    v = get("optOuts")
    self.opt_outs = decode_OptOutBulkAssignResponseOptOuts(v) if typeof(v) is dict else v
    self.__extras__ = (
        None
        if OptOutBulkAssignResponseKeys.issuperset(d)
        else {k: d[k] for k in d if k not in OptOutBulkAssignResponseKeys}
    )
    return self


OptOutBulkAssignResponse.__decode__ = decode_OptOutBulkAssignResponse
OptOutBulkAssignResponseKeys = frozenset(
    (
        "optIns",
        "optOuts",
    )
)


class OptOutBulkAssignResponseOptIns(Model):
    """The object `OptOutBulkAssignResponseOptIns`."""

    __slots__ = (
        "failed",
        "successful",
    )
    __fields__ = __slots__
    __converted__ = {
        "failed": "failed",
    }
    failed: list[OptOutBulkAssignFailedEntry] | None
    successful: list[str] | None

    def __init__(
        self,
        *,
        failed: list[OptOutBulkAssignFailedEntry] | None = None,
        successful: list[str] | None = None,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        fill(self, locals())

    def to_dict(self) -> dict[str, Any]:
        d: dict[str, Any] = {}
        v: Any
        v = self.failed
        if v is not None:
            d["failed"] = (
                [i0.to_dict() if typeof(i0) is OptOutBulkAssignFailedEntry else encode(i0) for i0 in v]
                if typeof(v) is list
                else encode(v)
            )
        v = self.successful
        if v is not None:
            d["successful"] = v
        if self.__extras__:
            d.update(self.__extras__)
        return d


def decode_OptOutBulkAssignResponseOptIns(d: dict[str, Any]) -> OptOutBulkAssignResponseOptIns:
    """Decode a `OptOutBulkAssignResponseOptIns`; what does not fit is passed on."""
    self = new(OptOutBulkAssignResponseOptIns)
    get: Getter = d.get
    v = get("failed")
    self.failed = (
        [decode_OptOutBulkAssignFailedEntry(i0) if typeof(i0) is dict else i0 for i0 in v] if typeof(v) is list else v
    )
    self.successful = get("successful")
    self.__extras__ = (
        None
        if OptOutBulkAssignResponseOptInsKeys.issuperset(d)
        else {k: d[k] for k in d if k not in OptOutBulkAssignResponseOptInsKeys}
    )
    return self


OptOutBulkAssignResponseOptIns.__decode__ = decode_OptOutBulkAssignResponseOptIns
OptOutBulkAssignResponseOptInsKeys = frozenset(
    (
        "failed",
        "successful",
    )
)


class OptOutBulkAssignResponseOptOuts(Model):
    """The object `OptOutBulkAssignResponseOptOuts`."""

    __slots__ = (
        "failed",
        "successful",
    )
    __fields__ = __slots__
    __converted__ = {
        "failed": "failed",
    }
    failed: list[OptOutBulkAssignFailedEntry] | None
    successful: list[str] | None

    def __init__(
        self,
        *,
        failed: list[OptOutBulkAssignFailedEntry] | None = None,
        successful: list[str] | None = None,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        fill(self, locals())

    def to_dict(self) -> dict[str, Any]:
        d: dict[str, Any] = {}
        v: Any
        v = self.failed
        if v is not None:
            d["failed"] = (
                [i0.to_dict() if typeof(i0) is OptOutBulkAssignFailedEntry else encode(i0) for i0 in v]
                if typeof(v) is list
                else encode(v)
            )
        v = self.successful
        if v is not None:
            d["successful"] = v
        if self.__extras__:
            d.update(self.__extras__)
        return d


def decode_OptOutBulkAssignResponseOptOuts(d: dict[str, Any]) -> OptOutBulkAssignResponseOptOuts:
    """Decode a `OptOutBulkAssignResponseOptOuts`; what does not fit is passed on."""
    self = new(OptOutBulkAssignResponseOptOuts)
    get: Getter = d.get
    v = get("failed")
    self.failed = (
        [decode_OptOutBulkAssignFailedEntry(i0) if typeof(i0) is dict else i0 for i0 in v] if typeof(v) is list else v
    )
    self.successful = get("successful")
    self.__extras__ = (
        None
        if OptOutBulkAssignResponseOptOutsKeys.issuperset(d)
        else {k: d[k] for k in d if k not in OptOutBulkAssignResponseOptOutsKeys}
    )
    return self


OptOutBulkAssignResponseOptOuts.__decode__ = decode_OptOutBulkAssignResponseOptOuts
OptOutBulkAssignResponseOptOutsKeys = frozenset(
    (
        "failed",
        "successful",
    )
)


class OptOutListResponse(Model):
    """The object `OptOutListResponse`."""

    __slots__ = (
        "paging",
        "records",
    )
    __fields__ = __slots__
    __converted__ = {
        "paging": "paging",
        "records": "records",
    }
    paging: NonEnumeratedPagingModel | None
    records: list[OptOutResponse] | None

    def __init__(
        self,
        *,
        paging: NonEnumeratedPagingModel | None = None,
        records: list[OptOutResponse] | None = None,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        fill(self, locals())

    def to_dict(self) -> dict[str, Any]:
        d: dict[str, Any] = {}
        v: Any
        v = self.paging
        if v is not None:
            d["paging"] = v.to_dict() if typeof(v) is NonEnumeratedPagingModel else encode(v)
        v = self.records
        if v is not None:
            d["records"] = (
                [i0.to_dict() if typeof(i0) is OptOutResponse else encode(i0) for i0 in v]
                if typeof(v) is list
                else encode(v)
            )
        if self.__extras__:
            d.update(self.__extras__)
        return d


def decode_OptOutListResponse(d: dict[str, Any]) -> OptOutListResponse:
    """Decode a `OptOutListResponse`; what does not fit is passed on."""
    self = new(OptOutListResponse)
    get: Getter = d.get
    v = get("paging")
    self.paging = decode_NonEnumeratedPagingModel(v) if typeof(v) is dict else v
    v = get("records")
    self.records = [decode_OptOutResponse(i0) if typeof(i0) is dict else i0 for i0 in v] if typeof(v) is list else v
    self.__extras__ = (
        None if OptOutListResponseKeys.issuperset(d) else {k: d[k] for k in d if k not in OptOutListResponseKeys}
    )
    return self


OptOutListResponse.__decode__ = decode_OptOutListResponse
OptOutListResponseKeys = frozenset(
    (
        "paging",
        "records",
    )
)


class OptOutResponse(Model):
    """The object `OptOutResponse`."""

    __slots__ = (
        "from_",
        "source",
        "status",
        "to",
    )
    __fields__ = __slots__
    __converted__ = {
        "source": "source",
        "status": "status",
    }
    from_: str | None
    source: OptOutResponseSource | None
    status: OptOutResponseStatus | None
    to: str | None

    def __init__(
        self,
        *,
        from_: str | None = None,
        source: OptOutResponseSource | Literal["Recipient", "Account", "Upstream", "Carrier"] | None = None,
        status: OptOutResponseStatus | Literal["OptIn", "OptOut"] | None = None,
        to: str | None = None,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        fill(self, locals())

    def to_dict(self) -> dict[str, Any]:
        d: dict[str, Any] = {}
        v: Any
        v = self.from_
        if v is not None:
            d["from"] = v
        v = self.source
        if v is not None:
            d["source"] = v.wire if typeof(v) is OptOutResponseSource else v
        v = self.status
        if v is not None:
            d["status"] = v.wire if typeof(v) is OptOutResponseStatus else v
        v = self.to
        if v is not None:
            d["to"] = v
        if self.__extras__:
            d.update(self.__extras__)
        return d


def decode_OptOutResponse(d: dict[str, Any]) -> OptOutResponse:
    """Decode a `OptOutResponse`; what does not fit is passed on."""
    self = new(OptOutResponse)
    get: Getter = d.get
    self.from_ = get("from")
    v = get("source")
    self.source = OptOutResponseSourceTable[v] if typeof(v) is str else v
    v = get("status")
    self.status = OptOutResponseStatusTable[v] if typeof(v) is str else v
    self.to = get("to")
    self.__extras__ = None if OptOutResponseKeys.issuperset(d) else {k: d[k] for k in d if k not in OptOutResponseKeys}
    return self


OptOutResponse.__decode__ = decode_OptOutResponse
OptOutResponseKeys = frozenset(
    (
        "from",
        "source",
        "status",
        "to",
    )
)


class OptRecordList(Model):
    """The object `OptRecordList`."""

    __slots__ = (
        "paging",
        "records",
    )
    __fields__ = __slots__
    __converted__ = {
        "paging": "paging",
        "records": "records",
    }
    paging: NonEnumeratedPagingModel
    records: list[SmsOptRecord]

    def __init__(
        self,
        *,
        paging: NonEnumeratedPagingModel,
        records: list[SmsOptRecord],
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        fill(self, locals())

    def to_dict(self) -> dict[str, Any]:
        d: dict[str, Any] = {}
        v: Any
        v = self.paging
        if v is not None:
            d["paging"] = v.to_dict() if typeof(v) is NonEnumeratedPagingModel else encode(v)
        v = self.records
        if v is not None:
            d["records"] = [encode(i0) for i0 in v] if typeof(v) is list else encode(v)
        if self.__extras__:
            d.update(self.__extras__)
        return d


def decode_OptRecordList(d: dict[str, Any]) -> OptRecordList:
    """Decode a `OptRecordList`; what does not fit is passed on."""
    self = new(OptRecordList)
    get: Getter = d.get
    v = get("paging")
    self.paging = decode_NonEnumeratedPagingModel(v) if typeof(v) is dict else v
    v = get("records")
    self.records = [decode_SmsOptRecord(i0) for i0 in v] if typeof(v) is list else v
    self.__extras__ = None if OptRecordListKeys.issuperset(d) else {k: d[k] for k in d if k not in OptRecordListKeys}
    return self


OptRecordList.__decode__ = decode_OptRecordList
OptRecordListKeys = frozenset(
    (
        "paging",
        "records",
    )
)


class OptRecordsModificationSummary(Model):
    """The object `OptRecordsModificationSummary`."""

    __slots__ = ("failed_records",)
    __fields__ = __slots__
    __converted__ = {
        "failed_records": "failedRecords",
    }
    failed_records: list[SmsOptFailureRecord] | None

    def __init__(
        self,
        *,
        failed_records: list[SmsOptFailureRecord] | None = None,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        fill(self, locals())

    def to_dict(self) -> dict[str, Any]:
        d: dict[str, Any] = {}
        v: Any
        v = self.failed_records
        if v is not None:
            d["failedRecords"] = [encode(i0) for i0 in v] if typeof(v) is list else encode(v)
        if self.__extras__:
            d.update(self.__extras__)
        return d


def decode_OptRecordsModificationSummary(d: dict[str, Any]) -> OptRecordsModificationSummary:
    """Decode a `OptRecordsModificationSummary`; what does not fit is passed on."""
    self = new(OptRecordsModificationSummary)
    get: Getter = d.get
    v = get("failedRecords")
    self.failed_records = [decode_SmsOptFailureRecord(i0) for i0 in v] if typeof(v) is list else v
    self.__extras__ = (
        None
        if OptRecordsModificationSummaryKeys.issuperset(d)
        else {k: d[k] for k in d if k not in OptRecordsModificationSummaryKeys}
    )
    return self


OptRecordsModificationSummary.__decode__ = decode_OptRecordsModificationSummary
OptRecordsModificationSummaryKeys = frozenset(("failedRecords",))


class SearchSmsConsentRecordsRequest(Model):
    """The object `SearchSmsConsentRecordsRequest`."""

    __slots__ = (
        "campaign_type",
        "coverage",
        "from_",
        "opt_status",
        "page_token",
        "per_page",
        "to",
    )
    __fields__ = __slots__
    __converted__ = {
        "campaign_type": "campaignType",
        "coverage": "coverage",
        "opt_status": "optStatus",
    }
    campaign_type: list[SmsCampaignTypeEnum] | None
    coverage: list[SmsConsentCoverageEnum] | None
    from_: list[str] | None
    opt_status: SmsOptStatusEnum | None
    page_token: str | None
    per_page: int | None
    to: list[str] | None

    def __init__(
        self,
        *,
        campaign_type: Sequence[SmsCampaignTypeEnum | Literal["Conversational", "Informational", "Promotional"]]
        | None = None,
        coverage: Sequence[SmsConsentCoverageEnum | Literal["PhoneNumber", "Account", "CampaignType"]] | None = None,
        from_: list[str] | None = None,
        opt_status: SmsOptStatusEnum | Literal["OptOut", "OptIn"] | None = None,
        page_token: str | None = None,
        per_page: int | None = None,
        to: list[str] | None = None,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        fill(self, locals())

    def to_dict(self) -> dict[str, Any]:
        d: dict[str, Any] = {}
        v: Any
        v = self.campaign_type
        if v is not None:
            d["campaignType"] = (
                [i0.wire if typeof(i0) is SmsCampaignTypeEnum else i0 for i0 in v] if typeof(v) is list else encode(v)
            )
        v = self.coverage
        if v is not None:
            d["coverage"] = (
                [i0.wire if typeof(i0) is SmsConsentCoverageEnum else i0 for i0 in v]
                if typeof(v) is list
                else encode(v)
            )
        v = self.from_
        if v is not None:
            d["from"] = v
        v = self.opt_status
        if v is not None:
            d["optStatus"] = v.wire if typeof(v) is SmsOptStatusEnum else v
        v = self.page_token
        if v is not None:
            d["pageToken"] = v
        v = self.per_page
        if v is not None:
            d["perPage"] = v
        v = self.to
        if v is not None:
            d["to"] = v
        if self.__extras__:
            d.update(self.__extras__)
        return d


def decode_SearchSmsConsentRecordsRequest(d: dict[str, Any]) -> SearchSmsConsentRecordsRequest:
    """Decode a `SearchSmsConsentRecordsRequest`; what does not fit is passed on."""
    self = new(SearchSmsConsentRecordsRequest)
    get: Getter = d.get
    v = get("campaignType")
    self.campaign_type = (
        [SmsCampaignTypeEnumTable[i0] if typeof(i0) is str else i0 for i0 in v] if typeof(v) is list else v
    )
    v = get("coverage")
    self.coverage = (
        [SmsConsentCoverageEnumTable[i0] if typeof(i0) is str else i0 for i0 in v] if typeof(v) is list else v
    )
    self.from_ = get("from")
    v = get("optStatus")
    self.opt_status = SmsOptStatusEnumTable[v] if typeof(v) is str else v
    self.page_token = get("pageToken")
    self.per_page = get("perPage")
    self.to = get("to")
    self.__extras__ = (
        None
        if SearchSmsConsentRecordsRequestKeys.issuperset(d)
        else {k: d[k] for k in d if k not in SearchSmsConsentRecordsRequestKeys}
    )
    return self


SearchSmsConsentRecordsRequest.__decode__ = decode_SearchSmsConsentRecordsRequest
SearchSmsConsentRecordsRequestKeys = frozenset(
    (
        "campaignType",
        "coverage",
        "from",
        "optStatus",
        "pageToken",
        "perPage",
        "to",
    )
)


class SmsOptFailureRecordPhoneNumberSenderConsentRecord(Model):
    """The object `SmsOptFailureRecordPhoneNumberSenderConsentRecord`."""

    __slots__ = (
        "error",
        "source",
        "opt_status",
        "to",
        "from_",
        "coverage",
    )
    __fields__ = __slots__
    __converted__ = {
        "error": "error",
        "source": "source",
        "opt_status": "optStatus",
    }
    error: ApiError
    source: SmsOptSourceEnum
    opt_status: SmsOptStatusEnum
    to: str
    from_: str
    coverage: str

    def __init__(
        self,
        *,
        error: ApiError,
        source: SmsOptSourceEnum | Literal["Recipient", "Api", "Upstream", "Carrier"],
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
        v = self.error
        if v is not None:
            d["error"] = v.to_dict() if typeof(v) is ApiError else encode(v)
        v = self.source
        if v is not None:
            d["source"] = v.wire if typeof(v) is SmsOptSourceEnum else v
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


def decode_SmsOptFailureRecordPhoneNumberSenderConsentRecord(
    d: dict[str, Any],
) -> SmsOptFailureRecordPhoneNumberSenderConsentRecord:
    """Decode a `SmsOptFailureRecordPhoneNumberSenderConsentRecord`; what does not fit is passed on."""
    self = new(SmsOptFailureRecordPhoneNumberSenderConsentRecord)
    get: Getter = d.get
    v = get("error")
    self.error = decode_ApiError(v) if typeof(v) is dict else v
    v = get("source")
    self.source = SmsOptSourceEnumTable[v] if typeof(v) is str else v
    v = get("optStatus")
    self.opt_status = SmsOptStatusEnumTable[v] if typeof(v) is str else v
    self.to = get("to")
    self.from_ = get("from")
    self.coverage = get("coverage")
    self.__extras__ = (
        None
        if SmsOptFailureRecordPhoneNumberSenderConsentRecordKeys.issuperset(d)
        else {k: d[k] for k in d if k not in SmsOptFailureRecordPhoneNumberSenderConsentRecordKeys}
    )
    return self


SmsOptFailureRecordPhoneNumberSenderConsentRecord.__decode__ = decode_SmsOptFailureRecordPhoneNumberSenderConsentRecord
SmsOptFailureRecordPhoneNumberSenderConsentRecordKeys = frozenset(
    (
        "error",
        "source",
        "optStatus",
        "to",
        "from",
        "coverage",
    )
)


class SmsOptHistoryRecordPhoneNumberSenderConsentRecord(Model):
    """The object `SmsOptHistoryRecordPhoneNumberSenderConsentRecord`."""

    __slots__ = (
        "created_at",
        "source",
        "opt_status",
        "to",
        "from_",
        "coverage",
    )
    __fields__ = __slots__
    __converted__ = {
        "source": "source",
        "opt_status": "optStatus",
    }
    created_at: datetime.datetime
    source: SmsOptSourceEnum
    opt_status: SmsOptStatusEnum
    to: str
    from_: str
    coverage: str

    def __init__(
        self,
        *,
        created_at: datetime.datetime,
        source: SmsOptSourceEnum | Literal["Recipient", "Api", "Upstream", "Carrier"],
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
        v = self.created_at
        if v is not None:
            d["createdAt"] = from_datetime(v)
        v = self.source
        if v is not None:
            d["source"] = v.wire if typeof(v) is SmsOptSourceEnum else v
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


def decode_SmsOptHistoryRecordPhoneNumberSenderConsentRecord(
    d: dict[str, Any],
) -> SmsOptHistoryRecordPhoneNumberSenderConsentRecord:
    """Decode a `SmsOptHistoryRecordPhoneNumberSenderConsentRecord`; what does not fit is passed on."""
    self = new(SmsOptHistoryRecordPhoneNumberSenderConsentRecord)
    get: Getter = d.get
    v = get("createdAt")
    self.created_at = to_datetime(v) if typeof(v) is str else v
    v = get("source")
    self.source = SmsOptSourceEnumTable[v] if typeof(v) is str else v
    v = get("optStatus")
    self.opt_status = SmsOptStatusEnumTable[v] if typeof(v) is str else v
    self.to = get("to")
    self.from_ = get("from")
    self.coverage = get("coverage")
    self.__extras__ = (
        None
        if SmsOptHistoryRecordPhoneNumberSenderConsentRecordKeys.issuperset(d)
        else {k: d[k] for k in d if k not in SmsOptHistoryRecordPhoneNumberSenderConsentRecordKeys}
    )
    return self


SmsOptHistoryRecordPhoneNumberSenderConsentRecord.__decode__ = decode_SmsOptHistoryRecordPhoneNumberSenderConsentRecord
SmsOptHistoryRecordPhoneNumberSenderConsentRecordKeys = frozenset(
    (
        "createdAt",
        "source",
        "optStatus",
        "to",
        "from",
        "coverage",
    )
)


class SmsOptRecordPhoneNumberSenderConsentRecord(Model):
    """The object `SmsOptRecordPhoneNumberSenderConsentRecord`."""

    __slots__ = (
        "last_modified_time",
        "source",
        "opt_status",
        "to",
        "from_",
        "coverage",
    )
    __fields__ = __slots__
    __converted__ = {
        "source": "source",
        "opt_status": "optStatus",
    }
    last_modified_time: datetime.datetime
    source: SmsOptSourceEnum
    opt_status: SmsOptStatusEnum
    to: str
    from_: str
    coverage: str

    def __init__(
        self,
        *,
        last_modified_time: datetime.datetime,
        source: SmsOptSourceEnum | Literal["Recipient", "Api", "Upstream", "Carrier"],
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
        v = self.last_modified_time
        if v is not None:
            d["lastModifiedTime"] = from_datetime(v)
        v = self.source
        if v is not None:
            d["source"] = v.wire if typeof(v) is SmsOptSourceEnum else v
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


def decode_SmsOptRecordPhoneNumberSenderConsentRecord(d: dict[str, Any]) -> SmsOptRecordPhoneNumberSenderConsentRecord:
    """Decode a `SmsOptRecordPhoneNumberSenderConsentRecord`; what does not fit is passed on."""
    self = new(SmsOptRecordPhoneNumberSenderConsentRecord)
    get: Getter = d.get
    v = get("lastModifiedTime")
    self.last_modified_time = to_datetime(v) if typeof(v) is str else v
    v = get("source")
    self.source = SmsOptSourceEnumTable[v] if typeof(v) is str else v
    v = get("optStatus")
    self.opt_status = SmsOptStatusEnumTable[v] if typeof(v) is str else v
    self.to = get("to")
    self.from_ = get("from")
    self.coverage = get("coverage")
    self.__extras__ = (
        None
        if SmsOptRecordPhoneNumberSenderConsentRecordKeys.issuperset(d)
        else {k: d[k] for k in d if k not in SmsOptRecordPhoneNumberSenderConsentRecordKeys}
    )
    return self


SmsOptRecordPhoneNumberSenderConsentRecord.__decode__ = decode_SmsOptRecordPhoneNumberSenderConsentRecord
SmsOptRecordPhoneNumberSenderConsentRecordKeys = frozenset(
    (
        "lastModifiedTime",
        "source",
        "optStatus",
        "to",
        "from",
        "coverage",
    )
)


class UpdateOptRecordList(Model):
    """The object `UpdateOptRecordList`."""

    __slots__ = ("records",)
    __fields__ = __slots__
    __converted__ = {
        "records": "records",
    }
    records: list[UpdateSmsOptRecord]

    def __init__(
        self,
        *,
        records: Sequence[UpdateSmsOptRecord | UpdateSmsOptRecordDict],
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        fill(self, locals())

    def to_dict(self) -> dict[str, Any]:
        d: dict[str, Any] = {}
        v: Any
        v = self.records
        if v is not None:
            d["records"] = [encode(i0) for i0 in v] if typeof(v) is list else encode(v)
        if self.__extras__:
            d.update(self.__extras__)
        return d


def decode_UpdateOptRecordList(d: dict[str, Any]) -> UpdateOptRecordList:
    """Decode a `UpdateOptRecordList`; what does not fit is passed on."""
    self = new(UpdateOptRecordList)
    get: Getter = d.get
    v = get("records")
    self.records = [decode_UpdateSmsOptRecord(i0) for i0 in v] if typeof(v) is list else v
    self.__extras__ = (
        None if UpdateOptRecordListKeys.issuperset(d) else {k: d[k] for k in d if k not in UpdateOptRecordListKeys}
    )
    return self


UpdateOptRecordList.__decode__ = decode_UpdateOptRecordList
UpdateOptRecordListKeys = frozenset(("records",))


class UpdateSmsOptRecordPhoneNumberSenderConsentRecord(Model):
    """The object `UpdateSmsOptRecordPhoneNumberSenderConsentRecord`."""

    __slots__ = (
        "source",
        "opt_status",
        "to",
        "from_",
        "coverage",
    )
    __fields__ = __slots__
    __converted__ = {
        "source": "source",
        "opt_status": "optStatus",
    }
    source: SmsOptSourceEnum
    opt_status: SmsOptStatusEnum
    to: str
    from_: str
    coverage: str

    def __init__(
        self,
        *,
        source: SmsOptSourceEnum | Literal["Recipient", "Api", "Upstream", "Carrier"],
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
        v = self.source
        if v is not None:
            d["source"] = v.wire if typeof(v) is SmsOptSourceEnum else v
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


def decode_UpdateSmsOptRecordPhoneNumberSenderConsentRecord(
    d: dict[str, Any],
) -> UpdateSmsOptRecordPhoneNumberSenderConsentRecord:
    """Decode a `UpdateSmsOptRecordPhoneNumberSenderConsentRecord`; what does not fit is passed on."""
    self = new(UpdateSmsOptRecordPhoneNumberSenderConsentRecord)
    get: Getter = d.get
    v = get("source")
    self.source = SmsOptSourceEnumTable[v] if typeof(v) is str else v
    v = get("optStatus")
    self.opt_status = SmsOptStatusEnumTable[v] if typeof(v) is str else v
    self.to = get("to")
    self.from_ = get("from")
    self.coverage = get("coverage")
    self.__extras__ = (
        None
        if UpdateSmsOptRecordPhoneNumberSenderConsentRecordKeys.issuperset(d)
        else {k: d[k] for k in d if k not in UpdateSmsOptRecordPhoneNumberSenderConsentRecordKeys}
    )
    return self


UpdateSmsOptRecordPhoneNumberSenderConsentRecord.__decode__ = decode_UpdateSmsOptRecordPhoneNumberSenderConsentRecord
UpdateSmsOptRecordPhoneNumberSenderConsentRecordKeys = frozenset(
    (
        "source",
        "optStatus",
        "to",
        "from",
        "coverage",
    )
)

SmsOptFailureRecord: TypeAlias = "SmsOptFailureRecordPhoneNumberSenderConsentRecord | UnknownVariant"
"""One of several."""


def decode_SmsOptFailureRecord(v: Any) -> Any:
    """Decode a `SmsOptFailureRecord`; what fits no member is passed on."""
    if typeof(v) is dict:
        tag = v.get("coverage")
        decode = SmsOptFailureRecordVariants.get(tag) if typeof(tag) is str else None
        return UnknownVariant(v) if decode is None else decode(v)
    return v


SmsOptHistoryRecord: TypeAlias = "SmsOptHistoryRecordPhoneNumberSenderConsentRecord | UnknownVariant"
"""One of several."""


def decode_SmsOptHistoryRecord(v: Any) -> Any:
    """Decode a `SmsOptHistoryRecord`; what fits no member is passed on."""
    if typeof(v) is dict:
        tag = v.get("coverage")
        decode = SmsOptHistoryRecordVariants.get(tag) if typeof(tag) is str else None
        return UnknownVariant(v) if decode is None else decode(v)
    return v


SmsOptRecord: TypeAlias = "SmsOptRecordPhoneNumberSenderConsentRecord | UnknownVariant"
"""One of several."""


def decode_SmsOptRecord(v: Any) -> Any:
    """Decode a `SmsOptRecord`; what fits no member is passed on."""
    if typeof(v) is dict:
        tag = v.get("coverage")
        decode = SmsOptRecordVariants.get(tag) if typeof(tag) is str else None
        return UnknownVariant(v) if decode is None else decode(v)
    return v


UpdateSmsOptRecord: TypeAlias = "UpdateSmsOptRecordPhoneNumberSenderConsentRecord | UnknownVariant"
"""One of several."""


def decode_UpdateSmsOptRecord(v: Any) -> Any:
    """Decode a `UpdateSmsOptRecord`; what fits no member is passed on."""
    if typeof(v) is dict:
        tag = v.get("coverage")
        decode = UpdateSmsOptRecordVariants.get(tag) if typeof(tag) is str else None
        return UnknownVariant(v) if decode is None else decode(v)
    return v


SmsOptFailureRecordVariants: dict[str, Decoder] = {
    "Account": decode_SmsOptFailureRecordPhoneNumberSenderConsentRecord,
    "PhoneNumber": decode_SmsOptFailureRecordPhoneNumberSenderConsentRecord,
}
SmsOptHistoryRecordVariants: dict[str, Decoder] = {
    "Account": decode_SmsOptHistoryRecordPhoneNumberSenderConsentRecord,
    "PhoneNumber": decode_SmsOptHistoryRecordPhoneNumberSenderConsentRecord,
}
SmsOptRecordVariants: dict[str, Decoder] = {
    "Account": decode_SmsOptRecordPhoneNumberSenderConsentRecord,
    "PhoneNumber": decode_SmsOptRecordPhoneNumberSenderConsentRecord,
}
UpdateSmsOptRecordVariants: dict[str, Decoder] = {
    "Account": decode_UpdateSmsOptRecordPhoneNumberSenderConsentRecord,
    "PhoneNumber": decode_UpdateSmsOptRecordPhoneNumberSenderConsentRecord,
}
