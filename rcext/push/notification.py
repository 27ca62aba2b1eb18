"""What a subscription gives out: notifications, gaps and changes of state."""

from __future__ import annotations

import enum
import re
from collections.abc import Callable, Mapping
from datetime import UTC, datetime
from importlib import import_module
from typing import TYPE_CHECKING, Any, Final, TypeAlias, cast
from urllib.parse import parse_qs

from attrs import define, field, frozen

from ._event_filters import EVENT_FILTERS
from ._event_models import EventModels

if TYPE_CHECKING:
    from ringcentral_api.types import JSON

BodyDecoder: TypeAlias = Callable[[Mapping[str, Any]], object]
"""What turns the `body` of a notification into an object."""


class State(enum.StrEnum):
    """How a subscription is doing."""

    CONNECTING = "connecting"
    """Not yet confirmed by the platform, or its channel is not yet connected."""
    CONNECTED = "connected"
    """Confirmed, and the channel has proved to be alive."""
    DEGRADED = "degraded"
    """Something fails and is being retried; nothing is known to be lost so far."""
    LOST = "lost"
    """Nothing is delivered, and notifications may be lost: a `gap` event follows when delivery is back."""
    CLOSED = "closed"
    """At its end: removed, destroyed, not registered so far, or stopped by an error that waiting cannot repair."""


class GapReason(enum.StrEnum):
    """Why notifications may be missing."""

    RECREATED = "recreated"
    """The platform had forgotten, blacklisted or let expire the subscription, and it was recreated."""
    HISTORY = "history"
    """The channel was down for longer than its server keeps messages."""
    OVERFLOW = "overflow"
    """The server, or the local buffer, had more messages than it keeps."""
    UNREADABLE = "unreadable"
    """A message arrived that cannot be read: damaged, or not decryptable. An `error` event says more."""
    RECOVERY_FAILED = "recovery_failed"
    """The WebSocket server could not replay what was missed."""


@frozen
class Gap:
    """Notifications between two moments may be missing; what is needed must be read again by REST.

    Attributes:
        start: the last moment up to which delivery is known to be complete; `None` if unknown.
        end: the moment from which delivery is complete again.
        reason: why.
        detail: the same in words.
        dropped: how many are missing, if known (overflow of the local buffer).
    """

    start: datetime | None
    end: datetime
    reason: GapReason
    detail: str
    dropped: int | None = None


@frozen
class StateChange:
    """A subscription's state has changed.

    Attributes:
        state: the new state.
        previous: the one before.
        reason: why, in words.
        at: when.
    """

    state: State
    previous: State
    reason: str
    at: datetime


@define(eq=False)
class Notification(EventModels):
    """One notification.

    Attributes:
        uuid: its identity; a notification that comes twice has the same one. Empty where the platform sent none.
        event: the event filter that it answers, with the ids filled in.
        timestamp: when the server created it; `None` if missing or malformed.
        subscription_id: the subscription that it belongs to.
        owner_id: the extension that owns the subscription, where the platform says so.
        body: the payload unchanged.
        raw: the whole notification unchanged.
    """

    uuid: str
    event: str
    timestamp: datetime | None
    subscription_id: str | None
    owner_id: str | None
    body: JSON = field(repr=False)
    raw: dict[str, JSON] = field(repr=False)
    _model: object = field(default=None, init=False, repr=False)
    _decoded: bool = field(default=False, init=False, repr=False)

    @classmethod
    def from_dict(cls, raw: dict[str, Any]) -> Notification:
        """Make a notification of a JSON object; fields that are missing or malformed never raise."""
        return cls(
            uuid=_text(raw.get("uuid")) or "",
            event=_text(raw.get("event")) or "",
            timestamp=parse_time(raw.get("timestamp")),
            subscription_id=_text(raw.get("subscriptionId")),
            owner_id=_text(raw.get("ownerId")),
            body=raw.get("body"),
            raw=raw,
        )

    def to_dict(self) -> dict[str, JSON]:
        """Return the notification, unchanged."""
        return self.raw

    @property
    def model(self) -> object | None:
        """The body as the model that the specification gives for this event, such as `ExtensionPresenceEventBody`.

        Decoded at the first access. `None` for an event that the specification does not know, and for a body that is no
        object; `body` has it unchanged.
        """
        if not self._decoded:
            self._model = decode_body(self.event, self.raw)
            self._decoded = True
        return self._model

    def _model_of(self, event_filter: str) -> object | None:
        rule = _find(self.event)
        return self.model if rule is not None and rule is _find(event_filter) else None


