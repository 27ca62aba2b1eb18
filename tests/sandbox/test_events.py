"""The registry of event filters: every registered event is delivered over every transport, others are rejected."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

import pytest
from websockets.sync.client import connect

from rcext.sandbox import Application, Sandbox
from rcext.sandbox._events import Event, registry
from rcext.sandbox._operations import catalog
from rcext.sandbox._schema import Validator
from scripts.sandbox_facts import load_events

from .conftest import Caller
from .test_push import Hook, Poller, decrypted, hook

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

ACCOUNT = "/restapi/v1.0/account/~"
ME = f"{ACCOUNT}/extension/~"
EVENTS = registry().events
BODIES = {entry["id"]: entry["bodies"] for entry in load_events()}


class Office:
    """A sandbox, the first user's client, and the changes that emit each registered event."""

    def __init__(self, sandbox: Sandbox) -> None:
        self.sandbox = sandbox
        self.caller = Caller(sandbox).login()
        self.other = sandbox.extensions["102"]
        self.queue = sandbox.extensions["200"]
        self.device = str(self.caller.get(f"{ME}/device")["records"][0]["id"])
        self.team = self.caller.get("/team-messaging/v1/teams")["records"][0]["id"]
        self.caller("PUT", f"{ME}/favorite", json={"records": [{"extensionId": self.other}]})

    def _call(self) -> None:
        self.sandbox.incoming_call().hang_up()

    def _answered(self) -> None:
        call = self.sandbox.incoming_call()
        call.answer()
        call.hang_up()

    def _dnd(self) -> None:
        presence = self.caller.get(f"{ME}/presence")
        other = "TakeAllCalls" if presence["dndStatus"] == "DoNotAcceptAnyCalls" else "DoNotAcceptAnyCalls"
        assert self.caller("PUT", f"{ME}/presence", json={"dndStatus": other}).is_success

    def _accept(self) -> None:
        path = f"{ME}/call-queue-presence"
        (record,) = self.caller.get(path)["records"]
        body = {"records": [{"callQueue": {"id": self.queue}, "acceptCalls": not record["acceptCalls"]}]}
        assert self.caller("PUT", path, json=body).is_success

    def _batch(self) -> None:
        body = {"from": self.sandbox.phone_number, "text": "x", "messages": [{"to": ["+14155551001"]}]}
        assert self.caller("POST", f"{ACCOUNT}/a2p-sms/batches", json=body).is_success
        self.sandbox.clock.advance(1.1)

    def _opt_out(self) -> None:
        body = {"from": self.sandbox.phone_number, "optOuts": ["+14155551009"]}
        assert self.caller("POST", f"{ACCOUNT}/a2p-sms/opt-outs/bulk-assign", json=body).is_success

    def _rename(self) -> None:
        assert self.caller("PUT", ME, json={"contact": {"lastName": "Archer"}}).is_success

    def _address(self) -> None:
        body = {"emergencyServiceAddress": {"street": "1 Main Street", "city": "Belmont", "country": "US"}}
        answer = self.caller("PUT", f"{ACCOUNT}/device/{self.device}", json=body)
        assert answer.is_success, answer.text

    def _number(self) -> None:
        body = {"usageType": "DirectNumber", "extension": {"id": self.sandbox.extension_id}}
        number = self.caller.get("/restapi/v2/accounts/~/phone-numbers")["records"][0]["id"]
        assert self.caller("PATCH", f"/restapi/v2/accounts/~/phone-numbers/{number}", json=body).is_success

    def _favorites(self) -> None:
        body = {"records": [{"extensionId": self.other}]}
        assert self.caller("PUT", f"{ME}/favorite", json=body).is_success

    def _post(self) -> None:
        assert self.caller("POST", f"/team-messaging/v1/chats/{self.team}/posts", json={"text": "x"}).is_success

    def _team(self) -> None:
        body = {"name": "x", "description": "y", "public": True}
        assert self.caller("POST", "/team-messaging/v1/teams", json=body).is_success

    def change(self, event: Event) -> Callable[[], object]:
        """Return the action that emits an event; a new event without one fails here."""
        sandbox = self.sandbox
        changes: dict[str, Callable[[], object]] = {
            "presence": self._call,
            "account-presence": self._call,
            "presence-dnd": self._dnd,
            "presence-line": self._call,
            "presence-favorite": lambda: sandbox.incoming_call(to="102").hang_up(),
            "incoming-call-pickup": self._call,
            "missed-calls": self._call,
            "queue-presence": self._accept,
            "extension-queue-presence": self._accept,
            "telephony": self._call,
            "account-telephony": self._call,
            "insights": self._answered,
            "messages": sandbox.incoming_sms,
            "instant-message": sandbox.incoming_sms,
            "voicemail": sandbox.incoming_voicemail,
            "fax": sandbox.incoming_fax,
            "high-volume-messages": self._batch,
            "high-volume-batches": self._batch,
            "opt-outs": self._opt_out,
            "extension": self._rename,
            "extensions": self._rename,
            "favorite": self._favorites,
            "grant": lambda: sandbox.add_grant("102"),
            "phone-numbers": self._number,
            "emergency-address": self._address,
            "directory": self._rename,
            "posts": self._post,
            "chats": self._team,
            "reminder": lambda: sandbox.clock.advance(850),
        }
        return changes[event.id]

    def filters(self, event: Event) -> list[str]:
        """Return filters of an event with real ids, with its required query."""
        query = "&".join(f"{name}={event.query[name][0]}" for name in event.required)
        ids = {"accountId": "~", "extensionId": "~", "groupId": self.queue, "deviceId": self.device, "domain": "pbx"}
        paths = [path for path in event.paths if "{telephonySessionId}" not in path]
        ids["subscriptionId"] = "~"
        filled = [path.format(**ids) for path in paths]
        if event.id == "reminder":
            query = "threshold=60&interval=30"
        return [f"{path}?{query}" if query else path for path in filled]


