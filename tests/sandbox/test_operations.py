"""All operations: valid requests are answered as the document says, forbidden ones refused as the platform does."""

from __future__ import annotations

import json
import re
import time
from datetime import UTC, datetime
from types import SimpleNamespace
from typing import TYPE_CHECKING, Any

import pytest

from rcext.sandbox import Sandbox
from rcext.sandbox._json import is_object
from rcext.sandbox._operations import Operation, catalog
from rcext.sandbox._routes.pagination_styles import LISTS

from .conftest import Caller
from .requests_of import Maker, Prepared

if TYPE_CHECKING:
    from collections.abc import Iterator

OPERATIONS = sorted(catalog().operations.values(), key=lambda operation: (operation.method == "DELETE", operation.id))
#: Tested by themselves: they speak OAuth.
OAUTH = {"getToken", "revokeToken", "authorize", "authorize2"}
SUBSCRIPTION = {
    "eventFilters": ["/restapi/v1.0/account/~/extension/~/presence"],
    "deliveryMode": {"transportType": "PubNub", "encryption": True},
}
PATCH = "urn:ietf:params:scim:api:messages:2.0:PatchOp"
#: Codes of missing fields of an SMS.
SMS_CODES = {"to": "MSG-219", "from": "MSG-221", "text": "MSG-224"}
SMS = {"to": [{"phoneNumber": "+14155551001"}], "text": "hello"}


def _threads(sandbox: Sandbox, caller: Caller) -> dict[str, str]:
    """Threads of their own for those operations that end them, messages, and notes of the caller."""
    path = "/restapi/v1.0/account/~/message-threads"
    main = sandbox.accounts[0].main_number
    known: dict[str, str] = {}
    ended = ("mthResolveThread", "mthDeleteThread")
    for number, id in enumerate(("threadId", "mthUpdateNote", "mthDeleteNotes", "mthDeleteMessages", *ended)):
        body = {"from": {"phoneNumber": main}, "to": [{"phoneNumber": f"+1415555900{number}"}], "text": "hello"}
        message: Any = caller("POST", f"{path}/messages", json=body).json()
        note: Any = caller("POST", f"{path}/notes", json={"threadId": message["threadId"], "text": "x"}).json()
        if id == "threadId":
            known["threadId"] = message["threadId"]
            known["mthCreateNote.body"] = json.dumps({"threadId": message["threadId"], "text": "x"})
            known["mthSendMessage.body"] = json.dumps(body)
            known["mthSendMessage.body1"] = json.dumps({"metadata": body, "attachments": ["x"]})
        elif id in ended:
            known[f"{id}.threadId"] = message["threadId"]
        elif id == "mthUpdateNote":
            known[f"{id}.noteId"] = note["id"]
        else:
            known[f"{id}.body"] = json.dumps({"ids": [note["id"] if id == "mthDeleteNotes" else message["id"]]})
    known["mthAssignThread.body"] = json.dumps({"assignee": {"extensionId": sandbox.extension_id}})
    files = next(one for one in caller.get(f"{path}/messages")["records"] if "attachments" in one)
    known["mthReadMessageContent.messageId"] = files["id"]
    known["mthReadMessageContent.attachmentId"] = files["attachments"][0]["id"]
    return known


_EVENT = {"title": "Lunch", "startTime": "2026-01-01T12:00:00Z", "endTime": "2026-01-01T13:00:00Z"}
_CARD: dict[str, Any] = {"type": "AdaptiveCard", "version": "1.3", "body": [{"type": "Container", "items": []}]}
#: Items of chats by the name of their id: the path of their creation, and its body.
_ITEMS: dict[str, tuple[str, dict[str, Any] | None]] = {
    "noteId": ("chats/CHAT/notes", {"title": "Note"}),
    "taskId": ("chats/CHAT/tasks", {"subject": "Task", "assignees": []}),
    "eventId": ("events", _EVENT),
    "cardId": ("chats/CHAT/adaptive-cards", _CARD),
    "webhookId": ("groups/CHAT/webhooks", None),
}


