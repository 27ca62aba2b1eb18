"""Models: unused team."""

from __future__ import annotations

import datetime
from typing import TYPE_CHECKING, Any

from .._model import EnumTable, Getter, Model, encode, fill, from_datetime, new, to_datetime, typeof
from ..types import UNSET, OpenEnum, Unset
from ._posts import TMMentionsInfo, TMMessageAttachmentInfo, decode_TMMentionsInfo, decode_TMMessageAttachmentInfo

if TYPE_CHECKING:
    from typing import Literal


class TeamMessagingChatEventBodyStatus(OpenEnum):
    """Values of `TeamMessagingChatEventBodyStatus`."""

    ACTIVE = "Active"
    ARCHIVED = "Archived"


TeamMessagingChatEventBodyStatusTable = EnumTable(TeamMessagingChatEventBodyStatus)


class TeamMessagingChatEventBodyType(OpenEnum):
    """Values of `TeamMessagingChatEventBodyType`."""

    EVERYONE = "Everyone"
    TEAM = "Team"
    GROUP = "Group"
    DIRECT = "Direct"
    PERSONAL = "Personal"


TeamMessagingChatEventBodyTypeTable = EnumTable(TeamMessagingChatEventBodyType)


class TeamMessagingPostEventBodyEventType(OpenEnum):
    """Values of `TeamMessagingPostEventBodyEventType`."""

    POST_ADDED = "PostAdded"
    POST_CHANGED = "PostChanged"
    POST_REMOVED = "PostRemoved"


TeamMessagingPostEventBodyEventTypeTable = EnumTable(TeamMessagingPostEventBodyEventType)


class TeamMessagingPostEventBodyType(OpenEnum):
    """Values of `TeamMessagingPostEventBodyType`."""

    TEXT_MESSAGE = "TextMessage"
    PERSON_JOINED = "PersonJoined"
    PERSONS_ADDED = "PersonsAdded"


TeamMessagingPostEventBodyTypeTable = EnumTable(TeamMessagingPostEventBodyType)