@pytest.fixture(scope="module")
def office() -> Iterator[Office]:
    with Sandbox(seed=1) as sandbox:
        office = Office(sandbox)
        yield office
        office.caller.http.close()


__all__ = ["hook"]  # a fixture


def until_end(sandbox: Sandbox, poller: Poller) -> list[Any]:
    """Return all notifications on a channel so far."""
    sandbox.publish_raw("end")
    found: list[Any] = []
    while "end" not in found:
        found += [message["d"] for message in poller.poll()]
    return [decrypted(one, poller.key) if poller.key else one for one in found[: found.index("end")]]


FILTERS = [(event, index) for event in EVENTS for index, path in enumerate(event.paths) if "Session" not in path]


def _subscribe(office: Office, text: str, mode: dict[str, Any]) -> Any:
    body = {"eventFilters": [text], "deliveryMode": mode, "expiresIn": 900}
    answer = office.caller("POST", "/restapi/v1.0/subscription", json=body)
    assert answer.is_success, answer.text
    return answer.json()


def _matches(event: Event, found: str, text: str) -> bool:
    parsed, query = registry().parse(found), text.partition("?")[2]
    if event.id == "reminder":
        query = ""
    return parsed is not None and parsed.event is event and found.partition("?")[2] == query


def _valid(event: Event, body: Any) -> None:
    """Check the body by the schema that the registry gives it."""
    model = BODIES[event.id][-1][1]
    assert Validator(catalog()).check(body, {"$ref": model}) == [], model
    assert body


@pytest.mark.parametrize(("event", "index"), FILTERS, ids=[f"{event.id}-{index}" for event, index in FILTERS])
def test_every_event_is_delivered_over_every_transport(office: Office, hook: str, event: Event, index: int) -> None:
    sandbox = office.sandbox
    sandbox.drop_subscriptions()
    text = office.filters(event)[index]
    poller = Poller(sandbox, _subscribe(office, text, {"transportType": "PubNub", "encryption": True})["deliveryMode"])
    _subscribe(office, text, {"transportType": "WebHook", "address": hook})
    ticket = office.caller("POST", "/restapi/oauth/wstoken").json()
    with connect(f"{ticket['uri']}?access_token={ticket['ws_access_token']}") as socket:
        socket.recv()
        request = {"type": "ClientRequest", "messageId": "1", "method": "POST", "path": "/restapi/v1.0/subscription"}
        mode = {"transportType": "WebSocket"}
        socket.send(json.dumps([request, {"eventFilters": [text], "deliveryMode": mode, "expiresIn": 900}]))
        assert json.loads(socket.recv())[0]["status"] == 200
        office.change(event)()
        over_socket = json.loads(socket.recv(timeout=30))[1]
    over_pubnub = until_end(sandbox, poller)[0]
    over_hook: Any = {}
    while not _matches(event, over_hook.get("event", ""), text):  # a delivery of the test before may be late
        over_hook = json.loads(Hook.received.get(timeout=30)[1])
    for notification in (over_socket, over_pubnub, over_hook):
        assert _matches(event, notification["event"], text), notification["event"]
        _valid(event, notification["body"])


def test_every_event_has_valid_facts() -> None:
    known = catalog().schemas
    for event in EVENTS:
        for _, model in BODIES[event.id]:
            assert model in known, model
        assert set(event.required) <= set(event.query), event.id


