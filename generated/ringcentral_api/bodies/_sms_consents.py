"""Typed dictionaries for request bodies. Imported by type checkers only."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Literal, Required, TypeAlias, TypedDict

if TYPE_CHECKING:
    from ..models._sms_consents import (
        SmsCampaignTypeEnum,
        SmsConsentCoverageEnum,
        SmsOptSourceEnum,
        SmsOptStatusEnum,
        UpdateSmsOptRecord,
    )

OptOutBulkAssignRequestDict = TypedDict(
    "OptOutBulkAssignRequestDict",
    {
        "from": "Required[str]",
        "optIns": "list[str]",
        "optOuts": "list[str]",
    },
    total=False,
)
"""A `OptOutBulkAssignRequest` as a plain dict."""

SearchSmsConsentRecordsRequestDict = TypedDict(
    "SearchSmsConsentRecordsRequestDict",
    {
        "campaignType": "Sequence[SmsCampaignTypeEnum | Literal['Conversational', 'Informational', 'Promotional']]",
        "coverage": "Sequence[SmsConsentCoverageEnum | Literal['PhoneNumber', 'Account', 'CampaignType']]",
        "from": "list[str]",
        "optStatus": "SmsOptStatusEnum | Literal['OptOut', 'OptIn']",
        "pageToken": "str",
        "perPage": "int",
        "to": "list[str]",
    },
    total=False,
)
"""A `SearchSmsConsentRecordsRequest` as a plain dict."""


class UpdateOptRecordListDict(TypedDict, total=False):
    """A `UpdateOptRecordList` as a plain dict."""

    records: Required[Sequence[UpdateSmsOptRecord | UpdateSmsOptRecordDict]]


UpdateSmsOptRecordDict: TypeAlias = "UpdateSmsOptRecordPhoneNumberSenderConsentRecordDict"
"""A `UpdateSmsOptRecord` as a plain dict."""

UpdateSmsOptRecordPhoneNumberSenderConsentRecordDict = TypedDict(
    "UpdateSmsOptRecordPhoneNumberSenderConsentRecordDict",
    {
        "source": "Required[SmsOptSourceEnum | Literal['Recipient', 'Api', 'Upstream', 'Carrier']]",
        "optStatus": "Required[SmsOptStatusEnum | Literal['OptOut', 'OptIn']]",
        "to": "Required[str]",
        "from": "Required[str]",
        "coverage": "Required[str]",
    },
    total=False,
)
"""A `UpdateSmsOptRecordPhoneNumberSenderConsentRecord` as a plain dict."""
