"""Unions: the right class by the discriminator alone, or by the distinguishing keys; undocumented values are kept."""

from __future__ import annotations

from functools import partial
from importlib import import_module
from itertools import combinations
from typing import TYPE_CHECKING, Any

import pytest

import ringcentral_api.models
from ringcentral_api._differences import differences
from ringcentral_api.drift import DriftKind
from ringcentral_api.types import UnknownVariant

from .sampling import ENUMS, MODELS, UNIONS, Sampler, conforms, kind, model_class

if TYPE_CHECKING:
    from collections.abc import Callable

DISCRIMINATED = sorted(name for name, table in UNIONS.items() if "by" in table)
INTERNALS: Any = ringcentral_api.models
PLAIN = sorted(name for name, table in UNIONS.items() if "by" not in table)


def _through(name: str, key: str, attribute: str, value: Any) -> Any:
    return getattr(model_class(name).from_dict({key: value}), attribute)


def _through_list(name: str, key: str, attribute: str, value: Any) -> Any:
    return getattr(model_class(name).from_dict({key: [value]}), attribute)[0]


def decoder(union: str) -> Callable[[Any], Any]:
    """Return the union's decoder, which fields and responses of that type use."""
    for name, table in MODELS.items():
        for key, (attribute, code, _) in table.items():
            if code.removesuffix("?") == union:
                return partial(_through, name, key, attribute)
            if code == f"[{union}]":
                return partial(_through_list, name, key, attribute)
    # no model holds it: an operation's answer or body does
    module = import_module(f"ringcentral_api.models.{INTERNALS._MODULES[union]}")
    function: Callable[[Any], Any] = getattr(module, f"decode_{union}")
    return function


def encoded(value: Any) -> Any:
    from ringcentral_api._model import encode

    return encode(value)


@pytest.mark.parametrize("union", DISCRIMINATED)
def test_the_discriminator_alone_decides(union: str) -> None:
    table = UNIONS[union]
    decode = decoder(union)
    assert set(table["mapping"].values()) == set(table["members"]), (
        "a member that no tag leads to, or a tag to no member"
    )
    for tag, member in table["mapping"].items():
        raw = {table["by"]: tag}
        value = decode(raw)
        assert type(value) is model_class(member), tag
        assert encoded(value) == raw


@pytest.mark.parametrize("union", DISCRIMINATED)
def test_the_discriminator_is_a_property_of_every_member(union: str) -> None:
    table = UNIONS[union]
    for tag, member in table["mapping"].items():
        assert table["by"] in MODELS[member], member
        raw = {**Sampler(3).model(member), table["by"]: tag}
        assert not list(differences(raw, union))
        value = decoder(union)(raw)
        assert conforms(value, member)
        assert encoded(value) == raw
        attribute, code, _ = MODELS[member][table["by"]]
        assert getattr(value, attribute) == tag
        if kind(code) == "enum" and list(table["mapping"].values()).count(member) == 1:
            assert tag in ENUMS[code]
            assert getattr(value, attribute).is_known


@pytest.mark.parametrize("union", DISCRIMINATED)
def test_the_discriminator_wins_over_what_else_is_there(union: str) -> None:
    table = UNIONS[union]
    for (tag, member), (_, other) in combinations(table["mapping"].items(), 2):
        value = decoder(union)({**Sampler(5).model(other), table["by"]: tag})
        assert type(value) is model_class(member)


@pytest.mark.parametrize("union", DISCRIMINATED)
def test_an_unknown_variant_is_kept(union: str) -> None:
    by, decode = UNIONS[union]["by"], decoder(union)
    tags: list[Any] = ["Carrier pigeon", "", 7, None, ["PubNub"], {"a": 1}]
    for tag in tags:
        raw: dict[str, Any] = {by: tag, "more": {"deep": [1, None]}}
        value = decode(raw)
        assert isinstance(value, UnknownVariant), tag
        assert value.raw == raw
        assert encoded(value) == raw
        assert value == decode(raw)
        assert [report.kind for report in differences(raw, union)] == [DriftKind.UNKNOWN_VARIANT]


@pytest.mark.parametrize("union", DISCRIMINATED)
def test_no_discriminator_at_all_is_kept(union: str) -> None:
    raw: dict[str, Any] = {"more": 1}
    value = decoder(union)(raw)
    assert isinstance(value, UnknownVariant)
    assert encoded(value) == raw
    assert [(report.kind, report.path) for report in differences(raw, union)] == [
        (DriftKind.MISSING, f"$.{UNIONS[union]['by']}")
    ]


@pytest.mark.parametrize("union", sorted(UNIONS))
def test_values_other_than_objects_pass(union: str) -> None:
    decode = decoder(union)
    values: list[Any] = ["text", 5, 1.5, True, [], [{"a": 1}], None]
    for value in values:
        assert encoded(decode(value)) == value


@pytest.mark.parametrize("union", PLAIN)
@pytest.mark.parametrize("optional", ["all", "some", "none"])
def test_the_distinguishing_keys_decide(union: str, optional: Any) -> None:
    members: list[str] = UNIONS[union]["members"]
    decode = decoder(union)
    never = set(members)
    for seed in range(12):
        for member in members:
            raw = Sampler(seed, optional=optional).value(member)
            value = decode(raw)
            assert encoded(value) == raw, member
            assert not list(differences(raw, union)), member
            if member in MODELS and keys_alone(member, members) & set(raw):
                assert type(value) is model_class(member), f"{member}: {raw}"
            if raw == {}:
                assert value == UnknownVariant({})
                never.discard(member)
            elif member not in MODELS:
                assert conforms(value, member), member
                never.discard(member)
            elif type(value) is model_class(member):
                never.discard(member)
            else:
                # another class is right only where the JSON is a valid object of that class too, with no key to tell by
                other = type(value).__name__
                assert set(raw) <= set(MODELS[other]), f"{member} came out as {other}: {raw}"
                assert not list(differences(raw, other)), f"{member} came out as {other}: {raw}"
    if optional == "all":
        assert never <= {member for member in members if contained(member, members)}


def keys_alone(member: str, members: list[str]) -> set[str]:
    """Return the keys that no other member of a union has."""
    others = [set(MODELS[other]) for other in members if other in MODELS and other != member]
    return set(MODELS.get(member, ())).difference(*others)


def contained(member: str, members: list[str]) -> bool:
    """Return whether another member of a union has all keys of this one, so that no key tells it apart."""
    return member in MODELS and any(
        set(MODELS[member]) <= set(MODELS[other]) for other in members if other in MODELS and other != member
    )
