"""Models: high volume sms."""

from __future__ import annotations

import datetime
from typing import TYPE_CHECKING, Any

from .._model import EnumTable, Getter, Model, encode, fill, from_datetime, new, to_datetime, typeof
from ..types import OpenEnum
from ._shared_asg_error_response import NonEnumeratedPagingModel, decode_NonEnumeratedPagingModel
from ._shared_message_direction_enum import MessageDirectionEnum, MessageDirectionEnumTable

if TYPE_CHECKING:
    from collections.abc import Sequence
    from typing import Literal

    from ..bodies._high_volume_sms import MessageCreateRequestDict


class ListA2PBatchesStatusItem(OpenEnum):
    """Values of `ListA2PBatchesStatusItem`."""

    QUEUED = "Queued"
    PROCESSING = "Processing"
    SENT = "Sent"
    COMPLETED = "Completed"


ListA2PBatchesStatusItemTable = EnumTable(ListA2PBatchesStatusItem)


class ListA2PSMSView(OpenEnum):
    """Values of `ListA2PSMSView`."""

    SIMPLE = "Simple"
    DETAILED = "Detailed"


ListA2PSMSViewTable = EnumTable(ListA2PSMSView)


class MessageBatchResponseStatus(OpenEnum):
    """Values of `MessageBatchResponseStatus`."""

    PROCESSING = "Processing"
    COMPLETED = "Completed"
    SENT = "Sent"


MessageBatchResponseStatusTable = EnumTable(MessageBatchResponseStatus)


class SmsStatusEnum(OpenEnum):
    """Values of `SmsStatusEnum`."""

    QUEUED = "Queued"
    DELIVERED = "Delivered"
    SENT = "Sent"
    SENDING_FAILED = "SendingFailed"
    DELIVERY_FAILED = "DeliveryFailed"


SmsStatusEnumTable = EnumTable(SmsStatusEnum)


class BatchListResponse(Model):
    """The object `BatchListResponse`."""

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
    records: list[MessageBatchResponse] | None

    def __init__(
        self,
        *,
        paging: NonEnumeratedPagingModel | None = None,
        records: list[MessageBatchResponse] | None = None,
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
                [i0.to_dict() if typeof(i0) is MessageBatchResponse else encode(i0) for i0 in v]
                if typeof(v) is list
                else encode(v)
            )
        if self.__extras__:
            d.update(self.__extras__)
        return d


def decode_BatchListResponse(d: dict[str, Any]) -> BatchListResponse:
    """Decode a `BatchListResponse`; what does not fit is passed on."""
    self = new(BatchListResponse)
    get: Getter = d.get
    v = get("paging")
    self.paging = decode_NonEnumeratedPagingModel(v) if typeof(v) is dict else v
    v = get("records")
    self.records = (
        [decode_MessageBatchResponse(i0) if typeof(i0) is dict else i0 for i0 in v] if typeof(v) is list else v
    )
    self.__extras__ = (
        None if BatchListResponseKeys.issuperset(d) else {k: d[k] for k in d if k not in BatchListResponseKeys}
    )
    return self


BatchListResponse.__decode__ = decode_BatchListResponse
BatchListResponseKeys = frozenset(
    (
        "paging",
        "records",
    )
)