class TeamMessagingChatEventBody(Model):
    """The object `TeamMessagingChatEventBody`."""

    __slots__ = (
        "creation_time",
        "description",
        "event_type",
        "id",
        "is_public",
        "last_modified_time",
        "members",
        "name",
        "status",
        "type",
    )
    __fields__ = __slots__
    __converted__ = {
        "status": "status",
        "type": "type",
    }
    creation_time: datetime.datetime | None
    description: str | None | Unset
    event_type: str | None
    id: str | None
    is_public: bool | None | Unset
    last_modified_time: datetime.datetime | None
    members: list[str] | None
    name: str | None | Unset
    status: TeamMessagingChatEventBodyStatus | None
    type: TeamMessagingChatEventBodyType | None

    def __init__(
        self,
        *,
        creation_time: datetime.datetime | None = None,
        description: str | None | Unset = UNSET,
        event_type: str | None = None,
        id: str | None = None,
        is_public: bool | None | Unset = UNSET,
        last_modified_time: datetime.datetime | None = None,
        members: list[str] | None = None,
        name: str | None | Unset = UNSET,
        status: TeamMessagingChatEventBodyStatus | Literal["Active", "Archived"] | None = None,
        type: TeamMessagingChatEventBodyType | Literal["Everyone", "Team", "Group", "Direct", "Personal"] | None = None,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        fill(self, locals())

    def to_dict(self) -> dict[str, Any]:
        d: dict[str, Any] = {}
        v: Any
        v = self.creation_time
        if v is not None:
            d["creationTime"] = from_datetime(v)
        v = self.description
        if v is not UNSET:
            d["description"] = None if v is None else v
        v = self.event_type
        if v is not None:
            d["eventType"] = v
        v = self.id
        if v is not None:
            d["id"] = v
        v = self.is_public
        if v is not UNSET:
            d["isPublic"] = None if v is None else v
        v = self.last_modified_time
        if v is not None:
            d["lastModifiedTime"] = from_datetime(v)
        v = self.members
        if v is not None:
            d["members"] = v
        v = self.name
        if v is not UNSET:
            d["name"] = None if v is None else v
        v = self.status
        if v is not None:
            d["status"] = v.wire if typeof(v) is TeamMessagingChatEventBodyStatus else v
        v = self.type
        if v is not None:
            d["type"] = v.wire if typeof(v) is TeamMessagingChatEventBodyType else v
        if self.__extras__:
            d.update(self.__extras__)
        return d


def decode_TeamMessagingChatEventBody(d: dict[str, Any]) -> TeamMessagingChatEventBody:
    """Decode a `TeamMessagingChatEventBody`; what does not fit is passed on."""
    self = new(TeamMessagingChatEventBody)
    get: Getter = d.get
    v = get("creationTime")
    self.creation_time = to_datetime(v) if typeof(v) is str else v
    self.description = get("description", UNSET)
    self.event_type = get("eventType")
    self.id = get("id")
    self.is_public = get("isPublic", UNSET)
    v = get("lastModifiedTime")
    self.last_modified_time = to_datetime(v) if typeof(v) is str else v
    self.members = get("members")
    self.name = get("name", UNSET)
    v = get("status")
    self.status = TeamMessagingChatEventBodyStatusTable[v] if typeof(v) is str else v
    v = get("type")
    self.type = TeamMessagingChatEventBodyTypeTable[v] if typeof(v) is str else v
    self.__extras__ = (
        None
        if TeamMessagingChatEventBodyKeys.issuperset(d)
        else {k: d[k] for k in d if k not in TeamMessagingChatEventBodyKeys}
    )
    return self


TeamMessagingChatEventBody.__decode__ = decode_TeamMessagingChatEventBody
TeamMessagingChatEventBodyKeys = frozenset(
    (
        "creationTime",
        "description",
        "eventType",
        "id",
        "isPublic",
        "lastModifiedTime",
        "members",
        "name",
        "status",
        "type",
    )
)


class TeamMessagingPostEventBody(Model):
    """The object `TeamMessagingPostEventBody`."""

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
        "event_type",
    )
    __fields__ = __slots__
    __converted__ = {
        "attachments": "attachments",
        "mentions": "mentions",
        "type": "type",
        "event_type": "eventType",
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
    type: TeamMessagingPostEventBodyType | None
    """`TextMessage`, or a notice such as `PersonJoined`."""
    event_type: TeamMessagingPostEventBodyEventType | None

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
        type: TeamMessagingPostEventBodyType | Literal["TextMessage", "PersonJoined", "PersonsAdded"] | None = None,
        event_type: TeamMessagingPostEventBodyEventType
        | Literal["PostAdded", "PostChanged", "PostRemoved"]
        | None = None,
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
            d["type"] = v.wire if typeof(v) is TeamMessagingPostEventBodyType else v
        v = self.event_type
        if v is not None:
            d["eventType"] = v.wire if typeof(v) is TeamMessagingPostEventBodyEventType else v
        if self.__extras__:
            d.update(self.__extras__)
        return d


def decode_TeamMessagingPostEventBody(d: dict[str, Any]) -> TeamMessagingPostEventBody:
    """Decode a `TeamMessagingPostEventBody`; what does not fit is passed on."""
    self = new(TeamMessagingPostEventBody)
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
    self.type = TeamMessagingPostEventBodyTypeTable[v] if typeof(v) is str else v
    v = get("eventType")
    self.event_type = TeamMessagingPostEventBodyEventTypeTable[v] if typeof(v) is str else v
    self.__extras__ = (
        None
        if TeamMessagingPostEventBodyKeys.issuperset(d)
        else {k: d[k] for k in d if k not in TeamMessagingPostEventBodyKeys}
    )
    return self


TeamMessagingPostEventBody.__decode__ = decode_TeamMessagingPostEventBody
TeamMessagingPostEventBodyKeys = frozenset(
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
        "eventType",
    )
)
