"""Decrypting notifications: `rcext.push.decrypt` against the same done with pycryptodomex, in turns, in one run.

Run as `python -m scripts.bench.decrypt`. Both do base64, AES-ECB, PKCS#7 and JSON (`json`, and `orjson` if
installed). Medians of the rounds; read the ratios.
"""

from __future__ import annotations

import base64
import json
import statistics
import time
from importlib import import_module
from typing import TYPE_CHECKING, Any

from rcext.push.decrypt import Decryptor

if TYPE_CHECKING:
    from collections.abc import Callable

ROUNDS = 15
COUNT = 2_000
KEY = bytes(range(16))


def notification(size: int) -> bytes:
    """Return a presence notification of about so many bytes."""
    event: dict[str, Any] = {
        "uuid": "db01e7de-5f3c-4ee5-ab72-f8bd3b77e308",
        "event": "/restapi/v1.0/account/1/extension/2/presence?detailedTelephonyState=true",
        "timestamp": "2026-11-23T10:00:00.000Z",
        "subscriptionId": "3f8f1a5e-0000-4000-8000-000000000000",
        "ownerId": "2",
        "body": {"extensionId": "2", "telephonyStatus": "Ringing", "sequence": 1, "activeCalls": []},
    }
    while len(json.dumps(event)) < size:
        event["body"]["activeCalls"].append(
            {"id": "k1yXMA9e7EsRV6nyvFtT", "direction": "Inbound", "from": "+16505550100"}
        )
    return json.dumps(event).encode()


def rate(function: Callable[[str], object], message: str) -> float:
    """Messages a second."""
    start = time.perf_counter()
    for _ in range(COUNT):
        function(message)
    return COUNT / (time.perf_counter() - start)


def main() -> None:
    """Print the figures."""
    aes: Any = import_module("Cryptodome.Cipher.AES")
    padding: Any = import_module("Cryptodome.Util.Padding")
    try:
        loads: Callable[[bytes], Any] = import_module("orjson").loads
    except ImportError:
        loads = json.loads

    def peer(message: str) -> Any:
        cipher = aes.new(KEY, aes.MODE_ECB)
        return loads(padding.unpad(cipher.decrypt(base64.b64decode(message)), 16))

    ours = Decryptor(base64.b64encode(KEY).decode())
    print(f"parser of both: {loads.__module__ or 'orjson'}")
    for size in (400, 1_000, 8_000):
        plain = notification(size)
        message = base64.b64encode(aes.new(KEY, aes.MODE_ECB).encrypt(padding.pad(plain, 16))).decode()
        assert ours(message) == peer(message) == json.loads(plain)
        pairs = [(rate(ours, message), rate(peer, message)) for _ in range(ROUNDS)]
        mine = statistics.median(first for first, _ in pairs)
        theirs = statistics.median(second for _, second in pairs)
        ratio = statistics.median(first / second for first, second in pairs)
        print(f"{len(plain):>6} bytes: rcext {mine:>9,.0f}/s, pycryptodomex {theirs:>9,.0f}/s, ratio {ratio:.2f}")


if __name__ == "__main__":
    main()
