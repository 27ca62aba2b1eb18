"""Facts about the platform that its guides and published payloads document, one by one."""

from __future__ import annotations

import io
import json
import re
import wave
from typing import TYPE_CHECKING, Any

import httpx
import pytest

from rcext.sandbox import Application, Sandbox

from .conftest import Caller, stopped_time
from .test_events import until_end
from .test_push import Hook, Poller, hook

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

__all__ = ["hook"]

ACCOUNT = "/restapi/v1.0/account/~"
ME = f"{ACCOUNT}/extension/~"
SMS = {"to": [{"phoneNumber": "+14155551000"}], "text": "x"}
ELEMENTS = [{"type": "TextBlock", "text": "x"}, {"type": "Image", "url": "https://example.com/x.png"}]
CARD = {"type": "AdaptiveCard", "version": "1.3", "body": ELEMENTS}
MULTIPART = "application/vnd.ringcentral.multipart+json"


class Facts:
    """A sandbox with a caller, and what the checks of the facts share."""

    def __init__(self, sandbox: Sandbox) -> None:
        self.sandbox = sandbox
        self.caller = Caller(sandbox).login()
        self.own = {"phoneNumber": sandbox.phone_number}

    def refused(self, method: str, path: str, **arguments: Any) -> tuple[int, str, str]:
        """Return the status, the code at the top and the exact code of a refusal."""
        answer = self.caller(method, path, **arguments)
        body = answer.json()
        assert body["errors"][0]["message"]
        return answer.status_code, body["errorCode"], body["errors"][0]["errorCode"]

    def subscribe(self, *filters: str, transport: str = "PubNub", **mode: Any) -> Any:
        body = {"eventFilters": filters, "deliveryMode": {"transportType": transport, **mode}}
        return self.caller("POST", "/restapi/v1.0/subscription", json=body)

    def notified(self, event_filter: str, change: Callable[[], object]) -> list[Any]:
        self.sandbox.drop_subscriptions()
        poller = Poller(self.sandbox, self.subscribe(event_filter).json()["deliveryMode"])
        change()
        return [one["body"] for one in until_end(self.sandbox, poller)]

    def message_event(self) -> Any:
        return self.notified(f"{ME}/message-store", self.sandbox.incoming_sms)[0]

    def voicemail_event(self) -> Any:
        return self.notified(f"{ME}/voicemail", self.sandbox.incoming_voicemail)[0]

    def ring(self) -> None:
        self.sandbox.incoming_call().hang_up()

    def media(self, byte_range: str) -> Any:
        fax = self.caller.get(f"{ME}/message-store/{self.sandbox.incoming_fax()}")
        path = fax["attachments"][0]["uri"].removeprefix(self.sandbox.server)
        return self.caller("GET", path, headers={"Range": byte_range})

    def task(self, path: str, body: Any, read: str) -> list[str]:
        """Return the states of a task until it ends."""
        with stopped_time():
            id = self.caller("POST", path, json=body).json()["id"]
            states: list[str] = []
            for _ in range(5):
                states.append(self.caller.get(f"{read}/{id}")["status"])
                self.sandbox.clock.advance(1)
        return list(dict.fromkeys(states))

    def greeting(self) -> tuple[int, str, str, str]:
        """Return the refusal of a recording of a tenth of a second."""
        content = io.BytesIO()
        with wave.open(content, "wb") as file:
            file.setnchannels(1)
            file.setsampwidth(2)
            file.setframerate(8000)
            file.writeframes(b"\0\0" * 800)
        files = {"binary": ("greeting.wav", content.getvalue(), "audio/wav")}
        rule = self.caller.get(f"{ME}/answering-rule")["records"][0]["id"]
        fields = {"type": "Voicemail", "answeringRuleId": rule}
        answer = self.caller("POST", f"{ME}/greeting", data=fields, files=files)
        entry = answer.json()["errors"][0]
        return (
            answer.status_code,
            answer.json()["errorCode"],
            entry["errorCode"],
            next(key for key in entry if "Dur" in key),
        )

    def five_sessions(self) -> bool:
        application = Application("sessions", "secret")
        self.sandbox.add_application(application)
        callers = [Caller(self.sandbox, ("sessions", "secret")).login() for _ in range(6)]
        statuses = [one("GET", ME).status_code for one in callers]
        for one in callers:
            one.http.close()
        return statuses == [401, 200, 200, 200, 200, 200]

    def expired(self) -> tuple[int, str, str]:
        other = Facts(self.sandbox)
        self.sandbox.faults.add(lambda record: record.path == ME, "expired_token", times=1)
        found = other.refused("GET", ME)
        other.caller.http.close()
        return found

    def numeric_members(self) -> bool:
        group = self.caller("POST", f"{ACCOUNT}/call-monitoring-groups", json={"name": "g"}).json()["id"]
        id = self.caller.get(f"{ACCOUNT}/extension")["records"][1]["id"]
        body = {"addedExtensions": [{"id": id, "permissions": ["Monitoring"]}]}
        assigned = self.caller("POST", f"{ACCOUNT}/call-monitoring-groups/{group}/bulk-assign", json=body)
        return isinstance(id, int) and assigned.is_success

    def numeric_team(self) -> bool:
        id = int(self.sandbox.extensions["102"])
        body = {"name": "x", "public": True, "members": [{"id": id}]}
        return bool(self.caller("POST", "/team-messaging/v1/teams", json=body).is_success)

    def card(self) -> bool:
        chat = self.caller.get("/team-messaging/v1/teams")["records"][0]["id"]
        path = f"/team-messaging/v1/chats/{chat}/adaptive-cards"
        return bool(self.caller("POST", path, json=CARD).is_success)

    def ids_in_a_body(self) -> bool:
        body = [{"resourceId": str(self.sandbox.incoming_sms()), "body": {"readStatus": "Read"}} for _ in range(2)]
        headers = {"Content-Type": MULTIPART, "Accept": MULTIPART}
        answer = self.caller("PUT", f"{ME}/message-store/*", content=json.dumps(body), headers=headers)
        return [one["status"] for one in answer.json()] == [200, 200]

    def no_refresh_token(self) -> bool:
        grant = "urn:ietf:params:oauth:grant-type:jwt-bearer"
        tokens = self.caller.token(grant_type=grant, assertion=self.sandbox.jwt, refresh_token_ttl="0").json()
        return "access_token" in tokens and "refresh_token" not in tokens

    def names(self, dictionary: str, **query: str) -> set[str]:
        path = f"/restapi/v1.0/dictionary/{dictionary}"
        return {one["name"] for one in self.caller.get(path, perPage="1000", **query)["records"]}

    def analytics(self) -> bool:
        body = {
            "grouping": {"groupBy": "Users"},
            "timeSettings": {"timeZone": "UTC", "timeRange": {"timeFrom": "2020-01-01T00:00:00Z",
                                                              "timeTo": "2030-01-01T00:00:00Z"}},
            "responseOptions": {"counters": {"allCalls": {"aggregationType": "Sum"}}},
        }  # fmt: skip
        path = "/analytics/calls/v1/accounts/~/aggregation/fetch"
        data = self.caller("POST", path, json=body, params={"page": 1, "perPage": 2}).json()
        return bool(data["data"]["groupedBy"] == "Users" and data["paging"]["perPage"] == 2)

    def limit(self) -> tuple[int, str, str]:
        while self.subscribe(f"{ME}/presence").is_success:
            pass
        body = {"eventFilters": [f"{ME}/presence"], "deliveryMode": {"transportType": "PubNub"}}
        found = self.refused("POST", "/restapi/v1.0/subscription", json=body)
        self.sandbox.drop_subscriptions()
        return found

    def filter(self, text: str) -> tuple[int, str]:
        answer = self.subscribe(text)
        return answer.status_code, answer.json()["errors"][0]["errorCode"]


