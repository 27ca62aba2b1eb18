"""Models: interaction rules."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, TypeAlias

from .._model import Decoder, EnumTable, Getter, Model, encode, fill, new, typeof
from ..types import OpenEnum, UnknownVariant
from ._shared_comm_all_desktop_ring_always_ring_target_resource import (
    CommCallTypesResource,
    CommDispatchingRequest,
    CommDispatchingTypeResource,
    CommDispatchingTypeResourceTable,
    decode_CommCallTypesResource,
    decode_CommDispatchingRequest,
    decode_CommInteractionDispatchingResourceActionsItem,
)
from ._shared_comm_daily_trigger_resource import (
    CommStateResource,
    decode_CommInteractionRuleScheduleResourceTriggersItem,
    decode_CommStateResource,
)
from ._shared_comm_reference_state_id_resource import CommReferenceStateResource, decode_CommReferenceStateResource
from ._shared_enumerated_paging_model import EnumeratedPagingModel, decode_EnumeratedPagingModel

if TYPE_CHECKING:
    from collections.abc import Sequence
    from typing import Literal

    from ..bodies._interaction_rules import (
        CommFromResourceDict,
        CommInteractionRuleConditionRequestDict,
        CommInteractionRuleScheduleResourceDict,
    )
    from ..bodies._shared_comm_all_desktop_ring_always_ring_target_resource import (
        CommCallTypesResourceDict,
        CommDispatchingRequestDict,
    )
    from ..bodies._shared_comm_daily_trigger_resource import CommInteractionRuleScheduleResourceTriggersItemDict
    from ..bodies._shared_comm_reference_state_id_resource import CommReferenceStateResourceDict
    from ._shared_comm_all_desktop_ring_always_ring_target_resource import CommInteractionDispatchingResourceActionsItem
    from ._shared_comm_daily_trigger_resource import CommInteractionRuleScheduleResourceTriggersItem


class CommInteractionRuleInteractionConditionRequestType(OpenEnum):
    """Values of `CommInteractionRuleInteractionConditionRequestType`."""

    INTERACTION = "Interaction"


CommInteractionRuleInteractionConditionRequestTypeTable = EnumTable(CommInteractionRuleInteractionConditionRequestType)


class CommInteractionRuleInteractionConditionResourceType(OpenEnum):
    """Values of `CommInteractionRuleInteractionConditionResourceType`."""

    INTERACTION = "Interaction"


CommInteractionRuleInteractionConditionResourceTypeTable = EnumTable(
    CommInteractionRuleInteractionConditionResourceType
)


class CommInteractionRuleScheduleConditionRequestType(OpenEnum):
    """Values of `CommInteractionRuleScheduleConditionRequestType`."""

    SCHEDULE = "Schedule"


CommInteractionRuleScheduleConditionRequestTypeTable = EnumTable(CommInteractionRuleScheduleConditionRequestType)


class CommInteractionRuleScheduleConditionResourceType(OpenEnum):
    """Values of `CommInteractionRuleScheduleConditionResourceType`."""

    SCHEDULE = "Schedule"


CommInteractionRuleScheduleConditionResourceTypeTable = EnumTable(CommInteractionRuleScheduleConditionResourceType)


class CommInteractionRuleStateConditionRequestType(OpenEnum):
    """Values of `CommInteractionRuleStateConditionRequestType`."""

    STATE = "State"


CommInteractionRuleStateConditionRequestTypeTable = EnumTable(CommInteractionRuleStateConditionRequestType)


class CommInteractionRuleStateConditionResourceType(OpenEnum):
    """Values of `CommInteractionRuleStateConditionResourceType`."""

    STATE = "State"


CommInteractionRuleStateConditionResourceTypeTable = EnumTable(CommInteractionRuleStateConditionResourceType)


class CommFromResource(Model):
    """The object `CommFromResource`."""

    __slots__ = (
        "name",
        "phone_number",
    )
    __fields__ = __slots__
    name: str
    phone_number: str

    def __init__(
        self,
        *,
        name: str,
        phone_number: str,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        fill(self, locals())

    def to_dict(self) -> dict[str, Any]:
        d: dict[str, Any] = {}
        v: Any
        v = self.name
        if v is not None:
            d["name"] = v
        v = self.phone_number
        if v is not None:
            d["phoneNumber"] = v
        if self.__extras__:
            d.update(self.__extras__)
        return d


def decode_CommFromResource(d: dict[str, Any]) -> CommFromResource:
    """Decode a `CommFromResource`; what does not fit is passed on."""
    self = new(CommFromResource)
    get: Getter = d.get
    self.name = get("name")
    self.phone_number = get("phoneNumber")
    self.__extras__ = (
        None if CommFromResourceKeys.issuperset(d) else {k: d[k] for k in d if k not in CommFromResourceKeys}
    )
    return self


CommFromResource.__decode__ = decode_CommFromResource
CommFromResourceKeys = frozenset(
    (
        "name",
        "phoneNumber",
    )
)


class CommInteractionDispatchingResource(Model):
    """The object `CommInteractionDispatchingResource`."""

    __slots__ = (
        "actions",
        "call_types",
        "type",
    )
    __fields__ = __slots__
    __converted__ = {
        "actions": "actions",
        "call_types": "callTypes",
        "type": "type",
    }
    actions: list[CommInteractionDispatchingResourceActionsItem]
    call_types: CommCallTypesResource | None
    type: CommDispatchingTypeResource

    def __init__(
        self,
        *,
        actions: list[CommInteractionDispatchingResourceActionsItem],
        call_types: CommCallTypesResource | CommCallTypesResourceDict | None = None,
        type: CommDispatchingTypeResource | Literal["RingAtOnce", "RingInOrder", "Custom", "Terminate"],
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        fill(self, locals())

    def to_dict(self) -> dict[str, Any]:
        d: dict[str, Any] = {}
        v: Any
        v = self.actions
        if v is not None:
            d["actions"] = [encode(i0) for i0 in v] if typeof(v) is list else encode(v)
        v = self.call_types
        if v is not None:
            d["callTypes"] = v.to_dict() if typeof(v) is CommCallTypesResource else encode(v)
        v = self.type
        if v is not None:
            d["type"] = v.wire if typeof(v) is CommDispatchingTypeResource else v
        if self.__extras__:
            d.update(self.__extras__)
        return d


def decode_CommInteractionDispatchingResource(d: dict[str, Any]) -> CommInteractionDispatchingResource:
    """Decode a `CommInteractionDispatchingResource`; what does not fit is passed on."""
    self = new(CommInteractionDispatchingResource)
    get: Getter = d.get
    v = get("actions")
    self.actions = [decode_CommInteractionDispatchingResourceActionsItem(i0) for i0 in v] if typeof(v) is list else v
    v = get("callTypes")
    self.call_types = decode_CommCallTypesResource(v) if typeof(v) is dict else v
    v = get("type")
    self.type = CommDispatchingTypeResourceTable[v] if typeof(v) is str else v
    self.__extras__ = (
        None
        if CommInteractionDispatchingResourceKeys.issuperset(d)
        else {k: d[k] for k in d if k not in CommInteractionDispatchingResourceKeys}
    )
    return self


CommInteractionDispatchingResource.__decode__ = decode_CommInteractionDispatchingResource
CommInteractionDispatchingResourceKeys = frozenset(
    (
        "actions",
        "callTypes",
        "type",
    )
)


class CommInteractionRuleCreateRequest(Model):
    """The object `CommInteractionRuleCreateRequest`."""

    __slots__ = (
        "conditions",
        "dispatching",
        "display_name",
        "enabled",
    )
    __fields__ = __slots__
    __converted__ = {
        "conditions": "conditions",
        "dispatching": "dispatching",
    }
    conditions: list[CommInteractionRuleConditionRequest]
    dispatching: CommDispatchingRequest
    display_name: str
    enabled: bool

    def __init__(
        self,
        *,
        conditions: Sequence[CommInteractionRuleConditionRequest | CommInteractionRuleConditionRequestDict],
        dispatching: CommDispatchingRequest | CommDispatchingRequestDict,
        display_name: str,
        enabled: bool,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        fill(self, locals())

    def to_dict(self) -> dict[str, Any]:
        d: dict[str, Any] = {}
        v: Any
        v = self.conditions
        if v is not None:
            d["conditions"] = [encode(i0) for i0 in v] if typeof(v) is list else encode(v)
        v = self.dispatching
        if v is not None:
            d["dispatching"] = v.to_dict() if typeof(v) is CommDispatchingRequest else encode(v)
        v = self.display_name
        if v is not None:
            d["displayName"] = v
        v = self.enabled
        if v is not None:
            d["enabled"] = v
        if self.__extras__:
            d.update(self.__extras__)
        return d


def decode_CommInteractionRuleCreateRequest(d: dict[str, Any]) -> CommInteractionRuleCreateRequest:
    """Decode a `CommInteractionRuleCreateRequest`; what does not fit is passed on."""
    self = new(CommInteractionRuleCreateRequest)
    get: Getter = d.get
    v = get("conditions")
    self.conditions = [decode_CommInteractionRuleConditionRequest(i0) for i0 in v] if typeof(v) is list else v
    v = get("dispatching")
    self.dispatching = decode_CommDispatchingRequest(v) if typeof(v) is dict else v
    self.display_name = get("displayName")
    self.enabled = get("enabled")
    self.__extras__ = (
        None
        if CommInteractionRuleCreateRequestKeys.issuperset(d)
        else {k: d[k] for k in d if k not in CommInteractionRuleCreateRequestKeys}
    )
    return self


CommInteractionRuleCreateRequest.__decode__ = decode_CommInteractionRuleCreateRequest
CommInteractionRuleCreateRequestKeys = frozenset(
    (
        "conditions",
        "dispatching",
        "displayName",
        "enabled",
    )
)


class CommInteractionRuleInteractionConditionRequest(Model):
    """The object `CommInteractionRuleInteractionConditionRequest`."""

    __slots__ = (
        "type",
        "from_",
        "to",
    )
    __fields__ = __slots__
    __converted__ = {
        "type": "type",
        "from_": "from",
    }
    type: CommInteractionRuleInteractionConditionRequestType
    from_: list[CommFromResource]
    to: list[str]

    def __init__(
        self,
        *,
        type: CommInteractionRuleInteractionConditionRequestType
        | Literal["Interaction"] = CommInteractionRuleInteractionConditionRequestType.INTERACTION,
        from_: Sequence[CommFromResource | CommFromResourceDict],
        to: list[str],
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        fill(self, locals())

    def to_dict(self) -> dict[str, Any]:
        d: dict[str, Any] = {}
        v: Any
        v = self.type
        if v is not None:
            d["type"] = v.wire if typeof(v) is CommInteractionRuleInteractionConditionRequestType else v
        v = self.from_
        if v is not None:
            d["from"] = (
                [i0.to_dict() if typeof(i0) is CommFromResource else encode(i0) for i0 in v]
                if typeof(v) is list
                else encode(v)
            )
        v = self.to
        if v is not None:
            d["to"] = v
        if self.__extras__:
            d.update(self.__extras__)
        return d


def decode_CommInteractionRuleInteractionConditionRequest(
    d: dict[str, Any],
) -> CommInteractionRuleInteractionConditionRequest:
    """Decode a `CommInteractionRuleInteractionConditionRequest`; what does not fit is passed on."""
    self = new(CommInteractionRuleInteractionConditionRequest)
    get: Getter = d.get
    v = get("type")
    self.type = CommInteractionRuleInteractionConditionRequestTypeTable[v] if typeof(v) is str else v
    v = get("from")
    self.from_ = [decode_CommFromResource(i0) if typeof(i0) is dict else i0 for i0 in v] if typeof(v) is list else v
    self.to = get("to")
    self.__extras__ = (
        None
        if CommInteractionRuleInteractionConditionRequestKeys.issuperset(d)
        else {k: d[k] for k in d if k not in CommInteractionRuleInteractionConditionRequestKeys}
    )
    return self


CommInteractionRuleInteractionConditionRequest.__decode__ = decode_CommInteractionRuleInteractionConditionRequest
CommInteractionRuleInteractionConditionRequestKeys = frozenset(
    (
        "type",
        "from",
        "to",
    )
)


class CommInteractionRuleInteractionConditionResource(Model):
    """The object `CommInteractionRuleInteractionConditionResource`."""

    __slots__ = (
        "type",
        "from_",
        "to",
    )
    __fields__ = __slots__
    __converted__ = {
        "type": "type",
        "from_": "from",
    }
    type: CommInteractionRuleInteractionConditionResourceType
    from_: list[CommFromResource]
    to: list[str]

    def __init__(
        self,
        *,
        type: CommInteractionRuleInteractionConditionResourceType
        | Literal["Interaction"] = CommInteractionRuleInteractionConditionResourceType.INTERACTION,
        from_: Sequence[CommFromResource | CommFromResourceDict],
        to: list[str],
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        fill(self, locals())

    def to_dict(self) -> dict[str, Any]:
        d: dict[str, Any] = {}
        v: Any
        v = self.type
        if v is not None:
            d["type"] = v.wire if typeof(v) is CommInteractionRuleInteractionConditionResourceType else v
        v = self.from_
        if v is not None:
            d["from"] = (
                [i0.to_dict() if typeof(i0) is CommFromResource else encode(i0) for i0 in v]
                if typeof(v) is list
                else encode(v)
            )
        v = self.to
        if v is not None:
            d["to"] = v
        if self.__extras__:
            d.update(self.__extras__)
        return d


def decode_CommInteractionRuleInteractionConditionResource(
    d: dict[str, Any],
) -> CommInteractionRuleInteractionConditionResource:
    """Decode a `CommInteractionRuleInteractionConditionResource`; what does not fit is passed on."""
    self = new(CommInteractionRuleInteractionConditionResource)
    get: Getter = d.get
    v = get("type")
    self.type = CommInteractionRuleInteractionConditionResourceTypeTable[v] if typeof(v) is str else v
    v = get("from")
    self.from_ = [decode_CommFromResource(i0) if typeof(i0) is dict else i0 for i0 in v] if typeof(v) is list else v
    self.to = get("to")
    self.__extras__ = (
        None
        if CommInteractionRuleInteractionConditionResourceKeys.issuperset(d)
        else {k: d[k] for k in d if k not in CommInteractionRuleInteractionConditionResourceKeys}
    )
    return self


CommInteractionRuleInteractionConditionResource.__decode__ = decode_CommInteractionRuleInteractionConditionResource
CommInteractionRuleInteractionConditionResourceKeys = frozenset(
    (
        "type",
        "from",
        "to",
    )
)


class CommInteractionRuleResource(Model):
    """The object `CommInteractionRuleResource`."""

    __slots__ = (
        "conditions",
        "dispatching",
        "display_name",
        "enabled",
        "id",
    )
    __fields__ = __slots__
    __converted__ = {
        "conditions": "conditions",
        "dispatching": "dispatching",
    }
    conditions: list[CommInteractionRuleConditionResource]
    dispatching: CommInteractionDispatchingResource
    display_name: str
    enabled: bool
    id: str

    def __init__(
        self,
        *,
        conditions: list[CommInteractionRuleConditionResource],
        dispatching: CommInteractionDispatchingResource,
        display_name: str,
        enabled: bool,
        id: str,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        fill(self, locals())

    def to_dict(self) -> dict[str, Any]:
        d: dict[str, Any] = {}
        v: Any
        v = self.conditions
        if v is not None:
            d["conditions"] = [encode(i0) for i0 in v] if typeof(v) is list else encode(v)
        v = self.dispatching
        if v is not None:
            d["dispatching"] = v.to_dict() if typeof(v) is CommInteractionDispatchingResource else encode(v)
        v = self.display_name
        if v is not None:
            d["displayName"] = v
        v = self.enabled
        if v is not None:
            d["enabled"] = v
        v = self.id
        if v is not None:
            d["id"] = v
        if self.__extras__:
            d.update(self.__extras__)
        return d


def decode_CommInteractionRuleResource(d: dict[str, Any]) -> CommInteractionRuleResource:
    """Decode a `CommInteractionRuleResource`; what does not fit is passed on."""
    self = new(CommInteractionRuleResource)
    get: Getter = d.get
    v = get("conditions")
    self.conditions = [decode_CommInteractionRuleConditionResource(i0) for i0 in v] if typeof(v) is list else v
    v = get("dispatching")
    self.dispatching = decode_CommInteractionDispatchingResource(v) if typeof(v) is dict else v
    self.display_name = get("displayName")
    self.enabled = get("enabled")
    self.id = get("id")
    self.__extras__ = (
        None
        if CommInteractionRuleResourceKeys.issuperset(d)
        else {k: d[k] for k in d if k not in CommInteractionRuleResourceKeys}
    )
    return self


CommInteractionRuleResource.__decode__ = decode_CommInteractionRuleResource
CommInteractionRuleResourceKeys = frozenset(
    (
        "conditions",
        "dispatching",
        "displayName",
        "enabled",
        "id",
    )
)


class CommInteractionRuleScheduleConditionRequest(Model):
    """The object `CommInteractionRuleScheduleConditionRequest`."""

    __slots__ = (
        "type",
        "schedule",
    )
    __fields__ = __slots__
    __converted__ = {
        "type": "type",
        "schedule": "schedule",
    }
    type: CommInteractionRuleScheduleConditionRequestType
    schedule: CommInteractionRuleScheduleResource

    def __init__(
        self,
        *,
        type: CommInteractionRuleScheduleConditionRequestType
        | Literal["Schedule"] = CommInteractionRuleScheduleConditionRequestType.SCHEDULE,
        schedule: CommInteractionRuleScheduleResource | CommInteractionRuleScheduleResourceDict,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        fill(self, locals())

    def to_dict(self) -> dict[str, Any]:
        d: dict[str, Any] = {}
        v: Any
        v = self.type
        if v is not None:
            d["type"] = v.wire if typeof(v) is CommInteractionRuleScheduleConditionRequestType else v
        v = self.schedule
        if v is not None:
            d["schedule"] = v.to_dict() if typeof(v) is CommInteractionRuleScheduleResource else encode(v)
        if self.__extras__:
            d.update(self.__extras__)
        return d


def decode_CommInteractionRuleScheduleConditionRequest(
    d: dict[str, Any],
) -> CommInteractionRuleScheduleConditionRequest:
    """Decode a `CommInteractionRuleScheduleConditionRequest`; what does not fit is passed on."""
    self = new(CommInteractionRuleScheduleConditionRequest)
    get: Getter = d.get
    v = get("type")
    self.type = CommInteractionRuleScheduleConditionRequestTypeTable[v] if typeof(v) is str else v
    v = get("schedule")
    self.schedule = decode_CommInteractionRuleScheduleResource(v) if typeof(v) is dict else v
    self.__extras__ = (
        None
        if CommInteractionRuleScheduleConditionRequestKeys.issuperset(d)
        else {k: d[k] for k in d if k not in CommInteractionRuleScheduleConditionRequestKeys}
    )
    return self


CommInteractionRuleScheduleConditionRequest.__decode__ = decode_CommInteractionRuleScheduleConditionRequest
CommInteractionRuleScheduleConditionRequestKeys = frozenset(
    (
        "type",
        "schedule",
    )
)


class CommInteractionRuleScheduleConditionResource(Model):
    """The object `CommInteractionRuleScheduleConditionResource`."""

    __slots__ = (
        "type",
        "schedule",
    )
    __fields__ = __slots__
    __converted__ = {
        "type": "type",
        "schedule": "schedule",
    }
    type: CommInteractionRuleScheduleConditionResourceType
    schedule: CommInteractionRuleScheduleResource

    def __init__(
        self,
        *,
        type: CommInteractionRuleScheduleConditionResourceType
        | Literal["Schedule"] = CommInteractionRuleScheduleConditionResourceType.SCHEDULE,
        schedule: CommInteractionRuleScheduleResource | CommInteractionRuleScheduleResourceDict,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        fill(self, locals())

    def to_dict(self) -> dict[str, Any]:
        d: dict[str, Any] = {}
        v: Any
        v = self.type
        if v is not None:
            d["type"] = v.wire if typeof(v) is CommInteractionRuleScheduleConditionResourceType else v
        v = self.schedule
        if v is not None:
            d["schedule"] = v.to_dict() if typeof(v) is CommInteractionRuleScheduleResource else encode(v)
        if self.__extras__:
            d.update(self.__extras__)
        return d


def decode_CommInteractionRuleScheduleConditionResource(
    d: dict[str, Any],
) -> CommInteractionRuleScheduleConditionResource:
    """Decode a `CommInteractionRuleScheduleConditionResource`; what does not fit is passed on."""
    self = new(CommInteractionRuleScheduleConditionResource)
    get: Getter = d.get
    v = get("type")
    self.type = CommInteractionRuleScheduleConditionResourceTypeTable[v] if typeof(v) is str else v
    v = get("schedule")
    self.schedule = decode_CommInteractionRuleScheduleResource(v) if typeof(v) is dict else v
    self.__extras__ = (
        None
        if CommInteractionRuleScheduleConditionResourceKeys.issuperset(d)
        else {k: d[k] for k in d if k not in CommInteractionRuleScheduleConditionResourceKeys}
    )
    return self


CommInteractionRuleScheduleConditionResource.__decode__ = decode_CommInteractionRuleScheduleConditionResource
CommInteractionRuleScheduleConditionResourceKeys = frozenset(
    (
        "type",
        "schedule",
    )
)


class CommInteractionRuleScheduleResource(Model):
    """The object `CommInteractionRuleScheduleResource`."""

    __slots__ = (
        "end_date_time",
        "start_date_time",
        "triggers",
    )
    __fields__ = __slots__
    __converted__ = {
        "triggers": "triggers",
    }
    end_date_time: str | None
    start_date_time: str | None
    triggers: list[CommInteractionRuleScheduleResourceTriggersItem] | None

    def __init__(
        self,
        *,
        end_date_time: str | None = None,
        start_date_time: str | None = None,
        triggers: Sequence[
            CommInteractionRuleScheduleResourceTriggersItem | CommInteractionRuleScheduleResourceTriggersItemDict
        ]
        | None = None,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        fill(self, locals())

    def to_dict(self) -> dict[str, Any]:
        d: dict[str, Any] = {}
        v: Any
        v = self.end_date_time
        if v is not None:
            d["endDateTime"] = v
        v = self.start_date_time
        if v is not None:
            d["startDateTime"] = v
        v = self.triggers
        if v is not None:
            d["triggers"] = [encode(i0) for i0 in v] if typeof(v) is list else encode(v)
        if self.__extras__:
            d.update(self.__extras__)
        return d


def decode_CommInteractionRuleScheduleResource(d: dict[str, Any]) -> CommInteractionRuleScheduleResource:
    """Decode a `CommInteractionRuleScheduleResource`; what does not fit is passed on."""
    self = new(CommInteractionRuleScheduleResource)
    get: Getter = d.get
    self.end_date_time = get("endDateTime")
    self.start_date_time = get("startDateTime")
    v = get("triggers")
    self.triggers = [decode_CommInteractionRuleScheduleResourceTriggersItem(i0) for i0 in v] if typeof(v) is list else v
    self.__extras__ = (
        None
        if CommInteractionRuleScheduleResourceKeys.issuperset(d)
        else {k: d[k] for k in d if k not in CommInteractionRuleScheduleResourceKeys}
    )
    return self


CommInteractionRuleScheduleResource.__decode__ = decode_CommInteractionRuleScheduleResource
CommInteractionRuleScheduleResourceKeys = frozenset(
    (
        "endDateTime",
        "startDateTime",
        "triggers",
    )
)


class CommInteractionRuleStateConditionRequest(Model):
    """The object `CommInteractionRuleStateConditionRequest`."""

    __slots__ = (
        "type",
        "state",
    )
    __fields__ = __slots__
    __converted__ = {
        "type": "type",
        "state": "state",
    }
    type: CommInteractionRuleStateConditionRequestType
    state: CommReferenceStateResource

    def __init__(
        self,
        *,
        type: CommInteractionRuleStateConditionRequestType
        | Literal["State"] = CommInteractionRuleStateConditionRequestType.STATE,
        state: CommReferenceStateResource | CommReferenceStateResourceDict,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        fill(self, locals())

    def to_dict(self) -> dict[str, Any]:
        d: dict[str, Any] = {}
        v: Any
        v = self.type
        if v is not None:
            d["type"] = v.wire if typeof(v) is CommInteractionRuleStateConditionRequestType else v
        v = self.state
        if v is not None:
            d["state"] = v.to_dict() if typeof(v) is CommReferenceStateResource else encode(v)
        if self.__extras__:
            d.update(self.__extras__)
        return d


def decode_CommInteractionRuleStateConditionRequest(d: dict[str, Any]) -> CommInteractionRuleStateConditionRequest:
    """Decode a `CommInteractionRuleStateConditionRequest`; what does not fit is passed on."""
    self = new(CommInteractionRuleStateConditionRequest)
    get: Getter = d.get
    v = get("type")
    self.type = CommInteractionRuleStateConditionRequestTypeTable[v] if typeof(v) is str else v
    v = get("state")
    self.state = decode_CommReferenceStateResource(v) if typeof(v) is dict else v
    self.__extras__ = (
        None
        if CommInteractionRuleStateConditionRequestKeys.issuperset(d)
        else {k: d[k] for k in d if k not in CommInteractionRuleStateConditionRequestKeys}
    )
    return self


CommInteractionRuleStateConditionRequest.__decode__ = decode_CommInteractionRuleStateConditionRequest
CommInteractionRuleStateConditionRequestKeys = frozenset(
    (
        "type",
        "state",
    )
)


class CommInteractionRuleStateConditionResource(Model):
    """The object `CommInteractionRuleStateConditionResource`."""

    __slots__ = (
        "type",
        "state",
    )
    __fields__ = __slots__
    __converted__ = {
        "type": "type",
        "state": "state",
    }
    type: CommInteractionRuleStateConditionResourceType
    state: CommStateResource | None

    def __init__(
        self,
        *,
        type: CommInteractionRuleStateConditionResourceType
        | Literal["State"] = CommInteractionRuleStateConditionResourceType.STATE,
        state: CommStateResource | None = None,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        fill(self, locals())

    def to_dict(self) -> dict[str, Any]:
        d: dict[str, Any] = {}
        v: Any
        v = self.type
        if v is not None:
            d["type"] = v.wire if typeof(v) is CommInteractionRuleStateConditionResourceType else v
        v = self.state
        if v is not None:
            d["state"] = v.to_dict() if typeof(v) is CommStateResource else encode(v)
        if self.__extras__:
            d.update(self.__extras__)
        return d


def decode_CommInteractionRuleStateConditionResource(d: dict[str, Any]) -> CommInteractionRuleStateConditionResource:
    """Decode a `CommInteractionRuleStateConditionResource`; what does not fit is passed on."""
    self = new(CommInteractionRuleStateConditionResource)
    get: Getter = d.get
    v = get("type")
    self.type = CommInteractionRuleStateConditionResourceTypeTable[v] if typeof(v) is str else v
    v = get("state")
    self.state = decode_CommStateResource(v) if typeof(v) is dict else v
    self.__extras__ = (
        None
        if CommInteractionRuleStateConditionResourceKeys.issuperset(d)
        else {k: d[k] for k in d if k not in CommInteractionRuleStateConditionResourceKeys}
    )
    return self


CommInteractionRuleStateConditionResource.__decode__ = decode_CommInteractionRuleStateConditionResource
CommInteractionRuleStateConditionResourceKeys = frozenset(
    (
        "type",
        "state",
    )
)


class CommInteractionRuleUpdateRequest(Model):
    """The object `CommInteractionRuleUpdateRequest`."""

    __slots__ = (
        "conditions",
        "dispatching",
        "display_name",
        "enabled",
    )
    __fields__ = __slots__
    __converted__ = {
        "conditions": "conditions",
        "dispatching": "dispatching",
    }
    conditions: list[CommInteractionRuleConditionRequest] | None
    dispatching: CommDispatchingRequest | None
    display_name: str | None
    enabled: bool | None

    def __init__(
        self,
        *,
        conditions: Sequence[CommInteractionRuleConditionRequest | CommInteractionRuleConditionRequestDict]
        | None = None,
        dispatching: CommDispatchingRequest | CommDispatchingRequestDict | None = None,
        display_name: str | None = None,
        enabled: bool | None = None,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        fill(self, locals())

    def to_dict(self) -> dict[str, Any]:
        d: dict[str, Any] = {}
        v: Any
        v = self.conditions
        if v is not None:
            d["conditions"] = [encode(i0) for i0 in v] if typeof(v) is list else encode(v)
        v = self.dispatching
        if v is not None:
            d["dispatching"] = v.to_dict() if typeof(v) is CommDispatchingRequest else encode(v)
        v = self.display_name
        if v is not None:
            d["displayName"] = v
        v = self.enabled
        if v is not None:
            d["enabled"] = v
        if self.__extras__:
            d.update(self.__extras__)
        return d


def decode_CommInteractionRuleUpdateRequest(d: dict[str, Any]) -> CommInteractionRuleUpdateRequest:
    """Decode a `CommInteractionRuleUpdateRequest`; what does not fit is passed on."""
    self = new(CommInteractionRuleUpdateRequest)
    get: Getter = d.get
    v = get("conditions")
    self.conditions = [decode_CommInteractionRuleConditionRequest(i0) for i0 in v] if typeof(v) is list else v
    v = get("dispatching")
    self.dispatching = decode_CommDispatchingRequest(v) if typeof(v) is dict else v
    self.display_name = get("displayName")
    self.enabled = get("enabled")
    self.__extras__ = (
        None
        if CommInteractionRuleUpdateRequestKeys.issuperset(d)
        else {k: d[k] for k in d if k not in CommInteractionRuleUpdateRequestKeys}
    )
    return self


CommInteractionRuleUpdateRequest.__decode__ = decode_CommInteractionRuleUpdateRequest
CommInteractionRuleUpdateRequestKeys = frozenset(
    (
        "conditions",
        "dispatching",
        "displayName",
        "enabled",
    )
)


class CommInteractionRulesResource(Model):
    """The object `CommInteractionRulesResource`."""

    __slots__ = (
        "paging",
        "records",
    )
    __fields__ = __slots__
    __converted__ = {
        "paging": "paging",
        "records": "records",
    }
    paging: EnumeratedPagingModel
    records: list[CommInteractionRuleResource]

    def __init__(
        self,
        *,
        paging: EnumeratedPagingModel,
        records: list[CommInteractionRuleResource],
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        fill(self, locals())

    def to_dict(self) -> dict[str, Any]:
        d: dict[str, Any] = {}
        v: Any
        v = self.paging
        if v is not None:
            d["paging"] = v.to_dict() if typeof(v) is EnumeratedPagingModel else encode(v)
        v = self.records
        if v is not None:
            d["records"] = (
                [i0.to_dict() if typeof(i0) is CommInteractionRuleResource else encode(i0) for i0 in v]
                if typeof(v) is list
                else encode(v)
            )
        if self.__extras__:
            d.update(self.__extras__)
        return d


def decode_CommInteractionRulesResource(d: dict[str, Any]) -> CommInteractionRulesResource:
    """Decode a `CommInteractionRulesResource`; what does not fit is passed on."""
    self = new(CommInteractionRulesResource)
    get: Getter = d.get
    v = get("paging")
    self.paging = decode_EnumeratedPagingModel(v) if typeof(v) is dict else v
    v = get("records")
    self.records = (
        [decode_CommInteractionRuleResource(i0) if typeof(i0) is dict else i0 for i0 in v] if typeof(v) is list else v
    )
    self.__extras__ = (
        None
        if CommInteractionRulesResourceKeys.issuperset(d)
        else {k: d[k] for k in d if k not in CommInteractionRulesResourceKeys}
    )
    return self


CommInteractionRulesResource.__decode__ = decode_CommInteractionRulesResource
CommInteractionRulesResourceKeys = frozenset(
    (
        "paging",
        "records",
    )
)

CommInteractionRuleConditionRequest: TypeAlias = "CommInteractionRuleInteractionConditionRequest | CommInteractionRuleScheduleConditionRequest | CommInteractionRuleStateConditionRequest | UnknownVariant"
"""One of several."""


def decode_CommInteractionRuleConditionRequest(v: Any) -> Any:
    """Decode a `CommInteractionRuleConditionRequest`; what fits no member is passed on."""
    if typeof(v) is dict:
        tag = v.get("type")
        decode = CommInteractionRuleConditionRequestVariants.get(tag) if typeof(tag) is str else None
        return UnknownVariant(v) if decode is None else decode(v)
    return v


CommInteractionRuleConditionResource: TypeAlias = "CommInteractionRuleInteractionConditionResource | CommInteractionRuleScheduleConditionResource | CommInteractionRuleStateConditionResource | UnknownVariant"
"""One of several."""


def decode_CommInteractionRuleConditionResource(v: Any) -> Any:
    """Decode a `CommInteractionRuleConditionResource`; what fits no member is passed on."""
    if typeof(v) is dict:
        tag = v.get("type")
        decode = CommInteractionRuleConditionResourceVariants.get(tag) if typeof(tag) is str else None
        return UnknownVariant(v) if decode is None else decode(v)
    return v


CommInteractionRuleConditionRequestVariants: dict[str, Decoder] = {
    "Interaction": decode_CommInteractionRuleInteractionConditionRequest,
    "Schedule": decode_CommInteractionRuleScheduleConditionRequest,
    "State": decode_CommInteractionRuleStateConditionRequest,
}
CommInteractionRuleConditionResourceVariants: dict[str, Decoder] = {
    "Interaction": decode_CommInteractionRuleInteractionConditionResource,
    "Schedule": decode_CommInteractionRuleScheduleConditionResource,
    "State": decode_CommInteractionRuleStateConditionResource,
}
