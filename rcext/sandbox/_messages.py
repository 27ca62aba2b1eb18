"""Message service: stores messages, receives them, settles their status, and emits the notifications."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ._clock import iso
from ._state.documents import message_document
from ._threads import receive as receive_in_thread

if TYPE_CHECKING:
    from ._push import SubscriptionHub
    from ._state.sandbox_state import SandboxState
    from ._state.store import Document

#: Seconds by the sandbox's clock until an SMS is delivered and a fax is sent.
DELIVERY = 1.0
_INSTANT = (
    "to", "from", "type", "creationTime", "lastModifiedTime", "readStatus", "priority", "attachments", "direction",
    "availability", "subject", "messageStatus",
)  # fmt: skip


class MessageService:
    """The message store of all extensions. Callers hold the sandbox's lock."""

    def __init__(self, state: SandboxState, hub: SubscriptionHub) -> None:
        self._state = state
        self._hub = hub

    def keep(self, owner: str, message: Document, *, created: float | None = None) -> Document:
        """Store a message."""
        self._state.store.put("message", owner, str(message["id"]), message, sort=created)
        return message

    def notify(self, owner: str, kind: str, *, new: int = 0, updated: int = 0) -> None:
        """Emit a notification of the message store."""
        path = f"{self._state.path_of(owner)}/message-store"
        entry = {"type": kind, "newCount": new, "updatedCount": updated}
        body = {"extensionId": owner, "lastUpdated": iso(self._state.clock.now()), "changes": [entry], "ownerId": owner}
        self._hub.emit(path, lambda query: body if query.get("type") in (None, kind) else None, extension=owner)

    def receive(self, owner: str, message: Document) -> Document:
        """Store an inbound message, and emit its notifications."""
        self.keep(owner, message, created=self._state.clock.now())
        kind = str(message["type"])
        path = f"{self._state.path_of(owner)}/message-store/instant"
        if kind == "SMS":
            body = {
                "id": str(message["id"]),
                **{name: message[name] for name in _INSTANT if name in message},
                "conversationId": str(message["conversationId"]),
                "conversation": {"id": str(message["conversationId"])},
                "ownerId": owner,
            }
            self._hub.emit(path, lambda query: body if query.get("type") == "SMS" else None, extension=owner)
        elif kind in ("VoiceMail", "Fax"):
            path = path.replace("message-store/instant", kind.lower())
            whole = {**message, "ownerId": owner}
            self._hub.emit(path, lambda _: whole, extension=owner)
        self.notify(owner, kind, new=1)
        return message

    def deliver(self, extension: Document, sender: dict[str, Any], text: str = "", *, kind: str = "SMS") -> Document:
        """Receive an SMS, voicemail (`VoiceMail`) or fax (`Fax`) for an extension."""
        if kind == "SMS" and extension["type"] == "Department":
            receive_in_thread(self._state, extension, str(sender.get("phoneNumber", "")), text)
        message = message_document(
            self._state.ids,
            extension,
            kind=kind,
            inbound=True,
            other={name: sender[name] for name in ("phoneNumber", "name") if name in sender},
            text=text,
            created=self._state.clock.now(),
            base=self._state.base_of(str(extension["id"])),
        )
        return self.receive(str(extension["id"]), message)

    def settle(self, owner: str, id: str, status: str) -> None:
        """Give a queued message its final status after a moment."""

        def done() -> None:
            message = self._state.store.get("message", owner, id)
            if self._state.store.get("extension", "", owner) is None:
                return  # the extension was deleted meanwhile
            if message is not None and message["messageStatus"] == "Queued":
                update = {"messageStatus": status, "lastModifiedTime": iso(self._state.clock.now())}
                self.keep(owner, {**message, **update})
                self.notify(owner, str(message["type"]), updated=1)

        self._state.clock.call_at(self._state.clock.now() + DELIVERY, done)
