"""Ids and secrets in the platform's format, determined by the seed."""

from __future__ import annotations

import base64
import hashlib
import random


class Ids:
    """A source of ids: the same seed gives the same ids in the same order.

    Args:
        seed: any number.
        generation: how often a state file was opened before; counted ids depend on it, so that none is repeated;
            ids derived from a value do not.
    """

    def __init__(self, seed: int, generation: int = 0) -> None:
        self.seed = seed
        self._generation = generation
        self._counts: dict[str, int] = {}

    def _digest(self, kind: str, value: object | None = None) -> bytes:
        if value is None:
            self._counts[kind] = self._counts.get(kind, 0) + 1
            value = f"{self._generation}-{self._counts[kind]}" if self._generation else self._counts[kind]
        return hashlib.sha256(f"{self.seed}/{kind}/{value}".encode()).digest()

    def next(self, kind: str) -> int:
        """Return the next number of a kind, from 1."""
        self._counts[kind] = self._counts.get(kind, 0) + 1
        return self._counts[kind]

    def start(self, kind: str, value: int) -> None:
        """Continue counting after a used value."""
        self._counts[kind] = max(self._counts.get(kind, 0), value)

    def reserve(self, counts: dict[str, int]) -> Ids:
        """Return a source that gives the next ids of each kind, so many at most, whenever it is asked for them."""
        reserved = Ids(self.seed, self._generation)
        for kind, count in counts.items():
            reserved.start(kind, self._counts.get(kind, 0))
            self.start(kind, self._counts.get(kind, 0) + count)
        return reserved

    def number(self, kind: str, first: int) -> str:
        """Return the next numeric id of a kind, counted from `first`."""
        return str(first + self.next(kind))

    def token(self, kind: str, length: int = 64) -> str:
        """Return an opaque token of letters and digits, `length` characters long."""
        block = self._digest(kind)
        text = _letters(block)
        while len(text) < length:
            block = hashlib.sha256(block).digest()
            text += _letters(block)
        return text[:length]

    def key(self, kind: str, size: int = 16) -> bytes:
        """Return random bytes, at most 32."""
        return self._digest(kind)[:size]

    def uuid(self, kind: str, value: object | None = None) -> str:
        """Return a version 4 UUID."""
        text = self._digest(kind, value).hex()
        variant = "89ab"[int(text[16], 16) & 3]
        return f"{text[:8]}-{text[8:12]}-4{text[13:16]}-{variant}{text[17:20]}-{text[20:32]}"

    def random(self, *names: object) -> random.Random:
        """Return a random generator for one purpose; the same names give the same generator."""
        digest = self._digest("random", "/".join(str(name) for name in names))
        return random.Random(int.from_bytes(digest[:8], "big"))


def _letters(block: bytes) -> str:
    return base64.b64encode(block, b"xy").decode().rstrip("=")