class MessageBatchCreateRequest(Model):
    """The object `MessageBatchCreateRequest`."""

    __slots__ = (
        "from_",
        "messages",
        "text",
    )
    __fields__ = __slots__
    __converted__ = {
        "messages": "messages",
    }
    from_: str
    messages: list[MessageCreateRequest]
    text: str | None

    def __init__(
        self,
        *,
        from_: str,
        messages: Sequence[MessageCreateRequest | MessageCreateRequestDict],
        text: str | None = None,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        fill(self, locals())

    def to_dict(self) -> dict[str, Any]:
        d: dict[str, Any] = {}
        v: Any
        v = self.from_
        if v is not None:
            d["from"] = v
        v = self.messages
        if v is not None:
            d["messages"] = (
                [i0.to_dict() if typeof(i0) is MessageCreateRequest else encode(i0) for i0 in v]
                if typeof(v) is list
                else encode(v)
            )
        v = self.text
        if v is not None:
            d["text"] = v
        if self.__extras__:
            d.update(self.__extras__)
        return d


def decode_MessageBatchCreateRequest(d: dict[str, Any]) -> MessageBatchCreateRequest:
    """Decode a `MessageBatchCreateRequest`; what does not fit is passed on."""
    self = new(MessageBatchCreateRequest)
    get: Getter = d.get
    self.from_ = get("from")
    v = get("messages")
    self.messages = (
        [decode_MessageCreateRequest(i0) if typeof(i0) is dict else i0 for i0 in v] if typeof(v) is list else v
    )
    self.text = get("text")
    self.__extras__ = (
        None
        if MessageBatchCreateRequestKeys.issuperset(d)
        else {k: d[k] for k in d if k not in MessageBatchCreateRequestKeys}
    )
    return self


MessageBatchCreateRequest.__decode__ = decode_MessageBatchCreateRequest
MessageBatchCreateRequestKeys = frozenset(
    (
        "from",
        "messages",
        "text",
    )
)


class MessageBatchResponse(Model):
    """The object `MessageBatchResponse`."""

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
    status: MessageBatchResponseStatus | None

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
        status: MessageBatchResponseStatus | Literal["Processing", "Completed", "Sent"] | None = None,
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
            d["status"] = v.wire if typeof(v) is MessageBatchResponseStatus else v
        if self.__extras__:
            d.update(self.__extras__)
        return d


def decode_MessageBatchResponse(d: dict[str, Any]) -> MessageBatchResponse:
    """Decode a `MessageBatchResponse`; what does not fit is passed on."""
    self = new(MessageBatchResponse)
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
    self.status = MessageBatchResponseStatusTable[v] if typeof(v) is str else v
    self.__extras__ = (
        None if MessageBatchResponseKeys.issuperset(d) else {k: d[k] for k in d if k not in MessageBatchResponseKeys}
    )
    return self


MessageBatchResponse.__decode__ = decode_MessageBatchResponse
MessageBatchResponseKeys = frozenset(
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
    )
)


class MessageCreateRequest(Model):
    """The object `MessageCreateRequest`."""

    __slots__ = (
        "text",
        "to",
    )
    __fields__ = __slots__
    text: str | None
    to: list[str]

    def __init__(
        self,
        *,
        text: str | None = None,
        to: list[str],
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        fill(self, locals())

    def to_dict(self) -> dict[str, Any]:
        d: dict[str, Any] = {}
        v: Any
        v = self.text
        if v is not None:
            d["text"] = v
        v = self.to
        if v is not None:
            d["to"] = v
        if self.__extras__:
            d.update(self.__extras__)
        return d


def decode_MessageCreateRequest(d: dict[str, Any]) -> MessageCreateRequest:
    """Decode a `MessageCreateRequest`; what does not fit is passed on."""
    self = new(MessageCreateRequest)
    get: Getter = d.get
    self.text = get("text")
    self.to = get("to")
    self.__extras__ = (
        None if MessageCreateRequestKeys.issuperset(d) else {k: d[k] for k in d if k not in MessageCreateRequestKeys}
    )
    return self


MessageCreateRequest.__decode__ = decode_MessageCreateRequest
MessageCreateRequestKeys = frozenset(
    (
        "text",
        "to",
    )
)


class MessageDetailsResponse(Model):
    """The object `MessageDetailsResponse`."""

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
        "segment_count",
        "text",
        "to",
    )
    __fields__ = __slots__
    __converted__ = {
        "direction": "direction",
        "message_status": "messageStatus",
    }
    batch_id: str | None
    cost: float | None
    creation_time: datetime.datetime | None
    direction: MessageDirectionEnum | None
    error_code: str | None
    from_: str | None
    id: str | None
    last_modified_time: datetime.datetime | None
    message_status: SmsStatusEnum | None
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
        message_status: SmsStatusEnum
        | Literal["Queued", "Delivered", "Sent", "SendingFailed", "DeliveryFailed"]
        | None = None,
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
            d["messageStatus"] = v.wire if typeof(v) is SmsStatusEnum else v
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


def decode_MessageDetailsResponse(d: dict[str, Any]) -> MessageDetailsResponse:
    """Decode a `MessageDetailsResponse`; what does not fit is passed on."""
    self = new(MessageDetailsResponse)
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
    v = get("messageStatus")
    self.message_status = SmsStatusEnumTable[v] if typeof(v) is str else v
    self.segment_count = get("segmentCount")
    self.text = get("text")
    self.to = get("to")
    self.__extras__ = (
        None
        if MessageDetailsResponseKeys.issuperset(d)
        else {k: d[k] for k in d if k not in MessageDetailsResponseKeys}
    )
    return self


MessageDetailsResponse.__decode__ = decode_MessageDetailsResponse
MessageDetailsResponseKeys = frozenset(
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
        "segmentCount",
        "text",
        "to",
    )
)


