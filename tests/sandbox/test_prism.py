"""Stoplight Prism as an independent judge of our requests: it has the official document, and knows nothing else.

Prism answers by the document and refuses requests that break it: method, path, parameters, body. What it answers is
made by a rule of its own, so only that it took the request is looked at.
"""

from __future__ import annotations

import copy
import json
import shutil
import socket
import subprocess
import time
from collections import Counter
from pathlib import Path
from typing import TYPE_CHECKING, Any

import httpx
import pytest

from ringcentral_api.client import SimpleClient
from ringcentral_api.errors import ApiError
from scripts.spec import reader
from tests.generated.operations import operations

from .arguments_of import Arguments, Extent

if TYPE_CHECKING:
    from collections.abc import Iterator

VERSION = "5.16.0"
UPSTREAM = sorted((Path(__file__).parents[3] / "shared/upstream").glob("*.yml"))
PATIENCE = 120

pytestmark = [
    pytest.mark.node,
    pytest.mark.upstream,
    pytest.mark.timeout(900),
    pytest.mark.skipif(not UPSTREAM, reason="the official document is not available"),
    pytest.mark.skipif(shutil.which("npm") is None, reason="npm is not installed"),
]

IN_A_PART = "the platform takes the fields in a JSON part before the files; Prism reads parts as fields by their names"
NO_SECURITY = "the document lets them come with no credentials, which Prism takes for a scheme that nothing fulfils"
OVERLAP = "members of a `oneOf` overlap (`emergency`): what names a location fits both, and so to Prism none"
#: What Prism cannot do, and why.
CANNOT = {
    "createFaxMessage": IN_A_PART,
    "createMMS": IN_A_PART,
    "createCustomUserGreeting": f"{IN_A_PART}, and knows no multipart/mixed",
    "createCompanyGreeting": f"{IN_A_PART}, and knows no multipart/mixed",
    "mthSendMessage": IN_A_PART,
    "getToken": NO_SECURITY,
    "revokeToken": NO_SECURITY,
    "bulkAddDevicesV2": OVERLAP,
    "postBatchProvisionUsers": OVERLAP,
}
#: The document knows webhooks alone; our facts add the other transports.
WEBHOOK = {
    "eventFilters": ["/restapi/v1.0/account/~/extension/~/presence"],
    "deliveryMode": {"transportType": "WebHook", "address": "https://example.com/hook"},
}
#: The overlay has elements of cards that the document lacks.
CARD: dict[str, Any] = {"type": "AdaptiveCard", "version": "1.3", "body": [{"type": "Container", "items": []}]}


#: Prism fails at a path with several ids (its parser does not support lists in paths): it gets one.
ONE_ID = dict.fromkeys(
    (
        parameter.json
        for entry in operations()
        for parameter in entry.parameters
        if parameter.place == "path" and parameter.is_array
    ),
    "1",
)


@pytest.fixture(scope="module")
def prism(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    """The address of a Prism that has the official document, installed once into pytest's cache."""
    cache = request.config.cache
    folder = Path(str(cache.mkdir(f"prism-{VERSION}"))) if cache else tmp_path_factory.mktemp("prism")
    program = folder / "node_modules/.bin/prism"
    if not program.exists():
        (folder / "package.json").write_text('{"private": true}', encoding="utf-8")
        command = ["npm", "install", "--silent", "--no-audit", "--no-fund", f"@stoplight/prism-cli@{VERSION}"]
        done = subprocess.run(command, cwd=folder, capture_output=True, text=True, check=False)
        if done.returncode:
            pytest.skip(f"Prism {VERSION} cannot be installed: {done.stderr.strip()[-300:]}")
    document = tmp_path_factory.mktemp("document") / "document.json"
    data = copy.deepcopy(reader.read(str(UPSTREAM[-1])).data)
    data["servers"] = [{"url": "http://127.0.0.1"}]  # one host: some operations name the media server
    document.write_text(json.dumps(data, default=str), encoding="utf-8")
    with socket.socket() as taken:
        taken.bind(("127.0.0.1", 0))
        port = taken.getsockname()[1]
    command = [
        str(program),
        "mock",
        str(document),
        "--port",
        str(port),
        "--host",
        "127.0.0.1",
        "--verboseLevel",
        "silent",
    ]
    with subprocess.Popen(command, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL) as process:
        try:
            ends = time.monotonic() + PATIENCE
            while True:
                try:
                    httpx.get(f"http://127.0.0.1:{port}/", timeout=5)
                    break
                except httpx.TransportError:
                    assert process.poll() is None, "Prism ended"
                    assert time.monotonic() < ends, "Prism does not listen"
                    time.sleep(0.2)
            yield f"http://127.0.0.1:{port}"
        finally:
            process.terminate()


@pytest.mark.parametrize("extent", ["least", "most"])
def test_every_request_is_accepted(prism: str, extent: Extent) -> None:
    arguments = Arguments(
        {"accountId": "~", "extensionId": "~", **ONE_ID, "createSubscription.body": json.dumps(WEBHOOK)}
        | {f"{operation}GlipAdaptiveCardNew.body": json.dumps(CARD) for operation in ("create", "update")},
        extent,
    )
    outcomes: Counter[str] = Counter()
    refused: dict[str, str] = {}
    with SimpleClient(prism, "token", timeout=60) as client:
        for entry in operations():
            for given in arguments.of(entry):
                try:
                    entry.module.sync_detailed(client=client, **given)
                except ApiError as error:
                    status, body = error.status, error.response.text
                    outcomes[str(status)] += 1
                    if not 200 <= status < 400:
                        refused[entry.id] = f"{status} {body[:400]}"
                except (ValueError, TypeError, AttributeError):
                    outcomes["answer not decoded"] += 1
                else:
                    outcomes["taken"] += 1
    print(f"{extent}: {sum(outcomes.values())} calls of {len(operations())} operations: {dict(outcomes)}")
    wrong = [f"{name}: {why}" for name, why in refused.items() if name not in CANNOT]
    assert not wrong, f"{len(wrong)}\n" + "\n".join(wrong)
