"""Models: posts."""

from __future__ import annotations

import datetime
from typing import TYPE_CHECKING, Any

from .._model import EnumTable, Getter, Model, encode, fill, from_datetime, new, to_datetime, typeof
from ..types import File, OpenEnum
from ._shared_event_recurrence_info import EventRecurrenceInfo, decode_EventRecurrenceInfo
from ._shared_tm_attachment_info import TMAttachmentInfo, decode_TMAttachmentInfo
from ._shared_tm_navigation_info import TMNavigationInfo, decode_TMNavigationInfo

if TYPE_CHECKING:
    from collections.abc import Sequence
    from typing import Literal

    from ..bodies._shared_event_recurrence_info import EventRecurrenceInfoDict
    from ..bodies._shared_tm_attachment_info import TMAttachmentInfoDict


class TMAttachmentFieldsInfoStyle(OpenEnum):
    """Values of `TMAttachmentFieldsInfoStyle`."""

    SHORT = "Short"
    LONG = "Long"


TMAttachmentFieldsInfoStyleTable = EnumTable(TMAttachmentFieldsInfoStyle)


class TMMentionsInfoType(OpenEnum):
    """Values of `TMMentionsInfoType`."""

    PERSON = "Person"
    TEAM = "Team"
    FILE = "File"
    LINK = "Link"
    EVENT = "Event"
    TASK = "Task"
    NOTE = "Note"
    CARD = "Card"


TMMentionsInfoTypeTable = EnumTable(TMMentionsInfoType)


class TMMessageAttachmentInfoColor(OpenEnum):
    """Values of `TMMessageAttachmentInfoColor`."""

    BLACK = "Black"
    RED = "Red"
    ORANGE = "Orange"
    YELLOW = "Yellow"
    GREEN = "Green"
    BLUE = "Blue"
    PURPLE = "Purple"
    MAGENTA = "Magenta"


TMMessageAttachmentInfoColorTable = EnumTable(TMMessageAttachmentInfoColor)


class TMMessageAttachmentInfoType(OpenEnum):
    """Values of `TMMessageAttachmentInfoType`."""

    CARD = "Card"
    EVENT = "Event"
    FILE = "File"
    NOTE = "Note"
    TASK = "Task"


TMMessageAttachmentInfoTypeTable = EnumTable(TMMessageAttachmentInfoType)


class TMPostInfoType(OpenEnum):
    """Values of `TMPostInfoType`."""

    TEXT_MESSAGE = "TextMessage"
    PERSON_JOINED = "PersonJoined"
    PERSONS_ADDED = "PersonsAdded"


TMPostInfoTypeTable = EnumTable(TMPostInfoType)


