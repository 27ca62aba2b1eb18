"""What the sandbox keeps agrees with itself: accounts, people, phones, sounds, pages, and lists in every style."""

from __future__ import annotations

import io
import wave
from typing import TYPE_CHECKING, Any

import httpx
import pytest
from miniaudio import decode, mp3_get_info  # pyright: ignore[reportMissingTypeStubs]  # it has none
from pypdf import PdfReader

from rcext.sandbox import Sandbox, _media
from rcext.sandbox._operations import catalog
from tests import plain_http

from .conftest import EXTENSION, Caller
from .test_operations import listed_ids

if TYPE_CHECKING:
    from collections.abc import Iterator

ACCOUNT = "/restapi/v1.0/account/~"
BLOCKED = "~/caller-blocking/phone-numbers"


# -- accounts


@pytest.fixture
def two() -> Iterator[tuple[Sandbox, Caller, Caller]]:
    """A sandbox of two accounts, with a caller in each."""
    with Sandbox(seed=1, accounts=2) as sandbox:
        first, second = sandbox.accounts
        yield (
            sandbox,
            Caller(sandbox).login(sandbox.jwt_of(first.extensions["101"])),
            Caller(sandbox).login(sandbox.jwt_of(second.extensions["101"])),
        )


def test_accounts_do_not_see_each_other(two: tuple[Sandbox, Caller, Caller]) -> None:
    sandbox, one, other = two
    mine, theirs = sandbox.accounts
    assert mine.id == sandbox.account_id != theirs.id
    assert not set(mine.extensions.values()) & set(theirs.extensions.values())
    for caller, account in ((one, mine), (other, theirs)):
        assert str(caller.get(ACCOUNT)["id"]) == account.id
        listed = caller.get(f"{ACCOUNT}/extension")["records"]
        assert {entry["extensionNumber"]: str(entry["id"]) for entry in listed} == account.extensions
        assert caller.get(EXTENSION)["extensionNumber"] == "101"
        assert len(caller.get(f"{ACCOUNT}/presence")["records"]) == 6
        numbers = caller.get(f"{ACCOUNT}/phone-number")["records"]
        assert account.main_number in {number["phoneNumber"] for number in numbers}
        owners = {record["extension"]["id"] for record in caller.get(f"{ACCOUNT}/call-log", perPage=1000)["records"]}
        assert owners <= {int(id) for id in account.extensions.values()}
    stranger = theirs.extensions["102"]
    assert one.error("GET", f"{ACCOUNT}/extension/{stranger}", 404)["parameterName"] == "extensionId"
    assert one.error("GET", f"/restapi/v1.0/account/{theirs.id}", 404)["parameterName"] == "accountId"
    assert one("GET", f"{ACCOUNT}/extension/{stranger}/call-log").status_code == 404


def test_accounts_reach_each_other_by_number(two: tuple[Sandbox, Caller, Caller]) -> None:
    sandbox, one, other = two
    number = other.get(EXTENSION)["contact"]["businessPhone"]
    body = {"from": {"phoneNumber": sandbox.phone_number}, "to": [{"phoneNumber": number}], "text": "over there"}
    assert one("POST", "~/sms", json=body).status_code == 200
    received = other.get("~/message-store")["records"][0]
    assert (received["subject"], received["direction"]) == ("over there", "Inbound")
    assert sandbox.accounts[1].id in received["uri"]
    call = sandbox.incoming_call(to=number)
    assert other.get("~/presence")["telephonyStatus"] == "Ringing"
    assert one.get("~/presence")["telephonyStatus"] == "NoCall"
    call.hang_up()
    form = {"username": sandbox.accounts[1].main_number, "password": sandbox.password, "extension": "102"}
    login = Caller(sandbox)
    login.use(login.token(grant_type="password", **form).json())
    assert str(login.get(EXTENSION)["id"]) == sandbox.accounts[1].extensions["102"]


def test_notifications_stay_in_their_account(two: tuple[Sandbox, Caller, Caller]) -> None:
    sandbox, one, other = two
    body = {"eventFilters": [f"{EXTENSION}/presence"], "deliveryMode": {"transportType": "PubNub"}}
    filters = [
        caller("POST", "/restapi/v1.0/subscription", json=body).json()["eventFilters"] for caller in (one, other)
    ]
    assert [sandbox.accounts[index].id in filters[index][0] for index in (0, 1)] == [True, True]
    with pytest.raises(ValueError, match="accounts: 0"):
        Sandbox(accounts=0)


