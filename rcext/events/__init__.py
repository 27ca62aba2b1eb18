"""Events of the session, of requests and of long operations: names, payloads and the emitter."""

from __future__ import annotations

from ._emitter import Emitter, Events, Handler
from ._names import AUTH_EVENTS, EVENTS, REQUEST_EVENTS, AuthEventName, EventName, ProgressEventName, RequestEventName
from ._payloads import AuthEvent, Event, LongOperation, ProgressEvent, RequestEvent

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
    "LongOperation",
    "ProgressEvent",
    "ProgressEventName",
    "RequestEvent",
    "RequestEventName",
]
