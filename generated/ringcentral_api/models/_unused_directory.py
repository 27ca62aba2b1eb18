"""Models: unused directory."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from .._model import EnumTable, Getter, Model, encode, fill, new, typeof
from ..types import OpenEnum
from ._internal_contacts import (
    AccountDirectoryProfileImageResource,
    AccountResource,
    AdgPhoneNumberResource,
    BusinessSiteResource,
    CustomFieldResource,
    ExternalIntegrationResource,
    decode_AccountDirectoryProfileImageResource,
    decode_AccountResource,
    decode_AdgPhoneNumberResource,
    decode_BusinessSiteResource,
    decode_CustomFieldResource,
    decode_ExternalIntegrationResource,
)

if TYPE_CHECKING:
    from typing import Literal


class DirectoryEntryChangeEventType(OpenEnum):
    """Values of `DirectoryEntryChangeEventType`."""

    CREATE = "Create"
    UPDATE = "Update"
    DELETE = "Delete"


DirectoryEntryChangeEventTypeTable = EnumTable(DirectoryEntryChangeEventType)


class DirectoryEntryChangeStatus(OpenEnum):
    """Values of `DirectoryEntryChangeStatus`."""

    ENABLED = "Enabled"
    DISABLED = "Disabled"
    FROZEN = "Frozen"
    NOT_ACTIVATED = "NotActivated"
    UNASSIGNED = "Unassigned"
    UNKNOWN = "Unknown"


DirectoryEntryChangeStatusTable = EnumTable(DirectoryEntryChangeStatus)


class DirectoryEntryChangeType(OpenEnum):
    """Values of `DirectoryEntryChangeType`."""

    USER = "User"
    DEPARTMENT = "Department"
    ANNOUNCEMENT = "Announcement"
    VOICEMAIL = "Voicemail"
    SHARED_LINES_GROUP = "SharedLinesGroup"
    PAGING_ONLY = "PagingOnly"
    PARK_LOCATION = "ParkLocation"
    IVR_MENU = "IvrMenu"
    LIMITED = "Limited"
    APPLICATION_EXTENSION = "ApplicationExtension"
    SITE = "Site"
    BOT = "Bot"
    ROOM = "Room"
    PROXY_ADMIN = "ProxyAdmin"
    DELEGATED_LINES_GROUP = "DelegatedLinesGroup"
    GROUP_CALL_PICKUP = "GroupCallPickup"
    EXTERNAL = "External"
    ROOM_CONNECTOR = "RoomConnector"
    UNKNOWN = "Unknown"


DirectoryEntryChangeTypeTable = EnumTable(DirectoryEntryChangeType)


class DirectoryEntriesEventBody(Model):
    """The object `DirectoryEntriesEventBody`."""

    __slots__ = ("contacts",)
    __fields__ = __slots__
    __converted__ = {
        "contacts": "contacts",
    }
    contacts: list[DirectoryEntryChange] | None

    def __init__(
        self,
        *,
        contacts: list[DirectoryEntryChange] | None = None,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        fill(self, locals())

    def to_dict(self) -> dict[str, Any]:
        d: dict[str, Any] = {}
        v: Any
        v = self.contacts
        if v is not None:
            d["contacts"] = (
                [i0.to_dict() if typeof(i0) is DirectoryEntryChange else encode(i0) for i0 in v]
                if typeof(v) is list
                else encode(v)
            )
        if self.__extras__:
            d.update(self.__extras__)
        return d


def decode_DirectoryEntriesEventBody(d: dict[str, Any]) -> DirectoryEntriesEventBody:
    """Decode a `DirectoryEntriesEventBody`; what does not fit is passed on."""
    self = new(DirectoryEntriesEventBody)
    get: Getter = d.get
    v = get("contacts")
    self.contacts = (
        [decode_DirectoryEntryChange(i0) if typeof(i0) is dict else i0 for i0 in v] if typeof(v) is list else v
    )
    self.__extras__ = (
        None
        if DirectoryEntriesEventBodyKeys.issuperset(d)
        else {k: d[k] for k in d if k not in DirectoryEntriesEventBodyKeys}
    )
    return self


DirectoryEntriesEventBody.__decode__ = decode_DirectoryEntriesEventBody
DirectoryEntriesEventBodyKeys = frozenset(("contacts",))


class DirectoryEntryChange(Model):
    """The object `DirectoryEntryChange`."""

    __slots__ = (
        "account",
        "custom_fields",
        "department",
        "email",
        "extension_number",
        "first_name",
        "hidden",
        "id",
        "integration",
        "job_title",
        "last_name",
        "name",
        "phone_numbers",
        "profile_image",
        "site",
        "status",
        "type",
        "event_type",
    )
    __fields__ = __slots__
    __converted__ = {
        "account": "account",
        "custom_fields": "customFields",
        "integration": "integration",
        "phone_numbers": "phoneNumbers",
        "profile_image": "profileImage",
        "site": "site",
        "status": "status",
        "type": "type",
        "event_type": "eventType",
    }
    account: AccountResource | None
    """Account of the extension; of use with federated accounts."""
    custom_fields: list[CustomFieldResource] | None
    """Values of the company's own fields."""
    department: str | None
    """Department of the company."""
    email: str | None
    """E-mail address."""
    extension_number: str | None
    """Short internal number."""
    first_name: str | None
    """First name; users only."""
    hidden: bool | None
    """`True` if only administrators see the entry."""
    id: str
    """Id of the extension, a string here."""
    integration: ExternalIntegrationResource | None
    """Connection to another system that the entry comes from."""
    job_title: str | None
    """Position in the company."""
    last_name: str | None
    """Last name; users only."""
    name: str | None
    """Name of a group or other extension; users have first and last name instead."""
    phone_numbers: list[AdgPhoneNumberResource] | None
    """Direct numbers of the extension."""
    profile_image: AccountDirectoryProfileImageResource | None
    """Picture of the user."""
    site: BusinessSiteResource | None
    """Site the extension belongs to."""
    status: DirectoryEntryChangeStatus | None
    """`Enabled`, `Disabled`, `NotActivated` and so on."""
    type: DirectoryEntryChangeType | None
    """Kind of extension, such as `User` or `Department` (a call queue)."""
    event_type: DirectoryEntryChangeEventType | None

    def __init__(
        self,
        *,
        account: AccountResource | None = None,
        custom_fields: list[CustomFieldResource] | None = None,
        department: str | None = None,
        email: str | None = None,
        extension_number: str | None = None,
        first_name: str | None = None,
        hidden: bool | None = None,
        id: str,
        integration: ExternalIntegrationResource | None = None,
        job_title: str | None = None,
        last_name: str | None = None,
        name: str | None = None,
        phone_numbers: list[AdgPhoneNumberResource] | None = None,
        profile_image: AccountDirectoryProfileImageResource | None = None,
        site: BusinessSiteResource | None = None,
        status: DirectoryEntryChangeStatus
        | Literal["Enabled", "Disabled", "Frozen", "NotActivated", "Unassigned", "Unknown"]
        | None = None,
        type: DirectoryEntryChangeType
        | Literal[
            "User",
            "Department",
            "Announcement",
            "Voicemail",
            "SharedLinesGroup",
            "PagingOnly",
            "ParkLocation",
            "IvrMenu",
            "Limited",
            "ApplicationExtension",
            "Site",
            "Bot",
            "Room",
            "ProxyAdmin",
            "DelegatedLinesGroup",
            "GroupCallPickup",
            "External",
            "RoomConnector",
            "Unknown",
        ]
        | None = None,
        event_type: DirectoryEntryChangeEventType | Literal["Create", "Update", "Delete"] | None = None,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        fill(self, locals())

    def to_dict(self) -> dict[str, Any]:
        d: dict[str, Any] = {}
        v: Any
        v = self.account
        if v is not None:
            d["account"] = v.to_dict() if typeof(v) is AccountResource else encode(v)
        v = self.custom_fields
        if v is not None:
            d["customFields"] = (
                [i0.to_dict() if typeof(i0) is CustomFieldResource else encode(i0) for i0 in v]
                if typeof(v) is list
                else encode(v)
            )
        v = self.department
        if v is not None:
            d["department"] = v
        v = self.email
        if v is not None:
            d["email"] = v
        v = self.extension_number
        if v is not None:
            d["extensionNumber"] = v
        v = self.first_name
        if v is not None:
            d["firstName"] = v
        v = self.hidden
        if v is not None:
            d["hidden"] = v
        v = self.id
        if v is not None:
            d["id"] = v
        v = self.integration
        if v is not None:
            d["integration"] = v.to_dict() if typeof(v) is ExternalIntegrationResource else encode(v)
        v = self.job_title
        if v is not None:
            d["jobTitle"] = v
        v = self.last_name
        if v is not None:
            d["lastName"] = v
        v = self.name
        if v is not None:
            d["name"] = v
        v = self.phone_numbers
        if v is not None:
            d["phoneNumbers"] = (
                [i0.to_dict() if typeof(i0) is AdgPhoneNumberResource else encode(i0) for i0 in v]
                if typeof(v) is list
                else encode(v)
            )
        v = self.profile_image
        if v is not None:
            d["profileImage"] = v.to_dict() if typeof(v) is AccountDirectoryProfileImageResource else encode(v)
        v = self.site
        if v is not None:
            d["site"] = v.to_dict() if typeof(v) is BusinessSiteResource else encode(v)
        v = self.status
        if v is not None:
            d["status"] = v.wire if typeof(v) is DirectoryEntryChangeStatus else v
        v = self.type
        if v is not None:
            d["type"] = v.wire if typeof(v) is DirectoryEntryChangeType else v
        v = self.event_type
        if v is not None:
            d["eventType"] = v.wire if typeof(v) is DirectoryEntryChangeEventType else v
        if self.__extras__:
            d.update(self.__extras__)
        return d


def decode_DirectoryEntryChange(d: dict[str, Any]) -> DirectoryEntryChange:
    """Decode a `DirectoryEntryChange`; what does not fit is passed on."""
    self = new(DirectoryEntryChange)
    get: Getter = d.get
    v = get("account")
    self.account = decode_AccountResource(v) if typeof(v) is dict else v
    v = get("customFields")
    self.custom_fields = (
        [decode_CustomFieldResource(i0) if typeof(i0) is dict else i0 for i0 in v] if typeof(v) is list else v
    )
    self.department = get("department")
    self.email = get("email")
    self.extension_number = get("extensionNumber")
    self.first_name = get("firstName")
    self.hidden = get("hidden")
    self.id = get("id")
    v = get("integration")
    self.integration = decode_ExternalIntegrationResource(v) if typeof(v) is dict else v
    self.job_title = get("jobTitle")
    self.last_name = get("lastName")
    self.name = get("name")
    v = get("phoneNumbers")
    self.phone_numbers = (
        [decode_AdgPhoneNumberResource(i0) if typeof(i0) is dict else i0 for i0 in v] if typeof(v) is list else v
    )
    v = get("profileImage")
    self.profile_image = decode_AccountDirectoryProfileImageResource(v) if typeof(v) is dict else v
    v = get("site")
    self.site = decode_BusinessSiteResource(v) if typeof(v) is dict else v
    v = get("status")
    self.status = DirectoryEntryChangeStatusTable[v] if typeof(v) is str else v
    v = get("type")
    self.type = DirectoryEntryChangeTypeTable[v] if typeof(v) is str else v
    v = get("eventType")
    self.event_type = DirectoryEntryChangeEventTypeTable[v] if typeof(v) is str else v
    self.__extras__ = (
        None if DirectoryEntryChangeKeys.issuperset(d) else {k: d[k] for k in d if k not in DirectoryEntryChangeKeys}
    )
    return self


DirectoryEntryChange.__decode__ = decode_DirectoryEntryChange
DirectoryEntryChangeKeys = frozenset(
    (
        "account",
        "customFields",
        "department",
        "email",
        "extensionNumber",
        "firstName",
        "hidden",
        "id",
        "integration",
        "jobTitle",
        "lastName",
        "name",
        "phoneNumbers",
        "profileImage",
        "site",
        "status",
        "type",
        "eventType",
    )
)
