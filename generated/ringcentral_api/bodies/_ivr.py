"""Typed dictionaries for request bodies. Imported by type checkers only."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Literal, Required, TypedDict

if TYPE_CHECKING:
    from ..models._ivr import (
        AudioPromptInfo,
        IvrMenuActionsInfo,
        IvrMenuActionsInfoAction,
        IvrMenuActionsInfoInput,
        IvrMenuExtensionInfo,
        IvrMenuPromptInfo,
        IvrMenuPromptInfoMode,
        IvrMenuSiteInfo,
        IvrPromptRepeatCountDefault,
        PromptLanguageInfo,
    )
    from ..models._shared_ivr_prompt_repeat_count import IvrPromptRepeatCount
    from ..types import Content, File


class AudioPromptInfoDict(TypedDict, total=False):
    """A `AudioPromptInfo` as a plain dict."""

    id: str
    uri: str


class CreateIVRPromptBodyDict(TypedDict, total=False):
    """A `CreateIVRPromptBody` as a plain dict."""

    attachment: Required[File | Content]
    name: str


class IvrMenuActionsInfoDict(TypedDict, total=False):
    """A `IvrMenuActionsInfo` as a plain dict."""

    action: (
        IvrMenuActionsInfoAction
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
    )
    extension: IvrMenuExtensionInfo | IvrMenuExtensionInfoDict
    input: (
        IvrMenuActionsInfoInput | Literal["0", "1", "2", "3", "4", "5", "6", "7", "8", "9", "Hash", "Star", "NoInput"]
    )
    phoneNumber: str


class IvrMenuExtensionInfoDict(TypedDict, total=False):
    """A `IvrMenuExtensionInfo` as a plain dict."""

    id: str
    name: str
    pin: str
    uri: str


class IvrMenuInfoCreateDict(TypedDict, total=False):
    """A `IvrMenuInfoCreate` as a plain dict."""

    actions: Sequence[IvrMenuActionsInfo | IvrMenuActionsInfoDict]
    extensionNumber: str
    name: str
    prompt: IvrMenuPromptInfo | IvrMenuPromptInfoDict
    site: IvrMenuSiteInfo | IvrMenuSiteInfoDict
    promptRepeatCount: IvrPromptRepeatCountDefault | Literal[1, 2, 3]


class IvrMenuInfoUpdateDict(TypedDict, total=False):
    """A `IvrMenuInfoUpdate` as a plain dict."""

    actions: Sequence[IvrMenuActionsInfo | IvrMenuActionsInfoDict]
    extensionNumber: str
    name: str
    prompt: IvrMenuPromptInfo | IvrMenuPromptInfoDict
    site: IvrMenuSiteInfo | IvrMenuSiteInfoDict
    promptRepeatCount: IvrPromptRepeatCount | Literal[1, 2, 3]


class IvrMenuPromptInfoDict(TypedDict, total=False):
    """A `IvrMenuPromptInfo` as a plain dict."""

    audio: AudioPromptInfo | AudioPromptInfoDict
    language: PromptLanguageInfo | PromptLanguageInfoDict
    mode: IvrMenuPromptInfoMode | Literal["Audio", "TextToSpeech"]
    text: str


class IvrMenuSiteInfoDict(TypedDict, total=False):
    """A `IvrMenuSiteInfo` as a plain dict."""

    id: str
    name: str


class PromptLanguageInfoDict(TypedDict, total=False):
    """A `PromptLanguageInfo` as a plain dict."""

    id: str
    localeCode: str
    name: str
    uri: str


class UpdateIVRPromptRequestDict(TypedDict, total=False):
    """A `UpdateIVRPromptRequest` as a plain dict."""

    filename: str