REJECTED = [
    ("/restapi/v1.0/nonsense", 400, "SUB-508"),
    ("nonsense", 400, "SUB-508"),
    (f"{ME}/presense", 400, "SUB-508"),
    (f"{ME}/call-log", 400, "SUB-508"),
    (f"{ME}/message-store?messageType=SMS", 400, "SUB-508"),
    (f"{ME}/message-store?type=Letter", 400, "SUB-508"),
    (f"{ME}/message-store/instant", 400, "SUB-508"),
    (f"{ACCOUNT}/extension/999999/presence", 403, "SUB-408"),
    ("/restapi/v1.0/account/12345/extension/1/presence", 403, "SUB-406"),
]


@pytest.mark.parametrize(("text", "status", "code"), REJECTED)
def test_rejected_filters(caller: Caller, text: str, status: int, code: str) -> None:
    body = {"eventFilters": [text], "deliveryMode": {"transportType": "PubNub"}}
    refused = caller.error("POST", "/restapi/v1.0/subscription", status, json=body)
    assert (refused["errorCode"], refused["errors"][0]["errorCode"]) == (code, code)


def test_messages_of_another_user_are_rejected(sandbox: Sandbox, caller: Caller) -> None:
    other = sandbox.extensions["102"]
    mode = {"transportType": "PubNub"}
    body = {"eventFilters": [f"{ACCOUNT}/extension/{other}/message-store"], "deliveryMode": mode}
    assert caller.error("POST", "/restapi/v1.0/subscription", 403, json=body)["errorCode"] == "SUB-405"
    body = {"eventFilters": [f"{ACCOUNT}/extension/{other}/presence"], "deliveryMode": mode}
    assert caller("POST", "/restapi/v1.0/subscription", json=body).is_success


def test_permissions_of_filters_and_transports(sandbox: Sandbox) -> None:
    sandbox.add_application(Application("narrow", "secret", permissions=frozenset({"ReadPresence"})))
    narrow = Caller(sandbox, ("narrow", "secret")).login()
    body: dict[str, Any] = {"eventFilters": [f"{ME}/message-store"], "deliveryMode": {"transportType": "PubNub"}}
    refused = narrow.error("POST", "/restapi/v1.0/subscription", 403, json=body)
    assert (refused["errorCode"], refused["permissionName"]) == ("InsufficientPermissions", "ReadMessages")
    body = {"eventFilters": [f"{ME}/presence"], "deliveryMode": {"transportType": "WebHook", "address": "http://x"}}
    assert narrow.error("POST", "/restapi/v1.0/subscription", 403, json=body)["errorCode"] == "SUB-528"


@pytest.mark.parametrize(
    ("query", "expected"),
    [("direction=Inbound", True), ("direction=Outbound", False), ("phoneNumber=+14155551000", True),
     ("phoneNumber=+14155551001", False), ("statusCode=Setup", True), ("statusCode=Hold", False)],
)  # fmt: skip
def test_queries_of_telephony_filters(sandbox: Sandbox, caller: Caller, query: str, expected: bool) -> None:
    body = {"eventFilters": [f"{ME}/telephony/sessions?{query}"], "deliveryMode": {"transportType": "PubNub"}}
    mode = caller("POST", "/restapi/v1.0/subscription", json=body).json()["deliveryMode"]
    poller = Poller(sandbox, mode)
    sandbox.incoming_call("+14155551000")
    assert bool(until_end(sandbox, poller)) is expected


def test_posts_reach_members_only(sandbox: Sandbox, caller: Caller) -> None:
    other = Caller(sandbox).login(sandbox.jwt_of("106"))
    subscribed = {"eventFilters": ["/team-messaging/v1/posts"], "deliveryMode": {"transportType": "PubNub"}}
    poller = Poller(sandbox, other("POST", "/restapi/v1.0/subscription", json=subscribed).json()["deliveryMode"])
    team = caller("POST", "/team-messaging/v1/teams", json={"name": "closed", "public": False}).json()["id"]
    caller("POST", f"/team-messaging/v1/chats/{team}/posts", json={"text": "x"})
    assert until_end(sandbox, poller) == []


def test_calls_pass_through_setup(sandbox: Sandbox, caller: Caller) -> None:
    body = {"eventFilters": [f"{ME}/telephony/sessions"], "deliveryMode": {"transportType": "PubNub"}}
    poller = Poller(sandbox, caller("POST", "/restapi/v1.0/subscription", json=body).json()["deliveryMode"])
    call = sandbox.incoming_call()
    call.answer()
    call.hang_up()
    bodies = [entry["body"] for entry in until_end(sandbox, poller)]
    codes = [body["parties"][0]["status"]["code"] for body in bodies]
    assert codes == ["Setup", "Proceeding", "Answered", "Disconnected"]
    assert [body["sequence"] for body in bodies] == [1, 2, 3, 4]
