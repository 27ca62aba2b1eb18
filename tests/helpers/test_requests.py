"""Addresses and requests of every helper, against the specification and against the sandbox."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any

import pytest

from rcext import RingCentral, helpers
from rcext.errors import ConfigurationError
from rcext.helpers import base, blocked_number, call, contact, country, device_model, forwarding_number, message
from rcext.platform import ApiRequest
from ringcentral_api.models import PersonalContact
from scripts.codegen.document import load_document
from tests.platform.worlds import ECHO, World

if TYPE_CHECKING:
    from rcext.sandbox import Sandbox

LEGACY = {
    "blocked_number": "/account/~/extension/~/blocked-number",
    "contact_group": "/account/~/extension/~/address-book/group",
    "device": "/account/~/device",
    "device_model": "/dictionary/device",
    "shipping_method": "/dictionary/shipping-options",
}
HELPERS = [name for name in helpers.__all__ if hasattr(getattr(helpers, name), "create_url")]


def module(name: str) -> Any:
    return getattr(helpers, name)


@pytest.fixture(scope="module")
def operations() -> dict[str, str]:
    """The short path of each operation, own account and extension filled in."""
    found: dict[str, str] = {}
    for path, item in load_document()["paths"].items():
        short = path.removeprefix("/restapi/v1.0").replace("{accountId}", "~").replace("{extensionId}", "~")
        found |= {fact["operationId"]: short for fact in item.values() if "operationId" in fact}
    return found


def test_every_helper_builds_requests() -> None:
    assert len(HELPERS) == 21
    for name in (*HELPERS, "base"):
        for kind in ("load", "save", "delete", "sync"):
            made = getattr(module(name), f"{kind}_request")
            assert made.__doc__
            assert getattr(made, "__func__", None) is getattr(base, f"{kind}_request").__func__


@pytest.mark.parametrize("name", HELPERS)
def test_urls_exist_or_are_known_to_be_removed(name: str, operations: dict[str, str]) -> None:
    url: str = module(name).create_url()
    if name in LEGACY:
        assert url == LEGACY[name]
        assert url not in operations.values()
    else:
        assert url in operations.values()


@pytest.mark.parametrize("name", HELPERS)
def test_named_operations_exist(name: str, operations: dict[str, str]) -> None:
    words = " ".join(f"{module(name).create_url.__doc__} {module(name).__doc__}".split())
    named = re.findall(r"`(\w+)` \(`([^`]+)`\)", words)
    assert named or "The current API lacks" in words
    for operation, path in named:
        assert operations[operation] == path


@pytest.mark.parametrize("name", HELPERS)
def test_load(name: str) -> None:
    helper = module(name)
    assert helper.load_request() == ApiRequest(method="GET", url=helper.create_url())
    assert helper.load_request({"uri": "own"}).url == "own"
    given = helper.load_request({"uri": "own"}, url="given", method="HEAD", query={"a": 1}, headers={"X-A": "1"})
    assert given == ApiRequest(method="HEAD", url="given", query={"a": 1}, headers={"X-A": "1"})


@pytest.mark.parametrize("name", HELPERS)
def test_save(name: str) -> None:
    helper = module(name)
    record = {"name": "x"}
    assert helper.save_request(record) == ApiRequest(method="POST", url=helper.create_url(), json=record)
    assert helper.save_request({"id": "1"}).method == "POST"
    assert helper.save_request(body=[record]).json == [record]
    assert helper.save_request(record, body={"b": 1}, url="given", method="PATCH") == ApiRequest(
        method="PATCH", url="given", json={"b": 1}
    )
    with pytest.raises(ConfigurationError, match="record is missing"):
        helper.save_request()
    with pytest.raises(ConfigurationError, match="must be a model or a JSON dict, not str"):
        helper.save_request(body="text")


@pytest.mark.parametrize("name", HELPERS)
def test_delete(name: str) -> None:
    helper = module(name)
    assert helper.delete_request({"uri": "own"}) == ApiRequest(method="DELETE", url="own")
    assert helper.delete_request(url="given").url == "given"
    for record in ({"id": "1"}, None):
        with pytest.raises(ConfigurationError, match="the uri of the record is missing"):
            helper.delete_request(record)


@pytest.mark.parametrize("name", HELPERS)
def test_sync(name: str) -> None:
    helper = module(name)
    query = {"recordCount": 5}
    first = helper.sync_request(query=query)
    assert first.method == "GET"
    assert first.query == {"recordCount": 5, "syncType": "FSync"}
    assert query == {"recordCount": 5}
    then = ApiRequest(method="GET", url=first.url, query={"syncType": "ISync", "syncToken": "t"})
    assert helper.sync_request("t", query=query) == helper.sync_request(query={**query, "syncToken": "t"}) == then
    assert helper.sync_request(url="given").url == "given"


def test_urls_of_synchronizations(operations: dict[str, str]) -> None:
    for helper, operation in ((call, "syncUserCallLog"), (contact, "syncAddressBook"), (message, "syncMessages")):
        assert helper.sync_request().url == operations[operation]
    assert country.sync_request().url == country.create_url()


def test_is_new_uses_the_id_of_the_helper() -> None:
    assert device_model.save_request({"sku": "1", "uri": "u"}).method == "PUT"
    assert device_model.save_request({"id": "1", "uri": "u"}).method == "POST"
    assert forwarding_number.save_request({"phoneNumber": "1", "uri": "u"}).method == "PUT"
    assert contact.save_request({"phoneNumber": "1", "uri": "u"}).method == "POST"
    assert base.is_new({"sku": "1", "uri": "u"})
    assert not base.is_new({"sku": "1", "uri": "u"}, device_model.get_id)


def test_base_requires_a_url() -> None:
    assert base.load_request({"uri": "own"}).url == "own"
    for make in (base.load_request, base.sync_request):
        with pytest.raises(ConfigurationError, match="_request: url is missing"):
            make()
    with pytest.raises(ConfigurationError, match="save_request: url is missing"):
        base.save_request({"id": "1"})


def test_models_are_sent_as_json() -> None:
    model = PersonalContact(id=5, uri="u", first_name="Ada", home_phone="+16505550100")
    request = contact.save_request(model)
    assert (request.method, request.url) == ("PUT", "u")
    assert request.json == {"id": 5, "uri": "u", "firstName": "Ada", "homePhone": "+16505550100"}


def client(sb: Sandbox, world: World) -> RingCentral:
    return world.client(sb, jwt=sb.jwt)


def test_the_platform_accepts_the_requests(sb: Sandbox, world: World) -> None:
    rc = client(sb, world)

    def send(request: ApiRequest) -> Any:
        return world.do(lambda: rc.platform.api_call(request, timeout=30, retries=0))

    made = send(contact.save_request({"firstName": "Ada", "homePhone": "+16505550100"})).json()
    assert not base.is_new(made)
    made["firstName"] = "Grace"
    assert send(contact.save_request(made)).json()["firstName"] == "Grace"
    assert send(contact.load_request(made)).json()["id"] == made["id"]
    page = send(contact.load_request(query={"perPage": 100})).json()
    assert made["id"] in {record["id"] for record in page["records"]}
    assert send(contact.delete_request(made)).status == 204
    seen = [request.method for request in sb.requests if "address-book" in request.path]
    assert seen == ["POST", "PUT", "GET", "GET", "DELETE"]
    everything = send(contact.sync_request()).json()
    assert everything["syncInfo"]["syncType"] == "FSync"
    since = send(contact.sync_request(everything["syncInfo"]["syncToken"])).json()
    assert since["syncInfo"]["syncType"] == "ISync"
    assert since["records"] == []
    echoed = send(base.save_request({"a": 1}, url=ECHO, query={"b": True}, headers={"X-Own": "1"}))
    assert echoed.status == 200
    last = sb.requests[-1]
    assert (last.method, last.query, last.headers["x-own"]) == ("POST", [("b", "true")], "1")


@pytest.mark.parametrize(
    ("arguments", "words"),
    [
        ({"query": {"a": 1}}, "query cannot be passed beside an ApiRequest"),
        ({"url": "/x", "json": {}}, "url and json cannot be passed beside"),
        ({"headers": {"a": "b"}}, "headers cannot be passed beside"),
    ],
)
def test_a_complete_request(sb: Sandbox, world: World, arguments: dict[str, Any], words: str) -> None:
    rc: Any = client(sb, world)
    with pytest.raises(ConfigurationError, match=words):
        world.do(lambda: rc.platform.api_call(blocked_number.load_request(), **arguments))
    with pytest.raises(ConfigurationError, match="url is missing"):
        world.do(lambda: rc.platform.api_call("/account/~"))
    assert not sb.requests
