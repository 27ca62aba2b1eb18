"""The helpers against the original, `rcsdk` 1.3.2 under Node: every function, on the same random data.

The original is fetched from the npm registry the first time. Where we differ on purpose is in `oracle/differences.py`,
with an example and the reason each; so is what cannot be compared. A function of the original that is in neither list
and not asked about fails the test.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any

import pytest

from rcext import RingCentral, helpers

from .oracle import rcsdk
from .oracle.ask_core import ask_core
from .oracle.ask_helpers import ask_addresses, ask_helpers
from .oracle.differences import DIFFERENCES, NOT_COMPARED, RENAMED
from .oracle.questions import Questions, plain
from .oracle.records import Source

if TYPE_CHECKING:
    from pathlib import Path

ROUNDS = 60
CORE = ("List", "Validator", "Utils")

pytestmark = pytest.mark.node


@pytest.fixture(scope="module")
def folder(pytestconfig: pytest.Config) -> Path:
    return rcsdk.installed(pytestconfig)


def snake(name: str) -> str:
    """`validateSMS` is `validate_sms`."""
    return re.sub(r"(?<=[a-z])(?=[A-Z])", "_", name).lower()


def test_every_function(folder: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    questions, source = Questions(), Source(11)
    ask_addresses(questions)
    with RingCentral(server="http://127.0.0.1:1", client_id="x", client_secret="y") as client:
        for _ in range(ROUNDS):
            ask_helpers(questions, source, client)
            ask_core(questions, source)
    methods, answers = rcsdk.ask(folder, questions, tmp_path)
    different: list[Any] = []
    outcomes: dict[str, set[str]] = {}
    for question, theirs in zip(questions, answers, strict=True):
        name = f"{question.target}.{question.method}"
        outcomes.setdefault(name, set()).add(repr(question.view(theirs)))
        found = question.differs(theirs)
        if found is not None:
            different.append((question.asked, {"ours": found[0], "theirs": found[1]}))
    written = {f"{target}.{method}" for target, found in methods.items() for method in found}
    with capsys.disabled():
        print(
            f"\n{len(written & outcomes.keys())} of {len(written)} functions of {rcsdk.PACKAGE} compared in "
            f"{len(questions)} cases, {len(different)} of them different; {len(NOT_COMPARED)} functions not compared; "
            f"{len(DIFFERENCES)} differences on purpose"
        )
    assert different[:3] == []
    assert written - outcomes.keys() == NOT_COMPARED.keys()
    alike = {name for name in written & outcomes.keys() if len(outcomes[name]) == 1}
    assert {name for name in alike if not name.endswith(".createUrl")} == set(), "the same answer to every question"


def test_names(folder: Path, tmp_path: Path) -> None:
    methods, _ = rcsdk.ask(folder, [], tmp_path)
    assert len(methods) == 25
    for target, found in methods.items():
        if target in CORE:
            continue
        module = getattr(helpers, "base" if target == "Helper" else snake(target))
        for method in found:
            name = RENAMED.get(f"{target}.{method}", snake(method))
            assert name is None or callable(getattr(module, name)), f"{target}.{method}"


def test_differences_on_purpose(folder: Path, tmp_path: Path) -> None:
    questions = [difference.question() for difference in DIFFERENCES]
    _, answers = rcsdk.ask(folder, questions, tmp_path)
    for difference, question, theirs in zip(DIFFERENCES, questions, answers, strict=True):
        assert theirs == difference.theirs, (difference.name, difference.reason)
        assert plain(question.ours) == plain(difference.answer), (difference.name, difference.reason)
        assert plain(question.ours) != theirs, (difference.name, "does not differ any more")
