from __future__ import annotations

from typing import TYPE_CHECKING, Any, cast
from urllib.parse import urlsplit

import pytest
from hypothesis import given
from hypothesis import strategies as st

import rcext
from rcext.errors import ConfigurationError
from rcext.helpers import query
from tests.platform.worlds import ECHO

if TYPE_CHECKING:
    from rcext.sandbox import Sandbox

texts = st.text(st.characters(exclude_categories=["Cs"]))
values = st.one_of(texts, st.integers(), st.booleans(), st.floats(allow_nan=False))


def written(value: object) -> str:
    return str(value).lower() if isinstance(value, bool) else str(value)


@given(st.dictionaries(texts, st.one_of(st.none(), values, st.lists(values))))
def test_encode_and_decode(parameters: dict[str, Any]) -> None:
    expected: query.Parameters = {}
    for name, value in parameters.items():
        several = cast("list[object]", value) if isinstance(value, list) else [value]
        items = [written(item) for item in several if item is not None]
        if items:
            expected[name] = items if len(items) > 1 else items[0]
    encoded = query.encode(parameters)
    assert encoded.isascii()
    assert not set(encoded) & set(" +#?/")
    assert query.decode(encoded) == expected
    assert query.decode(f"?{encoded}") == expected


@given(texts)
def test_any_text_is_decoded_and_then_stable(text: str) -> None:
    once = query.decode(text)
    assert query.decode(query.encode(once)) == once


@pytest.mark.parametrize(
    ("parameters", "text"),
    [
        ({"status": ["Enabled", "Disabled"], "page": 1}, "status=Enabled&status=Disabled&page=1"),
        ({"a": True, "b": False, "c": None, "d": 1.5}, "a=true&b=false&d=1.5"),
        ({"who": "Zoë & co + 1/2"}, "who=Zo%C3%AB%20%26%20co%20%2B%201%2F2"),
        ({"": "", "e": ()}, "="),
    ],
)
def test_encoding(parameters: dict[str, Any], text: str) -> None:
    assert query.encode(parameters) == text


@pytest.mark.parametrize(
    ("text", "parameters"),
    [
        ("foo=bar&bar=baz", {"foo": "bar", "bar": "baz"}),
        ("?foo=bar&foo=baz&foo=", {"foo": ["bar", "baz", ""]}),
        ("foo", {"foo": ""}),
        ("a+b=c+d%2Be&x=y=z", {"a b": "c d+e", "x": "y=z"}),
        ("a=%E4%B8%AD&&", {"a": "中"}),
        ("", {}),
    ],
)
def test_decoding(text: str, parameters: query.Parameters) -> None:
    assert query.decode(text) == parameters


@pytest.mark.parametrize("value", [{"a": 1}, [["b"]], b"x", object()])
def test_unsupported_values(value: Any) -> None:
    with pytest.raises(ConfigurationError, match="encode: field must be text"):
        query.encode({"field": value})


def test_the_platform_encodes_alike(sb: Sandbox) -> None:
    parameters: dict[str, Any] = {
        "from": "2026-01-01T00:00:00+02:00",
        "type": ["Voice", "Fax"],
        "on": True,
        "q": "a ü",
    }
    with rcext.RingCentral(sb.server, sb.client_id, sb.client_secret, jwt=sb.jwt) as rc:
        sent = urlsplit(str(rc.platform.get(ECHO, query=parameters).raw.url)).query
        rc.platform.get(f"{ECHO}?{query.encode(parameters)}")
    received = [request.query for request in sb.requests if request.path == ECHO]
    assert received[0] == received[1]
    assert received[1] == [
        ("from", "2026-01-01T00:00:00+02:00"),
        ("type", "Voice"),
        ("type", "Fax"),
        ("on", "true"),
        ("q", "a ü"),
    ]
    assert query.decode(sent) == query.decode(query.encode(parameters))
