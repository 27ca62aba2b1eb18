"""Notifications over each transport, with independent clients: pubnub, websockets."""

from __future__ import annotations

import base64
import json
import queue
import threading
import time
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import TYPE_CHECKING, Any, ClassVar

import httpx
import pytest
from cryptography.hazmat.primitives import padding
from cryptography.hazmat.primitives.ciphers import Cipher, algorithms, modes
from websockets.exceptions import ConnectionClosed
from websockets.sync.client import ClientConnection, connect

from rcext.sandbox import Sandbox
from tests import plain_http

if TYPE_CHECKING:
    from collections.abc import Iterator
    from contextlib import AbstractContextManager

    from .conftest import Caller

PRESENCE = "/restapi/v1.0/account/~/extension/~/presence"
MESSAGES = "/restapi/v1.0/account/~/extension/~/message-store"


def subscribe(caller: Caller, *filters: str, mode: dict[str, Any] | None = None, **more: Any) -> dict[str, Any]:
    mode = mode or {"transportType": "PubNub", "encryption": True}
    answer = caller("POST", "/restapi/v1.0/subscription", json={"eventFilters": filters, "deliveryMode": mode, **more})
    assert answer.status_code == 200, answer.text
    made: dict[str, Any] = answer.json()
    return made


def decrypted(message: str, key: str) -> dict[str, Any]:
    decryptor = Cipher(algorithms.AES(base64.b64decode(key)), modes.ECB()).decryptor()
    padded = decryptor.update(base64.b64decode(message)) + decryptor.finalize()
    unpadder = padding.PKCS7(128).unpadder()
    plain: dict[str, Any] = json.loads(unpadder.update(padded) + unpadder.finalize())
    return plain


class Poller:
    """PubNub's subscribe loop in a few lines."""

    def __init__(self, sandbox: Sandbox, mode: dict[str, Any]) -> None:
        self.http = plain_http.Client(base_url=f"http://{sandbox.pubnub_origin}", timeout=20)
        self.path = f"/v2/subscribe/{mode['subscriberKey']}/{mode['address']}/0"
        self.key = str(mode.get("encryptionKey", ""))
        self.cursor = "0"
        self.poll()

    def bodies(self) -> list[dict[str, Any]]:
        return [decrypted(message["d"], self.key)["body"] for message in self.poll()]

    def poll(self) -> list[dict[str, Any]]:
        answer: Any = self.http.get(self.path, params={"tt": self.cursor}).json()
        self.cursor = answer["t"]["t"]
        found: list[dict[str, Any]] = answer["m"]
        return found


def test_the_real_pubnub_client(sandbox: Sandbox, caller: Caller) -> None:
    # pubnub ships no type information.
    from pubnub.callbacks import SubscribeCallback  # pyright: ignore[reportMissingTypeStubs]
    from pubnub.pnconfiguration import PNConfiguration  # pyright: ignore[reportMissingTypeStubs]
    from pubnub.pubnub import PubNub  # pyright: ignore[reportMissingTypeStubs]

    mode = subscribe(caller, f"{PRESENCE}?detailedTelephonyState=true")["deliveryMode"]
    connected = threading.Event()
    received: queue.Queue[Any] = queue.Queue()

    class Listener(SubscribeCallback):  # type: ignore[misc]  # pubnub ships no type information
        def status(self, pubnub: Any, status: Any) -> None:
            connected.set()

        def presence(self, pubnub: Any, presence: Any) -> None:
            pass

        def message(self, pubnub: Any, message: Any) -> None:
            received.put(message.message)

    configuration = PNConfiguration()
    configuration.subscribe_key = mode["subscriberKey"]
    configuration.user_id = "test"
    configuration.origin = sandbox.pubnub_origin
    configuration.ssl = False
    configuration.daemon = True
    configuration.disable_config_locking = False
    client: Any = PubNub(configuration)
    client.add_listener(Listener())
    client.subscribe().channels(mode["address"]).execute()
    try:
        assert connected.wait(20)
        call = sandbox.incoming_call("+14155551003")
        call.answer()
        call.hang_up()
        events = [decrypted(received.get(timeout=20), mode["encryptionKey"]) for _ in range(3)]
    finally:
        client.unsubscribe_all()
        client.stop()
    assert [event["body"]["telephonyStatus"] for event in events] == ["Ringing", "CallConnected", "NoCall"]
    assert [len(event["body"]["activeCalls"]) for event in events] == [1, 1, 1]
    assert len({event["uuid"] for event in events}) == 3
    assert events[0]["event"].endswith(f"/extension/{sandbox.extension_id}/presence?detailedTelephonyState=true")


