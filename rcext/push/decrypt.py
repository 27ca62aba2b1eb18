"""Decryption of PubNub notifications.

The platform encrypts a notification with AES in ECB mode and PKCS#7 padding (RFC 5652, section 6.3), and sends it as
base64 (RFC 4648). The key is the `encryptionKey` of the subscription's delivery mode: base64 of 16, 24 or 32 bytes,
used as it is.

ECB lacks authentication: about one wrong key in 250 leaves padding that looks right. So the plaintext is checked as
well: it must be UTF-8, JSON, and an object. Nothing of a key or of a plaintext gets into an error's text.
"""

from __future__ import annotations

import binascii
from typing import TYPE_CHECKING, cast

from ringcentral_api.jsonio import InvalidJSON, load_json

if TYPE_CHECKING:
    from ringcentral_api.types import JSON

_BLOCK = 16
_KEY_SIZES = (16, 24, 32)
_PADDINGS = [b""] + [bytes([size]) * size for size in range(1, _BLOCK + 1)]


class DecryptError(ValueError):
    """A message or a key that cannot be used. Every reason has a subclass of its own."""


class BadKey(DecryptError):
    """The key is not base64, or not of 16, 24 or 32 bytes."""


class BadBase64(DecryptError):
    """The message is not a string of base64."""


class Truncated(DecryptError):
    """The ciphertext is empty, or its length is not a multiple of the block size of 16 bytes."""


class WrongKey(DecryptError):
    """The message was not encrypted with this key: what comes out is noise from its first block on."""


class BadPadding(DecryptError):
    """The beginning decrypts well, but the end lacks PKCS#7 padding: damaged, or cut off between two blocks."""


class NotUtf8(DecryptError):
    """The beginning decrypts well, but the plaintext is not UTF-8 throughout."""


class NotJson(DecryptError):
    """The plaintext is text, but not JSON."""


class NotAnObject(DecryptError):
    """The plaintext is JSON, but not an object."""


class Decryptor:
    """Decrypts the messages of one delivery mode.

    Args:
        key: the delivery mode's `encryptionKey`, base64 of 16, 24 or 32 bytes.

    Raises:
        BadKey: for anything else.
    """

    __slots__ = ("_cipher",)

    def __init__(self, key: str) -> None:
        if not isinstance(key, str):  # pyright: ignore[reportUnnecessaryIsInstance]  # it comes off the wire
            raise BadKey(f"encryptionKey must be a string of base64, not {type(key).__name__}")
        try:
            raw = binascii.a2b_base64(key.strip().encode("ascii"), strict_mode=True)
        except (ValueError, UnicodeEncodeError):
            raise BadKey(f"encryptionKey is not base64 ({len(key)} characters)") from None
        if len(raw) not in _KEY_SIZES:
            raise BadKey(f"encryptionKey must be base64 of 16, 24 or 32 bytes, not of {len(raw)}")
        # Imported here, since most that import this module never see a message that is encrypted.
        from cryptography.hazmat.primitives.ciphers import Cipher, algorithms, modes

        self._cipher = Cipher(algorithms.AES(raw), modes.ECB())  # noqa: S305  # what the platform uses

    def __repr__(self) -> str:
        return "Decryptor(...)"

    def __call__(self, message: str | bytes) -> dict[str, JSON]:
        """Decrypt one message.

        Args:
            message: base64, unchanged from PubNub; whitespace around it is ignored.

        Returns:
            The notification, a JSON object.

        Raises:
            DecryptError: one of its subclasses, by reason.
        """
        if isinstance(message, str):
            try:
                message = message.encode("ascii")
            except UnicodeEncodeError as exc:
                raise BadBase64(f"message is not base64: character {exc.start} is not ASCII") from None
        elif not isinstance(message, bytes):  # pyright: ignore[reportUnnecessaryIsInstance]  # it comes off the wire
            raise BadBase64(f"message must be a string of base64, not {type(message).__name__}")
        try:
            encrypted = binascii.a2b_base64(message.strip(), strict_mode=True)
        except ValueError as exc:
            raise BadBase64(f"message is not base64 ({len(message)} characters): {exc}") from None
        size = len(encrypted)
        if not size:
            raise Truncated("message is empty; at least one block of 16 bytes is needed")
        if size % _BLOCK:
            raise Truncated(f"message is cut off: {size} bytes are not a multiple of the block size of 16")
        decryptor = self._cipher.decryptor()
        plain = decryptor.update(encrypted) + decryptor.finalize()
        count = plain[-1]
        if not (0 < count <= _BLOCK and plain.endswith(_PADDINGS[count])):
            _check_key(plain)
            raise BadPadding("message lacks PKCS#7 padding: it is damaged or cut off between two blocks")
        return _parse(plain[:-count], plain)


def decrypt(message: str | bytes, key: str) -> dict[str, JSON]:
    """Decrypt one PubNub notification.

    For many messages with one key make a `Decryptor` once and call it.

    Args:
        message: base64, unchanged from PubNub.
        key: the delivery mode's `encryptionKey`, base64 of 16, 24 or 32 bytes.

    Returns:
        The notification, a JSON object.

    Raises:
        DecryptError: `BadKey`, `BadBase64`, `Truncated`, `WrongKey`, `BadPadding`, `NotUtf8`, `NotJson`, `NotAnObject`.
    """
    return Decryptor(key)(message)


def _parse(text: bytes, plain: bytes) -> dict[str, JSON]:
    try:
        value = load_json(text)
    except InvalidJSON as error:
        _check_key(plain)
        raise _fault(text, error) from None
    if not isinstance(value, dict):
        raise NotAnObject(f"plaintext is JSON, but {_kind(value)}, not an object")
    return cast("dict[str, JSON]", value)


def _fault(text: bytes, error: InvalidJSON) -> DecryptError:
    try:
        text.decode("utf-8")
    except UnicodeDecodeError as fault:
        return NotUtf8(f"plaintext is not UTF-8 at byte {fault.start} of {len(text)}")
    return NotJson(f"plaintext is not JSON: {error.reason} at byte {error.position} of {error.size}")


def _check_key(plain: bytes) -> None:
    """Raise `WrongKey` unless the first block reads as text, as the first block of any JSON document does."""
    first = plain[:_BLOCK]
    if len(plain) == _BLOCK and 0 < first[-1] <= _BLOCK:
        first = first[: -first[-1]]
    try:
        # A character may go on into the second block, so only what is wrong before its last three bytes counts.
        text = first.decode("utf-8")
    except UnicodeDecodeError as exc:
        if exc.reason != "unexpected end of data":
            raise WrongKey("message was not encrypted with this key: its first block is not text") from None
        text = first[: exc.start].decode("utf-8")
    if any(character < " " and character not in "\t\r\n" for character in text):
        raise WrongKey("message was not encrypted with this key: its first block has control characters")


def _kind(value: object) -> str:
    if value is None:
        return "null"
    if isinstance(value, bool):
        return "a boolean"
    if isinstance(value, str):
        return "a string"
    return "an array" if isinstance(value, list) else "a number"
