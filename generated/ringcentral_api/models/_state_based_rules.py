"""Models: state based rules."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from .._model import EnumTable, Getter, Model, encode, fill, new, typeof
from ..types import OpenEnum
from ._shared_comm_all_desktop_ring_always_ring_target_resource import (
    CommDispatchingRequest,
    CommDispatchingTypeResource,
    CommDispatchingTypeResourceTable,
    decode_CommDispatchingRequest,
    decode_CommInteractionDispatchingResourceActionsItem,
)
from ._shared_comm_daily_trigger_resource import (
    CommStateDisplayNameResource,
    CommStateDisplayNameResourceTable,
    CommStateIdResource,
    CommStateIdResourceTable,
    CommStateResource,
    decode_CommStateResource,
)
from ._shared_enumerated_paging_model import EnumeratedPagingModel, decode_EnumeratedPagingModel

if TYPE_CHECKING:
    from typing import Literal

    from ..bodies._shared_comm_all_desktop_ring_always_ring_target_resource import CommDispatchingRequestDict
    from ._shared_comm_all_desktop_ring_always_ring_target_resource import CommInteractionDispatchingResourceActionsItem


class CommStateId(OpenEnum):
    """Values of `CommStateId`."""

    AFTER_HOURS = "after-hours"
    WORK_HOURS = "work-hours"
    DND = "dnd"
    FORWARD_ALL_CALLS = "forward-all-calls"
    AGENT = "agent"


CommStateIdTable = EnumTable(CommStateId)


class CommStateBasedRuleResource(Model):
    """The object `CommStateBasedRuleResource`."""

    __slots__ = (
        "dispatching",
        "dispatching_ref",
        "display_name",
        "id",
        "state",
    )
    __fields__ = __slots__
    __converted__ = {
        "dispatching": "dispatching",
        "dispatching_ref": "dispatchingRef",
        "display_name": "displayName",
        "id": "id",
        "state": "state",
    }
    dispatching: CommStateDispatchingResource
    dispatching_ref: CommStateDispatchingRefResource | None
    display_name: CommStateDisplayNameResource
    id: CommStateIdResource
    state: CommStateResource

    def __init__(
        self,
        *,
        dispatching: CommStateDispatchingResource,
        dispatching_ref: CommStateDispatchingRefResource | None = None,
        display_name: CommStateDisplayNameResource
        | Literal["After Hours", "Work Hours", "Do not disturb", "Forward all calls", "Agent", "Busy"],
        id: CommStateIdResource | Literal["after-hours", "work-hours", "dnd", "forward-all-calls", "agent", "busy"],
        state: CommStateResource,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        fill(self, locals())

    def to_dict(self) -> dict[str, Any]:
        d: dict[str, Any] = {}
        v: Any
        v = self.dispatching
        if v is not None:
            d["dispatching"] = v.to_dict() if typeof(v) is CommStateDispatchingResource else encode(v)
        v = self.dispatching_ref
        if v is not None:
            d["dispatchingRef"] = v.to_dict() if typeof(v) is CommStateDispatchingRefResource else encode(v)
        v = self.display_name
        if v is not None:
            d["displayName"] = v.wire if typeof(v) is CommStateDisplayNameResource else v
        v = self.id
        if v is not None:
            d["id"] = v.wire if typeof(v) is CommStateIdResource else v
        v = self.state
        if v is not None:
            d["state"] = v.to_dict() if typeof(v) is CommStateResource else encode(v)
        if self.__extras__:
            d.update(self.__extras__)
        return d


def decode_CommStateBasedRuleResource(d: dict[str, Any]) -> CommStateBasedRuleResource:
    """Decode a `CommStateBasedRuleResource`; what does not fit is passed on."""
    self = new(CommStateBasedRuleResource)
    get: Getter = d.get
    v = get("dispatching")
    self.dispatching = decode_CommStateDispatchingResource(v) if typeof(v) is dict else v
    v = get("dispatchingRef")
    self.dispatching_ref = decode_CommStateDispatchingRefResource(v) if typeof(v) is dict else v
    v = get("displayName")
    self.display_name = CommStateDisplayNameResourceTable[v] if typeof(v) is str else v
    v = get("id")
    self.id = CommStateIdResourceTable[v] if typeof(v) is str else v
    v = get("state")
    self.state = decode_CommStateResource(v) if typeof(v) is dict else v
    self.__extras__ = (
        None
        if CommStateBasedRuleResourceKeys.issuperset(d)
        else {k: d[k] for k in d if k not in CommStateBasedRuleResourceKeys}
    )
    return self


CommStateBasedRuleResource.__decode__ = decode_CommStateBasedRuleResource
CommStateBasedRuleResourceKeys = frozenset(
    (
        "dispatching",
        "dispatchingRef",
        "displayName",
        "id",
        "state",
    )
)


class CommStateBasedRuleUpdateRequest(Model):
    """The object `CommStateBasedRuleUpdateRequest`."""

    __slots__ = ("dispatching",)
    __fields__ = __slots__
    __converted__ = {
        "dispatching": "dispatching",
    }
    dispatching: CommDispatchingRequest | None

    def __init__(
        self,
        *,
        dispatching: CommDispatchingRequest | CommDispatchingRequestDict | None = None,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        fill(self, locals())

    def to_dict(self) -> dict[str, Any]:
        d: dict[str, Any] = {}
        v: Any
        v = self.dispatching
        if v is not None:
            d["dispatching"] = v.to_dict() if typeof(v) is CommDispatchingRequest else encode(v)
        if self.__extras__:
            d.update(self.__extras__)
        return d


def decode_CommStateBasedRuleUpdateRequest(d: dict[str, Any]) -> CommStateBasedRuleUpdateRequest:
    """Decode a `CommStateBasedRuleUpdateRequest`; what does not fit is passed on."""
    self = new(CommStateBasedRuleUpdateRequest)
    get: Getter = d.get
    v = get("dispatching")
    self.dispatching = decode_CommDispatchingRequest(v) if typeof(v) is dict else v
    self.__extras__ = (
        None
        if CommStateBasedRuleUpdateRequestKeys.issuperset(d)
        else {k: d[k] for k in d if k not in CommStateBasedRuleUpdateRequestKeys}
    )
    return self


CommStateBasedRuleUpdateRequest.__decode__ = decode_CommStateBasedRuleUpdateRequest
CommStateBasedRuleUpdateRequestKeys = frozenset(("dispatching",))


class CommStateBasedRulesResource(Model):
    """The object `CommStateBasedRulesResource`."""

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
    records: list[CommStateBasedRuleResource]

    def __init__(
        self,
        *,
        paging: EnumeratedPagingModel,
        records: list[CommStateBasedRuleResource],
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
                [i0.to_dict() if typeof(i0) is CommStateBasedRuleResource else encode(i0) for i0 in v]
                if typeof(v) is list
                else encode(v)
            )
        if self.__extras__:
            d.update(self.__extras__)
        return d


def decode_CommStateBasedRulesResource(d: dict[str, Any]) -> CommStateBasedRulesResource:
    """Decode a `CommStateBasedRulesResource`; what does not fit is passed on."""
    self = new(CommStateBasedRulesResource)
    get: Getter = d.get
    v = get("paging")
    self.paging = decode_EnumeratedPagingModel(v) if typeof(v) is dict else v
    v = get("records")
    self.records = (
        [decode_CommStateBasedRuleResource(i0) if typeof(i0) is dict else i0 for i0 in v] if typeof(v) is list else v
    )
    self.__extras__ = (
        None
        if CommStateBasedRulesResourceKeys.issuperset(d)
        else {k: d[k] for k in d if k not in CommStateBasedRulesResourceKeys}
    )
    return self


CommStateBasedRulesResource.__decode__ = decode_CommStateBasedRulesResource
CommStateBasedRulesResourceKeys = frozenset(
    (
        "paging",
        "records",
    )
)


class CommStateDispatchingRefResource(Model):
    """The object `CommStateDispatchingRefResource`."""

    __slots__ = (
        "dispatching",
        "rule_id",
    )
    __fields__ = __slots__
    __converted__ = {
        "dispatching": "dispatching",
        "rule_id": "ruleId",
    }
    dispatching: CommStateDispatchingResource | None
    rule_id: CommStateIdResource

    def __init__(
        self,
        *,
        dispatching: CommStateDispatchingResource | None = None,
        rule_id: CommStateIdResource
        | Literal["after-hours", "work-hours", "dnd", "forward-all-calls", "agent", "busy"],
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        fill(self, locals())

    def to_dict(self) -> dict[str, Any]:
        d: dict[str, Any] = {}
        v: Any
        v = self.dispatching
        if v is not None:
            d["dispatching"] = v.to_dict() if typeof(v) is CommStateDispatchingResource else encode(v)
        v = self.rule_id
        if v is not None:
            d["ruleId"] = v.wire if typeof(v) is CommStateIdResource else v
        if self.__extras__:
            d.update(self.__extras__)
        return d


def decode_CommStateDispatchingRefResource(d: dict[str, Any]) -> CommStateDispatchingRefResource:
    """Decode a `CommStateDispatchingRefResource`; what does not fit is passed on."""
    self = new(CommStateDispatchingRefResource)
    get: Getter = d.get
    v = get("dispatching")
    self.dispatching = decode_CommStateDispatchingResource(v) if typeof(v) is dict else v
    v = get("ruleId")
    self.rule_id = CommStateIdResourceTable[v] if typeof(v) is str else v
    self.__extras__ = (
        None
        if CommStateDispatchingRefResourceKeys.issuperset(d)
        else {k: d[k] for k in d if k not in CommStateDispatchingRefResourceKeys}
    )
    return self


CommStateDispatchingRefResource.__decode__ = decode_CommStateDispatchingRefResource
CommStateDispatchingRefResourceKeys = frozenset(
    (
        "dispatching",
        "ruleId",
    )
)


class CommStateDispatchingResource(Model):
    """The object `CommStateDispatchingResource`."""

    __slots__ = (
        "actions",
        "type",
    )
    __fields__ = __slots__
    __converted__ = {
        "actions": "actions",
        "type": "type",
    }
    actions: list[CommInteractionDispatchingResourceActionsItem]
    type: CommDispatchingTypeResource

    def __init__(
        self,
        *,
        actions: list[CommInteractionDispatchingResourceActionsItem],
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
        v = self.type
        if v is not None:
            d["type"] = v.wire if typeof(v) is CommDispatchingTypeResource else v
        if self.__extras__:
            d.update(self.__extras__)
        return d


def decode_CommStateDispatchingResource(d: dict[str, Any]) -> CommStateDispatchingResource:
    """Decode a `CommStateDispatchingResource`; what does not fit is passed on."""
    self = new(CommStateDispatchingResource)
    get: Getter = d.get
    v = get("actions")
    self.actions = [decode_CommInteractionDispatchingResourceActionsItem(i0) for i0 in v] if typeof(v) is list else v
    v = get("type")
    self.type = CommDispatchingTypeResourceTable[v] if typeof(v) is str else v
    self.__extras__ = (
        None
        if CommStateDispatchingResourceKeys.issuperset(d)
        else {k: d[k] for k in d if k not in CommStateDispatchingResourceKeys}
    )
    return self


CommStateDispatchingResource.__decode__ = decode_CommStateDispatchingResource
CommStateDispatchingResourceKeys = frozenset(
    (
        "actions",
        "type",
    )
)
