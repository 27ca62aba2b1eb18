"""The sandbox's answers, notifications and errors have the shapes of published payloads.

`wire_documents.json` has documents with the keys and JSON types of published payloads, and values of our own. Payloads
differ in age and in optional keys, so the sandbox may have documented keys that a payload lacks. What a payload has and
the sandbox lacks stands in `REASONS`; keys that neither a payload nor the document has, in `EXTRA`.
"""

from __future__ import annotations

import json
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest

from rcext.push.notification import body_model
from rcext.sandbox import Sandbox
from rcext.sandbox._errors import problem
from rcext.sandbox._events import registry
from rcext.sandbox._operations import catalog
from tests.api_document import KEPT

from .requests_of import Maker
from .test_events import Office, until_end
from .test_operations import known_of, send
from .test_push import Poller

if TYPE_CHECKING:
    from collections.abc import Iterator

DOCUMENTS: list[dict[str, Any]] = json.loads(
    Path(__file__).with_name("wire_documents.json").read_text(encoding="utf-8")
)
OPERATIONS = [one for one in DOCUMENTS if one["kind"].startswith("op:")]
EVENTS = [one for one in DOCUMENTS if one["kind"] == "event"]
ERRORS = [one for one in DOCUMENTS if one["kind"] == "error"]

#: Paths that a payload has and the sandbox lacks, or has with another type, by name of the payload, with the reason.
REASONS: dict[str, tuple[str, ...]] = {
    # The payload is a list of directory entries.
    "016": (".records[].id", ".records[].firstName", ".records[].lastName", ".records[].email", ".records[].account",
            ".records[].phoneNumbers", ".records[].department"),
    # The payload is a notification.
    "034": (".uuid", ".event", ".timestamp", ".subscriptionId", ".ownerId", ".body"),
    # Not in the document.
    "037": (".recording", ".scheduleMeeting"),
    "069": (".attributes", ".brandId"),
    # The payload is a request.
    "055": (".voicemail", ".phoneNumber", ".extensionNumber"),
    # The payload is of version 1 of the bridges.
    "071": (".uri", ".participantCode", ".hostCode", ".shortId", ".meetingUri", ".joinUri", ".allowJoinBeforeHost",
            ".announceOnEnter", ".countOnEnter", ".musicEnabled", ".enterExitTonesMode", ".muteAudio", ".muteVideo",
            ".accountId", ".extensionId", ".phoneGroup", ".meetingPassword", ".meetingPasswordPSTN",
            ".meetingPasswordMasked", ".isMeetingSecret", ".allowScreenSharing", ".isOnlyAuthUserJoin",
            ".isOnlyCoworkersJoin", ".waitingRoomMode", ".e2ee", ".type"),
    # The users do not have departments.
    "051": (".departments[]",),
    # The payload is a list of versions.
    "137": (".records", ".paging", ".navigation"),
    # Calls are not analyzed: there is only a constant transcript.
    "090": (".body.insights",),
    # The sender is anonymous.
    "021": (".from.name",),
    # The answer of a mobile pickup and the device of a caller are not emulated.
    "118": (".body.parts", ".body.parties[].status.mobilePickupData", ".body.parties[].from.deviceId",
            ".body.parties[].from.extensionId", ".body.parties[].from.name"),
    # The owner has a queue call on hold.
    "100": (".body.activeCalls[].fromName", ".body.activeCalls[].toName"),
    # A former form, with several extensions.
    "107": (".body.extensions",),
    # The site and the department of users are not seeded.
    "098": (".body.contacts[].department", ".body.contacts[].profileImage", ".body.contacts[].site"),
}  # fmt: skip


#: Paths that the sandbox has and neither the payload nor the document has, by operation or event, with the reason.
EXTRA: dict[str, tuple[str, ...]] = {}


def shape(value: Any, path: str = "", found: dict[str, set[str]] | None = None) -> dict[str, set[str]]:
    """Return the JSON types by path."""
    found = {} if found is None else found
    kinds = {dict: "object", list: "array", str: "string", bool: "boolean", int: "number", float: "number"}
    found.setdefault(path or "$", set()).add(kinds.get(value.__class__, "null"))
    if isinstance(value, dict):
        for name, item in value.items():  # pyright: ignore[reportUnknownVariableType]  # JSON
            shape(item, f"{path}.{name}", found)
    elif isinstance(value, list):
        for item in value:  # pyright: ignore[reportUnknownVariableType]  # JSON
            shape(item, f"{path}[]", found)
    return found