def _chats(caller: Caller) -> dict[str, str]:
    """Chats and posts, with a team and a post for each operation that changes one."""
    base = "/team-messaging/v1"
    known: dict[str, str] = {}
    conversation = next(one for one in caller.get(f"{base}/conversations")["records"] if one["type"] == "Direct")
    known["readGlipConversationNew.chatId"] = conversation["id"]
    members: Any = {"members": [{"id": member["id"]} for member in conversation["members"]]}
    known["createGlipTeamNew.body"] = json.dumps({"name": "Team", "public": True, **members})
    for id in ("createGlipConversationNew", "addGlipTeamMembersNew", "removeGlipTeamMembersNew"):
        known[f"{id}.body"] = json.dumps(members)
    for operation in OPERATIONS:
        if "{chatId}" in operation.path and operation.id not in ("readGlipConversationNew",):
            team: Any = caller("POST", f"{base}/teams", json={"name": operation.id, "public": True}).json()
            known[f"{operation.id}.chatId"] = team["id"]
            if "{postId}" in operation.path:
                post: Any = caller("POST", f"{base}/chats/{team['id']}/posts", json={"text": "hello"}).json()
                known[f"{operation.id}.postId"] = post["id"]
        known |= _item_of_a_chat(caller, operation)
    return known


def _item_of_a_chat(caller: Caller, operation: Operation) -> dict[str, str]:
    """Return a new note, task, event, card or webhook for an operation that has its id."""
    base = "/team-messaging/v1"
    names = [
        name
        for name, (path, _) in _ITEMS.items()
        if operation.path.startswith(f"{base}/{path.split('/')[-1]}/{{{name}}}")
    ]
    if not names:
        return {}
    path, body = _ITEMS[names[0]]
    team: Any = caller("POST", f"{base}/teams", json={"name": operation.id, "public": True}).json()
    made: Any = caller("POST", f"{base}/{path.replace('CHAT', team['id'])}", json=body).json()
    return {f"{operation.id}.{names[0]}": made["id"]}


def _tasks(sandbox: Sandbox, caller: Caller) -> dict[str, str]:
    """Completed tasks, and entries of dictionaries."""
    account = "/restapi/v1.0/account/~"
    report: Any = caller("POST", f"{account}/message-store-report", json={}).json()
    export: Any = caller("POST", "/team-messaging/v1/data-export", json={}).json()
    upload = {"records": [{"extensionId": sandbox.extension_id, "contacts": [{"firstName": "Ada"}]}]}
    contacts: Any = caller("POST", f"{account}/address-book-bulk-upload", json=upload).json()
    update: Any = caller("POST", f"{account}/extension-bulk-update", json={"records": []}).json()
    path = f"{account}/emergency-address-auto-update/switches-bulk-create"
    switches: Any = caller("POST", path, json={"records": [{"chassisId": "1"}]}).json()
    sandbox.clock.advance(2)
    known = {
        "readMessageStoreReportTask.taskId": report["id"],
        "readMessageStoreReportArchive.taskId": report["id"],
        "readDataExportTaskNew.taskId": export["id"],
        "getAddressBookBulkUploadTask.taskId": contacts["id"],
        "getExtensionBulkUpdateTask.taskId": update["id"],
        "readAutomaticLocationUpdatesTask.taskId": switches["task"][0]["id"],
        "addressBookBulkUpload.body": json.dumps(upload),
    }
    for name in ("country", "state", "language", "timezone", "permission"):
        records = caller.get(f"/restapi/v1.0/dictionary/{name}")["records"]
        known[f"read{name.capitalize()}.{name}Id"] = records[0]["id"]
    return known


