from __future__ import annotations

import base64
import json
import os
from typing import Any

import pytest
from cryptography.hazmat.primitives import padding
from cryptography.hazmat.primitives.ciphers import Cipher, algorithms, modes
from hypothesis import given, settings
from hypothesis import strategies as st

from rcext.push.decrypt import (
    BadBase64,
    BadKey,
    BadPadding,
    DecryptError,
    Decryptor,
    NotAnObject,
    NotJson,
    NotUtf8,
    Truncated,
    WrongKey,
    decrypt,
)
from ringcentral_api import jsonio

INTERNALS: Any = jsonio
KEY = "e0bMTqmumPfFUbwzppkSbA=="
VECTOR = (
    "gkw8EU4G1SDVa2/hrlv6+0ViIxB7N1i1z5MU/Hu2xkIKzH6yQzhr3vIc27IAN558kTOkacqE5DkLpRdnN1orwtIBsUHmPMkMWTOLDzVr6eRk"
    "+2Gcj2Wft7ZKrCD+FCXlKYIoa98tUD2xvoYnRwxiE2QaNywl8UtjaqpTk1+WDImBrt6uabB1WICY/qE0It3DqQ6vdUWISoTfjb+vT5h9kfZx"
    "WYUP4ykN2UtUW1biqCjj1Rb6GWGnTx6jPqF77ud0XgV1rk/Q6heSFZWV/GP23/iytDPK1HGJoJqXPx7ErQU="
)
PLAIN = {
    "timestamp": "2014-03-12T20:47:54.712+0000",
    "body": {"extensionId": 402853446008, "telephonyStatus": "OnHold"},
    "event": "/restapi/v1.0/account/~/extension/402853446008/presence",
    "uuid": "db01e7de-5f3c-4ee5-ab72-f8bd3b77e308",
}


def raw_encrypt(data: bytes, key: bytes) -> bytes:
    encryptor = Cipher(algorithms.AES(key), modes.ECB()).encryptor()
    return encryptor.update(data) + encryptor.finalize()


def encrypt(data: bytes, key: bytes) -> str:
    padder = padding.PKCS7(128).padder()
    return base64.b64encode(raw_encrypt(padder.update(data) + padder.finalize(), key)).decode()


def b64(data: bytes) -> str:
    return base64.b64encode(data).decode()