def report(name: str, wire: Any, ours: Any, lacking: tuple[str, ...] = ()) -> list[str]:
    """Return what a payload has and the sandbox lacks, and what has another type.

    Args:
        name: the name of the payload.
        wire: the payload.
        ours: what the sandbox has.
        lacking: the paths of the payload that an older document lacks.
    """
    wanted, has, excused = shape(wire), shape(ours), (*REASONS.get(name, ()), *lacking)
    lines: list[str] = []
    for path, kinds in wanted.items():
        if any(path == one or path.startswith((f"{one}.", f"{one}[")) for one in excused):
            continue
        if path not in has:
            lines.append(f"{path}: missing")
        elif not kinds & has[path] and "null" not in kinds:
            lines.append(f"{path}: {has[path]}, on the wire {kinds}")
    return lines


def undocumented(sandbox: Sandbox, value: Any, schema: Any, path: str = "") -> Iterator[str]:
    """Yield the keys of a value that its schema does not have."""
    resolve = sandbox._state.flat  # pyright: ignore[reportPrivateUsage]  # how the sandbox itself reads schemas
    flat = resolve(schema)
    if isinstance(value, list):
        for item in value:  # pyright: ignore[reportUnknownVariableType]  # JSON
            yield from undocumented(sandbox, item, flat.get("items", {}), f"{path}[]")
    elif isinstance(value, dict):
        members = [flat, *(resolve(one) for key in ("oneOf", "anyOf") for one in flat.get(key, ()))]
        known = {name: part for member in members for name, part in member.get("properties", {}).items()}
        for name, item in value.items() if known else ():  # pyright: ignore[reportUnknownVariableType]  # JSON
            if name in known:
                yield from undocumented(sandbox, item, known[name], f"{path}.{name}")
            else:
                yield f"{path}.{name}"


def extra(sandbox: Sandbox, name: str, wire: Any, ours: Any, schema: Any) -> set[str]:
    """Return the keys that the sandbox has and neither the payload nor the document has."""
    return {*undocumented(sandbox, ours, schema)} - set(shape(wire)) - {*EXTRA.get(name, ())}


class Answers:
    """Requests whose answers have what the payloads have."""

    def __init__(self, sandbox: Sandbox) -> None:
        self.sandbox = sandbox
        self.office = Office(sandbox)
        self.caller = self.office.caller
        self._maker = Maker(known_of(sandbox, self.caller))
        sandbox.add_grant("103")
        sandbox.incoming_call(name="Mary").answer()

    def of(self, document: dict[str, Any]) -> Any:
        """Return the answer to the request that a payload answers."""
        me = "/restapi/v1.0/account/~/extension/~"
        special: dict[str, Any] = {
            "021": lambda: self._fax(),
            "023": lambda: self.caller.get(f"{me}/message-store", perPage="50", dateFrom="2020-01-01T00:00:00Z"),
            "026": lambda: self.caller(
                "POST", "/restapi/v1.0/number-parser/parse", json={"originalStrings": ["+14155551000"]}
            ).json(),
            "029": lambda: self.caller.get(f"{me}/presence", detailedTelephonyState="true"),
            "052": lambda: self._send_fax(),
            "067": lambda: self._mms(),
            "085": lambda: self._custom_field(),
            "121": lambda: self._subscriptions(),
            "126": lambda: self.caller.get(f"{me}/authz-profile/check", permissionId="ReadCallLog"),
            "153": lambda: self.caller.get(f"{me}/active-calls", view="Detailed"),
        }
        if document["name"] in special:
            return special[document["name"]]()
        operation = catalog().operations[document["kind"][3:]]
        prepared = self._maker.valid(operation)
        prepared.query = [pair for pair in prepared.query if pair[0] in ("view", "recordCount", "permissionId")]
        answer = send(self.caller, prepared)
        assert answer.is_success, answer.text
        return answer.json()

    def _fax(self) -> Any:
        id = self.sandbox.incoming_fax()
        return self.caller.get(f"/restapi/v1.0/account/~/extension/~/message-store/{id}")

    def _send_fax(self) -> Any:
        head = {"to": [{"phoneNumber": "+14155551000"}], "coverIndex": 1, "coverPageText": "Hello"}
        files = {"json": ("request.json", json.dumps(head), "application/json"), "a": ("a.txt", "x", "text/plain")}
        return self.caller("POST", "~/fax", files=files).json()

    def _mms(self) -> Any:
        head = {
            "from": {"phoneNumber": self.sandbox.phone_number},
            "to": [{"phoneNumber": "+14155551000"}],
            "text": "x",
        }
        files = {"json": ("request.json", json.dumps(head), "application/json"), "a": ("a.jpg", b"x", "image/jpeg")}
        return self.caller("POST", "~/mms", files=files).json()

    def _custom_field(self) -> Any:
        field = self.caller.get("/restapi/v1.0/account/~/custom-fields")["records"][0]["id"]
        return self.caller("PUT", "~", json={"customFields": [{"id": field, "value": "x"}]}).json()

    def _subscriptions(self) -> Any:
        self.sandbox.blacklist_subscriptions()
        return self.caller.get("/restapi/v1.0/subscription")


