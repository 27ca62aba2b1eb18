"""Unions: the right class by the discriminator alone, by the distinguishing keys, and none that breaks on what nobody documented."""

from __future__ import annotations

from itertools import combinations
from typing import TYPE_CHECKING, Any

import pytest

import ringcentral_api.models
from ringcentral_api._check import differences
from ringcentral_api.drift import DriftKind
from ringcentral_api.types import UnknownVariant

from .sampling import ENUMS, MODELS, UNIONS, Sampler, conforms, fields, kind, model_class

if TYPE_CHECKING:
    from collections.abc import Callable

DISCRIMINATED = sorted(name for name, table in UNIONS.items() if "by" in table)
PLAIN = sorted(name for name, table in UNIONS.items() if "by" not in table)


def decoder(union: str) -> Callable[[Any], Any]:
    """The union's decoder: fields and answers of that type go through it."""
    for name, table in MODELS.items():
        for key, (attribute, code, _) in table.items():
            if code.removesuffix("?") == union:
                return lambda value, name=name, key=key, attribute=attribute: getattr(
                    model_class(name).from_dict({key: value}), attribute
                )
            if code == f"[{union}]":
                return lambda value, name=name, key=key, attribute=attribute: getattr(
                    model_class(name).from_dict({key: [value]}), attribute
                )[0]
    # no model holds it: an operation's answer or body does
    from importlib import import_module
    from pathlib import Path

    folder = Path(ringcentral_api.models.__path__[0])
    (module,) = (
        file.stem for file in folder.glob("_*.py") if f"def decode_{union}(" in file.read_text(encoding="utf-8")
    )
    function: Callable[[Any], Any] = getattr(import_module(f"ringcentral_api.models.{module}"), f"decode_{union}")
    return function


def encoded(value: Any) -> Any:
    from ringcentral_api._model import encode

    return encode(value)


@pytest.mark.parametrize("union", DISCRIMINATED)
def test_the_discriminator_alone_decides(union: str) -> None:
    table = UNIONS[union]
    decode = decoder(union)
    assert set(table["mapping"].values()) == set(table["members"]), "a member that no tag leads to, or a tag to no member"
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
@pytest.mark.parametrize("tag", ["Carrier pigeon", "", 7, None, ["PubNub"], {"a": 1}])
def test_an_unknown_variant_is_kept(union: str, tag: Any) -> None:
    by = UNIONS[union]["by"]
    raw = {by: tag, "more": {"deep": [1, None]}}
    value = decoder(union)(raw)
    assert isinstance(value, UnknownVariant)
    assert value.raw == raw
    assert encoded(value) == raw
    assert value == decoder(union)(raw)
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
@pytest.mark.parametrize("value", ["text", 5, 1.5, True, [], [{"a": 1}], None])
def test_what_is_no_object_passes(union: str, value: Any) -> None:
    decoded = decoder(union)(value)
    assert encoded(decoded) == value


def shadowed(members: list[str]) -> set[tuple[str, str]]:
    """Pairs of members of which nothing tells the first from the second: the same keys, or fewer of the other's and no less required.

    The first of a pair may decode as the second; whatever decodes, the JSON is the same.
    """
    found: set[tuple[str, str]] = set()
    for one in members:
        for other in members:
            if one != other and one in MODELS and other in MODELS and set(MODELS[one]) <= set(MODELS[other]):
                found.add((one, other))
    return found


TWINS = {
    # the same keys, told apart only by which one of them is required
    frozenset(("TransferTargetOption1", "TransferTargetOption2")),
}


@pytest.mark.parametrize("union", PLAIN)
@pytest.mark.parametrize("optional", ["all", "none"])
def test_the_distinguishing_keys_decide(union: str, optional: Any) -> None:
    members: list[str] = UNIONS[union]["members"]
    decode = decoder(union)
    lost: list[str] = []
    for number, member in enumerate(members):
        raw = Sampler(number, optional=optional).value(member)
        value = decode(raw)
        assert encoded(value) == raw, member
        assert not list(differences(raw, union)), member
        if raw == {}:
            assert value == UnknownVariant({})
            continue
        if member not in MODELS:
            assert conforms(value, member), member
        elif type(value) is not model_class(member):
            lost.append(f"{member} as {type(value).__name__}")
            assert indistinguishable(raw, member, type(value).__name__), f"{member} came out as {type(value).__name__}: {raw}"
    if optional == "all":
        assert lost == INDISTINGUISHABLE.get(union, []), f"{union}: {lost}"


def indistinguishable(raw: dict[str, Any], member: str, other: str) -> bool:
    """Whether the JSON is a valid object of both, with no key that only one of them has."""
    return set(raw) <= set(MODELS[other]) and not list(differences(raw, other)) and not list(differences(raw, member))


INDISTINGUISHABLE: dict[str, list[str]] = {}
"""Members whose full sample is a full sample of another member too, by union."""


def test_members_that_nothing_tells_apart_have_the_same_properties() -> None:
    for union, entries in INDISTINGUISHABLE.items():
        for entry in entries:
            member, other = entry.split(" as ")
            assert {(key, code) for key, _, code, _ in fields(member)} <= {
                (key, code) for key, _, code, _ in fields(other)
            }, f"{union}: {entry}"
