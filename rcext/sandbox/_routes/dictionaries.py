"""Dictionaries: countries, states, languages, time zones, cover pages and permissions.

Countries and states come from `pycountry`, names of languages and time zones from `babel` (CLDR), offsets from the time
zone database. Ids are counted from the sorted names; published ids are fixed.
"""

from __future__ import annotations

import re
from datetime import datetime, timedelta
from functools import cache
from importlib.util import find_spec
from typing import TYPE_CHECKING, Any
from zoneinfo import ZoneInfo

from .._call import Call, Reply
from .._errors import not_found
from .._json import is_object
from . import generic, operation
from .paging import paged

if TYPE_CHECKING:
    from collections.abc import Callable

    from .._state.store import Document

DICTIONARY = "/restapi/v1.0/dictionary"
#: Ids of the platform that are published.
COUNTRY_IDS = {"US": "1", "CA": "39"}
LANGUAGE_IDS = {"en_US": "1033", "en_GB": "2057", "en_CA": "4105", "fr_FR": "1036", "fr_CA": "3084", "de_DE": "1031",
                "es_ES": "1034", "it_IT": "1040", "ja_JP": "1041", "nl_NL": "1043", "pt_BR": "1046"}  # fmt: skip
TIMEZONE_IDS = {"US/Pacific": "58", "GMT": "1", "Europe/Lisbon": "2", "Europe/Paris": "3", "Europe/Warsaw": "4"}
COVER_PAGES = ("None", "Ancient", "Birthday", "Blank", "Clasmod", "Classic", "Confidential", "Contempo", "Elegant",
               "Express", "Formal", "Jazzy", "Modern", "Urgent")  # fmt: skip


def available() -> bool:
    """Return whether the packages of the dictionaries are installed."""
    return find_spec("pycountry") is not None and find_spec("babel") is not None


def _numbered(names: list[str], fixed: dict[str, str], first: int) -> dict[str, str]:
    """Return ids for names: fixed ones, and others counted from a number."""
    taken = set(fixed.values())
    ids: dict[str, str] = {}
    number = first
    for name in names:
        if name in fixed:
            ids[name] = fixed[name]
            continue
        while str(number) in taken:
            number += 1
        ids[name] = str(number)
        number += 1
    return ids


@cache
def _countries() -> dict[str, Document]:
    """Return the countries by id."""
    import pycountry
    from babel import Locale

    names = Locale("en", "US").territories
    codes = sorted((country.alpha_2 for country in pycountry.countries), key=lambda code: (code != "US", names[code]))
    ids = _numbered(codes, COUNTRY_IDS, 2)
    return {
        ids[code]: {
            "id": ids[code],
            "uri": f"{DICTIONARY}/country/{ids[code]}",
            "name": names[code],
            "isoCode": code,
            "callingCode": _calling_code(code),
            "emergencyCalling": code in ("US", "CA", "GB"),
            "freeSoftphoneLine": code in ("US", "CA"),
            "localDialing": True,
            "loginAllowed": True,
            "numberSelling": code in ("US", "CA", "GB", "FR", "DE", "AU"),
            "signupAllowed": code in ("US", "CA", "GB"),
        }
        for code in codes
    }


def _calling_code(country: str) -> str:
    """Return the calling code of a country; empty if `phonenumbers` is not installed or has none."""
    if find_spec("phonenumbers") is None:
        return "1" if country in ("US", "CA") else ""
    from phonenumbers import country_code_for_region

    code = country_code_for_region(country)
    return str(code) if code else ""


@cache
def _states() -> dict[str, Document]:
    """Return the states and provinces by id."""
    import pycountry

    by_code = {country["isoCode"]: country for country in _countries().values()}
    subdivisions: Any = pycountry.subdivisions
    wanted: list[Any] = [one for one in subdivisions if one.parent_code is None and one.country_code in by_code]
    wanted.sort(key=lambda one: (one.country_code != "US", one.country_code, one.name))
    return {
        str(index): {
            "id": str(index),
            "uri": f"{DICTIONARY}/state/{index}",
            "name": one.name,
            "isoCode": one.code.partition("-")[2],
            "country": {name: by_code[one.country_code][name] for name in ("id", "uri")},
        }
        for index, one in enumerate(wanted, 1)
    }


@cache
def _languages() -> dict[str, Document]:
    """Return the languages of the platform by id."""
    from babel import Locale

    return {
        id: {
            "id": id,
            "uri": f"{DICTIONARY}/language/{id}",
            "name": Locale.parse(code).get_display_name("en"),
            "isoCode": code.partition("_")[0],
            "localeCode": code.replace("_", "-"),
            "greeting": True,
            "formattingLocale": True,
            "ui": True,
        }
        for code, id in LANGUAGE_IDS.items()
    }