def _high_volume(sandbox: Sandbox, caller: Caller) -> dict[str, str]:
    body = {"from": sandbox.phone_number, "text": "hello", "messages": [{"to": ["+14155551001"]}]}
    batch: Any = caller("POST", "/restapi/v1.0/account/~/a2p-sms/batches", json=body).json()
    message: Any = caller.get("/restapi/v1.0/account/~/a2p-sms/messages")["records"][0]
    opt_outs = {"from": sandbox.phone_number, "optOuts": ["+14155551002"]}
    return {
        "createA2PSMS.body": json.dumps(body),
        "batchId": batch["id"],
        "readA2PSMS.messageId": str(message["id"]),
        "addA2PSMSOptOuts.body": json.dumps(opt_outs),
    }


def listed_ids(caller: Caller) -> dict[str, str]:
    """Ids of items that their lists have; deletions get the last one, which no other operation uses."""
    span = {"creationTimeFrom": "2020-01-01T00:00:00Z", "creationTimeTo": "2030-01-01T00:00:00Z"}  # some require it
    addresses: dict[str, str] = {}  # of an item, by its path in the document
    ids: dict[str, list[str]] = {}
    known: dict[str, str] = {}
    for operation in sorted(OPERATIONS, key=lambda one: one.path.count("/")):
        parts = operation.path.split("/")
        for index, part in enumerate(parts):
            path, collection = "/".join(parts[: index + 1]), "/".join(parts[:index])
            if path not in addresses:
                address = f"{addresses[collection.rpartition('/')[0]]}/{parts[index - 1]}" if index > 1 else "/"
                addresses[path] = f"{addresses[collection]}/{part}" if index else ""
                if part in ("{accountId}", "{extensionId}"):
                    addresses[path] = f"{address}/~"
                elif part.startswith("{"):
                    answer = caller("GET", address, params=span)
                    data: Any = answer.json() if "json" in answer.headers.get("content-type", "") else {}
                    lists = [data[name] for name in LISTS if is_object(data) and name in data]
                    ids[path] = [str(one["id"]) for one in lists[0] if "id" in one] if lists else []
                    addresses[path] = f"{address}/{(ids[path] or ['7'])[0]}"
            if ids.get(path):
                last = operation.method == "DELETE" and index == len(parts) - 1
                known[f"{operation.id}.{part[1:-1]}"] = ids[path][-1 if last else 0]
                # The list is of the items before it in the path.
                for name, value in zip(parts[:index], addresses[path].split("/"), strict=False):
                    known |= {f"{operation.id}.{name[1:-1]}": value} if name.startswith("{") else {}
    return known


def _inventory(caller: Caller) -> dict[str, str]:
    """Ids of numbers and devices that are assigned to no one."""
    path = "/restapi/v2/accounts/~"
    records = [{"phoneNumber": f"+1415555018{digit}", "usageType": "Inventory"} for digit in range(4)]
    added: list[Any] = caller("POST", f"{path}/phone-numbers/bulk-add", json={"records": records}).json()["records"]
    ids = [str(one["id"]) for one in added]
    device: Any = caller("POST", f"{path}/device-inventory", json={"type": "OtherPhone", "quantity": 1}).json()
    return {
        "assignPhoneNumberV2.phoneNumberId": ids[0],
        "replacePhoneNumberV2.phoneNumberId": ids[1],
        "replacePhoneNumberV2.body": json.dumps({"targetPhoneNumberId": ids[2]}),
        "deleteNumbersFromInventoryV2.body": json.dumps({"records": [{"id": ids[3]}]}),
        "removeLineJWSPublic.deviceId": str(device["devices"][0]["id"]),
        "addDeviceToInventory.body": json.dumps({"type": "OtherPhone", "quantity": 1, "site": {"id": "main-site"}}),
    }


