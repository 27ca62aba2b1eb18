"""Schemathesis as an independent judge: what it makes of the document is answered, and as the document says.

It is run as a program in an environment of its own, at a fixed version, so that its dependencies are not ours.
"""

from __future__ import annotations

import copy
import dataclasses
import json
import os
import re
import subprocess
import sys
import venv
from collections import Counter
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest

from rcext.sandbox import Sandbox
from rcext.sandbox._json import is_list, is_object
from scripts.codegen.document import load_document
from scripts.spec import overlay

from .conftest import Caller

if TYPE_CHECKING:
    from collections.abc import Iterator

pytestmark = [pytest.mark.judge, pytest.mark.timeout(2700)]

VERSION = "4.32.5"
UPSTREAM = Path(__file__).parents[3] / "shared/upstream"
CHECKS = "not_a_server_error,status_code_conformance,content_type_conformance,response_schema_conformance"
#: Made of each operation by chance, beside what is made of each keyword of its schemas (about 80). One document takes
#: 44,000 requests: two minutes of processor time of Schemathesis, and one of the sandbox.
EXAMPLES = 3
#: Seconds for one answer; a body may have 10,000 contacts.
PATIENCE = 120
#: What the official document lacks, and the sandbox has: parts of the targets in the overlay.
LACKING = ("DeliveryMode", "AdaptiveCard")
METHODS = ("get", "put", "post", "delete", "patch")
CONFIGURATION = '[parameters]\n"path.accountId" = "~"\n"path.extensionId" = "~"\n'

ENTRY = {
    "type": "object",
    "required": ["errorCode", "message"],
    "properties": {"errorCode": {"type": "string"}, "message": {"type": "string"}},
}
#: The platform's error answers, by the paths that have them.
ERROR = {"type": "object", "required": ["errors"], "properties": {"errors": {"type": "array", "items": ENTRY}}}
OAUTH_ERROR = {"type": "object", "required": ["error", "error_description"]}
#: The document says in words that they take several ids, and lists no answer for that.
SEVERAL = {
    "/restapi/v1.0/account/{accountId}/extension/{extensionId}/address-book/contact/{contactId}": METHODS,
    "/restapi/v1.0/account/{accountId}/extension/{extensionId}/message-store/{messageId}": ("delete",),
    "/restapi/v1.0/account/{accountId}/recording/{recordingId}": ("get",),
    "/restapi/v1.0/account/{accountId}/extension/{extensionId}/device": ("get",),
    "/restapi/v1.0/account/{accountId}/extension/{extensionId}": ("get",),
}


def judged(document: dict[str, Any]) -> dict[str, Any]:
    """Return the document without parts that make any server fail.

    - Errors that it lists for no status are those of the platform, which any operation may give.
    - A list of ids in a path is answered 207.
    - `time` stands in it for hh:mm:ss, in JSON Schema for a time with a zone.
    - A closed member of an `allOf` forbids what its siblings require.
    - An enum of error codes holds what a program printed about each of them.
    - Members of a `oneOf` that require nothing overlap: what fits one fits others.
    """
    document = _eased(copy.deepcopy(document))
    for name in set(_members_of_all_of(document)):
        document["components"]["schemas"][name].pop("additionalProperties", None)
    document["servers"] = []
    for path, item in document["paths"].items():
        for method in METHODS:
            if method not in item:
                continue
            answers = item[method]["responses"]
            media: str = "application/json"
            error: dict[str, Any] = ERROR
            if path.startswith("/restapi/oauth/"):
                error = {"anyOf": [OAUTH_ERROR, ERROR]}
            if path.startswith("/scim/"):
                media, error = "application/scim+json", {"$ref": "#/components/schemas/ScimErrorResponse"}
            answers.setdefault("4XX", {"description": "", "content": {media: {"schema": error}}})
            if method in SEVERAL.get(path, ()):
                batch = {"multipart/mixed": {"schema": {"type": "string"}}}
                answers.setdefault("207", {"description": "", "content": batch})
    return document


def _members_of_all_of(node: Any) -> Iterator[str]:
    """Return the names of the schemas in an `allOf` of others."""
    if is_object(node):
        for entry in node.get("allOf") or ():
            if is_object(entry) and "$ref" in entry:
                yield str(entry["$ref"]).rpartition("/")[2]
        for entry in node.values():
            yield from _members_of_all_of(entry)
    elif is_list(node):
        for entry in node:
            yield from _members_of_all_of(entry)