def test_a_long_poll_is_answered_at_once(sandbox: Sandbox, caller: Caller) -> None:
    poller = Poller(sandbox, subscribe(caller, MESSAGES)["deliveryMode"])
    found: list[Any] = []
    thread = threading.Thread(target=lambda: found.extend(poller.poll()))
    thread.start()
    while sandbox.open_polls == 0:
        thread.join(0.001)
    sandbox.incoming_sms()
    thread.join(10)
    assert not thread.is_alive()
    assert [message["c"] for message in found] == [poller.path.split("/")[4]]
    assert sandbox.open_polls == 0


def test_catching_up_within_the_history(sandbox: Sandbox, caller: Caller) -> None:
    mode = subscribe(caller, MESSAGES, mode={"transportType": "PubNub"})["deliveryMode"]
    assert "encryptionKey" not in mode
    poller = Poller(sandbox, mode)
    for number in range(130):
        assert sandbox.publish(MESSAGES, {"number": number}) == 1
    found = poller.poll()
    assert [message["d"]["body"]["number"] for message in found] == list(range(30, 130))
    assert int(poller.cursor) == int(found[-1]["p"]["t"])


def test_body_depends_on_the_filters_query(sandbox: Sandbox, caller: Caller) -> None:
    plain = Poller(sandbox, subscribe(caller, PRESENCE)["deliveryMode"])
    detailed = Poller(sandbox, subscribe(caller, f"{PRESENCE}?detailedTelephonyState=true")["deliveryMode"])
    sandbox.incoming_call()
    assert "activeCalls" not in plain.bodies()[0]
    assert detailed.bodies()[0]["activeCalls"]
    assert sandbox.publish(f"{PRESENCE}?detailedTelephonyState=true", {}) == 1
    assert sandbox.publish(PRESENCE, {}) == 2


def test_account_wide_filters(sandbox: Sandbox, caller: Caller) -> None:
    poller = Poller(sandbox, subscribe(caller, "/restapi/v1.0/account/~/presence")["deliveryMode"])
    sandbox.incoming_call(to="104")
    assert poller.bodies()[0]["extensionId"] == sandbox.extensions["104"]


def test_presence_is_always_encrypted(caller: Caller) -> None:
    unasked = {"transportType": "PubNub"}
    assert subscribe(caller, MESSAGES, PRESENCE, mode=unasked)["deliveryMode"]["encryptionKey"]
    assert "encryptionKey" not in subscribe(caller, MESSAGES, mode=unasked)["deliveryMode"]


def test_instant_messages(sandbox: Sandbox, caller: Caller) -> None:
    filters = (f"{MESSAGES}/instant?type=SMS", f"{MESSAGES}?type=Fax")
    poller = Poller(sandbox, subscribe(caller, *filters, mode={"transportType": "PubNub"})["deliveryMode"])
    sandbox.incoming_sms(text="now")
    sandbox.incoming_fax()
    found = poller.poll()
    found += poller.poll() if len(found) < 2 else []
    assert found[0]["d"]["body"]["subject"] == "now"
    (change,) = found[1]["d"]["body"]["changes"]
    assert (change["type"], change["newCount"], len(change["newMessageIds"])) == ("Fax", 1, 1)


