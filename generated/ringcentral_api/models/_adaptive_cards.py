"""Models: adaptive cards."""

from __future__ import annotations

import datetime
from typing import TYPE_CHECKING, Any, TypeAlias

from .._model import EnumTable, Getter, Model, Variants, encode, fill, from_datetime, new, pick, to_datetime, typeof
from ..types import OpenEnum, UnknownVariant

if TYPE_CHECKING:
    from collections.abc import Sequence
    from typing import Literal

    from ..bodies._adaptive_cards import (
        ActionAdaptiveCardInfoDict,
        ActionCardBodyDict,
        AdaptiveCardActionDict,
        AdaptiveCardColumnInfoDict,
        AdaptiveCardColumnItemInfoDict,
        AdaptiveCardInfoRequestDict,
        AdaptiveCardInfoRequestItemDict,
        AdaptiveCardRequestBackgroundImageDict,
        AdaptiveCardSelectActionDict,
    )


class ActionAdaptiveCardInfoType(OpenEnum):
    """Values of `ActionAdaptiveCardInfoType`."""

    ADAPTIVE_CARD = "AdaptiveCard"


ActionAdaptiveCardInfoTypeTable = EnumTable(ActionAdaptiveCardInfoType)


class ActionCardBodyType(OpenEnum):
    """Values of `ActionCardBodyType`."""

    INPUT_TEXT = "Input.Text"


ActionCardBodyTypeTable = EnumTable(ActionCardBodyType)


class AdaptiveCardActionType(OpenEnum):
    """Values of `AdaptiveCardActionType`."""

    ACTION_SHOW_CARD = "Action.ShowCard"
    ACTION_SUBMIT = "Action.Submit"
    ACTION_OPEN_URL = "Action.OpenUrl"
    ACTION_TOGGLE_VISIBILITY = "Action.ToggleVisibility"


AdaptiveCardActionTypeTable = EnumTable(AdaptiveCardActionType)


class AdaptiveCardInfoLang(OpenEnum):
    """Values of `AdaptiveCardInfoLang`."""

    EN = "en"
    FR = "fr"
    ES = "es"


AdaptiveCardInfoLangTable = EnumTable(AdaptiveCardInfoLang)


class AdaptiveCardInfoRequestItemType(OpenEnum):
    """Values of `AdaptiveCardInfoRequestItemType`."""

    TEXT_BLOCK = "TextBlock"
    COLUMN_SET = "ColumnSet"
    COLUMN = "Column"
    FACT_SET = "FactSet"


AdaptiveCardInfoRequestItemTypeTable = EnumTable(AdaptiveCardInfoRequestItemType)


class AdaptiveCardInfoRequestType(OpenEnum):
    """Values of `AdaptiveCardInfoRequestType`."""

    CONTAINER = "Container"
    TEXT_BLOCK = "TextBlock"
    IMAGE = "Image"
    COLUMN_SET = "ColumnSet"
    FACT_SET = "FactSet"
    IMAGE_SET = "ImageSet"
    ACTION_SET = "ActionSet"


AdaptiveCardInfoRequestTypeTable = EnumTable(AdaptiveCardInfoRequestType)


class AdaptiveCardInfoType(OpenEnum):
    """Values of `AdaptiveCardInfoType`."""

    ADAPTIVE_CARD = "AdaptiveCard"


AdaptiveCardInfoTypeTable = EnumTable(AdaptiveCardInfoType)


class AdaptiveCardRequestLang(OpenEnum):
    """Values of `AdaptiveCardRequestLang`."""

    EN = "en"
    FR = "fr"
    ES = "es"


AdaptiveCardRequestLangTable = EnumTable(AdaptiveCardRequestLang)


class AdaptiveCardRequestType(OpenEnum):
    """Values of `AdaptiveCardRequestType`."""

    ADAPTIVE_CARD = "AdaptiveCard"


AdaptiveCardRequestTypeTable = EnumTable(AdaptiveCardRequestType)


class AdaptiveCardSelectActionType(OpenEnum):
    """Values of `AdaptiveCardSelectActionType`."""

    ACTION_SUBMIT = "Action.Submit"
    ACTION_OPEN_URL = "Action.OpenUrl"
    ACTION_TOGGLE_VISIBILITY = "Action.ToggleVisibility"


AdaptiveCardSelectActionTypeTable = EnumTable(AdaptiveCardSelectActionType)


class AdaptiveCardShortInfoType(OpenEnum):
    """Values of `AdaptiveCardShortInfoType`."""

    ADAPTIVE_CARD = "AdaptiveCard"


AdaptiveCardShortInfoTypeTable = EnumTable(AdaptiveCardShortInfoType)


class BackgroundImageType(OpenEnum):
    """Values of `BackgroundImageType`."""

    BACKGROUND_IMAGE = "BackgroundImage"


BackgroundImageTypeTable = EnumTable(BackgroundImageType)


class HorizontalAlignment(OpenEnum):
    """Values of `HorizontalAlignment`."""

    LEFT = "left"
    CENTER = "center"
    RIGHT = "right"


HorizontalAlignmentTable = EnumTable(HorizontalAlignment)


class ImageFillMode(OpenEnum):
    """Values of `ImageFillMode`."""

    COVER = "cover"
    REPEAT_HORIZONTALLY = "repeatHorizontally"
    REPEAT_VERTICALLY = "repeatVertically"
    REPEAT = "repeat"


ImageFillModeTable = EnumTable(ImageFillMode)


class VerticalAlignment(OpenEnum):
    """Values of `VerticalAlignment`."""

    TOP = "top"
    CENTER = "center"
    BOTTOM = "bottom"


VerticalAlignmentTable = EnumTable(VerticalAlignment)


