"""The offline catalog: complete, and searched by words, names and paths."""

from __future__ import annotations

import importlib
import inspect

import pytest

from rcext import RingCentral
from rcext.errors import ConfigurationError
from rcext.operations import all_operations, find_operations, get_operation
from ringcentral_api import models
from scripts import operation_index


def test_the_file_is_up_to_date() -> None:
    assert operation_index.main(["--check"]) == 0


def test_every_operation_of_the_client_is_listed_once() -> None:
    rc = RingCentral("http://127.0.0.1:1", "id", "secret")
    listed = {(one.group, one.name) for one in all_operations()}
    assert len(listed) == len(all_operations())
    for group, name in listed:
        assert callable(getattr(getattr(rc.api, group), name))
    assert all(one.summary for one in all_operations())


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        ("call log", "read_user_call_log"),
        ("callLog sync", "sync_user_call_log"),
        ("send sms", "create_sms_message"),
        ("recording content", "read_call_recording_content"),
        ("fax", "create_fax_message"),
        ("ringout", "create_ring_out_call"),
        (["presence", "account"], "read_account_presence"),
    ],
)
def test_words_find_operations(words: str | list[str], expected: str) -> None:
    assert expected in [one.name for one in find_operations(words, limit=5)]


def test_all_words_must_match() -> None:
    assert find_operations("fax zebra") == []


def test_a_method_and_a_limit_narrow_the_search() -> None:
    found = find_operations("message", method="get", limit=3)
    assert len(found) == 3
    assert all(one.reads for one in found)


@pytest.mark.parametrize(
    "name",
    [
        "read_user_call_log",
        "readUserCallLog",
        "call_log.read_user_call_log",
        "rc.api.call_log.read_user_call_log",
        "GET /account/{accountId}/extension/{extensionId}/call-log",
        "get /restapi/v1.0/account/{accountId}/extension/{extensionId}/call-log",
    ],
)
def test_names_and_paths_give_an_operation(name: str) -> None:
    assert get_operation(name).python == "rc.api.call_log.read_user_call_log"


def test_an_unknown_name_suggests_others() -> None:
    with pytest.raises(ConfigurationError, match=r"did you mean .*call_log\."):
        get_operation("read_call_log_of_user")
    with pytest.raises(ConfigurationError, match="search for it by words"):
        get_operation("zzzzqqqq")


def test_arguments_have_the_names_of_the_typed_calls() -> None:
    for one in all_operations():
        module = importlib.import_module(f"ringcentral_api.api.{one.group}.{one.name}")
        arguments = inspect.signature(module.request).parameters
        assert [each.name for each in one.parameters if each.argument not in arguments] == [], one.python
        assert len({each.argument for each in one.parameters}) == len(one.parameters), one.python


def test_an_example_has_the_required_arguments() -> None:
    assert get_operation("create_sms_message").example() == "rc.api.sms.create_sms_message(body={...})"
    assert get_operation("read_user_call_record").example().endswith("(call_record_id=[...])")  # several in one request


def test_models_of_bodies_are_classes() -> None:
    named = [info.model for info in all_operations() if info.model is not None]
    assert named
    assert [name for name in named if not hasattr(getattr(models, name, None), "from_dict")] == []
