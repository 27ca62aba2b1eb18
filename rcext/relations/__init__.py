"""Relations between objects that the API returns separately: contacts of numbers, recordings of calls, devices.

They are set on the client side: as typed attributes of generated models (`call.from_.contact`) and as keys of plain
JSON dicts (`call["from"]["contact"]`). `attach` sets a relation from objects that you have; `resolve` fetches them
first.
"""

from __future__ import annotations

from rcext._records import Model, Record

from ._attach import (
    Attached,
    attach_contacts_to_calls,
    attach_contacts_to_messages,
    attach_contacts_to_presences,
    attach_to_caller_infos,
)
from ._index import FAX_FIELDS, PHONE_FIELDS, ContactIndex, ContactMatch
from ._of_calls import calls, contacts, conversation, messages, recorded_calls, recordings
from ._of_extensions import active_calls, devices, extensions, phone_numbers, presences, telephony_sessions
from ._presence import attach_to_extensions
from ._relation import Relation
from ._report import Reason, ResolveReport, Unresolved
from ._resolve import attach, resolve, resolve_async

__all__ = [
    "FAX_FIELDS",
    "PHONE_FIELDS",
    "Attached",
    "ContactIndex",
    "ContactMatch",
    "Model",
    "Reason",
    "Record",
    "Relation",
    "ResolveReport",
    "Unresolved",
    "active_calls",
    "attach",
    "attach_contacts_to_calls",
    "attach_contacts_to_messages",
    "attach_contacts_to_presences",
    "attach_to_caller_infos",
    "attach_to_extensions",
    "calls",
    "contacts",
    "conversation",
    "devices",
    "extensions",
    "messages",
    "phone_numbers",
    "presences",
    "recorded_calls",
    "recordings",
    "resolve",
    "resolve_async",
    "telephony_sessions",
]