#: Documented event filters, with the account and the user `~`; `test_events` makes each of them fire.
FILTERS = [
    *(f"{ME}/{one}" for one in (
        "presence/dnd", "presence/line", "presence/favorite", "presence/incoming-call-pickup", "favorite/presence",
        "incoming-call-pickup", "missed-calls", "voicemail", "fax?direction=Inbound",
        "message-store/instant?type=SMS", "phone-number", "favorite", "presence/missed-calls",
        "presence", "presence?detailedTelephonyState=true&sipData=true", "message-store", "telephony/sessions",
    )),
    ME, f"{ACCOUNT}/extension", f"{ACCOUNT}/directory/entries", f"{ACCOUNT}/directory/contacts",
    f"{ACCOUNT}/device/DEVICE/emergency-address", f"{ACCOUNT}/call-queues/QUEUE/presence",
    f"{ACCOUNT}/a2p-sms/messages", f"{ACCOUNT}/a2p-sms/batches", f"{ACCOUNT}/a2p-sms/opt-outs",
    "/team-messaging/v1/posts", "/team-messaging/v1/chats", "/restapi/v1.0/glip/posts", "/restapi/v1.0/glip/groups",
    f"{ACCOUNT}/presence", f"{ACCOUNT}/telephony/sessions",
]  # fmt: skip