class MessageListMessageResponse(Model):
    """The object `MessageListMessageResponse`."""

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
        "segment_count",
        "text",
        "to",
    )
    __fields__ = __slots__
    __converted__ = {
        "direction": "direction",
        "message_status": "messageStatus",
    }
    batch_id: str | None
    cost: float | None
    creation_time: datetime.datetime | None
    direction: MessageDirectionEnum | None
    error_code: str | None
    from_: str | None
    id: int | None
    last_modified_time: datetime.datetime | None
    message_status: SmsStatusEnum | None
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
        id: int | None = None,
        last_modified_time: datetime.datetime | None = None,
        message_status: SmsStatusEnum
        | Literal["Queued", "Delivered", "Sent", "SendingFailed", "DeliveryFailed"]
        | None = None,
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
            d["messageStatus"] = v.wire if typeof(v) is SmsStatusEnum else v
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


def decode_MessageListMessageResponse(d: dict[str, Any]) -> MessageListMessageResponse:
    """Decode a `MessageListMessageResponse`; what does not fit is passed on."""
    self = new(MessageListMessageResponse)
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
    v = get("messageStatus")
    self.message_status = SmsStatusEnumTable[v] if typeof(v) is str else v
    self.segment_count = get("segmentCount")
    self.text = get("text")
    self.to = get("to")
    self.__extras__ = (
        None
        if MessageListMessageResponseKeys.issuperset(d)
        else {k: d[k] for k in d if k not in MessageListMessageResponseKeys}
    )
    return self


MessageListMessageResponse.__decode__ = decode_MessageListMessageResponse
MessageListMessageResponseKeys = frozenset(
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
        "segmentCount",
        "text",
        "to",
    )
)


class MessageListResponse(Model):
    """The object `MessageListResponse`."""

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
    records: list[MessageListMessageResponse] | None

    def __init__(
        self,
        *,
        paging: NonEnumeratedPagingModel | None = None,
        records: list[MessageListMessageResponse] | None = None,
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
                [i0.to_dict() if typeof(i0) is MessageListMessageResponse else encode(i0) for i0 in v]
                if typeof(v) is list
                else encode(v)
            )
        if self.__extras__:
            d.update(self.__extras__)
        return d


def decode_MessageListResponse(d: dict[str, Any]) -> MessageListResponse:
    """Decode a `MessageListResponse`; what does not fit is passed on."""
    self = new(MessageListResponse)
    get: Getter = d.get
    v = get("paging")
    self.paging = decode_NonEnumeratedPagingModel(v) if typeof(v) is dict else v
    v = get("records")
    self.records = (
        [decode_MessageListMessageResponse(i0) if typeof(i0) is dict else i0 for i0 in v] if typeof(v) is list else v
    )
    self.__extras__ = (
        None if MessageListResponseKeys.issuperset(d) else {k: d[k] for k in d if k not in MessageListResponseKeys}
    )
    return self


MessageListResponse.__decode__ = decode_MessageListResponse
MessageListResponseKeys = frozenset(
    (
        "paging",
        "records",
    )
)