def test_life_of_a_subscription(sandbox: Sandbox, caller: Caller) -> None:
    made = subscribe(caller, PRESENCE)
    assert 890 <= made["expiresIn"] <= 900
    assert made["eventFilters"] == [
        f"/restapi/v1.0/account/{sandbox.account_id}/extension/{sandbox.extension_id}/presence"
    ]
    path = f"/restapi/v1.0/subscription/{made['id']}"
    assert caller.get(path)["deliveryMode"] == made["deliveryMode"]
    sandbox.clock.advance(800)
    assert caller.get(path)["expiresIn"] <= 100
    assert caller("POST", f"{path}/renew").json()["expiresIn"] >= 890
    changed = caller("PUT", path, json={"eventFilters": [MESSAGES]}).json()
    assert [filter.rpartition("/")[2] for filter in changed["eventFilters"]] == ["message-store"]
    assert sandbox.change_delivery_modes() == 1
    moved = caller("POST", f"{path}/renew").json()["deliveryMode"]
    assert moved["address"] != made["deliveryMode"]["address"]
    assert moved["encryptionKey"] != made["deliveryMode"]["encryptionKey"]
    sandbox.blacklist_subscriptions()
    assert caller.get(path)["status"] == "Blacklisted"
    assert sandbox.publish(MESSAGES, {}) == 0
    caller("POST", f"{path}/renew")
    assert sandbox.publish(MESSAGES, {}) == 1
    assert [entry["id"] for entry in caller.get("/restapi/v1.0/subscription")["records"]] == [made["id"]]
    sandbox.clock.advance(901)
    assert caller("GET", path).status_code == 404
    again = subscribe(caller, PRESENCE)
    assert caller("DELETE", f"/restapi/v1.0/subscription/{again['id']}").status_code == 204
    assert caller("POST", f"/restapi/v1.0/subscription/{again['id']}/renew").status_code == 404
    subscribe(caller, PRESENCE)
    assert sandbox.drop_subscriptions() == 1


def test_refused_subscriptions(caller: Caller) -> None:
    mode = {"transportType": "PubNub"}
    cases: list[tuple[dict[str, Any], str]] = [
        ({"eventFilters": [PRESENCE]}, "deliveryMode"),
        ({"eventFilters": [], "deliveryMode": mode}, "eventFilters"),
        ({"eventFilters": ["nonsense"], "deliveryMode": mode}, "eventFilters"),
        ({"eventFilters": [PRESENCE], "deliveryMode": {"transportType": "Pigeon"}}, "deliveryMode.transportType"),
        ({"eventFilters": [PRESENCE], "deliveryMode": {"transportType": "WebHook"}}, "deliveryMode.address"),
        ({"eventFilters": [PRESENCE], "deliveryMode": mode, "expiresIn": -1}, "expiresIn"),
    ]
    for body, parameter in cases:
        assert caller.error("POST", "/restapi/v1.0/subscription", 400, json=body)["parameterName"] == parameter
    for _ in range(20):
        subscribe(caller, PRESENCE)
    body = {"eventFilters": [PRESENCE], "deliveryMode": mode}
    assert caller.error("POST", "/restapi/v1.0/subscription", 403, json=body)["errorCode"] == "SUB-505"


def test_pubnub_faults(sandbox: Sandbox, caller: Caller) -> None:
    mode = subscribe(caller, MESSAGES, mode={"transportType": "PubNub"})["deliveryMode"]
    poller = Poller(sandbox, mode)
    sandbox.faults.add("/v2/subscribe/*", "duplicate_envelope", times=1)
    sandbox.publish(MESSAGES, {"n": 1})
    assert [message["d"]["body"]["n"] for message in poller.poll()] == [1, 1]
    sandbox.faults.add("/v2/subscribe/*", "malformed_envelope", times=1)
    sandbox.publish(MESSAGES, {"n": 2})
    assert "d" not in poller.poll()[0]
    sandbox.faults.add("/v2/subscribe/*", "status", status=403, times=1)
    assert poller.http.get(poller.path, params={"tt": poller.cursor}).status_code == 403
    assert sandbox.publish_raw("garbage") == 1
    assert poller.poll()[0]["d"] == "garbage"
    thread_error: list[Exception] = []

    def wait() -> None:
        try:
            poller.poll()
        except httpx.TransportError as error:
            thread_error.append(error)

    thread = threading.Thread(target=wait)
    thread.start()
    while sandbox.open_polls == 0:
        thread.join(0.001)
    sandbox.drop_connections()
    thread.join(10)
    assert len(thread_error) == 1


def test_other_pubnub_endpoints(sandbox: Sandbox) -> None:
    with plain_http.Client(base_url=sandbox.server) as http:
        assert 16 <= len(str(http.get("/time/0").json()[0])) <= 17
        for what in ("leave", "heartbeat"):
            assert http.get(f"/v2/presence/sub-key/k/channel/c/{what}").json()["status"] == 200
        assert http.get("/v2/subscribe/k/c/0", params={"tt": "x"}).status_code == 400


# -- webhooks


