"""The generated client as an independent judge: it calls every operation of the sandbox and finds no difference."""

from __future__ import annotations

import time
from types import SimpleNamespace
from typing import TYPE_CHECKING, Any

import pytest

from rcext import AsyncRingCentral, RingCentral
from rcext.sandbox import Sandbox
from ringcentral_api.drift import DriftPolicy
from ringcentral_api.models import PublicTokenRequestJwtTokenRequest
from tests.generated.operations import operations

from .arguments_of import Arguments, Extent
from .conftest import Caller
from .test_operations import known_of

if TYPE_CHECKING:
    from tests.generated.operations import Operation

#: What deletes comes last, so that it takes nothing away from the others.
ENDPOINTS = sorted(operations(), key=lambda entry: (entry.method == "DELETE", entry.id))


pytestmark = pytest.mark.timeout(300)
JWT = "urn:ietf:params:oauth:grant-type:jwt-bearer"


class Judge:
    """All calls of one sandbox, and what was wrong with their answers."""

    def __init__(self, sandbox: Sandbox, extent: Extent) -> None:
        self.sandbox = sandbox
        caller = Caller(sandbox).login()
        self._other = Caller(sandbox).login().tokens["access_token"]
        self._arguments = Arguments(known_of(sandbox, caller), extent)
        caller.http.close()
        sandbox.requests.clear()
        self.called: set[str] = set()
        self.wrong: list[str] = []

    def calls(self) -> list[tuple[Operation, dict[str, Any]]]:
        """Return every operation with its arguments."""
        return [(entry, arguments) for entry in ENDPOINTS for arguments in self._of(entry)]

    def _of(self, entry: Operation) -> list[dict[str, Any]]:
        sandbox = self.sandbox
        browser = {
            "client_id": sandbox.client_id,
            "response_type": "code",
            "redirect_uri": "http://127.0.0.1:1/back",
        }
        if entry.id == "authorize":
            return [browser]
        if entry.id == "authorize2":
            return [{"body": _form(entry, browser)}]
        if entry.id == "revokeToken":
            return [{"body": _form(entry, {"token": self._other, "client_id": sandbox.public_client_id})}]
        if entry.id == "getToken":
            form = {"grant_type": JWT, "assertion": sandbox.jwt, "client_id": sandbox.public_client_id}
            return [{"body": PublicTokenRequestJwtTokenRequest.from_dict(form)}]
        return self._arguments.of(entry)

    def note(self, entry: Operation, status: int) -> None:
        """Count an answer that was decoded."""
        self.called.add(entry.id)
        if not 200 <= status < 400 or str(status) not in entry.responses:
            self.wrong.append(f"{entry.id}: {status} is not a documented success")

    def verdict(self) -> None:
        """Check that every operation was called over the socket without an error."""
        assert not self.wrong, f"{len(self.wrong)}\n" + "\n".join(self.wrong)
        assert len(self.called) == len(ENDPOINTS) > 0
        assert self.called <= {record.operation for record in self.sandbox.requests}
        assert self.sandbox.violations == []


def _form(entry: Operation, fields: dict[str, str]) -> Any:
    from tests.generated.sampling import model_class

    return model_class(entry.body_classes[0]).from_dict(fields)


@pytest.fixture(autouse=True)
def frozen(monkeypatch: pytest.MonkeyPatch) -> None:
    """No call of the sandbox ends while the operations are called."""
    now = time.time()
    stopped = SimpleNamespace(time=lambda: now, monotonic=time.monotonic)
    monkeypatch.setattr("rcext.sandbox._clock.time", stopped)


@pytest.mark.parametrize("extent", [pytest.param("least", marks=pytest.mark.long), "most"])
def test_every_operation_in_a_thread(extent: Extent) -> None:
    with (
        Sandbox(seed=1) as sandbox,
        RingCentral(sandbox.server, sandbox.client_id, sandbox.client_secret, drift=DriftPolicy(strict=True)) as rc,
    ):
        sandbox.check_answers = True
        rc.platform.authorize(jwt=sandbox.jwt)
        judge = Judge(sandbox, extent)
        for entry, arguments in judge.calls():
            try:
                answer = entry.module.sync_detailed(client=rc, **arguments)
            except Exception as error:
                judge.wrong.append(f"{entry.id}: {error!r}")
            else:
                judge.note(entry, answer.status)
        judge.verdict()


@pytest.mark.parametrize("extent", ["least", pytest.param("most", marks=pytest.mark.long)])
async def test_every_operation_awaited(extent: Extent) -> None:
    with Sandbox(seed=2) as sandbox:
        sandbox.check_answers = True
        policy = DriftPolicy(strict=True)
        async with AsyncRingCentral(sandbox.server, sandbox.client_id, sandbox.client_secret, drift=policy) as rc:
            await rc.platform.authorize(jwt=sandbox.jwt)
            judge = Judge(sandbox, extent)
            for entry, arguments in judge.calls():
                try:
                    answer = await entry.module.asyncio_detailed(client=rc, **arguments)
                except Exception as error:
                    judge.wrong.append(f"{entry.id}: {error!r}")
                else:
                    judge.note(entry, answer.status)
            judge.verdict()
