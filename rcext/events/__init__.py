"""Events of the session and of requests: names, payloads and the emitter."""

from __future__ import annotations

from ._emitter import Emitter, Events, Handler
from ._names import AUTH_EVENTS, EVENTS, REQUEST_EVENTS, AuthEventName, EventName, RequestEventName
from ._payloads import AuthEvent, Event, RequestEvent

__all__ = [
    "AUTH_EVENTS",
    "EVENTS",
    "REQUEST_EVENTS",
    "AuthEvent",
    "AuthEventName",
    "Emitter",
    "Event",
    "EventName",
    "Events",
    "Handler",
    "RequestEvent",
    "RequestEventName",
]