class Hook(BaseHTTPRequestHandler):
    """A webhook; what it does is in its class attributes."""

    echo: ClassVar[bool] = True
    status: ClassVar[int] = 200
    received: ClassVar[queue.Queue[tuple[dict[str, str], bytes]]] = queue.Queue()

    def do_POST(self) -> None:
        body = self.rfile.read(int(self.headers.get("Content-Length") or 0))
        headers = {name.lower(): value for name, value in self.headers.items()}
        validation = headers.get("validation-token")
        if not (validation and not body):
            self.received.put((headers, body))
        self.send_response(200 if validation and not body else self.status)
        if validation and self.echo:
            self.send_header("Validation-Token", validation)
        self.send_header("Content-Length", "0")
        self.end_headers()

    def log_message(self, format: str, *args: Any) -> None:
        pass


@pytest.fixture
def hook() -> Iterator[str]:
    Hook.echo, Hook.status, Hook.received = True, 200, queue.Queue()
    server = ThreadingHTTPServer(("127.0.0.1", 0), Hook)
    thread = threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.01})
    thread.start()
    yield f"http://127.0.0.1:{server.server_address[1]}/hook"
    server.shutdown()
    thread.join()
    server.server_close()


def test_webhook_delivery_in_order(sandbox: Sandbox, caller: Caller, hook: str) -> None:
    mode = {"transportType": "WebHook", "address": hook, "verificationToken": "secret"}
    made = subscribe(caller, PRESENCE, mode=mode, expiresIn=3600)
    assert "secret" not in json.dumps(made)
    for number in range(5):
        sandbox.publish(PRESENCE, {"number": number})
    found = [Hook.received.get(timeout=10) for _ in range(5)]
    assert [json.loads(body)["body"]["number"] for _, body in found] == list(range(5))
    assert {headers["verification-token"] for headers, _ in found} == {"secret"}
    assert {headers["content-type"] for headers, _ in found} == {"application/json;charset=UTF-8"}
    assert all(headers["user-agent"].startswith("RingCentral-WebHook/") for headers, _ in found)


def test_webhook_is_validated(caller: Caller, hook: str) -> None:
    Hook.echo = False
    body = {"eventFilters": [PRESENCE], "deliveryMode": {"transportType": "WebHook", "address": hook}}
    refused = caller.error("POST", "/restapi/v1.0/subscription", 400, json=body)
    assert refused["errors"][0]["errorCode"] == "SUB-525"
    body["deliveryMode"] = {"transportType": "WebHook", "address": "http://127.0.0.1:1/"}
    assert caller.error("POST", "/restapi/v1.0/subscription", 400, json=body)["errors"][0]["errorCode"] == "SUB-525"


def test_a_webhook_that_fails_is_blacklisted(sandbox: Sandbox, caller: Caller, hook: str) -> None:
    made = subscribe(caller, PRESENCE, mode={"transportType": "WebHook", "address": hook})
    Hook.status = 500
    sandbox.publish(PRESENCE, {})
    for _ in range(3):
        Hook.received.get(timeout=10)
    path = f"/restapi/v1.0/subscription/{made['id']}"
    for _ in range(2000):
        if caller.get(path)["status"] == "Blacklisted":
            break
        time.sleep(0.01)  # a quick machine has asked often before the hook's last answer was read
    shown = caller.get(path)
    assert shown["status"] == "Blacklisted"
    assert "500" in shown["blacklistedData"]["reason"]


def test_reminders(sandbox: Sandbox, caller: Caller, hook: str) -> None:
    filter = "/restapi/v1.0/subscription/~?threshold=60&interval=20"
    made = subscribe(caller, PRESENCE, filter, mode={"transportType": "WebHook", "address": hook}, expiresIn=600)
    sandbox.clock.advance(541)
    _, body = Hook.received.get(timeout=10)
    envelope = json.loads(body)
    assert envelope["event"].startswith(f"/restapi/v1.0/subscription/{made['id']}")
    assert envelope["body"]["id"] == made["id"]
    sandbox.clock.advance(20)
    Hook.received.get(timeout=10)


# -- WebSocket


def open_socket(caller: Caller, wsc: str = "") -> AbstractContextManager[ClientConnection]:
    answer = caller("POST", "/restapi/oauth/wstoken")
    assert answer.status_code == 200, answer.text
    token = answer.json()
    suffix = f"&wsc={wsc}" if wsc else ""
    return connect(f"{token['uri']}?access_token={token['ws_access_token']}{suffix}", proxy=None)


def frame(socket: ClientConnection) -> Any:
    return json.loads(socket.recv(timeout=10))


