"""Models: sms consents."""

from __future__ import annotations

import datetime
from typing import Any, TypeAlias

from .._model import Decoder, EnumTable, Getter, Model, encode, from_datetime, new, to_datetime, typeof
from ..types import OpenEnum, UnknownVariant
from ._shared_api_error import ApiError
from ._shared_asg_error_response import NonEnumeratedPagingModel


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
    paging: NonEnumeratedPagingModel
    records: list[SmsOptHistoryRecord]

    def __init__(
        self,
        *,
        paging: NonEnumeratedPagingModel,
        records: list[SmsOptHistoryRecord],
    ) -> None:
        self.__extras__ = None
        self.paging = paging
        self.records = records

    @staticmethod
    def __decode__(d: dict[str, Any]) -> ConsentHistoryRecordList:
        self = new(ConsentHistoryRecordList)
        get: Getter = d.get
        v = get("paging")
        self.paging = NonEnumeratedPagingModel.__decode__(v) if typeof(v) is dict else v
        v = get("records")
        self.records = [decode_SmsOptHistoryRecord(i0) for i0 in v] if typeof(v) is list else v
        self.__extras__ = (
            None
            if ConsentHistoryRecordListKeys.issuperset(d)
            else {k: d[k] for k in d if k not in ConsentHistoryRecordListKeys}
        )
        return self

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
    ) -> None:
        self.__extras__ = None
        self.error_message = error_message
        self.to = to

    @staticmethod
    def __decode__(d: dict[str, Any]) -> OptOutBulkAssignFailedEntry:
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
    ) -> None:
        self.__extras__ = None
        self.from_ = from_
        self.opt_ins = opt_ins
        self.opt_outs = opt_outs

    @staticmethod
    def __decode__(d: dict[str, Any]) -> OptOutBulkAssignRequest:
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
    opt_ins: OptOutBulkAssignResponseOptIns | None
    opt_outs: OptOutBulkAssignResponseOptOuts | None

    def __init__(
        self,
        *,
        opt_ins: OptOutBulkAssignResponseOptIns | None = None,
        opt_outs: OptOutBulkAssignResponseOptOuts | None = None,
    ) -> None:
        self.__extras__ = None
        self.opt_ins = opt_ins
        self.opt_outs = opt_outs

    @staticmethod
    def __decode__(d: dict[str, Any]) -> OptOutBulkAssignResponse:
        self = new(OptOutBulkAssignResponse)
        get: Getter = d.get
        v = get("optIns")
        self.opt_ins = OptOutBulkAssignResponseOptIns.__decode__(v) if typeof(v) is dict else v
        v = get("optOuts")
        self.opt_outs = OptOutBulkAssignResponseOptOuts.__decode__(v) if typeof(v) is dict else v
        self.__extras__ = (
            None
            if OptOutBulkAssignResponseKeys.issuperset(d)
            else {k: d[k] for k in d if k not in OptOutBulkAssignResponseKeys}
        )
        return self

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
    failed: list[OptOutBulkAssignFailedEntry] | None
    successful: list[str] | None

    def __init__(
        self,
        *,
        failed: list[OptOutBulkAssignFailedEntry] | None = None,
        successful: list[str] | None = None,
    ) -> None:
        self.__extras__ = None
        self.failed = failed
        self.successful = successful

    @staticmethod
    def __decode__(d: dict[str, Any]) -> OptOutBulkAssignResponseOptIns:
        self = new(OptOutBulkAssignResponseOptIns)
        get: Getter = d.get
        v = get("failed")
        self.failed = (
            [OptOutBulkAssignFailedEntry.__decode__(i0) if typeof(i0) is dict else i0 for i0 in v]
            if typeof(v) is list
            else v
        )
        self.successful = get("successful")
        self.__extras__ = (
            None
            if OptOutBulkAssignResponseOptInsKeys.issuperset(d)
            else {k: d[k] for k in d if k not in OptOutBulkAssignResponseOptInsKeys}
        )
        return self

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
    failed: list[OptOutBulkAssignFailedEntry] | None
    successful: list[str] | None

    def __init__(
        self,
        *,
        failed: list[OptOutBulkAssignFailedEntry] | None = None,
        successful: list[str] | None = None,
    ) -> None:
        self.__extras__ = None
        self.failed = failed
        self.successful = successful

    @staticmethod
    def __decode__(d: dict[str, Any]) -> OptOutBulkAssignResponseOptOuts:
        self = new(OptOutBulkAssignResponseOptOuts)
        get: Getter = d.get
        v = get("failed")
        self.failed = (
            [OptOutBulkAssignFailedEntry.__decode__(i0) if typeof(i0) is dict else i0 for i0 in v]
            if typeof(v) is list
            else v
        )
        self.successful = get("successful")
        self.__extras__ = (
            None
            if OptOutBulkAssignResponseOptOutsKeys.issuperset(d)
            else {k: d[k] for k in d if k not in OptOutBulkAssignResponseOptOutsKeys}
        )
        return self

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
    paging: NonEnumeratedPagingModel | None
    records: list[OptOutResponse] | None

    def __init__(
        self,
        *,
        paging: NonEnumeratedPagingModel | None = None,
        records: list[OptOutResponse] | None = None,
    ) -> None:
        self.__extras__ = None
        self.paging = paging
        self.records = records

    @staticmethod
    def __decode__(d: dict[str, Any]) -> OptOutListResponse:
        self = new(OptOutListResponse)
        get: Getter = d.get
        v = get("paging")
        self.paging = NonEnumeratedPagingModel.__decode__(v) if typeof(v) is dict else v
        v = get("records")
        self.records = (
            [OptOutResponse.__decode__(i0) if typeof(i0) is dict else i0 for i0 in v] if typeof(v) is list else v
        )
        self.__extras__ = (
            None if OptOutListResponseKeys.issuperset(d) else {k: d[k] for k in d if k not in OptOutListResponseKeys}
        )
        return self

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
    from_: str | None
    source: OptOutResponseSource | None
    status: OptOutResponseStatus | None
    to: str | None

    def __init__(
        self,
        *,
        from_: str | None = None,
        source: OptOutResponseSource | None = None,
        status: OptOutResponseStatus | None = None,
        to: str | None = None,
    ) -> None:
        self.__extras__ = None
        self.from_ = from_
        self.source = source
        self.status = status
        self.to = to

    @staticmethod
    def __decode__(d: dict[str, Any]) -> OptOutResponse:
        self = new(OptOutResponse)
        get: Getter = d.get
        self.from_ = get("from")
        v = get("source")
        self.source = OptOutResponseSourceTable[v] if typeof(v) is str else v
        v = get("status")
        self.status = OptOutResponseStatusTable[v] if typeof(v) is str else v
        self.to = get("to")
        self.__extras__ = (
            None if OptOutResponseKeys.issuperset(d) else {k: d[k] for k in d if k not in OptOutResponseKeys}
        )
        return self

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
    paging: NonEnumeratedPagingModel
    records: list[SmsOptRecord]

    def __init__(
        self,
        *,
        paging: NonEnumeratedPagingModel,
        records: list[SmsOptRecord],
    ) -> None:
        self.__extras__ = None
        self.paging = paging
        self.records = records

    @staticmethod
    def __decode__(d: dict[str, Any]) -> OptRecordList:
        self = new(OptRecordList)
        get: Getter = d.get
        v = get("paging")
        self.paging = NonEnumeratedPagingModel.__decode__(v) if typeof(v) is dict else v
        v = get("records")
        self.records = [decode_SmsOptRecord(i0) for i0 in v] if typeof(v) is list else v
        self.__extras__ = (
            None if OptRecordListKeys.issuperset(d) else {k: d[k] for k in d if k not in OptRecordListKeys}
        )
        return self

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
    failed_records: list[SmsOptFailureRecord] | None

    def __init__(
        self,
        *,
        failed_records: list[SmsOptFailureRecord] | None = None,
    ) -> None:
        self.__extras__ = None
        self.failed_records = failed_records

    @staticmethod
    def __decode__(d: dict[str, Any]) -> OptRecordsModificationSummary:
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

    def to_dict(self) -> dict[str, Any]:
        d: dict[str, Any] = {}
        v: Any
        v = self.failed_records
        if v is not None:
            d["failedRecords"] = [encode(i0) for i0 in v] if typeof(v) is list else encode(v)
        if self.__extras__:
            d.update(self.__extras__)
        return d


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
        campaign_type: list[SmsCampaignTypeEnum] | None = None,
        coverage: list[SmsConsentCoverageEnum] | None = None,
        from_: list[str] | None = None,
        opt_status: SmsOptStatusEnum | None = None,
        page_token: str | None = None,
        per_page: int | None = None,
        to: list[str] | None = None,
    ) -> None:
        self.__extras__ = None
        self.campaign_type = campaign_type
        self.coverage = coverage
        self.from_ = from_
        self.opt_status = opt_status
        self.page_token = page_token
        self.per_page = per_page
        self.to = to

    @staticmethod
    def __decode__(d: dict[str, Any]) -> SearchSmsConsentRecordsRequest:
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
        source: SmsOptSourceEnum,
        opt_status: SmsOptStatusEnum,
        to: str,
        from_: str,
        coverage: str,
    ) -> None:
        self.__extras__ = None
        self.error = error
        self.source = source
        self.opt_status = opt_status
        self.to = to
        self.from_ = from_
        self.coverage = coverage

    @staticmethod
    def __decode__(d: dict[str, Any]) -> SmsOptFailureRecordPhoneNumberSenderConsentRecord:
        self = new(SmsOptFailureRecordPhoneNumberSenderConsentRecord)
        get: Getter = d.get
        v = get("error")
        self.error = ApiError.__decode__(v) if typeof(v) is dict else v
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
        source: SmsOptSourceEnum,
        opt_status: SmsOptStatusEnum,
        to: str,
        from_: str,
        coverage: str,
    ) -> None:
        self.__extras__ = None
        self.created_at = created_at
        self.source = source
        self.opt_status = opt_status
        self.to = to
        self.from_ = from_
        self.coverage = coverage

    @staticmethod
    def __decode__(d: dict[str, Any]) -> SmsOptHistoryRecordPhoneNumberSenderConsentRecord:
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
        source: SmsOptSourceEnum,
        opt_status: SmsOptStatusEnum,
        to: str,
        from_: str,
        coverage: str,
    ) -> None:
        self.__extras__ = None
        self.last_modified_time = last_modified_time
        self.source = source
        self.opt_status = opt_status
        self.to = to
        self.from_ = from_
        self.coverage = coverage

    @staticmethod
    def __decode__(d: dict[str, Any]) -> SmsOptRecordPhoneNumberSenderConsentRecord:
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
    records: list[UpdateSmsOptRecord]

    def __init__(
        self,
        *,
        records: list[UpdateSmsOptRecord],
    ) -> None:
        self.__extras__ = None
        self.records = records

    @staticmethod
    def __decode__(d: dict[str, Any]) -> UpdateOptRecordList:
        self = new(UpdateOptRecordList)
        get: Getter = d.get
        v = get("records")
        self.records = [decode_UpdateSmsOptRecord(i0) for i0 in v] if typeof(v) is list else v
        self.__extras__ = (
            None if UpdateOptRecordListKeys.issuperset(d) else {k: d[k] for k in d if k not in UpdateOptRecordListKeys}
        )
        return self

    def to_dict(self) -> dict[str, Any]:
        d: dict[str, Any] = {}
        v: Any
        v = self.records
        if v is not None:
            d["records"] = [encode(i0) for i0 in v] if typeof(v) is list else encode(v)
        if self.__extras__:
            d.update(self.__extras__)
        return d


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
    source: SmsOptSourceEnum
    opt_status: SmsOptStatusEnum
    to: str
    from_: str
    coverage: str

    def __init__(
        self,
        *,
        source: SmsOptSourceEnum,
        opt_status: SmsOptStatusEnum,
        to: str,
        from_: str,
        coverage: str,
    ) -> None:
        self.__extras__ = None
        self.source = source
        self.opt_status = opt_status
        self.to = to
        self.from_ = from_
        self.coverage = coverage

    @staticmethod
    def __decode__(d: dict[str, Any]) -> UpdateSmsOptRecordPhoneNumberSenderConsentRecord:
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
    "Account": SmsOptFailureRecordPhoneNumberSenderConsentRecord.__decode__,
    "PhoneNumber": SmsOptFailureRecordPhoneNumberSenderConsentRecord.__decode__,
}
SmsOptHistoryRecordVariants: dict[str, Decoder] = {
    "Account": SmsOptHistoryRecordPhoneNumberSenderConsentRecord.__decode__,
    "PhoneNumber": SmsOptHistoryRecordPhoneNumberSenderConsentRecord.__decode__,
}
SmsOptRecordVariants: dict[str, Decoder] = {
    "Account": SmsOptRecordPhoneNumberSenderConsentRecord.__decode__,
    "PhoneNumber": SmsOptRecordPhoneNumberSenderConsentRecord.__decode__,
}
UpdateSmsOptRecordVariants: dict[str, Decoder] = {
    "Account": UpdateSmsOptRecordPhoneNumberSenderConsentRecord.__decode__,
    "PhoneNumber": UpdateSmsOptRecordPhoneNumberSenderConsentRecord.__decode__,
}