def test_pending_work_of_a_deleted_user(sandbox: Sandbox, caller: Caller) -> None:
    """A message on its way, a call, a ring-out, a login that was consented to: none of them finds its user any more."""
    gone = Caller(sandbox).login(sandbox.jwt_of("103"))
    number = gone.get("~")["contact"]["businessPhone"]
    body: dict[str, Any] = {"from": {"phoneNumber": number}, "to": [{"phoneNumber": "+14155551001"}], "text": "x"}
    assert gone("POST", "~/sms", json=body).status_code == 200
    assert gone("POST", "~/ring-out", json={**body, "to": body["to"][0]}).status_code == 200
    call = sandbox.incoming_call(to="103")
    sandbox.auto_consent = True
    query = {"response_type": "code", "client_id": sandbox.client_id, "redirect_uri": "http://127.0.0.1:1/"}
    user = {"username": sandbox.username, "extension": "103"}
    led = plain_http.get(f"{sandbox.server}/restapi/oauth/authorize", params={**query, **user}).headers["location"]
    assert caller("DELETE", f"{ACCOUNT}/extension/{sandbox.extensions['103']}").status_code == 204
    sandbox.clock.advance(30)
    call.answer()
    code = httpx.URL(led).params["code"]
    refused = caller.token(grant_type="authorization_code", code=code, redirect_uri=query["redirect_uri"])
    assert refused.json()["errors"][0]["errorCode"] == "OAU-211"
    assert plain_http.get(sandbox.server).status_code == 200
    # Time goes on for all others.
    id = caller("POST", "~/sms", json={**body, "from": {"phoneNumber": sandbox.phone_number}}).json()["id"]
    sandbox.clock.advance(2)
    assert caller.get(f"~/message-store/{id}")["messageStatus"] == "Delivered"


def test_an_extension_without_a_number_takes_messages(sandbox: Sandbox, caller: Caller) -> None:
    queue = {"type": "Department", "contact": {"firstName": "Sales", "email": "sales@example.com"}}
    made = caller("POST", f"{ACCOUNT}/extension", json=queue).json()
    assert sandbox.incoming_sms(text="Hello", to=str(made["id"])) > 0


# -- people


def test_an_extension_comes_and_goes(sandbox: Sandbox, caller: Caller) -> None:
    fields = {"extensionNumber": "150", "contact": {"firstName": "Rosa", "lastName": "Klein", "email": "r@example.com"}}
    made = caller("POST", f"{ACCOUNT}/extension", json=fields)
    assert made.status_code == 200, made.text
    id = str(made.json()["id"])
    assert made.json()["name"] == "Rosa Klein"
    assert sandbox.extensions["150"] == id
    refused = caller.error("POST", f"{ACCOUNT}/extension", 400, json=fields)
    assert (refused["parameterName"], refused["errors"][0]["errorCode"]) == ("extensionNumber", "CMN-101")
    rosa = Caller(sandbox).login(sandbox.jwt_of("150"))
    assert rosa.get(EXTENSION)["contact"]["email"] == "r@example.com"
    assert id in {entry["id"] for entry in caller.get(f"{ACCOUNT}/directory/entries")["records"]}
    assert rosa.error("DELETE", EXTENSION, 403)["errors"][0]["errorCode"] == "CMN-408"
    assert caller("DELETE", f"{ACCOUNT}/extension/{id}").status_code == 204
    assert rosa("GET", EXTENSION).status_code == 401
    assert caller("GET", f"{ACCOUNT}/extension/{id}").status_code == 404
    assert "150" not in sandbox.extensions
    ids = [{"id": sandbox.extensions["106"]}, {"id": "1"}]
    several = caller("DELETE", "/restapi/v2/accounts/~/extensions", json={"records": ids}).json()["records"]
    assert [entry["bulkItemSuccessful"] for entry in several] == [True, False]