def ask(socket: ClientConnection, method: str, path: str, body: Any = ..., id: str = "1") -> Any:
    meta = {"type": "ClientRequest", "messageId": id, "method": method, "path": path}
    socket.send(json.dumps([meta] if body is ... else [meta, body]))
    return frame(socket)


WEBSOCKET = {"eventFilters": [PRESENCE], "deliveryMode": {"transportType": "WebSocket"}}


def test_websocket_from_end_to_end(sandbox: Sandbox, caller: Caller) -> None:
    with open_socket(caller) as socket:
        meta, details = frame(socket)
        assert (meta["type"], meta["status"]) == ("ConnectionDetails", 200)
        assert details["recoveryTimeout"] == 180
        meta, body = ask(socket, "GET", "/restapi/v1.0/account/~/extension/~", id="a")
        assert (meta["messageId"], meta["status"], body["extensionNumber"]) == ("a", 200, "101")
        meta, body = ask(socket, "GET", "/restapi/v1.0/nothing")
        assert (meta["status"], body["errorCode"]) == (404, "CMN-120")
        meta, body = ask(socket, "POST", "/restapi/v1.0/subscription", WEBSOCKET)
        assert (meta["status"], body["deliveryMode"]["transportType"]) == (200, "WebSocket")
        assert meta["headers"]["WSG-SubscriptionId"] == body["id"]
        sandbox.incoming_call()
        meta, body = frame(socket)
        assert (meta["type"], body["body"]["telephonyStatus"]) == ("ServerNotification", "Ringing")
        assert meta["wsc"]["sequence"] == 1
        socket.send(json.dumps([{"type": "Heartbeat", "messageId": "h"}]))
        assert frame(socket) == [{"type": "Heartbeat", "messageId": "h"}]
        meta, body = ask(socket, "GET", "/restapi/v1.0/account/~", None)
        assert (meta["type"], body["errorCode"]) == ("Error", "WSG-808")
        assert sandbox.open_websockets == 1


@pytest.mark.parametrize("token_alone", [True, False])
def test_websocket_recovery_replays_what_was_missed(sandbox: Sandbox, caller: Caller, token_alone: bool) -> None:
    with open_socket(caller) as socket:
        meta, _ = frame(socket)
        token = meta["wsc"]["token"]
        ask(socket, "POST", "/restapi/v1.0/subscription", WEBSOCKET)
        sandbox.publish(PRESENCE, {"n": 1})
        meta, envelope = frame(socket)
        assert envelope["body"] == {"n": 1}
        assert meta["wsc"]["sequence"] == 1
        if token_alone:
            token = meta["wsc"]["token"]
        sandbox.drop_websockets()
        with pytest.raises(ConnectionClosed):
            frame(socket)
    for number in (2, 3):
        sandbox.publish(PRESENCE, {"n": number})
    with open_socket(caller, token if token_alone else f"{token},1") as again:
        assert frame(again)[1]["recoveryState"] == "Successful"
        assert [frame(again)[1]["body"]["n"] for _ in range(2)] == [2, 3]
        sandbox.publish(PRESENCE, {"n": 4})
        assert frame(again)[1]["body"] == {"n": 4}


def test_websocket_recovery_fails_when_late_or_too_much_was_missed(sandbox: Sandbox, caller: Caller) -> None:
    for reason in ("late", "much", "unknown"):
        with open_socket(caller) as socket:
            token = frame(socket)[0]["wsc"]["token"]
            ask(socket, "POST", "/restapi/v1.0/subscription", WEBSOCKET)
            sandbox.drop_websockets()
            with pytest.raises(ConnectionClosed):
                frame(socket)
        while sandbox.open_websockets:
            pass
        if reason == "late":
            sandbox.clock.advance(181)
        for number in range(101 if reason == "much" else 1):
            sandbox.publish(PRESENCE, {"n": number})
        with open_socket(caller, "unknown,0" if reason == "unknown" else f"{token},0") as again:
            assert frame(again)[1]["recoveryState"] == "Failed", reason


def test_websocket_tokens_are_reusable_by_default(sandbox: Sandbox, caller: Caller) -> None:
    token = caller("POST", "/restapi/oauth/wstoken").json()
    uri = f"{token['uri']}?access_token={token['ws_access_token']}"
    for _ in range(2):
        with connect(uri, proxy=None) as socket:
            assert frame(socket)[0]["type"] == "ConnectionDetails"
    sandbox.clock.advance(31)
    with connect(uri, proxy=None) as socket:
        assert frame(socket)[0]["type"] == "Error"


