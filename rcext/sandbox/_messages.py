"""Message service: stores messages, receives them, settles their status, and emits the notifications."""

from __future__ import annotations

import base64
from typing import TYPE_CHECKING, Any

from ._clock import iso
from ._state.documents import message_document
from ._threads import receive as receive_in_thread

if TYPE_CHECKING:
    from collections.abc import Sequence

    from ._events import Filter
    from ._multipart import Part
    from ._push import SubscriptionHub
    from ._state.sandbox_state import SandboxState
    from ._state.store import Document

#: Seconds by the sandbox's clock until an SMS is delivered and a fax is sent.
DELIVERY = 1.0
#: Location of outside numbers.
LOCATION = "San Francisco, CA"
#: Fields of a message in notifications about it.
_EVENT_FIELDS = (
    "to", "from", "type", "creationTime", "lastModifiedTime", "readStatus", "priority", "direction", "availability",
    "subject", "messageStatus", "faxResolution", "faxPageCount", "vmTranscriptionStatus",
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

    def notify(self, owner: str, message: Document, *, new: bool = False) -> None:
        """Emit the notification of the message store about a new or changed message."""
        kind, direction = str(message["type"]), message["direction"]
        change: Document = {"type": kind, "newCount": int(new), "updatedCount": int(not new)}
        if new:
            change["newMessageIds"] = [message["id"]]
        ids = self._ids(owner)
        body = {
            "accountId": int(ids["accountId"]),
            "extensionId": int(owner),
            "lastUpdated": iso(self._state.clock.now()),
            "changes": [change],
        }

        def make(filter: Filter) -> Document | None:
            query = filter.query
            fits = query.get("type", kind) == kind and query.get("direction", direction) == direction
            return body if fits else None

        self._hub.emit("messages", ids, make)
        if kind == "Fax":
            fax = self._event(message)
            self._hub.emit("fax", ids, lambda one: fax if one.query.get("direction", direction) == direction else None)

    def _ids(self, owner: str) -> dict[str, str]:
        return {"accountId": self._state.account_of(owner), "extensionId": owner}

    def _event(self, message: Document) -> Document:
        """Return a message as notifications show it: ids are strings."""
        shown = {name: message[name] for name in _EVENT_FIELDS if name in message}
        attachments = [{**entry, "id": str(entry["id"])} for entry in message["attachments"]]
        return {"id": str(message["id"]), **shown, "attachments": attachments, "ownerId": str(message["extensionId"])}

    def receive(self, owner: str, message: Document) -> Document:
        """Store an inbound message, and emit its notifications."""
        self.keep(owner, message, created=self._state.clock.now())
        kind, body = str(message["type"]), self._event(message)
        if kind == "SMS":
            body["conversationId"] = str(message["conversationId"])
            body["conversation"] = {"id": str(message["conversationId"])}
        trigger = {"SMS": "instant-message", "VoiceMail": "voicemail"}.get(kind)
        if trigger is not None:
            self._hub.emit(trigger, self._ids(owner), lambda _: body)
        self.notify(owner, message, new=True)
        return message

    def deliver(
        self,
        extension: Document,
        sender: dict[str, Any],
        text: str = "",
        *,
        kind: str = "SMS",
        attachments: list[dict[str, Any]] | None = None,
        files: Sequence[Part] = (),
    ) -> Document:
        """Receive an SMS or MMS, voicemail (`VoiceMail`) or fax (`Fax`) for an extension.

        Args:
            extension: the extension.
            sender: the sender, with number and name.
            text: the text.
            kind: the type of the message.
            attachments: the facts of its attachments; default the usual one of the kind.
            files: the contents of the last attachments.
        """
        if kind == "SMS" and extension["type"] == "Department":
            receive_in_thread(self._state, extension, str(sender.get("phoneNumber", "")), text)
        message = message_document(
            self._state.ids,
            extension,
            kind=kind,
            inbound=True,
            other={"location": LOCATION, **{name: sender[name] for name in ("phoneNumber", "name") if name in sender}},
            text=text,
            created=self._state.clock.now(),
            base=self._state.base_of(str(extension["id"])),
            attachments=attachments,
        )
        self.keep_files(message, files)
        return self.receive(str(extension["id"]), message)

    def keep_files(self, message: Document, files: Sequence[Part]) -> None:
        """Keep the contents of the last attachments of a message."""
        for part, entry in zip(files, message["attachments"][-len(files) :], strict=True) if files else ():
            data = {"data": base64.b64encode(part.content).decode(), "type": part.content_type}
            self._state.store.put("attachment", str(message["id"]), str(entry["id"]), data)

    def settle(self, owner: str, id: str, status: str, later: float = 0.0) -> None:
        """Give a queued message its final status after a moment, or a moment after a later time."""

        def done() -> None:
            message = self._state.store.get("message", owner, id)
            if self._state.store.get("extension", "", owner) is None:
                return  # the extension was deleted meanwhile
            if message is not None and message["messageStatus"] == "Queued":
                update = {"messageStatus": status, "lastModifiedTime": iso(self._state.clock.now())}
                self.keep(owner, {**message, **update})
                self.notify(owner, message)

        self._state.clock.call_at(max(later, self._state.clock.now()) + DELIVERY, done)
