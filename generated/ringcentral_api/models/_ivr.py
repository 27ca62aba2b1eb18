"""Models: ivr."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from .._model import EnumTable, Getter, Model, encode, fill, new, typeof
from ..types import File, OpenEnum, OpenIntEnum
from ._shared_enumerated_paging_model import EnumeratedPagingModel, decode_EnumeratedPagingModel
from ._shared_ivr_prompt_repeat_count import IvrPromptRepeatCount, IvrPromptRepeatCountTable
from ._shared_page_navigation_model import PageNavigationModel, decode_PageNavigationModel

if TYPE_CHECKING:
    from collections.abc import Sequence
    from typing import Literal

    from ..bodies._ivr import (
        AudioPromptInfoDict,
        IvrMenuActionsInfoDict,
        IvrMenuExtensionInfoDict,
        IvrMenuPromptInfoDict,
        IvrMenuSiteInfoDict,
        PromptLanguageInfoDict,
    )


class IvrMenuActionsInfoAction(OpenEnum):
    """Values of `IvrMenuActionsInfoAction`."""

    CONNECT = "Connect"
    VOICEMAIL = "Voicemail"
    DIAL_BY_NAME = "DialByName"
    TRANSFER = "Transfer"
    REPEAT = "Repeat"
    RETURN_TO_ROOT = "ReturnToRoot"
    RETURN_TO_PREVIOUS = "ReturnToPrevious"
    DISCONNECT = "Disconnect"
    RETURN_TO_TOP_LEVEL_MENU = "ReturnToTopLevelMenu"
    DO_NOTHING = "DoNothing"
    CONNECT_TO_OPERATOR = "ConnectToOperator"
    TRANSFER_TO_CONTACT_CENTER_NUMBER = "TransferToContactCenterNumber"
    CONNECT_TO_INCOMING_CALL_ROUTING_SELECTION = "ConnectToIncomingCallRoutingSelection"


IvrMenuActionsInfoActionTable = EnumTable(IvrMenuActionsInfoAction)


class IvrMenuActionsInfoInput(OpenEnum):
    """Values of `IvrMenuActionsInfoInput`."""

    VALUE_0 = "0"
    VALUE_1 = "1"
    VALUE_2 = "2"
    VALUE_3 = "3"
    VALUE_4 = "4"
    VALUE_5 = "5"
    VALUE_6 = "6"
    VALUE_7 = "7"
    VALUE_8 = "8"
    VALUE_9 = "9"
    HASH = "Hash"
    STAR = "Star"
    NO_INPUT = "NoInput"


IvrMenuActionsInfoInputTable = EnumTable(IvrMenuActionsInfoInput)


class IvrMenuPromptInfoMode(OpenEnum):
    """Values of `IvrMenuPromptInfoMode`."""

    AUDIO = "Audio"
    TEXT_TO_SPEECH = "TextToSpeech"


IvrMenuPromptInfoModeTable = EnumTable(IvrMenuPromptInfoMode)


class IvrPromptRepeatCountDefault(OpenIntEnum):
    """Values of `IvrPromptRepeatCountDefault`."""

    VALUE_1 = 1
    VALUE_2 = 2
    VALUE_3 = 3


IvrPromptRepeatCountDefaultTable = EnumTable(IvrPromptRepeatCountDefault)


class AudioPromptInfo(Model):
    """The object `AudioPromptInfo`."""

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


def decode_AudioPromptInfo(d: dict[str, Any]) -> AudioPromptInfo:
    """Decode a `AudioPromptInfo`; what does not fit is passed on."""
    self = new(AudioPromptInfo)
    get: Getter = d.get
    self.id = get("id")
    self.uri = get("uri")
    self.__extras__ = (
        None if AudioPromptInfoKeys.issuperset(d) else {k: d[k] for k in d if k not in AudioPromptInfoKeys}
    )
    return self


AudioPromptInfo.__decode__ = decode_AudioPromptInfo
AudioPromptInfoKeys = frozenset(
    (
        "id",
        "uri",
    )
)


class CreateIVRPromptBody(Model):
    """The object `CreateIVRPromptBody`."""

    __slots__ = (
        "attachment",
        "name",
    )
    __fields__ = __slots__
    attachment: File
    name: str | None

    def __init__(
        self,
        *,
        attachment: File,
        name: str | None = None,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        fill(self, locals())

    def to_dict(self) -> dict[str, Any]:
        d: dict[str, Any] = {}
        v: Any
        v = self.attachment
        if v is not None:
            d["attachment"] = v
        v = self.name
        if v is not None:
            d["name"] = v
        if self.__extras__:
            d.update(self.__extras__)
        return d


def decode_CreateIVRPromptBody(d: dict[str, Any]) -> CreateIVRPromptBody:
    """Decode a `CreateIVRPromptBody`; what does not fit is passed on."""
    self = new(CreateIVRPromptBody)
    get: Getter = d.get
    self.attachment = get("attachment")
    self.name = get("name")
    self.__extras__ = (
        None if CreateIVRPromptBodyKeys.issuperset(d) else {k: d[k] for k in d if k not in CreateIVRPromptBodyKeys}
    )
    return self


CreateIVRPromptBody.__decode__ = decode_CreateIVRPromptBody
CreateIVRPromptBodyKeys = frozenset(
    (
        "attachment",
        "name",
    )
)


class IvrMenuActionsInfo(Model):
    """The object `IvrMenuActionsInfo`."""

    __slots__ = (
        "action",
        "extension",
        "input",
        "phone_number",
    )
    __fields__ = __slots__
    __converted__ = {
        "action": "action",
        "extension": "extension",
        "input": "input",
    }
    action: IvrMenuActionsInfoAction | None
    extension: IvrMenuExtensionInfo | None
    input: IvrMenuActionsInfoInput | None
    phone_number: str | None

    def __init__(
        self,
        *,
        action: IvrMenuActionsInfoAction
        | Literal[
            "Connect",
            "Voicemail",
            "DialByName",
            "Transfer",
            "Repeat",
            "ReturnToRoot",
            "ReturnToPrevious",
            "Disconnect",
            "ReturnToTopLevelMenu",
            "DoNothing",
            "ConnectToOperator",
            "TransferToContactCenterNumber",
            "ConnectToIncomingCallRoutingSelection",
        ]
        | None = None,
        extension: IvrMenuExtensionInfo | IvrMenuExtensionInfoDict | None = None,
        input: IvrMenuActionsInfoInput
        | Literal["0", "1", "2", "3", "4", "5", "6", "7", "8", "9", "Hash", "Star", "NoInput"]
        | None = None,
        phone_number: str | None = None,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        fill(self, locals())

    def to_dict(self) -> dict[str, Any]:
        d: dict[str, Any] = {}
        v: Any
        v = self.action
        if v is not None:
            d["action"] = v.wire if typeof(v) is IvrMenuActionsInfoAction else v
        v = self.extension
        if v is not None:
            d["extension"] = v.to_dict() if typeof(v) is IvrMenuExtensionInfo else encode(v)
        v = self.input
        if v is not None:
            d["input"] = v.wire if typeof(v) is IvrMenuActionsInfoInput else v
        v = self.phone_number
        if v is not None:
            d["phoneNumber"] = v
        if self.__extras__:
            d.update(self.__extras__)
        return d


def decode_IvrMenuActionsInfo(d: dict[str, Any]) -> IvrMenuActionsInfo:
    """Decode a `IvrMenuActionsInfo`; what does not fit is passed on."""
    self = new(IvrMenuActionsInfo)
    get: Getter = d.get
    v = get("action")
    self.action = IvrMenuActionsInfoActionTable[v] if typeof(v) is str else v
    v = get("extension")
    self.extension = decode_IvrMenuExtensionInfo(v) if typeof(v) is dict else v
    v = get("input")
    self.input = IvrMenuActionsInfoInputTable[v] if typeof(v) is str else v
    self.phone_number = get("phoneNumber")
    self.__extras__ = (
        None if IvrMenuActionsInfoKeys.issuperset(d) else {k: d[k] for k in d if k not in IvrMenuActionsInfoKeys}
    )
    return self


IvrMenuActionsInfo.__decode__ = decode_IvrMenuActionsInfo
IvrMenuActionsInfoKeys = frozenset(
    (
        "action",
        "extension",
        "input",
        "phoneNumber",
    )
)


class IvrMenuExtensionInfo(Model):
    """The object `IvrMenuExtensionInfo`."""

    __slots__ = (
        "id",
        "name",
        "pin",
        "uri",
    )
    __fields__ = __slots__
    __secrets__ = frozenset(("pin",))
    id: str | None
    name: str | None
    pin: str | None
    uri: str | None

    def __init__(
        self,
        *,
        id: str | None = None,
        name: str | None = None,
        pin: str | None = None,
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
        v = self.name
        if v is not None:
            d["name"] = v
        v = self.pin
        if v is not None:
            d["pin"] = v
        v = self.uri
        if v is not None:
            d["uri"] = v
        if self.__extras__:
            d.update(self.__extras__)
        return d


def decode_IvrMenuExtensionInfo(d: dict[str, Any]) -> IvrMenuExtensionInfo:
    """Decode a `IvrMenuExtensionInfo`; what does not fit is passed on."""
    self = new(IvrMenuExtensionInfo)
    get: Getter = d.get
    self.id = get("id")
    self.name = get("name")
    self.pin = get("pin")
    self.uri = get("uri")
    self.__extras__ = (
        None if IvrMenuExtensionInfoKeys.issuperset(d) else {k: d[k] for k in d if k not in IvrMenuExtensionInfoKeys}
    )
    return self


IvrMenuExtensionInfo.__decode__ = decode_IvrMenuExtensionInfo
IvrMenuExtensionInfoKeys = frozenset(
    (
        "id",
        "name",
        "pin",
        "uri",
    )
)


class IvrMenuInfo(Model):
    """The object `IvrMenuInfo`."""

    __slots__ = (
        "actions",
        "extension_number",
        "id",
        "name",
        "prompt",
        "prompt_repeat_count",
        "site",
        "uri",
    )
    __fields__ = __slots__
    __converted__ = {
        "actions": "actions",
        "prompt": "prompt",
        "prompt_repeat_count": "promptRepeatCount",
        "site": "site",
    }
    actions: list[IvrMenuActionsInfo] | None
    extension_number: str | None
    id: str | None
    name: str | None
    prompt: IvrMenuPromptInfo | None
    prompt_repeat_count: IvrPromptRepeatCount
    site: IvrMenuSiteInfo | None
    uri: str | None

    def __init__(
        self,
        *,
        actions: Sequence[IvrMenuActionsInfo | IvrMenuActionsInfoDict] | None = None,
        extension_number: str | None = None,
        id: str | None = None,
        name: str | None = None,
        prompt: IvrMenuPromptInfo | IvrMenuPromptInfoDict | None = None,
        prompt_repeat_count: IvrPromptRepeatCount | Literal[1, 2, 3],
        site: IvrMenuSiteInfo | IvrMenuSiteInfoDict | None = None,
        uri: str | None = None,
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
        v = self.id
        if v is not None:
            d["id"] = v
        v = self.name
        if v is not None:
            d["name"] = v
        v = self.prompt
        if v is not None:
            d["prompt"] = v.to_dict() if typeof(v) is IvrMenuPromptInfo else encode(v)
        v = self.prompt_repeat_count
        if v is not None:
            d["promptRepeatCount"] = v.wire if typeof(v) is IvrPromptRepeatCount else v
        v = self.site
        if v is not None:
            d["site"] = v.to_dict() if typeof(v) is IvrMenuSiteInfo else encode(v)
        v = self.uri
        if v is not None:
            d["uri"] = v
        if self.__extras__:
            d.update(self.__extras__)
        return d


def decode_IvrMenuInfo(d: dict[str, Any]) -> IvrMenuInfo:
    """Decode a `IvrMenuInfo`; what does not fit is passed on."""
    self = new(IvrMenuInfo)
    get: Getter = d.get
    v = get("actions")
    self.actions = [decode_IvrMenuActionsInfo(i0) if typeof(i0) is dict else i0 for i0 in v] if typeof(v) is list else v
    self.extension_number = get("extensionNumber")
    self.id = get("id")
    self.name = get("name")
    v = get("prompt")
    self.prompt = decode_IvrMenuPromptInfo(v) if typeof(v) is dict else v
    v = get("promptRepeatCount")
    self.prompt_repeat_count = IvrPromptRepeatCountTable[v] if typeof(v) is int else v
    v = get("site")
    self.site = decode_IvrMenuSiteInfo(v) if typeof(v) is dict else v
    self.uri = get("uri")
    self.__extras__ = None if IvrMenuInfoKeys.issuperset(d) else {k: d[k] for k in d if k not in IvrMenuInfoKeys}
    return self


IvrMenuInfo.__decode__ = decode_IvrMenuInfo
IvrMenuInfoKeys = frozenset(
    (
        "actions",
        "extensionNumber",
        "id",
        "name",
        "prompt",
        "promptRepeatCount",
        "site",
        "uri",
    )
)


class IvrMenuInfoCreate(Model):
    """The object `IvrMenuInfoCreate`."""

    __slots__ = (
        "actions",
        "extension_number",
        "name",
        "prompt",
        "site",
        "prompt_repeat_count",
    )
    __fields__ = __slots__
    __converted__ = {
        "actions": "actions",
        "prompt": "prompt",
        "site": "site",
        "prompt_repeat_count": "promptRepeatCount",
    }
    actions: list[IvrMenuActionsInfo] | None
    extension_number: str | None
    name: str | None
    prompt: IvrMenuPromptInfo | None
    site: IvrMenuSiteInfo | None
    prompt_repeat_count: IvrPromptRepeatCountDefault | None

    def __init__(
        self,
        *,
        actions: Sequence[IvrMenuActionsInfo | IvrMenuActionsInfoDict] | None = None,
        extension_number: str | None = None,
        name: str | None = None,
        prompt: IvrMenuPromptInfo | IvrMenuPromptInfoDict | None = None,
        site: IvrMenuSiteInfo | IvrMenuSiteInfoDict | None = None,
        prompt_repeat_count: IvrPromptRepeatCountDefault | Literal[1, 2, 3] | None = None,
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
        v = self.prompt_repeat_count
        if v is not None:
            d["promptRepeatCount"] = v.wire if typeof(v) is IvrPromptRepeatCountDefault else v
        if self.__extras__:
            d.update(self.__extras__)
        return d


def decode_IvrMenuInfoCreate(d: dict[str, Any]) -> IvrMenuInfoCreate:
    """Decode a `IvrMenuInfoCreate`; what does not fit is passed on."""
    self = new(IvrMenuInfoCreate)
    get: Getter = d.get
    v = get("actions")
    self.actions = [decode_IvrMenuActionsInfo(i0) if typeof(i0) is dict else i0 for i0 in v] if typeof(v) is list else v
    self.extension_number = get("extensionNumber")
    self.name = get("name")
    v = get("prompt")
    self.prompt = decode_IvrMenuPromptInfo(v) if typeof(v) is dict else v
    v = get("site")
    self.site = decode_IvrMenuSiteInfo(v) if typeof(v) is dict else v
    v = get("promptRepeatCount")
    self.prompt_repeat_count = IvrPromptRepeatCountDefaultTable[v] if typeof(v) is int else v
    self.__extras__ = (
        None if IvrMenuInfoCreateKeys.issuperset(d) else {k: d[k] for k in d if k not in IvrMenuInfoCreateKeys}
    )
    return self


IvrMenuInfoCreate.__decode__ = decode_IvrMenuInfoCreate
IvrMenuInfoCreateKeys = frozenset(
    (
        "actions",
        "extensionNumber",
        "name",
        "prompt",
        "site",
        "promptRepeatCount",
    )
)


class IvrMenuInfoUpdate(Model):
    """The object `IvrMenuInfoUpdate`."""

    __slots__ = (
        "actions",
        "extension_number",
        "name",
        "prompt",
        "site",
        "prompt_repeat_count",
    )
    __fields__ = __slots__
    __converted__ = {
        "actions": "actions",
        "prompt": "prompt",
        "site": "site",
        "prompt_repeat_count": "promptRepeatCount",
    }
    actions: list[IvrMenuActionsInfo] | None
    extension_number: str | None
    name: str | None
    prompt: IvrMenuPromptInfo | None
    site: IvrMenuSiteInfo | None
    prompt_repeat_count: IvrPromptRepeatCount | None

    def __init__(
        self,
        *,
        actions: Sequence[IvrMenuActionsInfo | IvrMenuActionsInfoDict] | None = None,
        extension_number: str | None = None,
        name: str | None = None,
        prompt: IvrMenuPromptInfo | IvrMenuPromptInfoDict | None = None,
        site: IvrMenuSiteInfo | IvrMenuSiteInfoDict | None = None,
        prompt_repeat_count: IvrPromptRepeatCount | Literal[1, 2, 3] | None = None,
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
        v = self.prompt_repeat_count
        if v is not None:
            d["promptRepeatCount"] = v.wire if typeof(v) is IvrPromptRepeatCount else v
        if self.__extras__:
            d.update(self.__extras__)
        return d


def decode_IvrMenuInfoUpdate(d: dict[str, Any]) -> IvrMenuInfoUpdate:
    """Decode a `IvrMenuInfoUpdate`; what does not fit is passed on."""
    self = new(IvrMenuInfoUpdate)
    get: Getter = d.get
    v = get("actions")
    self.actions = [decode_IvrMenuActionsInfo(i0) if typeof(i0) is dict else i0 for i0 in v] if typeof(v) is list else v
    self.extension_number = get("extensionNumber")
    self.name = get("name")
    v = get("prompt")
    self.prompt = decode_IvrMenuPromptInfo(v) if typeof(v) is dict else v
    v = get("site")
    self.site = decode_IvrMenuSiteInfo(v) if typeof(v) is dict else v
    v = get("promptRepeatCount")
    self.prompt_repeat_count = IvrPromptRepeatCountTable[v] if typeof(v) is int else v
    self.__extras__ = (
        None if IvrMenuInfoUpdateKeys.issuperset(d) else {k: d[k] for k in d if k not in IvrMenuInfoUpdateKeys}
    )
    return self


IvrMenuInfoUpdate.__decode__ = decode_IvrMenuInfoUpdate
IvrMenuInfoUpdateKeys = frozenset(
    (
        "actions",
        "extensionNumber",
        "name",
        "prompt",
        "site",
        "promptRepeatCount",
    )
)


class IvrMenuList(Model):
    """The object `IvrMenuList`."""

    __slots__ = (
        "records",
        "uri",
    )
    __fields__ = __slots__
    __converted__ = {
        "records": "records",
    }
    records: list[IvrMenuListInfo] | None
    uri: str | None

    def __init__(
        self,
        *,
        records: list[IvrMenuListInfo] | None = None,
        uri: str | None = None,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        fill(self, locals())

    def to_dict(self) -> dict[str, Any]:
        d: dict[str, Any] = {}
        v: Any
        v = self.records
        if v is not None:
            d["records"] = (
                [i0.to_dict() if typeof(i0) is IvrMenuListInfo else encode(i0) for i0 in v]
                if typeof(v) is list
                else encode(v)
            )
        v = self.uri
        if v is not None:
            d["uri"] = v
        if self.__extras__:
            d.update(self.__extras__)
        return d


def decode_IvrMenuList(d: dict[str, Any]) -> IvrMenuList:
    """Decode a `IvrMenuList`; what does not fit is passed on."""
    self = new(IvrMenuList)
    get: Getter = d.get
    v = get("records")
    self.records = [decode_IvrMenuListInfo(i0) if typeof(i0) is dict else i0 for i0 in v] if typeof(v) is list else v
    self.uri = get("uri")
    self.__extras__ = None if IvrMenuListKeys.issuperset(d) else {k: d[k] for k in d if k not in IvrMenuListKeys}
    return self


IvrMenuList.__decode__ = decode_IvrMenuList
IvrMenuListKeys = frozenset(
    (
        "records",
        "uri",
    )
)


class IvrMenuListInfo(Model):
    """The object `IvrMenuListInfo`."""

    __slots__ = (
        "extension_number",
        "id",
        "name",
        "uri",
    )
    __fields__ = __slots__
    extension_number: str | None
    id: str | None
    name: str | None
    uri: str | None

    def __init__(
        self,
        *,
        extension_number: str | None = None,
        id: str | None = None,
        name: str | None = None,
        uri: str | None = None,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        fill(self, locals())

    def to_dict(self) -> dict[str, Any]:
        d: dict[str, Any] = {}
        v: Any
        v = self.extension_number
        if v is not None:
            d["extensionNumber"] = v
        v = self.id
        if v is not None:
            d["id"] = v
        v = self.name
        if v is not None:
            d["name"] = v
        v = self.uri
        if v is not None:
            d["uri"] = v
        if self.__extras__:
            d.update(self.__extras__)
        return d


def decode_IvrMenuListInfo(d: dict[str, Any]) -> IvrMenuListInfo:
    """Decode a `IvrMenuListInfo`; what does not fit is passed on."""
    self = new(IvrMenuListInfo)
    get: Getter = d.get
    self.extension_number = get("extensionNumber")
    self.id = get("id")
    self.name = get("name")
    self.uri = get("uri")
    self.__extras__ = (
        None if IvrMenuListInfoKeys.issuperset(d) else {k: d[k] for k in d if k not in IvrMenuListInfoKeys}
    )
    return self


IvrMenuListInfo.__decode__ = decode_IvrMenuListInfo
IvrMenuListInfoKeys = frozenset(
    (
        "extensionNumber",
        "id",
        "name",
        "uri",
    )
)


class IvrMenuPromptInfo(Model):
    """The object `IvrMenuPromptInfo`."""

    __slots__ = (
        "audio",
        "language",
        "mode",
        "text",
    )
    __fields__ = __slots__
    __converted__ = {
        "audio": "audio",
        "language": "language",
        "mode": "mode",
    }
    audio: AudioPromptInfo | None
    language: PromptLanguageInfo | None
    mode: IvrMenuPromptInfoMode | None
    text: str | None

    def __init__(
        self,
        *,
        audio: AudioPromptInfo | AudioPromptInfoDict | None = None,
        language: PromptLanguageInfo | PromptLanguageInfoDict | None = None,
        mode: IvrMenuPromptInfoMode | Literal["Audio", "TextToSpeech"] | None = None,
        text: str | None = None,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        fill(self, locals())

    def to_dict(self) -> dict[str, Any]:
        d: dict[str, Any] = {}
        v: Any
        v = self.audio
        if v is not None:
            d["audio"] = v.to_dict() if typeof(v) is AudioPromptInfo else encode(v)
        v = self.language
        if v is not None:
            d["language"] = v.to_dict() if typeof(v) is PromptLanguageInfo else encode(v)
        v = self.mode
        if v is not None:
            d["mode"] = v.wire if typeof(v) is IvrMenuPromptInfoMode else v
        v = self.text
        if v is not None:
            d["text"] = v
        if self.__extras__:
            d.update(self.__extras__)
        return d


def decode_IvrMenuPromptInfo(d: dict[str, Any]) -> IvrMenuPromptInfo:
    """Decode a `IvrMenuPromptInfo`; what does not fit is passed on."""
    self = new(IvrMenuPromptInfo)
    get: Getter = d.get
    v = get("audio")
    self.audio = decode_AudioPromptInfo(v) if typeof(v) is dict else v
    v = get("language")
    self.language = decode_PromptLanguageInfo(v) if typeof(v) is dict else v
    v = get("mode")
    self.mode = IvrMenuPromptInfoModeTable[v] if typeof(v) is str else v
    self.text = get("text")
    self.__extras__ = (
        None if IvrMenuPromptInfoKeys.issuperset(d) else {k: d[k] for k in d if k not in IvrMenuPromptInfoKeys}
    )
    return self


IvrMenuPromptInfo.__decode__ = decode_IvrMenuPromptInfo
IvrMenuPromptInfoKeys = frozenset(
    (
        "audio",
        "language",
        "mode",
        "text",
    )
)


class IvrMenuSiteInfo(Model):
    """The object `IvrMenuSiteInfo`."""

    __slots__ = (
        "id",
        "name",
    )
    __fields__ = __slots__
    id: str | None
    name: str | None

    def __init__(
        self,
        *,
        id: str | None = None,
        name: str | None = None,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        fill(self, locals())

    def to_dict(self) -> dict[str, Any]:
        d: dict[str, Any] = {}
        v: Any
        v = self.id
        if v is not None:
            d["id"] = v
        v = self.name
        if v is not None:
            d["name"] = v
        if self.__extras__:
            d.update(self.__extras__)
        return d


def decode_IvrMenuSiteInfo(d: dict[str, Any]) -> IvrMenuSiteInfo:
    """Decode a `IvrMenuSiteInfo`; what does not fit is passed on."""
    self = new(IvrMenuSiteInfo)
    get: Getter = d.get
    self.id = get("id")
    self.name = get("name")
    self.__extras__ = (
        None if IvrMenuSiteInfoKeys.issuperset(d) else {k: d[k] for k in d if k not in IvrMenuSiteInfoKeys}
    )
    return self


IvrMenuSiteInfo.__decode__ = decode_IvrMenuSiteInfo
IvrMenuSiteInfoKeys = frozenset(
    (
        "id",
        "name",
    )
)


class IvrPrompts(Model):
    """The object `IvrPrompts`."""

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
    records: list[PromptInfo] | None
    uri: str | None

    def __init__(
        self,
        *,
        navigation: PageNavigationModel | None = None,
        paging: EnumeratedPagingModel | None = None,
        records: list[PromptInfo] | None = None,
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
                [i0.to_dict() if typeof(i0) is PromptInfo else encode(i0) for i0 in v]
                if typeof(v) is list
                else encode(v)
            )
        v = self.uri
        if v is not None:
            d["uri"] = v
        if self.__extras__:
            d.update(self.__extras__)
        return d


def decode_IvrPrompts(d: dict[str, Any]) -> IvrPrompts:
    """Decode a `IvrPrompts`; what does not fit is passed on."""
    self = new(IvrPrompts)
    get: Getter = d.get
    v = get("navigation")
    self.navigation = decode_PageNavigationModel(v) if typeof(v) is dict else v
    v = get("paging")
    self.paging = decode_EnumeratedPagingModel(v) if typeof(v) is dict else v
    v = get("records")
    self.records = [decode_PromptInfo(i0) if typeof(i0) is dict else i0 for i0 in v] if typeof(v) is list else v
    self.uri = get("uri")
    self.__extras__ = None if IvrPromptsKeys.issuperset(d) else {k: d[k] for k in d if k not in IvrPromptsKeys}
    return self


IvrPrompts.__decode__ = decode_IvrPrompts
IvrPromptsKeys = frozenset(
    (
        "navigation",
        "paging",
        "records",
        "uri",
    )
)


class PromptInfo(Model):
    """The object `PromptInfo`."""

    __slots__ = (
        "content_type",
        "content_uri",
        "filename",
        "id",
        "uri",
    )
    __fields__ = __slots__
    content_type: str | None
    content_uri: str | None
    filename: str | None
    id: str | None
    uri: str | None

    def __init__(
        self,
        *,
        content_type: str | None = None,
        content_uri: str | None = None,
        filename: str | None = None,
        id: str | None = None,
        uri: str | None = None,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        fill(self, locals())

    def to_dict(self) -> dict[str, Any]:
        d: dict[str, Any] = {}
        v: Any
        v = self.content_type
        if v is not None:
            d["contentType"] = v
        v = self.content_uri
        if v is not None:
            d["contentUri"] = v
        v = self.filename
        if v is not None:
            d["filename"] = v
        v = self.id
        if v is not None:
            d["id"] = v
        v = self.uri
        if v is not None:
            d["uri"] = v
        if self.__extras__:
            d.update(self.__extras__)
        return d


def decode_PromptInfo(d: dict[str, Any]) -> PromptInfo:
    """Decode a `PromptInfo`; what does not fit is passed on."""
    self = new(PromptInfo)
    get: Getter = d.get
    self.content_type = get("contentType")
    self.content_uri = get("contentUri")
    self.filename = get("filename")
    self.id = get("id")
    self.uri = get("uri")
    self.__extras__ = None if PromptInfoKeys.issuperset(d) else {k: d[k] for k in d if k not in PromptInfoKeys}
    return self


PromptInfo.__decode__ = decode_PromptInfo
PromptInfoKeys = frozenset(
    (
        "contentType",
        "contentUri",
        "filename",
        "id",
        "uri",
    )
)


class PromptLanguageInfo(Model):
    """The object `PromptLanguageInfo`."""

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


def decode_PromptLanguageInfo(d: dict[str, Any]) -> PromptLanguageInfo:
    """Decode a `PromptLanguageInfo`; what does not fit is passed on."""
    self = new(PromptLanguageInfo)
    get: Getter = d.get
    self.id = get("id")
    self.locale_code = get("localeCode")
    self.name = get("name")
    self.uri = get("uri")
    self.__extras__ = (
        None if PromptLanguageInfoKeys.issuperset(d) else {k: d[k] for k in d if k not in PromptLanguageInfoKeys}
    )
    return self


PromptLanguageInfo.__decode__ = decode_PromptLanguageInfo
PromptLanguageInfoKeys = frozenset(
    (
        "id",
        "localeCode",
        "name",
        "uri",
    )
)


class UpdateIVRPromptRequest(Model):
    """The object `UpdateIVRPromptRequest`."""

    __slots__ = ("filename",)
    __fields__ = __slots__
    filename: str | None

    def __init__(
        self,
        *,
        filename: str | None = None,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        fill(self, locals())

    def to_dict(self) -> dict[str, Any]:
        d: dict[str, Any] = {}
        v: Any
        v = self.filename
        if v is not None:
            d["filename"] = v
        if self.__extras__:
            d.update(self.__extras__)
        return d


def decode_UpdateIVRPromptRequest(d: dict[str, Any]) -> UpdateIVRPromptRequest:
    """Decode a `UpdateIVRPromptRequest`; what does not fit is passed on."""
    self = new(UpdateIVRPromptRequest)
    get: Getter = d.get
    self.filename = get("filename")
    self.__extras__ = (
        None
        if UpdateIVRPromptRequestKeys.issuperset(d)
        else {k: d[k] for k in d if k not in UpdateIVRPromptRequestKeys}
    )
    return self


UpdateIVRPromptRequest.__decode__ = decode_UpdateIVRPromptRequest
UpdateIVRPromptRequestKeys = frozenset(("filename",))