def _eased(node: Any) -> Any:
    if is_list(node):
        return [_eased(entry) for entry in node]
    if not is_object(node):
        return node
    eased = {name: _eased(entry) for name, entry in node.items()}
    if eased.get("format") == "time":
        del eased["format"]
        eased["pattern"] = r"^\d\d:\d\d:\d\d$"
    if is_list(eased.get("enum")) and str(eased["enum"][0]).startswith("ErrorCode{"):
        # What a program printed got into the document: the codes are inside.
        eased["enum"] = [re.findall(r"code='([A-Z]+-\d+)'", entry)[0] for entry in eased["enum"]]
    if is_list(eased.get("oneOf")) and "discriminator" not in eased:
        eased["anyOf"] = [*eased.get("anyOf", ()), *eased.pop("oneOf")]
    return eased


@pytest.fixture(scope="module")
def program(request: pytest.FixtureRequest) -> Path:
    """The program, installed once into pytest's cache."""
    folder = Path(str(request.config.cache.mkdir(f"schemathesis-{VERSION}"))) if request.config.cache else Path()
    found = folder / ("Scripts" if os.name == "nt" else "bin") / "st"
    if not found.exists():
        venv.create(folder, with_pip=True, clear=True)
        python = found.with_name(Path(sys.executable).name)
        command = [str(python), "-m", "pip", "install", "-q", f"schemathesis=={VERSION}"]
        done = subprocess.run(command, capture_output=True, text=True, check=False)
        if done.returncode:
            pytest.skip(f"schemathesis {VERSION} cannot be installed: {done.stderr.strip()[-300:]}")
    return found


def documents() -> Iterator[Any]:
    """Return the document of the project's facts, and the official one if available."""
    yield pytest.param(load_document, id="facts")
    found = sorted(UPSTREAM.glob("*.yml"))
    yield pytest.param(
        lambda: _official(found[-1]),
        id="official",
        marks=[pytest.mark.upstream, pytest.mark.skipif(not found, reason="the official document is not available")],
    )


def _official(path: Path) -> dict[str, Any]:
    """Return the document with the delivery modes and the elements of cards that it lacks."""
    from scripts.spec import reader

    ours = overlay.load_overlay()
    modes = tuple(action for action in ours.actions if any(part in action.target for part in LACKING))
    return overlay.apply(copy.deepcopy(reader.read(str(path)).data), dataclasses.replace(ours, actions=modes))


@pytest.mark.parametrize("document", list(documents()))
def test_answers_conform_to_the_document(document: Any, program: Path, tmp_path: Path) -> None:
    (tmp_path / "document.json").write_text(json.dumps(judged(document()), default=str), encoding="utf-8")
    (tmp_path / "schemathesis.toml").write_text(CONFIGURATION, encoding="utf-8")
    with Sandbox(seed=1) as sandbox:
        token = Caller(sandbox).login().tokens["access_token"]
        command = [str(program), "run", "document.json", "--url", sandbox.server]
        command += ["--header", f"Authorization: Bearer {token}", "--checks", CHECKS, "--seed", "1"]
        command += ["--phases", "coverage,fuzzing", "--max-examples", str(EXAMPLES), "--no-shrink"]
        command += ["--request-timeout", str(PATIENCE)]
        # One worker: parsing in two threads at once trips over a fault of CPython 3.11.
        command += ["--continue-on-failure", "--workers", "1", "--generation-database", "none"]
        shown = subprocess.run(command, cwd=tmp_path, capture_output=True, text=True, check=False)
        statuses = Counter(record.status for record in sandbox.requests)
        called = {record.operation for record in sandbox.requests}
    text = shown.stdout.replace(token, "...")
    print(f"{len(sandbox.requests)} requests: {dict(sorted(statuses.items()))}")
    print(re.findall(r"\d+ generated.*", text), re.findall(r"(?:Selected|Tested): .*", text))
    found = re.search(r"=+ (?:ERRORS|FAILURES) =+", text)
    assert shown.returncode == 0, text[found.start() if found else 0 :][:20_000] + shown.stderr[-2000:]
    assert len(called - {""}) == sum(
        method in ("get", "put", "post", "delete", "patch")
        for item in load_document()["paths"].values()
        for method in item
    )
    assert not [status for status in statuses if status >= 500]
