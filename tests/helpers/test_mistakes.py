"""A page or another whole response instead of its list: iterating a dict would yield its keys."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest

from rcext.errors import ConfigurationError
from rcext.helpers import base, call, contact, message, presence, service
from rcext.relations import ContactIndex
from ringcentral_api.models import CallLog

if TYPE_CHECKING:
    from collections.abc import Callable

CASES: list[tuple[str, str, Callable[[Any], Any]]] = [
    ("process_calls", "calls", call.process_calls),
    ("parse_presence_calls", "active_calls", call.parse_presence_calls),
    ("merge_presence_calls", "presence_calls", lambda page: call.merge_presence_calls(page, None)),
    ("merge_all", "presence_calls", lambda page: call.merge_all(page, [])),
    ("merge_all", "calls", lambda page: call.merge_all([], page)),
    ("merge_all", "active_calls", lambda page: call.merge_all([], [], page)),
    ("ContactIndex", "contacts", ContactIndex),
    ("ContactIndex", "contacts", lambda page: call.attach_contacts(page, [])),
    ("attach_contacts", "calls", lambda page: call.attach_contacts([], page)),
    ("attach_contacts", "messages", lambda page: message.attach_contacts([], page)),
    ("attach_contacts", "presences", lambda page: presence.attach_contacts([], page)),
    ("attach_to_caller_infos", "caller_infos", lambda page: contact.attach_to_caller_infos(page, [])),
    ("attach_to_extensions", "extensions", lambda page: presence.attach_to_extensions(page, [])),
    ("attach_to_extensions", "presences", lambda page: presence.attach_to_extensions([], page)),
    ("index", "records", base.index),
    ("merge", "target", lambda page: base.merge(page, [])),
    ("merge", "supplement", lambda page: base.merge([], page)),
    ("is_enabled", "service_features", service.is_sms_enabled),
]
PAGES: dict[str, Any] = {
    "dict": {"records": [{"id": "1"}]},
    "CallLog": CallLog.from_dict({"records": []}),
    "str": "1",
    "NoneType": None,
}


@pytest.mark.parametrize("kind", PAGES)
@pytest.mark.parametrize(("name", "argument", "function"), CASES)
def test_a_page_is_refused(name: str, argument: str, function: Callable[[Any], Any], kind: str) -> None:
    with pytest.raises(ConfigurationError, match=f"{name}: {argument} must be a list of .* not {kind}; ") as info:
        function(PAGES[kind])
    assert ('page["records"]' in str(info.value)) is (kind == "dict")


@pytest.mark.parametrize(("name", "argument", "function"), CASES)
def test_any_iterable_is_accepted(name: str, argument: str, function: Callable[[Any], Any]) -> None:
    lists: tuple[Any, ...] = ([], (), iter([]), {1: {"id": "1"}}.values())
    for records in lists:
        function(records)


def test_a_path_with_a_unicode_digit() -> None:
    assert base.get_property({"to": ["x"]}, "to[\u00b2]") is None
