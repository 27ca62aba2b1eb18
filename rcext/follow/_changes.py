"""What a followed stream gives out."""

from __future__ import annotations

import enum
from typing import TYPE_CHECKING, Literal, TypeAlias

from attrs import field, frozen

if TYPE_CHECKING:
    from datetime import datetime

    from ringcentral_api.models import CallLogRecord, GetMessageInfoResponse, PersonalContactResource
    from ringcentral_api.types import JSON

Kind: TypeAlias = Literal["call", "message", "contact"]
"""What kind of object has changed."""


class Action(enum.StrEnum):
    """What became of an object."""

    CREATED = "created"
    """It is there now, and was not before: new, or brought back from the deleted ones."""
    UPDATED = "updated"
    """Something in it is different."""
    DELETED = "deleted"
    """It is deleted, or purged."""


@frozen(kw_only=True)
class BaseChange:
    """One change of one object.

    Attributes:
        id: the identity of the change; one that is delivered again has the same.
        seq: its place in the order of the cursor; grows.
        action: what became of the object.
        object_id: the object's id.
        extension_id: whose call log, mailbox or address book it is in; `~` for one's own where the platform does not
            say.
        version: a digest of the object's content; empty for one that is deleted.
        previous_version: the digest that was delivered before; `None` for an object that was not.
        at: when the platform says that it was modified, where it says so.
        raw: the object as it came.
    """

    id: str
    seq: int
    action: Action
    object_id: str
    extension_id: str
    version: str
    previous_version: str | None
    at: datetime | None
    raw: dict[str, JSON] = field(repr=False)


@frozen(kw_only=True)
class CallChange(BaseChange):
    """A record of the call log has changed.

    Attributes:
        object: the record as it is now; `None` where it is deleted.
    """

    kind: Literal["call"] = field(default="call", init=False)
    object: CallLogRecord | None = field(repr=False)


@frozen(kw_only=True)
class MessageChange(BaseChange):
    """A message has changed: SMS, pager, fax or voicemail.

    Attributes:
        object: the message as it is now; `None` where it is deleted.
    """

    kind: Literal["message"] = field(default="message", init=False)
    object: GetMessageInfoResponse | None = field(repr=False)


@frozen(kw_only=True)
class ContactChange(BaseChange):
    """A contact of a personal address book has changed.

    Attributes:
        object: the contact as it is now; `None` where it is deleted.
    """

    kind: Literal["contact"] = field(default="contact", init=False)
    object: PersonalContactResource | None = field(repr=False)


Change: TypeAlias = CallChange | MessageChange | ContactChange
"""A change of any kind; `kind` tells which."""


@frozen(kw_only=True)
class FollowGap:
    """Changes may be missing, and cannot be had from the sync endpoints any more.

    Attributes:
        kind: of what kind of objects.
        extension_id: in whose call log, mailbox or address book; `~` for one's own, `account` for the whole account.
        start: the moment from which on changes may be missing.
        end: the moment up to which.
        detail: why, in words.
    """

    kind: Kind
    extension_id: str
    start: datetime
    end: datetime
    detail: str


class FollowState(enum.StrEnum):
    """How a followed stream is doing."""

    STARTING = "starting"
    """Not asked for a change so far, or not everything has been read once."""
    LIVE = "live"
    """Push is connected and says when something has changed; all has been read."""
    POLLING = "polling"
    """Push is down or not wanted: changes are found by asking now and then. Nothing is lost; it takes longer."""
    FAILING = "failing"
    """The platform cannot be asked; that is retried. What changes meanwhile is delivered later."""
    CLOSED = "closed"
    """At its end."""


@frozen
class FollowStateChange:
    """A stream's state has changed.

    Attributes:
        state: the new state.
        previous: the one before.
        reason: why, in words.
    """

    state: FollowState
    previous: FollowState
    reason: str
