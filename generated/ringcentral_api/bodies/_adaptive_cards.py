"""Typed dictionaries for request bodies. Imported by type checkers only."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Literal, Required, TypeAlias, TypedDict

if TYPE_CHECKING:
    from ..models._adaptive_cards import (
        ActionAdaptiveCardInfo,
        ActionAdaptiveCardInfoType,
        ActionCardBody,
        ActionCardBodyType,
        AdaptiveCardAction,
        AdaptiveCardActionType,
        AdaptiveCardColumnInfo,
        AdaptiveCardColumnItemInfo,
        AdaptiveCardInfoRequest,
        AdaptiveCardInfoRequestItem,
        AdaptiveCardInfoRequestItemType,
        AdaptiveCardInfoRequestType,
        AdaptiveCardRequestBackgroundImage,
        AdaptiveCardRequestLang,
        AdaptiveCardRequestType,
        AdaptiveCardSelectAction,
        AdaptiveCardSelectActionType,
        BackgroundImageType,
        HorizontalAlignment,
        ImageFillMode,
        VerticalAlignment,
        VerticalContentAlignment,
    )


class ActionAdaptiveCardInfoDict(TypedDict, total=False):
    """A `ActionAdaptiveCardInfo` as a plain dict."""

    body: Sequence[ActionCardBody | ActionCardBodyDict]
    type: ActionAdaptiveCardInfoType | Literal["AdaptiveCard"]


class ActionCardBodyDict(TypedDict, total=False):
    """A `ActionCardBody` as a plain dict."""

    id: str
    isMultiline: bool
    placeholder: str
    type: ActionCardBodyType | Literal["Input.Text"]


class AdaptiveCardActionDict(TypedDict, total=False):
    """A `AdaptiveCardAction` as a plain dict."""

    card: ActionAdaptiveCardInfo | ActionAdaptiveCardInfoDict
    title: str
    type: (
        AdaptiveCardActionType
        | Literal["Action.ShowCard", "Action.Submit", "Action.OpenUrl", "Action.ToggleVisibility"]
    )
    url: str


class AdaptiveCardColumnInfoDict(TypedDict, total=False):
    """A `AdaptiveCardColumnInfo` as a plain dict."""

    items: Sequence[AdaptiveCardColumnItemInfo | AdaptiveCardColumnItemInfoDict]
    type: str
    width: str


class AdaptiveCardColumnItemInfoDict(TypedDict, total=False):
    """A `AdaptiveCardColumnItemInfo` as a plain dict."""

    isSubtle: bool
    size: str
    spacing: str
    style: str
    text: str
    type: str
    url: str
    wrap: bool


class AdaptiveCardInfoRequestDict(TypedDict, total=False):
    """A `AdaptiveCardInfoRequest` as a plain dict."""

    items: Sequence[AdaptiveCardInfoRequestItem | AdaptiveCardInfoRequestItemDict]
    size: str
    text: str
    type: (
        AdaptiveCardInfoRequestType
        | Literal["Container", "TextBlock", "Image", "ColumnSet", "FactSet", "ImageSet", "ActionSet"]
    )
    url: str
    weight: str
    wrap: bool


class AdaptiveCardInfoRequestItemDict(TypedDict, total=False):
    """A `AdaptiveCardInfoRequestItem` as a plain dict."""

    columns: Sequence[AdaptiveCardColumnInfo | AdaptiveCardColumnInfoDict]
    size: str
    text: str
    type: AdaptiveCardInfoRequestItemType | Literal["TextBlock", "ColumnSet", "Column", "FactSet"]
    weight: str


class AdaptiveCardRequestDict(TypedDict, total=False):
    """A `AdaptiveCardRequest` as a plain dict."""

    actions: Sequence[AdaptiveCardAction | AdaptiveCardActionDict]
    backgroundImage: AdaptiveCardRequestBackgroundImage | AdaptiveCardRequestBackgroundImageDict
    body: Sequence[AdaptiveCardInfoRequest | AdaptiveCardInfoRequestDict]
    fallbackText: str
    lang: AdaptiveCardRequestLang | Literal["en", "fr", "es"]
    minHeight: str
    selectAction: AdaptiveCardSelectAction | AdaptiveCardSelectActionDict
    speak: str
    type: Required[AdaptiveCardRequestType | Literal["AdaptiveCard"]]
    version: Required[str]
    verticalContentAlignment: VerticalContentAlignment | Literal["top", "center", "bottom"]


AdaptiveCardRequestBackgroundImageDict: TypeAlias = "BackgroundImageDict | str"
"""A `AdaptiveCardRequestBackgroundImage` as a plain dict."""


class AdaptiveCardSelectActionDict(TypedDict, total=False):
    """A `AdaptiveCardSelectAction` as a plain dict."""

    type: Required[AdaptiveCardSelectActionType | Literal["Action.Submit", "Action.OpenUrl", "Action.ToggleVisibility"]]


class BackgroundImageDict(TypedDict, total=False):
    """A `BackgroundImage` as a plain dict."""

    fillMode: ImageFillMode | Literal["cover", "repeatHorizontally", "repeatVertically", "repeat"]
    horizontalAlignment: HorizontalAlignment | Literal["left", "center", "right"]
    type: BackgroundImageType | Literal["BackgroundImage"]
    url: Required[str]
    verticalAlignment: VerticalAlignment | Literal["top", "center", "bottom"]
