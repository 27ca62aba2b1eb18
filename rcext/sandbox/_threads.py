"""Message threads: conversations of a shared number with an outside number, with notes."""

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

#: Age of the initial threads in days, and the extension number of their assignee (empty: none).
BEGUN = ((9.0, "101"), (6.0, ""), (4.0, "102"), (2.5, ""), (0.5, "101"))
#: Indexes of the resolved ones.
RESOLVED = (3,)


class Threads:
    """The threads of an account, and their entries: messages, notes, and hints about changes of a thread.

    Args:
        state: the sandbox's state.
        account: the account id.
    """

    def __init__(self, state: SandboxState, account: str) -> None:
        self.state = state
        self.account = account
        if state.store.get("filled", "", f"threads/{account}") is None:
            state.store.put("filled", "", f"threads/{account}", {})
            self._fill()

    def all(self) -> list[Document]:
        """Return all threads, oldest first."""
        return self.state.store.all("thread", self.account)

    def entries(self) -> list[Document]:
        """Return all messages, notes and hints as stored, oldest first."""
        return self.state.store.all("thread-entry", self.account)

    def get(self, id: str) -> Document | None:
        """Return a thread, or `None`."""
        return self.state.store.get("thread", self.account, id)

    def entry(self, kind: str, id: str) -> Document | None:
        """Return a message (`Message`) or note (`Note`) as stored, or `None` if it was deleted."""
        found = self.state.store.get("thread-entry", self.account, id)
        alive = found is not None and found["kind"] == kind and found["shown"]["availability"] == "Alive"
        return found if alive else None

    def between(self, ours: str, theirs: str) -> Document | None:
        """Return the open thread of two numbers, or `None`."""
        for thread in self.all():
            numbers = (thread["ownerParty"]["phoneNumber"], thread["guestParty"]["phoneNumber"])
            if numbers == (ours, theirs) and is_open(thread):
                return thread
        return None

    def begin(self, owner: Document, ours: str, theirs: str, by: str | None, *, at: float | None = None) -> Document:
        """Create a thread.

        Args:
            owner: the extension with our number.
            ours: our number.
            theirs: the outside number.
            by: the user who starts it; `None` for the outside party.
            at: the time; default now.
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
        """Update a thread, and add a hint about the change."""
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
        """Add a hint about a change of a thread."""
        if by is not None:
            fields["initiator"] = self.user(by)
        self.add(kind, thread, fields, at=at)

    def add(self, kind: str, thread: Document, fields: Document, at: float | None = None) -> Document:
        """Add a message (`Message`), a note (`Note`) or a hint to a thread; return it as stored."""
        now = self.state.clock.now() if at is None else at
        id = self.state.ids.uuid("thread-entry")
        shown: Document = {"id": id, "threadId": thread["id"], "lastModifiedTime": iso(now), **fields}
        if kind in ("Message", "Note"):
            shown |= {"creationTime": iso(now), "availability": "Alive"}
        return self._keep({"kind": kind, "was": assignee_of(thread), "shown": shown}, now)

    def update(self, entry: Document, **fields: Any) -> Document:
        """Update a message or note; return it as stored."""
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
        """Add a message; return it as stored.

        Args:
            thread: the thread.
            text: its text.
            by: the author; `None` for the outside party.
            attachments: names, media types and contents of its files.
            at: the time; default now.
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
        """Return an extension as threads show it."""
        return self._user(self.state.extension(id))

    def _user(self, extension: Document) -> Document:
        return {"extensionId": str(extension["id"]), "name": extension["name"], "extensionType": extension["type"]}

    def owner_of(self, number: str) -> Document | None:
        """Return the extension of this account with a number; the main number belongs to the queue."""
        found = [
            entry
            for entry in self.state.extensions(self.account)
            if entry.get("contact", {}).get("businessPhone") == number
        ]
        return min(found, key=lambda entry: entry["type"] == "User", default=None)

    def _fill(self) -> None:
        """Create the initial threads of an account."""
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
    """Return whether a thread accepts messages and notes."""
    return bool(thread["status"] == "Open" and thread["availability"] == "Alive")


def assignee_of(thread: Document) -> str | None:
    """Return the id of the assignee, or `None`."""
    assignee = thread.get("assignee")
    return str(assignee["extensionId"]) if assignee is not None else None


def receive(state: SandboxState, extension: Document, sender: str, text: str) -> None:
    """Add an inbound SMS to the thread of a shared number, or start one."""
    ours = extension.get("contact", {}).get("businessPhone")
    if ours is None:
        return  # without a number there is no thread
    threads = Threads(state, str(extension["account"]["id"]))
    thread = threads.between(ours, sender) or threads.begin(extension, ours, sender, None)
    threads.message(thread, text, by=None)
