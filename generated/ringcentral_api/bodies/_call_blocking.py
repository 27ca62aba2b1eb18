"""Typed dictionaries for request bodies. Imported by type checkers only."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Literal, TypedDict

if TYPE_CHECKING:
    from ..models._call_blocking import (
        BlockedCallerGreetingInfo,
        BlockedNumberStatusEnum,
        CallerBlockingSettingsUpdateMode,
        CallerBlockingSettingsUpdateNoCallerId,
        CallerBlockingSettingsUpdatePayPhones,
    )
    from ..models._shared_preset_info import PresetInfo
    from ._shared_preset_info import PresetInfoDict


class AddBlockedAllowedPhoneNumberDict(TypedDict, total=False):
    """A `AddBlockedAllowedPhoneNumber` as a plain dict."""

    label: str
    phoneNumber: str
    status: BlockedNumberStatusEnum | Literal["Blocked", "Allowed"]


class BlockedCallerGreetingInfoDict(TypedDict, total=False):
    """A `BlockedCallerGreetingInfo` as a plain dict."""

    preset: PresetInfo | PresetInfoDict
    type: str


class CallerBlockingSettingsUpdateDict(TypedDict, total=False):
    """A `CallerBlockingSettingsUpdate` as a plain dict."""

    greetings: Sequence[BlockedCallerGreetingInfo | BlockedCallerGreetingInfoDict]
    mode: CallerBlockingSettingsUpdateMode | Literal["Specific", "All"]
    noCallerId: CallerBlockingSettingsUpdateNoCallerId | Literal["BlockCallsAndFaxes", "BlockFaxes", "Allow"]
    payPhones: CallerBlockingSettingsUpdatePayPhones | Literal["Block", "Allow"]