def test_the_directory_is_that_of_the_extensions(sandbox: Sandbox, caller: Caller) -> None:
    entries = caller.get(f"{ACCOUNT}/directory/entries")["records"]
    assert {entry["extensionNumber"]: entry["id"] for entry in entries} == sandbox.extensions
    entry = caller.get(f"{ACCOUNT}/directory/entries/{sandbox.extension_id}")
    assert sandbox.phone_number in {number["phoneNumber"] for number in entry["phoneNumbers"]}
    body = {"searchString": entry["lastName"], "searchFields": ["lastName"]}
    found = caller("POST", f"{ACCOUNT}/directory/entries/search", json=body).json()
    assert [one["id"] for one in found["records"]] == [entry["id"]]
    assert caller("GET", f"{ACCOUNT}/directory/entries/1").status_code == 404


def test_permissions_are_shown_and_enforced(sandbox: Sandbox, caller: Caller) -> None:
    sandbox.set_user_permissions({"ReadCallLog", "ReadPresenceStatus"})
    listed = caller.get("~/authz-profile")["permissions"]
    assert [entry["permission"]["id"] for entry in listed] == ["ReadCallLog", "ReadPresenceStatus"]
    for permission, path, status in (("ReadCallLog", "~/call-log", 200), ("ReadMessages", "~/message-store", 403)):
        assert caller.get("~/authz-profile/check", permissionId=permission)["successful"] is (status == 200)
        answer = caller("GET", path)
        assert answer.status_code == status
        if status == 403:
            assert answer.json()["errors"][0]["errorCode"] == "CMN-408"


# -- phones


def test_devices(sandbox: Sandbox, caller: Caller) -> None:
    devices = caller.get("~/device")["records"]
    assert devices
    assert all(str(device["extension"]["id"]) == sandbox.extension_id for device in devices)
    item = f"{ACCOUNT}/device/{devices[0]['id']}"
    assert caller.get(item) == devices[0]
    changed = caller("PUT", item, json={"name": "Front desk"})
    assert changed.json()["name"] == caller.get(item)["name"] == "Front desk"
    assert caller.error("GET", f"{ACCOUNT}/device/1", 404)["parameterName"] == "deviceId"


def test_forwarding_numbers(caller: Caller) -> None:
    base = "~/forwarding-number"
    before = caller.get(base)["records"]
    made = caller("POST", base, json={"phoneNumber": "+14155550199", "label": "Beach", "type": "Home"}).json()
    assert (made["phoneNumber"], made["label"]) == ("+14155550199", "Beach")
    assert caller.get(base)["records"] == [*before, made]
    item = f"{base}/{made['id']}"
    assert caller("PUT", item, json={"label": "Hut"}).json()["label"] == caller.get(item)["label"] == "Hut"
    assert caller("DELETE", item).status_code == 204
    assert caller("GET", item).status_code == 404
    body = {"records": [{"forwardingNumberId": entry["id"]} for entry in before]}
    assert caller("DELETE", base, json=body).status_code == 204
    assert caller.get(base)["records"] == []
    assert caller.error("DELETE", base, 404, json=body)["parameterName"] == "forwardingNumberId"


# -- sounds, pictures and pages


def test_recordings_and_voicemail_sound(sandbox: Sandbox, caller: Caller) -> None:
    record = caller.get("~/call-log", perPage=1, withRecording="true")["records"][0]
    path = caller.follow(record["recording"]["uri"])["contentUri"].removeprefix(sandbox.server)
    voicemail = caller.get(f"~/message-store/{sandbox.incoming_voicemail()}")
    attached = voicemail["attachments"][0]
    sounds = [caller("GET", address) for address in (path, attached["uri"].removeprefix(sandbox.server))]
    for sound in sounds:
        assert sound.headers["content-type"] == "audio/mpeg"
        info = mp3_get_info(sound.content)
        assert (info.nchannels, info.sample_rate) == (1, 44100)
        assert decode(sound.content, nchannels=1, sample_rate=44100).num_frames == info.num_frames > 2 * 44100
    assert attached["vmDuration"] == int(mp3_get_info(sounds[1].content).duration)
    with wave.open(io.BytesIO(caller("GET", path, headers={"Accept": "audio/wav"}).content)) as file:
        assert file.getparams()[:4] == (1, 2, 8000, 16000)
        assert any(file.readframes(100))