class CreateGlipFileNewBody(Model):
    """The object `CreateGlipFileNewBody`."""

    __slots__ = ("body",)
    __fields__ = __slots__
    body: list[File]

    def __init__(
        self,
        *,
        body: list[File],
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        fill(self, locals())

    def to_dict(self) -> dict[str, Any]:
        d: dict[str, Any] = {}
        v: Any
        v = self.body
        if v is not None:
            d["body"] = v
        if self.__extras__:
            d.update(self.__extras__)
        return d


def decode_CreateGlipFileNewBody(d: dict[str, Any]) -> CreateGlipFileNewBody:
    """Decode a `CreateGlipFileNewBody`; what does not fit is passed on."""
    self = new(CreateGlipFileNewBody)
    get: Getter = d.get
    self.body = get("body")
    self.__extras__ = (
        None if CreateGlipFileNewBodyKeys.issuperset(d) else {k: d[k] for k in d if k not in CreateGlipFileNewBodyKeys}
    )
    return self


CreateGlipFileNewBody.__decode__ = decode_CreateGlipFileNewBody
CreateGlipFileNewBodyKeys = frozenset(("body",))


class TMAddFile(Model):
    """The object `TMAddFile`."""

    __slots__ = (
        "content_uri",
        "id",
        "name",
    )
    __fields__ = __slots__
    content_uri: str
    id: str
    name: str | None

    def __init__(
        self,
        *,
        content_uri: str,
        id: str,
        name: str | None = None,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        fill(self, locals())

    def to_dict(self) -> dict[str, Any]:
        d: dict[str, Any] = {}
        v: Any
        v = self.content_uri
        if v is not None:
            d["contentUri"] = v
        v = self.id
        if v is not None:
            d["id"] = v
        v = self.name
        if v is not None:
            d["name"] = v
        if self.__extras__:
            d.update(self.__extras__)
        return d


def decode_TMAddFile(d: dict[str, Any]) -> TMAddFile:
    """Decode a `TMAddFile`; what does not fit is passed on."""
    self = new(TMAddFile)
    get: Getter = d.get
    self.content_uri = get("contentUri")
    self.id = get("id")
    self.name = get("name")
    self.__extras__ = None if TMAddFileKeys.issuperset(d) else {k: d[k] for k in d if k not in TMAddFileKeys}
    return self


TMAddFile.__decode__ = decode_TMAddFile
TMAddFileKeys = frozenset(
    (
        "contentUri",
        "id",
        "name",
    )
)


class TMAttachmentAuthorInfo(Model):
    """The object `TMAttachmentAuthorInfo`."""

    __slots__ = (
        "icon_uri",
        "name",
        "uri",
    )
    __fields__ = __slots__
    icon_uri: str | None
    name: str | None
    uri: str | None

    def __init__(
        self,
        *,
        icon_uri: str | None = None,
        name: str | None = None,
        uri: str | None = None,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        fill(self, locals())

    def to_dict(self) -> dict[str, Any]:
        d: dict[str, Any] = {}
        v: Any
        v = self.icon_uri
        if v is not None:
            d["iconUri"] = v
        v = self.name
        if v is not None:
            d["name"] = v
        v = self.uri
        if v is not None:
            d["uri"] = v
        if self.__extras__:
            d.update(self.__extras__)
        return d


def decode_TMAttachmentAuthorInfo(d: dict[str, Any]) -> TMAttachmentAuthorInfo:
    """Decode a `TMAttachmentAuthorInfo`; what does not fit is passed on."""
    self = new(TMAttachmentAuthorInfo)
    get: Getter = d.get
    self.icon_uri = get("iconUri")
    self.name = get("name")
    self.uri = get("uri")
    self.__extras__ = (
        None
        if TMAttachmentAuthorInfoKeys.issuperset(d)
        else {k: d[k] for k in d if k not in TMAttachmentAuthorInfoKeys}
    )
    return self


TMAttachmentAuthorInfo.__decode__ = decode_TMAttachmentAuthorInfo
TMAttachmentAuthorInfoKeys = frozenset(
    (
        "iconUri",
        "name",
        "uri",
    )
)


class TMAttachmentFieldsInfo(Model):
    """The object `TMAttachmentFieldsInfo`."""

    __slots__ = (
        "style",
        "title",
        "value",
    )
    __fields__ = __slots__
    __converted__ = {
        "style": "style",
    }
    style: TMAttachmentFieldsInfoStyle | None
    title: str | None
    value: str | None

    def __init__(
        self,
        *,
        style: TMAttachmentFieldsInfoStyle | Literal["Short", "Long"] | None = None,
        title: str | None = None,
        value: str | None = None,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        fill(self, locals())

    def to_dict(self) -> dict[str, Any]:
        d: dict[str, Any] = {}
        v: Any
        v = self.style
        if v is not None:
            d["style"] = v.wire if typeof(v) is TMAttachmentFieldsInfoStyle else v
        v = self.title
        if v is not None:
            d["title"] = v
        v = self.value
        if v is not None:
            d["value"] = v
        if self.__extras__:
            d.update(self.__extras__)
        return d


def decode_TMAttachmentFieldsInfo(d: dict[str, Any]) -> TMAttachmentFieldsInfo:
    """Decode a `TMAttachmentFieldsInfo`; what does not fit is passed on."""
    self = new(TMAttachmentFieldsInfo)
    get: Getter = d.get
    v = get("style")
    self.style = TMAttachmentFieldsInfoStyleTable[v] if typeof(v) is str else v
    self.title = get("title")
    self.value = get("value")
    self.__extras__ = (
        None
        if TMAttachmentFieldsInfoKeys.issuperset(d)
        else {k: d[k] for k in d if k not in TMAttachmentFieldsInfoKeys}
    )
    return self


TMAttachmentFieldsInfo.__decode__ = decode_TMAttachmentFieldsInfo
TMAttachmentFieldsInfoKeys = frozenset(
    (
        "style",
        "title",
        "value",
    )
)


class TMAttachmentFootnoteInfo(Model):
    """The object `TMAttachmentFootnoteInfo`."""

    __slots__ = (
        "icon_uri",
        "text",
        "time",
    )
    __fields__ = __slots__
    icon_uri: str | None
    text: str | None
    time: datetime.datetime | None

    def __init__(
        self,
        *,
        icon_uri: str | None = None,
        text: str | None = None,
        time: datetime.datetime | None = None,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        fill(self, locals())

    def to_dict(self) -> dict[str, Any]:
        d: dict[str, Any] = {}
        v: Any
        v = self.icon_uri
        if v is not None:
            d["iconUri"] = v
        v = self.text
        if v is not None:
            d["text"] = v
        v = self.time
        if v is not None:
            d["time"] = from_datetime(v)
        if self.__extras__:
            d.update(self.__extras__)
        return d


def decode_TMAttachmentFootnoteInfo(d: dict[str, Any]) -> TMAttachmentFootnoteInfo:
    """Decode a `TMAttachmentFootnoteInfo`; what does not fit is passed on."""
    self = new(TMAttachmentFootnoteInfo)
    get: Getter = d.get
    self.icon_uri = get("iconUri")
    self.text = get("text")
    v = get("time")
    self.time = to_datetime(v) if typeof(v) is str else v
    self.__extras__ = (
        None
        if TMAttachmentFootnoteInfoKeys.issuperset(d)
        else {k: d[k] for k in d if k not in TMAttachmentFootnoteInfoKeys}
    )
    return self


TMAttachmentFootnoteInfo.__decode__ = decode_TMAttachmentFootnoteInfo
TMAttachmentFootnoteInfoKeys = frozenset(
    (
        "iconUri",
        "text",
        "time",
    )
)


class TMCreatePostRequest(Model):
    """A post to write; text, attachments or both."""

    __slots__ = (
        "attachments",
        "parent_post_id",
        "text",
        "thread_id",
    )
    __fields__ = __slots__
    __converted__ = {
        "attachments": "attachments",
    }
    attachments: list[TMAttachmentInfo] | None
    """Uploaded files and other things to attach, 25 at most."""
    parent_post_id: str | None
    """Post to reply to."""
    text: str | None
    """Up to 10000 characters of Markdown; `![:Person](id)` mentions somebody."""
    thread_id: str | None
    """Thread to write into."""

    def __init__(
        self,
        *,
        attachments: Sequence[TMAttachmentInfo | TMAttachmentInfoDict] | None = None,
        parent_post_id: str | None = None,
        text: str | None = None,
        thread_id: str | None = None,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        fill(self, locals())

    def to_dict(self) -> dict[str, Any]:
        d: dict[str, Any] = {}
        v: Any
        v = self.attachments
        if v is not None:
            d["attachments"] = (
                [i0.to_dict() if typeof(i0) is TMAttachmentInfo else encode(i0) for i0 in v]
                if typeof(v) is list
                else encode(v)
            )
        v = self.parent_post_id
        if v is not None:
            d["parentPostId"] = v
        v = self.text
        if v is not None:
            d["text"] = v
        v = self.thread_id
        if v is not None:
            d["threadId"] = v
        if self.__extras__:
            d.update(self.__extras__)
        return d


def decode_TMCreatePostRequest(d: dict[str, Any]) -> TMCreatePostRequest:
    """Decode a `TMCreatePostRequest`; what does not fit is passed on."""
    self = new(TMCreatePostRequest)
    get: Getter = d.get
    v = get("attachments")
    self.attachments = (
        [decode_TMAttachmentInfo(i0) if typeof(i0) is dict else i0 for i0 in v] if typeof(v) is list else v
    )
    self.parent_post_id = get("parentPostId")
    self.text = get("text")
    self.thread_id = get("threadId")
    self.__extras__ = (
        None if TMCreatePostRequestKeys.issuperset(d) else {k: d[k] for k in d if k not in TMCreatePostRequestKeys}
    )
    return self


TMCreatePostRequest.__decode__ = decode_TMCreatePostRequest
TMCreatePostRequestKeys = frozenset(
    (
        "attachments",
        "parentPostId",
        "text",
        "threadId",
    )
)


class TMMentionsInfo(Model):
    """The object `TMMentionsInfo`."""

    __slots__ = (
        "id",
        "name",
        "type",
    )
    __fields__ = __slots__
    __converted__ = {
        "type": "type",
    }
    id: str | None
    name: str | None
    type: TMMentionsInfoType | None

    def __init__(
        self,
        *,
        id: str | None = None,
        name: str | None = None,
        type: TMMentionsInfoType
        | Literal["Person", "Team", "File", "Link", "Event", "Task", "Note", "Card"]
        | None = None,
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
        v = self.type
        if v is not None:
            d["type"] = v.wire if typeof(v) is TMMentionsInfoType else v
        if self.__extras__:
            d.update(self.__extras__)
        return d


def decode_TMMentionsInfo(d: dict[str, Any]) -> TMMentionsInfo:
    """Decode a `TMMentionsInfo`; what does not fit is passed on."""
    self = new(TMMentionsInfo)
    get: Getter = d.get
    self.id = get("id")
    self.name = get("name")
    v = get("type")
    self.type = TMMentionsInfoTypeTable[v] if typeof(v) is str else v
    self.__extras__ = None if TMMentionsInfoKeys.issuperset(d) else {k: d[k] for k in d if k not in TMMentionsInfoKeys}
    return self


TMMentionsInfo.__decode__ = decode_TMMentionsInfo
TMMentionsInfoKeys = frozenset(
    (
        "id",
        "name",
        "type",
    )
)


class TMMessageAttachmentInfo(Model):
    """The object `TMMessageAttachmentInfo`."""

    __slots__ = (
        "all_day",
        "author",
        "color",
        "content_uri",
        "creator_id",
        "description",
        "end_time",
        "fallback",
        "fields",
        "footnote",
        "id",
        "image_uri",
        "intro",
        "location",
        "name",
        "recurrence",
        "start_time",
        "text",
        "thumbnail_uri",
        "title",
        "type",
    )
    __fields__ = __slots__
    __converted__ = {
        "author": "author",
        "color": "color",
        "fields": "fields",
        "footnote": "footnote",
        "recurrence": "recurrence",
        "type": "type",
    }
    all_day: bool | None
    author: TMAttachmentAuthorInfo | None
    color: TMMessageAttachmentInfoColor | None
    content_uri: str | None
    creator_id: str | None
    description: str | None
    end_time: datetime.datetime | None
    fallback: str | None
    fields: list[TMAttachmentFieldsInfo] | None
    footnote: TMAttachmentFootnoteInfo | None
    id: str | None
    image_uri: str | None
    intro: str | None
    location: str | None
    name: str | None
    recurrence: EventRecurrenceInfo | None
    start_time: datetime.datetime | None
    text: str | None
    thumbnail_uri: str | None
    title: str | None
    type: TMMessageAttachmentInfoType | None

    def __init__(
        self,
        *,
        all_day: bool | None = None,
        author: TMAttachmentAuthorInfo | None = None,
        color: TMMessageAttachmentInfoColor
        | Literal["Black", "Red", "Orange", "Yellow", "Green", "Blue", "Purple", "Magenta"]
        | None = None,
        content_uri: str | None = None,
        creator_id: str | None = None,
        description: str | None = None,
        end_time: datetime.datetime | None = None,
        fallback: str | None = None,
        fields: list[TMAttachmentFieldsInfo] | None = None,
        footnote: TMAttachmentFootnoteInfo | None = None,
        id: str | None = None,
        image_uri: str | None = None,
        intro: str | None = None,
        location: str | None = None,
        name: str | None = None,
        recurrence: EventRecurrenceInfo | EventRecurrenceInfoDict | None = None,
        start_time: datetime.datetime | None = None,
        text: str | None = None,
        thumbnail_uri: str | None = None,
        title: str | None = None,
        type: TMMessageAttachmentInfoType | Literal["Card", "Event", "File", "Note", "Task"] | None = None,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        fill(self, locals())

    def to_dict(self) -> dict[str, Any]:
        d: dict[str, Any] = {}
        v: Any
        v = self.all_day
        if v is not None:
            d["allDay"] = v
        v = self.author
        if v is not None:
            d["author"] = v.to_dict() if typeof(v) is TMAttachmentAuthorInfo else encode(v)
        v = self.color
        if v is not None:
            d["color"] = v.wire if typeof(v) is TMMessageAttachmentInfoColor else v
        v = self.content_uri
        if v is not None:
            d["contentUri"] = v
        v = self.creator_id
        if v is not None:
            d["creatorId"] = v
        v = self.description
        if v is not None:
            d["description"] = v
        v = self.end_time
        if v is not None:
            d["endTime"] = from_datetime(v)
        v = self.fallback
        if v is not None:
            d["fallback"] = v
        v = self.fields
        if v is not None:
            d["fields"] = (
                [i0.to_dict() if typeof(i0) is TMAttachmentFieldsInfo else encode(i0) for i0 in v]
                if typeof(v) is list
                else encode(v)
            )
        v = self.footnote
        if v is not None:
            d["footnote"] = v.to_dict() if typeof(v) is TMAttachmentFootnoteInfo else encode(v)
        v = self.id
        if v is not None:
            d["id"] = v
        v = self.image_uri
        if v is not None:
            d["imageUri"] = v
        v = self.intro
        if v is not None:
            d["intro"] = v
        v = self.location
        if v is not None:
            d["location"] = v
        v = self.name
        if v is not None:
            d["name"] = v
        v = self.recurrence
        if v is not None:
            d["recurrence"] = v.to_dict() if typeof(v) is EventRecurrenceInfo else encode(v)
        v = self.start_time
        if v is not None:
            d["startTime"] = from_datetime(v)
        v = self.text
        if v is not None:
            d["text"] = v
        v = self.thumbnail_uri
        if v is not None:
            d["thumbnailUri"] = v
        v = self.title
        if v is not None:
            d["title"] = v
        v = self.type
        if v is not None:
            d["type"] = v.wire if typeof(v) is TMMessageAttachmentInfoType else v
        if self.__extras__:
            d.update(self.__extras__)
        return d


def decode_TMMessageAttachmentInfo(d: dict[str, Any]) -> TMMessageAttachmentInfo:
    """Decode a `TMMessageAttachmentInfo`; what does not fit is passed on."""
    self = new(TMMessageAttachmentInfo)
    get: Getter = d.get
    self.all_day = get("allDay")
    v = get("author")
    self.author = decode_TMAttachmentAuthorInfo(v) if typeof(v) is dict else v
    v = get("color")
    self.color = TMMessageAttachmentInfoColorTable[v] if typeof(v) is str else v
    self.content_uri = get("contentUri")
    self.creator_id = get("creatorId")
    self.description = get("description")
    v = get("endTime")
    self.end_time = to_datetime(v) if typeof(v) is str else v
    self.fallback = get("fallback")
    v = get("fields")
    self.fields = (
        [decode_TMAttachmentFieldsInfo(i0) if typeof(i0) is dict else i0 for i0 in v] if typeof(v) is list else v
    )
    v = get("footnote")
    self.footnote = decode_TMAttachmentFootnoteInfo(v) if typeof(v) is dict else v
    self.id = get("id")
    self.image_uri = get("imageUri")
    self.intro = get("intro")
    self.location = get("location")
    self.name = get("name")
    v = get("recurrence")
    self.recurrence = decode_EventRecurrenceInfo(v) if typeof(v) is dict else v
    v = get("startTime")
    self.start_time = to_datetime(v) if typeof(v) is str else v
    self.text = get("text")
    self.thumbnail_uri = get("thumbnailUri")
    self.title = get("title")
    v = get("type")
    self.type = TMMessageAttachmentInfoTypeTable[v] if typeof(v) is str else v
    self.__extras__ = (
        None
        if TMMessageAttachmentInfoKeys.issuperset(d)
        else {k: d[k] for k in d if k not in TMMessageAttachmentInfoKeys}
    )
    return self


TMMessageAttachmentInfo.__decode__ = decode_TMMessageAttachmentInfo
TMMessageAttachmentInfoKeys = frozenset(
    (
        "allDay",
        "author",
        "color",
        "contentUri",
        "creatorId",
        "description",
        "endTime",
        "fallback",
        "fields",
        "footnote",
        "id",
        "imageUri",
        "intro",
        "location",
        "name",
        "recurrence",
        "startTime",
        "text",
        "thumbnailUri",
        "title",
        "type",
    )
)


class TMPostInfo(Model):
    """A post in a chat."""

    __slots__ = (
        "activity",
        "added_person_ids",
        "attachments",
        "creation_time",
        "creator_id",
        "group_id",
        "icon_emoji",
        "icon_uri",
        "id",
        "is_parent",
        "last_modified_time",
        "mentions",
        "parent_post_id",
        "text",
        "thread_id",
        "title",
        "type",
    )
    __fields__ = __slots__
    __converted__ = {
        "attachments": "attachments",
        "mentions": "mentions",
        "type": "type",
    }
    activity: str | None
    """Label that an integration shows above the post."""
    added_person_ids: list[str] | None
    """Ids of the people who were added; notices only."""
    attachments: list[TMMessageAttachmentInfo] | None
    """Files, cards, notes, tasks and events of the post."""
    creation_time: datetime.datetime | None
    """When it was posted."""
    creator_id: str | None
    """Id of the author."""
    group_id: str | None
    """Id of the chat the post is in."""
    icon_emoji: str | None
    """Emoji shown as the author's picture; integrations only."""
    icon_uri: str | None
    """Picture shown as the author's; integrations only."""
    id: str | None
    """Id of the post."""
    is_parent: bool | None
    """`True` for the post that a thread hangs on."""
    last_modified_time: datetime.datetime | None
    """When it was last edited."""
    mentions: list[TMMentionsInfo] | None
    """People and things that the text mentions."""
    parent_post_id: str | None
    """Post that this one replies to; `None` outside of threads."""
    text: str | None
    """What was written, in Markdown; text posts only."""
    thread_id: str | None
    """Thread the post is in; `None` outside of threads."""
    title: str | None
    """Title of the post; bots only."""
    type: TMPostInfoType | None
    """`TextMessage`, or a notice such as `PersonJoined`."""

    def __init__(
        self,
        *,
        activity: str | None = None,
        added_person_ids: list[str] | None = None,
        attachments: list[TMMessageAttachmentInfo] | None = None,
        creation_time: datetime.datetime | None = None,
        creator_id: str | None = None,
        group_id: str | None = None,
        icon_emoji: str | None = None,
        icon_uri: str | None = None,
        id: str | None = None,
        is_parent: bool | None = None,
        last_modified_time: datetime.datetime | None = None,
        mentions: list[TMMentionsInfo] | None = None,
        parent_post_id: str | None = None,
        text: str | None = None,
        thread_id: str | None = None,
        title: str | None = None,
        type: TMPostInfoType | Literal["TextMessage", "PersonJoined", "PersonsAdded"] | None = None,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        fill(self, locals())

    def to_dict(self) -> dict[str, Any]:
        d: dict[str, Any] = {}
        v: Any
        v = self.activity
        if v is not None:
            d["activity"] = v
        v = self.added_person_ids
        if v is not None:
            d["addedPersonIds"] = v
        v = self.attachments
        if v is not None:
            d["attachments"] = (
                [i0.to_dict() if typeof(i0) is TMMessageAttachmentInfo else encode(i0) for i0 in v]
                if typeof(v) is list
                else encode(v)
            )
        v = self.creation_time
        if v is not None:
            d["creationTime"] = from_datetime(v)
        v = self.creator_id
        if v is not None:
            d["creatorId"] = v
        v = self.group_id
        if v is not None:
            d["groupId"] = v
        v = self.icon_emoji
        if v is not None:
            d["iconEmoji"] = v
        v = self.icon_uri
        if v is not None:
            d["iconUri"] = v
        v = self.id
        if v is not None:
            d["id"] = v
        v = self.is_parent
        if v is not None:
            d["isParent"] = v
        v = self.last_modified_time
        if v is not None:
            d["lastModifiedTime"] = from_datetime(v)
        v = self.mentions
        if v is not None:
            d["mentions"] = (
                [i0.to_dict() if typeof(i0) is TMMentionsInfo else encode(i0) for i0 in v]
                if typeof(v) is list
                else encode(v)
            )
        v = self.parent_post_id
        if v is not None:
            d["parentPostId"] = v
        v = self.text
        if v is not None:
            d["text"] = v
        v = self.thread_id
        if v is not None:
            d["threadId"] = v
        v = self.title
        if v is not None:
            d["title"] = v
        v = self.type
        if v is not None:
            d["type"] = v.wire if typeof(v) is TMPostInfoType else v
        if self.__extras__:
            d.update(self.__extras__)
        return d


def decode_TMPostInfo(d: dict[str, Any]) -> TMPostInfo:
    """Decode a `TMPostInfo`; what does not fit is passed on."""
    self = new(TMPostInfo)
    get: Getter = d.get
    self.activity = get("activity")
    self.added_person_ids = get("addedPersonIds")
    v = get("attachments")
    self.attachments = (
        [decode_TMMessageAttachmentInfo(i0) if typeof(i0) is dict else i0 for i0 in v] if typeof(v) is list else v
    )
    v = get("creationTime")
    self.creation_time = to_datetime(v) if typeof(v) is str else v
    self.creator_id = get("creatorId")
    self.group_id = get("groupId")
    self.icon_emoji = get("iconEmoji")
    self.icon_uri = get("iconUri")
    self.id = get("id")
    self.is_parent = get("isParent")
    v = get("lastModifiedTime")
    self.last_modified_time = to_datetime(v) if typeof(v) is str else v
    v = get("mentions")
    self.mentions = [decode_TMMentionsInfo(i0) if typeof(i0) is dict else i0 for i0 in v] if typeof(v) is list else v
    self.parent_post_id = get("parentPostId")
    self.text = get("text")
    self.thread_id = get("threadId")
    self.title = get("title")
    v = get("type")
    self.type = TMPostInfoTypeTable[v] if typeof(v) is str else v
    self.__extras__ = None if TMPostInfoKeys.issuperset(d) else {k: d[k] for k in d if k not in TMPostInfoKeys}
    return self


TMPostInfo.__decode__ = decode_TMPostInfo
TMPostInfoKeys = frozenset(
    (
        "activity",
        "addedPersonIds",
        "attachments",
        "creationTime",
        "creatorId",
        "groupId",
        "iconEmoji",
        "iconUri",
        "id",
        "isParent",
        "lastModifiedTime",
        "mentions",
        "parentPostId",
        "text",
        "threadId",
        "title",
        "type",
    )
)


class TMPostsList(Model):
    """One page of posts."""

    __slots__ = (
        "navigation",
        "records",
    )
    __fields__ = __slots__
    __converted__ = {
        "navigation": "navigation",
        "records": "records",
    }
    navigation: TMNavigationInfo | None
    """Tokens of the neighbouring pages."""
    records: list[TMPostInfo]
    """Posts of this page."""

    def __init__(
        self,
        *,
        navigation: TMNavigationInfo | None = None,
        records: list[TMPostInfo],
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        fill(self, locals())

    def to_dict(self) -> dict[str, Any]:
        d: dict[str, Any] = {}
        v: Any
        v = self.navigation
        if v is not None:
            d["navigation"] = v.to_dict() if typeof(v) is TMNavigationInfo else encode(v)
        v = self.records
        if v is not None:
            d["records"] = (
                [i0.to_dict() if typeof(i0) is TMPostInfo else encode(i0) for i0 in v]
                if typeof(v) is list
                else encode(v)
            )
        if self.__extras__:
            d.update(self.__extras__)
        return d


def decode_TMPostsList(d: dict[str, Any]) -> TMPostsList:
    """Decode a `TMPostsList`; what does not fit is passed on."""
    self = new(TMPostsList)
    get: Getter = d.get
    v = get("navigation")
    self.navigation = decode_TMNavigationInfo(v) if typeof(v) is dict else v
    v = get("records")
    self.records = [decode_TMPostInfo(i0) if typeof(i0) is dict else i0 for i0 in v] if typeof(v) is list else v
    self.__extras__ = None if TMPostsListKeys.issuperset(d) else {k: d[k] for k in d if k not in TMPostsListKeys}
    return self


TMPostsList.__decode__ = decode_TMPostsList
TMPostsListKeys = frozenset(
    (
        "navigation",
        "records",
    )
)


class TMUpdatePostRequest(Model):
    """The object `TMUpdatePostRequest`."""

    __slots__ = ("text",)
    __fields__ = __slots__
    text: str | None

    def __init__(
        self,
        *,
        text: str | None = None,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        fill(self, locals())

    def to_dict(self) -> dict[str, Any]:
        d: dict[str, Any] = {}
        v: Any
        v = self.text
        if v is not None:
            d["text"] = v
        if self.__extras__:
            d.update(self.__extras__)
        return d


def decode_TMUpdatePostRequest(d: dict[str, Any]) -> TMUpdatePostRequest:
    """Decode a `TMUpdatePostRequest`; what does not fit is passed on."""
    self = new(TMUpdatePostRequest)
    get: Getter = d.get
    self.text = get("text")
    self.__extras__ = (
        None if TMUpdatePostRequestKeys.issuperset(d) else {k: d[k] for k in d if k not in TMUpdatePostRequestKeys}
    )
    return self


TMUpdatePostRequest.__decode__ = decode_TMUpdatePostRequest
TMUpdatePostRequestKeys = frozenset(("text",))
