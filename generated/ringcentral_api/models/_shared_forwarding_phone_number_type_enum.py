"""Models: shared forwarding phone number type enum."""

from __future__ import annotations

from .._model import EnumTable
from ..types import OpenEnum


class ForwardingPhoneNumberTypeEnum(OpenEnum):
    """Kind of phone behind a forwarding entry."""

    HOME = "Home"
    MOBILE = "Mobile"
    WORK = "Work"
    PHONE_LINE = "PhoneLine"
    OUTAGE = "Outage"
    OTHER = "Other"
    BUSINESS_MOBILE_PHONE = "BusinessMobilePhone"
    EXTENSION_APPS = "ExtensionApps"


ForwardingPhoneNumberTypeEnumTable = EnumTable(ForwardingPhoneNumberTypeEnum)