class _Rule:
    """Events whose path matches a pattern, and whose query has certain values, have one model."""

    __slots__ = ("decoder", "model", "pattern", "query")

    def __init__(self, path: str, query: str, model: str | None, decoder: BodyDecoder | None) -> None:
        ids = re.sub(r"\{[^}]*\}", "[^/]+", re.escape(path).replace(r"\{", "{").replace(r"\}", "}"))
        self.pattern = re.compile(rf"(?:/restapi/v\d[^/]*)?{ids}/?")
        self.query = {name: values[-1].lower() for name, values in parse_qs(query).items()}
        self.model = model
        self.decoder = decoder


MODELS: Final[tuple[tuple[str, str, str], ...]] = tuple(
    (path.removeprefix("/restapi/v1.0"), query, model) for path, _, bodies in EVENT_FILTERS for query, model in bodies
)
"""Path below `/restapi/v1.0`, query, and model of the body. The first rule that matches is used."""

_rules: list[_Rule] = [_Rule(path, query, model, None) for path, query, model in MODELS]


def register_body(path: str, decoder: BodyDecoder, *, query: str = "") -> None:
    """Say how the bodies of an event are decoded. What is registered last is asked first.

    Args:
        path: the event's path, with `{id}` in the place of every id: `/account/{id}/extension/{id}/presence`.
        decoder: what takes the body, a JSON object, and returns an object: a model's `from_dict`, for one.
        query: query parameters that the event must have, such as `detailedTelephonyState=true`.
    """
    _rules.insert(0, _Rule(path.removeprefix("/restapi/v1.0"), query, None, decoder))


def body_model(event: str) -> str | None:
    """Return the name of the model that the specification gives the body of an event, or `None` if it gives none."""
    rule = _find(event)
    return rule.model if rule is not None else None


def decode_body(event: str, raw: Mapping[str, Any] | Notification) -> object | None:
    """Decode the body of a notification.

    Args:
        event: the event that the notification names.
        raw: the whole notification, or its JSON.

    Returns:
        The model of `ringcentral_api.models`, or what a decoder registered with `register_body` returns. `None` for an
        unknown event, or a body that is not an object.
    """
    rule = _find(event)
    body: Any = raw.body if isinstance(raw, Notification) else raw.get("body")
    if rule is None or not isinstance(body, dict):
        return None
    if rule.decoder is None:
        rule.decoder = _generated(rule.model)
        if rule.decoder is None:
            return None
    return rule.decoder(cast("dict[str, Any]", body))


def _find(event: str) -> _Rule | None:
    path, _, query = event.partition("?")
    given: dict[str, str] | None = None
    for rule in _rules:
        if not rule.pattern.fullmatch(path):
            continue
        if rule.query:
            if given is None:
                given = {name: values[-1].lower() for name, values in parse_qs(query).items()}
            if any(given.get(name) != value for name, value in rule.query.items()):
                continue
        return rule
    return None


def _generated(name: str | None) -> BodyDecoder | None:
    if name is None:
        return None
    models = import_module("ringcentral_api.models")
    cls: object = getattr(models, name, None)
    decoder: BodyDecoder | None = getattr(cls, "from_dict", None)
    return decoder


def parse_time(value: object) -> datetime | None:
    """Return a moment of the server (ISO 8601; without a zone it is UTC), or `None` for anything else."""
    if not isinstance(value, str):
        return None
    try:
        moment = datetime.fromisoformat(value)
    except ValueError:
        return None
    return moment if moment.tzinfo is not None else moment.replace(tzinfo=UTC)


def _text(value: object) -> str | None:
    if isinstance(value, str):
        return value
    # Some ids come as numbers.
    return str(value) if isinstance(value, int) and not isinstance(value, bool) else None
