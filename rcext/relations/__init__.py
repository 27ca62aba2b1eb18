"""Relations between things that the API returns apart: whose number is this, and what is that colleague doing now.

They are set at the client, on generated models as typed attributes (`call.from_.contact`) and on plain JSON dicts as
keys (`call["from"]["contact"]`), and are never sent.
"""

from __future__ import annotations

from ._attach import Attached, attach_contacts_to_calls, attach_contacts_to_messages, attach_to_caller_infos
from ._index import ContactIndex, ContactMatch
from ._others import (
    attach_contacts_to_presences,
    attach_devices_to_extensions,
    attach_messages_to_calls,
    attach_phone_numbers_to_extensions,
    attach_recordings_to_calls,
    attach_sessions_to_presences,
    resolve_messages,
    resolve_messages_async,
)
from ._presence import attach_to_extensions
from ._records import Model, Record

__all__ = [
    "Attached",
    "ContactIndex",
    "ContactMatch",
    "Model",
    "Record",
    "attach_contacts_to_calls",
    "attach_contacts_to_messages",
    "attach_contacts_to_presences",
    "attach_devices_to_extensions",
    "attach_messages_to_calls",
    "attach_phone_numbers_to_extensions",
    "attach_recordings_to_calls",
    "attach_sessions_to_presences",
    "attach_to_caller_infos",
    "attach_to_extensions",
    "resolve_messages",
    "resolve_messages_async",
]