def test_websocket_tokens_for_one_use(sandbox: Sandbox, caller: Caller) -> None:
    sandbox.reusable_websocket_tokens = False
    token = caller("POST", "/restapi/oauth/wstoken").json()
    uri = f"{token['uri']}?access_token={token['ws_access_token']}"
    with connect(uri, proxy=None) as socket:
        frame(socket)
    with connect(uri, proxy=None) as socket:
        assert frame(socket)[0]["type"] == "Error"
        with pytest.raises(ConnectionClosed) as closed:
            frame(socket)
    assert closed.value.rcvd is not None
    assert closed.value.rcvd.code == 4400


@pytest.mark.parametrize(("heartbeats", "reason"), [(False, "WSG-902"), (True, "WSG-903")])
def test_websocket_timeouts(sandbox: Sandbox, caller: Caller, heartbeats: bool, reason: str) -> None:
    with open_socket(caller) as socket:
        frame(socket)
        for _ in range(54 if heartbeats else 1):
            sandbox.clock.advance(1700)
            if heartbeats:
                try:
                    socket.send(json.dumps([{"type": "Heartbeat", "messageId": "h"}]))
                    assert frame(socket)[0]["type"] == "Heartbeat"
                except ConnectionClosed:
                    break
        sandbox.clock.advance(1700)
        with pytest.raises(ConnectionClosed) as closed:
            frame(socket)
    assert closed.value.rcvd is not None
    assert closed.value.rcvd.reason == reason


@pytest.mark.parametrize(
    ("kind", "read"),
    [
        ("truncate", [0, None, 2]),
        ("malformed_envelope", [0, None, 2]),
        ("duplicate_envelope", [0, 1, 1, 2]),
        ("reset_before", [0]),
        ("reset_after", [0, 1]),
    ],
)
def test_websocket_faults(sandbox: Sandbox, caller: Caller, kind: str, read: list[int | None]) -> None:
    def number(text: str) -> int | None:
        try:
            return int(json.loads(text)[1]["body"]["n"])
        except (ValueError, IndexError):
            return None

    rule = sandbox.faults.add("NOTIFICATION /ws", kind, times=1, after=1)
    with open_socket(caller) as socket:
        frame(socket)
        ask(socket, "POST", "/restapi/v1.0/subscription", WEBSOCKET)
        for sent in range(3):
            sandbox.publish(PRESENCE, {"n": sent})
        assert [number(str(socket.recv(timeout=10))) for _ in read] == read
        if kind.startswith("reset"):
            with pytest.raises(ConnectionClosed) as closed:
                socket.recv(timeout=10)
            assert closed.value.rcvd is not None
            assert closed.value.rcvd.code == 1011
    assert rule.hits == 1


def test_restart(sandbox: Sandbox, caller: Caller) -> None:
    poller = Poller(sandbox, subscribe(caller, PRESENCE)["deliveryMode"])
    server, clock = sandbox.server, sandbox.clock.now()
    sandbox.publish(PRESENCE, {"n": 1})
    sandbox.restart()
    assert sandbox.server == server
    assert sandbox.clock.now() >= clock
    sandbox.publish(PRESENCE, {"n": 2})
    poller.http.close()
    poller.http = plain_http.Client(base_url=server, timeout=20)
    assert poller.bodies() == [{"n": 1}, {"n": 2}], "the channel's history has outlived the server"
    assert caller.get("/restapi/v1.0/subscription")["records"], "and so have the session and the subscription"


def test_a_sandbox_that_does_not_serve_cannot_be_restarted() -> None:
    with pytest.raises(RuntimeError, match="not been started"):
        Sandbox().restart()


def test_websocket_batch_answer_is_not_json(sandbox: Sandbox, caller: Caller) -> None:
    ids = f"{sandbox.extensions['101']},{sandbox.extensions['102']}"
    with open_socket(caller) as socket:
        frame(socket)
        meta = {"type": "ClientRequest", "messageId": "1", "method": "GET"}
        socket.send(json.dumps([{**meta, "path": f"/restapi/v1.0/account/~/extension/{ids}/presence"}]))
        text = str(socket.recv(timeout=10))
    with pytest.raises(ValueError, match=r"."):
        json.loads(text)
    assert "},--Boundary_" in text
