"""What a program pays for: a client alone imports nothing that it may never use."""

from __future__ import annotations

import json
import subprocess
import sys

OPTIONAL = {"attr", "cryptography", "jwt", "phonenumbers", "pubnub", "redis", "starlette", "websockets"}
FEATURES = {"batch", "files", "follow", "helpers", "paging", "push", "relations", "ring_out", "sandbox", "visibility"}


def modules_after(code: str) -> set[str]:
    shown = f"import json, sys; {code}; print(json.dumps(sorted(sys.modules)))"
    ended = subprocess.run([sys.executable, "-c", shown], capture_output=True, text=True, check=True)
    return set(json.loads(ended.stdout))


def test_a_client_imports_no_feature_and_no_heavy_package() -> None:
    there = modules_after("from rcext import RingCentral; RingCentral(client_id='x').api")
    assert "rcext.client" in there
    there -= modules_after("import httpx")  # it may import rich, which may import attr
    assert OPTIONAL & there == set()
    assert {f"rcext.{name}" for name in FEATURES} & there == set()


def test_the_package_alone_imports_not_even_httpx() -> None:
    there = modules_after("import rcext")
    assert {"httpx", "rcext.client", "ringcentral_api.client"} & there == set()