def known_of(sandbox: Sandbox, caller: Caller) -> dict[str, str]:
    """Ids that exist, and bodies that refer to what exists."""
    me = "/restapi/v1.0/account/~/extension/~"
    everything = {"dateFrom": "2020-01-01T00:00:00Z"}
    calls: list[Any] = caller.get(f"{me}/call-log", perPage="1000", **everything)["records"]
    messages: list[Any] = caller.get(f"{me}/message-store", perPage="1000", **everything)["records"]
    contact: Any = caller.get(f"{me}/address-book/contact")["records"][0]
    subscription: Any = caller("POST", "/restapi/v1.0/subscription", json=SUBSCRIPTION).json()
    numbers = {"from": {"phoneNumber": sandbox.phone_number}, "to": {"phoneNumber": "+14155551001"}}
    ring_out: Any = caller("POST", f"{me}/ring-out", json=numbers).json()
    sms = {"from": {"phoneNumber": sandbox.phone_number}, **SMS}
    fax = next(message for message in messages if message["type"] == "Fax")
    known = listed_ids(caller) | {
        "accountId": "~",
        "extensionId": "~",
        "userId": sandbox.extensions["102"],
        "messageId": str(messages[0]["id"]),
        "attachmentId": str(messages[0]["attachments"][0]["id"]),
        "contactId": str(contact["id"]),
        "callRecordId": str(calls[0]["id"]),
        "recordingId": next(str(call["recording"]["id"]) for call in calls if "recording" in call),
        "ringoutId": str(ring_out["id"]),
        "createRingOutCall.body": json.dumps(numbers),
        "createCallOutCallSession.body": json.dumps({"from": {"deviceId": "1"}, "to": {"phoneNumber": "+14155551001"}}),
        "createSMSMessage.body": json.dumps(sms),
        "createMMS.body": json.dumps({**sms, "attachments": ["x"]}),
        "createFaxMessage.body": json.dumps({"originalMessageId": str(fax["id"])}),
        "createFaxMessage.body1": json.dumps({"to": [{"phoneNumber": "+14155551001"}], "attachments": []}),
        "createInternalTextMessage.body": json.dumps({"to": [{"extensionNumber": "102"}], "text": "hello"}),
        "createSubscription.body": json.dumps(SUBSCRIPTION),
        "updateSubscription.body": json.dumps({"eventFilters": SUBSCRIPTION["eventFilters"]}),
    }
    known["deviceId"] = str(caller.get(f"{me}/device")["records"][0]["id"])
    known["updateDevice.body"] = json.dumps({"name": "Desk", "extension": {"id": sandbox.extension_id}})
    known["entryId"] = sandbox.extension_id
    fields = {"contact": {"firstName": "Short", "email": "short@example.com"}}
    made: Any = caller("POST", "/restapi/v1.0/account/~/extension", json=fields).json()
    known["deleteExtension.extensionId"] = str(made["id"])
    forwarding: Any = caller.get(f"{me}/forwarding-number")["records"]
    known["deleteForwardingNumbers.body"] = json.dumps({"records": [{"forwardingNumberId": forwarding[0]["id"]}]})
    known |= _threads(sandbox, caller)
    known |= _tasks(sandbox, caller)
    known |= _chats(caller)
    known |= _high_volume(sandbox, caller)
    known["updateFavoriteContactList.body"] = json.dumps({"records": [{"extensionId": sandbox.extensions["102"]}]})
    queue, user = sandbox.extensions["200"], sandbox.extensions["102"]
    known["assignMultipleCallQueueMembers.body"] = json.dumps({"addedExtensionIds": [user]})
    known["updateUserCallQueues.body"] = json.dumps({"records": [{"id": queue}]})
    records: list[Any] = [{"member": {"id": user}, "acceptCurrentQueueCalls": False}]
    known["updateCallQueuePresence.body"] = json.dumps({"records": records})
    known["departmentId"] = queue
    for id in ("getCallQueueOverflowSettings", "updateCallQueueOverflowSettings"):
        known[f"{id}.callQueueId"] = queue
    known["ivrMenuId"] = caller("POST", "/restapi/v1.0/account/~/ivr-menus", json={"name": "Shop"}).json()["id"]
    known["assignMultipleDepartmentMembers.body"] = json.dumps(
        {"items": [{"departmentId": queue, "addedExtensionIds": [user]}]}
    )
    known["assignMultipleDevicesAutomaticLocationUpdates.body"] = json.dumps({"enabledDeviceIds": [known["deviceId"]]})
    role = caller.get("/restapi/v1.0/account/~/user-role")["records"][0]["id"]
    known["updateUserAssignedRoles.body"] = json.dumps({"records": [{"id": role}]})
    known["updateDefaultUserRole.body"] = json.dumps({"id": role})
    agent = {"mode": "Listen", "supervisorDeviceId": known["deviceId"], "agentExtensionId": sandbox.extension_id}
    known["superviseCallSession.body"] = known["superviseCallParty.body"] = json.dumps(agent)
    job: Any = caller("POST", "/ai/text/v1/async/punctuate", params={"webhook": ""}, json={"texts": ["a"]}).json()
    known["jobId"] = job["jobId"]
    known["scimSearchViaPost2.body"] = json.dumps({"filter": 'userName co "example.com"'})
    operations = [{"op": "replace", "path": "name.givenName", "value": "Ada"}]
    known["scimPatchUser2.body"] = json.dumps({"schemas": [PATCH], "Operations": operations})
    records = [{"callQueue": {"id": queue}, "acceptCalls": True}]
    known["updateExtensionCallQueuePresence.body"] = json.dumps({"records": records})
    known["updateDeviceEmergency.body"] = json.dumps({"extension": {"id": sandbox.extension_id}})
    known["assignPhoneNumberV2.body"] = json.dumps({"usageType": "DirectNumber", "extension": {"id": user}})
    known["scimUpdateUser2.scimUserId"] = sandbox.extensions["104"]  # it may be disabled, and then cannot log in
    known |= _inventory(caller)
    bridges: list[Any] = [
        caller("POST", "/rcvideo/v2/account/~/extension/~/bridges", json={"name": "Weekly"}).json() for _ in range(2)
    ]
    known["bridgeId"], known["deleteBridge.bridgeId"] = (one["id"] for one in bridges)
    pins = bridges[0]["pins"]
    known["getBridgeByWebPin.pin"], known["getBridgeByPstnPin.pin"] = pins["web"], pins["pstn"]["host"]
    for id in ("readSubscription", "updateSubscription", "renewSubscription", "deleteSubscription"):
        known[f"{id}.subscriptionId"] = str(subscription["id"])
    field = caller.get("/restapi/v1.0/account/~/custom-fields")["records"][0]["id"]
    contact = {"firstName": "Ada", "lastName": "Archer"}
    known["updateExtension.body"] = json.dumps({"contact": contact, "customFields": [{"id": field, "value": "x"}]})
    for operation in OPERATIONS:
        if "{telephonySessionId}" in operation.path:
            # Each of them has a call of its own, since some end it.
            live = sandbox.incoming_call()
            if operation.id not in ("answerCallParty", "rejectParty", "ignoreCallInQueue"):
                live.answer()
            if operation.id == "unholdCallParty":
                live.hold()
            known[f"{operation.id}.telephonySessionId"] = live.telephony_session_id
            known[f"{operation.id}.partyId"] = live.party_id
            if operation.id == "createCallPartyWithBringIn":
                other = sandbox.incoming_call()
                other.answer()
                ids = {"partyId": other.party_id, "sessionId": other.telephony_session_id}
                known[f"{operation.id}.body"] = json.dumps(ids)
            if operation.id == "pauseResumeCallRecording":
                path = f"/restapi/v1.0/account/~/telephony/sessions/{live.telephony_session_id}"
                recording = caller("POST", f"{path}/parties/{live.party_id}/recordings").json()
                known[f"{operation.id}.recordingId"] = recording["id"]
    return known