class MessageStatusCounts(Model):
    """The object `MessageStatusCounts`."""

    __slots__ = (
        "cost",
        "count",
        "error_code_counts",
    )
    __fields__ = __slots__
    cost: float | None
    count: int | None
    error_code_counts: dict[str, int] | None

    def __init__(
        self,
        *,
        cost: float | None = None,
        count: int | None = None,
        error_code_counts: dict[str, int] | None = None,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        fill(self, locals())

    def to_dict(self) -> dict[str, Any]:
        d: dict[str, Any] = {}
        v: Any
        v = self.cost
        if v is not None:
            d["cost"] = v
        v = self.count
        if v is not None:
            d["count"] = v
        v = self.error_code_counts
        if v is not None:
            d["errorCodeCounts"] = v
        if self.__extras__:
            d.update(self.__extras__)
        return d


def decode_MessageStatusCounts(d: dict[str, Any]) -> MessageStatusCounts:
    """Decode a `MessageStatusCounts`; what does not fit is passed on."""
    self = new(MessageStatusCounts)
    get: Getter = d.get
    self.cost = get("cost")
    self.count = get("count")
    self.error_code_counts = get("errorCodeCounts")
    self.__extras__ = (
        None if MessageStatusCountsKeys.issuperset(d) else {k: d[k] for k in d if k not in MessageStatusCountsKeys}
    )
    return self


MessageStatusCounts.__decode__ = decode_MessageStatusCounts
MessageStatusCountsKeys = frozenset(
    (
        "cost",
        "count",
        "errorCodeCounts",
    )
)


class MessageStatusesResponse(Model):
    """The object `MessageStatusesResponse`."""

    __slots__ = (
        "delivered",
        "delivery_failed",
        "queued",
        "sending_failed",
        "sent",
    )
    __fields__ = __slots__
    __converted__ = {
        "delivered": "delivered",
        "delivery_failed": "deliveryFailed",
        "queued": "queued",
        "sending_failed": "sendingFailed",
        "sent": "sent",
    }
    delivered: MessageStatusCounts | None
    delivery_failed: MessageStatusCounts | None
    queued: MessageStatusCounts | None
    sending_failed: MessageStatusCounts | None
    sent: MessageStatusCounts | None

    def __init__(
        self,
        *,
        delivered: MessageStatusCounts | None = None,
        delivery_failed: MessageStatusCounts | None = None,
        queued: MessageStatusCounts | None = None,
        sending_failed: MessageStatusCounts | None = None,
        sent: MessageStatusCounts | None = None,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        fill(self, locals())

    def to_dict(self) -> dict[str, Any]:
        d: dict[str, Any] = {}
        v: Any
        v = self.delivered
        if v is not None:
            d["delivered"] = v.to_dict() if typeof(v) is MessageStatusCounts else encode(v)
        v = self.delivery_failed
        if v is not None:
            d["deliveryFailed"] = v.to_dict() if typeof(v) is MessageStatusCounts else encode(v)
        v = self.queued
        if v is not None:
            d["queued"] = v.to_dict() if typeof(v) is MessageStatusCounts else encode(v)
        v = self.sending_failed
        if v is not None:
            d["sendingFailed"] = v.to_dict() if typeof(v) is MessageStatusCounts else encode(v)
        v = self.sent
        if v is not None:
            d["sent"] = v.to_dict() if typeof(v) is MessageStatusCounts else encode(v)
        if self.__extras__:
            d.update(self.__extras__)
        return d


def decode_MessageStatusesResponse(d: dict[str, Any]) -> MessageStatusesResponse:
    """Decode a `MessageStatusesResponse`; what does not fit is passed on."""
    self = new(MessageStatusesResponse)
    get: Getter = d.get
    v = get("delivered")
    self.delivered = decode_MessageStatusCounts(v) if typeof(v) is dict else v
    v = get("deliveryFailed")
    self.delivery_failed = decode_MessageStatusCounts(v) if typeof(v) is dict else v
    v = get("queued")
    self.queued = decode_MessageStatusCounts(v) if typeof(v) is dict else v
    v = get("sendingFailed")
    self.sending_failed = decode_MessageStatusCounts(v) if typeof(v) is dict else v
    v = get("sent")
    self.sent = decode_MessageStatusCounts(v) if typeof(v) is dict else v
    self.__extras__ = (
        None
        if MessageStatusesResponseKeys.issuperset(d)
        else {k: d[k] for k in d if k not in MessageStatusesResponseKeys}
    )
    return self


MessageStatusesResponse.__decode__ = decode_MessageStatusesResponse
MessageStatusesResponseKeys = frozenset(
    (
        "delivered",
        "deliveryFailed",
        "queued",
        "sendingFailed",
        "sent",
    )
)


class RejectedRecipientResponseResource(Model):
    """The object `RejectedRecipientResponseResource`."""

    __slots__ = (
        "description",
        "error_code",
        "index",
        "to",
    )
    __fields__ = __slots__
    description: str | None
    error_code: str | None
    index: int | None
    to: list[str] | None

    def __init__(
        self,
        *,
        description: str | None = None,
        error_code: str | None = None,
        index: int | None = None,
        to: list[str] | None = None,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        fill(self, locals())

    def to_dict(self) -> dict[str, Any]:
        d: dict[str, Any] = {}
        v: Any
        v = self.description
        if v is not None:
            d["description"] = v
        v = self.error_code
        if v is not None:
            d["errorCode"] = v
        v = self.index
        if v is not None:
            d["index"] = v
        v = self.to
        if v is not None:
            d["to"] = v
        if self.__extras__:
            d.update(self.__extras__)
        return d


def decode_RejectedRecipientResponseResource(d: dict[str, Any]) -> RejectedRecipientResponseResource:
    """Decode a `RejectedRecipientResponseResource`; what does not fit is passed on."""
    self = new(RejectedRecipientResponseResource)
    get: Getter = d.get
    self.description = get("description")
    self.error_code = get("errorCode")
    self.index = get("index")
    self.to = get("to")
    self.__extras__ = (
        None
        if RejectedRecipientResponseResourceKeys.issuperset(d)
        else {k: d[k] for k in d if k not in RejectedRecipientResponseResourceKeys}
    )
    return self


RejectedRecipientResponseResource.__decode__ = decode_RejectedRecipientResponseResource
RejectedRecipientResponseResourceKeys = frozenset(
    (
        "description",
        "errorCode",
        "index",
        "to",
    )
)
