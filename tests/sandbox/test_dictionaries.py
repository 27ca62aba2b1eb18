"""Dictionaries with real entries, and analytics of the sandbox's own calls."""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING, Any

import pytest

if TYPE_CHECKING:
    from rcext.sandbox import Sandbox

    from .conftest import Caller

DICTIONARY = "/restapi/v1.0/dictionary"


def names(caller: Caller, path: str, **query: str) -> list[str]:
    return [entry["name"] for entry in caller.get(f"{DICTIONARY}/{path}", **query)["records"]]


def test_countries_states_and_languages(caller: Caller) -> None:
    pytest.importorskip("pycountry")
    countries = caller.get(f"{DICTIONARY}/country", perPage="1000")
    by_code = {entry["isoCode"]: entry for entry in countries["records"]}
    assert (by_code["US"]["id"], by_code["US"]["name"]) == ("1", "United States")
    assert by_code["DE"]["callingCode"] == "49"
    assert countries["paging"]["totalElements"] > 200
    assert caller.get(f"{DICTIONARY}/country/1")["name"] == "United States"
    assert caller.error("GET", f"{DICTIONARY}/country/99999", 404)["parameterName"] == "countryId"
    assert {"California", "Texas"} <= set(names(caller, "state", countryId="1"))
    canada = names(caller, "state", countryId="39")
    assert "Ontario" in canada
    assert "California" not in canada
    assert "English (United States)" in names(caller, "language")
    assert {entry["id"] for entry in caller.get(f"{DICTIONARY}/language")["records"]} >= {"1033", "1036"}


def test_time_zones(caller: Caller) -> None:
    pytest.importorskip("babel")
    zones = {entry["name"]: entry for entry in caller.get(f"{DICTIONARY}/timezone", perPage="1000")["records"]}
    assert (zones["US/Pacific"]["id"], zones["US/Pacific"]["bias"]) == ("58", "-480")
    assert (zones["Asia/Kolkata"]["bias"], zones["GMT"]["bias"]) == ("330", "0")
    assert caller.get(f"{DICTIONARY}/timezone/58")["name"] == "US/Pacific"


def test_cover_pages_locations_and_permissions(caller: Caller) -> None:
    assert {"Blank", "Urgent"} <= set(names(caller, "fax-cover-page"))
    assert "ReadCallLog" in {entry["id"] for entry in caller.get(f"{DICTIONARY}/permission")["records"]}
    pytest.importorskip("pycountry")
    cities = {entry["city"]: entry["areaCode"] for entry in caller.get(f"{DICTIONARY}/location")["records"]}
    assert cities["Belmont"] == "650"


def analytics(sandbox: Sandbox, caller: Caller, kind: str, group: dict[str, Any], **query: str) -> Any:
    now = sandbox.clock.datetime()
    span = {"timeFrom": (now - timedelta(days=1)).isoformat(), "timeTo": (now + timedelta(minutes=1)).isoformat()}
    counters: Any = {"allCalls": True, "callsByDirection": True}
    if kind == "aggregation":
        counters = {name: {"aggregationType": "Sum"} for name in counters}
    body = {
        "grouping": group,
        "timeSettings": {"timeZone": "UTC", "timeRange": span},
        "responseOptions": {"counters": counters},
    }
    answer = caller("POST", f"/analytics/calls/v1/accounts/~/{kind}/fetch", json=body, params=query)
    assert answer.is_success, answer.text
    return answer.json()


def test_analytics_count_the_calls_of_the_sandbox(sandbox: Sandbox, caller: Caller) -> None:
    other = sandbox.extensions["102"]
    group = {"groupBy": "Users", "keys": [other]}
    before = analytics(sandbox, caller, "aggregation", group)["data"]["records"][0]["counters"]
    sandbox.incoming_call(to="102").hang_up()
    found = analytics(sandbox, caller, "aggregation", group)["data"]
    after = found["records"][0]["counters"]
    assert (found["groupedBy"], found["records"][0]["key"]) == ("Users", other)
    assert after["allCalls"]["values"] == before["allCalls"]["values"] + 1
    assert after["callsByDirection"]["values"]["inbound"] == before["callsByDirection"]["values"]["inbound"] + 1


def test_analytics_page_and_timeline(sandbox: Sandbox, caller: Caller) -> None:
    first = analytics(sandbox, caller, "aggregation", {"groupBy": "Users"}, perPage="4")
    second = analytics(sandbox, caller, "aggregation", {"groupBy": "Users"}, perPage="4", page="2")
    assert first["paging"] == {"page": 1, "perPage": 4, "totalPages": 2, "totalElements": 6}
    keys = [record["key"] for answer in (first, second) for record in answer["data"]["records"]]
    assert sorted(keys) == sorted(sandbox.extensions[str(number)] for number in range(101, 107))
    whole = analytics(sandbox, caller, "aggregation", {"groupBy": "Company"})["data"]["records"][0]
    hours = analytics(sandbox, caller, "timeline", {"groupBy": "Company"}, interval="Hour")["data"]["records"][0]
    total = sum(point["counters"]["allCalls"]["values"] for point in hours["points"])
    assert total == whole["counters"]["allCalls"]["values"] > 100