@pytest.fixture(scope="module")
def world() -> Iterator[tuple[Sandbox, Caller, Maker]]:
    with Sandbox(seed=1) as sandbox:
        caller = Caller(sandbox).login()
        yield sandbox, caller, Maker(known_of(sandbox, caller))
        caller.http.close()


def send(caller: Caller, prepared: Prepared) -> Any:
    return caller(
        prepared.method,
        prepared.path,
        params=prepared.query or None,
        headers=prepared.headers,
        content=prepared.content,
        files=prepared.files,
    )


def test_all_operations_are_here() -> None:
    assert OPERATIONS


@pytest.mark.parametrize("optional", [True, False], ids=["with optional parameters", "with required ones alone"])
def test_valid_requests_get_valid_answers(optional: bool, monkeypatch: pytest.MonkeyPatch) -> None:
    """Every operation answers a valid request with a documented success, and with nothing its schema forbids."""
    wrong: list[str] = []
    with Sandbox(seed=1) as sandbox:
        sandbox.check_answers = True
        caller = Caller(sandbox).login()
        maker = Maker(known_of(sandbox, caller))
        now = time.time()
        monkeypatch.setattr(
            "rcext.sandbox._clock.time", SimpleNamespace(time=lambda: now, monotonic=time.monotonic)
        )  # no call ends meanwhile
        for operation in OPERATIONS:
            if operation.id in OAUTH:
                continue
            answer = send(caller, maker.valid(operation, optional=optional))
            if not answer.is_success or str(answer.status_code) not in operation.answers:
                wrong.append(f"{operation.id}: {answer.status_code} {answer.text[:200]}")
            elif "application/json" in answer.headers.get("content-type", ""):
                answer.json()
        wrong += [f"{id}: {found}" for id, found in sandbox.violations]
    assert not wrong, "\n".join(wrong)


