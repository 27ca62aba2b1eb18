"""Models: greetings."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from .._model import EnumTable, Getter, Model, encode, fill, new, typeof
from ..types import File, OpenEnum
from ._shared_enumerated_paging_model import EnumeratedPagingModel, decode_EnumeratedPagingModel
from ._shared_greeting_type_enum import GreetingTypeEnum, GreetingTypeEnumTable
from ._shared_page_navigation_model import PageNavigationModel, decode_PageNavigationModel

if TYPE_CHECKING:
    from typing import Literal

    from ..bodies._greetings import AnsweringRuleQueryRequestDict


class CreateCompanyGreetingFormDataBodyType(OpenEnum):
    """Values of `CreateCompanyGreetingFormDataBodyType`."""

    COMPANY = "Company"
    START_RECORDING = "StartRecording"
    STOP_RECORDING = "StopRecording"
    AUTOMATIC_RECORDING = "AutomaticRecording"
    TEMPLATE_GREETING = "TemplateGreeting"


CreateCompanyGreetingFormDataBodyTypeTable = EnumTable(CreateCompanyGreetingFormDataBodyType)


class CreateCompanyGreetingMixedBodyType(OpenEnum):
    """Values of `CreateCompanyGreetingMixedBodyType`."""

    COMPANY = "Company"
    START_RECORDING = "StartRecording"
    STOP_RECORDING = "StopRecording"
    AUTOMATIC_RECORDING = "AutomaticRecording"
    TEMPLATE_GREETING = "TemplateGreeting"


CreateCompanyGreetingMixedBodyTypeTable = EnumTable(CreateCompanyGreetingMixedBodyType)


class CreateCustomUserGreetingFormDataBodyType(OpenEnum):
    """Values of `CreateCustomUserGreetingFormDataBodyType`."""

    INTRODUCTORY = "Introductory"
    ANNOUNCEMENT = "Announcement"
    CONNECTING_MESSAGE = "ConnectingMessage"
    CONNECTING_AUDIO = "ConnectingAudio"
    VOICEMAIL = "Voicemail"
    UNAVAILABLE = "Unavailable"
    HOLD_MUSIC = "HoldMusic"
    TEMPLATE_GREETING = "TemplateGreeting"


CreateCustomUserGreetingFormDataBodyTypeTable = EnumTable(CreateCustomUserGreetingFormDataBodyType)


class CreateCustomUserGreetingMixedBodyStateId(OpenEnum):
    """Values of `CreateCustomUserGreetingMixedBodyStateId`."""

    AFTER_HOURS = "after-hours"
    WORK_HOURS = "work-hours"
    DO_NOT_DISTURB = "do-not-disturb"
    FORWARD_ALL_CALLS = "forward-all-calls"
    AGENT = "agent"


CreateCustomUserGreetingMixedBodyStateIdTable = EnumTable(CreateCustomUserGreetingMixedBodyStateId)


class CreateCustomUserGreetingMixedBodyType(OpenEnum):
    """Values of `CreateCustomUserGreetingMixedBodyType`."""

    INTRODUCTORY = "Introductory"
    ANNOUNCEMENT = "Announcement"
    CONNECTING_MESSAGE = "ConnectingMessage"
    CONNECTING_AUDIO = "ConnectingAudio"
    VOICEMAIL = "Voicemail"
    UNAVAILABLE = "Unavailable"
    HOLD_MUSIC = "HoldMusic"
    TEMPLATE_GREETING = "TemplateGreeting"


CreateCustomUserGreetingMixedBodyTypeTable = EnumTable(CreateCustomUserGreetingMixedBodyType)


class CustomCompanyGreetingInfoContentType(OpenEnum):
    """Values of `CustomCompanyGreetingInfoContentType`."""

    AUDIO_MPEG = "audio/mpeg"
    AUDIO_WAV = "audio/wav"


CustomCompanyGreetingInfoContentTypeTable = EnumTable(CustomCompanyGreetingInfoContentType)


class CustomCompanyGreetingInfoType(OpenEnum):
    """Values of `CustomCompanyGreetingInfoType`."""

    COMPANY = "Company"
    START_RECORDING = "StartRecording"
    STOP_RECORDING = "StopRecording"
    AUTOMATIC_RECORDING = "AutomaticRecording"
    TEMPLATE_GREETING = "TemplateGreeting"


CustomCompanyGreetingInfoTypeTable = EnumTable(CustomCompanyGreetingInfoType)


class CustomUserGreetingInfoContentType(OpenEnum):
    """Values of `CustomUserGreetingInfoContentType`."""

    AUDIO_MPEG = "audio/mpeg"
    AUDIO_WAV = "audio/wav"


CustomUserGreetingInfoContentTypeTable = EnumTable(CustomUserGreetingInfoContentType)


class CustomUserGreetingInfoType(OpenEnum):
    """Values of `CustomUserGreetingInfoType`."""

    INTRODUCTORY = "Introductory"
    ANNOUNCEMENT = "Announcement"
    INTERRUPT_PROMPT = "InterruptPrompt"
    CONNECTING_AUDIO = "ConnectingAudio"
    CONNECTING_MESSAGE = "ConnectingMessage"
    VOICEMAIL = "Voicemail"
    UNAVAILABLE = "Unavailable"
    HOLD_MUSIC = "HoldMusic"
    PRONOUNCED_NAME = "PronouncedName"
    TEMPLATE_GREETING = "TemplateGreeting"


CustomUserGreetingInfoTypeTable = EnumTable(CustomUserGreetingInfoType)


class DictionaryGreetingInfoCategory(OpenEnum):
    """Values of `DictionaryGreetingInfoCategory`."""

    MUSIC = "Music"
    MESSAGE = "Message"
    RING_TONES = "RingTones"
    NONE = "None"


DictionaryGreetingInfoCategoryTable = EnumTable(DictionaryGreetingInfoCategory)


class DictionaryGreetingInfoUsageType(OpenEnum):
    """Values of `DictionaryGreetingInfoUsageType`."""

    USER_EXTENSION_ANSWERING_RULE = "UserExtensionAnsweringRule"
    EXTENSION_ANSWERING_RULE = "ExtensionAnsweringRule"
    DEPARTMENT_EXTENSION_ANSWERING_RULE = "DepartmentExtensionAnsweringRule"
    BLOCKED_CALLS = "BlockedCalls"
    CALL_RECORDING = "CallRecording"
    COMPANY_ANSWERING_RULE = "CompanyAnsweringRule"
    COMPANY_AFTER_HOURS_ANSWERING_RULE = "CompanyAfterHoursAnsweringRule"
    LIMITED_EXTENSION_ANSWERING_RULE = "LimitedExtensionAnsweringRule"
    VOICEMAIL_EXTENSION_ANSWERING_RULE = "VoicemailExtensionAnsweringRule"
    ANNOUNCEMENT_EXTENSION_ANSWERING_RULE = "AnnouncementExtensionAnsweringRule"
    SHARED_LINES_GROUP_ANSWERING_RULE = "SharedLinesGroupAnsweringRule"


DictionaryGreetingInfoUsageTypeTable = EnumTable(DictionaryGreetingInfoUsageType)


class ListStandardGreetingsType(OpenEnum):
    """Values of `ListStandardGreetingsType`."""

    INTRODUCTORY = "Introductory"
    ANNOUNCEMENT = "Announcement"
    CONNECTING_MESSAGE = "ConnectingMessage"
    CONNECTING_AUDIO = "ConnectingAudio"
    VOICEMAIL = "Voicemail"
    UNAVAILABLE = "Unavailable"
    HOLD_MUSIC = "HoldMusic"
    COMPANY = "Company"


ListStandardGreetingsTypeTable = EnumTable(ListStandardGreetingsType)


class ListStandardGreetingsUsageType(OpenEnum):
    """Values of `ListStandardGreetingsUsageType`."""

    USER_EXTENSION_ANSWERING_RULE = "UserExtensionAnsweringRule"
    EXTENSION_ANSWERING_RULE = "ExtensionAnsweringRule"
    DEPARTMENT_EXTENSION_ANSWERING_RULE = "DepartmentExtensionAnsweringRule"
    COMPANY_ANSWERING_RULE = "CompanyAnsweringRule"
    COMPANY_AFTER_HOURS_ANSWERING_RULE = "CompanyAfterHoursAnsweringRule"
    VOICEMAIL_EXTENSION_ANSWERING_RULE = "VoicemailExtensionAnsweringRule"
    ANNOUNCEMENT_EXTENSION_ANSWERING_RULE = "AnnouncementExtensionAnsweringRule"
    SHARED_LINES_GROUP_ANSWERING_RULE = "SharedLinesGroupAnsweringRule"


ListStandardGreetingsUsageTypeTable = EnumTable(ListStandardGreetingsUsageType)


class AnsweringRuleQueryRequest(Model):
    """The object `AnsweringRuleQueryRequest`."""

    __slots__ = ("id",)
    __fields__ = __slots__
    id: str | None

    def __init__(
        self,
        *,
        id: str | None = None,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        fill(self, locals())

    def to_dict(self) -> dict[str, Any]:
        d: dict[str, Any] = {}
        v: Any
        v = self.id
        if v is not None:
            d["id"] = v
        if self.__extras__:
            d.update(self.__extras__)
        return d


def decode_AnsweringRuleQueryRequest(d: dict[str, Any]) -> AnsweringRuleQueryRequest:
    """Decode a `AnsweringRuleQueryRequest`; what does not fit is passed on."""
    self = new(AnsweringRuleQueryRequest)
    get: Getter = d.get
    self.id = get("id")
    self.__extras__ = (
        None
        if AnsweringRuleQueryRequestKeys.issuperset(d)
        else {k: d[k] for k in d if k not in AnsweringRuleQueryRequestKeys}
    )
    return self


AnsweringRuleQueryRequest.__decode__ = decode_AnsweringRuleQueryRequest
AnsweringRuleQueryRequestKeys = frozenset(("id",))


class CreateCompanyGreetingFormDataBody(Model):
    """The object `CreateCompanyGreetingFormDataBody`."""

    __slots__ = (
        "answering_rule_id",
        "binary",
        "language_id",
        "text",
        "type",
    )
    __fields__ = __slots__
    __converted__ = {
        "type": "type",
    }
    answering_rule_id: str | None
    binary: File
    language_id: str | None
    text: str | None
    type: CreateCompanyGreetingFormDataBodyType

    def __init__(
        self,
        *,
        answering_rule_id: str | None = None,
        binary: File,
        language_id: str | None = None,
        text: str | None = None,
        type: CreateCompanyGreetingFormDataBodyType
        | Literal["Company", "StartRecording", "StopRecording", "AutomaticRecording", "TemplateGreeting"],
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        fill(self, locals())

    def to_dict(self) -> dict[str, Any]:
        d: dict[str, Any] = {}
        v: Any
        v = self.answering_rule_id
        if v is not None:
            d["answeringRuleId"] = v
        v = self.binary
        if v is not None:
            d["binary"] = v
        v = self.language_id
        if v is not None:
            d["languageId"] = v
        v = self.text
        if v is not None:
            d["text"] = v
        v = self.type
        if v is not None:
            d["type"] = v.wire if typeof(v) is CreateCompanyGreetingFormDataBodyType else v
        if self.__extras__:
            d.update(self.__extras__)
        return d


def decode_CreateCompanyGreetingFormDataBody(d: dict[str, Any]) -> CreateCompanyGreetingFormDataBody:
    """Decode a `CreateCompanyGreetingFormDataBody`; what does not fit is passed on."""
    self = new(CreateCompanyGreetingFormDataBody)
    get: Getter = d.get
    self.answering_rule_id = get("answeringRuleId")
    self.binary = get("binary")
    self.language_id = get("languageId")
    self.text = get("text")
    v = get("type")
    self.type = CreateCompanyGreetingFormDataBodyTypeTable[v] if typeof(v) is str else v
    self.__extras__ = (
        None
        if CreateCompanyGreetingFormDataBodyKeys.issuperset(d)
        else {k: d[k] for k in d if k not in CreateCompanyGreetingFormDataBodyKeys}
    )
    return self


CreateCompanyGreetingFormDataBody.__decode__ = decode_CreateCompanyGreetingFormDataBody
CreateCompanyGreetingFormDataBodyKeys = frozenset(
    (
        "answeringRuleId",
        "binary",
        "languageId",
        "text",
        "type",
    )
)


class CreateCompanyGreetingMixedBody(Model):
    """The object `CreateCompanyGreetingMixedBody`."""

    __slots__ = (
        "answering_rule",
        "binary",
        "language_id",
        "type",
    )
    __fields__ = __slots__
    __converted__ = {
        "answering_rule": "answeringRule",
        "type": "type",
    }
    answering_rule: AnsweringRuleQueryRequest | None
    binary: File
    language_id: str | None
    type: CreateCompanyGreetingMixedBodyType

    def __init__(
        self,
        *,
        answering_rule: AnsweringRuleQueryRequest | AnsweringRuleQueryRequestDict | None = None,
        binary: File,
        language_id: str | None = None,
        type: CreateCompanyGreetingMixedBodyType
        | Literal["Company", "StartRecording", "StopRecording", "AutomaticRecording", "TemplateGreeting"],
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        fill(self, locals())

    def to_dict(self) -> dict[str, Any]:
        d: dict[str, Any] = {}
        v: Any
        v = self.answering_rule
        if v is not None:
            d["answeringRule"] = v.to_dict() if typeof(v) is AnsweringRuleQueryRequest else encode(v)
        v = self.binary
        if v is not None:
            d["binary"] = v
        v = self.language_id
        if v is not None:
            d["languageId"] = v
        v = self.type
        if v is not None:
            d["type"] = v.wire if typeof(v) is CreateCompanyGreetingMixedBodyType else v
        if self.__extras__:
            d.update(self.__extras__)
        return d


def decode_CreateCompanyGreetingMixedBody(d: dict[str, Any]) -> CreateCompanyGreetingMixedBody:
    """Decode a `CreateCompanyGreetingMixedBody`; what does not fit is passed on."""
    self = new(CreateCompanyGreetingMixedBody)
    get: Getter = d.get
    v = get("answeringRule")
    self.answering_rule = decode_AnsweringRuleQueryRequest(v) if typeof(v) is dict else v
    self.binary = get("binary")
    self.language_id = get("languageId")
    v = get("type")
    self.type = CreateCompanyGreetingMixedBodyTypeTable[v] if typeof(v) is str else v
    self.__extras__ = (
        None
        if CreateCompanyGreetingMixedBodyKeys.issuperset(d)
        else {k: d[k] for k in d if k not in CreateCompanyGreetingMixedBodyKeys}
    )
    return self


CreateCompanyGreetingMixedBody.__decode__ = decode_CreateCompanyGreetingMixedBody
CreateCompanyGreetingMixedBodyKeys = frozenset(
    (
        "answeringRule",
        "binary",
        "languageId",
        "type",
    )
)


class CreateCustomUserGreetingFormDataBody(Model):
    """The object `CreateCustomUserGreetingFormDataBody`."""

    __slots__ = (
        "answering_rule_id",
        "binary",
        "text",
        "type",
    )
    __fields__ = __slots__
    __converted__ = {
        "type": "type",
    }
    answering_rule_id: str
    binary: File
    text: str | None
    type: CreateCustomUserGreetingFormDataBodyType

    def __init__(
        self,
        *,
        answering_rule_id: str,
        binary: File,
        text: str | None = None,
        type: CreateCustomUserGreetingFormDataBodyType
        | Literal[
            "Introductory",
            "Announcement",
            "ConnectingMessage",
            "ConnectingAudio",
            "Voicemail",
            "Unavailable",
            "HoldMusic",
            "TemplateGreeting",
        ],
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        fill(self, locals())

    def to_dict(self) -> dict[str, Any]:
        d: dict[str, Any] = {}
        v: Any
        v = self.answering_rule_id
        if v is not None:
            d["answeringRuleId"] = v
        v = self.binary
        if v is not None:
            d["binary"] = v
        v = self.text
        if v is not None:
            d["text"] = v
        v = self.type
        if v is not None:
            d["type"] = v.wire if typeof(v) is CreateCustomUserGreetingFormDataBodyType else v
        if self.__extras__:
            d.update(self.__extras__)
        return d


def decode_CreateCustomUserGreetingFormDataBody(d: dict[str, Any]) -> CreateCustomUserGreetingFormDataBody:
    """Decode a `CreateCustomUserGreetingFormDataBody`; what does not fit is passed on."""
    self = new(CreateCustomUserGreetingFormDataBody)
    get: Getter = d.get
    self.answering_rule_id = get("answeringRuleId")
    self.binary = get("binary")
    self.text = get("text")
    v = get("type")
    self.type = CreateCustomUserGreetingFormDataBodyTypeTable[v] if typeof(v) is str else v
    self.__extras__ = (
        None
        if CreateCustomUserGreetingFormDataBodyKeys.issuperset(d)
        else {k: d[k] for k in d if k not in CreateCustomUserGreetingFormDataBodyKeys}
    )
    return self


CreateCustomUserGreetingFormDataBody.__decode__ = decode_CreateCustomUserGreetingFormDataBody
CreateCustomUserGreetingFormDataBodyKeys = frozenset(
    (
        "answeringRuleId",
        "binary",
        "text",
        "type",
    )
)


class CreateCustomUserGreetingMixedBody(Model):
    """The object `CreateCustomUserGreetingMixedBody`."""

    __slots__ = (
        "answering_rule",
        "binary",
        "interaction_rule_id",
        "state_id",
        "type",
    )
    __fields__ = __slots__
    __converted__ = {
        "answering_rule": "answeringRule",
        "state_id": "stateId",
        "type": "type",
    }
    answering_rule: AnsweringRuleQueryRequest
    binary: File
    interaction_rule_id: str | None
    state_id: CreateCustomUserGreetingMixedBodyStateId | None
    type: CreateCustomUserGreetingMixedBodyType

    def __init__(
        self,
        *,
        answering_rule: AnsweringRuleQueryRequest | AnsweringRuleQueryRequestDict,
        binary: File,
        interaction_rule_id: str | None = None,
        state_id: CreateCustomUserGreetingMixedBodyStateId
        | Literal["after-hours", "work-hours", "do-not-disturb", "forward-all-calls", "agent"]
        | None = None,
        type: CreateCustomUserGreetingMixedBodyType
        | Literal[
            "Introductory",
            "Announcement",
            "ConnectingMessage",
            "ConnectingAudio",
            "Voicemail",
            "Unavailable",
            "HoldMusic",
            "TemplateGreeting",
        ],
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        fill(self, locals())

    def to_dict(self) -> dict[str, Any]:
        d: dict[str, Any] = {}
        v: Any
        v = self.answering_rule
        if v is not None:
            d["answeringRule"] = v.to_dict() if typeof(v) is AnsweringRuleQueryRequest else encode(v)
        v = self.binary
        if v is not None:
            d["binary"] = v
        v = self.interaction_rule_id
        if v is not None:
            d["interactionRuleId"] = v
        v = self.state_id
        if v is not None:
            d["stateId"] = v.wire if typeof(v) is CreateCustomUserGreetingMixedBodyStateId else v
        v = self.type
        if v is not None:
            d["type"] = v.wire if typeof(v) is CreateCustomUserGreetingMixedBodyType else v
        if self.__extras__:
            d.update(self.__extras__)
        return d


def decode_CreateCustomUserGreetingMixedBody(d: dict[str, Any]) -> CreateCustomUserGreetingMixedBody:
    """Decode a `CreateCustomUserGreetingMixedBody`; what does not fit is passed on."""
    self = new(CreateCustomUserGreetingMixedBody)
    get: Getter = d.get
    v = get("answeringRule")
    self.answering_rule = decode_AnsweringRuleQueryRequest(v) if typeof(v) is dict else v
    self.binary = get("binary")
    self.interaction_rule_id = get("interactionRuleId")
    v = get("stateId")
    self.state_id = CreateCustomUserGreetingMixedBodyStateIdTable[v] if typeof(v) is str else v
    v = get("type")
    self.type = CreateCustomUserGreetingMixedBodyTypeTable[v] if typeof(v) is str else v
    self.__extras__ = (
        None
        if CreateCustomUserGreetingMixedBodyKeys.issuperset(d)
        else {k: d[k] for k in d if k not in CreateCustomUserGreetingMixedBodyKeys}
    )
    return self


CreateCustomUserGreetingMixedBody.__decode__ = decode_CreateCustomUserGreetingMixedBody
CreateCustomUserGreetingMixedBodyKeys = frozenset(
    (
        "answeringRule",
        "binary",
        "interactionRuleId",
        "stateId",
        "type",
    )
)


class CustomCompanyGreetingInfo(Model):
    """The object `CustomCompanyGreetingInfo`."""

    __slots__ = (
        "answering_rule",
        "content_type",
        "content_uri",
        "id",
        "language",
        "text",
        "type",
        "uri",
    )
    __fields__ = __slots__
    __converted__ = {
        "answering_rule": "answeringRule",
        "content_type": "contentType",
        "language": "language",
        "type": "type",
    }
    answering_rule: CustomGreetingAnsweringRuleInfo | None
    content_type: CustomCompanyGreetingInfoContentType | None
    content_uri: str | None
    id: str | None
    language: CustomCompanyGreetingLanguageInfo | None
    text: str | None
    type: CustomCompanyGreetingInfoType | None
    uri: str | None

    def __init__(
        self,
        *,
        answering_rule: CustomGreetingAnsweringRuleInfo | None = None,
        content_type: CustomCompanyGreetingInfoContentType | Literal["audio/mpeg", "audio/wav"] | None = None,
        content_uri: str | None = None,
        id: str | None = None,
        language: CustomCompanyGreetingLanguageInfo | None = None,
        text: str | None = None,
        type: CustomCompanyGreetingInfoType
        | Literal["Company", "StartRecording", "StopRecording", "AutomaticRecording", "TemplateGreeting"]
        | None = None,
        uri: str | None = None,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        fill(self, locals())

    def to_dict(self) -> dict[str, Any]:
        d: dict[str, Any] = {}
        v: Any
        v = self.answering_rule
        if v is not None:
            d["answeringRule"] = v.to_dict() if typeof(v) is CustomGreetingAnsweringRuleInfo else encode(v)
        v = self.content_type
        if v is not None:
            d["contentType"] = v.wire if typeof(v) is CustomCompanyGreetingInfoContentType else v
        v = self.content_uri
        if v is not None:
            d["contentUri"] = v
        v = self.id
        if v is not None:
            d["id"] = v
        v = self.language
        if v is not None:
            d["language"] = v.to_dict() if typeof(v) is CustomCompanyGreetingLanguageInfo else encode(v)
        v = self.text
        if v is not None:
            d["text"] = v
        v = self.type
        if v is not None:
            d["type"] = v.wire if typeof(v) is CustomCompanyGreetingInfoType else v
        v = self.uri
        if v is not None:
            d["uri"] = v
        if self.__extras__:
            d.update(self.__extras__)
        return d


def decode_CustomCompanyGreetingInfo(d: dict[str, Any]) -> CustomCompanyGreetingInfo:
    """Decode a `CustomCompanyGreetingInfo`; what does not fit is passed on."""
    self = new(CustomCompanyGreetingInfo)
    get: Getter = d.get
    v = get("answeringRule")
    self.answering_rule = decode_CustomGreetingAnsweringRuleInfo(v) if typeof(v) is dict else v
    v = get("contentType")
    self.content_type = CustomCompanyGreetingInfoContentTypeTable[v] if typeof(v) is str else v
    self.content_uri = get("contentUri")
    self.id = get("id")
    v = get("language")
    self.language = decode_CustomCompanyGreetingLanguageInfo(v) if typeof(v) is dict else v
    self.text = get("text")
    v = get("type")
    self.type = CustomCompanyGreetingInfoTypeTable[v] if typeof(v) is str else v
    self.uri = get("uri")
    self.__extras__ = (
        None
        if CustomCompanyGreetingInfoKeys.issuperset(d)
        else {k: d[k] for k in d if k not in CustomCompanyGreetingInfoKeys}
    )
    return self


CustomCompanyGreetingInfo.__decode__ = decode_CustomCompanyGreetingInfo
CustomCompanyGreetingInfoKeys = frozenset(
    (
        "answeringRule",
        "contentType",
        "contentUri",
        "id",
        "language",
        "text",
        "type",
        "uri",
    )
)


class CustomCompanyGreetingLanguageInfo(Model):
    """The object `CustomCompanyGreetingLanguageInfo`."""

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


def decode_CustomCompanyGreetingLanguageInfo(d: dict[str, Any]) -> CustomCompanyGreetingLanguageInfo:
    """Decode a `CustomCompanyGreetingLanguageInfo`; what does not fit is passed on."""
    self = new(CustomCompanyGreetingLanguageInfo)
    get: Getter = d.get
    self.id = get("id")
    self.locale_code = get("localeCode")
    self.name = get("name")
    self.uri = get("uri")
    self.__extras__ = (
        None
        if CustomCompanyGreetingLanguageInfoKeys.issuperset(d)
        else {k: d[k] for k in d if k not in CustomCompanyGreetingLanguageInfoKeys}
    )
    return self


CustomCompanyGreetingLanguageInfo.__decode__ = decode_CustomCompanyGreetingLanguageInfo
CustomCompanyGreetingLanguageInfoKeys = frozenset(
    (
        "id",
        "localeCode",
        "name",
        "uri",
    )
)


class CustomGreetingAnsweringRuleInfo(Model):
    """The object `CustomGreetingAnsweringRuleInfo`."""

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


def decode_CustomGreetingAnsweringRuleInfo(d: dict[str, Any]) -> CustomGreetingAnsweringRuleInfo:
    """Decode a `CustomGreetingAnsweringRuleInfo`; what does not fit is passed on."""
    self = new(CustomGreetingAnsweringRuleInfo)
    get: Getter = d.get
    self.id = get("id")
    self.uri = get("uri")
    self.__extras__ = (
        None
        if CustomGreetingAnsweringRuleInfoKeys.issuperset(d)
        else {k: d[k] for k in d if k not in CustomGreetingAnsweringRuleInfoKeys}
    )
    return self


CustomGreetingAnsweringRuleInfo.__decode__ = decode_CustomGreetingAnsweringRuleInfo
CustomGreetingAnsweringRuleInfoKeys = frozenset(
    (
        "id",
        "uri",
    )
)


class CustomUserGreetingInfo(Model):
    """Custom greeting of a user."""

    __slots__ = (
        "answering_rule",
        "content_type",
        "content_uri",
        "id",
        "text",
        "type",
        "uri",
    )
    __fields__ = __slots__
    __converted__ = {
        "answering_rule": "answeringRule",
        "content_type": "contentType",
        "type": "type",
    }
    answering_rule: CustomGreetingAnsweringRuleInfo | None
    """Call rule that plays it."""
    content_type: CustomUserGreetingInfoContentType | None
    """Media type of the sound."""
    content_uri: str | None
    """Address of the sound, on the media host; needs the access token."""
    id: str | None
    """Id of the greeting."""
    text: str | None
    """Text that is spoken, for greetings made from text."""
    type: CustomUserGreetingInfoType | None
    """What it is for, such as `Voicemail` or `HoldMusic`."""
    uri: str | None
    """Address of the greeting."""

    def __init__(
        self,
        *,
        answering_rule: CustomGreetingAnsweringRuleInfo | None = None,
        content_type: CustomUserGreetingInfoContentType | Literal["audio/mpeg", "audio/wav"] | None = None,
        content_uri: str | None = None,
        id: str | None = None,
        text: str | None = None,
        type: CustomUserGreetingInfoType
        | Literal[
            "Introductory",
            "Announcement",
            "InterruptPrompt",
            "ConnectingAudio",
            "ConnectingMessage",
            "Voicemail",
            "Unavailable",
            "HoldMusic",
            "PronouncedName",
            "TemplateGreeting",
        ]
        | None = None,
        uri: str | None = None,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        fill(self, locals())

    def to_dict(self) -> dict[str, Any]:
        d: dict[str, Any] = {}
        v: Any
        v = self.answering_rule
        if v is not None:
            d["answeringRule"] = v.to_dict() if typeof(v) is CustomGreetingAnsweringRuleInfo else encode(v)
        v = self.content_type
        if v is not None:
            d["contentType"] = v.wire if typeof(v) is CustomUserGreetingInfoContentType else v
        v = self.content_uri
        if v is not None:
            d["contentUri"] = v
        v = self.id
        if v is not None:
            d["id"] = v
        v = self.text
        if v is not None:
            d["text"] = v
        v = self.type
        if v is not None:
            d["type"] = v.wire if typeof(v) is CustomUserGreetingInfoType else v
        v = self.uri
        if v is not None:
            d["uri"] = v
        if self.__extras__:
            d.update(self.__extras__)
        return d


def decode_CustomUserGreetingInfo(d: dict[str, Any]) -> CustomUserGreetingInfo:
    """Decode a `CustomUserGreetingInfo`; what does not fit is passed on."""
    self = new(CustomUserGreetingInfo)
    get: Getter = d.get
    v = get("answeringRule")
    self.answering_rule = decode_CustomGreetingAnsweringRuleInfo(v) if typeof(v) is dict else v
    v = get("contentType")
    self.content_type = CustomUserGreetingInfoContentTypeTable[v] if typeof(v) is str else v
    self.content_uri = get("contentUri")
    self.id = get("id")
    self.text = get("text")
    v = get("type")
    self.type = CustomUserGreetingInfoTypeTable[v] if typeof(v) is str else v
    self.uri = get("uri")
    self.__extras__ = (
        None
        if CustomUserGreetingInfoKeys.issuperset(d)
        else {k: d[k] for k in d if k not in CustomUserGreetingInfoKeys}
    )
    return self


CustomUserGreetingInfo.__decode__ = decode_CustomUserGreetingInfo
CustomUserGreetingInfoKeys = frozenset(
    (
        "answeringRule",
        "contentType",
        "contentUri",
        "id",
        "text",
        "type",
        "uri",
    )
)


class DictionaryGreetingInfo(Model):
    """The object `DictionaryGreetingInfo`."""

    __slots__ = (
        "category",
        "content_uri",
        "id",
        "name",
        "navigation",
        "paging",
        "text",
        "type",
        "uri",
        "usage_type",
    )
    __fields__ = __slots__
    __converted__ = {
        "category": "category",
        "navigation": "navigation",
        "paging": "paging",
        "type": "type",
        "usage_type": "usageType",
    }
    category: DictionaryGreetingInfoCategory | None
    content_uri: str | None
    id: str | None
    name: str | None
    navigation: PageNavigationModel | None
    paging: EnumeratedPagingModel | None
    text: str | None
    type: GreetingTypeEnum | None
    uri: str | None
    usage_type: DictionaryGreetingInfoUsageType | None

    def __init__(
        self,
        *,
        category: DictionaryGreetingInfoCategory | Literal["Music", "Message", "RingTones", "None"] | None = None,
        content_uri: str | None = None,
        id: str | None = None,
        name: str | None = None,
        navigation: PageNavigationModel | None = None,
        paging: EnumeratedPagingModel | None = None,
        text: str | None = None,
        type: GreetingTypeEnum
        | Literal[
            "Introductory",
            "Announcement",
            "AutomaticRecording",
            "BlockedCallersAll",
            "BlockedCallersSpecific",
            "BlockedNoCallerId",
            "BlockedPayPhones",
            "ConnectingMessage",
            "ConnectingAudio",
            "StartRecording",
            "StopRecording",
            "Voicemail",
            "Unavailable",
            "InterruptPrompt",
            "HoldMusic",
            "Company",
        ]
        | None = None,
        uri: str | None = None,
        usage_type: DictionaryGreetingInfoUsageType
        | Literal[
            "UserExtensionAnsweringRule",
            "ExtensionAnsweringRule",
            "DepartmentExtensionAnsweringRule",
            "BlockedCalls",
            "CallRecording",
            "CompanyAnsweringRule",
            "CompanyAfterHoursAnsweringRule",
            "LimitedExtensionAnsweringRule",
            "VoicemailExtensionAnsweringRule",
            "AnnouncementExtensionAnsweringRule",
            "SharedLinesGroupAnsweringRule",
        ]
        | None = None,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        fill(self, locals())

    def to_dict(self) -> dict[str, Any]:
        d: dict[str, Any] = {}
        v: Any
        v = self.category
        if v is not None:
            d["category"] = v.wire if typeof(v) is DictionaryGreetingInfoCategory else v
        v = self.content_uri
        if v is not None:
            d["contentUri"] = v
        v = self.id
        if v is not None:
            d["id"] = v
        v = self.name
        if v is not None:
            d["name"] = v
        v = self.navigation
        if v is not None:
            d["navigation"] = v.to_dict() if typeof(v) is PageNavigationModel else encode(v)
        v = self.paging
        if v is not None:
            d["paging"] = v.to_dict() if typeof(v) is EnumeratedPagingModel else encode(v)
        v = self.text
        if v is not None:
            d["text"] = v
        v = self.type
        if v is not None:
            d["type"] = v.wire if typeof(v) is GreetingTypeEnum else v
        v = self.uri
        if v is not None:
            d["uri"] = v
        v = self.usage_type
        if v is not None:
            d["usageType"] = v.wire if typeof(v) is DictionaryGreetingInfoUsageType else v
        if self.__extras__:
            d.update(self.__extras__)
        return d


def decode_DictionaryGreetingInfo(d: dict[str, Any]) -> DictionaryGreetingInfo:
    """Decode a `DictionaryGreetingInfo`; what does not fit is passed on."""
    self = new(DictionaryGreetingInfo)
    get: Getter = d.get
    v = get("category")
    self.category = DictionaryGreetingInfoCategoryTable[v] if typeof(v) is str else v
    self.content_uri = get("contentUri")
    self.id = get("id")
    self.name = get("name")
    v = get("navigation")
    self.navigation = decode_PageNavigationModel(v) if typeof(v) is dict else v
    v = get("paging")
    self.paging = decode_EnumeratedPagingModel(v) if typeof(v) is dict else v
    self.text = get("text")
    v = get("type")
    self.type = GreetingTypeEnumTable[v] if typeof(v) is str else v
    self.uri = get("uri")
    v = get("usageType")
    self.usage_type = DictionaryGreetingInfoUsageTypeTable[v] if typeof(v) is str else v
    self.__extras__ = (
        None
        if DictionaryGreetingInfoKeys.issuperset(d)
        else {k: d[k] for k in d if k not in DictionaryGreetingInfoKeys}
    )
    return self


DictionaryGreetingInfo.__decode__ = decode_DictionaryGreetingInfo
DictionaryGreetingInfoKeys = frozenset(
    (
        "category",
        "contentUri",
        "id",
        "name",
        "navigation",
        "paging",
        "text",
        "type",
        "uri",
        "usageType",
    )
)


class DictionaryGreetingList(Model):
    """The object `DictionaryGreetingList`."""

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
    records: list[DictionaryGreetingInfo] | None
    uri: str | None

    def __init__(
        self,
        *,
        navigation: PageNavigationModel | None = None,
        paging: EnumeratedPagingModel | None = None,
        records: list[DictionaryGreetingInfo] | None = None,
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
                [i0.to_dict() if typeof(i0) is DictionaryGreetingInfo else encode(i0) for i0 in v]
                if typeof(v) is list
                else encode(v)
            )
        v = self.uri
        if v is not None:
            d["uri"] = v
        if self.__extras__:
            d.update(self.__extras__)
        return d


def decode_DictionaryGreetingList(d: dict[str, Any]) -> DictionaryGreetingList:
    """Decode a `DictionaryGreetingList`; what does not fit is passed on."""
    self = new(DictionaryGreetingList)
    get: Getter = d.get
    v = get("navigation")
    self.navigation = decode_PageNavigationModel(v) if typeof(v) is dict else v
    v = get("paging")
    self.paging = decode_EnumeratedPagingModel(v) if typeof(v) is dict else v
    v = get("records")
    self.records = (
        [decode_DictionaryGreetingInfo(i0) if typeof(i0) is dict else i0 for i0 in v] if typeof(v) is list else v
    )
    self.uri = get("uri")
    self.__extras__ = (
        None
        if DictionaryGreetingListKeys.issuperset(d)
        else {k: d[k] for k in d if k not in DictionaryGreetingListKeys}
    )
    return self


DictionaryGreetingList.__decode__ = decode_DictionaryGreetingList
DictionaryGreetingListKeys = frozenset(
    (
        "navigation",
        "paging",
        "records",
        "uri",
    )
)