@cache
def _timezones() -> dict[str, Document]:
    """Return the time zones by id: one or more for each country, and a few short names."""
    from babel.core import get_global
    from babel.dates import get_timezone_name

    zones: dict[str, tuple[str, ...]] = get_global("territory_zones")  # type: ignore[assignment]  # a mapping of this shape
    names = sorted({zone for found in zones.values() for zone in found if "/" in zone} | set(TIMEZONE_IDS))
    ids = _numbered(names, TIMEZONE_IDS, 100)
    found: dict[str, Document] = {}
    for name in names:
        try:
            zone = ZoneInfo(name)
        except (LookupError, OSError, ValueError):
            continue
        offset = datetime(2026, 1, 15, tzinfo=zone).utcoffset() or timedelta()
        city = name.rpartition("/")[2].replace("_", " ")
        found[ids[name]] = {
            "id": ids[name],
            "uri": f"{DICTIONARY}/timezone/{ids[name]}",
            "name": name,
            "description": f"{get_timezone_name(zone, width='long', locale='en_US')} ({city})",
            "bias": str(int(offset.total_seconds() // 60)),
        }
    return dict(sorted(found.items(), key=lambda pair: int(pair[0])))


def _all(call: Call, entries: dict[str, Document], wanted: Callable[[Document], bool] = lambda _: True) -> Reply:
    records = [_addressed(call, entry) for entry in entries.values() if wanted(entry)]
    return Reply(paged(call, _projected(call, records)))


def _projected(call: Call, records: list[Document]) -> list[Any]:
    _, content = call.operation.success()
    schema = call.state.flat(next(iter(content.values())))
    items = call.state.flat(schema["properties"]["records"]).get("items", {})
    return [generic.project_to_schema(call, record, items) for record in records]


def _one(call: Call, name: str, entries: dict[str, Document]) -> Reply:
    found = entries.get(call.path[name])
    if found is None:
        raise not_found(name, call.path[name])
    _, content = call.operation.success()
    return Reply(generic.project_to_schema(call, _addressed(call, found), next(iter(content.values()))))


def _addressed(call: Call, entry: Document) -> Document:
    """Return an entry with complete addresses."""
    return {
        name: _addressed(call, value) if is_object(value) else call.uri(value) if name == "uri" else value
        for name, value in entry.items()
    }


@operation("listCountries")
def list_countries(call: Call) -> Reply:
    """List the countries."""
    if not available():
        return generic.handle(call)
    return _all(call, _countries())


@operation("readCountry")
def read_country(call: Call) -> Reply:
    """Return a country."""
    return _one(call, "countryId", _countries()) if available() else generic.handle(call)


@operation("listStates")
def list_states(call: Call) -> Reply:
    """List the states of a country, or of all countries."""
    if not available():
        return generic.handle(call)
    country = str(call.query.get("countryId") or "1")
    everything = bool(call.query.get("allCountries"))
    return _all(call, _states(), lambda entry: everything or entry["country"]["id"] == country)


@operation("readState")
def read_state(call: Call) -> Reply:
    """Return a state."""
    return _one(call, "stateId", _states()) if available() else generic.handle(call)


@operation("listLanguages")
def list_languages(call: Call) -> Reply:
    """List the languages."""
    return _all(call, _languages()) if available() else generic.handle(call)


@operation("readLanguage")
def read_language(call: Call) -> Reply:
    """Return a language."""
    return _one(call, "languageId", _languages()) if available() else generic.handle(call)


@operation("listTimezones")
def list_timezones(call: Call) -> Reply:
    """List the time zones."""
    return _all(call, _timezones()) if available() else generic.handle(call)


@operation("readTimezone")
def read_timezone(call: Call) -> Reply:
    """Return a time zone."""
    return _one(call, "timezoneId", _timezones()) if available() else generic.handle(call)


@operation("listFaxCoverPages")
def list_cover_pages(call: Call) -> Reply:
    """List the cover pages of faxes."""
    return _all(call, {str(id): {"id": str(id), "name": name} for id, name in enumerate(COVER_PAGES)})


@cache
def _locations() -> tuple[tuple[str, str, str], ...]:
    """Return cities with their state and area code, from the seeded data."""
    from .._names import AREA_CODES

    return tuple((city, state, area) for (city, state), area in AREA_CODES.items())


@operation("listLocations")
def list_locations(call: Call) -> Reply:
    """List cities of a state with their area codes."""
    if not available():
        return generic.handle(call)
    states = {entry["isoCode"]: entry for entry in _states().values() if entry["country"]["id"] == "1"}
    asked = call.query.get("stateId")
    records: list[Document] = []
    for city, state, area in _locations():
        entry = states[state]
        if asked in (None, entry["id"]):
            place = {"id": entry["id"], "uri": entry["uri"]}
            records.append({"city": city, "areaCode": area, "npa": area, "nxx": "555", "state": place})
    return _all(call, {str(index): record for index, record in enumerate(records)})


# -- permissions


def _permission_names(call: Call) -> list[str]:
    known = {entry.user_permission for entry in call.state.catalog.operations.values()}
    return sorted(name for name in known if name)


def _permission(id: str) -> Document:
    words = re.sub(r"(?<=[a-z])(?=[A-Z])", " ", id)
    return {
        "id": id,
        "uri": f"{DICTIONARY}/permission/{id}",
        "displayName": words,
        "description": f"Permission to {words[0].lower()}{words[1:]}",
        "assignable": True,
        "readOnly": id.startswith(("Read", "View")),
        "siteCompatible": "Independent",
    }


@operation("listPermissions")
def list_permissions(call: Call) -> Reply:
    """List the user permissions that occur in the document."""
    return _all(call, {id: _permission(id) for id in _permission_names(call)})


@operation("readPermission")
def read_permission(call: Call) -> Reply:
    """Return a user permission."""
    return _one(call, "permissionId", {id: _permission(id) for id in _permission_names(call)})