def forbidden(operation: Operation, maker: Maker) -> Iterator[tuple[str, Prepared]]:
    """Requests that the document forbids, with the parameter that is wrong in each."""
    for parameter in operation.parameters:
        schema = catalog().resolve(parameter.schema)
        if parameter.location != "query":
            continue
        bad = {"integer": "many", "number": "many", "boolean": "perhaps"}.get(str(schema.get("type")))
        if "enum" in schema:
            bad = "NoSuchValue"
        if schema.get("format") == "date-time":
            bad = "yesterday"
        if bad is not None:
            prepared = maker.valid(operation, optional=False)
            prepared.query = [pair for pair in prepared.query if pair[0] != parameter.name] + [(parameter.name, bad)]
            yield parameter.name, prepared
        if parameter.required:
            prepared = maker.valid(operation, optional=False)
            prepared.query = [pair for pair in prepared.query if pair[0] != parameter.name]
            yield parameter.name, prepared
    if operation.body is not None and "application/json" in operation.body and operation.id not in OAUTH:
        prepared = maker.valid(operation)
        prepared.files = None
        prepared.headers["Content-Type"] = "application/json"
        prepared.content = b"{not json"
        yield "body", prepared
        schema = maker.flat(operation.body["application/json"])
        for name in schema.get("required", ()):
            if operation.id in ("createSubscription",) or catalog().resolve(
                schema.get("properties", {}).get(name, {})
            ).get("readOnly"):
                continue
            prepared = maker.valid(operation)
            try:
                body: Any = json.loads(prepared.content or b"{}")
            except ValueError:
                break
            if name in body and len(body) > 1:
                del body[name]
                prepared.content = json.dumps(body).encode()
                yield name, prepared