@pytest.fixture(scope="module")
def answers() -> Iterator[Answers]:
    with Sandbox(seed=1) as sandbox:
        found = Answers(sandbox)
        yield found
        found.caller.http.close()


@pytest.mark.parametrize("document", OPERATIONS, ids=lambda one: f"{one['kind'][3:]}-{one['name']}")
def test_answers_have_the_shape_of_the_wire(answers: Answers, document: dict[str, Any]) -> None:
    ours = answers.of(document)
    content = catalog().operations[document["kind"][3:]].success()[1]
    schema: Any = next((schema for media, schema in content.items() if media.endswith("json")), None) or {}
    lacking = tuple(undocumented(answers.sandbox, document["body"], schema)) if KEPT.exists() else ()
    assert report(document["name"], document["body"], ours, lacking) == []
    assert extra(answers.sandbox, document["kind"][3:], document["body"], ours, schema) == set()


@pytest.fixture(scope="module")
def office() -> Iterator[Office]:
    with Sandbox(seed=1) as sandbox:
        office = Office(sandbox)
        yield office
        office.caller.http.close()


@pytest.mark.parametrize("document", EVENTS, ids=lambda one: one["name"])
def test_notifications_have_the_shape_of_the_wire(office: Office, document: dict[str, Any]) -> None:
    parsed = registry().parse(document["body"]["event"])
    assert parsed is not None, document["body"]["event"]
    query = document["body"]["event"].partition("?")[2]
    if parsed.event.id == "high-volume-messages":
        query = "direction=Outbound"
    office.sandbox.drop_subscriptions()
    text = office.filters(parsed.event)[0].partition("?")[0] + (f"?{query}" if query else "")
    body = {"eventFilters": [text], "deliveryMode": {"transportType": "PubNub"}, "expiresIn": 900}
    mode = office.caller("POST", "/restapi/v1.0/subscription", json=body).json()["deliveryMode"]
    poller = Poller(office.sandbox, mode)
    office.change(parsed.event)()
    last = until_end(office.sandbox, poller)[0]
    assert report(document["name"], document["body"], last) == []
    model = body_model(document["body"]["event"])
    assert model is not None
    schema = {"$ref": model}
    assert extra(office.sandbox, parsed.event.id, document["body"]["body"], last["body"], schema) == set()


@pytest.mark.parametrize("document", ERRORS, ids=lambda one: one["name"])
def test_errors_have_the_shape_of_the_wire(document: dict[str, Any]) -> None:
    """The category stands on top, the exact code in `errors`; the further keys are those of the payload."""
    body = document["body"]
    if "error" in body:
        return  # of the token endpoint, see test_oauth
    for entry in body["errors"]:
        if entry["errorCode"] == "SUB-524":
            continue
        parameter = "to" if "parameterName" in entry else None
        ours = problem(
            entry["errorCode"], parameter=parameter, permission="ReadCallLog" if "permissionName" in entry else ""
        ).body()
        assert ours["errorCode"] == body["errorCode"]
        assert set(ours["errors"][0]) == set(entry)
    first = body["errors"][0]
    assert {"parameterName" in first, "permissionName" in first} == {"parameterName" in body, "permissionName" in body}