@pytest.fixture(params=["orjson", "json"])
def parser(request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> str:
    """Both parsers: with the `fast` extra and without it."""
    if request.param == "json":
        monkeypatch.setattr(jsonio, "_load", INTERNALS._load_plainly)
    return str(request.param)


def test_public_vector(parser: str) -> None:
    assert decrypt(VECTOR, KEY) == PLAIN
    assert decrypt(VECTOR.encode(), KEY) == PLAIN
    assert Decryptor(KEY)(f" {VECTOR}\r\n") == PLAIN


keys = st.sampled_from([16, 24, 32]).flatmap(lambda size: st.binary(min_size=size, max_size=size))
values = st.recursive(
    st.none()
    | st.booleans()
    | st.integers(-(2**53), 2**53)
    | st.floats(allow_nan=False, allow_infinity=False)
    | st.text(),
    lambda inner: st.lists(inner, max_size=4) | st.dictionaries(st.text(), inner, max_size=4),
    max_leaves=8,
)


@settings(max_examples=60, deadline=None)
@given(key=keys, value=st.dictionaries(st.text(), values))
def test_round_trip(key: bytes, value: dict[str, object]) -> None:
    text = json.dumps(value, ensure_ascii=False)
    try:
        data = text.encode()
    except UnicodeEncodeError:
        data = json.dumps(value).encode()
    assert decrypt(encrypt(data, key), b64(key)) == value


@given(key=keys, message=st.binary() | st.text())
def test_garbage_is_a_named_error(key: bytes, message: bytes | str) -> None:
    with pytest.raises(DecryptError) as caught:
        decrypt(message, b64(key))
    assert type(caught.value) is not DecryptError


@given(key=keys, blocks=st.binary(min_size=16, max_size=160))
def test_random_ciphertext_is_never_an_object(key: bytes, blocks: bytes) -> None:
    with pytest.raises(DecryptError):
        decrypt(b64(blocks[: len(blocks) // 16 * 16]), b64(key))


@given(key=st.text() | st.binary(max_size=40).map(b64))
def test_any_key_is_used_or_refused_by_name(key: str) -> None:
    try:
        Decryptor(key)
    except BadKey as exc:
        assert len(key) < 8 or key not in str(exc)  # noqa: PT017
    else:
        assert len(base64.b64decode(key)) in (16, 24, 32)


@pytest.mark.parametrize("size", [0, 8, 15, 17, 31, 33, 64])
def test_key_of_another_size(size: int) -> None:
    with pytest.raises(BadKey, match=f"16, 24 or 32 bytes, not of {size}"):
        Decryptor(b64(bytes(size)))


@pytest.mark.parametrize("key", ["%%%%", "e0bMTqmumPfFUbwzppkSbA", "schlüssel", "e0bM\nTqmumPfFUbwzppkSbA=="])
def test_key_that_is_not_base64(key: str) -> None:
    with pytest.raises(BadKey, match="not base64"):
        Decryptor(key)


def test_wrong_types_are_named() -> None:
    with pytest.raises(BadKey, match="not NoneType"):
        Decryptor(None)  # type: ignore[arg-type]  # pyright: ignore[reportArgumentType]  # what a bad answer can pause
    with pytest.raises(BadBase64, match="not dict"):
        decrypt({"a": 1}, KEY)  # type: ignore[arg-type]  # pyright: ignore[reportArgumentType]  # plain JSON by mistake


@pytest.mark.parametrize(
    "message", ["{}", "äöü", VECTOR[:-1], VECTOR[:-3], VECTOR[:30] + "\n" + VECTOR[30:], VECTOR + "A"]
)
def test_bad_base64(message: str) -> None:
    with pytest.raises(BadBase64, match="not base64"):
        decrypt(message, KEY)


@pytest.mark.parametrize("drop", [1, 5, 15, 17])
def test_truncation(drop: int) -> None:
    with pytest.raises(Truncated, match="not a multiple of the block size"):
        decrypt(b64(base64.b64decode(VECTOR)[:-drop]), KEY)


@pytest.mark.parametrize("message", ["", "  ", b""])
def test_empty(message: str | bytes) -> None:
    with pytest.raises(Truncated, match="empty"):
        decrypt(message, KEY)


@pytest.mark.parametrize("blocks", [1, 2, 5])
def test_cut_between_two_blocks(blocks: int) -> None:
    with pytest.raises(BadPadding, match="cut off between two blocks"):
        decrypt(b64(base64.b64decode(VECTOR)[: -16 * blocks]), KEY)


@pytest.mark.parametrize("last", [0, 17, 255])
def test_bad_padding(last: int) -> None:
    key = os.urandom(16)
    data = b'{"uuid": "1", "event": "x", "a":' + bytes(15) + bytes([last])
    with pytest.raises(BadPadding):
        decrypt(b64(raw_encrypt(data, key)), b64(key))


def test_uneven_padding() -> None:
    key = os.urandom(16)
    with pytest.raises(BadPadding):
        decrypt(b64(raw_encrypt(b'{"uuid": "12345"' + b'"}            \x01\x02', key)), b64(key))


def test_wrong_keys_are_distinguished_from_damage() -> None:
    kinds: dict[str, int] = {}
    for number in range(3000):
        with pytest.raises(DecryptError) as caught:
            decrypt(VECTOR, b64(number.to_bytes(16, "big")))
        kinds[type(caught.value).__name__] = kinds.get(type(caught.value).__name__, 0) + 1
    assert kinds.get(WrongKey.__name__, 0) >= 2990, kinds


def test_not_utf8(parser: str) -> None:
    key = os.urandom(24)
    with pytest.raises(NotUtf8, match="byte 20 of 24"):
        decrypt(encrypt(b'{"uuid": "12345678",\xff\xfe  ', key), b64(key))


@pytest.mark.parametrize("text", ["", "hello, this is text", "{'a': 1}", '{"a": 1', '{"a": nan}', '{"a": 1}x'])
def test_not_json(text: str, parser: str) -> None:
    key = os.urandom(32)
    with pytest.raises(NotJson):
        decrypt(encrypt(text.encode(), key), b64(key))


def test_too_deep(parser: str) -> None:
    key = os.urandom(32)
    with pytest.raises(NotJson):
        decrypt(encrypt(b'{"a":' * 100_000, key), b64(key))


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("null", "null"),
        ("true", "a boolean"),
        ("12", "a number"),
        ("1.5", "a number"),
        ('"text"', "a string"),
        ("[{}]", "an array"),
    ],
)
def test_not_an_object(text: str, kind: str, parser: str) -> None:
    key = os.urandom(16)
    with pytest.raises(NotAnObject, match=kind):
        decrypt(encrypt(text.encode(), key), b64(key))


def test_lone_surrogates_get_through(parser: str) -> None:
    key = os.urandom(16)
    assert decrypt(encrypt(rb'{"text": "\ud83d"}', key), b64(key)) == {"text": "\ud83d"}


def test_no_secret_in_a_repr_or_an_error() -> None:
    assert KEY not in repr(Decryptor(KEY))
    key = os.urandom(16)
    with pytest.raises(NotJson) as caught:
        decrypt(encrypt(b'{"pin": 12345,,}', key), b64(key))
    assert "12345" not in str(caught.value)
    assert caught.value.__cause__ is None