def test_forbidden_requests_are_refused(world: tuple[Sandbox, Caller, Maker]) -> None:
    """What the document forbids gets 400 with the platform's code and the parameter's name; nothing gets 500."""
    _, caller, maker = world
    wrong: list[str] = []
    count = 0
    for operation in OPERATIONS:
        if operation.id in OAUTH:
            continue
        for name, prepared in forbidden(operation, maker):
            count += 1
            answer = send(caller, prepared)
            if answer.status_code != 400:
                wrong.append(f"{operation.id} {name}: {answer.status_code} {answer.text[:200]}")
                continue
            body = answer.json()
            if operation.scim:
                fine = body["status"] == "400" and name in body["detail"]
            else:
                code = (
                    "CAI-101"
                    if operation.path.startswith("/ai/")
                    else "CMN-103"
                    if prepared.content == b"{not json"
                    else "CMN-101"
                )
                code = "ADG-121" if "/directory/" in operation.path else code
                sms = operation.id == "createSMSMessage" and name in SMS_CODES
                code = SMS_CODES[name] if sms else code
                top = (
                    code
                    if code[:3] in ("CAI", "ADG")
                    else "InvalidContent"
                    if code == "CMN-103"
                    else "InvalidParameter"
                )
                fine = (body["errors"][0]["errorCode"], body.get("errorCode", code)) == (code, top)
                fine = fine and any(
                    code == "MSG-224" or str(one.get("parameterName")).startswith(name) for one in body["errors"]
                )
            if not fine:
                wrong.append(f"{operation.id} {name}: {answer.text[:200]}")
    assert count > 600
    assert not wrong, f"{len(wrong)} of {count}\n" + "\n".join(wrong)


def test_operations_require_a_bearer_token(world: tuple[Sandbox, Caller, Maker]) -> None:
    sandbox, _, maker = world
    stranger = Caller(sandbox)
    for operation in OPERATIONS:
        if operation.id in OAUTH:
            continue
        answer = send(stranger, maker.valid(operation))
        assert answer.status_code == 401, operation.id
        if not operation.scim:
            assert answer.json()["errors"][0]["errorCode"] == "AGW-401"


def test_unknown_content_types_are_rejected(world: tuple[Sandbox, Caller, Maker]) -> None:
    _, caller, maker = world
    for operation in OPERATIONS:
        if operation.body is None or operation.id in OAUTH or "*/*" in operation.body:
            continue
        prepared = maker.valid(operation)
        prepared.files, prepared.content = None, b"<xml/>"
        prepared.headers["Content-Type"] = "application/xml"
        answer = send(caller, prepared)
        assert answer.status_code == 415, (operation.id, answer.text)


def test_answers_are_the_same_for_the_same_seed() -> None:
    ids = ["listUserTemplates", "listGlipChatsNew", "readTimezone", "scimSearchViaGet2", "listDevices"]
    chosen = [operation for operation in OPERATIONS if operation.id in ids and operation.method == "GET"]
    chosen += [operation for operation in OPERATIONS if operation.method == "GET" and operation.path.endswith("}")][:10]
    shown: list[list[str]] = []
    for seed in (3, 3, 4):
        with Sandbox(seed=seed) as sandbox:
            caller = Caller(sandbox).login()
            maker = Maker({"accountId": "~", "extensionId": "~"})
            texts = [send(caller, maker.valid(operation)).text for operation in chosen]
            # Times are made of the machine's time; a sandbox that begins at a given time has none of that.
            shown.append([text.replace(sandbox.server, "") for text in texts])
    same = [one == other for one, other in zip(shown[0], shown[1], strict=True)]
    other = [one == other for one, other in zip(shown[0], shown[2], strict=True)]
    assert sum(same) > sum(other)


def test_posted_items_are_kept(caller: Caller) -> None:
    """A collection without a handler of its own: create, list, read, change, delete."""
    base = "/restapi/v1.0/account/~/message-store-templates"
    before = caller.get(base)["records"]
    assert before
    assert [caller.get(f"{base}/{entry['id']}") for entry in before] == before
    made = caller("POST", base, json={"displayName": "Greeting", "body": {"text": "Good morning"}})
    assert made.status_code == 201, made.text
    template = made.json()
    assert (template["displayName"], template["body"]["text"]) == ("Greeting", "Good morning")
    assert caller.get(base)["records"] == [*before, template]
    item = f"{base}/{template['id']}"
    assert caller.get(item) == template
    changed = caller("PUT", item, json={"displayName": "Other", "body": {"text": "Good evening"}})
    assert changed.status_code == 200, changed.text
    assert caller.get(item)["displayName"] == "Other"
    assert caller("DELETE", item).status_code == 204
    assert caller.error("GET", item, 404)["errors"][0]["errorCode"] == "CMN-102"
    assert caller.error("DELETE", item, 404)["errors"][0]["errorCode"] == "CMN-102"
    assert caller("DELETE", f"{base}/{before[0]['id']}").status_code == 204
    assert caller.get(base)["records"] == before[1:]


