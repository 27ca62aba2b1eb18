"""Relations between things that the API returns apart: whose number is this, what was recorded, who has that phone.

They are set at the client, on generated models as typed attributes (`call.from_.contact`) and on plain JSON dicts as
keys (`call["from"]["contact"]`). `attach` sets one from things at hand, `resolve` fetches what is needed and sets it.
"""

from __future__ import annotations

from ._attach import (
    Attached,
    attach_contacts_to_calls,
    attach_contacts_to_messages,
    attach_contacts_to_presences,
    attach_to_caller_infos,
)
from ._index import ContactIndex, ContactMatch
from ._of_calls import calls, contacts, conversation, messages, recorded_calls, recordings
from ._of_extensions import active_calls, devices, extensions, phone_numbers, presences, telephony_sessions
from ._presence import attach_to_extensions
from ._records import Model, Record
from ._relation import Relation
from ._report import Reason, ResolveReport, Unresolved
from ._resolve import attach, resolve, resolve_async

__all__ = [
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
