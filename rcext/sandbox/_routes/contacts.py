"""The personal address book, and its sync."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any
from urllib.parse import urlencode

from .._call import Call, Reply
from .._clock import iso
from .._errors import invalid, not_found
from .._json import is_list
from . import operation
from .batches import for_ids
from .call_log import MAX_SYNC_RECORDS
from .paging import paged
from .sync_tokens import ExpiredToken, UnknownToken, read_token, token_of

if TYPE_CHECKING:
    from .._state.store import Document

_SORTS = {"FirstName": "firstName", "LastName": "lastName", "Company": "company"}


@operation("listContacts")
def list_contacts(call: Call) -> Reply:
    """List the contacts of a user."""
    contacts = call.state.store.all("contact", call.extension)
    starts = str(call.query.get("startsWith") or "").lower()
    if starts:
        contacts = [entry for entry in contacts if _starts(entry, starts)]
    phones = call.query.get("phoneNumber")
    if phones:
        wanted = {str(number).lstrip("+") for number in (phones if is_list(phones) else [phones])}
        contacts = [entry for entry in contacts if wanted & {str(v).lstrip("+") for v in entry.values()}]
    for sort in reversed(call.query.get("sortBy") or []):
        field = _SORTS.get(str(sort), "")
        contacts = sorted(contacts, key=lambda entry: str(entry.get(field, "")).lower())
    groups = {"uri": call.uri(f"{call.state.path_of(call.extension)}/address-book/group")}
    return Reply(paged(call, contacts, extra={"groups": groups}))


def _starts(entry: Document, starts: str) -> bool:
    return any(str(entry.get(name, "")).lower().startswith(starts) for name in ("firstName", "lastName", "company"))


@operation("createContact")
def create(call: Call) -> Reply:
    """Create a contact."""
    state, owner = call.state, call.extension
    id = 82_000_000 + state.ids.next("contact")
    while state.store.get("contact", owner, str(id)) is not None or state.store.gone("contact", owner, str(id)):
        id += 1
    contact = {
        "uri": f"{state.base_of(owner)}/extension/{owner}/address-book/contact/{id}",
        "id": id,
        "availability": "Alive",
        **_allowed(call),
    }
    state.store.put("contact", owner, str(id), contact)
    return Reply(contact)


def _allowed(call: Call) -> dict[str, Any]:
    """Return the fields of the request that are allowed in a contact."""
    known = call.state.flat(call.state.catalog.schemas["PersonalContactResource"]).get("properties", {})
    fixed = ("uri", "id", "availability")
    valid = call.state.validator.valid
    # Null removes a field; a value that is not allowed in answers is not kept.
    return {
        name: value
        for name, value in call.fields.items()
        if name in known and name not in fixed and (value is None or valid(value, known[name]))
    }


def _contact(call: Call, id: str) -> Document:
    contact = call.state.store.get("contact", call.extension, id)
    if contact is None:
        raise not_found("contactId", id)
    return contact


@operation("readContact")
def read(call: Call) -> Reply:
    """Return one contact or several."""
    return for_ids(call, "contactId", lambda id: _contact(call, id), limit=30)


@operation("updateContact")
def update(call: Call) -> Reply:
    """Replace one contact or several."""

    def one(id: str) -> Document:
        contact = _contact(call, id)
        return _put(call, {name: contact[name] for name in ("uri", "id", "availability")} | _allowed(call))

    return for_ids(call, "contactId", one, limit=30)


@operation("patchContact")
def patch(call: Call) -> Reply:
    """Update fields of a contact; null removes one."""
    contact = {**_contact(call, call.path["contactId"]), **_allowed(call)}
    return Reply(_put(call, {name: value for name, value in contact.items() if value is not None}))


def _put(call: Call, contact: Document) -> Document:
    call.state.store.put("contact", call.extension, str(contact["id"]), contact)
    return contact


@operation("deleteContact")
def delete(call: Call) -> Reply:
    """Delete one contact or several."""
    ids = call.path["contactId"].split(",")

    def one(id: str) -> None:
        _contact(call, id)
        call.state.store.delete("contact", call.extension, id)

    if len(ids) == 1:
        one(ids[0])
        reply = Reply(status=204)
    else:
        reply = for_ids(call, "contactId", one, limit=30)
        if b'"status":404' not in (reply.content or b'"status":404'):
            reply = Reply(status=204)
    return reply


@operation("syncAddressBook")
def sync(call: Call) -> Reply:
    """Return all contacts, or the changes since a sync token."""
    state, owner = call.state, call.extension
    now, revision = state.clock.now(), state.store.revision
    kinds = call.query.get("syncType") or "FSync"
    kind = kinds[0] if is_list(kinds) else kinds
    size = min(call.query.get("perPage") or MAX_SYNC_RECORDS, MAX_SYNC_RECORDS)
    if size < 1:
        raise invalid("perPage", size, "must be at least 1")
    following: dict[str, Any] = {}
    if kind == "ISync":
        token = call.query.get("syncToken") or ""
        try:
            seen, _ = read_token(state, token, "contacts", lifetime=None)
        except UnknownToken:
            raise invalid("syncToken", token) from None
        except ExpiredToken:
            raise invalid("syncToken", token, "has expired") from None
        changes = state.store.changes("contact", owner, seen)
        if len(changes) > size:
            # One page at most; the token continues at its end.
            changes = changes[:size]
            revision = state.store.changed("contact", owner, changes[-1][0])
        records: list[Document] = [
            contact if contact is not None else {"id": int(id), "availability": "Deleted"} for id, contact in changes
        ]
    else:
        # A page is identified by the last id of the previous one, so that pages do not shift when contacts change.
        after = call.query.get("pageId") or 0
        left = sorted(
            (contact for contact in state.store.all("contact", owner) if contact["id"] > after),
            key=lambda contact: int(contact["id"]),
        )
        records = left[:size]
        if len(left) > size:
            following = {"nextPageId": records[-1]["id"]}
            query = urlencode({"syncType": "FSync", "perPage": size, "pageId": records[-1]["id"]})
            following["nextPageUri"] = call.uri(f"{call.record.path}?{query}")
    info = {"syncType": kind, "syncToken": token_of(state, "contacts", revision), "syncTime": iso(now)}
    return Reply({"uri": call.uri(call.record.path), "records": records, "syncInfo": info, **following})
