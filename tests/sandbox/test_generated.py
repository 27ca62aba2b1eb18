"""The generated client as an independent judge: it decodes every answer of the sandbox without finding a difference."""

from __future__ import annotations

import importlib
import pkgutil
from typing import Any

import pytest

import ringcentral_api.api
from rcext.sandbox import Sandbox
from ringcentral_api.drift import DriftPolicy

from .conftest import Caller
from .requests_of import Maker
from .test_operations import OAUTH, OPERATIONS, known_of, send


def modules() -> dict[tuple[str, str], Any]:
    """All endpoint modules by method and path."""
    found: dict[tuple[str, str], Any] = {}
    for tag in pkgutil.iter_modules(ringcentral_api.api.__path__):
        if not tag.ispkg:
            continue
        package = importlib.import_module(f"ringcentral_api.api.{tag.name}")
        for entry in pkgutil.iter_modules(package.__path__):
            if not entry.name.startswith("_"):
                module: Any = importlib.import_module(f"{package.__name__}.{entry.name}")
                found[module.OPERATION.method, module.OPERATION.path] = module
    return found


@pytest.mark.parametrize("seed", [1, 2])
def test_every_answer_decodes_without_drift(seed: int) -> None:
    known = modules()
    assert len(known) == len(OPERATIONS)
    wrong: list[str] = []
    reports: list[str] = []
    policy = DriftPolicy(lambda report: reports.append(str(report)))
    with Sandbox(seed=seed) as sandbox:
        caller = Caller(sandbox).login()
        maker = Maker(known_of(sandbox, caller), seed=seed)
        for operation in OPERATIONS:
            if operation.id in OAUTH:
                continue
            answer = send(caller, maker.valid(operation))
            reports.clear()
            try:
                known[operation.method, operation.path].parse(answer, policy)
            except Exception as error:
                wrong.append(f"{operation.id}: {error!r}")
            wrong += [f"{operation.id}: {report}" for report in reports[:2]]
    assert not wrong, "\n".join(wrong)
