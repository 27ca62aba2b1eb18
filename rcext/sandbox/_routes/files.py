"""Files of team messaging: uploaded, posted to a chat, and downloaded by their address."""

from __future__ import annotations

import base64
from typing import TYPE_CHECKING

from .._call import Call, Reply
from .._errors import not_found
from .._names import SERVER
from . import operation, page_below
from .team_messaging import Chats

if TYPE_CHECKING:
    from .._log import RequestRecord
    from .._state.sandbox_state import SandboxState

FILES = "/restapi/v1.0/sandbox/files/"


@operation("createGlipFileNew")
def upload(call: Call) -> Reply:
    """Keep files, and post them to the chat in the query."""
    chats = Chats(call)
    group = call.query.get("groupId")
    chat = next((one for one in chats.all() if one["id"] == str(group)), None)
    if group is not None and chat is None:
        raise not_found("groupId", group)
    uploaded: list[dict[str, str]] = []
    for part in call.parts:
        id = str(700_000_000 + call.state.ids.next("file"))
        name = str(call.query.get("name") or part.filename or id)
        data = {"data": base64.b64encode(part.content).decode(), "type": part.content_type, "name": name}
        call.state.store.put("file", call.account, id, data)
        uploaded.append({"id": id, "name": name, "contentUri": f"{SERVER}{FILES}{call.account}/{id}"})
    if chat is not None:
        post = chats.post(chat, call.user, "", attachments=[{**one, "type": "File"} for one in uploaded])
        chats.posted(chat, post, "PostAdded")
    several = call.state.flat(call.operation.json_schema()).get("type") == "array"
    return Reply(uploaded if several else uploaded[0])


@page_below("GET", FILES)
def download(state: SandboxState, record: RequestRecord, body: bytes) -> Reply:
    """Return an uploaded file."""
    session = state.sessions.authenticate(record.headers.get("authorization"), dict(record.query).get("access_token"))
    account, _, id = record.path.removeprefix(FILES).partition("/")
    kept = state.store.get("file", account, id)
    if kept is None or state.account_of(session["user"]) != account:
        raise not_found("uri", record.path)
    return Reply(content=base64.b64decode(kept["data"]), media=str(kept["type"] or "application/octet-stream"))
