"""Models: call recording settings."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from .._model import EnumTable, Getter, Model, encode, fill, new, typeof
from ..types import OpenEnum
from ._shared_enumerated_paging_model import EnumeratedPagingModel, decode_EnumeratedPagingModel
from ._shared_page_navigation_model import PageNavigationModel, decode_PageNavigationModel

if TYPE_CHECKING:
    from collections.abc import Sequence
    from typing import Literal

    from ..bodies._call_recording_settings import (
        AutomaticRecordingResourceDict,
        CallRecordingExtensionResourceDict,
        CallRecordingGreetingResourceDict,
        OnDemandResourceDict,
    )


class CallRecordingCustomGreetingType(OpenEnum):
    """Values of `CallRecordingCustomGreetingType`."""

    START_RECORDING = "StartRecording"
    STOP_RECORDING = "StopRecording"
    AUTOMATIC_RECORDING = "AutomaticRecording"


CallRecordingCustomGreetingTypeTable = EnumTable(CallRecordingCustomGreetingType)


class CallRecordingExtensionResourceCallDirection(OpenEnum):
    """Values of `CallRecordingExtensionResourceCallDirection`."""

    OUTBOUND = "Outbound"
    INBOUND = "Inbound"
    ALL = "All"


CallRecordingExtensionResourceCallDirectionTable = EnumTable(CallRecordingExtensionResourceCallDirection)


class CallRecordingGreetingResourceType(OpenEnum):
    """Values of `CallRecordingGreetingResourceType`."""

    START_RECORDING = "StartRecording"
    STOP_RECORDING = "StopRecording"
    AUTOMATIC_RECORDING = "AutomaticRecording"


CallRecordingGreetingResourceTypeTable = EnumTable(CallRecordingGreetingResourceType)


class ListCallRecordingCustomGreetingsType(OpenEnum):
    """Values of `ListCallRecordingCustomGreetingsType`."""

    START_RECORDING = "StartRecording"
    STOP_RECORDING = "StopRecording"
    AUTOMATIC_RECORDING = "AutomaticRecording"


ListCallRecordingCustomGreetingsTypeTable = EnumTable(ListCallRecordingCustomGreetingsType)


class AutomaticRecordingResource(Model):
    """The object `AutomaticRecordingResource`."""

    __slots__ = (
        "allow_mute",
        "enabled",
        "extension_count",
        "max_number_limit",
        "outbound_call_announcement",
        "outbound_call_tones",
        "retention_period",
    )
    __fields__ = __slots__
    allow_mute: bool | None
    enabled: bool | None
    extension_count: int | None
    max_number_limit: int | None
    outbound_call_announcement: bool | None
    outbound_call_tones: bool | None
    retention_period: int | None

    def __init__(
        self,
        *,
        allow_mute: bool | None = None,
        enabled: bool | None = None,
        extension_count: int | None = None,
        max_number_limit: int | None = None,
        outbound_call_announcement: bool | None = None,
        outbound_call_tones: bool | None = None,
        retention_period: int | None = None,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        fill(self, locals())

    def to_dict(self) -> dict[str, Any]:
        d: dict[str, Any] = {}
        v: Any
        v = self.allow_mute
        if v is not None:
            d["allowMute"] = v
        v = self.enabled
        if v is not None:
            d["enabled"] = v
        v = self.extension_count
        if v is not None:
            d["extensionCount"] = v
        v = self.max_number_limit
        if v is not None:
            d["maxNumberLimit"] = v
        v = self.outbound_call_announcement
        if v is not None:
            d["outboundCallAnnouncement"] = v
        v = self.outbound_call_tones
        if v is not None:
            d["outboundCallTones"] = v
        v = self.retention_period
        if v is not None:
            d["retentionPeriod"] = v
        if self.__extras__:
            d.update(self.__extras__)
        return d


def decode_AutomaticRecordingResource(d: dict[str, Any]) -> AutomaticRecordingResource:
    """Decode a `AutomaticRecordingResource`; what does not fit is passed on."""
    self = new(AutomaticRecordingResource)
    get: Getter = d.get
    self.allow_mute = get("allowMute")
    self.enabled = get("enabled")
    self.extension_count = get("extensionCount")
    self.max_number_limit = get("maxNumberLimit")
    self.outbound_call_announcement = get("outboundCallAnnouncement")
    self.outbound_call_tones = get("outboundCallTones")
    self.retention_period = get("retentionPeriod")
    self.__extras__ = (
        None
        if AutomaticRecordingResourceKeys.issuperset(d)
        else {k: d[k] for k in d if k not in AutomaticRecordingResourceKeys}
    )
    return self


AutomaticRecordingResource.__decode__ = decode_AutomaticRecordingResource
AutomaticRecordingResourceKeys = frozenset(
    (
        "allowMute",
        "enabled",
        "extensionCount",
        "maxNumberLimit",
        "outboundCallAnnouncement",
        "outboundCallTones",
        "retentionPeriod",
    )
)


class BulkAccountCallRecordingsResource(Model):
    """The object `BulkAccountCallRecordingsResource`."""

    __slots__ = (
        "added_extensions",
        "removed_extensions",
        "updated_extensions",
    )
    __fields__ = __slots__
    __converted__ = {
        "added_extensions": "addedExtensions",
        "removed_extensions": "removedExtensions",
        "updated_extensions": "updatedExtensions",
    }
    added_extensions: list[CallRecordingExtensionResource] | None
    removed_extensions: list[CallRecordingExtensionResource] | None
    updated_extensions: list[CallRecordingExtensionResource] | None

    def __init__(
        self,
        *,
        added_extensions: Sequence[CallRecordingExtensionResource | CallRecordingExtensionResourceDict] | None = None,
        removed_extensions: Sequence[CallRecordingExtensionResource | CallRecordingExtensionResourceDict] | None = None,
        updated_extensions: Sequence[CallRecordingExtensionResource | CallRecordingExtensionResourceDict] | None = None,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        fill(self, locals())

    def to_dict(self) -> dict[str, Any]:
        d: dict[str, Any] = {}
        v: Any
        v = self.added_extensions
        if v is not None:
            d["addedExtensions"] = (
                [i0.to_dict() if typeof(i0) is CallRecordingExtensionResource else encode(i0) for i0 in v]
                if typeof(v) is list
                else encode(v)
            )
        v = self.removed_extensions
        if v is not None:
            d["removedExtensions"] = (
                [i0.to_dict() if typeof(i0) is CallRecordingExtensionResource else encode(i0) for i0 in v]
                if typeof(v) is list
                else encode(v)
            )
        v = self.updated_extensions
        if v is not None:
            d["updatedExtensions"] = (
                [i0.to_dict() if typeof(i0) is CallRecordingExtensionResource else encode(i0) for i0 in v]
                if typeof(v) is list
                else encode(v)
            )
        if self.__extras__:
            d.update(self.__extras__)
        return d


def decode_BulkAccountCallRecordingsResource(d: dict[str, Any]) -> BulkAccountCallRecordingsResource:
    """Decode a `BulkAccountCallRecordingsResource`; what does not fit is passed on."""
    self = new(BulkAccountCallRecordingsResource)
    get: Getter = d.get
    v = get("addedExtensions")
    self.added_extensions = (
        [decode_CallRecordingExtensionResource(i0) if typeof(i0) is dict else i0 for i0 in v]
        if typeof(v) is list
        else v
    )
    v = get("removedExtensions")
    self.removed_extensions = (
        [decode_CallRecordingExtensionResource(i0) if typeof(i0) is dict else i0 for i0 in v]
        if typeof(v) is list
        else v
    )
    v = get("updatedExtensions")
    self.updated_extensions = (
        [decode_CallRecordingExtensionResource(i0) if typeof(i0) is dict else i0 for i0 in v]
        if typeof(v) is list
        else v
    )
    self.__extras__ = (
        None
        if BulkAccountCallRecordingsResourceKeys.issuperset(d)
        else {k: d[k] for k in d if k not in BulkAccountCallRecordingsResourceKeys}
    )
    return self


BulkAccountCallRecordingsResource.__decode__ = decode_BulkAccountCallRecordingsResource
BulkAccountCallRecordingsResourceKeys = frozenset(
    (
        "addedExtensions",
        "removedExtensions",
        "updatedExtensions",
    )
)


class CallRecordingCustomGreeting(Model):
    """The object `CallRecordingCustomGreeting`."""

    __slots__ = (
        "custom",
        "language",
        "type",
    )
    __fields__ = __slots__
    __converted__ = {
        "custom": "custom",
        "language": "language",
        "type": "type",
    }
    custom: CallRecordingCustomGreetingData | None
    language: CallRecordingCustomGreetingLanguage | None
    type: CallRecordingCustomGreetingType | None

    def __init__(
        self,
        *,
        custom: CallRecordingCustomGreetingData | None = None,
        language: CallRecordingCustomGreetingLanguage | None = None,
        type: CallRecordingCustomGreetingType
        | Literal["StartRecording", "StopRecording", "AutomaticRecording"]
        | None = None,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        fill(self, locals())

    def to_dict(self) -> dict[str, Any]:
        d: dict[str, Any] = {}
        v: Any
        v = self.custom
        if v is not None:
            d["custom"] = v.to_dict() if typeof(v) is CallRecordingCustomGreetingData else encode(v)
        v = self.language
        if v is not None:
            d["language"] = v.to_dict() if typeof(v) is CallRecordingCustomGreetingLanguage else encode(v)
        v = self.type
        if v is not None:
            d["type"] = v.wire if typeof(v) is CallRecordingCustomGreetingType else v
        if self.__extras__:
            d.update(self.__extras__)
        return d


def decode_CallRecordingCustomGreeting(d: dict[str, Any]) -> CallRecordingCustomGreeting:
    """Decode a `CallRecordingCustomGreeting`; what does not fit is passed on."""
    self = new(CallRecordingCustomGreeting)
    get: Getter = d.get
    v = get("custom")
    self.custom = decode_CallRecordingCustomGreetingData(v) if typeof(v) is dict else v
    v = get("language")
    self.language = decode_CallRecordingCustomGreetingLanguage(v) if typeof(v) is dict else v
    v = get("type")
    self.type = CallRecordingCustomGreetingTypeTable[v] if typeof(v) is str else v
    self.__extras__ = (
        None
        if CallRecordingCustomGreetingKeys.issuperset(d)
        else {k: d[k] for k in d if k not in CallRecordingCustomGreetingKeys}
    )
    return self


CallRecordingCustomGreeting.__decode__ = decode_CallRecordingCustomGreeting
CallRecordingCustomGreetingKeys = frozenset(
    (
        "custom",
        "language",
        "type",
    )
)


class CallRecordingCustomGreetingData(Model):
    """The object `CallRecordingCustomGreetingData`."""

    __slots__ = (
        "id",
        "uri",
    )
    __fields__ = __slots__
    id: str | None
    uri: str | None

    def __init__(
        self,
        *,
        id: str | None = None,
        uri: str | None = None,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        fill(self, locals())

    def to_dict(self) -> dict[str, Any]:
        d: dict[str, Any] = {}
        v: Any
        v = self.id
        if v is not None:
            d["id"] = v
        v = self.uri
        if v is not None:
            d["uri"] = v
        if self.__extras__:
            d.update(self.__extras__)
        return d


def decode_CallRecordingCustomGreetingData(d: dict[str, Any]) -> CallRecordingCustomGreetingData:
    """Decode a `CallRecordingCustomGreetingData`; what does not fit is passed on."""
    self = new(CallRecordingCustomGreetingData)
    get: Getter = d.get
    self.id = get("id")
    self.uri = get("uri")
    self.__extras__ = (
        None
        if CallRecordingCustomGreetingDataKeys.issuperset(d)
        else {k: d[k] for k in d if k not in CallRecordingCustomGreetingDataKeys}
    )
    return self


CallRecordingCustomGreetingData.__decode__ = decode_CallRecordingCustomGreetingData
CallRecordingCustomGreetingDataKeys = frozenset(
    (
        "id",
        "uri",
    )
)


class CallRecordingCustomGreetingLanguage(Model):
    """The object `CallRecordingCustomGreetingLanguage`."""

    __slots__ = (
        "id",
        "locale_code",
        "name",
        "uri",
    )
    __fields__ = __slots__
    id: str | None
    locale_code: str | None
    name: str | None
    uri: str | None

    def __init__(
        self,
        *,
        id: str | None = None,
        locale_code: str | None = None,
        name: str | None = None,
        uri: str | None = None,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        fill(self, locals())

    def to_dict(self) -> dict[str, Any]:
        d: dict[str, Any] = {}
        v: Any
        v = self.id
        if v is not None:
            d["id"] = v
        v = self.locale_code
        if v is not None:
            d["localeCode"] = v
        v = self.name
        if v is not None:
            d["name"] = v
        v = self.uri
        if v is not None:
            d["uri"] = v
        if self.__extras__:
            d.update(self.__extras__)
        return d


def decode_CallRecordingCustomGreetingLanguage(d: dict[str, Any]) -> CallRecordingCustomGreetingLanguage:
    """Decode a `CallRecordingCustomGreetingLanguage`; what does not fit is passed on."""
    self = new(CallRecordingCustomGreetingLanguage)
    get: Getter = d.get
    self.id = get("id")
    self.locale_code = get("localeCode")
    self.name = get("name")
    self.uri = get("uri")
    self.__extras__ = (
        None
        if CallRecordingCustomGreetingLanguageKeys.issuperset(d)
        else {k: d[k] for k in d if k not in CallRecordingCustomGreetingLanguageKeys}
    )
    return self


CallRecordingCustomGreetingLanguage.__decode__ = decode_CallRecordingCustomGreetingLanguage
CallRecordingCustomGreetingLanguageKeys = frozenset(
    (
        "id",
        "localeCode",
        "name",
        "uri",
    )
)


class CallRecordingCustomGreetings(Model):
    """The object `CallRecordingCustomGreetings`."""

    __slots__ = ("records",)
    __fields__ = __slots__
    __converted__ = {
        "records": "records",
    }
    records: list[CallRecordingCustomGreeting] | None

    def __init__(
        self,
        *,
        records: list[CallRecordingCustomGreeting] | None = None,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        fill(self, locals())

    def to_dict(self) -> dict[str, Any]:
        d: dict[str, Any] = {}
        v: Any
        v = self.records
        if v is not None:
            d["records"] = (
                [i0.to_dict() if typeof(i0) is CallRecordingCustomGreeting else encode(i0) for i0 in v]
                if typeof(v) is list
                else encode(v)
            )
        if self.__extras__:
            d.update(self.__extras__)
        return d


def decode_CallRecordingCustomGreetings(d: dict[str, Any]) -> CallRecordingCustomGreetings:
    """Decode a `CallRecordingCustomGreetings`; what does not fit is passed on."""
    self = new(CallRecordingCustomGreetings)
    get: Getter = d.get
    v = get("records")
    self.records = (
        [decode_CallRecordingCustomGreeting(i0) if typeof(i0) is dict else i0 for i0 in v] if typeof(v) is list else v
    )
    self.__extras__ = (
        None
        if CallRecordingCustomGreetingsKeys.issuperset(d)
        else {k: d[k] for k in d if k not in CallRecordingCustomGreetingsKeys}
    )
    return self


CallRecordingCustomGreetings.__decode__ = decode_CallRecordingCustomGreetings
CallRecordingCustomGreetingsKeys = frozenset(("records",))


class CallRecordingExtensionResource(Model):
    """The object `CallRecordingExtensionResource`."""

    __slots__ = (
        "alternate_outbound_call_recording_mode",
        "call_direction",
        "extension_number",
        "id",
        "type",
        "uri",
    )
    __fields__ = __slots__
    __converted__ = {
        "call_direction": "callDirection",
    }
    alternate_outbound_call_recording_mode: bool | None
    call_direction: CallRecordingExtensionResourceCallDirection | None
    extension_number: str | None
    id: str | None
    type: str | None
    uri: str | None

    def __init__(
        self,
        *,
        alternate_outbound_call_recording_mode: bool | None = None,
        call_direction: CallRecordingExtensionResourceCallDirection
        | Literal["Outbound", "Inbound", "All"]
        | None = None,
        extension_number: str | None = None,
        id: str | None = None,
        type: str | None = None,
        uri: str | None = None,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        fill(self, locals())

    def to_dict(self) -> dict[str, Any]:
        d: dict[str, Any] = {}
        v: Any
        v = self.alternate_outbound_call_recording_mode
        if v is not None:
            d["alternateOutboundCallRecordingMode"] = v
        v = self.call_direction
        if v is not None:
            d["callDirection"] = v.wire if typeof(v) is CallRecordingExtensionResourceCallDirection else v
        v = self.extension_number
        if v is not None:
            d["extensionNumber"] = v
        v = self.id
        if v is not None:
            d["id"] = v
        v = self.type
        if v is not None:
            d["type"] = v
        v = self.uri
        if v is not None:
            d["uri"] = v
        if self.__extras__:
            d.update(self.__extras__)
        return d


def decode_CallRecordingExtensionResource(d: dict[str, Any]) -> CallRecordingExtensionResource:
    """Decode a `CallRecordingExtensionResource`; what does not fit is passed on."""
    self = new(CallRecordingExtensionResource)
    get: Getter = d.get
    self.alternate_outbound_call_recording_mode = get("alternateOutboundCallRecordingMode")
    v = get("callDirection")
    self.call_direction = CallRecordingExtensionResourceCallDirectionTable[v] if typeof(v) is str else v
    self.extension_number = get("extensionNumber")
    self.id = get("id")
    self.type = get("type")
    self.uri = get("uri")
    self.__extras__ = (
        None
        if CallRecordingExtensionResourceKeys.issuperset(d)
        else {k: d[k] for k in d if k not in CallRecordingExtensionResourceKeys}
    )
    return self


CallRecordingExtensionResource.__decode__ = decode_CallRecordingExtensionResource
CallRecordingExtensionResourceKeys = frozenset(
    (
        "alternateOutboundCallRecordingMode",
        "callDirection",
        "extensionNumber",
        "id",
        "type",
        "uri",
    )
)


class CallRecordingExtensions(Model):
    """The object `CallRecordingExtensions`."""

    __slots__ = (
        "navigation",
        "paging",
        "records",
        "uri",
    )
    __fields__ = __slots__
    __converted__ = {
        "navigation": "navigation",
        "paging": "paging",
        "records": "records",
    }
    navigation: PageNavigationModel | None
    paging: EnumeratedPagingModel | None
    records: list[CallRecordingExtensionResource] | None
    uri: str | None

    def __init__(
        self,
        *,
        navigation: PageNavigationModel | None = None,
        paging: EnumeratedPagingModel | None = None,
        records: Sequence[CallRecordingExtensionResource | CallRecordingExtensionResourceDict] | None = None,
        uri: str | None = None,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        fill(self, locals())

    def to_dict(self) -> dict[str, Any]:
        d: dict[str, Any] = {}
        v: Any
        v = self.navigation
        if v is not None:
            d["navigation"] = v.to_dict() if typeof(v) is PageNavigationModel else encode(v)
        v = self.paging
        if v is not None:
            d["paging"] = v.to_dict() if typeof(v) is EnumeratedPagingModel else encode(v)
        v = self.records
        if v is not None:
            d["records"] = (
                [i0.to_dict() if typeof(i0) is CallRecordingExtensionResource else encode(i0) for i0 in v]
                if typeof(v) is list
                else encode(v)
            )
        v = self.uri
        if v is not None:
            d["uri"] = v
        if self.__extras__:
            d.update(self.__extras__)
        return d


def decode_CallRecordingExtensions(d: dict[str, Any]) -> CallRecordingExtensions:
    """Decode a `CallRecordingExtensions`; what does not fit is passed on."""
    self = new(CallRecordingExtensions)
    get: Getter = d.get
    v = get("navigation")
    self.navigation = decode_PageNavigationModel(v) if typeof(v) is dict else v
    v = get("paging")
    self.paging = decode_EnumeratedPagingModel(v) if typeof(v) is dict else v
    v = get("records")
    self.records = (
        [decode_CallRecordingExtensionResource(i0) if typeof(i0) is dict else i0 for i0 in v]
        if typeof(v) is list
        else v
    )
    self.uri = get("uri")
    self.__extras__ = (
        None
        if CallRecordingExtensionsKeys.issuperset(d)
        else {k: d[k] for k in d if k not in CallRecordingExtensionsKeys}
    )
    return self


CallRecordingExtensions.__decode__ = decode_CallRecordingExtensions
CallRecordingExtensionsKeys = frozenset(
    (
        "navigation",
        "paging",
        "records",
        "uri",
    )
)


class CallRecordingGreetingResource(Model):
    """The object `CallRecordingGreetingResource`."""

    __slots__ = (
        "mode",
        "type",
    )
    __fields__ = __slots__
    __converted__ = {
        "type": "type",
    }
    mode: str | None
    type: CallRecordingGreetingResourceType | None

    def __init__(
        self,
        *,
        mode: str | None = None,
        type: CallRecordingGreetingResourceType
        | Literal["StartRecording", "StopRecording", "AutomaticRecording"]
        | None = None,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        fill(self, locals())

    def to_dict(self) -> dict[str, Any]:
        d: dict[str, Any] = {}
        v: Any
        v = self.mode
        if v is not None:
            d["mode"] = v
        v = self.type
        if v is not None:
            d["type"] = v.wire if typeof(v) is CallRecordingGreetingResourceType else v
        if self.__extras__:
            d.update(self.__extras__)
        return d


def decode_CallRecordingGreetingResource(d: dict[str, Any]) -> CallRecordingGreetingResource:
    """Decode a `CallRecordingGreetingResource`; what does not fit is passed on."""
    self = new(CallRecordingGreetingResource)
    get: Getter = d.get
    self.mode = get("mode")
    v = get("type")
    self.type = CallRecordingGreetingResourceTypeTable[v] if typeof(v) is str else v
    self.__extras__ = (
        None
        if CallRecordingGreetingResourceKeys.issuperset(d)
        else {k: d[k] for k in d if k not in CallRecordingGreetingResourceKeys}
    )
    return self


CallRecordingGreetingResource.__decode__ = decode_CallRecordingGreetingResource
CallRecordingGreetingResourceKeys = frozenset(
    (
        "mode",
        "type",
    )
)


class CallRecordingSettingsResource(Model):
    """The object `CallRecordingSettingsResource`."""

    __slots__ = (
        "automatic",
        "greetings",
        "on_demand",
    )
    __fields__ = __slots__
    __converted__ = {
        "automatic": "automatic",
        "greetings": "greetings",
        "on_demand": "onDemand",
    }
    automatic: AutomaticRecordingResource | None
    greetings: list[CallRecordingGreetingResource] | None
    on_demand: OnDemandResource | None

    def __init__(
        self,
        *,
        automatic: AutomaticRecordingResource | AutomaticRecordingResourceDict | None = None,
        greetings: Sequence[CallRecordingGreetingResource | CallRecordingGreetingResourceDict] | None = None,
        on_demand: OnDemandResource | OnDemandResourceDict | None = None,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        fill(self, locals())

    def to_dict(self) -> dict[str, Any]:
        d: dict[str, Any] = {}
        v: Any
        v = self.automatic
        if v is not None:
            d["automatic"] = v.to_dict() if typeof(v) is AutomaticRecordingResource else encode(v)
        v = self.greetings
        if v is not None:
            d["greetings"] = (
                [i0.to_dict() if typeof(i0) is CallRecordingGreetingResource else encode(i0) for i0 in v]
                if typeof(v) is list
                else encode(v)
            )
        v = self.on_demand
        if v is not None:
            d["onDemand"] = v.to_dict() if typeof(v) is OnDemandResource else encode(v)
        if self.__extras__:
            d.update(self.__extras__)
        return d


def decode_CallRecordingSettingsResource(d: dict[str, Any]) -> CallRecordingSettingsResource:
    """Decode a `CallRecordingSettingsResource`; what does not fit is passed on."""
    self = new(CallRecordingSettingsResource)
    get: Getter = d.get
    v = get("automatic")
    self.automatic = decode_AutomaticRecordingResource(v) if typeof(v) is dict else v
    v = get("greetings")
    self.greetings = (
        [decode_CallRecordingGreetingResource(i0) if typeof(i0) is dict else i0 for i0 in v] if typeof(v) is list else v
    )
    v = get("onDemand")
    self.on_demand = decode_OnDemandResource(v) if typeof(v) is dict else v
    self.__extras__ = (
        None
        if CallRecordingSettingsResourceKeys.issuperset(d)
        else {k: d[k] for k in d if k not in CallRecordingSettingsResourceKeys}
    )
    return self


CallRecordingSettingsResource.__decode__ = decode_CallRecordingSettingsResource
CallRecordingSettingsResourceKeys = frozenset(
    (
        "automatic",
        "greetings",
        "onDemand",
    )
)


class OnDemandResource(Model):
    """The object `OnDemandResource`."""

    __slots__ = (
        "enabled",
        "retention_period",
    )
    __fields__ = __slots__
    enabled: bool | None
    retention_period: int | None

    def __init__(
        self,
        *,
        enabled: bool | None = None,
        retention_period: int | None = None,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        fill(self, locals())

    def to_dict(self) -> dict[str, Any]:
        d: dict[str, Any] = {}
        v: Any
        v = self.enabled
        if v is not None:
            d["enabled"] = v
        v = self.retention_period
        if v is not None:
            d["retentionPeriod"] = v
        if self.__extras__:
            d.update(self.__extras__)
        return d


def decode_OnDemandResource(d: dict[str, Any]) -> OnDemandResource:
    """Decode a `OnDemandResource`; what does not fit is passed on."""
    self = new(OnDemandResource)
    get: Getter = d.get
    self.enabled = get("enabled")
    self.retention_period = get("retentionPeriod")
    self.__extras__ = (
        None if OnDemandResourceKeys.issuperset(d) else {k: d[k] for k in d if k not in OnDemandResourceKeys}
    )
    return self


OnDemandResource.__decode__ = decode_OnDemandResource
OnDemandResourceKeys = frozenset(
    (
        "enabled",
        "retentionPeriod",
    )
)