def test_unknown_paths_and_methods(caller: Caller) -> None:
    assert caller.error("GET", "/restapi/v1.0/nothing", 404)["errorCode"] == "CMN-120"
    assert caller.error("GET", "/restapi/v1.0/account/1", 404)["parameterName"] == "accountId"
    assert caller.error("GET", "/restapi/v1.0/account/~/extension/1", 404)["parameterName"] == "extensionId"
    answer = caller("PUT", "/restapi/v1.0/account/~/extension/~/call-log")
    assert (answer.status_code, answer.headers["allow"]) == (405, "DELETE, GET")


def test_every_answer_has_the_emulator_header(caller: Caller) -> None:
    for path in ("/restapi/v1.0/account/~", "/nothing", "/time/0"):
        headers = caller("GET", path).headers
        assert "not RingCentral" in headers["x-emulator"]
        assert headers["rcrequestid"]


def test_permissions(sandbox: Sandbox, caller: Caller) -> None:
    from rcext.sandbox import Application

    sandbox.set_user_permissions({"ReadCallLog"})
    assert caller("GET", "~/call-log").status_code == 200
    refused = caller.error("GET", "~/message-store", 403)
    assert (refused["errors"][0]["errorCode"], refused["permissionName"]) == ("CMN-408", "ReadMessages")
    sandbox.set_user_permissions(None)
    assert caller("GET", "~/message-store").status_code == 200
    sandbox.add_application(Application("narrow", "secret", permissions=frozenset({"ReadAccounts"})))
    form = {"grant_type": "password", "username": sandbox.username, "password": sandbox.password}
    narrow = Caller(sandbox)
    narrow.use(narrow.http.post("/restapi/oauth/token", data=form, auth=("narrow", "secret")).json())
    assert narrow.tokens["scope"] == "ReadAccounts"
    assert narrow("GET", "/restapi/v1.0/account/~").status_code == 200
    assert narrow.error("GET", "~/call-log", 403)["errors"][0]["errorCode"] == "CMN-401"


def test_the_same_seed_gives_the_same_answers() -> None:
    """All that is read, twice: the same to the letter but for the moment at which it is read."""

    def read() -> dict[str, tuple[int, str]]:
        found: dict[str, tuple[int, str]] = {}
        with Sandbox(seed=3, start=datetime(2026, 1, 1, tzinfo=UTC)) as sandbox:
            caller = Caller(sandbox).login()
            everything = {"dateFrom": "2020-01-01T00:00:00Z"}
            calls: Any = caller.get("~/call-log", perPage="1000", **everything)["records"]
            messages: Any = caller.get("~/message-store", **everything)["records"]
            known = {
                "accountId": "~",
                "extensionId": "~",
                "callRecordId": calls[0]["id"],
                "recordingId": next(call["recording"]["id"] for call in calls if "recording" in call),
                "messageId": str(messages[0]["id"]),
                "attachmentId": str(messages[0]["attachments"][0]["id"]),
                "threadId": caller.get("/restapi/v1.0/account/~/message-threads")["records"][0]["id"],
            }
            maker = Maker(known)
            for operation in OPERATIONS:
                if operation.method == "GET" and "oauth" not in operation.path:
                    answer = send(caller, maker.valid(operation, optional=False))
                    text = answer.content.decode("latin-1").replace(sandbox.server, "")
                    text = re.sub(r"2026-01-01T00:\d\d:\d\d\.\d\d\dZ", "now", text)
                    text = re.sub(r'"syncToken":"[^"]*"', "", text)  # it knows the second it was given in
                    found[operation.id] = answer.status_code, text
        return found

    one, other = read(), read()
    assert len(one) > 200
    assert {id: shown for id, shown in one.items() if shown != other[id]} == {}
