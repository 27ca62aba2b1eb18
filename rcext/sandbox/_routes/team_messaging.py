"""Team messaging: chats, teams, conversations and posts."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any

from .._call import Call, Reply
from .._clock import DAY, iso
from .._errors import invalid, not_found, problem
from .._names import SERVER
from . import operation
from ._kept import Kept
from .generic import made, shown
from .pagination_styles import into_page

if TYPE_CHECKING:
    from .._operations import Schema
    from .._state.store import Document


_MENTION = re.compile(r"!\[:(Person|Team)\]\((\d+)\)")


class Chats:
    """The chats of an account; created with the team of everyone, personal chats and one team.

    Args:
        call: the request.
    """

    def __init__(self, call: Call) -> None:
        self._call = call
        self._store = call.state.store
        self.account = call.account
        if self._store.get("filled", "", f"chats/{self.account}") is None:
            self._store.put("filled", "", f"chats/{self.account}", {})
            self._fill()

    def _fill(self) -> None:
        users = [str(entry["id"]) for entry in self._call.state.extensions(self.account) if entry["type"] == "User"]
        at = self._call.state.started - 30 * DAY
        self.create("Everyone", users, at, name=None)
        for user in users:
            self.create("Personal", [user], at)
        team = self.create(
            "Team", users[:4], at + DAY, name="Front office", description="Phones, mail and visitors", public=True
        )
        self.post(team, users[0], "The new opening hours start on Monday.", at + 20 * DAY)
        support = self.create(
            "Team", users, at + 2 * DAY, name="Support", description="Questions of customers", public=True
        )
        self.post(support, users[-1], "Who can take the call back at noon?", at + 29 * DAY)
        if len(users) > 1:
            self.create("Direct", users[:2], at + 3 * DAY)

    def create(self, kind: str, members: list[str], at: float | None = None, **fields: Any) -> Document:
        """Create a chat."""
        now = iso(self._call.state.clock.now() if at is None else at)
        chat: Document = {
            "id": str(150_000_000 + self._call.state.ids.next("chat")),
            "type": kind,
            "status": "Active",
            "members": members,
            "creationTime": now,
            "lastModifiedTime": now,
            **fields,
        }
        return self.keep(chat)

    def keep(self, chat: Document) -> Document:
        """Store a chat."""
        return self._store.put("chat", self.account, chat["id"], chat)

    def all(self, *kinds: str) -> list[Document]:
        """Return the chats that the caller sees, of some types or of all."""
        return [
            chat
            for chat in self._store.all("chat", self.account)
            if (not kinds or chat["type"] in kinds) and (self._call.user in chat["members"] or chat.get("public"))
        ]

    def get(self, *kinds: str) -> Document:
        """Return the chat in the path.

        Raises:
            Problem: 404, if the caller does not see it.
        """
        id = self._call.path["chatId"]
        found = next((chat for chat in self.all(*kinds) if chat["id"] == id), None)
        if found is None:
            raise not_found("chatId", id)
        return found

    def post(self, chat: Document, author: str, text: str, at: float | None = None, **fields: Any) -> Document:
        """Add a post."""
        now = self._call.state.clock.now() if at is None else at
        post: Document = {
            "id": str(900_000_000 + self._call.state.ids.next("post")),
            "groupId": chat["id"],
            "type": "TextMessage",
            "text": text,
            "creatorId": author,
            "addedPersonIds": [],
            "creationTime": iso(now),
            "lastModifiedTime": iso(now),
            "attachments": [],
            "activity": "",
            "title": "",
            "iconUri": f"{SERVER}/sandbox/static/icon.svg",
            "iconEmoji": "",
            "mentions": self.mentions(text),
            **fields,
        }
        return self._store.put("post", chat["id"], post["id"], post, sort=now)

    def mentions(self, text: str) -> list[Document]:
        """Return the people and teams that a text mentions by `![:Person](id)` or `![:Team](id)`."""
        found: list[Document] = []
        for kind, id in _MENTION.findall(text):
            kept = (
                self._store.get("extension", "", id) if kind == "Person" else self._store.get("chat", self.account, id)
            )
            if kept is not None:
                found.append({"id": id, "type": kind, "name": kept.get("name") or ""})
        return found

    def changed(self, chat: Document, event: str) -> None:
        """Emit the notification about a changed chat."""
        body = {
            "id": chat["id"],
            "name": chat.get("name"),
            "description": chat.get("description"),
            "type": chat["type"],
            "status": chat["status"],
            "members": chat["members"],
            "isPublic": chat.get("public"),
            "creationTime": chat["creationTime"],
            "lastModifiedTime": chat["lastModifiedTime"],
            "eventType": event,
        }
        ids = {"accountId": self.account}
        self._call.services.hub.emit("chat", ids, lambda _: body, users={*chat["members"], self._call.user})

    def posted(self, chat: Document, post: Document, event: str) -> None:
        """Emit the notification about a post."""
        body = {**post, "eventType": event}
        ids = {"accountId": self.account}
        self._call.services.hub.emit("post", ids, lambda _: body, users=set(chat["members"]))

    def update(self, chat: Document, event: str, **fields: Any) -> Document:
        """Update a chat, and emit the notification."""
        changed = self.keep({**chat, **fields, "lastModifiedTime": iso(self._call.state.clock.now())})
        self.changed(changed, event)
        return changed


def _schema(call: Call) -> Schema:
    _, content = call.operation.success()
    return next(iter(content.values()))


def _shown(call: Call, chat: Document, schema: Schema | None = None) -> Any:
    """Return a chat in the schema of an answer; members only where the answer has objects of them."""
    entry = {name: value for name, value in chat.items() if value is not None}
    entry["members"] = [{"id": member} for member in chat["members"]]
    schema = schema or _schema(call)
    return shown(call, entry, schema, ("/team-messaging", chat["id"]))


def _page(call: Call, records: list[Document]) -> Reply:
    schema = _schema(call)
    items = call.state.flat(call.state.flat(schema)["properties"]["records"])["items"]
    data = made(call, schema, ("/team-messaging", ""))
    into_page(call, data, "records", [_shown(call, chat, items) for chat in records], schema)
    return Reply(data)


@operation("listGlipChatsNew")
def list_chats(call: Call) -> Reply:
    """List the chats of the user."""
    return _page(call, Chats(call).all())


@operation("listRecentChatsNew")
def recent_chats(call: Call) -> Reply:
    """List the chats of the user, the last changed first."""
    found = Chats(call).all()
    return _page(call, sorted(found, key=lambda chat: (chat["lastModifiedTime"], chat["id"]), reverse=True))


@operation("listGlipTeamsNew")
def list_teams(call: Call) -> Reply:
    """List the teams."""
    return _page(call, Chats(call).all("Team"))


@operation("listGlipConversationsNew")
def list_conversations(call: Call) -> Reply:
    """List the conversations."""
    return _page(call, Chats(call).all("Direct", "Group", "Personal"))


@operation("readGlipChatNew")
def read_chat(call: Call) -> Reply:
    """Return a chat."""
    return Reply(_shown(call, Chats(call).get()))


@operation("readGlipTeamNew")
def read_team(call: Call) -> Reply:
    """Return a team."""
    return Reply(_shown(call, Chats(call).get("Team")))


@operation("readGlipConversationNew")
def read_conversation(call: Call) -> Reply:
    """Return a conversation."""
    return Reply(_shown(call, Chats(call).get("Direct", "Group", "Personal")))


def _members(call: Call) -> list[str]:
    """Return the members in the request, by id or by email address."""
    found: list[str] = []
    for index, entry in enumerate(call.fields.get("members") or ()):
        if entry.get("id") is not None:
            id = call.extension_of(str(entry["id"]))
        else:
            email = str(entry.get("email") or "")
            if "@" not in email:
                raise invalid(f"members[{index}]", email, "needs an id or an email address")
            inside = call.state.extensions(call.account)
            match = next((one for one in inside if one.get("contact", {}).get("email") == email), None)
            id = str(match["id"]) if match is not None else _guest(call, email)
        if id not in found:
            found.append(id)
    return found


def _guest(call: Call, email: str) -> str:
    """Return the id of an invited person outside the account."""
    store = call.state.store
    known = store.get("guest", call.account, email)
    if known is None:
        known = {"id": str(1_600_000_000 + call.state.ids.next("guest"))}
        store.put("guest", call.account, email, known)
    return str(known["id"])


@operation("createGlipTeamNew")
def create_team(call: Call) -> Reply:
    """Create a team; the caller is a member."""
    chats, fields = Chats(call), call.fields
    members = list(dict.fromkeys([call.user, *_members(call)]))
    chat = chats.create(
        "Team",
        members,
        name=fields["name"],
        description=fields.get("description"),
        public=bool(fields.get("public")),
    )
    chats.changed(chat, "GroupJoined")
    return Reply(_shown(call, chat), 201)


@operation("createGlipConversationNew")
def create_conversation(call: Call) -> Reply:
    """Create a conversation, or return the one of the same members."""
    chats = Chats(call)
    members = list(dict.fromkeys([call.user, *_members(call)]))
    same = next((chat for chat in chats.all("Direct", "Group") if set(chat["members"]) == set(members)), None)
    if same is None:
        same = chats.create("Direct" if len(members) == 2 else "Group", members)
        chats.changed(same, "GroupJoined")
    return Reply(_shown(call, same), call.operation.success()[0])


@operation("patchGlipTeamNew")
def patch_team(call: Call) -> Reply:
    """Update a team."""
    chats = Chats(call)
    fields = {name: call.fields[name] for name in ("name", "description", "public") if name in call.fields}
    event = "GroupRenamed" if "name" in fields else "GroupChanged"
    return Reply(_shown(call, chats.update(chats.get("Team"), event, **fields)))


@operation("deleteGlipTeamNew")
def delete_team(call: Call) -> Reply:
    """Delete a team."""
    chats = Chats(call)
    chat = chats.get("Team")
    call.state.store.delete("chat", chats.account, chat["id"])
    chats.changed(chat, "GroupDeleted")
    return Reply(status=204)


@operation("addGlipTeamMembersNew", "joinGlipTeamNew", "removeGlipTeamMembersNew", "leaveGlipTeamNew")
def change_members(call: Call) -> Reply:
    """Add or remove members of a team."""
    chats = Chats(call)
    chat = chats.get("Team")
    own = call.operation.id.startswith(("join", "leave"))
    members = [call.user] if own else _members(call)
    adding = call.operation.id.startswith(("add", "join"))
    kept = [member for member in chat["members"] if adding or member not in members]
    new = list(dict.fromkeys([*kept, *(members if adding else ())]))
    chats.update(chat, "GroupJoined" if adding else "GroupLeft", members=new)
    return Reply(status=204)


@operation("archiveGlipTeamNew", "unarchiveGlipTeamNew")
def archive(call: Call) -> Reply:
    """Archive a team, or make it active again."""
    chats = Chats(call)
    archived = call.operation.id.startswith("archive")
    chats.update(chats.get("Team"), "GroupChanged", status="Archived" if archived else "Active")
    return Reply(status=204)


@operation("favoriteGlipChatNew", "unfavoriteGlipChatNew")
def favorite(call: Call) -> Reply:
    """Add a chat to the favorites, or remove it."""
    id = Chats(call).get()["id"]
    if call.operation.id.startswith("un"):
        call.state.store.delete("favorite-chat", call.user, id)
    else:
        call.state.store.put("favorite-chat", call.user, id, {"id": id})
    return Reply(status=204)


@operation("listFavoriteChatsNew")
def list_favorites(call: Call) -> Reply:
    """List the favorite chats."""
    ids = {entry["id"] for entry in call.state.store.all("favorite-chat", call.user)}
    return _page(call, [chat for chat in Chats(call).all() if chat["id"] in ids])


# -- posts


def _post(call: Call, chat: Document) -> Document:
    found = call.state.store.get("post", chat["id"], call.path["postId"])
    if found is None:
        raise not_found("postId", call.path["postId"])
    return found


@operation("readGlipPostsNew", "readGlipThreadPostsNew")
def list_posts(call: Call) -> Reply:
    """List the posts of a chat or a thread, newest first."""
    chat = Chats(call).get()
    posts = call.state.store.all("post", chat["id"], newest_first=True)
    if "threadId" in call.path:
        posts = [post for post in posts if post.get("threadId") == call.path["threadId"]]
    schema = _schema(call)
    data = made(call, schema, ("/team-messaging", chat["id"]))
    into_page(call, data, "records", posts, schema)
    return Reply(data)


@operation("createGlipPostNew")
def create_post(call: Call) -> Reply:
    """Post to a chat."""
    chats, fields = Chats(call), call.fields
    chat = chats.get()
    if chat["status"] != "Active":
        raise invalid("chatId", chat["id"], "is an archived team")
    text = str(fields.get("text") or "")
    more: dict[str, Any] = {}
    if fields.get("parentPostId"):
        more = {"parentPostId": str(fields["parentPostId"]), "threadId": str(fields["parentPostId"])}
    post = chats.post(chat, call.user, text, **more)
    chats.keep({**chat, "lastModifiedTime": post["creationTime"]})
    chats.posted(chat, post, "PostAdded")
    return Reply(post, 201)


@operation("readGlipPostNew")
def read_post(call: Call) -> Reply:
    """Return a post."""
    return Reply(_post(call, Chats(call).get()))


@operation("patchGlipPostNew", "deleteGlipPostNew")
def change_post(call: Call) -> Reply:
    """Update or delete a post of the caller."""
    chats = Chats(call)
    chat = chats.get()
    post = _post(call, chat)
    if post["creatorId"] != call.user:
        raise problem("CMN-419", parameter="postId", value=post["id"], detail="only the author may change a post")
    if call.operation.method == "DELETE":
        call.state.store.delete("post", chat["id"], post["id"])
        chats.posted(chat, post, "PostRemoved")
        return Reply(status=204)
    text = str(call.fields.get("text", post["text"]))
    changed = {**post, "text": text, "mentions": chats.mentions(text), "lastModifiedTime": iso(call.state.clock.now())}
    call.state.store.put("post", chat["id"], post["id"], changed)
    chats.posted(chat, changed, "PostChanged")
    return Reply(changed)


# -- notes, tasks and webhooks

_STATUS = {
    "publishNoteNew": "Active",
    "completeTaskNew": "Completed",
    "activateGlipWebhookNew": "Active",
    "suspendGlipWebhookNew": "Suspended",
}


@operation(*_STATUS)
def change_status(call: Call) -> Reply:
    """Change the status of an item, and return it if the document has an answer."""
    collection, id, _ = call.record.path.rsplit("/", 2)
    kept = Kept(call).get(collection, id)
    if kept is None:
        raise not_found(call.operation.path_names[-1], id)
    kept = Kept(call).put(collection, id, {**kept, "status": _STATUS[call.operation.id]})
    status, content = call.operation.success()
    schema = content.get("application/json")
    if schema is None:
        return Reply(status=status)
    return Reply(shown(call, kept, schema, (collection, id)), status)