FACTS: dict[str, tuple[Callable[[Facts], Any], Any]] = {
    # -- errors
    "a foreign sender": (
        lambda on: on.refused("POST", f"{ME}/sms", json={**SMS, "from": {"phoneNumber": "+14155559999"}}),
        (403, "FeatureNotAvailable", "MSG-304")),
    "an unknown resource": (
        lambda on: on.refused("GET", f"{ACCOUNT}/extension/1"), (404, "InvalidParameter", "CMN-102")),
    "no recipients": (
        lambda on: on.refused("POST", f"{ME}/sms", json={"from": on.own, "to": [], "text": "x"}),
        (400, "InvalidParameter", "MSG-219")),
    "no sender": (lambda on: on.refused("POST", f"{ME}/sms", json=SMS), (400, "InvalidParameter", "MSG-221")),
    "no text": (
        lambda on: on.refused("POST", f"{ME}/sms", json={"from": on.own, "to": SMS["to"], "text": ""}),
        (400, "InvalidParameter", "MSG-224")),
    "the length of a greeting": (lambda on: on.greeting(), (400, "InvalidContent", "MSG-398", "minDuration")),
    "an exact code on both levels": (
        lambda on: on.refused("GET", "/restapi/v1.0/nothing"), (404, "CMN-120", "CMN-120")),
    "no token": (lambda on: on.refused("GET", ME, headers={"Authorization": "Bearer x"})[:2], (401, "TokenInvalid")),
    "an expired token": (lambda on: on.expired(), (401, "TokenExpired", "OAU-128")),
    "a body that is not JSON": (
        lambda on: on.refused("POST", f"{ME}/sms", content="{", headers={"Content-Type": "application/json"})[::2],
        (400, "CMN-103")),
    "too many ids": (
        lambda on: on.refused("GET", f"{ME}/message-store/" + ",".join(map(str, range(51))))[2], "CMN-106"),
    "a bad sync token": (
        lambda on: on.refused("GET", f"{ME}/message-sync?syncType=ISync&syncToken=x")[2], "MSG-333"),
    # -- subscriptions
    "an unknown filter": (lambda on: on.filter("/restapi/v1.0/nonsense"), (400, "SUB-508")),
    "an unknown extension": (lambda on: on.filter(f"{ACCOUNT}/extension/999999/presence"), (403, "SUB-408")),
    "another user's messages": (
        lambda on: on.filter(f"{ACCOUNT}/extension/{on.sandbox.extensions['102']}/message-store"), (403, "SUB-405")),
    "another account": (lambda on: on.filter("/restapi/v1.0/account/1/extension/1/presence"), (403, "SUB-406")),
    "too many subscriptions": (lambda on: on.limit()[::2], (403, "SUB-505")),
    "an extension's id is a number": (lambda on: isinstance(on.message_event()["extensionId"], int), True),
    "an account's id is a number": (lambda on: isinstance(on.message_event()["accountId"], int), True),
    "ids of new messages": (lambda on: isinstance(on.message_event()["changes"][0]["newMessageIds"], list), True),
    "the id of a voicemail is text": (lambda on: isinstance(on.voicemail_event()["id"], str), True),
    "the id of an attachment is text": (lambda on: isinstance(on.voicemail_event()["attachments"][0]["id"], str), True),
    "sipData": (
        lambda on: "sipData" in on.notified(
            f"{ME}/presence?detailedTelephonyState=true&sipData=true", on.sandbox.incoming_call)[0]["activeCalls"][0],
        True),
    "calls begin with Setup": (
        lambda on: on.notified(f"{ME}/telephony/sessions", on.ring)[0]["parties"][0]["status"]["code"], "Setup"),
    "notifications over PubNub, for existing applications": (
        lambda on: on.subscribe(f"{ME}/presence").json()["deliveryMode"]["encryptionAlgorithm"], "AES"),
    # -- media and tasks
    "a range": (
        lambda on: (lambda got: (got.status_code, got.headers["content-range"][:10], len(got.content)))(
            on.media("bytes=0-9")), (206, "bytes 0-9/", 10)),
    "a range outside": (
        lambda on: (lambda got: (got.status_code, got.json()["errors"][0]["errorCode"]))(
            on.media("bytes=9999999-")), (416, "CMN-107")),
    "a report of messages": (
        lambda on: on.task(f"{ACCOUNT}/message-store-report", {}, f"{ACCOUNT}/message-store-report"),
        ["Accepted", "InProgress", "Completed"]),
    "an export of chats": (
        lambda on: on.task("/team-messaging/v1/data-export", {}, "/team-messaging/v1/data-export"),
        ["Accepted", "InProgress", "Completed"]),
    "an upload of contacts": (
        lambda on: on.task(
            f"{ACCOUNT}/address-book-bulk-upload",
            {"records": [{"extensionId": on.sandbox.extension_id, "contacts": [{"firstName": "Ada"}]}]},
            f"{ACCOUNT}/address-book-bulk-upload/tasks"), ["Accepted", "InProgress", "Completed"]),
    "an update of extensions": (
        lambda on: on.task(
            f"{ACCOUNT}/extension-bulk-update", {"records": []}, f"{ACCOUNT}/extension-bulk-update/tasks"),
        ["Accepted", "InProgress", "Completed"]),
    # -- headers and sessions
    "headers of rate limits": (
        lambda on: {name for name in on.caller("GET", ME).headers if name.startswith("x-rate-limit")},
        {f"x-rate-limit-{one}" for one in ("group", "limit", "remaining", "window")}),
    "the group in lower case": (lambda on: on.caller("GET", ME).headers["x-rate-limit-group"], "light"),
    "the language": (lambda on: on.caller("GET", ME).headers["content-language"], "en-US"),
    "five sessions": (lambda on: on.five_sessions(), True),
    # -- leniency
    "numbers in a monitoring group": (lambda on: on.numeric_members(), True),
    "numbers in a team": (lambda on: on.numeric_team(), True),
    "elements of cards": (lambda on: on.card(), True),
    "ids in the body of a batch": (lambda on: on.ids_in_a_body(), True),
    "no refresh token": (lambda on: on.no_refresh_token(), True),
    # -- dictionaries and other facts
    "countries": (lambda on: {"Germany", "United States", "Japan"} <= on.names("country"), True),
    "states": (lambda on: {"California", "Texas"} <= on.names("state", countryId="1"), True),
    "languages": (lambda on: "English (United States)" in on.names("language"), True),
    "time zones": (lambda on: {"GMT", "Europe/Paris"} <= on.names("timezone"), True),
    "cover pages": (lambda on: {"None", "Ancient"} <= on.names("fax-cover-page"), True),
    "analytics": (lambda on: on.analytics(), True),
    "a join link": (
        lambda on: on.caller.get("/rcvideo/v2/account/~/extension/~/bridges/default")["discovery"]["web"][:4], "http"),
    "dates": (
        lambda on: bool(re.fullmatch(
            r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z", on.caller.get(ME)["creationTime"])), True),
}  # fmt: skip


@pytest.fixture(scope="module")
def facts() -> Iterator[Facts]:
    with Sandbox(seed=1) as sandbox:
        found = Facts(sandbox)
        yield found
        found.caller.http.close()


@pytest.mark.parametrize("name", FACTS)
def test_documented_facts(facts: Facts, name: str) -> None:
    check, expected = FACTS[name]
    facts.sandbox.faults.clear()
    assert check(facts) == expected


@pytest.mark.parametrize("event_filter", FILTERS)
def test_documented_filters_are_known(facts: Facts, event_filter: str) -> None:
    device = facts.caller.get(f"{ME}/device")["records"][0]["id"]
    text = event_filter.replace("DEVICE", device).replace("QUEUE", facts.sandbox.extensions["200"])
    answer = facts.subscribe(text)
    facts.sandbox.drop_subscriptions()
    assert answer.is_success, answer.text


def test_applications_without_a_permission(facts: Facts) -> None:
    facts.sandbox.add_application(Application("few", "secret", permissions=frozenset({"ReadAccounts"})))
    few = Caller(facts.sandbox, ("few", "secret")).login()
    body = few.error("GET", f"{ME}/call-log", 403)
    few.http.close()
    assert (body["errorCode"], body["errors"][0]["errorCode"]) == ("InsufficientPermissions", "CMN-401")
    assert body["errors"][0]["permissionName"] == body["permissionName"] == "ReadCallLog"


def test_media_with_the_token_in_the_query(facts: Facts) -> None:
    fax = facts.caller.get(f"{ME}/message-store/{facts.sandbox.incoming_fax()}")
    path = fax["attachments"][0]["uri"].removeprefix(facts.sandbox.server)
    token = facts.caller.tokens["access_token"]
    answer = httpx.get(facts.sandbox.server + path, params={"access_token": token})
    assert answer.status_code == 200


def test_the_content_type_of_webhooks(facts: Facts, hook: str) -> None:
    answer = facts.subscribe(f"{ME}/message-store", transport="WebHook", address=hook)
    assert answer.is_success, answer.text
    facts.sandbox.incoming_sms()
    headers, _ = Hook.received.get(timeout=20)
    facts.sandbox.drop_subscriptions()
    assert headers["content-type"].replace(" ", "") == "application/json;charset=UTF-8"