class VerticalContentAlignment(OpenEnum):
    """Values of `VerticalContentAlignment`."""

    TOP = "top"
    CENTER = "center"
    BOTTOM = "bottom"


VerticalContentAlignmentTable = EnumTable(VerticalContentAlignment)


class ActionAdaptiveCardInfo(Model):
    """The object `ActionAdaptiveCardInfo`."""

    __slots__ = (
        "body",
        "type",
    )
    __fields__ = __slots__
    __converted__ = {
        "body": "body",
        "type": "type",
    }
    body: list[ActionCardBody] | None
    type: ActionAdaptiveCardInfoType | None

    def __init__(
        self,
        *,
        body: Sequence[ActionCardBody | ActionCardBodyDict] | None = None,
        type: ActionAdaptiveCardInfoType | Literal["AdaptiveCard"] | None = None,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        fill(self, locals())

    def to_dict(self) -> dict[str, Any]:
        d: dict[str, Any] = {}
        v: Any
        v = self.body
        if v is not None:
            d["body"] = (
                [i0.to_dict() if typeof(i0) is ActionCardBody else encode(i0) for i0 in v]
                if typeof(v) is list
                else encode(v)
            )
        v = self.type
        if v is not None:
            d["type"] = v.wire if typeof(v) is ActionAdaptiveCardInfoType else v
        if self.__extras__:
            d.update(self.__extras__)
        return d


def decode_ActionAdaptiveCardInfo(d: dict[str, Any]) -> ActionAdaptiveCardInfo:
    """Decode a `ActionAdaptiveCardInfo`; what does not fit is passed on."""
    self = new(ActionAdaptiveCardInfo)
    get: Getter = d.get
    v = get("body")
    self.body = [decode_ActionCardBody(i0) if typeof(i0) is dict else i0 for i0 in v] if typeof(v) is list else v
    v = get("type")
    self.type = ActionAdaptiveCardInfoTypeTable[v] if typeof(v) is str else v
    self.__extras__ = (
        None
        if ActionAdaptiveCardInfoKeys.issuperset(d)
        else {k: d[k] for k in d if k not in ActionAdaptiveCardInfoKeys}
    )
    return self


ActionAdaptiveCardInfo.__decode__ = decode_ActionAdaptiveCardInfo
ActionAdaptiveCardInfoKeys = frozenset(
    (
        "body",
        "type",
    )
)


class ActionCardBody(Model):
    """The object `ActionCardBody`."""

    __slots__ = (
        "id",
        "is_multiline",
        "placeholder",
        "type",
    )
    __fields__ = __slots__
    __converted__ = {
        "type": "type",
    }
    id: str | None
    is_multiline: bool | None
    placeholder: str | None
    type: ActionCardBodyType | None

    def __init__(
        self,
        *,
        id: str | None = None,
        is_multiline: bool | None = None,
        placeholder: str | None = None,
        type: ActionCardBodyType | Literal["Input.Text"] | None = None,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        fill(self, locals())

    def to_dict(self) -> dict[str, Any]:
        d: dict[str, Any] = {}
        v: Any
        v = self.id
        if v is not None:
            d["id"] = v
        v = self.is_multiline
        if v is not None:
            d["isMultiline"] = v
        v = self.placeholder
        if v is not None:
            d["placeholder"] = v
        v = self.type
        if v is not None:
            d["type"] = v.wire if typeof(v) is ActionCardBodyType else v
        if self.__extras__:
            d.update(self.__extras__)
        return d


def decode_ActionCardBody(d: dict[str, Any]) -> ActionCardBody:
    """Decode a `ActionCardBody`; what does not fit is passed on."""
    self = new(ActionCardBody)
    get: Getter = d.get
    self.id = get("id")
    self.is_multiline = get("isMultiline")
    self.placeholder = get("placeholder")
    v = get("type")
    self.type = ActionCardBodyTypeTable[v] if typeof(v) is str else v
    self.__extras__ = None if ActionCardBodyKeys.issuperset(d) else {k: d[k] for k in d if k not in ActionCardBodyKeys}
    return self


ActionCardBody.__decode__ = decode_ActionCardBody
ActionCardBodyKeys = frozenset(
    (
        "id",
        "isMultiline",
        "placeholder",
        "type",
    )
)


class AdaptiveCardAction(Model):
    """The object `AdaptiveCardAction`."""

    __slots__ = (
        "card",
        "title",
        "type",
        "url",
    )
    __fields__ = __slots__
    __converted__ = {
        "card": "card",
        "type": "type",
    }
    card: ActionAdaptiveCardInfo | None
    title: str | None
    type: AdaptiveCardActionType | None
    url: str | None

    def __init__(
        self,
        *,
        card: ActionAdaptiveCardInfo | ActionAdaptiveCardInfoDict | None = None,
        title: str | None = None,
        type: AdaptiveCardActionType
        | Literal["Action.ShowCard", "Action.Submit", "Action.OpenUrl", "Action.ToggleVisibility"]
        | None = None,
        url: str | None = None,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        fill(self, locals())

    def to_dict(self) -> dict[str, Any]:
        d: dict[str, Any] = {}
        v: Any
        v = self.card
        if v is not None:
            d["card"] = v.to_dict() if typeof(v) is ActionAdaptiveCardInfo else encode(v)
        v = self.title
        if v is not None:
            d["title"] = v
        v = self.type
        if v is not None:
            d["type"] = v.wire if typeof(v) is AdaptiveCardActionType else v
        v = self.url
        if v is not None:
            d["url"] = v
        if self.__extras__:
            d.update(self.__extras__)
        return d


def decode_AdaptiveCardAction(d: dict[str, Any]) -> AdaptiveCardAction:
    """Decode a `AdaptiveCardAction`; what does not fit is passed on."""
    self = new(AdaptiveCardAction)
    get: Getter = d.get
    v = get("card")
    self.card = decode_ActionAdaptiveCardInfo(v) if typeof(v) is dict else v
    self.title = get("title")
    v = get("type")
    self.type = AdaptiveCardActionTypeTable[v] if typeof(v) is str else v
    self.url = get("url")
    self.__extras__ = (
        None if AdaptiveCardActionKeys.issuperset(d) else {k: d[k] for k in d if k not in AdaptiveCardActionKeys}
    )
    return self


AdaptiveCardAction.__decode__ = decode_AdaptiveCardAction
AdaptiveCardActionKeys = frozenset(
    (
        "card",
        "title",
        "type",
        "url",
    )
)


class AdaptiveCardColumnInfo(Model):
    """The object `AdaptiveCardColumnInfo`."""

    __slots__ = (
        "items",
        "type",
        "width",
    )
    __fields__ = __slots__
    __converted__ = {
        "items": "items",
    }
    items: list[AdaptiveCardColumnItemInfo] | None
    type: str | None
    width: str | None

    def __init__(
        self,
        *,
        items: Sequence[AdaptiveCardColumnItemInfo | AdaptiveCardColumnItemInfoDict] | None = None,
        type: str | None = None,
        width: str | None = None,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        fill(self, locals())

    def to_dict(self) -> dict[str, Any]:
        d: dict[str, Any] = {}
        v: Any
        v = self.items
        if v is not None:
            d["items"] = (
                [i0.to_dict() if typeof(i0) is AdaptiveCardColumnItemInfo else encode(i0) for i0 in v]
                if typeof(v) is list
                else encode(v)
            )
        v = self.type
        if v is not None:
            d["type"] = v
        v = self.width
        if v is not None:
            d["width"] = v
        if self.__extras__:
            d.update(self.__extras__)
        return d


def decode_AdaptiveCardColumnInfo(d: dict[str, Any]) -> AdaptiveCardColumnInfo:
    """Decode a `AdaptiveCardColumnInfo`; what does not fit is passed on."""
    self = new(AdaptiveCardColumnInfo)
    get: Getter = d.get
    v = get("items")
    self.items = (
        [decode_AdaptiveCardColumnItemInfo(i0) if typeof(i0) is dict else i0 for i0 in v] if typeof(v) is list else v
    )
    self.type = get("type")
    self.width = get("width")
    self.__extras__ = (
        None
        if AdaptiveCardColumnInfoKeys.issuperset(d)
        else {k: d[k] for k in d if k not in AdaptiveCardColumnInfoKeys}
    )
    return self


AdaptiveCardColumnInfo.__decode__ = decode_AdaptiveCardColumnInfo
AdaptiveCardColumnInfoKeys = frozenset(
    (
        "items",
        "type",
        "width",
    )
)


class AdaptiveCardColumnItemInfo(Model):
    """The object `AdaptiveCardColumnItemInfo`."""

    __slots__ = (
        "is_subtle",
        "size",
        "spacing",
        "style",
        "text",
        "type",
        "url",
        "wrap",
    )
    __fields__ = __slots__
    is_subtle: bool | None
    size: str | None
    spacing: str | None
    style: str | None
    text: str | None
    type: str | None
    url: str | None
    wrap: bool | None

    def __init__(
        self,
        *,
        is_subtle: bool | None = None,
        size: str | None = None,
        spacing: str | None = None,
        style: str | None = None,
        text: str | None = None,
        type: str | None = None,
        url: str | None = None,
        wrap: bool | None = None,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        fill(self, locals())

    def to_dict(self) -> dict[str, Any]:
        d: dict[str, Any] = {}
        v: Any
        v = self.is_subtle
        if v is not None:
            d["isSubtle"] = v
        v = self.size
        if v is not None:
            d["size"] = v
        v = self.spacing
        if v is not None:
            d["spacing"] = v
        v = self.style
        if v is not None:
            d["style"] = v
        v = self.text
        if v is not None:
            d["text"] = v
        v = self.type
        if v is not None:
            d["type"] = v
        v = self.url
        if v is not None:
            d["url"] = v
        v = self.wrap
        if v is not None:
            d["wrap"] = v
        if self.__extras__:
            d.update(self.__extras__)
        return d


def decode_AdaptiveCardColumnItemInfo(d: dict[str, Any]) -> AdaptiveCardColumnItemInfo:
    """Decode a `AdaptiveCardColumnItemInfo`; what does not fit is passed on."""
    self = new(AdaptiveCardColumnItemInfo)
    get: Getter = d.get
    self.is_subtle = get("isSubtle")
    self.size = get("size")
    self.spacing = get("spacing")
    self.style = get("style")
    self.text = get("text")
    self.type = get("type")
    self.url = get("url")
    self.wrap = get("wrap")
    self.__extras__ = (
        None
        if AdaptiveCardColumnItemInfoKeys.issuperset(d)
        else {k: d[k] for k in d if k not in AdaptiveCardColumnItemInfoKeys}
    )
    return self


AdaptiveCardColumnItemInfo.__decode__ = decode_AdaptiveCardColumnItemInfo
AdaptiveCardColumnItemInfoKeys = frozenset(
    (
        "isSubtle",
        "size",
        "spacing",
        "style",
        "text",
        "type",
        "url",
        "wrap",
    )
)


class AdaptiveCardCreator(Model):
    """The object `AdaptiveCardCreator`."""

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


def decode_AdaptiveCardCreator(d: dict[str, Any]) -> AdaptiveCardCreator:
    """Decode a `AdaptiveCardCreator`; what does not fit is passed on."""
    self = new(AdaptiveCardCreator)
    get: Getter = d.get
    self.id = get("id")
    self.__extras__ = (
        None if AdaptiveCardCreatorKeys.issuperset(d) else {k: d[k] for k in d if k not in AdaptiveCardCreatorKeys}
    )
    return self


AdaptiveCardCreator.__decode__ = decode_AdaptiveCardCreator
AdaptiveCardCreatorKeys = frozenset(("id",))


class AdaptiveCardInfo(Model):
    """The object `AdaptiveCardInfo`."""

    __slots__ = (
        "schema",
        "actions",
        "background_image",
        "body",
        "chat_ids",
        "creation_time",
        "creator",
        "fallback_text",
        "id",
        "lang",
        "last_modified_time",
        "min_height",
        "select_action",
        "speak",
        "type",
        "version",
        "vertical_content_alignment",
    )
    __fields__ = __slots__
    __converted__ = {
        "actions": "actions",
        "background_image": "backgroundImage",
        "body": "body",
        "creator": "creator",
        "lang": "lang",
        "select_action": "selectAction",
        "type": "type",
        "vertical_content_alignment": "verticalContentAlignment",
    }
    schema: str | None
    actions: list[AdaptiveCardAction] | None
    background_image: AdaptiveCardInfoBackgroundImage | None
    body: list[AdaptiveCardInfoRequest] | None
    chat_ids: list[str] | None
    creation_time: datetime.datetime | None
    creator: AdaptiveCardCreator | None
    fallback_text: str | None
    id: str | None
    lang: AdaptiveCardInfoLang | None
    last_modified_time: datetime.datetime | None
    min_height: str | None
    select_action: AdaptiveCardSelectAction | None
    speak: str | None
    type: AdaptiveCardInfoType | None
    version: str | None
    vertical_content_alignment: VerticalContentAlignment | None

    def __init__(
        self,
        *,
        schema: str | None = None,
        actions: Sequence[AdaptiveCardAction | AdaptiveCardActionDict] | None = None,
        background_image: AdaptiveCardInfoBackgroundImage | None = None,
        body: Sequence[AdaptiveCardInfoRequest | AdaptiveCardInfoRequestDict] | None = None,
        chat_ids: list[str] | None = None,
        creation_time: datetime.datetime | None = None,
        creator: AdaptiveCardCreator | None = None,
        fallback_text: str | None = None,
        id: str | None = None,
        lang: AdaptiveCardInfoLang | Literal["en", "fr", "es"] | None = None,
        last_modified_time: datetime.datetime | None = None,
        min_height: str | None = None,
        select_action: AdaptiveCardSelectAction | AdaptiveCardSelectActionDict | None = None,
        speak: str | None = None,
        type: AdaptiveCardInfoType | Literal["AdaptiveCard"] | None = None,
        version: str | None = None,
        vertical_content_alignment: VerticalContentAlignment | Literal["top", "center", "bottom"] | None = None,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        fill(self, locals())

    def to_dict(self) -> dict[str, Any]:
        d: dict[str, Any] = {}
        v: Any
        v = self.schema
        if v is not None:
            d["$schema"] = v
        v = self.actions
        if v is not None:
            d["actions"] = (
                [i0.to_dict() if typeof(i0) is AdaptiveCardAction else encode(i0) for i0 in v]
                if typeof(v) is list
                else encode(v)
            )
        v = self.background_image
        if v is not None:
            d["backgroundImage"] = encode(v)
        v = self.body
        if v is not None:
            d["body"] = (
                [i0.to_dict() if typeof(i0) is AdaptiveCardInfoRequest else encode(i0) for i0 in v]
                if typeof(v) is list
                else encode(v)
            )
        v = self.chat_ids
        if v is not None:
            d["chatIds"] = v
        v = self.creation_time
        if v is not None:
            d["creationTime"] = from_datetime(v)
        v = self.creator
        if v is not None:
            d["creator"] = v.to_dict() if typeof(v) is AdaptiveCardCreator else encode(v)
        v = self.fallback_text
        if v is not None:
            d["fallbackText"] = v
        v = self.id
        if v is not None:
            d["id"] = v
        v = self.lang
        if v is not None:
            d["lang"] = v.wire if typeof(v) is AdaptiveCardInfoLang else v
        v = self.last_modified_time
        if v is not None:
            d["lastModifiedTime"] = from_datetime(v)
        v = self.min_height
        if v is not None:
            d["minHeight"] = v
        v = self.select_action
        if v is not None:
            d["selectAction"] = v.to_dict() if typeof(v) is AdaptiveCardSelectAction else encode(v)
        v = self.speak
        if v is not None:
            d["speak"] = v
        v = self.type
        if v is not None:
            d["type"] = v.wire if typeof(v) is AdaptiveCardInfoType else v
        v = self.version
        if v is not None:
            d["version"] = v
        v = self.vertical_content_alignment
        if v is not None:
            d["verticalContentAlignment"] = v.wire if typeof(v) is VerticalContentAlignment else v
        if self.__extras__:
            d.update(self.__extras__)
        return d


def decode_AdaptiveCardInfo(d: dict[str, Any]) -> AdaptiveCardInfo:
    """Decode a `AdaptiveCardInfo`; what does not fit is passed on."""
    self = new(AdaptiveCardInfo)
    get: Getter = d.get
    self.schema = get("$schema")
    v = get("actions")
    self.actions = [decode_AdaptiveCardAction(i0) if typeof(i0) is dict else i0 for i0 in v] if typeof(v) is list else v
    self.background_image = decode_AdaptiveCardInfoBackgroundImage(get("backgroundImage"))
    v = get("body")
    self.body = (
        [decode_AdaptiveCardInfoRequest(i0) if typeof(i0) is dict else i0 for i0 in v] if typeof(v) is list else v
    )
    self.chat_ids = get("chatIds")
    v = get("creationTime")
    self.creation_time = to_datetime(v) if typeof(v) is str else v
    v = get("creator")
    self.creator = decode_AdaptiveCardCreator(v) if typeof(v) is dict else v
    self.fallback_text = get("fallbackText")
    self.id = get("id")
    v = get("lang")
    self.lang = AdaptiveCardInfoLangTable[v] if typeof(v) is str else v
    v = get("lastModifiedTime")
    self.last_modified_time = to_datetime(v) if typeof(v) is str else v
    self.min_height = get("minHeight")
    v = get("selectAction")
    self.select_action = decode_AdaptiveCardSelectAction(v) if typeof(v) is dict else v
    self.speak = get("speak")
    v = get("type")
    self.type = AdaptiveCardInfoTypeTable[v] if typeof(v) is str else v
    self.version = get("version")
    v = get("verticalContentAlignment")
    self.vertical_content_alignment = VerticalContentAlignmentTable[v] if typeof(v) is str else v
    self.__extras__ = (
        None if AdaptiveCardInfoKeys.issuperset(d) else {k: d[k] for k in d if k not in AdaptiveCardInfoKeys}
    )
    return self


AdaptiveCardInfo.__decode__ = decode_AdaptiveCardInfo
AdaptiveCardInfoKeys = frozenset(
    (
        "$schema",
        "actions",
        "backgroundImage",
        "body",
        "chatIds",
        "creationTime",
        "creator",
        "fallbackText",
        "id",
        "lang",
        "lastModifiedTime",
        "minHeight",
        "selectAction",
        "speak",
        "type",
        "version",
        "verticalContentAlignment",
    )
)


class AdaptiveCardInfoRequest(Model):
    """The object `AdaptiveCardInfoRequest`."""

    __slots__ = (
        "items",
        "size",
        "text",
        "type",
        "url",
        "weight",
        "wrap",
    )
    __fields__ = __slots__
    __converted__ = {
        "items": "items",
        "type": "type",
    }
    items: list[AdaptiveCardInfoRequestItem] | None
    size: str | None
    text: str | None
    type: AdaptiveCardInfoRequestType | None
    url: str | None
    weight: str | None
    wrap: bool | None

    def __init__(
        self,
        *,
        items: Sequence[AdaptiveCardInfoRequestItem | AdaptiveCardInfoRequestItemDict] | None = None,
        size: str | None = None,
        text: str | None = None,
        type: AdaptiveCardInfoRequestType
        | Literal["Container", "TextBlock", "Image", "ColumnSet", "FactSet", "ImageSet", "ActionSet"]
        | None = None,
        url: str | None = None,
        weight: str | None = None,
        wrap: bool | None = None,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        fill(self, locals())

    def to_dict(self) -> dict[str, Any]:
        d: dict[str, Any] = {}
        v: Any
        v = self.items
        if v is not None:
            d["items"] = (
                [i0.to_dict() if typeof(i0) is AdaptiveCardInfoRequestItem else encode(i0) for i0 in v]
                if typeof(v) is list
                else encode(v)
            )
        v = self.size
        if v is not None:
            d["size"] = v
        v = self.text
        if v is not None:
            d["text"] = v
        v = self.type
        if v is not None:
            d["type"] = v.wire if typeof(v) is AdaptiveCardInfoRequestType else v
        v = self.url
        if v is not None:
            d["url"] = v
        v = self.weight
        if v is not None:
            d["weight"] = v
        v = self.wrap
        if v is not None:
            d["wrap"] = v
        if self.__extras__:
            d.update(self.__extras__)
        return d


def decode_AdaptiveCardInfoRequest(d: dict[str, Any]) -> AdaptiveCardInfoRequest:
    """Decode a `AdaptiveCardInfoRequest`; what does not fit is passed on."""
    self = new(AdaptiveCardInfoRequest)
    get: Getter = d.get
    v = get("items")
    self.items = (
        [decode_AdaptiveCardInfoRequestItem(i0) if typeof(i0) is dict else i0 for i0 in v] if typeof(v) is list else v
    )
    self.size = get("size")
    self.text = get("text")
    v = get("type")
    self.type = AdaptiveCardInfoRequestTypeTable[v] if typeof(v) is str else v
    self.url = get("url")
    self.weight = get("weight")
    self.wrap = get("wrap")
    self.__extras__ = (
        None
        if AdaptiveCardInfoRequestKeys.issuperset(d)
        else {k: d[k] for k in d if k not in AdaptiveCardInfoRequestKeys}
    )
    return self


AdaptiveCardInfoRequest.__decode__ = decode_AdaptiveCardInfoRequest
AdaptiveCardInfoRequestKeys = frozenset(
    (
        "items",
        "size",
        "text",
        "type",
        "url",
        "weight",
        "wrap",
    )
)


class AdaptiveCardInfoRequestItem(Model):
    """The object `AdaptiveCardInfoRequestItem`."""

    __slots__ = (
        "columns",
        "size",
        "text",
        "type",
        "weight",
    )
    __fields__ = __slots__
    __converted__ = {
        "columns": "columns",
        "type": "type",
    }
    columns: list[AdaptiveCardColumnInfo] | None
    size: str | None
    text: str | None
    type: AdaptiveCardInfoRequestItemType | None
    weight: str | None

    def __init__(
        self,
        *,
        columns: Sequence[AdaptiveCardColumnInfo | AdaptiveCardColumnInfoDict] | None = None,
        size: str | None = None,
        text: str | None = None,
        type: AdaptiveCardInfoRequestItemType | Literal["TextBlock", "ColumnSet", "Column", "FactSet"] | None = None,
        weight: str | None = None,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        fill(self, locals())

    def to_dict(self) -> dict[str, Any]:
        d: dict[str, Any] = {}
        v: Any
        v = self.columns
        if v is not None:
            d["columns"] = (
                [i0.to_dict() if typeof(i0) is AdaptiveCardColumnInfo else encode(i0) for i0 in v]
                if typeof(v) is list
                else encode(v)
            )
        v = self.size
        if v is not None:
            d["size"] = v
        v = self.text
        if v is not None:
            d["text"] = v
        v = self.type
        if v is not None:
            d["type"] = v.wire if typeof(v) is AdaptiveCardInfoRequestItemType else v
        v = self.weight
        if v is not None:
            d["weight"] = v
        if self.__extras__:
            d.update(self.__extras__)
        return d


def decode_AdaptiveCardInfoRequestItem(d: dict[str, Any]) -> AdaptiveCardInfoRequestItem:
    """Decode a `AdaptiveCardInfoRequestItem`; what does not fit is passed on."""
    self = new(AdaptiveCardInfoRequestItem)
    get: Getter = d.get
    v = get("columns")
    self.columns = (
        [decode_AdaptiveCardColumnInfo(i0) if typeof(i0) is dict else i0 for i0 in v] if typeof(v) is list else v
    )
    self.size = get("size")
    self.text = get("text")
    v = get("type")
    self.type = AdaptiveCardInfoRequestItemTypeTable[v] if typeof(v) is str else v
    self.weight = get("weight")
    self.__extras__ = (
        None
        if AdaptiveCardInfoRequestItemKeys.issuperset(d)
        else {k: d[k] for k in d if k not in AdaptiveCardInfoRequestItemKeys}
    )
    return self


AdaptiveCardInfoRequestItem.__decode__ = decode_AdaptiveCardInfoRequestItem
AdaptiveCardInfoRequestItemKeys = frozenset(
    (
        "columns",
        "size",
        "text",
        "type",
        "weight",
    )
)


class AdaptiveCardRequest(Model):
    """The object `AdaptiveCardRequest`."""

    __slots__ = (
        "actions",
        "background_image",
        "body",
        "fallback_text",
        "lang",
        "min_height",
        "select_action",
        "speak",
        "type",
        "version",
        "vertical_content_alignment",
    )
    __fields__ = __slots__
    __converted__ = {
        "actions": "actions",
        "background_image": "backgroundImage",
        "body": "body",
        "lang": "lang",
        "select_action": "selectAction",
        "type": "type",
        "vertical_content_alignment": "verticalContentAlignment",
    }
    actions: list[AdaptiveCardAction] | None
    background_image: AdaptiveCardRequestBackgroundImage | None
    body: list[AdaptiveCardInfoRequest] | None
    fallback_text: str | None
    lang: AdaptiveCardRequestLang | None
    min_height: str | None
    select_action: AdaptiveCardSelectAction | None
    speak: str | None
    type: AdaptiveCardRequestType
    version: str
    vertical_content_alignment: VerticalContentAlignment | None

    def __init__(
        self,
        *,
        actions: Sequence[AdaptiveCardAction | AdaptiveCardActionDict] | None = None,
        background_image: AdaptiveCardRequestBackgroundImage | AdaptiveCardRequestBackgroundImageDict | None = None,
        body: Sequence[AdaptiveCardInfoRequest | AdaptiveCardInfoRequestDict] | None = None,
        fallback_text: str | None = None,
        lang: AdaptiveCardRequestLang | Literal["en", "fr", "es"] | None = None,
        min_height: str | None = None,
        select_action: AdaptiveCardSelectAction | AdaptiveCardSelectActionDict | None = None,
        speak: str | None = None,
        type: AdaptiveCardRequestType | Literal["AdaptiveCard"] = AdaptiveCardRequestType.ADAPTIVE_CARD,
        version: str,
        vertical_content_alignment: VerticalContentAlignment | Literal["top", "center", "bottom"] | None = None,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        fill(self, locals())

    def to_dict(self) -> dict[str, Any]:
        d: dict[str, Any] = {}
        v: Any
        v = self.actions
        if v is not None:
            d["actions"] = (
                [i0.to_dict() if typeof(i0) is AdaptiveCardAction else encode(i0) for i0 in v]
                if typeof(v) is list
                else encode(v)
            )
        v = self.background_image
        if v is not None:
            d["backgroundImage"] = encode(v)
        v = self.body
        if v is not None:
            d["body"] = (
                [i0.to_dict() if typeof(i0) is AdaptiveCardInfoRequest else encode(i0) for i0 in v]
                if typeof(v) is list
                else encode(v)
            )
        v = self.fallback_text
        if v is not None:
            d["fallbackText"] = v
        v = self.lang
        if v is not None:
            d["lang"] = v.wire if typeof(v) is AdaptiveCardRequestLang else v
        v = self.min_height
        if v is not None:
            d["minHeight"] = v
        v = self.select_action
        if v is not None:
            d["selectAction"] = v.to_dict() if typeof(v) is AdaptiveCardSelectAction else encode(v)
        v = self.speak
        if v is not None:
            d["speak"] = v
        v = self.type
        if v is not None:
            d["type"] = v.wire if typeof(v) is AdaptiveCardRequestType else v
        v = self.version
        if v is not None:
            d["version"] = v
        v = self.vertical_content_alignment
        if v is not None:
            d["verticalContentAlignment"] = v.wire if typeof(v) is VerticalContentAlignment else v
        if self.__extras__:
            d.update(self.__extras__)
        return d


def decode_AdaptiveCardRequest(d: dict[str, Any]) -> AdaptiveCardRequest:
    """Decode a `AdaptiveCardRequest`; what does not fit is passed on."""
    self = new(AdaptiveCardRequest)
    get: Getter = d.get
    v = get("actions")
    self.actions = [decode_AdaptiveCardAction(i0) if typeof(i0) is dict else i0 for i0 in v] if typeof(v) is list else v
    self.background_image = decode_AdaptiveCardRequestBackgroundImage(get("backgroundImage"))
    v = get("body")
    self.body = (
        [decode_AdaptiveCardInfoRequest(i0) if typeof(i0) is dict else i0 for i0 in v] if typeof(v) is list else v
    )
    self.fallback_text = get("fallbackText")
    v = get("lang")
    self.lang = AdaptiveCardRequestLangTable[v] if typeof(v) is str else v
    self.min_height = get("minHeight")
    v = get("selectAction")
    self.select_action = decode_AdaptiveCardSelectAction(v) if typeof(v) is dict else v
    self.speak = get("speak")
    v = get("type")
    self.type = AdaptiveCardRequestTypeTable[v] if typeof(v) is str else v
    self.version = get("version")
    v = get("verticalContentAlignment")
    self.vertical_content_alignment = VerticalContentAlignmentTable[v] if typeof(v) is str else v
    self.__extras__ = (
        None if AdaptiveCardRequestKeys.issuperset(d) else {k: d[k] for k in d if k not in AdaptiveCardRequestKeys}
    )
    return self


AdaptiveCardRequest.__decode__ = decode_AdaptiveCardRequest
AdaptiveCardRequestKeys = frozenset(
    (
        "actions",
        "backgroundImage",
        "body",
        "fallbackText",
        "lang",
        "minHeight",
        "selectAction",
        "speak",
        "type",
        "version",
        "verticalContentAlignment",
    )
)


class AdaptiveCardSelectAction(Model):
    """The object `AdaptiveCardSelectAction`."""

    __slots__ = ("type",)
    __fields__ = __slots__
    __converted__ = {
        "type": "type",
    }
    type: AdaptiveCardSelectActionType

    def __init__(
        self,
        *,
        type: AdaptiveCardSelectActionType | Literal["Action.Submit", "Action.OpenUrl", "Action.ToggleVisibility"],
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        fill(self, locals())

    def to_dict(self) -> dict[str, Any]:
        d: dict[str, Any] = {}
        v: Any
        v = self.type
        if v is not None:
            d["type"] = v.wire if typeof(v) is AdaptiveCardSelectActionType else v
        if self.__extras__:
            d.update(self.__extras__)
        return d


def decode_AdaptiveCardSelectAction(d: dict[str, Any]) -> AdaptiveCardSelectAction:
    """Decode a `AdaptiveCardSelectAction`; what does not fit is passed on."""
    self = new(AdaptiveCardSelectAction)
    get: Getter = d.get
    v = get("type")
    self.type = AdaptiveCardSelectActionTypeTable[v] if typeof(v) is str else v
    self.__extras__ = (
        None
        if AdaptiveCardSelectActionKeys.issuperset(d)
        else {k: d[k] for k in d if k not in AdaptiveCardSelectActionKeys}
    )
    return self


AdaptiveCardSelectAction.__decode__ = decode_AdaptiveCardSelectAction
AdaptiveCardSelectActionKeys = frozenset(("type",))


class AdaptiveCardShortInfo(Model):
    """The object `AdaptiveCardShortInfo`."""

    __slots__ = (
        "schema",
        "chat_ids",
        "creation_time",
        "creator",
        "id",
        "last_modified_time",
        "type",
        "version",
    )
    __fields__ = __slots__
    __converted__ = {
        "creator": "creator",
        "type": "type",
    }
    schema: str | None
    chat_ids: list[str] | None
    creation_time: datetime.datetime | None
    creator: AdaptiveCardCreator | None
    id: str | None
    last_modified_time: datetime.datetime | None
    type: AdaptiveCardShortInfoType | None
    version: str | None

    def __init__(
        self,
        *,
        schema: str | None = None,
        chat_ids: list[str] | None = None,
        creation_time: datetime.datetime | None = None,
        creator: AdaptiveCardCreator | None = None,
        id: str | None = None,
        last_modified_time: datetime.datetime | None = None,
        type: AdaptiveCardShortInfoType | Literal["AdaptiveCard"] | None = None,
        version: str | None = None,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        fill(self, locals())

    def to_dict(self) -> dict[str, Any]:
        d: dict[str, Any] = {}
        v: Any
        v = self.schema
        if v is not None:
            d["$schema"] = v
        v = self.chat_ids
        if v is not None:
            d["chatIds"] = v
        v = self.creation_time
        if v is not None:
            d["creationTime"] = from_datetime(v)
        v = self.creator
        if v is not None:
            d["creator"] = v.to_dict() if typeof(v) is AdaptiveCardCreator else encode(v)
        v = self.id
        if v is not None:
            d["id"] = v
        v = self.last_modified_time
        if v is not None:
            d["lastModifiedTime"] = from_datetime(v)
        v = self.type
        if v is not None:
            d["type"] = v.wire if typeof(v) is AdaptiveCardShortInfoType else v
        v = self.version
        if v is not None:
            d["version"] = v
        if self.__extras__:
            d.update(self.__extras__)
        return d


def decode_AdaptiveCardShortInfo(d: dict[str, Any]) -> AdaptiveCardShortInfo:
    """Decode a `AdaptiveCardShortInfo`; what does not fit is passed on."""
    self = new(AdaptiveCardShortInfo)
    get: Getter = d.get
    self.schema = get("$schema")
    self.chat_ids = get("chatIds")
    v = get("creationTime")
    self.creation_time = to_datetime(v) if typeof(v) is str else v
    v = get("creator")
    self.creator = decode_AdaptiveCardCreator(v) if typeof(v) is dict else v
    self.id = get("id")
    v = get("lastModifiedTime")
    self.last_modified_time = to_datetime(v) if typeof(v) is str else v
    v = get("type")
    self.type = AdaptiveCardShortInfoTypeTable[v] if typeof(v) is str else v
    self.version = get("version")
    self.__extras__ = (
        None if AdaptiveCardShortInfoKeys.issuperset(d) else {k: d[k] for k in d if k not in AdaptiveCardShortInfoKeys}
    )
    return self


AdaptiveCardShortInfo.__decode__ = decode_AdaptiveCardShortInfo
AdaptiveCardShortInfoKeys = frozenset(
    (
        "$schema",
        "chatIds",
        "creationTime",
        "creator",
        "id",
        "lastModifiedTime",
        "type",
        "version",
    )
)


class BackgroundImage(Model):
    """The object `BackgroundImage`."""

    __slots__ = (
        "fill_mode",
        "horizontal_alignment",
        "type",
        "url",
        "vertical_alignment",
    )
    __fields__ = __slots__
    __converted__ = {
        "fill_mode": "fillMode",
        "horizontal_alignment": "horizontalAlignment",
        "type": "type",
        "vertical_alignment": "verticalAlignment",
    }
    fill_mode: ImageFillMode | None
    horizontal_alignment: HorizontalAlignment | None
    type: BackgroundImageType | None
    url: str
    vertical_alignment: VerticalAlignment | None

    def __init__(
        self,
        *,
        fill_mode: ImageFillMode | Literal["cover", "repeatHorizontally", "repeatVertically", "repeat"] | None = None,
        horizontal_alignment: HorizontalAlignment | Literal["left", "center", "right"] | None = None,
        type: BackgroundImageType | Literal["BackgroundImage"] | None = None,
        url: str,
        vertical_alignment: VerticalAlignment | Literal["top", "center", "bottom"] | None = None,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        fill(self, locals())

    def to_dict(self) -> dict[str, Any]:
        d: dict[str, Any] = {}
        v: Any
        v = self.fill_mode
        if v is not None:
            d["fillMode"] = v.wire if typeof(v) is ImageFillMode else v
        v = self.horizontal_alignment
        if v is not None:
            d["horizontalAlignment"] = v.wire if typeof(v) is HorizontalAlignment else v
        v = self.type
        if v is not None:
            d["type"] = v.wire if typeof(v) is BackgroundImageType else v
        v = self.url
        if v is not None:
            d["url"] = v
        v = self.vertical_alignment
        if v is not None:
            d["verticalAlignment"] = v.wire if typeof(v) is VerticalAlignment else v
        if self.__extras__:
            d.update(self.__extras__)
        return d


def decode_BackgroundImage(d: dict[str, Any]) -> BackgroundImage:
    """Decode a `BackgroundImage`; what does not fit is passed on."""
    self = new(BackgroundImage)
    get: Getter = d.get
    v = get("fillMode")
    self.fill_mode = ImageFillModeTable[v] if typeof(v) is str else v
    v = get("horizontalAlignment")
    self.horizontal_alignment = HorizontalAlignmentTable[v] if typeof(v) is str else v
    v = get("type")
    self.type = BackgroundImageTypeTable[v] if typeof(v) is str else v
    self.url = get("url")
    v = get("verticalAlignment")
    self.vertical_alignment = VerticalAlignmentTable[v] if typeof(v) is str else v
    self.__extras__ = (
        None if BackgroundImageKeys.issuperset(d) else {k: d[k] for k in d if k not in BackgroundImageKeys}
    )
    return self


BackgroundImage.__decode__ = decode_BackgroundImage
BackgroundImageKeys = frozenset(
    (
        "fillMode",
        "horizontalAlignment",
        "type",
        "url",
        "verticalAlignment",
    )
)

AdaptiveCardInfoBackgroundImage: TypeAlias = "BackgroundImage | str | UnknownVariant"
"""One of several."""


def decode_AdaptiveCardInfoBackgroundImage(v: Any) -> Any:
    """Decode a `AdaptiveCardInfoBackgroundImage`; what fits no member is passed on."""
    if typeof(v) is dict:
        return pick(v, AdaptiveCardInfoBackgroundImageVariants)
    return v


AdaptiveCardRequestBackgroundImage: TypeAlias = "str | BackgroundImage | UnknownVariant"
"""One of several."""


def decode_AdaptiveCardRequestBackgroundImage(v: Any) -> Any:
    """Decode a `AdaptiveCardRequestBackgroundImage`; what fits no member is passed on."""
    if typeof(v) is dict:
        return pick(v, AdaptiveCardRequestBackgroundImageVariants)
    return v


AdaptiveCardInfoBackgroundImageVariants: Variants = (
    (
        frozenset(("url",)),
        frozenset(
            (
                "fillMode",
                "horizontalAlignment",
                "type",
                "url",
                "verticalAlignment",
            )
        ),
        decode_BackgroundImage,
    ),
)
AdaptiveCardRequestBackgroundImageVariants: Variants = (
    (
        frozenset(("url",)),
        frozenset(
            (
                "fillMode",
                "horizontalAlignment",
                "type",
                "url",
                "verticalAlignment",
            )
        ),
        decode_BackgroundImage,
    ),
)
