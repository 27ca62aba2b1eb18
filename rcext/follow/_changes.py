"""Items of a followed stream: changes, gaps and states."""

from __future__ import annotations

import enum
from typing import TYPE_CHECKING, Literal, TypeAlias, TypeVar

from attrs import field, frozen

from rcext.errors import ConfigurationError

if TYPE_CHECKING:
    from datetime import datetime

    from ringcentral_api.models import CallLogRecord, Message, PersonalContact
    from ringcentral_api.types import JSON

Kind: TypeAlias = Literal["call", "message", "contact"]
"""The kind of an object."""


class Action(enum.StrEnum):
    """What happened to an object."""

    CREATED = "created"
    """The object is new, or was restored from the deleted ones."""
    UPDATED = "updated"
    """The object's content has changed."""
    DELETED = "deleted"
    """The object was deleted or purged."""


@frozen(kw_only=True)
class BaseChange:
    """One change of one object.

    Attributes:
        id: the identity of the change; the same if the change is delivered again.
        seq: the position in the cursor's queue; increases.
        action: what happened to the object.
        object_id: the object's id.
        extension_id: the extension that the call log, mailbox or address book belongs to; `~` for the session's own
            extension if the server does not name it.
        version: a digest of the object's content; empty if it is deleted.
        previous_version: the digest of the version delivered before; `None` if the object was not known.
        at: when the object was modified; `None` if the server does not say.
        raw: the object's JSON as received.
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
    """A change of a call log record.

    Attributes:
        object: the record; `None` if it is deleted.
    """

    kind: Literal["call"] = field(default="call", init=False)
    object: CallLogRecord | None = field(repr=False)


@frozen(kw_only=True)
class MessageChange(BaseChange):
    """A change of a message: SMS, pager message, fax or voicemail.

    Attributes:
        object: the message; `None` if it is deleted.
    """

    kind: Literal["message"] = field(default="message", init=False)
    object: Message | None = field(repr=False)


@frozen(kw_only=True)
class ContactChange(BaseChange):
    """A change of a contact in a personal address book.

    Attributes:
        object: the contact; `None` if it is deleted.
    """

    kind: Literal["contact"] = field(default="contact", init=False)
    object: PersonalContact | None = field(repr=False)


Change: TypeAlias = CallChange | MessageChange | ContactChange
"""A change of any kind; `kind` discriminates."""

if TYPE_CHECKING:
    from typing_extensions import TypeVar as TypeVarWithDefault  # part of type checkers; in typing since Python 3.13

    ChangeT = TypeVarWithDefault("ChangeT", bound=BaseChange, default=Change, covariant=True)
else:
    ChangeT = TypeVar("ChangeT")


@frozen(kw_only=True)
class FollowGap:
    """A period whose changes may be missing, because the sync endpoints no longer provide them.

    Attributes:
        kind: the kind of the objects.
        extension_id: the extension; `~` for the session's own, `account` for the whole account.
        start: the start of the period.
        end: the end of the period.
        detail: the reason in words.
    """

    kind: Kind
    extension_id: str
    start: datetime
    end: datetime
    detail: str


class FollowState(enum.StrEnum):
    """The state of a followed stream."""

    STARTING = "starting"
    """The stream is not started, or has not read every source once."""
    LIVE = "live"
    """Every source has been read, and push reports new changes."""
    POLLING = "polling"
    """Push is down or disabled. Changes are found by polling: later, but completely."""
    FAILING = "failing"
    """Requests fail and are retried. Changes are delivered after recovery."""
    CLOSED = "closed"
    """The stream has ended."""


@frozen
class FollowStateChange:
    """A change of a stream's state.

    Attributes:
        state: the new state.
        previous: the state before.
        reason: the reason in words.
    """

    state: FollowState
    previous: FollowState
    reason: str


def sequence_of(change: object) -> int:
    """Return the position of a change in the cursor's queue.

    Raises:
        ConfigurationError: it is not a change.
    """
    if not isinstance(change, BaseChange):
        raise ConfigurationError(f"ack: change must be what the stream yielded, not {type(change).__name__}")
    return change.seq