@pytest.mark.parametrize("path", ["~/greeting", f"{ACCOUNT}/greeting", f"{ACCOUNT}/ivr-prompts"])
def test_uploaded_sounds_are_given_back(sandbox: Sandbox, caller: Caller, path: str) -> None:
    sound = _media.wav(0.5)
    operation = {"~/greeting": "Voicemail", f"{ACCOUNT}/greeting": "Company"}.get(path)
    data = {"type": operation, "answeringRuleId": "1"} if operation else {"name": "Welcome"}
    name = "binary" if operation else "attachment"
    made = caller("POST", path, data=data, files={name: ("hello.wav", sound, "audio/wav")})
    assert made.is_success, made.text
    content = caller("GET", made.json()["contentUri"].removeprefix(sandbox.server))
    assert (content.headers["content-type"], content.content) == ("audio/wav", sound)
    if operation == "Voicemail":
        assert caller.get(f"{path}/{made.json()['id']}") == made.json()
        assert made.json()["type"] == operation


def test_a_profile_image(caller: Caller) -> None:
    picture = _media.png(8)
    assert caller("POST", "~/profile-image", files={"image": ("me.png", picture, "image/png")}).is_success
    for path in ("~/profile-image", "~/profile-image/90x90"):
        shown = caller("GET", path)
        assert (shown.headers["content-type"], shown.content) == ("image/png", picture)
    assert caller("DELETE", "~/profile-image").is_success
    assert caller("GET", "~/profile-image").content != picture


def test_a_fax_has_a_page_for_each_file(sandbox: Sandbox, caller: Caller) -> None:
    to = '{"to": [{"phoneNumber": "+14155551001"}], "coverPageText": "For (you)", "coverIndex": 1}'
    files: Any = [
        ("request.json", (None, to.encode(), "application/json")),
        ("attachment", ("letter.txt", b"Dear Sir\nYours", "text/plain")),
        ("attachment", ("plan.png", _media.png(), "image/png")),
    ]
    sent = caller("POST", "~/fax", files=files).json()
    again = caller("POST", "~/fax", json={"originalMessageId": str(sent["id"])}).json()
    for fax in (sent, again):
        message = caller.get(f"~/message-store/{fax['id']}")
        rendered = message["attachments"][0]
        content = caller("GET", rendered["uri"].removeprefix(sandbox.server))
        pages = PdfReader(io.BytesIO(content.content), strict=True).pages
        assert [page.extract_text().splitlines()[0] for page in pages] == [
            "For (you)",
            "Dear Sir",
            f"plan.png (image/png, {len(_media.png())} bytes)",
        ]
        assert message["faxPageCount"] == len(pages)
        assert rendered["size"] == len(content.content)


# -- pages of lists


def test_pages_by_number(caller: Caller) -> None:
    everything = caller.get(BLOCKED)["records"]
    made = [
        caller("POST", BLOCKED, json={"phoneNumber": f"+1415555020{index}", "label": "x"}).json() for index in range(5)
    ]
    whole = [*(entry["id"] for entry in everything), *(entry["id"] for entry in made)]
    found: list[Any] = []
    for page in range(1, 10):
        answer = caller.get(BLOCKED, page=page, perPage=3)
        found += [entry["id"] for entry in answer["records"]]
        assert answer["paging"]["totalElements"] == len(whole)
        if page >= answer["paging"]["totalPages"]:
            break
    assert found == whole
    assert caller.get(BLOCKED, page=99)["records"] == []


def test_links_cover_all_pages(caller: Caller) -> None:
    base = f"{ACCOUNT}/user-role"
    for index in range(4):
        assert caller("POST", base, json={"displayName": f"Role {index}", "permissions": []}).is_success
    whole = [entry["id"] for entry in caller.get(base)["records"]]
    page = caller.get(base, perPage=2)
    assert "previousPage" not in page["navigation"]
    found = [entry["id"] for entry in page["records"]]
    while "nextPage" in page["navigation"]:
        page = caller.follow(page["navigation"]["nextPage"]["uri"])
        found += [entry["id"] for entry in page["records"]]
    assert found == whole
    assert len(whole) >= 6
    assert caller.follow(page["navigation"]["firstPage"]["uri"])["records"][0]["id"] == whole[0]


