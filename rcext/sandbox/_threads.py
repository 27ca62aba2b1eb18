"""Message threads: what a number of the account and one outside write each other, shared by users, with their notes."""

from __future__ import annotations

import base64
from typing import TYPE_CHECKING, Any

from . import _media
from ._clock import DAY, iso
from ._names import SERVER
from ._state.documents import outside_number

if TYPE_CHECKING:
    from ._state.sandbox_state import SandboxState
    from ._state.store import Document

#: How old the threads are that an account begins with, in days, and who has them: extension numbers, or nobody.
BEGUN = ((9.0, "101"), (6.0, ""), (4.0, "102"), (2.5, ""), (0.5, "101"))
#: Which of them are resolved.
RESOLVED = (3,)


class Threads:
    """The threads of one account, and their entries: messages, notes, and hints of what was done to a thread.

    Args:
        state: the sandbox's state.
        account: whose they are.
    """

    def __init__(self, state: SandboxState, account: str) -> None:
        self.state = state
        self.account = account
        if state.store.get("filled", "", f"threads/{account}") is None:
            state.store.put("filled", "", f"threads/{account}", {})
            self._fill()

    def all(self) -> list[Document]:
        """All threads, the oldest first."""
        return self.state.store.all("thread", self.account)

    def entries(self) -> list[Document]:
        """All messages, notes and hints as they are kept, the oldest first."""
        return self.state.store.all("thread-entry", self.account)

    def get(self, id: str) -> Document | None:
        """A thread."""
        return self.state.store.get("thread", self.account, id)

    def entry(self, kind: str, id: str) -> Document | None:
        """A message (`Message`) or note (`Note`) that has not been deleted, as it is kept."""
        found = self.state.store.get("thread-entry", self.account, id)
        alive = found is not None and found["kind"] == kind and found["shown"]["availability"] == "Alive"
        return found if alive else None

    def between(self, ours: str, theirs: str) -> Document | None:
        """The open thread of two numbers."""
        for thread in self.all():
            numbers = (thread["ownerParty"]["phoneNumber"], thread["guestParty"]["phoneNumber"])
            if numbers == (ours, theirs) and is_open(thread):
                return thread
        return None

    def begin(self, owner: Document, ours: str, theirs: str, by: str | None, *, at: float | None = None) -> Document:
        """A new thread.

        Args:
            owner: the extension that has our number.
            ours: our number.
            theirs: the number outside.
            by: the user who begins it; `None` for somebody outside.
            at: when; now unless given.
        """
        now = self.state.clock.now() if at is None else at
        thread: Document = {
            "id": self.state.ids.uuid("thread"),
            "label": theirs,
            "status": "Open",
            "availability": "Alive",
            "owner": self._user(owner),
            "ownerParty": {"phoneNumber": ours},
            "guestParty": {"phoneNumber": theirs},
            "assignee": None,
            "creationTime": iso(now),
            "lastModifiedTime": iso(now),
        }
        self.state.store.put("thread", self.account, thread["id"], thread, sort=now)
        self.hint("ThreadCreatedHint", thread, by, at=at)
        return thread

    def change(self, thread: Document, hint: str, by: str | None, at: float | None = None, **fields: Any) -> Document:
        """Change a thread, and leave a hint of it."""
        now = self.state.clock.now() if at is None else at
        changed: Document = {**thread, **fields, "lastModifiedTime": iso(now)}
        self.state.store.put("thread", self.account, str(thread["id"]), changed)
        more: Document = {}
        if hint == "ThreadAssignedHint":
            parties = {"assignee": changed["assignee"], "previousAssignee": thread["assignee"]}
            more = {name: party for name, party in parties.items() if party is not None}
        self.hint(hint, thread, by, at=at, **more)
        return changed

    def hint(self, kind: str, thread: Document, by: str | None, at: float | None = None, **fields: Any) -> None:
        """Leave a hint of what was done to a thread."""
        if by is not None:
            fields["initiator"] = self.user(by)
        self.add(kind, thread, fields, at=at)

    def add(self, kind: str, thread: Document, fields: Document, at: float | None = None) -> Document:
        """Add a message (`Message`), a note (`Note`) or a hint to a thread; what is kept of it."""
        now = self.state.clock.now() if at is None else at
        id = self.state.ids.uuid("thread-entry")
        shown: Document = {"id": id, "threadId": thread["id"], "lastModifiedTime": iso(now), **fields}
        if kind in ("Message", "Note"):
            shown |= {"creationTime": iso(now), "availability": "Alive"}
        return self._keep({"kind": kind, "was": assignee_of(thread), "shown": shown}, now)

    def update(self, entry: Document, **fields: Any) -> Document:
        """Change a message or note; what is kept of it."""
        thread = self.get(str(entry["shown"]["threadId"])) or {}
        shown = {**entry["shown"], **fields, "lastModifiedTime": iso(self.state.clock.now())}
        return self._keep({**entry, "was": assignee_of(thread), "shown": shown})

    def _keep(self, entry: Document, at: float | None = None) -> Document:
        return self.state.store.put("thread-entry", self.account, str(entry["shown"]["id"]), entry, sort=at)

    def message(
        self,
        thread: Document,
        text: str,
        *,
        by: str | None,
        attachments: tuple[tuple[str, str, bytes], ...] = (),
        at: float | None = None,
    ) -> Document:
        """Add a message; what is kept of it.

        Args:
            thread: where.
            text: what it says.
            by: the user who writes it; `None` for the other side.
            attachments: the names, media types and contents of its files.
            at: when; now unless given.
        """
        fields: Document = {"text": text, "direction": "Inbound" if by is None else "Outbound"}
        fields["messageStatus"] = "Received" if by is None else "Queued" if at is None else "Delivered"
        if by is not None:
            fields["author"] = self.user(by)
        entry = self.add("Message", thread, fields, at=at)
        if not attachments:
            return entry
        id = str(entry["shown"]["id"])
        listed: list[Document] = []
        for number, (name, media, content) in enumerate(attachments, 1):
            key = f"{id}-{number}"
            data = {"data": base64.b64encode(content).decode(), "type": media}
            self.state.store.put("attachment", id, key, data)
            path = f"/restapi/v1.0/account/{self.account}/message-threads/messages/{id}/content/{key}"
            listed.append({"id": key, "contentType": media, "contentUri": SERVER + path, "size": len(content)})
            if name:
                listed[-1]["filename"] = name
        return self._keep({**entry, "shown": {**entry["shown"], "attachments": listed}}, at)

    def user(self, id: str) -> Document:
        """An extension as threads show it."""
        return self._user(self.state.extension(id))

    def _user(self, extension: Document) -> Document:
        return {"extensionId": str(extension["id"]), "name": extension["name"], "extensionType": extension["type"]}

    def owner_of(self, number: str) -> Document | None:
        """The extension of this account that a number is of; the main number is of the queue."""
        found = [
            entry
            for entry in self.state.extensions(self.account)
            if entry.get("contact", {}).get("businessPhone") == number
        ]
        return min(found, key=lambda entry: entry["type"] == "User", default=None)

    def _fill(self) -> None:
        """The threads that an account begins with."""
        main = str(self.state.account(self.account)["mainNumber"])
        owner, numbers = self.owner_of(main), self.state.numbers(self.account)
        if owner is None:
            return
        source = self.state.ids.random("threads", self.account)
        for index, (age, number) in enumerate(BEGUN):
            began = float(int(self.state.started - age * DAY))
            helper = numbers.get(number or "101")
            thread = self.begin(owner, main, outside_number(40 + index), None, at=began)
            picture = (("", "image/png", _media.sample("image/png", "")[0]),) if index == 0 else ()
            self.message(thread, "Is anybody there?", by=None, at=began + 1, attachments=picture)
            if number and helper is not None:
                fields = {"assignee": self.user(helper)}
                thread = self.change(thread, "ThreadAssignedHint", helper, at=began + 60, **fields)
            self.message(thread, "How can we help?", by=helper, at=began + source.randint(61, 900))
            if helper is not None:
                note = {"text": "Has called before.", "author": self.user(helper)}
                self.add("Note", thread, note, at=began + 1000)
            if index in RESOLVED:
                done = {"status": "Resolved", "statusReason": "Manual", "assignee": None}
                self.change(thread, "ThreadResolvedHint", helper, at=began + 2000, **done)


def is_open(thread: Document) -> bool:
    """Whether a thread takes messages and notes."""
    return bool(thread["status"] == "Open" and thread["availability"] == "Alive")


def assignee_of(thread: Document) -> str | None:
    """The id of the user who has a thread."""
    assignee = thread.get("assignee")
    return str(assignee["extensionId"]) if assignee is not None else None


def receive(state: SandboxState, extension: Document, sender: str, text: str) -> None:
    """An SMS to a number that users share comes into its thread, which it may begin."""
    ours = extension.get("contact", {}).get("businessPhone")
    if ours is None:
        return  # without a number there is nothing to share
    threads = Threads(state, str(extension["account"]["id"]))
    thread = threads.between(ours, sender) or threads.begin(extension, ours, sender, None)
    threads.message(thread, text, by=None)