@pytest.mark.parametrize(
    ("path", "body", "query", "where"),
    [
        ("/team-messaging/v1/teams", {"public": True, "name": "Team"}, {"recordCount": 2}, "navigation"),
        (
            "/webinar/configuration/v1/webinars",
            {"title": "Webinar"},
            {"creationTimeFrom": "2026-01-01T00:00:00Z", "perPage": 2},
            "paging",
        ),
    ],
    ids=["navigation.nextPageToken", "paging.nextPageToken"],
)
def test_pages_by_token(caller: Caller, path: str, body: dict[str, Any], query: dict[str, Any], where: str) -> None:
    for index in range(5):
        made = caller(
            "POST", path, json={name: f"{v} {index}" if isinstance(v, str) else v for name, v in body.items()}
        )
        assert made.is_success, made.text
    usual = {name: value for name, value in query.items() if value != 2}
    whole = [entry["id"] for entry in caller.get(path, **usual)["records"]]
    found: list[Any] = []
    query = dict(query)
    while True:
        answer = caller.get(path, **query)
        found += [entry["id"] for entry in answer["records"]]
        token = answer[where].get("nextPageToken")
        if token is None:
            break
        query["pageToken"] = token
    assert found == whole
    assert len(whole) >= 7
    assert caller.error("GET", path, 400, params={**query, "pageToken": "nonsense"})["parameterName"] == "pageToken"


def test_pages_as_scim_counts(caller: Caller) -> None:
    base = "/scim/v2/Users"
    person = {"schemas": ["urn:ietf:params:scim:schemas:core:2.0:User"], "name": {"givenName": "A", "familyName": "B"}}
    for index in range(3):
        email = f"s{index}@example.com"
        body = {**person, "userName": email, "emails": [{"type": "work", "value": email}]}
        assert caller("POST", base, json=body).status_code == 201
    whole = [entry["id"] for entry in caller.get(base)["Resources"]]
    found: list[Any] = []
    for start in range(1, len(whole) + 1, 2):
        page = caller.get(base, startIndex=start, count=2)
        assert (page["startIndex"], page["totalResults"]) == (start, len(whole))
        assert page["itemsPerPage"] == len(page["Resources"])
        found += [entry["id"] for entry in page["Resources"]]
    assert found == whole


def test_every_list_gives_each_record_once(sandbox: Sandbox, caller: Caller) -> None:
    """Lists of all operations with pages, one record a page: together they are the list."""
    wrong: list[str] = []
    count = 0
    chat = caller.get("/team-messaging/v1/teams")["records"][0]["id"]
    ids = listed_ids(caller)
    for operation in catalog().operations.values():
        names = {parameter.name for parameter in operation.parameters if parameter.location == "query"}
        size = next((name for name in ("perPage", "recordCount", "count") if name in names), None)
        required = any(entry.required for entry in operation.parameters if entry.location == "query")
        if operation.method != "GET" or size is None or required or "syncToken" in names:
            continue
        known = next(entry.schema for entry in operation.parameters if entry.name == size)
        if known.get("minimum", 1) > 1 or not names & {"page", "pageToken", "startIndex"}:
            continue
        path = operation.path.replace("{accountId}", "~").replace("{extensionId}", "~")
        path = path.replace("{chatId}", chat).replace("{departmentId}", sandbox.extensions["200"])
        for name in operation.path_names:
            path = path.replace(f"{{{name}}}", ids.get(f"{operation.id}.{name}", "7"))
        whole = records(caller.get(path))
        if whole is None or len(whole) > 12:
            continue
        count += 1
        found: list[Any] = []
        query: dict[str, Any] = {size: 1}
        for index in range(len(whole)):
            answer = caller.get(path, **query)
            found += records(answer) or []
            places: list[dict[str, Any]] = [answer.get(where) or {} for where in ("paging", "navigation")]
            token = next((place["nextPageToken"] for place in places if "nextPageToken" in place), None)
            query |= {"page": index + 2} if "page" in names else {"startIndex": index + 2} if size == "count" else {}
            if token is not None:
                query["pageToken"] = token
        if found != whole:
            wrong.append(operation.id)
    assert count > 60
    assert wrong == []


def records(answer: Any) -> list[Any] | None:
    return next(
        (
            answer[name]
            for name in ("records", "Resources", "items", "tasks", "meetings", "recordings")
            if name in answer
        ),
        None,
    )
